"""What tests of contacts share: a story, lines and headings of a page, and who is read of them."""

from newsdrop.page import Block, BlockKind, Page, Zone
from newsdrop.parse import contacts
from newsdrop.record import Contact

STORY = (
    "SPRINGFIELD, May 4, 2010 — Acme Corp. will open a plant for anvils in town, it said today. "
    "The hotline for visitors, 800-555-0199, is open from nine to five."
)
JANE = Contact("Jane Roe", None, "(202) 555-0100", "jane@example.gov")


def read(*lines, zone=Zone.RELEASE):
    """The contacts of a page and the texts of the blocks that stay unexplained."""
    blocks = tuple(Block(line, zone=zone) if isinstance(line, str) else line for line in lines)
    found = contacts.find(Page(blocks), None)
    if found is None:
        return [], [block.text for block in blocks]
    left = [block.text for at, block in enumerate(blocks) if at not in found.claims]
    return list(found.value), left


def heading(text):
    return Block(text, BlockKind.HEADING, level=3)


def item(text):
    return Block(text, BlockKind.LIST_ITEM, tag="li")


def row(*cells):
    return Block(" | ".join(cells), BlockKind.TABLE, tag="tr", cells=cells)


def contact(name, organization=None, phone="(202) 555-0100", email=None):
    return Contact(name, organization, phone, email)
