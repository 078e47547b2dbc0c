"""DynamoDB's way of writing plain data: ``{"S": "text"}``, ``{"N": "1"}``, ``{"M": {...}}``."""

from __future__ import annotations

from base64 import b64decode
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

Attribute: TypeAlias = dict[str, Any]


def encode(plain: Mapping[str, Any]) -> dict[str, Attribute]:
    """Write plain data as DynamoDB attributes.

    Parameters
    ----------
    plain
        Texts, whole numbers, booleans, ``None``, lists and mappings of these. Empty ones are kept.

    Returns
    -------
    dict
        Half of a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD.

    Raises
    ------
    TypeError
        For anything else; a record has no fractions.
    """
    return {name: _encode(value) for name, value in plain.items()}


def decode(attributes: Mapping[str, Any]) -> dict[str, Any]:
    """Read DynamoDB attributes back as plain data."""
    return {name: _decode(value) for name, value in attributes.items()}


def received(attributes: Mapping[str, Any]) -> dict[str, Attribute]:
    """Take attributes from a stream's event, where Lambda writes binary ones in base64."""
    return {
        name: {"B": b64decode(value["B"])} if "B" in value else value
        for name, value in attributes.items()
    }


def size(attributes: Mapping[str, Any]) -> int:
    """Count the bytes for which DynamoDB takes an item: names, values, 3 and 1 for nesting."""
    return sum(_text_size(name) + _size(value) for name, value in attributes.items())


def _encode(value: Any) -> Attribute:  # noqa: ANN401
    match value:
        case None:
            return {"NULL": True}
        case bool():
            return {"BOOL": value}
        case int():
            return {"N": str(value)}
        case str():
            return {"S": _whole(value)}
        case list() | tuple():
            return {"L": [_encode(item) for item in value]}
        case dict():
            return {"M": encode(value)}
    raise TypeError(f"No place in a record for {type(value).__name__}")


def _whole(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return str(text)


def _decode(attribute: Attribute) -> Any:  # noqa: ANN401
    ((kind, value),) = attribute.items()
    match kind:
        case "NULL":
            return None
        case "N":
            return int(value)
        case "L":
            return [_decode(item) for item in value]
        case "M":
            return decode(value)
    return value


def _size(attribute: Attribute) -> int:
    ((kind, value),) = attribute.items()
    match kind:
        case "S":
            return _text_size(value)
        case "N":
            return len(value) // 2 + 2
        case "B":
            return len(value)
        case "L":
            return 3 + sum(1 + _size(item) for item in value)
        case "M":
            return 3 + sum(1 + _text_size(name) + _size(item) for name, item in value.items())
    return 1


def _text_size(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode())
