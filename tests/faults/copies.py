"""Copies of this process: what is done in one is undone by its end, so no state need be reset."""

from __future__ import annotations

import gc
import os
import pickle
import traceback
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Answer = TypeVar("Answer")


def in_a_copy(call: Callable[[], Answer]) -> Answer:
    """Make a call in a copy of this process (POSIX); only its answer comes back."""
    gc.collect()
    gc.freeze()  # What is shared is neither searched by a copy nor touched, which would copy it.
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        _answer(writing, call)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        written = pipe.read()
    os.waitpid(child, 0)
    if not written:
        raise RuntimeError("The copy of this process ended without an answer")
    answer: Answer = pickle.loads(written)  # noqa: S301 - written by a copy of ourselves
    return answer


def _answer(writing: int, call: Callable[[], object]) -> None:
    gc.disable()  # All of it is given back soon.
    try:
        with os.fdopen(writing, "wb") as pipe:
            pickle.dump(call(), pipe)
    except BaseException:  # noqa: BLE001 - nothing of the copy may run on
        traceback.print_exc()
        os._exit(1)
    os._exit(0)
