"""Sentences in which a release corrects itself, or is withdrawn."""

import pytest

import newsdrop
from newsdrop.parse.letterheads import correction_sentences
from newsdrop.parse.letterheads.front import is_note

STORY = (
    "<p>ROE HARBOR, Maine, May 3, 2026 – The harbor authority ordered three new ferries on Monday "
    "for $90 million, the largest order since it was founded in 1911.</p>"
    "<p>“They will sail in the fall of 2027,” said Jane Roe, who chairs the authority. “Nobody "
    "will wait for half an hour.”</p>"
    "<p>The ferries will be built in Bath and carry 400 passengers each.</p>"
)


def read(title, above="", below=""):
    page = f"<html><body><main><h1>{title}</h1>{above}{STORY}{below}</main></body></html>"
    return newsdrop.read(page.encode())


@pytest.mark.parametrize(
    "sentence",
    [
        'Second paragraph, third sentence should read: "The ferry sails in May" (instead of June).',
        "The headline of the release should read, “Ferry Sails,” instead of “Ferry Sinks.”",
        "Please replace the release dated May 4 with the following corrected version.",
        "Editor’s note: A name in this release has been corrected.",
        "This release was updated on May 4 to correct the name of the builder.",
        "An earlier version of this press release gave the wrong date.",
        "Im zweiten Absatz muss es richtig heißen: 412 Plätze (statt 421).",
        "In einer früheren Version dieser Pressemitteilung stand eine falsche Zahl.",
        "Diese Pressemitteilung wurde am 4. Mai 2026 korrigiert.",
        "Dans le deuxième paragraphe, il faut lire : 412 places, au lieu de 421.",
        "Une version précédente de ce communiqué indiquait une date erronée.",
        "Ce communiqué annule et remplace celui du 4 mai.",
        "En el segundo párrafo debe decir: 412 plazas, en lugar de 421.",
        "Una versión anterior de esta nota recogía una fecha equivocada.",
        "No segundo parágrafo, leia-se: 412 lugares, em vez de 421.",
        "Uma versão anterior deste comunicado indicava uma data errada.",
        "Nel secondo paragrafo si legga: 412 posti, anziché 421.",
        "Una versione precedente di questo comunicato riportava una data errata.",
        "In een eerdere versie van dit persbericht stond een verkeerde datum.",
        "Dit persbericht is op 4 mei 2026 gecorrigeerd.",
        "I en tidigare version av detta pressmeddelande angavs fel datum.",
        "I en tidligere versjon av denne pressemeldingen sto det feil dato.",
        "W poprzedniej wersji tego komunikatu podano błędną datę.",
        "The release headlined “Ferry Sinks” is withdrawn.",
        "Diese Pressemitteilung ziehen wir zurück.",
        "Journalists and other readers should disregard the news release “Ferry Sinks”.",
        "The last line of the third paragraph should read: “412 seats”.",
        "Paragraph two should read: “412 seats”.",
        "The caption of this release should read “Jane Roe”.",
        "Im dritten Absatz der Mitteilung vom 4. Mai 2026 muss es heißen: 412 Plätze.",
        "In the second paragraph, the price should read $90 million (instead of $9 million).",
        "Headline should read “Ferry Sails” instead of “Ferry Sinks”.",
        "The release of May 4 has been withdrawn.",
        "This statement (no. 12/2026) is void.",
        "The release “Ferry has been withdrawn, owners say”, issued on May 2, is retracted.",
        "Le communiqué n° 12 du 4 mai 2026 est annulé.",
        "Die Meldung vom 4. Mai 2026 wurde korrigiert.",
        "Diese Meldung wurde am Montag nachträglich korrigiert.",
        "This release has been updated to correct a name.",
    ],
)
def test_a_sentence_corrects_the_text_it_stands_in(sentence):
    assert correction_sentences.tells(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Investors should read this release together with the annual report.",
        "Readers of this press release should read the prospectus carefully.",
        "Every child should read one book a week instead of watching television.",
        "An earlier version of this drug was withdrawn in 2019.",
        "An earlier version of the bill failed in the Senate.",
        "A version of this article appears in print on May 3, 2026.",
        "Figures in this release have been corrected for seasonal effects.",
        "The error was corrected by the manufacturer in May.",
        "Der Konzern korrigiert mit dieser Mitteilung seine Prognose für 2026.",
        "Die neue Verordnung ersetzt die Meldung auf Papier.",
        "La nueva ley anula y sustituye la de 2010.",
        "The release of the film has been withdrawn.",
        "Her nomination is withdrawn, the party said.",
        "The court corrected the sentence, which now reads five years instead of ten.",
        "This release was updated with the results of the vote.",
        "The line on the old gate should read: “Welcome to Roe”, the jury found.",
        "The headline of the year should read “Roe builds pier”, joked the mayor.",
        "The first line on the gate should read: “Welcome to Roe”.",
        "The headline should read “Roe builds pier”, joked the mayor.",
        "Readers of the release should read the report instead of the summary.",
        "Pupils in the third line should read a poem.",
        "This statement follows the vote in which the plan for the pier has been withdrawn.",
        "This announcement says that the old ticket is void from June on.",
        "Le communiqué du port précise que le billet est annulé.",
        "This release, the ministry says, is void.",
        "The release no. 12: our old ticket is void.",
        "Die Mitteilung wurde vom Amt gelesen und die Zahlen wurden berichtigt.",
        "The announcement came too late and the numbers have been corrected.",
    ],
)
def test_other_sentences_correct_nothing(sentence):
    assert not correction_sentences.tells(sentence)


@pytest.mark.parametrize("mark", ["", "CORRECTING and REPLACING "])
def test_the_sentence_is_the_correction_and_not_the_lead(mark):
    note = "Third paragraph, first sentence should read: The ferries carry 400 (instead of 4,000)."
    release = read(f"{mark}Harbor authority orders ferries", f"<p>{note}</p>")
    assert release.correction == note
    assert note not in [part.text for part in release.body]
    assert release.summary.startswith("The harbor authority ordered three new ferries")
    assert release.headline == "Harbor authority orders ferries"


def test_the_dateline_before_the_sentence_is_kept():
    note = "First paragraph of release should read: $90 million (instead of $9 million)."
    page = read(
        "CORRECTING and REPLACING Harbor authority orders ferries",
        f"<p>ROE HARBOR, Maine--(NewsLine)--{note}</p><p>The corrected release reads:</p>",
    )
    plain = STORY.replace("ROE HARBOR, Maine, May 3, 2026 – ", "")
    text = newsdrop.read(
        f"<main><h1>CORRECTING and REPLACING Harbor authority orders ferries</h1>"
        f"<p>ROE HARBOR, Maine--(NewsLine)--{note}</p><p>The corrected release reads:</p>"
        f"{plain}</main>".encode()
    )
    assert page.correction == text.correction == note
    assert text.dateline.place == "ROE HARBOR, Maine"
    assert text.body[0].text.startswith("The harbor authority ordered")


def test_a_note_at_the_foot_is_the_correction_with_all_it_says():
    note = "Correction: An earlier version of this release gave a wrong price. It is $90 million."
    release = read("Harbor authority orders ferries", below=f"<p>{note}</p>")
    assert release.correction == note
    assert len(release.body) == 3


def test_a_sentence_within_a_paragraph_stays_in_it():
    sentence = "An earlier version of this release gave a wrong price."
    release = read("Harbor authority orders ferries", below=f"<p>Fares will stay. {sentence}</p>")
    assert release.correction == sentence
    assert release.body[-1].text == f"Fares will stay. {sentence}"


@pytest.mark.parametrize(
    "label",
    [
        "MANDATORY KILL NOTICE / RETRACTION",
        "Kill notice",
        "ATTENTION EDITORS -- KILL -- KILL -- KILL",
    ],
)
def test_a_notice_that_withdraws_a_release_is_the_correction(label):
    notice = (
        "The release headlined “Harbor authority orders boats”, issued on May 2, is withdrawn. It "
        "was sent without the authority’s consent. Please do not use it."
    )
    release = newsdrop.read(f"{label}\n\n{notice}\n\n{plain_story()}".encode())
    assert release.correction == f"{label}: {notice}"
    assert notice not in [part.text for part in release.body]
    assert "orders boats" not in (release.headline or "")


def test_a_notice_that_is_all_there_is_stays_the_text():
    notice = (
        "The release headlined “Harbor authority orders boats”, issued on May 2, is withdrawn. It "
        "was sent without the authority’s consent. Please do not use it."
    )
    release = newsdrop.read(
        f"<main><h1>Kill notice</h1><p>May 3, 2026</p><p>{notice}</p></main>".encode()
    )
    assert release.correction == f"Kill notice: {notice}"
    assert notice in [part.text for part in release.body]


def plain_story():
    return STORY.replace("<p>", "").replace("</p>", "\n\n")


@pytest.mark.parametrize("title", ["Retraction notice served on harbor paper", "Buzz kill"])
def test_news_of_a_retraction_withdraws_nothing(title):
    assert read(title).correction is None


NOTE = "In a release issued today by the Harbor Authority, please note that the price was wrong."


@pytest.mark.parametrize(
    "lead", ["The corrected release follows:", "The complete, corrected release follows:"]
)
def test_what_leads_over_to_a_corrected_text_says_what_was_wrong(lead):
    record = read("CORRECTION: Ferries ordered", f"<p>{NOTE} {lead}</p>")
    assert record.correction == NOTE
    assert record.summary.startswith("The harbor authority ordered three new ferries")
    assert not any(NOTE in part.text for part in record.body)
    story = STORY.replace("ROE HARBOR, Maine, May 3, 2026 – ", "")
    dated = f"<p>ROE HARBOR, Maine, May 3, 2026 – {NOTE} {lead}</p>{story}"
    record = newsdrop.read(f"<main><h1>Ferries ordered</h1>{dated}</main>".encode())
    assert record.correction == NOTE
    assert record.dateline.place == "ROE HARBOR, Maine"
    assert record.summary.startswith("The harbor authority ordered three new ferries")


def test_a_list_behind_a_colon_is_no_corrected_text():
    record = read("Ferries ordered", f"<p>{NOTE} The ferries are these:</p>")
    assert record.summary.startswith("In a release issued today")


@pytest.mark.parametrize(
    "note",
    [
        "(Corrects 2nd paragraph to show that the ferries are from Bath, not Roe.)",
        "(Refiles to fix a name in the headline)",
        "(Korrigiert den Namen im ersten Absatz)",
    ],
)
def test_what_a_wire_says_in_brackets_is_the_correction(note):
    release = read("Harbor authority orders ferries", f"<p>{note}</p>")
    assert (release.correction, release.subheadline) == (note, None)
    assert note not in [part.text for part in release.body]


@pytest.mark.parametrize("note", ["(Adds quotes, details on the ferry)", "(Updates with shares.)"])
def test_what_is_new_is_neither_a_correction_nor_the_deck(note):
    release = read("Harbor authority orders ferries", f"<p>{note}</p>")
    assert (release.correction, release.subheadline) == (None, None)
    assert note in release.boilerplate


@pytest.mark.parametrize(
    "note",
    [
        "(The new pier corrects the course of the river and of its ferries.)",
        "(Corrected to the prices of 2020)",
        "(Updates on the works are sent to all who ask for them.)",
        "(Repeats are planned for August.)",
    ],
)
def test_what_else_stands_in_brackets_is_no_correction(note):
    release = read("Harbor authority orders ferries", f"<p>{note}</p>")
    assert release.correction is None
    assert not is_note(note)


def test_brackets_within_a_text_are_its_own():
    note = "(Clarifies rules for small boats)"
    release = read("Harbor authority orders ferries", below=f"<p>{note}</p>{STORY}")
    assert release.correction is None
    assert note in [part.text for part in release.body]
