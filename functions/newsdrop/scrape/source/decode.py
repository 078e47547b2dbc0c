"""Bytes become text: the encoding that was used, whatever was declared.

Valid UTF-8 is UTF-8 whatever the page says; after that the declaration is tried, after that the
bytes decide. Names of encodings mean what the WHATWG Encoding Standard says they mean on the web:
``iso-8859-1`` is windows-1252, ``gb2312`` is gb18030.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from newsdrop.patterns import regex

# https://encoding.spec.whatwg.org/#names-and-labels, where Python's codec is the narrower one.
WEB_CODECS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
SHIFT_OUT = b"\x1b$"
"""ISO 2022 spells Japanese and Korean in seven-bit bytes, after this escape sequence."""
BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
CHARSET = regex(r"charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
MULTIBYTE = regex(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
CUT_OFF = regex(rb"(?:[\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf]{0,2})\Z")
UNPRINTED = regex("[\x00-\x08\x0e-\x1f\ud800-\uf8ff\ufffd]+")
HIGH = regex(rb"[\x80-\xff]")
SAMPLE = 64 * 1024


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the name of the encoding it was read with."""

    text: str
    encoding: str


def decode(data: bytes, *, content_type: str | None = None) -> Decoded:
    """Decode a page.

    Parameters
    ----------
    data
        The bytes of one document, unpacked.
    content_type
        A declaration from outside the document; it counts before the document's own.

    Returns
    -------
    Decoded
        Undecodable bytes become U+FFFD; nothing is raised.
    """
    for mark, name in BOMS:
        if data.startswith(mark):
            return Decoded(data.decode(name, "replace").removeprefix("\ufeff"), name)
    wide = _wide(data[:SAMPLE])
    if wide:
        return Decoded(data.decode(wide, "replace"), wide)
    if data.isascii():
        name = "ascii" if SHIFT_OUT not in data else _iso_2022(data, content_type)
        return Decoded(data.decode(name, "replace"), name)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _broken(data, _declared(data, content_type))


def codec_name(label: str | None) -> str | None:
    """Name the Python codec that reads what the web means by a label; None if there is none."""
    try:
        name = codecs.lookup(label or "").name
        # Refuses codecs that are no text encodings, such as "zip", or replace nothing, as "idna".
        b"a\xff".decode(name, "replace")
    except (LookupError, ValueError, TypeError):
        return None
    return WEB_CODECS.get(name, name)


def _wide(sample: bytes) -> str | None:
    """Tell UTF-16 without a byte order mark: zero bytes, and prose when read as such."""
    if b"\0" not in sample:
        return None
    for name in ("utf-16-le", "utf-16-be"):
        text = sample[: len(sample) & ~1].decode(name, "replace")
        blanks = text.count(" ") + text.count("\n") + text.count("<")
        odd = sum(map(len, UNPRINTED.findall(text)))
        if len(text) >= 4 and blanks >= 0.02 * len(text) and odd <= 0.02 * len(text):
            return name
    return None


def _iso_2022(data: bytes, content_type: str | None) -> str:
    declared = _declared(data, content_type)
    return declared if declared and declared.startswith("iso2022") else "iso2022_jp"


def _declared(data: bytes, content_type: str | None) -> str | None:
    outside = CHARSET.search(content_type or "")
    name = codec_name(outside[1]) if outside else None
    if name:
        return name
    # Imported where needed: most pages are UTF-8 and never ask (costs 40 ms of a cold start).
    from bs4.dammit import EncodingDetector  # noqa: PLC0415

    return codec_name(EncodingDetector.find_declared_encoding(data[:SAMPLE], is_html=True))


def _broken(data: bytes, declared: str | None) -> Decoded:
    """Decode what is not valid UTF-8."""
    high = len(HIGH.findall(data))
    spelled = sum(map(len, MULTIBYTE.findall(data)))
    if spelled > 0.7 * high:  # UTF-8 that was cut or mixed with windows-1252
        from bs4.dammit import UnicodeDammit  # noqa: PLC0415 - as above

        whole = CUT_OFF.sub(b"", data)
        untangled: bytes = UnicodeDammit.detwingle(whole) if len(data) < 1 << 20 else whole
        return Decoded(untangled.decode("utf-8", "replace"), "utf-8")
    for name in (declared, _guessed(data)):
        if name and name != "utf-8":
            text = data.decode(name, "replace")
            if text.count("\ufffd") <= 0.02 * high:
                return Decoded(text, name)
    return Decoded(data.decode("cp1252", "replace"), "cp1252")


def _guessed(data: bytes) -> str | None:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - rare, and 90 ms to import

    # Tags are ASCII and drown the few bytes that tell: look at the lines that hold others.
    telling = b"\n".join(
        line[:2000] for line in data[: 4 * SAMPLE].splitlines() if HIGH.search(line)
    )
    matches = from_bytes(telling[:SAMPLE])
    best = matches.best()
    # Its siblings read almost the same; where they are as likely, windows-1252 is the usual one.
    if best is None or any(
        match.encoding == "cp1252" and match.coherence >= best.coherence for match in matches
    ):
        return None
    return codec_name(best.encoding)
