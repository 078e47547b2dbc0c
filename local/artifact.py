"""What `sam build` made of a function, and how this machine can run it."""

from __future__ import annotations

import importlib.util
from importlib.machinery import EXTENSION_SUFFIXES
from importlib.metadata import PackageNotFoundError, distributions, version
from typing import TYPE_CHECKING

from local.project import UserError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def find(build: Path, function: str) -> Path:
    """Find a function's artifact.

    Parameters
    ----------
    build
        The folder that `sam build` writes to.
    function
        Logical id in the template.

    Raises
    ------
    UserError
        If it was not built.
    """
    artifact = build / function
    if not artifact.is_dir():
        raise UserError(f"{function} is not built; run `make build` first.")
    return artifact


def foreign_packages(
    artifact: Path, suffixes: Sequence[str] = tuple(EXTENSION_SUFFIXES)
) -> list[str]:
    """List the packages that are compiled for another machine or Python.

    Parameters
    ----------
    artifact
        The folder.
    suffixes
        Of compiled modules that can be loaded here.
    """
    own_suffix = next(suffix for suffix in suffixes if suffix.count(".") > 1)
    return sorted(
        {
            module.relative_to(artifact).parts[0]
            for module in artifact.rglob("*.so")
            if ".cpython-" in module.name and not module.name.endswith(own_suffix)
        }
    )


def substitute(artifact: Path, packages: Sequence[str], folder: Path) -> None:
    """Put this machine's copy of packages into a folder.

    Parameters
    ----------
    artifact
        Tells the versions that were built.
    packages
        Their names.
    folder
        To be searched before the artifact.

    Raises
    ------
    UserError
        If this machine has none, or another version.
    """
    built = {one.metadata["Name"]: one.version for one in distributions(path=[str(artifact)])}
    for name in packages:
        try:
            own = version(name)
        except PackageNotFoundError:
            own = "none"
        if built.get(name) != own:
            raise UserError(
                f"The build has {name} {built.get(name)}, this machine {own}; run `make build`."
            )
        spec = importlib.util.find_spec(name)
        (folder / name).symlink_to(spec.submodule_search_locations[0], target_is_directory=True)  # type: ignore[union-attr, index]
