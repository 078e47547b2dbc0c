"""A name in two alphabets is one person's, called as the text's own letters have it."""

import pytest

from tests.asking.people import find


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Это сказал Джейн Роу (Jane Roe), директор завода.", ("Джейн Роу", "директор завода")),
        ("Так вважає директор Джейн Роу (Jane Roe).", ("Джейн Роу", "директор")),
    ],
)
def test_name_with_its_transliteration(line, expected):
    assert [(one.name, one.title) for one in find(line, language="ru")] == [expected]


def test_house_with_its_transliteration():
    assert not find("Отчёт готовит Речная Палата (Jane Foundation) в городе.", language="ru")


def test_name_in_brackets_behind_another_in_the_same_letters():
    found = find("Ana Gómez (Jane Roe) actuó. Él aplaudió.", language="es")
    assert "Jane Roe" not in {one.name for one in found if one.title}
    assert found[0].name == "Ana Gómez"


def test_somebody_in_brackets_behind_a_house_in_other_letters():
    found = find("Мост открыла Компания Ромашка (Jane Roe), город рад.", language="ru")
    assert [one.name for one in found] == ["Jane Roe"]


def test_name_behind_an_article_that_is_one_letter():
    found = find("Ο Γιάννης Παπάς (Yannis Papas) μίλησε στην πόλη.", language="el")
    assert [one.name for one in found] == ["Yannis Papas"]
