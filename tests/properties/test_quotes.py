"""Whatever the text, quotes cut it where they say they do."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from newsdrop.parse import quotes
from newsdrop.parse.found import Found
from newsdrop.record import Evidence, Paragraph, Person

PEOPLE = (Person("Jane Roe", "Mayor"), Person("Li Wei", "minister", ("Wei",)))
WORDS = [" ", "''", "``", "said", " he said", "Jane Roe", "the mayor", "according to ", "a", "I"]
WORDS += ["We are glad", "6'2\"", "と述べた", "라고 말했다", "说", "dit-il", "\u00a0"]
PIECES = st.sampled_from([*"“”\"„«»‘’'「」『』.,:;!?—-( ", *WORDS])
PARAGRAPHS = st.lists(st.lists(PIECES, max_size=25).map("".join) | st.text(max_size=40), max_size=6)


@example(["«0", "“ “"], "en")
@given(PARAGRAPHS, st.sampled_from(["en", "fr", "ko", "ja", "zh", "vi", "cs", "", None]))
def test_offsets_cut_and_never_overlap(paragraphs: list[str], language: str | None) -> None:
    body = tuple(map(Paragraph, paragraphs))
    tongue = None if language is None else Found(language, Evidence.META)
    found = quotes.find(body, PEOPLE, tongue)
    for quote in found:
        assert body[quote.paragraph].text[quote.start : quote.end] == quote.text
        assert quote.text.strip() == quote.text != ""
    for one, other in pairwise(found):
        assert (one.paragraph, one.end) <= (other.paragraph, other.start)
