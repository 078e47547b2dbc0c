"""People by the form of their names, and what looks like such a form and is nobody."""

from __future__ import annotations

import pytest

from newsdrop.parse import people, quotes
from newsdrop.parse.found import Found
from newsdrop.record import Evidence, Paragraph

ENGLISH = Found("en", Evidence.META)


def titled(*lines: str) -> dict[str, str | None]:
    body = list(map(Paragraph, lines))
    found = people.find(None, None, body, None, ENGLISH)
    return {person.name: person.title for person in found}


def speakers(*lines: str) -> list[str | None]:
    body = list(map(Paragraph, lines))
    found = people.find(None, None, body, None, ENGLISH)
    return [quote.speaker for quote in quotes.find(body, found, ENGLISH)]


@pytest.mark.parametrize(
    ("line", "name", "title"),
    [
        ("Senator April N.M. Qwabe voted no.", "April N.M. Qwabe", "Senator"),
        ("We thank Mary St. John for her work.", "Mary St. John", None),
        ("It was sold by Oliver St. Clair last year.", "Oliver St. Clair", None),
        ("It was County Legislator Xola St. Pierre.", "Xola St. Pierre", "County Legislator"),
        ("It was Leigh Rome, a lawyer for the town.", "Leigh Rome", "lawyer for the town"),
        ("She met Legal Assistant Xola Hasan.", "Xola Hasan", "Legal Assistant"),
        ("Detectives Santiago Molina and Ann Roe came.", "Santiago Molina", "Detectives"),
        ("Chang Mi Hwang won the race.", "Chang Mi Hwang", None),
        ("It was won by Nurse Suk Hui Qwabe.", "Suk Hui Qwabe", "Nurse"),
        ("Sunny Oh, 68, of Salem, was first.", "Sunny Oh", None),
        ("Xola Qwabe, aka “Plum,” 60, of Salem, was held.", "Xola Qwabe", None),
        ("It was won by Earl L. “Buddy” Qwabe.", "Earl L. “Buddy” Qwabe", None),
        ("It was led by president J.B. ``Bo'' Poe.", "J.B. “Bo” Poe", "president"),
        ('It was led by Senator Carlo "Zip" Go.', 'Carlo "Zip" Go', "Senator"),
        ("We met Ann “Why” Read.", "Ann “Why” Read", None),
        ("Mayor Tom R. Carter, Jr. Approves It", "Tom R. Carter, Jr.", "Mayor"),
        ("Mayor Ann L. (Bo) Read spoke.", "Ann L. (Bo) Read", "Mayor"),
        ("Mayor Ann “Big Bo” Read spoke.", "Ann “Big Bo” Read", "Mayor"),
        ("The actor Tom “The Plum” Qwabe came.", "Tom “The Plum” Qwabe", "actor"),
        ("We met Tom “Zip” Le Maire.", "Tom “Zip” Le Maire", None),
        ("“Yes,” said Ann Roe, M.D., M.Sc., director of Acme.", "Ann Roe", "director of Acme"),
        ("“Yes,” said Ann Roe, Pharm.D., Dr.P.H., a nurse.", "Ann Roe", "nurse"),
        ("“Yes,” said Sister Ann Roe, OSF, president of Acme.", "Ann Roe", "president of Acme"),
        ("“Yes,” said Ann Roe, CEO, Acme.", "Ann Roe", "CEO, Acme"),
        ("Board Chair Col. (Ret.) Ann Roe came.", "Ann Roe", "Board Chair"),
        ("Colonel (retd) Ann Roe, the head of Acme, came.", "Ann Roe", "head of Acme"),
        ("Council Member At-Large Ann Roe came.", "Ann Roe", "Council Member At-Large"),
        ("It was Rail Minister Lord Qwabe who came.", "Qwabe", "Rail Minister Lord"),
        ("“Yes,” said Senior author Ann Roe, a chemist at Acme.", "Ann Roe", "chemist at Acme"),
        ("Das sagte Hanns-Dieter Qwabe.", "Hanns-Dieter Qwabe", None),
        ("Décès de Mgr Armand Qwabe, évêque de Delft", "Armand Qwabe", "évêque de Delft"),
        ("To mówi kuratorka wystawy dr Anna Nowak.", "Anna Nowak", "kuratorka wystawy"),
        ("Maître Salif Qwabe, avocat, est venu.", "Salif Qwabe", "avocat"),
        ("La Dre Salma Qwabe, pédiatre, est venue.", "Salma Qwabe", "pédiatre"),
        (
            "El director de la Oficina Central, ingeniero Juan Pérez, habló.",
            "Juan Pérez",
            "director de la Oficina Central",
        ),
        ("Xola Qwabe, a.k.a. Big Plum, 60, was held.", "Xola Qwabe", None),
        ("Xola Dong Qwabe, aka “Plum,” 57, of Salem", "Xola Dong Qwabe", None),
        ("It heard three suspects, Xola Qwabe, Ann Roe and Tom Poe.", "Xola Qwabe", None),
    ],
)
def test_a_name_is_whole(line: str, name: str, title: str | None) -> None:
    found = titled(line)
    assert name in found
    assert found[name] == title


def test_half_of_a_last_name_means_nobody() -> None:
    body = [Paragraph("Mary St. John came."), Paragraph("St. John left. John did not, nor Mary.")]
    (one,) = people.find(None, None, body, None, ENGLISH)
    assert (one.aliases, one.mentions) == (("St. John", "Mary"), 3)


@pytest.mark.parametrize(
    "line",
    [
        "The ship docked at Mary St. John Harbour.",
        "They prayed at Grace St. Paul Church.",
        "The mayor of Port St. John met the board of Sault Ste. Marie.",
        "The beer is from Charlotte N.C. Brewing.",
        "The Florence S.C. Police came.",
        "The firm moved to Florence Italy last year.",
        "The order is a 2007 State Attorneys General Consent Judgment.",
        "Two employees, Blue Ridge managers say, left.",
        "Two partners, Blue Ridge and Cold Creek, met.",
        "The Sun Moon Lake is cold.",
        "The guards of the Dallas Mavericks met the Texas Rangers.",
        "He posed as a guard named “Sergeant Roe” at the gate.",
        "They said that “Sergeant Roe” could help.",
        "She went by a false name, calling herself “Dr. Ann Roe.”",
        "The Peter and Xola Qwabe Foundation gave it.",
    ],
)
def test_what_has_such_a_form_and_is_nobody(line: str) -> None:
    assert titled(line) == {}


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["It was left to the brothers Raymond and Ann Qwabe."], ["Raymond Qwabe", "Ann Qwabe"]),
        (["Bill Qwabe came.", "Bill and Ann Qwabe gave it."], ["Bill Qwabe", "Ann Qwabe"]),
        (["The Qwabe Foundation met.", "Bill and Ann Qwabe came."], ["Bill Qwabe", "Ann Qwabe"]),
        (["The Qwabe family met.", "Lisa and Ann Qwabe came."], ["Lisa Qwabe", "Ann Qwabe"]),
        (["Bill Qwabe came; Bill won.", "Bill and Ann Qwabe met."], ["Bill Qwabe", "Ann Qwabe"]),
        (["The Qwabes met.", "Lisa and Ann Qwabe met."] * 2, ["Lisa Qwabe", "Ann Qwabe"]),
        (["The Qwabes met.", "Sue and Tom J. Qwabe gave it."], ["Sue Qwabe", "Tom J. Qwabe"]),
        (
            ["His sons are Ann, Tom Jr., Xola, and Joan Qwabe."],
            ["Ann Qwabe", "Tom Qwabe Jr.", "Xola Qwabe", "Joan Qwabe"],
        ),
        (
            ["The Qwabes met.", "On the board sat Ann, Tom and Joan Qwabe."],
            ["Ann Qwabe", "Tom Qwabe", "Joan Qwabe"],
        ),
        (["In Salem, his heirs Lisa and Tom Qwabe met."], ["Lisa Qwabe", "Tom Qwabe"]),
    ],
)
def test_given_names_share_the_family_s(lines: list[str], expected: list[str]) -> None:
    assert list(titled(*lines)) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Lisa Poe came.", "Later Lisa and Tom Qwabe met."], ["Lisa Poe", "Tom Qwabe"]),
        (["Songs by Adele, Lena, and Sam Qwabe were heard."], ["Sam Qwabe"]),
        (["He read the Bill and Ann Qwabe laughed."], ["Ann Qwabe"]),
        (["Boeing, Acme, and Ann Qwabe met."], ["Ann Qwabe"]),
        (["He left Paris and Ann Qwabe."], ["Ann Qwabe"]),
        (["Talks between Dennis and Ann Qwabe went on."], ["Ann Qwabe"]),
        (["Peter and Ann Qwabe came."], ["Ann Qwabe"]),
        (["Singers Lena, Ramona and Sam Qwabe came."], ["Sam Qwabe"]),
        (["Former popes Sebastian and Tom Qwabe came."], ["Tom Qwabe"]),
        (
            ["The Qwabes met.", "King Frederick came.", "Frederick and Tom Qwabe spoke."],
            ["Tom Qwabe", "Frederick"],
        ),
        (["Her son met Lisa. Her sister saw Lisa and Tom Qwabe, her coach."], ["Tom Qwabe"]),
        (["Her sister saw Lisa and Tom Qwabe, her coach.", "“Yes,” said Lisa."], ["Tom Qwabe"]),
    ],
)
def test_who_has_another_family_or_none(lines: list[str], expected: list[str]) -> None:
    assert list(titled(*lines)) == expected


def test_a_plural_title_goes_to_all_of_a_family() -> None:
    found = titled("It was filed by Acme founders Raymond and Arthur Qwabe.", "The Qwabes left.")
    assert found == {"Raymond Qwabe": "Acme founders", "Arthur Qwabe": "Acme founders"}


def test_who_is_named_on_both_sides_of_a_quote_speaks() -> None:
    other = "“We won,” Ann Poe said."
    told = "The book is kept by Mike Qwabe at the school."
    quote = "“It will be open to all on the day of the fair.”"
    more = "that the old book has already been read by many others in hundreds of towns."
    assert speakers(other, f"{told} {quote} Mike explains {more}") == ["Ann Poe", "Mike Qwabe"]
    assert speakers(other, f"{told} {quote} Poe explains {more}") == ["Ann Poe", "Ann Poe"]
    assert speakers(other, f"{told} {quote} It adds {more}") == ["Ann Poe", "Ann Poe"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The boldest plan yet to count the stars has seen “first light.” It costs little.", []),
        ("Ann Roe sees “a great chance” in it.", ["Ann Roe"]),
        ("Critics saw the plan as “deeply flawed.”", [None]),
    ],
)
def test_what_a_thing_has_seen_is_nobody_s_speech(text: str, expected: list) -> None:
    assert speakers(text) == expected


@pytest.mark.parametrize(
    "line",
    [
        "Xola Hydrology, the Delft-based surveyor, has won.",
        "The Belo Horizonte plant is open.",
        "Hazel Roe Trio will play.",
        "“Acme Union Endorses Castellano” was withdrawn.",
        "Lord Street and Lady Chapel are shut, and Rail Minister Lord of Delft came.",
        "His grade was A. “Good” Work was done at Acme.",
    ],
)
def test_houses_towns_and_bands_are_nobody(line: str) -> None:
    assert titled(line) == {}


@pytest.mark.parametrize("kind", ["maker of anvils", "anvil maker", "firm behind it", "startup"])
def test_a_house_has_a_base(kind: str) -> None:
    assert titled(f"Xola Qwabe, the Delft-based {kind}, has won.") == {}


@pytest.mark.parametrize("calling", ["surveyor", "photographer", "poet", "bank director"])
def test_a_painter_has_a_base_too(calling: str) -> None:
    assert "Ann Roe" in titled("Ann Roe, the Delft-based painter, came.")
    found = titled(f"Xola Qwabe, the Delft-based {calling}, has won.")
    assert found == {"Xola Qwabe": f"Delft-based {calling}"}


def test_a_last_name_behind_a_nickname_is_no_verb() -> None:
    lines = (
        'We dig, Mayor Carlo "Zip" Go said.',
        "“We dig,” Go explained.",
        "“It is deep,” he said.",
    )
    assert speakers(*lines) == ['Carlo "Zip" Go'] * 2


@pytest.mark.parametrize(
    "line",
    [
        "The Robert “Bob” Foundation gave it.",
        "They played Acme “Big Day” Records.",
        "The Society for Ann Roe (SAR) met.",
        "The Museum for Ann Roe has opened.",
        "The Delft Society for Meera Consciousness met; the Meera Consciousness movement is old.",
        "Roe, co-chairperson of the DCC Panel on Roads and Relief Parcel Cluster, said so.",
        "Roe, co-chairperson of the DCC Panel on Roads and Relief Package Hub, said so.",
    ],
)
def test_a_house_that_bears_a_name_is_nobody(line: str) -> None:
    assert titled(line) == {}


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("The scientist Ravi Engineer came.", {"Ravi Engineer"}),
        ("Peter Lehrer and Anna Contractor came.", {"Peter Lehrer", "Anna Contractor"}),
        ("Austin Engineer Ann Roe came.", {"Ann Roe"}),
        ("RamRam Qwabe, 52, and KoKo Roe, 41, both of Delft, came.", {"RamRam Qwabe", "KoKo Roe"}),
        ("RamTam Qwabe, 52, came.", set()),
        ("Ravi Software Engineer came.", set()),
        ("Then they asked Tom Poe “Big Question” Monday.", {"Tom Poe"}),
        ("The Foundation of Ann Roe and the Campaign for Tom Poe met.", {"Ann Roe", "Tom Poe"}),
    ],
)
def test_words_of_names_that_are_other_words(line: str, names: set[str]) -> None:
    assert titled(line).keys() == names


def test_two_given_names_are_the_beginning_of_a_longer_name() -> None:
    lines = ("“Ruth Anne knows it,” said Tom Roe.", "Ruth Anne Qwabe came.", "Ann Roe met")
    assert titled(*lines, "Ann Roe Foster.").keys() == {
        "Ruth Anne Qwabe",
        "Tom Roe",
        "Ann Roe",
        "Ann Roe Foster",
    }


def test_a_heading_leaves_a_last_name_out() -> None:
    body = [Paragraph("La senadora Ana Vidal Paz habló.")]
    title = Found("Propone senadora Ana Vidal reforma de aguas", Evidence.TEXT)
    (person,) = people.find(title, None, body, None, Found("es", Evidence.META))
    assert (person.name, person.title) == ("Ana Vidal Paz", "senadora")


@pytest.mark.parametrize("last", ["Welsh", "Israel", "Field", "Law", "Judge", "Boston", "Sunday"])
def test_behind_a_given_name_and_an_initial_any_word_is_a_family_name(last):
    line = f"The bridge is open, said Director Jane A. {last} in May."
    assert list(titled(line)) == [f"Jane A. {last}"]
    assert list(titled(line.replace(last, f"{last} III"))) == [f"Jane A. {last} III"]


def test_a_suffix_behind_an_initial_needs_no_office_that_touches_the_name():
    line = "said Librarian of Congress Mark A. Welsh III in May."
    assert titled(line) == {"Mark A. Welsh III": "Librarian of Congress"}


@pytest.mark.parametrize("thing", ["Field House", "Boston School", "Law Library"])
def test_more_words_behind_an_initial_are_a_house_called_for_somebody(thing):
    assert list(titled(f"It opens at the Jane A. {thing} in May, said Tom Roe.")) == ["Tom Roe"]


@pytest.mark.parametrize("place", ["New York", "New Jersey", "New Zealand", "North America"])
def test_a_place_of_two_words_before_a_name_is_none_of_it(place):
    line = f"said Attorney for the Southern District of {place} Jane Roe."
    assert list(titled(line)) == ["Jane Roe"]


@pytest.mark.parametrize("beside", [", D-Salem,", ", D-N.Y.,", " (D-Ore.)", " of Salem"])
def test_whose_side_stands_between_two_shares_their_title(beside):
    line = f"Reps. Jane Roe{beside} and Tom Poe, R-Troy, wrote the bill."
    assert titled(line) == {"Jane Roe": "Reps.", "Tom Poe": "Reps."}


def test_an_ambassador_extraordinary_is_nobody():
    assert titled("Tom Poe is to be Ambassador Extraordinary to Salem.") == {"Tom Poe": None}


@pytest.mark.parametrize("name", ["Jane Brooks-LaSure", "Jane Poe-McRoe", "Jane DeRoe-VanPoe"])
def test_a_double_name_may_have_capitals_inside(name):
    assert list(titled(f"The bridge is open, said Director {name} in May.")) == [name]


@pytest.mark.parametrize(("before", "last"), [("Sen.", "King"), ("Dr.", "King"), ("Lt.", "Prince")])
def test_a_family_name_may_be_a_rank_elsewhere(before, last):
    assert list(titled(f"It was {before} {last} who opened the bridge.")) == [last]
