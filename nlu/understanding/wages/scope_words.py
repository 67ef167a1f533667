"""The words that make a figure one for all of the people or for each of them. Data for `scopes.py`.

What stands before a figure is matched up to its end ("$"), what follows from its start ("^"). Every gap is bounded.
"""

from __future__ import annotations

import re

EACH_BEFORE = re.compile(
    r"(?:[\d一二两三四五六七八九十]个人?|我们)都是(?:差|欠)(?:了|着)?$|[\d一二两三四五六七八九十]个人都是$|"
    r"个个(?:都)?(?:是|差|欠|有)*(?:了|着)?$|(?:^|[,;。])每个(?:差|欠|该)(?:了|着)?$|"
    r"\b(?:all(?: of us)?|everyone|everybody)(?: are| is)? on (?:¥|rmb )?$"
    r"|\b(?:each|every)(?: ?one| ?body"
    r"| person| of (?:us|them|the [a-z]+))? "
    r"(?!month|day|week|year|time|hour|night|piece|shift|square|ton\b|sq|trip|two|other)[^,.;:!?\d]{0,56}$"
    r"|每个?人(?:(?:1[0-2]|[1-9]|十[一二]?"
    r"|[一二三四五六七八九])月(?:份)?[和、跟]?){1,4}(?:这)?[两二三四五六2-6]个月(?:一共|总共|合计|加起来|共)?(?:是)?$"
    r"|每个?人(?:加起来|合起来|合计|一共|总共|总的|共)(?:大概|是|有|欠|差|整|净|了)*$"
    r"|\b(?:not one|no ?one|nobody|none)(?: of us)? (?:(?:has|have|had|ever|yet|even) )*(?:seen|got|received|touched)"
    r" (?:his|her|their) (?:own |full )?(?:¥|rmb )?$"
    r"|\beach one [^,.;:!?\d]{0,24} the same, $|每个?人(?:都)?[^,;。\d]{0,8},(?:都|全)是$|\bthe same for (?:all"
    r"|every)[^.;!?\d]{0,24}, $|(?:每(?:个)?人"
    r"|人均|平均(?:每人|每个人|一人|下来)?|各(?:自|人)?|(?:人|people|persons?|workers?|m[ae]n"
    r"|guys)\s?(?:[x×*@]|乘以?)|each of us[^,.;]{0,24}|每位|每个(?:工人|工友)"
    r"|(?<![\d一二两三四五六七八九十有另])一个\s?(?=(?:差|欠|该|是)?\s?$)"
    r"|(?<!给了我)(?<!给我)(?<![\d十百几])(?:一个人|一人|1个人|1人)|单人"
    r"|(?<!not )per (?:person|head|worker|man|woman|girl|boy|guy|lad|capita)|each(?: of us| person| worker| one| man)?"
    r"|every [a-z]+(?:er|or|ist|man)(?: here| of us| there)?|every(?:one| person| body|body"
    r"| worker| man| woman| guy| girl)|apiece)(?:大概|[讲说谈]好(?:的|是|给)?|整|净|的|在|算下来|算起来|合下来"
    r"|摊下来|起|somewhere|between|from"
    r"|差不多|都|欠薪|欠款|被|拖|欠|还有"
    r"|还剩|还|差|噶|该|少|压"
    r"|我们|俺们|咱们?|我|是"
    r"|没给|就|要|得|只|才|仅|已经?|付|给|发|拿|结|[借预先]?支|先|领|到|(?:1[0-2]|[1-9]|十[一二]?"
    r"|[二三四五六七八九])月份?"
    r"|拖欠|大约|约|工资"
    r"|没发|something like|like|roughly|almost|has|have|lost|short of|missing|is|was|are|owed|about|around|gets?"
    r"|still|must|receives?"
    r"|should|need|not paid|:|,|\s){0,8}(?:了|着|过)?$"
)
# Two fitters at 12,000 and three helpers at 7,500.
GROUP_AT = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?!month|day|week|hour|shift|night|year)[a-z]{3,}s"
    r" at (?:¥|rmb )?$"
)
EACH_AFTER = re.compile(
    r"^\s?(?:多|左右|块|元|钱|的|工资|yuan|rmb|kuai|total|\s){0,6}(?:(?:[x×*]"
    r"|乘以?)\s?[\d一二三四五六七八九十]+\s?(?:个"
    r"|名)?(?:人|people|persons?|workers?|men|guys)|每(?:个)?人|/人|一个?人(?!干|做|来|在|一半)|人均"
    r"|per (?:person|head|worker|man"
    r"|woman|girl|boy|guy|lad|aunt\w*|soul|nose|capita"
    r"|[a-z]+(?:ers?|ors?|ists?)(?<!meter)(?<!metre)(?<!hour)(?<!order))\b|(?:(?:is|are|was) )?(?:missing "
    r"|short |less |owed |(?:still )?not paid |unpaid |due |open )?(?:for |to )?each\b|(?:is |are )?(?:the |my "
    r"|our )?(?:unpaid "
    r"|missing |owed )?(?:wages?|salary|pay|money|share) (?:of|for) (?:each|every)\b"
    r"|(?:for "
    r"|to )?every(?: ?one(?: of us| here|(?=[.,;!]|$))|one| person| worker|body| man| woman| girl| (?!order|number"
    r"|quarter|winter"
    r"|summer)[a-z]{2,}(?:er|or|ist|man)\b)"
    r"|(?:for (?:the )?[a-z]+ (?:months?|days),? )?(?:the )?same for (?:every|all|each)\b"
    r"|(?:is )?(?:for )?(?:one|a|1) (?:person|head|man|worker)\b|(?:is )only (?:for )?me\b"
    r"|/ ?(?:person|head|p)\b|apiece"
    r"|pp\b)"
)
ALL_BEFORE = re.compile(
    r"\ball (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:people|persons|workers|of us),? (?:¥|rmb )?$"
    r"|\b(?:people|persons|workers) common (?:¥|rmb )?$|\badds? up to (?:about )?(?:¥|rmb )?$|"
    r"(?:^|[.;,] ?)(?:all )?together,? [^.;!?\d]{0,30}$"
    r"|\bfor (?:the|our) (?:whole |entire )?(?:team|crew|group|gang)(?:,? (?:it'?s|it is|that'?s|is))?(?: about"
    r"| around)? $"
    r"|(?:总账|总工资|一起|一共|总共|共计|合计|加起来|[加合]在?一[起块](?:儿)?|合起来|总计|拢共|统共"
    r"|总的|总工钱|总薪|全部|共|总额|总数|所有人"
    r"|大家(?:的)?(?:工资)?(?:一起|加)|整个班组|金额|in total|altogether|all together|total(?: unpaid| outstanding"
    r"| arrears"
    r"| wages?| amount| pay| bill| debt| sum| owed| is| was| for)*|\b(?:total|sum) (?:that is |which is "
    r"|of what is )?(?:missing|owed|unpaid|open|due)"
    r"(?: (?:for|to) (?:all of |the )?(?:us|team|crew)(?: (?:two|three|four|five|six|all|both|together))?)? is"
    r"|\bbetween (?:us|the two of us|both of us)[^.;!?\d]{0,20}|in all|combined|toge\w{2,4}r|for both|for all of us"
    r"|(?:total|whole) debt to [a-z0-9 ]{2,30} is|for the (?:two|three|four|five|six|\d{1,2}) of us (?:is|was"
    r"|comes to|makes|it is|it\'s)|whole (?:money|sum|amount|pay)|owes? (?:our|the"
    r"|my) (?:whole )?(?:team|crew|group|shift|gang)"
    r"|wages? (?:bill )?of (?:the|our) (?:whole )?(?:team|crew|group)|owes? (?:my parents|the couple|both of them)"
    r"|for (?:all )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?: people| persons| workers"
    r"| men)? (?:is|are|was|maybe|about|around|it'?s)"
    r"(?: still| all)?(?: not paid| unpaid)?:?"
    r"|sum)[^;。!?\d]{0,12}$|(?:合起来|加起来|一共|总共|合计)[^,;。!?]{0,2}\d+个?(?:天|工|小时|平米?|方|件),$"
    r"|(?:^|[,;.] ?)all (?:is |of us )?$|(?:\bso|\bmakes|\bthat's|\bthat is|=)(?: it\'?s?| is"
    r"| in all| about)*\s?$"
)
ALL_AFTER = re.compile(
    r"^\s?(?:多|左右|吧|块|元|钱|的|工资|yuan|rmb|kuai|salary|wages?|pay\b|not paid|unpaid|owed|missing|outstanding|,"
    r"|\s){0,8}(?:(?:is|was"
    r"|are) )?(?:in total|altogether"
    r"|all together|total\b|in all"
    r"|for all|all of us|all(?=$|[.,;!])|(?:for )?all (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b"
    r"|in (?:full|sum"
    r"|whole|all)\b|all (?:in|up)\b|combined|toge\w{2,4}r|(?:for )?(?:the )?both(?: of us)?(?: together)?\b(?=$|[.,;!])"
    r"|for (?:the )?both\b(?! months)"
    r"|[^.;!?\d]{0,50}, (?:both|all) of us together\b"
    r"|(?:这)?是总数|是?总共的|(?:[两二三四五六七八九十俩仨\d]{1,3}个?人?|大家|我们)(?:一共|总共|加起来|合起来"
    r"|加一[起块])(?:的|是)?(?=$|[,.。;!]|吧|了)"
    r"|(?:总共|一共|加起来|是一共"
    r"|总数)(?!\s?(?:是|有|欠|差|得有|只|就|才|拿|给|支|借|领|付|发|预支"
    r"|大概)*(?:了|过)?\s?[\d一二两三四五六七八九十])|for (?:me|him|her) and [a-z' ]{2,24} (?:together|both|in total)"
    r"|(?:two|three|four|five|six|\d{1,2}) (?:persons?|people|men|guys|workers|of us),? (?:together|in total"
    r"|total|all together)|(?:that is |that's |it is |it's )?(?:for )?all (?:the )?(?:workers|people|men"
    r"|of us) together|[^.;!?\d]{0,24}\b(?:this|that|it) is (?:the )?total"
    r"|[^;!?\d]{0,70}\b(?:this|that|it) is for (?:both|all|us)\b|(?:he |they )?(?:will|must|should) (?:be )?pa(?:y"
    r"|id) (?:to )?us\b|left for (?:the "
    r"|all )?[a-z0-9]+ of us|for (?:the )?[a-z0-9]+ of us|(?:for )?the (?:two|three|four|five|six|\d{1,2}) together"
    r"|for (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?: of us)? (?=is\b|are\b)"
    r"|(?:of (?:our |the )?(?:wages|salary|pay|money) )?(?:for|(?:owed|owing|due) to) (?:(?:the|us|all|our) ){0,2}"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:people|persons?|men|women|workers|of us|brothers"
    r"|sisters|friends|girls|guys)(?=$|[.,;!]| (?:but|and|is|are|still|not|after|since)\b)"
    r"|owed to (?:me and|both)\b"
    r"|for (?:the|all) (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?=$|[.,;!])"
    r"|to us (?:both|all|two|three)(?: together)?\b|to both of us\b"
    r"|for everyone|for the (?:whole|entire|team|crew|group)|(?:still to come,? )?between (?:us|the [a-z]+ of us)"
    r"|(?: of (?:our|the) (?:wages?|salary|salaries|pay|money))?, (?:for )?all (?:of us|\d{1,2}|two|three|four|five"
    r"|six|seven|eight|nine|ten) (?:together|in total)\b"
    r"|[吧大概差不多,，这那是]{0,6}(?:我们?|俺们?)?(?:这个?)?(?:班组?|组|队)?[\d一二两三四五六七八九十]{1,3}个?人(?:加"
    r"|合|凑)(?:一块儿?|一起|起来)的)"
)
# The whole money is 66,000 for everyone: not for each.
FOR_ALL_AFTER = re.compile(r" ?(?:yuan |rmb )?for every(?:one|body)\b")
FOR_THE_CREW = re.compile(
    r" ?(?:yuan |rmb )?(?:is |are )?for (?:every(?:one|body) (?:together|in total|in all)"
    r"|all (?:the )?(?:staff|workers)"
    r"|(?:(?:the|our|my) )?"
    r"(?:whole |entire )?(?:staff|team|crew|gang|group|line|shift|workshop|kitchen)(?! of (?:my|his)))\b"
)
TO_GROUP = re.compile(
    r"(?:欠|拖欠|差)(?:了|着)?(?:我们|俺们|咱们|咱)?(?:这|这些|班组)?[^,;。!?]{0,3}\d*[^,;。!?\d]{1,6}(?:人|工友"
    r"|工人)(?:的)?(?:工资|工钱|钱|血汗钱)?(?:一共|共)?\s?$"
)
# Between the people and the figure owed to all of them: 六个人欠三万, 12个人工资十五万, our crew (14) is owed 140000.
GROUP_GAP = re.compile(
    r"\s?[,:)]?\s?(?:的|还|总|共|一共|总共|被|现在|到现在|都|没发|没给|没拿到|没结|老板|了|着|款|\s){0,8}"
    r"(?:欠薪|拖欠|欠|差|工资|工钱|工钿|薪水|金额|钱)(?:欠|差|还|总|一共|总共|共|是|有|工资|工钱|的|约|大约|大概"
    r"|差不多|了|着|,|\s){0,8}"
    r"|\s?[,:)]?\s?(?:(?:have|has|is|are|was|were|being|been|still|now|all|they|not paid|unpaid|wages?|salary"
    r"|salaries|pay|total|should|must"
    r"|arrears|of|,|:)\s?){0,8}(?:get|receive|owed|owe|wages?|salary|pay|arrears|is|are|adds? up to|comes? to"
    r"|amounts? to|:|=)"
    r"(?: is| are| of| total| about| around|,|:|\s){0,8}(?:¥|rmb )?"
    r"|\s(?:with (?:a total of |about |over )?)?(?:¥|rmb )?|\s?的|"
)
GROUP_AFTER = re.compile(
    r"\s?(?:块钱|块|元|的|工资|工钱|yuan|rmb|\s)*[,(]?\s?(?:涉及|共涉及|一共|共|是)(?:到)?(?:工人|员工|人员)?\s?$"
    r"|,?\s?(?:yuan |rmb )?(?:(?:in|of) (?:unpaid |back |total )?(?:wages|salary|salaries|pay) )?"
    r"(?:to|for|affecting|involving|among|between) (?:us |all |the |all the |our )?$"
)
# Owed to us, and how many we are is known: the figure is for all.
OWED_TO_US = re.compile(
    r"(?:我(?:和|跟|与)我?[^,;。\d个]{1,5}|夫妻|兄弟|姐妹|父子|[爷娘])(?:两个?|俩)(?:人)?的?(?:工钱|工资"
    r"|钱)(?:一共|总共|加起来)?(?:是|有)?\s?$|"
    r"(?:欠|差|拖欠)(?:了|着)?(?:我们|俺们|咱们?|我|俺)?(?:两口子|夫妻俩|夫妻两个|爷[俩两]|娘[俩两]|兄弟俩"
    r"|姐妹俩)(?:的)?(?:工资|工钱|钱)?\s?$"
    r"|(?:欠|差|拖欠)(?:了|着)?(?:我|俺|咱)[俩仨](?:人)?(?:的)?(?:[一二三四五六七八九十\d]{1,2}月份?的?)?(?:工资"
    r"|工钱|钱)?\s?$|(?:欠|差|拖欠)(?:了"
    r"|着)?(?:我们|俺们|咱们)(?:(?:哥|姐|爷|兄弟|姐妹|夫妻|父子)?[仨俩]"
    r"|[两二三四五六七八九十\d]{1,3}个?人?)?(?:的)?"
    r"(?:工资|工钱|钱)?\s?$|(?:欠|差|拖欠)(?:了|着)?(?:我|俺)(?:和|跟|与)(?:我|俺)?[^,;。\d个人]{1,5}(?:工资"
    r"|工钱|钱)?\s?$"
    r"|\bowes? (?:me and (?:my )?[a-z]+|my [a-z]+ and (?:me|i))(?: wages| salary| about)? $|\bowes? us(?: about"
    r"| around| wages"
    r"| salary| a total of)* $"
)
