"""Korean names: believed beside an office, and nowhere else."""

import pytest

from newsdrop.parse.persons.scripts import hangul
from tests.asking.people import find


def found(*texts):
    return [(person.name, person.title) for person in hangul.people(texts)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("엄지영 환경부 장관은 말했다.", [("엄지영", "환경부 장관")]),
        ("환경부 엄지영 차관이 방문했다.", [("엄지영", "차관")]),
        ("고은별 북산수협 조합장은 기대했다.", [("고은별", "북산수협 조합장")]),
        ("류하늘 장관(가운데)과 함께했다.", [("류하늘", "장관")]),
        ("㈜해솔(대표이사 남궁민)은 밝혔다.", [("남궁민", "대표이사")]),
        ("북산시(시장: 채민수)는 열었다.", [("채민수", "시장")]),
        ("존 스미스 유엔 사무총장은 말했다.", [("존 스미스", "유엔 사무총장")]),
        ("응우옌 티 란 책임연구원은 설명했다.", [("응우옌 티 란", "책임연구원")]),
        ("위하나 씨에게 감사장을 전달했다.", [("위하나", None)]),
        ("연제욱 산불방지과장은 덧붙였다.", [("연제욱", "산불방지과장")]),
        ("명소연 최고기술책임자는 설명했다.", [("명소연", "최고기술책임자")]),
        ("해외에 진출한 여러 시장에서 전달한 팀장", []),
        ("연구소 소장은 말했다.", []),
        ("이로써 개발자는 말했다.", []),
        ("소방서 서장도 왔다.", []),
        ("서울대 총장은 말했다.", []),
        ("민주당 대표는 주장했다.", []),
        ("유치원 원장도 왔다.", []),
        ("3조 원대 사업 대표가 왔다.", []),
        ("(문의 담당자 1명)", []),
    ],
)
def test_names(text, expected):
    assert found(text) == expected


def test_the_fullest_office_counts():
    assert found("북산시(시장 채민수)는", "채민수 북산시장은") == [("채민수", "북산시장")]
    assert found("채민수 북산시장은", "채민수 의원은") == [("채민수", "북산시장")]


def test_korean_names_stand_before_their_office():
    found = find("조태열 외교부 장관은 오늘 말했다. 한국의 대통령과 조태열 장관.", language="ko")
    assert [(one.name, one.title, one.mentions) for one in found] == [("조태열", "외교부 장관", 2)]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("재난 운영의 조정관인 James McPherson은 말합니다.", "재난 운영의 조정관"),
        ("Deanne Criswell 청장이 방문했다.", "청장"),
        ("여기에서 관리자 Ann Smith를 만나십시오.", "관리자"),
        ("FEMA 청장 Ann Smith는 말했다.", "FEMA 청장"),
        ("국토안보부 장관 Ann Smith는 말했다.", "국토안보부 장관"),
        ("회의에서 Ann Smith와 만났다.", None),
    ],
)
def test_korean_offices_around_a_latin_name(line, title):
    assert find(line, language="ko")[0].title == title
