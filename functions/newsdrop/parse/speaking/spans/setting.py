"""What stands around words in marks: a source, its verb, the word before them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsdrop.lexicon import words
from newsdrop.parse.speaking.words.voice import Position

if TYPE_CHECKING:
    from newsdrop.parse.speaking.words.clauses import Source
    from newsdrop.parse.speaking.words.tongues import Tongue
    from newsdrop.parse.speaking.words.voice import Voice

_SIGHTS = words("speech", "sights")
GOVERNED = 6  # words between the verb and what it governs


class Setting(NamedTuple):
    """What stands around words in marks.

    Parameters
    ----------
    position
        Where a source was found.
    gap
        Words between the verb before them and the words.
    governed
        Whether that verb is one of feeling or calling, not of speech.
    continues
        Whether they follow the attribution of another quote.
    who
        What the source is called where it is somebody, and no report or law.
    """

    position: Position
    gap: int = 0
    governed: bool = False
    continues: bool = False
    who: str | None = None


def governs(source: Source | None, voice: Voice | None, said: Tongue) -> bool:
    """Tell a verb of feeling or calling, behind which few words in marks are somebody's.

    What a thing has seen is none of them: "the plan has seen “first light.”".

    Parameters
    ----------
    source, voice
        Where the verb stands, and whose it is.
    said
        The words of speech.
    """
    if source is None or source.verb not in said.hold:
        return False
    return source.verb not in _SIGHTS or (voice is not None and voice.human)


def is_ruled(setting: Setting) -> bool:
    """Tell whether the verb of speech touches the words.

    Parameters
    ----------
    setting
        What stands around them.
    """
    return setting.position is Position.BEHIND or (
        setting.position is Position.BEFORE and setting.gap == 0
    )


def is_introduced(lead: str, setting: Setting) -> bool:
    """Tell whether a comma or a colon behind the source leads to the words.

    Parameters
    ----------
    lead
        What stands before them.
    setting
        What stands around them.
    """
    return setting.position is Position.BEFORE and lead.endswith((", ", ": "))


def word_before(lead: str) -> str:
    """Give the word before words in marks, over a comma or a colon.

    Parameters
    ----------
    lead
        What stands before them.
    """
    return lead.rstrip(" ,:").rpartition(" ")[2].casefold()
