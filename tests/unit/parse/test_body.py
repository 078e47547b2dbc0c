"""The body is the story: nothing of the page around it, and no paragraph lost."""

import pytest

from newsdrop.page import Anchor, Block, BlockKind, Page, Picture, Zone
from newsdrop.parse import body, boilerplate, links, summary
from newsdrop.parse.ending.foot import furniture
from newsdrop.parse.found import Found
from newsdrop.record import Dateline, Evidence, Link, Paragraph

LEAD = "SPRINGFIELD, May 4, 2010 — Acme Corp. will open a plant for anvils in town, it said today."
MORE = "The new building replaces one that was closed in 2005 after a flood had damaged it."
APART = f"{MORE} It has two halls, and a railway leads to both of them from the old station."
TITLE = Found("Acme to open plant", Evidence.MARKUP, frozenset({0}))


def read(*blocks):
    """The body's texts and the boilerplate, below a headline."""
    run = (Block(TITLE.value, BlockKind.HEADING, level=1), *blocks)
    page = Page(tuple(Block(block) if isinstance(block, str) else block for block in run))
    closing = boilerplate.find(page, TITLE, TITLE.claims)
    claims = TITLE.claims | (closing.claims if closing else frozenset())
    text = tuple(paragraph.text for paragraph in body.find(page, None, claims))
    return text, closing.value if closing else ()


@pytest.mark.parametrize(
    "line",
    [
        "May 4, 2010",
        "Home > News > 2010",
        "Share",
        "Print this page",
        "News release",
        Block("Original press release", BlockKind.HEADING, level=2),
        Block("Toronto, ON - May 4, 2010", BlockKind.HEADING, level=6),
        Block("Toronto, May 2010", BlockKind.HEADING, level=4),
        Block("Lyon, France – May 2010", BlockKind.HEADING, level=4),
        TITLE.value,
        TITLE.value.upper(),
    ],
)
def test_lines_above_the_text_are_left_out(line):
    said = line.text if isinstance(line, Block) else line
    assert read(line, LEAD, MORE) == ((LEAD, MORE), (said,))


@pytest.mark.parametrize(
    "line", ["Anvils of Toronto, 1910 to 2010", "Delft in May", "Anvils, May 2010"]
)
def test_a_heading_of_more_than_place_and_month_stays(line):
    heading = Block(line, BlockKind.HEADING, level=4)
    assert read(heading, LEAD, MORE)[0] == (line, LEAD, MORE)


ROW = "Communiqué du 4 mai 2021 En vigueur le 1er juin 2021 Secrétariat de la Ligue des enclumes"


def test_a_row_of_labels_above_the_text_is_left_out():
    row = Block(ROW, hints=frozenset({"post", "meta"}))
    assert read(row, LEAD, MORE) == ((LEAD, MORE), (ROW,))


@pytest.mark.parametrize(
    "first",
    [
        Block(ROW),
        Block(f"{ROW}.", hints=frozenset({"meta"})),
        Block(
            "Le communiqué du 4 mai 2021 sur les enclumes de la Ligue n'a pas été compris de tous",
            hints=frozenset({"release"}),
        ),
    ],
)
def test_a_first_paragraph_with_a_day_stays(first):
    assert read(first, LEAD, MORE)[0] == (first.text, LEAD, MORE)


@pytest.mark.parametrize(
    "line",
    [
        "Share on Facebook",
        "This press release features multimedia. View the full release here: https://e.com/news/1",
        "Download Press Release PDF",
        "Last updated March 19, 2024",
        "Page last updated: 19/03/2024",
        "Published 5 May 2023",
        "Posted on: 5 MAY 2023 1:05PM by AIB Springfield",
        "FOR IMMEDIATE RELEASE",
        "Published: May 5, 2023, 10:00 a.m.",
        "تم النشر بتاريخ: ١٠ مارس ٢٠٢٥",
        "Mis en ligne le 5 mai 2023, 10:00",
        "Pubblicato il 5 maggio 2023",
        "掲載日：2023年5月5日",
        "Updated May 19, 2016",
        "Última actualización 18 de marzo de 2021",
        "마지막 업데이트 11월 14, 2024",
        "First published by the Bridge Office on May 5, 2021.",
        "This story was originally published at acme.example",
        "(Ann Roe of the mill contributed to this story.)",
        "Subscribe to receive Acme news releases via our electronic mailing list or RSS feed.",
        "Print this story E-mail this story",
        "Return to top",
        "Regresar al inicio",
        "« Back to news",
        "■",
        "< Back to the Newsroom",
        "No hay comentarios:",
        "Enregistrer un commentaire",
        "Cliquez ici pour télécharger le communiqué :",
        "_____",
        "* * *",
        "Tags: anvils, hammers",
        "Filed under: Business",
        "Advertisement",
        "Click to enlarge",
        "(Logo: http://example.com/logo.jpg)",
        "Publicar un comentario",
        "Aucun commentaire:",
        "Zum Inhalt springen",
        "Byt språk",
        "info icon",
        "304 matérias publicadas",
        "3 comments",
        "Mais publicações de Jane Roe",
        "Auf Facebook teilen",
        "Partager sur LinkedIn",
        "Facebookでシェア",
        "分享到微博",
        "Abonnez-vous à notre newsletter",
        "Zum Newsletter anmelden",
        "Join our newsletter",
        "Rejoignez notre newsletter",
        "Tilmeld dig vores nyhedsbrev",
        "Nyckelord: städ, hammare",
        "关键词：铁砧",
        "Lesezeit: 3 Minuten",
        "3 min read",
        "Pressebilder",
        "Lire la suite",
        "Czytaj więcej",
        "Relaterade nyheter",
        "Copier le lien",
        "Hashtag: #Anvils #Bells",
        "#städ, #klockor",
        "@acme @bell_works #Anvils",
        ".box:hover {color:#EC4438!important;} @media screen {#by div.box {margin:2px;}}",
        "@media print { .share { display: none } }",
        "Bridge/Page 2",
        "Acme Anvils – Seite 2 von 3",
        "Página 2 de 4",
        "Page 2 / Bridge",
        "(Información remitida por la entidad que la firma)",
        "Advertisement - scroll to continue reading",
        "Annonce",
    ],
)
def test_lines_of_the_page_are_left_out(line):
    assert read(LEAD, line, MORE) == ((LEAD, MORE), (line,))


@pytest.mark.parametrize("line", ["Views: 1,204", "Zugriffe: 310", "Jetzt anmelden", "OK"])
def test_counts_and_what_is_pressed_are_left_out(line):
    assert read(LEAD, line, MORE) == ((LEAD, MORE), (line,))


@pytest.mark.parametrize("line", ["Jetzt anmelden", "Sign up now", "Verstanden!", "Aceptar"])
def test_what_is_pressed_elsewhere_may_head_a_part(line):
    head = Block(line, BlockKind.HEADING, level=2)
    assert read(LEAD, head, MORE) == ((LEAD, line, MORE), ())


@pytest.mark.parametrize("text", ["« La Nuit des cloches »", "«Северный ветер»", "‹Der Gießer›"])
def test_a_linked_title_in_marks_leads_not_back(text):
    title = Block(text, anchors=(Anchor(text, "/1", 0, len(text)),))
    assert read(LEAD, title, MORE) == ((LEAD, text, MORE), ())


@pytest.mark.parametrize(
    ("hint", "address", "kept"),
    [
        ("image", "https://acme.example/film", True),
        ("image", "https://acme.example/film.jpg", False),
        ("entity", "https://acme.example/film", False),
    ],
)
def test_an_address_for_machines_is_left_out_and_that_of_a_box_stays(hint, address, kept):
    line = Block(address, hints=frozenset({hint}))
    assert (address in read(LEAD, line, MORE)[0]) is kept


def test_what_a_browser_can_do_is_told_and_what_it_cannot_is_left_out():
    told = "Ihr Browser unterstützt ab heute Schlüssel ohne Passwort, teilte die Firma Acme mit."
    assert read(LEAD, told, MORE)[0] == (LEAD, told, MORE)
    assert read(LEAD, "Ihr Browser unterstützt kein HTML5.", MORE)[0] == (LEAD, MORE)


def test_an_address_that_is_spelled_out_is_of_the_text():
    address = "www.acme.example/plan"
    text = f"Mehr dazu: {address}"
    line = Block(text, anchors=(Anchor(address, "/plan", len(text) - len(address), len(text)),))
    assert read(LEAD, line, MORE) == ((LEAD, text, MORE), ())


@pytest.mark.parametrize(
    "line",
    [
        "…",
        "Mozilla 1.5 Released",
        "· Water bottles",
        "Share of the market",
        "Del skoven med andre",
        "Acme shares its newsletter archive",
        "Newsletter for smiths starts",
        "Zurich office starts a monthly newsletter",
        "Gettysburg smiths launch a newsletter",
        "Posts on mixing steel",
        "Posted workers write on Facebook",
        "Facebook will Daten aufteilen",
        "30 min",
        "More than 30 min read the label",
        "Printing costs fell by half.",
        "Updated safety rules apply from May on.",
        "Read the full op-ed here.",
        "Language",
        "304 bridges",
        "24 Lesungen",
        "10 hits",
        "Responses: 1,204",
        "Have a tip? Call the harbour police at any hour",
        "Read the full article in Roe Letters",
        "Anvils #1 in Springfield",
        'bell : { list : [ ring : "loud" ] }',
        "on('ring', function(bell) { answer({ name: 1; }) })",
        "We are @ home",
        "The price is {unknown}: nobody knows",
        "See the study of bells, page 2.",
        "Pages 2 to 4 show bells",
        "The advertisement shows a bell",
    ],
)
def test_short_lines_of_the_story_stay(line):
    assert read(LEAD, line, MORE)[0] == (LEAD, line, MORE)


@pytest.mark.parametrize("mark", ["###", "# # #", "-30-"])
def test_nothing_below_the_end_mark_stays(mark):
    story = (LEAD, MORE, LEAD.replace("May 4", "May 5"), MORE.replace("2005", "2006"))
    last = "To apply for a loan of an anvil, please call the helpline on any day of the week."
    assert read(*story, mark, last) == (story, (mark, last))


def test_list_of_related_links_is_left_out():
    link = Block("Anvils at work", anchors=(Anchor("Anvils at work", "/anvils", 0, 14),))
    assert read(LEAD, MORE, "Related Links:", link)[0] == (LEAD, MORE)


def test_signature_is_boilerplate_though_the_issuer_was_read_from_it():
    page = Page((Block(LEAD), Block(MORE), Block("Department of Anvils"), Block("Follow us")))
    found = boilerplate.find(page, None, frozenset({2}))
    assert found.value == ("Department of Anvils", "Follow us")
    assert found.claims == frozenset({3})


def test_opening_mark_at_the_end_closes():
    page = Page((Block("“It lasted,” he said. “It held“"), Block("He paused “")))
    texts = [paragraph.text for paragraph in body.find(page, None, frozenset())]
    assert texts == ["“It lasted,” he said. “It held”", "He paused “"]


@pytest.mark.parametrize(
    ("above", "told"),
    [
        (Block(APART, zone=Zone.MARGIN, hints=frozenset({"perex"})), True),
        (Block(APART, zone=Zone.MARGIN, hints=frozenset({"profile"})), False),
        (Block(APART, zone=Zone.MARGIN, hints=frozenset({"site", "description"})), False),
        (Block(APART, zone=Zone.MARGIN, hints=frozenset({"author", "intro"})), False),
        (Block(f"{LEAD} {APART}", zone=Zone.MARGIN, hints=frozenset({"intro"})), False),
        (Block(APART, zone=Zone.CHROME, hints=frozenset({"perex"})), False),
        (Block("Anvils of Springfield", zone=Zone.MARGIN, hints=frozenset({"perex"})), False),
    ],
)
def test_a_first_paragraph_may_stand_apart_from_the_text(above, told):
    heading = Block(TITLE.value, BlockKind.HEADING, zone=Zone.MARGIN, level=1)
    page = Page((heading, Block("Jane Roe", zone=Zone.MARGIN), above, Block(LEAD)))
    texts = [paragraph.text for paragraph in body.find(page, TITLE, TITLE.claims)]
    assert texts == [APART, LEAD][not told :]
    assert body.find(page, TITLE, TITLE.claims | {2}) == (Paragraph(LEAD),)


def test_kinds_and_zones():
    page = Page(
        (
            Block(LEAD),
            Block("The plant", BlockKind.HEADING, level=2),
            Block("Share", zone=Zone.CHROME),
            Block("Anvils", BlockKind.LIST_ITEM),
            Block("Springfield | 300", BlockKind.TABLE),
        )
    )
    assert body.find(page, None, frozenset()) == (
        Paragraph(LEAD),
        Paragraph("The plant", "heading"),
        Paragraph("Anvils", "list_item"),
        Paragraph("Springfield | 300", "table"),
    )


def test_links_are_absolute_once_and_of_the_body():
    def linked(text, *hrefs, zone=Zone.RELEASE):
        return Block(text, zone=zone, anchors=tuple(Anchor("here", href, 0, 4) for href in hrefs))

    page = Page(
        (
            linked("Read the order here.", "/order", "mailto:roe@example.com", "/order"),
            linked("Or not.", "javascript:alert(1)", "https://", "http://[bad", "#top"),
            linked("Menu", "https://example.com/menu", zone=Zone.CHROME),
            linked("About", "https://example.com/about"),
        ),
        url="https://example.com/news/1",
    )
    text = (Paragraph("Read the order here."), Paragraph("Or not."))
    assert links.find(page, text)[:2] == (
        Link("here", "https://example.com/order"),
        Link("here", "mailto:roe@example.com"),
    )
    assert all(
        link.href.startswith(("https://example.com/", "mailto:")) for link in links.find(page, text)
    )


def test_summary_goes_without_the_dateline():
    dateline = Found(Dateline("SPRINGFIELD, Ill., May 4 —"), Evidence.DATELINE)
    text = (Paragraph("SPRINGFIELD, Ill., May 4 — Acme Inc. opens a plant. It is new. Big. Fine."),)
    assert summary.find(text, dateline) == "Acme Inc. opens a plant. It is new. Big."


def test_short_lead_takes_the_next_paragraph_in():
    text = (Paragraph("It is done."), Paragraph("A list:", "list_item"), Paragraph("Acme opened."))
    assert summary.find(text, None) == "It is done. Acme opened."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(CNN) — Jane Roe opened it.", "Jane Roe opened it."),
        ("(Salem Press) - Jane Roe opened it.", "Jane Roe opened it."),
        ("(a) – Jane Roe opened it.", "(a) – Jane Roe opened it."),
        ("(Jane Roe) opened it.", "(Jane Roe) opened it."),
    ],
)
def test_summary_goes_without_a_wire_in_brackets(text, expected):
    assert summary.find((Paragraph(text),), None) == expected


def test_summary_closes_the_speech_it_ends_with():
    text = (Paragraph("Acme ouvre une usine. « C’est beau. C’est grand. »"),)
    assert summary.find(text, None) == text[0].text


@pytest.mark.parametrize(
    "statement",
    ["“We are proud. We are glad of it.", "“We are proud.”", "„Wir sind stolz. Es ist schön.“"],
)
def test_summary_ends_where_a_statement_begins(statement):
    lead = "Mayor Jane Roe today made the following statement on the old bridge:"
    assert summary.find((Paragraph(lead), Paragraph(statement)), None) == lead


@pytest.mark.parametrize(
    ("lead", "statement"),
    [("Mayor Jane Roe said:", "“We are proud.”"), ("The bridge is open.", "“We can cross.”")],
)
def test_summary_takes_a_quote_in_that_is_closed(lead, statement):
    told = summary.find((Paragraph(lead), Paragraph(statement)), None)
    assert told == f"{lead} {statement}"


def test_summary_keeps_the_spacing_of_its_language():
    text = (Paragraph("工場を開設した。従業員は300名。" * 3),)
    assert summary.find(text, None) == "工場を開設した。従業員は300名。工場を開設した。"


def test_summary_begins_below_the_lines_above_a_record_of_speech():
    lines = (Paragraph("Anvil Briefing Room"), Paragraph("2:14 P.M. EDT"))
    assert summary.find((*lines, Paragraph(MORE)), None) == MORE
    assert summary.find((Paragraph("WHAT:"), Paragraph(MORE)), None) == MORE
    assert summary.find(lines, None) == "Anvil Briefing Room 2:14 P.M. EDT"


def test_no_paragraph_no_summary():
    assert summary.find((Paragraph("Anvils", "list_item"),), None) is None


ROW = "Home | News | Contact us"


def test_a_row_of_links_is_a_menu_and_a_sentence_with_links_is_none():
    def linked(text, *names, href="/"):
        starts = [text.index(name) for name in names]
        anchors = [Anchor(n, href, at, at + len(n)) for n, at in zip(names, starts, strict=True)]
        return Block(text, anchors=tuple(anchors))

    sizes = ("Sizes of this photo: small - medium - large", "small", "medium", "large")
    assert furniture.is_furniture(linked(*sizes, href="/anvil.png"))
    assert not furniture.is_furniture(linked(*sizes))
    assert furniture.is_furniture(linked(ROW, "Home", "News", "Contact us"))
    assert not furniture.is_furniture(
        linked("See the map, the plan and the law.", "map", "plan", "law")
    )


@pytest.mark.parametrize(
    ("line", "alone"),
    [
        ("N° 2021-07 4 mai 2021", True),
        ("No. 2021-07 May 4, 2021", True),
        ("May 2001 30/01", True),
        ("May 4-5, 2021", False),
        ("10-12 June 2012", False),
        ("Open 4 May 2021, 10/12 halls", False),
        ("Acme, 2021-07, May 4, 2021", False),
    ],
)
def test_a_number_with_its_day_is_none_of_the_text(line, alone):
    assert furniture.is_furniture(Block(line)) == alone


@pytest.mark.parametrize(
    ("line", "alone"),
    [
        ("Ocena: 4.5/5 (12)", True),
        ("Średnia ocena: 4 z 5", True),
        ("Rating: 3 out of 5 stars", True),
        ("Average rating 4.5 / 5. Vote count: 12", True),
        ("Bewertung: 4,5 von 5 (12 Stimmen)", True),
        ("Note moyenne : 4/5", True),
        ("Valoración: 4.2/5 - 12 votos", True),
        ("Note: 4 out of 5 bridges were closed.", False),
        ("Rating agencies lowered 5 of 10 towns.", False),
        ("4/5 of all bridges", False),
    ],
)
def test_what_readers_gave_a_page_is_none_of_the_text(line, alone):
    assert furniture.is_furniture(Block(line)) == alone


@pytest.mark.parametrize(
    ("line", "of_page"),
    [
        ("PDF version of this release", True),
        ("Versión PDF del comunicado", True),
        ("Version PDF du communiqué", True),
        ("Pressemitteilung als PDF herunterladen", True),
        ("Versão em PDF", True),
        ("Scarica il comunicato in PDF", True),
        ("Ladda ner pressmeddelandet (PDF)", True),
        ("Pobierz komunikat w PDF", True),
        ("Zurück zu allen Pressemitteilungen", True),
        ("Torna ai comunicati", True),
        ("Retour aux communiqués", True),
        ("The bill as PDF", False),
        ("Anvil Law (PDF)", False),
        ("Torna a nevicare in tutti i comuni", False),
        ("Volver a la escuela", False),
    ],
)
def test_a_line_of_the_pages_own_words_is_none_of_the_text(line, of_page):
    assert furniture.is_furniture(Block(line, BlockKind.HEADING)) == of_page


def test_a_line_may_only_name_who_tells_what_follows():
    told = "Die Presseabteilung der Acme AG teilt mit:"
    assert read(told, LEAD, MORE) == ((LEAD, MORE), (told,))
    assert read(LEAD, told, MORE) == ((LEAD, told, MORE), ())


def test_a_german_closing_mark_stays():
    line = "„Das ist gut“, sagte Jane Roe. „Es ist selten.“"
    assert body.wording(line) == line


def test_a_dateline_on_a_line_of_its_own_opens_the_text():
    page = Page((Block("Acme to open plant"), Block("SAN DIEGO (NNS) --"), Block(MORE)))
    left = boilerplate.find(page, TITLE, frozenset({0}))
    assert left is None


def test_a_section_below_the_contact_is_no_line_of_it():
    about = ("About Jane Roe", "From the anvil to the opera, Jane Roe has had hundreds of jobs.")
    blocks = (Block(TITLE.value), *map(Block, (LEAD, MORE, "Tel. 555 0100", *about)))
    found = boilerplate.find(Page(blocks), TITLE, frozenset({0, 3}))
    assert found is not None
    assert found.value == about


@pytest.mark.parametrize("day", ["May 4, 2010", "Springfield, 4 May 2010.", "Lyon, le 4 mai 2010"])
def test_the_day_below_a_text_is_none_of_it(day):
    assert read(LEAD, MORE, day)[0] == (LEAD, MORE)
    assert read(LEAD, day, MORE)[0][-1] == MORE
    line = f"The plant opens on {day}"
    assert read(LEAD, MORE, line)[0] == (LEAD, MORE, line)


def test_a_list_of_links_above_an_end_mark_does_not_hide_it():
    title = Block("Related Information", BlockKind.HEADING, level=2)
    story = (LEAD, MORE, MORE.replace("2005", "2004"))
    found, closing = read(*story, title, "All anvils", "###", "We look after anvils.")
    assert found == story
    assert closing == (title.text, "All anvils", "###", "We look after anvils.")


@pytest.mark.parametrize(
    "line",
    [
        "Hjälpte informationen på den här sidan dig?",
        "Löysitkö etsimäsi?",
        "Fandt du det, du søgte?",
        "¿Te ha sido útil esta información?",
        "Heeft deze informatie u geholpen?",
        "Fler pressmeddelanden",
    ],
)
def test_what_a_page_asks_its_readers_is_none_of_the_text(line):
    assert read(LEAD, MORE, Block(line, BlockKind.HEADING, level=2))[0] == (LEAD, MORE)


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("Press kit (PDF, 1.2 MB)", False),
        ("> Plan du pont (format pdf - 412.6 ko - 26/08/2025)", False),
        ("Pressebild JPG 3,4 MB", False),
        ("The camera writes each picture as a JPG of 3 MB, and a film as MP4.", True),
    ],
)
def test_a_file_with_its_size_is_none_of_the_text(line, stays):
    assert read(LEAD, MORE, line, MORE)[0] == (LEAD, MORE, *[line] * stays, MORE)


@pytest.mark.parametrize(
    ("line", "of_page"),
    [
        ("Διαβάστε επίσης", True),
        ("Menü schließen", True),
        ("Loading...", True),
        ("Imprimer l'article", True),
        ("Imprimer l’article", True),
        ("조회수 304", True),
        ("조회 서비스가 시작된다.", False),
    ],
)
def test_words_of_the_page_count_whatever_their_case_and_marks(line, of_page):
    assert furniture.is_furniture(Block(line)) == of_page


@pytest.mark.parametrize(
    "text",
    [
        "MS. ROE: Good afternoon. The bridge opens tomorrow, and all may walk over it from noon.",
        "THE VICE PRESIDENT: Thank you. It is an honor to be here, where the bridge was built.",
        "SECRETARY ROE: Good morning. I have two things to say on the bridge today.",
    ],
)
def test_a_record_of_speech_begins_with_its_room_and_hour(text):
    above = ("Anvil Briefing Room", "2:14 P.M. EDT")
    assert read(*above, text, MORE) == ((*above, text, MORE), ())
    plain = text.partition(": ")[2]
    assert read(*above, plain, MORE) == ((plain, MORE), above)
    assert read("May 4, 2010", text, MORE) == ((text, MORE), ("May 4, 2010",))
    assert read(LEAD, "May 4, 2010", text, MORE) == ((LEAD, text, MORE), ("May 4, 2010",))
    assert read(LEAD, "May 4, 2010", plain, MORE)[0] == (LEAD, "May 4, 2010", plain, MORE)


@pytest.mark.parametrize("act", ["A PROCLAMATION", "Executive Order", "DECRETO"])
def test_an_act_begins_with_its_title(act):
    above = ("ANVIL DAY, 2010", "BY THE GOVERNOR OF ACME", act)
    assert read(*above, MORE) == ((*above, MORE), ())


@pytest.mark.parametrize(
    ("label", "stays"),
    [("WHAT:", True), ("WHO:", True), ("POR QUÉ:", True), ("WHERE:", False), ("NEWS:", False)],
)
def test_a_question_above_the_text_that_answers_it_is_part_of_it(label, stays):
    lines = (label, LEAD, "WHAT ELSE:", MORE)
    assert read(*lines) == ((lines, ()) if stays else (lines[1:], (label,)))
    assert read(label, "Home | News", LEAD)[0] == (LEAD,)


PLACE = "http://www.acme.example/releases/4"


@pytest.mark.parametrize(
    ("line", "alone"),
    [
        ("This release permanently archived at", True),
        ("This press release is available online at:", True),
        ("Ce communiqué est disponible à l’adresse", True),
        ("This release is about a bridge at", False),
        ("The plan is available at", False),
        ("This release of the software is available at", False),
    ],
)
def test_where_the_release_itself_is_kept_is_none_of_its_text(line, alone):
    for lines in ((f"{line} {PLACE}",), (line, PLACE)):
        assert read(LEAD, *lines, MORE)[1] == (lines if alone else ())


def test_behind_where_a_release_is_kept_may_stand_a_sentence():
    line = "This release is available at our office, where the press may read it all day."
    assert read(LEAD, line, MORE)[0] == (LEAD, line, MORE)


def test_what_a_box_above_the_headline_says_was_changed_is_boilerplate():
    note = "UPDATE (May 5): The notice for the anvil works was lifted, and the text is changed."
    title = Block("Anvils are rung again", BlockKind.HEADING, Zone.MARGIN, 1)
    slogan = "Update your data with us on any day of the week"
    page = Page(
        (Block(slogan, zone=Zone.MARGIN), Block(note, zone=Zone.MARGIN), title, Block(LEAD))
    )
    headline = Found(title.text, Evidence.MARKUP, frozenset({2}))
    found = boilerplate.find(page, headline, frozenset({2}))
    assert found.value == (note,)
    assert found.claims == frozenset()
    assert boilerplate.find(page, headline, frozenset({1, 2})) is None  # a correction already


def test_a_sentence_of_the_texts_own_list_stays_whatever_it_asks():
    items = ("The anvil lane closes at noon.", "Sign up for text alerts by texting ANVIL to 555.")
    listed = [Block(item, BlockKind.LIST_ITEM) for item in items]
    assert read(LEAD, *listed, MORE)[0] == (LEAD, *items, MORE)
    assert read(LEAD, MORE, listed[1])[0] == (LEAD, MORE)


def test_whom_to_write_to_for_a_preview_is_no_lead():
    told = "SPRINGFIELD, May 4, 2010 — Acme opens a plant for anvils in the middle of the town."
    opening = Found(Dateline("SPRINGFIELD, May 4, 2010 —", "SPRINGFIELD"), Evidence.DATELINE)
    preview = (
        "Press preview: Monday, June 7, from nine to noon. Please sign up at press@acme.example"
    )
    text = (Paragraph(preview), Paragraph(told))
    assert summary.find(text, opening) == "Acme opens a plant for anvils in the middle of the town."
    elsewhere = (Paragraph(preview), Paragraph("Acme opens a plant."))
    assert (summary.find(elsewhere, opening) or "").startswith("Press")


def section(text):
    return Block(text, BlockKind.HEADING, level=2)


LONG = f"{MORE} Two hundred people built it in three years, and most of them live in the town."


@pytest.mark.parametrize(
    ("first", "others", "kept"),
    [
        ("Introduction", ("The building", "The machines"), True),
        ("Introduction", ("The building",), False),
        ("Introduction", ("The building", "About Acme"), False),
        ("News", ("The building", "The machines"), False),
        ("Share", ("The building", "The machines"), False),
    ],
)
def test_the_first_of_several_headings_of_a_text_is_its_own(first, others, kept):
    rest = [part for other in others for part in (section(other), LONG)]
    text, _ = read(section(first), LONG, *rest)
    assert (text[0] == first) == kept


FOOT = (
    Block("Using Anvil News at work?", BlockKind.HEADING, level=3),
    Block("Anvil News is free to read at home, but firms need a licence of ours."),
    Block("Find more from the Acme Trust in our list of houses."),
)
RIGHTS = "© Anvil News"
LINKED = Block(RIGHTS, anchors=(Anchor(RIGHTS, "https://example.org/terms", 0, len(RIGHTS)),))
TOLD = (LEAD, MORE, f"{MORE} {MORE}", f"{LEAD} {LEAD}")


@pytest.mark.parametrize(
    "rights", [LINKED, Block("© Anvil-news.example, 2010"), Block("(c) 2010 Anvil Media")]
)
def test_below_the_line_of_rights_nothing_is_text(rights):
    assert read(*TOLD, rights, *FOOT)[0] == TOLD


@pytest.mark.parametrize(
    "below",
    [
        (Block(RIGHTS), *FOOT),  # as a photo's may be that the page does not show
        (LINKED, *FOOT, Block("“We are glad of the plant,” said Jane Roe, who runs it.")),
        (LINKED, *FOOT, Block("Anvils | 300", BlockKind.TABLE, cells=("Anvils", "300"))),
        (LINKED, *FOOT, *map(Block, TOLD)),
        (Block("© 2010 Roe Television"), *FOOT),
        (Block("Copyright: Roe Archive 2010"), Block("And so it went on in the works."), FOOT[-1]),
        (
            Block("© Anvil Trust, 2010"),
            Block("The first bell is cast on Monday.", BlockKind.LIST_ITEM),
            FOOT[-1],
        ),
    ],
)
def test_the_story_may_go_on_below_a_line_of_rights(below):
    assert FOOT[-1].text in read(*TOLD, *below)[0]


def test_rights_in_a_photo_end_no_story():
    photo = Block("", BlockKind.IMAGE, tag="img", picture=Picture("https://example.org/a.jpg"))
    assert FOOT[-1].text in read(*TOLD, photo, LINKED, *FOOT)[0]


def test_a_line_on_the_tables_below_is_none_of_the_story():
    assert read(LEAD, MORE, "(Financial Tables to Follow)")[0] == (LEAD, MORE)


@pytest.mark.parametrize(
    ("first", "lead"),
    [
        ("*Editor's Note: A version in Dutch is provided below.", MORE),
        ("Hinweis: Eine niederländische Fassung steht unten.", MORE),
        ("The editor's note on anvils was read by all who came.", None),
    ],
)
def test_a_note_of_the_editors_above_the_text_is_no_lead(first, lead):
    told = (Paragraph(first), Paragraph(MORE), Paragraph(MORE))
    found = summary.find(told, None) or ""
    assert found.startswith(lead or first)
