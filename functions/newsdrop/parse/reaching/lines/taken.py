"""A line taken apart: its words, and the numbers and addresses in them."""

from __future__ import annotations

import re

from newsdrop.lexicon import words
from newsdrop.parse.datelines.place import is_named
from newsdrop.parse.persons import lone_name
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys
from newsdrop.parse.reaching.lines import reach
from newsdrop.patterns import regex

_DROP = keys("contacts", "drop")
_NO_VOICE = _DROP | words("contacts", "signed lines")
_SINGLE_FAX = regex(r"(?:\A|[|,;/•·–-])\s*[Ff][.:]?\s*\Z")  # "T 202-555-0100 | F ..."

# "202-555-0101 (fax)", "202-555-0101 TTY", but not "202-555-0100 Fax: 202-555-0101"
_BEHIND = regex(r"[ ]?\((?P<said>[^\W\d_]{1,12})\.?\)|[ ](?P<alone>[^\W\d_]{3,12})(?=\Z|[,;/|)])")
_LOCAL_FAX = regex(r"/ ?\d{3}[-. ]?\d{4}\Z")  # "(202) 555-0100/555-0101 (fax)"
_BOTH = regex(r"\b(?:t[eé]l\w{0,7}|phone|ph)\.?\s?[/&+]\s?(?:tele)?fax\b", re.IGNORECASE)

_LABELS = any_of(word.capitalize() for word in words("contacts", "telephones"))
# "Acme PressTel: +45 32 10 01 06roe@acme.example", lines that a page set without a space
_GLUED_LABEL = regex(rf"(?<=[a-zß-ÿ\d])(?=(?:{_LABELS}|Fax|E-?[Mm]ail|Mail)\.?:\W{{0,3}}\w)")
_GLUED_ASK = regex(r"(?<=\d{4})(?=[A-ZÀ-Þ][a-zß-ÿ]{2})")  # "202-555-0100Contact us"
_GLUED_MAIL = regex(
    r"(?P<number> (?<! [\w@.+-] ) \+? \d[\d()./-]{0,9} (?: [ ]\d[\d()./-]{0,9} ){1,7} )"
    r"(?= [^\W\d_]{2,40} [\w.-]{0,40} @ )",
    re.VERBOSE,
)


_WHENCE = keys("contacts", "whence")
_LONGEST = 40  # characters of such words
_PART = regex(r"[^,;|/()\[\]•·]+\Z")

# "(+32) 2 555 01 00 (BXL)": where a number rings
_RINGS = regex(r"\s?\((?P<where>[^\W\d_][^()\d@]{1,30})\)")
_CALLED_FROM = words("contacts", "called from")
_CODE = regex(r"[A-Z]{2,4}")


_SITES = words("contacts", "sites")
_BEFORE_OFFICES = words("contacts", "before offices")
_HEADINGS = keys("contacts", "press headings") | keys("contacts", "headings")
_SITE = regex(r"(?P<first>[^\W\d_][\w-]{2,20})[^:@]{0,60}: ?(?:https?://|www\.)[^\s@]{3,300}\.?")
_OFFICE = regex(r"(?P<first>[^\W\d_]{4,16}) (?P<named>[^\W\d_a-zß-ÿ][^:@|,;]{2,60}): ?[^\s@]+@")


def read(text: str) -> str:
    """Take off a line of a contact block what says only that it is one, or where a site is.

    Parameters
    ----------
    text
        White space collapsed.

    Returns
    -------
    str
        Without the first word of "Kontakt Messeprogramm: fair@acme.example"; nothing of
        "Webseite zum Programm: https://acme.example"; labels and addresses parted.
    """
    site = _SITE.fullmatch(text) if ": " in text or ":h" in text else None
    if site and site["first"].casefold() in _SITES:
        return ""
    office = _OFFICE.match(text) if "@" in text else None
    if office and office["first"].casefold() in _BEFORE_OFFICES and not _is_house(text, office):
        text = text[office.start("named") :]
    return _unglued(text)


def _is_house(text: str, office: re.Match[str]) -> bool:
    """Tell a house by its host, "Contact Energy: jane@contact.example", and a known heading."""
    host = text[office.end() :].partition(" ")[0].casefold()
    return office["first"].casefold() in host or key(text[: office.end("named")]) in _HEADINGS


def _unglued(text: str) -> str:
    """Part a label, and an address, from what a page set right before it."""
    if ":" in text:
        text = _GLUED_LABEL.sub(" ", text)
    text = _GLUED_ASK.sub(" ", text)
    return _GLUED_MAIL.sub(r"\g<number> ", text) if "@" in text else text


def apart(text: str) -> tuple[str, list[str], list[str]]:
    """Take numbers and addresses out of a line.

    Parameters
    ----------
    text
        White space collapsed.

    Returns
    -------
    tuple
        What is left, words with bars between them; the telephone numbers, without those for
        faxes; and the addresses.
    """
    emails = reach.emails(text)
    numbers = [
        number
        for number in reach.phones(text)
        if not any(mail.start <= number.start < mail.end for mail in emails)
    ]
    left = []
    phones = []
    at = 0
    for found in sorted((*emails, *numbers), key=lambda item: item.start):
        before = text[at : found.start]
        if found in numbers and not _is_dropped(before):
            number = _not_for_faxes(found.value, text, found.end)
            phones += [number] if number else []
        left.append(_without_whence(before) if found in numbers else before)
        at = found.end
        if found in numbers and (rings := _RINGS.match(text, at)) and _is_where(rings["where"]):
            at = rings.end()
    return " | ".join((*left, text[at:])), phones, [mail.value for mail in emails]


def _not_for_faxes(number: str, text: str, end: int) -> str:
    """Leave out a number behind which stands that it is a fax, and what of two in one is."""
    behind = _BEHIND.match(text, end)
    said = behind and key(behind["said"] or behind["alone"])
    if not said or (said not in _DROP and said != "f"):
        return number
    return _LOCAL_FAX.sub("", number) if _LOCAL_FAX.search(number) else ""


def _without_whence(before: str) -> str:
    """Leave out from where a number is to be called: "Jane Roe, National toll-free: "."""
    part = _PART.search(before[-_LONGEST:])
    return before[: -len(part[0])] if part and key(part[0]) in _WHENCE else before


def _is_where(said: str) -> bool:
    """Tell "BXL", a town, and for whom the number is: "Metro Calling Area", "outside the city"."""
    row = said.casefold().split()
    called = not _CALLED_FROM.isdisjoint((row[0], row[-1]))
    return called or _CODE.fullmatch(said) is not None or is_named(said)


def _is_dropped(before: str) -> bool:
    """Tell whether the words before a number say that it is a fax, or the like."""
    said = key(before).split()
    if not said or _BOTH.search(before) or lone_name.is_listed(before.split()):
        return False
    single = said[-1] == "f" and _SINGLE_FAX.search(before) is not None
    if before.rstrip(" :").endswith(")"):  # "Facsimile (toll free): "
        said = key(before[: before.rfind("(")]).split() or said
    return single or said[-1] in _NO_VOICE or said[-2:-1] == ["fax"]
