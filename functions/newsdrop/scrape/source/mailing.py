"""What is wrapped around the text of a mail to a list: a signature's armour, the list's footer."""

from __future__ import annotations

import re
from functools import cache

from newsdrop.lexicon import words
from newsdrop.patterns import regex

# The cleartext signature framework of https://www.rfc-editor.org/rfc/rfc9580#section-7
_SIGNED = regex(
    r"""
    (?: ^ | (?<=>) ) -----BEGIN[ ]PGP[ ]SIGNED[ ]MESSAGE-----[ \t]*\n
    (?: [A-Za-z]+:[ ][^\n]*\n ){0,4} [ \t]*\n
    (?P<text> .*? )
    (?: ^-----BEGIN[ ]PGP[ ]SIGNATURE-----[ \t]*\n
        (?: .*? ^-----END[ ]PGP[ ]SIGNATURE----- )? | \Z )
    """,
    re.VERBOSE | re.MULTILINE | re.DOTALL,
)
_BEGUN = "-----BEGIN PGP SIGNED MESSAGE-----"
_ESCAPED = regex(r"^- (?=-)", re.MULTILINE)
# The mark of a signature (https://www.rfc-editor.org/rfc/rfc3676#section-4.3), or a long rule; with
# text right above it, other than of underscores, that is a heading's.
_RULE = regex(r"^(?:--[ ]?|_{10,}|(?<=\n\n)[=*~-]{10,})[ \t\r]*$", re.MULTILINE)
_QUOTE = regex(r"^[ \t]*>[ ]?", re.MULTILINE)
# What stands right above a quotation, as who wrote it does; a line is gone over once only.
_BEFORE_QUOTE = regex(r"^(?![ \t]*>)(?=[^\n]*\S)[^\n]*+\n(?=[ \t]*>)", re.MULTILINE)
_DEEPEST = 4  # quotations of quotations
_FEWEST_QUOTED = 3  # lines
_MOST_QUOTED = 0.6  # of all lines
_NEARLY_ALL = 0.8
_FOOTER = 1500  # characters at the end of a mail


def unsigned(text: str) -> str:
    """Take the armour off a signed text, and the marks before its dashes.

    Parameters
    ----------
    text
        A decoded source.
    """
    if _BEGUN not in text:
        return text
    lines = text.replace("\r\n", "\n")
    return _SIGNED.sub(lambda match: _ESCAPED.sub("", match["text"]), lines, count=1)


def unquoted(text: str) -> str:
    """Take the marks of a reply off a text that is quoted nearly whole.

    Parameters
    ----------
    text
        The text of a mail; what somebody wrote above it stays.
    """
    for _ in range(_DEEPEST):
        if "\n>" not in text and not text.startswith(">"):
            return text
        lines = [line for line in text.splitlines() if line.strip()]
        quoted = [line.lstrip().startswith(">") for line in lines]
        share = _MOST_QUOTED if quoted[-1] else _NEARLY_ALL  # or who quotes goes on
        if lines[0].startswith("<") or sum(quoted) < max(_FEWEST_QUOTED, share * len(lines)):
            return text
        text = _QUOTE.sub("", _BEFORE_QUOTE.sub(r"\g<0>\n", text))
    return text


def without_footer(text: str) -> str:
    """Take off what a list's server adds below a mail: how to unsubscribe.

    Parameters
    ----------
    text
        The text of a mail.
    """
    start = max(0, len(text) - _FOOTER)
    told = [rule for rule in _RULE.finditer(text, start) if _of_list().search(text, rule.end())]
    return text[: told[-1].start()] if told else text


@cache
def _of_list() -> re.Pattern[str]:
    told = "|".join(map(re.escape, words("furniture", "mailing lists")))
    return re.compile(rf"(?<!\w)(?:{told})", re.IGNORECASE)
