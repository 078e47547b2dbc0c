"""Photos of the release, with what is printed beside them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded
from newsdrop.page import BlockKind, Zone
from newsdrop.parse.found import Found
from newsdrop.parse.photos import agencies, beside, captions, margins, pictures
from newsdrop.parse.photos.captions import Credited
from newsdrop.record import Evidence, Image

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block, Page
    from newsdrop.parse.photos.beside import Surroundings

_NAMES = frozenset(f"h{level}" for level in range(1, 7))  # a photo's, within its caption
_QUOTED = re.compile('["“”„«»]')  # in a note that cites a title, no credit
_FACT = 60  # characters of a line such as "VIRIN: 210503-A-AB123-1001"
_LEAST_ALT = 20  # characters of a line that a caption repeats
_FURTHER = tuple(folded("closing", "further"))
_LINES = 4  # most lines of a caption set as lines of one paragraph
_MOST_FIGURES = 8  # characters of a caption for each figure in it


def find(page: Page, headline: Found[str] | None) -> Found[tuple[Image, ...]] | None:
    """Find the photos.

    Parameters
    ----------
    page
        The page.
    headline
        The headline, which is no caption.

    Returns
    -------
    Found or None
        Content photos in order, each once, and the blocks of their captions and credits.
    """
    titled = headline.claims if headline is not None else frozenset()
    around = beside.survey(page, titled)
    margin = margins.Margins(page, around, titled)
    claims: set[int] = set()
    photos: dict[str, Image] = {}
    numbered: set[str] = set()
    above = goes_on = -1  # the last photo, and where the next of a list would stand
    for index, block in enumerate(page.blocks):
        if block.picture is None or block.zone is Zone.CHROME:
            continue
        texts = beside.find(around, index, claims)
        if not pictures.is_photo(block, captioned=bool(texts)):
            continue
        if not texts and pictures.is_of_supporters(page.blocks, index):
            continue
        photo = _image(block, _parts(block, [page.blocks[at] for at in texts]))
        series = pictures.series(block.picture.src)
        if block.zone is Zone.MARGIN and not margins.is_own(
            margin,
            index,
            photo,
            counted=series in numbered,
            follows=index == goes_on and bool(texts) and block.hints == page.blocks[above].hints,
        ):
            continue
        claims.update(texts)
        above, goes_on = index, max(texts, default=index) + 1
        key = pictures.key(block.picture.src)
        numbered |= {series} - {""}
        if key not in photos or (photo.caption and not photos[key].caption):
            photos[key] = photo
    if margin.shared.isdisjoint(photos):
        photos = {**_above_menus(around, margin.shared), **photos}
    claims |= _caption_below_title(photos, around, claims)
    claims |= {at for at in around.marked if page.blocks[at].zone is Zone.RELEASE}
    printed, lines = _without_picture(around, claims)
    _credit_below(photos, around, claims)
    _number_beside(photos, around)
    if not photos and not printed and not claims and not lines:
        return None
    source = Evidence.MARKUP if photos else Evidence.TEXT
    return Found((*photos.values(), *printed), source, frozenset(claims | lines))


def _above_menus(around: Surroundings, shared: frozenset[str]) -> dict[str, Image]:
    """Find the photo that the page shows to other sites among the furniture above the text."""
    for at, block in enumerate(around.blocks):
        if block.zone is Zone.RELEASE:
            break
        photo = block.zone is Zone.CHROME and margins.is_spoken_for(block)
        if photo and pictures.is_shared(block, shared) and pictures.is_photo(block, captioned=True):
            texts = [around.blocks[text] for text in beside.find(around, at, set())]
            image = _image(block, _parts(block, texts))
            return {pictures.key(image.src or ""): image}
    return {}


def _caption_below_title(
    photos: dict[str, Image], around: Surroundings, claimed: set[int]
) -> set[int]:
    """Give the photo behind the headline the caption below it."""
    for at in sorted(around.marked - claimed):
        text = around.blocks[at].text
        if _MOST_FIGURES * sum(map(str.isdigit, text)) > len(text):
            continue  # "10:57 GMT 28.04.2020 (updated 11:14)"
        above = beside.below_title(around, at)
        picture = above is not None and around.blocks[above].picture
        key = pictures.key(picture.src) if picture else ""
        if key in photos and not photos[key].caption:
            parts = captions.split(text)
            credit = photos[key].credit or parts.credit
            photos[key] = replace(photos[key], caption=parts.caption, credit=credit)
            return {at}
    return set()


def _parts(photo: Block, blocks: Sequence[Block]) -> list[Credited]:
    """Take the texts beside a photo apart; a heading over its caption is the photo's name."""
    alt = (photo.picture and photo.picture.alt) or ""
    plain = [block for block in blocks if block.tag not in _NAMES] or blocks
    labels = [at for at, block in enumerate(plain[:-1]) if captions.is_label(block.text)]
    below = {at + 1 for at in labels}
    return [
        Credited(credit=block.text.strip("()[]（）"))
        if at in below or (_is_bare_credit(block) and not beside.same_words(block.text, alt))
        else captions.split(block.text)
        for at, block in enumerate(plain)
        if at not in labels
    ]


def _is_bare_credit(block: Block) -> bool:
    """Tell a credit of which only the markup says that it is one: a name in a caption's label."""
    called = block.tag == "span" or beside.is_called_credit(block) or beside.is_label(block)
    return called and captions.split(block.text).credit is None


def _image(block: Block, parts: Sequence[Credited]) -> Image:
    said = dict.fromkeys(part.caption for part in parts if part.caption)  # some print it twice
    caption = " ".join(said) or None
    told = [part.credit for part in parts if part.credit]
    credit = min(told, key=agencies.is_rights, default=None)  # the first that names somebody
    number = next((part.virin for part in parts if part.virin), None)
    picture = block.picture
    if picture is None:
        return Image(None, None, caption, credit, number)
    number = number or captions.virin(picture.src) or captions.virin(picture.alt or "")
    return Image(picture.src, picture.alt or None, caption, credit, number)


def _without_picture(around: Surroundings, claimed: set[int]) -> tuple[list[Image], set[int]]:
    """Find the captions of photos that are not in the page: in plain text, behind scripts."""
    found: list[Image] = []
    claims: set[int] = set()
    for at, block in enumerate(around.blocks):
        if block.zone is not Zone.RELEASE or at in claimed or not captions.is_printed(block.text):
            continue
        if block.text.lstrip("*").casefold().startswith(_FURTHER):
            continue  # "For more information and photos by ..."
        lines = _lines(around, at) - claimed - claims
        texts = [around.blocks[line].text for line in sorted(lines)[-2:]]
        image = _image(block, [captions.split(text) for text in texts])
        if _ends_speech(image.credit or ""):
            continue  # "“We have no photos from 1950,” Roe said."
        claims |= lines
        if image.caption is not None and not _QUOTED.search(image.credit or ""):
            alt = around.blocks[min(lines)].text if len(lines) > 2 else None
            found.append(Image(None, alt, image.caption, image.credit, image.virin))
    return found, claims


def _ends_speech(credit: str) -> bool:
    """Tell the end of what somebody says from a credit: a mark that nothing in it opens."""
    opened, closed = map(credit.count, "“”")
    return closed > opened or credit.count('"') % 2 == 1 or credit.count("»") > credit.count("«")


def _credit_below(photos: dict[str, Image], around: Surroundings, claimed: set[int]) -> None:
    """Give the only photo the credit that stands alone further down: "Foto: Jane Roe"."""
    if len(photos) != 1:
        return
    (key, photo), *_ = photos.items()
    told = [at for at, block in enumerate(around.blocks) if block.zone is Zone.RELEASE]
    texts = (around.blocks[at].text for at in told[len(told) // 2 :] if at not in claimed)
    alone = [text for text in texts if captions.is_printed(text) and captions.is_credit(text)]
    if not photo.credit and len(alone) == 1:
        photos[key] = replace(photo, credit=captions.split(alone[0]).credit)


def _number_beside(photos: dict[str, Image], around: Surroundings) -> None:
    """Give the only photo the number that a line of facts on the page tells."""
    if len(photos) != 1:
        return
    (key, photo), *_ = photos.items()
    lines = (block.text for block in around.blocks if len(block.text) <= _FACT)
    told = {number for line in lines if "-" in line and (number := captions.virin(line))}
    if photo.virin is None and len(told) == 1:
        photos[key] = replace(photo, virin=told.pop())


def _lines(around: Surroundings, credit: int) -> set[int]:
    """Collect the lines of a caption that ends at a credit: alternative text, caption, credit."""
    lines = {credit}
    above = around.blocks[credit - 1] if credit else None
    if above is None or not captions.is_credit(around.blocks[credit].text):
        return lines
    if credit - 1 in around.barred or above.kind is BlockKind.HEADING:
        return lines
    repeats = _repeats_line_above(around, credit - 1)
    together = above.group == around.blocks[credit].group and around.sizes[above.group] <= _LINES
    if above.text and len(above.text) <= beside.LONGEST and (repeats or together):
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
