"""The words of papers kept and of a family in need: flags that make a case urgent. Data for `danger.py`."""

from __future__ import annotations

__all__ = ["FLAGS"]

_CARD = r"(?:身份证|银行卡|工资卡|社保卡|护照|证件|驾驶证|驾照|户口本|资格证|毕业证|存折|健康证|焊工证|电工证|操作证)"

_KIN = (
    r"(?:老婆|媳妇|老公|丈夫|妻子|爱人|爸妈?|妈|爹|娘|父亲|母亲|父母|老人|孩子|小孩|娃|儿子|女儿|闺女|奶奶|爷爷|婆婆"
    r"|岳母|岳父|家人)"
)
_ILLNESS = (
    r"(?:尿毒症|癌|肿瘤|白血病|糖尿病|心脏病|脑梗|脑溢血|中风|偏瘫|肝硬化|肺结核|大病|重病|透析|化疗|放疗|病危|手术"
    r"|骨髓|早产|难产)"
)
_KIN_EN = (
    r"(?:mother|father|mom|mum|dad|wife|husband|son|daughter|child|children|kids?|baby|parents?|brother|sister"
    r"|grandmother|grandfather|family|newborn)"
)
_ILLNESS_EN = (
    r"(?:cancer|kidney (?:failure|disease)|diabetes|stroke|heart (?:disease|attack|problem)|leuk[a]?emia|tumou?r"
    r"|dialysis|chemo\w*|surgery|operation|seriously ill|very ill|hospitali[sz]ed|disease|illness|treatment"
    r"|asthma|pneumonia|medical bills?)"
)
_NEEDED_EN = (
    r"(?:food|meals?|rice|rent|medicines?|milk|milk powder|formula|diapers|the doctor|doctors?|the hospital|hospital"
    r"|(?:an |the |his |her |my )?(?:operation|surgery|treatment)|dialysis|school|tuition|my (?:kids?|children|baby"
    r"|family)|the (?:kids?|children|baby|birth|train|bus|trip home)|heating|water|electricity|clothes)"
)
_DOCUMENT_EN = (
    r"(?:id|ids|id ?cards?|passports?|bank ?cards?|identity cards?|papers|documents|visas?|(?:wage|salary|pay|atm"
    r"|debit|social (?:security|insurance)|work|health|residence) (?:cards?|permits?)"
    r"|(?:(?:driv\w+|electrician|welder|welding|work|health|skill|training|graduation|professional)'?s? )?"
    r"(?:certificates?|licen[cs]es?|permits?|diplomas?)|household book|hukou(?: book)?)"
)

FLAGS: dict[str, tuple[str, ...]] = {
    "doc_withheld": (
        rf"{_CARD}(?:也|都|全|还)*(?:被|让|给)[^,。;]{{1,5}}(?:收|拿|扣|没收)(?:走|去|了)(?![^,。;]{{0,6}}(?:还"
        rf"|退)(?:给)?了)",
        r"\b(?:my|our|their|all) passports? (?:is |are |all )?(?:still )?with (?:her|him|them|the (?:boss|agent"
        r"|agency|manager"
        r"|captain|owner)|boss|madam|agent)\b",
        rf"(?:把|将)(?:我|我们|大家|工人)?(?:们)?的?{_CARD}[^,。;]{{0,4}}(?:锁|收|扣|押|藏|拿|放)",
        r"\b(?:bank |wage |salary )cards?\b[^.;!?]{0,40}\b(?:is|are|stays?) with (?:the |my )?(?:foreman|boss"
        r"|accountant|leader"
        r"|manager|agent|contractor)\b",
        rf"{_CARD}(?:也|都|还|全)*(?:被)?(?:收|锁|放|压|搁|藏)(?:在|到|进)[^,。;我俺]{{0,8}}(?:抽屉|柜子?|保险"
        rf"|办公室|包里|手里"
        rf"|手上|那里|那边|那块)",
        rf"{_CARD}(?:也|都|还|全)*在(?:他|她|老板娘?|工头|包工头|经理|会计|公司"
        rf"|厂里?)(?:的)?[^,。;我俺]{{0,4}}(?:抽屉|柜子?|保险柜|包)(?:里头?|里面)?",
        r"卡(?:和|跟|连|、)(?:身份证|密码|卡|证件?|存折)?(?:都|也|全)*(?:在|由|归)[^,。;]{0,6}(?:手里|手上|手中"
        r"|那里|那儿|那边|保管|拿)"
        r"|(?:从来?|都|一直)没(?:有)?(?:见|拿|摸|看到|收到)(?:过|到)(?:过)?(?:工资|银行|自己的|这张|我的)*卡",
        r"\b(?:boss|accountant|company|foreman|leader|manager|he|they|she|agency|agent|office|owner"
        r"|contractor)\b[^.,;!?]{0,12}\b(?:has"
        r"|have|keeps?|kept|holds?|held|controls?) (?:the |all |all the |both )?(?:bank |id |wage "
        r"|salary )?(?:cards?|passports?"
        r"|passwords?|pin codes?|documents|papers)\b(?! (?:games?|numbers?|copy|machine|reader))|\bnever (?:seen"
        r"|got|held|had|received)"
        r" (?:the|our|my|any|a) (?:bank |wage |salary )?cards?\b",
        rf"\b(?:collect\w*|keep|keeps|kept|keeping|hold|holds|holding|held|took|takes?|taken|taking|withh\w+"
        rf"|confiscat\w+"
        rf"|seiz\w+|lock(?:s|ed|ing)?(?: up| away)?|refus\w+ to (?:return|give)|(?:not|n't|never) (?:returned?|give"
        rf"|gave|given"
        rf"|giving)"
        rf"(?: (?:me|us|him|back))*|wants? .{{0,20}}\bfor)\b (?:away |up |on to |all |of |back ){{0,4}}"
        rf"(?:my|our|his|her|their|everyone'?s|all the|workers'?|the workers'?"
        rf"|people'?s)(?: \w+){{0,3}}? {_DOCUMENT_EN}\b"
        r"(?! (?:number|no\b|copy|photo))",
        rf"\b(?:my|our|his|her|their|everyone'?s) (?:\w+ )?{_DOCUMENT_EN}\b[^.;!?]{{0,50}}\b(?:not|n't|never"
        rf"|refus\w+|no"
        r"|until|unless|before|only) (?:\w+ ){0,4}?(?:give|gives|gave|given|return\w*|back|pay|finish|leave)\b"
        rf"|\b(?:get|got|have|want|need) (?:my|our) (?:\w+ )?{_DOCUMENT_EN} back\b",
        rf"(?:我|我们|大家|俺|工人|每个人|所有人)?[^,。;]{{0,4}}(?:{_CARD}|卡)(?:和{_CARD})?(?:也|还|都|全|一直|现在"
        r"|全部)*(?:被|由|让|在|给|归|放|交)(?:.{0,8})(?:手里|手上|手中|那里|那儿|那边|那(?=[,.。!;不]|$)|保管"
        rf"|拿着|攥着|管着|收(?:着|上|走)|控制)(?!我自己)|{_CARD}.{{0,6}}(?:老板|工头|包工头|会计|公司|他|老板娘"
        rf"|班长|带班).{{0,3}}(?:拿着|保管|攥着|扣着|管着|捏着|收着)|{_CARD}.{{0,6}}(?:要不回|拿不回|不肯还|不还"
        rf"|没还|没给我们)|(?:让|要|叫|逼)(?:我|我们|大家|工人)?(?:们)?.{{0,4}}(?:把|将){_CARD}(?:都)?(?:交|给|押"
        r"|放)|(?:把|将).{0,6}(?:卡|证)(?:都|全)?(?:收|扣|拿|押)(?:上去|走|了|在|着|起来)",
        r"\b(?:id|ids|id ?cards?|passports?|bank ?cards?|identity cards?|(?:wage|salary|pay|social security) ?cards?"
        r"|documents|papers)\b.{0,10}\b(?:is|are|was|were|still|all|stays?)\b.{0,8}\b(?:with|in|kept|held|taken"
        r"|locked|at)\b.{0,12}\b(?:boss\w*|foreman\w*|company\w*|him|her|them|agent\w*|agency|manager\w*"
        r"|contractor\w*|office|hands?|safe|owner\w*|accountant)\b|\b(?:not|n't|never|refus\w+|won'?t|without"
        r"|no) (?:\w+ )?(?:give|gave|return\w*|giving|hand)(?: back| me| us)* (?:my|our|the|me my|us our) ?(?:id|ids"
        r"|id ?cards?|passports?|bank ?cards?|identity cards?|documents|papers)\b|\b(?:passports?|id ?cards?|ids"
        r"|bank ?cards?) (?:was|were|is|are|been) (?:taken|kept|held|withheld|confiscated)\b",
        rf"(?:扣|押|收|没收|拿|霸占|藏|攥|卡|压)(?:了|着|住|走|去|下|在|留|押)?(?:了)?.{{0,8}}{_CARD}(?!复印|照片|号"
        rf"|去办|给他看)|{_CARD}(?:也|还|都|全|一直|现在)?(?:被|让|在|给|叫)?.{{0,10}}(?:扣|押|收走|收了|不还|拿走"
        r"|没还|不给|没收|霸占|攥|不退|不肯还|不返还)|(?:不还|不给|不退|不归还|没还|没有还)(?:我|我们|给我"
        rf"|大家)?(?:们)?(?:的)?{_CARD}",
        r"\b(?:keep|keeps|kept|keeping|hold|holds|holding|held|took|take|takes|taken|has|have|got|withh\w+"
        r"|confiscat\w+|seiz\w+|return|give back|giving back|gave back)\b.{0,24}\b(?:id|ids|id ?cards?|passports?"
        r"|bank ?cards?|identity cards?|identity|papers|documents"
        r"|(?<!only )(?<!student )(?<!work )(?<!tourist )visa|salary cards?|social (?:security"
        r"|insurance) cards?)\b(?! (?:number|no\b|copy|photo|fees?|cost|money))|\b(?:id cards?|passports?"
        r"|bank cards?|ids?|documents"
        r"|papers)\b.{0,16}\b(?:taken|held|kept|withheld|with (?:the )?boss|confiscated|locked|not returned)\b",
    ),
    "livelihood": (
        r"\b(?:not|n'?t|dont|cannot|cant) eat(?:en)?\b[^.;!?]{0,20}\bdays?\b|\bno food (?:since|for)\b",
        r"(?:娃儿?|孩子|儿子|女儿|闺女)(?:们)?[^,。;]{0,6}(?:等着|要|急着|马上)(?:开学)?[^,。;]{0,3}(?:交|缴)学费",
        r"\b(?:eat|ate|eaten|eating) (?:nothing|no food)\b[^.;!?]{0,16}\bdays?\b",
        r"[一二两三四五六七八九十\d]天(?:就|只|才)(?:吃|啃|喝)(?:了|过)?[一二两三四半\d]|一天(?:就|只|才)?(?:啃"
        r"|吃)(?:一|1|半)个?(?:馒头|饼)"
        r"|食堂也?(?:停了|停火|不开|关了)",
        r"\bcancell?ed (?:my |his |her |the )?(?:\w+ )?(?:operation|surgery|treatment)\b.{0,40}\b(?:money|pay"
        r"|send|afford)\b",
        r"学费(?:都|也|还|到现在|一直)*(?:没|未|欠|拖)(?:有)?(?:交|缴|凑|着)|(?:学校|老师|幼儿园"
        r"|园长)(?:就)?(?:叫|让|喊|要|通知)[^,;。]{0,6}(?:领|接|带)回(?:家|去|来)",
        r"住(?:在|到)?(?:了)?.{0,2}(?:桥底|桥洞|桥下|路边|车站|公园|帐篷|街上)|一天(?:就|只|才)?(?:一|1|半)(?:包|顿"
        r"|桶|个)(?:泡面|方便面|馒头|饭)",
        r"\bliv\w+ (?:under|on|in) (?:a |the )?(?:bridge|streets?|station|park|tent|car|van|tunnel)\b|\b(?:one|a"
        r"|share) (?:pack|packet|bowl"
        r"|bag) of (?:instant )?noodles\b",
        rf"{_KIN}[^,。;]{{0,8}}(?:得|患|查出|检查出|有|犯|是|要|等|做)(?:了|的|着)?[^,。;]{{0,6}}{_ILLNESS}"
        rf"|等(?:着|用)?(?:这|那)?(?:点|笔|个)?(?:工?钱|工资)[^,。;]{{0,8}}(?:{_ILLNESS}|救|治|住院"
        rf"|买(?!.?.?.?票|年货|车|手机|衣|房|摩托|瓦|砖|水泥|家具)|交|缴|养家"
        rf"|过日子"
        r"|吃饭|下锅|开学|生孩子|坐月子|还债|还账)|(?:快要?|马上|就要?)生(?:了|孩子|小孩|娃)(?=.{0,30}(?:钱|费))"
        r"|(?:生孩子|住院|看病|手术|透析|化疗|吃药|买药|坐月子)的?钱(?:都|也)?.{0,4}(?:没|拿不出|凑不|不够|交不|付不)"
        r"|(?:家里|一家|全家|老小|几口人?).{0,10}(?:没饭吃|没吃的|饿|等米|断粮|喝西北风|揭不开|没米|没钱吃)"
        r"|(?:天天|每天)(?:被)?.{0,4}(?:催债|讨债|催房租|催房贷)|(?:房贷|车贷|贷款|信用卡|花呗|网贷).{0,6}(?:还不|逾期"
        r"|断供|没钱还|欠着)|(?:饭|菜|肉|药|奶|米|面)(?:都|也)?(?:快)?(?:吃不起|吃不上|买不起|断了)|借遍|捡(?:剩"
        r"|垃圾|菜叶"
        r"|破烂)|靠(?:老乡|工友|亲戚|朋友|别人|邻居)(?:.{0,2})(?:接济|借|救济|给口)",
        rf"\b{_KIN_EN}\b(?:'s)?(?: \w+){{0,5}}? {_ILLNESS_EN}\b(?! (?:at|in) (?:the )?(?:site|factory))"
        rf"|(?:\b(?:no|not enough|without|need|needs|needed|want|out of|hasn'?t|haven'?t|not have|wait\w*)|n't have)"
        rf" (?:\w+ ){{0,3}}?money (?:left )?(?:for|to (?:pay|pay for|buy|get|see|feed|cover)) (?:my |our |the |a "
        rf"|his |her |any |some )*{_NEEDED_EN}\b|\bmoney (?:for|to buy) {_NEEDED_EN}\b[^.;!?]{{0,16}}\b(?:gone|ran out"
        r"|finished|run out|spent)\b",
        r"\b(?:liv\w+|surviv\w+) on (?:borrowed|loans?|instant noodles|bread|rice|water|help|what)\b|\bborrow\w*"
        r" (?:money )?(?:from \w+ (?:\w+ )?)?(?:just )?(?:to|for) (?:eat|live|food|buy|pay|survive|rent|feed)\b"
        r"|\b(?:behind (?:with|on) (?:the |my |our )?rent|(?:owe|overdue|unpaid|late) (?:\w+ ){0,3}rent"
        r"|rent is (?:over)?due)\b"
        r"|\blandlord\b[^.;!?]{0,40}\b(?:out|evict\w*|threw|throw\w*|kick\w*|lock\w*|leave|street)\b"
        rf"|\b(?:can'?t|cannot|can not|couldn'?t|unable to|not able to|no money to|hard to|how (?:do i|can i|will i"
        rf"|to))"
        rf" (?:even )?(?:feed|support|send|raise|provide for|pay for) (?:my|our|the) (?:\w+ )?{_KIN_EN}\b"
        r"|\b(?:skip\w*|miss\w*) meals?\b|\bgo(?:es|ing)? (?:to bed )?hungry\b|(?:\bno|\bnot have"
        r"|n't have)(?: any)? food\b"
        r"|\b(?:instant noodles|plain rice|steamed buns|rice and salt|bread and water) (?:every|for|all)\b"
        r"|\bonly (?:one|1) meal\b|\b(?:drop\w* out of|leave|left|stop|quit) school\b"
        r"|\b(?:cut|shut|turned?) off (?:my|our|the) (?:water|power|electricity|heating|gas)\b",
        r"(?:天天|每天|顿顿|只能|就|靠|一直)(?:都)?(?:是)?(?:吃|啃)(?:泡面|方便面|馒头|咸菜|干馍|挂面|白饭)|(?:一天"
        r"|每天|一日)(?:就|只|才)?(?:能)?吃(?:一|1)(?:顿|餐|个馒头)|(?:米|菜|油|奶粉|药|馒头|饭|尿不湿)(?:都"
        r"|也)(?:买不起|没钱买|吃不起|吃不上|断了|没了)|(?:孩子|娃|儿子|女儿|小孩|老人|爸|妈|老婆|媳妇|母亲|父亲"
        r"|我)(?:都|也|还)?.{0,4}没钱(?:上学|读书|念书|看病|看|治|交学费|买药|吃)|(?:发烧|生病|感冒|病了|住院"
        r"|手术).{0,5}(?:没钱|看不起|交不|没法)|借钱(?:买米|买菜|吃|看病|交学费|买药)|没(?:有)?(?:奶粉|米|饭"
        r"|东西)(?:吃|喝|下锅)|(?:在)?(?:车站|桥洞|公园|路边|马路边?|街头|网吧|桥下)(?:里|下|上)?(?:睡|过夜|住"
        r"|打地铺)|没(?:有)?(?:东西|饭)吃|(?:停水|断水|停电|断电|断水断电).{0,8}(?:宿舍|没钱|交不|冷)",
        r"(?:\b(?:not|never|no)|n't) (?:\w+ )?(?:eat|eaten|ate|eating) (?:for|since|in|anything)\b|\bonly (?:eat|have"
        r"|eating) (?:\w+ )?(?:noodles|bread|rice|steamed buns)\b|\beat(?:ing)? (?:only )?once (?:a|per) day\b"
        r"|\beat(?:ing)? only\b|\beat (?:only )?(?:one|once"
        r"|1) (?:meal |time )?(?:a|per|every) day\b|\bone meal a day\b|\b(?:kids?|child|children|son"
        r"|daughter)\b.{0,12}\b(?:can'?t|cannot|can not|has to|have to|must|had to|will) (?:not )?(?:go to|leave"
        r"|quit|stop|attend|drop)\b.{0,8}\bschool\b|\b(?:cut|cutting|shut|turned) (?:off )?(?:our |my "
        r"|the )?(?:electricity|water|power|gas)\b.{0,24}\b(?:pay|bill|rent|home|house|dorm)\b|\bno (?:rice|bread"
        r"|milk|diapers|medicine)\b(?=.{0,12}(?:food|rice|rent|medicine|hospital|doctor|milk|school|eat|[.,!;]|$))",
        r"(?:没|没有|连)(?:钱|饭|米|什么)?(?:买|的)?(?:.{0,2})(?:吃饭|饭吃|吃的|米|买菜|饭钱|伙食费"
        r"|伙食钱)(?!堂)(?:都)?(?:没|了|$|[,.。!;]|的钱|都)?|吃不(?:上|起)饭|揭不开锅|吃了上顿|饿(?:着|了|肚|得|死"
        r"|好几|一天|两天|三天)(?!死鬼)|断(?:粮|炊|顿)|(?:没|没有)(?:地方|地儿|房子|处)(?:住|睡)|睡(?:在)?(?:大街"
        r"|桥洞|马路|车站|公园|工棚外|街上|火车站|路边|桥底)|露宿|(?:房东|二房东).{0,6}(?:赶|撵|催|换锁)|(?:交"
        r"|付)不(?:起|上|出)(?:房租|学费|水电|医药|房贷|社保|电费)|房租.{0,4}(?:交不|没钱|付不|欠)|被.{0,4}(?:赶出来"
        r"|撵出来)|没(?:钱|有钱)(?:交|付|看|治|给|买|养|过|抓)(?:.{0,6})(?:房租|学费|病|药|医|奶粉|日子|孩子|生活)"
        r"|(?:学费|奶粉钱|医药费|救命|(?<![\d千万])生活费|路费|手术费|药费|住院费).{0,6}(?:交不|没钱|没有|等着"
        r"|都没|凑不|付不"
        r"|没着落|也没|没了)|(?:辍学|失学|退学|上不了学|念不了书|上不起学)|等(?:着)?(?:这)?(?:笔)?钱.{0,6}(?:救命"
        r"|看病|手术|吃饭|交学费|买药|治病|买米|开学|下锅)|(?:老婆|媳妇|老公|爸|妈|爹|娘|父亲|母亲|老人|孩子|娃|儿子"
        r"|女儿|家里人|奶奶|爷爷|小孩|老母亲|老父亲|丈夫|妻子)(?:还|也|又|都|正|现在|在家)?(?:在)?.{0,6}(?:住院|生病"
        r"|重病|看病|手术|化疗|透析|癌|病了|病重|瘫|等着吃|吃药|卧床|大病)|靠借钱|借钱(?:吃饭|过日子|生活|度日)"
        r"|(?<!老板)(?<!他)(?<!就是)(?:我)?(?:身上|口袋里?)(?:就|只|连)?(?:剩|没|一分|分文)|身无分文|没生活费"
        r"|生活(?:都)?(?:成问题|没着落|困难|过不下去|不下去|没法)|没(?:法|办法)生活|日子(?:没法过|过不)|吃(?:泡面"
        r"|馒头|咸菜).{0,6}(?:天|月|顿|度日)|锅都|没米",
        r"\bno money (?:left )?for (?:my |the |his |her )?(?:\w+'s )?(?:insulin|medicines?|operation|surgery"
        r"|dialysis)\b"
        r"|\b(?:no|without|don'?t have|have no|not have|no more|not enough|haven'?t|didn'?t) (?:any "
        r"|enough )?(?:money )?(?:(?:to|for) )?(?:buy )?(?:food|eat|eating|rice|rent|medicine|the rent|milk"
        r"|place to (?:live|stay|sleep)|where to (?:live|stay|sleep))\b|\bnothing to eat\b|\bhungry\b|\bstarv\w+"
        r"|\b(?:can'?t|cannot|can not|couldn'?t|unable to|not able to) (?:even )?(?:pay|afford|buy)(?: for)? (?:the "
        r"|my |our |his |any |to )?(?:rent|food|school|eat|hospital|tuition|medicine|bills?|kid|child|children"
        r"|daughter|son|mother|milk|ticket)\b|\bsleep(?:ing|s)? (?:rough|outside|outdoors|(?:on|in|at|under) (?:the "
        r"|a )?(?:\w+ )?(?:streets?|station|park|bridge|road|car|van|floor of))\b"
        r"|\b(?:kick\w*|throw\w*|threw) (?:me|us) out\b|\bevict\w*|\bhomeless\b|\bschool fees?\b|\btuition\b"
        r"|\b(?:mother|father|mom|mum|dad|wife|husband|son|daughter|child|kid|kids|baby|parents?|grandm\w+"
        r"|grandf\w+)(?:'s| is| are| was)? (?:very |so |seriously )?(?:sick|ill|in (?:the )?hospital|in need of"
        r"|hungry|has cancer|have cancer|needs? (?:surgery|medicine|an operation|money|treatment|milk))\b"
        r"|\bsick (?:mother|father|child|wife|kid|son|daughter|parents?|baby|husband)\b|\b(?:no"
        r"|have no) money (?:left|at all|to (?:live|survive|go home|feed|eat))\b|\bfeed (?:my|our|the) (?:kids?"
        r"|family|children|baby)\b|\bdrop(?:ped)? out of school\b",
    ),
}
