# ruff: noqa: E501  (a list of words reads better unbroken)
"""What the employer does and what surrounds the claim: flags that the urgency rules name. Data for `conduct.py`."""

from __future__ import annotations

__all__ = ["ABSCONDED", "FLAGS", "REACHABLE"]

_GOODS = r"(?:设备|机器|机械|资产|财产|货物|货|家当|库存|存货|原料|车床|模具|东西|值钱的|材料|成品|车子|房产|厂房|家具)"

FLAGS: dict[str, tuple[str, ...]] = {
    "asset_transfer": (
        rf"转移.{{0,4}}(?:资产|财产|设备|机器|资金|存款|钱|东西|货)|(?:搬|拉|转移|运|卖|变卖|偷运|处理|拖|拆|抵押|哄抢|抢)(?:走|空|光|掉|了|出去|到|着)?.{{0,6}}{_GOODS}|{_GOODS}.{{0,12}}(?:搬|拉走|卖|转移|运走|转走|处理掉|拖走|搬空|哄抢|抢走|拉出去|往外拉|往外运|拆走|装车|抵押)|(?:厂|店|公司|仓库|办公室|家)(?:里|子)?(?:都|已经|快)?(?:被|要)?搬空|(?:卖|变卖|转手|过户).{{0,3}}(?:厂|厂房|店|公司|房子|房产|车|股份|地皮)|(?:房子|房产|车|公司|厂).{{0,6}}过户|连夜(?:搬|拉|运|转)|(?:往外|偷偷).{{0,4}}(?:搬|拉|运|转)(?!砖)|哄抢",
        r"\b(?:mov\w+|sell\w*|sold|remov\w*|transfer\w*|tak(?:e|es|ing|en)|took|haul\w*|loot\w*|ship\w*|carry\w*|truck\w* away)\b (?:out |away |off |all |the |his |of |some |our )*.{0,8}\b(?:machin\w+|equipment|assets?|property|stock|inventory|furniture|goods|tools|things|factory|company|house|materials?)\b(?! (?:in|to) the site)|\b(?:machin\w+|equipment|assets?|goods|stock|furniture|things)\b.{0,16}\b(?:moved|sold|removed|transferred|taken|gone|looted|shipped|being)\b|\bloot\w*",
    ),
    "closure_sign": (
        r"(?:要|快|准备|打算|马上|已经|可能|说|就|都|厂|店|公司|饭店|饭馆|老板|工地|突然|想|关|作坊)(?:子|里)?(?:也)?(?:关门|倒闭|关店|停产|停业|破产|歇业|关厂|关张|散伙|跑路关)|倒闭|破产|停产|停业|关厂|歇业|关张|关门(?:了|大吉|走人|停业|不干)|人去楼空|大门紧(?:锁|闭)|(?:厂|店|公司|工地|项目|办公室|项目部)(?:门|子|里|大门|部)?(?:都|已经|也|现在)?(?:被|是)?(?:关了|关着|锁了|锁着|锁门|封了|没人了|空了|黄了|倒了|停了|散了|撤了|停工|搬了)|(?:工地|项目|厂(?:里|子)?|楼盘)(?:都|已经|也|现在|又)?停(?:了|工|建|着)|烂尾|(?:公司|厂(?:子)?|店|单位|老板|办公室|他们|项目部)(?:要|已经|都|快|准备|偷偷|连夜|也|正在|可能)?(?:搬走|搬家|搬迁|搬厂|撤场|撤走|注销|清算)|撤场|转让(?:店|厂|出去|了)?|(?:店|厂|公司|饭店).{0,4}(?:转让|贴了封条|查封)|要关(?:店|厂|门|了|掉)|关掉(?:店|厂|公司)|不(?:开|做|办)(?:了|下去)(?=.{0,4}(?:店|厂|公司|$))|资金链断|拉闸",
        r"\b(?:clos(?:ed|ing|e|es)|shut(?:ting|s)?)(?: \w+)? down\b|\b(?:factory|shop|restaurant|company|office|store|site|business|plant|workshop|hotel|school|project)\b.{0,14}\b(?:clos(?:ed|ing|e|es)|shut|empty|bankrupt|locked|folded|stopped|suspended|halted|will close|moving away|moved away|moving out|moved out)\b|\bbankrupt\w*|\bout of business\b|\b(?:gate|door|office)s? (?:is|are|was|were) (?:now )?locked\b|\binsolven\w*|\bwind(?:ing)? up\b|\bliquidat\w*|\babandoned (?:site|project|building)\b",
    ),
    "arbitration_started": (
        r"(?:已经|去|申请|在|正在|做|提|提交|走|打|找|递|送|过|了)(?:过|了|交了)?.{0,6}(?:劳动)?仲裁(?:了|过|申请|委|庭|院|书|开庭)?.{0,8}(?:了|过|受理|开庭|裁决|判|赢|输|下来|等|没结果|中|立案)|仲裁(?:已|都|也|委|庭)?.{0,4}(?:受理|开庭|裁决|申请了|判了|下来|赢|输|立案|交了|生效|递)|(?:法院|法庭).{0,6}(?:立案|判|开庭|起诉|受理|执行)|(?:已经|已)(?:起诉|打官司|立案|告到法院)|起诉(?:了|过)|官司.{0,4}(?:打赢|赢了|打了|输了|正在)|判决书|裁决书|调解书",
        r"\b(?:already|have|has|we|i|filed|applied|started|submitted|opened|under|in|won|lost|the)\b.{0,18}\b(?:arbitration|lawsuit)\b(?!.{0,4}\?)|\b(?:already|have|has) (?:\w+ )?sued\b|\bsued (?:him|them|the)\b|\bcourt (?:case|hearing|order|ruling|judg\w+|decision)\b|\b(?:went|gone|taken|took|going) .{0,10}\bto court (?:already|last)\b|\barbitrat\w+ (?:award|ruling|case|hearing|started|accepted|decision)\b",
    ),
    "project_payment_mixed": (
        r"工程款|材料款|进度款|货款|承包款|分包款|质保金|保修金|合同款|工程保证金|履约保证金|垫资|材料费|工程尾款|包工包料|料钱|材料钱",
        r"\b(?:project|progress|construction|contract|material|materials|supplier|subcontract\w*) (?:payments?|money|funds?|costs?|price|fees?|sum)\b|\b(?:pay\w*|money|cost\w*|bill) (?:for|of) (?:the )?materials?\b|\b(?:deposit|retention) money\b",
    ),
    "machine_rent_mixed": (
        r"(?:挖机|挖掘机|勾机|钩机|铲车|吊车|机械|压路机|叉车|塔吊|泵车|设备|推土机|吊机|渣土车|装载机|升降机|搅拌机|车辆|车子|脚手架|钢管)(?:的)?.{0,3}(?:租金|租赁费|租赁|租费|费用|费|台班费|台班|使用费|款)|台班费|机械费|租赁费|机械款|台班",
        r"\b(?:rent\w*|hire|lease|fee|fees|cost)\b.{0,18}\b(?:excavators?|machine\w*|diggers?|cranes?|trucks?|equipment|forklifts?|loaders?|bulldozers?|backhoes?)\b|\b(?:excavators?|machine|machinery|diggers?|cranes?|trucks?|equipment|forklifts?|loaders?)\b.{0,10}\b(?:rent\w*|hire|lease|fees?)\b",
    ),
    "anonymous_report": (
        r"匿名|(?:不想|不要|不能|不敢|别|不愿|不愿意|不方便|不用|不可以|别把)(?:让)?(?:.{0,4})(?:留|写|说|透露|公开|暴露|泄露|露|登记|报)(?:出)?(?:我)?(?:的)?(?:.{0,2})(?:姓名|名字|名|身份|信息|是谁|是我)|(?:保密|保护)(?:我)?的?(?:身份|姓名|名字)|(?:别|不要|不能|不想|怕).{0,3}(?:让|给|被)(?:他|老板|公司|厂里|他们|人).{0,4}(?:知道|晓得|发现)(?:.{0,3})(?:我|是谁)",
        r"\banonymous\w*|\b(?:don'?t|do not|not|never|without) (?:want to )?(?:use|tell|give|share|show|write|say|reveal|giv\w+|mention|publish)\b.{0,16}\b(?:my |our )?(?:name|names|identity|who i am)\b|\bkeep (?:my|our) (?:name|identity) (?:secret|private|hidden|out)\b|\bconfidential\w*|\b(?:boss|he|they|company)\b.{0,10}\b(?:not|never|can'?t|shouldn'?t) (?:to )?know\b.{0,14}\b(?:it'?s me|i (?:report|told|said)|who)\b",
    ),
    "repeat_claimed": (
        r"又(?:欠|拖|不发|不给|没发|赖|来这套|是(?:他|这个))|(?:去年|以前|之前|上次|前年|往年|早就|从前)(?:也|就|都|已经|还)(?:.{0,4})(?:欠|拖|不给|没给|没发|赖|这样|投诉过)|不是(?:第一次|头一回|头一次|第一回)|每年都|年年(?:都)?(?:欠|拖|这样|如此|这么)|老赖|经常(?:欠|拖)|老是(?:欠|拖|不发)|总是(?:欠|拖|不发)|一贯|惯犯|第(?:二|三|四|五|2|3|几)(?:次|回)(?:欠|拖|了|投诉|这样)|屡次|多次(?:欠|拖)|好几次(?:欠|拖)",
        r"\b(?:not (?:the )?first time|every year|always (?:do|does|did|pay\w* late|late|owe\w*|delay\w*|the same)|did (?:it|this|the same) (?:last year|before)|(?:second|third|2nd|3rd) time|repeat\w*|once again|owes? (?:us|me|people|workers|wages?)?.{0,4}again|same (?:thing|story) last year|last year too|also last year|done (?:this|it) before)\b",
    ),
    "vulnerable_person": (
        r"残疾|聋哑|聋人|哑巴|孕妇|怀孕|怀着(?:孕|孩子)|身孕|文盲|不识字|不认字|不认得字|(?:[67]\d|[六七]十[一二三四五六七八九多来几]?)(?:多)?岁|未成年|智力|智障|盲人|残障|坐轮椅",
        r"\bpregnan\w+|\bdisab\w+|\bdeaf\b|\bmute\b|\belderly\b|\billiterate\b|\bcan(?:'?t|not) read\b|\b(?:6\d|7\d|sixty\w*|seventy\w*)(?:[ -]\w+)? ?years?[ -]old\b|\bwheelchair\b|\bblind\b",
    ),
    "general_contractor_present": (
        r"总包|总承包|施工总承|承建(?:单位|方)",
        r"\b(?:general|main|prime|head|principal) contractor\b",
    ),
}

ABSCONDED = (
    r"跑路|跑(?:掉)?了|跑没影|跑哪|跑得|卷(?:款|钱|铺盖)|携款|潜逃|逃(?:跑|走|了|掉|到|去|匿)|失联|失踪|(?:玩|搞)(?:起了?)?(?:失踪|消失)|消失(?:了|不见)|人间蒸发|(?:联系|找|寻|见|打听)不(?:上|到|着|见)(?:他|她|人|老板|包工头|负责人|了|$|[,.。!;、 的])|(?:人|老板|他|她|包工头|工头|负责人|老总|经理|队长|头|影|婆)(?:也|都|就|现在|已经|早就|早)?(?:不见|没影|找不(?:到|着)|联系不|失联|跑(?!业务|车|运输|手续|关系|项目|工地|来|步|客户|材料|去(?:买|办|要)|过)|溜|躲|不知(?:道)?(?:去|跑|跑到)|没(?:了)?踪)|躲(?:起来|着|了|债|避|到)|溜(?:了|走|之)|没(?:了)?(?:人影|影|踪影)|不知(?:去向|所踪|道(?:去|跑|在)(?:哪|了哪))|下落不明|(?:电话|手机|微信)(?:也|都|全|号码|号)?(?:是|成|变)?(?:了)?(?:空号|停机|关机|注销)|(?:电话|手机|微信)(?:也|都|全|一直|根本)?.{0,4}(?:打不通|不通|关机)|打不通|(?:拉黑|删)(?:了)?(?:我|我们|所有人|大家)|把(?:我|我们|大家|所有人)(?:的)?(?:电话|微信|号码?)?(?:都|给|全)?(?:拉黑|删了|屏蔽)|(?:电话|手机)号码?(?:都|也)?(?:换|注销)了|人去楼空|跑到(?:外地|国外|外省|老家|哪)|回老家(?:躲|不|了(?=.{0,6}(?:电话|不接|联系|找不)))",
    r"\b(?:ran|run|runs|running|runned|fled|flee|flew|escap\w+|abscond\w*|disappear\w*|vanish\w*|skipp?ed|took off|bolted|gone missing|went missing|missing)\b(?: away| off| town)?(?! (?:a|the) (?:business|company|machine|project|crew|team|shop|restaurant|factory))|\b(?:can'?t|cannot|can not|could ?n'?t|could not|unable to|not able to|nobody can|no one can|no way to|impossible to|no can|not) (?:be )?(?:find|reach|contact|contacted|reached|found|locate|get (?:hold of|in touch|through|him)|call through)\b(?! (?:the|a|any|my|another|other|job|work)\b(?! boss| owner| foreman| contractor))|\b(?:phone|number|mobile|wechat)\b.{0,12}\b(?:off|dead|disconnected|switched off|turned off|cut|out of service|not exist|powered off)\b|\b(?:blocked|deleted) (?:me|us|my|our|everyone|all)\b|\bno one knows where\b|\bdon'?t know where (?:he|she|they|the boss|boss)\b|\bnobody knows where\b|\b(?:he|boss|they|she) (?:is |are |'s |has |just )?(?:gone|hiding|hide)\b(?! (?:my|our|the) )|\bunreachable\b",
)

REACHABLE = (
    r"(?:没|没有|并没|未|还没)(?:有)?(?:跑|逃|失联|躲|失踪|消失)|不是跑|(?:电话|手机|微信)?(?:还)?(?:能|可以|还能)(?:打得?通|联系(?:上|到|得上)|找(?:到|得到|着)|接通|见(?:到|着)|打通)|联系得(?:上|到)|找得(?:到|着)|打得通|(?:老板|他|(?<![\u4e00-\u9fff])人|包工头|工头|她|负责人)(?:还|人|一直|就|都|现在|也|天天)?(?:还)?在(?!.{0,5}(?:外地|外面|老家|躲|哪|国外))(?:呢|的|这|工地|厂|店|公司|办公室|镇江|本地|家|$|[,.。!; ])|(?:老板|他|(?<![\u4e00-\u9fff])人)(?:还|天天|每天|经常|昨天|今天|前天|一直)(?:都)?(?:来|在|能|开(?:着)?(?:车|豪车|宝马|奔驰)|露面)(?!.{0,3}(?:跑|躲))|接(?:我|了|着)?(?:们)?(?:的)?电话(?:的|就|说|了)?(?!都不)(?=.{0,8}(?:说|拖|推|骗|就是|但))|电话(?:也|都|还)?接(?!不|都不)(?:的|得|了|就|但|着)?|知道(?:他|老板|人)(?:家)?(?:住|在)(?:哪|在)|跑不了|还在(?:工地|厂里|公司|店里|上班|开(?:店|厂|门|工))(?!干)",
    r"\b(?:he|she|boss|they|the boss|my boss|owner|manager|foreman|zhang|wang|li)(?:'s)?(?: is| are)? (?:still |always )?(?:answers?|answering|picks? up|pick up|here|there|around|comes?|reply|replies|in (?:the |his )?office|at (?:the )?(?:site|office|factory|shop|work))\b|\bstill (?:answers?|answering|here|there|around|picks? up|reachable|replies|comes?|in (?:the )?office|at the (?:site|office))\b|\b(?:not|didn'?t|hasn'?t|did not|has not|never|haven'?t|isn'?t) (?:run|ran|fled|disappear\w*|flee|gone|escap\w+|hid\w*|vanish\w*|missing|abscond\w*)\b|\b(?:we |i |you )?can (?:still )?(?:reach|contact|find|call|talk to|see) (?:him|her|them|the boss|boss)\b|\b(?:saw|see|met|talked to|spoke (?:to|with)|call(?:ed)?) (?:him|her|the boss|boss|my boss) (?:yesterday|today|every day|last week|this (?:morning|week))\b|\breachable\b(?<!not reachable)",
)
