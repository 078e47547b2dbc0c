"""Headings over press contacts: "Media contact:", "For more information, contact Jane Roe at"."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from newsdrop.lexicon import words
from newsdrop.page import BlockKind
from newsdrop.parse.datelines.place import is_named
from newsdrop.parse.houses import public
from newsdrop.parse.letterheads import status
from newsdrop.parse.persons import lone_name
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import WORD, first_words, key, keys, opening
from newsdrop.parse.reaching.asking import asked_persons, press_sentence
from newsdrop.parse.reaching.lines import (
    contact_line,
    desks,
    eastern_contacts,
    line_offices,
    reach,
)
from newsdrop.parse.vocabulary import given_names
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block
    from newsdrop.parse.prose.phrases import Opening

PRESS = keys("contacts", "press headings")
HEADINGS = PRESS | keys("contacts", "headings")
_FIRST_WORDS = first_words(HEADINGS)
_CONTACT = words("contacts", "contact")
_THINGS = words("contacts", "things")
_ORDERS = words("contacts", "of orders")
_OCCASIONS = words("contacts", "occasions")
KINDS = _CONTACT | words("contacts", "inquiries")
FOR_WHOM = KINDS | words("contacts", "audiences")  # of a heading
_OF = regex(rf"(?:{any_of(words('contacts', 'of'))})\b")

COLONS = (":", "：")
_PARTING = " ,|–—-"
_ASKS = tuple(f" {phrase}" for phrase in keys("contacts", "asks"))
_JOINING = words("contacts", "joining")
_ELSEWHAT = keys("contacts", "other business")
_IS = regex(rf"(?:{any_of(words('contacts', 'are'))}) (?=[^\W\d_a-zß-ÿ])")
_ARTICLES = ("the ", "our ")
_REACHING = ("mailto:", "tel:")
_ASKED = regex(r"\A(?:Contact|CONTACT) (?:the|our|THE|OUR) ")  # "Contact the Mayor's Press Office"
_OWNER = regex(r"[^\d,:;|(+@]*")
_CLOSING = frozenset("]】］")  # "[Contact] Jane Roe"
_REGIONS = words("contacts", "wide regions")
_MENU = 3  # links of a line
_COLUMNS = (2, 3)  # the third has the number of a label in the second
MAX_WORDS = 12  # of a line without a number
_MAX_REST = 100
_MAX_JOINED = 60  # characters of two headings that are one
_MAX_JOINED_WORDS = 4  # of the first
_MAX_HEADING = 90  # of a heading without a colon
_MAX_SENTENCE = 240  # of one that the press is told whom to ask
_MAX_OWNER = 6  # words before "media contact": whose it is
MAX_KIND = 3  # words before "contact": for what


class Heading(NamedTuple):
    """A line that opens a contact block; `rest` is what stands behind it in the same line.

    Where sentences name several to reach, `rest` has a line for each.
    """

    press: bool
    rest: str
    office: str | None
    cell: int = 0  # of the row that it stands in


def read(block: Block) -> Heading | None:
    """Read a line that opens a contact block.

    Parameters
    ----------
    block
        A line, which may begin with the release's status.
    """
    text = (block.cells[0] if block.cells else block.text).lstrip("*#•-–—| ")
    first = text.partition(" ")[0]
    if "@" in first and ":" not in first:
        return None  # "media.team@acme.example"
    plain = text.replace("://", "")  # "More at https://acme.example"
    if len(text) > _MAX_HEADING and ":" not in plain and "：" not in plain:
        return _sentence(text) if len(text) < _MAX_SENTENCE else None
    links = block.anchors if len(block.anchors) >= _MENU else ()
    if sum(not anchor.href.startswith(_REACHING) for anchor in links) >= _MENU:
        return None  # "Press | Contact us | Donate"
    text = status.without(text)
    if asked_persons.is_of_office(text):
        return Heading(press=True, rest=text, office=None)
    across = " | ".join(cell for cell in block.cells[1:] if cell)
    if key(text) in FOR_WHOM - KINDS and asked_persons.bids(across):
        return None  # "Press: | The hall is open to the press. Please sign up at ..."
    found = _eastern(text) or _western(text, across) or _beside(block.cells) or _joined(block)
    return found or (_asked(text) if _MAX_HEADING < len(text) < _MAX_SENTENCE else None)


def _asked(text: str) -> Heading | None:
    """Read sentences that tell the press whom to ask for what, each by name."""
    said = opening(text, PRESS)
    rows = asked_persons.rows(text[said.end :]) if said else []
    return Heading(press=True, rest="\n".join(rows), office=None) if rows else None


def _beside(cells: Sequence[str]) -> Heading | None:
    """Read one in the second of two columns: "FOR IMMEDIATE RELEASE | Contact: Jane Roe"."""
    if len(cells) not in _COLUMNS or not any(colon in cells[1] for colon in COLONS):
        return None
    found = _western(" ".join(cells[1:]), "")
    return found and found._replace(cell=1)


def _sentence(text: str) -> Heading | None:
    """Read a sentence that says whom to ask: at such length only to the press, or to readers."""
    said = opening(text, PRESS)
    if said is None:
        rest = asked_persons.question(text, HEADINGS)
        return Heading(press=False, rest=rest, office=None) if rest else None
    told = press_sentence.read(said.key, text[said.end :])
    return None if told is None else Heading(press=True, rest=told, office=None)


def _eastern(text: str) -> Heading | None:
    if eastern_contacts.is_heading(text):
        return Heading(press=True, rest="", office=None)
    answering = eastern_contacts.answering(text)
    return Heading(press=False, rest=answering, office=None) if answering else None


def _western(text: str, across: str) -> Heading | None:
    if _FIRST_WORDS.isdisjoint(key(text).split()[: _MAX_OWNER + 1]):
        return None  # nearly all lines
    for owner, word in enumerate(islice(WORD.finditer(text), _MAX_OWNER + 1)):
        if word[0].casefold() not in _FIRST_WORDS:
            continue
        start = word.start()
        said = opening(text, HEADINGS, start)
        if said is None or not _is_heading(text, start, said, owner):
            continue
        opens = not owner or text[:start].rstrip().endswith(COLONS)
        behind = text[said.end :].strip()
        rest = _behind(behind, press=said.key in PRESS and opens)
        desk = None if owner else line_offices.read(text[: said.end])
        held = not owner and said.key in PRESS and _is_held(behind)
        if held and (desk or rest is None):  # "Pressestelle der Stadt Roe"
            return Heading(press=True, rest=text, office=None)
        if rest is None and desk and public.is_house(behind):
            rest = behind  # "Ufficio stampa Acme"
        if rest is not None:
            return _with_rest(text, start, said, _behind_note(rest), across)
    return None


def _is_held(behind: str) -> bool:
    """Tell whose desk a heading names, with a number behind it or without."""
    whole = behind.split()
    if reach.reachable(behind):
        whole = _OWNER.match(behind)[0].split()  # type: ignore[index]
    return desks.is_held(whole)


def _is_heading(text: str, start: int, said: Opening, owner: int) -> bool:
    """Tell a heading, `owner` words before it or none, from the beginning of something else."""
    behind = text[said.end :]
    if (
        owner
        and said.key not in PRESS
        and not (
            _is_owned(said.key, owner, behind) or (behind in COLONS and _is_of_region(text[:start]))
        )
    ):
        return False
    thing = "" if " " in said.key else key(behind).partition(" ")[0]
    if not owner and thing in _ORDERS and behind.startswith(f" {thing} "):
        return False  # "Press the button"
    asked = thing not in _OCCASIONS or contact_line.named(behind.partition(":")[2])
    return asked and thing not in _THINGS


def _with_rest(text: str, start: int, said: Opening, rest: str, across: str) -> Heading:
    """Put together what stands behind a heading, or around it, and in the columns beside it."""
    if rest[:1].islower() and said.key in PRESS and text[said.end :].endswith(f" {rest}"):
        told = press_sentence.read(said.key, text[said.end :])  # "... should be directed to"
        rest = told or rest
    whole = _opens_with_person(text[:start], small=text[start].islower())
    rows = asked_persons.rows(rest) if rest.startswith(_ARTICLES) and not whole else ()
    joined = " | ".join(filter(None, (text if whole else rest, across)))
    office = None if whole else line_offices.read(_ASKED.sub("", text[: said.end]))
    return Heading(said.key in PRESS, "\n".join(rows) or joined, office)


def _behind_note(rest: str) -> str:
    """Go on to who is asked: "Note: for more information contact Jane Roe"."""
    inner = opening(rest, HEADINGS)
    if inner and " " in inner.key and f" {inner.key}".endswith(_ASKS):
        return rest[inner.end :].lstrip(" :：")
    return rest


def _joined(block: Block) -> Heading | None:
    """Read a heading whose last part is one: "Pictures and press contact"."""
    title = block.kind is BlockKind.HEADING or block.strong or block.text.endswith(COLONS)
    said = key(block.text).split() if title and len(block.text) <= _MAX_JOINED else []
    joins = [at for at, word in enumerate(said[:_MAX_JOINED_WORDS]) if word in _JOINING and at]
    if not joins or " ".join(said[: joins[0]]) in _ELSEWHAT:
        return None
    last = " ".join(said[joins[0] + 1 :])
    return Heading(last in PRESS, "", None) if last in HEADINGS else None


def _opens_with_person(before: str, *, small: bool) -> bool:
    """Tell "Jane Roe, Media Relations" and "Jana Roe tisková mluvčí" from "Acme, Media Desk"."""
    person = before.rstrip(_PARTING)
    parted = person != "" and (small or person != before.rstrip())
    return parted and given_names.begin(person) and lone_name.is_name(person)


def _is_owned(said: str, owner: int, rest: str) -> bool:
    """Tell "Survey contact: Jane Roe, 202-555-0100" by what stands behind it."""
    reached = rest[:1] in COLONS and reach.reachable(rest)
    return reached and owner <= MAX_KIND and said in _CONTACT


def _is_of_region(before: str) -> bool:
    """Tell for where somebody answers: "EU Contact:", "U.S. contact person:"."""
    region = before.strip(_PARTING)
    return is_named(region) or key(region) in _REGIONS


def _behind(rest: str, *, press: bool) -> str | None:
    """Read what a heading's line holds besides; ``None`` where the line is no heading."""
    if not rest.strip(":.：*_ 】］)"):
        return ""
    rest = f":{rest[1:]}" if rest[0] in _CLOSING else rest
    if press and (copula := _IS.match(rest)):
        rest = rest[copula.end() :]  # "Press contact is Jane Roe, 202-555-0100"
    if f" {key(rest)}".endswith(_ASKS) and not reach.reachable(rest):
        return ""  # "For more information, or to speak to the author, please contact"
    if rest[0] in ":：|–—-·•":
        return rest.lstrip(":：|–—-·• ")
    if rest[0] == "(" and rest.rstrip(":").endswith(")") and not reach.reachable(rest):
        return ""  # "Media contacts (for reporters only):"
    if rest.rstrip("*_ ").endswith(COLONS) and len(rest.split()) <= _most_words(rest):
        return ""
    return rest if press and len(rest) < _MAX_REST and reach.reachable(rest) else None


def _most_words(rest: str) -> int:
    """Find how long a heading goes on; whose contact it is may be a long name."""
    return MAX_WORDS if _OF.match(rest) else _MAX_OWNER
