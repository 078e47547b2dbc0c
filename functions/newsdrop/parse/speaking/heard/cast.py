"""Who is in a story, and who of them was heard so far."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Self

from newsdrop.parse.speaking.heard.memory import Memory
from newsdrop.parse.speaking.heard.paragraph_names import Named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.record import Person


class Cast(NamedTuple):
    """Who is in a story.

    Parameters
    ----------
    people
        Everyone whom it names.
    story
        Its text, a paragraph a line.
    named
        Who is named in a stretch of a paragraph.
    memory
        Who was heard so far, which reading goes on to tell it.
    """

    people: Sequence[Person]
    story: str
    named: Named
    memory: Memory

    @classmethod
    def of(cls, people: Sequence[Person], story: Sequence[str], language: str) -> Self:
        """Gather it, before anything was heard.

        Parameters
        ----------
        people
            Of the story.
        story
            Its paragraphs.
        language
            Its primary subtag.
        """
        return cls(people, "\n".join(story), Named(people), Memory(people, story, language))
