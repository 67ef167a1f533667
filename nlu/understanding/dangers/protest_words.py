"""The words of blocking, gathering, striking, petitioning and publicity. Data for `danger.py`, as `danger_words`."""

from __future__ import annotations

__all__ = ["ACTS"]

_GOV = (
    r"(?:市政府|县政府|区政府|镇政府|乡政府|省政府|政府|人社局|劳动局|劳动监察|信访局|信访办|住建局|法院|市委|管委会"
    r"|街道办|区里|市里|县里)"
)

ACTS: dict[str, tuple[str, ...]] = {
    "road_block": (
        r"\bgo (?:on |to )(?:the )?(?:road|street|highway|bridge|crossing)s?\b[^.;!?]{0,12}\bblock",
        r"(?:躺|坐|站|跪)在[^,。;]{0,8}(?:车|卡车|罐车|货车)(?:子)?(?:前|轮|底|头)",
        r"\b(?:lie|lying|lay|sit|sits|sitting|sat|stand|standing|stood) (?:down )?(?:on the ground )?(?:in front of"
        r"|before|under) (?:the"
        r" |a |all )?(?:\w+ )?(?:trucks?|cars?|lorr(?:y|ies)|buses|vehicles?|traffic|bulldozers?|excavators?"
        r"|mixers?)\b",
        r"(?:跑|走|冲|涌|站|坐|来)(?:到|上|去|在)(?:了)?[^,。;]{0,4}(?:马路|公路|国道|省道|大路|路中间|高速"
        r"|大桥)(?:上|中间|中央)?(?:去)?(?:坐|躺"
        r"|站|拦|堵|跪|静坐|不走)|[\u4e00-\u9fff](?:路|街|大道|大桥)(?:上|口|都|已经|现在|全)*(?:被|让|给)(?:我们"
        r"|俺们|工友|工人|大家|们"
        r"|他们|这帮人){1,3}[^,。;]{0,6}(?:堵|拦|封|断|占)|不让通车|(?:路|桥|口)(?:都|已经)?(?:堵|封"
        r"|拦)(?:得)?(?:死死|严严|水泄)",
        r"(?:坐|躺|站|跪|蹲|挡|横|聚|围|睡|排|走)(?:在|到|上|着在|满)(?:了)?(?:.{0,3})?(?:马路|公路|大路|路|国道"
        r"|高速|桥(?![洞底下])|路口|街|大街|车道|十字路口)(?:上|中间|中央|当中|口|面)?(?=.{0,14}(?:不让|不走|车|坐"
        r"|讨|要|$"
        r"|[,.。!;])|中|上)(?!边|旁|灯)|(?:马路|公路|路|桥|街|路口|国道)(?:正)?(?:中间|中央|当中)(?:坐|躺|站|拉|跪"
        r"|静|蹲)?|(?:三轮车|车|卡车|渣土车|货车|石头|铁丝|障碍|木头).{0,4}(?:横|挡|停|堵|拦|摆)(?:在|住"
        r"|着)?.{0,4}(?:马路|公路|路|国道|桥|路口)(?!边)",
        r"(?:马路|公路|大路|国道|省道|高速|大桥|桥|桥上|路口|路上|街道?|道路)(?:上|口|都|已经|给|也|全|现在"
        r"|正)*(?:被)?(?:我们|俺们|工友们?|大家|工人们?|他们|人|老乡)?.{0,10}?(?:用.{0,6})?(?:给|全|都)?(?:堵|拦|封"
        r"|断|占)(?:住|了|上|死|起来|断)|拦(?!不住)(?:了|住|着|下)?(?:了)?.{0,5}(?:车|车辆|货车|渣土车)|(?:不让"
        r"|不给)(?:任何)?(?:车|车辆)(?:子)?(?:过|通过|走|通行|进出)(?=.{0,10}$|.{0,20}(?:路|桥))|上(?:了)?(?:马路"
        r"|公路|国道|高速|大桥|路)(?:上)?(?:拦|堵|坐|闹|了$|讨|拉|去堵|去拦)|(?:几十|一百|上百|\d+|我们"
        r"|大家).{0,8}上了?(?:马路|公路|国道|高速)(?:了)?$|交通(?:都)?(?:瘫痪|堵死|断了|中断)",
        r"\b(?:sit|sits|sitting|sat|lie|lies|lying|laid|stand|stands|standing|stood|kneel\w*|park\w*|camp\w*|are|is"
        r"|all|gather\w*) (?:\w+ ){0,4}?(?:(?:in|on|across|onto|at) (?:the )?(?:middle of (?:the )?)?(?:main "
        r"|busy |ring "
        r"|big )?(?:road|street|highway|bridge|crossroads?|junction|expressway)"
        r"|in the middle of (?:the )?traffic)\b(?!.{0,16}\b(?:project|near|construction|paving|work|works|side"
        r"|repair|maintenance)\b)|\b(?:we|workers?|they|everybody|everyone|all of us|people|guys"
        r"|us)\b.{0,20}\b(?:closed|shut|cut off|occup\w+|took over|block(?:ed|ing|s)?|will block|go block"
        r"|barricad\w+) (?:off |down )?(?:the |a |all |whole |main |this |national |provincial |county )*(?:road"
        r"|street|highway|bridge|traffic"
        r"|junction|expressway|avenue)\b|\bno (?:cars?|trucks?|vehicles?) can (?:pass|go|get)\b|\b(?:cars?|trucks?"
        r"|vehicles?|traffic) (?:can'?t|cannot|can not|could not) (?:pass|move|get through|go)\b.{0,30}\b(?:we|us"
        r"|sit|road)\b",
        r"(?:堵|封|拦|断|占|截)(?:了|住|着|上|个|一下|完|过|死)?.{0,4}(?:马路|公路|国道|省道|高速|大桥|桥头|道路"
        r"|交通|路口|街|路)(?!费|灯|由|子|上$|牌)|(?:把|将).{0,8}(?:路|桥|街|国道|高速|路口|马路)(?:都|给|全)?(?:堵"
        r"|封|拦|断|占)|(?:路|桥|国道|路口|马路)(?:都|已经|给|也)?(?:被|让)?(?:我们|工友|大家|工人|他们"
        r"|人)?(?:给)?(?:堵|拦|封)(?:住|了|上|死)|拦车|拦.{0,3}(?:货车|汽车|渣土车|罐车)|躺(?:在)?.{0,3}(?:马路"
        r"|路)(?:上|中|中间)",
        r"(?:往|向|去|朝|上|到).{0,6}(?:高速|收费站|国道|省道|路口|大桥|匝道).{0,8}(?:堵|拦|封)",
        r"\b(?:put|plac\w+|park\w*|pil\w+|laid|lay|dropp\w+|pull\w*|drag\w*"
        r"|drove) .{0,24}\bacross (?:the )?(?:\w+ )?(?:road|street|highway|bridge|junction)\b"
        r"|\b(?:to|will|and|we|they) (?:shut|close|block|occupy) (?:it\b|the toll\b|the (?:toll|ring))"
        r"|\btoll (?:station|gate|plaza|booth)\b.{0,14}\b(?:shut|close|block)",
        r"(?:把|将).{0,16}(?:路|桥|道).{0,12}(?:堵|封|拦|断)(?:了|住|死|上|掉|起)",
        r"\b(?:we|workers?|all of us|guys|they|everyone)\b.{0,12}\b(?:will|'ll|gonna|going to|go|to|can) (?:close"
        r"|shut|stop"
        r"|cut|occupy|block) (?:off )?(?:the |this |that |all )?(?:main )?(?:road|street|highway|bridge|traffic)\b",
        r"\bblock(?:ed|ing|s|ade)?\b.{0,14}\b(?:roads?|highway|street|traffic|bridge|lane|motorway|avenue|expressway"
        r"|junction|intersection)\b|\b(?:road|highway|street|traffic|bridge)\b.{0,10}\b(?:is|are|was|be|been"
        r"|being) (?:now )?(?:blocked|closed by us)\b|\bl(?:ie|ying|ay) (?:down )?(?:on|in) the (?:road|street)\b"
        r"|\bstop(?:ping|ped)? (?:the )?(?:traffic|cars)\b",
    ),
    "gov_gathering": (
        r"\b(?:on|from|at) the steps of the (?:city |county |district |town )?(?:government|labou?r|petition"
        r"|city hall)\b",
        r"\b(?:sit|stand|kneel|lie)s? (?:down )?(?:in front of|before|outside) (?:the )?(?:mayor"
        r"|government|city hall|labou?r|district|county|town hall)",
        rf"(?:\d{{1,5}}|[一二两三四五六七八九十百几]{{1,5}})\s?(?:多|来|几)?(?:个|号|名|位)?(?:人|工人|工友"
        rf"|民工).{{0,10}}(?:在|到|来到|来)(?:了)?.{{0,3}}{_GOV}(?!.{{0,4}}(?:反映过|投诉过|咨询|工地|项目|干活))"
        rf"|(?:已经|正|现在)(?:都|全)?(?:到|在)(?:了)?.{{0,3}}{_GOV}(?:门口|大门|楼下|广场|大厅|了).{{0,14}}(?:人"
        rf"|我们|不走|等着|坐|闹|大家)|{_GOV}.{{0,4}}(?:聚|站|坐|跪|蹲|挤)(?:了|满|着).{{0,6}}(?:人|工友|我们)|(?:把"
        rf"|将){_GOV}(?:给|都)?(?:围|堵)|(?:在|到).{{0,2}}{_GOV}(?:闹|坐着|等着不|不走|喊)",
        rf"(?:我们|大家|大伙|工友们?|全体|一起|集体|全部|都)(?:.{{0,10}})(?:去|到|上|往|奔)(?:.{{0,2}}){_GOV}(?:门口"
        r"|大门|楼下|广场|大厅|里)?(?:静坐|坐着?|闹|讨|要|拉|围|堵|站|跪|集合|请愿|示威|喊)",
        r"\b(?:we|us|workers|people|everyone|everybody|guys|all)\b.{0,44}\b(?:at|outside|in front of|inside|in|by"
        r"|around|before|to) (?:the )?(?:\w+ ){0,2}(?:government|city hall|town hall|labou?r (?:bureau|office"
        r"|department)|court ?house|govt|petition office|municipal\w*|council)\b(?: (?:building|office|gate|door"
        r"|hall|entrance))?(?=.{0,40}\b(?:now|sit|sitting|leave|protest\w*|banner\w*|kneel\w*|stay\w*|wait\w*"
        r"|together|shout\w*|until)\b)",
        rf"(?:围|堵|包围|围堵|冲击|冲进|占)(?:了|住|着|在|到|攻)?.{{0,4}}{_GOV}|{_GOV}.{{0,3}}(?:门口|大门|门前|大厅"
        r"|广场|楼下|外面|院子)?.{0,8}(?:聚集|集合|静坐|拉横幅|横幅|围|堵|示威|抗议|下跪|跪|闹|游行|集会|集体"
        r"|喊口号)(?!.{0,3}着急)|(?:聚集|集合|静坐|拉横幅|示威|抗议|下跪|跪|游行|集会|坐|蹲|站|守).{0,4}(?:在"
        rf"|到|去)?.{{0,4}}{_GOV}.{{0,2}}(?:门口|大门|门前|大厅|广场|楼下|外面|前)?",
        rf"{_GOV}(?:的)?(?:大厅|门口|广场|院里|楼下|大院)?(?:里)?.{{0,4}}(?:打地铺|过夜|睡|铺被|扎营|搭帐篷)",
        r"\b(?:sleep|camp|sit|sat|slept|lying|lie|stay)\w*\b.{0,28}\b(?:bureau|city hall|government|ministry"
        r"|labou?r office)\b(?: lobby| hall| floor)?",
        rf"(?:往|朝|奔|去)(?:着)?{_GOV}(?:那边)?(?:的路上|走|去了|赶|出发|开)|(?:拉|打|举|挂|扯)(?:着|了|起"
        rf"|出)?(?:个|条)?"
        rf"(?:横幅|条幅|标语|白布).{{0,6}}{_GOV}|{_GOV}(?:的)?(?:大)?(?:门口|门前|楼下|广场|外面).{{0,6}}"
        r"(?:拉|打|举|挂|扯)(?:着|了|起|出)?(?:个|条)?(?:横幅|条幅|标语|白布|牌)",
        rf"(?:在|到|都在|来到|已经到)(?:了)?.{{0,3}}{_GOV}(?:门口|大门|门前|广场|楼下|外面|大门口)",
        r"(?:去|到|上|往|奔)(?:.{0,3})(?:市政府|县政府|区政府|镇政府|省政府|政府|市委|管委会)(?:门口|大门|讨|要|闹"
        r"|坐|去|堵|围|见|找|评理|请愿|上访|集合)?",
        r"\b(?:surround\w*|protest\w*|gather\w*|sit[- ]?in|sitting|demonstrat\w*|rally|march\w*|siege|besieg\w*"
        r"|block\w*|banners?|kneel\w*|crowd|standing|meet\w*|stand|wait\w*|signs|placards)\b.{0,40}\b(?:government"
        r"|city hall|town hall"
        r"|(?:labou?r|housing|construction|human resources|social security|inspection|transport|petition) (?:bureau"
        r"|office|department|station)|court ?house|municipal|mayor'?s?|govt|gov|petition office"
        r"|council)\b|\b(?:government"
        r"|city hall|town hall|labou?r bureau|govt|municipal)\b.{0,20}\b(?:protest\w*|gather\w*|sit[- ]?in"
        r"|demonstrat\w*|banner|surround\w*)\b",
        r"\b(?:take (?:a |the )?(?:\w+ )?bus(?:es)?|drive|ride|head|travel|go|goes|going|went|march\w*|walk|come"
        r"|coming|at|outside|in front of|all) (?:together |up |all )?(?:to "
        r"|of )?(?:the )?(?:city |local |town |district |county |municipal |provincial )?(?:government|city hall"
        r"|town hall|govt|labou?r bureau|mayor'?s?|management committee)(?: building| office| gate| door)?\b",
    ),
    "gathering": (
        r"\b(?:women|men|employees|staff|colleagues|labou?rers|bricklayers|carpenters|painters|welders|migrants"
        r"|workmates"
        r"|workers|people|of us|we|we all|crew|team|all)\b[^.;!?]{0,16}\b(?:sitting|standing|waiting|staying|sit"
        r"|stand|stay|sat"
        r"|camping|squatting|kneeling|occupying|blocking|crowded|gathered)\b (?:\w+ ){0,2}?(?:in|at|outside|around"
        r"|in front of"
        r"|before|inside|on) (?:the |his |our |their )?(?:[\w']+ ){0,2}(?:offices?|gates?|house|home|entrance|lobby"
        r"|showroom"
        r"|headquarters|door|reception|hotel|villa)\b(?=[^;!?]{0,70}\b(?:since|refus\w*|not (?:go|leave|move)"
        r"|n't (?:go|leave|move)"
        r"|until|till|demand\w*|pay|paid|wages?|money|answer)\b)(?!.{0,24}\b(?:guard|reception job|clean\w*)\b)",
        r"\bdey (?:stand|sit|wait|camp|stay) (?:now )?(?:for|at) (?:the |di |their |im )?(?:\w+ )?(?:gate|office"
        r"|door)\b",
        # for days at the gate
        r"(?:我们|俺们|咱们|大家|工友们?|工人们?|大伙)[^。,;]{0,6}在[^。,;]{0,10}(?:大门口?|门口|厂门|楼下|项目部)"
        r"(?:等|守|坐|蹲|站)了[^。,;]{0,3}(?:天|小时|夜|晚上|上午|下午)",
        r"(?:我们|俺们|咱们|大家|工友们?|工人们?|大伙|全体|全都|兄弟们|几十|上百"
        r"|[一二两三四五六七八九十百\d]{1,5}\s?(?:多|来|几)?(?:个|号|名)?(?:人|工人|工友|民工))[^。]{0,14}(?:在"
        r"|到|守|坐"
        r"|站|蹲|聚|等|跪|挤|围|堵)[^,。;]{0,10}(?:大门|门口|门前|厂门|楼下|项目部|售楼[处部中]|办公室|总部|老板家"
        r"|公司(?:门口|大门|楼下|里(?=坐|闹|不走)))(?!.{0,4}(?:干活|上班|做|打工|找的|招的|招)).{0,6}?(?:坐|蹲|守"
        r"|等着|不走|讨|要钱|要工资|要说法|闹|喊|举牌|不让|静坐|$|[,.。!;])",
        r"(?:大门口?|门口|项目部|工地门)(?:都|正|现在|就|还)*(?:围着|堵着|坐着|站着|蹲着)(?:呢|的|在|了|(?=$|[,.。 ]))"
        r"|(?:坐|蹲|守|聚|围|跪|挤|堵|站)(?:在|满|到|着).{0,8}(?:大门|门口|门前|项目部|售楼[处部中]|办公室|楼下"
        r"|总部)(?!.{0,3}(?:卖|看门|干活|值班))|(?:举|拿|扯|打)(?:着|起|了)?(?:横幅|条幅|牌子|标语|白布)|举着?牌|(?:把"
        r"|将).{0,4}(?:大门|厂门|门|工地)(?:给|都)?(?:锁|堵|封|焊|拦)(?:了|住|上|死|起来)?.{0,8}(?:不让(?!我|他们进"
        r"|俺|工人)|车|老板|不给|货)",
        r"\b(?:we|us|workers?|people|everyone|everybody|guys|all|crowd|team|\d+)\b.{0,36}\b(?:sit|sitting|sat|stand"
        r"|standing|stay|staying|gather\w*|crowd\w*|protest\w*|shout\w*|camp\w*|wait|waiting|block\w*|outside"
        r"|in front of|at|around|kneel\w*|inside) (?:all day |now |here |today |together )?(?:at |outside "
        r"|in front of |in |around |inside |by |of |before )?(?:the |his |our |this )?(?:\w+ )?(?:gates?|entrance"
        r"|office|headquarters|sales (?:office|center|centre)|factory gate|project office|site gate"
        r"|boss'?s? (?:house|home|office|villa|shop))\b(?=.{0,50}(?:sit|stand|leave|leaving|shout\w*|demand\w*|now"
        r"|since|until"
        r"|all day|protest|wait|refus\w*|banner|today|project|$|[.,!;]))",
        r"\b(?:occup(?:y|ied|ying)|storm(?:ed|ing)?|take over|took over)\b.{0,10}\b(?:office|site|gate|factory"
        r"|company|building)\b",
        r"聚集|聚众|(?:拉|挂|打|举|扯)(?:了|着|起|上|个|条)?.{0,2}(?:横幅|条幅|白布|标语)|静坐|示威|游行|集会|(?:围"
        r"|堵)(?:了|住|着|在|到|上|死|过)?.{0,6}(?:大门|工地|项目部|售楼|公司|办公室|老板|厂门|厂|店门|门口|门)(?!卡"
        r"|诊|窗)|(?:大门|工地|厂门|项目部|售楼部|售楼处|门)(?:都|已经)?(?:被|让)?(?:我们|工友|大家|工人"
        r"|人)?(?:给)?(?:堵|围)(?:住|了|上|着|起)|(?:把|将).{0,8}(?:门|大门|工地|项目部|售楼处|售楼部|办公室)(?:都"
        r"|给|全)?(?:堵|围|封|占)|闹事|(?:去|到|在|来).{0,8}(?:公司|项目部|售楼处|售楼部|厂|老板家|工地|总部|酒店"
        r"|店里?)(?:门口|大门|里|楼下)?(?:.{0,2})(?:闹|集合|坐着?(?:不走|要|讨|等)|讨说法|堵|围)|集体(?:讨薪|讨要"
        r"|抗议|(?:去|到)(?![^,。;]{0,3}(?:省|北京|南京|国家|中央|市|区|县|镇|信访|政府|法院|劳动|人社|上访|仲裁))"
        r"|维权)|(?:几十|几百|上百|\d{2,4}|[二三四五六七八九一]?[十百])(?:多|来|几)?(?:个|号"
        r"|名)?人(?:都)?(?:在|堵|围|守).{0,8}(?:门口|大门|项目部|售楼|门前)",
        r"\b(?:gather(?:ed|ing|s)?|protest\w*|demonstrat\w*|rally|sit[- ]in|picket\w*|surround(?:ed|ing)?|crowd(?:ed"
        r"|ing)?)\b|\bhold\w* (?:up )?(?:a )?banners?\b|\bbanners?\b|\bblock(?:ed|ing|s)?\b.{0,14}\b(?:gates?"
        r"|entrance|site|office|factory|door)\b|\bmake (?:big )?trouble\b(?! (?:for|to) (?:me|us|my|our)\b)",
    ),
    "strike": (
        r"\b(?:will not|won'?t|wont|do not|don'?t|dont|refuse to|no ?body will) (?:start|begin|go to|come to) work\b"
        r"(?=[^.;!?]{0,50}\b(?:until|till|unless|without|before)\b)",
        r"(?:我们|俺们|大家|工友们?|工人|[\d一二两三四五六七八九十几]+(?:多)?(?:个|号"
        r"|名)?人)[^,。;没不]{0,12}(?:停工|停活|歇工|罢工)了",
        r"\b(?:stop\w*|switch\w* off|turn\w* off|shut\w*|laid down) (?:all |our |the |working )*(?:looms?"
        r"|machines?|lines?"
        r"|production line|sewing machines|cranes?|needles)\b(?=[^.;!?]{0,60}\b(?:until|till|pay|paid|money"
        r"|salary|since|today|this morning)\b)"
        r"|\b(?:machines?|looms?|lines?) (?:are |all )*(?:off|stopp?ed|standing still) (?:till|until)\b",
        r"(?:我们|俺们|咱们|大家|工人|工友们?)(?:是|都是)?自己(?:就)?(?:不干|不做|停|歇|停工|停下)(?:的|了|活)"
        r"|(?:停工|停活|歇工|没开工|没上工|没干活)(?:了)?(?:[\d一二两三四五六七八九十几半]+)(?:天|个?礼拜"
        r"|个?星期|周)了?(?:,)?(?:我们|俺们|大家)(?!被|给|让)",
        r"\b(?:refus\w+ to|won'?t|will not|not) (?:go|come|get) back to work\b|\b(?:crew|team|workers|we|group"
        r"|workshop|all of us|(?:all|the|our) (?:\d+ )?[a-z]{3,12}s(?: of [a-z ]{2,40})?) (?:has|have|had"
        r"|all )*(?:stopped|halted|quit) (?:the |all )?work\b",
        r"(?:天|日|星期|礼拜|周)(?:都)?没(?:有)?(?:去)?(?:上工|开工|出工|动工)(?:了)?(?=.{0,16}(?:不给|没给|不发"
        r"|工资|钱))|(?:停|关)(?:了)?机"
        r"(?:罢工|抗议|等钱|不干)",
        r"\b(?:have|has|had) ?(?:not|n't) (?:gone|been|come|shown up|turned up) (?:to|at|for|back to) work (?:for"
        r"|since)\b(?=.{0,60}"
        r"\b(?:pay|paid|money|wages?)\b)(?<!i have not gone to work for)(?<!i have not been at work for)"
        r"|\bno (?:money|pay|wages?"
        r"|salary),? no (?:work|labou?r)\b|\b(?:lay|laid|put|putting) down (?:our |their |the )?(?:tools|work)\b"
        r"|\bwork stoppage\b",
        r"(?:从)?(?:今天|现在|明天|昨天|这|今早)(?:起|开始)?(?:我们|大家|谁|工人|工友|全)?(?:整个|全)?(?:车间|厂"
        r"|班组|工地)?(?:也|都"
        r"|全)?(?:(?!我(?!们))[^他她姐妹弟哥爸妈婆]){0,3}(?:不(?:干活|干了|做了|上工|开工|复工)|停工|停手|全停"
        r"|罢)|(?:谁|一个人|没人|没有一个人)(?:也"
        r"|都)?(?:不|没|再)?(?:肯)?(?:干活|上工|开工)(?!资)|不(?:发|给|结)(?:钱|工资|工钱)?.{0,3}(?:我们"
        r"|大家)?(?:就)?(?:不(?:干活|干了|开工|复工|上工|干)|停工|罢)|(?:我们|大家|工友们?|工人们?|全体|全班组"
        r"|全车间|都)(?:今天|现在|已经|都|全)*.{0,4}(?:没(?:有)?(?:去)?(?:上班|上工|开工)(?=.{0,6}(?:等|要|讨|抗议"
        r"|老板))|不(?:肯|愿意?|想)?(?:再)?(?:干(?:了|活)|做了|上工)|歇着|停着?(?:不干|等钱)"
        r"|撂(?![那这下在]))(?!.{0,3}(?:还"
        r"|也)?(?:打|骂|关))|(?:全)?(?:班组|车间|队|工地)(?:.{0,2})(?:全|都)(?:停工|停了|不干)",
        r"\b(?:nobody|no one|none of us|all of us|we|workers|everyone|team|crew|us)\b.{0,14}\b(?:not work\w*|works?"
        r"|working|refus\w* (?:to )?work\w*|won'?t work|will not work|don'?t work|stop\w* work\w*|stop (?:the )?work"
        r"|quit work\w*) (?:today|now|any ?more|until|till|unless"
        r"|without)\b(?<!we work until)(?<!we work without)(?<!workers work without)|\bput down (?:our |the "
        r"|their )?(?:tools|aprons?|trowels|brushes|knives|helmets)\b|\bno more work (?:until|till|unless)\b"
        r"|\bstop (?:the )?work\b(?! (?:there|for))"
        r"|\bsit[- ]down strike\b|\b(?:down|laid) (?:our )?tools\b",
        r"罢工|都没(?:去)?(?:上班|上工|开工),?[^,。]{0,4}(?:坐|围|等|静坐)|(?:集体|全体|我们|俺们|咱们|大家|工人"
        r"|工友|班组|兄弟们|都|全部|全)(?:们)?(?:已经|现在"
        r"|今天|都|全|全部"
        r"|也|就|打算|准备|决定|要|只好|商量好了?|说好了?|约好了?)?[^没不未]{0,3}(?:停工|不干活|停手|不上工|撂挑子"
        r"|不干了|怠工|歇工)(?!通知"
        r"|整顿|令|的时候)|撂挑子|停工(?:抗议|讨薪|要钱|要工资|等工资)",
        r"\b(?:on|go|going|went|start\w*|plan\w*|a|our|wildcat|the) strike\b|\bstriking\b|\bstrike\b(?! (?:a"
        r"|the) (?:deal|balance)| (?:bowling|club|gym|fitness|zone))(?<!lucky strike)|\b(?:stopped|stop|refus\w+ to"
        r"|quit|not"
        r"|no more|nobody"
        r"|halt\w*) (?:our |all )?(?:the )?(?:to )?work(?:ing)?\b(?! there| for| anymore because)|\bdown(?:ed)? tools\b"
        r"|\bwalk(?:ed|ing)? out\b|\blaid down tools\b",
    ),
    "petition_threat": (
        r"(?:去|到|上|找|进)(?:.{0,4})(?:市里|省里|区里|县里|市委|省委|市长|省长|区长|县长|书记|领导|上面|上级|中央"
        r"|京城|首都)(?:那|那里|那边)?.{0,2}(?:告(?:状|他|你|你们|去|$)|讨(?:说法|个说法|公道|要)|要(?:说法|个说法)"
        r"|评理|喊冤|闹|反映去|上访)|找(?:市长|省长|县长|区长|书记|省委|总理|主席)|(?:去|到|上)北京(?!.{0,3}(?:干"
        r"|打工|路|的|出差|上班))|告(?:御状|到上面|上去)|一级一级(?:往上)?告|往上(?:告|访)|(?:去|到).{0,4}(?:政府"
        r"|市里|省里)(?:.{0,4})告(?:他|你|状|去|了)",
        r"\b(?:go|going|complain|appeal|report|march|travel|take (?:it|this))(?! (?:back )?home) .{0,14}\b(?:to|in"
        r"|at) (?:the )?(?:provinc\w+|central|national|state|higher|beijing|capital|nanjing)\b ?(?:government"
        r"|authorit\w+|office|leaders?)?|\b(?:see|find|meet|go up to|go to|to) (?:the )?(?:mayor|governor"
        r"|party secretary)\b",
        r"上访|越级|进京|(?:去|上|到|告到|找到?|跑)(?:.{0,3})(?:北京|省里|中央|国务院|中南海|省城|省厅|国家信访"
        r"|省信访)|(?:去|要|到|准备|找|上|只能|只好)(?:.{0,4})信访(?!.{0,6}(?:让|叫|说|转))|告御状|请愿|告到(?:底"
        r"|中央|省|北京)",
        r"\bpetition(?:ing|s)?\b|\b(?:go|going|travel\w*|complain|report) (?:up )?(?:to )?(?:beijing|the capital"
        r"|the province|provincial|central government)\b|\bxinfang\b|\bshangfang\b",
    ),
    "media": (
        r"\b(?:our|my|the) (?:videos?|clips?) (?:is|are|was|were|went) (?:already |now )?(?:on|to) (?:douyin"
        r"|tik ?tok|kuaishou"
        r"|weibo|wechat channels?)\b",
        r"\b(?:put|posted|uploaded|shared|made) (?:a |the |our |my |it |some )*(?:videos?|clips?"
        r"|story)? ?(?:about (?:this|it|him) )?"
        r"(?:on|to|in) (?:douyin|tik ?tok|kuaishou|weibo|wechat channels?|xiaohongshu|red ?book|facebook|youtube)\b",
        r"(?:主播|网红|博主|大v)[^,。;]{0,10}(?:直播|拍|发|曝光|报道|转发|播)(?:了|过|出)|直播(?:了|过|出去)",
        r"(?:抖音|快手|微博|视频号|小红书|视频|网上|朋友圈|b站|头条)(?:上)?(?:.{0,6})?(?:几|好几|十几|几十|上)?(?:千"
        r"|万|十万|百万|亿)(?:多)?(?:人|个|次|播放|点赞|转发|评论|浏览)?.{0,2}(?:看|赞|转|播放|点赞|评论|浏览)"
        r"|(?:点赞|播放|转发|浏览)(?:量)?(?:都|已经|也)?(?:.{0,3})(?:[\d几十百千万]{1,6})|(?:全网|网友|网上)(?:都"
        r"|全)?(?:知道|在传|传开|看到|在骂|转)|(?:在|正)(?:抖音|快手|网上|线上)?(?:上)?直播(?:呢|着|讨|要|他|老板)"
        r"|(?:报纸|电视|新闻|电视台|报社|媒体)(?:上)?(?:都|也|已经|把|又)?(?:.{0,6})?(?:登|播|报道|报了|写|拍"
        r"|采访)(?:了|过|出|出来|的)|(?:记者|媒体|电视台).{0,8}(?:来|采访|报道|拍|写|播|登|介入)(?:了|过|拍|采访"
        r"|报道|出来)",
        r"\b(?:tv|television|reporters?|journalists?|newspapers?"
        r"|(?<!in the )(?<!into the )(?<!by the )(?<!under the )press|media|channel|tv station)\b.{0,24}\b(?:came"
        r"|come|here|interview\w*|made|wrote|written|film\w*|report(?:ed|ing)|publish\w*|cover\w*|already|has|have"
        r"|was|were|story|broadcast\w*|showed|picked)\b|\b(?:was|were|is|are|been|it's|we're) (?:all "
        r"|already )?(?:on|in|over) (?:the )?(?:tv|television|news|newspapers?|internet|tik ?tok|douyin|kuaishou"
        r"|weibo|youtube|web)\b|\bviral\b|\b(?:video|post|story|clip)\b.{0,10}\b(?:has|have|got|with"
        r"|reached) .{0,8}(?:views|likes|shares|comments|k\b|thousand|million)|\b(?:news|tv) (?:report\w*|covered"
        r"|showed|station came)\b",
        r"(?:发|传|放|拍|上|录|登|挂|搞)(?:了|到|上|在|个|条|去|过|点)?.{0,6}(?:抖音|快手|网上|网络|微博|视频号|头条"
        r"|小红书|朋友圈|热搜|短视频|公众号|B站|b站|微信群|直播|视频)(?!看到|上看|招|证据|给你)|(?:抖音|快手|网上"
        r"|微博|视频号|小红书|头条|网络|朋友圈)(?:上|里)?(?:都|已经|也|去|直接|就|来)?(?:曝|发|传|火|直播|播|爆|挂"
        r"|转)(?!的?(?:工|招|广告|料))|(?:找|联系|叫|喊|打给|告诉|请|约|通知)(?:了|过|到|好)?.{0,4}(?:记者|媒体"
        r"|电视台|报社|报纸|新闻|主播|网红|自媒体|大v)|(?:记者|媒体|电视台|报社)(?:都|已经|也|马上)?(?:来|到|拍|采访"
        r"|报道|知道|介入|联系|在)|曝光|爆光|上(?:了)?(?:新闻|电视|热搜)|(?:开|在)(?:.{0,3})直播|网暴",
        r"\b(?:tik ?tok|douyin|kuaishou|weibo|wechat moments|reporters?|journalists?|newspapers?|tv station"
        r"|television|media|the press|live ?stream\w*|xiaohongshu|youtube|news)\b(?!.{0,16}\b(?:ad|advert|job post"
        r"|saw this job|saw the job|recruit))|\b(?:post(?:ed|ing)?|put|upload\w*|share\w*) .{0,24}\b(?:online"
        r"|internet|video|videos|social media|on the web|facebook|twitter)\b|\b(?:expose|exposed|exposing) (?:him"
        r"|them|it|this|the)\b|\bgo(?:ne|ing)? viral\b",
    ),
}
