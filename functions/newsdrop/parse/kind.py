"""What kind of release or article this is: a statement, a transcript, a press release."""

from __future__ import annotations

from itertools import chain, groupby, takewhile, zip_longest
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsdrop import lexicon
from newsdrop.page import BlockKind
from newsdrop.parse.authors import accounts
from newsdrop.parse.ending import released
from newsdrop.parse.houses import organizations
from newsdrop.parse.letterheads import invitation
from newsdrop.parse.prose import end_marks
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.prose.running import is_prose
from newsdrop.parse.titling import kind_labels
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block, Page
    from newsdrop.record import Dateline, Paragraph, Release

_ARTICLE = regex(r"Article|BlogPosting|PressRelease|Report\b")
_LABELS = keys("kinds", "label")
_OURS = lexicon.words("kinds", "itself")
_ITSELF = regex(
    rf"(?<!\w)(?:{any_of(_OURS)})"
    rf" (?:{any_of(lexicon.words('kinds', 'says itself'))})(?!\w)"
)
_CATEGORIES = lexicon.words("elements", "categories")
_NEWSPAPERS = lexicon.words("bylines", "newspapers")
_OR_OTHERS = lexicon.words("bylines", "newspapers or others")
_LANDS = keys("places", "countries")
_NO_NEWSPAPERS = tuple(lexicon.words("bylines", "no newspapers"))
_TURN = regex(r"([A-Z][A-Z .'’-]{3,40}:|[QA])\s")
_QUESTION, _ANSWER = "Q", "A"
_TURNS = 5
_NO_KINDS = frozenset({"path", "label", "filed", "agency", "itself", "says itself"})
_LINE = " line"
_BESIDE = 4  # lines above a headline, and below it
_LONGEST_LABEL = 40  # characters
_LONGEST_AGENCY = 25
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
        or kind_labels.is_labelled(page)
        or kind_labels.is_filed(page)
        or opening(release.headline or "", _LABELS) is not None
        or kind_labels.is_entitled(page, release.headline or "")
        or _says_itself(release)
        or (not signed and any(map(end_marks.are_hashes, release.boilerplate)))
        or released.tells(page)
    )
    path = urlsplit(page.url or "").path.casefold().split("/")
    if labelled or lexicon.words("kinds", "path").intersection(path):
        return "press_release"
    dateline = release.dateline
    told = signed or is_marked(page) or is_newspaper(house)
    if told or dateline is None or _is_agencys(dateline, release.body):
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


def is_newspaper(house: str) -> bool:
    """Tell a newspaper, which datelines its stories as others do their releases.

    Parameters
    ----------
    house
        Who issues the text: "Roe Times", but not "Roe Post" where Roe is a land.
    """
    said = key(house)
    named, _, last = said.rpartition(" ")
    known = last in _NEWSPAPERS or (last in _OR_OTHERS and named not in _LANDS)
    return bool(named) and known and not said.endswith(_NO_NEWSPAPERS)


def _is_agencys(dateline: Dateline, body: Sequence[Paragraph]) -> bool:
    """Tell "(AP) –", and "19 авг — РИА Новости." where the agency is a sentence of its own."""
    first = body[0].text if body else ""
    behind = first[len(dateline.text) :] if first.startswith(dateline.text) else ""
    sentence, stop, rest = behind.partition(".")
    ends = stop and rest.lstrip()[:1].isupper() and not organizations.has_form(sentence)
    own = sentence if ends and len(sentence) <= _LONGEST_AGENCY else ""
    said = f"{dateline.text} {own}".casefold()
    agencies = lexicon.words("kinds", "agency")
    return not agencies.isdisjoint(WORD.findall(said)) or any(
        CJK.match(agency) and agency in said for agency in agencies
    )


def is_marked(page: Page) -> bool:
    """Say whether the page's JSON-LD calls it an article."""
    return any(_ARTICLE.search(str(node.get("@type"))) for node in page.head.json_ld)


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
    """Find the turns of those who speak: somebody speaks again when another has spoken.

    A label that does not come back heads a section, and one that nothing parts a list.
    """
    turns = [found[1] for part in release.body if (found := _TURN.match(part.text))]
    if _QUESTION not in turns:  # "A" is an article, as in the points of a list
        turns = [label for label in turns if label != _ANSWER]
    changes = [label for label, _ in groupby(turns)]
    # Answers may have no label.
    taken = len(changes) > len(set(changes)) or turns.count(_QUESTION) > 1
    return taken and len(turns) >= _TURNS and len(turns) > len(release.body) // 4
