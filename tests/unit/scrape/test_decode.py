import pytest

from newsdrop.scrape.source.decode import codec_name, decode

RUSSIAN = "<p>Министр обороны сказал сегодня, что переговоры были полезными.</p>" * 4
JAPANESE = "<p>外務大臣は本日、記者会見で次のように述べた。「我々は平和を望む」と。</p>" * 4
KOREAN = "<p>연방재난관리청은 오늘 발표했다. 주민들은 지원을 신청할 수 있다.</p>" * 4
CHINESE = "<p>外交部发言人今天在记者会上表示，双方同意加强合作，共同维护和平。</p>" * 4
FRENCH = "<p>L’élève a déclaré : « Nous sommes prêts ». C’était à Zürich — où ?</p>" * 4


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "utf-8"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "utf-16"),
        (RUSSIAN, "utf-16-le"),
        (RUSSIAN, "utf-16-be"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
        (JAPANESE, "iso2022_jp"),
        (KOREAN, "cp949"),
        (CHINESE, "gb18030"),
        (FRENCH, "cp1252"),
        (FRENCH, "utf-8-sig"),
    ],
)
def test_an_undeclared_encoding_is_told_by_its_bytes(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize(
    ("label", "text"),
    [("gb2312", CHINESE), ("ks_c_5601-1987", KOREAN), ("x-sjis", JAPANESE)],
)
def test_a_declared_label_means_what_the_web_means_by_it(label: str, text: str) -> None:
    encoding = {"gb2312": "gb18030", "ks_c_5601-1987": "cp949", "x-sjis": "cp932"}[label]
    page = f'<meta charset="{label}">{text}'
    assert decode(page.encode(encoding)).text == page


def test_a_declaration_that_lies_loses_against_valid_utf8() -> None:
    page = f'<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">{FRENCH}'
    assert decode(page.encode("utf-8")).text == page


def test_latin_1_is_windows_1252_on_the_web() -> None:
    page = f'<meta charset="iso-8859-1">{FRENCH}'
    answer = decode(page.encode("cp1252"))
    assert (answer.text, answer.encoding) == (page, "cp1252")


def test_a_charset_from_outside_counts_before_the_documents_own() -> None:
    page = f'<meta charset="utf-8">{RUSSIAN}'
    assert decode(page.encode("cp1251"), content_type="text/html; charset=cp1251").text == page


def test_a_cut_multibyte_character_at_the_end_is_dropped() -> None:
    assert decode((FRENCH + "—").encode()[:-1]).text == FRENCH


def test_single_windows_1252_characters_within_utf8_are_read_too() -> None:
    assert decode(FRENCH.encode() + b"it\x92s").text == FRENCH + "it’s"


@pytest.mark.parametrize("label", [None, "", "no-such-thing", "zip", "hex", "\0"])
def test_labels_that_name_no_encoding_are_none(label: str | None) -> None:
    assert codec_name(label) is None
