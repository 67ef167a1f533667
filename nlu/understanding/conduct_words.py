"""What the employer does and what surrounds the claim: flags that the urgency rules name. Data for `conduct.py`."""

from __future__ import annotations

__all__ = ["ABSCONDED", "FLAGS", "REACHABLE"]

_GOODS = r"(?:设备|机器|机械|资产|财产|货物|货|家当|库存|存货|原料|车床|模具|东西|值钱的|材料|成品|车子|房产|厂房|家具)"

FLAGS: dict[str, tuple[str, ...]] = {
    "asset_transfer": (
        r"(?:钱|款|资金|存款|财产|房子?|房产|车子?|股份|公司|厂子?|厂房|店|资产|家产)(?:都|全|也|已经"
        r"|早就)?.{0,4}(?:转|过户|转移|挪|写|放|登记)(?:到|给|去|在|进|走)(?:了)?(?:了)?(?:.{0,8}(?:名下|户头|账上"
        r"|账户|卡上|亲戚|老婆|儿子|女儿|小舅子|别人|他人|个人)|$|[,.。!;])|(?:账上|账户|公司|卡)(?:里|上)?的?(?:钱"
        r"|款|资金)(?:都|全|也|已经)?(?:被)?(?:他|老板)?.{0,2}(?:转走|转移|提走|取走|套走|抽走|划走|卷走|挪走|转空)"
        r"|(?:把|将).{0,6}(?:厂子?|厂房|房子?|店|车|机器|设备|公司|挖机|吊车|家产|货).{0,4}(?:都|全|给)?(?:卖|抵|转"
        r"|过户|藏|开走|拉走|运走|变卖|处理|典|当)(?:了|掉|给|到|出去|起来|$)|变卖(?:家产|家当|资产|财产)?|(?:半夜"
        r"|夜里|晚上|凌晨|连夜|偷偷)(?:.{0,4}来车)?.{0,4}(?:拉|搬|运|卸|转|开走|拖)(?:走|东西|货|机器|设备|料|家具"
        r"|电脑)",
        r"(?:连)?.{0,6}(?:冰箱|桌子|电脑|空调|桌椅|办公用品|家具|厨具|灶台|柜台|收银)(?:.{0,4})(?:都|也"
        r"|全)?(?:被)?(?:搬走|拉走|卖了|搬空|拉光|搬光|卖掉)|(?:供应商|债主|要债的|别人|有人|他们|老板"
        r"|法人).{0,6}(?:来)?(?:拉|搬|抢|拖|运)(?:走)?(?:厂里|公司|店里)?的?(?:东西|机器|设备|货|材料|车|家具)"
        r"|(?:装车|拉走|运走)(?:了|呢|$|[,.。!;])(?=.{0,20}(?:机器|设备|工资|老板))|拉机器|搬机器|卖机器",
        r"\b(?:trucks?|lorr(?:y|ies)|vans?|they|he|boss|owner)\b.{0,24}\b(?:load\w*|haul\w*|tak(?:e|es|ing)|remov\w*"
        r"|empty\w*|clear\w* out|hid\w*|hide|hides|truck\w*|carr\w+) (?:out |away |off |up )?(?:all |the |his "
        r"|everything|of )*(?:machin\w+|equipment|goods|stock|warehouse|everything|assets?|materials|things"
        r"|furniture|office)\b(?! (?:for him|to the (?:new )?site))|\b(?:money|funds?|cash|assets?|house|car|company"
        r"|shop|factory|property|shares)\b.{0,24}\b(?:to|into|in|under) (?:his|her|the|other|another"
        r"|their) (?:wife'?s?|brother'?s?|son'?s?|relative'?s?|family'?s?|other|account|name|cousin'?s?|personal"
        r"|private|friend'?s?)\b|\b(?:mov\w+|transfer\w*|hid\w*|hiding|wir\w+|send\w*|sent|withdr\w+) (?:all |the "
        r"|his |out |company )*(?:money|funds?|cash|assets?)\b(?=.{0,20}\b(?:to|out|away|account|abroad|wife"
        r"|before)\b)|\b(?:sell|sells|selling|sold) (?:off )?(?:everything|all (?:the |his )?\w+|his (?:house|car"
        r"|factory|shop|company)|the (?:factory|shop|company|machines|equipment|trucks?))\b|\bgoods? (?:are |were "
        r"|is )?(?:being )?(?:trucked|shipped|taken|moved|carried) (?:out|away|off)\b|\b(?:machines?|equipment|goods"
        r"|stock) (?:all )?(?:are |were |is |was |have |has )?(?:all )?(?:disappear\w*|vanish\w*|gone)\b",
        r"转移.{0,4}(?:资产|财产|设备|机器|资金|存款|钱|东西|货)|(?:搬|拉|转移|运|卖|变卖|偷运|处理|拖|拆|抵押"
        rf"|哄抢|抢)(?:走|空|光|掉|了|出去|到|着)?.{{0,6}}{_GOODS}|{_GOODS}.{{0,12}}(?:搬|拉走|卖|转移|运走|转走"
        r"|处理掉|拖走|搬空|哄抢|抢走|拉出去|往外拉|往外运|拆走|装车|抵押)|(?:厂|店|公司|仓库|办公室|家)(?:里"
        r"|子)?(?:都|已经|快)?(?:被|要)?搬空|(?:卖|变卖|转手|过户).{0,3}(?:厂|厂房|店|公司|房子|房产|车|股份"
        r"|地皮)|(?:房子|房产|车|公司|厂).{0,6}过户|连夜(?:搬|拉|运|转)|(?:往外|偷偷).{0,4}(?:搬|拉|运"
        r"|转)(?!砖)|哄抢",
        r"\b(?:mov\w+|sell\w*|sold|remov\w*|transfer\w*|tak(?:e|es|ing|en)|took|haul\w*|loot\w*|ship\w*|carry\w*"
        r"|truck\w* away)\b (?:out |away |off |all |the |his |of |some |our )*.{0,8}\b(?:machin\w+|equipment|assets?"
        r"|property|stock|inventory|furniture|goods|tools|things|factory|company|house|materials?)\b(?! (?:in"
        r"|to) the site)|\b(?:machin\w+|equipment|assets?|goods|stock|furniture|things)\b.{0,16}\b(?:moved|sold"
        r"|removed|transferred|taken|gone|looted|shipped|being)\b|\bloot\w*",
    ),
    "closure_sign": (
        r"(?:厂子?|工厂|店(?:面|铺)?|公司|饭店|门店|超市|酒店|单位|作坊|企业)(?:里|上)?(?:也|都|全|已经|马上|快|准备"
        r"|打算|说|下个?月|年底|月底|可能|就|将|听说|整个)*(?:要)?(?:搬(?:走|迁|到|去|家|厂)|关(?:门|了|店|闭|掉|张"
        r"|停)|停(?:产|业|工)|倒(?:闭|了)|散(?:伙|了)|黄了|破产|转让|注销|解散|歇业|不(?:开|做|办|干)了"
        r"|贴.{0,3}(?:封条|转让|告示)|清仓|甩卖|清算|盘(?:出去|给|掉)|卖掉)|(?:说|准备|打算|要|快|马上|就要|通知"
        r"|决定|想|下个?月|月底|年底|年后|过完年)(?:.{0,4})(?:关(?:门|店|厂|掉|张|停)|倒闭|停产|停业|歇业|散伙|解散"
        r"|搬厂|清算)|(?:把|将)(?:厂子?|店|公司|饭店)(?:都)?(?:盘|转|关|搬|兑)(?:出去|给|掉|了|走|到)|贴(?:了|着"
        r"|出)?.{0,4}(?:封条|转让|停业|关门|清仓|招租)|清仓(?:甩卖|处理)|关门(?:走人|跑路|不干)",
        r"\b(?:factory|shop|restaurant|company|store|site|business|plant|workshop|hotel|school|they|boss|he|owner"
        r"|kitchen|mill)\b.{0,20}\b(?:will|going to|gonna|about to|want\w* to|plan\w* to|says?|said|is|are|'s|has"
        r"|have|must|soon)\b.{0,14}\b(?:clos(?:e|es|ing|ed)|shut(?:ting)?|move|moving|relocat\w*|stop production"
        r"|dissolv\w*|deregister\w*)\b(?! (?:the (?:road|door|gate|account|deal|machine\w*|case)|his account|my|me"
        r"|us|to the new|equipment|goods|machines|all|stock|out (?:the"
        r"|all)))(?=(?! the machines)(?! money)(?! to court)| down|[.,!;]|$| next| soon| the (?:factory|shop|store"
        r"|restaurant|company)| to (?:another|other|a new|an?hui|the|vietnam|shandong))|\b(?:clos(?:e|es|ing|ed)"
        r"|shut(?:ting)?) (?:down )?(?:the|his|this|its|their) (?:factory|shop|store|restaurant|company|doors"
        r"|business|plant|hotel|workshop)\b|\b(?:shop|factory|store|restaurant|company|business|hotel) (?:is |are "
        r"|was )?(?:up )?for sale\b|\b(?:transfer|closing|for sale|for rent) (?:notice|sign|sale)\b|\bderegister\w*"
        r"|\bclosing[- ]down\b|\bmov(?:e|es|ing|ed) (?:the (?:factory|shop|company) )?to (?:another|other"
        r"|a different) (?:city|province|town|place|country)\b|\bstopp?ed production\b|\bproduction (?:has |is "
        r"|was )?(?:stopp?ed|halted)\b|\bseized by (?:the )?court\b",
        r"(?:要|快|准备|打算|马上|已经|可能|说|就|都|厂|店|公司|饭店|饭馆|老板|工地|突然|想|关|作坊)(?:子"
        r"|里)?(?:也)?(?:关门|倒闭|关店|停产|停业|破产|歇业|关厂|关张|散伙|跑路关)|倒闭|破产|停产|停业|关厂|歇业"
        r"|关张|关门(?:了|大吉|走人|停业|不干)|人去楼空|大门紧(?:锁|闭)|(?:厂|店|公司|工地|项目|办公室|项目部)(?:门"
        r"|子|里|大门|部)?(?:都|已经|也|现在)?(?:被|是)?(?:关了|关着|锁了|锁着|锁门|封了|没人了|空了|黄了|倒了|停了"
        r"|散了|撤了|停工|搬了)|(?:工地|项目|厂(?:里|子)?|楼盘)(?:都|已经|也|现在|又)?停(?:了|工|建|着)|烂尾|(?:公司"
        r"|厂(?:子)?|店|单位|老板|办公室|他们|项目部)(?:要|已经|都|快|准备|偷偷|连夜|也|正在|可能)?(?:搬走|搬家|搬迁"
        r"|搬厂|撤走|注销|清算)|转让(?:店|厂|出去|了)?|(?:店|厂|公司|饭店).{0,4}(?:转让|贴了封条|查封)|要关(?:店|厂"
        r"|门|了|掉)|关掉(?:店|厂|公司)|不(?:开|做|办)(?:了|下去)(?=.{0,4}(?:店|厂|公司|$))|资金链断|拉闸",
        r"\b(?:clos(?:ed|ing|e|es)|shut(?:ting|s)?)(?: \w+)? down\b|\b(?:factory|shop|restaurant|company|store|site"
        r"|business|plant|workshop|hotel|school|project)\b.{0,14}\b(?:clos(?:ed|ing|e|es)|shut|empty|bankrupt|locked"
        r"|folded|stopped|suspended|halted|will close|moving away|moved away|moving out|moved out)\b|\bbankrupt\w*"
        r"|\bout of business\b|\b(?:gate|door|office)s? (?:is|are|was|were) (?:now )?locked\b|\binsolven\w*"
        r"|\bwind(?:ing)? up\b|\bliquidat\w*|\babandoned (?:site|project|building)\b",
    ),
    "arbitration_started": (
        r"(?:已经|去|申请|在|正在|做|提|提交|走|打|找|递|送|过|了)(?:过|了|交了)?.{0,6}(?:劳动)?仲裁(?:了|过|申请|委"
        r"|庭|院|书|开庭)?.{0,8}(?:了|过|受理|开庭|裁决|判|赢|输|下来|等|没结果|中|立案)|仲裁(?:已|都|也|委"
        r"|庭)?.{0,4}(?:受理|开庭|裁决|申请了|判了|下来|赢|输|立案|交了|生效|递)|(?:法院|法庭).{0,6}(?:立案|判|开庭"
        r"|起诉|受理|执行)|(?:已经|已)(?:起诉|打官司|立案|告到法院)|起诉(?:了|过)|官司.{0,4}(?:打赢|赢了|打了|输了"
        r"|正在)|判决书|裁决书|调解书",
        r"\b(?:already|have|has|we|i|filed|applied|started|submitted|opened|under|in|won|lost"
        r"|the)\b.{0,18}\b(?:arbitration|lawsuit)\b(?!.{0,4}\?)|\b(?:already|have|has) (?:\w+ )?sued\b|\bsued (?:him"
        r"|them|the)\b|\bcourt (?:case|hearing|order|ruling|judg\w+|decision)\b|\b(?:went|gone|taken|took"
        r"|going) .{0,10}\bto court (?:already|last)\b|\barbitrat\w+ (?:award|ruling|case|hearing|started|accepted"
        r"|decision)\b",
    ),
    "project_payment_mixed": (
        r"工程款|工程的?(?:尾款|余款)|材料款|进度款|货款|承包款|分包款|质保金|保修金|合同款|工程保证金|履约保证金"
        r"|垫资|材料费|工程尾款|包工包料|料钱|材料钱",
        r"\b(?:project|progress|construction|contract|material|materials|supplier|subcontract\w*) (?:payments?|money"
        r"|funds?|costs?|price|fees?|sum)\b|\b(?:pay\w*|money|cost\w*|bill) (?:for|of) (?:the )?materials?\b"
        r"|\b(?:deposit|retention) money\b",
    ),
    "machine_rent_mixed": (
        r"(?:挖机|挖掘机|勾机|钩机|铲车|吊车|机械|压路机|叉车|塔吊|泵车|设备|推土机|吊机|渣土车|装载机|升降机|搅拌机"
        r"|车辆|车子|脚手架|钢管)(?:的)?.{0,3}(?:租金|租赁费|租赁|租费|费用|费|台班费|台班|使用费|款)|台班费|机械费"
        r"|租赁费|机械款|台班",
        r"\b(?:rent\w*|hire|lease|fee|fees|cost)\b.{0,18}\b(?:excavators?|machine\w*|diggers?|cranes?|trucks?"
        r"|equipment|forklifts?|loaders?|bulldozers?|backhoes?)\b|\b(?:excavators?|machine|machinery|diggers?"
        r"|cranes?|trucks?|equipment|forklifts?|loaders?)\b.{0,10}\b(?:rent\w*|hire|lease|fees?)\b",
    ),
    "anonymous_report": (
        r"匿名|(?:不想|不要|不能|不敢|别|不愿|不愿意|不方便|不用|不可以|别把)(?:让)?(?:.{0,4})(?:留|写|说|透露|公开"
        r"|暴露|泄露|露|登记|报)(?:出)?(?:我)?(?:的)?(?:.{0,2})(?:姓名|名字|名|身份|信息|是谁|是我)|(?:保密"
        r"|保护)(?:我)?的?(?:身份|姓名|名字)|(?:别|不要|不能|不想|怕).{0,3}(?:让|给|被)(?:他|老板|公司|厂里|他们"
        r"|人).{0,4}(?:知道|晓得|发现)(?:.{0,3})(?:我|是谁)",
        r"\banonymous\w*|\b(?:don'?t|do not|not|never|without) (?:want to )?(?:use|tell|give|share|show|write|say"
        r"|reveal|giv\w+|mention|publish)\b.{0,16}\b(?:my |our )?(?:name|names|identity|who i am)\b|\bkeep (?:my"
        r"|our) (?:name|identity) (?:secret|private|hidden|out)\b|\bconfidential\w*|\b(?:boss|he|they"
        r"|company)\b.{0,10}\b(?:not|never|can'?t|shouldn'?t) (?:to )?know\b.{0,14}\b(?:it'?s me|i (?:report|told"
        r"|said)|who)\b",
    ),
    "repeat_claimed": (
        r"又(?:欠|拖|不发|不给|没发|赖|来这套|是(?:他|这个))|(?:去年|以前|之前|上次|前年|往年|早就|从前)(?:也|就|都"
        r"|已经|还)(?:.{0,4})(?:欠|拖|不给|没给|没发|赖|这样|投诉过)|不是(?:第一次|头一回|头一次|第一回)|每年都"
        r"|年年(?:都)?(?:欠|拖|这样|如此|这么)|老赖|经常(?:欠|拖)|老是(?:欠|拖|不发)|总是(?:欠|拖|不发)|一贯|惯犯"
        r"|第(?:二|三|四|五|2|3|几)(?:次|回)(?:欠|拖|了|投诉|这样)|屡次|多次(?:欠|拖)|好几次(?:欠|拖)",
        r"\b(?:not (?:the )?first time|every year|always (?:do|does|did|pay\w* late|late|owe\w*|delay\w*|the same)"
        r"|did (?:it|this|the same) (?:last year|before)|(?:second|third|2nd|3rd) time|repeat\w*|once again"
        r"|owes? (?:us|me|people|workers|wages?)?.{0,4}again|same (?:thing|story) last year|last year too"
        r"|also last year|done (?:this|it) before)\b",
    ),
    "vulnerable_person": (
        r"残疾|聋哑|聋人|哑巴|孕妇|怀孕|怀着(?:孕|孩子)|身孕|文盲|不识字|不认字|不认得字|(?:[67]\d"
        r"|[六七]十[一二三四五六七八九多来几]?)(?:多)?岁|未成年|智力|智障|盲人|残障|坐轮椅",
        r"\bpregnan\w+|\bdisab\w+|\bdeaf\b|\bmute\b|\belderly\b|\billiterate\b|\bcan(?:'?t|not) read\b|\b(?:6\d|7\d"
        r"|sixty\w*|seventy\w*)(?:[ -]\w+)? ?years?[ -]old\b|\bwheelchair\b|\bblind\b",
    ),
    "general_contractor_present": (
        r"总包|总承包|施工总承|承建(?:单位|方)",
        r"\b(?:general|main|prime|head|principal) contractor\b",
    ),
}

ABSCONDED = (
    r"(?:老板|他|她|包工头|工头|负责人|老总|法人|经理)?(?:已经|早就|都|也|就)?(?:不知道|不晓得|没人知道"
    r"|谁也不知道)(?:老板|他|她|人|包工头)?(?:现在)?(?:去|跑|躲|在)(?:了)?(?:哪|什么地方)|(?:带|拿|卷)(?:着"
    r"|了)?(?:我们的?)?(?:钱|工资|工程款)(?:就)?(?:走|跑|溜)(?:了|掉|路|人)|(?:老板|他|人|包工头|法人)(?:已经|早就"
    r"|都|也|就)?(?:跑去|去|出|逃到)(?:了)?(?:国外|外国|境外|出境)|(?:电话|微信|信息)(?:也|都)?(?:不回"
    r"|不接).{0,8}(?:电话|微信|信息)?(?:也|都)?(?:不接|不回).{0,8}(?:没人|找不|不见|不在)|(?:打|找)(?:了)?(?:半|一"
    r"|两|三|几|好几|\d+)(?:个)?(?:月|天|星期|周).{0,6}(?:打不通|没打通|找不到|没找到|不接)",
    r"\b(?:boss|owner|he|she|they|foreman|contractor|manager|director)\b.{0,40}\b(?:left|leave|quit|gone from"
    r"|went (?:out of|back to)) (?:the |his |her |this |our )?(?:country|china|city|town|province|home ?town)\b"
    r"|\b(?:took|take|with|grabbed) (?:all )?(?:the |our |my )?(?:money|wages|funds)\b.{0,10}\b(?:and )?(?:ran|run"
    r"|left|leave|gone|go|went|disappear\w*|fled)\b|\bchanged? (?:his|the|her|their) (?:phone )?number\b|\b(?:never"
    r"|not|n't) (?:answer\w*|pick\w* up|repl\w+)\b.{0,20}\b(?:weeks?|months?|days)\b|\bnobody (?:has )?(?:saw|seen"
    r"|sees) (?:him|her|the boss|them)\b|\b(?:switch\w*|turn\w*|shut) off (?:his |the )?phone\b",
    r"跑路|跑(?:掉)?了|跑没影|跑哪|跑得|卷(?:款|钱|铺盖)|携款|潜逃|逃(?:跑|走|了|掉|到|去|匿)|失联|失踪|(?:玩"
    r"|搞)(?:起了?)?(?:失踪|消失)|消失(?:了|不见)|人间蒸发|(?:联系|找|寻|见|打听)不(?:上|到|着|见)(?:他|她|人|老板"
    r"|包工头|负责人|了|$|[,.。!;、 的])|(?:人|老板|他|她|包工头|工头|负责人|老总|经理|队长|头|影|婆)(?:也|都|就"
    r"|现在|已经|早就|早)?(?:不见|没影|找不(?:到|着)|联系不|失联|跑(?!业务|车|运输|手续|关系|项目|工地|来|步|客户"
    r"|材料|去(?:买|办|要)|过)|溜|躲|不知(?:道)?(?:去|跑|跑到)|没(?:了)?踪)|躲(?:起来|着|了|债|避|到)|溜(?:了|走|之)"
    r"|没(?:了)?(?:人影|影|踪影)|不知(?:去向|所踪|道(?:去|跑|在)(?:哪|了哪))|下落不明|(?:电话|手机|微信)(?:也|都|全"
    r"|号码|号)?(?:是|成|变)?(?:了)?(?:空号|停机|关机|注销)|(?:电话|手机|微信)(?:也|都|全|一直|根本)?.{0,4}(?:打不通"
    r"|不通|关机)|打不通|(?:拉黑|删)(?:了)?(?:我|我们|所有人|大家)|把(?:我|我们|大家|所有人)(?:的)?(?:电话|微信"
    r"|号码?)?(?:都|给|全)?(?:拉黑|删了|屏蔽)|(?:电话|手机)号码?(?:都|也)?(?:换|注销)了|人去楼空|跑到(?:外地|国外"
    r"|外省|老家|哪)|回老家(?:躲|不|了(?=.{0,6}(?:电话|不接|联系|找不)))",
    r"\b(?:ran|run|runs|running|runned|fled|flee|flew|escap\w+|abscond\w*|disappear\w*|vanish\w*|skipp?ed|took off"
    r"|bolted|gone missing|went missing|missing)\b(?: away| off| town)?(?! (?:a|the) (?:business|company|machine"
    r"|project|crew|team|shop|restaurant|factory))|\b(?:can'?t|cannot|can not|could ?n'?t|could not|unable to"
    r"|not able to|nobody can|no one can|no way to|impossible to|no can|not) (?:be )?(?:find|reach|contact|contacted"
    r"|reached|found|locate|get (?:hold of|in touch|through|him)|call through)\b(?! (?:the|a|any|my|another|other"
    r"|job|work)\b(?! boss| owner| foreman| contractor))|\b(?:phone|number|mobile|wechat)\b.{0,12}\b(?:off|dead"
    r"|disconnected|switched off|turned off|cut|out of service|not exist|powered off)\b|\b(?:blocked|deleted) (?:me"
    r"|us|my|our|everyone|all)\b|\bno one knows where\b|\bdon'?t know where (?:he|she|they|the boss|boss)\b"
    r"|\bnobody knows where\b|\b(?:he|boss|they|she) (?:is |are |'s |has |just )?(?:gone|hiding|hide)\b(?! (?:my|our"
    r"|the) )|\bunreachable\b",
)

REACHABLE = (
    r"没有没有|(?:他|老板|人|包工头)(?:就|还|也)?住(?:在)?(?:工地|厂里|这|隔壁|附近|镇江|本地)|(?:老板|他|人"
    r"|包工头)(?:倒|倒是|就|还是|反正|也)(?:还)?在(?=[,.。!;的呢]|$)|(?:老板|他)?(?:天天|每天"
    r"|经常)(?:都)?(?:能)?(?:见|看见|碰到|见到|看到)(?:他|面|人|老板)?(?!不)|见得(?:到|着)人",
    r"(?:没|没有|并没|未|还没)(?:有)?(?:跑|逃|失联|躲|失踪|消失)|不是跑|(?:电话|手机|微信)?(?:还)?(?:能|可以"
    r"|还能)(?:打得?通|联系(?:上|到|得上)|找(?:到|得到|着)|接通|见(?:到|着)|打通)|联系得(?:上|到)|找得(?:到|着)"
    r"|打得通|(?:老板|他|(?<![\u4e00-\u9fff])人|包工头|工头|她|负责人)(?:还|人|一直|就|都|现在|也"
    r"|天天)?(?:还)?在(?!.{0,5}(?:外地|外面|老家|躲|哪|国外))(?:呢|的|这|工地|厂|店|公司|办公室|镇江|本地|家|$"
    r"|[,.。!; ])|(?:老板|他|(?<![\u4e00-\u9fff])人)(?:还|天天|每天|经常|昨天|今天|前天|一直)(?:都)?(?:来|在|能"
    r"|开(?:着)?(?:车|豪车|宝马|奔驰)|露面)(?!.{0,3}(?:跑|躲))|接(?:我|了|着)?(?:们)?(?:的)?电话(?:的|就|说"
    r"|了)?(?!都不)(?=.{0,8}(?:说|拖|推|骗|就是|但))|电话(?:也|都|还)?接(?!不|都不)(?:的|得|了|就|但|着)?|知道(?:他"
    r"|老板|人)(?:家)?(?:住|在)(?:哪|在)|跑不了|还在(?:工地|厂里|公司|店里|上班|开(?:店|厂|门|工))(?!干)",
    r"\b(?:he|she|boss|they|the boss|my boss|owner|manager|foreman|zhang|wang|li)(?:'s)?(?: is| are)? (?:still "
    r"|always )?(?:answers?|answering|picks? up|pick up|here|(?:(?<=is )|(?<=still )|(?<='s ))there|around|comes?"
    r"|reply|replies|in (?:the |his )?office|at (?:the )?(?:site|office|factory|shop|work))\b|\bstill (?:answers?"
    r"|answering|here|there|around|picks? up|reachable|replies|comes?|in (?:the )?office|at the (?:site|office))\b"
    r"|\b(?:not|didn'?t|hasn'?t|did not|has not|never|haven'?t|isn'?t) (?:run|ran|fled|disappear\w*|flee|gone"
    r"|escap\w+|hid\w*|vanish\w*|missing|abscond\w*)\b|\b(?:we |i |you )?can (?:still )?(?:reach|contact|find|call"
    r"|talk to|see) (?:him|her|them|the boss|boss)\b|\b(?:saw|see|met|talked to|spoke (?:to|with)"
    r"|call(?:ed)?) (?:him|her|the boss|boss|my boss) (?:yesterday|today|every day|last week|this (?:morning"
    r"|week))\b|\breachable\b(?<!not reachable)",
)
