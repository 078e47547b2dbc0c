"""The names of houses in the addresses that a release gives: of its mails, its sites, its page."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone, hostname
from newsdrop.parse.houses import organizations
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdrop.page import Page

_MAIL = regex(r"[\w.+-]{1,64}@((?:[\w-]{1,63}\.){1,5}[a-z]{2,12})\b", re.IGNORECASE)
_SITE = regex(
    r"""
    (?<! [\w.@-] )
    (?: https?:// )? (?: www\. )?
    ( [\w-]{2,40} ) \. (?: com? | org | net | info | eu | io | [a-z]{2} ) \b
    (?! \.? [@\w-] )  # a stop may end the sentence
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SEARCHED = 20_000  # characters of a paragraph in which addresses are looked for
_EMPLOYER = regex(r", ([A-Z]{4,8})\Z")  # "Jane Roe, Executive Director, UBRS"
_LABELS_OF_NOBODY = words("organizations", "labels of nobody")
_LEAST = 3  # letters of a domain's name; fewer are anything's
_LEAST_OWN = 4  # of the page's own host, which may be a platform's
_MAX_LINE = 60
_HREF = 120  # characters of a link that writes to somebody
_MOST = 20  # hosts; a page of a thousand pictures may name as many


def printed(page: Page) -> frozenset[str]:
    """List the names in the addresses of sites that the release prints."""
    return frozenset(
        match[1].casefold().replace("-", "")
        for _, block in page.shown
        if block.zone is Zone.RELEASE and "." in block.text
        for match in _SITE.finditer(block.text, 0, _SEARCHED)
    )


def labels(page: Page) -> Iterator[tuple[str, int]]:
    """List the names in domains, the narrower first, with the block that gives an address.

    Behind the name of a contact, its house may stand for one: "Jane Roe, Director, UBRS".
    """
    hosts: dict[str, int] = {}
    for at, block in page.shown:
        if "@" in block.text:
            hosts.update((match[1], at) for match in _MAIL.finditer(block.text))
    hosts = hosts or _written_to(page)
    for sender in page.head.metas.get("mail:from", ()):
        hosts.update((match[1], len(page.blocks)) for match in _MAIL.finditer(sender))
    for address in _own(page):
        hosts.setdefault(".".join(hostname(address).split(".")[-2:]), -1)
    for host, at in islice(hosts.items(), _MOST):
        for label in host.casefold().split(".")[:-1]:
            if (
                len(label) >= (_LEAST if at >= 0 else _LEAST_OWN)
                and label not in _LABELS_OF_NOBODY
                and not organizations.is_host(label)
            ):
                yield label.replace("-", ""), at
    for at, block in page.shown:
        short = len(block.text) < _MAX_LINE and not block.text.startswith(("Fr. ", "Sr. "))
        if short and (employer := _EMPLOYER.search(block.text)):
            yield employer[1].casefold(), at


def _written_to(page: Page) -> dict[str, int]:
    """List the hosts of links that write to somebody, behind the words of a line of the release."""
    return {
        match[1]: at
        for at, block in page.shown
        if block.zone is Zone.RELEASE
        for anchor in block.anchors
        if anchor.href.startswith("mailto:")
        for match in _MAIL.finditer(anchor.href, 0, _HREF)
    }


def _own(page: Page) -> Iterator[str]:
    yield page.url or ""
    for block in page.blocks:
        if block.picture is not None and block.zone is Zone.RELEASE:
            yield block.picture.src
