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
# My husband does not speak Chinese well: who he is, and no wish.
ANOTHER_SPEAKS = re.compile(
    r"\b(?:he|she|they|my (?:husband|wife|brother|sister|friend|cousin|father|mother|son|daughter|colleague))\b"
    r"[^.;!?]{0,16}(?:\bnot|n't|\bcannot|\bno) (?:speak|talk|read|understand|know|write)\b"
    r"|(?:他|她|我(?:爸|妈|老公|老婆|丈夫|妻子|兄弟|老乡|朋友))[^,，。]{0,6}(?:不会|不懂|不识|听不懂)",
    re.I,
)
# No person, I want to continue with the bot.
NO_PERSON = re.compile(
    r"(?:不|别)(?:要|用|想|找|叫|转)(?:找)?(?:人工|真人|客服|工作人员)|\bno person\b"
    r"|(?:\bnot|n't) (?:want|need) (?:a |any )?"
    r"(?:person|human|agent)\b",
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
    r"\bkeeps? (?:my|our) (?:passport|id|money|wages?|salary|things)\b[^.;!?]{0,12}\b(?:until|till|unless) (?:i"
    r"|we) (?:stop"
    r"|withdraw|cancel)|\bif (?:not|don'?t|do not) (?:withdraw|cancel|stop)\b[^.;!?]{0,40}\b(?:police|visa|report"
    r"|fire|kick"
    r"|deport|beat|call)\w*|"
    r"\bwithdraw or\b(?! not\b)|\b(?:take back|cancel|drop|delete|stop) (?:the |this |my )?(?:(?:complaint|case"
    r"|it) )?or\b"
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
WHO_OWES_IS = re.compile(r"\s*(?:谁欠的|欠钱的|who owes\b)", re.I)  # 谁欠的是周国平
# Okay, put it as 23,500 and 8,000 separately: more than a yes.
WRITES = re.compile(
    r"\d|写|填|改|加上|补|但|不过|别忘|记得|\b(?:put|write|add|change|but|except|also|should|must|need|not|only)\b",
    re.I,
)
CANCELS = re.compile(
    r"停(?!工)|(?:等|待)(?:一)?会儿?再|(?:晚点|明天|以后|下次|有空)再|(?<![说讲])算了|取消|不(?:想|要|用)?(?:报"
    r"|填|弄|说"
    r"|投诉|告|登记)|撤|退出|回头|改天"
    r"|\b(?:cancel|stop|quit|forget it|never ?mind|leave it|later|no more|end this|not (?:want|continue))\b",
    re.I,
)
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
# 孙大伟说我要是告他，就打断我的腿: said of a filed complaint it is revenge, and he owes no more and no less.
THREATENS_HARM = re.compile(
    r"(?:说|讲|放话|威胁|叫|喊)[^。]{0,24}(?:打断|打死|弄死|废了|砍|收拾)(?:了)?(?:我|俺|你|他|一条|两条|腿)"
    r"|要(?:打断|打死|弄死|废了|砍死)(?:我|俺)"
    r"|(?:他们?|她|老板娘?|工头|经理|家里人)[^,，。;我你]{0,4}(?:说|要|去|来|派|叫|带)[^,，。;我你]{0,8}(?:我(?:老家|家))?找(?:我"
    r"|俺)[^,，。;]{0,2}(?:家里?人?|爸|爹|妈|娘|父母"
    r"|老婆|媳妇|孩子|娃|儿子|女儿|闺女)[^,，。;]{0,3}(?:麻烦|算账|了|$|[,，。;；])"
    r"|(?:老板|他|经理|厂里|公司|工头)[^,，。;]{0,4}(?:说|讲|放话|发话)[^,，。;]{0,6}(?:我|俺|你)们?(?:要是"
    r"|如果)?(?:再|敢|还)"
    r"[^,，。;]{0,4}(?:告|投诉|举报|闹|报)[^。;]{0,6}(?:就)?(?:一分)?(?:钱)?(?:都|也)?(?:不给|不发|没有|拿不到|别想)"
    r"|\b(?:he|she|they|boss|foreman)\b[^.;!?]{0,30}\b(?:break my|kill me|beat (?:me|us)|hurt (?:me|us))\b",
    re.I,
)
BEGINS = frozenset({"file", "inform", "out_of_scope", "policy_gathering", "policy_media"})
ENOUGH_FACTS = 2
LIKELY = 0.7  # below it nobody is called for without a word of it
SURE = 0.9  # of an intent that stands against the answer that was asked for
PROGRESS_OF = re.compile(r"\s*(?:查?进度|进展|编号|progress|status|case(?: number)?)[\s:：是]*\d{5,}", re.I)
NEWS = re.compile(
    r"怎么样了|咋样了|来不来人|人(?:都)?(?:到|来)齐?了?没(?=[啊呀呢?？,，。 ]|$)|^(?:so|and)? ?what (?:now|next)\b"
    r"|\bwhy (?:is it )?so slow\b|怎么(?:这么|那么)慢|催一下|\bwhat happens (?:now|next)\b|\bhow far (?:it is|is it"
    r"|are you)\b|(?:啥|什么)时候(?:能|可以)?到(?:钱|账)"
    r"|\bis (?:it|this|that|my case) (?:now )?urgent\b|(?:这|我这|我的)(?:件|个)?(?:事|案子)?(?:算"
    r"|是)?(?:不是)?(?:加急|急不急)"
    r"|你们(?:的)?人(?:呢|在哪|哪去了)|(?:检查|查|办事?|监察"
    r"|你们)(?:的|那边)?(?:人)?(?:来|去)(?:过|了)?(?:没|吗|不)"
    r"|有(?:没有)?(?:消息|结果|进展|动静)|(?:办|查)(?:到哪|得怎么|的怎么|好了?没)"
    r"|\b(?:how is it going|how'?s it going|any (?:news|update|progress|result)|what(?:'s| is) (?:new"
    r"|happening)(?: now| with it)?)\b",
    re.I,
)
NOTHING = re.compile(r"没有?|无|没有?名字?|none|nothing|no|no name", re.I)
WORDS = ("employer", "project")
HOW_MUCH_TIME = re.compile(r"\bhow (?:much|long) time\b|多长时间|多少时间", re.I)
CALL_ME = re.compile(
    r"(?:电话|手机|有事|联系|微信|直接)[^,，。]{0,4}打(?:给)?(?:我|她|他)|打(?:给)?(?:我|她|他)(?:的|这个)?(?:电话"
    r"|手机|号)"
    r"|\bcall (?:me|us) (?:on|at) (?:this|my)\b",
    re.I,
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
    r"^\s*(?:我|就)?不(?:想)?(?:给|留|填)[了你们。.!！ ]*$|[没冇莫][有得]?(?:手机|电话|号码)(?!打|接|通|说|来)"
    r"|(?:\b(?:no|not|dont|without)"
    r"|n't)\b[^.]{0,16}\b(?:number|phone|sim)\b",
    re.I,
)
