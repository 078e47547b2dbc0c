"""Links to the stories beside this one, and tags that run on, are none of the text."""

import pytest

import newsdrop
from newsdrop.record import Release

TEXT = (
    "The Orchard Police Office has told the council how many cases it had in the year 2021, which "
    "another office had counted, and which may change a little.\n\n“It is a cause for concern,” "
    "said Jane Roe, who heads the office and who told the council of it on Monday night.\n\n"
)
LAST = "said Jane Roe"


def below(markdown: str) -> list[str]:
    head = "---\ntitle: Cases of the year\n---\n\n# [Cases of the year](/news/cases)\n\n"
    release = newsdrop.read(f"{head}{TEXT}{markdown}".encode())
    assert isinstance(release, Release), release
    texts = [part.text for part in release.body]
    at = next(at for at, text in enumerate(texts) if LAST in text)
    return texts[at + 1 :]


BOTH = (
    "[←](/a)[**March 21, 2022**\\\\\n\\\\\nA bridge is closed to all](/a)\n\n"
    "[→](/b)[**February 14, 2022**\\\\\n\\\\\nA road opens](/b)\n"
)


@pytest.mark.parametrize(
    "markdown",
    [
        BOTH,
        f"Share\n\n_tags_ [Orchard Police](/t/police),\n\n[Cases](/t/cases)\n\n{BOTH}",
        "[← A bridge is closed to all](/a)\n\n[A road opens →](/b)\n",
        "[« A bridge is closed to all](/a)\n\n[A road opens »](/b)\n",
        "[‹](/a)\n\n[A bridge is closed to all](/a)\n\n[A road opens ›](/b)\n",
        "[→](/b)[**February 14, 2022**\\\nA road opens](/b)\n",
    ],
)
def test_links_to_the_stories_beside_it_are_left_out(markdown):
    assert below(markdown) == []


@pytest.mark.parametrize(
    ("markdown", "kept"),
    [
        ("[→ Read the report](/report)\n", ["→ Read the report"]),
        ("[See the report →](/report)\n\n[← All news](/news)\n", ["See the report →"]),
        ("[→ The report](/r)\n\n[→ The figures](/f)\n", ["→ The report", "→ The figures"]),
        ("Tells of it: [Cases](/cases), [Roads](/roads)\n", ["Tells of it: Cases, Roads"]),
    ],
)
def test_other_links_below_a_text_are_its_own(markdown, kept):
    assert below(markdown) == kept


@pytest.mark.parametrize("mark", ["\\", "\\\\"])
def test_a_hard_break_leaves_no_mark(mark):
    lines = f"The hall:{mark}\n12 River Road{mark}\n{mark}\nOrchard, open from nine in the morning."
    kept = [text for text in below(lines) if "\\" in text]
    assert kept == []


@pytest.mark.parametrize(
    ("markdown", "kept"),
    [
        ("Next page: [Rivers>>](/rivers)\n", []),
        ("下一页：[北城的桥](/b)\n", ["下一页：北城的桥"]),
        ("Next page: the council will tell of its rivers.\n", None),
        ("Next: [the report on rivers](/report)\n", None),
    ],
)
def test_a_label_may_name_the_next_page(markdown, kept):
    lines = [markdown.strip().replace("[", "").partition("]")[0]]
    assert below(markdown) == (lines if kept is None else kept)
