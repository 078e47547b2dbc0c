"""Plain text becomes blocks: blank lines part paragraphs, hard-wrapped lines are joined again."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Block, BlockKind
from newsdrop.patterns import regex
from newsdrop.scrape import indented, titles_twice

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

WIDEST = 110  # characters of a hard-wrapped line
WIDEST_COLUMN = 60
COLUMN = " | "
_DASHES = frozenset(("—", "–", "--"))
# What opens a text with its place and day has no dash of its own before it.
_DATELINE = regex(r"(?:[A-ZÀ-Þ]{3}[^—–]{0,50}?|[A-ZÀ-Þ][^—–]{0,60}?\d{4}\)?) ?(?:—|–|--)")
_PLACE = 60  # characters of a place that a dash parts from the text
_PROSE = 80
_STOPS = frozenset('.!?:;…”"')
# Behind a link that was a line of its own: ".", ", which is open", ". Then came two more ..."
_STOP = regex(r"\.(?:\Z| (?=.{60}))|[,;](?: |\Z)")
NARROW = 40  # characters; so narrow a text is a list
_NEARLY = 0.8  # of the width, which a line fills whose next word had no room
_FEW = 2  # words
_CARD = 12  # lines of an address, which are of any length
_GAP = regex(r"[ \t]{4,}|\t{2,}")
ADDRESS = regex(r"@|^(?:https?:|www\.)")
# A way to reach somebody, which begins a line of its own.
_FIELD = regex(
    rf"(?:{'|'.join(map(re.escape, words('contacts', 'telephones')))}) ?[.:]{{1,3}} ?[+(\d]"
    r"|e?-?mail ?[.:]{0,2} ?\S{1,64}@"
)
_DOTTED = regex(r"[a-z][a-z-]{1,20}\.[a-z]{2}[\w.-]{0,40}(?: ?@?[A-ZÀ-Þ\w][\w.-]{0,30}){0,2}\Z")
_ENDS_IN_ADDRESS = regex(r"\S@[\w-]+(?:\.[\w-]+)+\Z")
_WEB = ("http://", "https://", "www.")
_JOINTS = ("/", "-", "_", "=", "?", "&", "%")  # of an address, behind which it may be broken
_PART_OF_ADDRESS = regex(r"[\d/=?&%_.#-]\w")
_SHARING = words("breaks", "behind a hyphen")
_BULLET = regex(r"(?:[-*•·●▪■◦‣–]|\(?\d{1,2}[.)])\s+\S")
_LABEL = regex(r"[A-ZÀ-Þ][A-ZÀ-Þ/&'’. -]{4,40}:\s")  # "FOR FURTHER INFORMATION: Jane Roe"
_RULE = regex(r"[^\w\s]{3,}|(?:[^\w\s] ){2,}[^\w\s]?")
_BLANK = regex(r"\n[^\S\n]*\n\s*")
_FLAT = 600  # characters of a text in one line that has had lines
_BLANKS = regex(r"\s\s+|[^\S ]")
_HUGE = 1_000_000  # characters whose words take ten times the memory, were they listed
_CALENDAR = words("calendar") | words("times", "before a month") | {"st", "nd", "rd", "th"}
_IN_DAY = regex(r"[^\W\d_]+|\d+")
_FLATTENED = regex(r" {5,}")
_LEAST_GAPS = 4


def read(text: str) -> tuple[Block, ...]:
    """Read a plain text's blocks.

    Parameters
    ----------
    text
        The decoded text.

    Returns
    -------
    tuple of Block
        A block for each paragraph; a run of short lines (a letterhead, an address, a caption) has
        one for each line, of one group.
    """
    return tuple(
        Block(line, _kind(line), tag="pre", group=group, cells=cells(line))
        for group, lines in enumerate(paragraphs(_with_lines(text)))
        for line in lines
    )


def _with_lines(text: str) -> str:
    """Give a text that was flattened into one line its lines back: wide gaps stand for them."""
    line = text.strip()
    if len(line) < _FLAT or "\n" in line or "\r" in line:
        return text
    parts = _FLATTENED.split(line)
    return "\n\n".join(parts) if len(parts) > _LEAST_GAPS else text


def cells(line: str) -> tuple[str, ...]:
    """Part a line that :func:`paragraphs` gave into its columns; empty where it has one."""
    return tuple(line.split(COLUMN)) if COLUMN in line else ()


def paragraphs(text: str) -> Iterator[list[str]]:
    """Part a text into paragraphs, and these into the lines that were meant as lines.

    Parameters
    ----------
    text
        Plain text, or the text of a ``<pre>``.

    Yields
    ------
    list of str
        Lines of a paragraph, white space collapsed; one for running text. Columns, set apart by
        four blanks or more, are joined by `` | ``.
    """
    parts = [
        [line for raw in part.split("\n") if (line := _collapsed(raw))]
        for part in _BLANK.split(indented.parted(text.replace("\r\n", "\n").replace("\r", "\n")))
    ]
    width = _wrap_width(parts)
    for lines in parts:
        for own in titles_twice.parted(lines) if lines else ():
            yield _unwrapped(own, _least_width(own) or width)


def _kind(line: str) -> BlockKind:
    if COLUMN in line:
        return BlockKind.TABLE
    return BlockKind.LIST_ITEM if _BULLET.match(line) else BlockKind.PARAGRAPH


def collapse(raw: str) -> str:
    """Make one blank of all white space between two words, and none around them.

    Parameters
    ----------
    raw
        Any text.
    """
    if len(raw) > _HUGE:
        return _BLANKS.sub(" ", raw).strip()
    return " ".join(raw.split())


def _collapsed(raw: str) -> str:
    columns = [collapse(part) for part in _GAP.split(raw.strip())]
    if len(columns) == 1:
        return columns[0]
    # A gap behind a bullet is its indent; one in running text is a slip.
    labelled = columns[0].endswith(":")
    lined_up = len(columns[0]) > 3 and not any(
        len(column) > WIDEST_COLUMN
        or (column[0].islower() and (labelled or not ADDRESS.search(column)))
        for column in columns
    )
    return (COLUMN if lined_up else " ").join(columns)


def is_sentence_broken(before: str, after: str) -> bool:
    """Say whether a line break stands in the middle of a sentence.

    Parameters
    ----------
    before, after
        The lines; neither is empty.
    """
    if not after[0].islower() or before[-1] in '.!?:;…”"' or _FIELD.match(after):
        return False
    small = len(before) > NARROW or before.rpartition(" ")[2][0].islower()
    if not small and _DOTTED.match(after):
        return False  # "Jane Roe", "acme.di Head Office"
    return " " in after or not ADDRESS.search(after)


def is_full(line: str, width: int) -> bool:
    """Say whether a line of wrapped text is full and stops in the midst of a sentence.

    Parameters
    ----------
    line
        Not empty.
    width
        Of the text.
    """
    return width > NARROW and len(line) >= _NEARLY * width and line[-1].isalpha()


def is_item(line: str) -> bool:
    """Say whether a line opens with a bullet or a number."""
    return _BULLET.match(line) is not None


def says_several(line: str) -> bool:
    """Say whether a line has several words; East Asian text sets none apart."""
    return len(line.split(None, _FEW)) > _FEW or (line > "\u3040" and len(line) > 2 * _FEW)


def _wrap_width(parts: Sequence[Sequence[str]]) -> int:
    """Find where the text was wrapped; 0 where it was not."""
    several = [lines for lines in parts if len(lines) > 1]
    lengths = sorted(len(line) for lines in several for line in lines)
    width = lengths[len(lengths) * 9 // 10] if lengths else 0
    meant = len(lengths) <= _CARD and any(len(line) > WIDEST for lines in parts for line in lines)
    width = 0 if meant or width > WIDEST else width
    if not width or len(lengths) > _CARD:
        return width
    above = [line for lines in several for line in lines[:-1]]  # which wrapping fills
    return width if 2 * sum(len(line) >= _NEARLY * width for line in above) >= len(above) else 0


def _least_width(lines: Sequence[str]) -> int:
    """Find how short a line is of text wrapped by hand at no one width; 0 for other lines."""
    least = min(map(len, lines[:-1]), default=0)
    told = least > NARROW and all(map(says_several, lines[:-1]))  # and is no code
    broken = sum(
        is_sentence_broken(before, line) or before.rpartition(" ")[2] in titles_twice.FUNCTION_WORDS
        for before, line in pairwise(lines if told else ())
    )
    return least if 2 * broken >= len(lines) - 1 > 1 else 0


def _unwrapped(lines: Sequence[str], width: int) -> list[str]:
    parts: list[list[str]] = [[lines[0]]]
    for before, line, after in zip(lines, lines[1:], (*lines[2:], ""), strict=False):
        runs = len(before) >= _PROSE or len(parts[-1]) > 1  # a sentence, and no line of a list
        if runs and before[-1] not in _STOPS and (_STOP.match(line) or _STOP.match(after)):
            parts[-1] += (line,) if _STOP.match(line) else (" ", line)
            continue
        ruled = line in _DASHES and _DATELINE.match(after) is not None
        above = "".join(parts[-1][-3:-2])  # with a blank between
        if ruled or not (_is_told(above, before, line) or _goes_on(before, line, width)):
            parts.append([line])
        elif _is_broken_word(before, line):
            parts[-1].append(line)
        else:
            parts[-1] += (" ", line)
    return ["".join(part) for part in parts]


def _goes_on(before: str, line: str, width: int) -> bool:
    if COLUMN in before or COLUMN in line:
        return False
    if _is_torn(before, line):
        return True
    told = before[-1].isalpha() or before[-1] in ",;-" or before.count("(") > before.count(")")
    labelled = _is_day(before, line) or (_LABEL.match(line) and not told)
    if labelled or _BULLET.match(line) or _RULE.fullmatch(line) or _RULE.fullmatch(before):
        return False
    address = "@" in line and " " not in line
    if line[0].islower() and before[-1] not in '.!?:”"' and not address:
        return True
    titled = titles_twice.is_loud(before) and not line.isupper() and " " in before
    if titled or (_ENDS_IN_ADDRESS.search(before) and line[0].isupper()):
        return False  # a title, or a contact, and the line under it
    # A line was wrapped where the next word had no room; where it had, the break was meant.
    word = line.split(" ", 1)[0]
    room = len(before) + 1 + len(word) <= width - 3
    return is_full(before, width) or (width > NARROW and not room)


def _is_day(before: str, line: str) -> bool:
    """Tell a line that is a day and no more, whatever the width: "Monday, March 22, 2021"."""
    if (
        len(line) > NARROW
        or before[-1] == ","
        or before.rpartition(" ")[2] in titles_twice.FUNCTION_WORDS
    ):
        return False
    said = [word for word in _IN_DAY.findall(line.casefold()) if word not in _CALENDAR]
    figures = sorted(map(len, said)) if line[-1] != "." and "".join(said).isdigit() else []
    return figures in ([1, 4], [2, 4], [1, 1, 4], [1, 2, 4], [2, 2, 4])


def _is_torn(before: str, line: str) -> bool:
    """Tell lines that stood in one paragraph, before its markup was made line breaks.

    A dash of its own between place and text, a dash behind a dateline in brackets, and the
    speaker behind a quote.
    """
    if line in _DASHES:
        return len(before) <= _PLACE
    if before in _DASHES:
        return len(line) >= _PROSE and not _DATELINE.match(line)
    if line[0] in _DASHES:
        return before[0] == "(" and before[-1] == ")"
    return line[0].islower() and before.endswith((",”", ',"'))


def _is_told(above: str, before: str, line: str) -> bool:
    """Tell a quote that goes on behind its speaker, whose line stands below its first part."""
    told = not above or above[-1] in '”"'
    return told and before[0].islower() and before[-1] == "." and line[0] in '“"'


def _is_broken_word(before: str, line: str) -> bool:
    """Tell a word, a double name or an address that goes on in the next line."""
    last, first = before.rsplit(" ", 1)[-1], line.split(" ", 1)[0]
    if last.endswith("-") and last[-2:-1].isalpha():
        return first[0].isalpha() and first not in _SHARING
    broken = last.startswith(_WEB) and last.endswith(_JOINTS)
    return broken and _PART_OF_ADDRESS.search(first) is not None
