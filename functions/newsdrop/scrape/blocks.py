"""Stop-gap until the real one is here."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin

from newsdrop.page import Block, BlockKind, Picture, Zone

if TYPE_CHECKING:
    from lxml.html import HtmlElement

TAGS = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "td", "th", "pre", "figcaption", "dt", "dd"}
CHROME = {"nav", "footer", "aside", "form"}


def read(root: HtmlElement, *, base_url: str | None) -> tuple[Block, ...]:
    out = []
    for el in root.iter():
        if not isinstance(el.tag, str):
            continue
        above = [a.tag for a in el.iterancestors()]
        if "script" in above or el.tag in {"script", "style", "title"} or "head" in above:
            continue
        zone = Zone.CHROME if CHROME & set(above) else Zone.RELEASE
        hints = frozenset(" ".join(filter(None, (el.get("class"), el.get("id")))).lower().replace("-", " ").replace("_", " ").split())
        if el.tag == "img" and el.get("src"):
            out.append(Block("", BlockKind.IMAGE, zone, tag="img", hints=hints, picture=Picture(urljoin(base_url or "", el.get("src")), el.get("alt"))))
            continue
        text = None
        if el.tag in TAGS and not any(c.tag in TAGS for c in el.iterdescendants()):
            text = el.text_content()
        elif el.tag in {"div", "section", "article", "span"} and not (TAGS | {"span"}) & set(above):
            text = " ".join([el.text or ""] + [(c.tail or "") if c.tag in TAGS | {"div", "table", "section", "ul", "br"} else c.text_content() + (c.tail or "") for c in el if isinstance(c.tag, str) and c.tag not in {"script", "style"}]) if (el.text or "").strip() else None
        text = " ".join((text or "").split())
        if text:
            kind = BlockKind.HEADING if el.tag[0] == "h" and el.tag[1:].isdigit() else {"li": BlockKind.LIST_ITEM, "blockquote": BlockKind.BLOCKQUOTE, "figcaption": BlockKind.CAPTION}.get(el.tag, BlockKind.PARAGRAPH)
            out.append(Block(text, kind, zone, level=int(el.tag[1]) if kind is BlockKind.HEADING else 0, tag=el.tag, hints=hints))
    return tuple(out)
