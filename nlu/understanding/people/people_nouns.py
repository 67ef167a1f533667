"""The nouns that people are counted with, and the words between a number and its noun. Data for `people_groups.py`."""

from __future__ import annotations

import re

__all__ = ["CLASS", "EN_CLASS", "PERSON", "TRADES", "TRADES_EN"]

TRADES = (
    r"(?:木工|瓦工|钢筋工|泥瓦工|泥工|电工|水电工|油漆工|漆工|焊工|架子工|小工|大工|杂工|普工|抹灰工|砌墙工|力工"
    r"|壮工|混凝土工|防水工|安装工|管道工|水暖工|司机|保洁|保安|厨师|服务员|后厨|帮厨|厨工|传菜员|配菜工|车工"
    r"|缝纫工|质检|搬运工|装卸工|学徒"
    r"|保育员|理货员|炊事员|饲养员|售货员|促销员|配送员|检验员|临时工|木匠|瓦匠|钢筋|水电|木工班|瓦工班|钢筋班"
    r"|[一二三四1-4甲乙丙]班(?:组)?|[一二三四1-4]组|[一二三四五六1-6](?:分厂"
    r"|车间|工段|标段|中队|分店))(?:班组?|组|队)?"
)
PERSON = (
    r"(?:人(?!民币|工费|均|次|行|家|社|命)|工友|工人|民工|农民工|老乡|老表|弟兄|兄弟|师傅|徒弟|伙计|同事|员工"
    r"|小?姐妹|妇女|老?阿姨"
    r"|大姐|大妈|大叔|大哥|嫂子|小伙子?|老头|老汉|学生|实习生|码农|裁缝|主播|演员|模特|教练员|保姆|护工|月嫂"
    r"|销售|技师|演员|教练|老师|骑手|快递员"
    r"|外卖员|店员|收银员|客服|程序员|会计|工程师|护士|导购|业务员|驾驶员|女工|男工|[女男]娃子?|小?姑娘|丫头"
    r"|妹子|女的|男的|女嘞|男嘞|婆娘|老太婆|老太太|大婶|婶子|大爷|(?:分拣|包装|装配|打包|流水线|操作|仓库|清洁|绿化"
    r"|采茶|打磨|喷漆|注塑|冲压|洗碗|卸货)工|伙伴|同乡|乡亲"
    r"|大?老?爷们儿?|汉子|" + TRADES + ")"
)
# 四个裁缝师傅, 五个保洁阿姨: what their trade is.
_TRADE_OF = (
    r"(?<=[个名位])(?!月|星期|礼拜|小时|钟|项目|工地|老板|包工头|地方|厂|公司|车间|楼)[\u4e00-\u9fff]{2}"
    r"(?=师傅|阿姨|大姐|大妈|大叔|女工|男工|工人|员工|学徒)"
    r"|(?<=[个名位])[\u4e00-\u9fff]{2,3}的(?=婆娘|老太|大[婶姐妈叔]|阿姨|师傅|女工|男工)"
)
# 三个贵州老乡, 两个本地师傅: where they are from.
_FROM = (
    r"(?:(?:四川|贵州|云南|重庆|湖南|湖北|河南|河北|山东|山西|陕西|甘肃|青海|宁夏|安徽|江西|江苏|浙江|福建|广东"
    r"|广西|东北"
    r"|辽宁|吉林|黑龙江|内蒙|新疆|苏北|淮安|盐城|宿迁|徐州|阜阳|本地|外地|越南|缅甸|老挝)(?:籍|来的|的|那边的)?)"
)
CLASS = re.compile(
    rf"(?!的人)\s?(?:(?P<many>多|来|几)?\s?(?:个|号|名|位|口)?(?:号|把)?\s?(?:左右|上下|出头|的|多)?\s?(?:{_FROM}"
    rf"|{_TRADE_OF})?(?P<noun>{PERSON})(?!钱|费)"
    r"|(?P<bare>个(?!月|钟|小时|半|星期|礼拜|多月|多星期|工日|工地|工作日|工(?!人|友)|项目|字|电话|地方|楼|单元|厂"
    r"|孩子|小孩|娃|儿子|女儿|老人|老板|包工头|平方|标段|点|问题|办法|说法)(?=[,.。;!? ]|$|都|没|全|被|工人|在"
    r"|一共|上下|光景|一人|一个人|外地|本地"
    r"|总共|欠|干|每|人|吧|呢|也|还|跟|和|加|木工|瓦工|钢筋|小工|大工|左右|多|拿|到|等|是|给|老板)"
    r"|(?<![说到等改推拖过的]..)(?<![说到等改推拖过月是].)号(?=[,.。;]|$|都没|没拿)"
    rf"|位(?=[,.。;]|$|都|没)|口子(?!.{{0,4}}地)))"
)
EN_CLASS = re.compile(
    r"[ -]?(?:ish )?(?:\+ ?)?(?:ge |or so |odd |something |plus |other |of |more |chinese |migrant "
    r"|construction |foreign "
    r"|female |male |young |old |my |our |poor |unpaid |(?:[a-z]{4,8}(?:ese|ians?|istani|ani|ish)|filipin[oa]"
    r"|thai|myanmar"
    r"|nepali|uzbek|kazakh|lao|african) |factory |production |assembly |sewing |packing |kitchen "
    r"|office |warehouse |line |night |shift |skilled |ordinary |local |seasonal |temporary "
    r"|site |crane |forklift |truck |bus |van |lorry |delivery |machine |sewing machine |hotel |restaurant |security "
    r"|cleaning |washing |gate |street |car |road |steel |concrete |spray |furniture |shoe |garment |textile "
    r"|tower crane "
    r"|school |tea |fruit |fish |seafood |tile |window |door |wall |floor |roof |pipe |ship |glass |plastic "
    r"|paper |wood "
    r"|stone |rice |noodle |milk |bread |shop |club |gym |pool |interior |exterior |skilful "
    r"|house ){0,5}(?P<noun>people|persons?|workers?|guys?"
    r"|men|women"
    r"|of us|us|colleagues?|(?:co-?|work ?)(?:workers?|mates?)|employees?|brothers?|friends?|labou?rers?|labou?rs"
    r"|staff|folks|teammates|cleaners?"
    r"|cooks?|drivers?|carpenters?|masons?|welders?|electricians?|painters?|plumbers?|waiters?|waitress(?:es)?"
    r"|bricklayers?|families|others|ppl|pax|peoples|roommates|cousins|sisters|teachers?|tilers?|plasterers?"
    r"|helpers?|heads?"
    r"|man(?! ?days)|mates|boys?|girls?|lad(?:y|ies)|bros?|total workers|crew members|members|supervisors?"
    r"|roommates?|friend"
    r"|brother|cousin|sister|colleague|students?|salesmen|sales ?people|nurses?|guards?|riders?|operators?|skilled"
    r"|unskilled|steel ?fixers?|scaffolders?|apprentices?|baristas?|bartenders?|sailors?|butchers?|sorters?"
    r"|(?:pakistani|chinese|nepali|nepalese|indian|vietnamese|filipino|burmese|bangladeshi|nigerian|kenyan|ethiopian"
    r"|indonesian|uzbek|russian|african|thai|lao|cambodian|myanmar|ghanaian|egyptian|colombian|ukrainian|kazakh"
    r"|mongolian|tanzanian|zambian|ugandan|rwandan|zimbabwean|cameroonian|senegalese|malian|congolese|moroccan|tunisian"
    r"|algerian|turkish|iranian|syrian|afghan|malaysian|peruvian|mexican|brazilian|armenian|georgian|kyrgyz"
    r"|tajik)s?(?=,? (?:and|are|have|were|plus|in|at|from|got)\b|[,.;!]|$)"
    r"|polishers?|nannies|life ?guards?|models?|singers?|masseu(?:ses?|rs?)|therapists?|musicians?|stitchers?"
    r"|stylists?|decorators?|sewers|packers?"
    r"|fitters?|inspectors?|technicians?|engineers?|designers?|bakers?|chefs?|receptionists?|couriers?|mechanics?"
    r"|loaders?|porters?|hairdressers?|programmers?|interns?|trainees?|assistants?|machinists?|roofers?|gardeners?"
    r"|actors?|dancers?|coaches|tutors?|clerks?|cashiers?|pickers?|seamstresses|tailors|foreigners|lads|hands"
    r"|baristas?|bartenders?"
    r"|dishwashers?"
    r"|classmates?|flatmates?|countrymen|relatives|sailors?|sea ?m[ea]n|crew ?m[ea]n|fishermen"
    r"|nigerians|filipin[oa]s|pinoys|pakistanis|vietnamese"
    r"|indians|nepalis|nepalese|russians|ukrainians|uzbeks|kenyans|ghanaians|bangladeshis|indonesians|burmese|africans"
    r"|kazakhs|egyptians|models?"
    r"|sorters?|polishers?|lecturers?|blokes|fell[ao]s|fellows|chaps|mums|aunties|uncles|ge ren|souls|servers"
    r"|waitstaff|crew|more(?=[,.;!)]|$)|hosts|maids|wives"
    # any other trade by its ending: knitters, carers, typists
    r"|(?!others\b|numbers|orders|offers|papers|dollars|met(?:er|re)s|lit(?:er|re)s|fing|towers|letters|floors"
    r"|doors|motors"
    r"|contain|compu|trous|jump|sweat|pullov|blaz|slipp|sneak|cov|hang|spann|pap|corners|quarters|colou?rs"
    r"|errors|mirrors|sensors|conveyors|elevators|tractors|generat|trailers"
    r"|rollers|mixers|boilers|coolers|heaters|printers|scooters|chargers|cylinders|excavators|bulldozers|stickers"
    r"|posters|folders|drawers|powers|flowers|showers|layers|borders|rivers|answers|summers|winters|dinners|suppers"
    r"|bosses|matters|favou?rs|factors|investors|creditors|suppliers|customers|contractors|managers|owners|debtors"
    r"|reporters|lawyers|doctors|inspectors|officers|characters|semesters|transfers|vouchers|liquors|lasers|vapors"
    r"|tow|ladders|tipp|dump|hammers|freezers|fryers|routers|servers|blenders|timers|burners|buyers|brokers"
    r"|collectors|tumbl"
    r"|observers|neighbou?rs|soldiers|strangers|gangsters|robbers|fathers|mothers)[a-z]{2,}(?:ers|ors|ists|smen|women)"
    r")\b"
)
TRADES_EN = re.compile(
    r"carpenters?|masons?|welders?|electricians?|painters?|plumbers?|bricklayers?|tilers?|plasterers?|helpers?"
    r"|skilled|unskilled|labou?rers?|steel ?fixers?|scaffolders?|cleaners?|cooks?|waiters?|drivers?|apprentices?"
    r"|decorators?|fitters?|roofers?|masters?"
)
