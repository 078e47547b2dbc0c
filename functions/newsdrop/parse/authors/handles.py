"""Accounts by which an author can be followed: "Jane Roe, @janeroe"."""

from __future__ import annotations

from newsdrop.patterns import regex

_HANDLE = regex(
    r"(?:((?<!\S)[^\W\d_a-zß-ÿ][\w’'-]{1,30})|\A|[ ,|•·/–—-]{1,3})"
    r"(?:@\w{2,30}|[(]@\w{2,30}[)])(?![^\s,|])"
)
"""Behind a name, which it may stick to: "Jane Roe (@janeroe)", "Jane Roe@janeroe"."""


def without(text: str) -> str:
    """Take off the accounts by which an author can be followed.

    Parameters
    ----------
    text
        A line; the address of a mailbox stays in it.
    """
    return _HANDLE.sub(r"\1", text).strip() if "@" in text else text
