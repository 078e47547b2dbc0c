"""Mails to a list lose what a signature and the list's server wrap around their text."""

import pytest

import newsdrop
from newsdrop.parse import contacts, headline
from newsdrop.scrape import scrape
from newsdrop.scrape.source import mailing

HEAD = "From: jane@acme.example\nSubject: County opens bridge\nDate: Tue, 4 May 2010 09:00:00\n\n"
TEXT = "The county opened a bridge.\n"
STORY = (
    "SPRINGFIELD, Ohio -- The county opened the new river bridge to all traffic today, two\n"
    "months earlier than planned, officials said.  It is the longest of its kind.\n"
)
SIGNED = """\
-----BEGIN PGP SIGNED MESSAGE-----
Hash: SHA256
Comment: signed

- ------
- - one
{text}-----BEGIN PGP SIGNATURE-----

iQEzBAEBCAAdFiEE
-----END PGP SIGNATURE-----
"""


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_armour_and_the_marks_before_dashes_go(ends):
    signed = SIGNED.format(text=TEXT).replace("\n", ends)
    assert mailing.unsigned(f"Subject: x\n\n{signed}") == f"Subject: x\n\n------\n- one\n{TEXT}\n"


def test_armour_in_a_page_goes():
    page = f"<pre>{SIGNED.format(text=TEXT)}</pre>"
    assert mailing.unsigned(page) == f"<pre>------\n- one\n{TEXT}\n</pre>"


@pytest.mark.parametrize("text", [TEXT, "- one\n- two\n", "-----BEGIN CERTIFICATE-----\nabc\n"])
def test_other_text_stays(text):
    assert mailing.unsigned(text) == text


@pytest.mark.parametrize(
    "footer",
    [
        "-- \nTo UNSUBSCRIBE, email to acme-REQUEST@lists.example\n",
        "______________________________\nNews mailing list\nNews@lists.example\n",
        "\n------------------------------\nZum Abmelden: news-leave@lists.example\n",
        "--\nPour vous désabonner : news-leave@lists.example\n",
        "\n==============================\nPara darse de baja, escriba a baja@lists.example\n",
    ],
)
def test_what_the_lists_server_adds_goes(footer):
    assert mailing.without_footer(TEXT + footer).rstrip("\n") == TEXT.rstrip("\n")


@pytest.mark.parametrize(
    "end",
    [
        "-- \nJane Roe, Press Officer\n+1 202 555 0100\n",
        "Contact Information\n-------------------\n\nJoin our mailing list or call 202-555-0100.\n",
        "You may unsubscribe at any time.\n",
    ],
)
def test_a_sender_and_a_section_stay(end):
    assert mailing.without_footer(TEXT + end) == TEXT + end


@pytest.mark.parametrize(
    ("quoted", "plain"),
    [
        ("> One\n>\n> Two\n", "One\n\nTwo\n"),
        (">One\n>Two\n>Three\n", "One\nTwo\nThree\n"),
        (">> One\n>>\n>> Two\n", "One\n\nTwo\n"),
        ("Jane wrote:\n> One\n> Two\n> Three\n", "Jane wrote:\n\nOne\nTwo\nThree\n"),
    ],
)
def test_a_text_that_is_quoted_whole_loses_the_marks(quoted, plain):
    assert mailing.unquoted(quoted) == plain


@pytest.mark.parametrize(
    "text",
    [
        "One\n\n> Two\n\nThree\n\nFour\n",
        "The mayor said:\n\n> One\n> Two\n> Three\n\nThe council agreed.\n",
        "> One\n",
        "<p\n>One</p\n><p\n>Two</p\n><p\n>Three</p\n>",
        "",
        TEXT,
    ],
)
def test_a_quotation_within_a_text_stays(text):
    assert mailing.unquoted(text) == text


@pytest.mark.parametrize(
    "notice",
    [
        "This e-mail is confidential. If you are not the intended recipient, delete it.",
        "This email and any attachments are for the addressee alone.",
        "Diese E-Mail enthält vertrauliche Informationen.",
        "Ce message et ses pièces jointes sont confidentiels.",
        "Este mensaje y sus archivos adjuntos son confidenciales.",
        "Please consider the environment before printing this e-mail.",
    ],
)
def test_the_notice_below_a_senders_name_is_no_text(notice):
    end = "-- \nJane Roe\nAcme County\n202-555-0100\n"
    record = newsdrop.read(f"{HEAD}County opens bridge\n\n{STORY}\n{end}\n{notice}\n".encode())
    assert [paragraph.text for paragraph in record.body] == [" ".join(STORY.split())]


def read(source):
    page = scrape(source.encode())
    title = headline.find(page)
    found = contacts.find(page, title)
    return title.value, [(one.name, one.email) for one in found.value] if found else []


def test_what_stands_in_the_column_beside_a_title_is_no_part_of_it():
    top = (
        "The Acme Project                 http://www.acme.example/\n"
        "County opens bridge              office@acme.example\n"
        "May 4th, 2010           http://www.acme.example/News/2010\n\n"
    )
    assert read(f"{HEAD}{top}{STORY}")[0] == "County opens bridge"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("For more, see our pages or send mail to <press@acme.example>.", "press@acme.example"),
        ("Por favor envíen un correo a prensa@acme.example, en inglés.", "prensa@acme.example"),
        ("Our pages at <http://www.acme.example> tell more, as does jane@acme.example.", None),
    ],
)
def test_a_sentence_below_the_heading_gives_the_press_address(sentence, expected):
    source = f"{HEAD}County opens bridge\n\n{STORY}\nContact Information\n---------\n\n{sentence}\n"
    assert read(source)[1] == ([(None, expected)] if expected else [])
