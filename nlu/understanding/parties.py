# ruff: noqa: E501  (a list of words reads better unbroken)
"""Who owes, who stands above them, and which works it was: named parties and projects with their place in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from .reading import Party, Span
from .text import READ_LIMIT, Text

__all__ = ["bare_employer", "bare_name", "bare_project", "name", "parties", "project"]

Role = Literal["employer", "boss", "crew_leader", "subcontractor", "general_contractor", "owner"]

SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边净阴闫肖党"
_SURNAME = rf"(?:欧阳|司马|上官|诸葛|夏侯|皇甫|尉迟|[{SURNAMES}](?!工头|工钱|工资))"
_TITLE = r"(?:老板娘|老板|总|经理|工头|包工头|队长|班长|厂长|店长|主任|老总|董事长|董|工长|师傅|项目经理|会计|姐|哥|胖子|麻子|瘸子|秃子|眼镜)"
_SUFFIX = r"(?:(?:有限|股份|集团|分|劳务|建筑|装饰|建设|工程|科技|物业|家政|保洁|餐饮|服饰|电子|机械|实业|置业|房地产|安装|园林|市政|装修|服务|外包|派遣|物流|快递|纺织|制衣|家具|食品|商贸)*公司|集团|建筑队|施工队|工程队|装修队|劳务队|厂(?!房|区|里|长|家|门|子)|饭店|酒店|餐厅|饭馆|火锅店|烧烤店|餐馆|酒楼|烤肉店|宾馆|超市|商行|商店|工作室|门市部|幼儿园|医院|学校|KTV|ktv|会所|浴室|洗浴|足浴|美容院|理发店|网吧|店|物业|劳务|建工|装饰|建筑|建设|装潢|置业|地产|家政|中心|合作社|农场|养殖场|砖厂|石材厂|木业|家居|洗浴中心|车行|修理厂|加工厂|服装厂|电子厂|制衣厂|家具厂|水泥厂|安保|汽修|矿(?!集团|业|山|区|泉))"
# What may stand before a firm's name without belonging to it.
_LEAD = (
    "不清楚|不知道|不晓得|知道|清楚|我们|俺们|咱们|我|俺|你们|他们|他|她|是|在|给|叫|欠|跟|被|由|和|于|为|帮|替|的|去|到|从|对|让|向|就|也|都|有|找|告|投诉|举报|老板|公司|单位|那个|这个|这家|那家|一个|一家|某|镇江市|镇江|"
    "干活|打工|上班|干|做|工作|来|自|说|其实|名字|名称|全称|应该|好像|拖欠|承包|分包|总包|总承包|施工|包工头|工头|雇主|东家|开|的是|属于|归|隶属|签|合同|了|过|把|现在|之前|后来|去年|今年|当时|一直|地址|位于|工地|项目|着|因为|但是|反映|你好|您好|领导|本人|工人|我们|不是|而是|还是|还有|另外|这|那|请|请问|想|要|帮我|班组|挂靠|甲方|乙方|劳务"
)
_LEAD_END = re.compile(rf".*(?:{_LEAD})(?=.{{2}})")
_DANGLING = re.compile(
    r"(?:在|去|到|给|跟|叫|从|进|出|回|找|告|的|是|了|个|一家|这家|那家|还|不|没|有|把|被|向|让|说|们|这|那|欠)$"
)
_ONLY_LEAD = re.compile(rf"(?:{_LEAD})+$")
_FIRM = re.compile(_SUFFIX)
_NAME_BEFORE = re.compile(r"[\u4e00-\u9fffa-z0-9()·&]{1,22}$")
_CALLED = re.compile(
    r"(?:公司|单位|厂(?:子)?|店|饭店|老板|包工头|工头|雇主|东家|带班(?:的)?|班长|负责人|总包|总承包(?:单位)?|劳务公司|分包(?:商|单位)?|甲方|承建(?:方|单位)|建设单位|业主|开发商|项目经理|饭馆|酒店|工厂|队长|站长|领队|欠薪(?:人|方|单位)|欠钱的|法人|老总)"
    r"(?:的)?(?:名字|全称|名称|全名|大名)?(?:好像|应该|就)?(?:叫做|叫|是叫|名叫|名字叫|姓名是|全称是|名称是|:|是)\s?(?P<name>[\u4e00-\u9fff·]{2,4}|[a-z][a-z .&]{1,30})(?=[,.;。!? \)]|$|的|欠|跑|电话|不|也|就|到|已|拖|在|没|,|他|一直|带|承|还|人|说|差|赖|该|少)"
)
_FIRM_CALLED = re.compile(
    r"(?:公司|单位|工厂|厂子?|饭店|酒店|店|总包|总承包(?:单位)?|分包(?:商|单位)?|承建(?:方|单位)|建设单位|用人单位|劳务(?:公司|方)?|欠薪(?:单位|公司|的))"
    r"(?:的)?(?:名字|全称|名称|全名)?(?:好像|应该|就)?(?:叫做|叫|名叫|名字叫|全称是|名称是|:|是)\s?"
    r"(?P<name>[\u4e00-\u9fffa-z]{3,16}?)(?=[,.;。!? ]|$|欠|拖|不给|没给|不发|没发|跑|现在|已经|的(?:老板|工资|人))"
)
# 顺达汽修欠我4100: a firm without a firm's word, told by the debt that follows.
_OWING_FIRM = re.compile(
    r"(?:^|[,.;。!? :])(?P<name>[\u4e00-\u9fffa-z]{3,16}?)(?:老板)?(?:还|一直|总共|一共|就|总是|已经|恶意|长期|公司)*"
    r"(?=(?:欠|拖欠|拖|克扣|不给|不发|没给|没发)(?:着|了)?(?:我|俺|咱|工人|大家|工资|\d|员工|农民工|[一二两三四五六七八九十]))"
)
_NO_FIRM = re.compile(
    r"我|你|他|她|俺|咱|老板|工头|公司|工地|项目|单位|现在|目前|还|一共|总共|去年|今年|到|厂里|工资|钱|人|月|天|年|号|的|了|是|在|也|都|说|不|没|又|就|被|"
    r"想|要|反映|投诉|举报|咨询|问|你好|您好|请|大家|领导|谁|什么|哪|怎么|为什么|因为|所以|但是|后来|结果|恶意|长期|经理|队长|板$"
)
_STATE_FIRM = re.compile(
    r"中(?:建|铁|交|冶|核|化|水|能建|电建|国建筑|国中铁|国铁建)(?:第?[一二三四五六七八九十\d]{1,3}(?:局|公司|航局|冶)|建工|建安|装饰|安装)"
)
_HOMES = re.compile(r"^(?:安徽|河南|四川|贵州|云南|湖北|湖南|江西|山东|河北|浙江|福建|广东|广西|重庆|陕西|甘肃|苏北|外地|本地|镇江|江苏|东北|上海|北京|南京)$")
_SURNAMED = re.compile(
    rf"(?:老板|包工头|工头|负责人|经理|带班(?:的)?|队长|老总|雇主|带工(?:的)?|他|头头?|项目经理|班长|站长|老板娘)(?:是[^,。;姓]{0,8})?(?:个)?(?:好像)?姓(?:氏)?(?:是)?(?P<sur>{_SURNAME})(?![\u4e00-\u9fff]名)|姓(?P<sur2>{_SURNAME})的?(?P<kind>老板|包工头|工头|队长|经理)"
)
_PERSON = re.compile(
    rf"(?:(?<!包)(?P<role>包工头|工头|老板|带班的?|队长|班长|经理|负责人|项目经理|总包|老总|小老板|大老板|二老板|班组长|劳务)?(?P<name>(?:{_SURNAME}[\u4e00-\u9fff]{{0,2}}?|[小大老]{_SURNAME}|阿[\u4e00-\u9fff]|老[大二三四五六七]|[二三四五六七八大小]{{1,2}}[狗毛胖子]){_TITLE}))(?!的?(?:那个|地方))"
)
_OLD = re.compile(
    rf"(?<![\u4e00-\u9fff])(?:老板|工头|包工头)?(?P<name>[老小大]{_SURNAME})(?=欠|跑|拖|不给|没给|说|这|那|,|。|$|就|不发|也|还|电话|赖|一直|叫我|喊我|承包|带)|(?:欠薪的是|老板是|包工头是|包工头|工头|带班的?|跟着|跟|老板|工头是|给|叫|欠我钱的是|找|是)(?P<name2>[老小]{_SURNAME})(?=[,.;。!? ]|$|的|干|做|欠|,|在|跑|包|手|要|那)"
)
_FULL = re.compile(
    rf"(?:包工头|工头|老板|带班的?|队长|班组长|负责人|项目经理|雇主|东家|老总|经理|欠款人|法人|法定代表人|被投诉人)(?:叫|是|:|名叫|叫做|[^。;叫]{{0,10}},叫)?\s?(?P<name>{_SURNAME}(?!我|他|你|她|们|俺)[\u4e00-\u9fff]{{1,2}})(?=[,.;。!? \(]|$|欠|跑|拖|不|没|电话|说|一直|就|也|还|的|发|负责|给|叫|承|带|包|他|人|失|赖|差|该|少|把|在|已|手|卷|1)"
)
_ROLE_WORDS: tuple[tuple[str, Role], ...] = (
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
_GENERIC = re.compile(
    r"^(?:某|一|工|这|那|个|小|大|家|间|座|几|两|三|本|该|我|他|你|人|当地|附近|原来的?|现在的?|以前的?|别的|其他|整个|外地|私人|黑|老|新|旁边|隔壁|对面|村里|镇上|里面的?|外面的?|市里|这种|那种|什么|哪个|哪|每|各|全|总|分|母|子|的|包|劳务|建筑|装修|装饰|装潢|砖|砖瓦|服装|电子|家具|火锅|烧烤|饭|面|奶茶|水果|早餐|快餐|小吃|洗车|理发|食品|鞋|纺织|机械|化工|塑料|五金|玩具|印刷|包装|木材|板材|石材|石料|水泥|钢|物业|保安|保洁|家政|快递|外卖|物流|建设|工程|施工|设计|销售|服务|派遣|外包|总承包|租赁|制衣|制药|造纸|养鸡|养猪|修车|汽修|汽车|船|造船|光伏|太阳能|电池|餐饮|发廊|美容|足疗|洗浴|桑拿|民营|私营|国营|房地产|地产|开发|开|开发商|商业|文化|传媒|广告|贸易|网络|科技|软件|教育|培训|保险|投资|金融|中介|劳动|职业|介绍|街道|社区|购物|活动|服务|售楼|施工|工地|项目|调解|维权|指挥|仲裁|法律|援助|信访|就业|人才|镇江|丹阳|句容|扬中|丹徒|京口|润州|大港|新区|丁卯|市|县|区|镇|乡|村|省|里|做|修|造|生产|加工|组装|电镀|喷漆|打磨|焊接|灯具|眼镜|工具|轮胎|皮鞋|衣服|箱包|饲料|肉|面粉|啤酒|水|电|热|煤|油|气|矿|沙|石子|砂|搅拌|混凝土|预制|钢构|钢结构|门窗|玻璃|铝合金|不锈钢|家居|床垫|沙发|窗帘|小型|中型|大型|那边|这边|住|进|出|关|锁|去|离|到|搬|开)*$"
)
_NOT_FIRM_WORDS = re.compile(
    r"(?:人社|劳动局|法院|政府|信访|仲裁|派出所|公安|住建|监察|维权|社区|居委|村委|街道办|12345|售楼|办事处|援助中心|服务中心|调解中心|指挥中心|^(?:出|进|到|离|入|转|卖|搬|关|开|倒)厂$|工地|欠|拖|老板|工资|没给|不给|打工|干活|上班|什么|哪)"
)
# The kind of works is looked for first, then the name before it.
_PROJECT = re.compile(
    r"(?P<kind>(?:[一二三四五六七八九十\d]+期(?:[a-z\d\-]{0,4}(?:标段|地块|号楼|栋)?)?|项目部?|工地|小区|花园|花苑|广场|大厦|标段|安置房|学校|医院|大桥|高铁站|高速|隧道|商业街|产业园|工业园|科技园|府|苑|城|湾|公馆|国际|名邸|雅苑|新村|家园|华庭|豪庭|御景|天地|壹号|中心|大楼|公寓|别墅|楼盘|地铁|水厂|电站|工程))(?=项目|工地|的?(?:项目|工地|楼盘|工程)|[,.;。!? ]|$|干|做|上|那|这|欠|打|里|施工|装修|盖|一|二|三|\d|,|承|外墙|内墙|的|我|搞|砌|贴|木工|瓦工|从)"
)
_SITE_BEFORE = re.compile(r"[\u4e00-\u9fffa-z0-9·\-]{1,14}$")
_DEVELOPERS = r"(?:碧桂园|恒大|万科|绿地|保利|融创|万达|中海|龙湖|华润|新城|绿城|金科|中南|雅居乐|世茂|富力|招商|旭辉|阳光城|正荣|祥生|中梁|弘阳|吾悦|苏宁|红星|荣盛|佳源|美的|金地|远洋|首创|中骏|奥园|时代|禹洲|融侨|建发|越秀|路劲|宝龙|大华|朗诗|优山美地)"
_SITE_CALLED = re.compile(
    r"(?:项目|工地|楼盘|小区|工程)(?:的)?(?:名字|名称|名)?(?:[^,。;]{0,6},[^,。;]{0,3},?)?(?:叫做|叫|是叫|名叫|:)(?!啥|什么|不)\s?(?P<name>[\u4e00-\u9fffa-z0-9]{2,12}?)(?=[,.;。!? ]|$|的|那|欠|项目|工地)"
)
_DEVELOPER_SITE = re.compile(
    rf"(?<![\u4e00-\u9fff]徐){_DEVELOPERS}[\u4e00-\u9fff0-9a-z]{{0,8}}?(?:[一二三四五六七八九十\d]+期|城|府|苑|湾|广场|花园|御景|天地|壹号|公馆|小区|江湾|凤凰城|国际)?(?=项目|工地|楼盘|的|[,.;。!? ]|$|干|做|那|这|\d|上|装修|施工|欠|一|二|三|打|盖|给|帮|跟)"
)
_SITE_LEAD = re.compile(
    rf".*(?:{_LEAD}|句容市?|丹阳市?|扬中市?|丹徒区?|京口区?|润州区?|大港|丁卯|新区|宝华|高资|南京市?|扬州市?|常州市?|市|县|区|镇|街道|老板|附近|上|修|建|盖|造|装修)"
)
_SITE_GENERIC = re.compile(
    r"^(?:这|那|个|一|二|三|某|几|两|的|新|老|小|大|在|建筑|施工|同|同一|一个|这个|那个|工程|装修|工地|项目|整|全|我们?|他们?|哪|哪个|别|别的|其他|本|该|房地产|楼盘|市里|镇上|村里|隔壁|附近|政府|安置|拆迁|旧|改|改造|厂房|住宅|市政|水利|公路|地铁|外地|上|去|到|来|离开|离|进|出|开|停|整个|全部|在建|里|内|外|旁边|对面|私人|自建|前|后|农村|学校|医院|小区|广场|花园|大厦|酒店)*(?:项目部?|工地|小区|花园|广场|大厦|中心|工程|学校|医院|大桥|里|城|府|一期|安置房|大楼|公寓|别墅|楼盘|高速|标段|隧道)?$"
)
_EN_FIRM = re.compile(
    r"\b(?P<name>(?:[A-Z][\w&'.-]{0,24}|[a-z]{2,20}(?= (?:co|construction|decoration)\b))(?: (?:[A-Z][\w&'.-]{0,20}|of|and|&|the(?= [A-Z]))){0,5}? (?:(?i:Co(?:mpany|rp(?:oration)?)?\b\.?(?:,? ?Ltd\.?)?|Ltd\.?|Inc\.?|Group|Factory|Restaurant|Hotel|Construction|Decoration|Labou?r(?: Service(?:s)?)?|Engineering|Logistics|Electronics|Garments?|Textiles?|Builders?|Contractors?|School|Training|Kindergarten|Cafe|Bar|Kitchen|Shop|Store|Furniture|Foods?|Services?|Plant|Mill|Shipyard|Works|Enterprises?|Industr(?:y|ies)|Trading|Bakery|Academy|Cleaning|Property|Education|Electric|Electrical|Casting|Technolog(?:y|ies)|Tech|Toys|Machinery|Chemicals?|Autos?|Motors|Optical|Glass|Steel|Paper|Printing|Packaging|Media|Networks?|Software|Security|Catering|Express|Transport|Decorations?|Interiors?|Metals?|Plastics?|Shoes|Clothing|Fashion|Apparel|Leather|Solar|Energy|Battery|Ceramics|Timber|Farm|Nursery|Clinic|Hospital|Gym|Spa|Salon|Labou?r))(?: (?:Co(?:mpany|rp)?\b\.?(?:,? ?Ltd\.?)?|Group|Company|Factory|Services?|School|Cent(?:er|re)|Restaurant|Hotel|Ltd))*)"
)
_EN_CALLED = re.compile(
    r"\b(?:compan(?:y|ie)|boss|factory|firm|employer|shop|restaurant|owner|foreman|manager|contractor|subcontractor|hotel|workshop|crew leader|team leader|developer)(?:'s)?(?: there| here)?(?: name)? ?(?:is|was|called|named|is called|is named|name is|goes by|known as|:|,|=)? (?:called |named |goes by )?(?P<name>(?:(?i:mr|mrs|ms|miss|boss|old|lao|mister)\.? )?[A-Z][\w'&-]*(?: [A-Z][\w'&-]*){0,4})"
)
_EN_PERSON = re.compile(
    r"\b(?P<name>(?:(?i:mr|mrs|ms|miss|mister|boss|lao|manager|old)\.? )(?:[A-Z][a-z]+|(?i:wang|li|zhang|liu|chen|yang|zhao|huang|zhou|wu|xu|sun|hu|zhu|gao|lin|he|guo|ma|luo|zheng|xie|han|tang|feng|dong|cheng|cao|yuan|deng|fu|shen|zeng|peng|lu|su|jiang|cai|jia|ding|wei|xue|ye|yan|qian))(?: [A-Z][a-z]+)?)\b"
)
_EN_SITE_CALLED = re.compile(
    r"\b(?:site|project|building|works)(?:'s)?(?: name)? ?(?:is called|called|is named|named|name is|:) (?P<name>[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,3})"
)
_EN_PROJECT = re.compile(
    r"\b(?:the |at |on |in )?(?P<name>[A-Z][\w'-]{0,24}(?: (?:[A-Z0-9][\w'-]{0,24}|of|phase)){0,4}?)(?: (?P<kind>project|site|construction site|building site|works))\b|\b(?P<name2>[A-Z][\w'-]{0,24}(?: [A-Z][\w'-]{0,24}){0,3} (?:Tower|Plaza|Garden|Gardens|Mall|Bridge|Square|Centre|Center|Residence|Apartments?|Phase \w+|Towers|Park|Mansion|Heights|Bay|Villas?|Court))\b"
)


_ABOVE = re.compile(r"\b(?:general|main|prime|head) contractor(?: is| was|:|,| called| named)? ?$")


def parties(text: Text) -> list[Party]:
    """Everybody on the other side, the one that owes first where the words tell."""
    found: list[Party] = []
    for party in (*_firms(text), *_persons(text), *_english(text)):
        overlap = next(
            (
                other
                for other in found
                if other.span and party.span and other.span[0] < party.span[1] and party.span[0] < other.span[1]
            ),
            None,
        )
        if overlap is None and party.name not in {other.name for other in found}:
            found.append(party)
    return sorted(found, key=lambda party: party.span or (0, 0))


def _firms(text: Text) -> Iterator[Party]:
    norm = text.norm
    for found in _CALLED.finditer(norm):
        name = _strip_tail(found["name"])
        if (
            name
            and not _GENERIC.match(name)
            and not _NOT_FIRM_WORDS.search(name)
            and not re.search(r"谁|啥|什么|不|没", name)
            and not _HOMES.match(name)
        ):
            first = found.start("name")
            yield Party(
                text.said(first, first + len(name)),
                _role(norm, first, found.group()),
                text.span(first, first + len(name)),
            )
    yield from _plain_firms(text)
    taken = 0
    for count, found in enumerate(_FIRM.finditer(norm)):
        if count > 30:
            return
        # The suffix is looked for first and the name before it: the other way round is slow on long runs.
        suffix: re.Match[str] | None = found
        ahead = _NAME_BEFORE.search(norm, max(0, found.start() - 22), found.start())
        if not ahead or found.start() < taken:
            continue
        first, stem = ahead.start(), ahead.group()
        if first < taken:
            first, stem = taken, norm[taken : found.start()]
        taken = found.end()
        town = re.match(r".*(?:新区|街道|(?<!古)镇(?!江))", stem)
        if town and len(stem) - town.end() >= 2:
            first, stem = first + town.end(), stem[town.end() :]
        lead = _LEAD_END.match(stem)
        if lead and len(stem) - lead.end() >= 1:
            first, stem = first + lead.end(), stem[lead.end() :]
        elif lead:
            continue
        if suffix and re.match(r"(?:公司|厂|店|集团|队)", norm[found.end() : found.end() + 2]):
            pass
        whole = norm[first : found.end()]
        if (
            len(stem) < 1
            or _ONLY_LEAD.match(stem)
            or _DANGLING.search(stem)
            or _GENERIC.match(stem)
            or _NOT_FIRM_WORDS.search(whole)
            or _is_site(norm, found.end(), whole)
        ):
            continue
        if (
            suffix
            and suffix.group()
            in (
                "中心",
                "建设",
                "工程",
                "装饰",
                "建筑",
                "劳务",
                "物业",
                "置业",
                "地产",
                "学校",
                "医院",
                "店",
                "矿",
                "学校",
            )
            and len(stem) < 2
        ):
            continue
        if re.search(
            r"(?:那个|一家|一个|这个|某个?|家|这家|那家|有个)$", norm[max(0, first - 3) : first]
        ) and found.group() in ("厂", "店", "饭店", "公司", "超市", "酒店"):
            continue
        if re.match(r"[\d]+$", stem):
            continue
        if "有限" in found.group() and norm[max(0, first - 3) : first].endswith(("镇江", "镇江市")):
            first -= 3 if norm[first - 1] == "市" else 2
        yield Party(
            text.said(first, found.end()),
            _role(norm, first, norm[max(0, first - 8) : first]),
            text.span(first, found.end()),
        )


def _plain_firms(text: Text) -> Iterator[Party]:
    """Firms told by what stands around them: 公司是镇江云启网络, 顺达汽修欠我4100, 中建三局."""
    norm = text.norm
    for found in _FIRM_CALLED.finditer(norm):
        first, last = found.span("name")
        if not _GENERIC.match(found["name"]) and not re.search(r"谁|啥|什么|不|没|老板|工资|欠", found["name"]):
            yield Party(text.said(first, last), _role(norm, first, found.group()), text.span(first, last))
    for found in _STATE_FIRM.finditer(norm):
        above = re.match(r"的?(?:项目|工地)|(?:总包|承建)", norm[found.end() : found.end() + 3])
        role = _role(norm, found.start(), norm[max(0, found.start() - 6) : found.start()])
        yield Party(text.said(*found.span()), "general_contractor" if above else role, text.span(*found.span()))
    for found in _OWING_FIRM.finditer(norm):
        first, stem = found.start("name"), found["name"]
        town = re.match(r".*(?:新区|街道|(?<!古)镇(?!江)|开发区)", stem)
        if town and len(stem) - town.end() >= 3:
            first, stem = first + town.end(), stem[town.end() :]
        if not _NO_FIRM.search(stem) and not _GENERIC.match(stem) and not _NOT_FIRM_WORDS.search(stem):
            yield Party(text.said(first, first + len(stem)), "employer", text.span(first, first + len(stem)))


def _is_site(norm: str, end: int, name: str) -> bool:
    return bool(re.match(r"(?:项目|工地|楼盘)", norm[end : end + 3])) and not re.search(
        r"公司|集团|劳务|装饰|建筑|建工", name
    )


def _strip_tail(name: str) -> str:
    return re.sub(r"(?:欠|跑|拖|的|不|没|他|就|也|到|在|已|电话|人|说|还|一直).*$", "", name).strip(" .,")


def _persons(text: Text) -> Iterator[Party]:
    norm = text.norm
    for found in _PERSON.finditer(norm):
        name, first = found["name"], found.start("name")
        if re.match(r"(?:高总|成总|车总|单总|时总|关总|解总|安总|常总|任总|管总|路总|方总|万总)", name) and re.match(
            r"(?:是|共|数|算|额|计|之)", norm[found.end() : found.end() + 1]
        ):
            continue
        if "的" in name or "姓" in name:
            continue
        if name.endswith("总") and re.match(
            r"(?:是|共|包|数|算|额|计|之|部|工|的来|承|体|价)", norm[found.end() : found.end() + 1]
        ):
            continue
        if re.match(r"(?:我哥|我姐|时师傅|是)", name) or (name.endswith(("姐", "哥")) and len(name) > 2):
            continue
        yield Party(
            text.said(first, found.end("name")),
            _role(norm, first, (found["role"] or "") + name),
            text.span(first, found.end("name")),
        )
    for found in _SURNAMED.finditer(norm):
        sur = found["sur"] or found["sur2"]
        span = found.span("sur") if found["sur"] else found.span("sur2")
        yield Party(
            f"{text.said(*span)}老板"
            if "老板" in found.group()
            else f"{text.said(*span)}姓"
            if not sur
            else _titled(text.said(*span), found.group()),
            _role(norm, span[0], found.group()),
            text.span(*span),
        )
    for found in _FULL.finditer(norm):
        span = found.span("name")
        if not re.search(r"(?:老板|总|工头|经理)$", found["name"]):
            yield Party(text.said(*span), _role(norm, span[0], found.group()), text.span(*span))
    for found in _OLD.finditer(norm):
        span = found.span("name") if found["name"] else found.span("name2")
        yield Party(text.said(*span), _role(norm, span[0], norm[max(0, span[0] - 5) : span[0]]), text.span(*span))


def _titled(sur: str, words: str) -> str:
    for title in ("包工头", "工头", "项目经理", "经理", "队长", "班长", "老总"):
        if title in words:
            return sur + title
    return sur + "老板"


def _english(text: Text) -> Iterator[Party]:
    # Names are told by their capitals, so this reads the text as received.
    raw = text.raw[:READ_LIMIT]
    if not re.search("[A-Za-z]{2}", raw):
        return
    for pattern in (_EN_CALLED, _EN_FIRM, _EN_PERSON):
        for count, found in enumerate(pattern.finditer(raw)):
            if count > 10:
                break
            name = re.sub(
                r"^(?:The|My|Our|At|In|For|From|Boss(?= [A-Z][a-z]+ (?:Co|Construction|Factory))|I|We|And|But|Hello|Hi) ",
                "",
                found["name"],
            ).strip(" .,")
            if (
                not name
                or name.islower()
                or re.fullmatch(
                    r"(?i:the|my|our|i|we|he|she|they|no|not|is|and|but|the boss|run|ran|owe|this|that|boss|company|a|an|labou?r|construction|general|mr|china|chinese|please|hotel|restaurant|factory|in|at|on|zhenjiang|jurong|danyang|yangzhong|dantu|jingkou|runzhou|(?:construction|furniture|garment|shoe|electronics|the|my|a|danyang|jurong|zhenjiang|yangzhong|dantu|dingmao|dagang|nanjing|runzhou|jingkou|this|that|his|her|one|our|some|i|he|in|at) ?(?:\w+ )?(?:company|factory|shop|co|restaurant|hotel|store|construction|school|kitchen|bar|cafe|plant|services?|property|group|works?))",
                    name,
                )
            ):
                continue
            first = found.start("name") + found["name"].find(name)
            yield Party(
                name, _role(text.norm, min(first, len(text.norm)), found.group().lower()), (first, first + len(name))
            )


def _role(norm: str, start: int, words: str) -> Role:
    if _ABOVE.search(norm[max(0, start - 34) : start]):
        return "general_contractor"
    near = norm[max(0, start - 7) : start] + words.lower()
    for word, role in _ROLE_WORDS:
        if word in near and not (word == "劳务" and re.search(r"劳务.{0,6}公司", words)):
            return role
    return "employer"


def employer_of(norm: str, found: list[Party]) -> Party | None:
    """The party that owes: next to the word of owing, else the firm nearest to the workers."""
    for role in ("employer", "subcontractor", "boss", "crew_leader", "general_contractor", "owner"):
        ranked = [party for party in found if party.role == role]
        if ranked and role in ("general_contractor", "owner") and not re.search(r"欠|拖|不给|owe", norm):
            continue
        if ranked:
            owing = [
                party
                for party in ranked
                if party.span
                and re.match(r"[^,;。]{0,6}(?:欠|拖|不给|没给|不发|没发|owe)", norm[party.span[1] : party.span[1] + 12])
            ]
            return owing[0] if owing else ranked[0]
    return None


def project(text: Text) -> tuple[str, Span] | None:
    """The named site or works, without the words around it ("碧桂园三期")."""
    norm = text.norm
    called = _SITE_CALLED.search(norm)
    if called and not _SITE_GENERIC.match(called["name"]) and not re.search(r"公司|什么|啥|老板|不", called["name"]):
        return text.said(*called.span("name")), text.span(*called.span("name"))
    for found in _DEVELOPER_SITE.finditer(norm):
        if re.fullmatch(_DEVELOPERS, found.group()) and not re.match(
            r"的?(?:项目|工地|楼盘|盘)|那个(?:工地|项目)|(?:那边|上|干)", norm[found.end() : found.end() + 4]
        ):
            continue
        phase = re.compile(r"[一二三四五六七八九十\d]+期").match(norm, found.end())
        if phase:
            return text.said(found.start(), phase.end()), text.span(found.start(), phase.end())
        if not re.match(r"(?:公司|集团|物业|建筑|建工|装饰|局)", norm[found.end() : found.end() + 2]):
            return text.said(*found.span()), text.span(*found.span())
    for count, found in enumerate(_PROJECT.finditer(norm)):
        if count > 20:
            break
        named = _site_name(norm, found)
        if named:
            return text.said(*named), text.span(*named)
    return _english_project(text)


def _site_name(norm: str, found: re.Match[str]) -> Span | None:
    ahead = _SITE_BEFORE.search(norm, max(0, found.start() - 14), found.start())
    if not ahead:
        return None
    first, name = ahead.start(), norm[ahead.start() : found.end()]
    lead = _SITE_LEAD.match(name[:-1])
    if lead and len(name) - lead.end() >= 2:
        first, name = first + lead.end(), name[lead.end() :]
    follows = re.match(r"(?:的)?(?:项目|工地|楼盘)", norm[found.end() : found.end() + 4])
    bare = re.sub(r"(?:的)?(?:项目部?|工地|楼盘)$", "", name)
    if (
        _SITE_GENERIC.match(name)
        or len(bare) < 2
        or re.search(
            r"欠|老板|工资|公司|不给|没|钱|劳动局|法院|我|干|人(?!民|才)|\d月|个月|[\d几今昨每]天|政府|局|信访|仲裁|派出所|开始|服务|援助", bare
        )
    ):
        return None
    strong = follows or re.search(r"(?:项目部?|工地|期|标段|楼盘)$", name)
    if not strong and not re.search(r"(?:在|给|到|做|盖|建|修|装修)[^,;。]{0,6}$", norm[max(0, first - 8) : first]):
        return None
    if re.search(r"(?:家|那|这|市|县|区|镇|村|街道)$", bare) and len(bare) < 4:
        return None
    return first, first + len(bare)


def _english_project(text: Text) -> tuple[str, Span] | None:
    raw = text.raw[:READ_LIMIT]
    called = _EN_SITE_CALLED.search(raw)
    if called:
        return called["name"], called.span("name")
    for found in _EN_PROJECT.finditer(raw):
        group = "name" if found["name"] else "name2"
        name = re.sub(
            r"^(?:The|At|In|On|We|I|My|Our|This|That|From|He|Boss|A|It|And|Work|Worked) ", "", found[group]
        ).strip()
        if re.fullmatch(
            r"(?i:the|a|my|our|this|that|construction|building|i|we|jurong|danyang|zhenjiang|yangzhong|dantu|work|same|in|at|on|from|he|it)",
            name,
        ):
            continue
        first = found.start(group) + found[group].find(name)
        return name, (first, first + len(name))
    return None


_FILLER = re.compile(
    r"^(?:(?:嗯|哦|那个|就是|是|叫|我?们?(?:的)?(?:公司|单位|老板|厂|包工头|工头|饭店|店|厂子|工厂|项目|工地|雇主|名字|东家)(?:的)?(?:名字)?(?:叫做|叫|是|名叫)?|名叫|名字(?:叫|是)|应该是|好像(?:是|叫)?|不(?:清楚|知道|晓得)(?:公司|单位|叫什么|名字|全称)*[,;。 ]*(?:只知道|就知道)?|只知道|就知道|在|给|老板姓|it'?s|it is|its|my boss(?:'s name)? is|my boss|the boss is|boss is|the company is|company is|our company is|company name is|name is|called|named|a company called|the|i think|i think it'?s|we work for|i work for|working for|work for|boss name is|his name is|at|in|i'?m|im|i am|my name is|me|this is|name:|name|姓名|我名字(?:叫|是)|我的名字(?:叫|是)|我叫|我是|本人|我姓|俺叫|叫我|免贵姓|你?可以叫我|欠我们?钱的是|call me)[\s,:;]*)+",
    re.IGNORECASE,
)
_NO_ANSWER = re.compile(
    r"不知道|不清楚|不晓得|不懂|忘了|记不(?:得|清)|为什么|为啥|干嘛|干什么|什么意思|怎么|多久|吗|\?|人工|帮助|客服|取消|不报|退出|继续|重来|投诉|你好|您好|谢谢|没有名字|不方便|不想|不说|\bhelp\b|\bhuman\b|\bwhy\b|\bwhat\b|\bhow\b|\bdon'?t know\b|\bdont know\b|\bno idea\b|\bnot sure\b|\bcancel\b|\bhello\b|\bhi\b|\bthanks?\b|\bagent\b|\bskip\b|^(?:没有|无|没|不|是|是的|对|好|好的|嗯|行|可以|ok|yes|no|none|nothing|不是|没了|1|2)[.。!]?$|随便|算了|关你|\bshit\b|\bfuck|妈的|傻|滚|他妈|who are you|你是谁|机器人"
)
_TAIL = re.compile(
    r"(?:那个工地|这个工地|那边的?工地|的工地|那个项目|的项目|工地上|那里|那边|这边|那儿|吧|啊|呢|哦|的|了|干活|打工|上班|[\s.。,!~])+$"
)


def bare_employer(text: Text) -> tuple[str, Span] | None:
    """A bare answer to "who owes you": the words without filler, when they can be a name."""
    return _bare(text, 30, sites=False)


def bare_project(text: Text) -> tuple[str, Span] | None:
    """A bare answer to "which site": 句容碧桂园那个工地 -> 碧桂园 is found by `project`; else the words."""
    return _bare(text, 30, sites=True)


def bare_name(text: Text) -> tuple[str, Span] | None:
    """A bare answer to "your name"."""
    found = name(text)
    return found or _bare(text, 20, sites=False, person=True)


def _bare(text: Text, longest: int, sites: bool, person: bool = False) -> tuple[str, Span] | None:
    norm = text.norm
    if _NO_ANSWER.search(norm) and not re.search(r"只知道|就知道|i only know", norm):
        return None
    cut = re.search(r"[,;。!?]", norm)
    filler = _FILLER.match(norm)
    first = filler.end() if filler else 0
    cut = re.compile(r"[,;。!?]|\.(?= |$)(?<!mr\.)(?<!co\.)(?<!ltd\.)").search(norm, first)
    last = cut.start() if cut else len(norm)
    tail = _TAIL.search(norm, first, last)
    if tail and tail.start() > first:
        last = (
            tail.start()
            if sites or person
            else (
                tail.start()
                if tail.group().strip(" .。,!~吧啊呢哦了") == "" or tail.group().startswith(("的", "吧", "啊", "呢"))
                else last
            )
        )
    said = text.said(first, last)
    if not 1 <= len(said) <= longest or not re.search(r"[^\W\d_]", said):
        return None
    if person and (
        len(said) > 20
        or re.search(r"\d|欠|工资|老板|公司|工地", said)
        or (re.search("[\u4e00-\u9fff]", said) and len(said) > 4)
    ):
        return None
    if re.search(r"欠|没给|不给|没发|工资|\bowe|\bpaid|\bwages?\b|\bsalary\b|什么|哪|谁", said.lower()):
        return None
    return said, text.span(first, last)


_MY_NAME = re.compile(
    rf"(?:我(?:的)?(?:名字|姓名)?(?:叫做|叫|是叫|名叫)|我的名字是|本人(?:叫|姓名)?|姓名(?:是|:)?|我是|俺叫|叫我|免贵姓|我姓)\s?:?\s?(?P<zh>{_SURNAME}[\u4e00-\u9fff]{{1,2}}?)(?=[,.;。!? ]|$|,|电话|手机|来自|在|今年|想|要|投诉|是|的|\d|身份|男|女|,)|我姓(?P<sur>{_SURNAME})(?=[,.;。!? ]|$|,|名|电)"
)
_MY_NAME_EN = re.compile(
    r"\b(?:[Mm]y name(?:'s| is)?|[Ii] am called|[Tt]his is|[Cc]all me|[Nn]ame:?|[Ii]'?m|[Ii] am) (?P<en>[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})\b"
)


def name(text: Text) -> tuple[str, Span] | None:
    """How the speaker calls themself ("我叫王建国", "my name is Li")."""
    found = _MY_NAME.search(text.norm)
    if found:
        group = "zh" if found["zh"] else "sur"
        word = found[group]
        if not re.search(r"(?:工人|农民|木工|瓦工|工地|老板|代表|干|投诉|举报|来|外地|四川|河南|安徽)", word):
            return text.said(*found.span(group)), text.span(*found.span(group))
    english = _MY_NAME_EN.search(text.raw[:READ_LIMIT])
    if english and not re.fullmatch(
        r"(?:A|The|From|In|Not|Working|Chinese|Worker|Still|Very|So|At|On|Here|Zhenjiang|Jurong|Danyang|Afraid|Sorry|Owed|Pakistani|Vietnamese|Indian|Nigerian|African|Filipino)(?: .*)?",
        english["en"],
    ):
        return english["en"], english.span("en")
    return None
