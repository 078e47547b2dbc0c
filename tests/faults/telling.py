"""What subscribers were told in a world, and what need not be told them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.announcing import likeness
from newsdrop.announcing.occasion import Occasion
from newsdrop.record import Release
from newsdrop.storing.item import release_id
from tests.faults.schedules import KEYS, TWIN

if TYPE_CHECKING:
    from newsdrop.storing.item import Item
    from tests.faults.world import World


def told(world: World) -> set[tuple[str, int]]:
    """List the revisions that were told, be it again; others are only named."""
    named = (Occasion.EMBARGOED, Occasion.WITHDRAWN)
    return {
        (published.release_id, published.revision)
        for published in world.published
        if published.occasion not in named
    }


def last_told(name: str, until: int, told: set[tuple[str, int]]) -> int:
    return max((n for other, n in told if other == name and n <= until), default=0)


def last_deleted(world: World, item: Item) -> int:
    """Give the last revision before an item's whose deletion was told."""
    deleted = (one for one in world.published if one.occasion is Occasion.WITHDRAWN)
    numbers = (one.revision for one in deleted if one.release_id == item.release_id)
    return max((number for number in numbers if number < item.revision), default=0)


def is_known(
    item: Item, told: set[tuple[str, int]], revisions: dict[tuple[str, int], Item]
) -> bool:
    """Tell whether a revision says what was told last, and something untold stood in between."""
    last = last_told(item.release_id, item.revision - 1, told)
    return last > 0 and revisions[item.release_id, last].fingerprint == item.fingerprint


def twins(world: World) -> set[str]:
    return {release_id(world.inbox, KEYS[number]) for number in (0, TWIN)}


def has_twin(world: World, item: Item, states: list[Item]) -> bool:
    """Tell whether what a key held was held by another key, too: it speaks for both."""
    pair = twins(world)
    texts = [(one.release_id, likeness.text_of(one.release)) for one in states if _is_stored(one)]
    mine = [text for name, text in texts if name == item.release_id and text]
    others = [text for name, text in texts if name in pair - {item.release_id} and text]
    return item.release_id in pair and any(one.is_like(other) for one in mine for other in others)


def _is_stored(item: Item) -> bool:
    return isinstance(item.answer, Release)
