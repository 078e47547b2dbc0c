"""Calls to follow the issuer on a network: "Follow us on X", "Find us on Facebook"."""

from __future__ import annotations

import re

from newsdrop.lexicon import folded, words
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

_LONGEST = 300  # characters of such a line
_PLAIN = 60  # and of one that names no network
_FOUND = 120  # and of "We can be found on ..."
_FOLLOW = tuple(folded("furniture", "follow"))
_FOLLOW_WHERE = tuple(folded("furniture", "follow on a network"))
_ACCOUNT = regex(r"[^\W\d_][^:@|]{1,60}(?: ?[:|–—-])? @\w{2,30}")
"""Somebody's, and nothing else: "Jane Roe: @jroe"."""
_NETWORK = regex(rf"\b(?:{any_of(words('furniture', 'networks'))})\b|@\w", re.IGNORECASE)


def is_call(text: str) -> bool:
    """Say whether a line calls to follow the issuer, or names an account, which is no news.

    Parameters
    ----------
    text
        A line below the story.
    """
    if "@" in text and _ACCOUNT.fullmatch(text):
        return True
    line = text.casefold()
    if len(text) > _LONGEST or line.startswith("for more information"):
        return False
    where = line.startswith(_FOLLOW_WHERE)
    if not where and line.startswith(_FOLLOW) and len(text) < _PLAIN:
        return True
    calls = where or line.startswith(_FOLLOW) or (len(text) < _FOUND and "found on" in line)
    return calls and _NETWORK.search(text) is not None
