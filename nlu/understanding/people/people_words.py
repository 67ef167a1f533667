"""The words that people are counted by. Data for `people.py`."""

from __future__ import annotations

import re

from ..wording.corrections import BACK_EN, BACK_ZH
from ..wording.phrases import Phrases, Sought
from .people_nouns import TRADES, TRADES_EN

# "mine 31 and the electricians 8": the speaker's own crew beside another.
# Or a team by its number: plaster team 7.
TRADE_EN_BEFORE = re.compile(
    rf"\b(?:{TRADES_EN.pattern}|mine|ours):? ?$|\b(?:team|crew|gang|group)(?: (?!chat\b|of\b|has\b|is\b"
    rf"|are\b)[a-z]{{1,8}})?"
    r"(?: has| have| is| are|:)?(?: (?:me|myself) (?:and|plus))? ?$"
)
# People who told, asked, answered or came are not the ones owed.
TALKED_BEFORE = re.compile(
    r"(?:打了|打过|打给|问了|问过|找过|联系了?|认识|告诉了?)[^,.;。]{0,3}$"
    r"|(?:站着|守着|坐着|站了)$|\bin (?:my|our|the|one) (?:room|dorm|bunk|flat)(?: (?:we|sleep|live|are|there are))* $"
    r"|\b(?:spoke|spoken|speak|talk(?:ed|ing)?|called|call|phoned|asked|met|saw|took|take|brought|sent|work(?:ed|ing"
    r"|s)? with|live with|(?:came|come|arrived|travel\w*|moved|live|share\w*)\b[^.,;!?]{0,30} with|complained"
    r"|contacted|know|told|is there"
    r"|with the)(?: to| with)?(?: about| the| all| only)? $"
)
# 家里四口人 live there, unless all of them work for the one who owes.
AT_HOME = re.compile(r"(?:家里|屋里|家中|我家|一家|家有)头?(?:还)?(?:有)?$")
ALL_WORK = re.compile(
    r"[口个]?人?(?:都|一起|一道|全)?(?:[帮给跟]|在)[^,;。]{1,8}(?:打工|干活?|做[事活工]|上班|收[工活])"
)
TALKED_AFTER = re.compile(
    r"\s?of (?:the |my |our )?(?:boss|manager|foreman|company|owner|contractor)\b|\s?的电话|\s?(?:had a|have a"
    r"|got in(?:to)? a|start\w* a) (?:fight|quarrel|argument)\b|\s?(?:(?:from|at|in) (?:the"
    r"|my|this) [a-z ]{0,20})?\s?(?:told|said|says|shouted|yelled|asked"
    r"|answered|hung"
    r"|helped|laughed|advised|came|come|threatened|recommended|(?:who |that |i )?can (?:help|talk|speak)|to talk"
    r"|to speak"
    r"|to help|(?:from|at|in) (?:the|your|this) (?:office|bureau|company|station|court|hall|management))\b"
)
# A sentence of its own that counts people.
ALONE_BEFORE = re.compile(r"(?:^|[.;!?] ?)$")
FIELD_BEFORE = re.compile(r"(?:^|[,.;!?] ?)(?:between |about |around |maybe |we )?$")
FIELD_AFTER = re.compile(
    r"\s?(?:(?:together |all )?(?:with|and|plus) (?:me|my \w+|us|i)|all together|in all|(?:in|of|from"
    r"|at) (?!this\b)[a-z ]{2,30})?"
    r"\s?(?:i think|maybe|i guess|exactly|for sure)?\s?(?:[.,;!?]|$)"
)
WE_WITH = re.compile(r"\bwe\b[^.;!?]{0,60}\bwith (?:all |about )?$")
ALONE_AFTER = re.compile(r"\s?(?:[.;!?]|$)")
GUARDS_THERE = re.compile(r"\bthere(?:'s| is| are| were) (?:always |now |about )?$")
LEFT_BEHIND = re.compile(r"(?:对不起|丢下|养活)(?:我们?|俺们?)?[爷娘]?$")  # 他说对不起我们娘俩: who is not owed
ONE_OF_THEM = re.compile(r"\s?of (?:my|the|our|their|his|those|these)\b")
# They count as owed only where pay is spoken of, or where the count is all that is said.
PAY_EN = re.compile(
    r"\b(?:owe[sd]?|owing|for free|nothing|paid|pay|unpaid|wages?|salary|salaries|money|yuan|rmb|cny|kuai|arrears"
    r"|cheated|affected|per day|a day|(?<=\d)/ ?day"
    r"|claim\w*"
    r"|each|total|together|thousand|million|grand|wan|short|pays|paying|payment|till|until)\b|¥|\b\d+k\b"
    r"|\b\d{1,3},\d{3}\b"
)
# 人数: 15, workers: 15, headcount 9.
LABEL = re.compile(
    r"(?:\blist (?:has|says|shows)|\bunpaid (?:is|are)|\bhead ?count|\b(?:number|no\.?) of (?:workers|people"
    r"|persons|employees)|人数|工人数"
    r"|几个人)\s?(?:is|是|为"
    r"|:|=)?\s?$"
    r"|\b(?:workers|people|persons|employees)\s?[:=]\s?$|^people(?: is| are)?(?: now)? $"
)
NOT_A_CREW = re.compile(
    r"(?: more| other)? (?!of us|not\b|who|and\b|in (?:total|all)\b|altogether|all\b|still|waiting|unpaid|have|haven"
    r"|are\b"
    r"|were\b|people|persons?|workers?|men\b|guys|women|employees|colleagues|working|with|on\b|at\b|from\b|but\b"
    r"|that\b)"
    r"[a-z]{3,}"
)
MAY_WE = re.compile(r"(?:can|could|may|should|do|does|is it|must|how)\b")
COUNTED_NOUN_BEFORE = re.compile(
    r"(?:工人|员工|农民工|民工|职工|人员|工友|人数)(?:一共|总共|共计|合计|共|有|约|大概|是|为|达)*\s?$"
)
EACH = re.compile(r"(?:每|各|人均|平均|\b(?:per|each|every|an?))\s?$")
OTHERS = re.compile(
    r"(?:老板(?:们)?(?:是|有)|隔壁|别的|其他|其它|另外(?:一个|几个)?(?:班组|队|工地)|另一(?:个|支|帮)|旁边|人家|听说"
    r"|据说|好像他们"
    r"|他们(?:那边|那个|班组|队|厂|公司)|还有(?:别|其他|隔壁|一个班|一帮|另)|对面|楼上|上一批|以前|前面|前头|头里"
    r"|去年|全厂"
    r"|整个(?:工地|厂|公司)|工地上(?:有|一共|总共)|厂里(?:有|一共|总共)|公司(?:有|一共|总共)"
    r"|(?:来|派|叫|找|喊)(?:了|来|着)?(?:了)?|走了|跑了|伤了|受伤|死了|(?:剩|留)下|其中(?:有)?|里面有|包括|含|当中"
    r"|(?<![家屋])里头|已经(?:有|给|付|发|结)(?:了|过)?(?:的)?(?:只有)?(?:那)?|保安|打手"
    r"|(?<!\bthe )\bother(?: team| crew| group)?s?\b|\banother\b|\bheard\b|\bnext door\b|\bneighbou?r\w*|\bsent\b"
    r"|\b(?:owner|boss|he|she) (?:also )?(?:uses?|keeps?|makes?|brought)\b|\bof them\b"
    r"|\bincluding\b|\bamong\b|\balready paid\b|\bhas\b|\bhired\b|\bemploys\b|\btheir\b)[^,.;。!?]{0,6}$"
    r"|\b(?:cousin|brother|friend|neighbou?r)(?:'s)? (?:group|team|factory|company|crew) (?:was|is|has"
    r"|had)(?: about)? $"
    r"|\b(?:factory|company|firm|plant|shop|site|restaurant|business|opened)\b[^.;!?]{0,30} (?:with|of|has|had|have"
    r"|employs)(?: about| around| over| more than| some)? $"
)
# In the next site there were people who blocked the road, fifty workers.
NEXT_SITE = re.compile(
    r"\b(?:in|at|on) (?:the|an?) (?:next|other|another|neighbou?r\w*) (?:site|factory|company|yard)\b|(?:隔壁"
    r"|别个|旁边|另外一个)(?:的)?(?:工地|厂|公司)"
)
ELSEWHERE_TEAM = re.compile(
    r"(?:隔壁|别的|其他|其它|另一个|对面|听说)[^我]{0,8}$|\b(?:another|other|next door|neighbou?r\w*|heard)\b.{0,18}$"
)
# Hearsay: a driver told me that also the concrete team, maybe 40 men, got nothing.
HEARD = re.compile(
    r"\b(?:told me|tells me|was told|heard|they say|people say|somebody said|someone said|rumou?rs?"
    r"|gossip)\b[^.;!?]{0,80}$"
)
AS_WELL = re.compile(r"\b(?:also|too|as well|other|another|same)\b")
# 一天380小工一天260: the figure is the pay of those before it, not a count of those after it.
RATE_BEFORE = re.compile(r"(?:[一每](?:个)?(?:天|日|月|工)|日薪|月薪|\b(?:a|per|each) day)\s?$")
# 瓦工和木工的发了, 就我们钢筋没发: of several teams only this one is owed.
ONLY_TEAM = re.compile(
    rf"(?:就|只有|只剩|单单)(?:我们|俺们|咱们?)?(?P<team>{TRADES})(?:这边|这个班|的)?(?:还|都|一直)?没"
)
# Two groups that are added: 塔吊组四个人，加上杂工十一个.
JOINED = re.compile(
    rf"^(?:、)?$|^[\s,]?(?:和|加|加上|再加上?|跟|还有|,还有|,?另外还?有|and|plus|\+)\s?(?:我们|另外"
    rf"|后来)?(?:的)?(?:{TRADES})?\s?$"
)
FAMILY_OF = re.compile(r"一家(?P<zh>[三四五])口(?:人)?|\bfamily of (?P<en>three|four|five|[345])\b")
JOINS_PAIR = re.compile(
    r"\s?,?\s?(?:、|还有|和|跟|加上?|以及|and|plus|along with|with)\s?(?:我?的?|my |the |another )?"
)
# 已经有4个人结清了, 2 already paid: and the others are not.
PAID_OFF = re.compile(
    r"个?[,，]?走的[^,。;]{0,8}(?:结清|付清|给清)|\s?(?:个|名|位)?(?:人|工人|工友|会计|文员|老员工|班长|大工"
    r"|小工)?(?:都|已经?|早就|前天|昨天|上周|他们|她们"
    r"|的(?:钱|工资)?)*(?:结清|付清"
    r"|拿到|给清|结了|发了|拿了)"
    r"| (?:of (?:us|them) |people |workers |men |guys )?(?:(?:is|are|was|were|got|have been|has been) )?"
    r"(?:already )?(?:paid\b(?! (?:for|only|us|me|to))|(?:got )?(?:all |the |their )?full (?:pay|money|wages?|salary)"
    r"|(?:got|took|received) (?:the(?:irs?)?|his) ?(?:(?:own|share|money|full|wages?|pay)\b|(?=[,.;]| and\b))"
    r"|already got\b"
    r"|already (?:have|received) (?:it|the|their|money|paid|all))"
)
# 六个人，其中两个人已经给清了: of those who were counted.
SOME_PAID = re.compile(
    r"(?:其中|里面|里头|[,;人个但是]有)有?(?:\d{1,3}|[一二两俩三四五六七八九十]{1,3})个?人?(?:都|也|已经?|早就)*"
    r"(?:结清|付清|给清|结了|拿到(?:了|钱))"
    r"|(?:走|退)了\d{1,3}个[^。;]{0,12}(?:结清|付清|给清|结了)"  # 后头走了6个，走的账都结清了
)
WERE_PAID = re.compile(
    r"[^,;。\d没未]{0,10}(?:给了|结了|发了|拿了|给清|结清|付清|拿到|补上)"
    r"|(?:,? who)? (?:already )?(?:(?:were|was|are|is|got|have been) )?(?:paid|got (?:it|their|the|money))\b"
)
# Half of us got paid, the other half is still waiting.
HALF_PAID = re.compile(
    r"\bhalf (?:of (?:us|them|(?:the|our|my) (?:crew|team|people|workers|group)(?: of \d+)?) )?(?:(?:already"
    r"|was|were|got|has|have|been|is"
    r"|are) )*(?:got )?paid\b"
    r"(?=[^!?]{0,60}\b(?:other|another|rest|half)\b)"
    r"|(?:一半|半数)(?:的)?人(?:已经|都|的钱|的)*(?:拿到|结清|结了|发了|给了|付清)(?=[^!?。]{0,16}(?:另|其|剩"
    r"|还有|一半))"
)
NOT_ALL_PAID = re.compile(
    r"(?:其他|其余|剩下|另外|余下|别的|别个)(?:的)?(?:连我)?(?:咱们?|我们|俺们)?(?:这些|这几个)?"
    r"(?:人|工人|[一二两三四五六七八九十\d]+个)?(?:每个?人|一个?人|都|还|也|全)*(?:没|未|莫|冇|欠|差|压|拖)"
    r"|\b(?:the )?(?:others?|rest)\b[^.;]{0,24}(?:\b(?:not|never|nothing|unpaid|wait\w*|owed)|n't)"
    r"|\d+ (?:are |is |still )*(?:not paid|unpaid|not\b)|\b(?:we|who|that)(?: are| still)? (?:remain"
    r"|stay)(?:ed)?\b|\bwe who are left\b"
    r"|剩(?:下)?(?:我们|俺们|咱们?)(?:几个)?[^,;。]{0,8}(?:还|都|没|未)"
    r"|\b(?:but|only) (?:one|two|three|four|five|six|\d+) (?:of (?:us|them) )?(?:already|have|has|got)\b"
    r"|没拿[,。;](?:有|其中)?[\d一二两三四五六七八九]+个[^,;。]{0,4}(?:拿到|结了|给了|结清)"
)
# 这次是另外一个, 换了一个: another boss; 我和我表妹还有一个小丫头 names them one by one.
ANOTHER_ONE = re.compile(
    r"(?:(?:另外|另|换了?|下|上|前|后|头|同)|(?:我|俺)(?:和|跟|与|带着?)[^,;。]{1,10}(?:还有|加上?|和))\s?$"
)
# 没一个拿到钱 counts nobody.
NOT_ONE = re.compile(r"(?:没有?|无)\s?$")
# 一个都没发: of all of them not one.
NONE_OF_ALL = re.compile(r"\s?(?:个人?|人)?(?:(?:都|也)(?:没|不)|没(?:给|发|结|拿)(?=[,.。;! 了]|$))")
# 师傅讲他以前带三百人, 电视上十几个人: a story.
TOLD_OF = re.compile(
    r"(?:他们?|人家|别人|自己)(?:以前|当年|从前|早年)[^,;。]{0,10}$|(?:电视|新闻|抖音|视频)(?:上|里)[^,;。]{0,16}$"
)
REST_BEFORE = re.compile(
    r"(?:还有|还剩|剩下|剩|其余|其他|现在(?:还)?(?:有|剩)?|就剩|\bnow|\bstill|\bleft|\bremaining|\bother)\s?(?:的"
    r"|有|is"
    r"|are)?(?:这|那)?\s?$"
)
LEFT_OVER = re.compile(
    r"(?:(?:剩下?|其余|余下)(?:的)?|(?:就|只)剩(?:下)?)(?:我们|俺们|咱们?)?(?:这|那)?$"
    r"|\bthe (?:other|remaining|rest of the)\s?$"
)
# The seven who stay have nothing till now.
LEFT_OVER_AFTER = re.compile(
    r"(?: (?:people|workers|men|women|girls|guys|of us))? (?:who|that) (?:(?:are|is|were|still) )*(?:stay(?:ed)?"
    r"|remain(?:ed)?|left behind|left over|still here|here still|did not get|didn'?t get|got nothing|have nothing)\b"
)
REST_AFTER = re.compile(
    r"^\s?(?:个|人|名|工人)*(?:还|都|也)*(?:没(?:有)?(?:拿|给|发|结|领|收)|未(?:付|发|结)|等着)|^\s?(?:people "
    r"|workers |of us )?(?:are |were |have |still )*(?:still |not (?:been )?paid|unpaid|waiting|left|got nothing"
    r"|get nothing"
    r"|received nothing|nothing)|^,? \(?(?:me (?:also|too|included)|(?:incl\.?|including|with) me)\b"
)
THEN_EACH = re.compile(
    r"^\s?(?:,|是|都|的|:|@)?\s?(?:每人|每个人|一人|一个人|各|人均|each|\d[\d,.]* ?(?:yuan |rmb )?each|[x×*]"
    r"|(?:被)?(?:欠|差)(?:了|着|薪)?[\d一二两三四五六七八九十]"
    r"|(?: [a-z]+){0,4} \d[\d,.]* ?(?:yuan |rmb )?(?:each|a head|apiece|(?:/|a|per) ?day))"
)
OURS_BEFORE = re.compile(
    r"(?:我们|俺们|咱们|咱|一共|总共|共|合计|加起来|共计|总计|拢共|大概|就|连我|带我|加我|算上我|包括我|一起"
    r"|欠(?:了)?|我们(?:这)?(?:班组?|队|组|帮|批|伙|一行|厂里?|几个)|\bwe\b|\bus\b|\bour\b|\btotal\b|\baltogether\b"
    r"|\bowes?\b|\bowed\b|\btogether\b|\bthere (?:are|is)\b"
    r"|\b(?:team|group|crew|line|shift|squad|gang|unit|section) of\b)[^,.;。!?]{0,10}$"
    r"|\bour (?:[a-z]+ ){0,3}(?:team|group|crew|class|line|shift|gang|workshop|department|band) (?:has|have|had) $"
)
SUBSET = re.compile(
    r"(?:其中|里面|(?<![家屋])里头|当中|包括|among|including|of (?:them|which))(?!有?(?:我们?"
    r"|俺们?)(?:手下)?$)[^,.;。!?]{0,8}$"
)
# 63个人里有40多个是上个月才来的: some of those counted, unless they are the unpaid ones.
OF_ALL = re.compile(r"[人个]里(?:有)?$")
TOTAL = re.compile(
    r"(?:一共|总共|共计|合计|加起来|总计|拢共|全部|共有|共|in total|altogether|all together|total|in all)\s?(?:是|有"
    r"|就|of|is|are|we are|there are|大概|差不多|得有|约|about|around)?\s?$"
)
TOTAL_AFTER = re.compile(r"^\s?(?:in total|altogether|all together|total\b|in all)")
PLUS_ME = re.compile(
    r"跟我一[道起块][^,;。\d]{0,4}(?:还|的还)?有$|(?:我(?:自己)?(?:的|嘅)?|本人|\bme|\bmyself|\bi(?:'?m"
    r"| am)?(?: the| a)?(?: [a-z]+ leader"
    r"| foreman)?)(?:, [a-z]+ [a-z]+,"
    r"|,)?\s?(?:和|跟|搭|带着|[还仲]有|与|同|加上"
    r"|以及|and|plus|n|&|\+|(?:together |along )?with)\s?(?:我?的?|另外|其他|my"
    r"|another|the)?\s?$|\bi (?:[a-z]+ ){1,4}with my (?:other )?$"
    r"|(?:^|[.;,] ?)(?:just |only )?me, (?:my )?$"
)
LED = re.compile(r"[我俺](?:自己)?(?:带|领|喊|手下有|手底下有|下面有|带领|叫来|招)(?:着|了|的)?(?:这)?\s?$")
APART_ME = re.compile(
    r"(?:除了我|除我|不算我|不包括我|besides me|except me|apart from me|not counting me|without me"
    r"|excluding me)[^.;。!?]{0,10}$"
)
PLUS_ME_AFTER = re.compile(
    r"^(?: plus (?:the|one|a|my) (?!boss|wife's)[a-z]+(?=[,.;]| so |$))|^(?:\s?,?\s?(?:加上?我|再加上?我|连我"
    r"|and me|plus me|and myself|and i\b|plus myself))(?!在内"
    r"|也在内)(?! (?:am|was)\b|'m\b)"
    r"(?!.{0,3}(?:一共|总共|共|是|\d{1,2}(?![\d,.k]| ?(?:thousand|yuan|rmb))|[一二三四五六七八九十]))"
)
# we 35 in container camp, we 8 stopped working: the count stands between "we" and what they do.
WE_DO = re.compile(
    r" (?:in|at|from|on|here|there|stop\w*|did|do|does|were|was|are|is|work\w*|wait\w*|sit\w*|sleep\w*|live|living|want"
    r"|just|can\w*|finish\w*|got|get|had|ask\w*|came|come|ma[dk]e|build|built|clean\w*|as|with|need|must|don'?t|didn'?t"
    r"|never|will|who|don|stay\w*|stand\w*|lost|tried|left|also|only|go|went|refus\w*|[a-z]{3,}ing)\b(?! (?:advance"
    r"|average))"
)
WE_BEFORE = re.compile(r"\b(?:we|we are|we be|we're|we were|us|of us) $")
# crew is 21, my team was six of us
COUNT_ENDS = re.compile(r"\s?(?:[,.;!)]|$|(?:of us|all|without|no|not|with|including|and)\b)")
# 欠我们十六个人: who is owed, whoever else is counted.
OWED_TO = re.compile(
    r"(?:欠|差|拖欠|少)(?:了|着)?(?:我们|俺们|咱们|我|俺)(?:这)?$|\bowes? (?:us )?(?:all )?(?:the )?$"
    r"|\bpaid? (?:any|all|none|one) of (?:the|us) $"
)
# 葡萄架搭了44个, 门装了三个: things that were made.
THINGS_MADE = re.compile(
    r"(?:堵|补|钻|搭|装|焊|铺|砌|贴|挖|种|洗|修|缝|拆|盖|打|做|跑|送|剪|绣|搓|捏|按|刷|卖|扫|搬|卸|拉|塞|采|摘"
    r"|插|串|包|粘|绕|绑|切|绞|叠|折|烫|钉|穿|磨|抛|喷|雕|编|织|检|分拣?|拣|剥|杀|印|糊|锯|冲|压"
    r"|(?<=只)干"
    r"|(?<=才)干)(?:了|好了?|完了?)(?:一共|总共)?\s?$|[白夜早中晚]班(?:干|上"
    r"|做)了?$"
)
COUNT_ME = re.compile(
    r"(?:连|加上|算上|带|包括|连带)(?:我|俺|咱)(?!们)[^,.;。!?]{0,4}$"
    r"|\b(?:me|myself) (?:included|too|also),? $|\b(?:with|including|counting|plus) (?:me|myself),? (?:we are "
    r"|it is |it's "
    r"|that'?s |makes |all )?$"
)
_KIN_EN = (
    r"(?:wife|husband|brother|sister|cousin|friend|son|daughter|father|mother|dad|mom|mum|uncle|aunt(?:ie|y)?|nephew"
    r"|niece|neighbou?r)"
)
FEW_EN = re.compile(
    # those for whom somebody speaks: my uncle and aunt both work for, my parents sew, the couple plants
    rf"\bmy {_KIN_EN} and (?:my |his |her )?{_KIN_EN} (?:both |all )?(?:work\w*|clean\w*|sew\w*|did|do|made|cook\w*"
    r"|plant\w*|are (?:both )?(?:work\w*|owed))\b"
    r"|\bmy parents (?:both |are both |were both )?(?:work\w*|clean\w*|sew\w*|did|do|cook\w*|plant\w*|laid|pack\w*)\b"
    rf"|\b(?:for|on behalf of|owes?|paid|pay) my {_KIN_EN} and (?:my |his |her )?{_KIN_EN}\b(?! and)"
    r"|\b(?:for|on behalf of|owes?) my parents\b"
    r"|\bowes? (?:the couple|them both|both of them)\b|\b(?:a|the|this) (?:\w+ )?couple (?:from|here|work\w*"
    r"|who)\b"
    r"|\bfor both(?: of us)? together\b(?! (?:he|they|she|boss)\b)|\bpay for us both\b|\bme an (?:my )?(?:brother"
    r"|friend|wife|sister|cousin)\b"
    r"|\bowe[sd]? me and my (?:wife|husband|brother|sister|cousin|friend|son|father|mother)\b(?! and)"
    r"|\bboth of them (?:work\w*|did|were|are|have|was|not|never)\b|\b(?:we|us) two\b|\bowe us both\b|\b(?:both"
    r"|the two) of us\b|\bwe (?:are |were )?both\b"
    r"|\b(?:i|i'm) [^.;!?]{0,70} with my (?:friend|brother|sister|husband|wife|cousin)\b(?! (?:help|say|said|told|and))"
    r"[^.;!?]{0,60}\b(?:us|both)\b"
    r"|\bhusband and wife\b|\bmy (?:wife"
    r"|husband|brother|sister|son|father|friend|cousin)\b[^.;!?]{0,40}\bboth\b"
    r"|\b(?P<three>(?:we|us) three)\b"
)
FEW = Sought(
    r"(?:我们|咱们|俺们|咱|俺|我|他们)?(?:就|有|是|总共|一共|这)?(?:哥|姐|爷|兄弟|姐妹|姊妹)?(?P<n>仨"
    r"|俩)(?:个)?(?:人|兄弟"
    r"|工友|老乡)?(?!个?月|个?星期|个?礼拜|个?小时|钱|娃|孩|口子|打手|保安|警察|民警)|(?:我们|咱们?|俺们?)(?:就"
    r"|有|是|总共|一共|这)?(?P<q>两口子"
    r"|夫妻俩?|两夫妻|夫妇"
    r"|父子俩?|兄弟俩|母子|爷俩|哥俩|姐妹俩|两兄弟|小两口|老两口)|(?P<p>两口子|夫妻俩|夫妻两个|父子俩|兄弟俩|哥俩"
    r"|爷俩|姐妹俩|小两口|两夫妻|俩夫妻|老两口)"
)
ME_AND = Sought(
    r"(?=[我俺徒师老媳婆丈妻对爱弟哥大嫂姐妹儿女侄爸妈舅叔婶表堂朋同工a-z.,;!?])(?:(?:我)?(?:徒弟|师傅|老婆|媳妇"
    r"|婆娘|老伴|老公|丈夫|妻子|对象|爱人|弟弟?|弟媳|哥哥?|大?嫂子?|大?姐姐?|妹妹?|姐夫"
    r"|妹夫|儿子"
    r"|女儿|女婿|侄子|爸|妈|舅舅|叔叔|婶子|老表|表弟|表哥|堂弟|堂哥|老乡|朋友|同事|工友)(?:和|跟|与)我(?!们|说|讲"
    r"|商量|聊|吵|提"
    r"|要|借|打|谈|一样|哭|闹|没关系)|(?:我|俺)(?:自己)?(?:和|跟|带|带着|同|与)(?:我|俺)?(?:的)?(?P<one>嫂子|嫂|弟媳"
    r"|老婆|媳妇|老公|爱人|丈夫|妻子|对象|弟弟|弟|哥哥"
    r"|哥|我?姐|妹妹|妹|儿子|爸|父亲|爹|娘|侄子|表弟|表哥|堂弟|堂哥|徒弟|师傅|爸妈|妈|母亲|孩子?他?(?:爹|爸|妈|娘)"
    r"|孩儿他(?:爹|爸|妈|娘)|娃儿?他?(?:爹|爸|妈|娘)|他?(?:爹"
    r"|老汉)|掌柜的|当家的|男人|大舅哥|舅老爷|舅佬爷|小叔子|大伯子|连襟|妯娌|弟妹|侄女|外甥女?|外孙|丈人|亲家"
    r"|室友|同乡|伙计|那口子|婶子|姨父|姑父|婆娘|堂客|屋里人|老伴|兄弟|工友(?!都)|老乡(?!都)|朋友|一个(?:老乡"
    r"|工友"
    r"|朋友|兄弟|同乡|同事)|女儿|女婿|小舅子|姐夫|妹夫|同事(?!都)|工友(?!都)|家属|[老小](?!板|乡|公|婆|师|家|弟|妹"
    r"|孩)[\u4e00-\u9fff])(?!们|.{0,3}(?:说|讲|吵|商量|借|要|家|结婚|劝|拦"
    r"|学费))|\b(?:me|i|myself) ?(?:and|n|&|\+|with|plus)"
    r" (?:my |another |one other |one more |the other |the )?(?P<en>wife|husband|bro|brother"
    r"|friend|son|father|dad|cousin|sister|daughter|colleague|girlfriend|boyfriend|co-?worker|uncle|nephew|mother"
    r"|roo?m ?m?ate|mate|buddy|pal|aunt(?:ie|y)?|mum|mom|boy|waiter|waitress|cook|chef|guy|girl|worker|teacher|driver"
    r"|cleaner|painter|helper|rider)\b"
    r"(?!s| wages?| salary| pay)"
    r"|\b(?P<en5>me and (?:him|her|s?he(?= (?:no|not|both|same|never|got|have)\b)))\b(?! boss| husband| wife| friend)"
    r"|\b(?P<en3>him|her) and (?:me|myself)\b|(?:^|[.,;!?] )(?P<en4>(?!you|he|she|him|her|they|them|boss|call"
    r"|help|and)[a-z]{3,10})"
    r" and (?:me|i|myself)(?=,? (?:¥|rmb )?\d)"
    r"|\bmy (?P<en2>wife|husband|bro|brother|friend|son|father|cousin|sister|colleague|girlfriend|boyfriend|uncle)"
    r" (?:and|n|&) (?:me|i|myself)\b)"
)
UNKNOWN = Phrases(
    [
        r"一家子|全家|一大家子|(?:好|几|数|许)(?:多|几)?(?:十|百)?(?:多|来|几)?(?:个|号|名|位)(?:人|工人|工友|兄弟"
        r"|老乡)"
        r"|(?:很多|好多)人(?!看|转|评论|晓得|知道|点赞|围)|好些人|一帮人?|一群人?|一伙人?|一批人|许多人|一大帮"
        r"|一车人|(?:整|全)(?:个)?班组(?!长)|不少人"
        r"|多少(?:个)?人(?:我)?(?:也|都)?(?:没底|不清楚|不知道|没数)|人数[^,;。]{0,6}(?:名单|不清|没数|先不数|不知)"
        r"|我们几个|几个人|(?:我们|俺们|还有"
        r"|一共)[^,;。]{0,3}好几个|好几个(?=人|工人|工友|老乡|兄弟|都没)"
        r"|上百(?:号|个|人)|\bmany (?:of us|people|workers|guys)\b|\ba (?:lot|group|bunch"
        r"|number) of (?:us|people|workers|guys)\b|\bseveral (?:of us|people|workers|guys|men)\b|\bsome of us\b"
        r"|\bwhole (?:team|crew|family)\b|\ba few (?:of us|people|workers|guys|men)\b|\bdozens of (?:us|people|workers"
        r"|guys|men)\b|\bhundreds of (?:people|workers|us)\b"
    ]
)
FIXED = re.compile(
    rf"(?:[,;]不,|等下,|{BACK_ZH}|不是|应该是|{BACK_EN}|no,|wait"
    r"|not \d+,?)[^;。!?]{0,14}$|所以(?:还|就|一共|现在)*(?:是|有|剩)\s?$|(?:现在|还)(?:就|只)?剩(?:下)?\s?$"
    r"|,还是(?:我们)?\s?$"
)
# not 6, it is 16 workers; sorry not 14, only 4 people
RATHER = re.compile(r"\bit(?:'?s| is) $|\bnot \d{1,4},? (?:but |only |just )*$")
# 4 people. sorry 5, forgot Ali; 十三个，不对，十二个: another number in the place of the one before.
RECOUNTED = re.compile(rf"(?:\b(?:{BACK_EN}|no,)|{BACK_ZH}),? ?(?:it'?s |we are |是)?$")
# The same for each of the 42 on the list.
EACH_OF_THE = re.compile(r"\b(?:each|all|any|none|every ?one) of (?:the|us) $")
EACH_OF_THE_ENDS = re.compile(r" on (?:the|my|our) list\b| of us\b| here\b|[,.;)]|$")
RECOUNTED_ENDS = re.compile(r" ?(?:个|人)?(?:[,.;!]|$| (?:of us|people|workers|forgot|not|with|because|and)\b)")
# 不是十八个: a number that is denied.
NOT_SO_MANY = re.compile(r"(?:(?:不是|并非)(?:我们|俺们|咱们?)?|没有?|\bnot|\bno) ?$")
ANSWER = re.compile(
    r"^\s*(?:大概|大约|差不多|约|可能|应该|估计|一共|总共|就|有|得有|共|是|我们|我们有|我们是|就是|只有|about"
    r"|around|'?bout|roughly|nearly|almost"
    r"|maybe|total|we are|there are|like|us|only|just|approx\.?|approximately|between|some|we have"
    r"|it'?s|probably){0,6}\s*"
)
ANSWER_TAIL = re.compile(
    r"^\s*(?:个|人|号|名|位|口|多|来|左右|上下|吧|的样子|的|呢|啊|哦|[嘛呗咯哈噻撒哟呀么]"
    r"|total|in total|exactly| ?i (?:just )?counted|刚数|数过|for sure|sir|madam|brother|people|or so|altogether"
    r"|i think(?: in (?:my|our|the) [a-z]+)?"
    r"|maybe|(?:with|counting|including) (?:me|myself|(?:the|our|my) [a-z]+)|(?:me|i am|myself) (?:included|counted)"
    r"|-? ?(?:something|odd)|plus|\+|or more|出头|冒头|开外|以上"
    r"|(?:连|带|算|加|包括)(?:上)?(?:我|俺)(?:自己)?(?:在内)?|[.,。!~])*\s*$"
)
TRADE_COUNT = re.compile(
    r"\s?(?:(?:个|名|位)(?=[一每]个?[天月日])"
    r"|(?:个|名|人|位)?(?=[,.;。!?、 和跟]|$|一(?!天|个月|日|平|工)|每(?!天|月|日|平)|加|" + TRADES + "))"
)
