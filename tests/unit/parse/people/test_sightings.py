"""Names that no list knows are believed for what stands around them."""

from __future__ import annotations

import pytest

from tests.asking.people import find, names


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Nazakhtar Nikakh of Ohio to be Secretary of War. Ms. Nikakh left."], "Nazakhtar Nikakh"),
        (["We met Xolani Qwabe, 28, of Durban."], "Xolani Qwabe"),
        (["Xolani Qwabe, 28"], "Xolani Qwabe"),
        (["A van driven by Xolani Qwabe, a 28-year-old baker, stopped."], "Xolani Qwabe"),
        (["“Yes,” Xolani Qwabe said.", "Qwabe left."], "Xolani Qwabe"),
        (["Tom Rogers, Anna Brock, Xolani Qwabe and Beth Poe sat."], "Xolani Qwabe"),
        (["Xolani Qwabe’s widow came."], "Xolani Qwabe"),
        (["It was built under Xolani Hassan’s regime."], "Xolani Hassan"),
        (["“Good,” explained Zviadi Kvirikashvili."], "Zviadi Kvirikashvili"),
        (["According to Väinö Hakkarainen, it is good."], "Väinö Hakkarainen"),
        (["Secondo Urtzibar Goikoetxeandia, va bene."], "Urtzibar Goikoetxeandia"),
        (["Enligt Gülbahar Çakıroğlu är det bra."], "Gülbahar Çakıroğlu"),
        (["Folasade Lewandowska ha aggiunto: “Bene”."], "Folasade Lewandowska"),
        (["”Bra”, säger Wolfert van der Stroom."], "Wolfert van der Stroom"),
        (["– Tak – podkreśla dr Zulu Qwabe."], "Zulu Qwabe"),
        (["“Bien”, dijo la doctora Zulu Qwabe."], "Zulu Qwabe"),
        (["„Gut“, sagt Projektleiterin Keawe Qwabe."], "Keawe Qwabe"),
        (["Frau Olúwaṣeun Adébáyọ̀ sprach."], "Olúwaṣeun Adébáyọ̀"),
        (["Parlano Anna Roe, Luca Qwabe e Tonio Xola."], "Tonio Xola"),
        (["Mówią: Paweł Roe, s. Zulu Kamińska, o. Piotr Poe."], "Zulu Kamińska"),
        (["All-Pro Rising Star Anthony Roe came."], "Anthony Roe"),
        (["The Road by Ann Poe", "Night by Xolani Qwabe", "Day by Tom Poe"], "Xolani Qwabe"),
        (["Directed by T.C. Qwabe, Night on the River is a film."], "T.C. Qwabe"),
        (["The film, co-written by Xolani Qwabe, opens today."], "Xolani Qwabe"),
        (["Une pièce écrite par Xolani Qwabe ouvre la saison."], "Xolani Qwabe"),
        (["La película, dirigida por Xolani Qwabe, se estrena."], "Xolani Qwabe"),
        (["It is a project of Hakan Seven.", "Hakan Seven leads it."], "Hakan Seven"),
        (["„Gut“, sagte Karin Winter."], "Karin Winter"),
    ],
)
def test_an_unknown_name_is_believed_for_what_stands_around_it(lines, expected):
    assert expected in names(*lines)


def test_a_last_name_that_speaks_makes_an_unknown_name_a_persons():
    assert names("Ajmo Lorimu came.", "“It is good,” Lorimu said.") == ["Ajmo Lorimu"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Apple chief executive Steve Jobs toured the plant.", [("Steve Jobs", 1)]),
        ("Steve Jobs toured the plant. Jobs said it was great.", [("Steve Jobs", 0)]),
        ("They met Ann Field, the plant manager, on Monday.", [("Ann Field", 1)]),
        (
            "Steve Jobs left the company Jobs founded, and Steve was sad. Jobs said it was great.",
            [("Steve Jobs", 0)],
        ),
        ("They toured Steve Jobs on Monday.", []),
        ("They saw Xola Jobs at the company Jobs. Jobs said it was great.", []),
        ("Martin School, the founder of all, was closed.", []),
        ("Labour MP Ann Onwurah came.", [("Ann Onwurah", 1)]),
    ],
)
def test_a_noun_is_a_last_name_where_something_says_so(text: str, expected: list):
    assert [(person.name, int(person.title is not None)) for person in find(text)] == expected


def test_an_unknown_row_of_capitals_alone_is_not_believed():
    assert names("Xolani Qwabe grew by ten percent.") == []


def test_a_house_beside_a_person_is_none():
    assert names("They thanked Ann Roe and Corporate Vision.") == ["Ann Roe"]
    assert names("They thanked Ann Roe, Chelsea Qwabe.") == ["Ann Roe"]


def test_an_unknown_name_behind_an_office_of_a_house_is_a_person_s():
    people = find("Le chef de groupe Xola Qwabe parle.", language="fr")
    assert [(one.name, one.title) for one in people] == [("Xola Qwabe", "chef de groupe")]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "It was tried by Trial Attorney Xolani Qwabe and Deputy District Attorney Mbali Zwane.",
            ["Xolani Qwabe", "Mbali Zwane"],
        ),
        ("It was Special Agent Xolani Qwabe who found it.", ["Xolani Qwabe"]),
        (
            "The pastor of Roe Parish, Father Xolani Qwabe, paid for it.",
            ["Xolani Qwabe"],
        ),
        ("The test is led by researchers at Acme University – Wharekura Tuarua Hou.", []),
        (
            "The test is led by researchers at Acme University – Jane Roe and Tom Poe.",
            ["Jane Roe", "Tom Poe"],
        ),
        ("She uses the Smooth Operator Zwanebalm von Qwabes.", []),
    ],
)
def test_an_office_of_several_words_tells_a_name_that_no_list_knows(line, expected):
    assert names(line) == expected


def test_a_house_is_not_a_person_for_it_speaks() -> None:
    told = ["Les outils de Xola Qwabe sont neufs.", "« Oui », a déclaré Qwabe."]
    house = "« Non », a déclaré le groupe Qwabe à la presse."
    assert names(*told, language="fr") == ["Xola Qwabe"]
    assert names(*told, house, language="fr") == []


def test_a_german_subject_behind_its_verb_is_a_person() -> None:
    for line in (
        "Für das Lied hat Frank Qwabe den Delfter Preis erhalten.",
        "Im Mai wird Frank Qwabe die Delfter Schule leiten.",
    ):
        assert names(line, language="de") == ["Frank Qwabe"]
    assert names("Für das Lied hat Frank Qwabe gekocht.", language="de") == []
    assert names("Im Mai hat Xola Qwabe den Delfter Preis erhalten.", language="de") == []


def test_an_island_is_no_person() -> None:
    assert names("They recalled storming Iwo Jima at dawn.") == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("“It is a good day,” said TJ Miller.", "TJ Miller"),
        ("AJ Brown, director of the bridge office, cut the ribbon.", "AJ Brown"),
        ("After years at sea, Xolani Qwabe quit her job to make ropes.", "Xolani Qwabe"),
        ("Xolani Qwabe spent his youth by the river.", "Xolani Qwabe"),
    ],
)
def test_initials_without_stops_and_what_one_does_with_ones_own(line, expected):
    assert names(line) == [expected]


@pytest.mark.parametrize(
    "line",
    [
        "JP Morgan said that it will pay for the bridge.",
        "The TJ Miller Foundation paid for the bridge.",
        "The MJ Cup is held by the bridge.",
        "Acme Ropes quit its old house.",
        "Twin Arches gave her a prize.",
    ],
)
def test_houses_with_initials_and_their_deeds(line):
    assert names(line) == []


@pytest.mark.parametrize(
    "line", ["The Chicago Seven came to Seven Oaks.", "The Salem Winter Games open this Winter."]
)
def test_words_that_are_last_names_too_make_nobody(line):
    assert names(line) == []


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("He met her daughter Zorel Quib in May.", True),
        ("He met Ann Brown’s late mother, Soon-Yi Quib, in May.", True),
        ("He met her partner Zorel Quib in May.", False),  # which may be a bank
        ("The daughter Zorel Quib was sold in May.", False),  # of a house
    ],
)
def test_kin_of_somebody_is_somebody(line, named):
    assert any(name.endswith(" Quib") for name in names(line)) is named


@pytest.mark.parametrize(
    ("text", "expected", "alias"),
    [
        ("Majority Leader (Ann) Roe came. Roe spoke.", "Ann Roe", "Roe"),
        ("Majority Leader “Ann” Roe came. Roe spoke.", "Ann Roe", "Roe"),
        ("Majority Leader Ann (Bo) Roe came. Roe spoke.", "Ann (Bo) Roe", "Roe"),
        ('"Ann "Bo" Roe is here," he said. Roe spoke.', 'Ann "Bo" Roe', "Roe"),
        ("There (Ann (Bo) Roe is left) was Roe.", "Ann (Bo) Roe", "Roe"),
    ],
)
def test_a_name_holds_no_half_of_a_mark(text: str, expected: str, alias: str) -> None:
    (person,) = find(text)
    assert (person.name, person.aliases) == (expected, (alias,))


def test_a_name_that_stands_alone_elsewhere_ends_the_house_of_an_office():
    text = "Generalni direktor Salemprivrede Acme Srpske Luka Petrović je došao."
    assert names(text, "Luka Petrović je govorio.") == ["Luka Petrović"]
    assert names("Jedna Salemprivreda Acme Srpska Luka Petrović je došla.") != ["Luka Petrović"]


def test_an_office_is_held_of_a_house_in_the_genitive():
    (person,) = find("Generalni direktor Elektroprivrede Acme Luka Petrović je došao.")
    assert (person.name, person.title) == (
        "Luka Petrović",
        "Generalni direktor Elektroprivrede Acme",
    )


@pytest.mark.parametrize("place", ["Nova York", "Den Haag", "Reino Unido"])
def test_a_place_of_two_words_is_nobody_in_other_languages(place: str):
    assert names(f"O homem vive em {place}, 52, e {place} disse pouco.") == []


def test_a_german_young_man_is_nobody():
    assert names("Junger Mann, 30, wünscht, eine Bäckerin zu treffen.") == []
    assert names("Anna Mann, 30, wünscht, eine Bäckerin zu treffen.") == ["Anna Mann"]
