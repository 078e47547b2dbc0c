"""The notice: a release as a mail that a person is glad to read."""

from __future__ import annotations

from datetime import date, datetime
from itertools import accumulate, groupby
from typing import TYPE_CHECKING

from newsdrop.announcing import corrected, leading, quoting
from newsdrop.announcing.layout import WIDTH, columns, few, shorten, wrap
from newsdrop.announcing.occasion import Occasion
from newsdrop.announcing.subjects import kind
from newsdrop.safe import line
from newsdrop.storing.withholding import is_held_open

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsdrop.announcing.changes import Change
    from newsdrop.record import Contact, Date, Image, Quote, Release
    from newsdrop.storing.item import Item

_MOST_PHOTOS = 4
_MOST_CONTACTS = 4  # People and desks, and of each
_MOST_FACTS = 5  # lines.
_MOST_NUMBERS = 3
_MOST_CHANGES = 30
_LONGEST_CHANGE = 700  # Characters of either form, and
_ROOM_FOR_CHANGES = 16_000  # of all, for SNS takes 256 KiB in any script.

_MOMENTS = {"Embargo", "Date"}  # What is compared as ISO dates.
_ONLY_NAMED = {Occasion.EMBARGOED, Occasion.WITHDRAWN}  # What it says was told before.


def text(item: Item, occasion: Occasion, changes: Sequence[Change] | None = None) -> str:
    """Write the mail.

    Parameters
    ----------
    item
        A release.
    occasion
        Why it is announced.
    changes
        For a revision, what it changed; ``None`` where it is compared with nothing.

    Returns
    -------
    str
        Plain text in lines of at most 74 columns.
    """
    release = corrected.without_story(item.release)
    sections = [
        [] if occasion is Occasion.WITHDRAWN else _warning(release),
        _title(release),
        _facts(release),
        _occasion(item, occasion, changes or ()),
        *([] if occasion in _ONLY_NAMED else _story(release, changes)),
        _source(item, release),
    ]
    return "\n\n".join("\n".join(section) for section in sections if section) + "\n"


def _story(release: Release, changes: Sequence[Change] | None) -> Iterator[list[str]]:
    if corrected.is_killed(release):
        yield wrap("Its text is left out here, so that nobody uses it. The record has it.")
    elif changes is not None:
        yield _changes(changes)
    lead = leading.lead(release)
    yield from map(wrap, lead)
    yield _quotes(release, " ".join(lead))
    yield _photos(release.images)
    yield _contacts(release.contacts)


def _warning(release: Release) -> list[str]:
    """Warn of what its issuer takes back, and of an embargo without a moment to wait for."""
    rows = wrap(corrected.note(release)) if corrected.is_killed(release) else []
    if is_held_open(release):
        status = line(release.release_status, 150)
        rows += wrap(f"Not free yet: it is marked “{status}”. Ask the issuer when it may be told.")
    return [row for row in rows if row]


def _title(release: Release) -> list[str]:
    headline = wrap(line(release.headline, 300) or kind(release))
    subheadline = wrap(line(release.subheadline, 300)) if release.subheadline else []
    return [*headline, "=" * max(map(columns, headline)), *subheadline]


def _facts(release: Release) -> list[str]:
    place = line(release.dateline.place, 100) if release.dateline else ""
    issuer = release.issuer
    numbers, left = few(release.release_numbers, _MOST_NUMBERS)
    standing = [
        *(f"No. {line(number, 40)}" for number in numbers),
        f"and {left} more" if left else "",
        line(release.release_status, 150),
    ]
    facts = [
        ", ".join(filter(None, [place, _day(release.published)])),
        line(issuer.name, 200) if issuer else "",
        line(issuer.office, 200) if issuer else "",
        " · ".join(filter(None, standing)),
        _author(release),
    ]
    return [row for fact in facts if fact for row in wrap(fact, rest="  ")]


def _author(release: Release) -> str:
    """Name the author, where that is not the house named above: "by acmeworks"."""
    house, author = (
        "".join(filter(str.isalnum, (name or "").casefold()))
        for name in (release.issuer and release.issuer.name, release.byline)
    )
    return "" if author.removeprefix("by") == house else line(release.byline, 200)


def _occasion(item: Item, occasion: Occasion, changes: Sequence[Change]) -> list[str]:
    release = item.release
    notes = []
    if occasion is Occasion.REVISED:
        notes.append(f"This is revision {item.revision} of a release you were told of before.")
    if occasion is Occasion.EMBARGO_LIFTED:
        until = release.embargoed_until
        notes.append(
            f"The embargo ended on {_moment(until)}." if until else "Its embargo is lifted."
        )
    if occasion is Occasion.EMBARGOED and release.embargoed_until:
        notes.append(
            "This release, of which you were told before, is now under embargo until "
            f"{_moment(release.embargoed_until)}. Do not use it before then."
        )
    if occasion is Occasion.WITHDRAWN and item.withdrawn:
        notes.append(
            f"The file of this release was deleted from the inbox on {_moment(item.withdrawn.at)}. "
            "That does not say whether its issuer withdrew it."
        )
    is_above = corrected.is_killed(release) and occasion is not Occasion.WITHDRAWN
    is_below = any(change.label == "Correction" and change.after for change in changes)
    if not (is_above or is_below):
        notes += filter(None, [corrected.note(release)])
    return [row for note in notes for row in wrap(note)]


def _changes(changes: Sequence[Change]) -> list[str]:
    if not changes:
        return _section("What changed", [["Nothing in the text; only links or details beside it."]])
    sizes = accumulate(
        sum(min(len(form or ""), _LONGEST_CHANGE) for form in (change.before, change.after))
        for change in changes[:_MOST_CHANGES]
    )
    shown, left = few(changes, sum(size <= _ROOM_FOR_CHANGES for size in sizes))
    parts = [
        [label, *(row for change in group for row in _change(change))]
        for label, group in groupby(shown, key=lambda change: change.label)
    ]
    return _section("What changed", [*parts, *_more(left)])


def _change(change: Change) -> list[str]:
    before, after = (_shown(change.label, text) for text in (change.before, change.after))
    if not before:
        return wrap(after, "  new: ")
    if not after:
        return wrap(before, "  out: ")
    return [*wrap(before, "  was: "), *wrap(after, "  now: ")]


def _shown(label: str, text: str | None) -> str:
    if text and label in _MOMENTS:
        return _moment(text)
    shown = line(text, _LONGEST_CHANGE)
    # An excerpt may end in an ellipsis itself, with all that differs before it.
    is_cut = len(text or "") > _LONGEST_CHANGE and shown.endswith("…")
    return f"{shown} (goes on)" if is_cut else shown


def _quotes(release: Release, lead: str) -> list[str]:
    titles = {person.name: person.title for person in release.people}
    chosen, left = quoting.choose(release, lead)
    rows = [_quote(quote, titles) for quote in chosen]
    return _section("In their own words", [*rows, *_more(left)])


def _quote(quote: Quote, titles: dict[str, str | None]) -> list[str]:
    words = shorten(quote.text, 500).rstrip(",;")
    voice = quote.speaker or quote.attribution or ""
    name = ", ".join(filter(None, [line(voice, 150), line(titles.get(voice), 200)]))
    return [*wrap(f"“{words}”"), *wrap(name, "    — ")]


def _photos(images: Sequence[Image]) -> list[str]:
    told = dict.fromkeys(  # several renditions or views have one caption
        (image.caption or (image.alt if image.alt != image.credit else None), image.credit)
        for image in images
        if image.caption or image.credit
    )
    rows = [
        [
            *wrap(line(caption, 500) or "(without a caption)"),
            *(wrap(line(credit, 200), "    — ") if credit else []),
        ]
        for caption, credit in told
    ]
    return _section("Photo" if len(rows) == 1 else "Photos", _first(rows, _MOST_PHOTOS))


def _contacts(contacts: Sequence[Contact]) -> list[str]:
    told: dict[str, list[str]] = {}  # who has two numbers is there twice
    for contact in contacts:
        who = ", ".join(filter(None, [line(contact.name, 150), line(contact.organization, 200)]))
        ways = [line(contact.phone, 100), line(contact.email, 200)]
        told.setdefault(who or " ".join(ways), [who]).extend(ways)
    rows = [_contact([*filter(None, dict.fromkeys(facts))]) for facts in told.values()]
    title = "Press contact" if len(rows) == 1 else "Press contacts"
    return _section(title, _first(rows, _MOST_CONTACTS))


def _contact(facts: list[str]) -> list[str]:
    rows = [wrap(fact, rest="  ") for fact in facts]
    return [row for part in _first(rows, _MOST_FACTS) for row in part]


def _source(item: Item, release: Release) -> list[str]:
    stored = line(f"s3://{item.source.bucket}/{item.source.key}", 1200)
    places = [line(release.url, 1000), stored]
    rows = [row for place in places if place for row in wrap(place, rest="  ")]
    return _section("Source", [[*rows, f"Newsdrop {item.release_id}, revision {item.revision}"]])


def _first(rows: list[list[str]], most: int) -> list[list[str]]:
    """Leave out what is too much for a mail, and say so."""
    shown, left = few(rows, most)
    return [*shown, *_more(left)]


def _more(left: int) -> list[list[str]]:
    return [[f"and {left} more."]] if left else []


def _section(title: str, parts: Iterable[list[str]]) -> list[str]:
    rows = [row for part in parts if part for row in (*part, "")]
    return [title.upper(), "-" * min(len(title), WIDTH), *rows[:-1]] if rows else []


def _day(printed: Date | None) -> str:
    return _moment(printed.value) if printed else ""


def _moment(iso: str) -> str:
    """Write an ISO date as people do; whatever is no full date stays as it is."""
    try:
        day = date.fromisoformat(iso[:10])
        spelled = f"{day:%B} {day.day}, {day.year}"
        if len(iso) <= len("2010-09-15"):
            return spelled
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return line(iso, 40)
    zone = f" {moment:%Z}" if moment.tzinfo else ""
    return f"{spelled}, {moment:%H:%M}{zone}"
