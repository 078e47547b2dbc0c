"""Whether a line tells a moment, a day or a time, and how much it says besides."""

from __future__ import annotations

from newsdrop.parse.when import clock, dates


def days(text: str) -> tuple[dates.DateMatch, ...]:
    """Find the days of a text, those with a year before those without.

    Parameters
    ----------
    text
        A line, its times in figures: see :func:`newsdrop.parse.when.spoken.plain`.

    Returns
    -------
    tuple of DateMatch
        Months and years too, where the text names no day of them.
    """
    return (*dates.find_all(text), *dates.find_yearless(text))


def tells_day(text: str) -> bool:
    """Say whether a text tells a day.

    Parameters
    ----------
    text
        As for :func:`days`.
    """
    return bool(dates.find_all(text) or dates.find_yearless(text))


def is_timed(text: str) -> bool:
    """Say whether a text tells a time of day.

    Parameters
    ----------
    text
        As for :func:`days`.
    """
    return clock.form().search(text) is not None


def letters_before(text: str) -> int | None:
    """Count the letters before the first day or time of a text.

    Parameters
    ----------
    text
        As for :func:`days`.

    Returns
    -------
    int or None
        ``None`` where the text tells neither.
    """
    starts = [day.start for day in days(text)]
    if time := clock.form().search(text):
        starts.append(time.start())
    return _letters(text[: min(starts)]) if starts else None


def letters_beside(text: str) -> int | None:
    """Count the letters of a text besides its first day and its times.

    Parameters
    ----------
    text
        As for :func:`days`.

    Returns
    -------
    int or None
        ``None`` where the text tells neither.
    """
    day = next(iter(days(text)), None)
    rest = text[: day.start] + text[day.end :] if day else text
    beside, times = clock.form().subn("", rest)
    return _letters(beside) if day or times else None


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))
