"""What stands behind a name and belongs to it: its title, its house, what it owns."""

from __future__ import annotations

from newsdrop.lexicon import words
from newsdrop.parse.offices.behind import titles_behind
from newsdrop.parse.speaking.words.tongues import HUMANS

_BELONGS = words("speech", "belongs")
_WITHIN_NAMES = words("speech", "within houses")
_COMMENTING = tuple(f"{phrase} " for phrase in words("speech", "commenting"))
_MARKS = '"“”„«»'
_LONGEST_AFFILIATION = 12  # words


def is_titled(text: str, start: int, end: int) -> bool:
    """Tell "Roe, Acme chairman and CEO said", where no comma closes the title, from two people.

    A title of one's own has no article: "Roe, the chairman said".

    Parameters
    ----------
    text
        The paragraph.
    start, end
        What stands between the name and the verb.
    """
    title = titles_behind.after(text, start, end)
    if title is None:
        return False
    rest = text[start:end].removeprefix(",")
    return rest == f" {title}" or rest in (f" a {title}", f" az {title}")  # in Hungarian


def continues(phrase: str) -> bool:
    """Tell an aside that no comma closes from a new subject.

    "liaison for the community", "commenting on the bridge"

    Parameters
    ----------
    phrase
        What stands behind a comma behind a name.
    """
    first = phrase.split(None, 1)[0].casefold()
    return (first in HUMANS and not first.endswith("s")) or phrase.startswith(_COMMENTING)


def is_affiliation(phrase: str) -> bool:
    """Tell "with the Ohio Department of Health" behind a name from more of the sentence.

    Parameters
    ----------
    phrase
        What stands behind a name.
    """
    words = [word.strip(_MARKS) for word in phrase.split()]
    return (
        all(words)
        and 1 < len(words) <= _LONGEST_AFFILIATION
        and words[0] in _BELONGS
        and words[-1][0].isupper()
        and all(word[0].isupper() or word in _WITHIN_NAMES for word in words[1:])
    )


def owns(text: str, at: int) -> bool:
    """Tell "Roe's campaign", "Jobs' campaign" by what stands behind the name.

    Parameters
    ----------
    text
        The paragraph.
    at
        Where the name ends.
    """
    if text.startswith(("'s ", "’s "), at):
        return True
    return (
        text.startswith(("' ", "’ "), at) and text[at - 1] in "sxz" and text[at + 2 :][:1].islower()
    )
