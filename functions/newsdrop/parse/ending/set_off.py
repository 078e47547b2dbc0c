"""What a page sets off from its text, which has it once more: a quote pulled out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.page import BlockKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_SHORTEST = 40  # letters of a quote that says which sentence it is
_LONGEST = 400  # characters of one that is set large
_LONGER = 1.2  # the paragraph that it was pulled out of
_OPEN, _CLOSE = frozenset('“"„«'), frozenset('”"“»')  # around what an element for quotes holds
_DASHES = ("–", "—", "―", "- ", "-- ")
_SIGNED = 80  # characters of the line below that says whose it is


def find(story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find quotes that a longer paragraph of the text has too, with the line that signs each.

    Parameters
    ----------
    story
        The blocks of the text.
    """
    found: set[int] = set()
    told: list[str] | None = None
    for at, (index, block) in enumerate(story):
        if not _is_apart(block) or _is_part(story, at):
            continue
        said = _letters(block.text)
        if len(said) < _SHORTEST:
            continue
        told = [_letters(one.text) for _, one in story] if told is None else told
        if any(len(text) > _LONGER * len(said) and said in text for text in told):
            found.add(index)
            found |= {behind for behind, one in story[at + 1 : at + 2] if _signs(one.text)}
    return found


def _is_apart(block: Block) -> bool:
    if len(block.text) > _LONGEST:
        return False
    quoted = block.text[:1] in _OPEN and block.text[-1:] in _CLOSE
    return block.kind is BlockKind.BLOCKQUOTE or (quoted and "q" in block.hints)


def _is_part(story: Sequence[tuple[int, Block]], at: int) -> bool:
    """Tell what a line leads to, a part of a longer quotation, and a message, shown whole."""
    above = [block for _, block in story[max(0, at - 1) : at]]
    if above and above[0].text.endswith((":", "：")):
        return True  # "The act says:"
    below = [block for _, block in story[at + 1 : at + 2] if not _signs(block.text)]
    return any(block.kind is BlockKind.BLOCKQUOTE for block in above + below)


def _signs(text: str) -> bool:
    """Tell the line below that says whose words they are; a message has an account there."""
    return len(text) <= _SIGNED and text.startswith(_DASHES) and "@" not in text


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
