"""Photos of the release, with what is printed beside them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsdrop.page import Zone
from newsdrop.parse.authors import authored
from newsdrop.parse.authors.linked import is_portrait
from newsdrop.parse.found import Found, claimed
from newsdrop.parse.houses.organizations import is_organization
from newsdrop.parse.letterheads import status
from newsdrop.parse.persons.lone_name import is_name
from newsdrop.parse.photos import (
    beside,
    caption_lines,
    captioned,
    credit_lines,
    files,
    margins,
    of_cards,
    pictures,
    rows,
    shown,
    stills,
    surroundings,
    unpictured,
)
from newsdrop.patterns import regex
from newsdrop.record import Evidence, Image

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block, Page
    from newsdrop.parse.photos.surroundings import Surroundings

_PARTS = regex(r" [|–—-] |: ")  # of what is said of a logo: "NEWS from ABC - Acme Board"
_SMALL = 4  # letters of a word between the capital ones of a name
_FACT = 60  # characters of a line such as "VIRIN: 210503-A-AB123-1001"
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
    titled = claimed(headline)
    around = surroundings.survey(page, titled)
    margin = margins.Margins(page, around, titled)
    photos, claims = _in_page(page, around, margin)
    if margin.shared.isdisjoint(photos):
        photos = {**_above_menus(around, margin), **photos}
    claims |= _caption_below_title(photos, around, claims)
    claims |= _labelled_caption(photos, around, claims)
    claims |= {at for at in around.marked if page.blocks[at].zone is Zone.RELEASE}
    printed, lines = unpictured.find(around, claims)
    rows.credit(photos, around.blocks)
    _credit_below(photos, around, claims)
    _number_beside(photos, around)
    if not photos and not printed and not claims and not lines:
        return None
    source = Evidence.MARKUP if photos else Evidence.TEXT
    return Found((*photos.values(), *printed), source, frozenset(claims | lines))


def _in_page(
    page: Page, around: Surroundings, margin: margins.Margins
) -> tuple[dict[str, Image], set[int]]:
    """Find the photos that the page shows, by their keys, and the blocks of their captions."""
    claims: set[int] = set()
    photos: dict[str, Image] = {}
    numbered: set[str] = set()
    headline = " ".join(page.blocks[at].text for at in sorted(margin.titled))
    above = goes_on = -1  # the last photo, and where the next of a list would stand
    for index, block in enumerate(page.blocks):
        if block.picture is None or (
            block.zone is Zone.CHROME and not margins.is_told_below_title(margin, index)
        ):
            continue
        texts = beside.find(around, index, claims)
        still = stills.is_still(block, (page.blocks[at] for at in texts))
        still = still or of_cards.shows_other_story(page.blocks, index, texts)
        if still or (is_portrait(block.picture) and _is_of_author(page, texts, margin)):
            claims.update(texts if still else ())
            continue
        own = margins.leads_here(margin, index) or margins.heads_title(margin, index)
        own = own or bool(block.picture.caption)
        if not pictures.is_photo(block, captioned=bool(texts) or own):
            continue
        if not texts and (
            pictures.is_of_supporters(page.blocks, index)
            or pictures.is_advertisement(page.blocks, index, page.url)
            or pictures.is_of_other_story(page, index, margin.titled)
        ):
            continue
        if _heads_sheet(page, index, texts, margin):
            continue
        if texts and _is_of_line(block, page.blocks[texts[0]]):
            continue
        photo = captioned.read(block, [page.blocks[at] for at in texts], headline)
        series = files.series(block.picture.src)
        if block.zone is not Zone.RELEASE and not margins.is_own(
            margin,
            index,
            photo,
            counted=series in numbered,
            follows=index == goes_on and bool(texts) and block.hints == page.blocks[above].hints,
        ):
            continue
        claims.update(texts)
        above, goes_on = index, max(texts, default=index) + 1
        key = files.key(block.picture.src)
        numbered |= {series} - {""}
        if key not in photos or (photo.caption and not photos[key].caption):
            photos[key] = photo
    return photos, claims


def _is_of_author(page: Page, texts: Sequence[int], margin: margins.Margins) -> bool:
    """Tell a portrait with its name alone, unless that is whom the story is about."""
    names = [page.blocks[at].text for at in texts]
    titles = [page.blocks[at].text.split() for at in margin.titled]
    told = any(name.rsplit(None, 1)[-1] in words for name in names for words in titles)
    return all(map(is_name, names)) and not told


def _heads_sheet(page: Page, at: int, texts: Sequence[int], margin: margins.Margins) -> bool:
    """Tell the logo at the top of a letter, above the status: all that is said is whose it is."""
    picture = page.blocks[at].picture
    if picture is None or pictures.is_large(picture):
        return False
    said = (picture.alt or "", *(page.blocks[text].text for text in texts))
    if not all(_is_of_house(line) for line in said if line):
        return False
    below = page.blocks[at + 1 : min(margin.titled, default=0)]
    return any(status.opens_with_status(block.text) for block in below)


def _is_of_house(line: str) -> bool:
    """Tell "NEWS from ABC - Acme Board" from "Jane Roe - Acme Board", and from what is shown."""
    parts = _PARTS.split(line)
    named = any(map(is_organization, parts)) and not any(map(is_name, parts))
    return named and not any(word[0].islower() for word in line.split() if len(word) > _SMALL)


def _is_of_line(block: Block, text: Block) -> bool:
    """Tell an emblem by the name of its house beside it, an author's portrait by the byline."""
    if is_organization(text.text) and pictures.is_emblem(block, text.text):
        return True
    named = block.hints & text.hints & authored.HINTS
    return bool(named) and authored.read(text.text) is not None


def _above_menus(around: Surroundings, margin: margins.Margins) -> dict[str, Image]:
    """Find the photo that the page shows to other sites among the furniture above the text.

    It has words of its own, or stands below the headline where the markup calls it the story's.
    """
    for at, block in enumerate(around.blocks):
        if block.zone is Zone.RELEASE:
            break
        told = margins.is_spoken_for(block)
        heads = pictures.is_hero(block) and -1 < max(margin.titled, default=-1) < at
        photo = block.zone is Zone.CHROME and (told or heads)
        if (
            photo
            and shown.is_shown(block, margin.shared)
            and pictures.is_photo(block, captioned=told)
        ):
            texts = [around.blocks[text] for text in beside.find(around, at, set())]
            src = block.picture.src if block.picture else ""
            return {files.key(src): captioned.read(block, texts)}
    return {}


def _caption_below_title(
    photos: dict[str, Image], around: Surroundings, claimed: set[int]
) -> set[int]:
    """Give the photo behind the headline the caption below it."""
    for at in sorted((around.marked | _owned_below_title(around)) - claimed):
        text = around.blocks[at].text
        if around.blocks[at].hints & authored.HINTS and authored.read(text) is not None:
            continue  # "By Jane Roe The Salem Press", the agency in a class of credits
        if _MOST_FIGURES * sum(map(str.isdigit, text)) > len(text):
            continue  # "10:57 GMT 28.04.2020 (updated 11:14)"
        if credit_lines.is_medium(text):
            continue
        above = beside.below_title(around, at)
        picture = above is not None and around.blocks[above].picture
        key = files.key(picture.src) if picture else ""
        if key in photos and not photos[key].caption:
            parts = credit_lines.split(text)
            credit = photos[key].credit or parts.credit
            photos[key] = replace(photos[key], caption=parts.caption, credit=credit)
            return {at}
    return set()


def _owned_below_title(around: Surroundings) -> set[int]:
    """Find the line right below the headline that says whose the photo above it is: "© Acme"."""
    below = {top + 1 for top in around.barred} - around.barred
    return {
        at
        for at in below
        if at < len(around.blocks) and around.blocks[at].text.startswith("©")
        if not any(map(str.isdigit, around.blocks[at].text))
        if credit_lines.is_credit(around.blocks[at].text)
    }


def _labelled_caption(
    photos: dict[str, Image], around: Surroundings, claimed: set[int]
) -> set[int]:
    """Give the first photo the one caption that stands away from it: "Cover photo: A bee"."""
    key, first = next(iter(photos.items()), ("", None))
    if first is None or first.caption:
        return set()
    labelled = [
        at
        for at, block in enumerate(around.blocks)
        if block.zone is Zone.RELEASE
        if at not in claimed | around.barred and caption_lines.is_labelled(block.text)
    ]
    if len(labelled) != 1:
        return set()
    parts = credit_lines.split(around.blocks[labelled[0]].text)
    photos[key] = replace(first, caption=parts.caption, credit=first.credit or parts.credit)
    return set(labelled)


def _credit_below(photos: dict[str, Image], around: Surroundings, claimed: set[int]) -> None:
    """Give the only photo the credit that stands alone further down, or several their own.

    "Foto: Jane Roe" is for one photo, "Photos: Jane Roe" for all that have no other.
    """
    if not photos:
        return
    told = [at for at, block in enumerate(around.blocks) if block.zone is Zone.RELEASE]
    texts = (around.blocks[at].text for at in told[len(told) // 2 :] if at not in claimed)
    alone = [
        text for text in texts if credit_lines.is_printed(text) and credit_lines.is_credit(text)
    ]
    if len(alone) != 1 or (len(photos) > 1 and not credit_lines.is_of_several(alone[0])):
        return
    for key, photo in photos.items():
        if not photo.credit:
            photos[key] = replace(photo, credit=credit_lines.split(alone[0]).credit)


def _number_beside(photos: dict[str, Image], around: Surroundings) -> None:
    """Give the only photo the number that a line of facts on the page tells."""
    if len(photos) != 1:
        return
    (key, photo), *_ = photos.items()
    lines = (block.text for block in around.blocks if len(block.text) <= _FACT)
    told = {number for line in lines if "-" in line and (number := credit_lines.virin(line))}
    if photo.virin is None and len(told) == 1:
        photos[key] = replace(photo, virin=told.pop())
