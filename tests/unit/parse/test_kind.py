import pytest

import newsdrop
from newsdrop.parse.authors import accounts
from newsdrop.record import Reason, Rejection, Release

LEAD = (
    "<p>SPRINGFIELD, Ohio, June 3, 2021 – The Bridge Office opened the new river bridge to all "
    "traffic today, two months earlier than planned, officials said.</p>"
    "<p>“We are glad that it is done,” said Jane Roe, director of the office. “The town has "
    "waited for this bridge for eleven years.”</p>"
    "<p>The bridge carries four lanes, and it is the first of its kind in the county. It cost "
    "forty million dollars, less than the office had asked for.</p>"
)
MENU = "<ul>" + "".join(f'<li><a href="/{n}">Topic {n}</a></li>' for n in range(20)) + "</ul>"


def page(title: str, main: str) -> bytes:
    return (
        f"<html><head><title>{title} | Bridge Office</title></head>"
        f"<body><nav>{MENU}</nav><main>{main}</main></body></html>"
    ).encode()


def refused(data: bytes) -> Rejection:
    answer = newsdrop.read(data)
    assert isinstance(answer, Rejection), answer
    return answer


def kind(title: str, main: str = LEAD) -> str:
    answer = newsdrop.read(page(title, f"<h1>{title}</h1>{main}"))
    assert isinstance(answer, Release), answer
    return answer.kind


@pytest.mark.parametrize(
    ("title", "main", "word"),
    [
        ("Page not found", "<h1>Oops</h1><p>The page you asked for is not here.</p>", "error"),
        ("404", "<h1>Error</h1><p>Nothing was found at this address, sorry about it.</p>", "error"),
        ("Just a moment...", "<h1>Checking your browser</h1><p>This takes a while.</p>", "error"),
        ("Log in", "<h1>Log in</h1><p>Please give your name and your password.</p>", "log-in"),
        (
            "Press Releases",
            "<h1>Press Releases</h1><ul>"
            + "".join(
                f'<li><a href="/r/{n}">Office opens bridge number {n}</a> June {n}, 2021</li>'
                for n in range(1, 20)
            )
            + "</ul>",
            "",
        ),
        (
            "Month: March 2021",
            "<h1>Month: March 2021</h1>"
            + "<h2><a href='/a'>Office opens a bridge</a></h2><p>March 3, 2021</p>"
            "<p>The office opened the bridge to all traffic today, and many people came [...]</p>"
            * 3,
            "",
        ),
        (
            "The basics",
            "<h1>The basics</h1><p>The library turns what a caller knows only when it runs into a "
            "call, so that an interpreter may call what was compiled by another program.</p>" * 2,
            "neither",
        ),
        (
            "Perguntas frequentes",
            "<h1>Perguntas frequentes</h1><h2>Quem pode vir?</h2><p>Todas as pessoas podem.</p>",
            "",
        ),
        (
            "Memorandum 96-20",
            "<h1>Bridges</h1><p>M-96-20</p><p>MEMORANDUM FOR THE HEADS OF OFFICES</p>" + "<p>"
            "This memorandum tells the offices of the county how bridges are to be planned, "
            "and which of the forms that they have used until now are no longer needed.</p>" * 3,
            "memorandum",
        ),
    ],
)
def test_what_is_no_release_is_refused_and_named(title: str, main: str, word: str) -> None:
    answer = refused(page(title, main))
    assert answer.reason in {Reason.NOT_A_RELEASE, Reason.NO_TEXT}
    assert word in answer.message


@pytest.mark.parametrize("press", ["CORRESPONDENTS", "THE PRESS", "ALL EDITORS", "NEWS MEDIA"])
def test_a_memorandum_for_the_press_is_a_release(press: str) -> None:
    told = LEAD.partition(" – ")[2]  # a dateline would do
    main = f"<h1>No. 107-M, Bridges</h1><p>MEMORANDUM FOR {press}</p><p>{told}"
    assert isinstance(newsdrop.read(page("No. 107-M, Bridges", main)), Release)
    other = main.replace(f"FOR {press}", "FOR THE HEADS OF OFFICES")
    assert "memorandum" in refused(page("No. 107-M, Bridges", other)).message


def test_a_list_whose_links_are_all_furniture_is_a_list() -> None:
    entries = "".join(f"<li><a href='/r/{n}'>Office opens bridge {n}</a></li>" for n in range(20))
    answer = refused(page("News | Office", f"<h1>News</h1><nav><ul>{entries}</ul></nav>"))
    assert (answer.reason, "a list" in answer.message) == (Reason.NOT_A_RELEASE, True)


def test_a_front_page_of_teasers_alone_is_no_page_that_a_script_builds() -> None:
    teasers = "".join(
        f'<li><a href="/{n}">Office opens bridge number {n} to all of its traffic</a></li>'
        for n in range(20)
    )
    head = "<html><head><title>Salem Daily</title></head>"
    front = refused(f"{head}<body><aside><ul>{teasers}</ul></aside></body></html>".encode())
    assert (front.reason, "a list" in front.message) == (Reason.NOT_A_RELEASE, True)
    told = teasers.replace("</a>", ".</a>")
    assert refused(f"{head}<body><ul>{told}</ul></body></html>".encode()).reason is front.reason
    bare = refused(f"{head}<body><nav>{MENU}</nav></body></html>".encode())
    assert bare.reason is Reason.NO_TEXT
    asked = "".join(
        f"<li>_c{n} This cookie tells those who come from each other</li>" for n in range(20)
    )
    for box in (asked, f"<div class='modal'>{asked}</div>"):
        built = refused(f"{head}<body><aside><ul>{box}</ul></aside></body></html>".encode())
        assert built.reason is Reason.NO_TEXT


@pytest.mark.parametrize(
    ("path", "kept"),
    [("index.html", False), ("en/home.html", False), ("index.php?id=7", True), ("7.html", True)],
)
def test_a_site_s_front_page_is_known_by_its_address(path: str, *, kept: bool) -> None:
    told = (
        "<p>The Salem Bridge Office is among the first in its country, and students of all "
        "schools come to see its bridges, its boats and its towers.</p><p>Many of them stay for "
        "the evening, when the lights of the bridges and of all the boats are shown.</p>"
    )
    head = f'<link rel="canonical" href="https://www.example.org/{path}">'
    document = page("One of the oldest bridge offices", f"<h1>Oldest bridge office</h1>{told}")
    answer = newsdrop.read(document.replace(b"<head>", b"<head>" + head.encode()))
    assert isinstance(answer, Release) is kept


def test_a_page_without_a_text_says_what_to_do() -> None:
    answer = refused(page("Bridge opens to all traffic in June", "<div id='app'></div>"))
    assert "Save it from a browser" in answer.message


def test_a_release_that_speaks_of_an_error_page_is_none() -> None:
    assert kind("Access denied: Office reports attack on its bridge") != ""


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Office opens new river bridge two months early", "press_release"),
        ("Statement by Director Jane Roe on the river bridge", "statement"),
        ("Remarks by Director Jane Roe at the bridge", "speech"),
        ("FACT SHEET: The new river bridge in numbers", "fact_sheet"),
        ("Media Advisory: Director to open bridge", "media_advisory"),
        ("Readout of the director’s call with the mayor", "readout"),
        ("Δηλώσεις της δημάρχου για τη γέφυρα", "statement"),
    ],
)
def test_the_headline_names_the_kind(title: str, expected: str) -> None:
    assert kind(title) == expected


def test_an_article_with_an_author_is_news() -> None:
    main = (
        f"<p class='byline'>By Jane Roe</p>{LEAD.replace('SPRINGFIELD, Ohio, June 3, 2021 – ', '')}"
    )
    assert kind("The bridge that nobody wanted to pay for", main) == "news_article"


def test_questions_and_answers_are_a_transcript() -> None:
    turns = "".join(
        f"<p>Q Is bridge number {n} open yet, and will it stay so?</p>"
        f"<p>MS. ROE: It is open, and it will stay open for the rest of the year.</p>"
        for n in range(6)
    )
    assert kind("The director meets the press at the bridge", turns) == "transcript"


def test_points_that_begin_with_an_article_are_no_answers() -> None:
    points = "".join(
        f"<li>A town with {n} bridges for all who walk or ride.</li>" for n in range(8)
    )
    main = f"<p>FOR IMMEDIATE RELEASE</p>{LEAD}<p>The plan has eight aims:</p><ul>{points}</ul>"
    assert kind("The town adopts its plan for bridges", main) == "press_release"
    turns = "".join(
        f"<p>Q Is bridge number {n} open yet, and will it stay so?</p>"
        "<p>A It is open, and it will stay open for the rest of the year.</p>"
        for n in range(4)
    )
    assert kind("The director meets the press at the bridge", turns) == "transcript"


def test_answers_may_have_no_label() -> None:
    turns = "".join(
        f"<p>Q What did they say on day {n}?</p>"
        "<p>It is open, and it will stay open for the rest of the year.</p>"
        for n in range(6)
    )
    assert kind("The director meets the press at the bridge", turns) == "transcript"


def test_a_label_that_does_not_come_back_is_no_speakers() -> None:
    labels = ("THE BRIDGE", "THE RIVER", "THE TOWN", "THE ROAD", "OF NOTE", "OF NOTE")
    notes = "".join(
        f"<p>{label}: It is open, and it will stay open for the rest of the year.</p>"
        for label in labels
    )
    assert kind("Notes of the week on bridges and roads", LEAD + notes) == "press_release"
    turns = "".join(
        f"<p>{name}: It is open, and it will stay open for the rest of the year.</p>"
        for name in ("MR. POE", "MS. ROE", "MR. POE", "MS. ROE", "MR. POE")
    )
    assert kind("Notes of the week on bridges and roads", LEAD + turns) == "transcript"


def test_a_text_file_needs_a_sign_that_it_is_a_release() -> None:
    notes = (
        "Where they are from\n\nThe pages in this folder were saved by hand and kept as they were."
    )
    assert refused(notes.encode()).reason is Reason.NOT_A_RELEASE


def test_a_person_who_is_quoted_makes_a_text_an_article() -> None:
    title = "Jane Roe leads the office"
    said = (
        "<p>“I am glad to be here, and there is much that we can do for the people of this town,”"
        " said Jane Roe.</p>"
    )
    assert isinstance(newsdrop.read(page(title, f"<h1>{title}</h1>{said * 3}")), Release)
    kept = said.replace(" said Jane Roe", "")
    assert isinstance(newsdrop.read(page(title, f"<h1>{title}</h1>{kept * 3}")), Rejection)


HIKER = (
    "<p>The two rescue teams of the county went out at dawn again and came back in the evening "
    "without a trace of the man, who had left the car park of the reservoir on foot.</p>"
)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "Gallery 404",
            "<p>FOR IMMEDIATE RELEASE</p><h1>Gallery opens its shop today</h1>" + HIKER,
        ),
        ("Hiker still not found after three days", "<p>June 3, 2021</p>" + HIKER * 4),
        ("Hiker not found", HIKER + "<p>“We go on,” said Jane Roe, the head of the teams.</p>"),
    ],
)
def test_a_release_that_has_words_of_error_pages_is_kept(title: str, text: str) -> None:
    answer = newsdrop.read(page(title, f"<h1>{title}</h1>{text}"))
    assert isinstance(answer, Release)


def test_a_dated_apology_below_a_short_title_is_an_error_page() -> None:
    title = "Page not found"
    dated = f"<h1>{title}</h1><p>June 3, 2021</p>" + HIKER * 4
    assert "error" in refused(page(title, dated)).message


def test_an_undated_apology_below_a_sentence_is_an_error_page() -> None:
    title = "Your request was blocked as that of an automated tool"
    assert "error" in refused(page(title, f"<h1>{title}</h1>" + HIKER * 4)).message


def test_a_signed_and_dated_text_is_no_error_page() -> None:
    title = "Our 404 page, and why it sings"
    text = "<p>By Jane Roe</p><p>June 3, 2021</p><p>The page has been singing since May.</p>"
    assert isinstance(newsdrop.read(page(title, f"<h1>{title}</h1>{text}")), Release)


def test_a_label_above_the_headline_names_the_kind() -> None:
    title = "New bridge opens to all traffic"
    text = f"<article><h1>{title}</h1>{LEAD.replace('SPRINGFIELD, Ohio, June 3, 2021 – ', '')}"
    for label, expected in (("Press release", "press_release"), ("Sport", "news_article")):
        answer = newsdrop.read(page(title, f"<p>{label}</p>{text}</article>"))
        assert isinstance(answer, Release)
        assert answer.kind == expected


@pytest.mark.parametrize(
    ("house", "expected"),
    [
        ("Roe Corp. Press Release", "press_release"),
        ("株式会社ローのプレスリリース", "press_release"),
        ("Roe Corp. Press Releases", "news_article"),
        ("Press Release Times", "news_article"),
    ],
)
def test_the_title_of_a_page_says_whose_release_it_is(house: str, expected: str) -> None:
    title = "New bridge opens to all traffic"
    story = LEAD.replace("SPRINGFIELD, Ohio, June 3, 2021 – ", "")
    answer = newsdrop.read(
        f"<html><head><title>{title} | {house}</title></head><body><main><h1>{title}</h1>"
        f"<p>June 3, 2021</p>{story}</main></body></html>".encode()
    )
    assert isinstance(answer, Release)
    assert answer.kind == expected


def test_the_dateline_of_a_news_agency_makes_news() -> None:
    title = "New bridge opens to all traffic"
    for dateline, expected in (("(AP) –", "news_article"), ("(ots) –", "press_release")):
        text = LEAD.replace(", Ohio, June 3, 2021 –", f" {dateline}")
        answer = newsdrop.read(page(title, f"<h1>{title}</h1>{text}"))
        assert isinstance(answer, Release)
        assert (answer.dateline and answer.dateline.place) == "SPRINGFIELD"
        assert answer.kind == expected


@pytest.mark.parametrize(
    ("lead", "kind"),
    [
        ("САМАРА, 19 авг — РИА Новости. Мост через реку открыли на год раньше.", "news_article"),
        ("САМАРА, 19 авг — Мост через реку, пишет РИА, открыли на год раньше.", "press_release"),
        (
            "BUDAPEST, 19 June 2021 – MTI Ltd. Its bridge is open to all traffic.",
            "press_release",
        ),
        ("GENEVA, 19 June 2021 – SITA Inc. has opened its bridge to traffic.", "press_release"),
        ("新华网北京8月19日电（记者 李明）市政府今天宣布新桥通车，比原计划提前。", "news_article"),
    ],
)
def test_an_agency_may_stand_behind_its_dateline_as_a_sentence(lead: str, kind: str) -> None:
    story = f"<h1>Мост открыт</h1><p>{lead}</p><p>“Да,” said Jane Roe, director.</p>"
    answer = newsdrop.read(page("Мост открыт", story))
    assert isinstance(answer, Release)
    assert (answer.dateline is not None, answer.kind) == (True, kind)


def test_the_section_before_a_headline_in_the_title_makes_no_list() -> None:
    story = LEAD.replace("SPRINGFIELD, Ohio, June 3, 2021 – ", "")
    for title in (
        "News - Bridge opens two months early",
        "Noticias - Bridge opens two months early",
    ):
        data = page(title, f"<h1>Bridge opens two months early</h1>{story}")
        assert isinstance(newsdrop.read(data), Release)
    assert isinstance(newsdrop.read(page("News - All of it", f"<h1>News</h1>{MENU}")), Rejection)


def photo_page(caption: str) -> bytes:
    return (
        "<html><head><title>Airmen load supplies | Acme Air Base</title></head><body>"
        '<nav><a href="/">Home</a></nav><main><h1>Airmen load supplies</h1><p>June 3, 2021</p>'
        f'<figure><img src="/roe.jpg" width="800" height="600"><figcaption>{caption}</figcaption>'
        "</figure><p>Date Taken: June 1, 2021</p></main></body></html>"
    ).encode()


def test_the_caption_is_the_text_of_a_photo_release() -> None:
    caption = "Staff Sgt. Jane Roe checks pallets of food and water at Acme Air Base, Ohio, May 31."
    record = newsdrop.read(photo_page(f"{caption} (U.S. Air Force photo by John Doe)"))

    assert isinstance(record, Release), record
    assert [(part.text, part.kind) for part in record.body] == [
        (caption, "caption"),
        ("Date Taken: June 1, 2021", "paragraph"),
    ]
    assert record.published is not None
    assert record.published.value == "2021-06-03"
    assert record.images[0].caption == caption


def test_a_line_below_a_picture_is_no_text() -> None:
    assert isinstance(newsdrop.read(photo_page("Supplies (Photo by John Doe)")), Rejection)


@pytest.mark.parametrize(("label", "kind"), [("Comunicato", Release), ("Galleria", Rejection)])
def test_a_page_that_calls_itself_a_release_is_one(label: str, kind: type) -> None:
    line = "Chiediamo che il ponte sul fiume resti aperto a tutti, e che nessuno paghi per usarlo."
    main = f"<header><h2>{label}</h2></header><article><h3>#Ponti</h3>{f'<p>{line}</p>' * 30}"
    head = "<html><head><title>#Ponti</title></head>"
    answer = newsdrop.read(f"{head}<body><nav>{MENU}</nav>{main}</article></body></html>".encode())
    assert isinstance(answer, kind)


def test_a_long_text_with_a_title_is_kept() -> None:
    line = "Совет директоров банка решил сохранить ставку на прежнем уровне до конца года. "
    text = "\n\n".join(["О ставке банка", *[line * 2] * 20])
    assert isinstance(newsdrop.read(text.encode()), Release)
    assert isinstance(newsdrop.read("\n\n".join([line * 2] * 3).encode()), Rejection)


@pytest.mark.parametrize(
    "text",
    [
        "The river museum will stay closed until further notice because water stands in its hall.",
        "Statement by Mayor John Roe\n\nI am sad that our colleague has died. We shall miss her.",
        "Please note\n\nWe have been notified of men who collect money for a fund that is none.",
        "False collectors\n\nThe county warns residents of men who ask for cards and for numbers.",
        "Appointment of a director\n\nAcme announces that Jane Roe will lead its office.",
        "Die Stadt lässt die Brücke am Nordring von Montag bis Freitag sperren, weil sie rostet.",
        "La Ville informe les habitants que le pont restera fermé pendant une semaine.",
        "NOTA DE PESAR\n\nEl Colegio lamenta la muerte de su miembro Juan Roe, maestro de puentes.",
        "Il Comune informa che il ponte sul fiume resterà chiuso per una settimana per lavori.",
        "De gemeente sluit de brug over de rivier van maandag tot en met vrijdag voor onderhoud.",
        "Kommunen stänger bron över ån från måndag till fredag, eftersom den ska målas om helt.",
        "Urząd informuje, że most nad rzeką będzie przez tydzień zamknięty z powodu remontu.",
        "Город сообщает, что мост через реку закрыт на одну неделю в связи с ремонтом дороги.",
        "تعلن البلدية أن الجسر على النهر سيغلق لمدة أسبوع واحد لأعمال الصيانة وإصلاح الطريق.",
        "تم افتتاح الجسر الجديد على النهر بحضور عدد كبير من المهندسين وسكان المدينة القديمة.",
        "关于大桥封闭的通告\n\n因维修需要，新城大桥将于5月3日至5月7日临时封闭，请各位司机和过往车辆绕行。",
        "CONVOCATORIA\n\nQué: Puente nuevo\n\nCuándo: El día 7\n\nDónde: Orilla este\n\nQuién: Roe",
        (
            "From: Jane Roe <roe@acme.example>\nDate: May 4, 2021\nSubject: Acme opens library\n\n"
            "Acme has opened a library for its staff on the river. It holds many books.\n\n"
            "The library is open in the morning, from nine to noon."
        ),
    ],
)
def test_a_short_text_that_tells_news_is_kept(text: str) -> None:
    assert isinstance(newsdrop.read(text.encode()), Release)


@pytest.mark.parametrize(
    "text",
    [
        "Home\nAbout us\nProducts\nNews\nContact\nImprint",
        "- buy milk\n- call Jane\n- fix the printer on Monday\n- write the report",
        "We use cookies to give you the best experience on our site.\nAccept all\nReject all",
        "What to bring: shoes\n\nWhere to sleep: the barn behind the house, or wherever you like.",
        "On my shoes\n\nThe bridge is old, and many people have walked over it in all these years.",
        "On labels\n\nThe label warns of the heat, and each of its words has a sign beside it.",
        "K100\n\nThe kettle boils a litre of water in two minutes, and its handle stays cool.",
    ],
)
def test_a_short_text_that_tells_nothing_is_refused(text: str) -> None:
    assert isinstance(newsdrop.read(text.encode()), Rejection)


def test_a_shelf_for_news_may_show_one_text_alone() -> None:
    story = "<p>The river road stays closed from Monday to Friday while a water main is replaced"
    one = f"<h2>River road closed</h2>{story}.</p>"
    assert isinstance(newsdrop.read(page("News", f"<h1>News</h1>{one}")), Release)
    tags = "".join(f'<a href="/tag/{n}">Roads of ward {n}</a> ' for n in range(4))
    tags = f"<div>{tags}</div><div><a href='#'>To the top of the page</a></div>"
    tagged = f"{tags}{one}{tags}<h3>Tags</h3><p>Roads</p><p>Water</p><h3>Follow us</h3>"
    assert isinstance(newsdrop.read(page("News", f"<h1>News</h1>{tagged}")), Release)
    more = "<h2>Bridge is open</h2><p>The bridge has been open since Tuesday, as was planned.</p>"
    dated = "".join(f"<p>June {n}, 2021</p>{story}.</p>" for n in range(1, 5))
    linked = "".join(f'<p><a href="/{n}">{story[3:]}.</a></p>' for n in range(3))
    for title, main in (("News", one + more), ("News", dated), ("News", linked), ("FAQ", one)):
        answer = newsdrop.read(page(title, f"<h1>{title}</h1>{main}"))
        assert isinstance(answer, Rejection), main


@pytest.mark.parametrize("title", ["News", "News &amp; Events", "Press Releases", "Home"])
def test_the_one_headline_of_a_page_with_a_shelf_s_title_may_have_headings_below_it(title) -> None:
    story = (
        "<p>The river road stays closed to all traffic while the county lays a new water main "
        "below it.</p>"
    )
    parts = "".join(f"<h2>{name}</h2>{story}" for name in ("Why now", "Who may pass"))
    text = f"<p>June 3, 2021</p>{story}{parts}"
    one = f"<h1>River road closed for a new water main</h1>{text}"
    assert isinstance(newsdrop.read(page(title, one)), Release)
    several = one + one.replace("River road", "Mill street")
    assert isinstance(newsdrop.read(page(title, several)), Rejection)
    of_site = f"<h1>Roe County</h1>{text}"
    assert isinstance(newsdrop.read(page(title, of_site)), Rejection)


@pytest.mark.parametrize("title", ["...", "!", " . "])
def test_a_title_of_marks_alone_is_none(title: str) -> None:
    data = f"<title>{title}</title><h1>The Bridge Opens to All Traffic Today</h1>{LEAD}".encode()
    assert isinstance(newsdrop.read(data), Release)


@pytest.mark.parametrize(
    "title", ["Wartungsarbeiten auf der Brücke", "Accès interdit au pont de Roe"]
)
def test_a_closed_road_is_no_closed_page(title: str) -> None:
    answer = newsdrop.read(page(title, f"<h1>{title}</h1><p>Am Montag ruht der Verkehr.</p>"))
    assert "error" not in getattr(answer, "message", "")


@pytest.mark.parametrize(
    "notice",
    [
        "You need to enable JavaScript to run this app.",
        "Bitte aktivieren Sie JavaScript in Ihrem Browser.",
        "この サイトでは JavaScript を有効にしてください。",
    ],
)
@pytest.mark.parametrize("title", ["News", "Springfield opens a bridge"])
def test_a_page_that_only_asks_for_its_script_has_no_text(title: str, notice: str) -> None:
    data = f"<title>{title}</title><noscript>{notice}</noscript><div id=root></div>".encode()
    answer = refused(data)
    assert answer.reason is Reason.NO_TEXT
    assert "Save it from a browser" in answer.message


def test_a_release_above_which_a_page_asks_for_its_script_is_read() -> None:
    notice = "<noscript>Please enable JavaScript.</noscript>"
    answer = newsdrop.read(page("River bridge opens", f"{notice}<h1>River bridge opens</h1>{LEAD}"))
    assert isinstance(answer, Release)


def test_a_short_text_below_such_a_request_is_a_text() -> None:
    notice = "<p>Please enable JavaScript.</p>"
    text = "<p>SPRINGFIELD, May 4, 2010 - The city opened its new river bridge to all traffic.</p>"
    more = "<p>“It will last a century,” said Jane Roe, the mayor.</p>"
    answer = newsdrop.read(page("Bridge opens", f"{notice}<h1>Bridge opens</h1>{text}{more}"))
    assert getattr(answer, "reason", None) is not Reason.NO_TEXT


@pytest.mark.parametrize(
    ("above", "named"),
    [("<span>Press release</span>", "press_release"), ("<span>News</span>", "news_article")],
)
def test_a_label_above_the_title_names_the_kind_wherever_the_text_begins(
    above: str, named: str
) -> None:
    text = LEAD.replace("SPRINGFIELD, Ohio, June 3, 2021 – ", "")
    main = f"<main><div>{above}<h1>River bridge opens early</h1></div><div>{text}</div></main>"
    answer = newsdrop.read(f"<title>River bridge opens early</title>{main}".encode())
    assert isinstance(answer, Release)
    assert answer.kind == named


@pytest.mark.parametrize(
    ("title", "above", "kind"),
    [
        ("Press Release - New bridge opens to all traffic", "", "press_release"),
        ("New bridge opens to all traffic | Medieninformation", "", "press_release"),
        ("New bridge opens", "<p>Press Release</p><p>June 3, 2021</p>", "press_release"),
        ("Press Release - Roe Council", "", "news_article"),
        ("New bridge opens", "<p>Press</p>", "news_article"),
    ],
)
def test_the_kind_stands_in_the_title_or_above_the_headline(title, above, kind) -> None:
    text = LEAD.replace("SPRINGFIELD, Ohio, June 3, 2021 – ", "")
    main = f"<div>{above}<h3>New bridge opens to all traffic</h3>{text}</div>"
    answer = newsdrop.read(f"<html><head><title>{title}</title></head>{main}</html>".encode())
    assert isinstance(answer, Release)
    assert answer.kind == kind


ARTICLE = "<article><p>By Jane Roe</p>" + LEAD + "</article>"


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ('{"@type": "Article", "articleSection": ["Communiqués de presse"]}', "press_release"),
        ('{"@type": "Article", "articleSection": "Press Releases"}', "press_release"),
        ('{"@type": "Article", "articleSection": ["Sports", "Press"]}', "news_article"),
        ('{"@type": "Article", "articleSection": {"name": 3}}', "news_article"),
    ],
)
def test_what_a_site_files_among_its_releases_is_one(head, name):
    script = f'<script type="application/ld+json">{head}</script>'
    assert kind("New river bridge opens", script + ARTICLE) == name


def test_a_headline_may_say_that_it_is_a_release():
    assert kind("Comunicato stampa congiunto dei comuni di Roevilla", ARTICLE) == "press_release"
    assert kind("Roevilla comunica l’apertura del ponte sul fiume", ARTICLE) == "news_article"


def test_an_account_that_posts_makes_no_article() -> None:
    by = '<p class="author">{} | Published June 3, 2021</p>'
    assert kind("Office opens the bridge", by.format("By admin") + LEAD) == "press_release"
    assert kind("Office opens the bridge", by.format("By Jane Roe") + LEAD) == "news_article"


def test_a_category_beside_the_title_files_a_release() -> None:
    title = "Office opens the bridge"
    above = '<div class="post-category"><a href="/1">{}</a></div>'
    text = f"{above}<h1>{title}</h1><p>By Jane Roe</p>{LEAD}"
    for filed, name in (("Press Releases", "press_release"), ("Bridges", "news_article")):
        answer = newsdrop.read(page(title, text.format(filed)))
        assert isinstance(answer, Release)
        assert answer.kind == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Pressemitteilung vom 28. Juli 2017", "press_release"),
        ("Nota de prensa - 28 de julio de 2017", "press_release"),
        ("Communiqué de presse du 28 juillet 2017", "press_release"),
        ("News, July 28, 2017", "news_article"),
        ("July 28, 2017", "news_article"),
        ("A press release of July 28, 2017 said so", "news_article"),
    ],
)
@pytest.mark.parametrize("form", ["<h1>{1}</h1><p><em>{0}</em></p>", "<p>{0}</p><h1>{1}</h1>"])
def test_kind_and_day_have_a_line_at_the_headline(line, name, form) -> None:
    title = "Office opens the bridge"
    text = LEAD.replace("SPRINGFIELD", "The town")
    answer = newsdrop.read(page(title, f"{form.format(line, title)}<p>By Jane Roe</p>{text}"))
    assert isinstance(answer, Release)
    assert answer.kind == name


@pytest.mark.parametrize(
    ("line", "accepted"), [("October 2014", True), ("Octubre de 2014", True), ("Boats", False)]
)
def test_a_month_below_the_headline_is_a_day_that_speaks_for_an_article(line, accepted) -> None:
    title = "Acme Gives Boats"
    told = (
        "The museum shows boats to guests who come with their children from all over the county. "
    )
    text = f"<h1>{title}</h1><p>{line}</p><p>{told * 2}</p><p>“We are glad,” said Jane Roe.</p>"
    menu = "<nav><a href='/1'>Boats</a></nav>"
    head = f"<title>{title}</title><link rel='canonical' href='https://roe.example/about/news/1'>"
    answer = newsdrop.read(f"<html><head>{head}</head><body>{menu}{text}</body></html>".encode())
    assert isinstance(answer, Release) == accepted


TOLD = LEAD.replace("SPRINGFIELD, Ohio, June 3, 2021 – The", "The")


@pytest.mark.parametrize(
    "line",
    [
        "This news release may contain forward-looking statements, which are plans.",
        "The office is glad. This press release does not constitute an offer of bridges.",
        "Diese Pressemitteilung enthält Aussagen über Brücken, die es noch nicht gibt.",
        "Ce communiqué de presse contient des déclarations sur des ponts à venir.",
        "Este comunicado de prensa contiene declaraciones sobre puentes que vendrán.",
    ],
)
def test_a_release_says_that_it_is_one(line):
    assert kind("Office opens bridge", f"{TOLD}<p>{line}</p>") == "press_release"


@pytest.mark.parametrize(
    "line",
    [
        "More on the bridge is to be read in this press release, which the office wrote.",
        "“This press release contains nothing new,” said Tom Poe, who lives at the river.",
        "The press release contains a list of bridges that are to be mended in summer.",
    ],
)
def test_who_speaks_of_anothers_release_writes_none(line):
    assert kind("Office opens bridge", f"{TOLD}<p>{line}</p>") == "news_article"


PLAIN = "<p>" + "The project counts how many bells are heard in the town at noon. " * 8 + "</p>"


@pytest.mark.parametrize(
    ("title", "accepted"),
    [
        ("Initial Press Release", True),
        ("Communiqué de presse", True),
        ("Comunicado de prensa inicial", True),
        ("Bells and Towers", False),
        ("Press Releases", False),
        ("Press Release 12", True),
        ("Press Release Template", False),
        ("Press Release Distribution", False),
        ("Sample Press Release", False),
    ],
)
def test_the_heading_of_a_page_may_call_it_a_release(title, accepted):
    page = f"<html><body><nav>{MENU}</nav><main><h1>{title}</h1>{PLAIN}</main></body></html>"
    assert isinstance(newsdrop.read(page.encode()), Release) is accepted


@pytest.mark.parametrize(
    ("trail", "expected"),
    [
        ("Inici > Sala de premsa > Notes de premsa", "press_release"),
        ("Home > News > Press releases", "press_release"),
        ("Home > News > Sports", "news_article"),
        ("Home > Press releases > Town opens ...", "press_release"),
        ("Home | News | Press releases | Sports", "news_article"),
        ("We send press releases > to everybody", "news_article"),
    ],
)
def test_a_trail_tells_what_a_page_is_filed_under(trail, expected):
    story = LEAD.replace("SPRINGFIELD, Ohio, June 3, 2021 – ", "")
    main = f"<div>{trail}</div><h1>Town opens bridge</h1>{story}"
    answer = newsdrop.read(page("Town opens bridge", main))
    assert isinstance(answer, Release)
    assert answer.kind == expected


BARE = LEAD.replace("SPRINGFIELD, Ohio, June 3, 2021 – ", "")


@pytest.mark.parametrize(
    ("above", "mark", "expected"),
    [
        ("", "###", "press_release"),
        ("", "# # #", "press_release"),
        ("<p>Posted on July 6, 2021 by Bridge Office</p>", "###", "press_release"),
        ("<p>By Jane Roe</p><p>July 6, 2021</p>", "###", "news_article"),
        ("", "* * *", "news_article"),
        ("", "The office has twelve people.", "news_article"),
    ],
)
def test_the_mark_that_releases_end_with_tells_one_that_nobody_signs(above, mark, expected):
    assert kind("A bridge opens", f"{above}{BARE}<p>{mark}</p>") == expected


def test_the_house_signs_nothing():
    above = "<p>Posted on July 6, 2021 by Bridge Office</p>"
    about = "<p>The Bridge Office has announced its plans for all bridges of the state.</p>"
    assert kind("A bridge opens", f"{above}{LEAD}{about}") == "press_release"
    other = above.replace("Bridge Office", "Jane Roe")
    assert kind("A bridge opens", f"{other}{LEAD}{about}") == "news_article"


@pytest.mark.parametrize(
    ("house", "nobodys"),
    [("Roe Bridge Office", True), ("Roe Times", False), ("Roe Zeitung", False), ("", False)],
)
def test_a_newspaper_signs_for_its_staff(house, nobodys):
    assert accounts.is_nobodys(f"Posted by {house or 'Jane Roe'}", house) == nobodys


def test_a_given_name_is_not_the_house_that_begins_with_it():
    assert accounts.is_nobodys("By Acme", "Acme Roe Trust")
    assert not accounts.is_nobodys("By Jane", "Jane Roe Trust")


@pytest.mark.parametrize(
    ("below", "kind"),
    [
        ("<p>-ENDS-</p>", "press_release"),
        ("<h3>Notes to editors</h3><p>The bridge was built in 1920 in Delft.</p>", "press_release"),
        ("<p>Signed:</p><p>Jane Roe</p><p>Director, Public Relations</p>", "press_release"),
        ("<p>Filed Under: <a href='/c'>Press Releases</a></p>", "press_release"),
        ("<p>***</p>", "news_article"),
        ("<p>Filed Under: <a href='/c'>Bridges</a></p>", "news_article"),
        ("<p>The road ends</p>", "news_article"),
        ("<p>-30-</p>", "press_release"),
        ("<ul><li>30</li><li>boats</li></ul>", "news_article"),
        ("<p>30</p>", "news_article"),
        ("<ul><li>Starts</li><li>Ends</li></ul>", "news_article"),
        ("<p>They wrote:</p><p>Signed</p><p>The people of Salem</p>", "news_article"),
    ],
)
def test_what_stands_below_a_text_tells_a_release(below, kind):
    page = f"<h1>Bridge opens</h1><p>May 4, 2020</p>{BARE}{below}"
    release = newsdrop.read(page.encode())
    assert isinstance(release, Release)
    assert release.kind == kind


def test_a_headline_may_tell_of_a_release() -> None:
    title = "Mayor takes back his press release"
    story = LEAD.replace("SPRINGFIELD, Ohio, June 3, 2021 – ", "")
    answer = newsdrop.read(
        f"<html><head><title>{title} | Roe Post</title></head><body><main><h1>{title}</h1>"
        f"<p>June 3, 2021</p>{story}</main></body></html>".encode()
    )
    assert isinstance(answer, Release)
    assert answer.kind == "news_article"


@pytest.mark.parametrize(
    ("site", "expected"),
    [
        ("The Roeville Times", "news_article"),
        ("Roeville Post", "news_article"),
        ("Roeville Bridge Office", "press_release"),
        ("Canada Post", "press_release"),
        ("Norway Post", "press_release"),
        ("Roe County Medical Examiner", "press_release"),
    ],
)
def test_a_newspaper_datelines_its_stories_as_others_do_their_releases(site, expected):
    head = f"<title>Bridge opens</title><meta property='og:site_name' content='{site}'>"
    lead = LEAD.replace("The Bridge Office opened", "Workers opened")
    answer = newsdrop.read(f"<html><head>{head}</head><h1>Bridge opens</h1>{lead}".encode())
    assert isinstance(answer, Release), answer
    assert answer.kind == expected
