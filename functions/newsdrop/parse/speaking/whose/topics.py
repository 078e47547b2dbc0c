"""Whom a sentence without speech names, is about, or introduces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.before import titles
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.speaking.heard import unknown_names, unlisted_names
from newsdrop.parse.speaking.whose import joint
from newsdrop.parse.speaking.words.leading import leads
from newsdrop.parse.speaking.words.subjects import is_joined
from newsdrop.parse.speaking.words.voice import Voice
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.parse.persons.identity.names import Mention
    from newsdrop.parse.speaking.heard.cast import Cast

_WAS = words("speech", "was")
_FOR = words("speech", "for whom")
_LONGEST_FOR = max(map(len, _FOR)) + 1
_AGAIN = frozenset(("He", "She"))
_NEAR = 600  # characters before a sentence
_LONGEST = 4  # characters of one of them, and the blank
_TOPIC = regex(
    r"[^。、，,\s]{0,8}?(?:[はがも]|[은는이가](?=[\s,]))|[ ][가-힣]{1,6}[은는이가](?=[\s,])"
)
"""Behind a name, an office between: "山田社長は", "홍길동 대표는"."""
_OPENING = regex(rf"(?:(?!{any_of(words('chinese', 'before a title'))})[一-鿿·“”《》]){{0,24}}")
"""Before a name in Chinese, which has no particles; not "市长会见了", whom somebody met."""
_ENDS = regex(r"[.!;]|\Z|, ")
_MARKS = tuple(f" {word} " for word in words("speech", "behind subjects"))


def heard(cast: Cast, text: str, start: int, end: int) -> set[str]:
    """Note everyone whom a sentence names.

    Parameters
    ----------
    cast
        Who is in the story.
    text
        The paragraph.
    start, end
        Where the sentence stands.

    Returns
    -------
    set of str
        Their names.
    """
    return cast.memory.see(one.person.name for one in cast.named.mentions(text, start, end))


def of(cast: Cast, text: str, start: int, end: int, *, aside: bool = False) -> Voice | None:
    """Find whom a sentence is about: its subject, or one with an aside ("Roe, who ...").

    Parameters
    ----------
    cast
        Who is in the story.
    text
        The paragraph.
    start, end
        Where the sentence stands.
    aside
        Whether only the one with an aside is asked for.
    """
    found = cast.named.mentions(text, start, end)
    if aside:
        found = [m for m in found if text.startswith(",", m.end)][:1]
        if found and (is_joined(text, found[0].start) or cast.memory.other(found[0].person)):
            return None
    told = next((m for m in found if _is_subject(text, start, m)), None)
    if told is None or _is_about_another(cast, text[start : start + _LONGEST], told):
        return None
    return Voice.of(told)


def _is_subject(text: str, start: int, named: Mention) -> bool:
    """Tell a subject by the particle behind it, "राजेश रोडी ने", by its title, or by its place."""
    title = text[start : named.start].strip(" ,،")
    marked = text.startswith(_MARKS, named.end) or title == named.person.title
    return marked or leads(text, start, named.start)


def _is_about_another(cast: Cast, opening: str, told: Mention) -> bool:
    """Tell a sentence whose subject "he" is: "He left the town where he and Roe grew up."."""
    word = opening.partition(" ")[0]
    return word in _AGAIN and cast.memory.is_man(told.person.name) is not (word == "She")


def again(cast: Cast, text: str, start: int) -> Voice | None:
    """Find whom a sentence goes on to tell of: "It moved Ann Roe to build one. She had drawn".

    Parameters
    ----------
    cast
        Who is in the story.
    text
        The paragraph, which names nobody else right before.
    start
        Where the sentence begins.
    """
    word = text[start : start + _LONGEST].partition(" ")[0]
    if not start or word not in _AGAIN:
        return None
    before = cast.named.mentions(text, max(0, start - _NEAR), start)
    named = {one.person.name: one for one in before}
    if len(named) != 1:
        return None
    name, mention = named.popitem()
    other = cast.memory.is_man(name) is (word == "She")
    return None if other else Voice.of(mention)


def go_on(cast: Cast, text: str) -> None:
    """Note whom a paragraph goes on to tell of from its first word on: "He was the mayor."."""
    word = text[:_LONGEST].partition(" ")[0]
    told = cast.memory.pronoun(word) if word in _AGAIN else None
    if told and told.speaker:
        cast.memory.hear(told)


def around(cast: Cast, text: str, ahead: tuple[int, int], voice: Voice | None) -> None:
    """Note whom a sentence is about that quotes others: "Roe says Acme had vowed “never”. He ...".

    Parameters
    ----------
    cast
        Who is in the story.
    text
        The paragraph.
    ahead
        Where the words before the quote stand.
    voice
        Who says it.
    """
    start, end = ahead
    others = voice is not None and not voice.speaker and start < end
    if others and (met := of(cast, text, start, end)):
        cast.memory.hear(met)


def told_of(cast: Cast, text: str, start: int, end: int) -> None:
    """Note whom alone an East Asian sentence names and is about: "山田太郎は橋を渡った。彼は".

    Parameters
    ----------
    cast
        Who is in the story.
    text
        The paragraph.
    start, end
        Where the sentence stands.
    """
    places = ((one.name, text.find(one.name, start, end)) for one in cast.people)
    named = [(name, at) for name, at in places if at >= 0]
    if len(named) != 1:
        return
    name, at = named[0]
    if _TOPIC.match(text, at + len(name), end) or _OPENING.fullmatch(text, start, at):
        cast.memory.hear(Voice(name, name))


def several(cast: Cast, text: str, start: int, end: int, first: Voice) -> Voice | None:
    """Find those whom a sentence is about with the first of them: nobody's words are theirs.

    Parameters
    ----------
    cast
        Who is in the story.
    text
        The paragraph.
    start, end
        Where the sentence stands.
    first
        The first of them.
    """
    named = cast.named.mentions(text, start, end)
    at = next((at for at, one in enumerate(named) if one.person.name == first.speaker), None)
    if at is None:
        return None
    stop = joint.behind(text, named[at:], named[at].start, None)
    return Voice(None, text[named[at].start : stop]) if stop else None


def introduced(cast: Cast, text: str, start: int, end: int) -> Voice | None:
    """Find whom a sentence introduces: "Among them was Roe.", "For Roe, the day was long.".

    Parameters
    ----------
    cast
        Who is in the story.
    text
        The paragraph.
    start, end
        Where the sentence stands.
    """
    if one := _predicate(cast, text, start, end) or _to_whom(cast, text, start, end):
        return one
    runs = cast.named.capitals(text, start, end)
    other = unknown_names.introduced(runs, cast.story, text, start)
    if other is None:
        met = unlisted_names.entitled(cast.named.capitals(text, start, end), start)
        known = met and cast.named.mentions(text, *met)
        return Voice(None, text[slice(*met)]) if met and not known else None
    known = cast.named.mentions(text, *other)
    name = known[-1].person.name if known else text[slice(*other)]
    return Voice(name, text[slice(*other)])


def _predicate(cast: Cast, text: str, start: int, end: int) -> Voice | None:
    """Find the one with whose name a sentence ends that says who it was: "The guest was Roe."."""
    named = cast.named.mentions(text, start, end)
    if len(named) != 1 or not _ENDS.match(text, named[0].end):
        return None
    at = named[0].start
    title = titles.before(text, at, start)
    lead = text[start : text.rindex(title, start, at) if title else at].rstrip()
    return Voice.of(named[0]) if lead.rpartition(" ")[2] in _WAS and " " in lead else None


def _to_whom(cast: Cast, text: str, start: int, end: int) -> Voice | None:
    """Find the only one to whom something means this or that: "For pilot Ann Roe, Monday was"."""
    word = text[start : start + _LONGEST_FOR].partition(" ")[0]
    named = cast.named.mentions(text, start, end) if word in _FOR else []
    if len(named) != 1 or not text.startswith(",", named[0].end):
        return None
    at = named[0].start
    title = titles.before(text, at, start)
    lead = text[start : text.rindex(title, start, at) if title else at]
    return Voice.of(named[0]) if lead.rstrip() == word else None
