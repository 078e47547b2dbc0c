"""The lead, for the notice."""

from __future__ import annotations

from itertools import dropwhile
from typing import TYPE_CHECKING

from newsdrop.parse.letterheads import correction_sentences, front
from newsdrop.parse.letterheads.invitation import is_question
from newsdrop.parse.letterheads.salutation import is_salutation
from newsdrop.parse.prose import sentences
from newsdrop.parse.prose.phrases import key, keys
from newsdrop.parse.prose.running import reads_as_text
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.found import Found
    from newsdrop.record import Dateline, Paragraph

_EVENTS = keys("posting", "events")
_SENTENCES = 3
_LONGEST = 3000  # characters; what is longer is no lead
_LEADS = 60  # characters that tell enough before a colon
_MARKS = {"“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", '"': '"'}
_HEADING = 40  # characters
_EAST_ASIAN = "\u3040"
_ABOVE = 2  # lines above a dateline that may be for visitors
_WIRED = regex(r"\A\([A-Z][\w.&/ -]{1,30}\) ?[-–—]{1,2} ?(?=\S)")
"""A wire without a place before a lead: "(CNN) — Jane Roe said"."""
_ENOUGH = 120  # characters; a shorter first paragraph takes the next one in


def find(text: Sequence[Paragraph], dateline: Found[Dateline] | None) -> str | None:
    """Take the sentences that tell what happened.

    Parameters
    ----------
    text
        The body.
    dateline
        The dateline, which the lead goes without.

    Returns
    -------
    str or None
        At most three sentences; ``None`` where the body has no paragraph.
    """
    lead: list[str] = []
    left = _SENTENCES
    told = [part for part in text if part.kind == "paragraph"]
    told = [*dropwhile(_is_no_lead, told)] or told
    opening = dateline.value.text if dateline is not None else ""
    if opening and any(part.text.startswith(opening) for part in told[1 : 1 + _ABOVE]):
        told = [*dropwhile(_is_for_visitors, told)]
    for paragraph in told:
        if lead and paragraph is not told[-1] and _is_heading(paragraph):
            continue
        words = paragraph.text
        if dateline is not None:
            words = words.removeprefix(dateline.value.text).lstrip(" -–—:")
        words = words[:_LONGEST].strip()
        words = words if lead else _WIRED.sub("", words)
        labelled = words.endswith(":") and len(words) <= _HEADING and paragraph is not told[-1]
        if labelled and opening and paragraph.text.startswith(opening):
            continue  # "PARIS--(ACME WIRE)--Regulatory News:"
        spans = list(sentences.spans(words))
        if len(spans) > 1 and not any(map(str.isalpha, words[: spans[0][1]])):
            words = words[spans[0][1] :].lstrip()  # the paragraph's number: "2. The bridge"
            spans = list(sentences.spans(words))
        ends = [end for _, end in spans][:left]
        if lead and _is_statement(lead[-1], words[: ends[-1]] if ends else ""):
            break
        if ends:
            lead.append(words[: ends[-1]])
            left -= len(ends)
        if not left or sum(map(len, lead)) >= _ENOUGH:
            break
    return " ".join(lead) or None


def _is_statement(lead: str, words: str) -> bool:
    """Tell a statement below what leads to it; it is the quote's, and may not end in its lead."""
    closing = _MARKS.get(words[:1], "")
    if not closing:
        return False
    led = lead.endswith((":", "：")) and len(lead) >= _LEADS
    return led or not any(mark in words[1:] for mark in closing)


def _is_for_visitors(paragraph: Paragraph) -> bool:
    """Tell a line above a dateline that says when to see what is shown, or whom to write to."""
    label, colon, _ = paragraph.text.partition(":")
    return "@" in paragraph.text or (colon != "" and key(label) in _EVENTS)


def _is_heading(paragraph: Paragraph) -> bool:
    """Tell a heading that is set as a paragraph, which East Asian lines without a stop are not."""
    plain = len(paragraph.text) <= _HEADING and max(paragraph.text) < _EAST_ASIAN
    return plain and _is_line(paragraph)


def _is_no_lead(paragraph: Paragraph) -> bool:
    """Tell a line above the text, and a note of the editors, or on a mistake in it."""
    noted = front.is_note(paragraph.text) or correction_sentences.lead_over(paragraph.text)
    return _is_line(paragraph) or noted


def _is_line(paragraph: Paragraph) -> bool:
    """Tell a line above the text, a briefing's room or a salutation, from a short sentence."""
    if is_salutation(paragraph.text):
        return True
    plain = paragraph.text[-1:].isalnum() and not reads_as_text(paragraph.text)
    return plain or is_question(paragraph.text)
