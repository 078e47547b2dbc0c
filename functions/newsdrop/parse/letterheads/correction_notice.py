"""The notice that a release corrects or replaces an earlier one, and the mark that says so."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.parse.found import Found, last_claim
from newsdrop.parse.prose.phrases import keys, opening, size
from newsdrop.parse.prose.running import is_prose
from newsdrop.parse.when import dates
from newsdrop.patterns import regex
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Page
    from newsdrop.parse.letterheads.front import Line

_PHRASES = keys("letterhead", "correction")
_LOOSE = keys("letterhead", "loose corrections")
_NEWS = keys("letterhead", "news like corrections")
_REPLACES = tuple(keys("letterhead", "replacing"))
_NEWS_TOO = _LOOSE - {"corrected"}
_TELLING = 3  # words of a title
_COUNT = regex(r"[ ]?(?:[Nn](?:[or]\.?|[°º])[ ]?)?\d{1,2}(?=[ ]?[:：–—)\]-])")
_PARTED = regex(r"[ ]?(?:[:：–—]|[*/)\]]+[ ]?[:–—-]?|-[ ]|(?<=[ ])-)[ *]*")
_OPENS = regex(r"[*/(\[]*[ ]?")
_IN_BRACKETS = regex(r"[ ](?:[(\[*]+(?P<said>[^()\[\]*]{5,40})[)\]*]+)\Z")
_LEAST = 40  # characters of the text below
_COLONS = (":", "：", "–", "—")
_EDGES = " \t*#[]()–—-"


def find(front: Sequence[Line]) -> Found[str] | None:
    """Find the correction notice.

    Parameters
    ----------
    front
        The lines above the text.

    Returns
    -------
    Found or None
        The line as printed: "CORRECTION: The date in the second paragraph ...". A bare "Updated"
        with a date is the page's, not the release's, and is none.
    """
    for line in front:
        if _is_notice(line.text, sure=False):
            return Found(line.text, Evidence.LABEL, frozenset((line.at,)))
    return None


def above(page: Page, headline: Found[str] | None) -> Found[str] | None:
    """Find a notice that is a paragraph of sentences, right above the text that it corrects.

    Parameters
    ----------
    page
        The page.
    headline
        Where it stands.
    """
    top = last_claim(headline)
    below = [row for row in page.told if row[0] > top]
    for (at, block), (_, text) in pairwise(below):
        if is_prose(block):
            notice = len(text.text) >= _LEAST and _is_notice(block.text, sure=True)
            return Found(block.text, Evidence.LABEL, frozenset((at,))) if notice else None
    return None


def titled(text: str) -> str:
    """Give the headline behind a mark: "CORRECTION: Acme opens a bridge"; empty where none is.

    Parameters
    ----------
    text
        A line. Notes end with a stop, go on with a small letter, or tell a day.
    """
    marks = _OPENS.match(text)
    start = marks.end() if marks else 0
    said = opening(text, _PHRASES, start)
    if said is None:
        return ""
    count = _COUNT.match(text, said.end)
    parted = _PARTED.match(text, count.end() if count else said.end)
    end = said.end if said.key.endswith(_REPLACES) else None
    end = parted.end() if parted else end
    rest = text[end:].strip() if end else ""
    if size(rest) < _TELLING or rest.endswith((".", "。", ":")):
        return ""
    if rest[0].islower() and " : " not in text[:end]:  # French titles may begin with "le"
        return ""
    return "" if dates.leading(rest) or _is_stamp(rest) else rest


def unmarked(text: str) -> str:
    """Take off a headline the mark that it is corrected, before it or in brackets behind it.

    Parameters
    ----------
    text
        A line. "Update: Roe bridge is open" is news; in capitals the mark is the release's.
    """
    rest = titled(text)
    if rest and _is_sure(text[: len(text) - len(rest)]):
        return rest
    behind = _IN_BRACKETS.search(text) if text[-1:] in ")]*" else None
    if behind is None or not _is_sure(behind["said"]) or not _is_whole(behind["said"]):
        return text
    return text[: behind.start()]


def marking(page: Page, headline: Found[str] | None) -> Found[str] | None:
    """Find the mark on the headline, or on the page's title.

    Parameters
    ----------
    page
        The page.
    headline
        As read, without the mark.
    """
    if headline is None:
        return None
    lines = [page.blocks[at].text for at in sorted(headline.claims)]
    for line in (*lines, page.head.title or ""):
        if unmarked(line) != line:
            return Found(line, Evidence.LABEL)
    return None


def _is_sure(mark: str) -> bool:
    said = opening(mark, _PHRASES)
    if said is None or said.key in _NEWS:
        return False
    return said.key not in _NEWS_TOO or mark.isupper() or mark[0] in "([*"


def _is_whole(mark: str) -> bool:
    said = opening(mark, _PHRASES)
    return said is not None and said.end == len(mark)


def _is_notice(line: str, *, sure: bool) -> bool:
    """Tell a notice by its opening and what sets it off; among sentences it is in capitals."""
    text = line.strip(_EDGES)
    said = opening(text, _PHRASES)
    if said is None:
        return False
    rest = text[said.end :].strip()
    capital = text[: said.end].isupper()
    if sure:
        return capital and rest[:1] in _COLONS and said.key not in _LOOSE
    set_off = not rest or rest[0] in ":：–—-.,]"
    return set_off and (said.key not in _LOOSE or (capital and not _is_stamp(rest)))


def _is_stamp(rest: str) -> bool:
    """Tell whether nothing but a date follows."""
    letters = sum(map(str.isalpha, rest))
    return any(char.isdigit() for char in rest) and letters <= 20
