"""Where a release sends its readers: on with its news, or on to its house."""

from __future__ import annotations

import re

from newsdrop.lexicon import folded
from newsdrop.parse.prose.phrases import WORD

_LONGEST = 300  # characters of such a line
_HOUSES = folded("closing", "heads") | folded("closing", "organizations")
_OWN = folded("closing", "own")
# "For more information about the work on the bridge, visit bridges.example": a small letter, or a
# name's own matter, behind the article.
_ON = re.compile(
    r"""
    (?: (?: for | to [ ] (?: get | find | receive ) ) [ ]
        (?: (?: more | further | additional | the [ ] latest | up-to-date ) [ ] )?
        (?: information | details ) [ ] (?: about | on | regarding ) [ ]
      | para [ ] (?: obtener [ ] )? (?: más [ ] )? (?: información | detalles )
        (?: [ ] adicional )? [ ] (?: sobre | acerca [ ] de ) [ ]
      | para [ ] (?: obter [ ] )? (?: mais [ ] )? informações (?: [ ] adicionais )? [ ] sobre [ ]
      | pour [ ] (?: obtenir [ ] )? (?: plus [ ] d['’]informations? | en [ ] savoir [ ] plus
        | de [ ] plus [ ] amples [ ] renseignements ) [ ] sur [ ]
    )
    (?: (?: the | this | these | la | el | los | las | esta? | este | o | a | os | as
      | le | les | cette | ce ) [ ] | l['’] )
    (?P<matter> (?-i: [^\W\d_A-ZÀ-Þ] ) [^.:;?!]{3,120}? ) ,? [ ]
    (?: please [ ] )?
    (?: visit | go [ ] to | see | visite | consulte | acesse | visitez | consultez
      | rendez-vous ) \b
    """,
    re.VERBOSE | re.IGNORECASE,
)


def is_on_news(text: str) -> bool:
    """Tell a line on where to read more of the news from one on the house, or on whom to ask.

    Parameters
    ----------
    text
        A line behind the end mark.
    """
    match = _ON.match(text) if len(text) <= _LONGEST else None
    if match is None:
        return False
    said = set(WORD.findall(match["matter"].casefold()))
    return said.isdisjoint(_HOUSES) and said.isdisjoint(_OWN)
