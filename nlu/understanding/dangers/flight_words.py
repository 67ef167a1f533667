"""The words of a boss who has fled or cannot be found, and of one who is still there. Data for `conduct.py`."""

from __future__ import annotations

__all__ = ["ABSCONDED", "REACHABLE", "WORKPLACE"]

WORKPLACE = (
    r"(?:factory|shop|office|site|restaurant|hotel|store|warehouse|farm|kitchen|workshop|building|yard|studio"
    r"|bar|salon|dock|shipyard|plant|mill|quarry)"
)

ABSCONDED = (
    r"(?:说|讲)(?:他|老板)?(?:爸|爹|老公|男人|哥|弟)(?:已经|早就)?(?:出国|去外地|跑)了?",
    r"\b(?:is|are|was) (?:now |also |already )?not reachable\b"
    r"|\b(?:went|gone|flew|travel\w*) (?:back )?to [a-z]+ without (?:a word|telling|saying|pay\w*|notice)\b",
    r"(?:老板娘?|他|她|包工头|工头)(?:已经|都|也)?跑回(?:了)?[^,，。;]{0,4}(?:老家|娘家|去了)",
    r"(?:我|俺|我们|电话|微信|号)?(?:都|也|已经|全)?(?:被|让|给)(?:他|她|老板娘?|工头|人家)?(?:给)?(?:拉黑|屏蔽)"
    r"|(?:走|跑)脱|(?:上飞机|坐飞机|买了?机票)[^,;。]{0,4}(?:出国|走|跑)|(?:没|不|冇)见(?:着|到|过)?(?:他|她"
    r"|老板)?(?:的)?人影"
    r"|\b(?:boss|oga|he|she|him|owner|agent|manager) (?:don )?japa\b|\bblock(?:ed|s)? (?:me|us|my|our)\b"
    r"|\b(?:he|she|boss|owner|him)(?: don| has| also)? chang(?:e|ed|es) (?:his |her |the )?(?:phone|number"
    r"|sim)\b(?! to me| (?:two|three|\d) times)"
    r"|\b(?:him|her|his|boss) (?:phone )?number no dey\b|\bhim house (?:don )?empty\b"
    r"|\bisn'?t answering (?:any ?one|any ?body)\b"
    r"|\b(?:nobody|no one|none)(?: of us)? (?:has|have) (?:any )?(?:clue|idea) where\b"
    r"|\b(?:phone|number) (?:now |is |already )*(?:close|closed|no dey exist|not exist|off)\b",
    r"\b(?:no|nor) (?:dey|de) (?:pick|answer)\b|(?:\b(?:not|never|no longer|stopp?ed)|n't) (?:pick(?:s|ing)?"
    r"|tak(?:e|es|ing)|answer(?:s|ing)?)(?: up)?"
    r" (?:(?:my|our|the|any|his) )?(?:calls|phone)\b",
    r"\b(?:room|house|flat|office|apartment) of (?:our |the |my )?(?:foreman|boss|owner|manager"
    r"|contractor)[^.;!?]{0,20}"
    r" (?:is|was) (?:all |now |completely )?empty\b|\b(?:does|do|did) ?(?:n[o']?t|not)(?: even| also"
    r"| really)? know where"
    r" (?:he|she|they|the boss|boss|the owner)\b|\b(?:number|phone|wechat) (?:is|was|has been) (?:already "
    r"|now )?cancel+ed\b",
    r"(?:领|拿|结|收)[^,;。的]{0,4}人就(?:没(?!来|有)|不见|没影)了?|(?:半夜|连夜)(?:就)?走的|关机(?:都|已经"
    r"|有)?(?:[\d一二两三四五六七八九十几]+|好几|好多)天|走(?:咗|了)?佬|(?<!密室)逃脱"
    r"|寻(?:也寻)?(?:弗|勿)(?:着|到)|(?:上门|去他家|找过去)[^,;。]{0,6}(?:搬|人去|空)",
    # he only went out for something, and is still out
    r"\b(?:went|gone|goes|go|left)\b (?:out |away )?(?:for|to (?:buy|get|fetch|bring|the|see|visit|take|eat|bank|lunch"
    r"|toilet))\b[^.;!?]{0,60}(?:\b(?:not|never|no)|n't) (?:\w+ )?(?:back|return\w*|come|came|seen|show\w*|appear\w*)\b"
    r"(?! (?:to work|on time|until|before (?:\d|evening|night)))",
    r"\b(?:closed|deleted|cancel\w*|left) (?:his |her |the )?(?:wechat|whatsapp|phone number|account)\b|\b(?:nobody"
    r"|no one)"
    r" (?:is )?in (?:the |his |her )?(?:villa|house|home|flat|apartment)\b|\b(?:nobody|no one) (?:can"
    r"|could) (?:\w+ )?(?:call"
    r"|phone|meet|see) (?:to )?(?:the |our )?(?:boss|owner|him|her|manager|contractor)\b",
    r"\b(?:number|phone|line|mobile) (?:is |was )?(?:now )?(?:not|no(?: longer| more)?) (?:in )?(?:service|exist\w*"
    r"|use|valid"
    r"|connect\w*)\b|\b(?:phone|shou ?ji|dian ?hua)(?: ye| dou)? (?:guan ?ji|ting ?ji|da ?bu ?tong|kong ?hao)\b"
    r"|\b(?:number|phone) (?:is |was )?(?:now )?(?:kong ?hao|ting ?ji|guan ?ji)\b"
    r"|\b(?:boss|foreman|owner|manager|contractor)(?: [a-z]+)? (?:is |was )?gone since\b"
    r"|\blao ?ban (?:\w+ )?(?:pao ?lu|tao ?pao|shi ?lian|bu ?jian)\b|\b(?:ren|lao ?ban) (?:bu ?jian ?le|mei ?le"
    r"|zhao ?bu ?dao)\b",
    r"\b(?:said|says|told us|told me|say|tell)\b[^.;!?]{0,24}\b(?:be|come|coming) (?:back|right back)\b[^.;!?]{0,50}"
    r"\b(?:but|and|until (?:now|today)|since then)\b[^.;!?]{0,20}(?:\b(?:not|never|no|nobody)|n't)"
    r" (?:\w+ )?(?:back|come"
    r"|came"
    r"|return\w*|seen?|saw|show\w*|sees|hear\w*)\b",
    r"\b(?:his|her|boss'?s?) (?:\w+ )?(?:apartment|house|room|flat|home|office|desk|wardrobe|villa) (?:is |are "
    r"|was )?(?:all"
    r" |now |already |completely )?(?:empty|cleared|emptied|rented to|sold)\b(?! (?:for lunch|on sunday))",
    r"\b(?:phone|number|mobile|wechat)\b[^.,;!?]{0,30}\b(?:does ?n[o']?t|do not|isn'?t|is not|not|never"
    r"|no longer) (?:work\w*|answer\w*|reach\w*"
    r"|connect\w*|exist\w*|valid|in use|in service)\b|\b(?:everyone|everybody|all the (?:managers?|bosses"
    r"|staff)) (?:from|of|at|in) (?:the )?"
    r"(?:\w+ )?(?:company|office|management|firm) (?:has |have |is |are )*(?:left|gone|disappear\w*|run|ran|fled)\b",
    r"(?:电话|手机)[^,。;里打说]{1,10}(?:关机|停机|打不通)|(?:敲门|家门?|家里|屋里)(?:也|都|一直)?.{0,3}没人(?:应"
    r"|开|在)|(?:一点|任何|半点)"
    r"(?:消息|音讯|音信|回音)(?:都|也)?(?:没|无)|(?:退|解散)(?:了)?(?:微信)?群(?=.{0,10}(?:人|没|不|联系|电话|找))"
    r"|(?:邻居|房东|家人|他老婆|门卫)说"
    r".{0,4}(?:搬走|走了|跑了|好久没|没回)",
    r"\b(?:nobody|no one|no-one) (?:is |was )?(?:opens?|answers?|at|in) (?:the |his |her )?(?:door|home|house|phone"
    r"|bell)\b"
    r"|\b(?:he|boss|they|she|leader|foreman|contractor|owner) (?:was|were|had) (?:suddenly |already "
    r"|just )?gone\b(?! to (?:the"
    r"|buy|get|eat|lunch|bank))|\bleft (?:the |our )?(?:wechat |chat "
    r"|whatsapp )?group\b(?!,? (?:and )?(?:s?he )?(?:do|does)? ?(?:not|n'?t) want)|\b(?:neighbou?rs?|landlord"
    r"|wife|guard) (?:say|says"
    r"|said|told us) (?:that )?(?:he|they|she) (?:has |have )?(?:moved|left|gone|is gone|ran)\b",
    r"(?<!把)(?:办公室|公司|厂子?|店)(?:也|都|全|已经)*(?:搬空|清空)(?!了?(?:仓库|库存|货|场地|地方))了?|(?:跑|逃"
    r"|溜|躲)(?:到|去|回)(?:了)?.{0,2}(?:广东"
    r"|广州|深圳|海南|云南|新疆|贵州|四川|重庆|河南|河北|安徽|浙江"
    r"|福建|广西|东北|山东|山西|陕西|湖南|湖北|江西|上海|北京|天津|内蒙|甘肃|缅甸|越南"
    r"|柬埔寨|泰国|老挝|香港|澳门|台湾|美国|澳洲|加拿大|新加坡|马来|日本|国外)|(?:带着|领着|拐着).{0,8}(?:跑|溜"
    r"|逃)(?:了|到|去|路)",
    r"(?:微信|好友|电话)(?:也|都|就)?(?:给|把)(?:我|我们|俺)(?:都|给)*(?:删|拉黑|屏蔽)了|(?:手机)?号(?:码)?(?:也"
    r"|都|就)?停机|换(?:了)?(?:手机|电话)?号(?:码)?了|(?:手机|电话)换(?:了)?号|拍(?:拍)?屁股(?:就)?走|一走了之"
    r"|一去不[回返]"
    r"|(?:没|无|杳无)(?:有)?(?:一点|半点)?(?:音讯|音信|消息了)|(?:音讯|音信)(?:都|也|全)?(?:没|无)"
    r"|(?:手机|电话|微信).{0,6}(?:联系不|打不通)",
    r"\bnot a (?:trace|sign|word)\b|\bwithout (?:a )?trace\b|\bpacked (?:up|his|their"
    r"|everything)\b.{0,12}\b(?:left|gone|went|ran)\b|\b(?:boss|owner|he|she|they|contractor"
    r"|foreman)\b.{0,10}\bleft (?:overnight"
    r"|at night|in the (?:night|middle)|without (?:a word|telling|saying|paying anyone))|\bchanged (?:his |her "
    r"|the |their )?(?:phone )?number\b|(?<!\d )(?<!deposit )(?<!money )\b(?:never|not) (?:returned(?! (?:it|them"
    r"|any|my|our|the|me|us)\b)|came back"
    r"|come back|coming back)\b"
    r"|\b(?:cannot|can'?t|can not|could not|couldn'?t) be (?:found|reached|contacted|traced)\b",
    r"跑(?:脱|球|毬|起|咯|咧|佬|噻|逑|去躲|个没影)|走佬|走路咗|(?:老板|他|人|工头|包工头|那货|那龟儿子?)(?:早就"
    r"|已经|也|都)?(?:尥|颠|蹽|撒丫子|扯呼|脚底抹油|开溜)"
    r"|(?:偷偷|悄悄|半夜|夜里|连夜|趁(?:夜|黑|我们).{0,4})(?:的|地)?(?:就)?.{0,3}(?:(?<![转拉运拖抬装])走|跑|溜|撤"
    r"|搬走)(?:了|掉|人"
    r"|$)|不辞而别"
    r"|(?:出国|去国外|去了国外|回老家|走了?|去外地|跑)[,、]?.{0,6}(?:再也|说)?不(?:会|打算)?(?:再)?回(?:来"
    r"|国)了?(?!.{0,3}(?:我|工资|消息|电话))"
    r"|(?:老板|他|人|工头|包工头).{0,4}行李.{0,4}(?:没了|不见|搬|带走)|人影.{0,2}(?:没|冇|不见|都无)|(?:微信|电话"
    r"|号码|我们?|全)(?:都|也|把我们?|被)?"
    r"(?:他)?(?:给)?拉黑|(?:打了?)(?:好几|几|十几|几十|几百|上百|无数|n|[二三四五六七八九]?十|\d{2,3})(?:来"
    r"|多)?(?:个|次|遍|通|回)(?:的)?(?:电话)?"
    r"[,]?.{0,4}(?:都|也|全|一直|就是|一个)(?:没人|不|没|打不)(?:接|通|回)",
    r"\bpao ?l[eu]\b|\b(?:zhao|lianxi|lian xi|zhaobu) ?bu ?(?:dao|shang|zhao)\b|(?:\bnot|\bnever"
    r"|n't) (?:\w+ )?(?:been )?able to (?:reach|find|contact|get hold)"
    r"|\b(?:went|gone|go|moved|flew|flown|fled|got|is|ran) (?:off )?(?:abroad|overseas|to (?:another"
    r"|a foreign) country)\b(?!.{0,16}\b(?:business|holiday|vacation"
    r"|trip|next week|come back (?:on|next)|until)\b)|\b(?:done|did|does|do) a (?:runner|bunk)\b|\blegged it\b"
    r"|\bscarpered\b|\b(?:gone|went|go) (?:awol|to ground"
    r"|into hiding|for good)\b|\b(?:in hiding|lying low|gone underground)\b|\bghost(?:ed|ing) (?:us|me)\b"
    r"|\b(?:left|leave|went|gone|moved)\b.{0,24}\b(?:never"
    r"|not|won'?t) (?:going to |be )?(?:com(?:e|ing)|came|return\w*) ?back\b|\bno ?(?:one|body) (?:can|could|has"
    r"|knows) (?:find|reach|contact|trace|seen)\b"
    r"|\bno (?:sign|trace|word|news) (?:of|from) (?:him|the boss|boss|the owner|them)\b|\bnowhere to be (?:found"
    r"|seen)\b",
    r"(?:老板|他|她|包工头|工头|负责人|老总|法人|经理)?(?:已经|早就|都|也|就)?(?:不知道|不晓得|晓不得|没人知道"
    r"|谁也不知道)(?:老板|他|她|人|包工头)?(?:现在)?(?:去|跑|躲|在)(?:了)?(?:哪|什么地方)|(?:带|拿|卷)(?:着"
    r"|了)?(?:我们的?)?(?:钱|工资|工程款)(?:就)?(?:走|跑|溜)(?:了|掉|路|人|啦|咯|喽|光)|(?:老板|他|人|包工头"
    r"|法人)(?:已经|早就"
    r"|都|也|就)?(?:跑去|去|出|逃到)(?:了)?(?:国外|外国|境外|出境)|(?:电话|微信|信息)(?:也|都)?(?:不回"
    r"|不接).{0,8}(?:电话|微信|信息)?(?:也|都)?(?:不接|不回).{0,8}(?:没人|找不|不见|不在)|(?:打|找)(?:了)?(?:半|一"
    r"|两|三|几|好几|\d+)(?:个)?(?:月|天|星期|周).{0,6}(?:打不通|没打通|找不到|没找到|不接)",
    r"\b(?:boss|owner|he|she|they|foreman|contractor|manager|director)\b.{0,40}\b(?:left|leave|quit|gone from"
    r"|went (?:out of|back to)) (?:the |his |her |this |our )?(?:country|china|city|town|province|home ?town)\b"
    r"|\b(?:took|take|with|grabbed) (?:all )?(?:the |our |my )?(?:money|wages|funds)\b.{0,10}\b(?:and )?(?:ran|run"
    r"|left|leave|gone|go|went|disappear\w*|fled)\b|\bchanged (?:his|the|her|their) (?:phone )?number\b|(?:\bnever"
    r"|\bnot|n't) (?:answer\w*|pick\w* up|repl\w+)\b.{0,20}\b(?:weeks?|months?|days)\b|\bnobody (?:has )?(?:saw|seen"
    r"|sees) (?:him|her|the boss|them)\b|\b(?:switch\w*|turn\w*|shut) off (?:his |the )?phone\b",
    r"跑路|跑[求球毬]了|跑脱了|跑(?:掉)?了(?!(?:大)?半年|好久|好几|\d+(?:多)?(?:单|趟|公里|件|个月|家|圈|车|天|步)"
    r"|[一二三四五六七八九十几两好多]+(?:百|千)?(?:多)?(?:单|趟|公里|圈|车))|(?:老板|他|工头)(?:人)?(?:都|就"
    r"|也)?没得(?:了|咯|喽)(?!.{0,2}钱)|跑没影|跑哪|跑得|卷(?:款|钱|铺盖)|携款|潜逃|逃(?:跑|走|了|掉|到|去|匿)|失联"
    r"|失踪|(?:玩"
    r"|搞)(?:起了?)?(?:失踪|消失)|消失(?:了|不见)|人间蒸发|(?:联系|找|寻|见|打听)不(?:上|到|着|见)(?:他|她|人|老板"
    r"|包工头|负责人|了|$|[,.。!;、 的])|(?:人|老板|他|她|包工头|工头|负责人|老总|经理|队长|头|影|婆)(?:也|都|就"
    r"|现在|已经|早就|早)?(?:不见|没影|找不(?:到|着)|联系不|失联|跑(?!业务|车|运输|手续|关系|项目|工地|来|步|客户"
    r"|材料|去(?:买|办|要)|过)|溜|躲|不知(?:道)?(?:去|跑|跑到)|没(?:了)?踪)|躲(?:起来|着|了|债|避|到)|溜(?:了|走|之)"
    r"|(?:老板|他|她|工头|头儿|人)[^,;。块万千百钱资]{0,8}没(?:了)?影|早(?:就|都)*没(?:了)?影|没(?:了)?(?:人影|踪影)"
    r"|不知(?:去向|所踪|道(?:去|跑|在)(?:哪|了哪))|下落不明|(?:电话|手机|微信)(?:也|都|全"
    r"|号码|号)?(?:打起(?:来)?)?(?:都)?(?:是|成|变)?(?:了)?(?:空号|停机|关机|注销)|(?:电话|手机|微信)(?:也|都|全"
    r"|一直|根本)?.{0,4}(?:打不通"
    r"|不通|关机)|打不通|(?:拉黑|删)(?:了)?(?:我|我们|所有人|大家)|把(?:我|我们|大家|所有人)(?:的)?(?:电话|微信"
    r"|号码?)?(?:都|给|全)?(?:拉黑|删了|屏蔽)|(?:电话|手机)号码?(?:都|也)?(?:换|注销)了|号码全?都?(?:是)?空号"
    r"|一家子?(?:人)?(?:连[^,。]{1,3})?都不在|人去楼空|跑到(?:外地|国外"
    r"|外省|老家|哪)|回老家(?:躲|不|了(?=.{0,6}(?:电话|不接|联系|找不)))",
    r"\b(?:ran|run|runs|running|runned|fled|flee|flew|escap\w+|abscond\w*|disappear\w*|vanish\w*"
    r"|skipp?ed(?! (?:my|our|his|her|the|this|that|last|me|us|pay|salary|wages?|payments?|months?|one|two"
    r"|lunch)\b)|took off"
    r"|bolted|gone missing|went missing|missing)\b(?: away| off| town)?(?! (?:a|the|two|three|four|five|several"
    r"|many|other|another|some|his|her|\d+)(?: \w+)? (?:business(?:es)?"
    r"|compan(?:y|ies)|machines?|projects?|crews?|teams?|shops?|restaurants?|factor(?:y|ies)|stores?|hotels?"
    r"|salons?|stalls?"
    r"|sites?|cafes?|clubs?|bars?|ktvs?|gyms?|farms?|schools?|agenc(?:y|ies)|place))|\b(?:can'?t|cannot|can not"
    r"|could ?n'?t|could not|unable to"
    r"|not able to|nobody can|no one can|no way to|impossible to|no can|not) (?:be )?(?:find|reach|contact|contacted"
    r"|reached|found|locate|get (?:hold of|in touch|through|him)|call through)\b(?! (?:the|a|any|my|another|other"
    r"|job|work)\b(?! boss| owner| foreman| contractor))|\b(?:phone|number|mobile|wechat)\b.{0,12}\b(?:off|dead"
    r"|disconnected|switched off|turned off|cut|out of service|not exist|powered off)\b|\b(?:blocked|deleted) (?:me"
    r"|us|my|our|everyone|all)\b|\bblacked (?:me|us) (?:out )?(?:on|in|from) (?:wechat|phone)\b"
    r"|\b(?:phone|number) is (?:an? )?empty(?: number)?\b|\bno one knows where\b|\bdon'?t know where (?:he|she|they"
    r"|the boss|boss)\b"
    r"|\bnobody knows where\b|\b(?:he|boss|they|she|mr \w+) (?:is |are |'s |has |just )?(?:gone|hiding"
    r"|hides?)\b(?! (?:my|our"
    r"|the) )|\bunreachable\b",
)

REACHABLE = (
    r"(?:老板|包工头|工头|经理|他|她)?(?:人)?(?:一直|天天|每天|还|就)(?:都)?(?:在|跟)(?:工地|厂里|店里|这里)?(?:上|里)?(?:陪|跟)"
    r"(?:着)?(?:我们|俺们|咱们|大家)|电话(?:倒|也|都|还)?(?:是)?(?:每次|回回|次次)(?:都|也)?(?:接|通)(?!不)",
    r"\b(?:boss|owner|manager|he|she|(?:their|his|the agency'?s|the boss'?s) man)(?: \w+){0,2} (?:turns?|shows?) up"
    r" (?:each|every) (?:day|night|morning|evening)\b"
    r"|\b(?:sits?|sit|sitting) there (?:every ?day|daily|each day)\b",
    # 见了我就躲到车里: he is seen every time
    r"见(?:了|到|着)?(?:我|俺|工人)(?:们)?(?:就|都|他就)(?:躲|跑|溜)(?:到|开|着|进)?|人就在(?:旁边|边上|跟前|隔壁)"
    r"|人倒(?:是|还)在(?!找|外|跑|躲|催)",
    r"(?:老板娘?|工头|经理|他)(?:人)?(?:今天|昨天|又|已经)?回来了(?!一趟|就走|又走|又跑)|老板娘?(?!说|讲|叫我"
    r"|让我)[\u4e00-\u9fff]{0,3}(?:天天|每天|整天|一直)(?:都|就|也|还)*(?:坐|待|蹲|守|在|来"
    r"|到)(?!催|外)"
    r"|(?:厂长|校长|店长|老板娘?|经理|(?<![我俺])他|她)(?:人)?(?:就|还)?(?:坐|躲|待|蹲|站)(?:那(?:儿|里)?"
    r"|在?(?:收银台|办公室|前台|屋里|店里))(?:喝|数|笑|打牌|玩|不敢出来|不出来|抽)"
    r"|(?:昨天|今天|前天)(?:还)?来(?:过)?(?:工棚|工地|宿舍|厂里)(?:看)",
    r"\b(?:boss|owner|manager|he|she) (?:is )?(?:up )?(?:on|at) (?:the )?(?:\d(?:st|nd|rd|th)|first|second"
    r"|third|top) floor\b"
    r"|\b(?:we|i) can see (?:him|her|his window|her window)\b|\b(?:he|she|boss|oga) (?:still )?dey (?:there"
    r"|here|around)\b"
    r"|\b(?:principal|director|boss|owner|headmaster)(?: (?:mr|mrs|ms|miss)\.? [a-z]+)? is in (?:his|her|the) office\b"
    r"|\b(?:he|she|boss) is here now\b",
    r"打(?:过去|给他|电话)?[^,。;不没]{0,4}(?:他|人家|老板)?(?:也|都|就)?接了"
    r"|(?<!以前)(?<![给跟和找])老板娘?(?:才|又|还|就|昨天|今天|刚|马上)*(?:给我)?打(?:来|了)?(?:个)?电话(?:来|叫"
    r"|让|给我|要我|求)"
    r"(?![^。;]{0,16}(?:没了|关机|不接|打不通|空号|跑了))"
    r"|老板娘?(?:就|还|都|天天)*(?:坐|待|蹲)(?:在)?办公室"
    r"|打[一两三四五六七八九十\d]+个接[一两三四五六七八九十\d]+个|(?:昨个?|昨天|今天|刚才|前天)(?:还)?(?:看到"
    r"|看见|碰到|见到)(?:他|老板)",
    r"\b(?:boss|owner|foreman|manager)(?: (?!no\b|not\b|never\b|don|does)[a-z]+)? (?:always |still |also )?"
    r"(?:answers?|picks? up|takes?) (?:the "
    r"|his |my )?(?:phone|calls?)\b",
    r"(?:(?<![我俺们帮些])人(?!住|就在[^,;。]{0,6}(?:门口|等))|老板娘?|负责人|工头|经理|包工头|他|她)(?:倒|就|都|也"
    r"|还)*(?:是)?(?:在|搁|住)[^,;。没不]{0,6}(?:工地|办公室|食堂|店里?|厂里|站里?|车间|班上|门市"
    r"|项目部|镇江|楼上|院子里?)(?!干|做|打工)|(?:天天|每天|见天儿?|成天)(?:下午|早上|都|还)*(?:在|来|搁)(?:工地|店"
    r"|厂|办公室|项目部|食堂)"
    r"|(?:天天|每天|见天儿?)[^,;。没不]{0,2}(?:看|见|碰)(?:得)?(?:着|到)|(?:昨天|前天|昨晚)还(?:跟|和|同)(?:我|我们"
    r"|俺们?)[^,;。]{0,4}"
    r"(?:吃饭|喝酒|打牌|说话|聊)|回他?[^,;。]{0,4}办公室(?:喝茶|抽烟|坐)",
    r"\b(?:owner|boss(?:es)?|manager|director|he|she|they|their people|(?:mr|mrs|ms|master|boss) [a-z]+)(?:'s"
    r"| is| are)?"
    r"(?: still| always| now)? (?:coming|comes|sits|sitting|here|there|at|on|in|lives|greets|eating|standing"
    r"|drinks|shouting)\b"
    rf"(?: (?:the |his |her )?{WORKPLACE}\b|"
    r"[^.,;!?]{0,30}\b(?:daily|every ?(?:day|morning|evening|time)|(?:on|at|opposite|near|next to) (?:the |his "
    r"|her )?(?:site|desk"
    r"|school|studio|office|restaurant|me|dock)|in (?:the |his |her )?(?:studio|office|workshop|street|house"
    r"|shop|school))\b)"
    r"|\b(?:director|chairman|chairwoman|president|principal|headmaster|head teacher|boss|owner|he|she|manager)"
    r" (?:is |sits? |still |always |also )*(?:in|at|on) (?:the |his |her )?\w+(?: \w+)?"
    r" (?:every (?:single )?day|daily)\b"
    r"|\b(?:came|comes) out and (?:shout|talk|laugh|told|tells|spoke|speak|said|says|yell)\w*\b"
    r"|\beats? (?:lunch|dinner|breakfast|rice) with (?:us|me)\b"
    r"|\b(?:he|she|boss|owner|manager) stands? (?:in|at|behind) (?:his|her|the) (?:shop|store|office|counter|gate"
    r"|site)\b"
    r"|\b(?:mr|mrs|ms|boss|he|she)\.? ?(?:[a-z]+ )?is at home every ?day\b|\bbosses are here\b|\b(?:greets"
    r"|greeted) me\b|\bstill lives (?:in|near|at)\b",
    r"(?<![我俺们个])(?:他|老板|人|她)(?:人)?(?:就|还|天天|一直|照样|每天)*(?:坐|站|待|呆"
    r"|蹲)在[^,;。没不]{1,8}(?:数钱|喝|打牌|打麻将|吃|抽烟|玩|看|睡|上班|里|上|前)"
    r"|(?:老板娘?|他|她|经理|工头)(?:人)?(?:就|还)?在(?:里头|里面|办公室|楼上)(?:喝|坐|打牌|抽|吃|睡|不出来)"
    r"|电话[他她]?(?:倒|也|都|还)(?:是)?(?:会)?接(?!不)|打[他她](?:的?电话)?[他她]?(?:也|都|倒)(?:会)?接"
    r"|每次去[,]?[他她](?:都|就|总)?在"
    r"|(?:老板娘?|他|她)(?:人)?(?:天天|每天|还|都|就)+在[^,;。没不]{1,8}[坐站待守蹲]着"
    r"|仲?喺(?:度|地盘|厂|公司|铺头)|日日(?:都)?见到他|仲有听电话"
    r"|天天在[\u4e00-\u9fff]{1,6}(?:转悠?|晃|调车|打牌|打麻将|喝茶|喝酒|吃|遛)|活蹦乱跳",
    r"(?:电话|手机|微信)(?:倒|也|都|还|是){0,5}(?:通的|打得通|接的|会接)(?!.{0,4}(?:没人|不)接)"
    r"|(?:老板|经理|工头|包工头|他|她)[^,;。没不]{0,4}(?:躲(?:在)?(?:屋|办公室|楼上|里面|车)里?|当面|笑嘻嘻"
    r"|跟我们?(?:打牌|打麻将|喝酒?|吃饭?|聊)"
    r"|(?:见(?:了)?(?:我们?|面)|看到我们?)(?:也|就)|开着?[^,;。]{0,3}(?:车|奔驰|宝马)来|来看过)|见面就(?:装|说|讲|骂"
    r"|躲)",
    r"\b(?:boss|owner|he|she|manager|foreman|contractor)(?:'s|s)? (?:(?:is|was|still|now) )*(?:inside|upstairs"
    r"|downstairs)\b"
    r"|\bwe (?:can )?see (?:him|her) (?:at|in|through|every)\b|\b(?:he|she|boss)(?:'s|s| is)? (?:there|here"
    r"|around) every ?day\b"
    r"|\blooks? (?:me|us) in the eye\b|\b(?:he|she|boss|owner) (?:laughs?|smiles?|shouts?) (?:at|in) (?:me|us|my"
    r"|our)\b",
    r"\b(?:boss|he|she|owner|manager) can (?:still )?(?:be )?(?:contact|reach|call|find)(?:ed)?\b|"
    r"(?<!if )\b(?:i|we) can (?:still )?(?:reach|call|contact|find|meet) (?:the |my |our )?(?:boss|owner|manager"
    r"|him|her|foreman|contractor)\b",
    r"(?:微信|信息|消息|短信)(?:上)?(?:还|也|都)?(?:会|能|是)?回(?:我|的|复)(?!.{0,2}(?:不|没))",
    r"\b(?:boss|owner|he|she|manager|foreman|contractor) (?:still |just )?(?:sits?|is sitting|drinks?|lives?"
    r"|sleeps?|stays?|eats?|plays?) (?:\w+ ){0,3}(?:in|at|on|around|inside) (?:the |his |her |our )?"
    r"(?:shop|site|office|factory|dorm\w*|restaurant|workshop|compound|next)\b|\bhasn'?t gone anywhere\b"
    r"|\b(?:picks up|answers) (?:every|each|all|my)\b|\bsits (?:there|here)\b|\b(?:meets?|sees|talks to|speaks to"
    r"|visits) (?:me|us) (?:weekly|daily|every|each|often|regularly|once a)\b",
    r"(?:昨天|昨晚|今天|今早|前天|早上|上午|中午|下午|刚才|刚刚|刚|上周|这周|前几天|天天)(?:我|我们|俺|大家)?(?:还"
    r"|才|都|刚|在.{0,6})?(?:看?见|碰|遇)"
    r"(?:着|到|过|上|见|面)?(?:了|过)?(?:他|老板|人|包工头|工头|面)|(?:跟|和|同|与)(?:他|老板|包工头|工头)(?:刚|才"
    r"|还|昨天|今天)?(?:通|打|聊|说|谈|见|吃)(?:过|了|完)"
    r"(?:电话|话|面|饭)?|(?:刚|才|昨天|今天)(?:跟|和|给)(?:他|老板|包工头|工头).{0,3}(?:通|打|聊|谈|见|吃)(?:过|了"
    r"|完)(?!.{0,6}(?:没|不)(?:人)?接)",
    r"(?:他|老板|(?<![我俺们])人|包工头)(?:就|还|也)?住(?:在)?(?:工地|厂里|这|隔壁|附近|镇江|本地)|(?:(?:老板|他)人?|人"
    r"|包工头|工头)(?:倒|现在|就|还|反正|也|是|天天|都){0,6}(?:还)?(?:是)?在(?=[,.。!; 的呢家]|$)"
    r"|(?:老板|他|她|人|包工头|工头)(?:好找|又没跑)|(?:今天|昨天|前天|刚才|早上|上午|上礼拜|前两天|前几天)[^,;。]{0,2}"
    r"(?:来|到)(?:过|了)?(?:工地|厂里|店里|车间)(?:上)?(?:转|看|晃|骂|喝|坐|吃|拉|拿)|(?:老板|他)?(?:天天|每天"
    r"|经常)(?:都)?(?:能)?(?:见|看见|碰到|见到|看到)(?:他|面|人|老板)?(?!不)|见得(?:到|着)人",
    r"(?:没|没有|并没|未|还没)(?:有)?(?:跑|逃|溜|失联|躲|失踪|消失)|不是(?:跑|溜)|(?:电话|手机|微信)?(?:还)?(?:能|可以"
    r"|还能)(?:打得?通|联系(?:上|到|得上)|找(?:到|得到|着)|接通|见(?:到|着)|打通|通(?=[,.。!; 的]|$))"
    r"|联系得(?:上|到)|找得(?:到|着)"
    r"|打得通|(?:老板|他|(?<![\u4e00-\u9fff])人|包工头|工头|她|负责人)(?:还|人|一直|就|都|现在|也"
    r"|天天)?(?:还)?在(?!.{0,5}(?:外地|外面|老家|躲|哪|国外))(?:呢|的|这|工地|厂|店|公司|办公室|镇江(?![干做搞打包])|本地|家|$"
    r"|[,.。!; ])|(?:老板|他|(?<![\u4e00-\u9fff])人)(?:还|天天|每天|经常|昨天|今天|前天|一直)(?:都)?(?:来|在|能"
    r"|开(?:着|个|了)*(?:车|豪车|宝马|奔驰)|进进出出|露面)(?!.{0,3}(?:跑|躲))|接(?:我|了"
    r"|着)?(?:们)?(?:的)?电话(?:的|就|说"
    r"|了)?(?!都不)(?=.{0,8}(?:说|拖|推|骗|就是|但))|电话(?:也|都|还)?接(?!不|都不)(?:的|得|了|就|但|着)?"
    r"|(?<!没人)(?<!没有人)(?<!哪个)(?<!谁)知道(?:他"
    r"|老板|人)(?:家)?(?:住|在)(?:哪|在)|跑不了|还在(?:工地|厂里|公司|店里|上班|开(?:店|厂|门|工))(?!干)",
    r"\b(?:he|she|boss|they|the boss|my boss|owner|manager|foreman|zhang|wang|li)(?:'s)?(?: is| are)? (?:still "
    r"|always )?(?:answers?|answering|picks? up|pick up|here|(?:(?<=is )|(?<=still )|(?<='s ))there|around"
    r"|comes?(?! down)"
    r"|reply|replies|in (?:the |his )?office|at (?:the )?(?:site|office|factory|shop|work))\b|\bstill (?:answers?"
    r"|answering|here|there|around|picks? up|reachable|replies|comes?|in (?:the )?office|at the (?:site|office))\b"
    r"|\b(?:not|didn'?t|hasn'?t|did not|has not|never|haven'?t|isn'?t) (?:run|ran|fled|disappear\w*|flee|gone"
    r"|escap\w+|hid\w*|vanish\w*|missing|abscond\w*)\b|\b(?:we |i |you )?can (?:still )?(?:reach|contact|find|call"
    r"|talk to|see) (?:him|her|them|the boss|boss)\b|\b(?:saw|see|met|talked to|spoke (?:to|with)"
    r"|call(?:ed)?) (?:him|her|the boss|boss|my boss) (?:yesterday|today|every day|last week|this (?:morning"
    r"|week))\b|\bcan (?:still |both |all |easily )*be (?:called|reached|found|contacted)\b"
    r"|\breachable\b(?<!not reachable)",
)
