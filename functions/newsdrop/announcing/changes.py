"""What a revision changed, in words that a reader of both would use."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import TYPE_CHECKING

from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.record import Release

_CONTEXT = 6  # Words kept on either side of what changed in a paragraph.
_MOST_PARAGRAPHS = 300  # Aligning more than that costs too much; a release has thirty.
_MOST_WORDS = 500  # Of a paragraph, likewise; it has sixty.
_ALIKE = 0.5  # The share of words in common from which on one paragraph is a form of the other.
# Chinese, Japanese and Thai put no blanks between words: a sign is one.
_SIGN = r"\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff"
_WORD = regex(rf"[{_SIGN}]\s*|[^\s{_SIGN}]+\s*")


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
        *_lines("Boilerplate", list(old.boilerplate), list(new.boilerplate)),
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
        if (text := " — ".join(filter(None, (image.caption or image.alt, image.credit))))
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
        for before, after in _paired(old[a:b], new[c:d]):
            if before is None or after is None:
                changes.append(Change(label, before, after))
            else:
                changes += [Change(label, *forms) for forms in _excerpts(before, after)]
    return changes


def _paired(old: list[str], new: list[str]) -> Iterator[tuple[str | None, str | None]]:
    """Put two forms of a paragraph beside each other, though others were put before it."""
    known = [set(_words(text)) for text in old]
    at = 0
    waiting: list[str] = []
    for text in new:
        form = _form(set(_words(text)), known, at)
        if form is None:
            waiting.append(text)
            continue
        yield from zip_longest(old[at:form], waiting)
        yield old[form], text
        at, waiting = form + 1, []
    yield from zip_longest(old[at:], waiting)


def _form(words: set[str], known: list[set[str]], at: int) -> int | None:
    """Find the paragraph that some words are another form of, at a place or behind it."""
    likeness = [len(words & other) / max(len(words), len(other), 1) for other in known[at:]]
    best = max(likeness, default=0)
    return at + likeness.index(best) if best >= _ALIKE else None


def _excerpts(before: str, after: str) -> Iterator[tuple[str, str]]:
    """Leave of two forms of a paragraph each place that differs, and a few words around it."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    for a, b, c, d in _places(_words(before), _words(after)):
        yield _excerpt(old, a, b), _excerpt(new, c, d)


def _words(text: str) -> list[str]:
    return [word.strip() for word in _WORD.findall(text)]


def _places(old: list[str], new: list[str]) -> list[tuple[int, int, int, int]]:
    """List where two differ, with the words around it; what touches is one place."""
    start, end = _common(old, new)
    runs: Sequence[tuple[str, int, int, int, int]]
    if max(len(old), len(new)) - start - end > _MOST_WORDS:
        runs = [("replace", start, len(old) - end, start, len(new) - end)]
    else:
        runs = SequenceMatcher(None, old, new).get_opcodes()
    places: list[tuple[int, int, int, int]] = []
    for kind, a, b, c, d in runs:
        if kind == "equal":
            continue
        first = max(0, a - _CONTEXT), max(0, c - _CONTEXT)
        if places and first[0] <= places[-1][1]:
            first = places.pop()[::2]
        places.append((first[0], b + _CONTEXT, first[1], d + _CONTEXT))
    return places


def _excerpt(words: list[str], first: int, last: int) -> str:
    opening = "… " if first else ""
    closing = " …" if last < len(words) else ""
    return f"{opening}{''.join(words[first:last]).strip()}{closing}"


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
