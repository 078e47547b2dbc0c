"""Sightings: where a story's texts name somebody, judged by what stands around the words."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse import hangul, titles
from newsdrop.parse.candidates import SURE, Candidate, candidates
from newsdrop.parse.capitals import Word, runs
from newsdrop.parse.wordkinds import FAMILY, FORM, GIVEN, INITIAL, SINGLE, kinds

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SPEECH = words("title_context", "speech")
_NOT_PEOPLE = words("not_people") | {
    name for section in ("countries", "regions", "cities") for name in words("places", section)
}
_LISTED = re.compile(r"(?: \([\w.-]{1,12}\))?(?:, |; |,? (?:and|&|y|et|und|e) )")

_LISTED_WEIGHT = 3.0
_ONLY_PEOPLE = re.compile(
    r",? (?:was|were|is|has been|will be) (?:appointed|elected|arrested|born|hired|promoted)\b"
)
_AGE = re.compile(r",? (?:\(\d{2}\)|\d{2}(?:,| ?-year|;| years))|, who\b")
_CASE = re.compile(r"(?:^|\s)(?:vs?\.|versus|ex rel\.|&)\s?$")
_OTHER_SIDE = re.compile(
    r"""
    [ ]? / [ ]? [A-Z]                               # "Jane Roe/Agency"
    | (?:'s|’s)? [ ] (?: vs?\. [ ] | versus [ ] | & | et[ ]al )
    | ,? [ ] (?: Inc | LLC | Ltd | Corp | L\.?L\.?P | GmbH | Co\b(?!-) )\b
    """,
    re.VERBOSE,
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
_COUNTY_REACH = 1000
_WORDS = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Text:
    """One text of the story, its runs of capital words found once."""

    text: str
    heading: bool
    runs: Sequence[Sequence[Word]]


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
    return Text(text, heading, runs(text))


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
        yield from _share_titles(text.text, page.judge(text))


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

    def judge(self, text: Text) -> list[Sighting]:
        """Find who is named in one of the texts."""
        line = text.text
        found = [
            _without_opening(line, candidate) for run in text.runs for candidate in candidates(run)
        ]
        likely = [at for at, candidate in enumerate(found) if candidate.likelihood >= SURE]
        limits = [found[at].words[0].start for at in likely] + [len(line)]
        seen: list[Sighting | None] = []
        for at, candidate in enumerate(found):
            limit = limits[bisect_right(likely, at)]
            floor = next((other.end for other in reversed(seen[-3:]) if other), 0)
            seen.append(self._sight(text, candidate, floor, limit, SURE))
        if 2 <= sum(sighting is not None for sighting in seen) < len(seen):
            self._fill_lists(text, found, seen)
        return [sighting for sighting in seen if sighting is not None]

    def _fill_lists(
        self, text: Text, found: Sequence[Candidate], seen: list[Sighting | None]
    ) -> None:
        """Believe in a doubtful name that is listed beside sure ones."""
        for at, candidate in enumerate(found):
            if seen[at] is not None or not candidate.full:
                continue
            start, end = candidate.words[0].start, candidate.words[-1].end
            before = seen[at - 1] if at else None
            behind = seen[at + 1] if at + 1 < len(seen) else None
            if (before and _LISTED.fullmatch(text.text, before.end, start)) or (
                behind and _LISTED.fullmatch(text.text, end, behind.start)
            ):
                limit = behind.start if behind else len(text.text)
                floor = before.end if before else 0
                seen[at] = self._sight(text, candidate, floor, limit, SURE - _LISTED_WEIGHT)

    def _sight(
        self, text: Text, candidate: Candidate, floor: int, limit: int, least: float
    ) -> Sighting | None:
        line, start, end = text.text, candidate.words[0].start, candidate.words[-1].end
        if line[end : end + 1] == "." and candidate.words[-1].text in ("Jr", "Sr", "JR", "SR"):
            end += 1
        if _excluded(line, start, end, candidate):
            return None
        title = titles.before(line, start, floor)
        if title is None or titles.is_rank(title):
            title = titles.after(line, end, limit) or title or hangul.title(line, start, end)
        if candidate.full and self._score(text, candidate, end, title) < least:
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
        if _ONLY_PEOPLE.match(line, end):
            score += 2.5
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


def _without_opening(line: str, candidate: Candidate) -> Candidate:
    """Take off the capital word that only opens the sentence: "Enter Stuart Kaplan"."""
    row = candidate.words
    if len(row) < 3 or candidate.first or not kinds(row[1].text) & GIVEN:
        return candidate
    if line[max(0, row[0].start - 2) : row[0].start].rstrip()[-1:] not in ("", ".", "!", "?"):
        return candidate
    return candidate._replace(words=row[1:], first=GIVEN, likelihood=candidate.likelihood + 3)


def _excluded(line: str, start: int, end: int, candidate: Candidate) -> bool:
    """Tell whether the words name a house, a case, a photographer, an author or a contact."""
    if line[start:end] in _NOT_PEOPLE or " ".join(w.text for w in candidate.words) in _NOT_PEOPLE:
        return True
    ahead = line[max(0, start - 80) : start]
    if _CASE.search(ahead[-10:]) or _OTHER_SIDE.match(line, end) or _CREDIT.search(ahead):
        return True
    if len(line) < _LONGEST_BYLINE and _BYLINE.match(line):
        return True
    if _among_counties(line, start, end):
        return True
    return bool(_PRESS_CONTACT.search(ahead) and _REACHED_AT.match(line, end))


def _among_counties(line: str, start: int, end: int) -> bool:
    """Tell whether the words are listed with counties, many of which are named for people."""
    ahead = line.rfind("ounties", max(0, start - _COUNTY_REACH), start)
    behind = line.find("ounties", end, end + _COUNTY_REACH)
    between = (
        line[ahead + 7 : start] if ahead >= 0 else "",
        line[end:behind] if behind >= 0 else "",
    )
    return any(part and _is_list(part) for part in between)


def _is_list(part: str) -> bool:
    words = (word[0] for word in _WORDS.finditer(part))
    return all(word[0].isupper() or word in ("and", "of") for word in words)


def _share_titles(line: str, row: list[Sighting]) -> list[Sighting]:
    """Give a plural title to all the names that are listed beside it."""
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
