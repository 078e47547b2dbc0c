"""Who answers by law for what a party or a candidate puts out is none of the text."""

import pytest

from newsdrop.parse.ending.notes import imprints


@pytest.mark.parametrize(
    "line",
    [
        "Authorised by J. Roe, Roe Labour Party, Salem.",
        "(Paid for by Roe for Senate)",
        "Paid for by the Committee to Elect Jane Roe",
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
        "The bridge was paid for by Acme.",
    ],
)
def test_a_sentence(line):
    assert not imprints.is_imprint(line)
