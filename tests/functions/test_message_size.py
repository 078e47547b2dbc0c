"""SNS takes no message of more than 256 KiB, whatever a page says and in which script."""

from __future__ import annotations

import json
from types import SimpleNamespace

import pytest

from newsdrop.record import (
    Contact,
    Dateline,
    Image,
    Issuer,
    Paragraph,
    Person,
    Place,
    Quote,
    Release,
)
from tests.functions.announcing import tell
from tests.making import make_item


@pytest.mark.parametrize("sign", ["a", "Ж", "報", "😀", '"', "\\"])
def test_the_whole_message_is_below_what_sns_takes(cold_start, monkeypatch, sign):
    app, published = cold_start("announce"), []
    monkeypatch.setattr(app.topic, "_sns", SimpleNamespace(publish=lambda **p: published.append(p)))
    key = sign * (1024 // len(sign.encode()))
    first, second = (make_item(crowd(sign, n), revision=n, key=key) for n in (1, 2))
    tell(app, (first, None), (second, first))
    assert len(published) == 2
    for message in published:
        size = len(message["Message"].encode()) + len(json.dumps(message["MessageAttributes"]))
        assert size < 256 * 1024


def crowd(sign, number):
    """Make a release in which all is as long as a page may have it."""
    word = f"{sign * 1_000}{number}{sign * 1_000}"
    one, many = Contact(word, word, word, word), range(31)
    return Release(
        url=word, language=word, headline=word, subheadline=word, byline=word,
        dateline=Dateline(word, word, None), issuer=Issuer(word, word),
        release_numbers=tuple(f"{n}{word}" for n in many), release_status=word, correction=word,
        contacts=(one,) * 9, body=tuple(Paragraph(f"{n}{number} {word}") for n in many),
        quotes=tuple(Quote(f"{n} a b c d {word}", f"{n}{word}", None, 0, 0, 1) for n in many),
        people=tuple(Person(f"{n}{word}", word) for n in many),
        places=tuple(Place(f"{n}{word}") for n in many),
        images=(Image(None, None, word, word),) * 9, summary=word,
    )  # fmt: skip
