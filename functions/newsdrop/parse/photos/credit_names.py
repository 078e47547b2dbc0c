"""Whether what stands behind a credit's lead, or in its place, looks like a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.persons.lone_name import is_name, is_person
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_INSIDE = words("credits", "inside")
_SLASHED = regex(r"[^\W\d_][^/]{1,60}/[ ]?[^\W\d_][^/]{1,60}(?:/[^/]{1,60})?")
_SITE = regex(r"[a-z][a-z\d-]{1,30}(?:\.[a-z]{2,8}){1,2}")
_NETWORKS = words("pictures", "networks")
_OF = regex(r"\A(?:/ |: ?|(?:de|di|of|von) )")
_PLEASE = ("Please ", "please ")
_OFFERS = ("click", "Click")
_NAME = 4  # words
_SENTENCE = 4  # words of a caption that a name alone may sign, but for the first


def small_words(text: str) -> int:
    """Count the small words of what may be a name, but for those that names have.

    Parameters
    ----------
    text
        White space collapsed.
    """
    return sum(
        token[0].islower()
        and not token[1:2].isupper()  # "iStock"
        and token.strip(",.;:") not in _INSIDE
        and "." not in token[:-1]
        for token in text.split()
    )


def are_listed(text: str) -> bool:
    """Tell who took several photos, accounts among them: "jroe (Acme), Jane Roe, Karl Poe".

    Parameters
    ----------
    text
        What stands behind a lead-in; half of them or more have a capital.
    """
    parts = [part.partition(" (")[0].split() for part in text.rstrip(".").split(", ")]
    told = [[word for word in part if word not in _INSIDE] for part in parts]
    capital = sum(not name[0][0].islower() for name in told if name)
    return len(told) > 2 and 2 * capital >= len(told) and all(map(_is_maker, told))


def _is_maker(told: Sequence[str]) -> bool:
    """Tell an account, one word, or a name: "jroe", "Jane K. Roe"."""
    return len(told) == 1 or (0 < len(told) <= _NAME and not any(w[0].islower() for w in told))


def is_slashed(text: str) -> bool:
    """Tell "NASA/JPL-Caltech", "Jane Roe/iStock" and "acme.example/Jane Roe" from other slashes.

    Parameters
    ----------
    text
        White space collapsed.
    """
    if _SLASHED.fullmatch(text) is None or "://" in text or small_words(text.replace("/", " ")):
        return False
    first, *_, last = parts = text.split("/")
    address = _SITE.fullmatch(first) is not None and " " not in last  # "acme.example/News"
    return not address and all(map(_is_named, parts))


def _is_named(part: str) -> bool:
    """Tell a name, "Reuters", one with a small letter first, "iStock", and a site's address."""
    opening = part.strip()[:2]
    return any(map(str.isupper, opening)) or _SITE.fullmatch(part) is not None


def is_account(text: str) -> bool:
    """Tell whose account of a network a photo is from: "Instagram Jane Roe", "Facebook / @roe".

    Parameters
    ----------
    text
        What stands in brackets behind a caption; "Facebook CEO" is somebody's office.
    """
    network, _, whose = text.partition(" ")
    if network.rstrip(":/").casefold() not in _NETWORKS:
        return False
    whose = _OF.sub("", whose, count=1)
    return whose.startswith("@") or is_name(whose)


def is_asked_for(before: str) -> bool:
    """Tell a call from a credit: "It is open. (Click for a larger view. Please credit Roe.)".

    Parameters
    ----------
    before
        What stands before the lead.
    """
    return before.endswith(_PLEASE) and any(offer in before for offer in _OFFERS)


def signs(name: str, caption: str) -> bool:
    """Tell who took a photo from a name alone behind its caption: "A bee is on its way. Jane Roe".

    Parameters
    ----------
    name
        The last words beside the photo.
    caption
        What stands before them: a sentence, which does not tell of that person.
    """
    told = caption.rstrip()
    if not told.endswith(".") or told.count(" ") < _SENTENCE or not is_person(name):
        return False
    last = " ".join(told[:-1].split()[-2:])  # "From the left: Ann Lee. Jane Roe"
    return name.rpartition(" ")[2] not in told and not is_person(last)
