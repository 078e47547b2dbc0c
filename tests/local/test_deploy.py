from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING

import pytest

from local.aws import template
from local.aws.deploy import deploy
from local.aws.server import serve
from local.aws.session import embedded, environment
from local.project import TEMPLATE, UserError

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])


def test_what_moto_drops_is_there_all_the_same():
    with serve(0) as endpoint:
        clients = embedded(endpoint)
        outputs = deploy(template.translate(TEMPLATE), "complete", clients).outputs

        s3, dynamodb = clients("s3"), clients("dynamodb")
        inbox, table = outputs["InboxBucket"], outputs["ReleasesTable"]
        assert s3.get_bucket_versioning(Bucket=inbox)["Status"] == "Enabled"
        assert s3.get_bucket_notification_configuration(Bucket=inbox)["QueueConfigurations"]
        backups = dynamodb.describe_continuous_backups(TableName=table)
        recovery = backups["ContinuousBackupsDescription"]["PointInTimeRecoveryDescription"]
        assert recovery["PointInTimeRecoveryStatus"] == "ENABLED"
        assert clients("scheduler").get_schedule_group(Name="complete-embargoes")


def test_every_reference_in_what_is_served_is_resolved():
    with serve(0) as endpoint:
        deployment = deploy(template.translate(TEMPLATE), "resolved", embedded(endpoint))

    announce = deployment.of("AWS::Lambda::Function")["AnnounceFunction"]
    variables = announce["Environment"]["Variables"]
    assert variables["RELEASES_TABLE"] == "resolved-releases"
    assert variables["SCHEDULE_GROUP"] == "resolved-embargoes"
    assert all(isinstance(value, str) for value in variables.values())
    functions = deployment.of("AWS::Lambda::Function").values()
    mappings = deployment.of("AWS::Lambda::EventSourceMapping").values()
    known = {function["FunctionName"] for function in functions}
    assert {mapping["FunctionName"] for mapping in mappings} <= known


def test_a_resource_of_an_unknown_type_is_not_passed_over():
    unknown = {"Resources": {"Api": {"Type": "AWS::ApiGatewayV2::Api"}}}

    with pytest.raises(UserError, match="does not know AWS::ApiGatewayV2::Api"):
        deploy(unknown, "unknown", embedded("http://127.0.0.1:1"))


@pytest.mark.parametrize("text", [None, "a: [", "Resources: {}"])
def test_a_template_that_cannot_be_read_is_told_in_words(tmp_path: Path, text: str | None):
    path = tmp_path / "template.yaml"
    if text is not None:
        path.write_text(text)

    with pytest.raises(UserError, match=r"template\.yaml"):
        template.translate(path)


def test_a_port_that_is_taken_is_told_in_words():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        with pytest.raises(UserError, match=f"Port {port} is taken"), serve(port):
            pass


def test_a_function_sees_its_own_variables_and_nothing_of_the_callers(
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setenv("AWS_PROFILE", "mine")
    monkeypatch.setenv("AWS_ENDPOINT_URL", "https://example.org")
    monkeypatch.delenv("TABLE", raising=False)

    with environment({"TABLE": "t"}, "http://127.0.0.1:1"):
        assert "AWS_PROFILE" not in os.environ
        assert os.environ["AWS_ENDPOINT_URL"] == "http://127.0.0.1:1"
        assert os.environ["TABLE"] == "t"

    assert os.environ["AWS_PROFILE"] == "mine"
    assert os.environ["AWS_ENDPOINT_URL"] == "https://example.org"
    assert "TABLE" not in os.environ
