"""Who joins a complaint that was told (再加一个人, my cousin too), and who leaves it. Pure."""

from __future__ import annotations

import re

from ..names.party_words import SURNAME
from ..names.told_words import COMMON
from ..numbers.small import FEW_EN, small

__all__ = ["adds_one", "counts_some", "people_added", "people_leaving", "removes_one"]

_ADDS_ONE = re.compile(r"加(?:上)?[她他](?!们)(?:一个)?(?:人)?|把[她他]也(?:加|算)")
_SOME = r"(?:\d{1,2}|十[一二三四五六七八九]?|[一两俩仨二三四五六七八九])"
_MATE = r"(?:姐妹|兄弟|老乡|工友|同事|朋友|妇女|女工|人)"
_MATE_EN = (
    r"(?:people|persons?|m[ae]n|wom[ae]n|workers?|colleagues?|friends?|guys?|girls?|workmates?|co-?workers?|boys?"
    r"|helpers?)"
)
_KIN_EN = (
    r"(?:girl ?friend|boy ?friend|friend|wife|husband|brother|sister|cousin|uncle|roommate|workmate|colleague"
    r"|co-?worker)"
)
# No surname begins these: 周末, 高温, 方便面, 张经理; a foreman joins nobody.
_THINGS = (
    rf"(?!{COMMON.pattern.removeprefix('^')})(?!安全|牛奶|成本|常州|温州|苏州)"
    r"(?![\u4e00-\u9fff]{0,2}(?:月|金|资|费|卡|证|同|条|板|总|钱|照|险|帽|面|末|日|理|长))"
)
_CALLED = rf"(?:{_THINGS}(?:{SURNAME}[\u4e00-\u9fff]{{1,2}}?|[老小阿][\u4e00-\u9fff]|[\u4e00-\u9fff]{{1,2}}师傅))"
_REPORT = r"(?:报(?!复|警|销)|登记|加(?!班|油|工|钱)|投诉|告|写上)"
# My colleague Dave has not been paid either but he does not want to join.
_STAYS_OUT = re.compile(
    r"(?:\b(?:not|dont|doesnt)|n't) (?:want|wish|wanna)(?: to)? (?:join|complain|come|be in|report)\b"
    r"|(?:他|她|人家)[^,，。]{0,4}不(?:想|愿意?|要|肯)(?:报|加|一起|来|投诉|参加)",
    re.I,
)
_JOIN = (
    # 我老乡阿依古丽也在这厂 也没给 加进来; worker Ming also owed 2500
    r"(?:我|俺|有个)(?:的)?(?:老乡|工友|同事|朋友|兄弟|姐妹)(?!们)[\u4e00-\u9fff]{0,6}也[^。;；]{0,24}加(?:进来|进去|上)",
    r"\b(?:worker|colleague|workmate|friend) (?:called |named )?[a-z]+ (?:is )?also (?:owed|not paid|unpaid)\b",
    # 还有张军、赵四两个也要来; 李福贵也要加: named, and counted by their names where no number is told
    rf"(?:还|又|另外)有(?P<names>{_CALLED}(?:[、和跟与,，]{_CALLED}){{1,5}})(?P<n>[两俩二三仨四五])?个?人?(?:都"
    rf"|他们)*也(?:都)?(?:要|想|没)",
    rf"(?:^|[,，。;；! ])(?P<names>(?!他|她|你|我|钱|工资|老板){_CALLED})也(?:要|想)(?:{_REPORT}|来投诉|一起(?!吃"
    rf"|打|喝|玩))",
    # 又有三个老乡也要报
    rf"(?:又|还)(?:有|来)(?:了)?(?P<n>{_SOME})个{_MATE}[^。;；]{{0,6}}(?:也)?(?:要|想){_REPORT}",
    # 又有两个瓦工也没拿到; 又来了两个工友，一个欠6000; 有个工友也来
    rf"(?:又|还)有(?P<n>{_SOME})个[\u4e00-\u9fff]{{1,2}}工[^。;；，,]{{0,4}}也没",
    rf"(?<!门口)又来了?(?P<n>{_SOME})个(?:姐妹|兄弟|老乡|工友|同事|朋友)",
    rf"(?<!没)(?:还)?有个(?:{_MATE}|哥们|弟兄)也(?:来|要|想)",
    rf"(?:再|又|多)?加(?:上)?(?P<n>{_SOME})(?:个|名)(?:人|老乡|工友|同事)",
    # 又来了3个人也是周老板的; 还有我姐妹两个也没拿到钱
    rf"(?<!门口)(?<!老板)(?<!他)(?:又|还|另外)(?:有|来)(?:了)?(?:我|我们|俺)?(?:姐妹|兄弟|父子|夫妻|老乡|工友|同事)?"
    rf"(?P<n>{_SOME})(?:个|名){_MATE}?(?:(?<=[友事弟友妹乡人])(?=$|[。.! ])|(?=(?:也|都)|一起(?:的|要|想)))",
    # 俺还有个老乡小刘也在那干 也欠他五千; 我们店另外三个服务员也没发钱
    rf"(?:还|另外)有(?:一)?个{_MATE}[^。;；]{{0,14}}也(?:还)?(?:欠|差|没(?:发|给|拿|结))",
    rf"另外(?:还有)?(?P<n>{_SOME})(?:个|名)[\u4e00-\u9fff]{{1,4}}也(?:都)?没(?:发|给|拿|结)",
    # 三个工友也想来登记
    rf"(?<![几多十百\d第])(?<!我们)(?<!俺们)(?P<n>{_SOME})(?:个|名){_MATE}?[^,，。\d]{{0,4}}也(?:都)?(?:要|想)"
    rf"(?:来?{_REPORT}|一起|来$|来[,，。])",
    rf"(?:(?:又|还)多了?|(?:^|[,，。 ])多了?)(?P<n>{_SOME})个人",
    # 木工那4个也想挂到我们这个案子上; 加上木工的4个人; 把那个走的人加回来
    rf"(?<![几多十百\d第])(?P<n>{_SOME})(?:个|名){_MATE}?也(?:都)?(?:要|想)(?:挂|并|算|加|跟着|入|进)",
    rf"加上(?:那边|那个)?[木瓦钢水电油焊架塔杂小大][\u4e00-\u9fff]{{0,3}}(?:的"
    rf"|那)?[^,，。\d]{{0,4}}(?P<n>{_SOME})个人?",
    r"(?:把|让)[^,，。]{1,10}(?:加|算)回(?:来|去)",
    # one more teacher wants in, Dave; 5 more guys want join same site; Joy can join us
    rf"\b(?P<n>{FEW_EN}) more (?:[a-z]+ )?[a-z]{{3,}}s? (?:wants?|wan) (?:in\b|(?:to )?join)",
    r"(?-i:\b[A-Z][a-z]{2,}) (?:can|wants? to|also) join\b|(?-i:\b[A-Z][a-z]{2,}) joins (?:us|me|my|the|too)\b",
    r"\badd (?-i:[A-Z][a-z]{2,}) to (?:xs\d|my|the|this|it\b)",
    # 3 person come more; Ben has not received his salary either; they also not pay my friend; add one more, Marco
    rf"\b(?P<n>{FEW_EN}) {_MATE_EN} (?:come|came|comes) (?:more|also|too)\b",
    rf"\bmy {_KIN_EN}(?: (?-i:[A-Z])\w+)? (?:has|have|did|was|is)?(?: not|n't| never) (?:been |get "
    rf"|got )?(?:receiv\w*|paid"
    r"|get|got|pay)\b[^.;!?]{0,30}\b(?:either|too|also)\b",
    rf"\b(?:also|neither)(?: did| do| does)? (?:not |never |no )?pa(?:y|id) my {_KIN_EN}\b",
    rf"\b(?:he|she)(?: is|'s) my {_KIN_EN},? [^.;!?]{{0,24}}\bowes? (?:him|her)\b",
    r"\badd (?:one|1) more\b",
    r"\bmy friends (?P<names>(?-i:[A-Z])\w+(?:, | and |, and )(?-i:[A-Z])\w+)\b[^.;!?]{0,30}\b(?:join|be in|in it"
    r"|complain|be added)\b",
    rf"\b(?P<n>{FEW_EN}) more {_MATE_EN}\b[^.;!?]{{0,30}}\bjoin",
    r"\b(?:one|1) more,? (?:our|my) (?:friend|mate|colleague|sister|brother|cousin)\b",
    # three more men; two colleagues want to join
    rf"(?<!we are )(?<!we're )\b(?P<n>{FEW_EN}) more (?:{_MATE_EN}|of us)\b",
    rf"\b(?P<n>{FEW_EN}) (?:other |of my )?{_MATE_EN}\b[^.;!?]{{0,24}}\b(?:join|also want"
    rf"|want(?:s)? (?:to )?(?:complain"
    r"|be (?:in|added)))",
    # 3 coworkers also not paid; 12 people more
    rf"\b(?P<n>{FEW_EN}) (?:other |more )?{_MATE_EN}(?: who)?(?: are| is| were)? (?:also|too\b)[^.;!?]{{0,16}}"
    r"(?:\b(?:unpaid|owed|want\w*|no (?:pay|money|salary|wages?))|\b(?:not|never)\b[^.;!?]{0,8}\b(?:paid|pay|get|got"
    r"|receive\w*)\b|n't (?:been |get )?paid)",
    rf"\b(?P<n>{FEW_EN}) (?:people|persons?|m[ae]n|workers?|guys?|colleagues?) more\b(?! or less)",
    rf"\bmy {_KIN_EN}(?: [A-Z]\w+)?(?:,? (?:she|he))? (?:also |too )?(?:wants?\b(?! (?:me|us)\b)|worked there"
    rf"|works there)"
    r"(?!.{0,30}\b(?:got|was|is) paid)[^.;!?]{0,12}\b(?:too|also|compla\w+|join|add(?:ed)?)\b",
    # 加上她; 同事李梅也要报; 又多了一个
    rf"{_ADDS_ONE.pattern}|又多(?:了)?一个|又有(?:一|1)?个(?:人|工友|老乡|同事)?[^。;；]{{0,8}}(?:也)?(?:来|要|没)",
    r"(?:再|又|多)(?:要)?加(?:上)?(?P<n>[一两二三四五12345])个",
    rf"(?<!个)(?:同事|工友|老乡|朋友|兄弟|同学|室友|邻居|亲戚|[她他佢])[^,，。]{{0,6}}(?:也|都)[话说]?(?:要"
    rf"|想)(?:{_REPORT}|加入)",
    r"(?:^|[,，。;； ])(?:我|俺)(?:老公|老婆|媳妇|男人|弟弟?|哥哥?|姐姐?|妹妹?|[表堂][弟哥姐妹]|姐夫|妹夫|嫂子|侄子"
    r"|儿子|女儿|爸"
    r"|妈)[^,，。;；]{0,10}[,，]?\s?也(?:欠着|没(?:给|发|拿|结))",
    rf"又来了?(?P<n>{_SOME})个(?=[,，。;； ]|$)",
    # 又来了俩人，也没发
    r"又(?:来|多)了?(?P<n>[俩仨])(?:人|个)?(?:工友|老乡)?(?=[,，。;； ]|$|也)",
    rf"还有(?P<n>{_SOME})个(?:人)?(?:的)?(?:也)?没(?:给|发|拿到?|结)[,，。;； ]*(?:也)?(?:加上|加进去|算上|写上)",
    rf"\b(?P<n>{FEW_EN}) more (?:people |workers? |m[ae]n )?joins?\b",
    rf"\bowes? (?P<n>{FEW_EN}) (?:other|more) {_MATE_EN}\b",
    r"(?:^|[.,;] ?|\bplease )(?:also )?add (?!the\b|my\b|to\b|an?\b|it\b|also\b|more\b|another\b|money\b|overtime|bonus"
    r"|deposit|food|fine|salary|wages?\b|pay\b|june\b|july\b|may\b|rent\b|extra|that\b|this\b|this\b|one\b|commission)"
    r"[a-z]{3,12} (?:¥|rmb )?\d{3,}",
    r"还有(?:一)?个[\u4e00-\u9fff]{2,4}[,，]?也是?(?:我们|俺们|一起|没|要|想)",
    r"(?:^|[,，。;； ])(?:还|另外)有(?P<n>[一两二三四五12345])个(?:人|工友|老乡|同事)[^。;；]{0,8}也(?:没|未|要|想)",
    r"(?<!电话)(?<!号码)加(?:上)?(?P<n>[一两二三四五12345])个(?:人|工友|老乡|同事|兄弟)(?!月)",
    r"(?:工友|同事|老乡|朋友|兄弟|我(?:弟|哥|姐|妹|表弟|老婆|老公))[^。;；电话手机微信]{0,14}(?:也)?(?:加(?:上|进)|算上"
    r"|写上|报上)",
    r"(?:[老小阿][\u4e00-\u9fff]|[\u4e00-\u9fff]{2,3})的?[\d一二两三四五六七八九十百千万]{2,7}(?:块钱?"
    r"|元)?(?:也)?(?:加上"
    r"|加进|算上)",
    rf"(?:我|俺)(?:弟|哥|姐|妹|表[弟哥姐妹]|老婆|老公|媳妇|妈|爸)[^,，。]{{0,6}}也(?:要|想)(?:一起"
    rf"|一道)?(?:来)?{_REPORT}",
    r"\bwants? (?:to (?:have|be) )?(?:his|her) name (?:in|on|added)\b",
    rf"\b(?P<n>{FEW_EN}) more [a-z]{{3,12}} (?:also )?joins?\b",
    rf"人数(?:再|还要)?(?:加|多)(?:上)?(?P<n>{_SOME})个",
    rf"少(?:写|算|报)了(?P<n>{_SOME})个人",
    rf"\b{_KIN_EN}\b[^.;!?]{{0,50}}\bjoin\b",
    rf"\b{_KIN_EN}\b(?:(?!\b(?:phone|number)\b)[^.!?]){{0,60}}\b(?:be |please )?(?:added|add (?:him|her)|included"
    r"|include (?:him|her))\b",
    rf"\badd (?:also )?(?:my )?{_KIN_EN}\b(?![^.!?]{{0,20}}\b(?:phone|number)\b)",
    r"\b(?:s?he) (?:also )?joins? (?:us|me|too|in)\b|\bplease add (?:him|her)\b"
    r"|\balso (?:wants? to |wish to )?join(?:s|ed)?\b|\b(?:one|1) more (?:brother|sister|cousin|mate|person"
    r"|worker|friend|colleague|man|woman|guy"
    r"|girl|boy|helper|workmate)\b",
)
_JOINS = tuple(re.compile(pattern, re.I) for pattern in _JOIN)
# 八个变十个: how many they are now, and not how many more.
_BECAME = re.compile(rf"{_SOME}个?人?(?:变|改)(?:成|为)?{_SOME}个")
# 还有三个人也要去堵门; 还多了2个人在门口: who comes to do something else.
_FOR_ELSE = re.compile(
    r"(?:也|都|要|在|来)(?:去|来|一起|要)*(?:堵|闹|打(?!工|电话|官司)|砸|抢|吃饭|喝酒|加班)"
    r"|多了[^,，。]{1,4}在门口|告(?:诉|知)"
)
_ADDS_PAY = re.compile(r"(?:费|工资|工钱|钱|奖金|补贴|提成)[^,，。;人]{0,8}加(?:上|进)")  # 加班费2000加上
_CLAUSE_END = re.compile(r"[,，。;；!！ ](?=\S)")


def people_added(text: str) -> int:
    """How many more are owed than was said before (再加一个人, three more men want to join); 0 when nobody is added."""
    if _BECAME.search(text) or people_leaving(text) or _ADDS_PAY.search(text) or _STAYS_OUT.search(text):
        return 0
    found = next((match for pattern in _JOINS if (match := pattern.search(text))), None)
    if found is None or _FOR_ELSE.search(_CLAUSE_END.split(text[found.start() :])[0]):
        return 0
    told = found.groupdict()
    if told.get("names") and not told.get("n"):
        return len(_AND.split(told["names"]))
    return small((told.get("n") or "1").lower())


_AND = re.compile("[、和跟与,，]|, and | and ")
_KIN = (
    r"[大二三四小]?(?:弟弟?|哥哥?|姐姐?|妹妹?|老婆|老公|媳妇|婆娘|嫂子?|姐夫|妹夫|弟媳妇?|表[哥弟姐妹]|堂[哥弟姐妹]"
    r"|舅舅?|舅妈"
    r"|姨|叔叔?|婶子?"
    r"|侄[儿子女]|外甥|爸|妈|爹|娘|儿子|女儿|男人|老伴)"
)
# 不报了, 不跟我们一起告了, 要退出: said of somebody, that one leaves.
_NO_MORE = (
    r"(?:(?<![要想愿])不(?:想|愿意?|用|要)?(?:再)?(?:跟着?(?:(?:我|俺|咱)们?)?(?:一起|一块儿?)?(?:[报告搞弄闹投了]"
    r"|登记)了?"
    r"|(?:报(?!警|销)|告(?!诉|知|老板|公司|警)|投诉(?!老板|公司)|登记|参加)了?(?=$|[,，。;； 吧呢他她])|(?:要|搞"
    r"|弄)了(?=$|[,，。;； ]))"
    r"|退出了?|撤了)"
)
_LEAVE = (
    # 我那份6000扣掉，剩下14500三个人
    r"(?:我|俺)(?:的)?(?:那|这)(?:一)?份[^,，。;；]{0,8}(?:扣掉|不要了|去掉|减掉|拿掉)",
    # 两个工友退出
    rf"(?<!\d)(?P<n>{_SOME})(?:个|名){_MATE}?(?:都|也|说|要)*退出(?!微信|群)",
    # 三个人拿到钱不告了
    rf"(?<!\d)(?P<n>{_SOME})(?:个|名){_MATE}?(?:已经|都|也)*(?:拿到|领到|结了|收到)(?:钱|工资)?了?[,，]?(?:就"
    rf"|他们)?不(?:告|报|跟|投诉)了",
    # 老李不报了，把他去掉; 我嫂子不告了
    r"(?:他|她|老(?!家|板)[\u4e00-\u9fff]|把(?![这那它第工老公电钱人月单])[\u4e00-\u9fff]{2,3})(?:的)?(?:名字"
    r"|那份|钱)?(?:去掉"
    r"|划掉|删掉|减掉|拿掉)|(?:去掉|划掉|减掉)(?:他|她|老(?!家|板)[\u4e00-\u9fff])",
    # 大姐的钱老板给她了，她不用报了; 有一个走了，他把钱拿清了，就不报了
    r"(?:他|她)(?:就)?不(?:用|要|必)(?:再)?(?:报|登记)了",
    rf"有(?P<n>{_SOME})个(?:人)?走了[^。;；]{{0,14}}不报了",
    r"(?:[老小]\s?[\u4e00-\u9fff]|[\u4e00-\u9fff]师傅)(?:他|她)?(?:不干了|走了|拿到了)[^。;；]{0,16}(?:给|结"
    r"|付)(?:给)?(?:他|她)了",
    rf"(?:他|她|[老小](?!家|板|区|时|孩|伙)[\u4e00-\u9fff]|[\u4e00-\u9fff]师傅|工友|同事|老乡|(?:俺"
    rf"|我)(?:的)?{_KIN})(?:的"
    rf"|那份)*(?!说?(?:叫我)?(?:不要|别)(?:再)?[投告报搞闹])[^,，。我俺]{{0,4}}{_NO_MORE}",
    r"(?:只|就)(?:想)?撤(?:他|她|俺|我)(?:弟|哥|姐|妹|老婆|老公|媳妇)?(?:弟|哥|姐|妹)?(?:那份|的那份|一个人?的)",
    r"\b(?:remove|take out|delete|cross out) (?:his|her) (?:name|part|share|sum|money)\b|\btake (?:him|her) out\b"
    r"|\bonly [a-z]+ (?:goes|go) out\b|\b(?!i\b|we\b)[a-z]+ (?:left|leaves|goes out|is out)\b"
    r"(?= the (?:case|complaint|list)|[.,;] (?:remove|take|so|now))",
    r"\b(?:he|she|who) (?:says? )?(?:he |she )?(?:does not|doesn'?t|don'?t|not|will not|won'?t) (?:want )?(?:the "
    r"|to )?compla\w+",
    # 有4个人说不告了走了; 有2个人不跟了
    rf"(?<!\d)(?P<n>{_SOME})(?:个|名){_MATE}?(?:都|也|说|讲)*不(?:想)?(?:再)?(?:告|报|跟|投诉|搞)了",
    # one of my mates got paid 6000, so 5 of us left; Duc was paid in full, so now 5 people
    rf"(?:(?-i:\b[A-Z][a-z]+)|\bone of (?:us|them|my \w+)|\bmy {_KIN_EN}(?: (?-i:[A-Z])\w+)?) (?:was|got|is|has been)"
    rf" (?:already )?paid\b[^;!?]{{0,50}}\bso (?:now |there (?:are|is) |we are |only )*(?:\d{{1,2}}|{FEW_EN})"
    r" (?:people|persons|of us|workers|left|now)\b",
    # my cousin not want complain now
    rf"\bmy {_KIN_EN}(?: [A-Z]\w+)?,? (?:(?:she|he) )?(?:does not|doesn'?t|do not|dont|not"
    rf"|no) want (?:to )?(?:compla\w+|join|continue)\b",
    rf"(?:走|退|少)了(?P<n>{_SOME})(?:个|名){_MATE}?[,，。;； ]+(?:他|她)?们?不(?:再)?跟(?:我|俺|咱)们?(?:一起"
    rf"|一道)?了?",
    # 四个人自己走自己的; 又一个姐妹要走 不跟我们一起了; 有两个不告了
    rf"(?<!\d)(?P<n>{_SOME})(?:个|名){_MATE}?[^,，。;；]{{0,6}}(?:自己走自己的|(?<!要){_NO_MORE}"
    rf"|不算(?:在)?(?:里面|里头|内)?了)",
    rf"(?<!\d)(?P<n>{_SOME})(?:个|名){_MATE}?(?:也|都|说)*(?:要|想)?(?:走|退)了?[,，。;； ]+(?:他|她)?们?{_NO_MORE}",
    # 有一个已经拿到钱了，剩我俩; 他那份自己来报; 两个人不去了
    rf"(?:有)?(?<![\d十])(?P<n>{_SOME})(?:个|名){_MATE}?(?:的钱)?(?:已经|都)*(?:拿到|拿齐|结|领)(?:到)?(?:了|走)*(?:钱"
    rf"|工资)?了?[^。;；]{{0,8}}(?:只|就|还)?剩",
    r"(?:他|她)[^,，。]{0,4}那份(?:他|她)?(?:要|说)?自己(?:来|去)?报",
    rf"(?<!\d)(?P<n>{_SOME})(?:个|名){_MATE}[^,，。;；]{{0,8}}(?:不去了|想撤|要撤|不参加了|不来了"
    rf"|回[\u4e00-\u9fff]{{1,3}}了[^,，。]{{0,2}}不报)",
    r"(?:^|[,，。 ])有个(?:工友|老乡|人|同事)(?:想|要|说)?(?:撤|退|不报了)",
    rf"(?:走|退|少)了(?P<n>{_SOME})(?:个|名){_MATE}?[,，。;； ]+(?:他|她)们?{_NO_MORE}",
    rf"(?:走|退|少)了(?P<n>{_SOME})(?:个|名){_MATE}?[,，。;； ]*(?:就|只|现在|还)*剩",
    rf"\b(?P<n>{FEW_EN}) (?:of (?:us|them)|{_MATE_EN})\b,?(?: (?!from\b|to\b)[a-z]+,?)? (?:is |are |wants? (?:to )?)?"
    r"(?:leav(?:es?|ing)|quits?|withdraws?) (?:the |this |our )?(?:complaint|case)\b",
    r"\bremove (?:him|her)\b|(?-i:\b[A-Z][a-z]{2,}) (?:does not|doesn'?t|don'?t) want (?:it |to )?(?:any ?more"
    r"|complain|join)\b",
    # two of us don't want to complain; one man from us quit; two people want to stop
    rf"\b(?P<n>{FEW_EN}) (?:more |of (?:us|them) )?(?:{_MATE_EN} )?(?:from us |of us )?(?:now |also |already )?"
    r"(?:do not|don'?t|does not|doesn'?t|not) want (?:the |to )?(?:compla\w+|join|be in)",
    rf"\b(?P<n>{FEW_EN}) (?:more |of (?:us|them) )?(?:{_MATE_EN} )?(?:from us |of us )?(?:now |also |already )?"
    r"(?:(?:wants? to (?:stop|leave|quit|drop out|go out)|quits?|dropp?(?:ed|s)? out)(?: of)? (?:the |this "
    r"|our )?(?:complaint|case|it)\b"
    r"|wants? to (?:stop|drop out)(?=[.,;!]|$))",
    rf"\b(?P<n>{FEW_EN}) (?:of (?:us|them) )?(?:{_MATE_EN} )?(?:left|went home|gone home)\b,? "
    r"(?:and )?(?:(?:he|she|they) )?(?:not|no|do not|don'?t|doesn'?t|will not"
    r"|won'?t) (?:want )?(?:to )?(?:the )?compla\w+",
    rf"\b(?P<n>{FEW_EN}) (?:of (?:us|them) |{_MATE_EN} )(?:go|goes|drop|dropped|are|is) out\b",
    rf"\b(?P<n>{FEW_EN}) (?:of (?:us|them) |{_MATE_EN} )(?:go|goes|went|gone"
    rf"|are gone) home\b(?=[^!?]{{0,60}}\b(?:now (?:we are|only)|only|left|remain))",
    r"(?-i:\b[A-Z][a-z]{2,}) (?:left|quit|drops? out|dropped out),? (?:and )?(?:he|she)? ?(?:do(?:es)?n'?t|does not"
    r"|do not|dont|not|no) (?:want|like)",
    r"\b(?:he|she) is out\b[^!?]{0,16}\b(?:only me|me only|just me)\b|\bremove (?:his|her|im) name\b",
)
_LEAVES = tuple(re.compile(pattern, re.I) for pattern in _LEAVE)
# 三个人不签，老板就不给钱: what they do is told, and nobody leaves the complaint.
_THEN = re.compile(r"不[^,，。 ]{1,6}[,，]?(?:老板|公司|他)?(?:就|便)(?!算了|剩)|\bif\b", re.I)


def people_leaving(text: str) -> int:
    """How many of those who are owed leave the complaint (四个人自己走自己的, Manoj left, remove his name)."""
    found = next((match for pattern in _LEAVES if (match := pattern.search(text))), None)
    if found is None or _THEN.search(text):
        return 0
    return small((found.groupdict().get("n") or "1").lower())


# 有两个人回淮安了; one of the workers, his father died; three people left, and all are unpaid: what some of them do.
_SOME_BEFORE = re.compile(
    r"(?:(?<!还)(?<!总共)(?<!一共)(?<!我们)(?<!俺们)有|其中|其他|其余|他们|她们|里[面头]|分给|给了?|来了?|叫了?|带了?|派了?|另外?那?"
    r"|只有)\s?$"
    r"|\b(?:gave|give|paid|pay|sent|with|and)(?: to)?(?: the| his| other)? $",
    re.I,
)
_SOME_DO = re.compile(
    r"\s?(?:个|名|位)?(?:人|工友|老乡|工人)?(?:都|也|已经|刚|的[^,，。]{0,3})?(?:回(?!来)|走|离开|闹|去(?!掉)|来|病"
    r"|受伤|不干"
    r"|找到|结婚|生|进医院|的?(?:爸|妈|父|母|老婆|孩子|分少|钱少))"
    r"|\s?(?:of (?:the |us |them |our )?)?(?:other )?(?:people|persons?|m[ae]n|workers?|guys?|girls?|friends?|us"
    r"|them)?,? "
    r"(?:his|her|their|who|has (?:a|to)|is (?:sick|ill|in|at|going)|are (?:sick|ill|in|at|going)|leaves?|left|went"
    r"|go(?:es)?"
    r"|quit|moved|ran|died|need\w*|want\w*|come|came)\b",
    re.I,
)


def counts_some(text: str, headcount: object) -> bool:
    """Whether the people told in a text are some of those who are owed, of whom something is told.

    `headcount`: as it was read, with its place in the text as `span`; the bare number of a button counts all.
    """
    if not (isinstance(headcount, dict) and headcount.get("span")):
        return False
    first, last = headcount["span"]
    return bool(_SOME_BEFORE.search(text[:first][-12:]) or _SOME_DO.match(text, last))


def removes_one(text: str) -> bool:
    """Whether somebody who is owed leaves the complaint."""
    return people_leaving(text) > 0


def adds_one(text: str) -> bool:
    """Whether somebody who was named is added (徐阿姨欠3000，加她一个): she owes nothing, and is counted here."""
    return bool(_ADDS_ONE.search(text))
