"""The record as plain data, which JSON and DynamoDB hold, and back."""

from __future__ import annotations

from dataclasses import asdict, fields
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from newsdrop.record import (
    Contact,
    Date,
    Dateline,
    Evidence,
    Image,
    Issuer,
    Link,
    Paragraph,
    Person,
    Place,
    Quote,
    Reason,
    Rejection,
    Release,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_PARTS: dict[str, type[Any]] = {
    "dateline": Dateline,
    "published": Date,
    "updated": Date,
    "issuer": Issuer,
    "contacts": Contact,
    "body": Paragraph,
    "quotes": Quote,
    "people": Person,
    "places": Place,
    "images": Image,
    "links": Link,
}


def to_dict(answer: Release | Rejection) -> dict[str, Any]:
    """Turn an answer into the plain data that JSON and DynamoDB hold.

    Parameters
    ----------
    answer
        What :func:`newsdrop.read` returned.

    Returns
    -------
    dict
        The model's fields, with ``status`` ``stored`` or ``rejected``; tuples become lists.
    """
    status = "rejected" if isinstance(answer, Rejection) else "stored"
    plain = asdict(answer, dict_factory=lambda pairs: {key: _plain(value) for key, value in pairs})
    return {"status": status, **plain}


def _plain(value: Any) -> Any:  # noqa: ANN401 - JSON has no narrower type
    if isinstance(value, StrEnum):
        return str(value)
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    return value


def from_dict(plain: Mapping[str, Any]) -> Release | Rejection:
    """Turn plain data, as :func:`to_dict` makes it, back into an answer.

    Parameters
    ----------
    plain
        The fields; those the models do not know (a later version wrote them) are left aside.

    Returns
    -------
    Release or Rejection
        Equal to the answer that was turned into `plain`.
    """
    if plain["status"] == "rejected":
        return Rejection(Reason(plain["reason"]), plain["message"])
    release = {name: _model(_PARTS.get(name), value) for name, value in plain.items()}
    if "provenance" in plain:
        release["provenance"] = {
            name: Evidence(source) for name, source in plain["provenance"].items()
        }
    return Release(**_known(Release, release))


def _model(part: type[Any] | None, value: Any) -> Any:  # noqa: ANN401
    if isinstance(value, list | tuple):
        return tuple(_model(part, item) for item in value)
    if part is None or value is None:
        return value
    model = {
        name: Evidence(item) if name == "source" else _model(None, item)
        for name, item in value.items()
    }
    return part(**_known(part, model))


def _known(model: type[Any], values: Mapping[str, Any]) -> dict[str, Any]:
    names = {item.name for item in fields(model)}
    return {name: value for name, value in values.items() if name in names}
