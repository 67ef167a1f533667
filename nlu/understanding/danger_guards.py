"""What makes a word of danger harmless, past, planned or somebody else's. Data for `danger.py`."""

from __future__ import annotations

import re

from .phrases import Sought

# Figures of speech that contain a word of danger. They are blanked out before anything is looked for.
HYPERBOLE = (
    r"砍(?:了|掉)?(?:一半|单|价|了?[一二两三四五六七八九十\d]+个?人)|\bstab\w* (?:me|us) in the back\b"
    r"|\bworks? like (?:a )?(?:slaves?"
    r"|dogs?|animals?)\b"
    r"|\bin episode \d+\b|(?:干|累|弯|站|坐|背|扛|活)(?:得|到)?[^,。;]{0,3}(?:腰|腿|胳膊"
    r"|手)(?:都|也)?(?:快"
    r"|要)?断|(?:气|累|急|烦|饿"
    r"|冷|热|笑|吓|愁|困|忙|恨|苦|渴|难受|窝囊|憋屈|穷|疼|痛|烦|冤|坑|害|骗|折磨|拖|磨"
    r"|等)死(?!的心)(?:我|人|俺|了|咱|老子|个人|你|他)*(?!亡|给|在)"
    r"|想死(?:你|我|他|她|家|咱|(?=了?[哈呵]{2}))|(?:肺|头|脑袋|肚子|心态|人|我|都|快|要|气)(?:都)?(?:要|快)?(?:气)?炸(?:了|裂)"
    r"|要炸了|死(?:活|命|皮赖脸|板|心眼|不承认|不给|拖|扛|咬|等|撑|守)|往死里(?:干|拖|扣|压)|拼(?:死)?拼?(?:死拼)?活"
    r"|要死要活|半死|死缠|打死也?不"
    r"|(?:boss|manager|company) from hell|\bkilling (?:me|us)\b|\bkilling myself (?:with|for|at|in|by) (?:the |this "
    r"|my |over)?(?:work|job|school|factory|hours)\w*|\b(?:this|it|that|waiting|stress|work|heat|job|debt"
    r"|rent|delay|hunger|back|feet|head)\b.{0,14}\bkill(?:s|ed)? (?:me|us)\b|(?:this|it|waiting|stress|work|heat|job"
    r"|he|she|they|debt|rent|delay)(?:'s| is| are)? (?:really |slowly |just |literally )?killing (?:me|us)|dying to"
    r"|dying for|to death(?! (?:threat|by))|die of (?:laugh|heat|bored|shame)|\bkill(?:ing)? (?:the |some "
    r"|my )?(?:time|mood|vibe)|i could kill for|die[- ]?hard|dead (?:tired|line|end|broke|serious)|deadline"
    r"|beat(?:ing)? around|beat (?:the )?(?:deadline|heat|traffic)|hit (?:me|us) up|hit (?:the )?(?:road|target)"
    r"|strike (?:a |the )?(?:deal|balance)|on strike price|shoot (?:me|him|you) (?:a|an) (?:message|email|text)"
    r"|(?:热|累|忙|困)(?:得)?要死|生死|死亡线"
    r"|\bhit(?:s|ting)? (?:me|us|him|her|them|everyone|everybody) with (?:an? |the |another |more |huge |big )*"
    r"(?:\d[\d,.]* ?(?:yuan |rmb |kuai )?)?(?:fine|bill|penalt(?:y|ies)|charge|deduction|fee|invoice|excuse)s?\b"
    r"|\bkick\w* (?:my|our|his|the) (?:bonus|pay|salary|wages?|overtime|contract|name)\b"
    r"|\bmy (?:wife|mother|mom|mum|father|dad|parents|girlfriend|family|mother-in-law)(?: will|'ll| would| is going to"
    r"| is gonna| gonna| is) (?:\w+ )?(?:kill|killing|murder|strangle|skin|beat) me\b"
    # a gang of tilers
    r"|\b(?:tiling|plastering|welding|painting|roofing|paving|digging|cleaning|packing|loading|building|bricklaying"
    r"|scaffolding|piling|casting|pouring|planting|picking|brick|concrete|steel|rebar|formwork|paint|tile|work|our|my"
    r"|whole|night|day) gang\b|\bgang ?(?:master|boss|leader|foreman)s?\b|\bgang of (?:about |around )?(?:\d+|[a-z]+ing"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten|twelve) (?:tilers|painters|workers|welders|masons|of us))\b"
    r"|\b\d+ (?:people|men|guys|of us),?(?: in the| of the| from the)?(?: \w+)? gang\b"
    # what a rude boss says to those who ask
    r"|\b(?:said|says?|told|tells?|shout\w*|yell\w*|answer\w*|texted|wrote|repl\w+)\b(?:,? \"?(?:me|us|him|her"
    r"|them|that|i|we"
    r"|should|can|could|to|quote|just|you|please|then|better))*[ ,:\"]{1,3}(?:go (?:and )?(?:jump|die|drown|hang"
    r"|kill)|drop dead)"
    r"\b[^.;!?]{0,30}"
)
# 打 that hits nobody: 打工, 打电话, 打欠条. Blanked for the acts only: "15岁在打工" must stay readable.
HARMLESS = Sought(
    r"拖家带口[^,。;]{0,4}走不(?:掉|了|开)|(?<![殴毒暴挨])打(?:了|千把|几百|几千|\d{1,5}|[一二三四五六七八九十百千万]{1,4})?(?:多|来|把)?个?(?:包|箱)(?!围)|打得飞快"
    r"|挂(?:在)?绳子?上(?=.{0,10}(?:往下放|擦|刷|干活|作业))"
    r"|\block(?:ed)? (?:myself|me) out of (?:the|my) (?:app|account|phone|wechat|system|website)"
    r"|跳槽|跳闸|跳票|跳过|跳广场舞|(?<=[是个们名的])打工人|打工(?!友|人)|打款|打钱|打卡|打欠条|打条子?|打白条"
    r"|打了(?:个|张|份)?(?:欠条|条子?|白条|借条|收条|证明|电话|招呼|水漂|折|招|表|申请|报告|官司|卡)"
    r"|打(?:电话|招呼|听|算|车|印|桩|混凝土|地坪|灰|磨|胶|孔|水|包|扫|发|官司|饭|字|杂|零工|短工|临工|黑工|理"
    r"|交道|过交道|不通|得通|通|12345|110|\d)|动手(?:术|机)|挨打听"
)
# Looked for beyond the part of a very long text that is read as a whole.
# fmt: off
ALARM = [
    "跳楼", "跳樓", "自杀", "自殺", "自焚", "农药", "農藥", "汽油", "不想活", "塔吊", "楼顶", "樓頂", "上吊",
    "轻生", "輕生", "割腕", "同归于尽", "遗书", "堵路", "罢工", "罷工", "上访", "上訪", "打人", "砍", "关在",
    "锁在", "關在", "鎖在", "不让走", "不让我们", "自由", "围堵", "聚集", "横幅", "童工", "昏迷", "抢救", "流血",
    "suicide", "kill", "jump", "die", "roof", "crane", "poison", "beat", "locked", "block", "protest", "strike",
    "petition", "bleed", "unconscious", "child labo",
]
# fmt: on
OURS = re.compile(
    r"我|俺|咱|工友|大家|工人|大伙|兄弟|老乡|\bwe\b|\bi\b|\bus\b|\bour\b|workers|people|guys|colleagues|coworkers"
    r"|everyone"
)
FAMILY = re.compile(
    r"老婆|媳妇|爸|妈|爹|娘|父亲|母亲|老人|孩子|娃|儿子|女儿|家里|\b(?:mother|father|wife|child|son|daughter|kid"
    r"|parents?|mom|dad|baby)\b"
)
AT_THE_WORKS = re.compile(
    r"受伤|伤|工地|摔|砸|机器|中暑|触电|压|电|塌|埋|绞|卷|中毒|烫|爆炸|干活|上班|车间|工棚|板房|宿舍"
    r"|\b(?:injur\w*|hurt|fell|site|machine|scaffold\w*|hit by|hit on|pipe|steel|brick|crush\w*|caught|burn\w*"
    r"|electr\w*"
    r"|at work|working|accident|trench|crane|shed|dorm\w*|barracks|container|workshop|dust|quarry|kiln|mine|fumes"
    r"|glue|foundry|asbestos|silica\w*|lead poison\w*)\b"
)
TAKEN_BACK = re.compile(
    r"\b(?:won'?t|will not|never|didn'?t|did not|do not|are not|aren'?t|haven'?t|have not|not going to|don'?t want"
    r"|wouldn'?t)\b|不会|没有|不想|没去|不去|没想"
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
    r"|paint\w*|"
    r"operat\w*|drive\w*|roofer|spent \w+ (?:days?|weeks?|months?)|job|fix\w*|fell|fall|falling|hired)\b"
)
NO_WORK = re.compile(
    r"跳(?!板)|死|不下来|不活|命|农药|汽油|\b(?:jump\w*|die|dead|kill|come down|get down|suicide|until|unless|if"
    r"|myself)\b"
)
# I feel like dying: of grief, and no injury.
FEELS_LIKE = re.compile(r"\bfeel\w* like $")
# A child that goes to school, and one that works; grown-up by the age that is told.
AT_SCHOOL = re.compile(
    r"(?:念|读|上)(?:着)?(?:小学|初[一二三中]|[一二三四五六]年级|书|学(?!徒)|幼儿园)|在老家|学费"
    r"|\b(?:at|in|to|goes to|after) school\b|\bschool fees?\b|\bhomework\b"
)
AT_WORK_TOO = re.compile(
    r"(?:他|她|娃|孩子|小孩|儿子|女儿|侄[子女]|小的|老[二三]|妹|弟)[^,。;学]{0,8}(?:也|都)?(?:来|跟着?|帮|干活|做工|打工|搬|扛|洗|踩|拧|端|摘|上工|做事)"
    r"|(?:暑假|寒假|周末)[^。;]{0,8}(?:去|在|打工|干|搬)|没(?:念|读|上)|不(?:念|读|上)|辍学|童工|\b(?:works?|working|worked|washes|packs?|sews?|carries|serves|cleans|shift)\b"
    r"|\b(?:stopped|left|quit|no more|not go to|instead of) (?:going to )?school\b"
)
GROWN_UP = re.compile(
    r"(?<!\d)(?<!不到)(?<![没未不]满)(?:1[6-9]|2\d)(?:岁|周岁)|(?<![二三四五六七八九])(?<!不到)(?<![没未不]满)十[六七八九]岁"
    r"|(?<![没未不])满(?:了)?(?:十[六七八九]|1[6-9])"
    r"|\b(?:is|am|im|i'm|are|turned|aged?) (?:already |now |just )?(?:1[6-9]|2\d|sixteen|seventeen|eighteen"
    r"|nineteen)\b(?! (?:people|months))"
)
YOUNGER = re.compile(
    r"(?<!\d)1[0-5](?:岁|周岁)|(?<![二三四五六七八九])十[一二三四五]?岁|20(?:1[1-9]|2\d)年.{0,4}(?:生|出生)|\bborn\b[^.;!?]{0,16}\b20(?:1[1-9]|2\d)\b|属[鸡狗猪鼠牛虎兔龙]"
    r"|\b(?:1[0-5]|ten|eleven|twelve|thirteen|fourteen|fifteen)\b(?! (?:people|of us|workers|months|days|hours"
    r"|thousand|yuan|k\b))"
)
# 没有往外搬, 机器都好好的在车间: nothing is taken away.
NOTHING_MOVED = re.compile(
    r"(?:没有?|没人|不)(?:往外|在)?(?:搬|拉|运|转移|动)(?!工|完)[^,;。]{0,6}(?:$|[,;。])|(?:机器|设备|东西)(?:都|也|还)*(?:好好的?|都)?在(?:车间|厂|店)"
    r"|\b(?:machines?|equipment)\b[^.;!?]{0,20}\b(?:still (?:here|there|run\w*)|all (?:here|there))\b"
)
# I am free to go out, it is only the passport.
FREE_TO_GO = re.compile(
    r"\bfree to (?:go|leave|come|walk)\b|\bnobody (?:touch\w*|stops?|holds?) (?:me|us)\b|\b(?:can|may) (?:go"
    r"|come|leave) (?:out |home )?(?:freely"
    r"|when|any ?time|as)|(?:人|我们?)?(?:可以|能)(?:随便|自由)(?:进出|出入|走|出)|(?:进出|出入)(?:都)?(?:自由"
    r"|随便|不管)"
)
# The blows are over, and the one who got them asks for the wages alone.
NOT_PURSUED = re.compile(
    r"(?:人|伤|头|腿|胳膊)(?:现在|已经|都)+好了|不(?:再)?追究[^,;。]{0,4}(?:打|伤|动手)|(?:打人|动手|打架)(?:的)?(?:那)?(?:个|件)?事(?:不|就算)(?:提|说|追究|了)"
    r"|\b(?:police|that|this|beating|fight)\b[^.;!?]{0,24}\b(?:closed|settled|is over|finished with)\b"
)
# They stopped from yesterday noon and go on today.
GOES_ON = re.compile(
    r"\b(?:from|since) (?:yesterday|this morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last night)\b"
    r"|\b(?:we|they) (?:continue|go on|still)\b|从(?:昨天|前天|上)[^,;。]{0,8}(?:到现在|一直)"
)
# Some say let's block the gate. I told them no, nobody will do it.
TALKED_OUT_OF = re.compile(
    r"\b(?:i|we) (?:told them|said|say) no\b|\bnobody will do (?:it|that)\b|我(?:把他|把他们)?(?:骂回去|劝住"
    r"|劝回来|拦下来|没同意|不同意)"
)
# Somebody at home, long ago: 老家那边早些年有个瓦匠喝了农药.
OF_SOMEBODY_THERE = re.compile(
    r"(?:老家|村里|乡下|外地|隔壁村|电视|新闻|早些年|早年|那年|多年前)[^。;]{0,10}有(?:个|人)|\b(?:some"
    r"|those) (?:farmers|villagers|drivers"
    r"|people|workers|men)\b[^.;!?]{0,60}\bnothing to do with (?:me|us)\b"
)
# I walk with stick since the fall.
WALKS_WITH = re.compile(r"\b(?:walk\w*|go|stand|move) (?:now |only )?with (?:a |the |my |one )?(?:walking )?sticks?$")
OF_SHAME = re.compile(
    r" (?:of|from|out of) (?:the |all this )?(?:shame|embarrass\w+|boredom|laugh\w*)\b"
)  # I want to die of shame
# Without these an injury is one that is looked after.
UNTREATED = re.compile(r"没|不|躺|无|止不住|\b(?:no|not|nobody|never|without|wait\w*|lying|refus\w*|alone)\b|n't\b")
BOSS_BEFORE = re.compile(
    r"(?:经理|老板娘?|负责人|领导|工头|主管|厂长|队长)(?:就|都|一直|又|也)?$"
)  # 项目经理躲楼上不下来
# 打了石膏: it hurts, and a doctor has seen to it.
IN_PLASTER = re.compile(r"(?:打|上)(?:了|着|上)?(?:石膏|夹板|钢板)|\bin (?:a |plaster )?cast\b|\bin plaster\b")
# 去年11月盖到今年1月 are months of work, and nothing that is over.
LONG_AGO = re.compile(
    r"(?:去年|前年)(?!(?:的)?(?:1[0-2]|\d|[一二三四五六七八九十正腊]{1,2})月|[底春夏秋冬]|年底|下半年|上半年|开始|到)|(?<![点号日天年])以前|曾经"
    r"|\blast year|years? ago|years back|\bin (?:19|20)\d\d\b"
)
# Back in 2019 he climbed a crane: a year and a verb that is over.
OLD_STORY = re.compile(
    r"\b(?:back )?in 20\d\d\b[^.;!?]{0,60}\b(?:climbed|jumped|drank|stood|sat|hung|tried|went|swallowed|threw"
    r"|threatened)\b|\bhanged (?:himself|herself) in (?:19|20)\d\d\b"
)
# If somebody threatened with it, what would happen: a question about the rule.
ANYBODY = re.compile(r"(?:要是|如果|万一|假如|假设)(?:说)?有人")
# My roommate says that if he were me he would climb up: what another would do.
IN_MY_PLACE = re.compile(
    r"\bif (?:he|she|they) (?:were|was) (?:me|you)\b|(?:他|她)(?:说)?(?:要是|如果)(?:是|换)(?:成|了)?(?:我|他|她)"
)
# Acted or told of another life: 群演挨打, in my last country the sponsor beat me.
PERFORMED = re.compile(
    r"群演|特技|替身|专演|演习|演练|气垫|\bstunt(?:m[ae]n|wom[ae]n)?\b|\bmattress\b|\bfor a living\b|\b(?:fire"
    r"|safety) drill\b"
)
ELSEWHERE = re.compile(
    r"\b(?:last|previous|other|old) (?:country|job|boss|employer|company)\b|以前(?:那家|那个厂|的厂|的老板)"
    r"|\b(?:that|this) (?:one |story |thing )?is (?:finished|over|settled|done|closed)\b|杀人不见血|笑面虎"
    r"|两口子[^,。;]{0,4}(?:玩笑|拌嘴|斗嘴|闹着玩)"
)
HOLIDAY = re.compile(
    r"放假[^。!?]{0,30}(?:回家|老家|开门)|\b(?:new year|holidays?)\b[^.;!?]{0,60}\b(?:hometown|home|village)\b"
)
# Blood is a butcher's day.
BLOODY_TRADE = re.compile(r"\bbutcher\b|杀猪|屠宰|杀鸡")
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
RULES_ASKED = re.compile(
    r"\blegally\b|犯法|违法|合法|犯罪|算不算|有用|有没有用|\b(?:legal|illegal"
    r"|allowed|against the law"
    r"|a crime)\b"
)
LOOKING = re.compile(
    r"宣传|开业|招商|看到|刷到|招工|招聘|广告|上找的|的工作|上班|干活|保洁|运营|做(?:直播|主播|自媒体)|打工|公司欠"
    r"|带货|\bsaw\b"
    r"|\bfound (?:this|the|my|a) job"
    r"|\b(?:i|we) work|\bworking (?:in|for|at)|\bhost\b|\bcompany owes?\b|\bjob\b"
    r"|\bclean\w*|\boffices? of\b|\bcook (?:for|at)|\bsecurity guard|\bdecorat\w+"
)
BLOCKED_ONESELF = re.compile(
    r"负责封路|封道施工|施工封道|锥桶|交警批准|堵车|堵在路|路上堵|(?:老板|他|保安|公司|他们|几个人).{0,4}(?:堵|围|拦)(?:我|住我|着我|了我)|(?:修|铺|扫|画|走"
    r"|养护)(?:马)?路"
    r"|路.{0,2}封(?:了|路|着|闭)?.{0,4}(?:施工|维修|修|铺)"
    r"|\bblocked (?:by|because of|due to) (?:the |an? |road ?)*(?:snow|rain|ice|accident|police|construction|fallen"
    r"|flood\w*|trees?|mud|work)"
    r"|路(?:面|上)(?:施工|干活|做|铺)|看(?:大)?门|门(?:口|卫)(?:保安|值班)"
)
THREATENED = re.compile(
    r"威胁|扬言|恐吓|放话|说(?:要|再|如果|要是)|他再|再(?:来|要|去|敢|不给|不发|不干|告|提)"
    r"|\b(?:threat\w*|says?|said|told|tell|warn\w*|i (?:will|'ll|gonna|swear)|we (?:will|'ll))\b"
)
# 从楼梯上推下去: whom others push does not jump.
PUSHED = re.compile(r"(?:推|踹|踢|扔|摔)(?:了)?(?:下|倒|出)|\b(?:push\w*|threw|shov\w*) (?:me|him|her|us)\b")
# A panel hit my colleague.
THING_HITS = re.compile(
    r"\b(?:panel|brick|pipe|bar|plank|beam|machine|stone|car|truck|forklift|crane|door|formwork|scaffold\w*|block"
    r"|steel|board"
    r"|hook|load|iron|tile|tree|excavator|branch|rope|cable)s?(?: that| which| \w+ly)? $"
)
BY_A_THING = re.compile(r"被.{0,4}(?:铁|屑|砖|木|石|机器|零件|钢|碎|螺丝|电).{0,4}打")
THINGS_HELD = re.compile(
    r"(?:护照|身份证|证件?|卡|手机|东西|工具)[^,。;]{0,4}锁|(?:工资|工钱|钱|押金|保证金|证件?|卡|手机|行李|工具"
    r"|货)(?:都|也|给|被|全|还)?.{0,2}(?:扣|押|压|拿)(?:着|住"
    r"|了|在)?.{0,3}不(?:放|给|还)|"
    r"\b(?:documents?|passports?|cards?|papers|ids?|wages?|salary|pay|money|deposit|phones?|finger\w*|hand|leg|foot"
    r"|arm|\d[\d,.]*(?: yuan| rmb)?)\b"
    r" (?:(?:is|are|was|were|be|been|being|still|got|all|have|has) ){0,3}(?:held|locked|kept|trapped|detained)"
    r"|\btrapped (?:under|beneath|below)"
)
SHUT_OUT = re.compile(
    r"不让(?:车|货|老板|外人|进)|门外|(?<!从)外面|厂外|(?<!从)外头|\bout of\b|\boutside the (?:gate|factory|site|dorm)"
)
CARD_IS_HERE = re.compile(
    r"(?:在|是)我(?:自己)?(?:手|这|拿|身)|(?:没|没有|不)(?:被)?(?:扣|押|收)|复印件|照片|拍照|我(?:自己)?(?:拿|带)着"
    r"|\b(?:photo|copy|picture|number) of\b|\bi (?:still )?(?:have|has|hold|keep) my\b|\bwith me\b"
    r"|(?<!never )(?<!not )\bgave (?:it"
    r"|them) back\b"
)
GIVEN_BACK = re.compile(
    r"(?:已经|都)?还(?:给)?(?:我|我们)?了|(?<!never )(?<!not )gave (?:it |them )?back"
    r"|(?<!never )(?<!not )returned (?:it|them|to)|\b(?:police|court|bureau) (?:already |have |has )?(?:solved"
    r"|settled|helped)"
    r"|\b(?:it|that) (?:was|is|got) (?:already )?(?:solved|settled)\b"
)
# It is a machine that is not moving, or nothing is being moved.
STILL_THING = re.compile(r"(?:not|n't|never|no longer) moving")
LIVING = re.compile(
    r"\b(?:he|she|him|her|man|men|woman|worker|brother|friend|husband|wife|son|body|legs?|arms?|guy|person|someone"
    r"|somebody|colleague|father|uncle|cousin|lies|lying|fell)\b"
)
# Banners are also made and hung for money.
TRADE = re.compile(r"广告|印刷|喷绘|婚庆|庆典|\b(?:advertis\w*|print\w*|stages?|events?)\b")
HIS_DISTRESS = re.compile(r"\b(?:boss|owner|company|factory|he)(?: (?:says?|said|that|he|it))* $")
LEAVE_OF_ABSENCE = re.compile(
    r"请假|走(?:的)?.{0,3}(?:[南北东西侧后前正]门|楼梯|电梯|那条路)|leave (?:early|of absence|request|days?"
    r"|because|until (?:they|he) pay|without (?:my )?(?:pay|money))"
)
IS_OUT = re.compile(
    r"已经|已|了|过|正在|在.{0,4}直播|直播(?:呢|着)|刚|昨[天晚]|前天|都|热[搜门]|[千万亿](?:多)?(?:人|次|播放|点赞)"
    r"|\b(?:posted|uploaded|shared|put (?:it|a|the|my|our|up|this|videos?)|watched|saw|seen|wrote|written|came"
    r"|come|here"
    r"|interview\w*|made|film\w*|report(?:ed|ing)"
    r"|published|cover\w*|already"
    r"|has|have|was|were|broadcast\w*|showed|went|gone|viral|views|likes|are|is|it's|exposed|live ?stream\w*"
    r"|yesterday|last night)\b"
)
NOT_YET = re.compile(
    r"再不|如果|要是|否则|不然|准备|打算|考虑|(?<![重需主])要(?!求|闻|钱|工资|回)|想(?!到)|会(?!来|上)(?!.{0,3}了)"
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
    r"我们|俺们|咱们|大家|大伙|大家伙|全班|弟兄|哥几个|老乡|乡亲|工人|工友|一起|集体|全部|全体|都|几十|\d+\s?(?:多"
    r"|来|几)?\s?(?:个|号|名)?人|[十百]\s?(?:多|来"
    r"|几)?(?:个|号|名)?人|兄弟|围|堵|横幅|静坐|聚|\bwe\b|\ball\b|together|\bus\b|everyone|workers|\bpeople\b"
    r"|\bteam\b|\bcrew\b|\bwomen\b|\bmen\b"
)
COMPLAINED = re.compile(
    r"投诉过|反映过|去过|找过|问过|咨询|办事|办理|叫我|让我|告诉|说过|工作|上班|打过电话|递材料|交材料|登记|干活"
    r"|绿化|工地|项目|修|材料|手续"
    r"|complained to|already (?:went|told|asked)|told (?:us|me)|said|project|yesterday|papers|documents|can i"
    r"|should i|do i|in person"
)
# Who keeps whom from leaving. 我们把门堵了不让走: the workers; 堵着不让我们走, 保安围着我: the others.
WE_BLOCK = re.compile(
    r"(?:我们|俺们|咱们|大家|大伙|工友们?|工人们?|兄弟们|全体)(?:(?!被|让|给|他们|保安|老板)[^,.。;!]){0,14}(?:堵"
    r"|围|拦|封|守)"
    r"|被(?:我们|工友|工人|大家).{0,10}(?:堵|围|拦|封)|\b(?:we|workers)\b.{0,24}\b(?:block|surround|gather|protest"
    r"|sit|stand)"
)
US_HELD = re.compile(
    r"(?:堵|围|拦|扣|困|关|看)(?:着|住|了|死|在)?(?:我|俺|咱|工人|工友)|(?:把|将|给)(?:我|俺|咱|工人"
    r"|工友)们?.{0,6}(?:堵|围|拦|扣|困|关|锁)"
    r"|(?:我|俺|咱)们?被.{0,10}(?:堵|围|拦|扣|困|关|锁)|不(?:让|给|准|许|放)(?:我|俺|咱|工人|工友)"
    r"|(?:他们?|老板|保安|打手|混混|几个人|一群人|一伙人|有人|社会上的人|包工头|工头|十几个人).{0,8}(?:堵|围|拦|扣)"
    r"|\b(?:let|allow\w*|surround\w*|block\w*) (?:me|us)\b"
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
    r"绿化|种树|种花|种[\u4e00-\u9fff]{2}[,。;]|工程(?!款)|干活|施工|保洁|打扫|上班|保安|装修|修路|铺(?:路|砖|设)|食堂|做饭|刷(?:墙|漆)|安装"
    r"|\b(?:planted|planting|clean\w*|painted|painting|work(?:ed|ing)? (?:at|in|on|for)|built|repair\w*|cook\w*|park"
    r"|decorat\w*|install\w*)\b"
)
DEMANDS = re.compile(
    r"静坐|坐|横幅|讨|围|堵|跪|闹|等|不走|抗议|喊|要(?:工资|钱|说法)|人接待|聚|集合"
    r"|\b(?:sit\w*|banners?|protest\w*|demand\w*|stand\w*|wait\w*|gather\w*|kneel\w*|shout\w*|march\w*|will"
    r"|going to)\b"
)
# An office that is locked because nobody is left.
EMPTY_PREMISES = re.compile(
    r"(?:办公室|公司|厂|店|项目部|大门|(?<!我)(?<!我们)家里?)(?:里|的)?(?:大?门)?(?:都|也|已经|现在)*$"
)
ON_DUTY = re.compile(
    r"司机|操作工|每天上下班|信号工|高空|架子工|(?:天天|每天|平时|经常)(?:都)?(?:要|在|得)?.{0,2}(?:爬|上|站)"
    r"|\bevery ?day\b|\b(?:operator|driver)\b"
)
ARMED = re.compile(
    r"(?:拿|持|提|带|举|握)(?:着|了|出)?.{0,3}(?:刀|棍|钢管|铁|斧|锤|枪|棒)|\bwith (?:a |an |the |big "
    r"|iron )*(?:kni(?:fe|ves)|sticks?"
    r"|bars?|pipes?|guns?|hammers?|bats?|rods?|axes?|axe)\b"
)
# The wound is healed and nothing is open any more.
RECOVERED = re.compile(
    r"(?<![没不未])(?:治|养|看|医|早|都|已经)?好了(?!.{0,4}(?:多少|几|吗))(?!.{0,10}(?:没赔|不赔|没给|不管))"
    r"|(?<![没不未])(?:赔|报销|解决|处理)(?:完|好|清|过)了"
    r"|(?:抢救|救治?)(?:过来|回来)了?(?!.{0,24}(?:没钱|停药|欠费|不管|不给|不肯|没人))"
    r"|也赔了|痊愈|康复了|没(?:什么)?大碍|皮外伤|划(?:破|了)(?:点|一点|个)(?:小)?(?:皮|口)"
    r"|\b(?:is|am|are|was|he's|she's|i'm|it's) (?:now |all |totally |completely )?(?:fine|ok|okay|healed|recovered"
    r"|better)(?: now| again)?\b"
    r"|\bno (?:problem|big deal)\b|\bfully (?:recovered|paid|healed)\b|\bhealed\b|\brecovered\b"
)
# 老板腿摔断了住院呢: the boss is ill, and pays later.
BOSS_HURT = re.compile(
    r"(?:老板娘?|包工头|工头|厂长|经理)(?:自己|的|他|人|昨天|前天|最近|上个?月)*"
    r"(?:腿|手|胳膊|腰|头|心脏|摔|病|住院|住了院|受伤|出(?:了)?车祸|中风|骨折)"
    r"|\b(?:boss|owner|manager|foreman)(?:'s)? (?:himself )?"
    r"(?:is |was |has |had |got |broke |lies |in )*(?:his |a |the |in )*"
    r"(?:hospital|sick|ill|leg|arm|heart attack|accident|injured|hurt)\b"
)
# A child that is only there while its mother works: my boy is 12, he does homework in the shop.
CHILD_AT_HAND = re.compile(
    r"(?:带|领)(?:着)?(?:他|她|娃|孩子|儿子|女儿)?(?:去|到|来)[^,。;]{0,8}(?:看|玩|转|认)|[写做]作业|放学(?:后|了|就)?[^,。;]{0,6}(?:玩|吃|睡)"
    r"|没(?:让(?:他|她))?干(?:过)?活|(?:字|信|消息|短信)[^,。;]{0,6}(?:他|她)[^,。;]{0,4}(?:打|写)(?:的|字)|(?:他|她)(?:替|帮)我(?:打字|写|发|打的)"
    r"|\b(?:homework|while (?:i|we|his mother|her mother|his father) (?:am |are |is )?work\w*"
    r"|nobody (?:else )?to (?:keep"
    r"|watch|mind|look after)|(?:he|she) (?:just |only )?(?:plays?|sits|waits|sleeps) (?:there|here|in|on|at|with"
    r"|beside))\b"
)
CHILD_WORKS = re.compile(
    r"\b(?:he|she|they) (?:also |must |has to |have to |then |even )*(?:works?|wash\w+|carr\w+|pack\w*|sew\w*|serv\w+"
    r"|clean\w*|help\w*|peel\w*)\b|\bshift\b|\b(?:makes?|made|has|having) (?:him|her) (?!here|there|with)"
)
