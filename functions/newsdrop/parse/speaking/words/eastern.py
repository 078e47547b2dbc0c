"""Sources of direct speech in Korean, Japanese and Chinese.

Words run together there, verbs close the sentence (in Chinese, they stand before the quote), and a
particle marks who speaks: "“...”라고 홍길동은 말했다", "山田氏は「...」と述べた", "王五说：“...”".
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newsdrop.lexicon import sections, words
from newsdrop.parse.persons.scripts import han_cards
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.speaking.words.attribution import REACH
from newsdrop.parse.speaking.words.clauses import Order, Source
from newsdrop.parse.speaking.words.tongues import EASTERN
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.speaking.marks import Span
    from newsdrop.record import Person

_HANGUL = regex(r"[가-힯]")
_KANA = regex(r"[぀-ヺー-ヿ]")  # but "・" stands in Chinese names too
_PHONETIC = regex(r"[ァ-ヺー가-힣]")
_JOINTS = regex(r"[・· ]")
_NEW_SUBJECTS = frozenset("はが")
"""Behind a clause; "も" stands behind "これから", too."""
_CASES = ("で", "に", "と", "へ", "から", "まで")
"""Ahead of "は", where no subject is: "会見では", "市民には"."""
_LEAST = 3  # signs of a subject; "自ら" may mean that of the clause before
_PAUSES = "，,、。；;：: "
_ENDS = "。！？!?…"
_OPENS = regex(r"[\s　]*(?P<name>[一-鿿々ァ-ヴー]{2,8})(?:は|が|も)")
_LONGEST_CHINESE_SOURCE = 40
_PASSIVE = tuple(words("speech", "passive ja"))
"""Behind words that the subject hears, whoever says them."""


_AS_FOLLOWS = regex(r"[はがも][^。「]{0,12}?(?:次|以下)の(?:よう|通り|とおり)")
"""Behind whom a sentence names that leads to a quote: "山田は次のように述べています。"."""
_COMMENT = regex(rf"(?:から|より)?の?(?:{any_of(words('speech', 'comments ja'))})[：:]\s*\Z")
"""Behind whose words follow: "山田太郎のコメント：「...」"."""


_NO_OFFICE = "(?!(?<=分析)[师師员員家]|(?<=[批评評])者)"
"""Behind a verb: "分析师" is who analyses."""


class _Grammar(NamedTuple):
    """How a language reports speech.

    Parameters
    ----------
    quoting
        Matches what follows the closing mark; ``None`` where nothing must.
    verb
        Matches a verb's stem.
    topics
        Particles behind a subject, the longest first.
    """

    quoting: re.Pattern[str] | None
    verb: re.Pattern[str]
    topics: tuple[str, ...]


def language(text: str) -> str | None:
    """Tell by its script whether a text is Korean, Japanese or Chinese, and which."""
    if text.isascii() or EASTERN.search(text) is None:
        return None
    if _HANGUL.search(text):
        return "ko"
    return "ja" if _KANA.search(text) else "zh"


def behind(text: str, at: int, stop: int, subtag: str) -> Source | None:
    """Find the source that follows a quote; parameters as for the western one."""
    grammar = _grammar(subtag)
    stop = min(stop, at + REACH)
    start = at
    if grammar.quoting:
        quoting = grammar.quoting.match(text, at, stop)
        if quoting is None:
            return None
        start = quoting.end()
    verb = grammar.verb.search(text, start, stop)
    if verb is None or (subtag == "zh" and not _ends_clause(text, start, verb)):
        return None
    start, end = _subject(text, start, verb.start(), grammar.topics)
    return Source(start, end, Order.VERB_LAST, verb[0]) if start < end else None


def _ends_clause(text: str, start: int, verb: re.Match[str]) -> bool:
    """Tell "“...”王五说。" from a sentence of its own behind the quote."""
    near = verb.start() - start <= _LONGEST_CHINESE_SOURCE
    return near and text[verb.end() : verb.end() + 1] in {"", *_PAUSES}


def before(text: str, start: int, at: int, stop: int, subtag: str) -> Source | None:
    """Find the source that leads to a quote; the verb stands there, or behind the quote.

    Parameters
    ----------
    text
        The paragraph.
    start
        Where the sentence begins.
    at, stop
        The opening mark, and the end of the sentence.
    subtag
        ``ko``, ``ja`` or ``zh``.
    """
    grammar = _grammar(subtag)
    start = max(start, at - REACH)
    if subtag == "zh":
        verbs = list(grammar.verb.finditer(text, start, at))
        if not verbs:
            return None
        return Source(start, verbs[-1].start(), Order.VERB_LAST, verbs[-1][0])
    comment = _COMMENT.search(text, start, at)
    if comment:
        return Source(start, comment.start(), Order.NO_VERB)
    if grammar.verb.search(text, at, min(stop, at + 2 * REACH)) is None:
        return None
    start, end = _subject(text, start, at, grammar.topics)
    return Source(start, end, Order.VERB_LAST) if start < end else None


def leads(text: str, start: int, span: Span, subtag: str) -> bool:
    """Tell Chinese words that a colon leads to and a stop ends: what follows tells of others."""
    if subtag != "zh" or text[span.start - 2 : span.start - 1] not in {"：", ":"}:
        return False
    said = _grammar(subtag).verb.search(text, start, span.start) is not None
    return said and text[span.end - 1] in "。！？"


def is_within_clause(text: str, span: Span, subtag: str) -> bool:
    """Tell Chinese words that a clause has in it from what it reports: "對於「參選」，王五表示"."""
    within = subtag == "zh" and span.opened and span.closed
    if not (within and EASTERN.match(text, span.ahead - 1)):
        return False
    return text[span.end - 1] not in _ENDS and text[span.behind : span.behind + 1] in {*"，,"}


def opening(text: str, start: int, at: int, subtag: str) -> Source | None:
    """Find the name that opens a Japanese sentence, its particle without a pause behind it.

    "山田はこの日「...」と紹介した"
    """
    if subtag != "ja":
        return None
    match = _OPENS.match(text, start, at)
    return Source(match.start("name"), match.end("name"), Order.NO_VERB) if match else None


def reports(text: str, at: int, stop: int, subtag: str) -> bool:
    """Tell whether a verb of speech follows a quote, whoever its subject is."""
    grammar = _grammar(subtag)
    quoting = grammar.quoting.match(text, at, stop) if grammar.quoting else None
    return quoting is not None and grammar.verb.match(text, quoting.end(), stop) is not None


def is_heard(text: str, at: int) -> bool:
    """Tell "「...」と言われました" from "「...」と言いました"."""
    return text.startswith(_PASSIVE, at)


def _subject(text: str, start: int, end: int, topics: tuple[str, ...]) -> tuple[int, int]:
    """Cut a stretch to the phrase before its last topic particle."""
    while start < end and text[start] in _PAUSES:
        start += 1
    while start < end and text[end - 1] in _PAUSES:
        end -= 1
    if not topics:
        return start, end
    for particle in topics:
        if text.endswith(particle, start, end):
            end -= len(particle)
            return (_behind_clause(text, start, end) if particle in _NEW_SUBJECTS else start), end
    pause = re.search(rf"(?:{'|'.join(topics)})[{_PAUSES}]", text[start:end])
    if pause:
        return start, start + pause.start()
    office = _officer(topics).search(text, start, end)
    return (start, office.start("topic")) if office else (start, start)


def _behind_clause(text: str, start: int, end: int) -> int:
    """Find where the subject begins behind a clause: "政府は否定したが、ある専門家"."""
    pause = text.rfind("、", start, end) + 1
    but = text.endswith("が、", start, pause)
    other = end - pause >= _LEAST and not text.endswith(_CASES, pause, end)
    return pause if but and other else start


@cache
def _officer(topics: tuple[str, ...]) -> re.Pattern[str]:
    """Match an office with its particle, which need no pause: "市長は15日の会見で"."""
    offices = words("japanese", "offices") | words("korean", "offices")
    offices |= words("japanese", "address") | {"대표이사"}
    return re.compile(rf"(?:{'|'.join(map(re.escape, offices))})(?P<topic>{'|'.join(topics)})")


@cache
def _grammar(subtag: str) -> _Grammar:
    known = sections("speech")
    quoting = words("speech", f"quoting {subtag}")
    return _Grammar(
        re.compile(rf"(?:{any_of(quoting)})[\s,]*") if quoting else None,
        re.compile(rf"(?:{any_of(known[f'verbs {subtag}'])}){_NO_OFFICE}"),
        tuple(sorted(known.get(f"topics {subtag}", ()), key=len, reverse=True)),
    )


def stated(text: str, start: int, stop: int, subtag: str) -> Source | None:
    """Find the source of a sentence without marks."""
    grammar = _grammar(subtag)
    stop = min(stop, start + REACH)
    verb = grammar.verb.search(text, start, stop)
    if verb is None:
        return None
    if not grammar.topics:
        return Source(start, verb.start(), Order.VERB_LAST, verb[0])
    said = text[start : verb.start()]
    particle = re.search(f"(?:{'|'.join(grammar.topics)})[{_PAUSES}]", said)
    if particle:
        return Source(start, start + particle.start(), Order.VERB_LAST, verb[0])
    follows = _AS_FOLLOWS.search(said)
    return Source(start, start + follows.start(), Order.NO_VERB) if follows else None


def part(phrase: str, people: Sequence[Person]) -> str | None:
    """Find whom a part of a foreign name means: "フォードさん", "옌센 검사관", "汉森"."""
    found = {one.name for one in people if any(_ends(phrase, name) for name in _parts(one.name))}
    return found.pop() if len(found) == 1 else None


def _parts(name: str) -> Sequence[str]:
    row = _JOINTS.split(name)
    joined = "·" in name
    return [w for w in row if len(row) > 1 and len(w) > 1 and (joined or _PHONETIC.match(w))]


def _ends(phrase: str, name: str) -> bool:
    """Tell a name that stands alone, or before an office, from one within another word."""
    ahead, met, behind = phrase.rpartition(name)
    if met and not _PHONETIC.match(name):  # Chinese, which runs on; not "罗伊公司", a house
        offices = tuple(words("chinese", "offices"))
        own = not behind or behind.startswith((*offices, *words("chinese", "behind a name")))
        return own and (not ahead or ahead.endswith(offices))
    if not met or _PHONETIC.match(ahead[-1:]):
        return False
    return not behind or _called().fullmatch(behind.strip()) is not None


@cache
def _called() -> re.Pattern[str]:
    offices = words("japanese", "offices") | words("korean", "offices")
    return re.compile(rf"\S{{0,6}}(?:{any_of(offices | words('japanese', 'address'))})")


def carded(text: str, subtag: str | None) -> str | None:
    """Find whom a line names that stands above the words of somebody."""
    card = han_cards.carded(text) if subtag in {"ja", "zh"} else None
    return card.name if card else None
