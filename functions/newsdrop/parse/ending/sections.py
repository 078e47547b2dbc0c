"""Sections below the story: "About X", notes to editors, contacts, small print."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.page import BlockKind
from newsdrop.parse.ending import appeal, eastern_house, small_print, story_again, unmarked
from newsdrop.parse.ending.description import is_description
from newsdrop.parse.houses import organizations
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.running import reads_as_text
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_HEADING = 100  # longest line that can be a heading
_NEXT = 6  # blocks below a heading in which the next one may stand
_LEAST_STORY = 100  # characters of text above the sections
_LEAST_HOUSE = 3  # characters of a house's name
_ARTICLE = 4  # characters that may stand before a name
_RUN_IN_WITHIN = 200  # characters within which a heading runs into its text

_ABOUT_ALONE = folded("closing", "about")
_ABOUT = tuple(
    word if word.endswith(("'", "’")) or word > "\u2e80" else f"{word} " for word in _ABOUT_ALONE
)
_ABOUT_BEHIND = tuple(folded("closing", "about behind"))
_OVERVIEW = tuple(folded("closing", "overview behind"))
_ABOUT_WORDS = regex(r"^\S+ (?:the |this |our )?")
_RUN_IN = regex(r"about (?:the )?([^\s:].{1,80}?)(?: ?[:.–—-]+)? (?:the )?\1", re.IGNORECASE)
_RUN_IN_MARKED = regex(
    rf"(?:{any_of(words('closing', 'run in'))})(?: |(?<=['’]))[^.:]{{2,70}}: ?\S", re.IGNORECASE
)
_RUN_IN_CAPITALS = regex(r"ABOUT (?:[A-Z0-9][\w.&'’,-]{0,30} ){1,8}(?=[A-Z][a-z])")
_INFORMATION = tuple(folded("closing", "about information"))
_THINGS = folded("closing", "things")
_HONOURED = words("closing", "honoured")
_PROJECTS = folded("closing", "projects")
_HEADINGS = tuple(folded("closing", "headings"))
_NOTES = tuple(folded("closing", "notes"))
_NEWS = folded("closing", "news headings")
_NOTICES = folded("closing", "notices")
_REACH = regex(r"\S@\S|(?<![/=\w])(?:\d[ ().-]{0,2}){7}")  # a number, but of no web address
_HEADINGS_ALONE = folded("closing", "headings alone")
_NAMES = regex(r" ?[()（）「」『』“”\"/]")
_BRACKETS = " :.：【】［］[]〔〕〈〉<>＜＞■□●◆◇▼▽"
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
        about = inside and _sets_off(block) and heads(blocks[opened].text)
        inside = inside and not ends and not (about and story_again.goes_on(blocks, opened, at))
        named = above > below and (
            (_sets_off(block) and unmarked.names_whom(block.text, following))
            or _asks_for_whom(block, following)
            or eastern_house.opens_data(block.text, (one.text for one in following))
        )
        closes = named or _opens_section(block, following, above, below)
        closes = closes and at not in cautions
        if closes and not (heads(block.text) and story_again.comes_again(blocks, at)):
            inside, opened = True, at
            late = late or above > below
        elif inside and marked and _FOOTNOTE.match(block.text):
            inside = False
        elif inside and not late and _sets_off(block):
            inside = False
            found |= section
            section = set()
        if inside:
            section.add(at)
        else:
            above += len(block.text)
            marked = marked or _is_marked(block.text)
    return found | section if above >= _LEAST_STORY else found


def _is_marked(text: str) -> bool:
    """Say whether a word has the mark of a footnote."""
    return ("*" in text or "†" in text) and _MARKED.search(text) is not None


def heads(text: str) -> bool:
    """Say whether a line is the heading over the description of a house: "About Acme".

    Parameters
    ----------
    text
        A line that stands by itself.
    """
    line = text.casefold().strip(_BRACKETS)
    return len(text) <= _HEADING and line.startswith(_ABOUT) and _names_issuer(text, ())


def _opens_section(block: Block, following: Sequence[Block], above: int, below: int) -> bool:
    if above == 0:  # the story's own title
        return False
    text = block.text
    line = text.casefold().strip(_BRACKETS)
    later = above > below
    if len(text) <= _HEADING and (_is_heading(block) or text.endswith(":")):
        notes = line.startswith(_NOTES) and not _tells_facts(following)
        if notes or line in _HEADINGS_ALONE or line.startswith(_HEADINGS):
            return later or (above >= _LEAST_STORY and _sets_off(block))
        if line in _ABOUT_ALONE or line.endswith(_ABOUT_BEHIND):
            return True
        if line.endswith(_OVERVIEW):
            return _is_overview(text, line, following)
        if line.startswith(_ABOUT):
            return _names_issuer(text, following)
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
        elif _sets_off(block) or _is_of_house(block):
            inside = False
        if inside:
            found.add(at)
    return found


def _heads_facts(block: Block, following: Sequence[Block]) -> bool:
    line = block.text.casefold().strip(_BRACKETS)
    named = len(block.text) <= _HEADING and line.startswith(_NOTES)
    return named and _is_heading(block) and _tells_facts(following)


def _heads_news(block: Block, following: Sequence[Block]) -> bool:
    """Tell "Pricing and Availability", of the story also below what tells of the house."""
    named = len(block.text) <= _HEADING and block.text.casefold().strip(_BRACKETS) in _NEWS
    return named and _sets_off(block) and bool(following) and reads_as_text(following[0].text)


def _heads_notice(block: Block) -> bool:
    """Tell "Important Notice", above what a release says of its own statements."""
    return _sets_off(block) and block.text.casefold().strip(_BRACKETS) in _NOTICES


def _tells_facts(following: Sequence[Block]) -> bool:
    """Tell facts under a heading of notes from what the house says of itself and whom to ask."""
    below = takewhile(lambda one: reads_as_text(one.text) or not _sets_off(one), following)
    first, *others = [_is_of_house(block) for block in below] or [True]
    if first or not reads_as_text(following[0].text) or _REACH.search(following[0].text):
        return False
    return sum(others) <= len(others) / 2


def _is_of_house(block: Block) -> bool:
    return heads(block.text) or is_description(block) or small_print.is_legal(block.text)


def _runs_in(text: str, line: str) -> bool:
    """Tell a heading that stands in the line of its text: "About: Acme makes anvils"."""
    label, _, rest = text.partition(":")
    if label.casefold().strip(_BRACKETS) in _ABOUT_ALONE and not rest.lstrip()[:4].islower():
        return True
    if not line.startswith(_ABOUT):
        return False
    begun = max(len(about) for about in _ABOUT if line.startswith(about))
    forms = (_RUN_IN_MARKED, _RUN_IN, _RUN_IN_CAPITALS)
    return any(form.match(text) for form in forms) or unmarked.goes_on(text.lstrip()[begun:])


def _is_overview(text: str, line: str, following: Sequence[Block]) -> bool:
    """Tell "Acme Corp. at a glance" and "見本会社について" from an overview of something else."""
    over = max((len(end) for end in _OVERVIEW if line.endswith(end)), default=0)
    name = text.strip(_BRACKETS)[:-over].strip(_BRACKETS)
    called = tuple(part for part in _NAMES.split(name) if len(part) > 1)  # "Acme (ACM)"
    if following and following[0].text.startswith(called):
        return True
    if eastern_house.is_written(text):
        return eastern_house.is_house(name)
    return organizations.is_organization(name) or organizations.has_form(name)


def _asks_for_whom(block: Block, following: Sequence[Block]) -> bool:
    """Tell "Supporting Acme", above "About Acme", from "Supporting farmers"."""
    asked = appeal.whom(block.text.casefold()) if _sets_off(block) else ""
    below = next((one.text for one in following if _sets_off(one)), "") if asked else ""
    return asked in below.casefold() and heads(below)


def _names_issuer(text: str, following: Sequence[Block]) -> bool:
    """Tell "About Acme" from "About the study" and "About 500 people"."""
    tail = _ABOUT_WORDS.sub("", text.casefold(), count=1).strip(_BRACKETS)
    last = tail.rsplit(None, 1)[-1] if tail else ""
    named = any(char.isupper() for char in text[1:])
    # "Informacje o sprzedaży" are no house's.
    named = named or not (text.isascii() or text.casefold().startswith(_INFORMATION))
    if last in _PROJECTS and following and " " in tail:
        # "About the Acme Project", where "The Acme Project makes anvils" follows
        short = re.escape("".join(word[0] for word in tail.split()))
        name = rf"(?:[^.,]{{2,40}}, (?:[A-Z]{{2}}, )?)?(?:the )?(?:{re.escape(tail)}|{short})(?!\w)"
        described = re.match(name, following[0].text, re.IGNORECASE) is not None
        return described and not text.strip(_BRACKETS).rsplit(None, 1)[-1].islower()
    if last in _THINGS and _is_described(tail, following):
        return True
    if not _HONOURED.isdisjoint(text.split()):
        return False  # "About prize winner Jane Roe"
    if not named or last in _THINGS:
        return False
    name = text.strip(_BRACKETS)[-len(tail) :]
    return not tail[:1].isdigit() or unmarked.is_of_figures(name, following)


def _is_described(name: str, following: Sequence[Block]) -> bool:
    """Tell "About the Acme Anvil Show", which is named below it, above "About Acme"."""
    next_one = next((one.text for one in following if _is_heading(one) and heads(one.text)), "")
    if " " not in name or not next_one:
        return False
    house = _ABOUT_WORDS.sub("", next_one.casefold(), count=1).strip(_BRACKETS)
    if len(house) > _LEAST_HOUSE and name.startswith(f"{house} "):
        return True  # "About Acme Anvil Products" above "About Acme Anvil"
    used = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", following[0].text, re.IGNORECASE)
    return used is not None and all(word[0].isupper() for word in used[0].split())


def _is_heading(block: Block) -> bool:
    if _sets_off(block):
        return True
    apart = block.kind in (BlockKind.LIST_ITEM, BlockKind.TABLE)
    if apart or len(block.text) > _HEADING:
        return False
    return not reads_as_text(block.text) or _ends_in_form(block.text)


def _ends_in_form(text: str) -> bool:
    """Tell "About Acme Corp." from a sentence, which has words without capitals."""
    if not text.endswith(".") or not organizations.has_form(text):
        return False
    return all(word[:1].isupper() or len(word) <= _ARTICLE for word in text.split()[1:])


def _sets_off(block: Block) -> bool:
    """Say whether a block is made a heading, by its element, its weight or its capitals."""
    if block.kind is BlockKind.HEADING:
        return True
    if block.kind in (BlockKind.LIST_ITEM, BlockKind.TABLE) or len(block.text) > _HEADING:
        return False
    # Of signs without capitals one word in them is none: "ＷＥＢを作る".
    return block.strong or (block.text.isupper() and not eastern_house.is_written(block.text))
