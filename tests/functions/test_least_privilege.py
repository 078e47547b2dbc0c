"""Each function may do what it does, and nothing else.

Every call that a function makes in its scenarios is recorded as IAM sees it and held against the
policy of its role in the translated template, in both directions.
"""

from __future__ import annotations

import re
from dataclasses import replace
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import boto3
import pytest

import newsdrop
from local.aws.template import translate
from newsdrop.record import Paragraph, Reason, Rejection
from tests.making import RELEASE, SOURCE, noise, queue_event, s3_event, stream_event

ROOT = Path(__file__).parents[2]
ACCOUNT, REGION = "123456789012", "us-east-1"
HERE = f"{REGION}:{ACCOUNT}"

CONTEXT = SimpleNamespace(
    function_name="newsdrop",
    memory_limit_in_mb=512,
    invoked_function_arn=f"arn:aws:lambda:{HERE}:function:newsdrop",
    aws_request_id="r1",
    get_remaining_time_in_millis=lambda: 60_000,
)
LONG = replace(RELEASE, headline="Long", body=(Paragraph(noise(600_000)),))
EMBARGOED = replace(RELEASE, embargoed_until="2999-01-01T00:00:00Z")
REJECTION = Rejection(Reason.NOT_HTML, "A PDF.")

# What a policy allows and no code of ours calls, with the reason.
BY_LAMBDA = "Lambda itself polls the queue or the stream, keeps failures and writes the log"
UNUSED = {
    "TakeFromTheQueue": BY_LAMBDA,
    "FollowTheStream": BY_LAMBDA,
    "FindTheStream": BY_LAMBDA,
    "KeepWhatFailed": BY_LAMBDA,
    "Log": BY_LAMBDA,
    "TellMissingFromForbidden": "never called: S3 only says 404 to those who may list",
}
UNUSED_ACTIONS = {
    ("AnnounceOnce", "dynamodb:GetItem"): (
        "Powertools reads what stands where the refused write does not bring it along"
    ),
}
# Statements for objects whose names are not known beforehand.
OPEN_ENDED = {
    "ReadUploads",
    "ArchiveLongParts",
    "ReadLongParts",
    "WithholdUntilTheEmbargoEnds",
    "FindTheStream",
}

Call = tuple[str, str]


# -- What the template allows -----------------------------------------------------------------


@cache
def resources() -> dict[str, Any]:
    return translate(ROOT / "template.yaml")["Resources"]


def arn(name: str) -> str:
    """Give the ARN of a resource of a stack named ``newsdrop``."""
    kind, properties = resources()[name]["Type"], resources()[name]["Properties"]
    match kind:
        case "AWS::DynamoDB::Table":
            return f"arn:aws:dynamodb:{HERE}:table/{resolve(properties['TableName'])}"
        case "AWS::S3::Bucket":
            return f"arn:aws:s3:::{resolve(properties['BucketName'])}"
        case "AWS::SQS::Queue":
            return f"arn:aws:sqs:{HERE}:{resolve(properties['QueueName'])}"
        case "AWS::SNS::Topic":
            return f"arn:aws:sns:{HERE}:{resolve(properties['TopicName'])}"
        case "AWS::Logs::LogGroup":
            return f"arn:aws:logs:{HERE}:log-group:{resolve(properties['LogGroupName'])}:*"
        case "AWS::IAM::Role":
            return f"arn:aws:iam::{ACCOUNT}:role/newsdrop-{name.removesuffix('Role').lower()}"
    pytest.fail(f"{kind} has no ARN here; add its form to arn()")


def resolve(value: Any) -> str:
    if isinstance(value, str):
        return value
    ((function, argument),) = value.items()
    if function == "Ref":
        return reference(argument)
    if function == "Fn::GetAtt":
        return reference(".".join(argument))
    if function == "Fn::Sub":
        return re.sub(r"\$\{([^}]+)\}", lambda found: reference(found[1]), argument)
    pytest.fail(f"{function} is not resolved here; add it to resolve()")


def reference(name: str) -> str:
    pseudo = {
        "AWS::StackName": "newsdrop",
        "AWS::AccountId": ACCOUNT,
        "AWS::Region": REGION,
        "AWS::Partition": "aws",
        "ScheduleGroup": "newsdrop-embargoes",
    }
    if name in pseudo:
        return pseudo[name]
    name, _, attribute = name.partition(".")
    return arn(name) + ("/stream/2026" if attribute == "StreamArn" else "")


def as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def statements(function: str) -> list[tuple[str, list[str], list[str]]]:
    """List id, actions and resources of each statement of a function's role."""
    role = resources()[f"{function.capitalize()}Role"]["Properties"]
    return [
        (one["Sid"], as_list(one["Action"]), [resolve(name) for name in as_list(one["Resource"])])
        for policy in role["Policies"]
        if "Fn::If" not in policy  # The key is used by S3, SQS and SNS, for whom they serve.
        for one in policy["PolicyDocument"]["Statement"]
    ]


# -- What the functions do --------------------------------------------------------------------


def calls_of(service: str, operation: str, params: dict[str, Any]) -> list[Call]:
    """Give a call as IAM sees it: each action with its resource."""
    action = f"{service}:{operation}"
    match service:
        case "dynamodb" if operation == "BatchWriteItem":
            tables = params["RequestItems"]
            return [(action, f"arn:aws:dynamodb:{HERE}:table/{table}") for table in tables]
        case "dynamodb":
            return [(action, f"arn:aws:dynamodb:{HERE}:table/{params['TableName']}")]
        case "s3":
            version = "Version" if "VersionId" in params else ""
            return [(action + version, f"arn:aws:s3:::{params['Bucket']}/{params['Key']}")]
        case "sqs":
            return [(action, f"arn:aws:sqs:{HERE}:{params['QueueUrl'].rpartition('/')[2]}")]
        case "sns":
            return [(action, params["TopicArn"])]
        case "scheduler":
            name = f"{params['GroupName']}/{params['Name']}"
            roles = [params["Target"]["RoleArn"]] if "Target" in params else []
            return [
                (action, f"arn:aws:scheduler:{HERE}:schedule/{name}"),
                *(("iam:PassRole", role) for role in roles),
            ]
    pytest.fail(f"{action} is not known here; add its resource to calls_of()")


@pytest.fixture
def recorded(stack, cold_start):  # noqa: ARG001
    """Start a function whose calls are recorded; those of the test itself are not."""

    def start(function: str):
        calls: set[Call] = set()

        def record(params, model, **_):
            calls.update(calls_of(model.service_model.service_name, model.name, params))

        events = boto3.DEFAULT_SESSION.events
        events.register("provide-client-params", record, unique_id="record")
        app = cold_start(function)
        events.unregister("provide-client-params", unique_id="record")
        return app, calls

    return start


@pytest.fixture
def ingest(recorded, stack, monkeypatch):
    app, calls = recorded("ingest")
    monkeypatch.setattr(newsdrop, "read", lambda data, **_: LONG if data == b"long" else RELEASE)
    events = [stack.upload("a.html", b"short"), stack.upload("b.html", b"long")]
    for event in events:
        app.handler(queue_event(event), CONTEXT)
    deletion = stack.delete("a.html", sequencer="0011")
    app.handler(queue_event(deletion, s3_event("none.html")), CONTEXT)
    assert len(stack.rows("newsdrop-releases")) == 2
    return calls


@pytest.fixture
def announce(recorded, stack, store):
    app, calls = recorded("announce")

    def tell(new, old=None):
        event = stream_event((new, old), archive=store._archive)
        return app.handler(event, CONTEXT)["batchItemFailures"]

    def save(release, key, sequencer="0010"):
        return store.save(replace(SOURCE, key=key, sequencer=sequencer), release)[1]

    stack.sns.delete_topic(TopicArn=stack.topic)
    first = save(RELEASE, "a.html")
    assert tell(first)
    stack.sns.create_topic(Name="newsdrop-releases")
    assert not tell(first)
    assert not tell(save(replace(RELEASE, summary=None), "copy.html"))
    assert not tell(save(replace(RELEASE, headline="Other"), "a.html", "0011"), first)
    assert not tell(save(LONG, "long.html"))
    assert not tell(save(REJECTION, "bad.html"))
    embargoed = save(EMBARGOED, "embargoed.html")
    for _ in range(2):
        assert not tell(embargoed)
    lifted = save(replace(RELEASE, byline="Staff"), "embargoed.html", "0011")
    assert not tell(lifted, embargoed)
    other = replace(EMBARGOED, headline="Tunnel", body=(Paragraph("The tunnel closes. " * 9),))
    embargoed = save(other, "tunnel.html")
    assert not tell(embargoed)
    lifted = save(replace(other, embargoed_until=None), "tunnel.html", "0011")
    assert not tell(lifted, embargoed)
    return calls


@pytest.fixture
def index(recorded, store):
    app, calls = recorded("index")
    _, first = store.save(SOURCE, LONG)
    _, second = store.save(replace(SOURCE, sequencer="0011"), RELEASE)
    event = stream_event((second, first), archive=store._archive)
    assert app.handler(event, CONTEXT) == {"batchItemFailures": []}
    return calls


@pytest.fixture
def report(recorded, store):
    app, calls = recorded("report")
    _, rejected = store.save(SOURCE, REJECTION)
    _, corrected = store.save(replace(SOURCE, key="long.html"), LONG)
    app.handler(queue_event(rejected.release_id, corrected.release_id), CONTEXT)
    return calls


FUNCTIONS = ["ingest", "announce", "index", "report"]


def allows(actions: list[str], names: list[str], call: Call) -> bool:
    return call[0] in actions and any(fnmatchcase(call[1], name) for name in names)


@pytest.mark.parametrize("function", FUNCTIONS)
def test_every_call_is_allowed_and_everything_allowed_is_called(function, request):
    calls = request.getfixturevalue(function)
    policy = statements(function)
    refused = {call for call in calls if not any(allows(*one[1:], call) for one in policy)}
    assert refused == set()
    idle = {
        (sid, action, name)
        for sid, actions, names in policy
        for action in actions
        for name in names
        if sid not in UNUSED
        and (sid, action) not in UNUSED_ACTIONS
        and not any(allows([action], [name], call) for call in calls)
    }
    assert idle == set()


@pytest.mark.parametrize("function", FUNCTIONS)
def test_no_resource_is_wider_than_its_call_demands(function):
    for sid, _, names in statements(function):
        for name in names:
            assert "*" not in name or sid in OPEN_ENDED or sid == "Log", (sid, name)


def test_what_is_excused_is_in_the_template():
    known = {
        (sid, action)
        for function in FUNCTIONS
        for sid, actions, _ in statements(function)
        for action in actions
    }
    assert set(UNUSED) | OPEN_ENDED <= {sid for sid, _ in known}
    assert set(UNUSED_ACTIONS) <= known
