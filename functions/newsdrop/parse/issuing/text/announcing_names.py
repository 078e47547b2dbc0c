"""How the name of who announces is written: capital words, figures, small words, a legal form."""

from __future__ import annotations

import re

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

_FORMS = words("organizations", "forms set off") | words("organizations", "forms behind names")
_EXCLAIMED = any_of(_FORMS | words("organizations", "behind an exclamation"))
NAME = regex(
    rf"""
    (?: U\.S\.\ | U\.N\.\ | (?<! \w ) (?: St | Mt | Ft )\.\
      | (?: (?<! . ) | (?<= [-–—:\n] [ ] ) ) (?: [A-Z]\. ){{2}}\   # "A.E. Roe & Sons"
    )?
    (?: (?<! \d- ) [^\W\d_a-zß-ÿ] | (?<! \w ) [a-z]{{1,2}} (?= [A-Z] )  # "eBay"
      | (?: (?<! [^\n] ) | (?<= [-–—:][ ] ) )  # "7-Eleven", "3M", "350.org"
        \d{{1,4}} (?= -?[A-Z] | [a-z]{{2,4}}[A-Z] | \.[a-z]{{2,4}}\b ) )
    [\w&’'+-]* (?: \. [\w&’'+-]+ )*
    (?: ! (?= [ ] (?: [a-z] | (?: {_EXCLAIMED} ) \b ) ) )?  # "Acme! Inc"
    (?: [ ]
            (?: (?: {any_of(words("announcing", "small"))} ) [ ]
                (?: (?:the|la) [ ] )? )?
        (?: (?: U\.S | (?<= (?:of|or) [ ] ) St | Ste | Mt | Ft ) \.  # "Bank of St. Roe", no street
          | [^\W\d_a-zß-ÿ] [\w&’'+-]* (?: \. [\w&’'+-]+ )* ) ){{0,9}}
    (?: (?: (?<=Local) | (?<=Lodge) | (?<=Council) ) [ ] \d{{1,5}} \b )?  # of a union
    (?: \.? ,? [ ] (?:{any_of(_FORMS)})\b )?
    (?: (?<=Co) \.[ ] (?:{any_of(words("organizations", "forms behind a stop"))})\b )?
    (?: (?: (?<=Inc) | (?<=Corp) | (?<=Co) | (?<=Ltd) | (?<=Bros) | (?<=\.[KAVCLlo]) ) \. )?
    """,
    re.VERBOSE,
)
"""A name as it stands before its verb; any other capital words look like it, too."""
