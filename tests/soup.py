"""Pages of words that the parser knows, in no order: what no page says, some page has a part of."""

from __future__ import annotations

import html
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from newsdrop import lexicon

if TYPE_CHECKING:
    import random

_MARKS = (
    *".,;:!?…",
    "--",
    "–",
    "—",
    "/",
    "|",
    "(",
    ")",
    "[",
    "]",
    "“",
    "”",
    '"',
    "«",
    "»",
    "’s",
    "'",
)
_GLUE = ("", " ", " ", " ", " ", " ", "-", "\u00a0", ", ", ". ", ": ")
_FIGURES = (
    "2021", "June 3, 2021", "3. Juni 2021", "2021-06-03", "05/04/2010", "10 a.m. EDT", "20 Uhr",
    "24-117", "(202) 555-0100", "press@acme.example", "www.acme.example", "12", "$12.3 million",
    "№ 7", "1er", "3rd", "令和3年6月3日", "６月３日", "٣ يونيو", "<b>", "&amp;",
)  # fmt: skip
_NAMES = (
    "Jane Roe", "Ann-Marie O’Neil", "J. R. Poe", "van der Roe", "Acme", "Bridge Office", "REUTERS",
    "Springfield, Ill.", "WASHINGTON", "김철수", "山田太郎", "محمد علي", "Ünal", "ß",
)  # fmt: skip
_TAGS = (
    "h1",
    "h2",
    "p",
    "p",
    "p",
    "p",
    "li",
    "td",
    "figcaption",
    "blockquote",
    "dt",
    "dd",
    "div",
    "b",
)


@cache
def _lists() -> tuple[tuple[str, ...], ...]:
    names = sorted(
        file.name.removesuffix(".txt")
        for file in files(lexicon).iterdir()
        if file.name.endswith(".txt")
    )
    return tuple(entries for name in names for entries in lexicon.sections(name).values())


def _word(rng: random.Random) -> str:
    kind = rng.random()
    if kind < 0.5:
        word = rng.choice(rng.choice(_lists()))
        return rng.choice((word, word, word.capitalize(), word.title(), word.upper()))
    return rng.choice(_NAMES if kind < 0.7 else _FIGURES if kind < 0.8 else _MARKS)


def line(rng: random.Random) -> str:
    """Put one to thirty words, names, figures and marks in a row."""
    words = rng.randint(1, rng.choice((3, 8, 30)))
    return "".join(_word(rng) + rng.choice(_GLUE) for _ in range(words)).strip()


def text(rng: random.Random) -> str:
    """Make a plain text of such lines."""
    return "".join(line(rng) + rng.choice(("\n", "\n\n")) for _ in range(rng.randint(3, 30)))


def page(rng: random.Random) -> str:
    """Make an HTML page of such lines."""
    elements = []
    for _ in range(rng.randint(3, 40)):
        tag, told = rng.choice(_TAGS), html.escape(line(rng))
        if rng.random() < 0.1:
            told = f"{told}<br>{html.escape(line(rng))}"
        if rng.random() < 0.05:
            told = f'<a href="https://acme.example/{rng.randrange(9)}">{told}</a>'
        elements.append(f"<{tag}>{told}</{tag}>")
    title = html.escape(line(rng))
    image = f'<img src="/a.jpg" alt="{html.escape(line(rng))}">' if rng.random() < 0.3 else ""
    return (
        f"<html><head><title>{title}</title></head><body>{image}{''.join(elements)}</body></html>"
    )
