"""The words of what is told beside an answer, and needs one of its own. Data for `asked.py`."""

from __future__ import annotations

from .asked_crisis_words import TOLD_IN_CRISIS
from .asked_words import Topic

__all__ = ["TOLD"]

# These need no question. In this order: who was made to sign is not told whether to sign.
TOLD: tuple[tuple[Topic, str], ...] = (
    *TOLD_IN_CRISIS,
    # 裁决书下来了，他还是不给: what enforces it.
    (
        "award",
        r"(?:裁决书?|判决书?|调解书)(?:都|已经|也)?(?:下来|生效|拿到|出来|判|赢)[^。;；]{0,24}"
        r"(?:不给|没给|不付|不执行|不认|找谁|怎么办|咋办)"
        r"|\b(?:award|judge?ment|arbitration|court)\b[^.;!?]{0,40}\b(?:i|we|me|us|favou?r|said|ordered"
        r"|won)\b[^.;!?]{0,40}"
        r"\b(?:not|never|refus\w+|ignor\w+)\b[^.;!?]{0,12}\b(?:pay|paid|give|it|follow)\b",
    ),
    ("how_much", r"^(?:那|我|俺)*(?:能|会)(?:给我|给俺|帮我)?(?:退|拿回?|[要追]回)(?:到)?(?:多少|几成)钱?[呀啊呢吗]?$"),
    # 我在12345打过电话，编号记不得了: what was told elsewhere.
    (
        "hotline",
        r"(?<!\d)12345(?!\d|\s*[元块])(?![^。;；]{0,6}(?:让|叫|喊|转)(?:我|俺)?(?:来)?(?:找|打"
        r"|问)你们)[^。;；]{0,24}(?:编号|工单|单号"
        r"|查|进度|受理|记不)|工单号"
        r"|\b12345\b[^.;!?]{0,40}\b(?:number|order"
        r"|status|check)\b",
    ),
    # 再闹就报警抓我; he calls the police and says I steal.
    (
        "accused",
        r"(?:报警|报了警|叫(?:了)?警察|喊(?:了)?警察)[^。;；]{0,10}(?:抓(?:我|俺)|(?:我|俺|咱)们?(?:是"
        r"|在)?(?:闹事|敲诈|偷(?!懒|渡|工|停)))"
        r"|(?:说|诬|告)(?:我|俺|咱)们?(?:是|在)?(?:偷(?!懒|渡|工|停)|敲诈|闹事|诽谤)"
        r"|\b(?:he|she|boss|they|manager)\b[^.;!?]{0,12}\b(?:calls?|called|call) (?:the )?police (?:on|for"
        r"|against|and say)"
        r"|\b(?:he|she|boss|they|manager)\b[^.;!?]{0,24}\b(?:says?|said)\b[^.;!?]{0,6}\b(?:i|we) (?:steal|stole"
        r"|am a thief)\b"
        r"|\b(?:legal|allowed)\b[^.;!?]{0,12}\b(?:calls?|called) (?:the )?police\b",
    ),
    # said without a question: the code once more; notes instead of words
    ("query_code", r"^查询码[呢。]?$|^(?:my |the )?query code[.]?$"),
    ("voice", r"^(?:我?就是|我?只能|我?只会)(?:发|用|讲)语音(?:了|啊)?[。]?$|^(?:i )?only (?:can )?(?:send )?voice\b"),
    # 这是两家，饭店欠2400，快递站欠1800: two who owe, and a complaint for each.
    (
        "two_firms",
        # a general contractor and a labour firm, or two partners, are no two debts
        r"有(?:两|俩|2)[个家](?:老板|包工头|公司|厂|店|工地|单位)(?:[,，]|都?(?:欠|没给|不给|没发))"
        r"|(?:一个|一家)是[^。;；]{2,24}[欠差](?:我|俺)?们?[\d一二两三四五六七八九][^。;；]{0,10}"
        r"(?:另外?|还有)(?:外)?一?[个家]是"
        r"|两家都(?:干过|做过|欠)|欠(?:我"
        r"|俺)们?[\d一二两三四五六七八九][\d一二两三四五六七八九十百千万]{0,6}(?:块钱?|元)?"
        r"[,，;；]\s?[\u4e00-\u9fff]{2,10}(?<!还)(?<!也)欠(?:我|俺)们?[\d一二两三四五六七八九]"
        r"|\bmy two (?:employers|bosses|companies)\b|\bowes? me (?:¥"
        r"|rmb )?\d[^.;!?]{0,60}\band (?-i:[A-Z])[\w ]{2,24} owes? me"
        r" (?:¥|rmb )?\d"
        r"|^(?!.*(?:总包|分包|合伙|甲方)).*(?:(?:这|那)?是两(?:家|个老板|个公司|个工地的)|两(?:家(?:公司"
        r"|厂|店)|个公司|个厂)(?:都)?(?:欠|没给|不给|没发))"
        r"|(?:一个|一家)(?:是|给|在)?[^。;；\d]{0,16}(?:厂|店|公司|工地|老板|站|馆|场)[^。;；\d]{0,10}欠(?:我"
        r"|了)?[\d一二两三四五六七八九][^。;；]{0,8}(?:一个"
        r"|一家|另一个|另一家)"
        r"(?:是|给|在)?[^。;；\d]{0,16}(?:厂|店|公司|工地|老板|站|馆|场)[^。;；\d]{0,10}欠"
        r"|\b(?:two|2) (?:different )?(?:bosses|companies|firms|employers|jobs) (?:both )?(?:owe|not pay"
        r"|did not pay|didn'?t pay)"
        r"|\bthese are two (?:different )?(?:bosses|companies|firms|employers|jobs|places)\b|\btwo complaints\b"
        r"|\bworked? (?:in|at|for) two (?:different )?(?:places|companies|bosses|sites|factories|firms)\b.{0,200}"
        r"\b(?:both|neither) (?:of them )?(?:not |did not |didn'?t |never |has |have )*pa(?:y|id)\b",
    ),
    # My visa ends on Friday; we have no work permit.
    (
        "foreigner",
        r"\bcancels? (?:my|our) visas?\b|\b(?:no|without|not have)(?: a| any)? (?:work|residence) (?:permits?"
        r"|visas?)\b|\bstudent visas?\b"
        r"|\bvisas? (?:ends?|expires?|is over|runs out|finish\w*)\b|\boverstay\w*\b",
    ),
    # 先给2000让我闭嘴撤案; he will pay if I remove the complaint: said or asked.
    (
        "take_back",
        r"(?:让|叫|要|喊|劝|逼)(?:我|我们|俺)们?(?:先)?(?:写[个份张]?|把[^,，。]{0,4})?(?:闭嘴|撤)[^,，。]{0,4}|(?:撤"
        r"|不告)了(?:才|就)(?:给|发|付)(?:钱|工资)?"
        r"|\b(?:pay|give|money)\b[^.;!?]{0,40}\bif (?:i|we) (?:remove|cancel|withdraw|drop|take back|delete)\b"
        r"|\b(?:pay|give)s?\b[^.;!?]{0,12}\d[^.;!?]{0,12} (?:and|then|so) (?:i|we) (?:remove|cancel|withdraw|drop)\b"
        r"|\bwants? (?:me|us) to (?:remove|cancel|withdraw|drop|take back|delete)\b"
        r"|\bshould (?:i|we) (?:cancel|withdraw|remove|drop|take)\b",
    ),
    # 网上刷单被骗了三千: a fraud, for the police.
    (
        "scam",
        r"刷单|网(?:上|络)?(?:兼职|投资|贷款|赌博)[^。;；]{0,12}骗|(?:电信|网络)诈骗|杀猪盘|骗我(?:转账|贷款|刷单)"
        r"|\bonline\b[^.;!?]{0,24}\b(?:scam\w*|cheat\w*|fraud)\b|\b(?:scam\w*|cheat\w*|fraud)\b[^.;!?]{0,24}\bonline\b",
    ),
    # 欠我货款: owed, and no wages; 社保没交怎么办.
    (
        "scope",
        r"^[^,，。;；]{0,8}(?:社保|五险|公积金)[^,，。;；]{0,6}(?:没|不|断)(?:有|给)?(?:交|买|缴)[^,，。;；]{0,10}$|"
        r"欠(?:了)?(?:我|我们|俺)们?(?:的)?[\d一二两三四五六七八九十百千万]{0,6}(?:的)?(?:借款|货款|材料款"
        r"|材料费|机械费|设备款|租金)"
        r"|\bow(?:es?|ed|ing)\b[^.;!?]{0,16}\b(?:loan|for (?:goods|materials|rent))\b",
    ),
    # 你们来人了没有啊; nobody calls me, three days I wait.
    (
        "next",
        r"(?:你们|您们|劳动局|工作人员)[^,，。;；]{0,4}来(?:人|过)?了?没|^(?:那)?(?:到底)?(?:几时|好久|啥时候"
        r"|什么时候)(?:能|会|才)?来[呀啊呢哦嘛]?[?？!！。]*$"
        r"|\bwhen (?:do |will |does )?(?:they|you|he|she|somebody|officer) (?:call|calls|contact|phone"
        r"|come)s?(?: me)?\b|\bhow long (?:it|this|does it|will it|will this) takes?\b|^(?:要)?(?:好多天|好久"
        r"|多少天)(?:才)?(?:得行|能行|办得好|拿得到|搞得定)"
        r"|\b(?:nobody|no one|no body|you (?:do not|don'?t|never)) (?:has |have )?(?:call|called|calls|contact\w*"
        r"|phoned?|answer\w*)\b(?! (?:the|my|his) )[^.;]{0,30}(?:\bdays?\b|\bweeks?\b|\bwait\w*\b|\bhow (?:fast"
        r"|long)\b)",
    ),
    # 欠条他撕了 还有用没
    (
        "evidence",
        r"^(?:有)?(?:录音|截图|聊天记录?|视频)(?:行不行|行吗|行不|可以[吗不]|算不算|有用[吗没不])|(?:欠条|白条|条子"
        r"|合同|考勤|记工本?)[^。?？]{0,6}(?:撕|丢|掉|烧)了?[^。?？]{0,6}(?:有用|作数|怎么办|咋办)",
    ),
    # 打12333没人接; nobody answers at 12333.
    (
        "hours",
        r"12333[^。;；]{0,10}(?:没人接|打不通|不接|不通|没用|占线|一直响)|(?:没人接|打不通)[^。;；]{0,6}12333"
        r"|\b(?:nobody|no one|no|not?|never)\b[^.;!?]{0,16}\b(?:answer\w*|pick\w*|work\w*)?\b[^.;!?]{0,8}\b12333\b"
        r"|\b12333\b[^.;!?]{0,16}\b(?:not|no|nobody|never|busy|closed)\b",
    ),
    # 逼着我签了; she made me sign: it is signed already.
    (
        "signed",
        r"(?<![没有不未])签(?:了|过)?(?:个|一个|张|份)?[^,，。]{0,8}(?:条子?|协议|承诺|保证|字)[^。]{0,4}(?:作不作数"
        r"|作数|算不算"
        r"|有没有用|有效)|"
        r"(?:逼|骗|哄|吓)(?:着)?(?:我|我们|俺)们?签(?:了|的|过)|(?<![没有未])签(?:了|过)(?:字|协议|那个?|一张"
        r"|条子)?[^。]{0,16}(?:怎么办|咋办|还能|有没有用|作不作数|算不算)"
        r"|\b(?:made|forced|tricked) (?:me|us) (?:to |into )?sign(?:ing)?\b"
        r"|\bsigned (?:it |already |the paper )*without (?:reading|understanding)\b"
        r"|\b(?:i|we) (?:already |have )*signed\b[^.;!?]{0,40}\b(?:because|threat\w*|forced|afraid|not paid|still"
        r"|what now|can i)\b",
    ),
    # 叫我签个字以后不许再要; should I sign?
    (
        "sign",
        r"(?:叫|让|要|逼|喊)(?:我|我们|俺)们?签[^,，。]{0,10}(?:字|协议|条|单|清单|保证|东西|结清)|(?:不签"
        r"|签不签|签(?:了"
        r"|字)?)(?:行不行|行吗|要紧|会不会|能不能)"
        r"|能不能签|该不该签|(?:我|我们)?能签[吗不么]|\b(?:he|she|they|boss|manager) (?:says?|said"
        r"|wants?)(?: me)?(?: to)? sign\b"
        r"|\bsign (?:the |this |that )?paper or (?:not|no)\b|\bshould (?:i|we) sign\b|\b(?:wants?|says?|asks?"
        r"|make|makes"
        r"|tell\w*) (?:me|us) (?:to )?sign\b"
        r"|\b(?:i|we) (?:must |have to )?sign (?:a |the |this )?(?:paper|agreement)\b",
    ),
    # Once a complaint is filed: 工头打电话了，下礼拜给; the boss says he pays on Friday.
    (
        "promised",
        r"(?:老板娘?|工头|他|她|公司|厂里|经理|站长|东家|打电话来?了?|来电话了?)[^,，。\d]{0,6}"
        r"(?:说|讲|答应|保证|承诺|(?:打|来)(?:了|过)?(?:个)?电话)了?[^。]{0,6}"
        r"(?:下(?:个)?(?:星期|礼拜|周|月)|明天|后天|过(?:几|两)天|\d{1,2}[号日]|年前|年底|月底"
        r"|周[一二三四五六日]|过完?年)[^,，。]{0,6}(?:给|发|付|结|打)"
        r"|(?:电话|老板|工头|他|她)[^,，。]{0,6}[,，。 ]?(?:说|讲|答应)(?:是)?先(?:给|发|付|转|拿)?(?:给)?(?:我|俺)?们?"
        r"(?:给|拿|发)?[\d一二两三四五六七八九十]"
        r"|\b(?:boss|he|she|they|company|manager|owner)\b[^.;!?]{0,12}\b(?:says?|said|promis\w+|tells?"
        r"|told)\b[^.;!?]{0,20}"
        r"\b(?:will )?(?:pay|give|send|transfer)\w*\b[^.;!?]{0,24}\b(?:tomorrow|next|on (?:mon|tues|wednes|thurs|fri"
        r"|satur|sun)day|this week|end of|soon|before|after|later)\b",
    ),
    # 别打电话，发微信就行; text only, not call: how somebody wants to be reached.
    (
        "contact",
        r"(?<!老板)(?<!他)(?<!她)(?:别|不要|莫|不方便|没法|不好)(?:给我|跟我|直接|再)?(?:打|接)(?:我)?(?:的)?电话"
        r"|(?:可不可以|能不能|可以|请|麻烦|你们?)[^,，。]{0,4}(?:加|留)(?:我|个|一下|一个)(?:的)?微信(?![号码是])"
        r"|(?:只|先|可以|能不能|最好|麻烦|请)(?:能|给我"
        r"|直接)?(?:发|回)(?:个|条)?(?:短信|微信|消息|信息)"
        r"|(?:发|回)(?:个|条)?(?:短信|微信|消息|信息)(?:给我)?(?:就(?:行|好|可以)|吧)"
        r"|(?:晚上|下班|中午|[\d一二三四五六七八九十]{1,2}点(?:半|钟)?)(?:以?后|再|才)"
        r"[^,，。]{0,4}(?:打|接|联系)(?:得|能)?(?:我|电话|给我)"
        r"|(?:白天|上班|干活)[^,，。]{0,8}(?:不能|不方便|没法|别)(?:接|打)(?!工)"
        r"|(?:^|[,.;!] ?|\b(?:please|but|and|just) )(?:please )?"
        r"(?:(?:do not|don'?t|dont|never) (?:call|phone|ring)|no(?:t)? calls?)\b"
        r"(?! (?:me )?(?:back|yet|\w+ name))"
        r"|\b(?:only|just|please|better|rather)\b(?! have| got| with)[^.;!?]{0,12}"
        r"\b(?:text|message|wechat|whatsapp|sms)(?: me)?\b(?! (?:him|her|you|to))"
        r"|\b(?:text|message|wechat|whatsapp|sms)(?: me)? only\b"
        r"|\bcall (?:me )?(?:only )?(?:(?:after|before) \d|after work\b|at night\b|in the evening\b)",
    ),
    # 我儿叫周凯，写上; 钱要打给谁: of whom a complaint is for.
    (
        "for_whom",
        r"(?:儿子?|女儿|老公|老婆|丈夫|弟弟?|妹妹?|哥哥?|姐姐?|爸爸?|妈妈?)[^,，。]{0,6}名字[^。]{0,8}(?:写|记|登)"
        r"|(?:儿子?|女儿|老公|老婆|丈夫|弟弟?|妹妹?|哥哥?|姐姐?|爸爸?|妈妈?)(?:叫|是)"
        r"[\u4e00-\u9fff]{2,3}[,，。 ]{0,2}(?:写|加|记)上"
        r"|钱(?:要|会)?(?:打|发|给)(?:给)?谁"
        r"|\b(?:his|her|my (?:son|daughter|husband|wife|brother|sister)'?s?) name\b[^.?!]{0,16}"
        r"\b(?:write|written|put|added?)\b",
    ),
    # Nadeem says his month is from August, the others same: of one of several.
    (
        "roster",
        r"\b(?:his|her) months? (?:is|are|was|were|from)\b|\bothers? (?:are |is |have )?(?:the )?same\b"
        r"|(?:他|她)的?月份(?:是|从)|(?:其他|别的)人?的?月份?(?:都|还是)?(?:一样|不变)",
    ),
    # 我怕他们晓得是我报的; 莫跟老板讲是我: no question either.
    (
        "boss_knows",
        r"(?:别|不要|莫|不能|勿|唔好|不许)(?:让|叫|给|跟|同|对|和)(?:他们?|她|老板娘?|厂里|公司|工头|厂长|东家|老总)"
        r"[^,，。]{0,4}(?:知道|晓得|讲|说|发现|看到)|(?:别|不要|莫|不能|勿|唔好)告诉(?:他们?|她|老板娘?|厂里|公司"
        r"|工头|厂长|东家|老总)"
        r"|(?:^|[,.;!] ?|\b(?:but|please|and|just) )(?:please )?(?:do not|don'?t|never) (?:tell|inform|let) (?:it )?"
        r"(?:to )?(?:the |my )?(?:boss|factory|company|owner|manager|school|him|her|them|anyone|anybody)\b|"
        r"怕(?:他|他们|她|老板娘?|厂里|公司|工头)[^,，。]{0,6}(?:知道|晓得|报复|找我)|\b(?:afraid|scared"
        r"|fear)\b[^.;!?]{0,20}"
        r"\b(?:knows?|find out|finds out|fires?|punish)\b",
    ),
)
