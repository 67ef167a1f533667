"""The words of injury, hardship and pressure: flags that make a case urgent. Data for `danger.py`."""

from __future__ import annotations

__all__ = ["FLAGS"]

_CARD = r"(?:身份证|银行卡|工资卡|社保卡|护照|证件|驾驶证|驾照|户口本|资格证|毕业证|存折|健康证|焊工证|电工证|操作证)"

FLAGS: dict[str, tuple[str, ...]] = {
    "injury": (
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
        r"受(?:了)?(?:重|轻|工)?伤|工伤|摔(?:伤|断|下|坏|成|了下)|砸(?:伤|断|到(?:脚|手|头|腿|人|我|他)|了(?:脚|手"
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
        r"(?:晕|昏)(?:倒|过去|迷|死)(?:了|在)?(?=.{0,10}(?:不|没|快|叫|救|装|医|了$|$|[,.。!;]))(?<!差点晕倒)|叫不醒"
        r"|一动不动|不动了|不省人事|没(?:有)?(?:了)?(?:呼吸|心跳|意识|知觉|气了|脉)|(?:被)?(?:埋|压)(?:了|在"
        r"|住)?(?:.{0,6})(?:没挖|挖不|出不来|下面|底下|救不)|(?:头|脸|身|腿|肚子)(?:上)?(?:全|都|满)(?:是"
        r"|身)?(?:都是)?血|满(?:头|脸|身)(?:都)?是?血|血流(?:满|一地|如注)|(?:心脏病|脑溢血|脑出血|心梗|中风)(?:犯"
        r"|发|了)?.{0,8}(?:没人|不管|不送|倒|救)|(?:断|伤|病|摔).{0,8}(?:没钱|不给|没人)(?:治|医|看|管|送医|送去)"
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
        r"|快要?死了(?=.{0,8}(?:医院|救|送|没人管))|抢救|icu|重症监护|生命危险|(?:等|急)(?:着|用)?.{0,4}(?:救命"
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
        r"童工|未满(?:十六|16)|不满(?:十六|16)|没(?:有)?(?:满|到)(?:十六|16)|不到(?:十六|16)(?:周)?岁|(?:才|只有"
        r"|今年|刚|刚满|还|有个|有|是|年龄|他|她|我|娃|孩子|弟弟|妹妹|的)?(?:(?<!\d)1[0-5]"
        r"|(?<![二三四五六])十[一二三四][二三四五六]|十[一二三四五]?|[八九](?=岁)|(?<![\d十])[89])(?:、(?:1[0-5]"
        r"|十[一二三四五]))?(?:周)?岁(?:多|半|大)?(?!.{0,6}(?:就出来|开始|那年|的时候|起))(?=.{0,14}(?:干活|打工"
        r"|上班|做工|工人|童工|搬砖|也在|招|厂里|工地|一起干|端盘子|流水线|上工|做事|工资|打螺丝|洗碗|上夜班|干了"
        r"|干的|干|小工|学徒))|(?:招|用|雇|找|有).{0,6}(?:小孩|孩子|未成年|娃|学生娃|初中生).{0,6}(?:干活|上班|打工"
        r"|做工|当工人|搬砖)|(?:干活|打工|上班|做工|工人|招).{0,10}(?:才|只有|还不到|刚|是)(?:1[0-5]"
        r"|十[一二三四五])(?:周)?岁",
        r"\bchild labou?r\b|\bunder ?(?:the age of )?(?:16|sixteen)\b|\b(?:is|are|was|only|aged?|am|just|he'?s"
        r"|she'?s|turned|i'?m|be|were|of) (?:only |just )?(?:aged? )?(?:1[0-5]|nine|ten|eleven|twelve|thirteen"
        r"|fourteen|fifteen)\b(?: ?years?(?:[ -]old)?| ?yo\b| ?y/o)?(?!\s?(?:%|people|workers|of us|guys|men|days"
        r"|months|k|thousand|hundred|yuan|rmb|[,.]?\d|persons|hours|weeks|km|min|years? (?:ago|in|since|for|work)"
        r"|in total|colleagues|women))(?=.{0,50}\b(?:work|works|working|job|factory|site|boss|wage|salary|brother"
        r"|sister|son|boy|girl|kid|pay|paid)\b)|\b(?:1[0-5]|ten|eleven|twelve|thirteen|fourteen"
        r"|fifteen)[ -](?:years?|yr)[ -]olds?\b(?=.{0,60}\b(?:work|works|working|job|employ\w*|labou?r|factory"
        r"|site)\b)|\b(?:kids?|children|child|minors?|underage\w*) (?:are |is |who |also )?(?:work\w*|employed)\b"
        r"|\bunder-?age\b",
    ),
    "doc_withheld": (
        rf"(?:我|我们|大家|俺|工人|每个人|所有人)?.{{0,4}}(?:{_CARD}|卡)(?:和{_CARD})?(?:也|还|都|全|一直|现在"
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
        r"|bank ?cards?|identity cards?|identity|papers|documents|visa|salary cards?|social (?:security"
        r"|insurance) cards?)\b(?! (?:number|no\b|copy|photo))|\b(?:id cards?|passports?|bank cards?|ids?|documents"
        r"|papers)\b.{0,16}\b(?:taken|held|kept|withheld|with (?:the )?boss|confiscated|locked|not returned)\b",
    ),
    "retaliation": (
        r"(?:投诉|举报|反映|找你们|找劳动局|打12345|告)(?:了|过|完|以后|之后|后|他|老板|就|,)*.{0,4}(?:他|老板|公司"
        r"|厂里)?(?:就)?(?:不让(?:我|我们)?(?:们)?(?:上班|干|进|来)|威胁|开除|辞退|打击|针对|停了?我|拉黑|把我)",
        r"\b(?:after|since|because|when) (?:i|we) (?:complain\w*|report\w*|ask\w*|call\w* you)\b.{0,24}\b(?:cut"
        r"|fired|threat\w*|punish\w*|kick\w*|dismiss\w*|sack\w*|remov\w*|stop\w*)",
        r"(?:被|遭|遭到|打击|受到|来|对我|在)(?:了)?.{0,4}报复|报复(?:我|我们|了|工人)|(?:因为|就因|就为|由于)?(?:我"
        r"|我们|他)?(?:们)?.{0,4}(?:投诉|举报|告|反映|讨薪|要工资|要钱|维权)(?:了|过|完)?.{0,8}(?:被|就被|把我"
        r"|把我们|就把|就不让|就让|反而|就).{0,6}(?:开除|辞退|赶|调岗|停工|炒|开了|扣|降|威胁|骂|拉黑|踢出|刁难"
        r"|不让(?:上班|干|进))|穿小鞋|秋后算账",
        r"\bretaliat\w+|\brevenge\b|\b(?:fired|sacked|dismissed|punish\w*|kicked out|blacklist\w*|demoted"
        r"|threaten\w*|beat\w*|cut my)\b.{0,24}\b(?:because|after|for|since|when)\b.{0,16}\b(?:complain\w*|report\w*"
        r"|ask\w*|petition\w*|claim\w*)\b|\b(?:complain\w*|report\w*)\b.{0,24}\b(?:and|so|then"
        r"|now)\b.{0,12}\b(?:fired|sacked|dismissed|punish\w*|kicked) (?:me|us)\b",
    ),
    "distress_idiom": (
        r"(?:没|无)(?:办)?法(?:再)?活|活(?:得|着)(?:太|真)?(?:累|难|苦)|叫天天不应|欲哭无泪到|生无可恋|活路都没",
        r"想死的心都有|死的心都有|活不下去|活不成|没法活|没(?:有)?活路|不让(?:人|我|我们)?活|(?:还)?不如死|死了算了?"
        r"|生不如死|走投无路|逼(?:上|到)?(?:死路|绝路|死我|死人|我死)|绝望|撑不(?:下去|住|了)了?|熬不(?:下去|住)"
        r"|崩溃|没(?:什么)?盼头|没指望了|怎么活|过不下去|活着(?:真|太)?(?:累|难|没)|(?:死路|绝路)(?:一条)?"
        r"|心(?:都)?死了",
        r"\b(?:feel|feels|felt|feeling) like (?:dying|death|i'?m dying)|\b(?:can'?t|cannot|can not) (?:go on"
        r"|take (?:it|this)|live like|bear|stand it|continue like|survive|cope)\b|\bno (?:way|road) (?:out"
        r"|to live)\b|\blost all hope\b|\bhopeless\b|\bdesperat\w*|\bdespair\b|\bat the end of my rope\b"
        r"|\bbreak(?:ing)? down\b|\blife is (?:over|meaningless|finished)\b|\bno hope\b|\b(?:might"
        r"|may) as well (?:die|be dead)\b",
    ),
    "livelihood": (
        r"(?:天天|每天|顿顿|只能|就|靠|一直)(?:都)?(?:是)?(?:吃|啃)(?:泡面|方便面|馒头|咸菜|干馍|挂面|白饭)|(?:一天"
        r"|每天|一日)(?:就|只|才)?(?:能)?吃(?:一|1)(?:顿|餐|个馒头)|(?:米|菜|油|奶粉|药|馒头|饭|尿不湿)(?:都"
        r"|也)(?:买不起|没钱买|吃不起|吃不上|断了|没了)|(?:孩子|娃|儿子|女儿|小孩|老人|爸|妈|老婆|媳妇|母亲|父亲"
        r"|我)(?:都|也|还)?.{0,4}没钱(?:上学|读书|念书|看病|看|治|交学费|买药|吃)|(?:发烧|生病|感冒|病了|住院"
        r"|手术).{0,5}(?:没钱|看不起|交不|没法)|借钱(?:买米|买菜|吃|看病|交学费|买药)|没(?:有)?(?:奶粉|米|饭"
        r"|东西)(?:吃|喝|下锅)|(?:在)?(?:车站|桥洞|公园|路边|马路边?|街头|网吧|桥下)(?:里|下|上)?(?:睡|过夜|住"
        r"|打地铺)|没(?:有)?(?:东西|饭)吃|(?:停水|断水|停电|断电|断水断电).{0,8}(?:宿舍|没钱|交不|冷)",
        r"\b(?:not|n't|never|no) (?:\w+ )?(?:eat|eaten|ate|eating) (?:for|since|in|anything)\b|\bonly (?:eat|have"
        r"|eating) (?:\w+ )?(?:noodles|bread|rice|steamed buns)\b|\beat(?:ing)? only\b|\beat (?:only )?(?:one|once"
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
        r"|(?:学费|奶粉钱|医药费|救命|生活费|路费|手术费|药费|住院费).{0,6}(?:交不|没钱|没有|等着|都没|凑不|付不"
        r"|没着落|也没|没了)|(?:辍学|失学|退学|上不了学|念不了书|上不起学)|等(?:着)?(?:这)?(?:笔)?钱.{0,6}(?:救命"
        r"|看病|手术|吃饭|交学费|买药|治病|买米|开学|下锅)|(?:老婆|媳妇|老公|爸|妈|爹|娘|父亲|母亲|老人|孩子|娃|儿子"
        r"|女儿|家里人|奶奶|爷爷|小孩|老母亲|老父亲|丈夫|妻子)(?:还|也|又|都|正|现在|在家)?(?:在)?.{0,6}(?:住院|生病"
        r"|重病|看病|手术|化疗|透析|癌|病了|病重|瘫|等着吃|吃药|卧床|大病)|靠借钱|借钱(?:吃饭|过日子|生活|度日)"
        r"|(?<!老板)(?<!他)(?<!就是)(?:我)?(?:身上|口袋里?)(?:就|只|连)?(?:剩|没|一分|分文)|身无分文|没生活费"
        r"|生活(?:都)?(?:成问题|没着落|困难|过不下去|不下去|没法)|没(?:法|办法)生活|日子(?:没法过|过不)|吃(?:泡面"
        r"|馒头|咸菜).{0,6}(?:天|月|顿|度日)|锅都|没米",
        r"\b(?:no|without|don'?t have|have no|not have|no more|not enough|haven'?t|didn'?t) (?:any "
        r"|enough )?(?:money )?(?:(?:to|for) )?(?:buy )?(?:food|eat|eating|rice|rent|medicine|the rent|milk"
        r"|place to (?:live|stay|sleep)|where to (?:live|stay|sleep))\b|\bnothing to eat\b|\bhungry\b|\bstarv\w+"
        r"|\b(?:can'?t|cannot|can not|couldn'?t|unable to|not able to) (?:even )?(?:pay|afford|buy)(?: for)? (?:the "
        r"|my |our |his |any |to )?(?:rent|food|school|eat|hospital|tuition|medicine|bills?|kid|child|children"
        r"|daughter|son|mother|milk|ticket)\b|\bsleep(?:ing|s)? (?:on|in|at|outside|under|rough) ?(?:the "
        r"|a )?(?:street|station|park|bridge|road|floor of|car|streets)?\b(?<!sleep in )(?<!sleeping in )"
        r"|\b(?:kick\w*|throw\w*|threw) (?:me|us) out\b|\bevict\w*|\bhomeless\b|\bschool fees?\b|\btuition\b"
        r"|\b(?:mother|father|mom|mum|dad|wife|husband|son|daughter|child|kid|kids|baby|parents?|grandm\w+"
        r"|grandf\w+)(?:'s| is| are| was)? (?:very |so |seriously )?(?:sick|ill|in (?:the )?hospital|in need of"
        r"|hungry|has cancer|have cancer|needs? (?:surgery|medicine|an operation|money|treatment|milk))\b"
        r"|\bsick (?:mother|father|child|wife|kid|son|daughter|parents?|baby|husband)\b|\b(?:no"
        r"|have no) money (?:left|at all|to (?:live|survive|go home|feed|eat))\b|\bfeed (?:my|our|the) (?:kids?"
        r"|family|children|baby)\b|\bdrop(?:ped)? out of school\b",
    ),
}
