"""The same release once more in another language, below the first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.prose import languages
from newsdrop.parse.prose.running import reads_as_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsdrop.page import Block

_SAMPLE = 400  # characters that tell a language
_LEAST = 300  # characters of text above a translation
_TITLE = 300  # the longest
_ALIKE = ({"ar", "fa"}, {"ru", "uk"}, {"ja", "zh"}, {"da", "nn", "no", "sv"}, {"ca", "es", "pt"})
"""Languages that a short text hardly tells apart."""


def begins(story: Sequence[Block]) -> int | None:
    """Find where a translation begins: below a title, the text goes on in another language.

    Parameters
    ----------
    story
        The text blocks of the release, in order.

    Returns
    -------
    int or None
        The position of the title.
    """
    titles = list(_titles(story))
    if not titles:
        return None
    own = _spoken(story)
    if own is None or not _is_other(own, _spoken(reversed(story))):
        return None  # nearly all releases
    return next((at for at in titles if _is_other(own, _spoken(story[at + 1 :]))), None)


def _titles(story: Sequence[Block]) -> Iterator[int]:
    told = 0
    for at, block in enumerate(story):
        if told >= _LEAST and _is_title(block):
            yield at
        told += len(block.text)


def _is_other(own: str, other: str | None) -> bool:
    return other not in {own, None} and not any({own, other} <= alike for alike in _ALIKE)


def _is_title(block: Block) -> bool:
    apart = block.level or block.strong or block.centered or block.text.isupper()
    return bool(apart) and len(block.text) <= _TITLE


def _spoken(blocks: Iterable[Block]) -> str | None:
    texts = []
    left = _SAMPLE
    for block in blocks:
        if reads_as_text(block.text):
            texts.append(block.text[:left])
            left -= len(texts[-1])
        if left <= 0:
            break
    return languages.of(" ".join(texts))
