"""Stop-gap until the real one is here."""

from __future__ import annotations

from newsdrop.page import Block


def read(text: str) -> tuple[Block, ...]:
    return tuple(Block(" ".join(line.split())) for line in text.splitlines() if line.strip())
