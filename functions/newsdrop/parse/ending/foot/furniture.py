"""Lines of the page that stand among the release's own: share, print, "Last updated", tags."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.page import BlockKind
from newsdrop.parse.ending.foot import carriers, elsewhere, linked, pressed, reader_calls
from newsdrop.parse.photos import buttons
from newsdrop.parse.prose import counts
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.running import reads_as_text
from newsdrop.parse.titling import kind_line
from newsdrop.parse.when import page_days
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.page import Block

_LONGEST = 120  # characters of such a line
_ENTRY = 60  # and of an entry in a list of topics; a longer one may be a sentence of the story
_TITLE = 300  # and of the title of another story, all link
_YEAR = 4  # figures
_OFFER = 50  # characters of a line that offers to share or to subscribe

_LETTER = "a-zß-ɏͰ-ӿ"  # of scripts that part their words


@cache
def _begins(section: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(folded('furniture', section))})(?![{_LETTER}-])")


@cache
def _ends(section: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![{_LETTER}-])(?:{any_of(folded('furniture', section))})\Z")


_NETWORKS = regex(rf"(?<![{_LETTER}])(?:{any_of(folded('furniture', 'networks'))})")
_NEWSLETTERS = regex(any_of(folded("furniture", "newsletters")))
_DOWNLOADS = tuple(folded("furniture", "downloads"))
_DOWNLOADS_BEHIND = tuple(folded("furniture", "downloads behind"))
_STARTS = tuple(folded("furniture", "starts"))
_TELLS = tuple(folded("furniture", "tells"))
_PAGE_WORDS = folded("furniture", "page words")
_LEADING_BACK = folded("furniture", "leading back")
_LEADING_TO = folded("furniture", "leading back to")
_FEW = 5  # words of a link back
_WORDS = regex(r"[^\W\d_]+")
_BAR = " | "
_MARKS = elsewhere.MARKS
# As lines are compared with them, the marks at their ends left off: "Loading...", "Topic(s)".
_LINES = frozenset(entry.strip(_MARKS) for entry in folded("furniture", "line"))
_PRESSED = frozenset(entry.strip(_MARKS) for entry in folded("furniture", "pressed"))
_BUTTONS = _LINES | _PRESSED
_LISTS = elsewhere.LISTS
_BACK = "<«‹← "  # before "Back to ..."
_ARROWS_BACK = ("←", "‹", "⟵", "«")
_QUOTED = ("›", "»")  # what a title in such marks has too: "« La Nuit des cloches »"
_RULE = regex(r"[_\-–—=~*•·\s]{3,}|[*•_■◼◾◆♦]{1,3}")
_FORMATS = regex(
    r"(?:(?:mp[34]|wav|pdf|docx?|jpe?g|png|eps|tiff?)[\s|/,]{0,3}){1,6}", re.IGNORECASE
)
# A file with its size: "Press kit (PDF, 1.2 MB)", "> Plan (format pdf - 412.6 ko - 26/08/2025)"
_SIZED = regex(
    r"[^.!?]{2,80}\b(?:pdf|docx?|xlsx?|pptx?|zip|mp[34]|jpe?g|png|tiff?)\W{1,4}"
    r"\d{1,5}(?:[.,]\d{1,3})? ?[kmg](?:i?b|o|bytes?)\b[^a-z]{0,16}",
    re.IGNORECASE,
)
_MEDIA_LINK = regex(
    rf"\(?(?:{any_of(words('furniture', 'media links'))})s?[ :–-]{{1,3}}https?://\S{{1,200}} ?\)?",
    re.IGNORECASE,
)
_RATED = regex(
    rf"(?:{any_of(folded('furniture', 'rated'))})\b[^\d.!?]{{0,24}}\d(?:[.,]\d{{1,2}})? ?"
    rf"(?:/|{any_of(words('furniture', 'out of'))}) ?(?:5|10)\b"
    rf"(?: (?:{any_of(folded('furniture', 'stars'))}))?(?: ?[(|,.–—-].{{0,40}})?"
)
"""What readers think of a page: "Ocena: 4,5/5 (12)", "Rating: 3 out of 5 stars"."""
_HASHTAG = r"[#@＃＠][^\W_][\w.&-]{1,60}"
_HASHTAGS = regex(
    rf"(?:(?:hashtags?|tags?) ?[:：])? ?{_HASHTAG}(?:[\s,;|/·]{{1,3}}{_HASHTAG}){{0,20}}",
    re.IGNORECASE,
)
"""What a release is filed under in networks: "Hashtags: #Anvils #Bells", "@acme #Anvils"."""
_STYLE = regex(
    r"""
    (?: @media [^{}]{0,80} \{ [ ]? )? [.#*]? [a-z] [\w.#:*>,\x20-]{0,80}
    \{ [ ]? [a-z-]{3,30} [ ]? : [^{}:"]{1,120} [;}]
    """,
    re.VERBOSE,
)
"""Rules of a style sheet that were read as text: ".box:hover {color:red;}"."""
_PAGE = any_of(folded("furniture", "pages"))
_SLUG = regex(
    rf"(?:[^.!?]{{2,40}}?[/|–—-] ?)?(?:{_PAGE}) ?\d{{1,2}}"
    rf"(?: ?(?:/|{any_of(words('furniture', 'of'))}) ?\d{{1,2}})?(?: ?[/|–—-] ?[^.!?]{{2,40}})?"
)
"""What stands above the text of another sheet: "Bridge/Page 2", "Seite 2 von 3"."""
_CALENDAR = words("calendar")
_NUMBERS = words("furniture", "sheet numbers")
_NUMBERED = regex(r"\b(?:(?:19|20)\d\d[-/]\d{1,4}|\d{1,4}[-/](?:19|20)\d\d|\d{1,4}/\d\d)\b")
_HELPED = regex(
    rf"\([^;:()]{{4,120}} contributed to this (?:{any_of(words('bylines', 'pieces'))})\.?\)"
)
_PLAYED = regex(r"(?:\d{1,2}:)?\d{1,2}:\d\d ?/ ?(?:\d{1,2}:)?\d{1,2}:\d\d")  # 0:00 / 3:45
_ADDRESSED = words("furniture", "fields of addresses")
_FILED = words("furniture", "fields of files")
_FORMS = (_RULE, _FORMATS, _MEDIA_LINK, _SIZED, _HASHTAGS, _HELPED, _PLAYED)


def is_furniture(block: Block) -> bool:
    """Say whether a block belongs to the page and not to the release.

    Parameters
    ----------
    block
        A block of text.
    """
    text = block.text
    style = "{" in text and _STYLE.match(text) is not None
    own = page_days.tells_of_post(text) or carriers.tells_of_itself(text)
    if style or own or reader_calls.is_technical(text) or pressed.is_pressed(block):
        return True
    if len(text.partition("http")[0]) > _LONGEST or len(text) > 5 * _LONGEST:
        return False
    return any(form.fullmatch(text) for form in _FORMS) or _is_line(block)


def _is_line(block: Block) -> bool:
    text = block.text
    line = text.casefold().strip(_MARKS)
    if line in _LINES or not line:
        return bool(line) or "…" not in text  # a lone "…" marks words left out
    if line in _PRESSED:
        return block.kind is not BlockKind.HEADING
    sentence = len(text) > _ENTRY and text.endswith((".", "!", "?"))
    counted = block.kind is not BlockKind.LIST_ITEM and counts.is_counted(line)
    counted = counted or counts.is_liked(line, block.hints)
    told = counted or _is_number_and_day(line) or _is_slug(line)
    told = told or (len(line) <= _ENTRY and kind_line.has_day(line))
    if told or _RATED.fullmatch(line) or page_days.tells(line):
        return True
    if text.lstrip(_BACK + _MARKS).casefold().startswith(_STARTS) and not sentence:
        return True
    if pressed.offers(block) and not sentence:
        return True
    shares = block.kind is not BlockKind.HEADING and _offers(line, "sharing", _NETWORKS)
    offers = shares or _offers(line, "subscribing", _NEWSLETTERS, _LONGEST)
    return (
        offers
        or buttons.is_button(text)
        or _is_of_page(line)
        or _leads_back(block, line)
        or _is_download(block)
        or linked.is_row(block)
        or linked.is_jump(block)
        or _is_row_of_page(block)
        or linked.is_day_with_links(block)
        or elsewhere.is_led_to(block)
        or _is_microdata(block)
    )


def is_announced(text: str) -> bool:
    """Say whether a line only names who tells what follows: "Acme teilt mit:".

    Parameters
    ----------
    text
        The first line of a release.
    """
    return len(text) <= _LONGEST and text.casefold().endswith(_TELLS)


def _is_of_page(line: str) -> bool:
    """Tell "Press release as PDF" and "Back to all news" from a line that says something."""
    back = line.partition(" ")[0] in _LEADING_BACK
    if len(line) > _ENTRY or not (back or "pdf" in line):
        return False
    said = _WORDS.findall(line)
    return (back or "pdf" in said) and len(said) > 1 and _PAGE_WORDS.issuperset({*said} - {"pdf"})


def _leads_back(block: Block, line: str) -> bool:
    """Tell a link back, "Zurück zur Hauptseite", from a title: "Zurück in die Zukunft"."""
    if block.text.startswith(_ARROWS_BACK) and len(line) <= _ENTRY and linked.is_line(block):
        return not any(map(block.text.__contains__, _QUOTED))  # "← Alle Beiträge"
    first, *others = line.split(maxsplit=_FEW) if len(line) <= _ENTRY else [""]
    back = first in _LEADING_BACK and len(others) < _FEW and not _LEADING_TO.isdisjoint(others[:1])
    return back and block.kind is BlockKind.PARAGRAPH and linked.is_line(block)


def _is_row_of_page(block: Block) -> bool:
    """Tell links of the page in one line: "Print | Top of page"."""
    return (
        len(block.anchors) > 1
        and linked.is_parted(block)
        and all(anchor.text.casefold().strip(_MARKS) in _BUTTONS for anchor in block.anchors)
    )


def _offers(line: str, verbs: str, things: re.Pattern[str], longest: int = _OFFER) -> bool:
    """Tell "Auf Facebook teilen" and "Abonnez-vous à notre newsletter" by both their words."""
    if len(line) > longest or not things.search(line):
        return False
    return bool(_begins(verbs).match(line) or (len(line) <= _OFFER and _ends(verbs).search(line)))


def _is_slug(line: str) -> bool:
    """Tell the head of another sheet of paper; a list says on what page something stands."""
    return len(line) <= _ENTRY and any(map(str.isdigit, line)) and bool(_SLUG.fullmatch(line))


def _is_number_and_day(line: str) -> bool:
    """Tell the number of a release with its day: "No. 2021-07 May 4, 2021", "May 2001 30/01"."""
    number = _NUMBERED.search(line) if len(line) < _ENTRY else None
    if number is None:
        return False
    rest = f"{line[: number.start()]} {line[number.end() :]}"
    said = [word for word in re.findall(r"[^\W\d_]+[°º]?|\d+", rest) if word not in _NUMBERS]
    named = [word for word in said if not word.isdigit()]
    years = [word for word in said if word.isdigit() and len(word) == _YEAR]
    ends = number[0].startswith(tuple(years)) or number[0].endswith(tuple(y[2:] for y in years))
    return ends and len(named) == 1 and named[0] in _CALENDAR


def opens_list(block: Block) -> bool:
    """Say whether a block is the label over page furniture: "Related Links:", "Attachment(s):".

    Parameters
    ----------
    block
        A block of text.
    """
    return len(block.text) < _ENTRY and block.text.casefold().strip(_MARKS) in _LISTS


def continues_list(block: Block) -> bool:
    """Say whether a block below such a label belongs to it: a link, a topic, an office.

    Parameters
    ----------
    block
        A block of text.
    """
    if block.kind is BlockKind.HEADING:
        return False
    title = linked.is_line(block, _TITLE) or linked.is_item(block, _TITLE)
    title = title or linked.is_dated(block)
    # "Bridges | Roe County | news releases"
    topics = _BAR in block.text and len(block.text) < _TITLE and not block.text.endswith(".")
    return title or topics or (len(block.text) < _ENTRY and not reads_as_text(block.text))


def _is_microdata(block: Block) -> bool:
    """Tell an address that stands there for machines, in a field named for it.

    A box of a text with a picture may be named for that, and spell out the address of a page.
    """
    text = block.text
    if not text.startswith(("http://", "https://")) or " " in text or block.anchors:
        return False
    return not _ADDRESSED.isdisjoint(block.hints) or (
        linked.is_file(text) and not _FILED.isdisjoint(block.hints)
    )


def _is_download(block: Block) -> bool:
    if not linked.is_line(block) or block.kind is BlockKind.HEADING:
        return False
    line = block.text.casefold()
    return line.startswith(_DOWNLOADS) or line.strip(_MARKS).endswith(_DOWNLOADS_BEHIND)
