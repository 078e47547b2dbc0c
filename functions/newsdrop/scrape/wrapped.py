"""Lines of plain text that were wrapped by hand, and those that were meant as lines."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.patterns import regex
from newsdrop.scrape import titles_twice

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDEST = 130  # characters of a hard-wrapped line
_SHEET = 110  # and of most of them; so wide a line may be a short paragraph
COLUMN = " | "
_LINKED = regex(r"(?<=\])\([^()\s]{1,500}\)")
"""The address behind a link in Markdown, which is not of the text's width."""
_STRONG = "**"
_DASHES = frozenset(("—", "–", "--"))
# What opens a text with its place and day has no dash of its own before it.
_DATELINE = regex(r"(?:[A-ZÀ-Þ]{3}[^—–]{0,50}?|[A-ZÀ-Þ][^—–]{0,60}?\d{4}\)?) ?(?:—|–|--)")
_PLACE = 60  # characters of a place that a dash parts from the text
_PROSE = 80
_STOPS = frozenset('.!?:;…”"')
# Behind a link that was a line of its own: ".", ", which is open", ". Then came two more ..."
_STOP = regex(r"\.(?:\Z| (?=.{60}))|[,;](?: |\Z)")
NARROW = 40  # characters; so narrow a text is a list
_FEW = 2  # words
_SEVERAL = 2  # commas of a series
_NEARLY = 0.8  # of the width, which a line fills whose next word had no room
_CARD = 12  # lines of an address, which are of any length
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
_SALUTATIONS = tuple(words("letterhead", "salutations"))
_OPEN_ENDS = words("breaks", "open ends")
_BEFORE_ADDRESS = words("breaks", "before an address")
_QUESTIONS = words("announcing", "questions")
_BULLET = regex(r"(?:[-*•·●▪■◦‣–]|\(?\d{1,2}[.)])\s+\S")
_LABEL = regex(r"[A-ZÀ-Þ][A-ZÀ-Þ/&'’. -]{4,40}:\s")  # "FOR FURTHER INFORMATION: Jane Roe"
_CALENDAR = words("calendar") | words("times", "before a month") | {"st", "nd", "rd", "th"}
_IN_DAY = regex(r"[^\W\d_]+|\d+")
_RULE = regex(r"[^\w\s]{3,}|(?:[^\w\s] ){2,}[^\w\s]?")


def is_sentence_broken(before: str, after: str) -> bool:
    """Say whether a line break stands in the middle of a sentence.

    Parameters
    ----------
    before, after
        The lines; neither is empty.
    """
    if before[-1] in '.!?:;…”"' or _FIELD.match(after):
        return False
    if not after[0].islower():
        return after[0].isalpha() and (is_open(before) or _is_listed_on(before, after))
    small = len(before) > NARROW or before.rpartition(" ")[2][0].islower()
    if not small and _DOTTED.match(after):
        return False  # "Jane Roe", "acme.di Head Office"
    if " " not in after and ADDRESS.search(after):
        return len(before) > NARROW and before.rpartition(" ")[2] in _BEFORE_ADDRESS
    return True


def _is_listed_on(before: str, after: str) -> bool:
    """Tell a long line that ends at a comma from an item of a list and from "Dear friends,".

    The rest of its sentence is short: the last item of a list is as long as the one before, and
    who signs below a greeting ends no sentence and no series.
    """
    if not before.endswith(",") or len(before) < _PROSE:
        return False
    ends = after.endswith(".") or after.count(",") >= _SEVERAL
    if not ends or 3 * len(after) > 2 * len(before):
        return False
    again = before.partition(" ")[0] == after.partition(" ")[0]
    return not again and not before[:NARROW].casefold().startswith(_SALUTATIONS)


def is_open(line: str) -> bool:
    """Say whether a line of several words ends with one that none ends with: "need of the"."""
    above, _, last = line.rpartition(" ")
    if last not in _OPEN_ENDS or " " not in above:
        return False
    return above.partition(" ")[0].casefold() not in _QUESTIONS  # "What we stand for"


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


def wrap_width(parts: Sequence[Sequence[str]]) -> int:
    """Find where the text was wrapped; 0 where it was not."""
    several = [lines for lines in parts if len(lines) > 1]
    lengths = sorted(_length(line) for lines in several for line in lines)
    width = lengths[len(lengths) * 9 // 10] if lengths else 0
    meant = len(lengths) <= _CARD and any(_length(line) > WIDEST for part in parts for line in part)
    if meant or width > WIDEST:
        return 0
    above = [line for lines in several for line in lines[:-1]]  # which wrapping fills
    if width > _SHEET and 2 * sum(line[-1] in _STOPS for line in above) > len(above):
        return 0  # lines that are paragraphs
    if len(lengths) > _CARD:
        return width
    full = sum(_length(line) >= _NEARLY * width for line in above)
    return width if 2 * full >= len(above) else 0


def _length(line: str) -> int:
    return len(_LINKED.sub("", line) if "](" in line else line)


def unwrapped(lines: Sequence[str], width: int) -> list[str]:
    """Join the lines of a paragraph that were wrapped, and keep those that were meant.

    Parameters
    ----------
    lines
        At least one; none is empty.
    width
        Of the text, 0 where it was not wrapped.
    """
    parts: list[list[str]] = [[lines[0]]]
    width = _least_width(lines) or width
    marks = Counter(_mark(line) for line in lines)
    for before, line, after in zip(lines, lines[1:], (*lines[2:], ""), strict=False):
        runs = len(before) >= _PROSE or len(parts[-1]) > 1  # a sentence, and no line of a list
        if runs and before[-1] not in _STOPS and (_STOP.match(line) or _STOP.match(after)):
            parts[-1] += (line,) if _STOP.match(line) else (" ", line)
            continue
        ruled = line in _DASHES and _DATELINE.match(after) is not None
        above = "".join(parts[-1][-3:-2])  # with a blank between
        lone = marks[_mark(line)] == 1 and not is_item(parts[-1][0])
        told = (lone and _is_no_item(before, line, width)) or _is_told(above, before, line)
        if ruled or not (told or _goes_on(before, line, width)):
            parts.append([line])
        elif _is_broken_word(before, line):
            parts[-1].append(line)
        else:
            parts[-1] += (" ", line)
    return ["".join(part) for part in parts]


def _least_width(lines: Sequence[str]) -> int:
    """Find how short a line is of text wrapped by hand at no one width; 0 for other lines."""
    least = min(map(len, lines[:-1]), default=0)
    told = least > NARROW and all(map(says_several, lines[:-1]))  # and is no code
    broken = sum(
        is_sentence_broken(before, line) or before.rpartition(" ")[2] in titles_twice.FUNCTION_WORDS
        for before, line in pairwise(lines if told else ())
    )
    return least if 2 * broken >= len(lines) - 1 > 1 else 0


def _is_amid(before: str, line: str) -> bool:
    return line[0].islower() and before[-1] not in '.!?:”"' and ("@" not in line or " " in line)


def _stands_alone(before: str, line: str) -> bool:
    """Tell a label, an item and a rule, which begin a line of their own."""
    told = before[-1].isalpha() or before[-1] in ",;-" or before.count("(") > before.count(")")
    labelled = _LABEL.match(line) is not None and not told
    bold = before.endswith(_STRONG) and line.startswith(_STRONG)
    ruled = _RULE.fullmatch(line) or _RULE.fullmatch(before)
    labelled = labelled or _is_day(before, line)
    return labelled or bold or bool(_BULLET.match(line) or ruled)


def _mark(line: str) -> str:
    """Give the mark of an item, of which a list has several; "" where there is none."""
    return line[0].strip("(0123456789") or "1" if is_item(line) else ""


def _is_no_item(before: str, line: str, width: int) -> bool:
    """Tell a dash or a figure amid a sentence: "in public life", "– every party is united"."""
    item = _BULLET.match(line)
    if item is None or before[-1] in _STOPS or not line[item.end() - 1].islower():
        return False
    return width > NARROW and len(before) >= _NEARLY * width


def _goes_on(before: str, line: str, width: int) -> bool:
    if COLUMN in before or COLUMN in line:
        return False
    if _is_torn(before, line):
        return True
    if _stands_alone(before, line):
        return False
    if _is_amid(before, line) or is_open(before):
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
