"""Text files that were pages or posts: front matter, and the title of the browser's window."""

import pytest

import newsdrop
from newsdrop.page import Zone
from newsdrop.record import Evidence, Release
from newsdrop.scrape import scrape
from newsdrop.scrape import text as text_blocks
from newsdrop.scrape.source import pasted

HEADLINE = "County Opens Bridge Two Months Early"
STORY = (
    "SPRINGFIELD, Ohio – The Bridge Office opened the new river bridge to all traffic today, two "
    "months earlier than planned, officials said. “We are glad that it is done,” said Jane Roe, "
    "director of the office."
)
COPIED = f"""\
{HEADLINE} {{bar}} Bridge Office
Skip to main content
Reports and plans of the office
News
{{before}}{HEADLINE}
June 3, 2021
{STORY}
"""
POST = f"""\
---
layout: post
title: "{HEADLINE},
  and Many Came"
date: 2021-06-03 09:00:00 +0200
tags:
- bridges
image:
  src: /bridge.jpg
---

{STORY}
"""


MAILED = f"""\
press@bridges.example wrote:

> Date: Thu, 03 Jun 2021 09:50:11 -0400 (EDT)
> From: Bridge Office <press@bridges.example>
> Subject: {HEADLINE},
> and Many Came
>
Jane Roe
Bridge Office, Springfield             June 3, 2021
(Phone: 202-555-0100)

{STORY}
"""


def read(text):
    record = newsdrop.read(text.encode())
    assert isinstance(record, Release), record
    return record


@pytest.mark.parametrize("bar", ["|", "-", "–", "—"])
def test_the_first_line_of_a_copied_page_is_its_title(bar):
    record = read(COPIED.format(bar=bar, before=""))

    assert record.headline == HEADLINE
    assert record.published.value == "2021-06-03"
    assert record.issuer.name == "Bridge Office"
    assert [paragraph.text for paragraph in record.body] == [STORY]


def test_the_day_before_a_headline_is_no_part_of_it():
    record = read(COPIED.format(bar="|", before="June 2, 2021: ").replace("June 3, 2021\n", ""))

    assert (record.headline, record.published.value) == (HEADLINE, "2021-06-02")


def test_menus_above_the_headline_are_margin():
    page = scrape(COPIED.format(bar="|", before="").encode())

    margin = [block.text for block in page.blocks if block.zone is Zone.MARGIN]
    assert margin == ["Skip to main content", "Reports and plans of the office", "News"]


@pytest.mark.parametrize(
    "text",
    [
        f"{HEADLINE}\n{STORY}",
        f"{HEADLINE} - and Many Came\n\n{STORY}",
        f"Roe - Jane\n\nJane Roe spoke.\n\n{STORY}\n\nRoe",
        "",
    ],
)
def test_another_first_line_is_no_title_of_a_window(text):
    blocks = text_blocks.read(text)

    assert pasted.window_title(blocks) == (None, blocks)


@pytest.mark.parametrize(
    "page", [f"<p><b>{HEADLINE}</b></p><p>{STORY}</p>", f"# {HEADLINE}\n\n{STORY}"]
)
def test_the_settings_of_a_page_that_prints_its_title_are_no_text(page):
    record = read(f"---\nlayout: page\npage_name: bridge\ntags:\n- bridges\n  # all\n---\n{page}\n")

    assert (record.headline, record.subheadline) == (HEADLINE, None)
    assert [paragraph.text for paragraph in record.body] == [STORY]


def test_a_letterhead_between_rules_is_no_front_matter():
    record = read(f"---\nContact: Jane Roe\nPhone: 202-555-0100\n---\n\n{HEADLINE}\n\n{STORY}\n")

    assert [(one.name, one.phone) for one in record.contacts] == [("Jane Roe", "202-555-0100")]


def test_front_matter_is_evidence_and_no_text():
    record = read(POST)

    assert record.headline == f"{HEADLINE}, and Many Came"
    assert (record.published.value, record.published.source) == (
        "2021-06-03T09:00:00+02:00",
        Evidence.META,
    )
    assert [paragraph.text for paragraph in record.body] == [STORY]


def test_fields_of_front_matter_are_its_plain_ones():
    _, fields = pasted.head(POST)

    assert fields == {
        "layout": ("post",),
        "title": (f"{HEADLINE}, and Many Came",),
        "date": ("2021-06-03 09:00:00 +0200",),
    }


@pytest.mark.parametrize(
    "text", [STORY, f"---\n{STORY}\n---\n{STORY}", f"---\ntitle: No end\n{STORY}", "---\n---\n", ""]
)
def test_a_rule_is_no_front_matter(text):
    assert pasted.head(text) == (text, {})


def test_the_head_of_a_mail_is_no_text():
    record = read(MAILED)

    assert record.headline == f"{HEADLINE}, and Many Came"
    assert record.published.value == "2021-06-03"
    assert [(one.name, one.phone) for one in record.contacts] == [("Jane Roe", "202-555-0100")]
    assert [paragraph.text for paragraph in record.body] == [STORY]


SETTINGS = "---\ntitle: Bridges\nauthor: John Doe\ndate: 2021-06-04\n---\n\n"


def test_a_post_that_passes_a_mail_on_says_what_the_mail_does():
    record = read(f"{SETTINGS}{MAILED}")

    assert record.headline == f"{HEADLINE}, and Many Came"
    assert (record.byline, record.published.value) == (None, "2021-06-03")
    assert [paragraph.text for paragraph in record.body] == [STORY]
    _, fields = pasted.head(f"{SETTINGS}{MAILED}")
    assert not {"author", "date", "title"} & set(fields)
    _, fields = pasted.head(f"{SETTINGS}{MAILED}".replace(f"{HEADLINE},\n> and Many Came", "Fwd"))
    assert fields["title"] == ("Bridges",)


@pytest.mark.parametrize(
    "text",
    [
        f"{STORY}\n\n{STORY}\n\nFrom: Jane Roe\nSubject: Bridges\n\nI am glad.\n",
        f"Date: June 3, 2021\nFrom: Bridge Office\n\n{STORY}\n",
    ],
)
def test_a_post_that_is_no_mail_keeps_its_author_and_its_day(text):
    rest, fields = pasted.head(f"{SETTINGS}{text}")
    assert (rest, fields["author"], fields["date"]) == (f"\n{text}", ("John Doe",), ("2021-06-04",))


@pytest.mark.parametrize(
    "fields",
    [
        "Sujet : {}\nDe : Jane Roe <roe@bridges.example>\nDate : jeudi 3 juin 2021 08:31",
        "Von: Jane Roe\nGesendet: Donnerstag, 3. Juni 2021 08:31\nAn: Presse\nBetreff: {}",
        "De: Jane Roe\nEnviado el: jueves, 3 de junio de 2021 8:31\nPara: Prensa\nAsunto: {}",
        "Da: Jane Roe\nInviato: giovedì 3 giugno 2021 08:31\nA: Stampa\nOggetto: {}",
        "Van: Jane Roe\nVerzonden: donderdag 3 juni 2021 08:31\nOnderwerp: {}",
        "Från: Jane Roe\nSkickat: den 3 juni 2021 08:31\nTill: Press\nÄmne: {}",
        "Od: Jane Roe\nWysłano: czwartek, 3 czerwca 2021 08:31\nDo: Prasa\nTemat: {}",
        "差出人：Jane Roe\n送信日時：2021年6月3日 8:31\n件名：{}",
        "보낸 사람: Jane Roe\n보낸 날짜: 2021년 6월 3일 8:31\n제목: {}",
        "Begin forwarded message:\n\n> От: Jane Roe\n> Дата: 3 июня 2021 г.\n> Тема: {}",
    ],
)
def test_the_head_of_a_mail_in_other_languages(fields):
    record = read(f"{fields.format(HEADLINE)}\n\n{STORY}")
    assert (record.headline, record.published.value[:10]) == (HEADLINE, "2021-06-03")
    assert [paragraph.text for paragraph in record.body] == [STORY]


@pytest.mark.parametrize(
    ("days", "value"),
    [
        ("Sent: June 2, 2021\nDate: June 3, 2021", "June 3, 2021"),
        ("Date: June 3, 2021\nSent: June 2, 2021", "June 3, 2021"),
        ("Sent: June 2, 2021", "June 2, 2021"),
    ],
)
def test_the_date_of_a_mail_is_surer_than_when_it_was_sent(days, value):
    _, fields = pasted.head(f"From: Jane Roe\n{days}\nSubject: {HEADLINE}\n\n{STORY}")
    assert fields["mail:date"] == (value,)


def test_the_datelines_day_counts_before_the_mails():
    head = f"Objet : {HEADLINE}\nDe : Jane Roe\nDate : mercredi 2 juin 2021 08:31"
    record = read(f"{head}\n\nLyon, le 3 juin 2021 – {STORY}")
    assert record.published.value == "2021-06-03"


@pytest.mark.parametrize(
    "text",
    [
        f"Date: June 3, 2021\nFrom: Bridge Office\n\n{STORY}",  # a letterhead: no subject
        f"{STORY}\n\nFrom: Jane Roe\nSubject: Bridges\n\nI am glad.",
        f"Datum: 3. Juni 2021\nVon: Amt für Brücken\n\n{STORY}",
        f"Tema: Puentes\n\n{STORY}",
        "Subject: Bridges",
    ],
)
def test_other_labels_are_no_mails(text):
    assert pasted.head(text) == (text, {})


def test_the_head_that_a_reader_puts_above_a_page():
    head = f"""Title: {HEADLINE}

URL Source: https://bridges.example/news/1

Published Time: 2021-06-03T09:17:00+00:00

Markdown Content:
"""
    record = read(f"{head}{STORY}")
    assert (record.headline, record.published.value[:10]) == (HEADLINE, "2021-06-03")
    assert record.url == "https://bridges.example/news/1"
    assert [paragraph.text for paragraph in record.body] == [STORY]


def test_a_clipped_page_tells_its_address():
    record = read(f"---\ntitle: {HEADLINE}\nsource: https://bridges.example/1\n---\n{STORY}")
    assert record.url == "https://bridges.example/1"
    assert pasted.address({"source": ("Bridge Office",)}) is None


def test_a_post_whose_title_stands_in_front_matter_is_markdown():
    said = "“We built it for the town,” said Jane Roe, the mayor."
    post = f"---\ntitle: {HEADLINE}\n---\n{STORY}\n\n> {said}\n\n{STORY}"
    record = read(post)
    quoted = [part.text for part in record.body if part.kind == "blockquote"]
    assert (quoted, record.headline) == ([said], HEADLINE)


def test_front_matter_in_toml():
    post = f'+++\ntitle = "{HEADLINE}"\ndate = "2021-06-03T11:34:53+01:00"\ncity = ""\n+++\n{STORY}'
    record = read(post)
    assert (record.headline, record.published.value[:10]) == (HEADLINE, "2021-06-03")
    assert [paragraph.text for paragraph in record.body] == [STORY]


LEAD = "The river bridge is open again. The office paid the works from its own funds."


@pytest.mark.parametrize(
    ("field", "text", "told"),
    [
        (f"lead: {LEAD}", STORY, [LEAD, STORY]),
        (f'intro: "{LEAD}"', STORY, [LEAD, STORY]),
        (f"perex: >\n  <p>{LEAD[:31]}\n  {LEAD[32:]}</p>", f"<p>{STORY}</p>", [LEAD, STORY]),
        (f"ingress: >\n  <p>{LEAD}</p>", STORY, [LEAD, STORY]),
        (f"lead: {LEAD}", f"<p>{STORY}</p>", [LEAD, STORY]),
        (f"lead: {LEAD}", f"{LEAD}\n\n{STORY}", [LEAD, STORY]),
        (f"description: {LEAD}", STORY, [STORY]),
        ("lead: Jane Roe, clerk.", STORY, [STORY]),
        ("intro: true", STORY, [STORY]),
    ],
)
def test_a_lead_that_front_matter_has_opens_the_text(field, text, told):
    record = read(f"---\ntitle: {HEADLINE}\n{field}\n---\n{text}\n\n{STORY[11:]}\n")
    assert [paragraph.text for paragraph in record.body] == [*told, STORY[11:]]


def test_a_heading_within_a_post_is_not_its_headline():
    record = read(f"---\ntitle: {HEADLINE}\n---\n{STORY}\n\n## A river that divides\n\n{STORY}")
    assert record.headline == HEADLINE


@pytest.mark.parametrize("form", [str, str.upper])
def test_a_letterhead_in_the_form_of_a_mail(form):
    labels = [form(name) for name in ("To", "From", "Date", "Subject")]
    said = ("All media", "Ohio Department of Bridges", "June 3, 2021", HEADLINE)
    head = "\n".join(f"{label}: {value}" for label, value in zip(labels, said, strict=True))
    record = read(f"{head}\n\n{STORY}\n\n{STORY}")
    assert (record.headline, record.published.value[:10]) == (HEADLINE, "2021-06-03")
    assert record.issuer.name == "Ohio Department of Bridges"


@pytest.mark.parametrize(
    "fields",
    [
        f"title: {HEADLINE}\ndate: 2021-06-03\n\ntags:\n - bridges",
        f"title: >-\n  {HEADLINE}\ndate: 2021-06-03\n# a comment",
        f"date: 2021-06-03\n\ntitle: '{HEADLINE}'",
    ],
)
def test_a_blank_line_ends_no_front_matter(fields):
    record = read(f"---\n{fields}\n---\n{STORY}")
    assert (record.headline, record.published.value) == (HEADLINE, "2021-06-03")


def test_quotes_are_doubled_within_quotes():
    _, fields = pasted.head("---\ntitle: 'We''re Open'\n---\nText")
    assert fields["title"] == ("We're Open",)


DECK = "Works took two years and were paid by the state"


@pytest.mark.parametrize(
    ("title", "opening", "headline", "deck"),
    [
        (HEADLINE, f"#### {DECK}\n\n", HEADLINE, DECK),
        (HEADLINE, f"**{DECK}**\n\n", HEADLINE, None),
        (HEADLINE, "## Background\n\n", HEADLINE, None),
        (HEADLINE, f"# {DECK}\n\n", HEADLINE, DECK),
        (HEADLINE, f"#### Press Release\n\n### {DECK}\n\n", DECK, None),
        ("Press Release", f"## {DECK}\n\n", DECK, None),
        ("bridge-2021", f"### {DECK}\n\n", DECK, None),
    ],
)
def test_the_first_heading_below_a_posts_title_is_its_deck(title, opening, headline, deck):
    more = "See [the plans](https://example.org/plans)."
    record = read(f"---\ntitle: {title}\n---\n\n{opening}{STORY}\n\n{STORY}\n\n{more}")
    assert record.headline == headline
    assert deck is None or record.subheadline == deck


@pytest.mark.parametrize("field", ["发件人：Jane Roe", "Enviado el: 3 de junio", "À : Jane Roe"])
def test_a_long_list_of_fields_that_is_no_mail_is_left_soon(field):
    text = "\n".join([field] * 60) + f"\nAnd: {STORY}"
    assert pasted.head(text) == (text, {})


INNER = f"From: Acme County <press@acme.example>\nDate: 3 Jun 2021 09:00\nSubject: {HEADLINE}"


@pytest.mark.parametrize(
    ("note", "mark", "inner"),
    [
        ("FYI", "---------- Forwarded message ---------", INNER),
        ("Worth a brief?\n\nBob", "_" * 32, INNER.replace("Date", "Sent")),
        ("Hi all,\nfor you.\n\nBob Hale", "-----Original Message-----", INNER),
        ("See below.", "Begin forwarded message:\n", INNER),
        (
            "Zur Info",
            "-------- Weitergeleitete Nachricht --------",
            f"Betreff: {HEADLINE}\nDatum: 3. Juni 2021\nVon: Acme County <press@acme.example>",
        ),
        (
            "FYI",
            "-----Original Message-----",
            f"From: Al Poe\nSubject: FW: Bridges\n\nSee below.\n\n--- Forwarded ---\n{INNER}",
        ),
    ],
)
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_a_mail_that_was_forwarded_tells_before_who_forwarded_it(note, mark, inner, ends):
    outer = "From: Bob <bob@paper.example>\nDate: 4 Jun 2021 10:00\nSubject: FW: Bridges"
    source = f"{outer}\n\n{note}\n\n{mark}\n{inner}\nTo: <desk@paper.example>\n\n{STORY}\n"
    text, fields = pasted.head(source.replace("\n", ends))
    assert text.endswith(STORY + "\n")
    assert text.startswith(note.split("\n")[0]) or "See below" in text
    assert fields["mail:subject"][0] == HEADLINE
    assert fields["mail:from"][0] == "Acme County <press@acme.example>"
    assert len(fields["mail:subject"]) > 1


@pytest.mark.parametrize(
    "text",
    [
        f"{STORY}\n\n{STORY}\n\n-----\nFrom: Jane Roe\nI am glad.\n\n{STORY}",
        f"Notes\n\nContacts:\nFrom: Monday\nTo: Friday\n\n{STORY}",
    ],
)
def test_a_rule_above_other_labels_forwards_nothing(text):
    assert pasted.head(text) == (text, {})


def test_no_subject_is_longer_than_a_page_is_read_for():
    mail = (
        f"From: press@acme.example\nSubject: {'Acme opens a lock ' * 5000}\n\nAcme opened a lock."
    )
    page = scrape(mail.encode())
    assert max(map(len, page.head.metas["mail:subject"])) <= 2000
