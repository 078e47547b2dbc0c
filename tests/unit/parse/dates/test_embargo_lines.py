"""The line of an embargo in a whole release: when it ends, and that it is not the headline."""

import pytest

import newsdrop
from newsdrop.parse.embargoes import held, held_title, unheld

HEADLINE = "Harbor authority opens its rebuilt lighthouse to visitors"
TEXT = (
    "The Roe Harbor authority opened its rebuilt lighthouse on Monday after two years of work "
    "that cost $9 million. Visitors may climb its 212 steps on any day but Tuesday, the authority "
    "said.\n\n"
    '"The light has been out for too long," said Jane Roe, who chairs the authority. "Now ships '
    'see us again."\n'
)


def read(*lines):
    return newsdrop.read("\n\n".join(("Roe Harbor", *lines, HEADLINE, TEXT)).encode())


@pytest.mark.parametrize(
    ("lines", "moment"),
    [
        (("Es gilt das gesprochene Wort. Frei ab Montag, 3. Mai 2027, 10 Uhr",), "T10:00:00"),
        (("CHECK AGAINST DELIVERY. Not for release before 8 p.m. on May 3, 2027",), "T20:00:00"),
        (("Freigabe: 03.05.2027, 20 Uhr",), "T20:00:00"),
        (("Freigabe: 3. Mai 2027, 20 Uhr – Es gilt das gesprochene Wort!",), "T20:00:00"),
        (("Frei ab 3. Mai 2027, 20 Uhr (MESZ). Es gilt das gesprochene Wort",), "T20:00:00+02:00"),
        (("For release from 8 p.m. on Monday, May 3, 2027 (Roe time)",), "T20:00:00"),
        (("Release time: 8 p.m. EDT, May 3, 2027",), "T20:00:00-04:00"),
        (("FOR RELEASE ON DELIVERY", "Expected at 2 p.m., May 3, 2027"), "T14:00:00"),
        (("FOR RELEASE UPON DELIVERY", "2:30 p.m. EDT, May 3, 2027"), "T14:30:00-04:00"),
        (("For use in the Monday papers of 3 May 2027",), ""),
        (("For use in Monday newspapers, 3 May 2027 - not before",), ""),
        (("Diffusion à partir du 3 mai 2027 à 20h",), "T20:00:00"),
        (("Para difundir a partir del 3 de mayo de 2027 a las 20.00 horas",), "T20:00:00"),
        (("Publikacja możliwa od 3 maja 2027 r., godz. 20.00",), "T20:00:00"),
        (("Vapaa julkaistavaksi 3.5.2027 klo 00.00",), "T00:00:00"),
        (("Julkaisuvapaa maanantaina 3.5.2027 kello 20",), "T20:00:00"),
        (("Julkaistavissa 3.5.2027 klo 20.00",), "T20:00:00"),
        (("Frei zur Veröffentlichung ab Montag, dem 3. Mai 2027, 20 Uhr",), "T20:00:00"),
        (("Fri för publicering måndag 3 maj 2027 kl. 20.00",), "T20:00:00"),
        (("Får publiceras den 3 maj 2027 kl 20.00",), "T20:00:00"),
        (("Fri til offentliggørelse 3. maj 2027 kl. 20.00",), "T20:00:00"),
        (("Fri for publisering 3. mai 2027 kl. 20.00",), "T20:00:00"),
        (("Frei zur Veröffentlichung am 3. Mai 2027, 20 Uhr",), "T20:00:00"),
        (("Vrij te geven op 3 mei 2027 om 20.00 uur",), "T20:00:00"),
        (("Libre de diffusion le 3 mai 2027 à 20h00",), "T20:00:00"),
        (("Libre para su publicación el 3 de mayo de 2027 a las 20.00",), "T20:00:00"),
        (("Libera pubblicazione dal 3 maggio 2027, ore 20.00",), "T20:00:00"),
        (("Livre para divulgação em 3 de maio de 2027 às 20h",), "T20:00:00"),
        (("Do publikacji 3 maja 2027, godz. 20.00",), "T20:00:00"),
        (("Free for publication on 3 May 2027 at 8 p.m.",), "T20:00:00"),
    ],
)
def test_what_names_no_embargo_holds_back_too(lines, moment):
    release = read(*lines)
    assert (release.embargoed_until, release.headline) == (f"2027-05-03{moment}", HEADLINE)


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("Vapaa julkaistavaksi 3.5.2027", "Vapaa julkaistavaksi"),  # the day of the release
        ("Fri for publisering 3. mai 2027", "Fri for publisering"),
        ("Julkaistavissa heti", "Julkaistavissa heti"),
        ("Vapaa julkaistavaksi heti 3.5.2027 klo 9.00", "Vapaa julkaistavaksi heti"),
        ("Free for publication immediately, May 3, 2027, 10:30 a.m.", None),
        ("Frei zur Veröffentlichung sofort, 3. Mai 2027, 10 Uhr", None),
        ("Får publiceras omgående 3 maj 2027 kl 10", None),
        ("Til offentliggørelse straks 3. maj 2027 kl. 10", None),
        ("Julkaistu 3.5.2027 klo 20.00", None),
        ("Do publikacji 3 maja 2027 r.", "Do publikacji"),
    ],
)
def test_a_text_that_is_free_is_not_held_by_its_day(line, status):
    release = read(line)
    assert (release.embargoed_until, release.release_status) == (None, status)


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("Embargoed until 20.00 Monday 3 May, 2027", "T20:00:00"),
        ("Embargoed until 20.00 BST on Monday 3 May 2027", "T20:00:00+01:00"),
        ("Embargoed until 20.15 on Monday 3 May 2027", "T20:15:00"),
        ("EMBARGOED UNTIL 2:00 p.m. U.S. Eastern Time, Monday, May 3, 2027", "T14:00:00-04:00"),
        ("EMBARGOED UNTIL END OF SPEECH, 3 May 2027, expected 8pm", "T20:00:00"),
        ("Embargoed until the end of her address on 3 May 2027 (around 5.30pm)", "T17:30:00"),
        ("Sperrfrist: Montag, 3. Mai 2027, Redebeginn (ca. 20 Uhr)", "T20:00:00"),
        ("Sperrfrist: 3. Mai 2027 – Pressekonferenz um 11 Uhr", "T11:00:00"),
        ("SPERRFRIST: Bis zum Ende der Rede am 3. Mai 2027 (ca. 21 Uhr)", "T21:00:00"),
        ("Sperrvermerk: nicht vor dem 3. Mai 2027, 05:00 Uhr veröffentlichen", "T05:00:00"),
        ("Sperrfrist 3.5.2027, 0:01 Uhr – Es gilt das gesprochene Wort", "T00:01:00"),
        ("EMBARGO ATÉ ÀS 20H00 DE 3 DE MAIO DE 2027", "T20:00:00"),
        ("SOTTO EMBARGO FINO ALLE ORE 11 DEL 3 MAGGIO 2027", "T11:00:00"),
        ("Embargo fino alle 20.30 di lunedì 3 maggio 2027", "T20:30:00"),
        ("Embargo fino a lunedì 3 maggio 2027, ore 6.00", "T06:00:00"),
        ("No publicar antes de las 6.00 horas del 3 de mayo de 2027", "T06:00:00"),
        ("EMBARGO DO 3 MAJA 2027 R., GODZ. 20.00", "T20:00:00"),
        ("Embargo do poniedziałku, 3 maja 2027 r., do godz. 20.00", "T20:00:00"),
        ("解禁日時：2027年5月3日 20時", "T20:00:00"),
        ("解禁日時：2027年5月3日 午後8時半", "T20:30:00"),
        ("엠바고: 2027년 5월 3일 오후 8시", "T20:00:00"),
        ("보도시점 2027. 5. 3.(월) 12:00", "T12:00:00"),
        ("Persbericht onder embargo tot maandag 3 mei 2027, 20.00 uur", "T20:00:00"),
        ("EMBARGO FOR RELEASE: 3 MAY 2027, 10:00", "T10:00:00"),
        ("Embargo lifts at 0600 CEST on 3 May 2027", "T06:00:00+02:00"),
        ("Embargoed until one minute past midnight on Monday 3 May 2027", "T00:01:00"),
        (
            "This release is under embargo until 1 minute past midnight on 2 / 3 May 2027",
            "T00:01:00",
        ),
        (
            "STRICT EMBARGO until 1 minute past midnight, night of Sunday 2 / Monday 3 May 2027",
            "T00:01:00",
        ),
        ("Embargoed until midnight on the night of Sunday 2 / Monday 3 May 2027", "T00:00:00"),
        ("Embargo do 3. května 2027 v 18.30", "T18:30:00"),
        ("Embargo do 3. mája 2027 do 18.30 h", "T18:30:00"),
        ("Embargo do 3. svibnja 2027. u 18.30 sati", "T18:30:00"),
        ("Embargo do 3. maja 2027 ob 18.30", "T18:30:00"),
        ("EMBARGÓ: 2027. május 3. 18.30", "T18:30:00"),
        ("Embargó 2027. május 3. 18 óráig", "T18:00:00"),
        ("Эмбарго до 3 мая 2027 года, 18.30", "T18:30:00"),
        ("Embargo iki 2027 m. gegužės 3 d. 18.30 val.", "T18:30:00"),
        ("Embargo līdz 2027. gada 3. maijam plkst. 18.30", "T18:30:00"),
        ("Embargo pana la 3 mai 2027, ora 18.30", "T18:30:00"),
        ("Embargo until 18.30 on 3 May 2027", "T18:30:00"),
        ("Embargoed until 1830 3 May 2027", "T18:30:00"),
        ("3 Mayıs 2027 saat 18.30'a kadar ambargolu", "T18:30:00"),
        ("Kuni 3. maini 2027 kell 18.30 embargo", "T18:30:00"),
        ("2027. május 3. 18.30 óráig embargó", "T18:30:00"),
        ("Embargoed until 0001 Monday 3 May 2027", "T00:01:00"),
        ("Embargoed until 3 May 2027, 1830 local time", "T18:30:00"),
        ("Embargoed until 3 May 2027 at 1830 in all zones", "T18:30:00"),
        ("Embargoed until 18.30 on 3 May 2027, Hall 4.12", "T18:30:00"),
    ],
)
def test_a_printed_hour_is_read(line, moment):
    release = read(line)
    assert (release.embargoed_until, release.headline) == (f"2027-05-03{moment}", HEADLINE)


def test_the_day_of_a_text_beside_the_word_for_an_embargo_does_not_end_it():
    lines = ("26 April 2027 – EMBARGOED", "Until 9 a.m. on 3 May 2027")
    assert read(*lines).embargoed_until != "2027-04-26"
    assert read("April 26, 2027 | EMBARGOED").embargoed_until is None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Embargoed until 3 May 2027", "2027-05-03"),
        ("Embargo: 03.05.2027", "2027-05-03"),
        ("Embargoed until 3 May 2027, version 18.30.1", "2027-05-03"),
        ("Embargo 3 May 2027 (ref. 18/1830)", "2027-05-03"),
        ("Embargo 3 May 2027 (ref. 1830)", "2027-05-03"),
        ("Embargoed until 3 May 2027, Room 1830", "2027-05-03"),
        ("Embargoed until May 3, 2027 | Report No. 1830", "2027-05-03"),
        ("Embargoed until 3 May 2027; tickets 12.50", "2027-05-03"),
        ("Embargoed until 3 May 2027: 1200 posts to go", "2027-05-03"),
        ("Embargoed until 3 May 2027 - 1.50% more light", "2027-05-03"),
        ("Sperrfrist: Montag, 3. Mai 2027", "2027-05-03"),
        ("Sperrfrist: Redebeginn am 3. Mai 2027", "2027-05-04"),
        (
            "Embargoed until the end of the Chancellor's speech to the House on 3 May 2027",
            "2027-05-04",
        ),
        (
            "This release is under embargo until she has delivered her address on 3 May 2027",
            "2027-05-04",
        ),
        ("Embargoed through May 3, 2027", "2027-05-04"),
        ("Sous embargo jusqu’au 3 mai 2027 inclus", "2027-05-04"),
        ("Embargoed until publication of the study on 3 May 2027", "2027-05-04"),
        ("Embargoed until the study is published on 3 May 2027", "2027-05-04"),
        ("Sperrfrist bis zur Veröffentlichung am 3. Mai 2027", "2027-05-04"),
        ("Embargo: For release on 3 May 2027", "2027-05-03"),
        ("EMBARGOED – for publication on May 3, 2027", "2027-05-03"),
        ("EMBARGOED UNTIL MAY 3, 2027, FOR RELEASE TO THE PRESS", "2027-05-03"),
        ("Sperrfrist: Veröffentlichung frei ab 3. Mai 2027", "2027-05-03"),
        ("Embargo : publication le 3 mai 2027", "2027-05-03"),
        ("Embargo for release: 3 May 2027", "2027-05-03"),
        ("Embargo for publication on May 3, 2027", "2027-05-03"),
        ("Embargo tot en met 3 mei 2027", "2027-05-04"),
    ],
)
def test_a_day_ends_an_embargo_as_it_begins_unless_it_counts_itself(line, day):
    assert read(line).embargoed_until == day


@pytest.mark.parametrize(
    "line",
    [
        "EU extends oil embargo against Russia until 3 May 2027",
        "Embargo on grain exports lifted at midnight on May 3, 2027",
        "Cuba embargo ends on May 3, 2027",
        "Embargo sul petrolio fino al 3 maggio 2027",
        "Embargo ao petróleo russo até 3 de maio de 2027",
        "Embargo petrolero a Venezuela hasta el 3 de mayo de 2027",
        "Embargo de cuentas hasta el 3 de mayo de 2027",
        "Embargo op Russische olie tot 3 mei 2027",
        "Embargo na mięso do 3 maja 2027 r., godz. 20.00",
        "Embargo sur le pétrole jusqu’au 3 mai 2027 à 20h",
        "Fim do embargo à carne em 3 de maio de 2027",
        "Embargo for release of hostages: 3 May 2027",
        "Eintritt frei ab Montag, 3. Mai 2027, 10 Uhr",
        "Frei ab 16: Film über 1968 läuft seit dem 3. Mai 2027",
        "Freigabe der Brücke am 3. Mai 2027, 20 Uhr",
        "Freigegeben: Autobahn ab 3. Mai 2027 wieder befahrbar",
        "Court bans publication of memoir before 3 May 2027",
        "Memoir not to be published before 3 May 2027, court rules",
        'Publisher launches novel "Embargo" on May 3, 2027',
        "For use in schools from 3 May 2027",
        "For use after surgery: gel cleared on May 3, 2027, at 8 p.m.",
        "The report said the goods were under embargo until the end of talks on May 3, 2027",
    ],
)
@pytest.mark.parametrize("below", [False, True])
def test_embargoes_of_goods_launches_and_bans_hold_no_release(line, below):
    text = (HEADLINE, line, TEXT) if below else (line, HEADLINE, TEXT)
    release = newsdrop.read("\n\n".join(("Roe Harbor", *text)).encode())
    assert release.embargoed_until is None
    assert line not in (release.release_status or "")


@pytest.mark.parametrize(
    "line",
    [
        "Freigabe am 3. Mai 2027, 20 Uhr: Der alte Leuchtturm ist für alle Gäste offen.",
        "Publication à partir du 3 mai 2027 du bilan annuel du port sur le phare.",
        "Release time: 8 p.m. on May 3, 2027 for the game in all shops.",
        "Frei ab 3. Mai 2027: Die Plätze auf dem Turm sind an diesem Tag kostenlos.",
    ],
)
def test_a_sentence_on_what_opens_is_no_status(line):
    release = newsdrop.read(f"Roe Harbor\n\n{HEADLINE}\n\n{line}\n\n{TEXT}".encode())
    assert (release.embargoed_until, release.release_status) == (None, None)
    assert line in [part.text for part in release.body]


@pytest.mark.parametrize(
    "line",
    [
        "Embargo de la revista hasta el 3 de mayo de 2027 a las 20:00",
        "Embargo a medios hasta el 3 de mayo de 2027 a las 20:00",
        "Embargo de la información hasta el 3 de mayo de 2027, 20:00",
        "Embargo à la presse jusqu’au 3 mai 2027, 20:00",
    ],
)
def test_an_embargo_of_the_press_may_say_whose_it_is(line):
    assert read(line).embargoed_until == "2027-05-03T20:00:00"


@pytest.mark.parametrize(
    "line",
    ["Embargoed until the speech is delivered", "FOR RELEASE ON DELIVERY", "Frei ab Redebeginn"],
)
def test_what_waits_for_an_event_alone_is_the_status_and_no_headline(line):
    release = read(line)
    assert (release.release_status, release.embargoed_until) == (line, None)
    assert release.headline == HEADLINE


def test_a_title_behind_its_embargo_stays_the_headline():
    release = newsdrop.read(
        f"<main><p>Roe Harbor</p><h1>EMBARGOED until May 3, 2027: {HEADLINE}</h1>"
        f"<p>{TEXT}</p></main>".encode()
    )
    assert (release.headline, release.embargoed_until) == (HEADLINE, "2027-05-03")


def test_the_hour_of_a_speech_goes_on_with_what_holds_it():
    assert held.goes_on("For release on delivery", "Approximately 2:15 p.m. EDT")
    assert not held.goes_on(
        "For release on delivery", "Harbor authority opens a lighthouse at 9 a.m."
    )
    assert not held.goes_on("EMBARGOED UNTIL 9 A.M., MAY 3", "Expected at 2 p.m.")


@pytest.mark.parametrize(
    "line",
    [
        "Embargo - a play in two acts opens May 3",
        "Embargo, a novel of the war years, appears May 3",
        "“Embargo” opens May 3",
        "“Embargo” Opens May 3 at the Roe Playhouse",
        "The report may not be published before May 3, the court ruled",
        "Report may not be released until May 3, judge orders",
    ],
)
def test_news_that_speaks_like_an_embargo_holds_nothing(line):
    assert not held.says(line)
    release = newsdrop.read(f"<main><h1>{line}</h1><p>{TEXT}</p></main>".encode())
    assert (release.headline, release.embargoed_until) == (line, None)
    assert release.release_status is None


@pytest.mark.parametrize(
    "line",
    [
        "Embargo - a statement will be released May 3",
        "EMBARGO - a play opens May 3",
        "Embargo - a vaccine opens May 3",
        "Embargo – a new museum wing opens May 3",
        "Embargo - a letter to the harbor masters appears on May 3",
        "Embargo, a documentary airs on May 3",
        "Embargo - a novel finding appears May 3",
        "Embargo - a press conference opens May 3 at 10 a.m.",
        "Embargo - a play opens May 3 at 10 a.m.",
        "Embargo, a day after the fair opens May 3",
        "“Embargo” is over the day the fair opens May 3",
        "Embargo: the fair opens May 3",
        "Embargo, fair opens May 3",
        "“Embargo” until May 3",
        "“Embargo” May 3",
        "“EMBARGO” opens May 3",
        "The report may not be published before May 3, the day the court rules",
        "The report may not be published before May 3, when court rules",
        "The report may not be published before 10 a.m. on May 3, the court ruled",
        "The report may not be published before May 3, the ministry said",
        "This report may not be published before May 3",
        "This report may not be published before May 3, the court ruled",
        "This release may not be published before May 3, the board decided",
        "The information must not be released before May 3, our partners decided",
    ],
)
def test_what_may_be_an_embargo_is_one(line):
    assert held.says(line)
    assert read(line).embargoed_until is not None


def test_a_headline_printed_again_and_again_is_read_once(monkeypatch):
    read_titles = []
    find = held_title.find
    monkeypatch.setattr(held_title, "find", lambda title: read_titles.append(title) or find(title))
    line = "Embargo - a play in two acts opens May 3"
    again = f"<p>{line}</p>" * 200
    newsdrop.read(f"<main><h1>{line}</h1>{again}<p>{TEXT}</p></main>".encode())
    assert read_titles.count(line) < 100


@pytest.mark.parametrize(
    "told", ["", " on the report", " in town till then", " in town not to be published"]
)
def test_a_work_has_nothing_that_an_embargo_has(told):
    line = f"Embargo - a play{told} opens May 3"
    assert unheld.is_work(line, len("Embargo")) == (not told)
