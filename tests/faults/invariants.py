"""What has to be true after every schedule, once all faults are over and all work is done."""

from __future__ import annotations

import io
from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from local.aws.embedded import EmbeddedAws
from local.redrive import redrive
from local.stack import GIVEN_UP
from newsdrop.announcing import envelope, occasion
from newsdrop.announcing.occasion import Occasion
from newsdrop.finding import mentions
from newsdrop.finding.lookup import Lookup
from newsdrop.record import Rejection, Release
from newsdrop.storing import withholding
from newsdrop.storing.attributes import decode, encode
from newsdrop.storing.item import fingerprint, release_id
from tests.faults import givenup, telling
from tests.faults.clock import START
from tests.faults.schedules import EMBARGO, KEYS
from tests.faults.world import read

if TYPE_CHECKING:
    from datetime import datetime

    from newsdrop.storing.item import Item
    from tests.faults.world import World

# Longer than any wait: of a queue's visibility, of a stream's retry, of an asynchronous start.
_STEP = 361
_AFTER_ALL_EMBARGOES = START + timedelta(days=2)


class ViolationError(AssertionError):
    """An invariant does not hold."""


def check(world: World) -> None:
    """Let a world come to rest, and see whether everything is as it has to be.

    Raises
    ------
    ViolationError
        Says what is not.
    """
    world.heal()
    while world.waiting:
        world.deliver(0)
    _rest(world)
    for complaint in givenup.too_early(world):
        raise ViolationError(complaint)
    _see_hidden(world)
    _bring_back(world)
    world.clock.now = max(world.clock.now, _AFTER_ALL_EMBARGOES)
    _rest(world)
    _bring_back(world)
    items = {item.release_id: item for item in map(_item(world), world.rows("ReleasesTable"))}
    _see_items(world, items)
    _see_announcements(world, items)
    _see_changes(world, items)
    _see_words(world)
    _see_index(world, items)
    _see_replay(world)


def _rest(world: World) -> None:
    """Let time pass until nothing waits any more but what was given up."""
    for _ in range(40):
        world.aws.settle()
        world.go(_STEP)
        if not world.aws.turn() and not _depth(world, "UploadsQueueUrl"):
            return
    raise ViolationError("The pipeline does not come to rest")


def _depth(world: World, output: str) -> int:
    counts = world.stack.client("sqs").get_queue_attributes(
        QueueUrl=world.stack.output(output), AttributeNames=["All"]
    )["Attributes"]
    return int(counts["ApproximateNumberOfMessages"]) + int(
        counts["ApproximateNumberOfMessagesNotVisible"]
    )


def _bring_back(world: World) -> None:
    """Redrive what was given up; nothing may be left then."""
    outputs = [name for name in world.stack.output_names() if name.endswith(GIVEN_UP)]
    for output in outputs:
        brought_back = list(redrive(world.stack, output, now=world.clock.now))
        world.redriven += len(brought_back)
        if any(brought_back):
            raise ViolationError(f"{output}: brought back without any fault, it fails")
    _rest(world)
    for output in outputs:
        if left := _depth(world, output):
            raise ViolationError(f"{output} holds {left} after it was brought back")


def _see_items(world: World, items: dict[str, Item]) -> None:
    known = {release_id(world.inbox, key): history for key, history in world.uploads.items()}
    if items.keys() != known.keys():
        raise ViolationError(f"{len(known)} objects, {len(items)} items")
    for name, history in known.items():
        item, (version, data) = items[name], history[-1]
        if version is None:
            _require(item.withdrawn is not None, item, "was deleted, but stands")
            continue
        _require(item.withdrawn is None, item, "stands, but is marked as withdrawn")
        _require(item.source.version_id == version, item, "is of an older version")
        _require(item.fingerprint == _fingerprint(item, data), item, "says something else")


def _fingerprint(item: Item, data: bytes) -> str:
    return fingerprint(read(data), item.source)


def _see_announcements(world: World, items: dict[str, Item]) -> None:
    times = Counter(published.id for published in world.published)
    for event, count in times.items():
        if count > 1 and event not in world.faults.doubtful:
            raise ViolationError(f"{event} was announced {count} times for no reason")
    told, revisions = telling.told(world), _revisions(world)
    twins = telling.twins(world)
    for item in items.values():
        stands = isinstance(item.answer, Release) and not item.withdrawn and not item.source.quiet
        if not stands:
            continue
        one_is_told = item.release_id in twins and any(name in twins for name, _ in told)
        known = (item.release_id, item.revision) in told or telling.is_known(item, told, revisions)
        _require(known or one_is_told, item, "was not announced")
    for event in times:
        _require(not _quiet(items[event[:32]]), items[event[:32]], "is quiet, but was announced")


def _see_changes(world: World, items: dict[str, Item]) -> None:
    """See that each change was told that had to be, and of what is gone nothing after that."""
    events = [published.id for published in world.published]
    told, revisions = telling.told(world), _revisions(world)
    elsewhere = {*telling.twins(world), release_id(world.inbox, KEYS[EMBARGO])}
    restore = _item(world)
    changes = [(restore(new), restore(old) if old else None) for new, old in world.images()]
    states = [new for new, _ in changes]
    for new, old in changes:
        if occasion.is_deleted(new, old):
            known = telling.last_told(new.release_id, new.revision, told) > telling.last_deleted(
                world, new
            )
            event = envelope.event_id(new, Occasion.WITHDRAWN)
            told_or_not = not known or event in events or telling.has_twin(world, new, states)
            # Given up, and brought back after its file had come again and had been told.
            later = (n for name, n in told if name == new.release_id and n > new.revision)
            told_or_not = told_or_not or (bool(world.redriven) and any(later))
            _require(told_or_not, new, "was deleted, which was never announced")
        elif occasion.says_something_new(new, old) and not _quiet(new):
            one_is_told = (new.release_id, new.revision) in told or new.release_id in elsewhere
            one_is_told = one_is_told or telling.is_known(new, told, revisions)
            one_is_told = one_is_told or _is_outdated(world, new, told, states)
            _require(one_is_told, new, "was never announced")
    for name, item in items.items():
        last = next((event for event in reversed(events) if event.startswith(name)), "")
        gone = last.endswith(Occasion.WITHDRAWN)
        gone = gone or telling.has_twin(world, item, states)
        _require(not item.withdrawn or not last or gone, item, f"is gone, and {last} came after it")
    pair = telling.twins(world)
    if all(name in items and items[name].withdrawn for name in pair):
        known = any(name in pair for name, _ in told)
        gone = any(event.endswith(Occasion.WITHDRAWN) for event in events if event[:32] in pair)
        if known and not gone:
            raise ViolationError("Two that say the same are gone, and nobody was told")


def _is_outdated(world: World, item: Item, told: set[tuple[str, int]], states: list[Item]) -> bool:
    """Tell whether a release need not be told: it was deleted, or a later revision told before."""
    name, number = item.release_id, item.revision
    later = [state for state in states if state.release_id == name and state.revision >= number]
    # Before what was told first, and before any that was told where some were given up meanwhile.
    which = max if world.redriven else min
    before = which((n for other, n in told if other == name), default=0)
    return before > number or any(state.withdrawn for state in later)


def _quiet(item: Item) -> bool:
    return item.source.quiet


def _revisions(world: World) -> dict[tuple[str, int], Item]:
    restored = (_item(world)(new) for new, _ in world.images())
    return {(item.release_id, item.revision): item for item in restored}


def _see_words(world: World) -> None:
    """See that nothing was said before its time, and of what is held or gone nothing new."""
    revisions = _revisions(world)
    said: set[str] = set()
    for published in world.published:
        end = withholding.end(revisions[published.release_id, published.revision])
        if published.occasion in {Occasion.EMBARGOED, Occasion.WITHDRAWN}:
            if published.text and published.text not in said:
                raise ViolationError(f"{published.id} says what nobody had been told")
        elif end and published.at < end:
            raise ViolationError(
                f"{published.id} was announced {end - published.at} before its time"
            )
        elif published.text:
            said.add(published.text)
        if published.occasion is Occasion.EMBARGOED and not (end and published.at < end):
            raise ViolationError(f"{published.id} tells of an embargo that is over")


def _see_hidden(world: World) -> None:
    """Look names up while some embargoes have not ended."""
    revisions = _revisions(world)
    lookup = Lookup(world.stack.client("dynamodb"), world.stack.output("MentionsTable"))
    names = {person.name for item in revisions.values() for person in _people(item)}
    for name in names:
        for row in lookup.find("person", name, world.clock.now):
            item = revisions[row["release_id"], int(row["revision"])]
            if _end(item) and _end(item) > world.clock.now:
                raise ViolationError(f"{name} was listed with a release that is under embargo")


def _end(item: Item) -> datetime | None:
    return withholding.end(item)


def _people(item: Item) -> tuple[Any, ...]:
    return item.answer.people if isinstance(item.answer, Release) else ()


def _see_index(world: World, items: dict[str, Item]) -> None:
    rows = [decode(row) for row in world.rows("MentionsTable")]
    found = {(row["pk"], row["sk"]): row for row in rows if not _is_revision(row)}
    wanted: dict[Any, dict[str, Any]] = {}
    for item in items.values():
        if not item.withdrawn:
            wanted.update(mentions.find(item))
    if found.keys() != wanted.keys():
        missing, extra = wanted.keys() - found.keys(), found.keys() - wanted.keys()
        raise ViolationError(f"Mentions: missing {sorted(missing)}, left over {sorted(extra)}")
    for key, row in wanted.items():
        if decode(encode(row)) != found[key]:
            raise ViolationError(f"The mention {key} is of another revision")
    kept = {(row["pk"], row["sk"]) for row in rows if _is_revision(row)}
    due = {
        (f"release#{old['release_id']['S']}", f"revision#{int(old['revision']['N']):06}")
        for new, old in world.images()
        if old and old["revision"] != new["revision"] and "stored" in (_status(new), _status(old))
    }
    if kept != due:
        raise ViolationError(
            f"Revisions: missing {sorted(due - kept)}, left over {sorted(kept - due)}"
        )


def _is_revision(row: dict[str, Any]) -> bool:
    return str(row["sk"]).startswith("revision#")


def _status(image: dict[str, Any]) -> str:
    return str(image["status"]["S"])


def _see_replay(world: World) -> None:
    """Follow the stream from its start once more: nothing may change."""
    before, published = _state(world), len(world.published)
    again = EmbeddedAws("", world.aws.clients, world.aws.deployment, io.StringIO(), world.clock)
    again.settle()
    if news := world.published[published:]:
        raise ViolationError(f"Followed again, the stream announces {[one.id for one in news]}")
    if _state(world) != before:
        raise ViolationError("Followed again, the stream changes tables")


def _state(world: World) -> list[str]:
    rows = world.rows("ReleasesTable") + world.rows("MentionsTable")
    return sorted(repr(sorted(row.items())) for row in rows)


def _item(world: World) -> Any:
    return world.stack.store.restore


def _require(holds: bool, item: Item, what: str) -> None:  # noqa: FBT001
    if not holds:
        kind = "rejection" if isinstance(item.answer, Rejection) else "release"
        raise ViolationError(f"{item.source.key}, {kind}, revision {item.revision}: {what}")
