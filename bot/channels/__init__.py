"""One small adapter for each channel."""

import os

# Read when python-telegram-bot is imported: how long to wait after a 429 is a timedelta, as in its next version.
os.environ.setdefault("PTB_TIMEDELTA", "1")
