"""What workers say, turned into facts: pure functions from text to values.

`read` gives all facts of one message, `quantities` every number in it, `danger` the part that must be
known before anything else, `redact` the text without identity numbers. Nothing here does I/O, keeps
state or imports anything else of ours; it runs on Python 3.10 (inside Rasa) and 3.13 (inside the bot).
"""

from .dangers.danger import Danger, danger
from .names.place import Places
from .reader import quantities, read
from .reading import Act, Amount, Count, Party, Period, Quantity, Reading, Site, Source, Span
from .wording.identity import IdentityNumber, identity_numbers, redact
from .wording.language import language

__all__ = [
    "Act",
    "Amount",
    "Count",
    "Danger",
    "IdentityNumber",
    "Party",
    "Period",
    "Places",
    "Quantity",
    "Reading",
    "Site",
    "Source",
    "Span",
    "danger",
    "identity_numbers",
    "language",
    "quantities",
    "read",
    "redact",
]
