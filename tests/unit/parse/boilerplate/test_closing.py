"""What closes a release is told from its story, and the story is never cut short."""

import pytest

from newsdrop.page import Anchor, Block, BlockKind
from newsdrop.parse.ending import closing

STORY = tuple(
    """
SPRINGFIELD, Ill., May 4, 2010 — Acme Corp. will open a plant for anvils in town, it said today.
“This is the largest order we ever had,” said Jane Roe, who leads the plant and its 300 people.
The new building replaces one that was closed in 2005 after a flood had damaged the machines.
Work on the roof is to begin in July, and the first anvils are to leave the plant next spring.
""".strip().splitlines()
)
ABOUT = "Acme Corp. is a leading provider of anvils. It sells them in 40 countries."


def heading(text):
    return Block(text, BlockKind.HEADING, level=3)


def item(text):
    return Block(text, BlockKind.LIST_ITEM)


def left(*blocks):
    """The texts of the blocks that stay in the story."""
    run = [block if isinstance(block, Block) else Block(block) for block in blocks]
    gone = closing.find(list(enumerate(run)))
    return tuple(block.text for index, block in enumerate(run) if index not in gone)


@pytest.mark.parametrize(
    "tail",
    [
        ("###",),
        ("BN/RR/AKL",),
        ("# # #",),
        ("-30-",),
        ("-0-", "News release prepared by Vance & Roe Marketing.", "http://www.vance.example"),
        ("Tutti i contenuti pubblicati sono soggetti alla licenza delle incudini",),
        ("– ENDS –",),
        ("Departament de Premsa de l’Associació d’Enclusers",),
        ("Ufficio Stampa dell'Associazione Incudini",),
        (heading("The Acme Group"), "With its 40 works, the Acme Group is the maker of bells."),
        (heading("見本製作所について"), "見本は、金床を作る会社です。"),
        (heading("Siste pressemeldinger fra Acme"), "Ny smie åpnet", "Meld deg på her."),
        (heading("Past press releases"), "Acme opens a works", "Acme buys a bell"),
        (Block("It makes anvils.", hints=frozenset({"about"})),),
        ("The issuer is solely responsible for the content of this announcement.",),
        ("Für den Inhalt der Mitteilung ist allein Muster verantwortlich.",),
        ("Acme is an equal opportunity provider, employer and lender.",),
        ("Acme's notes are on its site. Its desk turns documents into alternative formats, too.",),
        ("Aid from Acme is available without regard to race, color, sex or age.", ABOUT),
        (ABOUT, "The Anvil Office does not discriminate on the basis of race or age."),
        ("La ayuda está disponible sin importar la raza, el color o la edad.",),
        ("If you believe you have been discriminated against, call the Anvil Office.",),
        (
            (
                "Acme Arts prepares young people for work at the anvil and runs twelve schools "
                "that are open to all who live in the county, at www.acme.example."
            ),
            "Acme does not discriminate based on race or color.",
        ),
        ("ENDE",),
        ("(end)",),
        ("-NASA-",),
        ("###", "Notes to editors", "Acme Corp. is a leading provider of anvils and of hammers."),
        (heading("About Acme"), ABOUT, "It was founded by two brothers in a garage."),
        ("About Acme Corp.", ABOUT),
        (heading("Informacje o Acme"), ABOUT),
        (Block("Information om Acme", strong=True), ABOUT),
        (heading("Información sobre Acme"), ABOUT),
        ("ABOUT ACME", ABOUT),
        (f"About Acme: {ABOUT}",),
        ("About the Acme Bridge Service. More than 200 people care for our bridges.",),
        (f"ABOUT: {ABOUT}",),
        (heading("About us"), "We make anvils."),
        (heading("About our organisation"), "We make anvils."),
        (heading("Company profile"), "We make anvils."),
        (heading("Boilerplate"), "We make anvils."),
        (f"Über uns: {ABOUT}",),
        (
            heading("ABOUT THE ANVIL SHOW"),
            "The 9th Anvil Show shows anvils.",
            heading("About Acme"),
            ABOUT,
        ),
        (
            heading("About Acme Robotics Products"),
            "Robots reach every corner of a workshop.",
            heading("About Acme Robotics"),
            ABOUT,
        ),
        ("MINISTRY OF ROADS AND BRIDGES 4 MAY 2010",),
        ("**ISSUED BY THE MINISTRY OF ROADS AND BRIDGES AND THE BRIDGE SAFETY AUTHORITY OF ROE**",),
        ("Herausgeber: Landkreis Springfield",),
        ("Publié par le ministère des Routes",),
        ("Diterbitkan oleh Kementerian Jalan",),
        ("Vedlagt uddybende notat.",),
        ("Anlage: Foto des Werks",),
        ("Bilaga: Rapporten",),
        ("Annex A: List of bridges",),
        ("Pièces jointes : plan, photo",),
        (f"Acme Means Anvils: The Roe Institute is a research institute in town. {ABOUT}",),
        ("acme®’s vision is to change how the smiths of this country work with their anvils.",),
        ("Springfield, May 4, 2010.",),
        ("4 mai 2010",),
        ("Fait à Springfield, le 4 mai 2010.",),
        ("Acme Anvils Report.pdf",),
        (f"About Acme Corp. {ABOUT}",),
        (heading("Über Acme"), "Acme beschäftigt 300 Menschen."),
        (heading("À propos d'Acme"), "Acme emploie 300 personnes dans deux usines."),
        (heading("Acerca de Acme"), "Acme emplea a 300 personas."),
        (heading("Acme株式会社について"), "金床を製造する会社です。"),
        ("【団体概要】", "団体名：金床の会", "所在地：東京都"),
        (heading("Informationen über Acme"), "Acme beschäftigt 300 Menschen."),
        (heading("Nota sobre a Acme:"), "A Acme emprega 300 pessoas."),
        ("Che cos’è la Acme:", "La Acme conta 300 dipendenti."),
        (heading("About the Anvil Project"), "The Anvil Project gives anvils to farriers."),
        (heading("ABOUT THE ANVIL PROJECT"), "Based in Salem, MA, The Anvil Project lends anvils."),
        (
            heading("About the Anvil Project"),
            "AP is a union of farriers who lend anvils.",
        ),
        ("Acme Corp. is headquartered in Springfield, Ill., USA.",),
        ("Acme Corp. makes anvils for farriers, smiths and filmmakers in two plants.",),
        (
            "Acme Corp. makes anvils and hammers for farriers, smiths and filmmakers.",
            "Since it was founded in 1949, two million anvils have left its two plants.",
        ),
        ("OAP conducts and funds research into anvils. Leaflets are on the OAP website.",),
        (ABOUT, "Acme 555-0100 a@example.com"),
        ("#", "Anvil Corner", "Our Anvils"),
        (ABOUT,),
        ("AL is the U.S. Department of Anvils’ primary laboratory for anvils and hammers.",),
        ("AL is the country’s primary laboratory for anvils and hammers of every weight.",),
        ("ABOUT ACME CORP. Established in 1949, the company makes anvils in two plants.",),
        ("Anvils Aid is a charity that lends anvils to farriers in forty countries.",),
        (
            "The Anvil Road program is funded by the Department of Anvils in Springfield.",
            "Roe Laboratory addresses the hardest challenges of the anvil. Visit www.example.com.",
        ),
        ("OAP provides leadership in anvil policy. More information is at www.example.com.",),
        (ABOUT, "For more information, visit www.example.com."),
        (ABOUT, "press [ at ] acme.example", "http://www.acme.example/press/"),
        ("Founded in 1949, Acme makes anvils for farriers and filmmakers in two plants.",),
        ("The Department of Anvils supports research on anvils. Learn more at www.example.gov.",),
        ("Roe-Doe manages the Anvil Laboratory for the Department of Anvils.",),
        ("Acme’s mission is making anvils that last for generations to come.",),
        ("Acme and the Acme logo are registered trademarks of Acme Corp.",),
        ("SOURCE Acme Corp.",),
        ("Product page: www.example.com", "Download: https://www.example.com/anvil.zip"),
        ("SOURCE Acme Corp.", "Related Links", "http://www.example.com"),
        ("Media contact:", "Jane Roe, Acme Corp.", "Tel. 555 0100"),
        ("Follow Acme on Twitter and Facebook for the latest news.",),
        ("Acme Corporation", "Office of Public Affairs"),
        ("Department of Anvils", "More news can be found on Facebook and Twitter."),
        (
            heading("Acme S.p.A."),
            "Acme S.p.A. è una società che costruisce incudini e conta 40 dipendenti.",
        ),
        ("Die Nordlicht Optik AG ist ein weltweit führender Hersteller von Linsen und Gläsern.",),
        ("Solarién es una compañía española de energías renovables, con sede en Madrid.",),
        ("クリアスカイは、2016年に設立された通信の企業です。",),
        ("한빛로봇은 2015년 설립된 물류 로봇 전문 기업이다.",),
        ("远航科技成立于2011年，总部位于深圳。",),
        ("About Acme Corp.", "Our anvils reach smiths in forty countries.", "They last."),
        ("-انتهى-",),
        ("**** www.acme.example ****", "Links within this release may change."),
        (ABOUT, "(ABX File No. 032-3107; Civ. No. 03-61042)", "(https://acme.example/anvil)"),
        ("Relevant Web Sites", "Anvils of the World", "Friends of the Anvil"),
        ("Конец",),
        (heading("Acme Corp. at a glance"), "Founded: 1949", "People: 300"),
        (heading("Acme im Überblick"), "Acme beschäftigt 300 Menschen."),
        (heading("■株式会社みほんについて"), "1931年創業。金床を製造する。"),
        (heading("みほん銀行について"), "1931年創業。金床を製造する。"),
        (heading("アンビルワークス(AW)について"), "1931年創業。金床を製造する。"),
        ("Über Muster GmbH & Co. KG.", "Wir fertigen Ambosse."),
        ("Original-Content von: Polizei Musterstadt, übermittelt durch den Dienst",),
        ("<자료출처=정책브리핑 www.example.kr>",),
        ("[출처: 견본시청]",),
        ("来源：示例网",),
        ("Källa: Exempelverket",),
        ("Fonte: Agência Exemplo",),
        ("Źródło: Urząd Miasta",),
        (heading("Tietoja julkaisijasta"), "Alasin on kasvava seppien kaupunki."),
        ("This email was sent to you because you subscribed to alerts from Acme.",),
        ("Vous recevez cet e-mail parce que vous êtes inscrit à nos communiqués.",),
        (
            (
                "The BSA, an agency within the U.S. Department of Roads, protects the public by "
                "making sure that bridges stand."
            ),
        ),
        ("Acme Robotics, a subsidiary of Roe Holdings, builds robots that lift anvils.",),
        (
            (
                "Bridge Force, U.S. River Command (BFRC) mans, trains and equips crews who look "
                "after bridges so that the roads of the country stay open to everybody."
            ),
            "For more news from Bridge Force, U.S. River Command, visit www.example.mil.",
        ),
        (Block("Our anvils reach smiths everywhere.", hints=frozenset({"boilerplate"})),),
        ("FOR IMMEDIATE RELEASE", "SECOND TOWN, Ill., May 5, 2010 — Something else happened."),
        ("[끝]",),
        ("End of message",),
        ("- Tamat -",),
        ("Τέλος ανακοίνωσης",),
        (heading("Σχετικά με εμάς"), "Η Ακμή φτιάχνει αμόνια για όλη τη χώρα."),
        (heading("Downloads"), "Photo of an anvil"),
    ],
)
def test_closing_is_left_out(tail):
    assert left(*STORY, *tail) == STORY


@pytest.mark.parametrize(
    "tail",
    [
        ("Die Brücke im Überblick", "Länge: 300 Meter"),
        ("The day at a glance", "10 a.m.: The bridge opens to all who want to walk over it."),
        ("Le chantier en bref", "Deux ans de travaux et 300 mètres de pont."),
        ("取材について", "報道の方は電子メールで御連絡ください。"),
    ],
)
def test_a_heading_on_the_news_opens_no_section_on_a_house(tail):
    lines = (heading(tail[0]), *tail[1:])
    assert left(*STORY, *lines) == (*STORY, *tail)


@pytest.mark.parametrize(
    "tail",
    [
        ("Acme at a glance", "Acme makes anvils for farriers in two plants."),
        ("Acme GmbH im Überblick", "300 Menschen arbeiten in zwei Werken."),
        ("金床の会（KK）について", "KKは金床を作る人の集まりです。"),
    ],
)
def test_a_heading_on_a_house_may_end_with_what_it_tells(tail):
    assert left(*STORY, heading(tail[0]), *tail[1:]) == STORY


@pytest.mark.parametrize("end", [(), ("###",), (heading("About Acme"), ABOUT)])
@pytest.mark.parametrize(
    "caution",
    [
        (heading("Forward-Looking Statements"), f"The plant may open later than planned. {ABOUT}"),
        ("This press release contains forward-looking statements that involve risks.",),
        ("This release contains “forward-looking statements.” Words like “expects” mark them.",),
        (f"NOTE: What is said here of {'the plant, ' * 36}are forward- looking statements.",),
        ("Neither the TSX Venture Exchange nor its regulator accepts responsibility for it.",),
    ],
)
def test_what_a_release_says_of_its_own_statements_stays(end, caution):
    texts = tuple(part if isinstance(part, str) else part.text for part in caution)
    assert left(*STORY, *end, *caution) == (*STORY, *texts)


@pytest.mark.parametrize(
    "tail",
    [
        ("For more information, visit www.example.com or follow us on Twitter.",),
        ("Read more in the annual report.",),
        ("The permit was issued by the Ministry of Roads.",),
        ("Issued by the county, the permit lets the plant work at night.",),
        ("Attachment of the beams to the roof will take four weeks.",),
        ("Annex Street is closed to all traffic until June.",),
        ("For more information: www.example.com",),
        ("https://www.example.com/study",),
        ("The plan can be read on the web:", "Site: www.example.com"),
        ("A film shows the plant at night: www.example.com",),
        ("Based on the order, the plant will work in three shifts from next spring on.",),
        ("Jane Roe is a professor of metallurgy and has written two books on anvils.",),
        ("The court found that Doe used the registered trademark of Acme, the company said.",),
        ("Jane Roe is a leading expert on anvils and has written two books about them.",),
        ("Mayor Jane Roe is committed to making the streets around the plant safer.",),
        ("Jane Roe manages the plant and lives in Springfield with her two daughters.",),
        ("Jane Roe is one of the founders of the plant and its leader since last spring.",),
        ("The Health Department offers free tests of hearing from Monday through Friday.",),
        ("The Anvil Aid program provides funding to farriers who lost their tools.",),
        ("The plant is the largest facility of its kind and will open in time for the fair.",),
        ("The Anvil Road program is funded by the Department of Anvils in Springfield.",),
        ("The plant is a large step, and the company said it will build more of them.",),
        ("“Acme is a leading provider of anvils,” she said.",),
        (heading("Neue Halle"), "Neue Halle und Straße sollen im Juni fertig sein, so der Plan."),
        (heading("About 300 people will be hired"), "Most of them live in the region."),
        (heading("About the Anvil Show"), "It is open from May to June."),
        ("Doors open on May 4, 2010.",),
        ("The halls open again on 4 May 2010",),
        (heading("Informacje o sprzedaży biletów"), "Bilety są w kasie i w sieci."),
        (heading("Fakta om Roebron"), "Roebron är 200 meter lång."),
        (heading("About the study"), "Researchers asked 200 farriers what anvils they prefer."),
        (heading("About the Project"), "The project gives 200 farriers the anvils they prefer."),
        (heading("About the Anvil Project"), "Researchers asked 200 farriers about anvils."),
        ("The Acme Corp. Anvil program gives anvils to farriers who have lost their tools.",),
        ("The plant makes anvils and hammers for farriers, smiths and filmmakers of all ages.",),
        ("For a tour of the plant, call 555-0100 or write to a@example.com by the 1st of May.",),
        ("The list of visitors:", item("Department of Anvils"), item("Office of Hammers")),
        (
            "The plant opens its doors in three towns:",
            "Denver, May 3, 2021",
            "Austin, May 4, 2021",
            "Boise, May 5, 2021",
        ),
        ("Finden Sie uns in Halle 3",),
        ("The survey of farriers brought in:", item("12,500 responses"), item("640 comments")),
        (heading("About the Acme (ABC) Project"), "Researchers asked farriers about anvils."),
        (
            "About: the film tells of a bridge and of its builders, who came from four towns.",
            "It will be shown in the town hall on Monday, and the doors are open from seven on.",
        ),
        ("About half of the anvils will come from Acme Corp.",),
        ("The source: an old well below the plant.",),
        ("(1) Adjusted output is a non-standard measure; see the quarterly report on it.",),
        (heading("Das Programm im Überblick"), item("Ambosse: bis zu 140 Euro"), "Es läuft lang."),
        (heading("The order at a glance"), item("Anvils: 140"), "It runs for years."),
        (heading("Le projet en bref"), item("140 enclumes"), "Il dure des années."),
        (heading("■ 表彰式の取材について"), "取材を希望される方は、電子メールで御連絡ください。"),
        (heading("キャンペーンについて"), "応募は５月までに電子メールでお願いします。"),
        (heading("パートナーシップについて"), "販売を手伝う会社を募集しています。"),
        ("The plant, a building of the 1960s, makes anvils for all of Europe, smiths say.",),
        ("Jane Roe, a professor of law, leads the centre and has written on anvils for years.",),
        ("Acme Robotics, a maker of anvils, announced that it builds robots in town from May.",),
        (
            (
                "Acme Bridges, Springfield (ABS) will build the roof of the plant and has asked "
                "two companies of the region to take over the work on the machines in July."
            ),
            "For more news from Acme Bridges, Springfield, visit www.example.com.",
        ),
        (Block("This release contains forward-looking statements.", hints={"boilerplate"}),),
        ("-more-", "The plant will be the third one in the state and the first by the river."),
        ("Lisa Roe",),
        ("Manus Roe, smith",),
        (heading("Downloads of the anvil app rose"), "Two thousand smiths have it now."),
        (heading("Mise en garde des forgerons"), "Two thousand smiths have it now."),
        (heading("Meist genutzte Ambosse"), "Two thousand smiths have one now."),
        ("The new law bars works that discriminate on the basis of race, color or sex.",),
        ("“The works does not discriminate on the basis of age,” said Jane Roe.",),
        ("The city prepares the old works for the anvils, which are to come in July by ship.",),
        (heading("Qué es el Plan Yunque"), "Two thousand smiths have one now."),
    ],
)
def test_story_goes_on(tail):
    texts = tuple(part if isinstance(part, str) else part.text for part in tail)
    assert left(*STORY, *tail) == STORY + texts


@pytest.mark.parametrize(
    ("text", "href", "stays"),
    [
        ("Complaint (PDF)", "/files/complaint.pdf", False),
        ("Factual Statement", "https://example.com/file/978881/download", False),
        ("https://example.com/budget.pdf", "https://example.com/budget.pdf", True),
        ("Visit the plant", "https://example.com/visit", True),
    ],
)
def test_file_below_the_text_is_an_attachment(text, href, stays):
    link = Block(text, anchors=(Anchor(text, href, 0, len(text)),))
    assert left(*STORY, link) == (*STORY, text)[: len(STORY) + stays]


@pytest.mark.parametrize(
    ("label", "link", "behind", "stays"),
    [
        ("Images and logos of the anvil: ", "Anvil folder", "", False),
        ("Bilder: ", "Anvil folder", "", False),
        ("Images of the anvil are in the ", "Anvil folder", "", True),
        ("More on the anvil: ", "Anvil folder", "", True),
        ("Images of the anvil: ", "Anvil folder", ", which the town has paid for", True),
        ("Photos of the oldest moulds in the house are shown: ", "See one", "", True),
    ],
)
def test_pictures_to_fetch_behind_their_label_are_an_attachment(label, link, behind, stays):
    text = f"{label}{link}{behind}"
    anchor = Anchor(link, "https://example.com/f", len(label), len(label) + len(link))
    line = Block(text, BlockKind.LIST_ITEM, anchors=(anchor,))
    assert left(*STORY, line) == (*STORY, text)[: len(STORY) + stays]


def test_file_that_the_text_announces_stays():
    link = Block("The budget", anchors=(Anchor("The budget", "/budget.pdf", 0, 10),))
    story = (*STORY, "To view the budget, please visit:")
    assert left(*story, link) == (*story, "The budget")


def test_a_point_of_two_short_names_is_nobodys_initials():
    points = (item("CD/DVD"), item("PDF/EPUB"))
    told = (*STORY, "The film can be had in these forms:")
    assert left(*told, *points) == (*told, "CD/DVD", "PDF/EPUB")


def test_description_in_the_middle_stays():
    assert left(*STORY, ABOUT, *STORY[1:]) == (*STORY, ABOUT, *STORY[1:])


def test_early_about_box_ends_at_the_next_heading():
    found = left(STORY[0], heading("About Acme"), ABOUT, heading("The order"), *STORY, *STORY)
    assert found == (STORY[0], "The order", *STORY, *STORY)


def test_an_early_about_in_bare_lines_ends_at_the_next_bare_heading():
    found = left(STORY[0], "About Acme", ABOUT, "The order", *STORY, *STORY)
    assert found == (STORY[0], "The order", *STORY, *STORY)


def test_what_is_no_heading_over_text_ends_no_early_about():
    found = left(STORY[0], "About Acme", ABOUT, "www.acme.example", "Anvils", *STORY, *STORY)
    assert "www.acme.example" not in found


def test_a_question_about_a_town_is_no_heading_over_a_house():
    last = "About Salem Roads. More than 200 people spoke at the meeting."
    assert left(*STORY, last) == (*STORY, last)


def test_end_mark_above_the_story_is_only_a_mark():
    assert left("###", *STORY) == STORY


@pytest.mark.parametrize(
    ("used", "last", "stays"),
    [
        ("AWN lädt Schmiede ein.", "koordiniert und gestaltet", False),
        ("AWN lädt Schmiede ein.", "hat koordiniert und gestaltet", True),
        ("Die Werke laden Schmiede ein.", "koordiniert und gestaltet", True),
    ],
)
def test_who_is_introduced_below_the_story_describes_itself(used, last, stays):
    text = (
        f"Das Ambosswerk Nord (AWN) {last} die Arbeit der Schmiede im ganzen Norden des Landes, "
        "damit sie in ihren Orten bleiben können."
    )
    assert (text in left(*STORY, used, text)) is stays


@pytest.mark.parametrize("mark", ["-oOo-", "---ooo0ooo---", "–000–", "DIWEDD", "--30--"])
def test_ornaments_and_words_of_other_languages_end_a_release(mark):
    assert left(*STORY, mark, "Acme, Springfield") == STORY


def test_end_mark_behind_a_sentence_ends_the_story():
    assert left(*STORY[:-1], f"{STORY[-1]} ###", ABOUT) == (*STORY[:-1], f"{STORY[-1]} ###")


def test_disclaimer_behind_the_end_mark_stays():
    said = "An indictment is an accusation, and all defendants are innocent until proven guilty."
    assert left(*STORY, "#", said, "Anvil Corner") == (*STORY, said)
    assert left(*STORY, "###", said, "###", "Anvil Corner") == (*STORY, said)
    assert left(*STORY, "###", "Anvil Corner", said) == STORY


def test_footnote_ends_the_section_above_it():
    note = "* Weights are without the stand."
    for story in ((*STORY, "The anvil weighs 40 kilograms* and costs 300 dollars."), STORY):
        told = left(*story, heading("About Acme"), ABOUT, note)
        assert told == ((*story, note) if "*" in story[-1] else story)


FRENCH = (
    "La société Acme a annoncé aujourd'hui qu'elle ouvrira une usine pour les enclumes en ville.",
    "« C'est la plus grande commande que nous ayons eue », a dit Jane Roe, qui dirige l'usine.",
    "Le bâtiment remplace celui qui a été fermé en 2005, après que les eaux l'ont endommagé.",
    "Les travaux sur le toit doivent commencer en juillet, et les machines arriveront en août.",
    "Les premières enclumes doivent quitter l'usine au printemps, selon les plans de la société.",
)


@pytest.mark.parametrize(
    "title",
    [
        heading("Acme ouvre une usine"),
        Block("Acme ouvre une usine", strong=True),
        Block("ACME OUVRE UNE USINE"),
    ],
)
def test_a_translation_below_the_text_is_left_out(title):
    assert left(*STORY, title, *FRENCH) == STORY


@pytest.mark.parametrize(
    "tail",
    [
        FRENCH,  # a text that only quotes the other language
        (heading("Acme ouvre une usine"), *FRENCH[:2], *STORY),
        (heading("The plant"), "The roof is to be done in July, and the machines come in August."),
    ],
)
def test_a_text_in_two_languages_is_one(tail):
    texts = tuple(part if isinstance(part, str) else part.text for part in tail)
    assert left(*STORY, *tail) == STORY + texts


def test_of_languages_that_are_much_alike_neither_is_a_translation():
    danish = (
        "Acme har i dag åbnet en ny fabrik til ambolte i byen, og den skal give mange arbejde.",
        "Fabrikken erstatter den, som blev lukket, efter at vandet havde ødelagt maskinerne.",
        "Arbejdet på taget begynder i juli, og maskinerne kommer i august, siger direktøren.",
        "De første ambolte forlader fabrikken til foråret, hvis alt går efter planen for den.",
    )
    norwegian = (
        "Acme har i dag åpnet en ny fabrikk for ambolter i byen, og den skal gi mange arbeid.",
        "Fabrikken erstatter den som ble stengt, etter at vannet hadde ødelagt maskinene.",
        "Arbeidet på taket begynner i juli, og maskinene kommer i august, sier direktøren.",
        "De første amboltene forlater fabrikken til våren, hvis alt går etter planen for den.",
    )
    title = heading("Acme i byen")
    assert left(*danish, title, *norwegian) == (*danish, title.text, *norwegian)


def test_a_translation_needs_a_text_above_it():
    assert left(*STORY[:1], heading("Acme ouvre une usine"), *FRENCH)[2:] == FRENCH


def test_what_is_not_named_below_its_heading_is_of_the_story():
    study = (heading("ABOUT THE STUDY"), "The study has a story.")
    stays = (*STORY, study[0].text, study[1])
    assert left(*STORY, *study, heading("About Acme"), ABOUT) == stays


def link(text, href, **block):
    start = len(text) - len(text.rpartition(" - ")[2])
    return Block(text, anchors=(Anchor(text[start:], href, start, len(text)),), **block)


ELSEWHERE = (
    link("Original Release", "https://wire.example/1"),
    link("Pickup - news.example", "https://news.example/1"),
    link("Forum Post", "https://forum.example/1"),
)


@pytest.mark.parametrize(
    ("rows", "stays"),
    [
        (ELSEWHERE, 0),
        ((ABOUT, *ELSEWHERE), 0),
        (ELSEWHERE[:2], 2),
        (("Others write about the plant:", *ELSEWHERE), 4),
        (tuple(link(f"Hall {at}", f"https://acme.example/{at}") for at in range(4)), 4),
        (tuple(one._replace(kind=BlockKind.LIST_ITEM) for one in ELSEWHERE), 3),
        (tuple(link(one.text, "http:") for one in ELSEWHERE), 3),
    ],
)
def test_a_row_of_links_to_several_sites_is_none_of_the_story(rows, stays):
    assert len(left(*STORY, *rows)) == len(STORY) + stays


def test_a_class_that_holds_the_whole_text_names_nothing():
    boxed = [Block(text, hints=frozenset({"boilerplate"})) for text in STORY]
    assert left(*boxed) == STORY


@pytest.mark.parametrize("mark", [(), ("###",), (heading("About Acme"), ABOUT)])
@pytest.mark.parametrize(
    "over", ["Notes to editors", "Note aux rédactions :", "Noot voor de redactie"]
)
def test_notes_to_editors_that_tell_facts_are_of_the_story(mark, over):
    notes = (heading(over), "1. The order is worth 3 million dollars.", "2. It was made in May.")
    texts = (over, *notes[1:])
    assert left(*STORY, *mark, *notes, heading("About Acme Corp."), ABOUT) == STORY + texts


@pytest.mark.parametrize(
    "below",
    [
        ABOUT,
        "Jane Roe of Acme Corp. answers calls at (202) 555-0100 and writes back within a day.",
        "Acme and the Acme logo are registered trademarks of Acme Corp. in many countries.",
    ],
)
def test_notes_to_editors_on_the_house_are_none_of_the_story(below):
    assert left(*STORY, heading("Notes to editors"), below) == STORY


@pytest.mark.parametrize(
    "last", ["Follow us on X: @acme", "Seguinos en X, Instagram y YouTube", "SOURCE Acme Corp."]
)
def test_last_lines_below_notes_to_editors_are_none_of_the_story(last):
    notes = ("Notes to editors", "1. The order is worth 3 million dollars, and was made in May.")
    assert left(*STORY, "###", heading(notes[0]), notes[1], last) == STORY + notes


@pytest.mark.parametrize(
    ("asks", "about", "stays"),
    [
        ("Supporting Acme", "About the Acme Trust", False),
        ("SUPPORT THE ACME TRUST", "ABOUT THE ACME TRUST", False),
        ("Donate to Acme:", "About Acme:", False),
        ("Soutenir Acme", "À propos d’Acme", False),
        ("Acme unterstützen", "Über Acme", False),
        ("Apoya a Acme", "Sobre Acme", False),
        ("Supporting Farmers", "About Acme", True),
        ("Support for small firms", "About Acme", True),
    ],
)
def test_an_appeal_stands_over_the_description_of_whom_it_is_for(asks, about, stays):
    appeal = "Friends help the Acme Trust with time and money. To join them, go to acme.example."
    told = left(*STORY, heading(asks), appeal, heading(about), ABOUT)
    assert told == (*STORY, *((asks, appeal) if stays else ()))


def test_a_caution_below_makes_no_section_on_a_house_an_early_one():
    partner = f"About Bell Bell, a company of the Acme Group, is a maker of bells. {STORY[2] * 4}"
    caution = f"This press release contains forward-looking statements. {STORY[3] * 9}"
    ends = (partner, "It has three million bells.", heading("About Acme"), ABOUT, caution)
    assert left(*STORY, *ends) == (*STORY, caution)


@pytest.mark.parametrize(
    "text",
    [
        "«Complaint of the town» (PDF)",
        "«Complaint» (PDF, 1.2 MB)",
        "«Complaint» [PDF - 230 KB]",
        "«Complaint» – PDF",
        "PDF: «Complaint»",
        "[DOCX] «Complaint»",
    ],
)
def test_a_file_may_stand_with_its_type(text):
    start, end = text.index("«"), text.index("»") - 1
    text = text.replace("«", "").replace("»", "")
    link = Block(text, anchors=(Anchor(text[start:end], "/complaint.pdf", start, end),))
    assert left(*STORY, link) == STORY
    told = "The complaint is in the files of the court (PDF)"
    link = Block(told, anchors=(Anchor("complaint", "/complaint.pdf", 4, 13),))
    assert left(*STORY, link) == (*STORY, told)


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("For more information about the work on the bridge, visit bridges.example/12.", True),
        ("Para obtener más información sobre la obra del puente, visite puente.example.", True),
        ("Pour en savoir plus sur la reconstruction du pont, consultez pont.example.", True),
        ("Para mais informações sobre a obra, acesse ponte.example.", True),
        ("For more information about the Bridge Office, visit bridges.example.", False),
        ("For more information about the company's bridges, visit bridges.example.", False),
        ("For more information about the new Bridge Office, visit bridges.example.", False),
        ("For more information on our bridges, visit bridges.example.", False),
        ("For more information about the bridge, contact Jane Roe.", False),
    ],
)
def test_where_to_read_more_of_the_news_stays_behind_the_end_mark(line, stays):
    told = left(*STORY, "# # #", "Acme's mission is building bridges.", line)
    assert told == (*STORY, line)[: len(STORY) + stays]


def test_a_house_may_be_called_by_its_site():
    told = "acme.example.org (http://acme.example.org) is the group of all who work with anvils."
    assert left(*STORY, told) == (*STORY, told)  # a part of a site
    told = "acme.org (http://www.acme.org) is the group of all who make anvils and bells by hand."
    assert left(*STORY, told) == STORY


@pytest.mark.parametrize(
    ("about", "stays"),
    [
        ("About prize winner Dr. Jane Roe:", True),
        ("Über die Preisträgerin Jane Roe", True),
        ("À propos de la lauréate Jane Roe", True),
        ("About Winner Medical", False),
    ],
)
def test_who_is_honoured_is_of_the_story(about, stays):
    told = "Roe has made anvils for 20 years. She holds six patents on their horns."
    below = (heading(about), told, heading("About Acme"), ABOUT)
    assert left(*STORY, *below) == (*STORY, *((about, told) if stays else ()))


@pytest.mark.parametrize(
    ("lines", "stays"),
    [
        (
            ("会社名：株式会社見本", "設立：2018年7月2日", "所在地：見本市1-2", "代表者：見本太郎"),
            False,
        ),
        (("公司名称：见本公司", "成立时间：2012年", "地址：北京"), False),
        (("회사명: 주식회사 모루", "설립: 2018년", "대표: 김모루"), False),
        (("商品名：大きな金床", "価格：300円", "発売日：5月4日"), True),
    ],
)
def test_the_data_of_a_company_are_none_of_the_story(lines, stays):
    assert left(*STORY, *lines) == (*STORY, *(lines if stays else ()))


def test_a_comment_ends_the_section_on_a_house():
    said = ("代表 見本太郎のコメント", "金床はとても大切です。")
    about = ("株式会社見本製作所について", "2018年にＷＥＢの会社として設立された。", "工場を開く。")
    assert left(*STORY, *about, *said) == (*STORY, *said)


ON_SALE = "The anvil is to be on sale in June, in three sizes, at a price of 300 dollars."


@pytest.mark.parametrize("title", ["Availability", "Pricing & Availability", "Verfügbarkeit"])
def test_when_a_thing_is_sold_is_of_the_story_below_the_house_too(title):
    below = (heading("About Acme"), ABOUT, heading(title), ON_SALE, heading("About Bolt"), ABOUT)
    assert left(*STORY, heading("About Roe"), ABOUT, *below) == (*STORY, title, ON_SALE)


@pytest.mark.parametrize(
    "title", [heading("Products and services"), Block("Availability"), heading("Our availability")]
)
def test_what_a_house_offers_stays_in_its_section(title):
    assert left(*STORY, heading("About Acme"), ABOUT, title, ON_SALE) == STORY


def test_availability_above_a_row_of_links_is_the_pages():
    assert left(*STORY, heading("About Acme"), ABOUT, heading("Availability"), "Shop") == STORY


@pytest.mark.parametrize(
    ("last", "stays"),
    [
        ("AFT works for all who use an anvil. Its work can be paid for at aft.example", False),
        ("AFT works for all who use an anvil, it said. Its work is paid for by the town.", True),
        ("ABC works for all who use an anvil. Its work can be paid for at abc.example", True),
        ("AFT paid for all who use an anvil. Its work can be paid for at aft.example", True),
    ],
)
def test_a_house_describes_itself_by_its_short_name(last, stays):
    lead = "The Anvil Foundation Trust (AFT) has started to count the anvils of Springfield."
    assert left(lead, *STORY[1:], last) == (lead, *STORY[1:], *([last] if stays else ()))


def test_above_an_annex_a_house_may_describe_itself():
    annex = (heading("Annex: terms used"), "A horn is what an anvil ends in.")
    texts = ("Annex: terms used", "A horn is what an anvil ends in.")
    assert left(*STORY, ABOUT, *annex) == (*STORY, *texts)
    assert left(*STORY, ABOUT, Block("Annex A"), annex[1])[4] == ABOUT
    assert left(*STORY, ABOUT, heading("The order"), annex[1])[4] == ABOUT


@pytest.mark.parametrize(
    ("label", "lines", "stays"),
    [
        ("Fair facts:", ("May 4-6, 2011", "Acme Hall, Springfield"), False),
        ("Daten und Fakten:", ("4. bis 6. Mai 2011", "Ambosshalle"), False),
        ("Informations pratiques :", ("Du 4 au 6 mai 2011", "Halle aux enclumes"), False),
        ("Ficha técnica:", ("Del 4 al 6 de mayo de 2011", "Sala de yunques"), False),
        ("Fair facts", ("May 4-6, 2011", "Acme Hall, Springfield"), True),
        ("Fair facts:", ("The fair opens on May 4 and will run until May 6, 2011.", "Hall"), True),
        ("Fair facts:", ("May 4-6, 2011",), True),
        ("The plant makes:", ("Anvils", "Hammers"), True),
    ],
)
def test_above_the_facts_of_an_event_a_house_may_describe_itself(label, lines, stays):
    kept = (ABOUT,) if stays else ()
    assert left(*STORY, ABOUT, label, *lines) == (*STORY, *kept, label, *lines)


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        (link("Source", "https://example.com/1"), 0),
        (link("Quelle:", "https://example.com/1"), 0),
        (link("Anvils - source", "https://example.com/1"), 1),
        (link("Anvils for all", "https://example.com/1"), 1),
        (Block("Source"), 1),
    ],
)
def test_a_link_to_the_source_is_none_of_the_story(line, stays):
    assert len(left(*STORY, line)) == len(STORY) + stays


@pytest.mark.parametrize(
    "about",
    [
        "Au sujet de la Fondation Enclume Fondée en 1999, la Fondation réunit des forgerons.",
        "Über die Ambossstiftung Gegründet im Jahr 1999, vereint sie Schmiede aus dem Land.",
        "Sobre a Fundação Bigorna Criada em 1999, a Fundação reúne ferreiros de todo o país.",
        "Informazioni su Incudine Incudine produce incudini e martelli per i fabbri.",
        "Om Acme Grundat 1999 har Acme tio verk i landet och lika många butiker.",
    ],
)
def test_a_heading_over_the_issuer_may_be_glued_to_its_text(about):
    assert left(*STORY, about) == STORY


@pytest.mark.parametrize(
    "line",
    [
        "Sobre el futuro, fundada en 1999, la casa dijo que espera abrir diez talleres más.",
        "Om Acme skulle växa till hösten vore det bra för staden, menar flera av dem.",
        "Over the Acme bridge, built in 1999, ten thousand cars go to town every day.",
    ],
)
def test_a_sentence_is_no_heading_glued_to_a_text(line):
    assert left(*STORY, line) == (*STORY, line)


@pytest.mark.parametrize("title", ["Acme, Kowadło i Miech", "O Acme, Kowadło i Miech", "O Acme"])
def test_names_alone_may_head_what_the_houses_are(title):
    said = "Acme to prywatny serwis dla kowali. Kowadło i Miech to sklepy z narzędziami."
    assert left(*STORY, heading(title), said) == STORY


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Anvils, Bells and Hammers", "Anvils are made in the north hall, bells in the south."),
        ("O futuro da bigorna", "O diretor disse que o futuro da bigorna está na cidade."),
    ],
)
def test_subjects_alone_head_the_story(title, said):
    assert left(*STORY, heading(title), said) == (*STORY, title, said)


def test_links_of_one_paragraph_stay_together():
    lines = (
        "Acme Forge 2.1 in italiano: https://acme.example/it",
        "Tutte le altre versioni di Forge: https://acme.example/all",
        "Estensioni: https://ext.acme.example",
    )
    blocks = [Block(line, group=9) for line in lines]
    assert left(*STORY, *blocks) == (*STORY, *lines)
    assert left(*STORY, Block(lines[2], group=9)) == STORY


@pytest.mark.parametrize(
    ("line", "below"),
    [
        ("About 7Anvils", "7Anvils makes anvils, and what goes with them, in three works."),
        ("About 4-A", "4-A is a club of young smiths in all counties of the state and beyond."),
        ("About 98.7 KANV-FM and Anvil Public Radio", "Anvil Public Radio (APR) is heard in town."),
        ("About 98.7 KANV", "98.7 KANV is the voice of all who make bells and anvils."),
    ],
)
def test_a_house_whose_name_begins_with_a_figure(line, below):
    assert left(*STORY, heading(line), below) == STORY


@pytest.mark.parametrize(
    ("line", "below"),
    [
        ("About 300 People to Work in the Plant", "The plant will hire smiths and founders."),
        ("About 300 people", "300 people are to work in the plant when it opens in spring."),
        ("About 500km of Rails", "500km of rails were laid between the works in that year."),
    ],
)
def test_a_count_heads_a_part_of_the_story(line, below):
    assert left(*STORY, heading(line), below) == (*STORY, line, below)


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Important Notice", "This press release is not intended as an offer to buy any anvils."),
        ("Disclaimer", "This press release does not constitute an offer of shares in the forge."),
        ("Medical information", "This press release contains information about products for few."),
        ("IMPORTANT NOTICE", "For the purposes of this notice, “release” means this document."),
        ("Haftungsausschluss", "Diese Pressemitteilung stellt kein Angebot von Ambossen dar."),
    ],
)
def test_what_a_release_says_of_itself_is_a_section_of_its_own(title, said):
    assert left(*STORY, heading("About Acme"), ABOUT, heading(title), said) == (*STORY, title, said)


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Disclaimer", "The issuer is solely responsible for the content of this announcement."),
        ("Legal notice", "Acme and the anvil are registered trademarks of Acme Corp. in Ohio."),
        ("Media contact", "This press release was sent by Jane Roe, press office, 555-555-0100"),
    ],
)
def test_other_small_print_goes_on_with_what_is_none_of_the_story(title, said):
    assert left(*STORY, heading("About Acme"), ABOUT, heading(title), said) == STORY


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Про Acmeforge", "Acmeforge — це кузня, в якій працюють сорок ковалів."),
        ("Об Акмеков", "Акмеков (АК) – кузница, в которой работают сорок кузнецов."),
    ],
)
def test_a_name_behind_about_and_again_before_a_dash_is_a_houses(title, said):
    assert left(*STORY, heading(title), said) == STORY


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Про будівництво", "Роботи почалися у травні, а закінчаться восени, сказав мер."),
        ("О ремонте кузни", "Ремонт кузни — дело долгое, и мастера просят подождать."),
    ],
)
def test_a_subject_behind_about_is_the_storys(title, said):
    assert left(*STORY, heading(title), said) == (*STORY, title, said)


@pytest.mark.parametrize("line", ["*Editado por Ana Roe", "Edited by Jane Roe", "Da redação"])
def test_who_edited_a_text_stands_below_it_and_is_none_of_it(line):
    assert left(*STORY, line) == STORY
    assert left(line, *STORY) == (line, *STORY)


FOUNDED = "Founded in 1985, Acme Forges makes anvils for the towns along the river and for others."


@pytest.mark.parametrize(
    ("tail", "stays"),
    [
        ((FOUNDED, "Acme Forges provides smiths of the county with tongs and with bellows."), 0),
        ((FOUNDED, "Acme Forges will open a second hall in the spring of the coming year."), 2),
        ((FOUNDED, "Jane Roe provides the smiths of the county with tongs and with bellows."), 2),
        (
            (
                "Créée officiellement en 2015, Les Forges Roe réunit des forgerons du pays entier.",
                "Forte de 200 membres, Les Forges Roe met en œuvre des cours pour les jeunes.",
                "Les Forges Roe est convaincue que le métier du fer a un avenir au village.",
            ),
            0,
        ),
    ],
)
def test_from_its_founding_on_a_house_tells_of_itself(tail, stays):
    assert left(*STORY, *tail) == (*STORY, *tail[:stays])


def test_the_name_of_the_house_alone_heads_what_it_is():
    lead = "SPRINGFIELD, Ill., May 4, 2010 — Acme, a maker of anvils, opens a plant in town."
    told = (lead, *STORY[1:])
    name = Block("Acme", strong=True)
    text = "Acme’s team of smiths has more than a hundred years of experience in eight towns."
    part = Block("What comes next for the town", strong=True)
    assert left(*told, name, text) == told
    assert left(*told, part, STORY[-1], name, text)[-2:] == (name.text, text)
    assert left(*told, Block("Roe", strong=True), text)[-1] == text
    assert left(*told, name, f"{text[:-1]}, it announced.")[-2] == name.text


def test_accounts_below_the_notes_are_none_of_the_story():
    notes = ("Notes for editors", "The plant has two halls, which were built in 1962 and in 1984.")
    mark = Block("###")
    rows = (item("Jane Roe: @jroe"), item("Tom Poe - @tompoe"), item("#anvils"))
    kept = left(*STORY, mark, heading(notes[0]), notes[1], *rows)
    assert kept == (*STORY, *notes)
    assert left(*STORY, "Jane Roe: @jroe") == STORY
    mail = "Write to jane@example.org"
    assert left(*STORY, item(mail)) == (*STORY, mail)


def test_a_note_that_describes_a_house_leaves_the_others_in_the_text():
    notes = [
        "The restoration was designed by Roe Architects in 2019 and built by Poe and Sons.",
        "About The Acme Fund: Using money raised by the lottery, we lead and resource heritage.",
        "The machines came from Delft and were carried on eleven lorries in two weeks.",
    ]
    blocks = [*map(Block, STORY), Block("ENDS"), heading("Notes to editors"), *map(item, notes)]
    found = closing.find([*enumerate(blocks)])
    assert found == {4, 7}


@pytest.mark.parametrize(
    "line",
    [
        "Assessoria de Comunicação Social da Acme, com informações da Foe",
        "Assessoria de Comunicação da Acme",
        "Com informações da Agência Foe",
        "“Acme” e “Foe” sono marchi registrati di Acme. Gli altri sono dei rispettivi proprietari.",
        "Acme och Foe är registrerade varumärken som tillhör Acme.",
    ],
)
def test_who_wrote_a_text_and_whose_the_names_are_close_it(line):
    assert left(*STORY, line) == STORY


@pytest.mark.parametrize(
    "line",
    [
        "La empresa compró tres marcas comerciales de la región en mayo y abrirá tiendas.",
        "Acme verkoopt de handelsmerken van Foe aan een nieuwe fabriek in de stad.",
        "Úřad vydal nové ochranné známky pro pivo z města a okolí.",
        "Firma zajmuje się znakami towarowymi od 1988 roku i ma biura w mieście.",
    ],
)
def test_trademarks_that_are_bought_and_sold_are_news(line):
    assert left(*STORY, line) == (*STORY, line)


def test_a_sentence_on_information_stays():
    line = "Com informações da Agência Foe, o prefeito decidiu abrir a ponte ao público em maio."
    assert left(*STORY, line) == (*STORY, line)


FOUNDED = "Founded in 1999, Acme Corp. makes anvils of every kind and sells them in 40 countries."


@pytest.mark.parametrize(
    ("above", "gone"),
    [
        ((heading("Machines"), STORY[2], heading("Acme Corp. (AC)"), FOUNDED), 2),
        ((heading("Machines"), STORY[2], heading("Machines again"), STORY[3]), 0),
    ],
)
def test_a_house_that_was_founded_stands_behind_sections_of_the_story(above, gone):
    kept = left(*STORY, *above)
    assert len(kept) == len(STORY) + len(above) - gone


def test_the_initials_of_an_agencys_desk_end_its_story():
    assert left(*STORY, "ap/kam/bfi", "ACM", "In line with the criteria of") == STORY
    assert left(*STORY, "and/or", STORY[0]) == (*STORY, "and/or", STORY[0])
    assert left(*STORY, "bells") == (*STORY, "bells")


def test_the_address_of_who_wrote_a_text_alone_below_it():
    assert left(*STORY, "jroe@acme.example") == STORY
    assert left(*STORY, "jroe@acme.example", "(END)") == STORY
    asked = (*STORY, "Who wants to see the plant may write to:", "jroe@acme.example")
    assert left(*asked) == asked
    asked = (*STORY, "Whoever wants to see the plant may write us a mail.", "plant@acme.example")
    assert left(*asked, ABOUT) == asked
