"""Times of day as they are said beside a day: "las 10:00 horas del 15", "kl. 09.00", "0900 hrs"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsdrop.lexicon import sections, words
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import WORD
from newsdrop.parse.when import moment, timezones
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.parse.when.dates import DateMatch

_YEAR = regex(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_UNIT = (
    rf"(?: {any_of(words('times', 'hours'))} | (?:{any_of(words('times', 'hours inflected'))})\w* )"
)
_DAYTIMES = regex(
    rf"""
    [ ] (?: {any_of(words("times", "before a part of the day"))} ) [ ]?
    (?: (?P<early> {any_of(words("times", "before noon"))} )
      | (?P<late> {any_of(words("times", "after noon"))} )
    ) \b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_BETWEEN = regex(
    rf"""
    (?P<time> (?: :\d\d (?: [ ]?[ap]\.?m\b\.? )? | \d[ ]?h (?:\d\d)? | \d[ ]?[ap]\.?m\b\.? )
        (?: [ ] \(? (?-i:[A-Z]{{2,5}}) \)? )? )
    ,? [ ] (?: {any_of(words("times", "before a day said"))} ) [ ]
    (?= (?: [^\W\d_]{{2,12}} [,.]? [ ] )? (?: de[ ] | den[ ] | le[ ] | the[ ] )? \d{{1,2}} )
    """,
    re.VERBOSE | re.IGNORECASE,
)
# Behind a day: "2026. 12. 15. (화)", "12月15日（火）"
_EASTERN_DAY = regex(r"(?<=[\d日일])\.?[ ]?[(（][月火水木金土日월화수목금토일][)）][ ]?")
_EASTERN_HOUR = regex(r"(?<!\d)([012]?\d)[ ]?[시時时点](?P<half>[ ]?[반半])?(?![ ]?\d|[間间])")
_NOON = regex(rf"(?<!\w)(?:{any_of(words('times', 'noon'))})(?!\w)", re.IGNORECASE)
_MIDNIGHT = regex(
    rf"""
    (?<![\w:.,]) (?: 24[:.]00 (?: [ ]?uhr\b | [ ]?h(?:rs|ours)?\b )? | 24[ ]?h (?:00)?\b
      | 24[ ]uhr\b | {any_of(words("times", "midnight"))} ) (?![\w:])
    """,
    re.VERBOSE | re.IGNORECASE,
)
_PAST_MIDNIGHT = regex(
    rf"(?<!\w)(?:{any_of(words('times', 'past midnight'))})(?!\w)", re.IGNORECASE
)
_BARE = regex(
    r"""
    (?<! [\w:.,/-] )
    (?: (?P<hour> [01]?\d | 2[0-3] ) \. | (?P<hours> [01]\d | 2[0-3] ) )
    (?P<minute> [0-5]\d )
    (?! [\w:/] | [.,-]\d | \. | [ ](?:19|20)\d\d | [ ]?[%€$£¥] )
    """,
    re.VERBOSE,
)
_WORD_BEHIND = regex(r"[ ]([^\W\d_]+)")
_BESIDE = (
    "hours",
    "before an hour",
    "before figures",
    "behind a day",
    "before a day",
    "before a day said",
    "behind an hour",
    "of a year",
)
_OF_YEAR = regex(rf"(?<=\d{{4}})[ ](?:{any_of(words('times', 'of a year'))})(?=,? )", re.IGNORECASE)


def plain(text: str) -> str:
    """Write the times of a line as figures with a colon, which all readers of times know.

    Parameters
    ----------
    text
        The words that tell a moment; a number of four figures is a time there.

    Returns
    -------
    str
        "a las 10 horas del 15 de diciembre" as "a las 10:00 on 15 de diciembre".
    """
    text = _EASTERN_HOUR.sub(lambda hour: f"{hour[1]}:{'30' if hour['half'] else '00'}", text)
    text = _PAST_MIDNIGHT.sub("0:01", text)
    text = _MIDNIGHT.sub("midnight", _NOON.sub("noon", _EASTERN_DAY.sub(", ", text)))
    text = _DAYTIMES.sub(lambda match: " am" if match["early"] else " pm", text)
    text = _four_figures().sub(lambda match: _unless_year(match, text), text)
    text = _beside_a_day(_with_words().sub(_figures, text))
    return _BETWEEN.sub(r"\g<time> on ", _OF_YEAR.sub("", text))


def letters_before(text: str) -> int | None:
    """Count the letters before the first day or time of a text, as it is said.

    Parameters
    ----------
    text
        As for :func:`plain`.

    Returns
    -------
    int or None
        ``None`` where the text tells neither.
    """
    return moment.letters_before(plain(text))


def _beside_a_day(text: str) -> str:
    """Write "18.30" and "1830" as times where a day stands beside them."""
    found = [*_BARE.finditer(text)]
    days = moment.days(text) if found else ()
    for hour in reversed(found if days else []):
        start, end = hour.span()
        apart = all(day.end <= start or end <= day.start for day in days)
        if apart and any(_is_of_day(text, day, hour) for day in days):
            figures = f"{hour['hour'] or hour['hours']}:{hour['minute']}"
            text = f"{text[:start]}{figures}{text[end:]}"
    return text


def _is_of_day(text: str, day: DateMatch, hour: re.Match[str]) -> bool:
    """Tell "9 May at 1830", "1830, Sunday 9 May" from "9 May, Room 1830", "9 May: 1830 jobs"."""
    between = text[min(day.end, hour.end()) : max(day.start, hour.start())]
    said = WORD.findall(between.casefold())
    behind = _WORD_BEHIND.match(text, hour.end())
    alone = behind is None or behind[1].casefold() in _beside_hours()
    return (alone or bool(said)) and _beside_hours().issuperset(said)


@cache
def _beside_hours() -> frozenset[str]:
    small = (words("times", part) for part in _BESIDE)
    phrases = (*sections("calendar")["days of the week"], *frozenset().union(*small))
    return frozenset(word for phrase in phrases for word in WORD.findall(phrase))


def _unless_year(match: re.Match[str], text: str) -> str:
    """Write "0900" as a time, and "2026" only beside another number that is the year."""
    if match[1] in {"19", "20"} and len(_YEAR.findall(text)) == 1:
        return match[0]
    return f"{match[1]}:{match[2]}"


def _figures(match: re.Match[str]) -> str:
    said = match.groupdict()
    hour = said["hour"] or said["hour2"] or said["hour3"] or said["hour4"]
    minute = said["minute"] or said["minute2"] or said["minute3"] or said["minute4"]
    return f"{hour}:{minute or '00'}"


@cache
def _four_figures() -> re.Pattern[str]:
    return re.compile(
        rf"""
        (?<! [\w:.,] ) ([01]\d|2[0-3]) ([0-5]\d)
        (?= [ ]? (?: {_UNIT} (?!\w) | h\b | (?=[A-Z]) {timezones.pattern()} )
          | (?<= [ ](?:19|20)\d\d [ ] \d{{4}} ) (?! [\d:.] ) )
        (?: [ ]? (?: {_UNIT} (?!\w) | h\b ) )?
        """,
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _with_words() -> re.Pattern[str]:
    """Match an hour behind a word that only times have, before its unit, its zone or its day."""
    weekdays = any_of(" ".join(sections("calendar")["days of the week"]).split())
    on = any_of(words("times", "before a day") | words("times", "before a day said"))
    return re.compile(
        rf"""
        (?<! \w ) (?: {any_of(words("times", "before an hour"))} ) [ ]
        (?P<hour> [012]?\d ) (?: [.:] (?P<minute> [0-5]\d ) )?
        (?! [\d:] | [.,]\d | [ ]?[ap]\.?m | h )
        (?: [ ]? {_UNIT} (?!\w) )?
      | (?<! [\w:.,] ) (?P<hour2> [012]?\d ) (?: [.:h] (?P<minute2> [0-5]\d ) )?
        [ ]? {_UNIT} (?!\w)
      | (?: (?<= \d{{4}}[ ] ) | (?<= \d{{4}},[ ] )
          | (?<= \b(?:{any_of(words("times", "before figures"))})[ ] ) )
        (?P<hour3> [012]?\d ) \. (?P<minute3> [0-5]\d )
        (?! [\w:] | [.,]\d | \.[ ] | [ ](?-i:[a-zà-ÿ]{{3}}) )
      | (?<! [\w:.,] ) (?P<hour4> [012]?\d ) \. (?P<minute4> [0-5]\d )
        (?= [ ] \(? {timezones.pattern()} | ,? (?: [ ] (?: {on} ) )? [ ] (?: {weekdays} ) (?!\w) )
        """,
        re.VERBOSE | re.IGNORECASE,
    )
