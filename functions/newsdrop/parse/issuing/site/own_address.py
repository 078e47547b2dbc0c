"""A site that goes by its own address, as newspapers do: "Salem.com" at www.salem.com."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.page import hostname, types
from newsdrop.parse.found import Found
from newsdrop.parse.houses import organizations
from newsdrop.parse.issuing.names import shortened
from newsdrop.parse.issuing.site import linked_houses
from newsdrop.parse.titling import kind_labels, title_marks
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Page

_METAS = ("og:site_name", "application-name", "dc.publisher")
_NEWS = frozenset(("newsarticle", "reportagenewsarticle"))


def find(page: Page) -> Found[str] | None:
    """Find the address that the head, or a link home, gives as the site's name.

    Parameters
    ----------
    page
        The page.

    Returns
    -------
    Found or None
        As printed, where the page stands at that address and carries no others' releases.
    """
    stated = [(value, Evidence.META) for name in _METAS for value in page.head.metas.get(name, ())]
    names = [*((name, Evidence.JSON_LD) for name in _publishers(page)), *stated]
    shown = [
        *((step, Evidence.META) for step in _behind_title(page)),
        *((b, Evidence.MARKUP) for b in page.brands),
    ]
    names += [row for row in shown if not any(map(str.isdigit, row[0]))]  # "roe123.blogs.example"
    return next((Found(name, source) for name, source in names if _is_own(page, name)), None)


def of_news(page: Page, owner: str, lead: str) -> Found[str] | None:
    """Find it where it publishes news: whoever has the rights below the page is its owner.

    Parameters
    ----------
    page
        The page. What a sister took over says at whose address it first stood, and who publishes
        it here; what an agency wrote, that the agency does.
    owner
        Who has the rights. "Acme GmbH" at acme.example is the house itself.
    lead
        The beginning of the text. A paper's does not tell of who owns it.
    """
    if linked_houses.is_at(page, owner):
        return None
    said = _publishers(page, news=True)
    own = next((name for name in said if _is_own(page, name) or _is_address(name)), None)
    if own is not None:
        return Found(own, Evidence.JSON_LD)
    # Older pages say no more than that they are an article, and its owner is a firm.
    first, _, last = owner.partition(" ")  # "ЗАО «Мосты»"
    ahead = bool(last and organizations.is_form(first))
    firm = ahead or organizations.has_form(owner)
    told = (last.strip('«»“”„"') if ahead else first) in lead
    if not (said or (firm and not told and _is_article(page))):
        return None
    if not said and (found := find(page)):
        return found
    stated = page.head.metas.get("og:site_name", ())
    site = next((name for name in stated if _is_own(page, name) or _has_room(page, name)), None)
    return Found(site, Evidence.META) if site else None


def of_brand(page: Page, owner: str, lead: str) -> str | None:
    """Find it where the link home or the title prints it, too, and only a logo names the site.

    Parameters
    ----------
    page
        The page.
    owner
        Whom a logo names: "Acme Bridges" at acme.example is the house itself, and so is who has a
        logo above a release.
    lead
        The beginning of the text. What tells of whose logo it has is that house's own.
    """
    if linked_houses.is_at(page, owner) or organizations.names(lead, owner):
        return None
    shown = {name.casefold() for name in (*page.brands, *_behind_title(page))}
    stated = page.head.metas.get("og:site_name", ())
    own = (name for name in stated if name.casefold() in shown and _is_own(page, name))
    site = next(own, None)
    return None if site is None or kind_labels.is_release(page) else site


def at_end(page: Page, name: str) -> str:
    """Take off what a title has before it: a rubric, "Bridges in Ohio Salem.com", or its twin.

    Parameters
    ----------
    page
        The page.
    name
        The end of a title. "Salem Salem.example" has the name that the link home gives, too.
    """
    before, _, last = name.rpartition(" ")
    if not before or "." not in last or not _is_own(page, last):
        return name
    return next((one for one in (before, last) if one in page.brands), name)


def with_article(page: Page, name: str, bare: str) -> str:
    """Keep the article of a name in one word where the address has it: "The Hill", thehill.example.

    Parameters
    ----------
    page
        The page.
    name, bare
        What the site calls itself, and what is left of that without its article.
    """
    whole = f"The {bare}"
    if " " in bare or not bare or name.strip() != whole:
        return bare
    return whole if shortened.squeezed(whole) in hostname(page.url).split(".") else bare


def _behind_title(page: Page) -> Sequence[str]:
    return title_marks.parts(page.head.title or "")[1:]


def _publishers(page: Page, *, news: bool = False) -> list[str]:
    nodes = (node for node in page.head.json_ld if not news or types(node) & _NEWS)
    said = [node.get("publisher") for node in nodes]
    names = (one.get("name") if isinstance(one, dict) else one for one in said)
    return [name.strip() for name in names if isinstance(name, str)]


def _is_address(name: str) -> bool:
    short = organizations.from_domain(name)
    return short is not None and not any(
        organizations.is_host(one) or organizations.is_no_site(one) for one in (name, short)
    )


def _is_article(page: Page) -> bool:
    """Tell what says that it is an article, and nowhere that it is a release."""
    return "article" in page.head.metas.get("og:type", ()) and not kind_labels.is_release(page)


def _has_room(page: Page, name: str) -> bool:
    """Tell the site one of whose rooms has an address of its own: "Salem.com", money.salem.com."""
    return _is_address(name) and hostname(page.url).endswith(f".{name.casefold()}")


def _is_own(page: Page, name: str) -> bool:
    address = name.casefold().removeprefix("www.")
    host = hostname(page.url).removeprefix("www.")
    own = "." in address and (  # "jane.blogs.com" is Jane's
        address == host or _is_in_other_letters(page, name)
    )
    return own and not (organizations.is_host(name) or organizations.is_no_site(name))


def _is_in_other_letters(page: Page, name: str) -> bool:
    """Tell an address that its own host writes in Latin letters: "Мосты.Ru" at mosty.ru."""
    everywhere = name in page.brands and name in page.head.metas.get("og:site_name", ())
    return everywhere and not name.isascii() and organizations.from_domain(name) is not None
