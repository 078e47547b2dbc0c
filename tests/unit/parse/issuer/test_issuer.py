"""Who issues comes before who hosts, and a name before a guess."""

import pytest

import newsdrop
from newsdrop.page import Block, BlockKind, Head, Page, Zone
from newsdrop.parse import issuer
from newsdrop.parse.found import Found
from newsdrop.parse.letterhead import Letterhead
from newsdrop.record import Evidence, Issuer, Paragraph
from tests.asking.issuer import PLAIN, TITLE, read


def test_the_letterhead_decides():
    letter = Letterhead(issuer=Found(Issuer("Acme Laboratory"), Evidence.LABEL))
    assert read(letter=letter, og_site_name="Department of Energy") == "Acme Laboratory"


@pytest.mark.parametrize(
    "wire", ["PR Newswire", "Business Wire", "GlobeNewswire News Room", "EurekAlert!"]
)
def test_a_wire_service_is_only_the_carrier(wire):
    lead = "Acme Robotics, Inc. today announced a plant for bridges."
    assert read(lead, og_site_name=wire) == "Acme Robotics, Inc."
    assert read(og_site_name=wire) is None


def test_an_author_may_write_for_the_house():
    for line, name in (
        ("By Jane Roe, Bridge Office Public Affairs", "Bridge Office Public Affairs"),
        ("By Jane Roe, a writer in Springfield", None),
        ("Jane Roe, SALEM TODAY", "SALEM TODAY"),
        ("By Jane Roe, Newsroom", None),
        ("By Jane Poe", None),
        ("Jane Roe, Roeville Today", None),
    ):
        page = Page((TITLE, Block(PLAIN)), url="https://newsroom.salemtoday.janepoe.example/1")
        author = Found(line, Evidence.TEXT)
        found = issuer.find(page, Letterhead(), (Paragraph(PLAIN),), (), author)
        assert (found.value.name if found else None) == name


def test_for_whom_an_author_writes_is_surer_than_what_the_text_says_has_become_something():
    lead = f"{PLAIN} {PLAIN} Last May the Open Arches has become a fair."
    page = Page((TITLE, Block(lead)))
    for line, name in (
        ("By Jane Roe, Roeville Bridge Command", "Roeville Bridge Command"),
        ("By Jane Roe", "Open Arches"),
    ):
        author = Found(line, Evidence.TEXT)
        found = issuer.find(page, Letterhead(), (Paragraph(lead),), (), author)
        assert (found.value.name if found else None) == name


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


def test_a_strong_verb_is_surer_than_a_speakers_title_and_a_weak_one_is_not():
    said = '"Fine," said Jane Kim, head of Poe Iron Inc. It is Poe Iron Inc. that paid.'
    for verb, name in (("announced", "Open Arches"), ("has become", "Poe Iron Inc.")):
        lead = f"{PLAIN} {PLAIN} Last May the Open Arches {verb} a thing. {said}"
        assert read(lead, people=(("Jane Kim", "head of Poe Iron Inc."),)) == name


def test_a_text_that_does_not_know_who_holds_the_rights_may_say_who_announces():
    rights = Block("© 2010 Ready Bridges", zone=Zone.MARGIN)
    lead = "SPRINGFIELD -- The Roe Bridge Institute today announced a plan."
    assert read(lead, rights) == "Roe Bridge Institute"
    assert read(f"{lead} Ready Bridges likes it.", rights) == "Ready Bridges"
    assert read(lead, og_site_name="Ready Bridges") == "Ready Bridges"


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
        ("Department of Bridges Names a Committee", "Department of Bridges"),
        ("A Committee Is Named", "Department of Tunnels"),
    ],
)
def test_a_site_that_the_text_does_not_know_may_be_a_later_one(heading, name):
    lead = "ROEVILLE – The Department of Bridges today announced the members of a committee."
    head = Head(metas={"og:site_name": ("Department of Tunnels",)})
    page = Page((Block(heading, BlockKind.HEADING, level=1), Block(lead)), head)
    assert issuer.find(page, Letterhead(), (Paragraph(lead),)).value.name == name


def test_chinese_heads_have_a_field_of_their_own_for_the_site():
    lead = "当天上午，省教育厅在青州市举行启动仪式。"
    heading = Block("我省启动夏季行动", BlockKind.HEADING, level=1)
    page = Page((heading, Block(lead)), Head(metas={"sitename": ("江海省教育厅",)}))
    assert issuer.find(page, Letterhead(), (Paragraph(lead),)).value.name == "江海省教育厅"


def test_a_portal_carries_the_release_whose_headline_has_the_initials():
    lead = "ROEVILLE –Today the Roe Department of Health launched a campaign."
    heading = Block("RDH Launches Campaign", BlockKind.HEADING, level=1)
    page = Page((heading, Block(lead)), Head(metas={"og:site_name": ("Bureau of River Control",)}))
    found = issuer.find(page, Letterhead(), (Paragraph(lead),))
    assert found.value.name == "Roe Department of Health"


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


def test_a_house_in_a_title_goes_before_a_word_of_the_headline():
    lead = "The regatta begins on Sunday at nine."
    blocks = (Block("Regatta on Sunday", BlockKind.HEADING, level=1), Block(lead))
    page = Page(blocks, Head(title="Springfield Rowing Association :: Regatta"))
    found = issuer.find(page, Letterhead(), (Paragraph(lead),))
    assert found is not None
    assert found.value.name == "Springfield Rowing Association"


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


def test_initials_that_are_a_word_name_nobody():
    lead = "ROEVILLE /PRNewswire/ -- Acme Works announced an arch."
    assert read(lead, og_site_name="Alder News") == "Acme Works"


def test_a_portal_that_the_text_names_issues():
    assert read(f"Acme Portal is new. {PLAIN}", og_site_name="Acme Portal") == "Acme Portal"


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


def test_a_house_opens_the_headline_and_the_text_below_a_standfirst():
    headline = Block("Cục Cầu Roe mở cầu mới", BlockKind.HEADING, level=1)
    told = (PLAIN, "Cục Cầu Roe vừa ban hành kế hoạch mở cầu mới qua sông.")
    page = Page((headline, *map(Block, told)))
    found = issuer.find(page, Letterhead(), tuple(map(Paragraph, told)))
    assert found.value.name == "Cục Cầu Roe"


@pytest.mark.parametrize("carrier", ["News Aktuell GmbH", "Business Wire, Inc."])
def test_a_carrier_has_a_legal_form_too(carrier):
    assert read(PLAIN, Block(f"© 2020 {carrier}", zone=Zone.CHROME)) is None


def test_the_office_above_the_text_is_that_of_the_house_which_the_text_names():
    lines = (Block("Office of the Spokesman"), TITLE, Block("The Department of Roads opened it."))
    found = issuer.find(Page(lines), Letterhead(), (Paragraph(lines[2].text),))
    assert found is not None
    assert found.value == Issuer("Department of Roads", "Office of the Spokesman")


def test_points_above_the_text_hide_nobody_who_introduces_himself():
    points = (Paragraph("▶ 새 다리 개통", "list_item"), Paragraph("▶ 예산 확정", "list_item"))
    text = Paragraph("<2021-06-03> 한빛로봇(대표이사 김도현)이 로봇을 출시한다.")
    found = issuer.find(Page((TITLE,)), Letterhead(), (*points, text))
    assert found.value.name == "한빛로봇"


@pytest.mark.parametrize("foot", ["", "Acme Blog is proudly powered by WordPress"])
def test_the_name_of_a_site_is_not_the_headline_below_it(foot):
    name, top = "Acme Blog", "Bridge over the River Opens Today"
    page = Page(
        (
            Block(name, BlockKind.HEADING, Zone.MARGIN, level=1),
            Block(top, BlockKind.HEADING, Zone.MARGIN, level=2),
            Block(PLAIN),
            Block(foot, zone=Zone.MARGIN),
        ),
        Head(title=f"{name} » Blog Archive » {top}"),
    )
    found = issuer.find(page, Letterhead(), (Paragraph(PLAIN),))
    assert found is not None
    assert found.value.name == name


def test_what_a_tool_calls_every_page_is_no_house():
    page = Page((TITLE, Block(PLAIN)), Head(title=f"Pages - {TITLE.text}"))
    assert issuer.find(page, Letterhead(), (Paragraph(PLAIN),)) is None


def test_the_post_of_a_press_contact_is_no_house_and_its_house_has_its_whole_name():
    contact = ("Contact:", "Jane Roe", "Director of Communications", "Harbor Legal Aid")
    lines = (
        "FOR IMMEDIATE RELEASE",
        *contact,
        "(217) 555-0177 (office)",
        "roe@harborlegal.example",
    )
    told = (
        "A jury today gave four million dollars to 31 families who had been put out of their homes."
    )
    page = "".join(f"<p>{line}</p>" for line in lines) + (
        f"<h1>Harbor Legal Aid Wins $4 Million for Families</h1><p>{told}</p><p>{PLAIN}</p>"
    )
    release = newsdrop.read(f"<html><body>{page}</body></html>".encode())
    assert isinstance(release, newsdrop.Release)
    assert release.issuer == Issuer("Harbor Legal Aid")


def test_the_beginning_of_a_headline_in_the_pages_title_is_no_house():
    top = "Corbin Ratings Upgrades Roe County, GA Bonds to 'AA'; Outlook Stable"
    page = (
        f"<title>Corbin Ratings Upgrades Roe County</title><h1>{top}</h1><p>June 14, 2012</p>"
        f"<p>{PLAIN}</p><p>Media Relations: Jane Roe, 212-555-0173, jane.roe@corbin.example</p>"
    )
    release = newsdrop.read(page.encode())
    assert isinstance(release, newsdrop.Release)
    assert release.issuer is None or release.issuer.name == "Corbin Ratings"


def test_asides_between_two_houses_part_them_no_more_than_blanks():
    lead = (
        "ROEVILLE – Acme Bancorp, Inc. (Nasdaq: ACME) (“Acme”) and Poe Financial Group (NYSE: POE)"
        " (“Poe”) today jointly announced that they merge."
    )
    page = f"<h1>Two houses merge in Roeville</h1><p>May 4, 2020</p><p>{lead}</p><p>{PLAIN}</p>"
    release = newsdrop.read(page.encode())
    assert isinstance(release, newsdrop.Release)
    assert release.issuer == Issuer("Acme Bancorp, Inc.")
