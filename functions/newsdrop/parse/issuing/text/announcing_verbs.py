"""The verb of announcing behind a name, an apposition and more between them."""

from __future__ import annotations

import re

from newsdrop.lexicon import folded, words
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import WORD
from newsdrop.patterns import regex

VERBS = words("announcing", "verbs")
VERBS_ABROAD = words("announcing", "verbs abroad") | folded("announcing", "verbs abroad")
SAYS_ABROAD = words("announcing", "says abroad")
VERBS_OF_A_BODY = words("announcing", "verbs of a body")
WEAK_VERBS = words("announcing", "weak verbs")
_BODIES = any_of(words("announcing", "bodies"))
_APPOSITION = regex(r",[^,.;:]{3,160},")
_IN_STATE = regex(r",[ ][A-ZÀ-Þ][\w. ]{0,30}(?:,[ ][A-ZÀ-Þ][\w. ]{1,20})?[ ]?(?:[–—]|-{1,2}[ ])")
"""Behind the town of a dateline: "Roeville, OH – A bridge, opened today, tells"."""
GLADLY = regex(r" (?:is|are) (?:\w{4,12} ){1,2}to announce\b")  # "is very proud to announce"
# "has today announced", where "has" alone tells nothing
_HAS = regex(
    rf" (?:has|have) (?:(?:today|just|now|also) )?(?P<verb>{any_of(VERBS_OF_A_BODY)})\b(?! by\b)"
)
HONOURED = regex(
    rf" (?:was|(?:has|have) been) (?:\w+ly )?(?:{any_of(words('announcing', 'honours'))})\b"
)
"""What is done to things and persons as well, so that the name must be a house's by its words."""
_DATELINE = regex(r"[–—:]|-(?: |-)")
_SPOKEN = regex(r"[,.!?…]{1,3}(?:[\"“”]|’(?!s\b))")
"""Behind the last word of what somebody says, which is no subject of the verb behind it."""
_BODY = regex(rf" (?:{_BODIES})(?= )")  # "The Acme community announced"
_ALSO = regex(r" also(?= [a-z]+ed )")


def verb_behind(behind: str) -> str | None:
    """Read the verb of announcing behind a name, an apposition and a common noun between them."""
    if _SPOKEN.match(behind) or _IN_STATE.match(behind):
        return None  # "Nine,” said West"
    if behind.startswith(", "):
        apposition = _APPOSITION.match(behind)
        behind = behind[apposition.end() :] if apposition else behind
    if HONOURED.match(behind):
        return "has"
    body = _BODY.match(behind)
    start = _ALSO.match(behind) or body
    word = WORD.search(behind, start.end() if start else 0)
    if word is None or _DATELINE.search(behind[: word.start()]):
        return None  # "SPRINGFIELD – Today the Bridge Office"
    verb = word[0].casefold()
    if body is None and verb in WEAK_VERBS:
        announced = _HAS.match(behind)
        verb = announced["verb"] if announced else "announces" if GLADLY.match(behind) else verb
    if verb == "today" and behind.startswith(",", word.end()):
        return None  # "Beginning today, trains"
    if body is not None:
        return verb if verb in VERBS_OF_A_BODY else None
    return verb if verb in VERBS or verb in VERBS_ABROAD else None


def is_passive(behind: str, verb: str) -> bool:
    """Tell "Arches 1.4.2 released by the Bridge Project", where the subject is a thing."""
    return re.match(rf"[\d. ]*{verb} by\b", behind, re.IGNORECASE) is not None
