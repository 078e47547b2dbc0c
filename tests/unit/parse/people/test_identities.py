"""Who is who: forms of one name are one person, with the fullest name and the best title."""

import pytest

from newsdrop.parse import people
from newsdrop.parse.found import Found
from newsdrop.parse.persons.identity import variants
from newsdrop.record import Evidence, Paragraph
from tests.asking.people import find, names


def test_variants_of_a_name_are_one_person_with_the_fullest_form():
    (gates, minister) = find(
        "Defense Secretary Robert M. Gates met Anatoliy Serdyukov, said Gates.",
        "Mr. Serdyukov and Bob Gates signed. Serdykov’s plane left.",
        headline="GATES, SERDYUKOV RENEW TIES",
        captions=["Robert Gates and Anatoly Serdykov"],
    )
    assert (gates.name, minister.name) == ("Robert M. Gates", "Anatoliy Serdyukov")
    assert set(gates.aliases) == {"GATES", "Bob Gates", "Robert Gates"}
    assert {"Serdykov", "Anatoly Serdykov"} <= set(minister.aliases)
    assert (gates.mentions, minister.mentions) == (5, 5)


def test_a_second_last_name_makes_nobody_else():
    (person,) = find("Ana Inés Vidal Paz habló.", "Designaron a la senadora Ana Inés Vidal. Vidal")
    assert (person.name, person.title, person.mentions) == ("Ana Inés Vidal Paz", "senadora", 3)
    assert set(person.aliases) == {"Ana Inés Vidal", "Vidal"}
    assert len(find("Habló Ana Vidal.", "También habló Ana Vidal Paz.")) == 2


def test_a_family_name_that_stands_first_is_the_person():
    (person,) = find("President Xi Jinping spoke. President Xi left.")
    assert (person.name, person.title) == ("Xi Jinping", "President")


def test_the_longer_printing_of_the_first_title_wins():
    line = "Governor Ann Roe met North Ohio Governor Ann Roe, chair of the board."
    assert find(line)[0].title == "North Ohio Governor"


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("The study's lead author Ann Roe, a dean at Acme, spoke.", "dean at Acme"),
        ("The study's co-author Ann Roe spoke.", "co-author"),
        ("Best-selling Author Ann Roe, a friend of Acme, spoke.", "Author"),
    ],
)
def test_a_part_in_a_study_yields_to_an_office(line, title):
    assert find(line)[0].title == title


def test_a_bare_rank_yields_to_an_office_told_elsewhere():
    lines = ["Sgt. Jane Roe came home.", "Sgt. Jane Roe, a crane operator, works."]
    assert [person.title for person in find(*lines)] == ["crane operator"]
    assert [person.title for person in find(*lines[:1])] == ["Sgt."]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('Johanna "Joey" Whitfield came. Miss Joey wept.', ['Johanna "Joey" Whitfield']),
        ("Johanna “Joey” Whitfield came. Mrs. Joey wept.", ["Johanna “Joey” Whitfield"]),
        ("Johanna (Joey) Whitfield came. Ms. Joey wept.", ["Johanna (Joey) Whitfield"]),
        ("John Paul Whitfield came. Mr. Paul wept.", ["John Paul Whitfield", "Paul"]),
    ],
)
def test_a_name_in_marks_alone_is_nobody_else(line, expected):
    assert names(line) == expected


def test_a_title_beside_the_full_name_counts_more_than_one_beside_the_last():
    (person,) = find("President Roe met Ann Roe, director of Acme.")
    assert person.title == "director of Acme"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["The directors are Bill Kwok Chi-lun and Ann Roe.", "Mr Kwok left."], 2),
        (["Tom Ray Lee Kwan-wai (Mr Lee) came.", "Mr Lee left."], 1),
        (["Ann Lam Cheng Yuet-mui came.", "Mrs Lam left."], 1),
        (["Bill Kwok came.", "His name is Bill Kwok Chi-lun."], 1),
        (["Tom Yip Wai-lok came.", "The chairman, Tom Yip Wai Lok, left."], 1),
        (["Tom Roe Chi-lun came.", "Mr Poe left."], 2),
        (["Tom Lee Sit-in came.", "Mr Poe left."], 2),
    ],
)
def test_a_family_name_of_hong_kong_stands_before_a_given_one(lines, expected):
    assert len(find(*lines)) == expected


def test_two_spellings_in_turn_are_looked_up_once_each(monkeypatch):
    compared = []
    same = variants.same
    monkeypatch.setattr(variants, "same", lambda *row: compared.append(row) or same(*row))
    find("Tom Yip Wai-lok met Tom Yip Wai Lok and Tom Yip. " * 100)
    assert len(compared) < 2_000


def test_wireless_is_no_given_name():
    assert not find("Guests of the hall may use Lam Wi-Fi, and Foo Hi-fi sells it.")


def test_the_form_with_a_hyphen_is_kept_and_takes_the_title_of_the_other():
    (person,) = find("Tom Yip Wai-lok came.", "The chairman of Acme, Tom Yip Wai Lok, left. Mr Yip")
    assert (person.name, person.title) == ("Tom Yip Wai-lok", "chairman of Acme")
    assert person.aliases == ("Tom Yip Wai Lok", "Yip")


def test_a_given_name_that_is_an_office_elsewhere_belongs_to_the_name():
    (person,) = find("Acme Director Dean R. Poe spoke.", "Dean R. Poe left.")
    assert (person.name, person.aliases, person.mentions) == ("Dean R. Poe", (), 2)


@pytest.mark.parametrize(
    ("language", "line", "names"),
    [
        ("es", "La jefa es Ana Pérez Roe. Habló Ana Pérez.", ["Ana Pérez Roe"]),
        ("pt", "Falou Ana Pereira. A chefe é Ana Pereira Roe.", ["Ana Pereira Roe"]),
        ("ca", "La cap és Anna Roe i Poe, que hi era. Ho diu Anna Roe.", ["Anna Roe i Poe"]),
        (
            "es",
            "Vinieron Ana Pérez Roe y Ana Pérez Doe. Habló Ana Pérez.",
            ["Ana Pérez Roe", "Ana Pérez Doe", "Ana Pérez"],
        ),
        ("en", "Ann Foster met Ann Foster Brown.", ["Ann Foster", "Ann Foster Brown"]),
    ],
)
def test_the_second_of_two_families_may_be_left_out(language, line, names):
    tongue = Found(language, Evidence.MARKUP)
    found = people.find(None, None, [Paragraph(line, "text")], None, tongue)
    assert sorted(person.name for person in found) == sorted(names)


def test_the_particle_of_a_name_means_nobody_at_the_head_of_a_sentence():
    (person,) = find(
        "Dass Bashar al-Roe ein Außenseiter bleibe, sagte Roe.",
        "Als die Preise stiegen, schwieg er. Als es Nacht wurde, ging Al-Roe.",
        language="de",
    )
    assert (person.aliases, person.mentions) == (("Roe", "Al-Roe"), 3)


@pytest.mark.parametrize(
    "line",
    [
        "President Tom Roe’s eldest son, Tom Roe Jr., opened the bridge.",
        "Tom Roe Jr., son of President Tom Roe, opened the bridge.",
    ],
)
def test_a_father_is_not_his_son(line):
    found = find(line, "Tom Roe praised him. Roe Jr. left.", headline="Tom Roe Jr. opens a bridge")
    assert {one.name: one.title for one in found} == {"Tom Roe": "President", "Tom Roe Jr.": None}
    (son,) = (one for one in found if one.name == "Tom Roe Jr.")
    assert (son.aliases, son.mentions) == (("Roe Jr",), 3)


def test_who_is_called_without_junior_later_is_the_same():
    assert names("Tom Roe Jr. is the son of a miner.", "Tom Roe left.") == ["Tom Roe Jr."]
