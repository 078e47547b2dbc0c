"""The site's name that its address has, before one that neither the address nor the text has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import hostname
from newsdrop.parse.found import Found
from newsdrop.parse.houses import organizations, public
from newsdrop.parse.issuing.names import shortened
from newsdrop.parse.issuing.site import own_address
from newsdrop.parse.prose.phrases import key
from newsdrop.parse.titling import kind_labels, nameless, title_marks
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from newsdrop.page import Page

_STATED = ("og:site_name", "application-name", "apple-mobile-web-app-title")
_NEWS = words("organizations", "kinds of news")
_LEAST = 3  # letters of a domain's name; fewer are anything's
_WORD = 4  # letters of a word by which a house is known again
_LATIN = "\u0250"  # from here on letters that no domain's name is told by


def instead(page: Page, found: Found[str]) -> Found[str] | None:
    """Find whose address it is, where another source names a rubric, an owner or an agency.

    Parameters
    ----------
    page
        The page, at "bridgetimes.example".
    found
        Who was found: "Sports" at the end of a title, "Acme Holding" below the page, who made the
        film. A house that the text names, or the address, is the site's own or its guest, and so
        is one beside a release.

    Returns
    -------
    Found or None
        "The Bridge Times", as the head or a link home has it, before a logo or a banner only as
        one of these or the title does; never an acronym for a name.
    """
    address = hostname(page.url).removeprefix("www.")
    parts = address.split(".")[:-1]
    labels = tuple(part.replace("-", "") for part in parts if len(part) >= _LEAST)
    if _is_related(found.value, labels) or _tells_of(page, found) or _governs(found.value):
        return None
    banner = found.source is Evidence.MARKUP
    # In another script than the address it may be the same name.
    may_be_same = not banner and any(letter >= _LATIN for letter in found.value)
    names = (
        name
        for name in _names(page, printed=banner)
        if own_address.is_in_other_letters(page, name.value)
        or (not may_be_same and _is_whole(name.value, labels, address))
    )
    own = next(names, None)
    return None if own is None or kind_labels.is_release(page) else own


def _is_related(name: str, labels: tuple[str, ...]) -> bool:
    """Say whether a name may be the address's, by words or by initials; another address stays."""
    if organizations.from_domain(name):
        return True
    together = shortened.squeezed(name)
    short = shortened.short_forms(name.split())
    known = [shortened.squeezed(word) for word in key(name).split() if len(word) >= _WORD]
    return any(
        label in together
        or any(form.startswith(label) for form in short)  # nothing of "AG, Schweiz" behind it
        or 2 * sum(len(word) for word in known if word in label) >= len(label)
        for label in labels
    )


def _governs(name: str) -> bool:
    """Tell a public body, at an address that all of them share or at its acronym's.

    One that has news in its name may be an agency.
    """
    return public.has_word(name) and _NEWS.isdisjoint(key(name).split())


def _tells_of(page: Page, found: Found[str]) -> bool:
    """Say whether the text prints a name, or the first word of weight of a house's."""
    name = found.value
    word = next((word for word in name.split() if len(word) >= _WORD), name)
    if found.source is Evidence.META or word.islower() or organizations.is_common(word):
        word = name  # "Auto News" may be a rubric of the title
    return any(organizations.printed(block.text, word) for _, block in page.told)


def _names(page: Page, *, printed: bool) -> list[Found[str]]:
    """List what the head calls the site, and the title and links home; of that the printed."""
    metas = page.head.metas
    stated = (
        Found(part, Evidence.META)
        for said in _STATED
        for name in metas.get(said, ())
        for part in title_marks.parts(name)
    )
    behind = reversed(title_marks.parts(page.head.title or "")[1:])
    shown = [Found(part, Evidence.META) for part in behind]
    shown += [Found(brand, Evidence.MARKUP) for brand in page.brands]
    seen = {one.value.casefold() for one in shown}
    return [one for one in stated if not printed or one.value.casefold() in seen] + shown


def _is_whole(name: str, labels: tuple[str, ...], address: str) -> bool:
    """Tell a name that the address has as a whole: "The Bridge Times", "BridgeTimes.example"."""
    bare = organizations.from_domain(name) or name
    if bare.isupper() and " " not in bare:
        return False
    if organizations.is_host(name) or any(map(_is_nobodys, (bare, bare.capitalize()))):
        return False
    said = shortened.squeezed(bare)
    if said in labels or said.removeprefix("the") in labels:
        return True
    return bare != name and shortened.unaccented(name.casefold()) == address


def _is_nobodys(name: str) -> bool:
    """Tell a section, a country and a word that governments share: "gob.example"."""
    section = key(name) in nameless.SECTIONS
    return section or organizations.is_no_site(name) or organizations.is_common(name)
