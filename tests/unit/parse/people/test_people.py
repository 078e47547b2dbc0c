"""The people of a story: who is found, in which order, and how often they are named."""

import pytest

from newsdrop.parse import people
from newsdrop.parse.found import Found
from newsdrop.record import Dateline, Evidence, Paragraph, Person, Quote
from tests.asking.people import find, found, names


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("“Good,” said Maria Lopez. Lopez smiled.", ["Maria Lopez"]),
        ("Mayor Xolani Qwabe spoke.", ["Xolani Qwabe"]),
        ("Judge W. Walter Harms sat with A. Bradley Poe.", ["W. Walter Harms", "A. Bradley Poe"]),
        ("It was led by Kirsten Vos van der Meer.", ["Kirsten Vos van der Meer"]),
        ("Bruno Le Maire met Omar Hassan al-Bashir.", ["Bruno Le Maire", "Omar Hassan al-Bashir"]),
        ("Kate O’Neil and Ann Wang-Woods won.", ["Kate O’Neil", "Ann Wang-Woods"]),
        ("Robert “Bob” Roe and Ian Roe III came.", ["Robert “Bob” Roe", "Ian Roe III"]),
        ("Thomas Blue Sr. and Thomas Blue Jr. pleaded.", ["Thomas Blue Sr.", "Thomas Blue Jr."]),
        ("JOHN M. SMITH, 45, of Brooklyn, was sentenced.", ["JOHN M. SMITH"]),
        ("Nous saluons Julien DENORMANDIE.", ["Julien DENORMANDIE"]),
        ("King Charles, England’s head, met Prince William, the duke.", ["Charles", "William"]),
        ("“Yes,” said Ann Roe, The Dame Tilda Poe Director of the Acme Gallery.", ["Ann Roe"]),
        ("“Yes,” said Ann Roe, the Dr. Tom Poe Professor of Bells.", ["Ann Roe"]),
        ("Chief Utilitiesman (SCW) Xolani T. Qwabe came.", ["Xolani T. Qwabe"]),
        ("It was Utilitiesman Constructionman Xola Qwabe.", ["Xola Qwabe"]),
        ("Lt. Col. Jane Roe and Rev. Tom Poe prayed.", ["Jane Roe", "Tom Poe"]),
        ("Enter Stuart Kaplan, a banker.", ["Stuart Kaplan"]),
        ("Ambassador Angus King voted with Dean Smith.", ["Angus King", "Dean Smith"]),
        ("El arquitecto Juan Pérez vio el órgano de San Mateo Atlixtac.", ["Juan Pérez"]),
        ("President Biden thanked Mr. Poe.", ["Biden", "Poe"]),
        ("Canadian skip Jane Roe won.", ["Jane Roe"]),
        ("The annual report on Form 10-K. Pinebrook said on Monday.", []),
        ("Professor of Journalism Xola Qwabe spoke.", ["Xola Qwabe"]),
        ("Mayor Ann Roe, director Xola Qwabe and others met.", ["Ann Roe", "Xola Qwabe"]),
        ("MS. SANDERS: Thank you.", ["SANDERS"]),
        ("We met Mayor of Houston Sylvester Turner.", ["Sylvester Turner"]),
        ("It was Minister for Climate Change James Shaw.", ["James Shaw"]),
        ("Por su parte, el ministro, Pablo Ortega, habló.", ["Pablo Ortega"]),
        ("He met Vice Minister of National Defence Xolani Qwabe.", ["Xolani Qwabe"]),
        ("Nach Angaben von Projektleiterin Aylin Demir lief alles.", ["Aylin Demir"]),
        ("Ha parlato l’Amministratore Delegato Giulia Santi.", ["Giulia Santi"]),
        ("Bà Lê Thị Thu Hằng phát biểu.", ["Lê Thị Thu Hằng"]),
        (
            "Anne-Fleur Ngata et Jean-Xolani Qwabe dansent.",
            ["Anne-Fleur Ngata", "Jean-Xolani Qwabe"],
        ),
        ("La visite d’Emmanuel Roe a plu.", ["Emmanuel Roe"]),
        ("Dr. Deborah German, dean of law, spoke.", ["Deborah German"]),
        ("Rear Admiral (NS) Xo Qwabe Zand spoke.", ["Xo Qwabe Zand"]),
        ("Es beruht auf einer Umfrage von Markus Roe, heißt es.", ["Markus Roe"]),
        ("Выступил генеральный директор Acme Иван Петров.", ["Иван Петров"]),
        ("Выступил президент Руритании Иолан Камбеду.", ["Иолан Камбеду"]),
        ("Выступил директор Иолан Петрович Камбеду.", ["Иолан Петрович Камбеду"]),
        ("Выступил директор Acme Иолан Петрович.", ["Иолан Петрович"]),
        ("Přišla mluvčí Acme Jana Nováková.", ["Jana Nováková"]),
        ("In Park City we met Ann Park.", ["Ann Park"]),
        ("Le ministre de l’Intérieur Pierre Roe parle.", ["Pierre Roe"]),
        (
            "So Anna Roe vom Institut und Karl Roe von der Volksinitiative.",
            ["Anna Roe", "Karl Roe"],
        ),
        ("Es sprach Karl von der Roe.", ["Karl von der Roe"]),
        ("Es sprach Anna Roe von der Elternvertretung.", ["Anna Roe"]),
        ("Das sagt Anna Roe von der Bürgerinitiative.", ["Anna Roe"]),
        ("Aldus Anna Roe van de Oudervereniging.", ["Anna Roe"]),
        ("Es sprach Anna Eva von der Roeburg.", ["Anna Eva von der Roeburg"]),
        ("“Good,” said Cllr Anna Roe.", ["Anna Roe"]),
        ("We met Jane Potter and Tom Baker of the Acme Beekeepers.", ["Jane Potter", "Tom Baker"]),
        ("Taoiseach Xolani Qwabe came.", ["Xolani Qwabe"]),
        ("“Good,” said Dean McQwabe, the first chancellor.", ["Dean McQwabe"]),
        ("Ji-hoon Qwabe, PhD, came with Follow-up Qwabe.", ["Ji-hoon Qwabe"]),
        ("He met Supreme Court Justice P B Qwabe.", ["P B Qwabe"]),
        ("Tom Will, former president of Acme, came.", ["Tom Will"]),
        ("It was Alan D’ Sousa.", ["Alan D’ Sousa"]),
        ("They met Ann Poe and Robert “KIT” Roe.", ["Ann Poe", "Robert “KIT” Roe"]),
        ("They met Ann Poe KIT Roe.", ["Ann Poe"]),
        ("It was Ann C. van Qwabe.", ["Ann C. van Qwabe"]),
        ("Gestern dankte Anna Qwabe den Gästen.", ["Anna Qwabe"]),
        ("It was Anna den Qwabe.", ["Anna den Qwabe"]),
        ("We met Asha K R and Tom S.", ["Asha K R"]),
        ("Miss Sunshine – Xolani Qwabe", ["Xolani Qwabe"]),
        ("Miss Jane Poe – Head of Sales", ["Jane Poe"]),
        (
            "Tom Roe of the Lake Council, Xolani Qwabe of the Mill Board, and Ann Poe spoke.",
            ["Tom Roe", "Xolani Qwabe", "Ann Poe"],
        ),
        ("Tom Roe of the Lake Council, Qwabe Xolani, came.", ["Tom Roe"]),
        ("ANN ROE, ABC DE and Tom Poe came.", ["ANN ROE", "Tom Poe"]),
        ("Hablaron Ana Gil, Jefa de Obras Públicas, y Luis Paz.", ["Ana Gil", "Luis Paz"]),
        (
            "Jane Poe from Lagos, Xolani Qwabe from New York and Tom Roe from Rome won.",
            ["Jane Poe", "Xolani Qwabe", "Tom Roe"],
        ),
        ("Hablaron Ana Roe Paz y Luis Poe Gil.", ["Ana Roe Paz", "Luis Poe Gil"]),
        ("Habló Luis Ramón y Cajal.", ["Luis Ramón y Cajal"]),
        ("“Good,” said **Maria Lopez**.", ["Maria Lopez"]),
        ("Danish-born Xolani Qwabe sang.", ["Xolani Qwabe"]),
        ("Maria Noor von Stop Hunger sprach.", ["Maria Noor"]),
        (
            "Juan de la Torre came with Ursula von der Heide.",
            ["Juan de la Torre", "Ursula von der Heide"],
        ),
        ("Jane DeShawn and Maria McRoe won.", ["Jane DeShawn", "Maria McRoe"]),
        ("Ann Roe and Chelsea Qwabe sang.", ["Ann Roe", "Chelsea Qwabe"]),
        ("Ann Roe and Tom Baker tie for first place.", ["Ann Roe", "Tom Baker"]),
        ("He has confidence in Robert Hill. Hill said he was glad.", ["Robert Hill"]),
        ("Judges Ann Roe and Xolani Brown Jackson sat.", ["Ann Roe", "Xolani Brown Jackson"]),
        ("O Professor de Gaulle e o Presidente Lula.", ["Lula"]),
        ("Kỹ sư Lò Thị Pành đến.", ["Lò Thị Pành"]),
        ("Cục trưởng Cục Đường bộ Việt Nam Đinh Quang Thắng đến.", ["Đinh Quang Thắng"]),
        ("Menteri Kesehatan Yohanes Qwabe mengatakan hal itu.", ["Yohanes Qwabe"]),
        ("Heute kamen Anna Gerd tom Brook und Paul Roe.", ["Anna Gerd tom Brook", "Paul Roe"]),
        ("O forno é de Dona Xola Qwabe, de 81 anos.", ["Xola Qwabe"]),
        ("Paul Kohlmeister, chair of the lake club, came.", ["Paul Kohlmeister"]),
        ("Der Bürgermeister Paul Hofmeister kam.", ["Paul Hofmeister"]),
        ("They met Prince Albert. Queen Mary and Prince Albert came.", ["Albert", "Mary"]),
        ("Ann Roe, the Peter and Mary Poe Curator of Prints, came.", ["Ann Roe"]),
        ("Ann Roe, the museum’s Mary Poe Director, came.", ["Ann Roe"]),
        ("Ann Roe, Mary L. Poe Professor of Law, came.", ["Ann Roe"]),
        ("In Salem, Mary Poe Director of Sales spoke.", ["Mary Poe"]),
        ("“It is ours,” said Kekoa Kaʻōpūiki, a teacher.", ["Kekoa Kaʻōpūiki"]),
    ],
)
def test_a_name_is_found(line, expected):
    assert names(line) == expected


def test_who_is_quoted_is_a_person_whatever_the_words_mean_elsewhere():
    line = "“Good,” said May Villa, a director of the Elm Fund. Bob Lee left. Villa smiled."
    spoken = people.missing(find(line), [Quote("Good,", "May Villa", None, 0, 1, 6)])
    everyone = people.find(None, None, [Paragraph(line)], None, None, spoken)
    assert [(one.name, one.title, one.mentions) for one in everyone] == [
        ("May Villa", "director of the Elm Fund", 2),
        ("Bob Lee", None, 1),
    ]
    assert not people.missing(everyone, [Quote("Good,", "Bob Lee", None, 0, 1, 6)])


def test_who_wrote_the_story_is_none_of_its_people():
    everyone = tuple(find("Jane Roe covers the courts.", "Tom Poe spoke."))
    others = people.without_authors(everyone, found("By Jane Roe"), found("Courts"), ())
    assert [person.name for person in others] == ["Tom Poe"]
    titled = people.without_authors(everyone, found("Jane Roe"), found("Roe on courts"), ())
    assert titled == everyone
    said = (Quote("We are glad.", "Jane Roe", "Roe", 0, 0, 12),)
    assert people.without_authors(everyone, found("Jane Roe"), found("Courts"), said) == everyone


def test_people_come_in_the_order_in_which_the_page_names_them():
    assert names("Jane Roe met Tom Poe.", headline="Poe Visits Agency") == ["Tom Poe", "Jane Roe"]


def test_the_whole_story_may_be_empty():
    assert people.find(None, None, [], None, None) == ()


def test_a_firm_that_has_its_founders_name_is_no_mention_of_them():
    (person,) = find(
        "Halvorsen Freight opened a hub for trains in the town today.",
        "“It is good,” said Ingrid Halvorsen, chief executive of Halvorsen Freight.",
        "Halvorsen Freight has trucks. Halvorsen said that it will have trains.",
        headline="Halvorsen Freight opens a hub",
    )
    assert (person.name, person.mentions) == ("Ingrid Halvorsen", 2)


def test_a_last_name_before_another_word_is_a_mention_where_no_firm_has_it():
    (person,) = find(
        "The mayor, Jane Roe, spoke of the bridge.", "Of it Roe Monday said that it is good."
    )
    assert person.mentions == 2


@pytest.mark.parametrize(
    ("headline", "people"),
    [
        ("Bridge office appoints Jane Roe to its board of trustees", ["Jane Roe"]),
        ("Statement by Jane Roe on the collapse of talks", ["Jane Roe"]),
        ("Bridge Office Opens Forest Glen to All Visitors With Dogs", []),
    ],
)
def test_a_headline_in_sentence_case_names_people_as_a_text_does(headline, people):
    assert names("The office told of it.", headline=headline) == people


@pytest.mark.parametrize("title", ["Justice", "Chief Justice", "Dean", "Major"])
def test_a_title_that_is_a_given_name_too_is_a_title_where_the_page_says_so(title):
    line = f"{title} Jane Keller spoke. “Yes,” {title.split()[-1]} Keller said."
    assert names(line) == ["Jane Keller"]
    assert names("Justice Keller spoke to Jane Miller, a lawyer.") == [
        "Justice Keller",
        "Jane Miller",
    ]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Biography: Jane Roe, The Last Cartographer: A Life (Copper Mill)", None),
        ("Poetry: Jane Roe (Baker & Sons), for her book.", None),
        ("Jane Roe, The Chief Scientist at Acme, spoke.", "Chief Scientist at Acme"),
        ("Jane Roe, chief scientist: “Yes.”", "chief scientist"),
    ],
)
def test_a_work_and_its_house_are_no_office(line, title):
    assert [person.title for person in find(line)] == [title]


def test_a_house_called_as_its_founder_is_not_named_with_its_president():
    told = find("“Yes,” said Whitfield president Tom Poe.", "Jane Whitfield had set it up.")
    assert [(person.name, person.mentions) for person in told] == [
        ("Tom Poe", 1),
        ("Jane Whitfield", 1),
    ]


@pytest.mark.parametrize("trade", ["Ratings", "Packaging", "Footwear", "Staffing"])
def test_a_trade_is_no_last_name(trade):
    assert names(f"Corbin {trade} has upgraded it. “Done,” Corbin {trade} said.") == []


@pytest.mark.parametrize("firm", ["Fratelli Qwabe", "Gebrüder Qwabe", "Hermanos Qwabe"])
def test_brothers_whose_name_a_firm_bears_are_no_person(firm):
    told = (f"{firm} S.p.A. opens a plant. Mayor Jane Roe came.", f"{firm} makes bells.")
    assert names(*told, headline=f"{firm} opens a plant") == ["Jane Roe"]


@pytest.mark.parametrize("text", ["µA:", "ªA is on.", "The current is 5 µA and Jane Roe said so."])
def test_signs_that_count_as_letters_begin_no_name(text):
    assert [one.name for one in find(text)] == ["Jane Roe"] * ("Roe" in text)


def test_how_far_an_office_reaches_is_no_name():
    found = find("Jane Roe, President Worldwide of Sales at Acme, opened the hall.")
    assert [(one.name, one.title) for one in found] == [
        ("Jane Roe", "President Worldwide of Sales at Acme")
    ]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Sala a fost deschisă de marele artist Ion Popescu joi.", "artist"),
        ("La salle a été ouverte par le célèbre acteur Jean Martin jeudi.", "acteur"),
        ("La sala fue abierta por el famoso actor Juan Pérez el jueves.", "actor"),
    ],
)
def test_praise_is_no_part_of_an_office(text, title):
    assert [one.title for one in find(text)] == [title]


@pytest.mark.parametrize(
    "line",
    [
        "O Diretório Comunitário de Ensino Irmã Ana (DCEIA) abre a ponte.",
        "La Despensa de Apoyo Mutuo de Roe abre el puente con la Asamblea de Vivienda.",
        "El Ateneo Libertario de Roe y la Coordinadora Vecinal de Roe abren el puente.",
    ],
)
def test_houses_that_hold_a_name_or_help_others_are_nobody(line):
    assert find(line) == ()


def test_a_party_in_brackets_makes_no_house_of_its_member():
    assert names("O senador Paulo Silva Dias (PSD) abriu a ponte.") == ["Paulo Silva Dias"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("They live in the city of Khoram Abadi, north of here.", []),
        ("La alcaldía de la ciudad de Khoram Abadi calla.", []),
        ("It was the home town of Anna Abadi, who left it.", ["Anna Abadi"]),
        ("It stood in the village of Anna Abadi's mother.", ["Anna Abadi"]),
        ("The mayor of the city of Roe, Anna Abadi, came.", ["Anna Abadi"]),
    ],
)
def test_a_town_may_be_called_like_somebody(line, expected):
    assert names(line) == expected


def test_a_town_is_one_throughout_the_text():
    lines = "They went to the town of Anna Abadi.", "In Anna Abadi, they met Ann Roe, a teacher."
    assert names(*lines) == ["Ann Roe"]


def test_a_list_may_tell_a_figure_of_each():
    listed = "Ann Roe, 12 years; Xolani Tek, 4 years; Lhoba Zand (3); and Qwabe Tran, 1 year."
    assert names(f"In prison are Jane Poe; {listed}") == [
        "Jane Poe",
        "Ann Roe",
        "Xolani Tek",
        "Lhoba Zand",
        "Qwabe Tran",
    ]


def test_the_first_of_a_list_may_be_known_by_the_last():
    line = "On June 3, Xolqa Tekra, Lhoba Zandri, Jane Roe and Ann Poe walked over the bridge."
    assert names(line) == ["Xolqa Tekra", "Lhoba Zandri", "Jane Roe", "Ann Poe"]


@pytest.mark.parametrize(
    ("place", "title", "left"),
    [
        ("San Miguel Roe, Puebla", None, []),
        ("SAN MIGUEL ROE", None, []),
        ("San Miguel Roe, Puebla", "alcalde", ["San Miguel Roe"]),
        ("Puebla", None, ["San Miguel Roe"]),
        (None, None, ["San Miguel Roe"]),
    ],
)
def test_where_the_story_is_from_is_nobody(place, title, left):
    found = (Person("San Miguel Roe", title),)
    opening = Found(Dateline("", place), Evidence.TEXT)
    assert [one.name for one in people.without_places(found, opening, ())] == left
