"""The last lines of a release, from the end up: who the issuer is, where it is from, who signs."""

from __future__ import annotations

import re
from functools import cache, partial
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.page import BlockKind
from newsdrop.parse.ending import sign_off
from newsdrop.parse.ending.foot import follow_calls, link_rows
from newsdrop.parse.ending.foot.linked import is_attachment
from newsdrop.parse.ending.house import about, explained
from newsdrop.parse.ending.house.description import is_description
from newsdrop.parse.ending.house.neighbours import goes_on, introduces_again, is_pointed_at
from newsdrop.parse.ending.house.telling import has_news, has_speech
from newsdrop.parse.ending.notes import registered, small_print
from newsdrop.parse.issuing.text import announcer
from newsdrop.parse.prose import elided, end_marks
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import keys, opening
from newsdrop.parse.prose.running import reads_as_text
from newsdrop.parse.reaching.lines import reach
from newsdrop.parse.when import closing_days
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsdrop.page import Block

_FEW = 4  # words of a line on what came with a release
_MAX_ISSUED = 160  # characters of a last line that says who issued the release
_MAX_SIGNATURE = 90
_MAX_ENCLOSURE = 120
_MAX_NUMBER = 2  # characters of an enclosure's number
_STOPS = (".", ":", "?")
_LEAD = 400  # characters in which the issuer announces
_ELIDED = regex(rf"(?:{elided.ANY}|sant['’])(?=\w)", re.IGNORECASE)  # "l’Ajuntament"
_MAIL = regex(r"\S@\S{1,80}\.\w")
_WEB = regex(r"(?:https?://|www\.)[^\s]{4,}")
_TELEPHONE = regex(r"\d{3}[ )/.-]{1,2}\d{3,4}[ -]?\d*")
_SOURCE = regex(
    rf"(?:{any_of(words('closing', 'sources without a colon'))})[ :]{{1,2}}\S.{{0,100}}"
)
_SOURCES = folded("closing", "sources")
_TAKEN_FROM = keys("closing", "taken from")
_IN_BRACKETS = regex(r" \([^()]{1,60}\)")
_BRACKETS = "<>＜＞[]()（）【】"
_ORGANIZATIONS = folded("closing", "organizations")
_ISSUED = keys("closing", "issued by")
_ENCLOSED = keys("closing", "enclosures")
_FOUNDED = keys("closing", "founded")
_FURTHER = tuple(folded("closing", "further"))


def find(blocks: Sequence[Block], closing: set[int]) -> set[int]:
    """Go up from the end over descriptions of the issuer, follow us, source and signature.

    Parameters
    ----------
    blocks
        Those of the story.
    closing
        Places of those that close it by themselves, which are gone over.

    Returns
    -------
    set of int
        Places among the blocks.
    """
    found: set[int] = set()
    lead = " ".join(block.text for block in blocks[:2])[:_LEAD]

    @cache
    def names() -> Sequence[str]:
        name = announcer.find(_IN_BRACKETS.sub("", lead), (), ())
        if name is None:
            return ()
        short = re.search(rf"(?<!\w){re.escape(name)} \(([^\W_][\w&-]{{1,10}})\)", lead)
        return (name, short[1]) if short else (name,)

    house: Callable[[], Sequence[str]] = names
    retold: set[int] = set()  # below which another may stand, but no weaker sign is enough
    pointers: set[int] = set()  # "For more information, visit ..." belongs to what is above it
    for at in range(len(blocks) - 1, 0, -1):
        if at in closing or at in found:
            continue
        block = blocks[at]
        above = blocks[at - 1]
        announced = above.text.endswith(":")
        if lines := _pointing(blocks, at) or _headed(blocks, at, house):
            found |= lines
        elif block.text.casefold().startswith(_FURTHER) or _is_asked(block.text, above.text):
            pointers.add(at)
        elif (
            (
                is_description(
                    block, continued=bool(found - retold), house=partial(_house, block, house)
                )
                and not explained.explains(blocks, at, last=not found)
            )
            or goes_on(block.text, above, partial(_house, above, house))
            or (at + 1 in pointers and is_pointed_at(block.text, blocks[at + 1].text))
        ):
            found |= {at} | pointers
            pointers = set()
        elif introduces_again(block.text, (one.text for one in blocks[:at])):
            found |= {at} | pointers
            retold |= {at} | pointers
            pointers = set()
            house = tuple  # who is named there and nobody else
        elif not announced and (
            link_rows.is_page(blocks, at)
            or (_is_address(block.text) and not (found and _MAIL.search(block.text)))
            or is_attachment(block)
            or _is_enclosure(block.text)
            or registered.is_line(block.text)
            or (closing_days.is_day(block.text) and not closing_days.is_day(above.text))
            or (not pointers and is_signature(block) and not sign_off.is_told(blocks, at))
        ):
            found.add(at)
        else:
            break
    return found


def _headed(blocks: Sequence[Block], at: int, names: Callable[[], Sequence[str]]) -> set[int]:
    """Find a description with the name of its house alone above it, which it begins with.

    One that says since when the house is there may stand behind a section of the story.
    """
    above, text = blocks[at - 1], blocks[at].text
    title = _IN_BRACKETS.sub("", about.bare(above.text))  # "Acme Trust (AT)"
    founded = opening(text, _FOUNDED) is not None
    begins = text.startswith(title) or (founded and title in text[:_LEAD])
    heads = (above.strong or above.level > 0) and bool(title) and begins
    alone = heads and not any(one.strong or one.level for one in blocks[1 : at - 1])
    if not (alone or (heads and founded)) or has_speech(text) or has_news(text):
        return set()
    return {at - 1, at} if title in names() else set()


def _pointing(blocks: Sequence[Block], at: int) -> set[int]:
    """Find a row of links, or a line on where the text is from or how to reach and follow."""
    forms = (
        follow_calls.is_call,
        _is_source,
        _is_reach,
        small_print.promises_equality,
    )
    alone = any(form(blocks[at].text) for form in forms) or link_rows.is_to_source(blocks[at])
    alone = alone or (
        blocks[at].kind is BlockKind.PARAGRAPH and end_marks.are_initials(blocks[at].text)
    )
    alone = alone and not follow_calls.is_announced(blocks, at)
    return link_rows.find(blocks, at + 1) or ({at} if alone else set())


def _house(block: Block, names: Callable[[], Sequence[str]]) -> str:
    """Give the name of the house, its short form maybe, that a block opens with."""
    text = block.text.removeprefix("The ")
    return next((name for name in names() if text.startswith(name)), "")


def _is_source(text: str) -> bool:
    """Tell a line that says where the text is from: "SOURCE Acme", "<출처: 정책브리핑>".

    Or who edited it: "*Editado por Ana Roe".
    """
    if len(text) <= _MAX_SIGNATURE and not text.endswith(_STOPS) and opening(text, _TAKEN_FROM):
        return True
    label, mark, said = text.strip(_BRACKETS).replace("=", ":").replace("：", ":").partition(":")
    named = mark and said and label.strip().casefold() in _SOURCES
    return (bool(named) and len(text) <= _MAX_ENCLOSURE) or _SOURCE.fullmatch(text) is not None


def _is_reach(text: str) -> bool:
    """Tell a line that says no more than how to reach somebody, by telephone and mail."""
    return not reads_as_text(text) and bool(_MAIL.search(text)) and bool(_TELEPHONE.search(text))


def _is_asked(text: str, above: str) -> bool:
    """Tell an address that a line above leads to from that of who wrote the text above it."""
    mail = "@" in text and " " not in text and reads_as_text(above) and not above.endswith(":")
    return not mail and _is_address(text)


def _is_address(text: str) -> bool:
    """Tell a line that is an address and nothing else: "press [at] acme.example"."""
    if len(text) > _MAX_ISSUED or _WEB.fullmatch(text):
        return len(text) <= _MAX_ISSUED
    mail = next(iter(reach.emails(text)), None)
    return mail is not None and mail.end - mail.start == len(text)


def _is_enclosure(text: str) -> bool:
    """Tell a line on what came with a release: "Anlage: Foto", "Vedlagt uddybende notat."."""
    said = opening(text, _ENCLOSED) if len(text) <= _MAX_ENCLOSURE else None
    if said is None:
        return False
    label, colon, _ = text[said.end :].partition(":")
    return len(text.split()) <= _FEW or bool(colon and len(label.strip(" ().")) <= _MAX_NUMBER)


def is_signature(block: Block) -> bool:
    """Tell the issuer's name, set below the text, from a last line of the story.

    Parameters
    ----------
    block
        One of the last blocks.
    """
    if block.kind is not BlockKind.PARAGRAPH or len(block.text) > _MAX_ISSUED:
        return False
    text = closing_days.without_day(block.text.strip(" *_"))
    said, comma, source = text.partition(", ")
    text = said if comma and opening(source, _TAKEN_FROM) else text  # "Acme Office, with material"
    if opening(text, _ISSUED) is not None:
        return not text.endswith(_STOPS)
    if len(text) > _MAX_SIGNATURE or text.endswith(_STOPS):
        return False
    bare = (_ELIDED.sub("", word) for word in re.findall(r"[\w.'’-]+", text))
    names = [word for word in bare if len(word) > 3]
    capital = all(word[0].isupper() for word in names)
    return capital and any(word.casefold() in _ORGANIZATIONS for word in names)
