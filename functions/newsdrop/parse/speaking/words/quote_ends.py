"""How the words in marks begin and end behind which somebody may be named who said them."""

from __future__ import annotations

_INNER = frozenset("'’‘›")
_MARKS = ("“", "”", '"', "«", "»", "„")
_NEAR = 4  # characters; white space is collapsed
_ENDS = (".", "!", "?", "…", ":", *_MARKS)


def last_said(text: str, at: int) -> str:
    """Give the last sign of a quote, within the marks of somebody whom it quotes: "‘Now?’”".

    Parameters
    ----------
    text
        The paragraph.
    at
        Behind the closing mark.
    """
    end = at - 1
    while end > 1 and text[end - 1] in _INNER:
        end -= 1
    return text[max(0, end - 1) : max(0, end)]


def opens_sentence(text: str, at: int) -> bool:
    """Tell "“Now?” she asked, and left" from "The session “Now?” the mayor opened is on trams.".

    Parameters
    ----------
    text
        The paragraph.
    at
        Behind the closing mark.
    """
    mark = max(text.rfind(mark, 0, at - 1) for mark in _MARKS)
    ahead = text[max(mark - _NEAR, 0) : max(mark, 0)].rstrip()
    return not ahead or ahead.endswith(_ENDS)
