"""Fields that an office is held of, which look like the name of who holds it."""

from __future__ import annotations

from newsdrop.parse.offices.before import behind_name, titles
from newsdrop.parse.offices.words.titlewords import JOINTS, REACH, is_office, lined_up
from newsdrop.parse.vocabulary.wordkinds import GIVEN, kinds

_LONGEST_JOINT = 5
"""Characters, with the spaces around."""


def is_one(text: str, start: int, end: int) -> bool:
    """Tell a field of an office from a name: "ministra da Ciência, Tecnologia e Inovação, Ana".

    Parameters
    ----------
    text
        The paragraph.
    start, end
        Where the words stand.
    """
    if text[end : end + 2] != ", " or not text[end + 2 : end + 3].isupper():
        return False
    tokens = titles.WORD.findall(text, max(0, start - REACH), end)
    if text[start - 2 : start] == ", ":
        return lined_up(tokens) != tokens
    joint = text[max(0, start - _LONGEST_JOINT) : start].rstrip().rpartition(" ")[2]
    behind = text[end + 2 : end + 2 + REACH]
    if joint not in JOINTS or is_office(behind.split()[0]) or not behind_name.is_alone(behind):
        return False  # "the Mayor of Delft and Xola Poe, Director", "alcalde y Xola Poe, Ana y Tom"
    head = titles.head_back(tokens)
    # "directora de Políticas y Medio Natural, Ana", not "directora de Acme Ana Roe y Xola Poe, una"
    return head is not None and not any(kinds(token) & GIVEN for token in tokens[head + 1 :])
