"""Lists of words are kept by hand: no section says a thing twice."""

from importlib.resources import files

import pytest

from newsdrop import lexicon

LISTS = sorted(
    path.name.removesuffix(".txt")
    for path in files(lexicon).iterdir()
    if path.name.endswith(".txt")
)


@pytest.mark.parametrize("name", LISTS)
def test_no_section_repeats_an_entry(name):
    for section, entries in lexicon.sections(name).items():
        twice = sorted({entry for entry in entries if entries.count(entry) > 1})
        assert not twice, f"{name}.txt [{section}]"


@pytest.mark.parametrize("name", LISTS)
def test_no_heading_stands_twice(name):
    text = files(lexicon).joinpath(f"{name}.txt").read_text("utf-8")
    headings = [line for line in text.split("\n") if line.startswith("[") and line.endswith("]")]
    assert len(headings) == len(set(headings))


@pytest.mark.parametrize("name", LISTS)
def test_no_entry_in_brackets_reads_as_a_heading(name):
    assert all(section.isascii() for section in lexicon.sections(name))
