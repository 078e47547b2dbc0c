"""What bears the name of somebody: an endowed office, a town that is called for a prince."""

from __future__ import annotations

import re

WHERE = (" at ", " in ", " near ", " around ", " outside ", " inside ")
_PRINCE = " Prince "
_PLACES = re.compile(
    r"[ ](?:at|in|near|around|between)[ ](?:[A-ZÀ-Þ][\w’'-]+(?:[ ][A-ZÀ-Þ][\w’'-]+)?,?[ ])+and[ ]\Z"
)
_OFFICE = re.compile(
    r"""
    [ ] (?: (?: Endowed | Distinguished | University | Family | Senior | Associate ) [ ] )*
    (?: Professor | Professorship | Director | Curator | Dean | Chair | Fellow | Librarian
      | Chancellor | Scholar | Lecturer ) \b
    """,
    re.VERBOSE,
)
_HOLDER = re.compile(
    r"""
    (?: \b [Tt]he[ ] | \w(?:'s|’s)[ ]
      | (?!(?:In|At|On|From|For|Near)\b) [A-ZÀ-Þ][\w’'-]+[ ][A-ZÀ-Þ][\w’'-]+,[ ] )
    (?: [A-ZÀ-Þ][\w’'-]+ [ ] (?:[A-Z]\.[ ])? and[ ] )? \Z
    """,
    re.VERBOSE,
)


def endows(line: str, ahead: str, end: int) -> bool:
    """Tell whom an office is called for: "Ann Roe, the Tom and Joan Poe Curator of Prints".

    Parameters
    ----------
    line
        The paragraph.
    ahead
        What stands in it before the name.
    end
        Where the name ends.
    """
    return _OFFICE.match(line, end) is not None and _HOLDER.search(ahead) is not None


def is_princely(ahead: str) -> bool:
    """Tell a town from a prince: "in Prince Roe", "in Acme, Salem and Prince Roe"."""
    if not ahead.endswith(_PRINCE):
        return False
    lead = ahead[: 1 - len(_PRINCE)]
    return lead.endswith((*WHERE, " from ")) or _PLACES.search(lead) is not None
