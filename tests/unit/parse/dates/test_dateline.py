"""Datelines: the forms of wires, forces and companies; and sentences that only look like one."""

import pytest

import newsdrop
from newsdrop.page import Block, Page, Zone
from newsdrop.parse.dateline import behind, blanked, find
from newsdrop.parse.datelines.place import Place, judge
from newsdrop.parse.datelines.reading import read
from newsdrop.parse.found import Found
from newsdrop.parse.letterhead import Letterhead
from newsdrop.record import Date, Evidence, Paragraph

DAY = "2021-06-03"


@pytest.mark.parametrize(
    ("opening", "place", "date"),
    [
        ("WASHINGTON, June 3, 2021 —", "WASHINGTON", DAY),
        ("WASHINGTON -", "WASHINGTON", None),
        ("[newswire.com] Boston, Massachusetts — June 3, 2021 —", "Boston, Massachusetts", DAY),
        ("(wire.co.uk) - London, June 3, 2021 –", "London", DAY),
        (
            "[wire.com] Boston, MA - Boston, Massachusetts — June 3, 2021 —",
            "Boston, Massachusetts",
            DAY,
        ),
        ("[wire.com] Boston, MA -", "Boston, MA", None),
        ("salem.com, JAKARTA -", "JAKARTA", None),
        ("Salem.co.id, Jakarta -", "Jakarta", None),
        ("BROOKLYN, N.Y. –", "BROOKLYN, N.Y.", None),
        ("МИНСК. БЕЛТА –", "МИНСК", None),
        ("ZAGREB, HINA –", "ZAGREB", None),
        ("Zagreb AFP —", "Zagreb", None),
        ("Washington CNN Politics —", "Washington", None),
        ("UPTON, NY—", "UPTON, NY", None),
        ('VENICE, Italy (AP) "', "VENICE, Italy", None),
        ("ANCHORAGE, Alaska. –", "ANCHORAGE, Alaska", None),
        ("AUSTIN --", "AUSTIN", None),
        ("Harrisburg –", "Harrisburg", None),
        ("Washington, D.C. -", "Washington, D.C.", None),
        ("Washington, D.C. ---", "Washington, D.C.", None),
        ("BATON ROUGE, Louisiane –", "BATON ROUGE, Louisiane", None),
        ("MILLBROOK FALLS –", "MILLBROOK FALLS", None),
        ("MILLBROOK COUNTY –", "MILLBROOK COUNTY", None),
        ("MILLBROOK CITY (June 3, 2021) –", "MILLBROOK CITY", DAY),
        ("Millbrook City, June 3, 2021 –", "Millbrook City", DAY),
        ("MILLBROOK TOWNSHIP --", "MILLBROOK TOWNSHIP", None),
        ("Traverse City –", "Traverse City", None),
        ("SPRINGDALE, Calif. - June 3, 2021 -", "SPRINGDALE, Calif.", DAY),
        ("REDMOND, Wash. — June 3, 2021 —", "REDMOND, Wash.", DAY),
        ("FRESNO, Calif., June 3, 2021—", "FRESNO, Calif.", DAY),
        ("WASHINGTON, June 3 —", "WASHINGTON", None),
        ("SACRAMENTO, Calif. / June 3, 2021 –", "SACRAMENTO, Calif.", DAY),
        ("London, UK; 3 June 2021:", "London, UK", DAY),
        ("Dubai, UAE – June 3, 2021:", "Dubai, UAE", DAY),
        ("Dubai, United Arab Emirates: 3 June 2021:", "Dubai, United Arab Emirates", DAY),
        ("Oslo/Bergen (3 June 2021):", "Oslo/Bergen", DAY),
        ("KINGSTON, Jamaica, June 3, 2021 (NWC):", "KINGSTON, Jamaica", DAY),
        ("New Delhi, June 3:", "New Delhi", None),
        ("New Delhi:", "New Delhi", None),
        ("Wilmington, NC:", "Wilmington, NC", None),
        ("TEL AVIV, Israel, June 3 /PRNewswire/ --", "TEL AVIV, Israel", None),
        ("Washington DC -", "Washington DC", None),
        # date first, brackets
        ("03 June 2021 | GENEVA:", "GENEVA", DAY),
        ("3. Juni 2021, Berlin:", "Berlin", DAY),
        ("June 3, 2021, (Fresno, CA).", "Fresno, CA", DAY),
        ("June 3, 2021 (Fresno, CA)", "Fresno, CA", DAY),
        ("<2021-06-03>", None, DAY),
        ("[3.6.2021]", None, DAY),
        ("June 3, 2021 – OTTAWA –", "OTTAWA", DAY),
        ("June 3, 2021 – Ottawa, Ontario –", "Ottawa, Ontario", DAY),
        ("June 3, 2021 -", None, DAY),
        ("Thursday, June 3, 2021 –", None, DAY),
        ("(Washington, D.C., May 4)", "Washington, D.C.", None),
        ("JUN 3 -- (St. Louis, MO) --", "St. Louis, MO", None),
        ("(Washington, D.C. – June 3, 2021)", "Washington, D.C.", DAY),
        ("(New York) –", "New York", None),
        ("[Seoul, 3 June 2021]", "Seoul", DAY),
        ("GENEVA (3 June 2021) –", "GENEVA", DAY),
        # wires
        ("Fresno, CA (PRWEB) June 3, 2021 --", "Fresno, CA", DAY),
        ("CHICAGO, June 3, 2021 /PRNewswire/ --", "CHICAGO", DAY),
        ("NEW YORK , June 3, 2021 /PRNewswire-USNewswire/ --", "NEW YORK", DAY),
        ("LAS VEGAS, Jan. 5 /PRNewswire/ --", "LAS VEGAS", None),
        ("NEW YORK--(BUSINESS WIRE)--", "NEW YORK", None),
        ("SEATTLE—(BUSINESS WIRE)—", "SEATTLE", None),
        ("San Diego -- (BUSINESS WIRE) - June 3, 2021", "San Diego", DAY),
        ("Boston, MA, June 03, 2021 (GLOBE NEWSWIRE) --", "Boston, MA", DAY),
        ("FRESNO, CA--(Marketwired - June 3, 2021) -", "FRESNO, CA", DAY),
        ("HOUSTON, TX / ACCESSWIRE / June 3, 2021 /", "HOUSTON, TX", DAY),
        ("OTTAWA, ON, June 3, 2021 /CNW/ -", "OTTAWA, ON", DAY),
        ("June 3, 2021 09:00 AM EDT NEW YORK--(BUSINESS WIRE)--", "NEW YORK", DAY),
        ("Berlin (ots) -", "Berlin", None),
        ("LAKE ROE, Conn.--(BUSINESS WIRE)--Jun 3, 2021--", "LAKE ROE, Conn.", DAY),
        ("Washington (AP) —", "Washington", None),
        # a stop and no comma; a place that is none
        ("Vienna June 3.", "Vienna", None),
        ("Berlin/Vienna June 3.", "Berlin/Vienna", None),
        ("June 3, 2021 (worldwide).", None, DAY),
        ("Lyon, Suède, June 3, 2021 –", "Lyon, Suède", DAY),
        # other tongues
        ("Neuhausen, 3. Juni 2021.", "Neuhausen", DAY),
        ("新华社北京6月3日电（记者林大文）", "北京", None),
        ("（台中訊）", "台中", None),
        ("Москва, 3 июня 2021 года –", "Москва", DAY),
        ("الرباط، 3 يونيو 2021 –", "الرباط", DAY),
        ("(lifePR) (Saarbrücken, 03.06.2021)", "Saarbrücken", DAY),
        ("SANTIAGO (Chile), 3 de junio de 2021 –", "SANTIAGO (Chile)", DAY),
        ("Frankfurt (Oder), 3. Juni 2021 –", "Frankfurt (Oder)", DAY),
        ("Frankfurt (Oder) –", "Frankfurt (Oder)", None),
        ("FRANKFURT (Reuters) –", "FRANKFURT", None),
        ("Saint-Denis (La Réunion), 3 juin 2021 —", "Saint-Denis (La Réunion)", DAY),
        ("Bruxelles, le 3 juin 2021 :", "Bruxelles", DAY),
        ("São Paulo, junho de 2021 -", "São Paulo", None),
        ("本报北京6月3日讯", "北京", None),
        ("（中央社記者林大文台北3日電）", "台北", None),
        ("【东京讯】", "东京", None),
        ("【ワシントン時事】", "ワシントン", None),
        ("【6月3日 AFP】", None, None),
        ("上海2021年6月3日 /美通社/ --", "上海", DAY),
        # forces
        ("SAN DIEGO (NNS) --", "SAN DIEGO", None),
        ("ABOARD USS NIMITZ, At Sea (NNS) --", "ABOARD USS NIMITZ, At Sea", None),
        ("WASHINGTON (Army News Service, June 3, 2021) --", "WASHINGTON", DAY),
        ("FORT ROE, Va. (June 3, 2021) –", "FORT ROE, Va.", DAY),
        ("JOINT BASE LEWIS-MCCHORD, Wash. --", "JOINT BASE LEWIS-MCCHORD, Wash.", None),
        ("CAMP ROE, South Korea –", "CAMP ROE, South Korea", None),
        ("USS ROE, ATLANTIC OCEAN –", "USS ROE, ATLANTIC OCEAN", None),
        # a country's whole name
        (
            "ROETOWN, Federated States of Micronesia (NNS) --",
            "ROETOWN, Federated States of Micronesia",
            None,
        ),
        ("ROETOWN, Republic of Palau (June 3, 2021) --", "ROETOWN, Republic of Palau", DAY),
        ("Roetown, Kingdom of Tonga, June 3, 2021 –", "Roetown, Kingdom of Tonga", DAY),
        ("ROEVILLE, République du Congo –", "ROEVILLE, République du Congo", None),
        ("Roeville, República de Chile, 3 de junio de 2021 –", "Roeville, República de Chile", DAY),
        # several places
        ("LONDON and NEW YORK, June 3, 2021 —", "LONDON and NEW YORK", DAY),
        ("GENEVA/NEW YORK, 3 June 2021 –", "GENEVA/NEW YORK", DAY),
        ("PALO ALTO, Calif. & LONDON--(BUSINESS WIRE)--", "PALO ALTO, Calif. & LONDON", None),
        # other languages
        ("Paris, le 3 juin 2021 –", "Paris", DAY),
        ("PARIS, LE 3 JUIN 2021 –", "PARIS", DAY),
        ("BERLIN, DEN 3. JUNI 2021 –", "BERLIN", DAY),
        ("MADRID, A 3 DE JUNIO DE 2021 –", "MADRID", DAY),
        ("TORONTO, ON June 3, 2021 –", "TORONTO, ON", DAY),
        ("München, 3. Juni 2021 –", "München", DAY),
        ("Stuttgart, 03.06.2021 –", "Stuttgart", DAY),
        ("Madrid, 3 de junio de 2021.-", "Madrid", DAY),
        ("Roque del Monte, Tam.-", "Roque del Monte, Tam.", None),
        ("ROQUE DEL MONTE, TAM.-", "ROQUE DEL MONTE, TAM.", None),
        ("Cd. Roque, Hgo.—", "Cd. Roque, Hgo.", None),
        ("Roqueta, Méx.-", "Roqueta, Méx.", None),
        ("Villa Roque, R.D.-", "Villa Roque, R.D.", None),
        ("Zacatecas.-", "Zacatecas", None),
        ("Madrid, 3 jun. 2021 (EFE).-", "Madrid", DAY),
        ("Doha-Qatar: 3 June, 2021 –", "Doha-Qatar", DAY),
        ("Mazatlán, Sin., 3 de junio de 2021.-", "Mazatlán, Sin.", DAY),
        ("Warszawa, 3 czerwca 2021 r. –", "Warszawa", DAY),
        ("(서울=뉴스와이어) 2021년 06월 03일 --", "서울", DAY),
        ("新华社北京6月3日电", "北京", None),
        ("Brasília, 3 de junho de 2021 -", "Brasília", DAY),
        ("Hà Nội, ngày 3 tháng 6 năm 2021 –", "Hà Nội", DAY),
        ("DORTMUND, Alemania (AP) —", "DORTMUND, Alemania", None),
        ("노스캐롤라이나주 롤리 -", "노스캐롤라이나주 롤리", None),
        ("亚特兰大——", "亚特兰大", None),
        ("2021年6月3日、東京 –", "東京", DAY),
        ("東京 - 2021年6月3日 -", "東京", DAY),
        # the dash went over to a sign that is none
        ("WASHINGTON\ufffd", "WASHINGTON", None),
    ],
)
def test_dateline_opens_the_paragraph(opening, place, date):
    dateline = read(f"{opening} The council opened a new bridge today.")
    assert (dateline.text, dateline.place, dateline.date) == (opening, place, date)


@pytest.mark.parametrize(
    ("text", "opening", "place"),
    [
        ("WASHINGTON The United States sued today.", "WASHINGTON", "WASHINGTON"),
        ("MÜNCHEN „Die Brücke ist offen“, sagt sie.", "MÜNCHEN", "MÜNCHEN"),
        ("BROOKLYN, N.Y. Jane Roe-Doe, an engineer,", "BROOKLYN, N.Y.", "BROOKLYN, N.Y."),
        ("Brussels, 3 June 2021", "Brussels, 3 June 2021", "Brussels"),
        ("Mumbai, 03 June 2021: Acme opened a plant", "Mumbai, 03 June 2021:", "Mumbai"),
    ],
)
def test_dateline_without_a_dash(text, opening, place):
    dateline = read(text)
    assert (dateline.text, dateline.place) == (opening, place)


@pytest.mark.parametrize(
    ("line", "place", "date"),
    [
        ("Valbourg, le 3 juin 2021", "Valbourg", DAY),
        ("Valbourg, le jeudi 3 juin 2021", "Valbourg", DAY),
        ("Waldau, den 3. Juni 2021", "Waldau", DAY),
        ("Lipovec, dne 3. června 2021", "Lipovec", DAY),
        ("Villarroble (Soria), jueves 3 de junio de 2021", "Villarroble (Soria)", DAY),
        ("Valbourg (Tarn), le 3 juin 2021", "Valbourg (Tarn)", DAY),
        ("Montefosco (SS), 3 giugno 2021", "Montefosco (SS)", DAY),
        ("Banyuwangi, 3 Juni 2021", "Banyuwangi", DAY),
        ("3 June 2021, Berlin", "Berlin", DAY),
        ("June 3, 2021 — Berlin, Germany", "Berlin, Germany", DAY),
        ("Waldau (ots)", "Waldau", None),
        ("Waldau (dpa/lnw)", "Waldau", None),
        ("Wien (OTS)", "Wien", None),
    ],
)
def test_dateline_has_a_line_of_its_own(line, place, date):
    dateline = read(line)
    assert (dateline.text, dateline.place, dateline.date) == (line, place, date)


@pytest.mark.parametrize(
    ("text", "place", "date"),
    [
        ("Valbourg, le 3 juin 2021 : Le pont est ouvert.", "Valbourg", DAY),
        ("العين، 3 يونيو 2021: افتتحت الوزارة الجسر", "العين", DAY),
        ("تل أبيب، الخميس 3 يونيو 2021: افتتحت", "تل أبيب", DAY),
        ("الرياض في 3 يونيو 2021 - افتتحت الوزارة", "الرياض", DAY),
        ("חיפה, 3 ביוני 2021: העירייה פתחה", "חיפה", DAY),
        ("June 3, 2021 | Ottawa, ON | Bridge Office", "Ottawa, ON", DAY),
        ("June 3, 2021 · Fresno, Calif.", "Fresno, Calif.", DAY),
        ("Le 3 juin 2021 | Ottawa, Ontario | Office des ponts", "Ottawa, Ontario", DAY),
        ("Köln. Die Stadt hat heute eine neue Brücke eröffnet.", "Köln", None),
        ("Neu Waldau/Berlin. Die Ministerin hat eine neue Brücke", "Neu Waldau/Berlin", None),
        ("Madrid. El Ayuntamiento ha abierto hoy el nuevo puente", "Madrid", None),
        ("Roque del Monte, Tam.- en la plaza se abrió el puente", "Roque del Monte, Tam.", None),
        ("Zacatecas.- con una fiesta se abrió el puente", "Zacatecas", None),
        ("3 de junio de 2021. El Ayuntamiento ha abierto hoy el puente", None, DAY),
        ("June 3, 2021; Friends of the Bridge: It is open again since this morning", None, DAY),
        ("3 juin 2021 | Les Amis du Pont : Le pont est ouvert depuis ce matin", None, DAY),
        ("3 jun. ’21. El Ayuntamiento ha abierto hoy el puente", None, DAY),
        ("3. Juni 2021: Die Stadt hat heute eine Brücke eröffnet.", None, DAY),
    ],
)
def test_dateline_ends_with_a_colon_a_stop_or_a_bar(text, place, date):
    dateline = read(text)
    assert (dateline.place, dateline.date) == (place, date)


@pytest.mark.parametrize(
    "text",
    [
        "Kultur, den 3. Juni 2021",
        "June 3, 2021 | Jane Roe, Bridge Office | News",
        "June 3, 2021 | Health, Science | 4 min read",
        "June 3, 2021 | Business | Roeville",
        "Mise à jour, le 3 juin 2021",
        "Service de presse, le 3 juin 2021",
        "Müller (CDU)",
        "WaldauWaldau (ots)",
        "London. A city that sleeps, and the bridges with it.",
        "Waldau. Die Stadt schläft, und mit ihr alle Brücken.",
        "Köln. Ein Tag.",
        "June 3, 2021. that day",
        "June 3. The bridge opens.",
        "ROE CITY COUNCIL – The council meets on Monday.",
        "COUNTY OF ROE – The board meets on Monday.",
        "Roe County – The board meets on Monday.",
        "Antecedentes.- El puente se cerró el año pasado.",
        "Bases del concurso.- El plazo termina el lunes.",
        "Pérez, Juan.- el alcalde que abrió el puente.",
        "Acme, Inc.- the company that built the bridge.",
    ],
)
def test_line_is_no_dateline(text):
    assert read(text) is None


def test_a_caption_above_the_text_hides_no_dateline():
    caption = Block(TEXT.strip(), zone=Zone.MARGIN)
    lines = (Block("Council opens a bridge"), caption, Block("Valbourg, le 3 juin 2021"))
    headline = Found(lines[0].text, Evidence.MARKUP, frozenset((0,)))
    page = Page((*lines, Block(TEXT.strip())))
    assert find_in(Paragraph(TEXT), page=page, headline=headline) == ("Valbourg", "dateline")


@pytest.mark.parametrize(("line", "place"), [("Waldau (ots)", "Waldau"), ("Waldau (neu)", None)])
def test_a_wire_may_stand_above_the_text(line, place):
    blocks = (Block("Council opens a bridge"), Block(line), Block(TEXT.strip()))
    headline = Found(blocks[0].text, Evidence.MARKUP, frozenset((0,)))
    found = find_in(Paragraph(TEXT), page=Page(blocks), headline=headline)
    assert found == (place and (place, "dateline"))


@pytest.mark.parametrize(
    "text",
    [
        "FOR IMMEDIATE RELEASE - The council opened a bridge.",
        "FACT SHEET - The new bridge",
        "NOTE - This release was corrected.",
        "CORRECTION – In the release of May 5",
        "Q: - What does the bridge cost?",
        "A note — to the editor",
        "NASA – The agency said today",
        "COVID-19 – The council said",
        "Apple – the company – said",
        "The bridge – which was closed – is open.",
        "Dr. Jane Roe — a researcher — said",
        "Jane Smith, June 3, 2021 – Today",
        "Texas – where the bridge stands",
        "World Health Organization – The agency",
        "“We are glad” – said the mayor",
        "On Friday, October 6, 2017, the President signed",
        "Photo by Jane Roe, June 3, 2021 – Today",
        "Update, June 3, 2021 – Today",
        "New Product - Widget",
        "NEW PRODUCT – The anvil",
        "BUDGET REPORT – The council",
        "EXAMPLE.COM - The bridge",
        "U.S. Treasury yields fell",
        "SINGAPORE Press Holdings reported",
        "Mobile – The new way to pay",
        "- - -",
        "Publié le jeudi 3 juin 2021 à 07h47",
        "입력 2021.06.03 20:27",
        "Jane Wee Thursday, June 3, 2021",
        "Thuy Nguyen, June 3, 2021",
        "Georgia May 5 Primary results are in.",
        "Anvil Day May 5. The anvil was thrown.",
        "May 5 (Friday). The anvil was thrown.",
        "SUISSE Les ponts sont ouverts.",
        "",
    ],
)
def test_sentence_is_no_dateline(text):
    assert read(text) is None


def find_in(*text, page=Page(()), headline=None, letter=Letterhead()):  # noqa: B008 - frozen
    found = find(page, headline, letter, text)
    return found and (found.value.place, str(found.source))


def test_line_before_the_first_paragraph_may_be_the_dateline():
    text = (Paragraph("Residents may apply."), Paragraph("FRESNO, Calif. – The council met."))
    assert find_in(*text) == ("FRESNO, Calif.", "dateline")


def test_points_may_stand_above_the_text():
    points = [Paragraph(f"- Point {at} of the study is a long one. " * 6) for at in range(6)]
    story = Paragraph("FRESNO, Calif. – The council met.")
    assert find_in(*points, story) == ("FRESNO, Calif.", "dateline")
    assert find_in(*(Paragraph(point.text[2:]) for point in points), story) is None


TEXT = "The council opened a bridge over the river Roe today, and the mayor walked over it. " * 2


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        (["FRESNO"], ("FRESNO", "dateline")),
        (["For all", "FRESNO"], ("FRESNO", "dateline")),
        (["Fresno"], None),
        (["FRESNO", "Read more"], None),
        (["NOTE", "—"], None),
        (["SUISSE"], None),
        (["Fresno, California — June 3, 2021"], ("Fresno, California", "dateline")),
        (["Fresno, CA – June 3, 2021", "Read more"], ("Fresno, CA", "dateline")),
        (["Fresno, June 3, 2021 · The Great Hall"], ("Fresno", "dateline")),
        (["(Fresno, 3 June 21)"], ("Fresno", "dateline")),
        (["Local — June 3, 2021"], None),
        (["Sweden - June 3, 2021, 8:00 p.m."], None),
        (["Online, June 3, 2021 · The Great Hall"], None),
        (["Lyon, France, le 3 Juin 98"], ("Lyon, France", "dateline")),
        (["Lyon, France - June 1998"], ("Lyon, France", "dateline")),
        (["Lyon, June 1998"], ("Lyon", "dateline")),
        (["Lyon, June 1998 in pictures"], None),
        (["Roe Street, June 1998"], None),
    ],
)
def test_dateline_may_have_lines_of_its_own_above_the_text(lines, place):
    blocks = [Block("Council opens a bridge"), *map(Block, lines), Block(TEXT.strip())]
    headline = Found(blocks[0].text, Evidence.MARKUP, frozenset((0,)))
    assert find_in(Paragraph(TEXT), page=Page(tuple(blocks)), headline=headline) == place


@pytest.mark.parametrize(
    ("place", "dash"), [("FRESNO", "—"), ("Fresno, Calif.", "–"), ("(Fresno – June 3, 2021)", "–")]
)
def test_the_dash_may_stand_in_a_line_of_its_own_in_a_text_file(place, dash):
    headline = "County Opens Bridge Two Months Early"
    record = newsdrop.read(f"{headline}\nJune 4, 2021\n{place}\n{dash}\n{TEXT.strip()}".encode())
    assert record.dateline.place == place.strip("(").partition(" –")[0]


def test_line_under_the_status_may_be_the_dateline():
    lines = ("Council opens a bridge", "FOR IMMEDIATE RELEASE", "Fresno, CA June 3, 2021", TEXT)
    headline = Found(lines[0], Evidence.MARKUP, frozenset((0,)))
    letter = Letterhead(status=Found(lines[1], Evidence.LABEL, frozenset((1,))))
    page = Page(tuple(map(Block, lines)))
    assert find_in(Paragraph(TEXT), page=page, headline=headline, letter=letter) == (
        "Fresno, CA",
        "dateline",
    )


@pytest.mark.parametrize("status", [True, False])
def test_of_two_numbers_in_a_line_of_its_own_the_pages_language_tells_the_day(status):
    lines = ("Council opens a bridge", "Sofort frei", "Lyon, 05/06/2021", TEXT.strip())
    headline = Found(lines[0], Evidence.MARKUP, frozenset((0,)))
    letter = Letterhead(status=Found(lines[1], Evidence.LABEL, frozenset((1,)))) if status else None
    page = Page(tuple(map(Block, lines)), language="de")
    found = find(page, headline, letter or Letterhead(), (Paragraph(TEXT),))
    assert found is not None
    assert (found.value.place, found.value.date) == ("Lyon", "2021-06-05")


def test_a_remark_on_the_release_above_the_text_hides_no_dateline():
    remark = Paragraph("This announcement contains what the law calls inside information. " * 4)
    story = Paragraph("FRESNO, Calif. – The council met.")
    assert find_in(remark, story) == ("FRESNO, Calif.", "dateline")


@pytest.mark.parametrize("kind", ["heading", "table"])
def test_heading_has_no_dateline(kind):
    assert find_in(Paragraph("FRESNO, Calif. – The council met.", kind)) is None


def test_nothing_is_looked_for_behind_the_first_long_paragraph():
    text = (Paragraph("The council met. " * 20), Paragraph("FRESNO, Calif. – The council met."))
    assert find_in(*text) is None


@pytest.mark.parametrize(
    ("line", "at", "place"),
    [
        ("Brussels, 3 June 2021", 1, ("Brussels", "dateline")),
        ("3 June 2021", 1, None),
        ("Brussels, 3 June 2021", 0, ("Brussels", "dateline")),
        ("Roeville, MA | June 3, 2021", 0, ("Roeville, MA", "dateline")),
        ("Lima, Perú · 3 de junio de 2021", 0, ("Lima, Perú", "dateline")),
        ("Fair in Brussels, 3 June 2021", 0, None),
        ("Brussels, 3 June 2021, by Jane Roe", 0, None),
    ],
)
def test_date_line_with_a_place_at_the_headline_is_a_dateline(line, at, place):
    lines = [Block("Council opens a bridge")]
    lines.insert(at, Block(line))
    headline = Found(lines[1 - at].text, Evidence.MARKUP, frozenset((1 - at,)))
    date = Found(Date("2021-06-03", "day", Evidence.TEXT), Evidence.TEXT, frozenset((at,)))
    story = Paragraph("The council met.")
    letter = Letterhead(date=date)
    assert find_in(story, page=Page(tuple(lines)), headline=headline, letter=letter) == place


def test_what_stands_behind_a_dateline():
    text = [Paragraph("ANN ARBOR, Mich. – Acme builds."), Paragraph("It builds anvils.")]
    opening = find(Page(()), None, Letterhead(), text)
    assert [part.text for part in behind(opening, text)] == [
        "Acme builds.",
        "It builds anvils.",
    ]
    assert behind(None, text) == text


def test_order_of_numbers_is_the_pages() -> None:
    assert read("Brasília, 3/6/2021 – O ministério abriu", order=True).date == DAY
    assert read("Brasília, 3/6/2021 – O ministério abriu") is None


def test_town_before_a_stop_is_a_dateline_where_the_text_calls_it_one() -> None:
    assert read("Wesel. Der Kreis Wesel schließt sein Impfzentrum.").place == "Wesel"
    assert read("Danke. Der Kreis Wesel schließt sein Impfzentrum.") is None


@pytest.mark.parametrize(
    ("line", "place", "date"),
    [
        ("Fresno, CA (PRWEB) June 3, 2021", "Fresno, CA", DAY),
        ("Fresno, CA (PRWEB) June 3, 2021 The office opened a bridge.", "Fresno, CA", DAY),
        ("Boston, MA /PRNewswire/ June 3, 2021", "Boston, MA", DAY),
        ("CHICAGO, IL (Marketwire - June 3, 2021) The office opened", "CHICAGO, IL", DAY),
        ("Fresno, CA (June 3, 2021) The office opened a bridge.", "Fresno, CA", DAY),
        ("Zürich (ots) 3. Juni 2021", "Zürich", DAY),
        ("Lima · 3 de junio de 2021. El puente abre.", "Lima", DAY),
        ("Buenos Aires · 3 de junio de 2021. El puente abre.", "Buenos Aires", DAY),
        ("Wien | 3. Juni 2021 | Die Brücke ist offen.", "Wien", DAY),
        ("Genève · 3 juin 2021", "Genève", DAY),
        ("2021年6月3日横浜発-橋が開通した。", "横浜", DAY),
        ("2021年6月3日 横浜発 - 橋が開通した。", "横浜", DAY),
        ("横浜発 2021年6月3日 - 橋が開通した。", "横浜", DAY),
        ("BERLIN, Montag (dpa) – Die Brücke", "BERLIN", None),
        ("Jakarta, Selasa, 3 Juni 2021 – Jembatan", "Jakarta", DAY),
        ("JOPLIN, MO – The office opened a bridge.", "JOPLIN, MO", None),
    ],
)
def test_a_dateline_needs_no_dash(line, place, date):
    found = read(line)
    assert found is not None
    assert (found.place, found.date) == (place, date)


@pytest.mark.parametrize(
    "line",
    [
        "Bridge Planner (Pro) June 3, 2021",
        "Jane Roe (June 3, 2021) The office opened a bridge.",
        "Kommuniké · 3 juni 2021. Bron är öppen.",
        "Pressemitteilung | 3. Juni 2021 | Die Brücke ist offen.",
        "Jane Roe · 3 June 2021. The office opened a bridge.",
    ],
)
def test_a_day_behind_other_words_makes_no_dateline(line):
    found = read(line)
    assert found is None or found.place is None


@pytest.mark.parametrize(
    ("above", "place"),
    [
        ("What the office says in short stands above its text. " * 4, "PARIS, France"),
        ("A note of many words that has no stop and tells what the text is about " * 3, None),
    ],
)
def test_the_dateline_may_stand_behind_a_summary(above, place):
    dated = "PARIS, France – June 3, 2021 — The office opened a bridge." if place else "PARIS – It"
    found = find(Page(()), None, Letterhead(), [Paragraph(above), Paragraph(dated)])
    assert (found.value.place if found else None) == place


def test_a_note_is_no_summary():
    note = Paragraph("IMPORTANT NOTE: " + "All seats for the opening of the bridge are taken. " * 4)
    found = find(Page(()), None, Letterhead(), [note, Paragraph("FRESNO – The office opened it.")])
    assert found is not None
    assert found.value.place == "FRESNO"


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("(Köln/03.06.2021) Die Brücke", "Köln"),
        ("(Waldau / 3. Juni 2021) Die Brücke", "Waldau"),
        ("(Waldau | 3. Juni 2021) Die Brücke", "Waldau"),
        ("Waldau/03.06.2021 – Die Brücke", "Waldau"),
        ("Waldau | 03.06.2021 | Die Brücke ist offen.", "Waldau"),
        ("Valdehierro · 3 de junio de 2021 · El puente abre.", "Valdehierro"),
        ("Montvallon, 3 juin 2021 | Le pont est ouvert.", "Montvallon"),
        ("Oudewaardt · 3 juni 2021. De brug is open.", "Oudewaardt"),
        ("Puerto del Roble · 3 de junio de 2021. El puente abre.", "Puerto del Roble"),
        ("Villefort sur Arne • 3 juin 2021. Le pont est ouvert.", "Villefort sur Arne"),
        ("Courrier de Roeville | 3 juin 2021 | Le pont est ouvert.", None),
        ("Le Courrier · 3 juin 2021. Le pont est ouvert.", None),
        ("Ana del Roble · 3 de junio de 2021. El puente abre.", None),
        ("Nota de Prensa · 3 de junio de 2021. El puente abre.", None),
        ("Consejo de Ministros · 3 de junio de 2021. El puente abre.", None),
        ("Día del Libro · 23 de abril de 2021. El puente abre.", None),
        ("Politik | 03.06.2021 | Die Brücke ist offen.", None),
        ("Nieuws · 3 juni 2021 · De brug is open.", None),
        ("Jane Roe | 3 June 2021 | The bridge is open.", None),
        ("Waldau | 03.06.2021", None),
    ],
)
def test_a_bar_a_point_or_a_slash_may_stand_between_place_and_day(line, place):
    found = read(line)
    assert (found.place if found else None) == place


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("THURNBY, Leicestershire – The council", "THURNBY, Leicestershire"),
        ("SELBERTON, South Yorkshire - The council", "SELBERTON, South Yorkshire"),
        ("KUOPELA, Eastern Finland — The council", "KUOPELA, Eastern Finland"),
        ("SAN VITORE, Valle Verde – Il comune", "SAN VITORE, Valle Verde"),
        ("IBM, Oracle – The deal", None),
        ("BREAKING, Live – The council", None),
        ("MEMBERS, Friends – We are", None),
        ("GRANDWELL, Inc. – The company", None),
        ("Caldwell, Thornton – The council", None),
    ],
)
def test_a_town_in_capitals_may_have_its_region_behind_it(line, place):
    found = read(line)
    assert (found.place if found else None) == place


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("WALDAU, MALAYSIA - Acme Newswire - 3 June 2021 - The", "WALDAU, MALAYSIA"),
        ("TORONTO -- ACME Group -- June 3, 2021 -- The", "TORONTO"),
        ("Paris – Maison Roe – 3 juin 2021 – La", "Paris"),
        ("Apple – Tim Cook – June 3, 2021 – The", None),
        ("Bridge – The River – June 3, 2021 – The", None),
    ],
)
def test_a_house_may_stand_between_place_and_day(line, place):
    found = read(line)
    assert (found and (found.place, found.date)) == (place and (place, "2021-06-03"))


def test_points_may_stand_between_the_summary_and_the_text():
    summary = Paragraph("What the office says in short stands above its text. " * 4)
    points = [Paragraph(f"Point {at} of the study.", kind="list_item") for at in range(5)]
    typed = [Paragraph(f"• {point.text}") for point in points]
    story = Paragraph("FRESNO, Calif. – June 3, 2021: The council met.")
    assert find_in(summary, *points, story) == ("FRESNO, Calif.", "dateline")
    assert find_in(summary, *typed, story) == ("FRESNO, Calif.", "dateline")
    assert find_in(summary, *typed, summary, story) is None


@pytest.mark.parametrize(
    ("above", "below", "place"),
    [
        (["Press release", "26 March 2021", "Brussels", "3 min read"], [], "Brussels"),
        (["Paris, France", "26 mars 2021"], [], "Paris, France"),
        ([], ["41/2021", "Vienna, Austria", "29 May 2021"], "Vienna, Austria"),
        ([], ["Vienna, Austria", "May 2021"], None),
        (
            [],
            [
                "Vienna, Austria",
                "The bridge over the river is open to all traffic now, all day long",
                "29 May 2021",
            ],
            None,
        ),
        ([], ["Zürich", "29.05.2021"], "Zürich"),
        ([], ["29 May 2021", "News"], None),
        ([], ["Austria", "29 May 2021"], None),
        ([], ["Jane Roe", "29 May 2021"], None),
        ([], ["Vienna", "Meeting of 29 May 2021"], None),
        ([], ["Vienna", "29 May 2021 to 3 June 2021"], None),
        ([], ["Vienna", "Share", "29 May 2021"], None),
    ],
)
def test_place_and_day_may_have_a_line_each_at_the_headline(above, below, place):
    blocks = [*map(Block, above), Block("Council opens a bridge"), *map(Block, below)]
    headline = Found("Council opens a bridge", Evidence.MARKUP, frozenset((len(above),)))
    page = Page((*blocks, Block(TEXT.strip())))
    found = find_in(Paragraph(TEXT), page=page, headline=headline)
    assert found == (place and (place, "dateline"))


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Roedorf, 3. Juni 2021 — Aussendung", "Roedorf"),
        ("Vienna, June 3, 2021 – Press release", "Vienna"),
        ("Berlin | 3. Juni 2021 | Pressemitteilung", "Berlin"),
        ("Aussendung — Roedorf, 3. Juni 2021", "Roedorf"),
        ("Press release: Vienna, June 3, 2021", "Vienna"),
        ("Comunicato stampa | Roeville, 3 giugno 2021", "Roeville"),
        ("Nota de prensa, Madrid, 3 de junio de 2021", "Madrid"),
        ("Communiqué de presse n° 5 - Roeville, le 3 juin 2021", "Roeville"),
        ("Pressemitteilung Nr. 12/2021 | Wien, 3. Juni 2021", "Wien"),
        ("Persverklaring 7: Utrecht, 3 juni 2021", "Utrecht"),
        ("Press release – Newsroom, June 3, 2021", None),
        ("Press release – Council opens bridge, June 3, 2021", None),
        ("Press release – June 3, 2021", None),
        ("Press release | Jane Roe, June 3, 2021", None),
        ("Comunicato stampa — Ufficio stampa, 3 giugno 2021", None),
        ("News, June 3, 2021 – Press release", None),
        ("June 3, 2021 – Press release", None),
        ("Vienna, June 3, 2021 – Council opens bridge", None),
    ],
)
@pytest.mark.parametrize("zone", [Zone.RELEASE, Zone.MARGIN])
def test_of_what_kind_the_text_is_may_stand_beside_place_and_day(line, place, zone):
    blocks = (
        Block(line, zone=zone),
        Block("Council opens a bridge", zone=zone),
        Block(TEXT.strip()),
    )
    headline = Found("Council opens a bridge", Evidence.MARKUP, frozenset((1,)))
    found = find_in(Paragraph(TEXT), page=Page(blocks), headline=headline)
    assert found == (place and (place, "dateline"))


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Port Sudan / Geneva (ABC) – The bridge is open.", "Port Sudan / Geneva"),
        ("Goma / Kinshasa (ABC) - Le pont est ouvert.", "Goma / Kinshasa"),
        ("Wien / Graz (OTS) - Die Brücke ist offen.", "Wien / Graz"),
        ("Geneva / New York – The bridge is open.", "Geneva / New York"),
        ("Bridge / Tunnel – The report is out.", None),
        ("Köln | Bonn, 3. Juni 2021", "Köln | Bonn"),
        ("Roeheim am Taunus | Wiesbaden, 3. Juni 2021", "Roeheim am Taunus | Wiesbaden"),
        ("Medienmitteilung | Zürich, 3. Juni 2021", None),
        ("NEW YORK, NY / ACCESSWIRE / June 3, 2021 / Acme said", "NEW YORK, NY"),
        ("ROEVILLE / PRNewswire / -- Acme said", "ROEVILLE"),
    ],
)
def test_two_towns_may_have_a_slash_or_a_bar_between_them(line, place):
    found = read(line)
    assert (found and found.place) == place


@pytest.mark.parametrize(
    ("line", "place", "date"),
    [
        ("San Roe, Bolívar, 3 de junio de 2021 (@minroe). Con un", "San Roe, Bolívar", DAY),
        ("Bogotá, D. C., 3 de junio de 2021 (@minroe). El puente", "Bogotá, D. C.", DAY),
        ("Lima, 3 jun. 2021 (ROE). El puente", "Lima", DAY),
        ("Quito, 3 de junio de 2021 (Comunicaciones Roe). El puente", "Quito", DAY),
        ("On Monday, June 3, 2021 (Pentecost). The bridge", None, None),
        ("3. Juni 2021 (ABC/DEF) Berlin/Ratingen", "Berlin/Ratingen", DAY),
        ("3. Juni 2021 (ABC) Berlin. Die Brücke", "Berlin", DAY),
        ("3 June 2021 (ABC) Geneva", "Geneva", DAY),
        ("June 3, 2021 (Geneva)", "Geneva", DAY),
        ("本网讯（兰州）6月3日，桥梁通车。", "兰州", None),
        ("橋梁網訊（台北）6月3日，橋梁通車。", "台北", None),
        ("本报讯（记者 张三）6月3日，桥梁通车。", None, None),
    ],
)
def test_who_sends_a_text_may_stand_in_brackets_beside_the_day(line, place, date):
    found = read(line)
    assert (found and (found.place, found.date)) == (place and (place, date))


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Köln | Bonn, 3. Juni 2021", "Köln | Bonn"),
        ("Geneva, 3 June 2021", "Geneva"),
        ("The council met", None),
        ("Geneva, 3 June 2021 · Town Hall", None),
    ],
)
def test_a_line_of_place_and_day_may_stand_below_a_long_summary(line, place):
    blocks = [Block("Council opens a bridge", level=1), Block(TEXT.strip() * 2), Block(line)]
    headline = Found("Council opens a bridge", Evidence.MARKUP, frozenset((0,)))
    page = Page((*blocks, Block(TEXT.strip())))
    found = find_in(Paragraph("The bridge is open."), page=page, headline=headline)
    assert found == (place and (place, "dateline"))


@pytest.mark.parametrize(
    ("above", "below", "place"),
    [
        ("Jane Roe", "(Phone: 202/555-0100)", None),
        ("Jane Roe", "202-555-0100 jane@acme.example", None),
        ("Jane Roe", "Call 202-555-0100 for tickets to the opening.", "Washington, DC"),
        ("Jane Roe", "Bridge opens to all traffic", "Washington, DC"),
        ("News from the bridge", "202-555-0100", "Washington, DC"),
        ("Press Release", "Contact: Jane Roe, 202-555-0100", "Washington, DC"),
    ],
)
@pytest.mark.parametrize("dated", [True, False])
def test_place_and_day_between_a_name_and_a_number_are_of_who_is_asked(above, below, place, dated):
    lines = (
        above,
        "Washington, DC | June 3, 2021",
        below,
        "RELEASE: 21-034",
        "Council opens a bridge",
    )
    page = Page((*map(Block, lines), Block(TEXT.strip())))
    headline = Found(lines[-1], Evidence.MARKUP, frozenset({4} if dated else ()))
    date = Found(Date("2021-06-03", "day", Evidence.TEXT), Evidence.TEXT, frozenset((1,)))
    letter = Letterhead(date=None if dated else date)
    story = Paragraph("The bridge is open.")
    found = find_in(story, page=page, headline=headline, letter=letter)
    assert found == (place and (place, "dateline"))


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Geneva, 3 June 2021", "Geneva"),
        ("Bruxelles, le 3 juin 2021", "Bruxelles"),
        ("Lyon, France - June 1998", "Lyon, France"),
        ("IP/06/412", None),
        ("3 June 2021", None),
    ],
)
def test_a_line_of_place_and_day_may_stand_between_two_headlines(line, place):
    title = Block("Council opens a bridge", level=1)
    page = Page((title, Block("IP/06/411"), Block(line), title, Block(TEXT.strip())))
    headline = Found("Council opens a bridge", Evidence.MARKUP, frozenset((0, 3)))
    found = find_in(Paragraph("The bridge is open."), page=page, headline=headline)
    assert found == (place and (place, "dateline"))


@pytest.mark.parametrize(
    ("place", "known"),
    [
        ("SOUTHWEST ASIA", True),
        ("SOUTHEAST EUROPE", True),
        ("NORTHERN IRAQ", True),
        ("THE MIDDLE EAST", True),
        ("Western Australia", True),
        ("SOUTHWEST AIRLINES", False),
        ("THE TASK FORCE", False),
        ("Central Bank", False),
        ("Southern Company", False),
    ],
)
def test_a_part_of_a_region_is_a_place(place, known):
    found = read(f"{place}, June 3, 2021 – Crews opened a bridge.")
    assert (judge(place) is Place.KNOWN) == known
    assert not known or (found and found.place == place)


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Lima, Perú — 3 de junio de 2021. El puente se abrió hoy", "Lima, Perú"),
        ("Berlin – 3. Juni 2021. Das Amt öffnete die Brücke", "Berlin"),
        ("London, UK - 3 June 2021. The office opened a bridge", "London, UK"),
        ("Boston, Massachusetts / June 3, 2021", "Boston, Massachusetts"),
        ("Boston, MA :: June 3, 2021", "Boston, MA"),
        ("News / June 3, 2021", None),
        ("Bridge Office – June 3, 2021. The office opened a bridge", None),
    ],
)
def test_a_dash_may_stand_before_the_day_and_a_stop_behind_it(line, place):
    found = read(line)
    assert (found.place, found.date) == (place, DAY) if place and found else found is None


def test_a_short_line_may_stand_between_the_summary_and_the_dateline():
    summary, line = Paragraph("The council opened a bridge. " * 8), Paragraph("Photos and plans")
    story = Paragraph("LIMA, Perú — 3 de junio de 2021. El puente se abrió hoy para todos.")
    assert find_in(summary, line, story) == ("LIMA, Perú", "dateline")
    assert find_in(summary, Paragraph("The council met. " * 8), story) is None
    events = Paragraph("LIMA, Perú — 3 de junio de 2021"), Paragraph("Brussels, 3 June 2021")
    assert find_in(summary, Paragraph("The mayor speaks at:"), *events) is None


@pytest.mark.parametrize(
    "place",
    [
        "ROEBRIDGE, Hampshire",
        "ROEBRIDGE, Kent",
        "Roebridge, Hants",
        "ROEBRIDGE, HAMPSHIRE",
        "Roebridge, Co. Kerry",
        "ROEBRIDGE, Minas Gerais",
        "Roebridge, Madhya Pradesh",
        "Roebridge, Thüringen",
        "ROEBRIDGE, Lombardia",
        "Roebridge, Castilla y León",
        "Roebridge, Nuevo León",
    ],
)
@pytest.mark.parametrize("form", ["{} – ", "({}) – "])
def test_a_county_behind_a_comma_tells_a_town(place, form):
    found = read(f"{form.format(place)}The old bridge opens to walkers on Saturday.")
    assert found is not None
    assert found.place == place


@pytest.mark.parametrize(
    "text", ["Kent – the man of the hour – came.", "Peter, Victoria – the two of them came."]
)
def test_a_county_alone_or_behind_a_name_is_no_dateline(text):
    assert read(text) is None


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Bruggenveen, Holandia - Rada otworzyła most.", "Bruggenveen, Holandia"),
        ("Bruggenveen, Hollanda – Belediye köprüyü açtı.", "Bruggenveen, Hollanda"),
        ("Bruggenveen, Nizozemsko – Město otevřelo most.", "Bruggenveen, Nizozemsko"),
        ("Bruggenveen, Hollande – La ville ouvre un pont.", "Bruggenveen, Hollande"),
        ("Waldau, Németország – A város hidat nyitott.", "Waldau, Németország"),
        ("Waldau, Saksa – Kaupunki avasi sillan.", "Waldau, Saksa"),
        ("Thornby, Anglia – Orașul a deschis un pod.", "Thornby, Anglia"),
        ("Вальдау, Германия — Город открыл мост.", "Вальдау, Германия"),
        ("Kuba – miasto otwiera most.", None),
        ("Holland: The bridge is open.", None),
        ("Chili – The pepper is hot.", None),
    ],
)
def test_a_country_tells_a_town_in_any_language(line, place):
    found = read(line)
    assert (found.place if found else None) == place


@pytest.mark.parametrize(
    ("line", "hint", "place"),
    [
        ("Ottawa — From Monday’s paper Published on Monday, May 3, 2010", "placeline", "Ottawa"),
        ("Ottawa — From Monday’s paper", "credit", None),
        ("Eels — From Monday’s paper", "placeline", None),
    ],
)
def test_a_class_may_call_a_line_above_the_text_its_dateline(line, hint, place):
    text = "The lock is full of eels, and its reeve counts them this winter. " * 3
    blocks = (Block(line, zone=Zone.MARGIN, hints=frozenset({hint})), Block(text))
    found = find_in(Paragraph(text), page=Page(blocks))
    assert (found and found[0]) == place
    assert find_in(Paragraph(text), page=Page((Block(text.strip()), blocks[0]))) is None


@pytest.mark.parametrize(
    ("opening", "place"), [("OTTAWA -- ", "OTTAWA"), ("Ottawa – ", None), ("EELS -- ", None)]
)
def test_a_town_in_capitals_opens_the_text_below_its_summary(opening, place):
    summed = "The lock at Roe is full of eels, and its reeve counts each of them this winter "
    text = (
        summed * 3,
        summed + "once more",
        f"{opening}The lock is full of eels, and they are counted in this winter, too.",
    )
    found = find_in(*map(Paragraph, text))
    assert (found and found[0]) == place


def test_towns_in_capitals_of_a_tour_are_no_dateline():
    summed = "The choir goes on its tour of eels and locks, and its reeve counts them this winter "
    stops = [
        f"{town} – Two nights at the Old Lock, with songs of eels and of men."
        for town in ("OTTAWA", "PARIS")
    ]
    assert find_in(*map(Paragraph, (summed * 3, *stops))) is None
    assert find_in(*map(Paragraph, (summed * 3, *stops[:1]))) is not None


def test_a_country_behind_its_state():
    assert read("Roeville, OH USA. June 3, 2021. The bridge is open.").place == "Roeville, OH USA"
    assert judge("Roeville, OH Works") < Place.KNOWN


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        ("DAYTON, OH USA. 6/3/2021.", DAY),
        ("DAYTON, Ohio. 6/3/2021.", DAY),
        ("DAYTON, OH 6/3/2021 -", DAY),
        ("MADRID, Spain. 6/3/2021.", None),
    ],
)
def test_a_day_in_numbers_behind_an_american_town(opening, day):
    deck = "<p><em>The new river bridge will carry all who walk to work in the town.</em></p>"
    told = (
        "Acme opened the new river bridge to all who walk and cycle to work, as it said in a "
        "statement, and the towns on either side will keep it open by day and by night."
    )
    told = f"{deck}<p><b>{opening}</b> {told}</p><p>{told}</p><p>About Acme</p><p>Acme is old.</p>"
    page = f"<html lang=en><p>Press Release</p><h1>Acme opens a bridge</h1>{told}</html>"
    record = newsdrop.read(page.encode())
    assert (record.dateline.date if record.dateline else None) == day
    assert (record.published.value if record.published else None) == day
    if day:
        assert record.subheadline == deck.removeprefix("<p><em>").removesuffix("</em></p>")


def test_words_in_marks_behind_an_agency_are_no_dateline():
    assert read('Is she in VENICE, Italy (AP) "The bridge opens," he said.') is None


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Taipei, Nov. 17 (CNA) The bridge is open.", "Taipei"),
        ("NEW DELHI, Nov 17 (PTI) The bridge is open.", "NEW DELHI"),
        ("Acme, Nov. 17 (PTI) The bridge is open.", None),
        ("Taipei, Nov. 17 (Friday) The bridge is open.", None),
    ],
)
def test_a_wire_in_brackets_ends_it(line, place):
    found = read(line)
    assert (found.place if found else None) == place


def test_nobody_is_heard_in_a_dateline():
    text = (Paragraph("Above"), Paragraph("SALEM, Ohio (AP) -- The father came."))
    line = Found(read(text[1].text), Evidence.DATELINE)
    bare = blanked(line, text)
    assert bare[1].text == f"{' ' * len('SALEM, Ohio (AP) --')} The father came."
    assert bare[0] == text[0]
    assert blanked(None, text) == text
    other = Found(read("DELFT -- The"), Evidence.DATELINE)
    assert blanked(other, text) == text


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("لاہور: پل کھل گیا ہے۔", "لاہور"),
        ("القاهرة: قال الوزير إن الجسر مفتوح.", "القاهرة"),
        ("नई दिल्ली: पुल खुल गया है।", "नई दिल्ली"),
        ("जयपुर। पुल खुल गया है।", "जयपुर"),
        ("जयपुर, पीटीआई। पुल खुल गया है।", "जयपुर"),
        ("पुल खुला है। यह नया है।", None),
        ("وزیر: پل کھل گیا ہے۔", None),
        ("salem.com, said to be old - is open", None),
        ("Acme.com, Jane Roe and others opened - as said - the bridge", None),
    ],
)
def test_a_known_town_opens_texts_without_capitals(text, place):
    found = read(text)
    assert (found.place if found else None) == place


def test_a_caption_above_the_text_is_no_dateline():
    title = Found("Bridge opens", Evidence.MARKUP, frozenset({0}))
    line = Block("Jane Roe (AP)", zone=Zone.MARGIN, hints=frozenset({"caption"}))
    text = "The bridge is open to all. " * 8
    page = Page((Block(title.value, level=1), line, Block(text)))
    assert find(page, title, Letterhead(), (Paragraph(text),)) is None
