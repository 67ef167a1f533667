"""The words of what is asked or told beside an answer. Data for `asked.py`."""

from __future__ import annotations

from typing import Literal

from .asked_crisis_words import ASKED_IN_CRISIS, TOLD_IN_CRISIS
from .asked_law_words import ASKED_OF_LAW

__all__ = ["ASKED", "TOLD", "Topic"]

Topic = Literal[
    "accused", "block_road", "boss_knows", "come", "contact", "cost", "deduct", "domestic", "emergency",
    "evidence", "extra", "find_firm", "fled", "for_whom", "foreigner", "friends_case", "genuine", "help",
    "hospital_bill", "hotline", "hours", "how_much", "id", "in_charge", "join", "late", "lawful", "lawyer",
    "moving", "next", "no_contract", "on_behalf", "only_me", "overdue", "papers_kept", "parents", "part",
    "pays_late", "police", "prison", "promised", "reach_me", "resign", "roster", "scam", "scope", "self_help",
    "shelter", "sign", "signed", "speaks", "take_back", "threat", "two_firms", "withdrawing", "young",
]  # fmt: skip
# In this order: "will he fire me when he knows?" is about the boss and not about when.
ASKED: tuple[tuple[Topic, str], ...] = (
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
        r"(?:几点|啥时候|什么时候)(?:钟)?(?:上班|下班|开门|关门)|(?:你们|您们)[^,，。?？]{0,4}(?:上班"
        r"|下班)(?:了)?(?:没|吗|不|[?？])"
        r"|(?:周末|星期[六天日]|礼拜[六天日]|晚上|半夜|夜里|过年|节假日)(?:你们)?(?:有人|上班|有没有人)(?:吗|不"
        r"|没|[?？]|$)"
        r"|\b(?:office|working|opening) hours\b|\bwhen (?:do|are) you (?:open|close|work)\w*\b",
    ),
    (
        "self_help",
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
        r"|\bhow (?:can |do |does |will )?(?:they|he|she|(?:the )?(?:other|others|my friends?|my workmates?"
        r"|workmates?|friends?|workers?)(?: workers?)?)\b[^.?!]{0,12}"
        r"\b(?:join|add|register|file|complain)\b"
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
        r"(?:能不能|可不可以|可以|还能)[^,，。?？]{0,4}反悔|(?:怎么|咋个?|如何|哪样)(?:才能|能)?(?:撤|取消)(?:诉"
        r"|回|掉|案|投诉)?|(?:以后|过后|到时候|钱到了)[^,，。?？]{0,6}(?:能不能|可不可以|能|可以)撤"
        r"|\bhow (?:do|can|to|will) (?:i |we )?(?:withdraw|cancel|take (?:it )?back)\b"
        r"|\bcan i withdraw (?:later|after|when)\b",
    ),
    (
        "block_road",
        r"(?:堵(?:路|道|门|桥)|拦车|闹)[^。?？]{0,12}(?:犯法|违法|合法|抓|拘|行不行|可以吗|能不能)|(?:去了"
        r"|要是去)[^,，。?？]{0,4}(?:算不算|会不会)[^,，。?？]{0,2}(?:犯法|违法|抓|拘)"
        r"|\bblock(?:ing)? (?:the |a )?(?:road|gate|street)\b[^.?!]{0,30}\b(?:legal|illegal|crime|law|allowed"
        r"|arrest\w*|police)\b",
    ),
    (
        "deduct",
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
        r"(?:要不要|需不需要|要|需要|用|得|带)(?:带|交|拿|看|出示|给)?(?:他|我|她|俺)?们?(?:的)?(?:身份证|护照|证件)"
        r"[^,，。?？]{0,6}(?:[不吗么]|[?？]|$)"
        r"|\b(?:need|want|must|give|show|bring|have)\b[^.?!]{0,16}\b(?:passports?|id(?: card)?"
        r"|identity card)\b[^.?!]{0,12}\?"
        r"|\b(?:passports?|id card)\b[^.?!]{0,8}\bneed(?:ed)?\b",
    ),
    (
        "come",
        r"要不要等[^。?？]{0,8}再来|\b(?:i|we) (?:need|must|have) (?:to )?come\b[^.?!]{0,16}\?|\bwhere is the office\b|"
        r"(?:要不要|用不用|需不需要|要|还?用)(?:他|我|俺|她|本人)?们?(?:亲自|自己|本人)?(?:去|来|跑)(?!做|鉴定"
        r"|医院|看)(?:一趟|现场"
        r"|你们那|劳动局|大队)?[^,，。?？]{0,4}(?:[不吗么]|[?？]|$)"
        r"|(?:要不要|用不用)(?:他|我|她)?(?:亲自|本人)"
        r"|\b(?:come|go) (?:in my place|instead of me)\b|\b(?:friends?|wife|husband|brother|sister|we"
        r"|all)\b[^.?!]{0,16}"
        r"\bcome (?:with me|together|to your office)\b|(?:让|叫)(?:我)?(?:老婆|老公|儿子|女儿|家里人"
        r"|工友)(?:替我)?(?:来|去)[^。?？]{0,6}(?:行不|可以|[吗么])"
        r"|你们(?:单位|大厅|办公)?(?:是)?在(?:哪|啥地方|什么地方)|(?:能不能|可不可以|可以|能)(?:直接)?(?:跑|过"
        r"|上)(?:一趟|过)?(?:来|去|门)(?:吗|么|不|[?？]|$)"
        r"|\bwhere (?:is|are) (?:you|your (?:office|place))\b|\bcan (?:i|we) come\b|\b(?:what is|what's) (?:your"
        r"|the) address\b"
        r"|\b(?:do|must|should|have|need) (?:i|we|he|she)?[^.?!]{0,12}\bcome (?:to|there|in person"
        r"|myself)\b[^.?!]{0,20}\?",
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
        r"(?:几时|几耐|点样)[^,，。?？]{0,6}(?:出粮|出薪|有粮|攞到|拿到|有得|搞掂)|要等几耐"
        r"|(?<![他她板头司])(?:多久|多长时间|几天|几号|什么时候|啥时候|啥辰光|么时候|何时|哪天)[^,，。?？]{0,4}(?:能"
        r"|可以|才|会|就)?[^,，。?？]{0,4}"
        r"(?:拿到|到手|到账|要回|要到|到(?=[啊呀呢吗了]|$)|解决|有(?:结果|回音|信|消息)|处理|办好|办完|发下来|有人联系|给我钱|给钱|来人)"
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
        r"(?:没|没有|冇得?|无)(?:签)?(?:过)?(?:劳动)?合同[^。?？]{0,10}(?:吗|么|行不|能不能|可以|怎么办|咋办"
        r"|有没有关系|[?？])"
        r"|\b(?:no|without|not have|never signed)\b[^.?!]{0,12}\bcontract\b[^.?!]{0,30}\?",
    ),
    (
        "evidence",
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
# These need no question. In this order: who was made to sign is not told whether to sign.
TOLD: tuple[tuple[Topic, str], ...] = (
    *TOLD_IN_CRISIS,
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
    # 这是两家，饭店欠2400，快递站欠1800: two who owe, and a complaint for each.
    (
        "two_firms",
        # a general contractor and a labour firm, or two partners, are no two debts
        r"^(?!.*(?:总包|分包|合伙|甲方)).*(?:(?:这|那)?是两(?:家|个老板|个公司|个工地的)|两(?:家(?:公司"
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
        r"\b(?:no|without|not have)(?: a| any)? (?:work|residence) (?:permits?|visas?)\b|\bstudent visas?\b"
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
    # 欠我货款: owed, and no wages.
    (
        "scope",
        r"欠(?:了)?(?:我|我们|俺)们?(?:的)?[\d一二两三四五六七八九十百千万]{0,6}(?:的)?(?:借款|货款|材料款"
        r"|材料费|机械费|设备款|租金)"
        r"|\bow(?:es?|ed|ing)\b[^.;!?]{0,16}\b(?:loan|for (?:goods|materials|rent))\b",
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
        r"|(?:只|先|可以|能不能|最好|麻烦|请)(?:能|给我|直接)?(?:发|回)(?:个|条)?(?:短信|微信|消息|信息)"
        r"|(?:发|回)(?:个|条)?(?:短信|微信|消息|信息)(?:给我)?(?:就(?:行|好|可以)|吧)"
        r"|(?:晚上|下班|中午|[\d一二三四五六七八九十]{1,2}点(?:半|钟)?)(?:以?后|再|才)"
        r"[^,，。]{0,4}(?:打|接|联系)(?:得|能)?(?:我|电话|给我)"
        r"|(?:白天|上班|干活)[^,，。]{0,8}(?:不能|不方便|没法|别)(?:接|打)(?!工)"
        r"|(?:^|[,.;!] ?|\b(?:please|but|and|just) )(?:please )?"
        r"(?:(?:do not|don'?t|dont|never) (?:call|phone|ring)|no(?:t)? calls?)\b"
        r"(?! (?:me )?(?:back|yet|\w+ name))"
        r"|\b(?:only|just|please|better|rather)\b[^.;!?]{0,12}"
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
    # 我怕他们晓得是我报的: no question either.
    (
        "boss_knows",
        r"怕(?:他|他们|她|老板娘?|厂里|公司|工头)[^,，。]{0,6}(?:知道|晓得|报复|找我)|\b(?:afraid|scared"
        r"|fear)\b[^.;!?]{0,20}"
        r"\b(?:knows?|find out|finds out|fires?|punish)\b",
    ),
)
