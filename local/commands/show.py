"""`newsdrop show`: one record of a stack, as JSON."""

from __future__ import annotations

import re
import sys

from local.project import UserError
from local.stack import opened
from local.terminal import json_text, printable
from newsdrop.storing.item import release_id, to_plain

_ID = re.compile(r"[0-9a-f]{32}")
_SHORT_ID = re.compile(r"[0-9a-f]{8,31}")
_S3_ADDRESS = re.compile(r"s3://([^/]+)/(.+)", re.DOTALL)


def run(*, name: str, stack: str | None, endpoint: str) -> int:
    """Show a record.

    Parameters
    ----------
    name
        A release's id, or its first 8 digits or more as `newsdrop list` shows them; the key of the
        uploaded object; or ``s3://BUCKET/KEY``.
    stack, endpoint
        See :func:`local.stack.opened`.

    Returns
    -------
    int
        0.

    Raises
    ------
    UserError
        If there is no such record, or the id's first digits are those of several.
    """
    with opened(stack, endpoint) as newsdrop_stack:
        by_key = release_id(newsdrop_stack.output("InboxBucket"), name)
        if match := _S3_ADDRESS.fullmatch(name):
            found = [release_id(match[1], match[2])]
        elif _SHORT_ID.fullmatch(name):  # Or a key, such as a date.
            ids = [item["release_id"] for item in newsdrop_stack.items(["release_id"])]
            found = [*_only([one for one in ids if one.startswith(name)], name), by_key]
        else:
            found = [name, by_key] if _ID.fullmatch(name) else [by_key]
        items = (newsdrop_stack.store.load(one) for one in found)
        item = next(filter(None, items), None)
    if item is None:
        raise UserError(f"There is no record of {printable(name)}; `newsdrop list` shows all.")
    sys.stdout.write(json_text(to_plain(item), indent=2) + "\n")
    return 0


def _only(ids: list[str], start: str) -> list[str]:
    if len(ids) > 1:
        raise UserError(f"{len(ids)} ids start with {start}; give more of its digits.")
    return ids
