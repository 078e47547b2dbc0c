"""The release's own numbers: ``No. 123-10``, ``Release Number: HQ-24-208``, ``IP/21/1234``."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind
from newsdrop.parse.found import Found, first_claim
from newsdrop.parse.letterheads import codes
from newsdrop.parse.letterheads.front import split
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.prose.running import is_prose
from newsdrop.patterns import regex
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Block, Page
    from newsdrop.parse.letterheads.front import Line
    from newsdrop.parse.letterheads.labels import Labelled

_SHORT = 2  # letters of a label that may as well begin a number: "P 21-04"
_REFERENCES = keys("letterhead", "reference labels")
_OF_THINGS = frozenset({"release"})  # "Release 5" of a program
_WEAK = keys("letterhead", "weak number labels")
_TELEPHONES = frozenset(name for name in keys("contacts", "telephones") if len(name) > _SHORT)
_SAID = words("letterhead", "number words")
# The house between the kind and the number: "Press Release ACME No. 12/2021".
_HOUSE = regex(
    rf"""
    (?: (?! N[rRoOº°.]* [ ] )
        (?: [A-ZÀ-Þ] [\w.&'’-]* | {any_of(words("letterhead", "small in houses"))} ) [ ]
    ){{1,5}}
    (?= (?: N\.?[º°o] | [Nn]ro?\.? | No\.? | Núm\. | n[.º°]+ | № ) [ ]? \d )
    """,
    re.VERBOSE,
)
_SET_OFF = tuple(" .:#°º")

_MAX_MARK = 20
# In an element that is called so: "jy1330", "2021-045".
_CALLED = frozenset({"release", "number"})
_REACHED = frozenset({"contact", "contacts", "fax", "phone", "tel", "telephone"})
_SET_APART = regex(r"[A-Za-z]{0,6}-?\d{1,6}(?:[-–/.][A-Za-z\d]{1,6}){0,3}")
_FOOTING = 6  # blocks of one, whose code what belongs to it may follow
_LAST = 4  # blocks of a release, one of which may be its number
_VERSION = regex(r"\d+(?:\.\d+)+")
_FIGURES = regex(r"\d.*")
_FOOT = regex(r"(?:19|20)\d\d(?:/(?:\d{3,4}|1[3-9]|[2-9]\d)|-\d{3})")  # "2006/832", "2022-155"
_MONTH = regex(r"(?:19|20)\d\d[-–/](?:0?[1-9]|1[0-2])")
# A number that is called one may look like a day: "Release # 2024-05-02".
_LIKE_DAY = regex(r"(?:19|20)\d\d[-–/]\d\d[-–/]\d{2,3}")
# "Ref.: 20201217IPR94207" below a text, with the year
_REGISTERED = regex(r"(?=.*[A-Z])(?=.*20[0-4]\d)(?!10\.)[A-Z\d]+(?:[-–/._][A-Z\d]+){0,5}")


def find(
    page: Page,
    front: Sequence[Line],
    fields: Sequence[Labelled],
    headline: Found[str] | None = None,
) -> Found[tuple[str, ...]] | None:
    """Find the release numbers.

    Parameters
    ----------
    page
        The page.
    front
        The lines above the text, where a number also stands alone.
    fields
        The labels of the page with their values.
    headline
        A number of the year may open it: "105/2012 - Bridge opens".

    Returns
    -------
    Found or None
        Each number once, as printed; a label whose field is empty has none.
    """
    values: dict[str, None] = {}
    claims: set[int] = set()
    last = front[-1].at if front else -1
    told = max((at for at, block in page.shown if is_prose(block)), default=last)
    for value, where in _labelled(fields, last, told):
        values.setdefault(value)
        claims |= where
    source = Evidence.LABEL
    if not values:
        source = Evidence.TEXT
        for line in (*front, *_behind_end(page)):
            if opening(line.text, _TELEPHONES):
                continue  # "Tel.: 0155 / 555-01"
            for alone in codes.in_line(line.text):
                values.setdefault(alone)
                claims.add(line.at)
    if not values and headline and (opened := codes.at_head(headline.value)):
        values.setdefault(opened)
    top = first_claim(headline, 0)
    if not values:
        values |= dict.fromkeys(_codes(page, top))
    return Found(tuple(values), source, frozenset(claims)) if values else None


def _codes(page: Page, top: int) -> Iterator[str]:
    """List what stands outside the text: numbers below their label, and codes.

    Those are among the links beside the letterhead, or the page's address has them.
    """
    address = (page.url or "").casefold()
    for at, block in enumerate(page.blocks):
        text = block.text
        if len(text) > _MAX_MARK or not text[-1:].isdigit():
            continue
        label = key(page.blocks[at - 1].text) if at else ""
        told = codes.value(text, alone=True) if label in codes.LABELS - _WEAK else None
        if told:
            yield told
        if at < top and codes.SERIAL.fullmatch(text):
            yield text
        called = block.hints >= _CALLED and _REACHED.isdisjoint(block.hints)
        if called and _SET_APART.fullmatch(text) and not codes.DAY.fullmatch(text):
            yield text
        code = _FIGURES.search(text)
        coded = codes.LETTERED.fullmatch(text) or codes.YEARLY.fullmatch(text)
        dated = codes.DAY.fullmatch(text) or _MONTH.fullmatch(text)
        if code and coded and not dated and code[0].casefold() in address:
            yield text


def _is_item(block: Block) -> bool:
    return block.kind in (BlockKind.LIST_ITEM, BlockKind.TABLE)


def _behind_end(page: Page) -> Iterator[Line]:
    """List the lines behind an end mark, where some agencies print the number, and a last code.

    "IP/24/1234" may be the last line of a page, or of its text, or stand above what belongs to it.
    """
    text = page.told
    # "ACME-X-100" there may be what the text is on.
    foot = [row for row in text[-_FOOTING:-1] if "/" in row[1].text and not _is_item(row[1])]
    for index, block in (*page.shown[-1:], *text[-1:], *foot):
        if codes.CODE.fullmatch(block.text):
            yield from split(index, block)
    for index, block in text[-_LAST:]:
        if _FOOT.fullmatch(block.text) or codes.beside_month(block.text):
            yield from split(index, block)
    for (_, block), (index, behind) in pairwise(page.shown):
        if len(block.text) <= _MAX_MARK and not any(map(str.isalnum, block.text)):
            yield from split(index, behind)


def _labelled(
    fields: Sequence[Labelled], last: int, told: int
) -> Iterator[tuple[str, frozenset[int]]]:
    """List the numbers beside labels.

    References count above the text, whose front ends at `last`, and below it, where it ends at
    `told`, if they look like a register's.
    """
    for field in fields:
        if field.label not in codes.LABELS and not (
            field.label in _REFERENCES
            and (
                max(field.claims) <= last
                or (min(field.claims) > told and _REGISTERED.fullmatch(field.value))
            )
        ):
            continue
        text = field.value
        if (house := _HOUSE.match(text)) is not None:
            text = text[house.end() :]
        again = opening(text, _SAID)  # "Press Release: No. 123", but not "NR-61"
        if again is not None and text[again.end : again.end + 1] not in _SET_OFF:
            again = None
        marked = field.marked or again is not None
        if again is not None:
            text = text[again.end :].lstrip(" .:#°º№")
        alone = len(field.claims) > 1
        said = field.numbered or (field.label.rpartition(" ")[2] in _SAID and not alone)
        value = text if said and _LIKE_DAY.fullmatch(text) else codes.value(text, alone=alone)
        # "Press release 123" alone in a line above the text
        counts = field.value == value and max(field.claims) <= last
        counts = counts and field.label not in _OF_THINGS
        if value and not (
            field.label in _WEAK and _is_version(value, marked=marked or (counts and not alone))
        ):
            yield value, field.claims


def _is_version(value: str, *, marked: bool) -> bool:
    """Tell "Release 5" and "Release: 4.2.3", which are versions, from "Release 20-084"."""
    return _VERSION.fullmatch(value) is not None or (value.isdigit() and not marked)
