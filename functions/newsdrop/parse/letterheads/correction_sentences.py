"""Sentences on a text's own mistakes: "The second paragraph should read ... instead of ...".

They stand above the corrected text, or at its foot, with or without a mark on the headline.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone
from newsdrop.parse.datelines import reading
from newsdrop.parse.found import Found, claimed, first_claim
from newsdrop.parse.prose import sentences
from newsdrop.parse.prose.phrases import STOPWORDS, WORD, keys, opening, search
from newsdrop.parse.when import moment
from newsdrop.patterns import regex
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Page
    from newsdrop.parse.letterheads.front import Line

_NOTES = keys("letterhead", "notes") | keys("letterhead", "correction")
_SHOULD_READ = keys("letterhead", "should read")
_PLACES = keys("letterhead", "places in a text")
_TEXTS = keys("letterhead", "texts that are corrected")
_THIS_TEXT = keys("letterhead", "this text")
_ORDINALS = words("letterhead", "which place in a text")
_EARLIER = keys("letterhead", "earlier versions")
_CORRECTED = keys("letterhead", "was corrected")
_LAST = keys("letterhead", "corrected at the end")
_CHANGED = keys("letterhead", "was changed")
_TO_CORRECT = keys("letterhead", "to correct")
_INSTEAD = keys("letterhead", "instead of")
_VERSIONS = keys("letterhead", "corrected versions")
_WITHDRAWN = keys("letterhead", "withdrawn")
_KILLED = keys("letterhead", "kill notices")
_CORRECTS = keys("letterhead", "corrects in brackets")
_TRIGGERS = _SHOULD_READ | _EARLIER | _VERSIONS | _THIS_TEXT  # one of them is in each

_ABOVE = 6  # blocks above the headline, below it, and at the foot, where such a note may stand
_BELOW = 8
_FOOT = 15
_LONGEST = 600  # characters of a note
_SENTENCE = 300  # characters of one of its sentences
_TEXT = 80  # characters of a paragraph of the story
_NEAR = 40  # characters in which a text is named
_FIRST = 4  # words in which a sentence names the place that it corrects
_NUMBERED = 3  # words before the place that tell which it is: "in the last two"
_LABEL = 90  # characters of a line that is a label
_MARKS = tuple('"“„«»:：')
_EDGES = " \t*#/[]()–—-"
_SET_OFF = regex(r"\([^()]{0,80}\)|[“„«\"][^“”„«»\"]{0,200}[”“»\"]")  # numbers, titles
_OF_A_TEXT = words("letterhead", "between a text and its verb") | words("calendar", "weekdays")


def find(page: Page, headline: Found[str] | None, front: Sequence[Line]) -> Found[str] | None:
    """Find what a text says of its own mistakes, or that it must not be used at all.

    Parameters
    ----------
    page
        The page.
    headline
        Where it stands.
    front
        The lines above the text; "KILL NOTICE" may be among them.

    Returns
    -------
    Found or None
        The sentences as printed, without the dateline. Paragraphs of nothing else are claimed.
    """
    said: list[str] = []
    claims: set[int] = set()
    above = {line.at for line in front}
    for at, text in _notes(page, headline):
        told = text if at in above and _is_in_brackets(text) else _told(text)
        if told is None:
            continue
        if told.endswith((":", "：")):  # "The corrected release reads:"
            last = sentences.split(told)[-1]
            begin = _behind_dateline(text)
            ahead = text[begin : -len(last)].strip()
            claims |= set() if ahead and begin else {at}  # with the dateline of the text
            said += [ahead] if ahead else []
            continue
        said.append(told)
        if text.endswith(told) and _opens(text, told):
            claims.add(at)
    label = _label(page, headline, front)
    if label is not None:
        said = [f"{label.rstrip(_EDGES)}: {' '.join(said)}" if said else label]
    if not said:
        return None
    alone = not _has_text(page, claims)
    return Found(" ".join(said), Evidence.LABEL, frozenset() if alone else frozenset(claims))


def _is_in_brackets(text: str) -> bool:
    """Tell what a wire says above a story: "(Corrects the name in the third paragraph)"."""
    return text[0] == "(" and text[-1] == ")" and opening(text[1:], _CORRECTS) is not None


def lead_over(text: str) -> bool:
    """Say whether a paragraph ends so: "... was wrong. The corrected release follows:".

    Parameters
    ----------
    text
        A paragraph.
    """
    if not text.endswith((":", "：")):
        return False
    told = _told(text)
    return told is not None and text.endswith(told)


def _has_text(page: Page, claims: set[int]) -> bool:
    """Say whether a page has a text besides such notes, which else are it."""
    return any(
        at not in claims and not block.level and len(block.text) >= _TEXT
        for at, block in page.shown
        if block.zone is Zone.RELEASE
    )


def _notes(page: Page, headline: Found[str] | None) -> Iterator[tuple[int, str]]:
    """List the paragraphs around the headline and at the foot that may be such a note."""
    top = first_claim(headline, 0)
    rows = page.told
    first = sum(at < top for at, _ in rows)
    near = rows[max(first - _ABOVE, 0) : first + _BELOW]
    for at, block in (*near, *rows[max(first + _BELOW, len(rows) - _FOOT) :]):
        if not block.level and len(block.text) <= _LONGEST and not block.text.startswith(_MARKS):
            yield at, block.text


def _told(text: str) -> str | None:
    """Take from a paragraph the sentence that corrects, and what follows where it opens it."""
    if search(text, _TRIGGERS) is None:
        return None
    begin = _behind_dateline(text)
    for start, end in sentences.spans(text[begin:]):
        sentence = text[begin + start : begin + end]
        if len(sentence) <= _SENTENCE and tells(sentence):
            return text[begin:] if start == 0 or _is_note(text[begin:]) else sentence
    return None


def _is_note(text: str) -> bool:
    """Tell a paragraph of its own: "Editor's note: ...", "CORRECTION (May 4): ..."."""
    said = opening(text, _NOTES)
    return said is not None and text[said.end :].lstrip()[:1] in {":", "：", "("}


def _behind_dateline(text: str) -> int:
    line = reading.read(text)
    if line is None:
        return 0
    return len(line.text) + len(text[len(line.text) :]) - len(text[len(line.text) :].lstrip(" -–—"))


def _opens(text: str, told: str) -> bool:
    return len(text) - len(told) == _behind_dateline(text)


def tells(sentence: str) -> bool:
    """Say whether a sentence corrects or withdraws the text that it stands in.

    Parameters
    ----------
    sentence
        One sentence.
    """
    return (
        search(sentence, _VERSIONS) is not None
        or _says_what_it_should_read(sentence)
        or _names_an_earlier_version(sentence)
        or _is_on_this_text(sentence)
        or _withdraws(sentence)
    )


def _says_what_it_should_read(sentence: str) -> bool:
    """Tell "Second paragraph should read: May 4" from "Investors should read this release"."""
    found = search(sentence, _SHOULD_READ)
    if found is None:
        return False
    before, rest = sentence[: found.start], sentence[found.end :]
    instead = search(rest, _INSTEAD) is not None
    clause = before.partition(",")[0]  # "In the second paragraph, the price should read"
    put_right = instead and (_is_alone(before) or _is_place(clause))
    if not put_right and not _is_place(before):
        return False
    if instead or rest.lstrip().startswith(_MARKS):
        return True
    begin = " ".join(WORD.findall(sentence)[:_FIRST])
    return search(begin, _PLACES - _TEXTS) is not None


def _is_place(before: str) -> bool:
    """Tell "In the third paragraph", "The headline of this release" from "The line on the sign"."""
    lead, begin = "", 0
    behind: str | None = None
    while found := search(before[begin:], _PLACES - _TEXTS):
        lead = before[: begin + found.start]
        begin += found.end
        behind = before[begin:]
    if behind is None:
        return False
    text = search(behind, _TEXTS)
    if text is not None and STOPWORDS.issuperset(WORD.findall(behind[: text.start].casefold())):
        return _is_of_a_text(behind[text.end :])
    after = WORD.findall(behind.casefold())
    if not all(map(_is_number, after)):
        return False
    return bool(after) or any(map(_is_number, WORD.findall(lead.casefold())[-_NUMBERED:]))


def _is_number(word: str) -> bool:
    return word in _ORDINALS or word[0].isdigit()


def _is_alone(before: str) -> bool:
    """Tell "The headline", "Release" from "Readers of the release"."""
    said = [word for word in WORD.findall(before.casefold()) if word not in STOPWORDS]
    return " ".join(said) in _PLACES


def _names_an_earlier_version(sentence: str) -> bool:
    found = search(sentence, _EARLIER)
    return found is not None and search(sentence[found.end :][:_NEAR], _TEXTS) is not None


def _is_on_this_text(sentence: str) -> bool:
    """Tell "This release was updated on May 4 to correct a name"."""
    text = search(sentence, _THIS_TEXT)
    if text is None:
        return False
    rest = _SET_OFF.sub(" ", sentence[text.end :])
    corrected = search(rest, _CORRECTED)
    if corrected is not None and _is_of_a_text(rest[: corrected.start]):
        return not rest[corrected.end :].startswith(" for ")  # figures, "for inflation"
    changed = search(rest, _CHANGED)
    if changed is not None and search(rest[changed.end :], _TO_CORRECT) is not None:
        return True
    *_, last = WORD.finditer(rest) if WORD.search(rest) else (None,)
    return last is not None and last[0].casefold() in _LAST and _is_of_a_text(rest[: last.start()])


def _withdraws(sentence: str) -> bool:
    text = opening(sentence, _THIS_TEXT)
    if text is None:
        return False
    rest = _SET_OFF.sub(" ", sentence[text.end :])
    withdrawn = search(rest, _WITHDRAWN)
    return withdrawn is not None and _is_of_a_text(rest[: withdrawn.start])


def _is_of_a_text(between: str) -> bool:
    """Tell "The release [no. 12, issued on May 2,] is void" from "[of the film] is void"."""
    for day in sorted(moment.days(between), key=lambda day: day.start, reverse=True):
        between = f"{between[: day.start]} {between[day.end :]}"
    said = WORD.findall(between.casefold())
    return ":" not in between and all(word[0].isdigit() or word in _OF_A_TEXT for word in said)


def _label(page: Page, headline: Found[str] | None, front: Sequence[Line]) -> str | None:
    """Find "MANDATORY KILL NOTICE" as the headline, or above it."""
    titles = [page.blocks[at].text for at in sorted(claimed(headline))]
    return next(filter(_is_kill, (*titles, *(line.text for line in front))), None)


def _is_kill(line: str) -> bool:
    if len(line) > _LABEL:
        return False
    text = line.strip(_EDGES)
    said = opening(text, _KILLED)
    if said is None:
        return text.isupper() and search(text, _KILLED) is not None
    return not text[said.end :].strip()[:1].isalnum()
