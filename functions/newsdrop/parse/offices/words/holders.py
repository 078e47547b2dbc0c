"""Lines that name an office and who holds it."""

from __future__ import annotations

import re

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

HOLDER = regex(  # "U.S. SENATOR JANE ROE", "Governor Jane Q. Roe, State of Roe"
    rf"""
    (?: (?: U\.?S\.? | United [ ] States | State ) [ ] )?
    (?: {any_of(words("letterhead", "office holders"))} ) [ ]
    [^\W\d_] [\w.’'“”"-]* (?: [ ] [^\W\d_] [\w.’'“”"-]* ){{1,3}}
    (?: [ ]? [,(] .{{1,30}} )?
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Who holds an office, whose letterhead or site it is."""
