"""How issuers introduce themselves in scripts without capitals."""

import pytest

import newsdrop
from newsdrop.parse.houses import eastern


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("(서울=뉴스와이어) 한빛로봇(대표이사 김도현)이 로봇을 출시한다.", "한빛로봇"),
        ("<2021-06-03>한빛로봇(대표이사 김도현, 이수민)이 로봇을 출시한다.", "한빛로봇"),
        ("株式会社ミドリ製作所（本社：大阪市）は、発売します。", "株式会社ミドリ製作所"),
        ("株式会社 ミドリ（本社：大阪市）は、発売します。", "株式会社ミドリ"),
        ("【大阪】株式会社　ミドリ（本社：大阪市）は、発売します。", "株式会社ミドリ"),
        ("合同会社 Acme（本社：大阪市）は、発売します。", "合同会社Acme"),
        ("Acme Bridges 合同会社（本社：大阪市）は、発売します。", "Acme Bridges 合同会社"),
        ("新橋 ミドリ（本社：大阪市）は、発売します。", "ミドリ"),
        ("【大阪】ミドリ社（本社：大阪市）は発売した。", "ミドリ社"),
        ("深圳，2022年9月6日 — 远山科技股份有限公司今日发布机器人。", "远山科技股份有限公司"),
        ("賃貸仲介大手のミドリ株式会社は、発売します。", "ミドリ株式会社"),
        ("新風「株式会社みどり」。駅前に出店した。", "株式会社みどり"),
        ("新風「みどりの株式会社入門」を読む。", None),
        ("회의에서는 예산(안)을 다뤘다.", None),
        ("(세종=한빛) 한빛교통부는 보조금을 지급한다고 밝혔다.", "한빛교통부"),
        ("한빛대학교는 연구 센터를 열었다.", "한빛대학교"),
        ("연구자들은 이끼를 발견했다.", None),
        ("새 다리는 한빛대학교가 지었다.", None),
        ("Acme (headquarters: Springfield) sells anvils.", None),
        ("橋樑部為減少事故，推動新橋。", "橋樑部"),
        ("新橋開標。 橋樑部道路局表示，新橋完工。", "橋樑部道路局"),
        ("主辦單位橋樑協會指出，新橋完工。", "橋樑協會"),
        ("本管理局今日開放。", None),
        ("新华社5月3日电 远山桥梁有限公司3日消息，新桥完工。", "远山桥梁有限公司"),
        ("緑川まつり実行委員会は、開催します。", "緑川まつり実行委員会"),
        ("緑川市は、開催します。", "緑川市"),
        ("緑川町では、開催します。", "緑川町"),
        ("緑川大学（GU）と青山県橋町は、実験を行いました。", "緑川大学"),
        ("【緑川】緑川町（町長：山田太郎）および青山大学は、", "緑川町"),
        ("緑川大学（GU）との共同研究で、橋を調べた。", None),
        ("緑川町では、席が足りない。株式会社ミドリ（本社：大阪市）は建てる。", "株式会社ミドリ"),
        ("台灣東部將有大雨。", None),
        ("연장공사가 다음 달 시작된다.", None),
        ("研究者らは、発見しました。", None),
        ("大都市は、見直します。", None),
        ("近隣大学は、募集します。", None),
        ("毎年大学は、募集します。", None),
        ("昨年協議会は、募集しました。", None),
        ("今回委員会は、中止されました。", None),
        ("前回委員会は、中止されました。", None),
        ("同じ大学は、募集します。", None),
        ("国際大学は、増えています。", None),
        ("緑川市政府提醒司機。", "緑川市政府"),
        ("当社は、 株式会社ミドリ（以下「ミドリ」）と提携しました。", None),
        ("弊社では 株式会社ミドリ（本社：大阪市）の橋を扱う。", None),
        ("当社の子会社である、株式会社ミドリ（本社：大阪市）は、発売します。", None),
        ("株式会社ミドリ（以下「ミドリ」）に対し、当社は橋を納めました。", None),
        ("株式会社ミドリ（本社：大阪市）から橋を譲り受けました。", None),
        ("本公司今日宣布，远山桥梁有限公司（以下简称远山）加入。", None),
        ("당사는 한빛로봇(대표 김도현)과 손을 잡았다.", None),
        ("저희 한빛로봇(대표 김도현)은 로봇을 출시한다.", "한빛로봇"),
        ("株式会社ミドリ（以下「当社」）は、発売します。", "株式会社ミドリ"),
        ("株式会社ミドリは、当社の橋を発売します。", "株式会社ミドリ"),
        ("株式会社ミドリ（本社：大阪市）にて、発売します。", "株式会社ミドリ"),
        ("日本学術博覧会で、株式会社ミドリ（本社：大阪市）は発売した。", "株式会社ミドリ"),
        ("新橋昨日完工，橋樑部的人員到場。", None),
    ],
)
def test_who_introduces_itself(text, name):
    assert eastern.find(text) == name


SIGHTS = [
    (
        "緑橋が2016年4月23日に開通します。橋の長さは120メートルで、歩行者と自転車が通れます。"
        "開通式には町内の小学生も参加し、橋の上で合唱を披露する予定です。"
    ),
    "橋の建設には三年を要し、費用は町と県が負担しました。Midori Bridge Japan も協力しました。",
]


@pytest.mark.parametrize(
    ("line", "sends"),
    [
        ("アクメ祭 大阪事務局", True),
        ("Acme 実行委員会", True),
        ("株式会社アクメ 広報部", True),
        ("助成先決定 緑川財団", False),
        ("新会長に橋本氏 緑川協会", False),
        ("橋を開通させた実行委員会", False),
        ("Acme Committee", False),
    ],
)
def test_a_line_says_who_sends_a_text(line, sends):
    assert eastern.is_sender(line) is sends


@pytest.mark.parametrize(
    ("lines", "house"),
    [
        (["プレスリリース", "2016年3月25日", "株式会社ミドリ"], "株式会社ミドリ"),
        (["報道関係者各位", "2016年3月25日", "緑川まつり実行委員会"], "緑川まつり実行委員会"),
        (["2016年3月25日", "緑川町役場", "総務課"], "緑川町役場"),
        (["緑川大学", "2016年3月25日", "広報課"], "緑川大学"),
        (["2016年3月25日", "一般社団法人 緑川協会 広報室"], "一般社団法人 緑川協会"),
        (["各位", "2016年3月25日", "Midori Bridge Japan", "Midori 事務局"], "Midori Bridge Japan"),
        (["2016年3月25日", "大阪府緑川市"], None),
        (["2016年3月25日", "Midori Bridge Osaka", "Midori 事務局"], None),
    ],
)
def test_the_sender_stands_above_the_title_of_a_letter(lines, house):
    page = "".join(f"<p>{line}</p>" for line in (*lines, "緑橋が4月に開通", *SIGHTS))
    read = newsdrop.read(f"<html><body>{page}</body></html>".encode())
    assert read.headline == "緑橋が4月に開通"
    assert (read.issuer and read.issuer.name) == house


def test_a_name_in_latin_letters_is_whole_and_no_event():
    assert (
        eastern.find("Acme Bridge Works（本社：大阪市）は、新しい橋を公開した。")
        == "Acme Bridge Works"
    )
    assert eastern.find("Acme Bridge Challenge（以下、大会）は、橋を作る大会です。") is None


@pytest.mark.parametrize(
    ("headline", "begins", "name"),
    [
        ("한빛시, 새 다리 개통", "한빛시는 4일 새 다리를 열었다고 밝혔다.", "한빛시"),
        ("한빛군 새 다리 개통", "한빛군은 4일 새 다리를 열었다.", "한빛군"),
        ("한빛로봇, 새 로봇 출시", "(서울) 한빛로봇이 4일 로봇을 냈다.", "한빛로봇"),
        ("새 다리 개통", "새 다리가 4일 열렸다.", None),
        ("교육감, 학교 방문", "교육감은 4일 학교를 찾았다.", None),
        ("한빛시, 새 다리 개통", "새 다리가 4일 열렸다. 한빛시는 이를 반겼다.", "한빛시"),
        ("한빛시, 새 다리 개통", "시민들은 4일 한빛시가지를 걸었다.", None),
    ],
)
def test_the_subject_of_a_korean_headline_and_of_its_text_issues(headline, begins, name):
    assert eastern.of_both(headline, begins) == name


def test_a_person_who_is_both_subjects_issues_nothing():
    text = "김도현은 4일 대회에서 우승했다. 김도현은 12살이며, 학생이라고 김도현 선수가 말했다. "
    page = f"<h1>김도현, 대회 우승</h1><p>2021년 6월 4일</p><p>{text * 2}</p>"
    assert newsdrop.read(page.encode()).issuer is None
