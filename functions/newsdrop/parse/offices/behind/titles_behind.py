"""The title behind a name: ``, director of Higher Education at NVIDIA, said``."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.behind import before_next, commas, leadins, leads, taken_on
from newsdrop.parse.offices.words import degrees, fields_of_houses, houses_beside, joined, terms
from newsdrop.parse.offices.words.titlewords import (
    ACRONYM,
    ANDS,
    CONNECTORS,
    MODIFIERS,
    REACH,
    closes,
    describes,
    is_business,
    is_capital,
    is_finnish,
    is_general,
    is_of_kind,
    is_office,
    is_plural,
    is_shortened,
    is_studied,
    is_verb,
    plain,
)
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.vocabulary.inflected import OFFICES
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_FORMS = words("titles", "forms")
_JOINTS = CONNECTORS - ANDS
_ARTICLES = words("title_context", "articles") | words("title_context", "indefinite")
_STOPS = words("title_context", "stops")
_OTHERS = words("title_context", "others")
_MORE = _OTHERS | words("title_context", "more of them")
_THINGS = words("capital_words", "things")
_BEFORE_DI = words("title_context", "before di")
_BEHIND_AM = words("title_context", "behind am")
_FIRMS = frozenset(("associates", "partners"))
"""Who stands with the name of a firm: "Roe and Associates"."""
_CLASSES = words("titles", "classes")
_POSTED_ON = words("title_context", "posted on")
_PAGES = words("title_context", "pages") | words("organizations", "networks")
_NEAR_PAGE = 4  # words: "on the company's website"
_SHORT = 3  # letters: "do", "mar"
_BEFORE_HEAD = 6
"""Words that may stand before the noun of an office: "Mozilla interfacing code maintainer"."""

_WORD = regex(r"\S+")
_MARKED_HOUSE = regex(
    rf" (?:{any_of(words('title_context', 'before a marked house'))}) (?:the )?"
    r"(?:«[^»]{2,60}»|“[^”]{2,60}”|„[^“”]{2,60}[“”])"
)
"""What an office is held of: "président de « Acme, oui ! »"."""
_HOUSE = regex(r" (?:«[^»]{2,60}»|„[^“”]{2,60}[“”])")
"""The same behind a Slavic office: "директор «Acme»"."""
_EFFECT = regex(
    r",? (?:with (?:immediate )?effect\b|effective (?=immediately|as |from |on |[A-Z\d])).*"
)
"""From when on an office is held: "as Provost with effect from 1 March"."""
_FIRM = regex(rf"\w+ (?:{any_of(words('organizations', 'ends of firms'))})")
_THE = regex(r"\W*The ")  # opens the title of a work
_IS = words("title_context", "is behind an office")
_WEEKDAYS = frozenset(word for word in words("calendar", "weekdays") if len(word) > _SHORT)
"""Behind an office, where their language has no preposition: "az intézet vezetője kedden"."""
_TO_BE = regex(rf" (?:{any_of(words('title_context', 'is somebody'))}) ")
"""Between what is the next one's office and her name: "Jane Roe, treasurer is Ann Poe"."""


def after(text: str, end: int, limit: int, start: int = 0) -> str | None:
    """Read the title behind a name: ``, director of Higher Education at NVIDIA, said``.

    Parameters
    ----------
    text
        The paragraph.
    end
        Where the name ends.
    limit
        Where the next name starts: no title reaches over a name.
    start
        Where the name starts, for what stands before it.

    Returns
    -------
    str or None
        As printed, without article; also behind "who served as" and "to be".
    """
    end = degrees.skip(text, end, limit)
    if end >= limit:
        return None
    found = leadins.find(text, end, limit)
    if found is None:
        touching = leadins.touching(text, start, end, limit)
        found = (touching, limit) if touching is not None else None
    title = _phrase(text, *found) if found else None
    if found is None or title is None:
        return None
    title = taken_on.without_agent(_EFFECT.sub("", title), text[end : found[0]])
    stop = text.index(title, end) + len(title)
    if _FIRM.fullmatch(title) or (text[stop : stop + 1] == ":" and _THE.match(text, found[0])):
        return None  # "(Baker & Sons)", "Jane Roe, The Last Baker: A Life"
    if start and text[end : found[0]] == ", " and commas.opens_clause(text, start, found[0], stop):
        return None  # "After the speech of Jane Roe, the mayor has left"
    each = text.startswith(", respectively", stop) and not is_plural(title)
    if each or _TO_BE.fullmatch(text, stop, limit):
        return None  # "Jane Roe and Ann Poe, mayor and clerk of Roe, respectively"
    closed = not text[stop : stop + 2].strip()[:1].isalnum()
    return taken_on.without_verb(title, text[end : found[0]], closed=closed)


def whole(line: str) -> str | None:
    """Read a line that is a title and nothing else: "Co-Founder & CTO"."""
    title = _phrase(line, 0, len(line))
    return title if title == line and not is_plural(line) else None


def _phrase(text: str, start: int, limit: int) -> str | None:
    """Read a title from its first word to where it stops being one."""
    stop = min(limit, start + REACH)
    tokens = text[start:stop].split()
    if tokens[:1] and tokens[0] in ANDS:
        return None
    begin = 1 if tokens and tokens[0].casefold() in _ARTICLES else 0
    # "the Company’s director"
    begin += begin < len(tokens) and houses_beside.is_its_own(tokens[begin])
    last = _last_word(tokens, begin)
    if last is None:
        return None
    row = list(islice(_WORD.finditer(text, start, stop), last + 1))
    if row[last].end() + 1 == limit:
        end = before_next.name_end(text, limit, tokens[begin : last + 1])
        if end:
            return text[row[begin].start() : end]
        last = before_next.title_end(tokens, begin, last)
        if last is None or _last_word(tokens[: last + 1], begin) is None:
            return None  # "Jane Roe, a resident, president of the club Tom Poe"
    while last > begin and (plain(tokens[last]) in CONNECTORS or _is_form(tokens[last])):
        last -= 1
    marked = _MARKED_HOUSE.match(text, row[last].end(), limit)
    if marked is None and tokens[last] in OFFICES:
        marked = _HOUSE.match(text, row[last].end(), limit)
    if marked and tokens[last][-1].isalnum():
        return text[row[begin].start() : marked.end()]
    return _trimmed(text[row[begin].start() : row[last].end()], tokens[last])


def _trimmed(title: str, last: str) -> str:
    """Take off the marks behind the last token, but those of a short form or a bracket."""
    title = title.rstrip(' ,;:!?”"»]')
    if not is_shortened(last) or last[0].isdigit():
        title = title.rstrip(".")
    if "(" in title:
        return title
    return (title[:-1] if title.endswith(").") else title).removesuffix(")").removesuffix("]")


def _is_form(token: str) -> bool:
    """Tell what stands before the next name: "předseda klubu, Ing.", "chief of Acme, Dr."."""
    return token[0].isupper() and plain(token, fold=False) in _FORMS


def _last_word(tokens: Sequence[str], begin: int) -> int | None:
    """Find the last word of a title; nothing where no office is named among the first words."""
    last, listed = None, False
    head, noun = False, -1
    described = False  # "member of the board", which is a title where an office goes with it
    for at in range(begin, len(tokens)):
        token = tokens[at]
        word = plain(token)
        if (
            head
            and begin  # "dyrektor Muzeum Narodowego" has no article
            and is_capital(token)
            and at - 1 == noun
            and tokens[noun].islower()
            and tokens[noun][-1] != ","
            and tokens[noun] not in MODIFIERS
            and tokens[noun].isascii()  # "Giám đốc Sở Y tế"
            and not closes(token)  # "dyrektor Acme."
        ):
            break  # "the artist Waite chose", but not "deputy Africa director"
        aside = _opens_aside(token, head=head) and not _is_within_house(tokens, at)
        if aside or _stops(tokens, at, head=head):
            break
        if not head:
            described = (token.islower() or token.isupper()) and describes(word)
            described = described and not (at > begin and is_studied(plain(tokens[at - 1])))
            described = described and not (
                is_business(word) and houses_beside.is_held_of(tokens, at)
            )
            firm = at > begin and tokens[at - 1] in ANDS and plain(token) in _FIRMS
            office = is_office(token) and not (firm and is_capital(token))
            office = office and not is_general(tokens, at)
            head, noun = described or office or _is_lead(tokens, at, begin), at
            if not head and (at - begin > _BEFORE_HEAD or _joins(tokens, at, begin)):
                return None
        elif described and (
            tokens[at - 1] in ANDS
            or is_of_kind(tokens[noun : at + 1])
            or (listed and plain(tokens[at + 1] if at + 1 < len(tokens) else "") in CONNECTORS)
        ):
            described = not is_office(token) or describes(word)
        last = at
        if closes(token) and not houses_beside.is_exclamation(tokens, at):
            fields = not head and at > begin and fields_of_houses.behind(tokens, at + 1)
            if token[-1] != "," or not (
                fields or (head and commas.goes_on(tokens, at + 1, listed=listed))
            ):
                break
            listed = True
    return last if head and not described else None


def _stops(tokens: Sequence[str], at: int, *, head: bool) -> bool:
    word, following = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else ""
    if word == "to":
        return not (is_capital(following) or following in _ARTICLES)
    numbered = word in ("-", "–") and following[:1].isdigit()
    if numbered or degrees.lasts(tokens, at) or (head and joined.is_other(tokens, at)):
        return True
    another = word in ANDS and plain(following) in (_OTHERS if head else _MORE)
    if terms.begins(tokens, at) or another or _is_posted(tokens, at):
        return True
    held = word in {"di", "am"} and is_capital(following) and following not in _BEHIND_AM
    behind = word == "di" and at and tokens[at - 1].casefold() in _BEFORE_DI
    if held or behind or _is_aim(tokens, at):
        return False  # "direttore di produzione", "Direktorin am Institut"; else "di" is "in"
    some = word == "a" and head and houses_beside.is_some(tokens, at)
    if (
        some
        or (word in CONNECTORS and word not in _STOPS)
        or (head and leadins.goes_on(tokens, at))
    ):
        return False  # "professor ved Acme", which is no verb; "a nurse and a teacher"
    ends = (
        plain(word) in _STOPS
        or (head and (is_verb(word) or word in _IS or _is_weekday(tokens, at)))
        or leadins.speaks(word, following)
    )
    return word.islower() and ends


def _is_posted(tokens: Sequence[str], at: int) -> bool:
    """Tell where the words stand from a field: "chief of Acme on LinkedIn", "on its website"."""
    if tokens[at] not in _POSTED_ON:
        return False
    near = tokens[at + 1 : at + 1 + _NEAR_PAGE]
    # But "professor on blog culture".
    return any(plain(word) in _PAGES and (word != near[0] or is_capital(word)) for word in near)


def _is_aim(tokens: Sequence[str], at: int) -> bool:
    """Tell what a house is for: "fellow at the Center for a New Acme"."""
    article = at > 1 and tokens[at] in {"a", "an"} and tokens[at - 1] == "for"
    return article and is_capital(tokens[at - 2]) and any(map(is_capital, tokens[at + 1 : at + 2]))


def _is_weekday(tokens: Sequence[str], at: int) -> bool:
    """Tell a day from an ordinal: "juíza da quinta vara"."""
    return tokens[at] in _WEEKDAYS and plain(tokens[at - 1]) not in CONNECTORS


def _joins(tokens: Sequence[str], at: int, begin: int) -> bool:
    """Tell whether a word joins what is no name of a house to what follows: "mother of"."""
    if plain(tokens[at]) not in _JOINTS:
        return False
    if at == begin:
        return not houses_beside.opens(tokens, at)
    if is_capital(tokens[begin]) and houses_beside.owns_office(tokens, at):
        return False
    return plain(tokens[at - 1], fold=False) not in _THINGS


def _is_lead(tokens: Sequence[str], at: int, begin: int) -> bool:
    """Tell the office that ends a title: "Marketing Project Lead", "Design Lead at Acme"."""
    following = plain(tokens[at + 1]) if at + 1 < len(tokens) else ""
    if tokens[at] in _CLASSES:  # "a senior at Acme University"
        return following == "at" and is_capital(tokens[at + 2] if at + 2 < len(tokens) else "")
    ends = closes(tokens[at]) or not following or following in CONNECTORS or following in _STOPS
    return ends and (tokens[at].startswith("Lead") or leads.is_office(tokens, at, begin))


def _is_within_house(tokens: Sequence[str], at: int) -> bool:
    """Tell the short form of a Finnish house ahead of its office: "Acme Liiton (AL) johtaja"."""
    following = tokens[at + 1 : at + 2]
    return bool(following) and is_finnish(plain(following[0])) and bool(ACRONYM.match(tokens[at]))


def _opens_aside(token: str, *, head: bool) -> bool:
    return token[0] in '(“"‘«–—' and not (head and ACRONYM.match(token) is not None)
