"""The embedded AWS as a whole: deployed from the template, its functions served."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from local.aws.deploy import deploy
from local.aws.function import Function, arn
from local.aws.queue import QueueMapping
from local.aws.schedules import Schedules
from local.aws.server import serve
from local.aws.session import embedded
from local.aws.stream import StreamMapping
from local.aws.template import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from local.aws.deploy import Deployment
    from local.aws.function import Log
    from local.aws.session import Clients

    Clock = Callable[[], datetime]


def _now() -> datetime:
    return datetime.now(UTC)


class EmbeddedAws:
    """A deployed stack and what makes it move.

    Parameters
    ----------
    endpoint
        Where it answers.
    clients
        Its clients.
    deployment
        The stack.
    log
        Takes what functions print.
    clock
        Gives the time.
    """

    def __init__(
        self, endpoint: str, clients: Clients, deployment: Deployment, log: Log, clock: Clock
    ) -> None:
        self.endpoint = endpoint
        self.clients = clients
        self.deployment = deployment
        self.functions = {
            properties["FunctionName"]: Function(properties, endpoint, log)
            for properties in deployment.of("AWS::Lambda::Function").values()
        }
        mappings = deployment.of("AWS::Lambda::EventSourceMapping").values()
        # Queues first: what they bring is on the stream when it is looked at.
        self._queues = [
            QueueMapping(mapping, self.functions[mapping["FunctionName"]], clients)
            for mapping in mappings
            if ":sqs:" in mapping["EventSourceArn"]
        ]
        self._streams = [
            StreamMapping(mapping, self.functions[mapping["FunctionName"]], clients, clock)
            for mapping in mappings
            if ":dynamodb:" in mapping["EventSourceArn"]
        ]
        self._schedules = Schedules(
            groups=[
                group["Name"] for group in deployment.of("AWS::Scheduler::ScheduleGroup").values()
            ],
            functions={arn(name): function for name, function in self.functions.items()},
            invoke_settings={
                arn(settings["FunctionName"]): settings
                for settings in deployment.of("AWS::Lambda::EventInvokeConfig").values()
            },
            clients=clients,
            clock=clock,
        )

    def turn(self) -> bool:
        """Let every mapping serve one batch; tell whether any had work."""
        worked = [source.poll() for source in (*self._queues, *self._streams, self._schedules)]
        return any(worked)

    def settle(self) -> None:
        """Turn until nothing is left that can be done now."""
        while self.turn():
            pass


@contextmanager
def start(
    template: Path, *, port: int, stack: str, log: Log, clock: Clock = _now
) -> Iterator[EmbeddedAws]:
    """Start an embedded AWS and deploy a template into it.

    Parameters
    ----------
    template
        A SAM template.
    port
        TCP port on loopback; 0 takes a free one.
    stack
        The stack's name.
    log
        Takes what functions print.
    clock
        Gives the time by which schedules start and retries wait.

    Yields
    ------
    EmbeddedAws
        Its functions run only when told to, see :meth:`EmbeddedAws.turn`.

    Raises
    ------
    UserError
        If the port is taken, or the template cannot be read or deployed.
    """
    translated = translate(template)
    with serve(port) as endpoint:
        clients = embedded(endpoint)
        deployment = deploy(translated, stack, clients)
        yield EmbeddedAws(endpoint, clients, deployment, log, clock)
