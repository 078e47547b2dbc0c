"""Which house the headings of the site and the title of the page name, around the release."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone
from newsdrop.parse.houses import organizations
from newsdrop.parse.issuing.lines.headed import opens_headline
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.prose.running import is_prose
from newsdrop.parse.titling import title_marks
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.page import Page

_SECTIONS = keys("letterhead", "sections")
_TITLED = regex(
    r"(?P<name>[^\W\d_a-zß-ÿ]\S*(?: \S+){1,5}?)"
    rf" (?i:(?:{any_of(words('organizations', 'kinds of news'))}) releases?)[\d .,#-]*"
)  # "Acme Bridges Press Release 4"
_WELCOMES = keys("closing", "about") | keys("organizations", "welcomes")
_STEPS = 2  # of a title: a section and its site; fewer tell a house by its words
_SITE = 4  # words of a site's name
_LINE = 130  # characters
_MOST_ARMS = 20  # companies of a group; a list of members may have thousands


def above(page: Page, text: str) -> str | None:
    """Find the house that a heading of the site, above the headline, and the text name.

    Headings that name two houses tell nothing; one that stands twice is one house.
    """
    found: list[str] = []
    for block in page.blocks:
        if block.zone is not Zone.CHROME and (block.level == 1 or is_prose(block)):
            break
        if block.zone is Zone.CHROME and block.level and organizations.is_organization(block.text):
            name = organizations.tidy(organizations.without_asides(block.text))
            found += [name] if organizations.names(text, name) else []
    return organizations.only(found)


def mastheads(page: Page, lead: str) -> str | None:
    """Read the house whose name is the whole title and the first heading, and opens the text.

    A release with its own heading for a title has that heading above its text, which repeats none
    of it.
    """
    title = organizations.tidy(page.head.title or "")
    heads = next((block.text for block in page.blocks if block.level), "")
    short = 0 < len(title.split()) <= _SITE and title[0].isupper()
    if short and key(heads) == key(title) and organizations.begins(lead, title):
        return title
    return None


def titled(page: Page, text: str) -> str | None:
    """Read the house in a title that is none of a release: "About Acme | Press Release"."""
    steps = title_marks.parts(page.head.title or "")
    others = [step for step in steps if key(step) not in _SECTIONS]
    if len(others) != 1:
        return None
    said = opening(others[0], _WELCOMES)
    if len(steps) != _STEPS and not (said or organizations.is_organization(others[0])):
        return None
    name = others[0][said.end :].strip() if said else others[0]
    if len(name.split()) > _SITE or any(key(name) == key(block.text) for block in page.blocks):
        return None
    return name if organizations.printed(text, name) else None


def beside(page: Page, text: str) -> str | None:
    """Find the house that headings outside the release name and the text prints.

    A heading that is the house's name and "press release" counts where a picture has its name.
    Headings that name two houses tell nothing; one that stands twice is one house.

    Parameters
    ----------
    page
        The page.
    text
        The body.
    """
    pictured = {key(block.picture.alt or "") for block in page.blocks if block.picture}
    found: list[str] = []
    for block in page.blocks:
        if not block.level or block.zone is Zone.RELEASE:
            continue
        name = organizations.tidy(block.text)
        if organizations.is_organization(name) and name in text:
            found.append(name)
        elif (match := _TITLED.fullmatch(name)) and key(match["name"]) in pictured:
            found.append(match["name"])
    return organizations.only(found)


def arm(page: Page, site: str, told: str) -> str | None:
    """Find the company of a group that opens headline and text: "Acme Ropes" on the site of "Acme".

    A list of points may stand above what opens the text. A line of the page has its legal form,
    which a thing that Acme makes has not.
    """
    lines = (
        block.text
        for block in page.blocks
        if len(block.text) < _LINE and block.text.startswith(f"{site} ")
        if organizations.has_form(block.text)
    )
    for line in islice(dict.fromkeys(lines), _MOST_ARMS):
        name = organizations.without_form(organizations.tidy(line))
        if (
            name.startswith(f"{site} ")
            and opens_headline(page, name)
            and any(organizations.begins(part, name) for part in told.split("\n"))
        ):
            return name
    return None
