"""Whether somebody speaks of the own pay or of that of several. Data for `people.py` and `claimants.py`."""

from __future__ import annotations

import re

from ..wording.phrases import Phrases, Sought

# 我说的是我自己的一万一 别人多少我不知道: what the others are owed is not told.
_OTHERS_UNKNOWN = (
    r"(?:别人|人家|其他人|其余的?人?|旁人|另外[^,，。]{0,5}人)的?(?:(?:(?:是|有|欠)?多少|工资|钱)(?:我|俺)?|我"
    r"|俺)(?:都|也|就)*"
    r"(?:不(?:知道|晓得|清楚|管|问)|晓不得|说不上|没问|管不着)(?=[,，。;； ]|了|$)"
    r"|(?:其他|其余|另外|别)的?人(?:的)?(?:你们|叫你们|让你们)[^,，。]{0,3}(?:查|问|算)"
    r"|\bi only know (?:what i|my|mine|about (?:me|my))\b|\b(?:the )?others (?:have|get|earn) (?:a )?(?:different"
    r"|other)\b"
    r"|\b(?:the )?others?(?: \w+){0,2} i (?:do not|don'?t|dont) know\b"
    r"|\bi (?:do not|don'?t|dont) know (?:about )?(?:the )?others?\b"
)
OTHERS_UNKNOWN = re.compile(_OTHERS_UNKNOWN, re.I)
# Nobody else is owed, however many there are: 厂里一百来号人，就我没拿到.
ONLY_ME = (
    r"人(?:数)?也?(?:该|要|应该)?(?:写|改成|改为)(?:1|一)个|(?:就"
    r"|只)(?:剩)?(?:下)?[老小阿](?!板)[\u4e00-\u9fff]一个人(?:还)?没|"
    r"^(?:就|只有|只|得)?(?:是)?(?:我|俺|额|阿拉|吾)(?:自己|自个儿?|各人|个人)(?:一个人?)?[啊呗嘛。.!]*$|"
    r"(?:我|俺)?只(?:晓得|知道|管|清楚|要|算|写)(?:我|俺)?自己的|(?:我|俺)?(?:先|单|光|只|就)(?:说|讲|报"
    r"|登记)(?:一下)?(?:我|俺)(?:自己|个人)?(?:的|这份|那份|这一份)"
    r"|(?:就|只有|唯独|偏偏)(?:剩)?我(?:走|离开|辞|退)了?[^,，。]{0,3}(?:还|一直)?没|(?:就|只有|唯独"
    r"|偏偏)(?:剩)?我(?:一个人?|自己)?(?:还|一直)?(?:没|被)"
    r"|(?:我)?(?:先|单|光)(?:说|讲|报|登记)(?:一下)?我(?:自己|个人|一个人)?的|\b(?:speak|ask|talk) for me only\b"
    r"|\bfor me only i\b|(?:就|只)(?:差|剩|欠)(?:我|额)(?:一个人?)?的"
    r"|我(?:儿子|女儿|爸|妈|弟弟|哥哥|姐姐|妹妹|老公|老婆)一个人(?=[ ,，。]|$)"
    r"|\b(?:cousin|brother|sister|friend|wife|husband|mate|he|she)\b[^.;!?]{0,12}\bgot (?:his|her) (?:money|pay"
    r"|salary|wages?)"
    r"[,.]? (?:but )?(?:me|i) (?:not|no|did ?n[o']t|nothing|never)\b"
    r"|\bso (?:it'?s |it is )?(?:just|only) me\b|\b(?:just|only) me now\b"
    r"|我?(?:就|只)(?:是)?(?:来)?(?:报|说|讲|要|投诉|问|管)我(?:自己|个人|本人|一个人)的"
    r"|我自己的(?:就)?是|(?:他们|她们|另外|其他|其余)(?:[俩仨两三四五]个?)?(?:人)?的?我(?:没问|不管|管不着"
    r"|不知道|不清楚|没算)"
    rf"|{_OTHERS_UNKNOWN}|\bonly (?:¥|rmb )?\d[\d,.]*k?(?: yuan| rmb)? (?:is|was) (?:mine|me|my own|for me)\b"
    r"|\bonly i (?:have|was|am|did)"
    r"|\bi(?:'m| am) the only (?:one|person|worker)\b|(?<!\d is )(?<!k is )\bonly me\b(?! and)|(?<!is )\b(?:only"
    r"|just) mine\b|\bmine only\b"
    r"|(?<!work )(?<!works )(?<!working )\bfor myself\b(?! and)"
    r"|\bi alone\b|\bi(?: am|'m)? (?:only|just) (?:talk|speak|writ|complain|report|ask|claim)(?:e|ing)?(?: only)?"
    r" (?:about|for) (?:me|myself)\b|\bi speak for (?:me|myself)\b"
    r"|\b(?:every(?:body|one)|all(?: the| of)?(?: others?| them| the rest)?|the others"
    r"|others)\b[^.;!?]{0,40}\b(?:except|but not|but"
    r"|apart from|besides|only not)(?: for)? me\b"
    r"|\bmy own (?:matter|case|claim)\b|\b(?:only|just) (?:about|for) (?:me|myself)\b(?! and)"
)
# 我一个人一个月六千，六个人都没发: what each of them earns
PAY_OF_EACH = r"(?:一个?|每个?)[月天]\s?[\d一二两三四五六七八九].*[两三四五六七八九十\d]个人"
ALONE = (
    r"\bit(?:'?s| is) (?:just|only) (?:me|my ?self|for me|him|her)\b(?! and)|"
    r"(?:就|只有|仅|光|只|才)(?:是)?(?:我|俺|本人)(?:一|1)?(?:个)?(?:人)?(?:自己)?(?:没|的|$|[,.。!;]|被欠|一个)"
    r"|(?:就|只有)(?:他|她)一个(?:人)?|(?<!不是)(?<!不止)(?<!不光)(?<!不只)我一个人(?!干|做了|的活|住|带|过|在家|来"
    r"|去|打|养|扛|搬)"
    rf"(?!{PAY_OF_EACH})|就我(?:自己"
    r"|一个|1个)|(?:只|就)(?:欠|是)我(?:一个"
    r"|自己|的)|(?<!\d is )(?<!k is )\b(?:only|just) me\b(?! (?:and|n|&|plus|with)\b)"
    r"|\bjust myself\b|\bonly myself\b|\bonly i\b|\bi(?:'m| am) alone\b"
    r"|\b(?:me|him|her) alone\b|\bby myself\b|\bonly one person\b|\bjust one person\b|\bjust 1\b|\bme only\b"
    r"|\bmyself only\b"
)
# The speaker's own pay in so many words, whoever else is in the sentence.
OWED_TO_ME = Phrases(
    [
        r"(?:欠|差|该|少给|拖欠|拖|压|扣|赖|没给|没有给|不给|没发|没付|不付|没把)(?:着|了)?(?:我|俺|本人|偶|吾"
        r"|阿拉)(?!们|和|跟|带"
        r"|这?[^,。]{0,3}(?:个|号|名)(?:人|工友))"
        r"|\b(?:only|just) (?:¥|rmb )?\d[^.;!?]{0,24} (?:in(?:to)?|to|on) my (?:bank )?(?:account|card|wechat|alipay)\b"
        r"|(?:\d|k|\+|months?|weeks?) for me(?=[,.!]|$)|(?:^|[.;,!] )for me(?=[.!]|$)"
        r"|^for me (?:(?:it'?s|it is|about|around) )?(?:¥|rmb )?(?:\d|[a-z]+ (?:thousand|hundred)\b)"
        r"|(?:就|只|才)给(?:我|俺)(?:整|打|发|拿|转)了?(?=[\d一二两三四五六七八九])"
        r"|\bsettle[ds]? (?:with )?me\b(?! and)|\b(?:that|this|it)(?:'s| is) (?:all )?mine\b"
        r"|(?:我|俺)(?:个人|自己|本人)的(?:工资|工钱|钱)|(?:我|俺)这边(?:一共|总共|累计|合计|还|就)*(?:是|有|欠"
        r"|差)?[\d一二两三四五六七八九]"
        r"|\b(?:salary|wages?|pay|money) i (?:(?:have |did )?not|never|didn'?t|haven'?t) (?:yet )?(?:get|got"
        r"|receive\w*)\b"
        r"|\bi (?:did not|didn'?t|not) (?:receive|get)\b|\bpromis\w+ me\b(?! and)|\bi(?:'m| am| was) (?:also "
        r"|still )?not paid\b|\bfor my (?:singing|dancing"
        r"|cleaning|teaching)\b"
        r"|\bowes? me\b(?! and)|\bowed me\b|\bi(?:'m| am"
        r"| was)(?: still)? owed\b"
        r"|\b(?:pay|paid|paying|give"
        r"|gave) me\b(?! and| (?:an? |the |your |real )?(?:officer|person|human|somebody|someone|number|phone"
        r"|link|answer|advice"
        r"|help|lawyer|address|staff|time))|\bmy (?:own )?(?:wages?|salary|pay|\d)"
        r"|\bmy (?!boss|friend|team|crew|wife|husband|brother|son|father)(?:[a-z]+ ){1,2}(?:wages?|salary|pay)\b"
        r"|\bown(?:s|ed)? me (?:about |around |like |almost |over |nearly |between |more than )?(?:¥"
        r"|rmb )?\d"  # typed for "owe me"
        r"|\bfor my (?:[a-z]+ ){0,3}(?:job|work|shifts?|lessons|classes)\b|(?<=\d )(?:he|she|boss) (?:eat|ate|chop"
        r"|keep)s? from me\b"
        r"|我的(?:一共|总共)|\bmy ['\"]?(?:balance|arrears|dues|(?:final )?settlement)\b|\bhold from me\b|\bof mine\b"
        r"|\bmy monthly\b"
        r"|(?<!\bi )(?<!\bwe )\bowes? my (?:husband|wife|brother|sister|son|daughter"
        r"|father|mother|friend|cousin|uncle)\b(?! and)|\b(?:money|pay|salary|wages?|nothing"
        r"|zero) (?:\w+ )?for me\b(?! and)|\bsalary me\b"
        r"|(?<![\d,.])\d[\d,.]{0,12}k?(?: yuan| rmb)? (?:for|to) me\b(?! and)|(?:我|俺)(?:自己)?的(?:\d{3}"
        r"|[一二两三四五六七八九]+[万千百])|(?<=\d )mine\b|我(?:的)?[这那](?:一?份"
        r"|[\d一二两三四五六七八九])"
        r"|[,;。]我(?:自己)?的(?=[。,;!]|$)|我(?:的)?[\d一二两三四五六七八九]+[万千百][^,;。]{0,4}(?:拿不出"
        r"|[没不]给|不认)"
    ]
)
# With its figure at once it is the own, whoever else was spoken of: 几个老乡商量好了不闹，王经理欠我6800.
OWED_TO_ME_SO_MUCH = re.compile(
    r"(?:欠|差)(?:着|了)?(?:我|俺"
    r"|本人)(?=[\d一二两三四五六七八九])(?![\d一二两三四五六七八九十]{1,3}个?(?:月|人))"
)
OWED_TO_ONE = Sought(
    r"(?:我|俺)(?:老公|老婆|丈夫|媳妇|爱人|爸|妈|父亲|母亲|爹|儿子|女儿|男人|当家的|[堂表]?[哥弟姐妹]|叔"
    r"|舅)的(?:工资|工钱|血汗钱)|"
    r"(?:欠|差|该|少给|拖欠|没给|不给)(?:着|了)?(?:他|她)(?!们|钱包)(?=.{0,3}[\d一二两三四五六七八九十几好工])"
    r"|\bon behalf of my (?:neighbou?r|friend|colleague|uncle|aunt|cousin|brother|sister|father|mother)\b"
    r"|\b(?:she|he)(?:'s| is| was| has been)(?: still)? owed\b"
    r"|(?<!\bi )(?<!\bwe )\b(?:gave|paid|owes?) (?:my|our) (?:old )?(?:husband|wife|brother|sister|son|daughter"
    r"|father|mother|dad|mom|mum"
    r"|uncle|aunt|cousin|friend|neighbou?r) (?:only )?(?:¥|rmb )?\d"
    r"|\bmy (?:husband|wife|brother|sister|son|daughter|father|mother|dad|mom|mum|uncle|aunt|cousin|friend)'?s "
    r"(?:own )?(?:unpaid )?(?:wages?|salary|pay)\b(?! and)"
    r"|(?<!\bi )(?<!\bwe )\bowes? (?:him|her|my (?:husband|wife|brother|sister|son|daughter|father|mother|friend"
    r"|cousin|uncle))\b(?! and)|\bpa(?:y|id) (?:him|her)\b"
    r"|\b(?:keeps?|kept|holds?|held|ha[sd]|have|'ve)(?: kept)?(?: still| back| got)* (?:his|her) (?:wages?"
    r"|salary|pay|money|\d)"
    r"|(?<=\d )of (?:his|hers)\b"
    r"|\b(?:gives?|gave) (?:him|her) no (?:pay|money|wages?"
    r"|salary)\b|\b(?:gives?|gave) (?:him|his|her) \d|\b(?:salary"
    r"|wages?|salaries|pay)"
    r" of (?:him|her|his)\b"
)
RELATIVE = re.compile(
    r"(?:我|俺)(?:的)?(?:老公|老婆|丈夫|媳妇|爱人|爸|妈|父亲|母亲|爹|儿子|女儿|[堂表]?[哥弟姐妹]|叔|舅|侄[子女]"
    r"|兄弟(?!俩|几|仨|三|两)|朋友|老乡)(?!们)"
    r"|\bmy (?:elder |older |younger |little |big |small |second |poor |old )?"
    r"(?:husband|wife|father|mother|dad|mom|mum|mama|papa|neighbou?r|grand(?:ma|pa|mother|father)|brother|sister|son"
    r"|daughter|friend|uncle|cousin"
    r"|nephew|niece|grandson|granddaughter|girlfriend|boyfriend)\b(?!s)"
)
MY_PAY = re.compile(
    r"(?:我|俺|本人)(?:.{0,8})(?:工资|工钱|薪水|血汗钱).{0,6}(?:没|不|拖|欠|未|扣|少)|(?:我|俺)(?!要|想"
    r"|能).{0,12}(?:没(?:拿|收|领|要)到|干了|拿不到|要不到).{0,6}(?:工资|工钱|钱|月|天|年)?"
    r"|\bi(?:'m| am| was| have been|'ve been)(?: still)? owed\b|\bno (?:salary|pay|wages?)\b|\bmy (?:salary|wages?"
    r"|pay|payment)\b|\b(?:owed|outstanding|due|unpaid) to me\b|\bi (?:work|worked|didn'?t get|not get"
    r"|never got|haven'?t (?:been paid|got|received))\b"
)
# What one speaker tells of the own pay without saying "my pay": I have received nothing since May.
TOLD_UNPAID = re.compile(
    r"(?:\b(?:not|never|nobody|no one)|n't)(?: (?:yet|has|have|ever|even|been|get|got|getting))* paid\b"
    r"|\b(?:got|get|gets|received|receive|seen|earned|paid|given|gave|gives?)(?: me)?(?: almost)? nothing\b"
    r"|\b(?:am|been|still"
    r"|wages|months?|pay|salary) unpaid\b|\bunpaid (?:since|for)\b"
    r"|(?:\b(?:not|never)|n't) (?:\w+ ){0,2}(?:received?|got|gotten|get|seen?|saw)(?: \w+){0,2} (?:wages?|salary|pay"
    r"|money|cent|yuan)\b"
    r"|\bmy (?!boss|friend|team|crew)(?:[a-z]+ ){1,2}(?:salary|wages?|pay|payment|overtime)\b"
    r"|\bmy (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]* (?:is |was )?(?:still )?(?:unpaid|missing"
    r"|late)\b"
    r"|\bmy (?:final|last|first) (?:[a-z]+ )?(?:months?|weeks?|pay)\b|\b(?:last|first) paid\b|\bfor free\b"
    r"|(?:\b(?:not|never|no|without)|n't) (?:\w+ )?(?:giving|give|gave|given|paying|pay) (?:me |us |out )?(?:my |the "
    r"|our )?(?:jan"
    r"|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"|\b(?:wages?|salary|pay|money|payment)(?: (?:is|are|was|were|has|have|did|still|just|yet))*(?: not|n't| never)"
    r" (?:yet )?(?:here|there|come|came|arrive\w*|paid|in my)\b|\b(?:not|no) (?:one|a single|even one"
    r"|single) (?:salary|wage"
    r"|pay ?check|payment)\b|\bwages? (?:still )?not (?:yet )?here\b"
    r"|\bpaycheck|\bmissing (?:the|my) (?:wages?|salary|pay)\b|未(?:向|给)我"
    r"|(?:我|俺)那个?(?:工资|工钱)(?!条|表|卡)|(?:工资|工钱)(?:我|俺)没(?:见|拿|收|领)"
    r"|(?:没|不)(?:发|付|结|拿|领)(?:过|到)?(?:工资|工钱|薪水|钱)|没给(?:过)?(?:工资|工钱|薪水|钱)|(?:工资|工钱"
    r"|薪水)[^,。;]{0,4}(?:没|未"
    r"|不)(?:给|发|结|付)"
    r"|(?:只|就|才)(?:给|发|结)了|没(?:发|给|结|拿|领)过"
)
PLURAL_OWED = Phrases(
    [
        r"(?:欠|差|没给|不给|没发|拖欠|该)(?:着|了)?(?:我们|俺们|咱|大家|工人|兄弟)|我们(?:的)?(?:工资|工钱|几|都|全|这"
        r"|那?班|[\d一二两三四五六七八九十])|大家(?!都?[叫喊称])|工友们|一起|(?<!好)几个(?=人|工人|工友|老乡"
        r"|兄弟|都|$|一起|的)"
        r"|\bowes? us\b|\bpa(?:y|id) us\b|\bour (?:wages?|salary|pay|team|crew)\b|\bwe (?:are|were|have not|haven't"
        r"|all)\b|\bof us\b|\bmy team\b|\bcolleagues\b"
    ]
)
OURS = re.compile(
    r"(?:欠|差|没给|不给|没发|拖欠|该)(?:着|了)?(?:我们|俺们|咱|大家|工人|兄弟)|(?:我们|俺们"
    r"|大家)的?(?:工资|工钱)|各|每个?人|一人"
)
SINGULAR = Phrases(
    [
        r"欠(?:着|了)?(?:我|俺|本人)(?!们|.{0,3}(?:个|号|名)?(?:人|工友))|(?:我|俺)(?!们)[\u4e00-\u9fff]{1,2}了"
        r"|(?:我|俺"
        r"|本人)(?:自己)?的(?:工资|工钱"
        r"|钱|薪水"
        r"|血汗钱)|(?:我|俺|本人)(?:.{0,6})?(?:工资|工钱|薪水|血汗钱)|(?:不|没|未|没有)(?:给|发|付|结)(?:我|俺)(?!们)"
        r"|(?:我|俺)(?:一直|到现在|现在|在|是|叫|姓|从|去年|今年|干|做|给|还|被|就|也|没|一个月|每月|每个月|手|脚|腿"
        r"|月薪|跟着|(?:[一二两三四五六七八九十\d]+个?月)|于|要投诉|想投诉|来投诉|投诉|系|要举报|女|男|\d|去|之前|也在"
        r"|已经)(?!们)|(?:向|对)我(?!们)|我(?:去)?[要讨](?:了|过)|本人|(?<![们他她人])(?:干|做)了?(?:大概|差不多|整整"
        r"|快)?[\d一二两三四五六七八九十百半]{1,6}个?(?:天|月|工(?![人友]))|拖(?:欠)?(?:了)?(?:我|俺)(?!们)|(?:给|少|差"
        r"|该|转|还)(?:了)?我(?!们)|\bowes? me\b|\bowed me\b|\b(?:pay|paid|paying"
        r"|give|gave) me\b|\bmy (?:salary|wages?|pay|money|payment|boss|(?:jan|feb|mar|apr|may|june?|july?|aug|sep"
        r"|oct|nov|dec)[a-z]*)\b"
        r"|\bi (?:work|worked|am|was|have|did|do|would"
        r"|wish|hereby|didn'?t"
        r"|not|want|never|haven'?t|earn\w*|(?!owe|hear|saw|know|heard|am\b)[a-z]+)\b|\b(?:regards|yours),? [a-z]+"
        r"|\bi'm\b|\bme\b|\bi'?ve\b"
    ]
)
PAY = re.compile(
    r"欠|差|能给我|白干|该|少|扣|押|给了|工资|工钱|钱|薪|拖|没(?:给|发|结|拿|见)|不(?:给|发|结|付)|一分|血汗"
    r"|(?<!\bi )(?<!\bwe )\bow(?:e[sd]?|ing)\b|pay|paid"
    r"|salary|wage|money|remain|arrears|\b(?:is|still) open\b|\btotal for me\b|\b(?:missing|yuan|rmb|earn\w*"
    r"|cheat\w*|unpaid|outstanding|hold(?:s|ing)|keeps?"
    r"|giv(?:es?|ing) me|ious?|zero)\b"
)
# These speak of pay only beside a sum.
PAY_BESIDE_SUM = re.compile(
    r"[打转]给我|应发|不算钱|\d块钱?一(?:个)?小时|[拿收领记]了|给过|[拿收领]到|\b(?:received?|got|gets?|gave"
    r"|gives?|nothing|zero|only|just|wait(?:s|ing)?|due|pending|balance|transfer(?:s|red)? me|(?:cut|took|take"
    r"|taken) [^.;!?\d]{0,6}\d"
    r"[^.;!?]{0,8} from me|my (?:ex|old|former|last)[ -]?(?:employer|boss|company))\b"
)
PLURAL = Phrases(
    [
        r"(?<!管)我们(?!(?:这|那)(?:里|边|儿|有|个地方|镇|村|县|片)|老家|[班组队]长|车间主任|主管|领导|经理"
        r"|厂长?|店长?|站长"
        r"|公司|老板|学校|单位|小区|隔壁|村|庄|镇)|俺们|咱们|咱|大家(?!都?[叫喊称])|工友们|兄弟们|大伙|工人们"
        r"|班组|(?:他们|全|整个)[班队组]|一家子|全家"
        r"|老乡们|几个人|一帮|一群|一伙"
        r"|民工们|各位"
        r"|所有人|全体|(?:带|领)(?:的|着)(?:人|工人|班)|\bwe\b(?! (?:will|shall|can) see\b|'ll see\b| all know\b)"
        r"|\bus\b|\bour\b"
        r"|\bworkers\b|\beveryone\b|\bcolleagues\b"
        r"|\b(?:whole|entire|all the) (?:group|gang)\b"
        r"|\bteam\b|\bcrew\b|(?<!\byou )(?<!\bold )\bpeople\b(?! (?:say|said|think|told|laugh|look at|ask"
        r"|call))|\bemployees\b"
        r"|\bguys\b|\beverybody\b|\ball of\b(?! (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|it|this"
        r"|that|my|the (?:money|wages?|salary|pay))\b)|\bwe're\b"
    ]
)
# We said 8,200 monthly, they pay us by the metre: the worker and the boss, or all who work there.
AGREED = re.compile(
    r"\bwe (?:sleep|eat|live|starve)\b|\b(?:in|with|on|(?:boss|leader|head|foreman) of) (?:the |a )?(?!our\b|my\b"
    r"|whole\b|entire\b)(?:[a-z]+ )?"
    r"(?:team|crew)\b|\b(?:put|throw\w*|kick\w*|push\w*) us out\b|"
    r"\bwe (?:have |had )?(?:agreed?|said|made (?:a|the) (?:deal|agreement|price)|fixed|signed)\b|\bpays? us by\b"
    r"|我们(?:讲|说|谈|约|定)好"
)
MYSELF = re.compile(r"(?:我|俺|额|本人)(?!们|哋)|\b(?:i|i'm|im|my|me|mine)\b")
# Pay by the day, the lesson, the trip: who tells of a rate tells of pay.
AT_A_RATE = re.compile(
    r"(?:一|每|1)个?(?:天|月|小时|钟头|班|晚|节|堂|单|趟|斤|吨|件|工|户|场|平|方|车)(?:课|工)?"
    r"(?:是|给|算|讲好|才)?[\d一二两三四五六七八九]"
    r"|\d(?:块钱?|元)?(?:一|每|/)个?(?:天|小时|钟头|班|晚|节|单|趟|斤|吨|件|工|平|方)"
    r"|\b(?:one|per|each|every|1) (?:day|night|hour|shift|lesson|class|trip|month|show)(?: is| it'?s)? (?:¥|rmb )?\d"
    r"|\d(?: ?yuan| ?rmb| ?kuai)? ?(?:an?|per|each|every|one|/) ?(?:day|night|hour|hr|shift|lesson|class|trip|piece"
    r"|order|box|month|room|evening|party|show)\b"
)
# Pay that is missing, in words that need no "I".
UNPAID_ZH = re.compile(
    r"(?:工资|工钱)(?:就)?是[\d一二两三四五六七八九]|(?:就|只|想)要(?:回|我的?|这)*(?:工资|工钱|薪水|钱)|(?:工资"
    r"|工钱|薪水|薪资|跑单费|提成|辛苦钱|尾款"
    r"|钱)[^,;。]{0,8}(?:差|欠|推|没|未|拖|压|扣|不[给发结]|少[给发])"
    r"|(?:差|欠|没(?:发|给|结|打|付|领|拿)|拖|压|扣|少[给发]|不[给发结])[^,;。]{0,8}(?:工资|工钱|薪|钱"
    r"|[一二两三四五六七八九\d十]+[万千百]|\d{3})"
    r"|(?:到现在|一直|至今|还|都|月|块钱?|元|[万千百\d,])(?:都|也|还)?没(?:发|给|结|打|付|拿|开)"
    r"|个月(?:的)?(?:工资|工钱)|没工资|(?:差"
    r"|欠|拖|压)(?:了|着)?[一二两三四五六七八九十半俩仨\d]{1,3}个?多?月|(?:干|做)了[^,;。]{1,4}(?:个?月|天)"
    r"|(?:工资|工钱)[^,;。]{0,3}(?:磨|推|赖)|还有[\d一二两三四五六七八九]{1,3}(?:[千万]|\d\d)"
    r"|[万千百][一二三四五六七八九]?(?:块钱?)?(?:要|讨|追|催)了|钱(?:不)?到账|月份?的\d{3}"
    r"|(?:只|就|才)(?:给|发|结|付|打)(?:了|过)?(?:我)?[\d一二两三四五六七八九]|剩(?:下|的|了)?[\d一二两三四五六七八九]"
)
NOTE = re.compile(
    r"(?:^|[,;。!? ])(?:[一二两三四五六七八九十半俩仨\d]{1,3}个?多?月|[^,;。!?]{0,12}月(?:份)?(?:的)?(?=[,;。!? ]|$))"
)
PAY_ZH = re.compile(r"工资|工钱|薪|钱|我|俺")
# One who speaks of the own pay in the first person, and those who claim together.
FIRST_PERSON_ZH = re.compile(
    r"(?:我|俺|本人)(?!们|哋|这?(?:班|队|组)|和|跟|带(?!着?(?:娃|孩|小孩|儿|女儿|老人|病|伤|饭|钱)))"
)
ONESELF = re.compile(
    r"(?:我|俺|本人|自己)(?!们|哋)|过一回|\b(?:i|i'm|im|my|me|mine|myself)\b"
    r"|月薪|底薪|日薪|时薪|日工|每月|(?:一|1|每)个?(?:月|天|小时|钟头)(?=[\d二两三四五六七八九十只应])"
    r"|\bmonthly\b|/ ?month\b|\b(?:an?|per|each|every) (?:month|day|hour)\b|\bhours? (?:a day|daily)\b"
)
TOGETHER_ZH = re.compile(
    r"(?:我|俺)(?:和|跟|同|与|带(?!着?(?:娃|孩|小孩|儿|女儿|老人|病|伤|饭|钱)))(?!你|他要|他讨|他说)|(?:和"
    r"|跟)(?:我|俺)(?:一起|一道|俩)|俩(?!月)|仨(?!月)|夫妻"
    r"|每[个一]?人|各人"
    r"|人均|一人(?!独)|班组|[这那几全]个?[班队组]|工友们|他们几个|一起|大伙|我们|咱|俺们|大家|\d\s?(?:个|名|号)?人"
    r"|[二两三四五六七八九十百]\s?(?:多|来|几)?(?:个|名|号)?人(?!家)"
)
# Words of more than one person, besides PLURAL.
SEVERAL = re.compile(
    r"装修队|施工队|工程队|班长|代表|每[个一]?人|各人|人均|每家|一人|班组|小组|[这那两几全]个?[班队组]|工人|民工"
    r"|员工|他们(?!老板|公司|店"
    r"|厂)|兄弟|老乡|弟兄|一起|夫妻|俩(?!月)|仨(?!月)|别人|亲戚|[大小普杂]工(?!资)|爷|爸|哥|弟|(?<!小)姐|妹"
    r"|人(?:都|全)|全(?:厂|部|体|队|班)|替|帮(?:人|他|她|我?朋友|我?同)|\d\s?(?:个|名|号)?人"
    r"|[一二两三四五六七八九十百]\s?(?:多|来|几)?(?:个|名|号)?人"
)
# What the speaker owes to others.
OWN_DEBT = re.compile(
    r"(?:我|俺|自己|家里|我家)(?:们)?(?:还|也|现在|外面|在外面|总共)*欠(?:了|着)?(?!我|俺|的?最)(?:人家?|别人|亲戚|朋友"
    r"|银行|外债|外面|房东|房租|他们?|信用卡"
    r"|[^,;。\d]{0,4}的钱)?[^,;。\d]{0,4}$|(?:还|也)?(?:差|欠)(?:了|着)?(?:人家|别人|亲戚|银行|信用社)(?:的)?$"
    r"|\b(?:i|we)(?: also| still| already)? owe(?!d)[^,;.\d]{0,24}$"
    # and what the speaker paid: I paid the clinic 4,300 from my own pocket
    r"|\b(?:i|we)(?: have| had| already| must| even| also)* (?:paid|pay|spent|bought|borrowed|lent"
    r"|lost)(?! (?:only|until|till))[^,;.\d]{0,30}$"
)
