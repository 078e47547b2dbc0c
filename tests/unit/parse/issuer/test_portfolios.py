"""Houses and offices that are for several fields, which commas part."""

import pytest

from newsdrop.page import Block, Page
from newsdrop.parse import issuer
from newsdrop.parse.houses import portfolios
from newsdrop.parse.letterhead import Letterhead
from newsdrop.parse.offices.before import titles
from newsdrop.parse.offices.behind import titles_behind
from newsdrop.record import Paragraph


def read(text):
    page = Page(blocks=(Block("A new bridge opens", level=1), Block(text)))
    found = issuer.find(page, Letterhead(), (Paragraph(text),))
    return found.value.name if found else None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The Ministry of Science, Technology and Research today announced a new bridge.",
            "Ministry of Science, Technology and Research",
        ),
        (
            "The Department for Digital, Culture, Media and Sport has today announced a bridge.",
            "Department for Digital, Culture, Media and Sport",
        ),
        (
            "ROEVILLE – The Bureau of Alcohol, Tobacco, Firearms and Explosives announced a raid.",
            "Bureau of Alcohol, Tobacco, Firearms and Explosives",
        ),
        (
            "The National Academies of Sciences, Engineering, and Medicine announced a bridge.",
            "National Academies of Sciences, Engineering, and Medicine",
        ),
        (
            "The Senate Committee on Health, Education, Labor, and Pensions announced a hearing.",
            "Senate Committee on Health, Education, Labor, and Pensions",
        ),
        (
            "OTTAWA – Roads, Ports and Economic Development Canada today announced a new bridge.",
            "Roads, Ports and Economic Development Canada",
        ),
        (
            "El Ministerio de Agricultura, Pesca y Alimentación anunció hoy un puente nuevo.",
            "Ministerio de Agricultura, Pesca y Alimentación",
        ),
        (
            "Le ministère de l’Agriculture, de l’Action sociale et de la Forêt annonce un pont.",
            "Ministère de l’Agriculture, de l’Action sociale et de la Forêt",
        ),
        ("Le ministère de l’Agriculture annonce un pont.", "Ministère de l’Agriculture"),
        (
            "Das Ministerium für Wirtschaft, Arbeit und Energie eröffnet heute eine Brücke.",
            "Ministerium für Wirtschaft, Arbeit und Energie",
        ),
        (
            "Il Ministero dell'Ambiente, della Sicurezza alimentare e del Mare ha annunciato.",
            "Ministero dell'Ambiente, della Sicurezza alimentare e del Mare",
        ),
        (
            "Het ministerie van Onderwijs, Cultuur en Wetenschap opent vandaag een brug.",
            "Ministerie van Onderwijs, Cultuur en Wetenschap",
        ),
        (
            "The Department of Inspections, Appeals, and Licensing announced a new bridge.",
            "Department of Inspections, Appeals, and Licensing",
        ),
        (
            "The Department for Levelling Up, Housing and Communities announced a new bridge.",
            "Department for Levelling Up, Housing and Communities",
        ),
        (
            "The Pension, Disability and Carers Service announced a new bridge.",
            "Pension, Disability and Carers Service",
        ),
        (
            "The Roe Nations Educational, Scientific and Cultural Organization announced it.",
            "Roe Nations Educational, Scientific and Cultural Organization",
        ),
        ("The Ministry of Health, Oxford and Poe announced a new bridge.", "Ministry of Health"),
        (
            "The Department of Health, Roe County and Poe County announced a new bridge.",
            "Department of Health",
        ),
        (
            "The Department of Agriculture, Fisheries and Forestry and the Roe Club announced it.",
            "Department of Agriculture, Fisheries and Forestry",
        ),
        ("The Minister of Roads, Bridges and Inland Ferries announced a new bridge.", None),
    ],
)
def test_a_house_of_several_fields_issues_under_its_whole_name(text, name):
    assert read(text) == name


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ("The Roe Federation of Teachers", "Roe Federation of Teachers"),
        ("The Roe Society of Civil Engineers", "Roe Society of Civil Engineers"),
        ("The Conference of Catholic Bishops", "Conference of Catholic Bishops"),
        (
            "The Office of the High Commissioner for Roads",
            "Office of the High Commissioner for Roads",
        ),
        ("The Roe Bank of St. Poe", "Roe Bank of St. Poe"),
        ("The Council for Roads and Ports in Europe", "Council for Roads and Ports in Europe"),
        ("Roe & Poe, Doetech and Coecorp", "Roe & Poe"),
        ("Johnson, Roe and Partners LLP", "Johnson, Roe and Partners LLP"),
        ("The Board of Trustees", None),
        ("It is on Main St. Acme Bridges", "Acme Bridges"),
        ("It is at 4 Roe St. The Poe Trust", "Poe Trust"),
    ],
)
def test_names_that_end_in_offices_places_and_partners(opening, name):
    assert read(f"{opening} announced today that a new bridge is open.") == name


@pytest.mark.parametrize(
    "title",
    [
        "minister of science, technology and research",
        "Secretary of Housing, Local Government and Heritage",
        "Minister for Transport, Tourism and Sport",
        "ministre de l’Agriculture, de la Souveraineté alimentaire et de la Forêt",
        "consejera de Cultura, Turismo y Deporte",
        "Ministerin für Wirtschaft, Arbeit und Energie",
    ],
)
@pytest.mark.parametrize("end", [".", ", said it."])
def test_an_office_behind_a_name_has_all_its_fields(title, end):
    text = f"Jane Roe, {title}{end}"
    assert titles_behind.after(text, len("Jane Roe"), len(text)) == title


@pytest.mark.parametrize("touch", [" ", ", "])
@pytest.mark.parametrize(
    "title",
    [
        "Minister for Housing, Local Government and Heritage",
        "Minister for Local Government",
        "Cabinet Secretary for Rural Affairs, Land Reform and Islands",
    ],
)
def test_an_office_before_a_name_has_all_its_fields(title, touch):
    text = f"said {title}{touch}Jane Roe."
    assert titles.before(text, text.index("Jane"), 0) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Jane Roe, director of health, Tom Poe and the staff.", "director of health"),
        ("Jane Roe, minister of health, said nothing.", "minister of health"),
        ("Jane Roe, minister of health, women and children were there.", "minister of health"),
        ("Jane Roe, head of defense, veterans and families at her side.", "head of defense"),
        ("Jane Roe, minister of energy, oil and gas firms said it.", "minister of energy"),
        (
            "Jane Roe, minister of energy, oil and gas said it.",
            "minister of energy, oil and gas",
        ),
        ("Jane Roe, mayor of Roeville, and her guests from the city.", "mayor of Roeville"),
    ],
)
def test_what_a_comma_parts_from_an_office_is_no_field(text, title):
    limit = text.index("Tom") if "Tom" in text else len(text)
    assert titles_behind.after(text, len("Jane Roe"), limit) == title


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("Technology and Research today", 3),
        ("Engineering, and Medicine.", 3),
        ("de la Souveraineté alimentaire et de la Forêt", 8),
        ("Acme and the Roe Trust", 0),
        ("Technology", 0),
        ("and so on", 0),
    ],
)
def test_rest_of_a_series(text, size):
    assert portfolios.size(text.split(), 0) == size


def test_a_text_without_series_stays_as_it_is():
    text = "The Ministry of Health, in Roeville, announced that trade, roads and ports are open."
    assert portfolios.joined(text) == text
