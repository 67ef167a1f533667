"""The words of questions about the law: what is owed at 17, prison, a lawyer, an hour that was not paid.

Data for `asked_words.py`; in this order, behind the questions about the complaint itself.
"""

from __future__ import annotations

from typing import Literal

__all__ = ["ASKED_OF_LAW", "OfLaw"]

OfLaw = Literal[
    "award", "fled", "hospital_bill", "in_charge", "late", "lawful", "lawyer", "minimum", "overtime", "part",
    "pays_late", "prison",
    "young",
]  # fmt: skip

_FOR_NO_PAY = (
    r"(?:学徒|学手艺|试用期|实习|退休|过了(?:60|六十)|[5-7]\d岁(?!的?(?:老板|包?工头))|年纪大|没(?:有)?(?:签)?合同|现金"
    r"|提前走|没干满|旷工|干得不好)"
)
ASKED_OF_LAW: tuple[tuple[OfLaw, str], ...] = (
    (
        "young",
        r"我(?:现在|今年)才?1[67](?=$|[,，。 岁])|"
        r"(?<!\d)1[67] ?周?岁|十[六七]岁|(?:没|不|未)满(?:18|十八)"
        r"|\b(?:1[67]|sixteen|seventeen)[ -]years?(?:[ -]old)?\b[^.?!]{0,60}\b(?:work|complain|child|minor"
        r"|allowed|legal|young)"
        r"|\bunder 18\b|\btoo young\b|我才1[67](?!\d|天|个|块|号|元)|\bwork\w*\b[^.?!]{0,16}\b(?:at|was|am"
        r"|only) (?:1[67]"
        r"|sixteen|seventeen)\b(?! [a-z]+ (?:road|street|avenue|lane)| (?:km|minutes?|hours?|days?))"
        r"|\b(?:i(?:'m| am)|(?:he|she|brother|sister|son|daughter) is) (?:only |just )?(?:1[67]|sixteen|seventeen)\b"
        r"(?! (?:km|kilomet\w+|minutes?|hours?|days?|of|people|men|floor))",
    ),
    (
        "prison",
        r"坐牢|判刑|(?:马上|能不能|可不可以|会不会|要不要)[^,，。?？]{0,4}(?:抓|拘留)(?:他|她|老板|人)"
        r"|\bpolice\b[^.?!]{0,12}\b(?:arrest|catch|take) (?:him|her|the boss|boss|them)\b"
        r"|(?:把他|他|老板)[^,，。?？]{0,6}(?:抓|拘留|关)(?:起来|进去|人)?(?:[吗不么?？]|$)|追究刑"
        r"|犯(?:不犯)?罪|黑名单|失信"
        r"|\b(?:boss|he|she|they|owner)\b[^.?!]{0,24}\b(?:prison|jail|arrest(?:ed)?|blacklist\w*|criminal|crime)\b",
    ),
    (
        "fled",
        r"(?:老板|他|她|包工头|工头)[^,，。?？]{0,6}(?:被抓|进去了|被拘|关起来|坐牢)[^。?？]{0,10}(?:拿不到|怎么办"
        r"|咋办|还能|找谁|要不到|没钱)|"
        r"(?:公司|厂|店)[^,，。?？]{0,2}跑了?(?:怎么办|咋办|咋整|咋搞|咋个办)|"
        r"(?:要是|如果|万一|假如|要)?(?:老板|他|她|人|包工头|工头)[^,，。?？]{0,4}(?:跑|不见|找不到|失踪"
        r"|溜)[^。?？]{0,10}"
        r"(?:怎么办|咋办|咋整|咋搞|咋个办|找谁|向谁)"
        r"|\b(?:if|when) (?:the )?(?:boss|he|she|they|owner) (?:runs?|escapes?|disappears?|leaves?|flees?)\b",
    ),
    (
        "pays_late",
        r"(?:要是|如果|万一|到时候)[^。?？]{0,20}不给(?:我|俺)们?[^。?？]{0,4}(?:怎么办|咋办|咋整|咋个办)|"
        r"(?:要是|如果|万一|到时候|到时)(?:他|老板|她|还)[^,，。?？]{0,8}(?:不给|不付|不发|没给"
        r"|赖)[^。?？]{0,8}(?:怎么办|咋办|咋整|咋个办)"
        r"|\b(?:what|how)\b[^.?!]{0,20}\bif (?:he|she|they|the (?:boss|school|company|owner))\b[^.?!]{0,12}"
        r"(?:\b(?:not|never|refuse\w*|do(?:es)?n'?t|didn'?t|won'?t)\b)[^.?!]{0,12}\bpay|\bif (?:he|she|they"
        r"|the (?:boss|school|company|owner))\b"
        r"[^.?!]{0,12}\b(?:not|never|refuse\w*|do(?:es)?n'?t|didn'?t|won'?t)\b[^.?!]{0,24}\bwhat (?:then|now|do i)\b",
    ),
    (
        "minimum",
        r"(?:最低工资|最低标准)[^。?？]{0,10}(?:多少|是不是|吗|么|没有|怎么|咋|[?？])|(?:低于|不到|达不到|没到"
        r"|没有)(?:当地)?(?:的)?最低(?:工资|标准)"
        r"|\bminimum (?:wage|salary|pay)\b",
    ),
    (
        "overtime",
        r"加班费?(?:也)?能[要算讨拿]|"
        r"加班(?:费|工资|钱)?[^,，。?？]{0,6}(?:怎么|咋|咋个|如何|点样)(?:算|给)|加班费?(?:是)?(?:几倍"
        r"|多少钱?一个?小?时|多少倍)"
        r"|加班[^。?？]{0,20}(?:违不违法|合不合法|犯不犯法|算不算违法|违法[吗不么]|合法[吗不么])"
        r"|(?:星期[六天日]|周末|礼拜[六天日]|过年|节假日|国庆|春节)(?:上班|加班|干活)[^,，。?？]{0,6}(?:几倍|双倍"
        r"|三倍|怎么算|咋算)"
        r"|\bovertime\b[^.?!]{0,60}\b(?:by (?:the )?law|how to (?:count|calculate)|count(?:ed)?|legal|allowed"
        r"|do that|rate|right)\b"
        r"|\b(?:how much|what|how)\b[^.?!]{0,16}\bovertime\b",
    ),
    (
        "lawyer",
        r"\b(?:can|should|may) (?:i|we) (?:sue|go to court|take (?:him|her|them|it) to court)\b|"
        r"(?:是不是|要不要|用不用|得|需不需要|必须|非得)要?先?去?(?:打官司|起诉|上法院|请律师)|"
        r"(?:要不要|用不用|能不能|可不可以|有没有|需要|得|免费|哪)[^。?？]{0,6}律师|律师[^。?？]{0,6}(?:怎么|哪"
        r"|要钱|收费|多少)"
        r"|\b(?:need|want|get|find|free|have|without) (?:a |an |any |the |my )?(?:lawyer|attorney)",
    ),
    (
        "late",
        r"(?:过|超|超过)了?(?:时间|时候|年限|时效|期)(?:了)?没|(?:时间|期|年限)(?:是不是)?(?:过|超)了?没"
        r"|20[12]\d年?的?(?:工资|工钱|钱|账)[^,，。?？]{0,4}(?:还)?(?:能不能|可不可以|要不要得|能要|还能)|"
        r"(?:会不会|是不是|还|算不算)(?:太)?(?:晚|迟)了?|过了?(?:时效|期)[没吗]|时效|来不来得及|来得及[吗不么]|还来得及"
        r"|\b(?:too late|time limit|expired?)\b",
    ),
    (
        "hospital_bill",
        r"(?:医药费|医疗费|住院费|看病的?钱)[^。?？]{0,10}(?:谁|要不要|该不该|能不能|给不给|咋办|怎么办|[吗么])"
        r"|\bwho pays?\b[^.?!]{0,16}\b(?:hospital|doctor|treatment)\b|\bsay (?:that )?(?:i|it) (?:fell|fall"
        r"|happened|got hurt)"
        r" at home\b|(?:说|讲)(?:是)?(?:我)?(?:自己|在家)[^,，。]{0,4}(?:摔|伤|弄)"
        r"|\b(?:hospital|medical) (?:bill|cost)s?\b|\bwhere do i go for the injury\b",
    ),
    (
        "part",
        r"(?:先)?(?:收|拿)(?:下|了)?[\d一二两三四五六七八九十]+(?:千|百|万|块)?[^。?？]{0,6}(?:行不|可以[吗不]"
        r"|行吗|中不|要不要|能不能)"
        r"|给(?:我|我们|俺)?[\d一二两三四五六七八九十][^,，。?？]{0,6}(?:叫|让|要)(?:我|俺)们?(?:别|不要"
        r"|不)告[^。?？]{0,8}"
        r"(?:要不要|该不该|能不能|可不可以)"
        r"|该不该(?:要|收|拿)|\b(?:take|accept)\b[^.?!]{0,20}\bor not\b|\bshould i (?:take|accept)\b|\bi take or not\b",
    ),
    (
        "lawful",
        r"(?:说|讲)(?:我|俺|我们)?(?:是)?(?:临时工|小时工|短工|散工|零工|外包|劳务)[^。?？]{0,16}(?:是不是|对不对"
        r"|对吗|真的)|(?:他|她|老板|东家|老板娘)(?:说|讲)得?的?(?:对不对|对吗|有没有道理|有理没|是不是真)|"
        r"(?:过了?年纪|超龄|年纪大|岁数大|退休年龄)[^。?？]{0,12}(?:不算|不给|不管|不归)|自己(?:辞职|走)的?就?不(?:给|发)|"
        rf"{_FOR_NO_PAY}[^。?？]{{0,16}}(?:该不该|有没有|要不要|算不算|给不给|不给|对不对|会不会不管|管不管|[吗么?？])"
        rf"|(?:该不该|有没有|算不算|能不能)[^。?？]{{0,8}}(?:工资|工钱)[^。?？]{{0,8}}{_FOR_NO_PAY}"
        r"|凭(?:啥|什么)(?:就)?(?:不给|不发|扣)|讲不讲理"
        r"|^(?![^。?？]*(?:岁|童工|小孩|堵|围|闹))[^。?？]*(?:(?:合不合|违不违|合|违)法(?:[吗不么?？]|$)|犯不犯法)"
        r"|^(?!.*\b(?:1[0-5]|ten|eleven|twelve|thirteen|fourteen|fifteen|child(?:ren)?|kids?)\b).*"
        r"\b(?:is it|is this|is that|are they|can he|can they)\b[^.?!]{0,24}\b(?:legal|lawful|allowed|合法"
        r"|a problem)\b"
        r"|\b(?:trial|probation|intern\w*|apprentice\w*|retired|in cash)\b[^.?!]{0,30}\b(?:problem|pay|salary"
        r"|allowed|legal)\b",
    ),
    (
        "in_charge",
        r"(?:到底)?管不管|归(?:不归)?你们管[吗不]|有没有人管|有人管(?:吗|没)|\bdo you (?:even |really )?(?:help|care)\b"
        r"|\bwill (?:it|this) (?:really |actually )?(?:work|help)\b|\bwill you (?:really )?help\b"
        r"|\bis it (?:even )?worth (?:it|complaining|to complain)\b",
    ),
)
