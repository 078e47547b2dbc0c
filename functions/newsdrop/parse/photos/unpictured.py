"""Captions of photos that are not in the page: in plain text, behind scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.page import BlockKind, Zone
from newsdrop.parse.photos import beside, called, captioned, credit_lines
from newsdrop.parse.prose.phrases import key
from newsdrop.patterns import regex
from newsdrop.record import Image

if TYPE_CHECKING:
    from newsdrop.page import Block
    from newsdrop.parse.photos.surroundings import Surroundings

_QUOTED = regex('["“”„«»]')  # in a note that cites a title, no credit
_LEAST_ALT = 20  # characters of a line that a caption repeats
_FILMS = words("credits", "films")
_MEDIA = folded("credits", "media")
_FURTHER = tuple(folded("closing", "further"))
_LINES = 4  # most lines of a caption set as lines of one paragraph


def find(around: Surroundings, claimed: set[int]) -> tuple[list[Image], set[int]]:
    """Find the captions that end at a credit, or are printed as captions are.

    Parameters
    ----------
    around
        What is known of the page's blocks.
    claimed
        The blocks that belong to photos of the page.

    Returns
    -------
    list of Image and set of int
        Images without an address, and the blocks of their lines.
    """
    found: list[Image] = []
    claims: set[int] = set()
    for at, block in enumerate(around.blocks):
        if block.zone is not Zone.RELEASE or at in claimed or at in around.barred:
            continue  # "Low Tide: Photographs by Jane Roe" may be a headline
        if not credit_lines.is_printed(block.text):
            continue
        if block.level and credit_lines.is_of_several(block.text):
            continue  # "Photos from the opening"
        if _leads_to_photos(block):
            continue
        if block.text.lstrip("*").casefold().startswith(_FURTHER):
            continue  # "For more information and photos by ..."
        lines = _lines(around, at) - claimed - claims
        texts = [around.blocks[line].text for line in sorted(lines)[-2:]]
        image = captioned.join(block, [credit_lines.split(text) for text in texts])
        if _ends_speech(image.credit or "") or _runs_on(block.text, image.credit or ""):
            continue  # "“We have no photos from 1950,” Roe said."
        claims |= lines
        none = image.caption is None or _is_of_film(image.credit or "")
        if not (none or _QUOTED.search(image.credit or "")):
            alt = around.blocks[min(lines)].text if len(lines) > 2 else None
            found.append(Image(None, alt, image.caption, image.credit, image.virin))
    return found, claims


def _is_of_film(credit: str) -> bool:
    """Tell "Acme video by Jane Roe" and "In video: A bridge opens" from "Photo of a film set"."""
    return next((word for word in key(credit).split() if word in _MEDIA), "") in _FILMS


def _leads_to_photos(block: Block) -> bool:
    """Tell where photos are to be had from who took them: "Photos: Dropbox", a link."""
    last = block.anchors[-1] if block.anchors else None
    return last is not None and last.end == len(block.text) and " " not in last.text


def _ends_speech(credit: str) -> bool:
    """Tell the end of what somebody says from a credit: a mark that nothing in it opens."""
    opened, closed = map(credit.count, "“”")
    return closed > opened or credit.count('"') % 2 == 1 or credit.count("»") > credit.count("«")


def _runs_on(text: str, credit: str) -> bool:
    """Tell what a sentence says in passing: "with a video by Acme Films. It shows the bridge."."""
    at = text.find(credit) if credit[:1].islower() else -1
    behind = text[at + len(credit) :].strip(" .")
    return at > 0 and text[:at].rstrip()[-1:].islower() and bool(behind)


def _lines(around: Surroundings, credit: int) -> set[int]:
    """Collect the lines of a caption that ends at a credit: alternative text, caption, credit."""
    lines = {credit}
    above = around.blocks[credit - 1] if credit else None
    if above is None or not credit_lines.is_credit(around.blocks[credit].text):
        return lines
    if credit - 1 in around.barred or above.kind is BlockKind.HEADING:
        return lines
    repeats = _repeats_line_above(around, credit - 1)
    together = above.group == around.blocks[credit].group and around.sizes[above.group] <= _LINES
    if above.text and len(above.text) <= called.LONGEST and (repeats or together):
        lines.add(credit - 1)
        if repeats:
            lines.add(credit - 2)
    return lines


def _repeats_line_above(around: Surroundings, at: int) -> bool:
    """Say whether a line opens with the whole line above it, as a caption with its alt."""
    if at < 1 or at - 1 in around.barred:
        return False
    above, text = around.blocks[at - 1].text, around.blocks[at].text
    return len(above) >= _LEAST_ALT and beside.same_words(text, above)
