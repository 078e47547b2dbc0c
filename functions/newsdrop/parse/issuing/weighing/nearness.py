"""Who stands nearer to a text that never names its site than the site does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.houses import organizations
from newsdrop.parse.issuing.headline import subjects
from newsdrop.parse.issuing.lines import headed, sender, site_headings
from newsdrop.parse.issuing.names import sitenames
from newsdrop.parse.issuing.text import announcer, beginnings, opener_names
from newsdrop.parse.issuing.weighing import towns
from newsdrop.parse.prose.phrases import key
from newsdrop.patterns import regex
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from newsdrop.page import Page
    from newsdrop.parse.found import Found
    from newsdrop.parse.issuing.weighing.story import Story

_LISTED = regex(r"\([A-Z][A-Za-z. ]{1,30}: ?[A-Z\d]{1,8}(?:[.;, ][^()]{0,60})?\)")


def find(story: Story, site: Found[str], speaker: str | None, opens: str | None) -> str | None:
    """Find who stands nearer to the text than the site that shows it.

    A ministry may, below the headline or at the text's beginning, where the site's name is no
    house's.

    Parameters
    ----------
    story
        The release.
    site
        Whose site it is.
    speaker, opens
        Who announces in the text, and who opens it.
    """
    above = site_headings.above(story.page, story.told) or towns.part(story, site.value)
    told = story.told.removeprefix(site.value)  # "Acme News — A bridge", as wires begin
    told = _LISTED.sub("", told)  # "(ABX: ACME)" is not of the exchange
    if above is not None or organizations.names(told, site.value):
        return above
    line = next(headed.lines(story.page, story.lead, story.told), None)
    line = line or sender.find(story.page, site.value)
    if line is not None or (speaker is not None and _outdoes(speaker, story, site)):
        return speaker if speaker and key(line or "") == key(speaker) else line or speaker
    if (subject := subjects.find(story.page, story.people)) is not None:
        return subject
    paper = sitenames.is_paper(site.value)
    if paper or (organizations.is_house(site.value) and sitenames.governed(site.value) is None):
        return None
    # A government's site is no house by its name, and carries the releases of its ministries.
    names = filter(None, (headed.credited(story.page), opens, _branded(story.page)))
    return next(filter(opener_names.is_ministry, names), None)


def _branded(page: Page) -> str | None:
    """Find the one ministry whose logo stands on the page of a release."""
    names = dict.fromkeys(filter(opener_names.is_ministry, page.brands))
    return next(iter(names)) if len(names) == 1 else None


def _outdoes(speaker: str, story: Story, site: Found[str]) -> bool:
    """Say whether a speaker goes before a site that the text never names."""
    lead = story.lead
    heads = headed.opens_headline(story.page, speaker)
    # Who holds the rights alone may keep what others wrote.
    if (heads or site.source is Evidence.TEXT) and beginnings.leads(lead, speaker):
        return True
    other = heads and not organizations.same(speaker, site.value)  # an agency's site, a portal
    return (
        other and organizations.begins(lead, speaker) and announcer.announces_itself(lead, speaker)
    )
