"""The credit of a photo, told from the caption that it stands in or behind."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsdrop.lexicon import folded, words
from newsdrop.parse.photos import (
    agencies,
    buttons,
    caption_lines,
    credit_names,
    eastern_credits,
    lead_ins,
    slashes,
)
from newsdrop.parse.photos.lead_ins import GLUED, LABELS, LEAD, PICTURES
from newsdrop.parse.prose import sentences
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import WORD, key
from newsdrop.patterns import regex

_LONGEST = 160  # characters of a credit
_LONGEST_CAPTION = 800  # beyond this no credit is looked for
_SEVERAL = 2  # small words that a credit with a clear lead-in may hold


@dataclass(frozen=True, slots=True)
class Credited:
    """The text beside a photo, taken apart.

    Parameters
    ----------
    caption
        Without the credit, the image number and the viewer's buttons.
    credit
        With its lead-in as printed, without brackets: ``Photo by Randy Montoya``.
    virin
        Visual Information Record Identification Number (DoD Instruction 5040.02).
    """

    caption: str | None = None
    credit: str | None = None
    virin: str | None = None


_MANY = folded("credits", "several media")
_OWN_WORDS = folded("credits", "credit")
_INSIDE = words("credits", "inside")
_TAKEN_FROM = tuple(words("credits", "taken from"))
_MEDIA_WORDS = folded("credits", "media")
_CREDITED = tuple(f" {end}" for end in words("credits", "ends of labels"))
_MEDIA_SIGNS = regex("写真|사진|[图圖摄攝]")
_RIGHTS = regex(rf"[,.]? (?:{any_of(words('credits', 'rights'))})\Z", re.IGNORECASE)
_FREE = regex(rf", (?:{any_of(words('credits', 'free'))})\.?\Z", re.IGNORECASE)
_ASIDE = regex(r" ?[–—] ?[a-zß-ÿ][^.]{0,80}\Z")  # "Credit: Acme—also available as a film"
_BRACKET = regex(r"[(\[（【]([^()\[\]（）【】]{3,200})[)\]）】]")
_WHOLE = regex(r"\A(?:\(([^()]+\. [^()]+)\)|[–—-] (.+) [–—-])\Z")  # "(A bell. Acme photo.)"
_NAMELESS = regex(rf"\w+ (?:{PICTURES})", re.IGNORECASE)
_BEHIND = regex(rf"[^\s/][ /]?(?:{any_of(words('credits', 'behind a name'))})$")  # "(Li Si 摄)"
_STOCK = regex(r"[a-z][\w.-]{2,30} ?/ ?(?=[a-z]?[A-Z])[\w.]{3,30}(?: [A-Z]\w{1,20})?\Z")
"""An account at a seller of photos."""
_VIRIN = regex(
    r"""
    (?: [(\[]? \b VIRIN (?: [ ] \# )? [ ]? [:#]? [ ]? )?
    \b (\d{6}-[A-Z]{1,2}-[A-Z0-9]{5}-\d{3,4}) (?! [A-Z0-9-] )
    [)\]]?
    """,
    re.VERBOSE,
)
_GLUED = regex(rf"\A({GLUED})\1?(?=[A-ZÀ-Þ])")
_YEAR = regex(r"(?:1[89]|20)\d\d")
_DASH_BEHIND = regex(r"(?: [–—/-])+\Z")


def split(text: str) -> Credited:
    """Take the text beside a photo apart.

    Parameters
    ----------
    text
        White space collapsed: caption and credit in any order and form, either alone, or none.

    Returns
    -------
    Credited
        What was found; nothing that is not printed.
    """
    if len(text) > _LONGEST_CAPTION:
        return Credited(text)
    number = _VIRIN.search(text)
    if number is not None:
        text = f"{text[: number.start()].rstrip()} {text[number.end() :].lstrip()}"
    text = caption_lines.unlabelled(buttons.without(_WHOLE.sub(r"\1\2", text.strip())))
    found = _bracketed(text) or slashes.behind(text) or slashes.made_by(text)
    found = found or eastern_credits.ending(text) or _trailing(text) or agencies.ending(text)
    caption, credit = found or (text, None)
    again = _bracketed(caption) if credit else None
    if credit and again and LEAD.sub("", again[1], count=1).strip() in credit:
        caption = again[0]  # "(U.S. Army photo by Jane Roe) (Photo Credit: Jane Roe)"
    opening, bar, rest = caption.partition(" | ")  # "Photo By Jane Roe | A bridge (...)"
    if bar and credit and (lead := LEAD.match(opening)) and opening[lead.end() + 1 :] in credit:
        caption = rest
    if credit and caption.strip(" .:").casefold() in _MEDIA_WORDS:
        caption, credit = "", text  # "Foto. Cortesía"
    caption = buttons.unframed(caption, credited=credit is not None)
    if credit:
        credit = _unstopped(buttons.filled(unglued(credit)))
    return Credited(_tidy(caption), credit or None, number and number[1])


def is_credit(text: str) -> bool:
    """Say whether a line is a credit and nothing else: "DoD photo by R. D. Ward".

    Parameters
    ----------
    text
        One line, white space collapsed.
    """
    if len(text) > _LONGEST:
        return False
    parts = split(text)
    return parts.credit is not None and parts.caption is None


def is_label(text: str) -> bool:
    """Say whether a line is the label of the credit below it: "Credit", "Photographer:".

    Parameters
    ----------
    text
        One line, white space collapsed.
    """
    line = text.rstrip(" :：").casefold()
    return line in _OWN_WORDS or (line in _MEDIA_WORDS and line.endswith(_CREDITED))


def is_medium(text: str) -> bool:
    """Say whether a line names what it stands beside and no more: "Photo", "Image:".

    Parameters
    ----------
    text
        One line, white space collapsed.
    """
    return text.rstrip(" :：").casefold() in _MEDIA_WORDS


def is_of_several(text: str) -> bool:
    """Say whether a credit is for more than one photo: "Photos: Jane Roe".

    Parameters
    ----------
    text
        A credit.
    """
    return key(text).partition(" ")[0] in _MANY


def names_medium(text: str) -> bool:
    """Say whether a text ends in words like "photo by"; a cheap guard before :func:`split`.

    Parameters
    ----------
    text
        A line or a credit.
    """
    end = text[-_LONGEST:]
    named = not _MEDIA_WORDS.isdisjoint(WORD.findall(end.casefold()))
    return named or (not end.isascii() and _MEDIA_SIGNS.search(end) is not None)


def is_printed(text: str) -> bool:
    """Say whether a text is a caption wherever it stands: it ends in "(Photo by ...)".

    Parameters
    ----------
    text
        A paragraph or a line; its credit must name the medium.
    """
    if not text or len(text) > _LONGEST_CAPTION or not names_medium(text):
        return False
    credit = split(text).credit
    return credit is not None and names_medium(credit)


def unglued(credit: str) -> str:
    """Part a label, printed once or twice, from the name that sticks to it: "CreditJane Roe".

    Parameters
    ----------
    credit
        Without brackets.
    """
    return _GLUED.sub(r"\1 ", credit)


def virin(text: str) -> str | None:
    """Find the image number in a caption or in a file's name.

    Parameters
    ----------
    text
        A caption, an address, an alternative text.
    """
    return match[1] if (match := _VIRIN.search(text)) else None


def _bracketed(text: str) -> tuple[str, str] | None:
    for match in _BRACKET.finditer(text):
        inner = match[1].strip()
        if inner.casefold() in _OWN_WORDS and not _NAMELESS.fullmatch(inner):
            continue  # "Photo: Jane Roe (Copyright)"
        at_end = len(text) - match.end() <= 1
        lead = LEAD.search(inner)
        if lead is not None and lead_ins.opens(inner, lead.start()):
            known = (
                lead.lastgroup not in LABELS
                or credit_names.small_words(inner[lead.end() :]) <= _SEVERAL
            )
        elif _BEHIND.search(inner) is not None:
            known = True
        elif inner.startswith(_TAKEN_FROM) or credit_names.is_account(inner):
            known = at_end
        else:
            named = credit_names.is_slashed(inner) or agencies.is_credit(
                inner, text[: match.start()]
            )
            known = at_end and match[0][0] in "(（" and named
        if known:
            before, after = text[: match.start()].rstrip(), text[match.end() :].strip(" .|")
            return f"{before} {after}", inner
    return None


def _trailing(text: str) -> tuple[str, str] | None:
    for match in LEAD.finditer(text):
        start = lead_ins.start_of(text, match.start())
        rest = text[match.end() :].strip()
        first = next(iter(sentences.split(rest)), "").partition(" | ")[0]
        leads = lead_ins.is_clear(match)
        several = leads and match.lastgroup not in LABELS and not _is_told(text, match)
        allowed = _SEVERAL if several else 1
        if not first and "photo" not in match[0].lower():  # "Courtesy photo" needs no name
            continue
        listed = leads and is_of_several(match[0]) and credit_names.are_listed(first)
        if len(first) > _LONGEST or not (listed or _is_name(first, leads=leads)):
            continue
        named = _ASIDE.sub("", first) if "credit" in match[0].lower() else first
        small = credit_names.small_words(_RIGHTS.sub("", _FREE.sub("", named)))
        if small > allowed and not listed:
            continue
        if credit_names.is_asked_for(text[: match.start()]):
            continue
        if lead_ins.runs_in(text, match):
            continue  # "an anvil taken by the crowd. Photo credit: Jane Roe"
        after = rest[len(first) :].strip(" |")
        if after and LEAD.match(after):  # "Photo: A. Illustration: B"
            first, after = rest, ""
        end = text.index(first, match.end()) + len(first) if first else match.end()
        return f"{text[:start]} {after}", text[start:end]
    start, end = next(reversed(sentences.spans(text)), (0, 0))
    start = max(start, text.rfind(" | ") + len(" | ") if " | " in text else 0)
    caption, last = text[:start], text[start:end]
    signed = credit_names.is_slashed(last) or credit_names.signs(last, caption)
    return (caption, last) if signed else None


def _is_told(text: str, lead: re.Match[str]) -> bool:
    """Tell what a sentence says in passing: "no films, so this photo from Acme will have to do"."""
    return lead[0][0].islower() and text[: lead.start()].rstrip()[-1:].islower()


def _is_name(text: str, *, leads: bool) -> bool:
    """Say whether a text opens as names do, behind a clear lead-in also with "the"."""
    opening = text.lstrip("@/|©:–—- ")[:1]
    if not opening.islower():
        return True
    if _STOCK.match(text):
        return True
    # "Photo by @jroe on Unsplash", "Photo by jroe, public domain"
    called = text.startswith("@") or _FREE.search(text) is not None
    return leads and (called or text.split(None, 1)[0] in _INSIDE)


def _tidy(caption: str) -> str | None:
    text = _DASH_BEHIND.sub("", " ".join(caption.split()).strip(" |•"))
    told = any(map(str.isalpha, text)) or _YEAR.fullmatch(text) is not None  # no day and hour
    return text if told else None


def _unstopped(credit: str) -> str:
    credit = credit.strip().rstrip(" |,;")
    if credit.endswith(".") and not sentences.ends_in_abbreviation(credit):
        return credit.rstrip(".")
    return credit
