"""Calls to follow the issuer on a network: "Follow us on X", "Find us on Facebook"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.page import BlockKind
from newsdrop.parse.ending.foot.elsewhere import MARKS
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_LONGEST = 300  # characters of such a line
_PLAIN = 60  # and of one that names no network
_FOUND = 120  # and of "We can be found on ..."
_POINTS = 30  # of a list below the line that leads to it
_FOLLOW = tuple(folded("furniture", "follow"))
_FOLLOW_WHERE = tuple(folded("furniture", "follow on a network"))
_IN_A_SENTENCE = folded("furniture", "follow in a sentence")
_SENTENCE = 6  # words
_NAME = r"[^\W\d_a-zß-ÿ][\w.’'&-]{0,30}"
_ACCOUNT = regex(rf"{_NAME}(?: {_NAME}){{0,5}}(?: ?[:|–—-])? @\w{{2,30}}")
"""Somebody's, and nothing else: "Jane Roe: @jroe"."""
_NETWORK = regex(rf"\b(?:{any_of(words('furniture', 'networks'))})\b|@\w", re.IGNORECASE)


def is_announced(blocks: Sequence[Block], at: int) -> bool:
    """Tell an account in a list that a line of the text leads to: "The speakers are:".

    Parameters
    ----------
    blocks
        The text blocks of the release, in order.
    at
        The offset of one of them.
    """
    if blocks[at].kind is not BlockKind.LIST_ITEM or not _is_account(blocks[at].text):
        return False
    rows = reversed(blocks[max(0, at - _POINTS) : at])
    over = next((row.text for row in rows if row.kind is not BlockKind.LIST_ITEM), "")
    return over.endswith(":")


def _is_account(text: str) -> bool:
    return "@" in text and _ACCOUNT.fullmatch(text) is not None


def is_call(text: str) -> bool:
    """Say whether a line calls to follow the issuer, or names an account, which is no news.

    Parameters
    ----------
    text
        A line below the story.
    """
    if _is_account(text):
        return True
    line = text.casefold().lstrip(MARKS)
    if len(text) > _LONGEST or line.startswith("for more information"):
        return False
    where = line.startswith(_FOLLOW_WHERE)
    if not where and line.startswith(_FOLLOW) and len(text) < _PLAIN and not _is_sentence(line):
        return True
    calls = where or line.startswith(_FOLLOW) or (len(text) < _FOUND and "found on" in line)
    return calls and _NETWORK.search(text) is not None


def _is_sentence(line: str) -> bool:
    """Tell "Follow the signs to the north gate." from "Follow us to hear more of it."."""
    told = line.endswith(".") and len(line.split()) >= _SENTENCE
    known = max((entry for entry in _FOLLOW if line.startswith(entry)), key=len)
    return told and known in _IN_A_SENTENCE and _NETWORK.search(line) is None
