"""How the beginning of a text speaks of a house: whether it leads, in short, or is turned down."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.datelines.place import is_named
from newsdrop.parse.houses import organizations, public
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import STOPWORDS, key
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_DATELINE = 80  # characters
_DASH = regex(r" ?[–—] ?| -{1,2} ")
_OUT = any_of(words("announcing", "comes out"))
_SHORTENED = regex(
    r"(?:The )?(?P<name>[^\W\d_a-zß-ÿ][\w’'&-]*(?: [\w’'&-]+){1,9})"
    r" \([“\"]?(?P<short>[A-Z]{3,8})[”\"]?\)(?! [A-Z])"
)
_VERBS = any_of(words("announcing", "verbs") - words("announcing", "weak verbs"))
# What a house does, not what a disease or a programme is: "filed suit", "and Acme today sued"
_ACTS = regex(
    r",? (?:and (?:the )?[A-Z][^.;()]{2,80}? )?(?:(?:has|have|will) )?"
    rf"(?:{_VERBS}|[a-z]{{2,20}}ed)\b"
)
_BEHIND = 300  # characters behind who announces
_AGAINST = regex(rf" (?:have|has) (?:{any_of(words('announcing', 'against'))})\b")


def behind_dateline(lead: str) -> Iterator[str]:
    """List what may stand behind a dateline, with which a sentence begins.

    Parameters
    ----------
    lead
        The beginning of the text.
    """
    for dash in _DASH.finditer(lead[:_DATELINE]):
        yield lead[dash.end() :]


def shortened(told: str) -> str | None:
    """Read the house that opens a text and has its letters behind it: "Voices for Roe (VOR)".

    Parameters
    ----------
    told
        The body.
    """
    for start in (told[:_BEHIND], *behind_dateline(told)):
        named = _SHORTENED.match(start)
        if (
            named
            and _are_letters(named["short"], named["name"])
            and _ACTS.match(start, named.end())
        ):
            return named["name"]
    return None


def _are_letters(short: str, name: str) -> bool:
    """Tell letters of a name, among them those of its capital words."""
    capitals = [word[0] for word in name.split() if word[0].isupper()]
    first = len(capitals) > 1 and short[0] == name[0]
    return first and _holds(capitals, short) and _holds(short, name.upper())


def _holds(some: Iterable[str], row: str) -> bool:
    """Say whether a row has some letters in their order."""
    letters = iter(row)
    return all(one in letters for one in some)


def leads(lead: str, speaker: str | None) -> bool:
    """Say whether a full name with which the text begins announces.

    Parameters
    ----------
    lead
        The beginning of the text.
    speaker
        Who announces.
    """
    if speaker is None:
        return False
    return organizations.is_organization(speaker) and organizations.begins(lead, speaker)


def is_short_for(speaker: str | None, site: str, lead: str) -> bool:
    """Say whether a site is called in short where the text begins: "Acme" for "Acme Works plc".

    Parameters
    ----------
    speaker
        Who announces.
    site
        What the site calls itself.
    lead
        The beginning of the text.
    """
    if speaker is None or not (
        organizations.has_form(site) and organizations.begins(lead, speaker)
    ):
        return False
    return site.startswith(f"{speaker} ")


def is_branded(lead: str, site: str, brands: Sequence[str]) -> bool:
    """Say whether a text begins with what the page's link home prints, but for its marks.

    Parameters
    ----------
    lead
        The beginning of the text: "AcmeIO, makers of anvils, are glad to".
    site
        What the site calls itself: "Acme", "Acme.io".
    brands
        What the links home print: "Acme.io".
    """
    first = _squeezed(lead[:_DATELINE].partition(" ")[0])
    return first.startswith(_squeezed(site)) and first in map(_squeezed, brands)


def _squeezed(name: str) -> str:
    return "".join(filter(str.isalnum, name)).casefold()


def is_surer(owner: str, site: str) -> bool:
    """Say whether a full name whose domain the release gives tells more than the site's.

    Parameters
    ----------
    owner
        Whose domain it is.
    site
        What the site calls itself.
    """
    return " " in owner and (not organizations.same(owner, site) or _share_town(owner, site))


def _share_town(owner: str, site: str) -> bool:
    """Tell the "Council of Roeville" from the "Roeville Diocese", but from no office of a town."""
    ours, theirs = (set(key(name).split()) - STOPWORDS for name in (owner, site))
    shared = ours & theirs
    if not shared or len(theirs) <= len(shared) or public.is_of_a_place(site):
        return False
    return all(is_named(word.capitalize()) for word in shared)


def is_out(lead: str, speaker: str, name: str) -> bool:
    """Tell the thing that somebody announces: "Acme today announced the release of Roe Desk 1.1".

    Parameters
    ----------
    lead
        The beginning of the text.
    speaker
        Who announces.
    name
        What the release describes; of a thing its number tells, or that it comes out.
    """
    behind = lead.partition(speaker)[2][:_BEHIND]
    if not behind or name not in behind or organizations.has_form(name):
        return False
    said = re.escape(name)
    numbered = rf"(?<!\w){said} \d{{1,3}}(?:\.\d{{1,3}}){{1,3}}(?!\d| ?[%\w])"
    out = rf"\b(?:{_OUT}) (?:the )?{said}(?= \d|[,.;:]| [^\W\d_A-ZÀ-Þ])"
    return re.search(numbered, behind) is not None or re.search(out, behind) is not None


def is_opposed(behind: str) -> bool:
    """Tell what a house has done that those tell whom it turned down, by the words behind it.

    Parameters
    ----------
    behind
        What stands behind the name; its first sentence is looked at.
    """
    return _AGAINST.search(behind.partition(". ")[0]) is not None
