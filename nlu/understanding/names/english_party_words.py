"""The words that English firms and people are told by. Data for `english_parties.py`."""

from __future__ import annotations

import re

# One syllable of Chinese in Latin letters, long ones first; two or three of them with a surname make a person.
_SYLLABLE = (
    r"(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an"
    r"|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|[aeiou]))"
)
_SURNAME = (
    r"(?:wang|li|zhang|liu|chen|yang|zhao|huang|zhou|wu|xu|sun|hu|zhu|gao|lin|he|guo|ma|luo|zheng|xie"
    r"|han|tang|feng|dong|cheng|cao|yuan|deng|fu|shen|zeng|peng|lu|su"
    r"|jiang|cai|jia|ding|wei|xue|ye|yan|qian|ge|xiao|dai|du|fan|fang|jin|kong|lei|liang|liao|lai"
    r"|meng|mao|mo|pan|qin|qiu|ren|shi|song|shao|shan|tan|tao|tian|wen|xia|xiong"
    r"|yao|yi|yin|yu|zou|zhong|zhuang|ouyang|bai|bian|bao|chang|chu|cui|duan|gong|gu|hao|hou|hua|ji"
    r"|jiao|kang|lang|long|ni|nie|niu|pang|ping|qi|qiao|qu|ruan|sheng|tong"
    r"|wan|xi|xiang|xing|yuan|zhan|zuo|lv|e[rm])"
)
# Ordinary English words that are spelled like Chinese ones.
_ENGLISH = (
    r"(?:he|she|me|we|a|an|the|so|to|do|no|you|i|in|on|long|song|can|fan|tan|man|men|hang|sun|run|ran"
    r"|gun|pan|bang|gang|dare|die|pay|who|are|our|be|is|shi|lie|wan|send|sing|ping|due|same|line)"
)
TITLED = (
    r"(?P<name>(?:(?i:mr|mrs|ms|miss|mister|madam|boss|fatty|skinny|baldy|scarface|blackie|old|lao|xiao|brother"
    r"|sister|uncle|auntie|aunt|manager"
    r"|director|captain|supervisor|master)\.? )"
    r"(?!(?:he|she|they|we|me|you|i|it|her)\b)"  # boss he no pay me
    rf"(?:(?i:{_SURNAME})\b|[A-Z][a-z]+|tony|jack)(?: (?!Co\b|Construction\b|Labou?r\b"
    rf"|Company\b)[A-Z][a-z]+)?(?! (?i:construction|decoration|company|factory|co\b|restaurant|labou?r"
    rf"|group)))"
)
PERSON = re.compile(rf"\b{TITLED}\b")
_WORD = r"(?:[A-Z][\w&'.-]{0,24}|\d{1,2}(?:th|st|nd|rd)\b)"
_LINK = r"(?:of|(?:and|&)(?! I\b)|the(?= [A-Z])|No\.? ?\d+)"
NAME = rf"(?:{_WORD}(?: (?:{_WORD}|{_LINK}(?= [A-Z]))){{0,6}})(?:,? (?:Co|Ltd|Inc|LLC)\b\.?){{0,2}}"
_NAMED = rf"(?P<name>{NAME})"
TRADE = (
    r"(?i:Co(?:mpany|rp(?:oration)?)?\b\.?(?:,? ?Ltd\b\.?)?|Ltd\b\.?|Inc\.?|Group|Factory|Restaurant"
    r"|Hotel|Construction|Decorations?|Labou?r(?: (?:Services?|Dispatch))?|Engineering|Logistics|Electronics"
    r"|Garments?|Textiles?|Builders?|Building Materials|Contractors?|Contracting|School|Training"
    r"|Kindergarten|Caf[eé]|Bar|Kitchen|Shop|Store|Supermarket|Furniture|Foods?|Services?|Plant|Mill"
    r"|Shipyard"
    r"|Shipbuilding|Ship ?works|Works|Enterprises?|Industr(?:y|ies)|Industrial(?! (?:park|zone|estate|area|district))"
    r"|Trading|Bakery|Academy"
    r"|Cleaning|Property|Properties|Education|Electric|Electrical|Casting|Foundry|Technolog(?:y|ies)"
    r"|Tech|Toys"
    r"|Machinery|Machine|Chemicals?|Auto Parts|Autos?|Motors|Optical|Glass|Steel|Paper|Printing"
    r"|Packaging|Media|Networks?|Software|Security|Catering|Express|Transport|Delivery|Interiors?"
    r"|Metals?|Plastics?|Umbrellas?|Curtains?|Car ?Wash|Repairs?|Bath ?houses?|Insulation|Sofas?|Bags?|Lifting"
    r"|Tyres?|Tires?"
    r"|Shoes|Clothing|Fashion|Apparel|Leather|Solar|Energy|Power|Battery|Batteries|Ceramics|Timber"
    r"|Farms?|Nursery|Clinic|Hospital|Gym|Fitness|Spa|Salon|KTV|Club|House|Facades?|Scaffolding"
    r"|Roofing|Painting|Plumbing"
    r"|Landscaping|Gardening|Environmental|Structures?|Bureau|HR|Manpower|Staffing|Recruitment|Agency"
    r"|Noodles?|Hotpot|Hot ?Pot|Grill|Massage|Laundry|Dyeing|Knitting|Woodwork(?:ing)?|Lighting"
    r"|Lamps?|Tools?|Moulds?|Molds?"
    r"|Hardware|Pharma(?:ceuticals?)?|Bio(?:tech)?|Installation|Waterproofing|Concrete|Cement|Bricks?"
    r"|Brickworks|Stone|Rental|Leasing|Development|Investments?|Holdings?|Tailors?|Barber|Beauty"
    r"|Formwork|Scaffold|Rebar|Drywall|Tiling|Tiles|Flooring|Carpentry|Masonry|Welding|Fabrication"
    r"|Coatings?|Electromechanical|Mechanical|Elevators?|Doors|Windows|Rubber|Cables?|Wires?|Valves?"
    r"|Pumps?|Bearings?|Gears?|Dental|Optics|Eyewear|Tea|Dairy|Seafood|Poultry|Meats?|Dumplings?|BBQ"
    r"|Barbecue|Pizza|Coffee|Pharmacy|Hostel|Inn|Resort|Cinema|Studio|Outsourcing|Courier|Freight"
    r"|Shipping|Movers|(?:Elderly|Nursing|Care|Retirement) Home|Nursing|Warehous(?:e|ing)|Bistro|Pub|Lounge|Diner"
    r"|Eatery"
    r"|Canteen|Brewery|Winery|Quarry|Orchards?|Greenhouses?|Circus|Travel|Tours|Daycare|Snacks?|Socks?|Candles?"
    r"|Paints?"
    r"|Fisher(?:y|ies)|Livestock|Aquaculture|Recycling|Storage|Weaving|Spinning|Embroidery|Jewell?ery|Bicycles?"
    r"|Robotics"
    r"|Games|Entertainment|Theatre|Troupe|Languages?|Stevedores?|Marine|Boilers?|Center|Centre|College|Institute)"
)
FIRM = re.compile(
    rf"\b(?P<name>(?:[A-Z][\w&'.-]{{0,24}}|[a-z]{{2,20}}(?= (?:co|construction|decoration"
    rf"|labou?r)\b))(?: (?:[A-Z0-9][\w&'.-]{{0,20}}|of|and|&|the(?= [A-Z]))){{0,5}}? {TRADE}\b"
    rf"(?: (?:(?:and|&) )?{TRADE}){{0,5}}(?: (?:[Nn]o\.? ?)?(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh"
    rf"|Eighth|\d{{1,2}}(?:st|nd|rd|th)?)(?: {TRADE})?)?(?:,? (?:Co|Ltd|Inc)\b\.?){{0,4}})"
)
LOW_FIRM = re.compile(
    r"\b(?:at|in|for|of|by|from|(?:the|a) (?:hotel|restaurant|factory|supermarket)) (?:the "
    r"|a )?(?P<name>(?:(?!and\b|the\b|a\b|an\b|my\b|our\b|this\b|that\b"
    r"|same\b|one\b|some\b|in\b|at\b|of\b|for\b|big\b|small\b|new\b|old\b|local\b|chinese\b|nearby\b"
    r"|his\b|her\b|their\b|your\b|two\b|three\b|first\b|another\b)[a-z]{3,14} ){2,3}(?:restaurant"
    r"|hotel|factory|electronics|construction|furniture|garment|textile|labou?r|ktv|supermarket))\b"
)
# What says that the name before it owes.
OWES = re.compile(
    r"(?: (?:in|on|at|near) (?:[A-Za-z]\w+ ?){1,2}(?:road|street|town|district|village|city)?(?= (?:owe|has|have|had"
    r"|still|did|do"
    r"|not|never|no|refus|stop|is|ran)))?(?:'s (?:boss|owner|manager"
    r"|foreman))?(?:,[^,.;]{0,30},)?(?: ?\([^)]{0,30}\))?(?: \d{11})?(?: (?"
    r":who|that|he|she|they|it|still|also|just|now|has|have|is|are|was|keeps?|never|always|already"
    r"|currently|both|again|and|i|still has|simply|only|not yet|yet|says|said|all)){0,8}"
    r" ?(?:owes?|owed|owing|(?:has|have|had|did|does|do|will|would|is|are)(?:n't| not|nt)(?: yet"
    r"| been| even| want to| ever)?(?: fully)? ?(?:pay|paid|paying|settle|give|given|gave|release"
    r"|transfer)|haven't|hasn't|hasnt|havent|didnt|won'?t|refus\w+|declin\w+|stopp?\w* pay\w*"
    r"|never paid|never pay|never gave|no(?:t)? (?:pay|give|salary|money|wages?|paid)|no pay"
    r"|withh\w+|hold(?:s|ing)|kept|keeps|delay\w*|behind|months behind|took off|took (?:our|my"
    r"|the) money|ran|run away|run off|disappear\w*|vanish\w*|cheat\w*|steal\w*|stole|dock\w*"
    r"|deduct\w*|underpa\w+|clos(?:ed|ing)|(?:will|is going to|wants to|plans to) (?:shut|close|move)\b"
    r"|went bankrupt|went bust|went under|gone quiet|bankrupt"
    r"|broke|refund\w*|(?:not|no|never|n't|dont) (?:refund|return|send|transfer|answer)|no gave|(?:has|have|took"
    r"|got|kept) (?:all )?(?:our|my|the) (?:money|wages|pay|salar)"
    r"|failed to pay|fail(?:s|ed)? to|unpaid|did not|does not|dont pay|don't pay|cut my|cut our"
    r"|paid us (?:only|nothing)|paid (?:me|us) (?:only|nothing|half)|is three months|not pay|skip\w*)"
    r"(?! (?:the (?:contractor|sub|boss|foreman)|him|her\b|them)\b)",
    re.IGNORECASE,
)
# What says that the name after it employs or owes.
_FOR = (
    r"(?:work(?:ed|ing|s)?(?: there)? (?:for|under|with)|work(?:ed|ing"
    r"|s)? (?:as (?:an? )?[\w -]{2,20}? )?(?:at|for|in|under)|hired by|employed (?:by|at|with)"
    r"|owed (?:[\w,.]{1,8} ){0,4}by|(?:unpaid|withheld|kept back|held back|not paid|never paid|n't paid"
    r"|not given)(?: yet)?(?: to (?:us|me|the workers|anyone|all of us))? by|unpaid wages (?:by|from|at)"
    r"|(?:salary|wages?|pay|money) (?:is |are )?(?:still )?(?:missing|unpaid|withheld|outstanding|late"
    r"|delayed) (?:at|from|by|in|with)"
    r"|(?:wages?|salary|money"
    r"|pay) (?:(?:of )?\d[\d,.]*k? (?:yuan |rmb )?)?(?:back )?from"
    r"|complain(?:t|ing)? (?:is )?(?:against|about):?|report(?:ing)? (?:on |against )?|against:?"
    r"|sent by|c[ao]me with|with|paid by|cheated by|scammed by|brought (?:here )?by|recruited by"
    r"|signed (?:a contract )?with|contract with|under boss|job (?:for|with|at)|working for boss"
    r"|belong to"
    r"|(?:welder|driver|cook|chef|cleaner|teacher|nurse|waiter|waitress|operator|carpenter|painter"
    r"|electrician|plumber|guard|worker|engineer|staff|rider|tailor|bricklayer|employee|technician"
    r"|labourer|mason|workers|employees|staff|cooks|drivers|waiters|waitresses|welders|cleaners|guards|women|men"
    r"|girls|guys"
    r"|people|man|stitchers|packers|operators|technicians|mechanic|receptionist|stylists?"
    r"|care ?giver|care ?taker|nanny|cashier|dish ?washer|barista|bartender|dancer|singer|packer|helper) (?:with"
    r"|at|for|of|in"
    r"|from)|(?:man|one|boss|company|person|party|firm|guy"
    r"|people) (?:who|that|which) (?:owes?|hired|cheated|employs?|employed) (?:me|us) (?:is|was|are)"
    r"|(?:wash(?:es|ing)? (?:the )?dishes|clean(?:s|ing)? (?:the )?(?:rooms|tables|floors)|wait(?:s|ing)? tables"
    r"|cook(?:s|ing)?|danc(?:e|es|ing)|sing(?:s|ing)?) (?:at|in|for)"
    r"|it is|it was|it'?s|this is|dismissed by|fired by|laid off by|left|joined|run by|led by"
    r"|headed by|organi[sz]ed by|managed by|supplied by|on behalf of|for)"
)
# Looked for in the text in small letters, which is many times faster than without regard to case; the name follows.
FOR = re.compile(rf"\b(?=[a-z]){_FOR} ")
AFTER_FOR = re.compile(rf"(?:(?i:an?|the|boss|a guy called|a man called|someone called) )?(?P<name>{NAME})")
_LABEL = (
    r"(?:debtor|respondent|compan(?:y|ie)|boss|factory|firm|employer|shop|restaurant|owner|foreman|manager|contractor"
    r"|sub-?contractor|hotel|workshop|crew (?:leader|boss)|team leader|gang ?(?:master|boss)"
    r"|developer|agency|laoban|baogongtou|supplier|guy|man|woman|person|lady|leader|headman|salon|gym"
    r"|bar"
    r"|school|kitchen|canteen|clinic|hospital|farm|plant|mill|yard|supervisor|outfit|team|gang"
    r"|labou?r (?:firm|company|agency)|(?:nursing|care) home|crew|rental company|the place|place|bakery|caf[eé]|ktv"
    r"|spa|laundry"
    r"|supermarket|studio|garage|kiln|print ?shop|store|hostel|club"
    r"|institute|academy|kindergarten|clinic|warehouse|gaffer|guv'?nor|chief|headwoman)"
)
_SAYS = (
    r"(?:'s)?(?: there| here| i work for| we work for| in charge| running [\w ]{2,12}| responsible"
    r"| of (?:the|this|our|my) [\w ]{2,16}| of)?(?:'s)?(?: (?:full|family"
    r"|last))?(?: ?(?:sur)?name)?,? ?(?:(?<=name)(?= )|is called"
    r"|is named|is known as|goes by|known as|by the name of|is|was|were|are|call(?:ed)?|named|nick ?name(?:d| is)?|:|,"
    r"|=)?(?: an? \w+ (?:called|named))? ?(?:(?:called|named|surnamed|goes by|surname|mr) )?"
)
CALLED = re.compile(rf"\b(?=[a-z]){_LABEL}")
AFTER_CALLED = re.compile(
    rf"{_SAYS}(?P<name>(?:(?i:mr|mrs|ms|miss|boss|old|lao|mister|brother|uncle|sister|auntie|aunt"
    rf"|madam|director|xiao)\.? )?{NAME})"
)
CHINESE = re.compile(
    rf"\b(?P<name>(?=[A-Z])(?i:{_SURNAME}) (?=[A-Z])(?i:{_SYLLABLE}{{1,2}}))\b"
    r"(?! (?i:road|street|garden|plaza|tower|city|project|site|phase|bridge|mansion|co\b|construction|labou?r))"
)
CALLED_LOW = re.compile(
    rf"\b(?:boss|gaffer|foreman|employer|owner|manager|contractor|leader|laoban"
    rf"|baogongtou)(?:'s)?(?: ?(?:sur)?name)? (?:is called|is named|is|was|called|named|goes by"
    rf"|:)?\s?(?P<name>(?:(?:lao|xiao|old|mr|da) )?{_SURNAME}(?: {_SYLLABLE}{{1,2}}\b)?)(?= |$|[,.;])",
)
# The trade stands first (Cafe Lumiere), or last and in small letters (Dingdang toy workshop, STRIKE bowling club).
FRONT = re.compile(
    r"\b(?P<name>(?:Caf[eé]|Bar|Restaurant|Hotel|Bakery|Salon|Spa|KTV|Pizzeria|Club|Villa|Studio|Casa|Bistro"
    r"|Hostel|Boutique)"
    r" [A-Z][\w&'-]{1,24}(?: (?:of (?=[A-Z]))?[A-Z][\w&'-]{1,24}){0,2})"
)
SMALL_TRADE = re.compile(
    r"\b(?P<name>[A-Z][\w&'-]{1,24}(?: [A-Z][\w&'-]{1,24}){0,3} (?:(?!(?:for|in|at|of|and|or|to|is|has|the|my|our"
    r"|this|that|said|says?|told|tells?|big"
    r"|small|new|old|same|another|whole)\b)[a-z]{3,12} )?(?:workshop|factory|club|shop|restaurant|hotel|company"
    r"|salon|bakery|hotpot"
    r"|laundry|clinic|supermarket|kindergarten|academy|agency|cafe|gym|studio|kiln|farm|hostel|logistics|garage"
    r"|canteen))\b"
)
KIND_AFTER = re.compile(
    r" (?:restaurant|hotel|factory|shop|company|salon|ktv|school|workshop|supermarket|bar|cafe|bakery|gym|farm)\b"
)
# Who he is stands behind the name: Ironman Cheng, gate maker in Fangxian.
APPOSED = re.compile(
    rf"(?:^|[.;:!?] ){_NAMED}, (?:(?:this|that|it) is )?(?:a |an |the |our |my )?(?:[a-z]+ ){{0,2}}"
    rf"(?:(?:agency|company|firm|factory|school|hotel|restaurant)(?= (?:that|who|which))|maker|seller|trader|boss"
    rf"|contractor"
    rf"|foreman|owner"
    r"|subcontractor|builder|dealer|headman|gangmaster|landlord of the workshop|manager)\b"
)
# Oceanlark is the owner; the Tao family.
IS_OWNER = re.compile(
    rf"(?:^|[.;:,!?] )(?P<name>(?!He\b|She\b|They\b|It\b|This\b|That\b|Who\b|My\b|The\b){NAME})"
    rf" is (?:the|our|my) (?:owner|boss|company|employer|agency|contractor)\b"
)
FAMILY = re.compile(r"\b[Tt]he (?P<name>(?!Chinese|Same|Whole)[A-Z][a-z]+ family)\b")
# In the middle of a clause, told by the debt behind it: since april Hongda Sofa no give me full money.
MID = re.compile(
    r"(?<=[a-z\d,] )(?<!developer )(?<!client )(?<!builder )(?<!bank )(?<!contractor )"
    r"(?P<name>[A-Z][\w&'-]{1,24}(?: (?:[A-Z][\w&'-]{1,24}|of|and(?= [A-Z]))){0,4})(?=[ ,(]|'s)"
)
NICK = re.compile(
    r"\b(?i:(?:we|they|everyone|everybody|people) (?:all |only |just |always )?call(?:s)? (?:him|her)|(?:his"
    r"|her) name(?: is|'s)?|(?:he|she)(?:'s| is) (?:called|named|known as)|nicknamed?|(?:it"
    r"|they)(?:'s|'re| is| are) (?:called|named)|(?:he|she|his|her|boss|manager|foreman)(?:'s| is)? (?:surnamed?"
    r"|family name)(?: is)?|the name is|goes by|called|named) (?:\")?(?P<name>"
    rf"{NAME})"
)
CLAUSE = re.compile(rf"(?:^|[,.;:!?] )(?P<name>(?:{TITLED.replace('?P<name>', '?:')}|{NAME}))(?=[,.;( ]|'s)")
_NO_VERB = (
    r"(?!(?:do|does|did|doing|is|was|will|would|has|had|have|can|could|not|never|still|just|only|now|also|always|said"
    r"|say|directly|pays?|paid|gives?|gave|wants?|ran|run|refus\w*|says|told|keeps?|owes?|who|that|from|and"
    r"|already|really|again)\b)"
)
LOW_OWES = re.compile(
    rf"(?:^|[,.;!?] ?|\bboss |\bmy |\bour )(?!he |she |we )(?P<name>(?:lao |xiao |old |mr |boss |da |er ){_SURNAME}"
    rf"|{_SURNAME} (?!{_ENGLISH}\b){_SYLLABLE}{{1,2}}|(?:mr|boss) {_NO_VERB}[a-z]{{3,8}})(?= (?:still )?(?:owe"
    rf"|not? pay|no (?:pay|give)|didn|hasn|has not|never|won))"
)

_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr"
    r"|jun|jul"
    r"|aug|sept?|oct|nov|dec)"
)
_ANY_FIRM = (
    r"(?:company|factory|shop|co|restaurant|hotel|store|construction|school|kitchen|bar|cafe|plant|services?|property"
    r"|group|works?|agency|bureau|kindergarten|hospital|clinic|market|farm|yard|kiln)"
)
NOT_NAME = re.compile(
    r"(?i:thanks?(?: you)?|thx|regards|(?:best|kind) regards|cheers|please(?: help)?)|"
    r"(?i:(?:i )?agree(?: agree)*)|[a-z]+(?: [a-z]+)* & [a-z]+|(?i:(?:wood(?:en)?|floor|paper|plastic|leather|glass"
    r"|metal|rubber|sock|wire|tyre"
    r"|bike|battery|fish|pig|chicken"
    r"|egg|bread|cake|tofu|vegetable|flower|mushroom|brick|tile|pipe|box|bag|toy)(?: floor| box"
    r"| bag)? (?:factory|plant|workshop|farm|shop))"
    r"|(?:he|she|they|we) \w+|(?i:(?:ran|run|runs|gone|went|go) (?:away|off)|(?:very )?urgent(?: \w+){0,2}|owner"
    r"|captain|dormitory|dorm|canteen|workshop"
    r"|warehouse|office|school"
    r"|(?:press|sewing|cutting|punch(?:ing)?"
    r"|washing|milling|drilling|welding|packing|stamping) machines?|total|again|ktv|agency|foreman|landlord|team"
    r"|group|mid-autumn|\w+ food"
    r"|rent of \w+|agency promised \w+|shipyard"
    r"|(?:turkish|indian|russian|korean|japanese|thai|vietnamese|italian|french|german|pakistani|muslim)"
    r"(?: (?:restaurant|bar|shop|kitchen|cafe|hotel))?|the|my|our"
    r"|rest|me|mine"
    r"|i|i'?m|we|we'?re|he|she|they|no|not|is|and|but|the boss|run|ran|owe|this|that|boss|company|a"
    r"|an|staff|labou?r|construction|general|mr|china|chinese|please|hotel|restaurant|factory|in|at|on"
    r"|it|who|what|you|there|here|nobody|no one|someone|somebody|everyone|sir|madam|dear sir|hello|hi"
    r"|yes|ok|help|wechat|wechat group|alipay|weixin|spring festival|new year|chinese new year"
    r"|national day|mid-?autumn"
    r"|labou?r bureau|the labou?r bureau|labou?r inspection|labou?r department|police|court"
    r"|government|officer \w+|rmb|cny|yuan|usd|id|iou|ot|pdf|sms|qr|atm|hr|boss name|people|workers?|he owes"
    r"|last|since"
    r"|only|more|less|after|before|when|because|if|still|now|then|so|also|all"
    rf"|{_MONTH}(?:,? (?:and |& |n |to )?{_MONTH})*(?: \d{{4}})?|monday|tuesday|wednesday|thursday|friday"
    rf"|saturday|sunday"
    r"|mason|masons|carpenters?|welders?|painters?|helpers?|drivers?|cooks?|cleaners?|tilers?|plasterers?"
    r"|ghana|kenya|uganda|ethiopia|cameroon|senegal|egypt|morocco|sudan|russia|ukraine|kazakhstan|uzbekistan"
    r"|kyrgyzstan|tajikistan|mongolia|indonesia|philippines|thailand|malaysia|singapore|sri lanka|brazil|turkey|iran"
    r"|iraq|syria|yemen|korea|japan|zambia|tanzania|congo|mali|somalia|afghanistan|belarus|moldova|armenia"
    r"|azerbaijan|turkmenistan|zimbabwe|rwanda|south africa|algeria|tunisia|mexico|peru|colombia|venezuela|romania"
    r"|serbia|poland|bulgaria"
    r"|(?:\w+ )?& \w+|myanmar|vietnam|pakistan|india|nepal|africa|laos|cambodia|bangladesh|nigeria|henan|anhui"
    r"|sichuan|guizhou|yunnan|hubei|hunan|jiangsu|shandong|henan province"
    r"|(?:\w+ )?(?:and|or) \w+"
    r"|zhenjiang|jurong|danyang|yangzhong|dantu|jingkou|runzhou|(?:general |main |sub-?)?contractor|agent|agency"
    r"|(?:boss|company|manager|factory) (?:china|chinese|korea|korean|japan|japanese|taiwan)|good\b.*"
    r"|(?:hair|nail|beauty|massage|barber|tea|milk tea|coffee|noodles?|hot ?pot|fruit|flower|phone|repair|pet"
    r"|foot|bike|dumpling|barbecue|bbq)"
    r" (?:salon|shop|spa|parlou?r|store|house|bar|center|centre|studio|place|stall)"
    r"|months?|weeks?|days?|years?|old|young|new|wage|wages|salary|project|site|phone|contract|amount|period"
    r"|tower|block|building|brother|two"
    r"|three|four|five|six|ten|none|unpaid wages|complaint|employer|unknown"
    r"|(?:construction|furniture|garment|shoe|electronics|cable|clothing|toy|steel|auto|food|local"
    rf"|chinese|small|big|labou?r|the|my|a|this|that|his|her|one|our|some|i|he|in|at) (?:\w+ )?{_ANY_FIRM}"
    r"|(?:danyang|jurong|zhenjiang|yangzhong|dantu|dingmao|dagang|nanjing|runzhou|jingkou)"
    rf" (?:(?:construction|furniture|garment|shoe|electronics|clothing|toy|steel|food|optical|glasses|decoration"
    rf"|building|labou?r|cable|wire|lamp|tool|chemical|paper|plastics?|packaging|printing|dyeing|battery|glass|wood"
    rf"|new|district|city) ){{0,2}}{_ANY_FIRM})"
)
# No name begins with a number word: twenty-five steel fixers.
NUMERAL = re.compile(
    r"(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty"
    r"|seventy"
    r"|eighty|ninety|hundred|several|both|all|each|every)\b"
)
# The speaker, by name and trade: Zhang Wei, welder.
OWN_TRADE = re.compile(
    r",? (?:an? )?(?:welder|driver|cook|chef|cleaner|teacher|nurse|waiter|waitress|operator|carpenter|painter"
    r"|electrician"
    r"|plumber|guard|worker|engineer|rider|tailor|bricklayer|technician|mason|tiler|fitter|mechanic|packer)\b(?! of)"
)
_MONTH_NAME = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
LEADING = re.compile(
    r"^(?:(?:The|My|Our|At|In|For|From|Boss(?= [A-Z][a-z]+ (?:Co|Construction|Factory))|I|We|And|But"
    r"|Hello|Hi|Dear|Yes|No|Because|So|When|Since|After|Before|Last|This|That|Now|Then|Still|Also|If"
    r"|Please|Help|It|They|Is|Was|Foreman|Subcontractor|Contractor|Employer|Company|Owner|Laoban"
    r"|Baogongtou|A|An|Sir|Madam(?= [A-Z]\w+ [A-Z]\w+ [A-Z])|OK|Ok|Was|Of|To|By|With|Under"
    rf"|{_MONTH_NAME}(?: and {_MONTH_NAME})?(?= [A-Z])) ){{1,8}}"
)
ABOVE = re.compile(r"\b(?:general|main|prime|head) contractor(?: is| was|:|,| called| named)? ?$")
ABOVE_AFTER = re.compile(r"^(?:,? (?:is|was|are|as) (?:our |only )?(?:the )?(?:general|main|prime|head) contractor)")
ASIDE = re.compile(
    r"\b(?:friend|cousin|brother|sister|wife|husband|son|colleague|roommate|officer|my name is|i am"
    r"|i'm|this is|lawyer|landlord|inspector|judge|(?<!labour )(?<!labor )agent|neighbou?r|translator|introduced by"
    r"|told by)(?: (?:is|named|called))? ?$|\b(?:they|he|men|boss)\b[^.;!?]{0,16}\b(?:beat|beats|hit|hits"
    r"|kick\w*|push\w*|slapp\w*) $"
    r"|(?:^|[.;!?] ?)me, (?:\w+ \w+, ){0,3}$"
    r"|\b(?:am|are|'m|im) (?:an? )?(?:[a-z]+,? ){1,2}from $"  # I am dancer from Kazan
)

SURNAME_ALONE = re.compile(rf"{_SURNAME}$", re.IGNORECASE)
TITLE_BEFORE = re.compile(r"\b(?i:boss|manager|director|captain|foreman|contractor|baogongtou|laoban) $")
