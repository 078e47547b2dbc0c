"""What the address of a picture tells: which photo it shows, in whatever size, and its series."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Callable

EMBEDDED = "data:"
"""How the address of a photo begins that the page holds itself."""
_FILES = (".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".bmp")
_SCHEME = 6  # characters of "https:"
_PREFIX = 2  # letters that a system sets before the name of a rendition
_TOLD = 4  # letters of a word that says what photos show
HANDLERS = (".php", ".ashx", ".aspx", ".asp", ".axd", ".jsp", ".do", ".cfm", ".cgi")
"""Ends of scripts that give out files, whose names tell nothing."""
_RESIZING = words("pictures", "resizing")
_RENDITIONS = words("pictures", "renditions")
_ID = regex(r"(?<![^=])(?=[^=]{6})(?:[^=\d]*\d){3}")  # of a photo in its address
_NUMBER = regex(r"\d{1,4}")  # of a file: how wide it is or the how-manyth, as of many photos
_MEASURES = regex(  # "0_320_4800_2880", "1200x800", "2019", "800px", "w_800,h_600"
    r"(?:[wh]_?\d{2,4}|\d{1,4}(?:px)?)(?:[_x,.-](?:[wh]_?)?\d{1,4}(?:px)?){0,7}"
)
_WORD = regex(r"[a-z]+")
_CAMEL = regex(r"(?<=[a-z])(?=[A-Z])")
_CAMERAS = words("pictures", "cameras")
_SIZE = regex(
    r"[-_.](?:\d{2,4}x\d{2,4}|\d{2,4}dpi|[lms][gdm]?"
    rf"|{any_of(words('pictures', 'sizes'))})$",
    re.IGNORECASE,
)


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
    if "." in name and not name.lower().endswith(HANDLERS):
        stem = _stem(name)
        if _is_rendition(stem):
            return f"{_above(src, _is_rendition)} {stem}"
        return f"{_above(src, _is_cut)} {stem}" if _NUMBER.fullmatch(stem) else stem
    return _stem(name) if _ID.search(name) else _called(src)


def shows_photo(link: str) -> bool:
    """Say whether a link leads to a photo alone, as one does that opens it at full size.

    Parameters
    ----------
    link
        Where it leads.
    """
    return is_photo(file(link))


def _stem(name: str) -> str:
    return _SIZE.sub("", name.rpartition(".")[0] or name).casefold()


def _is_rendition(name: str) -> bool:
    """Tell what each photo's folder has: "original", "size0-full"; the folder names the photo."""
    said = {word for word in words_in(name) if len(word) > _PREFIX}  # "k-large", "ku-xlarge"
    return bool(said) and said <= _RENDITIONS and not _ID.search(name)


def _is_cut(name: str) -> bool:
    """Tell a folder that many photos have: of a rendition, a size, a part of the photo, a day."""
    return _is_rendition(name) or _MEASURES.fullmatch(name) is not None


def _above(src: str, passed: Callable[[str], bool]) -> str:
    """Name the folder of a rendition, from that of one photo on: "9f3a" of "9f3a/large"."""
    folders = unquote(src.partition("?")[0]).split("/")[:-1]
    return next((one for one in reversed(folders) if not passed(one)), "").casefold()


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
    said = words_in(bare) - _CAMERAS
    return f"{folder}/{bare}" if bare != name and max(map(len, said), default=0) >= _TOLD else ""


def file(src: str) -> str:
    """Give the name of a file by its address; the site's own is none: "//stat.acme.com/?id=5"."""
    path = src.partition("?")[0]
    scheme, site, rest = path.partition("//")
    within = rest.partition("/")[2] if site and len(scheme) <= _SCHEME else path
    return unquote(within.rstrip("/").rpartition("/")[2])


def is_photo(name: str) -> bool:
    """Say whether a file is a photo by the end of its name."""
    return name.lower().endswith(_FILES)


def words_in(text: str) -> frozenset[str]:
    """List the words of an address or a name, those that are joined by capitals too."""
    return frozenset(_WORD.findall(_CAMEL.sub(" ", text).lower()))
