"""Languages that put the verb before its subject, behind whatever opens the sentence.

"I dag besöker statsminister Ann Roe Uppsala": small letters alone do not tell the verb from what
says of what kind the office is. English, "human rights lawyer Ann Roe", does not do so; German
writes its offices with capitals. Finnish may: "Sen on suunnitellut arkkitehti Ann Roe".
"""

from __future__ import annotations

from functools import lru_cache

from newsdrop.lexicon import sections, words

_LANGUAGES = frozenset(("sv", "da", "no", "nn", "nl", "fi"))
_NEAR = frozenset(("de", "is"))
"""Languages that share small words with them."""
_READ = 1200
"""Characters of a paragraph."""
_WORDS = {
    language: frozenset(" ".join(rows).split()) for language, rows in sections("stopwords").items()
}
_OURS = frozenset().union(*(_WORDS[language] for language in _LANGUAGES))
_OTHERS = frozenset().union(
    *(row for language, row in _WORDS.items() if language not in _LANGUAGES | _NEAR)
)
_SIGNS = _OURS - _OTHERS | words("title_context", "verb second signs")
_SURE = _SIGNS - words("title_context", "no signs")
_ENGLISH = _WORDS["en"] - _OURS
_ENDS = tuple(words("title_context", "verb second adjective ends"))
_ADJECTIVES = words("title_context", "verb second adjectives")


@lru_cache(maxsize=64)
def is_written(text: str) -> bool:
    """Tell a text of one of these languages by its small words.

    Parameters
    ----------
    text
        The paragraph.
    """
    row = text[:_READ].casefold().split()
    signs = sum(map(_SIGNS.__contains__, row))
    sure = any(map(_SURE.__contains__, row))
    return sure and signs > sum(map(_ENGLISH.__contains__, row))


def qualifies(word: str) -> bool:
    """Tell an adjective, which stands before an office, from a verb.

    Parameters
    ----------
    word
        In small letters.
    """
    return word in _ADJECTIVES or (word.endswith(_ENDS) and word not in _SIGNS)
