"""Arabic: names behind forms of address, offices and verbs of speech, with no capitals to tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsdrop.lexicon import words
from newsdrop.parse.persons.identity.names import Mention
from newsdrop.parse.persons.texts import counted, titled
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.record import Person

_ARABIC = regex("[\u0621-\u064a]")
_TOKEN = regex(r"\b(?:د|م|أ|أ\.د)\.|[^\s،؛:.,;()\"«»“”؟!]+|[،؛:.,;()\"«»“”؟!]")
_MARK = regex(r"[،؛:.,;()\"«»“”؟!]\Z")
_TITLE_ENDS = regex(rf" (?:إلى )?(?:{any_of(words('arabic', 'ends of titles'))})\b|[،؛:.\"«»“”()]")
_FORMS = words("arabic", "forms")
_OFFICES = words("arabic", "offices")
_GIVEN = words("arabic", "given")
_LINKS = words("arabic", "links")
_NO_NAMES = words("arabic", "no names")
_STRESSED = words("arabic", "stressed")
_NO_FIELDS = (_NO_NAMES | _STRESSED) - {"في"}
_ANAPHORA = words("arabic", "anaphora")
_SAID = words("speech", "say ar")
_ENDS = _NO_NAMES | _STRESSED | _SAID | _OFFICES
THAT = words("arabic", "that")
_THE = "ال"
_AND = "و"
_JOINED = ((_AND, ""), ("لل", _THE), ("بال", _THE), ("ل", ""), ("ب", ""))
"""What is one word with an office, and the article that is part of it."""
_SHORTEST = 3  # letters
_ON_BEHALF = "باسم"  # a given name too
_SPEAKS = words("arabic", "speaks")
_OF_ANOTHER = words("arabic", "held of another")
COMMAS = frozenset("،,")
_NO_NAME = tuple(words("arabic", "no beginnings"))
_OF_FAMILIES = tuple(words("arabic", "of families"))
_ALI = "علي"
"""A name, and the preposition "على" where a page does not tell its letters apart."""
_MEETS = words("arabic", "meets")
_WITHIN = words("arabic", "within offices")
_MOST_TOUCHING = 8
_DEFINITE, _ATTACHED = tuple(words("arabic", "articles")), tuple(words("arabic", "attached"))
_NUNATED = ("ًا", "اً", "ً")
_MOST_FIELD = 7  # words that an office is held of, before the name
_LONGEST_NAME = 5  # parts
_LONGEST_TITLE = 120


class _Token(NamedTuple):
    text: str
    start: int
    end: int


def is_arabic(text: str) -> bool:
    """Tell Arabic script."""
    return not text.isascii() and _ARABIC.search(text) is not None


def people(texts: Sequence[str]) -> list[Person]:
    """Find who is named behind a form of address, an office or a verb of speech.

    Parameters
    ----------
    texts
        All texts of the story.

    Returns
    -------
    list of Person
        In order of first mention. A name whose end nothing tells is not believed.
    """
    named = (one for text in texts if is_arabic(text) for one in _named(text))
    return counted(titled(named), texts)


def mentions(text: str, people: Sequence[Person]) -> list[Mention]:
    """Find where a text names people by their full names, or by what follows the first one."""
    found: list[Mention] = []
    for person in people if is_arabic(text) else ():
        for form in (person.name, person.name.partition(" ")[2]):
            at = text.find(form) if form.startswith(_THE) or form == person.name else -1
            if at >= 0:
                found.append(Mention(at, at + len(form), person))
                break
    return sorted(found, key=lambda mention: mention.start)


def meant(phrase: str, people: Sequence[Person]) -> str | None:
    """Find whom an office alone means: "الوزير" is the only one with that office."""
    row = phrase.split()
    if not row or row[0] not in _OFFICES or len(row) > 1:
        return None
    office = row[0].removeprefix(_THE)
    holders = [p.name for p in people if (p.title or "").removeprefix(_THE).startswith(office)]
    return holders[0] if len(holders) == 1 else None


def is_again(phrase: str) -> bool:
    """Tell "معاليه", which means who spoke last, and a verb with nothing but "that" behind it."""
    return phrase.strip() in _ANAPHORA or THAT.issuperset(phrase.split())


def _named(text: str) -> Iterator[tuple[str, str | None]]:
    row = [_Token(found[0], *found.span()) for found in _TOKEN.finditer(text)]
    at = 0
    while at < len(row):
        begin, office = _start(row, at)
        stop = _stop(row, begin) if begin else 0
        if not begin or not stop:
            at = max(at + 1, _over_forms(row, at))
            continue
        behind = _behind(text, row, stop)
        addressed = _plain(row[begin - 1].text) in _FORMS
        if addressed or behind or row[begin].text in _GIVEN:
            title = None
            if office >= 0:
                last = row[_before(row, begin) - 1]
                title = text[row[_opening(row, office)].start : last.end]
            behind = title or behind or (addressed and _touching(text, row, stop)) or None
            yield text[row[begin].start : row[stop - 1].end], _without_and(behind)
        at = stop


def _without_and(title: str | None) -> str | None:
    """Take off the "and", the "to" and the "with" that are one word with an office."""
    first, space, rest = (title or "").partition(" ")
    if title is None or first in _OFFICES:
        return title
    plain = _plain(first)
    return title.removeprefix(_AND) if plain == first else f"{plain}{space}{rest}"


def _plain(word: str) -> str:
    """Give an office or a form of address without the small word before it: "للرئيس", "الرئيس"."""
    for joined, article in _JOINED:
        bare = article + word.removeprefix(joined)
        known = bare in _OFFICES or bare in _FORMS
        if known and word.startswith(joined) and (joined == _AND or len(bare) >= _SHORTEST):
            return bare  # not of "لم", for "م" is an engineer
    return word


def _before(row: Sequence[_Token], begin: int) -> int:
    """Find where the forms of address before a name begin."""
    while begin and (row[begin - 1].text in _FORMS or row[begin - 1].text in COMMAS):
        begin -= 1
    return begin


def _start(row: Sequence[_Token], at: int) -> tuple[int, int]:
    """Find where a name begins that a word announces, and the office before it; 0 where none."""
    word = row[at].text
    plain = _plain(word)
    if plain in _FORMS or word in _SAID:
        begin = _over_forms(row, at + 1)
        known = begin < len(row) and not _is_office(row[begin].text)
        return (begin, -1) if known else (0, -1)
    return _field(row, at) if plain in _OFFICES else (0, -1)


def _field(row: Sequence[_Token], at: int) -> tuple[int, int]:
    """Find the name behind what an office is held of."""
    for to in range(at + 1, min(len(row), at + 1 + _MOST_FIELD)):
        name = row[to].text
        met = name in _OFFICES and to == at + 2 and _is_met(row, at)
        if met or (to > at + 1 and _is_told(name)):
            return 0, -1  # another office, with its own name
        if name in COMMAS:
            begin = _behind_comma(row, to + 1)
            return begin, at if begin else -1
        if _MARK.match(name) or name in _SAID or name in _NO_FIELDS:
            return 0, -1
        if name in _FORMS:
            return (begin, at) if (begin := _over_forms(row, to)) < len(row) else (0, -1)
        speaks = name == _ON_BEHALF and row[to - 1].text.removeprefix(_THE) in _SPEAKS
        if (
            name in _GIVEN
            and not speaks
            and not (to + 1 < len(row) and _MARK.match(row[to + 1].text))
        ):
            return to, at
    return 0, -1


def _is_told(word: str) -> bool:
    """Tell the office of whom something is for: "وجه المحافظ الشكر للرئيس"."""
    return word not in _OFFICES and not word.startswith(_AND) and _plain(word) in _OFFICES


def _opening(row: Sequence[_Token], office: int) -> int:
    """Find where an office begins that is held of another: "المستشار الإعلامي للوزير"."""
    if not _is_told(row[office].text):
        return office
    before = row[office - 1].text
    at = office - (2 if before.startswith(_THE) and not _is_office(before) else 1)
    held = at >= 0 and row[at].text.removeprefix(_AND).removeprefix(_THE) in _OF_ANOTHER
    return at if held else office


def _is_met(row: Sequence[_Token], at: int) -> bool:
    """Tell who met somebody from who is met: "التقى الرئيس السيسي وزير الخارجية"."""
    one = row[at].text.startswith(_THE) and row[at + 1].text.startswith(_THE)
    return one and at > 0 and row[at - 1].text.removeprefix(_AND) in _MEETS


def _behind_comma(row: Sequence[_Token], at: int) -> int:
    """Find the name that a comma sets off behind its office; 0 where none is."""
    if at >= len(row) or not (row[at].text in _FORMS or row[at].text in _GIVEN):
        return 0
    begin = _over_forms(row, at)
    return begin if begin < len(row) else 0


def _over_forms(row: Sequence[_Token], at: int) -> int:
    while at < len(row) and row[at].text in _FORMS:
        at += 1
    return at


def _is_office(word: str) -> bool:
    return word in _OFFICES or word in _NO_NAMES or _MARK.match(word) is not None


def _stop(row: Sequence[_Token], begin: int) -> int:
    """Find where a name ends: at its family's article, a mark, or a small word; 0 where nowhere.

    Behind the first one, all but the last are known as given names, or joined: "بن حمد".
    """
    at, parts, settled = begin, 0, not row[begin].text.startswith(_NO_NAME)
    while at < len(row) and parts < _LONGEST_NAME:
        word = row[at].text
        if _ends(word):
            if word in _STRESSED and parts > 2 and row[at - 1].text == _ALI:
                return at - 1
            break
        article = word.startswith(_THE) and not (at == begin and _is_called(row, at))
        if article or not settled or not word.isalpha():
            family = parts and (settled or _ends_with_family(row, begin, at))
            return at + 1 if family and word.isalpha() else 0
        joined = word in _LINKS and at + 1 < len(row)
        settled = joined or not parts or word in _GIVEN or word.startswith(_OF_FAMILIES)
        at += 1 + joined
        parts += 1
    return at if parts > 1 else 0


def _is_called(row: Sequence[_Token], at: int) -> bool:
    """Tell a given name that has the article, "المصطفى سالم", from a house: "أكد العربي الجديد"."""
    said = row[at - 1].text in _SAID and row[min(at + 1, len(row) - 1)].text.startswith(_THE)
    return row[at].text in _GIVEN and not said


def _ends_with_family(row: Sequence[_Token], begin: int, at: int) -> bool:
    """Tell the family behind a rare second name: "إبراهيم نامس الجبوري", then the sentence."""
    known = row[begin].text in _GIVEN and at == begin + 2 and row[at].text.startswith(_THE)
    return known and at + 1 < len(row) and _ends(row[at + 1].text)


def _ends(word: str) -> bool:
    rest = word.removeprefix(_AND)
    joined = rest != word and (rest in _FORMS or rest in _OFFICES or rest in _GIVEN)
    return joined or word in _ENDS or bool(_MARK.match(word)) or word.endswith(_NUNATED)


def _touching(text: str, row: Sequence[_Token], stop: int) -> str | None:
    """Read the office right behind an addressed name, unless somebody else is met or named."""
    if stop >= len(row) or row[stop].text not in _OFFICES:
        return None
    if not _MEETS.isdisjoint(
        token.text.removeprefix(_AND) for token in row[max(0, stop - 12) : stop]
    ):
        return None
    end = stop
    while end < len(row) and not _MARK.match(row[end].text) and end - stop < _MOST_TOUCHING:
        if row[end].text in _ENDS - _OFFICES and row[end].text not in _WITHIN:
            break
        definite = end > stop and row[end - 1].text.startswith(_DEFINITE)
        if definite and not row[end].text.startswith((*_DEFINITE, *_ATTACHED)):
            break  # "وزير النقل مراسم التوقيع"
        if row[end].text.endswith(_NUNATED) or (row[end].text in _FORMS and end > stop + 1):
            break  # but "وزير دولة", which is one office
        end += 1
    return text[row[stop].start : row[end - 1].end]


def _behind(text: str, row: Sequence[_Token], stop: int) -> str | None:
    """Read the office that a comma sets off behind a name."""
    if stop + 1 >= len(row) or row[stop].text not in COMMAS or row[stop + 1].text not in _OFFICES:
        return None
    start = row[stop + 1].start
    end = _TITLE_ENDS.search(text, start, start + _LONGEST_TITLE)
    return text[start : end.start() if end else len(text)].strip() or None
