"""Small words before a verb, for whom or what it is said, are none of who says it."""

import pytest

from tests.asking.speakers import sources, speakers

ES = "“El puente abre en mayo para todos los vecinos”"
FR = "« Le pont ouvre en mai pour tous les habitants »"
IT = "«Il ponte apre a maggio per tutti gli abitanti»"
PT = "“A ponte abre em maio para todos os moradores”"
RO = "„Podul se deschide în mai pentru toți locuitorii”"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", f"Jane Roe nos dijo: {ES}."),
        ("es", f"La directora Jane Roe se lo explicó a los vecinos: {ES}."),
        ("es", f"{ES}, le dijo Jane Roe a la prensa."),
        ("es", f"{ES}, me dijo Jane Roe."),
        ("es", f"El puente está listo, así lo contó la directora, Jane Roe. {ES}."),
        ("fr", f"Jane Roe l’a confirmé lundi : {FR}."),
        ("fr", f"La directrice, Jane Roe, leur a déclaré : {FR}."),
        ("fr", f"{FR}, nous a déclaré Jane Roe."),
        ("fr", f"{FR}, lui a répondu Jane Roe."),
        ("it", f"Jane Roe lo ha confermato lunedì: {IT}."),
        ("it", f"Jane Roe ci ha detto: {IT}."),
        ("it", f"{IT}, gli ha risposto Jane Roe."),
        ("pt", f"Jane Roe o confirmou na segunda-feira: {PT}."),
        ("pt", f"{PT}, nos disse Jane Roe."),
        ("ca", "Jane Roe ho va dir dilluns: «El pont obre al maig per a tots els veïns»."),
        ("ro", f"Jane Roe ne-a spus: {RO}."),
        ("ro", f"{RO}, i-a răspuns Jane Roe."),
    ],
)
def test_for_whom_it_is_said_stands_before_the_verb(language: str, text: str) -> None:
    assert speakers(text, language=language) == ["Jane Roe"]


def test_they_are_left_out_of_the_words_for_who_speaks() -> None:
    assert sources(f"El alcalde lo dijo claro: {ES}.", language="es") == [(None, "El alcalde")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", f"Jane Roe calla, como lo dijo John Doe ayer: {ES}."),
        ("es", f"{ES}, la denuncia de Jane Roe quedó archivada."),
        ("fr", f"Jane Roe attend. {FR}, leur annonce Pierre Dupont."),
        ("es", f"{ES}, le dijo el alcalde a Jane Roe."),
        ("es", f"{ES}, le gritaron a Jane Roe los vecinos."),
        ("it", f"{IT}, le ha detto il sindaco a Jane Roe."),
    ],
)
def test_a_noun_behind_an_article_and_who_is_told_are_no_speakers(language: str, text: str) -> None:
    assert "Jane Roe" not in speakers(text, language=language)


def test_who_is_told_is_none_of_who_says_it() -> None:
    text = f"{ES}, le dijo el alcalde a Jane Roe."
    assert sources(text, language="es") == [(None, "el alcalde")]
