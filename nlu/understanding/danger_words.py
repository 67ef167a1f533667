"""The words of self-harm, violence and confinement, by the names of `domain.md` 3.1. Data for `danger.py`.

Every gap is bounded, so that no text can make an expression slow. The language is simplified
Chinese or lower-case English, as `text.normalise` leaves it.
"""

from __future__ import annotations

__all__ = ["ACTS"]

ACTS: dict[str, tuple[str, ...]] = {
    "suicide_threat": (
        r"(?:拿|抱|握|揣|提)着?.{0,6}(?:农药|百草枯|敌敌畏|老鼠药|毒药|安眠药)|(?:要|想|准备|打算)(?:去)?(?:跳(?!槽"
        r"|过|舞|绳|广|闸|票|级|班)(?=[,.。!;]|$|了|下)|喝药)|(?:药|绳子?|刀)(?:我|都|也|已经|就)*(?:买|准备|备|拴"
        r"|系|磨)好",
        r"收尸|(?:活着|活下去)(?:也|还|真|都)?没(?:啥|什么|有)?(?:意思|意义|劲|盼头)|(?:不|没法|懒得)想?活(?:了|咧"
        r"|啦|喽)(?!儿|干)|不想活|没脸活",
        r"(?:要么|不然|要不然?|否则|大不了).{0,8}(?:我|就)?(?:一死|去?死)(?!皮|活|角)|一死(?!人)|(?:把|拿"
        r"|搭上?)(?:这条|我这条|我的|自己的?)?(?:老)?命.{0,4}(?:搭|拼|换|给他|跟他|交代|丢|扔|抵|要钱|要回)|(?:拿|用"
        r"|以)命(?:换|抵|要|跟|去)|死(?:在|到)(?:这|那|他|你|她|老板|工地|公司|项目|楼|江|河|家)",
        r"(?:身上|全身|头上|自己|衣服)(?:已经|都|也)?(?:浇|泼|倒|淋|洒).{0,4}(?:汽油|柴油|煤油|酒精)|(?:汽油|柴油"
        r"|煤油).{0,4}(?:都|已经)?(?:浇|泼|倒|淋|买|准备)(?:好|了|在|到|身)",
        r"刀.{0,3}(?:架|抵|搁|放|对)(?:在|着|到)?.{0,4}(?:脖子|手腕|喉咙|胸口|自己)|割(?:手腕|脉|脖子|喉|了?腕)"
        r"|吊死(?!鬼)|(?:上|去)吊(?!车|顶|塔|篮|装|机)",
        r"(?:下辈子|来世|来生|永别|诀别|后会无期).{0,6}(?:见|再|还|报|了|做)|(?:孩子|娃|老婆|父母|爸妈|家里?"
        r"|他们娘俩).{0,6}(?:就)?(?:拜托|托付|交给)(?:给)?(?:你们|大家|政府|各位)|(?:今晚|今天|现在)我?就(?:走"
        r"|去)了.{0,6}(?:钱|孩子|家|别|再见)|我走(?:了)?以?后.{0,6}(?:孩子|照顾|钱|家)",
        r"(?:站|坐|蹲|爬|上|待|呆)(?:在|到|上)?.{0,6}(?:脚手架|吊车|架子|楼|墙|窗台|阳台|栏杆|护栏|井架|广告牌|烟囱"
        r"|水塔|铁塔).{0,8}(?:要跳|跳下|往下|不下来|不活|寻死)|(?:从|往).{0,8}(?:楼|桥|架子?|塔|窗|阳台"
        r"|顶).{0,4}(?:下去|往下|一跳|跳|栽)(?!拿|搬|吃饭|买|了一趟)|爬(?:到|上)(?:了)?(?:吊车|塔吊|井架).{0,4}(?:上"
        r"|顶|去|了|$)",
        r"(?:逼|害)(?:得|着|的)?(?:我|俺|人|他|我们|工人).{0,3}(?:去|想|要|只能|只有|都)?(?:跳|死(?=$|[,.。!;在给])"
        r"|自杀|喝药|上吊|寻)",
        r"\b(?:will|'ll|gonna|going to|go|want to|wanna|ready to|about to|must|have to|only|and|then|i|he|she|rather"
        r"|wants to|swear)\b (?:just |now |can )?jump\b(?! (?:to|on|over|ship|job|jobs|queue|the queue|for joy|start"
        r"|into (?:conclusion|a new|work)))|\bjump(?:ing)? (?:in|into|from|off|down)\b(?! (?:conclusion|work|to work"
        r"|a new))",
        r"\b(?:goodbye|good bye|farewell|suicide|death|last) (?:letter|note|message|video|words?|will)\b|\b(?:wrote"
        r"|written|write|writing|left) .{0,10}(?:goodbye|farewell|suicide|last|death) ?(?:letter|note|message"
        r"|will)?\b|\bwr(?:ote|itten) my will\b|\bgoodbye (?:my|to my|mom|mum|mama|dad|wife|kids?|everybody|all"
        r"|forever|everyone|world|family)\b|\b(?:tell|look after|take care of) my (?:kids?|wife|children|son"
        r"|daughter|family|parents|mother|mom)\b.{0,24}\b(?:love|gone|sorry|when i|after i|if i die)\b",
        r"\b(?:wish|hope) (?:i|that i) (?:was|were|am|could be|would|could)? ?(?:just )?(?:be )?(?:dead|die|died)\b"
        r"|\bdeath is (?:better|the only|my)\b|\b(?:pay|money|paid|salary|wages?)\b.{0,14}\b(?:or|else"
        r"|otherwise)\b.{0,6}\bi (?:will |'ll |must |just )?(?:die|kill myself|am dead)\b|\b(?:no|without|not|don'?t"
        r"|doesn'?t|n't) (?:my |the |any )?(?:pay|money|salary|wage|wages|paid)\b.{0,20}\bi (?:will |'ll |must "
        r"|gonna |just |go |want |rather )?(?:to )?(?:die|jump|dead|hang)\b|\bi (?:will|'ll|gonna|want|wanna"
        r"|going to|must|can only|rather|prefer|just|only)? ?(?:to )?die (?:here|now|today|tonight|in front|at|if"
        r"|rather|instead|alone|with)\b(?! for)|\bi (?:will|'ll|want|wanna|gonna|rather|prefer"
        r"|must)(?: to)? die\b(?! of (?:laugh|heat|bored|hung|shame|old))|\b(?:find|collect|see|carry"
        r"|bury) my (?:dead )?body\b|\bover my dead body\b",
        r"\b(?:end|ending|finish) (?:it|it all|everything|my self)\b(?= ?(?:all|tonight|now|today|tomorrow|here"
        r"|[.,!;]|$))|\b(?:can'?t|cannot|can not|couldn'?t) live (?:any ?more|any ?longer|like this any|longer)\b"
        r"|\b(?:no|not) (?:more )?(?:want )?(?:to )?live (?:any ?more|no more)\b|\blive no more\b"
        r"|\bi am finished with (?:this )?life\b|\b(?:cut|cutting|slit|slash\w*) (?:my|his|her|the"
        r"|their) ?(?:own )?(?:wrists?|throat|veins?)\b|\b(?:knife|blade)\b.{0,8}\b(?:to|at|on|against) (?:my|his"
        r"|her) (?:own )?(?:throat|neck|wrist)\b|\b(?:rope|noose)\b.{0,10}\b(?:ready|bought|prepared|tied|around)\b"
        r"|\b(?:have|got|bought|prepared|tie|tied) (?:a |the )?(?:rope|noose)\b|\b(?:do|does|will|commit|committing"
        r"|to|try|tried) (?:a )?suicide\b|\bhunger strike\b",
        r"\b(?:pour\w*|splash\w*|cover\w*|soak\w*) (?:myself |himself |my body )?(?:in|with)? ?(?:the "
        r"|a )?(?:gasoline|petrol|gas|diesel|fuel)\b|\b(?:gasoline|petrol|fuel)\b.{0,12}\b(?:on me|on myself|over me"
        r"|over myself|my body|lighter)\b|\b(?:burn|burning|light) (?:myself|me|my self|himself)\b|\b(?:from|off"
        r"|on top of|climb\w*|on the edge of|edge of)\b.{0,8}\b(?:the|this|a) (?:roof|bridge|crane|building|tower"
        r"|scaffold\w*|window)\b.{0,18}\b(?:jump|die|down|edge|fall)\b|\b(?:up|on top of|climbed) (?:on "
        r"|up )?(?:the |a )?(?:tower |roof )?(?:crane|roof|tower|scaffold\w*|bridge)\b",
        r"跳(?:个|进|到|了|大|长|进长)?(?:楼|桥|河|江|湖|海|井|崖|窗|塔|水库)(?!梯|盘|房|市|价|机|大甩|甩卖|处理)"
        r"|从.{0,8}(?:楼|桥|塔吊|塔|顶|上面|这儿|这里).{0,3}跳(?!槽)|跳下(?:去|来)|往下跳",
        r"爬(?:到|上|在)?.{0,5}(?:塔吊|吊塔|楼顶|天台|高压|铁塔|烟囱|广告牌|脚手架顶|信号塔|桥栏)(?!干活|维修|检修"
        r"|作业|开)",
        r"(?:站|坐|蹲|人|我|就|现在|已经|都)(?:都)?(?:在|上了|到了).{0,5}(?:楼顶|天台|塔吊|吊塔|桥边|桥上|栏杆|顶楼"
        r"|楼边)(?!.{0,6}(?:干活|作业|施工|上班|做工|浇|扎|绑|支模|防水|打工|安装|工作))",
        r"(?:上|去)(?:塔吊|吊塔|天台|楼顶)(?!.{0,4}(?:干活|作业|施工|做|维修|的活))(?:不下来|了|去|讨|要|死|拼|算|见"
        r"|坐)",
        r"(?:喝|吞|灌|吃).{0,4}(?:农药|百草枯|敌敌畏|老鼠药|毒药|安眠药|除草剂|药水)|喝药(?:了|自|死|算)|(?:买|带"
        r"|准备|备|揣)(?:了|好|着|好了)?.{0,4}(?:农药|百草枯|敌敌畏|老鼠药|毒药|安眠药)|(?:农药|百草枯|敌敌畏|汽油"
        r"|安眠药|毒药)(?:都|也|已经|我)?(?:买|准备|备|带)(?:好|来|着|上|了)",
        r"自杀|自尽|自焚|轻生|上吊|割腕|寻死|寻短见|吞药|投河|投江|卧轨|撞死(?:在|算|给|自己)|绝食|自残|自裁",
        r"不想活|不活了|活够了|活腻|活着没(?:意思|意义|劲)|死给.{0,6}看|以死|一死了之|结束(?:自己的?)?生命"
        r"|了结(?:自己|生命|这条命|此生)|一了百了",
        r"(?:浇|泼|倒|带|提|拎|买)(?:了|着|上)?.{0,4}(?:汽油|煤油|柴油).{0,12}(?:点|烧|身|死|拼|同归|讨|要|去|工地"
        r"|公司|项目部|找)|(?:汽油|煤油).{0,6}(?:浇|泼|倒|往身上|点火|点着|点了)|点火自|烧死自己|(?:把自己"
        r"|我自己).{0,3}(?:点|烧)了?",
        r"死在.{0,8}(?:门口|工地|公司|项目部|办公室|他家|老板|面前|这里|你们|单位)|(?:我|他|老公|老婆|他们)(?:就"
        r"|只能|只有|真的?|真要|要)?(?:去死|死了算|死给)|遗书|遗言|交代后事|最后一条(?:消息|信息|短信)",
        r"(?:我|不给钱|不发).{0,6}(?:就|要|想|准备|打算|只有|只能)(?:去)?(?:死|跳)(?![亡活皮角了])(?:了|去|$"
        r"|[,.。!;])|想死(?!你|我|的心)|同归于尽",
        r"\b(?:kill(?:ing)?|hang(?:ing)?|hurt(?:ing)?|harm(?:ing)?|burn(?:ing)?|shoot|end(?:ing)?|cut(?:ting)?"
        r"|drown) (?:myself|himself|herself|themselves|ourself|ourselves|my ?self)|\bsuicid|\bself[- ]harm",
        r"\b(?:jump|jumps|jumping|jumped|throw myself|leap)\b.{0,12}\b(?:off|from|out|down"
        r"|into)\b.{0,12}\b(?:building|roof|bridge|tower|crane|window|floor|river|balcony|here|top|house|dorm)\b"
        r"|\bjump (?:down|off)\b",
        r"\b(?:on|up|climb\w*|standing on|sitting on|at)\b.{0,10}\b(?:the|a|top of the|tower|edge of the) ?(?:roof"
        r"|crane|tower crane|rooftop|ledge|edge)\b(?!.{0,20}\b(?:work|weld|install|build|repair|paint|operat|job"
        r"|driver))",
        r"\b(?:end|take|took|ending|taking)\b (?:my|his|her|our) (?:own )?(?:life|lives)\b|\bend it all\b"
        r"|\b(?:don'?t|do not|dont|no) (?:want|wanna|wish) (?:to )?(?:live|be alive|life)\b|\bno (?:reason|point"
        r"|more reason) (?:to|in) liv|\b(?:want|wanna|wants|going|gonna|ready|prefer|rather|better) (?:to )?(?:die"
        r"|be dead|dead)\b|\bbetter off dead\b|\b(?:tired of|done with) (?:living|life)\b",
        r"\b(?:drink|drank|drinking|swallow\w*|take|took|bought|buy|have|got)\b.{0,12}\b(?:pesticide|poison"
        r"|pesticides|insecticide|sleeping pills|weed ?killer|paraquat)\b|\b(?:set|light)\w* (?:myself|himself"
        r"|my self) (?:on )?(?:fire|alight)\b|\b(?:pour\w*|with|have|bring|buy)\b.{0,14}\b(?:gasoline"
        r"|petrol)\b.{0,20}\b(?:on|fire|burn|light|myself|office|body)|\bslit my|\bmy last (?:message|words)\b"
        r"|\bgoodbye (?:forever|world|everyone)\b|\bnot (?:want )?to be alive\b",
    ),
    "violence": (
        r"(?:拿|用|抄起?|举|抡|操)(?:着|起|了)?.{0,3}(?:钢管|棍|棒|铁锹|铁铲|铁棍|锹|砖头?|板凳|椅子|锤|扳手|皮带"
        r"|鞭子?|钢筋|木方|刀|斧|扫把|酒瓶|石头)(?:子)?.{0,4}(?:打|砸|抽|砍|捅|揍|扎|拍|敲)(?!孔|地|桩|墙|灰|钉|开)",
        r"(?:扇|抽|甩|掴|打)(?:了|过)?(?:我|俺|他|她|工友|工人|人)?(?:们)?(?:一|两|几|好几|\d)?(?:个|记)?(?:耳光"
        r"|耳刮子|巴掌|嘴巴子?|脸)|掐(?:着|住|了)?(?:我|他|她|俺|工友)?(?:的)?(?:脖子|喉)|(?:按|摁|压"
        r"|推)(?:倒)?(?:在)?(?:地|墙)(?:上|下)?.{0,2}(?:打|踹|踢|揍)|拳打脚踢|放狗(?:咬|追)|打起来了?|打群架|(?:干起"
        r"|打起)来|(?:不|没).{0,5}就(?:要)?(?:挨)?(?:打|揍)(?!电话|款|钱|报告|车|包|扫|听|110|12)|还打(?=$"
        r"|[,.。!;我人俺])|又打又骂|打骂",
        r"砸(?:我|他|俺)(?:的)?(?:头|脸|脑|身|手|腿)|(?:头|脸|脑袋|鼻子|眼睛?|牙)(?:都|也|给|被)*(?:打|砸|踢"
        r"|揍)(?:破|肿|出血|流血|青|掉|伤|坏)|(?:用|拿)?(?:开水|热水|汽油).{0,2}(?:泼|浇)(?:我|他|人|工人)|(?:皮带"
        r"|鞭子?|棍子?|钢管).{0,2}抽",
        r"\b(?:beat|beats|beaten|beating|hit|hits|hitting|punch\w*|kick(?!\w* (?:us|me|him|them|her) out)\w*"
        r"|attack\w*|slap\w*|stab\w*|assault\w*|chok\w*|strangl\w*|whip\w*|hurt|hurts|push\w* down|grab\w*"
        r"|shov\w*)\b (?:my (?:friend|brother|husband|wife|son|coworker|colleague|cousin|father|sister)|me|us|him"
        r"|her|them|(?<!hit )(?<!hits )(?<!hurt )my|(?<!hurt )our|workers?|people|(?:the|some|two|three|one|other"
        r"|those|these|all) (?:workers?|girls?|guys?|women|men|boys?|people|kids?|child(?:ren)?|old man"
        r"|apprentices?)|friend)\b(?! (?:up on|road|target|out\b|with (?:the )?(?:bill|fine)))|\b(?:they|he|boss|she"
        r"|guards?|thugs|foreman) (?:\w+ ){0,4}(?:kick|kicked|punched|beat|slapped|stabbed)\b(?! (?:us )?out|the)",
        r"\b(?:threw|throw|throws|throwing|splash\w*) (?:a |an |the |hot |boiling |\w+ ){0,3}(?:at|on) (?:me|us|him"
        r"|her|my|them)\b|\bset (?:the |his |their )?dogs? on\b|\b(?:dogs?) (?:bite|bit|attack)\w*\b|\b(?:by|around"
        r"|on) (?:the|my|his) (?:neck|throat)\b(?=$|[.,!;]| and)|\b(?:will|'ll|gonna|going to|to|wants? to|and|he"
        r"|they) (?:break|cut|smash|hit) (?:off )?(?:my|our|his|your|their) (?:legs?|arms?|bones?|hands?|head|teeth"
        r"|face|throat)\b|\b(?:he|boss|they|foreman|guards?|manager|she|son) (?:\w+ )?(?:hit|hits|beats?|broke"
        r"|smashed) my\b",
        r"\bthreat\w*\b.{0,16}\b(?:kill|hurt|beat|hit|stab|cut|break|harm|burn|shoot)\b|\b(?:he|they|boss|she"
        r"|foreman|manager|thugs)\b.{0,24}\b(?:will |gonna |going to |'ll |would |want to |wants to )?(?:kill|beat"
        r"|stab|break the legs of|bury) (?:me|us|my family|my kids|our)\b|\b(?:i|we) (?:will|'ll|gonna|going to"
        r"|want to|must|am going to|are going to|swear i will|shall|could|would) (?:\w+ )?(?:kill|stab|murder|shoot"
        r"|beat|hurt|burn|blow up|bomb|smash|destroy|attack|fight|chop) (?:down |up )?(?:him|her|them|the|his|their"
        r"|that|this|my boss|boss)\b|\bburn(?:ing)? down\b|\bset fire to\b|\bfight\w* .{0,12}\b(?:knife|knives"
        r"|sticks?|iron|guards?)\b|\bput a bomb\b",
        r"(?:打|揍|殴打|围殴|群殴|暴打|毒打|踢|踹|砍|捅)(?:了|过|伤|着|死)?(?:我|我们|俺|俺们|咱|咱们|人|工友|工人"
        r"|他们|他|她|老乡|兄弟)(?!.{0,3}(?:电话|手机|卡|微信|账|帐|银行|支付宝|钱|款|工资|欠条|条子|脸"
        r"|招呼))(?!们?(?:的)?(?:电话|手机|卡|微信|账|帐|钱|款|工资))",
        r"被.{0,10}(?:打|揍|砍|捅|殴打|踢|踹|围殴)(?:了|伤|得|的|倒|成|断|一顿|$|[,.。!;])(?!.{0,2}(?:电话|欠条|条"
        r"|工))|挨(?:了|过)?(?:打|揍|一顿打|一顿揍)|打伤|打断(?!.{0,2}(?:说话|一下))|打得(?!通)|打成(?!一片|平)|打残"
        r"|打死|打(?:了)?一顿|打趴|打破|把.{0,8}(?:打|揍|砍|捅)(?:了|伤|进|住|成|一顿)(?!电话)",
        r"动(?:了)?手打|动(?:了)?手(?![续术机套表])|动刀|拿(?:着|了|出)?.{0,3}(?:刀|棍|钢管|铁棍|斧头|砖头|锤)(?:子"
        r"|棒)?.{0,12}(?:砍|捅|打|追|威胁|吓|赶|对|围|来|找|逼|拼|去|杀)|持刀|持棍|打手|打人|黑社会|地痞|流氓来|混混"
        r"|社会上的人|社会人员|叫人(?:来)?(?:打|堵|砍|收拾|弄)",
        r"(?:威胁|恐吓|扬言|说(?:要|再)|吓唬|放话).{0,14}(?:打|弄死|砍|腿|命|收拾|废了|杀|做了|埋|小心点|全家"
        r"|家人)(?!电话|款|钱|官司|工|算)|(?:弄|打|砍|杀|捅|整|掐|炸|烧)死(?:他|我|你|她|老板|我们|人|全家|那|这"
        r"|包工)|杀了(?:他|她|老板|我|你|我们|全家|那)|杀(?:了)?人|砍(?:他|人|老板|死|了他)|捅(?:他|人|了他|死)"
        r"|跟.{0,6}拼(?:命|了)|拼个(?:你死|鱼死)|(?:要|就|想|去|只有)报仇|放火|一把火|要(?:了)?(?:他|你|老板"
        r"|他们)(?:的)?(?:狗)?命|(?:炸|烧)(?:了|掉)?(?:他的?|他家|老板的?)?(?:的)?(?:厂|店|家|工地|项目部|公司|厂|房"
        r"|车|办公)",
        r"\b(?:beat|beats|beaten|beating|hit|hits|punch\w*|kick(?!\w* (?:us|me|him|them|her) out)\w*|attack\w*"
        r"|slap\w*|stab\w*|assault\w*)\b (?:me|us|him|her|them|(?<!hit )(?<!hits )my|our|up|by|workers?|people|one"
        r"|some|two|(?:a|an|another) (?:worker|man|guy|colleague|coworker|boy|woman|old)|the (?:worker|workers|guys"
        r"|boss))|\b(?:was|were|got|get|been|being|are) (?:\w+ )?(?:beaten|attacked|punched|kicked|stabbed|assaulted"
        r"|hit)\b(?! (?:out|by (?:a|the) (?:car|truck|machine|brick|bar|pipe|forklift|steel)))|\bbeat\w* up\b"
        r"|\b(?:physically|violent|violence)\b",
        r"\b(?:thugs?|gangsters?|gang|mafia|triad)\b|\bwith (?:a |an |the )?(?:knife|knives|stick|sticks|iron bars?"
        r"|pipes?|bats?|gun|hammer)\b|\bknife\b|\b(?:break|broke|cut) (?:my|our|his|your) (?:legs?|arms?|bones?"
        r"|hands?)\b(?=.{0,30}(?:if|complain|report|police|ask))|\b(?:kill|murder|stab|burn|shoot) (?:him|them|us|me"
        r"|the boss|my boss|that|this|his family|you)\b|\b(?:threat\w*|said|says|will) .{0,16}\b(?:hurt|kill|beat"
        r"|hit|harm) (?:us|me|my|our|him)\b",
    ),
    "forced_labour": (
        r"(?:出|跑|逃|走)不(?:来|去|掉|脱)(?:了)?(?=.{0,12}(?:锁|关|看着|守|保安|门|救|狗|$|证"
        r"|收))(?<!钱出不来)(?<!走不出来)|(?:锁|关|看着|守着|电网|黑厂|黑工|骗到|骗进|传销|拿枪).{0,14}(?:出|跑|逃"
        r"|走)不(?:来|去|掉|脱|了)|(?:晚上|夜里|睡觉|宿舍|每天|外面|从外|门|都)(?:都|也|给|被|把门|从外面"
        r"|在外面)?(?:反锁|锁门|上锁|锁上|锁着|锁死)(?=.{0,10}(?:不|出|走|我|人|里|救|$))|反锁(?:在|着|了|$)|(?:门"
        r"|大门|铁门)(?:都|也|给|被|全)?(?:锁|反锁|焊)(?:了|上|死|着|住)?.{0,10}(?:不让|出不|走不|逃不|里面)",
        r"不(?:干完?|签字?|交钱|给钱|赔钱|做完|还钱|干满)?.{0,4}(?:就)?不(?:让|许|准)(?:我|我们|俺|大家|工人|人|你"
        r"|他)?(?:们)?(?:走|离开|出(?!工资|证明|示|具)|下山|回(?!来|去上))|(?:不让|不许|不准|禁止)(?:我|我们|俺|大家"
        r"|工人|工友|任何人|他们|人|他|她|员工|谁|一个)?(?:们|人)?(?:出(?:这个|这|去|来|门|厂|工地|大门|院)"
        r"|走(?!.{0,2}(?:流程|仲裁|法律|程序))|逃|跑|出(?=$|[,.。!;])|跟家里|和家里|与外)|谁(?:也|都)?(?:不许|不准"
        r"|别想|不能)(?:走|出)|别想(?:走|离开|出去|跑)",
        r"(?:关|锁|扣|囚)(?:了|过)?(?:我|我们|俺|俺们|他|她|他们|我弟|工友|人"
        r"|工人)(?:们)?.{0,4}(?:[一二两三四五六七八九十几\d]{1,4}(?:多)?(?:天|夜|小时|个小时|个月|晚)|好几天)|(?:关"
        r"|锁)(?:进|到)(?:了)?.{0,4}(?:屋|房|仓|地下|笼|黑)|(?:逼|强迫|强制|威逼|押着|拿.{0,4}逼)(?:着)?(?:我|我们"
        r"|俺|俺们|工人|大家|他们|他|她|人)?(?:们)?.{0,4}(?:干|做|下井|劳动|加班到|上工|签卖身)(?!什么|嘛)"
        r"|不干(?:活)?就(?:不给饭|不让吃|打|饿|关|电|揍)|不给(?:饭)?吃.{0,4}(?:打|关|还)|不干活.{0,3}不给饭"
        r"|(?:黑工厂|黑煤窑|黑作坊|黑中介).{0,10}(?:关|打|骗|出不|逃|救)",
        r"\b(?:can ?not|can'?t|cant|could ?n'?t|no|not|nobody can|no one can|unable to|not able to|impossible to"
        r"|never) (?:\w+ )?(?:leave|go out|go outside|get out|go outside|escape|go anywhere"
        r"|go home)\b(?=.{0,60}\b(?:lock\w*|guard\w*|gates?|phones?|passports?|ids?|dogs?|fence|watch\w*|force\w*"
        r"|beat|inside|help|police|fence)\b)|\b(?:lock\w*|guards?|gates?|fence|phones?|watch\w*|force\w*|must stay"
        r"|police|inside|passports?)\b.{0,50}\b(?:can ?not|can'?t|cant|could ?n'?t|nobody can|no one can|won'?t let"
        r"|not let|unable to|no) (?:\w+ )?(?:leave|go|out|go out|get out|get away|escape|exit)\b|\b(?:the )?(?:boss"
        r"|he|they) .{0,12}must stay and work\b|\bfreedom to (?:leave|go)\b|\bprisoners?\b|\b(?:if"
        r"|when) .{0,8}(?:try|tries|tried|want|wants) to (?:leave|escape|go|quit|run)\b.{0,14}\b(?:beat|hit|lock"
        r"|kill|hurt|punish|dogs?)\w*\b",
        r"\b(?:keep|keeps|kept|keeping|hold|holds|holding|held|lock\w*|put|shut) (?:\w+ ){0,2}(?:in|inside) (?:a "
        r"|the |this |one |his )?(?:dark |small |locked )?(?:room|rooms|dorm\w*|basement|warehouse|container|cage"
        r"|cellar|office|house|storage)\b(?=.{0,30}\b(?:day|days|night|nights|hours?|not|no|and|until|can|help|lock)"
        r"|[.,!;]|$)(?<!money in the office)|\bhold(?:ing|s)? my (?:brother|husband|wife|son|friend|cousin|father)\b"
        r"|\bmade? us work\b(?=.{0,40}\b(?:freedom|leave|force|lock|no pay|guard|gun|beat))|\bhostage\b",
        r"(?:被|把|给).{0,10}(?:关|锁|困)(?:在|着|起来|了起来|进|到|住)|(?:关|锁)(?:在|着|起)(?:我|我们|里|屋|宿舍"
        r"|房|工地|厂|楼|一个|小|地|院|仓|起|这)|锁在|关在|关着(?:我|不)|关起来|锁起来|(?:困|扣)在(?:工地|厂|里"
        r"|宿舍)",
        r"(?:不让|不许|不准|不放|不给|不肯放)(?:我|我们|俺|咱们?|大家|工人|工友|任何人|他们|人|他|她"
        r"|员工)?(?:们)?(?:走(?!.{0,2}(?:流程|仲裁|法律|程序))|离开|出去|出门|出来|出厂|出工地|出大门|外出|下山|回家"
        r"|下班|打电话|跟外|和外)",
        r"限制.{0,6}(?:自由|出入|外出)|(?:失去|没有|没)(?:了)?人身自由|人身自由|软禁|拘禁|囚禁|绑架|扣(?:住|着|留"
        r"|押)(?:了)?(?:人|我们|我|工人|工友|他)(?!的|们的|.{0,2}(?:工资|钱|证|卡|身份))|非法拘|出不去|逃(?:不|出不"
        r"|跑不)出?|走不了.{0,6}(?:看着|锁|保安|门)|有人看着.{0,6}(?:不|走|出)|(?:保安|打手|狗|人).{0,4}(?:看着|守着"
        r"|把门).{0,8}(?:不让|不许|不准|走不|出不)",
        r"(?:强迫|逼迫|逼着|强制|被逼|被迫|逼)(?:着)?(?:我|我们|俺|工人|大家|他们|他)?(?:们)?(?:继续|天天|每天|白天"
        r"|一直|无偿)?(?:干活|劳动|做工|下井|干(?:了|到|满|够)|上工)|不干(?:活)?就打|黑砖窑|黑窑|卖到.{0,6}(?:厂|窑"
        r"|工地|园区)|当奴隶|奴工",
        r"\block(?:ed|s|ing)? (?:me|us|him|her|them|the workers?|workers?|all of us|everyone|everybody"
        r"|people) ?(?:all )?(?:in|inside|up|at|into|down)\b(?!\w)|\b(?:are|is|were|am|'re|been|being|we"
        r"|i) (?:all )?(?:locked|trapped|confined|imprisoned|held) ?(?:in|up|inside|here|there|against|captive"
        r"|prisoner|hostage)?\b(?! out)",
        r"\b(?:not|won'?t|wont|don'?t|dont|doesn'?t|doesnt|didn'?t|refus\w+|never|cannot|can'?t|no) (?:to )?(?:let"
        r"|lets|letting|allow|allows|allowed|allowing|permit\w*) (?:me|us|him|her|them|anyone|anybody|the workers"
        r"|workers|people|to)? ?(?:to )?(?:leave|go out|go home|out|go(?! (?:to court|back to work|online))|get out"
        r"|exit|outside|quit)\b|\b(?:can'?t|cannot|can not|not able to|unable to|not free to) (?:leave|get out"
        r"|go out|escape)\b(?!.{0,12}(?:because|until|without).{0,10}(?:money|pay|wage))|\bforc(?:e|ed|es|ing) (?:me"
        r"|us|him|them|workers|people|everyone|to) ?(?:to )?(?:work|keep work)|\bforced labou?r\b|\bagainst (?:my"
        r"|our|his|their) will\b|\b(?:keep|keeps|kept|keeping|hold|holds|holding|held) (?:us|me|him|them|workers"
        r"|people) (?:locked|inside|captive|prisoner|hostage|there|here|in the (?:dorm|factory|site|room"
        r"|basement))\b|\b(?:like |as |be |are |a )?slaves?\b|\bkidnap|\bdetain(?:ed|ing|s)?\b",
    ),
}
