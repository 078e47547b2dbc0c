"""Sentences that ask the press to call or to write; others with numbers are none."""

import pytest

from newsdrop.page import Block, Zone
from newsdrop.record import Contact
from tests.asking.contacts import STORY, heading, read


@pytest.mark.parametrize(
    "lines",
    [
        (STORY,),
        ("Contact the hotline at 800-555-0199 for help with your application, in many languages.",),
        ("For more information contact Jane Roe at 202-555-0100 or visit our site.",),
        ("Contact", "Visitors are welcome all day.", "The plant is at 12 Main Street."),
        ("Media", "Photos", "Videos"),
        ("Office of Public Affairs", "FOR IMMEDIATE RELEASE", "Contact", "May 4, 2010"),
    ],
)
def test_text_with_numbers_is_no_contact(lines):
    assert read(*lines) == ([], list(lines))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("If you would like to know more, please contact Jane Roe at jane@acme.example.",
         ["Jane Roe"]),
        ("For more information regarding this release, contact Jane Roe, 202-555-0100.",
         ["Jane Roe"]),
        ("For further information contact Sgt. Jane Roe at 217-555-0134.", ["Jane Roe"]),
        ("Reporters can contact the Acme Office of Roads at 202-555-0100. Guests can visit us.",
         ["Acme Office of Roads"]),
        ("For more information, please contact the Acme Press Office on 0207 555 0100.",
         ["Acme Press Office"]),
        ("For more information, contact Special Agent Jane Roe, Bridge Service, at 202-555-0100.",
         ["Jane Roe"]),
        ("For more information, contact Jane Roe, Roe County Bridge Office, at 202-555-0100.",
         ["Jane Roe"]),
        ("For more information, contact Chief Deputy Jane Roe, Bridge Office, at 202-555-0100.",
         ["Jane Roe"]),
        ("For more information, contact Roe Bridges, Roe County Bridge Office, at 202-555-0100.",
         ["Roe County Bridge Office"]),
        ("To provide information, contact Special Agent Jane Roe at 202-555-0100.", []),
        ("Anyone with information on the theft should please call Jane Roe at 202-555-0100.", []),
        ("If you have any information about this crime, please call Jane Roe at 202-555-0100.", []),
        ("To report a bird, please contact Jane Roe at 202-555-0100.", []),
        ("Reporters with questions on this can contact Jane Roe at 202-555-0100.", ["Jane Roe"]),
        ("For information on permits, please contact Our Office on 0207 555 0100.", []),
        ("All reporters should call Jane Roe at 202-555-0100.", ["Jane Roe"]),
        ("She will give interviews. Contact Jane Roe, Media Officer, on 0207 555 0100.",
         ["Jane Roe"]),
        ("Reporters may call Jane Roe at 202-555-0100 or visit our site.", []),
        ("For distribution, contact Jane Roe, 202-555-0100.", []),
        ("For more information, contact Senior Publicist Jane Roe at 202-555-0100.", ["Jane Roe"]),
        ("For information, contact ABC DEF at abc@acme.example.", []),
        ("For more information, please contact Jane Roe in the Acme Press Desk, on 0207 555 010.",
         ["Jane Roe"]),
        ("Reporters can contact Jane Roe of the Delft Museum at jane@acme.example.", ["Jane Roe"]),
        ("Reporters can call the Acme Office of Public Roads at 202-555-0100.",
         ["Acme Office of Public Roads"]),
        ("Reporters can call Jane Roe in Room 12, at 202-555-0100.", []),
        ("For your permit, contact Jane Roe in the Permit Office, on 0207 555 0100.", []),
        ("If you would like a permit, please contact the City Clerk at 202-555-0100.", []),
    ],
)  # fmt: skip
def test_a_sentence_may_ask_to_write_to_a_person(text, names):
    assert [one.name for one in read(STORY, text)[0]] == names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            (
                "Für Rückfragen stehen wir Ihnen jederzeit gern unter presse@acme.example zur "
                "Verfügung, auch am Tag der Eröffnung."
            ),
            [Contact(None, None, None, "presse@acme.example")],
        ),
        (
            (
                "Für Rückfragen der Redaktionen und Agenturen steht Ihnen Frau Anna Muster unter "
                "030-5550102 gern zur Verfügung."
            ),
            [Contact("Anna Muster", None, "030-5550102")],
        ),
        (
            (
                "Pressekontaktar for ministeren er statssekretær Kari Muster, telefon 22 55 01 02, "
                "e-post km@acme.example og rådgivar Anna Doe, telefon 22 55 01 03."
            ),
            [
                Contact("Kari Muster", None, "22 55 01 02", "km@acme.example"),
                Contact("Anna Doe", None, "22 55 01 03"),
            ],
        ),
        (
            (
                "Für Rückfragen der Redaktionen stehen Ihnen Anna Muster und Karl Doe jederzeit "
                "gern unter 030-5550102 zur Verfügung."
            ),
            [Contact("Anna Muster", None, "030-5550102")],
        ),
        (
            (
                "Für Besucher und Gäste des Hauses sind wir unter der E-Mail-Adresse "
                "gast@acme.example immer gern zu erreichen."
            ),
            [],
        ),
        (
            (
                "Für Rückfragen stehen wir Ihnen am Tag der Eröffnung wie immer in der Halle am "
                "Eingang gern zur Verfügung."
            ),
            [],
        ),
        (
            (
                "Investors are advised to call the fraud hotline of the state at 202-555-0100 "
                "before they send any money to a bridge."
            ),
            [],
        ),
        (
            (
                "Press officers at the scene gave relatives the number 202-555-0100, where they "
                "could ask for news of the missing."
            ),
            [],
        ),
    ],
)
def test_a_sentence_for_the_press_is_a_contact(text, found):
    assert read(STORY, text) == (found, [STORY] if found else [STORY, text])


@pytest.mark.parametrize(
    "line",
    [
        "For any press inquiries, contact press@acme.example",
        "For all media enquiries please email press@acme.example.",
    ],
)
def test_a_line_may_ask_the_press_to_write(line):
    assert read(STORY, line) == ([Contact(None, None, None, "press@acme.example")], [STORY])


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("contact the Acme Office of Public Affairs at roe@acme.example.",
         "Acme Office of Public Affairs"),
        ("please call our Communications Office on 202-555-0100.", "Communications Office"),
        ("please contact the number of the house at roe@acme.example.", None),
    ],
)  # fmt: skip
def test_a_sentence_may_name_the_office_that_answers(line, name):
    asked = "For media inquiries about our anvils, bridges, locks and the like, "
    (one,), _ = read(STORY, heading("Media Inquiries"), asked + line)
    assert one.name == name


@pytest.mark.parametrize(
    ("above", "sentence", "mail"),
    [
        ("Contact Information", "contact us at: info@acme.example.", "info@acme.example"),
        ("Contact", "e-mail us directly via info@acme.example or fill in our form.",
         "info@acme.example"),
        ("Kontakt", "schreiben Sie uns unter info@acme.example.", "info@acme.example"),
        ("About Acme", "contact us at: info@acme.example.", None),
    ],
)  # fmt: skip
def test_a_sentence_below_a_heading_may_ask_to_write(above, sentence, mail):
    learn = (
        "To learn more of our anvils and bridges, made in Springfield since the spring of 1910, "
    )
    found, _ = read(STORY, heading(above), learn + sentence)
    assert [one.email for one in found] == ([mail] if mail else [])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("If in doubt please contact the Press Officer, Jane Roe, at 021-555-0179.", "Jane Roe"),
        ("With questions please call our editor, Zdenka Roe, on 021-555-0179.", "Zdenka Roe"),
    ],
)  # fmt: skip
def test_a_post_may_stand_before_the_name_that_a_sentence_gives(text, name):
    (one,), _ = read(STORY, text)
    assert (one.name, one.phone) == (name, "021-555-0179")


def test_the_office_where_somebody_answers_is_the_contacts_house():
    text = "For more information, please contact Jane Roe in the Acme Press Desk, on 0207 555 010."
    assert read(STORY, text)[0] == [Contact("Jane Roe", "Acme Press Desk", "0207 555 010")]


def test_of_several_whom_a_sentence_names_each_has_a_house():
    asked = "For more information, contact Jane Roe from Acme Boats at 202-555-0100 or "
    asked += "Tom Poe of the Roe Institute at 202-555-0101."
    assert read(STORY, asked)[0] == [
        Contact("Jane Roe", "Acme Boats", "202-555-0100"),
        Contact("Tom Poe", "Roe Institute", "202-555-0101"),
    ]


@pytest.mark.parametrize(
    ("above", "text", "mail"),
    [
        ("Contatti per la stampa", "Per domande scrivete a roe@acme.example; citate la fonte.",
         "roe@acme.example"),
        ("Pressekontakt", "Fragen zu dieser Meldung beantwortet roe@acme.example gern und schnell.",
         "roe@acme.example"),
        ("Pressekontakt", "Anmeldungen zum Fest nimmt roe@acme.example gern und schnell entgegen.",
         None),
        ("Press contact", "Write to roe@acme.example in the north or to poe@acme.example.", None),
        ("Il nostro gruppo", "Per domande scrivete a roe@acme.example; citate la fonte.", None),
    ],
)  # fmt: skip
@pytest.mark.parametrize("zone", [Zone.RELEASE, Zone.MARGIN])
def test_the_one_address_of_a_box_for_the_press_is_the_contact(above, text, mail, zone):
    more = " The town of Springfield has kept bridges over the long river for three hundred years."
    box = (heading(above)._replace(zone=zone), Block(text + more, zone=zone))
    found, _ = read(STORY, *box)
    assert [one.email for one in found] == ([mail] if mail else [])
