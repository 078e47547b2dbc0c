"""What docstrings refer to is there."""

import importlib
import re
from pathlib import Path

import pytest

import newsdrop

ROOT = Path(newsdrop.__file__).parent
REFERENCE = re.compile(r":(?:mod|func|data|class):`~?([\w.]+)`")


def references():
    for path in sorted(ROOT.rglob("*.py")):
        parts = ("newsdrop", *path.relative_to(ROOT).with_suffix("").parts)
        module = ".".join(parts).removesuffix(".__init__")
        for told in dict.fromkeys(REFERENCE.findall(path.read_text("utf-8"))):
            if told.startswith("."):
                yield module, f"{module.rpartition('.')[0]}{told}"
            else:
                yield module, told if "." in told else f"{module}.{told}"


def resolves(name):
    parts = name.split(".")
    for count in range(len(parts), 0, -1):
        try:
            found = importlib.import_module(".".join(parts[:count]))
        except ModuleNotFoundError:
            continue
        for part in parts[count:]:
            found = getattr(found, part, None)
        return found is not None
    return False


@pytest.mark.parametrize(("module", "name"), list(references()))
def test_a_reference_leads_somewhere(module, name):
    assert resolves(name), module
