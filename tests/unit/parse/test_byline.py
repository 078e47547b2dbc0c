"""The author line, as printed."""

import pytest

import newsdrop
from newsdrop.page import Block, BlockKind, Head, Page, Zone
from newsdrop.parse import byline
from newsdrop.parse.authors import authored, pieced
from newsdrop.parse.found import Found
from newsdrop.record import Evidence

TITLE = Block("Agency Opens Bridge Over the River", BlockKind.HEADING, level=1, tag="h1")
UNIT = "Secretary of the River Transport Force Public Affairs Command Information Office"
STORY = (
    "SPRINGFIELD, Ill. — The agency opened a bridge over the river today, which will carry forty "
    "thousand cars a day and is the longest of its kind in the state."
)


def read(*lines, head=None):
    blocks = (TITLE, *(Block(line) if isinstance(line, str) else line for line in lines))
    title = Found(TITLE.text, Evidence.MARKUP, frozenset({0}))
    found = byline.find(Page(blocks, head or Head()), title)
    return found.value if found else None


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Jane Roe", "By Jane Roe"),
        ("by Diane Johnson", "by Diane Johnson"),
        ("By Jim Garamone, DoD News, Defense Media Activity",) * 2,
        ("By Sgt. 1st Class Jane Roe, 1st Infantry Division Public Affairs",) * 2,
        ("By Vice President Mike Pence",) * 2,
        ("By Product Manager Jane Roe",) * 2,
        ("By JANE ROE and JOHN DOE",) * 2,
        ("// By Jane Solomon", "By Jane Solomon"),
        ("By Jane Solomon on May 4, 2010", "By Jane Solomon"),
        ("Jane Solomon By Jane Solomon on May 4, 2010", "By Jane Solomon"),
        ("National Desk By National Desk on May 4, 2010 at 12:06 PM, updated", "By National Desk"),
        ("Analysis by Jane Solomon, Acme Senior Analyst",) * 2,
        ("Review by Jane Solomon",) * 2,
        ("January 17, 2017 at 6:08 PM ET by Kori Schulman", "by Kori Schulman"),
        ("By Jane Roe | May 4, 2010", "By Jane Roe"),
        ("كتبت مريم حسن", "كتبت مريم حسن"),
        ("By Jane Roe 3 hours ago", "By Jane Roe"),
        ("Piše: J. Roe prije 26 minuta", "Piše: J. Roe"),
        ("Por Ana Roe hace 3 horas", "Por Ana Roe"),
        ("Released: May 2010 | Author: Jane Roe for Acme", "Author: Jane Roe for Acme"),
        ("Veröffentlicht: 5. Juli 2005 | Autoren: Jane Roe und Acme", "Autoren: Jane Roe und Acme"),
        ("By Sgt. Jane Roe, 1st Wing / Published May 4, 2010", "By Sgt. Jane Roe, 1st Wing"),
        (
            f"By Master Sgt. Xola Qwabe, {UNIT} / Published January 15, 2016",
            f"By Master Sgt. Xola Qwabe, {UNIT}",
        ),
        (
            f"Story by Xola Qwabe, {UNIT} — Published January 15, 2016 | Updated January 16, 2016",
            f"Story by Xola Qwabe, {UNIT}",
        ),
        (f"By Master Sgt. Xola Qwabe, {UNIT}, and Staff Sgt. John Roe, {UNIT}", None),
        ("Par Jeanne Dupont",) * 2,
        ("Von Max Müller",) * 2,
        ("Por Juan Pérez, Ministerio de Transportes",) * 2,
        ("przez Anna Nowak",) * 2,
        ("Oleh Budi Santoso",) * 2,
        ("From Sgt. Jane Roe, 1st Bridge Brigade Public Affairs",) * 2,
        ("From U.S. Bridge Forces Europe Public Affairs Office",) * 2,
        ("May 4, 2010 | From Jane Roe, Roe Communications", "From Jane Roe, Roe Communications"),
        (
            "From Jane Roe, 1st Wing Public Affairs | May 4, 2010",
            "From Jane Roe, 1st Wing Public Affairs",
        ),
        ("By Jane Roe, Bridge Partnership 2010 Public Affairs",) * 2,
        ("By JO2 Jane Roe, Task Force 76",) * 2,
        ("By Jane Roe, 2000 bridges later", None),
        ("From Zero to Hero in Public Relations", None),
        ("From Bridges to Roads: A Change for Public Affairs", None),
        ("From Springfield, the longest bridge", None),
        ("Posted on: 4 May 2010 by ABC Chicago", None),
        ("By ABC Chicago", None),
        ("Posted on: 4 May 2010 by Jane Roe", "by Jane Roe"),
        ("Autor: st. sierż. Jan Nowak",) * 2,
        ("Autor: kpt. Jan Novák",) * 2,
        ("Tekst: mł. asp. Anna Nowak",) * 2,
        ("12 de Marzo, 2024 Por Juan Pérez", "Por Juan Pérez"),
        ("4. Mai 2010 Von Max Müller", "Von Max Müller"),
        ("3 mai 2010 par Jeanne Dupont", "par Jeanne Dupont"),
        ("12 de marzo de 2024 Por Oficina de Comunicación", "Por Oficina de Comunicación"),
        ("Por Redacción",) * 2,
        ("4. Mai 2010 Von Berlin nach Wien", None),
        ("12 de marzo de 2024 Por la mañana", None),
        ("3 mai 2010 par courriel", None),
        ("Por equipo", None),
    ],
)
def test_author_lines(line, author):
    assert read(line, STORY) == author


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Jane Roe, Bridge Engineer, May 4, 2010", "Jane Roe, Bridge Engineer"),
        ("May 4, 2010 | Jane Roe", "Jane Roe"),
        ("4. Mai 2010 · Anna Berg", "Anna Berg"),
        ("Victoria, British Columbia, May 4, 2010", None),
        ("Santa Cruz, May 4, 2010", None),
        ("Victoria Hall | May 4, 2010", None),
        ("Paris Saint-Germain · May 4, 2010", None),
        ("Victoria Roe, Bridge Engineer | May 4, 2010", "Victoria Roe, Bridge Engineer"),
        ("Rose Hill, May 4, 2010", None),
        ("Charlotte Amalie, May 4, 2010", None),
        ("Jane Roe, May 4, 2010, Salem", None),
        ("Jane Roe, died May 4, 2010", None),
        ("Jane Roe", None),
    ],
)
def test_a_name_with_the_day_and_nothing_else_is_the_authors(line, author):
    assert read(line, STORY) == author


@pytest.mark.parametrize(
    ("first", "second", "author"),
    [
        ("By: CNN Wire", "By Jane Roe", "By Jane Roe"),
        ("By Staff", "By Jane Roe", "By Jane Roe"),
        ("By Staff", "Bridges", "By Staff"),
        ("By Staff", STORY, "By Staff"),
        ("By Efe Poe", "By Jane Roe", "By Efe Poe"),  # also an agency
        ("By John Doe", "By Jane Roe", "By John Doe"),
        ("By John Doe", "By Staff", "By John Doe"),
    ],
)
def test_a_person_goes_before_a_wire_or_a_desk(first, second, author):
    assert read(first, "May 4, 2021", second, STORY) == author


def test_below_a_sentence_a_name_with_a_day_is_no_authors():
    assert read(STORY, Block("— Jane Roe (@roe) May 4, 2010", BlockKind.BLOCKQUOTE)) is None
    assert read(STORY, "Jane Roe, May 4, 2010") is None


def test_it_may_stand_below_a_lead_in_marks():
    assert read(f"“{STORY}”", "By Jane Roe", STORY) == "By Jane Roe"


def test_markup_names_an_author_without_by():
    author = Block("Jane Roe", tag="span", hints=frozenset({"author", "name"}), zone=Zone.MARGIN)
    assert read(STORY, author) == "Jane Roe"


@pytest.mark.parametrize(
    "line",
    [
        "By the numbers",
        "BY THE PRESIDENT OF THE UNITED STATES OF AMERICA",
        "By May 4, 2010",
        "By using this site you agree to its terms",
        "By Product",
        "BY BUSINESS UNIT",
        "July 12, 2017, created by Online-Redaktion",
        "Von der Leyen opens bridge",
        "Przez Kraków",
        "Oleh Petrenko",
        "Byron Roe",
        "Office of Public Affairs",
        "Written by Administrator",
        "By Super User",
        "Posted by: Site Admin",
        "Author: webmaster",
        "Écrit par Super Utilisateur",
        "Автор: Администратор",
        "作者：管理员",
    ],
)
def test_lines_that_name_no_author(line):
    assert read(line, STORY) is None


def test_an_author_whom_only_the_head_names_is_not_printed():
    assert read(STORY, head=Head(metas={"author": ("Jane Roe",)})) is None


@pytest.mark.parametrize("hint", ["bio", "comment", "contact", "related"])
def test_other_people_marked_as_authors_are_none(hint):
    assert read(STORY, Block("John Doe", hints=frozenset({"author", hint}))) is None


def test_the_day_behind_an_author_is_not_the_authors():
    line = "By Sgt. Jane Roe, 7th Engineer Brigade May 19, 2021"
    assert authored.read(line) == "By Sgt. Jane Roe, 7th Engineer Brigade"


@pytest.mark.parametrize("label", ["Author", "Author:", "Redaktion"])
def test_the_label_may_stand_in_a_line_of_its_own(label):
    assert read(label, "Jane Roe", STORY) == "Jane Roe"


@pytest.mark.parametrize("label", ["By", "by", "Written by", "Par", "Por", "Scritto da"])
def test_what_goes_on_with_the_name_is_of_its_line(label):
    assert read(label, "Jane Roe", STORY) == f"{label} Jane Roe"
    name = Block("Jane Roe", hints=frozenset({"author"}), zone=Zone.MARGIN)
    assert read(Block(label, zone=Zone.MARGIN), name, STORY) == f"{label} Jane Roe"


@pytest.mark.parametrize("line", ["Press Office", "May 4, 2010", STORY])
def test_what_is_no_name_behind_a_label_is_no_author(line):
    assert read("Author", line, STORY) is None


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("04.05.2010 - Redaktion: Max Müller (Sprecher)", "Redaktion: Max Müller (Sprecher)"),
        ("May 4, 2010 - By Jane Roe", "By Jane Roe"),
        ("04.05.2010 - Redaktion: Abteilung für Brücken", None),
    ],
)
def test_the_day_may_stand_before_the_author(line, author):
    assert authored.read(line) == author


@pytest.mark.parametrize(
    ("lines", "author"),
    [
        ((STORY, "— Jane Roe, Paralegal"), "— Jane Roe, Paralegal"),
        ((f"“{STORY}”", "— Jane Roe, Paralegal"), None),
        ((STORY, "— Fresh bread, Cheese"), None),
        ((STORY, "— Jane Roe, Paralegal", STORY), None),
    ],
)
def test_who_signs_the_last_paragraph_wrote_it(lines, author):
    assert read(*lines) == author


def test_only_the_next_line_is_the_name_behind_a_label():
    portrait = Block("", BlockKind.IMAGE)
    assert read("By", portrait, "Jane Roe", STORY) == "By Jane Roe"
    assert read("Jane Roe", "Official Notice", "By", STORY, STORY, "Jane Roe", STORY) is None


@pytest.mark.parametrize(
    "line",
    [
        "Par Jeanne Dupont, service de presse",
        "Por Ana Pérez, Oficina de Prensa",
        "di Anna Rossi, Ufficio stampa",
        "Door Jan de Vries, afdeling Communicatie",
        "Av Anna Berg, presstjänsten",
        "Af Anna Berg, presseafdelingen",
        "Por Ana Silva, assessoria de imprensa",
        "Von Max Müller, zuständig für die Presse",
        "Escrito por Ana Pérez",
        "Firmado por Ana Pérez",
        "Assinado por Ana Silva",
        "Scritto da Anna Rossi",
    ],
)
def test_an_office_in_small_letters_may_follow_the_author(line):
    assert read(line, STORY) == line


@pytest.mark.parametrize(
    "line",
    ["Di Maio, ministro", "Av stor vikt, enligt ministern", "Text Only Version", "Text: Größer"],
)
def test_words_that_open_other_lines_name_no_author(line):
    assert read(line, STORY) is None


def test_who_wrote_it_may_stand_behind_the_day():
    assert authored.read("May 4, 2010 Written by Jane Roe") == "Written by Jane Roe"


LONG = (STORY,) * 12


@pytest.mark.parametrize(
    "line",
    [
        "Text: Max Müller",
        "Texte : Jeanne Dupont",
        "Texto: Ana Silva",
        "Tekst: Jan de Vries",
        "Redaktion: Max Müller",
        "Autor: Ana Pérez",
        "Author: Jane Roe, Department of Roads",
        "Written by Jane Roe",
        "Story and photos by Jane Roe",
        "Text und Fotos: Max Müller",
        "Jane Roe, Director of Roads",
    ],
)
def test_the_author_may_stand_below_the_text(line):
    assert read(*LONG, line) == line


@pytest.mark.parametrize("opening", ["Dear Secretary Qwabe:", "Sehr geehrte Frau Qwabe,"])
def test_who_signs_a_letter_is_no_author_of_the_release(opening):
    assert read(opening, *LONG, "Sincerely,", "Jane Roe", "Director of Roads") is None
    assert read("Dear diary of the roads", *LONG, "Jane Roe", "Director of Roads") is not None


@pytest.mark.parametrize(
    ("lines", "author"),
    [
        (("Jane Roe", "Director of Roads"), "Jane Roe Director of Roads"),
        (("Sincerely,", "Jane Roe", "Director of Roads"), "Jane Roe Director of Roads"),
        (("Jane Roe", "Director of Roads", "15th August, 2024"), "Jane Roe Director of Roads"),
        (("Mit freundlichen Grüßen", "Max Müller", "Direktor"), "Max Müller Direktor"),
        (("Jane Roe", "Director of Roads", "jane.roe@example.org"), None),
        (("Jane Roe", "Director of Roads", "555-123-4567"), None),
        (("Press contact", "Jane Roe", "Director of Roads"), None),
        (("###", "Jane Roe", "Director of Roads"), None),
        (("Jane Roe", "John Doe", "Directors of Roads"), None),
        (("Jane Roe, Director of Roads", "John Doe, Treasurer"), None),
        (("Submitted by Jane Roe",), None),
        (("Jane Roe, Director of Roads:",), None),
        (("Jane Roe Foundation", "Director of Roads"), None),
        (("Related Stories", "Director of Roads steps down"), None),
        (("Posted by Jane Roe, May 4, 2010",), None),
        (("By Jane Roe Follow @janeroe",), None),
        (("Jane Roe",), None),
        ((Block("Nguyễn Văn An", strong=True),), "Nguyễn Văn An"),
        (
            (
                "The bridge is to be open to all cars and trams by the end of the year.",
                Block("Maria Hofmann", strong=True),
            ),
            "Maria Hofmann",
        ),
        ((Block("Maria Hofmann", strong=True), "555-123-4567"), None),
        (("Press contact", Block("Maria Hofmann", strong=True)), None),
        ((Block("Bridge Office", strong=True),), None),
        ((Block("Maria", strong=True),), None),
    ],
)
def test_who_signs_with_an_office_wrote_it(lines, author):
    assert read(*LONG, *lines) == author


@pytest.mark.parametrize(
    "head",
    [
        Head(metas={"author": ("Jane Roe",)}),
        Head(json_ld=({"@type": "NewsArticle", "author": {"name": "Jane Roe"}},)),
        Head(json_ld=({"@type": "NewsArticle", "author": [{"name": "Jane Roe"}]},)),
    ],
)
@pytest.mark.parametrize(
    ("lines", "author"),
    [
        (("Jane Roe", *LONG), "Jane Roe"),
        ((*LONG, "Jane Roe"), "Jane Roe"),
        (("Jane RoeMay 4, 20212 min read", *LONG), "Jane Roe"),
        ((*LONG, "John Doe"), None),
        (("Jane Roe opens the bridge", *LONG), None),
    ],
)
def test_a_line_that_is_the_author_of_the_head(head, lines, author):
    assert read(*lines, head=head) == author


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Zorel Quib", "Zorel Quib"),  # whom no list of names knows
        ("Zorel Quib and Jane Roe", None),
        ("Zorel Quib (@zquib) 12 minutes ago Wed 4th May 2021 | 03:32 PM", "Zorel Quib"),
        ("Zorel Quib opened the bridge on Wed 4th May 2021 | 03:32 PM", None),
        ("La Gaceta", None),
        ("Anvil Daily", None),
    ],
)
def test_a_name_that_the_head_calls_a_persons(line, author):
    called = [
        {"@type": "Person", "name": name} for name in ("Zorel Quib", "La Gaceta", "Anvil Daily")
    ]
    head = Head(json_ld=({"@type": "NewsArticle", "author": called},))
    site = {"url": "https://www.anvildaily.example/a", "brands": ("La Gaceta",)}
    page = Page((TITLE, Block(line), Block(STORY)), head, **site)
    found = byline.find(page, Found(TITLE.text, Evidence.MARKUP, frozenset({0})))
    assert (found.value if found else None) == author


@pytest.mark.parametrize("name", ["article:author", "parsely-author", "author"])
def test_who_wrote_together_may_be_one_author_of_the_head(name):
    head = Head(metas={name: ("Jane Roe and John Doe",)})
    assert read("Jane Roe and John Doe", STORY, head=head) == "Jane Roe and John Doe"
    assert read("Jane Roe and John Doe", STORY, head=Head(metas={"author:id": ("Jane",)})) is None


@pytest.mark.parametrize("name", ["book:author", "image-author"])
def test_who_made_what_a_page_shows_is_no_author(name):
    assert read("Jane Roe", STORY, head=Head(metas={name: ("Jane Roe",)})) is None


@pytest.mark.parametrize("line", ["Jane Roe @janeroe", "Jane Roe (@janeroe)", "Jane Roe | @jroe"])
def test_an_account_in_a_network_is_no_part_of_the_author(line):
    block = Block(line, hints=frozenset({"byline"}), zone=Zone.MARGIN)
    assert read(block, STORY) == "Jane Roe"


AUTHORS = ("By", "Jane Roe", ",", "John Doe", "and", "Ann Poe", "The Salem Press")


@pytest.mark.parametrize(
    ("pieces", "zone", "author"),
    [
        (AUTHORS, Zone.CHROME, "By Jane Roe, John Doe and Ann Poe"),
        (AUTHORS, Zone.MARGIN, "By Jane Roe, John Doe and Ann Poe"),
        (("By", "Jane Roe"), Zone.MARGIN, "By Jane Roe"),
        (("By", "Salem Press Service"), Zone.CHROME, None),
        (("Tags", "Jane Roe", "and", "John Doe"), Zone.CHROME, None),
    ],
)
def test_an_author_line_in_pieces(pieces, zone, author):
    blocks = [Block(one, hints=frozenset({"byline", "name"}), zone=zone) for one in pieces]
    assert read(*blocks, STORY) == author


def test_an_author_line_in_pieces_below_the_text_is_another_storys():
    hints = frozenset({"byline", "name"})
    blocks = [Block(one, hints=hints, zone=Zone.CHROME) for one in AUTHORS]
    title = Found(TITLE.text, Evidence.MARKUP, frozenset({0}))
    assert pieced.find(Page((TITLE, *blocks, Block(STORY))), title)
    assert pieced.find(Page((TITLE, Block(STORY), *blocks)), title) is None


def test_a_house_in_the_head_is_no_author():
    head = Head(metas={"author": ("Springfield Bridge Council",)})
    assert read("Springfield Bridge Council", *LONG, head=head) is None


@pytest.mark.parametrize(("kind", "author"), [("text/markdown", "Jane Roe"), ("text/html", None)])
def test_front_matter_names_the_author_of_a_post(kind, author):
    head = Head(metas={"title": ("Agency opens bridge",), "author": ("Jane Roe",)})
    found = byline.find(Page((Block(STORY),), head, content_type=kind), None)
    assert (found.value if found else None) == author


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Jane Roe, Communications", True),
        ("Jane Roe (Press Office)", True),
        ("投稿者: Jane Roe", True),
        ("文責：山田太郎", True),
        ("Publicado por: Jane Roe", True),
        ("Автор: Jane Roe", True),
        ("Category: Bridges and roads", False),
        ("Jane Roe is a writer in Springfield, and has two dogs.", False),
        ("How to find us: Jane Roe", False),
    ],
)
def test_a_class_tells_the_author_whatever_the_label(line, author):
    block = Block(line, hints=frozenset({"author"}), zone=Zone.MARGIN)
    assert read(block, STORY) == (line if author else None)


def test_of_two_authors_of_one_beginning_the_line_is_the_longer_names():
    for authors in (("Jane Roe", "Jane Roe Miller"), ("Jane Roe Miller", "Jane Roe")):
        head = Head(metas={"author": authors})
        assert read("Jane Roe Miller", STORY, head=head) == "Jane Roe Miller"


@pytest.mark.parametrize(
    ("authors", "author"), [(("Ana Roe",), "Ana Roe"), (("Ana Roe", "Jan Doe"), None)]
)
def test_a_post_of_several_authors_names_no_one(authors, author):
    head = Head(metas={"title": (TITLE.text,), "author": authors})
    found = byline.find(Page((Block(STORY),), head, content_type="text/markdown"), None)
    assert (found and found.value) == author


@pytest.mark.parametrize(
    "line",
    ["Par Jeanne Dupont, le pont ouvre.", "Von Max Müller, 40 Brücken", "Text: Max Roe 2"],
)
def test_a_sentence_or_a_number_behind_a_name_is_no_author_line(line):
    assert authored.read(line) is None


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("From: Bridges Roe Canada", None),
        ("Absender: Brücken Müller", None),
        ("Expéditeur : Jeanne Dupont", None),
        ("Źródło: Mosty Nowak", None),
        ("Опубликовал: Иван Петров",) * 2,
        ("Fuente: Juan Pérez", None),
        ("Author: Jane Roe",) * 2,
        ("投稿者: Jane Roe",) * 2,
    ],
)
def test_who_sent_a_text_is_no_author(line, author):
    marked = Block(line, hints=frozenset({"byline", "autor"}))
    assert read(STORY, marked, STORY) == author


def marked(text, *hints, kind=BlockKind.PARAGRAPH):
    return Block(text, kind, tag="div", zone=Zone.MARGIN, hints=frozenset(hints))


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("12.02.2025 Jördis Acker-Thum 0 Kommentare", "Jördis Acker-Thum"),
        ("February 20, 2024 Tilda Oakes-Hall", "Tilda Oakes-Hall"),
        ("March 5, 2024 Jane Roe", "Jane Roe"),
        ("Jane Roe March 5, 2024", "Jane Roe"),
        ("Jane Roe | 5 March 2024 | 5 Comments", "Jane Roe"),
        ("Jane Roe · 3 min read", "Jane Roe"),
        ("2024-05-06 Jane Roe", "Jane Roe"),
        ("20 mars 2024 · Jeanne Dupont · 2 commentaires", "Jeanne Dupont"),
        ("5 de mayo de 2024 Ana Pérez Ruiz 4 min de lectura", "Ana Pérez Ruiz"),
        ("20.03.2025 Von Anne Rossi", "Von Anne Rossi"),
        ("20.03.2025 Von Anne Rossi Medienmitteilung 2 Kommentare", "Von Anne Rossi"),
        ("Press Sep 26 Written By Jane Roe", "Written By Jane Roe"),
        ("March 5, 2024 Acme Corporation", None),
        ("March 5, 2024 Springfield, Ill.", None),
        ("PR Newswire", None),
        ("The Springfield Post", None),
        ("3.6.2021 08:00 CEST | Roe Nord | Pressemelding", None),
        ("2024-05-06 来源：桥梁新闻社", None),
        ("Jane Roe, Springfield News Published March 5, 2024", "Jane Roe, Springfield News"),
        ("Business Wire", None),
    ],
)
def test_the_day_and_the_comments_are_none_of_a_marked_author(line, author):
    assert read(marked(line, "author", "meta"), STORY) == author


@pytest.mark.parametrize(
    "blocks",
    [
        (marked("We build bridges.", "quote"), marked("Jane Roe, Mayor", "author", "quote")),
        (marked("We build.", kind=BlockKind.BLOCKQUOTE), marked("Jane Roe, Mayor", "author")),
        (marked("“We build bridges for all.”"), marked("Jane Roe, Mayor", "author")),
        (marked("Wir bauen Brücken."), marked("Anna Rot", "autor", "zitat")),
    ],
)
def test_the_author_of_a_quotation_is_a_speaker(blocks):
    assert read(STORY, *blocks) is None
    assert read(STORY, marked("Jane Roe, Mayor", "author")) == "Jane Roe, Mayor"


def test_an_author_in_the_head_may_be_one_word():
    known = Head(metas={"author": ("王小明",)})
    assert read("By Jane Roe", STORY, head=known) == "By Jane Roe"
    assert read("王小明", STORY, head=known) is None


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("（文/图：新闻中心 王小明 通讯员 李四）", "文/图：新闻中心 王小明 通讯员 李四"),
        ("（文/图 王小明 李四）", "文/图 王小明 李四"),
        ("(通讯员 王小明)", "通讯员 王小明"),
        ("记者 王小明 通讯员 李四", "记者 王小明 通讯员 李四"),
        ("来源：北城日报作者：王小明", "作者：王小明"),
        ("作者：王小明 来源：北城日报", "作者：王小明"),
        ("来源：北城日报", None),
        ("记者王小明", "记者王小明"),
        ("撰文：王小明、李国强", "撰文：王小明、李国强"),
        ("文：王小明 图：李四", "文：王小明 图：李四"),
        ("供稿：宣传部 王小明 审核：李四", "供稿：宣传部 王小明"),
        ("撰稿 | 桥梁学院 王小明", "撰稿 | 桥梁学院 王小明"),
        ("（記者 王小明 通訊員 李國強）", "記者 王小明 通訊員 李國強"),
        ("作者︱王小明", "作者︱王小明"),
        ("文丨王小明 编辑丨李四", "文丨王小明"),
        ("文/图：新闻中心", None),
        ("（记者 王小明 摄）", None),
        ("来源：宣传部", None),
        ("编辑：王小明", None),
        ("作者简介：王小明", None),
        ("记者会于下午举行", None),
        ("文字 桥梁", None),
    ],
)
def test_who_wrote_a_chinese_text_stands_above_it_or_below(line, author):
    story = "这座桥今天通车，每天可供四万辆车通行，是全省同类桥梁中最长的一座。" * 4
    assert read(line, story) == author
    assert read(story, line) == author


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Story by Staff Sgt. Jane Roe Subscribe", "Story by Staff Sgt. Jane Roe"),
        ("By Jane Roe Follow", "By Jane Roe"),
        ("By Jane Roe | Follow", "By Jane Roe"),
        ("Von Jane Roe Folgen", "Von Jane Roe"),
        ("Por Juana Roe Seguir", "Por Juana Roe"),
        ("By Jane Share", "By Jane Share"),
    ],
)
def test_what_the_page_offers_behind_an_author_is_not_the_authors(line, author):
    assert authored.read(line) == author


@pytest.mark.parametrize(
    ("line", "author"),
    [
        (Block("Jane K. Roe"), "Jane K. Roe"),
        (Block("Jane K. Roe", BlockKind.HEADING, level=3, hints=frozenset({"author"})),
         "Jane K. Roe"),
        (Block("Jane K. Roe", BlockKind.HEADING, level=3), None),
        (Block("Jane K. Roe Opens a Bridge"), None),
    ],
)  # fmt: skip
def test_the_name_of_the_author_whom_the_head_names(line, author):
    assert read(line, STORY, head=Head(metas={"author": ("Jane K. Roe",)})) == author


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Jane Roe | May 4, 2020 | Topics: Bridges, Rivers", "By Jane Roe"),
        ("By Springfield Bridge Office | 4 mayo, 2020 | Categorías: Puentes",
         "By Springfield Bridge Office"),
        ("By admin | May 4, 2020 | Topics: Bridges", None),
        ("By Jane Roe | Topics: Bridges", None),
        ("Posted in Bridges | May 4, 2020", None),
    ],
)  # fmt: skip
def test_the_line_of_facts_below_a_post_names_its_author(line, author):
    facts = Block(line, zone=Zone.MARGIN, hints=frozenset({"entry", "meta"}))
    assert read(*(STORY,) * 12, facts) == author


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By admin | Published February 26, 2012", "By admin"),
        ("Posted on December 10, 2020 January 10, 2024 by jroe20", "by jroe20"),
        ("by j03r_1 | Jun 2, 2020 | News", "by j03r_1"),
        ("by hand and with a hammer", None),
        ("by webmaster", None),
        ("przez admin", "przez admin"),
        ("12 mai 2021 par admin", "par admin"),
        ("Von admin | 3. Mai 2021", "Von admin"),
        ("door jroe20", "door jroe20"),
        ("par courriel", None),
        ("por defecto", None),
        ("od administrator", None),
    ],
)
def test_an_account_that_the_markup_calls_the_author(line, author):
    assert read(marked(line, "author", "fn"), STORY) == author
    assert read(line, STORY) is None or author is None


def test_the_author_among_the_buttons_to_share_a_page():
    buttons = marked("By Jane Roe", "social", "author")._replace(zone=Zone.CHROME)
    related = buttons._replace(hints=frozenset({"author", "related"}))
    for block, author in ((buttons, "By Jane Roe"), (related, None), (TITLE, None)):
        page = Page((block, TITLE, Block(STORY)))
        found = byline.find(page, Found(TITLE.text, Evidence.MARKUP, frozenset({1})))
        assert (found.value if found else None) == author


@pytest.mark.parametrize(
    ("name", "hints", "zone", "author"),
    [
        ("Camille", {"meta", "author"}, Zone.CHROME, "Camille"),
        ("Camille Roe", {"meta", "author"}, Zone.CHROME, "Camille Roe"),
        ("Camille No Comments", {"info", "author", "comments"}, Zone.CHROME, "Camille"),
        ("Camille 3 Comments", {"info", "author", "comments"}, Zone.CHROME, "Camille"),
        ("Camille", {"info", "author", "comments"}, Zone.CHROME, None),
        ("Bridges No Comments", {"info", "author", "comments"}, Zone.CHROME, None),
        ("admin", {"meta", "author"}, Zone.CHROME, None),
        ("Web Team", {"meta", "author"}, Zone.CHROME, None),
        ("Bridges", {"meta", "author"}, Zone.CHROME, None),
        ("Camille", {"meta", "category"}, Zone.CHROME, None),
        ("Camille", {"author"}, Zone.CHROME, None),
    ],
)
def test_the_author_in_a_list_of_facts_needs_no_by(name, hints, zone, author):
    facts = Block(name, BlockKind.LIST_ITEM, zone, hints=frozenset(hints))
    day = Block("May 4, 2021", BlockKind.LIST_ITEM, Zone.CHROME, hints=frozenset({"meta"}))
    assert read(facts, day, STORY) == author


def test_an_author_among_other_posts_below_the_text_is_none():
    facts = Block("Camille", BlockKind.LIST_ITEM, Zone.CHROME, hints=frozenset({"meta", "author"}))
    assert read(STORY, facts) is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Xola Roe Senior Harbour Correspondent", "Xola Roe Senior Harbour Correspondent"),
        ("Jane Roe Harbour Team", None),
        ("Senior Harbour Correspondent", None),
    ],
)
def test_an_office_may_follow_the_author_that_a_class_tells(line, expected):
    block = Block(line, tag="p", hints=frozenset({"author", "vcard"}), zone=Zone.MARGIN)
    assert read(block, STORY) == expected


DECK = "The plant will make more shoes than any other, and it is the largest of the town."
DAY = Block("May 4, 2021 • 3 min read")


@pytest.mark.parametrize(
    ("lines", "author"),
    [
        (("Sue Park", DAY), "Sue Park"),
        ((DAY, Block("Sue Park", BlockKind.LIST_ITEM)), "Sue Park"),
        (
            (
                Block("Sue Park", BlockKind.HEADING, level=4, hints=frozenset(("author", "name"))),
                DAY,
            ),
            "Sue Park",
        ),
        ((Block("Sue Park", BlockKind.HEADING, level=4), DAY), None),  # whom the text is on
        (("Sue Park", Block("Madrid - 10 Jan 2023 - 18:22 CET")), "Sue Park"),
        (("Sue Park", Block("Doors open - 10 Jan 2023")), None),
        (("Forest Park", DAY), None),
        (("Contact:", "Sue Park", DAY), None),
        ((DAY, "Sue Park", "May 5, 2021", "Jane Roe"), None),
        (("Contact", "Sue Park", DAY), None),
        (("Sue Park", DAY, "Sue Park, the maker of shoes, opens a plant."), None),
        (("Georgia Tech", DAY), None),
        (("Press Office", DAY), None),
        (("Sue Park", "Call 202-555-0100", DAY), None),
        (("Sue Park", DECK, DAY), "Sue Park"),
        (("Sue Park", Block(DECK, zone=Zone.MARGIN), DAY), "Sue Park"),
        (("Sue Park", DECK), None),
        ((DECK, "Sue Park", DECK, DAY), None),
        (("Sue Park", DECK, DAY, "Sue Park opens a plant."), None),
        ((STORY, "Sue Park", DAY), None),
        (("Sue Park", "The fair ends on May 4, 2021"), None),
    ],
)
def test_a_name_alone_beside_the_day_is_the_author(lines, author):
    assert read(*lines, STORY) == author


def test_a_name_alone_may_stand_above_the_headline():
    page = Page((Block("Sue Park"), DAY, TITLE, Block(STORY)))
    found = byline.find(page, Found(TITLE.text, Evidence.MARKUP, frozenset({2})))
    assert found is not None
    assert (found.value, found.claims) == ("Sue Park", {0})


def test_a_house_called_like_somebody_is_no_author():
    assert read("Sue Park", DAY, STORY, head=Head(title="A new plant | Sue Park")) is None
    assert (
        read("Sue Park", DAY, STORY, head=Head(metas={"og:site_name": ("Sue Park Shoes",)})) is None
    )


FOOT = """<div class="post"><h1>Cases of the year</h1><div class="text"><p>For
Immediate Release</p><p>SPRINGFIELD, May 4, 2021 – The Roe Office announced its cases today.</p>
<p>{text}</p></div></div><div class="facts"><div>{line}</div><div>Category: Cases</div></div>"""


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Author: Jane Parker", "Author: Jane Parker"),
        ("Autor: Xola Qwabe", "Autor: Xola Qwabe"),
        ("Topic: Jane Parker", None),
        ("Author: see the office's page for the names of all who wrote for it.", None),
    ],
)
def test_a_label_right_below_the_text_names_its_author(line, author):
    text = (
        "The office counts the cases of five years, and sees which of them rise in the city. " * 3
    )
    release = newsdrop.read(FOOT.format(line=line, text=text).encode())
    assert release.byline == author


@pytest.mark.parametrize(
    ("author", "line"),
    [
        ("Presseteam", "Presseteam"),
        ("Redaktion Norwell", "Redaktion Norwell"),
        ("Ufficio stampa", "Ufficio stampa"),
        ("roe-bridge-office", None),
        ("comitato del ponte", None),
    ],
)
def test_a_desk_that_front_matter_calls_the_author_wrote_a_post(author, line):
    post = f"---\ntitle: The bridge is open\nauthor: {author}\n---\n\n{STORY}\n\n{STORY}\n"
    assert newsdrop.read(post.encode()).byline == line


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Posted on May 4, 2014 by acme Team", "by acme Team"),
        ("By acme Staff", "By acme Staff"),
        ("by our own road", None),
        ("By the Team", None),
    ],
)
def test_a_house_that_writes_itself_small_has_a_team(line, author):
    assert authored.read(line) == author


@pytest.mark.parametrize(
    "sentence",
    [
        "Jane Roe, mayor of Salem, cut the ribbon.",
        "Jane Roe, the director of Acme Bridges, said: “We love it.”",
        "Jane Roe, director of Acme Bridges: “We love it.”",
        "Jane Roe, directrice d’Acme, se réjouit !",
        "Jane Roe, chair of the board, director of Acme;",
    ],
)
@pytest.mark.parametrize("behind", ["", "<p>Nobody has to pay for it.</p>"])
def test_a_sentence_on_an_officer_below_the_last_long_paragraph_is_no_signature(sentence, behind):
    told = "The bridge over the river is open to all traffic from this morning on. " * 2
    release = newsdrop.read(
        f"<h1>Bridge opens</h1><p>June 3, 2021</p><p>{told}</p><p>{sentence}</p>{behind}".encode()
    )
    assert release.byline is None
    assert release.body[1].text == sentence


@pytest.mark.parametrize(
    "signed",
    ["Jane Roe, Director, Acme Inc.", "Jane Roe, Executive Director.", "Jane Roe, Mayor of Salem."],
)
def test_an_office_that_ends_in_an_abbreviation_or_a_stop_signs(signed):
    told = "The bridge over the river is open to all traffic from this morning on. " * 2
    release = newsdrop.read(
        f"<h1>Bridge opens</h1><p>June 3, 2021</p><p>{told}</p><p>{signed}</p>".encode()
    )
    assert release.byline == signed


@pytest.mark.parametrize("label", ["Signed:", "E-signed", "Firmado:"])
def test_the_label_of_a_signature_and_its_day_are_none_of_the_text(label):
    lines = (label, "Jane Roe", "Director, Public Relations", "27th November, 2023.")
    rows = "".join(f"<p><strong>{line}</strong></p>" for line in lines)
    page = f"<h1>Agency Opens Bridge Over the River</h1><p>News release</p><p>{STORY}</p>{rows}"
    release = newsdrop.read(page.encode())
    assert release.byline == "Jane Roe Director, Public Relations"
    assert [part.text for part in release.body] == [STORY]


@pytest.mark.parametrize(
    ("foot", "author"),
    [
        ("Par : Jane Roe| +Salem+Ponts", "Par : Jane Roe"),
        ("Autor: Jane Roe", "Autor: Jane Roe"),
        ("Par courriel : +Salem+Ponts", None),
    ],
)
def test_who_wrote_stands_in_the_foot_of_an_article(foot, author):
    page = f"<h1>{TITLE.text}</h1><p>{STORY}</p><p>{STORY}</p><footer><div>{foot}</div></footer>"
    release = newsdrop.read(f"<html><body><article>{page}</article></body></html>".encode())
    assert release.byline == author


def around(*lines, kind=BlockKind.PARAGRAPH):
    return [Block(line, kind, Zone.CHROME) for line in lines]


@pytest.mark.parametrize(
    ("lines", "author"),
    [
        (("Penulis: Jane Roe", "Editor: John Doe"), "Penulis: Jane Roe"),
        (("Автор:", "Мария Иванова"), "Мария Иванова"),
        (("Автор: Мария Иванова", "Автор: Мария Иванова"), "Автор: Мария Иванова"),
        (("Penulis: Jane Roe", "Penulis: John Doe"), None),
        (("Penulis: Acme 24", "Tags"), None),
        (("Автор:", "Новости"), None),
    ],
)
def test_a_label_that_stands_once_around_the_text_names_its_author(lines, author):
    assert (
        read(STORY, *("The bridge is open.",) * 12, *around("Tags", "Bridges", "Towns", *lines))
        == author
    )


def test_a_keyword_is_no_label():
    tags = around("記者", "山田花子", kind=BlockKind.LIST_ITEM)
    assert read(STORY, *("The bridge is open.",) * 12, *tags) is None


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Jane Roe | Acme Times", "Jane Roe"),
        ("Jane Roe / El Sol de Salem", "Jane Roe"),
        ("Jane Roe – Acme", "Jane Roe"),
        ("Jane Roe | John Poe", "Jane Roe | John Poe"),
        ("Acme Times | Jane Roe", "Jane Roe"),
        ("Acme Times of Salem | Sports", None),
        ("Jane Roe | ABC | May 4, 2020, 15:43", "Jane Roe"),
        ("Salem | ABC | May 4, 2020", None),
    ],
)
def test_a_house_may_stand_beside_an_author_whom_the_class_tells(line, author):
    block = Block(line, hints=frozenset({"byline"}))
    assert read(block, STORY) == author


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Por Ana Roe Publicado Jul 23, 2020 1 0", "Por Ana Roe"),
        ("Par Jean Roe, publié le 3 mai 2020 à 10h", "Par Jean Roe"),
        ("Von Jan Roe Aktualisiert am 3. Mai 2020", "Von Jan Roe"),
        ("Di Anna Roe Pubblicato il 3 maggio 2020", "Di Anna Roe"),
        ("Por Ana Roe publicado em 03/05/2020 às 10h", "Por Ana Roe"),
        ("Par la poste, publié le 3 mai 2020", None),
    ],
)
def test_when_a_text_was_put_up_is_no_part_of_its_author(line, author):
    assert authored.read(line) == author


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("Von Jane Roe und Karl Poe", True),
        ("Par Jeanne Roe, Luc Doe et Jean Poe", True),
        ("Von Jane Roe und Karl Poe, dpa", True),
        ("Av Anna Roe och Karin Poe", True),
        ("Door Anna Roe en Jan Poe", True),
        ("Von Salem und Umgebung", False),
        ("Par terre et par mer", False),
    ],
)
def test_several_authors_may_stand_in_a_row(line, named):
    assert authored.read(line) == (line if named else None)


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("홍길동 기자 | 2021-05-04 16:52", "홍길동 기자"),
        ("북성=홍길동 기자 hong@acme.example", "홍길동 기자"),
        ("시민 기자", None),
        ("현장에 온 기자", None),
    ],
)
def test_a_korean_reporter(line, author):
    assert read(line, STORY) == author


@pytest.mark.parametrize(
    ("line", "author"), [("（王曉明）", "王曉明"), ("（全文完）", None), ("（北城日報）", None)]
)
def test_a_name_in_brackets_signs_a_chinese_text(line, author):
    assert read("北城的橋昨天通車，市長和許多居民都到場，人人都說等了十年。" * 4, line) == author


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("北城快訊／王曉明 2021年05月04日 20:19", "北城快訊／王曉明"),
        ("北城快訊／編輯部", None),
    ],
)
def test_a_class_tells_a_chinese_author_beside_the_house(line, author):
    assert read(Block(line, hints=frozenset({"author"}), zone=Zone.MARGIN), STORY) == author


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("शुभायण रोवर्ती / सेलम May 4, 2021", "शुभायण रोवर्ती"),
        ("शुभायण रोवर्ती ने सेलम में पुल खोला, जो 4 May 2021 को बना था।", None),
    ],
)
def test_whom_the_head_calls_a_person_needs_no_known_given_name(line, author):
    called = {"@type": "Person", "name": "शुभायण रोवर्ती"}
    head = Head(json_ld=({"@type": "NewsArticle", "author": called},))
    assert read(line, STORY, head=head) == author


def test_an_author_who_stands_below_the_text_once_more_is_none_of_it():
    blocks = (TITLE, Block("By Jane Roe"), *map(Block, (STORY, STORY, "By Jane Roe", "Jane Roe")))
    found = byline.find(Page(blocks), Found(TITLE.text, Evidence.MARKUP, frozenset({0})))
    assert (found.value, found.claims) == ("By Jane Roe", {1, 4})

    said = Block("“It carries forty thousand cars.”", BlockKind.BLOCKQUOTE)
    blocks = (TITLE, Block("By Jane Roe"), *map(Block, (STORY, STORY)), said, Block("By Jane Roe"))
    found = byline.find(Page(blocks), Found(TITLE.text, Evidence.MARKUP, frozenset({0})))
    assert (found.value, found.claims) == ("By Jane Roe", {1})


def test_who_made_a_picture_above_the_text_is_not_its_author():
    credit = Block("By Tom Poe | Satellite imagery by Acme", hints=frozenset({"credit"}))
    assert read(credit, "By JANE ROE", STORY) == "By JANE ROE"
    assert read(credit, STORY) == "By Tom Poe"


def test_below_the_text_another_ones_author_goes_before_no_desk():
    assert read("By Staff", STORY, "Bridge closes", "By Jane Roe") == "By Staff"


@pytest.mark.parametrize(
    "line",
    [
        "Analysis by Acme Works shows savings",
        "Review by Roe Trust Finds Bridges Safe",
        "Harbor By Harbor Council",
    ],
)
def test_what_a_house_looked_into_tells_no_author(line):
    assert read(line, STORY) is None


@pytest.mark.parametrize("line", ["Interview by Xola Qwabe", "Essay by J. K. Roe, Delft"])
def test_whose_given_name_no_list_knows_may_write_works(line):
    assert read(line, STORY) == line


def test_an_author_below_the_text_may_stand_in_brackets():
    assert read(STORY, "(By Jane Roe)") == "By Jane Roe"
    assert read(STORY, "(By the river)") is None


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("From The Acme Post staff reports",) * 2,
        ("From staff and wire reports",) * 2,
        ("From council staff reports the plan grew.", None),
    ],
)
def test_reports_of_a_newsroom(line, author):
    assert read(line, STORY) == author


@pytest.mark.parametrize(
    ("name", "zone", "author"),
    [
        ("Jane Roe", Zone.CHROME, "Jane Roe"),
        ("Jane Roe", Zone.MARGIN, "Jane Roe"),
        ("John Doe", Zone.CHROME, None),
        ("More by Jane Roe", Zone.CHROME, None),
    ],
)
def test_whom_the_head_names_may_stand_below_the_text(name, zone, author):
    head = Head(json_ld=({"@type": "NewsArticle", "author": {"name": "Jane Roe"}},))
    assert read(STORY, Block(name, zone=zone), head=head) == author
