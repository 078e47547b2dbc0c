"""A verb of speech behind a comma reports what follows where its subject stands before it."""

from __future__ import annotations

import pytest

from tests.asking.speakers import speakers

QUOTE = "“The yard has waited for this crane, and so have we.”"


@pytest.mark.parametrize(
    "line",
    [
        "The chief, Jane Roe, said Mr Doe would build it.",
        "Chief Executive, Dr Jane Roe, says John Doe will build it.",
        "Jane Roe, chief executive, added Doe had seen it.",
        "The chief, Jane Roe, said Ann van der Poe is to build it.",
    ],
)
def test_who_has_a_verb_behind_the_name_is_spoken_of(line: str) -> None:
    assert speakers(line, QUOTE) == ["Jane Roe"]
    assert speakers(f"{line} {QUOTE}") == ["Jane Roe"]


@pytest.mark.parametrize(
    "line",
    [
        "The crane of its chief, Jane Roe, is here, said Mr Doe.",
        "The crane is here, said Mayor John Doe, who had seen it.",
        "The crane came in May, said John Doe in a note that was sent to Jane Roe.",
    ],
)
def test_who_has_none_speaks(line: str) -> None:
    assert speakers(line, QUOTE) == ["John Doe"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Acme chair and QXRT Karl Braun, said: {QUOTE}", "Karl Braun"),
        (f"Smith and village hero Karl Braun, said: {QUOTE}", "Karl Braun"),
        (f"The great friend of Karl Braun, said: {QUOTE}", None),
        (f"The clerk that met village hero Karl Braun, said: {QUOTE}", None),
        (f"The clerk thanked village hero Karl Braun, said: {QUOTE}", None),
    ],
)
def test_a_needless_comma_behind_the_only_name_parts_it_from_no_verb(
    text: str, expected: str | None
) -> None:
    assert speakers(text) == [expected]


@pytest.mark.parametrize(
    "line",
    [
        "Karl Braun, an adviser at the Institute for Moors, cautioned against a second dam.",
        "But Karl Braun, a lecturer in soils at Delft, thinks that the heart of Roe’s work is new.",
        "Karl Braun, the owner of three barges, warned of delays.",
    ],
)
def test_who_opens_a_sentence_with_an_aside_is_the_subject_of_its_verb(line: str) -> None:
    earlier = "“We are glad,” said John Doe."
    assert speakers(earlier, line, "“It may rain,” he said.") == ["John Doe", "Karl Braun"]


def test_a_verb_behind_an_aside_of_another_sentence_has_its_subject_behind_it() -> None:
    line = "Among them is Karl Braun, an adviser, said Mayor John Doe."
    assert speakers(line, QUOTE) == ["John Doe"]
