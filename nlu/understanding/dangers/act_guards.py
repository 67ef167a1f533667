"""What makes an act that is spoken of harmless, over, planned or somebody else's. Data for `danger_acts.py`."""

from __future__ import annotations

import re

from . import injury_words

# fmt: on
OURS = re.compile(
    r"我|俺|咱|工友|大家|工人|大伙|兄弟|老乡|\bwe\b|\bi\b|\bus\b|\bour\b|workers|people|guys|colleagues|coworkers"
    r"|everyone"
)
TAKEN_BACK = re.compile(
    r"\b(?:won'?t|will not|never|didn'?t|did not|do not|are not|aren'?t|haven'?t|have not|not going to|don'?t want"
    r"|wouldn'?t)\b(?! (?:\w+ )?(?:pay|give|get|got|return|settle|send|answer)\b)"
    r"|不会|没有|不想|没去|不去|没想|没(?:围|堵|拉|坐|闹|聚|拦)"
)
FIRST_PERSON = re.compile(
    r"我(?:要|想|也|就|真|从|会|站|爬|跳)(?!老老实实|老实|来登记|来问|是来|问问|想问|听听|没|不)|\b(?:see"
    r"|watch|find|hear of) me\b|\bi(?:'ll| will| want|'m)\b"
)
# 看新闻有人爬塔吊, 我可不干那傻事: who will not do the like.
REFUSES = re.compile(
    r"我(?:可|才|又|是)?(?:不|没)(?:会|敢|想|愿意?|能)?(?:去)?(?:干|做|学|搞)(?:那|这)(?:种|些|个|样)?(?:傻|蠢|事|的)?"
    r"|那(?:些|种)(?:傻|蠢)?事我(?:可|是)?(?:不|没)|\bi(?:'m| am)? (?:would |will )?(?:never|not|won't"
    r"|wouldn't) do (?:that|it|such)\b"
)
HEIGHT = re.compile(
    r"塔吊|吊塔|吊车|楼顶|天台|顶楼|桥|架|楼|栏杆|烟囱|井架|铁塔|\b(?:roof\w*|crane|tower|scaffold\w*|bridge|ledge"
    r"|edge)\b"
)
AT_WORK = re.compile(
    r"(?:塔吊|吊车)(?:司机|工|指挥|信号)|(?:开|修|装|拆)(?:塔吊|吊车|架子)|干活|作业|施工|上班|做工|干了|做了|打工"
    r"|做防水|防水|擦外墙|绑|浇|扎|支模|"
    r"安装|焊|刷|维修|检修|摔|掉(?:下|到)|工作|砌|粉刷|贴砖|拆模|\b(?:work\w*|weld\w*|install\w*|build\w*|repair\w*"
    r"|paint\w*|all day|"
    r"operat\w*|drive\w*|heat|degrees?|roofer|spent \w+ (?:days?|weeks?|months?)|job|fix\w*|fell|fall|falling|hired)\b"
)
NO_WORK = re.compile(
    r"跳(?!板)|死|不下来|不活|命|农药|汽油|\b(?:jump\w*|die|dead|kill|come down|get down|suicide|until|unless|if"
    r"|myself)\b"
)
# We was 11 on the roof, four took their money: how many worked up there.
CREW_UP_THERE = re.compile(
    r"\b(?:we|us) (?:was|were) (?:about |only )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r"(?: [a-z]+)? $"
)
# They will beat us if they know: feared, and threatened by nobody; "they beat us when they know" happens.
FEARED = re.compile(r"\b(?:will|would|may|might|could|going to|gonna|afraid|scared)\b|'ll\b")
IF_KNOWN = re.compile(
    r"(?: us| me)? ?(?:if|when) (?:he |she |they |the boss |boss )?(?:know|knows|finds? out"
    r"|hears?)\b"
)
# They stopped from yesterday noon and go on today.
GOES_ON = re.compile(
    r"\b(?:from|since) (?:yesterday|this morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last night)\b"
    r"|\bnobody \w+ until\b|\buntil (?:the |our )?(?:wages?|pay|salary|money) (?:is|are|comes?)\b"
    r"|\b(?:we|they) (?:continue|go on|still)\b|从(?:昨天|前天|上)[^,;。]{0,8}(?:到现在|一直)"
    r"|(?:昨天|前天)[^,;。]{0,6}起|(?:今天|现在)(?:也|都|还是?)*没(?:有)?人"
)
STILL = re.compile(r"\b(?:still|since|until now|till now|already)\b|到现在|已经|还(?:没|在|是)")
# Some say let's block the gate. I told them no, nobody will do it.
TALKED_OUT_OF = re.compile(
    r"\bi(?:'m| am) not (?:that|this|such|the) (?:type|kind|sort)\b|我(?:可)?不(?:是|会)(?:那种|这种)人?"
    r"|跟我(?:们)?没(?:有)?(?:一点)?关系,?[^。;]{0,4}我?(?:不掺和|不管|没去)|\bsome (?:other )?people (?:were "
    r"|are )?(?:protest|demonstrat)\w*|"
    r"\b(?:i|we) (?:told them|said|say) no\b|\bnobody will do (?:it|that)\b|我(?:把他|把他们)?(?:骂回去|劝住"
    r"|劝回来|拦下来|没同意|不同意)|(?:劝|拦)(?:回来|住|下来)了[^。;!?]{0,6}(?:没去|没堵|没拦|没闹|算了|散了)"
)
# I walk with stick since the fall.
WALKS_WITH = re.compile(r"\b(?:walk\w*|go|stand|move) (?:now |only )?with (?:a |the |my |one )?(?:walking )?sticks?$")
OF_SHAME = re.compile(
    r" (?:of|from|out of) (?:the |all this )?(?:shame|embarrass\w+|boredom|laugh\w*)\b"
)  # I want to die of shame
BOSS_BEFORE = re.compile(
    r"(?:经理|老板娘?|负责人|领导|工头|主管|厂长|队长)(?:就|都|一直|又|也)?$"
)  # 项目经理躲楼上不下来
# Back in 2019 he climbed a crane: a year and a verb that is over.
OLD_STORY = re.compile(
    r"\b(?:long (?:time )?ago|years? (?:ago|before|back)|20[12]\d)\b[^.;!?]{0,30}\b(?:one|a|another|some) (?:man"
    r"|guy|worker"
    r"|woman|boy|old man)\b|"
    r"\b(?:back )?in 20\d\d\b[^.;!?]{0,60}\b(?:climbed|jumped|drank|stood|sat|hung|tried|went|swallowed|threw"
    r"|threatened)\b|\bhanged (?:himself|herself) in (?:19|20)\d\d\b"
    r"|(?:大前年|前年|去年|前几年|早几年|早些年|那年)[^。;!?]{0,24}有(?:个|一个|位)(?:老乡|工友|人|同事|小伙子?"
    r"|师傅|老头)"
)
# Somebody told your office we are on strike. Not true!
UNTRUE = re.compile(
    r"[.;!?]? ?(?:it'?s |that'?s |this is )?(?:not true|untrue|a lie|false)\b"
    r"|(?:了)?[,;。!?]?(?:那是)?(?:没有?(?:的|这回"
    r"|那回)事|是假的|是谣言|瞎说的?)"
)
# If somebody threatened with it, what would happen: a question about the rule.
ANYBODY = re.compile(
    r"(?:要是|如果|万一|假如|假设)(?:说)?有人|(?:非得?要?|一定要|要等|等到?)(?:说)?有人"
)  # 非得有人跳楼你们才管？
# My roommate says that if he were me he would climb up: what another would do.
IN_MY_PLACE = re.compile(
    r"\bif (?:he|she|they) (?:were|was) (?:me|you)\b|(?:他|她)(?:说)?(?:要是|如果)(?:是|换)(?:成|了)?(?:我|他|她)"
)
# Acted or told of another life: 群演挨打, in my last country the sponsor beat me.
PERFORMED = re.compile(
    r"密室逃脱|剧本杀|鬼屋|npc|\bescape room\b|群演|特技|替身|专演|演习|演练|气垫|\bstunt(?:m[ae]n|wom[ae]n)?\b"
    r"|\bmattress\b|\bfor a living\b|\b(?:fire"
    r"|safety) drill\b"
)
ELSEWHERE = re.compile(
    r"\b(?:last|previous|other|old) (?:country|job|boss|employer|company)\b|以前(?:那家|那个厂|的厂|的老板)"
    r"|\b(?:that|this) (?:one |story |thing )?is (?:finished|over|settled|done|closed)\b|杀人不见血|笑面虎"
    r"|\bnothing to do with (?:it|this|me|us)\b|\b(?:in|at) (?:a|the) (?:bar|pub|disco|nightclub)\b"
    r"|两口子[^,。;]{0,4}(?:玩笑|拌嘴|斗嘴|闹着玩)"
)
# 去他住的地方门锁着: his door, and nobody is behind it.
HIS_DOOR = re.compile(
    r"(?:去|到|找到)(?:他|老板|工头|包工头)(?:家|住|租|宿舍|办公室)[^。;]{0,8}$|(?:他|老板)(?:家|住处|屋里?|宿舍"
    r"|办公室)(?:的)?$"
)
# Who may go when he likes is held by nobody, however like a slave he works.
MAY_QUIT = re.compile(r"\b(?:can|could|may|free to) (?:quit|leave|go)(?: away)? (?:when|any ?time|whenever|if)\b")
# A threat in few words is one now, whenever it was made: the picture of a daughter before her school.
VEILED = re.compile(
    r"踩过点|灌满|几年级|几班|谁接|\bpictures?\b|\bphotos?\b|\bcomplaint\b|照片|图片|视频|学校|幼儿园|放学|走不到家"
    r"|到不了家|磨[了好]|陪|睡|撬"
)
HOLIDAY = re.compile(
    r"放假[^。!?]{0,30}(?:回家|老家|开门)|\b(?:new year|holidays?)\b[^.;!?]{0,60}\b(?:hometown|home|village)\b"
)
LATER = re.compile(
    r"明[天早晚日儿]|后天|今晚|晚上|下周|下星期|下礼拜|下个?月|[周期拜][一二三四五六日天]|\d+[号日]|月底|年底"
    r"|[下上]午.{0,3}点|下午|傍晚|"
    r"\b(?:tomorrow|tonight|next|this (?:afternoon|evening)|monday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday)\b"
)
ULTIMATUM = re.compile(
    r"(?:再不|如果不|如果.{0,6}(?:再不|不给|不发)|要是.{0,6}(?:不|没)|不给|不发|不解决"
    r"|\bif .{0,12}(?:n'?t|not|no|nothing|never)\b|\bif (?:he|they|you|boss)\b|\bunless\b).{0,30}$"
)
WORKS_STOPPED = re.compile(
    r"(?:工地|项目|工程|厂里?|开发商|甲方|疫情|下雨|环保|政府|上面)(?:已经|都|又|被|要求|让|通知"
    r"|全部)*停工(?!.{0,4}(?:讨|抗议|要))"
    r"|\b(?:site|project|construction|factory|production|machine)s? (?:has |have |was |is )?stop\w*"
    r"|\bbecause of (?:rain|weather|covid)"
    r"|\b(?:phone|number|card|machine|lift|light|heating|app|internet)s?\b.{0,16}\bwork\w*"
)
# We did not stop work and nobody is on strike.
WORKS_GO_ON = re.compile(
    rf"{WORKS_STOPPED.pattern}|\b(?:did ?n[o']?t|not|nobody(?: is)?|no one(?: is)?"
    rf"|never)\b[^.;!?]{{0,12}}\b(?:stop\w*|on strike|striking)\b"
    r"|(?:没|没有|不)(?:人)?(?:罢工|停工)|(?:还在|都在|照常|正常)(?:正常|照常)?(?:上班|干活|生产)"
)
LOOKING = re.compile(
    r"宣传|开业|招商|看到|刷到|招工|招聘|广告|上找的|的工作|上班|干活|保洁|运营|做(?:直播|主播|自媒体)|打工|公司欠"
    r"|带货|\bsaw\b"
    r"|\bfound (?:this|the|my|a) job"
    r"|\b(?:i|we) work|\bworking (?:in|for|at)|\bhost\b|\bcompany owes?\b|\bjob\b"
    r"|\bclean\w*|\boffices? of\b|\bcook (?:for|at)|\bsecurity guard|\bdecorat\w+"
)
BLOCKED_ONESELF = re.compile(
    r"封路(?:摊|铺|施工|修)|负责封路|封道施工|施工封道|锥桶|交警批准|堵车|堵在路|路上堵|(?:老板|他|保安|公司"
    r"|他们|几个人).{0,4}(?:堵|围|拦)(?:我|住我|着我|了我)|(?:修|铺|扫|画|走"
    r"|养护)(?:马)?路"
    r"|路.{0,2}封(?:了|路|着|闭)?.{0,4}(?:施工|维修|修|铺)"
    r"|\bblocked (?:by|because of|due to) (?:the |an? |road ?)*(?:snow|rain|ice|accident|police|construction|fallen"
    r"|flood\w*|trees?|mud|work)"
    r"|路(?:面|上)(?:施工|干活|做|铺)|看(?:大)?门|门(?:口|卫)(?:保安|值班)"
)
# 从楼梯上推下去: whom others push does not jump.
PUSHED = re.compile(r"(?:推|踹|踢|扔|摔)(?:了)?(?:下|倒|出)|\b(?:push\w*|threw|shov\w*) (?:me|him|her|us)\b")
# 打了她接, 打成西门: of the phone and of typing; 砍了我三天工: of pay; walls pulled down with a hammer.
NOBODY_STRUCK = re.compile(
    r"打了(?:他|她|我)(?:就|会)?接|(?:找不到|联系不上|打不通|没接)(?:我|俺)?(?:的话)?(?:就|再|可以)*打|打成(?!残"
    r"|伤|重伤|骨折|这样)|砍了?(?:我|我们)?[^,。;]{0,4}(?:天|工钱|工资|价"
    r"|单价|工|块|元|奖金)"
    r"|\b(?:walls?|concrete|floors?|tiles?|bricks?|rocks?|stones?|nails?)\b[^.;!?]{0,16}\bwith (?:a |the "
    r"|big )?hammers?"
)
# 吵过一架，差点动手: it came to nothing.
NEARLY = re.compile(
    r"差一?点(?:就)?(?:动手|打起来|干起来|打架)$|\b(?:almost|nearly) (?:had a fight|fought|came to blows)$"
)
# 老关在辛丰铺水稳: a man called 关.
SOMEONE_GUAN = re.compile(r"[老小]关在$|[跟给找]关(?:老板|师傅|总)在$")
# Yesterday I read the news about a worker in another city.
STORY_READ = re.compile(r"\b(?:read|saw|see) (?:a |the |one |some )?(?:newspaper|news|story|article)\b", re.I)
READS_NEWS = re.compile(
    r"\b(?:i|we) (?:just )?(?:read|saw|see) (?:a |the |one |some )?$|\b(?:i|we) (?:just )?(?:read|saw|see"
    r"|watch(?:ed)?|heard?) (?:it |this )?(?:in |on )?(?:the |some |a )?news$"
)
# Late because of a dockers' strike: of others, far away.
STRIKE_OF_OTHERS = re.compile(r"\b(?:because of|due to) (?:the |a )?[a-z' ]{0,20}strike$|\b\w+s' strike$")
# A panel hit my colleague.
THING_HITS = re.compile(
    r"\b(?:panel|brick|pipe|bar|plank|beam|machine|stone|car|truck|forklift|crane|door|formwork|scaffold\w*|block"
    r"|steel|board"
    r"|hook|load|iron|tile|tree|excavator|branch|rope|cable|storm|typhoon|rain|wave|wind|heat"
    r"|cold)s?(?: will)?(?: that| which| \w+ly)? $"
)
BY_A_THING = re.compile(
    r"被.{0,4}(?:铁|屑|砖|木|石|机器|零件|钢|碎|螺丝|电).{0,4}打|\bhit by (?:an? |the |some |falling |his "
    r"|their )?(?:\w+ ){0,2}?"
    rf"(?:lorries|{injury_words.HITTING})\b"
)
NUMBER_TO_RING = re.compile(r"1\d{10}[ ,，]*(?:可以|就|请|直接)?$")  # 18877001122 打我的
# 押了我两个月工资不让走，身份证也扣了: with the papers the man himself is held.
PAPERS_AND_PERSON = re.compile(
    r"(?:身份证|护照|证件)[^。;]{0,16}不(?:让|准|许)(?:我|俺)?们?走|不(?:让|准|许)(?:我|俺)?们?走[^。;]{0,8}(?:身份证|护照|证件)"
)
THINGS_HELD = re.compile(
    r"(?:挖机|铲车|吊车|车子?|设备|机器|工具|三轮|电瓶车)[^,;。]{0,6}(?:被|给|让)?(?:他|老板|工地|他们)?(?:扣|锁|堵"
    r"|关)(?:着|了|住|在)|"
    r"(?:扣|押|压)(?:着|了|住)?(?:我|俺)们?(?:的)?\s?(?:[\d一二两三四五六七八九十百千万]+|押金|保证金|工资|工钱"
    r"|钱|身份证|卡|证)"
    r"|(?:护照|身份证|证件?|卡|手机|东西|工具)[^,。;]{0,4}锁|(?:工资|工钱|钱|押金|保证金|证件?|卡|手机|行李|工具"
    r"|货)(?:都|也|给|被|全|还)?.{0,2}(?:扣|押|压|拿)(?:着|住"
    r"|了|在)?.{0,3}不(?:放|给|还)|"
    r"\b(?:documents?|passports?|cards?|papers|ids?|wages?|salary|pay|money|deposit|phones?|finger\w*|hand|leg|foot"
    r"|arm|\d[\d,.]*(?: yuan| rmb)?)\b"
    r" (?:(?:is|are|was|were|be|been|being|still|got|all|have|has) ){0,3}(?:held|locked|kept|trapped|detained)"
    r"|\btrapped (?:under|beneath|below)"
)
SHUT_OUT = re.compile(
    r"不让(?:车|货|老板|外人|进)|门外|(?<!从)外面|厂外|(?<!从)外头|(?<!\bgo )(?<!\bwalk )\bout of\b"
    r"|\boutside the (?:gate|factory|site|dorm)"
)
# Guards let nobody in, the gate is locked and nobody is inside; with a word of going out somebody is held as well.
LEFT_OUTSIDE = re.compile(
    r"^(?!.*(?:不让[^,。;]{0,4}(?:出|走)|出不[去来]|走不[了脱]|[关锁]在|\b(?:leave|out)\b))(?=.*(?:"
    r"\b(?:dont|don't|not|no|never) (?:let|allow) (?:us |me |anyone |anybody )?(?:to )?(?:in|inside|enter)\b"
    r"|\bno ?(?:body|one) (?:is )?inside\b|不让(?:我们?|人|俺们?)?进(?!食|修)|里面(?:都|已经)?没(?:有)?人"
    r"|里面(?:还|又)?有人(?:在|正)?(?:搬|拉|装|运|拆)))"
)
# Banners are also made and hung for money.
TRADE = re.compile(r"广告|印刷|喷绘|婚庆|庆典|\b(?:advertis\w*|print\w*|stages?|events?)\b")
LEAVE_OF_ABSENCE = re.compile(
    r"请假|走(?:的)?.{0,3}(?:[南北东西侧后前正]门|楼梯|电梯|那条路)|leave (?:early|of absence|request|days?"
    r"|because|until (?:they|he) pay|without (?:my )?(?:pay|money))"
)
IS_OUT = re.compile(
    r"已经|已|了|过|正在|在.{0,4}直播|直播(?:呢|着|站)|刚|昨[天晚]|前天|都|热[搜门]|[千万亿](?:多)?(?:人|次|播放|点赞)"
    r"|\b(?:posted|uploaded|shared|put (?:it|a|the|my|our|up|this|videos?)|watched|saw|seen|wrote|written|came"
    r"|come|here"
    r"|interview\w*|made|film\w*|report(?:ed|ing)"
    r"|published|cover\w*|already"
    r"|has|have|was|were|broadcast\w*|showed|went|gone|viral|views|likes|are|is|it's|exposed|live ?stream\w*"
    r"|yesterday|last night)\b"
)
NOT_YET = re.compile(
    r"再不|如果|要是|否则|不然|准备|打算|考虑|(?<![重需主])要(?!求|闻|钱|工资|回)|想(?!到)|会(?!来|上|所)(?!.{0,3}了)"
    r"|就(?:去|找|发|曝|要|给|让)|只好|只能|能不能|可以.{0,6}吗|(?<!已经)帮"
    r"|明天|后天|下周|逼|没用|不管|不理|应该|该不该|\b(?:if|will|going to|gonna|maybe|may|might|can|could|should"
    r"|shall|want|plan\w*|otherwise|unless|next|tomorrow"
    r"|any|good|bad|no(?! (?:money|pay|wages?|salary|answer)\b)) (?!.{0,10}already)|'ll\b"
)
GOV_VISIT = re.compile(
    r"^(?:我们|大家|大伙|工友们?|全体|一起|集体|全部|都).{0,10}(?:去|到|上|往|奔)|^(?:去|到|上|往|奔)|^(?:go|going"
    r"|went|walk|come|coming|march\w*|all)\b"
)
ARRIVED = re.compile(
    r"已经|正在?|现在(?!就?去|要|准备)|都在|在.{0,8}(?:门口|大门|广场|楼下|大厅|门前)|(?:围|堵|坐|跪|站|聚)(?:了|着"
    r"|在|住)|到了"
    r"|\b(?:now|already|are (?:at|outside|in|sitting|standing|kneeling|protesting|gathered|here)|we're (?:at|outside"
    r"|in|here)|have come|surrounded|since)\b"
)
CROWD = re.compile(
    r"没有?一个人|我们|俺们|咱们|大家|大伙|大家伙|全班|弟兄|哥几个|老乡|乡亲|工人|工友|一起|集体|全部|全体|都"
    r"|几十|\d+\s?(?:多"
    r"|来|几)?\s?(?:个|号|名)?人|[十百]\s?(?:多|来"
    r"|几)?(?:个|号|名)?人|兄弟|围|堵|横幅|静坐|聚|\bwe\b|\ball\b|together|\bus\b|everyone|workers|\bpeople\b"
    r"|\bteam\b|\bcrew\b|\bwomen\b|\bmen\b"
)
OFTEN_FELT = re.compile(r"有时候?(?:我)?(?:真|都|就)?的?想.{0,4}$")
COMPLAINED = re.compile(
    r"投诉过|反映过|去过|找过|问过|咨询|办事|办理|叫我|让我|告诉|说过|工作|上班|打过电话|递材料|交材料|登记|干活"
    r"|绿化|工地|项目|修|材料|手续"
    r"|complained to|already (?:went|told|asked)|told (?:us|me)|said|project|yesterday|papers|documents|can i"
    r"|should i|do i|in person"
)
# A dormitory that is locked at a certain hour.
CURFEW = re.compile(
    r"(?:\d{1,2}|[一二三四五六七八九十]+)(?:点|:\d\d).{0,6}(?:锁|关)|(?:锁门|关门).{0,4}(?:时间|\d|点)|南门|北门"
    r"|东门|西门|侧门|后门|前门"
    r"|\b(?:locked|lock|locks) (?:the \w+ )?(?:at|after|from|between|around) (?:\d|ten|eleven|twelve|midnight)"
)
KEPT_IN = re.compile(
    r"不让|不许|不准|不放|出不|走不|逃|里面|从外|反锁|保安|看着|狗|跑|救|\b(?:can'?t|cannot|won'?t|not|inside"
    r"|guards?|dogs?|us|me"
    r"|escape|until)\b"
)
LOCAL_SEAT = re.compile(r"[市区县镇](?:里|长|委)|领导")
# 逼我们白干: who is made to work does not strike.
MADE_TO_WORK = re.compile(r"\b(?:make|makes|made|making|forc\w+) (?:us|them|me|him|people|workers)\b")
# Work done at a seat of government, and what a crowd does there.
WORKPLACE = re.compile(
    r"(?:工地|项目|楼盘|店|厂)(?:就|是|都)*在|"
    r"绿化|种树|种花|种[\u4e00-\u9fff]{2}[,。;]|工程(?!款)|干活|施工|保洁|打扫|上班|保安|装修|修路|铺(?:路|砖"
    r"|设)|食堂|做饭|刷(?:墙|漆)|安装"
    r"|\b(?:planted|planting|paved|paving|tiled|laid|clean\w*|painted|painting|work(?:ed|ing)? (?:at|in|on|for)"
    r"|built|repair\w*|cook\w*|park"
    r"|decorat\w*|install\w*)\b"
)
# 在区政府食堂烧饭, we paved the square in front of the city hall: who works there gathers nowhere.
WORKS_THERE = re.compile(
    r"(?:工地|项目|楼盘|店|厂)(?:就|是|都)*在[^,;。]{0,6}(?:政府|法院|人社局|信访局)|"
    r"政府[^,。;]{0,8}(?:绿化|种树|种花|工程(?!款)|施工|保洁|打扫|上班|保安|装修|铺路|铺砖|食堂|做饭|烧饭|刷墙|安装)"
    r"|\b(?:plant\w*|paved|paving|tiled|laid|clean\w*|paint\w*|built|repair\w*|cook\w*|decorat\w*|install\w*|guard)\b"
    r"[^.;!?]{0,40}\b(?:government|city hall|town hall|municipal)\b"
)
DEMANDS = re.compile(
    r"静坐|坐|横幅|讨|围|堵|跪|闹|等|不走|抗议|喊|要(?:工资|钱|说法)|人接待|聚|集合"
    r"|\b(?:sit\w*|banners?|protest\w*|demand\w*|stand\w*|wait\w*(?! for (?:our |the |my )?(?:pay|wages?|money|salary))"
    r"|gather\w*|kneel\w*|shout\w*|march\w*|will"
    r"|going to)\b"
)
# An office that is locked because nobody is left.
EMPTY_PREMISES = re.compile(
    r"(?:办公室|公司|厂|店|项目部|大门|(?<!我)(?<!我们)家里?)(?:里|的)?(?:大?门)?(?:都|也|已经|现在)*$"
    r"|\b(?:door|office|house|shop|gate|flat|factory|company|plant|restaurant|hotel|school)\b(?: is| was| has)?"
    r"(?: now| always)? ?$"
)
ON_DUTY = re.compile(
    r"司机|操作工|每天上下班|信号工|高空|架子工|(?:天天|每天|平时|经常)(?:都)?(?:要|在|得)?.{0,2}(?:爬|上|站)"
    r"|\bevery ?day\b|\b(?:operator|driver)\b"
)
# 在厨房剁肉的，天天拿刀: the knife is a tool.
KITCHEN = re.compile(
    r"\bkill (?:chickens|pigs|fish|ducks|sheep)\b|\bslaughter\w*|(?:剁|切|杀|卤|卖)(?:肉|菜|鱼|猪|鸡|鸭)|后厨|厨房"
    r"|\b(?:kitchen|butcher\w*|chop\w* (?:meat|vegetables))\b"
)
AT_SOMEBODY = re.compile(
    r"头发|脸上|巴掌|拳|揪|挨了|砍(?:人|我|他|死)|追|威胁|捅|对着|冲|打(?:我|人|伤)|要命|吓"
    r"|\b(?:at|with|to) (?:me|us|him|them)\b|\bthreat\w*|\bkill\w*|\bstab\w*"
    r"|\b(?:hit|beat|cut|attack)\w* (?:me|us|him|my)\b"
)
# 给果园打农药，百草枯都用: poison that is sprayed or filled for a living.
SPRAYS = re.compile(
    r"(?<!想)打(?:农)?药|喷(?:农)?药|灌装|农药厂|卖(?:农药|百草枯)|\b(?:spray\w*|pesticide (?:factory|plant))\b"
)
# I am on the roof now, I do waterproofing, it is my job.
UP_FOR_WORK = re.compile(
    r"\b(?:it'?s|its|this is|that'?s) my (?:job|work|trade)\b|\bi do (?:water ?proof\w*|roof\w*|facades?)\b"
    r"|(?:我(?:是)?|本来就)(?:做|搞|干)(?:防水|外墙|屋面|高空)|(?:塔吊|吊塔|楼顶)了?(?:干活|上班|开(?:到|了|完)|作业)"
)
NO_WAY_BACK = re.compile(r"跳|死|不活|不想活|\b(?:jump\w*|die|dead|let go|goodbye|end it|fall)\b")
SWALLOWS = re.compile(
    r"喝|吞|灌下|服(?:了|下)|不(?:想)?活|死|买了|备|瓶|遗|\b(?:drink|drank|swallow\w*|die|dead|kill|bought|end|bottle"
    r"|letter|note|goodbye)\b"
)
# 他说要是我们去告，就找人卸我一条腿: who is threatened so is in danger now.
HIS_THREAT = re.compile(
    r"(?:老板|工头|经理|他)[^,，。;!?]{0,4}(?:带|喊|叫|找)(?:了|着)?[^,，。;!?]{0,4}(?:人|打手"
    r"|混混)[^,，。;!?]{0,12}(?:要|来)"
    r"(?:打|揍|砍|弄|收拾|教训)(?:我|俺|咱|人)|说要?(?:弄|打|揍|砍|搞)(?:死|断)?(?:我|俺)(?:们)?(?:全家|一家)?|"
    r"(?:他们?|老板|包工头|工头|老板娘|经理)[^。;!?]{0,6}(?:说|讲|放话|威胁|扬言)[^。;!?]{0,24}(?:我|谁|全家|大家|工人)"
    r"|\b(?:he|boss|they|foreman|manager|owner) (?:\w+ )?(?:says?|said|threat\w*|tells?|told|warn\w*)\b[^.;!?]{0,60}"
    r"\b(?:me|us|my|our|her|him|them|anyone|whoever|workers?)\b"
    r"|\bif (?:we|i|you|anyone|somebody|someone)\b[^.;!?]{0,30}\b(?:they|he|boss|foreman|guards?) (?:hits?|beats?"
    r"|slaps?"
    r"|kicks?|punch(?:es)?)\b"
    r"|\b(?:he|she|boss|they|dem|foreman|manager|owner|boys|men)\b[^.;!?]{0,20}\b(?:will|gonna|going to"
    r"|go)\b[^.;!?]{0,12}"
    r"\b(?:hurt|beat|hit|break|kill|cut)\b"
)
# Who means to kill is stopped before it happens; 恨不得杀了他 is said as one says it.
# So he can come and beat me again? He has done it, whatever is asked.
BEATEN_BEFORE = re.compile(
    r"\b(?:beat|hit|punch|kick|slap)\w* (?:me|us|him|her) (?:up )?again\b|(?:又|再)(?:来)?(?:打|揍)(?:我|俺)(?:们)?一"
)
LETHAL = re.compile(
    r"砍|捅|剁|弄死|整死|打死|杀|放火|一把火|烧|炸|拼命|拼了|同归|报仇|命"
    r"|\b(?:kill|stab|murder|shoot|burn\w*|bomb|set fire)\b"
)
WISHES = re.compile(r"恨不得|恨不能|真想|巴不得|\b(?:could|feel like|wish) (?:\w+ )?$")
# Mr Tang sits in the office every day.
# 上个月去要钱, 被他打掉一颗门牙: it happened then.
THAT_DAY = re.compile(
    r"(?:上个?月|上个?(?:礼拜|星期|周)|去年|前年|上次|[前那]几天|\d{1,2}月份?)[^,。;]{0,8}(?:去|来"
    r"|找)[^,。;]{0,8}[要讨问]"
    r"[^,。;]{0,6},$"
)
# I stop work 9 September: one who leaves, and nobody strikes.
LEFT_ALONE = re.compile(r"(?:^|[^a-z])i $")
# 不发钱谁也别想走: those who wait for their pay hold somebody up.
UNTIL_PAID = re.compile(r"(?:不|没)(?:发|给|结|付|见到?)(?:我们?)?(?:钱|工资|工钱)(?:的话)?,?(?:今天|就)?$")
BOSS_SITS = re.compile(
    r"\b(?:mr|mrs|ms|boss|he|she|manager|owner|madam|director|chairman|principal)\b\.?(?: [a-z]+){0,2}? "
    r"(?:is |was |still |just |only )*"
    r"(?:sits?|stays?|sitting|waits?|sat)\b"
    r"|(?:到|来|在)(?:我|俺)(?:们)?(?:家|宿舍|屋)[^,。;]{0,6}$"  # he at the worker's door
    r"|(?:老板|经理|厂长|(?<![们友工家])人)(?:还|就|都|一直|天天|现在)*在[^,。;]{0,8}(?:坐|等)着?"
)
ARMED = re.compile(
    r"\b(?:i|we) (?:have|got|bring|take|took|carry) (?:a |an |the |my |big |one )*"
    r"(?:kni(?:fe|ves)|guns?|axes?|axe|machetes?)\b|"
    r"(?:拿|持|提|带|举|握)(?:着|了|出)?.{0,3}(?:刀|棍|钢管|铁|斧|锤|枪|棒)|\bwith (?:a |an |the |big "
    r"|iron )*(?:kni(?:fe|ves)|sticks?"
    r"|bars?|pipes?|guns?|hammers?|bats?|rods?|axes?|axe)\b"
)
