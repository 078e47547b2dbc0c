"""Headlines that say whose statement a text is: "Statement by the Bridge Council on tolls"."""

from __future__ import annotations

import re
from itertools import chain, takewhile
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.parse.houses import organizations
from newsdrop.parse.issuing.lines import headed
from newsdrop.parse.issuing.names import officers
from newsdrop.parse.issuing.text import opener_names
from newsdrop.parse.offices.words.titlewords import is_office
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.titling import kind_line
from newsdrop.parse.vocabulary.wordkinds import FORM, GIVEN, PLACE, kinds
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from newsdrop.page import Page

_STATEMENT = regex(
    rf"""
    (?: Joint [ ] )? (?: {any_of(words("organizations", "statements"))} ) [ ]
    (?: (?: {any_of(words("organizations", "statements by"))} ) [ ] | (?: d | dell | de[ ]l ) ['’] )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_STATES = regex(
    rf"(?:{any_of(words('organizations', 'statements'))}) "
    rf"(?:(?:{any_of(words('organizations', 'statements by'))}) )?(?=(?P<kind>[^\W\d_]+))",
    re.IGNORECASE,
)
# "Фонд «Мосты» ..." with a verb behind it
_MARKED = regex(
    r"""
    [^\W\d_a-zß-ÿ][\w-]{2,30} (?: [ ] [\w-]{1,30} ){0,3}?
    [ ] [«„“"] (?P<own> [^«»„“”"]{3,80} ) [»“”"] (?= [ ] [^\W\d_A-ZÀ-Þ] )
    """,
    re.VERBOSE,
)
_ISSUES = regex(
    rf"""
    (?P<name> [^\W\d_a-zß-ÿ][\w&.'’-]{{1,30}} (?: [ ] [\w&.'’-]{{1,30}} ){{0,8}}? ) [ ]
    (?: {any_of(words("organizations", "issues a statement"))} )
    """,
    re.VERBOSE,
)
_HOUSES = folded("organizations", "words") | folded("openers", "abroad")
_SMALL = words("organizations", "small")
_OFS = words("organizations", "whose statement")
_ON = words("organizations", "statements on")
_MOST = 10  # words of a name
_MOST_SHORT = 4  # of one that an acronym tells
_LEAST, _LONGEST = 2, 7  # letters of it
_STEM = 4  # letters of a noun that stay in every case
_KIND = 4  # letters of "COMUNICADO", among whose capitals an acronym is no sign
_LEAD = 400  # characters of a text
_DESCRIPTIONS = ("description", "og:description")


def house(page: Page) -> str | None:
    """Find the house whose statement a line above the text, or the page's description, announces.

    Parameters
    ----------
    page
        The page.
    """
    described = (page.head.metas.get(name, ())[:1] for name in _DESCRIPTIONS)
    for line in chain(headed.tops(page), *described):
        said = _STATEMENT.match(line)
        parts = line[said.end() :].split()[:_MOST] if said else []
        said_on = [*takewhile(lambda part: part not in _ON, parts)]
        if len(said_on) < len(parts) and _is_initialled(line, said_on):
            return organizations.tidy(" ".join(said_on))
        parts = said_on
        for end in range(len(parts), 1, -1):
            name = organizations.tidy(" ".join(parts[:end]))
            if (
                parts[end - 1] not in _SMALL
                and kind_line.is_name(name)
                and not officers.is_no_house(name)
            ):
                return name
    return None


def marked(page: Page, lead: str) -> str | None:
    """Find the house with a name in marks whose statement a headline announces, in any case.

    "Заявление Фонда «Мосты»" above "Фонд «Мосты» следит за тем".

    Parameters
    ----------
    page
        The page.
    lead
        The beginning of the text, whose subject the house is.
    """
    opens = _MARKED.match(lead, opener_names.article(lead))
    if opens is None or _HOUSES.isdisjoint(map(str.casefold, opens[0].split())):
        return None
    first = opens[0][:_STEM].casefold()
    for line in chain((page.head.title or "",), headed.tops(page)):
        said = _STATES.match(line)
        if said and said["kind"].casefold().startswith(first) and opens["own"] in line:
            return opens[0]
    return None


def issuing(lead: str, names: Collection[str]) -> str | None:
    """Find the house that issues the text: "Tras el cierre, Nuestra Fragua emite este comunicado:".

    Parameters
    ----------
    lead
        The beginning of the text.
    names
        Of people, who are no houses.

    Returns
    -------
    str or None
        Its name has capitals only, small joining words left out, and no office among them.
    """
    said = _ISSUES.search(lead, 0, _LEAD)
    if said is None or lead[: said.start()].rstrip().rpartition(" ")[2] in _OFS:
        return None
    name: list[str] = []
    for part in reversed(said["name"].split()):
        if part[0].islower() and part not in _SMALL:
            break
        name.append(part)
    while name and name[-1][0].islower():
        if name.pop() in _OFS:
            return None  # "la plantilla de Acme emite"
    whole = " ".join(reversed(name))
    whole = whole[opener_names.article(whole) :]
    if (
        not whole
        or _is_no_house(whole.split())
        or any(whole in one or one in whole for one in names)
    ):
        return None
    return whole


def _is_initialled(line: str, parts: Sequence[str]) -> bool:
    """Tell "Comunicado de Forja LGB ante" from "Comunicado de Prensa sobre" and "de España"."""
    if not 0 < len(parts) <= _MOST_SHORT:
        return False
    short = any(part.isupper() and _LEAST <= len(part) <= _LONGEST for part in parts)
    named = parts[0][0].isupper() and all(part[0].isupper() or part in _SMALL for part in parts)
    if not (short and named) or line[:_KIND].isupper():
        return False
    return not (_is_no_house(parts) or _is_held(parts))


def _is_no_house(parts: Sequence[str]) -> bool:
    """Tell an office, a person and a country."""
    if len(parts) == 1 and kinds(parts[0]) & PLACE:
        return True
    return is_office(parts[0]) or bool(kinds(parts[0]) & GIVEN)


def _is_held(parts: Sequence[str]) -> bool:
    """Tell "ABC Secretary Jane Roe" and "U.S. Rep. Roe"."""
    return any(is_office(part) or kinds(part) & FORM for part in parts)
