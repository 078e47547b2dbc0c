"""Chinese and Japanese names: believed beside an office, and nowhere else."""

import pytest

from newsdrop.parse.persons import han
from newsdrop.record import Person


def found(text, language):
    return [(person.name, person.title) for person in han.people([text], language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("远山科技首席执行官周晓东表示，订单很多。", [("周晓东", "远山科技首席执行官")]),
        ("“好。”，北山市交通局局长何伟说。", [("何伟", "北山市交通局局长")]),
        ("署長黃志明表示，計畫已啟動。", [("黃志明", "署長")]),
        ("會議由劉家豪科長主持。", [("劉家豪", "科長")]),
        ("部长高度评价这项工作。", []),
        ("技术联系人：周科长文明", []),
        ("局长说，票价不变。", []),
    ],
)
def test_chinese_names(text, expected):
    assert found(text, "zh") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("鈴木浩市長は会見で話した。", [("鈴木浩", "市長")]),
        ("（代表取締役社長：山本健一）は発売します。", [("山本健一", "代表取締役社長")]),
        ("アクメ（東京都港区 代表取締役道瀬利一 以下アクメ）は", [("道瀬利一", "代表取締役")]),
        ("ノル（代表取締役社長：和泉沢 太郎）は", [("和泉沢 太郎", "代表取締役社長")]),
        ("（代表取締役会長及び社長）は", []),
        ("最高経営責任者であるジェーン・ローは述べた。", [("ジェーン・ロー", "最高経営責任者")]),
        ("作家の田中裕子氏が語った。", [("田中裕子", None)]),
        ("山本副社長は欠席した。", []),
        ("危機管理局長は説明した。", []),
    ],
)  # fmt: skip
def test_japanese_names(text, expected):
    assert found(text, "ja") == expected


@pytest.mark.parametrize(
    ("phrase", "name"),
    [("山本社長", "山本健一"), ("김 대표", "김도현"), ("北山公司", None), ("田中社長", None)],
)
def test_a_family_name_with_an_office_means_its_holder(phrase, name):
    assert han.short(phrase, [Person("山本健一"), Person("김도현")]) == name
