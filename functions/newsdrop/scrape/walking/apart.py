"""Inline elements that stand apart from what is beside them, though no blank or block says so."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.patterns import regex
from newsdrop.scrape.tree import HEADINGS
from newsdrop.scrape.wrapped import says_several

if TYPE_CHECKING:
    from newsdrop.scrape.markup import Element

LABELS = frozenset(("span", "time"))
"""Elements that hold the author, the day and the place of a story."""
CREDITS = frozenset(("span", "cite", "small", "em", "i", "b", "strong"))
"""Elements that hold the credit within a caption."""
CAPTIONS = words("pictures", "captions") | {"caption", "figcaption"}
"""Classes of a caption."""

_ICONS = frozenset(("svg", "i"))
"""Elements that draw an arrow or a dot."""
_BESIDE_ICONS = LABELS | {"a"}

_LEADS = folded("credits", "media") | folded("credits", "by") | folded("credits", "credit")
_REACHES = ("mailto:", "tel:")
_LEAD = 3  # words: "Photo courtesy of"
_STOPS = '.!?”"’'
_LABELS = 2  # of a caption: what is shown, and whose it is
_CREDIT = 40  # characters
_SENTENCE = 20
_DAY = 30  # characters of a day and its label
_INITIAL = 3  # characters: "«E", "12."
_ICON = 40  # elements of a label, with those of a drawing
_DATED = 4  # figures of a day and its year
_FIGURES = regex(r"\d+")
_YEAR = regex(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def is_parted(element: Element, before: str, *, classed: bool) -> bool:
    """Say whether a blank belongs before a label.

    Parameters
    ----------
    element
        The label.
    before
        The text it follows.
    classed
        Whether it has a class.
    """
    if (classed and _stands_apart(element)) or _is_behind_icon(element):
        return True
    return _is_beside_day(before, element.text)


def is_initial(element: Element) -> bool:
    """Tell the large letter or number that opens a paragraph, around which its text flows.

    Parameters
    ----------
    element
        Inline, but set as a block.
    """
    parent, sign = element.getparent(), (element.text or "").strip()
    if not 0 < len(sign) <= _INITIAL or len(element) or parent is None:
        return False
    first = element.getprevious() is None and not (parent.text or "").strip()
    return first and bool((element.tail or "").strip())


def is_line_of_heading(element: Element) -> bool:
    """Tell the deck or the day behind a title in one heading, or the kind before it.

    Parameters
    ----------
    element
        Within the heading, set in small letters or called a deck.
    """
    parent = element.getparent()
    if parent is None or parent.tag not in HEADINGS:
        return False
    told = "".join(element.itertext())
    behind, after = element.tail or "", element.getnext()
    if element.getprevious() is None and not (parent.text or "").strip():
        if not behind.strip() and after is not None and after.tag == "br":
            behind = after.tail or ""
        return bool(told.strip()) and says_several(behind.strip())
    if behind.strip() or after is not None:
        return False
    figures = sum(map(str.isdigit, told))
    # A year alone is the title's own: "Annual Report 2021".
    dated = figures >= _DATED and (len(_FIGURES.findall(told)) > 2 or any(map(str.isalpha, told)))
    return dated or says_several(told.strip())


def is_before_caption(element: Element) -> bool:
    """Tell a source that a caption follows without a blank, and no work that a sentence names.

    Parameters
    ----------
    element
        The first of what stands below a photo: ``<cite>Roe/Acme Images</cite>A bridge opens.``
    """
    return not len(element) and (element.tail or "")[:1].isupper()


def is_own_credit(before: str) -> bool:
    """Tell a credit that is no part of what stands before it: "Photo by", "Foto:".

    Parameters
    ----------
    before
        The text of the caption up to it.
    """
    said = before.rstrip()
    if not said or said[-1] in _STOPS:
        return True
    if not (said[-1].isalnum() or said[-1] == ")"):
        return False
    *_, last = parts = [part.strip(",.:").casefold() for part in said.split()[-_LEAD:]]
    return last not in _LEADS and _LEADS.isdisjoint(parts)


def is_behind_caption(element: Element) -> bool:
    """Tell the credit that stands behind a whole sentence, the other of a caption's two labels.

    Parameters
    ----------
    element
        A label: ``<figcaption><span>A bridge opens.</span> <span>Acme</span></figcaption>``.
    """
    parent, before = element.getparent(), element.getprevious()
    if parent is None or parent.tag != "figcaption" or before is None or len(parent) != _LABELS:
        return False
    plain = (
        before.tag == element.tag and not "".join(filter(None, (parent.text, before.tail))).strip()
    )
    sentence = "".join(before.itertext()).rstrip()
    credit = "".join(element.itertext()).strip()
    named = any(map(str.isalpha, credit)) and sum(map(str.isdigit, credit)) < _DATED
    named = named and len(credit) <= _CREDIT and credit[-1] not in _STOPS
    named = named and not (" " in credit and credit[0].islower())  # "in Salem"
    # Neither who else is shown, "Left: Tom Poe", nor "Photo 1 of 4" and a day
    named = named and ":" not in credit and not any(map(str.isdigit, credit.split()))
    return plain and named and len(sentence) >= _SENTENCE and sentence[-1] in _STOPS


def is_next_link(element: Element, link: str, before: str) -> bool:
    """Tell a number, an address to write to or the step of a trail from the link that it touches.

    Parameters
    ----------
    element
        The link.
    link
        Where it leads.
    before
        Where the text right before it leads.
    """
    reaches = bool(before) and link != before and link[:7].casefold().startswith(_REACHES)
    return reaches or _is_behind_icon(element)


def is_aside(element: Element, before: str) -> bool:
    """Tell what stands in brackets in the midst of a sentence: "ROEVILLE--(NEWS WIRE)--Acme has".

    Parameters
    ----------
    element
        The element that fills the brackets.
    before
        The text of the line up to it.
    """
    opened = before.rstrip().endswith("(") and any(map(str.isalpha, before))
    behind = (element.tail or "").lstrip()
    if not (opened and behind.startswith(")")):
        return False
    return any(map(str.isalpha, behind)) or element.getnext() is not None


def _stands_apart(element: Element) -> bool:
    """Tell a label that its class sets apart from the one before it, with no blank between.

    It is empty (a drawn separator; without a class, a place that a script fills in a sentence), or
    one of several labels: author, date and place of a story.
    A single letter before it is the initial of the text. The author may be a link, and the label
    behind it begins with a capital then: "Jane Roe" and "Contributor".
    """
    if element.text is None and len(element) == 0:
        return element.get("class") is not None
    before = element.getprevious()
    if before is not None and before.tag == "a" and before.get("class") is not None:
        return not before.tail and _begins_anew(before, element)
    return (
        before is not None
        and before.tag in LABELS
        and not before.tail
        and len(_first_text(before)) > 1
        and before.get("class") is not None
    )


def _begins_anew(link: Element, label: Element) -> bool:
    linked = "".join(islice(link.itertext(), _ICON)).rstrip()
    return linked[-1:].islower() and _first_text(label)[:1].isupper()


def _is_behind_icon(element: Element) -> bool:
    """Tell a link or a label that an icon parts from the one before it, as in a trail."""
    icon = element.getprevious()
    if icon is None or icon.tag not in _ICONS or icon.tail or (icon.text or "").strip():
        return False
    before = icon.getprevious()
    return before is not None and before.tag in _BESIDE_ICONS and not before.tail


def _first_text(label: Element) -> str:
    """Give the first text of a label, which may stand behind the drawing of an icon."""
    texts = (text for element in islice(label.iter(), _ICON) if (text := element.text))
    return next((text for text in texts if not text.isspace()), "")


def _is_beside_day(before: str, text: str | None) -> bool:
    """Tell a day that no blank parts from the author, the place or the kind beside it."""
    if not text or not text[0].isalnum() or not before[-1:].isalnum():
        return False
    parted = text[0].isdigit() or before[-1].isdigit()
    capital = before[-1].islower() and text[0].isupper()
    return (parted or capital) and (_is_day(before) or _is_day(text))


def _is_day(text: str) -> bool:
    return len(text) <= _DAY and len(_FIGURES.findall(text)) > 1 and bool(_YEAR.search(text))
