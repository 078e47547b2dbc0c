"""The subject of the mail: one line that says what came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.announcing import corrected
from newsdrop.announcing.occasion import Occasion
from newsdrop.safe import ascii_line, line
from newsdrop.storing.withholding import is_held_open

if TYPE_CHECKING:
    from newsdrop.record import Release
    from newsdrop.storing.item import Item

_SUBJECT = 99  # SNS takes fewer than 100 characters.
_ISSUER, _FILE = 32, 24  # of them, where both stand for a headline
_PREFIX = {
    Occasion.REVISED: "Revised: ",
    Occasion.EMBARGOED: "Under embargo: ",
    Occasion.WITHDRAWN: "File deleted: ",
}


def subject(item: Item, occasion: Occasion) -> str:
    """Write the subject of the mail.

    Parameters
    ----------
    item
        A release.
    occasion
        Why it is announced.

    Returns
    -------
    str
        One line of ASCII below 100 characters, as SNS demands, that opens with a letter, a digit
        or a mark. A headline in a script that ASCII cannot write is named by issuer, day and file.
    """
    release = item.release
    warned = occasion is not Occasion.WITHDRAWN and is_held_open(release)
    mark = corrected.mark(release)
    prefix = ("Embargoed: " if warned else "") + _PREFIX.get(occasion, "")
    prefix += f"{mark}: " if mark else ""
    room = _SUBJECT - len(prefix)
    headline = ascii_line(release.headline, room, release.language)
    if headline is None:
        issuer = (
            ascii_line(release.issuer.name, _ISSUER, release.language) if release.issuer else None
        )
        day = release.published.value[:10] if release.published else None
        file = ascii_line(item.source.key.rpartition("/")[2], _FILE)
        origin = ", ".join(filter(None, (issuer, day)))
        named = " of ".join(filter(None, (kind(release), origin)))
        headline = ascii_line(", ".join(filter(None, (named, file))), room) or ""
    return prefix + headline


def kind(release: Release) -> str:
    """Name the kind of a release for readers.

    Parameters
    ----------
    release
        A release.

    Returns
    -------
    str
        As "News article".
    """
    return line(release.kind, 40).replace("_", " ").capitalize()
