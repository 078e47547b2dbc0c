"""Verbs that several speak with: "afirmaron", "hanno aggiunto", "expliquent"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdrop.parse.speaking.words.clauses import Source

_ROMANCE = ("es", "pt", "it")
_SLAVIC = {
    "ru": (("ли", "л"), ("ят", "ит"), ("ют", "ет")),
    "uk": (("ли", "ла"), ("ять", "ить"), ("ють", "є")),
    "bg": (("ха", ""), ("ват", "ва")),
    "pl": (("li", "ł"), ("ły", "ła"), ("ją", "je"), ("ją", "")),
    "cs": (("li", "l"), ("ly", "la"), ("jí", "je")),
    "sk": (("li", "l"), ("jú", "je")),
    "hr": (("li", "la"), ("le", "la"), ("ju", "je"), ("ju", "")),
    "sl": (("li", "l"), ("le", "la"), ("jo", "")),
}
"""What several end a verb with, and one."""
_NOBODYS = ("no", "to", "my")
"""Ends of Polish verbs that leave open who speaks, or are the reader's: "podano", "czytamy"."""
_HAVE = tuple(f"{verb} " for verb in words("speech", "have"))


def _plurals() -> Iterator[str]:
    for subtag in _ROMANCE:
        ends = tuple(words("speech", f"plural ends {subtag}"))
        yield from (verb for verb in words("speech", f"say {subtag}") if verb.endswith(ends))
    for subtag, pairs in _SLAVIC.items():
        verbs = words("speech", f"say {subtag}")
        yield from (
            verb
            for verb in verbs
            if any(
                verb.endswith(many) and f"{verb.removesuffix(many)}{one}" in verbs
                for many, one in pairs
            )
        )
    yield from (verb for verb in words("speech", "say pl") if verb.endswith(_NOBODYS))
    french, german = words("speech", "say fr"), words("speech", "say de")
    yield from (verb for verb in french if verb.endswith("ent") and f"{verb[:-3]}e" in french)
    for verb in german:
        if verb.endswith("en") and not german.isdisjoint((f"{verb[:-2]}t", verb[:-1])):
            yield verb


_PLURALS = frozenset(_plurals()) - words("speech", "say en")


def is_plural(text: str, source: Source) -> bool:
    """Tell whether several speak.

    Parameters
    ----------
    text
        The paragraph.
    source
        The stretch behind the verb.
    """
    begin = source.start - len(source.verb)
    return source.verb in _PLURALS or text.endswith(_HAVE, 0, begin)
