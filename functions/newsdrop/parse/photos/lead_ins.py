"""What leads in a credit, and where the credit that it leads in begins."""

from __future__ import annotations

import re

from newsdrop.lexicon import words
from newsdrop.parse.photos import agencies
from newsdrop.parse.prose import sentences
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.running import STOPS
from newsdrop.patterns import regex

_LABEL_LENGTH = 20  # characters
_MEDIA = any_of(words("credits", "media"))
_OWN = any_of(words("credits", "credit"))
_LABEL = any_of(words("credits", "label"))
_BY = any_of(words("credits", "by"))
PICTURES = any_of(words("credits", "pictures"))
_SETS_OFF = r"[ ]? [:：/／|｜©=] | \.: | [ ] [–—-] (?= [ ] )"
GLUED = any_of(map(str.capitalize, words("credits", "credit alone")))
"""Labels that a name may stick to, which an element of its own set off."""
LABELS = ("label", "other")  # groups that lead in what may be no name
LEAD = regex(
    rf"""
    (?<! [\w’'] )
    (?: (?: {_MEDIA} )
        (?: (?P<by> [ ] (?: {_BY} ) (?: [ ]? [:：] | (?! [\w’'] ) ) )
          | (?P<label> {_SETS_OFF} ) )
      | (?P<own> (?: {_OWN} ) (?: [ ]? [:：] | (?! [\w’'-] ) )
              | (?-i: (?: {GLUED} ){{1,2}} (?= [A-ZÀ-Þ] ) ) )         # "CreditJane Roe"
      | (?P<other> (?: {_LABEL} ) (?: {_SETS_OFF} )
              | (?: {PICTURES} ) [ ] (?: source | credit ) , )
      | (?P<mark> © | \(c\) )
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DATES = words("calendar") - words("calendar", "5 behind a day")  # "Royal Mail photo"
_LABELLED = regex(rf"\b(?:{_OWN}) ?[:：]", re.IGNORECASE)
_ALONE = words("credits", "credit alone")
_KINDS = words("credits", "pictures") | words("credits", "media")
_LEADS_IN = regex(
    rf"(?:[:：©/／|｜]|\b(?:{any_of(words('credits', 'led in by'))}))$", re.IGNORECASE
)


def is_clear(lead: re.Match[str]) -> bool:
    """Say whether a lead-in goes on with a name: "photo by", "Credit:", not "Acme photo".

    Parameters
    ----------
    lead
        What :data:`LEAD` matched.
    """
    return lead.lastgroup == "by" or _LEADS_IN.search(lead[0]) is not None


def runs_in(text: str, lead: re.Match[str]) -> bool:
    """Tell "taken by" in the midst of a sentence, which names no medium, before a labelled credit.

    Parameters
    ----------
    text
        The text beside a photo.
    lead
        What :data:`LEAD` matched there.
    """
    said = lead[0].lower()
    within = text[: lead.start()].rstrip()[-1:].islower()
    runs = lead.lastgroup == "own" and within and said.endswith(" by") and "photo" not in said
    return runs and _LABELLED.search(text, lead.end()) is not None


def start_of(text: str, lead: int) -> int:
    """Go back over the agency that opens a credit: "U.S. Department of Defense" photo by.

    Parameters
    ----------
    text
        The text beside a photo.
    lead
        Where the lead-in starts there.
    """
    marked = text.startswith("© ", lead) and LEAD.match(text, lead + len("© "))
    if marked or is_label(text, lead):
        return lead  # "Mayor Jane Roe © Photo: Acme"
    start = lead
    boundary = 0
    for begin, end in sentences.spans(text[:lead]):
        boundary = begin if end >= lead - 1 and text[end - 1 : end] not in ".!?" else lead
    # A stop before the lead-in may be the agency's own: "U.S. photo by".
    for token in reversed(list(re.finditer(r"\S+", text[boundary:lead]))[-8:]):
        word = token[0]
        if word in "|-–—•/" or word[-1] in ",;:)" or word.rstrip(".").casefold() in _DATES:
            break
        if word == "©":
            return boundary + token.start()  # of the same
        if word.isdigit():  # a year that ends the caption
            continue
        if word[0].isupper() or word[0].isdigit() or word[:1] in "©&/":
            start = boundary + token.start()
        elif word != "/" and word not in words("credits", "small in names"):
            break
    return start


def is_label(text: str, lead: int) -> bool:
    """Tell a label that nothing opens: "A bridge in Salem Credit: Jane Roe", not "Map Credit:".

    Nor is one in "A mural. Artist Credit: Jane Roe".
    """
    word, colon, _ = text[lead : lead + _LABEL_LENGTH].partition(":")
    if not colon or not word[:1].isupper() or word.rstrip().casefold() not in _ALONE:
        return False
    caption, _, last = text[:lead].rstrip().rpartition(" ")
    return last.casefold() not in _KINDS and not caption.endswith(STOPS)


def opens(inner: str, lead: int) -> bool:
    """Say whether a credit opens what stands in brackets, or follows "Acme photo," there.

    Parameters
    ----------
    inner
        What stands in brackets.
    lead
        Where the lead-in starts there.
    """
    start = start_of(inner, lead)
    return start == 0 or (
        inner[:start].endswith((", ", "; ")) and agencies.is_credit(inner[:start].rstrip(" ,;"), "")
    )
