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


@pytest.mark.parametrize(
    "below",
    [
        "<a href='index.html'>Zurück zur Hauptseite</a>",
        "<div><a href='/'>← Torna alla pagina delle campane</a></div>",
        "<div><a href='/'>Terug naar de klokken</a></div>",
        "<p><a href='/d?id=3'>Hier können Sie die Meldung herunterladen</a></p>",
        "<p><strong><a href='/d?id=3'>Hier geht es zum PDF-Download</a></strong></p>",
        "<p>Roeville, den 3. Juni 2021 | jro</p>",
        "<p>Roeville, 3.6.2021/jro</p>",
        "<p>Roeville, June 3, 2021 (jro)</p>",
    ],
)
def test_links_back_and_to_files_and_whose_day_it_is_are_none_of_the_text(below: str) -> None:
    assert body(below) == []


@pytest.mark.parametrize(
    "below",
    [
        "<p>Zurück zur Brücke führt ein Weg am Ufer.</p>",
        "<p><a href='/story'>Zurück in die Zukunft am Fluss</a></p>",
        "<p><a href='/story'>Retour sur la fête du pont</a></p>",
        "<p><a href='/give'>Back the bridge: how to give</a></p>",
        "<p><a href='/report'>Read the full report here.</a></p>",
        "<p>Whoever asks for it gets the plan <a href='/d?id=3'>as PDF</a> from the town.</p>",
        "<p>Open until June 3, 2021 | free</p>",
        "<ul><li>Open: June 3, 2021 (free)</li></ul>",
    ],
)
def test_other_last_lines_are(below: str) -> None:
    assert len(body(below)) == 1


@pytest.mark.parametrize("line", ["Roeville, 3. Juni 2021 | jro", "Roeville, 3.6.2021 / jro"])
@pytest.mark.parametrize("tag", ["p", "pre"])
def test_the_day_before_initials_is_the_releases(line: str, tag: str) -> None:
    title = "<h1>Roeville öffnet seine neue Brücke</h1>"
    text = (
        "<p>Die Stadt öffnet ihre neue Brücke für alle, die zu Fuß oder mit dem Rad an das andere "
        "Ufer wollen, zehn Jahre nach der Flut, die die alte mitgenommen hatte.</p>"
    )
    page = f"<html lang='de'><body><div>{title}{text * 8}<{tag}>{line}</{tag}></div></body></html>"
    release = newsdrop.read(page.encode())
    assert isinstance(release, Release)
    assert release.published is not None
    assert release.published.value == "2021-06-03"


ROWS = (
    "<table><tr><td>Contact:</td><td>Bridge Trust</td></tr>"
    "<tr><td>&nbsp;</td><td>Jane Roe</td></tr><tr><td>&nbsp;</td><td>555-555-0100</td></tr></table>"
)


@pytest.mark.parametrize(
    "below",
    [
        "<p>12 Main Street, 16th Floor, Roeville, OH 45501</p>",
        "<p>12 Main Street</p><p>Roeville, OH 45501</p>",
    ],
)
def test_an_address_below_the_rows_of_a_contact_is_none_of_the_text(below: str) -> None:
    assert body(ROWS + below) == []


def test_other_lines_below_such_rows_stay() -> None:
    assert body(f"{ROWS}<p>The new bridge in figures</p>") == ["The new bridge in figures"]
