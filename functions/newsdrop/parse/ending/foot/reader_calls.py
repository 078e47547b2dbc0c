"""What a site says to its readers among the paragraphs of a text: newsletters, support, notices."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.parse.prose import sentences
from newsdrop.parse.prose.phrases import WORD, key, keys, opening, search
from newsdrop.parse.prose.running import is_sentence
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsdrop.page import Block

_LONGEST = 500  # characters of what asks for something
_NOTICE = 300  # and of a notice
_LINE = 120  # and of a line that offers to be followed
_HEADING = 70
_MOST = 5  # sentences
_FIELDS = 6  # lines of a form
_NEAR = 3  # words, of which one is an address
_OF_ANOTHER = (" of the ", " of a ", " of an ")

_CALLS = keys("reader_calls", "calls")
_MAIL = keys("reader_calls", "mail")
_MAILING = keys("reader_calls", "mailing")
_JOURNALISM = keys("reader_calls", "journalism")
_GIVING = keys("reader_calls", "giving")
_SUPPORT = keys("reader_calls", "support")
_NOTICES = keys("reader_calls", "notices")
_COMMENTS = keys("reader_calls", "comments")
_TERMS = keys("reader_calls", "terms")
_AGREEING = keys("reader_calls", "agreeing")
_AGREED = keys("reader_calls", "agreed")
_GOOGLE = keys("reader_calls", "google news")
_FOLLOWING = keys("reader_calls", "following")
_BUTTONS = keys("reader_calls", "buttons")
_FORMS = keys("reader_calls", "forms")
_REPORTERS = keys("reader_calls", "reporters")
_FEEDBACK = keys("reader_calls", "feedback")
_FIELD = keys("reader_calls", "field")
_READERS = words("reader_calls", "readers")
_ERRORS = keys("reader_calls", "errors")
_OF_PAGE = keys("reader_calls", "of page")
_TELL_US = keys("reader_calls", "tell us")
_THEIRS = keys("reader_calls", "theirs")
_BROWSERS = tuple(folded("reader_calls", "browsers"))
_BEGUN = 4  # characters by which most lines are told from those that open so
_BROWSERS_BEGUN = frozenset(entry[:_BEGUN] for entry in _BROWSERS)
_SIGNS = regex(r"\W{0,8}")  # before a notice: "⚠ ", "* "
_CLAUSE_END = regex(r"[,.;:!?]")
_FIGURE = regex(r"(?<!\w)\d")  # a day, a price, a telephone: more than a newsletter is offered


def find(story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find such paragraphs, with their buttons and the heading over them that heads nothing else.

    Parameters
    ----------
    story
        The text blocks from the first of the story on, with their indices, in order.

    Returns
    -------
    set of int
        Indices of the blocks.
    """
    found = {index for index, block in story if is_call(block.text) or is_technical(block.text)}
    found |= _between_buttons(story)
    offers = {index for index, block in story if index in found and _offers_mail(block.text)}
    if offers and _tells_of_mail(block for index, block in story if index not in found):
        found -= offers
    if not found:
        return found
    for index, block in story:
        if (index - 1 in found or index + 1 in found) and key(block.text) in _BUTTONS:
            found.add(index)
    for (index, above), (at, block) in pairwise(story):
        titles = at in found and above.strong and above.group == block.group
        if titles and len(above.text) <= _HEADING and is_technical(block.text):
            found.add(index)
    below: Block | None = None  # the next that is none of them
    call = False  # whether the next is one
    for index, block in reversed(story):
        heads = call and block.level > 0 and len(block.text) <= _HEADING
        if heads and (below is None or below.level or _asks_readers(block.text)):
            found.add(index)
        call = index in found
        below = below if call else block
    return found | _rest_of_form(story)


def _between_buttons(story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find a call between a button and its label: "Donate", "Help the paper", "Donate"."""
    return {
        index
        for (_, above), (index, block), (_, below) in zip(story, story[1:], story[2:], strict=False)
        if len(block.text) <= _LINE and opening(block.text, _SUPPORT)
        if (said := key(below.text)) in _BUTTONS and said == key(above.text)
    }


def _asks_readers(heading: str) -> bool:
    """Tell "Do you have a question on the bridge?" from "Is the bridge open?"."""
    said = WORD.findall(heading.casefold()) if heading.endswith("?") else ()
    return not _READERS.isdisjoint(said)


def _rest_of_form(story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find the short lines that end the page behind the field for a reader's address."""
    rest: set[int] = set()
    for index, block in reversed(story[-_FIELDS:]):
        if len(block.text) > _HEADING or is_sentence(block) or "@" in block.text:
            break
        rest.add(index)
        said = WORD.findall(block.text.casefold()) if block.text.endswith(":") else ()
        if not _READERS.isdisjoint(said) and search(block.text, _FIELD):
            return rest
    return set()


def is_call(text: str) -> bool:
    """Say whether a paragraph is none of a text, but what the site around it says.

    One that asks for help names a day, a price or a cause. Of the terms of a shop, and of what
    becomes of newsrooms, releases tell too, but not to a reader who agrees or pays.

    Parameters
    ----------
    text
        White space collapsed.
    """
    if len(text) > _LONGEST or sentences.is_quoted(text):
        return False
    short = len(text) <= _NOTICE and (
        search(text, _NOTICES) or opening(text.lstrip("("), _COMMENTS) or _asks_for_errors(text)
    )
    if short or search(text, _FORMS) or _asks_to_write(text):
        return True
    if opening(text, _AGREEING) and search(text, _TERMS):
        return search(text, _AGREED) is not None
    if opening(text, _SUPPORT) and search(text, _JOURNALISM):
        return search(text, _GIVING) is not None
    if len(text) <= _LINE and opening(text, _FOLLOWING) and search(text, _GOOGLE):
        return True
    return opening(text, _CALLS) is not None and _offers_mail(text)


def _asks_to_write(text: str) -> bool:
    """Tell "Contact reporter Jane Roe at jroe@bell.example" from what a council asks for.

    Who asks what people think of a plan says so before the address.
    """
    if "@" not in text:
        return False
    if begun := opening(text, _REPORTERS):
        return not text[begun.end :].startswith(_OF_ANOTHER)  # "the author of the plan"
    asked = opening(text, _FEEDBACK)
    return asked is not None and "@" in " ".join(text[asked.end :].split()[:_NEAR])


def is_technical(text: str) -> bool:
    """Say whether a line is on what the reader's browser cannot show or must allow.

    Parameters
    ----------
    text
        "Please enable JavaScript to view this page."
    """
    if len(text) > _NOTICE:
        return False
    signs = _SIGNS.match(text)
    line = (text[signs.end() :] if signs else text).casefold()
    return line[:_BEGUN] in _BROWSERS_BEGUN and line.startswith(_BROWSERS)


def _asks_for_errors(text: str) -> bool:
    """Tell "Spotted an error in this article? Tell us." from what to do about one in a bill."""
    if opening(text, _ERRORS) is None or not search(text, _OF_PAGE):
        return False
    if "@" not in text and "?" not in text and not search(text, _TELL_US):
        return False
    return search(_CLAUSE_END.split(text, maxsplit=1)[0], _THEIRS) is None


def _tells_of_mail(others: Iterable[Block]) -> bool:
    """Tell a story of a newsletter or of alerts, whose readers may be asked to have them sent."""
    return any(
        is_sentence(block) and "@" not in block.text and search(block.text, _MAIL)
        for block in others
    )


def _offers_mail(text: str) -> bool:
    """Tell calls alone, one of them to have mail sent."""
    if _FIGURE.search(text) or not search(text, _MAILING):
        return False
    said = sentences.split(text)
    return len(said) <= _MOST and all(opening(one, _CALLS) for one in said)
