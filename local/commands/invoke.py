"""`newsdrop invoke`: a built function under AWS's own runtime client, without Docker."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from local import artifact, runtime
from local.aws.function import arn
from local.aws.session import VARIABLES
from local.aws.template import translate
from local.project import BUILD, ENVIRONMENTS, TEMPLATE, UserError
from local.stack import LOCAL_STACK
from local.terminal import console, json_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from local.runtime import Answer, RuntimeApi

# Loading a function's code has a time of its own, as in Lambda; seconds.
_LOADING = 10

_STDERR = 2


def run(*, function: str, event: Path, endpoint: str) -> int:
    """Run a built function on an event.

    Parameters
    ----------
    function
        ``ingest`` or ``IngestFunction``.
    event
        A JSON file.
    endpoint
        The embedded AWS.

    Returns
    -------
    int
        1 if the function raised, ended or took too long; otherwise 0.

    Raises
    ------
    UserError
        If the function is unknown or not built, or the event is no JSON.
    """
    if importlib.util.find_spec("awslambdaric") is None:
        raise UserError("AWS's runtime client is for Linux only; elsewhere use `sam local invoke`.")
    payload = _json(event)
    name, properties = _find(function)
    built = artifact.find(BUILD, name)
    own_arn = arn(f"{LOCAL_STACK}-{name.removesuffix('Function').lower()}")
    seconds = properties["Timeout"]
    with (
        TemporaryDirectory() as folder,
        runtime.serve(payload, function_arn=own_arn, timeout_seconds=seconds) as api,
    ):
        adapted, brought = Path(folder, "adapted"), Path(folder, "runtime")
        adapted.mkdir()
        brought.mkdir()
        _adapt(built, adapted)
        artifact.provide_runtime(brought)
        variables = {
            **VARIABLES,
            **_json(ENVIRONMENTS)[name],
            "AWS_ENDPOINT_URL": endpoint,
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(properties["MemorySize"]),
            "AWS_LAMBDA_FUNCTION_NAME": own_arn.rpartition(":")[2],
            "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
            "AWS_LAMBDA_RUNTIME_API": api.address,
            "LAMBDA_TASK_ROOT": str(built),
            "PATH": os.defpath,
            "PYTHONDONTWRITEBYTECODE": "1",  # Lambda's code folder cannot be written.
            "PYTHONPATH": os.pathsep.join(map(str, (adapted, built, brought))),
            "TZ": "UTC",
        }
        with _started(properties["Handler"], variables, built) as process:
            answer = _wait(api, process, _LOADING + seconds)
    if answer is None:
        console(stderr=True).print(f"{name} ended, or took more than {seconds} s.")
        return 1
    sys.stdout.write(json_text(answer.payload, indent=2) + "\n")
    return 0 if answer.ok else 1


def _find(function: str) -> tuple[str, dict[str, Any]]:
    functions = {
        name: resource["Properties"]
        for name, resource in translate(TEMPLATE)["Resources"].items()
        if resource["Type"] == "AWS::Lambda::Function"
    }
    for name in (function, f"{function.capitalize()}Function"):
        if name in functions:
            return name, functions[name]
    known = ", ".join(name.removesuffix("Function").lower() for name in functions)
    raise UserError(f"There is no function {function}; there are {known}.")


def _json(path: Path) -> Any:  # noqa: ANN401
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UserError(f"Cannot read {path}: {error.strerror}.") from error
    except ValueError as error:
        raise UserError(f"{path} is no JSON: {error}.") from error


def _adapt(built: Path, folder: Path) -> None:
    """Take what was compiled for Lambda's machine from this one, and say so."""
    foreign = artifact.foreign(built)
    for one in foreign:
        artifact.substitute(one, folder)
    if foreign:
        names = ", ".join(f"{one.name} {one.version}" for one in foreign)
        told = f"Compiled for Lambda's machine, so taken from this one: {names}"
        console(stderr=True).print(told, style="dim", soft_wrap=True)


@contextmanager
def _started(
    handler: str, variables: dict[str, str], folder: Path
) -> Iterator[subprocess.Popen[bytes]]:
    # Nothing that is installed here (-S): what the artifact lacks is to be missing, as in Lambda.
    command = [sys.executable, "-S", "-P", "-m", "awslambdaric", handler]
    # What the function prints is its log; standard output is for its answer.
    with subprocess.Popen(command, env=variables, cwd=folder, stdout=_STDERR) as process:  # noqa: S603
        try:
            yield process
        finally:
            process.kill()


def _wait(api: RuntimeApi, process: subprocess.Popen[bytes], seconds: float) -> Answer | None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        answer = api.answer(0.1)
        if answer or process.poll() is not None:
            return answer or api.answer(0)
    return None
