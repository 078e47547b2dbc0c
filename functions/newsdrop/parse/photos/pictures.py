"""Which images are photos of the story, and which are logos, icons and furniture."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote

from newsdrop.lexicon import words
from newsdrop.page import hostname
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import WORD, keys, opening
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block, Picture

EMBEDDED = "data:"
"""How the address of a photo begins that the page holds itself."""
_LEAST_SIDE = 60  # CSS pixels; anything smaller is an icon or a rule
_LEAST_AREA = 150 * 100  # of a photo that nothing is printed beside
_LARGE = 250  # CSS pixels of either side
_FLATTEST = 5  # width to height, or the other way about; flatter ones are banners and bars

_NEVER = words("pictures", "never")
_TOOLS = words("pictures", "tools")
_MAILS = words("pictures", "mails")
_OFFERS = keys("pictures", "offers")
_MOST_OFFERED = 4  # words
_SELDOM = words("pictures", "seldom")
_EMBLEMS = words("pictures", "emblems")
_EMBLEMS_ENDS = tuple(words("pictures", "emblems joined"))
_OF_EMBLEMS = words("pictures", "beside emblems")
_INITIALS = regex(r"\b[A-Z]{2,5}\b")
_BESIDE = words("pictures", "beside")
_PICTURED = words("pictures", "pictured")
_NETWORKS = words("pictures", "networks")
_HERO = words("pictures", "hero")
_SUPPORTERS = words("pictures", "supporters")
_FEW = 3  # words of a heading: "Our partners"
_LINE = 80  # characters of a line that ends with a colon
_ROW = 20  # logos
_GALLERY = words("pictures", "gallery")
_ACCOUNTS = keys("pictures", "accounts")
_PERSONS = words("pictures", "persons")
_FOLDERS = words("pictures", "folders")
_UPLOADS = words("pictures", "uploads")
_CAMERAS = words("pictures", "cameras")
_TOLD = 4  # letters of a word that says what photos show
_CODES = words("pictures", "codes")
_COUNTERS = words("pictures", "counters")
_FILES = (".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".bmp")
_NO_PHOTOS = (".svg", ".ico", ".html", ".htm")  # a page stands where the address is lost
_HANDLERS = (".php", ".ashx", ".aspx", ".asp", ".axd", ".jsp", ".do", ".cfm", ".cgi")
_RESIZING = words("pictures", "resizing")
_RENDITIONS = words("pictures", "renditions")
_ID = regex(r"(?<![^=])(?=[^=]{6})(?:[^=\d]*\d){3}")  # of a photo in its address
_WORD = regex(r"[a-z]+")
_SENT = regex(r"whatsapp[-_ ]im[a-z]{2,5}[-_ ]\d", re.IGNORECASE)  # as telephones name what is sent
_CAMEL = regex(r"(?<=[a-z])(?=[A-Z])")
_LOGO = regex(r"logo|.+(?<!a)(?<!o)logo\Z")  # "gflogo", but a "catalogo" shows things
_SIZE = regex(
    r"[-_.](?:\d{2,4}x\d{2,4}|\d{2,4}dpi|[lms][gdm]?"
    rf"|{any_of(words('pictures', 'sizes'))})$",
    re.IGNORECASE,
)


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
    name = file(picture.src)
    if name.lower().endswith(_NO_PHOTOS) or _names_logo(name) or _is_code(picture.src):
        return False
    tools = _TOOLS if captioned else _TOOLS | _MAILS
    if _is_layout(picture.src, name) or key(picture.src) in tools or _counts(picture.src, name):
        return False
    if min(picture.width or _LEAST_SIDE, picture.height or _LEAST_SIDE) < _LEAST_SIDE:
        return False
    return captioned or _stands_alone(block, picture, name)


def _offers(picture: Picture) -> bool:
    """Tell the icon of a link for readers: "Add to Newsvine", "Print this page"."""
    alt = "" if is_large(picture) else picture.alt or ""
    return alt.count(" ") < _MOST_OFFERED and opening(alt, _OFFERS) is not None


def _stands_alone(block: Block, picture: Picture, name: str) -> bool:
    """Say whether an image is a photo though nothing is printed beside it."""
    said = _words_in(name) | _words_in(picture.alt or "")
    seldom = said & _SELDOM
    if is_large(picture) or _SENT.match(name):
        seldom -= _NETWORKS  # of a network's icons none is; "Questions asked on Twitter"
    beside = block.hints & _BESIDE
    if "justified" in block.hints:
        beside -= {"nav"}  # "nav-justified", which editors give to tables
    if beside or seldom or _names_logo(picture.alt or ""):
        return False
    if any(word.endswith("banner") for word in said):  # "newsbanner.jpg"
        return False
    width, height = picture.width, picture.height
    if width and height:
        flat = max(width, height) > _FLATTEST * min(width, height)
        return not flat and width * height >= _LEAST_AREA
    # What counts readers has no name of a file, no words and no folder of pictures.
    folders = picture.src.partition("?")[0]
    if name.lower().endswith(_HANDLERS) and _words_in(name.rpartition(".")[0]) <= _PICTURED:
        folders, name = folders.rpartition("/")[0], ""  # "img.ashx" is no photo's name
    named = "." in name or picture.alt or _words_in(folders) & _PICTURED
    return bool(named) and not name.lower().endswith(".gif")


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
    named, own = _words_in(file(picture.src)), _words_in(house)
    told = _words_in(_INITIALS.sub("", picture.alt or ""))  # "Roe County DA Seal"
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
    leads = above.text.endswith(":") or (above.level > 0 and len(said) <= _FEW)
    return leads and not _SUPPORTERS.isdisjoint(said)


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


def key(src: str) -> str:
    """Make a key under which all renditions of one photo fall together.

    Parameters
    ----------
    src
        An image's address.
    """
    if src.startswith(EMBEDDED):
        return src
    name = file(src)
    if "." in name and not name.lower().endswith(_HANDLERS):
        stem = _stem(name)
        return f"{_above(src)} {stem}" if _is_rendition(stem) else stem
    return _stem(name) if _ID.search(name) else _called(src)


def shows_photo(link: str) -> bool:
    """Say whether a link leads to a photo alone, as one does that opens it at full size.

    Parameters
    ----------
    link
        Where it leads.
    """
    return file(link).lower().endswith(_FILES)


def _stem(name: str) -> str:
    return _SIZE.sub("", name.rpartition(".")[0] or name).casefold()


def _is_rendition(name: str) -> bool:
    """Tell what each photo's folder has: "original", "size0-full"; the folder names the photo."""
    said = _words_in(name)
    return bool(said) and said <= _RENDITIONS and not _ID.search(name)


def _above(src: str) -> str:
    """Name the folder of a rendition, from that of one photo on: "9f3a" of "9f3a/large"."""
    folders = unquote(src.partition("?")[0]).split("/")[:-1]
    return next((one for one in reversed(folders) if not _is_rendition(one)), "").casefold()


def _called(src: str) -> str:
    """Find what tells one photo from others that have no file's name: "Document?id=17"."""
    path, _, query = src.partition("?")
    values = [value for name, value in parse_qsl(query) if name.casefold() not in _RESIZING]
    if values:
        return " ".join(_stem(file(value)) if "." in value else value for value in values)
    above = unquote(path).rstrip("/").split("/")[:-1]
    within = next((part.casefold() for part in reversed(above) if _ID.search(part)), "")
    return f"{within} {_stem(file(src))}"


def series(src: str) -> str:
    """Make a key for photos of one story that are numbered: "files/plant-01.jpg", "-02".

    Parameters
    ----------
    src
        An image's address.

    Returns
    -------
    str
        Empty where the name has no number at its end, or says nothing besides.
    """
    folder = src.rpartition("/")[0]
    name = _stem(file(src))
    bare = name.rstrip("0123456789").rstrip("-_ (.")
    said = _words_in(bare) - _CAMERAS
    return f"{folder}/{bare}" if bare != name and max(map(len, said), default=0) >= _TOLD else ""


def file(src: str) -> str:
    """Give the name of a file by its address."""
    return unquote(src.partition("?")[0].rstrip("/").rpartition("/")[2])


def _names_logo(text: str) -> bool:
    said = _words_in(text)
    return bool(said & _NEVER) or any(map(_LOGO.match, said))


def _counts(src: str, name: str) -> bool:
    """Tell the figures of a counter by the script or the site that draws them."""
    if name.lower().endswith(_FILES):
        return False
    return not _words_in(f"{hostname(src)} {name}").isdisjoint(_COUNTERS)


def _is_code(src: str) -> bool:
    """Tell a code that telephones read by the folder it lies in."""
    return "qr" in src and not _words_in(src.partition("?")[0]).isdisjoint(_CODES)


def _is_layout(src: str, name: str) -> bool:
    """Tell what the page's design brings, or a stand-in, by the folder or the site it lies in."""
    return not (name.endswith(".php") or _words_in(_folder(src)).isdisjoint(_FOLDERS))


def _folder(src: str) -> str:
    """Name the folder of a file, from that of what editors upload on."""
    parts = src.partition("?")[0].split("/")[:-1]
    inner = max((at for at, part in enumerate(parts) if part.casefold() in _UPLOADS), default=0)
    return "/".join(parts[inner:])


def _words_in(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(_CAMEL.sub(" ", text).lower()))
