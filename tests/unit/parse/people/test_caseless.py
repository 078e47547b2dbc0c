"""Persian, Urdu, Hebrew and Hindi: names beside offices and verbs, which capitals do not tell."""

import pytest

from newsdrop.page import Block, Page, Zone
from newsdrop.parse import contacts, people, quotes
from newsdrop.parse.datelines import reading
from newsdrop.parse.found import Found
from newsdrop.parse.persons.scripts import caseless
from newsdrop.parse.prose import languages
from newsdrop.parse.when.dates import find_all, find_yearless
from newsdrop.record import Evidence, Paragraph, Person


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("fa", "وزیر نیرو علی‌اکبر رودی گفت:", [("علی‌اکبر رودی", "وزیر نیرو")]),
        ("fa", "علی رودی، مدیرکل راه یزد، گفت:", [("علی رودی", "مدیرکل راه یزد")]),
        ("fa", "رضا رودی معاون وزیر راه در این نشست بود.", [("رضا رودی", "معاون وزیر راه")]),
        ("fa", "دکتر مریم رودی با اشاره به پل رفت.", [("مریم رودی", None)]),
        ("fa", "وزیر نیرو از پل بازدید کرد.", []),
        ("fa", "علی رودی، وزیر راه و شهرسازی، گفت:", [("علی رودی", "وزیر راه و شهرسازی")]),
        ("fa", "وزیر راه دکتر ویلفرد رودی گفت:", [("ویلفرد رودی", "وزیر راه")]),
        ("fa", "دکتر علی رودی پل تازه شهر بزرگ یزد", [("علی رودی", None)]),
        ("he", "רחל רודי, ראש מכון דוד כהן, אמרה.", [("רחל רודי", "ראש מכון דוד כהן")]),
        ("hi", "श्री राजेश रोडी पूर्व सांसद ने कहा", [("राजेश रोडी", "पूर्व सांसद")]),
        ("ur", "وفاقی وزیر خزانہ احسن رودی نے کہا", [("احسن رودی", "وفاقی وزیر خزانہ")]),
        ("ur", "وزیر اعظم شہباز رودی نے کہا", [("شہباز رودی", "وزیر اعظم")]),
        ("ur", "ترجمان محکمہ صحت علی رودی کے مطابق", [("علی رودی", "ترجمان محکمہ صحت")]),
        ("ur", "محکمہ صحت نے کہا کہ پل کھل گیا ہے۔", []),
        ("he", "שר התחבורה, משה רודי, אמר", [("משה רודי", "שר התחבורה")]),
        ("he", 'אמרה ד"ר רחל בן רודי, ראש המכון.', [("רחל בן רודי", "ראש המכון")]),
        ("he", 'מנכ"ל החברה, דוד רודי, מסר כי', [("דוד רודי", 'מנכ"ל החברה')]),
        ("he", "ראש העיר רון רודי חנך את הגשר.", [("רון רודי", "ראש העיר")]),
        ("he", "משרד התחבורה הודיע על הגשר.", []),
        ("hi", "केंद्रीय रेल मंत्री श्री राजेश रोडी ने कहा", [("राजेश रोडी", "केंद्रीय रेल मंत्री")]),
        ("hi", "जिलाधिकारी डॉ. सुनीता रोडी ने बताया", [("सुनीता रोडी", "जिलाधिकारी")]),
        ("hi", "रेल मंत्रालय ने पुल खोला।", []),
    ],
)
def test_names(tag, text, expected):
    assert [(one.name, one.title) for one in caseless.people([text], tag)] == expected


def test_a_last_name_within_somebody_elses_name():
    people = [Person("משה כהן", None), Person("דוד כהן", None), Person("דוד לו", None)]
    found = caseless.mentions("דוד כהן אמר לו שלום", people)
    assert [one.person.name for one in found] == ["דוד כהן"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('ד"ר רחל רודי', True),
        ('ד"ר רחל', False),
        ("דוד רודי 5", False),
        ("דוד", False),
        ("", False),
    ],
)
def test_lines_that_are_names(line, expected):
    assert caseless.is_name(line) is expected


@pytest.mark.parametrize(
    ("tag", "form"), [("fa", "دکتر "), ("ur", "ڈاکٹر "), ("he", 'ד"ר '), ("hi", "श्री ")]
)
def test_many_forms_of_address(tag, form):
    assert not caseless.people([form * 40_000], tag)


@pytest.mark.parametrize(
    ("tag", "lines", "expected"),
    [
        (
            "fa",
            ["علی رودی، مدیرکل راه، گفت: «پل از امروز باز است.»", "وی افزود: «راه هم آماده است.»"],
            ["علی رودی", "علی رودی"],
        ),
        (
            "ur",
            [
                "وزیر خزانہ احسن رودی نے کہا کہ پل تیار ہے۔",
                'انہوں نے مزید کہا: "ہم کل پل کھولیں گے۔"',
            ],
            ["احسن رودی"],
        ),
        ("he", ['שר התחבורה, משה רודי, אמר: "הגשר מוכן לשימוש הציבור".'], ["משה רודי"]),
        ("he", ['"הגשר מוכן לשימוש כבר מחר", הוסיפה ד"ר רחל רודי.'], ["רחל רודי"]),
        ("he", ['לדברי מנכ"ל החברה, דוד רודי: "הגשר מוכן לשימוש כבר מחר".'], ["דוד רודי"]),
        (
            "hi",
            ["रेल मंत्री श्री राजेश रोडी ने कहा, “पुल तैयार है और कल खुलेगा।”", "उन्होंने कहा, “काम पूरा हुआ है।”"],
            ["राजेश रोडी", "राजेश रोडी"],
        ),
        ("he", ['משרד התחבורה מסר: "הגשר מוכן לשימוש כבר מחר".'], [None]),
    ],
)
def test_speech(tag, lines, expected):
    body = tuple(map(Paragraph, lines))
    found = quotes.find(body, caseless.people(lines, tag), Found(tag, Evidence.META))
    assert [quote.speaker for quote in found] == expected


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("१५ नवंबर २०२३", "2023-11-15"),
        ("15 सितम्बर 2023", "2023-09-15"),
        ("١٥ نوفمبر ٢٠٢٣", "2023-11-15"),
        ("15 تشرين الثاني 2023", "2023-11-15"),
        ("15 تشرين الثاني/نوفمبر 2023", "2023-11-15"),
        ("15 من نوفمبر 2023", "2023-11-15"),
        ("15 نونبر 2023", "2023-11-15"),
        ("15 جويلية 2023", "2023-07-15"),
        ("15 نومبر 2023", "2023-11-15"),
        ("۲۴ آبان ۱۴۰۲", "2023-11-15"),
        ("۱۴۰۲/۰۸/۲۴", "2023-11-15"),
        ("۳۰ اسفند ۱۳۹۹", "2021-03-20"),
        ("۱ فروردین ۱۴۰۰", "2021-03-21"),
        ("2 تير 1399", "2020-06-22"),  # in letters of an Arabic keyboard
        ("۳۰ اسفند ۱۴۰۲", None),  # no leap year
        ("۱۴۰۲/۱۳/۲۴", None),
        ("تاریخ: 1402/08/24", "2023-11-15"),
        ("Order 1402-08-24 of the board", None),  # a number
        ("Référence 1402/08/24", None),
        ("۱۴۴۵/۰۵/۰۱", None),
    ],
)
def test_days(text, day):
    assert next((match.value for match in find_all(text)), None) == day


def test_a_month_of_two_words_without_a_year():
    assert [match.value for match in find_yearless("عمّان 15 تشرين الثاني")] == ["--11-15"]


@pytest.mark.parametrize(
    ("text", "place", "day"),
    [
        ("العين في 3 يونيو / وام / أعلنت الوزارة", "العين", None),
        ("الدوحة في 3 يونيو /قنا/ أعلنت الوزارة", "الدوحة", None),
        ("عمان 3 حزيران (بترا)- أعلنت الوزارة", "عمان", None),
        ("الكويت - 3 - 6 (كونا) -- أعلنت الوزارة", "الكويت", None),
        ("بغداد / واع: أعلنت الوزارة", "بغداد", None),
        ("الرياض 3 جمادى الأولى 1445 هـ الموافق 17 نوفمبر 2023 م واس", "الرياض", "2023-11-17"),
        ("کراچی (اے پی پی) 12 نومبر 2025: پولیس نے", "کراچی", "2025-11-12"),
        ("जयपुर, 12 नवम्बर। पुलिस ने", "जयपुर", None),
        ("أعلنت الوزارة في 3 يونيو / حزيران / فتح الجسر", None, None),
    ],
)
def test_datelines(text, place, day):
    said = reading.read(text)
    assert (said.place, said.date) == (place, day) if place else said is None


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["للتواصل الصحفي:", "طارق الرودي", "هاتف: 0522 44 55 66"], "طارق الرودي"),
        (["לפרטים נוספים:", "אורית רודי, דוברת", "טלפון: 02-555-0134"], "אורית רודי"),
        (["مزید معلومات کے لیے:", "ندیم رودی", "فون: 042-99200000"], "ندیم رودی"),
        (["मीडिया संपर्क:", "राकेश रोडी", "ईमेल: media@example.org"], "राकेश रोडी"),
    ],
)
def test_contacts(lines, name):
    page = Page(tuple(Block(line, zone=Zone.RELEASE) for line in lines))
    found = contacts.find(page, None)
    assert found is not None
    assert [contact.name for contact in found.value] == [name]


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("ur", "محکمے نے آج کہا ہے کہ پل تمام گاڑیوں کے لیے کھول دیا گیا ہے"),
        ("fa", "وزارت راه امروز گفت که پل برای همهٔ خودروها باز است و چراغ دارد"),
    ],
)
def test_languages_of_one_script(tag, text):
    assert languages.of(text) == tag


def test_hindi_houses_set_speech_in_single_marks():
    story = (Paragraph("मुख्य अर्थशास्त्री अदिति रो ने कहा, 'पुल सबके लिए खुला है।' पुल बड़ा है।"),)
    language = Found("hi", Evidence.META)
    everyone = people.find(None, None, story, None, language)
    assert [(one.name, one.title) for one in everyone] == [("अदिति रो", "मुख्य अर्थशास्त्री")]
    said = quotes.find(story, everyone, language)
    assert [(one.text, one.speaker) for one in said] == [("पुल सबके लिए खुला है।", "अदिति रो")]


@pytest.mark.parametrize("post", ["उपमुख्यमंत्री", "उपमुख्\u200dयमंत्री", "गृहमंत्री", "डिप्टी सीएम"])
def test_hindi_offices_with_and_without_joiners(post):
    found = caseless.people([f"{post} राजेश रोडी ने पुल खोला।"], "hi")
    assert [(one.name, one.title) for one in found] == [("राजेश रोडी", post)]


def test_you_is_no_party_in_hindi():
    found = caseless.people(["आप निदेशक रमेश कुमार को पत्र लिखें।"], "hi")
    assert [(one.name, one.title) for one in found] == [("रमेश कुमार", "निदेशक")]


@pytest.mark.parametrize(
    ("tag", "before", "who", "speaker"),
    [
        ("hi", "मंत्री राजेश रोडी ने पुल खोला।", "रोडी ने", "राजेश रोडी"),
        ("hi", "मंत्री राजेश रोडी ने पुल खोला।", "उन्होंने", "राजेश रोडी"),
        ("hi", "मंत्री राजेश रोडी ने पुल खोला।", "मंत्री ने", "राजेश रोडी"),
        ("hi", "पुल मंत्री राजेश रोडी से दूर है।", "उन्होंने", None),
        ("hi", "पुल खुला है।", "अध्यक्ष ने", None),
        ("ur", "وزیر علی روڈی نے پل کھولا۔", "علی روڈی نے", "علی روڈی"),
        ("ur", "وزیر علی روڈی نے پل کھولا۔", "انہوں نے", "علی روڈی"),
        ("ur", "وزیر، علی روڈی، آئے۔", "انہوں نے", "علی روڈی"),
        ("ur", "پل وزیر علی روڈی سے دور ہے۔", "انہوں نے", None),
    ],
)
def test_who_speaks_in_the_sentence_behind_the_one_that_names_him(tag, before, who, speaker):
    said = {"hi": f"{before} {who} कहा, “यह पुल सबके लिए है और हम सब बहुत खुश हैं।”"}
    said["ur"] = f"{before} {who} کہا کہ ”یہ پل سب کے لیے ہے اور ہم سب بہت خوش ہیں۔“"
    everyone = (Person("सुनीता रोडी"), Person("राजेश रोडी", "मंत्री"), Person("علی روڈی", "وزیر"))
    (quote,) = quotes.find((Paragraph(said[tag]),), everyone, Found(tag, Evidence.META))
    assert quote.speaker == speaker
