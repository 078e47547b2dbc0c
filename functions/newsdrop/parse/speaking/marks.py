"""Quotation marks: which one opens, which one closes, and which one the page has lost."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from newsdrop.parse.speaking import turned
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_MARK = regex(
    r"""
    (["“”„‟＂〝〞〟«»「」『』'`‘’‚,])       # first, for a class is quick to look for
    (?: (?<=["“”„‟＂〝〞〟«»「」『』])
        (?<! [א-ת][א-ת]["”] (?=[א-ת]) ) (?<! [א-ת]["”] (?=[א-ת]\b) )  # Hebrew short forms
      | (?<!,) \1 | (?<=,) , (?=\w) )      # double marks typed as two single ones
    """,
    re.VERBOSE,
)
_OPENS = frozenset("“„‟〝«「『") | {"``", "‘‘", "‚‚", ",,"}
_CLOSES = frozenset("”〞〟»」』") | {"’’"}
_HOUSE_WORDS = 2
_HANGUL = ("가", "힣")
MOST_MARKS = 1000
"""In one paragraph; what goes on beyond is no prose."""

_FAMILY = {"«": "guillemet", "»": "guillemet"} | dict.fromkeys("「」", "corner")
_FAMILY |= dict.fromkeys("『』", "double corner")

_BEFORE_OPENING = frozenset(" \t\n\u00a0\u202f([{<—–-/:：，、（‘'’¿¡=|>*")
_BEHIND_CLOSING = frozenset(" \t\n\u00a0\u202f)]}>—–-/.,;:!?…。，、；：）’'|*")

_NEVER_OPENED = frozenset(" \t\n\u00a0\u202f,;:!?)]}。，、；：）")
_INCHES = frozenset(('"', "”", "''"))
_MARK_BEFORE = regex(_MARK.pattern + r"\Z", re.VERBOSE)

_NICKNAME = regex(r"[A-Z][\w.’'-]{1,14}")
_NAME_AHEAD = regex(r"\b[A-Z][\w.’'-]*[ ]\Z")
_NAME_BEHIND = regex(r"[ ][A-Z]")
_AHEAD = 24

_SINGLE_OPENING = regex(r"['‘](?<![\w’'‘].)(?=[\w“\"\[…])")
_RUNNING = regex(r"(?:(?<=[:,] )|\A)['‘](?=[\w\"“\[…])")
_ENDS = frozenset(".!?…:")
_STOPS = frozenset(".!?…,")
_SPOKEN = _STOPS | {":"}
_DASHES = frozenset("–—-")
# Dutch houses set the comma behind the mark.
_SINGLE_CLOSING = regex(
    r"['’](?<=[.,!?…।۔؟].)(?![\w’'])|’(?<=\w.)(?=, [a-z]|\. |\.?$)|'(?<=[^\Ws].)(?=, [a-z])"
)

_BARE_CLOSING = regex(r" »(?:[,.;:!?)]|\Z)")

_TITLES = regex(r"[^'‘’]{1,60}(?<=[^\Ws])['’] (?:[^'‘’]{0,200}[ (])?['‘](?=\w)")
"""Behind an opening mark: "host of 'Acme' and author of 'We live'", not "the boys' 'Home'"."""


class Span(NamedTuple):
    """The text of one pair of outer marks, the marks left out; offsets in characters.

    Parameters
    ----------
    start, end
        Where the text stands. A span that nothing closes goes to the next outer mark, or to the
        end; one that nothing opens begins behind the span before it, or at the beginning.
    opened, closed
        Whether the page has the mark.
    single
        Whether the marks are single ones, as British houses set them.
    signed
        Whether no mark but a dash and the speaker's name end the text.
    opening, closing
        How many characters the marks have: two in ``TeX''.
    """

    start: int
    end: int
    opened: bool = True
    closed: bool = True
    single: bool = False
    signed: bool = False
    opening: int = 1
    closing: int = 1

    @property
    def ahead(self) -> int:
        """Where the opening mark begins."""
        return self.start - self.opening

    @property
    def behind(self) -> int:
        """Where the closing mark ends."""
        return self.end + self.closing

    def goes_on(self, text: str) -> bool:
        """Tell whether the sentence around the text can go on behind it."""
        return text[self.end - 1] not in ".!?…"


def spans(text: str) -> list[Span]:
    """Pair the marks of a paragraph.

    Parameters
    ----------
    text
        One paragraph, white space collapsed.

    Returns
    -------
    list of Span
        In order, apart from each other. What stands in marks within marks is none of its own.
        Inches, seconds, apostrophes and what sets off a nickname are no marks. Single marks count
        where they stand around all the double ones.
    """
    doubles = [span for span in _doubles(text) if not _is_nickname(text, span)]
    if "'" in text or "‘" in text:
        singles = _singles(text)
        if singles and all(_covered(double, singles) for double in doubles):
            return singles
    return doubles


def _is_nickname(text: str, span: Span) -> bool:
    """Tell Robert "Bob" Roe."""
    return (
        _NICKNAME.fullmatch(text, span.start, span.end) is not None
        and _NAME_AHEAD.search(text, max(0, span.start - _AHEAD), span.ahead) is not None
        and _NAME_BEHIND.match(text, span.behind) is not None
    )


def limits(text: str, found: Sequence[Span]) -> list[int]:
    """Find how far the source behind each quote can reach: to the next mark but a house's."""
    ends = [len(text)]
    for span in reversed(found[1:]):
        ends.append(ends[-1] if _names_house(text, span) else span.ahead)
    return ends[::-1]


def _names_house(text: str, span: Span) -> bool:
    """Tell "директор «Acme»" by its one or two capital words behind a small one."""
    named = text[span.start : span.end]
    ahead = text[max(0, span.start - 3) : max(0, span.ahead)]
    small = ahead[:1].islower() and ahead[1:] == " "
    few = named.count(" ") < _HOUSE_WORDS and named[-1:].isalnum()
    return small and few and named[:1].isupper()


def opens(text: str) -> bool:
    """Tell whether a paragraph begins with an opening mark."""
    match = _MARK.match(text)
    return match is not None and match[0] not in _CLOSES


def running(text: str, following: str) -> list[Span]:
    """Find speech in single marks that runs on in the next paragraph, which a mark opens, too.

    "Roe said: ‘We are glad." "‘We are proud.’"
    """
    if not _SINGLE_OPENING.match(following):
        return []
    opening = next(_RUNNING.finditer(text), None)
    if opening is None or _SINGLE_CLOSING.search(text, opening.end()) or text[-1:] not in _ENDS:
        return []
    return [Span(opening.end(), len(text), closed=False, single=True)]


class _Open(NamedTuple):
    """A mark that waits for its closing one, and how many spans were found before it."""

    family: str
    at: int
    behind: int
    earlier: int


def _doubles(text: str) -> list[Span]:
    found: list[Span] = []
    stack: list[_Open] = []
    turns = turned.pairs(text)
    for match in islice(_MARK.finditer(text), MOST_MARKS):
        mark, (at, behind) = match[0], match.span()
        family = _FAMILY.get(mark, "quote")
        if mark in _INCHES and not stack and text[at - 1 : at].isdigit():
            continue
        if mark in turns:
            opened = turns.index(mark) % 2 == 0
        else:
            opened = _is_opening(text, match, family, stack[-1].family if stack else None)
        if opened:
            stack.append(_Open(family, at, behind, len(found)))
            continue
        depth = next((d for d in (1, 2, 3) if d <= len(stack) and stack[-d].family == family), 0)
        if depth or _is_strange(text, match, stack):
            depth = depth or 1
            opening = stack[-depth]
            del stack[-depth:]
            del found[opening.earlier :]
            if opening.behind < at:
                width = opening.behind - opening.at
                found.append(Span(opening.behind, at, opening=width, closing=len(mark)))
        elif not stack and at:
            begin = found[-1].behind if found else 0
            found.append(Span(begin, at, opened=False, closing=len(mark)))
    return _with_unclosed(text, found, stack) if stack else found


def _is_strange(text: str, match: re.Match[str], stack: Sequence[_Open]) -> bool:
    """Tell the closing mark of another kind than the one that opened: "“We go!». It was late."."""
    if len(stack) != 1 or match[0] not in _CLOSES:
        return False
    later = (mark[0] for mark in islice(_MARK.finditer(text, match.end()), MOST_MARKS))
    own = (mark for mark in later if _FAMILY.get(mark, "quote") == stack[0].family)
    return next(own, "«") in _OPENS


def _is_opening(text: str, match: re.Match[str], family: str, around: str | None) -> bool:
    """Tell by its form, its neighbours and the mark open around it whether a mark opens."""
    if match.start() == 0 or match.end() == len(text):
        return match.start() == 0
    mark = match[0]
    before, behind = text[match.start() - 1], text[match.end()]
    like_opening = before in _BEFORE_OPENING and behind not in _NEVER_OPENED
    if (family == "guillemet" and behind == ".") or (before == "，" and around == family):
        like_opening = False  # "“很好，”王五说"
    like_closing = not before.isspace() and behind in _BEHIND_CLOSING
    touched = not before.isspace() and _HANGUL[0] <= behind <= _HANGUL[1]  # "“간다“며"
    ends = mark in _OPENS and _ends_speech(text, *match.span())
    if around == family and (touched or ends):
        return False
    if mark == "»" and around is None and before.isspace() and behind.isspace():
        # "» Acme », as some systems set French marks: the first of two opens, of arrows none.
        return "«" not in text and _BARE_CLOSING.search(text, match.end()) is not None
    if like_opening == like_closing:
        return mark in _OPENS or (mark not in _CLOSES and around is None)
    if mark in _OPENS:
        # “A careless closing“, „a German one“: only where there is something to close.
        return like_opening or around != family
    return like_opening


def _ends_speech(text: str, at: int, behind: int) -> bool:
    """Tell an opening mark that closes behind a blank: "“We go. “ said Roe"."""
    apart = text[at - 1 : at] == " " == text[behind : behind + 1]
    following = text[behind + 1 : behind + 2]
    return (
        apart and text[at - 2 : at - 1] in _STOPS and (following.islower() or following in _DASHES)
    )


def _with_unclosed(text: str, found: list[Span], stack: list[_Open]) -> list[Span]:
    """Add the spans that nothing closed; each goes to the mark of the next span."""
    opened = {span.start for span in found if span.opened} | {mark.behind for mark in stack}
    stops = iter(sorted(opened)[1:])
    ends = dict(zip(sorted(opened), stops, strict=False))
    for mark in stack:
        apart = text.startswith('" ', mark.at) and text[mark.at - 1 : mark.at] in ("", " ")
        if apart and (text[: mark.at].rstrip() or text)[-1:] not in _SPOKEN:
            continue  # a dash that came out as a mark: '" Roads are closed'
        end = _MARK_BEFORE.sub("", text[mark.behind : ends.get(mark.behind, len(text))])
        if end.strip():
            width = mark.behind - mark.at
            found.append(Span(mark.behind, mark.behind + len(end), closed=False, opening=width))
    return sorted(found)


def _singles(text: str) -> list[Span]:
    found: list[Span] = []
    closings = (match.start() for match in _SINGLE_CLOSING.finditer(text))
    closing = next(closings, None)
    for match in islice(_SINGLE_OPENING.finditer(text), MOST_MARKS):
        while closing is not None and closing < match.end():
            closing = next(closings, None)
        if closing is None:
            break
        if _TITLES.match(text, match.end(), closing):
            continue
        if _is_anothers(text, match.end(), closing):
            continue
        if not found or match.start() >= found[-1].end:
            found.append(Span(match.end(), closing, single=True))
    return found


def _is_anothers(text: str, start: int, closing: int) -> bool:
    """Tell a mark before a comma that closes a later quote: the first one's own is lost."""
    plain = text[closing] == "'" and text[closing - 1].isalnum()
    return plain and _SINGLE_OPENING.search(text, start, closing) is not None


def _covered(span: Span, around: list[Span]) -> bool:
    at = bisect_right(around, span.start, key=lambda item: item.start) - 1
    return at >= 0 and span.end <= around[at].end
