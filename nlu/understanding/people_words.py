"""The words that people are counted by. Data for `people.py`."""

from __future__ import annotations

import re

TRADES = (
    r"(?:木工|瓦工|钢筋工|泥瓦工|泥工|电工|水电工|油漆工|漆工|焊工|架子工|小工|大工|杂工|普工|抹灰工|砌墙工|力工"
    r"|壮工|混凝土工|防水工|安装工|管道工|水暖工|司机|保洁|保安|厨师|服务员|车工|缝纫工|质检|搬运工|装卸工|学徒"
    r"|临时工|木匠|瓦匠|钢筋|水电|木工班|瓦工班|钢筋班|[一二三四1-4甲乙丙]班(?:组)?|[一二三四1-4]组)(?:班组?|组|队)?"
)
PERSON = (
    r"(?:人(?!民币|工费|均|次|行|家|社|命)|工友|工人|民工|农民工|老乡|弟兄|兄弟|师傅|伙计|同事|员工|姐妹|妇女|阿姨"
    r"|大姐|大妈|大叔|大哥|嫂子|小伙子?|老头|老汉|学生|实习生|保姆|护工|月嫂|销售|技师|演员|教练|老师|骑手|快递员"
    r"|外卖员|店员|收银员|客服|程序员|会计|工程师|护士|导购|业务员|驾驶员|女工|男工|女的|男的|伙伴|同乡|乡亲"
    r"|大老爷们|爷们|汉子|" + TRADES + ")"
)
CLASS = re.compile(
    rf"\s?(?:(?P<many>多|来|几)?\s?(?:个|号|名|位|口)?(?:号|把)?\s?(?:左右|上下|出头|的|多)?\s?(?P<noun>{PERSON})"
    r"|(?P<bare>个(?!月|钟|小时|半|星期|礼拜|多月|多星期|工日|工地|工作日|工(?!人|友)|项目|字|电话|地方|楼|单元|厂"
    r"|孩子|小孩|娃|儿子|女儿|老人|老板|包工头|平方|标段|点|问题|办法|说法)(?=[,.。;!? ]|$|都|没|全|被|工人|在|一共"
    r"|总共|欠|干|每|人|也|还|跟|和|加|木工|瓦工|钢筋|小工|大工|左右|多|拿|到|等|是|给|老板)"
    r"|(?<![说到等改推拖过的]..)(?<![说到等改推拖过月是].)号(?=[,.。;]|$|都没|没拿)"
    rf"|位(?=[,.。;]|$|都|没)|口子(?!.{{0,4}}地)))"
)
EN_CLASS = re.compile(
    r"[ -]?(?:\+ ?)?(?:or so |odd |something |plus |other |of |more |chinese |migrant |construction |foreign "
    r"|female |male |young |old |my |our |poor |unpaid |factory |production |assembly |sewing |packing |kitchen "
    r"|office |warehouse |line |night |night shift |skilled |ordinary |local |seasonal |temporary "
    r"|site |crane |forklift |truck |bus |van |lorry |delivery |machine |sewing machine |hotel |restaurant |security "
    r"|street |car |road |steel |concrete |spray |furniture |shoe |garment |textile |tower crane "
    r"|school )*(?P<noun>people|persons?|workers?|guys?|men|women"
    r"|of us|us|colleagues?|co-?workers?|employees?|brothers?|friends?|labou?rers?|staff|folks|teammates|cleaners?"
    r"|cooks?|drivers?|carpenters?|masons?|welders?|electricians?|painters?|plumbers?|waiters?|waitress(?:es)?"
    r"|bricklayers?|families|others|ppl|pax|peoples|roommates|cousins|sisters|teachers?|tilers?|plasterers?"
    r"|helpers?|heads?"
    r"|man(?! ?days)|mates|boys|girls|ladies|total workers|crew members|members|supervisors?|roommates?|friend"
    r"|brother|cousin|sister|colleague|students?|salesmen|sales ?people|nurses?|guards?|riders?|operators?|skilled"
    r"|unskilled|steel ?fixers?|scaffolders?|apprentices?|baristas?|bartenders?|sailors?|butchers?|sorters?"
    r"|polishers?|nannies|models?|singers?|musicians?|stitchers?|stylists?|decorators?|sewers|packers?"
    r"|fitters?|inspectors?|technicians?|engineers?|designers?|bakers?|chefs?|receptionists?|couriers?|mechanics?"
    r"|loaders?|porters?|hairdressers?|programmers?|interns?|trainees?|assistants?|machinists?|roofers?|gardeners?"
    r"|actors?|dancers?|coaches|tutors?|clerks?|cashiers?|pickers?|seamstresses|tailors|foreigners|lads|hands"
    r"|baristas?|bartenders?"
    r"|dishwashers?|sailors?|seamen|fishermen|models?"
    r"|sorters?|polishers?|lecturers?|blokes|fell[ao]s|fellows|chaps|mums|aunties|uncles|ge ren|souls)\b"
)
TRADES_EN = re.compile(
    r"carpenters?|masons?|welders?|electricians?|painters?|plumbers?|bricklayers?|tilers?|plasterers?|helpers?"
    r"|skilled|unskilled|labou?rers?|steel ?fixers?|scaffolders?|cleaners?|cooks?|waiters?|drivers?|apprentices?"
    r"|decorators?|fitters?|roofers?"
)
# "mine 31 and the electricians 8": the speaker's own crew beside another.
TRADE_EN_BEFORE = re.compile(rf"\b(?:{TRADES_EN.pattern}|mine|ours):? ?$")
# People who told, asked, answered or came are not the ones owed.
TALKED_BEFORE = re.compile(
    r"(?:打了|打过|打给|问了|问过|找过|联系了?|认识|告诉了?)[^,.;。]{0,3}$"
    r"|(?:站着|守着|坐着|站了)$"
    r"|(?:家里|家中|我家|一家|家有|家里有)(?:还)?(?:有)?$"
    r"|\b(?:spoke|spoken|speak|talk(?:ed|ing)?|called|call|phoned|asked|met|saw|took|take|brought|sent|work(?:ed|ing"
    r"|s)? with|live with|complained|contacted|know|told|is there"
    r"|with the)(?: to| with)?(?: about| the| all| only)? $"
)
TALKED_AFTER = re.compile(
    r"\s?的电话|\s?(?:had a|have a|got in(?:to)? a|start\w* a) (?:fight|quarrel|argument)\b|\s?(?:(?:from|at|in) (?:the"
    r"|my|this) [a-z ]{0,20})?\s?(?:told|said|says|shouted|yelled|asked"
    r"|answered|hung"
    r"|helped|laughed|advised|came|come|threatened|recommended|(?:who |that |i )?can (?:help|talk|speak)|to talk"
    r"|to speak"
    r"|to help|(?:from|at|in) (?:the|your|this) (?:office|bureau|company|station|court|hall|management))\b"
)
# A sentence of its own that counts people.
ALONE_BEFORE = re.compile(r"(?:^|[.;!?] ?)$")
FIELD_BEFORE = re.compile(r"(?:^|[,.;!?] ?)$")
FIELD_AFTER = re.compile(
    r"\s?(?:(?:together |all )?(?:with|and|plus) (?:me|my \w+|us|i)|all together|in all|(?:in|of|from"
    r"|at) (?!this\b)[a-z ]{2,30})?"
    r"\s?(?:[.,;!?]|$)"
)
WE_WITH = re.compile(r"\bwe\b[^.;!?]{0,60}\bwith (?:all |about )?$")
ALONE_AFTER = re.compile(r"\s?(?:[.;!?]|$)")
GUARDS_THERE = re.compile(r"\bthere(?:'s| is| are| were) (?:always |now |about )?$")
ONE_OF_THEM = re.compile(r"\s?of (?:my|the|our|their|his|those|these)\b")
# They count as owed only where pay is spoken of, or where the count is all that is said.
PAY_EN = re.compile(
    r"\b(?:owe[sd]?|owing|for free|nothing|paid|pay|unpaid|wages?|salary|salaries|money|yuan|rmb|cny|kuai|arrears"
    r"|cheated|affected"
    r"|claim\w*"
    r"|each|total|together|thousand|grand|wan|short|pays|paying|payment|till|until)\b|¥|\b\d+k\b|\b\d{1,3},\d{3}\b"
)
# 人数: 15, workers: 15, headcount 9.
LABEL = re.compile(
    r"(?:\bhead ?count|\b(?:number|no\.?) of (?:workers|people|persons|employees)|人数|工人数|几个人)\s?(?:is|是|为"
    r"|:|=)?\s?$"
    r"|\b(?:workers|people|persons|employees)\s?[:=]\s?$"
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
    r"(?:隔壁|别的|其他|其它|另外(?:一个|几个)?(?:班组|队|工地)|另一(?:个|支|帮)|旁边|人家|听说|据说|好像他们"
    r"|他们(?:那边|那个|班组|队|厂|公司)|还有(?:别|其他|隔壁|一个班|一帮|另)|对面|楼上|上一批|以前|前面|去年|全厂"
    r"|整个(?:工地|厂|公司)|工地上(?:有|一共|总共)|厂里(?:有|一共|总共)|公司(?:有|一共|总共)"
    r"|(?:来|派|叫|找|喊)(?:了|来|着)?(?:了)?|走了|跑了|伤了|受伤|死了|(?:剩|留)下|其中(?:有)?|里面有|包括|含|当中"
    r"|里头|已经(?:有|给|付|发|结)(?:了|过)?(?:的)?(?:只有)?(?:那)?|保安|打手"
    r"|(?<!\bthe )\bother(?: team| crew| group)?s?\b|\banother\b|\bheard\b|\bnext door\b|\bneighbou?r\w*|\bsent\b"
    r"|\bof them\b"
    r"|\bincluding\b|\bamong\b|\balready paid\b|\bhas\b|\bhired\b|\bemploys\b|\btheir\b)[^,.;。!?]{0,6}$"
    r"|\b(?:factory|company|firm|plant|shop|site|restaurant|business|opened)\b[^.;!?]{0,30} (?:with|of|has|had|have"
    r"|employs)(?: about| around| over| more than| some)? $"
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
# Two groups that are added: 塔吊组四个人，加上杂工十一个.
JOINED = re.compile(
    rf"^[\s,]?(?:和|加|加上|再加上?|跟|还有|,还有|,?另外还?有|and|plus|\+)\s?(?:我们|另外|后来)?(?:的)?(?:{TRADES})?\s?$"
)
# 这次是另外一个, 换了一个: another boss; 我和我表妹还有一个小丫头 names them one by one.
ANOTHER_ONE = re.compile(
    r"(?:(?:另外|另|换了?|下|上|前|后|头|同)|(?:我|俺)(?:和|跟|与|带着?)[^,;。]{1,10}(?:还有|加上?|和))\s?$"
)
# 没一个拿到钱 counts nobody.
NOT_ONE = re.compile(r"(?:没有?|无)\s?$")
# 一个都没发: of all of them not one.
NONE_OF_ALL = re.compile(r"\s?(?:个|人)?(?:都|也)(?:没|不)")
# 师傅讲他以前带三百人, 电视上十几个人: a story.
TOLD_OF = re.compile(
    r"(?:他们?|人家|别人|自己)(?:以前|当年|从前|早年)[^,;。]{0,10}$|(?:电视|新闻|抖音|视频)(?:上|里)[^,;。]{0,16}$"
)
# Nobody else is owed, however many there are: 厂里一百来号人，就我没拿到.
ONLY_ME = (
    r"(?:就|只有|唯独|偏偏)(?:剩)?我(?:一个人?|自己)?(?:还|一直)?(?:没|被)"
    r"|我?(?:就|只)(?:是)?(?:来)?(?:报|说|讲|要|投诉|问|管)我(?:自己|个人|本人|一个人)的"
    r"|(?:别人|人家)的我(?:就)?(?:不管|管不着|不知道|不清楚|不问)|\bonly i (?:have|was|am|did)"
    r"|\bi(?:'m| am) the only (?:one|person|worker)\b|\bonly me\b(?! and)|\b(?:only|just) mine\b|\bmine only\b"
    r"|(?<!work )(?<!works )(?<!working )\bfor myself\b"
    r"|\bi alone\b|\bi (?:only|just) (?:talk|speak|write|complain|report|ask|claim)(?: only)? (?:about|for) (?:me"
    r"|myself)\b"
    r"|\b(?:every(?:body|one)|all(?: the| of)?(?: others?| them| the rest)?|the others"
    r"|others)\b[^.;!?]{0,40}\b(?:except|but"
    r"|apart from|besides|only not)(?: for)? me\b"
    r"|\bmy own (?:matter|case|claim|part)\b|\b(?:only|just) (?:about|for) (?:me|myself)\b(?! and)"
)
REST_BEFORE = re.compile(
    r"(?:还有|还剩|剩下|剩|其余|其他|现在(?:还)?(?:有|剩)?|就剩|\bnow|\bstill|\bleft|\bremaining|\bother)\s?(?:的"
    r"|有|is"
    r"|are)?(?:这|那)?\s?$"
)
REST_AFTER = re.compile(
    r"^\s?(?:个|人|名|工人)*(?:还|都|也)*(?:没(?:有)?(?:拿|给|发|结|领|收)|未(?:付|发|结)|等着)|^\s?(?:people "
    r"|workers |of us )?(?:are |were |have |still )*(?:still |not (?:been )?paid|unpaid|waiting|left|got nothing"
    r"|get nothing"
    r"|received nothing|nothing)"
)
THEN_EACH = re.compile(
    r"^\s?(?:,|是|都|的|:|@)?\s?(?:每人|每个人|一人|一个人|各|人均|each|\d[\d,.]* ?(?:yuan |rmb )?each|[x×*])"
)
OURS_BEFORE = re.compile(
    r"(?:我们|俺们|咱们|咱|一共|总共|共|合计|加起来|共计|总计|拢共|大概|就|连我|带我|加我|算上我|包括我|一起"
    r"|欠(?:了)?|我们(?:这)?(?:班组?|队|组|帮|批|伙|一行|厂里?|几个)|\bwe\b|\bus\b|\bour\b|\btotal\b|\baltogether\b"
    r"|\bowes?\b|\bowed\b|\btogether\b|\bthere (?:are|is)\b|\bteam of\b|\bgroup of\b|\bcrew of\b)[^,.;。!?]{0,10}$"
)
SUBSET = re.compile(r"(?:其中|里面|里头|当中|包括|among|including|of (?:them|which))[^,.;。!?]{0,8}$")
TOTAL = re.compile(
    r"(?:一共|总共|共计|合计|加起来|总计|拢共|全部|共有|共|in total|altogether|all together|total|in all)\s?(?:是|有"
    r"|就|of|is|are|we are|there are|大概|差不多|得有|约|about|around)?\s?$"
)
TOTAL_AFTER = re.compile(r"^\s?(?:in total|altogether|all together|total\b|in all)")
PLUS_ME = re.compile(
    r"(?:我|本人|\bme|\bmyself|\bi)(?:, [a-z]+ [a-z]+,|,)?\s?(?:和|跟|带着|还有|与|同|加上|以及|and|plus|&|\+"
    r"|(?:together |along )?with)\s?(?:我?的?|另外|其他|my"
    r"|another|the)?\s?$"
)
LED = re.compile(r"我(?:自己)?(?:带|领|手下有|手底下有|下面有|带领|叫来|招)(?:着|了|的)?(?:这)?\s?$")
APART_ME = re.compile(
    r"(?:除了我|除我|不算我|不包括我|besides me|except me|apart from me|not counting me|without me"
    r"|excluding me)[^.;。!?]{0,10}$"
)
PLUS_ME_AFTER = re.compile(
    r"^(?:\s?,?\s?(?:加上我|再加上?我|连我|and me|plus me|and myself|and i\b|plus myself))(?!.{0,3}(?:一共|总共|共"
    r"|是|\d|[一二三四五六七八九十]))"
)
# we 35 in container camp, we 8 stopped working: the count stands between "we" and what they do.
WE_DO = re.compile(
    r" (?:in|at|from|on|here|there|stop\w*|did|do|does|were|was|are|is|work\w*|wait\w*|sit\w*|sleep\w*|live|living|want"
    r"|just|can\w*|finish\w*|got|get|had|ask\w*|came|come|ma[dk]e|build|built|clean\w*|as|with|need|must|don'?t|didn'?t"
    r"|never|will|who|don|stay\w*|stand\w*|lost|tried|left|also|only|go|went|refus\w*)\b(?! (?:advance|average))"
)
WE_BEFORE = re.compile(r"\b(?:we|we are|we're|we were|us|of us) $")
# crew is 21, my team was six of us
COUNT_ENDS = re.compile(r"\s?(?:[,.;!)]|$|(?:of us|all|without|no|not|with|including|and)\b)")
COUNT_ME = re.compile(r"(?:连我|加上我|算上我|带我|包括我)[^,.;。!?]{0,4}$")
FEW_EN = re.compile(
    r"\b(?:we|us) two\b|\b(?:both|the two) of us\b|\bwe (?:are |were )?both\b|\bhusband and wife\b|\bmy (?:wife"
    r"|husband|brother|sister|son|father|friend|cousin)\b[^.;!?]{0,40}\bboth\b"
    r"|\b(?P<three>(?:we|us) three)\b"
)
FEW = re.compile(
    r"(?:我们|咱们|俺们|咱|俺|我|他们)?(?:就|有|是|总共|一共|这)?(?P<n>仨|俩)(?:个)?(?:人|兄弟|工友|老乡)?(?!月|星期"
    r"|礼拜|小时|钱|娃|孩|口子|打手|保安|警察|民警)|(?:我们|咱们?|俺们?)(?:就|有|是|总共|一共|这)?(?P<q>两口子"
    r"|夫妻俩?|两夫妻|夫妇"
    r"|父子俩?|兄弟俩|母子|爷俩|哥俩|姐妹俩|两兄弟|小两口|老两口)|(?P<p>两口子|夫妻俩|夫妻两个|父子俩|兄弟俩|哥俩"
    r"|爷俩|姐妹俩|小两口|两夫妻|老两口)"
)
ME_AND = re.compile(
    r"(?:我)?(?:徒弟|老婆|媳妇|老公|弟弟?|哥哥?|儿子|爸|妈|表弟|表哥|堂弟|老乡|朋友|同事|工友)(?:和|跟|与)我(?!们|说"
    r"|讲)|我(?:自己)?(?:和|跟|带|带着|同|与)(?:我)?(?:的)?(?P<one>老婆|媳妇|老公|爱人|丈夫|妻子|对象|弟弟|弟|哥哥"
    r"|哥|我?姐|妹妹|妹|儿子|爸|父亲|侄子|表弟|表哥|堂弟|堂哥|徒弟|师傅|爸妈|妈|母亲|兄弟|工友(?!都)|老乡(?!都)|朋友|一个(?:老乡"
    r"|工友"
    r"|朋友|兄弟|同乡|同事)|女儿|女婿|小舅子|姐夫|妹夫|同事(?!都)|工友(?!都)|家属|[老小](?!板|乡|公|婆|师|家|弟|妹"
    r"|孩)[\u4e00-\u9fff])(?!们|.{0,3}(?:说|讲|吵|商量|借|要|家|结婚"
    r"|学费))|\b(?:me|i|myself) ?(?:and|n|&|\+|with|plus)"
    r" (?:my |another |one other |one more )?(?P<en>wife|husband|bro|brother"
    r"|friend|son|father|dad|cousin|sister|daughter|colleague|girlfriend|boyfriend|co-?worker|uncle|nephew|mother"
    r"|roommate|waiter|waitress|cook|chef|guy|girl|worker|teacher|driver|cleaner|painter|helper|rider)\b(?!s)"
    r"|\bmy (?P<en2>wife|husband|bro|brother|friend|son|father|cousin|sister|colleague|girlfriend|boyfriend|uncle)"
    r" (?:and|n|&) (?:me|i|myself)\b"
)
ALONE = (
    r"\bit'?s (?:just|only) (?:me|my ?self|for me)\b(?! and)|"
    r"(?:就|只有|仅|光|只|才)(?:是)?(?:我|俺|本人)(?:一|1)?(?:个)?(?:人)?(?:自己)?(?:没|的|$|[,.。!;]|被欠|一个)"
    r"|我一个人(?!干|做了|的活|住|带|过|在家|来|去|打|养|扛|搬)|就我(?:自己|一个|1个)|(?:只|就)(?:欠|是)我(?:一个"
    r"|自己|的)|\b(?:only|just) me\b(?! (?:and|n|&|plus|with)\b)"
    r"|\bjust myself\b|\bonly myself\b|\bonly i\b|\bi(?:'m| am) alone\b"
    r"|\bme alone\b|\bby myself\b|\bonly one person\b|\bjust one person\b|\bjust 1\b|\bme only\b|\bmyself only\b"
)
# The speaker's own pay in so many words, whoever else is in the sentence.
OWED_TO_ME = re.compile(
    r"(?:欠|差|该|少给|拖欠|拖|压|扣|赖|没给|不给|没发|没付|不付)(?:着|了)?(?:我|俺|本人|偶|吾|阿拉)(?!们|和|跟|带"
    r"|这?[^,。]{0,3}(?:个|号|名)(?:人|工友))"
    r"|(?:我|俺)(?:个人|自己|本人)的(?:工资|工钱|钱)|\bowes? me\b(?! and)|\bowed me\b|\b(?:pay|paid|paying|give"
    r"|gave) me\b(?! and)|\bmy (?:own )?(?:wages?|salary|pay|\d)"
    r"|\bmy (?!boss|friend|team|crew|wife|husband|brother|son|father)(?:[a-z]+ ){1,2}(?:wages?|salary|pay)\b"
    r"|(?<![\d,.])\d[\d,.]{0,12}k?(?: yuan| rmb)? (?:for|to) me\b(?! and)|我(?:的)?[这那](?:一?份"
    r"|[\d一二两三四五六七八九])"
    r"|[,;。]我(?:自己)?的(?=[。,;!]|$)|我(?:的)?[\d一二两三四五六七八九]+[万千百][^,;。]{0,4}(?:拿不出|[没不]给|不认)"
)
OWED_TO_ONE = re.compile(
    r"(?:欠|差|该|少给|拖欠|没给|不给)(?:着|了)?(?:他|她)(?!们|钱包)(?=.{0,3}[\d一二两三四五六七八九十几好工])"
    r"|\bowes? (?:him|her)\b|\bpa(?:y|id) (?:him|her)\b"
)
RELATIVE = re.compile(
    r"(?:我|俺)(?:的)?(?:老公|老婆|丈夫|媳妇|爱人|爸|妈|父亲|母亲|爹|儿子|女儿|哥|弟|姐|妹|叔|舅|侄子|朋友|老乡)(?!们)"
    r"|\bmy (?:husband|wife|father|mother|dad|mom|brother|sister|son|daughter|friend|uncle|cousin"
    r"|nephew|niece|grandson|granddaughter|girlfriend|boyfriend)\b(?!s)"
)
MY_PAY = re.compile(
    r"(?:我|俺|本人)(?:.{0,8})(?:工资|工钱|薪水|血汗钱).{0,6}(?:没|不|拖|欠|未|扣|少)|(?:我|俺)(?!要|想"
    r"|能).{0,12}(?:没(?:拿|收|领|要)到|干了|拿不到|要不到).{0,6}(?:工资|工钱|钱|月|天|年)?"
    r"|\bi(?:'m| am| was| have been|'ve been)(?: still)? owed\b|\bno (?:salary|pay|wages?)\b|\bmy (?:salary|wages?"
    r"|pay|payment)\b|\bi (?:work|worked|didn'?t get|not get"
    r"|never got|haven'?t (?:been paid|got|received))\b"
)
# What one speaker tells of the own pay without saying "my pay": I have received nothing since May.
TOLD_UNPAID = re.compile(
    r"\b(?:not|never|n't|nobody|no one)(?: (?:yet|has|have|ever|even|been|get|got|getting))* paid\b"
    r"|\b(?:got|get|gets|received|receive|seen|earned|paid|given)(?: me)?(?: almost)? nothing\b|\b(?:am|been|still"
    r"|wages|months?|pay|salary) unpaid\b|\bunpaid (?:since|for)\b"
    r"|\b(?:not|never|n't) (?:\w+ ){0,2}(?:received?|got|gotten|get|seen?|saw)(?: \w+){0,2} (?:wages?|salary|pay"
    r"|money|cent|yuan)\b"
    r"|\bmy (?!boss|friend|team|crew)(?:[a-z]+ ){1,2}(?:salary|wages?|pay|payment|overtime)\b"
    r"|\bmy (?:final|last|first) (?:[a-z]+ )?(?:months?|weeks?|pay)\b|\b(?:last|first) paid\b|\bfor free\b"
    r"|\b(?:not|never|n't|no|without) (?:\w+ )?(?:giving|give|gave|given|paying|pay) (?:me |us |out )?(?:my |the "
    r"|our )?(?:jan"
    r"|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"|\b(?:wages?|salary|pay|money|payment)(?: (?:is|are|was|were|has|have|did|still|just|yet))*(?: not|n't| never)"
    r" (?:yet )?(?:here|there|come|came|arrive\w*|paid|in my)\b|\b(?:not|no) (?:one|a single|even one"
    r"|single) (?:salary|wage"
    r"|pay ?check|payment)\b|\bwages? (?:still )?not (?:yet )?here\b"
    r"|\bpaycheck|\bmissing (?:the|my) (?:wages?|salary|pay)\b|未(?:向|给)我"
    r"|(?:没|不)(?:发|付|结|拿|领)(?:过|到)?(?:工资|工钱|薪水|钱)|没给(?:过)?(?:工资|工钱|薪水|钱)|(?:工资|工钱"
    r"|薪水)[^,。;]{0,4}(?:没|未"
    r"|不)(?:给|发|结|付)"
    r"|(?:只|就|才)(?:给|发|结)了|没(?:发|给|结|拿|领)过"
)
PLURAL_OWED = re.compile(
    r"(?:欠|差|没给|不给|没发|拖欠|该)(?:着|了)?(?:我们|俺们|咱|大家|工人|兄弟)|我们(?:的)?(?:工资|工钱|几|都|全|这"
    r"|那?班|[\d一二两三四五六七八九十])|大家|工友们|一起|几个"
    r"|\bowes? us\b|\bpa(?:y|id) us\b|\bour (?:wages?|salary|pay|team|crew)\b|\bwe (?:are|were|have not|haven't"
    r"|all)\b|\bof us\b|\bmy team\b|\bcolleagues\b"
)
SINGULAR = re.compile(
    r"欠(?:着|了)?(?:我|俺|本人)(?!们|.{0,3}(?:个|号|名)?(?:人|工友))|(?:我|俺|本人)(?:自己)?的(?:工资|工钱|钱|薪水"
    r"|血汗钱)|(?:我|俺|本人)(?:.{0,6})?(?:工资|工钱|薪水|血汗钱)|(?:不|没|未|没有)(?:给|发|付|结)(?:我|俺)(?!们)"
    r"|(?:我|俺)(?:一直|到现在|现在|在|是|叫|姓|从|去年|今年|干|做|给|还|被|就|也|没|一个月|每月|每个月|手|脚|腿"
    r"|月薪|跟着|(?:[一二两三四五六七八九十\d]+个?月)|于|要投诉|想投诉|来投诉|投诉|系|要举报|女|男|\d|去|之前|也在"
    r"|已经)(?!们)|(?:向|对)我(?!们)|我(?:去)?[要讨](?:了|过)|本人|(?<![们他她人])(?:干|做)了?(?:大概|差不多|整整"
    r"|快)?[\d一二两三四五六七八九十百半]{1,6}个?(?:天|月|工(?![人友]))|拖(?:欠)?(?:了)?(?:我|俺)(?!们)|(?:给|少|差"
    r"|该|转|还)(?:了)?我(?!们)|\bowes? me\b|\bowed me\b|\b(?:pay|paid|paying"
    r"|give|gave) me\b|\bmy (?:salary|wages?|pay|money|payment|boss)\b|\bi (?:work|worked|am|was|have|did|do|would"
    r"|wish|hereby|didn'?t"
    r"|not|want|never|haven'?t|earn\w*|(?!owe|hear|saw|know|heard|am\b)[a-z]+)\b|\bi'm\b|\bme\b|\bi'?ve\b"
)
PAY = re.compile(
    r"欠|差|能给我|该|少|扣|押|给了|工资|工钱|钱|薪|拖|没(?:给|发|结|拿|见)|不(?:给|发|结|付)|一分|血汗"
    r"|(?<!\bi )(?<!\bwe )\bow(?:e[sd]?|ing)\b|pay|paid"
    r"|salary|wage|money|remain|\b(?:yuan|rmb|earn\w*|cheat\w*|unpaid)\b"
)
# These speak of pay only beside a sum.
PAY_BESIDE_SUM = re.compile(r"[拿收领]了|[拿收领]到|\b(?:got|gets?|gave|gives?|nothing|only|just)\b")
PLURAL = re.compile(
    r"我们|俺们|咱们|咱|大家|工友们|兄弟们|大伙|工人们|班组|一家子|全家|老乡们|几个人|一帮|一群|一伙|民工们|各位"
    r"|所有人|全体|(?:带|领)(?:的|着)(?:人|工人|班)|\bwe\b(?! (?:will|shall|can) see\b|'ll see\b| all know\b)"
    r"|\bus\b|\bour\b"
    r"|\bworkers\b|\beveryone\b|\bcolleagues\b"
    r"|\bteam\b|\bcrew\b|(?<!\byou )\bpeople\b(?! (?:say|said|think|told|laugh|look at|ask|call))|\bemployees\b"
    r"|\bguys\b|\beverybody\b|\ball of\b(?! (?:it|this|that|my|the (?:money|wages?|salary|pay))\b)|\bwe're\b"
)
UNKNOWN = re.compile(
    r"一家子|全家|一大家子|(?:好|几|数|许)(?:多|几)?(?:十|百)?(?:多|来|几)?(?:个|号|名|位)(?:人|工人|工友|兄弟|老乡)"
    r"|很多人|好多人|好些人|一帮人?|一群人?|一伙人?|一批人|许多人|一大帮|一车人|(?:整|全)(?:个)?班组(?!长)|不少人"
    r"|我们几个|几个人|好几个|上百(?:号|个|人)|\bmany (?:of us|people|workers|guys)\b|\ba (?:lot|group|bunch"
    r"|number) of (?:us|people|workers|guys)\b|\bseveral (?:of us|people|workers|guys|men)\b|\bsome of us\b"
    r"|\bwhole (?:team|crew|family)\b|\ba few (?:of us|people|workers|guys|men)\b|\bdozens of (?:us|people|workers"
    r"|guys|men)\b|\bhundreds of (?:people|workers|us)\b"
)
# Pay that is missing, in words that need no "I".
UNPAID_ZH = re.compile(
    r"(?:工资|工钱|薪水|薪资|跑单费|提成|辛苦钱|钱)[^,;。]{0,8}(?:差|欠|没|未|拖|压|扣|不[给发结]|少[给发])"
    r"|(?:差|欠|没(?:发|给|结|打|付|领|拿)|拖|压|扣|少[给发]|不[给发结])[^,;。]{0,8}(?:工资|工钱|薪|钱"
    r"|[一二两三四五六七八九\d十]+[万千百]|\d{3})"
    r"|(?:到现在|一直|至今|还|都|月)(?:都|也|还)?没(?:发|给|结|打|付)|个月(?:的)?(?:工资|工钱)|没工资|(?:差"
    r"|欠|拖|压)(?:了|着)?[一二两三四五六七八九十半俩仨\d]{1,3}个?多?月|(?:干|做)了[^,;。]{1,4}(?:个?月|天)"
    r"|(?:工资|工钱)[^,;。]{0,3}(?:磨|推|赖)|还有[\d一二两三四五六七八九]{1,3}(?:[千万]|\d\d)"
    r"|[万千百][一二三四五六七八九]?(?:块钱?)?(?:要|讨|追|催)了|钱(?:不)?到账|月份?的\d{3}"
    r"|(?:只|就|才)(?:给|发|结|付|打)(?:了|过)?(?:我)?[\d一二两三四五六七八九]|剩(?:下|的|了)?[\d一二两三四五六七八九]"
)
NOTE = re.compile(
    r"(?:^|[,;。!? ])(?:[一二两三四五六七八九十半俩仨\d]{1,3}个?多?月|[^,;。!?]{0,12}月(?:份)?(?:的)?(?=[,;。!? ]|$))"
)
PAY_ZH = re.compile(r"工资|工钱|薪|钱|我|俺")
# Words of more than one person, besides PLURAL.
SEVERAL = re.compile(
    r"装修队|施工队|工程队|每[个一]?人|各人|人均|每家|一人|班组|小组|[这那两几全]个?[班队组]|工人|民工|员工|他们(?!老板|公司|店"
    r"|厂)|兄弟|老乡|弟兄|一起|夫妻|俩(?!月)|仨(?!月)|别人|亲戚|[大小普杂]工(?!资)|爷|爸|哥|弟|姐|妹"
    r"|人(?:都|全)|全(?:厂|部|体|队|班)|替|帮(?:人|他|她|我?朋友|我?同)|\d\s?(?:个|名|号)?人"
    r"|[一二两三四五六七八九十百]\s?(?:多|来|几)?(?:个|名|号)?人"
)
FIXED = re.compile(
    r"(?:不对|不是|错了|说错|记错|更正|应该是|哦不|搞错|no,|no wait|wait|sorry|i mean|correction|actually"
    r"|not \d+,?)[^;。!?]{0,14}$"
)
ANSWER = re.compile(
    r"^\s*(?:大概|大约|差不多|约|可能|应该|估计|一共|总共|就|有|得有|共|是|我们|我们有|我们是|就是|只有|about|around"
    r"|maybe|total|we are|there are|like|us|only|just|approx\.?|approximately|some|we have|it'?s|probably)*\s*"
)
ANSWER_TAIL = re.compile(
    r"^\s*(?:个|人|号|名|位|口|多|来|左右|上下|吧|的样子|的|呢|啊|哦|[嘛呗咯哈噻撒哟呀么]"
    r"|total|in total|people|or so|altogether|i think"
    r"|maybe|[.,。!~])*\s*$"
)
TRADE_COUNT = re.compile(
    r"\s?(?:个|名|人|位)?(?=[,.;。!?、 和跟]|$|一(?!天|个月|日|平|工)|每(?!天|月|日|平)|加|" + TRADES + ")"
)
