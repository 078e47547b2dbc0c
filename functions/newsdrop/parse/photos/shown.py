"""Photos that the page's head shows to other sites."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsdrop.lexicon import words
from newsdrop.parse.photos import files
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdrop.page import Block, Head

_BESIDE = words("pictures", "beside")
_RENDITION = regex(r"[_-]\d{6,12}[a-e]\Z")


def find(head: Head) -> frozenset[str]:
    """Collect the keys of the photos that the page's head shows to other sites.

    Parameters
    ----------
    head
        The machine-readable part of the page.
    """
    metas = (head.metas.get(name, ()) for name in ("og:image", "twitter:image"))
    nodes = (address for node in head.json_ld for address in _addresses(node.get("image")))
    own = {files.key(src) for src in (*(one for many in metas for one in many), *nodes) if src}
    return frozenset(own | set(map(_numbered, own))) - {""}


def is_shown(block: Block, shown: frozenset[str]) -> bool:
    """Say whether an image is the one that the page shows to other sites.

    Parameters
    ----------
    block
        An image block.
    shown
        Keys of such photos; see :func:`find`.
    """
    if block.hints & _BESIDE or block.picture is None or "." not in files.file(block.picture.src):
        return False
    own = files.key(block.picture.src)
    return own in shown or _numbered(own) in shown


def _numbered(key: str) -> str:
    """Give the name of a file whose renditions differ in a letter: "dam_1416768a"."""
    return key[:-1] if _RENDITION.search(key) else ""


def _addresses(image: Any) -> Iterator[str]:  # noqa: ANN401 - whatever a page puts there
    if isinstance(image, str):
        yield image
    elif isinstance(image, dict):
        yield from _addresses(image.get("url") or image.get("contentUrl"))
    elif isinstance(image, list):
        for one in image:
            yield from _addresses(one)
