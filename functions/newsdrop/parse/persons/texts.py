"""The texts of a story, and the places in them where somebody is named."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from newsdrop.parse.vocabulary.capitals import runs
from newsdrop.record import Person

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from newsdrop.parse.vocabulary.capitals import Word


MOST_PEOPLE = 200
"""A page that names more is a list, and the rest of it is not the story."""
_LONG = 5  # letters of a word that has a capital in a title; "with" has none everywhere
_SENTENCE = 2  # such words without one
_TITLE = 300  # characters of a heading that are looked at
_HALVES = {"(": ")", "“": "”", "«": "»", "„": "“", '"': '"'}


class Text(NamedTuple):
    """One text of the story.

    Parameters
    ----------
    text
        Without the stars of bold names and the marks of TeX.
    heading
        Whether it is one.
    runs
        Its runs of capital words, found once.
    role
        Of who is named in it, as the line below tells.
    credited
        Whether the name that ends it made what it names.
    listed
        Whether a name opens it, as one opens the other lines of its list.
    """

    text: str
    heading: bool
    runs: Sequence[Sequence[Word]]
    role: str | None = None
    credited: bool = False
    listed: bool = False

    @property
    def in_title_case(self) -> bool:
        """Whether it is a heading whose words have capitals, which tell nothing then."""
        if not self.heading:
            return False
        words = self.text[:_TITLE].split()
        return sum(word.islower() and len(word) >= _LONG for word in words) < _SENTENCE


class Sighting(NamedTuple):
    """A place where somebody is named.

    Parameters
    ----------
    name
        As printed, without title.
    start, end
        Offsets in the text.
    full
        Whether more than a last name is printed.
    title
        The title that touches the name here.
    heading
        Whether the text is one.
    beside
        The full name of somebody else with this last name, who is listed with a last name alone.
    """

    name: str
    start: int
    end: int
    full: bool
    title: str | None
    heading: bool
    beside: str | None = None


def read(text: str, role: str | None = None, *, heading: bool = False) -> Text:
    """Find a text's runs of capital words; the stars of a bold name are no part of it.

    Nicknames in ``TeX's marks'' get plain ones.
    """
    text = text.replace("**", "")
    if "``" in text:
        text = text.replace("``", "“").replace("''", "”")
    return Text(text, heading, runs(text), role)


def titled(named: Iterable[tuple[str, str | None]]) -> dict[str, str | None]:
    """Give each name the first title that stands beside it.

    Parameters
    ----------
    named
        Names with their titles, in the order in which the texts have them.
    """
    found: dict[str, str | None] = {}
    for name, title in named:
        found[name] = found.get(name) or title
    return found


def counted(titles: Mapping[str, str | None], texts: Sequence[str]) -> list[Person]:
    """Count how often all the texts name people whose names have one form alone.

    Parameters
    ----------
    titles
        By name, in order of first mention.
    texts
        All texts of the story.
    """
    whole = "\n".join(texts) if titles else ""
    few = islice(titles.items(), MOST_PEOPLE)
    return [Person(name, title, mentions=whole.count(name)) for name, title in few]


def printed(line: str, start: int, end: int) -> str:
    """Give a name as it is printed, but for half a mark: "Leader (Jane) Roe", put in by others.

    Parameters
    ----------
    line
        The paragraph.
    start, end
        The name's offsets; a mark that opens right before it closes inside, if it is none of a
        pair there: "Jane "Jo" Roe is here," said he.
    """
    name, opened = line[start:end], line[start - 1 : start]
    half = _HALVES.get(opened, "")
    alone = name.count(half) % 2 if half == opened else name.count(half) > name.count(opened)
    return name.replace(half, "", 1) if half and alone else name
