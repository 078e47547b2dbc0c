"""Sections below the story: "About X", notes to editors, contacts, small print."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.page import BlockKind
from newsdrop.parse.ending import story_again
from newsdrop.parse.ending.foot import follow_calls, read_more
from newsdrop.parse.ending.house import about, appeal, eastern_house, own_house, unmarked
from newsdrop.parse.ending.house.description import is_description
from newsdrop.parse.ending.notes import small_print
from newsdrop.parse.houses import organizations
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.running import is_sentence, reads_as_text
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_NEXT = 6  # blocks below a heading in which the next one may stand
_NUMBER = regex(r"[(\[]?\d{1,2}[.)\]] ")
_LEAST_STORY = 100  # characters of text above the sections
_STORY = 60  # blocks above a section, of which it may say where to read on
_RUN_IN_WITHIN = 200  # characters within which a heading runs into its text

_ABOUT_BEHIND = tuple(folded("closing", "about behind"))
_OVERVIEW = tuple(folded("closing", "overview behind"))
_RUN_IN = regex(r"about (?:the )?([^\s:].{1,80}?)(?: ?[:.–—-]+)? (?:the )?\1", re.IGNORECASE)
_RUN_IN_MARKED = regex(
    rf"(?:{any_of(words('closing', 'run in'))})(?: |(?<=['’]))[^.:]{{2,70}}: ?\S", re.IGNORECASE
)
_RUN_IN_CAPITALS = regex(r"ABOUT (?:[A-Z0-9][\w.&'’,-]{0,30} ){1,8}(?=[A-Z][a-z])")
_RUN_IN_STOPPED = regex(r"About (?:the )?(?P<house>[A-Z][^.:;!?]{4,70})\. (?=[A-Z\d])")
_HEADINGS = tuple(folded("closing", "headings"))
_NOTES = tuple(folded("closing", "notes"))
_NEWS = folded("closing", "news headings")
_NOTICES = folded("closing", "notices")
_REACH = regex(r"\S@\S|(?<![/=\w])(?:\d[ ().-]{0,2}){7}")  # a number, but of no web address
_HEADINGS_ALONE = folded("closing", "headings alone")
_NAMES = regex(r" ?[()（）「」『』“”\"/]")
_MARKED = regex(r"[*†](?<=\w.)[*†]{0,2}(?!\w)")
_FOOTNOTE = regex(r"(\*{1,3}|†) ?(?=[^\s*†])")


def find(blocks: Sequence[Block]) -> set[int]:
    """Find closing sections, each with what stands below its heading.

    Parameters
    ----------
    blocks
        The text blocks of the story and what follows it, in order.

    Returns
    -------
    set of int
        Positions in `blocks`.
    """
    found = _headed(blocks)
    return found | small_print.find(blocks, found)


def _headed(blocks: Sequence[Block]) -> set[int]:
    cautions = {at for at, block in enumerate(blocks) if small_print.is_caution(block.text)}
    cautions |= {at - 1 for at in cautions if at and _heads_notice(blocks[at - 1])}
    below = sum(len(block.text) for at, block in enumerate(blocks) if at not in cautions)
    above = 0
    found: set[int] = set()
    section: set[int] = set()
    inside = False  # under a closing heading
    late = False  # and behind most of the story
    opened = 0  # where the section's heading stands
    marked = False  # by the asterisk of a footnote
    for at, block in enumerate(blocks):
        below -= 0 if at in cautions else len(block.text)
        following = blocks[at + 1 : at + 1 + _NEXT]
        ends = at in cautions or _heads_facts(block, following) or _heads_news(block, following)
        ends = ends or (inside and eastern_house.heads_comment(block.text))
        other = inside and about.sets_off(block) and _heads_house(blocks[opened].text)
        inside = inside and not ends and not (other and story_again.goes_on(blocks, opened, at))
        named = above > below and (
            (about.sets_off(block) and unmarked.names_whom(block.text, following))
            or _asks_for_whom(block, following)
            or eastern_house.opens_data(block.text, (one.text for one in following))
        )
        closes = named or _opens_section(block, following, above, below)
        closes = closes and at not in cautions
        if closes and not (about.heads(block.text) and story_again.comes_again(blocks, at)):
            inside, opened = True, at
            late = late or above > below
        elif inside and marked and _FOOTNOTE.match(block.text):
            inside = False
        elif inside and not late and _parts_story(block, blocks[opened], following):
            inside = False
            found |= section
            section = set()
        story = blocks[max(0, opened - _STORY) : opened]
        if inside and not read_more.is_on(block.text, (one.text for one in story)):
            section.add(at)
        else:
            above += len(block.text)
            marked = marked or _is_marked(block.text)
    return found | section if above >= _LEAST_STORY else found


def _parts_story(block: Block, heading: Block, following: Sequence[Block]) -> bool:
    """Tell the next heading: set off, or a bare line over text as the section's own heading is."""
    if about.sets_off(block):
        return True
    bare = not about.sets_off(heading) and not heading.text.endswith(":")
    return bare and about.is_heading(block) and any(map(is_sentence, following[:1]))


def _is_marked(text: str) -> bool:
    """Say whether a word has the mark of a footnote."""
    return ("*" in text or "†" in text) and _MARKED.search(text) is not None


def _opens_section(block: Block, following: Sequence[Block], above: int, below: int) -> bool:
    if above == 0:  # the story's own title
        return False
    text = block.text
    line = about.bare(text).casefold()
    later = above > below
    if len(text) <= about.LONGEST and (about.is_heading(block) or text.endswith(":")):
        notes = line.startswith(_NOTES) and not _tells_facts(following)
        if notes or line in _HEADINGS_ALONE or line.startswith(_HEADINGS):
            return later or (above >= _LEAST_STORY and about.sets_off(block))
        own = later and own_house.heads(text)
        if own or line in about.ALONE or line.endswith(_ABOUT_BEHIND):
            return True
        if line.endswith(_OVERVIEW):
            return _is_overview(text, line, following)
        if line.startswith(about.OPENINGS):
            return about.names_issuer(text, following)
    return later and _runs_in(text[:_RUN_IN_WITHIN], line)


def facts(blocks: Sequence[Block], start: int) -> set[int]:
    """Find notes to editors that tell facts on the story, behind its end mark too.

    Parameters
    ----------
    blocks
        The text blocks of the story and what follows it, in order.
    start
        The position of the end mark.

    Returns
    -------
    set of int
        Positions of the heading and of what stands under it.
    """
    found: set[int] = set()
    inside = False
    for at in range(start, len(blocks)):
        block, following = blocks[at], blocks[at + 1 : at + 1 + _NEXT]
        if _heads_facts(block, following):
            inside = True
        elif inside and _is_note_on_house(block):
            continue
        elif about.sets_off(block) or _is_of_house(block) or follow_calls.is_call(block.text):
            inside = False
        if inside:
            found.add(at)
    return found


def _is_note_on_house(block: Block) -> bool:
    """Tell one of several notes that describes a house: "2. About Acme: ...", "(2) Acme is ..."."""
    number = _NUMBER.match(block.text)
    if number is None and block.kind is not BlockKind.LIST_ITEM:
        return False
    text = block.text[number.end() if number else 0 :]
    line = about.bare(text).casefold()
    return _runs_in(text[:_RUN_IN_WITHIN], line) or is_description(block._replace(text=text))


def _heads_facts(block: Block, following: Sequence[Block]) -> bool:
    line = about.bare(block.text).casefold()
    named = len(block.text) <= about.LONGEST and line.startswith(_NOTES)
    return named and about.is_heading(block) and _tells_facts(following)


def _heads_news(block: Block, following: Sequence[Block]) -> bool:
    """Tell "Pricing and Availability", of the story also below what tells of the house."""
    if len(block.text) > about.LONGEST or not about.sets_off(block):
        return False
    line = about.bare(block.text).casefold()
    named = line in _NEWS or about.is_of_thing(block.text, following)
    return named and bool(following) and reads_as_text(following[0].text)


def _heads_notice(block: Block) -> bool:
    """Tell "Important Notice", above what a release says of its own statements."""
    return about.sets_off(block) and about.bare(block.text).casefold() in _NOTICES


def _tells_facts(following: Sequence[Block]) -> bool:
    """Tell facts under a heading of notes from what the house says of itself and whom to ask."""
    below = takewhile(lambda one: reads_as_text(one.text) or not about.sets_off(one), following)
    first, *others = [_is_of_house(block) for block in below] or [True]
    if first or not reads_as_text(following[0].text) or _REACH.search(following[0].text):
        return False
    return sum(others) <= len(others) / 2


def _is_of_house(block: Block) -> bool:
    described = _heads_house(block.text) or is_description(block)
    return described or small_print.is_legal(block.text)


def _heads_house(text: str) -> bool:
    return about.heads(text) or own_house.heads(text)


def _runs_in(text: str, line: str) -> bool:
    """Tell a heading that stands in the line of its text: "About: Acme makes anvils".

    Behind a stop it names a house: "About the Roe Service. More than 200 people ...".
    """
    label, _, rest = text.partition(":")
    alone = about.bare(label).casefold() in about.ALONE
    if (alone or (rest and own_house.heads(label))) and not rest.lstrip()[:4].islower():
        return True
    if not line.startswith(about.OPENINGS):
        return False
    begun = max(len(words) for words in about.OPENINGS if line.startswith(words))
    stopped = _RUN_IN_STOPPED.match(text)
    if stopped and organizations.is_organization(stopped["house"]):
        return True
    forms = (_RUN_IN_MARKED, _RUN_IN, _RUN_IN_CAPITALS)
    return any(form.match(text) for form in forms) or unmarked.goes_on(text.lstrip()[begun:])


def _is_overview(text: str, line: str, following: Sequence[Block]) -> bool:
    """Tell "Acme Corp. at a glance" and "見本会社について" from an overview of something else."""
    over = max((len(end) for end in _OVERVIEW if line.endswith(end)), default=0)
    name = about.bare(about.bare(text)[:-over])
    called = tuple(part for part in _NAMES.split(name) if len(part) > 1)  # "Acme (ACM)"
    if following and following[0].text.startswith(called):
        return True
    if eastern_house.is_written(text):
        return eastern_house.is_house(name)
    return organizations.is_organization(name) or organizations.has_form(name)


def _asks_for_whom(block: Block, following: Sequence[Block]) -> bool:
    """Tell "Supporting Acme", above "About Acme", from "Supporting farmers"."""
    asked = appeal.whom(block.text.casefold()) if about.sets_off(block) else ""
    below = next((one.text for one in following if about.sets_off(one)), "") if asked else ""
    return asked in below.casefold() and about.heads(below)
