"""What is uploaded in a schedule: releases in several versions, and what is none."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

PDF = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"

_TOWNS = ("BALTIMORE", "SEATTLE", "DENVER", "BOSTON", "CHICAGO", "PHOENIX", "PORTLAND")
_NAMES = ("Joan Reyes", "Ana Diaz", "Lee Chan", "Omar Stone", "Ruth Berg", "Paul Novak", "Ida Holm")
_THINGS = (
    *("bridge", "harbor", "library", "station", "garden", "museum", "tunnel", "clinic", "airport"),
    *("school", "reservoir", "market", "theater", "stadium", "ferry", "archive", "observatory"),
    *("orchard", "mill", "lighthouse"),
)
_DEEDS = ("opened", "reopened", "expanded", "restored", "closed", "moved", "renamed", "inspected")
_WHEN = ("in the spring", "at noon", "before winter", "after a long delay", "at night", "on time")


def release(story: int, version: int, embargo: datetime | None = None) -> bytes:
    """Write a release; another version of a story differs in some of its sentences."""
    told = random.Random(story)
    thing, town, name = told.choice(_THINGS), _TOWNS[story % 7], _NAMES[story % 7]
    sentences = [_sentence(told) for _ in range(8)]
    changed = random.Random(f"{story}/{version}")
    sentences[version % 8] = _sentence(changed) + f" It took {version + 2} days."
    under = f"EMBARGOED UNTIL {embargo:%B %-d, %Y, %I:%M %p} UTC" if embargo else "FOR RELEASE"
    return f"""
Port Authority
Office of Public Affairs
{under}

Public {thing.title()} Number {story + 2} Is Ready for Visitors

{town}, March 2, 2026 - {" ".join(sentences[:3])}

"We promised it for years and we kept our word," said {name}, director of the Port Authority.
{" ".join(sentences[3:6])}

{" ".join(sentences[6:])}

###
""".encode()


def _sentence(chance: random.Random) -> str:
    thing, deed, when = chance.choice(_THINGS), chance.choice(_DEEDS), chance.choice(_WHEN)
    other, number = chance.choice(_THINGS), chance.randrange(20, 900)
    return (
        f"The {thing} near the old {other} was {deed} {when}, and {number} people came to see it."
    )
