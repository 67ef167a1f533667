"""Answers to questions that have a closed set of answers: whose complaint it is, what a sum means."""

from __future__ import annotations

import re
from typing import Literal

from ..names.debtors import firm_of

__all__ = [
    "Kind",
    "Scope",
    "asks",
    "is_for_oneself",
    "is_no_other",
    "is_this_case",
    "is_workplace",
    "kind_of",
    "same_place",
    "scope_denied",
    "scope_of",
    "speaks_of_another",
    "unchanged",
]

Kind = Literal["complaint", "on_behalf", "report"]  # domain.md 4.5
Scope = Literal["total", "per_person"]

_SHORT = 30  # characters; a longer text is a story of its own

_UNNAMED = re.compile(
    r"匿名|不(?:想|愿|要|敢)?(?:留名|留姓名|留名字|透露姓名|说名字)|anonym|whistle"
    r"|(?:not|n't|dont) (?:\w+ ){0,2}(?:give|say|tell|leave|write)(?: you)? my name|\bno name and no\b|\b(?:but"
    r"|with) no name\b|(?:report"
    r"|complain\w*|file|stay|want|be)\b[^.;]{0,12}\bwithout (?:my |a )?name",
    re.I,
)
_REPORT = re.compile(r"(?<!不)(?<!是我)举报|检举", re.I)  # 不会知道是我举报的吧
# 我来给我表弟举报一下: 举报 as one says it, for somebody who is named
_FOR_KIN = re.compile(
    r"(?:给|替|帮)(?:我|俺)(?:的)?(?:[表堂]?[弟哥姐妹]|老公|老婆|爸|妈|儿子|女儿|工友|老乡|同事|朋友)"
)
_ON_BEHALF = re.compile(
    r"(?:干活|做活|做工|打工|上班|被欠钱?|没拿到(?:钱|工资))的(?:人)?(?:就)?是(?:我|俺)(?:的|家)?(?:儿|女|爸|妈"
    r"|老公|老婆|媳妇|弟|妹|哥|姐|侄)"
    r"|(?:替|帮|代)(?:他|她|[\u4e00-\u9fff]{2,3})(?:们)?报(?!复|警)|(?:工资|钱|工钱)(?:都)?是(?:他"
    r"|她)的[,，。 ]?(?:不是|唔系)我的|"
    r"(?:替|帮|代)我?(?:爸|妈|哥|弟|姐|妹|老公|老婆|儿子|女儿)报|(?:替|帮|给|代|为)(?:我)?(?:的)?(?:老公|老婆"
    r"|丈夫|媳妇|爱人|对象|爸|妈|父亲|母亲|儿子|女儿|哥|弟|姐|妹|叔|舅"
    r"|亲戚|家人|家里人|兄弟"
    r"|朋友|同乡|老乡|邻居|别人|工友|(?:他|她)(?!打|发|转|钱))[^，。,.]{0,6}(?:问|投诉|反映|讨|要|登记|说|举报|来)"
    r"|^\s*(?:是)?(?:替|帮|代)(?:我|俺)(?:的)?(?:老公|老婆|媳妇|爸|妈|儿子|女儿|哥|弟|姐|妹|[表堂][哥弟姐妹]|兄弟|老乡"
    r"|工友|朋友|同事|邻居)(?=$"
    r"|[ ,，。])"
    r"|替别人|帮别人|替人|代(?:人|别人)"
    r"|(?:帮|替|代)(?:他|她)(?:们)?(?:弄|填|写|讨|要|跑)"
    r"|\bi(?:'?m| am) (?:the |his |her )?(?:wife|husband|daughter|son|mother|father|sister|brother) of (?:the |a "
    r"|one )?(?:\w+ )?"
    r"(?:worker|carpenter|cook|driver|welder|mason|man who|employee)\b"
    r"|\b(?:do|doing|write|writing|file|filing|complain\w*|report\w*|ask\w*) (?:it |this )?for (?:him|her|them)\b"
    r"|on behalf|for (?:a |my )(?:elder |older |younger |little |big |old )?(?:friend|husband|wife|brother|sister"
    r"|father|mother|son|daughter|cousin|neighbou?r)"
    r"(?!(?:'s)? (?:hospital|medicine|operation|surgery|treatment|school|house|rent|funeral|wedding))"
    r"|someone else|somebody else",
    re.I,
)
# Not on behalf of someone, it is me: for nobody else, whatever was understood before.
_FOR_ONESELF = re.compile(
    r"\bnot (?:on behalf|for (?:somebody|someone|anybody|other)\b)|\b(?:it is|it'?s|its) (?:for )?(?:me"
    r"|myself)\b(?! and)"
    r"|\bfor (?:my ?self|me) only\b|\b(?:filing|file|complain\w*) for my ?self\b"
    r"|\bremove (?:the )?(?:word )?(?:on )?behalf"
    r"|不是(?:替|帮|代)(?:别人|人|他|她)|不替别人|(?:就)?是我(?:自己|本人)的(?:事|工资|工钱)",
    re.I,
)
# 8,600 for me and 8,600 for my sister
_FOR_ME_TOO = re.compile(
    r"\bfor me\b|\bme and my\b|\bon behalf of (?:\d+|my|our|all|the|us)\b[^.;!?]{0,60}\b(?:we are|we're|us)\b"
    r"|\bon behalf of (?:my |our |the )?(?:team|crew|group|gang)\b",
    re.I,
)
# 我老婆也没拿到: told in the midst of the own complaint.
_ALSO_UNPAID = re.compile(r"也(?:还)?(?:没|未|被欠|被拖|欠着)")
_OWN_WHEN_ASKED = re.compile(
    r"^\s*(?:就|是)?(?:我|俺|me|mine)\s*[.。!！]?\s*$|本人|自己"
    r"|我的|我们|俺|咱|自个|my own|\bmine\b|\bmyself\b|\bmy\b|\bours?\b"
    r"|\bown\b|\bme\b",
    re.I,
)
_SELF = r"(?:我们|俺们|咱们|我|俺|咱|老子|本人)"
_RELATION = (
    r"(?:的|家)?(?:老公|老婆|丈夫|媳妇|爱人|对象|爸|妈|爹|娘|父|母|儿|女|闺女|娃|哥|弟|姐|妹|叔|舅|姨|姑|婶|侄|外甥"
    r"|表|堂|岳|公公|婆婆|亲戚|家人|家里人|朋友|同乡|老乡|邻居|同学|孩子|小孩)"
)
# "我要投诉欠薪" announces a complaint, and "我弟弟的工资" is another's; only who remains is owed.
_ANOTHERS = (
    rf"{_SELF}{_RELATION}(?!们?(?:两|俩|仨|\d|一起|一块))"
    r"|\bmy (?:\w+ )?(?:husband|wife|brother|sister|father|mother|son|daughter|cousin|uncle|friend|neighbou?r|dad|mum"
    r"|mom)(?:'s)?\b"
)
_OF_ANOTHER = re.compile(_ANOTHERS, re.I)
_NOT_ONESELF = re.compile(
    rf"{_ANOTHERS}|{_SELF}(?:这边|这里)?(?:就是|是)?(?:想|要|来|得|准备|打算)*(?:来)?(?:投诉|举报|反映|咨询|请问|问"
    rf"|说|告|登记|替|帮)"
    rf"|给{_SELF}(?:打|写|发|来)(?!工资|工钱|公资|钱|薪|放)"
    r"|\b(?:i|we) (?:just )?(?:want|wish|need|would like|like|have|came|am here|am writing)"
    r"(?: to)? (?:report|complain|file|ask|know|make|tell|talk)"
    r"|\b(?:i|we) (?:complain|report)\b|\b(?:tell|help|show|call|send) (?:me|us)\b",
    re.I,
)
_ONESELF = re.compile(rf"(?<![自])(?:{_SELF})(?!方)|\b(?:i|we|me|us|my|our|mine|i'm|i've|we're|we've)\b", re.I)
_WAGES_OWED = re.compile(
    r"欠|拖|差(?!不多|点)|没(?:有)?(?:给|发|结|付|拿|领|收|见|到手|打)|不(?:给|发|结|付|开)(?!心)|拿不到|要不到|讨|一分"
    r"|工资|工钱|公资|薪|血汗钱|加班费|提成|扣|压(?:着|了)|赖"
    r"|\bow(?:e|es|ed|ing)\b|\bpa(?:y|id|ys|ying|yment)\b|\bwages?\b|\bsalar\w+|\bunpaid\b|\bmoney\b",
    re.I,
)


# 我不匿名了, 改成实名: who wanted no name gives it now.
_NAMED_AFTER_ALL = re.compile(
    r"(?:不|别|不想|不用|不要|不再)匿名(?!吗|[?？])(?:了|的|报)?|(?:改|换|转)(?:成|为)?实名|实名(?:投诉|登记|举报)"
    r"|\b(?:not|no longer|don'?t want(?: to be)?) anonymous\b|\bwith my (?:real )?name\b",
    re.I,
)
# 啥叫匿名举报: what it is, and no wish.
_ASKS_WHAT_IT_IS = re.compile(
    r"(?:啥|什么)(?:叫|是)(?:个)?匿名|匿名(?:举报)?(?:是|又是)?(?:个)?(?:啥|什么)(?:意思|东西)?|\bwhat (?:is"
    r"|does|means?)\b"
    r"[^.?!]{0,10}\banonymous\b|没(?:有)?说(?:要)?匿名",
    re.I,
)
# 什么是匿名？我要匿名
_WANTS_IT = re.compile(r"(?:我|那就?|还是)(?:就)?(?:要|想|选)?匿名|匿名吧")
# 罗大成是我老公，是他的工钱: of somebody else, whoever is spoken of before.
_OURS_TO_CLAIM = re.compile(
    rf"是{_SELF}{_RELATION}[,，。 ]{{0,2}}(?:这)?(?:就)?是(?:他|她)的(?:工钱|工资|钱|血汗钱)"
    r"|(?:是|都是)(?:他|她)(?:一个人)?的(?:工钱|工资)[,，。 ]*(?:不是我|我是(?:帮|替))",
)


def is_for_oneself(text: str) -> bool:
    """Whether it is said that the pay is the own, and not somebody else's."""
    return bool(_FOR_ONESELF.search(text[:500]))


def kind_of(text: str, asking: str | None = None) -> Kind | None:
    """The kind that a text tells of. When it was asked for, a bare "我自己的" is enough.

    Else who speaks of pay that is owed to "me" or "us" speaks of their own, whatever the complaint is called.
    """
    text = text[:2000]
    if _NAMED_AFTER_ALL.search(text):
        return "complaint"
    if _ASKS_WHAT_IT_IS.search(text) and not _WANTS_IT.search(text):
        return None
    if _FOR_ONESELF.search(text):
        return "complaint"
    if _OURS_TO_CLAIM.search(text):
        return "on_behalf"
    if _UNNAMED.search(text):
        return "report"
    is_beside_mine = asking not in (None, "consent", "kind") and _ALSO_UNPAID.search(text)
    if _ON_BEHALF.search(text) and not (_FOR_ME_TOO.search(text) or is_beside_mine):
        return "on_behalf"
    if asking == "kind" and _OWN_WHEN_ASKED.search(text[:200]):
        return "complaint"
    rest = _NOT_ONESELF.sub(" ", text)
    if _ONESELF.search(rest) and _WAGES_OWED.search(rest):
        return "complaint"
    if asking not in (None, "consent", "kind"):
        return None  # in an answer to something else only the plain wish counts
    if _REPORT.search(text):
        return "on_behalf" if _FOR_KIN.search(text) else "report"
    return "on_behalf" if _OF_ANOTHER.search(text) and _WAGES_OWED.search(text) else None


_TOTAL = re.compile(
    r"总|一共|共计|加起来|加一起|合计|全部|大家|所有|一起|拢共"
    r"|\btotal\b|\ball\b|altogether|together|everyone combined|sum",
    re.I,
)
_EACH = re.compile(r"每|一人|人均|一个人|各|单个|平均|\beach\b|\bper\b|\bevery\b|apiece|a person|one person", re.I)


# each? no no, altogether; 不是每个人的，是总数
_NOT_POSSIBLE = r"一个?人(?:哪[能会有]|怎么(?:会|可能)|咋)"
_DENIED_SCOPE = re.compile(
    r"\b(?:each|total|altogether|per person)\b ?[?,.]* ?(?:no\b[ ,]*)+|\bnot (?:for )?(?:each|total|per person)\b"
    rf"|{_NOT_POSSIBLE}[^,，。]*"
    r"|不是(?:每个?人|一个人|总数?|一共)的?|(?:每个?人|总数)(?:的)?[?？,，]+不是"
)


def scope_of(text: str) -> Scope | None:
    """What "is that the total or each?" was answered with; None when both or neither is said."""
    text = _DENIED_SCOPE.sub("", text[:500])
    total, each = bool(_TOTAL.search(text)), bool(_EACH.search(text))
    if total == each:
        return None
    return "total" if total else "per_person"


def scope_denied(text: str) -> bool:
    """Whether it is told what a sum does not mean, and no sum anew (总数啊，一个人哪能29万)."""
    return bool(re.search(_NOT_POSSIBLE, text))


_UNCHANGED = re.compile(
    r"^\s*(?:都?[没冇](?:有)?变|不变|没改|(?:算了|先)?[,，。 ]*(?:不(?:用)?改了?|别改了?)[吧。!！ ]*$|算了[吧。!！ ]*$"
    r"|就这样"
    r"|(?:算了|(?:先)?(?:不|别)(?:用)?改了?|[吧,，。 ])*(?:那|就|还)*(?:是|用|按)?(?:原来|原先|以前|之前|先前"
    r"|刚才|老)(?:的|那个|说的|报的)+"
    r"|还是(?:这|那|原来|一样|老样子)|一样|照旧|还是那个数"
    r"|(?:(?:no|nah|ok|oh|sorry|never ?mind|wait)[,. ]*)*"
    r"(?:same\b|no change|leave it|keep (?:it|the old)|unchanged|not changed|it(?:'s| is) the same|still the same"
    r"|(?:the )?old (?:one|number) (?:is|was) (?:right|correct|fine|ok))|never ?mind[.! ]*$)",
    re.I,
)


def unchanged(text: str) -> bool:
    """Whether "is it still so?" or "what should it be?" is answered with "as it was".

    A bare "没变" is a yes that looks like a no.
    """
    return bool(_UNCHANGED.search(text[:200]))


_ANOTHER = re.compile(
    r"另外?一|另一|别的|还有一|新的|再投诉|\b(?:another(?! (?:colleague|friend|worker|workmate|person|m[ae]n"
    r"|wom[ae]n|girl|boy|guy|brother|sister|of us|number|phone)\b)|other(?! (?:city|cities|town|country|province"
    r"|place|girls?|people|workers?|m[ae]n"
    r"|wom[ae]n|boys?"
    r"|guys?|colleagues?|friends?|half|ones?)\b)|new(?! (?:phone|number|sim|wechat))|second)\b"
    r"|\bdifferent (?:thing|matter|case|job|boss|company|one)\b",
    re.I,
)


def speaks_of_another(text: str) -> bool:
    """Whether a text is about another case than the one that was filed."""
    return bool(_ANOTHER.search(text))


# 停，我不要再登记一次; 不要新报，改原来那个: said in a form that began by mistake after another was filed.
_NO_OTHER = re.compile(
    r"(?:不|别|没)(?:是)?(?:要|想|用)?(?:再|重新)(?:登记|报|投诉|填)|(?:不要|别|没要|不想|不用)(?:再)?新报"
    r"|(?:不|别|没)(?:是)?(?:要|想)?报(?:一个)?新的|(?:不是|没有)新的|(?:我)?(?:已经|早就?)报过了"
    r"|新的(?:那个)?(?:我)?(?:就)?(?:不报|不要|别报)"
    r"|(?:留|改|要|补充)(?:原来|原先|老)的?那个|在(?:老|原来)的?那个?上面?改"
    r"|\b(?:no|not an?|not making (?:an?|any)?) ?new (?:complaint|case|one)|\bwhy you ask new\b"
    r"|\b(?:i have |only |just )+one (?:case|complaint)\b"
    r"|^no new\b|\b(?:this|it)(?: is|'s) (?:about )?(?:the )?same (?:case|complaint)\b"
    r"|(?:\b(?:not|dont)|n't) (?:want to )?(?:start|open|make|file|begin) (?:another|an?other|a new|new)\b"
    r"|(?:\b(?:not|dont)|n't) (?:want|need|mean|making?) (?:a |any )?(?:new|other|another) (?:complaint|case|one)\b"
    r"|\b(?:my|the) (?:filed|first|old|same|earlier) (?:complaint|case)\b|\bon my (?:complaint|case)\b"
    r"|(?<!还)(?:是|系|说的?是|讲嘅?系)(?:原来|原先|刚才|头先|旧)(?:的)?(?:那|嗰)(?:个|单|件)?(?=[,，。!！ ]|$|案|投诉)"
    r"|(?:唔系|不是|冇)新(?:的|嘅)(?:投诉)?|(?:头先|原来|旧)(?:嗰|那)个?(?:单|件|案子?|投诉)"
    r"|\b(?:close|stop|cancel|delete|drop) (?:the|this) (?:new|second|other) (?:one|complaint|case|form|draft)\b"
    r"|\bonly (?:want|mean) (?:my )?(?:case )?xs",
    re.I,
)


# To "this case or another?": 补充刚才交的那个.
_NOT_ANOTHER = re.compile(r"(?:不是|没有|不要)(?:新的|另外的?|别的)|\b(?:no|not an?) (?:new|other|another)\b", re.I)
_THIS_CASE = re.compile(
    r"(?:刚才|前面|上面|刚刚|原来|这)(?:交|报|登记|投诉|说)?过?的?(?:那|这)?(?:个|件|一件)|同一(?:个|件)|^(?:补充|改)"
    r"|(?:是|系)(?:的|呀|啊)?[,， ]?(?:我)?补充|补充(?:这|呢|刚|原)"
    r"|\b(?:same|this|my) (?:case|one|complaint)\b",
    re.I,
)


def is_this_case(text: str) -> bool:
    """Whether what is told is said to be of the case that was filed, and of no other."""
    text = _NOT_ANOTHER.sub("", text)
    return bool(_THIS_CASE.search(text)) and not speaks_of_another(text)


def is_no_other(text: str) -> bool:
    """Whether nothing new is to be filed: what is said is of the case that was filed before."""
    return bool(_NO_OTHER.search(text))


_ASKS = re.compile(
    r"[?？]|有没(?:有|得)(?:用|问题|关系|影响|事(?!做|干)|记|写|登|收到|算|报|受理|责任)|[吗么]\s*[。.]?\s*$"
    r"|吗[ ,，。]|多久|多长时间|能不能"
    r"|可不可以"
    r"|要不要|是不是|会不会|为什么"
    r"|什么时候|几点|几时|该不该|[了过]没(?:有|得)?[啊呀呢嘛哦咧哟]*(?=[?？，,。.! ]|$)"
    r"|([\u4e00-\u9fff])不\1"
    r"|(?:怎么|谁(?!欠的?(?:就|还|应该)*(?:是|改|叫|写))|啥|哪|咋)(?<!嗯哪)(?![^,，。;；]{0,5}[都也])"
    r"|(?:^|[,.;!] *|\b(?:and|so|but|then|ok|please|sir|tell me|know|exactly|wonder\w*) )(?:how|what|when|why)\b"
    r"|(?:^|[.,;!?] *)(?:can|could|do|does|is|are|will|would|did|should|may|must) (?:i|we|you|he|she|it|they|the"
    r"|my|this"
    r"|that|there|police|somebody|someone|anybody|students?)\b|\bwho (?:pays?|will|can|must|should|helps?)\b"
    r"|\b(?:should|can i|can we|can you|could you|do i|do we|is it|will|would|may i)\b",
    re.I,
)


def asks(text: str) -> bool:
    """Whether a text asks something, in any words."""
    return bool(_ASKS.search(text))


_WORKPLACE = re.compile(
    r"(?:厂|店|铺|饭店|酒店|餐厅|饭馆|酒楼|宾馆|超市|学校|小学|中学|幼儿园|医院|农场|养殖场|合作社|KTV|会所|浴室"
    r"|美容院|工作室|门市部|园区|站点?|站长"
    r"|培训中心|卖场|菜场|市场|茶楼|网吧|浴场|苗圃|大棚|基地|馆|食府|小厨|菜馆|大锅菜|火锅|烧烤|小吃|奶茶|炸鸡|面馆"
    r"|足浴|足道|美容|美发|造型|会馆|山庄|农庄|养老院|驾校|健身|宾馆|客栈|民宿|便利店|药房|电子|服饰|制衣|针织"
    r"|纺织|眼镜|光学|玩具"
    r"|家具|五金|塑料|食品|印刷|包装|饭庄|酒家|餐馆|食堂|酒吧|洗浴|影城|乐园|景区|度假村|托育|果园|茶场|花卉|砖窑"
    r"|采石场"
    r"|电气|电器|机械|机电|化工|物流|仓储|网点|驿站|快运|光电|新材料|制造|重工|汽车|汽修|轮胎|铸造|锻造|冶金|纸业|木业"
    r"|模具|工具|仪表|仪器|电缆|器械|制药|药业|服装|鞋业|皮具|灯具|车业|水产|粮油|面粉|饲料|屠宰|冷链|印染|建材|管业"
    r"|阀门|轴承|紧固件|钢铁|船舶|造船)(?:厂|(?:股份|有限|责任|集团|公司)+)?$"
    r"|^(?:the )?(?:restaurant|hotel|bar|caf[eé]|pub|club|pizzeria|school|salon|spa|kindergarten|hostel|villa)\b"
    r"|\b(?:shipyard|dock|foods?|machinery|precision|express|solar|motors?|auto|chemicals?|plastics?|paper|glass|steel"
    r"|metals?|ceramics|leather|shoes?|home|house|care|recycling|cycle|cold storage|quarry|kiln|brewery|dairy|pharma\w*"
    r"|printing|logistics|port|terminal|airport|mall|cinema|ktv|karaoke|teahouse|tea house|dumplings?"
    r"|hot ?pot"
    r"|barbecue|burgers?|coffee|livestock|poultry|nursery|greenhouse|vineyard)"
    r"$"
    r"|\b(?:restaurant|hotel|factory|school|kindergarten|cent(?:er|re)|shop|store|farm|bar|cafe|hospital|clinic"
    r"|plant|mill"
    r"|salon|spa|bakery|academy|college|university|warehouse|station|wok|kitchen|grill|seafood|noodles?|bbq"
    r"|pizz(?:a|eria)"
    r"|diner|bistro|pub|club|lounge|gym|fitness|english|training|institute|studio|garments?|electronics|textiles?"
    r"|furniture|optical|toys?|massage|beauty|nails?|laundry|hostel|inn|mart|market|palace|tavern|orchard|yard)s?$",
    re.I,
)
_SAME_PLACE = re.compile(
    r"(?:就是|就在|还是|不就是)(?:这|那|他|它)(?:个|家|里|儿|边)|(?:就在|就是)(?:厂|店|学校|饭店|里面|它)|(?:就是"
    r"|是)(?:厂|店|公司|单位)名"
    r"|(?:刚才|前面|上面|不是|已经|都)说(?:了|过)|^(?:一样|同上|就那|就这)[。.!！的吧里儿 ]*$"
    r"|^(?:就)?(?:在|是)?(?:他|她|老板娘?|俺|我)们?(?:家|那)?(?:的)?(?:厂|店|公司|饭店|车间|厨房|仓库|学校)(?:里"
    r"|子里?)?(?:头|面)?(?:嘛|啊|呀|呗|的)?[。.!！ ]*$"
    r"|^(?:对|是|嗯|就)+(?:的)?[,， ]*(?:就)?(?:在(?:那|这)(?:儿|里|边)?|(?:那|这)(?:儿|里|边))[。.!！]*$"
    r"|就在(?:那|这)(?:儿|里|边|个)?(?:厨房"
    r"|车间|店|厂|仓库)"
    r"|^(?:yes|yea|yeah|yep|yup|ya)[,.! ]+(?:at|in|there|here|i|we|they|he|she|since|and)\b"
    r"|^(?:right |just )?(?:at|in) the (?:bakery|kitchen|shop|restaurant|bar|hotel|factory|warehouse|school|salon"
    r"|farm)\b"
    r"|^(?:是|对|对头|要得|嗯)+(?:勒|嘞|哩|咧|滴|噻|撒|咯|哈|的|嘛|啊|呀)+[。.!！ ]*$"
    r"|^(?:是|对)[的滴嘞勒][ ,，]|(?:^|[ ,，。])嗯+[ ,，]?(?:就)?(?:是)?那个(?:厂|店|工地|公司)[。.!！ ]*$"
    r"|^(?:(?:yes|yeah|yep)[, ]+)?(?:i (?:work|dance|cook|teach|wash|sew|clean|serve)\w* )?(?:right |only )?(?:there"
    r"|(?:at|in) (?:that|the same) \w+)\b"
    r"|^(?:yes|yeah|yep|ya|right|correct)[,.! ]+(?:(?:at|in|is|it is|it's) )?(?:the |that |this |same )?(?:hotel"
    r"|restaurant"
    r"|school|shop|store|factory|kindergarten|farm|bar|cafe|hospital|kitchen|workshop|warehouse)[,.! ]*$"
    r"|^就?在(?:公司|单位|幼儿园|学校|医院|酒店|饭店|超市|仓库|厂里?|店里?|站里?)里?[面头]?[。.!！ ]*$"
    r"|^就?是?(?:这|那)(?:个|家)(?:厂子?|店|馆|工地|公司|站)[。.!！ ]*$"
    r"|^就?在?(?:格里|搿里|葛里|迭里|迭搭|该搭)[。.!！ ]*$"
    r"|^就?在?(?:这|那)(?:旮旯|旮沓|嘎达|里头|里|点|块儿?|地方|儿)?(?:噻|咯|嘛|撒|啊|呗)[。.!！ ]*$"
    r"|^就?在?(?:这|那)(?:旮旯|旮沓|嘎达)[。.!！ ]*$|^就在(?:这|那)(?:儿|里)?(?:噻|咯|嘛|撒)"
    r"|就在(?:这|那)个?[\u4e00-\u9fff]{0,6}(?:厂|店|馆|场|院|园|库|站|酒楼|饭庄)(?:里头|里面|里|头)?"
    r"|\bitself\b|\bwhere else would\b|\bobviously there\b"
    r"|^(?:i )?(?:already )?(?:told|said)(?: you| it)?(?: already| before)?[,.! ]*$|^(?:like|as) i said[.! ]*$"
    r"|\b(?:same|already (?:said|told)|that'?s it|(?:it|that|this) is (?:a|the|my) (?:\w+ )?(?:school|restaurant"
    r"|hotel|shop|factory"
    r"|kindergarten|cent(?:er|re)|farm|bar|cafe))\b",
    re.I,
)


def is_workplace(employer: str) -> bool:
    """Whether the name of who owes is also that of the place of work (a restaurant, a school, a factory)."""
    return bool(_WORKPLACE.search(_CO_LTD.sub("", firm_of(employer).strip())))


_CO_LTD = re.compile(r",? (?:co|company|ltd|limited|group|corp)\b[., a-z]*$", re.I)


_AS_I_SAID = re.compile(r"我?(?:刚才|前面|上面|不是|已经|都)+[讲说](?:了|过)+[嘛呀啊的吗]*[,，。!！ ]+")
_A_NAME = 4  # characters


def same_place(text: str) -> bool:
    """Whether "where do you work?" is answered with "there, as I said"."""
    said = _AS_I_SAID.match(text)
    text = text[said.end() :] if said and len(text) - said.end() >= _A_NAME else text  # 刚才说了嘛，恒远机械的厂房
    return len(text) <= 2 * _SHORT and bool(_SAME_PLACE.search(text))
