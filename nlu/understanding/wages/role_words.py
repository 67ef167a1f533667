"""The words that tell what a figure of money is: owed, left, paid, a rate, one person's share or the total.

What stands before a figure is matched up to its end ("$"), what follows from its start ("^"). Every gap is bounded.
"""

from __future__ import annotations

import re

from ..wording.corrections import BACK_EN, BACK_ZH

WAGE = r"(?:工资|工钱|薪水|血汗钱|人工费|劳务费|工时费|加班费|辛苦钱|钱)"
GIVE_ME = re.compile(
    r"\b(?:have|has|must|need|should)(?: to)? (?:give|pay)(?: me| us)?\b|\b(?:not|never|n't)\b[^.;]{0,12}\bpa(?:y|id)"
    r"|没(?:有)?(?:给|发|结|付)|不(?:给|发)"
)
LEFT = re.compile(
    r"\bother half,? (?:is |of |was |about )?(?:¥|rmb )?$"
    r"|\b(?:the )?(?:remaining|rest|balance)(?: sum| amount| money)? for (?:the )?[a-z]+ of us is (?:¥|rmb )?$"
    r"|(?:我(?:自己)?算(?:是|下来是?|着是?)|还应(?:该)?给我?|还该给(?:我|俺)|应该?还(?:给)?我|还(?:得|该)给我"
    r"|还该(?:我|俺)?|还差"
    r"|还少|还缺|还欠|还剩|尚欠|仍欠|剩下|剩余|还有"
    r"|剩|差|余下|(?<=[,;。 ])余|尾款|尾数|下欠|净欠|still wait\w* (?:for|on)(?: the| my)?(?=\s?$)|left"
    r"|remain\w*|balance|\brest(?= (?:is|are|was)\b)|\brest(?=,? ?(?:¥|rmb )?$)|still (?:owes?|owed|need"
    r"|not paid|unpaid)|still)[^,;。!?]{0,12}$"
    r"|现在就?是$|所以(?:就|现在|应该)?(?:是|剩|还差|还欠)\s?$|\bso (?:now|there is|it is)(?: only| still)? ?$"
    r"|\bnow (?:it )?stays? (?:¥|rmb )?$"
    r"|\b(?:was|is|were|are) left,\s?$"
)
OWED = re.compile(
    r"(?:(?<!应)该我(?:的)?|不把(?:我的?|俺的?)?[那这]?|(?:欠条|[借白]条|条子)(?:写的|上)?(?:是)?|欠|拖|未付|没(?:有)?(?:给|发|结"
    r"|付|拿|领|要)(?:到)?|不(?:给|发|结|付)|少(?:给|发|算|了)?(?:我"
    r"|给|发|算|了)"
    r"|(?<!代)(?<!要)(?<!想)扣(?:了|着|下|住)?"
    r"|押(?:了|着)?|压(?:了|着)?|讨(?:要)?|要(?:回)?|追|赖|owes?|owed|owing|unpaid|outstanding|withheld"
    r"|\bmiss(?:es|ing)? (?:me|us)|\b(?:is|are|still) missing[,:](?=\s?$)|not pa\w+"
    r"|n't pa\w+|due|behind"
    r"|not been paid|n't been paid|never been paid|without pay\w*|haven'?t|hasn'?t|didn'?t|arrears"
    r"|wants?|\bdebts? of)[^;。!?]{0,22}$"
)
WHOLE_PAY = re.compile(r"\b(?:salary|wages?|pay) (?:is|was|were|are)(?: about| in total| total)?(?: ¥| rmb)? ?$")
# He has my 6,800: what is mine and elsewhere is owed.
MY_SUM = re.compile(
    r"(?:先|快|赶紧|请|叫他|让他)把(?:我的?|俺的?)?\s?$|"
    r"\b(?:must|has to|have to|should) (?:pay|give)(?: me| us)? the (?:full|whole) (?:¥|rmb )?$"
    r"|\bso (?:he|she|they|boss) (?:must|has to|have to) (?:pay|give) (?:me|us) (?:¥|rmb )?$"
    r"|\b(?:has|have|keeps?|kept|holds?|took|wait\w* for|wants?|need|where is|where are|give me"
    r"|give back|gives? me|to get|get back|i get|need is|want is|claim|send|about|return|bring|pay out|giv(?:e|es"
    r"|ing)|gave|paid|pays?|owes?)(?: back)?(?: all"
    r"| only)? my(?: last| full| whole)?(?: ¥| rmb)? ?$"
    r"|\bmy money is (?:only )?(?:¥|rmb )?$|\b(?:give|gives|pay|send|return|bring)(?: me| us)? back the (?:¥|rmb )?$"
    r"|\b(?:nothing|zero|none"
    r"|not a cent) of our (?:¥|rmb )?$"
)
PAID = re.compile(
    r"(?:\bpaid (?:me |us )?\d[\d,]*k?,? (?:and |then )?(?:in|on) [a-z]{3,9}(?= ?$)|\b(?:he|she|they|boss"
    r"|mrs?\.? \w+) (?:then )?(?:returned|came with|transferred)(?: me| us)?"
    r"(?=\s?(?:¥|rmb )?$)"
    r"|\bremit(?:s|ted)?(?: me| us| only)?(?=\s?(?:¥|rmb )?$)|(?:转|打|给|付) ?me |(?:给我|给俺)?抵(?:掉"
    r"|给)?了(?:我|俺)?"
    r"|\b(?:yesterday|today|last (?:week|month|night)|then|on (?:mon|tues|wednes|thurs|fri|satur|sun)day) (?:came"
    r"|arrived)\b"
    r"|(?<!i )(?<!we )\bsent(?: me| us)?(?=\s?$)|(?<![要让叫]他)先(?:付|发|结|转|打)(?=\s?$)"
    r"|代扣(?:代缴)?|陆陆续续(?:给|付|发|结|拿)|(?:给|付|发|结)掉了?|(?:已(?:经)?|陆续)(?:给|付|发|结|还|支付"
    r"|预支)|又(?:给|打|付|发|转)(?:了|过|我)*|给(?:我|我们|俺|大家)(?:们)?(?:发|付|打|结|转)(?:了"
    r"|过)(?:[一两二三]次|一回)?|(?:只|才|就|又|再|先|已|已经|总共|共|一共|前后|陆续|过年|中间|期间|后来|前面"
    r"|之前|上次|刚|统共|预)?(?:给|付|发|拿|领|支|打|转|结|收(?=到)|借|还|预支|借支|支取|补|兑)(?:给)?(?:我|我们"
    r"|俺|大家"
    r"|他们|工人|咱们?)?(?:们)?(?:了|过|到(?:手)?)(?:我|我们|俺|大家)?(?:们)?|只(?:给|付|发|拿到|结|打)(?:我"
    r"|我们)?(?:们)?|(?:他|她|老板娘?|工头)(?:就|只|才)?掏(?:了|过)|才(?:给|付|发|拿|结)(?:我|我们)?(?:们)?|(?:只|才"
    r"|就)到(?:账)?了?|到账(?:了|的)?(?:只有|就"
    r"|是)?|又来了|分(?:[两三四五六几]|\d)(?:次|回|笔)(?:才|就|只)?给(?:了|过)?(?:我"
    r"|俺)?(?:们)?的?[,:]?(?=\s?$)|(?:其后|后来|之后)还(?:了)?(?:我|俺)(?=\s?$)|(?<!没)(?<!没有)[转打]来(?:了"
    r"|过)?(?=\s?$)|到手|预支|借支|支了|撂下|丢下|塞(?:了|给)(?:我|俺)?|(?:微信|支付宝|银行)?(?:转"
    r"|打)(?:给)?(?:我|俺)(?!们?的)|(?<![每个\d])(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?:份|底|初"
    r"|中)?(?:就|又|才|只|先)?(?:给|打|转|支)(?:我|俺)?(?=\s?$)|已付|已发"
    r"|已结|付过|生活费"
    r"|实[收发付得拿到]|打(?:到)?卡(?:里|上)?(?:了|是)?(?=\s?$)|(?:给|付|发|打|结|转|拿)(?:过|了)(?:我们?"
    r"|俺们?)?[一两二三四五六七八九十几\d]+(?:次|回"
    r"|趟|笔)(?:钱)?[,:]?(?=\s?$)"
    r"|(?:过年|五一|十一|国庆|中秋|端午|春节|元旦|年底|年前|后来|上次)(?:的时候)?(?:老板|他)?(?:就|只|才"
    r"|又)?(?:给|发|付)"
    r"(?:我们?|俺们?|大家|大伙儿?)?(?=\d|\s?$)"
    r"|(?<!un)\bpaid (?:the |our )?(?:whole |entire )?(?:crew|team|group|gang|shift)(?: only| just)?"
    r"|(?:只|就|才)?把(?:了|过)\s?$|减去|扣(?:掉|除)(?!了?(?:以|之)?后)|\bminus(?: the| his"
    r"| my)?(?: [a-z]+ (?:money|allowance|advance"
    r"|pay(?:ment)?))?|\bdrew"
    r"|\bdrawn|\b(?:came|paid|gave|got|sent)(?: it)? in (?:pieces|parts|bits"
    r"|instal?lments),"
    r"|(?<!will )(?<!should )(?<!must )(?<!if )(?<!when )(?<!until )\b(?:he|she|boss)(?: only| just"
    r"| already)? pays?(?: my (?:sister|brother|wife|husband|cousin|friend|colleague)| (?:one|two|three"
    r"|\d) (?:m[ae]n|person|people"
    r"|girls?|workers?)| him| her)?(?=\s?$)"
    r"|\b(?:'ve|have|i|we) only (?:ever )?seen(?=\s?$)"
    r"|\bfor [a-z]{3,9},? (?:they|he|she|boss|company)(?: only| just)? pay(?=\s?$)|\b(?:transfer"
    r"|payment) was(?: only)?(?=\s?$)"
    r"|\b(?:he|she|they|boss) pays? (?:me|us)(?=\s?$)|\bpays? (?:me|us) only|\bcame (?:only|just)|\bsent (?:me|us)"
    r"|\ball (?:that )?(?:i|we)(?:'ve| have)? (?:seen|got|received|had) (?:is|was) (?:one "
    r"|a )?(?:red )?(?:envelope|packet)?(?: of)?(?=\s?$)"
    r"|\b(?:alipay|wechat)(?:ed|s)?(?: me| us)(?: only| just)?|\bputs?(?: me| us)?(?: only| just)(?=\s?$)"
    r"|\bless(?: the| an?)?(?=\s?$)"
    r"|\bthr(?:ows?|ew|own)(?: only| just)? (?:me|us)|\b(?:got|received)(?: an?)? (?:red packet|transfer|wechat"
    r"|alipay|cash)"
    r"(?: transfer| payment)?"
    r"|生活费(?:给了)?|先给|拿到手|收到"
    r"|(?<!un)\bpaid|\bgave|\bgives?"
    r"|\bgot|\breceived?|\b(?:i|we) (?:only |just |don |don't )?collect(?:ed)?|\b(?:i|we)(?: have"
    r"| had)?(?: already| only| then)? (?:took|taken)"
    r"|\badvanced?|\bhand(?:s|ed)?(?: over)?(?: me| us| (?:each|every one) of us| each)?(?=\s?$)|\bdropp?(?:s"
    r"|ed)?(?: me| us)?(?: only"
    r"| just)?(?=\s?$)"
    r"|\balready (?:got|paid"
    r"|received)"
    r"|\bonly paid|\bpaying|having paid|\b(?:he|she|they|boss|owner|company|manager)(?: only| just| already"
    r"| then)? (?:give|sent|send|transfer(?:s|red)?|put(?=[ ,]))|\btransfer(?:s|red)? (?=\d|\s?$)"
    r"|\b(?:mr|mrs|ms|boss|miss|old"
    r"|lao) [a-z]+(?: [a-z]+){0,3} (?:sent"
    r"|transferred))[^,;。!?]{0,14}$"
)
EARNED = re.compile(
    r"(?:工资[条单]上?面?(?:写的?|显示)?(?:我)?(?:实发|应发)?(?:是|有)?|干满[^,。]{0,4}(?:给|是|有)(?:我)?"
    r"|pay ?slip (?:says|shows?|said)|agreed (?:wages?|pay|price|salary|amount"
    r"|sum) (?:is|was|of)|总工资|说好(?:给)?|讲好(?:给)?|谈好(?:给)?|应发|应得|应该(?:给|发|拿|付|是)?|该(?:给|发"
    r"|拿)|挣|赚|干了|做了"
    r"|算下来|算出来|结算|总价|工钱总|总(?:工钱|工资)|总额"
    r"|总数|总账|总共|一共|合计|共计|总计|加起来|拢共|统共|全部|earned|should (?:be|get|have|pay)|supposed"
    r"|worth|\bcomes? to|\bcame to|\bcounted(?: as)?|\bcalculated"
    r"|total(?: is| of| was)?|in total|altogether|all together)[^,;。!?]{0,10}$"
)
LEFT_AFTER = re.compile(
    r"^(?: yuan| rmb)?(?: each| for each)? (?:is |are )?still (?:not|unpaid|owed|left|open|to come)\b"
    r"|^(?: yuan| rmb)? that (?:he|she|they|boss) (?:still )?(?:owes?|has to pay|have to pay|must pay)\b"
    r"|^\s?(?:的)?(?:尾款|余款|left\b|rest\b|is what(?:'s| is) left\b|remaining|balance|(?:(?:is|are|was"
    r"|were) )?still (?:(?:he |she |they )?owes?|remains?|unpaid|not|owed|owing"
    r"|missing|due"
    r"|open|outstanding)|(?:yuan |rmb )?(?:less|short)\b(?! ?(?:¥|rmb )?\d)(?! ?(?:than|tax|the\b|what\b))"
    r"|(?:is|are) (?:left|remaining"
    r"|outstanding|missing)|remains?\b)"
)
OWED_AFTER = re.compile(
    rf"^\s?(?:多|左右|块|元|的|呢|,|{WAGE}|了|上下|人民币|每人|一个人|/人|\s|(?:is|are|was|were|has|have) (?=not"
    rf"|un|ow|still"
    rf"|never)){{0,8}}\s?(?:到现在|至今|现在|还|一直|都"
    r"|也|就|全|老板|他|一分|我们?|总是|就是|死活)*(?:都|也|还)?(?:没|未|不(?:给|发|结|付)|拖(?:着|欠)|欠(?:着|了)"
    r"|(?:要|讨|追|催)了?(?:[一二两三四五六七八九十\d好几多无数]+)(?:趟|次|回|遍|个月|年)|拿不[到出]"
    r"|[给付掏]不出|要不(?:到"
    r"|回来)|讨不(?:到|回)|都?要赖|赖着|压着|unpaid|not pa|owed|owing|is owed|are owed|due\b|haven|hasn"
    r"|(?:he|they|she) (?:not|no|never|didn|don)|never|not yet|pending\b|outstanding\b|open\b(?=[,.;!]|$)"
    r"|(?:for [a-z]+ )?(?:is |was |has |did |it |and )*(?:not|never|no) (?:com|came|arriv|rec[ie]+v)|of (?:mine"
    r"|my (?:[a-z]+ )?(?:wages?|salary"
    r"|pay"
    r"|money))\b)"
)
PAID_AFTER = re.compile(
    r"^(?: yuan| rmb)? (?:dey |don )?(?:enter(?:ed)?|land(?:ed)?|drop(?:ped)?) ?(?:my (?:account|phone"
    r"|wechat))?(?=[.,;!]|$| since)|"
    r"^(?: on [a-z]{3,9} \d{1,2}(?:st|nd|rd|th)?)? ?\((?:it |this )?(?:came|paid|received|ok)\)|"
    r"^(?: yuan| rmb)? in (?:my )?hand\b|^(?: yuan| rmb)? each,? (?:(?:was|is|were|already|has|have"
    r"|been) )*(?:paid|given"
    r"|advanced|received)\b|^(?: yuan| rmb)? (?:that )?(?:i|we) (?:only |just |already )?(?:got"
    r"|received|took)\b|^\s?(?:块钱?|元)?一分(?:钱)?(?:都|也)?[不没]少|^\s?(?:多|左右|块|元|钱"
    r"|的|\s)*(?:已经|已|早就)?(?:给了|给过|付了|拿了|拿到了|结了|发了|到账|到手|给我了"
    r"|(?:is|was) all (?:that )?(?:i|we) (?:got|received|have)|(?:they|he|she) (?:may|can|could) (?:take off"
    r"|deduct|keep)"
    r"|(?:they|he|she|boss|the boss) (?:gave|paid|sent)(?: it)? (?:me|us|already|on|by|to)\b|was paid|already|(?:was "
    r"|were )?given\b"
    r"|(?:living|food"
    r"|pocket) (?:money|allowance)(?: was| were)? (?:given|paid)|paid|(?:yuan "
    r"|rmb )?(?:of (?:it|this|that) )?(?:came|arrived)\b)(?!(?:我"
    r"|我们)?(?:生活费|伙食费?|零花钱?|预支|借支)?\s?[\d一二两三四五六七八九十])"
)
FIXED = re.compile(
    rf"(?:欠(?:我|俺|我们)的就是|(?:加上|加进去|算上|算进去)(?:了|的话)?(?:就|一共|总共|应该)*是(?=\s?$)"
    rf"|{BACK_ZH}|不是|应该是|改成|就按|准确(?:的)?说|{BACK_EN}"
    r"|no,|\bwait\b|just write|not \d)(?:[^;。!?]{0,10}|[!.]{1,3} )$"
)
WAGE_PART = re.compile(
    r"(?:其中|里面|当中|里头|纯|光|单单|只算|of which|of this|of that)[^,;。]{0,6}(?:工资|人工|工钱|劳务|wages?"
    r"|salary"
    r"|labou?r)[^,;。\d]{0,8}$|\b(?:wages?|salary|labou?r|pay) (?:part|portion|share) (?:of it )?(?:is"
    r"|was)[^,;.\d]{0,8}$"
    r"|\bthe rest,? (?:the |my )?(?:own )?(?:wages?|salary|pay)[^,;.]{0,30}$"
)
# Inside this 310,000 the workers' wages are 84,000.
WAGES_INSIDE = re.compile(
    r"\b(?:inside|in|of|out of|from) (?:this|that|the|those) (?:¥|rmb )?\d[\d,.]*k?(?: yuan| rmb)?(?: left"
    r"| open)?,? (?:only )?"
    r"(?:the |our |my )?(?:workers'? |men'?s )?(?:wages?|salary|salaries|labou?r|pay)(?: (?:of|for) (?:my|the"
    r"|our) [^,.;]{1,16})?"
    r" (?:are|is|were|was) (?:only )?"
    r"(?:¥|rmb )?$"
)
# 60,000, of that 41,300 is for materials and 18,700 is my own wages.
WAGE_PART_AFTER = re.compile(
    r"(?:块钱?|元)?(?:才)?是(?:我的?|我们的?)?(?:工资|工钱|人工)(?:钱|费)?(?=[,;。! ]|$)| ?(?:yuan |rmb )?(?:is"
    r"|are|was|were) (?:all |just |only )?(?:my |our |the )?(?:own |driver |workers'? )?(?:wages?|salary|salaries"
    r"|labou?r|pay)\b(?! back)"
)
# 18,000 machine rent and 9,600 driver wage.
WAGES_OF_WORK = re.compile(
    r" ?(?:yuan |rmb )?(?:driver|worker|operator|labou?r)(?:'?s)? (?:wages?|salary|pay)(?=[,.;!]|$| (?:of|for|in)\b)"
)
# 工资五千，已经两个月没发: a month's pay or all of it, the words leave it open.
PAY_THEN_MONTHS = re.compile(
    r"(?:块钱?|元)?[,\s]{0,2}(?:已经|都|有|现在|到现在|快)*[两二三四五六七八九俩仨\d]{1,2}个?多?月(?:都|也|了"
    r"|,)*(?:还|都|一直)*没(?:有)?(?:发|给|结|领)"
    r"|(?:块钱?|元)?[,\s]{0,2}(?:老板|他|公司|厂里)?(?:一共|还|就|都|现在)*(?:欠|拖|压|差)(?:了|着|我|我们|我的"
    r"|有)*[两二三四五六七八九俩仨\d]{1,2}个?多?月"
)
PAID_IN_ALL = re.compile(
    r"(?:从头到尾|从始至终|自始至终|从开始到现在|这么久|前前后后|前后|统共|拢共|干到现在|到现在为止)(?:就|只"
    r"|才|也就|总共|一共|一起)*(?:给|付|发|拿|结)[^,;。\d]{0,6}$"
)
# 代扣社保350: what the law keeps back lessens the wages as a payment does.
DEDUCTED = re.compile(
    r"扣(?:了|掉|我)?[^,;。\d还欠剩该给]{0,8}$"
    r"|\b(?:cuts?|deduct\w*|minus|(?:they|he|she|boss) (?:takes?|took|keeps?|kept))(?: me| of| off)? (?:¥|rmb )?$"
)
# 饭卡那一千二从里面扣，我认
DEDUCTED_AFTER = re.compile(
    r"(?:块钱?|元|的)?,?(?:就|可以)?(?:从|在)?(?:里面|里头|工资里?面?|这里面?|那里面?)?(?:直接)?扣(?:掉|除|了)?"
    r"[,，]?(?:这个|这|我们?|俺们?|是|都|也)*(?:认(?!识|为)|应该的|没意见|没话说|没得说)"
    r"| ?(?:yuan|rmb)?,? (?:must|can|should|may) (?:go|come|be taken|be deducted) (?:off|away|out)\b"
    r"| ?(?:yuan |rmb )?(?:is |was )?(?:fine )?(?:for )?(?:the |my )?(?:dorm|room|food|meals?|fine|late|rent"
    r"|bed)\b[^.;!?\d]{0,16}?,? "
    r"(?:ok|okay|i (?:accept|agree)|is fine|fair|no problem)\b"
    r"|[^.;!?\d]{0,24},? (?:this|that|it) (?:must|can|should|may|has to) (?:go|come|be taken) (?:off|away|out)\b"
)
AGREED_TO = re.compile(
    r"(?:我|我们|俺们?)(?:都|也)?认(?!识|为|字|得)|\bis fair\b|\bfair enough\b"
    r"|\b(?:i|we|he|she) (?:(?:do )?accepts?|agrees? to) (?:it|that|this)\b|\bok(?:ay)? with (?:me|us)\b"
    r"|\b(?:that|this|it)(?:'?s| is) (?:ok|okay|fine),? i agreed?\b|\bi agreed(?: to (?:it|that))?(?=[.,;!]|$)"
)
KEPT_BACK = re.compile(r"代扣(?:代缴)?[^,;。\d]{0,8}$")
# An older debt that was settled since: they owed me 5,000 but they paid it, 去年欠五千后来给了.
SETTLED = re.compile(
    r"^(?:块钱?|元)?(?:早)?已(?:经)?(?:于[^,;。]{1,6})?(?:结清|付清|给清|结算)|"
    r"^(?:块钱?|元)?[,，](?:那个|那笔|那份|那些)(?:钱|账)?(?:早|后来|后头|已经?|都|就|也)*(?:拿到|要到|给|结|还"
    r"|付)了?|"
    r"^\s?(?:块钱?|元)?(?:都|倒|是)?(?:给|发|付|结)了[,;。 ](?=[^。;]{0,24}(?:没(?:有)?(?:给|发|付|结)|欠|差))"
    r"|^\s?(?:块钱?|元|的|yuan|rmb|\s)*,?\s?(?:已经?|早就|都)?(?:结清|还清|付清"
    r"|给清)(?!.{0,2}[\d一二两三四五六七八九])"
    r"|^\s?(?:块钱?|元|的|\s)*(?:都|已经?)?(?:年底)?(?:还|给|付|结|发)了(?=[,;。]?\s?(?:今年|现在|这次|这回))"
    r"|^(?: yuan| rmb)? (?:was|were|is|has been|have been|got) (?:already |all |fully )?(?:settled|paid|cleared)"
    r"(?=[,;.]? (?:but |and )?(?:then )?this (?:year|month|time|one))"
    r"|^\s?(?:块钱?|元|的|yuan|rmb|\s)*,?\s?[到在]?(?:后来|后面|最后|年底|过年)(?:都|也|又|才)?(?:给了|结了|还了"
    r"|付了|补了|给清|结清|还清"
    r"|付清)(?!.{0,2}[\d一二两三四五六七八九十])"
    r"|^(?: yuan| rmb)?,? (?:but|and) (?:later |then |in the end |finally )?(?:(?:he|they|the boss|she)(?: later"
    r"| finally| then)? )?paid (?:it|that|this|me back|everything)\b"
)
EXTRA_AFTER = re.compile(
    r"^\s?(?:yuan |rmb )?(?:in |of |as |for )?(?:a |the |my |unpaid )?(?:year[- ]end |full |attendance |night |shift "
    r"|meal |food |housing |skill )*"
    r"(?:overtime|bonus|commission|allowance|subsid)"
)
EXTRA = re.compile(
    r"(?:加班费|奖金|补贴|补助|提成|高温费|年终奖|overtime(?: pay)?"
    r"|bonus(?: for [a-z][a-z -]{1,14}[a-z])?)[^,;。\d]{0,6}$"
)
# "half is paid" said beside a total: what is left was not said.
PART_OF_IT = re.compile(
    r"(?<!要)(?<!先)(?<!先给)(?<!报了)(?<!报销)一半(?!也|都行)|三分之|四分之|百分之|[一二三四五六七八九]成(?!都)"
    r"|\d\s?%"
    r"|\b(?:exactly|missing|only) (?:the |a )?hal(?:f|ves)\b|\bhalf (?:of (?:it|that|them|my|our"
    r"|the (?:wages?|money|salary|pay|sum|total|amount))|is (?!gone)|was|paid|not)|\b(?:paid|gave"
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
    r"\s?(?:yuan|rmb|块钱?|元)?[\s,.]{0,2}(?:no,? (?:sorry|wait)|sorry,? no|wait,? no|oops|不对|说错了?|错了|口误)"
)
# 原来欠的是八千九: what was owed before anything was paid.
AT_FIRST = re.compile(
    r"(?:原来|原先|原本|本来|一开始|起初)(?:一共|总共)?欠[^,;。\d]{0,6}$"
    r"|\b(?:at first|originally) [^,;.\d]{0,12}owed[^,;.\d]{0,8}$"
)
REST = re.compile(
    r"还有|还剩|剩下|剩余|剩(?:的|了|个)?(?=[\d一二两三四五六七八九])|尾款|余下|\bleft\b|remain"
    r"|balance"
)
MONEY_WORDS = re.compile(
    r"不把[^,;。]{0,10}给我|一[毛分](?:钱)?(?:都|也)?没|没见(?:着|到)|(?:我|俺)(?:的)?(?:就|才|只|也就)?(?:是"
    r"|有)?[\d一二两三四五六七八九]+[万千]"
    r"|月份?的[\d一二两三四五六七八九]{2}|(?:我|俺)们?的钱|欠"
    r"|工资|工钱|薪|血汗|讨|没(?:给|发|结)|不(?:给|发"
    r"|结)|拖|ow(?:e|ing)|outstanding|withheld|wage|salary|pay"
    r"|paid|money|amount|\d ?wan\b|(?:hundred|ty|teen|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve) wan\b"
)
MONTH_EN = r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*"
TIME_OF_PAY = re.compile(
    r"(?:1[0-2]|\d|十[一二]?|[一二三四五六七八九腊正])月(?:份)?|第[一二三四五六]个月|去年|今年|前年|上个?月"
    r"|这个?月|本月|上半年|下半年"
    rf"|{MONTH_EN}\b|\b(?:last|this) (?:year|month)\b|\bmonth \d{{1,2}}\b"
)
# Not what was said but its opposite: 不是5万, not 8.
DENIED = re.compile(r"(?:哪个|谁)(?:讲|说)(?:是|有|的|要)?\s?$|(?:不是|并非|\bnot)(?:欠)?\s?$")
# 要是再不给我那两万八: what an "if" leads to, and is owed all the same.
IF_UNPAID = re.compile(
    r"(?:不|没|未)(?:给|还|发|结|付|兑现)(?:了|到|清)?(?:我|我们|俺)?(?:的|那|这)?(?:工资|工钱|血汗钱|钱)?\s?$"
    r"|(?:要|拿|讨)不(?:到|回|着)(?:我|我们|俺)?(?:的|那|这)?(?:工资|工钱|血汗钱|钱)?\s?$"
    r"|(?:\bnot|n't|\bdont|\bnever) (?:give|pay|return|send|bring|hand|gives|pays)(?: me| us| back)?(?: my| our| the"
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
    r"|准备|打算|同意|愿意|提出|想|要求我?|让我们?)(?<!不[想愿])(?<!不愿意)(?<!不同意)(?:了|是|过|只|先|要|会|能"
    r"|可以|最多|[这下]个?月底?|月底|年底|过年|明天|后天|下周|初)*"
    r"(?:给|付|发|结|拿|打)(?!了|过)[^,;。\d]{0,6}$|\b(?:offer(?:ed|s)?"
    r"|(?<!were )(?<!was )(?<!is )(?<!are )(?<!been )promis\w+|will (?:pay|give)|would (?:pay|give)"
    r"|wants? to (?:pay|give)|said he(?:'ll| will| would))[^,;.\d]{0,16}$"
)
# 给过四次生活费，一次一千: how often, and how much each time.
PAID_TIMES = re.compile(
    r"(?:(?:(?:给|付|发|打|结|转|借|支)(?:过|了)|(?:借支|预支)(?:过|了)?|[支借]给)(?:我们?|俺们?)?"
    r"|(?=(?:\d{1,2}|[一两二三四五六七八九十])(?:次|回|趟|笔),?(?:每|一)(?:次|回|趟|笔)(?:都|只|就)?[给付发打]))"
    r"(?P<n>\d{1,2}|[一两二三四五六七八九十])(?:次|回|趟|笔)(?:生活费|钱)?[,:]?"
)
EACH_TIME = re.compile(r"(?:一|每)(?:次|回|趟|笔)(?:都)?(?:给|是|只|就|才|发|付|打|结|转|了|过)*\s?$")
# 3000 of 9800: the first figure is a part of the second.
OUT_OF = re.compile(r"\s?(?:yuan|rmb|kuai)? ?(?:out )?of (?:the |my |our |a total of )?(?:¥|rmb )?$")
