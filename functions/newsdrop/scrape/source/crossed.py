"""Bold type that begins before a paragraph and ends within it: "<b><p>Jane Roe</b> is ...</p>"."""

from __future__ import annotations

import re

from newsdrop.patterns import regex

_CROSSED = regex(
    r"""
    < (?P<type> strong | b | em | i ) > (?P<between>
        (?: \s | &nbsp; | <img\b[^<>]{0,400}> | <p> (?: \s | &nbsp; ){0,9} </p> ){0,20}+
        <p\b[^<>]{0,200}>
    )
    (?P<said> [^<>]{1,200} ) </ (?P=type) > (?= [^<>]{0,9} \w )
    """,
    re.VERBOSE,
)


def uncross(source: str) -> str:
    """Let such type begin within its paragraph, as browsers do.

    The parser ends the paragraph with the type, in the middle of its sentence.

    Parameters
    ----------
    source
        The decoded document.
    """
    return _CROSSED.sub(r"\g<between><\g<type>>\g<said></\g<type>>", source)
