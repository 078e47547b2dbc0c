"""A printed address tells which name of the text is the house's."""

import pytest

from newsdrop.page import Anchor, Block, BlockKind, Page
from newsdrop.parse import issuer
from newsdrop.parse.letterhead import Letterhead
from newsdrop.record import Paragraph
from tests.asking.issuer import PLAIN, TITLE, read

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


def test_who_sent_the_mail_is_known_by_its_address():
    lead = "The bridge is open. ACME built it in two years, officials said."
    assert read(lead, mail_from="Acme News <news@hq.acme.example>") == "ACME"
    assert read(lead, mail_from="Jane Roe <jane@mail.example>") is None


def test_an_acronym_in_a_name_is_kept_in_its_domain():
    lead = "The bridge of UA Roe City is open. UA Roe City built it in two years."
    assert read(lead, "Jane Roe, jane@uarc.example") == "UA Roe City"


def test_a_body_of_the_house_is_not_the_house():
    told = "They met Acme's Executive Committee of the Centers for Flood Aid and Domes (CFA)."
    assert read(told, "Contact: press@acme.example") is None
    assert read(told, "Contact: press@cfa.example") == "Centers for Flood Aid and Domes"


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


def test_the_heading_before_a_description_is_no_part_of_the_name_in_an_address():
    lead = "Ropes come to the lake. About Lakeside Rope Agency, little is known."
    assert read(lead, MAIL.format("lakeside.example")) is None


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


def test_the_address_behind_a_link_confirms_a_name():
    link = Anchor("Campaigns", "mailto:campaigns@riverwatch.example", 10, 19)
    contact = Block("Jim Roe, Campaigns Manager", BlockKind.LIST_ITEM, anchors=(link,))
    lead = "Jane Roe, coordinator of the RIVERWATCH campaign (2), said that dams are in the way."
    assert read(lead, "(2) RIVERWATCH is a campaign against dams.", contact) == "RIVERWATCH"
    assert read(lead, "(2) RIVERWATCH is a campaign against dams.") is None


def test_two_parts_of_a_house_with_the_word_of_its_address_are_neither_the_house():
    lead = "Ropes hold. She is a member of the Otterlake Rope Institute"
    mail = MAIL.format("otterlake.example")
    assert read(f"{lead}.", mail) == "Otterlake Rope Institute"
    assert read(f"{lead} and of the Otterlake Net Institute.", mail) is None
    assert read(f"{lead} and of the Otterlake Net Institute.", mail, og_site_name="Otterlake") == (
        "Otterlake"
    )
    assert read(f"{lead}. The Otterlake Rope Institute Trust paid.", mail) is not None
