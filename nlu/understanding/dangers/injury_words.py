"""The words of injury, of injury that nobody treats, and of children at work. Data for `danger.py`."""

from __future__ import annotations

__all__ = ["FLAGS", "HITTING"]

# Things that hit somebody: an injury, and no blow.
HITTING = (
    r"cars?|trucks?|lorry|van|bus|tractor|machine|bricks?|bars?|pipes?|forklift|steel|stones?|rocks?|crane|hook"
    r"|load|beam|plank"
    r"|board|door|tree|branch|excavator|e-?bike|motorbike|scooter|scaffold\w*"
)
_WORKS = r"(?:车间|厂房?|工厂|宿舍|工棚|工地|仓库|食堂|厨房|楼里?|锅炉|机房|店)"
_MANY = r"(?:好?几|十几|几十|一群|好多|很多|\d{1,3}|[三四五六七八九十]+)(?:个|多个?|来个?)?(?:人|工友|工人)?"

FLAGS: dict[str, tuple[str, ...]] = {
    "injury": (
        r"(?:腿|脚|腰|手|胳膊|肩膀)(?:也)?(?:给|被)?(?:摔|砸|压|轧|夹|碰)(?:了|伤|断|坏"
        r"|破)(?![^。;]{0,8}(?:去年|好了))",
        r"\bbroken (?:legs?|arms?|hands?|foot|fingers?|thumb|ribs?|ankle|wrist|collarbone|knee|hip|bones?)\b",
        r"\b(?:was|were|got|get|been|being) hit (?:\w+ ){0,3}?by (?:an? |the |some |falling )?(?:\w+ ){0,2}?"
        rf"(?:{HITTING})\b",
        r"\b(?:fell|dropped|landed|rolled|came down|tipped|collapsed) (?:down )?(?:on|onto|on to"
        r"|over) (?:to )?(?:my|me|his|him|her|our"
        r"|us|a worker|the worker)\b(?! knees)",
        r"\b(?:brok\w+|cut\w*|hurt\w*|lost|los(?:e|ing)|crush\w*|burn\w*|sprain\w*|twist\w*|fractur\w*|smash\w*"
        r"|injur\w*"
        r"|pinch\w*|pierc\w*|sever\w*|torn|tore|chopp\w*|scald\w*|amputat\w*|sliced?|damag\w*) (?:off |through "
        r"|away |into )?"
        r"(?:(?:a|the|my|his|her|our|one|two|three|four|part|half|piece|tip|joint|of|little|middle|index|ring|left"
        r"|right|big|lower"
        r"|upper|whole) ){1,5}(?:fingers?|thumb|toes?|hands?|arms?|legs?|foot|feet|eyes?|ears?|back|ribs?|knees?"
        r"|shoulder|wrist"
        r"|ankle|elbow|hip|spine|waist|face|neck|skin|bones?)\b",
        r"(?:手|指|手指|指头|拇指|胳膊|腿|脚|头发|衣服|袖子).{0,4}(?:被|给|让|叫)(?:.{0,8})(?:绞|卷|压|轧|切|锯|夹"
        r"|砸|扎|割|咬|削|烫|烧|挤|辗|碾)(?:进|断|伤|了|掉|住|着|穿|扁|烂|到)?|(?:拇指|手指|指头|脚趾|胳膊|腿|脚"
        r"|手)(?:没|少|掉|断|缺)了?(?:半|一|两|三|几|\d)(?:截|根|个|节|只|条)|(?:压|轧|切|砸|夹|锯|绞"
        r"|削)断(?:了)?.{0,2}(?:根|截|指|手|腿|骨|[一两二三\d])|(?:钉子?|钢筋|铁).{0,4}(?:扎|穿|刺|戳)(?:了|进|到|穿"
        r"|透|伤)?.{0,3}(?:脚|手|腿|身|眼|肚)|(?:扎|刺|戳|穿)(?:穿|透|进|破)(?:了)?.{0,2}(?:脚|手|腿|眼)|扭(?:伤|到"
        r"|了)(?:了)?(?:腰|脚|手|脖)?|闪了腰|腰(?:伤|断|扭|椎)|出(?:了)?(?:工伤)?事故.{0,10}(?:伤|断|手|脚|腿|医)"
        r"|(?:脚手架|架子|楼板|墙|模板)(?:都)?(?:塌|倒).{0,6}(?:伤|砸|压|人)",
        r"\b(?:fingers?|hands?|arms?|legs?|foot|feet|toes?|eyes?|back|head|knee|thumb|ribs?|shoulder|ankle"
        r"|wrist)\b.{0,10}\b(?:was|were|is|are|got|been|has been|had been) (?:\w+ )?(?:cut|caught|crushed|broken"
        r"|hurt|burn\w*|smashed|injured|hit|fractured|amputated|stuck|trapped|torn|damaged)\b|\b(?:brick|bar|steel"
        r"|pipe|plank|machine|box|stone|forklift|glass|nail|beam|wood|tile|something|load)s? (?:\w+ )?(?:fell on|hit"
        r"|fell onto|crushed|cut|went through|pierced|landed on|dropped on)\b.{0,4}\b(?:my|me|his|him|her|our)\b"
        r"|\belectric shock\b|\b(?:shocked|burned|burnt|scalded) (?:by|with|at work|on site)\b|\blost (?:a |one "
        r"|two |three |my |his |her |part of |the )+(?:fingers?|hand|eye|leg|arm|foot|toe|thumb)\b|\bhurt (?:my|his"
        r"|her) (?:back|leg|arm|hand|foot|eye|head|knee|shoulder|waist)\b",
        r"受(?:了)?(?:重|轻|工)?伤|工伤|(?<!手机)(?<!手机都)(?<!手机给)摔(?:伤|断|下|坏|成|了下)|砸(?:伤|断"
        r"|到(?:脚|手|头|腿|人|我|他)|了(?:脚|手"
        r"|头|腿))|骨折|骨裂|(?:腿|手|胳膊|脚|腰|手指|指头|肋骨|脚趾|头|眼睛|脑袋|手臂)(?:都|也|给|被"
        r"|让)?(?:.{0,4})?(?:断|伤|砸|压|夹|切|锯|割|烫|破|瞎|轧)(?:了|掉|到|坏|着|$)|(?:压|烫|烧|扎|割|夹|刮|撞|电"
        r"|炸|轧|切|打)伤|触电|掉下(?:来|去)|(?:从|在).{0,10}(?:掉|摔|跌)(?:下|了|到)|切(?:掉|断)(?:了)?.{0,4}(?:手"
        r"|指)|断了.{0,4}(?:指|手|腿|脚|肋|骨)|尘肺|中毒了?|职业病|中暑(?=.{0,4}(?:住院|送医|医院))",
        r"\binjur(?:y|ed|ies)\b|\b(?:broke|broken|fractur\w+|hurt|cut|crush\w*|lost|smash\w*|burn\w*|twist\w*) (?:my"
        r"|his|her|our|a|the|two|one) ?(?:\w+ )?(?:legs?|arms?|hands?|fingers?|foot|feet|back|ribs?|head|ankle|wrist"
        r"|bones?|eyes?|knee|shoulder|hip|skull|spine)\b|\bfell (?:from|off|down|\d)|\bwork(?:place)? accident\b"
        r"|\baccident at work\b|\bgot hurt\b|\belectrocut\w+|\bwounded\b|\b(?:bleeding|unconscious)\b",
    ),
    "injury_critical": (
        # a fire, earth that came down, food that was bad: whoever writes it waits for help
        rf"(?<!以前)(?<!去年){_WORKS}(?:里|上)?(?:又|突然)?(?:着火|起火|失火|爆炸)了|(?:人|工友"
        rf"|兄弟)[^,。;]{{0,6}}(?:还)?(?:被)?"
        r"(?:埋|压)(?:在|着|住)?[^,。;]{0,4}(?:里|下|土|泥)|塌方[^。;]{0,10}(?:人|埋|压)",
        rf"{_MANY}[^,。;]{{0,4}}(?:都)?(?:拉肚子|上吐下泻|又吐又拉|食物中毒|中毒)",
        r"\b(?:fire|explosion) in (?:the|our|my) (?:\w+ )?(?:workshop|factory|dorm\w*|kitchen|warehouse|building"
        r"|plant)\b"
        r"(?! (?:last|in 20|years? ago|before))|\b(?:workshop|factory|dorm\w*|warehouse) is (?:on fire|burning)\b",
        r"\b(?:died|killed)\b[^.;!?]{0,24}\b(?:factory|work|site|machine) accident\b|\bdied (?:yesterday |today "
        r"|just now )?"
        r"(?:at|on|in) (?:the )?(?:work|site|factory|job)\b",
        # Somebody died at work: 从架子上掉下来摔死了; 气死了 and 打死我也不走 are talk.
        r"(?:从[^,。;]{1,8}(?:掉|摔|跌)|被(?:人|机器|车|吊车|老板|他们)?|男人|老公|丈夫|儿子|爸|父亲|老头子|工友"
        r"|老乡|兄弟|[哥弟]|同事)"
        r"[^。;!?]{0,16}(?:摔|砸|压|电|轧|撞|打|淹|闷|触电)死(?:了|在|的)(?!我)",
        r"\b(?:husband|father|brother|son|friend|workmate|colleague|worker|man)\b[^.;!?]{0,40}\b(?:fell|fall|crushed"
        r"|electrocuted|hit by|beaten)\b[^.;!?]{0,24}\b(?:died|dead|to death)\b"
        r"|\b(?:died|was killed) (?:on|at) (?:the )?(?:site|work|factory|scaffold)",
        r"(?:掉|摔|砸|压|撞)[^。;!?]{0,20}(?:到现在|至今|一直|还)(?:都|也)?(?:没|不)(?:有)?(?:醒|苏醒)"
        r"|(?:腿|胳膊|手|骨头?)(?:都|也|给)?(?:摔|砸|压)?折了[^。;!?]{0,16}(?:没钱|没人管|不管|没去医院|没治|不治)",
        r"\b(?:hands?|fingers?|arms?|legs?|head|foot)\b[^.;!?]{0,40}\b(?:lots? of|so much|too much|much|big) blood\b",
        r"咳(?:了|出|得)?[^,。;]{0,5}血(?!压|糖|汗)",
        r"\b(?:hospital|clinic|doctors?) (?:won'?t|will not|refus\w+|does ?n[o']?t|did ?n[o']?t|not"
        r"|says? no) (?:to )?(?:start|treat|operate|take|admit"
        r"|accept|open|help)\b",
        r"血(?:到现在|现在|还|一直|直|不停地?|正|都|止不住)*(?:还)?(?:在)?(?:往外|往下)?(?:淌|流|冒|滴|渗|涌"
        r"|喷)(?:着|个不停|不停|不住|呢|$|[,.。!;])"
        r"|(?:还|一直|不停|正)在?(?:地)?(?:淌|流|冒|滴|渗)(?:着)?血|止不住血"
        r"|骨头?(?:茬子?|碴子?|渣子?|尖|头)?(?:都|也|全)?.{0,4}(?:戳|露|刺|扎|支|翘|白)(?:出|在外|到外|穿|花花)"
        r"|(?:不|没|别|没人)(?:肯|让|给|许|准|叫|去|帮|愿意?)?(?:我们?|人|他们?)?.{0,1}(?:叫|喊|打|拨"
        r"|送)(?:救护车|急救|120)",
        r"(?:断|砸|压|摔|扎|锯|切|轧|烧|烫|伤|血|骨)[^。;!]{0,60}(?:医院|医生|大夫|急诊)(?:里|那边)?(?:说|讲|非"
        r"|都)?(?:要|得|让|叫|非要|不)(?:我们?"
        r"|先)?.{0,3}(?:先)?(?:交|缴|拿|收|付|垫)"
        r"(?:钱|押金|费|款|[\d一二两三四五六七八九])",
        r"\b(?:can'?t|cannot|can not|hardly|barely|difficult\w*|hard to|trouble|problems?) breath\w*\b",
        r"\b(?:fever|vomit\w*|unconscious|bleed\w*|very sick|seriously ill|infect\w+|malaria"
        r"|pneumonia)\b[^;!?]{0,90}\b(?:(?:can'?t"
        r"|cannot|can not|unable to) (?:get up|stand|walk|move|eat)|no (?:money for )?(?:a |the |any )?(?:doctors?"
        r"|hospital|medicine"
        r"|ambulance)\b(?! (?:bill|cost)))",
        r"流(?:了)?(?:好多|很多|大量|一地|满地|不少|一身|好大一滩)(?:的)?血|血(?:流|淌)(?:得|了)?(?:到处|一地|满地"
        r"|很多|好多)|(?:救护车|120)"
        r"(?:还|都|也)?(?:没|不)(?:有)?(?:来|到|叫)|不(?:肯|让|给|许|准)(?:我们)?(?:叫|打|喊)(?:救护车|120|车)"
        r"|(?:爆炸|爆了|着火|起火"
        r"|火灾)[^。;]{0,12}(?:烧伤|伤|烧|困|人)|(?:全身|大面积|严重)(?:都)?(?:是)?(?:烧伤|烫伤)|(?:起|下)不(?:来"
        r"|了)床|(?:站|坐)不起来"
        r"(?=.{0,14}(?:没|不))|(?:快|就)?(?:没命|撑不过|活不成了)(?=.{0,10}(?:救|医|送))",
        # caught, buried or poisoned and still in there; signs that speak for themselves
        r"(?:绞|卷|轧|压|夹|卡)(?:进|在|到|住)(?:去)?(?:了)?.{0,8}(?:快来|救|还在|出不来|拿不出|拔不出)|(?:中毒"
        r"|缺氧|晕|掉|困|摔).{0,12}(?:上|出|拉|救|爬)不(?:上)?来"
        r"|(?:塌方|塌了|坍塌|垮塌|垮了|滑坡|掩埋|矿难|爆炸).{0,8}(?:埋|压|困|伤|炸).{0,6}(?:人|工友|我)|(?:被"
        r"|给)埋|埋(?:了|住|着|进).{0,4}(?:人|个|工友)"
        r"|(?:(?<![\u4e00-\u9fff])人|他|她|我爸|我爹|老汉|工友|老乡|兄弟|师傅)(?:就|快|都|已经|也|看着|怕是"
        r"|眼看)*(?:要)?(?:不行了|没气了|断气|没救)"
        r"|(?:喊|叫|推)(?:都|也)?不(?:应|醒|答应)|疼得(?:打滚|直叫|昏)|口吐白沫|七窍|休克|(?:呼吸"
        r"|心跳)(?:都)?(?:停|弱|困难)",
        r"(?:嘴|鼻|耳朵?|头)(?:里|子|上)?(?:都|一直|直|还在|在|往外)*(?:冒|流|吐|喷|淌|渗|滴|飙|出)(?:着|出)?(?:血"
        r"|白?沫)"
        r"|眼睛?(?:都)?翻白|(?<![朝冲对给向]我)(?<!我们)(?<![朝冲对给向]人)(?<!就)翻(?:了)?白眼(?!狼)"
        r"|嘴唇(?:都)?发[紫青]|脸(?:色)?(?:都)?(?:发[青紫]|煞白|惨白)"
        r"|(?:皮|肉)(?:都)?掉(?:了|下)|(?:半|全|大半)(?:个)?身(?:子|体)?(?:都)?(?:烫|烧|动不)|烫(?:了|伤"
        r"|到)?.{0,3}(?:半|全)(?:个)?身|(?:怀孕|孕|摔).{0,14}见红"
        r"|(?:压|埋|夹|卡|砸)(?:着|住|到)(?:了)?(?:一|两|几)?个?(?:人|工友|工人|师傅)(?!.{0,4}(?:工资|钱))"
        r"|(?:人|他|她|工友|腿|手|胳膊|里面|底下).{0,8}还没(?:弄|拉|救|挖|抬|扒)(?:出来|上来)"
        r"|(?:糖尿病|心脏病|哮喘|癫痫|羊癫疯|高血压|低血糖).{0,6}(?:昏|犯了|倒|发作|晕)",
        # a grave sign, and nobody who treats it
        r"(?:高烧|发烧|发高烧|烧到|烧得|抽搐|抽筋|吐血|咳血|便血|胸口?[疼痛闷]|心口[疼痛]|肚子疼|肚子痛|流血|出血"
        r"|血|扎穿|断|砸|摔|压|烫|烧伤|电|昏|晕|中暑|伤口?|病得?)"
        r"[^。;!]{0,26}(?:(?:不|没|没人|不肯|拒绝).{0,3}(?:让|给|送|叫|打|准|带)(?:我|他|她|人"
        r"|假)?.{0,3}(?:去)?(?:医院|救护|120|看病|治|就医|看医|上医院|假看病)(?!的?(?:钱|费))"
        r"|(?:(?:没人|没车|没钱|不给钱)(?:治|医|送|带|敢|拉|管|救)|没钱(?:去)?看)|没(?:有)?一个(?:人)?(?:管|来"
        r"|帮|送)|(?:不|没)(?:批"
        r"|准|给)假|别(?:报警|叫车|声张)|(?:还|在|就|现在|一直|到现在|只能).{0,4}躺(?:在|着).{0,4}(?:宿舍"
        r"|工棚|板房|地上|床|屋|工地))",
        r"\bblood (?:is |was |keeps )?(?:coming|came|comes|running|pouring|pours|out of|from (?:his|her|my"
        r"|the) (?:mouth|nose|ear|head))"
        r"|(?:\b(?:still|not)|n't) (?:not )?(?:been )?(?:out|free|rescued|pulled out|dug out) (?:yet|of there)?(?=$"
        r"|[,.;!])(?<=out)(?=.{0,1})|\b(?:on|under|crushed|trapped) (?:on |by )?(?:his|her|my|a man'?s?) "
        r"(?:legs?|chest|arms?|body|foot|feet|head)\b.{0,14}\b(?:still|stuck|not out|can'?t)\b|\b(?:burn\w*"
        r"|scald\w*) (?:on |over )?(?:half|all|most)(?: of)? (?:my|his|her) body\b"
        r"|\b(?:bleed\w*|fever|fainted|faints?|collaps\w+|unconscious|sick|burn\w*|seizure|diabetic"
        r"|pregnan\w+)\b[^.;!?]{0,50}\b(?:(?:nobody|no one)(?: here)? (?:does|do|did|helps?"
        r"|cares?|comes?|came|takes?)|(?:not|won'?t|refus\w+|doesn'?t|didn'?t) (?:to )?(?:give|grant|allow"
        r"|let)(?: me| him| her)?(?: any| sick)? (?:leave|go|rest))\b"
        r"|\bonly (?:gave|give|got|put)\b.{0,12}\b(?:toothpaste|a plaster|band-?aid"
        r"|aspirin)\b",
        r"\b(?:cough\w*|vomit\w*|throw\w* up|spit\w*) (?:up )?blood\b|\b(?:isn'?t|not|stopped|hardly|can'?t"
        r"|barely) breath\w*\b"
        r"|\b(?:fever|sick|ill|pain|hit on|confus\w+|dizzy|vomit\w*|concuss\w*|poison\w*|swollen|bleed\w*|blood"
        r"|broken|injur\w+|wound\w*|cut off|burn\w*|hurt|infect\w+"
        r"|unconscious|collaps\w+|faint\w*|fell|crushed)\b"
        r"[^.;!?]{0,60}\b(?:no|without|not|nobody|no one|refus\w*|never|won'?t|doesn'?t|didn'?t|don'?t) (?:(?!pay"
        r"|paid|pays|bills?|money|cost|fees?|need)[\w']+ ){0,5}"
        r"(?:hospital|doctors?|treat\w*|ambulance|medic\w*|clinic|120)\b(?! (?:bills?|fees?|money|costs?|expenses))"
        r"|\b(?:fell|broken|bleed\w*|injur\w+|hurt|sick|unconscious)\b[^.;!?]{0,40}\b(?:leave|leaves|left|lying"
        r"|lies|lay|laid|still) (?:him |her |me |them )?(?:in|on|at) the "
        r"(?:dorm\w*|floor|ground|site|room|shed|mud)\b",
        r"(?:晕|昏)(?:倒|过去|迷|死)(?:了|在)?(?=.{0,10}(?:不|没|快|叫|救|装|医|了$|$|[,.。!;]))(?<!差点晕倒)|叫不醒"
        r"|一动不动|(?<![垫拖扛干走搬跑拉等耗撑熬忍开])不动了|不省人事|没(?:有)?(?:了)?(?:呼吸|心跳|意识|知觉"
        r"|气了|脉)|(?:被)?(?:埋|压)(?:了|在"
        r"|住)?(?:.{0,6})(?:没挖|挖不|出不来|下面|底下|救不)|(?:头|脸|身|腿|肚子)(?:上)?(?:全|都|满)(?:是"
        r"|身)?(?:都是)?血|满(?:头|脸|身)(?:都)?是?血|血流(?:满|一地|如注)|(?:心脏病|脑溢血|脑出血|心梗|中风)(?:犯"
        r"|发|了)?.{0,8}(?:没人|不管|不送|倒|救)|(?:断|伤|病|摔).{0,8}(?:没钱|不给|没人)(?:治|医|看|管|送医"
        r"|送去)(?!病?的?(?:钱|费))"
        r"|(?:不|没)(?:再)?(?:交|给|付|缴)(?:钱|费|押金).{0,4}(?:停药|停治|赶出院|不给(?:治|做|手术))|(?:腿|脚"
        r"|下半身|腰)(?:都|也)?(?:动不了|没知觉)",
        r"\b(?:not|isn'?t|never|no longer) (?:moving|responding|waking|awake|conscious)\b|\b(?:won'?t|doesn'?t"
        r"|does not|can'?t|cannot|not) (?:wake up|wake|respond|move (?:his|her|my) (?:legs?|arms?|body|head))\b"
        r"|\b(?:faint\w*|pass(?:ed)? out|collaps\w+|unconscious)\b(?!.{0,6}\b(?:company|business|wall|market)\b)"
        r"|\b(?:he|she|worker|man|friend|brother|coworker|colleague|husband|someone|somebody|person) (?:is |are |'s "
        r"|may be |might be |is going to |will )?(?:dying|die soon)\b|\b(?:trapped|buried) (?:under|beneath|below)\b"
        r"|\bno (?:pulse|breath\w*|heartbeat)\b|\bheart attack\b|\bheav(?:y|ily) bleed\w*|\bblood (?:everywhere"
        r"|all over)\b|\blosing (?:a lot of )?blood\b",
        r"昏迷|大出血|流血不止|(?:一直|还在|在|不停)(?:地)?(?:流血|吐血|出血)|血(?:流|止)不|快不行了"
        r"|快要?死了(?=.{0,8}(?:医院|救|送|没人管))|抢救|(?<![a-z])icu(?![a-z])|重症监护|生命危险|(?:等|急)(?:着"
        r"|用)?.{0,4}(?:救命"
        r"|手术)|救命钱|没人送(?:医院)?|不(?:肯|给|让|愿)?送(?:去)?医院|没(?:有)?(?:人)?送(?:去)?医院|重伤|吐血"
        r"|喘不(?:上|过)气|(?:没钱|不给钱|不出钱|不管|没法|不给|没人|拒绝).{0,6}(?:治伤|救治|治疗|救人|做手术|动手术"
        r"|手术费|手术)|医院(?:要|把|都|已经|说要)?(?:停药|赶出|不给(?:治|手术|药)|停治)|(?:没|得不到"
        r"|未)(?:有)?(?:得到)?(?:救治|治疗|医治)(?!费)|伤口.{0,6}(?:感染|化脓|烂|发炎)|高烧不退|瘫(?:痪|在)",
        r"\b(?:bleeding|unconscious|in (?:a )?coma|intensive care|icu|life[- ]threatening|critical condition"
        r"|dying (?:in|at|now|because|from)|not breathing|can'?t breathe|may die|will die|might die|about to die)\b"
        r"|\b(?:no|without|not get\w*|can'?t get|refus\w*|denied|stop\w*) (?:any )?(?:medical )?(?:treatment|surgery"
        r"|operation|doctor|ambulance|hospital care|medical help)\b|\b(?:can'?t|cannot|no money|not) (?:to )?(?:pay"
        r"|afford|money)?(?: for)? ?(?:the |his |my |her )?(?:surgery|operation|treatment)\b|\b(?:not|won'?t"
        r"|refuse\w*|nobody|no one) (?:to )?(?:take|took|send|sent|bring|brought|takes) (?:me|him|her|us"
        r"|them) to (?:the |a )?hospital\b|\bneeds? (?:urgent |emergency )?(?:surgery|operation) (?:now|today|urgent"
        r"|tonight|immediately)|\bcritically\b",
    ),
    "child_labour": (
        r"^(?:我|俺)(?:今年|才|刚满|今年才|还|只有){1,2}(?:是)?(?:1[0-5]|十[一二三四五])(?:周?岁)?[。.!,; ]*$",
        r"(?:我|俺|他|她|儿子?|女儿|闺女|弟弟?|妹妹?|弟娃|妹子|丫头|孩子|娃儿?|孙子|外甥|侄子)(?:今年|才|刚|还"
        r"|刚满|虚岁|也就|只有)*(?:是|有|满)?(?:(?<!\d)1[0-5]"
        r"|(?<![二三四五六七八九])十[一二三四五])(?:周)?(?:岁)?[, ]{1,2}"
        r"(?=[^。;]{0,8}(?:初[一二三中]|小学|六年级|书|学)[^,。;]{0,6}(?:没|不)(?:念|读|上|毕业)"
        r"|[^。;]{0,6}(?:辍学|退学|不念|不读|没念"
        r"|没读))(?=.{0,70}(?:厂|店|工地|打工|干活|上班|干了|做了))",
        r"(?:儿子?|女儿|闺女|弟弟?|妹妹?|弟娃|妹子|丫头|孩子|娃儿?|孙子|外甥|侄子)(?:今年|才|刚|还|刚满|虚岁"
        r"|也就|只有)*(?:是|有|满)?(?:(?<!\d)1[0-5]"
        r"|(?<![二三四五六七八九])十[一二三四五])(?:周)?(?:岁)?(?:[, ]|$)"
        r"(?=.{0,80}(?:(?:让|叫|送|带|给|喊)(?:他|她|娃|孩子)(?:就)?(?:去|到|在)|(?:他|她)(?:就|自己|放假|暑假"
        r"|也)*(?:去|跑去|跑到|到|在"
        r"|给)[^,。;]{0,10}(?:店|厂|工地|打工|干|帮|送|发)"
        r"|暑假工|寒假工|打(?:个)?短工|(?:暑假|寒假|放假)[^,。;]{0,4}(?:去|到|在)[^,。;]{0,10}(?:店|厂|打工"
        r"|干)))(?=.{0,140}(?:洗|干|做|搬|端|送|打|发"
        r"|站|缝|装|忙|钱|工资))",
        r"(?:儿子|女儿|闺女|弟弟?|妹妹?|侄[子女儿]|外甥女?|孩子|娃儿?|小孩)(?:还|今年|才|刚|在|正|现在|只)*(?:读|上"
        r"|念)(?:着)?(?:初[一二三中]"
        r"|小学|[一二三四五六七八九]年级)(?:(?!我|俺|学费|老公|老婆|没钱|交|等|想).){0,14}(?:打工|干活|搬砖|上班"
        r"|做工|搬|端盘|洗碗|做小工"
        r"|流水线|做事|当学徒|进厂)|(?:用|招|有|雇)(?:了|着)?.{0,8}(?:小学|初中|初[一二三])(?:的)?(?:学生|孩子|娃"
        r"|生).{0,8}(?:干|打工|上班|做"
        r"|加班|上夜班|厂|搬)",
        r"\b(?:son|daughter|brother|sister|nephew|niece|cousin|child|kid|boy|girl|he|she)\b[^.;!?]{0,16}\b(?:in|at"
        r"|goes to|still in"
        r"|attends)\b (?:the )?(?:(?:first|second|third|1st|2nd|3rd|last) (?:year|grade) (?:of|in"
        r"|at) )?(?:(?:junior )?middle|primary"
        r"|elementary|junior high|secondary) school\b[^;!?]{0,40}\b(?:carri\w+|carry\w*|work(?:s|ed|ing)|wash\w*"
        r"|pack\w*|sew\w*"
        r"|mov(?:ed|es|ing) bricks|night shifts?|hired|employed)\b|\b(?:hire[sd]?|hiring|employ\w*|us(?:e|es|ed"
        r"|ing)|has|have"
        r"|there (?:is|are)) (?:\w+ ){0,5}(?:kids?|child(?:ren)?|boys?|girls?|students?|pupils?"
        r"|teenagers?)\b[^.;!?]{0,24}\b(?:about"
        r"|aged?|of|around|only|under|just|are|between|from|year) (?:about |only )?(?:[89]|1[0-5]|nine|ten|eleven"
        r"|twelve|thirteen"
        r"|fourteen|fifteen)\b(?! (?:hours?|people|days?|yuan|students|workers|%))",
        # a child's word, an age and the work, in either order
        r"(?:丫头|小姑娘|男孩|女孩|娃儿?|小孩|小鬼|小子|妹子|伢子?|外甥女?|侄[子女儿]|弟弟?|妹妹?|儿子|女儿|闺女"
        r"|孙子|学生|孩子)(?:(?!读书|上学|念书|学费|初中|我).){0,12}"
        r"(?<![二三四五六七八九\d])(?:1[0-5]|十[一二三四五]|十[一二三四][二三四五])(?:岁|来岁|左右|的样子|[,.;!]"
        r"|$)(?:(?!读书|上学|念书|学费|初中|(?<![跟和同给])我).){0,20}"
        r"(?:摘|打包|洗碗|搬|干活|打工|下地|上班|流水线|一条线|缝|看机器|操作|焊|采|拣|组装|夜班|后厨|工钱|做工|做活)",
        r"(?:洗碗|后厨|流水线|车间|厂里|打包|搬砖|缝纫|夜班|机器|工地|干活)[^我]{0,14}(?:丫头|小姑娘|男孩|女孩|娃"
        r"|小孩|小鬼|小子|妹子|伢|学生)(?:(?!读书|上学|学费).){0,8}"
        r"(?<![二三四五六七八九\d])(?:1[0-5]|十[一二三四五]|十[一二三四][二三四五])(?:岁|来岁|左右|的样子|[,.;!]"
        r"|$)|刚(?:刚)?小学毕业.{0,14}(?:看机器|打工|干活|上班|做工|搬|厂|老板)",
        r"\b(?:dishwashers?|workers?|cleaners?|packers?|helpers?|apprentices?|operators?|line|shift|kitchen"
        r"|workshop|factory|machine)\b.{0,40}\b(?:boys?|girls?|kids?|child|children)\b"
        r"[ ,]{1,2}(?:(?:about|maybe|only|just|around|of|is|aged?|he is|she is) )*(?:1[0-5]|ten|eleven|twelve"
        r"|thirteen|fourteen|fifteen)\b(?! (?:hours?|people|days?|yuan))"
        r"|\b(?:kids?|boys?|girls?|child|children|cousin|brother|sister|son|daughter|nephew|niece"
        r"|students?)\b[^.;!?]{0,40}\b(?:(?:in )?grade [1-9]|(?:primary|elementary|middle|junior high) school)\b"
        r"[^.;!?]{0,40}\b(?:works?|working|operat\w+|shift|line|pack\w*|sew\w*|carr\w+|machine|press|wash\w*)\b"
        r"|\b(?:shift|line|works?|working|machine)\b[^.;!?]{0,40}\b(?:in grade [1-9]|primary school (?:student|kid"
        r"|pupil))",
        # by school year, by words that need no age, by heavy work said beside the age
        r"(?:我|俺)(?:是|还|在|读|上|才|现在){0,6}(?:初[一二三]|[一二三四五六七八九]年级"
        r"|小学|初中)(?:的)?(?:学生|生)?"
        r"(?!毕业|工地|项目|门口|没).{0,12}(?:打工|干活|上班|做工|端盘子|兼职|暑假工|寒假工|做事|流水线)"
        r"|(?:用|招|雇|找|叫|喊|骗|拉|带|使).{0,6}(?:小学生|初中生|学生娃|小娃娃?|小孩子?|孩子们?|娃娃"
        r"|未成年).{0,3}(?:去|来|在|给|帮)?.{0,4}"
        r"(?:干活|打工|摘|搬|采|拣|捡|上工|做工|做活|缝|洗碗|端盘|流水线|搬砖)"
        r"|虚岁(?:才|是|也就)?(?:1[0-6]|十[一二三四五六])(?=.{0,20}(?:干活|打工|上班|做工|小工|工地|厂|搬|学徒))",
        r"\b(?:boys?|girls?|kids?|child|children|sons?|daughters?|brothers?|sisters?|nephews?|nieces?|cousins?"
        r"|students?)\b"
        r"(?:[ ,:-]{1,3}\w+){0,4}[ ,:-]{1,3}(?:1[0-5]|[89]|eight|nine|ten|eleven|twelve|thirteen|fourteen"
        r"|fifteen)\b(?!\d|,\d{3}| (?:hours?|days?|months?"
        r"|people|yuan|kids|boys|girls|of|k\b|%|colleagues|km|minutes?))(?!.{0,24}\b(?:tuition|fees?|stud\w+"
        r"|exam\w*)\b)[^.;!?]{0,44}\b(?:carr\w+|pack\w*|wash\w*|sew\w*|load\w*|lift\w*|pick\w*"
        r"|clean\w*|bricks?|assembl\w+|production|machines?|night shifts?|dishes|helping (?:him|them|the boss))\b",
        r"(?:我|他|她|我?(?:儿子|女儿|弟弟|妹妹|弟|妹|侄子|侄女|孩子|娃|外甥|同学|同事|工友)|有(?:个|一个|几个|两个"
        r"|些)?(?:孩子|小孩|娃|学生|男孩|女孩|小姑娘|小伙子)?|厂里|车间里?|店里|工地上?|里面)(?:今年|才|刚|还|只有"
        r"|刚满|虚岁|都|也就|看着|也)*(?:是|有)?(?:个|的)?(?:(?<!\d)1[0-5](?!\d)|(?<![二三四五六])十[一二三四五]"
        r"|十[一二三四][二三四五六])(?:、?(?:1[0-5]|十?[一二三四五]))?(?:周)?(?:岁|,|$)(?!.{0,6}(?:就出来|开始|那年"
        r"|的时候|起|就出去))(?=.{0,26}(?:干活|打工|上班|做工|工人|童工|搬砖|厂|工地|流水线|上工|做事|工资|打螺丝"
        r"|洗碗|上夜班|干了|干的|在干|学徒|暑假工|没给钱|服装|餐馆|饭店|女孩|男孩|的孩子|的娃))(?!.{0,6}(?:上学"
        r"|上初中|读书|念书|上小学))",
        r"(?:招|用|雇|找|使|请)(?:的|了|着|些|几个|好几个|好多|都是|一些)*.{0,4}(?:(?:1[0-5]|十来|十几"
        r"|十[一二三四五]|十[一二三四][二三四五])(?:多)?岁(?:左右)?的?(?:小孩|孩子|娃|学生|小姑娘|男孩|女孩|少年))"
        r"|(?:车间|厂|店|工地|线|后厨).{0,4}有.{0,6}(?:1[0-5]|十[一二三四五])(?:来|多)?岁的(?:小孩|孩子|娃|学生"
        r"|小姑娘|男孩|女孩|少年)|(?:还|才|都)?(?:没|不)(?:满|到|足)(?:十六|16)(?:周)?(?:岁)?.{0,8}(?:就|的|也|在"
        r"|上夜班|干|做|招|打工)|(?:初中生|小学生|小孩子?|未成年(?:人)?|童工|娃娃?)(?:在|给|帮|也在|都在|天天|晚上"
        r"|就).{0,6}(?:打工|干活|上班|做工|搬砖|上夜班|端盘子|流水线)",
        r"\b(?:boys?|girls?|kids?|child|children|son|daughter|brother|sister|nephew|niece|cousin|workers?|students?"
        r"|he|she|they|someone|i|line|apprentices?)\b.{0,26}\b(?:about|only|just|aged?|is|are|was|maybe|around|am"
        r"|son|daughter|brother|sister|or|like|of)\b ?(?:1[0-5]|ten|eleven|twelve|thirteen|fourteen"
        r"|fifteen)\b(?= ?(?:years?[ -]old|yo\b|works?\b|working|worked|or (?:1[0-6]|fourteen|fifteen|thirteen)"
        r"|[,.;!]? ?$|, (?:works?|he|she|they|no pay|working)))(?=.{0,60}\b(?:work\w*|factory|line|kitchen|sew\w*"
        r"|pay|site|boss|restaurant|machine|wage\w*|salary|carr\w+)\b)|\b(?:line|workers?|apprentices?"
        r"|next to me)\b.{0,20}\b(?:is|are|only|about) (?:only |about )?(?:1[0-5]|eleven|twelve|thirteen|fourteen"
        r"|fifteen)(?: or (?:1[0-6]|fourteen|fifteen|thirteen))?[.,;! ]{0,2}$|\b(?:brother|sister|son|daughter"
        r"|cousin|nephew) 1[0-5] works?\b",
        r"\b(?:kids?|child|children|minors?|schoolboys?|schoolgirls?|school ?children|underage (?:boys?|girls?|kids?"
        r"|workers?))\b (?:\w+ ){0,2}?(?:works?|working|worked|carr(?:y|ies|ying)|sews?|sewing|labou?r\w*"
        r"|employed)\b|\b(?:makes?|made|making|use|uses|using|hire|hires|hiring|employs?|employing|let|lets) (?:the "
        r"|small |little |young |some )?(?:kids?|child|children|minors|boys and girls)\b(?! (?:room|seat|toilet))",
        r"童工|(?:下个?月|明年|年底|过(?:几|两)个?月|后年)才?(?:刚)?(?:满|到|够)(?:十六|16)|未满(?:十六|16)"
        r"|不满(?:十六|16)|没(?:有)?(?:满|到)(?:十六|16)|不到(?:十六|16)(?:周)?岁|(?:才|只有"
        r"|今年|刚|刚满|还|有个|有|是|年龄|他|她|我|娃|孩子|弟弟|妹妹|的)?(?:(?<!\d)1[0-5]"
        r"|(?<![二三四五六])十[一二三四][二三四五六]|(?<![二三四五六七八九])十[一二三四五]?|(?<!十)[八九](?=岁)"
        r"|(?<![\d十])[89])(?:、(?:1[0-5]"
        r"|十[一二三四五]))?(?:周)?岁(?:多|半|大)?(?!.{0,6}(?:就出来|开始|那年|的时候|起))(?=.{0,14}(?:干活|打工"
        r"|上班|做工|工人|童工|搬砖|也在|招|厂里|工地|一起干|端盘子|流水线|上工|做事|工资|打螺丝|洗碗|上夜班|干了"
        r"|干的|干|小工|学徒))|(?:招|用|雇|找|有).{0,6}(?:小孩|孩子|未成年|娃|学生娃|初中生).{0,6}(?:干活|上班|打工"
        r"|做工|当工人|搬砖)|(?:干活|打工|上班|做工|工人|招).{0,10}(?:才|只有|还不到|刚|是)(?:1[0-5]"
        r"|十[一二三四五])(?:周)?岁",
        r"\bchild labou?r\b|\bunder ?(?:the age of )?(?:16|sixteen)\b|\b(?:is|(?<!we )are|(?<!hours )was|only|aged?"
        r"|am|just|he'?s"
        r"|she'?s|turned|i'?m|be|(?<!hours )(?<!we )(?<!us )were|(?<!crew )(?<!team )(?<!group )(?<!gang )of) (?:only "
        r"|just )?(?:aged? )?(?:1[0-5]|nine|ten|eleven|twelve|thirteen"
        r"|fourteen|fifteen)\b(?: ?years?(?:[ -]old)?| ?yo\b| ?y/o)?(?!\s?(?:%|people|workers|of us|guys|men|days"
        r"|months|k|thousand|hundred|yuan|rmb|[,.]?\d|persons|hours|weeks|km|min|(?:th )?floors?|years? (?:ago|in"
        r"|since|for|work)"
        r"|in total|colleagues|women)|[,;]? (?:and )?(?:the |his |her )?school (?:fees?|money))(?=.{0,50}\b(?:work"
        r"|works|working|job|factory|site|boss|wage|salary|brother"
        r"|sister|son|boy|girl|kid|pay|paid)\b)|\b(?:1[0-5]|ten|eleven|twelve|thirteen|fourteen"
        r"|fifteen)[ -](?:years?|yrs?|y)[ -]olds?\b(?=.{0,60}\b(?:work|works|working|job|employ\w*|labou?r|factory"
        r"|site)\b)|\b(?:kids?|children|child|minors?|underage\w*) (?:are |is |who |also )?(?:work\w*|employed)\b"
        r"|\bunder-?age\b",
    ),
}
