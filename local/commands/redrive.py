"""`newsdrop redrive`: what was given up is brought back."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from rich.progress import Progress

from local.redrive import redrive
from local.stack import GIVEN_UP, opened
from local.terminal import console

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from local.redrive import StillFailingError
    from local.stack import Stack

# Seconds for which AWS looks for messages in all parts of a queue.
_PATIENCE = 2


def run(*, stack: str | None, endpoint: str, dry_run: bool) -> int:
    """Bring back what a stack's queues of dead letters and failures hold.

    Parameters
    ----------
    stack, endpoint
        See :func:`local.stack.opened`.
    dry_run
        Only count.

    Returns
    -------
    int
        1 if something is left there; otherwise 0.
    """
    screen = console()
    with opened(stack, endpoint) as newsdrop_stack:
        waiting = {name: newsdrop_stack.waiting(name) for name in _queues(newsdrop_stack)}
        if dry_run:
            for name, count in waiting.items():
                screen.print(f"{count} in {name.removesuffix('Url')}")
            return 1 if any(waiting.values()) else 0
        left = 0
        for name, count in waiting.items():
            brought = redrive(
                newsdrop_stack,
                name,
                now=datetime.now(UTC),
                patience=_PATIENCE if stack else 0,
            )
            outcomes = Counter(str(why) if why else "" for why in _followed(brought, count, name))
            screen.print(f"{outcomes.pop('', 0)} brought back from {name.removesuffix('Url')}")
            for why, failed in outcomes.items():
                left += failed
                screen.print(f"  {failed} failed again: {why}", soft_wrap=True)
    return 1 if left else 0


def _queues(stack: Stack) -> list[str]:
    return [name for name in stack.output_names() if name.endswith(GIVEN_UP)]


def _followed(
    outcomes: Iterable[StillFailingError | None], total: int, name: str
) -> Iterator[StillFailingError | None]:
    screen = console(stderr=True)
    shown = screen.is_terminal and total > 1
    with Progress(console=screen, transient=True, disable=not shown) as progress:
        yield from progress.track(outcomes, total=total, description=name.removesuffix("Url"))
