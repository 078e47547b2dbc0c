"""Lines that call themselves captions: "Caption:", "Pictured above:", "From left:"."""

from __future__ import annotations

import re

from newsdrop.lexicon import folded

NAMED = re.compile(
    r"(?:(?:photo |image |picture )?caption|图注?|圖註?|图说|圖說|写真説明|사진 ?설명) ?[:：]",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\(?([^\W\d_][^:：,()\d]{1,40}(?:, [a-z][^:：,()\d]{2,40})?)"
    r"(?: ?: |：|\) (?=[^\W\d_a-z])|, (?=[^\W\d_a-z]))"
)
_PLACES = folded("credits", "places")
_SHOWS = re.compile(
    r"""
      pictured (?: [ ] (?: above | below | here ) )? [ ]? :
    | (?: in | on | auf | im ) [ ] (?: the | dem | diesem ) [ ] (?: photo | picture | image | foto
      | bild ) [ ]? [:,]
    | (?: legende | légende | bildunterschrift | bildtext | didascalia | leyenda
      | pie [ ] de [ ] foto | legenda | bijschrift | billedtekst ) [ ]? :
    """,
    re.VERBOSE | re.IGNORECASE,
)


def is_caption(text: str) -> bool:
    """Say whether a line calls itself a caption: "图注：", "Caption:".

    Parameters
    ----------
    text
        One line, white space collapsed.
    """
    return (NAMED.match(text) or _SHOWS.match(text)) is not None


def says_where(text: str) -> bool:
    """Tell a caption that says who or what stands where: "From left: Jane Roe".

    Parameters
    ----------
    text
        One line, white space collapsed.
    """
    label = _PLACE.match(text)
    if label is None:
        return False
    said = " ".join(label[1].casefold().replace(",", " ").split())
    return said in _PLACES
