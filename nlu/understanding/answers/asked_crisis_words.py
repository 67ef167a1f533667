"""The words of who is pressed now: machines that leave, papers that are kept, a beating, no bed, no money for food.

Data for `asked_words.py`.
"""

from __future__ import annotations

from typing import Literal

__all__ = ["ASKED_IN_CRISIS", "TOLD_IN_CRISIS", "InCrisis"]

InCrisis = Literal["emergency", "moving", "papers_kept", "shelter", "threat"]

ASKED_IN_CRISIS: tuple[tuple[InCrisis, str], ...] = (
    (
        "moving",
        r"(?:派人|来人|警察|你们)[^,，。?？]{0,6}(?:拦|挡|扣下)|(?:拦不拦|拦(?:住|车|下)|挡(?:住|车)"
        r"|堵(?:住)?(?:大)?门)[^。?？]{0,10}"
        r"(?:行不|可以|能不能|怎么办|咋办|[吗么?？])|(?:机器|设备|货|东西)[^,，。?？]{0,6}(?:拉|搬|运)(?:走|光"
        r"|完)[^。?？]{0,10}"
        r"(?:怎么办|咋办|咋整|还能)"
        r"|\b(?:stop|block|hold) (?:them|him|the (?:trucks?|vans?|machines?))\b|\bwhat can (?:i"
        r"|we) do (?:tonight|now|today)\b",
    ),
    (
        "threat",
        r"(?:敢不敢|该不该|能不能|要不要|安不安全)去(?!登记|办|投诉|报|你们|窗口|大厅|劳动)|\bmeet (?:me|him"
        r"|her)\b[^.?!]{0,12}\balone\b"
        r"|\balone\b[^.?!]{0,30}\bshould i go\b|"
        r"(?:叫|找|带|喊)(?:了)?(?:人|几个人|一帮人)[^,，。?？]{0,4}(?:打"
        r"|收拾|弄|堵|揍)(?:我|俺)"
        r"|\b(?:what|if)\b[^.?!]{0,24}\b(?:beat|beats|hit|hits|hurt|hurts) (?:me|us)\b"
        r"|(?:要不要|能不能|敢不敢|该不该|可不可以)[^,，。?？]{0,4}(?:一个人|单独)去(?!登记|办|投诉|报|你们|窗口"
        r"|大厅|劳动)"
        r"|(?:一个人|单独)去(?!登记|办|投诉|报|你们|窗口|大厅|劳动)[^,，。?？]{0,8}(?:行不|行吗|安全|危险|怕"
        r"|可以[吗不]|敢不)"
        r"|\b(?:should|must|can|do) i (?:go|meet (?:him|her|them)) (?:there )?alone\b|\balone to meet\b",
    ),
    (
        "papers_kept",
        r"(?<!没带)(?<!忘带)(?<!忘了带)(?<!没有)(?:身份证|护照|证件|毕业证|行李)[^。?？]{0,12}(?:怎么(?:拿|要|办)"
        r"|咋(?:拿|要|办)|如何拿|能不能(?:拿"
        r"|要)|还得了吗|犯不犯法|合法)"
        r"|(?:能不能|可以|凭什么|能)扣(?:着|我|我的|别人)?(?:的)?(?:身份证|护照|证件)"
        r"|\b(?:can|may|is)\b[^.?!]{0,16}\b(?:keeps?|keeping|holds?|holding|takes?)\b[^.?!]{0,16}\b(?:passports?"
        r"|ids?|papers|card)\b"
        r"|\b(?:passport|id card)\b[^.?!]{0,24}\b(?:get (?:it )?back|legal|law|allowed|understand|police get)\b",
    ),
)
# Told without a question, or asked.
TOLD_IN_CRISIS: tuple[tuple[InCrisis, str], ...] = (
    # 他今天又来我家门口蹲着; 说要把我腿打断
    (
        "threat",
        r"(?:我|我们|俺)(?:敢不敢|该不该|能不能)(?:一个人)?去(?:$|[呀啊呢?？吗])|"
        r"(?:要|会|想|敢)(?:叫人|找人)?(?:把)?(?:我|俺)(?:的)?(?:一条|两条)?(?:腿|手|胳膊)[^,，。]{0,2}(?:打断"
        r"|打折|卸|砍)"
        r"|(?:要|会|想|敢)(?:叫人|找人)?(?:打断|打折|卸了?|砍)(?:死)?(?:我|俺)(?=的?(?:一条|两条)?(?:腿|手|脚"
        r"|胳膊|人|头)"
        r"|[,，。;；!！ ]|了|$)|(?:要|会)(?:叫人|找人)?(?:弄死|打死|收拾|废了)(?:我|俺)(?!的[\u4e00-\u9fff])"
        r"|(?:堵|守|蹲)(?:了|在|到|着)?(?:我|俺)(?:们)?(?:家|宿舍|屋)?(?:门口|楼下|门外)"
        r"|(?:带人|有人|叫人)[^,，。]{0,4}(?:来|到|在)(?:了)?(?:我|俺)(?:们)?(?:家|宿舍|屋)(?:门口|楼下|门外)"
        r"|(?:来|到|在)(?:我|俺)(?:们)?(?:家|宿舍|屋)(?:门口|楼下|门外)(?:蹲|守|堵|等着|骂|闹|坐着|不走)",
    ),
    (
        "emergency",
        r"(?:你们|政府|劳动局)[^,，。?？]{0,6}(?:能不能|可不可以|先)[^,，。?？]{0,6}(?:给|垫|借)(?:我|我们"
        r"|俺)们?(?:一?点|一些)钱"
        r"|(?:医院|大夫)[^,，。?？]{0,4}要?停药|(?:没|没得|没有)钱(?:吃饭|买米|看病|买药)[^。]{0,4}(?:怎么办|咋办"
        r"|[?？])"
        r"|\b(?:cannot|can'?t|can not|not) (?:eat|eaten)\b[^.;!?]{0,24}\b(?:money|days?)\b|\bno money (?:for"
        r"|to) (?:eat|food|doctor|medicine)\b"
        r"|\bfund\b[^.;!?]{0,24}\b(?:pay|help|give)s? (?:me|us)\b|"
        r"救急|应急(?:的)?(?:钱|款|资金|周转)|(?:能不能|可不可以|有没有)[^。?？]{0,6}(?:先)?(?:借|垫)(?:点|一点|些)"
        r"|\bemergency (?:money|fund|help|aid|loan)\b"
        r"|\b(?:hospital|doctor)\b[^.?!]{0,20}\b(?:stops?|will stop|wants?|asks?)\b[^.?!]{0,24}\b(?:treatment"
        r"|deposit|money|pay)"
        r"|\bwhat about my (?:child|son|daughter|baby|wife|husband|mother|father)\b",
    ),
    # 他们正在搬机器, trucks are at the gate: what to do while it goes on.
    (
        "moving",
        # 货 and 材料 are what drivers and loaders carry every day: only what the boss takes away
        r"(?<!我)(?<!俺)(?<!我们)(?:正在|现在|正|还在|又来|今晚|连夜)[^,，。;；给帮我俺]{0,6}(?:搬|拉|运"
        r"|装车)[^,，。;；]{0,6}(?:机器|设备|冰柜|机床)(?!的|员|工|一趟)"
        r"|(?:他们|老板|厂里|公司)(?:还|又|现在|今晚|连夜)*(?:在|正|来)[^,，。;；]{0,8}(?:搬|拉|装|运)(?:厂里的?"
        r"|店里的?)?(?:机器|设备|货|东西|冰柜|材料|家具)"
        r"|(?:有人|车)[^,，。;；]{0,6}(?:搬|拉)(?:厂里的?|店里的?)?(?:机器|设备|冰柜|机床)"
        r"|(?:机器|设备|冰柜|机床)[^,，。;；没不]{0,4}(?:正在|在|马上)(?:搬|拉|运|装)"
        r"|\btrucks? at the gate\b|\b(?:machines?|equipment)\b[^.;!?]{0,24}\b(?:onto|on|into|in) (?:the |a |two "
        r"|three )*(?:trucks?|vans?|lorr(?:y|ies))\b"
        r"|\b(?:trucks?|vans?|lorr(?:y|ies)) (?:is|are|come|coming)\b.{0,60}\b(?:machines?|equipment"
        r"|empty(?:ing)? the|take everything|taking everything)\b"
        r"|\b(?:trucks?|vans?|lorr(?:y|ies)) (?:is|are|come|coming)\b[^.;!?]{0,8}\b(?:gate|again|tonight)\b"
        r"|\b(?:they|he|boss) (?:is |are )?(?:take|taking|load|loading|carry|carrying|mov(?:e|ing))\b[^.;!?]{0,16}"
        r"\b(?:machines?|goods|equipment|things|stock)\b[^.;!?]{0,12}\b(?:now|out|away|tonight|today)\b"
        r"|\b(?:come|comes|coming|came) again (?:tonight|tomorrow|today)\b[^.;!?]{0,16}\b(?:machines?|goods|rest"
        r"|things)\b"
        r"|\b(?:today|tonight|now) they (?:take|carry|load|move) (?:the |all |our )?(?:machines?|goods|equipment"
        r"|things|stock)\b",
    ),
    # He took my passport; 身份证被他扣着: what to do about it.
    (
        "papers_kept",
        r"(?<!police )(?<!court )(?<!office )(?<!bureau )(?<!already )(?<!lawyer )(?<!you )(?<!\bi )(?<!we )"
        r"\b(?:took|takes?"
        r"|taken|has|have|hold\w*|ke(?:eps?|pt)|locks?|locked|sells?)\b[^.;!?]{0,10}\b(?:(?:my"
        r"|our|all (?:the|our))"
        r"(?: \w+)? (?:passports?|id cards?|papers)|passports?)\b(?! numbers?| ready| cop(?:y|ies)| photos?)"
        r"|(?<!did you )\b(?:get|gives?|got)\b[^.;!?]{0,8}\b(?:my|our|the) passports?\b"
        r"|^\W*(?:and )?(?:passports?\W*)+$"
        r"|\bpay\b[^.;!?]{0,24}\bget (?:it|my passport|them) back\b"
        r"|(?:扣|押|收|拿)(?:了|着|走了?|下了?)(?:我|我们|俺|大家)们?(?:的)?(?:身份证|护照|证件)"
        r"|(?:身份证|护照|证件)(?:还|都|也)?(?:被|在|让)(?:他|老板|公司|中介|厂里)[^,，。;；]{0,4}(?:扣|押|收|拿"
        r"|手里|那里)",
    ),
    # 今晚没地方住, I have no place to sleep.
    (
        "shelter",
        r"没(?:有|得)?(?:地方|地儿|处|哪儿?)(?:住|睡|去)|没处(?:睡|住)|(?:睡"
        r"|(?<![晓认知][得道]我)(?<!知道我家)住)(?:哪|在?(?:街上|马路|楼道|桥洞|公园|车站|广场))"
        r"|\b(?:i|we) (?:sleep|slept|am sleeping|are sleeping) (?:outside|under (?:the |a )?(?:bridge|stairs?"
        r"|tree|sky)|on the (?:street|floor of)"
        r"|at the station)\b"
        r"|\b(?:threw|throws?|put|kick\w*|locked)\b[^.;!?]{0,16}\bout of (?:the |our |my )?(?:dorm\w*|room|house"
        r"|flat)\b"
        r"|\b(?:took|takes?|taken|changed?|changes?)\b[^.;!?]{0,10}\b(?:keys?|locks?) (?:of|to|from) (?:the "
        r"|our |my )?(?:dorm\w*|room|house)\b"
        r"|\b(?:we|i) (?:stay|am|are|stand|sit) outside\b[^.;!?]{0,12}\b(?:now|luggage|cold|bags?|night)\b"
        r"|(?:行李|铺盖|被子|东西)[^,。，;；]{0,6}(?:扔|丢|甩)(?:了)?(?:出|到(?:外面|门外|路边))|(?:把)?(?:我|俺"
        r"|我们|俺们)(?:从宿舍|从屋里)?(?:赶|撵|轰)出"
        r"(?:了)?(?:宿舍|来|门|屋)|宿舍[^,。，;；]{0,6}(?:换了?锁|锁了(?:门)?(?:不让|进不))"
        r"|不晓得睡哪|救助站|\bno (?:place|where|room|bed)\b[^.;!?]{0,12}\b(?:sleep|stay|live|go)\b"
        r"|\bnowhere to (?:sleep"
        r"|stay|go|live)\b"
        r"|\bwhere (?:can|do|should|will) (?:i|we) (?:sleep|stay|go tonight)\b|\bwhere we sleep\b"
        r"|\bsleep(?:ing)? (?:in|on) (?:the )?streets?\b|\bis there (?:a )?shelter\b|\bhomeless\b",
    ),
)
