"""A photo with the texts that stand beside it, as one image of the record."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsdrop.lexicon import words
from newsdrop.parse.photos import agencies, beside, called, credit_lines, credit_names
from newsdrop.parse.photos.credit_lines import Credited
from newsdrop.patterns import regex
from newsdrop.record import Image

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_SCHEMES = frozenset(("", "http", "https"))
_CUT = regex(r"(.{20,}?) ?(?:\.\.\.|…)(?: [^\W\d_]+){0,2}\Z")  # "The bells of ... more"
_FOLDS = words("credits", "folds")
_BEFORE_CREDIT = ("(", "-", "–", "—", "/", "|", "©")
_NAMES = frozenset(f"h{level}" for level in range(1, 7))  # a photo's, within its caption


def read(photo: Block, texts: Sequence[Block], headline: str = "") -> Image:
    """Read caption, credit and number off the texts beside a photo.

    Parameters
    ----------
    photo
        The photo's block.
    texts
        The blocks that belong to it, in the page's order.
    headline
        Of the page; whom it names is shown.

    Returns
    -------
    Image
        With the photo's address, unless the page holds the photo itself, and alternative text.
    """
    parts = _parts(photo, texts, headline)
    told = _told(photo, parts)
    image = join(photo, [*parts, *told])
    if not (told and image.credit and image.caption):
        return image
    return replace(image, caption=_without(image.caption, image.credit))


def _without(caption: str, credit: str) -> str | None:
    """Take off a caption the credit that ends it, of which only the attribute says what it is.

    "A bell (Acme)", "A bell - Acme", "A bell © Acme", but not "The yard of Acme"
    """
    before = caption.removesuffix(")").removesuffix(credit).rstrip()
    if not caption.rstrip(")").endswith(credit) or not before.endswith(_BEFORE_CREDIT):
        return caption
    return before.rstrip(" ([-–—/|©:") or None


def _told(photo: Block, parts: Sequence[Credited]) -> list[Credited]:
    """Take what attributes tell of a photo, for what is not printed beside it."""
    picture = photo.picture
    if picture is None or not (picture.caption or picture.credit):
        return []
    told = credit_lines.split(picture.caption or "")
    caption = None if any(part.caption for part in parts) else told.caption
    stated = (picture.credit or "").strip("()[]（） ")
    return [Credited(caption, stated or told.credit, told.virin)]


def _parts(photo: Block, blocks: Sequence[Block], headline: str) -> list[Credited]:
    """Take the texts beside a photo apart; a heading over its caption is the photo's name."""
    alt = (photo.picture and photo.picture.alt) or ""
    plain = [block for block in blocks if block.tag not in _NAMES]
    if len(plain) < len(blocks) and all(map(_is_only_credit, plain)):
        plain = list(blocks)  # a caption set as a heading, over its credit
    labels = [at for at, block in enumerate(plain[:-1]) if credit_lines.is_label(block.text)]
    below = {at + 1 for at in labels}
    said = _unfolded([block.text for block in plain])
    named = f"{alt} {headline}"
    return [
        Credited(credit=credit_lines.unglued(block.text.strip("()[]（）")))
        if at in below
        or (_is_bare_credit(block) and not beside.same_words(block.text, alt))
        or (plain[:at] and _signs(block.text, plain[at - 1].text, named))
        or called.is_other(block, plain)
        else _split(said[at], named)
        for at, block in enumerate(plain)
        if at not in labels
    ]


def _split(text: str, named: str) -> Credited:
    """Take a text apart, but for the name alone of whom the photo shows."""
    part = credit_lines.split(text)
    name, caption = part.credit or "", part.caption or ""
    shown = text == f"{caption} {name}" and name in named and credit_names.signs(name, caption)
    return Credited(text) if shown else part


def _signs(name: str, caption: str, named: str) -> bool:
    return name not in named and credit_names.signs(name, caption)


def _unfolded(texts: Sequence[str]) -> list[str]:
    """Empty a text that is another cut short, and take the word that folds it off the other."""
    out = list(texts)
    for at, text in enumerate(texts if len(texts) > 1 else ()):
        cut = _CUT.fullmatch(text)
        whole = next((i for i, one in enumerate(texts) if cut and _begins(one, cut[1], text)), None)
        if whole is not None:
            said, _, last = texts[whole].rpartition(" ")
            out[at], out[whole] = "", said if last.casefold() in _FOLDS else texts[whole]
    return out


def _begins(whole: str, cut: str, text: str) -> bool:
    return whole != text and len(whole) > len(cut) and whole.startswith(cut)


def _is_only_credit(block: Block) -> bool:
    return called.is_credit(block) or credit_lines.is_credit(block.text)


def _is_bare_credit(block: Block) -> bool:
    """Tell a credit of which only the markup says that it is one: a name in a caption's label."""
    named = block.tag == "span" or called.is_credit(block) or called.is_label(block)
    return named and credit_lines.split(block.text).credit is None


def join(block: Block, parts: Sequence[Credited]) -> Image:
    """Make one image of what was read piece by piece; of a block without a picture, none shown."""
    captions = (part.caption for part in parts if part.caption)
    # Some print it twice, and some what it is, for those who cannot see it: "Photo".
    said = dict.fromkeys(one for one in captions if not credit_lines.is_medium(one))
    told = [part.credit for part in parts if part.credit]
    # The credit, too: in brackets behind the caption, and once more without "Photo by".
    own = [text for text in said if not any(credit.endswith(text) for credit in told)] or said
    caption = " ".join(own) or None
    if told and caption:
        caption = caption.rstrip(" ,;")  # which parted it from the credit
    credit = min(told, key=agencies.is_rights, default=None)  # the first that names somebody
    house = next((one for one in told if agencies.is_house(one)), "") if told[1:] else ""
    if credit and house and house not in credit:
        credit = f"{credit} / {house}"  # each in its own element
    number = next((part.virin for part in parts if part.virin), None)
    picture = block.picture
    if picture is None:
        return Image(None, None, caption, credit, number)
    number = number or credit_lines.virin(picture.src) or credit_lines.virin(picture.alt or "")
    return Image(_address(picture.src), picture.alt or None, caption, credit, number)


def _address(src: str) -> str | None:
    """Give an address that others can open: no script, no file of somebody's disk, no data."""
    try:
        scheme = urlsplit(src).scheme
    except ValueError:  # a bracket that is no IPv6 address
        return None
    return src if scheme in _SCHEMES else None
