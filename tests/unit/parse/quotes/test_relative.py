"""Whom "who" means before a verb of speech."""

import pytest

from tests.asking.speakers import sources, speakers

EN = "“The bridge should open in May for everybody.”"
ES = "“el puente debe abrir en mayo para todos los vecinos”"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", f"The day was opened by Jane Roe, who said: {EN}"),
        ("en", f"The award went to Jane Roe, chief executive of Acme, who also said: {EN}"),
        ("es", f"Así lo ha manifestado Jane Roe, quien ha añadido que {ES}."),
        ("es", f"El acto lo abrió Jane Roe, que dijo que {ES}."),
        ("fr", "Même avis chez Jane Roe, qui estime que « le pont doit ouvrir en mai pour tous »."),
        (
            "it",
            "Dello stesso parere Jane Roe, che spiega: «Il ponte deve aprire a maggio per noi».",
        ),
        ("pt", "A festa foi aberta por Jane Roe, que afirmou: “A ponte deve abrir em maio”."),
        ("ro", "Ziua a fost deschisă de Jane Roe, care a declarat: „Podul se deschide în mai”."),
        ("nl", "De dag werd geopend door Jane Roe, die zei: “De brug gaat in mei open voor ons.”"),
    ],
)
def test_who_is_the_one_named_before_the_comma(language: str, text: str) -> None:
    assert speakers(text, language=language) == ["Jane Roe"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", f"The lawyer for Jane Roe, who said: {EN}"),
        ("en", f"The guests were John Doe and Jane Roe, who said: {EN}"),
        ("en", f"John Doe, father of Jane Roe, who said: {EN}"),
        ("en", f"The day of Jane Roe, a long one, who knew that, said: {EN}"),
        ("es", f"La madre de Jane Roe, quien dijo que {ES}."),
        ("en", f"The family of Jane Roe, who said: {EN}"),
        ("es", f"El informe de Jane Roe, que señala que {ES}, salió el lunes."),
        ("es", f"Acme, la empresa de Jane Roe, que anunció que {ES}, creció."),
        ("fr", "Le collectif de Jane Roe, qui estime que « le pont doit ouvrir pour tous »."),
    ],
)
def test_whose_lawyer_or_mother_speaks_does_not(language: str, text: str) -> None:
    assert "Jane Roe" not in speakers(text, language=language)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "María Gómez publicó una nota en la que pide: «Vengan todos al río».",
            "es",
            "María Gómez",
        ),
        ("La Comunidad de Salem envió una carta en la que pide: «Vengan todos».", "es", None),
        ("Anna Schmidt ha diffuso una nota in cui afferma: «Siamo fieri».", "it", "Anna Schmidt"),
        (
            "Anna Schmidt publicou uma carta na qual diz que “o rio é de todos”.",
            "pt",
            "Anna Schmidt",
        ),
        ("Jane Roe leyó una nota en la que se afirma: «Vengan todos al río».", "es", None),
    ],
)
def test_who_publishes_a_text_speaks_in_it(text: str, language: str, expected: str | None) -> None:
    assert speakers(text, language=language) == [expected]


def test_a_house_that_publishes_a_text_speaks_in_it() -> None:
    note = "La Comunidad de Salem envió una carta en la que pide: «Vengan todos»."
    assert sources(note, language="es") == [(None, "La Comunidad de Salem")]
    note = "Ayer la empresa Acme envió una carta en la que pide: «Vengan todos»."
    assert not any(words for _, words in sources(note, language="es"))
