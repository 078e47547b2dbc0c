import pytest

from newsdrop.scrape.source.repair import repair


@pytest.mark.parametrize(
    ("broken", "mended"),
    [
        ("&#147;Hi&#148; &#x92; &#0150;", "“Hi” ’ –"),
        ("\x93Hi\x94", "“Hi”"),
        ("a&amp;quot;b &amp;#8217; &amp;rsquo;", "a&quot;b &#8217; &rsquo;"),
        ("AT&amp;amp;T", "AT&amp;T"),
        ("establishments& ldquo;", "establishments&ldquo;"),
        ("a\0b", "ab"),
        ("“It’s café — naïve”".encode().decode("latin-1"), "“It’s café — naïve”"),
        ("It’s a café".encode().decode("cp1252"), "It’s a café"),
    ],
)
def test_what_editors_broke_is_mended(broken: str, mended: str) -> None:
    assert repair(broken) == mended


@pytest.mark.parametrize(
    "sound",
    [
        "R & D; AT&amp;T",
        "&amp;lt;b&amp;gt; shows markup on purpose",
        "Q & answer; nothing",
        "Ünïcödé “quotes” — and Ã alone",
        "?a=1&amp;b=2",
    ],
)
def test_sound_text_stays_as_it_is(sound: str) -> None:
    assert repair(sound) == sound
