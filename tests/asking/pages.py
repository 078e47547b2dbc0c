"""What tests of whole pages share: a page around a main part, and a short story for it."""

import newsdrop

FIRST = (
    "The office opened the new river bridge to all traffic, two months earlier than planned, and "
    "thanked everybody who had worked on it through two hard winters."
)
SECOND = "The bridge carries four lanes, and it cost forty million dollars."
TITLE = "<h1>Bridge opens to traffic</h1>"


def read(main, *, title="Bridge opens to traffic", head="", foot="", lang="en"):
    page = (
        f"<html lang='{lang}'><head><title>{title}</title>{head}</head><body>"
        f"<main>{main}</main>{foot}</body></html>"
    )
    return newsdrop.read(page.encode())


def story(*paragraphs, first=FIRST, second=SECOND):
    return "".join(f"<p>{text}</p>" for text in (first, second, *paragraphs))


def body(release):
    return [part.text for part in release.body]
