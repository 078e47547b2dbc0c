"""Signs that say who issues a release where nothing surer does: each could be a partner's alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.houses import described, eastern, organizations
from newsdrop.parse.issuing.headline import leaders, statements
from newsdrop.parse.issuing.lines import headed, held_offices, payers, sender, sheets, site_headings
from newsdrop.parse.issuing.names import domains
from newsdrop.parse.issuing.site import imprint, networks, site_titles
from newsdrop.parse.issuing.text import announcer, arabic_opener, beginnings, births
from newsdrop.parse.issuing.weighing import authors_house, signs
from newsdrop.parse.prose.phrases import key
from newsdrop.parse.titling import house_title, topline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdrop.parse.issuing.weighing.story import Story


def names(
    story: Story,
    opens: str | None,
    speaker: str | None,
    owner: str | None,
    *,
    sited: bool,
) -> Iterator[str | None]:
    """List the houses that weaker signs name, the surer signs first.

    Parameters
    ----------
    story
        The release.
    opens, speaker, owner
        Who opens the text, who announces in it, whose address it gives.
    sited
        Whether the page tells whose site it is on.
    """
    page, told, lead = story.page, story.told, story.lead
    yield networks.poster(page)
    yield payers.find(page)
    yield sheets.top(page, told)
    yield sheets.sent(page, told)
    yield opens
    yield beginnings.shortened(told)
    yield headed.credited(page)
    yield site_headings.above(page, told)
    yield sender.beside_day(page)
    announced = not sited and speaker is not None and announcer.announces(lead, speaker)
    yield speaker if announced or beginnings.leads(lead, speaker) else None
    yield from (announcer.of_headline(line, lead, story.names) for line in headed.tops(page))
    yield from (announcer.of_both(line, lead, story.names) for line in headed.tops(page))
    both = (eastern.of_both(line, lead) for line in headed.tops(page))
    yield from (name for name in both if name not in story.names)
    yield sheets.pictured(page)
    yield held_offices.announced(story.people, lead)
    yield held_offices.spoken_for(story.people, told)
    yield held_offices.officer(page)
    writes = authors_house.find(story)
    yield writes if not sited else None  # before who does something in the text
    yield speaker if not sited else None
    yield owner
    yield from headed.lines(page, lead, told)
    yield headed.sourced(page, told)
    yield writes
    yield described.alone(page, told, story.names)
    yield statements.house(page)
    yield statements.marked(page, lead)
    yield statements.issuing(lead, story.names)
    yield headed.named(page, lead)
    yield site_headings.beside(page, told)
    yield site_headings.mastheads(page, lead)
    yield site_headings.titled(page, told)
    starts = (lead, *beginnings.behind_dateline(lead))
    yield domains.visited(page, [*described.named(page), *headed.tops(page), *starts])
    yield signs.agreed(page, told, story.names)
    yield imprint.shown(page, told)
    yield described.reached(page, told, story.names)
    yield leaders.company(page, told, story.people)
    yield from (arabic_opener.led(line, told) for line in headed.tops(page))
    yield from (births.of_headline(line, told) for line in headed.tops(page))
    yield births.of_text(lead, told)
    owners = (topline.owner(line, key(lead)) or "" for line in headed.tops(page))
    # Not a firm: "Takeover of Roe Ltd" tells of it.
    yield from (owner for owner in owners if not organizations.has_form(owner))
    yield from (signs.of_initials(line, told) for line in headed.tops(page))
    yield site_titles.whole(page, told)
    yield house_title.officer(page.head.title or "")
