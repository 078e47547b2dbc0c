"""What kind of release or article this is: a statement, a transcript, a press release."""

from __future__ import annotations

from itertools import chain, takewhile, zip_longest
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsdrop import lexicon
from newsdrop.page import BlockKind, Zone
from newsdrop.parse.authors import accounts
from newsdrop.parse.ending import released
from newsdrop.parse.letterheads import invitation
from newsdrop.parse.prose import end_marks
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys, opening, search
from newsdrop.parse.prose.running import is_prose, is_sentence
from newsdrop.parse.titling import kind_line, nameless, title_marks, trail
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block, Page
    from newsdrop.record import Dateline, Release

_ARTICLE = regex(r"Article|BlogPosting|PressRelease|Report\b")
_LABELS = keys("kinds", "label")
_WHICH = lexicon.words("letterhead", "which release")
_FILED = _LABELS | keys("kinds", "filed")
_OURS = lexicon.words("kinds", "itself")
_ITSELF = regex(
    rf"(?<!\w)(?:{any_of(_OURS)})"
    rf" (?:{any_of(lexicon.words('kinds', 'says itself'))})(?!\w)"
)
_CATEGORIES = lexicon.words("elements", "categories")
_TURN = regex(r"(?:[QA]|[A-Z][A-Z .'’-]{3,40}:)\s")
_TURNS = 5
_NO_KINDS = frozenset({"path", "label", "filed", "agency", "itself", "says itself"})
_LINE = " line"
_BESIDE = 4  # lines above a headline, and below it
_LONGEST_LABEL = 40  # characters
_MARKS = 12  # characters by which a printed headline may be longer
_ABOVE = 6  # lines above a headline
_OVER = 2  # blocks above the title
_DATED = 80  # characters of a line with a kind and its day
_BELOW = 2  # and below it
WORD = regex(r"[^\W_]+")
CJK = regex("[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")


def find(page: Page, release: Release) -> str:
    """Name the kind.

    Parameters
    ----------
    page
        What scraping found.
    release
        The record as far as it was read.

    Returns
    -------
    str
        ``press_release``, ``news_article``, ``statement``, ``transcript``, ``speech``,
        ``fact_sheet``, ``media_advisory``, ``readout`` or ``proclamation``.
    """
    if name := named(release) or called_beside(page, release) or _held(release):
        return name
    if is_transcript(release):
        return "transcript"
    if invitation.invites(page):
        return "media_advisory"
    label = lexicon.sections("kinds")["label"]
    house = (release.issuer.name if release.issuer else None) or ""
    signed = bool(release.byline and not accounts.is_nobodys(release.byline, house))
    labelled = (
        release.release_status
        or release.release_numbers
        or release.contacts
        or any(text.casefold().startswith(label) for text in release.boilerplate)
        or is_labelled(page)
        or is_filed(page)
        or opening(release.headline or "", _LABELS) is not None
        or _is_entitled(page, release)
        or _says_itself(release)
        or (not signed and any(map(end_marks.are_hashes, release.boilerplate)))
        or released.tells(page)
    )
    path = urlsplit(page.url or "").path.casefold().split("/")
    if labelled or lexicon.words("kinds", "path").intersection(path):
        return "press_release"
    dateline = release.dateline
    if signed or is_marked(page) or dateline is None or _is_agencys(dateline):
        return "news_article"
    return "press_release"


def named(release: Release) -> str | None:
    """Read the kind off the headline or the status: "Statement by the mayor"."""
    lines = f"{release.headline or ''}\n{release.release_status or ''}".casefold().splitlines()
    for kind in lexicon.sections("kinds"):
        openings = tuple(lexicon.folded("kinds", kind))
        if not (kind in _NO_KINDS or kind.endswith(_LINE)) and any(
            line.startswith(openings) for line in lines
        ):
            return kind
    return None


def called_beside(page: Page, release: Release) -> str | None:
    """Read the kind off the line nearest to the headline that is one and no more: "Readout".

    "Press release" there says that it is one, whatever a menu farther away has.

    Parameters
    ----------
    page
        The page.
    release
        The record, of which the headline is known.
    """
    title = key(release.headline or "")
    shown = [block for _, block in page.shown]
    top = next((at for at, block in enumerate(shown) if title and key(block.text) == title), None)
    if top is None:
        return None
    # A heading farther below the headline is a section's: "Transcript" of a video.
    told = takewhile(lambda block: not is_prose(block), shown[top + 1 : top + 1 + _BESIDE])
    below = [block for at, block in enumerate(told) if not (at and block.level)]
    above = reversed(shown[max(0, top - _BESIDE) : top])
    for block in filter(_may_be_label, chain.from_iterable(zip_longest(above, below))):
        said = key(block.text)
        if said in _LABELS:
            return None
        for kind, lines in lexicon.sections("kinds").items():
            if kind.endswith(_LINE) and said in lines:
                return kind.removesuffix(_LINE)
    return None


def _may_be_label(block: Block | None) -> bool:
    """Tell a line that is no link, but a category's."""
    if block is None or block.kind is BlockKind.LIST_ITEM or len(block.text) > _LONGEST_LABEL:
        return False
    return not block.anchors or not block.hints.isdisjoint(_CATEGORIES)


def _is_agencys(dateline: Dateline) -> bool:
    said = dateline.text.casefold()
    agencies = lexicon.words("kinds", "agency")
    return not agencies.isdisjoint(WORD.findall(said)) or any(
        CJK.match(agency) and agency in said for agency in agencies
    )


def is_marked(page: Page) -> bool:
    """Say whether the page's JSON-LD calls it an article."""
    return any(_ARTICLE.search(str(node.get("@type"))) for node in page.head.json_ld)


def _over(page: Page) -> Sequence[Block]:
    """List what stands right above the title."""
    top = _title(page)
    return page.blocks[max(0, top - _OVER) : max(0, top)]


def _title(page: Page) -> int:
    """Find the first heading of the first level; -1.

    Where there is none, the first of the release, no paragraph of which stands above it.
    """
    levels = [(at, block.level) for at, block in page.shown if block.level]
    first = next((at for at, level in levels if level == 1), None)
    if first is not None:
        return first
    first = next((at for at, _ in levels if page.blocks[at].zone is Zone.RELEASE), -1)
    return -1 if any(map(is_sentence, page.blocks[: max(0, first)])) else first


def _is_line(block: Block) -> bool:
    """Tell a line in no list."""
    return block.kind is BlockKind.PARAGRAPH and block.tag != "nav"


def is_labelled(page: Page) -> bool:
    """Find a line around a text, or above its title, that says "Press release" and no more."""
    top = _title(page)
    # A line alone right above the title files it, be it a link: "Press releases".
    if any(_is_line(block) and key(block.text) in _FILED for block in _over(page)):
        return True
    if any(block.level == 1 and _is_called(block) for _, block in page.shown):
        return True
    return any(
        (at < top or block.zone is Zone.MARGIN)
        and block.kind is not BlockKind.LIST_ITEM
        and _is_label(block.text)
        for at, block in page.shown
    )


def _is_called(block: Block) -> bool:
    """Tell a page's own heading that only says which release it is: "Initial Press Release"."""
    if block.zone is Zone.CHROME or len(block.text) > _DATED:
        return False
    said = key(block.text)
    first, last = said.partition(" "), said.rpartition(" ")
    told = (first[0], first[2]), (last[2], last[0])
    return said in _LABELS or any(one in _WHICH and label in _LABELS for one, label in told)


def _is_label(text: str) -> bool:
    """Tell "Press release", alone or beside the day, from what else stands around a text."""
    line = text.casefold().strip(" :：")
    if line in lexicon.sections("kinds")["label"]:
        return True
    if len(line) > _DATED or not any(map(str.isdigit, line)) or not kind_line.tells_both(text):
        return False
    return search(text, _LABELS) is not None


def is_filed(page: Page) -> bool:
    """Say whether its head, its trail or the category beside its title files it as a release."""
    sections = [node.get("articleSection") for node in page.head.json_ld]
    sections += page.head.metas.get("article:section", ())
    said = (name for one in sections for name in (one if isinstance(one, list) else [one]))
    top = next((at for at, block in enumerate(page.blocks) if block.level == 1), 0)
    beside = page.blocks[max(0, top - 1) : top + 2]
    filed = (block.text for block in beside if not block.hints.isdisjoint(_CATEGORIES))
    title = next((block.text for block in page.blocks[top : top + 1]), "")
    led = (trail.shelf(block.text, title) for block in page.blocks[:top])
    return any(isinstance(name, str) and key(name) in _FILED for name in (*said, *filed, *led))


def _is_entitled(page: Page, release: Release) -> bool:
    """Find the kind right above the headline, whatever that is set in, or in the page's title.

    The title names a single release: "Press Release - Mayor opens bridge", none of a house alone.
    """
    labels = lexicon.sections("kinds")["label"]
    title = key(release.headline or "")
    steps = [part.casefold() for part in title_marks.parts(page.head.title or "")]
    if not title:
        return False
    if any(step in labels for step in steps) and any(key(step) == title for step in steps):
        return True
    longest = len(release.headline or "") + _MARKS
    shown = [block for _, block in page.shown]
    top = next(
        (
            at
            for at, block in enumerate(shown)
            if len(block.text) <= longest and key(block.text) == title
        ),
        None,
    )
    if top is None:
        return False
    above = [block for block in shown[max(0, top - _ABOVE) : top] if not block.anchors]
    return any(
        block.text.casefold().strip(" :：") in labels and block.kind is not BlockKind.LIST_ITEM
        for block in above
    ) or any(map(_is_dated, (*above, *shown[top + 1 : top + 1 + _BELOW])))


def _is_dated(block: Block) -> bool:
    """Tell "Press release of July 28, 2017" in a line of its own."""
    if block.zone is Zone.CHROME or not any(map(str.isdigit, block.text)):
        return False
    said = opening(block.text, _LABELS)
    return said is not None and nameless.is_kind_and_day(block.text)


def _held(release: Release) -> str | None:
    """Tell a speech by its deck, "Remarks by the Governor", above "THE GOVERNOR: Thank you."."""
    speeches = tuple(lexicon.folded("kinds", "speech"))
    if not (release.subheadline or "").casefold().startswith(speeches):
        return None
    spoken = any(_TURN.match(part.text) or "(Applause" in part.text for part in release.body)
    return "speech" if spoken else None


def _says_itself(release: Release) -> bool:
    """Find a sentence in which a release speaks of itself: "This news release may contain"."""
    lines = (*(part.text for part in release.body), *release.boilerplate)
    told = "\n".join(line.casefold() for line in lines if "“" not in line)
    return any(phrase in told for phrase in _OURS) and _ITSELF.search(told) is not None


def is_transcript(release: Release) -> bool:
    """Find the turns of those who speak."""
    turns = sum(1 for paragraph in release.body if _TURN.match(paragraph.text))
    return turns >= _TURNS and turns > len(release.body) // 4
