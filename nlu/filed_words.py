"""The words by which `filed` tells what is meant once a case is filed. Data."""

from __future__ import annotations

import re

# 是补充这一件: the answer to "this case or another?", also when something else was said before it.
ADDS_TO_CASE = re.compile(
    r"put it (?:in|into) (?:the|my) (?:case|complaint)[.!]*|"
    r"(?:(?:是|对|系|嗯)(?:的|呀|啊)?[,，。 ]*)?(?:我)?(?:就)?补充(?:这|呢|刚才|原来)?(?:那|一)?(?:个|件|单)?(?:的|吧"
    r"|啊|嘛|呀)*[。.!！]*"
    r"|(?:yes,? )?(?:the )?(?:same|this) (?:case|one|complaint)[.!]*",
    re.I,
)
ANOTHER_CASE = re.compile(
    r"^(?:我|俺)?(?:还)?(?:要|想)?(?:再|另外)(?:投诉|告|登记|报)(?:另|别|一)|^(?:a |one )?(?:new|another"
    r"|second) complaint\b",
    re.I,
)
# Boss brother stands beside me and says I must: beside a wish to withdraw.
STANDS_OVER = re.compile(
    r"\b(?:boss|he|she|they|manager|brother|owner|madam)\b[^.;!?]{0,24}\b(?:stands? (?:beside|next to|behind) (?:me|us)"
    r"|says? (?:i|we) must|scares?(?:d)? (?:me|us)|wants? (?:that )?(?:i|me to|we|us to)|mak(?:es?|ing) (?:me|us)"
    r"|made (?:me|us)|forc\w+ (?:me|us))\b",
    re.I,
)
# 公司我问到了叫…，能补上不; boss name I know now
SUPPLEMENTS = re.compile(
    r"(?:补|加|写|填)(?:得|能)?(?:上|进)|问到了|(?:名字|叫啥)[^,，。]{0,4}(?:晓得|知道)了|\bname i know now\b"
    r"|\bi (?:now )?know (?:now )?(?:the |his |her )?(?:boss )?name\b|\b(?:add|write|put)\b[^.;!?]{0,24}\b(?:also"
    r"|too|it)\b",
    re.I,
)
INTEREST = re.compile(r"利息|\binterest\b", re.I)
# 没到，还差3000: as the notice said to reply, with more behind it.
NOT_COME = re.compile(
    r"\s*(?:钱)?(?:还|都|也)*没(?:有)?(?:收到|到|到账|到手|解决)[,，。 ]|\s*not (?:received|solved)\b(?! from)", re.I
)
# Said against what was just written down.
DENIES = re.compile(r"\s*(?:no+|not|wrong)\b(?! (?:pay|paid|wage|salary|money|one)\b)|\s*(?:不是|不对|错了|搞错)", re.I)
# No wait, he did not pay, keep it.
NOT_PAID_YET = re.compile(
    r"\b(?:did|does|has|have)(?: not|n'?t) (?:pay|paid|give|given|send|sent)\b|没(?:有)?(?:给|付|发|打|转)(?:钱|我)?",
    re.I,
)
# My brother's phone is 138…, call him too: one more number, and not in place of the own.
ANOTHERS_PHONE = re.compile(
    r"\bmy (?:brother|sister|husband|wife|son|daughter|father|mother|friend|cousin|uncle|colleague)(?:'?s)? (?:new )?"
    r"(?:phone|number|mobile|wechat)\b|(?:我|俺)(?:的)?(?:老公|老婆|媳妇|弟弟?|哥哥?|姐姐?|妹妹?|儿子|女儿|爸|妈"
    r"|工友|同事|朋友)的?(?:电话|手机|号码)",
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
# Is it 6 people and 33000 now? What is registered, and no change of it.
REGISTERED = re.compile(
    r"\b(?:is|are)\b[^.;!]{0,40}\b(?:now|registered|in my (?:case|complaint))\b[^.;!]{0,16}\?"
    r"|\bhow (?:many|much)\b[^.;!]{0,40}\b(?:you write|written|registered|in my (?:case|complaint)|still|left)\b"
    r"|(?:[两几三]|都)(?:个|件|家)?(?:投诉|案子|登记)?(?:都|也)?(?:帮|给)?我?查(?:一?下)?(?:[吧。]|$)"
    r"|\bboth (?:cases|complaints)\b"
    r"|还在不在|(?:案子|投诉|登记)[^,，。]{0,4}还在(?:吗|没)"
    r"|(?:现在|登记|记)(?:的)?(?:登记)?(?:的)?是(?:多少|几)|(?:登记|记)的?(?:是)?(?:多少|几个)",
    re.I,
)
PROGRESS = re.compile(r"进度|\bprogress\b", re.I)
# How long such cases take in general, and not where this one stands.
HOW_LONG = re.compile(r"几天|多少天|多久|多长时间|\bhow (?:long|many|much time|fast|soon)\b", re.I)
# 那我不告了要得不; 说要撤掉，怕领班不让她干: whatever is asked or told beside it, the wish is asked about.
WANTS_OUT = re.compile(
    r"(?:^|[,，。;； ])(?:那|算了|所以)?(?:我|俺|我们)?(?:就)?不(?:想|要)?(?:再)?(?:告|投诉|投"
    r"|举报)[了咯喽啦](?=[,，。;； ]|$)"
    r"|\bi want to cancel (?:it|this|the (?:case|complaint))(?=[.!]|$)"
    r"|\b(?:i|we) (?:want (?:to )?)?stop (?:the |my |this )?complaint\b"
    r"|(?<!别)(?<!不)撤了(?:嘛|噻|哈|算了)"
    r"|(?<!谁)(?:不|没)(?:想)?(?:再)?(?:告|搞|弄)了[^,，。]{0,4}(?:要得|行|可以|得|成)(?:不|吗|吧|啵)|(?:说|想"
    r"|要)(?:把[^,，。]{0,4})?撤(?:掉|了|回)?(?=[,，。！!了]|$)"
    r"|(?:能|可以|怎么|咋个?)(?:样)?(?:把[^,，。]{0,4})?撤(?:掉|回|诉)?(?:吗|不|[?？]|$)|撤得脱|(?<!别)(?<!不)撤了吧",
    re.I,
)
# It is he who wants it withdrawn, whatever is said of how many.
HE_FORCES = re.compile(
    r"(?:是|被)(?:他|她|老板|工头|包工头|经理|人家)(?:们)?(?:给|拿[^,，。;；]{1,8})?逼(?:的|着|我)|不是(?:我们?"
    r"|俺们?)(?:自己"
    r"|自愿)?(?:想|要|愿意)"
    r"|\bnot (?:what|because) (?:i|we) want\b|\b(?:he|she|boss|they) (?:force[sd]?|make|made|makes) (?:me|us)\b",
    re.I,
)
OF_WITHDRAWING = re.compile(r"撤|取消|不告|\b(?:withdraw|cancel|drop|take (?:it )?back)\b", re.I)
NOT_OUT = re.compile(
    r"别(?:给我)?撤|(?:先|还)?不撤|没(?:有)?撤|(?:让|叫|要|逼|喊)我(?:们)?[^,，。]{0,6}撤|闭嘴"
    r"|(?:\b(?:not|dont|never|no)|n't)\b[^.,]{0,12}\b(?:withdraw|cancel|take (?:it )?back)\b",
    re.I,
)
# 我那个案子没撤掉吧; I don't want to withdraw: it goes on; 重新办: also where it was withdrawn.
STAYS_OPEN = re.compile(
    r"重新(?:给|帮)?(?:我|俺)?(?:们)?(?:办|打开|处理|立案)|(?:再|又)(?:给|帮)?(?:我|俺)?打开"
    r"|\bre-?open\b|\bopen (?:it |my case |my complaint |the case |the complaint )?again\b|还是要(?:告|投诉|办)"
    r"|\bi regret\b|后悔了?[,，]?\s?(?:还是|继续|不想撤|不撤)|"
    r"\bi (?:want|wish) (?:to |it (?:to )?)?stay\b|\bkeep (?:it|the (?:case|complaint)|my (?:case"
    r"|complaint))\b(?! (?:secret|private|quiet))|"
    r"^(?:我|俺)?(?:就是|肯定|坚决|是)?不撤[。.!！啊的]*$|\b(?:not|don'?t|dont) want (?:to )?delete\b"
    r"|\bleave it\b(?! out)|\blet it (?:be|stay|run|go on)\b|^(?:那就|先|还是)?(?:别|不)撤了?[。.!！]*$"
    r"|别(?:给我)?撤|(?<!要)(?<!撤)不撤了(?!吗|吧|[?？])|(?:还是|坚决|肯定|就是|决定)不撤(?!吗|吧|[?？])"
    r"|没(?:有)?撤(?:掉|诉|回)?(?:吧|[?？]|$)|还在办吧"
    r"|(?:\b(?:not|dont|no)|n't)\b[^.,]{0,12}\bwithdraw\b",
    re.I,
)
# 说再闹就别来了, 说要我好看: what the boss says or does to who complained.
RETALIATES = re.compile(
    r"(?:断|停)了?(?:我们?|俺们?)?(?:的)?(?:宿舍)?(?:水|电)|(?:水|电)(?:都|也|给|被)*(?:停|断|掐)了|"
    r"\b(?:block|clos|lock|suspend|stopp|delet|freez|froz)\w* (?:my|our) (?:\w+ )?account\b|"
    r"\bfired? (?:me|us|him|her) (?:when|after|because|for|as) (?:i|we|he|she|that|asking)\b|"
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
    # 他叫我明天不用来上班了; he is angry and says do not come to work
    r"|(?<!你们)(?<!人员)(?:叫|让|喊|通知|说|要)(?:我|俺|我们)?们?(?:明天|以后|从今天|今天|现在)*(?:开始"
    r"|起)?(?:就)?(?:别|不用|不要|莫"
    r"|甭)(?:再)?"
    r"(?:来|去)(?:上班|干|做|厂|了)"
    r"|\b(?:say|says|said|tells?|told|wrote)(?: (?:me|us))?(?: (?:to|that))?,? (?:i |we )?(?:not|do not|don'?t"
    r"|no need|must not)"
    r" (?:to )?(?:come|go)(?: to work| back| any ?more| tomorrow)"
    r"|\b(?:whoever|who ?ever|anyone who|everyone who|the one who)\b[^.;!?]{0,30}\b(?:will|gets?|is going to|would)"
    r" (?:be |get )?(?:punish|fire|beat|sack|sorry|kick|pay)\w*"
    r"|\bwill (?:fire|punish|sack|kick out|beat)\b[^.;!?]{0,12}\b(?:whoever|who|anyone|everyone|everybody)\b"
    r"|\bno (?:more )?work for (?:me|us)\b|\b(?:he|she|boss)\b[^.;!?]{0,16}\b(?:regret|pay for (?:it|this))\b",
    re.I,
)
# 不是全给，只给3000; of money that came.
ONLY_PART = re.compile(
    r"(?:不是|没)(?:全|都)(?:给|到|付|发)|(?:只|才|就)(?:给|到|付|发|转|打)了?|\b(?:not all|only)\b", re.I
)
# Mr Qian paid me the first part, 6000 by alipay; 陈小平今天收到3000了.
FIRST_PART = re.compile(
    r"\bpaid (?:me |us |out )?(?:the |a )?(?:first|second|last|next|one|another) (?:part|half|rate|payment"
    r"|instal?ment)\b"
    r"|(?:每个?人|一人)(?:都|各)?(?:(?:给|发|付|转|打|补)了|(?:拿|收|领)到了?)\s?[\d一二两三四五六七八九]"
    r"|(?<!没)(?<!没有)(?<!还没)(?:收到|拿到|到账|到手|又拿|刚拿|才拿)了?\s?(?:\d{3,}"
    r"|[\d一二两三四五六七八九十]+[千万])",
    re.I,
)
GIVES_UP = re.compile(
    r"^(?:算了|那|我|俺|咱|也|就|[，, ])*(?:不(?:想)?(?:告|投诉|投|追究|要(?!怕|紧|脸)|弄)了?|撤了)(?:算了|吧|了"
    r"|，?算了)?[，, ]*(?:我|俺)?(?:就是)?"
    r"(?:怕|害怕|怕了|不敢)?[。.!！~ ]*$"
    r"|^(?:ok |well |please )?(?:i )?(?:don'?t want|dont want|no longer want|give up|drop)"
    r" (?:to )?(?:complain|report|(?:the|my|this) (?:complaint|case|report)|it)(?: any ?more)?[. !]*$"
    r"|^不要了[,，]?撤了?[。.!！~ ]*$|^(?:ok(?:ay)? |please )*stop (?:everything|it all|all of it)\b",
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
    r"(?:给|发|付|转|打|结)(?:给)?了[一两二三四五六七八九十\d]{1,3}个(?:人|工友|工人)?(?:每个?人|一人"
    r"|各)\s?[\d一二两三四五六七八九]|"
    r"^(?:又|刚|今天|昨天)?(?:给|转|打|发)(?:给)?(?:我|俺)(?:了)?\s?[\d一二两三四五六七八九][\d,.百千万]*(?:块钱?"
    r"|元)?了[。.!！]*$|"
    r"^(?:老板|他|公司|厂里)?(?:又|刚|今天|昨天)?(?:给|发|转|打|付)(?:给)?了(?:我们|俺们"
    r"|大家)?[一二两三四五六七八九十\d]{1,3}个(?:人|工友)?(?:一共|总共|共)\s?[\d一二两三四五六七八九]|"
    r"(?:有|我们)?[一二两三四五六七八九十\d]{1,3}个(?:人|工友)(?:每个?人|一人|各)(?:都)?(?:(?:拿|收|领)到|给|发"
    r"|转)了?\s?[\d一二两三四五六七八九]|"
    r"^(?:老板|他|公司|厂里)(?:今天|昨天|刚才?)?(?:微信|支付宝)?(?:给|转|发|打)(?:给)?(?:了)?(?:我|俺|每个?人|一人"
    r"|大家)(?:们)?\s?[\d一二两三四五六七八九][\d,.百千万]*(?:块钱?|元)?[。.!！]*$|"
    r"\b(?:gave|paid|sent) (?:each|every) (?:man|one|person|worker|woman|girl|of us)(?: of us)? (?:¥|rmb )?\d|"
    r"\b(?:each|every ?one|all)(?: of us)? (?:has |have |already )*(?:got|received|(?:was"
    r"|were) paid)(?: only)? (?:¥|rmb )?\d|"
    r"\b(?:i|we) got (?:the |my |our )?money\b[^.;!?]{0,8}\d|"
    r"\b(?:boss|he|she|they|company|manager|owner)\b (?:paid|gave|sent|send|pay) (?:me |us )?the rest\b|"
    r"(?:钱|工资|工钱|钞票|款|薪)(?:[^,，。;；没不未差欠才要会等]){0,8}(?:打过来|转过来|到账|到帐|到卡|到手|到了|收到"
    r"|拿到|给了|付了|发了|结了|结清)(?!再|就|没|吗|年|月|时候?|那)"
    r"|^(?:到账|到帐|收到|到手|拿到)了?(?:\d|一半|一部分|[一二两三四五六七八九十百千万]+(?:块|元|万|千)?)"
    r"|\b(?:boss|he|she|they|company|manager|contractor|owner)\b (?:(?!not\b|never\b|no\b|also\b not|promis\w+|says?\b"
    r"|said\b|will\b|would\b|wants?\b|agreed?\b|going\b|must\b|should\b|does\b|did\b|has\b not|dont\b"
    r"|doesnt\b)\w+ ){0,2}?"
    r"(?:paid|pays?|gave|gives?|sent|sends?|transfer\w*)\b(?: to)?(?: me| us)?(?: the| (?:my|our)(?: [a-z]+){1,2})?"
    r" (?:all|half|everything|full"
    r"|\d[\d,.]*k?)\b"
    r"(?!.{0,16}\b(?:of(?! us\b)|a month|per|each month|monthly|less|only(?! me| us))\b)",
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
    r"[给付发转打]了|[转打发](?:来|给(?:我|俺))|到[账帐]|收到|拿到"
    r"|\b(?:paid|pays?|gave|gives?|sent|sends?|transfer\w*|got|received)\b",
    re.I,
)
# Ben has not received his salary either; they no pay my friend: money that did not come, to whomever.
NOTHING_CAME = re.compile(
    r"(?:\b(?:not|never|no)|n't|\b(?:dont|doesnt|didnt|hasnt|havent))(?: yet| even| also| ever)*"
    r" (?:receiv\w*|get|got|been paid|pay|paid|gave|give|given|send|sent|come|came)\b"
    r"|(?:没|冇|未)(?:有)?(?:收到|拿到|到账|领到|给|发|结)",
    re.I,
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
    r"(?:给|写|打|开)(?:了|过)?(?:我|俺)?们?(?:写了?|打了?)?(?:一?张|个|份)?(?:欠条|借条|条子|白条|承诺书|保证书)"
    r"|\b(?:gave|gives?|wrote|writes?|signed) (?:me |us )?(?:an? |the )?(?:iou|promise|note|paper)\b|"
    r"(?:签|写)[^,，。]{0,10}(?:说|写|讲)[^,，。]{0,6}(?:结清|给清|拿到|收到|给完)"
    r"|\b(?:write|wrote|sign\w*|paper|receipt)\b[^.;!?]{0,30}\bthat (?:i|we)\b[^.;!?]{0,16}\b(?:got|have|received"
    r"|all)\b",
    re.I,
)
# He gave me 5,000 but after he took it back; 2,000 as a loan: nothing of the wages came.
GONE_AGAIN = re.compile(
    r"\b(?:it|money|cheque|check|transfer|payment) (?:has |was |is )?(?:bounced|fake|cancell?ed|returned)\b|退回去了|"
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
    r"[,，。.;；!！?？\n]+(?!\d)|(?<=[\u4e00-\u9fff\d]) (?=[\u4e00-\u9fff])"
    r"|\b(?:and|but) (?=(?:(?:he|she|they|boss) )?(?:says?|said|will|promis\w+)\b)",
    re.I,
)
NO_PAYMENT = frozenset({"correct", "forced", "not_received", "withdraw"})
THE_REST = re.compile(r"\b(?:rest|left|remain\w*|owe[sd]?|balance)\b|还剩|还差|还欠|剩下", re.I)
HOW_MUCH_OPEN = re.compile(
    r"(?:还|一共|总共|现在)+(?:差|欠|剩)(?:我|俺)?(?:们)?(?:的)?多少|\bhow much (?:money )?(?:is "
    r"|are )?(?:still )?(?:left|open"
    r"|(?:the )?rest|remain\w*|owed)\b",
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
HARDLY = 0.35  # below it the classifier only guesses at a question of law
IF = re.compile(r"如果|要是|假如|万一|会不会|\b(?:if|when)\b", re.I)
BARELY = 0.5  # below it a wish that undoes something is none
# Two more who belong to it are added to a number, and are none.
MORE_PEOPLE = re.compile(
    r"(?:还有|又有|又来了?|另外|再加|加上?)[^,，。]{0,3}(?![^,，。]{0,4}(?:老板|工地|公司|厂|单位"
    r"|月))[一两二三四五六七八九十几\d]+个[^,，。]{0,6}(?:也|一起|加进|加上)"
)
OWN_NAME = re.compile(r"(?:我|俺|咱)(?:的?名字)?(?:是)?叫|名字(?:是|叫)|\bmy name\b", re.I)
JOINS_HERE = re.compile(
    r"写上|也(?:要|想)(?:告|报|投诉|登记)|还有|加上|再加|另外|一起|\b(?:(?:one|two|three|four|five|\d) more"
    r"|another of us|one of us|joins?)\b|\bbe in (?:it|this|the case)\b|\bwants? (?:to )?(?:be |come )?in\b",
    re.I,
)
# 他的8600老板私下给他了: who leaves got it.
PAID_HIM = re.compile(
    r"给(?:了)?(?:他|她)了?|(?:他|她)[^,，。]{0,4}(?:拿|领|结)(?:到|清|完)|\b(?:paid|gave) (?:him|her)\b",
    re.I,
)
# The whole number once more, as it was asked for.
ONLY_NUMBER = re.compile(r"(?:对|是|改成|yes)?[,，。: ]*1[3-9]\d[ -]?\d{4}[ -]?\d{4}[.。!！]?")
NEW_NUMBER = re.compile(
    r"换成|换了|换(?:个|新)?(?:手机|电话|号)|改成|改为"
    r"|新(?:的)?(?:号|电话|手机)|\bnew (?:number|phone)|changed? (?:my |the )?(?:number|phone)",
    re.I,
)
