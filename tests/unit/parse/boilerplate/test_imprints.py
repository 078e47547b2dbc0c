"""Who answers by law for what a party or a candidate puts out is none of the text."""

import pytest

from newsdrop.parse.ending.notes import imprints


@pytest.mark.parametrize(
    "line",
    [
        "Authorised by J. Roe, Roe Labour Party, Salem.",
        "(Paid for by Roe for Senate)",
        "Paid for by the Committee to Elect Jane Roe",
        "Paid for by Roe for Senate. Not authorized by any candidate's committee. www.roe.example",
        "Promoted by Jane Roe on behalf of the Bridge Party, both of 12 Main Street.",
        "Written and authorised by Jane Roe MP, 1 Main Street, Salem",
    ],
)
def test_an_imprint(line):
    assert imprints.is_imprint(line)


@pytest.mark.parametrize(
    "line",
    [
        "Authorised by law, boats may cross the river at night.",
        "Authorised by the mayor, the bridge opens on Monday.",
        "Paid for by Acme, the bridge is open to all.",
        "Promoted by the Roe Council, the fair runs from 4 to 6 May and welcomes forty makers.",
        "Promoted by Acme to chief engineer last year, she now leads forty people.",
        "Authorised by Parliament in 1921, the bridge served the valley for a century.",
        "The bridge was paid for by Acme.",
    ],
)
def test_a_sentence(line):
    assert not imprints.is_imprint(line)
