"""When a page was put up and changed, in a list at its foot, and days of the text's own."""

import pytest

from newsdrop.page import Block, BlockKind
from newsdrop.parse.ending.foot import page_records

TEXT = "The bridge over the river is open to all traffic from this morning on."


def item(text):
    return Block(text, kind=BlockKind.LIST_ITEM)


def found(*blocks):
    story = list(enumerate((Block(TEXT), Block(TEXT), *blocks)))
    return sorted(page_records.find(story))


@pytest.mark.parametrize(
    "lines",
    [
        ["Last modified:", "5 May 2021 08:12 Jane Roe", "First published:", "4 May 2021 Jane Roe"],
        ["Pierwsza publikacja:", "14.03.2024 12:40", "Ostatnia modyfikacja:", "15.03.2024 08:12"],
        ["Datum vytvoření: 14. 3. 2024", "Poslední změna: 15. 3. 2024"],
        ["Дата публикации: 14.03.2024", "Дата изменения: 15.03.2024"],
        ["Létrehozva: 2024.03.14.", "Utolsó módosítás: 2024.03.15."],
    ],
)
def test_the_record_of_a_page_goes_with_its_heading(lines):
    heading = Block("Record of the page", kind=BlockKind.HEADING)
    assert found(heading, *map(item, lines)) == list(range(2, len(lines) + 3))


def test_its_versions_and_a_sentence_below_go_with_it():
    versions = [
        Block(text, kind=BlockKind.TABLE, cells=tuple(text.split(" | ")))
        for text in ("Title | Version | Day", f"{TEXT} | 1.0 | 5 May 2021 Jane Roe")
    ]
    days = [Block("Last modified: 5 May 2021"), Block("First published: 4 May 2021")]
    below = Block("For an earlier version of this page write to the editors of the site.")
    assert found(*days, *versions, below) == [2, 3, 4, 5, 6]


@pytest.mark.parametrize(
    "lines",
    [
        ["First published: 4 May 2021", TEXT, TEXT],  # one day alone
        ["First published: 4 May 2021", "Last modified: 5 May 2021", TEXT, TEXT],  # above a text
        ["First published:", "by Acme Press", "Last modified:", "by Jane Roe"],
        ["Created a park on 4 May 2021", "Updated a road on 5 May 2021"],
    ],
)
def test_days_of_a_text_stay(lines):
    assert found(*map(Block, lines)) == []
