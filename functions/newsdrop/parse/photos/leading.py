"""Where the link around a picture leads: to what the page offers, and not to a photo."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsdrop.lexicon import words

if TYPE_CHECKING:
    from newsdrop.page import Picture

_NETWORKS = words("pictures", "networks")
_KINDS = words("pictures", "kinds of accounts")
_ADDRESS = 500  # characters
_MAIL = "mailto:"
_OF_KIND = 2  # parts of "company/acme"


def is_sign(picture: Picture) -> bool:
    """Tell a logo or an icon by its link: to a house's first page, its account, its mail.

    Parameters
    ----------
    picture
        A picture beside which nothing is printed. The photo of a post leads to the post.
    """
    link = (picture.link or "")[:_ADDRESS]
    if not link or link.casefold().startswith(_MAIL):
        return bool(link)
    try:
        parts = urlsplit(link)
    except ValueError:
        return False
    if parts.query or parts.fragment:
        return False
    path = [part for part in parts.path.split("/") if part]
    if not path:
        return bool(parts.netloc) or parts.path == "/"
    hosts = (parts.hostname or "").split(".")
    if _NETWORKS.isdisjoint(hosts[-2:]):
        return False
    return len(path) == 1 or (len(path) == _OF_KIND and path[0].casefold() in _KINDS)
