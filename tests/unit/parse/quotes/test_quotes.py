"""Direct speech: what it is, where it stands, and that it is nothing else."""

from __future__ import annotations

import pytest

from newsdrop.parse import quotes
from newsdrop.parse.found import Found
from newsdrop.parse.speaking import marks
from newsdrop.record import Evidence, Paragraph, Person, Quote

PEOPLE = (Person("Jane Roe", "chief executive of Acme"), Person("John Doe", "Mayor"))


def find(*paragraphs: str, language: str = "en") -> tuple[Quote, ...]:
    body = tuple(map(Paragraph, paragraphs))
    return quotes.find(body, PEOPLE, Found(language, Evidence.META))


def texts(*paragraphs: str) -> list[str]:
    return [quote.text for quote in find(*paragraphs)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We will grow,” said Jane Roe. “And soon.”", ["We will grow,", "And soon."]),
        ("“We will,” said Roe, “grow and hire.”", ["We will,", "grow and hire."]),
        ("Roe said the firm “had a very good year,” with more to come.", ["had a very good year,"]),
        ("Today’s step was “the renewal of trust,” the official said.", ["the renewal of trust,"]),
        ("Roe called it “a great day” for the city.", ["a great day"]),
        ("Doe felt a “kindred spirit” with his guest.", ["kindred spirit"]),
        ("“Never,” said Roe.", ["Never,"]),
        ("It is a matter of “human error,” said Roe.", ["human error,"]),
        ("He called it “a disaster” and “a shame.”", ["a disaster", "a shame."]),
        ("“The test went well” Roe said.", ["The test went well"]),
        ("The price is “as low as I’ve ever seen.”", ["as low as I’ve ever seen."]),
        ("Roe wrote in the report “we must mend it.”", ["we must mend it."]),
        ("“Das ist unser Gesetz,” said Jane Roe.", ["Das ist unser Gesetz,"]),
        ("“We work for Acme Inc.,” said Jane Roe.", ["We work for Acme Inc.,"]),
        ("“This is the law,” said Jane Roe.", ["This is the law,"]),
        (
            "Roe pointed to Section 5 of the code. “Every bell shall ring at noon,” she said.",
            ["Every bell shall ring at noon,"],
        ),
        (
            "In Article 3 of the pact, Roe said: “We will ring the bells at noon.”",
            ["We will ring the bells at noon."],
        ),
        ("Roe described the plan as “a gift to the town.”", ["a gift to the town."]),
    ],
)
def test_words_of_somebody_are_speech(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A private citizen, known as a “relator,” can sue.",
        "Cables are buried against what Jane Roe calls the “love of goats.”",
        "They found that salt, the matter behind “ship fever,” had made many ill, Roe said.",
        "The “Fair Access to Research Act of 2017,” which provides a safe harbor, passed.",
        "Acme (“the Company”) and Bolt (the “Buyer”) agreed.",
        "Staff hosted a “Stand Down for Equity” with 400 leaders.",
        "It has a “snap to grid” feature, Roe said.",
        "Visitors will see other “quality of life” areas, he said.",
        "Type “local hire” and choose “South Carolina” in the form.",
        "In her book “The Long and Winding Road,” Jane Roe wrote of home.",
        'The screen is 27" wide, Roe said, and 20" high.',
        "The street is called “the long mile” by those who live there.",
        "It was described as “unprecedented” in the press.",
        "Work on the “Light and Shadow” exhibition began, Roe said, in May.",
        "Words such as “expects,” “intends” and “plans” mark statements about the future.",
        "The system is known as “Wolf Run.” According to Acme, it works.",
        "L’association « Oui, gardons le pont ! » déposera une plainte.",
        "In a letter to the “Acme community,” Roe said that it was time.",
        "Het netwerk brengt het manifest “Maak werk van bruggen!” uit, aldus Roe.",
        "Linda Park received the “Manager of the Year” award.",
        "It ends the debate over “where do I go on a rainy day?” for good.",
        "Hoy se declara de interés para la comunicación el libro “Cantos del río, tomo II”.",
        (
            "See the release, “Acme and Roe Show New Boats, Sails, Oars, Ropes and More for All "
            "Rivers and Lakes in Spring and Summer” on the site."
        ),
        "Students were not sought because the trade was seen as “a man’s job.”",
        "“Bells and Quiet Nights Act,” says the title.",
        "„Roer Glockengesetz“, so steht es darüber.",
        "„Läuteverordnung Roedorf“, so steht es darüber.",
        "Der Leiter des Vereins „Jugend läutet Glocken e.V.“ kam auch, sagte Roe.",
        (
            "Roe said that Section 5 of the 1987 Code on Bells, which states that “every bell "
            "shall be rung at noon by its keeper” is still law."
        ),
        "Section 13 on bells gives rules on the hour and provides for it: “Bells ring at noon.”",
        "L’article 5 du code prévoit que « chaque cloche sonne à midi dans la commune ».",
        "El artículo 5 de la ley establece que “toda campana suena a mediodía en la villa”.",
        "Roe’s letter asks to stop the plan, which was panned for being “too loud and dear.”",
        "Roe said the rule holds for all, even those considered as “small ringers” by the town.",
        (
            "The ringers use terms like “good neighbor,” “pulling the same long rope,” and "
            "“patient listener” to say that none of them will ring first."
        ),
        "They used phrases such as “the usual bell,” which Acme says means a high price.",
        "In “The Long Bridge,” Jane Roe tells how. Before, in “Our Bells,” she says",
        "Sie sprechen von Glocken mit Begriffen wie „leiser Nachbar“ und „der übliche Ton“.",
    ],
)
def test_terms_titles_and_names_are_no_speech(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Roe said to all who came: “Follow the Law”.", "Follow the Law"),
        ("“Pass the Act!” They all cried it.", "Pass the Act!"),
        ("“We begin at 10 a.m.” Jane Roe said.", "We begin at 10 a.m."),
        (
            "„Wir alle läuten gern im Verein und das ist auch gut so e.V.“, sagte Roe.",
            "Wir alle läuten gern im Verein und das ist auch gut so e.V.",
        ),
        ("“Respect the Law,” said Jane Roe.", "Respect the Law,"),
        ("Article 5 says: “Every bell will ring,” said Jane Roe.", "Every bell will ring,"),
        ("Roe wrote of words like these: “We will go on.”", "We will go on."),
        ("It is no place for phrases like “good neighbor,” said Jane Roe.", "good neighbor,"),
        ("Under Section 5, Jane Roe says, “every bell will ring.”", "every bell will ring."),
        ("Article 5 was lost. Jane Roe says: “Every bell will ring.”", "Every bell will ring."),
        ("Article 5 was lost. The town says: “Every bell will ring.”", "Every bell will ring."),
    ],
)
def test_who_speaks_of_a_law_or_a_house_speaks(text: str, said: str) -> None:
    assert texts(text) == [said]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Roe annuncia il deposito della «Legge sulla Pace delle Campane», in vigore oggi."),
        ("de", "Roe sagte, das „Gesetz über Ruhige Nächte“, das im Mai kommt, helfe allen."),
    ],
)
def test_the_title_of_an_act_is_no_speech(language: str, text: str) -> None:
    assert find(text, language=language) == ()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("“So what,” you say? A bridge is more than stone.", 0),
        ("You say: “What is it to me?” A bridge is more than stone.", 0),
        ("“It will stand for years,” you said at the opening.", 1),
        ("“It will stand for years,” they say.", 1),
        ("“You say it will stand for years,” said Roe.", 1),
    ],
)
def test_what_a_text_has_its_reader_ask_is_no_quote(text: str, count: int) -> None:
    assert len(texts(text)) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("A headline in the Salem Press reads, “The Bridge Is Changing What It Means.”", 0),
        ("The headline said: “The bridge is open for all of the town.”", 0),
        ("The headline sponsor said: “The bridge is open for all of the town.”", 1),
        ("The firm behind the headline said: “The bridge is open for all of the town.”", 1),
        ("A letter in the Salem Press reads, “The bridge is open for all of the town.”", 1),
    ],
)
def test_what_stands_over_a_story_is_no_quote(text: str, count: int) -> None:
    assert len(quotes.find((Paragraph(text),), (), None)) == count


def test_headings_and_tables_do_not_speak() -> None:
    body = (Paragraph("“We are ready to go,” says Jane Roe", "heading"),)
    assert quotes.find(body, PEOPLE, None) == ()


def test_text_set_as_a_heading_speaks() -> None:
    body = (Paragraph("“We are ready to go,” says Jane Roe.", "heading"),)
    assert [quote.speaker for quote in quotes.find(body, PEOPLE, None)] == ["Jane Roe"]


@pytest.mark.parametrize(
    ("block", "speakers"),
    [
        ("We must mend the bridge. — Jane Roe, Acme", ["Jane Roe"]),
        ("We must mend the bridge.—Jane Roe, chief of Acme", ["Jane Roe"]),
        ("We must mend the bridge. — Now it is time.", []),
        ("The bridge — Jane Roe", []),
    ],
)
def test_a_block_speaks_that_is_signed(block, speakers) -> None:
    body = (Paragraph(block, "blockquote"), Paragraph("So it was."))
    assert [quote.speaker for quote in quotes.find(body, PEOPLE, None)] == speakers
    assert quotes.find((Paragraph(block),), PEOPLE, None) == ()


@pytest.mark.parametrize(
    ("following", "speakers"),
    [
        ("said the mayor.", ["John Doe"]),
        ("so the line below goes on.", []),
        ("Said aloud, it sounds simple.", []),
        ("said nobody", [None]),
    ],
)
def test_a_block_speaks_where_the_line_below_says_whose_it_is(following, speakers) -> None:
    body = (Paragraph("All of us must mend the bridge.", "blockquote"), Paragraph(following))
    assert [quote.speaker for quote in quotes.find(body, PEOPLE, None)] == speakers


@pytest.mark.parametrize(
    ("above", "speakers"),
    [
        ("Jane Roe said:", ["Jane Roe"]),
        ("Xolani Qwabe CBE, director of Acme, said:", ["Xolani Qwabe"]),
        ("The mayor said:", ["John Doe"]),
        ("Jane Roe named three aims:", []),
        ("This is what Jane Roe said.", []),
    ],
)
def test_a_block_speaks_where_the_line_above_says_whose_it_is(above, speakers) -> None:
    block = Paragraph("All of us must mend the bridge.", "blockquote")
    more = Paragraph("“Good,” John Doe said.")
    body = (more, Paragraph(above), block)
    assert [quote.speaker for quote in quotes.find(body, PEOPLE, None)] == ["John Doe", *speakers]


def test_each_block_below_a_line_that_leads_to_speech_is_a_quote() -> None:
    blocks = [Paragraph(text, "blockquote") for text in ("It is time for us.", "We must mend it.")]
    body = (Paragraph("Jane Roe said:"), *blocks, Paragraph("So it was."))
    assert [quote.text for quote in quotes.find(body, PEOPLE, None)] == [
        "It is time for us.",
        "We must mend it.",
    ]


_SIGNED = "All of us must mend the bridge in the next year."


@pytest.mark.parametrize(
    ("kinds", "heading", "signatures", "speakers"),
    [
        ("bb", "The bridge", ["Jane Roe, Chief @Acme"], ["Jane Roe"]),
        ("bb", "The bridge", ["Jane Roe"], ["Jane Roe"]),
        ("bb", "The bridge", ["The Bridge of Salem"], []),
        ("bp", "The bridge", ["– Jane Roe", "– John Doe, mayor"], ["Jane Roe", "John Doe"]),
        ("bp", "The bridge", ["— Jane Roe VD och grundare"], ["Jane Roe"]),
        ("bp", "The bridge", ["— Jane Roe mends the bridge"], []),
        ("bp", "The bridge", ["Jane Roe"], []),
        (
            "pp",
            "What they say",
            ["Jane Roe, chief of Acme", "John Doe, Mayor"],
            ["Jane Roe", "John Doe"],
        ),
        ("pp", "Stimmen zur Brücke", ["John Doe, Mayor"], ["John Doe"]),
        ("pp", "The bridge", ["Jane Roe, chief of Acme", "John Doe, Mayor"], []),
        ("pp", "The bridge", ["— Jane Roe", "— John Doe, Mayor"], ["Jane Roe", "John Doe"]),
        ("pp", "The bridge", ["— Jane Roe, Acme"], []),
        ("pp", "Endorsements", ["Salem, Ohio"], []),
        (
            "pp",
            "Quotes",
            [
                "– Member of the Assembly for Salem Jane Roe",
                "– Minister of Roads and Ports John Doe",
            ],
            ["Jane Roe", "John Doe"],
        ),
        ("pp", "Quotes", ["– Minister of Energy, Mines and Ports Jane Roe"], ["Jane Roe"]),
        ("pp", "The bridge", ["– Minister of Roads and Ports John Doe"], []),
        ("pp", "Quotes", ["– Minister of Roads John Doe mends the bridge"], []),
        ("pp", "Quotes", ["– Bridges of the State of Salem"], []),
    ],
)
def test_a_line_below_signs_what_a_page_sets_off(kinds, heading, signatures, speakers) -> None:
    names = {"b": "blockquote", "p": "paragraph"}
    one, other = (names[kind] for kind in kinds)
    body = [Paragraph(heading, "heading")]
    for name in signatures:
        body += [Paragraph(_SIGNED, one), Paragraph(name, other)]
    assert [
        quote.speaker for quote in quotes.find((*body, Paragraph("So it was.")), PEOPLE, None)
    ] == speakers


@pytest.mark.parametrize(
    ("block", "below", "count"),
    [
        ("All of us will mend the bridge, in the next year", "— Jane Roe", 1),
        ("All of us will mend the bridge, in the next year", "— Jane Roe (@roe) June 3, 2021", 0),
        ("The bridge", "— Jane Roe", 0),
    ],
)
def test_a_signed_block_needs_no_stop(block, below, count) -> None:
    body = (Paragraph(block, "blockquote"), Paragraph(below), Paragraph("So it was."))
    assert len(quotes.find(body, PEOPLE, None)) == count


def test_all_paragraphs_of_a_signed_block_are_speech() -> None:
    lines = (_SIGNED, "— Jane Roe", "It will take a year, and we are glad of it.", _SIGNED)
    body = [Paragraph(text, "blockquote") for text in (*lines, "— John Doe, Acme")]
    assert [quote.speaker for quote in quotes.find(body, PEOPLE, None)] == [
        "Jane Roe",
        "John Doe",
        "John Doe",
    ]


def test_lists_with_dashes_sign_nothing() -> None:
    halls = [Paragraph(text) for text in (_SIGNED, "- Union Hall, Salem", "- Dixie Hall, Troy")]
    assert quotes.find((*halls, *halls), PEOPLE, None) == ()


def test_paragraphs_between_two_marks_are_all_speech() -> None:
    running = ("“It is time now.", "The bridge is old.", "We must mend it.”")
    found = find("Jane Roe, chief executive of Acme:", *running)
    assert [(quote.text, quote.speaker) for quote in found] == [
        (text.strip("“”"), "Jane Roe") for text in running
    ]
    assert texts(*running[:2], "So it was.") == []
    assert texts(running[0], "Roe left.", "The “bridge” is old.") == []


@pytest.mark.parametrize(
    ("between", "kind"),
    [
        (["The bridge is old."] * 4, "paragraph"),
        (["The bridge is old."], "list_item"),
    ],
)
def test_two_marks_far_apart_or_beside_a_list_make_no_speech(between, kind) -> None:
    middle = [Paragraph(line, kind=kind) for line in between]
    body = [Paragraph("“It is time now."), *middle, Paragraph("We must mend it.”")]
    assert quotes.find(body, PEOPLE, Found("en", Evidence.META)) == ()


def test_what_is_told_without_saying_by_whom_speaks_for_nobody() -> None:
    (quote,) = find(
        "売上は次の通り発表された。", "「とても嬉しい成果だと思います。」", language="ja"
    )
    assert (quote.speaker, quote.attribution) == (None, None)


def test_a_slogan_at_the_end_is_no_quote() -> None:
    told = ("“We must mend it,” said Jane Roe.", "So it was.", "And so on.")
    assert texts(*told, "“You love bridges; we mend them.”") == ["We must mend it,"]
    assert len(find(*told[:2], "“You love bridges; we mend them.”")) == 2


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Para Roe “no es la hora de cerrar el puente. Hay que arreglarlo.”"),
        ("fr", "Jane Roe directrice de l’agence déclare « Nous allons garder le pont. »"),
    ],
)
def test_romance_words_before_speech(language: str, text: str) -> None:
    assert [quote.speaker for quote in find(text, language=language)] == ["Jane Roe"]


def test_each_paragraph_of_a_running_speech_is_a_quote_of_its_own() -> None:
    found = find(
        "“It began long ago. “Nobody believed in it.",
        "“It began long ago.",
        "“‘Jane,’ they said, ‘never.’",
        "“Now it works,” Roe said. “We go on.”",
    )
    assert [(quote.paragraph, quote.text) for quote in found][-4:] == [
        (1, "It began long ago."),
        (2, "‘Jane,’ they said, ‘never.’"),
        (3, "Now it works,"),
        (3, "We go on."),
    ]
    assert {quote.speaker for quote in found} == {"Jane Roe"}


def test_who_has_a_title_speaks():
    found = find("« C’était une très belle course », a déclaré la tenante du titre.", language="fr")
    assert [one.attribution for one in found] == ["la tenante du titre"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Ana Roe publicó “La casa verde de los siete ríos” en 2019.", 0),
        ("“La casa es verde y muy bonita”, publicó Ana Roe.", 1),
        ("Ana Roe publicó: “La casa es verde y muy bonita”.", 1),
    ],
)
def test_what_somebody_publishes_may_be_a_book(text: str, count: int) -> None:
    assert len(find(text, language="es")) == count


def test_arrows_are_no_marks() -> None:
    assert not find("Read more » about the plant and its workers on our pages » or write to us.")


RUNS_ON = "Η γέφυρα είναι ανοιχτή για όλα τα οχήματα από σήμερα το πρωί, και μένει έτσι."
MORE = "Οι εργασίες τελείωσαν δύο μήνες νωρίτερα από όσο είχε ανακοινωθεί τον Μάιο."
LAST = "Η έρευνα συνεχίζεται από τις αρμόδιες υπηρεσίες της πόλης"
LED = "Ειδικότερα, σύμφωνα με την ανακοίνωση της υπηρεσίας Α.Ε."


@pytest.mark.parametrize(
    ("opening", "closing", "count"),
    [
        (f"{LED} «{RUNS_ON}", f"{LAST}»", 3),
        (f"{LED} «Ja.", f"{LAST}»", 0),
        (f'{LED} "{RUNS_ON}', f'{LAST}"', 0),
        (f"{LED[:-1]} «{RUNS_ON}", f"{LAST}»", 0),
    ],
)
def test_a_statement_runs_on_to_its_mark_where_nobody_is_named(
    opening: str, closing: str, count: int
) -> None:
    found = find(opening, MORE, closing, language="el")
    assert [quote.paragraph for quote in found] == [0, 1, 2][:count]


@pytest.mark.parametrize(("inner", "count"), [('"old"', 2), ('"the old bridge of Salem"', 0)])
def test_a_running_speech_may_have_terms_in_marks(inner: str, count: int) -> None:
    found = find(
        f"„The bridge came late, and many {inner} boats were lost on the river before it.",
        'The "cold" years were over when it came, and all were glad to see it," said Jane Roe.',
    )
    assert [quote.speaker for quote in found] == ["Jane Roe"] * count


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            'We are glad to help," said Jane Roe. "It is time."',
            ["We are glad to help,", "It is time."],
            id="opening",
        ),
        pytest.param(
            '"We are glad to help, said Mayor Doe. "It is time."',
            ["We are glad to help,", "It is time."],
            id="closing",
        ),
        pytest.param(
            '"We are glad to help," said Jane Roe. It is time for all of us."',
            ["We are glad to help,", "It is time for all of us."],
            id="second opening",
        ),
        pytest.param(
            "“We are glad to help and it is time.",
            ["We are glad to help and it is time."],
            id="closing, at the end",
        ),
        pytest.param(
            "The mayor adds “We are glad to help and it is time.",
            ["We are glad to help and it is time."],
            id="closing, behind a verb",
        ),
        pytest.param(
            "“We are glad to help,” said Jane Roe. “It is time for all of us.",
            ["We are glad to help,", "It is time for all of us."],
            id="closing, behind a speech",
        ),
        pytest.param(
            "« We are glad to help », said Jane Roe. « It is time for all of us.",
            ["We are glad to help", "It is time for all of us."],
            id="closing, of other marks",
        ),
        pytest.param(
            "“We are glad to help,” said Jane Roe. It is “The Time for All of Us.",
            ["We are glad to help,"],
            id="a title behind a speech",
        ),
        pytest.param(
            "She waited. “It is far to the town. “We are glad to help,” said Jane Roe.",
            ["It is far to the town.", "We are glad to help,"],
            id="closing, before a mark that opens again",
        ),
        pytest.param(
            "It is called “The Bridge to the Town. “We are glad to help,” said Jane Roe.",
            ["We are glad to help,"],
            id="a title before a speech",
        ),
        pytest.param("The plan for “We are glad to help you.", [], id="no verb"),
        pytest.param("We bought it for a song” and more.", [], id="stray"),
    ],
)
def test_speech_that_lost_a_mark_is_still_one_quote(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


def test_offsets_cut_the_text_out_of_its_paragraph() -> None:
    text = "Jane Roe : « Nous sommes très heureux du résultat »."
    (quote,) = find(text, language="fr")
    assert text[quote.start : quote.end] == quote.text == "Nous sommes très heureux du résultat"


def test_a_body_without_marks_has_no_quotes() -> None:
    assert find("Jane Roe said the plant will open.") == ()
    assert quotes.find((), (), None) == ()


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (
            ("– Vi är glada, säger Jane Roe.", "– Bron öppnar i mars.", "Bron är ny."),
            ["Vi är glada", "Bron öppnar i mars."],
        ),
        (("Det här ingår:", "– Bron öppnar i mars."), []),
        (("– Vi är glada, säger Jane Roe.", "– tre broar", "– två hus"), ["Vi är glada"]),
        (
            ("– Vi är glada, säger Jane Roe.", "Hon ler.", "– Bron öppnar i mars.", "Bron är ny."),
            ["Vi är glada", "Bron öppnar i mars."],
        ),
        (
            (
                "– Vi är glada, säger Jane Roe.",
                "Det ingår:",
                "– Bron öppnar i mars.",
                "– Den är ny och röd.",
            ),
            ["Vi är glada"],
        ),
        (
            ("– Vi är glada, säger Jane Roe.", "Hon ler.", "– Och när öppnar bron?", "Ja."),
            ["Vi är glada"],
        ),
    ],
)
def test_speech_behind_a_dash_goes_on_behind_another(paragraphs, expected):
    body = tuple(map(Paragraph, paragraphs))
    found = quotes.find(body, (Person("Jane Roe"),), Found("sv", Evidence.META))
    assert [quote.text for quote in found] == expected


def test_speech_behind_a_colon_goes_on_to_the_mark_that_closes_it():
    told = find(
        "Mayor John Doe said: “The bridge is open.", "So come and see it all.”", "It is red."
    )
    assert [(one.text, one.speaker) for one in told] == [
        ("The bridge is open.", "John Doe"),
        ("So come and see it all.", "John Doe"),
    ]


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("“We thank the town for all of it.”", ["Jane Roe"] * 3),
        ("The house meets on Monday.", ["Jane Roe"]),
    ],
)
def test_a_speech_runs_on_below_the_list_that_it_leads_to(after: str, expected: list[str]) -> None:
    body = (
        Paragraph("Jane Roe issued the following statement: “The town has grown a lot."),
        Paragraph("“We recommend the following steps:"),
        Paragraph("one for the ports;", "list_item"),
        Paragraph("one for the roads; and", "list_item"),
        Paragraph("one for the schools.", "list_item"),
        Paragraph(after),
    )
    found = quotes.find(body, (Person("Jane Roe"),), None)
    assert [quote.speaker for quote in found] == expected


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (
            ("Jane Roe said: ‘He had no thought for others.", "‘We have the tools back.’"),
            ["He had no thought for others.", "We have the tools back."],
        ),
        (
            ("Jane Roe said: 'He didn't care at all.", "'We went out.", "'It's over.'"),
            ["He didn't care at all.", "We went out.", "It's over."],
        ),
        (("The house sold ‘plane tickets.", "‘Tis the season for it."), []),
    ],
)
def test_speech_in_single_marks_runs_on(paragraphs: tuple[str, ...], expected: list[str]) -> None:
    assert texts(*paragraphs) == expected


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (
            ("“We work five hours a day for the town”", "“We work five hours a day for the town,”"),
            ["We work five hours a day for the town,"],
        ),
        (("“We work for the town as it is.”", "“We rest for the town,”"), None),
    ],
)
def test_what_a_page_pulls_out_of_its_text_is_one_quote(
    paragraphs: tuple[str, str], expected: list[str] | None
) -> None:
    said = texts(paragraphs[0], f"{paragraphs[1]} said Jane Roe.")
    assert said == (expected or [text.strip("“”") for text in paragraphs])


def test_what_she_called_a_thing_is_speech() -> None:
    told = "She thanked the town for what she called “a path on which a train can run”."
    assert texts("“We are proud,” said Jane Roe.", told)[1:] == ["a path on which a train can run"]
    assert texts("The town has a way that is called “the way of all the people here”.") == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Jane Roe nannte den Plan „ein gutes Zeichen für alle“.", True),
        ("de", "Jane Roe sprach von einem „guten Zeichen für alle“.", True),
        ("de", "Jane Roe bezeichnete ihn als „gut für alle Menschen“.", True),
        ("fr", "Jane Roe a qualifié le plan de « signe fort pour tous ».", True),
        ("es", "Jane Roe ha calificado el plan de «una señal para todos».", True),
        ("it", "Jane Roe ha definito il piano «un segno forte per tutti».", True),
        ("nl", "Jane Roe noemt het plan “een goed teken voor allen”.", True),
        ("sv", "Jane Roe kallar planen ”ett gott tecken för alla”.", True),
        ("de", "Jane Roe nannte ihr Buch „Der große Sommer“.", False),
        ("de", "Die Stadt nennt den Platz „Platz der alten Mühle“.", False),
        ("de", "Das Fest wird von allen „lange Nacht der Museen“ genannt.", False),
        ("de", "Jane Roe sprach zum Thema „Zukunft der Arbeit in Delft“.", False),
    ],
)
def test_what_a_thing_is_called_is_speech_but_no_name(
    language: str, text: str, *, expected: bool
) -> None:
    assert bool(find(text, language=language)) is expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("^ Roe, Jane; Doe, John (2016-10-13). “How we mend bridges”. Acme Letters.", "en"),
        ("In her book “How we live and why” Jane Roe describes the town.", "en"),
        ("The report, “How bridges move over the years,” by J. Roe, is on the Web.", "en"),
        ("Jane Roe recalls the town (see “How we live, and why we stay”).", "en"),
        ("Jane Roe évoque l’expression «marché couvert» dans ce texte.", "fr"),
        ("Jane Roe spricht Kinder an, aber auch „die ganze breite Öffentlichkeit“.", "de"),
    ],
)
def test_titles_and_sources_are_no_speech(text: str, language: str) -> None:
    assert not find(text, language=language)


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("Jane Roe wrote in her report “We must mend it.”", "en", 1),
        ("Jane Roe spricht an dieser Stelle von „einer breiten Öffentlichkeit“.", "de", 1),
        ("– Estamos contentos – dijo Jane Roe, quien lo llamó “un gran día”.", "es", 2),
        ("– Hieno päivä, kun Jane Roe sanoi.", "fi", 0),
    ],
)
def test_speech_near_titles_and_dashes_is_counted(text: str, language: str, count: int) -> None:
    assert len(find(text, language=language)) == count


def test_a_speech_over_paragraphs_may_quote_in_other_marks() -> None:
    found = texts("Roe said: «We are glad.", "The sign read “Not today then”. It stays.»")
    assert found == ["We are glad.", "The sign read “Not today then”. It stays."]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Roe said: ‘We are glad.", 1),
        ("Roe said: ‘We are glad.’ He left.", 0),
        ("Roe said: ‘We are glad", 0),
        ("", 0),
    ],
)
def test_speech_in_single_marks_runs_on_where_nothing_closes_it(text: str, count: int) -> None:
    assert len(marks.running(text, "‘We are proud.’")) == count


def test_a_mark_within_a_hebrew_word_opens_nothing() -> None:
    text = 'מנכ"ל החברה אמר "שלום לכולם" היום'
    assert [text[span.start : span.end] for span in marks.spans(text)] == ["שלום לכולם"]


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        ("Dawn Brackwith-Dalgo", "Dawn Brackwith-Dalgo"),
        ("Dawn Brackwith-Dalgo farmer, Delft", "Dawn Brackwith-Dalgo"),
        ("Xola Qwabe councillor, Delft", "Xola Qwabe"),
        ("Xola Qwabe, a farmer in Delft", "Xola Qwabe"),
        ("Dawn Qwabe | Delft", "Dawn Qwabe"),
        ("Dawn Qwabe (Delft)", "Dawn Qwabe"),
        ("Dawn Qwabe – neighbour of the bridge", "Dawn Qwabe"),
        ("Xola Qwabe", None),
        ("Delft Rivers Society", None),
        ("DAWN QWABE", None),
        ("Jane Roe", "Jane Roe"),
    ],
)
def test_who_signs_a_quote_below_it_says_it_and_not_who_spoke_before(
    line: str, speaker: str | None
) -> None:
    found = find("“We mend the bridge.”", "John Doe", "Mayor", "“I cross it each day.”", line)
    assert [quote.speaker for quote in found] == ["John Doe", speaker]


@pytest.mark.parametrize(
    "below",
    [
        Paragraph("Next Steps", "heading"),
        Paragraph("Quick Facts", "heading"),
        Paragraph("The bridge opens in May."),
        Paragraph("“COME AND SEE!”"),
        Paragraph("Dawn Qwabe opens the bridge."),
    ],
)
def test_what_stands_below_a_quote_may_be_no_signature(below: Paragraph) -> None:
    lines = ("“We mend the bridge.”", "John Doe", "Mayor", "“I cross it each day.”")
    found = quotes.find((*map(Paragraph, lines), below), PEOPLE, Found("en", Evidence.META))
    assert [quote.speaker for quote in found[:2]] == ["John Doe", "John Doe"]
    assert found[1].attribution == "John Doe"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Roe said the firm “values every nurse” and left.", ["values every nurse"]),
        ("Roe said it “pays each of them”.", ["pays each of them"]),
        ("Roe said the firm “pays them well” and is “open to talks”.",
         ["pays them well", "open to talks"]),
        ("Roe said the plan “schools for all” was good.", []),
        ("Roe said the plan of “bread for all” and others came.", []),
        ("Roe said the firm “pays them”.", []),
        ("Roe said he sat with various “friends of mine”.", []),
    ],
)  # fmt: skip
def test_few_words_behind_their_subject_are_speech(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        (
            "fr",
            "Roe salue : « Je dis un grand merci à tous. » Pour moi, dit-il, c’est une joie ».",
            2,
        ),
        ("it", "«Siamo contenti», ha detto Roe. Per me, ha aggiunto, è un giorno di gioia».", 2),
        (
            "fr",
            "Roe salue : « Je dis un grand merci à tous. » Le pont est long de dix mètres ».",
            1,
        ),
    ],
)
def test_a_verb_of_speech_tells_a_quote_without_its_opening_mark(language, text, count) -> None:
    assert len(find(text, language=language)) == count


def test_dutch_single_marks_may_close_before_the_comma():
    told = find("'We bouwen de brug', zegt Jane Roe. 'Die gaat nu open.'", language="nl")
    assert [one.text for one in told] == ["We bouwen de brug", "Die gaat nu open."]


@pytest.mark.parametrize(
    "text",
    [
        "It was the boys', who came 'home' with them at last, Roe said.",
        "'We like the bridge, he said. 'It is long and wide', the mayor said of it.",
    ],
)
def test_a_plain_mark_before_a_comma_closes_no_other_speech(text):
    assert all("he said" not in one.text and "who came" not in one.text for one in find(text))


@pytest.mark.parametrize("who", ["The family", "The county assembly", "The victim’s family"])
def test_a_noun_that_ends_as_adverbs_do_speaks(who: str) -> None:
    (quote,) = find(f"{who} said in a statement: “This is a good day for all of us here.”")
    assert (quote.speaker, quote.attribution) == (None, who)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("«Я рада, — говорит директор Jane Roe. — Мост открыт».", "Jane Roe"),
        ("«Мост, — пишет газета, — открыт для всех жителей города».", None),
    ],
)
def test_a_comma_may_stand_before_the_dash_of_who_speaks(text, speaker):
    (quote,) = find(text, language="ru")
    assert quote.speaker == speaker
    assert quote.text == text.strip("«».")


def test_a_sentence_behind_a_stop_outside_the_marks_is_its_own():
    text = "Мэр поддержал международную акцию «Я тоже доброволец». Doe поздравил детей."
    assert find(text, language="ru") == ()
