"""Sightings: where a story's texts name somebody, judged by what stands around the words."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices import copulas
from newsdrop.parse.offices.before import listed_fields, titles
from newsdrop.parse.offices.before.phrases_ahead import held
from newsdrop.parse.offices.behind import titles_behind
from newsdrop.parse.offices.called import called, until
from newsdrop.parse.offices.words import ranks, titlewords
from newsdrop.parse.persons.around import led, lists, openings, surroundings, weighing
from newsdrop.parse.persons.identity import families
from newsdrop.parse.persons.looks import insertions
from newsdrop.parse.persons.looks.candidates import SURE, Candidate, candidates
from newsdrop.parse.persons.nobody import boasts, served
from newsdrop.parse.persons.nobody.bystanders import is_bystander, is_known
from newsdrop.parse.persons.scripts import han, hangul
from newsdrop.parse.persons.texts import Sighting, printed
from newsdrop.parse.vocabulary import inflected
from newsdrop.parse.vocabulary.wordkinds import FAMILY, FORM, GIVEN, INITIAL, SINGLE, kinds

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from newsdrop.parse.persons.texts import Text

_CLASS = " Class"  # at the end of a rank: "Petty Officer 1st Class"
_FIRMS = tuple(f" {end}" for end in words("organizations", "ends of firms"))
_LISTED_WEIGHT = 3.0
_DOUBTFUL = 1.5
_VOICED_WEIGHT = 3.0
"""Houses speak by their first word; a last name that does, "Qwabe said", is a person's."""
_CREDIT_WEIGHT = 3.0
_TITLE_WEIGHT = 3.0
_CERTAIN = SURE + 1.5
"""From this weight on, nothing elsewhere on the page makes the words another thing."""
_MOST = 10_000
"""Names in one paragraph; one of more is no release's, and would take longer than a page may."""
_HEADING_WEIGHT = 1.5
"""In a title every word is a capital."""


def find(
    texts: Sequence[Text], spoken: Collection[str] = (), language: str = ""
) -> Iterator[Sighting]:
    """Find where the texts name somebody.

    Parameters
    ----------
    texts
        All of the story: what one leaves open ("Sarkar said") another may settle.
    spoken
        Names that are people's for what they are quoted with.
    language
        Its first subtag; empty where it is not known.

    Yields
    ------
    Sighting
        In order of the texts.
    """
    page = _Page(texts, language)
    for text in texts:
        row = page.judge(text)
        row += [one for name in spoken if (one := _sight_speaker(text, name, row)) is not None]
        if row:
            row = [*row, *families.shared(text, row, lambda: page.followers)]
            row = lists.part_namesakes(text.text, sorted(row, key=lambda one: one.start))
            yield from lists.share_titles(text.text, row)


class _Page:
    """What all texts together know of a word; what few pages ask for is found when asked for."""

    def __init__(self, texts: Sequence[Text], language: str) -> None:
        self._language = language
        self._alone = {
            run[-1].text
            for text in texts
            if not text.heading
            for run in text.runs
            if len(run) == 1 or (len(run) == 2 and kinds(run[0].text) & (FORM | SINGLE))
        }
        self._housed = {
            run[0].text
            for text in texts
            for run in text.runs
            if len(run) == 1 and surroundings.is_housed(text.text, run[0].start)
        }
        self._texts = texts
        self._called = served.CalledLikePeople(texts, self._lower)

    @cached_property
    def _ahead(self) -> openings.Ahead:
        return openings.ahead(run for text in self._texts for run in text.runs)

    @cached_property
    def followers(self) -> families.Followers:
        """Which words follow each capital word."""
        return families.followers(self._texts)

    @cached_property
    def _voiced(self) -> frozenset[str]:
        return frozenset(
            run[0].text
            for text in self._texts
            if not text.heading
            for run in text.runs
            if len(run) == 1 and surroundings.is_voiced(text.text, run[0])
        )

    @cached_property
    def _unmarked(self) -> bool:
        return not any("’" in text.text or "'" in text.text for text in self._texts)

    @cached_property
    def _lower(self) -> frozenset[str]:
        return frozenset(" ".join(text.text for text in self._texts).split())

    def judge(self, text: Text) -> list[Sighting]:
        """Find who is named in one of the texts."""
        line, named = text.text, self._called
        found = [
            openings.cut(line, candidate, lambda: self._ahead, self._language)
            for run in text.runs
            if len(run) > 1
            for candidate in candidates(run)
            if not named.has(line, candidate.words[0].start, candidate.words[-1].end)
        ]
        found = led.more(line, text.runs, found, self._language)
        if not found:
            return []
        found = sorted(found, key=lambda candidate: candidate.words[0].start)[:_MOST]
        likely = [at for at, candidate in enumerate(found) if _ends_titles(line, candidate)]
        limits = [found[at].words[0].start for at in likely] + [len(line)]
        seen: list[Sighting | None] = []
        for at, candidate in enumerate(found):
            limit = limits[bisect_right(likely, at)]
            other = next((other for other in reversed(seen[-3:]) if other), None)
            if other is None or not surroundings.is_held_of(line, other, candidate):
                floor = other.end if other else 0
                seen.append(self._sight(text, candidate, floor, limit, SURE))
            else:
                seen.append(None)
        if any(seen) and not all(seen):
            self._fill_lists(text, found, seen)
        return list(lists.part_titles(line, [one for one in seen if one is not None]))

    def _fill_lists(
        self, text: Text, found: Sequence[Candidate], seen: list[Sighting | None]
    ) -> None:
        """Believe in a doubtful name that is listed beside sure ones.

        Beside a single one "and" must join it, and its words must look a little like a name:
        "Ann Roe and Chelsea Qwabe".
        """
        pair = sum(sighting is not None for sighting in seen) == 1
        for at in (*range(len(found)), *reversed(range(len(found)))):  # either may come first
            candidate = found[at]
            if seen[at] is not None or not candidate.full:
                continue
            if pair and candidate.likelihood < _DOUBTFUL and not self._is_shared(seen, at):
                continue
            start, end = candidate.words[0].start, candidate.words[-1].end
            if not candidate.first & GIVEN and surroundings.is_field_or_house(text.text, candidate):
                continue
            before = seen[at - 1] if at else None
            behind = seen[at + 1] if at + 1 < len(seen) else None
            if (before and lists.joins(text.text, before.end, start, pair=pair)) or (
                behind and lists.joins(text.text, end, behind.start, pair=pair)
            ):
                limit = behind.start if behind else len(text.text)
                floor = before.end if before else 0
                seen[at] = self._sight(text, candidate, floor, limit, SURE - _LISTED_WEIGHT)

    @staticmethod
    def _is_shared(seen: Sequence[Sighting | None], at: int) -> bool:
        """Tell whether the name before has a title of several: "lawyers Ann Roe and Xola Qwabe"."""
        before = seen[at - 1] if at else None
        return before is not None and titlewords.is_plural(before.title or "")

    def _sight(
        self, text: Text, candidate: Candidate, floor: int, limit: int, least: float
    ) -> Sighting | None:
        line, start, end = text.text, candidate.words[0].start, candidate.words[-1].end
        if line[end : end + 1] == "." and candidate.words[-1].text in ("Jr", "Sr", "JR", "SR"):
            end += 1
        if not candidate.full and self._unmarked and surroundings.owns(line, candidate):
            end -= 1
        score = _score(text, candidate, end, self._language) if candidate.full else SURE
        bar = self._bar(candidate, score, least) if candidate.full else SURE
        if score + _TITLE_WEIGHT < bar:
            return None  # whatever the title
        if not candidate.first & GIVEN and listed_fields.is_one(line, start, end):
            return None
        limit = until(line, end, limit) if text.heading else limit
        title = text.role or titles.before(line, start, floor)
        if title is None or ranks.is_rank(title) or titlewords.is_authorship(title):
            title = (
                lists.own(titles_behind.after(line, end, limit, start), line, start)
                or self._next_ahead(text, title, floor, start)
                or title
                or (None if line.isascii() else _eastern_title(line, start, end))
            )
        if title is None and text.heading and candidate.likelihood >= SURE:
            title = called(line, start, end, limit)
        light = score + _weigh_title(line, candidate, title) < bar
        if light or is_bystander(line, start, end, candidate.words):
            return None
        title = title or copulas.before(line, start, floor)
        title = held(title, line, start) or insertions.title(candidate.words)
        name = printed(line, start, end)
        return Sighting(name, start, end, candidate.full, title, text.heading)

    @staticmethod
    def _next_ahead(text: Text, title: str | None, floor: int, start: int) -> str | None:
        """Read the title ahead of a rank: "chairman Gen. Jane Roe"; a role stands elsewhere."""
        if title is None or text.role is not None:
            return None
        return titles.before(text.text, text.text.rindex(title, floor, start), floor)

    def _bar(self, candidate: Candidate, score: float, least: float) -> float:
        """Say how much the words must weigh, by what the page knows of them elsewhere."""
        if score >= _CERTAIN:
            return _CERTAIN
        first, last = candidate.words[0].text, candidate.words[-1].text
        bar = least
        worded = not candidate.last & FAMILY and self._is_word(last)
        if worded:
            bar += 1.5
        if not candidate.first & (GIVEN | INITIAL) and self._is_word(first):
            bar += 2.5
        # "the company Jobs founded" makes no house of Steve Jobs, nor "Steve" another one
        given = candidate.first & GIVEN or (last not in self._housed and first not in self._alone)
        alone = given and last in self._alone
        if score < bar and not worded and alone:
            bar -= _VOICED_WEIGHT if last in self._voiced else 1.5
        return min(bar, _CERTAIN)

    def _is_word(self, word: str) -> bool:
        return word.lower() in self._lower


def _score(text: Text, candidate: Candidate, end: int, language: str) -> float:
    """Weigh the words with what stands around them, the title left out."""
    score = candidate.likelihood + weighing.weigh(text.text, candidate, end, language)
    score -= _HEADING_WEIGHT if text.in_title_case and not text.role else 0.0
    credited = text.credited and end == len(text.text)
    listed = text.listed and not candidate.words[0].start
    score += _CREDIT_WEIGHT if credited or listed else 0.0
    return score


def _weigh_title(line: str, candidate: Candidate, title: str | None) -> float:
    """Weigh the title; one before the name is in what the words say."""
    if title is None:
        return 0.0
    start = candidate.words[0].start
    spoken = surroundings.speaks(line, start, title)
    if candidate.led:
        told = spoken or title.endswith(_CLASS) or surroundings.is_led(line, candidate, title)
        return 1.5 if told else 0.0
    if not candidate.likelihood and surroundings.is_where(line, start):
        return 0.0
    likely = candidate.likelihood or candidate.first & GIVEN
    if not likely and (boasts.is_boast(title) or surroundings.is_based_house(line, candidate)):
        return 0.0
    if likely or spoken or inflected.head(title.split()) is None:
        return _TITLE_WEIGHT
    return _TITLE_WEIGHT / 2  # "prezes zarządu Acme Grupy"


def _eastern_title(line: str, start: int, end: int) -> str | None:
    return hangul.title(line, start, end) or han.title(line, start, end)


def _ends_titles(line: str, candidate: Candidate) -> bool:
    """Tell a sure name, which no title reaches over, from a house's: "Roe & Sons"."""
    if candidate.likelihood < SURE or line.startswith(_FIRMS, candidate.words[-1].end):
        return False
    return not is_known(line[candidate.words[0].start : candidate.words[-1].end], candidate.words)


def _sight_speaker(text: Text, name: str, others: Sequence[Sighting]) -> Sighting | None:
    """Find the first place where a text names somebody who is quoted."""
    start = text.text.find(name)
    end = start + len(name)
    if start < 0 or any(one.start < end and start < one.end for one in others):
        return None
    limit = next((one.start for one in others if one.start >= end), len(text.text))
    title = titles.before(text.text, start) or lists.own(
        titles_behind.after(text.text, end, limit, start), text.text, start
    )
    return Sighting(name, start, end, full=True, title=title, heading=text.heading)
