"""Korean, Japanese and Chinese: how an issuer introduces itself in its first sentence.

"한빛(대표 홍길동)은", "株式会社ミドリ（本社：大阪市）は", "远航股份有限公司今日宣布", "交通部為".
"""

from __future__ import annotations

import re
from functools import cache

from newsdrop.lexicon import words
from newsdrop.parse.houses import organizations
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

_REACH = 300  # characters of the text; a house that comes later is another
_LINE = 30  # characters of a name
_SENDER = 40  # and of one with its office
_TOPIC = 2  # characters of what a house is, alone: "大学"
_TOWN = 5  # and of a town's name
_TELLS = regex(r"[はがをにへもで、。！？：「」『』【】]|から|より")
_EASTERN = "\u3000"  # where the signs begin, one of which each form holds
_DESCRIBED = regex(
    rf"\A(?:.*(?:{any_of(words('organizations', 'ahead eastern'))})の?"
    rf"|{any_of(words('organizations', 'hosts eastern'))})(?=..)"
)
_HAN = r"[\u4e00-\u9fff]"
_SIGN_OF_NAME = r"[\u4e00-\u9fffァ-ヿA-Za-z0-9ぁ-ねひ-ん]"  # but "の" and "は"
_THIS = "本該该各全此這这某"  # "this Ministry" is no name
_AND = f"(?:{any_of(words('organizations', 'eastern ands'))})"
_SIDES = "東东西南北中"  # "東部" is no ministry
_SIGNS = r"[^\s、。，；：（）()「」『』“”【】<>＜＞,.:;]"


# What stands before a blank: a run of signs, or words in Latin letters.
_BEFORE = regex(rf"(?:[A-Za-z][\w.&'’-]*[ ])*{_SIGNS}+[ \u3000]\Z")
_LATIN = regex(r"(?:[A-Za-z\d][\w.&'’-]*[ ])+\Z", re.ASCII)
_PARTICLES = tuple("はがをにのとでへも")

# Behind a name that is no subject, brackets between or none: "ミドリ社（本社：大阪市）に対し".
_OBJECT = regex(
    r"(?: [^（）()]* [)）] )? [ ]? (?: に(?!て|は) | を | から | より | へ | との )", re.VERBOSE
)


# "한빛시, 새 다리 개통", "한빛군 새 다리 개통"
_KOREAN_TOP = regex(r"(?P<name>[가-힣][가-힣A-Za-z·&]{1,14})(?:,|(?<=..[시군구도청]))[ ]")
_KOREAN_START = 40  # characters of a text within which its subject stands


@cache
def _forms() -> tuple[re.Pattern[str], ...]:
    offices = any_of(words("korean", "offices"))
    particle = r"(?: (?<=[）)]) (?:から|より|と|との|を|に|の|は|が) (?![ぁ-ん]) )"
    begin = rf"(?: \A | (?<=[】。）)>＞\s、，—–-]) )(?! {particle} )(?= {_SIGNS} )"
    known = any_of(words("organizations", "known eastern"))
    seat = any_of(words("organizations", "behind eastern"))
    said = any_of(words("organizations", "eastern says"))
    bodies = any_of(words("organizations", "eastern bodies"))
    acts = any_of(words("organizations", "eastern acts"))
    body = (
        rf"(?: \A | (?<=\s) | (?<=】) )"
        rf" (?P<name> (?![{_THIS}]) {_HAN}{{2,16}}? (?:{bodies}) (?<![{_SIDES}]部) )"
    )
    korean = any_of(words("organizations", "korean topics"))
    first = r"(?: \A | (?<=[】）)\]]) | (?<=[】）)\]][ ]) )"
    named = rf"{first} (?P<name> [가-힣]{{2,12}}? (?:{korean}) ) [은는이가] [ ]"
    aside = rf"{begin} (?P<name> {_SIGNS}{{2,30}} ) [ ]? [(（]"
    house = rf"{begin} (?P<name> {_SIGNS}{{0,20}}? (?:{known}) {_SIGNS}{{0,20}}? )"
    quoted = rf"(?P<name> (?:{known}) {_SIGNS}{{1,20}} | {_SIGNS}{{1,20}} (?:{known}) )"
    return tuple(
        re.compile(form, re.VERBOSE)
        for form in (
            rf"{aside} [가-힣]{{0,4}} (?:{offices}) [ ,:]",
            rf"{aside} (?:{seat})",
            rf"[「『] {quoted} [」』] [。がはでの]",
            rf"{house} (?: [はがでと、(（] | [今昨近]日 | \d{{1,2}}日 | 今天 | {said} )",
            rf"{body} (?: {said} | {acts} )",
            rf"{_topic()} は",
            rf"(?: \A | (?<=】) ) {_topic()} [（(] [^（）()]{{2,40}} [）)] (?:は|{_AND}(?!の))",
            named,
        )
    )


@cache
def _topic() -> str:
    topics = any_of(words("organizations", "eastern topics"))
    return (
        rf"(?: \A | (?<=[\s】）)]) ) (?P<name> (?![{_THIS}近毎昨今前同国]|{_AND})"
        rf" {_SIGN_OF_NAME}{{2,24}}? (?<![^京]都)(?:{topics}) )"
    )


@cache
def _in_town() -> re.Pattern[str]:
    """Match "緑川町では", which only says where something is if somebody else tells it."""
    return re.compile(rf"{_topic()} では", re.VERBOSE)


@cache
def _ourselves() -> re.Pattern[str]:
    """Match "当社は" and "本公司", with which a house tells of itself without its name."""
    particled = any_of(words("organizations", "ourselves eastern"))
    alone = any_of(words("organizations", "ourselves chinese"))
    return re.compile(
        rf"(?<![\u4e00-\u9fff가-힣]) (?: (?:{particled}) [はがもでの는가의] | (?:{alone}) )",
        re.VERBOSE,
    )


def find(text: str) -> str | None:
    """Find who introduces itself.

    Parameters
    ----------
    text
        The beginning of the text, its dateline with it.

    Returns
    -------
    str or None
        The name as printed.
    """
    text = text[:_REACH]
    if max(text, default="") < _EASTERN:
        return None
    if own := _ourselves().search(text):
        text = text[: own.start()]  # behind "our company" others stand
    found = [match for form in _forms() if (match := _first(form, text))]
    found = found or [match for match in (_first(_in_town(), text),) if match]
    if not found:
        return None
    first = min(found, key=lambda match: match.start())
    name = first["name"]
    if organizations.is_event(name):
        return None
    return _across_blank(text[: first.start("name")], name) or _DESCRIBED.sub("", name) or name


def of_both(line: str, lead: str) -> str | None:
    """Find the Korean house that is the subject of a headline and of the text below it.

    Parameters
    ----------
    line
        "한빛시, 새 다리 개통".
    lead
        "한빛시는 4일 새 다리를 열었다고 밝혔다."; an office without a name is no house.
    """
    top = _KOREAN_TOP.match(line)
    if top is None or top["name"].endswith(tuple(words("korean", "offices"))):
        return None
    at = lead.find(top["name"], 0, _KOREAN_START)
    subject = lead[at + len(top["name"]) :][:2] in {"는 ", "은 ", "이 ", "가 "}
    begins = at == 0 or lead[at - 1 : at] in {" ", ")", "]", "】"}
    return top["name"] if at >= 0 and subject and begins else None


def _across_blank(before: str, name: str) -> str | None:
    """Join a name and its legal form that a blank parts: "株式会社 ミドリ", "Acme 合同会社"."""
    if name.isascii() and (run := _LATIN.search(before)):
        return f"{run[0]}{name}"  # "Acme Bridges（本社：大阪市）は"
    other = _BEFORE.search(before)
    if other is None:
        return None
    forms = words("organizations", "known eastern")
    if name in forms:
        return f"{other[0].strip()} {name}" if other[0][0] not in _PARTICLES else None
    return f"{other[0].strip()}{name}" if other[0].strip() in forms else None


def _first(form: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Match who is no object of another's doing."""
    matches = form.finditer(text)
    return next((match for match in matches if not _OBJECT.match(text, match.end())), None)


def is_house(line: str) -> bool:
    """Say whether a line is the name of an office or society in such a script."""
    if max(line, default="") < _EASTERN or len(line) > _LINE:
        return False
    return line.endswith(tuple(words("organizations", "eastern topics"))) and not re.search(
        r"[\s、。，；：「」『』（）()・]", line
    )


def is_sender(line: str) -> bool:
    """Say whether a line above a text says who sends it: "アクメ祭 東京事務局", "株式会社 アクメ".

    Parameters
    ----------
    line
        A line; one with particles tells something, and is a title.
    """
    if max(line, default="") < _EASTERN or tells(line):
        return False
    formed = tuple(words("organizations", "known eastern"))
    offices = words("organizations", "eastern senders")
    if line.startswith(formed) or line.endswith((*formed, *offices)):
        return True
    before = line.rpartition(" ")[0]  # "Acme 実行委員会", but not "助成先決定 緑川財団"
    return before.isascii() and line.endswith(tuple(words("organizations", "eastern topics")))


def tells(line: str) -> bool:
    """Say whether a line has particles or marks, as titles and sentences have and names do not."""
    return len(line) > _SENDER or _TELLS.search(line) is not None


def house_of(line: str) -> str | None:
    """Read the house of a line that names it alone, or with an office behind a blank.

    Parameters
    ----------
    line
        "アクメ協会", "株式会社アクメ 広報部".
    """
    if max(line, default="") < _EASTERN or tells(line):
        return None
    name, _, office = line.rpartition(" ")
    ends = tuple(words("organizations", "eastern senders"))
    name = name if name and office.endswith(ends) else line
    formed = tuple(words("organizations", "known eastern"))
    if name not in formed and (name.startswith(formed) or name.endswith(formed)):
        return name
    named = len(name) > _TOPIC and is_house(name) and "の" not in name
    return name if named and not _in_land(name) else None


def _in_land(name: str) -> bool:
    """Tell a place with its county, "大阪府緑川市", from a town, which may send a text itself."""
    return len(name) > _TOWN and name.endswith(tuple("市県町府都"))


def is_office(name: str) -> bool:
    """Tell a Chinese or Japanese office or society by its end, but no house of the press.

    Parameters
    ----------
    name
        Without blanks.
    """
    media = name.endswith(tuple(words("organizations", "eastern media")))
    kinds = words("organizations", "eastern bodies") | words("organizations", "known eastern")
    body = name.endswith(tuple(kinds))
    return not media and (body or is_house(name))
