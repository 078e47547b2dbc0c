"""A seeded mutator: what transfer, editors and bad luck do to a page."""

from __future__ import annotations

import random

FRAGMENTS = (
    b"<div>",
    b"</div>",
    b"<p>",
    b"</p>",
    b"<br>",
    b"<table><tr><td>",
    b"</table>",
    b"<pre>",
    b"<!--",
    b"-->",
    b"<script>",
    b"</script>",
    b"<![CDATA[",
    b'"',
    b"\x93",
    b"\xe2\x80\x9c",
    b"\xff",
    b"\0",
    b"&#x92;",
    b"&amp;quot;",
    b"& ldquo;",
    b"&#99999999;",
    b"###",
    b"said",
    b"WASHINGTON --",
    b"<title>",
    b"By ",
    b"Contact: ",
    b"(202) 555-0100",
    b"Sept. 31, 2010",
    b"<img src=",
    b"<figure>",
    b"</",
    b"<a href='",
    b"\xed\xa0\x80",
    b"\r\n\r\n",
    b"\t" * 50,
    b"EMBARGOED UNTIL ",
    b"\xc3\x83\xc2\xa9",
    b"<h1>",
)


def mutate(page: bytes, seed: int) -> bytes:
    """Break a page in one to six places; the same seed breaks it in the same way."""
    chance = random.Random(seed)
    data = bytearray(page)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(data) + 1)
        length = chance.choice((1, 3, 20, 300, 5000))
        match chance.randrange(6):
            case 0:
                del data[at : at + length]
            case 1:
                data[at:at] = chance.choice(FRAGMENTS) * chance.choice((1, 1, 1, 40))
            case 2:
                data[at:at] = data[at : at + length]
            case 3:
                data[at : at + length] = chance.randbytes(min(length, 300))
            case 4:
                data[at:at] = bytes(data[: chance.randrange(len(data) + 1)][-length:])
            case _:
                if chance.random() < 0.2:
                    del data[at:]
    return bytes(data)
