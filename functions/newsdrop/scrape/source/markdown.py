"""A text in Markdown, as web clippers and site generators keep pages, becomes HTML."""

from __future__ import annotations

import re

from newsdrop.patterns import regex
from newsdrop.scrape import text

MAX_CHARACTERS = 200_000  # of a post; brackets made to be slow take seconds beyond that
LEAST = 2  # headings and emphasised words of a text without links
LINK = regex(
    r"""
    !? \[ [^\[\]\n]{0,300} \]
    \( [ ]? (?: https?: | mailto: | [./#] ) [^()\s]{0,500} (?: [ ] "[^"\n]{0,300}" )? \)
    """,
    re.VERBOSE,
)
HEADING = regex(r"^#{1,6} {1,3}\*{0,3}[\"“„«‘'¿¡]?[^\W\d_]", re.MULTILINE)
STRONG_LINE = regex(r"^\*\*[^\s*][^*\n]{1,200}(?<!\s)\*\*[ \t]{0,9}$", re.MULTILINE)
"""Alone on its line, as whoever writes no headings sets them: "**For immediate release**"."""
STRONG = regex(r"\*\*[^*\n]{1,200}\*\*")
TOUCHING = regex(r"(?<=[a-z])(?=\*\*[A-Z][a-z]+ [^*\n]{1,200}\*\*)")  # "said**Jane Roe**"
SPACED = regex(
    r"(?<=\]\()([^()<>\"'\n]{1,300} [^()<>\"'\n]{0,200}\.(?:jpe?g|png|gif|webp))(?=\))",
    re.IGNORECASE,
)  # an address with blanks, which needs brackets around it: "(/images/two rooms.jpg)"
PHOTO = regex(  # a link to a photo, alone above its caption
    r"""
    ^ \[ [^\[\]\n]{0,200} \]
    (?= \( [^()\s]{1,300} \. (?:jpe?g|png|webp) \) [ \t]{0,9} \n [ \t\n]{0,9}
        [*_] [^*_\n] [^\n]* [*_] [ \t]{0,9} $ )
    """,
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)
TITLED = regex(r'<p>(<img src="[^"]*" alt="[^"]*") title="([^"]+)" /></p>')
"""A photo alone, as it is rendered, with its caption where Markdown has a title."""
UNPAIRED = regex(r"(?<=[>\s])__(?=[ ]?[^\W_])(?!\w{1,60}__) [ ]? | (?<=\s)__(?=\s|</)", re.VERBOSE)
"""What clippers write for an icon, an element without text: "__May 4, 2021", but not "__init__"."""
# What kramdown sets on an element, https://kramdown.gettalong.org/syntax.html#attribute-list-definitions
ATTRIBUTES = regex(r"\{: ?[.#\w][^{}\n]{0,200}\}")
BREAK = regex(r"^[ \t]{0,9}<br ?/?>[ \t]{0,9}$", re.IGNORECASE | re.MULTILINE)
"""Alone on its line it parts paragraphs, and would make the next one HTML."""
HARD_BREAK = regex(r"^[ \t]{0,9}\\{1,2}[ \t]{0,9}\n|\\{1,2}[ \t]{0,9}$", re.MULTILINE)
"""Lines are kept as they are; crawlers write the mark twice, and alone for an empty line."""
PAGE = regex(r"<(?:!doctype|html|head|body)\b", re.IGNORECASE)
BLOCK = regex(r"<(?:div|p|table|article|section|ul|h[1-6])\b", re.IGNORECASE)


def is_markdown(source: str, *, posted: bool = False) -> bool:
    """Say whether a text is written in Markdown: it links as Markdown does, or has its headings.

    Parameters
    ----------
    source
        The decoded text.
    posted
        Whether front matter stood above it, as site generators want it: the title is told there,
        and a post without links has no other sign of Markdown than marks of quotes and lists.
    """
    if len(source) > MAX_CHARACTERS or PAGE.search(source):
        return False
    links = len(LINK.findall(source)) if "](" in source else 0
    lines = len(STRONG_LINE.findall(source)) if "**" in source else 0
    headings = len(HEADING.findall(source)) + (lines if lines >= LEAST else 0)
    signs = links + headings + len(STRONG.findall(source))
    headed = signs >= LEAST or HEADING.match(source.lstrip()) is not None
    written = posted or links > 0 or (headings > 0 and headed)
    return written and signs + posted > len(BLOCK.findall(source))  # a post may hold some HTML


def to_html(source: str) -> str:
    """Render a text in Markdown.

    Parameters
    ----------
    source
        The decoded text. Lines that were meant as lines stay so, with or without the two blanks
        that Markdown asks for.

    Returns
    -------
    str
        HTML without a head.
    """
    # Imported here: it takes 30 ms, and few uploads need it.
    from markdown_it import MarkdownIt  # noqa: PLC0415

    class Renderer(MarkdownIt):
        def normalizeLink(self, url: str) -> str:  # noqa: N802 - addresses stay as written
            return url

    # Releases indent their paragraphs; none holds code.
    renderer = Renderer("commonmark").enable("table").disable(["code", "fence"])
    source = HARD_BREAK.sub("", source) if "\\" in source else source
    source = PHOTO.sub("![]", BREAK.sub("", ATTRIBUTES.sub("", source)))
    lines = ("  \n".join(lines) for lines in text.paragraphs(source))
    written = SPACED.sub(r"<\1>", TOUCHING.sub(" ", "\n\n".join(lines)))
    rendered: str = renderer.render(written)
    rendered = UNPAIRED.sub("", rendered) if "__" in rendered else rendered
    return TITLED.sub(r"<figure>\1 /><figcaption>\2</figcaption></figure>", rendered)
