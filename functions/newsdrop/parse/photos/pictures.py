"""Which images are photos of the story, and which are logos, icons and furniture."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import normalize

from newsdrop.lexicon import words
from newsdrop.page import hostname
from newsdrop.parse.photos import files, leading
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import WORD, keys, opening
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block, Page, Picture

_LEAST_SIDE = 60  # CSS pixels; anything smaller is an icon or a rule
_LEAST_AREA = 150 * 100  # of a photo that nothing is printed beside
_LARGE = 250  # CSS pixels of either side
_FLATTEST = 5  # width to height, or the other way about; flatter ones are banners and bars

_NEVER = words("pictures", "never")
_TOOLS = words("pictures", "tools")
_MAILS = words("pictures", "mails")
_OFFERS = keys("pictures", "offers")
_MOST_OFFERED = 4  # words
_ENLARGES = keys("pictures", "enlarges")
_LENSES = words("pictures", "lenses")
_SELDOM = words("pictures", "seldom")
_COATS = words("pictures", "coats")
_SELDOM_NAMES = words("pictures", "seldom names")
_CODE = 2  # letters of "de.png" and "fb.png", flags and signs
_SIGNATURES = tuple(words("pictures", "signatures"))
_EMBLEMS = words("pictures", "emblems")
_EMBLEMS_ENDS = tuple(words("pictures", "emblems joined"))
_OF_EMBLEMS = words("pictures", "beside emblems")
_INITIALS = regex(r"\b[A-Z]{2,5}\b")
_BESIDE = words("pictures", "beside")
_PICTURED = words("pictures", "pictured")
_NETWORKS = words("pictures", "networks")
_HERO = words("pictures", "hero")
_SUPPORTERS = words("pictures", "supporters")
_ADVERTISEMENTS = words("pictures", "advertisements")
_FEW = 3  # words of a heading: "Our partners"
_LINE = 80  # characters of a line that ends with a colon
_CARD = 2  # blocks of one beside its photo
_ROW = 20  # logos
_GALLERY = words("pictures", "gallery")
_ACCOUNTS = keys("pictures", "accounts")
_PERSONS = words("pictures", "persons")
_FOLDERS = words("pictures", "folders")
_FOLDERS_ALONE = words("pictures", "folders alone")
_ICONS = tuple(words("pictures", "icon prefixes"))
_UPLOADS = words("pictures", "uploads")
_CODES = words("pictures", "codes")
_COUNTERS = words("pictures", "counters")
_CAMERAS = (".jpg", ".jpeg")
_NO_PHOTOS = (".svg", ".ico", ".html", ".htm")  # a page stands where the address is lost
_SENT = regex(r"whatsapp[-_ ]im[a-z]{2,5}[-_ ]\d", re.IGNORECASE)  # as telephones name what is sent
# "gflogo", but a "catalogo" shows things, and a "logopedista" people
_LOGO = regex(r"logo(?!p[ae]d)|.+(?<!a)(?<!o)(?<!epi)logo\Z")
_LONGEST_LOGO = 2000  # characters of its name, for accents in a row take the square of their number
_ACCENT = regex(r"[\u0300-\u036f]")
_LOGO_ABROAD = regex(rf"\b(?:{any_of(words('pictures', 'stems of logos'))})", re.IGNORECASE)


def is_photo(block: Block, *, captioned: bool) -> bool:
    """Say whether an image is a photo, a chart or a drawing of the story.

    Parameters
    ----------
    block
        An image block.
    captioned
        True where a caption or a credit is printed beside it.
    """
    picture = block.picture
    if picture is None or not picture.src or _offers(picture):
        return False
    if block.hints & _PERSONS or opening(picture.alt or "", _ACCOUNTS):
        return False  # whom the press may ask, who put the page up
    name = files.file(picture.src)
    said = name.casefold()
    icon = said.startswith(_ICONS) and not said.endswith(_CAMERAS)
    icon = icon or said.endswith(_NO_PHOTOS)
    if icon or _names_logo(name) or _is_code(picture.src):
        return False
    tools = _TOOLS if captioned else _TOOLS | _MAILS
    if (
        _is_layout(picture.src, name, captioned=captioned)
        or files.key(picture.src) in tools
        or _counts(picture.src, name)
    ):
        return False
    if min(picture.width or _LEAST_SIDE, picture.height or _LEAST_SIDE) < _LEAST_SIDE:
        return False
    return captioned or _stands_alone(block, picture, name)


def _offers(picture: Picture) -> bool:
    """Tell the icon of a link for readers: "Add to Newsvine", a lens drawn on "Enlarge photo"."""
    alt = "" if is_large(picture) else picture.alt or ""
    if not alt or alt.count(" ") >= _MOST_OFFERED:
        return False
    if opening(alt, _ENLARGES) is None:
        return opening(alt, _OFFERS) is not None
    return not _LENSES.isdisjoint(
        files.words_in(files.file(picture.src))
    )  # a chart may say so, too


def _stands_alone(block: Block, picture: Picture, name: str) -> bool:
    """Say whether an image is a photo though nothing is printed beside it."""
    said = files.words_in(name) | files.words_in(picture.alt or "")
    seldom = said & _SELDOM
    if is_large(picture) or _SENT.match(name):
        seldom -= _NETWORKS  # of a network's icons none is; "Questions asked on Twitter"
    beside = block.hints & _BESIDE
    if "justified" in block.hints:
        beside -= {"nav"}  # "nav-justified", which editors give to tables
    if beside or seldom or said >= _COATS or _names_logo(picture.alt or ""):
        return False
    if any(word.endswith("banner") for word in said):  # "newsbanner.jpg"
        return False
    if not is_large(picture) and (leading.is_sign(picture) or _is_named_sign(picture, name)):
        return False
    width, height = picture.width, picture.height
    if width and height:
        flat = max(width, height) > _FLATTEST * min(width, height)
        return not flat and width * height >= _LEAST_AREA
    # What counts readers has no name of a file, no words, no folder and no box of pictures.
    folders = picture.src.partition("?")[0]
    if (
        name.lower().endswith(files.HANDLERS)
        and files.words_in(name.rpartition(".")[0]) <= _PICTURED
    ):
        folders, name = folders.rpartition("/")[0], ""  # "img.ashx" is no photo's name
    named = "." in name or picture.alt or (files.words_in(folders) | block.hints) & _PICTURED
    return bool(named) and not name.lower().endswith(".gif")


def _is_named_sign(picture: Picture, name: str) -> bool:
    """Tell a small sign by its file's whole name, and what somebody signed with."""
    stem = name.rpartition(".")[0].casefold()
    if stem in _SELDOM_NAMES or (stem.isalpha() and len(stem) == _CODE):
        return True
    said = (picture.alt or "").casefold()
    return stem.endswith(_SIGNATURES) or said.endswith(_SIGNATURES)


def is_large(picture: Picture) -> bool:
    """Say whether both sides of a picture are known to be long."""
    return min(picture.width or 0, picture.height or 0) >= _LARGE


def is_emblem(block: Block, house: str) -> bool:
    """Tell a seal or a crest by its file or its words; the name of a house is no caption of it.

    Parameters
    ----------
    block
        An image block.
    house
        The name beside it. A picture that shows more than the house is a "seal-pup.jpg".
    """
    picture = block.picture
    if picture is None:
        return False
    named, own = files.words_in(files.file(picture.src)), files.words_in(house)
    told = files.words_in(_INITIALS.sub("", picture.alt or ""))  # "Roe County DA Seal"
    said = told if _emblems(named) and _emblems(told) and told & own else named | told
    return bool(_emblems(said)) and not said - _emblems(said) - own - _OF_EMBLEMS


def _emblems(said: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in said if word in _EMBLEMS or word.endswith(_EMBLEMS_ENDS))


def is_of_supporters(blocks: Sequence[Block], at: int) -> bool:
    """Tell the logos below "Our partners" or "Supported by:" from a photo.

    Parameters
    ----------
    blocks
        Those of the page.
    at
        Where an image stands that has nothing printed beside it.
    """
    above = next((block for block in reversed(blocks[max(0, at - _ROW) : at]) if block.text), None)
    if above is None or len(above.text) > _LINE:
        return False
    said = WORD.findall(above.text.casefold())
    leads = above.text.endswith(":") or (len(said) <= _FEW and above.text[-1:].isalpha())
    return leads and not _SUPPORTERS.isdisjoint(said)


def is_advertisement(blocks: Sequence[Block], at: int, url: str | None) -> bool:
    """Tell what is sold beside the story by the line above it and by whose page it leads to.

    Parameters
    ----------
    blocks
        Those of the page.
    at
        Where an image stands that has nothing printed beside it. A photo of the story may follow
        an advertisement that is not there.
    url
        The page's address.
    """
    picture = blocks[at].picture if at else None
    seller = hostname(picture.link) if picture and picture.link else ""
    if not seller or seller == hostname(url):
        return False
    return blocks[at - 1].text.strip(" :[]()–-").casefold() in _ADVERTISEMENTS


def is_of_other_story(page: Page, at: int, titled: frozenset[int]) -> bool:
    """Tell the photo on a card in the text: it and the heading beside it lead to the site's other.

    Parameters
    ----------
    page
        The page.
    at
        Where an image stands that has nothing printed beside it.
    titled
        Where the headline stands, which may lead to the page itself.
    """
    picture = page.blocks[at].picture
    link = picture.link.partition("#")[0] if picture and picture.link else ""
    site, host = hostname(page.url), hostname(link)
    if not link or files.shows_photo(link) or (site and host and host != site):
        return False
    start = max(0, at - _CARD)
    return any(
        block.level and any(one.href.partition("#")[0] == link for one in block.anchors)
        for index, block in enumerate(page.blocks[start : at + 1 + _CARD], start)
        if index not in titled
    )


def is_hero(block: Block) -> bool:
    """Say whether the markup calls an image the article's own.

    Parameters
    ----------
    block
        An image block outside the release's zone.
    """
    return block.picture is not None and bool(block.hints & _HERO) and not block.hints & _BESIDE


def is_in_gallery(block: Block) -> bool:
    """Say whether the markup sets an image in a row of photos that slides or opens."""
    return block.picture is not None and bool(block.hints & _GALLERY and not block.hints & _BESIDE)


def _names_logo(text: str) -> bool:
    is_plain = text.isascii() or len(text) > _LONGEST_LOGO
    bare = text if is_plain else _ACCENT.sub("", normalize("NFD", text))
    said = files.words_in(bare)
    if not text.isascii() and _LOGO_ABROAD.search(bare):
        return True
    return bool(said & _NEVER) or any(map(_LOGO.match, said))


def _counts(src: str, name: str) -> bool:
    """Tell the figures of a counter by the script or the site that draws them."""
    if files.is_photo(name):
        return False
    return not files.words_in(f"{hostname(src)} {name}").isdisjoint(_COUNTERS)


def _is_code(src: str) -> bool:
    """Tell a code that telephones read by the folder it lies in."""
    return "qr" in src and not files.words_in(src.partition("?")[0]).isdisjoint(_CODES)


def _is_layout(src: str, name: str, *, captioned: bool) -> bool:
    """Tell what the page's design brings, or a stand-in, by the folder or the site it lies in.

    A story of a new logo has its photos in "logo", each with a caption.
    """
    if name.endswith(".php"):
        return False
    folder = _folder(src)
    alone = not captioned and folder.rpartition("/")[2].casefold() in _FOLDERS_ALONE
    return alone or not files.words_in(folder).isdisjoint(_FOLDERS)


def _folder(src: str) -> str:
    """Name the folder of a file, from that of what editors upload on."""
    parts = src.partition("?")[0].split("/")[:-1]
    inner = max((at for at, part in enumerate(parts) if part.casefold() in _UPLOADS), default=0)
    return "/".join(parts[inner:])
