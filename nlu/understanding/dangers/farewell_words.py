"""Self-harm that is not named: farewells, last wishes, heights, water, rails, means at hand. Data for `danger.py`.

Rows are put together from small sets of words, so that a new place or a new means is one word in one line.
"""

from __future__ import annotations

__all__ = ["ACTS", "FLAGS"]

_MEANS = r"(?:农药|百草枯|敌敌畏|老鼠药|毒药|安眠药|安定|除草剂|毒鼠强|杀虫剂|敌草快|乐果|甲胺磷|洁厕灵|硫酸)"
_KIN = (
    r"(?:孩子|娃儿?|儿子|女儿|闺女|崽|爸妈|爹妈|爹娘|老娘|老爹|我妈|我爸|我娘|父母|老婆|媳妇|老人|家里|一家老小|老小"
    r"|爸|妈|娘|爹)"
)
_EDGE = r"(?:边沿|边缘|边边|沿沿|边上|沿上|外沿|外边|外面|女儿墙|护栏|栏杆|窗台|阳台|窗户)"
_HIGH = r"(?:楼|桥|塔吊|吊塔|吊车|天台|楼顶|楼板|架子|脚手架|阳台|窗|烟囱|铁塔|信号塔|广告牌|屋顶|房顶|顶上)"
_WATER = r"(?:长江|江|河|湖|水库|海|大桥|桥|水塘|运河)"

_KIN_EN = r"(?:kids?|child(?:ren)?|wife|husband|sons?|daughters?|family|parents|mother|mom|mum|father|dad|baby|babies)"
_MEANS_EN = (
    r"(?:pesticides?|insecticides?|paraquat|dichlorvos|poison|rat poison|weed ?killer|bleach|sleeping (?:pills"
    r"|tablets)"
    r"|valium)"
)
_HIGH_EN = r"(?:roof\w*|bridge|building|block|crane|tower|floor|balcony|window|scaffold\w*|ledge|rooftop)"
_END_EN = (
    r"(?:no reason|nothing left|look\w* (?:down|at the water)|goodbye|good ?bye|end|jump|don'?t see|alone and"
    r"|finish\w*"
    r"|over|nobody cares|last|walk in|no one cares|deep|cold)"
)

ACTS: dict[str, tuple[str, ...]] = {
    "suicide_threat": (
        r"(?:干脆|不如|还是|只好|真想|不想)(?:去)?死了算",
        rf"(?:给|跟)(?:我)?{_KIN}(?:的话|的信|留言|的?视频|要说的)[^,。;]{{0,4}}(?:录|写|存|留)(?:好|下)了?",
        # the means, drunk or at hand
        rf"{_MEANS}.{{0,2}}(?:都|给|也|已经)*(?:拿|掏|翻|找|端|倒|兑)(?:了)?(?:出来|在手|好)|(?:夺|抢|藏|收)(?:下"
        rf"|过|走|了)?"
        rf".{{0,8}}{_MEANS}|(?:把|将)?(?:煤气|天然气|液化气|燃气)(?:罐)?(?:给|都)?(?:打开|拧开|开了|放开"
        rf"|点)(?!.{{0,4}}(?:做|烧))"
        r"|(?:摸|碰)(?:电门|高压线|电线)(?=.{0,4}(?:算|死|$|[,.。!;]))|(?:往|朝).{0,4}(?:车轮|车底|火车|卡车)(?:下"
        r"|底下)?.{0,2}"
        r"(?:钻|撞|躺)|(?:纵身|一跃)(?:一跳|而下|跳)|活不(?:到|过)(?:明天|今天|今晚|年底|过年)|没(?:有)?(?:勇气"
        r"|力气|信心)(?:再)?活"
        r"|(?:今天|今晚|明天)(?:就是)?我的(?:死期|忌日)|(?:不想|不愿)(?:再)?(?:留|待|活)在(?:这|这个)?(?:世|人间)",
        rf"{_MEANS}.{{0,4}}(?:都|全|给|也|已经)?(?:喝|吞|吃|灌)(?:了|下|光|完)"
        rf"|{_MEANS}.{{0,4}}(?:放|摆|搁|揣|攥|藏)(?:在|到)?.{{0,3}}(?:桌|床|枕|手|兜|身|面前|车|包)"
        r"|(?:整|一|两|半)(?:整)?瓶.{0,4}(?:药|安定|片).{0,3}(?:都|全)?(?:吞|吃|喝|灌)"
        r"|(?:吞|吃|灌|喝)(?:了|下).{0,4}(?:整|一|两|半)(?:整)?瓶.{0,4}(?:药|安定|片)|吃药(?:了结|自杀|走人|死)",
        r"(?:准备|买|备|带|找|系|拴|挂)(?:了|好|好了|着|上)?.{0,3}(?:一)?(?:根|条)?(?:上吊)?(?:麻|尼龙|安全)?绳子?"
        r"(?!.{0,10}(?:绑|捆|吊|拉|安全|干活|工地|扎|固定|钱|用的|做))"
        r"|(?:带|抱|拎|扛|提|拧开|打开|开|拉)(?:着|了)?.{0,3}(?:煤气罐?|液化气罐?|天然气|燃气)"
        r"(?!.{0,6}(?:做饭|烧水|叉车|送|维修|安装))",
        r"(?:拿|用|掏出?).{0,4}(?:刀|刀片|玻璃|剪刀|剪子|瓦片).{0,6}(?:划|割|抹|切|拉).{0,4}(?:手腕|腕|脉|脖|喉)"
        r"|(?:血|割|划).{0,4}手腕.{0,6}(?:不想|死|遗|活)",
        # heights
        rf"{_HIGH}.{{0,6}}{_EDGE}.{{0,3}}(?:坐|站|蹲|趴|骑|上了|不下来)"
        rf"|(?:坐|站|蹲|趴|骑|悬|吊|翻)(?:在|到|过)?.{{0,10}}(?:{_HIGH}.{{0,4}})?{_EDGE}.{{0,12}}"
        r"(?:不下来|悬|劝|往下|想不开|哭|腿|要跳)|(?:劝|喊|叫|拉).{0,5}(?:不肯?|都不)下来"
        rf"|(?:腿|脚|人|半个身子)(?:都)?(?:悬|伸)(?:在|到)?.{{0,3}}(?:外|空)|从.{{0,8}}(?:{_HIGH}|层)"
        r"(?:上|顶)?.{0,4}(?:往下|下去)?(?:蹦|跳|栽|翻)(?:下|了?$|给|[,.。!;])|往下(?:蹦|栽)(?!拿|搬)|跳下(?:切|克"
        r"|嘎|切了)",
        rf"(?:塔吊|楼顶|天台|大桥|桥|江边|河边)(?:上|边|头)?见(?=$|[,.。!;])|{_WATER}(?:边|上|里|大桥)?.{{0,16}}"
        r"(?:想|就|干脆|真想|要)(?:这样|这么|一下|直接)?.{0,4}(?:下去算|走下去|往里走|跳|一走|一头|结束|算了|解脱)"
        rf"|(?:到|去|来)(?:.{{0,4}}){_WATER}(?:边|上|里|大桥|底|头)*.{{0,3}}(?:找|捞|收)(?:我|尸|人)"
        r"|(?:铁轨|铁路|轨道|火车道|铁道)(?:上|边|旁|这|那|中间).{0,10}(?:躺|等火车|火车来|等着|一了|算了|没事了|坐着)"
        r"|(?:等着|一头)?(?:撞|等).{0,2}火车(?!票|站|回|开|到)",
        r"(?:头上|身上|怀里|手里|手上|脚下|旁边|面前|身边).{0,3}(?:顶|抱|提|拎|放|摆|端|拿)?(?:着"
        r"|了)?.{0,4}(?:汽油|柴油|煤油|酒精|稀料|天那水)"
        r"|打火机.{0,3}(?:攥|拿|捏|握|在手|手里|点)|(?:谁|你们|都)(?:也|都)?别(?:过来|上来|靠近|拉我|劝我|拦我|来救)"
        r"|(?:我|就|一)松手(?=$|[,.。!;])|(?:楼|桥|塔吊|顶)(?:上)?.{0,3}迈|一头(?:扎|栽|撞|跳)(?:进|到|在|向"
        r"|死).{0,4}(?:江|河|海|水|墙|柱|车|井)"
        r"|(?:烟囱|塔吊|铁塔|水塔|井架|广告牌|信号塔|楼顶)(?:顶|上|上头|上面|尖|边)(?:上)?.{0,2}(?:趴|挂|坐着|站着"
        r"|蹲着|吊着|骑)|领(?:我的)?(?:尸|遗体)|收(?:个|我|具)?全?尸",
        rf"(?:钥匙|密码|存折|银行卡|手机|钱).{{0,14}}(?:交|给|转|寄|告诉|留)(?:了|给|在)?.{{0,4}}(?:{_KIN}|姐|妹"
        rf"|弟|哥|她|他).{{0,16}}"
        r"(?:再见|永别|就这样吧|保重|别找|走了|对不[起住])|(?:妈|爸|爹|娘|老婆|媳妇|孩子|儿子"
        r"|女儿)[,、]?我(?:先)?走了(?!.{0,4}(?:一天|两天|三天|去))"
        r"|我(?:先)?走了[,.。;]?.{0,4}(?:保重|照顾好|别哭|勿念|别想我)|(?:从|在)(?:这个)?(?:世界|世上).{0,3}消失"
        r"|(?<!活)阎王(?:爷|殿)?(?:那|这|面前|报|排)"
        r"|黄泉|奈何桥|去投胎|上西天|归西|阴间|(?:两腿|双眼|眼睛?)一(?:蹬|闭)",
        r"(?:坐|站|蹲|爬|待|呆|趴|挂|骑|躲)(?:在|到|上)?.{0,8}(?:塔|楼|桥|架|顶|吊车|烟囱|墙|广告牌|杆|柱"
        r"|窗).{0,8}(?:不(?:肯|愿意?|想|敢)?下来|下不来|谁劝)"
        r"|割(?:了|破|开)(?:自己)?(?:的)?(?:手腕|腕|脉|脖子|喉)|(?:转告|告诉|跟|带话给|捎个?话给?|替我跟|让).{0,3}"
        rf"{_KIN}.{{0,24}}(?:没本事|没用|不孝|好好(?:念书|学习|活|过|读书|的活)|别记恨|别恨|原谅|改嫁|不要等|别等"
        rf"|来不及)"
        r"|从(?:[\d十一二三四五六七八九]{1,3}|这|那|顶|高)(?:层|楼|处)?.{0,4}(?:下去|往下)(?=$|[,.。!;了算]"
        r"|就)(?!.{0,4}(?:拿|买|吃|搬|运|干))",
        # farewells and last wishes
        r"(?:身)?后事(?:都|也|已经|我|全|跟|给|和|向)*[^,;。]{0,6}(?:交代|交待|安排|准备|托付|说好|说清)|(?:交待"
        r"|安排|准备|料理)(?:好|了|过)?.{0,4}后事"
        r"|(?:睡|闭)(?:过去|着|下去|下|上)?.{0,4}(?:再也|也就|就再|就|永远|最好|能)(?:也)?不(?:用|要|会|想"
        r"|再)*(?:醒|睁眼|起来)"
        r"|(?:睡|醒)不?(?:过来|过去)(?:就|也就)?(?:拉倒|算了|解脱)|(?:下|跳)(?:去|下去)(?:就|我就)?(?:拉倒|算球"
        r"|算逑|一了|解脱)",
        r"(?:等|要是|如果|万一)(?:我|俺|哪天我|有一天我)(?:真)?(?:没了|不在了|死了|走了)(?!.{0,4}(?:工地|厂))|忌日"
        r"|给我(?:烧纸|上坟|上香)"
        r"|(?:我|俺)(?:死|没|不在)了(?:以后|之后|,|就)?.{0,10}(?:钱|孩子|娃|爸|妈|娘|爹|家|老婆|解脱)"
        r"|(?:下辈子|来世|来生|下一世|下世).{0,10}(?:还|报|再|做|给|当|见)|(?:儿|女|孩)[子儿]?.{0,2}不孝|不孝(?:子"
        r"|女|儿)"
        r"|了无牵挂|没(?:有)?(?:什么|啥|了)?牵挂|一死百了|下面(?:等|见)你|去(?:见|找)(?:阎王|马克思)"
        r"|去陪(?:我)?(?:爸|妈|爹|娘|老婆)",
        rf"{_KIN}[^钱费资,;。.!?]{{0,6}}(?:拜托|托付|托给|交给|麻烦|求)(?:给|了)?(?:你|您|大哥|大姐|大家|各位|政府"
        rf"|国家|兄弟"
        r"|乡亲|老乡|工友|组织|领导)[^钱费资]{0,4}(?=$|[,.。!;]|.{0,3}(?:照|带|养|看|抚|帮))"
        rf"|{_KIN}.{{0,6}}(?:就)?(?:拜托|托付).{{0,6}}(?:照看|照顾|抚养|带大|养大)|(?:帮|替)我(?:照看|照顾|养|带大"
        rf"|抚养){_KIN}"
        rf"|{_KIN}.{{0,6}}(?:都|全)?交代(?:好|完|清楚|过)了|(?:钱|工资).{{0,8}}给.{{0,3}}{_KIN}.{{0,10}}(?:别|不用"
        rf"|不要|莫)(?:再)?(?:来)?"
        rf"(?:找|等|管)我|对不(?:起|住).{{0,4}}(?:{_KIN}|大家|你们|兄弟们).{{0,10}}(?:先走|走了|不能(?:再)?(?:陪"
        rf"|养|照)|来世|下辈子)",
        r"(?:留|写|丢)(?:了|下)(?:一)?(?:个|张|封|条)?.{0,2}(?:纸条|字条|条子|绝笔|信).{0,12}(?:活|死|走了|找不"
        r"|不见|别找|人没)",
        # dying as the only way, or as a bargain
        r"(?:只有|只剩|就剩|剩下|唯一).{0,4}(?:一条)?(?:死路|路).{0,4}(?:死|跳|绝)|(?:只有|只剩"
        r"|就剩)(?:下)?(?:去)?死(?![心守])"
        r"|死了(?:比活|倒)(?:着)?.{0,3}(?:强|好|干净|轻松)|死了(?:干净|拉倒|清净|省心|一了)|(?:觉得|想着|想过"
        r"|还是).{0,2}死了"
        r"(?:好|强|算|比|更)|想了?(?:一宿|一夜|几天|很久).{0,8}死",
        r"(?:用|拿|以|把|豁出)(?:去)?(?:我|俺)?(?:的|这|自己|一)*(?:条)?(?:老|烂|贱|小)?命.{0,4}(?:换|抵|赔|搭"
        r"|给(?:他|你)|交)"
        r"",
        # English: the means
        rf"\b(?:drink\w*|drank|swallow\w*|took|take|taking|bought|buy|got|have|ate|holding"
        rf"|hold)\b.{{0,24}}\b{_MEANS_EN}\b"
        r"(?!.{0,20}\b(?:spray\w*|crops?|field|orchard|farm|trees|plants|shop|job)\b)"
        r"|\b(?:took|take|taking|swallow\w*|ate|eat) (?:all|the whole|a whole|whole|a bottle|two bottles"
        r"|the bottle|a lot"
        r"|lots|too many|many|\w+(?:teen|ty)|\d{2,3})\b.{0,14}\b(?:pills?|tablets?|medicines?|capsules)\b"
        r"|\boverdos\w+",
        r"\b(?:turn\w*|open\w*) (?:on )?(?:the )?gas\b(?!.{0,20}\b(?:cook|food|station|cylinder for|bottle for)\w*)"
        r"|\b(?:throw|threw|fling|hurl)\w* (?:my|him|her|them)sel\w+ (?:off|from|out|into|under|in front|down)\b"
        r"|\bi (?:don'?t|do not) want to be (?:a )?burden\b.{0,60}"
        r"\bgood ?bye\b|\bup (?:on|at|in) (?:the |a )?(?:\w+ )?(?:tower|pylon|chimney|mast|billboard"
        r"|ledge)\b(?!.{0,30}\b(?:work"
        r"|install|weld|paint|repair|job)\w*)|\b(?:petrol|gasoline|kerosene|lighter|pesticide|poison) in (?:his|my"
        r"|her) hands?\b"
        r"|\bdrink\w* (?:acid|bleach"
        r"|detergent)\b|\b(?:jump\w*|throw\w*|step\w*|walk\w*|lie|lay) (?:myself |himself |down )?(?:in front of"
        r"|under|before) (?:a"
        r"|the) (?:train|truck|bus|car|metro|subway)\b|\b(?:hang|hanged|hung) (?:my|him|her)self\b|\b(?:lost|no"
        r"|without) (?:the |my "
        r"|any )?will to live\b|\bend(?:s|ing)? my (?:life|suffering|misery|pain)\b|\bmy life (?:ends|will end"
        r"|is going to end)\b"
        r"|(?:\b(?:not|never)|n't) (?:want |wish |going )?(?:to )?(?:go on|keep on|continue) (?:living|to live)\b"
        r"|(?:\b(?:not|won'?t)|n't)"
        r" (?:be )?(?:live|alive) (?:to see|until|till|past|after) (?:tomorrow|tonight|new year|spring)\b"
        r"|\bcut\w* (?:my|his|her)"
        r" (?:own )?(?:wrists?|veins?|arm)\b(?=.{0,30}(?:because|hospital|die|$|last|pay))",
        r"\b(?:set|light|lit|burn)\w* (?:them|our|your|her|my|him)sel(?:f|ves)\b|\b(?:on|up|at) (?:the "
        r"|a )?(?:very )?(?:top|arm|jib|boom"
        r"|edge|cabin|outside|railing) of (?:the |a |our )?(?:\w+ )?(?:crane|tower|roof|building|bridge|floor"
        r"|chimney)\b"
        r"(?!.{0,20}\b(?:work|weld|install|paint|repair)\w*)",
        # English: places
        rf"\b(?:by|at|near|beside|next to|in front of|on|over|above) (?:the |a |this )?(?:\w+ )?"
        rf"(?:river|bridge|water|sea|lake|cliff|canal|railway|tracks?|yangtze"
        rf"|{_HIGH_EN})\b[^.;!?]{{0,30}}\b{_END_EN}\b"
        r"(?!.{0,12}\b(?:month|week|year|day|contract|the job|time)\b)(?<!work at the end)"
        r"|\b(?:sit|sitting|sat|stand|standing|stood|am|i'm|he's|she's|climb\w*|hang\w*)\b.{0,8}\b(?:on|at|over"
        r"|outside|near)\b"
        r".{0,16}\b(?:railings?|ledge|parapet|window ?sill)\b(?!.{0,16}\b(?:work|weld|paint|install)\w*)"
        r"|\b(?:on|at|by) (?:the |a )?(?:train|railway|rail|railroad|subway) (?:tracks?|line|rails?)\b"
        r"(?!.{0,20}\b(?:work|weld|build|project|lay|repair|site)\w*)(?<!work on the railway line)",
        # English: farewells and last wishes
        rf"\b(?=look|take|care|raise"
        rf"|watch)(?<!\bto )(?<!\bi )(?<!\bwe )(?<!n't )(?<!\bnot )(?<!\bmust )"
        rf"(?<!they )(?<!parents )(?<!also )(?<!cannot )(?<!\bcan )(?:look after|take care of|care for|raise"
        rf"|watch over) my "
        rf"(?:\w+ )?{_KIN_EN}\b|\bby the time (?:that )?(?:you|they|he|she|anyone) (?:read|see|get|hear|find"
        rf"|come)\w*\b"
        rf"|\b(?:tell|say to) my (?:\w+ )?{_KIN_EN}\b.{{0,30}}\b(?:sorry|love|goodbye|forgive|not coming)\b"
        r"|\b(?:if|when|after|once) i(?:'m| am| will be| have)? ?(?:die|dead|gone|pass(?:ed)? away|no longer here)\b"
        r"(?! (?:to|from|back|home|for|on))|\bwhen i die\b",
        rf"\b{_KIN_EN}\b[^;!?]{{0,60}}\b(?:he|she) left (?:a |the |us a |me a )(?:note|letter)\b",
        rf"\b(?:wrote|written|left|leave|leaving|writing) (?:a |the |my |some )?(?:letters?|notes?"
        rf"|messages?) (?:for|to|behind for)"
        rf" (?:my |our )?(?:\w+ )?{_KIN_EN}\b|\b(?:don'?t|do not|dont|no need to|not) (?:try (?:to )?|come "
        rf"|bother (?:to )?)?"
        r"(?:find|look(?:ing)? for|search(?:ing)? for|wait for) me\b(?!.{0,12}(?:work|job|site))"
        r"|\b(?:everybody|everyone|they|family|world|kids|wife|all) (?:\w+ ){0,3}better off (?:without me|if i)\b"
        r"|\b(?:nothing|no one|nobody) left (?:for me|to live)\b|\b(?:this is|so this is|it'?s) (?:the end|goodbye"
        r"|good bye)"
        r"(?: for me| of me)?(?=$|[,.;!])|\b(?:see|meet) you in (?:heaven|hell|the next life|another life)\b"
        r"|\bforgive me (?:mom|mum|mother|father|wife|my|for what i)\b",
        rf"\b{_MEANS_EN}\b.{{0,16}}\b(?:inside|in) (?:me|him|her|my (?:stomach|belly|mouth|hand|bag|pocket))\b"
        rf"|\b(?:i'?ll|i will|i|and|then) let go\b"
        r"(?=$|[,.;!]| (?:now|of the rope|if))|\b(?:mum|mom|mama|mother|dad|father|baba|wife|my (?:son|daughter"
        r"|love)),? (?:please )?forgive me\b"
        r"|\bsorry (?:to )?(?:everyone|everybody|all|you all)\b.{0,16}\b(?:bye|goodbye)\b|\bwhat(?:'s"
        r"| is) the (?:point|use|sense) (?:of|in) "
        r"(?:living|life|going on|being alive|continuing)\b|\b(?:want|wish|like|going|need) to (?:disappear|vanish"
        r"|sleep|be gone) (?:forever|for ever|from this"
        r"|and (?:not|never) wake)|\b(?:won'?t|will not|not going to) be (?:here|around|alive|there) (?:tomorrow"
        r"|any ?more|much longer|long)\b"
        r".{0,30}\b(?:pay|give|tell|my (?:wife|kids|family|mother))\b|\b(?:him|her|found|someone|man"
        r"|worker) hanging\b(?! (?:out|around|on the phone))"
        r"|\bburn (?:with|together|along|alive)\b|\btop of (?:the |a )?(?:chimney|pylon|tower|billboard|mast|crane"
        r"|scaffold\w*|building)\b",
        rf"\b{_MEANS_EN}\b.{{0,10}}\b(?:is|are|stands?|ready|waiting)\b.{{0,10}}\b(?:bed|table|pillow|hand|desk"
        rf"|bag|ready|pocket|me)\b"
        r"|(?:\b(?:refus\w+ to|won'?t|will not|not|unless|until)|n't)"
        r" (?:\w+ ){0,3}(?:come|climb) down\b(?!.{0,12}\bprice)"
        r"|\b(?:i|he|she)(?: will|'ll| am going to|'m going to| gonna| want to)? hang (?:from|here|in front|at"
        r"|on (?:his|the))"
        r"|\b(?:go|going|went|step\w*|walk\w*|fly\w*) off (?:of )?(?:the |this "
        r"|a )?(?:\w+ )?(?:floor|bridge|balcony|ledge|building|tower|cliff)\b(?!.{0,10}\b(?:injur|broke|hospital))"
        rf"|\btell my (?:\w+ )?{_KIN_EN}\b.{{0,60}}\b(?:useless|study|be good|forgive|proud|failed|hate|strong"
        rf"|loved?|remarry|promise)\b",
        # English: dying as the only way, or as a bargain
        r"\b(?:better|easier|rather|cheaper) (?:that |if )?(?:i |i'm |i am |i was |i were )?(?:to )?(?:die|dead"
        r"|be dead)\b|\blet me die\b"
        r"|\b(?:find|collect|see|carry|bury|pick up) (?:my|his|her) (?:dead )?(?:body|corpse)\b"
        r"|\b(?:with|for|give|trade|take|exchange) (?:my|this) (?:own )?life(?=$|[,.;!]| (?:for|if|then|to (?:get"
        r"|make)))"
        r"|\bonly (?:way|road|thing|choice)\b.{0,12}\b(?:is|left)\b.{0,8}\b(?:die|death|to jump|dying)\b"
        rf"|\bjump\w* (?:from|off|out of|down)\b.{{0,16}}\b{_HIGH_EN}\b|\bdie together\b|\btake (?:him|them"
        rf"|the boss) with me\b"
        r"|\bcan'?t (?:keep living|live with this)\b",
    ),
}

FLAGS: dict[str, tuple[str, ...]] = {}
