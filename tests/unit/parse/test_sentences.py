"""Sentences end where a reader hears the end, not at every stop."""

import pytest

from newsdrop.parse.prose import running, sentences


@pytest.mark.parametrize(
    "whole",
    [
        "Defense Secretary Robert M. Gates spoke at Fort Belvoir, Va., on Sept. 15, 2010.",
        "The U.S. Army praised Sgt. John Roe and Lt. Col. Jane Doe.",
        "It helped, said Lt. j.g. Jane Roe, who had the watch.",
        "The order of Acme Inc. covers plants in Oak Ridge, Tenn. and elsewhere.",
        "J. R. Smith Jr. of No. 5 Platoon met Gen. Roe at 9 a.m. Monday.",
        "Die Anlage wurde am 15. September 2010 von Dr. Müller eröffnet.",
        "El Sr. Pérez viajó a EE.UU. con la Dra. Roe.",
        "She asked “Why now?” and left.",
        "It cost $3.5 million... or so they said.",
        "It rose in the U.S.[3] and fell to [4] later.",
        "社長は「よかった。」と述べた。",
        "社長は「よかった。長かった」と述べた。",
    ],
)
def test_one_sentence_stays_whole(whole):
    assert sentences.split(whole) == (whole,)


@pytest.mark.parametrize(
    "parts",
    [
        ("It belongs to Acme Bridges, LLC.", "Roe Works built it."),
        ("The office is in Washington, D.C.", "It opened in May."),
        ("He leads Acme Corp.", "The company makes anvils."),
        ("“We won.”", "“It took years,” she said."),
        ("Is it safe?", "Yes!", "It is."),
        ("La planta abrió ayer.", "¿Qué sigue?", "Nadie lo sabe."),
        ("« Nous gagnons. »", "Il est parti."),
        ("東京で発表した。", "価格は未定。"),
        ("It rose 5 percent in group 3.", "The rest fell."),
        ("It rose by five percent.[3]", "The rest fell.[4][12]", "“Why?” [5]", "Nobody knows."),
    ],
)
def test_sentences_come_apart(parts):
    joiner = "" if parts[0].endswith("。") else " "
    assert sentences.split(joiner.join(parts)) == parts


def test_spans_point_into_the_text():
    text = "One here.  Two there. "
    assert [text[start:end] for start, end in sentences.spans(text)] == ["One here.", "Two there."]


@pytest.mark.parametrize("text", ["", " ", "...", "." * 50_000, "a. " * 20_000, "U.S. " * 20_000])
def test_any_text_is_split_without_loss(text):
    assert "".join("".join(sentences.split(text)).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("“We go on,” she said.", True),
        ("He asked: „Wohin?“", True),
        ("He asked: “Where to?”).", True),
        ("We said “no” to all of it.", False),
        ("", False),
    ],
)
def test_a_paragraph_that_begins_or_ends_as_speech_does(text, quoted):
    assert sentences.is_quoted(text) is quoted


@pytest.mark.parametrize(
    "parts",
    [
        ("पुल खुल गया है।", "यह नया है।"),
        ("پل کھل گیا ہے۔", "کیا یہ نیا ہے؟", "ہاں۔"),
        ("هل الجسر مفتوح؟", "نعم."),
        ("တံတားဖွင့်ပြီ။", "အသစ်ဖြစ်သည်။"),
    ],
)
def test_stops_of_other_scripts_end_sentences(parts):
    assert sentences.split(" ".join(parts)) == parts


def test_a_paragraph_may_end_in_the_stop_of_another_script():
    text = "پل کھل گیا ہے اور سب کے لیے ہے " * 5
    assert running.is_long(f"{text.strip()}۔")
    assert not running.is_long(text.strip())
    assert not running.is_long("پل کھل گیا ہے۔")
