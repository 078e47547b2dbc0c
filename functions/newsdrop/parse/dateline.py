"""The dateline that opens the text: ``WASHINGTON, Sept. 15, 2010 —``.

The wire services, the armed forces and companies each have their forms; all are place and date in
some order, set off from the text by a dash, a bracket or the name of a wire service.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone
from newsdrop.parse.found import Found
from newsdrop.parse.when import dates
from newsdrop.parse.when.dateline_form import FILL, FULL, YEARLESS, Beginning, Form
from newsdrop.parse.when.dateline_places import Place, is_town, judge, trimmed
from newsdrop.parse.when.day_order import day_first
from newsdrop.record import Dateline, Evidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsdrop.page import Block, Page
    from newsdrop.parse.letterhead import Letterhead
    from newsdrop.record import Paragraph

_REACH = 240  # characters of a paragraph that can hold a dateline
_PROSE = 160  # characters of a paragraph behind which no dateline stands any more
_PARAGRAPHS = 4
_BELOW = 12  # blocks below the headline in which a dateline has a line of its own
_LINE = 60  # characters of a line that is a place

# Dates are masked before the forms are matched, sign for sign: a full one, one without a year.
_DATE = rf"(?P<date> [{FULL}{YEARLESS}] {FILL}* )"
_INTRO = r"(?: (?: le | den | am | a | on | lì | em | dnia | ngày | dated ) [ ] )?"
_DASH = r"(?: [ ]? (?: -{2,4} | [–—―‒─－﹣\ufffd]{1,3} ) [ ]? -? | [ ]-[ ]? | -[ ] )"
_TOWN = rf"""
    [^\W\d_]
    (?: [^()\[\]{{}}/:!?"“”«»…–—―\d{FULL}{YEARLESS}{FILL}-] | (?<=\w) [/-] (?=\w) ){{1,75}}?
"""
_PLACE = rf"(?P<place> {_TOWN} )"
_WITH_STATE = rf"(?= [^,{FULL}{YEARLESS}]+ ,[ ] )"  # "Local - June 3, 2021" is a column's
# "SANTIAGO (Chile)", but not "SAN DIEGO (NNS)".
_IN_REGION = rf"(?P<place> {_TOWN} [ ] \( [^\W\d_] [^()\d]{{2,28}} [^\W\dA-Z_] \) )"
_WIRE = r"(?: [ ]? (?: \( [^()]{2,60} \) | / [^/]{2,60} / ) )"
_END = rf"(?: ,? (?:{_DASH})? {_WIRE} \.? )? {_DASH}"
_COMMA = r"[ ]?[,、，،][ ]?"
_OPEN, _CLOSE = r"[(\[【（［]", r"[)\]】）］]"
_AGENCY = r"(?: \w{2,3} [社网網] | 本[报報网網站刊] )"
_REPORTERS = r"(?: [ ]? [(（] [记記]者 [^()（）]{2,30} [)）] )"
_BEGIN = r"[ *•]{0,3}"
_AFTER = r"(?: [.,] | [ ] (?: r\. | г\. | года | р\. | року ) )?"  # Slavic years have their word


def _form(pattern: str, least: Place = Place.PERHAPS) -> Form:
    return Form(pattern.strip(), least)


_FORMS = (
    # WASHINGTON, Sept. 15, 2010 /PRNewswire/ —
    _form(rf"{_PLACE} {_COMMA} {_INTRO} {_DATE} {_AFTER} {_END}"),
    _form(rf"{_PLACE} [ ] {_INTRO} {_DATE} {_AFTER} {_END}", Place.CAPITALS),
    # SANTIAGO (Chile), 15/10/2018 –
    _form(rf"{_IN_REGION} {_COMMA} {_INTRO} {_DATE} {_AFTER} {_END}"),
    # BOSTON, MA (PRWEB) June 11, 2009 --
    _form(rf"{_PLACE} ,? {_WIRE} ,? [ ] {_DATE} [.,]? {_END}"),
    # MOUNTAIN VIEW, Calif. - June 5, 2002 -
    _form(rf"{_PLACE} {_END} {_INTRO} {_DATE} (?: {_END} | :[ ]? | [ ] (?=[A-Z]) )"),
    # SACRAMENTO, Calif. / June 3, 2021 –, London, UK; 3 June 2021:
    _form(rf"{_PLACE} [ ]? [/;|] [ ]? {_DATE} (?: {_END} | : )"),
    # SAN DIEGO (NNS) --, WASHINGTON (Army News Service, May 4) --, NEW YORK--(BUSINESS WIRE)--
    _form(rf"{_PLACE} ,? (?:{_DASH})? {_WIRE} \.? {_DASH}"),
    # NEW YORK, NY / ACCESSWIRE / June 3, 2021 /
    _form(rf"{_PLACE} [ ]? / [^/]{{2,30}} / [ ]? {_DATE} [ ]? /"),
    # October 19, 2005, (Mountain View, CA).
    _form(rf"{_DATE} [,、]? [ ]? {_OPEN} {_PLACE} {_CLOSE} [.:]? (?:{_DASH})?"),
    # (Washington, D.C., May 4) and (Washington, D.C. - May 4); (lifePR) (Berlin, 11.05.20)
    _form(
        rf"(?: \( [^()\d]{{3,20}} \) [ ]? )? {_OPEN} [ ]?"
        rf"{_PLACE} (?: [,、，]?[ ]? | {_DASH} ) {_INTRO} {_DATE} [ ]? {_CLOSE} (?:{_DASH})?"
    ),
    _form(rf"{_OPEN} {_DATE} (?: [,、]?[ ]? | {_DASH} ) {_PLACE} {_CLOSE} (?:{_DASH})?"),
    # (서울=연합뉴스) and (서울=뉴스와이어) 2021년 6월 3일 --
    _form(rf"{_OPEN} {_PLACE} = [^()\[\]]{{2,30}} {_CLOSE} (?: [ ]? {_DATE} {_DASH} )?"),
    # 新华社北京6月3日电, 本报北京6月3日讯
    _form(rf"{_AGENCY}? {_PLACE} [ ]? {_DATE} [ ]? [电電讯訊] {_REPORTERS}?", Place.KNOWN),
    # （中央社記者林大文台北3日電）
    _form(
        rf"{_OPEN} {_AGENCY}? (?: [记記]者 \w{{3}} )? "
        rf"{_PLACE} (?: \d{{1,2}}日 | {_DATE} ) [电電讯訊] {_CLOSE}",
        Place.KNOWN,
    ),
    # 【东京讯】, （台中訊）, 【ワシントン時事】, but 【本报讯】; 【北京】
    _form(rf"{_OPEN} (?! [本综綜快] ) {_PLACE} (?: 讯 | 訊 | 时事 | 時事 | 共同 ) {_CLOSE}"),
    _form(rf"[【［] {_PLACE} [】］]", Place.KNOWN),
    # 上海2021年6月3日 /美通社/ --
    _form(rf"{_PLACE} {_DATE} {_END}", Place.KNOWN),
    # June 3, 2021 - GENEVA -
    _form(rf"{_DATE} (?: {_DASH} | [,，、|]?[ ]? ) {_PLACE} {_END}", Place.CAPITALS),
    # 03 June 2021 | GENEVA:
    _form(rf"{_DATE} [ ]? [|] [ ]? {_PLACE} :", Place.KNOWN),
    # Dubai, United Arab Emirates: 3 June 2021:, Oslo/Bergen (3 June 2021):
    _form(rf"{_PLACE} (?: :[ ] | [ ]{_OPEN} ) {_DATE} {_CLOSE}? (?: {_END} | : )", Place.KNOWN),
    # Brussels, 3 June 2021; Brussels, 3 June 2021 · Town Hall
    _form(rf"{_PLACE} (?: {_COMMA} | [ ] ) {_INTRO} {_DATE} (?: [.:]? $ | [ ][·•] )", Place.KNOWN),
    # Springfield, Illinois — June 3, 2021
    _form(rf"{_WITH_STATE} {_PLACE} {_DASH} {_INTRO} {_DATE} [.:]? $", Place.KNOWN),
    # Lauenstein, 17. Oktober 2022. Das Bad ...
    _form(rf"{_PLACE} ,[ ] {_INTRO} (?P<date> {FULL} {FILL}* ) \.[ ] (?=[A-ZÀ-Þ„“«])"),
    # Berlin/Wien March 3. The ...
    _form(rf"{_PLACE} [ ] {_INTRO} {_DATE} \.[ ] (?=[A-ZÀ-Þ„“«])", Place.KNOWN),
    # Paris, June 3, 2021: The ...
    _form(rf"{_PLACE} ,[ ] {_INTRO} {_DATE} (?: [ ]?[.:][ ]? | [ ] (?=[A-ZÀ-Þ“]) )", Place.KNOWN),
    # New Delhi: The ...
    _form(rf"{_PLACE} : [ ] (?=[A-ZÀ-Þ“])", Place.KNOWN),
    # (New York) -
    _form(rf"{_OPEN} {_PLACE} {_CLOSE} {_DASH}", Place.CAPITALS),
    _form(rf"{_OPEN} {_PLACE} {_CLOSE} [ ]? (?=[A-Z“])", Place.KNOWN),
    # November 22, 2004 (worldwide).
    _form(rf"{_DATE} [,、]? [ ]? {_OPEN} [^()\[\]]{{2,40}} {_CLOSE} (?: [.:][ ] | {_DASH} )"),
    # November 22, 2004 -
    _form(rf"{_DATE} [.,]? {_DASH}"),
    # BROOKLYN, N.Y. -
    _form(rf"{_PLACE} {_DASH} (?![ ]?[a-z])", Place.CAPITALS),
)
_BY_BEGINNING = {
    beginning: tuple(form for form in _FORMS if beginning.allows(form.beginning))
    for beginning in Beginning
}
_SET_OFF = re.compile(rf"\d|:[ ]|{_DASH}|{_OPEN}", re.VERBOSE)
# The dash was lost: WASHINGTON The United States
_DASHLESS = re.compile(
    rf"""
    (?P<place> {_BEGIN} [A-ZÀ-Þ][A-ZÀ-Þ.'’ -]{{2,40}}? (?: ,[ ] [A-Z][A-Za-z.]{{1,12}} )? )
    [ ] (?= [A-ZÀ-Þ] ['’]? [a-zß-ÿ ] | [“"„«] )
    """,
    re.VERBOSE,
)
_POINT = re.compile(r"[-–—•·▪●*] ")
# Towns and counties of German-speaking countries: "Wesel. Der Kreis Wesel baut ..."
_STOPPED = re.compile(r"(?P<place>[A-ZÄÖÜ][\w-]+(?:[ ][A-ZÄÖÜ(][\w().-]+){0,2})\. (?=[A-ZÄÖÜ„“\"])")


def find(
    page: Page, headline: Found[str] | None, letter: Letterhead, text: Sequence[Paragraph]
) -> Found[Dateline] | None:
    """Find the dateline.

    Parameters
    ----------
    page
        The page.
    headline
        Where it stands.
    letter
        Its date line, where that stands below the headline and names the place as well, is the
        dateline of a text that has no other.
    text
        The body. A line of its own before the first paragraph may be the dateline.

    Returns
    -------
    Found or None
        The place as printed with its state; the date only where the dateline has a full one.
    """
    order = day_first(page)
    for paragraph in _front(text):
        if paragraph.kind in {"heading", "table"}:
            continue
        if opening := read(paragraph.text, order=order):
            return Found(opening, Evidence.DATELINE)
        if len(paragraph.text) >= _PROSE:
            break
    below = max(headline.claims, default=-1) if headline else -1
    for index in _date_lines(page, letter):
        line = read(page.blocks[index].text) if index > below else None
        if line and line.place and line.date:
            return Found(line, Evidence.DATELINE, frozenset((index,)))
    return _above_text(page, below)


def _front(text: Sequence[Paragraph]) -> list[Paragraph]:
    """List the paragraphs that can hold the dateline; points stand before it, however many."""
    points = sum(1 for _ in takewhile(_is_point, text))
    return [*text[points : points + _PARAGRAPHS], *text[:points]]


def _is_point(paragraph: Paragraph) -> bool:
    return paragraph.kind == "list_item" or _POINT.match(paragraph.text) is not None


def _date_lines(page: Page, letter: Letterhead) -> list[int]:
    """Find the lines of the letterhead's date, and the line below the status."""
    found = set(letter.date.claims if letter.date else ())
    if letter.status:
        under = max(letter.status.claims, default=-1) + 1
        found |= {under} & set(range(len(page.blocks)))
    return sorted(found)


def _above_text(page: Page, below: int) -> Found[Dateline] | None:
    """Find a place that has a line of its own above the text, with its date or right above."""
    above: tuple[int, Block] | None = None
    for index, block in enumerate(page.blocks[below + 1 :], start=below + 1):
        if block.zone is Zone.CHROME or not block.text:
            continue
        if len(block.text) < _PROSE:
            near = index <= below + _BELOW and any(map(str.isdigit, block.text))
            if near and (line := read(block.text)) and line.place and line.date:
                return Found(line, Evidence.DATELINE, frozenset((index,)))
            above = index, block
            continue
        if above is None or above[1].level or above[1].strong or len(above[1].text) > _LINE:
            return None
        opening = read(f"{above[1].text} {block.text}")
        if opening is None or opening.place != trimmed(above[1].text):
            return None
        return Found(opening, Evidence.DATELINE, frozenset((above[0],)))
    return None


def behind(dateline: Found[Dateline] | None, text: Sequence[Paragraph]) -> list[Paragraph]:
    """Take the dateline off the paragraph that it opens.

    Parameters
    ----------
    dateline
        From :func:`find`; its place, in capitals, looks like a person's name.
    text
        The body.
    """
    printed = dateline.value.text if dateline is not None else ""
    return [
        replace(part, text=part.text.removeprefix(printed).lstrip())
        if at < _PARAGRAPHS and printed
        else part
        for at, part in enumerate(text)
    ]


def read(paragraph: str, *, order: bool | None = None) -> Dateline | None:
    """Read the dateline that opens a paragraph.

    Parameters
    ----------
    paragraph
        Its text, white space collapsed.
    order
        Whether of two numbers the first is the day; ``None`` where nothing says so.
    """
    head = paragraph[:_REACH]
    if not _SET_OFF.search(head):
        return _dashless(head) or _stopped(head)
    found = dates.find_all(head, day_first=order)
    masked = _mask(head, found)
    for form in _BY_BEGINNING[Beginning.of(masked)]:
        match = form.match(masked)
        if match is None:
            continue
        said = match.groupdict()
        if said.get("place") and judge(said["place"]) < form.least:
            continue
        if "place" not in said and said["date"][0] != FULL:
            continue
        place = trimmed(said["place"]) if "place" in said else None
        days = [one.day for one in found if one.start < match.end()]
        return Dateline(head[: match.end()].strip(), place, days[0] if days else None)
    return _dashless(masked) or _stopped(head)


def _stopped(head: str) -> Dateline | None:
    match = _STOPPED.match(head)
    if match and any(f"{kind} {match['place']}" in head for kind in words("datelines", "seats")):
        return Dateline(match[0].strip(), match["place"])
    return None


def _dashless(head: str) -> Dateline | None:
    match = _DASHLESS.match(head)
    if match and is_town(match["place"]):
        return Dateline(match[0].strip(), trimmed(match["place"]))
    return None


def _mask(text: str, found: Sequence[dates.DateMatch]) -> str:
    masked = _fill(text, FULL, found)
    return _fill(masked, YEARLESS, dates.find_yearless(masked))


def _fill(text: str, sign: str, found: Iterable[dates.DateMatch]) -> str:
    for match in found:
        if match.precision != "year":
            stopped = text[match.end - 1] == "."  # "March 24." may end the dateline
            end = match.end - stopped
            text = text[: match.start] + sign + FILL * (end - match.start - 1) + text[end:]
    return text
