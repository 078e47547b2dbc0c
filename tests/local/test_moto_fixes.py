"""Where moto would differ from S3."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from moto.moto_api._internal.models import moto_api_backend

from local.aws.embedded import start
from local.aws.log import FunctionLog
from local.project import TEMPLATE
from local.stack import opened as stack
from newsdrop.storing.item import release_id
from newsdrop.storing.succession import order

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsdrop.storing.item import Item

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "samples" / "gates-serdyukov.txt").read_bytes()


@pytest.fixture
def upload() -> Iterator[Callable[[str], Item | None]]:
    """Upload the sample under a key of an empty inbox, and give what is stored."""
    moto_api_backend.reset()
    with start(TEMPLATE, port=0, stack="newsdrop", log=FunctionLog(io.StringIO())) as aws:
        bucket = aws.deployment.outputs["InboxBucket"]

        def run(key: str) -> Item | None:
            aws.clients("s3").put_object(Bucket=bucket, Key=key, Body=PAGE)
            aws.settle()
            return opened.store.load(release_id(bucket, key))

        with stack(None, aws.endpoint) as opened:
            yield run
    moto_api_backend.reset()


def test_an_upload_is_later_than_the_events_that_lie_ready(upload: Callable) -> None:
    events = "".join(path.read_text() for path in (ROOT / "events").glob("*.json"))
    ready = re.findall(r"sequencer\W+(?:S\W+)?([0-9A-F]{18})\b", events)
    first, second = (upload("a.txt").source.sequencer for _ in range(2))

    assert len(ready) > 5
    assert order(max(ready, key=order)) < order(first) < order(second)


def test_a_key_may_hold_a_line_break(upload: Callable) -> None:
    assert upload("two\nlines.txt").source.key == "two\nlines.txt"
