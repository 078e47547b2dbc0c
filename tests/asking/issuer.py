"""What tests of the issuer share: a headline, a text that names nobody, and whom a page names."""

from newsdrop.page import Block, BlockKind, Head, Page
from newsdrop.parse import issuer
from newsdrop.parse.letterhead import Letterhead
from newsdrop.record import Paragraph, Person

TITLE = Block("Bridge opens over the river", BlockKind.HEADING, level=1)
PLAIN = "The bridge over the river is open to all traffic from this morning on."


def read(lead=PLAIN, *lines, letter=None, people=(), **head):
    names = {name.replace("_", ":", 1): (value,) for name, value in head.items()}
    title = names.pop("title", (None,))[0]
    json_ld = names.pop("ld", ((),))[0]
    blocks = (TITLE, Block(lead), *(Block(x) if isinstance(x, str) else x for x in lines))
    page = Page(blocks, Head(title=title, metas=names, json_ld=tuple(json_ld)))
    persons = [Person(*one) if isinstance(one, tuple) else Person(one) for one in people]
    found = issuer.find(page, letter or Letterhead(), (Paragraph(lead),), persons)
    return found.value.name if found else None
