"""Lines that hold several contacts, and contacts that go over several lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys
from newsdrop.parse.reaching.lines import contact_line, line_names, reach
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Anchor

    Row = tuple[str, tuple[Anchor, ...], bool]

_ORS = any_of(words("contacts", "ors"))
_OR = regex(rf"; (?:{_ORS}) (?=[^\W\d_]|[+(\d])")
# Behind a number: "Jane Roe, 202-555-0100 or Acme Press Office, 202-555-0101"
_OR_ELSE = regex(rf"(?<=[\w)\]]),? (?:{_ORS}),? (?=[^\W\d_])")
_NUMBERED = regex(r"(?:\d\d|\d[)\]]|@[\w.-]{4,40}[)\]]?)\Z")
# Behind somebody's number: "Jane Roe 202-555-0100 (Poe), John Doe 202-555-0101".
_NEXT = regex(r"(?<=[\d)]), (?=[^\W\d_a-zß-ÿ])")
_POSTS = keys("contacts", "posts")
_ANSWERING = words("contacts", "answering")
_ARTICLES = words("announcing", "articles")
_OWN = regex(r"[^:：@]{2,60}[:：] ?\S{1,60}@\S{1,60}")  # "Acme: press@acme.example"
_MARKS = (" — ", " – ", " | ", " / ")
_GOES_ON = regex(rf"[,;&]\Z|[,; ](?:{any_of(words('contacts', 'goes on'))})\Z")
_MAX_LINE = 600  # characters of a row that is read again behind each "or"
_MAX_LIST = 1500  # and of one that is a list of contacts
_MAX_PART = 300  # and of each in it
_MAX_LINES = 8  # over which a row of contacts goes


def persons(line: str) -> Sequence[str]:
    """Take a line apart at the marks between which each part is a contact of its own.

    Parameters
    ----------
    line
        "Jane Roe, 202-555-0100; or John Doe, 202-555-0101".
    """
    if ";" in line:
        parts = _OR.split(line)
        if len(parts) > 1 and all(map(reach.reachable, parts)):
            return parts
        parts = line.split("; ")
        if len(parts) > 1 and (
            all(map(contact_line.named, parts))
            or line_names.are_of_two([*map(contact_line.read, parts)])
        ):
            return parts
    if len(line) <= _MAX_LINE:
        parts = _NEXT.split(line)
        if len(parts) > 1 and all(contact_line.named(one) and reach.phones(one) for one in parts):
            return parts
    for mark in _MARKS:
        parts = line.split(mark)
        if len(parts) > 1 and all(map(_OWN.fullmatch, parts)):
            return parts
    return _or_else(line) if len(line) <= _MAX_LINE else (line,)


def _or_else(line: str) -> Sequence[str]:
    """Take a line apart where another answers, too: "..., 202-555-0100 or Jane Roe, 202-..."."""
    for match in _OR_ELSE.finditer(line):
        first, other = line[: match.start()], line[match.end() :]
        if not (_NUMBERED.search(first) and reach.reachable(other)):
            continue
        who = _without_article(other)
        named, read = contact_line.read(first), contact_line.read(who)
        if (named.names or named.offices) and who.startswith((*read.names, *read.offices)):
            return (first, *_or_else(who))
        if named.names and _is_on_duty(other):
            return (first, "", other)
    return (line,)


def _without_article(said: str) -> str:
    article, _, rest = said.partition(" ")
    return rest if article == "the" or article in _ARTICLES else said


def _is_on_duty(said: str) -> bool:
    """Tell who has no name, "the duty officer on 202-555-0101", from the same one's other number.

    Parameters
    ----------
    said
        What stands behind the number of somebody.
    """
    figure = next((at for at, char in enumerate(said) if char.isdigit() or char == "@"), 0)
    row = key(said[:figure]).split()
    articles = {"the", "our", *_ARTICLES}
    return not _POSTS.isdisjoint(row) or not (
        _ANSWERING.isdisjoint(row) or articles.isdisjoint(row)
    )


def is_list(line: str) -> bool:
    """Say whether a long line is contacts and nothing else, set off by semicolons.

    Parameters
    ----------
    line
        "Contacts: Jane Roe, Press Secretary, 202-555-0100; Media Relations, 202-555-0101".
    """
    parts = line.split("; ") if len(line) <= _MAX_LIST else [line]
    return len(parts) > 1 and all(len(one) <= _MAX_PART and reach.reachable(one) for one in parts)


def joined(rows: Sequence[Row]) -> list[Row]:
    """Put lines together that were cut in the middle of a row of contacts.

    Parameters
    ----------
    rows
        Each line with its links, and whether it is an item of a list. Lines that do not end
        are one only where contacts part behind a semicolon, which they do within lines.
    """
    done: list[Row] = []
    at = 0
    while at < len(rows):
        end = at
        while end < len(rows) - 1 and end - at < _MAX_LINES and _GOES_ON.search(rows[end][0]):
            end += 1
        run = rows[at : end + 1]
        parts = persons(" ".join(text for text, _, _ in run)) if len(run) > 1 else ()
        if len(parts) > 1:
            done += [(text, (), False) for text in parts]
        else:
            done += [(text, *rest) for line, *rest in run for text in persons(line)]  # type: ignore[misc]
        at = end + 1
    return done
