"""Bare answers: which words name somebody or something, while which question is open."""

from __future__ import annotations

from typing import Any

import pytest

from nlu.understanding import read
from tests.nlu.test_understanding_danger import MORNING, PLACES


def answer(asking: str, text: str) -> Any:
    """What the open question gets from the text, as the contract shows it."""
    reading = read(text, places=PLACES, asking=asking)
    value = reading.site if asking == "place" else getattr(reading, asking)
    return value.value if asking == "headcount" and value else value


@pytest.mark.parametrize(
    ("asking", "texts"),
    [
        (
            "employer",
            ["确认", "要改", "不是我被关 是一个小孩", "我身份证 3204****1234", "[微笑]", "我是班组长", "稍等，我问下"],
        ),
        ("employer", ["let me call him", "I'm the crew leader, my own wages are part of it"]),
        ("project", ["俺跟俺老乡两个人,一个大工一个小工", "跑外卖的啊没有工地", "就是这个金满楼大酒店啊我不是说了吗"]),
        ("project", ["你问这么多干屁啊，烦死了", "凯达电子厂就是厂名啊"]),
        ("employer", ["for September", "九月份的", "since March until May"]),
        ("name", ["干了", "能", "确认", "又想起来", "开发区那边", "没", "稍等", "木有给过", "for September"]),
    ],
)
def test_no_name_of_anybody(asking: str, texts: list[str]) -> None:
    assert {text: answer(asking, text) for text in texts} == dict.fromkeys(texts, None)


@pytest.mark.parametrize(
    ("asking", "text", "said"),
    [
        ("employer", "name is Taj Garden", "Taj Garden"),
        ("employer", "众和水电安装", "众和水电安装"),
        ("employer", "美团的一个站 站长姓啥忘了", "美团"),
        ("employer", "中建八局的分包，老板姓马，马国强", "马国强"),
        ("employer", "叫吴长根", "吴长根"),
        ("employer", "Atlas Metal", "Atlas Metal"),
        ("name", "Mei", "Mei"),
        ("name", "说过了噻 冉启贵", "冉启贵"),
        ("name", "开头就写了 乌兰花 18622001188", "乌兰花"),
        ("name", "我叫小封，封志伟，我的电话13862440019", "封志伟"),
        ("name", "我姓 瞿 瞿建军 15105110017", "瞿建军"),
        ("name", "艾合买提江·买买提 13600000099", "艾合买提江·买买提"),
        ("name", "Kim Dae-jung? no joke, Kim Minho 13811112222", "Kim Minho"),
        ("name", "Tomas Novak is my name , tel: 15066677788", "Tomas Novak"),
        ("name", "谢谢 那我还要准备什么材料", None),
        ("name", "骗人的吧 没人理我", None),
        ("project", "你还没说签不签呢 嗯 那个厂", None),
        ("project", "in the club man, club is called Blue Moon KTV", "Blue Moon KTV"),
        ("employer", "老马，马金贵", "马金贵（老马）"),
        ("phone", "15105110011 哦对15105110017", "15105110017"),
        ("phone", "13900770011 这是我老乡的", "13900770011"),
        ("name", "我姓税", "税"),
        ("name", "我姓周叫周福来", "周福来"),
        ("name", "俺姓李，13812345678", "李"),
        ("name", "姓李，13812345678", "李"),
        ("name", "阿飞", "阿飞"),
        ("name", "April", "April"),
        ("name", "写我儿子的名字，孙建军", "孙建军"),
        ("name", "他叫Tomas", "Tomas"),
        ("name", "My husband is called Daniel Okoro", "Daniel Okoro"),
        ("headcount", "我只说我自己", 1),
        ("headcount", "俺跟俺老乡两个人,一个大工一个小工", 2),
        ("headcount", "又想起来 还有一个小工也没拿 15个人", 15),
        ("headcount", "just the one boy", 1),
        ("headcount", "我自己嘅，仲有三个工友一齐", 4),
        ("headcount", "我搭两个小姐妹", 3),
        ("absconded", "寻得着", False),
        ("absconded", "跑没跑不知道，电话还通", False),
        ("absconded", "跑没跑我也不知道", None),
        ("headcount", "we be three, each person 4500", 3),
        ("headcount", "就那一个小孩", 1),
        ("absconded", "打电话不接，人影儿都木见着", True),
        ("absconded", "他人在大棚里呢", False),
        ("absconded", "The principal is there every day.", False),
        ("absconded", "can not call, he block us", True),
        ("absconded", "I can't call him", True),
        ("absconded", "I can call him", False),
        ("absconded", "i call 20 times no answer", True),
        ("absconded", "not anymore", True),
        ("absconded", "he always says next week", False),
        ("absconded", "昨天还见了", False),
        ("absconded", "I cannot call, I have no phone", None),
        ("place", "since october 1", None),
        ("name", "老板拨过一点", None),
    ],
)
def test_an_answer(asking: str, text: str, said: Any) -> None:
    assert answer(asking, text) == said


@pytest.mark.parametrize(
    ("text", "name", "employer"),
    [
        ("叫吴长根", "吴长根", None),
        ("名字不对，叫何晓燕，地方是丹阳开发区", "何晓燕", None),
        ("我姓耿，耿大柱", "耿大柱", None),
        ("老板叫王建军", None, "王建军"),
        ("不是，老板姓王，名字叫王建军", None, "王老板"),
    ],
)
def test_at_the_read_back_a_name_is_the_own_one_unless_it_is_the_boss(
    text: str, name: str | None, employer: str | None
) -> None:
    reading = read(text, places=PLACES, asking="confirm")
    assert (reading.name, reading.employer) == (name, employer)


@pytest.mark.parametrize(
    ("text", "months"),
    [("三月份到七月份 不对是到八月", ("2026-03", "2026-08")), ("3月到5月，错了，6月到8月", ("2026-06", "2026-08"))],
)
def test_the_end_alone_is_taken_back(text: str, months: tuple[str, str]) -> None:
    period = read(text, places=PLACES, asking="period", received=MORNING).period
    assert period and (period.first, period.last) == months


@pytest.mark.parametrize("name", ["Ma Jun", "Jun Santos", "May", "April"])
def test_a_name_is_no_month(name: str) -> None:
    reading = read(name, places=PLACES, asking="name", received=MORNING)
    assert (reading.name, reading.period) == (name, None)


@pytest.mark.parametrize(
    ("text", "name", "project"),
    [
        ("王秀英 13812340000", "王秀英", None),
        ("Maria Cruz 13812340000", "Maria Cruz", None),
        ("Baohua Garden 13812340000", None, "Baohua Garden"),
    ],
)
def test_a_name_beside_a_phone_number_is_no_site(text: str, name: str | None, project: str | None) -> None:
    reading = read(text, places=PLACES, asking="project")
    assert (reading.name, reading.project, reading.phone) == (name, project, "13812340000")


def test_a_number_that_is_no_phone_number_is_no_money() -> None:
    reading = read("12345", places=PLACES, asking="phone")
    assert (reading.phone, reading.amount, reading.headcount) == ("12345", None, None)


@pytest.mark.parametrize("text", ["我自己的", "我自己的，还有工友的一起", "my own"])
def test_whose_pay_it_is_says_nothing_of_how_many(text: str) -> None:
    assert read(text, places=PLACES, asking="kind").headcount is None


@pytest.mark.parametrize("text", ["a hotel", "we work at a restaurant", "No, it's a small factory"])
def test_what_kind_of_place_it_is_names_no_site(text: str) -> None:
    assert answer("project", text) is None


@pytest.mark.parametrize(
    ("asking", "texts"),
    [
        ("project", ["俺叫李二柱，电话13812345678", "工地停了", "都完工了", "Around 300 thousand I think"]),
        ("name", ["he answer phone, he say tomorrow", "only my husband", "boss say next week", "I'd rather not"]),
        ("project", ["last 2 month", "5k each", "both", "boss mr Huang dey, him dey office", "i said without name"]),
        ("project", ["同意个屁啊问这么多", "哎呀老板不姓倪，姓聂", "两个地方", "总共拿过一万"]),
        ("place", ["8k monthly, 5 months already", "1人😭 5000💰"]),
        ("employer", ["替我老婆", "xin chao"]),
    ],
)
def test_what_people_say_is_no_name(asking, texts):
    readings = {text: read(text, places=PLACES, asking=asking) for text in texts}
    names = {"name": lambda r: r.name, "project": lambda r: r.project, "employer": lambda r: r.employer}
    found = names.get(asking, lambda r: r.site and r.site.place)
    assert {text: found(reading) for text, reading in readings.items()} == dict.fromkeys(texts)


@pytest.mark.parametrize(
    ("asking", "text", "name"),
    [
        ("name", "Ma Jun, April", "Ma Jun"),
        ("name", "my name is prakash and my number is 13812398765", "prakash"),
        ("name", "Nguyen Van A 0084 912 345 678", "Nguyen Van A"),
        ("employer", "老板孙德贵跑了", "孙德贵"),
        ("employer", "孙德发人早就跑球了", "孙德发"),
        ("employer", "李四联系不上了", "李四"),
        ("employer", "宏达装饰倒闭了", "宏达装饰"),
        ("project", "宝华新村已经完工了", "宝华新村"),
        ("project", "就在郭庄镇那个草莓基地", "郭庄镇那个草莓基地"),
        ("project", "化工厂刚刚讲了", "化工厂"),
        ("project", "宝华新村二期烂尾了", "宝华新村二期"),
        ("name", "俺李铁柱，13812345678", "李铁柱"),
        ("name", "李铁柱，电话你们有", "李铁柱"),
        ("name", "李铁柱 电话你们有了", "李铁柱"),
        ("name", "俺李铁柱，13812345678，手机号要留吗", "李铁柱"),
        ("name", "李建设", "李建设"),
        ("name", "江苏，盐城的", None),
        ("name", "马上，等下", None),
        ("name", "本人张伟", "张伟"),
        ("project", "halal lanzhou noodles i said", "halal lanzhou noodles"),
        ("project", "Little Star Kindergarten", "Little Star Kindergarten"),
    ],
)
def test_names_with_words_around_them(asking, text, name):
    assert getattr(read(text, places=PLACES, asking=asking), asking) == name


@pytest.mark.parametrize(
    ("asking", "text", "phone"),
    [
        ("absconded", "Chen Long, phone 13777778888", None),
        ("employer", "Name Carlos 13512340877", "13512340877"),
        ("employer", "name of boss Li 13512340877", None),
        ("confirm", "no 13777778888 is boss phone. my phone is 15900001111", "15900001111"),
        (None, "I can reach the boss. My phone number is 15952801122", "15952801122"),
        (None, "owner is there, my number 15952801122", "15952801122"),
        (None, "boss Li Gang phone 15952801122", None),
        (None, "Mr. Chen number is 13700001111", None),
        ("phone", "我的电话13812340000，老板的13777778888", "13812340000"),
        (None, "王老板欠我9000，他电话13777778888，我叫李强13812340000", "13812340000"),
    ],
)
def test_the_number_of_who_owes_is_not_the_workers(asking, text, phone):
    assert read(text, places=PLACES, asking=asking).phone == phone


@pytest.mark.parametrize("asking", ["name", "phone", "amount", "headcount", "confirm"])
@pytest.mark.parametrize("text", ["0084 912 345 678", "+63 917 123 4567"])
def test_a_foreign_number_is_neither_sum_nor_people(asking, text):
    reading = read(text, places=PLACES, asking=asking)
    assert (reading.amount, reading.headcount) == (None, None)


@pytest.mark.parametrize(
    ("text", "employer", "total"),
    [
        ("老冯 6000", "老冯", 6000),
        ("周老板，8000", "周老板", 8000),
        ("宏达电子 12000", "宏达电子", 12_000),
        ("恒大2020", "恒大2020", None),
        ("中建 2019", "中建", None),
        ("老冯 6", "老冯", None),
    ],
)
def test_who_owes_with_a_bare_sum(text: str, employer: str, total: float | None) -> None:
    reading = read(text, places=PLACES, asking="employer")
    assert reading.employer is not None
    assert reading.employer.startswith(employer)
    assert (reading.amount and reading.amount.stated) == total
