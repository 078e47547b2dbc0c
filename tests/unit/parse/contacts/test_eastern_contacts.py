"""Who answers in China, Japan and Korea."""

import pytest

from newsdrop.page import Block
from newsdrop.parse.reaching.lines import contact_line, eastern_cells, eastern_contacts
from newsdrop.record import Contact
from tests.asking.contacts import STORY, heading, read, row


@pytest.mark.parametrize(
    ("lines", "contact"),
    [
        (["문의: 환경부 대변인실 김철수 과장 044-201-1234"],
         Contact("김철수", "환경부 대변인실", "044-201-1234")),
        (["담당부서: 일자리과 김철수 팀장 ☎ 044-201-1234"],
         Contact("김철수", "일자리과", "044-201-1234")),
        (["新聞聯絡人：綜合組 劉家豪科長 07-338-1234"],
         Contact("劉家豪", "綜合組", "07-338-1234")),
        (["本案聯絡人：環境部水利中心資深工程師林大明", "聯絡電話：07-338-1234"],
         Contact("林大明", "環境部水利中心", "07-338-1234")),
        (["水利署發言人：林副署長大明", "行動電話：0912-345-678"],
         Contact("林副署長大明", None, "0912-345-678")),
        (["Pressekontakt:", "Holzverband e.V.", "Jane Roe", "T 030 2031455"],
         Contact("Jane Roe", "Holzverband e.V.", "030 2031455")),
        (["【本件に関するお問い合わせ】", "株式会社みどり電機 広報部 佐藤", "TEL：03-5555-0102"],
         Contact("佐藤", "株式会社みどり電機 広報部", "03-5555-0102")),
        (["【本件に関するお問い合わせ】", "みどり電機 広報センター 佐藤", "TEL：03-5555-0102"],
         Contact("佐藤", "みどり電機 広報センター", "03-5555-0102")),
        (["お問い合わせ先", "緑川大学医学域（保健学系）", "教授　佐藤花子（サトウハナコ）",
          "TEL：03-5555-0102"],
         Contact("佐藤花子", None, "03-5555-0102")),
        (["代表連絡先", "佐藤花子（Acme Tokyo）：070-5555-0102"],
         Contact("佐藤花子", "Acme Tokyo", "070-5555-0102")),
    ],
)  # fmt: skip
def test_who_answers_in_korea_and_japan(lines, contact):
    assert read(*lines)[0] == [contact]


@pytest.mark.parametrize("heading", ["お問い合わせ先", "【リリース発信元】"])
@pytest.mark.parametrize("mark", ["／", "・"])
def test_several_families_of_an_office_share_its_number(mark, heading):
    found, _ = read(heading, f"みどり研究センター 佐藤{mark}加賀見", "TEL：03-5555-0102")
    office = "みどり研究センター"
    assert found == [Contact(name, office, "03-5555-0102") for name in ("佐藤", "加賀見")]


@pytest.mark.parametrize("line", ["みどり製品／金床", "みどり研究センター／金床部"])
def test_parts_of_a_house_are_no_families(line):
    found, _ = read("お問い合わせ先", line, "TEL：03-5555-0102")
    assert not any(one.name in {"金床", "金床部"} for one in found)


def test_what_a_spokesman_says_is_no_contact():
    dialogue = "发言人：我们注意到有关报道，并将继续关注", "请拨打热线：010-6555-0102"
    assert read(*dialogue) == ([], list(dialogue))


@pytest.mark.parametrize(
    "heading_line",
    [
        "＜本件に関する詳細のお問い合せ、取材のお申し込みは＞",
        "【報道機関からの問い合わせ先】",
        "お問い合わせ先",
    ],
)
def test_who_answers_behind_a_japanese_heading(heading_line):
    found, left = read(
        heading_line,
        "株式会社みどり電機 担当： 佐藤 花子",
        "〒106-0001 東京都港区北二丁目4-14 みどりビル5Ｆ",
        "TEL：03-5555-0102",
        "FAX：03-5555-0103",
        "E-mail：press@example.jp",
    )
    assert found == [Contact("佐藤 花子", "株式会社みどり電機", "03-5555-0102", "press@example.jp")]
    assert left == []


def test_a_post_before_a_family_name_is_no_name():
    found, _ = read(
        STORY, "取材に関するお問合せ", "広報担当：佐藤", "メール：kanetoko@acme.example"
    )
    assert found == [Contact("佐藤", None, None, "kanetoko@acme.example")]


def test_a_japanese_office_and_its_direct_number():
    office = "見本省水・大気環境局海洋環境課海洋プラスチック汚染対策室"
    found, _ = read(STORY, "連絡先", office, "代表", "03-3581-3351", "直通", "03-6205-4934")
    assert found == [Contact(office, None, number) for number in ("03-3581-3351", "03-6205-4934")]


def test_names_below_the_number_belong_to_a_box_that_is_called_a_contact():
    lines = (
        "見本省水・大気環境局海洋環境課",
        "代表",
        "03-3581-3351",
        "室長",
        "鰐淵 裕香",
        "担当",
        "山口 健",
    )
    for hints, names in ((frozenset({"contact"}), ["鰐淵 裕香", "山口 健"]), (frozenset(), [])):
        found, _ = read(STORY, "連絡先", *(Block(line, hints=hints) for line in lines))
        assert [one.name for one in found][1:] == names


@pytest.mark.parametrize(
    ("lines", "name", "house"),
    [
        (("※ 보도 문의 : 소통팀 도윤슬 책임매니저 (02-555-0147)",), "도윤슬", "소통팀"),
        (("문의처", "홍보팀 박민수 프로", "02-555-0147"), "박민수", "홍보팀"),
        (("[문의] 미디어팀 최은영 책임연구원 042-555-0147",), "최은영", "미디어팀"),
        (("담당: 전략기획실 정수민 파트장 (02-555-0147)",), "정수민", "전략기획실"),
        (("문의: 한국장학재단 02-555-0147",), None, None),
        (("お問い合わせ", "緑大 広報課 佐藤 花子", "電話 03-555-0147"), "佐藤 花子", "緑大 広報課"),
        (("お問い合わせ", "緑大学 広報担当 山田太郎", "電話 03-555-0147"), "山田太郎", "緑大学"),
        (("お問い合わせ", "横浜市 企画課長 高橋 一郎", "電話 03-555-0147"), "高橋 一郎", "横浜市"),
        (("【お問い合わせ先】緑大 広報課 小林 誠", "電話 03-555-0147"), "小林 誠", "緑大 広報課"),
        (("お問い合わせ", "緑大学 総務課広報係", "電話 03-555-0147"), "緑大学 総務課広報係", None),
        (("[Contact] Jane Roe, Acme Inc., 202-555-0100",), "Jane Roe", "Acme Inc."),
    ],
)  # fmt: skip
def test_an_eastern_name_stands_between_office_and_post_or_behind_them(lines, name, house):
    (one,), _ = read(STORY, *lines)
    assert (one.name, one.organization) == (name, house)


@pytest.mark.parametrize(
    ("line", "name", "office"),
    [
        ("株式会社見本 山田太郎", "山田太郎", "株式会社見本"),
        ("Acme合同会社 山田 太郎", "山田 太郎", "Acme合同会社"),
        ("見本製作所株式会社 広報 山田花子", "山田花子", "見本製作所株式会社 広報"),
        ("주식회사 모루 홍보팀 김철수", "김철수", "주식회사 모루 홍보팀"),
        ("㈜모루 김철수", "김철수", "㈜모루"),
        ("株式会社見本 松本工場", "株式会社見本 松本工場", None),
        ("株式会社 山本製作所", "株式会社 山本製作所", None),
    ],
)
def test_a_person_may_stand_behind_a_company_of_a_legal_form(line, name, office):
    found, _ = read(STORY, heading("お問い合わせ先"), line, "03-5555-0100")
    assert found == [Contact(name, office, "03-5555-0100", None)]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("事務局長 佐藤、 広報担当 鈴木、高橋", ["佐藤", "鈴木", "高橋"]),
        ("広報担当：佐藤、鈴木", ["佐藤", "鈴木"]),
        ("広報課長 佐藤・係長 鈴木", ["佐藤", "鈴木"]),
        ("代表 佐藤花子、副代表 鈴木一郎", ["佐藤花子", "鈴木一郎"]),
    ],
)
def test_several_with_their_posts_stand_in_one_line(line, names):
    assert contact_line.read(line).names == names


@pytest.mark.parametrize(
    "line",
    ["佐藤、鈴木、高橋", "広報担当、総務担当", "東京、大阪、名古屋担当", "会長 佐藤、電話", "、"],
)
def test_rows_without_posts_or_names_are_none_of_posts(line):
    assert eastern_contacts.row(line) is None


@pytest.mark.parametrize(
    ("cells", "contact"),
    [
        (("담당 부서", "도로과", "책임자", "과 장", "홍길동", "(044-200-1234)"),
         Contact("홍길동", "도로과", "044-200-1234")),
        (("책임자", "과장", "홍길동", "044-200-1234"), Contact("홍길동", None, "044-200-1234")),
    ],
)  # fmt: skip
def test_the_cells_of_a_korean_table_are_one_person(cells, contact):
    assert read(STORY, row(*cells), row("담당자", "사무관", "김철수", "044-200-1235"))[0] == [
        contact,
        Contact("김철수", None, "044-200-1235"),
    ]


def test_a_row_without_a_post_stays_as_it_is():
    assert eastern_cells.joined("구분 | 홍길동 | 김철수") == "구분 | 홍길동 | 김철수"
