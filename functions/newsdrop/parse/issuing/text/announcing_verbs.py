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
# "Acme, a leader in bridges, including drawbridges, announced"
_LONG_APPOSITION = regex(
    r",[ ](?:an?|the|one[ ]of)[ ][^.;]{3,240}?,(?=[ ](?:"
    + any_of(VERBS - WEAK_VERBS - {"today"})
    + r")\b)"
)
# "Acme, Anbieter von Brücken, die alle benutzen, gibt bekannt"
_RELATED = regex(
    rf""",[ ][^,.;:]{{3,120}},[ ](?:{any_of(words("announcing", "relatives"))})[ ][^,.;:]{{3,160}},
    (?=[ ](?:{any_of((VERBS | VERBS_ABROAD) - WEAK_VERBS - {"today"})})\b)""",
    re.VERBOSE,
)
# "The Society, in collaboration with the Ministry of Health, is pleased to announce"
_JOINTLY = regex(
    rf"""
    ,? [ ] (?: {any_of(words("announcing", "joins"))} ) [ ]
    [^.;]{{3,200}}?
    (?= [ ] (?:is|are) [ ] \w+ [ ] to [ ] announce\b | (?<! [ ]to ) [ ] announce[sd]\b )
    """,
    re.VERBOSE,
)
GLADLY = regex(r" (?:is|are) (?:\w{4,12} ){1,2}to announce\b")  # "is very proud to announce"
# "has today announced", where "has" alone tells nothing
_HAS = regex(
    rf" (?:has|have) (?:(?:today|just|now|also) )?(?P<verb>{any_of(VERBS_OF_A_BODY)})\b(?! by\b)"
)
_DATELINE = regex(r"[–—:]|-(?: |-)")
_SPOKEN = regex(r"[,.!?…]{1,3}(?:[\"“”]|’(?!s\b))")
"""Behind the last word of what somebody says, which is no subject of the verb behind it."""
_BODY = regex(rf" (?:{_BODIES})(?= )")  # "The Acme community announced"
_ALSO = regex(r" also(?= [a-z]+ed )")


def verb_behind(behind: str) -> str | None:
    """Read the verb of announcing behind a name, an apposition and a common noun between them."""
    if _SPOKEN.match(behind):
        return None  # "Nine,” said West"
    if _IN_STATE.match(behind):
        return None
    if joint := _JOINTLY.match(behind):
        behind = behind[joint.end() :]
    elif behind.startswith(", "):
        forms = (form.match(behind) for form in (_LONG_APPOSITION, _RELATED, _APPOSITION))
        apposition = next(filter(None, forms), None)
        behind = behind[apposition.end() :] if apposition else behind
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
