"""The line above the text on a page that marks no heading there, as old pages do."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind, Zone
from newsdrop.parse.authors import authored
from newsdrop.parse.datelines import reading
from newsdrop.parse.houses import eastern, logos, organizations
from newsdrop.parse.letterheads import correction_notice, status
from newsdrop.parse.persons.lone_name import is_name
from newsdrop.parse.prose import running
from newsdrop.parse.prose.phrases import STOPWORDS, WORD, key, keys, opening, size
from newsdrop.parse.reaching.lines import postal
from newsdrop.parse.reaching.lines.reach import reachable
from newsdrop.parse.titling import kind_line, nameless, person_line, title_marks, trail
from newsdrop.parse.titling.likely_title import (
    KINDS_ALONE,
    TRAIL,
    is_letterhead,
    is_named,
)
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block, Page

_SMALL = words("organizations", "small") - {"to", "with"}  # within a house's name

_VERBS = keys("announcing", "verbs")
_KINDS = nameless.SECTIONS - keys("contacts", "headings")

_OF = words("organizations", "behind an office")
_REFERENCES = keys("letterhead", "reference labels")
_ABOVE = 14  # lines above the text that are looked at
_TEXT = 140  # characters of a paragraph; a title may be longer, and has no stop
_TEXT_EASTERN = 60
_LONGEST = 240
_LEAD = 600  # characters of the text, in which the headline's words return
_LEAST = 3  # words
_LEAST_ABOVE = 2  # of a line right above one that reads like a headline
_HOUSE = 6  # words of a house's name
_SHARED = 2
_STEM = 5  # letters that a word keeps whatever its ending
_WORD = 4
_NAME = 4  # words of a show's
_OPENING = "“„«‘\"'「『"
_CLOSING = "”“»’\"'」』"
_KATAKANA = "\u30a1"  # what stands before it are the signs of endings and particles
_TOLD = 0.5  # of a title's words in the text: the title is the headline, or resembles it
_UNFINISHED = (":", ";", ",", "：", "…", "...")
_TWO_SENTENCES = regex(r"[^\W\d_]{4,}[.!?] .*[.!?]$")
_ADDRESS = regex(r"[a-z]\.[a-z]{2,4}/?$")
_OPENS_WITH_SITE = regex(r"[\w-]+\.(?:com|net|org) (?=\w+ \w)")  # "Acme.org 2.4 is out"


def find(page: Page, titles: Sequence[str]) -> int | None:
    """Find the line that heads the text.

    Parameters
    ----------
    page
        The page.
    titles
        What the head calls the page. A title that the text takes up, and the line does not
        resemble, is the headline that the page does not print.

    Returns
    -------
    int or None
        The first line above the first paragraph whose words that paragraph takes up. ``None``
        where a heading stands above the text, which then is weighed as such.
    """
    shown = page.shown
    start = next((place for place, (_, block) in enumerate(shown) if _is_text(block)), 0)
    above = shown[max(start - _ABOVE, 0) : start]
    if any(block.level and not _is_furniture(block.text) for _, block in above):
        return None
    text = " ".join(block.text for _, block in shown[start : start + 3])[:_LEAD]
    lead = _stems(text)
    place = _first(above, lead, text)
    if place is None and not titles:
        place = _alone(above, lead, key(text))
    if place is None:
        return None
    at, line = above[place]
    # A name stands in the text as it is, a headline's words do not.
    titles = [title for title in titles if not _is_named_in(title, key(text))]
    if _is_of_text(line, titles, lead):
        return None
    told = [_stems(title) for title in titles]
    told = [stems for stems in told if len(stems & lead) > max(_SHARED, _TOLD * len(stems))]
    return at if all(_resembles(_stems(line.text), stems) for stems in told) else None


def is_taken_up(title: str, text: str) -> bool:
    """Say whether a text takes up words of a title, as news takes up its headline's."""
    return size(title) >= _LEAST and _weight(_stems(title) & _stems(text)) >= _SHARED


def _first(above: Sequence[tuple[int, Block]], lead: set[str], text: str) -> int | None:
    """Choose among the lines: the first, but below a letterhead that "Press release" closes."""
    found: int | None = None
    closed = False
    for place, (_, block) in enumerate(above):
        closed = closed or _is_section(block.text)
        behind = above[place + 1][1].text if place + 1 < len(above) else ""
        if (found is None or closed) and _heads(block, behind, lead):
            found, closed = place, False
            if is_named(block):
                break
    while found and _goes_before(above[found - 1][1], above[found][1], lead):
        found -= 1
    if found and is_quoted(above[found - 1][1].text, text):
        found -= 1
    return found


def is_quoted(line: str, text: str) -> bool:
    """Tell the name of a show or a book, which a text has in quotes: "Low Tide".

    Parameters
    ----------
    line
        One of few words.
    text
        What stands below it.
    """
    if size(line) > _NAME:
        return False
    name = line.title() if line.isupper() else line
    behind = text.partition(name)[2]
    at = len(text) - len(behind) - len(name) - 1
    closed = behind.lstrip(",.!?")[:1] in _CLOSING
    return bool(behind) and closed and text[max(at, 0)] in _OPENING


def _alone(above: Sequence[tuple[int, Block]], lead: set[str], text: str) -> int | None:
    """Find the only line that reads like a title; one of its words in the text will do."""
    titles = [place for place, (_, block) in enumerate(above) if _reads_like_a_title(block)]
    if len(above) == 1 and owner(above[0][1].text, text) is not None:
        return 0
    alone = len(titles) == 1 and not _stems(above[titles[0]][1].text).isdisjoint(lead)
    return titles[0] if alone else None


def _is_named_in(title: str, text: str) -> bool:
    return any(size(part) > 1 and key(part) in text for part in title_marks.parts(title))


def _is_of_text(line: Block, titles: Sequence[str], lead: set[str]) -> bool:
    """Tell the text's first sentence, a short paragraph, where the head has another title."""
    if not (running.is_sentence(line) and line.text.endswith(running.FULL_STOPS)):
        return False
    said = _stems(line.text)
    names = [title for title in titles if not organizations.is_organization(title)]
    told = [stems for stems in map(_stems, names) if not stems.isdisjoint(said | lead)]
    return bool(told) and not any(_resembles(said, stems) for stems in told)


def _resembles(said: set[str], title: set[str]) -> bool:
    return len(said & title) >= _TOLD * min(len(said), len(title))


def _heads(block: Block, behind: str, lead: set[str]) -> bool:
    shared = _weight(_stems(block.text) & lead) >= _SHARED
    return shared and _reads_like_a_title(block) and not reachable(behind)


def _goes_before(line: Block, found: Block, lead: set[str]) -> bool:
    """Tell the headline above its second line or above its deck."""
    alike = line.zone is found.zone and not _stems(line.text).isdisjoint(lead)
    return alike and _reads_like_a_title(line, least=_LEAST_ABOVE)


def _is_text(block: Block) -> bool:
    text = block.text
    if block.zone is not Zone.RELEASE or block.level or block.kind is not BlockKind.PARAGRAPH:
        return False
    if len(text) >= _TEXT:
        return len(text) >= _LONGEST or text.rstrip("”\"'’)»").endswith(running.ENDS)
    if text >= "\u3040" and len(text) >= _TEXT_EASTERN:
        return text.endswith(running.ENDS)
    line = reading.read(text)
    return line is not None and line.place is not None and size(text) > 2 * _LEAST


def _is_section(text: str) -> bool:
    return nameless.is_empty(text) or nameless.is_kind_and_day(text)


def _is_furniture(text: str) -> bool:
    kind = opening(text, _KINDS)  # "Media release: Acme opens a bridge" is a title
    if _is_section(text) or key(text) in KINDS_ALONE:
        return True
    return is_letterhead(text, heading=kind is not None)


def _reads_like_a_title(block: Block, *, least: int = _LEAST) -> bool:
    text = correction_notice.unmarked(block.text)
    count = size(text)
    return (
        block.kind is BlockKind.PARAGRAPH
        and count >= least
        and len(text) <= _LONGEST
        and not (text.endswith(_UNFINISHED) and not _goes_on(block))
        and not any(mark in text for mark in TRAIL)
        and not trail.is_trail(text)
        and not _is_reference(text)
        and not _TWO_SENTENCES.search(text)
        and not _is_furniture(text)
        and not (logos.is_left(text) and _VERBS.isdisjoint(key(text).split()))
        and not status.opens_with_status(text)
        and not _ADDRESS.search(text)
        and not postal.is_address_line(text)
        and not reachable(_OPENS_WITH_SITE.sub("", text))
        and (text.endswith(".") or not is_name(text))
        and not person_line.is_of_person(text)
        and not (kind_line.is_of_houses(text) or eastern.is_sender(text))
        and not (count <= _HOUSE and _is_house(text))
        and authored.read(text) is None
        and reading.read(text) is None
    )


def _is_reference(text: str) -> bool:
    """Tell the mark of a letter, with its day or without: "Our Ref: SKH/PR/07/2020"."""
    label = opening(text, _REFERENCES)
    return label is not None and text[label.end :].lstrip().startswith(":")


def _goes_on(block: Block) -> bool:
    """Tell a line that the width of a sheet cuts, or that is in capitals as the next is."""
    text = block.text
    return (block.tag == "pre" and text[-1] in ";,") or (text.isupper() and text[-1] == ",")


def _is_house(text: str) -> bool:
    """Tell the name of a house from "Acme Partners with Anvil Group"."""
    small = {word for word in text.split() if word.islower() and word[-1] != "."}  # "e. V."
    return (
        small <= _SMALL
        and _VERBS.isdisjoint(key(text).split())
        and organizations.is_organization(text)
    )


def owner(line: str, text: str) -> str | None:
    """Read the house that has what a line names: "Choir of Roe University".

    Parameters
    ----------
    line
        A line above a text.
    text
        The text as words are compared, which names the house but never calls it so.
    """
    if len(line) > _TEXT or key(line) in text or organizations.is_office(line):
        return None
    owners = (
        line[word.end() :].strip()
        for word in WORD.finditer(line)
        if word[0] in _OF
        and not organizations.is_common(line[: word.start()].rstrip().rpartition(" ")[2])
    )
    return next(
        (one for one in owners if organizations.is_organization(one) and key(one) in text), None
    )


def _weight(stems: set[str]) -> float:
    """Count words, a pair of signs as half a one."""
    return sum(1.0 if stem < "\u3040" else 0.5 for stem in stems)


def _stems(text: str) -> set[str]:
    """List the words that say something, without their endings; of East Asian text, its pairs."""
    said = set(key(text).split()) - STOPWORDS
    found = {word[:_STEM] for word in said if len(word) >= _WORD}
    signs = [char for char in text if char >= "\u3040"]
    return found | {one + two for one, two in pairwise(signs) if max(one, two) >= _KATAKANA}
