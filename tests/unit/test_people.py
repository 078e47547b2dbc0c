from __future__ import annotations

import pytest

from newsdrop.parse import people
from newsdrop.parse.found import Found
from newsdrop.record import Evidence, Image, Paragraph, Quote

_CHIEFS = ["Jefa de Obras Públicas", "Jefe de Aguas"]


def found(value):
    return None if value is None else Found(value, Evidence.TEXT)


def find(*lines, headline=None, captions=(), language="en"):
    photos = tuple(Image(src=None, caption=caption) for caption in captions)
    body = [Paragraph(line) for line in lines]
    return people.find(found(headline), None, body, found(photos), found(language))


def names(*lines, **more):
    return [person.name for person in find(*lines, **more)]


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


@pytest.mark.parametrize(
    "line",
    [
        "The USS Carl Vinson left San Diego. Carl Vinson's crew is glad.",
        "She lives at 12 Martin Luther King Jr. Boulevard near Abraham Lincoln High School.",
        "The Robert Wood Johnson Foundation and Johns Hopkins University agreed.",
        "They won the Ralph Bunche Award of the Jacqueline Kennedy Garden.",
        "The case is Allen v. Guidant Corp.; see Jane Roe v. Henry Wade.",
        "Hurricane Harvey hit Port Arthur.",
        "Boats pass Monroe Lock and Roe Levee.",
        "Goldman Sachs, Morgan Stanley and Ernst & Young advised James Smith & Sons.",
        "Their children, Matthew, Lauren and David, live in Austin, Texas.",
        "For help, contact Jane Roe at 202-555-0100.",
        "The sky. (U.S. Navy photo by Seaman Jane Roe)",
        "By Jane Roe",
        "Hội nghị của tỉnh Hải Sơn đã kết thúc.",
        "Die Präsidentin der Hochschule sprach.",
        "Funds go to Baker, Ben Hill, Jeff Davis and Worth counties.",
        "A grant from the Wave Energy Prize in New South Wales on Monday in May.",
        "Chief Executive Officer and Special Agent in Charge",
        "The game is called “Tom Clancy,” and it sells well.",
        "Acme WorkPlace, a leader in tools, and ViewLane Si70, the fastest chip, came.",
        "The bank is PREMIER Loanshop.",
        "She is the speaker at the 9th Anniversary Banquet.",
        "Die Jury gab ihm den Konrad Roe Preis und den Georg Poe Prijs.",
        "• 1 count Grand Theft",
        "Foi o Professor de Geografia.",
        "She is Miss Talent of Durban.",
        "The XY ABC, a member of the guild, came.",
        "“Good,” said the owner of Premier Psychiatry.",
        "Families Raising Bread, a charity, shares bread. Bread is bread.",
        "Our clients: Acme • Clay Automobile • Bolt",
        "Ruby Acme (NYSE: RBY) grew.",
        "Gifts built the shelter’s Peter Roe and Mary Poe Roe Animal Center.",
        "Acme bought Bolt’s Mobile Glass and Roe’s Mobile Glass.",
        "Guests came from Seoul Song Do Hospital.",
        "It was led by a maker (Palace Play, Odd Salon, We Players).",
        "Games like World Final, Copa Qwabe, Champions League and others are on.",
        "Funds came from the Obama and Trump Administrations, clinic physicians and veterans.",
        "El Premio Carmen Luz y la Fundación Ana Roe abren.",
        "Le Prix Victor Roe, la Fondation Alice Bleue et le Parc Simone Verte ouvrent.",
        "Il Teatro Anna Bella e il Premio Elsa Roe tornano.",
        "Das Emma Fest und die Sophie Schule öffnen.",
        "Fonden Anna Blå og Sofie Huset åbner.",
        "Emma Loppet och Stiftelsen Anna Blå öppnar.",
        "De Stichting Anna Blauw en het Sophie Huis openen.",
        "Fundacja Anna Zielona otwiera Dom Zofia.",
        "According to Blue Qwabe, rivers rise.",
        "Am Roe Platz und in der Paul Roe Straße hält die Anna Roe Volksinitiative.",
        "L’Istituto Maria Roe, il lycée Jules Roe e la Universidad Rosario Roe.",
        "The Clinton Years and the Reagan Era ended.",
        "Selon Zulu Bleue, tout va bien.",
        "Alle Stellen von der Verwaltung warten.",
        "”Hos Xelvia mener vi det”, siger direktøren.",
        "”Från Xelvia kommer hjälp”, säger hon.",
        "“Bij Xelvia werken wij”, zegt hij.",
        "The march ends at Martin Roe Park and in Maxwell Chambers.",
        "Møt opp i Hans Roes vei 8, ved Anna Roes gate 2 och Karl Roes väg 3.",
        "Spotkanie: ul. Jana Kowalskiego 5, náměstí Jana Nováka 3.",
        "Pressekontakt er rådgiver Halvard Hansen, telefon 99 88 77 66.",
        "The Center for Viral Hepatitis and Varsha Bungalow are here.",
        "Giám đốc Acme Việt Nam, cho biết.",
        "We at Clay Costa Rica are glad.",
        "The CEO of Royal Hassan left.",
        "The bone went to Qwabe Forensics, a private laboratory in Texas.",
        "“Đó là việc tốt”, đại diện Hội Xe tải Thanh Hóa nói.",
        "Kepala Dinas Kesehatan Kota Bandung hadir.",
        "KEPALA BIRO KOMUNIKASI DAN INFORMASI PUBLIK",
        "A ferry docked in Prince Rupert on Monday.",
        "Workshops were held in Salem, Acme Inlet and Prince Rupert.",
        "Prince George's, Md. | 37.1 | 0.8",
        "Prince Rupert, B.C., and Queen Anne, Md., are growing.",
        "They came from King George, Va.",
        "The ships sailed to Prince William Sound and to King William's Town.",
        "Queen Anne Hospital opened.",
        "The church of São José de Roe has a roof.",
        "It matches the bell of Mount Acme Missionary Baptist Church.",
        "A ministra da Ciência, Qwabe e Xola, Acme, chegou.",
        "A capela de Nossa Senhora da Guia abre de novo.",
        "El Hospital Nuestra Señora del Carmen y la ermita de Nuestra Señora de la Paz.",
        "El órgano de San Mateo Atlixtac suena.",
        "Nous étions à Saint Martin Valcourt.",
    ],
)
def test_what_is_no_person_of_the_story(line):
    assert names(line) == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Nazakhtar Nikakh of Ohio to be Secretary of War. Ms. Nikakh left."], "Nazakhtar Nikakh"),
        (["We met Xolani Qwabe, 28, of Durban."], "Xolani Qwabe"),
        (["Xolani Qwabe, 28"], "Xolani Qwabe"),
        (["A van driven by Xolani Qwabe, a 28-year-old baker, stopped."], "Xolani Qwabe"),
        (["“Yes,” Xolani Qwabe said.", "Qwabe left."], "Xolani Qwabe"),
        (["Tom Rogers, Anna Brock, Xolani Qwabe and Beth Poe sat."], "Xolani Qwabe"),
        (["Xolani Qwabe’s widow came."], "Xolani Qwabe"),
        (["It was built under Xolani Hassan’s regime."], "Xolani Hassan"),
        (["“Good,” explained Zviadi Kvirikashvili."], "Zviadi Kvirikashvili"),
        (["According to Väinö Hakkarainen, it is good."], "Väinö Hakkarainen"),
        (["Secondo Eneko Goikoetxeandia, va bene."], "Eneko Goikoetxeandia"),
        (["Enligt Gülbahar Çakıroğlu är det bra."], "Gülbahar Çakıroğlu"),
        (["Folasade Lewandowska ha aggiunto: “Bene”."], "Folasade Lewandowska"),
        (["”Bra”, säger Wolfert van der Stroom."], "Wolfert van der Stroom"),
        (["– Tak – podkreśla dr Zulu Qwabe."], "Zulu Qwabe"),
        (["“Bien”, dijo la doctora Zulu Qwabe."], "Zulu Qwabe"),
        (["„Gut“, sagt Projektleiterin Keawe Qwabe."], "Keawe Qwabe"),
        (["Frau Olúwaṣeun Adébáyọ̀ sprach."], "Olúwaṣeun Adébáyọ̀"),
        (["Parlano Anna Roe, Luca Qwabe e Tonio Xola."], "Tonio Xola"),
        (["Mówią: Paweł Roe, s. Zulu Kamińska, o. Piotr Poe."], "Zulu Kamińska"),
        (["All-Pro Rising Star Anthony Roe came."], "Anthony Roe"),
        (["The Road by Ann Poe", "Night by Xolani Qwabe", "Day by Tom Poe"], "Xolani Qwabe"),
        (["Directed by T.C. Qwabe, Night on the River is a film."], "T.C. Qwabe"),
        (["The film, co-written by Xolani Qwabe, opens today."], "Xolani Qwabe"),
        (["Une pièce écrite par Xolani Qwabe ouvre la saison."], "Xolani Qwabe"),
        (["La película, dirigida por Xolani Qwabe, se estrena."], "Xolani Qwabe"),
    ],
)
def test_an_unknown_name_is_believed_for_what_stands_around_it(lines, expected):
    assert expected in names(*lines)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Xolani Qwabe", "Co-Founder & CTO"], {"Xolani Qwabe": "Co-Founder & CTO"}),
        (
            ["Xolani Qwabe", "Co-Founder & CTO", "Ajmo Lorimu", "Designer"],
            {"Xolani Qwabe": "Co-Founder & CTO", "Ajmo Lorimu": "Designer"},
        ),
        (["“Yes,” said Ann Roe, CTO.", "Ann Roe", "Founder & CTO"], {"Ann Roe": "Founder & CTO"}),
        (["Singer of the Year", "Ann Roe", "Drummer of the Year"], {"Ann Roe": None}),
        (["Ann Roe", "DRUMMER OF THE YEAR"], {"Ann Roe": None}),
        (["Xolani Qwabe", "Partners"], {}),
        (["Harbor Foundation", "President"], {}),
        (["Xolani Qwabe", "This is our director."], {}),
    ],
)
def test_a_line_below_a_name_is_its_role(lines, expected):
    assert {person.name: person.title for person in find(*lines)} == expected


@pytest.mark.parametrize(
    "lines",
    [
        ["The Road by Ajmo Lorimu", "Night by Xolani Qwabe", "Day by Lorimu Ajmo"],
        ["Sponsored by Xolani Qwabe", "Hosted by Ajmo Lorimu", "Powered by Tom Poe"],
        ["Night by Xolani Qwabe", "Day by Tom Poe"],
        ["The study, conducted by Xolani Qwabe, is out.", "Ads produced by Ajmo Lorimu won."],
        ["The show, directed by Xolani Qwabe Theatre, opens.", "A film of Ajmo Lorimu opens."],
    ],
)
def test_what_stands_behind_by_may_be_a_house(lines):
    assert {"Xolani Qwabe", "Ajmo Lorimu"}.isdisjoint(names(*lines))


def test_a_last_name_that_speaks_makes_an_unknown_name_a_persons():
    assert names("Ajmo Lorimu came.", "“It is good,” Lorimu said.") == ["Ajmo Lorimu"]


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


def test_who_else_reported_is_no_person_of_the_story():
    assert names("Maria Lopez and John Smith contributed to this report.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Dame Jane Roe DBE, the chief medical officer, said so.",
        "Dr. Jane Roe, MD, PhD, FACP, chief medical officer, said so.",
        "Jane Roe Ph.D., chief medical officer, said so.",
    ],
)
def test_letters_behind_a_name_are_none_of_it(text: str):
    (person,) = find(text)
    assert (person.name, person.title) == ("Jane Roe", "chief medical officer")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Apple chief executive Steve Jobs toured the plant.", [("Steve Jobs", 1)]),
        ("Steve Jobs toured the plant. Jobs said it was great.", [("Steve Jobs", 0)]),
        ("They met Ann Field, the plant manager, on Monday.", [("Ann Field", 1)]),
        ("They toured Steve Jobs on Monday.", []),
        ("Martin School, the founder of all, was closed.", []),
        ("Labour MP Ann Onwurah came.", [("Ann Onwurah", 1)]),
    ],
)
def test_a_noun_is_a_last_name_where_something_says_so(text: str, expected: list):
    assert [(person.name, int(person.title is not None)) for person in find(text)] == expected


def test_an_unknown_row_of_capitals_alone_is_not_believed():
    assert names("Xolani Qwabe grew by ten percent.") == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Noted Baker Ann Roe came.", "They met Ann Roe."], ["Ann Roe"]),
        (["Noted Weaver Ann Roe came.", "We met Journeyman Ann Roe."], ["Ann Roe"]),
        (["We met Minister Xolani Ann Roe."], ["Xolani Ann Roe"]),
    ],
)
def test_a_word_that_only_once_stands_before_a_name_is_no_part_of_it(lines, expected):
    assert names(*lines) == expected


def test_a_house_beside_a_person_is_none():
    assert names("They thanked Ann Roe and Corporate Vision.") == ["Ann Roe"]
    assert names("They thanked Ann Roe, Chelsea Qwabe.") == ["Ann Roe"]


def test_variants_of_a_name_are_one_person_with_the_fullest_form():
    (gates, minister) = find(
        "Defense Secretary Robert M. Gates met Anatoliy Serdyukov, said Gates.",
        "Mr. Serdyukov and Bob Gates signed. Serdykov’s plane left.",
        headline="GATES, SERDYUKOV RENEW TIES",
        captions=["Robert Gates and Anatoly Serdykov"],
    )
    assert (gates.name, minister.name) == ("Robert M. Gates", "Anatoliy Serdyukov")
    assert set(gates.aliases) == {"GATES", "Bob Gates", "Robert Gates"}
    assert {"Serdykov", "Anatoly Serdykov"} <= set(minister.aliases)
    assert (gates.mentions, minister.mentions) == (5, 5)


def test_a_second_last_name_makes_nobody_else():
    (person,) = find("Ana Inés Vidal Paz habló.", "Designaron a la senadora Ana Inés Vidal. Vidal")
    assert (person.name, person.title, person.mentions) == ("Ana Inés Vidal Paz", "senadora", 3)
    assert set(person.aliases) == {"Ana Inés Vidal", "Vidal"}
    assert len(find("Habló Ana Vidal.", "También habló Ana Vidal Paz.")) == 2


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("They thanked Jane Lopez & Peter Adams.", ["Jane Lopez", "Peter Adams"]),
        ("They thanked Jane Lopez & Sons.", []),
        ("They hired Jane Lopez & Peter Adams LLP.", []),
        ("Photo: Jane Lopez & Peter Adams", []),
        ("Lire aussi Jane Lopez & Peter Adams, « Le pont », juin 2018.", []),
        ("It sells under its Jane Lopez brand.", []),
    ],
)
def test_two_full_names_are_no_firm(line, expected):
    assert names(line) == expected


def test_a_family_name_that_stands_first_is_the_person():
    (person,) = find("President Xi Jinping spoke. President Xi left.")
    assert (person.name, person.title) == ("Xi Jinping", "President")


def test_people_come_in_the_order_in_which_the_page_names_them():
    assert names("Jane Roe met Tom Poe.", headline="Poe Visits Agency") == ["Tom Poe", "Jane Roe"]


def test_a_heading_adds_no_word_of_its_own_to_a_name():
    headline = "Governor Roy Cooper Address Updates"
    assert names("“Yes,” said Governor Roy Cooper.", headline=headline) == ["Roy Cooper"]


@pytest.mark.parametrize(
    ("line", "titles"),
    [
        ("Sens. Ann Roe and Tom Poe agreed.", ["Sens.", "Sens."]),
        (
            "Assistant U.S. Attorneys Ann Roe, Tom Poe, and Kay Doe acted.",
            3 * ["Assistant U.S. Attorneys"],
        ),
        ("Ann Roe and Tom Poe, founders of Acme, met.", 2 * ["founders of Acme"]),
        ("Governor Ann Roe and Tom Poe met.", ["Governor", None]),
        ("It was tested by flight attendants Ann Roe and Tom Poe.", 2 * ["flight attendants"]),
        ("She wrote to Senators Roe, Poe and Wilson.", 3 * ["Senators"]),
        ("They met Tom Poe, Senators Roe and Wilson.", [None, "Senators", "Senators"]),
        ("Fue Ana Gil, Jefa de Obras Públicas, Qwabe Xola, Jefe de Aguas.", _CHIEFS),
        ("It was the prize founders, Dr. Ann Roe and Prof. Tom Poe.", 2 * ["prize founders"]),
        ("Parlano i costituzionalisti Anna Roe e Luca Poe.", 2 * ["costituzionalisti"]),
        ("The Governors Ball and Gala drew the Directors Guild and others.", []),
        ("Pilots Ann Roe, left, and Tom Poe land.", ["Pilots"] * 2),
        ("Pilots Ann Roe (right) and Tom Poe land.", ["Pilots"] * 2),
        ("Les ingénieures Ann Roe, à droite, et Eva Poe.", ["ingénieures"] * 2),
        ("Die Professoren Hans Müller, links, und Eva Schmidt.", ["Professoren"] * 2),
    ],
)
def test_a_plural_title_is_shared(line, titles):
    assert [person.title for person in find(line)] == titles


def test_the_longer_printing_of_the_first_title_wins():
    line = "Governor Ann Roe met North Ohio Governor Ann Roe, chair of the board."
    assert find(line)[0].title == "North Ohio Governor"


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("The study's lead author Ann Roe, a dean at Acme, spoke.", "dean at Acme"),
        ("The study's co-author Ann Roe spoke.", "co-author"),
        ("Best-selling Author Ann Roe, a friend of Acme, spoke.", "Author"),
    ],
)
def test_a_part_in_a_study_yields_to_an_office(line, title):
    assert find(line)[0].title == title


def test_a_bare_rank_yields_to_an_office_told_elsewhere():
    lines = ["Sgt. Jane Roe came home.", "Sgt. Jane Roe, a crane operator, works."]
    assert [person.title for person in find(*lines)] == ["crane operator"]
    assert [person.title for person in find(*lines[:1])] == ["Sgt."]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('Johanna "Joey" Whitfield came. Miss Joey wept.', ['Johanna "Joey" Whitfield']),
        ("Johanna “Joey” Whitfield came. Mrs. Joey wept.", ["Johanna “Joey” Whitfield"]),
        ("Johanna (Joey) Whitfield came. Ms. Joey wept.", ["Johanna (Joey) Whitfield"]),
        ("John Paul Whitfield came. Mr. Paul wept.", ["John Paul Whitfield", "Paul"]),
    ],
)
def test_a_name_in_marks_alone_is_nobody_else(line, expected):
    assert names(line) == expected


def test_a_title_beside_the_full_name_counts_more_than_one_beside_the_last():
    (person,) = find("President Roe met Ann Roe, director of Acme.")
    assert person.title == "director of Acme"


def test_korean_names_stand_before_their_office():
    found = find("조태열 외교부 장관은 오늘 말했다. 한국의 대통령과 조태열 장관.", language="ko")
    assert [(one.name, one.title, one.mentions) for one in found] == [("조태열", "외교부 장관", 2)]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("재난 운영의 조정관인 James McPherson은 말합니다.", "재난 운영의 조정관"),
        ("Deanne Criswell 청장이 방문했다.", "청장"),
        ("여기에서 관리자 Ann Smith를 만나십시오.", "관리자"),
        ("FEMA 청장 Ann Smith는 말했다.", "FEMA 청장"),
        ("국토안보부 장관 Ann Smith는 말했다.", "국토안보부 장관"),
        ("회의에서 Ann Smith와 만났다.", None),
    ],
)
def test_korean_offices_around_a_latin_name(line, title):
    assert find(line, language="ko")[0].title == title


def test_the_whole_story_may_be_empty():
    assert people.find(None, None, [], None, None) == ()


def test_the_party_of_a_member_of_congress_is_no_nickname():
    line = "Joining are Senators Olive Crandall (R-Idaho) and Paul Maddox (D-W.Va.)."
    assert names(line) == ["Olive Crandall", "Paul Maddox"]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["They met Ann Roe.", "“Good,” said Roe, chair of law."], {"Ann Roe": "chair of law"}),
        (["Ann Roe, a poet, came.", "Roe, chair of law, spoke."], {"Ann Roe": "poet"}),
        (["They met Ann Roe.", "Roe, her secretary and others left."], {"Ann Roe": None}),
        (["They met Ann Roe.", "Then President Roe left."], {"Ann Roe": None}),
        (["**Ann Roe**, founder of Acme, came."], {"Ann Roe": "founder of Acme"}),
        (["The fleet’s commander, Adm. Ann Roe, spoke."], {"Ann Roe": "commander"}),
        (["It is led by CEO and Founder, Dr. Ann Roe."], {"Ann Roe": "CEO and Founder"}),
        (
            ["The Chair of the Board of Trustees of Acme, Ann Roe, left."],
            {"Ann Roe": "Chair of the Board of Trustees of Acme"},
        ),
        (["The wife of the mayor, Ann Roe, left."], {"Ann Roe": "mayor"}),
        (["Es spricht Anna Roe (MdB, DIE ROTEN)."], {"Anna Roe": "MdB, DIE ROTEN"}),
        (["– Tak – mówi Anna Roe, dyrektor Acme."], {"Anna Roe": "dyrektor Acme"}),
        (["They met Ann Roe, Acme engineers and guests."], {"Ann Roe": None}),
        (
            ["“Bien”, dit le ministre de l’Intérieur Jean Roe."],
            {"Jean Roe": "ministre de l’Intérieur"},
        ),
        (["»Godt,« siger Anna Roe, adm. direktør i Acme."], {"Anna Roe": "adm. direktør i Acme"}),
        (["Anna Roe, professor ved Acme, siger ja."], {"Anna Roe": "professor ved Acme"}),
        (["– Bra, säger kommunalrådet Anna Roe (S)."], {"Anna Roe": "kommunalrådet"}),
        (["Air Force Gen. Ann Roe spoke."], {"Ann Roe": "Air Force Gen."}),
        (["Ann Roe — CEO, North Acme Garages"], {"Ann Roe": "CEO, North Acme Garages"}),
        (["Ann Roe — CEO, Local"], {"Ann Roe": "CEO"}),
        (["Ann Roe, Mayor Pro-Tem, City of Acme"], {"Ann Roe": "Mayor Pro-Tem, City of Acme"}),
        (
            ["James Roe, Principal, James W. Roe & Associates"],
            {"James Roe": "Principal, James W. Roe & Associates"},
        ),
        (
            ["Přišel Mgr. Jan Novák, předseda klubu, Ing. Petr Dvořák, generální sekretář Acme."],
            {"Jan Novák": "předseda klubu", "Petr Dvořák": "generální sekretář Acme"},
        ),
        (
            ["Co-founders Ann Roe and Tom Poe came.", "Tom Poe, co-founder and CTO, spoke."],
            {"Ann Roe": "Co-founders", "Tom Poe": "co-founder and CTO"},
        ),
        (
            ["He thanked barristers Ann Roe KC and Tom Poe."],
            {"Ann Roe": "barristers", "Tom Poe": "barristers"},
        ),
    ],
)
def test_where_a_title_is_looked_for(lines: list, expected: dict):
    assert {person.name: person.title for person in find(*lines)} == expected


@pytest.mark.parametrize(("line", "found"), [("Co-Founder & CTO", 1), ("They met today.", 0)])
def test_a_heading_is_a_name_where_the_line_below_it_is_a_role(line, found):
    body = [Paragraph("Xolani Qwabe", kind="heading"), Paragraph(line)]
    assert len(people.find(None, None, body, None, None)) == found


@pytest.mark.parametrize("role", ["General", "Rear Admiral", "Bishop", "Lead Author"])
def test_a_rank_below_a_name_costs_nobody(role):
    assert names("The team was named today.", "Jane Roe", role) == ["Jane Roe"]


def test_a_list_of_what_is_by_whom_names_nobody_where_few_are_persons():
    menu = ("Menu by Ann Roe", "Wine by Silver Oak", "Flowers by Green Meadow", "Art by Night Owl")
    assert names(*menu) == ["Ann Roe"]


@pytest.mark.parametrize(
    "line",
    [
        "Oak Hall, 901 Laurel Ave, Salem",
        "We are at 45 Rose Marie Street.",
        "Houston - Sherman Oaks 5944 (6812)",
        "Houston – Franklin Hill: 12",
        "Unincorporated - Franklin Canyon 1",
        "The film Harry Pitts and the Golden Cup is out.",
        "Le film Jean Petit et la Coupe d’Or sort en mai.",
    ],
)
def test_streets_parts_of_towns_and_works_are_named_for_people(line):
    assert names(line) == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("In 2010 Jane Morris left.", ["Jane Morris"]),
        ("HOUSTON - Jane Morris, the mayor, left.", ["Jane Morris"]),
        ("Harry Pitts and the Acme Foundation gave money.", ["Harry Pitts"]),
        ("Geschäftsführer Hans Krüger von der Acme GmbH sprach.", ["Hans Krüger"]),
        ("Der Rat ernannte Petra Vogel zur Geschäftsführerin.", ["Petra Vogel"]),
        ("said Peter Marlow Vice President of Acme", ["Peter Marlow"]),
        ("et de sa suppléante ANNE MARIE LENOIR DUBOIS.", ["ANNE MARIE LENOIR DUBOIS"]),
    ],
)
def test_a_name_ends_where_its_surroundings_begin(line, expected):
    assert names(line) == expected


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Chief Scientist: Dana Brooks", "Chief Scientist"),
        ("• Dana Brooks: Head of Sales, Acme", "Head of Sales, Acme"),
        ("Dana Brooks | Chief Scientist", "Chief Scientist"),
        ("Dana Brooks: The mayor of Salem is wrong.", None),
        ("Note: Dana Brooks", None),
    ],
)
def test_a_line_may_name_somebody_and_the_role(line, title):
    assert [person.title for person in find(line)] == [title]


def test_a_house_that_is_called_like_people_ends_no_title():
    line = "“Good,” says Daniel Wong, Acme co-founder and former Morgan Stanley bond trader."
    assert find(line)[0].title == "Acme co-founder and former Morgan Stanley bond trader"


def test_a_title_ends_before_the_form_of_the_next_name():
    line = "Ann Roe, Minister of Science, and Prof. Tom Wells came."
    assert find(line)[0].title == "Minister of Science"


def test_whom_to_call_is_no_person_of_the_story_whatever_the_house():
    line = "Please contact Ann Wells, Managing Partner with Acme Investor Relations Worldwide at "
    assert names(line + "wells@example.org or 818-555-0100.") == []
    assert names("Please contact Ann Wells, a partner of ours.") == ["Ann Wells"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("It is led by Visiting Professor of Horticulture Mark Wells.", ["Mark Wells"]),
        ("Ed Wells spoke.", ["Ed Wells"]),
        ("Kommentar von Silke Brand, Geschäftsführerin der Acme GmbH:", ["Silke Brand"]),
        ("Statement von Karl Huber zur Messe:", ["Karl Huber"]),
        ("It uses general terms for Acme’s Layered Temporal Memory (LTM) system.", []),
        ("He holds the Order of Tom Wells and the Orden de Ana Gil.", []),
        ("By order of Tom Wells it is closed.", ["Tom Wells"]),
    ],
)
def test_what_a_name_is_beside_offices_and_honours(line, expected):
    assert names(line) == expected


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("It backs Tom Wells, NC-3 House general election winner, again.", None),
        ("It is for Senate candidate Tom Wells.", "Senate candidate"),
        ("It is for presidential candidate Tom Wells.", "presidential candidate"),
        ("A candidate Tom Wells likes won.", None),
        ("Tom Wells, general counsel, spoke.", "general counsel"),
        ("Tom Wells, a retired general, spoke.", "retired general"),
    ],
)
def test_a_general_or_a_candidate_is_an_office_by_its_neighbours(line, title):
    assert [person.title for person in find(line)] == [title]


@pytest.mark.parametrize(
    "line",
    [
        "Xolner Mária Ilona igazgató elmondta, hogy az üzem kész.",
        "Az üzem kész, mondta Xolner Mária Ilona.",
        "A cég polgármester Xolner Mária Ilona szerint kész.",
    ],
)
def test_family_before_two_given_names(line):
    assert [person.name for person in find(line, language="hu")] == ["Xolner Mária Ilona"]
    assert [person.name for person in find(line, language="en")] != ["Xolner Mária Ilona"]


def test_letters_behind_a_thing():
    assert names("The engineer Layered Qwabe Memory (LQM) is new.") == []
    assert names("The team, led by director Xola Qwabe (XQ), is new.") == ["Xola Qwabe"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Oznámil to ředitel školy Acme Qwabský Barkov.", ("Qwabský Barkov", "ředitel školy Acme")),
        ("Řekl to ředitel Xolna Acme Foxtonov Barkov.", ("Foxtonov Barkov", "ředitel Xolna Acme")),
    ],
)
def test_house_between_a_slavic_office_and_a_name(line, expected):
    assert [(person.name, person.title) for person in find(line)] == [expected]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("She won the Jane Roe President of Acme prize.", []),
        ("The general public Jane Roe met is large.", [("Jane Roe", None)]),
        (
            "La eveniment, ministrul mediului, Ion Roescu, a spus.",
            [("Ion Roescu", "ministrul mediului")],
        ),
    ],
)
def test_offices_and_what_only_looks_like_them(line, expected):
    assert [(person.name, person.title) for person in find(line)] == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The team saw homes at Dolna, Gara Brod, Ana Brodno and Lipnik.", []),
        ("They anchored near Basco, Port Luz, Maria Porto or Sulu, he said.", []),
        ("We met at Acme, Ann Roe and Tom Poe told us.", ["Ann Roe", "Tom Poe"]),
        ("She stood by Lena Brodno, Ann Roe and Tom Poe.", ["Lena Brodno", "Ann Roe", "Tom Poe"]),
        ("It patrols First Martin Shoal and Maria Atoll.", []),
        ("Marina Editions, an independent publisher, sells maps.", []),
        ("Smt. Lalita Qwabe, who heads a co-op, came.", ["Lalita Qwabe"]),
    ],
)
def test_places_and_houses_that_begin_like_names(line, expected):
    assert names(line) == expected


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (("Dr. Ann Roe", "Research Chair in Soil Science, Acme University"), "Research Chair in"),
        (("Mrs. Ann Roe", "Head of Ecology, Acme University"), "Head of Ecology"),
        (("Ann Roe", "Head of Ecology, Acme University"), "Head of Ecology"),
    ],
)
def test_a_card_names_somebody_with_a_form_of_address(lines, title):
    assert [person.title.startswith(title) for person in find(*lines)] == [True]


def test_dutch_generals_hold_their_offices():
    for office in ("directeur-generaal Havens", "secretaris-generaal Defensie"):
        (person,) = find(f"Anna Bakker, {office}, sprak.", language="nl")
        assert person.title == office


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("“Baik,” said Xofiah binti Mohd Qwabe.", ["Xofiah binti Mohd Qwabe"]),
        ("The prize went to Xetchumi a/p Rengasamy.", ["Xetchumi a/p Rengasamy"]),
        ("Xasantha d/o Manickam spoke.", ["Xasantha d/o Manickam"]),
        ("Xosmawati Binti Karim opened the hall.", ["Xosmawati Binti Karim"]),
        ("Xuireann Nic Gearailt, whose boat sank, left.", ["Xuireann Nic Gearailt"]),
        ("Xeadar Mac Giolla Roe plays the king.", ["Xeadar Mac Giolla Roe"]),
        ("Chairman Tan Sri Xazlan Wahab spoke.", ["Xazlan Wahab"]),
        ("The minister, Dato’ Sri Xasni Baharom, spoke.", ["Xasni Baharom"]),
        ("“Good,” said Tan Mei Fong.", ["Tan Mei Fong"]),
        ("The Uí Roe kings ruled. Hotel Seri Xola shut.", []),
    ],
)
def test_names_of_many_lands_say_whose_child_somebody_is(line, expected):
    assert names(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "The cutter Amos Roe came. Amos Roe was new.",
        "Der Frachter Anna Roe liegt fest.",
        "Le navire Anne Roe est parti.",
        "El buque Carlos Poe (IMO 9123456) zarpó.",
        "Skipet Anna Roe seilte.",
        "Prince George’s County and Queen Anne's College agreed.",
        "“Dr. Qwabe’s House of Cards” is a game.",
        "On Inis Xola, the Minister said: “No.”",
        "In Xola Qwabe, the mayor spoke.",
        "La presidenta de la empresa Xola Qwabe habló.",
        "Die Oberbürgermeisterin von Xolaheim sprach.",
        "Los datos serán enviados a la Agencia Nacional, Xola Qwabe y Acme.",
        "It stands in Form 10-K. Qwabe expects growth.",
    ],
)
def test_ships_places_and_houses_beside_offices_are_nobody(line):
    assert names(line) == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The ship captain Jane Roe spoke.", {"Jane Roe": "ship captain"}),
        ("Ministerpräsidentin von der Roe kam.", {"Roe": None}),
        (
            "Selon Anne Roe, directrice exécutive Xola d’Acme France : « Oui. »",
            {"Anne Roe": "directrice exécutive Xola d’Acme France"},
        ),
        (
            "Ann Roe, president, Xola Qwabe, secretary, and Tom Poe, treasurer, met.",
            {"Ann Roe": "president", "Xola Qwabe": "secretary", "Tom Poe": "treasurer"},
        ),
        (
            "Para a presidente da cooperativa Xola Qwabe, Ana Roe, é bom.",
            {"Ana Roe": "presidente da cooperativa Xola Qwabe"},
        ),
        (
            "So Anna Roe, Oberbürgermeisterin von Xolaheim.",
            {"Anna Roe": "Oberbürgermeisterin von Xolaheim"},
        ),
        ("Petty Officer 2nd Class Xo Qwabe left.", {"Xo Qwabe": "Petty Officer 2nd Class"}),
        (
            "Head of Sea Qwabment Rear Admiral Ann Roe spoke.",
            {"Ann Roe": "Head of Sea Qwabment Rear Admiral"},
        ),
        ("Die Monteure Ida Roe und Tom Poe kamen.", {"Ida Roe": "Monteure", "Tom Poe": "Monteure"}),
        ("Le chef de groupe Djamel Xola a parlé.", {"Djamel Xola": "chef de groupe"}),
        ("Xola Qwabe og gudmor Ellisif Roe kom.", {"Ellisif Roe": "gudmor"}),
        (
            "We met Professor of Journalism Mark Xola.",
            {"Mark Xola": "Professor of Journalism"},
        ),
        (
            "So Tom Poe. A presidente da cooperativa Xola Qwabe, Ana Roe, riu.",
            {"Tom Poe": None, "Ana Roe": "presidente da cooperativa Xola Qwabe"},
        ),
        ("Workers Party-list Rep. Ann Roe spoke.", {"Ann Roe": "Workers Party-list Rep."}),
    ],
)
def test_an_office_tells_its_holder_from_what_it_is_held_of(line, expected):
    assert {person.name: person.title for person in find(line)} == expected


@pytest.mark.parametrize(
    ("line", "language", "expected"),
    [
        ("Dazu sprach Kreisbaurat Hans Roe.", "de", "Kreisbaurat"),
        ("Dabei war Firmengründer DI Hans Roe.", "de", "Firmengründer"),
        ("Tutkintaa johtaa rikoskomisario Hans Roe.", "fi", "rikoskomisario"),
        ("Hans Roe heilbrigðisráðherra vígði spítalann.", "is", "heilbrigðisráðherra"),
        ("Hans Roe, Leiter der Inspektion, kam mit.", "de", "Leiter der Inspektion"),
    ],
)
def test_offices_of_northern_languages(line, language, expected):
    assert [(one.name, one.title) for one in find(line, language=language)] == [
        ("Hans Roe", expected)
    ]


def test_a_place_begins_with_its_article_within_a_sentence_only():
    assert not names("Vive en La María de Roe.", language="es")
    assert names("Llegó tarde. La María de Roe habló.", language="es") == ["María de Roe"]


def test_what_an_office_is_called_is_no_last_name():
    assert not names("Fale com o Diretor Executivo hoje.", language="pt")


def test_an_unknown_name_behind_an_office_of_a_house_is_a_person_s():
    people = find("Le chef de groupe Xola Qwabe parle.", language="fr")
    assert [(one.name, one.title) for one in people] == [("Xola Qwabe", "chef de groupe")]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "It was tried by Trial Attorney Xolani Qwabe and Deputy District Attorney Mbali Zwane.",
            ["Xolani Qwabe", "Mbali Zwane"],
        ),
        ("It was Special Agent Xolani Qwabe who found it.", ["Xolani Qwabe"]),
        (
            "The pastor of Roe Parish, Father Xolani Qwabe, paid for it.",
            ["Xolani Qwabe"],
        ),
        ("The test is led by researchers at Acme University – Wharekura Tuarua Hou.", []),
        (
            "The test is led by researchers at Acme University – Jane Roe and Tom Poe.",
            ["Jane Roe", "Tom Poe"],
        ),
        ("She uses the Smooth Operator Zwanebalm von Qwabes.", []),
    ],
)
def test_an_office_of_several_words_tells_a_name_that_no_list_knows(line, expected):
    assert names(line) == expected


def test_no_title_ends_in_a_dash():
    (person,) = find("It was opened by the head of Acme University – Jane Roe – on Friday.")
    assert (person.name, person.title) == ("Jane Roe", "head of Acme University")


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
    ("line", "language", "title"),
    [
        ("Prenant la parole devant le juge, Jean Dupont a reconnu les faits.", "fr", None),
        ("Speaking before the judge, Jane Roe admitted it.", "en", None),
        ("Junto al alcalde, Juan Pérez presentó el plan.", "es", None),
        ("Davanti al giudice, Marco Rossi ha ammesso i fatti.", "it", None),
        ("Perante o juiz, João Silva admitiu os factos.", "pt", None),
        ("Samen met de burgemeester, Jan Jansen opende zij de brug.", "nl", None),
        ("In talks with the mayor, Jane Roe, the firm agreed to pay.", "en", "mayor"),
        ("The firm met with the mayor, Jane Roe and her deputy.", "en", "mayor"),
        ("In his speech the interior minister, Jane Roe, praised it.", "en", "interior minister"),
        ("El acto, con el alcalde, Juan Pérez a la cabeza, empezó.", "es", "alcalde"),
        ("Im Gespräch mit dem Minister, Hans Müller, ging es darum.", "de", "Minister"),
    ],
)
def test_an_office_in_an_opening_phrase_is_somebody_elses(line, language, title):
    (person,) = find(line, language=language)
    assert person.title == title


@pytest.mark.parametrize(
    ("line", "language", "title"),
    [
        ("Dort sprach Amboss-Boss Hans Müller zu den Leuten.", "de", "Amboss-Boss"),
        ("Bland dem finns Acmegrundaren Nils Berg och flera till.", "sv", "Acmegrundaren"),
        ("Bland dem finns grundaren av King Nils Berg.", "sv", "grundaren av King"),
        ("Der talte Acmestifteren Lars Hansen med pressen.", "da", "Acmestifteren"),
        ("Daar sprak Acme-topman Jan de Vries met de pers.", "nl", "Acme-topman"),
        ("A spokesman for President Jane Roe came.", "en", "President"),
    ],
)
def test_an_office_may_be_one_word_with_its_house(line, language, title):
    (person,) = find(line, language=language)
    assert person.title == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Jeanne Dupont, fondatrice Acme affirme « C’est bien ».", "fondatrice Acme"),
        ("Jeanne Dupont, directrice Acme ajoute que c’est bien.", "directrice Acme"),
        ("Jeanne Dupont, directrice de la note « Pont », est là.", "directrice de la note"),
    ],
)
def test_a_verb_of_speech_ends_a_title(line, title):
    (person,) = find(line, language="fr")
    assert person.title == title
