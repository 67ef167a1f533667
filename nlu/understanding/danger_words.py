# ruff: noqa: E501  (a list of words reads better unbroken)
"""The words of danger, by the names of `domain.md` 3.1. Data for `danger.py`; one expression per thing that happens.

Every gap is bounded, so that no text can make an expression slow. The language is simplified
Chinese or lower-case English, as `text.normalise` leaves it.
"""

from __future__ import annotations

__all__ = ["ACTS", "FLAGS"]

_GOV = r"(?:市政府|县政府|区政府|镇政府|乡政府|省政府|政府|人社局|劳动局|劳动监察|信访局|信访办|住建局|法院|市委|管委会|街道办|区里|市里|县里)"
_THING = r"(?:设备|机器|机械|资产|财产|货|家当|库存|存货|原料|车床|模具)"
_CARD = r"(?:身份证|银行卡|工资卡|社保卡|护照|证件|驾驶证|户口本|资格证)"

ACTS: dict[str, tuple[str, ...]] = {
    "suicide_threat": (
        r"跳(?:个)?(?:楼|桥|河|江|湖|海|井|崖|窗|塔)(?!梯|盘|房|市|价|机|大甩|甩卖|处理)|从.{0,8}(?:楼|桥|塔吊|塔|顶|上面|这儿|这里).{0,3}跳(?!槽)|跳下(?:去|来)|往下跳",
        r"爬(?:到|上|在)?.{0,5}(?:塔吊|吊塔|楼顶|天台|高压|铁塔|烟囱|广告牌|脚手架顶|信号塔|桥栏)(?!干活|维修|检修|作业|开)",
        r"(?:站|坐|蹲|人|我|就|现在|已经|都)(?:都)?(?:在|上了|到了).{0,5}(?:楼顶|天台|塔吊|吊塔|桥边|桥上|栏杆|顶楼|楼边)(?!.{0,6}(?:干活|作业|施工|上班|做工|浇|扎|绑|支模|防水|打工|安装|工作))",
        r"(?:上|去)(?:塔吊|吊塔|天台|楼顶)(?!.{0,4}(?:干活|作业|施工|做|维修|的活))(?:不下来|了|去|讨|要|死|拼|算|见|坐)",
        r"(?:喝|吞|灌|吃).{0,4}(?:农药|百草枯|敌敌畏|老鼠药|毒药|安眠药|除草剂|药水)|喝药(?:了|自|死|算)|(?:买|带|准备|备|揣)(?:了|好|着|好了)?.{0,4}(?:农药|百草枯|敌敌畏|老鼠药|毒药|安眠药)|(?:农药|百草枯|敌敌畏|汽油|安眠药|毒药)(?:都|也|已经|我)?(?:买|准备|备|带)(?:好|来|着|上|了)",
        r"自杀|自尽|自焚|轻生|上吊|割腕|寻死|寻短见|吞药|投河|投江|卧轨|撞死(?:在|算|给|自己)|绝食|自残|自裁",
        r"不想活|不活了|活够了|活腻|活着没(?:意思|意义|劲)|死给.{0,6}看|以死|一死了之|结束(?:自己的?)?生命|了结(?:自己|生命|这条命|此生)|一了百了",
        r"(?:浇|泼|倒|带|提|拎|买)(?:了|着|上)?.{0,4}(?:汽油|煤油|柴油).{0,12}(?:点|烧|身|死|拼|同归|讨|要|去|工地|公司|项目部|找)|(?:汽油|煤油).{0,6}(?:浇|泼|倒|往身上|点火|点着|点了)|点火自|烧死自己|(?:把自己|我自己).{0,3}(?:点|烧)了?",
        r"死在.{0,8}(?:门口|工地|公司|项目部|办公室|他家|老板|面前|这里|你们|单位)|(?:我|他|老公|老婆|他们)(?:就|只能|只有|真的?|真要|要)?(?:去死|死了算|死给)|遗书|遗言|交代后事|最后一条(?:消息|信息|短信)",
        r"(?:我|不给钱|不发).{0,6}(?:就|要|想|准备|打算|只有|只能)(?:去)?(?:死|跳)(?![亡活皮角了])(?:了|去|$|[,.。!;])|想死(?!你|我|的心)|同归于尽",
        r"\b(?:kill(?:ing)?|hang(?:ing)?|hurt(?:ing)?|harm(?:ing)?|burn(?:ing)?|shoot|end(?:ing)?|cut(?:ting)?|drown) (?:myself|himself|herself|themselves|ourself|ourselves|my ?self)|\bsuicid|\bself[- ]harm",
        r"\b(?:jump|jumps|jumping|jumped|throw myself|leap)\b.{0,12}\b(?:off|from|out|down|into)\b.{0,12}\b(?:building|roof|bridge|tower|crane|window|floor|river|balcony|here|top|house|dorm)\b|\bjump (?:down|off)\b",
        r"\b(?:on|up|climb\w*|standing on|sitting on|at)\b.{0,10}\b(?:the|a|top of the|tower|edge of the) ?(?:roof|crane|tower crane|rooftop|ledge|edge)\b(?!.{0,20}\b(?:work|weld|install|build|repair|paint|operat|job|driver))",
        r"\b(?:end|take|took|ending|taking)\b (?:my|his|her|our) (?:own )?(?:life|lives)\b|\bend it all\b|\b(?:don'?t|do not|dont|no) (?:want|wanna|wish) (?:to )?(?:live|be alive|life)\b|\bno (?:reason|point|more reason) (?:to|in) liv|\b(?:want|wanna|wants|going|gonna|ready|prefer|rather|better) (?:to )?(?:die|be dead|dead)\b|\bbetter off dead\b|\b(?:tired of|done with) (?:living|life)\b",
        r"\b(?:drink|drank|drinking|swallow\w*|take|took|bought|buy|have|got)\b.{0,12}\b(?:pesticide|poison|pesticides|insecticide|sleeping pills|weed ?killer|paraquat)\b|\b(?:set|light)\w* (?:myself|himself|my self) (?:on )?(?:fire|alight)\b|\b(?:pour\w*|with|have|bring|buy)\b.{0,14}\b(?:gasoline|petrol)\b.{0,20}\b(?:on|fire|burn|light|myself|office|body)|\bslit my|\bmy last (?:message|words)\b|\bgoodbye (?:forever|world|everyone)\b|\bnot (?:want )?to be alive\b",
    ),
    "violence": (
        r"(?:打|揍|殴打|围殴|群殴|暴打|毒打|踢|踹|砍|捅)(?:了|过|伤|着|死)?(?:我|我们|俺|俺们|咱|咱们|人|工友|工人|他们|他|她|老乡|兄弟)(?!.{0,3}(?:电话|手机|卡|微信|账|帐|银行|支付宝|钱|款|工资|欠条|条子|脸|招呼))(?!们?(?:的)?(?:电话|手机|卡|微信|账|帐|钱|款|工资))",
        r"被.{0,10}(?:打|揍|砍|捅|殴打|踢|踹|围殴)(?:了|伤|得|的|倒|成|断|一顿|$|[,.。!;])(?!.{0,2}(?:电话|欠条|条|工))|挨(?:了|过)?(?:打|揍|一顿打|一顿揍)|打伤|打断|打得|打成|打残|打死|打(?:了)?一顿|打趴|打破|把.{0,8}(?:打|揍|砍|捅)(?:了|伤|进|住|成|一顿)(?!电话)",
        r"动(?:了)?手打|动(?:了)?手(?![续术机套表])|动刀|拿(?:着|了|出)?.{0,3}(?:刀|棍|钢管|铁棍|斧头|砖头|锤)(?:子|棒)?.{0,12}(?:砍|捅|打|追|威胁|吓|赶|对|围|来|找|逼|拼|去|杀)|持刀|持棍|打手|打人|黑社会|地痞|流氓来|混混|社会上的人|社会人员|叫人(?:来)?(?:打|堵|砍|收拾|弄)",
        r"(?:威胁|恐吓|扬言|说(?:要|再)|吓唬|放话).{0,14}(?:打|弄死|砍|腿|命|收拾|废了|杀|做了|埋|小心点|全家|家人)(?!电话|款|钱|官司|工|算)|(?:弄|打|砍|杀|捅|整|掐|炸|烧)死(?:他|我|你|她|老板|我们|人|全家|那|这|包工)|杀了(?:他|她|老板|我|你|我们|全家|那)|杀人|砍(?:他|人|老板|死|了他)|捅(?:他|人|了他|死)|跟.{0,6}拼(?:命|了)|拼个(?:你死|鱼死)|(?:要|就|想|去|只有)报仇|放火|一把火|要(?:了)?(?:他|你|老板|他们)(?:的)?(?:狗)?命|(?:炸|烧)(?:了|掉)?(?:他的?|他家|老板的?)?(?:的)?(?:厂|店|家|工地|项目部|公司|厂|房|车|办公)",
        r"\b(?:beat|beats|beaten|beating|hit|hits|punch\w*|kick\w*|attack\w*|slap\w*|stab\w*|assault\w*)\b (?:me|us|him|her|them|my|our|up|by|workers?|people|one|some|two|(?:a|an|another) (?:worker|man|guy|colleague|coworker|boy|woman|old)|the (?:worker|workers|guys|boss))|\b(?:was|were|got|get|been|being|are) (?:\w+ )?(?:beaten|attacked|punched|kicked|stabbed|assaulted|hit)\b|\bbeat\w* up\b|\b(?:physically|violent|violence)\b",
        r"\b(?:thugs?|gangsters?|gang|mafia|triad)\b|\bwith (?:a |an |the )?(?:knife|knives|stick|sticks|iron bars?|pipes?|bats?|gun|hammer)\b|\bknife\b|\b(?:break|broke|cut) (?:my|our|his|your) (?:legs?|arms?|bones?|hands?)\b(?=.{0,30}(?:if|complain|report|police|ask))|\b(?:kill|murder|stab|burn|shoot) (?:him|them|us|me|the boss|my boss|that|this|his family|you)\b|\b(?:threat\w*|said|says|will) .{0,16}\b(?:hurt|kill|beat|hit|harm) (?:us|me|my|our|him)\b",
    ),
    "forced_labour": (
        r"(?:被|把|给).{0,10}(?:关|锁|困)(?:在|着|起来|了起来|进|到|住)|(?:关|锁)(?:在|着|起)(?:我|我们|里|屋|宿舍|房|工地|厂|楼|一个|小|地|院|仓|起|这)|锁在|关在|关着(?:我|不)|关起来|锁起来|(?:困|扣)在(?:工地|厂|里|宿舍)",
        r"(?:不让|不许|不准|不放|不给|不肯放)(?:我|我们|俺|咱们?|大家|工人|工友|任何人|他们|人|他|她|员工)?(?:们)?(?:走(?!.{0,2}(?:流程|仲裁|法律|程序))|离开|出去|出门|出来|出厂|出工地|出大门|外出|下山|回家|下班|打电话|跟外|和外)",
        r"限制.{0,6}(?:自由|出入|外出)|(?:失去|没有|没)(?:了)?人身自由|人身自由|软禁|拘禁|囚禁|绑架|扣(?:住|着|留|押)(?:了)?(?:人|我们|我|工人|工友|他)(?!的|们的|.{0,2}(?:工资|钱|证|卡|身份))|非法拘|出不去|逃(?:不|出不|跑不)出?|走不了.{0,6}(?:看着|锁|保安|门)|有人看着.{0,6}(?:不|走|出)|(?:保安|打手|狗|人).{0,4}(?:看着|守着|把门).{0,8}(?:不让|不许|不准|走不|出不)",
        r"(?:强迫|逼迫|逼着|强制|被逼|被迫|逼)(?:着)?(?:我|我们|俺|工人|大家|他们|他)?(?:们)?(?:继续|天天|每天|白天|一直|无偿)?(?:干活|劳动|做工|下井|干(?:了|到|满|够)|上工)|不干(?:活)?就打|黑砖窑|黑窑|卖到.{0,6}(?:厂|窑|工地|园区)|当奴隶|奴工",
        r"\block(?:ed|s|ing)? (?:me|us|him|her|them|the workers?|workers?|all of us|everyone|everybody|people) ?(?:all )?(?:in|inside|up|at|into|down)\b(?!\w)|\b(?:are|is|were|am|'re|been|being|we|i) (?:all )?(?:locked|trapped|confined|imprisoned|held) ?(?:in|up|inside|here|there|against|captive|prisoner|hostage)?\b(?! out)",
        r"\b(?:not|won'?t|wont|don'?t|dont|doesn'?t|doesnt|didn'?t|refus\w+|never|cannot|can'?t|no) (?:to )?(?:let|lets|letting|allow|allows|allowed|allowing|permit\w*) (?:me|us|him|her|them|anyone|anybody|the workers|workers|people|to)? ?(?:to )?(?:leave|go out|go home|out|go(?! (?:to court|back to work|online))|get out|exit|outside|quit)\b|\b(?:can'?t|cannot|can not|not able to|unable to|not free to) (?:leave|get out|go out|escape)\b(?!.{0,12}(?:because|until|without).{0,10}(?:money|pay|wage))|\bforc(?:e|ed|es|ing) (?:me|us|him|them|workers|people|everyone|to) ?(?:to )?(?:work|keep work)|\bforced labou?r\b|\bagainst (?:my|our|his|their) will\b|\b(?:keep|keeps|kept|keeping|hold|holds|holding|held) (?:us|me|him|them|workers|people) (?:locked|inside|captive|prisoner|hostage|there|here|in the (?:dorm|factory|site|room|basement))\b|\bslave|\bkidnap|\bdetain(?:ed|ing|s)?\b",
    ),
    "road_block": (
        r"(?:堵|封|拦|断|占|截)(?:了|住|着|上|个|一下|完|过|死)?.{0,4}(?:马路|公路|国道|省道|高速|大桥|桥头|道路|交通|路口|街|路)(?!费|灯|由|子|上$|牌)|(?:把|将).{0,8}(?:路|桥|街|国道|高速|路口|马路)(?:都|给|全)?(?:堵|封|拦|断|占)|(?:路|桥|国道|路口|马路)(?:都|已经|给|也)?(?:被|让)?(?:我们|工友|大家|工人|他们|人)?(?:给)?(?:堵|拦|封)(?:住|了|上|死)|拦车|拦.{0,3}(?:货车|汽车|渣土车|罐车)|躺(?:在)?.{0,3}(?:马路|路)(?:上|中|中间)",
        r"\bblock(?:ed|ing|s|ade)?\b.{0,14}\b(?:roads?|highway|street|traffic|bridge|lane|motorway|avenue|expressway|junction|intersection)\b|\b(?:road|highway|street|traffic|bridge)\b.{0,10}\b(?:is|are|was|be|been|being) (?:now )?(?:blocked|closed by us)\b|\bl(?:ie|ying|ay) (?:down )?(?:on|in) the (?:road|street)\b|\bstop(?:ping|ped)? (?:the )?(?:traffic|cars)\b",
    ),
    "gov_gathering": (
        rf"(?:围|堵|包围|围堵|冲击|冲进|占)(?:了|住|着|在|到|攻)?.{{0,4}}{_GOV}|{_GOV}.{{0,3}}(?:门口|大门|门前|大厅|广场|楼下|外面|院子)?.{{0,8}}(?:聚集|集合|静坐|拉横幅|横幅|围|堵|示威|抗议|下跪|跪|闹|游行|集会|集体|喊口号)(?!.{{0,3}}着急)|(?:聚集|集合|静坐|拉横幅|示威|抗议|下跪|跪|游行|集会|坐|蹲|站|守).{{0,4}}(?:在|到|去)?.{{0,4}}{_GOV}.{{0,2}}(?:门口|大门|门前|大厅|广场|楼下|外面|前)?",
        rf"(?:在|到|都在|来到|已经到)(?:了)?.{{0,3}}{_GOV}(?:门口|大门|门前|广场|楼下|外面|大门口)",
        r"(?:去|到|上|往|奔)(?:.{0,3})(?:市政府|县政府|区政府|镇政府|省政府|政府|市委|管委会)(?:门口|大门|讨|要|闹|坐|去|堵|围|见|找|评理|请愿|上访|集合)?",
        r"\b(?:surround\w*|protest\w*|gather\w*|sit[- ]?in|sitting|demonstrat\w*|rally|march\w*|siege|besieg\w*|block\w*|banners?|kneel\w*|crowd|standing|meet\w*|stand)\b.{0,40}\b(?:government|city hall|town hall|labou?r bureau|court ?house|municipal|mayor'?s?|govt|gov|petition office|council)\b|\b(?:government|city hall|town hall|labou?r bureau|govt|municipal)\b.{0,20}\b(?:protest\w*|gather\w*|sit[- ]?in|demonstrat\w*|banner|surround\w*)\b",
        r"\b(?:go|going|march\w*|walk|come|coming|at|outside|in front of|all) (?:together )?(?:to |of )?(?:the )?(?:city |local |town |district |county )?(?:government|city hall|town hall|govt)(?: building| office| gate| door)?\b",
    ),
    "gathering": (
        r"聚集|聚众|(?:拉|挂|打|举|扯)(?:了|着|起|上|个|条)?.{0,2}(?:横幅|条幅|白布|标语)|静坐|示威|游行|集会|(?:围|堵)(?:了|住|着|在|到|上|死|过)?.{0,6}(?:大门|工地|项目部|售楼|公司|办公室|老板|厂门|厂|店门|门口|门)(?!卡|诊|窗)|(?:大门|工地|厂门|项目部|售楼部|售楼处|门)(?:都|已经)?(?:被|让)?(?:我们|工友|大家|工人|人)?(?:给)?(?:堵|围)(?:住|了|上|着|起)|(?:把|将).{0,8}(?:门|大门|工地|项目部|售楼处|售楼部|办公室)(?:都|给|全)?(?:堵|围|封|占)|闹事|(?:去|到|在|来).{0,8}(?:公司|项目部|售楼处|售楼部|厂|老板家|工地|总部|酒店|店里?)(?:门口|大门|里|楼下)?(?:.{0,2})(?:闹|集合|坐着?(?:不走|要|讨|等)|讨说法|堵|围)|集体(?:讨薪|讨要|抗议|去|到|维权)|(?:几十|几百|上百|\d{2,4}|[二三四五六七八九一]?[十百])(?:多|来|几)?(?:个|号|名)?人(?:都)?(?:在|堵|围|守).{0,8}(?:门口|大门|项目部|售楼|门前)",
        r"\b(?:gather(?:ed|ing|s)?|protest\w*|demonstrat\w*|rally|sit[- ]in|picket\w*|surround(?:ed|ing)?|crowd(?:ed|ing)?)\b|\bhold\w* (?:up )?(?:a )?banners?\b|\bbanners?\b|\bblock(?:ed|ing|s)?\b.{0,14}\b(?:gates?|entrance|site|office|factory|door)\b|\bmake (?:big )?trouble\b",
    ),
    "strike": (
        r"罢工|(?:集体|全体|我们|俺们|咱们|大家|工人|工友|班组|兄弟们|都|全部|全)(?:们)?(?:已经|现在|今天|都|全|全部|也|就|打算|准备|决定|要|只好)?[^没不未]{0,3}(?:停工|不干活|停手|不上工|撂挑子|不干了|怠工|歇工)(?!通知|整顿|令|的时候)|撂挑子|停工(?:抗议|讨薪|要钱|要工资|等工资)",
        r"\b(?:on|go|going|went|start\w*|plan\w*|a|our|wildcat|the) strike\b|\bstriking\b|\bstrike\b(?! (?:a|the) (?:deal|balance))|\b(?:stopped|stop|refus\w+ to|quit|not|no more|nobody|halt\w*) (?:our )?(?:to )?work(?:ing)?\b(?! there| for| anymore because)|\bdown(?:ed)? tools\b|\bwalk(?:ed|ing)? out\b|\blaid down tools\b",
    ),
    "petition_threat": (
        r"上访|越级|进京|(?:去|上|到|告到|找到?|跑)(?:.{0,3})(?:北京|省里|中央|国务院|中南海|省城|省厅|国家信访|省信访)|(?:去|要|到|准备|找|上|只能|只好)(?:.{0,4})信访(?!.{0,6}(?:让|叫|说|转))|告御状|请愿|告到(?:底|中央|省|北京)",
        r"\bpetition(?:ing|s)?\b|\b(?:go|going|travel\w*|complain|report) (?:up )?(?:to )?(?:beijing|the capital|the province|provincial|central government)\b|\bxinfang\b|\bshangfang\b",
    ),
    "media": (
        r"(?:发|传|放|拍|上|录|登|挂|搞)(?:了|到|上|在|个|条|去|过|点)?.{0,6}(?:抖音|快手|网上|网络|微博|视频号|头条|小红书|朋友圈|热搜|短视频|公众号|B站|b站|微信群|直播|视频)(?!看到|上看|招|证据|给你)|(?:抖音|快手|网上|微博|视频号|小红书|头条|网络|朋友圈)(?:上|里)?(?:都|已经|也|去|直接|就|来)?(?:曝|发|传|火|直播|播|爆|挂|转)(?!的?(?:工|招|广告|料))|(?:找|联系|叫|喊|打给|告诉|请|约|通知)(?:了|过|到|好)?.{0,4}(?:记者|媒体|电视台|报社|报纸|新闻|主播|网红|自媒体|大v)|(?:记者|媒体|电视台|报社)(?:都|已经|也|马上)?(?:来|到|拍|采访|报道|知道|介入|联系|在)|曝光|爆光|上(?:了)?(?:新闻|电视|热搜)|(?:开|在)(?:.{0,3})直播|网暴",
        r"\b(?:tik ?tok|douyin|kuaishou|weibo|wechat moments|reporters?|journalists?|newspapers?|tv station|television|media|the press|live ?stream\w*|xiaohongshu|youtube|news)\b(?!.{0,16}\b(?:ad|advert|job post|saw this job|saw the job|recruit))|\b(?:post(?:ed|ing)?|put|upload\w*|share\w*) .{0,24}\b(?:online|internet|video|videos|social media|on the web|facebook|twitter)\b|\b(?:expose|exposed|exposing) (?:him|them|it|this|the)\b|\bgo(?:ne|ing)? viral\b",
    ),
}

FLAGS: dict[str, tuple[str, ...]] = {
    "injury": (
        r"受(?:了)?(?:重|轻|工)?伤|工伤|摔(?:伤|断|下|坏|成|了下)|砸(?:伤|断|到(?:脚|手|头|腿|人|我|他)|了(?:脚|手|头|腿))|骨折|骨裂|(?:腿|手|胳膊|脚|腰|手指|指头|肋骨|脚趾|头|眼睛|脑袋|手臂)(?:都|也|给|被|让)?(?:.{0,4})?(?:断|伤|砸|压|夹|切|锯|割|烫|破|瞎|轧)(?:了|掉|到|坏|着|$)|(?:压|烫|烧|扎|割|夹|刮|撞|电|炸|轧|切|打)伤|触电|掉下(?:来|去)|(?:从|在).{0,10}(?:掉|摔|跌)(?:下|了|到)|切(?:掉|断)(?:了)?.{0,4}(?:手|指)|断了.{0,4}(?:指|手|腿|脚|肋|骨)|尘肺|中毒了?|职业病|中暑",
        r"\binjur(?:y|ed|ies)\b|\b(?:broke|broken|fractur\w+|hurt|cut|crush\w*|lost|smash\w*|burn\w*|twist\w*) (?:my|his|her|our|a|the|two|one) ?(?:\w+ )?(?:legs?|arms?|hands?|fingers?|foot|feet|back|ribs?|head|ankle|wrist|bones?|eyes?|knee|shoulder|hip|skull|spine)\b|\bfell (?:from|off|down|\d)|\bwork(?:place)? accident\b|\baccident at work\b|\bgot hurt\b|\belectrocut\w+|\bwounded\b|\b(?:bleeding|unconscious)\b",
    ),
    "injury_critical": (
        r"昏迷|大出血|流血不止|(?:一直|还在|在|不停)(?:地)?(?:流血|吐血|出血)|血(?:流|止)不|快不行了|快要?死了(?=.{0,8}(?:医院|救|送|没人管))|抢救|icu|重症监护|生命危险|(?:等|急)(?:着|用)?.{0,4}(?:救命|手术)|救命钱|没人送(?:医院)?|不(?:肯|给|让|愿)?送(?:去)?医院|没(?:有)?(?:人)?送(?:去)?医院|重伤|吐血|喘不(?:上|过)气|(?:没钱|不给钱|不出钱|不管|没法|不给|没人|拒绝).{0,6}(?:治伤|救治|治疗|救人|做手术|动手术|手术费|手术)|医院(?:要|把|都|已经|说要)?(?:停药|赶出|不给(?:治|手术|药)|停治)|(?:没|得不到|未)(?:有)?(?:得到)?(?:救治|治疗|医治)(?!费)|伤口.{0,6}(?:感染|化脓|烂|发炎)|高烧不退|瘫(?:痪|在)",
        r"\b(?:bleeding|unconscious|in (?:a )?coma|intensive care|icu|life[- ]threatening|critical condition|dying (?:in|at|now|because|from)|not breathing|can'?t breathe|may die|will die|might die|about to die)\b|\b(?:no|without|not get\w*|can'?t get|refus\w*|denied|stop\w*) (?:any )?(?:medical )?(?:treatment|surgery|operation|doctor|ambulance|hospital care|medical help)\b|\b(?:can'?t|cannot|no money|not) (?:to )?(?:pay|afford|money)?(?: for)? ?(?:the |his |my |her )?(?:surgery|operation|treatment)\b|\b(?:not|won'?t|refuse\w*|nobody|no one) (?:to )?(?:take|took|send|sent|bring|brought|takes) (?:me|him|her|us|them) to (?:the |a )?hospital\b|\bneeds? (?:urgent |emergency )?(?:surgery|operation) (?:now|today|urgent|tonight|immediately)|\bcritically\b",
    ),
    "child_labour": (
        r"童工|未满(?:十六|16)|不满(?:十六|16)|没(?:有)?(?:满|到)(?:十六|16)|不到(?:十六|16)(?:周)?岁|(?:才|只有|今年|刚|刚满|还|有个|有|是|年龄|他|她|我|娃|孩子|弟弟|妹妹|的)?(?:(?<!\d)1[0-5]|(?<![二三四五六])十[一二三四][二三四五六]|十[一二三四五]?|[八九](?=岁)|(?<![\d十])[89])(?:、(?:1[0-5]|十[一二三四五]))?(?:周)?岁(?:多|半|大)?(?!.{0,6}(?:就出来|开始|那年|的时候|起))(?=.{0,14}(?:干活|打工|上班|做工|工人|童工|搬砖|也在|招|厂里|工地|一起干|端盘子|流水线|上工|做事|工资|打螺丝|洗碗|上夜班|干了|干的|干|小工|学徒))|(?:招|用|雇|找|有).{0,6}(?:小孩|孩子|未成年|娃|学生娃|初中生).{0,6}(?:干活|上班|打工|做工|当工人|搬砖)|(?:干活|打工|上班|做工|工人|招).{0,10}(?:才|只有|还不到|刚|是)(?:1[0-5]|十[一二三四五])(?:周)?岁",
        r"\bchild labou?r\b|\bunder ?(?:the age of )?(?:16|sixteen)\b|\b(?:is|are|was|only|aged?|am|just|he'?s|she'?s|turned|i'?m|be|were|of) (?:only |just )?(?:aged? )?(?:1[0-5]|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)\b(?: ?years?(?:[ -]old)?| ?yo\b| ?y/o)?(?!\s?(?:%|people|workers|of us|guys|men|days|months|k|thousand|hundred|yuan|rmb|[,.]?\d|persons|hours|weeks|km|min|years? (?:ago|in|since|for|work)|in total|colleagues|women))(?=.{0,50}\b(?:work|works|working|job|factory|site|boss|wage|salary|brother|sister|son|boy|girl|kid|pay|paid)\b)|\b(?:1[0-5]|ten|eleven|twelve|thirteen|fourteen|fifteen)[ -](?:years?|yr)[ -]olds?\b(?=.{0,60}\b(?:work|works|working|job|employ\w*|labou?r|factory|site)\b)|\b(?:kids?|children|child|minors?|underage\w*) (?:are |is |who |also )?(?:work\w*|employed)\b|\bunder-?age\b",
    ),
    "doc_withheld": (
        rf"(?:扣|押|收|没收|拿|霸占|藏|攥|卡|压)(?:了|着|住|走|去|下|在|留|押)?(?:了)?.{{0,8}}{_CARD}(?!复印|照片|号|去办|给他看)|{_CARD}(?:也|还|都|全|一直|现在)?(?:被|让|在|给|叫)?.{{0,10}}(?:扣|押|收走|收了|不还|拿走|没还|不给|没收|霸占|攥|不退|不肯还|不返还)|(?:不还|不给|不退|不归还|没还|没有还)(?:我|我们|给我|大家)?(?:们)?(?:的)?{_CARD}",
        r"\b(?:keep|keeps|kept|keeping|hold|holds|holding|held|took|take|takes|taken|has|have|got|withh\w+|confiscat\w+|seiz\w+|return|give back|giving back|gave back)\b.{0,24}\b(?:id|ids|id ?cards?|passports?|bank ?cards?|identity cards?|identity|papers|documents|visa|salary cards?|social (?:security|insurance) cards?)\b(?! (?:number|no\b|copy|photo))|\b(?:id cards?|passports?|bank cards?|ids?|documents|papers)\b.{0,16}\b(?:taken|held|kept|withheld|with (?:the )?boss|confiscated|locked|not returned)\b",
    ),
    "retaliation": (
        r"(?:被|遭|遭到|打击|受到|来|对我|在)(?:了)?.{0,4}报复|报复(?:我|我们|了|工人)|(?:因为|就因|就为|由于)?(?:我|我们|他)?(?:们)?.{0,4}(?:投诉|举报|告|反映|讨薪|要工资|要钱|维权)(?:了|过|完)?.{0,8}(?:被|就被|把我|把我们|就把|就不让|就让|反而|就).{0,6}(?:开除|辞退|赶|调岗|停工|炒|开了|扣|降|威胁|骂|拉黑|踢出|刁难|不让(?:上班|干|进))|穿小鞋|秋后算账",
        r"\bretaliat\w+|\brevenge\b|\b(?:fired|sacked|dismissed|punish\w*|kicked out|blacklist\w*|demoted|threaten\w*|beat\w*|cut my)\b.{0,24}\b(?:because|after|for|since|when)\b.{0,16}\b(?:complain\w*|report\w*|ask\w*|petition\w*|claim\w*)\b|\b(?:complain\w*|report\w*)\b.{0,24}\b(?:and|so|then|now)\b.{0,12}\b(?:fired|sacked|dismissed|punish\w*|kicked) (?:me|us)\b",
    ),
    "distress_idiom": (
        r"想死的心都有|死的心都有|活不下去|活不成|没法活|没(?:有)?活路|不让(?:人|我|我们)?活|(?:还)?不如死|死了算了?|生不如死|走投无路|逼(?:上|到)?(?:死路|绝路|死我|死人|我死)|绝望|撑不(?:下去|住|了)了?|熬不(?:下去|住)|崩溃|没(?:什么)?盼头|没指望了|怎么活|过不下去|活着(?:真|太)?(?:累|难|没)|(?:死路|绝路)(?:一条)?|心(?:都)?死了",
        r"\b(?:feel|feels|felt|feeling) like (?:dying|death|i'?m dying)|\b(?:can'?t|cannot|can not) (?:go on|take (?:it|this)|live like|bear|stand it|continue like|survive|cope)\b|\bno (?:way|road) (?:out|to live)\b|\blost all hope\b|\bhopeless\b|\bdesperat\w*|\bdespair\b|\bat the end of my rope\b|\bbreak(?:ing)? down\b|\blife is (?:over|meaningless|finished)\b|\bno hope\b|\b(?:might|may) as well (?:die|be dead)\b",
    ),
    "livelihood": (
        r"(?:没|没有|连)(?:钱|饭|米|什么)?(?:买|的)?(?:.{0,2})(?:吃饭|饭吃|吃的|米|买菜|饭钱|伙食费|伙食钱)(?!堂)(?:都)?(?:没|了|$|[,.。!;]|的钱|都)?|吃不(?:上|起)饭|揭不开锅|吃了上顿|饿(?:着|了|肚|得|死|好几|一天|两天|三天)(?!死鬼)|断(?:粮|炊|顿)|(?:没|没有)(?:地方|地儿|房子|处)(?:住|睡)|睡(?:在)?(?:大街|桥洞|马路|车站|公园|工棚外|街上|火车站|路边|桥底)|露宿|(?:房东|二房东).{0,6}(?:赶|撵|催|换锁)|(?:交|付)不(?:起|上|出)(?:房租|学费|水电|医药|房贷|社保|电费)|房租.{0,4}(?:交不|没钱|付不|欠)|被.{0,4}(?:赶出来|撵出来)|没(?:钱|有钱)(?:交|付|看|治|给|买|回|养|还|过|抓)(?:.{0,6})(?:房租|学费|病|药|家|医|奶粉|日子|孩子|生活|年|车票)|(?:学费|奶粉钱|医药费|救命|生活费|路费|手术费|药费|住院费).{0,6}(?:交不|没钱|没有|等着|都没|凑不|付不|没着落|也没|没了)|(?:辍学|失学|退学|上不了学|念不了书|上不起学)|等(?:着)?(?:这)?(?:笔)?钱.{0,6}(?:救命|看病|手术|吃饭|交学费|买药|治病|买米|开学|下锅)|(?:老婆|媳妇|老公|爸|妈|爹|娘|父亲|母亲|老人|孩子|娃|儿子|女儿|家里人|奶奶|爷爷|小孩|老母亲|老父亲|丈夫|妻子)(?:还|也|又|都|正|现在|在家)?(?:在)?.{0,6}(?:住院|生病|重病|看病|手术|化疗|透析|癌|病了|病重|瘫|等着吃|吃药|卧床|大病)|靠借钱|借钱(?:吃饭|过日子|生活|度日)|(?:身上|兜里|口袋里?|手里)(?:就|只)?(?:剩|没|一分|分文)|身无分文|没(?:钱|路费)回(?:家|老家)|回不(?:了|去|起)家|没生活费|生活(?:都)?(?:成问题|没着落|困难|过不下去|不下去|没法)|没(?:法|办法)生活|日子(?:没法过|过不)|吃(?:泡面|馒头|咸菜).{0,6}(?:天|月|顿|度日)|锅都|没米",
        r"\b(?:no|without|don'?t have|have no|not have|no more|not enough|haven'?t|didn'?t) (?:any |enough )?(?:money )?(?:(?:to|for) )?(?:buy )?(?:food|eat|eating|rice|rent|medicine|the rent|milk|place to (?:live|stay|sleep)|where to (?:live|stay|sleep))\b|\bnothing to eat\b|\bhungry\b|\bstarv\w+|\b(?:can'?t|cannot|can not|couldn'?t|unable to|not able to) (?:even )?(?:pay|afford|buy)(?: for)? (?:the |my |our |his |any |to )?(?:rent|food|school|eat|hospital|tuition|medicine|bills?|kid|child|children|daughter|son|mother|milk|ticket)\b|\bsleep(?:ing|s)? (?:on|in|at|outside|under|rough) ?(?:the |a )?(?:street|station|park|bridge|road|floor of|car|streets)?\b(?<!sleep in )(?<!sleeping in )|\b(?:kick\w*|throw\w*|threw) (?:me|us) out\b|\bevict\w*|\bhomeless\b|\bschool fees?\b|\btuition\b|\b(?:mother|father|mom|mum|dad|wife|husband|son|daughter|child|kid|kids|baby|parents?|grandm\w+|grandf\w+)(?:'s| is| are| was)? (?:very |so |seriously )?(?:sick|ill|in (?:the )?hospital|in need of|hungry|has cancer|have cancer|needs? (?:surgery|medicine|an operation|money|treatment|milk))\b|\bsick (?:mother|father|child|wife|kid|son|daughter|parents?|baby|husband)\b|\b(?:no|have no) money (?:left|at all|to (?:live|survive|go home|feed|eat))\b|\bfeed (?:my|our|the) (?:kids?|family|children|baby)\b|\bdrop(?:ped)? out of school\b",
    ),
}
