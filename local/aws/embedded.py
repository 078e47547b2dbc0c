"""The embedded AWS as a whole: deployed from the template, its functions served."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

from local.aws.deploy import deploy
from local.aws.function import Function, arn
from local.aws.queue import QueueMapping
from local.aws.schedules import Schedules
from local.aws.server import serve
from local.aws.session import embedded
from local.aws.stream import StreamMapping
from local.aws.template import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from local.aws.deployment import Deployment, Properties
    from local.aws.log import FunctionLog
    from local.aws.session import Clients

    Clock = Callable[[], datetime]

    class Source(Protocol):
        """Something that starts functions."""

        def poll(self) -> bool:
            """Serve one batch; tell whether there was one."""


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
        self,
        endpoint: str,
        clients: Clients,
        deployment: Deployment,
        log: FunctionLog,
        clock: Clock,
    ) -> None:
        self.endpoint = endpoint
        self.clients = clients
        self.deployment = deployment
        self.functions = {
            properties["FunctionName"]: Function(properties, endpoint, log)
            for properties in deployment.of("AWS::Lambda::Function").values()
        }
        # Queues first: what they bring is on the stream when it is looked at.
        queues = list(self._queues())
        self._collectors = [queue for queue in queues if queue.collects]
        self._sources: list[Source] = [
            *queues,
            *self._streams(clock),
            self._schedules(clock),
        ]

    def turn(self) -> bool:
        """Let every source of events serve one batch; tell whether any had work."""
        return _turn(self._sources)

    def poll(self, number: int) -> bool:
        """Let one of the sources, counted round and round, serve one batch."""
        return self._sources[number % len(self._sources)].poll()

    def settle(self, *, collecting: bool = False) -> None:
        """Let the sources serve until nothing is left that can be done now.

        Parameters
        ----------
        collecting
            Whether queues with a batching window go on collecting, for more is to come.
        """
        waiting = self._collectors if collecting else []
        sources = [source for source in self._sources if source not in waiting]
        while _turn(sources):
            pass

    def _queues(self) -> Iterator[QueueMapping]:
        for mapping in self._mappings("sqs"):
            yield QueueMapping(mapping, self.functions[mapping["FunctionName"]], self.clients)

    def _streams(self, clock: Clock) -> Iterator[StreamMapping]:
        for mapping in self._mappings("dynamodb"):
            function = self.functions[mapping["FunctionName"]]
            yield StreamMapping(mapping, function, self.clients, clock)

    def _mappings(self, service: str) -> list[Properties]:
        mappings = self.deployment.of("AWS::Lambda::EventSourceMapping").values()
        return [one for one in mappings if one["EventSourceArn"].split(":")[2] == service]

    def _schedules(self, clock: Clock) -> Schedules:
        groups = self.deployment.of("AWS::Scheduler::ScheduleGroup").values()
        settings = self.deployment.of("AWS::Lambda::EventInvokeConfig").values()
        return Schedules(
            groups=[group["Name"] for group in groups],
            functions={arn(name): function for name, function in self.functions.items()},
            invoke_settings={arn(one["FunctionName"]): one for one in settings},
            clients=self.clients,
            clock=clock,
        )


def _turn(sources: Iterable[Source]) -> bool:
    worked = [source.poll() for source in sources]
    return any(worked)


@contextmanager
def start(
    template: Path, *, port: int, stack: str, log: FunctionLog, clock: Clock = _now
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
    functions: dict[str, Function] = {}
    with serve(port, functions) as endpoint:
        clients = embedded(endpoint)
        deployment = deploy(translated, stack, clients)
        aws = EmbeddedAws(endpoint, clients, deployment, log, clock)
        functions.update(aws.functions)
        yield aws
