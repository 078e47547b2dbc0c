"""Sightings: where a story's texts name somebody, judged by what stands around the words."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse import hangul, titles
from newsdrop.parse.candidates import SURE, Candidate, candidates
from newsdrop.parse.capitals import Word, runs
from newsdrop.parse.wordkinds import FAMILY, FORM, GIVEN, INITIAL, SINGLE, kinds

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_SPEECH = words("title_context", "speech")
_NOT_PEOPLE = words("not_people") | {
    name for section in ("countries", "regions", "cities") for name in words("places", section)
}
_LISTED = re.compile(r",? and |, |,? & |; |,? y |,? et |,? und |,? e ")

_AGE = re.compile(r",? (?:\(\d{2}\)|\d{2}(?:,| ?-year|;| years))|, who\b")
_CASE = re.compile(r"(?:^|\s)(?:vs?\.|versus|ex rel\.|&)\s?$")
_OTHER_SIDE = re.compile(
    r"(?:'s|’s)? (?:vs?\. |versus |&|et al)|,? (?:Inc|LLC|Ltd|Corp|L\.?L\.?P|GmbH|Co\b(?!-))\b"
)
_CREDIT = re.compile(
    r"""\b(?: photo\w* | image | credit | foto\w* | picture | video | illustration | graphic
          | courtesy )
        [\w ’'.,/-]{0,24}? (?: \b(?:by|of|par|por|von|di)\b | : | / ) [^;()]{0,48}$""",
    re.VERBOSE | re.IGNORECASE,
)
_BYLINE = re.compile(r"(?:by|von|por|par|di)\b[: ]", re.IGNORECASE)
_PRESS_CONTACT = re.compile(r"\bcontact\w*:? [^.;]{0,40}$", re.IGNORECASE)
_REACHED_AT = re.compile(r"[^.;]{0,60}(?:@|\d{3}[-.) ])")
_LONGEST_BYLINE = 90


@dataclass(frozen=True, slots=True)
class Text:
    """One text of the story, its runs of capital words found once."""

    text: str
    heading: bool
    runs: tuple[Sequence[Word], ...]


@dataclass(frozen=True, slots=True)
class Sighting:
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
    """

    name: str
    start: int
    end: int
    full: bool
    title: str | None
    heading: bool


def read(text: str, *, heading: bool = False) -> Text:
    """Find a text's runs of capital words."""
    return Text(text, heading, tuple(runs(text)))


def find(texts: Sequence[Text]) -> Iterator[Sighting]:
    """Find where the texts name somebody.

    Parameters
    ----------
    texts
        All of the story: what one leaves open ("Sarkar said") another may settle.

    Yields
    ------
    Sighting
        In order of the texts.
    """
    page = _Page(texts)
    for text in texts:
        yield from _share_titles(text.text, list(page.judge(text)))


class _Page:
    """What all texts together know of a word."""

    __slots__ = ("_alone", "_lower", "_texts")

    def __init__(self, texts: Sequence[Text]) -> None:
        self._alone = Counter(
            run[-1].text
            for text in texts
            if not text.heading
            for run in text.runs
            if len(run) == 1 or (len(run) == 2 and kinds(run[0].text) & (FORM | SINGLE))
        )
        self._texts = texts
        self._lower: frozenset[str] | None = None

    def judge(self, text: Text) -> Iterator[Sighting]:
        """Find who is named in one of the texts."""
        found = [candidate for run in text.runs for candidate in candidates(run)]
        floor = 0
        for at, candidate in enumerate(found):
            likely = (other for other in found[at + 1 :] if other.likelihood >= SURE)
            limit = next((other.words[0].start for other in likely), len(text.text))
            sighting = self._sight(text, candidate, floor, limit)
            if sighting is not None:
                yield sighting
                floor = sighting.end

    def _sight(self, text: Text, candidate: Candidate, floor: int, limit: int) -> Sighting | None:
        line, start, end = text.text, candidate.words[0].start, candidate.words[-1].end
        if line[end : end + 1] == "." and _takes_stop(candidate.words[-1].text):
            end += 1
        if _excluded(line, start, end, candidate):
            return None
        before = titles.before(line, start, floor)
        title = before
        if before is None or titles.is_rank(before):
            title = titles.after(line, end, limit) or before or hangul.title(line, start, end)
        if candidate.full and self._score(text, candidate, end, title) < SURE:
            return None
        return Sighting(line[start:end], start, end, candidate.full, title, text.heading)

    def _score(self, text: Text, candidate: Candidate, end: int, title: str | None) -> float:
        score = candidate.likelihood - (1.5 if text.heading else 0)
        line, row = text.text, candidate.words
        start = row[0].start
        if title is not None and not candidate.led:
            score += 2.5
        ahead = line[max(0, start - 24) : start].split()
        behind = line[end : end + 24].split(maxsplit=1)
        if ahead and ahead[-1] in ("the", "The", "a", "an", "this", "our") and not candidate.led:
            score -= 3
        if (ahead and ahead[-1] in _SPEECH) or (behind and behind[0].strip(",") in _SPEECH):
            score += 1.5
        if _AGE.match(line, end):
            score += 2
        if score >= SURE + 1.5:
            return score
        if self._alone[row[-1].text] and not self._alone[row[0].text]:
            score += 1.5
        if not candidate.first & (GIVEN | INITIAL) and self._is_word(row[0].text):
            score -= 2.5
        if not candidate.last & FAMILY and self._is_word(row[-1].text):
            score -= 1.5
        return score

    def _is_word(self, word: str) -> bool:
        if self._lower is None:
            self._lower = frozenset(part for text in self._texts for part in text.text.split())
        return word.lower() in self._lower


def _takes_stop(word: str) -> bool:
    return word in ("Jr", "Sr", "Jnr", "Snr", "JR", "SR")


def _excluded(line: str, start: int, end: int, candidate: Candidate) -> bool:
    """Tell whether the words name a house, a case, a photographer, an author or a contact."""
    if line[start:end] in _NOT_PEOPLE or " ".join(w.text for w in candidate.words) in _NOT_PEOPLE:
        return True
    ahead = line[max(0, start - 80) : start]
    if _CASE.search(ahead[-10:]) or _OTHER_SIDE.match(line, end) or _CREDIT.search(ahead):
        return True
    if len(line) < _LONGEST_BYLINE and _BYLINE.match(line):
        return True
    return bool(_PRESS_CONTACT.search(ahead) and _REACHED_AT.match(line, end))


def _share_titles(line: str, sightings: Sequence[Sighting]) -> Iterable[Sighting]:
    """Give a plural title to all the names that are listed beside it."""
    row = list(sightings)
    last = len(row) - 1
    pairs = [(at, at + 1) for at in range(last)] + [(at, at - 1) for at in range(last, 0, -1)]
    for giver, taker in pairs:
        title = row[giver].title
        if (
            title is not None
            and row[taker].title is None
            and titles.is_plural(title)
            and _listed(line, row[min(giver, taker)], row[max(giver, taker)])
        ):
            row[taker] = replace(row[taker], title=title)
    return row


def _listed(line: str, one: Sighting, other: Sighting) -> bool:
    return bool(_LISTED.fullmatch(line, one.end, other.start))
