"""The words that tell what a figure of money is: owed, left, paid, a rate, one person's share or the total.

What stands before a figure is matched up to its end ("$"), what follows from its start ("^"). Every gap is bounded.
"""

from __future__ import annotations

import re

WAGE = r"(?:工资|工钱|薪水|血汗钱|人工费|劳务费|工时费|加班费|辛苦钱|钱)"
LEFT = re.compile(
    r"(?:我(?:自己)?算(?:是|下来是?|着是?)|还应(?:该)?给我?|应该?还(?:给)?我|还(?:得|该)给我|还该(?:我|俺)?|还差|还少|还缺|还欠|还剩|尚欠|仍欠|剩下|剩余|还有|剩|差|余下|尾款|欠条(?:写的"
    r"|上)?(?:是)?|尾数|下欠|净欠|left"
    r"|remain\w*|balance|still (?:owes?|owed|need|not paid|unpaid)|still)[^,;。!?]{0,12}$"
)
OWED = re.compile(
    r"(?:不把(?:我的?|俺的?)?[那这]?|欠|拖|未付|没(?:有)?(?:给|发|结|付|拿|领|要)(?:到)?|不(?:给|发|结|付)|少(?:给|发|算|了)?(?:我|给|发|算|了)"
    r"|扣(?:了|着|下|住)?"
    r"|押(?:了|着)?|压(?:了|着)?|讨(?:要)?|要(?:回)?|追|赖|owes?|owed|owing|unpaid|outstanding|withheld"
    r"|\bmiss(?:es|ing)? (?:me|us)|not pa\w+"
    r"|n't pa\w+|due|behind"
    r"|not been paid|n't been paid|never been paid|without pay\w*|haven'?t|hasn'?t|didn'?t|arrears"
    r"|wants?)[^;。!?]{0,22}$"
)
WHOLE_PAY = re.compile(r"\b(?:salary|wages?|pay) (?:is|was|were|are)(?: about| in total| total)?(?: ¥| rmb)? ?$")
# He has my 6,800: what is mine and elsewhere is owed.
MY_SUM = re.compile(
    r"\b(?:has|have|keeps?|kept|holds?|took|wait\w* for|wants?|need|where is|where are|give me"
    r"|give back|gives? me|to get|get back|i get|need is|want is|claim|send|about|return|pay out|giv(?:e|es"
    r"|ing)|gave|paid|pays?|owes?)(?: back)?(?: all"
    r"| only)? my(?: last| full| whole)?(?: ¥| rmb)? ?$"
)
PAID = re.compile(
    r"(?:已(?:经)?(?:给|付|发|结|支付|预支)|又(?:给|打|付|发|转)(?:了|过|我)*|给(?:我|我们|俺|大家)(?:们)?(?:发|付|打|结|转)(?:了|过)(?:[一两二三]次|一回)?|(?:只|才|就|又|再|先|已|已经|总共|共|一共|前后|陆续|过年|中间|期间|后来|前面"
    r"|之前|上次|刚|统共|预)?(?:给|付|发|拿|领|支|打|转|结|收(?=到)|借|还|预支|借支|支取|补|兑)(?:给)?(?:我|我们|俺|大家"
    r"|他们|工人|咱们?)?(?:们)?(?:了|过|到(?:手)?)(?:我|我们|俺|大家)?(?:们)?|只(?:给|付|发|拿到|结|打)(?:我"
    r"|我们)?(?:们)?|才(?:给|付|发|拿|结)(?:我|我们)?(?:们)?|(?:只|才|就)到(?:账)?了?|到手|预支|借支|支了|已付|已发"
    r"|已结|付过|生活费"
    r"|实[收发付得拿到]|(?:给|付|发|打|结|转|拿)(?:过|了)(?:我们?|俺们?)?[一两二三四五六七八九十几\d]+(?:次|回|趟|笔)(?:钱)?[,:]?(?=\s?$)"
    r"|减去|扣掉|扣除|\bminus|\bdrew|\bdrawn|\b(?:came|paid|gave|got|sent)(?: it)? in (?:pieces|parts|bits"
    r"|instal?lments),"
    r"|\bcame (?:only|just|to)|\bsent (?:me|us)|生活费(?:给了)?|先给|拿到手|收到|(?<!un)\bpaid|\bgave|\bgives?"
    r"|\bgot|\breceived?"
    r"|\badvanced?"
    r"|\balready (?:got|paid"
    r"|received)"
    r"|\bonly paid|\bpaying|having paid|\b(?:he|she|they|boss|owner|company|manager)(?: only| just| already"
    r"| then)? (?:give|sent|send|transferred)|\b(?:mr|mrs|ms|boss|miss|old|lao) [a-z]+(?: [a-z]+){0,3} (?:sent"
    r"|transferred))[^,;。!?]{0,12}$"
)
EARNED = re.compile(
    r"(?:工资[条单]上?(?:写的?)?(?:是|有)?|pay ?slip (?:says|shows?|said)|agreed (?:wages?|pay|price|salary|amount"
    r"|sum) (?:is|was|of)|总工资|说好(?:给)?|讲好(?:给)?|谈好(?:给)?|应发|应得|应该(?:给|发|拿|付|是)?|该(?:给|发"
    r"|拿)|挣|赚|干了|做了"
    r"|算下来|算出来|结算|总价|工钱总|总额"
    r"|总数|总账|总共|一共|合计|共计|总计|加起来|拢共|统共|全部|earned|should (?:be|get|have|pay)|supposed|worth"
    r"|total(?: is| of| was)?|in total|altogether|all together)[^,;。!?]{0,10}$"
)
LEFT_AFTER = re.compile(
    r"^\s?(?:的)?(?:尾款|余款|left\b|rest\b|is what(?:'s| is) left\b|remaining|balance|(?:(?:is|are|was"
    r"|were) )?still (?:remains?|unpaid|not|owed|owing"
    r"|missing|due"
    r"|open|outstanding)|(?:is|are) (?:left|remaining|outstanding|missing)|remains?\b)"
)
OWED_AFTER = re.compile(
    rf"^\s?(?:多|左右|块|元|钱|的|呢|,|{WAGE}|了|上下|人民币|每人|一个人|/人|\s|(?:is|are|was|were|has|have) (?=not"
    rf"|un|ow|still"
    rf"|never))*\s?(?:到现在|至今|现在|还|一直|都"
    r"|也|就|全|老板|他|一分|我们?|总是|就是|死活)*(?:都|也|还)?(?:没|未|不(?:给|发|结|付)|拖(?:着|欠)|欠(?:着|了)"
    r"|(?:要|讨|追|催)了?(?:[一二两三四五六七八九十\d好几多无数]+)(?:趟|次|回|遍|个月|年)|拿不[到出]|[给付掏]不出|要不(?:到"
    r"|回来)|讨不(?:到|回)|都?要赖|赖着|压着|unpaid|not pa|owed|owing|is owed|are owed|due\b|haven|hasn"
    r"|(?:he|they|she) (?:not|no|never|didn|don)|never|not yet|outstanding\b|of (?:mine|my (?:wages?|salary|pay"
    r"|money))\b)"
)
PAID_AFTER = re.compile(
    r"^\s?(?:块钱?|元)?一分(?:钱)?(?:都|也)?[不没]少|^\s?(?:多|左右|块|元|钱|的|\s)*(?:已经|已|早就)?(?:给了|给过|付了|拿了|拿到了|结了|发了|到账|到手|给我了"
    r"|(?:is|was) all (?:that )?(?:i|we) (?:got|received|have)|(?:they|he|she) (?:may|can|could) (?:take off"
    r"|deduct|keep)"
    r"|was paid|already|was given|paid|(?:yuan |rmb )?(?:of (?:it|this|that) )?(?:came|arrived)\b)(?!(?:我"
    r"|我们)?\s?[\d一二两三四五六七八九十])"
)
RATE_BEFORE = re.compile(
    r"(?P<day>\b(?:one|1|each) day(?: is| pay)?(?=[ :,]?$)"
    r"|(?<![十百千两二三四五六七八九\d])(?:一|每|1)(?:个)?(?:天|日|工|工日)(?![友人地])"
    r"|\bdays?'?(?: pay"
    r"| of work"
    r"| work)?(?: each)? (?:at|@)|日薪|日工(?![程人友])"
    r"|天工资|per (?:day|night|shift)|a (?:day|night|shift)|every (?:day|night)|\bday (?:wage|rate|pay)"
    r"|daily(?: wage| rate"
    r"| pay)?)[^,;。!?\d]{0,8}$|(?P<month>\b(?:1|one|each|every) month(?:'s)?(?: salary| pay| wages?)?(?: is)?"
    r"|(?:(?<![年至到和、十份底从])一"
    r"|每)个?月(?!份)(?:的)?(?:工资)?|满月|足月|1个月(?:的)?(?:工资)?|月薪"
    r"|(?<![个几两俩仨\d一二三四五六七八九十半])月工资|底薪|月收入|monthly(?: salary| wage| pay)?|\bmonths?'?(?: pay"
    r"| of work| work| salary)? (?:at|@)|(?:my )?(?:(?<!agreed )(?<!whole )(?<!full )(?<!total )(?<!all )salary"
    r"|(?<!agreed )(?<!whole )(?<!full )(?<!total )(?<!all )wage) (?:is|was)|per month|a month|every month"
    r"|(?<!人的)工资(?:标准)?(?:是|讲好|说好)(?:一个月"
    r"|每月)?)[^,;。!?\d]{0,8}$|(?P<other>(?<![过了])(?:一|每|1)(?:平(?:方|米)?|个?小时|钟头|吨|米|方|车|栋|层|套|户|件|趟|年"
    r"|次|立方|台|块砖|根|个工程)|单价|每个钟|时薪|计件|年薪|一件|包月|per (?:hour|square|sqm|m2|meter|piece|ton"
    r"|trip|year)|an hour)[^,;。!?\d]{0,8}$"
)
RATE_AFTER = re.compile(
    r"^\s?(?:多|左右|块钱|块|元|钱|的|人民币|yuan|rmb|\s)*(?:(?:per (?:man|person|worker|head) |each (?:man|person"
    r"|worker) |a (?:man|person|head) |每人|一人)?(?P<day>[/每]?(?:一)?(?:天|日|个工|工日|工)(?!没|资|钱"
    r"|地|人|友|程|也没|都没)|一个?(?:晚上?|夜班)|每晚|per (?:day|night|shift)|for (?:a|one|1|each|every) day\b"
    r"|a (?:day|night|shift)\b|/ ?day|each (?:day|night)"
    r"|every (?:day|night)|daily|one day)"
    r"|(?:(?:per|each|a) (?:man|person|worker|head) |每人|一人)?(?P<month>for (?:a|one|1|each|every) month\b"
    r"|(?:(?:wages?|salary|pay) )?for each of the (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) months\b"
    r"|(?:(?:from|of) (?:my|our) (?:pay|salary|wages?) |(?:is |are )?(?:missing|short|less|unpaid|held"
    r"|kept) )?(?:every|each)"
    r" month\b|[/每](?:个)?月"
    r"|一个?月(?!没|还没|的?工资没|都没|也没)|per month|a month|/ ?month|month\b(?!s)|/ ?mo\b|monthly|each month"
    r"|every month|one month)|(?P<other>[/每]?(?:一个?)?(?:平(?:方|米)?|方|㎡|m2|吨|米|车|栋|层|套|户|小时|个?小时"
    r"|个钟"
    r"|件|趟|斤|立方|台班|块砖|年|次|根)(?!工资|没)|per (?:hour|square|sqm|m2|meter|metre|piece|ton|trip|year|m"
    r"|(?!person|people|head|worker|man|men|one\b|girl|boy|guy|wom[ae]n|lad|aunt|soul|nose|capita|[a-z]+(?<!met)(?<!ho)(?<!lit)"
    r"(?<!quart)(?<!cent)(?<!ord)(?<!numb)(?<!corn)(?<!contain)(?<!pap)(?<!tow)(?<!squ)(?:er|or|ist)\b)[a-z]{3,})\b"
    r"|an hour|/ ?(?:h|hour|m2|sqm|piece)\b|a year|a piece|hourly|each hour|/m))"
)
NOT_WAGE_BEFORE = re.compile(
    r"(?:路费|车费|车票)[^;。\d]{0,12}$|\b(?:contract|project) (?:price|sum|value)[^.;!?\d]{0,24}$"
    r"|\b(?:contract|project) (?:is|was)(?: worth)? $"
    r"|(?:(?:身上|口袋里?|兜里|卡里|手里)(?:就|只|还|总共)*(?:剩|有)|吃住(?:费)?(?:扣|要扣)|工程总价|工程价|工程总额|合同总价|租金|租赁费?|机械费?|台班费?|挖机|吊车|铲车|工程款"
    r"|工程的?尾款|工程的?余款|材料款?|材料费|进度款|货款"
    r"|承包款|医药费|医疗费|住院费|手术费|罚款?|罚了|押金|保证金|质保金|合同价|合同款|房租|学费|(?:要|得|先|还要)?[交缴](?:了|给)?|花了|借了?(?:别人"
    r"|亲戚|朋友|银行|外债)|借款|外债|贷款|中介费|介绍费|伙食费|赔偿|要我?们?赔(?:他|给他|人家)?|违约金|注册资本|造价|总造价|投资"
    r"|借给[^,;。\d]{1,6}|(?:跟|向|问|找|从)(?:我|俺)(?:这|手里)?(?:私人)?借(?:了|过|走)?|垫付?(?:了)?|垫资|服装费|体检费|社保|奖励|彩礼|首付|(?:project|contract|building|site|job|car|truck"
    r"|house|van|phone|watch)[a-z ]{0,8} worth|(?<!wage )(?<!pay )(?<!salary )(?<!labour )\bbills? (?:is|are"
    r"|was|were|of)"
    r"|rent\w*(?:,|[^,;.\d]{1,24})?|machine\w*"
    r"|excavator|materials?|deposit|fine[ds]?"
    r"|project (?:payment|money|fund)|hospital|medical|school|tuition|ticket|borrowed|loan|spent"
    r"|(?<!total )debt|refund\w*"
    r"|insurance"
    r"|compensation)[^,;。!?\d]{0,10}$"
)
NOT_WAGE_AFTER = re.compile(
    r"^\s?(?:多|左右|块钱|块|元|钱|的|yuan|rmb|\s)*(?:(?:挖机|机械|设备|吊车|铲车|机器|塔吊)?(?:的)?(?:租金|租赁费"
    r"|台班费|机械费|租费)|的?(?:产值|营业额|流水|利润|订单|单子)|工程款|材料款?|材料费|进度款|货款|承包款|医药费|医疗费|手术费|罚款|押金|保证金|质保金"
    r"|房租|学费|车费|路费|中介费|伙食费|赔偿|外债|贷款|是?(?:我)?(?:以前|之前|另外)?借(?:给|他|的)"
    r"|for (?:the |my )?(?:housing|room|bus|taxi|train|ticket|transport|machine|excavator|materials?"
    r"|rent|hospital"
    r"|medicine|equipment|deposit|crane|truck|school)|rent\b|(?:of )?(?:the |its |his )?project (?:payment"
    r"|money|funds?)|machine rent|deposit"
    r"|fine\b|(?:of (?:this|that|it|which) )?(?:is|was) (?:for )?(?:the )?(?:rent|materials?|deposit)\b"
    r"|from (?:the )?(?:main |general )?contract|from (?:the |my )?(?:bank|family|relatives|friends"
    r"|everybody)\b|for insurance\b|from (?:the )?developer\b|to (?:the |a |his |some )?(?:banks?"
    r"|suppliers?|landlord|friends?|family|relatives)\b|in materials"
    r"|of materials?)"
)
COUNTED = re.compile(
    r"^\s?(?:多|来|几)?\s?(?:个|名|位|号|人|平|方|米|㎡|m2|吨|栋|层|楼|票|期|标|斤|%|％|kg|公斤|套|台|根|块砖|块板|岁"
    r"|点|:|路|[国省县乡]道|公里|里地|次|趟|户|年|届|单(?!位)|扇|道(?!歉)|只(?![给发有])|双|箱|袋|棵|樘|播放|点赞|浏览|阅读|粉丝|转发|评论|观看|件|条|张|度|小时|月|天|日|周"
    r"|车|辆|亩|立方|匹|页|万?字|sqm|square|meters?"
    r"|metres?|km|people|workers?|persons?|guys|men|women|hours?|days?|months?|years?|times|floors?|tons?|pieces?"
    r"|units?|of us|%|号楼)(?![a-z])(?!钱)"
)
EACH_BEFORE = re.compile(
    r"\b(?:each|every)(?: ?one| ?body| person| of (?:us|them|the [a-z]+))? "
    r"(?!month|day|week|year|time|hour|night|piece|shift|square|ton\b|sq|trip|two|other)[^,.;:!?\d]{0,40}$"
    r"|每个?人(?:加起来|合起来|合计|一共|总共|总的|共)(?:大概|是|有|欠|差|整|净|了)*$"
    r"|\beach one [^,.;:!?\d]{0,24} the same, $|\bthe same for (?:all|every)[^.;!?\d]{0,24}, $|(?:每(?:个)?人"
    r"|人均|平均(?:每人|每个人|一人|下来)?|各(?:自|人)?|(?:人|people|persons?|workers?|men"
    r"|guys)\s?(?:[x×*@]|乘以?)|each of us[^,.;]{0,24}|每位|每个(?:工人|工友)|一个人|一人|1个人|1人|单人"
    r"|per (?:person|head|worker|man|woman|girl|boy|guy|lad|capita)|each(?: of us| person| worker| one| man)?"
    r"|every [a-z]+(?:er|or|ist|man)(?: here| of us| there)?|every(?:one| person| body|body"
    r"| worker| man| woman| guy| girl)|apiece)(?:大概|[讲说谈]好(?:的|是|给)?|整|净|的|在|somewhere|between|from"
    r"|差不多|都|欠薪|欠款|被|欠|还有"
    r"|还剩|还|差|噶|该|少|压|在"
    r"|我们|俺们|咱们?|我|是"
    r"|被|没给|就|要|得"
    r"|拖欠|大约|约|工资"
    r"|没发|something like|like|roughly|almost|has|have|lost|short of|missing|is|was|are|owed|about|around|gets?"
    r"|still|must|receives?"
    r"|should|need|not paid|:|,|\s)*(?:了|着)?$"
)
EACH_AFTER = re.compile(
    r"^\s?(?:多|左右|块钱|块|元|钱|的|工资|yuan|rmb|kuai|total|\s)*(?:(?:[x×*]|乘以?)\s?[\d一二三四五六七八九十]+\s?(?:个"
    r"|名)?(?:人|people|persons?|workers?|men|guys)|每(?:个)?人|/人|一个?人(?!干|做|来|在|一半)|人均"
    r"|per (?:person|head|worker|man"
    r"|woman|girl|boy|guy|lad|aunt\w*|soul|nose|capita"
    r"|[a-z]+(?:ers?|ors?|ists?)(?<!meter)(?<!metre)(?<!hour)(?<!order))\b|(?:(?:is|are|was) )?(?:missing "
    r"|owed |unpaid |due |open )?(?:for |to )?each\b|(?:for "
    r"|to )?every(?:one| person| worker|body)|a (?:person|head|man)\b"
    r"|/ ?(?:person|head|p)\b|apiece"
    r"|pp\b)"
)
ALL_BEFORE = re.compile(
    r"(?:总账|总工资|一起|一共|总共|共计|合计|加起来|[加合]一[起块](?:儿)?|合起来|总计|拢共|统共|总的|总工钱|总薪|全部|共|总额|总数|所有人"
    r"|大家(?:的)?(?:工资)?(?:一起|加)|整个班组|金额|in total|altogether|all together|total(?: unpaid| outstanding"
    r"| arrears"
    r"| wages?| amount| pay| bill| debt| sum| owed| is| was| for)*|in all|combined|toge\w{2,4}r|for both|for all of us"
    r"|whole (?:money|sum|amount|pay)|owes? (?:our|the|my) (?:whole )?(?:team|crew|group|shift|gang)"
    r"|wages? (?:bill )?of (?:the|our) (?:whole )?(?:team|crew|group)"
    r"|sum)[^;。!?\d]{0,12}$|(?:合起来|加起来|一共|总共|合计)[^,;。!?]{0,2}\d+个?(?:天|工|小时|平米?|方|件),$"
    r"|(?:\bso|\bmakes|\bthat's|\bthat is|=)(?: it\'?s?| is"
    r"| in all| about)*\s?$"
)
# 5,500 every month so 16,500: the second figure is what the first comes to.
# 欠了我7.2w behind 底薪: the figure is owed, and no rate.
OWED_BESIDE = re.compile(r"(?<!月)(?<!月都)(?<!天)(?:欠|拖欠|差|少给)(?:了|着)?(?:我|俺|我们|俺们)?\s?$")
CONCLUDES = re.compile(r"(?:\bso|\bmakes|\bthat's|\bthat is|=)(?: now| it'?s?| is| in all| about)*\s?$")
ALL_AFTER = re.compile(
    r"^\s?(?:多|左右|吧|块钱|块|元|钱|的|工资|yuan|rmb|kuai|salary|wages?|pay\b|,|\s)*(?:(?:is|was"
    r"|are) )?(?:in total|altogether"
    r"|all together|total\b|in all"
    r"|for all|all of us|in (?:full|sum|whole|all)\b|all in\b|combined|toge\w{2,4}r|(?:for )?both\b(?=$|[.,;!])"
    r"|(?:这)?是总数|(?:[两二三四五六七八九十俩仨\d]{1,3}个?人?|大家|我们)(?:一共|总共|加起来|合起来|加一[起块])(?:的|是)?(?=$|[,.。;!]|吧|了)"
    r"|(?:总共|一共|加起来|是一共"
    r"|总数)(?!\s?(?:是|有|欠|差|得有"
    r"|大概)?\s?[\d一二两三四五六七八九十])|for (?:me|him|her) and [a-z' ]{2,24} (?:together|both|in total)"
    r"|(?:two|three|four|five|six|\d{1,2}) (?:persons?|people|men|guys|workers|of us),? (?:together|in total"
    r"|total|all together)|(?:that is |that's |it is |it's )?(?:for )?all (?:the )?(?:workers|people|men"
    r"|of us) together|left for (?:the |all )?[a-z0-9]+ of us|for (?:the )?[a-z0-9]+ of us"
    r"|for everyone|for the (?:whole|entire|team|crew|group)|between us)"
)
# The whole money is 66,000 for everyone: not for each.
FOR_ALL_AFTER = re.compile(r" ?(?:yuan |rmb )?for every(?:one|body)\b")
FOR_THE_CREW = re.compile(
    r" ?(?:yuan |rmb )?for (?:every(?:one|body) (?:together|in total|in all)|all (?:the )?(?:staff|workers)"
    r"|(?:(?:the|our|my) )?"
    r"(?:whole |entire )?(?:staff|team|crew|group|line|shift|workshop|kitchen)(?! of (?:my|his)))\b"
)
FIXED = re.compile(
    r"(?:不对|不是|错了|说错|记错|更正|应该是|哦不|搞错|改成|准确(?:的)?说|no,|no wait|wait|sorry|i mean|correction"
    r"|actually|not \d)[^;。!?]{0,10}$"
)
TO_GROUP = re.compile(
    r"(?:欠|拖欠|差)(?:了|着)?(?:我们|俺们|咱们|咱)?(?:这|这些|班组)?[^,;。!?]{0,3}\d*[^,;。!?\d]{1,6}(?:人|工友"
    r"|工人)(?:的)?(?:工资|工钱|钱|血汗钱)?(?:一共|共)?\s?$"
)
WAGE_PART = re.compile(
    r"(?:其中|里面|当中|里头|纯|光|单单|只算|of which|of this|of that)[^,;。]{0,6}(?:工资|人工|工钱|劳务|wages?|salary"
    r"|labou?r)[^,;。\d]{0,8}$|\b(?:wages?|salary|labou?r|pay) (?:part|portion|share) (?:of it )?(?:is"
    r"|was)[^,;.\d]{0,8}$"
)
# 60,000, of that 41,300 is for materials and 18,700 is my own wages.
WAGE_PART_AFTER = re.compile(
    r" ?(?:yuan |rmb )?(?:is|are|was|were) (?:all )?(?:my |our |the )?(?:own )?(?:wages?|salary|labou?r|pay)\b"
)
# 工资五千，已经两个月没发: a month's pay or all of it, the words leave it open.
PAY_THEN_MONTHS = re.compile(
    r"(?:块钱?|元)?[,\s]{0,2}(?:已经|都|有|现在|到现在|快)*[两二三四五六七八九俩仨\d]{1,2}个?多?月(?:都|也|了|,)*(?:还|都|一直)*没(?:有)?(?:发|给|结|领)"
)
PAID_IN_ALL = re.compile(
    r"(?:从头到尾|从始至终|自始至终|从开始到现在|这么久|前前后后|前后|统共|拢共|干到现在|到现在为止)(?:就|只"
    r"|才|也就|总共|一共|一起)*(?:给|付|发|拿|结)[^,;。\d]{0,6}$"
)

# What others got is not what the speaker was paid: my friend got 4,000.
OTHERS_GOT = re.compile(
    r"(?:别人|人家|其他人|别的人|(?:我?的?)(?:同事|工友|朋友|老乡))(?:都|就|已经|他|说|也)*(?:拿|发|领|给"
    r"|结)(?:到)?了?$"
    r"|\b(?:my (?:friend|colleague|co-?worker|brother|roommate)|others|other (?:people|workers|guys)|someone|somebody"
    r"|another (?:worker|man|guy)|(?:some|the) others?)(?! and)[^.;,!?\d]{0,20}\b(?:got|received|was paid|were paid"
    r"|has)(?: his| their)?"
    r"(?: about| only)? $"
)
# What others are owed, as people say: 听说也欠了人家二十几万.
OTHERS_OWED = re.compile(
    r"欠(?:了|着)?(?:人家|别人|他们|其他人|隔壁|[一二三四五六七八九十百几好多\d]+(?:多)?(?:号|个)?人)(?:好)?[^,;。\d]{0,3}$"
)
# An older debt that was settled since: they owed me 5,000 but they paid it, 去年欠五千后来给了.
SETTLED = re.compile(
    r"^\s?(?:块钱?|元|的|yuan|rmb|\s)*,?\s?[到在]?(?:后来|后面|最后|年底|过年)(?:都|也|又|才)?(?:给了|结了|还了"
    r"|付了|补了|给清|结清|还清"
    r"|付清)(?!.{0,2}[\d一二两三四五六七八九十])"
    r"|^(?: yuan| rmb)?,? (?:but|and) (?:later |then |in the end |finally )?(?:he|they|the boss|she)(?: later"
    r"| finally| then)? paid (?:it|that|this|me back|everything)\b"
)
EXTRA_AFTER = re.compile(r"^\s?(?:in |of |as |for )?(?:a )?(?:overtime|bonus|commission|allowance|subsid)")
EXTRA = re.compile(r"(?:加班费|奖金|补贴|补助|提成|高温费|年终奖|overtime(?: pay)?|bonus)[^,;。\d]{0,6}$")
# "half is paid" said beside a total: what is left was not said.
PART_OF_IT = re.compile(
    r"(?<!要)(?<!先)一半(?!也|都行)|三分之|四分之|百分之|[一二三四五六七八九]成(?!都)|\d\s?%"
    r"|\bhalf (?:of(?! (?:jan|feb|mar"
    r"|apr|may|ju|aug"
    r"|sep|oct|nov|dec|last|this))|is|was|paid|not)|\b(?:paid|gave"
    r"|owes?|only) half\b|\bpercent\b"
)
# 一共欠一万四, 里面包含材料钱三千二: what of it are wages was not said.
INCLUDES = re.compile(
    r"(?:里面|其中|当中|里头)(?:包含|包括|含|有|还有)[^。;]{0,12}(?:材料|垫|伙食|押金|租金|运费)"
    r"|\b(?:from|of|out of|in) (?:this|that|it|which)\b[^.;]{0,24}\d[^.;]{0,16}\b(?:rent|materials?|deposit|machine"
    r"|food|housing)\b"
)
# 15 grand, no sorry 15 was the whole: taken back, and nothing was put in its place.
TAKEN_BACK = re.compile(
    r"\s?(?:yuan|rmb|块钱?|元)?[\s,.]{0,2}(?:no,? (?:sorry|wait)|sorry,? no|wait,? no|不对|说错了?|错了|口误)"
)
# 原来欠的是八千九: what was owed before anything was paid.
AT_FIRST = re.compile(
    r"(?:原来|原先|原本|本来|一开始|起初)(?:一共|总共)?欠[^,;。\d]{0,6}$"
    r"|\b(?:at first|originally) [^,;.\d]{0,12}owed[^,;.\d]{0,8}$"
)
REST = re.compile(r"还有|还剩|剩下|剩余|剩(?:的|了|个)?(?=[\d一二两三四五六七八九])|尾款|余下|\bleft\b|remain|balance")
MONEY_WORDS = re.compile(
    r"不把[^,;。]{0,10}给我|一[毛分](?:钱)?(?:都|也)?没|没见(?:着|到)|(?:我|俺)(?:的)?(?:就|才|只|也就)?(?:是|有)?[\d一二两三四五六七八九]+[万千]|月份?的[\d一二两三四五六七八九]{2}|欠"
    r"|工资|工钱|薪|血汗|讨|没(?:给|发|结)|不(?:给|发"
    r"|结)|拖|ow(?:e|ing)|outstanding|withheld|wage|salary|pay"
    r"|paid|money|amount|\d ?wan\b|(?:hundred|ty|teen|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve) wan\b"
)
BOUGHT = re.compile(r"买|花|卖|租|罚|借|\b(?:bought|buy|cost|spent|spend|borrow\w*|sold|price|worth)\b")
# My salary of 7000 has not been paid for two months: a month's pay, not the debt.
PAY_OF = re.compile(r"\b(?:salary|wage|pay) of (?:about |around |rmb |¥)?$")
UNPAID_FOR = re.compile(
    r"^ ?(?:yuan |rmb )?(?:has|have|is|was|were)(?: still)?(?: not|n't| never)[^.,;]{0,16} for (?:the )?(?:last "
    r"|past |over |about )?"
    r"(?:two|three|four|five|six|seven|eight|[2-9]|1[0-2]) (?:full )?months"
)
TIME_OF_PAY = re.compile(
    r"(?:1[0-2]|\d|十[一二]?|[一二三四五六七八九腊正])月(?:份)?|去年|今年|前年|上个?月|这个?月|本月|上半年|下半年"
    r"|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:last|this) (?:year|month)\b"
)
# Not what was said but its opposite: 不是5万, not 8.
DENIED = re.compile(r"(?:不是|并非|\bnot)(?:欠)?\s?$")
# What the speaker owes to others.
OWN_DEBT = re.compile(
    r"(?:我|俺|自己|家里|我家)(?:们)?(?:还|也|现在|外面|在外面|总共)*欠(?:了|着)?(?!我|俺)(?:人家?|别人|亲戚|朋友"
    r"|银行|外债|外面|房东|房租|他们?|信用卡"
    r"|[^,;。\d]{0,4}的钱)?[^,;。\d]{0,4}$|\b(?:i|we)(?: also| still| already)? owe(?!d)[^,;.\d]{0,24}$"
    # and what the speaker paid: I paid the clinic 4,300 from my own pocket
    r"|\b(?:i|we)(?: have| had| already| must| even| also)* (?:paid|pay|spent|bought|borrowed|lent"
    r"|lost)(?! (?:only|until|till))[^,;.\d]{0,30}$"
)
# 要是再不给我那两万八: what an "if" leads to, and is owed all the same.
IF_UNPAID = re.compile(
    r"(?:不|没|未)(?:给|还|发|结|付|兑现)(?:了|到|清)?(?:我|我们|俺)?(?:的|那|这)?(?:工资|工钱|血汗钱|钱)?\s?$"
    r"|(?:要|拿|讨)不(?:到|回|着)(?:我|我们|俺)?(?:的|那|这)?(?:工资|工钱|血汗钱|钱)?\s?$"
    r"|(?:\bnot|n't|\bnever) (?:give|pay|return|send|gives|pays)(?: me| us| back)?(?: my| our| the"
    r"| me my)?(?: ¥| rmb)? ?$"
)
# 1,000 each in autumn and we have already taken this off: what is owed is told without it.
NETTED_AFTER = re.compile(
    r"[^.;!?。;]{0,40}(?:\b(?:already|have|has) (?:been )?(?:taken|counted|deducted|subtracted|cut)(?: it| this"
    r"| that| them)?"
    r" (?:off|out|away)|\b(?:is|are|was|were) already (?:out|off|deducted|subtracted)\b|已经?(?:扣|减|刨"
    r"|除)(?:掉|除|去|开)?了)"
)
# A promise is no payment: 老板说先给五千, he offered 5000.
PROMISED = re.compile(
    r"(?:只|就|才)(?:认|承认|肯给|愿给|愿意给|答应给?)(?:我)?$|\bonly (?:admits?|acknowledges?|accepts?"
    r"|agrees to pay) $|(?:说|答应|承诺"
    r"|准备|打算|同意|愿意|提出|想|要求我?|让我们?)(?<!不[想愿])(?<!不愿意)(?<!不同意)(?:了|是|过|只|先|要|会|能|可以|最多)*"
    r"(?:给|付|发|结|拿|打)(?!了|过)[^,;。\d]{0,6}$|\b(?:offer(?:ed|s)?"
    r"|(?<!were )(?<!was )(?<!is )(?<!are )(?<!been )promis\w+|will (?:pay|give)|would (?:pay|give)"
    r"|wants? to (?:pay|give)|said he(?:'ll| will| would))[^,;.\d]{0,16}$"
)
# Between the people and the figure owed to all of them: 六个人欠三万, 12个人工资十五万, our crew (14) is owed 140000.
GROUP_GAP = re.compile(
    r"\s?[,:)]?\s?(?:的|还|总|共|一共|总共|被|现在|到现在|都|没发|没给|没拿到|没结|老板|了|着|款|\s)*"
    r"(?:欠薪|拖欠|欠|差|工资|工钱|工钿|薪水|金额|钱)(?:欠|差|还|总|一共|总共|共|是|有|工资|工钱|的|约|大约|大概"
    r"|差不多|了|着|,|\s)*"
    r"|\s?[,:)]?\s?(?:(?:have|has|is|are|was|were|being|been|still|now|all|they|not paid|unpaid|wages?|salary"
    r"|salaries|pay|total"
    r"|arrears|of|,|:)\s?)*(?:owed|owe|wages?|salary|pay|arrears|is|are|adds? up to|comes? to|amounts? to|:|=)(?: is"
    r"| are| of| total| about| around|,|:|\s)*(?:¥|rmb )?"
    r"|\s(?:with (?:a total of |about |over )?)?(?:¥|rmb )?|\s?的|"
)
GROUP_AFTER = re.compile(
    r"\s?(?:块钱|块|元|的|工资|工钱|yuan|rmb|\s)*[,(]?\s?(?:涉及|共涉及|一共|共|是)(?:到)?(?:工人|员工|人员)?\s?$"
    r"|,?\s?(?:yuan |rmb )?(?:(?:in|of) (?:unpaid |back |total )?(?:wages|salary|salaries|pay) )?"
    r"(?:to|for|affecting|involving|among|between) (?:us |all |the |all the |our )?$"
)
# 3000 of 9800: the first figure is a part of the second.
PAID_TIMES = re.compile(
    r"(?:给|付|发|打|结|转|借支|预支|借|支)(?:过|了)(?:我们?|俺们?)?(?P<n>\d{1,2}|[一两二三四五六七八九十])(?:次|回|趟|笔)(?:生活费|钱)?[,:]?"
)
EACH_TIME = re.compile(r"(?:一|每)(?:次|回|趟|笔)(?:都)?(?:给|是|只|就|才|发)*\s?$")
OUT_OF = re.compile(r"\s?(?:yuan|rmb|kuai)? ?(?:out )?of (?:the |my |our |a total of )?(?:¥|rmb )?$")
# Owed to us, and how many we are is known: the figure is for all.
OWED_TO_US = re.compile(
    r"(?:欠|差|拖欠)(?:了|着)?(?:我们|俺们|咱们)(?:(?:哥|姐|爷|兄弟|姐妹|夫妻|父子)?[仨俩])?(?:的)?"
    r"(?:工资|工钱|钱)?\s?$|(?:欠|差|拖欠)(?:了|着)?(?:我|俺)(?:和|跟|与)(?:我|俺)?[^,;。\d个人]{1,5}(?:工资|工钱|钱)?\s?$"
    r"|\bowes? (?:me and (?:my )?[a-z]+|my [a-z]+ and (?:me|i))(?: wages| salary| about)? $|\bowes? us(?: about"
    r"| around| wages"
    r"| salary| a total of)* $"
)
