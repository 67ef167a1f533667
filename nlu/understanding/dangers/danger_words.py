"""The words of self-harm and violence, by the names of `domain.md` 3.1. Data for `danger.py`.

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
        r"|吊死(?!鬼)|(?:(?<![车架船梁])上|去)吊(?!车|顶|塔|篮|装|机)",
        r"(?:下辈子|来世|来生|永别|诀别|后会无期).{0,6}(?:见|再|还|报|了|做)|(?:孩子|娃|老婆|父母|爸妈|家里?"
        r"|他们娘俩).{0,6}(?:就)?(?:拜托|托付|交给)(?:给)?(?:你们|大家|政府|各位)|(?:今晚|今天|现在)我?就(?:走"
        r"|去)了.{0,6}(?:钱|孩子|家|别|再见)|我走(?:了)?以?后.{0,6}(?:孩子|照顾|钱|家)",
        r"(?:站|坐|蹲|爬|上|待|呆)(?:在|到|上)?.{0,6}(?:脚手架|吊车|架子|楼|墙|窗台|阳台|栏杆|护栏|井架|广告牌|烟囱"
        r"|水塔|铁塔).{0,8}(?:要跳|跳下|往下|不下来|不活|寻死)|(?:从|往).{0,8}(?:楼|桥|架子?|塔|窗|阳台"
        r"|顶).{0,4}(?:下去|往下|一跳|跳|栽(?!下来|倒|了))(?!拿|搬|吃饭|买|了一趟)|爬(?:到|上)(?:了)?(?:吊车|塔吊"
        r"|井架).{0,4}(?:上"
        r"|顶|去|了|$)",
        r"(?:逼|害)(?:得|着|的)?(?:我|俺|人|他|我们|工人).{0,3}(?:去|想|要|只能|只有|都)?(?:跳|死(?=$|[,.。!;在给])"
        r"|自杀|喝药|上吊|寻)",
        r"\b(?:will|'ll|gonna|going to|go|want to|wanna|ready to|about to|must|have to|only|and|then|i|he|she|rather"
        r"|wants to|swear)\b (?:just |now |can )?jump\b(?! (?:to|at (?:it|that|the|this|any)|on|over|ship|job|jobs"
        r"|queue|the queue|for joy|start"
        r"|into (?:conclusion|a new|work)))|\bjump(?:ing)? (?:in|into|from|off|down)\b(?! (?:conclusion|work|to work"
        r"|a new))",
        r"\b(?:goodbye|good bye|farewell|suicide|death|last) (?:letter|note|message|video|words?|will)\b"
        r"(?! (?:i sent|he |she |they |to (?:him|her|the boss)|before (?:i|we) (?:go|sue|call|complain|report)|was "
        r"|from (?!me\b|my )))|\b(?:wrote"
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
        r"|[.,!;]|$))|\btonight\b[^.;!?]{0,20}\b(?:all )?over for me\b"
        r"|\bthe (?:pills|poison|rope|pesticide) (?:is|are) (?:on|in|at|ready)\b"
        r"|\b(?:can'?t|cannot|can not|couldn'?t) live (?:any ?more|any ?longer|like this any|longer)\b"
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
        r"\b(?:will|gonna|want to|wants to|going to) climb(?: up)?(?: on| onto)? (?:the |tower )*crane\b"
        r"(?!.{0,20}\b(?:to|for) (?:fix|work|repair|paint|weld|check|change))",
        r"跳(?:个|进|到|了|大|长|进长)?(?:楼|桥|河|江|湖|海|井|崖|窗|塔|水库)(?!梯|盘|房|市|价|机|大甩|甩卖|处理)"
        r"|从.{0,8}(?:楼|桥|塔吊|塔|顶|上面|这儿|这里).{0,3}跳(?!槽)|跳下(?:去|来)|往下跳",
        r"爬(?:到|上|在)?.{0,5}(?:塔吊|吊塔|楼顶|天台|高压|铁塔|烟囱|广告牌|脚手架顶|信号塔|桥栏)(?!干活|维修|检修"
        r"|作业|开)",
        r"(?:站|坐|蹲|人|我|就|现在|已经|都)(?:都)?(?:在|上了|到了).{0,5}(?:楼顶|天台|塔吊|吊塔|桥边|桥上|栏杆|顶楼"
        r"|楼边)(?!.{0,6}(?:干活|作业|施工|上班|做工|浇|扎|绑|支模|防水|打工|安装|工作))",
        r"(?:再不|不给|不发|不结|不然|没)(?:给|发|结)?(?:我们?|俺们?|大家)?(?:工资|工钱|钱"
        r"|血汗钱)?[,，; ]?(?:我们?|俺们?|大家|大伙)?(?:就|都|全|只好|只能)"
        r"(?:都|一起|去|全)*(?:爬|上)(?:到|去)?(?:塔吊|吊塔|天台|楼顶|烟囱)(?:上|顶)?(?=[,;。! ]|$)",
        r"(?:上|去)(?:塔吊|吊塔|天台|楼顶)(?!.{0,4}(?:干活|作业|施工|做|维修|的活))(?:不下来|了|去|讨|要|死|拼|算|见"
        r"|坐)",
        r"(?:喝|吞|灌|吃).{0,4}(?:农药|百草枯|敌敌畏|老鼠药|毒药|安眠药|除草剂|药水)|喝药(?:了|自|死|算)|(?:买|带"
        r"|准备|备|揣)(?:了|好|着|好了)?.{0,4}(?:农药|百草枯|敌敌畏|老鼠药|毒药|安眠药)|(?:农药|百草枯|敌敌畏|汽油"
        r"|安眠药|毒药)(?:都|也|已经|我)?(?:买|准备|备|带)(?:好|来|着|上|了)",
        r"自杀|自尽|自焚|轻生|(?<![车架船梁])上吊(?![篮顶装车机具物料运])|割(?:了|过)?(?:手)?腕|手腕(?:上)?(?:都"
        r"|给)?割|寻死|寻短见|吞药|投河|投江|卧轨|撞死(?:在|算|给"
        r"|自己)|绝食"
        r"|自残|自裁",
        r"不想活|不活了|活够了|活腻|活着没(?:意思|意义|劲)|死给.{0,6}看|以死|一死了之|结束(?:自己的?)?生命"
        r"|了结(?:自己|生命|这条命|此生)|一了百了",
        r"(?:浇|泼|倒|带|提|拎|买)(?:了|着|上)?.{0,4}(?:汽油|煤油|柴油).{0,12}(?:点|烧|身|死|拼|同归|讨|要|去|工地"
        r"|公司|项目部|找)|(?:汽油|煤油).{0,6}(?:浇|泼|倒|往身上|点火|点着|点了)|点火自|烧死自己"
        r"|往(?:自己|我自己|我)身上(?:浇|泼|倒|淋)(?!.{0,2}[水脏])|(?:把自己"
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
        r"\b(?:drink|drank|drinking|swallow\w*|take|took|bought|buy|have|got|saved|saving|kept"
        r"|hoard\w*)\b.{0,12}\b(?:pesticide|poison"
        r"|pesticides|insecticide|sleeping pills|weed ?killer|paraquat)\b|\b(?:set|light)\w* (?:myself|himself"
        r"|my self) (?:on )?(?:fire|alight)\b|\b(?:pour\w*|with|have|bring|buy)\b.{0,14}\b(?:gasoline"
        r"|petrol)\b.{0,20}\b(?:on|fire|burn|light|myself|office|body)|\bslit my"
        r"|\bmy last (?:message|words)\b"
        r"|\bgoodbye (?:forever|world|everyone)\b|\bnot (?:want )?to be alive\b",
    ),
    "violence": (
        r"(?:砍|捅|剁)了(?:那个|这个|他|她)?(?:姓|狗|王八|老板)|(?:带|揣|拿|提)(?:着|上|把)?.{0,2}(?:刀"
        r"|斧头?)(?:子)?(?:去|上门|到)(?:找|见|问|他|公司|厂"
        r"|老板)",
        r"\b(?:will|gonna|going to|'ll|to) (?:break|cut) (?:off )?(?:the|my|our|his|your|their) other (?:legs?"
        r"|arms?|hands?)\b"
        r"|\b(?:he|boss|they|foreman|manager)\b[^.;!?]{0,20}\b(?:will|gonna|going to|'ll) cut (?:off )?(?:my|our"
        r"|your|his|her) (?:fingers?|hands?|ears?|legs?)\b",
        r"\b(?:boss|foreman|manager|guards?|owner|laoban|captain) (?:hit|hits|beat|beats|slap\w*|punch\w*)"
        r" (?:\d|one|two|a|my|our|me|us|her|him|this)\b",
        r"\b(?:they|he|boss|guards?|foreman|manager|owner) (?:just )?(?:hit|beat|punched|slapped|kicked) (?!it\b"
        r"|the\b)[a-z]+"
        r" (?:just now|again|in the face|on the head)\b",
        r"\bknows? (?:which school|where) (?:his|her|your) (?:daughter|son|kids?|children|wife|family)\b",
        r"(?:遭|挨|被)(?:他们?|老板|工头|保安|人)?(?:毒|暴|痛|狠)?(?:打|揍|抽|踹)(?:了|过|得|一|$"
        r"|[,.。!;])(?![^,。;]{0,2}(?:电话|欠条|条|工))"
        r"|(?:干|做|走|动)(?:得|的)?慢(?:了|点|一点)?(?:就|都)?(?:要|会|得)?(?:挨|遭|被|拿|打|抽|踢|揍)(?!电话)",
        r"(?:把|将|被)(?:我|他|她|俺|工友|工人|老乡)(?:们)?[^,。;]{0,10}(?:推|踹|踢|摔|拖|按|架)(?:了)?(?:下(?!岗)"
        r"|倒|在地|到地|出(?:门|办公|公司|工地|大门))",
        r"\b(?:he|she|boss|manager|foreman|husband) (?:also )?(?:hit|beat|slap\w*|kick\w*) (?!me|us|the|a|an|on|by|hard"
        r"|it|any|no|and|up|our|my)[a-z]{2,12} (?:also|too|again)\b|\b(?:push\w*|shov\w*|knock\w*|drag\w*|threw"
        r"|throw\w*) (?:me|us|him|her|them|my \w+|a worker"
        r"|the workers?) (?:down|to the"
        r"|on the|against|over|into)\b(?! (?:dorm\w*|street|road side))|\b(?:smash\w*|broke|bang\w*|crack\w*"
        r"|hit)\b[^.;!?]{0,24}"
        r"\b(?:bottle|glass|chair|stick|brick|stone|helmet|plate|ashtray|hammer)\b (?:on|over|against|in|into"
        r"|to) (?:my|his|her|our|me)"
        r"\b|\b(?:have|get) (?:our|my|your|his) (?:legs?|arms?|bones?|head|neck|hands?) (?:broken|cut|smashed)\b",
        r"(?:抓|揪|扯|拽|薅)(?:着|住|了|起)?(?:我|他|她|俺|工友)?(?:们)?的?(?:头发|衣领|领子|耳朵|脖子)|(?:往|朝"
        r"|撞)(?:到|在)?"
        r".{0,2}(?:墙|地|桌|柱子?|门)(?:上|角)?(?:撞|按|摔|推)(?:我|他|她)?(?=$|[,.。!;了])(?<!电)|开车(?:来)?(?:撞"
        r"|轧|碾)(?:我|人"
        r"|工友|他)|推(?:倒|搡)(?:了)?(?:我|他|她|工友|工人)|(?:吐|啐).{0,3}(?:我|他)(?:一)?脸",
        r"(?:拿|用|抄起?|举|抡|操)(?:着|起|了)?.{0,3}(?:钢管|棍|棒|铁锹|铁铲|铁棍|锹|砖头?|板凳|椅子|锤|扳手|皮带"
        r"|鞭子?|钢筋|木方|刀|斧|扫把|酒瓶|石头)(?:子)?.{0,4}(?:打|砸|抽|砍|捅|揍|扎|拍|敲)(?!孔|地|桩|墙|灰|钉|开)",
        r"(?:照|朝|对着|往|冲着?)(?:我|他|她|俺|工友|老[\u4e00-\u9fff]).{0,6}(?:背|头|脸|腿|肚子|身上|脑袋|腰"
        r"|胸).{0,3}(?:就是|给|砸|打|踢|踹|抡|一(?:下|棍|拳|脚))"
        r"|(?:拎|抡|举|操|抄|提|拿|带|持)(?:着|起|了)?(?:一把|根)?(?:铁锹|棍子?|家伙|砍刀|钢筋|钢管|菜刀|锄头|镐把"
        r"|甩棍|棒子|铁棒|木棍)(?:什)?.{0,8}(?:堵|冲|追|围|要|照|来|进|在|守|骂)"
        r"(?!.{0,4}干活)|(?:叫|喊|带|找|雇)(?:了|来)?(?:一车|一帮|一群|几十|十几|好多|一伙|几个|几车|一大帮"
        r"|社会).{0,4}人.{0,10}(?:堵|围|打|拿|闹我|收拾|揍)(?!工)|挨(?:着)?打|被(?:人)?打呢",
        r"\b(?:swung|swing|swings|swinging|raised|raises|came at (?:me|us|him) with) (?:a |an |the |his |at (?:me"
        r"|us) with )*(?:\w+ )?(?:shovel|spade|bar|stick|rod|hammer|axe|machete"
        r"|brick|bat|club|pipe|knife|wrench|chair)\b|\b(?:men|guys|people|thugs|guards|group|they|car"
        r"|cars)\b.{0,16}\bwith (?:clubs|machetes|bats|rods|iron|sticks|knives|bars|shovels)\b"
        r"|\b(?:beat|beats|hit|hits|punch\w*|kick\w*|attack\w*) (?:up )?(?:whoever|anyone|anybody|everyone"
        r"|everybody|those who|all of us)\b"
        r"|\b(?:getting|gets|is being|are being|being) (?:beaten|punched|kicked|hit|attacked)\b"
        # what is heard through a door; who will not walk out of the town
        r"|\bscream\w* (?:inside|behind the door|(?:comes?|coming) from)\b"
        r"|\b(?:whoever|who|anyone|any one|nobody who)\b[^.;!?]{0,60}\b(?:does|will|do|'ll|would) ?(?:not|n't|never)"
        r" (?:walk|get|come|make it) out of\b",
        r"(?:扇|抽|甩|掴|打)(?:了|过)?(?:我|俺|他|她|工友|工人|人)?(?:们)?(?:一|两|几|好几|\d)?(?:个|记)?(?:耳光"
        r"|耳刮子|巴掌|嘴巴子?|脸)|掐(?:着|住|了)?(?:我|他|她|俺|工友)?(?:的)?(?:脖子|喉)|(?:按|摁|压"
        r"|推)(?:倒)?(?:在)?(?:地|墙)(?:上|下)?.{0,2}(?:打|踹|踢|揍)|拳打脚踢|放狗(?:咬|追)"
        r"|他们(?:还|正|又)在(?:打|砸)(?=$|[,.。!; 人我])"
        r"|(?:里面|屋里|办公室|门关|隔壁)[^。;]{0,16}惨叫|打起来了?|打群架|(?:干起"
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
        r"|apprentices?)|friend)\b(?! (?:up on|road|target|out\b"
        r"|with (?:the |a |an )?(?:[\d,]+ )?(?:yuan |rmb )?(?:bill|fine|charge|penalty)))|\b(?:they|he|boss|she"
        r"|guards?|thugs|foreman) (?:\w+ ){0,4}(?:kick|kicked|punched|beat|slapped|stabbed)\b(?! (?:us )?out|the)",
        r"\b(?:threw|throw|throws|throwing|splash\w*) (?:a |an |the |hot |boiling |\w+ ){0,3}(?:at|on) (?:me|us|him"
        r"|her|my|them)\b|\bset (?:the |his |their )?dogs? on\b|\b(?:dogs?) (?:bite|bit|attack)\w*\b|\b(?:by|around"
        r"|on) (?:the|my|his) (?:neck|throat)\b(?=$|[.,!;]| and)|\b(?:will|'ll|gonna|going to|to|wants? to|and|he"
        r"|they) (?:break|cut|smash|hit) (?:off )?(?:my|our|his|your|their) (?:legs?|arms?|bones?|hands?|head|teeth"
        r"|face|throat)\b|\b(?:he|boss|they|foreman|guards?|manager|she|son) (?:\w+ )?(?:hit|hits|beats?|broke"
        r"|smashed) my\b",
        r"[把给](?:我们?|俺们?|工人)(?:的)?(?:宿舍|工棚|房子?|住的地方|家|车|铺盖)(?:都|给)?(?:烧|点火|炸)(?:了|掉)"
        r"|(?:要|就|会|来)(?:放火)?(?:烧|点|炸)(?:了|掉)?(?:我们?|俺们?)(?:的)?(?:宿舍|工棚|房子?|家)",
        r"\bkick\w* (?:at |on |in )?(?:my |our |the )?(?:room |dorm |house )?door\b(?! open for)",
        r"\b(?:he|she|they|boss|owner|manager)\b[^.;!?]{0,24}\b(?:burns?|set fire to) (?:down )?(?:me\b|us\b"
        r"|(?:my|our|the) "
        r"(?:\w+ )?(?:room|house|home|dorm\w*|shop|car|family)\b)",
        r"\bthreat\w*\b.{0,16}\b(?:kill|hurt|beat|hit|stab|cut|break|harm|burn|shoot)\b|\b(?:he|they|boss|she"
        r"|foreman|manager|thugs)\b.{0,24}\b(?:will |gonna |going to |'ll |would |want to |wants to )?(?:kill|beat"
        r"|stab|break the legs of|bury) (?:me|us|my family|my kids|our)\b|\b(?:i|we) (?:will|'ll|gonna|going to"
        r"|want to|must|am going to|are going to|swear i will|shall|could|would) (?:\w+ )?(?:kill|stab|murder|shoot"
        r"|beat|hurt|burn|blow up|bomb|smash|destroy|attack|fight|chop) (?:down |up )?(?:him|her|them|the|his|their"
        r"|that|this|my boss|boss)\b|\bburn(?:ing)? down\b|\bset fire to\b|\bfight\w* .{0,12}\b(?:knife|knives"
        r"|sticks?|iron|guards?)\b|\bput a bomb\b",
        r"(?:打|揍|殴打|围殴|群殴|暴打|毒打|踢|踹|砍|捅)(?:了|过|伤|着|死)?(?:我|我们|俺|俺们|咱|咱们|人|工友|工人"
        r"|他们|他|她|老乡|兄弟)(?![^,。;]{0,3}(?:电话|手机|卡|微信|账|帐|银行|支付宝|钱|款|工资|欠条|条子|脸"
        r"|招呼))(?!们?(?:的)?(?:电话|手机|卡|微信|账|帐|钱|款|工资))",
        r"被.{0,10}(?:打|揍|砍|捅|殴打|踢|踹|围殴)(?:了|伤|得|的|倒|成|断|一顿|$|[,.。!;])(?![^,。;]{0,2}(?:电话"
        r"|欠条|条"
        r"|工))|挨(?:了|过)?(?:打|揍|一顿打|一顿揍)|打伤|打断(?!.{0,2}(?:说话|一下))|打得(?!通)|打成(?!一片|平)|打残"
        r"|打死|打(?:了)?一顿|打趴|打破|把.{0,8}(?:打|揍|砍|捅)(?:了|伤|进|住|成|一顿)(?!电话)",
        r"动(?:了)?手打|动(?:了)?手(?![续术机套表])|动刀|拿(?:着|了|出)?.{0,3}(?:刀|棍|钢管|铁棍|斧头|砖头|锤)(?:子"
        r"|棒)?.{0,12}(?:砍|捅|打|追|威胁|吓|赶|对|围|来|找|逼|拼|去|杀)|持刀|持棍|打手|打人|黑社会|地痞|流氓来|混混"
        r"|社会上的人|社会人员|叫人(?:来)?(?:打|堵|砍|收拾|弄)",
        r"(?:威胁|恐吓|扬言|说(?:要|再)|吓唬|放话).{0,14}(?:打|弄死|砍|腿|命|收拾|废了|杀|做了|埋|小心点|全家"
        r"|家人)(?!电话|款|钱|官司|工|算)|(?:弄|打|砍|杀|捅|整|掐|炸|烧)死(?:他|我|你|她|老板|我们|人|全家|那|这"
        r"|包工)|杀(?:我|你|他|她)们?全家|杀了(?:他|她|老板|我|你|我们|全家|那)|杀(?:了)?人|砍(?:他|人|老板|死"
        r"|了他)|捅(?:他|人|了他|死)"
        r"|跟.{0,6}拼(?:命|了)|拼个(?:你死|鱼死)|(?:要|就|想|去|只有)报仇|放火|一把火|要(?:了)?(?:他|你|老板"
        r"|他们)(?:的)?(?:狗)?命|(?:炸|烧)(?:了|掉)?(?:他的?|他家|老板的?)?(?:的)?(?:厂|店|家|工地|项目部|公司|厂|房"
        r"|车|办公)",
        r"\b(?:beat|beats|beaten|beating|hit|hits|punch\w*|kick(?!\w* (?:us|me|him|them|her) out)\w*|attack\w*"
        r"|slap\w*|stab\w*|assault\w*)\b (?:me|us|him|her|them|(?<!hit )(?<!hits )my|our|up|by|workers?|people|one"
        r"|some|two|(?:a|an|another) (?:worker|man|guy|colleague|coworker|boy|woman|old)|the (?:worker|workers|guys"
        r"|boss))|\b(?:was|were|got|get|been|being|are) (?:\w+ )?(?:beaten|attacked|punched|kicked|stabbed|assaulted"
        r"|hit)\b(?! (?:(?:on|in) (?:the|his|her|my) \w+ )?(?:out|by (?:an?|the|some|falling) (?:\w+ )?(?:car|truck"
        r"|machine|brick|bar|pipe|forklift|steel)))|\bbeat\w* up\b"
        r"|\b(?:have|has|get|having|getting) (?:me|us|him|her|my \w+) (?:beaten|killed|stabbed|hurt)\b"
        r"|\b(?:physically|violent|violence)\b",
        r"\b(?:thugs?|gangsters?|gang (?:of (?:men|thugs|strangers)|came|beat|attack\w*|with)|mafia|triad)\b"
        r"|\bwith (?:a |an |the )?(?:knife|knives|stick|sticks|iron bars?"
        r"|pipes?|bats?|gun|hammer)\b|\bknife\b|\b(?:break|broke|cut) (?:my|our|his|your) (?:legs?|arms?|bones?"
        r"|hands?)\b(?=.{0,30}(?:if|complain|report|police|ask))|\b(?:kill|murder|stab|burn|shoot) (?:him|them|us|me"
        r"|the boss|my boss|that|this|his family|you)\b|\b(?:threat\w*|said|says|will) .{0,16}\b(?:hurt|kill|beat"
        r"|hit|harm) (?:us|me|my|our|him)\b",
    ),
}
