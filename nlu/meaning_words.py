"""The words by which `meaning` tells what is meant, and the intents they stand against. Data."""

from __future__ import annotations

import re

MISTAKEN = frozenset(
    {"abuse", "cancel", "greet", "help", "my_data", "nlu_fallback", "out_of_scope", "progress", "thanks"}
)
OF_NO_CASE = frozenset({"abuse", "greet", "nlu_fallback", "out_of_scope", "progress"})
OF_PAYMENT = frozenset({"policy_part_payment", "received_money"})
OF_A_CASE = frozenset({"correct", "forced", "not_received", "progress", "received_money", "withdraw"})
OF_STATE = re.compile(
    r"进度|进展|查|办|编号|处理|结果|怎么样|受理|立案|投诉|XS|\b(?:progress|status|case|number|update|complaint)\b",
    re.I,
)
GREETS = re.compile(r"你好|您好|在吗|喂|哈[喽啰]|嗨|\b(?:hello|hi|hey|good (?:morning|day|evening|afternoon))\b", re.I)
PICTURE = re.compile(r"(?:\[[^\[\]]{1,6}\]\s*)+")  # [表情], as a phone writes a sticker that it cannot send
PRAISE = re.compile("[\U0001f44d\U0001f44c\U0001f64f\U0001f339\U0001f60a\u2764\ufe0f\U0001f3fb-\U0001f3ff ]+")
LETTER = re.compile(r"[^\W\d_]")
OF_A_PHONE = re.compile(r"电话|手机|号码|\b(?:phone|mobile|number)\b", re.I)
SCHOOL = re.compile(r"(?:[A-Z][\w&']+ ){1,4}English(?: [A-Z]\w+)?\.?")  # a name that ends in the language it teaches
LANGUAGE = re.compile(
    r"英|中文|[汉外国俄法日粤]语|语言|普通话|方言|话|汉字|拼音|洋文|洋码子|鸟语|翻译|看不懂|听不懂|讲|双语"
    r"|languag|lang\b|engl|\beng?\b|chin|mandarin|\bcn\b|zhong ?wen|yingyu|speak|talk|read|understand|translat",
    re.I,
)
# 是补充这一件: the answer to "this case or another?", also when something else was said before it.
ADDS_TO_CASE = re.compile(
    r"(?:(?:是|对|系|嗯)(?:的|呀|啊)?[,，。 ]*)?(?:我)?(?:就)?补充(?:这|呢|刚才|原来)?(?:那|一)?(?:个|件|单)?(?:的|吧"
    r"|啊|嘛|呀)*[。.!！]*"
    r"|(?:yes,? )?(?:the )?(?:same|this) (?:case|one|complaint)[.!]*",
    re.I,
)
# No person, I want to continue with the bot.
NO_PERSON = re.compile(
    r"(?:不|别)(?:要|用|想|找|叫|转)(?:找)?(?:人工|真人|客服|工作人员)|\bno person\b"
    r"|(?:\bnot|n't) (?:want|need) (?:a |any )?"
    r"(?:person|human|agent)\b",
    re.I,
)
ANOTHER_CASE = re.compile(
    r"^(?:我|俺)?(?:还)?(?:要|想)?(?:再|另外)(?:投诉|告|登记|报)(?:另|别|一)|^(?:a |one )?(?:new|another"
    r"|second) complaint\b",
    re.I,
)
# 他把我东西扔出来了, he throws us out today: what the boss does to who complained.
DRIVEN_OUT = re.compile(
    r"(?:扔|丢|甩)(?:了)?(?:出来|出去|到外面)|(?:床板?|铺盖|铺)[^,，。]{0,4}(?:拆|搬|收|扔)|(?:把|将)?(?:我|我们"
    r"|俺)们?(?:从[^,，。]{1,6})?(?:赶|撵|轰)(?:了)?(?:出|走)"
    r"|(?:赶|撵|轰)(?:了)?(?:我|我们|俺)们?(?:走|出)|不让(?:我|我们|俺)们?(?:住|进宿舍|进厂|上班|跑(?:件|单|车"
    r"|活)|干活|干|接单|派单)了"
    r"|\bputs?(?: me| us)(?: \w+)? out (?!of (?:work|the list|this case))"
    r"|\b(?:say|says|said|tell|told|shouts?)(?: (?:me|us|him|her))?,? (?:to )?(?:go|get|move) out (?:from"
    r"|of) (?:the |our )?(?:room|dorm\w*|house|flat)\b"
    r"|\b(?:throw|throws|threw|kick|kicks|kicked)(?: me| us)(?: \w+)? out\b"
    r"|\b(?:must|have to|has to) leave (?:the |our |my |his )?(?:room|dorm\w*|house|flat)\b"
    r"|\block(?:s|ed)? (?:up )?(?:our|my) (?:things|room|stuff|bags?|clothes)\b",
    re.I,
)
# Withdraw or I close your account: what is threatened to who does not withdraw, or goes to the police.
THREATENED = re.compile(
    r"\bwithdraw or\b|\b(?:take back|cancel|drop|delete|stop) (?:the |this |my )?(?:(?:complaint|case|it) )?or\b"
    r"|不撤(?:诉"
    r"|案)?[^,，。]{0,4}就"
    r"|\bif (?:i|we) (?:not|no|never|don'?t|do not) (?:cancel|withdraw|stop|take|drop|delete)\b"
    r"|\bif (?:i|we) (?:talk|complain|speak|tell|report)\b[^.;!?]{0,16}\b(?:he|she|they)\b[^.;!?]{0,8}"
    r"\b(?:send|call|fire|beat|kill|deport|cancel)"
    r"|\bif (?:i|we) (?:go|talk|complain|speak|tell|report)[^.;!?]{0,24}"
    r"\b(?:police|labou?r|government|anyone|you)\b,?[^.;!?]{0,6}\b(?:he|she|they|will|i'?ll)\b"
    r"|(?<!你们)(?<!老婆)(?<!家里)(?:叫|让|逼|要|喊|骂)(?:着|了)?(?:我|俺)们?[^,，。]{0,6}(?:写"
    r"|签)[^,，。]{0,6}撤|撤诉书?[^,，。]{0,4}(?:被"
    r"|给)?逼"
    r"|逼(?!得)(?:着)?(?:我|俺)?们?[^,，。]{0,6}撤|(?:骂|打(?!了?\s?[\d一二两三四五六七八九]|了?钱|给|架|工|电话)"
    r"|吓|威胁)[^。]{0,10}(?:让|叫|要|逼|喊)(?:我"
    r"|俺)们?[^,，。]{0,4}撤"
    r"|\b(?:he|she|they|boss|manager|owner)\b[^.;!?]{0,30}\bi (?:will|would) (?:have|get|be in) (?:a |big |some )*"
    r"(?:problem|trouble)s?,? if i (?!come|am|not)\b",
    re.I,
)
# Boss brother stands beside me and says I must: beside a wish to withdraw.
STANDS_OVER = re.compile(
    r"\b(?:boss|he|she|they|manager|brother|owner|madam)\b[^.;!?]{0,24}\b(?:stands? (?:beside|next to|behind) (?:me|us)"
    r"|says? (?:i|we) must|scares?(?:d)? (?:me|us)|wants? (?:that )?(?:i|me to|we|us to)|mak(?:es?|ing) (?:me|us)"
    r"|made (?:me|us)|forc\w+ (?:me|us))\b",
    re.I,
)
WHO_OWES_IS = re.compile(r"\s*(?:谁欠的|欠钱的|who owes\b)", re.I)  # 谁欠的是周国平
# 公司我问到了叫…，能补上不; boss name I know now
SUPPLEMENTS = re.compile(
    r"(?:补|加|写|填)(?:得|能)?(?:上|进)|问到了|(?:名字|叫啥)[^,，。]{0,4}(?:晓得|知道)了|\bname i know now\b"
    r"|\bi (?:now )?know (?:now )?(?:the |his |her )?(?:boss )?name\b|\b(?:add|write|put)\b[^.;!?]{0,24}\b(?:also"
    r"|too|it)\b",
    re.I,
)
# Okay, put it as 23,500 and 8,000 separately: more than a yes.
WRITES = re.compile(
    r"\d|写|填|改|加上|补|但|不过|别忘|记得|\b(?:put|write|add|change|but|except|also|should|must|need|not|only)\b",
    re.I,
)
GOES_ON = re.compile(r"继续|接着|往下|\b(?:continue|go on|resume|carry on)\b", re.I)
# 老板又删我微信了: what he did, and no wish to have anything deleted.
DELETED_ME = re.compile(
    r"(?:老板|他|她|工头|经理|公司)[^,，。]{0,4}(?:把我)?(?:删|拉黑|屏蔽)[^,，。]{0,6}|\b(?:he|she|boss"
    r"|they) (?:deleted|blocked)\b",
    re.I,
)
CANCELS_IT = re.compile(r"取消|撤|\b(?:cancel|withdraw|delete|stop (?:the |my |this )?complaint)\b", re.I)
CANCELS = re.compile(
    r"停(?!工)|(?:等|待)(?:一)?会儿?再|(?:晚点|明天|以后|下次|有空)再|(?<![说讲])算了|取消|不(?:想|要|用)?(?:报"
    r"|填|弄|说"
    r"|投诉|告|登记)|撤|退出|回头|改天"
    r"|\b(?:cancel|stop|quit|forget it|never ?mind|leave it|later|no more|end this|not (?:want|continue))\b",
    re.I,
)
# Is it 6 people and 33000 now? What is registered, and no change of it.
REGISTERED = re.compile(
    r"\b(?:is|are)\b[^.;!]{0,40}\b(?:now|registered|in my (?:case|complaint))\b[^.;!]{0,16}\?"
    r"|\bhow (?:many|much)\b[^.;!]{0,40}\b(?:you write|written|registered|in my (?:case|complaint)|still|left)\b"
    r"|还在不在|(?:案子|投诉|登记)[^,，。]{0,4}还在(?:吗|没)"
    r"|(?:现在|登记|记)(?:的)?(?:登记)?(?:的)?是(?:多少|几)|(?:登记|记)的?(?:是)?(?:多少|几个)",
    re.I,
)
PROGRESS = re.compile(r"进度|\bprogress\b", re.I)
OF_A_SITE = re.compile(
    r"总包|工地|甲方|包工|分包|工程|项目|建筑|劳务|承包|业主|开发商|\b(?:contractor|site|subcontract\w*|project"
    r"|build\w*|developer)\b",
    re.I,
)
CHILD = re.compile(
    r"童|未成年|孩|娃|岁|学生|初中|小学|伢"
    r"|\b(?:child\w*|kids?|minors?|under-?age|under (?:the )?age|under \d+|young\w*|teen\w*|school|boys?|girls?"
    r"|years? old|age[ds]?|daughter|son)\b",
    re.I,
)
ADULT = re.compile(r"(?<!\d)(?:1[89]|[2-6]\d)多? ?(?:岁|(?:years?|yrs?)(?: old)?\b)", re.I)
FOR_A_PERSON = re.compile(r"[,，。;； ]我?(?:要|找|转|叫)人工[。.!！]*$")
A_PERSON = re.compile(r"[,，。;； ]人工[。.!！]*$")  # of who tells no facts: 人工 is pay in Cantonese
A_REAL_PERSON = re.compile(
    r"\b(?:talk|speak|chat) (?:to|with)? ?(?:one |an? )?(?:real |live )?person\b|\breal person\b", re.I
)
FORCE = re.compile(
    r"逼|强迫|威胁|恐吓|吓|胁|不敢|开除|辞|炒|赶|叫我撤|让我撤|要我撤|喊我撤|押|打"
    r"|forc|threat|fire|sack|press|makes? me|made me|told me|afraid|scare",
    re.I,
)
# 那我不告了要得不; 说要撤掉，怕领班不让她干: whatever is asked or told beside it, the wish is asked about.
WANTS_OUT = re.compile(
    r"(?:^|[,，。;； ])(?:那|算了|所以)?(?:我|俺|我们)?(?:就)?不(?:想|要)?(?:再)?(?:告|投诉|投|举报)了(?=[,，。;； ]|$)"
    r"|\bi want to cancel (?:it|this|the (?:case|complaint))(?=[.!]|$)"
    r"|\b(?:i|we) (?:want (?:to )?)?stop (?:the |my |this )?complaint\b"
    r"|(?<!别)(?<!不)撤了(?:嘛|噻|哈|算了)"
    r"|(?<!谁)(?:不|没)(?:想)?(?:再)?(?:告|搞|弄)了[^,，。]{0,4}(?:要得|行|可以|得|成)(?:不|吗|吧|啵)|(?:说|想"
    r"|要)(?:把[^,，。]{0,4})?撤(?:掉|了|回)?(?=[,，。！!了]|$)"
    r"|(?:能|可以|怎么|咋个?)(?:样)?(?:把[^,，。]{0,4})?撤(?:掉|回|诉)?(?:吗|不|[?？]|$)|撤得脱|(?<!别)(?<!不)撤了吧",
    re.I,
)
NOT_OUT = re.compile(
    r"别(?:给我)?撤|(?:先|还)?不撤|没(?:有)?撤|(?:让|叫|要|逼|喊)我(?:们)?[^,，。]{0,6}撤|闭嘴"
    r"|(?:\b(?:not|dont|never|no)|n't)\b[^.,]{0,12}\b(?:withdraw|cancel|take (?:it )?back)\b",
    re.I,
)
# 我那个案子没撤掉吧; I don't want to withdraw: it goes on, and how far it is.
STAYS_OPEN = re.compile(
    r"^(?:我|俺)?(?:就是|肯定|坚决|是)?不撤[。.!！啊的]*$|\b(?:not|don'?t|dont) want (?:to )?delete\b"
    r"|\bleave it\b(?! out)|\blet it (?:be|stay|run|go on)\b|^(?:那就|先|还是)?(?:别|不)撤了?[。.!！]*$"
    r"|别(?:给我)?撤|(?<!要)(?<!撤)不撤了(?!吗|吧|[?？])|(?:还是|坚决|肯定|就是|决定)不撤(?!吗|吧|[?？])"
    r"|没(?:有)?撤(?:掉|诉|回)?(?:吧|[?？]|$)|还在办吧"
    r"|(?:\b(?:not|dont|no)|n't)\b[^.,]{0,12}\bwithdraw\b",
    re.I,
)
# 说再闹就别来了, 说要我好看: what the boss says or does to who complained.
RETALIATES = re.compile(
    r"\b(?:no (?:more )?work|shouts?|fired?|punish\w*|take|took|takes)\b[^.;!?]{0,40}\bbecause (?:i|we|he|she"
    r"|they) compla\w+|"
    r"\bif (?:i|we|he|she) compla\w+ (?:he|she|they|boss) (?:will |would )?(?:cancel|send|fire|call|beat|deport|throw)|"
    r"(?:打电话来?|来|跑来)骂|(?:威胁|恐吓|吓唬|骂)(?:了)?(?:我|我们|俺)|一分(?:钱)?(?:都|也)?(?:别|莫|甭)想"
    r"|别想(?:拿|要)(?:到)?(?:一分)?钱"
    r"|(?:我|俺|他|她|妈|爸|老公|老婆)(?:的)?(?:班|岗|工)(?:给|都)?停了|(?:再|还)(?:闹|告"
    r"|投诉)[^,，。]{0,4}(?:就|便)?(?:别|不用|不要)来|不要(?:我|俺|他|她)(?:干|做|来|上班)"
    r"|(?<!没有真)(?<!没真)(?<!不会)(?:要|就|把|将)(?:我|俺)?(?:给)?(?:开除|辞退|炒|撵|赶走)(?:掉|了)?(?:我|俺)?"
    r"|(?:就)?(?:是)?(?:在)?吓(?:唬)?(?:我|俺)|不(?:给|让)(?:我|俺)们?(?:下个?月|下周|明天|以后|再)*(?:排|安排"
    r"|派|接)(?:活|班|单|工)"
    r"|(?:明天|今天|以后|现在)(?:开始|起)?(?:就)?不(?:让|准|许)(?:我|俺)们?(?:进|上班|来)|再(?:闹|告"
    r"|说)[^,，。]{0,6}(?:报警)?抓(?:我|俺|人)"
    r"|\b(?:he|she|they|boss|manager|madam|owner)\b[^.;!?]{0,30}\b(?:cancel\w* (?:my|our) (?:work permit|visa|permit"
    r"|contract)|(?:calls?|called|told|tells?|went to) my (?:mom|mum|mother|father|parents|family|wife|husband|brother"
    r"|sister)\b[^.;!?]{0,40}\b(?:bad|problem|trouble|sorry|regret|stop|withdraw|careful))\b"
    r"|\bbad things? (?:will|would|can|could|may) happen\b|\b(?:i|we|you) (?:will|would|gonna) (?:be sorry|regret)\b"
    r"|\b(?:he|she|they|boss|manager|owner)\b[^.;!?]{0,20}\b(?:makes?|gives?) (?:us |me |big |some "
    r"|a lot of )*(?:problems?|troubles?)\b"
    r"|\b(?:he|she|they|boss|manager)\b[^.;!?]{0,16}\b(?:tell|call|go to|report (?:me"
    r"|us)? ?to) (?:the )?police\b[^.;!?]{0,24}\b(?:stole|steal|stolen|took|thief)\b"
    r"|(?:要|给)(?:我|俺)(?:们)?好看|(?:弄|搞|收拾|整)(?:死)?(?:我|俺)(?:们)?|(?:晓得|知道)(?:我"
    r"|俺)(?:们)?(?:家)?住(?:哪|在)"
    r"|\b(?:shout|yell|scold|scream|swear|curse)\w* (?:at )?(?:me|us)\b|\bthreat\w* (?:me|us|my)\b"
    r"|\bno (?:more )?work for (?:me|us)\b|\b(?:he|she|boss)\b[^.;!?]{0,16}\b(?:regret|pay for (?:it|this))\b",
    re.I,
)
# 不是全给，只给3000; of money that came.
ONLY_PART = re.compile(
    r"(?:不是|没)(?:全|都)(?:给|到|付|发)|(?:只|才|就)(?:给|到|付|发|转|打)了?|\b(?:not all|only)\b", re.I
)
# 那我登记嘛; 咋个开始登记; 你问嘛: the wish to begin, however it is put.
BEGINS_NOW = re.compile(
    r"(?:^|[,，。 ])(?:那|要得|好|行|可以|我|就|现在)*(?:要|想)?(?:开始)?(?:登记|报|投诉|填)(?:嘛|吧|哈|噻|咯|呗)"
    r"|(?:咋个?|怎么|如何|哪样)(?:样)?(?:才能|能)?(?:开始)?(?:登记|报|投诉|填)(?!的|过)|^\s*(?:那)?你?问(?:嘛|吧"
    r"|噻|呗|哈)[。.!！]*\s*$"
    r"|\bhow (?:do|can|to) (?:i |we )?(?:start|begin|file|register)\b|^\s*(?:ok,? )?(?:let'?s )?(?:start|begin)[.! ]*$"
    r"|^\s*(?:ok,? )?ask me[.! ]*$|^\s*(?:my )?(?:money|salary|wages?|pay|工资|工钱|钱|欠薪|欠钱)[.!?。！？ ]*$",
    re.I,
)
# 跑外卖的钱不给
UNPAID = re.compile(
    r"(?:工资|工钱|钱|活|薪)[^,，。]{0,6}(?:不给|没给|不发|不结|要不到|拿不到)(?!你)"
    r"|\b(?:not|never) (?:get |got )?paid\b",
    re.I,
)
ENGLISH_PLEASE = re.compile(r"\s*(?:in )?english,?(?: (?:pls|plz|please|only))+[.!]*.{0,24}", re.I)
# 老板把钱结清了，我想撤诉
WITHDRAWS = re.compile(
    r"\bi (?:want to |wish to )?withdraw\b(?! (?:nothing|later))|(?<!不)(?<!没)(?:想|要|来|申请|可以|确定|确认"
    r"|同意|能)(?:把)?[^,，。不]{0,4}撤(?:诉|回|案|销|投诉)(?!吗|么|[?？])"
    r"|(?<!not )(?<!n't )(?<!never )\b(?:want|like|wish|going|need)(?: to)? "
    r"(?:withdraw\b|(?:cancel|take back) (?:my |the |this )?(?:complaint|case|report)\b)",
    re.I,
)
# Said of who complains: the boss punishes; and of somebody's trade, which is no wish for a person.
PUNISHED = re.compile(
    r"报复|开除|辞|炒|赶|调|停|扣|罚|骂|威胁|恐吓|吓|针对|刁难|小鞋|收拾|拉黑|踢|滚|不让|不给|不准|打|逼|堵|找麻烦"
    r"|叫我别"
    r"|fire|sack|dismiss|threat|punish|kick|revenge|retaliat|blacklist|cut|stop|lost|lose|scare|warn|angry|bully",
    re.I,
)
TRADE = re.compile(
    r"\b(?:i'?m|i am|i was|work(?:ing|ed)? as|job is|is)\b[^.;!?]{0,16}\b(?:operators?|customer service|agent|staff"
    r"|clerk)\b",
    re.I,
)
# Mr Qian paid me the first part, 6000 by alipay; 陈小平今天收到3000了.
FIRST_PART = re.compile(
    r"\bpaid (?:me |us |out )?(?:the |a )?(?:first|second|last|next|one|another) (?:part|half|rate|payment"
    r"|instal?ment)\b"
    r"|(?:每个?人|一人)(?:都|各)?(?:(?:给|发|付|转|打|补)了|(?:拿|收|领)到了?)\s?[\d一二两三四五六七八九]"
    r"|(?<!没)(?<!没有)(?<!还没)(?:收到|拿到"
    r"|到账)了?\s?\d{3,}",
    re.I,
)
GIVES_UP = re.compile(
    r"^(?:算了|那|我|俺|咱|也|就|[，, ])*(?:不(?:想)?(?:告|投诉|投|追究|要(?!怕|紧|脸)|弄)了?|撤了)(?:算了|吧|了"
    r"|，?算了)?[，, ]*(?:我|俺)?(?:就是)?"
    r"(?:怕|害怕|怕了|不敢)?[。.!！~ ]*$"
    r"|^(?:ok |well |please )?(?:i )?(?:don'?t want|dont want|no longer want|give up|drop)"
    r" (?:to )?(?:complain|the complaint|my complaint|the case|my case|it)(?: any ?more)?[. !]*$",
    re.I,
)
MONEY_CAME = re.compile(
    r"(?:昨天|今天|[今昨]儿个?|今朝|头先|刚才?|早上|上午|下午|中午|晚上|前天"
    r"|周[一二三四五六日])[^,，。没不未讲说]{0,8}(?:转|打|给|发|补)(?:给)?(?:了)?(?:我|俺|每个?人|一人|大家"
    r"|咱)(?:们)?了?\s?[\d一二两三四五六七八九](?!句|声|下|个(?:准话|说法|话))"
    r"|(?:打|转|发)(?:到|进)(?:了)?(?:我|俺)?(?:的)?(?:卡|账)[上里]?了?|(?<![没才])(?:付|给|发)清了"
    r"|(?:老板|公司|厂里|工头)(?!讲|说|想|要|答应)[^,，。没不未讲说想要会]{0,4}(?:给|发|转|打|付|退"
    r"|补)(?:给)?了(?:我|俺)(?:们)?[^,，。没]{0,2}[\d一二两三四五六七八九]|把[^,，。没]{1,14}(?:补|给|发|付|打"
    r"|转|结)给?(?:我|俺)们?了|"
    # 老板还了6000, 他给我3000了: with a word of the past
    r"(?<!没)(?<!还没)(?:老板|公司|厂里|工头|他|她)(?![^,，。]{0,6}(?:讲|说|想|要|答应|承诺|欠|让|叫|每|一天|肯"
    r"|愿|同意|打算|准备"
    r"|最多|本来|以前|明|下|月底|后天|没|不|未|会))[^,，。]{0,4}(?:给|发|转|打|付|补|还)(?:给)?"
    r"(?:(?:了|过)(?:我|俺|咱|每个?人|一人|大家)?(?:们)?|(?:我|俺"
    r"|咱)们?(?=\s?[\d一二两三四五六七八九][\d,.百千万]*(?:块钱?|元)?了))"
    r"\s?(?:第?一?笔)?[,，]?\s?[\d一二两三四五六七八九][\d,.百千万]*(?:块钱?|元)?了?(?=[,，。!！;； ]|$)|"
    r"^(?:又|刚|今天|昨天)?(?:到|来)了\s?\d{2,}(?:块钱?|元)?[。.!！]*$|"
    r"(?:老板|公司|厂里|他)(?:今天|昨天|刚)?给(?:了)?(?:大伙儿?|大家|我们|俺们)(?:每个?人"
    r"|一人)\s?[\d一二两三四五六七八九]|"
    r"给(?:我|俺|咱)?们?(?:每个?人|一人|大家)(?:都)?(?:打|转|发|付)了\s?[\d一二两三四五六七八九]|"
    r"\b(?:each|every ?one|all)(?: of us)? (?:has |have |already )*(?:got|received|(?:was"
    r"|were) paid)(?: only)? (?:¥|rmb )?\d|"
    r"\b(?:i|we) got (?:the |my |our )?money\b[^.;!?]{0,8}\d|"
    r"\b(?:boss|he|she|they|company|manager|owner)\b (?:paid|gave|sent|send|pay) (?:me |us )?the rest\b|"
    r"(?:钱|工资|工钱|钞票|款|薪)(?:[^,，。;；没不未差欠才要会等]){0,8}(?:打过来|转过来|到账|到帐|到卡|到手|到了|收到"
    r"|拿到|给了|付了|发了|结了|结清)(?!再|就|没|吗|年|月|时候?|那)"
    r"|^(?:到账|到帐|收到|到手|拿到)了?(?:\d|一半|一部分|[一二两三四五六七八九十百千万]+(?:块|元|万|千)?)"
    r"|\b(?:boss|he|she|they|company|manager|contractor|owner)\b (?:\w+ ){0,2}?"
    r"(?:paid|pays?|gave|gives?|sent|sends?|transfer\w*)\b(?: to)?(?: me| us)?(?: the| (?:my|our)(?: [a-z]+){1,2})?"
    r" (?:all|half|everything|full"
    r"|\d[\d,.]*k?)\b"
    r"(?!.{0,16}\b(?:of(?! us\b)|a month|per|each month|monthly|less|only)\b)",
    re.I,
)
MENDS = re.compile(r"^(?:sorry|no|wait|oops|correction)\b|\bit was(?: not|n't)?\b|错|不对|更正|记岔|弄混", re.I)
OF_MONEY = re.compile(
    r"钱|款|工资|到账|到帐|收到|拿到|到手|[给付发转打结清](?!了?一趟)|\d|[一二两三四五六七八九十][百千万]"
    r"|\b(?:money|paid|pay"
    r"|gave|give|sent|got|received?"
    r"|transfer\w*|rest|account|yuan|wages?|salary|complete)\b",
    re.I,
)
PAID = re.compile(
    r"[给付发转打]了|到[账帐]|收到|拿到|\b(?:paid|pays?|gave|gives?|sent|sends?|transfer\w*|got|received)\b", re.I
)
# "if he pays half, can I still complain?" tells of no payment.
SUPPOSES = re.compile(
    r"如果|要是|假如|万一|的话|说(?:是)?[^,，。]{0,6}[给付发]|\b(?:if|when|once|says?|said|will)\b", re.I
)
# Boss gives me 3000 if i say I fell at home: an offer, and no money.
OFFERS = re.compile(
    r"\b(?:offers?|offered|wants? (?:to )?(?:pay|give)|would (?:pay|give)|(?:gives?|pays?)\b[^.;!?]{0,20}\bif)\b"
    r"|私了|(?:给|拿)[^,，。]{0,8}(?:就|叫|让|要)(?:我|俺)?(?:们)?(?:去)?(?:撤|不告|别告|签)",
    re.I,
)
# 签个东西说工资已结清: what a paper says, and nothing came.
ON_PAPER = re.compile(
    r"(?:签|写)[^,，。]{0,10}(?:说|写|讲)[^,，。]{0,6}(?:结清|给清|拿到|收到|给完)"
    r"|\b(?:write|wrote|sign\w*|paper|receipt)\b[^.;!?]{0,30}\bthat (?:i|we)\b[^.;!?]{0,16}\b(?:got|have|received"
    r"|all)\b",
    re.I,
)
# He gave me 5,000 but after he took it back; 2,000 as a loan: nothing of the wages came.
GONE_AGAIN = re.compile(
    r"\b(?:take|takes|took|taken|wants?|ask(?:s|ed)?(?: for)?) (?:it|them|the money|all)(?: all)? back\b"
    r"|\bas (?:an? )?(?:loan|gift)\b"
    r"|又(?:要|拿|收|转|撤)(?:了)?回(?:去|来)?了?|(?:算|说是?|当)(?:是)?(?:借|垫)(?:给)?我?的?(?=[,，。!！ ]|$)",
    re.I,
)
HAS_COME = re.compile(r"[给付发转打]了|到[账帐]|收到|拿到|\b(?:paid|gave|sent|transferred|got|received)\b", re.I)
# He paid me, but for the gig at another bar: of other work.
OF_OTHER_WORK = re.compile(
    r"\bnot (?:for )?this(?: one| case| job)?[.,;! ]*(?:undo)?$|\b(?:for|from|of)\b[^.;!?]{0,24}"
    r"\b(?:another|other|different) (?:job|gig|bar|site|case|shop|place|work)\b"
    r"|(?:是|给的)(?:另外|别的|以前|上回)(?:那)?(?:个|家|次)?(?:活|工地|老板|钱|工程)|不是这(?:个|次|件"
    r"|家)(?:案子|工地|活|的)?[。.!！ ]*$",
    re.I,
)
CLAUSE = re.compile(
    r"[,，。.;；!！?？\n]+(?!\d)|\b(?:and|but) (?=(?:(?:he|she|they|boss) )?(?:says?|said|will|promis\w+)\b)", re.I
)
NO_PAYMENT = frozenset({"correct", "forced", "not_received", "withdraw"})
THE_REST = re.compile(r"\b(?:rest|left|remain\w*|owe[sd]?|balance)\b|还剩|还差|还欠|剩下", re.I)
HOW_MUCH_OPEN = re.compile(
    r"(?:还|一共|总共|现在)+(?:差|欠|剩)(?:我|俺)?(?:们)?(?:的)?多少|\bhow much (?:money )?(?:is "
    r"|are )?(?:still )?(?:left|open"
    r"|(?:the )?rest|remain\w*|owed)\b",
    re.I,
)
# 孙大伟说我要是告他，就打断我的腿: said of a filed complaint it is revenge, and he owes no more and no less.
THREATENS_HARM = re.compile(
    r"(?:说|讲|放话|威胁|叫|喊)[^。]{0,24}(?:打断|打死|弄死|废了|砍|收拾)(?:了)?(?:我|俺|你|他|一条|两条|腿)"
    r"|要(?:打断|打死|弄死|废了|砍死)(?:我|俺)"
    r"|\b(?:he|she|they|boss|foreman)\b[^.;!?]{0,30}\b(?:break my|kill me|beat (?:me|us)|hurt (?:me|us))\b",
    re.I,
)
STILL_OWED = re.compile(
    r"还差|还欠|还剩|剩下|\b(?:still owed|left|remain\w*|rest|balance|still owes?|outstanding|still open)\b", re.I
)
ACCEPTS = re.compile(
    r"(?:(?:好|好的|好吧|嗯|哦|晓得了?|知道了|明白了?|行|可以|确认|收到|ok|okay|fine|good|i see|understood)[，,。 ]*)+"
    r"(?:(?:那)?(?:我|我们|俺)?(?:就)?等(?:着|电话|消息|你们|通知|信儿?)*(?:吧|了|哈)?)?"
    r"|那?(?:我|我们|俺)(?:就)?等(?:着|电话|消息|你们|通知|信儿?)+(?:吧|了|哈)?|(?:ok,? )?(?:i|we) (?:will )?wait",
    re.I,
)
HE_CALLED = re.compile(
    r"(?:老板|他|经理|工头|[总哥]|刚才|刚|昨天|今天)[^，,。]{0,8}(?:打|来)(?:了)?(?:个)?电话|还?没(?:有)?人给"
    r"|(?:boss|he"
    r"|manager)\b.{0,12}\bcall",
    re.I,
)
COMPLAINS = re.compile(
    r"投诉|举报|反映|登记|报(?:案|名)|告|欠(?!条)|没给|没发|拖|工资|工钱|薪|讨|另|别的|新的"
    r"|\b(?:complain\w*|report\w*|file|ow(?:e|es|ed)|unpaid|wages?|salary|new (?:complaint|case|boss|company|job|one)"
    r"|another|not paid|n't paid|never paid)\b",
    re.I,
)
IN_ALL_NOW = re.compile(
    r"(?:现在|总共|一共|加起来|合起来)(?:就|是|有|一共|总共)*[0-9一二两三四五六七八九十百]+个?人"
    r"|\b(?:now|in total|altogether)\b[^.;!?]{0,12}\d+ (?:people|of us|workers)|\d+ (?:people|of us|workers),? (?:now"
    r"|in total|altogether)\b",
    re.I,
)
BEGINS = frozenset({"file", "inform", "out_of_scope", "policy_gathering", "policy_media"})
ENOUGH_FACTS = 2
HARDLY = 0.35  # below it the classifier only guesses at a question of law
IF = re.compile(r"如果|要是|假如|万一|会不会|\b(?:if|when)\b", re.I)
LIKELY = 0.7  # below it nobody is called for without a word of it
BARELY = 0.5  # below it a wish that undoes something is none
SURE = 0.9  # of an intent that stands against the answer that was asked for
CASE_NUMBER = re.compile(r"\bXS[\s-]?\d{4,}|(?<!\d)\d{13}(?!\d)", re.IGNORECASE)
PROGRESS_OF = re.compile(r"\s*(?:查?进度|进展|编号|progress|status|case(?: number)?)[\s:：是]*\d{5,}", re.I)
NEWS = re.compile(
    r"怎么样了|咋样了|人(?:都)?(?:到|来)齐?了?没(?=[啊呀呢?？,，。 ]|$)|^(?:so|and)? ?what (?:now|next)\b"
    r"|\bwhat happens (?:now|next)\b|\bhow far (?:it is|is it|are you)\b|(?:啥|什么)时候(?:能|可以)?到(?:钱|账)"
    r"|你们(?:的)?人(?:呢|在哪|哪去了)|(?:检查|查|办事?|监察"
    r"|你们)(?:的|那边)?(?:人)?(?:来|去)(?:过|了)?(?:没|吗|不)"
    r"|有(?:没有)?(?:消息|结果|进展|动静)|(?:办|查)(?:到哪|得怎么|的怎么|好了?没)"
    r"|\b(?:how is it going|how'?s it going|any (?:news|update|progress|result)|what(?:'s| is) (?:new"
    r"|happening)(?: now| with it)?)\b",
    re.I,
)
NOTHING = re.compile(r"没有?|无|没有?名字?|none|nothing|no|no name", re.I)
WORDS = ("employer", "project")
# Two more who belong to it are added to a number, and are none.
MORE_PEOPLE = re.compile(
    r"(?:还有|又有|又来了?|另外|再加|加上?)[^,，。]{0,3}(?![^,，。]{0,4}(?:老板|工地|公司|厂|单位"
    r"|月))[一两二三四五六七八九十几\d]+个[^,，。]{0,6}(?:也|一起|加进|加上)"
)
OWN_NAME = re.compile(r"(?:我|俺|咱)(?:的?名字)?(?:是)?叫|名字(?:是|叫)|\bmy name\b", re.I)
JOINS_HERE = re.compile(r"写上|还有|加上|再加|另外|一起|\b(?:one more|another of us|one of us)\b", re.I)
HOW_MUCH_TIME = re.compile(r"\bhow (?:much|long) time\b|多长时间|多少时间", re.I)
# 他的8600老板私下给他了: who leaves got it.
PAID_HIM = re.compile(
    r"给(?:了)?(?:他|她)了?|(?:他|她)[^,，。]{0,4}(?:拿|领|结)(?:到|清|完)|\b(?:paid|gave) (?:him|her)\b"
)
# The whole number once more, as it was asked for.
ONLY_NUMBER = re.compile(r"(?:对|是|改成|yes)?[,，。: ]*1[3-9]\d[ -]?\d{4}[ -]?\d{4}[.。!！]?")
NEW_NUMBER = re.compile(
    r"换成|换了|换(?:个|新)?(?:手机|电话|号)|改成|改为"
    r"|新(?:的)?(?:号|电话|手机)|\bnew (?:number|phone)|changed? (?:my |the )?(?:number|phone)",
    re.I,
)
CALL_ME = re.compile(
    r"(?:电话|手机|有事|联系|微信|直接)[^,，。]{0,4}打(?:给)?(?:我|她|他)|打(?:给)?(?:我|她|他)(?:的|这个)?(?:电话"
    r"|手机|号)"
    r"|\bcall (?:me|us) (?:on|at) (?:this|my)\b"
)
WANTS_PERSON = re.compile(
    r"人工|真人|客服|工作人员|[找叫派来要]个?人|\b(?:person|human|staff|officer|somebody)\b", re.I
)
# Words without which nobody is called for, where the classifier is in doubt: a person, an office, a talk.
OF_A_PERSON = re.compile(
    r"人工|[真活]人|客服|接线|人员|同志|领导|干部|主任|局长|队长|网格员|当官|管事|负责"
    r"|[找叫派来要搵喊换见][^,，。]{0,4}人|有人(?:吗|在|没)"
    r"|(?:给我|回|接|打|讲|通)(?:个)?电话|座机|窗口|地址|上门|面谈|当面|转接|机器|线下|^\s*人\s*$|call我|打给我"
    r"|\b(?:person|people|human|agent|staff|officers?|somebody|someone|anybody|anyone|operator|talk|speak|call|phone"
    r"|office|number|visit|manager|counter|inspect\w*|robot|support|service|representative|transfer)\b",
    re.I,
)
# Said where consent is asked: who only wants to look something up, or thinks better of it.
WANTS_NO_COMPLAINT = re.compile(
    r"(?:^|[,，。;；! ])(?:那|算了|先)*(?:我|俺|我们|俺们)?(?:就|也|现在|还是)*不(?:是)?(?:想|要|用)?(?:重新"
    r"|再)?(?:投诉|登记|报)"
    r"(?=了|的|[,，。.!！ ]|$)|(?:就|只)(?:是)?(?:想|要)?(?:来)?(?:查|看"
    r"|问)(?:一下)?(?:进度|结果|受理)"
    r"|(?:^|[,，。;；! ])(?:我|俺)?(?:还是|就是|可|也)?不同意(?![^,，。]{0,3}(?:给|发|付|扣|让|这么)|的话)"
    r"|\b(?:do not|don'?t|dont"
    r"|not) (?:agree(?! (?:with (?:his|the boss)|(?:the )?boss|he|they)\b)|want (?:to )?(?:complain|file|register"
    r"|a new))\b"
    r"|\b(?:only|just) (?:want (?:to )?(?:check|see|know)|check(?:ing)?|the)\b[^.?!]{0,16}\b(?:progress|status"
    r"|case(?! officer))\b|\bnot (?:a )?new"
    r" (?:complaint|case)\b",
    re.I,
)
NO_CHOICE = re.compile(r"没办法|只好|不得不|\b(?:no choice|have to)\b", re.I)
# Who complained before and looks for that complaint begins no other.
NO_WISH = frozenset({"correct", "file", "inform", "nlu_fallback", "out_of_scope", "withdraw"})
LOOKS_UP = re.compile(r"查|\b(?:check|look up|progress|status)\b", re.I)
EARLIER = re.compile(
    r"(?:投诉|登记|报|交|填)过[^。]{0,16}(?:编号|单号|查|进度|找不|没消息|没结果|没人|怎么样)"
    r"|查(?:一下)?(?:原来|以前|之前|上次|前面)|(?:不是|没有?|不要|不用)(?:要|想)?(?:重新|再)(?:投诉|登记|报|填)"
    r"|\b(?:lost|forgot\w*|don'?t (?:have|know)) (?:my |the )?(?:case |complaint )?number\b|\b(?:my|the) (?:old"
    r"|earlier|last) complaint\b",
    re.I,
)
NO_NUMBER = re.compile(
    r"[没冇莫][有得]?(?:手机|电话|号码)(?!打|接|通|说|来)|(?:\b(?:no|not|dont|without)"
    r"|n't)\b[^.]{0,16}\b(?:number|phone|sim)\b",
    re.I,
)
