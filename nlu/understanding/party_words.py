"""The words that firms, people and sites are told by. Data for `parties.py`, `sites.py` and `names.py`."""

from __future__ import annotations

import re
from typing import Literal

Role = Literal["employer", "boss", "crew_leader", "subcontractor", "general_contractor", "owner"]

SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏"
    "钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜"
    "倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游裴"
    "席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边净阴闫肖党"
)
SURNAME = rf"(?:欧阳|司马|上官|诸葛|夏侯|皇甫|尉迟|[{SURNAMES}](?!工头|工钱|工资))"
TITLE = (
    r"(?:老板娘|老板|总|经理|工头|包工头|队长|班长|厂长|店长|主任|老总|董事长|董|工长|师傅|项目经理|会计|姐|哥|胖子"
    r"|麻子|瘸子|秃子|眼镜)"
)
SUFFIX = (
    r"(?:(?:有限|股份|集团|分|劳务|建筑|装饰|建设|工程|科技|物业|家政|保洁|餐饮|服饰|电子|机械|实业|置业|房地产|安装"
    r"|园林|市政|装修|服务|外包|派遣|物流|快递|纺织|制衣|家具|食品|商贸)*公司|集团|建筑队|施工队|工程队|装修队"
    r"|劳务队|厂(?!房|区|里|长|家|门|子)|饭店|酒店|餐厅|饭馆|火锅店|烧烤店|餐馆|酒楼|烤肉店|宾馆|超市|商行|商店"
    r"|工作室|门市部|幼儿园|医院|学校|KTV|ktv|会所|浴室|洗浴|足浴|美容院|理发店|网吧|店|物业|劳务|建工|装饰|建筑"
    r"|建设|装潢|置业|地产|家政|中心|合作社|农场|养殖场|砖厂|石材厂|木业|家居|洗浴中心|车行|修理厂|加工厂|服装厂"
    r"|电子厂|制衣厂|家具厂|水泥厂|安保|汽修|矿(?!集团|业|山|区|泉))"
)
# What may stand before a firm's name without belonging to it.
LEAD = (
    "不清楚|不知道|不晓得|知道|清楚|我们|俺们|咱们|我|俺|你们|他们|他|她|是|在|给|叫|欠|跟|被|由|和|于|为|帮|替|的"
    "|去|到|从|对|让|向|就|也|都|有|找|告|投诉|举报|老板|公司|单位|那个|这个|这家|那家|一个|一家|某|镇江市|镇江|"
    "干活|打工|上班|干|做|工作|来|自|说|其实|名字|名称|全称|应该|好像|拖欠|承包|分包|总包|总承包|施工|包工头|工头"
    "|雇主|东家|开|的是|属于|归|隶属|签|合同|了|过|把|现在|之前|后来|去年|今年|当时|一直|地址|位于|工地|项目|着|因为"
    "|但是|反映|你好|您好|领导|本人|工人|我们|不是|而是|还是|还有|另外|这|那|请|请问|想|要|帮我|班组|挂靠|甲方|乙方"
    "|劳务"
)
LEAD_END = re.compile(rf".*(?:{LEAD})(?=.{{2}})")
DANGLING = re.compile(
    r"(?:在|去|到|给|跟|叫|从|进|出|回|找|告|的|是|了|个|一家|这家|那家|还|不|没|有|把|被|向|让|说|们|这|那|欠)$"
)
ONLY_LEAD = re.compile(rf"(?:{LEAD})+$")
FIRM = re.compile(SUFFIX)
NAME_BEFORE = re.compile(r"[\u4e00-\u9fffa-z0-9()·&]{1,22}$")
CALLED = re.compile(
    r"(?:公司|单位|厂(?:子)?|店|饭店|老板|包工头|工头|雇主|东家|带班(?:的)?|班长|负责人|总包|总承包(?:单位)?"
    r"|劳务公司|分包(?:商|单位)?|甲方|承建(?:方|单位)|建设单位|业主|开发商|项目经理|饭馆|酒店|工厂|队长|站长|领队"
    r"|欠薪(?:人|方|单位)|欠钱的|法人|老总)"
    r"(?:的)?(?:名字|全称|名称|全名|大名)?(?:好像|应该|就)?(?:叫做|叫|是叫|名叫|名字叫|姓名是|全称是|名称是|:"
    r"|是)\s?(?P<name>[\u4e00-\u9fff·]{2,4}|[a-z][a-z .&]{1,30})(?=[,.;。!? \)]|$|的|欠|跑|电话|不|也|就|到|已|拖|在"
    r"|没|,|他|一直|带|承|还|人|说|差|赖|该|少)"
)
FIRM_CALLED = re.compile(
    r"(?:公司|单位|工厂|厂子?|饭店|酒店|店|总包|总承包(?:单位)?|分包(?:商|单位)?|承建(?:方|单位)|建设单位|用人单位"
    r"|劳务(?:公司|方)?|欠薪(?:单位|公司|的))"
    r"(?:的)?(?:名字|全称|名称|全名)?(?:好像|应该|就)?(?:叫做|叫|名叫|名字叫|全称是|名称是|:|是)\s?"
    r"(?P<name>[\u4e00-\u9fffa-z]{3,16}?)(?=[,.;。!? ]|$|欠|拖|不给|没给|不发|没发|跑|现在|已经|的(?:老板|工资|人))"
)
# 顺达汽修欠我4100: a firm without a firm's word, told by the debt that follows.
OWING_FIRM = re.compile(
    r"(?:^|[,.;。!? :])(?P<name>[\u4e00-\u9fffa-z]{3,16}?)(?:老板)?(?:还|一直|总共|一共|就|总是|已经|恶意|长期|公司)*"
    r"(?=(?:欠|拖欠|拖|克扣|不给|不发|没给|没发)(?:着|了)?(?:我|俺|咱|工人|大家|工资|\d|员工|农民工"
    r"|[一二两三四五六七八九十]))"
)
NO_FIRM = re.compile(
    r"我|你|他|她|俺|咱|老板|工头|公司|工地|项目|单位|现在|目前|还|一共|总共|去年|今年|到|厂里|工资|钱|人|月|天|年"
    r"|号|的|了|是|在|也|都|说|不|没|又|就|被|"
    r"想|要|反映|投诉|举报|咨询|问|你好|您好|请|大家|领导|谁|什么|哪|怎么|为什么|因为|所以|但是|后来|结果|恶意|长期"
    r"|经理|队长|板$"
)
STATE_FIRM = re.compile(
    r"中(?:建|铁|交|冶|核|化|水|能建|电建|国建筑|国中铁|国铁建)(?:第?[一二三四五六七八九十\d]{1,3}(?:局|公司|航局"
    r"|冶)|建工|建安|装饰|安装)"
)
HOMES = re.compile(
    r"^(?:安徽|河南|四川|贵州|云南|湖北|湖南|江西|山东|河北|浙江|福建|广东|广西|重庆|陕西|甘肃|苏北|外地|本地|镇江"
    r"|江苏|东北|上海|北京|南京)$"
)
SURNAMED = re.compile(
    r"(?:老板|包工头|工头|负责人|经理|带班(?:的)?|队长|老总|雇主|带工(?:的)?|他|头头?|项目经理|班长|站长"
    rf"|老板娘)(?:是[^,。;姓]{0, 8})?(?:个)?(?:好像)?姓(?:氏)?(?:是)?(?P<sur>{SURNAME})(?![\u4e00-\u9fff]名)"
    rf"|姓(?P<sur2>{SURNAME})的?(?P<kind>老板|包工头|工头|队长|经理)"
)
PERSON = re.compile(
    r"(?:(?<!包)(?P<role>包工头|工头|老板|带班的?|队长|班长|经理|负责人|项目经理|总包|老总|小老板|大老板|二老板"
    rf"|班组长|劳务)?(?P<name>(?:{SURNAME}[\u4e00-\u9fff]{{0,2}}?|[小大老]{SURNAME}|阿[\u4e00-\u9fff]"
    rf"|老[大二三四五六七]|[二三四五六七八大小]{{1,2}}[狗毛胖子]){TITLE}))(?!的?(?:那个|地方))"
)
OLD = re.compile(
    rf"(?<![\u4e00-\u9fff])(?:老板|工头|包工头)?(?P<name>[老小大]{SURNAME})(?=欠|跑|拖|不给|没给|说|这|那|,|。|$|就"
    r"|不发|也|还|电话|赖|一直|叫我|喊我|承包|带)|(?:欠薪的是|老板是|包工头是|包工头|工头|带班的?|跟着|跟|老板"
    rf"|工头是|给|叫|欠我钱的是|找|是)(?P<name2>[老小]{SURNAME})(?=[,.;。!? ]|$|的|干|做|欠|,|在|跑|包|手|要|那)"
)
FULL = re.compile(
    r"(?:包工头|工头|老板|带班的?|队长|班组长|负责人|项目经理|雇主|东家|老总|经理|欠款人|法人|法定代表人"
    rf"|被投诉人)(?:叫|是|:|名叫|叫做|[^。;叫]{{0,10}},叫)?\s?(?P<name>{SURNAME}(?!我|他|你|她|们"
    r"|俺)[\u4e00-\u9fff]{1,2})(?=[,.;。!? \(]|$|欠|跑|拖|不|没|电话|说|一直|就|也|还|的|发|负责|给|叫|承|带|包"
    r"|他|人|失|赖|差|该|少|把|在|已|手|卷|1)"
)
ROLE_WORDS: tuple[tuple[str, Role], ...] = (
    ("总承包", "general_contractor"),
    ("总包", "general_contractor"),
    ("承建", "general_contractor"),
    ("甲方", "owner"),
    ("业主", "owner"),
    ("开发商", "owner"),
    ("建设单位", "owner"),
    ("分包", "subcontractor"),
    ("劳务", "subcontractor"),
    ("包工头", "crew_leader"),
    ("工头", "crew_leader"),
    ("班组长", "crew_leader"),
    ("带班", "crew_leader"),
    ("队长", "crew_leader"),
    ("班长", "crew_leader"),
    ("general contractor", "general_contractor"),
    ("main contractor", "general_contractor"),
    ("subcontractor", "subcontractor"),
    ("developer", "owner"),
    ("owner", "owner"),
    ("foreman", "crew_leader"),
    ("crew leader", "crew_leader"),
    ("老板", "boss"),
    ("boss", "boss"),
    ("manager", "boss"),
)
GENERIC = re.compile(
    r"^(?:某|一|工|这|那|个|小|大|家|间|座|几|两|三|本|该|我|他|你|人|当地|附近|原来的?|现在的?|以前的?|别的|其他"
    r"|整个|外地|私人|黑|老|新|旁边|隔壁|对面|村里|镇上|里面的?|外面的?|市里|这种|那种|什么|哪个|哪|每|各|全|总|分"
    r"|母|子|的|包|劳务|建筑|装修|装饰|装潢|砖|砖瓦|服装|电子|家具|火锅|烧烤|饭|面|奶茶|水果|早餐|快餐|小吃|洗车"
    r"|理发|食品|鞋|纺织|机械|化工|塑料|五金|玩具|印刷|包装|木材|板材|石材|石料|水泥|钢|物业|保安|保洁|家政|快递"
    r"|外卖|物流|建设|工程|施工|设计|销售|服务|派遣|外包|总承包|租赁|制衣|制药|造纸|养鸡|养猪|修车|汽修|汽车|船|造船"
    r"|光伏|太阳能|电池|餐饮|发廊|美容|足疗|洗浴|桑拿|民营|私营|国营|房地产|地产|开发|开|开发商|商业|文化|传媒|广告"
    r"|贸易|网络|科技|软件|教育|培训|保险|投资|金融|中介|劳动|职业|介绍|街道|社区|购物|活动|服务|售楼|施工|工地|项目"
    r"|调解|维权|指挥|仲裁|法律|援助|信访|就业|人才|镇江|丹阳|句容|扬中|丹徒|京口|润州|大港|新区|丁卯|市|县|区|镇|乡"
    r"|村|省|里|做|修|造|生产|加工|组装|电镀|喷漆|打磨|焊接|灯具|眼镜|工具|轮胎|皮鞋|衣服|箱包|饲料|肉|面粉|啤酒|水"
    r"|电|热|煤|油|气|矿|沙|石子|砂|搅拌|混凝土|预制|钢构|钢结构|门窗|玻璃|铝合金|不锈钢|家居|床垫|沙发|窗帘|小型"
    r"|中型|大型|那边|这边|住|进|出|关|锁|去|离|到|搬|开)*$"
)
NOT_FIRM_WORDS = re.compile(
    r"(?:人社|劳动局|法院|政府|信访|仲裁|派出所|公安|住建|监察|维权|社区|居委|村委|街道办|12345|售楼|办事处|援助中心"
    r"|服务中心|调解中心|指挥中心|^(?:出|进|到|离|入|转|卖|搬|关|开|倒)厂$|工地|欠|拖|老板|工资|没给|不给|打工|干活"
    r"|上班|什么|哪)"
)
# The kind of works is looked for first, then the name before it.
PROJECT = re.compile(
    r"(?P<kind>(?:[一二三四五六七八九十\d]+期(?:[a-z\d\-]{0,4}(?:标段|地块|号楼|栋)?)?|项目部?|工地|小区|花园|花苑"
    r"|广场|大厦|标段|安置房|学校|医院|大桥|高铁站|高速|隧道|商业街|产业园|工业园|科技园|府|苑|城|湾|公馆|国际|名邸"
    r"|雅苑|新村|家园|华庭|豪庭|御景|天地|壹号|中心|大楼|公寓|别墅|楼盘|地铁|水厂|电站|工程))(?=项目|工地|的?(?:项目"
    r"|工地|楼盘|工程)|[,.;。!? ]|$|干|做|上|那|这|欠|打|里|施工|装修|盖|一|二|三|\d|,|承|外墙|内墙|的|我|搞|砌|贴"
    r"|木工|瓦工|从)"
)
SITE_BEFORE = re.compile(r"[\u4e00-\u9fffa-z0-9·\-]{1,14}$")
DEVELOPERS = (
    r"(?:碧桂园|恒大|万科|绿地|保利|融创|万达|中海|龙湖|华润|新城|绿城|金科|中南|雅居乐|世茂|富力|招商|旭辉|阳光城"
    r"|正荣|祥生|中梁|弘阳|吾悦|苏宁|红星|荣盛|佳源|美的|金地|远洋|首创|中骏|奥园|时代|禹洲|融侨|建发|越秀|路劲|宝龙"
    r"|大华|朗诗|优山美地)"
)
SITE_CALLED = re.compile(
    r"(?:项目|工地|楼盘|小区|工程)(?:的)?(?:名字|名称|名)?(?:[^,。;]{0,6},[^,。;]{0,3},?)?(?:叫做|叫|是叫|名叫"
    r"|:)(?!啥|什么|不)\s?(?P<name>[\u4e00-\u9fffa-z0-9]{2,12}?)(?=[,.;。!? ]|$|的|那|欠|项目|工地)"
)
DEVELOPER_SITE = re.compile(
    rf"(?<![\u4e00-\u9fff]徐){DEVELOPERS}[\u4e00-\u9fff0-9a-z]{{0,8}}?(?:[一二三四五六七八九十\d]+期|城|府|苑|湾"
    r"|广场|花园|御景|天地|壹号|公馆|小区|江湾|凤凰城|国际)?(?=项目|工地|楼盘|的|[,.;。!? ]|$|干|做|那|这|\d|上"
    r"|装修|施工|欠|一|二|三|打|盖|给|帮|跟)"
)
SITE_LEAD = re.compile(
    rf".*(?:{LEAD}|句容市?|丹阳市?|扬中市?|丹徒区?|京口区?|润州区?|大港|丁卯|新区|宝华|高资|南京市?|扬州市?|常州市?"
    r"|市|县|区|镇|街道|老板|附近|上|修|建|盖|造|装修)"
)
SITE_GENERIC = re.compile(
    r"^(?:这|那|个|一|二|三|某|几|两|的|新|老|小|大|在|建筑|施工|同|同一|一个|这个|那个|工程|装修|工地|项目|整|全"
    r"|我们?|他们?|哪|哪个|别|别的|其他|本|该|房地产|楼盘|市里|镇上|村里|隔壁|附近|政府|安置|拆迁|旧|改|改造|厂房"
    r"|住宅|市政|水利|公路|地铁|外地|上|去|到|来|离开|离|进|出|开|停|整个|全部|在建|里|内|外|旁边|对面|私人|自建|前"
    r"|后|农村|学校|医院|小区|广场|花园|大厦|酒店)*(?:项目部?|工地|小区|花园|广场|大厦|中心|工程|学校|医院|大桥|里"
    r"|城|府|一期|安置房|大楼|公寓|别墅|楼盘|高速|标段|隧道)?$"
)
EN_FIRM = re.compile(
    r"\b(?P<name>(?:[A-Z][\w&'.-]{0,24}|[a-z]{2,20}(?= (?:co|construction|decoration)\b))(?: (?:[A-Z][\w&'.-]{0,20}"
    r"|of|and|&|the(?= [A-Z]))){0,5}? (?:(?i:Co(?:mpany|rp(?:oration)?)?\b\.?(?:,? ?Ltd\.?)?|Ltd\.?|Inc\.?|Group"
    r"|Factory|Restaurant|Hotel|Construction|Decoration|Labou?r(?: Service(?:s)?)?|Engineering|Logistics|Electronics"
    r"|Garments?|Textiles?|Builders?|Contractors?|School|Training|Kindergarten|Cafe|Bar|Kitchen|Shop|Store|Furniture"
    r"|Foods?|Services?|Plant|Mill|Shipyard|Works|Enterprises?|Industr(?:y|ies)|Trading|Bakery|Academy|Cleaning"
    r"|Property|Education|Electric|Electrical|Casting|Technolog(?:y|ies)|Tech|Toys|Machinery|Chemicals?|Autos?"
    r"|Motors|Optical|Glass|Steel|Paper|Printing|Packaging|Media|Networks?|Software|Security|Catering|Express"
    r"|Transport|Decorations?|Interiors?|Metals?|Plastics?|Shoes|Clothing|Fashion|Apparel|Leather|Solar|Energy"
    r"|Battery|Ceramics|Timber|Farm|Nursery|Clinic|Hospital|Gym|Spa|Salon|Labou?r))(?: (?:Co(?:mpany"
    r"|rp)?\b\.?(?:,? ?Ltd\.?)?|Group|Company|Factory|Services?|School|Cent(?:er|re)|Restaurant|Hotel|Ltd))*)"
)
EN_CALLED = re.compile(
    r"\b(?:compan(?:y|ie)|boss|factory|firm|employer|shop|restaurant|owner|foreman|manager|contractor|subcontractor"
    r"|hotel|workshop|crew leader|team leader|developer)(?:'s)?(?: there| here)?(?: name)? ?(?:is|was|called|named"
    r"|is called|is named|name is|goes by|known as|:|,|=)? (?:called |named |goes by )?(?P<name>(?:(?i:mr|mrs|ms"
    r"|miss|boss|old|lao|mister)\.? )?[A-Z][\w'&-]*(?: [A-Z][\w'&-]*){0,4})"
)
EN_PERSON = re.compile(
    r"\b(?P<name>(?:(?i:mr|mrs|ms|miss|mister|boss|lao|manager|old)\.? )(?:[A-Z][a-z]+|(?i:wang|li|zhang|liu|chen"
    r"|yang|zhao|huang|zhou|wu|xu|sun|hu|zhu|gao|lin|he|guo|ma|luo|zheng|xie|han|tang|feng|dong|cheng|cao|yuan|deng"
    r"|fu|shen|zeng|peng|lu|su|jiang|cai|jia|ding|wei|xue|ye|yan|qian))(?: [A-Z][a-z]+)?)\b"
)
EN_SITE_CALLED = re.compile(
    r"\b(?:site|project|building|works)(?:'s)?(?: name)? ?(?:is called|called|is named|named|name is"
    r"|:) (?P<name>[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,3})"
)
EN_PROJECT = re.compile(
    r"\b(?:the |at |on |in )?(?P<name>[A-Z][\w'-]{0,24}(?: (?:[A-Z0-9][\w'-]{0,24}|of"
    r"|phase)){0,4}?)(?: (?P<kind>project|site|construction site|building site|works))\b"
    r"|\b(?P<name2>[A-Z][\w'-]{0,24}(?: [A-Z][\w'-]{0,24}){0,3} (?:Tower|Plaza|Garden|Gardens|Mall|Bridge|Square"
    r"|Centre|Center|Residence|Apartments?|Phase \w+|Towers|Park|Mansion|Heights|Bay|Villas?|Court))\b"
)
ABOVE = re.compile(r"\b(?:general|main|prime|head) contractor(?: is| was|:|,| called| named)? ?$")
FILLER = re.compile(
    r"^(?:(?:嗯|哦|那个|就是|是|叫|我?们?(?:的)?(?:公司|单位|老板|厂|包工头|工头|饭店|店|厂子|工厂|项目|工地|雇主"
    r"|名字|东家)(?:的)?(?:名字)?(?:叫做|叫|是|名叫)?|名叫|名字(?:叫|是)|应该是|好像(?:是|叫)?|不(?:清楚|知道"
    r"|晓得)(?:公司|单位|叫什么|名字|全称)*[,;。 ]*(?:只知道|就知道)?|只知道|就知道|在|给|老板姓|it'?s|it is|its"
    r"|my boss(?:'s name)? is|my boss|the boss is|boss is|the company is|company is|our company is|company name is"
    r"|name is|called|named|a company called|the|i think|i think it'?s|we work for|i work for|working for|work for"
    r"|boss name is|his name is|at|in|i'?m|im|i am|my name is|me|this is|name:|name|姓名|我名字(?:叫|是)"
    r"|我的名字(?:叫|是)|我叫|我是|本人|我姓|俺叫|叫我|免贵姓|你?可以叫我|欠我们?钱的是|call me)[\s,:;]*)+",
    re.IGNORECASE,
)
NO_ANSWER = re.compile(
    r"不知道|不清楚|不晓得|不懂|忘了|记不(?:得|清)|为什么|为啥|干嘛|干什么|什么意思|怎么|多久|吗|\?|人工|帮助|客服"
    r"|取消|不报|退出|继续|重来|投诉|你好|您好|谢谢|没有名字|不方便|不想|不说|\bhelp\b|\bhuman\b|\bwhy\b|\bwhat\b"
    r"|\bhow\b|\bdon'?t know\b|\bdont know\b|\bno idea\b|\bnot sure\b|\bcancel\b|\bhello\b|\bhi\b|\bthanks?\b"
    r"|\bagent\b|\bskip\b|^(?:没有|无|没|不|是|是的|对|好|好的|嗯|行|可以|ok|yes|no|none|nothing|不是|没了|1"
    r"|2)[.。!]?$|随便|算了|关你|\bshit\b|\bfuck|妈的|傻|滚|他妈|who are you|你是谁|机器人"
)
TAIL = re.compile(
    r"(?:那个工地|这个工地|那边的?工地|的工地|那个项目|的项目|工地上|那里|那边|这边|那儿|吧|啊|呢|哦|的|了|干活|打工"
    r"|上班|[\s.。,!~])+$"
)
MY_NAME = re.compile(
    r"(?:我(?:的)?(?:名字|姓名)?(?:叫做|叫|是叫|名叫)|我的名字是|本人(?:叫|姓名)?|姓名(?:是|:)?|我是|俺叫|叫我"
    rf"|免贵姓|我姓)\s?:?\s?(?P<zh>{SURNAME}[\u4e00-\u9fff]{{1,2}}?)(?=[,.;。!? ]|$|,|电话|手机|来自|在|今年|想|要"
    rf"|投诉|是|的|\d|身份|男|女|,)|我姓(?P<sur>{SURNAME})(?=[,.;。!? ]|$|,|名|电)"
)
MY_NAME_EN = re.compile(
    r"\b(?:[Mm]y name(?:'s| is)?|[Ii] am called|[Tt]his is|[Cc]all me|[Nn]ame:?|[Ii]'?m"
    r"|[Ii] am) (?P<en>[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})\b"
)
