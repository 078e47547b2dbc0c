"""A name with the post or the rank of its bearer: "Pressesprecherin Jana Roe", "Maj. Jane Roe"."""

from __future__ import annotations

from newsdrop.lexicon import words
from newsdrop.parse.offices.words.titlewords import is_office
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys
from newsdrop.parse.vocabulary.given_names import LISTED as GIVEN
from newsdrop.parse.vocabulary.wordkinds import COMMON, FAMILY, THING, kinds
from newsdrop.patterns import regex

_POSTS = keys("contacts", "posts")
_POST_ENDS = tuple(words("contacts", "post ends"))
_RANKS = keys("contacts", "ranks")
_SERVICES = words("titles", "ranks")
_RANK_PARTS = _SERVICES | words("titles", "rank_parts")
_SERVING = frozenset(" ".join(words("contacts", "serving")).split())
_HONORIFICS = keys("contacts", "honorifics")
# "Office of Mayor Jane Roe"
_OF_SOMEBODY = regex(rf"(?:{any_of(words('contacts', 'named units'))}) (?:of|for) ")
_NAME = 2  # words of a short name
_MAX_NAME = 5
_MAX_POST = 4


def name(said: str) -> str | None:
    """Take the post off a name.

    Parameters
    ----------
    said
        What stands between two marks of a line.

    Returns
    -------
    str or None
        What may be a name, where the rest is a post.
    """
    parts = said.split()
    if not _NAME < len(parts) <= _MAX_NAME + _MAX_POST or _OF_SOMEBODY.match(said):
        return None
    return _behind(parts) or _before(parts)


def unranked(said: str) -> str:
    """Take honorifics and a rank off what may be a name: "Navy Lt. Jane Roe", "Frau Dr. Roe Doe".

    Parameters
    ----------
    said
        What stands between two marks of a line.
    """
    parts = said.split()
    while len(parts) > _NAME and key(parts[0]) in _HONORIFICS:
        del parts[0]
    ranks = next((at for at, part in enumerate(parts) if part.rstrip(".") not in _RANK_PARTS), 0)
    known = {part.rstrip(".") for part in parts[:ranks]} & _SERVICES
    if known and len(parts) >= ranks + _NAME and _is_short(parts[ranks - 1], parts[ranks]):
        del parts[:ranks]
    return " ".join(parts)


def _is_short(rank: str, behind: str) -> bool:
    """Tell "Maj. Roe" and "SSgt Roe" from "General Dynamics", or by a given name."""
    capitals = sum(map(str.isupper, rank))
    return rank.endswith(".") or capitals > 1 or (behind in GIVEN and rank not in GIVEN)


def _behind(parts: list[str]) -> str | None:
    """Find the name behind a post, by a given name or a rank: "Chief Deputy Roe Doe"."""
    given = next((at for at, part in enumerate(parts[1:-1], start=1) if part in GIVEN), None)
    if given is None and (key(parts[-_NAME - 1]) in _RANKS or _is_unlisted(parts)):
        given = len(parts) - _NAME
    if given is None or not any(map(_is_post, parts[:given])) or _serves(parts[:given]):
        return None
    if parts[given] not in GIVEN and is_office(parts[given]):
        return None  # "Assistant Minister Roe"
    return " ".join(parts[given:])


def _is_unlisted(parts: list[str]) -> bool:
    """Tell "Press Director Quintella Roe" from "Vice President Corporate Communications"."""
    post, first, last = parts[-_NAME - 1 :]
    return (
        _is_post(post)
        and kinds(last) & (FAMILY | THING) == FAMILY
        and not kinds(first) & (COMMON | THING)
    )


def _serves(parts: list[str]) -> bool:
    """Tell the post of another, who serves the one behind it: "Press Secretary to Senator"."""
    start = len(parts)
    while start > 1 and (parts[start - 1] in _SERVING or _is_held(parts[start - 1])):
        start -= 1
    serving = (at for at in range(start, len(parts)) if parts[at] in _SERVING)
    return any(any(map(_is_held, parts[:at])) for at in serving)


def _is_held(word: str) -> bool:
    return _is_post(word) or is_office(word)


def _before(parts: list[str]) -> str | None:
    """Find the name before a post in small letters: "Jana Roe tisková mluvčí"."""
    small = next((at for at, part in enumerate(parts) if part.islower()), 0)
    post = parts[small:]
    if small < _NAME or len(post) > _MAX_POST or not all(map(str.islower, post)):
        return None
    return " ".join(parts[:small]) if any(map(_is_post, post)) else None


def _is_post(word: str) -> bool:
    """Tell a post, which many languages write in one word: "tisková mluvčí", "Marketingchefin"."""
    folded = word.casefold()
    return folded in _POSTS or folded in _RANKS or folded.endswith(_POST_ENDS)
