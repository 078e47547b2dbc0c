"""Who holds the rights: the name in a line such as "© 2021 Acme Bridges. All rights reserved."."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone
from newsdrop.parse.houses import organizations
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdrop.page import Block, Page

_BETWEEN = " |·•,–-/"
_LAST = 5  # blocks that may hold a note of rights
_NAMED = 2  # blocks besides it
_MAX_LINE = 300  # characters
_YEARS = r"\d{4} (?: [ ]?[-–—,/][ ]? \d{4} )?"
_COPYRIGHT = regex(
    rf"""
    (?: (?: © | \(c\) | copyright ) [ ]? (?: © | \(c\) )? :? [ ]?
        {_YEARS} (?: [ ]?[-–—:|·,] (?=[ ]) )?
      | \A {_YEARS} [ ]? (?: © | \(c\) )
      | \A copyright [ ]? (?: [ ](?:[©@]|\(c\)) | : ) [ ] (?! \d )
      | \A (?:©|\(c\)) [ ]? copyright :? [ ] (?! [\d©(:-] )
      | \A copyright [ ] (?! (?:{any_of(words("organizations", "behind copyright"))}) \b )
        (?= [^©.|]{{2,60}} [.,]? [ ] all [ ] rights )
      | \A © [ ]?+ (?! \d | copyright | \(c\) )  # the year may be left out, or follow
    )
    [ ]? (?: by [ ] )?
    ( (?: \d{{1,3}} (?= [-.]?[^\W\d_] ) )?  # "3M", "7-Eleven"
      (?: [^|©\d] | (?<=[^\W\d_]) \d ){{1,80}} )  # "Rapid7"
    """,
    re.VERBOSE | re.IGNORECASE,
)
_AHEAD = regex(  # "Acme Bridges Ltd © 2021"
    rf"( [^|©\d]{{4,80}}? ) [ ,·–-]* (?: © | \(c\) | copyright ) [ ]? {_YEARS} \b .{{0,60}}",
    re.VERBOSE | re.IGNORECASE,
)
_WHOLE = r"(?:(?<!\w)|(?![\w’']))"  # "The Authority" is no author, "Kontaktlinsen" no contact
_RIGHTS = regex(
    rf"[^\w)]*(?<!\w)(?:{any_of(words('organizations', 'rights'))}){_WHOLE}.*", re.IGNORECASE
)
# A sentence ends: not "A. B. Roe Ltd", not "Roe GmbH & Co. KG", not "Bank of St. Roe"; or it goes
# on: "Acme Bridges, part of the Roe group".
_STOP = regex(
    rf"(?<!\b[A-Z])(?<!\b[SFM]t)(?<!\bSte)\. "
    rf"(?!(?:{any_of(words('organizations', 'forms behind a stop'))})\b)"
    rf"|, (?=(?!(?:{any_of(words('organizations', 'forms'))})\b)(?!and )[a-z]{{1,12}} \w)"
)
_BRAND = regex(r"[a-z]{1,5}[A-Z]")  # "openRoe"
_SEPARATED = regex(r" [•·] ")
# Who made the site: "© 2021 Acme Bridges. Designed by Jane Roe".
_MAKER = regex(rf"\W*\b(?:{any_of(words('organizations', 'makers'))}){_WHOLE}.*", re.IGNORECASE)


def holder(line: str) -> str | None:
    """Read who holds the rights.

    Parameters
    ----------
    line
        Any line of the page.

    Returns
    -------
    str or None
        The name; whoever only made the site, or took a photo, holds none.
    """
    if not _has_mark(line):
        return None
    match = _COPYRIGHT.search(line)
    if match is not None and "/" in match[1] and not any(map(str.isdigit, match[0])):
        return None  # "© Jane Roe / Agency" is a photo's
    name = _bare(match[1]) if match else ""
    if not name:
        name = ahead(line)
        if not organizations.is_house(name):
            return None
    if (name[0].islower() and not _BRAND.match(name)) or not name[0].isalnum():
        return None
    return name


def ahead(line: str) -> str:
    """Read what stands before a mark of rights, a house or not: "Acme © 2021".

    Parameters
    ----------
    line
        Any line of the page.
    """
    match = _AHEAD.fullmatch(line) if _has_mark(line) else None
    return _bare(match[1]) if match else ""


def _has_mark(line: str) -> bool:
    said = line.casefold() if len(line) <= _MAX_LINE else ""
    return "©" in said or "(c)" in said or "copyright" in said


def of_block(block: Block) -> str | None:
    """Read who holds the rights by a line of a footer, without the links behind the name.

    "© 2021 Acme Bridges [Legal notice] [Imprint]"; a link may hold the name itself, too.
    """
    text = block.text
    for link in reversed(block.anchors):
        bare = text[: link.start].rstrip(_BETWEEN)
        if link.end < len(text.rstrip(_BETWEEN)) or holder(bare) is None:
            break
        text = bare
    return holder(text)


def in_release(page: Page) -> Iterator[str]:
    """Find who holds the rights by a note in the release, where two lines more name it."""
    texts = [block.text for block in page.blocks if block.zone is Zone.RELEASE]
    for text in texts[-_LAST:]:
        name = holder(text) or ""
        if name and sum(organizations.names(other, name) for other in texts) > _NAMED:
            yield name


def _bare(name: str) -> str:
    """Take off what is said behind a name, or nothing but that."""
    name = _SEPARATED.split(name, maxsplit=1)[0].strip(" ,")
    bare = _MAKER.sub("", _RIGHTS.sub("", name))
    bare = _STOP.split(bare, maxsplit=1)[0].rstrip(" ,–-(")  # "© Acme (1999-2016)"
    stop = organizations.has_form(bare) and name.startswith(f"{bare}.")  # of "Acme Inc."
    return f"{bare}." if stop else bare
