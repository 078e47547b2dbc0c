"""References in a template: ``{"Ref": "Queue"}``, ``{"Fn::GetAtt": ["Queue", "Arn"]}`` and kin."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def find(tree: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - any JSON
    """List the outermost references in a part of a template."""
    if _is_reference(tree):
        yield tree
    elif isinstance(tree, dict):
        for branch in tree.values():
            yield from find(branch)
    elif isinstance(tree, list):
        for branch in tree:
            yield from find(branch)


def replace(tree: Any, values: Mapping[str, Any]) -> Any:  # noqa: ANN401
    """Put values in the place of references.

    Parameters
    ----------
    tree
        A part of a template.
    values
        By reference, in the form that :func:`key` gives it; others stay as they are.

    Returns
    -------
    Any
        A copy.
    """
    if _is_reference(tree) and key(tree) in values:
        return values[key(tree)]
    if isinstance(tree, dict):
        return {name: replace(branch, values) for name, branch in tree.items()}
    if isinstance(tree, list):
        return [replace(branch, values) for branch in tree]
    return tree


def key(reference: Mapping[str, Any]) -> str:
    """Write a reference as text, so that it can be looked up."""
    return json.dumps(reference, sort_keys=True)


def _is_reference(tree: Any) -> bool:  # noqa: ANN401
    if not isinstance(tree, dict) or len(tree) != 1:
        return False
    (name,) = tree
    return name == "Ref" or str(name).startswith("Fn::")
