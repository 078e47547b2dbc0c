import pytest

import newsdrop
from newsdrop.record import Release

TEXT = """<h1>Roeville opens its bridge</h1>
<p>ROEVILLE, June 3, 2021 – The town of Roeville opened its new bridge today, ten years after the
flood that had taken the old one.</p>
<p>“It’s open to everybody from today,” said Jane Roe, mayor of Roeville, at the ceremony.</p>"""


def body(below: str) -> list[str]:
    release = newsdrop.read(f"<html><body><div>{TEXT}{below}</div></body></html>".encode())
    assert isinstance(release, Release), release
    return [part.text for part in release.body][2:]


@pytest.mark.parametrize(
    "below",
    [
        "<p>12 Main Street, Roeville</p><p>Phone: (555) 555-0100</p><p>© 2021 Roeville</p>",
        "<div>Tel.: +33 1 55 55 01 00</div><div>12 rue du Pont, 75002 Paris</div>",
        "<p>12 Main Street, Roeville</p><p>Phone: 555-555-0100</p><p>Fax: 555-555-0101</p>",
    ],
)
def test_where_the_house_lives_is_none_of_the_text(below: str) -> None:
    assert body(below) == []


@pytest.mark.parametrize(
    "below",
    [
        "<p>The walk begins at 12 Main Street, where tea is served from noon.</p>",
        "<p>Whoever wants to come may call 555-555-0100 until Friday.</p>",
        "<h3>Where to meet</h3><p>12 Main Street, Roeville</p>",
        "<p>Tests are free at these places:</p><p>12 Main Street, Roeville</p><p>555-555-0100</p>",
        "<p>12 Main Street</p><p>555-555-0100</p><p>40 Mill Road</p><p>555-555-0101</p>",
        "<ul><li>12 Main Street, Roeville</li><li>555-555-0100</li></ul>",
    ],
)
def test_where_readers_go_is_of_the_text(below: str) -> None:
    assert body(below) != []
