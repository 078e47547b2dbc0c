"""Credits that name who took a picture and little else: "Jane Roe/AFP", "(AP)", "(Acme photo)"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.parse.persons.lone_name import is_person
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.vocabulary.wordkinds import DOUBTFUL, GIVEN, INITIAL, kinds
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_AGENCY = any_of(words("credits", "agencies"))
_PICTURES = any_of(words("credits", "pictures") | words("credits", "pictures behind a name"))
_HOUSE = regex(rf"(?:{_AGENCY})(?: (?:Photo|Images))?")
_DASH = r"(?:[—–-][ ])?"  # "It opens in May. — ABC pic"
_NAMED_SO = rf"(?:[ ](?:Photo|Images|{_PICTURES}))?"
_AGENCIES = rf"(?:{_AGENCY})(?:[ ]?(?:/|[—–-]|via)[ ]?(?:{_AGENCY}))*{_NAMED_SO}"
_NAME = r"[^\W\d_a-zß-ÿ][\w’'-]*[ ](?:[A-Z]\.[ ])?[^\W\d_a-zß-ÿ][\w’'-]+"
_BRACKETED = rf"\(((?:[Pp]hoto[ ]|[Ff]oto[ ])?(?:{_NAME}[,.]?[ ])?{_AGENCIES})\)\.?\Z"
_SIGNED = rf"(?:\A|(?<=[\s.]))({_NAME}[ ]?(?:/|[—–-]|\|)[ ]?{_AGENCIES})\.?\Z"
_NAMED = rf"(?:(?<=[.!?|/][ ])|\A)({_NAME}[ ](?:\({_AGENCIES}\)|via[ ]{_AGENCIES}))\.?\Z"
_PARTED = rf"(?:(?<=[.!?|] )|\A){_DASH}({_AGENCIES})\.?\Z"
_OWNED = rf"""(?x)
    (?<= [.!?|] [ ] ) {_DASH}                            # "ABC photo", "— Acme Anvils image"
    ( (?: [A-Z][\w.&’'-]*[A-Z][\w.&’'-]* | [A-Z][\w.&’'-]+ (?: [ ][A-Z][\w.&’'-]+ ){{1,4}} )
      [ ] (?: {_PICTURES} ) ) \.? \Z
"""
_MADE_FOR = rf"""(?x)
    (?<= [.!?|] [ ] ) (\( )?                             # "Jane Roe for the Acme Trust"
    (?P<credit> (?: [^\W\d_a-zß-ÿ][\w’'-]*\.? [ ] ){{1,3}} [^\W\d_a-zß-ÿ][\w’'-]+
      [ ] (?: for | für | pour ) [ ]
      (?: (?: {any_of(words("credits", "articles"))} | l['’] ) [ ]? )?
      [^\W\d_a-zß-ÿ][\w.&’'-]*
      (?: [ ] (?: {any_of(words("credits", "of"))} | [^\W\d_a-zß-ÿ][\w.&’'-]* ) ){{0,5}} )
    (?(1) \) \.? | (?<! \. ) ) \Z
"""
_MEDIA = frozenset(word for word in folded("credits", "media") if " " not in word)
_PHOTOS = words("credits", "photos")
_STUDIOS = words("credits", "studios")
_SHORT = folded("credits", "short media")
_MARKS = "‘“\"'"  # around a nickname
_INSIDE = words("credits", "inside")
_WHICH = folded("credits", "which")
_KEEPERS = folded("credits", "keepers")
_KEEPERS_ENDS = tuple(folded("credits", "keepers' ends"))
_DATES = words("calendar")
_VERBS = words("title_context", "auxiliaries") | words("credits", "no credit")
_RIGHTS = any_of(words("credits", "free") | words("credits", "rights"))
_FREE = regex(rf"(?:[^:：.]{{2,30}} ?[:：] ?)?(?:{_RIGHTS})\.?", re.IGNORECASE)
_ENDED = regex(r"(?:[.!?][\"”»“]?|\d)\s*\Z")
_NAME_PARTS = regex(r"\b[^\W\d_a-zß-ÿ][\w’']*")
_MOST = 9  # words
_PAIR = 2  # letters
_REACH = 120
"""Characters from the end in which a credit begins."""


@cache
def _forms() -> tuple[re.Pattern[str], ...]:
    """Compile what only pages with photos need, when the first one comes."""
    return tuple(map(re.compile, (_NAMED, _BRACKETED, _SIGNED, _PARTED, _OWNED, _MADE_FOR)))


def ending(text: str) -> tuple[str, str] | None:
    """Find the credit that ends a text.

    Parameters
    ----------
    text
        Beside a photo, white space collapsed.

    Returns
    -------
    tuple or None
        The caption before it, which may be empty, and the credit without brackets.
    """
    start = max(0, len(text) - _REACH)
    if start:
        start = text.find(" ", start) + 1
    for form in _forms():
        match = form.search(text, start)
        made = match is not None and form.pattern == _MADE_FOR
        credit = match["credit" if made else 1] if match else ""
        caption = text[: match.start()].rstrip() if match else ""
        if match and not (made and _is_word(credit)) and not _is_short_for(credit, caption):
            return caption, credit
    return None


def _is_short_for(credit: str, caption: str) -> bool:
    """Tell what a house is called for short behind its name: "the People's Acme Party (PAP)"."""
    if not (credit.isalpha() and credit.isupper()):
        return False
    end = caption[-_REACH:]
    if len(credit) <= _PAIR:  # so many names have two that they must be the last
        end = " ".join(end.split()[-len(credit) :])
        if is_person(end):
            return False
    return "".join(word[0] for word in _NAME_PARTS.findall(end)).endswith(credit)


def _is_word(credit: str) -> bool:
    """Tell a sentence from a name: "New Homes for Acme", "Vote Jane Roe for Mayor"."""
    kind = kinds(credit.partition(" ")[0])
    return bool(kind) and not kind & (GIVEN | DOUBTFUL | INITIAL)


def is_house(credit: str) -> bool:
    """Say whether a credit names who deals in pictures, and nobody who took one: "Getty Images".

    Parameters
    ----------
    credit
        Without brackets.
    """
    return _HOUSE.fullmatch(credit) is not None


def is_rights(credit: str) -> bool:
    """Say whether a credit tells how a photo may be used and names nobody.

    Parameters
    ----------
    credit
        "Sources/Usage: Public Domain" names nobody, "Credit: Jane Roe. Public domain" does.
    """
    return _FREE.fullmatch(credit) is not None


def is_credit(inner: str, before: str) -> bool:
    """Say whether what stands in brackets names a medium and whose it is, or who keeps a thing.

    Parameters
    ----------
    inner
        Behind a caption: "U.S. Army photo", "Foto Jane Roe", "Φωτ. Αρχείο Roe"; unlike "top
        photo" and "Foto links" it has a name. "Roe Museum of Art" keeps what is shown.
    before
        The caption; behind one that has not ended a museum may be where somebody works.
    """
    return _is_of_medium(inner) or (bool(_ENDED.search(before)) and _is_keeper(inner))


def _is_keeper(inner: str) -> bool:
    """Tell "Roe Museum of Art", "Stadtarchiv Roe": capital words, and one of them a keeper's.

    Behind a comma the keeper may say where it keeps the thing: "Roe Archives, Record Group 7".
    """
    named, comma, shelf = inner.partition(", ")
    if comma and _is_keeper(named):
        return len(shelf.split()) < _MOST and all(map(_is_shelf, filter(None, shelf.split(", "))))
    parts = inner.split()
    if not 1 < len(parts) < _MOST or not (parts[0][0].isupper() and parts[-1][0].isupper()):
        return False
    return any(map(_kept, parts)) and not any(map(str.isdigit, inner))


def _is_shelf(part: str) -> bool:
    """Tell "Records of the Bureau of Bells" and "Bestand 7" from a day and from a sentence."""
    first, *behind = part.split()
    dated = first.rstrip(".").casefold() in _DATES and any(map(str.isdigit, part))
    return first[0].isupper() and not dated and all(word not in _VERBS for word in behind)


def _kept(word: str) -> bool:
    said = word.strip(".,").casefold()
    return word[0].isupper() and (said in _KEEPERS or said.endswith(_KEEPERS_ENDS))


def _is_of_medium(inner: str) -> bool:
    parts = inner.split()[: _MOST + 1]
    if not 1 < len(parts) <= _MOST:
        return False
    first, *behind = parts
    *ahead, last = parts
    studio = last in _STUDIOS and not ahead[-1].islower()  # "Department of Photography"
    if studio or (last.casefold() in _MEDIA and (last.islower() or last in _PHOTOS)):
        return first[0].isupper() and _is_name(ahead)
    said = first.rstrip(".").casefold()
    short = first.endswith(".") and said in _SHORT
    return (short or said in _MEDIA) and len(behind) > 1 and _is_name(behind)


def _is_name(parts: Sequence[str]) -> bool:
    """Tell a name, whose words have capital letters, from which photo it is."""
    told = [part for part in parts if part not in _INSIDE]
    return (
        bool(told)
        and not _WHICH.issuperset(part.casefold() for part in told)
        and all(part.lstrip(_MARKS)[:1].isupper() for part in told)
        and parts[0] in told
    )
