"""Invitations to the press: their labelled lines are the text, whatever they are set in."""

import pytest

import newsdrop
from newsdrop.page import Block, BlockKind, Page
from newsdrop.parse.letterheads import invitation
from newsdrop.record import Release

TITLE = "Mayor to Open Restored Lighthouse at Cape Roe"
VALUES = (
    "Opening of the restored lighthouse",
    "Mayor Alicia Stone; Director Ben Hart",
    "Thursday, June 12, 2025, 10:30 a.m.",
    "Cape Roe Lighthouse, 12 Shore Road, Cape Roe",
)
LABELS = [
    ("WHAT", "WHO", "WHEN", "WHERE"),
    ("¿Qué?", "¿Quién?", "¿Cuándo?", "¿Dónde?"),
    ("Quoi", "Qui", "Quand", "Où"),
    ("Was", "Wer", "Wann", "Wo"),
    ("Wat", "Wie", "Wanneer", "Waar"),
]
LAYOUTS = {
    "paragraphs": "<p><b>{}:</b> {}</p>",
    "no colon": "<p><b>{}</b> {}</p>",
    "dash": "<p>{} – {}</p>",
    "items": "<ul><li>{}: {}</li></ul>",
    "headings": "<h3>{}</h3><p>{}</p>",
    "terms": "<dl><dt>{}</dt><dd>{}</dd></dl>",
    "rows": "<table><tr><td>{}</td><td>{}</td></tr></table>",
    "rows with colons": "<table><tr><th>{}:</th><td>{}</td></tr></table>",
    "breaks": "{}: {}<br>",
}
CONTACT = "<p>Contact: Jane Roe, (202) 555-0133</p>"


def read(above, fields, below=""):
    data = f"<html><body>{above}<h1>{TITLE}</h1>{fields}{below}</body></html>"
    release = newsdrop.read(data.encode())
    assert isinstance(release, Release), release
    return release


def is_whole(release):
    texts = "\n".join(paragraph.text for paragraph in release.body)
    return all(value in texts for value in VALUES) and not release.boilerplate


@pytest.mark.parametrize("labels", LABELS)
@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(
    ("above", "below"), [("", ""), ("", CONTACT), ("<h2>MEDIA ADVISORY</h2>", CONTACT)]
)
def test_an_advisory_comes_out_whole(labels, layout, above, below):
    pairs = zip(labels, VALUES, strict=True)
    release = read(above, "".join(LAYOUTS[layout].format(*pair) for pair in pairs), below)
    assert is_whole(release)
    assert [person.name for person in release.people] == ["Alicia Stone", "Ben Hart"]
    assert release.kind == "media_advisory"
    assert release.published is None
    assert [contact.name for contact in release.contacts] == (["Jane Roe"] if below else [])


def test_below_the_contact_it_is_the_text():
    fields = "".join(f"<p>{a}: {b}</p>" for a, b in zip(LABELS[0], VALUES, strict=True))
    asks = "<p>Media must RSVP by 5 p.m. on Wednesday, June 11, to press@roe.example.</p>"
    release = read("<h2>MEDIA ADVISORY</h2>", CONTACT + fields, asks)
    assert is_whole(release)
    assert release.body[-1].text.startswith("Media must RSVP by 5 p.m.")
    assert {contact.email for contact in release.contacts} == {None, "press@roe.example"}


def test_a_release_with_the_fields_of_its_event_is_none():
    lead = "<p>CAPE ROE, June 10, 2025 – The town will open its lighthouse, the mayor said.</p>"
    release = read(
        "", lead + "<p>When: June 12, 2025</p><p>Where: Cape Roe</p><p>What: Opening</p>"
    )
    assert release.kind == "press_release"
    assert release.published
    assert release.published.value == "2025-06-10"
    assert [paragraph.text for paragraph in release.body][1:] == [
        "When: June 12, 2025",
        "Where: Cape Roe",
        "What: Opening",
    ]


def test_the_status_below_is_read():
    fields = "".join(f"<p>{a}: {b}</p>" for a, b in zip(LABELS[0], VALUES, strict=True))
    release = read("", fields, "<p>FOR IMMEDIATE RELEASE: June 1, 2025</p>")
    assert is_whole(release)
    assert release.release_status == "FOR IMMEDIATE RELEASE"
    assert release.published
    assert release.published.value == "2025-06-01"


def test_a_day_and_a_place_with_those_who_come_invite():
    days = ("Termin: 12. Juni 2025", "Ort: Leuchtturm am Kap", "Teilnehmer: Alina Stein")
    asks = "<p>Wir bitten um Anmeldung bis 11. Juni an presse@kap.example.</p>"
    release = read("", "".join(f"<p>{line}</p>" for line in days), asks)
    assert [paragraph.text for paragraph in release.body][:3] == list(days)
    assert release.kind == "media_advisory"
    assert release.published is None


def test_above_a_title_the_labels_are_the_letterheads():
    labels = ("Date: May 4, 2023", "Location: Roe", "Event: Opening")
    lead = "<p>CAPE ROE – The town will open its lighthouse this week, the mayor said.</p>"
    release = read("".join(f"<p>{line}</p>" for line in labels), lead)
    assert [paragraph.kind for paragraph in release.body] == ["paragraph"]
    assert release.published
    assert release.published.value == "2023-05-04"


def marked(*lines):
    page = Page(tuple(Block(line) if isinstance(line, str) else line for line in lines))
    blocks = invitation.mark(page).blocks
    return [at for at, block in enumerate(blocks) if invitation.is_field(block)]


def test_a_row_of_labels_stands_above_its_values():
    rows = [("What", "When", "Where"), ("Opening", "June 12", "Cape Roe")]
    blocks = [Block(" | ".join(row), BlockKind.TABLE, tag="tr", cells=row) for row in rows]
    assert marked("Lead", *blocks, "Text") == [1, 2]


@pytest.mark.parametrize(
    ("lines", "fields"),
    [
        (("WHEN/WHERE: June 12, Cape Roe", "WHO: Mayor Stone"), [0, 1]),
        (("Date: June 12", "Time: 10 a.m.", "Location: Cape Roe"), [0, 1, 2]),
        (("Date and time: June 12, 10 a.m.", "Place: Cape Roe"), [0, 1]),
        (("WHO:", "Mayor Stone", "Keeper Hart", "WHEN:", "June 12", "WHERE:", "Roe"), [*range(7)]),
        (("WHAT: Opening", "jane@roe.example", "WHEN: June 12", "WHERE: Roe"), [0, 2, 3]),
        (
            (
                "Date: June 12",
                "Place: Roe",
                *["The lighthouse stands on a rock in the sea."] * 3,
                "What: Opening",
                "When: June 12",
                "Where: Roe",
            ),
            [5, 6, 7],
        ),
        # No invitations.
        (("Date: June 12, 2025", "Location: Cape Roe", "Contact: Jane Roe"), []),
        (("What is a lighthouse?", "When was it built?", "Where does it stand?"), []),
        (("Who built it is not known.", "When it fell is."), []),
        (("WHO: World Health Organization", "EU: European Union"), []),
        (("What we know", "Why it matters", "Where"), []),
    ],
)
def test_labels_make_an_invitation_together(lines, fields):
    assert marked(*lines) == fields
