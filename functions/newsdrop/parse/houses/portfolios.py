"""Fields that one house or one office is for: "Ministry of Science, Technology and Research"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.parse.prose import elided
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_FIELDS = folded("portfolios", "fields")
_SMALL = folded("portfolios", "small")
_PLACES = words("places")
_ANDS = words("portfolios", "ands")
_TOKEN = regex(r"\S+")
_ELIDED = regex(rf"{elided.ANY}(?=\w)")
# Where a series begins: behind what a house is, or at the beginning of a text.
_OPENS = regex(
    rf"""
    \b (?: {any_of(words("portfolios", "houses"))} ) [ ]
       (?: {any_of(words("portfolios", "of"))} ) (?: [ ] (?:the|la|el|las|los|l) )? (?: [ ] | ['’] )
    | (?: \A | [–—-][ ] ) (?: the[ ] )? (?= (?: [A-Z] [\w-]+ [ ] ){{0,2}} [A-Z] [\w-]+,[ ] )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_BEHIND = any_of(words("portfolios", "houses") | words("portfolios", "houses behind"))
_CLOSES = regex(
    rf" (?:(?:{any_of(words('portfolios', 'lands'))})|(?=[A-Z])(?i:{_BEHIND}))\b"
)  # "Roads and Ports Canada", "Roads and Ports Service"
_COMMA = regex(r",(?= )(?: (?:and|&)(?= ))?")
_JOINT = " &"
_JOINTS = words("portfolios", "of") | _ANDS | {"at", "in"}
_SPEECH = words("title_context", "speech")
_NEAR = 4  # words behind a title, among which a house it is held at begins
_LONGEST = 160  # characters of a series
_MOST = 24  # words of one
_FIRST = 6  # words of its first field


def is_field(token: str) -> bool:
    """Tell a word that names what a ministry is for: "Housing,", "l’Agriculture"."""
    return _plain(token) in _FIELDS


def size(tokens: Sequence[str], at: int, *, members: bool = False) -> int:
    """Count the words of the rest of a series, behind one of its commas.

    Parameters
    ----------
    tokens
        The words of a text.
    at
        The index of the first word behind the comma.
    members
        Whether any single word in the plural is a field, "Appeals, and"; it may be a surname.

    Returns
    -------
    int
        Up to the field behind "and"; 0 where a word between two commas names no known field, as
        in "the Ministry of Health, Acme and the Roe Trust".
    """
    told = joined = False
    last = 0
    row = tokens[at : at + _MOST]
    for index, token in enumerate(row):
        word = _plain(token)
        if token in _ANDS:
            if joined or not (told or tokens[at + index - 1].endswith(",")):
                break
            joined, told = True, False
            continue
        if word in _FIELDS or (members and _are_members(row, index)):
            told, last = True, index + 1
        elif not (word in _SMALL or token[:1].isupper() or (told and _qualifies(row, index))):
            break
        if token[-1] in ",;:.)":
            if token[-1] != "," or joined or not told:
                break
            told = False
    return last if joined and told else 0


def goes_on(tokens: Sequence[str], at: int) -> bool:
    """Tell the comma within a series from one behind it: "minister of science, technology and".

    Parameters
    ----------
    tokens
        The words of a text.
    at
        The index of the first word behind the comma.
    """
    count = size(tokens, at) if at > 0 and is_field(tokens[at - 1]) else 0
    return count > 0 and _closes_title(tokens, at + count)


def joined(text: str) -> str:
    """Write the series of houses without their commas, behind which names are not read on.

    Parameters
    ----------
    text
        The beginning of a release: "the Ministry of Science, Technology and Research announces".

    Returns
    -------
    str
        "the Ministry of Science & Technology and Research announces".
    """
    out, done = [], 0
    for match in _OPENS.finditer(text):
        if match.start() < done:
            continue
        end = _end(text, match.end(), alone=match[0].strip(" –—-").casefold() in ("", "the"))
        if end:
            out += [text[done : match.end()], _COMMA.sub(_JOINT, text[match.end() : end])]
            done = end
    return "".join((*out, text[done:]))


def parted(name: str, text: str) -> str:
    """Give a name that was read of a :func:`joined` text as the text prints it."""
    if _JOINT not in name:
        return name
    form = re.escape(name).replace(re.escape(_JOINT), r"(?:,(?: and| &)?| &)")
    found = re.search(form, text, re.IGNORECASE)
    return name[0] + found[0][1:] if found else name


def _end(text: str, start: int, *, alone: bool) -> int:
    """Find where a series ends that begins here; 0 where it is none, or has no comma.

    Behind what a house is, its first field may be any; alone, a land or what it is ends the name.
    """
    row = list(_TOKEN.finditer(text, start, start + _LONGEST))
    tokens = [token[0] for token in row]
    first = next((at for at, token in enumerate(tokens[:_FIRST]) if token.endswith(",")), None)
    if first is None or not all(_may_be(token) for token in tokens[:first]):
        return 0
    count = size(tokens, 0 if alone else first + 1, members=not alone)
    count += 0 if alone else first + 1
    if count <= first + 1:
        return 0
    end = row[count - 1].end() - (not tokens[count - 1][-1].isalnum())
    return end if not alone or _CLOSES.match(text, end) else 0


def _closes_title(tokens: Sequence[str], at: int) -> bool:
    """Tell the end of an office from that of others named behind it: "women and children came"."""
    if at >= len(tokens) or not tokens[at - 1][-1].isalnum() or tokens[at] in _SPEECH:
        return True
    return tokens[at] in _JOINTS and any(map(str.istitle, tokens[at + 1 : at + _NEAR]))


def _may_be(token: str) -> bool:
    return token[0].isupper() or _plain(token) in _SMALL or _plain(token) in _FIELDS


def _are_members(tokens: Sequence[str], at: int) -> bool:
    """Tell a field of one word in the plural: "Appeals, and"; a house has words before it."""
    bare = tokens[at].rstrip(",")
    ahead = at == 0 or tokens[at - 1].endswith(",") or tokens[at - 1] in _ANDS
    behind = tokens[at].endswith(",") or not tokens[at + 1 : at + 2] or not tokens[at + 1].istitle()
    return ahead and behind and bare.istitle() and bare.endswith("s") and bare not in _PLACES


def _qualifies(tokens: Sequence[str], at: int) -> bool:
    """Tell what ends a field in small letters: "Souveraineté alimentaire et", "Acción social,"."""
    ends = tokens[at].endswith(",") or not _ANDS.isdisjoint(tokens[at + 1 : at + 2])
    return ends and tokens[at].rstrip(",").isalpha()


def _plain(token: str) -> str:
    return _ELIDED.sub("", token.strip(",.;:()").casefold())
