"""`newsdrop show`: one record of a stack, as JSON."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Any

from local.project import UserError
from local.stack import opened
from local.terminal import json_text, printable
from newsdrop.record import Release
from newsdrop.storing.item import release_id, to_plain

if TYPE_CHECKING:
    from local.stack import Stack
    from newsdrop.storing.item import Item

_ID = re.compile(r"[0-9a-f]{32}")
_SHORT_ID = re.compile(r"[0-9a-f]{8,31}")
_S3_ADDRESS = re.compile(r"s3://([^/]+)/(.+)", re.DOTALL)


def run(*, name: str, revision: int | None, stack: str | None, endpoint: str) -> int:
    """Show a record.

    Parameters
    ----------
    name
        A release's id, or its first 8 digits or more as `newsdrop list` shows them; the key of the
        uploaded object; or ``s3://BUCKET/KEY``.
    revision
        Which one is shown; the standing one if left out.
    stack, endpoint
        See :func:`local.stack.opened`.

    Returns
    -------
    int
        0.

    Raises
    ------
    UserError
        If there is no such record or revision, or the id's first digits are those of several.
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
        if revision is None or revision == item.revision:
            shown = _standing(newsdrop_stack, item)
        else:
            shown = to_plain(_earlier(newsdrop_stack, item, revision))
    sys.stdout.write(json_text(shown, indent=2) + "\n")
    return 0


def _standing(stack: Stack, item: Item) -> dict[str, Any]:
    # What is no release any more may have been a copy when it was one.
    copies = stack.duplicates([item.release_id]) if isinstance(item.answer, Release) else {}
    return {**to_plain(item), "duplicate_of": copies.get(item.release_id)}


def _earlier(stack: Stack, item: Item, revision: int) -> Item:
    earlier = stack.revision(item.release_id, revision)
    if earlier is None:
        raise UserError(
            f"No revision {revision} of {printable(item.source.key)} is kept; it is at revision "
            f"{item.revision}."
        )
    return earlier


def _only(ids: list[str], start: str) -> list[str]:
    if len(ids) > 1:
        raise UserError(f"{len(ids)} ids start with {start}; give more of its digits.")
    return ids
