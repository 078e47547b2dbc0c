"""A page as it lies on its server: code that ran there is no part of what it shows."""

from __future__ import annotations

import re
from itertools import islice

from newsdrop.patterns import regex

MARKS = regex(r"(?P<opens><[?%])(?P<runs>php\b|[=@!]|--|(?=\s))?|(?P<closes>[?%]>)")
SIGNS = regex(r"[;$={}]|\b(?:if|then|end|else)\b", re.IGNORECASE)  # of code
MOST = 50_000  # marks of a page
LONGEST = 20_000  # characters of such code; more is text between marks that are not each other's


def without_code(source: str) -> str:
    """Leave out PHP, ASP and JSP, which may hold tags of its own.

    Parameters
    ----------
    source
        A page's source.

    Returns
    -------
    str
        The page without ``<?php if ($a > $b) ... ?>`` and ``<%@ page ... %>``; ``<?xml ... ?>``
        and a mark that is never closed are left as they are.
    """
    if "?>" not in source and "%>" not in source:
        return source
    kept: list[str] = []
    begin = 0
    opened: re.Match[str] | None = None
    for mark in islice(MARKS.finditer(source), MOST):
        if mark["opens"]:
            opened = mark
            continue
        if opened and _is_code(opened, mark, source):
            kept.append(source[begin : opened.start()])
            begin = mark.end()
        opened = None
    return "".join((*kept, source[begin:]))


def _is_code(opened: re.Match[str], closed: re.Match[str], source: str) -> bool:
    if opened["runs"] is None or opened["opens"][1] != closed["closes"][0]:
        return False
    code = source[opened.end() : min(closed.start(), opened.end() + LONGEST + 1)]
    # "Less than <% of all": words between two signs are no code.
    written = opened["runs"] or (SIGNS.search(code) and "</p" not in code)
    return len(code) <= LONGEST and bool(written)
