"""Lists of words are kept by hand: no section says a thing twice."""

import ast
from importlib.resources import files
from pathlib import Path

import pytest

import newsdrop
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


def asked(module):
    """List the lists and sections that a module names: ``words("organizations", "small")``."""
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            told = [arg.value for arg in node.args if isinstance(arg, ast.Constant)]
            if name in {"words", "keys", "folded"} and told and len(told) == len(node.args):
                yield tuple(told)


def test_every_section_that_the_code_names_is_there():
    modules = Path(newsdrop.__file__).parent.rglob("*.py")
    missing = {
        (module.name, *told)
        for module in modules
        for told in asked(module)
        if told[0] not in LISTS or (len(told) > 1 and told[1] not in lexicon.sections(told[0]))
    }
    assert not missing


def test_romanian_letters_have_the_form_of_old_pages_too():
    offices = lexicon.words("titles", "heads")
    assert {"președinte", "preşedinte", "acționar", "acţionar"} <= offices
