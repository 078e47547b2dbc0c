"""An author whom the markup tells by the class of a line; facts or buttons may stand around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind, Zone
from newsdrop.parse.authors import authored, credited, handles
from newsdrop.parse.found import Found, first_claim
from newsdrop.parse.offices.behind import titles_behind
from newsdrop.parse.prose import running
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.prose.sentences import is_quoted
from newsdrop.parse.vocabulary.wordkinds import DOUBTFUL, GIVEN, kinds
from newsdrop.parse.when import dates
from newsdrop.patterns import regex
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block, Page

_WRITTEN = authored.BY - keys("bylines", "posted")
_RELEASES = keys("letterhead", "releases")
_POSTED = keys("posting", "posted") | keys("posting", "updated")
_HOUSES = keys("letterhead", "sections") | keys("datelines", "wires")
_NOBODY = words("bylines", "no name")
_META = frozenset(("meta", "metadata", "info"))
_NO_AUTHORS = keys("bylines", "no authors")
_ABOUT_AUTHOR = words("elements", "about authors")
_BOXES = frozenset(("box",))
_OF_COUNT = frozenset(("comment", "comments"))
_SPOKEN = words("elements", "speech")
"""Words in the classes of a quotation, whose author is who said it."""
_OTHERS = _SPOKEN | words("pictures", "captions") | {"caption", "figcaption"}
"""And in those of a caption, which names who took the photo."""
_SHARES = words("elements", "sharing")
_MAX_LENGTH = 120  # characters
_BELOW = 10  # blocks
_LABEL = 2  # words
# "3 comments", "4 min read", "No Comments"
_COUNT = regex(
    r"[ ,|·•–—-]+(?:\d{1,3} [^\W\d]+(?: [^\W\d]+){0,2}"
    rf"|(?i:{any_of(words('bylines', 'no comments'))}))$"
)
_BEFORE_DAY = regex(rf" (?:{any_of(words('bylines', 'before figures of a day'))})\Z")
_BARS = regex(r" ?[|•·] ?| [/–—-] ")
"""Between an author and a house: "Jane Roe | Acme Times"."""
_NAME_WORDS = (2, 3)
_OF_TITLES = 2  # levels of the headings of a page and its deck
_MARKS = " ,/|–—-•·"


def find(page: Page) -> Found[str] | None:
    """Find the line that its class calls the author's, above the text, in it or below.

    Parameters
    ----------
    page
        The page. Below a quotation stands who said it.
    """
    above: Block | None = None
    over = -1
    begun = False  # below the first paragraph
    site = page.head.metas.get("og:site_name", ())
    for index, block in page.shown:
        spoken = above is not None and is_spoken(above, below=begun)
        marked = not authored.HINTS.isdisjoint(block.hints) and not spoken
        if marked and (text := _author(block)) and _is_own(text, site):
            line = authored.led(above.text, text) if above else text
            claims = {index} if line == text else {over, index}
            return Found(line, Evidence.MARKUP, frozenset(claims))
        over, above = index, block
        begun = begun or running.is_prose(block)
    return None


def _is_own(text: str, site: Sequence[str]) -> bool:
    """Tell an author from the site, which is none, if it is not a person's own: "Jane Roe"."""
    return text not in site or bool(kinds(text.partition(" ")[0]) & GIVEN)


def is_spoken(block: Block, *, below: bool) -> bool:
    """Tell a quotation, below which stands who said it, from a headline or a deck in marks.

    Parameters
    ----------
    block
        What stands above a name.
    below
        Whether it stands below the first paragraph, where no headline and no deck does.
    """
    titles = not below and 0 < block.level <= _OF_TITLES
    return block.kind is BlockKind.BLOCKQUOTE or (not titles and is_quoted(block.text))


def _author(block: Block) -> str | None:
    """Read the author in a line that its class calls theirs: day and comments may stand beside."""
    text = handles.without(block.text)
    dated = dates.without_last(text) != text  # as no box about an author is
    about = _ABOUT_AUTHOR - _BOXES if dated else _ABOUT_AUTHOR
    if len(text) > _MAX_LENGTH or block.hints & (about | _OTHERS):
        return None
    if block.kind in {BlockKind.HEADING, BlockKind.CAPTION, BlockKind.IMAGE}:
        return None
    if (days := dates.find_all(text)) and days[0].start == 0:
        text = text[days[0].end :].lstrip(_MARKS)
    told = _COUNT.sub("", text)
    text = dates.without_last(told).rstrip(_MARKS)
    text = _BEFORE_DAY.sub("", text) if len(text) < len(told) else text
    name, _, last = text.rpartition(" ")
    kind = key(last) in _RELEASES  # beside it stands the house
    text = name.rstrip(_MARKS) if kind or key(last) in _POSTED else text
    if line := authored.read(text):
        return line
    text = authored.without_button(text, 0)
    first, *_ = text.split(maxsplit=1) or [""]
    house = kind or key(text) in _HOUSES or first.casefold() in _NOBODY
    if beside := _beside_house(text):
        return beside
    if credited.is_signed(text):
        return text
    named = _unlabelled(text)
    author = authored.names_person(named) or _is_holder(named) or _is_small(named)
    return text if not house and author else None


def _is_small(text: str) -> bool:
    """Tell a name that a page sets in small letters: "jane roe", and not "yard news"."""
    first, *others = text.split() or [""]
    kind = kinds(first.capitalize()) if text.islower() and 0 < len(others) < _NAME_WORDS[1] else 0
    return bool(kind & GIVEN) and not kind & DOUBTFUL and authored.is_author(text.title())


def _beside_house(text: str) -> str | None:
    """Read the author beside a house, "Jane Roe | Acme Times"; of several the whole line."""
    parts = _BARS.split(text)
    named = [
        part
        for part in parts
        if authored.is_author(part) and kinds(part.split(maxsplit=1)[0]) & GIVEN
    ]
    if not named or len(parts) == 1:
        return None
    return text if len(named) == len(parts) else named[0]


def _is_holder(text: str) -> bool:
    """Tell a name that an office follows without a comma: "Jane Roe Senior Correspondent"."""
    said = text.split()
    return any(
        authored.is_author(" ".join(said[:size]))
        and titles_behind.whole(office := " ".join(said[size:])) == office
        for size in _NAME_WORDS
        if len(said) > size
    )


def _unlabelled(text: str) -> str:
    """Take the label off an author's name that its class tells: "投稿者: Jane Roe"."""
    label, colon, name = text.replace("：", ":").partition(":")
    if key(label) in _NO_AUTHORS:
        return ""
    return name.strip() if colon and len(label.split()) <= _LABEL else text


def among_facts(page: Page, headline: Found[str] | None) -> Found[str] | None:
    """Find the author in a list of facts below the headline, "Jane", "May 4, 2021", "News".

    Such a list looks like a menu, and a blog calls its authors by given names.
    """
    top = first_claim(headline, 0)
    for index, block in enumerate(page.blocks[top + 1 : top + _BELOW], top + 1):
        if running.is_sentence(block):
            return None
        marked = block.hints & authored.HINTS and block.hints & _META
        if not marked or block.zone is not Zone.CHROME or len(block.text) > _MAX_LENGTH:
            continue
        text = _COUNT.sub("", block.text)
        about = _ABOUT_AUTHOR if text == block.text else _ABOUT_AUTHOR - _OF_COUNT
        if not block.hints & about and (authored.names_person(text) or kinds(text) & GIVEN):
            return Found(text, Evidence.MARKUP, frozenset((index,)))
    return None


def among_buttons(page: Page) -> Found[str] | None:
    """Find the author whom the buttons to share the page have beside them."""
    for index, block in enumerate(page.blocks):
        if block.hints & _SHARES and not authored.HINTS.isdisjoint(block.hints):
            said = opening(block.text, _WRITTEN)
            if said and (text := authored.read(block.text)):
                return Found(text, Evidence.MARKUP, frozenset((index,)))
    return None
