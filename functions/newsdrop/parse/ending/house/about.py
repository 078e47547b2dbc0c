"""Headings over the description of a house, "About Acme", and what makes a line a heading."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.page import BlockKind
from newsdrop.parse.ending.house import eastern_house, plain_things, unmarked
from newsdrop.parse.houses import organizations
from newsdrop.parse.prose import elided
from newsdrop.parse.prose.phrases import STOPWORDS
from newsdrop.parse.prose.running import reads_as_text
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

LONGEST = 100
"""Characters of the longest line that can be a heading."""
_LEAST_HOUSE = 3  # characters of a house's name
_ARTICLE = 4  # characters that may stand before a name

ALONE = folded("closing", "about")
"""First words of such headings."""
OPENINGS = tuple(
    word if word.endswith(("'", "’")) or word > "\u2e80" else f"{word} " for word in ALONE
)
"""The same, up to the name."""
_WORDS = regex(r"^\S+ (?:the |this |our )?")
_ELIDED = regex(rf"{elided.ANY}(?=\w)")
_INFORMATION = tuple(folded("closing", "about information"))
_THINGS = folded("closing", "things")
_HONOURED = words("closing", "honoured")
_PROJECTS = folded("closing", "projects")
_BRACKETS = " :.：|｜【】［］[]〔〕〈〉<>＜＞■□●◆◇▼▽"
_AROUND = "–—-*=_~#•·"  # at both ends; at one they open a point or a footnote


def bare(text: str) -> str:
    """Take off the marks around a heading: "[About Acme]", "| About Acme |", "— About Acme —".

    Parameters
    ----------
    text
        A line.
    """
    line = text.strip(_BRACKETS)
    framed = line[:1] in _AROUND and line[-1:] in _AROUND
    return line.strip(_AROUND + _BRACKETS) if framed else line


def heads(text: str) -> bool:
    """Say whether a line is the heading over the description of a house: "About Acme".

    Parameters
    ----------
    text
        A line that stands by itself.
    """
    line = bare(text).casefold()
    return len(text) <= LONGEST and line.startswith(OPENINGS) and names_issuer(text, ())


def is_of_thing(text: str, following: Sequence[Block]) -> bool:
    """Tell "About the Study", of the story also below "About Acme", from "About the Acme Show".

    Parameters
    ----------
    text
        A line that is a heading.
    following
        What stands below it: "About NRL-1" is of the story where that is a medicine.
    """
    line = bare(text).casefold()
    if line.startswith(OPENINGS) and following and plain_things.are_told(following[0].text):
        return True
    begun = max((len(words) for words in OPENINGS if line.startswith(words)), default=0)
    said = [word for word in line[begun:].split() if word not in STOPWORDS] if begun else []
    return len(said) == 1 and _ELIDED.sub("", said[0]) in _THINGS


def names_issuer(text: str, following: Sequence[Block]) -> bool:
    """Tell "About Acme" from "About the study" and "About 500 people"."""
    text = bare(text)
    tail = bare(_WORDS.sub("", text.casefold(), count=1))
    last = _ELIDED.sub("", tail.rsplit(None, 1)[-1]) if tail else ""
    named = any(char.isupper() for char in text[1:])
    # "Informacje o sprzedaży" are no house's.
    named = named or not (text.isascii() or text.casefold().startswith(_INFORMATION))
    below = following[0].text if following else ""
    if plain_things.are_named(text, below) or (below and plain_things.are_told(below)):
        return False
    if last in _PROJECTS and following and " " in tail:
        # "About the Acme Project", where "The Acme Project makes anvils" follows
        short = re.escape("".join(word[0] for word in tail.split()))
        name = rf"(?:[^.,]{{2,40}}, (?:[A-Z]{{2}}, )?)?(?:the )?(?:{re.escape(tail)}|{short})(?!\w)"
        described = re.match(name, following[0].text, re.IGNORECASE) is not None
        return described and not text.rsplit(None, 1)[-1].islower()
    if last in _THINGS and _is_described(tail, following):
        return True
    if not _HONOURED.isdisjoint(text.split()):
        return False  # "About prize winner Jane Roe"
    if not named or last in _THINGS:
        return False
    name = text[-len(tail) :]
    return not tail[:1].isdigit() or unmarked.is_of_figures(name, following)


def _is_described(name: str, following: Sequence[Block]) -> bool:
    """Tell "About the Acme Anvil Show", which is named below it, above "About Acme"."""
    next_one = next((one.text for one in following if is_heading(one) and heads(one.text)), "")
    if " " not in name or not next_one:
        return False
    house = bare(_WORDS.sub("", bare(next_one).casefold(), count=1))
    if len(house) > _LEAST_HOUSE and name.startswith(f"{house} "):
        return True  # "About Acme Anvil Products" above "About Acme Anvil"
    used = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", following[0].text, re.IGNORECASE)
    return used is not None and all(word[0].isupper() for word in used[0].split())


def is_heading(block: Block) -> bool:
    """Say whether a line can be a heading: set off, or too short for text."""
    if sets_off(block):
        return True
    apart = block.kind in (BlockKind.LIST_ITEM, BlockKind.TABLE)
    if apart or len(block.text) > LONGEST:
        return False
    return not reads_as_text(block.text) or _ends_in_form(block.text)


def _ends_in_form(text: str) -> bool:
    """Tell "About Acme Corp." from a sentence, which has words without capitals."""
    if not text.endswith(".") or not organizations.has_form(text):
        return False
    return all(word[:1].isupper() or len(word) <= _ARTICLE for word in text.split()[1:])


def sets_off(block: Block) -> bool:
    """Say whether a block is made a heading, by its element, its weight or its capitals."""
    if block.kind is BlockKind.HEADING:
        return True
    if block.kind in (BlockKind.LIST_ITEM, BlockKind.TABLE) or len(block.text) > LONGEST:
        return False
    # Of signs without capitals one word in them is none: "ＷＥＢを作る".
    return block.strong or (block.text.isupper() and not eastern_house.is_written(block.text))
