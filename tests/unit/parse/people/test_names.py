from __future__ import annotations

import pytest

from newsdrop.parse.persons.identity import variants
from newsdrop.parse.persons.identity.names import Roster
from newsdrop.parse.vocabulary.capitals import runs
from newsdrop.record import Person
from tests.asking.people import find, names

GATES = Person("Robert M. Gates", aliases=("Gates",))
SERDYUKOV = Person("Anatoliy Serdyukov", aliases=("Serdykov",))
LAURA = Person("Laura Wang-Woodford")
BRIAN = Person("Brian D. Woodford")
DAM = Person("Kerstin Kleese van Dam")
SENIOR = Person("Thomas Blue Sr.")
JUNIOR = Person("Thomas Blue Jr.")
PEOPLE = (GATES, SERDYUKOV, LAURA, BRIAN, DAM, SENIOR, JUNIOR)


def mentioned(text):
    found = Roster(PEOPLE).mentions(runs(text))
    return [(text[start:end], person) for start, end, person in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("said Gates’s aide", [("Gates", GATES)]),
        ("GATES, SERDYUKOV MEET", [("GATES", GATES), ("SERDYUKOV", SERDYUKOV)]),
        ("Secretary Bob Gates spoke", [("Bob Gates", GATES)]),
        ("Mr. Serdykov left", [("Serdykov", SERDYUKOV)]),
        ("Kleese van Dam said", [("Kleese van Dam", DAM)]),
        ("Brian Woodford fled", [("Brian Woodford", BRIAN)]),
        ("Wang-Woodford stayed", [("Wang-Woodford", LAURA)]),
        ("Blue Jr. and Thomas Blue Sr. met", [("Blue Jr", JUNIOR), ("Thomas Blue Sr", SENIOR)]),
        ("Laura said", [("Laura", LAURA)]),
        ("Gatess car", [("Gatess", GATES)]),
        ("James Gates is another", []),
        ("the Gates Foundation", []),
        ("nobody", []),
    ],
)
def test_mentions_of_known_people(text, expected):
    assert mentioned(text) == expected


def test_a_first_name_of_two_people_means_neither():
    assert "Thomas" not in [printed for printed, _ in mentioned("Thomas said")]


def test_nobody_is_mentioned_where_nobody_is_known():
    assert list(Roster(()).mentions(runs("Gates"))) == []


@pytest.mark.parametrize(
    ("one", "other", "opens"),
    [
        ("Ana Inés Roe", "Ana Inés Roe Paz", True),
        ("Ana Inés Roe Paz", "Ana Inés Roe", True),
        ("Ann Roe", "Ann Roe Foster", False),
        ("Ana Inés Roe", "Ana Inés Paz Roe", False),
        ("Ana Inés Roe", "Ana Inés Roe", False),
        ("Tom Kwok", "Tom Kwok Chi-wah", True),
        ("Tom Kwok", "Tom Kwok Part-time", False),
        ("Tom Roe", "Tom Roe Chi-wah", False),
    ],
)
def test_whether_a_name_is_a_longer_one_but_its_end(one, other, opens):
    assert variants.opens(variants.parts(one), variants.parts(other)) is opens


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Robert M. Gates", "Bob Gates", True),
        ("R. Gates", "Robert Gates", True),
        ("Gates", "Robert Gates", True),
        ("Anatoly Serdykov", "Anatoliy Serdyukov", True),
        ("José Muñoz", "Jose Munoz", True),
        ("Edgar Hoover", "J. Edgar Hoover", True),
        ("Thomas Blue Sr.", "Thomas Blue Jr.", False),
        ("Laura Woodford", "Brian Woodford", False),
        ("Robert M. Gates", "Robert K. Gates", False),
        ("Ann Poe", "Ann Roe", False),
    ],
)
def test_whether_two_names_are_one_persons(one, other, same):
    assert variants.same(variants.parts(one), variants.parts(other)) is same


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a Gov. Mike Poe b", ["Gov Mike Poe"]),
        ("Ann Roe. Tom Poe", ["Ann Roe", "Tom Poe"]),
        ("J. R. Poe, Jr., said", ["J R Poe Jr"]),
        ("Ursula von der Leyen", ["Ursula Leyen"]),
        ("NASA's Ann Roe", ["NASA", "Ann Roe"]),
        ("James McCool은 말", ["James McCool"]),
        ("Łukasz Żak", ["Łukasz Żak"]),
        ("ąLower only", []),
    ],
)
def test_runs_of_capital_words(text, expected):
    assert [" ".join(word.text for word in run) for run in runs(text)] == expected


def test_a_last_name_that_is_anothers_given_name_means_the_other_before_his_own():
    found = find("Kepala Dinas Budi Agus datang. Bupati Agus Hartono tiba. Kata Agus Hartono.")
    told = [(one.name, one.mentions) for one in found]
    assert told == [("Budi Agus", 1), ("Agus Hartono", 2)]


@pytest.mark.parametrize(
    "name",
    ["Anna Starosta", "Ana Alcalde", "Eva Kanzler", "Otto Minister", "Tom Judge", "Elena Prezes"],
)
def test_an_office_behind_a_given_name_is_a_last_name_where_an_office_of_its_own_follows(name):
    assert names(f"“It is good,” said {name}, director of Acme.") == [name]
    assert names(f"{name}, head of sales at Acme, came. Ann Roe was there.") == [name, "Ann Roe"]
    assert names(f"{name}, 41, won.") == [name]


@pytest.mark.parametrize(
    "line",
    [
        "The Houston Mayor, a lawyer, came.",
        "The USS Mary Captain, a sailor, came.",
        "Maria President came.",
        "Team Jordan Coach, a manager, came.",
        "They met the Penny Director, an officer of the bank.",
    ],
)
def test_an_office_behind_a_place_is_nobodys_last_name(line):
    assert names(line) == []


def test_an_office_that_bears_a_kings_name_is_nobodys_last_name():
    assert names("He was King Charles Professor, the head of his school.") == ["Charles"]


def test_a_last_name_that_is_an_office_is_not_the_next_ones():
    told = find("Anna Starosta, Tom Poe and Eva Hall came.")
    assert [(one.name, one.title) for one in told] == [
        ("Anna Starosta", None),
        ("Tom Poe", None),
        ("Eva Hall", None),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She met Tennessee Williams, Ann Roe and Virginia Woolf.",
         ["Tennessee Williams", "Ann Roe", "Virginia Woolf"]),
        ("She met Missouri Williams in Paris.", ["Missouri Williams"]),
        ("She ate Alaska King crabs and went to Florida Parks with Arizona Stone.", []),
        ("She met the Indiana Bells and Tennessee Power, Nevada Gold and Arizona Wesleyan.", []),
        ("She met Alabama Senator Ann Roe and Indiana Bells guard Jane Kim.",
         ["Ann Roe", "Jane Kim"]),
        ("The artist Vali Myers lived there, and Vali also came to the city.", ["Vali Myers"]),
    ],
)  # fmt: skip
def test_a_land_or_an_office_abroad_may_be_a_given_name(text, expected):
    assert names(text) == expected


@pytest.mark.parametrize("name", ["Ana Campaña", "Pablo Ropero"])
def test_a_family_may_be_called_as_a_thing_is(name):
    assert [person.name for person in find(f"“Es bueno”, dijo {name}.")] == [name]


@pytest.mark.parametrize("name", ["Prefeito Marco Dias Brito (PMDB)", "Presidente Rui Dias (PRD)"])
def test_a_party_behind_a_name_makes_no_house_of_it(name):
    assert names(f"{name} falou.") == [name.partition(" ")[2].partition(" (")[0]]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("It turns OpenDocument Text to DAISY DTB for the blind.", []),
        ("By JANE ROE, who lives there.", ["JANE ROE"]),
        ("By JAN VLK, who lives there.", ["JAN VLK"]),
        ("На мост приехал директор завода Иван ПЕТРОВ, он живёт там.", ["Иван ПЕТРОВ"]),
        ("Μίλησε ο Γιώργος ΔΗΜΗΤΡΙΟΥ, που ζει εκεί.", ["Γιώργος ΔΗΜΗΤΡΙΟΥ"]),
    ],
)
def test_letters_that_are_spelt_end_no_name(line, names):
    assert [one.name for one in find(line)] == names


def test_given_names_that_stand_alone_are_of_whom_they_open():
    ann, kauri = Person("Mary Ann Roe"), Person("Te Kauri Robert Poe")
    other = Person("Jean Paul Poe"), Person("Jean Paul Doe")
    roster = Roster((ann, kauri, *other))

    def found(text):
        return [(text[one.start : one.end], one.person) for one in roster.mentions(runs(text))]

    assert found("asked Mary Ann today") == [("Mary Ann", ann)]
    assert found("asked Te Kauri today") == [("Te Kauri", kauri)]
    assert found("asked Jean Paul today") == []
    assert found("asked Mary Bell today") == []
    assert found("asked Mary Ann Bell today") == []
