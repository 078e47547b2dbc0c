"""One walk over the page's elements, without recursion: what it shows becomes boxes and runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from newsdrop.lexicon import words
from newsdrop.scrape.tree import HEADINGS
from newsdrop.scrape.walking import (
    apart,
    attributes,
    cards,
    holding,
    pictures,
    runs,
    shielded,
    signs,
)
from newsdrop.scrape.walking.sheet import Sheet

if TYPE_CHECKING:
    from newsdrop.scrape.markup import Element
    from newsdrop.scrape.tree import Tree
    from newsdrop.scrape.walking.attributes import Said

_IMAGES = frozenset({"img", "amp-img"})
BLOCKS = words("elements", "block")
UNSEEN = words("elements", "unseen")
TELLING = frozenset(("a", "amp-img", "br", "hr", "img", "noscript", "q", "source"))
STYLES = dict.fromkeys(("b", "strong"), runs.BOLD) | dict.fromkeys(
    ("i", "em", "cite", "var", "dfn"), runs.SLANTED
)
_CREDITS = words("pictures", "credits")
_SOURCES = _CREDITS | words("pictures", "credits within captions")
_BELOW_TITLE = words("elements", "deck") | words("elements", "day")
_BEFORE = 8  # pieces of a line before what it has in brackets
# What the end of an element undoes.
_BOX = 1
_STYLE = 2
_LINK = 4
_NOSCRIPT = 8
_QUOTED = 16
_Q = frozenset("q")
_QUOTE_MARKS = tuple('“”„«»"')


def walk(root: Element, *, scripted: bool = True) -> Tree:
    """Read what a page shows.

    Parameters
    ----------
    root
        The parsed page.
    scripted
        Whether scripts would run: ``<noscript>`` is not seen then.

    Returns
    -------
    Tree
        Visible text and images; what is hidden, scripted or typed into is left out.
    """
    sheet = Sheet()
    walker = _Walker(sheet, scripted=scripted)
    start, end = walker.start, walker.end
    steps = etree.iterwalk(root, events=("start", "end"))
    for event, element in steps:
        if event == "end":
            end(element)
        elif not start(element):
            steps.skip_subtree()
    return sheet.tree


class _Walker:
    """Keeps what is open while the walk goes on."""

    def __init__(self, sheet: Sheet, *, scripted: bool) -> None:
        self._scripted = scripted
        self._sheet = sheet
        self._pieces, self._images = sheet.pieces, sheet.images
        self._open: list[int] = []  # for each open element, what its end undoes
        self._card: Element | None = None

    def start(self, element: Element) -> bool:
        """Open an element; False where nothing inside it is seen."""
        tag = element.tag
        items = element.items()
        said = attributes.read(items) if items else attributes.NOTHING
        set_so = said.block and not apart.is_initial(element)
        block = tag in BLOCKS or set_so or self._is_set_apart(tag, element, said)
        if block and (self._pieces or self._images):
            self._sheet.flush()
        unseen = tag in UNSEEN or (tag == "button" and self._is_worked(element, said))
        unseen = unseen or (tag == "a" and self._is_unseen_link(element, said))
        unseen = unseen or (bool(said.words) and self._is_no_text(element, said.words))
        hidden = said.hidden and not signs.tells_of_photo(element, said.words)
        if not holding.swallows(element) if unseen else hidden:
            self._show_enlarged(element, said)
            self._open.append(0)
            return False
        if tag == "nav" and not holding.tells_a_story(element):
            self._sheet.menu(element, said)
            self._open.append(0)
            return False
        image = tag in _IMAGES or (tag in pictures.AWAITED and pictures.waits(element))
        if block and not image:  # which hold nothing, and are seen wherever they stand
            self._sheet.open_box(tag, said)
            self._enter_card(tag, element)
            undo = _BOX
        else:
            undo = self._start_within("img" if image else tag, element)
            if said.words and not image:  # whose words tell nothing of the text behind
                self._sheet.said |= said.words - self._of_part(element, said)
        if (
            self._pieces
            and tag in apart.LABELS
            and apart.is_parted(element, self._pieces[-1][0], classed=bool(said.words))
        ):
            self._sheet.add(" ")
        if said.times:
            self._sheet.times += said.times
        if said.style or tag in STYLES:
            self._sheet.styles.append(self._sheet.styles[-1] | said.style | STYLES.get(tag, 0))
            undo |= _STYLE
        self._open.append(undo)
        text = shielded.text(element) if said.words >= shielded.CLASSES else element.text
        if text and (self._pieces or not text.isspace()):
            self._sheet.add(text)
        return True

    def end(self, element: Element) -> None:
        """Close an element and read the text behind it."""
        undo = self._open.pop()
        if undo == _BOX:
            self._sheet.close_box()
        elif undo:
            self._undo(undo)
        tail = element.tail
        if tail and (self._pieces or not tail.isspace()):
            self._sheet.add(tail)

    def _undo(self, undo: int) -> None:
        if undo & _BOX:
            self._sheet.close_box()
        if undo & _QUOTED:
            self._sheet.add("”")
        if undo & _STYLE:
            self._sheet.styles.pop()
        if undo & _LINK:
            self._sheet.links.pop()
        if undo & _NOSCRIPT:
            self._sheet.quiet -= self._scripted

    def _start_within(self, tag: str, element: Element) -> int:
        if self._card is not None and self._pieces and element.getparent() is self._card:
            if cards.goes_on(self._pieces[-1][0]):
                self._sheet.add(" ")
            else:
                self._sheet.flush()
                self._sheet.breaks = 2
        if tag == "input":
            self._sheet.field(element)
        return self._start_inline(tag, element) if tag in TELLING else 0

    def _enter_card(self, tag: str, element: Element) -> None:
        if tag in HEADINGS and self._card is not None and element.getparent() is self._card:
            return  # what the card is called
        self._card = element if cards.is_card(element) else None

    def _start_inline(self, tag: str, element: Element) -> int:
        if tag == "a":
            href = "" if holding.swallows(element) else element.get("href") or ""
            link = shielded.link(href.strip())
            if self._pieces and apart.is_next_link(element, link, self._pieces[-1][2]):
                self._sheet.add(" ")
            self._sheet.links.append(link)
            return _LINK
        if tag == "br" and self._sheet.preformatted:
            self._pieces.append(("\n", 0, ""))
        elif tag in ("br", "hr"):
            if self._pieces or self._images:
                self._sheet.flush()
            self._sheet.breaks += 1 if tag == "br" else 2
        elif tag in _IMAGES:
            self._sheet.image(element)
        elif tag == "source":
            self._sheet.sources.append(element.get("srcset") or element.get("data-srcset") or "")
        elif tag == "noscript":
            self._sheet.quiet += self._scripted
            return _NOSCRIPT
        elif tag == "q":
            return self._open_quote(element)
        return 0

    def _open_quote(self, element: Element) -> int:
        """Set marks around a quote that has none of its own."""
        self._sheet.said |= _Q
        if (element.text or "").lstrip().startswith(_QUOTE_MARKS):
            return 0
        self._sheet.add("“")
        return _QUOTED

    def _show_enlarged(self, element: Element, said: Said) -> None:
        """Show the photo in a button of its figure, a press of which enlarges it."""
        if element.tag != "button" or said.hidden or next(element.iter("img"), None) is None:
            return
        if next(element.iterancestors("figure"), None) is not None:
            for inner in element.iter("source", "img"):
                self._start_inline(inner.tag, inner)

    def _is_worked(self, element: Element, said: Said) -> bool:
        """Tell a button from a heading that folds, and from a photo's credit in one."""
        if self._is_in_heading():
            return False
        return said.words.isdisjoint(_CREDITS) or "©" not in (element.text or "")

    def _is_no_text(self, element: Element, said: frozenset[str]) -> bool:
        """Tell what is for a script or a drawn sign, by its classes."""
        sign = not said.isdisjoint(signs.SIGNS) and signs.is_sign(element, said)
        return sign or holding.is_data(element, said)

    def _is_unseen_link(self, element: Element, said: Said) -> bool:
        """Tell a link over the menu, and one from a heading to itself."""
        return said.hidden or (self._is_in_heading() and signs.is_permalink(element))

    def _is_in_heading(self) -> bool:
        return self._sheet.box >= 0 and self._sheet.boxes[self._sheet.box].tag in HEADINGS

    def _is_set_apart(self, tag: str, element: Element, said: Said) -> bool:
        """Tell an inline element that is a block where it stands."""
        if tag in apart.CREDITS and self._is_credit(element, said):
            return True
        if tag == "span":
            if apart.is_behind_caption(element):
                return True
            return not said.words.isdisjoint(_BELOW_TITLE) and apart.is_line_of_heading(element)
        if tag == "cite":
            return not self._pieces and self._is_below_image() and apart.is_before_caption(element)
        if tag == "small":
            pictured = self._sheet.last_image == self._sheet.box and not self._pieces
            return pictured or apart.is_line_of_heading(element)
        return "-" in tag and holding.wraps_blocks(element)

    def _is_below_image(self) -> bool:
        box, image = self._sheet.box, self._sheet.last_image
        return image >= 0 and image in (box, self._sheet.boxes[box].parent)

    def _is_credit(self, element: Element, said: Said) -> bool:
        """Tell a label within a caption whose class says credit, before or behind a sentence.

        One with a label of its own, "Source: Acme", needs no class to be told.
        """
        if said.words.isdisjoint(_SOURCES) or self._sheet.box < 0:
            return False
        if said.words.isdisjoint(_CREDITS) and ":" in "".join(element.itertext()):
            return False
        box = self._sheet.boxes[self._sheet.box]
        if box.tag != "figcaption" and box.words.isdisjoint(apart.CAPTIONS):
            return False
        return apart.is_own_credit("".join(text for text, _, _ in self._pieces))

    def _of_part(self, element: Element, said: Said) -> frozenset[str]:
        """Tell words on rights that are an aside's in a sentence, and not the whole line's."""
        if said.words.isdisjoint(_CREDITS) or not self._pieces:
            return attributes.NO_WORDS
        before = "".join(text for text, _, _ in self._pieces[-_BEFORE:])
        return _CREDITS if apart.is_aside(element, before) else attributes.NO_WORDS
