"""What `sam build` made of a function, and how this machine can run it."""

from __future__ import annotations

from importlib.machinery import EXTENSION_SUFFIXES
from importlib.metadata import PackageNotFoundError, distribution, distributions
from typing import TYPE_CHECKING

from local.project import UserError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.metadata import Distribution
    from pathlib import Path

# What Lambda's Python runtime brings, so that no artifact holds it.
_RUNTIME = (
    *("awslambdaric", "simplejson", "snapshot-restore-py"),
    *("boto3", "botocore", "jmespath", "python-dateutil", "s3transfer", "six", "urllib3"),
)


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


def foreign(artifact: Path, suffixes: Sequence[str] = EXTENSION_SUFFIXES) -> list[Distribution]:
    """List what is compiled for another machine or Python.

    Parameters
    ----------
    artifact
        The folder.
    suffixes
        Of compiled modules that can be loaded here.
    """
    return [
        one
        for one in distributions(path=[str(artifact)])
        if any(_is_foreign(str(file), suffixes) for file in one.files or ())
    ]


def _is_foreign(file: str, suffixes: Sequence[str]) -> bool:
    # Any Linux takes a plain `.so`, whatever it was compiled for; only the full name tells.
    whole = tuple(suffix for suffix in suffixes if suffix.count(".") > 1)
    return file.endswith(".so") and not file.endswith(whole)


def substitute(built: Distribution, folder: Path) -> None:
    """Put this machine's copy of a distribution into a folder.

    Parameters
    ----------
    built
        The one that was built.
    folder
        To be searched before the artifact.

    Raises
    ------
    UserError
        If this machine has none, or another version.
    """
    own = _installed(built.name)
    if own.version != built.version:
        raise UserError(
            f"{built.name} was built as {built.version}, but is {own.version} here; run "
            "`make build` again."
        )
    _link(own, folder)


def provide_runtime(folder: Path) -> None:
    """Put this machine's copy of what Lambda's runtime brings into a folder.

    Parameters
    ----------
    folder
        To be searched after the artifact.

    Raises
    ------
    UserError
        If this machine lacks a part of it.
    """
    for name in _RUNTIME:
        _link(_installed(name), folder)


def _installed(name: str) -> Distribution:
    try:
        return distribution(name)
    except PackageNotFoundError:
        raise UserError(f"{name} is not installed here; run `make run` once.") from None


def _link(own: Distribution, folder: Path) -> None:
    # Scripts stand above the packages; byte code is shared by modules that are files.
    for name in {file.parts[0] for file in own.files or ()} - {"..", "__pycache__"}:
        (folder / name).symlink_to(str(own.locate_file(name)))
