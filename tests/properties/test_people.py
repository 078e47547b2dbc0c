from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsdrop.parse import people, places
from newsdrop.parse.persons.identity.names import Roster
from newsdrop.parse.vocabulary.capitals import runs
from newsdrop.record import Paragraph

PIECES = [
    *("Ann Roe", "Roe", "Gov.", "Director of", "the", ",", ", ", " and ", ". ", "“", "”", "Jr."),
    *("van der", "Acme Inc.", "who served as", "to be an", "43,", "said", "Texas", "(AB)", "Mr."),
    *("USS", "은", "인 ", "K.", "counties", "photo by", "'s", "–", "É", "\u0130", "DOE", "v."),
]
lines = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=14).map("".join),
)


@given(st.lists(lines, max_size=4))
def test_any_text_is_read_and_every_name_stands_in_it(texts):
    body = [Paragraph(text) for text in texts]
    found = people.find(None, None, body, None, None)
    places.find(body, None, found)
    whole = "\n".join(texts)
    for person in found:
        assert person.name in whole
        assert person.title is None or person.title in whole
        assert person.mentions >= 1


@given(lines)
def test_mentions_stand_in_order_and_apart(text):
    found = people.find(None, None, [Paragraph(text)], None, None)
    end = 0
    for mention in Roster(found).mentions(runs(text)):
        assert end <= mention.start < mention.end <= len(text)
        end = mention.end
