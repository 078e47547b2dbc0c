"""A site that goes by its own address, as newspapers do: "Salem.com" at www.salem.com."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

from newsdrop.page import hostname, types
from newsdrop.parse.found import Found
from newsdrop.parse.houses import organizations
from newsdrop.parse.issuing.names import shortened
from newsdrop.parse.issuing.site import linked_houses
from newsdrop.parse.titling import title_marks
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
    own = (row for row in names if _is_own(page, row[0]))
    said = Counter(name for name, _ in names)
    # "Salem.com" at sports.salem.com; of one who says so once it may be a platform.
    room = (row for row in names if said[row[0]] > 1 and _has_room(page, row[0]))
    return next((Found(name, source) for name, source in chain(own, room)), None)


def of_news(page: Page, owner: str) -> Found[str] | None:
    """Find it where it publishes news: whoever has the rights below the page is its owner.

    Parameters
    ----------
    page
        The page. What a sister took over says at whose address it first stood, and who publishes
        it here; what an agency wrote, that the agency does.
    owner
        Who has the rights. "Acme GmbH" at acme.example is the house itself.
    """
    if linked_houses.is_at(page, owner):
        return None
    said = _publishers(page, news=True)
    own = next((name for name in said if _is_own(page, name) or _is_address(name)), None)
    return Found(own, Evidence.JSON_LD) if own else None


def is_in_other_letters(page: Page, name: str) -> bool:
    """Tell an address that its own host writes in Latin letters: "Мосты.Ru" at mosty.ru.

    Parameters
    ----------
    page
        The page, whose head and whose link home say it.
    name
        What they say.
    """
    everywhere = name in page.brands and name in page.head.metas.get("og:site_name", ())
    return everywhere and not name.isascii() and organizations.from_domain(name) is not None


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


def _has_room(page: Page, name: str) -> bool:
    """Tell the site one of whose rooms has an address of its own: "Salem.com", money.salem.com."""
    return _is_address(name) and hostname(page.url).endswith(
        f".{shortened.unaccented(name.casefold())}"
    )


def _is_own(page: Page, name: str) -> bool:
    address = shortened.unaccented(name.casefold()).removeprefix("www.")
    host = hostname(page.url).removeprefix("www.")
    own = "." in address and (  # "jane.blogs.com" is Jane's
        address == host or is_in_other_letters(page, name)
    )
    return own and not (organizations.is_host(name) or organizations.is_no_site(name))
