"""Contacts that a sentence gives: "please contact Jane Roe at jane@example.org"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone
from newsdrop.parse.datelines.place import is_named
from newsdrop.parse.houses import public
from newsdrop.parse.offices.behind import titles_behind
from newsdrop.parse.offices.words.titlewords import is_office
from newsdrop.parse.persons import lone_name
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys
from newsdrop.parse.reaching.asking import asked_abroad, asked_persons, contact_heading
from newsdrop.parse.reaching.lines import contact_line, desks, line_offices, parting, posts, reach
from newsdrop.parse.reaching.unheaded import mailbox
from newsdrop.parse.vocabulary import given_names
from newsdrop.parse.vocabulary.wordkinds import FAMILY, THING, kinds
from newsdrop.patterns import regex
from newsdrop.record import Contact

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Page

_FORMS = any_of(words("organizations", "forms set off"))
_ASKED = regex(
    rf"""
    \b (?P<asked> [Pp]lease [ ] )? (?: {any_of(words("contacts", "asked by"))} ) [ ]
    (?: (?:the|our) [ ] )?
    (?: (?P<ahead> [^\W\d_] [^,@\d:;.()]{{2,60}} ) , [ ] (?= [^\W\d_a-zß-ÿ] ) )?  # "our editor,"
    (?P<name> [^\W\d_a-zß-ÿ][\w.'’-]* (?: [ ] [^\W\d_][\w.'’-]* ){{1,4}}? )
    (?: [ ] (?: {any_of(words("contacts", "employed"))} ) [ ] (?: (?:the|our) [ ] )?
        (?P<house> [^\W\d_a-zß-ÿ] [^,@\d:;.()]{{2,60}}? (?: ,?[ ] (?:{_FORMS}) \.? ){{0,2}} ) )?
    (?: , [ ] (?P<told> [^\W\d_] [^,@\d:;.()]{{2,60}} (?: ,?[ ] (?:{_FORMS}) \.? )? ) )?  # the post
    (?: ,? [ ] (?:at|on|via|by) \b | : | , | [ ] [(] )
    (?P<behind> [^;]{{5,140}} )
    """,
    re.VERBOSE,
)
_EMPLOYED = regex(
    rf"(?P<name>\S+(?: \S+){{1,3}}?) (?:{any_of(words('contacts', 'employed'))})"
    r" (?:(?:the|our) )?(?P<house>[^\W\d_a-zß-ÿ].+)"
)
_US = regex(
    rf"""
    \b (?: {any_of(words("contacts", "to us"))} ) (?: [ ] directly )?
    ,? [ ]? (?: (?: {any_of(words("contacts", "at"))} ) \b )?
    :? [ ]? (?P<behind> \S{{1,60}}@\S{{1,60}} )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_VERBS = ("contact", "call", "reach", "mail", "ries to ", "ns to ", "sts to ", "ed to ")
"""Parts of them, one of which asks; most paragraphs have none."""
_FOR_NEWS = regex(rf"\b(?:{any_of(words('contacts', 'news matters'))})\b", re.IGNORECASE)
_BUSINESS = any_of(words("contacts", "other business"))
_ELSEWHAT = regex(rf"(?<!press )\b(?:{_BUSINESS})\b", re.IGNORECASE)
_FOR_PRESS = regex(
    rf"(?<!social )\b(?:{any_of(words('contacts', 'press matters'))})\b", re.IGNORECASE
)
_AFFECTED = regex(rf"\b(?:{any_of(words('contacts', 'affected'))})\b", re.IGNORECASE)
_POSTS = keys("contacts", "posts")
_STOP = regex(r"(?<=[\w)])\.[ ](?=[^\W\d_a-zß-ÿ][\w’']*[ ])")  # of a sentence, before another
_ANY = ("Our", "Your", "The")
_MAX_LEAD = 12  # characters before the number or the address: "e-mail", "phone"
_MAX_WHY = 120  # characters before it that say what for
_MAX_SENTENCE = 400
_MAX_ROWS = 2000
_MAX_ABOVE = 60  # of a heading
_MAX_TEXT = 400  # of a paragraph; a longer one tells of other things


def find(page: Page) -> Iterator[Contact]:
    """Find the persons whom sentences ask to write to or to call.

    Parameters
    ----------
    page
        The page; only the paragraphs of its release count.

    Yields
    ------
    Contact
        A person's name with the number and the address right behind it.
    """
    above, boxed = "", False
    for _, block in page.shown:
        text = block.text
        heads = key(above) in contact_heading.HEADINGS
        ruled = heads and not any(map(str.isalnum, text))  # the line below a heading
        asked = boxed and block.zone is not Zone.CHROME and len(text) <= _MAX_TEXT
        if not ruled:
            above = text[:_MAX_ABOVE]
            boxed = (block.level > 0 or block.strong) and key(above) in contact_heading.PRESS
        told = block.zone is Zone.RELEASE and len(text) <= _MAX_TEXT
        if told and (abroad := [*asked_abroad.persons(text)]):
            yield from abroad
            continue
        if asked and (mail := _only_address(text)):
            yield Contact(None, None, None, mail)
            continue
        if not told:
            continue
        if heads and "@" in text:
            yield from (Contact(None, None, None, mail) for mail in _addresses(text))
        if not any(map(text.casefold().__contains__, _VERBS)):
            continue
        yield from _persons(text)


def filled(page: Page, found: Sequence[Contact]) -> list[Contact]:
    """Give contacts the number or the address that only a sentence of the text has.

    Parameters
    ----------
    page
        The page.
    found
        Contacts, as the blocks of the page name them.
    """
    lacking = any(one.name and not (one.phone and one.email) for one in found)
    told = {one.name: one for one in find(page)} if lacking else {}
    pairs = ((one, told.get(one.name) if one.name else None) for one in found)
    return [
        replace(one, phone=one.phone or said.phone, email=one.email or said.email) if said else one
        for one, said in pairs
    ]


def _is_elsewhat(text: str, at: int) -> bool:
    """Tell what else is asked for, and whom: "If you were cheated, please call the Bureau".

    The press may meet them: "To interview victims of the fire, please contact Jane Roe".
    """
    if _ELSEWHAT.search(text, max(0, at - _MAX_WHY), at):
        return True
    begin = max(text.rfind(". ", 0, at) + 1, at - _MAX_SENTENCE)
    affected = _AFFECTED.search(text, begin, at)
    return affected is not None and not _FOR_PRESS.search(text, begin, at)


def _persons(text: str) -> Iterator[Contact]:
    for match in _ASKED.finditer(text):
        name, house = _named(match), match["house"]
        if house is None and (person := _person_ahead(match["ahead"] or "", name)):
            known = public.is_house(name) or line_offices.read(name)
            post = titles_behind.whole(name) and not known
            name, house = person, None if post or is_named(name) else name
        told = match["told"] or ""
        if house is None and (public.is_house(told) or line_offices.read(told)):
            house = told
        if house and not lone_name.is_name(name):
            name, house = text[match.start("name") : match.end("house")], None
        office = (line_offices.read(name) or desks.is_desk(name)) and not name.startswith(_ANY)
        if name.isupper() or not (office or lone_name.is_name(name)):
            continue
        if _is_elsewhat(text, match.start()):
            continue
        if not match["asked"] and not _FOR_NEWS.search(text, 0, match.start()):
            continue
        if len(rows := asked_persons.rows(text[match.start() :][:_MAX_ROWS])) > 1:
            yield from map(_of_row, rows)
            break
        behind = _STOP.split(match["behind"], maxsplit=1)[0]
        first, *others = parting.persons(f"{name}, {behind}")
        behind = first[len(name) :].lstrip(" ,")
        phones, emails = reach.phones(behind), reach.emails(behind)
        given = (*phones[:1], *emails[:1])
        # A sentence that goes on tells of other things: "... or visit our site".
        if (
            given
            and min(found.start for found in given) <= _MAX_LEAD
            and not behind[max(found.end for found in given) :].strip(" .)!")
        ):
            yield Contact(
                posts.unranked(name),
                house,
                phones[0].value if phones else None,
                emails[0].value if emails else None,
            )
            yield from map(_other, filter(None, others))


def _other(said: str) -> Contact:
    """Read who answers behind an "or": "the press office on 202-555-0101"."""
    line = contact_line.read(said)
    who = next(iter((*line.names, *line.offices)), None)
    served = _EMPLOYED.fullmatch(who or "")
    house = None
    if served and lone_name.is_name(served["name"]):
        who, house = served.group("name", "house")
    return Contact(who, house, next(iter(line.phones), None), next(iter(line.emails), None))


def _of_row(row: str) -> Contact:
    name, *given = row.split(" | ")
    phone = next((value for value in given if "@" not in value), None)
    served = _EMPLOYED.fullmatch(name)
    name, house = served.group("name", "house") if served else (name, None)
    if served and not lone_name.is_name(name):
        name, house = served[0], None
    return Contact(name, house, phone, next((value for value in given if "@" in value), None))


def _addresses(text: str) -> Iterator[str]:
    """Find the addresses to write to "us", or the one that is for the press by its own name."""
    us = _US.search(text)
    mails = [mail.value for mail in reach.emails(us["behind"] if us else text)]
    if us or (len(mails) == 1 and mailbox.is_for_press(mails[0])):
        yield from mails


def _only_address(text: str) -> str | None:
    """Find the one address in a paragraph under "Press contacts", which asks for nothing else."""
    mails = [mail.value for mail in reach.emails(text)] if "@" in text else []
    return mails[0] if len(mails) == 1 and not _ELSEWHAT.search(text) else None


def _named(match: re.Match[str]) -> str:
    """Give whom a sentence names, before a post or behind it: "Jane Roe, Media Officer, on"."""
    name, ahead = _without_post(match["name"]), match["ahead"] or ""
    return ahead if ahead and _is_post(name) and not _is_post(ahead) else name


def _person_ahead(ahead: str, name: str) -> str | None:
    """Find who stands before the house: "Special Agent Jane Roe, U.S. Bridge Service, at"."""
    housed = public.is_house(name)
    if not (housed or line_offices.read(name) or _is_nobody(name)):
        return None
    parts = ahead.split()
    given = next((at for at, part in enumerate(parts) if given_names.begin(part)), len(parts))
    said = " ".join(parts[given:])
    of_house = parts[:1] == name.split()[:1] or kinds(ahead.rpartition(" ")[2]) & THING
    if housed and not said and not of_house:  # "Roe Bridges, Roe Bridge Office"
        said = posts.unranked(ahead)
    held = not given or any(map(is_office, parts[:given])) or posts.unranked(ahead) == said
    return said if held and lone_name.is_name(said) and not _is_post(said) else None


def _is_nobody(name: str) -> bool:
    """Tell "Sound Transit" and "Roe Teoranta" behind a person's name from a second one."""
    return not given_names.begin(name) and not kinds(name.rsplit(maxsplit=1)[-1]) & FAMILY


def _is_post(text: str) -> bool:
    return not _POSTS.isdisjoint(key(text).split())


def _without_post(text: str) -> str:
    """Take what somebody is off a name: "Executive Producer Jane Roe"."""
    parts = text.split()
    posts = [at for at, part in enumerate(parts[:-2]) if part.casefold() in _POSTS]
    name = " ".join(parts[posts[-1] + 1 :]) if posts else text
    return name if given_names.begin(name) and lone_name.is_name(name) else text
