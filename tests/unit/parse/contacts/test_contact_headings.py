"""Headings over contacts in many languages, and lines that only look like one."""

import pytest

from newsdrop.page import Block
from newsdrop.record import Contact
from tests.asking.contacts import JANE, STORY, contact, heading, read


@pytest.mark.parametrize(
    "lines",
    [
        ("Yderligere oplysninger:", "Jane Roe, sekretariatsleder", "Tlf. 62 55 01 02"),
        ("För mer information kontakta:", "Jane Roe, pressekreterare", "Växel 62 55 01 02"),
        ("Lisätietoja antaa:", "Jane Roe, viestintäjohtaja", "Puh. 62 55 01 02"),
    ],
)
def test_nordic_contacts(lines):
    found, left = read(*lines)
    assert [(one.phone, left) for one in found] == [("62 55 01 02", [])]
    assert "Jane Roe" in found[0].name


@pytest.mark.parametrize(
    ("line", "behind"),
    [
        ("Contact presse du secrétariat d'État, porte-parole du gouvernement fédéral allemand :",
         "Jeanne ROUX, responsable"),
        ("Pressekontakt der Stiftung für die Erforschung alter Brücken in Holz:", "Jane Roe"),
        ("Contacto de prensa de la Fundación para los puentes de madera:", "Jane Roe"),
    ],
)  # fmt: skip
def test_a_heading_says_whose_contact_it_is(line, behind):
    found, left = read(line, behind, "Tél : 01 55 55 01 02 | Mél : presse@example.org")
    assert [(one.phone, one.email) for one in found] == [("01 55 55 01 02", "presse@example.org")]
    assert found[0].name == behind.partition(",")[0]
    assert left == []


@pytest.mark.parametrize(
    ("above", "line", "name"),
    [
        ("För kommentarer, kontakta:", "Jane Roe, VD, Acme AB, +46 70 555 01 02", "Jane Roe"),
        ("Kontakt til pressen:", "Jane Roe, direktør, tlf. +45 70 55 01 02", "Jane Roe"),
        ("Kontaktperson for media:", "Jane Roe, +47 9055 0102", "Jane Roe"),
        ("Lisätietoja ja haastattelupyynnöt:", "Jane Roe, puh. 050 555 0102", "Jane Roe"),
        ("Contactpersoon voor de pers:", "Jane Roe, tel. 020-5550102", "Jane Roe"),
        ("Kontakt dla dziennikarzy:", "Jane Roe, tel. 600 555 012", "Jane Roe"),
        ("Kontakt pro média:", "Jane Roe, tel.: +420 603 555 012", "Jane Roe"),
        ("Contatos para a imprensa:", "Jane Roe, (11) 5555-0102", "Jane Roe"),
        ("Contatti per redazioni:", "Jane Roe, tel. 06 5550 0102", "Jane Roe"),
        ("Contact presă:", "Jane Roe, 0722 555 012", "Jane Roe"),
        ("Basın İletişim:", "Jane Roe, 0532 555 01 02", "Jane Roe"),
        ("Sajtókapcsolat:", "Nagy Anna, +36 30 555 0102", "Nagy Anna"),
        ("Контакты для журналистов:", "Иван Петров, +7 495 555-01-02", "Иван Петров"),
        ("Контакти для медіа:", "Іван Петренко, +380 44 555 01 02", "Іван Петренко"),
        ("Để biết thêm chi tiết, vui lòng liên hệ:", "Jane Roe, 024 3555 0102", "Jane Roe"),
        ("언론 담당:", "홍길동 02-555-0102", "홍길동"),
        ("Pour nous contacter :", "Jane Roe, 01 55 55 01 02", "Jane Roe"),
        ("Nos boutiques :", "Jane Roe, 01 55 55 01 02", None),
        ("Våra butiker:", "Jane Roe, VD, Acme AB, +46 70 555 01 02", None),
    ],
)
def test_headings_in_many_languages(above, line, name):
    found, _ = read(STORY, above, line)
    assert [one.name for one in found] == ([name] if name else [])


@pytest.mark.parametrize(
    "heading",
    [
        "For further information, or for immediate or future interview, please contact",
        "For more information about the plant or to arrange a visit of the works, please contact:",
        "Für weitere Informationen zum Werk und bei Interviewwünschen wenden Sie sich bitte an:",
        "Pour plus d'informations sur ce projet ou pour une interview, veuillez contacter :",
        "Para más información sobre este proyecto, póngase en contacto con:",
        "Per maggiori informazioni sul progetto e per interviste, contattare:",
        "Voor meer informatie over de fabriek kunt u contact opnemen met:",
        "Untuk informasi lebih lanjut, silakan hubungi:",
        "Informasi lebih lanjut :",
        "Kontakt za medije:",
        "Lisainfo:",
        "Interviews and further information:",
    ],
)
def test_a_line_that_asks_to_get_in_touch_is_a_heading(heading):
    found, left = read(STORY, heading, "Jane Roe, (202) 555-0100, jane@example.gov")
    assert found == [JANE]
    assert left == [STORY]


@pytest.mark.parametrize(
    "lines",
    [
        (heading("Registration and contact"), "desk@acme.example"),
        (heading("Anmeldung und Kontakt"), "desk@acme.example"),
        ("For more information on tickets, please call", "The plant opens at nine."),
        ("For tickets, please contact Jane Roe at jane@acme.example.",),
        ("To be added to our mailing list, please contact Jane Roe at 202-555-0100.",),
        ("Reporters may write to press@acme.example before Friday, as the plant is small.",),
        ("sales@acme.example",),
    ],
)
def test_what_is_there_for_others_is_no_press_contact(lines):
    assert read(STORY, *lines)[0] == []


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Haastattelut ja lisätiedot", "info@acme.example"),
        ("Bilder und Pressekontakt", "info@acme.example"),
        ("Entretiens et renseignements", "info@acme.example"),
    ],
)
def test_two_headings_may_be_one(title, found):
    assert read(STORY, heading(title), found)[0] == [Contact(None, None, None, found)]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Notes to editors: For interviews contact Jane Roe on (202) 555-0100", "Jane Roe"),
        (
            (
                "Noot voor de redactie: voor meer informatie kunt u contact opnemen met Jan de "
                "Vries, 020-5550100."
            ),
            "Jan de Vries",
        ),
        ("För mer information, kontakta gärna: Anna Roe, vd Acme AB, 070-555 01 02", "Anna Roe"),
        ("Pressekontakt: Agentur Roe, Anna Muster, Telefon 089 5555 0101", "Anna Muster"),
        ("Press contact: Media Relations, (202) 555-0100", "Media Relations"),
    ],
)
def test_a_heading_may_stand_behind_another(line, name):
    assert [one.name for one in read(STORY, line)[0]] == [name]


@pytest.mark.parametrize(
    "above",
    [
        "Adresse pour l’envoi de questions",
        "Adresse für Rückfragen",
        "Indirizzo cui rivolgere domande",
        "Address for enquiries:",
        "Dirección para consultas",
        "このページに関するお問い合わせ先",
    ],
)
def test_a_heading_may_be_an_address_for_questions(above):
    (one,), _ = read(STORY, heading(above), "Jane Roe", "+41 58 555 01 00", "roe@acme.example")
    assert (one.name, one.phone) == ("Jane Roe", "+41 58 555 01 00")


@pytest.mark.parametrize("title", ["Attached Media Files:", "Press kit:", "Media photos:"])
def test_what_is_there_for_the_press_to_load_is_no_heading(title):
    lines = (title, "Map of detour", heading("Contact"), "Acme Communications", "503-555-0150")
    (one,), _ = read(STORY, *lines)
    assert one.name == "Acme Communications"


def test_photos_may_be_asked_for_like_interviews():
    lines = ("Zdenka Roe (Geneva, English)", "+41 79 555 01 28", "- END -")
    (one,), _ = read(STORY, "FOR INTERVIEWS, PHOTOS AND FILM:", *lines)
    assert one.name == "Zdenka Roe"


@pytest.mark.parametrize(
    ("heading", "count"),
    [
        ("For presserelaterede forespørgsler, kontakt venligst:", 1),
        ("För pressrelaterade frågor, kontakta:", 1),
        ("Für presserelevante Anfragen wenden Sie sich bitte an:", 1),
        ("E.U. Contact Person:", 1),
        ("U.S. Contact:", 1),
        ("First Contact:", 0),
    ],
)
def test_a_heading_may_name_the_press_or_a_region(heading, count):
    lines = ("Jane Roe", "Head of Sales", "+31 20 555 01 00")
    assert len(read(STORY, heading, *lines)[0]) == count


@pytest.mark.parametrize(
    "cue",
    [
        "Basın soruları için:",
        "Medya talepleri için lütfen şu adrese başvurun:",
        "Pytania mediów:",
        "Dotazy médií:",
        "Pedidos de imprensa:",
        "Запросы прессы:",
    ],
)
def test_what_the_press_asks_heads_contacts_in_many_languages(cue):
    lines = ("Jane Roe", "+90 212 555 01 00")
    found, left = read(STORY, cue, *lines)
    assert (found, left) == ([Contact("Jane Roe", None, "+90 212 555 01 00", None)], [STORY])


@pytest.mark.parametrize(
    ("over", "left"),
    [
        (Block("Acme Contacts:", strong=True), []),
        (heading("Company contact"), []),
        ("We thank all with whom we are in contact", ["We thank all with whom we are in contact"]),
    ],
)
def test_a_line_above_the_contacts_says_whose_they_are(over, left):
    lines = (over, Block("Investors", strong=True), "Jane Roe", "(202) 555-0100")
    assert read(STORY, *lines) == ([contact("Jane Roe")], [STORY, *left])


@pytest.mark.parametrize(
    "line",
    [
        "Lisätietojen antajat:",
        "Uppgiftslämnare:",
        "Nærmere opplysninger gis av:",
        "Yderligere oplysninger gives af:",
        "Lisainfo andjad:",
        "További felvilágosítást adnak:",
        "Sīkāku informāciju sniedz:",
        "Papildomą informaciją teikia:",
        "Bliższych informacji udzielają:",
        "Bližší informace poskytnou:",
        "Dodatne informacije daje:",
        "Weitere Auskünfte geben:",
        "Relații suplimentare oferă:",
        "Информацию предоставит:",
    ],
)
def test_a_heading_says_that_somebody_tells_more(line):
    behind = ("Project lead", "Prof. Jane Roe, Roe University", "jane@example.org", "62 55 01 02")
    found, left = read(line, *behind)
    assert [(one.name, one.phone) for one in found] == [("Jane Roe", "62 55 01 02")]
    assert left == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Für Rückfragen sind wir unter roe@acme.example da. Mehr unter https://acme.example/werk/",
         Contact(None, None, None, "roe@acme.example")),
        ("Journalisten erreichen uns unter 0611 555012.", Contact(None, None, "0611 555012", None)),
        ("Ansprechpartnerin für die Presse ist Jane Roe, Telefon 0611 555012.",
         Contact("Jane Roe", None, "0611 555012", None)),
        ("Press contact is Jane Roe, 202-555-0100",
         Contact("Jane Roe", None, "202-555-0100", None)),
    ],
)  # fmt: skip
def test_a_sentence_at_the_end_tells_who_answers(line, expected):
    assert read(STORY, line) == ([expected], [STORY])


@pytest.mark.parametrize(
    "line",
    [
        "Applications and questions go to media@acme.example. The first hundred get a small gift.",
        "Tickets cost four dollars; for interviews with the band write to press@acme.example.",
        "Please send all questions on the bridge to press@acme.example by May 4, 2021.",
    ],
)
def test_a_last_paragraph_that_tells_more_stays(line):
    assert read(STORY, line)[1] == [STORY, line]
