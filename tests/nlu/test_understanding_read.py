"""Messages from the counter and what they say."""

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from nlu.understanding import Places, Reading, read
from nlu.understanding.answers.choices import kind_of

POLICY = Path(__file__).parents[2] / "bot" / "policy" / "organisation.yml"
PLACES = Places.from_policy(yaml.safe_load(POLICY.read_text("utf-8")))
SUNDAY_EVENING = datetime(2026, 11, 22, 20, 0)


def understood(text: str, asking: str | None = None) -> Reading:
    return read(text, places=PLACES, asking=asking, received=SUNDAY_EVENING)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "宏远装饰欠我们12个人5月6月的工资，每人9000，老板电话打不通，厂里要关门",
            {
                "employer": "宏远装饰",
                "headcount": 12,
                "total": 108000,
                "share": 9000,
                "period": ("2026-05", "2026-06", 2),
                "absconded": True,
                "flags": ["closure_sign"],
            },
        ),
        (
            "你好，我是四川人，在镇江丹徒谷阳的工地上干木工，跟着包工头老李干，从3月份到8月份，总共还欠我三万二没给，老板一直拖",
            {
                "employer": "老李",
                "headcount": 1,
                "total": 32000,
                "period": ("2026-03", "2026-08", 6),
                "district": "丹徒区",
            },
        ),
        (
            "我们班组15个人给恒大御景项目做外墙，劳务公司叫江苏鼎盛劳务有限公司，欠工资从去年11月到今年2月，一共46万，总包是中建三局",
            {
                "employer": "江苏鼎盛劳务有限公司",
                "project": "恒大御景",
                "headcount": 15,
                "total": 460000,
                "period": ("2025-11", "2026-02", 4),
                "flags": ["general_contractor_present"],
            },
        ),
        (
            "老闆欠我們五個人工錢，總共兩萬八千塊，在鎮江新區大港",
            {"headcount": 5, "total": 28000, "district": "镇江新区"},
        ),
        (
            "me and my two brothers worked at Phoenix Tower site, Mr Zhang owes us 4.5k each",
            {"employer": "Mr Zhang", "project": "Phoenix Tower", "headcount": 3, "total": 13500, "share": 4500},
        ),
        (
            "My boss Mr. Chen ran away, can't reach him, he owe us 6 people around 50k total, march to june",
            {
                "employer": "Mr. Chen",
                "headcount": 6,
                "total": 50000,
                "absconded": True,
                "period": ("2026-03", "2026-06", 4),
            },
        ),
        ("南京市江宁区的工地，欠我2万", {"district": "南京市江宁区", "total": 20000, "flags": ["out_of_jurisdiction"]}),
    ],
)
def test_a_whole_message(text: str, facts: dict[str, Any]) -> None:
    reading = understood(text)
    said = reading.facts()
    amount, period = said["amount"] or {}, said["period"] or {}
    found = {
        **said,
        "headcount": said["headcount"] and said["headcount"]["value"],
        "total": amount.get("total_yuan"),
        "share": amount.get("per_person_yuan"),
        "project": reading.project,
        "period": (period.get("from"), period.get("to"), period.get("months")),
    }
    assert {key: found[key] for key in facts} == facts


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ("拿过五万还差十三万四", 134000),
        ("总共18万给了5万", 130000),
        ("干了六万，只给了两万", 40000),
        ("欠我三万五个月没给", 30000),
        ("一个月6000，欠了我三个月", 18000),
        ("我干了52天，一天280，老板只给了五千块", 9560),
        ("1500一个月欠了我2个月", 3000),
        ("每人每天300，12个人干了20天，一分钱没给", 72000),
        ("They owe me 30k. No wait, 28k.", 28000),
        ("欠我3万，不对，2万8", 28000),
        ("这个不是工资是工程款，欠我30万，其中工资大概8万", 80000),
        ("挖机租金欠了8万，工资还欠我3万", 30000),
        ("我们四个瓦工，包工头刘三欠我们工钱，张三8000，李四7500，我9000，老王6500", 31000),
        ("欠了我四个月工资 两万二", 22000),
        ("each person about 3-4 thousand, around 30 people, so about 100k", 100000),
        ("欠我８５００元", 8500),
        ("boss 王总 owe me 三个月 salary, 总共 2w", 20000),
        ("欠我工资，医药费花了两万，工资欠一万", 10000),
    ],
)
def test_what_is_owed_now(text: str, total: float) -> None:
    amount = understood(text).amount
    assert amount is not None and amount.total == total


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("我们被欠了一万五", "amount_scope"),
        ("我和我老婆在丹阳的厂，欠1万5", "amount_scope"),
        ("欠我3000美元", "amount"),
        ("he owes me 3000 dollars", "amount"),
        ("欠我好几万", "amount"),
        ("七八个人没拿到工资", "headcount"),
        ("salary 9,000 and 38 hours overtime at 45/h, two months not paid", "amount"),
        ("我们几十号人没拿到钱", "headcount"),
    ],
)
def test_what_could_mean_two_things_is_asked(text: str, question: str) -> None:
    reading = understood(text)
    assert question in reading.ask
    if question != "headcount":
        assert reading.amount is None or reading.amount.total is None


@pytest.mark.parametrize(
    ("text", "total", "is_asked"),
    [
        ("两个月，4350，食堂洗碗", 4350, True),
        ("three months are open, my wage is 6,000 there", 18000, False),
        ("3月份给了一千二还差四千八，4月5月一分都没给", 4800, True),
        ("三月差四千八，四五月全没给", 4800, True),
        ("三月差四千八，四月差两千", 6800, False),
        ("三月差四千八，四月给清了", 4800, False),
        # So many figures that one may be misplaced: reckoned from five, or said among six.
        ("我一天280，做了94天，借支8500", 17820, False),
        ("我一天280，做了94天，平时借支8500，端午又拿了3000，早上6点干到晚上7点，一共20趟", 14820, True),
    ],
)
def test_what_may_be_one_months_pay_is_read_back_to_be_confirmed(text: str, total: float, is_asked: bool) -> None:
    reading = understood(text)
    assert reading.amount and reading.amount.total == total
    assert ("amount" in reading.ask) == is_asked


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("我们十七八号人没拿到工资", (18, 17, 18)),
        ("二十多号人没发工资", (20, 20, 29)),
        ("我们仨都没拿到钱", (3, 3, 3)),
        ("我和我老婆被欠了工资", (2, 2, 2)),
        ("木工八个瓦工六个没拿到工资", (14, 14, 14)),
        ("12个，不对，13个人没拿到工资", (13, 13, 13)),
        ("欠我三个月工资", (1, 1, 1)),
        ("隔壁班组20人也没拿到，我们有6个人", (6, 6, 6)),
        ("厂里有200人，我们车间欠了8个人的工资", (8, 8, 8)),
        ("我带着12个人干活，工资没发", (13, 13, 13)),
        ("twelve of us not paid", (12, 12, 12)),
        ("十几二十个人没拿到工资", (15, 10, 20)),
    ],
)
def test_the_people_owed(text: str, people: tuple[int, int, int]) -> None:
    count = understood(text).headcount
    assert count is not None and (count.value, count.low, count.high) == people


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("3月到6月的工资没发", ("2026-03", "2026-06", 4)),
        ("去年10月到今年3月没给钱", ("2025-10", "2026-03", 6)),
        ("12月的工资没发", ("2025-12", "2025-12", 1)),
        ("欠我两个半月工资", (None, None, 2.5)),
        ("拖了一年多工资", (None, None, 12)),
        ("半年没发工资", (None, None, 6)),
        ("上个月工资没发", ("2026-10", "2026-10", 1)),
        ("从去年腊月到今年三月没发工资", ("2026-01", "2026-03", 3)),
        ("no salary since April", ("2026-04", "2026-11", 8)),
        ("干了三年，欠三个月工资", (None, None, 3)),
        ("2025年12月-2026年2月工资未发", ("2025-12", "2026-02", 3)),
        ("老板说12月底给，欠我8500", None),
    ],
)
def test_the_months_not_paid(text: str, period: tuple[str | None, str | None, float] | None) -> None:
    found = understood(text).period
    assert (found and (found.first, found.last, found.months)) == period


@pytest.mark.parametrize(
    ("asking", "answer", "fact"),
    [
        ("headcount", "12", 12),
        ("headcount", "十二三个", 13),
        ("headcount", "就我一个", 1),
        ("headcount", "twelve", 12),
        ("headcount", "three women two men. there was one more girl but she took her money", 5),
        ("headcount", "两个班，日班12个夜班9个", 21),
        ("headcount", "四川来的5个 加我们本地两个", 7),
        ("headcount", "五男三女", 8),
        ("headcount", "I am team leader, plus my 11 workers, all of us same", 12),
        ("headcount", "17 with the cook", 17),
        ("headcount", "thirty something, nobody made a list", 30),
        ("headcount", "my team is 9 but two already got", 7),
        ("headcount", "我还有我儿子，儿媳妇那份已经给了的", 2),
        ("headcount", "为什么要问这个", None),
        ("amount", "3万", 30000),
        ("amount", "十万八", 108000),
        ("amount", "15k", 15000),
        ("amount", "5800*3-2000", 15400),
        ("amount", "4500 + 4500 + 3200", 12200),
        ("amount", "1.2个w", 12000),
        ("amount", "4000-5000", 4500),
        ("amount", "不知道", None),
        ("employer", "宏远装饰", "宏远装饰"),
        ("employer", "老板叫周强", "周强"),
        ("employer", "不清楚公司，只知道老板姓王", "王老板"),
        ("employer", "人工", None),
        ("employer", "my boss is Li Wei", "Li Wei"),
        ("employer", "help", None),
        ("project", "句容碧桂园那个工地", "碧桂园"),
        ("project", "不知道", None),
        ("name", "王建国", "王建国"),
        ("name", "我叫王建国", "王建国"),
        ("name", "I'm Li", "Li"),
        ("name", "为什么要问这个", None),
        ("phone", "138 1234 5678", "13812345678"),
        ("period", "三个月", 3),
        ("period", "3月到6月", 4),
        ("period", "since April", 8),
        ("period", "三四五", 3),
        ("period", "3，4，5", 3),
        ("period", "jan feb march", 3),
        ("period", "last month n the month before", 2),
        ("period", "元月份的，还有三月的，二月过年没上班", 2),
        ("period", "10月的跟11月的一半", 1.5),
        ("absconded", "联系不上", True),
        ("absconded", "电话能打通", False),
        ("absconded", "跑了", True),
        ("absconded", "he still answers", False),
        ("absconded", "人工", None),
        ("place", "丹徒高资", "丹徒区"),
    ],
)
def test_a_bare_answer_is_read_as_the_fact_that_was_asked(asking: str, answer: str, fact: object) -> None:
    reading = understood(answer, asking)
    found = {
        "headcount": reading.headcount and reading.headcount.value,
        "amount": reading.amount and reading.amount.stated,
        "employer": reading.employer,
        "project": reading.project,
        "name": reading.name,
        "phone": reading.phone,
        "period": reading.period and reading.period.months,
        "absconded": reading.absconded,
        "place": reading.site and reading.site.district,
    }[asking]
    assert found == fact


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("老板跑了", True),
        ("老板手机一直关机，人也不在公司", True),
        ("没跑，电话能打通", False),
        ("如果他跑了怎么办", None),
        ("老板今天没接电话", None),
        ("我天天跑劳动局都跑了好几趟", None),
        ("He didn't run away, he's still here", False),
        ("boss ran away", True),
    ],
)
def test_whether_the_boss_has_fled(text: str, gone: bool | None) -> None:
    assert understood(text).absconded is gone


@pytest.mark.parametrize("text", ["在一家饭店打工，欠我工资", "砖厂欠我工资", "a restaurant owes me money"])
def test_a_workplace_without_a_name_is_no_employer(text: str) -> None:
    assert understood(text).employer is None


def test_a_home_town_is_not_the_place_of_work() -> None:
    site = understood("我是扬州人，在丹徒世业洲干绿化，欠我九千六").site
    assert site is not None and site.district == "丹徒区"


def owed_rows() -> list[list[str]]:
    return [line.split("\t") for line in (Path(__file__).parent / "owed.tsv").read_text("utf-8").splitlines()[1:]]


def test_people_and_money_however_they_are_said() -> None:
    wrong = []
    for sentence, *wanted in owed_rows():
        reading = understood(sentence)
        count, amount = reading.headcount, reading.amount
        found = (count and count.value, amount and amount.total, amount and amount.per_person)
        for want, got in zip(wanted, found, strict=True):
            if want != "*" and (got is not None if want == "-" else got is None or abs(got - float(want)) > 1):
                wrong.append((sentence, want, got))
    assert wrong == []


def test_the_months_however_they_are_said() -> None:
    lines = (Path(__file__).parent / "periods.tsv").read_text("utf-8").splitlines()[1:]
    wrong = []
    for sentence, first, last, months in (line.split("\t") for line in lines):
        period = understood(sentence).period
        found = (period.first, period.last) if period else (None, None)
        same_length = period is None if months == "-" else period and abs((period.months or 0) - float(months)) < 0.12
        if not same_length or (first != "-" and found != (first, last)):
            wrong.append((sentence, found, months))
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("the owner left the country", True),
        ("老板带着钱走了", True),
        ("不知道老板去哪了", True),
        ("no one can reach the boss", True),
        ("老板跑路？没有没有，他就住工地板房里", False),
        ("老板天天见，就是不给", False),
        ("I ran to the labour bureau many times", None),
    ],
)
def test_more_on_whether_the_boss_has_fled(text: str, gone: bool | None) -> None:
    assert understood(text).absconded is gone


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("要过元旦了，差5万1", None),
        ("上个月给了7万，还有5万没给", None),
        ("6月20号进场，欠我4000", None),
        ("我等了三个月了还没给", None),
        ("干了35天，工钱7700没付", None),
        ("我从今年三月干到七月，差我1万7", ("2026-03", "2026-07")),
        ("They haven't paid me for May, June or July this year", ("2026-05", "2026-07")),
        ("是七月八月，口误，是八月九月两个月没发", ("2026-08", "2026-09")),
    ],
)
def test_a_date_is_not_always_an_unpaid_month(text: str, period: tuple[str, str] | None) -> None:
    found = understood(text).period
    assert (found and (found.first, found.last)) == period


@pytest.mark.parametrize(
    ("text", "employer", "project"),
    [
        ("在句容宝华碧桂园三期给宏远装饰干活", "宏远装饰", "碧桂园三期"),
        ("就是宝华新城那个工地，宏达装饰包的", "宏达装饰", "宝华新城"),
        ("在丹阳新城吾悦广场给宏远装饰干活", "宏远装饰", "新城吾悦广场"),
        ("项目叫润江花苑，劳务公司是徐州恒信劳务", "徐州恒信劳务", "润江花苑"),
        ("中建八局欠我们工资", "中建八局", None),
        ("顺达汽修欠我4100", "顺达汽修", None),
        ("the building site is called Hengtai Yuefu, my boss there goes by Er Mao", "Er Mao", "Hengtai Yuefu"),
        ("I've been a machine operator at Hongye Electric", "Hongye Electric", None),
        ("老板赖我1万工资", None, None),
    ],
)
def test_who_owes_and_for_which_works(text: str, employer: str | None, project: str | None) -> None:
    reading = understood(text)
    assert (reading.employer, reading.project) == (employer, project)


@pytest.mark.parametrize(
    ("text", "phone"),
    [
        ("我的电话换了 13912345678", "13912345678"),
        ("boss Liu Gang, my phone 13812345678", "13812345678"),
        ("13812340011才是我的，老胡的是13912345678", "13812340011"),
        ("我把老胡电话给你 13912345678", None),
        ("我老婆也叫孙丽，电话13912340014，你们打她的也行", None),
        ("老冯的电话再留一个 15912340004 我老婆的", None),
        ("我表哥的电话给你们 13912340099", None),
        ("salary 9000 month, boss Mr Liu Gang phone 13812345678", None),
        ("jack real name maybe Zhou Jie, number 13700001111", None),
    ],
)
def test_whose_a_number_is(text: str, phone: str | None) -> None:
    assert understood(text).phone == phone


@pytest.mark.parametrize(
    "text",
    [
        "he is there, he shout. my name is Bikash Thapa 15806101122",
        "yes he answers. my name Bikash Thapa, tel 15806101122",
    ],
)
def test_name_and_phone_told_while_the_boss_is_asked_for(text: str) -> None:
    reading = understood(text, "absconded")
    assert (reading.name, reading.phone) == ("Bikash Thapa", "15806101122")


@pytest.mark.parametrize(
    "text", ["Pham Van Duc. 13655114477. will the boss know?", "Samuel Okafor and phone 19951234567"]
)
def test_a_name_before_a_number(text: str) -> None:
    assert understood(text, "name").name in ("Pham Van Duc", "Samuel Okafor")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("宏达装饰欠我们8个人一共71500，别人都不知道老板在哪", 8),
        ("The boss owes 8 of us 70000, others do not know where he lives", 8),
        ("我们8个人，我自己欠一万一，别人多少我不知道", 1),
    ],
)
def test_what_the_others_do_not_know_makes_nobody_the_only_one(text: str, people: int) -> None:
    count = understood(text).headcount
    assert count is not None
    assert count.value == people


@pytest.mark.parametrize("typed", ["12345", "138-1234-567", "+86 138 1234 567", "1381234567890"])
def test_a_wrong_phone_number_is_returned_as_typed_when_asked_for(typed: str) -> None:
    assert understood(f"号码 {typed}", "phone").phone == typed
    assert understood(f"号码 {typed}").phone is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("my boss owes me", "complaint"),
        ("我工资没发", "complaint"),
        ("老板欠我们三个月", "complaint"),
        ("I have not been paid for 3 months", "complaint"),
        ("I want to report unpaid wages", None),
        ("我要投诉欠薪", None),
        ("不发工资怎么办", None),
        ("匿名举报", "report"),
        ("替我老公投诉", "on_behalf"),
        ("我们6个木工给龚老板装门，一共欠四万八", "complaint"),
        ("我跟老婆两个在扬中养鱼，两个人一共欠两万二", "complaint"),
        ("我要举报，老板欠我三万", "complaint"),
        ("我要举报宏远公司拖欠工人工资", "report"),
        ("我想匿名举报一个厂，他们欠我们钱", "report"),
        ("我弟弟的工资没给，老板跑了", "on_behalf"),
        ("my brother was not paid", "on_behalf"),
        ("工地上老板欠工资", None),
    ],
)
def test_whose_pay_it_is(text: str, kind: str | None) -> None:
    assert kind_of(text) == kind


def test_whether_the_boss_has_fled_however_it_is_said() -> None:
    wanted = {"gone": True, "here": False, "-": None}
    rows = (Path(__file__).parent / "fled.tsv").read_text("utf-8").splitlines()[1:]
    pairs = [line.split("\t") for line in rows]
    assert [text for fate, text in pairs if understood(text).absconded is not wanted[fate]] == []
