"""Forms of address of the clergy behind an office: "the Bishop of Roe, the Rt Revd Jane Poe"."""

from __future__ import annotations

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

_LONGEST = 24  # characters, the article among them
_FORM = regex(rf"(?<=, )the (?:{any_of(words('titles', 'forms of clergy'))}) \Z")
_ENDS = tuple(f"{form.rpartition(' ')[2]} " for form in words("titles", "forms of clergy"))


def form(text: str, start: int) -> int:
    """Find where the form of address behind an office and a comma starts.

    Parameters
    ----------
    text
        The paragraph.
    start
        Where the name starts.

    Returns
    -------
    int
        Of its article; where the name starts if there is no such form.
    """
    if not text.endswith(_ENDS, 0, start):
        return start
    said = _FORM.search(text, max(0, start - _LONGEST), start)
    return said.start() if said else start
