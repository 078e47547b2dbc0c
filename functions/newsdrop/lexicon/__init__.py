"""Lists of words, kept as data: one entry a line, ``[section]`` headings, ``#`` comments."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEADING = regex(r"(?m)^\[(.*)\]$")
# Romanian sets commas below letters, and cedillas where a typeface has none.
_CEDILLAS = str.maketrans("șțȘȚ", "şţŞŢ")


@cache
def sections(name: str) -> dict[str, tuple[str, ...]]:
    """Read a list by its sections.

    Parameters
    ----------
    name
        The file's name without ``.txt``.

    Returns
    -------
    dict of str to tuple of str
        Entries by section, in the file's order; those before any heading stand under ``""``.
    """
    text = files(__name__).joinpath(f"{name}.txt").read_text("utf-8")
    first, *others = _HEADING.split(text)
    out: dict[str, tuple[str, ...]] = {}
    for heading, lines in [("", first), *zip(others[::2], others[1::2], strict=True)]:
        entries = tuple(line for line in lines.split("\n") if line and line[0] != "#")
        if entries:
            out[heading] = entries
    return out


def _respelled(entries: tuple[str, ...]) -> Iterator[str]:
    """Find entries with Romanian letters that old pages print in another form."""
    lines = "\n".join(("", *entries, ""))
    for letter in "șțȘȚ":
        at = lines.find(letter)
        while at >= 0:
            start, end = lines.rfind("\n", 0, at) + 1, lines.find("\n", at)
            yield lines[start:end].translate(_CEDILLAS)
            at = lines.find(letter, end)


@cache
def words(name: str, section: str | None = None) -> frozenset[str]:
    """Read a list as a set: one section, or all of them together."""
    by_section = sections(name)
    if section is not None:
        entries = by_section.get(section, ())
        return frozenset((*entries, *_respelled(entries)))
    return frozenset().union(*(words(name, one) for one in by_section))


@cache
def folded(name: str, section: str) -> frozenset[str]:
    """Read a section as text is compared whose case does not matter, nor how apostrophes look.

    Parameters
    ----------
    name
        The file's name without ``.txt``.
    section
        The section's heading.

    Returns
    -------
    frozenset of str
        Entries without case, which has no sharp s and no final sigma: "strasse", "l’auteur".
    """
    plain = [entry.casefold().replace("’", "'") for entry in words(name, section)]
    return frozenset([*plain, *(entry.replace("'", "’") for entry in plain)])
