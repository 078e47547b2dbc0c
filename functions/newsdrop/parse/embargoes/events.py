"""What ends an embargo at an hour that is not printed: delivery, a conference, publication."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.prose.phrases import WORD, key, keys, opening, search
from newsdrop.parse.when import spoken

if TYPE_CHECKING:
    from newsdrop.parse.prose.phrases import Opening

_EVENTS = keys("embargoes", "embargo events")
HOURS = keys("embargoes", "unknown hours") | _EVENTS
_PUBLISHING = keys("embargoes", "publishing")
_WHOLE_DAY = keys("embargoes", "whole day")
_FOR = words("embargoes", "free for")
_UNTIL = keys("embargoes", "until")


def waits(said: Opening, line: str) -> bool:
    """Say whether an embargo goes on with what ends it: "delivery", "until further notice".

    Parameters
    ----------
    said
        The words for the embargo.
    line
        The line that they open.
    """
    words = key(line[said.end :])
    until = opening(words, _UNTIL)
    events = HOURS if until or search(said.key, _UNTIL) else _EVENTS
    return opening(words[until.end :] if until else words, events) is not None


def opens_with_event(part: str) -> bool:
    """Say whether a part of a line begins with what ends an embargo: "Pressekonferenz um 11 Uhr".

    Parameters
    ----------
    part
        What a dash or a colon sets off.
    """
    return opening(part, HOURS) is not None


def ends_within_a_day(line: str, terms: str) -> bool:
    """Say whether an embargo lasts into its last day, to an hour that the line leaves out.

    Parameters
    ----------
    line
        A line that holds the release back: "Embargoed through May 9".
    terms
        Those of its words that tell the moment: "the end of her speech on May 9".
    """
    if search(line, _WHOLE_DAY) is not None or search(terms, HOURS - _PUBLISHING) is not None:
        return True
    return _waits_for_publishing(line)


def _waits_for_publishing(line: str) -> bool:
    """Tell "until publication on May 9" from "for publication on May 9", which names the day."""
    until = search(line, _UNTIL)
    behind = line[until.end :] if until else ""
    found = search(behind, _PUBLISHING)
    if found is None or spoken.letters_before(behind[: found.start]) is not None:
        return False
    return not _FOR & set(WORD.findall(behind[: found.start].casefold())[-1:])
