"""What a revision changed, in words that a reader of both would use."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.record import Release

_CONTEXT = 6  # Words kept on either side of what changed in a paragraph.
_MOST_PARAGRAPHS = 300  # Aligning more than that costs too much; a release has thirty.


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between two revisions.

    Parameters
    ----------
    label
        What changed, for a reader: ``Headline``, ``Text``, ...
    before, after
        ``None`` for what was not there.
    """

    label: str
    before: str | None
    after: str | None


def compare(old: Release, new: Release) -> tuple[Change, ...]:
    """List what a revision changed.

    Parameters
    ----------
    old, new
        The two revisions.

    Returns
    -------
    tuple of Change
        In the order in which a release is read: what stands above the text, the text itself, and
        what stands below it. Quotes, people and places follow from these and are not listed.
    """
    return (
        *_fields(_above(old), _above(new)),
        *_lines("Text", _texts(old), _texts(new)),
        *_lines("Photo", _photos(old), _photos(new)),
        *_lines("Contact", _contacts(old), _contacts(new)),
    )


def _above(release: Release) -> dict[str, str | None]:
    issuer = release.issuer
    return {
        "Headline": release.headline,
        "Subheadline": release.subheadline,
        "Status": release.release_status,
        "Embargo": release.embargoed_until,
        "Correction": release.correction,
        "Number": ", ".join(release.release_numbers) or None,
        "Date": release.published.value if release.published else None,
        "Dateline": release.dateline.text if release.dateline else None,
        "Issuer": _joined(issuer.name, issuer.office) if issuer else None,
        "Author": release.byline,
    }


def _fields(old: dict[str, str | None], new: dict[str, str | None]) -> list[Change]:
    return [
        Change(label, before, new[label]) for label, before in old.items() if before != new[label]
    ]


def _texts(release: Release) -> list[str]:
    return [paragraph.text for paragraph in release.body]


def _photos(release: Release) -> list[str]:
    return [
        text
        for image in release.images
        if (text := _joined(image.caption or image.alt, image.credit))
    ]


def _contacts(release: Release) -> list[str]:
    return [
        text
        for contact in release.contacts
        if (text := _joined(contact.name, contact.organization, contact.phone, contact.email))
    ]


def _joined(*parts: str | None) -> str | None:
    return ", ".join(part for part in parts if part) or None


def _lines(label: str, old: list[str], new: list[str]) -> list[Change]:
    start, end = _common(old, new)
    old, new = old[start : len(old) - end], new[start : len(new) - end]
    if max(len(old), len(new)) > _MOST_PARAGRAPHS:
        return [Change(label, f"{len(old)} paragraphs", f"{len(new)} others")]
    changes = []
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        pairs = min(b - a, d - c)
        changes += [
            Change(label, *_excerpts(before, after))
            for before, after in zip(old[a : a + pairs], new[c : c + pairs], strict=True)
        ]
        changes += [Change(label, text, None) for text in old[a + pairs : b]]
        changes += [Change(label, None, text) for text in new[c + pairs : d]]
    return changes


def _excerpts(before: str, after: str) -> tuple[str, str]:
    """Leave of two forms of a paragraph what differs, and a few words around it."""
    old, new = before.split(), after.split()
    start, end = _common(old, new)
    return _excerpt(old, start, end), _excerpt(new, start, end)


def _excerpt(words: list[str], start: int, end: int) -> str:
    first = max(0, start - _CONTEXT)
    last = min(len(words), len(words) - end + _CONTEXT)
    opening = "… " if first else ""
    closing = " …" if last < len(words) else ""
    return f"{opening}{' '.join(words[first:last])}{closing}"


def _common(old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    """Count what both have in common at the start, and of the rest at the end."""
    shorter = min(len(old), len(new))
    start = 0
    while start < shorter and old[start] == new[start]:
        start += 1
    end = 0
    while end < shorter - start and old[-1 - end] == new[-1 - end]:
        end += 1
    return start, end
