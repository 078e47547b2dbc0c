"""Several who say one thing together: nobody's words alone, and all of them named."""

from __future__ import annotations

import pytest

from newsdrop.parse import quotes
from newsdrop.parse.found import Found
from newsdrop.record import Evidence, Paragraph, Person
from tests.asking.speakers import speakers

PEOPLE = (
    Person("Jane Roe", "U.S. Senators"),
    Person("John Doe", "U.S. Senators"),
    Person("Ann Lee", "president of the Orchard Fund"),
    Person("Rita Melo", "presidente da Câmara"),
)
SAID = "“We are glad of the orchard,”"
STATED = "“We are glad of the orchard.”"


def sources(*paragraphs: str, language: str = "en") -> list[tuple[str | None, str | None]]:
    body = tuple(map(Paragraph, paragraphs))
    found = quotes.find(body, PEOPLE, Found(language, Evidence.META))
    return [(quote.speaker, quote.attribution) for quote in found]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"{SAID} said Jane Roe and John Doe.", "Jane Roe and John Doe"),
        (f"{SAID} said Dr. Jane Roe and Prof. John Doe.", "Dr. Jane Roe and Prof. John Doe"),
        (f"{SAID} said Jane Roe, John Doe and Ann Lee.", "Jane Roe, John Doe and Ann Lee"),
        (
            f"{SAID} said Jane Roe, chief of Acme, and John Doe, head of Fruit First, together.",
            "Jane Roe, chief of Acme, and John Doe",
        ),
        (
            f"{SAID} said Jane Roe of Acme and John Doe of Fruit First.",
            "Jane Roe of Acme and John Doe",
        ),
        (
            f"{SAID} according to Jane Roe, the mayor, and the clerk, John Doe.",
            "Jane Roe, the mayor, and the clerk, John Doe",
        ),
        (
            f"{SAID} Mayor Jane Roe, a grower, and Clerk John Doe, her deputy, said.",
            "Mayor Jane Roe, a grower, and Clerk John Doe",
        ),
        (f"{SAID} said Jane Roe and her brother John Doe.", "Jane Roe and her brother John Doe"),
        (f"{SAID} Jane Roe and her deputy, Ann Lee, said.", "Jane Roe and her deputy, Ann Lee"),
        (f"{SAID} Jane Roe and John Doe of Acme said.", "Jane Roe and John Doe"),
        (
            f"{SAID} said Jane Roe and the clerk of Acme, John Doe.",
            "Jane Roe and the clerk of Acme, John Doe",
        ),
        (
            f"Mayor Jane Roe (D-Ohio), Clerk John Doe (R-Ohio), and Chair Ann Lee wrote: {STATED}",
            "Mayor Jane Roe (D-Ohio), Clerk John Doe (R-Ohio), and Chair Ann Lee",
        ),
        (
            f"Clerk Jane Roe (D-Iowa) and Mayor John Doe (R-Iowa) put out these words: {STATED}",
            "Clerk Jane Roe (D-Iowa) and Mayor John Doe",
        ),
    ],
)
def test_of_several_who_speak_together_none_is_the_speaker(text: str, words: str) -> None:
    assert sources(text) == [(None, words)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{SAID} said Jane Roe, chief of Acme, and John Doe agreed.", "Jane Roe"),
        (f"{SAID} said Jane Roe, and John Doe, the mayor, agreed.", "Jane Roe"),
        (f"{SAID} said Jane Roe, who runs it with Ann Lee and John Doe.", "Jane Roe"),
        (f"{SAID} said Jane Roe to Ann Lee and John Doe.", "Jane Roe"),
        (f"{SAID} Jane Roe, flanked by Ann Lee and John Doe, said.", "Jane Roe"),
        (f"{SAID} said Jane Roe and smiled at John Doe.", "Jane Roe"),
        (f"{SAID} said Jane Roe, teacher at Acme and Doe’s neighbour.", "Jane Roe"),
        (f"{SAID} said Jane Roe, partner at Lee & Doe.", "Jane Roe"),
        (f"{SAID} said Jane Roe & Doe, a firm of masons.", "Jane Roe"),
        (f"{SAID} said Jane Roe, who is the mayor of Acme, and John Doe.", "Jane Roe"),
        (f"{SAID} said Jane Roe and Ms. Roe of Acme.", "Jane Roe"),
        (f"{SAID} said Jane Roe, head of the Lee and Doe Fund.", "Jane Roe"),
        (f"Jane Roe, wife of John Doe and a mother of two, said: {STATED}", "Jane Roe"),
        (f"With Jane Roe and John Doe, Ann Lee, the chair, said: {STATED}", "Ann Lee"),
        (f"After a talk with Jane Roe, the mayor, and John Doe, Ann Lee said: {STATED}", "Ann Lee"),
        (f"Jane Roe came first, and John Doe, the clerk, said: {STATED}", "John Doe"),
    ],
)
def test_who_speaks_beside_two_names_speaks_alone(text: str, expected: str) -> None:
    assert [speaker for speaker, _ in sources(text)] == [expected]


def test_a_statement_below_a_line_that_names_several_is_nobodys_alone() -> None:
    names = "Mayor Jane Roe (D-Iowa), Clerk John Doe (R-Iowa), and Chair Ann Lee"
    assert sources(f"{names} put out these words:", STATED)[0][0] is None
    assert sources(f"{names} (R-Iowa) met today.", STATED)[0][0] is None


def test_who_is_met_with_an_office_and_a_given_name_is_nobody_heard_before() -> None:
    met = "Teacher Anna Good Qwabe leads the school. “We start with the kitchen,” she said."
    assert sources(f"{SAID} Ann Lee said.", met)[1:] == [(None, "she")]
    called = "King Edward Hospital opened in 1921. “We start with the kitchen,” she said."
    assert sources(f"{SAID} Ann Lee said.", called)[1:] == [("Ann Lee", "she")]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Former student Ann Lee came too. “He fed us sardines,” she said.", "en", "Ann Lee"),
        ("DC Ann Lee, who led the case, said: “We never stopped.”", "en", "Ann Lee"),
        ("L’assessora ai Lavori, Ann Lee, replica: “I fondi ci sono”.", "it", "Ann Lee"),
        ("„Jede Minute zählt“, betont Chefärztin PD Dr. med. Ann Lee.", "de", "Ann Lee"),
        ("“Vamos medir tudo, e já”, disse a presidente.", "pt", "Rita Melo"),
        ("« On va déplacer le parking », a plaisanté Ann Lee.", "fr", "Ann Lee"),
    ],
)
def test_a_lead_before_a_name_leaves_it_the_speakers(
    text: str, language: str, expected: str
) -> None:
    assert sources(f"{SAID} Jane Roe said.", text, language=language)[1][0] == expected


def test_a_woman_in_office_is_no_man_who_holds_one() -> None:
    body = (Paragraph("“Vamos medir tudo, e já”, disse a presidente da associação."),)
    man = (Person("João Silva", "presidente da Câmara"),)
    [quote] = quotes.find(body, man, Found("pt", Evidence.META))
    assert (quote.speaker, quote.attribution) == (None, "a presidente da associação")


def test_an_office_of_several_is_nobodys_alone() -> None:
    told = sources(
        f"{SAID} said Senator Roe.", f"{SAID} John Doe said.", f"{SAID} the senators said."
    )
    assert told[2] == (None, "the senators")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("“E lo vogliamo tutti”, hanno aggiunto.", "it"),
        ("“Y lo será más para el barrio”, añadieron.", "es"),
        ("« Et ce n’est pas fini pour nous », expliquent dans un mot.", "fr"),
        ("“Não é tudo o que queremos”, acrescentaram.", "pt"),
        ("“Non possiamo perdere il bando”. Lo dichiarano in una nota i sindaci.", "it"),
        ("“Non possiamo perdere il bando”. Lo dichiarano in una nota i gruppi della città.", "it"),
        (
            "“Non possiamo perdere il bando”. Lo dichiarano i consiglieri Jane Roe e John Doe.",
            "it",
        ),
        ("“Pedimos turnos”, han afirmado los jefes de CSO, Ann Lee, y de UTR, Eva Rojo.", "es"),
        ("“Ci guadagniamo tutti”, hanno commentato i due sindaci.", "it"),
        ("Jane Roe e John Doe hanno spiegato. “Era il primo nome”, hanno scherzato.", "it"),
        ("Jane Roe et John Doe ont expliqué : « Il faut planter au printemps ».", "fr"),
    ],
)
def test_a_verb_of_several_is_not_the_last_speakers(text: str, language: str) -> None:
    assert sources(f"{SAID} Ann Lee said.", text, language=language)[-1][0] is None


def test_a_verb_of_several_names_nobody_or_those_it_stands_beside() -> None:
    assert sources(f"{SAID} Ann Lee said.", "“Era hora”, añadieron.", language="es")[-1] == (
        None,
        None,
    )
    rectors = "“Era il primo nome”, dicono i due rettori. “È l’ultimo”, hanno aggiunto."
    assert sources(rectors, language="it") == [(None, "i due rettori")] * 2


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("“E crescerà ancora”, ha aggiunto.", "it"),
        ("“Y será más para el barrio”, añadió.", "es"),
        ("Mme Ann Lee, directrice du port, s’est réjouie : « Il faut planter ».", "fr"),
        ("Ann Lee ha spiegato: “Era il primo nome sulla lista”.", "it"),
    ],
)
def test_a_verb_of_one_is(text: str, language: str) -> None:
    assert sources(f"{SAID} Ann Lee said.", text, language=language)[-1][0] == "Ann Lee"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("“We are proud,” Jane Roe and John Doe said in a joint statement.", "en", None),
        ("“We are proud,” said Jane Roe and Mayor John Doe.", "en", None),
        ("„Wir sind stolz“, erklärten Anna Schmidt und Karl Braun gemeinsam.", "de", None),
        ("“We are proud,” said Jane Roe, who met John Doe.", "en", "Jane Roe"),
        ("„Wir sind stolz“, teilte das Unternehmen mit.", "de", None),
        ("Der Vorstand der Acme, Karl Braun: „Wir sind stolz auf euch.“", "de", "Karl Braun"),
        ("Jane Roe, who led the talks: “We are proud of it all.”", "en", "Jane Roe"),
        ("“We are proud,” said the mayor, who was joined by Jane Roe.", "en", "John Doe"),
        ("“We are proud,” said the mayor, accompanied by Jane Roe.", "en", "John Doe"),
        ("“We are proud,” said the owner, who came with Jane Roe.", "en", None),
        ("“We are proud,” said the mayor, John Doe, who met Jane Roe.", "en", "John Doe"),
        ("«Es ist», ha dicho la ministra, que vino con Karl Braun.", "es", "María Gómez"),
        ("«È fatto», ha detto il sindaco, accompagnato da Jane Roe.", "it", None),
        ("« Un beau jour », a dit le directeur, accompagné de Jane Roe.", "fr", "Pierre Dupont"),
        ("“We are proud of it,” Mayor John Doe in Delft noted.", "en", "John Doe"),
        ("« Un beau jour », rapporte Pierre Dupont, directeur général.", "fr", "Pierre Dupont"),
        ("María Gómez, “estamos muy contentos”, dijo.", "es", "María Gómez"),
        ("« Un beau jour ! », s’exclame Pierre Dupont.", "fr", "Pierre Dupont"),
        ("Roe said: “We go.”", "en", "Jane Roe"),
    ],
)
def test_who_speaks_alone_or_with_others(text: str, language: str, expected: str | None) -> None:
    before = "Karl Braun told us of it." if expected != "Karl Braun" else "Jane Roe told us of it."
    assert speakers(before, text, language=language) == [expected]
