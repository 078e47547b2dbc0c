"""Chinese and Japanese names: believed beside an office, and nowhere else."""

import pytest

from newsdrop.parse.persons.scripts import han
from newsdrop.record import Person


def found(text, language):
    return [(person.name, person.title) for person in han.people([text], language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("远山科技首席执行官周晓东表示，订单很多。", [("周晓东", "远山科技首席执行官")]),
        ("“好。”，北山市交通局局长何伟说。", [("何伟", "北山市交通局局长")]),
        ("省教育厅党组书记、厅长方晓琳讲话。", [("方晓琳", "省教育厅党组书记、厅长")]),
        ("来的是市长王平、处长李立。", [("王平", "市长"), ("李立", "处长")]),
        ("署長黃志明表示，計畫已啟動。", [("黃志明", "署長")]),
        ("會議由劉家豪科長主持。", [("劉家豪", "科長")]),
        ("部长高度评价这项工作。", []),
        ("技术联系人：周科长文明", []),
        ("局长说，票价不变。", []),
        ("总工程师于海洋介绍，桥很旧。", [("于海洋", "总工程师")]),
        ("公司首席技术官申屠海说。", [("申屠海", "公司首席技术官")]),
        ("居民肖丽华女士说：“盼了十年。”", [("肖丽华", None)]),
        ("衞生中心總監連國偉醫生說：", [("連國偉", "衞生中心總監")]),
        ("市长于今日出席仪式。", []),
        ("总统曾表示，不会退出。", []),
        ("局长常说，安全第一。", []),
        ("林姓女士說，沒看見。", []),
        ("来的有林场工人、路政专家、高空工人。", []),
        ("高原工人说，路很远。", [("高原", "工人")]),
        ("远山科技(Far Hill)总裁王平说。", [("王平", "远山科技(Far Hill)总裁")]),
        ("远山科技（三年前成立）总裁王平说。", [("王平", "总裁")]),
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
        ("社長のアンナ・ロウ・山田は述べた。", [("アンナ・ロウ・山田", "社長")]),
        ("ケース・スタディ・研究会は終了した。", []),
        ("作家の田中裕子氏が語った。", [("田中裕子", "作家")]),
        ("与那嶺アリサ湾岸大学教授は", [("与那嶺アリサ", "湾岸大学教授")]),
        ("山本さくら東都大学教授は", [("山本さくら", "東都大学教授")]),
        ("小泉環境大臣は出席した。", []),
        ("福岡県知事と深谷市議長が来た。", []),
        ("東都大学 准教授 ジョン・カーター 氏", [("ジョン・カーター", "東都大学 准教授")]),
        ("■湾岸病院 看護師長 与那嶺 さくら さん", [("与那嶺 さくら", "湾岸病院 看護師長")]),
        ("鵜飼 俊介（湾岸大学 教授）", [("鵜飼 俊介", "湾岸大学 教授")]),
        ("東都大学 教授 山田太郎氏", [("山田太郎", "東都大学 教授")]),
        ("会場 東京 国際フォーラム", []),
        ("会社名 株式会社ミナト 代表者", []),
        ("山本副社長は欠席した。", []),
        ("危機管理局長は説明した。", []),
        ("参加した諸見里さやかさん（34）は話した。", [("諸見里さやか", None)]),
        ("生活安全部長の猪俣修一警視正は訴えた。", [("猪俣修一", "警視正")]),
        ("学芸員の林健太郎さんは話した。", [("林健太郎", "学芸員")]),
        ("企画部部長の海老沢 健は述べた。", [("海老沢 健", "企画部部長")]),
        ("森林組合長は欠席した。", []),
        ("関西支社長は欠席した。", []),
        ("佐藤運営委員は欠席した。", []),
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


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("代表取締役の鵜飼", "鵜飼 俊介"),
        ("鵜飼氏", "鵜飼 俊介"),
        ("鵜飼商店", None),
        ("市役所の鵜飼", None),
    ],
)
def test_a_space_ends_the_family_name(phrase, name):
    assert han.short(phrase, [Person("鵜飼 俊介")]) == name


@pytest.mark.parametrize("form", ["氏", "さん", "様", "さま"])
def test_a_family_name_with_its_form_of_address_is_nobody_else(form):
    texts = ["社長の高田智康は述べた。", f"代表取締役社長 高田{form}のコメント"]
    assert [person.name for person in han.people(texts, "ja")] == ["高田智康"]


@pytest.mark.parametrize(
    ("ahead", "behind", "title"),
    [
        ("还可关注管理员 ", " @acme 。", "管理员"),
        ("北山市交通局局长 ", " 表示，很好。", "北山市交通局局长"),
        ("联邦协调官", "说", "联邦协调官"),
        ("", "局长表示", "局长"),
        ("FEMA長官", "は述べた。", "FEMA長官"),
        ("CEOの", "は述べた。", "CEO"),
        ("", "社長は述べた。", "社長"),
        ("社長は ", " と会った。", None),
        ("他见了 ", " 先生。", None),
        ("chief of ", " in 北山", None),
    ],
)
def test_an_office_beside_a_latin_name(ahead, behind, title):
    name = "Ann Smith"
    assert han.title(ahead + name + behind, len(ahead), len(ahead + name)) == title


def test_a_family_name_is_nobody_else():
    texts = ["（代表取締役：鵜飼 俊介）", "代表取締役の鵜飼は話した。"]
    assert [person.name for person in han.people(texts, "ja")] == ["鵜飼 俊介"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("北山市衛生局局長簡文山表示，", [("簡文山", "北山市衛生局局長")]),
        ("湖畔社區協會理事長阿洛・巴蘭說：", [("阿洛・巴蘭", "湖畔社區協會理事長")]),
        ("远山公司总裁让·罗表示，", [("让·罗", "远山公司总裁")]),
        ("理事長・副理事長出席。", []),
        ("世界经济论坛主席林文山表示，", [("林文山", "世界经济论坛主席")]),
    ],
)
def test_chinese_names_with_a_dot(text, expected):
    assert found(text, "zh") == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("アクメの黒部睦さん(大学1年/19歳)は話した。", ["黒部睦"]),
        ("来たのは勝間田蓮さん（16）です。", ["勝間田蓮"]),
        ("来たのは鵜飼ひかりさん（16歳、北山市）です。", ["鵜飼ひかり"]),
        ("施設の利用者さん（80歳）は話した。", []),
        ("昨日の大学生さん（20歳）は話した。", []),
        ("来たのは八百屋さん（60歳）です。", []),
        ("来たのはお巡りさん（31歳）です。", []),
        ("来たのは看板娘さん（20代）です。", []),
        ("来たのは黒部睦さん（北山市）です。", []),
    ],
)
def test_whose_age_stands_in_brackets_is_somebody(text, names):
    assert [name for name, _ in found(text, "ja")] == names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("南湖市議員王曉明12日說，橋會修。", [("王曉明", "南湖市議員")]),
        ("藝人李小華日前到南湖。", [("李小華", "藝人")]),
        ("議員王12日說，橋會修。", []),
    ],
)
def test_a_day_may_follow_a_chinese_name(text, expected):
    assert found(text, "zh") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("参加した与井太郎（19）が来た。与井は歌った。", [("与井太郎", None)]),
        ("参加した与井太郎（19）が来た。", []),  # nobody speaks of 与井
        ("参加は北南県（19）が最多。北南は寒い。", []),
        ("参加した与井太郎（3）は終わった。与井は歌った。", []),
    ],
)
def test_whose_age_stands_behind_the_name_and_who_is_named_again(text, expected):
    assert found(text, "ja") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("監督を務めるジェーン・ロウは来た。", [("ジェーン・ロウ", "監督")]),
        ("監督を務めた山田太郎氏は来た。", [("山田太郎", "監督")]),
        ("監督を決めるジェーン・ロウは来た。", []),
        (
            "アクメ・ブリッジの監督、ジェーン・ロウは来た。",
            [("ジェーン・ロウ", "アクメ・ブリッジの監督")],
        ),
        ("橋の監督、ジェーン・ロウは来た。", [("ジェーン・ロウ", "監督")]),
        ("アクメ（橋の会社）の監督、山田太郎氏", [("山田太郎", "アクメ（橋の会社）の監督")]),
    ],
)
def test_an_office_that_somebody_holds_and_the_house_it_is_of(text, expected):
    assert found(text, "ja") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ジェーン・ロウは次のように述べた。", [("ジェーン・ロウ", None)]),
        ("ジェーン・ロウは、「橋は美しい」と述べた。", [("ジェーン・ロウ", None)]),
        ("アクメ・ロウは「橋は美しい」と述べた。", []),  # maybe a house
        ("ジェーン・ロウは店で売られている。", []),
        ("ジェーン・ロウは「ブリッジ」コレクションを発売した。", []),
        ("ジェーン・ロウは、「橋に似合う鞄を作った」と発表した。", []),
        ("ジェーン・ロウは次のように発表した。", []),
    ],
)
def test_who_is_heard_has_a_given_name_from_abroad(text, expected):
    assert found(text, "ja") == expected
