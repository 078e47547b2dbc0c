"""Newsdrop: press releases, read as what they are.

:func:`read` is the library's front door: bytes in, a record out, no network and no AWS.
"""

from __future__ import annotations

from datetime import UTC, datetime

from newsdrop.record import Reason, Rejection, Release

__all__ = ["Rejection", "Release", "read"]

TOO_SLOW = Rejection(
    Reason.TOO_SLOW,
    "Reading the page took too long; it is far larger or stranger than any release. Save only "
    "the release and drop that file.",
)


def read(
    data: bytes,
    *,
    content_type: str | None = None,
    url: str | None = None,
    now: datetime | None = None,
) -> Release | Rejection:
    """Read a press release.

    Parameters
    ----------
    data
        The upload as it came: HTML in any encoding, also a page's source as a browser shows it,
        NITF, plain text, Markdown, MHTML, Safari's web archive, a mail, or any of these gzipped.
    content_type
        What the uploader declared; evidence, not truth.
    url
        The page's address where it is known.
    now
        The moment of reading, with its zone; the clock's time when left out.

    Returns
    -------
    Release or Rejection
        Never raises: what holds no release comes back as a rejection with its reason.
    """
    # Only who reads pages pays for the parser: the functions that tell and index start without it.
    from newsdrop.parse import parse  # noqa: PLC0415
    from newsdrop.parse.guard import Guard, OverBudgetError  # noqa: PLC0415
    from newsdrop.scrape import scrape  # noqa: PLC0415

    guard = Guard()
    try:
        page = scrape(data, content_type=content_type, url=url)
        if isinstance(page, Rejection):
            return page
        return parse(page, now=now or datetime.now(UTC), guard=guard)
    except OverBudgetError:
        return TOO_SLOW
