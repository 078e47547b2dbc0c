"""A text file that was a page, a post or a mail: what its first lines say of it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsdrop.lexicon import sections, words
from newsdrop.page import Zone
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newsdrop.page import Block

# YAML between lines of three hyphens (https://jekyllrb.com/docs/front-matter/), TOML between
# lines of three pluses (https://gohugo.io/content-management/front-matter/).
FRONT_MATTER = regex(
    r"\A\s*(?P<mark>---|\+\+\+)[ \t]*\r?\n(?P<fields>.{1,20000}?\n)(?P=mark)[ \t]*\r?\n", re.DOTALL
)
# What https://r.jina.ai and tools like it put above a page's text; the title has its line alone.
READER = regex(
    r"""
    \A \s* (?P<fields> Title: [ ] [^\n]++ \s+ URL[ ]Source: [ ] \S+ \s+
        (?: Published[ ]Time: [ ] \S+ \s+ )? )
    Markdown[ ]Content: \s*
    """,
    re.VERBOSE,
)
FOLDED = regex(r"\A[>|][+-]? ")  # the mark of a value that goes on in the next lines
READER_FIELDS = {"title": "title", "url source": "source", "published time": "date"}
FIELD = regex(r"(?P<name>[A-Za-z][\w-]{0,40})(?:[ ]=|:)(?P<value>(?:[ \t].*)?)")
LEADS = words("elements", "lead fields")
PARAGRAPH = regex(r"\s{0,9}</?p\b[^<>]{0,200}>\s{0,9}")
TAG = regex(r"<[^<>]{0,200}>")
SENTENCE_END = regex(r"[^\W\d_]{2}[.!?…](?=\s|\Z)|[。！？]")
_SENTENCES = 2  # of a lead; less may be a title or a line of a list
_COMPARED = 60  # characters
PROGRAM = frozenset({"layout", "permalink", "slug", "draft", "template", "date", "tags"})
"""Names that only a program's settings have."""
SETTING = regex(r"[a-z][\w-]{0,40}(?:[ ]=|:)(?:[ \t]|\Z)")
_OF_POSTER = {"mail:from": "author", "mail:date": "date", "mail:subject": "title"}
"""Fields of a mail, and those of a post that passes it on which say less."""
QUOTED = regex(r"^> ?", re.MULTILINE)
BAR = regex(r"\s+[|–—-]\s+")
_DEEPEST = 4  # mails within mails
_MOST_BLANK = 200  # characters before the first tag of a page
MAX_TITLE = 300  # characters
MAX_ABOVE = 150  # lines of menus above the headline
LEAST = 3  # words of a headline that its page's title repeats


def head(text: str) -> tuple[str, dict[str, tuple[str, ...]]]:
    """Part a text from what stands above it of the post, the page or the mail that it was.

    Parameters
    ----------
    text
        The decoded text.

    Returns
    -------
    tuple of str and dict
        The text behind, and what its front matter, a reader tool's head or a mail's head says, by
        the names that :class:`newsdrop.page.Head` has for it; lists and nested fields are left
        out. The text as it is and nothing, where no title, no subject and no layout is told.
    """
    told = _front_matter(text) or _reader(text)
    if told is None:
        return _mails(text)
    behind, fields = told
    rest, mail = _mails(behind.lstrip("\r\n"))  # which a post may pass on
    if not mail:
        return told
    telling = len(mail["mail:subject"][0].split()) >= LEAST
    posters = {
        own for name, own in _OF_POSTER.items() if name in mail and (own != "title" or telling)
    }
    return rest, {name: value for name, value in fields.items() if name not in posters} | mail


def _front_matter(text: str) -> tuple[str, dict[str, tuple[str, ...]]] | None:
    match = FRONT_MATTER.match(text)
    lines = match["fields"].splitlines() if match else []
    fields = dict(_fields(lines))
    if match is None or not ("title" in fields or _are_settings(lines)):
        return None
    told = {name: FOLDED.sub("", value) for name, value in fields.items()}
    rest = text[match.end() :]
    leads = (_lead(value, rest) for name, value in told.items() if name in LEADS)
    lead = next(filter(None, leads), "")
    return lead + rest, {name: (value,) for name, value in told.items()}


def _lead(value: str, text: str) -> str:
    """Give a lead that stands in front matter alone the form of the text that it belongs above."""
    plain = TAG.sub("", value).strip()
    repeated = plain[:_COMPARED] in text
    if len(SENTENCE_END.findall(plain)) < _SENTENCES or repeated:
        return ""
    if text.lstrip().startswith("<"):
        return f"{value}\n" if value.startswith("<") else f"<p>{value}</p>\n"
    return PARAGRAPH.sub("\n\n", value).strip() + "\n\n"


def _are_settings(lines: Sequence[str]) -> bool:
    """Tell the settings of a page that prints its own title from a letterhead between rules.

    Their names are a program's: "layout: page", not "Contact: Jane Roe".
    """
    told = [line for line in lines if line.strip() and not line.startswith((" ", "\t", "-", "#"))]
    names = {line.partition(":")[0] for line in told}
    return all(map(SETTING.match, told)) and not names.isdisjoint(PROGRAM)


def _reader(text: str) -> tuple[str, dict[str, tuple[str, ...]]] | None:
    match = READER.match(text)
    if match is None:
        return None
    lines = (line.partition(": ") for line in match["fields"].splitlines() if line.strip())
    said = {READER_FIELDS[name.lower()]: (value.strip(),) for name, _, value in lines}
    return text[match.end() :], dict[str, tuple[str, ...]](said)


def _mails(text: str) -> tuple[str, dict[str, tuple[str, ...]]]:
    """Read a mail's head, and that of the mail which it forwards: the innermost tells."""
    said: dict[str, tuple[str, ...]] = {}
    lines = text.replace("\r\n", "\n")
    for _ in range(_DEEPEST):
        found = _mail(lines)
        if found is None:
            break
        text, fields = found
        lines = text
        said |= {name: values + said.get(name, ()) for name, values in fields.items()}
    return text, said


def _mail(text: str) -> tuple[str, dict[str, tuple[str, ...]]] | None:
    match = None if text[:_MOST_BLANK].lstrip()[:1] == "<" else _mail_head().match(text)
    told = _fields(match["fields"].splitlines(), wrapped=True) if match else ()
    names = _mail_names()
    fields = {names[name]: value for name, value in told if name in names}
    if match is None or "subject" not in fields:
        return None
    fields["date"] = fields.get("date") or fields.get("sent", "")  # the surer of the two
    said = {
        f"mail:{name}": (fields[name],) for name in ("from", "date", "subject") if fields.get(name)
    }
    rest = text[match.end() :]
    if match["note"] and match["note"].strip():
        rest = f"{match['note'].rstrip()}\n\n{rest}"
    quoted = match["fields"].startswith(">")
    return QUOTED.sub("", rest) if quoted else rest, dict[str, tuple[str, ...]](said)


def address(fields: Mapping[str, tuple[str, ...]]) -> str | None:
    """Read where a page was clipped from."""
    for name in ("source", "url", "canonical"):
        for value in fields.get(name, ()):
            if value.startswith(("https://", "http://")):
                return value
    return None


def _fields(lines: Sequence[str], *, wrapped: bool = False) -> Iterator[tuple[str, str]]:
    """Read fields; where they are `wrapped`, a long value goes on without an indent too."""
    name, value = "", ""
    for raw in lines:
        line = raw.lstrip("> ") if wrapped else raw
        field = _mail_field().match(line) if wrapped else FIELD.match(line)
        if field:
            if value:
                yield name, value
            name, value = field["name"].lower(), field["value"].strip()
            value = value.replace("''", "'") if value.startswith("'") else value
            value = value.strip("\"'")
        elif value and (wrapped or line.startswith(" ")):  # a long value goes on, indented
            value = f"{value} {line.strip()}".rstrip("\"'")
        else:
            if value:
                yield name, value
            name, value = "", ""
    if value:
        yield name, value


@cache
def _mail_names() -> dict[str, str]:
    """Give the kind of each field; most files are no mails, so nothing is compiled ahead."""
    return {name: kind for kind, names in sections("mail_heads").items() for name in names}


@cache
def _mail_field() -> re.Pattern[str]:
    names = "|".join(map(re.escape, sorted(_mail_names(), key=len, reverse=True)))
    return re.compile(rf"(?P<name>{names})[ \xa0]?[:：](?P<value>.*)", re.IGNORECASE)


@cache
def _mail_head() -> re.Pattern[str]:
    """Match a mail that somebody saved or forwarded as text; its own lines may be quoted."""
    names = "|".join(map(re.escape, sorted(_mail_names(), key=len, reverse=True)))
    return re.compile(
        rf"""
        \A (?: [^\n]{{0,200}} \n+  # "press@example.org wrote:", "Forwarded message"
            | (?P<note> (?: [^\n]{{0,900}} \n ){{1,15}}? )  # what somebody wrote above it
              [ \t>]* (?: [-_=*]{{3,}} [^\n]{{0,60}} | [^\n]{{4,60}}[:：] ) [ \t]* \n
              [ \t>]* \n?
        )??
        (?P<fields>
            (?: >?[ ]? (?: {names} ) [ \xa0]? [:：] [^\n]* \n
                (?: (?! >?[ ]? (?: {names} | [^\W\d_][\w-]+ ) [ \xa0]? [:：] )
                    [ \t>]* [^\s>] [^\n]* \n
                ){{0,3}}
            ){{2,12}}
        )
        (?: [ \t>]* \n | \Z )
        """,
        re.VERBOSE | re.IGNORECASE,
    )


def window_title(blocks: tuple[Block, ...]) -> tuple[str | None, tuple[Block, ...]]:
    """Tell the title of the page from which a text was copied whole.

    Parameters
    ----------
    blocks
        The text's blocks.

    Returns
    -------
    tuple
        The first line, where it is a later line with the site's name beside it, and the blocks
        behind it: what stands above the later line is margin. None and the blocks as they are
        otherwise.
    """
    if not blocks or len(blocks[0].text) > MAX_TITLE:
        return None, blocks
    title = blocks[0].text
    halves = (
        half for bar in BAR.finditer(title) for half in (title[: bar.start()], title[bar.end() :])
    )
    for half in sorted(halves, key=len, reverse=True):  # the shorter one is the site's name
        for at, block in enumerate(blocks[1:MAX_ABOVE], start=1):
            if len(half.split()) >= LEAST and block.text.endswith(half):
                above = (line._replace(zone=Zone.MARGIN) for line in blocks[1:at])
                return title, (*above, *blocks[at:])
    return None, blocks
