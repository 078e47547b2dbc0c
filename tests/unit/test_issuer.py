"""Who issues comes before who hosts, and a name before a guess."""

import pytest

from newsdrop.page import Anchor, Block, BlockKind, Head, Page, Picture, Zone
from newsdrop.parse import issuer, letterhead
from newsdrop.parse.found import Found
from newsdrop.parse.issuing import announcer, headed, networks
from newsdrop.parse.letterhead import Letterhead
from newsdrop.record import Evidence, Issuer, Paragraph, Person

TITLE = Block("Bridge opens over the river", BlockKind.HEADING, level=1)
PLAIN = "The bridge over the river is open to all traffic from this morning on."


def read(lead=PLAIN, *lines, letter=None, people=(), **head):
    names = {name.replace("_", ":", 1): (value,) for name, value in head.items()}
    title = names.pop("title", (None,))[0]
    json_ld = names.pop("ld", ((),))[0]
    blocks = (TITLE, Block(lead), *(Block(x) if isinstance(x, str) else x for x in lines))
    page = Page(blocks, Head(title=title, metas=names, json_ld=tuple(json_ld)))
    persons = [Person(*one) if isinstance(one, tuple) else Person(one) for one in people]
    found = issuer.find(page, letter or Letterhead(), (Paragraph(lead),), persons)
    return found.value.name if found else None


def test_the_letterhead_decides():
    letter = Letterhead(issuer=Found(Issuer("Acme Laboratory"), Evidence.LABEL))
    assert read(letter=letter, og_site_name="Department of Energy") == "Acme Laboratory"


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("The Mozilla Foundation, a group that makes browsers, today announced one.",
         "Mozilla Foundation"),
        ("SPRINGFIELD, May 4, 2010 -- Acme Robotics, Inc. (NASDAQ: ACME) today announced a plant.",
         "Acme Robotics, Inc."),
        ("MUNICH - Siemens launched a new train.", "Siemens"),
        ("Lyon, France (May 28th, 2001) Acme, a maker of anvils, announces a plant.", "Acme"),
        ("The U.S. Department of Transportation announced a bridge.",
         "U.S. Department of Transportation"),
    ],
)  # fmt: skip
def test_the_announcer_of_the_first_paragraph(lead, name):
    assert read(lead) == name


@pytest.mark.parametrize(
    "lead",
    [
        "It announced a plant.",
        "Jane Roe announced her candidacy.",
        "Attorney General Jane Roe announced charges against three men.",
        "Coastal Communities Minister Jane Roe announced a fund.",
        "A boat sank seven miles off Roetown, which has announced a search.",
        "Comptroller Maria T. Vance wrote it. Vance announced it.",
        "The Rural Bridges Act will change the way in which villages build.",
        "Il presidente della Regione Roevalle annuncia fondi.",
        PLAIN,
    ],
)
def test_persons_and_pronouns_issue_nothing(lead):
    assert read(lead) is None


def test_the_house_that_opens_the_text_issues_in_many_languages():
    assert read("Broministeriet indkalder til pressemøde om broen.") == "Broministeriet"


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ({"og_site_name": "University of Oxford"}, "University of Oxford"),
        ({"title": f"{TITLE.text} | Department of Energy", "og_site_name": "Energy.gov"},
         "Department of Energy"),
        ({"title": f"{TITLE.text} | FEMA.gov"}, "FEMA"),
        ({"title": f"{TITLE.text} — DOE Directives, Delegations, and Requirements"},
         "DOE Directives, Delegations, and Requirements"),
        ({"ld": [{"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": "WHO"}}]},
         "WHO"),
        ({"ld": [{"author": [{"@type": ["Person"]}, {"@type": ["Organization"], "name": "ESA"}]}]},
         "ESA"),
        ({"og_site_name": "European Commission - European Commission"}, "European Commission"),
        ({"title": f"{TITLE.text} | GOV.UK"}, None),
        ({"og_site_name": "State of Ohio - Department of Bridges - Office of the Keeper"},
         "State of Ohio Department of Bridges"),
        ({"og_site_name": "Government of Canada | Canada Bridge Agency"}, "Canada Bridge Agency"),
        ({"og_site_name": "State of Ohio - Newsroom"}, "State of Ohio"),
        ({"og_site_name": "State of Ohio - Bridges for all"}, "State of Ohio"),
        ({"og_site_name": "State of Anvils - The Anvil Museum"}, "State of Anvils"),
        ({"og_site_name": "Ohio Bridge Museum - Office of Tours"}, "Ohio Bridge Museum"),
    ],
)  # fmt: skip
def test_what_the_site_calls_itself(head, name):
    assert read(**head) == name


@pytest.mark.parametrize(
    "wire", ["PR Newswire", "Business Wire", "GlobeNewswire News Room", "EurekAlert!"]
)
def test_a_wire_service_is_only_the_carrier(wire):
    lead = "Acme Robotics, Inc. today announced a plant for bridges."
    assert read(lead, og_site_name=wire) == "Acme Robotics, Inc."
    assert read(og_site_name=wire) is None


def test_about_names_the_issuer_where_the_text_knows_the_name():
    lead = "Bridges of a new kind were shown by Acme engineers in Springfield."
    about = Block("About Acme Robotics", BlockKind.HEADING, level=4)
    assert read(lead, about, og_site_name="Springfield Times") == "Acme Robotics"
    assert read(PLAIN, about, og_site_name="Springfield Times") == "Springfield Times"
    assert read(lead, Block("About the study", BlockKind.HEADING, level=4)) is None
    museum = "The museum shows a bridge."
    assert read(museum, Block("About the Museum", BlockKind.HEADING, level=4)) is None


def test_the_texts_form_of_a_name_is_surer_than_the_headings():
    lead = "Today the Mozilla Foundation launched a browser."
    assert read(lead, "ABOUT MOZILLA AND THE MOZILLA FOUNDATION") == "Mozilla Foundation"


def test_masthead_and_copyright_line_speak_last():
    masthead = Block("Mozilla", BlockKind.HEADING, level=1, zone=Zone.CHROME)
    page = Page((masthead, TITLE, Block(PLAIN)))
    found = issuer.find(page, Letterhead(), (Paragraph(PLAIN),))
    assert found is not None
    assert found.value == Issuer("Mozilla")
    for name in ("Acme Corp.", "Acme, Inc.", "Acme Trust"):
        footer = Block(f"© 2010–2012 {name} All rights reserved.", zone=Zone.CHROME)
        assert read(PLAIN, footer) == name
    assert read(PLAIN, Block("© Kreis Tannsee", zone=Zone.CHROME)) == "Kreis Tannsee"


def test_a_persons_last_name_is_no_issuer():
    assert read("Secretary Nora Calloway came. “Small bridges matter,” Calloway said.") is None


def test_words_without_a_given_name_are_a_company():
    assert read("HALIFAX, June 3, 2005 - Bluewater Ferries will add two sailings.") == (
        "Bluewater Ferries"
    )


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Bridge opens over the river > U.S. Department of Roads > News",
         "U.S. Department of Roads"),
        ("Diocese of Springfield :: Bridge opens over the river", "Diocese of Springfield"),
        ("Bridge opens over the river | Department of Roads • CivicEngage", "Department of Roads"),
        ("Press release - Ministry of Roads", "Ministry of Roads"),
    ],
)  # fmt: skip
def test_the_site_in_a_title(title, name):
    assert read(title=title) == name


@pytest.mark.parametrize(
    ("creator", "name"),
    [
        ("Department of Roads, RBA, Roe Bridge Authority", "Roe Bridge Authority"),
        ("Roe Bridge Authority, Department of Roads", "Roe Bridge Authority"),
        (
            "Department of Ferries, Department of Roads",
            "Department of Ferries, Department of Roads",
        ),
        ("Roe Bridge Authority, Ropes and Ferries", "Roe Bridge Authority, Ropes and Ferries"),
    ],
)
def test_of_a_house_and_those_above_it_the_text_names_the_issuer(creator, name):
    lead = "A new bridge of the Roe Bridge Authority is open to all traffic from today."
    assert read(lead, **{"dc.creator": creator}) == name


@pytest.mark.parametrize(
    ("title", "lines", "name"),
    [
        ("(3) Facebook", ("Roe County Sheriff's Office", "May 3, 2021 at 4:18 PM"), True),
        ("LinkedIn", ("Roe County Sheriff's Office", "12,345 followers", "3d"), True),
        ("Facebook", ("Jane Roe", "May 3, 2021 at 4:18 PM"), False),
        ("Facebook", ("Roe County Sheriff's Office", "Like"), False),
        ("Bridge opens over the river", ("Roe County Sheriff's Office", "May 3, 2021"), False),
    ],
)
def test_who_posts_stands_above_the_time_of_the_post(title, lines, name):
    above = [Block(line, zone=Zone.CHROME) for line in lines]
    page = Page((*above, Block(f"{PLAIN} {PLAIN}")), Head(title=title))
    found = networks.poster(page)
    assert found == ("Roe County Sheriff's Office" if name else None)


def test_an_office_is_no_issuer():
    assert read("The Secretary-General welcomes the news of a ceasefire.") is None


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Bridge opens over the river | Meetings Coverage and Press Releases", None),
        ("Bridge opens over the river | Department of Roads | Talks and Press Releases",
         "Department of Roads"),
        ("Broen er åben | Nyhedsliste | Brostyrelsen", "Brostyrelsen"),
        ("Bridge opens over the river | Newsroom of the Roeonian", "Roeonian"),
        ("Bridge opens over the river | Welcome to Roe Ferry Works!", "Roe Ferry Works"),
        ("Silta on auki - Uutislista", None),
        ("El puente | Listado de noticias", None),
    ],
)  # fmt: skip
def test_a_part_of_a_site_is_no_issuer(title, name):
    assert read(title=title) == name


def test_a_common_word_alone_is_no_issuer():
    title = "Bridge opens over the river | Secretaría de Caminos | Gobierno"
    assert read(title=title) == "Secretaría de Caminos"


def test_a_line_of_its_own_names_the_issuer_where_the_text_names_it_too():
    lead = (
        "Two nights without sleep change the bacteria in the gut of mice, researchers at Western "
        "Lakes University report today in a journal of cell biology."
    )
    lines = (Block("Western Lakes University"), Block(lead))
    page = Page((TITLE, *lines))
    assert issuer.find(page, Letterhead(), (Paragraph(lead),)).value.name == lines[0].text
    assert issuer.find(Page((TITLE, lines[1])), Letterhead(), (Paragraph(lead),)) is None


def logo(alt, src="/img/1.png", zone=Zone.CHROME):
    return Block("", BlockKind.IMAGE, zone, tag="img", picture=Picture(src, alt))


@pytest.mark.parametrize(
    ("image", "name"),
    [
        (logo("City of Springfield logo"), "City of Springfield"),
        (logo("Springfield Water Utility Home"), "Springfield Water Utility"),
        (logo("Friends of the River", "/img/logo-white.png"), "Friends of the River"),
        (logo("A bridge over the river"), None),
        (logo("Logo"), None),
        (logo("Roe Bridges logo for printing"), "Roe Bridges"),
        (logo("Roe Brücken Logo Druckversion"), "Roe Brücken"),
    ],
)
def test_the_logo_names_the_site(image, name):
    found = issuer.find(Page((image, TITLE, Block(PLAIN))), Letterhead(), (Paragraph(PLAIN),))
    assert (found.value.name if found else None) == name


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ({"dc_creator": "U.S. Geological Survey"}, "U.S. Geological Survey"),
        ({"author": "Jane Roe"}, None),
        ({"author": "Press Team"}, None),
        ({"ld": [{"author": {"@type": "Organization", "name": "Redaktion"}}]}, None),
        ({"ld": [{"@type": "Organization", "name": "Friends of the River"}]},
         "Friends of the River"),
    ],
)  # fmt: skip
def test_what_the_head_says_besides(head, name):
    names = {key.replace("dc_", "dc."): value for key, value in head.items()}
    assert read(**names) == name


def test_the_address_below_the_release_names_the_site():
    below = ("Springfield Fire Department", "100 Main Street, Springfield, IL 62701")
    margin = tuple(Block(line, zone=Zone.MARGIN) for line in below)
    blocks = (TITLE, Block(PLAIN))
    for page, name in ((Page((*blocks, *margin)), below[0]), (Page((*margin, *blocks)), None)):
        found = issuer.find(page, Letterhead(), (Paragraph(PLAIN),))
        assert (found.value.name if found else None) == name


def test_an_officer_of_a_house_is_not_the_house():
    assert read("Looking back, Acme CEO Xolani Qwabe said that it was a good year.") is None


def test_a_street_announces_nothing():
    assert read("Main Street is open to traffic again, two months early.") is None


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("À propos de la Société des Ponts", "Société des Ponts"),
        ("À propos de l’Institut des Ponts", "Institut des Ponts"),
        ("Sobre la Fundación Puente", "Fundación Puente"),
        ("Sobre a Fundação Ponte", "Fundação Ponte"),
        ("Nota sobre a Fundação Ponte:", "Fundação Ponte"),
        ("Über die Stiftung Brücke", "Stiftung Brücke"),
        ("Informationen über die Stiftung Brücke", "Stiftung Brücke"),
        ("Over de Stichting Brug", "Stichting Brug"),
        ("Informazioni sulla Fondazione Ponte", "Fondazione Ponte"),
        ("Che cos'è la Fondazione Ponte:", "Fondazione Ponte"),
        ("Sobre la mesa", None),
    ],
)
def test_an_article_stands_between_about_and_the_name(heading, name):
    lead = f"SPRINGFIELD - 12 ponts, {name}."
    assert read(lead, heading) == name


def about(*names):
    return [Block(f"About {name}", BlockKind.HEADING, level=3) for name in names]


@pytest.mark.parametrize(
    ("lead", "described", "people", "name"),
    [
        ("SPRINGFIELD - Jane Roe will speak on Friday at the Bridge Fund.",
         ("Jane Roe", "Bridge Fund"), ("Jane Roe",), "Bridge Fund"),
        ("SPRINGFIELD - Jane Roe will speak on Friday.", ("Jane Roe",), ("Jane Roe",), None),
        ("SPRINGFIELD - Acme Ferry, Ltd., a maker of graphene rope, today announced a ship.",
         ("Graphene", "Acme Ferry, Ltd."), (), "Acme Ferry, Ltd."),
        ("The rope is made of graphene by engineers of Acme Ferry, Ltd. in Springfield.",
         ("Graphene", "Acme Ferry, Ltd."), (), "Acme Ferry, Ltd."),
        ("Springfield – ABC – Acme Bridge Club, which belongs to the Dome network, turns ten.",
         ("Dome", "ABC"), (), "ABC"),
        ("At a fair in Springfield, ships by Dome and by Acme were shown.", ("Acme", "Dome"), (),
         "Acme"),
    ],
)  # fmt: skip
def test_of_several_who_are_described_the_one_that_announces(lead, described, people, name):
    assert read(lead, *about(*described), people=people) == name


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


def test_the_masthead_names_the_site_where_the_text_names_it_too():
    lead = "Friends of the River und ihre Partner haben eine Brücke gebaut."
    hints = frozenset({"header", "site", "name"})
    for text, name in (("Friends of the River", "Friends of the River"), ("Bridges Daily", None)):
        masthead = Block(text, zone=Zone.CHROME, tag="div", hints=hints)
        found = issuer.find(Page((masthead, TITLE, Block(lead))), Letterhead(), (Paragraph(lead),))
        assert (found.value.name if found else None) == name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Springfield Bridge Builders' Circle", "Springfield Bridge Builders' Circle"),
        ("Lakeside Rowers and Swimmers", None),
        ("A bridge at last", None),
    ],
)
def test_a_title_that_heads_nothing_may_be_the_house(title, name):
    lead = "Xolani Vance of the Springfield Bridge Builders’ Circle crossed a bridge at last."
    assert read(lead, title=title) == name


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


def test_a_described_name_may_begin_with_a_small_letter():
    lead = "Both schools use bRidge, a learning project."
    assert read(lead, *about("bRidge")) == "bRidge"
    assert read(lead, "About small bridges") is None


def test_the_fuller_of_two_printed_names_counts():
    lead = "The Anvil Group today announced the creation of the Anvil Makers Foundation."
    assert read(lead, "ABOUT THE ANVIL MAKERS FOUNDATION") == "Anvil Makers Foundation"


MAIL = "Contact: press@{}"


@pytest.mark.parametrize(
    ("lead", "address", "name"),
    [
        ("Ropes come to the lake with the boats of RopeWorks.", "ropeworks.example", "RopeWorks"),
        ("Ropes come to the lake with Lakeside Ropes.", "lakeside-ropes.example", "Lakeside Ropes"),
        ("A rope of the Lakeside National Rope League broke.", "lrl.example",
         "Lakeside National Rope League"),
        ("A rope made at the University of Otterlake lasts.", "otterlake.example",
         "University of Otterlake"),
        ("A rope at LRL's Roe Bridge Center broke.", "lrl.example", "LRL"),
        ("Der Seemann kennt das Seil.", "seemann.example", None),
        ("Ropes come to the lake with Lakeside Ropes.", "vance-agency.example", None),
        ("Ropes come to the lake with Jane Roe.", "janeroe.example", None),
        ("Ropes come to the lake, says Yahoo News.", "yahoonews.example", None),
        ("The rope held, said LDOT District Manager Jane Roe.", "ldot.example", None),
    ],
)  # fmt: skip
def test_an_address_tells_which_name_of_the_text_is_the_houses(lead, address, name):
    assert read(lead, MAIL.format(address), people=["Jane Roe"]) == name


def test_an_address_may_shorten_the_name_in_the_last_paragraph():
    mail = MAIL.format("lrbn.example")
    assert read(PLAIN, mail, "The Lakeside Rope Bank Network speaks for makers of rope.") == (
        "Lakeside Rope Bank Network"
    )
    assert read(PLAIN, mail, "Lakeside speaks for makers of rope.") is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Jane Roe, Executive Director, CMRL", "Council of Makers of Rope for Lakeside"),
        ("Jane Roe, CMRL", "Council of Makers of Rope for Lakeside"),
        ("Jane Roe, CPRP", None),
        ("Jane Roe, MD", None),
    ],
)
def test_behind_a_contact_stands_its_house_in_short(line, name):
    lead = "Members of the Council of Makers of Rope for Lakeside have met over ropes."
    assert read(lead, line, "Phone: 555-555-0100") == name


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


@pytest.mark.parametrize(
    ("title", "heading", "lead", "name"),
    [
        ("Rope 55", "Rope 55", "Rope 55, a shop on the lake, opens a rope walk.", "Rope 55"),
        ("Seilerei Süd", "Seilerei Süd", "Bonn - Seilerei Süd zeigt ein Seil.", "Seilerei Süd"),
        ("Rope 55", "Rope 55", "A shop on the lake opens a rope walk.", None),
        ("A new rope walk opens", "A new rope walk opens", "A new rope walk opens today.", None),
    ],
)
def test_the_first_heading_and_the_title_are_the_house_that_opens_the_text(
    title, heading, lead, name
):
    shown = (Block(heading, BlockKind.HEADING, zone=Zone.MARGIN, level=1), Block(lead))
    page = Page(shown, Head(title=title))
    found = issuer.find(page, Letterhead(), (Paragraph(lead),))
    assert (found.value.name if found else None) == name


@pytest.mark.parametrize(
    ("brand", "name"),
    [
        ("U.S. Senator Jane Q. Roe", "U.S. Senator Jane Q. Roe"),
        ("Congresswoman Jane Roe-Ito", "Congresswoman Jane Roe-Ito"),
        ("Mayor John Roe, City of Roeville", "Mayor John Roe, City of Roeville"),
        ("Senator", None),
        ("About Jane", None),
        ("Jane Roe", None),
    ],
)
def test_a_link_home_names_who_holds_an_office(brand, name):
    page = Page((TITLE, Block(PLAIN)), Head(title="Newsroom"), brands=(brand,))
    found = issuer.find(page, Letterhead(), (Paragraph(PLAIN),))
    assert (found.value.name if found else None) == name


def test_a_long_name_of_the_site_that_a_link_home_prints_is_no_slogan():
    name = "Jane Roe for the Board of Roeville Schools"
    head = Head(title=f"{TITLE.text} « {name} {name}", metas={"og:site_name": (name,)})
    page = Page((TITLE, Block(PLAIN)), head, brands=(name,))
    found = issuer.find(page, Letterhead(), (Paragraph(PLAIN),))
    assert found.value.name == name


def test_a_name_behind_the_dash_of_a_printed_headline_is_no_site():
    line = "No ropes, no boats on the lake - Roe"
    shown = (Block("Press Release"), Block(line), Block(PLAIN))
    page = Page(shown, Head(title=f"Press Release - {line}"))
    assert issuer.find(page, Letterhead(), (Paragraph(PLAIN),)) is None


def test_a_house_that_the_address_names_comes_before_a_site_unknown_to_the_text():
    lead = "Ropes come to the lake with Lakeside Ropes."
    mail = MAIL.format("lakesideropes.example")
    assert read(lead, mail, og_site_name="Springfield Times") == "Lakeside Ropes"
    assert read(lead, mail, og_site_name="Lakeside Ropes Ltd.") == "Lakeside Ropes Ltd."
    known = f"{lead} Friends of Bridges made them."
    assert read(known, mail, og_site_name="Friends of Bridges") == "Friends of Bridges"


def test_a_line_above_the_text_may_hold_the_addresss_name():
    lead = (
        "The bridge over the lake is a step, and we ask for more of them in all the lake's towns."
    )
    lead = f"{lead} Our members have waited for it for more than twenty years, and so have we."
    mail = Block(MAIL.format("bridgesforall.example"))
    for line, name in (("Bridges For All Lakeside", "Bridges For All Lakeside"), ("News", None)):
        page = Page((Block(line), TITLE, Block(lead), mail))
        found = issuer.find(page, Letterhead(), (Paragraph(lead),))
        assert (found.value.name if found else None) == name
    first = Page((Block("Bridges For All Agency"), mail, TITLE, Block(lead)))
    assert issuer.find(first, Letterhead(), (Paragraph(lead),)) is None


def test_who_holds_the_rights_and_has_an_address_is_named_in_full():
    title = f"{TITLE.text} – BSB, Brückenamt"
    house = "Bundesamt für Seen und Brücken"
    rights = Block(f"© 2018 {house}", zone=Zone.MARGIN)
    assert read(PLAIN, Block(house, zone=Zone.MARGIN), rights, title=title) == house
    assert read(PLAIN, rights, title=title) == "BSB, Brückenamt"


def test_a_note_of_rights_in_the_release_names_a_house_that_its_text_names():
    note = "Sale: Anvilo and Bro-net (NO 12 • © 2004 Bro-net • www.anvilo.example)"
    said = "Bro-net, Lakeside, made the record."
    assert read(PLAIN, said, "Ask Bro-net.", note) == "Bro-net"
    assert read(PLAIN, note) is None


def test_who_sent_the_mail_is_known_by_its_address():
    lead = "The bridge is open. ACME built it in two years, officials said."
    assert read(lead, mail_from="Acme News <news@hq.acme.example>") == "ACME"
    assert read(lead, mail_from="Jane Roe <jane@mail.example>") is None


def test_an_acronym_in_a_name_is_kept_in_its_domain():
    lead = "The bridge of UA Roe City is open. UA Roe City built it in two years."
    assert read(lead, "Jane Roe, jane@uarc.example") == "UA Roe City"


def test_the_sign_of_a_trade_mark_is_no_part_of_a_name():
    assert read("SPRINGFIELD - Acme Robotics™ today announced a bridge.") == "Acme Robotics"


def test_a_slogan_given_for_the_sites_name_comes_last():
    slogan = "Building the Bridges of Our Future Together"
    node = {"@type": "Organization", "name": "Bridge Office"}
    assert read(og_site_name=slogan, ld=[node]) == "Bridge Office"
    assert read(og_site_name=slogan) == slogan


def test_the_title_of_a_report_behind_press_release_is_no_site():
    section = Block("Press Release", BlockKind.HEADING, level=1)
    assert (
        read(PLAIN, section, title="Press Release - A Vision for the Bridges of Tomorrow") is None
    )
    assert read(PLAIN, section, title="Press Release - Friends of Bridges") == "Friends of Bridges"


def test_an_author_may_write_for_the_house():
    for line, name in (
        ("By Jane Roe, Bridge Office Public Affairs", "Bridge Office Public Affairs"),
        ("By Jane Roe, a writer in Springfield", None),
    ):
        page = Page((TITLE, Block(PLAIN)))
        author = Found(line, Evidence.TEXT)
        found = issuer.find(page, Letterhead(), (Paragraph(PLAIN),), (), author)
        assert (found.value.name if found else None) == name


def test_the_house_between_a_name_and_a_number_is_no_masthead():
    lines = ["Jane Roe", "Acme Research Center, Ohio", "(Phone: 202-555-0100)", TITLE, Block(PLAIN)]
    page = Page(tuple(Block(x) if isinstance(x, str) else x for x in lines))
    title = Found(TITLE.text, Evidence.MARKUP, frozenset({3}))
    assert letterhead.find(page, title).issuer is None


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


def test_a_partner_may_be_described_alone():
    lead = "Acme Bridges Japan K.K. today announced a partnership with Roe Inc. to build arches."
    assert read(lead, "About Roe", "Roe is a maker of arches.") == "Acme Bridges Japan K.K."
    assert read("Acme Arch is a partnership with Roe Inc. of arches.", "About Roe") == "Roe"


def test_of_two_that_announce_together_the_first_counts_where_it_is_described():
    lead = "Roe Bridges, Inc. and Acme Arch, Inc., a maker of arches, today announced a plan."
    both = *about("Acme Arch, Inc."), *about("Roe Bridges, Inc.")
    assert read(lead, *both) == "Roe Bridges, Inc."
    assert read(lead, *about("Acme Arch, Inc.")) == "Acme Arch, Inc."


def test_a_place_is_no_short_name_of_who_is_described():
    lead = "Everybody else rests. Minnesota will keep its bells ringing at night."
    assert read(lead, *about("Quiet Bells Minnesota")) == "Quiet Bells Minnesota"


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Anvil Watch", "Anvil Watch"),
        ("Anvil Guild", None),
        ("Anvil Association", "Anvil Association"),
    ],
)
def test_who_is_described_alone_counts_where_the_title_or_its_words_tell(heading, name):
    told = Paragraph(f"{PLAIN * 9} {heading} is free of charge.")
    blocks = TITLE, Block(told.text), Block(f"About {heading}", BlockKind.HEADING, level=2)
    page = Page(blocks, Head(title="Press release by Anvil Watch"))
    found = issuer.find(page, Letterhead(), (told,))
    assert (found.value.name if found else None) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("National Centre for Bridges", "National Centre for Bridges"),
        ("Peer-Reviewed Publication", None),
    ],
)
def test_a_carrier_credits_a_house_below_the_headline(line, name):
    blocks = TITLE, Block(line, zone=Zone.MARGIN), Block(PLAIN * 3)
    for site, found in (("EurekAlert! Science News", name), ("EurekAlert!", name)):
        page = Page(blocks, Head(metas={"og:site_name": (site,)}))
        issued = issuer.find(page, Letterhead(), (Paragraph(PLAIN * 3),))
        assert (issued.value.name if issued else None) == found


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("NOTA DE PRENSA — ArchBot", "ArchBot"),
        ("Press Release — Springfield", None),
        ("Drawbridges — ArchBot", None),
    ],
)
def test_a_line_above_names_the_house_behind_what_it_is(line, name):
    lead = f"ArchBot, el asistente de puentes, alcanza su primera versión. {PLAIN * 2}"
    page = Page((Block(line), TITLE, Block(lead)))
    found = issuer.find(page, Letterhead(), (Paragraph(lead),))
    assert (found.value.name if found else None) == name


def test_of_two_houses_below_the_headline_a_carrier_credits_none():
    lines = [Block(f"National Centre for {of}", zone=Zone.MARGIN) for of in ("Arches", "Tunnels")]
    head = Head(metas={"og:site_name": ("EurekAlert!",)})
    page = Page((TITLE, *lines, Block(PLAIN * 3)), head)
    assert issuer.find(page, Letterhead(), (Paragraph(PLAIN * 3),)) is None


def test_of_two_headings_of_the_site_neither_names_a_part_of_it():
    names = "Institute for Safe Arches", "Institute for Low Arches"
    lead = f"{PLAIN} Those of the {names[0]} and the {names[1]} have seen it."
    above = [Block(name, BlockKind.HEADING, level=2, zone=Zone.CHROME) for name in names]
    head = Head(metas={"og:site_name": ("Department of Arches",)})
    found = issuer.find(Page((*above, TITLE, Block(lead)), head), Letterhead(), (Paragraph(lead),))
    assert found.value.name == "Department of Arches"


def test_an_author_in_capitals_is_a_house_that_the_text_names():
    lead = "Roe College has made clear its plan. We at ABSDW go on."
    assert read(lead, author="ABSDW") == "ABSDW"
    assert read(lead, author="XYZ") == "Roe College"


@pytest.mark.parametrize(
    ("heading", "alt", "name"),
    [
        ("The University of Roe", None, "University of Roe"),
        ("The University of Acme", None, None),
        ("Miss Arch World Press Release4 2023", "miss arch world", "Miss Arch World"),
        ("Miss Arch World Press Release", "a bridge", None),
        ("Latest Press Releases", "logo", None),
    ],
)
def test_a_heading_outside_the_release_names_the_house(heading, alt, name):
    lead = f"{PLAIN} Jane Roe of the University of Roe has seen it."
    found = read(
        lead,
        Block("", BlockKind.IMAGE, zone=Zone.MARGIN, picture=Picture("arch.png", alt)),
        Block(heading, BlockKind.HEADING, level=2, zone=Zone.CHROME),
        people=("Jane Roe",),
    )
    assert found == name


@pytest.mark.parametrize(
    ("heading", "zone", "name"),
    [
        ("The Institute for Safe Arches (ISA)", Zone.CHROME, "Institute for Safe Arches"),
        ("The Institute for Low Arches", Zone.CHROME, "Department of Arches"),
        ("Safe Arches", Zone.CHROME, "Department of Arches"),
    ],
)
def test_a_heading_of_the_site_names_a_part_of_it(heading, zone, name):
    lead = f"{PLAIN} Jane Roe of the Institute for Safe Arches (ISA) has seen it."
    above = Block(heading, BlockKind.HEADING, level=2, zone=zone)
    head = Head(metas={"og:site_name": ("Department of Arches",)})
    found = issuer.find(Page((above, TITLE, Block(lead)), head), Letterhead(), (Paragraph(lead),))
    assert found.value.name == name


@pytest.mark.parametrize(
    ("line", "site", "name"),
    [
        ("Ministry of Bridges", "Within the Country", "Ministry of Bridges"),
        ("Ministry of Bridges", "Bridge Office", "Bridge Office"),
        ("Ministry of Tunnels", "Within the Country", "Within the Country"),
    ],
)
def test_a_portal_names_its_department_below_the_headline(line, site, name):
    lead = f"Builders from the Ministry of Bridges and the Bridge Office have come. {PLAIN * 2}"
    credit = Block(line, BlockKind.LIST_ITEM, zone=Zone.CHROME)
    page = Page((TITLE, credit, Block(lead)), Head(metas={"og:site_name": (site,)}))
    assert issuer.find(page, Letterhead(), (Paragraph(lead),)).value.name == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("The Official Website of the Office of Jane Roe", "Office of Jane Roe"),
        ("An official website of the Office of Jane Roe", None),
        ("The Official Website of the Great State", None),
    ],
)
def test_a_line_says_whose_site_it_is(line, name):
    assert read(PLAIN, Block(line, zone=Zone.MARGIN)) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Das Brücken- und Tunnelamt des Landes Roe teilt mit:",
         "Brücken- und Tunnelamt des Landes Roe"),
        ("La Casa dei Ponti rende noto:", "Casa dei Ponti"),
        ("Minister Xaver Roe teilt mit:", None),
        ("Die Pressestelle teilt mit:", None),
        ("Wer bauen will, teilt mit:", None),
        ("Unser Verein teilt mit:", None),
    ],
)  # fmt: skip
def test_a_line_says_who_tells_what_follows(line, name):
    found = issuer.find(Page((TITLE, Block(line), Block(PLAIN))), Letterhead(), (Paragraph(PLAIN),))
    assert (found.value.name if found else None) == name


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Acme Online Newsroom", "Acme"),
        ("Acme 24/7", None),
        ("6-K", None),
        ("Route 66", "Route 66"),
    ],
)
def test_what_is_only_a_room_or_a_number_names_no_site(name, found):
    assert read(og_site_name=name) == found


def test_a_booth_is_no_address():
    for below, name in (
        ("Booth #617", None),
        ("PO Box 617, Springfield", "Springfield Bridge Club"),
    ):
        house = Block("Springfield Bridge Club", zone=Zone.MARGIN)
        assert read(PLAIN, house, Block(below, zone=Zone.MARGIN)) == name


def test_a_body_of_the_house_is_not_the_house():
    told = "They met Acme's Executive Committee of the Centers for Flood Aid and Domes (CFA)."
    assert read(told, "Contact: press@acme.example") is None
    assert read(told, "Contact: press@cfa.example") == "Centers for Flood Aid and Domes"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("About Acme, read our guide to the old bridges", "Acme"),
        ("About Acme Bridges, Inc.", "Acme Bridges, Inc"),
        ("About Dr. Jane Roe", None),
    ],
)
def test_what_is_described_ends_at_the_comma_and_is_no_person(line, name):
    lead = f"In the spring Acme Bridges, with Jane Roe as its guide, walks the town. {PLAIN}"
    found = read(lead, Block(line, BlockKind.HEADING, level=3), people=("Jane Roe",))
    assert found == name or (name is not None and found.startswith("Acme Bridges"))


def test_a_part_of_the_site_that_speaks_and_is_described_issues():
    lead = "SPRINGFIELD -- The Acme Foundation today announced a bridge made of Acme stone."
    both = about("Acme Foundation", "Acme Stone Works")
    assert read(lead, *both, og_site_name="Acme") == "Acme Foundation"
    assert read(lead, *about("Acme Stone Works"), og_site_name="Acme") == "Acme"
    glad = "Acme is glad that the Acme Foundation today announced a bridge."
    assert read(glad, *both, og_site_name="Acme") == "Acme"


def test_who_is_described_beside_others_needs_a_sign():
    lead = f"It is one for everybody, paediatric and wide. {PLAIN}"
    assert read(lead, *about("Paediatric Bridges Club", "Friends of Everybody")) is None


@pytest.mark.parametrize(
    ("title", "told", "name"),
    [
        ("director of Roe Bridges LLC", "Roe Bridges LLC builds it.", "Roe Bridges LLC"),
        ("director, Roe Bridge Foundation", "The Roe Bridge Foundation builds it.",
         "Roe Bridge Foundation"),
        ("director of Roe Bridges LLC", "Nobody builds it.", None),
        ("director of bridges", "The bridges are ours.", None),
    ],
)  # fmt: skip
def test_who_speaks_tells_for_whom(title, told, name):
    lead = f'{PLAIN} "It is high," said Jane Kim, {title}. {told}'
    assert read(lead, people=(("Jane Kim", title),)) == name
    two = (("Ann Lee", "head of the Lee Iron Works"), ("Tom Poe", "head of the Poe Iron Group"))
    guests = "The Poe Iron Group and the Lee Iron Works watch; the Poe Iron Group goes."
    assert read(f"{lead} {guests}", people=two) is None


@pytest.mark.parametrize(
    ("told", "name"),
    [
        (
            "is a smith and CEO of Kimble Iron LLC. Arches stand at www.kimblearches.example.com.",
            None,
        ),
        (
            "is a smith and CEO of Kimble Iron LLC. Arches stand at www.kimblearches.com.",
            "Kimble Iron LLC",
        ),
        ("is Founder of Kimble Iron, Inc. (www.kimble-arches.com).", "Kimble Iron, Inc."),
        ("is a former CEO of Kimble Iron LLC. Arches stand at www.kimblearches.com.", None),
        ("is vice president of Kimble Iron LLC. Arches stand at www.kimblearches.com.", None),
        ("is CEO of Kimble Iron. Arches stand at www.kimblearches.com.", None),
        ("is CEO of Kimble Iron LLC. The prize is at www.bestsmiths.com.", None),
        ("is CEO of Kimble Iron LLC and owner of Kimble Bridges LLC, www.kimblearches.com.", None),
    ],
)
def test_who_is_in_the_headline_may_head_the_company(told, name):
    text = (Paragraph(f"{PLAIN} {PLAIN} {PLAIN}"), Paragraph(f"Jane Kim {told}"))
    for line, expected in (("Jane Kim forges arches", name), ("A smith forges arches", None)):
        page = Page((TITLE, Block(line), *(Block(paragraph.text) for paragraph in text)))
        found = issuer.find(page, Letterhead(), text, [Person("Jane Kim", mentions=2)])
        assert (found.value.name if found else None) == expected


def test_a_strong_verb_is_surer_than_a_speakers_title_and_a_weak_one_is_not():
    said = '"Fine," said Jane Kim, head of Poe Iron Inc. It is Poe Iron Inc. that paid.'
    for verb, name in (("announced", "Open Arches"), ("has become", "Poe Iron Inc.")):
        lead = f"{PLAIN} {PLAIN} Last May the Open Arches {verb} a thing. {said}"
        assert read(lead, people=(("Jane Kim", "head of Poe Iron Inc."),)) == name


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
    ("headline", "told", "name"),
    [
        ("Acmebridge.com opens its third bridge", "It is seen at www.acmebridge.com today.",
         "Acmebridge.com"),
        ("Acme Bridge opens", "It is seen at https://acme-bridge.org/news today.", "Acme Bridge"),
        ("Acme Bridge opens", "It is seen at bridges.example today.", None),
        ("A new bridge opens", "It is seen at www.acmebridge.com with Acme Bridge.", None),
    ],
)  # fmt: skip
def test_a_printed_address_confirms_with_whom_the_page_opens(headline, told, name):
    lead = f"{PLAIN} {told} {PLAIN}"
    page = Page((Block(headline, BlockKind.HEADING, level=1), Block(lead)))
    found = issuer.find(page, Letterhead(), (Paragraph(lead),))
    assert (found.value.name if found else None) == name


def test_a_title_of_the_page_may_hold_the_addresss_name():
    mail = "Contact: press@camp-oldwood.example"
    assert read(PLAIN, mail, og_title="Camp Oldwood") == "Camp Oldwood"
    assert read(PLAIN, mail, og_title="Camp Newwood") is None


def test_a_line_beside_the_release_names_with_whom_the_text_begins():
    for zone, lead, name in (
        (Zone.MARGIN, f"The University of Roe took part. {PLAIN * 2}", "University of Roe"),
        (Zone.MARGIN, f"Some of the University of Roe took part. {PLAIN * 2}", None),
        (Zone.CHROME, f"The University of Roe took part. {PLAIN * 2}", None),
    ):
        page = Page((Block("University of Roe", zone=zone), TITLE, Block(lead)))
        found = issuer.find(page, Letterhead(), (Paragraph(lead),))
        assert (found.value.name if found else None) == name


def test_a_text_that_does_not_know_who_holds_the_rights_may_say_who_announces():
    rights = Block("© 2010 Ready Bridges", zone=Zone.MARGIN)
    lead = "SPRINGFIELD -- The Roe Bridge Institute today announced a plan."
    assert read(lead, rights) == "Roe Bridge Institute"
    assert read(f"{lead} Ready Bridges likes it.", rights) == "Ready Bridges"
    assert read(lead, og_site_name="Ready Bridges") == "Ready Bridges"


def test_a_carrier_is_known_by_the_pages_title_too():
    lead = f"Builders have come. {PLAIN * 2}"
    credit = Block("National Centre of Bridges", zone=Zone.MARGIN)
    for title, name in ((f"{TITLE.text} | EurekAlert!", credit.text), (TITLE.text, None)):
        page = Page((TITLE, credit, Block(lead)), Head(title=title))
        found = issuer.find(page, Letterhead(), (Paragraph(lead),))
        assert (found.value.name if found else None) == name


def test_what_stands_below_the_headline_the_text_may_name_at_its_end():
    lead = PLAIN * 9 + " The Ministry of Bridges (MoB) has paid for it."
    credit = Block("Ministry of Bridges", BlockKind.LIST_ITEM, zone=Zone.CHROME)
    page = Page((TITLE, credit, Block(lead)), Head(metas={"og:site_name": ("Within the Country",)}))
    assert issuer.find(page, Letterhead(), (Paragraph(lead),)).value.name == "Ministry of Bridges"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Bridge Robots | Arches for All the World", "Bridge Robots"),
        ("bridgerobots® | Arches for All the World", "bridgerobots"),
        ("Bridge Robots | Roeville Arches Agency", "Roeville Arches Agency"),
    ],
)
def test_a_slogan_behind_the_name_in_a_title_is_no_site(title, name):
    lead = f"ROEVILLE - {title.partition(' | ')[0]}, where arches are made, has them for everybody."
    assert read(lead, title=title) == name


@pytest.mark.parametrize(
    ("line", "name"), [("See the Bridges of the North", None), ("See the bridges", "Arch Week")]
)
def test_what_the_page_prints_behind_a_name_in_its_title_is_no_slogan(line, name):
    lead = "ROEVILLE - Arch Week, where arches are made, is for everybody."
    assert read(lead, line, title="Arch Week | Bridges of the North") == name


@pytest.mark.parametrize(
    ("line", "name"),
    [("© Acme Bridges", "Acme Bridges"), ("© Anna Poe / Acme Bridges", None)],
)
def test_who_took_a_photo_and_for_whom_is_no_site(line, name):
    assert read(PLAIN, Block(line, zone=Zone.MARGIN)) == name


def test_the_heading_before_a_description_is_no_part_of_the_name_in_an_address():
    lead = "Ropes come to the lake. About Lakeside Rope Agency, little is known."
    assert read(lead, MAIL.format("lakeside.example")) is None


@pytest.mark.parametrize(
    ("headline", "name"),
    [
        ("Roe Bridge Society likes boats", "Roe Bridge Society"),
        ("Roe Bridge Society likes rain", None),
    ],
)
def test_a_line_that_the_text_repeats_heads_nothing(headline, name):
    lead = f"It is known that Roe Bridge Society likes rain. {PLAIN * 2}"
    page = Page((Block(headline), Block(lead)))
    found = issuer.find(page, Letterhead(), (Paragraph(lead),))
    assert (found.value.name if found else None) == name


@pytest.mark.parametrize(
    ("publisher", "name"), [("Seven Arches Books", "Seven Arches Books"), ("Roe Mill", "Jane Roe")]
)
def test_a_persons_site_may_name_the_house(publisher, name):
    lead = f"{PLAIN} Jane Roe wrote of it for Seven Arches Books."
    node = {"@type": "Organization", "name": publisher}
    assert read(lead, people=["Jane Roe"], og_site_name="Jane Roe", ld=[node]) == name


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Roeville Bridge Society", "Roeville Bridge Society"),
        ("Roeville Bank Accounts", "RBS"),
        ("RBS", "RBS"),
    ],
)
def test_a_heading_writes_an_acronym_out(heading, name):
    above = Block(heading, BlockKind.HEADING, level=2)
    assert read(f"RBS: {PLAIN}", above, og_site_name="RBS") == name


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Department of Bridges Names a Committee", "Department of Bridges"),
        ("A Committee Is Named", "Department of Tunnels"),
    ],
)
def test_a_site_that_the_text_does_not_know_may_be_a_later_one(heading, name):
    lead = "ROEVILLE – The Department of Bridges today announced the members of a committee."
    head = Head(metas={"og:site_name": ("Department of Tunnels",)})
    page = Page((Block(heading, BlockKind.HEADING, level=1), Block(lead)), head)
    assert issuer.find(page, Letterhead(), (Paragraph(lead),)).value.name == name


def test_a_fair_that_is_described_beside_the_house_issues_nothing():
    lead = "Arch Seats plans to show at the Roeville Merchandise Show this week. Arch Seats sells."
    about = [Block(f"About {name}", BlockKind.HEADING, level=3)
             for name in ("the Roeville Merchandise Show", "Arch Seats")]  # fmt: skip
    assert read(lead, *about) == "Arch Seats"


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
    ("line", "name"),
    [
        ("緑川まつり実行委員会", "緑川まつり実行委員会"),
        ("緑川まつりを開催", None),
        ("橋の委員会", None),
    ],
)
def test_a_line_above_names_the_house_in_a_script_without_blanks(line, name):
    told = "橋は今日から通れます。" * 20 + "主催:緑川まつり実行委員会。"
    page = Page((Block(line), TITLE, Block(told)))
    found = issuer.find(page, Letterhead(), (Paragraph(told),))
    assert (found.value.name if found else None) == name


@pytest.mark.parametrize(
    ("site", "name"),
    [
        ("Menü", None),
        ("Business", None),
        ("France", None),
        ("Roeville, OR", None),
        ("by Jane Roe", None),
        ("Roe)", None),
        ("Roeville Week", "Roeville Week"),
        ("France Ponts", "France Ponts"),
        ("Acme (Roeville)", "Acme (Roeville)"),
    ],
)
def test_a_menus_word_a_country_and_a_town_name_no_site(site, name):
    assert read(og_site_name=site) == name


def test_a_note_of_rights_may_end_with_the_word():
    note = Block("© 2024 Acme Bridges a.s.Copyright", zone=Zone.MARGIN)
    assert read(PLAIN, note) == "Acme Bridges a.s"


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("Roeville - Acme’s Arch Two is the first of its kind.", None),
        ("Roeville - Farmer’s Bridge Agency is the first of its kind.", "Farmer’s Bridge Agency"),
    ],
)
def test_a_thing_of_a_house_issues_nothing(lead, name):
    assert read(lead) == name


def test_an_empty_heading_writes_no_acronym_out():
    assert read(PLAIN, Block("", BlockKind.HEADING, level=2), og_site_name="RBS") == "RBS"


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


def test_a_portal_carries_the_release_whose_headline_has_the_initials():
    lead = "ROEVILLE –Today the Roe Department of Health launched a campaign."
    heading = Block("RDH Launches Campaign", BlockKind.HEADING, level=1)
    page = Page((heading, Block(lead)), Head(metas={"og:site_name": ("Bureau of River Control",)}))
    found = issuer.find(page, Letterhead(), (Paragraph(lead),))
    assert found.value.name == "Roe Department of Health"


def test_a_partner_alone_is_described_by_a_site_that_calls_itself_in_short():
    lead = "RBX is pleased to announce that it works with Archwork Ltd."
    partner = Block("About Archwork", BlockKind.HEADING, level=2)
    assert read(lead, partner, og_site_name="RBX River Works plc") == "RBX River Works plc"


@pytest.mark.parametrize(
    ("text", "mail", "name"),
    [
        ("The case of Siltayhdistykset ry: it ends.", "info@siltayhdistykset.fi",
         "Siltayhdistykset ry"),
        ("Der Brückenfreunde e.V. bekam den Preis.", "post@brueckenfreunde.example",
         "Brückenfreunde e.V."),
        ("After years Archo Ltd is back.", "press@archo.example", "Archo Ltd"),
        ("After years Archo se is back.", "press@archo.example", None),
        ("We thank Archo Ltd for it.", "press@bridges.example", None),
    ],
)  # fmt: skip
def test_an_address_and_a_legal_form_tell_a_name_of_one_word(text, mail, name):
    assert read(f"{PLAIN} {text}", mail) == name


@pytest.mark.parametrize(
    ("title", "more", "name"),
    [
        ("About ACMEX | Press Release", "The group has ACMEX and others.", "ACMEX"),
        ("Tentang ACMEX | Press Release", "The group has ACMEX and others.", "ACMEX"),
        ("Press Release - Roe Ferries", "We thank Roe Ferries.", "Roe Ferries"),
        ("Press Release - Roe Ferries", "We thank all.", None),
        ("Welcome to Roe Ferries", "We thank Roe Ferries.", "Roe Ferries"),
        ("Roe Ferry Council", "We thank the Roe Ferry Council.", "Roe Ferry Council"),
        ("Roe Week", "We thank the Roe Week.", None),
        ("Press Release - Bridge opens over the river", "Bridge opens over the river!", None),
    ],
)
def test_a_title_of_a_section_bears_a_house_that_the_text_names(title, more, name):
    assert read(f"{PLAIN} {more}", title=title) == name


@pytest.mark.parametrize(
    ("site", "name"),
    [
        ("The official website of Roe Ferries", "Roe Ferries"),
        ("Site officiel de la Mairie de Roeville", "Mairie de Roeville"),
        ("Just another WordPress site", None),
        ("My Blog", None),
        ("Substack", None),
    ],
)
def test_what_a_site_is_called_by_default_names_nobody(site, name):
    assert read(og_site_name=site) == name


def test_an_applications_name_comes_after_the_title():
    assert read(application_name="Roe Ferries") is None
    assert read(**{"application-name": "Roe Ferries"}) == "Roe Ferries"


@pytest.mark.parametrize("publisher", ["Roe Ferries", {"@type": "NGO", "name": "Roe Ferries"}])
def test_a_publisher_may_be_a_string_or_a_kind_of_house(publisher):
    assert read(ld=({"@type": "NewsArticle", "publisher": publisher},)) == "Roe Ferries"


@pytest.mark.parametrize(("more", "name"), [("We thank Jane Roe.", "Jane Roe"), ("", None)])
def test_a_person_holds_rights_as_issuer_where_the_text_names_her(more, name):
    assert read(f"{PLAIN} {more}", Block("2014 © Jane Roe", zone=Zone.MARGIN)) == name


def test_a_river_is_no_short_name_of_who_is_described():
    lead = "The bridge over the Roe will be closed, and Roe Ferries carries all."
    assert read(lead, Block("About Roe Ferries", BlockKind.HEADING, level=2)) == "Roe Ferries"


@pytest.mark.parametrize(
    ("name", "site"), [("Roe Ferries", "Roe Ferries"), ("All that is new on the river now", None)]
)
def test_a_site_of_data_may_have_the_name(name, site):
    assert read(ld=({"@type": "WebSite", "name": name},)) == site


@pytest.mark.parametrize(
    ("headline", "lead", "name"),
    [
        ("Acme opens yard", "Acme today announced a yard in Springfield.", "Acme"),
        ("Acme opens yard", "SPRINGFIELD -- Acme launched a yard.", "Acme"),
        ("Acme opens yard", "Acme today announced a yard with Pixel Agency.", "Pixel Agency"),
        ("Yard opens in Springfield", "Acme today announced a yard.", "Pixel Agency"),
        ("Acme opens yard", "Acme has had a yard for years.", "Pixel Agency"),
        ("Pixel opens yard", "Pixel today announced a yard.", "Pixel Agency"),
    ],
)
def test_who_heads_and_begins_goes_before_a_site_that_is_never_named(headline, lead, name):
    blocks = (Block(headline, BlockKind.HEADING, level=1), Block(lead))
    page = Page(blocks, Head(title=f"{headline} | Pixel Agency"))
    found = issuer.find(page, Letterhead(), (Paragraph(lead),))
    assert found is not None
    assert found.value.name == name


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


def test_a_house_in_a_title_goes_before_a_word_of_the_headline():
    lead = "The regatta begins on Sunday at nine."
    blocks = (Block("Regatta on Sunday", BlockKind.HEADING, level=1), Block(lead))
    page = Page(blocks, Head(title="Springfield Rowing Association :: Regatta"))
    found = issuer.find(page, Letterhead(), (Paragraph(lead),))
    assert found is not None
    assert found.value.name == "Springfield Rowing Association"


@pytest.mark.parametrize(
    "room",
    ["Pressrum", "Biuro prasowe", "Office of Public Affairs", "Media Relations", "Pressestelle"],
)
def test_a_press_office_alone_is_no_site(room):
    assert read(title=f"Bridge opens over the river | {room}") is None


@pytest.mark.parametrize(
    ("site", "name"),
    [
        ("ミドリの公式ブログ：「橋と道」", "ミドリ"),
        ("ミドリ製作所 公式サイト", "ミドリ製作所"),
        ("ミドリ製作所ホームページ", "ミドリ製作所"),
        ("【公式】ミドリ製作所", "ミドリ製作所"),
        ("ミドリ製作所（公式）", "ミドリ製作所"),
        ("ミドリ製作所 オフィシャルサイト", "ミドリ製作所"),
        ("远山桥梁官方网站", "远山桥梁"),
        ("한빛로봇 공식 홈페이지", "한빛로봇"),
        ("公式サイト", None),
        ("ミドリ公式庭園", "ミドリ公式庭園"),
    ],
)
def test_whose_official_site_it_is(site, name):
    assert read("新しい橋が開通しました。", og_site_name=site) == name


@pytest.mark.parametrize(
    ("described", "last", "name"),
    [
        (("Vale County Radio", "Archwork"), "Vale County Radio helps.", "Vale County Radio"),
        (("VCR", "Archwork"), "Vale County Radio helps.", "Vale County Radio"),
        (("Vale FM / Vale County Radio", "Archwork"), "VCR helps.", "Vale County Radio"),
        (("the Vale County Radio", "Archwork", "Roe Group"), "VCR helps.", "Vale County Radio"),
        (("Archwork", "Vale County Radio"), "Vale County Radio helps.", "Archwork"),
        (("Archwork",), "Vale County Radio helps.", "Archwork"),
        (("Vale County Radio", "Archwork"), "The tour ends in May.", "Archwork"),
        (("Lake County Radio", "Archwork"), "Vale County Radio helps.", "Archwork"),
    ],
)
@pytest.mark.parametrize("level", [0, 3])
def test_a_site_that_is_described_first_issues_what_a_partner_opens(described, last, name, level):
    told = "Archwork, a guild of masons, today announced a tour.", PLAIN, PLAIN, last
    kind = BlockKind.HEADING if level else BlockKind.PARAGRAPH
    about = [Block(f"About {house}", kind, level=level) for house in described]
    blocks = TITLE, *map(Block, told), *about
    page = Page(blocks, Head(metas={"og:site_name": ("Vale County Radio",)}))
    found = issuer.find(page, Letterhead(), tuple(map(Paragraph, told)))
    assert found.value.name == name


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("The Board of Directors of Acme Arches, Inc. today declared a dividend.",
         "Acme Arches, Inc."),
        ("VALE, May 4, 2026 -- The board of directors of Roe Ferries Ltd. today announced a pier.",
         "Roe Ferries Ltd."),
        ("Roe Ferries’ Board of Directors today announced a pier.", "Roe Ferries"),
        ("Acme Inc.'s Executive Committee today announced a pier.", "Acme Inc."),
        ("The Acme University Board of Trustees announced a new chair.", "Acme University"),
        ("Der Vorstand der Roe Werke AG kündigt eine Brücke an.", "Roe Werke AG"),
        ("Le conseil d’administration de la Société des Ponts annonce une dividende.",
         "Société des Ponts"),
        ("Il Consiglio di Amministrazione di Ponti Roe S.p.A. ha approvato il bilancio.",
         "Ponti Roe S.p.A."),
        ("Styrelsen i Roe Broar AB meddelar att bron öppnar.", "Roe Broar AB"),
        ("The Board of Directors announced a new chair.", None),
        ("The Board of Directors of the Company announced a new chair.", None),
        ("Jane Roe, of the board of directors of Roe Ferries Ltd. today announced a pier.", None),
        ("The National Bridge Governing Board today announced a test.",
         "National Bridge Governing Board"),
        ("The Bridge Board of Roeville today announced a test.", "Bridge Board of Roeville"),
    ],
)  # fmt: skip
def test_a_board_speaks_for_its_house(lead, name):
    assert read(lead) == name


@pytest.mark.parametrize(
    ("site", "name"),
    [
        ("News of the Roeville Bridge Council", "Roeville Bridge Council"),
        ("Noticias de la Junta de Roevilla", "Junta de Roevilla"),
        ("Portal da Prefeitura de Roevila", "Prefeitura de Roevila"),
        ("Newsroom der Stadt Roehausen", "Stadt Roehausen"),
        ("Acme News Hub", "Acme"),
        ("Noticias de Roevilla", "Noticias de Roevilla"),
        ("Portal Acme.gov", None),
        ("Bundesportal", None),
        ("Plataforma del Estado de Roe", None),
        ("Acme Portal Inc.", "Acme Portal Inc."),
        ("Nieuwsbericht", None),
    ],
)
def test_what_a_site_says_besides_its_house(site, name):
    assert read(og_site_name=site) == name


@pytest.mark.parametrize(
    ("site", "name"),
    [
        ("Biuro prasowe Roemost", "Roemost"),
        ("Biuro Prasowe: Roemost S.A.", "Roemost S.A."),
        ("Newsroom | Roemost", "Roemost"),
        ("Roemost – Presseportal", "Roemost"),
        ("Roemost Presseraum", "Roemost"),
        ("Espace presse Roemost", "Roemost"),
        ("Sala de prensa Roemost", "Roemost"),
        ("Ufficio Stampa Comune di Roevalle", "Comune di Roevalle"),
        ("Tiskové centrum Roemost", "Roemost"),
        ("Roemost 뉴스룸", "Roemost"),
        ("A Roevári Hídépítő hivatalos honlapja", "Roevári Hídépítő"),
        ("Az árvizes hivatal hivatalos weboldala", "Árvizes hivatal"),
        ("T.C. Köprü Bakanlığı Resmi Web Sitesi", "T.C. Köprü Bakanlığı"),
        ("Roeville Bridge Council Official Website", "Roeville Bridge Council"),
        ("Cổng thông tin điện tử Bộ Cầu đường", "Bộ Cầu đường"),
        ("Roeville Media Centre", "Roeville Media Centre"),  # may be a house
        ("Sala de prensa", None),
        ("Pressroom", None),
    ],
)
def test_a_press_room_is_not_the_house(site, name):
    assert read(og_site_name=site) == name


@pytest.mark.parametrize(
    ("site", "lead", "name"),
    [
        ("CHU Roeville", "Le CHU de Roeville ouvre un pont.", "CHU de Roeville"),
        ("CHU Angelle", "Au CHU d’Angelle, un pont est ouvert.", "CHU d’Angelle"),
        ("Comune Roevalle", "Il Comune di Roevalle apre il ponte.", "Comune di Roevalle"),
        ("University Roeville", "The University of Roeville opens a bridge.",
         "University of Roeville"),
        ("CHU Roeville", "Le CHU Roeville et le CHU de Roeville sont un.", "CHU Roeville"),
        ("CHU Roeville", "Le pont de Roeville est ouvert au CHU.", "CHU Roeville"),
        ("国立大学法人 北橋大学", "北橋大学の研究グループは橋を開きました。", "北橋大学"),
        ("学校法人みどり学園", "みどり学園は橋を開きました。", "みどり学園"),
        ("学校法人みどり学園", "学校法人みどり学園は橋を開きました。", "学校法人みどり学園"),
        ("학교법인 한빛학원", "한빛학원은 다리를 열었다.", "한빛학원"),
    ],
)  # fmt: skip
def test_a_sites_name_is_given_as_the_text_has_it(site, lead, name):
    assert read(lead, og_site_name=site) == name


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("ROEVILLE, June 3, 2021 /PRNewswire/ -- Acme Works, a builder, announced an arch.",
         "Acme Works"),
        ("ROEVILLE (BUSINESS WIRE) -- Acme Works announced an arch.", "Acme Works"),
        ("ROEVILLE /PRNewswire/ -- Roe Daily announced an arch.", "Roe Daily"),
        ("ROEVILLE, June 3, 2021 -- Acme announced an arch.", "Roe Daily"),
        ("ROEVILLE /PRNewswire/ -- Acme will build an arch, the Roe Daily said.", "Roe Daily"),
    ],
)  # fmt: skip
def test_a_site_that_took_a_text_from_a_wire_does_not_issue_it(lead, name):
    assert read(lead, og_site_name="Roe Daily") == name


def test_the_first_of_two_houses_that_announce_together_issues():
    lead = (
        "Roelink, a maker of ropes, and Archwork, a builder of arches for all, announced a bridge."
    )
    about = ("About Roelink", "About Archwork")
    assert read(lead, *(Block(line, BlockKind.HEADING, level=2) for line in about)) == "Roelink"


def test_initials_that_are_a_word_name_nobody():
    lead = "ROEVILLE /PRNewswire/ -- Acme Works announced an arch."
    assert read(lead, og_site_name="Alder News") == "Acme Works"


def test_the_points_of_a_summary_do_not_begin_the_text():
    points = [
        Paragraph(f"Trial TENDER{end}", kind="list_item")
        for end in (" holds", " is safe", " lasts for more years than all others")
    ]
    story = Paragraph("BASEL – Acme Works today announced what the TENDER study says.")
    blocks = (TITLE, *(Block(part.text) for part in (*points, story)), Block("About TENDER"))
    about = (*blocks, Block("TENDER is a study of bridges. It has run since 2001."))
    page = Page(about, Head(metas={"og:site_name": ("Acme",)}))
    found = issuer.find(page, Letterhead(), (*points, story))
    assert found.value.name == "Acme"


@pytest.mark.parametrize("between", [["3 June 2021, Thursday - 11:42"], ["3.6.2021"], []])
def test_a_day_may_stand_between_the_headline_and_the_department(between):
    lead = "The arch stands again, the Roeville County Department says."
    name = "Roeville County Department"
    lines = [*between, name, lead]
    blocks = (TITLE, *(Block(line, zone=Zone.MARGIN) for line in lines[:-1]), Block(lead))
    page = Page(blocks, Head(metas={"og:site_name": ("Ministry",)}))
    assert issuer.find(page, Letterhead(), (Paragraph(lead),)).value.name == name


def test_a_portal_that_the_text_names_issues():
    assert read(f"Acme Portal is new. {PLAIN}", og_site_name="Acme Portal") == "Acme Portal"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        (f"{TITLE.text} - Ministerstwo Mostów - Portal Roe.pl", "Ministerstwo Mostów"),
        (f"{TITLE.text} - Roe Valley", "Roe Valley"),
    ],
)
def test_a_ministry_goes_before_the_portal_in_a_title(title, name):
    assert read(title=title) == name


def test_a_title_that_is_all_headline_names_no_site():
    headline = Block("Boats from Roeville - Acme Bay", BlockKind.HEADING, level=1)
    page = Page((headline, Block(PLAIN)), Head(title=headline.text))
    assert issuer.find(page, Letterhead(), (Paragraph(PLAIN),)) is None


@pytest.mark.parametrize(
    ("site", "lead", "name"),
    [
        ("The Hive", f"El Ministerio de Puentes ha abierto uno. {PLAIN}", "Ministerio de Puentes"),
        (
            "República de Roe",
            f"O Ministério das Pontes abriu uma. {PLAIN}",
            "Ministério das Pontes",
        ),
        ("Acme", f"The Ministry of Bridges has awarded Acme a bridge. {PLAIN}", "Acme"),
        ("Roe Post", f"The Roe Police have closed a bridge. {PLAIN}", "Roe Post"),
        ("City of Roe", f"El Ministerio de Puentes ha abierto uno. {PLAIN}", "City of Roe"),
    ],
)
def test_a_ministry_opens_the_text_of_a_site_that_is_no_house(site, lead, name):
    assert read(lead, og_site_name=site) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Ministry of Bridges and Ferries", "Ministry of Bridges and Ferries"),
        ("Bundesamt für Brücken", "Bundesamt für Brücken"),
        ("Vej- og broministeriet", "Vej- og broministeriet"),
        ("Ministrstvo za mostove", "Ministrstvo za mostove"),
        ("Roe Health Program", "BC Roe News"),
        ("Health", "BC Roe News"),
    ],
)
def test_a_ministry_right_below_the_headline_goes_before_a_governments_site(line, name):
    page = Page(
        (TITLE, Block(line, BlockKind.HEADING, level=3), Block(PLAIN)),
        Head(metas={"og:site_name": ("BC Roe News",)}),
    )
    assert issuer.find(page, Letterhead(), (Paragraph(PLAIN),)).value.name == name


@pytest.mark.parametrize(
    ("site", "lead", "name"),
    [
        ("US RSA", "The U.S. Roe Safety Agency (RSA) closed it.", "U.S. Roe Safety Agency"),
        ("RSA Press", "The Roe Safety Agency (RSA) closed it.", "Roe Safety Agency"),
        ("RSA", "The Roe Safety Agency (RSA) closed it.", "RSA"),
        ("RSA Press", "The Roads of Acme (RSA) were closed.", "RSA Press"),
        ("Roe Press", "The Roe Safety Agency (RSA) closed it.", "Roe Press"),
        ("US Roe Bureau", "The U.S. Roe Bureau counted it.", "U.S. Roe Bureau"),
        ("US Roe Bureau", "The US Roe Bureau, or U.S. Roe Bureau, did.", "US Roe Bureau"),
    ],
)
def test_the_full_name_of_a_site_that_has_an_acronym(site, lead, name):
    assert read(f"{PLAIN} {lead}", og_site_name=site) == name


@pytest.mark.parametrize(
    ("short", "line", "name"),
    [
        ("RBS", "© 2026 Roeville Bridge Service", "Roeville Bridge Service"),
        ("RMBV", "© Reichsministerium für Brücken und Verkehr",
         "Reichsministerium für Brücken und Verkehr"),
        ("RXBV", "© Reichsministerium für Brücken und Verkehr", "RXBV"),
        ("RBS", "© 2026 Roe Boats", "RBS"),
    ],
)  # fmt: skip
def test_a_note_of_rights_writes_an_acronym_out(short, line, name):
    assert read(PLAIN, Block(line, zone=Zone.MARGIN), og_site_name=short) == name


def test_a_site_keeps_the_acronym_that_is_its_brand():
    rights = Block("© 2026 Roeville Bridge Network", zone=Zone.MARGIN)
    assert read(PLAIN, rights, og_site_name="RBN") == "RBN"
    assert read(PLAIN, rights, publisher="RBN") == "Roeville Bridge Network"
    told = f"Jane Roe of the Roeville Bridge Network is glad. {PLAIN}"
    assert read(told, rights, og_site_name="RBN") == "Roeville Bridge Network"


def test_a_house_opens_the_headline_and_the_text_below_a_standfirst():
    headline = Block("Cục Cầu Roe mở cầu mới", BlockKind.HEADING, level=1)
    told = (PLAIN, "Cục Cầu Roe vừa ban hành kế hoạch mở cầu mới qua sông.")
    page = Page((headline, *map(Block, told)))
    found = issuer.find(page, Letterhead(), tuple(map(Paragraph, told)))
    assert found.value.name == "Cục Cầu Roe"


def test_of_whom_somebody_is_a_member_announces_nothing():
    lead = "Jane Roe, a member of the Senate Committee on Bridges, today introduced an act."
    assert read(lead, people=["Jane Roe"]) is None


@pytest.mark.parametrize("verb", ["a ouvert", "a fait", "a atteint", "a offert", "a remis"])
def test_a_french_verb_of_the_past_follows_who_opens(verb):
    assert (
        read(f"Le ministère des Ponts {verb} lundi le pont de Roeville.") == "Ministère des Ponts"
    )


GROUP = "Acme Ropes Opens a Rope Walk on the Lake"


@pytest.mark.parametrize(
    ("headline", "lead", "line", "name"),
    [
        (GROUP, "Acme Ropes has opened a walk.", "Acme Ropes Inc.", "Acme Ropes"),
        ("Acme Seile eröffnet eine Bahn", "Bonn - Acme Seile eröffnet eine Seilbahn.",
         "Acme Seile GmbH", "Acme Seile"),
        ("Acme Funi apre una corderia", "ROMA – Acme Funi apre una corderia.",
         "Acme Funi S.p.A.", "Acme Funi"),
        (GROUP, "The walk on the lake was opened.", "Acme Ropes Inc.", "Acme"),
        ("A Rope Walk Opens", "Acme Ropes has opened a walk.", "Acme Ropes Inc.", "Acme"),
        ("Acme Phone 3 Is Shown", "Acme Phone 3 has been shown.", "Acme Phone 3", "Acme"),
    ],
)  # fmt: skip
def test_the_company_of_a_group_opens_headline_and_text(headline, lead, line, name):
    blocks = (Block(headline, BlockKind.HEADING, level=1), Block(lead), Block(line))
    page = Page(blocks, Head(metas={"og:site_name": ("Acme",)}))
    points = [Paragraph("A walk of 300 metres", "list_item"), Paragraph("Open to all", "list_item")]
    found = issuer.find(page, Letterhead(), (*points, Paragraph("", "list_item"), Paragraph(lead)))
    assert found.value.name == name


def test_very_many_companies_of_a_group_are_read_in_linear_time():
    lines = (Block(f"Acme Ropes{at} Inc.") for at in range(5000))
    page = Page((Block(GROUP, BlockKind.HEADING, level=1), Block("It is open."), *lines))
    assert headed.arm(page, "Acme", "It is open.\n" * 5000) is None


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("press.acme.org Global Website", None),
        ("newsroom.acme.co.uk - Media Centre", None),
        ("Acme.com Inc.", "Acme.com Inc."),
        ("U.S. Bridge Office", "U.S. Bridge Office"),
    ],
)
def test_an_address_with_words_around_it_is_no_house(said, name):
    assert read(PLAIN, og_site_name=said) == name


@pytest.mark.parametrize("carrier", ["News Aktuell GmbH", "Business Wire, Inc."])
def test_a_carrier_has_a_legal_form_too(carrier):
    assert read(PLAIN, Block(f"© 2020 {carrier}", zone=Zone.CHROME)) is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("North Roevian Rope Organization", "North Roevian Rope Organization"),
        ("National Roevian Rope Office", "National Roevian Rope Office"),
        ("Ropes for everybody", "NRRO"),
    ],
)
def test_a_line_above_all_writes_an_acronym_out(line, name):
    blocks = (Block(line, zone=Zone.MARGIN), TITLE, Block(PLAIN))
    page = Page(blocks, Head(metas={"og:site_name": ("NRRO",)}))
    found = issuer.find(page, Letterhead(), (Paragraph(PLAIN),))
    assert found.value.name == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Jane Roe, Roe-IV Spokesperson, jane@mail.example", "Roe-IV"),
        ("Jane Roe, Roe-IV Spokesperson", None),
        ("Jane Roe, jane@mail.example", None),
    ],
)
def test_who_is_described_alone_counts_where_somebody_is_reached_for_it(line, name):
    lead = f"{' '.join([PLAIN] * 12)} Before Roe-IV it was shut."
    assert read(lead, Block("About Roe-IV", BlockKind.HEADING, level=3), line) == name


def test_the_office_above_the_text_is_that_of_the_house_which_the_text_names():
    lines = (Block("Office of the Spokesman"), TITLE, Block("The Department of Roads opened it."))
    found = issuer.find(Page(lines), Letterhead(), (Paragraph(lines[2].text),))
    assert found is not None
    assert found.value == Issuer("Department of Roads", "Office of the Spokesman")


def test_an_author_may_be_a_chain_of_offices():
    house = read(author="Department of Roads. The Office of Publications, Bureau of News")
    assert house == "Department of Roads"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Official U.S. Roe Agency Web Site", "U.S. Roe Agency"),
        ("This is an official State Roe Office website.", "State Roe Office"),
        ("An official website of the United States government", None),
        ("Official Rules of the Website", None),
    ],
)
def test_a_line_outside_the_release_may_say_whose_official_site_it_is(line, name):
    assert read(PLAIN, Block(line, zone=Zone.MARGIN)) == name


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


def test_who_answers_for_a_release_may_be_a_partner_of_the_site_that_it_describes():
    told = "Jane Roe of Springfield State University leads the Roe Bell Survey."
    about = Block("About the Roe Bell Survey", BlockKind.HEADING, level=2)
    contact = Block("Jane Roe, Springfield State University, roe@ssu.example, 202-555-0100")
    head = Head(title=f"{TITLE.text} - Roe Bell Survey")
    for end, name in ((about, "Roe Bell Survey"), (Block("Notes"), "Springfield State University")):
        lines = (Block(PLAIN), Block(PLAIN), Block(PLAIN), Block(told))
        page = Page((TITLE, *lines, end, contact), head)
        text = tuple(Paragraph(line.text) for line in lines)
        found = issuer.find(page, Letterhead(), text)
        assert found is not None
        assert found.value.name == name


@pytest.mark.parametrize(
    ("site", "name"),
    [
        ("acmerobo", "Acme Robotics"),
        ("Acme-Robotics", "Acme Robotics"),
        ("janeroe", "janeroe"),
        ("acme2", "acme2"),
        ("roeacme", "roeacme"),
    ],
)
def test_a_sites_name_in_one_word_is_written_out_as_the_text_does(site, name):
    lead = "Acme Robotics hands out anvils. Jane Roe, a smith, is glad."
    assert read(lead, og_site_name=site, people=("Jane Roe",)) == name


def test_a_house_of_a_name_like_a_persons_is_known_by_its_description():
    lines = ("About Jane Roe Designs", "Jane Roe Designs has made anvils since 1985.")
    lead = "The anvils of Jane Roe Designs are sold out."
    assert read(lead, *lines, og_site_name="janeroedes", people=("Jane Roe Designs",)) == (
        "Jane Roe Designs"
    )


@pytest.mark.parametrize("site", ["RBS.museum", "RBS.technology"])
def test_a_long_ending_makes_an_address_too(site):
    lead = "Roeville Bridge Society (RBS) hands out anvils."
    assert read(lead, og_site_name=site) != site


@pytest.mark.parametrize(
    ("calls", "name"),
    [
        (("Follow",), "Acme Works, Inc."),
        (("Follow", "Share"), "Acme Works, Inc."),
        (("Never Follow",), "Acme Works, Inc. Never Follow"),
    ],
)
def test_calls_behind_the_source_are_none_of_its_name(calls, name):
    text = " ".join(("Source: Acme Works, Inc.", *calls))
    at = [text.index(call, 24) for call in calls]
    links = tuple(
        Anchor(call, "/do", start, start + len(call)) for call, start in zip(calls, at, strict=True)
    )
    page = Page((TITLE, Block(text, anchors=links), Block(PLAIN * 3)))
    found = letterhead.find(page, Found(TITLE.text, Evidence.MARKUP, frozenset({0})))
    assert found.issuer.value.name == name
