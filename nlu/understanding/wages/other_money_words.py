"""The words of money that is no wage of the speaker's: materials, rent, what others got or are owed. Data."""

from __future__ import annotations

import re

NOT_WAGE_BEFORE = re.compile(
    r"(?:公司|老板|厂里|他们?)(?:说|答应|讲)(?:好)?(?:每人|一人|给)?先(?:发|给)(?:我们|每人)?\s?$|"
    r"(?:跟|和|向|找|问|从|管)(?:工友|朋友|老乡|亲戚|别人|同事|邻居|人家|我?[哥姐弟妹舅叔])[^,;。\d]{0,4}借(?:了|过)?\s?$|"
    r"\b(?:banks?|suppliers?) wants? (?:¥|rmb )?$|\b(?:takes?|took|got|gets?) (?:the )?money from (?!me|us|my"
    r"|our)[^.;!?\d]{0,24}$|"
    r"(?:他|她|老板娘?|会计|公司|厂里|工头)(?:给(?:我|俺))?算成(?:还|就|只|是|欠|差|剩)*$"
    r"|\blast (?:year|time|winter|spring)[^.;!?\d]{0,40}\b(?:get|got|paid|gave|pay)(?: back| me| us)? (?:¥|rmb )?$|"
    r"要扣(?:我|掉)?\s?$|别(?:听|信)[^,;。\d]{0,10}$|卖(?:了|出(?:去)?)?\s?$|(?:卡里|卡上|口袋|兜里|身上"
    r"|余额)(?:里)?(?:就|只|才)?(?:剩|有|是)?(?:了|下)?\s?$"
    r"|\bnot only (?:¥|rmb )?$|\bwants? to (?:cut|deduct|take|keep)(?: off| away)? (?:¥"
    r"|rmb )?$|(?<![欠差我拖了])不(?:止|光)(?:是)?$"
    r"|\bbought\b[^.;!?\d]{0,24}$|\breimburse\w*[^.;,!?\d]{0,12}$"
    r"|\bagent\b[a-z ]{0,14}\b(?:took|takes?|wants?|charge[sd]?|got)(?: me)? (?:¥|rmb )?$|\binvoice[sd]?[^.;\d]{0,8}$"
    r"|\b(?:paid?|cover\w*) (?:for )?(?:the |my )?(?:clinic|hospital|doctor)(?: bill)?,? (?:of |for )?(?:¥|rmb )?$"
    r"|(?:租赁(?:钱|费|款)|车租|租金|台班费)[^,;。\d]{0,12}$|(?:路费|车费|车票)[^;。\d]{0,12}$|(?:油费|过路费"
    r"|停车费|[房车]贷)[^,;。\d]{0,6}$|[车房表](?:子)?(?:都|就|也"
    r"|得)*(?:要|值|卖)\s?$|\blandlord (?:wants?"
    r"|asks?)[^.;\d]{0,12}$"
    r"|(?:信用卡|花呗|借呗|网贷|房贷|车贷|医院|银行)(?:还|也|都)*欠[^,;。\d]{0,3}$|账(?:上|户里?)(?:就|只|还"
    r"|总共)*(?:剩|有)[^,;。\d]{0,3}$|(?<![要得])赔(?:过|了)(?:我|俺)?[^,;。\d]{0,3}$"
    r"|\b(?:contract|project) (?:price|sum|value)[^.;!?\d]{0,24}$"
    r"|\b(?<!by the )(?<!in the )(?<!in my )(?<!by my )(?:project (?:is|was)|contract (?:is|was) worth) $"
    r"|(?:(?:身上|口袋里?|兜里|卡里|手里)(?:就|只|还|总共)*(?:剩|有)|吃住(?:费)?(?:扣|要扣)|工程总价|工程价"
    r"|工程总额|合同总价|租金|租赁费?|机械费?|台班费?|(?<!开)挖机|(?<!开)吊车|(?<!开)铲车|工程款"
    r"|工程的?尾款|工程的?余款|材料款?|材料费|进度款|货款"
    r"|承包款|医药费|药费|医疗费|住院费|手术费|罚款?|罚了|押金|保证金|质保金|合同价|合同款|房租|学费|(?:要|得|先"
    r"|还要)?[交缴](?:了|给)?|花了|借了?(?:别人"
    r"|亲戚|朋友|银行|外债)|借款|外债|贷款|中介费|介绍费|伙食费|赔偿|要我?们?赔(?:他|给他|人家)?|违约金|注册资本"
    r"|造价|总造价|投资"
    r"|借给[^,;。\d]{1,6}|借(?:了|过|走)(?:我|俺)(?:们)?的?|(?:跟|向|问|找|从)(?:我|俺)(?:这"
    r"|手里)?(?:私人)?借(?:了|过|走)?|垫付?(?:了)?|垫资|服装费"
    r"|体检费|社保|奖励|彩礼|首付|(?:project"
    r"|contract|building|site|job|car|truck"
    r"|house|van|phone|watch)[a-z ]{0,8} worth|(?<!wage )(?<!wages )(?<!pay )(?<!salary )(?<!labour )\bbills? (?:is|are"
    r"|was|were|of)"
    r"|rent\w*(?:,|[^,;.\d]{1,24})?|\brent of (?:the |my )?[a-z]+,|machine\w*"
    r"|excavator|materials?|deposit|fine[ds]?|(?:operation|surgery|treatment|flight|visa)(?: alone)?(?: is| was"
    r"| costs?)?"
    r"|project (?:payment|money|fund|balance)(?: of| for (?:the )?[a-z]+)?|(?:hospital|clinic|pharmacy|school)"
    r"(?! (?:and|still|owes?|paid|pays?|gave|gives?|sent|transferred)\b)|medical|doctor"
    r"|tuition"
    r"|ticket|borrow(?:ed)?"
    r"|loan|spent"
    r"|(?<!total )(?<!wage )debt|refund\w*"
    r"|insurance"
    r"|compensation)[^,;。!?\d]{0,10}$"
)
NOT_WAGE_AFTER = re.compile(
    r"^ ?(?:yuan |rmb )?,? ?but (?:leave|forget|skip|drop) (?:it|that)\b|"
    r"^(?:块钱?|元)?的?(?:压岁钱|过节费|开工利是|红包)|"
    r"^(?:块钱?|元)?(?:还)?(?:没|未|不)(?:给)?(?:我|俺)?报(?:销)?(?!警|名|案|告)|"
    r"^ ?(?:yuan |rmb )?(?:for )?(?:the |my )?(?:(?:air|train|bus|flight|plane|boat) tickets?|(?:hospital|phone"
    r"|electric(?:ity)?) bill|(?:house|room) rent|visa)\b"
    r"|^ ?(?:yuan |rmb )?(?:of (?:the |my )?|(?:is|was) (?:the |a |my )?)?loan\b|^(?:块钱?|元)?[,，]?(?:那个?"
    r"|这个?)?我们?(?:不管|管不着)|^(?:块钱?|元)?我?(?:认了|不要了"
    r"|不算了?)"
    r"|^(?:块钱?|元)?(?:都|也|还|就)?是?(?:我|俺)(?:自己|自个儿?|先)*(?:垫|掏|出)(?:的|了)"
    r"|^(?:块钱?|元)?(?:都|也|还|就)*是(?:我们?|俺们?|大家)?(?:自己|自个儿?)(?:垫|掏|出|花)的"
    r"|^[^。;!?\d没]{0,10}[,是][^,。;\d]{0,6}钱[,]?不算(?:我的)?工[资钱]"
    r"|^(?! [\u4e00-\u9fff])\s?(?:多|左右|块|元|钱|的|是(?=押金|保证金|房租|材料|借)|yuan|rmb|\s){0,6}"
    r"(?:(?:挖机|机械|设备|吊车|铲车|机器|塔吊)?(?:的)?(?:租金|租赁费"
    r"|台班费|机械费|租费)|的?(?:产值|营业额|流水|利润|订单|单子)|工程款|材料款?|材料费|进度款|货款|承包款"
    r"|医药费|医疗费|手术费|罚款|押金|保证金|质保金"
    r"|红包|福利|房租|学费|车费|路费|中介费|伙食费|赔偿|外债|贷款|是?(?:我)?(?:自己)?(?:以前|之前|另外)?借(?:给"
    r"|他|的)|是他(?:私人)?(?:问|跟|向|找)我借"
    r"|for (?:the |my )?(?:glass|goods|steel(?! ?(?:fix|work|bend|ty|bind|frame|struct))|sand|cement|bricks?"
    r"|tiles?(?! ?(?:work|job|laying|setting|fitting))"
    r"|wood(?! ?work)|paint(?!ing\b| ?(?:work|job|the|a|his|their)\b)|feed|fuel|diesel|housing|room"
    r"|bus|taxi|train|ticket|uniforms?|clothes|transport|machine|excavator|materials?"
    r"|rent|hospital"
    r"|medicine|equipment|deposit|crane|truck|school)|rent\b|(?:of )?(?:the |its |his )?project (?:payment"
    r"|money|funds?)|machine rent|deposit"
    r"|fine\b|(?:of (?:this|that|it|which) )?(?:is|was) (?:for )?(?:the )?(?:rent|materials?|deposit)\b"
    r"|from (?:the )?(?:main |general )?contract|from (?:an? |the |my )?(?:bank|family|relatives|friends?|co-?worker"
    r"|colleague|cousin|neighbou?r"
    r"|loan|everybody)\b|for insurance\b|from (?:the )?developer\b|to (?:the |a |his |some )?(?:banks?"
    r"|suppliers?|landlord|friends?|family|relatives)\b|in materials"
    r"|of materials?|i (?:have )?(?:paid|pay|bought|buy) (?:it |this )?(?:by )?(?:my ?self|from my own))"
)
# What others got is not what the speaker was paid: my friend got 4,000.
OTHERS_GOT = re.compile(
    r"(?:船东|甲方|业主|总包|开发商|客户|学校)(?:那边)?(?:的钱?)?$|"
    r"(?:别人|人家|其他人|别的人|(?:我?的?)(?:同事|工友|朋友|老乡))(?:都|就|已经|他|说|也)*(?:拿|发|领|给"
    r"|结)(?:到)?了?$"
    r"|[小老阿][\u4e00-\u9fff](?:都|就|已经|也)*(?:[要讨]|拿|领)(?:回来?|到)(?:了)?$"
    r"|\b(?:developer|owner|client|main contractor)(?: is| was| has| will)*(?: already)? pa(?:y|ys|id|ying) (?:¥"
    r"|rmb )?$"
    r"|\b(?:company|firm|boss|contractor|developer)(?: already| has)? (?:got|received|collected)(?: already)? (?:¥"
    r"|rmb )?$"
    r"|\b(?:my (?:friend|colleague|co-?worker|brother|roommate)|others|other (?:people|workers|guys)|someone|somebody"
    r"|another (?:worker|man|guy)|(?:some|the) others?)(?! and)[^.;,!?\d]{0,20}\b(?:got|received|was paid|were paid"
    r"|has)(?: his| their)?"
    r"(?: about| only)? $"
)
# What others are owed, as people say: 听说也欠了人家二十几万.
OTHERS_OWED = re.compile(
    r"(?:他们|她们|隔壁[^,;。\d]{0,10})(?:也|都|还)?被(?:欠|拖)(?:了|着)?$|他们(?:要|讨|差)[^,;。\d]{0,3}$|欠(?:了"
    r"|着)?(?:人家|别人|他们|其他人|隔壁"
    r"|[一二三四五六七八九十百几好多\d]+(?:多)?(?:号|个)?人)(?:好)?[^,;。\d]{0,3}$"
)
# The plumbers are owed 80k but we, the tilers …
OF_OTHER_TRADE = re.compile(
    r"\bthe (?!two|three|four|five|six|workers\b)[a-z]+(?:ers|ians|ors|men|team) (?:are|is"
    r"|were) owed (?:about )?(?:¥|rmb )?$"
)
BUT_WE = re.compile(r"[^.;!?\d]{0,12},? but (?:we|our|us|me|i|my)\b")
# 隔壁木工班要二十多万，那是他们的.
THEIRS = re.compile(
    r"\s?(?:块钱?|元)?,?(?:那|这)?是[^,;。我俺]{1,6}(?:班|他们|人家|别人)的?(?:事|账|钱)"
    r"|\s?(?:块钱?|元)?,?(?:那|这)(?:个|些)?(?:都)?是(?:他们|人家|别人|隔壁)的"
)
# And what the boss owes elsewhere: he also owes one shop 30,000 for cigarettes.
OWES_ELSEWHERE = re.compile(
    r"(?:供货商|供应商|材料商|房东)(?:那边)?的?(?:[\u4e00-\u9fff]{1,3}款)?(?:也|还|都)*(?:欠着?)?$|"
    r"(?:甲方|总包|业主|开发商|上家|上面|建设单位)(?:还|也|都)*欠(?:了|着)?(?:他们?|她|老板|包工头|工头)$"
    r"|欠(?:了|着)?(?:银行|信用社|材料商|供应商|税务局?|房东)[^,;。\d]{0,3}$|\b(?:main|upper|big|general|client"
    r"|developer|customer)[a-z ]{0,12} owes? (?:him|her|them) (?:¥|rmb )?$|\bowes?(?: also| still)? (?:banks?"
    r"|suppliers|landlords?|taxe?s?) (?:¥|rmb )?$|\bowes? my (?:(?:small|own"
    r"|little) )*(?:company|firm|business|shop)[^.;\d]{0,12}$|\bowes?(?: also"
    r"| still)? (?:one|an?|the|another|some|many|other|several|his) (?:shops?|suppliers?|banks?"
    r"|landlord|friends?|drivers?"
    r"|neighbou?rs?|restaurants?|people|stores?|relatives)[a-z ]{0,12}$"
)
BOUGHT = re.compile(r"买|花|卖|租|罚|借|\b(?:bought|buy|cost|spent|spend|borrow\w*|sold|price|worth)\b")
# What money is spent on or comes from beside the wages, and the words of pay.
ANOTHER_THING = re.compile(
    r"[车机船]票|房租|房东|租金|学费|书本费|药[费钱]|住院|医院|贷款|月供|彩礼|水电费|路费|车费|油钱|信用社|银行"
    r"|养老金|低保"
    r"|\b(?:(?:plane |train |bus |air |flight )?tickets?|airfare|flights?|visas?|rent|landlord|pension|fees?|insurance"
    r"|deposit|tuition|medicines?|clinic|hospital|doctor|bank|loan|taxi|scholarship|medical|sells?"
    r"|permit|church|pills?|phone bill|electricity|groceries)\b"
)
OF_PAY = re.compile(
    r"[欠差薪挣给发结付扣赔剩拿]|工[资钱分]|血汗|[一总]共|干了|做了|讨|要回"
    r"|\b(?:wages?|salar(?:y|ies)|pa(?:y|ys|id|ying|yment)|ow(?:e|es|ed|ing)|unpaid|earn\w*|gave|gives?|given|got|get"
    r"|rece?i\w+|short|missing|left|remain\w*|total|altogether|together|work\w*|job|balance|due|each|month|salaries"
    r"|outstanding|money|bonus|for (?:me|us|him|her))\b"
)
