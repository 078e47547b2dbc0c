"""What tests of photos share: a text, a photo, its caption, and what is read of them."""

from newsdrop.page import Block, BlockKind, Page, Picture
from newsdrop.parse import images

TEXT = "Acme Corp. will open a plant for anvils in Springfield next spring, the company said today."
CAPTION = "Jane Roe, left, shows the plant to visitors in Springfield, May 4, 2010."
SRC = "https://example.com/files/plant.jpg"


def photo(src=SRC, *, alt=None, width=None, height=None, **where):
    return Block(
        "", BlockKind.IMAGE, tag="img", picture=Picture(src, alt, None, width, height), **where
    )


def read(*blocks, **page):
    run = tuple(Block(block) if isinstance(block, str) else block for block in blocks)
    found = images.find(Page(run, **page), None)
    if found is None:
        return (), []
    return found.value, [run[index].text for index in sorted(found.claims)]
