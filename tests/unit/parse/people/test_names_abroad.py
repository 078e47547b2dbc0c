"""Names of many countries are known, and known as names of women or of men."""

from __future__ import annotations

import pytest

import newsdrop
from newsdrop.lexicon import words
from newsdrop.parse import people
from newsdrop.parse.found import Found
from newsdrop.parse.vocabulary.wordkinds import FAMILY, GIVEN, SINGLE, TITLE, kinds
from newsdrop.record import Evidence, Paragraph
from tests.asking.people import names


def named(sentence):
    more = "The old one is closed for good, and the new one has room for twenty boats."
    release = newsdrop.read(f"Town opens its new pier at last\n\n{sentence}\n\n{more}".encode())
    return [person.name for person in release.people]


@pytest.mark.parametrize(
    "name",
    [
        "Caoilfhionn",
        "Rhydian",
        "Guðfinna",
        "Tõnn",
        "Skaidrė",
        "Zsófia",
        "Zurab",
        "Oyinkansola",
        "Fikriye",
        "Ndèye",
        "Eneko",
    ],
)
def test_a_given_name_is_known(name):
    assert kinds(name) & GIVEN


@pytest.mark.parametrize(
    "name", ["Tsai", "Wójcik", "Ouedraogo", "Hovhannisyan", "Shrestha", "Schütz", "Lacour"]
)
def test_a_family_name_is_known(name):
    assert kinds(name) & (FAMILY | GIVEN)


@pytest.mark.parametrize("office", ["Kardinal", "Maréchal", "Monsignore"])
def test_office_that_a_last_name_follows_is_an_office(office):
    assert kinds(office) & (TITLE | SINGLE) == TITLE | SINGLE


def test_no_name_is_of_women_and_of_men():
    assert not words("gendered_names", "women") & words("gendered_names", "men")


def find(*lines, language=None):
    body = [Paragraph(line) for line in lines]
    subtag = Found(language, Evidence.META) if language else None
    return {one.name: one.title for one in people.find(None, None, body, None, subtag)}


@pytest.mark.parametrize(
    ("line", "language", "names"),
    [
        ("Ha scritto a Carlo Qwabe e a Massimo Rossi.", "it", {"Carlo Qwabe", "Massimo Rossi"}),
        ("Gracias a Rosa Blanco y a Pedro Ruiz.", "es", {"Rosa Blanco", "Pedro Ruiz"}),
        ("Obrigado a Rosa Branco.", "pt", {"Rosa Branco"}),
        ("Przyszła Anna Nowak, a Piotr Kowalski nie.", "pl", {"Anna Nowak", "Piotr Kowalski"}),
        ("Rendez-vous en salle Anne Petit, avenue Jean Durand.", "fr", set()),
        ("Será en la sala Ana Pérez y en el teatro Juan Gómez.", "es", set()),
        ("Si tiene nel liceo Anna Rossi, al teatro Carlo Bianchi.", "it", set()),
        ("La directora del museo Ana Pérez vino.", "es", {"Ana Pérez"}),
        ("La directora del museo Ana Pérez, Luz Ruiz, vino.", "es", {"Luz Ruiz"}),
        ("El actor de cine Juan Gómez vino.", "es", {"Juan Gómez"}),
        ("Llegó al aeropuerto Juan Gómez, presidente de Acme.", "es", {"Juan Gómez"}),
        ("Será en el teatro Juan Gómez, que abre en mayo.", "es", set()),
        ("Il regista di teatro Carlo Bianchi parla.", "it", {"Carlo Bianchi"}),
        ("Sur place Anne Petit a parlé.", "fr", {"Anne Petit"}),
        ("Au 4, place Jean Durand.", "fr", set()),
        ("Dyrektor szkoły Anna Nowak przyszła.", "pl", {"Anna Nowak"}),
        ("In Delft woont Jan de Boer.", "nl", {"Jan de Boer"}),
        ("Karl Braun Schriftführer, Anna Berg Beisitzerin.", "de", {"Karl Braun", "Anna Berg"}),
        ("Va da Delfo a Villa Carlotta e a Gran Canaria.", "it", set()),
        ("Va de Lima a San Carlos y a Ciudad Real.", "es", set()),
        ("She sold a Carlo Rossi painting and a Henry Ford.", "en", set()),
        ("Don Renato Qwabe ha detto di sì.", "it", {"Renato Qwabe"}),
        ("Don Quijote vive.", "es", {"Don Quijote"}),
        ("Don Henry Qwabe said yes.", "en", {"Don Henry Qwabe"}),
    ],
)
def test_what_stands_before_a_name_means_what_its_language_says(line, language, names):
    assert find(line, language=language).keys() == names


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Viene de Marina y Poblado, dijo.", []),  # two provinces
        ("Ayer cantaron Ana y Luis en la plaza.", []),
        ("José Ortega y Roe escribió.", ["José Ortega y Roe"]),
        ("Minas Gerais Ana Lima falou.", ["Ana Lima"]),
        ("Em Minas Gerais Ana Lima falou.", ["Ana Lima"]),
        ("Governador de Minas Gerais Rui Lima falou.", ["Rui Lima"]),
        ("San Juan Ana Lima", ["San Juan Ana Lima"]),
        ("Wir sahen Stella-Lou von Verena Roth.", ["Verena Roth"]),
        ("Es sprach Verena von Roth.", ["Verena von Roth"]),
        ("We heard Ann Roe Featuring Tom Poe.", ["Ann Roe", "Tom Poe"]),
        ("Ask Linette A Question", []),
        ("Merry Christmas, everybody!", []),
        ("Das macht auch Verena Mut, weiter zu singen.", []),
        ("^ Roe, Nicola; Lelie, Anna P. F.; Poe, Lea (2017).", []),
        ("L’ONG Terre et Anna Internationale agit. Anne Roe aussi.", ["Anne Roe"]),
        ("Den er ved Anna Universitet.", []),
        ("Fue en Ovejas y El Carmen de Roe.", []),
        ("El Carmen de Roe habló.", ["Carmen de Roe"]),
        ("Jan Roth (18) aus Salem siegt.", ["Jan Roth"]),
        ("Franz Abt sang.", ["Franz Abt"]),
    ],
)
def test_many_given_names_make_no_people_of_what_stands_beside_them(line, expected):
    assert list(find(line)) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Ministrul Protecției Mediului din Ucraina, Roman Popov, a vorbit.",
            {"Roman Popov": "Ministrul Protecției Mediului din Ucraina"},
        ),
        (
            "Ana Ionescu, directoarea Școlii Gimnaziale C.A. Popa, a spus.",
            {"Ana Ionescu": "directoarea Școlii Gimnaziale C.A. Popa"},
        ),
        (
            "Luis Roe fue nombrado Capitán de los Leones del Valle ayer.",
            {"Luis Roe": "Capitán de los Leones del Valle"},
        ),
        ("Det är Acme och Villa–Anna Lind.", {"Anna Lind": None}),
        ("Det. Jane Roe spoke.", {"Jane Roe": "Det."}),
        ("So kam im Salemer Rathaus Bischof Karl Roth.", {"Karl Roth": "Bischof"}),
        ("Dort sprach Abt Karl Roth.", {"Karl Roth": "Abt"}),
        (
            "Das Wort der Behindertenbeauftragten Anna Roth.",
            {"Anna Roth": "Behindertenbeauftragten"},
        ),
        ("We met the 24-year-old software developer Ann Roe.", {"Ann Roe": "software developer"}),
        (
            "El Presidente de la Cámara, el Lic. Juan Roe Ruiz, dijo.",
            {"Juan Roe Ruiz": "Presidente de la Cámara"},
        ),
        ("Habló el Presidente de la Cámara.", {}),
        (
            "La Directora del Instituto Estatal Electoral, Ana Ruiz, dio.",
            {"Ana Ruiz": "Directora del Instituto Estatal Electoral"},
        ),
        ("sier direktør i Acme, Anna Lind.", {"Anna Lind": "direktør i Acme"}),
        ("sier ansvarlig for bro i Acme, Anna Lind.", {"Anna Lind": "ansvarlig for bro i Acme"}),
        ("sier fagansvarlig Anna Lind.", {"Anna Lind": "fagansvarlig"}),
        ("säger Anna Lind, miljöansvarig på Acme.", {"Anna Lind": "miljöansvarig på Acme"}),
        ("Det er uansvarlig, sier Anna Lind.", {"Anna Lind": None}),
        ("Acme er ansvarlig, siger Anna Lind.", {"Anna Lind": None}),
        ("säger chef i Region Skåne, Anna Lind.", {"Anna Lind": "chef i Region Skåne"}),
        ("Dyrektorem Acme zostanie Paweł Nowak.", {"Paweł Nowak": None}),
        ("dichiara Anna Roe, AD di Acme.", {"Anna Roe": "AD di Acme"}),
        ("La titular de la Semart, Ana Ruiz, habló.", {"Ana Ruiz": "titular de la Semart"}),
        ("Dat zei Onderzoeksrechter Sanne Vos.", {"Sanne Vos": "Onderzoeksrechter"}),
        ("říká Jana Nová, spoluředitelka festivalu.", {"Jana Nová": "spoluředitelka festivalu"}),
    ],
)
def test_titles_and_what_they_are_held_of(line, expected):
    assert find(line) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ("Skierowano asp. Weronikę Prusak.", "Pomogło – mówi Weronika Prusak."),
            "Weronika Prusak",
        ),
        (("Widziano asp. Irenę Prus.", "Asp. Irena Prus przyszła."), "Irena Prus"),
        (("It was Jose Roe.", "Josa Roe came."), "Jose Roe"),
    ],
)
def test_a_name_is_printed_in_the_nominative(lines, expected):
    assert next(iter(find(*lines))) == expected


@pytest.mark.parametrize(
    ("line", "language", "expected"),
    [
        (
            "On cite Jean Qwabegui. Les deux autres, Foromo Qwabegui et de Mory Qwabegui, partent.",
            "fr",
            ["Jean Qwabegui", "Foromo Qwabegui", "Mory Qwabegui"],
        ),
        ("Jane Lautner and Xola Lautner listened.", "en", ["Jane Lautner", "Xola Lautner"]),
        ("Jane Lautner spoke of Silvertop Lautner, a house.", "en", ["Jane Lautner"]),
        (
            "Piero Ferrari kam. Es starten Toyota, Scuderia Ferrari und Acme.",
            "de",
            ["Piero Ferrari"],
        ),
        (
            "Hans Porsche kam. Es sprachen die Familie Porsche und Zugvogel Porsche.",
            "de",
            ["Hans Porsche"],
        ),
    ],
)
def test_two_of_a_family_side_by_side_are_people(line, language, expected):
    found = people.find(None, None, [Paragraph(line)], None, Found(language, Evidence.TEXT))
    assert [person.name for person in found] == expected


@pytest.mark.parametrize(
    ("lines", "language", "name", "title", "mentions"),
    [
        (
            ("Šlo o odvolání Tomia Roemury, předsedy spolku.", "Tomio Roemura včera přišel."),
            "cs",
            "Tomio Roemura",
            "předsedy spolku",
            2,
        ),
        (
            (
                "Obec chce navrhnout městského poslance Mikuláše Roenčíka.",
                "Mikuláš Roenčík souhlasí.",
            ),
            "cs",
            "Mikuláš Roenčík",
            "městského poslance",
            2,
        ),
        (
            ("Nagrodę dla Marka Roewaka, dyrektora szkoły, wręczono.", "Marek Roewak jest tu."),
            "pl",
            "Marek Roewak",
            "dyrektora szkoły",
            2,
        ),
        (
            ("She met Marka Roewaka, director of a school.", "Marek Roewak was there."),
            "en",
            "Marek Roewak",
            None,
            1,
        ),
    ],
)
def test_a_slavic_name_may_stand_in_another_case(lines, language, name, title, mentions):
    body = list(map(Paragraph, lines))
    found = people.find(None, None, body, None, Found(language, Evidence.TEXT))
    (person,) = (one for one in found if one.name == name)
    assert (person.title, person.mentions) == (title, mentions)


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("We remember Li Wenhong, who told the town of it.", ["Li Wenhong"]),
        ("He Weiting and Sun Chunfeng spoke in Sun Valley.", ["He Weiting", "Sun Chunfeng"]),
        ("He Maintained it. Song Contest and Sun Microsystems, said the town.", []),
        ("He Sailing said so. Sun Gaming and Sun Dancing are clubs.", []),
        ("Ma Cinque è un numero. Du Change au Louvre, dit la ville.", []),
        ("Ma Maison opened in town, and Li Auto sold more cars.", []),
    ],
)
def test_a_chinese_given_name_is_known_by_its_syllables(sentence, names):
    assert named(sentence) == names


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Vägen invigs av landshövding Jan Bill på lördag.", ["Jan Bill"]),
        ("Ordföranden Jan Bill höll ett tal om den nya vägen.", ["Jan Bill"]),
        ("Anna Berg och Per Sten höll ett tal om den nya vägen.", ["Anna Berg", "Per Sten"]),
        ("The Farm Bill and the Will Bill passed on Monday.", []),
        ("Per Bill payments fell by two percent, the bank said.", []),
        ("Earnings Per Share rose, and so did the Jersey Bill.", []),
    ],
)
def test_a_doubtful_name_counts_behind_an_office_or_in_a_list(sentence, names):
    assert named(sentence) == names


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Menko Hartono membuka jembatan. Kata Budi Hartono.", {"Budi Hartono": None}),
        (
            "Dilantik Dyah Lestari sebagai Deputi Bidang Koordinasi Jembatan Daerah.",
            {"Dyah Lestari": "Deputi Bidang Koordinasi Jembatan Daerah"},
        ),
        (
            "Hadir juga, Wakil Kepala Badan Hukum Budi Hartono dan Plt Kepala Dinas Yuni Lestari.",
            {
                "Budi Hartono": "Wakil Kepala Badan Hukum",
                "Yuni Lestari": "Plt Kepala Dinas",
            },
        ),
        ("Hadir juga Staf Ahli Bidang Hubungan Kelembagaan.", {}),
    ],
)
def test_indonesian_offices(line, expected):
    assert find(line, language="id") == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ernannt wird Anna Huber als Direktorin.", {"Anna Huber": "Direktorin"}),
        ("Se eligió a Ana Roe como presidenta.", {"Ana Roe": "presidenta"}),
        ("Sie sieht Anna Huber als Vorbild.", {"Anna Huber": None}),
        (
            "Die Wahl von Anna Huber als Schatzmeisterin und die Reise im Mai.",
            {"Anna Huber": "Schatzmeisterin"},
        ),
        ("Habló el historiador portugués Luis Roe.", {"Luis Roe": "historiador portugués"}),
        ("Parla la regista francese Anna Rossi.", {"Anna Rossi": "regista francese"}),
    ],
)
def test_an_office_behind_as_and_one_with_a_nation(line, expected):
    assert find(line) == expected


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Vieram Luís Roe, Ana Roe e Xola.", ["Luís Roe", "Ana Roe"]),
        ("Veio Ana Roe e Xola.", ["Ana Roe e Xola"]),
        ("Veio o filósofo, Luís Roe e Gasset.", ["Luís Roe e Gasset"]),
        ("Vieram Luís Roe, Ana Roe e Silva.", ["Luís Roe", "Ana Roe e Silva"]),
        ("Habló Ana Pérez Roe de la Universidad Libre de Lima.", ["Ana Pérez Roe"]),
        ("Falou o prefeito Rui Souza Roe da Associação Livre.", ["Rui Souza Roe"]),
        ("Habló Ana Pérez de la Torre Roe.", ["Ana Pérez de la Torre Roe"]),
    ],
)
def test_a_name_ends_before_a_house_and_before_the_last_of_a_list(line, names):
    assert list(find(line)) == names


@pytest.mark.parametrize(
    ("line", "language", "expected"),
    [
        ("Ela foi levada ao Hospital Regional João Pereira, em Salem.", "pt", []),
        ("Fue trasladado al Hospital Universitario Juan Pereira.", "es", []),
        ("O diretor regional João Pereira foi a Salem.", "pt", ["João Pereira"]),
        ("El gerente del hospital provincial Juan Pereira habló.", "es", ["Juan Pereira"]),
        ("Le directeur du musée régional Jean Pereira parle.", "fr", ["Jean Pereira"]),
        ("National Jane Roe opened the bridge.", "en", ["Jane Roe"]),
    ],
)
def test_a_place_may_have_a_rank_before_its_name(line, language, expected):
    assert names(line, language=language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Megrongálták Roe Sándor szobrát.", ["Roe Sándor"]),
        ("A hidat Kovács János és Nagy Éva tervezte.", ["Kovács János", "Nagy Éva"]),
        ("Tegnap Szabó Péter jött.", ["Szabó Péter"]),
        ("Szabó Kovács Péter igazgató jött.", ["Szabó Kovács Péter"]),
        ("Cím: Salem, Roe Ferenc u. 3.", []),
        ("A Roe Lajos utca le van zárva.", []),
        ("A Roe Lajos téren állt.", []),
        ("A Roe Miklós Gimnázium nyitva van.", []),
        ("Szent István napja van.", []),
        ("Az Acme Martin drága.", []),
    ],
)
def test_in_hungarian_the_family_stands_before(text, expected):
    found = people.find(None, None, (Paragraph(text),), None, Found("hu", Evidence.META))
    assert [person.name for person in found] == expected
