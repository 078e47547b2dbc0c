"""The lines above the text: status, release number, date line, source line."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from newsdrop.page import Zone
from newsdrop.parse.embargoes import held_title
from newsdrop.parse.found import Found, claimed, first_claim, last_claim
from newsdrop.parse.issuing.lines import letterhead_issuer
from newsdrop.parse.letterheads import (
    correction_notice,
    correction_sentences,
    front,
    labels,
    numbers,
    status,
)
from newsdrop.parse.prose import running
from newsdrop.parse.publishing import letter_date
from newsdrop.parse.reaching.asking import contact_heading
from newsdrop.parse.when import closing_days
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from newsdrop.page import Block, Page
    from newsdrop.record import Date, Issuer

_CLOSING = 12  # lines below the text
_NEAR = 2  # lines below the status in which its day or the contact stands


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What stands above (or, on some sites, below) the text.

    Parameters
    ----------
    status
        The status line as printed: ``FOR IMMEDIATE RELEASE``.
    numbers
        The release numbers as printed.
    date
        The release date beside a label, or the date line of the letterhead; its source tells
        the two apart.
    issuer
        Whom the letterhead or the source line ("News release from X") names.
    correction
        A correction notice, as printed.
    """

    status: Found[str] | None = None
    numbers: Found[tuple[str, ...]] | None = None
    date: Found[Date] | None = None
    issuer: Found[Issuer] | None = None
    correction: Found[str] | None = None

    @property
    def parts(self) -> tuple[Found[object] | None, ...]:
        """All parts, for their claims."""
        return (self.status, self.numbers, self.date, self.issuer, self.correction)


def find(page: Page, headline: Found[str] | None) -> Letterhead:
    """Find the letterhead's lines."""
    lines = front.lines(page, headline)
    fields = labels.find(page)
    above = status.find(lines) or _titles_status(page, headline)
    return Letterhead(
        status=above or _opening_status(page, headline) or _closing_status(page, headline),
        numbers=numbers.find(page, lines, fields, headline),
        date=letter_date.find(page, headline, lines, fields),
        issuer=letterhead_issuer.find(page, headline, lines, fields),
        correction=correction_sentences.find(page, headline, lines)
        or correction_notice.find(lines)
        or correction_notice.above(page, headline)
        or correction_notice.marking(page, headline),
    )


def _titles_status(page: Page, headline: Found[str] | None) -> Found[str] | None:
    """Find the embargo before a title: "EMBARGOED until noon: Bridge opens"."""
    printed = [page.blocks[at].text for at in sorted(claimed(headline))]
    titles = (*printed, *page.head.metas.get("mail:subject", ()), page.head.title or "")
    for title in dict.fromkeys(titles):  # a page may print its headline thousands of times
        if told := held_title.find(title):
            return Found(told.status, Evidence.TEXT)
    return None


def _opening_status(page: Page, headline: Found[str] | None) -> Found[str] | None:
    """Find the status with which the first paragraph begins; the paragraph stays text."""
    top = first_claim(headline)
    first = next(filter(running.is_prose, page.blocks[top + 1 :]), None)
    text = status.opens_paragraph(first.text) if first else None
    return Found(text, Evidence.TEXT) if text else None


def _closing_status(page: Page, headline: Found[str] | None) -> Found[str] | None:
    """Find the status in the letterhead that some set below the text, above day or contact.

    It may as well open the next release of a page, so that it claims no block.
    """
    top = last_claim(headline)
    own = (row for row in reversed(page.shown) if row[1].zone is Zone.RELEASE)
    below: list[Block] = []
    for at, block in islice(own, _CLOSING):
        if at <= top or running.is_prose(block):
            break
        if status.is_alone(block.text) and any(map(_is_of_letterhead, below[-_NEAR:])):
            found = status.find([front.Line(at, block.text, block)])
            return Found(found.value, found.source) if found else None
        below.append(block)
    return None


def _is_of_letterhead(block: Block) -> bool:
    return closing_days.is_day(block.text) or contact_heading.read(block) is not None
