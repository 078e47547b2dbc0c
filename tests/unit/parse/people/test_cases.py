"""Who is named in other cases, what ends a title, and trades of the stage, Slavic and Baltic."""

import pytest

from newsdrop.parse import people
from newsdrop.parse.found import Found
from newsdrop.record import Evidence, Paragraph


def read(*text: str, language: str) -> list[tuple[str, str | None]]:
    tongue = Found(language, Evidence.META)
    found = people.find(None, None, tuple(map(Paragraph, text)), None, tongue)
    return [(one.name, one.title) for one in found]


@pytest.mark.parametrize(
    ("language", "told", "name", "title"),
    [
        ("sl", "Člani društva so izvolili Mira Bregarja.", "Miro Bregar", "predsednik društva"),
        ("hr", "Nagradu su dali Marku Horvatu.", "Marko Horvat", "ravnatelj škole"),
        ("pl", "Nagrodę wręczono Piotrowi Nowakowi.", "Piotr Nowak", "prezes klubu"),
    ],
)
def test_somebody_in_another_case_is_nobody_else(language, told, name, title):
    found = read(told, f"{name}, {title}, se zahvali.", language=language)
    assert [one for one, _ in found] == [name]


@pytest.mark.parametrize(
    ("language", "line", "names"),
    [
        ("hr", "Ivan Petrov, ravnatelj, i Ivana Petrova, tajnica, dođoše.", 2),
        ("cs", "Jan Novák, starosta, a Jana Nováková, tajemnice, přišli.", 2),
        ("sl", "Mira Bregar, tajnica, in Miro Bregar, predsednik, prideta.", 2),
        ("en", "Miro Bregar, president, met Mira Bregara, a painter, in Roe.", 2),
    ],
)
def test_a_woman_of_the_same_family_is_somebody_else(language, line, names):
    assert len(read(line, language=language)) == names


@pytest.mark.parametrize(
    ("language", "line", "title"),
    [
        ("sl", "Janez Novak, predsednik kluba je častni član društva.", "predsednik kluba"),
        ("pl", "Jan Nowak, prezes klubu jest laureatem nagrody.", "prezes klubu"),
        ("de", "Anna Schmidt, Leiterin der Schule ist seit 2010 dabei.", "Leiterin der Schule"),
        (
            "de",
            "Anna Schmidt, Leiterin der Schule in Istrien, kam.",
            "Leiterin der Schule in Istrien",
        ),
    ],
)
def test_a_title_ends_at_the_verb_of_its_sentence(language, line, title):
    assert [one for _, one in read(line, language=language)] == [title]


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [
        (
            "lt",
            "Spektaklį kūrė režisierius Jonas Petraitis ir scenografė Rasa Petraitė.",
            ["režisierius", "scenografė"],
        ),
        (
            "lt",
            "Koncerte gros dirigentas Jonas Petraitis, dainuos sopranas Rasa Petraitė.",
            ["dirigentas", "sopranas"],
        ),
        (
            "lv",
            "Izrādē strādāja scenogrāfe Anna Ozola un komponists Jānis Ozols.",
            ["scenogrāfe", "komponists"],
        ),
        ("pl", "Muzykę napisała kompozytorka Anna Nowak.", ["kompozytorka"]),
        ("cs", "Kostýmy navrhla výtvarnice Eva Malá.", ["výtvarnice"]),
        ("hr", "Kostime je izradila kostimografkinja Nina Babić.", ["kostimografkinja"]),
        ("sl", "Oder je pripravila kostumografinja Nina Zorman.", ["kostumografinja"]),
        ("lt", "Koncerte dalyvaus solistė iš Kauno ir Jonas Petraitis.", [None]),
    ],
)
def test_trades_of_the_stage_before_a_name(language, line, expected):
    assert [title for _, title in read(line, language=language)] == expected
