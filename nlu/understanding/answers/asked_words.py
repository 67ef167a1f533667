"""The words of what is asked beside an answer. Data for `asked.py`."""

from __future__ import annotations

from typing import Literal

from .asked_crisis_words import ASKED_IN_CRISIS
from .asked_law_words import ASKED_OF_LAW

__all__ = ["ASKED", "Topic"]

Topic = Literal[
    "accused", "award", "block_road", "boss_knows", "come", "contact", "cost", "deduct", "domestic", "emergency",
    "evidence", "extra", "find_firm", "fled", "for_whom", "foreigner", "friends_case", "genuine", "help",
    "hospital_bill", "hotline", "hours", "how_much", "id", "in_charge", "join", "late", "lawful", "lawyer", "minimum",
    "moving", "next", "no_contract", "on_behalf", "only_me", "overdue", "overtime", "papers_kept", "parents", "part",
    "pays_late", "police", "prison", "promised", "query_code", "reach_me", "resign", "roster", "scam", "scope",
    "self_help", "shelter", "sign", "signed", "speaks", "take_back", "threat", "two_firms", "voice", "withdrawing",
    "young",
]  # fmt: skip
# In this order: "will he fire me when he knows?" is about the boss and not about when.
ASKED: tuple[tuple[Topic, str], ...] = (
    # 我不太会打字，说话行不行: notes are heard by people and not by the bot.
    (
        "voice",
        r"(?:能不能|可不可以|可以|能|想|就是|要不我?|直接)(?:不能)?(?:给你们?)?(?:发|用|讲|说|打)(?:个|条|段)?语音"
        r"|(?:发|用|讲)?语音(?:行|可以|能|成|中|可)[^,，。?？]{0,4}(?:[吗么不?？]|$)"
        r"|不(?:太|大)?(?:会|认得?|识)(?:打|写)?字[^。?？]{0,8}(?:说话|讲话|说|讲)[^,，。?？]{0,3}(?:行|可以|能|中)"
        r"|\b(?:can|may|could|is it ok) (?:i|to|if i)\b[^.?!]{0,12}\b(?:voice|audio|speak instead|talk instead)\b"
        r"|\b(?:voice|audio) (?:note|message|msg)s? (?:ok|okay|possible|allowed|fine)\b",
    ),
    # 我那个查询码能再发一次吗
    (
        "query_code",
        r"查询码[^,，。?？]{0,8}(?:再|忘|丢|没了|没记|找不到|是多少|是啥|是什么|在哪)"
        r"|(?:再|忘|丢|没记|找不到|要)[^,，。?？]{0,8}查询码|^查询码[?？吗]+$"
        r"|\b(?:lost|forgot|forget|again|resend|what|where)\b[^.?!]{0,16}\b(?:query|look-?up|secret) code\b"
        r"|\b(?:query|look-?up|secret) code\b[^.?!]{0,16}\b(?:again|lost|forgot\w*)\b|^query code\?+$",
    ),
    (
        "reach_me",
        r"(?:没(?:有)?(?:留|写|填|给)?(?:电话|手机|号码?)|不(?:留|写|给)(?:电话|号码?))[^。?？]{0,8}(?:你们"
        r"|你)?(?:怎么|咋|咋个|哪能|怎样|如何)(?:样)?(?:联系|通知|找|告诉|跟我说)"
        r"|\b(?:without|no|not? (?:give|leave)[^.?!]{0,12}) (?:my |a )?(?:phone"
        r"|number)\b[^.?!]{0,16}\bhow\b[^.?!]{0,20}"
        r"\b(?:contact|reach|tell|find|call)\b"
        r"|(?:手机|电话|号码)号?[^,，。?？]{0,2}(?:要不要|用不用|要|用|得|必须|一定要)(?:留|写|填|给)(?:你们?"
        r"|了)?(?:[吗么嘛不]|[?？]|$)"
        r"|(?:要不要|用不用|必须|一定要|非得|非要|可以不)(?:留|写|填|给)(?:我的?)?(?:手机|电话|号码)"
        r"|\b(?:must|should|do|need) i\b[^.!?]{0,12}\b(?:give|leave|write) (?:you )?(?:my |a |the )?(?:phone|number)\b"
        r"|\bhow (?:do|will|can) you (?:contact|reach|find|tell) me\b",
    ),
    (
        "lawyer",
        r"(?:打官司|上法院|告到法院|起诉)[^。?？]{0,8}(?:花|要|收|得|多少)[^。?？]{0,4}钱"
        r"|\bcourt\b[^.?!]{0,16}\b(?:cost|free|pay)\b",
    ),
    (
        "parents",
        r"(?:告诉|通知|打(?:电话)?给|联系|跟(?=[^,，。]{2,6}(?:说|讲|告)))(?:我|俺)?(?:的)?(?:爸妈?|妈妈?|父母"
        r"|家里|家长|爹娘)"
        r"|(?:爸妈?|父母|家里人?|家长|爹娘)[^,，。?？]{0,4}(?:会不会|会|要不要)?(?:知道|晓得)"
        r"|\b(?:parents?|mother|father|mom|mum|dad|family)\b[^.?!]{0,16}\b(?:know|told|find out|hear)\b"
        r"|\b(?:tell|call|inform) my (?:parents?|mother|father|mom|mum|dad|family)\b",
    ),
    (
        "how_much",
        r"(?:能|会)(?:给我|帮我)?(?:退|拿回?|要回|追回|得)(?:到)?(?:多少|几成|全部)[^。?？]{0,4}$"
        r"|\bhow much (?:money )?(?:can|will|do|would) (?:i|we) (?:get|receive|recover)\b",
    ),
    (
        "extra",
        r"\bask (?:for |him |her )?(?:some )?extra (?:money|pay)\b|\bextra (?:money|pay)\b[^.?!]{0,24}\blate\b|"
        r"(?<!伤)(?<!伤残)(?:利息|双倍|两倍|2倍|[赔补]偿金?|违约金|滞纳金)(?:工资|的钱)?[^。?？]{0,6}(?:算不算"
        r"|要不要得?到|能不能|可不可以|能要"
        r"|可以要|有没有|给不给|能给|[怎咋]么?算|[吗么嘛]|[?？])"
        r"|(?:能不能|可不可以|能|可以|有没有|要不要|会不会)(?:要|让他|叫他|给|赔|算|加|付"
        r"|拿)*[^,，。?？伤]{0,4}(?:利息|双倍|两倍|[赔补]偿金?|违约金"
        r"|滞纳金)(?:工资|的钱)?[吗么嘛不]?(?:[?？]|$)"
        r"|\b(?:can|could|do|will|should|must|is|does)\b[^.!?]{0,30}\b(?:interest|double (?:pay|salary|wages?)"
        r"|compensation|late fee)\b",
    ),
    (
        "find_firm",
        r"(?:公司|老板)(?:的)?(?:名字|名称|全名)?[^。?？]{0,12}(?:查不查得到|能不能查|能查|查得到|帮(?:我|忙)查)"
        r"|(?:能不能|可不可以|可以)[^,，。?？]{0,2}查查?[^,，。?？]{0,4}(?:公司|老板|单位)"
        r"|(?:你们|您们)(?:能不能|能)?查(?:不查)?得?到"
        r"|\bcan you (?:find|look up|check)\b[^.?!]{0,20}\b(?:company|boss|name|firm)\b",
    ),
    (
        "on_behalf",
        r"(?:能不能|可不可以|可以|能|得不得|行不行)[^,，。?？]{0,8}(?:替|帮|代)(?:他|她|人|别人|儿子|女儿|老公"
        r"|老婆|家里人)(?:来)?(?:报|登记|投诉|讨|告)"
        r"|(?:替|帮|代)(?:他|她|人|别人|儿子|女儿|老公|老婆|家里人)(?:来)?(?:报|登记|投诉|讨"
        r"|告)[^,，。?？]{0,6}(?:行|可以|得|能|成)"
        r"|\bcan (?:i|we)\b[^.?!]{0,12}\b(?:file|complain|report|register|write)\b[^.?!]{0,8}\bfor"
        r" (?:him|her|my (?:son|daughter|husband|wife|brother|sister|father|mother|friend|cousin))\b",
    ),
    (
        "roster",
        r"(?:名单|名册|花名册)[^。?？]{0,16}(?:发|交|给|要|记|写|报)[^。?？]{0,6}(?:不|吗|没|[?？]|$)|(?:一人"
        r"|每个?人|各人)多少[^。?？]{0,8}(?:记|写)"
        r"|\bnames? of my\b[^.?!]{0,24}|\b(?:list|names?) of (?:all|every|the (?:men|workers|people"
        r"|others))\b[^.!?]{0,24}\?"
        r"|\bdo you (?:need|want|have|keep) (?:the |all |our )+(?:list|names)\b",
    ),
    (
        "overdue",
        r"(?:拖|欠|压)[^,，。?？]{0,6}(?:多久|几个?月|几天|多长时间)[^,，。?？]{0,4}(?:才)?(?:算|叫"
        r"|是)(?:是)?(?:拖?欠|拖欠|违法|犯法)"
        r"|多久(?:没发|不发|不给)?(?:才)?(?:算|叫)(?:拖?欠|违法)|(?:说|讲|答应)[^,，。?？]{0,6}(?:下个?月|月底"
        r"|年底|下周|过(?:几|两)天)[^?？]{0,10}(?:能|可以|得不得)[^,，。?？]{0,3}(?:投诉|告|报|登记)"
        r"|\bhow (?:long|late|many (?:days|months))\b[^.?!]{0,30}\b(?:late|overdue|illegal|count|complain|arrears)\b",
    ),
    (
        "friends_case",
        r"(?:朋友|同事|工友|老乡|兄弟|亲戚|邻居|(?:小"
        r"|老)[\u4e00-\u9fff](?!板))(?:[\u4e00-\u9fff]{1,3})?的?(?:那)?(?:个|件)?(?:案子?|投诉|登记|单子)[^。?？]{0,10}"
        r"(?:到哪|怎么样|进度|咋样|查)"
        r"|\b(?:friend|colleague|workmate|brother|cousin|neighbou?r)(?:'?s| [a-z]{2,12}(?:'s)?) (?:case|complaint)\b",
    ),
    (
        "speaks",
        r"(?:办案的?人|工作人员|你们|他们)[^,，。?？]{0,6}(?:会|懂|讲|说)[^,，。?？]{0,4}(?:英[语文]|外语|方言"
        r"|普通话|粤语|白话)[^,，。?？]{0,4}(?:吗|不|么|[?？])"
        r"|\b(?:officers?|inspectors?|he|she|they|who call|somebody)\b[^.?!]{0,40}\b(?:english|chinese"
        r"|my language)\b[^.!]{0,4}\?"
        r"|\bis it (?:in )?(?:english|chinese)\b",
    ),
    (
        "hours",
        r"(?:你们|您们)(?:那里?)?(?:早上|上午|下午)?几点(?:钟)?|"
        r"(?:几点|啥时候|什么时候)(?:钟)?(?:上班|下班|开门|关门)|(?:你们|您们)[^,，。?？]{0,4}(?:上班"
        r"|下班)(?:了)?(?:没|吗|不|[?？])"
        r"|(?:周末|星期[六天日]|礼拜[六天日]|晚上|半夜|夜里|过年|节假日)(?:你们)?(?:有人|上班|有没有人)(?:吗|不"
        r"|没|[?？]|$)"
        r"|\b(?:office|working|opening) hours\b|\bwhen (?:do|are) you (?:open|close|work)\w*\b",
    ),
    (
        "self_help",
        r"\b(?:can|may|should|could) (?:i|we)\b[^.?!]{0,30}\b(?:take|keep|hold|sell)\b[^.?!]{0,6}\b(?:the|his|her"
        r"|their) (?:\w+ )?(?:tools?|machines?|car|truck|van|goods|equipment|materials?|tv|computer|stuff)\b|"
        r"(?:把|拿|扣|搬|拉|拖|开|卖)[^,，。?？]{0,8}(?:机器|机械|设备|工具|车|货|材料|东西|挖机|吊|罐|搅拌机"
        r"|电脑|手机)"
        r"[^,，。?？]{0,8}(?:拉走|搬走|拖走|开走|扣|拿走|卖|抵|不还)[^。?？]{0,10}(?:行|可以|能不能|犯法|违法"
        r"|合法|得不|[?？吗])"
        r"|(?:能不能|可不可以|可以|能)(?:先)?(?:拉|搬|拖|开|拿|扣|卖)(?:走|下|掉|了)?(?:他|老板|工地|厂里"
        r"|公司)(?:们)?的"
        r"|\b(?:can|may|should|could) (?:i|we)\b[^.?!]{0,8}\b(?:take|keep|hold|sell|lock)\b[^.?!]{0,6}"
        r"\b(?:his|her|their|the (?:boss|company|contractor|owner)'?s?)\b[^.?!]{0,12}"
        r"\b(?:tools?|machines?|car|truck|van|things|goods|equipment|materials?|computer|phone|stuff)\b",
    ),
    (
        "foreigner",
        r"外国人[^,，。?？]{0,3}(?:能|可以)[^,，。?？]{0,4}(?:投诉|报|告)|\bforeigner\b[^.?!]{0,16}\b(?:ok|okay"
        r"|can i|allowed|possible)\b|"
        r"(?:签证|居留证|居留许可)[^。?？]{0,16}(?:到期|过期|怎么办|咋办|取消|能不能|可以|影响)"
        r"|\b(?:tell|report|inform|call|send)\b[^.?!]{0,16}\bimmigration\b"
        r"|\b(?:must|need|have) (?:i |to )?(?:to )?(?:be|stay|remain) in china\b"
        r"|\b(?:work|residence|stay) permits?\b|\bdeport\w*\b|\bstudents?\b[^.?!]{0,16}\b(?:complain|allowed"
        r"|file|report)\b"
        r"|\bvisas?\b(?<!renew my visa)(?<!extend my visa)(?<!renew the visa)(?<!renew visa)",
    ),
    (
        "scope",
        r"(?:押金|保证金|服装费|培训费|体检费)[^。?？]{0,12}(?:能不能|可不可以|能|可以)?(?:要|退|追"
        r"|讨)(?:得)?(?:回|不|吗)"
        r"|(?:押金|保证金|服装费|培训费|加班费|奖金|提成|社保)[^,，。?？]{0,4}(?:算不算|算进去|一起(?:要|报|算"
        r"|告|投诉)|管不管)"
        r"|\b(?:deposit|uniform money|training fee|bonus|commission)\b[^.?!]{0,24}"
        r"\b(?:back|counts?|included?|also)\b[^.]{0,12}\?",
    ),
    (
        "join",
        r"(?:要不要|用不用|要)[^。?？]{0,8}(?:个人|他们|大家)都[^。?？]{0,4}(?:来|过来|去)[^。?？]{0,4}(?:签字"
        r"|签|登记)|要不要也(?:来)?(?:登记|报|写)|[几两三四五六七八九十\d]来?个[^。?？]{0,6}(?:一起|也)(?:要"
        r"|想)?(?:告|报|登记|投诉)[^。?？]{0,4}(?:咋|怎么|如何)|"
        r"(?:要不要|用不用|需不需要|是不是(?:要|得)?|必须|非得|还是)[^。?？]{0,10}(?:一个(?:一)?个|每个?人|各自"
        r"|分别|单独|都(?:得|要)?(?:自己)?)(?:地)?(?:自己)?(?:来|去)?"
        r"(?:登记|报|投诉|说|填)"
        r"|(?:能不能|可不可以|可以|能|得不得)[^,，。?？]{0,8}(?:一起|一块儿?|统一|合起来|代表|帮(?:他们|大家"
        r"|工友|别人))[^,，。?？]{0,4}(?:登记|报|投诉|告|填)"
        r"|(?:老乡|工友|同事|朋友|兄弟|他们?|她们?)[^。?？]{0,16}也[^。?？]{0,12}(?:咋个?|怎么|如何|能不能"
        r"|可不可以|要不要)(?:也|来|一起|自己)?(?:报|登记|投诉)"
        r"|(?:老婆|老公|媳妇|爱人|弟弟?|哥哥?|姐姐?|妹妹?|儿子|女儿|她|他)(?:也)?(?:要|想)?(?:单独|另外"
        r"|自己)(?:来)?(?:报|登记|投诉)"
        r"[^。?？]{0,6}(?:行不|可以|能不能|[吗么])"
        r"|能不能也(?:来)?(?:报|登记)|还有[几两三四五六七八九十\d]+个[^。?？]{0,12}(?:要不要|能不能|可不可以"
        r"|用不用)[^,，。]{0,6}(?:写|加|报|登记)"
        r"|(?:怎么|咋|如何|啷个)(?:才能|能)?(?:加(?:进|上|入)|一起报)"
        r"|(?:她们|他们|工友|同事)们?[^,，。?？]{0,4}(?:怎么|咋|如何)(?:加|报|登记)"
        r"|(?:她们?|他们?|工友|老乡|同事)[^,，。?？]{0,4}(?:能|可以|要不要)(?:一起|也)?(?:加|并)(?:进|入"
        r"|上)?来?[吗么不?？]"
        r"|(?:工友|老乡|同事|朋友|他|她)[^。?？]{0,6}也(?:要|想)(?:报|登记|投诉|告)[，, ]*(?:怎么|咋|如何)(?:弄|办"
        r"|搞|整)"
        r"|\bhow (?:can |do |does |will )?(?:they|he|she|(?:the )?(?:other|others|my friends?|my workmates?"
        r"|workmates?|friends?|workers?)(?: workers?)?)\b[^.?!]{0,12}"
        r"\b(?:join|add|register|file|complain)\b"
        r"|\b(?:he|she|they)(?: is| are)?(?: also| too)?(?: owed| unpaid)?,? (?:he |she |they )?can (?:also )?join\b"
        r"|\b(?:tell|show|explain)\b[^.?!]{0,24}\bhow to (?:join|register|complain|file)\b"
        r"|\b(?:join|add)\b[^.?!]{0,12}\b(?:my|his|her|their|the|same) (?:complaint|case|name)\b"
        r"|\bhow (?:do |can |will )?they (?:do|join)\b|\byou can (?:write|file|do it) for (?:all|us|them)\b"
        r"|(?:派|选|找|推)[^,，。?？]{0,4}代表[^。?？]{0,12}(?:行|可以|得|吗|[?？])|我(?:一个人)?代表(?:大家"
        r"|他们|我们)[^。?？]{0,8}(?:行|可以|得|吗)"
        r"|\b(?:must|should|do|does|need|have to)\b[^.?!]{0,20}\b(?:each|every ?one|all of us|everybody|they all"
        r"|(?:my|the|other) (?:friends|workmates|colleagues|others|workers|girls|guys))\b[^.?!]{0,24}"
        r"\b(?:register|file|complain|report|write|come|fill)\b"
        r"|\bcan (?:i|we|one)\b[^.?!]{0,16}\b(?:file|complain|report|register)\b[^.?!]{0,16}"
        r"\b(?:for (?:all|the others|everyone|my (?:friends|workmates|colleagues|team))|together|as a group)\b",
    ),
    *ASKED_IN_CRISIS,
    (
        "boss_knows",
        r"\b(?:will|can|would) (?:the |my )?(?:boss|school|company|owner|factory|agent|agency|restaurant"
        r"|hotel)\b[^.?!]{0,10}\bfind out\b|\bis (?:it|this) (?:confidential|secret|private)\b|"
        r"知道(?:了|是我)[^,，。?？]{0,4}(?:打|报复|收拾|整|害|找)(?:我|俺)|\b(?:will|would) (?:hr|the manager"
        r"|my boss|he|she) (?:find out|know)\b"
        r"|(?:会不会|是不是)[^,，。?？]{0,8}(?:老板娘?|他|她|厂里|公司)[^,，。?？]{0,6}(?:知道|晓得)"
        r"|(?:老板|他|工头|厂里|公司|单位)(?!我)[^,，。?？我俺]{0,8}(?<!不)(?:知道|晓得"
        r"|知情)(?:是)?(?:我)?[^。?？]{0,10}(?:[?？吗么不]"
        r"|会不会|怎么办|咋办)"
        r"|(?:会不会|会|要是|万一)[^,，。?？]{0,8}(?:报复|开除|辞退|赶我|找我麻烦|穿小鞋|打我)"
        r"|(?:老板|他|厂里|公司|单位|学校)[^,，。?？]{0,4}(?:看不看得到|看得到|看得见|能看到)[^。?？]{0,8}[?？吗么]"
        r"|会不会[^,，。?？]{0,8}(?:说|讲|告诉)[^,，。?？]{0,8}我(?:告|举报|投诉|说)"
        r"|(?:保密|保不保密|会不会(?:让|被|给)[^,，。?？]{0,6}(?:知道|晓得))"
        r"|\b(?:boss|he|she|they|owner|manager|company)\b[^.?!]{0,16}\b(?:know|knows|find out|told|fire|fires|fired"
        r"|kick|punish|revenge|angry (?:at|with) me)\b"
        r"|\b(?:boss|he|she|they|company|school)\b[^.?!]{0,12}\bgets?\b[^.?!]{0,8}\b(?:letter|paper|message)\b"
        r"|\b(?:will|can|would) (?:the |my )?(?:boss|he|she|they|owner|manager|company|school|factory)\b[^.?!]{0,8}"
        r"\bsee\b[^.?!]{0,12}\b(?:name|number|this|it)\b"
        r"|\b(?:what if|will|would|can) (?:he|she|they|(?:the |my )?boss)\b[^.?!]{0,16}\b(?:fire|know|punish|kick|hit"
        r"|get angry|gets angry|tell me (?:to )?go|send me (?:home|away)|hurt)|\bkeep (?:it |this |my name )?secret\b",
    ),
    (
        "take_back",
        r"(?:要不要|该不该|是不是(?:要|该)|用不用)(?:先|把)?[^,，。?？]{0,6}(?:撤|算了|别告)|(?:到底)?撤不撤"
        r"|该撤(?:吗|不)"
        r"|\bshould (?:i|we) (?:take (?:it|the complaint|this) back|withdraw|drop (?:it|the complaint))\b"
        r"|\b(?:i|we) should (?:take back|withdraw|cancel|do withdraw)\b[^.!?]{0,24}(?:\?|\bor not\b)",
    ),
    (
        "withdrawing",
        r"\bcan (?:i|we) (?:withdraw|cancel)\b[^.?!]{0,16}\b(?:if|when|after)\b|"
        r"(?:我)?(?:撤|撤诉|撤回|撤案)了[^。?？]{0,8}(?:钱|工资|投诉)?[^。?？]{0,6}(?:就没|还能|能不能|怎么办|咋办"
        r"|会不会)|"
        r"(?:能不能|可不可以|可以|还能)[^,，。?？]{0,4}反悔|(?:怎么|咋个?|如何|哪样)(?:才能|能)?(?:撤|取消)(?:诉"
        r"|回|掉|案|投诉)?|(?:以后|过后|到时候|钱到了)[^,，。?？]{0,6}(?:能不能|可不可以|能|可以)撤"
        r"|\bhow (?:do|can|to|will) (?:i |we )?(?:withdraw|cancel|take (?:it )?back)\b"
        r"|\bcan i withdraw (?:later|after|when)\b",
    ),
    (
        "block_road",
        r"(?:能不能|可不可以|可以|该不该|要不要)[^,，。?？]{0,8}(?:去)?(?:(?:他|老板|工头|公司|厂里"
        r"|工地)[^,，。?？]{0,6}(?:堵|闹)|(?:堵|闹)(?:他|老板|门|路|公司|工地))|"
        r"(?:堵(?:路|道|门|桥)|拦车|闹)[^。?？]{0,12}(?:犯法|违法|合法|抓|拘|行不行|可以吗|能不能)|(?:去了"
        r"|要是去)[^,，。?？]{0,4}(?:算不算|会不会)[^,，。?？]{0,2}(?:犯法|违法|抓|拘)"
        r"|\bblock(?:ing)? (?:the |a )?(?:road|gate|street)\b[^.?!]{0,30}\b(?:legal|illegal|crime|law|allowed"
        r"|arrest\w*|police)\b",
    ),
    (
        "deduct",
        r"扣(?:我|我们|俺|大家|了|工资|钱|款)*[\d一二两三四五六七八九十百千]*[^,，。?？]{0,4}[,，。 ]?(?:行不"
        r"|可以[吗不]|合理|对不对|有没有道理|讲不讲)|"
        r"(?:罚款|扣(?:了|的)?)[^。?？]{0,12}(?:算不算|算(?:是)?欠|要不要(?:加|算)|能不能(?:加|算))|(?:扣"
        r"|罚)(?:了|我|我们|俺|工资|钱|款)*[^。?？]{0,10}(?:合不合法|合法|违不违法|违法|犯法|允许|可以吗|对不对"
        r"|有没有道理)|(?:能不能|可不可以|凭什么|能|可以)(?:随便|这样|乱)?(?:扣|罚)(?:我|我们|俺)?(?:的)?(?:工资"
        r"|钱|款|吗|[?？])|能不能扣"
        r"|扣[^。?？]{0,10}(?:合理|合不合理|有没有理|讲不讲理)"
        r"|扣(?:的|了)?(?:我)?\d+[^。?？]{0,6}(?:要不要|该不该|能不能)(?:给|退|还)"
        r"|\b(?:fines?|fined|deduct\w*|cut)\b[^.?!]{0,24}\b(?:legal|illegal|allowed|right|law)\b"
        r"|\b(?:can|may|is) (?:he|she|they|the boss|boss|it)\b[^.?!]{0,16}\b(?:fine|deduct|cut)\b",
    ),
    (
        "domestic",
        r"(?:保姆|月嫂|钟点工|住家|家政|东家|私人家)[^。?？]{0,16}(?:归不归|归|管不管|管|能不能|能|算不算|算|可以|受理)"
        r"|\b(?:nanny|nannies|maid|domestic (?:helper|worker)|house ?keeper|private (?:family"
        r"|house))\b[^.?!]{0,30}\b(?:here|can|handle|help|allowed|complain)\b",
    ),
    (
        "genuine",
        r"你们?(?:是不是|是)(?:跟|和|同)(?:老板|他|工头|公司|厂里)(?:是)?一(?:伙|起|路|条)|\bare you (?:with"
        r"|working (?:with|for)|on the side of) (?:the |my )?(?:boss|company|him)\b|"
        r"(?<!老板)(?<!工头)(?:你们?|这里?|这个)[^,，。?？]{0,6}骗(?:人|子)[^,，。?？]{0,4}(?:吧|吗|么|哦|的"
        r"|[?？])|你们?是(?:不是)?(?:政府|官方|正规|真的)"
        r"|\b(?:are you|is this|you are)\b[^.?!]{0,12}\b(?:scam|fake|fraud|government|official|real office)\b",
    ),
    (
        "only_me",
        r"(?:只|就|光|单)(?:报|说|告|投诉|登记)?(?:我|俺)(?:自己|一个|的|一个人)*[^,，。?？]{0,4}(?:行不行|行吗"
        r"|可以吗|可不可以|得不得)"
        r"|\bcan i (?:complain|report|file) (?:alone|only (?:for )?(?:me|myself)|for myself only)\b",
    ),
    (
        "resign",
        r"(?:要不要|用不用|需不需要|该不该|是不是(?:要|得|必须)|能不能|必须|得|要|先)[^,，。?？]{0,4}(?:辞工"
        r"|辞职|离职|辞了)(?!信|的)"
        r"|(?:不|没|还没)(?:辞工|辞职|离职)[^。?？]{0,8}(?:能|可以|行)"
        r"|(?:在职|还在(?:那里?|厂里?|工地上?|公司|那边|这里|店里)?(?:上班|干活|干着"
        r"|做着))[^。?？]{0,10}(?:能不能|可不可以|可以|能|行)[^。?？]{0,4}(?:投诉|告|举报|登记|报)"
        r"|\b(?:must|should|have to|need to|shall|do) (?:i|we)\b[^.?!]{0,16}\b(?:quit|resign|leave (?:the |my "
        r"|this )?(?:job|work|company))\b"
        r"|\b(?:still|while)\b[^.?!]{0,6}\bwork\w*\b[^.?!]{0,24}\bcan (?:i|we)\b[^.?!]{0,8}\b(?:complain|report|file)\b"
        r"|\bcan (?:i|we) (?:complain|report|file)\b[^.?!]{0,16}\b(?:while|if"
        r"|when)\b[^.?!]{0,8}\bstill\b[^.?!]{0,6}\bwork",
    ),
    (
        "help",
        r"(?:是不是|到底是?|你是|您是|是)[^,，。?？]{0,4}(?:真人|活人|机器人|电脑|人工智能)"
        r"|说话的[^,，。?？]{0,6}是(?:不是)?(?:真|活)?人"
        r"|\b(?:are you|is this|am i talking to)\b[^.?!]{0,16}\b(?:real|human|person|robot|bot|machine|computer)\b",
    ),
    (
        "id",
        r"(?:没|没有|忘)(?:带|了|拿)?(?:我的|我)?(?:身份证|证件|护照)(?:在身上)?[^。?？]{0,6}(?:怎么办|咋办|行不"
        r"|可以[吗不]|能不能|能登记|有没有关系)|"
        r"(?:要不要|需不需要|要|需要|用|得|带)(?:带|交|拿|看|出示|给)?(?:他|我|她|俺)?们?(?:的)?(?:身份证|护照|证件)"
        r"[^,，。?？]{0,6}(?:[不吗么]|[?？]|$)"
        r"|\b(?:need|want|must|give|show|bring|have)\b[^.?!]{0,16}\b(?:passports?|id(?: card)?"
        r"|identity card)\b[^.?!]{0,12}\?"
        r"|\b(?:passports?|id card)\b[^.?!]{0,8}\bneed(?:ed)?\b",
    ),
    (
        "come",
        r"(?:要不要|用不用|要|得)(?:我|俺|我们|本人)(?:也|亲自|自己)?(?:去|来|到|回来)[^,，。?？]{0,3}(?:吗|么|不"
        r"|[?？]|$)|(?:叫|让|喊)(?:我|俺|我们)[^,，。?？]{0,6}(?:去|来)[^。?？]{0,6}(?:在哪|去哪|哪里|哪儿|啥地方)|"
        r"要不要等[^。?？]{0,8}再来|\b(?:i|we) (?:need|must|have) (?:to )?come\b[^.?!]{0,16}\?|\bwhere is the office\b|"
        r"(?:要不要|用不用|需不需要|要|还?用)(?:他|我|俺|她|本人)?们?(?:亲自|自己|本人)?(?:去|来|跑)(?!做|鉴定"
        r"|医院|看)(?:一趟|现场"
        r"|你们那|劳动局|大队)?[^,，。?？]{0,4}(?:[不吗么]|[?？]|$)"
        r"|(?:要不要|用不用)(?:他|我|她|我爸|我妈|本人)?(?:亲自|本人|自己)"
        r"|\b(?:come|go) (?:in my place|instead of me)\b|\b(?:friends?|wife|husband|brother|sister|we"
        r"|all)\b[^.?!]{0,16}"
        r"\bcome (?:with me|together|to your office)\b|(?:让|叫)(?:我)?(?:老婆|老公|儿子|女儿|家里人"
        r"|工友)(?:替我)?(?:来|去)[^。?？]{0,6}(?:行不|可以|[吗么])"
        r"|你们(?:单位|大厅|办公)?(?:是)?在(?:哪|啥地方|什么地方)|(?:能不能|可不可以|可以|能)(?:直接)?(?:跑|过"
        r"|上)(?:一趟|过)?(?:来|去|门)(?:吗|么|不|[?？]|$)"
        r"|\bwhere (?:is|are) (?:you|your (?:office|place))\b|\bcan (?:i|we) come\b|\b(?:what is|what's) (?:your"
        r"|the) address\b"
        r"|\b(?:do|must|should|have|need) (?:i|we|he|she)?[^.?!]{0,12}\bcome (?:to|there|in person"
        r"|myself)\b[^.?!]{0,20}\?"
        r"|\b(?:do|must|should) (?:i|we|he|she) (?:(?:have|need) to )?go (?:to )?(?:the |your |an? )?"
        r"(?:office|there|somewhere|anywhere)\b",
    ),
    (
        "cost",
        r"收不收(?:钱|费)|(?:要不要|收不收|要|收|花|得|交|付)(?:多少|什么|啥)?(?:钱|费)(?:吗|么|不|[?？])"
        r"|(?:怎么收费|收费)(?:吗|么"
        r"|不)?[?？]"
        r"|免费(?:的)?(?:吗|么|不|[?？])"
        r"|\b(?:cost|costs|free|fee|fees|have to pay you|must i pay|do i pay|need to pay)\b[^.?!]{0,16}\?"
        r"|\b(?:how much|what) (?:does|is|do)[^.?!]{0,12}\b(?:cost|fee|charge)\b",
    ),
    (
        "next",
        r"(?:那|大概|一般)?(?:得|要|需要)(?:多久|多长时间)[啊呢呀嘛]*[?？]?$|"
        r"\b(?:will|do|can) (?:you|they|somebody|someone) (?:call|phone|visit|go to|see) (?:him|her|the boss|them)\b|"
        r"(?:你们|您们|劳动局|工作人员)[^,，。?？]{0,4}(?:到底|究竟)?(?:来不来|几时来|啥时候来|什么时候来|来人了?没"
        r"|查不查|管没管)|^(?:那)?(?:到底)?(?:几时|好久|啥时候|什么时候|多久|哪天)(?:能|会|才)?(?:来|到|得行|搞得好"
        r"|办得好|打电话|联系)[^,，。?？]{0,4}[?？]?$|"
        r"(?:几时|几耐|点样)[^,，。?？]{0,6}(?:出粮|出薪|有粮|攞到|拿到|有得|搞掂)|要等几耐"
        r"|(?<![他她板头司])(?:多久|好久(?=能|才|可以)|多长时间|几天|几号|什么时候|啥时候|啥辰光|么时候|何时"
        r"|哪天)[^,，。?？]{0,4}(?:能"
        r"|可以|才|会|就)?[^,，。?？]{0,4}"
        r"(?:拿到|到手|到账|要回|要到|到(?=[啊呀呢吗了]|$)|解决|有(?:结果|回音|信|消息)|处理|办好|办完|发下来"
        r"|有人联系|给我钱|给钱|来人)"
        r"|(?:拿到|要回|要到|解决|处理|办好|办完)[^,，。?？]{0,6}(?:多久|多长时间|几天|什么时候|啥时候)"
        r"|(?:之后|然后|接下来|后面|下一步|现在)(?:该|要)?(?:怎么办|咋办|咋整|干啥|做什么|是什么)"
        r"|(?:怎么|咋|在哪(?:里|儿)?|哪里)(?:能)?(?:查|看|晓得|知道)[^。?？]{0,6}(?:进度|办到|到哪|结果)"
        r"|(?:要|得|还要|还得)等(?:好)?(?:多久|多长|几天|到什么时候|到啥时候)"
        r"|\bhow (?:do|can|will|could) i (?:check|see|follow|track|know)\b[^.?!]{0,30}\b(?:case|complaint|progress"
        r"|status)\b"
        r"|\b(?:how long|how many days?|how soon|when (?:do|does|will|can|is|would|i|we|you"
        r"|my|我))\b[^.?!]{0,30}\b(?:money|paid|pay|salary|wages?|result|answer|finish"
        r"|solve[d]?|take|done|call|hear|news)\b|\bwhat happens? (?:next|now|after)\b|\bhow long\b[^.]{0,16}\?",
    ),
    (
        "no_contract",
        r"合同(?:都|也)?没(?:有)?签[^,，。?？]{0,3}(?:有事|要紧|有影响|行)[没不吗么]?|"
        r"(?:没|没有|冇得?|无)(?:签)?(?:过)?(?:劳动)?合同[^。?？]{0,10}(?:吗|么|行不|能不能|可以|怎么办|咋办"
        r"|有没有关系|[?？])"
        r"|\b(?:no|without|not have|never signed)\b[^.?!]{0,12}\bcontract\b[^.?!]{0,30}\?",
    ),
    (
        "evidence",
        r"(?:照片|材料|证据|欠条|工资单|记工本?|截图|流水|录音|工牌|打卡)[^。?？]{0,12}(?:怎么|咋|咋个)?(?:发给|传给"
        r"|交给|送到|寄到|拿到|交到)(?:你|您|你们|哪)|(?:录音|截图|聊天记录?|视频|照片|转账"
        r"|微信)[^,，。?？]{0,6}(?:行不行|行吗|行不|可以[吗不]|算不算|有用[吗没不]|管用|作数)|\b(?:what"
        r"|which) (?:kind of )?(?:evidence|proof|papers?|documents?)\b|\b(?:photos?|pictures?|screenshots?|chats?"
        r"|slips?|records?)\b[^.?!]{0,40}\bsend\b[^.?!]{0,6}\bwhere\b|"
        r"\b(?:can|may|how (?:do|can|will|should)) i send\b[^.?!]{0,24}"
        r"\b(?:pictures?|photos?|screenshots?|chats?|papers?)\b"
        r"|(?:照片|材料|证据|欠条|记工本|截图|流水|录音)[^。?？]{0,6}(?:怎么|咋|哪里|往哪|啷个)(?:能)?(?:发|传"
        r"|交|补|给)"
        r"|点样(?:俾|给|交|发)(?:你|俾)|(?:怎么|咋|哪里)(?:能)?(?:补|发|传|交|加)[^。?？]{0,4}(?:材料|证据|照片"
        r"|欠条|流水)"
        r"|\bhow (?:do|can|could|should) i (?:add|send|upload|give|show)\b[^.?!]{0,16}\b(?:slips?|photos?|pictures?"
        r"|papers?"
        r"|records?|proof|evidence|documents?)\b"
        r"|(?:要|需要|得)(?:准备|带|交|拿)?(?:什么|啥|哪些)(?:材料|证据|证明|东西|手续)"
        r"|(?:条子|欠条|白条|收条|记工本?|考勤)[^。?？]{0,8}(?:有没(?:有|得)用|管不管用|有用|算不算|作数)|(?:没"
        r"|没有|没得|冇得?|啥)(?:证据|材料|欠条|证明)(?:都没有?)?[^。?？]{0,8}(?:吗|么|行不|能不能|可以|怎么办"
        r"|咋办|[?？])"
        r"|\b(?:what|which)\b[^.?!]{0,12}\b(?:papers?|documents?|evidence|proof)\b[^.?!]{0,20}"
        r"|\b(?:no|without)\b[^.?!]{0,8}\b(?:papers?|documents?|evidence|proof)\b[^.?!]{0,30}\?",
    ),
    (
        "police",
        r"(?:[要用]不[要用]|能不能|可不可以|该不该|能|可以|是不是(?:要|该|得))[^,，。?？]{0,6}(?:报警|报公安"
        r"|(?:找|叫|喊)(?:警察|派出所|公安)|打110)"
        r"|(?:报警|警察|派出所|公安|110)[^,，。?？]{0,6}(?:有没有用|有用|管不管|能管|会管|管吗|会来|来不来|能帮"
        r"|行不行|得行)"
        r"|\b(?:can|could|should|shall|must|may|will|would|do) (?:i|we|you)\b(?: \w+){0,4} (?:the )?"
        r"(?:police|110)\b"
        r"|\b(?:can|could|do|does|will|would) (?:the )?police (?:\w+ )?(?:help|come|care|make him)\b",
    ),
    *ASKED_OF_LAW,
)
