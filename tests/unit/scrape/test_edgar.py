import pytest

import newsdrop
from newsdrop.record import Reason, Rejection, Release
from newsdrop.scrape.source import edgar

HEADER = """<SEC-DOCUMENT>0000000000-21-000001.txt : 20211103
<SEC-HEADER>0000000000-21-000001.hdr.sgml : 20211103
CONFORMED SUBMISSION TYPE:\t8-K
FILED AS OF DATE:\t\t20211103
</SEC-HEADER>
"""
FORM = """<html><body><p><b>UNITED STATES<br>SECURITIES AND EXCHANGE COMMISSION</b></p>
<p>FORM 8-K</p><p>CURRENT REPORT</p><p>Date of Report: November 3, 2021</p>
<p><b>ROE BRIDGE CORP.</b><br>(Exact name of registrant as specified in its charter)</p>
<p><b>Item 2.02. Results of Operations and Financial Condition.</b></p>
<p>On November 3, 2021, Roe Bridge Corp. issued a press release announcing its results for the
quarter ended September 30, 2021. A copy is furnished with this report as Exhibit 99.1.</p>
<p>The information in this report is furnished and shall not be deemed filed, and is not
incorporated by reference into any filing of the company.</p></body></html>"""
RELEASE = """<html><body><p align="right"><b>Exhibit 99.1</b></p>
<p align="center"><b>Roe Bridge Reports Third Quarter Results</b></p>
<p>SPRINGFIELD, Ill., Nov. 3, 2021 &#151; Roe Bridge Corp. today reported revenue of $12.3 million,
up 8 percent from a year earlier, as demand for steel bridges rose in all of its regions.</p>
<p>&#147;We had a strong quarter,&#148; said Jane Roe, chief executive officer.</p></body></html>"""
COLUMNS = """Exhibit 99.1

             ROE BRIDGE REPORTS THIRD QUARTER RESULTS

SPRINGFIELD, Ill., Nov. 3, 1999 -- Roe Bridge Corp. today reported revenue of
$12.3 million, up 8 percent from a year earlier, as demand for steel bridges
rose in all of its regions.

<PAGE>

<TABLE>
<CAPTION>
                              1999            1998
                              ----            ----
<S>                         <C>             <C>
Revenue                     $12,300         $11,400
</TABLE>
"""


def filing(*parts: tuple[str, str]) -> str:
    return HEADER + "".join(
        f"<DOCUMENT>\n<TYPE>{kind}\n<SEQUENCE>1\n<FILENAME>a.htm\n<TEXT>\n{text}\n</TEXT>\n"
        "</DOCUMENT>\n"
        for kind, text in parts
    )


@pytest.mark.parametrize("kind", ["EX-99.1", "EX-99", "EX-99.01"])
def test_the_release_is_the_exhibit(kind: str) -> None:
    release = newsdrop.read(filing(("8-K", FORM), ("EX-10", FORM), (kind, RELEASE)).encode())
    assert isinstance(release, Release), release
    assert release.headline == "Roe Bridge Reports Third Quarter Results"
    assert [part.text[:11] for part in release.body] == ["SPRINGFIELD", "“We had a s"]


def test_an_exhibit_of_columns_is_read_as_text() -> None:
    release = newsdrop.read(filing(("8-K", "<PAGE>\nFORM 8-K"), ("EX-99.1", COLUMNS)).encode())
    assert isinstance(release, Release), release
    assert release.headline == "ROE BRIDGE REPORTS THIRD QUARTER RESULTS"
    assert release.body[0].text.endswith("rose in all of its regions.")
    assert release.body[-1].text == "Revenue | $12,300 | $11,400"


def test_an_exhibit_that_is_a_file_is_none() -> None:
    coded = "<PDF>\nbegin 644 release.pdf\nM)5!$1BTQ+C0\n</PDF>"
    source = filing(("8-K", FORM), ("EX-99.1", coded), ("EX-99.2", RELEASE))
    assert edgar.exhibit(source) == f"\n{RELEASE}\n"


def test_without_an_exhibit_the_form_is_refused_as_one() -> None:
    answer = newsdrop.read(filing(("8-K", FORM)).encode())
    assert isinstance(answer, Rejection)
    assert answer.reason is Reason.NOT_A_RELEASE
    assert "form" in answer.message


def test_a_form_with_the_release_in_it_is_one() -> None:
    text = RELEASE.split("<body>")[1]
    release = newsdrop.read(filing(("6-K", FORM.replace("</body></html>", text))).encode())
    assert isinstance(release, Release), release


def test_other_pages_are_no_filings() -> None:
    assert edgar.exhibit(RELEASE) is None
    assert edgar.exhibit("<p>See &lt;DOCUMENT&gt;</p>\n<DOCUMENT>") is None


@pytest.mark.parametrize(
    "source",
    ["<SEC-DOCUMENT>\nBridge opens", HEADER, f"<p>x</p>\n<SEC-DOCUMENT>\n{RELEASE}"],
)
def test_a_filing_that_is_cut_off_gets_an_answer(source: str) -> None:
    assert edgar.exhibit(source) is None
    assert isinstance(newsdrop.read(source.encode()), Release | Rejection)


def test_a_picture_of_a_release_gives_way_to_the_next_exhibit() -> None:
    picture = "<html><body><p><img src='a.jpg'></p></body></html>"
    source = filing(("8-K", FORM), ("EX-99.1", picture), ("EX-99.2", RELEASE))
    assert edgar.exhibit(source) == f"\n{RELEASE}\n"
