"""Turkish: cases behind an apostrophe, and quotes that the subject of the sentence says."""

import pytest

from newsdrop.parse import quotes
from newsdrop.record import Paragraph
from tests.asking.people import find, found, names


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Müdür Ayşe Yılmaz'ın sözleri açıktı.", ["Ayşe Yılmaz"]),
        ("Bunu Kırlangıç Gazetesi'nden Ayşe Yılmaz’a anlattı.", ["Ayşe Yılmaz"]),
        ("Açılışta Ayşe Yılmaz'la görüştük.", ["Ayşe Yılmaz"]),
    ],
)
def test_name_ends_before_the_case(line, expected):
    assert names(line, language="tr") == expected


def test_office_with_an_apostrophe_is_whole():
    assert find("Acme CEO’su Ayşe Yılmaz açıkladı.", language="tr")[0].title == "Acme CEO’su"


def test_no_case_in_other_languages():
    assert names("We met Jane Kaua'i and Ann O’Neil.") == ["Jane Kaua'i", "Ann O’Neil"]
    assert names("In İzmir we met Kofi N’da.") == ["Kofi N’da"]


@pytest.mark.parametrize(
    "behind", ["gibi ifadeler kullandı.", "şeklinde ağır ifadeler kullanmıştır.", "demiştir."]
)
def test_subject_before_the_quote_speaks(behind):
    line = f"Yılmaz, soruları yanıtlarken “Köprü yakında açılacak, söz veriyoruz.” {behind}"
    body = [Paragraph("Müdür Ayşe Yılmaz kente geldi."), Paragraph(line)]
    people = find(*(part.text for part in body), language="tr")
    assert [one.speaker for one in quotes.find(body, people, found("tr"))] == ["Ayşe Yılmaz"]


@pytest.mark.parametrize(
    ("line", "name", "title"),
    [
        ("Sayman: Ayşe Yılmaz", "Ayşe Yılmaz", "Sayman"),
        ("Bir de genel sekreterimiz Op. Dr. Ayşe Yılmaz’a.", "Ayşe Yılmaz",
         "genel sekreterimiz"),
        ("Genel Sekreter Doç. Dr. Ayşe Yılmaz konuştu.", "Ayşe Yılmaz", "Genel Sekreter"),
    ],
)  # fmt: skip
def test_offices_of_a_society(line, name, title):
    assert [(one.name, one.title) for one in find(line, language="tr")] == [(name, title)]


@pytest.mark.parametrize(
    "house", ["Kemal Yılmaz Üniversitesi", "Kemal Yılmaz Devlet Hastanesi", "Yılmaz Vakfı"]
)
def test_a_house_named_for_somebody_is_no_person(house):
    assert not names(f"Program {house} tarafından düzenlendi.", language="tr")


@pytest.mark.parametrize(
    "house",
    ["Deniz Endüstri", "Yıldız Tesisleri İmalat", "Kaya Sanayi ve Ticaret A.Ş.", "Ece Gıda"],
)
def test_a_firm_is_nobody(house):
    line = f"Açılışta {house} desteğiyle yeni köprü tanıtıldı, Ayşe Yılmaz konuştu."
    assert names(line, language="tr") == ["Ayşe Yılmaz"]
