"""What surrounds the claim: arbitration, other money in it, earlier claims, who claims. Data for `conduct.py`."""

from __future__ import annotations

from .conduct_words import MACHINE_EN as _MACHINE_EN

__all__ = ["FLAGS"]

_MACHINE = (
    r"(?:挖机|挖掘机|勾机|钩机|铲车|吊车|汽车吊|机械|压路机|叉车|塔吊|泵车|推土机|吊机|渣土车|装载机|升降机|搅拌机"
    r"|洒水车|破碎锤|炮头|打桩机|桩机|钻机|旋挖|随车吊|登高车|自卸车|翻斗车|三轮车|货车|拖拉机|收割机|发电机|空压机"
    r"|切割机|焊机|脚手架|钢管|模板)"
)
_MONEY_EN = r"(?:wages?|salar\w+|pay|labou?r|work|driver|operator)"

FLAGS: dict[str, tuple[str, ...]] = {
    "arbitration_started": (
        r"仲裁[^,;。]{0,4}(?:开过|开了|开完)[^,;。]{0,2}庭|(?:仲裁|法院|判决?|裁决?)[^,;。]{0,3}(?:裁|判)(?:给"
        r"|了)(?:我|俺)|裁给(?:我|俺)|"
        r"(?:打|输|赢)(?:了|过|着|完)(?:一场|这场|个)?官司|(?:正在|已经|还在)打官司|官司(?:已经|都|也)?(?:打|赢"
        r"|输|判|在打|还没|没结)"
        r"|(?:法院|法庭|仲裁(?:委|庭|院)?)"
        r"(?:已经|都|也|那边)*(?:判|裁|受理|立案|开庭|调解|传票|强制|执行|让我等|通知)|(?:判决|裁决|裁定|调解书"
        r"|强制执行|胜诉|败诉|开庭"
        r"|立案通知)(?:书)?(?:也|都|已经)?(?:下来|生效|拿到|了|申请|不执行|没执行|等)|(?:申请|提|打|做|走|报"
        r"|办)(?:了|过|上)(?:劳动)?仲裁"
        r"|(?:把|将)(?:他|老板|公司|厂里).{0,4}(?:告上|起诉|诉到|告到)(?:了)?(?:法院|法庭|仲裁)?",
        r"\b(?:fil(?:ed|ing)|appl(?:ied|ying)|submitted|started|opened|registered|brought|lodged|took|taken|went"
        r"|gone|been|won"
        r"|lost|wait\w*|have|handed in)\b[^.;!?]{0,30}\b(?:arbitrat\w+|tribunal|lawsuit|court)\b|\b(?:arbitrat\w+"
        r"|tribunal"
        r"|court|judge)\b[^.;!?]{0,30}\b(?:filed|accepted|decided|ruled|ordered|said|hearing|date|award\w*|judg\w+"
        r"|verdict"
        r"|decision|pending|process|started|going on|under way|case|last)\b|\b(?:hearing|judg\w+|verdict|ruling"
        r"|award)\b"
        r"[^.;!?]{0,30}\b(?:court|arbitrat\w+|tribunal|next|on the|scheduled)\b|\bsued (?:my|our|the|him|them|it)\b"
        r"|\b(?:my|our|the|a) (?:lawyer|court|legal) case\b",
        r"(?:已经|去|申请|在|正在|做|提|提交|走|打|找|递|送|过|了)(?:过|了|交了)?.{0,6}(?:劳动)?仲裁(?:了|过|申请|委"
        r"|庭|院|书|开庭)?.{0,8}(?:了|过|受理|开庭|裁决|判|赢|输|下来|等|没结果|中|立案)|仲裁(?:已|都|也|委"
        r"|庭)?.{0,8}(?:受理|开庭|裁决|申请了|判了|下来|赢|输|立案|交了|生效|递)|(?:法院|法庭).{0,6}(?:立案|判|开庭"
        r"|起诉|受理|执行)|(?:已经|已)(?:起诉|打官司|立案|告到法院)|起诉(?:了|过)|官司.{0,4}(?:打赢|赢了|打了|输了"
        r"|正在)|判决书|裁决书|调解书",
        r"\b(?:already|have|has|we|i|filed|applied|started|submitted|opened|under|in|won|lost"
        r"|the)\b.{0,18}\b(?:arbitration|lawsuit)\b(?!.{0,4}\?)|\b(?:already|have|has) (?:\w+ )?sued\b|\bsued (?:him"
        r"|them|the)\b|\bcourt (?:case|hearing|order|ruling|judg\w+|decision)\b|\b(?:went|gone|taken|took"
        r"|going) .{0,10}\bto court (?:already|last)\b|\barbitrat\w+ (?:award|ruling|case|hearing|started|accepted"
        r"|decision)\b",
    ),
    "project_payment_mixed": (
        r"\b(?:of (?:it|that|this|which)) (?:is|are|was|were) (?:for )?(?:the )?materials?\b",
        r"\b(?:with|includ\w+|incl|plus|and) (?:the |all )?materials?\b(?=[^;!?]{0,60}\b(?:wages?|labou?r|workers?"
        r"|salar\w+)\b)",
        r"(?:工程|项目|(?<!生)活儿?|结算|合同|分包|承包|劳务|装修|材料|垫资|包干)的?(?:余款|尾款|总价|总款|结算款|钱|款"
        r"|费)(?:(?!给他|付给他)"
        r"[^。;]){0,16}(?:工资|人工|工人|工钱)|(?:工资|人工费?|工钱)[^。;]{0,8}(?:和|跟|加|加上|连|连同|还有|以及"
        r"|、|,)[^。;]{0,6}"
        r"(?:材料|工程|项目|承包|垫)(?:钱|款|费|的钱|的款|资)|垫(?:了|付|进去)?.{0,8}(?:材料|料|资金)"
        r"|(?:(?<!\d)(?<![千万百])尾款(?![^,，。;]{0,6}没给我)"
        r"|(?<![,，])余款|进度款|结算款)",
        rf"\bfor (?:the |my |our |all )?(?:whole )?(?:project|contract|materials?|job as a whole|cement|bricks"
        rf"|supplies|paint|tiles)\b"
        rf"[^.;!?]{{0,40}}\b{_MONEY_EN}\b|\b{_MONEY_EN}\b[^.;!?]{{0,40}}\bfor (?:the )?(?:project|contract"
        rf"|materials?|supplies)\b"
        rf"|\bmaterials?\b[^.;!?]{{0,20}}\b(?:and|plus|with)\b[^.;!?]{{0,16}}\b{_MONEY_EN}\b|\b{_MONEY_EN}\b (?:and"
        rf"|plus) (?:the )?"
        r"(?:\w+ )?materials?\b|\b(?:final|progress|milestone|outstanding|remaining|last|contract|project"
        r"|stage) (?:payments?"
        r"|balance|instal?ments?|settlement)\b(?=[^.;!?]{0,60}\b(?:project|contract|works?|job|wages?|workers?"
        r"|labou?r)\b)"
        r"|\b(?:contract|project|job) (?:sum|price|value|amount|balance)\b|\b(?:paid|bought|advanced|fronted"
        r"|spent)\b.{0,24}"
        r"\bmaterials?\b|\b(?:lump sum|subcontract price|retention|quality deposit|performance bond"
        r"|advance(?:d)? (?:money"
        r"|payment))\b",
        r"工程款|工程的?(?:尾款|余款)|材料款|进度款|货款|承包款|分包款|质保金|保修金|合同款|工程保证金|履约保证金"
        r"|垫资|材料费|工程尾款|包工包料|料钱|材料钱",
        r"\b(?:project|progress|construction|contract|material|materials|supplier|subcontract\w*) (?:payments?|money"
        r"|funds?|costs?|price|fees?|sum)\b|\b(?:pay\w*|money|cost\w*|bill) (?:for|of) (?:the )?materials?\b"
        r"|\b(?:deposit|retention) money\b",
    ),
    "machine_rent_mixed": (
        rf"{_MACHINE}[^。;!]{{0,24}}(?:租金|租费|租赁|租给|出租|台班|机费|使用费|按天租|包月)|(?:租金|租费|租赁"
        rf"|台班|机费|使用费)"
        rf"[^。;!]{{0,16}}{_MACHINE}|(?:自带|自备|自己的|自家的|我的|带着?)(?:一台|一辆|两台|两辆|大型"
        rf"|小型)?.{{0,2}}{_MACHINE}[^。;]{{0,24}}"
        rf"(?:钱|费|款|欠|元|块)|{_MACHINE}(?:的)?(?:钱|款|费|进场费|油钱|油费|工时)|(?:机器|车|机械)(?:的)?(?:钱"
        rf"|费)(?:和|跟|加)"
        r".{0,4}(?:工资|人工|工钱)|(?:工资|人工费?|工钱)(?:和|跟|加|加上).{0,4}(?:机器|车|机械|设备"
        r"|台班).{0,2}(?:钱|费|租|款)",
        rf"\b{_MACHINE_EN}\b[^.;!?]{{0,40}}\b(?:rent\w*|hire|hired|hiring|leas\w+)\b|\b(?:rent\w*|hire|hiring"
        rf"|leas\w+)\b"
        rf"[^.;!?]{{0,24}}\b{_MACHINE_EN}\b|\b(?:own|rented) (?:\w+ )?{_MACHINE_EN}\b[^;!?]{{0,70}}\b(?:for|machine"
        rf"|both)\b"
        rf"|\b(?:for|of) (?:the |my |our )?{_MACHINE_EN} (?:and|plus|with|as well as) (?:for )?(?:the |my "
        rf"|our )?(?:\w+ )?{_MONEY_EN}\b"
        rf"|\b{_MONEY_EN} (?:and|plus|with) (?:for )?(?:the |my |our )?{_MACHINE_EN}\b(?=.{{0,20}}\b(?:fee|cost"
        rf"|money|rent|hire|yuan|\d))"
        rf"|\b{_MACHINE_EN} (?:fees?|costs?|charges?|money|shifts?|hours|time)\b",
        r"(?:挖机|挖掘机|勾机|钩机|铲车|吊车|机械|压路机|叉车|塔吊|泵车|设备|推土机|吊机|渣土车|装载机|升降机|搅拌机"
        r"|车辆|车子|脚手架|钢管)(?:的)?.{0,3}(?:租金|租赁费|租赁|租费|费用|费|台班费|台班|使用费|款)|台班费|机械费"
        r"|租赁费|机械款|台班",
        r"\b(?:rent\w*|hire|lease|fee|fees|cost)\b.{0,18}\b(?:excavators?|machine\w*|diggers?|cranes?|trucks?"
        r"|equipment|forklifts?|loaders?|bulldozers?|backhoes?)\b|\b(?:excavators?|machine|machinery|diggers?"
        r"|cranes?|trucks?|equipment|forklifts?|loaders?)\b.{0,10}\b(?:rent\w*|hire|lease|fees?)\b",
    ),
    "anonymous_report": (
        r"(?:莫|别|不要|不能)(?:跟他们?|对外|给人家?)?(?:讲|说)是(?:我|俺)(?:们)?(?:举报|投诉|报|讲|说|告)的?"
        r"|别问(?:我)?(?:是谁|叫什么|名字)|(?:莫|别|不要)(?:跟|和|告诉|对)[^,;。]{1,6}(?:是)?(?:我|谁)(?:说|讲|报|举报)"
        r"|匿名|(?:名字|姓名)(?:我)?就?不留了?|(?<![能可])不(?:留|报|写)(?:真实)?(?:姓名|名字|真名|名(?=[,。;!]"
        r"|$))|(?:莫|别|不要)(?:[跟和][^,;。]{0,4})?(?:讲|说)(?:出去)?是(?:我|谁|哪个)(?:讲|说|报)的"
        r"|(?:不想|不要|不能|不敢|别|不愿|不愿意|不方便|不用|不可以|别把)(?:让)?(?:.{0,4})(?:留|写|说|透露|公开"
        r"|暴露|泄露|露|登记|报)(?:出)?(?:我)?(?:的)?(?:.{0,2})(?:姓名|名字|名|身份|信息|是谁|是我)|(?:保密"
        r"|保护)(?:我)?的?(?:身份|姓名|名字)|(?:别|不要|不能|不想|怕).{0,3}(?:让|给|被)(?:他|老板|公司|厂里|他们"
        r"|人).{0,4}(?:知道|晓得|发现)(?:.{0,3})(?:我|是谁)",
        r"\b(?:never|not|don'?t) (?:please )?(?:say|tell)\b[^.;!?]{0,16}\b(?:it was|it is|it'?s|was) me\b"
        r"|\bscared to (?:say|tell|give) (?:the )?(?:company|boss|my) name\b|\banonymous\w*|\b(?:stay|remain|be"
        r"|write|complain|report) without (?:a |my |our )?name\b|\b(?:don'?t|do not|not"
        r"|never|without) (?:want to )?(?:use|tell|give|share|show|write|say"
        r"|reveal|giv\w+|mention|publish)\b[^.;!?]{0,16}\b(?:my |our )?(?:name|names|identity|who i am)\b|\bkeep (?:my"
        r"|our) (?:name|identity) (?:secret|private|hidden|out)\b|\bconfidential\w*|\b(?:boss|he|they"
        r"|company)\b.{0,10}\b(?:not|never|can'?t|shouldn'?t) (?:to )?know\b.{0,14}\b(?:it'?s me|i (?:report|told"
        r"|said)|who)\b",
    ),
    "repeat_claimed": (
        r"\b(?:complain\w*|report\w*) (?:about |against |to you (?:about )?)?(?:the )?same (?:company|boss|firm"
        r"|factory|man)\b"
        r"|\b(?:same|this) (?:club|company|boss|factory)[^.;!?]{0,24}\bhappen\w* (?:two|three|\d) times? before\b",
        r"12345[^,。;]{0,6}(?:打|投诉|反映)(?:了|过)(?:好?几|[两三四五六七八九十\d])(?:次|回|遍)"
        r"|(?:打|投诉|反映)(?:了|过)(?:好?几|[两三四五六七八九十\d])(?:次|回|遍)12345"
        r"|(?:监察|劳动局|人社局|仲裁)[^。;]{0,8}(?:登过?记过?|报过|投诉过)[^。;]{0,30}(?:没人(?:理|管)|没(?:下文"
        r"|结果|回音|消息|动静))"
        r"|再(?:报|投诉|登记)一(?:次|回|遍)"
        r"|(?:上个?月|上周|前阵子|之前|以前|上回|上次|早就)[^。;]{0,12}(?:投诉|举报|反映"
        r"|登记)过(?:一[次回])?(?:了)?[^。;]{0,10}没(?:下文|结果|人[管理]|回音"
        r"|消息|动静)|"
        r"(?:投诉|举报|告|反映|找)过(?:他|你们|老板|这家|一次|两次|几次)[^。;]{0,20}(?:又|现在还|还是|再)|(?:上次"
        r"|上回|去年|前年"
        r"|上半年|年初|以前|之前|头年)[^。;]{0,12}(?:投诉|举报|找劳动|仲裁|闹)(?:了|过|一次|到)?[^。;]{0,24}(?:又"
        r"|才(?:给|发|结))"
        r"|(?<!月)又(?:开始|是老一套|是老样子|犯|来|压|克扣|拖欠|不认|不发|不结|没结|没有发)(?!.{0,4}(?:人|催))|(?:年年"
        r"|每年|回回|次次"
        r"|每回|每次)(?:都|到年底|年底|过年)?.{0,4}(?:欠|拖|不发|不结|这样|如此|这么|老样子|这一套|闹|压)|老毛病"
        r"|惯(?:用|于)"
        r"|(?:第|这是)(?:二|三|四|五|2|3|几)(?:次|回|年)(?:欠|拖|了|投诉|这样|不发|不给)|(?:好多|很多|多|好几"
        r"|几)(?:次|回|年)"
        r"(?:都)?(?:欠|拖|不发|不给|赖)|(?:一直|总|老|向来|从来都?|历来|经常|每次都)(?:是)?(?:拖欠|欠薪|欠工资|欠钱"
        r"|拖工资|压工资"
        r"|不按时|不准时)",
        r"\b(?:owe\w*|unpaid|late|delay\w*|hold\w*|not pay\w*|no pay|n't pa(?:y|id)|cheat\w*|same"
        r"|withh\w+)\b[^.;!?]{0,36}"
        r"(?<!again and )\bagain\b(?! and)|(?<!and )\bagain (?:(?:no|not|he|they|the|owe\w*|unpaid|without|this"
        r"|same|boss|late"
        r"|delay\w*|n't|did|didn'?t|has|hasn'?t|refus\w*) )"
        r"|\b(?:complain\w*|report\w*|called|told you)\b[^.;!?]{0,24}\b(?:[2-9]|two|three|four|five|many|several) times"
        r" already\b"
        r"|\balready (?:complained|reported)\b[^.;!?]{0,40}\b(?:office|bureau|hotline|window)\b|\b(?:complain\w*"
        r"|report\w*) (?:\w+ ){0,4}(?:before|last (?:year|time|winter|summer|spring|autumn|month)"
        r"|once|twice"
        r"|in (?:spring|summer|winter|autumn|january|february|march|april|may|june))\b[^;!?]{0,60}\b(?:now|again|but)\b"
        r"|\b(?:second|third|fourth|another|2nd|3rd|4th) (?:time|year|complaint|case)\b(?! (?:i (?:call|ask|write)"
        r"|job))"
        r"|\b(?:did|done|does|do|happened|happens|pulled)\b.{0,20}\b(?:before|last year|previous(?:ly)?"
        r"|every (?:year|winter"
        r"|time|season)|in the past)\b|\blast (?:year|winter|time|spring|summer)\b[^.;!?]{0,40}\b(?:also|too|same"
        r"|as well"
        r"|already|until we|again|this year)\b|\b(?:always|usually|keeps?|often|habitually) (?:owe\w*|owing|late"
        r"|delay\w*"
        r"|withhold\w*|cheat\w*"
        r"|hold\w* back|not pay\w*|pay\w* late|doing (?:this|it))\b|\b(?:habit|history) of\b.{0,20}\b(?:pay\w*"
        r"|ow\w+|delay\w*"
        r"|cheat\w*|wages?|this)\b|\bnotorious\b|\bserial\b|\brepeat offender\b",
        r"(?<!月)(?<!月份)又(?:欠|拖|不发|不给|没发|赖|来这套|是(?:他|这个))|(?:去年|以前|之前|上次|前年|往年|早就"
        r"|从前)(?:也|就|都"
        r"|已经|还)(?:.{0,4})(?:欠|拖|不给|没给|没发|赖|这样|投诉过)|不是(?:第一次|头一回|头一次|第一回)"
        r"|每年都(?![去要说来找催问答承])"
        r"|年年(?:都)?(?:欠|拖|这样|如此|这么)|老赖|经常(?:欠|拖)|老是(?:欠|拖|不发)|总是(?:欠|拖|不发)|一贯|惯犯"
        r"|第(?:二|三|四|五|2|3|几)(?:次|回)(?:欠|拖|了|投诉|这样)|屡次|多次(?:欠|拖)|好几次(?:欠|拖)",
        r"\b(?:not (?:the )?first time"
        r"|(?<!ask )(?<!asked )(?<!go )(?<!call )(?<!went )every year(?!,? (?:and )?(?:he|they|the boss) (?:say"
        r"|said|promis))|always (?:do|does|did|pay\w* late|late|owe\w*|delay\w*|the same)"
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
        r"总包|总承包|施工总承|承建(?:单位|方|商)|施工总|大包(?:方|单位|公司)|(?:中铁|中建|中交|中冶|中核"
        r"|中电建)(?:[一二三四五六七八九十\d]+局)",
        r"\b(?:general|main|prime|head|principal|primary|top|big|master|lead) (?:building "
        r"|construction )?contractors?\b"
        r"|\bgeneral contracting\b",
    ),
}
