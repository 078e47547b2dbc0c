"""The verbs behind which the name of a house ends that opens a text, in many languages."""

from __future__ import annotations

from functools import cache

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

ADVERBS = words("openers", "behind")
_ALL = (
    words("openers", "verbs")
    | words("openers", "verbs of several")
    | words("announcing", "verbs abroad")
)
VERBS = frozenset(verb for verb in _ALL if " " not in verb)
_ELSEWHERE = words("announcing", "verbs") | words("openers", "beginnings")
TURNED = VERBS - _ELSEWHERE - words("openers", "weak verbs")
"""Those that no English sentence has, behind whose adverbial no verb comes first."""
_REFLEXIVE = regex(r"[sn]['’](?=\w)|[a-zà-ÿ]{3,20}-se\b")  # "s’associe", "congratula-se"
# "a annoncé", "a ouvert"
_PARTICIPLE = regex(rf"a (?:\w+(?:{any_of(words('openers', 'participle ends'))})) ")


def begins(text: str, at: int) -> bool:
    """Tell a verb or adverb of two words, and a reflexive: "thông báo", "a annoncé", "s’engage".

    Parameters
    ----------
    text
        The sentence.
    at
        Where a word begins.
    """
    return (
        text.startswith(_two(), at)
        or _PARTICIPLE.match(text, at) is not None
        or _REFLEXIVE.match(text, at) is not None
    )


@cache
def _two() -> tuple[str, ...]:
    return tuple(f"{verb} " for verb in _ALL | ADVERBS if " " in verb)
