"""How a release ends: end mark, "About X", small print, self-description, follow us, signature."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind
from newsdrop.parse import sentences
from newsdrop.parse.opening import is_prose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_LEAST_STORY = 300  # characters of text that must stand above an end mark
_HEADING = 100  # longest line that can be a heading
_SUBJECT = 140  # characters within which a description names its verb

_END_WORDS = "|".join(re.escape(mark) for mark in words("closing", "end marks"))
_END_MARK = re.compile(
    rf"""
    \W{{0,4}} (?! more\b ) (?: [#]{{2,6}} | [#] (?: [ ][#] ){{1,5}}        # ### or # # #
      | [-–—]{{1,3}} [ ]? (?! more\b ) (?: 30 | [A-Za-z]{{2,6}} ) [ ]? [-–—]{{1,3}}   # -30-, -NASA-
      | (?: {_END_WORDS} ) ) \W{{0,4}}
    """,
    re.VERBOSE | re.IGNORECASE,
)
_TAIL_MARK = re.compile(r"(?<=\S) ?(?:#{3,6}|# # #|[-–—]{1,2} ?30 ?[-–—]{1,2})$")
_STATUS = re.compile(r"for (?:immediate )?release\b|for release upon receipt", re.IGNORECASE)
_SOURCE = re.compile(r"(?:SOURCE|Source|QUELLE|FUENTE|SOURCES?:)[ :]{1,2}\S.{0,100}")
_ABOUT = tuple(f"{word} " for word in words("closing", "about") if word[-1] not in "'’") + tuple(
    word for word in words("closing", "about") if word[-1] in "'’" or ord(word[0]) > 0x2E80
)
_ABOUT_ALONE = words("closing", "about")
_ABOUT_BEHIND = tuple(words("closing", "about behind"))
_ABOUT_WORDS = re.compile(r"^\S+ (?:the |this |our )?")
_RUN_IN = re.compile(r"about (?:the )?([^\s:].{1,80}?)(?: ?[:.–—-]+)? (?:the )?\1", re.IGNORECASE)
_RUN_IN_MARKED = re.compile(
    r"(?:about|über|à propos de|acerca de|sobre) [^.:]{2,70}: ?\S", re.IGNORECASE
)
_THINGS = words("closing", "things")
_HEADINGS = tuple(words("closing", "headings"))
_LEGAL = tuple(words("closing", "legal"))
_LEGAL_INSIDE = tuple(words("closing", "legal inside"))
_ORGANIZATIONS = words("closing", "organizations")
_NEWS = re.compile(
    r"\b(?:" + "|".join(map(re.escape, words("closing", "news"))) + r")\b", re.IGNORECASE
)
_FURTHER = tuple(words("closing", "further"))
_FOLLOW = tuple(words("furniture", "follow"))
_NETWORK = re.compile(
    r"\b(?:" + "|".join(map(re.escape, words("furniture", "networks"))) + r")\b|@\w", re.IGNORECASE
)


def _verbs(section: str) -> re.Pattern[str]:
    phrases = sorted(words("closing", section), key=len, reverse=True)
    return re.compile(
        r"(?<![\w-])(?:" + "|".join(map(re.escape, phrases)) + r")(?![\w])", re.IGNORECASE
    )


_FOUNDED = _verbs("founded")
_DESCRIBES = _verbs("describes")
_DESCRIBES_STRONGLY = _verbs("describes strongly")


def find(blocks: Sequence[tuple[int, Block]]) -> frozenset[int]:
    """Find the blocks that close the release.

    Parameters
    ----------
    blocks
        The text blocks of the release with their indices, in order, from the first of the story
        on, without those that other parts explain.

    Returns
    -------
    frozenset of int
        Indices of the blocks that are none of the story.
    """
    size = len(blocks)
    end = _story_end(blocks)
    closing = set(range(end, size)) | _marks(blocks)
    closing |= _sections(blocks, end)
    closing |= _small_print(blocks, end, closing)
    closing |= _last_lines(blocks, end, closing)
    return frozenset(blocks[at][0] for at in closing)


def without_end_mark(text: str) -> str:
    """Cut the end mark that some releases set behind the last sentence: "... next year. ###".

    Parameters
    ----------
    text
        A paragraph.
    """
    if text.endswith(("#", "-", "–", "—")):
        return _TAIL_MARK.sub("", text)
    return text


def _marks(blocks: Sequence[tuple[int, Block]]) -> set[int]:
    return {at for at, (_, block) in enumerate(blocks) if _is_end_mark(block.text)}


def _is_end_mark(text: str) -> bool:
    return len(text) < 40 and _END_MARK.fullmatch(text) is not None


def _story_end(blocks: Sequence[tuple[int, Block]]) -> int:
    """Find where an end mark, or a second release in the page, cuts the story off."""
    told = 0
    for at, (_, block) in enumerate(blocks):
        if told >= _LEAST_STORY:
            if _is_end_mark(block.text) or _TAIL_MARK.search(block.text[-12:]):
                return at if _is_end_mark(block.text) else at + 1
            if len(block.text) < 60 and _STATUS.match(block.text):
                return at - (at > 0 and blocks[at - 1][1].kind is BlockKind.HEADING)
        told += len(block.text)
    return len(blocks)


def _sections(blocks: Sequence[tuple[int, Block]], end: int) -> set[int]:
    """Find "About X" and its like, each with what stands below it."""
    lengths = [len(block.text) for _, block in blocks[:end]]
    below = sum(lengths)
    above = 0
    found: set[int] = set()
    inside = False  # under a closing heading
    late = False  # and behind most of the story
    for at in range(end):
        block = blocks[at][1]
        below -= lengths[at]
        if _opens_section(block, later=above > below):
            inside = True
            late = late or above > below
        elif inside and not late and _is_heading(block):
            inside = False
        if inside:
            found.add(at)
        else:
            above += lengths[at]
    return found


def _opens_section(block: Block, *, later: bool) -> bool:
    text = block.text
    line = text.casefold().rstrip(" :.")
    if len(text) <= _HEADING and (_is_heading(block) or text.endswith(":")):
        if line in _ABOUT_ALONE or line.startswith(_HEADINGS) or line.endswith(_ABOUT_BEHIND):
            return later or block.kind is BlockKind.HEADING or line in _ABOUT_ALONE
        if line.startswith(_ABOUT):
            return _names_issuer(text)
    if not later or not line.startswith(_ABOUT):
        return False
    return _RUN_IN_MARKED.match(text) is not None or _RUN_IN.match(text[:200]) is not None


def _names_issuer(text: str) -> bool:
    """Tell "About Acme" from "About the study" and "About 500 people"."""
    tail = _ABOUT_WORDS.sub("", text.casefold(), count=1).strip(" :.")
    last = tail.rsplit(None, 1)[-1] if tail else ""
    named = any(char.isupper() for char in text[1:]) or not text.isascii()
    return named and last not in _THINGS and not tail[:1].isdigit()


def _is_heading(block: Block) -> bool:
    if block.kind is BlockKind.HEADING:
        return True
    text = block.text
    if len(text) > _HEADING or block.kind in (BlockKind.LIST_ITEM, BlockKind.TABLE):
        return False
    return block.strong or text.isupper() or not is_prose(text)


def _small_print(blocks: Sequence[tuple[int, Block]], end: int, closing: set[int]) -> set[int]:
    """Find forward-looking statements, trademarks and copyright in the later half."""
    found = set()
    for at in range(end // 2, end):
        if at in closing:
            continue
        text = blocks[at][1].text
        line = text[:400].casefold()
        if line.startswith(_LEGAL) or (
            any(phrase in line for phrase in _LEGAL_INSIDE) and not _has_speech(text)
        ):
            found.add(at)
    return found


def _last_lines(blocks: Sequence[tuple[int, Block]], end: int, closing: set[int]) -> set[int]:
    """Go up from the end over descriptions of the issuer, follow us, source and signature."""
    found: set[int] = set()
    pointers: set[int] = set()  # "For more information, visit ..." belongs to what is above it
    for at in range(end - 1, 0, -1):
        if at in closing:
            continue
        block = blocks[at][1]
        if _is_follow(block.text) or _is_source(block.text):
            found.add(at)
        elif block.text.casefold().startswith(_FURTHER):
            pointers.add(at)
        elif _is_description(block):
            found |= {at} | pointers
            pointers = set()
        elif not pointers and is_signature(block):
            found.add(at)
        else:
            break
    return found


def _is_follow(text: str) -> bool:
    line = text.casefold()
    if len(text) > 300 or line.startswith("for more information"):
        return False
    if line.startswith(_FOLLOW):
        return _NETWORK.search(text) is not None or len(text) < 60
    return len(text) < 120 and "found on" in line and _NETWORK.search(text) is not None


def _is_source(text: str) -> bool:
    return _SOURCE.fullmatch(text) is not None


def is_signature(block: Block) -> bool:
    """Tell the issuer's name, set below the text, from a last line of the story.

    Parameters
    ----------
    block
        One of the last blocks.
    """
    text = block.text
    if block.kind is not BlockKind.PARAGRAPH or len(text) > 90 or text.endswith((".", ":", "?")):
        return False
    names = [word for word in re.findall(r"[\w.'’-]+", text) if len(word) > 3]
    return (
        bool(names)
        and all(word[0].isupper() for word in names)
        and any(word.casefold() in _ORGANIZATIONS for word in names)
    )


def _is_description(block: Block) -> bool:
    """Tell "Acme is a leading provider of ..." from the last paragraph of the story."""
    text = block.text
    if block.kind is BlockKind.LIST_ITEM or len(text) < 60 or _has_speech(text):
        return False
    opening = sentences.split(text[:600])[0]
    if _NEWS.search(opening) is not None:
        return False
    if _FOUNDED.match(opening) is not None:
        return _DESCRIBES.search(opening) is not None
    return _says_what_it_is(opening)


def _says_what_it_is(sentence: str) -> bool:
    verb = _DESCRIBES.search(sentence[:_SUBJECT])
    if verb is None or not _is_name(sentence[: verb.start()]):
        return False
    return _DESCRIBES_STRONGLY.search(sentence[:_SUBJECT]) is not None or any(
        word.strip("(),’'s").casefold() in _ORGANIZATIONS
        for word in sentence[: verb.start()].split()
    )


def _is_name(subject: str) -> bool:
    """Say whether the words before the verb are one long name, articles and brackets allowed."""
    bare = re.sub(r"\([^)]{0,60}\)", " ", subject)
    small = [
        word
        for word in bare.split()
        if word[0].islower() and word not in ("of", "the", "and", "for", "at", "in", "de", "für")
    ]
    return len(small) <= 1 and 0 < len(bare.split()) <= 16


def _has_speech(text: str) -> bool:
    return "“" in text or text.count('"') > 1 or "« " in text or "„" in text
