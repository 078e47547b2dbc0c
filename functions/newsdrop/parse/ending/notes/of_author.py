"""What a post says of its author at its end: "Jane Roe is a product manager at Acme."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.authors import credited
from newsdrop.parse.persons.lone_name import is_name, is_person
from newsdrop.parse.prose import sentences
from newsdrop.parse.prose.phrases import keys, opening, search
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block
    from newsdrop.parse.found import Found

_BY = keys("bylines", "by")
_IS = words("closing", "is in a note on the author")
_IS |= words("closing", "writes in a note on the author")
_REACHING = words("closing", "reaching an author")
_WRITERS = keys("closing", "who writes")
_LONGEST = 400  # characters of where to reach somebody
_ADDRESS = regex(r"([\w.+-]{2,40})@\w")
_ACCOUNT = regex(r"(?<!\w)@\w")
_BEHIND = regex(r",| [|/@(]| [Ff]ollow ")
_DASHES = ("-", "–", "—")
_SHORT = 200  # characters of a line with the author's address
_INITIALS = 2
_WORDS = 5  # of which a name has fewer
_OFFICE = 5  # from "is" to "a senior business reporter"
_LAST = 4
"""Blocks at the end of a text."""


def find(story: Sequence[tuple[int, Block]], author: Found[str] | None) -> set[int]:
    """Find the paragraph that tells who the author is, whom the text names nowhere else.

    One that tells where to reach the author is such a note whatever the text tells.

    Parameters
    ----------
    story
        The text blocks of the release, in order, each with its index.
    author
        The author line: "By Jane Roe, Acme Trust".
    """
    said = opening(author.value, _BY) if author else None
    line = author.value[said.end if said else 0 :].lstrip(" :") if author else ""
    name = line.partition(",")[0].partition(" | ")[0].strip()
    signed = {at for at, block in story[1:][-_LAST:] if _is_signature(block.text, line)}
    if not is_name(name):
        return signed if author else set()
    reach = signed | {
        at for at, block in story[-_LAST:] if at != story[0][0] and _tells_address(block.text, name)
    }
    last = name.split()[-1]
    named = [(at, block) for at, block in story if last in block.text]
    return reach | {
        at
        for at, block in story[-_LAST:]
        if block.text.startswith(f"{name} ")
        and block.text[len(name) :].split(maxsplit=1)[0] in _IS
        and [at for at, _ in named] == [at]
        and at != story[0][0]
    }


def noted(text: str) -> str:
    """Read the author in a note that calls to follow: "Jane Roe is a reporter. Follow her".

    Parameters
    ----------
    text
        One of the last paragraphs.

    Returns
    -------
    str
        The name; nothing where somebody else is told of.
    """
    if len(text) > _LONGEST or "@" not in text or _ACCOUNT.search(text) is None:
        return ""  # where to write to may be told of a press desk
    first, *others = sentences.split(text)
    if not any(one.partition(" ")[0].casefold() in _REACHING for one in others):
        return ""
    row = first.split()
    end = next((at for at, word in enumerate(row[:_WORDS]) if word in _IS), 0)
    name, office = " ".join(row[:end]), " ".join(row[end : end + _OFFICE])
    return name if search(office, _WRITERS) and is_person(name) else ""


def _is_signature(text: str, author: str) -> bool:
    """Tell who wrote a text behind a dash, "-- By Jane Roe Follow @janeroe".

    Or the author line once more: "[홍길동 기자 hong@acme.example]".
    """
    if author and author in text and credited.read(text) == author:
        return True
    if len(text) > _SHORT or text[:1] not in _DASHES:
        return False
    line = text.lstrip(" -–—")
    said = opening(line, _BY)
    name = _BEHIND.split(line[said.end :], maxsplit=1)[0] if said else ""
    return is_name(name.strip())


def _tells_address(text: str, name: str) -> bool:
    """Tell where to reach the author: "Email Jane Roe at jroe@acme.example"."""
    if "@" not in text or len(text) > _LONGEST:
        return False
    if len(text) <= _SHORT and any(_is_named_so(box, name) for box in _ADDRESS.findall(text)):
        return True
    told = name in text
    return told and (text.startswith(name) or text.split(None, 1)[0].casefold() in _REACHING)


def _is_named_so(box: str, name: str) -> bool:
    """Tell a mailbox that bears a name, "jroe" or "roe.jane", from "heroes"."""
    plain = "".join(filter(str.isalpha, box.casefold()))
    parts = name.casefold().split()  # one of "王小明"
    first, last = parts[0], parts[-1]
    if plain.startswith(last):
        return plain[len(last) :] in {"", first, first[0]}
    ahead = plain.removesuffix(last)
    initials = len(ahead) <= _INITIALS and ahead[:1] == first[0]
    return ahead != plain and (ahead == first or initials)
