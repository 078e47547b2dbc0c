"""A motto that a text has twice, and nobody says, is no quote."""

from tests.asking.speakers import sources

MOTTO = "“More bridges, more roads!”"


def test_an_exclamation_that_the_text_has_twice_is_a_motto():
    told = ("Acme closed its course on Monday.", MOTTO, "The course goes on in May.")
    assert sources(*told, f"{MOTTO} Acme – Bridges for Roe") == []
    assert len(sources(*told)) == 1  # once it may be what somebody called


def test_what_somebody_says_twice_is_a_quote():
    told = ("Jane Roe spoke on Monday.", f"{MOTTO} said Roe.", "The crowd answered:", MOTTO)
    assert sources(*told)[0][0] == "Jane Roe"
    still = "“More bridges and more roads.”"
    assert len(sources("Acme closed its course.", still, "It was late.", still)) == 2
