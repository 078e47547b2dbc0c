"""Credits that name a picture agency and nothing that leads in: "Jane Roe/AFP", "(AP)"."""

from __future__ import annotations

import re
from functools import cache

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of

_AGENCY = any_of(words("credits", "agencies"))
_AGENCIES = rf"(?:{_AGENCY})(?:[ ]?(?:/|[—–-]|via)[ ]?(?:{_AGENCY}))*(?:[ ](?:Photo|Images))?"
_NAME = r"[^\W\d_a-z][\w’'-]*[ ](?:[A-Z]\.[ ])?[^\W\d_a-z][\w’'-]+"
_BRACKETED = rf"\(((?:[Pp]hoto[ ]|[Ff]oto[ ])?(?:{_NAME}[,.]?[ ])?{_AGENCIES})\)\.?\Z"
_SIGNED = rf"(?:\A|(?<=[\s.]))({_NAME}[ ]?(?:/|[—–-]|\|)[ ]?{_AGENCIES})\.?\Z"
_PARTED = rf"(?:(?<=[.!?|] )|\A)({_AGENCIES})\.?\Z"
_OWNED = r"""(?x)
    (?<= [.!?|] [ ] )                                    # "ABC photo", "Acme Anvils image"
    ( (?: [A-Z][\w.&’'-]*[A-Z][\w.&’'-]* | [A-Z][\w.&’'-]+ (?: [ ][A-Z][\w.&’'-]+ ){1,4} )
      [ ] (?: photo | image | graphic ) ) \.? \Z
"""
_REACH = 120
"""Characters from the end in which a credit begins."""


@cache
def _forms() -> tuple[re.Pattern[str], ...]:
    """Compile what only pages with photos need, when the first one comes."""
    return tuple(map(re.compile, (_BRACKETED, _SIGNED, _PARTED, _OWNED)))


def ending(text: str) -> tuple[str, str] | None:
    """Find the credit that ends a text.

    Parameters
    ----------
    text
        Beside a photo, white space collapsed.

    Returns
    -------
    tuple or None
        The caption before it, which may be empty, and the credit without brackets.
    """
    start = max(0, len(text) - _REACH)
    if start:
        start = text.find(" ", start) + 1
    for form in _forms():
        match = form.search(text, start)
        if match:
            return text[: match.start()].rstrip(), match[1]
    return None
