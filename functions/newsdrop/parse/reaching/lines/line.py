"""What one line of a contact block holds, sorted."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Line:
    """What one line holds.

    Parameters
    ----------
    names, offices, phones, emails
        In order, as printed.
    several
        True where marks part what belongs to one person from what belongs to another.
    place
        True where all its words are a place: "Geneva: +41 22 ...".
    posted
        True where nothing but a postal address says where somebody is.
    titled
        True where an honorific or a rank stood before a name.
    """

    names: list[str] = field(default_factory=list)
    offices: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    emails: list[str] = field(default_factory=list)
    several: bool = False
    place: bool = False
    posted: bool = False
    titled: bool = False
