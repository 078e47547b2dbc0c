"""Repairs to the decoded source: what editors and databases broke before it was ever served.

These are errors of the writer's tools, not of the encoding, and every one was found on real pages:
control characters that mean windows-1252, entities escaped twice, a blank inside an entity, UTF-8
encoded twice, accents apart from their letters, ligatures out of a typesetter's file.
"""

from __future__ import annotations

import html.entities
import re
from unicodedata import combining, is_normalized, normalize

from newsdrop.patterns import regex

# U+0080 to U+009F are control characters nobody prints; pages mean windows-1252 by them
# (https://html.spec.whatwg.org/#numeric-character-reference-end-state says so of references).
C1 = {code: bytes([code]).decode("cp1252", "ignore") or None for code in range(0x80, 0xA0)}
CONTROL = regex("[\x80-\x9f]")
# All in one, for every search is a pass over the page.
BROKEN_ENTITY = regex(
    r"""
    & (?: \# (?: 0{0,4} (?P<decimal> 1[2-5]\d ) | [xX] 0{0,4} (?P<hex> [89][0-9A-Fa-f] ) ) ;
        | [ ]{1,2} (?P<spaced> [A-Za-z]{4,8} ; )
        | amp; (?P<escaped_twice> \#\d{2,6}; | \#[xX][0-9A-Fa-f]{2,5}; | [A-Za-z]{2,8}; )
    )
    """,
    re.VERBOSE,
)
MARKUP_ENTITIES = frozenset({"lt;", "gt;"})  # escaped on purpose: the page shows markup
# What the bytes of UTF-8's continuation become when they are read as windows-1252.
CONTINUATION = "\x80-\xbf" + "".join(filter(None, C1.values()))
# Apart by what they begin with, for a single character is quick to look for.
TWICE_ENCODED = {
    "â": regex(f"â[€\x80][{CONTINUATION}]"),
    "Ã": regex(f"Ã[{CONTINUATION}]"),
    "Â": regex(f"Â[{CONTINUATION}]"),
}
# One sign for "ff", "fi", "fl", "ffi", "ffl" and two for "st", which no reader looks for.
LIGATURE = regex("[ﬀ-ﬆ]")
LIGATURES = {code: normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)}
# Signs without a letter; with accents among them, composing takes the square of their number.
FLOOD = regex(r"[^\0-\u02ff\w\s]{31,}")
# A server knows a file by the very characters of its name, so that these stay as they are.
ADDRESS = regex(
    r"""
    ( \b (?: src | srcset | href | data-[a-z-]{1,20} ) \s{0,3} = \s{0,3}
        (?: "[^"]*" | '[^']*' | [^\s"'>]+ )
      | \]\( [^()\s]{1,2000}
      | \b https?: [^\s"'<>]+ )
    """,
    re.VERBOSE | re.IGNORECASE,
)


def repair(source: str) -> str:
    """Mend a decoded document before it is parsed.

    Parameters
    ----------
    source
        HTML or plain text.

    Returns
    -------
    str
        The text, mended; sound text as it was.
    """
    if "\0" in source:
        source = source.replace("\0", "")
    if not source.isascii():
        source = "\n".join(map(_sound, source.split("\n")))
    if "&" in source:
        source = BROKEN_ENTITY.sub(_mended, source)
    return source


def _sound(line: str) -> str:
    """Mend the signs of a line; most lines of a page have none but ASCII."""
    if line.isascii():
        return line
    # First, for its sequences hold control characters.
    if any(lead in line and form.search(line) for lead, form in TWICE_ENCODED.items()):
        line = _encoded_twice(line)
    if CONTROL.search(line):
        line = line.translate(C1)
    return _composed(FLOOD.sub(_thinned, line))


def _composed(line: str) -> str:
    """Put accents onto their letters, as all lists of words have them, and part ligatures."""
    if is_normalized("NFC", line) and not LIGATURE.search(line):
        return line
    parts = ADDRESS.split(line)
    parts[::2] = [normalize("NFC", text.translate(LIGATURES)) for text in parts[::2]]
    return "".join(parts)


def _thinned(match: re.Match[str]) -> str:
    return "".join(sign for sign in match[0] if not combining(sign))


def _mended(match: re.Match[str]) -> str:
    decimal, hexadecimal, spaced, escaped = match.groups()
    if decimal or hexadecimal:
        code = int(decimal) if decimal else int(hexadecimal, 16)
        return C1.get(code, match[0]) or ""
    name = spaced or escaped
    if name not in html.entities.html5 and not name.startswith("#"):
        return match[0]
    return match[0] if escaped in MARKUP_ENTITIES else f"&{name}"


def _encoded_twice(line: str) -> str:
    from ftfy import fix_encoding  # noqa: PLC0415 - rare, and 110 ms to import

    return fix_encoding(line)
