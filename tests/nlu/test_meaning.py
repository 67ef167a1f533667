"""What a message means in the light of the open question and of the case that was filed."""

from __future__ import annotations

import pytest

from nlu.meaning import meant
from nlu.turn import advice_on
from nlu.understanding import read
from tests.nlu.test_understanding_danger import PLACES

FILED = [
    # text, what the classifier sees, what it is
    ("还有两个也是我们一起的，咋个加进去", "file", "inform"),
    ("你们不派人我们还是要去的，明早八点", "file", "nlu_fallback"),
    ("我们工友问能不能也来报", "file", "nlu_fallback"),
    ("还有三个兄弟也没拿到，现在总共十一个人，合起来欠五万五", "file", "inform"),
    ("我要投诉", "file", None),
    ("人事叫我们签个东西说工资已结清，签了才发", "received_money", "nlu_fallback"),  # a paper, and no money
    ("boss gives me 3000 if i say i fall at home", "received_money", "nlu_fallback"),
    ("Mr Gu paid 12,000 to me yesterday but it is for October gig at another bar", "received_money", "nlu_fallback"),
    ("老板给了三千", "received_money", "received_money"),
    ("he wants to pay the rest on friday, today he paid 3000", "received_money", "received_money"),
    ("前面那个一万八的还在不在哦", "file", "progress"),
    ("i forgot the overtime", "file", "correct"),
    ("boss woman say if i tell she send police", "inform", "forced"),
    ("还有小李他也想报", "file", "inform"),
    ("我们6个人都得撤，不是我们要撤，是他逼的", "correct", "forced"),
    ("今天来不来人看看", "policy_next", "progress"),
    ("how many days until we get money?", "policy_next", None),
    ("两个投诉都查一下", "file", "progress"),
    ("please check both complaints", "file", "progress"),
    ("ok stop everything, the boss is found", "inform", "withdraw"),
    ("he has not received his pay as well", "received_money", "not_received"),
    ("俺兄弟说他也要写上名字", "dont_know", "inform"),
    ("今儿个周老板给每人两千，四个人一共八千", "inform", "received_money"),
    ("sorry my name is Carlos Diaz", "nlu_fallback", "correct"),
    ("he gave 5000 to each of us today", "nlu_fallback", "received_money"),
    ("我还要投诉另外一家", "file", None),
    ("我弟弟也被欠了工资", "file", None),
    ("还有一个老板也欠我钱，我要再投诉一个", "file", None),
    ("钱打过来了，谢谢你们", "thanks", "received_money"),
    ("钱还没打过来", "not_received", None),
    ("老板刚才把钱给了一半", "received_money", "received_money"),
    ("boss give me 9000 now, finish. thank u", "inform", "received_money"),
    ("now he pay all, thank you", "thanks", "received_money"),
    ("到账了5000，还差15000", "received_money", "inform"),
    ("老板今儿个给了五千，剩下的啥时候给", "policy_next", "received_money"),
    ("boss gave me 5000 today, when will he pay the rest?", "progress", "received_money"),
    ("如果老板给了五千，我还能告吗", "policy_part_payment", None),
    ("老板说给了钱才给我开证明，怎么办", "inform", "nlu_fallback"),
    ("his lawyer said boss pay 5000 soon, what should i do?", "policy_next", None),
    ("晓得了", "dont_know", "thanks"),
    ("那我等电话", "inform", "thanks"),
    ("老板刚给我打电话说下周给", "human", "nlu_fallback"),
    ("邓老幺刚才打电话来了 说先给我拿五千块 喊我莫闹了", "human", "nlu_fallback"),
    ("马德福刚打电话说下周一先给我们一人发三千 你们先别查了", "received_money", "nlu_fallback"),
    ("吴主任刚把我叫到办公室 说要开除我", "human", "retaliation"),
    ("他没有真开除 就是吓我", "nlu_fallback", "retaliation"),
    ("那我不告了 邓老幺说我再闹就不给了 撤了嘛", "file", "withdraw"),
    ("我还是不撤 你们莫怕他", "deny", "resume"),
    ("no I don't take back. please continue the case", "withdraw", "resume"),
    ("no, leave it", "deny", "resume"),
    ("I withdraw", "cancel", "withdraw"),
    ("Mr Qian paid me first part today, 6000 yuan by alipay", "inform", "received_money"),
    ("陈小平今天收到3000了，就他一个人", "inform", "received_money"),
    ("微信转了三千 不是五千", "correct", "received_money"),
    ("boss called me, he said take back the complaint or he will not give my passport", "inform", "forced"),
    ("When officer go call, is it Chinese? I no sabi Chinese", "switch_language", "nlu_fallback"),
    ("please never call me, write me only in messages", "human", "nlu_fallback"),
    ("my English not so good, can I talk one real person?", "switch_language", "human"),
    ("我不告了", "cancel", "withdraw"),
    ("要不要他本人去一趟？他请一天假要扣200的", "inform", "nlu_fallback"),
    ("his cousin says the boss is in Anhui and has a new phone, does it help you?", "file", "nlu_fallback"),
    ("这个号不用了，换成13812340009", "deny", "correct"),
    ("公司昨天把9月的1200补给我了 其他的还没有", "inform", "received_money"),
    ("老板今天把9月的3400给我了", "correct", "received_money"),
    ("老板剩下的全给了，13000到齐了", "received_money", "received_money"),
    ("he send the rest today, all 8000 is paid now finish", "received_money", "received_money"),
    ("not forced, he has a video. Also they paid me 10000 cash yesterday", "forced", "received_money"),
    ("老板把我工位的东西都扔出来了，说我告他", "file", "retaliation"),
    ("boss Xu say we must leave room tonight. where we sleep?", "nlu_fallback", "retaliation"),
    ("要是他把我赶出去咋办", "policy_boss_knows", None),
    ("he messaged me: withdraw or I tell the platform to close your account", "deny", "forced"),
    ("没有新的，是老板报复的事，人工", "file", "human"),
    ("我们站的公司我问到了叫安徽骑飞供应链 能补上不", "inform", "correct"),
    ("change who owes to Ma Yusuf", "nlu_fallback", "correct"),
    ("boss can be reached, i never say no", "not_received", "correct"),
    ("new complaint, I worked at a car wash before, he paid 2000 in May", "inform", "file"),
    ("no new complaint please. i mean same case", "file", "nlu_fallback"),
    ("also they fined me 300 for late order, can I add it?", "policy_child_labour", "nlu_fallback"),
    ("what? I am 27 years old. The fine is 300 yuan", "policy_child_labour", "nlu_fallback"),
    ("厂里有个14岁的小孩在干活，这合法吗", "policy_child_labour", None),
    ("是补充这一件", "out_of_scope", "affirm"),
    ("补充这件嘛", "deny", "affirm"),
    ("明儿早上五点 你给俺一句准话 去还是不去", "help", None),
    ("老板说我投诉就不让我跑件了，怎么办", "file", "retaliation"),
    ("should we take the complaint back brother? we are afraid", "file", "nlu_fallback"),
    ("俺堵道能拘不", "dont_know", "nlu_fallback"),
    ("那我不告了要得不", "policy_next", "withdraw"),
    ("No. I don't want withdraw again, please continue", "withdraw", "resume"),
    ("说再闹就别来了", "inform", "retaliation"),
    ("他把我们的床板都拆了", "received_money", "retaliation"),
    ("他把门都卸了", "received_money", "nlu_fallback"),
    ("不是全给，只给3000", "correct", "received_money"),
    ("he paid 2000 and says he will pay the rest next week", "policy_part_payment", "received_money"),
    ("Today he paid me 5,000. But she made me sign a paper", "file", "received_money"),
    ("还有1个人 老陈 也没给 一万二", "file", "inform"),
    ("老板说下礼拜给钱", "file", "nlu_fallback"),
    ("检查的人来过没有", "inform", "progress"),
    ("我换手机号了 13812340000", "nlu_fallback", "correct"),
    ("我朋友小孙的案子办到哪步了", "progress", "nlu_fallback"),
    ("其他人都拿到了 就我没有", "received_money", "received_money"),  # a part
    ("今天拿到一部分", "not_received", "received_money"),
    ("老板还了6000", "nlu_fallback", "received_money"),
    ("each of us got 2500", "nlu_fallback", "received_money"),
    ("he hasn't paid me everything", "not_received", "received_money"),  # a part
    ("he give me 5 thousand by wechat but after he take it back", "received_money", "nlu_fallback"),
    ("the boss gave me 2000 as loan not wage", "received_money", "correct"),
    ("boss want that i write that i got all money", "received_money", "nlu_fallback"),
    ("he paid me 5000 yesterday. I work in another place now", "received_money", "received_money"),
    ("老板明天给5000", "inform", None),  # nothing came
    ("pls dont call me during work, only evening", "resume", "nlu_fallback"),
    ("boss came back, he is here now", "received_money", "inform"),
    ("Li got his money, other three not", "not_received", "received_money"),
    ("I stop complaint, he scare me", "cancel", "forced"),
    ("I dont want delete", "delete_draft", "resume"),
    ("老板现在说要撤了才给钱 我该撤吗", "withdraw", "nlu_fallback"),
    ("公司每个月发3500", "inform", "nlu_fallback"),
    ("老王不要我干了，说我告他", "retaliation", "retaliation"),
    ("we have problem for eat", "nlu_fallback", None),
    ("老板打了5000给我，让我撤诉", "received_money", "received_money"),
    ("我嫂子不告了", "withdraw", "inform"),
    ("two more people want to stop", "inform", "inform"),
    ("老婆说不要投诉了 我不投了", "file", "withdraw"),
    ("老板叫我写了撤诉书 不写不给交医药费", "nlu_fallback", "forced"),
    ("i want to cancel it. boss brother stand beside me and say i must", "withdraw", "forced"),
    ("他又发来两百块红包说算了", "cancel", "nlu_fallback"),
    ("老板又删我微信了", "delete_draft", "inform"),
    ("boss call my wife and say bad things will happen to us", "policy_next", "retaliation"),
    ("i called my mother today", "nlu_fallback", None),
]


@pytest.mark.parametrize(("text", "name", "expected"), FILED)
def test_what_is_said_after_filing_is_of_the_case_that_was_filed(text, name, expected):
    assert _meant(text, name, None, filed=True) == expected


ASKED = [
    ("project", "再加一个人，他也没拿到", "file", "inform"),
    ("project", "我老婆也没拿到，她四千六", "file", "inform"),
    ("confirm", "电话打我的就行", "human", "resume"),
    ("confirm", "找个人来，打我电话", "human", None),
    ("confirm", "老板没打我", "not_received", "inform"),
    ("project", "就我", "retaliation", "inform"),
    ("project", "他知道我投诉就把我开除了", "retaliation", None),
    ("project", "我不晓得该写哪个，张老板还是李强？", "inform", None),
    ("project", "不晓得叫啥", "inform", "dont_know"),
    ("phone", "i dont have chinese number", "switch_language", "dont_know"),
    ("kind", "我", "my_data", "inform"),
    ("amend", "系，仲差6000", "nlu_fallback", "affirm"),
    ("amend", "是另外一件", "nlu_fallback", None),
    ("amend", "不是新的 就是刚才交的那个案子", "correct", "affirm"),
    ("confirm", "这下对了，提交吧，我老花眼看不清，什么时候有回音", "progress", "affirm"),
    ("confirm", "勿对，钞票是六千二，勿是五千六", "affirm", "correct"),
    ("confirm", "no no, the sum is wrong", "affirm", "correct"),
    ("confirm", "啱晒，冇错", "deny", "affirm"),
    ("consent", "Yes, I agree, but my English is not good", "affirm", None),
    ("consent", "同意，不过我不是镇江人", "affirm", "affirm"),
    ("consent", "yes. my name is Ravi Kumar phone 13912345678", "inform", "affirm"),
    ("absconded", "ok?", "affirm", "resume"),
    ("absconded", "yes", "affirm", None),
    ("consent", "我不登记了", "deny", "cancel"),
    ("consent", "老板不报销路费，工资也不发", "inform", None),  # the boss does not, and the worker does
    ("consent", "工头说不登记考勤就没工资", "inform", None),
    ("confirm", "对 确认 他要不要亲自去", "policy_next", "affirm"),
    ("project", "yes I dance there every night", "inform", "affirm"),
    ("project", "她店里嘛", "inform", "affirm"),
    ("project", "yes i work at that hotel in the kitchen", "policy_child_labour", "affirm"),
    ("confirm", "ok then confirm, thank you, God bless", "thanks", "affirm"),
    ("confirm", "没错，确认。麻烦你们快点，厂里最近单子多", "file", "affirm"),
    ("confirm", "是每人9000没错，总的两万七，确认", "inform", "affirm"),
    ("confirm", "那我确认以后还能改不", "policy_next", None),
    ("kind", "不是要重新投诉，是查原来那个", "correct", "progress"),
    ("headcount", "i am operator of machine", "human", "inform"),
    ("amend", "系呀补充", "inform", "affirm"),
    ("confirm", "确认嘛 但是要写清楚是给罗大成讨的", "affirm", "deny"),
    ("confirm", "确认确认 你可别再改错啦", "correct", "affirm"),
    ("confirm", "罗大成的名字到底在不在里头嘛", "greet", "resume"),
    ("amount", "No person. I want to continue with the bot please.", "human", "resume"),
    ("rest", "no, 13,000 is still open", "inform", "affirm"),
    ("consent", "不同意", "deny", "cancel"),
    ("consent", "我也不想报，但没办法，欠我3万", "cancel", "inform"),
    ("consent", "不行啊他不接电话", "deny", "inform"),
    ("consent", "我不同意他这么扣", "deny", "inform"),
    ("consent", "i do not agree boss cut my pay", "cancel", "inform"),
    ("rest", "no", "deny", None),
    ("confirm", "算了，就用原来那个", "affirm", None),
    ("confirm", "never mind, the old one is right", "affirm", None),
    ("amount", "等下哈我先问问我妈", "cancel", "inform"),
    ("confirm", "okay, put it as 23,500 and 8,000 separately", "affirm", "correct"),
    (None, "气死了 跑外卖的钱不给 能管吗", "nlu_fallback", "file"),
    (None, "那我登记嘛", "help", "file"),
    (None, "我儿子在外面打工 老板不给钱 我这个当爹的能不能帮他报一下", "policy_next", "file"),
    (None, "english please", "help", "switch_language"),
    (None, "保姆归不归你们管", "policy_scope", "nlu_fallback"),
    (None, "我上个月投诉过的，编号找不到了", "inform", "progress"),
    (None, "上个月去劳动局投诉过没人管，宏远建筑欠我两万", "file", None),
    (None, "i am operator of machine", "human", "nlu_fallback"),
    (None, "人工", "human", None),
]


@pytest.mark.parametrize(("asking", "text", "name", "expected"), ASKED)
def test_what_is_meant_by_an_answer(asking, text, name, expected):
    assert _meant(text, name, asking, filed=False) == expected


# In a form that began by mistake after a case was filed.
OF_THE_EARLIER_ONE = [
    ("employer", "停，我不要再登记一次，我要改刚才那个", "file"),
    ("place", "不要新报，改原来那个", "correct"),
    ("employer", "brother why you ask new? I have one case only", "progress"),
    ("kind", "是原来那个,加两个人,你咋又从头问", "correct"),
    ("kind", "No, I don't want a new complaint. I mean my filed case: she paid 10,000", "file"),
]


@pytest.mark.parametrize(("asking", "text", "name"), OF_THE_EARLIER_ONE)
def test_who_wants_no_other_case_leaves_the_form(asking, text, name):
    assert _meant(text, name, asking, filed=False, earlier=True) == "cancel"


@pytest.mark.parametrize(("asking", "text", "name"), OF_THE_EARLIER_ONE)
def test_where_nothing_was_filed_there_is_no_earlier_case_to_go_back_to(asking, text, name):
    assert _meant(text, name, asking, filed=False) != "cancel"


def _meant(text, name, asking, *, filed, earlier=False):
    reading = read(text, places=PLACES, asking=asking)
    return meant(reading, text, {"name": name, "confidence": 0.8}, asking, {"filed": filed, "earlier": earlier})


def test_nobody_is_called_without_a_word_of_it_where_the_classifier_is_in_doubt():
    text = "14个人一人多少 你都记下来没有"
    reading = read(text, places=PLACES, asking="confirm")
    assert meant(reading, text, {"name": "human", "confidence": 0.46}, "confirm", {}) == "inform"


@pytest.mark.parametrize(
    ("flags", "asking", "filed", "topic"),
    [
        (("asset_transfer",), None, True, "moving"),
        (("doc_withheld",), None, True, "papers_kept"),
        (("injury",), None, True, None),
        (("asset_transfer",), "rest", True, None),  # an answer is awaited
        (("asset_transfer",), None, False, None),  # which the form hears
    ],
)
def test_what_is_to_be_done_about_it(
    flags: tuple[str, ...], asking: str | None, filed: bool, topic: str | None
) -> None:
    assert advice_on(flags, asking, {"filed": filed}) == topic
