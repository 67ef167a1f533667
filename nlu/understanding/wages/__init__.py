"""The wages that a message tells of: which figures are money, what each of them is, and what is owed in all.

`figures` finds the money, `roles` and `scopes` weigh the words around it, `items` puts both together;
`owed` is the ladder of rules that makes one amount of them.
"""

from .amount import Wages
from .figures import stands_for_money
from .owed import read

__all__ = ["Wages", "read", "stands_for_money"]
