"""A contact that is all in one line, with bars, commas or blanks between its parts."""

from __future__ import annotations

from newsdrop.parse.persons import lone_name
from newsdrop.parse.prose.phrases import key, keys
from newsdrop.parse.reaching.lines import contact_line, desks, posts, reach
from newsdrop.parse.vocabulary import given_names
from newsdrop.patterns import regex

LONGEST = 90
"""Characters of a line that is a contact."""
SEVEN_FIGURES = regex(r"(?:\d\D{0,2}){7}")
_MAX_POSTED = 140  # and of one with the post
_POSTS = keys("contacts", "posts")
_BARS = regex(r" [|·•] ")
_MAX_ROW = 240
_MAX_POST = 10  # words
_LABEL = 16  # characters of the label before a number or an address


def is_row(line: str) -> bool:
    """Tell a contact in one line with bars: "Jane Roe | Acme | 202-555-0100 | jane@acme.example".

    Parameters
    ----------
    line
        One that may be a contact.
    """
    parts = _BARS.split(line) if "@" in line and len(line) <= _MAX_ROW else []
    forms = "".join(map(reached_by, parts[1:]))
    if not forms.endswith(("pm", "mp")):
        return False
    if desks.answers_press(parts[0]):
        return True
    return " | " in line and given_names.begin(parts[0]) and lone_name.is_name(parts[0])


def is_alone(line: str) -> bool:
    """Tell one line that is a person's name with a number and an address, and nothing else.

    Parameters
    ----------
    line
        One below the text.
    """
    if "@" not in line or len(reach.emails(line)) != 1:
        return False
    return (given_names.begin(line) and is_whole(line)) or _is_posted(line)


def is_whole(line: str) -> bool:
    """Tell a line that is a person's name with a number, and an address at most.

    Parameters
    ----------
    line
        One that may be a contact.
    """
    if len(line) > LONGEST or not SEVEN_FIGURES.search(line):
        return False
    read = contact_line.read(line)
    bare = line
    for value in (*read.phones, *read.emails):
        bare = bare.replace(value, "")
    return bool(read.phones) and lone_name.is_name(bare.strip(" ,|:;–—-"))


def reached_by(line: str) -> str:
    """Say what a line holds and nothing else: a telephone number, "p", a mail address, "m".

    Parameters
    ----------
    line
        One of those that may be a contact's.

    Returns
    -------
    str
        "-" where it holds both, neither or more.
    """
    phones, mails = reach.phones(line), reach.emails(line)
    if len(phones) + len(mails) != 1 or len((*phones, *mails)[0].value) + _LABEL < len(line):
        return "-"
    return "p" if phones else "m"


def _is_posted(line: str) -> bool:
    """Tell the same with the post: "Jane Roe, clerk, tel. 202-555-0100, jane@acme.example"."""
    name, *others = line.split(", ") if len(line) <= _MAX_POSTED else [""]
    name = posts.unranked(name)
    held = [part for part in others if not reach.reachable(part)]
    if not held or len(held) == len(others) or not all(map(may_be_held, held)):
        return False
    named = given_names.begin(name) and lone_name.is_name(name)
    return named and bool(reach.phones(line)) and any(map(is_named_post, held))


def may_be_held(line: str) -> bool:
    """Tell what may be a post or a house from a sentence, an address and a heading.

    Parameters
    ----------
    line
        One beside a name, or a part of its line.
    """
    short = 0 < len(line.split()) <= _MAX_POST and not reach.FIGURE.search(line)
    return short and not line.endswith((".", "!", "?", ":"))


def is_named_post(text: str) -> bool:
    """Tell what somebody is, in small letters too: "press officer".

    Parameters
    ----------
    text
        A line, or a part of one.
    """
    return not _POSTS.isdisjoint(key(text).split())
