"""Who speaks in Chinese, Japanese and Korean."""

from __future__ import annotations

import pytest

from newsdrop.parse import quotes
from newsdrop.parse.found import Found
from newsdrop.parse.speaking.words import eastern
from newsdrop.record import Evidence, Paragraph, Person


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("山田は次のようにコメントしています。「新しい挑戦を始めます。」", ["山田太郎"]),
        ("アクメ社長 山田太郎のコメント：「この提携を大変嬉しく思います。」", ["山田太郎"]),
        ("売上は次の通り発表された。「アクメの新しい製品です。」", [None]),
    ],
)
def test_a_japanese_sentence_leads_to_what_is_said_below_it(text: str, expected: list) -> None:
    everyone = (Person("山田太郎", "社長"), Person("鈴木花子"))
    found = quotes.find((Paragraph(text),), everyone, Found("ja", Evidence.META))
    assert [quote.speaker for quote in found] == expected


def test_chinese_words_that_end_in_an_inner_mark_are_speech() -> None:
    people = (Person("許文山", "局長"), Person("阿洛・巴蘭", "理事長"))
    story = (
        "局長許文山指出，去年裁處41件。「我們只有一句話：『水表不會說謊。』」",
        "理事長阿洛・巴蘭說：「我的孫子以為溪水本來就是臭的。」",
    )
    found = quotes.find(tuple(map(Paragraph, story)), people, Found("zh", Evidence.META))
    assert [quote.speaker for quote in found] == ["許文山", "阿洛・巴蘭"]


def test_who_hears_words_does_not_say_them() -> None:
    body = (
        Paragraph("フォードさんは「これは素晴らしいことです」と話します。"),
        Paragraph("名前を聞いたところ、「それは秘密なんですよ」と言われました。"),
    )
    known = (Person("ヨハン・フォード"),)
    found = quotes.find(body, known, Found("ja", Evidence.META))
    assert [quote.speaker for quote in found] == ["ヨハン・フォード", None]


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("フォード", "アンナ・フォード"),
        ("フォードさん", "アンナ・フォード"),
        ("アフォードさん", None),
        ("ロウさん", None),
    ],
)
def test_a_part_of_a_foreign_name_means_the_only_one_who_has_it(
    phrase: str, expected: str | None
) -> None:
    people = (Person("アンナ・フォード"), Person("アンナ・ロウ"), Person("トム・ロウ"))
    assert eastern.part(phrase, people) == expected


@pytest.mark.parametrize(
    ("behind", "count"), [(" https://example.org/a", 0), ("https://example.org/a", 0), ("", 1)]
)
def test_the_title_of_a_linked_page_is_no_speech(behind: str, count: int) -> None:
    text = f"「新しい金床の購入に便乗した商法には十分にご注意ください！」{behind}"
    assert len(quotes.find((Paragraph(text),), (), Found("ja", Evidence.META))) == count


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("方晓琳指出，成绩来之不易。她强调：“行动不是一阵风，要坚持下去。”", "方晓琳"),
        ("方晓琳到场。李四海认为这很好。他说：“行动不是一阵风，要坚持下去。”", None),
        ("他说：“行动不是一阵风，要坚持下去。”", None),
        ("方晓琳和王平到场。他说：“行动不是一阵风，要坚持下去。”", None),
    ],
)
def test_a_chinese_pronoun_means_the_one_named_before(text: str, speaker: str | None) -> None:
    people = (Person("方晓琳", "厅长"), Person("王平", "市长"))
    (quote,) = quotes.find((Paragraph(text),), people, Found("zh", Evidence.META))
    assert quote.speaker == speaker


def test_a_chinese_pronoun_behind_somebody_unlisted_is_not_who_was_heard_before() -> None:
    heard = Paragraph("方晓琳说：“成绩来之不易，来之不易。”")
    said = "他说：“行动不是一阵风，要坚持下去。”"
    people = (Person("方晓琳", "厅长"),)
    for ahead, speaker in (("来的是李四海。", None), ("她很高兴。", "方晓琳")):
        paragraphs = (heard, Paragraph(ahead + said.replace("他", "她")))
        *_, last = quotes.find(paragraphs, people, Found("zh", Evidence.META))
        assert last.speaker == speaker


@pytest.mark.parametrize(
    ("opening", "expected"),
    [("山田", ["山田太郎"]), ("新曲", [])],
)
def test_who_opens_a_japanese_sentence_needs_no_pause(opening: str, expected: list) -> None:
    text = f"{opening}はこの日について「橋が開いて本当に嬉しく思います」と紹介した。"
    everyone = (Person("山田太郎", "社長"),)
    found = quotes.find((Paragraph(text),), everyone, Found("ja", Evidence.META))
    assert [quote.speaker for quote in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("針對外界的「不開橋論」，王曉明表示遺憾。", []),
        ("王曉明：「橋明年就會開。」他說，大家放心。", ["橋明年就會開。"]),
        ("「橋明年就會開」，王曉明表示。", ["橋明年就會開"]),
    ],
)
def test_what_a_chinese_clause_has_in_it_is_not_said_by_who_follows(
    text: str, expected: list
) -> None:
    found = quotes.find((Paragraph(text),), (Person("王曉明"),), Found("zh", Evidence.META))
    assert [quote.text for quote in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("公司分析师王小明称，桥很长。“我们正试图解决更大的问题。”", ["王小明"]),
        ("市长说批评者王小明错了。“我们正试图解决更大的问题。”", [None]),
    ],
)
def test_who_analyses_is_no_verb(text: str, expected: list) -> None:
    found = quotes.find((Paragraph(text),), (Person("王小明"),), Found("zh", Evidence.META))
    assert [quote.speaker for quote in found] == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("社長の山田太郎は新しい橋を町に贈った。", "山田太郎"),
        ("山田太郎は鈴木花子に橋を贈った。", None),  # either may be meant
        ("この橋は山田太郎の町にある。", None),
    ],
)
def test_who_is_told_of_is_meant_in_the_next_paragraph(before: str, expected: str | None) -> None:
    body = (Paragraph(before), Paragraph("彼女は「この橋は町と町を結ぶものです」と語る。"))
    everyone = (Person("山田太郎", "社長"), Person("鈴木花子"))
    found = quotes.find(body, everyone, Found("ja", Evidence.META))
    assert [quote.speaker for quote in found] == [expected]


def test_a_korean_pronoun_means_whom_the_sentence_before_tells_of() -> None:
    text = "홍길동 대표는 다리를 건넜다. 그는 “다리가 놓이면 마을이 이어질 것입니다”라고 말했다."
    found = quotes.find((Paragraph(text),), (Person("홍길동", "대표"),), Found("ko", Evidence.META))
    assert [quote.speaker for quote in found] == ["홍길동"]


@pytest.mark.parametrize(
    ("before", "expected"),
    [("总统简·罗伊参观了大桥。", "简·罗伊"), ("市长在桥上会见了总统简·罗伊。", None)],
)
def test_whom_somebody_meets_in_chinese_is_not_told_of(before: str, expected: str | None) -> None:
    body = (Paragraph(before), Paragraph("他表示：“桥一定会修好，我们都很高兴。”"))
    found = quotes.find(body, (Person("简·罗伊", "总统"),), Found("zh", Evidence.META))
    assert [quote.speaker for quote in found] == [expected]


@pytest.mark.parametrize(
    ("line", "heard"), [("▼ “2년 후 다리를 놓을 터” ▼", 0), ("▼ “2년 후 다리를 놓을 터입니다.”", 1)]
)
def test_a_line_between_ornaments_is_a_heading(line: str, heard: int) -> None:
    text = (Paragraph(line), Paragraph("다리는 길고 아름답다고 한다."))
    assert len(quotes.find(text, (), Found("ko", Evidence.META))) == heard


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("罗伊在声明中说：“桥一定会修好。”", "简·罗伊"),
        ("分析师罗伊说：“桥一定会修好。”", "简·罗伊"),
        ("罗伊还补充道：“桥一定会修好。”", "简·罗伊"),
        ("罗伊总裁说：“桥一定会修好。”", "简·罗伊"),
        ("阿克米罗伊公司说：“桥一定会修好。”", None),
        ("罗伊公司说：“桥一定会修好。”", None),  # a house that is named for its founder
        ("罗伊汽车在声明中说：“桥一定会修好。”", None),
    ],
)
def test_a_foreign_family_name_stands_alone_in_chinese(text: str, expected: str | None) -> None:
    found = quotes.find((Paragraph(text),), (Person("简·罗伊"),), Found("zh", Evidence.META))
    assert [quote.speaker for quote in found] == [expected]


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [
        ("다리가 열렸다.", "아크미 홍길동 대표는 이제 다리를 놓아야 한다고 강조한다.", "홍길동"),
        ("다리가 열렸다.", "아크미 홍길동 대표는 다리를 건넜다.", None),
        ("김영희 시장은 기쁘다고 말했다.", "홍길동 대표는 다리가 길다고 강조한다.", "김영희"),
    ],
)
def test_who_goes_on_below_a_quote_that_is_a_paragraph(
    above: str, below: str, expected: str | None
) -> None:
    body = (
        Paragraph(above),
        Paragraph("“다리가 놓이면 마을이 이어질 것입니다.”"),
        Paragraph(below),
    )
    everyone = (Person("홍길동", "대표"), Person("김영희", "시장"))
    found = quotes.find(body, everyone, Found("ko", Evidence.META))
    assert [quote.speaker for quote in found] == [expected]


@pytest.mark.parametrize(
    ("ahead", "expected"),
    [
        ("政府は橋が安全だと言うが、ある専門家は", "ある専門家"),
        ("アクメのデザイナー、ジェーン・ロウは", "アクメのデザイナー、ジェーン・ロウ"),
        ("山田氏は橋を渡ったが、自らは", "山田氏は橋を渡ったが、自ら"),
        ("山田氏は橋を渡ったが、会見では", "山田氏は橋を渡ったが、会見で"),
        ("山田氏は会見で、これからも", "山田氏は会見で、これから"),
        ("山田氏は会見で、この橋が", "山田氏は会見で、この橋"),
    ],
)
def test_a_japanese_subject_begins_behind_a_clause(ahead: str, expected: str) -> None:
    text = f"{ahead}「この橋はいまも危ないままだと考えている」と指摘している。"
    found = quotes.find((Paragraph(text),), (), Found("ja", Evidence.META))
    assert [quote.attribution for quote in found] == [expected]
