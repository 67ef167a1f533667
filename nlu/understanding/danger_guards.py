"""What makes a word of danger harmless, past, planned or somebody else's. Data for `danger.py`."""

from __future__ import annotations

import re

# Figures of speech that contain a word of danger. They are blanked out before anything is looked for.
HYPERBOLE = re.compile(
    r"(?:气|累|急|烦|饿|冷|热|笑|吓|愁|困|忙|恨|苦|渴|难受|窝囊|憋屈|穷|疼|痛|烦|冤|坑|害|骗|折磨|拖|磨"
    r"|等)死(?!的心)(?:我|人|俺|了|咱|老子|个人|你|他)*(?!亡|给|在)"
    r"|想死(?:你|我|他|她|家|咱)|(?:肺|头|脑袋|肚子|心态|人|我|都|快|要|气)(?:都)?(?:要|快)?(?:气)?炸(?:了|裂)"
    r"|要炸了|死(?:活|命|皮赖脸|板|心眼|不承认|不给|拖|扛|咬|等|撑|守)|往死里(?:干|拖|扣|压)|拼(?:死)?拼?(?:死拼)?活"
    r"|要死要活|半死|死缠|打死也?不"
    r"|(?:boss|manager|company) from hell|\bkilling (?:me|us)\b|\b(?:this|it|that|waiting|stress|work|heat|job|debt"
    r"|rent|delay|hunger|back|feet|head)\b.{0,14}\bkill(?:s|ed)? (?:me|us)\b|(?:this|it|waiting|stress|work|heat|job"
    r"|he|she|they|debt|rent|delay)(?:'s| is| are)? (?:really |slowly |just |literally )?killing (?:me|us)|dying to"
    r"|dying for|to death(?! (?:threat|by))|die of (?:laugh|heat|bored|shame)|\bkill(?:ing)? (?:the |some "
    r"|my )?(?:time|mood|vibe)|i could kill for|die[- ]?hard|dead (?:tired|line|end|broke|serious)|deadline"
    r"|beat(?:ing)? around|beat (?:the )?(?:deadline|heat|traffic)|hit (?:me|us) up|hit (?:the )?(?:road|target)"
    r"|strike (?:a |the )?(?:deal|balance)|on strike price|shoot (?:me|him|you) (?:a|an) (?:message|email|text)"
    r"|(?:热|累|忙|困)(?:得)?要死|生死|死亡线"
)
# 打 that hits nobody: 打工, 打电话, 打欠条. Blanked for the acts only: "15岁在打工" must stay readable.
HARMLESS = re.compile(
    r"跳槽|跳闸|跳票|跳过|跳广场舞|(?<=[是个们名的])打工人|打工(?!友|人)|打款|打钱|打卡|打欠条|打条子?|打白条"
    r"|打了(?:个|张|份)?(?:欠条|条子?|白条|借条|收条|证明|电话|招呼|水漂|折|招|表|申请|报告|官司|卡)"
    r"|打(?:电话|招呼|听|算|车|印|桩|混凝土|地坪|灰|磨|胶|孔|水|包|扫|发|官司|饭|字|杂|零工|短工|临工|黑工|理|开"
    r"|交道|过交道|不通|得通|通|12345|110|\d)|动手(?:术|机)|挨打听"
)
# Looked for beyond the part of a very long text that is read as a whole.
ALARM = [
    "跳楼",
    "跳樓",
    "自杀",
    "自殺",
    "自焚",
    "农药",
    "農藥",
    "汽油",
    "不想活",
    "塔吊",
    "楼顶",
    "樓頂",
    "上吊",
    "轻生",
    "輕生",
    "割腕",
    "同归于尽",
    "遗书",
    "堵路",
    "罢工",
    "罷工",
    "上访",
    "上訪",
    "打人",
    "砍",
    "关在",
    "锁在",
    "關在",
    "鎖在",
    "不让走",
    "不让我们",
    "自由",
    "围堵",
    "聚集",
    "横幅",
    "童工",
    "昏迷",
    "抢救",
    "流血",
    "suicide",
    "kill",
    "jump",
    "die",
    "roof",
    "crane",
    "poison",
    "beat",
    "locked",
    "block",
    "protest",
    "strike",
    "petition",
    "bleed",
    "unconscious",
    "child labo",
]
OURS = re.compile(
    r"我|俺|咱|工友|大家|工人|大伙|兄弟|老乡|\bwe\b|\bi\b|\bus\b|\bour\b|workers|people|guys|colleagues|coworkers"
    r"|everyone"
)
FAMILY = re.compile(
    r"老婆|媳妇|爸|妈|爹|娘|父亲|母亲|老人|孩子|娃|儿子|女儿|家里|\b(?:mother|father|wife|child|son|daughter|kid"
    r"|parents?|mom|dad|baby)\b"
)
AT_THE_WORKS = re.compile(r"受伤|伤|工地|摔|砸|机器|中暑|触电|\b(?:injur\w*|hurt|fell|site|machine|scaffold\w*)")
TAKEN_BACK = re.compile(
    r"\b(?:won'?t|will not|never|didn'?t|not going to|don'?t want|wouldn'?t)\b|不会|没有|不想|没去|不去|没想"
)
FIRST_PERSON = re.compile(r"我(?:要|想|也|就|真)|\bi(?:'ll| will| want|'m)\b")
HEIGHT = re.compile(
    r"塔吊|吊塔|吊车|楼顶|天台|顶楼|桥|架|楼|栏杆|烟囱|井架|铁塔|\b(?:roof\w*|crane|tower|scaffold\w*|bridge|ledge"
    r"|edge)\b"
)
AT_WORK = re.compile(
    r"(?:塔吊|吊车)(?:司机|工|指挥|信号)|(?:开|修|装|拆)(?:塔吊|吊车|架子)|干活|作业|施工|上班|做工|干了|做了|打工"
    r"|做防水|防水|绑|浇|扎|支模|"
    r"安装|焊|刷|维修|检修|摔|掉(?:下|到)|工作|砌|粉刷|贴砖|拆模|\b(?:work\w*|weld\w*|install\w*|build\w*|repair\w*"
    r"|paint\w*|"
    r"operat\w*|drive\w*|job|fix\w*|fell|fall|falling|hired)\b"
)
NO_WORK = re.compile(
    r"跳(?!板)|死|不下来|不活|命|农药|汽油|\b(?:jump\w*|die|dead|kill|come down|get down|suicide|until|unless|if"
    r"|myself)\b"
)
LONG_AGO = re.compile(r"去年|前年|以前|曾经|\blast year|years? ago")
LATER = re.compile(
    r"明[天早晚日儿]|后天|今晚|晚上|下周|下星期|下礼拜|下个?月|[周期拜][一二三四五六日天]|\d+[号日]|月底|年底"
    r"|[下上]午.{0,3}点|下午|傍晚|"
    r"\b(?:tomorrow|tonight|next|this (?:afternoon|evening)|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b"
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
)
RULES_ASKED = re.compile(
    r"犯法|违法|合法|犯罪|算不算|有用|有没有用|\b(?:legal|illegal|allowed|against the law|a crime)\b"
)
LOOKING = re.compile(
    r"看到|刷到|招工|招聘|广告|上找的|的工作|上班|干活|保洁|运营|做(?:直播|主播|自媒体)|打工|公司欠|带货|\bsaw\b"
    r"|\bfound (?:this|the|my|a) job"
    r"|\b(?:i|we) work|\bworking (?:in|for|at)|\bhost\b|\bcompany owes?\b|\bjob\b"
)
BLOCKED_ONESELF = re.compile(
    r"堵车|堵在路|路上堵|(?:老板|他|保安|公司|他们|几个人).{0,4}(?:堵|围|拦)(?:我|住我|着我|了我)|(?:修|铺|扫|画|走"
    r"|养护)(?:马)?路"
    r"|路(?:面|上)(?:施工|干活|做|铺)|看(?:大)?门|门(?:口|卫)(?:保安|值班)"
)
THREATENED = re.compile(
    r"威胁|扬言|恐吓|放话|说(?:要|再|如果|要是)|他再|再(?:来|要|去|敢|不给|不发|不干|告|提)"
    r"|\b(?:threat\w*|says?|said|told|tell|warn\w*|i (?:will|'ll|gonna|swear)|we (?:will|'ll))\b"
)
BY_A_THING = re.compile(r"被.{0,4}(?:铁|屑|砖|木|石|机器|零件|钢|碎|螺丝|电).{0,4}打")
THINGS_HELD = re.compile(
    r"\b(?:documents?|passports?|cards?|papers|ids?|wages?|salary|pay|money|deposit|phones?|finger\w*|hand|leg|foot"
    r"|arm)\b"
    r" (?:(?:is|are|was|were|be|been|being|still|got|all|have|has) ){0,3}(?:held|locked|kept|trapped|detained)"
    r"|\btrapped (?:under|beneath|below)"
)
SHUT_OUT = re.compile(r"门外|外面|厂外|外头|\bout of\b|\boutside the (?:gate|factory|site|dorm)")
CARD_IS_HERE = re.compile(
    r"(?:在|是)我(?:自己)?(?:手|这|拿|身)|(?:没|没有|不)(?:被)?(?:扣|押|收)|复印件|照片|拍照|我(?:自己)?(?:拿|带)着"
    r"|\b(?:photo|copy|picture|number) of\b|\bi (?:still )?(?:have|has|hold|keep) my\b|\bwith me\b|\bgave (?:it"
    r"|them) back\b"
)
LEAVE_OF_ABSENCE = re.compile(
    r"请假|leave (?:early|of absence|request|days?|because|until (?:they|he) pay|without (?:my )?(?:pay|money))"
)
IS_OUT = re.compile(
    r"已经|已|了|过|正在|在.{0,4}直播|直播(?:呢|着)|刚|昨[天晚]|前天|都|热[搜门]|[千万亿](?:多)?(?:人|次|播放|点赞)"
    r"|\b(?:posted|uploaded|shared|put it|wrote|written|came|come|here|interview\w*|made|film\w*|report(?:ed|ing)"
    r"|published|cover\w*|already"
    r"|has|have|was|were|broadcast\w*|showed|went|gone|viral|views|likes|are|is|it's|exposed|live ?stream\w*"
    r"|yesterday|last night)\b"
)
NOT_YET = re.compile(
    r"再不|如果|要是|否则|不然|准备|打算|考虑|(?<![重需主])要(?!求|闻|钱|工资|回)|想(?!到)|会(?!来|上)(?!.{0,3}了)"
    r"|就(?:去|找|发|曝|要|给|让)|只好|只能|能不能|可以.{0,6}吗|帮"
    r"|明天|后天|下周|逼|没用|不管|不理|应该|该不该|\b(?:if|will|going to|gonna|maybe|may|might|can|could|should"
    r"|shall|want|plan\w*|otherwise|unless|next|tomorrow"
    r"|any|good|bad|no) (?!.{0,10}already)|'ll\b"
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
    r"我们|俺们|咱们|大家|工友|一起|集体|全部|全体|都|几十|\d+\s?(?:多|来|几)?\s?(?:个|号|名)?人|[十百]\s?(?:多|来"
    r"|几)?(?:个|号|名)?人|兄弟|围|堵|横幅|静坐|聚|\bwe\b|\ball\b|together|\bus\b|everyone|workers"
)
COMPLAINED = re.compile(
    r"投诉过|反映过|去过|找过|问过|咨询|办事|办理|叫我|让我|告诉|说过|工作|上班|打过电话|递材料|交材料|登记|干活"
    r"|绿化|工地|项目|修|材料|手续"
    r"|complained to|already (?:went|told|asked)|told (?:us|me)|said|project|yesterday|papers|documents|can i"
    r"|should i|do i|in person"
)
