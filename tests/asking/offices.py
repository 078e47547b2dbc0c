"""What tests of whole pages of public offices share: a text of an office, and how to read it."""

import newsdrop
from newsdrop.record import Release

LEAD = (
    "<p>The Bridge Office opened the river bridge to all traffic today, two months earlier than "
    "planned, and the ferries beside it will go on until the autumn, officials said.</p>"
)
MORE = (
    "<p>“We are glad that it is done,” said Jane Roe, director of the office. “The town has "
    "waited for this bridge for eleven years.”</p>"
    "<p>The bridge carries four lanes, and it is the first of its kind in the county. It cost "
    "forty million dollars, less than the office had asked for.</p>"
)


def read(main: str, head: str = "", title: str = "Bridge opens early") -> Release:
    """Read a page of such a body and head."""
    page = f"<html lang='en'><head><title>{title}</title>{head}</head><body>{main}</body></html>"
    answer = newsdrop.read(page.encode())
    assert isinstance(answer, Release), answer
    return answer


def headed(above: str = "", below: str = "", text: str = LEAD + MORE) -> Release:
    """Read a release with what stands above its headline and below it."""
    return read(f"<main>{above}<h1>Bridge opens early</h1>{below}<article>{text}</article></main>")
