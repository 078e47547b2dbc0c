"""Telephone numbers and e-mail addresses in a line, as releases print them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newsdrop.lexicon import folded, words
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.remembering import remembered
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Anchor

EXTENSIONS = any_of(words("contacts", "extensions"))
"""The words for an extension, as a pattern."""
_EXTENSION = regex(rf"\b(?:{EXTENSIONS})[.:]{{0,2}} \d{{2,5}}\b", re.IGNORECASE)

_LOCAL_DIGITS, _MOST_DIGITS = 7, 20
_SEVERAL = (3, 2)  # numbers in a row, alike
_AHEAD = 40  # characters before a number in which its label stands
FIGURE = regex(r"\d")
"""What lines without any number lack."""

_TELEPHONES = any_of(words("contacts", "telephones"))
# A run of digits with the marks that stand between them; what it is, the digits decide.
_NUMBER = regex(
    rf"""
    (?<! [\w@.,/$€£〒-] ) (?<! \d[‒—−] )
    (?! (?<= \d,[ ] ) (?:19|20)\d\d [ ] \( )  # March 18, 2004 (202) 555-0100
    (?: \+ \s? )?
    (?:
        (?<= \+ ) \d{{1,3}} [\s.-]? \d{{7,11}}  # +91-9818555010
      # as Germans set area codes and extensions off: "06151 / 969 - 100", "+49 (0)30 / 555 01-00"
      | (?<= \+ ) \d{{1,3}} [ ]? \(0\) [ ]? \d{{2,5}} [ ]/[ ] \d{{2,8}} (?: [ -] \d{{1,8}} ){{0,4}}
      | 0\d{{2,4}} [ ]/[ ] \d{{2,8}} (?: (?: [ ]-[ ] | [\s-] ) \d{{1,8}} ){{0,5}}
      | (?: \( \+? \d{{1,5}} \) | \d{{1,5}} )
        (?: (?: [\s.\-‐‑–·()]{{1,3}} | / | [‒—−] (?= \d{{3}} ) ) \d{{1,8}} ){{1,9}}
    )
    (?: (?: ,?\s? | \s?[|;/·•–-]\s )
        (?: x | ext\.? | (?:{EXTENSIONS})\.? ) \s? \d{{1,6}} )?
    (?! [\w@] )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_NO_NUMBER = regex(
    r"""
      \d{4} [-—./] \d{1,2} [-./] \d{1,2}     # 2010-09-15
    | \d{1,2} [ ]?[-./][ ]? \d{1,2} [ ]?[-./][ ]? \d{2,4}   # 15.09.2010, 15 - 09 - 2010
    | \d{5} [-–—] \d{3,4}                   # a ZIP code, in Brazil with three
    | (?: \d{1,4} \s? [-‒–—−/] \s? \d{1,4} )   # 2010-2012, 09-1017
    """,
    re.VERBOSE,
)
_DATED = regex(
    r"""
      (?:19|20)\d\d [-./] \d{1,2} [-./] \d{1,2}\b
    | (?:19|20)\d\d - \d\d / \d{3}  # folders of a file: 2024-03/1002
    | \d{1,2} [-./] \d{1,2} [-./] (?:19|20)\d\d\b
    | \d{2} (?P<mark>[-./]) \d{2} (?P=mark) \d{2} [ ] \d{1,2} \Z  # 08-13-10 05:30
    """,
    re.VERBOSE,
)
_LABEL = regex(rf"\b(?:{_TELEPHONES})[.:： ]{{1,3}}\Z", re.IGNORECASE)
# "FTC File No. 032-3107" numbers a case
_FILED = regex(rf"\b(?:{any_of(words('contacts', 'cases'))})\.? nos?[.:]? \Z", re.IGNORECASE)
# "BTW BE 0403.555.555", "HRB 12345678"
_REGISTERED = regex(
    rf"\b(?:{any_of(words('contacts', 'registers'))})[.:]{{0,2}} ?"
    r"(?:(?:nr|no|n[°º]|num)\b[.:]{0,2} ?)?(?:[A-Z]{2,3} ?)?\Z",
    re.IGNORECASE,
)
_LOCAL = regex(r"\d{3}[-. ]\d{4}")
# Alone in its line, without marks between the figures: "Tel: 2025550100".
_BARE = regex(
    rf"(?:(?:{_TELEPHONES})[.:]{{0,2}} ?)?(\+?(?!(?:19|20)\d{{6}}\Z)\d{{9,12}}|00[1-9]\d{{8,12}})",
    re.IGNORECASE,
)
_LONG_RUN = regex(r"\d{9}")
_LABELLED_BARE = regex(
    rf"\b(?:{_TELEPHONES})[.:]{{0,2}} ?(\+?\d{{9,12}}|00[1-9]\d{{8,12}})(?![\w@])", re.IGNORECASE
)
_FREE_LETTERS = regex(
    r"(?<![\w.+-])(?:1[-. ]?)?(?:\(8\d\d\)[-. ]?|8\d\d[-. ])[A-Z\d]{3}[-. ]?[A-Z]{4}\b"
)
# Between marks, in a line with an address: "Jane Roe, 2025550100, jane@acme.example"
_BARE_PART = regex(r"(?:(?<=[,|;/–—-] )|(?<= \())(\+?\d{10,12})(?= ?(?:[,|;/)]|[–—-] |\Z))")
_SIGNS_ALONE = folded("contacts", "at signs alone")
_SIGN_ALONE = any_of(_SIGNS_ALONE)
AT = any_of(words("contacts", "at signs") | _SIGNS_ALONE)
_DOTS = any_of(words("contacts", "dots"))
_ADDRESS = regex(
    rf"""
    (?<! @ ) \b  # "@jane@social.example" is a name on a network
    [\w.+'’-]{{1,64}}
    (?: \s? [\[({{<] \s? (?: {AT} | @ ) \s? [\])}}>] \s? | \s? @ \s? )
    [\w-]{{1,63}}
    (?: (?: \. | \s? [\[({{<] \s? (?: {_DOTS} | \. ) \s? [\])}}>] \s? )
        [\w-]{{1,63}} ){{1,5}}
    """,
    re.VERBOSE | re.IGNORECASE,
)
_HIDDEN_AT = regex(rf"[\[({{<]\s?(?:{AT})\s?[\])}}>]", re.IGNORECASE)
_SPELLED = regex(r"\b[\w.+-]{1,64} (?:at|AT) [\w-]{1,63}(?: (?:dot|DOT) [\w-]{1,63}){1,4}\b")
_LEFT_PLAIN = regex(  # alone in its line: "jane.roe at acme.example", not "more at acme.example"
    r"(?:[Ee]-?[Mm]ail[:.]? )?([\w+-]{1,40}[._][\w.+-]{1,40} at [\w-]{1,63}(?:\.[\w-]{2,63}){1,4})"
)
_LONGEST_PLAIN = 120  # characters of such a line
_SAID_ALOUD = regex(
    rf"""
    \b [\w.+-]{{1,64}} [ ] (?:{_SIGN_ALONE}) [ ] [\w-]{{1,63}}
    (?: (?: \. | [ ] (?: \. | {_DOTS} ) [ ] ) [\w-]{{1,63}} ){{0,3}}
    (?: \. | [ ] (?: \. | {_DOTS} ) [ ] ) [^\W\d_]{{2,12}} (?! [\w@] )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_AT = regex(
    rf"\s?[\[({{<]\s?(?:{AT}|@)\s?[\])}}>]\s?|\s?@\s?| at | (?:{_SIGN_ALONE}) ", re.IGNORECASE
)
_ON_NETWORK = regex(rf"(?<!\w)(?:{any_of(words('contacts', 'networks'))}) ?: ?\Z", re.IGNORECASE)
_NEAR = 24  # characters before an address in which its network stands
_DOT = regex(rf"\s?[\[({{<]\s?(?:{_DOTS}|\.)\s?[\])}}>]\s?| (?:{_DOTS}|\.) ", re.IGNORECASE)


class Reach(NamedTuple):
    """A number or an address: `value`, and where it stands, in characters."""

    value: str
    start: int
    end: int


@remembered
def phones(text: str) -> tuple[Reach, ...]:
    """Find telephone numbers.

    Parameters
    ----------
    text
        One line, white space collapsed.

    Returns
    -------
    tuple of Reach
        As printed, extensions included; dates, ZIP codes and ranges of years are none.
    """
    if not FIGURE.search(text):
        return ()
    found = []
    for match, at, printed in _printed(text):
        if not _is_telephone(text, match, printed):
            continue
        start, end = at, at + len(printed)
        if printed.count(")") > printed.count("(") and start and text[start - 1] == "(":
            start -= 1
        found.append(Reach(text[start:end], start, end))
    if not found and (bare := _BARE.fullmatch(text)):
        found = [Reach(bare[1], bare.start(1), bare.end(1))]
    if not found and _LONG_RUN.search(text):
        found = [Reach(m[1], m.start(1), m.end(1)) for m in _LABELLED_BARE.finditer(text)]
    if not found and "@" in text and _LONG_RUN.search(text):
        found = [Reach(m[1], m.start(1), m.end(1)) for m in _BARE_PART.finditer(text)]
    if not found:
        found = [Reach(m[0], m.start(), m.end()) for m in _FREE_LETTERS.finditer(text)]
    return tuple(found)


def _printed(text: str) -> Iterator[tuple[re.Match[str], int, str]]:
    """List the runs of figures, those of numbers of one form side by side each for itself."""
    for match in _NUMBER.finditer(text):
        printed = _closed(match[0])
        parts = printed.split(" ")
        size = next((size for size in _SEVERAL if _is_repeated(parts, len(parts) // size)), 1)
        start = match.start()
        for at in range(0, len(parts), len(parts) // size):
            one = " ".join(parts[at : at + len(parts) // size])
            yield match, start, one
            start += len(one) + 1


def _is_repeated(parts: Sequence[str], size: int) -> bool:
    """Tell numbers of one form, each of so many parts: "202-555-0100 202-555-0101"."""
    if not size or len(parts) % size:
        return False
    first = [FIGURE.sub("0", part) for part in parts[:size]]
    alike = all(FIGURE.sub("0", part) == first[at % size] for at, part in enumerate(parts))
    return alike and sum(part.count("0") for part in first) >= _LOCAL_DIGITS


def _closed(printed: str) -> str:
    """Leave out what a bracket opens that goes on: "202-555-0100 (24-hour line)"."""
    if printed.count("(") > printed.count(")"):
        return printed[: printed.rfind("(")].rstrip()
    return printed


def _is_telephone(text: str, match: re.Match[str], printed: str) -> bool:
    digits = sum(map(str.isdigit, printed))
    ahead = text[max(0, match.start() - _AHEAD) : match.start()]
    if _FILED.search(ahead) or _REGISTERED.search(ahead):
        return False
    if digits == _LOCAL_DIGITS:
        return _LOCAL.fullmatch(printed) is not None
    told = not _is_none(printed) or _is_said(text, match)
    return _LOCAL_DIGITS < digits <= _MOST_DIGITS and told


def _is_none(printed: str) -> bool:
    return bool(_NO_NUMBER.fullmatch(printed) or _DATED.match(printed))


def _is_said(text: str, number: re.Match[str]) -> bool:
    """Tell "Tel.: 9026-2411" from a range by the label right before it."""
    return _LABEL.search(text, max(0, number.start() - _AHEAD), number.start()) is not None


@remembered
def emails(text: str) -> tuple[Reach, ...]:
    """Find e-mail addresses; those hidden from robots, ``jane (at) x.org``, are written out.

    Parameters
    ----------
    text
        One line, white space collapsed.
    """
    found = []
    if "@" in text or _HIDDEN_AT.search(text):
        found = [_address(match) for match in _ADDRESS.finditer(text) if _is_mail(text, match)]
    if found:
        return tuple(found)
    said = text.casefold()
    if " dot " in said:
        found = [_address(match) for match in _SPELLED.finditer(text)]
    if not found and any(sign in said for sign in _SIGNS_ALONE):
        found = [_address(match) for match in _SAID_ALOUD.finditer(text)]
    if not found and " at " in text and len(text) <= _LONGEST_PLAIN:
        plain = _LEFT_PLAIN.fullmatch(text)
        found = [Reach(plain[1].replace(" at ", "@"), *plain.span(1))] if plain else []
    return tuple(found)


def _is_mail(text: str, match: re.Match[str]) -> bool:
    """Tell an address of mail from a name on a network: "XMPP: jane@acme.example"."""
    start = match.start()
    ahead = text[max(0, start - _NEAR) : start] if ":" in text[max(0, start - 2) : start] else ""
    return not ahead or _ON_NETWORK.search(ahead) is None


def _address(match: re.Match[str]) -> Reach:
    value = _DOT.sub(".", _AT.sub("@", match[0], count=1)).replace("’", "'").strip(".-'")
    return Reach(value, match.start(), match.end())


def mailto(href: str) -> str | None:
    """Find the address that a link writes to.

    Parameters
    ----------
    href
        Where a link leads.
    """
    if not href.casefold().startswith("mailto:"):
        return None
    found = emails(href[7:].split("?", maxsplit=1)[0].replace("%40", "@"))
    return found[0].value if found else None


def reachable(text: str, anchors: Sequence[Anchor] = ()) -> bool:
    """Say whether a line holds a number or an address, or somebody's extension."""
    return bool(
        emails(text)
        or any(mailto(anchor.href) for anchor in anchors)
        or (FIGURE.search(text) and (phones(text) or _EXTENSION.search(text)))
    )
