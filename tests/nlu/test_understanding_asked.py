"""What is asked beside an answer, and answers that are no answers."""

import pytest

from nlu.understanding.answers.asked import topic_of, wishes_contact
from nlu.understanding.answers.joining import people_added, people_leaving
from nlu.understanding.answers.sum_changes import adds_money, only_came, sum_replaced
from nlu.understanding.answers.waiting import has_no_papers, told_before


@pytest.mark.parametrize("text", ["工头打电话了 下礼拜给", "boss says he pays on friday", "老板讲年前给一半"])
def test_a_promise_is_news_only_after_filing(text):
    assert topic_of(text, filed=True) == "promised"
    assert topic_of(text) is None


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("就我一个人，要交钱吗？", "cost"),
        ("拖工资一般多久算拖欠啊", "overdue"),
        ("老板说下个月给 这种能投诉不", "overdue"),
        ("我不是怕报复 我是问 我是他爸爸 替他报行不行", "on_behalf"),
        ("can I file for my son, he works in a factory?", "on_behalf"),
        ("名单每个人的数要不要再发一遍", "roster"),
        ("do you need the names of all the men?", "roster"),
        ("8000块，什么时候能拿到钱？", "next"),
        ("以后我怎么查办到哪一步了", "next"),
        ("老板会不会知道是我说的？", "boss_knows"),
        ("宣志强，老板看不看得到我号码？", "boss_knows"),
        ("will the school see my name?", "boss_knows"),
        ("同意是同意 你先讲收不收钱", "cost"),
        ("没签劳动合同能不能告？", "no_contract"),
        ("要准备什么材料？", "evidence"),
        ("你是真人还是机器人？", "help"),
        ("5 people. Is it free?", "cost"),
        ("How do I add the bank slips later?", "evidence"),
        ("will he fire me when he knows?", "boss_knows"),
        ("how can I check my complaint?", "next"),
        ("王建设，13812340001，要身份证不", "id"),
        ("from april until july, you need our passports?", "id"),
        ("他要不要亲自去", "come"),
        ("do I have to come to the office?", "come"),
        ("你们在哪块 我能不能跑过来", "come"),
        ("where is your office?", "come"),
        ("提交了是不是老板娘就晓得了", "boss_knows"),
        ("今晚没地方住了咋办", "shelter"),
        ("我没留电话你们怎么联系我", "reach_me"),
        ("how will you contact me without phone?", "reach_me"),
        ("能给我退多少", "how_much"),
        ("利息算不算", "extra"),
        ("双倍工资能要吗", "extra"),
        ("能不能要赔偿", "extra"),
        ("can I ask double pay?", "extra"),
        ("他说双倍给我，没给", None),
        ("手机号要留吗", "reach_me"),
        ("可以不留电话吗", "reach_me"),
        ("must I give my number?", "reach_me"),
        ("加班费能不能一起告", "scope"),
        ("how much can I get?", "how_much"),
        ("不给工资报警有用吗", "police"),
        ("我要不要打110啊", "police"),
        ("can you tell police to come", "police"),
        ("should I call the police?", "police"),
        ("I will call the police", None),
        ("警察来过了，没用", None),
        ("will they tell immigration?", "foreigner"),
        ("do I have to be in China?", "foreigner"),
        ("有记工本的照片咋发", "evidence"),
        ("我还在厂里上班，要不要先辞工", "resign"),
        ("i still work there, can i complain?", "resign"),
        ("我是上个月辞职的，工资没给", None),
        ("保姆到底归不归你们管？", "domestic"),
        ("违章罚款扣工资到底合法不", "deduct"),
        ("Is the 500 fine legal?", "deduct"),
        ("我身份证被东家扣着 怎么拿回来", "papers_kept"),
        ("can madam keep passport? is it law?", "papers_kept"),
        ("工友要不要一个个来登记", "join"),
        ("能不能找个代表一起报", "join"),
        ("must all my workmates file one by one?", "join"),
        ("我朋友小孙的案子办到哪步了", "friends_case"),
        ("把他的搅拌机拉走抵工钱行不行", "self_help"),
        ("can we take his tools until he pays", "self_help"),
        ("will he cancel my visa?", "foreigner"),
        ("他扣了我500押金能要回来吗", "scope"),
        ("几点上班，我打12333没人接", "hours"),
        ("nobody answer 12333", "hours"),
        ("你们下班没", "hours"),
        ("他逼着我签了个结清的条子", "signed"),
        ("she made me sign a paper that all is settled", "signed"),
        ("should i sign it", "sign"),
        ("我在网上兼职刷单被骗了三千能管吗", "scam"),
        ("老板欠我借款五万", "scope"),
        ("我借了工友两千，老板欠我工资八千", None),
        ("不去就行是吧 俺堵道能拘不", "block_road"),
        ("堵路犯法伐", "block_road"),
        ("你们是不是骗人的哦", "genuine"),
        ("我问的是只报我一个行不行", "only_me"),
        ("公司名字我真的不晓得 你们能查到不", "find_firm"),
        ("should we take it back brother?", "take_back"),
        ("老板让我写个撤诉书我没写", "take_back"),
        ("他扣我身份证", None),
        ("老板是骗子吧？", None),
        ("3月扣了2300", None),
        ("ok mam i have no place to sleep. where can i go tonight?", "shelter"),
        ("今天李建平讲给我5000 叫我签个字以后不许再要", "sign"),
        ("should i sign the paper?", "sign"),
        ("公司人事叫我们签个东西说工资已结清，签了才发，我能签吗", "sign"),
        ("Jack called, he want pay 3000 and i withdraw", "take_back"),
        ("我怕他们晓得是我报的", "boss_knows"),
        ("come get your 2,100 tonight behind the station. Should I go alone?", "threat"),
        ("叫我晚上去拿钱，我一个人去行不行", "threat"),
        ("我在工地上住", None),
        ("身份证被他拿走了", "papers_kept"),  # told, and what to do about it is answered
        ("company took my passport", "papers_kept"),
        ("i must pay 8000 to get my passport back", "papers_kept"),
        ("车子要走了我们堵住大门行不行", "moving"),
        ("他们在搬机器 我们拦不拦", "moving"),
        ("trucks are coming NOW, there are 3 trucks at the gate", "moving"),
        ("机器去年就卖了", None),
        ("店长发微信说再闹就报警抓我", "accused"),
        ("会不会告诉我爸妈啊", "parents"),
        ("我爸妈也在那里干活", None),
        ("do my parents have to know?", "parents"),
        ("我上个月在12345打过电话的 编号我记不得了", "hotline"),
        ("要打官司花钱吗", "lawyer"),
        ("工人里有两个是57岁和61岁的 会不会不管", "lawful"),
        ("我老婆要单独报行不行", "join"),
        ("we have no work permit", "foreigner"),
        ("is student allowed to work, i am afraid i get deported", "foreigner"),
        ("i am 16 is that problem?", "young"),
        ("打了八个电话都没人管 这次要等多久", "next"),
        ("他说我欠他材料费要扣2000 合理不", "deduct"),
        ("i sleep outside", "shelter"),
        ("she threw our bags out of the dormitory and locked door", "shelter"),
        ("把我们赶出宿舍了，行李扔到外面", "shelter"),
        ("I sleep under my friend's room", None),
        ("他今天又来我家门口蹲着", "threat"),
        ("老黑说他要把我腿打断", "threat"),
        ("我的电话13812345678，想查进度", None),  # a number with 12345 in it
        ("我现在搬走了，有事打电话", None),
        ("我在厂里搬货的，现在搬货的工资都没发", None),
        ("I have my id card, do you need it?", None),
        ("老板说我们偷懒，扣了我两千工资", None),
        ("我跟我爸一起干的，能不能把他加上", None),
        ("我问他什么时候给钱，他说不知道", None),  # asked of the boss
        ("I asked him when he will pay, he said soon", None),
        ("什么时候给钱他都不说", None),
        ("欠我8000", None),
        ("我今年才17 他们会不会不管", "young"),
        ("我过了年纪 是不是就不管了", "lawful"),
        ("公司跑了怎么办", "fled"),
        ("要是到时候还不给我们咋办", "pays_late"),
        ("can i ask for extra money because it is late", "extra"),
        ("要不要他们都过来签字", "join"),
        ("还有三个人也想告 他们咋弄", "join"),
        ("will the agency find out", "boss_knows"),
        ("is this confidential", "boss_knows"),
        ("do i must come?", "come"),
        ("i must come to you?", "come"),
        ("我爸走不动，要不要他本人跑一趟", "come"),
        ("do I have to go to the office?", "come"),
        ("字打得慢，发语音行不行", "voice"),
        ("can I send a voice message?", "voice"),
        ("我有两个老板欠我钱 一个是老冯 欠我6000 另一个是刘经理 欠我3500", "two_firms"),
        ("能不能帮我查查那个公司全名叫啥", "find_firm"),
        ("裁决书下来了他还是不给怎么办", "award"),
        ("他今年才17", None),
        ("公司跑了", None),
    ],
)
def test_the_question_beside_an_answer(text: str, topic: str | None) -> None:
    assert topic_of(text) == topic


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("还要多久能拿到钱 我能不能先去他老家堵他", "block_road"),
        ("老板说我把碗摔坏了要扣我2000 行不行", "deduct"),
        ("好多天才得行哦", "next"),
        ("都四年了 过了时间没有", "late"),
        ("时间过了没有", "late"),
        ("我2022年的工资还能不能要", "late"),
        ("一个月2280 是不是低于最低工资了", "minimum"),
        ("is 2000 a month below minimum wage?", "minimum"),
        ("工资单拍了 怎么发给你", "evidence"),
        ("材料送到哪里去", "evidence"),
        ("录音行不行 他说过欠我3万", "evidence"),
        ("欠条他撕了 还有用没", "evidence"),
        ("what evidence i should give? we only have whatsapp messages", "evidence"),
        ("I have photos of the work card and wechat chat, send where?", "evidence"),
        ("你们能不能先给我们一点钱 孩子学费等着用", "emergency"),
        ("医院要停药了怎么办 我跟孩子没钱吃饭了", "emergency"),
        ("is there any fund that can pay us if boss is gone?", "emergency"),
        ("i cannot eat since 2 days no money", "emergency"),
        ("老板说我是临时工 不归劳动局管 是不是这样", "lawful"),
        ("东家说鱼死了亏本了 不给钱 他讲得对不对", "lawful"),
        ("我在电子厂加班一天12小时 算不算违法", "overtime"),
        ("加班费怎么算", "overtime"),
        ("how much overtime by law?", "overtime"),
        ("how much overtime should pay by law?", "overtime"),
        ("i work 14 hour everyday no overtime pay, can boss do that?", "overtime"),
        ("你们到底来不来", "next"),
        ("几时来", "next"),
        ("tell me how long it takes bro, rent is due on 5th", "next"),
        ("why you dont answer how fast?", "next"),
        ("when they call me? i work night shift", "next"),
        ("nobody call me!!! 3 days i wait", "next"),
        ("你们来人了没有啊 拉了一半了都", "next"),
        ("我们里头有5个人老板找去签了个放弃工资的条子 作数不", "signed"),
        ("调查的时候要我去吗 我在外地上班了", "come"),
        ("劳动局打电话给我了 说叫我明天去 在哪", "come"),
        ("你们几点上班 地址在哪里", "hours"),
        ("你们是不是跟老板一伙的", "genuine"),
        ("我没带身份证怎么办", "id"),
        ("我撤了是不是钱就没了", "withdrawing"),
        ("Can i take the machine as payment?", "self_help"),
        ("can i go into his house and take his tv", "self_help"),
        ("boss want to meet me alone tonight and give cash, should i go?", "threat"),
        ("he say if I complain he cancel my visa. can he do that?", "foreigner"),
        ("老板回来了 说让我们明天去拿钱 我敢不敢去", "threat"),
        ("我是不是要先去打官司", "lawyer"),
        ("社保没交这个怎么办", "scope"),
        ("可不可以加我微信", "contact"),
        ("中，不过别叫老板知道是俺", "boss_knows"),
        ("老板加我微信说月底给", "promised"),
        ("老板被抓了是不是就拿不到钱了", "fled"),
        ("加班费没给", None),
        ("工资不到最低工资", None),
        ("老板被抓了", None),
        ("查询码弄丢了，能再给我吗", "query_code"),
        ("查询码", "query_code"),
        ("what happens next, and will the boss know?", "boss_knows"),
        ("will you call the boss today?", "next"),
        ("没签字", None),
        ("警察来了没有", None),
        ("他说得不对", None),
        ("他把欠条撕了", None),
        ("我带了身份证", None),
        ("he has no money to pay us", None),
    ],
)
def test_a_question_once_it_is_filed(text: str, topic: str | None) -> None:
    assert topic_of(text, filed=True) == topic


@pytest.mark.parametrize(
    ("text", "lacking"),
    [("我没有材料", True), ("I have no papers", True), ("材料都在", False), ("没有人接电话", False)],
)
def test_papers_that_are_lacking(text: str, lacking: bool) -> None:
    assert has_no_papers(text) is lacking


@pytest.mark.parametrize(
    ("text", "told"), [("我刚才说过了", True), ("I already told you", True), ("老板说过两天给", False), ("8000", False)]
)
def test_what_was_told_before(text: str, told: bool) -> None:
    assert told_before(text) is told


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("再加一个人", 1),
        ("又加两个", 2),
        ("one more worker", 1),
        ("再加5个人", 5),
        ("一个人", 0),
        ("我同事李梅也要报 她4500", 1),
        ("my colleague Mercy also want join", 1),
        ("洗碗的徐阿姨欠3000，加她一个", 1),
        ("8 more workmates want join", 8),
        ("Three more men want to join, also Vietnamese", 3),
        ("2 more colleagues were not paid, 12,000 each", 2),
        ("又有两个老乡也要报 一个五千一个四千五", 2),
        ("不是 是加两个人 八个变十个", 0),
        ("we are 8 more workers now", 0),
        ("还有张军、赵四两个也要来", 2),
        ("还有李明和王强也没拿到钱", 2),
        ("李福贵也要加 他9千", 1),
        ("我们又来了3个人也是周老板的", 3),
        ("三个工友也要登记", 3),
        ("我们二十几个工友也都要登记", 0),  # so many they are
        ("又来了三个人打我们", 0),
        ("还有两个月也没发", 0),
        ("found 3 coworkers also not paid, 11000 each. add?", 3),
        ("60000 more and 12 people more", 12),
        ("my friend Bikash also wants complain", 1),
        ("饭店服务员5个也要加，他们每人1万", 5),
        ("有两个姐妹说也要一起，一个欠7000一个欠6500", 2),
        ("又多了两个人，一共10个人", 2),
        ("还有押金、奖金也没给", 0),  # things and months are no people
        ("还有三月和四月也没发", 0),
        ("还有老婆、孩子也要养", 0),
        ("还有老王、小李也在现场看见的", 0),  # who saw it is owed nothing
        ("we are 8 people more or less", 0),
        ("门口又来了5个人", 0),
        ("my brother worked there too but he got paid", 0),
        ("周末也要加班，还欠2000加班费", 0),
        ("高温也要报", 0),
        ("还有温州、常州也没发", 0),
        ("张经理也想一起吃饭", 0),
        ("还有五个人也要去堵门", 0),
        ("my friend wants me to complain too", 0),
        ("two more people want to stop", 0),
        ("还有三个也没给，都要打官司", 3),
        ("又来了3个人也是周老板的，在门口等着", 3),
        ("同事也要告诉我", 0),
        ("木工那4个也想挂到我们这个案子上", 4),
        ("加上木工的4个人，一共欠51000", 4),
        ("多一个人 小曹 他那份6500 加上", 1),
        ("把那个走的人加回来 他那份4680", 1),
        ("还有我同学也要报 她叫沈悦", 1),
        ("one more brother come, 40 days 260, please add", 1),
        ("the cashier also not paid 5000, she join us", 1),
        ("他只拿到一个月的钱，还多两个月没给", 0),
    ],
)
def test_how_many_more(text: str, number: int) -> None:
    assert people_added(text) == number


@pytest.mark.parametrize(
    ("text", "replaced"),
    [
        ("Asif is 21,800 not 21,300", (21_300, 21_800)),
        ("老李是5800不是5300", (5_300, 5_800)),
        ("不是五千，是六千", (5_000, 6_000)),
        ("改一下 18600改成17400", (18_600, 17_400)),
        ("我的电话13812345678改成13912345678", None),
        ("人数120改成110个人", None),
        ("老板把工资6000改成4000", None),
        ("七月那回其实是给了六千不是五千", (6_000, 5_000)),  # the more was given, the less is owed
        ("一共六万四", None),
        ("12个人不是11个人", None),
    ],
)
def test_one_figure_in_place_of_another(text: str, replaced: tuple[float, float] | None) -> None:
    assert sum_replaced(text) == replaced


@pytest.mark.parametrize(
    ("text", "came"),
    [
        ("no!! only 400", 400),
        ("说错了 是3000", 3000),
        ("no wait, it was 3000", 3000),
        ("不对，才四百", 400),
        ("不是，老板只给了2000", 2000),
        ("only 400 left", None),
        ("还差400", None),
    ],
)
def test_less_came_than_was_understood(text: str, came: float | None) -> None:
    assert only_came(text) == came


@pytest.mark.parametrize(
    ("text", "adds"),
    [
        ("再加2300", True),
        ("there is commission still 2,400, can I add?", True),
        ("plus 2,400", True),
        ("还有我搬砖的小工的钱2000也是他欠的", True),
        ("she paid me 1,500 more, so what is left is 16,500", False),
    ],
)
def test_money_on_top_of_what_is_known(text: str, adds: bool) -> None:
    assert adds_money(text) is adds


@pytest.mark.parametrize(
    ("text", "leaving"),
    [
        ("老李不干了，把老李去掉，他那份14700", 1),
        ("please remove his name and his 15900", 1),
        ("Manoj says he don't want complaint now", 1),
        ("我嫂子不告了 她自己去找老板谈", 1),
        ("周师傅也不告了 就剩我", 1),
        ("又一个姐妹要走 不跟我们一起了", 1),
        ("走了一个人 她不跟我们一起告了", 1),
        ("two more people want to stop", 2),
        ("3 workers now want to leave the complaint", 3),
        ("把这句去掉", 0),
        ("I left the factory in June", 0),
        ("我不告了", 0),
        ("我老婆说不要投诉了", 0),  # what she asks for
        ("三个人不签，老板就不给钱", 0),
        ("two men quit work because no pay", 0),
        ("他不告诉我公司叫什么", 0),
        ("老张不要我们了", 0),
        ("three workers quit last month, boss not pay them", 0),
        ("我们有一个人回贵州了不报了 只剩4个", 1),
        ("有两个人不去了 剩38个", 2),
        ("有个工友想撤", 1),
        ("有一个已经拿到钱了 剩我俩", 1),
        ("他那份自己来报 就剩我男人 9400", 1),
        ("two men went home and boss paid them 8000 each, now we are 4", 2),
        ("he is out, only me now", 1),
        ("dem remove im name, remain me alone", 1),
        ("他拿到钱了，我还没有", 0),
    ],
)
def test_how_many_of_those_who_are_owed_leave(text: str, leaving: int) -> None:
    assert people_leaving(text) == leaving


@pytest.mark.parametrize(
    ("text", "wishes"),
    [
        ("别打电话 发微信就行", True),
        ("白天上班不能接电话 晚上七点后打给我", True),
        ("can you text only, not call?", True),
        ("if they call, call after 2pm", True),
        ("老板不接电话", False),
        ("he never calls me back", False),
    ],
)
def test_how_somebody_wants_to_be_reached(text: str, wishes: bool) -> None:
    assert wishes_contact(text) is wishes


@pytest.mark.parametrize(
    "text",
    [
        "老板要砍我500块工资，只给4500",
        "老板到我家楼下给我送了3000",
        "我要收拾我的东西",
        "我单独去登记行不",
        "司机师傅现在运货不给工钱",
        "有人在装货",
        "the trucks are coming here every day to load",
        "boss takes passport copy",
        "did you get my passport",
        "I worked at 16 Xinhua Road, will you come?",
        "我才17天工资没发，能告吗",
        "60岁的老板跑了，你们管吗",
        "12345让我找你们查进度",
        "欠款12345元，没有编号",
        "总包和劳务是两家公司，宏达劳务欠我们8个人5万",
        "一个小工欠3000，一个大工欠5000",
    ],
)
def test_words_of_the_trade_ask_for_no_help(text: str) -> None:
    assert topic_of(text, filed=True) is None
