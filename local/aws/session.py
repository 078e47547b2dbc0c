"""Clients of the embedded AWS, and the environment in which functions find it.

Nothing of the caller's own AWS set-up (profiles, credentials, regions) is ever used here.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any, Protocol

import boto3
from botocore.config import Config

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ACCOUNT = "123456789012"
REGION = "us-east-1"

VARIABLES = {
    "AWS_ACCESS_KEY_ID": "embedded",
    "AWS_SECRET_ACCESS_KEY": "embedded",
    "AWS_DEFAULT_REGION": REGION,
    "AWS_REGION": REGION,
    "AWS_CONFIG_FILE": os.devnull,
    "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
    "AWS_EC2_METADATA_DISABLED": "true",
    # moto does not know the endpoints that have an account's number in their name.
    "AWS_ACCOUNT_ID_ENDPOINT_MODE": "disabled",
    "NO_PROXY": "127.0.0.1,localhost",
    "no_proxy": "127.0.0.1,localhost",
}


class Clients(Protocol):
    """Makes a client of a service."""

    def __call__(self, service: str) -> Any:  # noqa: ANN401 - boto3 has a type for each service
        """Make a client of `service`."""


@contextmanager
def environment(variables: Mapping[str, str], endpoint: str) -> Iterator[None]:
    """Set the environment that a function has in the embedded AWS.

    Parameters
    ----------
    variables
        The function's own.
    endpoint
        The embedded AWS.
    """
    foreign = [name for name in os.environ if name.startswith(("AWS_", "POWERTOOLS_"))]
    wanted = {**dict.fromkeys(foreign), **VARIABLES, **variables, "AWS_ENDPOINT_URL": endpoint}
    before = {name: os.environ.get(name) for name in wanted}
    _set(wanted)
    try:
        yield
    finally:
        _set(before)


def _set(variables: Mapping[str, str | None]) -> None:
    for name, value in variables.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value


def embedded(endpoint: str) -> Clients:
    """Make clients of the embedded AWS.

    Parameters
    ----------
    endpoint
        Where it answers.
    """
    config = Config(
        connect_timeout=3, read_timeout=60, retries={"mode": "standard", "total_max_attempts": 2}
    )

    @cache
    def connect(service: str) -> Any:  # noqa: ANN401
        with environment({}, endpoint):
            return _session().client(service, config=config)  # type: ignore[call-overload]

    return connect


@cache
def _session() -> boto3.Session:
    """Make a session, once: it reads a megabyte of endpoints; no client of it shares another's."""
    return boto3.Session()
