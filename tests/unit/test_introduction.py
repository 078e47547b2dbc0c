"""How issuers introduce themselves in scripts without capitals."""

import pytest

from newsdrop.parse.masthead import introduction


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("(서울=뉴스와이어) 한빛로봇(대표이사 김도현)이 로봇을 출시한다.", "한빛로봇"),
        ("株式会社ミドリ製作所（本社：大阪市）は、発売します。", "株式会社ミドリ製作所"),
        ("【大阪】ミドリ社（本社：大阪市）は発売した。", "ミドリ社"),
        ("深圳，2022年9月6日 — 远山科技股份有限公司今日发布机器人。", "远山科技股份有限公司"),
        ("賃貸仲介大手のミドリ株式会社は、発売します。", "ミドリ株式会社"),
        ("新風「株式会社みどり」。駅前に出店した。", "株式会社みどり"),
        ("新風「みどりの株式会社入門」を読む。", None),
        ("회의에서는 예산(안)을 다뤘다.", None),
        ("Acme (headquarters: Springfield) sells anvils.", None),
        ("橋樑部為減少事故，推動新橋。", "橋樑部"),
        ("新橋開標。 橋樑部道路局表示，新橋完工。", "橋樑部道路局"),
        ("主辦單位橋樑協會指出，新橋完工。", "橋樑協會"),
        ("本管理局今日開放。", None),
        ("新华社5月3日电 远山桥梁有限公司3日消息，新桥完工。", "远山桥梁有限公司"),
        ("緑川まつり実行委員会は、開催します。", "緑川まつり実行委員会"),
        ("緑川市は、開催します。", "緑川市"),
        ("研究者らは、発見しました。", None),
        ("大都市は、見直します。", None),
        ("緑川市政府提醒司機。", "緑川市政府"),
        ("新橋昨日完工，橋樑部的人員到場。", None),
    ],
)
def test_who_introduces_itself(text, name):
    assert introduction.find(text) == name
