"""Regular expressions that are compiled when they are first used.

A page uses two of five patterns; compiling all of them took as long as all else that a cold start
does. A test compiles each, so that none is found broken by the first page that needs it.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast

_METHODS = ("match", "fullmatch", "search", "finditer", "findall", "sub", "subn", "split")


class Deferred:
    """A pattern that is not compiled yet; once it is, its methods are the compiled one's own."""

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - what re.Pattern has
        """Compile, and answer from the compiled pattern; asked for what is not set yet only."""
        compiled = re.compile(self.pattern, self._flags)
        self.__dict__.update({method: getattr(compiled, method) for method in _METHODS})
        return getattr(compiled, name)


def regex(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Write down a pattern as a module's constant.

    Parameters
    ----------
    pattern
        A regular expression, of text or of bytes.
    flags
        As :func:`re.compile` takes them.

    Returns
    -------
    re.Pattern
        Has the methods of one; the functions of :mod:`re` do not take it in a pattern's place, and
        the ``re`` of a match is the compiled one, not this.
    """
    return cast("re.Pattern[AnyStr]", Deferred(pattern, flags))
