"""What the name of an organisation looks like, and whether two names mean the same one."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.houses import abroad, numbered, verbs
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import WORD, key, keys, opening
from newsdrop.parse.prose.remembering import remembered
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORDS = keys("organizations", "words")
_BODIES = words("organizations", "single bodies")
_FORMS = keys("organizations", "forms") | words("organizations", "forms")  # "a s", "a/s"
_LOWER_FORMS = words("organizations", "forms written small")
_CAPITAL_FORMS = words("organizations", "forms in capitals")
_STOPLESS_FORMS = words("organizations", "forms without a stop")
_CALLED = words("organizations", "called")
_OFFICES = keys("organizations", "offices")
_COMMUNITIES = words("organizations", "communities")
_HOSTS = keys("organizations", "hosts")
_ASIDE = regex(r" ?\([^()]{1,80}\)")
_EVENTS = words("organizations", "events")
_PLATFORM = words("organizations", "words of platforms")
_WIRES = tuple(f"{host} " for host in _HOSTS if "wire" in host)
_SMALL = words("organizations", "small") | {"&"}
_NO_SITES = words("organizations", "no sites") | keys("furniture", "front pages")
_COUNTRIES = words("places", "countries")
_SITE = regex(r" \((?:https?://|www\.)[^()\s]{3,80}\)\Z")  # "Acme Tide (www.acme.org)"
_COUNTY = regex(r", Co\.? [A-Z]\w+\Z")  # "Roeville, Co. Roe"
TOWN = regex(r"[^\W\d_a-zß-ÿ]\w+(?: [A-Z]\w+)?, [A-Z]{2}")  # "Springfield, OR"
_MAX_WORDS = 14
_LEAST = 2  # initials, small words' among them, that name nobody
_COUNTRY = any_of(words("organizations", "country domains"))
_DOMAIN = regex(
    r"(?i)(?:https?://)?(?:www\.)?([\w-]+)(?:\.[\w-]+){0,5}\."
    rf"(?:{_COUNTRY}|[a-z]{{3,4}}|(?-i:[a-z]{{5,13}}))/?"
)
# Of a text: its day, and its article.
_BEGIN = r"(?:\A|[-–—:] ?)(?:Today,? )?(?:(?:[^\W\d_a-zß-ÿ]\w{0,2}|the) |L['’])?"
_INNER = 1  # letters of a compound in an acronym, besides its first
_WEIGHTLESS = words("organizations", "weightless words")
_CLOSED = '"“”'
_OPENED = regex(r" (?:„[^“”]+|“[^”]+|\"[^\"]+)\Z")
_SHORT = regex(r" \(([A-ZÀ-Þ]{3,10})\)")
_EDGES = " \t.,;:|–—-*#\"“”'"


@remembered
def is_organization(text: str) -> bool:
    """Say whether a line is the name of an organisation or of a part of one.

    Parameters
    ----------
    text
        One line: only capital and small joining words, one of them a word such as "Department".
    """
    parts = _COUNTY.sub("", text).strip(_EDGES).replace(" e. V", " e.V").split()
    counted = any(map(str.isdigit, text))
    local = counted and numbered.names_body(text)
    if (counted and not (local or numbered.is_unit(text))) or not 1 < len(parts) <= _MAX_WORDS:
        return False
    bare = [part.strip("().,&/'’").casefold() for part in parts]
    formed = parts[-2].endswith(",") and bare[-1] in _FORMS  # "Acme Works, Inc."
    told = bare[1 : -2 if formed else None]
    if verbs.tell(bare, told):
        return False
    signs = (
        local
        or (parts[0].casefold() in _COMMUNITIES and parts[1] == "of")
        or any(
            word in _WORDS
            or word in _FORMS
            or word in _LOWER_FORMS
            or word.rpartition("-")[2] in _WORDS  # "CDU-Fraktion"
            for word in bare
        )
        or _is_dotted_form(bare[-1])
    )
    capital = all(
        not word
        or part.strip("(")[:1].isupper()
        or word in _SMALL
        or word in _LOWER_FORMS
        or not part[0].isalpha()
        for word, part in zip(bare, parts, strict=True)
    )
    called = text[:1].isupper() and text.casefold() in _CALLED
    return (signs and capital) or called or abroad.is_institution(parts)


def has_form(name: str) -> bool:
    """Say whether a name ends with a legal form: "Acme Corp"."""
    last = name.casefold().rstrip(".").replace(" e. v", " e.v").rpartition(" ")[2]
    formed = key(name).rpartition(" ")[2] in _FORMS or last in _FORMS
    if not name.isupper() and name.rpartition(" ")[2] in _CAPITAL_FORMS:
        return True
    return formed or last in _LOWER_FORMS or _is_dotted_form(last)


def is_house(name: str) -> bool:
    """Say whether a name is a house's by its words or by its legal form."""
    return is_organization(name) or has_form(name)


def without_form(name: str) -> str:
    """Take the legal form off a name of several words, which texts leave out."""
    bare, _, _ = name.rpartition(" ")
    return bare.rstrip(",") if " " in bare and has_form(name) else name


def is_form(name: str) -> bool:
    """Say whether a name is a legal form and nothing more: "Ltd."."""
    return key(name) in _FORMS


def _is_dotted_form(word: str) -> bool:
    """Tell "K.K." and "S.p.A"."""
    return "." in word and word.replace(".", "") in _FORMS


def is_common(name: str) -> bool:
    """Say whether a name is one common word, such as "Government", and names nobody."""
    return (said := key(name)) in _WORDS and said not in _BODIES


def without_asides(text: str, gap: str = "") -> str:
    """Take out what stands in brackets: "Acme Bridges (ABX)"."""
    return _ASIDE.sub(gap, text)


def is_event(name: str) -> bool:
    """Say whether a name ends as a fair's or a congress's does, which others attend."""
    return key(name).rpartition(" ")[2] in _EVENTS


def is_no_site(name: str) -> bool:
    """Tell a menu's word, a country, a town with its state, an author's line, half an aside."""
    return (
        key(name) in _NO_SITES
        or name in _COUNTRIES
        or name.startswith("by ")
        or TOWN.fullmatch(name) is not None
        or name.count("(") != name.count(")")
    )


def is_office(text: str) -> bool:
    """Say whether a line names a part of an organisation: "Office of Public Affairs"."""
    return is_organization(text) and (
        opening(text.removeprefix("The "), _OFFICES) is not None or "Affairs" in text
    )


def is_host(name: str) -> bool:
    """Say whether a name is that of a wire service or a platform, which carry others' releases."""
    said = key(name)
    first, _, rest = said.partition(" ")
    service = first in _HOSTS and _PLATFORM.issuperset(rest.split())  # "EurekAlert Science News"
    service |= " ".join(said.split()[:2]) in _HOSTS and has_form(name)  # "News Aktuell GmbH"
    return service or said.removesuffix(" com") in _HOSTS or said.startswith(_WIRES)


def from_domain(name: str) -> str | None:
    """Read "FEMA" out of "FEMA.gov"; ``None`` where the name is no domain."""
    match = _DOMAIN.fullmatch(name.strip())
    return match[1] if match else None


def same(one: str, other: str) -> bool:
    """Say whether two names can mean one organisation: a shared word of weight, or initials."""
    ours, theirs = _weighty(one), _weighty(other)
    if set(ours) & set(theirs):
        return True
    return _initials(one) in theirs or _initials(other) in ours


def mentions(text: str, name: str) -> bool:
    """Say whether a text names an organisation by a word of weight."""
    return not set(key(text).split()).isdisjoint(_weighty(name)) or names(text, name)


def runs_together(name: str) -> bool:
    """Tell a name in a script that sets no blanks, so that it may touch any word."""
    return name[:1] >= "\u3040"


def names(text: str, name: str) -> bool:
    """Say whether a text prints an organisation's whole name or its initials."""
    said = _said(text)
    if runs_together(name) and len(name) > 1 and name in text:
        return True
    if f" {key(name)} " in said:
        return True
    short = _initials(name)  # which may be a word: "an", "the"
    if f" {short} " in said and re.search(r"\W?".join(short.upper()), text):
        return True
    initials = _all_initials(name) or "\0"
    return initials in text and re.search(rf"(?<!\w){initials}(?!\w)", text) is not None


@lru_cache(maxsize=2)  # a text is asked for many names, one after the other
def _said(text: str) -> str:
    return f" {key(text)} "


def _all_initials(name: str) -> str | None:
    """Read the initials of a name with those of its small words: "MoB" for Ministry of Bridges."""
    letters = "".join([word[0] for word in WORD.findall(name)])
    return letters if len(letters) > _LEAST and letters[0].isupper() else None


def printed(text: str, name: str, flags: int = 0) -> re.Match[str] | None:
    """Find a name as a text prints it, letter by letter."""
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, flags)


def begins(text: str, name: str) -> bool:
    """Say whether a text, or what stands behind its dateline, begins with a name."""
    return re.search(rf"{_BEGIN}{re.escape(name)}(?!\w)", text) is not None


def only(found: Iterable[str]) -> str | None:
    """Give the name on which all signs agree; two names may be partners, and tell nothing."""
    one = set(found)
    return one.pop() if len(one) == 1 else None


def stands_for(short: str, name: str) -> bool:
    """Say whether an acronym's letters are the initials of a name, or of parts of its first word.

    "RMBV" is the "Reichsministerium für Brücken und Verkehr".
    """
    initials, letters = _initials(name), key(short)
    if initials == letters:
        return True
    first, rest = initials[0], initials[1:]
    inner = letters.removesuffix(rest)[1:] if letters[0] == first and len(rest) > 1 else ""
    return 0 < len(inner) <= _INNER and letters.endswith(rest) and inner in key(name).split()[0]


def spelled_out(before: str, behind: str, least: int = 1) -> str | None:
    """Read the name whose initials an acronym in brackets behind it has: "Roe Bridge Trust (RBT)".

    Parameters
    ----------
    before, behind
        What stands on both sides of the end of the name.
    least
        Words from the end that are not enough for its name.
    """
    short = _SHORT.match(behind)
    parts = before.split()[-_MAX_WORDS:] if short else []
    for at in range(len(parts) - least):
        name = " ".join(parts[at:])
        if short and name[0] == short[1][0] and stands_for(short[1], name):
            return name
    return None


def tidy(name: str) -> str:
    """Take marks off both ends, and the article; the stop of "Inc." stays."""
    said = _SITE.sub("", " ".join(name.split()))
    bare = said.strip(' \t,;:|–—-*#"“”™®℠')
    if said[len(said.rstrip(_CLOSED)) :] and _OPENED.search(bare):
        bare += said[-1]  # of a name in marks: "Society „Arch”"
    last = bare.rsplit(" ", 1)[-1]
    stops = has_form(bare) and last[:-1].casefold() not in _STOPLESS_FORMS
    if bare.endswith(".") and not stops and "." not in last[:-1]:
        bare = bare[:-1]
    if bare.startswith(("l’", "l'")) and bare[2:3].isupper():
        bare = bare[2:]
    first, _, rest = bare.partition(" ")
    return rest if first.casefold() == "the" and rest[:1].isupper() and len(rest) > 3 else bare


def _weighty(name: str) -> list[str]:
    return [
        word
        for word in key(name).split()
        if len(word) > 1
        and word not in _WORDS
        and word not in _FORMS
        and word not in _SMALL
        and word not in _WEIGHTLESS
    ]


def _initials(name: str) -> str:
    letters = [word[0] for word in key(name).split() if word not in _SMALL]
    return "".join(letters) if len(letters) > 1 else "\0"
