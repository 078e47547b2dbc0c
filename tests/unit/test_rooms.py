"""The rooms of scrape/ and parse/: who uses whom, read from the imports."""

from __future__ import annotations

import ast
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import newsdrop

ROOT = Path(newsdrop.__file__).parent
OUTSIDE = {"boto3", "botocore", "aws_lambda_powertools", "aws", "settings"}
OUTSIDE |= {"storing", "announcing", "finding"}


def imported(module: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {f"{node.module}.{name.name}" for name in node.names}
    return found


def run_time(module: Path) -> set[str]:
    """List what a module imports but for types."""
    top = ast.parse(module.read_text("utf-8")).body
    found = (node for node in top if isinstance(node, ast.ImportFrom))
    return {f"{node.module}.{name.name}" for node in found for name in node.names}


ROOMS = [
    "scrape",
    "parse",
    *sorted(
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "parse").iterdir()
        if path.is_dir()
        and any((room / "__init__.py").exists() for room in path.iterdir() if room.is_dir())
    ),
]


@pytest.mark.parametrize("house", ROOMS)
def test_rooms_use_each_other_one_way_only(house):
    uses = {}
    rooms = {path.name for path in (ROOT / house).iterdir() if path.is_dir()} - {"__pycache__"}
    start = ".".join(("newsdrop", *house.split("/"), ""))
    for room in rooms:
        names = set().union(*map(imported, (ROOT / house / room).rglob("*.py")))
        used = {name.removeprefix(start).split(".")[0] for name in names if name.startswith(start)}
        uses[room] = (used & rooms) - {room}
    assert len(uses) > 2
    TopologicalSorter(uses).prepare()  # raises CycleError


def test_no_two_modules_know_each_other_not_even_for_types():
    modules = {
        ".".join(("newsdrop", *path.relative_to(ROOT).with_suffix("").parts)): path
        for path in ROOT.rglob("*.py")
    }
    uses = {
        name: {module for used in imported(path) for module in (used, used.rpartition(".")[0])}
        & (modules.keys() - {name})
        for name, path in modules.items()
    }
    TopologicalSorter(uses).prepare()  # raises CycleError


def test_rooms_know_no_part_that_uses_them():
    parts = {path.stem for path in (ROOT / "parse").glob("*.py")} - {"__init__", "found", "guard"}
    for module in (ROOT / "parse").glob("*/**/*.py"):
        known = {name.removeprefix("newsdrop.parse.").split(".")[0] for name in run_time(module)}
        assert not known & parts, module


def test_what_is_stored_knows_nothing_of_who_is_told():
    for module in (ROOT / "storing").rglob("*.py"):
        parts = {name.removeprefix("newsdrop.").partition(".")[0] for name in imported(module)}
        assert not parts & {"announcing", "finding"}, module


@pytest.mark.parametrize("package", ["scrape", "parse"])
def test_neither_knows_of_aws(package):
    for module in (ROOT / package).rglob("*.py"):
        parts = {part for name in imported(module) for part in name.split(".")[:2]}
        assert not parts & OUTSIDE, module


def test_scraping_knows_nothing_of_parsing():
    for module in (ROOT / "scrape").rglob("*.py"):
        assert not any(name.startswith("newsdrop.parse") for name in imported(module)), module


def test_no_module_keeps_a_private_constant_that_it_does_not_use():
    for module in ROOT.rglob("*.py"):
        tree = ast.parse(module.read_text("utf-8"))
        names = [node for node in ast.walk(tree) if isinstance(node, ast.Name)]
        used = {name.id for name in names if isinstance(name.ctx, ast.Load)}
        constants = {
            target.id
            for node in tree.body
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name) and target.id.startswith("_")
        }
        assert constants - used <= {"__all__"}, module


def test_no_constant_is_set_twice():
    """The second would change what the functions above it read: a cache that was none any more."""
    for path in ROOT.rglob("*.py"):
        top = ast.parse(path.read_text("utf-8")).body
        targets = (
            target for node in top if isinstance(node, ast.Assign) for target in node.targets
        )
        names = [target.id for target in targets if isinstance(target, ast.Name)]
        assert len(names) == len(set(names)), path
