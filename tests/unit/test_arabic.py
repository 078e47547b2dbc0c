"""Arabic: names behind forms of address, offices and verbs, and nowhere else."""

import pytest

from newsdrop.parse import quotes
from newsdrop.parse.found import Found
from newsdrop.parse.persons import arabic
from newsdrop.parse.persons.texts import MOST_PEOPLE
from newsdrop.record import Evidence, Paragraph


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال وزير النقل الدكتور سامي الذيب أمس.", [("سامي الذيب", "وزير النقل")]),
        ("أكدت مديرة المدرسة مريم الذيب أن العمل بدأ.", [("مريم الذيب", "مديرة المدرسة")]),
        (
            "وأوضح المهندس سامي بن علي الذيب، مدير الشركة، ذلك.",
            [("سامي بن علي الذيب", "مدير الشركة")],
        ),
        ("وأشارت ليلى فوكس، الباحثة في المركز، إلى ذلك.", [("ليلى فوكس", "الباحثة في المركز")]),
        ("حضر السيد جورج فوكس والسيدة ليلى فوكس.", [("جورج فوكس", None), ("ليلى فوكس", None)]),
        ("قالت الوزارة إن العمل بدأ.", []),
        ("أعلنت شركة النور عن نتائجها.", []),
        ("قال الوزير إن العمل بدأ.", []),
        ("زار مدير الشركة المدرسة الجديدة.", []),
    ],
)
def test_names(text, expected):
    assert [(person.name, person.title) for person in arabic.people([text])] == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (['قال وزير النقل سامي الذيب: "الطريق جاهز منذ شهر مايو".'], ["سامي الذيب"]),
        (['"الطريق جاهز منذ شهر مايو"، قال المهندس سامي الذيب.'], ["سامي الذيب"]),
        (
            ["أوضح وزير النقل سامي الذيب أن العمل بدأ.", 'وأضاف الوزير: "الطريق جاهز منذ شهر".'],
            ["سامي الذيب"],
        ),
        (
            ["أوضح وزير النقل سامي الذيب أن العمل بدأ.", 'وأضاف معاليه: "الطريق جاهز منذ شهر".'],
            ["سامي الذيب"],
        ),
        (['قالت الوزارة: "الطريق جاهز منذ شهر مايو".'], [None]),
    ],
)
def test_speech(lines, expected):
    body = tuple(map(Paragraph, lines))
    found = quotes.find(body, arabic.people(lines), Found("ar", Evidence.META))
    assert [quote.speaker for quote in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أكد وزير النقل سامي عبد العاطي علي ضرورة العمل.", "سامي عبد العاطي"),  # for "على"
        ("أكد وزير النقل سامي عبد العاطي علي أهمية العمل.", "سامي عبد العاطي"),
        ("أكد وزير النقل سامي عبد العاطي أهمية العمل.", "سامي عبد العاطي"),
        ("أكد وزير النقل محمد علي ضرورة العمل.", "محمد علي"),
        ("قال وزير النقل سامي حسن علي إن العمل بدأ.", "سامي حسن علي"),
    ],
)
def test_misspelt_preposition(text, expected):
    assert [person.name for person in arabic.people([text])] == [expected]


def test_many_forms_of_address():
    assert not arabic.people(["معالي " * 40_000])


def test_no_more_people_than_a_story_names():
    letters = "بتثجحخدذرزسشصضطظغفقكلمنهي"
    lines = [f"قال السيد محمد ال{one}{two}ر إن العمل بدأ." for one in letters for two in letters]
    assert len(arabic.people(lines)) == MOST_PEOPLE
