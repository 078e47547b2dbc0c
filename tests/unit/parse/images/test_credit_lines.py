"""Captions and credits come apart whatever way they are printed."""

import pytest

from newsdrop.page import Block, BlockKind, Zone
from newsdrop.parse import images
from newsdrop.parse.photos import buttons, credit_lines
from newsdrop.record import Image
from newsdrop.scrape import scrape
from tests.asking import pages
from tests.asking.images import CAPTION, SRC, TEXT, photo, read

RUN = "Soldiers run at Fort Roe."
REPORTER = "북성=홍길동 기자 hong@a.kr/2021.05.04"


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        (f"{RUN} (Photo by Randy Roe)", RUN, "Photo by Randy Roe"),
        ("Left: Tom Doe, Beth Roe (credit Lab).", "Left: Tom Doe, Beth Roe", "credit Lab"),
        (f"{RUN} (Photo by Jane Roe) (Photo Credit: Jane Roe)", RUN, "Photo by Jane Roe"),
        (f"{RUN} (Acme photo, courtesy Roe Trust)", RUN, "Acme photo, courtesy Roe Trust"),
        (f"image: {RUN} view more Credit: Jane Roe", RUN, "Credit: Jane Roe"),
        (f"{RUN} DoD photo by R. D. Ward", RUN, "DoD photo by R. D. Ward"),
        (f"{RUN} [U.S. Army photo by Sgt. John Roe]", RUN, "U.S. Army photo by Sgt. John Roe"),
        (f"{RUN} Image credit: NASA/JPL-Caltech", RUN, "Image credit: NASA/JPL-Caltech"),
        ("A bridge opens Photo: Jane Roe/Reuters", "A bridge opens", "Photo: Jane Roe/Reuters"),
        (f"{RUN} | Photo courtesy of the Roe Trust", RUN, "Photo courtesy of the Roe Trust"),
        ("Acme's new anvil (PRNewsfoto/Acme Corp.)", "Acme's new anvil", "PRNewsfoto/Acme Corp."),
        (f"{RUN} (Jane ‘Bo’ Roe Photography)", RUN, "Jane ‘Bo’ Roe Photography"),
        ("(Roe Photography)", None, "Roe Photography"),
        ("The art of photography", "The art of photography", None),
        (f"{RUN} (Jane Roe for The Acme Post)", RUN, "Jane Roe for The Acme Post"),
        ("A bridge opens / Foto Jane Roe", "A bridge opens", "Foto Jane Roe"),
        ("Міст відкрито / Фото з сайту Роувіля", "Міст відкрито", "Фото з сайту Роувіля"),
        ("橋已開通。（翻攝自王曉明臉書）", "橋已開通。", "翻攝自王曉明臉書"),
        ("橋已開通。 圖／北城網", "橋已開通。", "圖／北城網"),
        ("鳥瞰圖／王曉明", "鳥瞰圖／王曉明", None),
        ("圖：王曉明在橋上", "王曉明在橋上", None),
        ("橋が開通した。写真／アクメ", "橋が開通した。", "写真／アクメ"),
        (f"다리가 열렸다. {REPORTER}", "다리가 열렸다.", REPORTER),
        ("다리에 온 많은 기자", "다리에 온 많은 기자", None),
        ("橋已開通。（資料照）", "橋已開通。", "資料照"),
        ("橋已開通（取自河水）並通車。", "橋已開通（取自河水）並通車。", None),
        (f"{RUN} (Vote Jane Roe for Mayor)", f"{RUN} (Vote Jane Roe for Mayor)", None),
        ("The yard (Instagram Jane Roe)", "The yard", "Instagram Jane Roe"),
        ("The yard (Instagram Nardi Roe)", "The yard", "Instagram Nardi Roe"),
        ("A bell (Department of Photography)", "A bell (Department of Photography)", None),
        ("The yard (Facebook / @janeroe)", "The yard", "Facebook / @janeroe"),
        ("Jane Roe (Facebook CEO)", "Jane Roe (Facebook CEO)", None),
        ("Rocket lifts off (NASA/JPL-Caltech)", "Rocket lifts off", "NASA/JPL-Caltech"),
        (f"{RUN} Jane Roe/Getty Images", RUN, "Jane Roe/Getty Images"),
        ("启动仪式现场 李四海 摄", "启动仪式现场", "李四海 摄"),
        ("大桥通车。通讯员 李四海 王五 摄影", "大桥通车。", "通讯员 李四海 王五 摄影"),
        ("记者在现场拍摄", "记者在现场拍摄", None),
        ("大桥 现场航拍摄", "大桥 现场航拍摄", None),
        ("观众欣赏作品 风光摄影", "观众欣赏作品 风光摄影", None),
        ("观众欣赏作品 李四海摄影", "观众欣赏作品", "李四海摄影"),
        ("The mill in Paris Jane Roe/Reuters", "The mill in Paris", "Jane Roe/Reuters"),
        (f"{RUN} (AP)", RUN, "AP"),
        (f"{RUN} Jane Roe (AP)", RUN, "Jane Roe (AP)"),
        (f"{RUN} / JANE ROE (EFE)", RUN, "JANE ROE (EFE)"),
        ("A man with Jane Roe (AP)", "A man with Jane Roe", "AP"),
        (f"{RUN} Jane Roe via AP", RUN, "Jane Roe via AP"),
        (f"[1/2]{RUN} REUTERS/Jane Roe Purchase Licensing Rights", RUN, "REUTERS/Jane Roe"),
        (f"{RUN} Jane Roe—Getty Images", RUN, "Jane Roe—Getty Images"),
        ("Un pont. (Photo Jean Roe. AFP)", "Un pont.", "Photo Jean Roe. AFP"),
        ("Ice on Thursday Credit: STR/AFP", "Ice on Thursday", "Credit: STR/AFP"),
        ("Ice on a road. CreditJane Roe", "Ice on a road.", "Credit Jane Roe"),
        ("Ice on a road. CreditCreditJane Roe", "Ice on a road.", "Credit Jane Roe"),
        ("Un pont. CréditÉva Roe", "Un pont.", "Crédit Éva Roe"),
        ("Crediting the crew", "Crediting the crew", None),
        ("A bridge opens/ Foto Jane Roe", "A bridge opens", "Foto Jane Roe"),
        ("A bridge opens /Foto Jane Roe", "A bridge opens", "Foto Jane Roe"),
        ("The show/ Photo Exhibition Salem", "The show/ Photo Exhibition Salem", None),
        ("Bring a passport/ Photo ID at Salem", "Bring a passport/ Photo ID at Salem", None),
        ("Photo: Jane Roe/Foto Acme", None, "Photo: Jane Roe/Foto Acme"),
        ("22/11/2020 - 04:30 - Foto: Ann Roe", None, "Foto: Ann Roe"),
        ("2012 (Photo: Ann Roe)", "2012", "Photo: Ann Roe"),
        ("Javier Roe. Europa Press", "Javier Roe.", "Europa Press"),
        ("Мост открыт. Ян Роев/ТАСС", "Мост открыт.", "Ян Роев/ТАСС"),
        ("freeimages", None, "freeimages"),
        ("The march of the Salem Tea Party (PTI)", "The march of the Salem Tea Party", "PTI"),
        ("Men of the People’s Acme Party (PAP)", "Men of the People’s Acme Party (PAP)", None),
        ("A hall of the Acme Association (AA)", "A hall of the Acme Association (AA)", None),
        ("Crowds are greeted by Anna Park (AP)", "Crowds are greeted by Anna Park", "AP"),
        (f"{RUN} Courtesy photo", RUN, "Courtesy photo"),
        (f"({RUN} ABC photo.)", RUN, "ABC photo"),
        (f"{RUN} Acme Anvils image", RUN, "Acme Anvils image"),
        (f"{RUN} Group photo", f"{RUN} Group photo", None),
        (f"{RUN} — AFP pic", RUN, "AFP pic"),
        (f"{RUN} — Acme Wire pic", RUN, "Acme Wire pic"),
        (f"{RUN} - Reuters file photo", RUN, "Reuters file photo"),
        (f"{RUN}(HT Photo)", RUN, "HT Photo"),
        (f"{RUN} (HT Image)", f"{RUN} (HT Image)", None),
        (f"{RUN} (All of them.)", f"{RUN} (All of them.)", None),
        (f"{RUN} (Courtesy photo)", RUN, "Courtesy photo"),
        (f"{RUN} Pic: Jane Roe", RUN, "Pic: Jane Roe"),
        ("Most w Krakowie. Fot. Jan Kowalski", "Most w Krakowie.", "Fot. Jan Kowalski"),
        ("Das Werk in Erlangen. © Siemens AG", "Das Werk in Erlangen.", "© Siemens AG"),
        ("Foto: Jana Roe (Copyright)", None, "Foto: Jana Roe (Copyright)"),
        ("Das Werk (Foto: Siemens AG)", "Das Werk", "Foto: Siemens AG"),
        ("Un pont. Crédit photo : Jean Roe", "Un pont.", "Crédit photo : Jean Roe"),
        ("El puente (Foto de Juan Pérez)", "El puente", "Foto de Juan Pérez"),
        ("東京駅。写真：山田太郎", "東京駅。", "写真：山田太郎"),
        ("工厂外景（李四 摄）", "工厂外景", "李四 摄"),
        ("图：工厂外景", "工厂外景", None),
        ("Photo By Jane Roe | A soldier fires", "A soldier fires", "Photo By Jane Roe"),
        ("DoD photo by R. D. Ward", None, "DoD photo by R. D. Ward"),
        ("Courtesy of Acme Inc.", None, "Courtesy of Acme Inc."),
        ("Un pont de 1780 © Jean Roe/Ville", "Un pont de 1780", "© Jean Roe/Ville"),
        (f"{RUN} ©2026 Jane Roe, all rights reserved", RUN, "©2026 Jane Roe, all rights reserved"),
        (f"{RUN} / Photo: Jane Roe", RUN, "Photo: Jane Roe"),
        ("남산의 다리. 사진=김영희 기자", "남산의 다리.", "사진=김영희 기자"),
        ("Yeni köprü. Fotoğraf: Ayşe Roe", "Yeni köprü.", "Fotoğraf: Ayşe Roe"),
        ("الجسر الجديد. تصوير: ليلى حسن", "الجسر الجديد.", "تصوير: ليلى حسن"),
        ("הגשר החדש. צילום: דנה לוי", "הגשר החדש.", "צילום: דנה לוי"),
        ("Image source, Jane Roe", None, "Image source, Jane Roe"),
        (f"{RUN} (U.S. Roe and Doe Service photo)", RUN, "U.S. Roe and Doe Service photo"),
        (f"{RUN} (Acme Corp. photos).", RUN, "Acme Corp. photos"),
        (f"{RUN} (file photo)", RUN, "file photo"),
        (f"{RUN} Jane Ann Roe for the Acme Trust", RUN, "Jane Ann Roe for the Acme Trust"),
        (f"{RUN} Jana Roe für das Museum Acme", RUN, "Jana Roe für das Museum Acme"),
        (f"{RUN} Jean Roe pour Ville de Lyon", RUN, "Jean Roe pour Ville de Lyon"),
        (f"{RUN} Vote Jane Roe for Mayor.", f"{RUN} Vote Jane Roe for Mayor.", None),
        (f"{RUN} It is good for Acme", f"{RUN} It is good for Acme", None),
        (f"{RUN} New Homes for Acme", f"{RUN} New Homes for Acme", None),
        (f"{RUN} J. Roe for the Acme Trust", RUN, "J. Roe for the Acme Trust"),
        (f"{RUN} Xola Qwabe for the Acme Trust", RUN, "Xola Qwabe for the Acme Trust"),
        ("Das Tor (Bild Anna Roe)", "Das Tor", "Bild Anna Roe"),
        ("La cloche (photo Jean de la Roe)", "La cloche", "photo Jean de la Roe"),
        ("La campana. (Ph. Mario Roe)", "La campana.", "Ph. Mario Roe"),
        ("Η γέφυρα. (Φωτ. Αρχείο Δήμου)", "Η γέφυρα.", "Φωτ. Αρχείο Δήμου"),
        ("Η γέφυρα. (Φωτό: Μαρία Ρόη)", "Η γέφυρα.", "Φωτό: Μαρία Ρόη"),
        ("A bell. (Roe Museum of Art)", "A bell.", "Roe Museum of Art"),
        ("The bridge in 1932 (Library of Roe)", "The bridge in 1932", "Library of Roe"),
        ("Das Rathaus. (Stadtarchiv Roe)", "Das Rathaus.", "Stadtarchiv Roe"),
        ("Retrato de 1890. (Museo de la Roe)", "Retrato de 1890.", "Museo de la Roe"),
        ("La gare. (Archives de la Roe)", "La gare.", "Archives de la Roe"),
        (f"{RUN} (Roe Archives, Record Group 7)", RUN, "Roe Archives, Record Group 7"),
        (f"{RUN} (Stadtarchiv Roe, Bestand 7)", RUN, "Stadtarchiv Roe, Bestand 7"),
        (
            f"{RUN} (Roe Archives, Records of the Bureau of Large Bells)",
            RUN,
            "Roe Archives, Records of the Bureau of Large Bells",
        ),
        (
            f"{RUN} (Roe Library, Maps Division, Salem, Ore.)",
            RUN,
            "Roe Library, Maps Division, Salem, Ore.",
        ),
        (f"{RUN} (Roe Museum, May 7)", f"{RUN} (Roe Museum, May 7)", None),
        (f"{RUN} (Roe Museum, Salem was closed)", f"{RUN} (Roe Museum, Salem was closed)", None),
        (f"{RUN} (Roe Museum, which is shut)", f"{RUN} (Roe Museum, which is shut)", None),
        ("Dzwon. (Muzeum Dzwonów)", "Dzwon.", "Muzeum Dzwonów"),
        ("Most w Krakowie (zdj. Jan Nowak)", "Most w Krakowie", "zdj. Jan Nowak"),
    ],
)  # fmt: skip
def test_credit_is_told_from_caption(text, caption, credit):
    parts = credit_lines.split(text)
    assert (parts.caption, parts.credit) == (caption, credit)


@pytest.mark.parametrize(
    "text",
    [
        "In this photo provided by NASA, a rocket lifts off from the pad.",
        "Photo: The mayor opens the new bridge on Monday",
        "The plant at night (left/right)",
        "Jane Roe is a photographer in Boston",
        "The bank issued credit cards",
        "Credit Suisse opens a new office in New York.",
        "The source: a spring in the hills",
        "Image of the day",
        "The mayor signs the AP/IB bill",
        "A reporter of Reuters",
        "The bell on its way (Bottom left photo)",
        "The bell in 1910 (see photo)",
        "The mayor (right in the photo)",
        "Das Tor (Foto Mitte)",
        "The bell (Photo 2 of 3)",
        "Jane Roe (Ph.D. Student)",
        "Jane Roe with John Doe (Bell Museum)",
        "The winners of the day. (Roe High School)",
        "The doors of the museum. (The museum opens in June)",
        "The bell at its new place. (Museum)",
    ],
)
def test_caption_without_credit_stays_as_printed(text):
    parts = credit_lines.split(text)
    assert (parts.caption, parts.credit) == (text, None)


def test_a_month_that_is_a_word_too_is_of_the_name():
    parts = credit_lines.split("The bell. Royal Mail photo by Jane Roe")
    assert (parts.caption, parts.credit) == ("The bell.", "Royal Mail photo by Jane Roe")


def test_image_number_is_taken_out():
    parts = credit_lines.split(f"{RUN} (U.S. Navy photo by Jane Roe/Released) 100915-D-XY123-001")
    assert parts.virin == "100915-D-XY123-001"
    assert parts.caption == RUN
    assert parts.credit == "U.S. Navy photo by Jane Roe/Released"


def test_buttons_of_the_viewer_are_no_caption():
    text = f"Show Caption + Hide Caption – {RUN} (Photo Credit: U.S. Army) VIEW ORIGINAL"
    assert credit_lines.split(text) == credit_lines.Credited(RUN, "Photo Credit: U.S. Army")


@pytest.mark.parametrize(
    "text",
    [
        "Click to enlarge",
        "Hi-Res Image",
        "Download image",
        "Bild vergrößern",
        "View full size",
        "（クリックして拡大）",
        "(Klick zum Vergrößern)",
        "нажмите, чтобы увеличить",
        "View Media Details",
        "(Click photo for screen-resolution image);high-resolution image available.",
    ],
)
def test_button_line_is_known(text):
    assert buttons.is_button(text)


@pytest.mark.parametrize(
    "text", ["Enlarge the plant, the union says, and jobs will follow.", RUN, "Photo by Jane Roe"]
)
def test_other_lines_are_no_buttons(text):
    assert not buttons.is_button(text)


@pytest.mark.parametrize("text", ["photo by " * 5000, "(" * 20_000, "Photo: A" * 5000, "© " * 9000])
def test_hostile_text_does_no_harm(text):
    credit_lines.split(text)


@pytest.mark.parametrize("line", ["Πηγή φωτογραφίας:", "Φωτογράφος", "Credit"])
def test_a_label_is_one_in_any_case(line):
    assert credit_lines.is_label(line)


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("PHOTO BY: VIRIN / 1 of 3", None),
        ("Photo by: 2 / 3", None),
        ("Photo by:", None),
        ("Foto:", None),
        ("PHOTO BY: VIRIN: 220204-A-AB123-1017", None),
        ("Photo by: Jane Roe / 1 of 3", "Photo by: Jane Roe"),
        ("Photo by Jane Roe 1 of 3", "Photo by Jane Roe"),
        ("Courtesy photo", "Courtesy photo"),
        ("Photo: 3M", "Photo: 3M"),
    ],
)
def test_a_form_that_nobody_filled_in_is_no_credit(text, credit):
    assert credit_lines.split(text).credit == credit


@pytest.mark.parametrize(
    "label",
    [
        "Caption: ",
        "Photo caption 2: ",
        "Bildunterschrift: ",
        "Légende : ",
        "Pie de foto: ",
        "Didascalia: ",
        "Legenda da foto: ",
        "Bijschrift: ",
        "Billedtekst: ",
        "Подпись к фото: ",
        "图说：",
    ],
)
def test_a_caption_goes_without_its_label(label):
    said = "The bridge on its first day."
    found = credit_lines.split(f"{label}{said} Photo: Jane Roe")
    assert (found.caption, found.credit) == (said, "Photo: Jane Roe")
    assert credit_lines.split(f"[{label}{said}]").caption == said


@pytest.mark.parametrize(
    "text", ["Captions are read: the bridge opens", "A bridge, and its caption: Open at last"]
)
def test_words_like_a_label_stay_in_a_caption(text):
    assert credit_lines.split(text).caption == text


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        (f"{RUN} Image Credit: Acme/J. Roe—also sold as a print",
         RUN, "Image Credit: Acme/J. Roe—also sold as a print"),
        ("Image: Acme Hall—the one that burned down and was built again", None, None),
        ("A view taken by the Roe Anvil Club on its walk. All ran. Drawing credit: J. Roe",
         "A view taken by the Roe Anvil Club on its walk. All ran.", "Drawing credit: J. Roe"),
        ("All ran. It was taken by Jane Roe", "All ran. It was", "taken by Jane Roe"),
        ("A bell photographed by Jane Roe. Copyright: Acme",
         "A bell", "photographed by Jane Roe. Copyright: Acme"),
    ],
)  # fmt: skip
def test_a_label_is_surer_than_words_within_a_sentence(text, caption, credit):
    found = credit_lines.split(text)
    assert (found.caption, found.credit) == (caption or text, credit)


@pytest.mark.parametrize(
    "usage",
    [
        "Sources/Usage: Public Domain. View Media Details",
        "Copyright: All rights reserved",
        "Source: Domaine public",
    ],
)
def test_a_credit_that_names_somebody_counts_before_one_that_tells_of_rights(usage):
    found, _ = read(
        photo(group=7),
        Block(usage, tag="div", hints=frozenset({"image", "caption"}), group=7),
        Block(f"{CAPTION} (Credit: Ann Poe, Acme)", BlockKind.CAPTION, group=7),
    )
    assert [(one.caption, one.credit) for one in found] == [(CAPTION, "Credit: Ann Poe, Acme")]


@pytest.mark.parametrize(
    "caption",
    [
        f'<span class="cap">{CAPTION}</span> <span class="credit">Jane Roe</span>',
        f'<span class="photo-credit">Jane Roe</span> {CAPTION}',
        f'{CAPTION}<span class="credit">Jane Roe</span>',
    ],
)
def test_a_label_in_the_caption_may_be_the_credit(caption):
    figure = f"<figure><img src='{SRC}'><figcaption>{caption}</figcaption></figure>"
    page = scrape(f"<article><p>{TEXT}</p>{figure}<p>{TEXT}</p></article>".encode())
    assert images.find(page, None).value == (Image(SRC, None, CAPTION, "Jane Roe"),)


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        (f'{CAPTION} (<span class="credit">Photo: Jane Roe</span>)', "Photo: Jane Roe"),
        (f'{CAPTION} Photo by <span class="credit">Jane Roe</span>', "Photo by Jane Roe"),
    ],
)
def test_a_label_within_the_words_of_a_credit_parts_nothing(caption, credit):
    figure = f"<figure><img src='{SRC}'><figcaption>{caption}</figcaption></figure>"
    page = scrape(f"<article><p>{TEXT}</p>{figure}<p>{TEXT}</p></article>".encode())
    assert images.find(page, None).value == (Image(SRC, None, CAPTION, credit),)


CALLED = frozenset({"caption"})


@pytest.mark.parametrize(
    "lines",
    [
        [Block("Jane Roe", group=7, hints=frozenset({"field", "credit"}))],
        [Block(line, group=7, hints=CALLED) for line in ("Credit", "Jane Roe")],
        [Block(line, group=7, hints=CALLED) for line in ("Photo credit:", "Jane Roe")],
    ],
)
def test_a_name_may_be_called_a_credit_by_its_class_or_by_a_label_above_it(lines):
    caption = Block(CAPTION, group=7, hints=CALLED)
    found, _ = read(photo(group=7), caption, *lines, TEXT)
    assert found == (Image(SRC, None, CAPTION, "Jane Roe"),)


def test_a_label_for_those_who_listen_sticks_to_the_name():
    credit = "<span class='copyright'><span>Credit</span><span><span>Credit</span>Jane Roe</span>"
    figure = f"<img src='{SRC}'><figcaption><span>A bell.</span>{credit}</span></figcaption>"
    page = scrape(f"<p>{TEXT}</p><figure>{figure}</figure><p>{TEXT}</p>".encode())
    assert images.find(page, None).value == (Image(SRC, None, "A bell.", "Credit Jane Roe"),)


def test_a_sentence_in_a_box_called_credit_is_the_caption():
    line = Block(CAPTION, group=7, hints=frozenset({"credit"}))
    assert read(photo(group=7), line, TEXT)[0] == (Image(SRC, None, CAPTION),)


def test_the_foot_of_the_page_is_no_credit():
    foot = Block("© 2026 Acme Corp.", zone=Zone.MARGIN)
    assert read(TEXT, photo(), foot) == ((Image(SRC),), [])


@pytest.mark.parametrize("count", ["1 / 2", "1 of 2", "2 de 3", "Photo Details", "Download hi-res"])
def test_what_counts_or_offers_photos_parts_none_from_its_caption(count):
    label = Block(count, BlockKind.HEADING, level=2, group=8)
    caption = Block(f"{CAPTION} (Photo by Jim Poe)", hints=frozenset({"caption"}), group=8)
    found, _ = read(photo(group=7), label, caption, Block(TEXT))
    assert found == (Image(SRC, None, CAPTION, "Photo by Jim Poe"),)


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("<span class='copyright'>M. Roe/AP</span> <span>A bell.</span>", ("A bell.", "M. Roe/AP")),
        ("A bell<span class='credit'>Jane Roe</span>", ("A bell", "Jane Roe")),
        ("A bell <cite class='photo-credit'>Jane Roe</cite>", ("A bell", "Jane Roe")),
        ("A bell. <em class='image__credit'>Jane Roe</em>", ("A bell.", "Jane Roe")),
        ("Eine Glocke <small class='bildnachweis'>Jana Roe</small>", ("Eine Glocke", "Jana Roe")),
        ("<i>A bell</i><span class='copyright'>© Roe</span>", ("A bell", "© Roe")),
        ("A bell. Photo by <span class='credit'>Jo Roe</span>", ("A bell.", "Photo by Jo Roe")),
        ("A bell. Photo courtesy <i class='credit'>Roe</i>", ("A bell.", "Photo courtesy Roe")),
        ("<b>Foto:</b> <span class='copyright'>Jana Roe</span>", (None, "Foto: Jana Roe")),
        ("A bell</figcaption><button class='acme-credit'>© Roe</button>", ("A bell", "© Roe")),
        ("A bell</figcaption><button class='credit'>Credit</button>", ("A bell", None)),
    ],
)  # fmt: skip
def test_credit_in_an_element_of_its_own(caption, expected):
    figure = f"<figure><img src='{SRC}'><figcaption>{caption}</figcaption></figure>"
    page = scrape(f"<h1>Acme opens a plant</h1><p>{TEXT}</p>{figure}<p>{TEXT}</p>".encode())
    (found,) = images.find(page, None).value
    assert (found.caption, found.credit) == expected


def test_lines_around_a_caption_do_not_part_it_from_its_credit():
    lines = ("image:", CAPTION, "view more", "Credit: Jane Roe")
    texts = [Block(line, BlockKind.CAPTION, group=7) for line in lines]
    (found,), _ = read(photo(group=7), *texts, TEXT)
    assert (found.caption, found.credit) == (CAPTION, "Credit: Jane Roe")


@pytest.mark.parametrize(
    "credit",
    ["©Acme/D. Roe-Doe/ref. lk-00417", "© Acme / D. Roe", "Photo: Acme/J.R. Roe", "©Acme/Jane Roe"],
)
def test_a_credit_may_name_house_and_initial(credit):
    line, *_ = read(photo(group=7), Block(credit, group=7), TEXT)[0]
    assert (line.credit, line.caption) == (credit, None)


@pytest.mark.parametrize(
    ("text", "caption"),
    [
        ("image: A bee on its way home in June. view more", "A bee on its way home in June."),
        ("A bee on its way (with pollen) Read more >", "A bee on its way (with pollen)"),
        ("A deck from which the crowd can view more", "A deck from which the crowd can view more"),
    ],
)
def test_the_link_behind_a_caption_is_none_of_it(text, caption):
    assert credit_lines.split(text).caption == caption


@pytest.mark.parametrize(
    "text", ["Photo by @jroe on Unsplash", "Photo by барон Торнау, public domain"]
)
def test_a_name_without_a_capital(text):
    assert credit_lines.split(text) == credit_lines.Credited(None, text)


@pytest.mark.parametrize(
    "text",
    [
        "I could not film there, so this photo from Acme will have to do.",
        "Non si poteva filmare, quindi questa foto di Acme dovrà bastare.",
    ],
)
def test_a_sentence_that_goes_on_behind_a_photo_gives_no_credit(text):
    assert credit_lines.split(text) == credit_lines.Credited(text)
    kept = "A bell is seen in this photo provided by the Acme Trust."
    assert credit_lines.split(kept).credit == "photo provided by the Acme Trust"


def test_who_took_several_photos_may_be_accounts():
    makers = "jroe (Acme), Karl Poe (Acme), A J Doe, bellman, and Ann Roe"
    assert credit_lines.split(f"Photos by {makers}.").credit == f"Photos by {makers}"
    release = pages.read(
        f"{pages.TITLE}<p>May 4, 2021</p>{pages.story()}<p>Photos by {makers}.</p>"
    )
    assert pages.body(release) == [pages.FIRST, pages.SECOND]
    assert release.people == ()
    for text in ("Photos by the river, the mill, and the bridge", "Images: bells, anvils, hooks"):
        assert credit_lines.split(text).credit is None


def test_a_capital_tells_a_name_from_other_words():
    text = "Photo by the river. It was cold"
    assert credit_lines.split(text).caption is not None


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("Reprodução", None, "Reprodução"),
        ("A ponte de Salem. (Divulgação)", "A ponte de Salem.", "Divulgação"),
        ("A ponte. Reprodução/TV Salem", "A ponte.", "Reprodução/TV Salem"),
        ("Le pont de Salem (DR)", "Le pont de Salem", "DR"),
        ("Die Brücke von Salem (zvg)", "Die Brücke von Salem", "zvg"),
        ("Foto. Cortesía", None, "Foto. Cortesía"),
        ("Divulgação de notas em Salem", "Divulgação de notas em Salem", None),
    ],
)
def test_a_word_may_stand_in_the_place_of_a_name(text, caption, credit):
    found = credit_lines.split(text)
    assert (found.caption, found.credit) == (caption, credit)


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("A bridge in Salem Credit: Acme Press", "A bridge in Salem", "Credit: Acme Press"),
        ("Un pont à Salem Crédit : Acme", "Un pont à Salem", "Crédit : Acme"),
        ("A bridge. Graphic Credit: Acme Press", "A bridge.", "Graphic Credit: Acme Press"),
        ("A mural. Artist Credit: Jane Roe", "A mural.", "Artist Credit: Jane Roe"),
        ("A bridge. Acme Army photo: Jane Roe", "A bridge.", "Acme Army photo: Jane Roe"),
    ],
)
def test_before_a_credit_of_its_own_stands_the_caption(text, caption, credit):
    found = credit_lines.split(text)
    assert (found.caption, found.credit) == (caption, credit)


def test_a_credit_that_stands_in_brackets_and_once_more():
    caption = Block("A bridge at night. (Photo by: Acme/Roe Images)", BlockKind.CAPTION)
    again = Block("Roe Images", BlockKind.CAPTION)
    (image,), _ = read(TEXT, photo(), caption, again)
    assert (image.caption, image.credit) == ("A bridge at night.", "Photo by: Acme/Roe Images")
    (image,), _ = read(TEXT, photo(), Block("Jane Roe. (Photo by Jane Roe)", BlockKind.CAPTION))
    assert image.caption == "Jane Roe."


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("Tiltas / J. Rojaus/Acme nuotr.", "Tiltas", "J. Rojaus/Acme nuotr."),
        ("Tiltas Saleme. J. Rojaus nuotr.", "Tiltas Saleme.", "J. Rojaus nuotr."),
        ("A híd. Roe János felvétele", "A híd.", "Roe János felvétele"),
        ("BNS nuotr.", None, "BNS nuotr."),
        ("A híd a régi város felvétele", "A híd a régi város felvétele", None),
        ("Salem Köprüsü fotoğrafı", "Salem Köprüsü fotoğrafı", None),
        ("Salemo nuotrauka", "Salemo nuotrauka", None),
    ],
)
def test_a_credit_may_end_with_the_word_for_a_photo(text, caption, credit):
    parts = credit_lines.split(text)
    assert (parts.caption, parts.credit) == (caption, credit)


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("Jane Roe/iStock", "Jane Roe/iStock"),
        ("acme.example/Jane Roe", "acme.example/Jane Roe"),
        ("Reprodução/iG Salem", "Reprodução/iG Salem"),
        ("acme.example/Bridge", None),
        ("Bridge and/or ferry", None),
    ],
)
def test_a_name_before_a_slash_may_begin_with_a_small_letter(text, credit):
    assert credit_lines.split(text).credit == credit


@pytest.mark.parametrize(
    ("lines", "caption", "credit"),
    [
        ("<div class='text'>{}</div><div class='caption-credit'>{}</div>", True, True),
        ("<div class='caption-credit'>{1}</div>", False, True),
        ("<div class='more'>{1}</div>", False, False),
    ],
)
def test_a_credit_may_be_a_link_in_a_caption(lines, caption, credit):
    said = "Visitors walk through the plant in Springfield on Monday."
    link = "<a href='https://photos.example/roe'>Kevin R</a>"
    figure = (
        "<figure><img src='/files/plant.jpg' width=600 height=400><figcaption class='caption'>"
        f"{lines.format(said, link)}</figcaption></figure>"
    )
    release = pages.read(f"{pages.TITLE}<p>May 4, 2021</p>{figure}{pages.story()}")
    (image,) = release.images
    assert image.caption == (said if caption else None)
    assert image.credit == ("Kevin R" if credit else None)
    assert "Kevin R" not in pages.body(release)


def test_a_link_to_the_photo_beside_it_is_no_menu():
    box = "<div class='item'><img src='/files/plant.jpg' width=600 height=400><p>{}</p></div>"
    line = "<a href='/files/plant.jpg'>View this image ›</a>"
    page = f"{pages.TITLE}<p>May 4, 2021</p>{pages.story(second='{}')}<p>{pages.SECOND}</p>"
    own = pages.read(page.replace("<p>{}</p>", box.format(line)))
    assert [image.src for image in own.images] == ["/files/plant.jpg"]
    assert pages.body(own) == [pages.FIRST, pages.SECOND]
    other = "<a href='/files/menu'>View the other plants of the year</a>"
    assert pages.read(page.replace("<p>{}</p>", box.format(other))).images == ()


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        (f"{RUN} / JANE ROE", RUN, "JANE ROE"),
        (f"{RUN} / ACM", RUN, "ACM"),
        ("The soldiers of Fort Roe / FORT DOE", "The soldiers of Fort Roe / FORT DOE", None),
        ("Fot. jroe/iAcme", None, "Fot. jroe/iAcme"),
        ("Foto: jroe / Acmestock", None, "Foto: jroe / Acmestock"),
        ("Photo: bells/Anvils of the county", "Photo: bells/Anvils of the county", None),
        (f"- {RUN} REUTERS/Jane Roe -", RUN, "REUTERS/Jane Roe"),
    ],
)
def test_who_took_a_photo_by_marks_alone(text, caption, credit):
    found = credit_lines.split(text)
    assert (found.caption, found.credit) == (caption, credit)


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("Mayor Jane Roe © Photo: Acme", "Mayor Jane Roe", "© Photo: Acme"),
        ("Кметът Ян Роев © снимка: АКМЕ", "Кметът Ян Роев", "© снимка: АКМЕ"),
        ("The yard. Jane Roe © Acme", "The yard.", "Jane Roe © Acme"),
    ],
)
def test_a_mark_before_the_label_opens_the_credit(text, caption, credit):
    found = credit_lines.split(text)
    assert (found.caption, found.credit) == (caption, credit)


@pytest.mark.parametrize(
    ("caption", "name", "credit"),
    [
        ("The walkers cross the bridge at dawn.", "Jane Roe", "Jane Roe"),
        ("The walkers cross the bridge at dawn", "Jane Roe", None),
        ("The walkers cross the bridge with the Roe sisters.", "Jane Roe", None),
        ("The walkers cross the bridge at dawn.", "Roeville Bridge", None),
        ("From the left: Ann Lee.", "Jane Roe", None),
        ("“We walked over the bridge at dawn.”", "Jane Roe", None),
    ],
)
def test_a_name_alone_behind_a_sentence_signs_the_photo(caption, name, credit):
    found = credit_lines.split(f"{caption} {name}")
    assert (found.caption, found.credit) == (
        (caption, credit) if credit else (f"{caption} {name}", None)
    )
    shown = f"<img src='/walk.jpg' width=600 height=400><p>{caption}<br><i>{name}</i></p>"
    box = f"<div class='caption'>{shown}</div>"
    page = pages.read(f"{pages.TITLE}<p>May 4, 2021</p>{box}{pages.story()}")
    assert [image.credit for image in page.images] == [credit]


@pytest.mark.parametrize(
    ("alt", "title"), [("Jane Poe", "Bridge opens"), ("", "Jane Poe leads the bridge office")]
)
@pytest.mark.parametrize("mark", ["", "<br>"])
def test_whom_a_photo_shows_did_not_take_it(alt, title, mark):
    caption = "The new director takes up her office."
    shown = f"<img src='/7.jpg' alt='{alt}' width=600 height=400>"
    box = f"<figure>{shown}<figcaption>{caption}{mark} Jane Poe</figcaption></figure>"
    page = pages.read(f"<h1>{title}</h1><p>May 4, 2021</p>{box}{pages.story()}")
    assert [image.credit for image in page.images] == [None]
