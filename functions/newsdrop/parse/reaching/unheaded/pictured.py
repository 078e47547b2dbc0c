"""Who is reached at an address that is a picture, so that robots do not read it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

from newsdrop.lexicon import words
from newsdrop.parse.datelines.place import is_named
from newsdrop.parse.persons import lone_name
from newsdrop.parse.prose import end_marks
from newsdrop.parse.reaching.unheaded import stacks
from newsdrop.record import Contact

if TYPE_CHECKING:
    from newsdrop.page import Block, Page

_MAILS = words("pictures", "mails")
_CARD = 3  # blocks of a card: name, post, picture


def find(page: Page) -> tuple[Contact, frozenset[int]] | None:
    """Find the name behind an end mark, with such a picture right below it or below the post.

    Parameters
    ----------
    page
        The page, which has no other contact.

    Returns
    -------
    tuple or None
        A contact with nothing but a name, and the blocks that it stands in.
    """
    shows = [at for at, block in enumerate(page.blocks) if block.picture and _is_mail(block)]
    if len(shows) != 1:
        return None
    above = range(max(0, shows[0] - _CARD), shows[0])
    marks = [at for at in above if end_marks.is_mark_or_rule(page.blocks[at].text)]
    card = range(marks[-1] + 1, shows[0]) if marks else range(0)
    lines = [page.blocks[at].text for at in card]
    if not lines or not lone_name.is_name(lines[0]) or is_named(lines[0]):
        return None
    if not all(map(stacks.is_post, lines[1:])):
        return None
    return Contact(lines[0]), frozenset(card)


def _is_mail(block: Block) -> bool:
    src = block.picture.src if block.picture else ""
    name = unquote(src.partition("?")[0].rpartition("/")[2])
    return name.partition(".")[0].casefold() in _MAILS
