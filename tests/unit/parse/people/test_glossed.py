"""A name in Latin letters, in brackets behind the same in another script, is nobody else's."""

import pytest

from newsdrop.parse.persons.scripts import glossed
from newsdrop.record import Person


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("分析师简·罗伊(Jane Roe)称，桥很长。", "简·罗伊"),
        ("ジェーン・ロウ（Jane Roe）氏は来た。", "ジェーン・ロウ"),
        ("제인 로우 (Jane Roe) 대표는 말했다.", "제인 로우"),
    ],
)
def test_both_forms_are_one_person(text, name):
    people = glossed.joined([Person("Jane Roe")], [Person(name, "head")], [text])
    assert people == (Person(name, "head", ("Jane Roe",), 1),)


def test_the_form_that_the_story_has_more_often_is_the_name():
    latin, native = Person("Jane Roe", "head", mentions=5), Person("简·罗伊")
    found = glossed.joined([latin], [native], ["简·罗伊（Jane Roe）说"])
    assert found == (Person("Jane Roe", "head", ("简·罗伊",), 5),)


@pytest.mark.parametrize(
    "text", ["简·罗伊和(Jane Roe)称", "简·罗伊(Karl Poe)称", "简·罗伊称，Jane Roe说"]
)
def test_others_stay_apart(text):
    people = (Person("Jane Roe"), Person("简·罗伊"))
    assert glossed.joined(people[:1], people[1:], [text]) == people
