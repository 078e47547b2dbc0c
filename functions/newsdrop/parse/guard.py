"""One part that fails never takes the record with it, and no page takes for ever."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

P = ParamSpec("P")
T = TypeVar("T")

SECONDS = 3.0
logger = logging.getLogger(__name__)


class OverBudgetError(Exception):
    """The page took longer than its budget."""


@dataclass(slots=True)
class Guard:
    """Runs the parts of one page.

    Parameters
    ----------
    seconds
        Budget for the whole page, looked at between the parts: each of them is linear in the
        page's size, so that one part alone cannot run away.
    clock
        Seconds; the thread's own by default, so that a busy machine refuses no page.
    """

    seconds: float = SECONDS
    clock: Callable[[], float] = time.thread_time
    deadline: float = field(init=False)

    def __post_init__(self) -> None:
        self.deadline = self.clock() + self.seconds

    def check(self) -> None:
        """Raise :class:`OverBudgetError` when the time is up."""
        if self.clock() > self.deadline:
            raise OverBudgetError

    def __call__(self, default: T, part: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run one part; where it fails, log why and go on with the default."""
        self.check()
        try:
            return part(*args, **kwargs)
        except Exception:
            logger.exception("%s failed; its field stays empty", part.__module__)
            return default
