"""A part of a line without the labels and joining words at its ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.persons import lone_name
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.reaching.lines import line_names, reach
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_FIELDS = keys("contacts", "fields")
DROP = keys("contacts", "drop") | keys("contacts", "networks")
_JOINS = keys("contacts", "joins")
_ENDS = _FIELDS | DROP | _JOINS
_NAME_LABELS = keys("contacts", "name labels")
_LEADS = keys("contacts", "leads")
HEADINGS = keys("contacts", "press headings") | keys("contacts", "headings")
HEADINGS |= keys("closing", "headings") | keys("closing", "notes")
_PRESS_PHONE = regex(r"\w+s press\w{4,}")  # "Brostyrelsens pressetelefon"
_IN_TOWN = regex(r"\A (?:in|à|en|a|w|i) [A-ZÀ-Þ][\w’'-]{2,30}\Z")
"""Behind the label of a number: "Telephone number in Brussels"."""
NEAR = regex(r"([A-ZÀ-Þ][\w’-]{2,30}) (?:bei|am|an der|im|sur|upon) ([A-ZÀ-Þ][\w’-]{2,30})")
_HOTLINE = "Hotline"
_NEWS = words("contacts", "of news")
EDGES = " \t.:;,-–—*#|/\"'“”☎☏✆✉"
_MAX_LABEL = 5  # words
ANSWERING = words("contacts", "answering")


def is_labelled(text: str) -> bool:
    """Say whether a line is a number with its label: "Cell: 202-555-0100".

    Parameters
    ----------
    text
        One line.
    """
    said = opening(text, _FIELDS)
    return said is not None and bool(reach.phones(text[said.end :]))


def is_label(text: str) -> bool:
    """Say whether a line is the label of what stands below it and nothing else: "Phone:".

    Parameters
    ----------
    text
        One line.
    """
    return text.count(" ") < _MAX_LABEL and bool(text.strip(EDGES)) and not read(text)


def read(segment: str) -> str:
    """Take labels and joining words off both ends.

    Parameters
    ----------
    segment
        What marks part a line into.

    Returns
    -------
    str
        Nothing where it holds nothing else.
    """
    said = segment.strip(EDGES)
    lead = opening(said, _LEADS)
    said = said[lead.end if lead else line_names.asked(said, HEADINGS) :].strip(EDGES)
    while label := opening(said, _ENDS):
        rest = _IN_TOWN.sub("", said[label.end :])
        bare = rest.strip(EDGES)
        named = label.key in _NAME_LABELS and lone_name.is_name(bare)  # "Name Jane Roe"
        if label.key not in _NAME_LABELS and _is_initial(said, bare):
            break
        if bare and not (named or rest[0] in ":.：" or said[0].islower()):
            break
        said = bare
    parts = said.split()
    while parts and (last := key(parts[-1])) in _ENDS and last not in ANSWERING:
        if _PRESS_PHONE.fullmatch(" ".join(parts[-2:])) or _is_hotline(parts):
            break
        if lone_name.is_listed(parts) or NEAR.fullmatch(" ".join(parts)):
            break  # "Jane Webb", "Roe am Main"
        parts.pop()
    said = " ".join(parts).strip(EDGES)
    return "" if key(said) in _JOINS else said  # "Send an" e-mail


def _is_initial(said: str, behind: str) -> bool:
    """Tell "E. Jane Roe" from a label and what it is for: "M. Jean Roe", a gentleman in French."""
    stopped = said[1:3] == ". " and said[0].isupper() and said[0] != "M"
    return stopped and lone_name.is_name(behind)


def _is_hotline(parts: Sequence[str]) -> bool:
    """Tell the name of a desk from the label of its number: "Acme Media Hotline"."""
    return parts[-1] == _HOTLINE and not _NEWS.isdisjoint(map(str.casefold, parts[:-1]))
