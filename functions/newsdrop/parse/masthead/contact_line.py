"""One line of a contact block: whose name, which organisation, what number and address."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.masthead import organizations, reach
from newsdrop.parse.persons.wordkinds import PLACE, kinds
from newsdrop.parse.prose.phrases import key, keys, opening

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Anchor

_FIELDS = keys("contacts", "fields")
_DROP = keys("contacts", "drop")
_LABELS = _FIELDS | _DROP
_JOINS = keys("contacts", "joins")
_ENDS = _LABELS | _JOINS
_LEADS = keys("contacts", "leads")
_SMALL = words("organizations", "small")
_HEADINGS = keys("contacts", "press headings") | keys("contacts", "headings")
_SECTIONS = keys("letterhead", "sections")
_POSTS = keys("contacts", "posts")
_UNITS = keys("contacts", "units")
_ORGANIZATIONS = keys("organizations", "words") | keys("organizations", "forms")
_PARTICLES = words("name_parts", "particles")
_DEGREES = words("name_parts", "degrees") | words("name_parts", "suffixes")
_SPLIT = re.compile(
    r"""
      , (?! [ ] (?:Inc|LLC|Ltd|Corp|Co|LP|PLC|S\.A) \b )
    | [;|•●▪·()\[\]<>，、：]
    | \s [-–—/]+ \s | \s? [–—] \s? | ^ [-–—*]+ \s?
    | : (?= \s | $ )
    """,
    re.VERBOSE,
)
_SEVERAL = re.compile(r" / | \| |;| & | and ")
_ADDRESSED = re.compile(
    r"https?: | www\. | \.(?:com|org|net|gov|edu|eu|int)\b | \b\d+\b | \d{3}",
    re.VERBOSE | re.IGNORECASE,
)
_NAME_SIGNS = re.compile(r"[一-鿿가-힣]{2,5}")
_WITH_POST = re.compile(
    r"""
    (?: (?P<office> .+ ) [ ] )? (?P<name> [가-힣]{2,4} )
        [ ] (?: 대변인 | 과장 | 팀장 | 사무관 | 주무관 | 담당 | 매니저 | 대리 | 부장 | 차장 | 실장 )
    | (?: (?P<office3> .+ ) [ ] )? (?P<name3> [一-鿿]{2,3} )
        [ ]? (?: 科長 | 組長 | 副組長 | 主任 | 專員 | 處長 | 科长 | 处长 | 先生 | 女士 | 小姐 )
    | (?P<office2> .+ [部課室局] ) [ ] (?P<name2> [一-鿿]{1,4} )
    """,
    re.VERBOSE,
)
_EASTERN_OFFICE = re.compile(r"[^a-z\d:：]{2,20}[部課课室局係组組处處科팀과실]")
_EDGES = " \t.:;,-–—*#|/\"'“”☎☏✆✉"
_PREPOSITIONS = frozenset(("in", "for", "from", "at", "für", "bei", "pour", "à", "en", "para"))
_MAX_NAME = 5  # words
_MAX_OFFICE = 10
_DESKS = frozenset({"relations", "affairs", "communications", "marketing", "media"})
_OFFICE = words("contacts", "answering")
"""Words with which the heading of a contact block names who answers."""


@dataclass(slots=True)
class Line:
    """What one line holds; `several` where marks part what belongs to one person and another."""

    names: list[str] = field(default_factory=list)
    offices: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    emails: list[str] = field(default_factory=list)
    several: bool = False


def read(text: str, anchors: Sequence[Anchor] = ()) -> Line:
    """Read a line.

    Parameters
    ----------
    text
        White space collapsed.
    anchors
        Its links, some of which write to the address that the text does not show.

    Returns
    -------
    Line
        Labels, posts, street and web addresses and fax numbers are left out.
    """
    line = Line(several=_SEVERAL.search(text) is not None)
    words_only = _take_reach(line, text)
    line.emails = line.emails or [
        address
        for anchor in anchors
        if (address := _mailto(anchor.href)) and "@" not in anchor.text
    ]
    skip = post = False
    for segment in _SPLIT.split(words_only):
        said = _bare(segment)
        if not said:
            skip = key(segment) in _DROP or (skip and not segment.strip())
            continue
        desk = post and _names_desk(said)
        if not (skip or desk or _ADDRESSED.search(said) or said in _DEGREES):
            _take_name(line, said, segment)
        post = _is_post(said.split())
        skip = False
    _sort_names(line)
    return line


def _take_reach(line: Line, text: str) -> str:
    """Take numbers and addresses out of a line; what is left is words, with bars between."""
    emails = reach.emails(text)
    phones = [
        number
        for number in reach.phones(text)
        if not any(mail.start <= number.start < mail.end for mail in emails)
    ]
    line.emails = [mail.value for mail in emails]
    left = []
    at = 0
    for found in sorted((*emails, *phones), key=lambda item: item.start):
        before = text[at : found.start]
        if found in phones and not _dropped(before):
            line.phones.append(found.value)
        left.append(before)
        at = found.end
    return " | ".join((*left, text[at:]))


def _names_desk(said: str) -> bool:
    """Tell what a post is for: "Manager, Public Relations", "Media Officer, East Africa"."""
    last = said.rsplit(maxsplit=1)[-1]
    return bool(kinds(last) & PLACE) or not _DESKS.isdisjoint(key(said).split())


def _take_name(line: Line, said: str, segment: str) -> None:
    if not said.isascii() and (match := _WITH_POST.fullmatch(said)):
        line.names.append(match["name"] or match["name2"] or match["name3"])
        line.offices += filter(None, (match["office"], match["office2"], match["office3"]))
    elif is_name(said) and key(said) not in _SECTIONS:
        line.names.append(said)
    elif _EASTERN_OFFICE.fullmatch(said) and key(said) not in _HEADINGS:
        line.offices.append(said)
    elif _is_office(said):
        stop = "." if organizations.has_form(said) and f"{said}." in segment else ""
        line.offices.append(said + stop)


def _sort_names(line: Line) -> None:
    """Of the names in one line only the first is a person's, unless it is a row of persons."""
    count = len(line.names)
    if count > 1 and not line.several and count not in {len(line.phones), len(line.emails)}:
        line.offices[:0] = line.names[1:]
        del line.names[1:]


def reachable(text: str, anchors: Sequence[Anchor] = ()) -> bool:
    """Say whether a line holds a number or an address."""
    return bool(
        reach.phones(text) or reach.emails(text) or any(_mailto(anchor.href) for anchor in anchors)
    )


def office(text: str) -> str | None:
    """Read the office that a heading names: "Office of Public Affairs:"."""
    said = text.strip(_EDGES)
    return said if _OFFICE & set(key(said).split()) and _is_office(said) else None


def named(text: str) -> bool:
    """Say whether a line is a person's name, alone or with a post and an organisation."""
    return bool(read(text).names)


def is_name(text: str) -> bool:
    """Say whether words look like a person's name and nothing else."""
    if _NAME_SIGNS.fullmatch(text):
        return True
    parts = text.split()
    if not 2 <= len(parts) <= _MAX_NAME or parts[0].casefold() in _PREPOSITIONS:
        return False
    for part in parts:
        folded = part.strip(".").casefold()
        if folded in _POSTS or folded in _UNITS or folded in _ORGANIZATIONS:
            return False
        if not (part[0].isupper() or part.casefold() in _PARTICLES):
            return False
    shouts = len(parts[0]) > 3 and parts[0].isupper() and not text.isupper()  # "NASA Langley"
    return (
        not shouts
        and any(len(part.strip(".")) > 1 for part in parts)
        and all(char.isalpha() or char in " .'’‘-‐" for char in text)
    )


def _dropped(before: str) -> bool:
    """Tell whether the words before a number say that it is a fax, or the like."""
    said = key(before).split()
    return bool(said) and (said[-1] in _DROP or said[-2:-1] == ["fax"])


def _bare(segment: str) -> str:
    """Take labels and joining words off both ends."""
    said = segment.strip(_EDGES)
    if lead := opening(said, _LEADS):
        said = said[lead.end :].strip(_EDGES)
    while label := opening(said, _ENDS):
        rest = said[label.end :]
        if rest.strip(_EDGES) and rest[0] not in ":.：" and not said[0].islower():
            break
        said = rest.strip(_EDGES)
    parts = said.split()
    while parts and (last := key(parts[-1])) in _ENDS and last not in _OFFICE:
        parts.pop()
    return " ".join(parts).strip(_EDGES)


def _is_office(said: str) -> bool:
    parts = said.split()
    folded = {part.strip(".").casefold() for part in parts}
    if key(said) in _HEADINGS and not folded & _OFFICE:
        return False
    capitals = sum(part[0].isupper() or part in _SMALL for part in parts)
    return (
        parts[0].casefold() not in _PREPOSITIONS
        and len(parts) <= _MAX_OFFICE
        and len(said) > 1
        and capitals * 2 >= len(parts)
        and said[0].isupper()
        and (not folded & _POSTS or (bool(folded & _OFFICE) and not _is_post(parts)))
    )


def _is_post(parts: Sequence[str]) -> bool:
    """Tell "Director of Public Affairs" and "Media Relations Manager" from their offices."""
    ends = {parts[0].strip(".").casefold(), parts[-1].strip(".").casefold()}
    return not ends.isdisjoint(_POSTS - _OFFICE)


def _mailto(href: str) -> str | None:
    if not href.casefold().startswith("mailto:"):
        return None
    found = reach.emails(href[7:].split("?", maxsplit=1)[0].replace("%40", "@"))
    return found[0].value if found else None
