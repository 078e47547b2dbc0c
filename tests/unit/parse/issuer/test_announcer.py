"""Who announces in the first paragraphs; who is only spoken of there announces nothing."""

import pytest

from newsdrop.page import Block, BlockKind, Page
from newsdrop.parse import issuer
from newsdrop.parse.issuing.text import announcer
from newsdrop.parse.letterhead import Letterhead
from newsdrop.record import Issuer, Paragraph
from tests.asking.issuer import PLAIN, TITLE, read


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("The Mozilla Foundation, a group that makes browsers, today announced one.",
         "Mozilla Foundation"),
        ("SPRINGFIELD, May 4, 2010 -- Acme Robotics, Inc. (NASDAQ: ACME) today announced a plant.",
         "Acme Robotics, Inc."),
        ("MUNICH - Siemens launched a new train.", "Siemens"),
        ("MUNICH - Siemens finalized the sale of a train.", "Siemens"),
        ("Lyon, France (May 28th, 2001) Acme, a maker of anvils, announces a plant.", "Acme"),
        ("Delft, Netherlands: 28 May 2001 – Acme announces a plant.", "Acme"),
        ("The U.S. Department of Transportation announced a bridge.",
         "U.S. Department of Transportation"),
    ],
)  # fmt: skip
def test_the_announcer_of_the_first_paragraph(lead, name):
    assert read(lead) == name


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("The Ropewalk community today announced that Acme will join it.", "Ropewalk"),
        ("The OpenRope project released its third rope. Acme said it will use it.", "OpenRope"),
        ("Die Stiftung Brücke kündigte heute eine neue Brücke an.", "Stiftung Brücke"),
        ("La Fundación Puente anunció hoy un puente nuevo.", "Fundación Puente"),
        ("La Banque des Ponts annonce un nouveau pont.", "Banque des Ponts"),
        ("Acme Ferries will add two sailings.", "Acme Ferries"),
        ("Researchers at Western Lakes University have found a bridge.",
         "Western Lakes University"),
    ],
)  # fmt: skip
def test_a_common_noun_or_another_language_between_name_and_news(lead, name):
    assert read(lead) == name


@pytest.mark.parametrize(
    ("lead", "people"),
    [
        ("It appears in the leading scientific journal Bridges, which is new, today.", ()),
        ("The award, given by the National Bridge League, encourages builders.", ()),
        ("In testimony before the House Bridge Committee today, she spoke of bridges.", ()),
        ("Funds for research at Western Lakes University are in the bill.", ()),
        ("As a senator from Minnesota is bound to do, she voted for it.", ()),
        ("Minnesota will receive 12 million dollars for its bridges.", ()),
        ("President Vance has signed the bill into law.", ("Vance",)),
        ("The mayor and Xolani J. Vance were there. Vance has long asked for it.",
         ("Xolani J. Vance",)),
        ("District Attorney Vance said that it was a crime.", ("Xolani Vance",)),
        ("She was named Chief of the Bridge Bureau today.", ()),
        ("Xolani Vance, Board President and CEO of First Bridge Bank, says it is good.",
         ("Xolani Vance",)),
        ("Voters will decide on the bridge in June.", ()),
        ("Spring is here, and the bridge is open again.", ()),
        ("The Latino community has waited for a bridge.", ()),
        ("Die Ausstellung präsentiert heute 40 Brücken.", ()),
        ("Guests of this year's Anvil Fair will have a drawbridge to cross.", ()),
        ("Its guide, Arches, 1971-1984: Counts and Prices, is out of print.", ()),
        ("The Roe Government is selling its bridges, according to Bridge Watch.", ()),
    ],
)  # fmt: skip
def test_who_is_only_mentioned_issues_nothing(lead, people):
    assert read(lead, people=people) is None


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("L’Associazione Ponti annuncia oggi un nuovo ponte.", "Associazione Ponti"),
        ("O Grupo de Pontes do Norte anunciou hoje uma ponte.", "Grupo de Pontes do Norte"),
        ("SPRINGFIELD - bRidge, the learning project of two schools, announced a course.",
         "bRidge"),
        ("SPRINGFIELD -- Anvilo, a leading brand of anvils and ropes, continues to grow.",
         "Anvilo"),
        ("LAKESIDE (USA) - Ferries.example, a Lakeside-based company with ten ships, now rates.",
         "Ferries.example"),
        ("SPRINGFIELD - Minnesota, a provider of much water, is cold.", None),
        ("SPRINGFIELD - Jane Roe, the head of a company, continues to write.", None),
        ("It was Anvilo, a leading brand of anvils, that paid.", None),
    ],
)  # fmt: skip
def test_a_house_is_the_subject_or_describes_itself(lead, name):
    assert read(lead) == name


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("Bonn, 4. Mai 2009: Acme Labs™, Anbieter von Seilen, gibt ein Seil bekannt.", "Acme Labs"),
        ("BONN – Acme Labs, Anbieter von Seilen, die alle benutzen, gibt ein Seil bekannt.",
         "Acme Labs"),
        ("LYON – Fondation Roe, éditeur de cordes, que tous utilisent, annonce une corde.",
         "Fondation Roe"),
        ("LEÓN – Grupo Roe, fabricante de cuerdas, que todos usan, anuncia una cuerda.",
         "Grupo Roe"),
        ("ROEVILLE – Acme Labs, maker of ropes, which all use, announces one.", "Acme Labs"),
        ("ROEVILLE – Jane Roe, maker of ropes, which all use, announces one.", None),
    ],
)  # fmt: skip
def test_a_clause_on_what_a_house_does_stands_before_its_verb(lead, name):
    assert read(lead) == name


def test_the_sign_of_a_trade_mark_is_no_part_of_a_name():
    assert read("SPRINGFIELD - Acme Robotics™ today announced a bridge.") == "Acme Robotics"


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("The Initiative on Bridges (RIB) Society, together with Roe Bank is glad to announce it.",
         "Initiative on Bridges Society"),
        ("Acme Inc. (NASDAQ: ACME), a leader in bridges, including arches, announced Acme Arch.",
         "Acme Inc."),
        ("SPRINGFIELD -- Acme Bridges Co., Ltd., a maker of bridges, today made another.",
         "Acme Bridges Co., Ltd."),
        ("Acme Bridges Japan K.K. (Headquarters: Springfield) today announced a partnership.",
         "Acme Bridges Japan K.K."),
        ("Ltd. announced a plant.", None),
        ("Lakeside -- Roe Advocates, P.C., a practice in the old harbour, has moved.",
         "Roe Advocates, P.C."),
        ("SPRINGFIELD -- J.C. Roe & Sons today announced an arch.", "J.C. Roe & Sons"),
        ("SPRINGFIELD, N.J. Roe Bridges today announced an arch.", "Roe Bridges"),
        ("SPRINGFIELD -- Anvilo, Lakeside, MN a leading maker of anvils expands.", "Anvilo"),
        ("The Roe Government is selling bridges, according to the Roe Centre, a local charity.",
         "Roe Centre"),
    ],
)  # fmt: skip
def test_the_announcer_before_its_partners_and_in_full(lead, name):
    assert read(lead) == name


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("Arches 1.4.2 Released by the Bridge Project\nThe Bridge Project announced it.",
         "Bridge Project"),
        ("Two years ago Acme College and Roe Books have stocked the arch.", None),
        ("Today is a great day for ACME as the company announces a bridge.", "ACME"),
        ("Today is a great day for ACME as the sun shines on the bridge.", None),
        ("The Office of Art + Tourism and Founding Partner Stoneworks announced it.", None),
    ],
)  # fmt: skip
def test_whose_news_it_is(lead, name):
    assert read(lead) == name


@pytest.mark.parametrize(
    ("headline", "name"),
    [
        ("Acme Media Group köper bron", "Acme Media Group"),
        ("Acme Media Group and others buy", None),
        ("Roe Media Group köper bron", None),
        ("Bron är öppen", None),
    ],
)
def test_the_headline_begins_with_a_house_that_the_text_prints(headline, name):
    lead = f"Norska Acme Media Group berättar idag att bron är deras. {PLAIN * 2}"
    page = Page((Block(headline, BlockKind.HEADING, level=1), Block(lead)))
    found = issuer.find(page, Letterhead(), (Paragraph(lead),))
    assert (found.value.name if found else None) == name


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("Arches stand. Chairman Roe said that they will.", None),
        ("Roe Hall Choir, the choir of the north, commemorated it. Chairman Roe said so.",
         "Roe Hall Choir"),
    ],
)  # fmt: skip
def test_a_title_with_a_name_is_no_house(lead, name):
    assert read(lead) == name


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("Roeville - Acme’s Arch Two is the first of its kind.", None),
        ("Roeville - Farmer’s Bridge Agency is the first of its kind.", "Farmer’s Bridge Agency"),
    ],
)
def test_a_thing_of_a_house_issues_nothing(lead, name):
    assert read(lead) == name


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("ROEVILLE, May 4 -- archo, inc., a leading maker of bridges, shows one.", "archo, inc."),
        ("archo inc. today announced a bridge.", "archo inc."),
        ("Roeville – archo gmbh unveils a bridge.", "archo gmbh"),
        ("The bridge of archo inc. is closed from Monday.", None),
    ],
)
def test_a_name_in_small_letters_has_a_legal_form(lead, name):
    assert read(lead) == name


@pytest.mark.parametrize(
    "lead",
    [
        "Roeville Ferry Party, one of the oldest, have voted to reject the Bridge Bill.",
        "The Roe Valley Council has rejected our demand for a bridge.",
        "The Bridge Ministry has failed to answer the letters of the valley.",
    ],
)
def test_whom_a_release_opposes_issues_nothing(lead):
    assert read(lead) is None


def test_a_place_before_a_dash_is_no_subject():
    lead = "ROEVILLE –Today the Roe Department of Health launched a campaign."
    assert read(lead) == "Roe Department of Health"


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("The Roe Tunnel will be closed at night for a month.", None),
        ("The Great Arch Fair will be held in June.", None),
        ("Xolani Qwabe, who sails the ferry, is glad of it.", None),
        ("The Roe Museum will be closed on Monday.", "Roe Museum"),
        ("Roe Ferries will be exhibiting in June.", "Roe Ferries"),
    ],
)
def test_what_something_is_done_to_is_no_house(lead, name):
    assert read(lead) == name


def test_of_whom_somebody_is_a_member_announces_nothing():
    lead = "Jane Roe, a member of the Senate Committee on Bridges, today introduced an act."
    assert read(lead, people=["Jane Roe"]) is None


@pytest.mark.parametrize(
    ("line", "lead", "name"),
    [
        ("Voces Claras lanza su disco", "LIMA – Voces Claras anunció su disco.", "Voces Claras"),
        ("Pont Bleu ouvre une boutique", "Lyon, le 5 août 2026 – Pont Bleu annonce une boutique.",
         "Pont Bleu"),
        ("Grüne Brücke öffnet ein Haus", "Grüne Brücke gibt bekannt, dass das Haus offen ist.",
         "Grüne Brücke"),
        ("Nuevo Puente abre en mayo", "LIMA – Nuevo Puente abre hoy para todos.", None),
        ("Juana Roe publica su disco", "LIMA – Juana Roe anunció hoy su disco.", None),
        ("La Voz lanza su disco", "LIMA – La Voz anunció hoy su disco.", None),
        ("Voces Claras Lanza Su Disco", "LIMA – Voces Claras anunció hoy su disco.", None),
        ("Otro disco sale hoy", "LIMA – Voces Claras anunció hoy su disco.", None),
        ("Voces Claras lanza su disco", "Hoy en Lima Voces Claras anunció su disco.", None),
    ],
)  # fmt: skip
def test_a_name_that_opens_headline_and_text_announces(line, lead, name):
    assert announcer.of_both(line, lead, {"Juana Roe"}) == name


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("The Bridge Office on Tuesday announced a plan.", "Bridge Office"),
        ("The regional government on Tuesday approved a plan.", None),
        ("The council Tuesday approved a plan.", None),
        ("Giving Tuesday announced a plan.", "Giving Tuesday"),
    ],
)
def test_a_day_is_none_of_a_name(lead, name):
    assert announcer.find(lead, (), ()) == name


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("ROEVILLE – Acme Corp. and Poe Financial Group today announced a merger.", "Acme Corp."),
        ("ROEVILLE – Acme University and the Bridge Office today announced it.", "Acme University"),
        ("ROEVILLE – Marks and Spencer today announced it.", "Marks and Spencer"),
        (
            "The Department of Science and the Humanities announced it.",
            "Department of Science and the Humanities",
        ),
        ("A bridge by Acme Corp. and Poe Financial Group announced it.", "Poe Financial Group"),
    ],
)
def test_the_first_of_two_houses_issues_what_both_announce(lead, name):
    assert announcer.find(lead, (), ()) == name


@pytest.mark.parametrize(
    ("line", "lead", "name"),
    [
        ("Corticeira do Roe cresce 9%", "A Corticeira do Roe anunciou hoje vendas de 12 milhões.",
         "Corticeira do Roe"),
        ("Ministra Ana Luz anuncia obras", "A Ministra Ana Luz anunciou hoje obras no Roe.", None),
        ("Vendas sobem 9%", "A Corticeira do Roe anunciou hoje vendas de 12 milhões.", None),
    ],
)  # fmt: skip
def test_a_headline_leaves_out_the_article_of_a_house(line, lead, name):
    assert announcer.of_both(line, lead, set()) == name


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("Norwell, MD – Roe Rivers’ Report, issued today, tells.\nRoe Rivers also launched a map.",
         "Roe Rivers"),
        ("Norwell, Ohio -- A report on dams, issued today, says so.", None),
        ("Acme Rivers, Ohio’s largest group of anglers, today announced a map.", "Acme Rivers"),
    ],
)  # fmt: skip
def test_the_town_of_a_dateline_announces_nothing(lead, name):
    assert announcer.find(lead, (), ()) == name


@pytest.mark.parametrize("word", ["Crews", "Marines", "Families", "Banks", "Thousands", "Airmen"])
def test_people_and_bodies_of_a_kind_are_no_house(word):
    lead = f"{word} opened a new bridge over the river on Monday."
    assert announcer.find(lead, (), ()) is None
    assert announcer.find(lead.replace(word, f"{word} United"), (), ()) == f"{word} United"


@pytest.mark.parametrize(
    "name",
    [
        "Roe Department of Justice",
        "Roe State Office of the Attorney General",
        "Roe County Sheriff's Department",
    ],
)
def test_a_house_may_be_called_as_whoever_heads_it(name):
    assert announcer.find(f"The {name} today announced a new bridge.", (), ()) == name


def test_the_office_of_a_short_name_is_not_the_whole_house():
    lead = "The RBC Office of Inspector General today announced a new bridge."
    assert announcer.find(lead, (), ()) is None


def test_travelers_may_be_a_house():
    lead = "Travelers today announced a new bridge."
    assert announcer.find(lead, (), ()) == "Travelers"


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("Foreign Affairs", "By Jane Roe"),  # a rubric
        ("Office of Public Affairs", "FOR IMMEDIATE RELEASE"),  # anybody's desk
    ],
)
def test_a_rubric_and_a_desk_issue_nothing(line, status):
    page = Page((Block(line), Block(status), TITLE, Block(PLAIN)))
    assert issuer.find(page, Letterhead(), (Paragraph(PLAIN),)) is None


def test_an_office_in_the_letterhead_issues_where_nothing_names_its_house():
    name = "Office of Inspector General"
    page = Page((Block(name), Block("FOR IMMEDIATE RELEASE"), TITLE, Block(PLAIN)))
    assert issuer.find(page, Letterhead(), (Paragraph(PLAIN),)).value == Issuer(name)


@pytest.mark.parametrize(
    "lead",
    [
        "The Roe Bridge Agency and its partners opened a new bridge over the river.",
        "The Roe Bridge Agency and its longtime local partners today announced a new bridge.",
        "Scientists at the Roe Bridge Agency found a new way to build bridges.",
        "Researchers with the Roe Bridge Agency discovered a new way to build bridges.",
    ],
)
def test_partners_and_researchers_stand_beside_the_house(lead):
    page = Page((TITLE, Block(lead), Block(PLAIN)))
    told = (Paragraph(lead), Paragraph(PLAIN))
    assert issuer.find(page, Letterhead(), told).value.name == "Roe Bridge Agency"


@pytest.mark.parametrize(
    "lead",
    [
        "The Roe Bridge Agency and its residents love the river. Crews opened a new bridge.",
        "A walker found the Roe Bridge Agency closed on a Monday in May.",
    ],
)
def test_what_stands_beside_a_house_and_tells_nothing_of_it_makes_no_issuer(lead):
    page = Page((TITLE, Block(lead), Block(PLAIN)))
    assert issuer.find(page, Letterhead(), (Paragraph(lead), Paragraph(PLAIN))) is None


def test_several_researchers_have_found_something_for_one_house():
    lead = "Scientists at the Roe Fish and Wildlife Service have developed a new bridge."
    assert announcer.find(lead, (), ()) == "Roe Fish and Wildlife Service"
    assert announcer.find("Acme College and Roe Books have developed it.", (), ()) is None
