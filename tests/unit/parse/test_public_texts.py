"""Texts of public bodies: who is quoted and how, days that are not theirs, names of their parts."""

import pytest

import newsdrop

LEAD = (
    "The new lock opened to boats this morning after four years of work, and crews will take down"
    " the old gates by the end of June, the harbor master said."
)
MORE = "Boats of up to forty feet may pass from seven in the morning until nine at night."


def read(*told, front="<p>May 19, 2022</p>", head="", lang="en", lead=LEAD):
    text = "".join(f"<p>{paragraph}</p>" for paragraph in (lead, *told))
    return newsdrop.read(
        f"<html lang={lang}><head>{head}</head><body><article><h1>Harbor lock opens to boats</h1>"
        f"{front}{text}</article></body></html>".encode()
    )


def test_a_sentence_with_a_year_names_no_author():
    said = "Judge Roe-Lee, who came in 1998, said the group will report by December."
    release = read(said, MORE)
    assert release.byline is None
    assert [part.text for part in release.body] == [LEAD, said, MORE]


@pytest.mark.parametrize("line", ["Posted May 4, 2021 by Jane Roe", "May 4, 2021, by Jane Roe."])
def test_an_author_behind_a_day(line):
    assert read(MORE, front=f"<p>{line}</p>").byline.rstrip(".") == "by Jane Roe"


def test_the_kind_of_a_text_is_nobodys_office():
    sheet = (
        "<div>HARBOR COURTS OF OHIO<br>Public Information Office<br>1 Lock Street, Roe, OH 43215"
        "<br>(415) 555-0180</div><p>NEWS RELEASE</p><p>Contact: Jane Roe, 415-555-0181</p>"
    )
    html = f"{sheet}<h2>Harbor lock opens to boats</h2><p>{LEAD}</p><p>{MORE}</p>"
    contacts = newsdrop.read(html.encode()).contacts
    assert {one.organization for one in contacts} == {None}


def test_how_long_a_notice_holds_is_not_when_it_came_out():
    front = (
        "<p>February 24, 2021</p><p>Start Date: February 24, 2021<br>End Date: March 10, 2021</p>"
    )
    assert read(MORE, front=front).published.value == "2021-02-24"


MINISTRY = "Ministère des Affaires municipales et de l'Habitation"


@pytest.mark.parametrize(
    ("site", "told"),
    [
        ("Gouvernement du Québec", MINISTRY),
        ("Société des écluses du Québec", "Société des écluses du Québec"),
    ],
)
def test_the_ministry_below_a_headline_on_the_site_of_its_government(site, told):
    lead = (
        "SAGUENAY, le 14 avril 2022 - La nouvelle écluse est ouverte depuis ce matin aux bateaux de"
        " douze mètres, et les vieilles portes seront démolies avant la fin du mois de juin."
    )
    front = f"<p>Publié le 14 avril 2022</p><p><strong>{MINISTRY}</strong></p>"
    head = f'<meta property="og:site_name" content="{site}">'
    said = "« Chaque bateau mérite une écluse. Avec ces deux portes, nous répondons à un besoin. »"
    office = (
        "Andrée Roe, ministre des Affaires municipales et de l'Habitation et ministre responsable"
        " de la région du Saguenay–Lac-Saint-Jean"
    )
    city = "La Ville de Saguenay contribue 1,8 M$ au projet."
    release = read(said, f"<em>{office}</em>", city, front=front, head=head, lang="fr", lead=lead)
    assert release.issuer.name == told
    assert [quote.speaker for quote in release.quotes] == ["Andrée Roe"]
    assert [one.name for one in release.people] == ["Andrée Roe"]


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("Parks and Recreation Director Jane Roe spoke.", "Parks and Recreation Director"),
        (
            "Oversight and Investigations Subcommittee Chair Jane Roe spoke.",
            "Oversight and Investigations Subcommittee Chair",
        ),
        ("Fish and Wildlife Commissioner Jane Roe spoke.", "Fish and Wildlife Commissioner"),
        ("They love parks and Director Jane Roe spoke.", "Director"),
    ],
)
def test_an_office_of_two_fields(said, title):
    (one,) = read(said).people
    assert one.title == title


def test_the_folders_of_a_file_are_no_number():
    block = "Contact:<br>Jane Roe<br>Attached Media Files: 2024-03/1002/170233/Photo.jpg"
    assert not any(one.phone for one in read(MORE, "###", block).contacts)


def test_whose_site_it_is_and_who_is_described_issues_what_a_part_of_it_did():
    head = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "publisher": {"@type":'
        ' "Organization", "name": "Roe Ridge Health"}}</script>'
    )
    lead = (
        "LINCOLN, Neb. — A team of 28 specialists at Roe Ridge Children’s Hospital has completed"
        " the first surgery of its kind in Nebraska, and both of those whom they helped are well."
    )
    html = (
        f"<head>{head}</head><article><h1>Roe Ridge Children’s does a first surgery</h1><p>May 19,"
        f" 2022</p><p>{lead}</p><p>{MORE}</p><h3>About Roe Ridge Health</h3><p>Roe Ridge"
        " Health operates nine hospitals in Nebraska and Iowa.</p></article>"
    )
    assert newsdrop.read(html.encode()).issuer.name == "Roe Ridge Health"


SHEET = (
    "<center>{head}<b>JANE R. ROE<br>DISTRICT ATTORNEY</b></center><p align=right>For Immediate"
    "  Release<br>February 11, 2010</p><center><b>MAN WHO SOLD A LOCK TWICE GETS SIX YEARS</b>"
    f"</center><p>{LEAD}</p><p>{MORE}</p>"
)


def test_the_head_of_a_sheet_is_no_headline():
    head = "<h3>OFFICE OF THE DISTRICT ATTORNEY<br>COUNTY OF MARLOW</h3>"
    title = "<title>Press Release</title>"
    release = newsdrop.read(f"{title}{SHEET.format(head=head)}".encode())
    assert release.headline == "MAN WHO SOLD A LOCK TWICE GETS SIX YEARS"
    assert release.issuer.name == "OFFICE OF THE DISTRICT ATTORNEY COUNTY OF MARLOW"


def test_a_headline_that_opens_with_an_office_stays_one():
    html = f"<h1>Office of the Mayor opens a lock</h1><p>For Immediate Release</p><p>{LEAD}</p>"
    release = newsdrop.read(f"<article>{html}<p>May 19, 2022</p><p>{MORE}</p></article>".encode())
    assert release.headline == "Office of the Mayor opens a lock"


def test_a_post_below_the_text_is_no_house():
    head = '<meta property="og:site_name" content="S.C. Governor Jane McRoe">'
    signed = (
        "<strong>Brian Poe</strong><br>Communications Director<br>Office of Governor Jane McRoe"
        "<br>O: 803-555-0133 | C: 803-555-0134"
    )
    assert read(MORE, "-###-", signed, head=head).issuer.name == "S.C. Governor Jane McRoe"


@pytest.mark.parametrize(
    "name",
    [
        "Public Utility District No. 1 of Roe County",
        "School District No. 36 (Surrey)",
        "Marlow Fire Protection District 3",
    ],
)
def test_a_district_with_a_number(name):
    html = (
        f"<p><b>{name}</b><br>2320 California Street, Roe, WA 98201</p><p>NEWS RELEASE – Nov. 5,"
        f" 2015</p><h2>Harbor lock opens to boats</h2><p>{LEAD}</p><p>{MORE}</p>"
    )
    assert newsdrop.read(html.encode()).issuer.name == name


def test_a_council_district_is_a_place():
    html = (
        "<p><b>Council District No. 4</b></p><p>NEWS RELEASE – Nov. 5, 2015</p>"
        f"<h2>Harbor lock opens to boats</h2><p>{LEAD}</p><p>{MORE}</p>"
    )
    assert newsdrop.read(html.encode()).issuer is None


@pytest.mark.parametrize(
    ("unit", "told"),
    [
        ("VA Marlow Health Care", "VA Marlow Health Care"),
        ("VA Harlow Health Care", "Veterans Affairs"),
        ("News releases", "Veterans Affairs"),
    ],
)
def test_the_part_of_a_house_in_a_title_that_opens_the_text(unit, told):
    head = (
        f"<title>Harbor lock opens to boats | {unit} | Veterans Affairs</title>"
        '<meta property="og:site_name" content="Veterans Affairs">'
    )
    lead = f"Roeville, KS — VA Marlow Health Care will open its new clinic at the lock. {MORE}"
    assert read(MORE, head=head, lead=lead).issuer.name == told


def test_the_day_that_opens_a_pages_title():
    head = "<title>March 9, 2023 - Harbor lock opens to boats</title>"
    assert read(MORE, front="", head=head).published.value == "2023-03-09"
    posted = read(MORE, front="<p>Posted March 10, 2023</p>", head=head)
    assert posted.published.value == "2023-03-10"


def test_an_office_below_a_headline_is_none_of_the_text():
    release = read(MORE, front="<h5>Media Relations Office</h5><p>Release Date: May 19, 2022</p>")
    assert [part.text for part in release.body] == [LEAD, MORE]


@pytest.mark.parametrize(
    ("behind", "day"),
    [("<dt>Release Number</dt><dd>23-1121-ROE</dd>", "2023-06-06"), ("", None)],
)
def test_the_day_in_a_list_below_the_text_beside_the_number(behind, day):
    facts = f"<dl><dt>Agency</dt><dd>Lock Division</dd><dt>Date</dt><dd>June 6, 2023</dd>{behind}"
    html = f"<article><p>News Release</p><h1>Harbor lock opens to boats</h1><p>{LEAD}</p><p>{MORE}"
    found = newsdrop.read(f"{html}</p>{facts}</dl></article>".encode()).published
    assert (found.value if found else None) == day


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (LEAD.replace("the harbor", "U.S. Harbors and Canals Enforcement’s harbor"), True),
        (LEAD, False),
    ],
)
def test_a_long_name_of_a_site_that_the_text_prints(lead, told):
    name = "U.S. Harbors and Canals Enforcement"
    head = f"<title>Lock opens | HCE</title><meta property='og:site_name' content='{name}'>"
    found = read(MORE, head=head, lead=lead).issuer
    assert (found is not None and found.name == name) is told
