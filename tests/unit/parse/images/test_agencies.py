"""What stands in brackets behind a caption: whose photo it is, or who keeps what it shows."""

import pytest

from newsdrop.parse.photos import agencies


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ("Foto Jane Roe", True),
        ("Roe Museum of Art, Box 7", True),
        ("Roe Archives, ", True),
        ("top photo", False),
        ("", False),
        (" ", False),
    ],
)
def test_brackets_name_a_medium_or_a_keeper(inner: str, *, expected: bool) -> None:
    assert agencies.is_credit(inner, "The bell.") is expected
