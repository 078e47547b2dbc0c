"""The short lines below the last paragraph of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsdrop.page import Zone
from newsdrop.parse.ending.foot.furniture import is_furniture
from newsdrop.parse.letterheads import front, salutation
from newsdrop.parse.photos import called
from newsdrop.parse.prose import running
from newsdrop.parse.prose.sentences import is_quoted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Page

_MOST = 8  # blocks behind the last paragraph


class Below(NamedTuple):
    """The lines, and whose they are.

    Parameters
    ----------
    lines
        In order.
    speech
        Whether the paragraph above them is speech, whose speaker they may name.
    letter
        Whether the text is a letter, "Dear Secretary Roe:", which who signs it has in its text.
    """

    lines: Sequence[front.Line]
    speech: bool
    letter: bool = False


def read(page: Page) -> Below:
    """List the lines of the release behind the last paragraph of its text.

    Parameters
    ----------
    page
        The page.

    Returns
    -------
    Below
        Without lines where no paragraph is surely one of a text.
    """
    upwards = range(len(page.blocks) - 1, -1, -1)
    last = next((at for at in upwards if running.is_prose(page.blocks[at])), -1)
    if last < 0:
        return Below((), speech=False)
    lines = [
        front.Line(at, block.text, block)
        for at, block in front.blocks_between(page, last + 1, last + 1 + _MOST)
        if block.zone is Zone.RELEASE and not is_furniture(block)
        if not called.is_caption(block)  # in which a name and an office may stand
    ]
    sent = bool(lines) and any(salutation.is_salutation(one.text) for one in page.blocks[:last])
    return Below(lines, speech=is_quoted(page.blocks[last].text), letter=sent)
