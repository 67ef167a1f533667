"""What a figure counts where it is no money: people, days, storeys, orders. Matched from the end of the figure."""

from __future__ import annotations

import re

COUNTED = re.compile(
    r"^\s?(?:多|来|几)?\s?(?:个|名|位|号|人|平|方|米|㎡|m2|吨|栋|层|楼|票|期|标|斤|%|％|kg|公斤|套|台|根|块砖|块板|岁"
    r"|点|:|路|[国省县乡]道|公里|里地|次|遍|(?<!来)回(?!来|去|老家|家|到|我|给|款)|趟|户|年|届|单(?!位)|扇|道(?!歉)"
    r"|只(?![给发有打付拿到转])|双|箱|袋|棵|樘|播放"
    r"|点赞|浏览|阅读|粉丝|转发|评论|观看|件|条(?!子)|张|度|小时|月|天|日|周"
    r"|车|辆|亩|立方|匹|页|万?字|sqm|square|meters?"
    r"|metres?|km|people|workers?|persons?|guys|men|women|hours?|days?|months?|years?|times|floors?|tons?|pieces?"
    r"|units?|of us|%|号楼)(?![a-z])(?!钱)"
)
