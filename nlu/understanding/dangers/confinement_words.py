"""The words of being locked in, kept from leaving and made to work. Data for `danger.py`, as `danger_words`."""

from __future__ import annotations

__all__ = ["ACTS"]

ACTS: dict[str, tuple[str, ...]] = {
    "forced_labour": (
        r"\b(?:and|also|are|is) (?:all )?locked inside\b",
        r"(?:夜里|晚上|每天|天天|天黑|下班)[^。;]{0,8}门[^,。;]{0,4}从?外(?:头|面|边)(?:反)?锁",
        r"(?:想|要|敢)?(?:走|跑|逃)就(?:要)?(?:挨|被|遭|给)?(?:打|揍|抽)(?!电话|12|110)|(?:跑|逃|溜)(?:一|两|几"
        r"|\d)?(?:回|次|趟|脱)?(?:了|出去"
        r"|出来)?(?:就|都)?(?:遭|被|挨|给)(?:他们?|老板|人)?.{0,4}(?:打|抓|揍|捉|拖回|撵回)"
        r"|(?:身份证|证件|手机|护照)(?:和|跟|、|连|,)?(?:身份证|证件|手机|护照)?(?:都|也|全)*(?:遭|被|给"
        r"|让)?.{0,4}(?:收|扣|没收|拿走)[^。;]{0,12}(?:出不"
        r"|走不|跑不|不让(?:走|出))",
        r"\b(?:go|leave|walk) (?:out|outside)\b[^.;!?]{0,16}\bonly (?:together )?with (?:one of them|a guard"
        r"|the guards?|his|him|her|them)\b",
        r"\block(?:s|ed)? (?:our|the|us in the) (?:dorm\w*|rooms?|doors?|gates?)(?: door)? from (?:the )?outside\b"
        r"|\bstop(?:s|ped)? us (?:to|from) (?:go(?:ing)?|leav\w+)\b|\block\w* (?:up )?my (?:husband|wife|brother"
        r"|sister|son|daughter|friend|father|mother|colleague|cousin"
        r"|workmate"
        r"|co-?worker)\b(?! out)|\bforc\w+ (?:me|us|him|her|them) to sign\b",
        r"\b(?:may|must|could|should|are|is|am) not (?:allowed to |permitted to |free to |to )?(?:leave|go out"
        r"|get out|quit"
        r"|go home)\b(?! (?:early|the (?:door|lights?|tools)|without (?:a )?helmet))|\b(?:sold|trafficked|tricked"
        r"|lured)"
        r" (?:me|us|him|her|them|people) (?:to|into) (?:a |an |the |this )?(?:\w+ ){0,2}(?:factory|kiln|mine|farm"
        r"|company|boss|site)\b",
        r"(?:出|跑|逃|走)不(?:来|去|掉|脱)(?:了)?(?=.{0,12}(?:锁|关|看着|守|保安|门|救|狗|$|证"
        r"|收))(?<!钱出不来)(?<!走不出来)|(?:锁|关|看着|守着|电网|黑厂|黑工|骗到|骗进|传销|拿枪).{0,14}(?:出|跑|逃"
        r"|走)不(?:来|去|掉|脱|了)|(?:晚上|夜里|睡觉|宿舍|每天|外面|从外|(?<!家)门|都)(?:都|也|给|被|把门|从外面"
        r"|在外面)?(?:反锁|锁门|上锁|锁上|锁着|锁死)(?=.{0,10}(?:不|出|走|我|人|里|救|$))|反锁(?:在|着|了|$)|(?:门"
        r"|大门|铁门)(?:都|也|给|被|全)?(?:锁|反锁|焊)(?:了|上|死|着|住)?.{0,10}(?:不让|出不|走不|逃不"
        r"|(?<!盖还在)(?<!李还在)(?<!西还在)(?<!服还在)(?<!具还在)(?<!子还在)里面)",
        r"不(?:干完?|签字?|交钱|给钱|赔钱|做完|还钱|干满)?.{0,4}(?:就)?不(?:让|许|准)(?:我|我们|俺|大家|工人|人|你"
        r"|他)?(?:们)?(?:走|离开|出(?!工资|证明|示|具)|下山|回(?!来|去上))|(?:不让|不许|不准|禁止)(?:我|我们|俺|大家"
        r"|工人|工友|任何人|他们|人|他|她|员工|谁|一个)?(?:们|人)?(?:出(?:这个|这|去|来|门|厂|工地|大门|院)"
        r"|走(?!.{0,2}(?:流程|仲裁|法律|程序))|逃|跑|出(?=$|[,.。!;])|跟家里|和家里|与外)|谁(?:也|都)?(?:不许|不准"
        r"|别想|不能)(?:走|出)|别想(?:走|离开|出去|跑)",
        r"(?:关|锁|扣(?!了?(?:我|俺)[^,;。]{0,5}(?:卡|证|工资|钱))|囚)(?:了|过)?(?:我|我们|俺|俺们|他|她|他们"
        r"|我弟|工友|人"
        r"|工人)(?:们)?.{0,4}(?:[一二两三四五六七八九十几\d]{1,4}(?:多)?(?:天|夜|小时|个小时|个月|晚)"
        r"|好几天)(?!.{0,2}(?:工|钱|薪|的))|(?:关"
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
        r"\b(?:keep|keeps|kept|keeping|hold|holds|holding|held|lock\w*|put|shut) (?!(?:my|our|the|his|her"
        r"|all) (?:passport|card|id|phone|money|papers?|document|wage|salary))(?:\w+ ){0,2}(?:in|inside) (?:a "
        r"|the |this |one |his )?(?:dark |small |locked )?(?:room|rooms|dorm\w*|basement|warehouse|container|cage"
        r"|cellar|office|house|storage)\b(?=.{0,30}\b(?:day|days|night|nights|hours?|not|no|and|until|can|help|lock)"
        r"|[.,!;]|$)(?<!money in the office)|\bhold(?:ing|s)? my (?:brother|husband|wife|son|friend|cousin|father)\b"
        r"|\bmade? us work\b(?=.{0,40}\b(?:freedom|leave|force|lock|no pay|guard|gun|beat))|\bhostage\b",
        r"别想(?:出|迈出|踏出)|门.{0,4}从?外(?:面|头|边)?.{0,2}(?:插|锁|拴|扣|闩|顶|反锁|钉)|被.{0,6}(?:看|关|困"
        r"|押|控制|扣|软禁)(?:在|到|进)(?:了)?.{0,6}"
        r"(?:宾馆|旅馆|房|屋|车|办公|山|院|仓|地下|宿舍|厂|楼|里)|(?:不签|签了).{0,6}(?:才|就)?(?:放|让|给)(?:我"
        r"|人|俺)?(?:们)?走|像(?:坐牢|犯人|劳改)|站岗.{0,10}(?:不|出)|(?:不许|不准|不让|不给)(?:下班)?(?:回家"
        r"|回宿舍|出院子)",
        # held at a gate, in an office, under watch
        r"(?:堵|围|拦|扣(?![着了](?:我|俺)[^,;。]{0,6}(?:证|卡|护照|工资|押金|钱)))(?:着|住|了|在)?(?:门|大门"
        r"|门口|我|俺|我们|俺们|工人"
        r"|工友)?(?:们)?.{0,6}(?:不(?:让|给|准"
        r"|许)(?:我|俺|工人|人)?(?:们)?"
        r"(?:走|出|离开|动)|不放(?:人|我|行|$|[,.。!;]))|(?:把|将)(?:我|俺|他|她|工人|工友|老公|儿子"
        r"|弟)(?:们)?.{0,4}(?:扣|关|锁|困|堵|圈|看|围)"
        r"(?:押|留)?(?:在|着|住|起|到|进).{0,10}|(?:大|铁)?门(?:上)?(?:了|挂着?|上着|锁着?|焊)(?:大?锁|死"
        r"|着).{0,12}(?:窗|饭|出|走|跑|里)"
        r"|(?:二十四|24)(?:个)?小时.{0,6}(?:跟|看|盯|守)着|(?:走到哪|去哪|上厕所|出门"
        r"|睡觉).{0,4}(?:都)?(?:有人)?(?:跟|看|盯|守)着"
        r"|(?:拿|交).{0,6}(?:钱|万|块).{0,3}(?:赎人|赎我|才放|赎他)|(?:才|再)(?:肯)?(?:放|让)(?:人|我们?|俺们?|你"
        r"|他们?)(?:走|出|离开|回)"
        r"|(?:抓|拖|追|逮)(?:了|着)?回(?:来|去).{0,6}(?:打|关|干|锁)",
        r"\b(?:lock|locks|locked|locking|chain\w*|bolt\w*|(?<!\bi )(?<!we )weld\w*|clos(?:e|es|ed)"
        r"|shut) (?:up )?(?:the |all |our "
        r"|every )*"
        r"(?:main |front |back |factory |dorm\w* |iron |big )?(?:gates?|doors?|exits?)\b(?=.{0,50}\b(?:us"
        r"|we can'?t|inside|leave|escape"
        r"|get out|go out|guards?|dogs?|help|prison\w*)\b)(?!.{0,20}\b(?:get in|go in|enter|come in)\b)"
        r"|\b(?:passports?|phones?|ids?|id cards|papers)\b.{0,30}\b(?:and|then|they|he)\b.{0,12}\b(?:lock\w*"
        r"|chain\w*|clos\w*|shut)"
        r" (?:up )?(?:the |all |our )*(?:\w+ )?(?:gates?|doors?|exits?)\b|\b(?:doors?|gates?|exits?"
        r"|windows?)\b.{0,14}"
        r"\b(?:chained|bolted|barred|welded|locked from (?:the )?outside|nailed)\b",
        r"\b(?:nobody|no one|none of us|no worker|we never) (?:goes|go|leaves?|gets?|can|may|is allowed to"
        r"|are allowed to|could) ?"
        r"(?:go|leave|get|exit)? ?(?:home|out|outside|away)?\b(?=(?: now| here| yet)?,? ?(?:until|before|unless|till"
        r"|[,.;!]|$))"
        r"(?!.{0,24}\b(?:pay|pays|paid|money|wages?|salary)\b)|\b(?:won'?t|not|n'?t|never|refus\w+ to"
        r"|without) (?:to )?let(?:ting|s)? "
        r"(?:me|us|him|her|them|anyone|anybody|people|workers|the workers)? ?(?:pass|through|past|by|move|step out)\b"
        r"|\b(?:guards?|they|men|thugs?|security|people|he)\b.{0,20}\bsurround\w* (?:me|us|him|our)\b"
        r"|\b(?:tried|try|tries|trying|want\w*) to (?:leave|escape|run|run away|get away|quit|go"
        r"|get out)\b.{0,24}\b(?:drag\w*|caught|catch"
        r"|brought|bring|pull\w*|stop\w* (?:us|me|him)|grab\w*)\b|\bwatch\w* (?:me|us) (?:all day|day and night|24"
        r"|every minute|all the time)\b"
        r"|(?<!\bi )(?<!we )\b(?:chain|padlock|bolt|weld|nail)(?:s|ed)? (?:up |shut )?(?:the |our |all "
        r"|every )*(?:\w+ )?(?:doors?"
        r"|gates?|exits?|windows?)\b"
        r"|\b(?:kept|keep|keeps|held|holding|keeping) (?:me|us|him|her|them) (?:in|at|inside) .{0,24}\b(?:since"
        r"|until|to sign|days|hours|nights)\b"
        r"|(?:\b(?:not|never|nobody|no one)|n't) (?:allow|let|permit)\w* (?:me|us|them|him|her|anyone|workers"
        r"|to)? ?(?:to )?(?:step|walk|set foot|move|come) (?:out|outside|off|away|beyond)"
        r"|\bshut (?:me|us|him|them) (?:in|inside|up)\b|\bsurround\w* (?:the|our|my) (?:\w+ )?(?:car|van|dorm\w*"
        r"|house|room|tent)\b|\ba man (?:comes|goes|follows) (?:with )?(?:me|us)\b"
        r"|\b(?:only|won'?t|not) (?:let|release|free) (?:me|us|him) (?:go )?(?:if|until|when|after) (?:we|i"
        r"|he) (?:pay|sign|finish)",
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
