"""Words of danger that are a taunt, an idiom or the plan of others. Data for `danger.py`."""

from __future__ import annotations

import re

# 你去跳楼啊, 他叫我去死: what the boss says to the worker.
HIS_TAUNT = re.compile(
    r"(?<![跟对给和问向])(?:你|恁)们?(?:有本事|有种|有能耐|敢|倒是|就|尽管|爱|要|想|可以|怎么不|咋不)*(?:去"
    r"|来|给我)*(?:跳|死|上吊|喝(?!了)|爬|自杀|撞)"
    r"|(?:老板娘?|工头|经理|他|她|厂长|队长|会计)(?:就|还|居然|竟然|直接|反而|说[^,。;]{0,6}[,，]?)*(?:叫|让|喊"
    r"|骂)(?:我"
    r"|俺|我们|俺们)(?:们)?(?:去|赶紧去|快去)(?:跳|死|上吊|喝)"
)
# 老板说他也快跳楼了, my wife says jump then, haha: the boss's own complaint, or a joke that is called one.
HIS_WORDS = re.compile(
    r"(?:老板娘?|工头|包工头|经理|厂长)(?:跟我们?)?(?:说|讲|哭着说|哭穷)[,:]?(?:他|她|自己)(?:自己)?[^,。;]{0,10}"
    r"(?:跳|不想活|上吊|死|喝药)"
    r"|\b(?:boss|owner|manager|foreman) (?:say|says|said|tell|told me)(?: me| say)? make (?:i|me|we) "
    r"|\b(?:boss|owner|manager|foreman) (?:says?|said|told us)(?: that)? (?:he|she)(?: himself)?"
    r"(?:'ll|'s| will| wants?| is| would| almost| also| could)*[^.;!?]{0,12}\b(?:jump|die|kill himself|hang himself)"
)
JOKED = re.compile(r"\bjok(?:ed|es|ing)\b[^.;!?]{0,24}$", re.I)
JOKE = re.compile(
    r"(?:说着玩|闹着玩|开(?:个)?玩笑|说笑|逗你)(?:的|呢|啦|哈)?|别当真"
    r"|\b(?:just |only )?(?:joking|kidding)\b|\bjust a joke\b|\b(?:we|they|i) jok(?:ed|e) (?:about|in|that)\b"
    r"|\bsuicide for (?:my|our|the|any) \w+",
    re.I,
)
LAUGH = re.compile(rf"{JOKE.pattern}|(?:哈哈|\b(?:ha){{2,}}\b|\blol\b)", re.I)
# Haha no, I'm not going to do that.
NOT_GOING = re.compile(
    r"我(?:才|可|当然|又)?(?:不会|不敢|没那么傻)|\b(?:i'?m|i am) not (?:going to|gonna|so stupid|that stupid)\b"
    r"|\bi (?:won'?t|will not|would never|would not|wouldn'?t)\b",
    re.I,
)
# 有人说去堵门我没同意: the speaker stays out of it.
STAYS_OUT = re.compile(
    r"\brumou?rs?\b[^.;!?]{0,80}\b(?:wrong|false|not true|nonsense)\b|(?:有人|他们|有的|别人"
    r"|工友)[^。;!?]{0,20}我们?(?:也|可|都"
    r"|就|是)?(?:没|不)(?:同意|答应|去|参加|敢|肯|掺和|跟)"
    r"|(?:要敢|要是敢|敢)[^。;!?]{0,20}[。,;!]\s*我们?(?:也|可|都|就)?(?:没|不)(?:有)?(?:打算|想|会|准备)"
    r"|(?:说|讲|传|wechat|news|said|say|heard)[^。;!?]{0,60}(?:我们?(?:可|才|就)?(?:不会|没打算|不打算|没想)"
    r"|\bwe (?:won'?t|wont|will not|don'?t|dont|are not going to) (?:do|go|join) )"
    r"|\b(?:they|others?|some(?:body|one)?|people|workers)\b[^.;!?]{0,90}\b(?:we|i)(?: will|'ll| would| do| did| are)?"
    r" ?(?:not|n't|wont|dont|never) (?:do|join|go|want|take part|agree|like)\b"
)
# 不想活的心都有: a figure of speech, asked about.
ALMOST = re.compile(r"^(?:了)?的?(?:那个)?心(?:思)?(?:都|也)?有|^的念头都有")
