"""How a text writes the name of a house that its site, or a title, writes in another way."""

from __future__ import annotations

import re

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

_NATIONS = ("U.S. ", "US ", "United States ")
_JOINED = 4  # words of a name that may miss a preposition
_JOINT = rf" (?:(?:{any_of(words('organizations', 'joints of houses'))}) |d[’'])?"
_BODY_AHEAD = regex(rf"\A(?:{any_of(words('organizations', 'bodies ahead'))})[ \u3000]?")


def spelled_as(name: str, text: str) -> str:
    """Give a house's name as a text has it.

    "U.S. Bridge Office" for "US Bridge Office", "Mairie de Roeville" for "Mairie Roeville", a name
    without the kind of body that stands before it elsewhere.
    """
    if name in text:
        return name
    bare = _BODY_AHEAD.sub("", name)
    if bare != name and bare in text:
        return bare
    forms = [form for form in _NATIONS if name.startswith(form)]
    bare = name.removeprefix(forms[0]) if forms else ""
    told = [f"{form}{bare}" for form in _NATIONS if bare and f"{form}{bare}" in text]
    return told[0] if told else _joined(name, text)


def _joined(name: str, text: str) -> str:
    """Find a name between whose words a text has a preposition."""
    first, *rest = name.split()
    if not 0 < len(rest) < _JOINED or first not in text or not name.replace(" ", "").isalpha():
        return name
    said = _JOINT.join(map(re.escape, (first, *rest)))
    match = re.search(rf"(?<!\w){said}(?!\w)", text)
    return match[0] if match else name
