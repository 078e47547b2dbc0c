"""What stands in the embedded AWS once a template is deployed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

Properties = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Deployment:
    """A stack in the embedded AWS.

    Parameters
    ----------
    stack
        Its name.
    resources
        Type and properties, all references resolved, by logical id.
    outputs
        The template's own.
    """

    stack: str
    resources: Mapping[str, tuple[str, Properties]]
    outputs: Mapping[str, str]

    def of(self, kind: str) -> dict[str, Properties]:
        """Give the properties of the resources of one type, by logical id."""
        return {
            name: properties
            for name, (its_kind, properties) in self.resources.items()
            if its_kind == kind
        }
