"""The words of pressure: the boss takes revenge for a complaint, the worker is near the end. Data for `danger.py`."""

from __future__ import annotations

__all__ = ["FLAGS"]

# Speaking up, what it brings, and the words that tie the one to the other (我要投诉他开除我 is none).
_SPOKE = (
    r"(?:投诉|举报|告(?:他|你|状|了|到|老板)|去告|敢告|反映|打(?:了)?12345|打(?:了)?12333|报(?:了)?警|维权|讨薪"
    r"|讨要工资"
    r"|要工资|要工钱|要钱|去(?:了)?(?:人社局|劳动局|劳动监察|信访|仲裁)|找(?:了)?(?:人社局|劳动局|劳动监察|你们"
    r"|政府|媒体"
    r"|记者)|仲裁|闹|签字作证|作证|把(?:他|老板|事情)?(?:.{0,3})捅出去|说出去)"
)
_TIED = (
    r"(?:就|结果|第二天|当天|当晚|隔天|后来|以后|之后|后|反而|马上|回来|回头|转头|转身|没几天|过几天|立马|立刻|的人?|谁"
    r"|的话|[,]?(?:他|老板|厂里|公司|工头|经理))"
)
_REVENGE = (
    r"(?:开除|辞退|解雇|炒(?:了)?(?:我|我们|鱿鱼|谁|你)|开(?:了|掉)(?:我|我们|谁|你)|(?:我|我们|谁|你)(?:给)?开了"
    r"|赶(?:走|出"
    r"|我|人)|滚蛋|走人|停(?:了)?(?:我|我们)(?:们)?的?(?:工|职|班|活)|调(?:到|去|我|岗)|降(?:我|薪|工资)|扣(?:我|光"
    r"|掉|工资"
    r"|奖金|钱)|罚(?:我|款|钱)|威胁|恐吓|打击|报复|针对|刁难|排挤|孤立|辱骂|骂我|踢出(?:群|了)|不(?:让|准|给)(?:我|我们"
    r"|他|谁|你)?(?:们)?(?:上班|干|进厂|进门|进工地|排班|安排)|(?:一分|一毛)(?:钱)?(?:也|都)?(?:别想|不给|拿不到|没有)"
    r"|别想(?:再)?(?:在)?.{0,8}(?:找|干|混|待|拿|要)|找不到(?:活|工作|事)|没(?:有)?人(?:敢)?(?:要|用)(?:我|你)|混不下去"
    r"|封杀|黑名单|没(?:有)?好果子|有你好看|等着瞧|走着瞧|收拾|不会放过|吃不了兜着走|让(?:我|你)(?:好看|后悔|待不下去))"
)
_SPOKE_EN = (
    r"(?:complain\w*|complaints?|report\w*|petition\w*|su(?:e|ed|ing)|spoke (?:up|out)|speak\w* (?:up|out)|protest\w*"
    r"|(?:go|goes|going|went|talk\w*|call\w*|wrote|write|come|came) (?:\w+ )?(?:to )?(?:the |you\b|12345|12333)?"
    r" ?(?:labou?r|police|government|bureau|office|authorit\w+|inspect\w+|you\b|hotline|court|union|12345|12333)"
    r"|(?:tell|told|tells|telling) (?:you|anyone|anybody|someone|the (?:police|government|labou?r|inspect\w+"
    r"|authorit\w+))"
    r"|ask\w* (?:for |about |the |to be )?(?:\w+ )?(?:pay|paid|wages?|salary|money|labou?r|bureau|government|it)"
    r"|claim(?:ed|ing)? (?:my|our|the)|demand\w*|arbitration|open\w* (?:my|our) mouth)"
)
_REVENGE_EN = (
    r"(?:fire[sd]?|firing|sack(?:ed|s)?|dismiss\w*|laid (?:me|us) off|lay (?:me|us|you) off|kick\w* (?:me|us|him"
    r"|you)? ?(?:out|off)"
    r"|thr(?:ew|ow) (?:me|us|you) out|(?:loses?|lost|losing) (?:my|our|his|her|their|your|the) jobs?"
    r"|never (?:\w+ )?(?:find|get"
    r"|have|work)(?: (?:a|any|me|us))*(?: (?:work|job|jobs|again|in|here|another))|(?:no ?body|no one"
    r"|nobody) (?:will|would)"
    r" (?:hire|employ|give)|blacklist\w*|black list|sen[dt] (?:me|us|him|you) (?:home|back|away)|(?:cut|cuts"
    r"|reduc\w+|lower\w*)"
    r" (?:my|our) (?:pay|hours|wages?|salary|shifts?|days)|threat\w*|punish\w*|mov(?:e|ed|es) (?:me|us) to"
    r"|transferr?(?:ed|s)?"
    r" (?:me|us) to|(?:worst|worse|harder|hardest|dirtiest|heavier) (?:jobs?|shifts?|work|tasks?)|deport\w*"
    r"|cancel\w* (?:my|our)"
    r" (?:visa|contract|permit)|call (?:the )?(?:police|immigration)|(?:stopp?ed|stops?) giving (?:me"
    r"|us) (?:any )?(?:work|shifts?)"
    r"|troublemakers?|bull(?:y|ied|ying)|harass\w*|revenge|make (?:my|our) life|not (?:allow\w*|let) (?:me"
    r"|us)? ?(?:to )?(?:work"
    r"|enter|come|in)|fin(?:e|ed) (?:me|us)|demot\w+|pack (?:his|my|your|their|our) (?:things|bags|stuff)|regret it"
    r"|be sorry|take(?:n)? off (?:the )?(?:roster|schedule)"
    r"|(?:get|gets|receive|see) (?:nothing|no money|not a (?:cent|yuan|penny)))"
)
_LATER_EN = r"(?:and|so|then|now|next day|after|because|since|he|they|she|boss|manager|will|would|gets?|is|was)"

FLAGS: dict[str, tuple[str, ...]] = {
    "retaliation": (
        rf"(?:不撤(?:诉|案|回|掉)?|再告|敢告|还告)[^,。;]{{0,4}}就(?:要|得|把|给)?{_REVENGE}"
        r"|(?:威胁|恐吓|扬言)[^,。;]{0,6}(?:要)?(?:开除|辞退|炒了?|赶走|收拾|报复)(?:我|我们|俺)",
        rf"{_SPOKE}[^。;!?]{{0,8}}{_TIED}[^。;!?]{{0,10}}{_REVENGE}|{_REVENGE}[^,。;]{{0,8}}(?:因为|就因为|就为"
        rf"|就是因为"
        rf"|说(?:我|我们)|由于)[^,。;]{{0,8}}{_SPOKE}|(?:因为|就因|就为|由于|自从|自打"
        rf"|上次)[^,。;]{{0,8}}{_SPOKE}[^。;]{{0,10}}"
        rf"{_REVENGE}|(?:谁|要是|如果|再|敢|只要|哪个)[^,。;]{{0,6}}{_SPOKE}[^。;!?]{{0,10}}{_REVENGE}",
        rf"(?<!want to )(?<!like to )(?<!here to )(?<!need to )(?<!how to )\b{_SPOKE_EN}\b"
        rf"[^.;!?]{{0,50}}\b{_LATER_EN}\b"
        rf"[^.;!?]{{0,24}}\b{_REVENGE_EN}\b|\b{_REVENGE_EN}\b[^.;!?]{{0,30}}\b(?:because|after|for|since|when|if"
        rf"|who|whoever"
        rf"|anyone|as soon as|unless)\b[^.;!?]{{0,24}}\b{_SPOKE_EN}\b|\b(?:if|anyone|anybody|whoever|who|everyone"
        rf"|those|since"
        rf"|after|because|when)\b[^.;!?]{{0,20}}\b{_SPOKE_EN}\b[^.;!?]{{0,70}}\b{_REVENGE_EN}\b",
        r"(?:投诉|举报|反映|找你们|找劳动局|打12345|告)(?:了|过|完|以后|之后|后|他|老板|就|,)*.{0,4}(?:他|老板|公司"
        r"|厂里)?(?:就)?(?:不让(?:我|我们)?(?:们)?(?:上班|干|进|来)|威胁|开除|辞退|打击|针对|停了?我|拉黑|把我)",
        r"\b(?:fine[sd]?|penalty)\b[^.;!?]{0,24}\b(?:for|because (?:i|we)) (?:complain|report)\w*",
        r"\b(?:after|since|because|when) (?:i|we) (?:complain\w*|report\w*|ask\w*|call\w* you)\b.{0,24}\b(?:cut"
        r"|fired|threat\w*|punish\w*|kick\w*|dismiss\w*|sack\w*|remov\w*|stop\w*)",
        r"(?:被|遭|遭到|打击|受到|来|对我|在)(?:了)?.{0,4}报复|报复(?:我|我们|了|工人)|(?:因为|就因|就为|由于)?(?:我"
        r"|我们|他)?(?:们)?.{0,4}(?:投诉|举报|告|反映|讨薪|要工资|要钱|维权)(?:了|过|完)?.{0,8}(?:被|就被|把我"
        r"|把我们|就把|就不让|就让|反而|就).{0,6}(?:开除|辞退|赶|调岗|停工|炒|开了|扣|降|威胁|骂|拉黑|踢出|刁难"
        r"|不让(?:上班|干|进))|穿小鞋|秋后算账",
        r"\bretaliat\w+|\brevenge\b|\b(?:fired|sacked|dismissed|punish\w*|kicked out|blacklist\w*|demoted"
        r"|threaten\w*|cut my)\b.{0,24}\b(?:because|after|for|since|when)\b.{0,16}\b(?:complain\w*|report\w*"
        r"|ask\w*|petition\w*|claim\w*)\b|\b(?:complain\w*|report\w*)\b.{0,24}\b(?:and|so|then"
        r"|now)\b.{0,12}\b(?:fired|sacked|dismissed|punish\w*|kicked) (?:me|us)\b",
    ),
    "distress_idiom": (
        r"(?:又|有点|真|都|快|我|俺|心里)想不开(?:了|啊|呀|$|[,。;!])",
        r"(?:恨不得|真想|想)[^,。;]{0,6}(?:一头撞|撞死)",
        r"(?:把|将)?(?:人|我|我们|俺|咱)?.{0,3}往(?:死里|绝路上?|死路上?)逼|逼(?:得)?(?:我|人|我们)?(?:.{0,3})(?:疯"
        r"|走投无路"
        r"|没活路|没路)|(?:快|要)(?:被)?(?:他|老板|他们)?逼(?:疯|死)|(?:看|瞧)?不到(?:一点|任何)?(?:希望|盼头|活路"
        r"|出路|头)"
        r"|(?<!工资)(?<!工钱)(?<!钱)(?<!账)(?:没|没有)(?:一点|任何|什么|啥)?(?:希望|盼头|指望|奔头|出路)了?(?=$"
        r"|[,.。!;])|日子(?:没|不知道怎么"
        r"|咋)(?:法)?"
        r"(?:过|熬)|(?:真|实在|都|也)?(?:不知道|不晓得)(?:怎么|咋)(?:活|熬|撑|过)(?:下去|了)|(?:心|人|整个人)(?:都"
        r"|已经)?"
        r"(?:垮|凉透|死了|碎了|崩)|(?:死|活)了?.{0,3}没(?:什么|啥)?(?:区别|两样)|没(?:法|办法)(?:再)?(?:熬|撑|挺)",
        r"\bheart (?:of|to) (?:(?:want(?:ing)?|wish(?:ing)?) to )?(?:die|dying|death)\b|\bwant to die (?:of"
        r"|from) (?:the )?shame\b|\b(?:driv\w+|push\w+|drove|forc\w+) (?:me|us|people"
        r"|him) to (?:my |our |the )?(?:death|grave|edge|despair"
        r"|limit"
        r"|breaking point|madness)\b|\b(?:driv\w+|drove) (?:me|us) (?:crazy|mad|insane)\b"
        r"|\b(?:feel|felt|feels|feeling|think|thought)\b.{0,16}\b(?:could|might|would|want\w* to|rather|better"
        r"|like) (?:just )?"
        r"(?:die|dying|dead|giving up|give up)\b(?! of (?:heat|cold))|\b(?:how|able|want|reason|strength"
        r"|can'?t) (?:to )?"
        r"(?:go|carry|keep) (?:on|going) (?:living|any ?more|any ?longer)?(?=$|[,.;!]| without| like)"
        r"|\b(?:lost|losing|lose|given up|no more|without|little) (?:all |any )?hope\b|\bgiv(?:e"
        r"|ing) up (?:on )?(?:life|hope"
        r"|everything)\b|\bend of (?:my|our) (?:rope|tether|strength)\b|\b(?:mental|nervous) breakdown\b"
        r"|\bbreaking me\b"
        r"|\bcan'?t (?:bear|stand|endure|take) (?:it |this |any )?(?:any ?more|any ?longer|more)\b|\bno (?:way"
        r"|reason) to (?:go on"
        r"|live|survive)\b|\b(?:can'?t|cannot|can not|couldn'?t) (?:hold (?:on|out)|carry on|go on|keep going)\b"
        r"|\b(?:cry|cries|crying) every (?:day|night)\b"
        r"|\bdon'?t know (?:how|what) (?:to|i can|we can) (?:live|survive|do any ?more)\b",
        r"(?:没|没得|没有|看不到|无)(?:一点点?|一丝|半点)?活头|活头(?:都|也)?(?:没|冇|看不到)",
        r"(?:没|无)(?:办)?法(?:再)?活|活(?:得|着)(?:太|真)?(?:累|难|苦)|叫天天不应|欲哭无泪到|生无可恋|活路都没",
        r"想死的心都有|死的心都有|(?:不想活了?|跳楼|自杀|上吊|跳河)的?心(?:思)?都有|活(?:得|着)(?:真|实在|太"
        r"|都)?没(?:劲|意思|意义|味)|活不下去|活不成|没法活|没(?:有)?活路"
        r"|不让(?:人|我|我们)?活|(?:还)?不如死|死了算了?"
        r"|生不如死|走投无路|逼(?:上|到)?(?:死路|绝路|死我|死人|我死)|绝望|撑不(?:下去|住|了)了?|熬不(?:下去|住)"
        r"|崩溃|没(?:什么)?盼头|没指望了|怎么活|过不下去|活着(?:真|太)?(?:累|难|没)|(?:死路|绝路)(?:一条)?"
        r"|心(?:都)?死了",
        r"\b(?:feel|feels|felt|feeling) like (?:dying|death|i'?m dying)|\b(?:can'?t|cannot|can not) (?:go on"
        r"|take (?:it|this)|live like|bear|stand it|continue like|survive|cope)\b|\bno (?:way|road) (?:out"
        r"|to live)\b|\blost all hope\b|\bhopeless\b|\bdesperat\w*|\bdespair\b|\bat the end of my rope\b"
        r"|\bbreak(?:ing)? down\b|\blife is (?:over|meaningless|finished)\b|\bno hope\b|\b(?:might"
        r"|may) as well (?:die|be dead)\b",
    ),
}
