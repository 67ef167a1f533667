"""What makes a word of danger a figure of speech, or takes it back elsewhere in the message. Data.

For `danger.py` and `danger_acts.py`; what guards one act alone is in `act_guards.py`.
"""

from __future__ import annotations

import re

# Figures of speech that contain a word of danger. They are blanked out before anything is looked for.
HYPERBOLE = (
    r"\b(?:die|dying|starv\w+) (?:of|from) (?:hunger|boredom|stress|shame|laugh\w*)\b(?=[^.!?]{0,8}\b(?:lol|haha"
    r"|lmao))|"
    r"\bgod (?:will|shall|must|should|would) (?:kill|punish|judge|strike)\b|\b(?:my )?(?:father|mother|mom|mum|dad|wife"
    r"|husband|parents?) (?:will|would|'ll|is going to|gonna) kill me\b|"
    r"恨不得(?:一刀|马上|现在|立马)?(?:杀|宰|捅|砍|打|弄|揍)(?:了|死)?(?:他|那个|这个|老板)?(?!.{0,14}(?:刀|今天"
    r"|今晚|去找))|"
    r"饿了[么吗](?=骑手|外卖|平台|站|的?单|众包|送|跑|配送|兼职|$)|饿了么|"
    r"打死(?:我|俺|他|也)?也?(?:不|没)|"
    r"\b(?:gonna|going to|will|'ll|could|can) kill (?:him|her|them)[!. ]{1,4}(?:haha\w*|lol|hehe|just kidding"
    r"|jk\b|joking|kidding)|"
    r"\bthrow(?:s)? (?:me|him) out of the window\b|"
    r"\b(?:he|she|(?:the |my )?(?:boss|owner|manager))(?:'d| would) rather (?:jump|die|drown|shoot|kill"
    r"|hang)\b[^.;!?]{0,24}\bthan (?:to )?(?:pay|give|let us|hand|cheat|rob)|"
    # the boss's oath: 要是赖账他就从楼上跳下去
    r"(?:老板娘?|工头|包工头|经理)[^,。;]{0,4}(?:说|讲|发誓|赌咒|保证)[^。;]{0,4}(?:要是|如果|再|不)[^。;]{0,12}"
    r"(?:他|她|自己)就(?:从[^,。;]{0,4})?(?:跳|撞|死|去死|吊死|不得好死)[^,。;]{0,6}|"
    r"[\"']?\bover my dead body[\"']?,? (?:is what |that'?s what |was (?:his|her) |(?:he|she|(?:the )?boss)\b)|"
    r"\b(?:boss|he|she|owner|manager|foreman)\b[^.;!?]{0,24}\b(?:says?|said|tells?|told|answer\w*)\b"
    r"[^.;!?]{0,16}\bover my dead body\b|"
    r"\b(?:company|business|firm|shop|factory|site|restaurant) is bleeding\b|\bbleeding (?:money|cash)\b"
    r"|\bdrown\w* in (?:debts?|loans?|bills|work|paper\w*)\b|\bslav(?:e|es|ed|ing) (?:away )?(?:for|at|in|over)\b"
    r"|\b(?:nearly|almost) fell off (?:my|the) (?:chair|seat|bench|stool)\b"
    r"|\bnick ?name\w*\b[^.;!?]{0,12}\b(?:knife|axe|killer|tiger|hammer|blade)\b"
    r"|\bknife (?:brother|factory|shop|maker|works|company)\b"
    r"|\b(?:nothing|no (?:papers?|passports?|ids?|documents?)) (?:is|are|was|were) (?:being )?held\b|"
    r"\b(?:job|work|this|it) is (?:just |pure |like )?suicide\b|"
    r"笑不活了|杀了我吧(?=[^,。;]{0,8}(?:表格|网|系统|填|手续))|输的人[^,。;]{0,8}|\bbleed(?:ing|s)? (?:us|me) (?:dry"
    r"|like)\b"
    r"|\bhungry for (?:this|my|the) (?:money|pay|salary)\b"
    r"|\b(?:salary|wages?|money|pay)\b[^.;!?]{0,20}\bhostage\b(?:[^.;!?]{0,30}\bkidnap\w*)?"
    r"|\b(?:gives?|giving|gave|having) (?:me |us |you )?(?:an? )?heart attacks?\b|\bmadam will (?:kill|murder) me\b"
    r"|\bdying (?:from|of|with) (?:tired\w*|laugh\w*|boredom|heat(?! ?stroke)|work|shame)\b|砍(?:了|掉)?(?:一半|单|价"
    r"|了?[一二两三四五六七八九十\d]+个?人)|\bstab\w* (?:me|us) in the back\b"
    r"|\bworks? like (?:a )?(?:slaves?"
    r"|dogs?|animals?)\b"
    r"|\bin episode \d+\b|(?:干|累|弯|站|坐|背|扛|活)(?:得|到)?[^,。;]{0,3}(?:腰|腿|胳膊"
    r"|手)(?:都|也)?(?:快"
    r"|要)?断|(?:气|累|急|烦|饿"
    r"|冷|热|笑|吓|愁|困|忙|恨|苦|渴|难受|窝囊|憋屈|穷|疼|痛|烦|冤|坑|害|骗|折磨|拖|磨"
    r"|等)死(?!的心)(?:我|人|俺|了|咱|老子|个人|你|他)*(?!亡|给|在)"
    r"|想死(?:你|我|他|她|家|咱|(?=了?[哈呵]{2}))|(?:肺|头|脑袋|肚子|心态|人|我|都|快|要|气)(?:都)?(?:要"
    r"|快)?(?:气)?炸(?:了|裂)"
    r"|要炸了|死(?:活|命|皮赖脸|板|心眼|不承认|不给|拖|扛|咬|等|撑|守)|往死里(?:干|拖|扣|压)|拼(?:死)?拼?(?:死拼)?活"
    r"|要死要活|半死|死缠|打死也?不"
    r"|(?:boss|manager|company) from hell|\bkilling (?:me|us)\b|\bkilling myself (?:with|for|at|in|by) (?:the |this "
    r"|my |over)?(?:work|job|school|factory|hours)\w*|\b(?:this|it|that|waiting|stress|work|heat|job|debt"
    r"|rent|delay|hunger|back|feet|head)\b.{0,14}\bkill(?:s|ed)? (?:me|us)\b|(?:this|it|waiting|stress|work|heat|job"
    r"|he|she|they|debt|rent|delay)(?:'s| is| are)? (?:really |slowly |just |literally )?killing (?:me|us)|dying to"
    r"|dying for|to death(?! (?:threat|by))|die (?:of )?(?:laugh|heat|bored|shame)|\bkill(?:ing)? (?:the |some "
    r"|my )?(?:time|mood|vibe)|i could kill for|die[- ]?hard|dead (?:tired|line|end|broke|serious)|deadline"
    r"|beat(?:ing)? around|beat (?:the )?(?:deadline|heat|traffic)|hit (?:me|us) up|hit (?:the )?(?:road|target)"
    r"|strike (?:a |the )?(?:deal|balance)|on strike price|shoot (?:me|him|you) (?:a|an) (?:message|email|text)"
    r"|(?:热|累|忙|困)(?:得)?要死|生死|死亡线"
    r"|\bhit(?:s|ting)? (?:me|us|him|her|them|everyone|everybody) with (?:an? |the |another |more |huge |big )*"
    r"(?:\d[\d,.]* ?(?:yuan |rmb |kuai )?)?(?:fine|bill|penalt(?:y|ies)|charge|deduction|fee|invoice|excuse)s?\b"
    r"|\bkick\w* (?:my|our|his|the) (?:bonus|pay|salary|wages?|overtime|contract|name)\b"
    r"|\bmy (?:wife|mother|mom|mum|father|dad|parents|girlfriend|family|(?:mother|father"
    r"|sister)[- ]in[- ]law)(?: will|'ll| would| is going to"
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
    r"|should|can|could|to|quote|just|you|please|then|better))*[ ,:\"']{1,3}(?:go (?:and )?(?:jump|die|drown|hang"
    r"|kill)|drop dead)"
    r"\b[^.;!?]{0,30}"
)
# 打 that hits nobody: 打工, 打电话, 打欠条. Blanked for the acts only: "15岁在打工" must stay readable.
HARMLESS = (
    r"(?:说|讲|告|冤枉|诬告|报警)(?:是)?(?:我们?|俺们?|工人)(?:是)?(?:来|去|在)?闹事|"
    r"(?:在|到)[^,;。]{0,6}集合(?:坐|上|等)[^,;。]{0,4}车|(?:要)?去?(?:上访|跳楼|堵门|堵路|拉横幅)的话(?=作废|收回"
    r"|不算|是气话)|"
    r"\b(?:gather|meet|wait|line up) (?:at|in front of) (?:the )?(?:company |factory |main )?gate\b"
    r"(?=[^.;!?]{0,30}\b(?:bus|shuttle|van)\b)|"
    r"打(?:了|过|给)*(?:我|俺|咱)?(?:们)?(?:了|的)?\s?(?:\d{3,}|\d+(?:块|元|万|千)"
    r"|[一二三四五六七八九十两]+[千万百]|[一二三四五六七八九十两百]+(?:块|元))"
    r"|打钱|"
    r"(?:车|电瓶|机器|手机|电梯|空调|锅炉|冰箱|发动机|身体|胃)(?:又|就|也|半路|今天|直接)*罢工|叫我滚蛋|\b(?:remove"
    r"|delete|no) violence\b|"
    r"\bkill(?:s|ed|ing)? (?:the )?(?:chickens?|pigs?|fish|ducks?|sheep|cows?|insects?|bugs?|weeds?|rats?|flies|time)\b"
    r"|\bnobody (?:hit|locked|beat|touched|forced|held) (?:me|us)\b"
    r"|(?:蜘蛛人|擦玻璃|洗外墙|高空作业)[^。;!?]{0,30}(?:往下放|吊着|绳子)|绳子(?:装备)?是我(?:自己)?的"
    r"|工资卡(?:在|着)(?:那|这|他|财务|流程)|(?:去|找)[^,。;]{0,3}拼命(?=[^。;!?]{0,10}(?:被我|让我|我)(?:骂|劝"
    r"|拉)|[^。;!?]{0,14}(?:早就好|消气))"
    r"|(?:你们|办事|服务|政务)(?:的)?(?:大厅|窗口)[^,。;]{0,6}(?:关门|关了|下班)|\b(?:drama|movie|film|series|tv"
    r"|novel|cartoon)\b[^.;!?]{0,60}"
    r"(?:roof|jump\w*|die\w*|kill\w*)[^.;!?]{0,10}|"
    r"\bsit(?:s|ting)? in (?:a |the )?(?:meetings?|class|traffic)\b"
    r"|\b(?:i|we|you|to) press(?:ed)? (?:it |the |too )?(?:late|again|wrong|yes|agree|send|button)\b|"
    r"拖家带口[^,。;]{0,4}走不(?:掉|了|开)|(?<![殴毒暴挨])打(?:了|千把|几百|几千|\d{1,5}"
    r"|[一二三四五六七八九十百千万]{1,4})?(?:多|来|把)?个?(?:包|箱)(?!围)|打得飞快|(?:[话牌卡球工包灰桩]|打?字)(?:打"
    r"|我打|他打)?得[^,。;!?]{0,2}(?:慢|快|好|少|多|不好|费劲)"
    # 电话打我的就行, 打我这个号: who is called.
    r"|(?:电话|手机|联系|有事|微信|直接|你们?|您)[^,。;]{0,4}打(?:给)?(?:我|她|他"
    r"|我[老妈爸哥弟姐妹儿女][婆妈爸公哥弟姐妹子儿]?)(?:的|那个|这个)?(?=\d|就|吧|好|号|手机"
    r"|电话|$|[,。;])"
    r"|(?:不是|把|没说|去掉|删掉?)打人(?:这条|那条|去掉|删掉?)?"
    r"|(?:外墙|高空|清洗)[^。;]{0,8}挂绳子?"
    r"|\b(?:ignore|read|see|saw|got|delete|about) (?:my|the|your) last message\b|\b(?:left|leave) (?:the|that|this"
    r"|my) job"
    r" (?:last|in|at|on)\b"
    r"|挂(?:在)?绳子?上(?=.{0,10}(?:往下放|擦|刷|干活|作业))"
    r"|\block(?:ed)? (?:myself|me) out of (?:the|my) (?:app|account|phone|wechat|system|website)"
    r"|(?<=家)打地铺|(?<![殴毒暴要去想敢])打(?:给)?[他她](?:的?电话)?(?:也|都|就|倒|还)?(?:不|没|能)?(?:接|回"
    r"|通)|跳槽|跳闸|跳票|跳过|跳广场舞|(?<=[是个们名的])打工人|打工(?!友|人)|打款|打钱|打卡|打欠条|打条子?|打白条"
    r"|打了(?:个|张|份)?(?:欠条|条子?|白条|借条|收条|证明|电话|招呼|水漂|折|招|表|申请|报告|官司|卡)"
    r"|打(?:电话|招呼|听|算|车|印|桩|混凝土|地坪|灰|磨|胶|孔|水|包|扫|发|官司|饭|字|杂|零工|短工|临工|黑工|理"
    r"|交道|过交道|不通|得通|通|12345|110|\d)|动手(?:术|机)|挨打听"
)
# Looked for beyond the part of a very long text that is read as a whole.
ALARM = re.compile(
    r"跳楼|跳樓|自杀|自殺|自焚|农药|農藥|汽油|不想活|塔吊|楼顶|樓頂|上吊|轻生|輕生|割腕|同归于尽|遗书|堵路|罢工"
    r"|罷工|上访|上訪|打人|砍|关在|锁在|關在|鎖在|不让走|不让我们|自由|围堵|聚集|横幅|童工|昏迷|抢救|流血"
    r"|\b(?:suicide|kill|jump|die|roof|crane|poison|beat|locked|block|protest|strike|petition|bleed"
    r"|unconscious|child labo)",
    re.I,
)
FAMILY = re.compile(
    r"老婆|媳妇|爸|妈|爹|娘|父亲|母亲|老人|孩子|娃|儿子|女儿|家里|\b(?:mother|father|wife|child|son|daughter|cousin|kid"
    r"|parents?|mom|dad|baby)\b"
)
WITH_CHILD = re.compile(r"怀孕|孕妇|\bpregnan\w+|\bmonths? with baby\b")
AT_THE_WORKS = re.compile(
    r"受伤|伤|工地|摔|砸|机器|中暑|触电|压(?!着?[我俺他们]{1,2}|在[^,;。]{1,10}(?:那里|那儿|那边|手里)"
    r"|了?.{0,6}(?:月|工资|工钱|钱))|电|塌|埋|绞|卷|中毒|烫|爆炸|干活|上班|车间|工棚|板房|宿舍"
    r"|\b(?:injur\w*|hurt|fell|site|machine|scaffold\w*|hit by|hit on|pipe|steel|brick|crush\w*|caught|burn\w*"
    r"|electr\w*"
    r"|at work|working|accident|trench|crane|shed|dorm\w*|barracks|container|workshop|dust|quarry|kiln|mine|fumes"
    r"|glue|foundry|asbestos|silica\w*|lead poison\w*)\b"
)
# I feel like dying: of grief, and no injury.
AS_ONE_SAYS = re.compile(
    r"(?:腿|脚|嘴|手)(?:都|也)?(?:快|要)?(?:跑|走|磨|说|打)(?:断|破|烂|细)|腿(?:都|也)?(?:快|要)断了"
)
OF_THE_TRADE = re.compile(r" of (?:the|their|our) (?:parents|students|children|kids|pupils)\b")
# My boy at home needs an operation: need, and nobody hurt at work.
SICK_AT_HOME = re.compile(
    r"\bmy (?:small |little |old |young )?(?:boy|son|girl|daughter|child|baby|mother|father|mum|mom|dad|wife|husband"
    r"|parents?)"
    r"\b[^.;!?]{0,24}\b(?:at home|in (?:the |my )?(?:village|hospital|country)|needs?|sick|ill)\b"
)
FEELS_LIKE = re.compile(r"\bfeel\w* like $")
# Nobody is a child at work of whom no word says so.
CHILD = re.compile(
    r"岁|童|孩|娃|弟|妹|儿子|女|侄|学生|初[一二三中]|小学|年级|十[一二三四五]|生的|出生|虚|少年|未成年|丫头|伢"
    r"|小鬼|属[鸡狗猪鼠牛虎兔龙]|(?<!\d)(?:1[0-5]|[89])(?!\d)"
    r"|\b(?:boys?|girls?|kids?|child\w*|sons?|daughters?|brothers?|sisters?|nephews?|nieces?|cousins?|age[ds]?"
    r"|school\w*"
    r"|teen\w*|grade|young\w*|born|minors?|students?|pupils?|under-?age)\b"
    r"|\b(?:nine|ten|eleven|twelve|thirteen|fourteen|fifteen)\b"
    r"(?! (?:people|persons|men|women|guys|workers|of us|packers|months|weeks|days|hours|thousand|yuan|k\b))"
)
# A child that goes to school, and one that works; grown-up by the age that is told.
AT_SCHOOL = re.compile(
    r"(?:念|读|上)(?:着)?(?:小学|初[一二三中]|[一二三四五六]年级|书|学(?!徒)|幼儿园)|(?<![我俺])在老家|学费"
    r"|\b(?:told|tell) (?:him|her) (?:no|to)\b[^.;!?]{0,12}\bstudy\b"
    r"|\b(?:at|in|to|goes to|after) school\b|\bschool fees?\b|\bhomework\b"
)
AT_WORK_TOO = re.compile(
    r"(?:他|她|娃|孩子|小孩|儿子|女儿|侄[子女]|小的|老[二三]|妹|弟)(?:(?:今年|才"
    r"|刚)*(?:满)?[十一二三四五\d]{1,3}岁,)?[^,。;学]{0,8}(?:也|都)?(?:来|跟着?|帮|干活|做工|打工|搬|扛|洗|踩|拧"
    r"|端|摘|上工|做事)"
    r"|(?:暑假|寒假|周末)[^。;]{0,8}(?:去|在|打工|干|搬)|流水线|进了?[^,。;]{0,8}厂|没(?:念|读|上)|不(?:念|读"
    r"|上)|辍学|童工|\b(?:works?|working"
    r"|worked|washes|packs?|sews?|carries|serves|cleans|shift)\b"
    r"|\b(?:stopped|left|quit|no more|not go to|instead of) (?:going to )?school\b"
)
GROWN_UP = re.compile(
    r"(?<![二三四五六七八九])十[六七八九]周岁|(?<!\d)(?<!不到)(?<![没未不]满)(?:1[6-9]|2\d)(?:岁|周岁)"
    r"|(?<![二三四五六七八九])(?<!不到)(?<![没未不]满)十[六七八九]岁"
    r"|(?<![没未不])满(?:了)?(?:十[六七八九]|1[6-9])"
    r"|\b(?:is|am|im|i'm|are|turned|aged?) (?:already |now |just )?(?:1[6-9]|2\d|sixteen|seventeen|eighteen"
    r"|nineteen)\b(?! (?:people|months))"
)
YOUNGER = re.compile(
    r"(?:今年|才|刚)(?:满)?1[0-5](?![\d年月])|(?<!\d)1[0-5](?:岁|周岁)|(?<![二三四五六七八九])十[一二三四五]?岁"
    r"|20(?:1[1-9]|2\d)年.{0,4}(?:生|出生)"
    r"|\bborn\b[^.;!?]{0,16}\b20(?:1[1-9]|2\d)\b|属[鸡狗猪鼠牛虎兔龙]"
    r"|\b(?:1[0-5]|ten|eleven|twelve|thirteen|fourteen|fifteen)\b(?! (?:people|of us|workers|months|days|hours"
    r"|thousand|yuan|k\b))"
)
# 没有往外搬, 机器都好好的在车间: nothing is taken away.
NOTHING_MOVED = re.compile(
    r"我是(?:给人家?|帮人家?)?(?:搬厂|搬家|搬运|拉货|开(?:吊车|货车))|(?:没有?|没人|不)(?:往外|在)?(?:搬|拉|运"
    r"|转移|动)(?!工|完)[^,;。]{0,6}(?:$|[,;。])|(?:机器|设备|东西)(?:都|也|还)*(?:好好的?|都)?在(?:车间|厂|店)"
    r"|\b(?:machines?|equipment)\b[^.;!?]{0,20}\b(?:still (?:here|there|run\w*)|all (?:here|there))\b"
)
# 我们没围着项目部: nobody gathers.
NOBODY_GATHERS = re.compile(r"(?:到|来|在)(?:我|俺)(?:们)?(?:家|宿舍|屋)|没(?:有)?(?:围|堵|拉|闹|聚|拦)(?!住)")
# 你们来人不: who asks us to come goes nowhere.
# So does one alone who comes to ask or to hand in papers: 我一个人去窗口问问，要带些啥.
CALLS_US = re.compile(
    r"你们(?:能不能|能|可以|会)?(?:派|来)(?:个|几个)?人"
    r"|(?:我|俺)(?:就)?(?:一个人|自己)[^,。;]{0,4}(?:去|到|来)[^,。;]{0,12}(?:窗口|大厅|问|咨询|办|递|交)"
    r"|(?:要|得|需要)带(?:些|点)?(?:啥|什么|哪些)"
    r"|\bwhat (?:papers?|documents?|things?)?(?: do| should| must)? ?(?:i|we) (?:need to |have to )?bring\b"
)
# I am free to go out, it is only the passport.
FREE_TO_GO = re.compile(
    r"住家保姆|走(?:掉)?的(?:那个)?人[^,。;]{0,6}(?:回来|加)|(?:行李|东西|铺盖|被子)[^,。;]{0,4}(?:扔|丢)(?:了)?出"
    r"|赶(?:我|我们|俺)?(?:们)?(?:出|走)|(?:不让"
    r"|不给)(?:我|我们)?(?:进门|进去|进宿舍|住)|\bcan go out (?:normally|alone|shopping)\b|\bnobody (?:hit|locked"
    r"|held|keeps|forces) (?:me|us)\b"
    r"|(?<!never )(?<!not )\b(?:returned|gave back) (?:it|them|all|both|everything)\b|\bfree to (?:go|leave|come"
    r"|walk)\b|\bno ?one (?:locked|locks?|holds?|held|keeps?|stops?|forces?) (?:me|us)\b|\bnobody (?:touch\w*"
    r"|stops?|holds?) (?:me|us)\b|\b(?:can|may) (?:go"
    r"|come|leave) (?:out |home )?(?:freely"
    r"|when|any ?time|as)|\bquit (?:when(?:ever)?|any ?time)\b|密室逃脱|剧本杀|鬼屋|\bescape room\b|(?:人"
    r"|我们?)?(?:可以|能)(?:随便|自由)(?:进出|出入|走|出)|(?:进出|出入)(?:都)?(?:自由"
    r"|随便|不管)"
)
# The blows are over, and the one who got them asks for the wages alone.
NOT_PURSUED = re.compile(
    r"叫我滚蛋|拼命[^。;]{0,16}(?:早就好|消气|劝住)|(?:人|伤|头|腿|胳膊)(?:现在|已经|都)+好了"
    r"|不(?:再)?追究[^,;。]{0,4}(?:打|伤|动手)|(?:打人|动手|打架)(?:的)?(?:那)?(?:个|件)?事(?:不|就算)(?:提|说|追究|了)"
    r"|\b(?:police|that|this|beating|fight)\b[^.;!?]{0,24}\b(?:closed|settled|is over|finished with)\b"
)
# Somebody at home, long ago: 老家那边早些年有个瓦匠喝了农药.
OF_SOMEBODY_THERE = re.compile(
    r"(?:老家|村里|乡下|外地|隔壁村|电视|新闻|早些年|早年|那年|多年前)[^。;]{0,10}有(?:个|人)|\b(?:some"
    r"|those) (?:farmers|villagers|drivers"
    r"|people|workers|men)\b[^.;!?]{0,60}\bnothing to do with (?:me|us)\b"
)
# A road is blocked, a gate is shut: what the model hears without either is a crowd.
ROAD = re.compile(
    r"路|道|桥|街|车|堵|拦|封|横|门[^,。;]{0,4}(?:锁|关|焊|挡)|进不[来去]|出不去"
    r"|\b(?:roads?|streets?|highway|bridge|traffic|trucks?|cars?|lorr\w+|buses|gates?|block\w*|rails?|lane|pass)\b"
)
# And who stays to wait for the money says no farewell: 我不走了，就在项目部等钱.
NO_FAREWELL = re.compile(
    r"(?:塔吊|楼顶|架子|天台)[^,;。跳死]{0,3}(?:干活|上班|开到|做防水|作业|施工)|"
    r"\b(?:take|catch) (?:a |the )?(?:train|bus|plane|flight) to\b|"
    rf"(?:他们|人)(?:都)?走了[^。;]{{0,8}}没人|电视剧|\b(?:drama|movie|tv serial)\b|{OF_SOMEBODY_THERE.pattern}"
    rf"|不走了[,。;]?[^。;]{{0,6}}(?:等|睡|住|坐|守"
    rf"|蹲|耗)|(?:等|睡|住|坐|守|蹲|耗)[^。;]{{0,10}}不走了"
)
# I don't want go to Beijing or make petition; I go to Beijing Road 88.
NO_PETITION = re.compile(
    r"\b(?:don'?t|do not|not|never) (?:want (?:to )?)?(?:go to (?:beijing|the capital|the province)|(?:make )?petition)"
    r"|\bbeijing (?:road|street|avenue)\b|(?:不|没|从来没)(?:想|会|去|要|打算)?(?:去)?(?:上访|告状|北京)"
)
# The night our son was born: a child that works nowhere yet.
BORN_THEN = re.compile(
    r"\bnobody (?:here |there )?is (?:a )?child\b|\bno child(?:ren)? (?:works?|here|there)\b|\bhow old must\b"
    r"|\b(?:which|what) age\b|\bdreams? to come\b|\bstay in school\b|\b(?:was|were|is) born\b(?! (?:in )?20)|(?:儿子"
    r"|女儿|孩子|娃)(?:刚)?出生"
)
# Without these an injury is one that is looked after.
UNTREATED = re.compile(r"没|不|躺|无|止不住|\b(?:no|not|nobody|never|without|wait\w*|lying|refus\w*|alone)\b|n't\b")
# 打了石膏: it hurts, and a doctor has seen to it.
IN_PLASTER = re.compile(r"(?:打|上)(?:了|着|上)?(?:石膏|夹板|钢板)|\bin (?:a |plaster )?cast\b|\bin plaster\b")
# 手机从架子上掉下来了: no man fell.
_THING = r"(?:手机|工具|材料|砖头?|钢管|东西|钱包|行李|电脑|箱子)"
THING_FALLS = re.compile(rf"{_THING}[^,;。人砸]{{0,3}}$")
NOBODY_HURT = re.compile(rf"{IN_PLASTER.pattern}|{_THING}[^,;。人砸]{{0,3}}从[^,;。]{{1,8}}(?:掉|摔|跌)下来(?!砸)")
# 上个月摔的，断了两根肋骨: bad enough, and nobody bleeds now.
WEEKS_AGO = re.compile(
    r"(?:上上?个?月|去年|前年|[两二三四五六七八九十\d]个?月(?:以)?前)[^,;。]{0,16}(?:摔|砸|压|撞|伤|断|跌|掉|轧)"
    r"|\b(?:fell|hurt|broke|injur\w+)\b[^.;!?]{0,40}\b(?:last (?:month|year)|(?:two|three|\d+) months ago)\b"
)
STILL_CRITICAL = re.compile(
    r"昏迷|抢救|ICU|icu|重症|出血|流血|血流|还在手术|瘫|今天|现在|刚才?"
    r"|\b(?:coma|icu|intensive|bleed\w*|blood|paraly\w+|unconscious|today|now|just)\b"
)
# 去年11月盖到今年1月 are months of work, and nothing that is over.
LONG_AGO = re.compile(
    r"(?:去年|前年)(?!(?:的)?(?:1[0-2]|\d|[一二三四五六七八九十正腊]{1,2})月|[底春夏秋冬]|年底|下半年|上半年"
    r"|开始|到)|(?<![点号日天年])以前|曾经"
    r"|\blast year|years? ago|years back|\bin (?:19|20)\d\d\b"
)
# Blood is a butcher's day.
BLOODY_TRADE = re.compile(r"\bbutcher\b|杀猪|屠宰|杀鸡")
RULES_ASKED = re.compile(
    r"\blegally\b|犯法|犯不犯法|违法|违不违法|合法|犯罪|算不算|有用|有没有用|\b(?:legal|illegal"
    r"|allowed|against the law"
    r"|a crime)\b"
)
# Where the office is and how to call it: nobody goes there in a crowd who still has to ask.
ASKS_THE_WAY = re.compile(
    # 就在镇政府门口那条路: where the work is, and no crowd
    r"政府(?:机关)?(?:门口?)?(?:的)?(?:食堂|绿化|花坛|草坪|围墙|停车场|宿舍|装修|外墙)"
    r"|政府(?:大)?(?:门口?)?(?:的)?(?:对面|旁边|边上|隔壁|附近|后面|那条路|这条路|往[东南西北前])"
    r"|(?:劳动局|人社局|监察大?队)的?(?:电话|地址)|(?:电话|地址)是?多少"
    r"|\b(?:phone|telephone|number|address|hotline|opening hours)(?: number)? (?:of|for) (?:the )?labou?r\b"
)
# Of an injury speaks who names a part of the body, a pain, or what was done about it.
SPEAKS_OF_HARM = re.compile(
    r"\b(?:arms?|legs?|hands?|heads?|fingers?|foot|feet|toes?|knees?|backs?|spine|ribs?|skull|eyes?|chest|belly|stomach"
    r"|lungs?|heart|neck|face|skin|bones?|body|bod(?:y|ies)|hurts?|hurting|injur\w*|wound\w*|blood\w*|bleed\w*"
    r"|bled|burn\w*"
    r"|lips?|cut|cuts|crush\w*|broke\w*|fractur\w*|fell|falls?|fallen|drop(?:ped|s)?|collaps\w*|faint\w*|unconscious"
    r"|coma|breath\w*"
    r"|pain\w*|sick|ill|fever|vomit\w*|dizzy|poison\w*|fumes?|gas|electr\w+|shock\w*|heat|stroke|hospital|clinic"
    r"|doctor|nurse"
    r"|ambulance|surgery|operation|icu|emergency|medicine|treatment|stitches|accident|die[sd]?|dying|dead|death"
    r"|alive|buried"
    r"|trapped|drown\w*|scaffold\w*|shake\w*|shaking|cannot (?:walk|stand|move|see)|can'?t (?:walk|stand|move|see))\b"
)
THREATENED = re.compile(
    r"威胁|扬言|恐吓|放话|说(?:要|再|如果|要是)|他再|再(?:来|要|去|敢|不给|不发|不干|告|提)"
    r"|\b(?:threat\w*|says?|said|told|tell|warn\w*|i (?:will|'ll|gonna|swear)|we (?:will|'ll))\b"
)
# 你们是不是一登记就要扣我身份证啊: asked of us.
KEPT_BY_US = re.compile(
    r"你们[^,，。]{0,12}(?:扣|收|押|拿)[^,，。]{0,4}(?:身份证|证件|护照)|\b(?:will|do|are) you (?:keep|take|hold)\w* my"
)
# The agent took 3,000 from me for the visa: money, and no paper.
MONEY_FOR_PAPERS = re.compile(
    r"\d{3}(?: yuan| rmb| kuai)?(?: from (?:me|us))? for (?:the |my |our )?(?:visa|passport|permit)"
)
CARD_IS_HERE = re.compile(
    r"工资卡(?:在|着)(?:那|这|他|财务)|(?:在|是)我(?:自己)?(?:手|这|拿|身)|(?:没|没有|不)(?:被)?(?:扣|押|收)"
    r"|复印件|照片|拍照|我(?:自己)?(?:拿|带)着"
    r"|\b(?:photo|copy|picture|number) of\b|\bi (?:still )?(?:have|has|hold|keep) my\b|\bwith me\b"
    r"|(?<!never )(?<!not )\bgave (?:it"
    r"|them) back\b"
)
# "I have no documents", 我把他身份证藏了: nobody on the other side has them.
NO_PAPERS_AT_ALL = re.compile(
    r"^(?:(?:i|we) )?(?:have|got|has|there (?:is|are))? ?no (?:documents?|papers?|contracts?|photos?|proof|visa"
    r"|work permit|permit|residence permit)\b"
    r"|我(?:就|先|偷偷)?把(?:他|她|老公|孩子|爸|妈)[^,。;]{0,3}(?:身份证|证件|银行卡)"
)
GIVEN_BACK = re.compile(
    r"(?:已经|都)?还(?:给)?(?:我|我们)?了|(?<!never )(?<!not )gave (?:it |them )?back"
    r"|(?<!never )(?<!not )returned (?:it|them|to|all|both|everything)|\b(?:police|court|bureau) (?:already |have "
    r"|has )?(?:solved"
    r"|settled|helped)"
    r"|\b(?:it|that) (?:was|is|got) (?:already )?(?:solved|settled)\b"
)
# It is a machine that is not moving, or nothing is being moved.
STILL_THING = re.compile(r"(?:not|n't|never|no longer) moving")
LIVING = re.compile(
    r"\b(?:he|she|him|her|man|men|woman|worker|brother|friend|husband|wife|son|body|legs?|arms?|guy|person|someone"
    r"|somebody|colleague|father|uncle|cousin|lies|lying|fell)\b"
)
HIS_DISTRESS = re.compile(
    r"\b(?:boss|owner|company|factory|he)(?: (?:says?|said|that|he|it))* $|(?:厂里?|公司|老板|单位|他们?|工地)(?:说"
    r"|讲)$"
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
# The wound is healed and nothing is open any more.
RECOVERED = re.compile(
    r"(?:赔|报销|处理)清楚了|\bcovered (?:every\w*|all)\b|(?<![没不未])(?:治|养|看|医|早|都"
    r"|已经)?好了(?!.{0,4}(?:多少|几|吗))(?!.{0,10}(?:没赔|不赔|没给|不管))"
    r"|(?<![没不未])(?:赔|报销|解决|处理)(?:完|好|清|过)了"
    r"|(?:抢救|救治?)(?:过来|回来)了?(?!.{0,24}(?:没钱|停药|欠费|不管|不给|不肯|没人))"
    r"|也赔了|痊愈|康复了|没(?:什么)?大碍|皮外伤|划(?:破|了)(?:点|一点|个)(?:小)?(?:皮|口)"
    r"|\b(?:is|am|are|was|he's|she's|i'm|it's) (?:now |all |totally |completely )?(?:fine|ok|okay|healed|recovered"
    r"|better)(?: now| again)?\b"
    r"|\b(?:hospital|doctors?|clinic) (?:already |has |have )?(?:fixed|healed|cured|treated)\b(?=[^.;!?]{0,30}\bpaid\b)"
    r"|\bno (?:problem|big deal)\b|\bfully (?:recovered|paid|healed)\b|\bhealed\b|\brecovered\b"
)
# 老板腿摔断了住院呢: the boss is ill, and pays later.
BOSS_HURT = re.compile(
    r"(?:老板娘?|包工头|工头|厂长|经理)(?:自己|的|他|人|昨天|前天|最近|上个?月)*"
    r"(?:腿|手|胳膊|腰|头|心脏|摔|病|住院|住了院|在医院|受伤|出(?:了)?车祸|中风|骨折)"
    r"|\b(?:boss|owner|manager|foreman)(?:'s)? (?:himself )?"
    r"(?:is |was |has |had |got |broke |lies |in )*(?:his |a |the |in )*"
    r"(?:hospital|sick|ill|leg|arm|heart attack|accident|injured|hurt)\b"
)
# A child that is only there while its mother works: my boy is 12, he does homework in the shop.
CHILD_AT_HAND = re.compile(
    r"(?:拉扯|养活?|带)(?:着|大)?(?:[两三四五几一二]个)?(?:孩子?|娃|儿女|小孩)|"
    r"(?:带|领)(?:着)?(?:他|她|娃|孩子|儿子|女儿)?(?:去|到|来)[^,。;]{0,8}(?:看|玩|转|认)|[写做]作业|放学(?:后"
    r"|了|就)?[^,。;]{0,6}(?:玩|吃|睡)"
    r"|没(?:让(?:他|她))?干(?:过)?活|(?:字|信|消息|短信)[^,。;]{0,6}(?:他|她)[^,。;]{0,4}(?:打|写)(?:的|字)"
    r"|(?:他|她)(?:替|帮)我(?:打字|写|发|打的)"
    r"|\b(?:homework|while (?:i|we|his mother|her mother|his father) (?:am |are |is )?work\w*"
    r"|nobody (?:else )?to (?:keep"
    r"|watch|mind|look after)|(?:he|she) (?:just |only )?(?:plays?|sits|waits|sleeps) (?:there|here|in|on|at|with"
    r"|beside))\b"
)
CHILD_WORKS = re.compile(
    r"\b(?:he|she|they) (?:also |must |has to |have to |then |even )*(?:works?|wash\w+|carr\w+|pack\w*|sew\w*|serv\w+"
    r"|clean\w*|help\w*|peel\w*)\b|\bshift\b|\b(?:makes?|made|has|having) (?:him|her) (?!here|there|with)"
)
