"""The words that tell which months were not paid. Data for `period.py` and `period_paid.py`."""

from __future__ import annotations

import re

from ..wording.phrases import Sought

# A sum beside the months, or a span of time that stands alone: nothing else than the debt is told of.
SUM_BESIDE = re.compile(
    r"^份?(?:是|到账)?0(?![\d.])|^(?:份)?(?:的|跑单|提成|派费|课时|绩效|计件|费|工资|工钱|钱"
    r"|,)*(?:[一二两三四五六七八九十\d]{1,2}个月(?:的"
    r"|,)?)?(?:工资|工钱)?,?(?:一共"
    r"|总共|共计|合计|共|加起来|每个?人|人均|一人|我们?[两三四五六七八九十\d]+个人?(?:一起|一共|总共)|每个?月"
    r"|一个月|一月|各)?(?:是)?,?¥?"
    r"(?:[\d]{3,6}|\d{1,3},\d{3}|[一二两三四五六七八九][千万百])"
)
LABELLED = re.compile(
    r"\b(?:months?|period) (?:is|are|was|were|of)?:? ?(?:from )?$|月份(?:是|:)?$|(?:时间|期间"
    r"|时段)[:是] ?$"
)
# 9月跟10月干的，钱是45天280一天
WORKED_THEN = re.compile(r"(?:份)?(?:干|做|上班|打工)满?的(?=[,。;]|$)")
# 冬月里修水渠，每人2800
AT_WORK_THEN = re.compile(
    r"(?:份|里头?|里面|份里)?(?:(?:在|给|帮|跟着?)[^,。;]{1,8})?(?:做|干|打工|上班|修|盖|砌|刷|粉|铺|贴|扫|洗"
    r"|搬|装|挖|焊|拆|种|收|摘|看|拉"
    r"|跑|送|养|喂|卸|剪|缝)(?![了过]?[\d一二两三四五六七八九十几]+(?:个多?月|年))[^,。;没]{0,10}(?=[,。;])"
)
SUM = re.compile(r"\d{3,}|[一二两三四五六七八九][千万百]")
OWN_SENTENCE = re.compile(r"[.;!?] ?$")
ALONE_BEFORE = re.compile(r"(?:^|[,;。!?]|(?<=[\u4e00-\u9fff])(?= ))\s?(?:差不多|大概|整整|快|都|已经|有|现在)*$")
ALONE_AFTER = re.compile(
    r"^ (?:i think|i guess|maybe|more or less)[.!]?$|^(?:多|了|的|鸟|啦|咯|的钱|的工资)*\s?(?:(?:一共"
    r"|总共)?\d{4,6}(?:块|元)?钱?\s?)?(?:$|[,;。!?])"  # 两个月8400
)
NOT_OWED = re.compile(r"\b(?:baby|son|daughter|old|pregnant|visa|contract|china|here|trial|probation|course)\b")
# 工资有十个月没给: the months told apart from those worked.
OF_THEM_BEFORE = re.compile(r"(?:有|其中|另外|里面|里头|还有|就有|中间)(?:整整|差不多|将近)?$")
OF_THEM_AFTER = re.compile(
    r"^(?:都|还|一分|的?(?:工资|工钱|钱|薪水|课时费|提成|底薪)[^,;。]{0,8}?)*(?:没|未|不给|不发|欠|[叫让喊]我)"
)
# 不干满一年, 一个月没看到人: a condition, or the time since somebody was seen.
NO_SPELL = Sought(
    # 活路都做完快一个月了, 做满一年才把工资给我们
    r"(?:做|干|完|忙)(?:完|好|工)了?(?:都|快|有|已经)*[一二两三四五六七八九十半\d]+个多?月了?(?=.{0,6}(?:钱|工资|还"
    r"|没))"
    r"|[做干待]满[一二两三四五六七八九十半\d]+(?:个多?月|年|天)才(?:把)?(?:工资|钱)?"
    r"|(?:孩子|宝宝|娃|小孩)(?:都|也|快|已经)*(?:满|过)[百\d]+天|"
    r"(?:怀孕|怀了孕|有了?身孕)(?:都|已经|了|有|快|差不多)*[一二两三四五六七八九十半\d]+个多?月(?:了)?"
    r"|[一二两三四五六七八九十半\d]+个多?月(?:的)?(?:身孕|孕妇|大肚子)|\d ?months? pregnant\b|\bpregnant \d months?\b|"
    r"\bnot seen (?:him|her|them|my \w+) (?:for|in) (?:a|one|two|\d+|half a) (?:whole )?(?:years?|months?)"
    r"|(?:电话|手机|微信)[^,。;]{0,4}?[一二两三四五六七八九十半好几\d]+个?(?:多?月|礼拜|星期|周|天)(?:都"
    r"|也)?(?:不接|没接|不回|没回|打不通|没人)"
    r"|(?:身份证|证件|护照|驾照|毕业证)[^,。;]{0,16}[一二两三四五六七八九十半好几\d]+个?(?:多?月|年)"
    r"|(?:(?:不|没|要|得|必须)(?:干|做|待|呆|上)|[干做]不|[没不未])满[一二两三四五六七八九十半\d]+(?:个多?月|年|天)"
    r"|[干做待]满[一二两三四五六七八九十半\d]+(?:个多?月|年|天)(?:才|再)(?:还|给|退|放|能)"
    r"|[一二两三四五六七八九十半好几\d]+(?:个多?月|年|天|周)(?:都|也)?没(?:看到|看见|见到?|露)(?:过)?(?:人|他|她|老板"
    r"|面)"
    r"|(?:失联|失踪|关机|停机|联系不上|找不到人|不见人?|消失)(?:了|都|快|已经|有"
    r"|差不多)*[一二两三四五六七八九十半好几\d]+(?:个多?月|年|天|周)"
)
STARTED = re.compile(
    r"^(?:份|底|初|中旬|节)?(?:二?十?[几来][号日])?(?:的时候|那会儿?|那时候?|前后)?(?:就)?(?:\d+[号日]?)?(?:进场"
    r"|进的场|进厂|入职|来的|来|进来"
    r"|开始(?:干|做|上班|打工)|去的"
    r"|入厂|到岗|上班的|上班(?=[,，。; ])|上的班|[上开]的?工|签|started|joined)|^ (?:i |we |he "
    r"|she )?(?:started?|begin|began|begun|joined?|came"
    r"|come)\b"
)
STARTED_BEFORE = re.compile(
    r"(?:(?:start(?! of\b)|started|begin|joined|began|came|hired)[^,.;]{0,10}|入职|进场|进厂|来|签(?:的)?合同"
    r"|signed[^,.;]{0,20})(?:in "
    r"|on )?$"
)
UNPAID = re.compile(
    r"空着|全没(?:有|得)|\bskipp?ed (?:on )?(?:me |us )?(?:my |our |the )?(?:pay|salary|wages?)|[拿要讨追]回"
    r"|\b(?:give|gives|gave"
    r"|with) (?:me |us )?only promises?\b|\bonly promises?\b|没得(?:钱|发|给|拿"
    r"|开)|[扣压押]着"
    r"|少[发给](?:我|了)|(?:其他|其余|别的)(?:的)?(?:就|都|也)*没(?:有)?了?|应发|(?:一直|都)不补|白干|没影"
    r"|没着落|欠|差(?:我|了|着|咱|他|[\d一二两三四五六七八九十])|只发(?=我|俺|[\d一二两三四五六七八九])|只给|该(?:我"
    r"|了)|没(?:有)?(?:给|发|结|付"
    r"|拿|领|收"
    r"|到|见|打|算|兑|开(?:给|支|资|饷|工资|钱|过)|关饷)|呒不|呒没|差的"
    r"|未(?:付|发|结)|拖|不(?:给|发|结|付)|工资|工钱|薪|没钱|一[分毛]|owe|unpaid|not pa|n't pa|been paid|no pay"
    r"|no salary|no wage|zero|no give|not? gave|owing|no refund|late with|\bwait\w* for (?:jan|feb|mar|apr|may|jun"
    r"|jul|aug|sep|oct|nov|dec)|waiting (?:for )?(?:my |our "
    r"|the )?(?:salary|wage|pay)"
    r"|\b(?:months?|period)\b[^.;!?]{0,20}\b(?:wrong|not right|incorrect|mistake)\b|\bwrong (?:months?|period)\b"
    r"|\b(?:months?|period) (?:should|must) (?:be|say|read)\b"
    r"|\bshort (?:of|about|by|us|me|around|\d)|left with nothing|\bnot giving\b|\bexcept me\b|\bmei ?you fa\b"
    r"|\bmei ?fa\b"
    r"|\bgong ?zi\b|\b(?:sort(?:s|ed)? out|settles?|hands? over|releases?|clears?) (?:our |my |the )?(?:jan|feb|mar"
    r"|apr|may|jun"
    r"|jul|aug|sep|oct|nov|dec)|\b(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|june|july|may|march|april|august"
    r"|january"
    r"|february|september|october|november|december):? (?:nothing|zero|none)\b"
    r"|no money|salary|wage|[发付给结]到|paid (?:me |us )?(?:only )?(?:until|till|up)|last paid|without pay"
    r"|pay(?:ment)?\b|never pa|behind|delay|period|owing|without|withh"
    r"|\b(?:got|get|gets|received?|paid|given|give|gave us|gave me|earned|seen) nothing\b|\bnothing (?:was|has|is"
    r"|since|from|for)\b|(?:\bnot|n't|\bnever) (?:yet |even )?(?:received?|got|gotten|get|seen?|saw)\b|\bfor free\b"
    r"|\bpaid for\b|\bmissing\b|\boutstanding\b|\b(?:never|not|nothing) c[ao]me\b|n't come\b"
    r"|(?:\bnot|n't)[^,.;]{0,12} (?:a|one|any) (?:single )?(?:cent|yuan|penny|rmb)\b|stopp?ed pay"
    r"|\b(?:nobody|no one|but not|get paid|paid (?:only|just)|(?:only|just)(?: got| get| been| was| were)? paid)\b"
)
# Pay or a sum is spoken of.
PAY_TALK = re.compile(
    r"\b(?:ow(?:e|es|ed|ing)|pay|paid|unpaid|salary|salaries|wages?|money|yuan|rmb|gave|give|outstanding|received?"
    r"|thousand|grand|dollars?|usd)\b|¥|\b(?!20\d\d\b)\d{0,3},?\d{3}\b"
    r"|\d ?[kw]\b"
)
RATE_NEAR = re.compile(
    r"^\s?(?:的)?(?:工资|薪水|收入)?\s?(?:是|给|大概|差不多|about|才|有|挣|就"
    r"|也就)?\s?[\d一二两三四五六七八九]+(?:\.\d)?\s?(?:[千百万k]|\d{3})"
)
AGO = re.compile(
    r"^\s?(?:多)?(?:之?前|以前|后|之后|以后|内|以内|之内|就能|就要|时间内| ago| later| before| after| from now)"
)
FUTURE = re.compile(
    r"(?:再|等(?:了)?|过|还要|还有|试用期|合同|签了?|合同期|\b(?:in|within|wait|(?<!still )waiting for|waited|after"
    r"|every|per"
    r"|another))\s?$"
)
# Pay that stopped so long ago has been missing ever since.
STOPPED_AGO = re.compile(
    r"^之?前[,]?(?:老板|公司|厂里?|工头|单位|他们?)?(?:就|开始)*(?:不|没|停)(?:再)?(?:发|给|付)"
    r"|^ ago,? (?:\w+ ){1,3}stopp?ed (?:paying|pay)\b"
)
STOPPED_BEFORE = re.compile(r"\bstopp?ed (?:paying|pay|the pay|wages|our|my)[^,.;]{0,24}$")
HAS_BEEN = re.compile(
    r"\b(?:na|it(?:'s| has| is| was))(?: now| already| been| over| more than| about| almost"
    r"| nearly)* $"
)
LEFT_OVER = re.compile(
    r"(?:还差|还欠|还剩|剩下?|就剩|只剩|尚欠)(?:了|我们?|俺们?)?\s?$|(?<=[,;。])后[面头](?:的|这|那)?\s?$"
    r"|\bremaining $"
)
LEFT_OVER_AFTER = re.compile(
    r"^,? ?(?:of (?:wages|pay|salary) )?(?:(?:are|is) (?:left|remaining|still|missing)\b|still (?:unpaid|owed|not"
    r"|missing))"
)
# Since the start there was no pay at all.
NEVER_PAID = re.compile(
    r"到(?:现在|今)|一直没|从(?:来)?没|至今|没(?:发|给|拿|领|开|见|付)过|一分|till now|until now|still not|never"
    r"|\bnothing\b"
    r"|still (?:have|has)(?:n't| not)|no (?:pay|wages?|salary|money) (?:since|yet|at all)|\bnobody\b|\bno one\b"
    r"|(?:not|n't) (?:\w+ ){0,4}(?:any|a single|once|a cent|one yuan|anything|ever since|since)\b"
)
WORKED = re.compile(
    r"(?:干|做|打工|上班|上|工作|忙活|忙|辛苦|在.{0,8}干|[刷盖砌贴焊搬装开跑烧洗种摘扫送拉教养喂守看带整](?=了"
    r"|完)|worked?|working|did|for)(?:了|满|完|过|够|的)?(?:整整|快|大概"
    r"|差不多|将近|有|about|for|almost|nearly)?\s?$"
)
# No pay "in" or "for over" two months is behind us, whatever "in" says elsewhere.
UNPAID_IN = re.compile(
    r"(?:\bnot\b|n't\b|\bno\b(?! (?:reply|answer|news|word|response|contact))|\bnothing\b|\bnever\b|\bwithout\b"
    r"|\bunpaid\b)[^,.;]{0,24} (?:in|for|these|the)"
    r"(?: over| more than| about| almost| nearly| at least| last| past| the last| the past)*\s?$"
)
# Days are counted as unpaid only in so many words: forty days without pay.
DAYS_UNPAID = re.compile(
    r"\s?(?:now )?(?:without (?:any )?(?:pay|wages?|salary)|unpaid)|(?:都|也)?没(?:发|领|见)(?:过|着|到)?(?:工资"
    r"|工钱|薪)"
)
OWING = re.compile(
    r"(?:压|押|扣|拖)在[^,;。]{1,10}(?:那里|那儿|那边|手里|那)$|(?:欠|拖|少|差|押|压|没发|没给|没结|没拿|不发"
    r"|不给|owe|owes|owed|unpaid|behind|withheld|holds?|holding|keeps?"
    r"|kept"
    r"|not paid|still waiting|still wait"
    r"|paid|pays?|salary|\bwants? (?:my|our|the)|\bnow again"
    r"|wage|wages|last|past|(?:not?|n't|dont|never) (?:give|gave|get|got) (?:me |us )?my|(?:not?|n't|never) (?:give"
    r"|gave|get|got|receive[d]?) (?:me |us |any )?money)(?:了|着|我"
    r"|我们|俺|俺们|咱们?|大家|工人|工资|的|他们|[他她]|整整|有|快|大概|差不多|将近|都|me"
    r"|us|like|about|for|already|almost|nearly|my|our|the|salary|wages?|money|\s)*$"
)
OWED_AFTER = re.compile(
    r"^(?:'s|')?\s?(?:多|了|来|都|也|还|的|左右|已经|一直|工程队|,|\s)*(?:没|未|不|工资|工钱|薪|钱|没有|一分|血汗"
    r"|(?:合计|一共|总共|加起来)(?:是|有)?\d"
    r"|salary|wage"
    r"|wages|pay\b|(?:my|our|his|her) (?:salary|wages?|pay)\b|unpaid|behind (?:with|on|in) |not|no "
    r"|gone\b|[x×*] ?\d|with(?:out)? (?:no|nothing|zero|any|a)\b|of (?:salary|wages?"
    r"|pay|work|unpaid|my"
    r"|our|back)|without|worth|like this|(?:the )?boss (?:no"
    r"|not|never|didn|don)|and (?:no|not|he"
    r"|she|they|still|boss)|he (?:not|no|didn|never)|without pay)"
)
OCCASION_BEFORE = re.compile(
    r"(?:要|要过|快过|快到|快要|马上|临近|等|等到|眼看|眼瞅|又到|都|就|before|until|till|for|by|next|this|happy"
    r"|coming)(?:了)?\s?(?:the )?$"
)
# The months that these words stand beside are the unpaid ones, whatever other months are told.
UNPAID_BEFORE = re.compile(
    r"(?:\bnot|n't|\bnever)(?: been| get| got)? (?:paid|pay|received?|give[n]?)(?: me| us| any| my| our| the| wages"
    r"| salary| pay)*"
    r"(?: for| in)?(?: the months? of)? $"
    r"|\b(?:owe[sd]?|owing|unpaid|missing|due|outstanding)\b[^,.;]{0,24} (?:for|of|from|in|me"
    r"|us)(?: the months? of)? $"
    r"|(?:欠|拖欠|差|没发|没给|没结|少发)(?:着|了|我|我们|俺|的)*$"
)
UNPAID_AFTER = re.compile(
    r"份?的?(?:工资)?一分(?:钱)?(?:都|也)?没(?:有)?(?:给|发|结|拿)|"
    r"^(?:份|底|的|工资|工钱|都|也|还|一直|就|同样|又)*(?:(?:没有?|未|不)(?:再)?(?:发|给|付|结|拿|领|到(?!现|今|日子"
    r"|时|期|点))"
    r"|没(?:有|得)?了?(?=[,.。; ]|$))"
    r"|^(?:'s)?(?: wages?| salary| pay| was| were| is| are| still| has| have)* "
    r"(?:not(?! (?:late|due|over|finished|work\w*)\b)|unpaid|missing|never|outstanding|owed)\b"
)
# The month in which something was paid: paid 12000 last month, 给了3000上个月.
PAID_THEN = re.compile(
    r"(?<![少没])(?:给|付|发|打)(?:我|我们)?了[\d一二两三四五六七八九十百千万]+(?:块钱?|元)?,?(?:在)?$"
    r"|\b(?:paid|gave|got|received|gives?|sent)(?: me| us| only| about)* (?:another )?"
    r"(?:rmb |¥)?[\d,.]+ ?k?(?: yuan| rmb)?"
    r"(?: cash)?(?: in| on| at)?(?: early| late)? $"
)
# The month in which the boss left or somebody complained is no month of pay.
HAPPENED_THEN = re.compile(
    r"\bcards?\b[^.;]{0,40} with [^.;]{0,20} since $|"
    r"\b(?:book|signature|signed|list|sheet|contract|visa|records?)\b[^.;]{0,30} (?:until|till|to|from|of|on"
    r"|dated) $|\b(?:left|ran|fled|disappeared|vanished|died|opened|closed|reported|complained|called|gone|missing"
    r"|arrested|lent|borrow(?:ed)?|quit|resign(?:ed)?|fired|sacked|dismissed"
    r"|promised|moved|went|finished|arbitration|paid|sent|burn\w*|broke|cut|fell|crushed|injured"
    r"|hurt|falls? (?:off|down|from))(?! (?:unpaid|on))[^,.;]{0,30} (?:in|on|at) $"
    r"|\b(?:leg|arm|hand|back|wrist|ankle|rib|finger)s? (?:was |is |were |got )?(?:broken|broke|crushed|hurt) $"
    r"|\b(?:walked out|quit|resigned|(?:i|we|he|she) left) (?:in )?$|\b(?:applied|complained|reported"
    r"|called)(?: already)? $"
    r"|\bnow(?: it)?(?:'s| is) (?:already )?(?:the )?(?:end of )?$|\btoday is (?:already "
    r"|now )?(?:the )?(?:end of )?$"
)
OCCASION_AFTER = re.compile(
    r"^,? (?:the |my |our |his )?(?:boss|foreman|manager|owner|guard|supervisor|son|he|she|they|i"
    r"|we) (?:\w+ )?(?:punch(?:ed)?|hit"
    r"|beat|kick(?:ed)?|slap(?:ped)?"
    r"|returned|gave (?:it |them )?back|fired|dismissed|sacked|promised|ran|quit|fell|broke|cut|injured|was fired"
    r"|was injured|got hurt|complained"
    r"|reported"
    r"|called|went to|moved|bought|opened|closed)\b|"
    r"^,? (?:he|she|they|boss) pay (?:me |us )?(?:¥|rmb )?\d|^[又再才也](?:转|打|发|给|付)给?(?:我"
    r"|俺)?们?了?[\d一二两三四五六七八九十]|"
    r"^(?:份|底|初|中旬|下旬|上旬)*(?:他|她|老板|公司|工头)(?:就|才|又|只)?(?:给|付|发|打|转)(?:过|了)"
    r"|^(?:底|初)(?:给|付|发|打|转)(?:过|了)(?:我们?)?\d|"
    r"^(?:份|节)?(?:他|老板|公司)?(?:就|才|又|只|先)?还了?(?:我|我们)?[\d一二两三四五六七八九]|"
    r"^(?:份)?(?:老板|他|公司|厂里)?把[^,;。]{1,10}(?:结|发|付|给)(?:掉|清|完|了)|"
    r"^,? (?:the |a |that )?(?:[a-z]+ )?(?:machine|press|saw|truck|forklift|scaffold\w*|wall|roof) (?:took|cut"
    r"|crush\w*|hit|fell|broke|caught)\b|"
    r"^份?(?:我|俺|他)?(?:在[^,;。]{1,10})?(?:从[^,;。]{1,8})?(?:被|让|给)?[^,;。]{0,4}"
    r"(?:砸|摔|轧|压断|烫|电击|滑[下倒]|掉下|跌|坠|扭[了伤]|崩[了到]|碰伤|撞[了伤到]|割[了伤到]|切[了到断]"
    r"|夹[了到伤断]|受伤)"
    r"|^份?(?:\d{1,2}[日号])?(?:出?生(?!产|意|活)|的生日)"
    r"|^(?:底|初|中旬|份)?(?:退|撤|完|交|收)(?:的)?(?:场|工)"
    r"|^,? (?:¥|rmb )?[\d,]{3,8} more\b|^ (?:is|was) (?:gone|over|past)\b|^ (?:cold|heat|rain|snow|sun)\b"
    r"|^(?:已经|都|才|还|就|又)*(?:开过?庭|签|才来|来的|停过|去要|去讨|又?(?:付|给|打|发)了)"
    r"|^(?:了|份|里|底|初|中旬|下旬|上旬)*(?:了(?=[,.。!;]|$)|的?(?:火车|车)?票|(?:\d{1,2}"
    r"|[一二三]?十?[一二三四五六七八九]?)[号日](?!开始|起|到|以后|之后)"
    r"|之?前|没钱|回家|回不|快|要到|给了"
    r"|付了|发了|打了|结了|拿了|只给|就说|说|答应|的事|的时候(?!.{0,4}(?:没|欠))|受|出(?!勤|工)|来(?=.{0,4}(?:干"
    r"|的|这|上班))"
    r"|进|就?跑(?=[了路掉])(?!了[\d一二两三四五六七八九])|溜|失联"
    r"|就走|离|走|辞|被|去|发生|才给|给(?!我们?发)(?=[\d一二两三四五六七八九十]))|^,? (?:is (?:coming|near)"
    r"|they paid|he paid|paid|gave|came|started|joined|left|quit|train|ticket|comes)|^(?:s)? (?:is )?coming"
)
FEAST_UNPAID = re.compile(
    r"^(?:以来|到现在|开始|起|的?(?:工资|工钱|薪水|加班费)|就?(?:没|一直没|欠|拖)|后(?:就)?(?:没|一直)|(?:salary"
    r"|wages?|pay))"
)
AGES = Sought(
    r"(?:两|二|三|四|五|六|七|八|九|十|好几|几|[2-9])年(?:多)?(?:前|以前|了|没)|(?:拖|欠)(?:了|着)?(?:快|整整"
    r"|有)?(?:两|三|四|五|六|[2-9])年|大前年|前年|\b(?:two|three|four|five|[2-9]) years? (?:ago|already|now)"
    r"|\b(?:over|more than|almost|nearly) (?:two|three|four|five|[2-9]) years"
    r"|(?:都|快|有|拖|等|欠|过去|已经)了?(?:快)?(?:两|三|四|五|六|[2-9])年(?:多)?了"
)
# 2021年干的活: a bare year of work. 2012年生的, 2020年开始, since 2020 say nothing of the debt.
YEAR_OF_WORK = Sought(
    r"(?<!\d)(20\d\d)年(?!生|出生|入职|注册|成立|开始|起|就|进厂|来|以来|毕业|认识|结婚)|(?<!since )\b(?:in|from|of"
    r"|during|back in)"
    r" (?:\w+ )?(20\d\d)\b(?! (?:yuan|rmb|people|workers))"
    r"|(?:^|[,;。!? ])((?:1[5-9]|2\d))年(?=在|给|跟|帮|的时候|那会|那年)"  # 22年在镇江做的活
)
DEBT = re.compile(r"欠条|借条|\b(?:debt|iou)\b")
BORN = re.compile(r"出生|年生|月(?:\d{1,2}[日号])?生(?![产活意])|\bborn\b|岁")
