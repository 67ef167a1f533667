"""What the employer does: moving assets, closing. Data for `conduct.py`."""

from __future__ import annotations

__all__ = ["FLAGS", "MACHINE_EN"]

MACHINE_EN = (
    r"(?:excavators?|machine(?:s|ry)?|diggers?|cranes?|trucks?|equipment|forklifts?|loaders?|bulldozers?|backhoes?"
    r"|rollers?|pumps?|mixers?|tractors?|compactors?|dumpers?|rigs?|generators?|scaffold\w*|lorr(?:y|ies)|trailers?"
    r"|hoists?|lifts?|drills?|vehicles?|formwork|tools)"
)
# What a shop or a workshop can carry out, as single pieces.
_PIECE_EN = (
    r"(?:machin(?:e|es|ery)|looms?|lathes?|ovens?|fridges?|freezers?|stoves?|forklifts?|cutters?|press(?:es)?"
    r"|computers?|printers?|generators?|compressors?|equipment|goods|stock|furniture|shelves|tables|chairs|coils"
    r"|pianos?"
    r"|beds|sofas?|desks|mattresses|tvs?|televisions?|air ?con\w*|washing machines?|treadmills?|instruments)"
)
_HIS_OWN = (
    r"(?:(?:brother|sister|cousin|friend|uncle|father|mother|son|wife|nephew|relative|in-?law|aunt)(?:'?s|s')"
    r" (?:\w+ )?(?:place|home|house|factory|shop|warehouse|village|yard|restaurant|farm|store|company|garage"
    r"|workshop|plant"
    r"|cafe|bar|hall)|village|home ?town|garage|house|home|farm|barn)"
)
_VAN_EN = r"(?:vans?|trucks?|lorr(?:y|ies)|containers?|trailers?|pick-?ups?)"
_GOODS = r"(?:设备|机器|机械|资产|财产|货物|货|家当|库存|存货|原料|车床|模具|东西|值钱的|材料|成品|车子|房产|厂房|家具)"

FLAGS: dict[str, tuple[str, ...]] = {
    "asset_transfer": (
        r"\b(?:already |just |now )?(?:sold|sells?|selling) (?:off )?(?:all )?(?:the |his "
        r"|our )?(?:\w+ and )?(?:tables?"
        r"|chairs|freezers?|fridges?|ovens?|furniture|stock|tools|kitchen|cars?|vans?|trucks?|restaurant|workshop"
        r"|computers?)\b(?=[^;!?]{0,60}\b(?:and|buyer|already|take|before|run|boss|owner|he|tomorrow|sunday|today)\b)",
        rf"\b(?:pack|load|put|carry|mov|tak|took|roll|lift)\w* (?:up )?(?:all )?(?:the|our"
        rf"|his) (?:\w+ and the )?{_PIECE_EN}\b"
        rf"[^.;!?]{{0,24}}\b(?:in|into|on|onto) (?:the |a |an |his )?(?:big )?{_VAN_EN}\b",
        r"\b(?:looking for|found|finds?|finding|brought|has|with) (?:a |some )?buyers?\b(?=.{0,24}\b(?:machin\w+"
        r"|equipment|factory|shop"
        r"|goods|company|stock)\b)",
        r"(?:钱|款|资金|存款|财产|房子?|房产|车子?|股份|公司|厂子?|厂房|店|资产|家产)(?:都|全|也|已经"
        r"|早就)?.{0,4}(?<!店)(?<!店也)(?<!店都)(?<!店已经)(?:转|过户|转移|挪|写|放|登记)(?:到|给|去|在|进"
        r"|走)(?:了)?(?:了)?(?:.{0,8}(?:名下|户头|账上"
        r"|账户|卡上|亲戚|老婆|儿子|女儿|小舅子|别人|他人|个人)|$|[,.。!;])|(?:账上|账户|公司|卡)(?:里|上)?的?(?:钱"
        r"|款|资金)(?:都|全|也|已经)?(?:被)?(?:他|老板)?.{0,2}(?:转走|转移|提走|取走|套走|抽走|划走|卷走|挪走|转空)"
        r"|(?:把|将).{0,6}(?:厂子?|厂房|房子?|店|车|机器|设备|公司|挖机|吊车|家产|货).{0,4}(?:都|全|给)?(?:卖|抵|转"
        r"|过户|藏|开走|拉走|运走|变卖|处理|典|当)(?:了|掉|给|到|出去|起来|$)|变卖(?:家产|家当|资产|财产)?|(?:半夜"
        r"|夜里|晚上|凌晨|连夜|偷偷)(?:.{0,4}来车)?.{0,4}(?:拉|搬|运|卸|转|开走|拖)(?:走|东西|货|机器|设备|料|家具"
        r"|电脑)",
        r"(?:连)?.{0,6}(?:冰箱|桌子|电脑|空调|桌椅|办公用品|家具|厨具|灶台|柜台|收银)(?:.{0,4})(?:都|也"
        r"|全)?(?:被)?(?:搬走|拉走|卖了|搬空|拉光|搬光|卖掉)|(?:供应商|债主|要债的|别人|有人|他们|老板"
        r"|法人).{0,6}(?:来)?(?:拉|搬|抢|拖|运)(?:走)?(?:厂里|公司|店里)?的?(?:东西|机器|设备|货|材料|车|家具)"
        r"|(?:有人|别人|供应商|债主)(?:在|到|来|从)[^,，。;；]{0,6}(?:搬|拉|抬|拖)(?:走)?[^,，。;；]{0,2}"
        r"(?:冰柜|冰箱|空调|桌椅?|灶台|机器|设备|货|电脑)"
        r"|(?:装车|拉走|运走)(?:了|呢|$|[,.。!;])(?=.{0,20}(?:机器|设备|工资|老板))|拉机器|搬机器|卖机器",
        r"\b(?:trucks?|lorr(?:y|ies)|vans?|they|he|boss|owner)\b.{0,24}\b(?:load\w*|haul\w*|tak(?:e|es|ing)|remov\w*"
        r"|empty\w*|clear\w* out|hid\w*|hide|hides|truck\w*|carr\w+) (?:out |away |off |up )?(?:all |the |his "
        r"|everything|of )*(?:(?:sewing|printing|new|old|big|last|heavy) )?(?:machin\w+|equipment|goods|stock"
        r"|warehouse|everything|assets?|materials|things"
        r"|furniture|office)\b(?! (?:for him|to the (?:new )?site))|\b(?:money|funds?|cash|assets?|house|car|company"
        r"|shop|factory|property|shares)\b.{0,24}\b(?:to|into|in|under) (?!the name,)(?:his|her|the|other|another"
        r"|their) (?:wife'?s?|brother'?s?|son'?s?|relative'?s?|family'?s?|other|account|name|cousin'?s?|personal"
        r"|private|friend'?s?)\b|\b(?:mov\w+|transfer\w*|hid\w*|hiding|wir\w+|send\w*|sent|withdr\w+) (?:all |the "
        r"|his |out |company )*(?:money|funds?|cash|assets?)\b(?=.{0,20}\b(?:to|out|away|account|abroad|wife"
        r"|before)\b)|\b(?:sell|sells|selling|sold) (?:off )?(?:everything|all (?:the |his )?\w+|his (?:house|car"
        r"|factory|shop|company)|the (?:factory|shop|company|machines|equipment|trucks?))\b|\bgoods? (?:are |were "
        r"|is )?(?:being )?(?:trucked|shipped|taken|moved|carried) (?:out|away|off)\b|\b(?:machines?|equipment|goods"
        r"|stock) (?:all )?(?:are |were |is |was |have |has )?(?:all )?(?:disappear\w*|vanish\w*|gone)\b",
        r"(?:机器|设备|货|车床|冲床|缝纫机)[^没不未,;。]{0,8}(?:拉|搬|运|拖|挪|转|藏)(?:到|去"
        r"|在)[^,;。]{0,8}(?:家|弟|哥|亲戚|仓库|别处|外地)"
        r"|\b(?:they|he|boss|people|men)\b.{0,12}\b(?:mov\w+|tak\w+|carr\w+|load\w*)\b (?:all |the "
        r"|his )*(?:[a-z]+ )?"
        r"(?:machin\w+|equipment|goods|furniture|stock)\b (?:out|away|on (?:the |a )?truck)\b",
        r"(?:法人|法定代表人|股东|股权).{0,4}(?:变更|换|改)(?:成|了|为|给)|(?:账户|账上|公户|户头|对公账户)(?:里"
        r"|上)?的?(?:钱|款|资金)?(?:都|也|全|已经|被)*(?:提|取|转|划|掏|抽|清)(?:光|空|走|完|干净|零)"
        r"|(?:车|房|奔驰|宝马|路虎|豪车|别墅|商铺|门面)(?:都|也)?过户|(?:往|向).{0,5}(?:货车|卡车|拖车|车|集装箱"
        r"|货柜)(?:上|里)?(?:吊|装|搬|抬)(?!沙|土|砖|水泥|货)"
        r"|(?:挖掘机|挖机|吊车|铲车|叉车|压路机|泵车|机床|车床|机器|设备|缝纫机|冰柜"
        r"|烤箱)[^没不未,;。]{0,10}(?:拉走|拖走|开走|吊走|运走|搬走|抬走)",
        r"(?:叫|喊|雇|找|请|来)(?:了|来)?(?:几辆|两辆|一辆|好几辆|个)?(?:吊车|货车|卡车|拖车|叉车|大车|平板车"
        r"|板车).{0,6}(?:来)?(?:拆|拉|装|搬|拖|运)(?!我|工人|货|垃圾|渣土|沙|土)"
        r"|装(?:了|走)?.{0,3}车.{0,6}(?:走|拉走|出去)(?!.{0,4}路)|(?:偷偷摸摸|偷偷|鬼鬼祟祟|悄悄|趁夜|趁黑"
        r"|摸黑).{0,6}(?:装|搬|拉|运|卖|拆|倒腾)|(?:机器|设备|值钱的|铣床|冲床|车床|厂子?|房子|车).{0,6}抵(?:给|债"
        r"|账|押)"
        r"|(?:铣床|冲床|车床|机床|行车|注塑机|织机|锅炉|布匹?|机器|设备|电脑).{0,8}(?:不剩|没剩|全没了|都没了|卖光"
        r"|拉光)",
        # vehicles that load, sales below price, rooms that are emptied
        r"(?:货车|卡车|大车|拖车|板车|挂车|叉车|吊车|货柜|集装箱|厢货).{0,14}(?:装|拉|运|拖|搬|吊|拆)(?:的|了|着"
        r"|走)?.{0,4}"
        r"(?:机器|设备|东西|机床|材料|家具|原料|布|车床)|(?:装|搬|吊|抬)(?:的|了|着|上)?.{0,3}(?:机器|设备|机床"
        r"|车床|缝纫机)"
        r"(?=.{0,8}(?:拉|运|走|车|外))|(?:低价|便宜|贱价|打折|折价|半价|抓紧|赶紧|急着)(?:在)?(?:处理|贱?卖|出手"
        r"|甩|转手).{0,4}"
        r"(?:机|设备|货|材料|车|东西|家具|厂|店)|(?:把|将)?(?:挖掘机|挖机|吊车|铲车|叉车|压路机|泵车|搅拌机|缝纫机"
        r"|机床|塔吊|设备"
        r"|机器|模具|电脑|空调|桌椅)(?:都|全|也|给|已经|偷偷|被他?)*(?:卖|变卖|处理|抵)(?:了|掉|光|完|给)"
        r"|(?:车间|厂房?|店|公司|仓库|办公室|屋|里面|宿舍)(?:里|子|都|快|已经|要|给|全|被)*(?:搬|拉|清|卖|抢"
        r"|掏)(?:空|光|完|得?差不多)",
        r"\b(?:creditors?|suppliers?|debt collectors?|landlord|someone|somebody|strangers|other people"
        r"|workers)\b.{0,20}\b(?:tak(?:e|es|ing)"
        r"|took|carr\w+|remov\w+|haul\w*|grab\w*|steal\w*|stole|seiz\w+) (?:away |out |off )?(?:everything|all the"
        r"|the (?:machin\w+"
        r"|equipment|goods|stuff|things|furniture|computers))\b|\b(?:lift|load|put|pack|hoist"
        r"|crane)\w* .{0,12}(?:equipment|machin\w+"
        r"|goods|stock|furniture)\b.{0,12}\b(?:on|onto|on to|into|in) (?:a |the |big )?(?:lorr(?:y|ies)|trucks?"
        r"|vans?|containers?|trailers?)\b",
        rf"\b(?:mov\w+|took|takes?|taking|dr(?:ove|iv\w+)|tow\w*|haul\w*|sneak\w*|carr\w+|ship\w*|s[eo]ll?\w*"
        rf"|sold) (?:all |the |his |our |both "
        rf"|two |every )*(?:\w+ )?{MACHINE_EN}\b[^.;!?]{{0,24}}\b(?:away|off|out|elsewhere|at night|last night"
        rf"|secretly|to another)\b"
        r"|\b(?:mov\w+|transfer\w*|hid\w*|shift\w*|divert\w*|drain\w*|siphon\w*|pull\w*"
        r"|put\w*)\b(?: \w+){0,3}? (?:company'?s?"
        r"|his|her|the|all|firm'?s?|factory'?s?|business) ?(?:\w+ )?(?:money|funds?|cash|assets?|capital|property"
        r"|shares?|savings"
        r"|accounts?)\b[^.;!?]{0,16}\b(?:to|into|out|abroad|away|under|in)\b",
        r"\b(?:truck|lorry|van|container|car)[- ]?loads? of\b.{0,24}\b(?:out|away|off|left|gone|at night|am)\b"
        r"|\b(?:goods|cloth|stock|machin\w+|equipment|everything|all|it|them|furniture|materials?)\b.{0,10}"
        r"\b(?:sneak\w*|smuggl\w*|haul\w*|cart\w*|spirit\w*) (?:out|away|off)\b|\b(?:dismantl\w+|take down"
        r"|taking down|strip\w*) (?:all |the |his )?(?:\w+ )?(?:machin\w+|equipment|workshop|factory"
        r"|overhead crane)\b",
        r"\b(?:shop|store|office|workshop|kindergarten|restaurant|factory|warehouse|school|gym) (?:was|is|has been"
        r"|got|were)"
        r" (?:emptied|cleared out|cleaned out|stripped)\b",
        r"\b(?:diggers?|excavators?|cranes?|forklifts?|trucks?|machines?|loaders?|lathes?|ovens?|fridges?"
        r"|computers?|equipment|machinery)\b.{0,12}\b(?:towed|driven|hauled|lifted|carted"
        r"|dragged|disappear\w*|vanish\w*) ?(?:away|off|out)?\b|\b(?:accounts?)\b.{0,10}\b(?:emptied|cleared out"
        r"|drained)\b|\b(?:empt\w+|drain\w*|clear\w* out) (?:the |his |all )?(?:company )?(?:bank )?accounts?\b"
        r"|\b(?:in|into|under|to) (?:his|her|their) (?:wife|mother|father|son|daughter|brother|sister|cousin"
        r"|friend|relative|mum|mom|uncle)\w*'?s? name\b|\blegal (?:representative|person)\b.{0,12}\bchang\w+"
        r"|\b(?:grab\w*|steal\w*|stole|hoist\w*|dismantl\w+) (?:away )?(?:the |all |all the |our )?(?:machin\w+"
        r"|equipment|goods|lathes?|tools|computers|stock)\b",
        r"\b(?:sold|sell|sells|selling|pawn\w*|auction\w*) (?:off )?(?:the |his |all |our |her |two |both "
        r"|every )+(?:\w+ )?(?:excavators?"
        r"|diggers?|trucks?|cranes?|forklifts?|machines?|loaders?|cars?|vans?|flat|apartment|land|property"
        r"|sewing machines|tools"
        r"|computers|ovens?|furniture|kitchen)\b|\b(?:shift|clear|empt|ship|driv|mov|truck)\w* (?:out |away "
        r"|off )?(?:all |the |his |everything"
        r"|of )+(?:goods|stock|machin\w+|equipment|warehouse|materials?|office|workshop)\b|\b(?:transfer\w*"
        r"|sign\w*|put|mov\w+|register\w*)"
        r" (?:over )?(?:the |his |her |all )+(?:\w+ )?(?:apartment|flat|house|property|land|cars?|company|shop"
        r"|shares?|factory|vans?) (?:over )?"
        r"(?:to|into|in|under) (?:his|her|another|other|a |someone)",
        r"转移.{0,4}(?:资产|财产|设备|机器|资金|存款|钱|东西|货)|(?:搬|拉|转移|运|卖|变卖|偷运|处理|拖(?!欠"
        r"|了?(?:快|有|整整)?[一二两三四五六七八九十几半\d])|拆|抵押"
        rf"|哄抢|抢)(?:走|空|光|掉|了|出去|到|着)?.{{0,6}}{_GOODS}|{_GOODS}.{{0,12}}(?:搬|拉走|卖|转移|运走|转走"
        r"|处理掉|拖走|搬空|哄抢|抢走|拉出去|往外拉|往外运|拆走|装车|抵押)|(?:厂|店|公司|仓库|办公室|家)(?:里"
        r"|子)?(?:都|已经|快)?(?:被|要)?搬空|(?:(?<!外)卖|变卖|转手|过户)(?!了?(?:多少|几车))[^,;。]{0,3}(?:厂"
        r"|厂房|店|公司|房子|房产|车|股份"
        r"|地皮)|(?:房子|房产|车|公司|厂).{0,6}过户|连夜(?:搬|拉|运|转)|(?:往外|偷偷).{0,4}(?:搬|拉|运"
        r"|转)(?!砖)|哄抢",
        r"\b(?:mov\w+|sell\w*|sold|remov\w*|transfer\w*|tak(?:e|es|ing|en)|took|haul\w*|loot\w*"
        r"|ship(?!ping (?:company|co\b|firm|agency|line|ltd|group))(?! company)\w*"
        r"|carry\w*|truck\w* away)\b (?:out |away |off |all |the |his |of |some |our )*.{0,8}\b(?:machin\w+"
        r"|equipment|assets?"
        r"|property|stock|inventory|furniture|goods|tools|things|factory|company|house|materials?)\b(?! (?:in"
        r"|to) the site)|\b(?:machin\w+|equipment|assets?|goods|stock|furniture|things)\b.{0,16}\b(?:moved|sold"
        r"|removed|transferred|taken|gone|looted|shipped|being)\b|\bloot\w*",
        rf"\b{_PIECE_EN}(?: all)? (?:go|goes|are going|is going|went|have gone|has gone|leaves?|are leaving|left"
        rf"|are driven|disappear) (?:away|out|missing|one by one|every night|at night|in the night|by night"
        rf"|(?:in|on) (?:a |the )?{_VAN_EN})\b",
        rf"\b(?:they|he|she|boss|owner|men|people|somebody|someone|strangers|wife"
        rf"|trucks?)\b[^.;!?]{{0,16}}\b(?:load|lift"
        rf"|carr|bring|pack|roll|push|pull|wheel|tak)\w* (?:out |away |off |the |our |all |every |of |and |last "
        rf"|\w+ )"
        rf"{{0,4}}{_PIECE_EN}\b[^.;!?]{{0,24}}\b(?:on|onto|into|in) (?:a |the |two |some |big )*{_VAN_EN}\b",
        rf"\b(?:carry|carri|bring|tak|roll|haul|drag)\w* (?:out|away|off) (?:the|our|all)\b(?: \w+)?? {_PIECE_EN}\b",
        rf"\b{_PIECE_EN}\b[^.;!?]{{0,16}}\b(?:picked up|collected|bought|fetched|dismantled|taken) (?:by"
        rf"|for) (?:a |an "
        rf"|the |some )?(?:\w+ )?(?:buyers?|dealers?|traders?|strangers?|man|men|scrap\w*)\b",
        rf"\b(?:came|come|comes)\b[^.;!?]{{0,16}}\b(?:took|takes?|pick\w*|fetch\w*"
        rf"|collect\w*)\b (?:\w+ ){{0,4}}{_PIECE_EN}\b",
        rf"\b(?:{_PIECE_EN}|kitchen|whole shop)\b[^.;!?]{{0,20}}\b(?:on|in) (?:a |the )?(?:second-?hand|xianyu"
        rf"|idle fish"
        rf"|auction)\b",
        rf"\b{_VAN_EN} (?:is|are|was|were|comes? and|came and) (?:now |already )?(?:load\w*|tak\w+|carry\w*"
        rf"|pick\w* up|collect\w*)"
        rf" (?:all |the |our |his |of )*(?:\w+ )?{_PIECE_EN}\b",
        rf"\b(?:sells?|sold|selling) (?:off )?(?:the|his|our|all) (?:\w+ )?{_PIECE_EN}\b"
        r"|\b(?:sells?|selling) (?:off )?(?:all |the |his |our )*[a-z]+, ?(?:the )?(?:trucks?|lorr(?:y|ies)"
        r"|vans?) (?:are |is )?"
        r"(?:com\w+|here|wait\w*|load\w*)",
        # to where it is his and not the firm's
        rf"\b(?:mov|carr|bring|brought|tak|took|haul|drag|driv|drove|ship|send|sent|transport|transfer|put)\w*"
        rf" (?:all |the |our |his |two |three |one |some |every |of |away |out |\w+ ){{0,4}}?(?:cncs?|moulds?|molds?"
        rf"|{_PIECE_EN})"
        rf"(?: \w+)? (?:away )?(?:to|into|in|at) (?:his|her|a|the boss'?s?) (?:own |wife'?s |other )?{_HIS_OWN}\b",
        rf"\b(?:creditors?|banks?|suppliers?|court|people from (?:the )?bank|landlord|lender"
        rf"|strangers)\b[^.;!?]{{0,24}}\b(?:tak\w+"
        rf"|took|load\w*|carr\w+|remov\w*|collect\w*|pick\w*)\b (?:\w+ ){{0,3}}{_PIECE_EN}\b",
        # machines by other names, and who comes to look at them
        rf"\b(?:cncs?|cnc machines?|milling machines?|mills|moulds?|molds?|dies|robots?|lasers?|{_PIECE_EN})"
        r" (?:have |has |were |was |are |is |being |been |already |all |both |just |now )+(?:sold|auctioned|pawned"
        r"|loaded"
        r"|dismantled|shipped|carted|unscrewed|unbolted)\b",
        r"\b(?:show\w*|walk\w*|lead\w*|led|took|tak(?:es|ing)) (?:a |an |the |some |two "
        r"|his )?(?:\w+[ -]){0,3}?(?:dealers?"
        r"|scrap (?:man|men|merchants?)|auctioneers?|valuers?|machine buyers?)(?: of \w+)? (?:around|round"
        r"|through|over the|the (?:hall|machines|plant|factory|workshop))\b",
        r"\bsoon (?:there (?:is|will be) )?(?:nothing|no machines?) (?:is |will be )?(?:left|remains?)\b"
        r"|\bone machine"
        r" (?:less|fewer)\b",
    ),
    "closure_sign": (
        r"\bshutters? (?:is |are |was |now |always )*(?:down|closed)\b",
        r"\b(?:took|taken?|takes) (?:down|off) (?:the|their|his) (?:shop )?sign(?:board)?\b"
        r"|\bchain\w*\b[^.;!?]{0,16}\b(?:gate|door)s?\b[^.;!?]{0,24}\bclosed\b",
        r"(?:说|讲)?(?:后面|以后|下个?月)(?:就)?不(?:做|干|开)了要?(?:撤|走|关)|(?:他|老板"
        r"|公司)[^,。;]{0,4}要撤(?:走|场)了?",
        r"\bstops? (?:its |the |all )?(?:production|business|work)\b[^.;]{0,6} for good\b|\bshop for (?:transfer|rent"
        r"|sale)\b"
        r"|\bis (?:closing|shutting)(?: down)? (?:at|by|before) (?:the )?(?:end|new year|spring|christmas)\b",
        r"\b(?:will|going to|gonna) stop (?:the )?(?:business|production)\b|\bsold to (?:another"
        r"|a new) (?:company|owner|boss)\b",
        r"(?:下个?月|年底|月底|马上|过完年|年后|就要|准备)[^,。;不没]{0,6}(?:整个|全部|整体|全)?(?:要)?搬(?:到"
        r"|去|往|迁)(?!新(?:厂|房|店)|隔壁|[一二三四五]楼)",
        r"(?:店|生意|这里|门面)[^,。;]{0,10}(?:\d{1,2}|[一二三]?十[一二三四五六七八九]?)[号日](?:就|起)*不开了",
        r"(?:招?牌子?|门头)(?:都|也|已经|全)*(?:摘|拆|卸)了|搬得?(?:干干净净|精光|一空)",
        r"\b(?:will|is going to|are going to|gonna|about to) (?:close|shut) (?:down |its doors "
        r"|the doors )?(?:for good|forever"
        r"|permanently|next (?:week|month)|at the end|(?:the )?end of)\b",
        r"\b(?:clos(?:e|es|ing)|shut(?:s|ting)?)(?: down)? (?:the|his|its|their|our"
        r"|this) (?:\w+ ){1,2}(?:factory|plant"
        r"|shop|store|restaurant|company|workshop|hotel|mill|branch)\b",
        r"(?:店|厂子?|公司|饭店|门店|铺子?|生意|门面|老板|他)[^,;。不没]{0,8}(?:干|做|开)(?:完|到|满)(?:这个?月"
        r"|月底|年底|下个?月|月末|过年"
        r"|\d+号)[^,;。]{0,4}(?:就|都)?(?:不|关|散|停|收摊|走人)"
        r"|(?<![没不])(?:要|想|准备|打算|在找人|急着)(?:把)?(?:店|厂子?|铺子?|门面)?(?:也|都|给)?(?:盘|兑"
        r"|顶)(?:出去|给别人|给人家|掉|了)",
        r"(?:开|办|经营|维持)不下去|(?:厂|公司|车间|店)(?:里|子)?.{0,4}断(?:水断)?电了",
        r"\b(?:boss|company|factory|owner|he|business)\b.{0,20}\b(?:can'?t|cannot) (?:go on|continue|keep going"
        r"|keep (?:it|the \w+)"
        r" (?:open|running))\b|\b(?:power|electricity|water) (?:of|in|at|to) (?:the|our) (?:factory|shop|plant"
        r"|workshop|company) (?:was|is"
        r"|has been) (?:cut|shut|turned)\b|\b(?:cut|shut) off the (?:factory|shop|plant)'?s? (?:power|electricity)\b",
        r"(?:幼儿园|学校|培训(?:班|机构)|健身房|理发店|美容院|诊所|养老院|酒吧|网吧|宾馆|餐厅|门店|园长|校长|店长"
        r"|老板)[^,。;没不]{0,8}(?:不(?:办|开|干|做)"
        r"(?:了|下去)|关(?:门|停)|停(?:办|业)|倒闭)|(?:没|不)(?:有)?再(?:开(?:门|业|工|学|园)?|营业)(?=$"
        r"|[,.。!;了过])",
        r"(?:\b(?:not|never)|n't) (?:re-?)?open(?:ed)? (?:again|any ?more|after|since|up)\b|\b(?:has|have|is"
        r"|are) (?:now )?(?:ceased|ceasing"
        r"|going under|out of operation)\b|\bclosed (?:its|the|their|his) (?:doors|gates?|business)\b",
        r"(?:厂子?|店|公司|生意|饭店|单位|作坊)(?:也|都|快|真|实在)?(?:干|开|做|办|撑|维持|经营)不(?:下去|了|动"
        r"|起)|(?:厂子?|店|公司|饭店)"
        r"[^不没;。!]{0,12}(?:要|得|快|准备|打算|就)(?:关|搬|撤|停)(?:了|掉)?(?=$|[,.。!;])",
        r"\b(?:for (?:rent|sale|lease)|to let|closing|closed|transfer)\b\W{0,2} ?(?:sign|notice|board|poster)\b",
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
        r"|里)?(?:也)?(?:关门|倒闭|关店|停产|停业|破产|歇业|(?<!开)关厂|关张|散伙|跑路关)|倒闭|破产|停产|停业|(?<!开)关厂|歇业"
        r"|关张|关门(?:了|大吉|走人|停业|不干)|人去楼空|大门紧(?:锁|闭)|(?:厂|店|公司|工地|项目|办公室|项目部)(?:门"
        r"|子|里|大门|部)?(?:都|已经|也|现在)?(?:被|是)?(?:关了|关着|锁了|锁着|锁门|封了|没人了|空了|黄了|倒了|停了"
        r"|散了|撤了|停工|搬了)|(?:工地|项目|厂(?:里|子)?|楼盘)(?:都|已经|也|现在|又)?停(?:了|工|建|着)|烂尾|(?:公司"
        r"|厂(?:子)?|店|单位|老板|办公室|他们|项目部)(?:要|已经|都|快|准备|偷偷|连夜|也|正在|可能)?(?:搬走|搬家|搬迁"
        r"|搬厂|撤走|注销|清算)|转让(?:店|厂|出去|了)?|(?:店|厂|公司|饭店).{0,4}(?:转让|贴了封条|查封)|要关(?:店|厂"
        r"|门|了|掉)|关掉(?:店|厂|公司)|不(?:开|做|办)(?:了|下去)(?=.{0,4}(?:店|厂|公司|$))|资金链断|拉闸(?!下班"
        r"|才走|收工)",
        r"\b(?:clos(?:ed|ing|e|es)|shut(?:ting|s)?)(?: \w+)? down\b|\b(?:factory|shop|restaurant|company|store|site"
        r"|business|plant|workshop|hotel|school|project)\b.{0,14}\b(?:clos(?:ed|ing|e|es)|shut|empty|bankrupt|locked"
        r"|folded|stopped|suspended|halted|will close|moving away|moved away|moving out|moved out)\b|\bbankrupt\w*"
        r"|\bout of business\b|\b(?:gate|door|office)s? (?:is|are|was|were) (?:now )?locked\b|\binsolven\w*"
        r"|\bwind(?:ing)? up\b|\bliquidat\w*|\babandoned (?:site|project|building)\b",
    ),
}
