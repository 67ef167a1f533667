"""Rasa's own command line, without what its libraries say about themselves: `python -m nlu.serve run …`.

Whatever PYTHONWARNINGS says, Sanic switches deprecation warnings on again when it is imported and Rasa those of
users when it starts, and jieba logs each loading of its dictionary. A newcomer would take them for faults of ours.
"""

from __future__ import annotations

import logging
import warnings

import jieba
import matplotlib.fontconfig_pattern  # noqa: F401  warns while it is imported: before Rasa lets that be heard
import sanic  # noqa: F401  switches warnings on while it is imported: before they are switched off here

warnings.filterwarnings("ignore", category=DeprecationWarning)
jieba.setLogLevel(logging.WARNING)

if __name__ == "__main__":
    from rasa.__main__ import main

    main()
