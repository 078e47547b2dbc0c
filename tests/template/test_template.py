"""What the deployment promises, checked on the template as CloudFormation gets it."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import sysconfig
from dataclasses import fields
from functools import cache
from pathlib import Path

import networkx as nx
import pytest

from local.aws.template import translate
from newsdrop.parse.guard import SECONDS
from newsdrop.settings import AnnounceSettings, IndexSettings, ReportSettings, StoreSettings

ROOT = Path(__file__).parents[2]
SETTINGS = {
    "IngestFunction": StoreSettings,
    "AnnounceFunction": AnnounceSettings,
    "IndexFunction": IndexSettings,
    "ReportFunction": ReportSettings,
}
KEY = {"Ref": "KmsKeyArn"}
LISTENERS_OF_A_FAILURE = {
    "UploadsDeadLetterQueue",
    "AnnounceFailuresQueue",
    "IndexFailuresQueue",
    "RejectionsDeadLetterQueue",
}


@cache
def template():
    return translate(ROOT / "template.yaml")


def resources(kind):
    return {
        name: resource["Properties"]
        for name, resource in template()["Resources"].items()
        if resource["Type"] == kind
    }


def named(value):
    """Give the logical id that a Ref or a GetAtt names."""
    return value["Ref"] if "Ref" in value else value["Fn::GetAtt"][0]


def references(tree):
    """List every logical id that a part of the template refers to."""
    if isinstance(tree, list):
        return {name for branch in tree for name in references(branch)}
    if not isinstance(tree, dict):
        return set()
    found = set()
    for key, value in tree.items():
        if key == "Ref":
            found.add(value)
        elif key == "Fn::GetAtt":
            found.add(value[0] if isinstance(value, list) else value.split(".")[0])
        elif key == "Fn::Sub":
            text, values = (value, {}) if isinstance(value, str) else value
            found |= {name.split(".")[0] for name in re.findall(r"\$\{([^!}]+)\}", text)}
            found |= references(values)
        else:
            found |= references(value)
    return found


def statements(kind):
    """List the statements of all policies of a kind, with the resource they stand in."""
    return [
        (name, statement)
        for name, properties in resources(kind).items()
        for statement in properties["PolicyDocument"]["Statement"]
    ]


def role_statements():
    return [
        (role, statement)
        for role, properties in resources("AWS::IAM::Role").items()
        for policy in properties.get("Policies", [])
        for statement in with_a_key(policy)["PolicyDocument"]["Statement"]
    ]


def if_key(then, otherwise):
    return {"Fn::If": ["HasKmsKey", then, otherwise]}


def with_a_key(value):
    """Give what stands in the template where a key is given."""
    return value["Fn::If"][1] if "Fn::If" in value else value


def as_list(value):
    return value if isinstance(value, list) else [value]


def test_nothing_refers_to_itself_through_others():
    graph = nx.DiGraph()
    everything = template()["Resources"]
    for name, resource in everything.items():
        needs = references(resource["Properties"]) | set(as_list(resource.get("DependsOn", [])))
        graph.add_edges_from((name, other) for other in needs & everything.keys())
    assert list(nx.simple_cycles(graph)) == []


def test_there_is_something_to_check():
    assert set(resources("AWS::Lambda::Function")) == set(SETTINGS)
    assert len(resources("AWS::Lambda::EventSourceMapping")) == 4
    assert role_statements()


# -- Functions --------------------------------------------------------------------------------


@pytest.mark.parametrize("function", SETTINGS)
def test_a_handler_is_where_the_template_says(function):
    module, _, name = resources("AWS::Lambda::Function")[function]["Handler"].rpartition(".")
    source = ROOT / "functions" / (module.replace(".", "/") + ".py")
    tree = ast.parse(source.read_text())
    assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize(("function", "settings"), SETTINGS.items())
def test_every_setting_is_in_the_environment(function, settings):
    variables = resources("AWS::Lambda::Function")[function]["Environment"]["Variables"]
    assert {field.name.upper() for field in fields(settings)} <= variables.keys()


@pytest.mark.parametrize("function", SETTINGS)
def test_functions_run_on_arm_and_have_a_role_of_their_own(function):
    properties = resources("AWS::Lambda::Function")[function]
    assert properties["Architectures"] == ["arm64"]
    assert properties["Runtime"] == "python3.13"
    assert named(properties["Role"]) == function.replace("Function", "Role")


@pytest.mark.parametrize("function", SETTINGS)
def test_each_function_logs_into_a_group_with_a_retention(function):
    properties = resources("AWS::Lambda::Function")[function]
    group = resources("AWS::Logs::LogGroup")[named(properties["LoggingConfig"]["LogGroup"])]
    assert group["RetentionInDays"] == {"Ref": "LogRetentionDays"}
    assert group["LogGroupName"]["Fn::Sub"] == (
        "/aws/lambda/" + properties["FunctionName"]["Fn::Sub"]
    )


@pytest.fixture(scope="module")
def artifacts(tmp_path_factory):
    """Build each function as `sam build` does, but without what pip would fetch."""
    folder = tmp_path_factory.mktemp("build")
    for function in SETTINGS:
        (folder / function).mkdir()
        subprocess.run(  # noqa: S603 - our own Makefile
            ["make", f"build-{function}", "PYTHON=true", f"ARTIFACTS_DIR={folder / function}"],  # noqa: S607
            cwd=ROOT / "functions",
            check=True,
        )
    return folder


@pytest.mark.parametrize("function", SETTINGS)
def test_what_is_built_can_be_started(function, artifacts):
    resource = template()["Resources"][function]
    assert resource["Metadata"]["BuildMethod"] == "makefile"
    module = resource["Properties"]["Handler"].rpartition(".")[0]
    # Without site (-S) nothing of ours is found that an editable install would lend.
    subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-S", "-c", f"import {module}"],
        env=json.loads((ROOT / "events" / "env.json").read_text("utf-8"))[function]
        | {
            "AWS_DEFAULT_REGION": "us-east-1",
            "PYTHONPATH": f"{artifacts / function}:{sysconfig.get_path('purelib')}",
        },
        check=True,
    )


# -- Mappings and queues ----------------------------------------------------------------------


@pytest.mark.parametrize("mapping", resources("AWS::Lambda::EventSourceMapping").values())
def test_each_mapping_reports_partial_failures_and_has_a_dead_letter_queue(mapping):
    assert mapping["FunctionResponseTypes"] == ["ReportBatchItemFailures"]
    source = named(mapping["EventSourceArn"])
    if source in resources("AWS::SQS::Queue"):
        redrive = resources("AWS::SQS::Queue")[source]["RedrivePolicy"]
        assert named(redrive["deadLetterTargetArn"]) in LISTENERS_OF_A_FAILURE
        assert redrive["maxReceiveCount"] >= 3
    else:
        destination = mapping["DestinationConfig"]["OnFailure"]["Destination"]
        assert named(destination) in LISTENERS_OF_A_FAILURE


def test_a_batch_of_the_queue_is_never_handed_out_twice():
    for mapping in resources("AWS::Lambda::EventSourceMapping").values():
        queue = resources("AWS::SQS::Queue").get(named(mapping["EventSourceArn"]))
        if queue:
            function = resources("AWS::Lambda::Function")[named(mapping["FunctionName"])]
            window = mapping.get("MaximumBatchingWindowInSeconds", 0)
            assert queue["VisibilityTimeout"] >= 6 * function["Timeout"] + window
            assert mapping["ScalingConfig"]["MaximumConcurrency"] in (
                {"Ref": "MaximumConcurrency"},
                2,
            )
            assert "ReservedConcurrentExecutions" not in function


def test_no_retry_of_a_stream_is_endless():
    streams = [
        mapping
        for mapping in resources("AWS::Lambda::EventSourceMapping").values()
        if named(mapping["EventSourceArn"]) == "ReleasesTable"
    ]
    assert len(streams) == 2
    for mapping in streams:
        assert 0 < mapping["MaximumRetryAttempts"] <= 100
        assert 3_600 <= mapping["MaximumRecordAgeInSeconds"] < 86_400
        assert mapping["BisectBatchOnFunctionError"] is True
        for entry in mapping["FilterCriteria"]["Filters"]:
            assert json.loads(entry["Pattern"])


def test_a_stream_is_followed_from_its_beginning():
    """What is committed before a mapping is active, or while it is replaced, is told too."""
    for mapping in resources("AWS::Lambda::EventSourceMapping").values():
        if named(mapping["EventSourceArn"]) == "ReleasesTable":
            assert mapping["StartingPosition"] == "TRIM_HORIZON"


def test_the_index_hears_of_what_is_a_release_and_of_what_was_one():
    """A PDF under a release's key leaves a new image without a release, and mentions to remove."""
    (mapping,) = (
        mapping
        for mapping in resources("AWS::Lambda::EventSourceMapping").values()
        if named(mapping["FunctionName"]) == "IndexFunction"
    )
    patterns = [json.loads(entry["Pattern"]) for entry in mapping["FilterCriteria"]["Filters"]]
    stored = {"status": {"S": ["stored"]}}
    assert patterns == [{"dynamodb": {image: stored}} for image in ("NewImage", "OldImage")]


def test_a_batch_of_the_slowest_pages_is_read_in_time():
    """Or the whole batch comes again, slow page and all, until good ones are dead letters."""
    (mapping,) = (
        mapping
        for mapping in resources("AWS::Lambda::EventSourceMapping").values()
        if named(mapping["FunctionName"]) == "IngestFunction"
    )
    timeout = resources("AWS::Lambda::Function")["IngestFunction"]["Timeout"]
    # The budget is looked at between parts: one that began in time may take as long again.
    assert mapping["BatchSize"] * 2 * SECONDS <= timeout


def test_what_runs_asynchronously_is_tried_as_often_as_lambda_can_and_keeps_its_failures():
    (config,) = resources("AWS::Lambda::EventInvokeConfig").values()
    assert config["MaximumRetryAttempts"] == 2
    assert named(config["FunctionName"]) == "AnnounceFunction"
    assert named(config["DestinationConfig"]["OnFailure"]["Destination"]) in LISTENERS_OF_A_FAILURE


@pytest.mark.parametrize("queue", sorted(LISTENERS_OF_A_FAILURE))
def test_failures_are_kept_for_two_weeks_and_raise_an_alarm(queue):
    assert resources("AWS::SQS::Queue")[queue]["MessageRetentionPeriod"] == 14 * 24 * 3600
    (alarm,) = (
        alarm
        for alarm in resources("AWS::CloudWatch::Alarm").values()
        if references(alarm.get("Dimensions")) == {queue}
    )
    assert alarm["MetricName"] == "ApproximateNumberOfMessagesVisible"
    assert alarm["Threshold"] == 0


@pytest.mark.parametrize("alarm", resources("AWS::CloudWatch::Alarm").values())
def test_alarms_reach_people(alarm):
    assert alarm["AlarmActions"] == [{"Ref": "OperationsTopic"}]
    assert alarm["TreatMissingData"] == "notBreaching"


@pytest.mark.parametrize("function", SETTINGS)
def test_a_throttled_function_raises_an_alarm(function):
    (alarm,) = (
        alarm for alarm in resources("AWS::CloudWatch::Alarm").values() if "Metrics" in alarm
    )
    assert function in references(alarm["Metrics"])
    (total,) = (one["Expression"] for one in alarm["Metrics"] if "Expression" in one)
    # Where one function did not run, a plain sum has no value and the alarm is blind.
    assert f"FILL({function.removesuffix('Function').lower()}, 0)" in total


def test_the_dashboard_asks_what_an_operator_asks():
    (dashboard,) = resources("AWS::CloudWatch::Dashboard").values()
    body = json.loads(dashboard["DashboardBody"]["Fn::Sub"])
    titles = [widget["properties"]["title"] for widget in body["widgets"]]
    assert len(set(titles)) == len(titles) == 10
    assert all(title.endswith("?") for title in titles)
    places = {(widget["x"], widget["y"]) for widget in body["widgets"]}
    assert len(places) == len(titles)


def test_each_stack_counts_for_itself():
    (namespace,) = {
        function["Environment"]["Variables"]["POWERTOOLS_METRICS_NAMESPACE"]["Fn::Sub"]
        for function in resources("AWS::Lambda::Function").values()
    }
    (dashboard,) = resources("AWS::CloudWatch::Dashboard").values()
    body = json.loads(dashboard["DashboardBody"]["Fn::Sub"])
    rows = [row for widget in body["widgets"] for row in widget["properties"]["metrics"]]
    own = [row[0] for row in rows if isinstance(row[0], str) and not row[0].startswith("AWS/")]
    (search,) = [row[0]["expression"] for row in rows if not isinstance(row[0], str)]

    assert namespace == "Newsdrop/${AWS::StackName}"
    assert set(own) == {namespace}
    assert f'{{"{namespace}",service,reason}}' in search


def test_failures_of_single_uploads_and_changes_are_seen():
    # a batch answers for them, so Lambda's own count of errors does not hold them
    (dashboard,) = resources("AWS::CloudWatch::Dashboard").values()
    body = json.loads(dashboard["DashboardBody"]["Fn::Sub"])
    rows = [row for widget in body["widgets"] for row in widget["properties"]["metrics"]]
    assert {row[3] for row in rows if row[1:2] == ["Failed"]} == {"ingest", "announce", "index"}


# -- Access -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("role", "statement"), role_statements())
def test_a_role_may_do_named_things_to_named_resources(role, statement):
    assert statement["Effect"] == "Allow", role
    for action in as_list(statement["Action"]):
        assert "*" not in action
    for resource in as_list(statement["Resource"]):
        assert isinstance(resource, dict), "a reference, never a star"
        assert re.fullmatch(r"[^*]+(/\*)?", resource.get("Fn::Sub", "whole"))


@pytest.mark.parametrize("role", resources("AWS::IAM::Role").values())
def test_roles_hold_no_ready_made_policies(role):
    assert "ManagedPolicyArns" not in role


def test_nobody_writes_to_the_inbox():
    for role, statement in role_statements():
        if "-inbox-" in json.dumps(statement["Resource"]):
            assert role == "IngestRole"
            for action in as_list(statement["Action"]):
                assert action.startswith(("s3:Get", "s3:List"))


def test_subscribers_hear_the_announcer_alone_and_only_ingest_writes_releases():
    actions = {
        (role, action)
        for role, statement in role_statements()
        for action in as_list(statement["Action"])
        if (action == "sns:Publish" and "ReleasesTopic" in references(statement["Resource"]))
        or (action.startswith("dynamodb:") and "ReleasesTable" in references(statement["Resource"]))
    }
    assert {role for role, action in actions if action == "sns:Publish"} == {"AnnounceRole"}
    assert {role for role, action in actions if "PutItem" in action} == {"IngestRole"}


def test_buckets_queues_and_topics_are_for_tls_only():
    denied = set()
    for kind in ("AWS::S3::BucketPolicy", "AWS::SQS::QueuePolicy", "AWS::SNS::TopicPolicy"):
        for _, statement in statements(kind):
            if statement["Effect"] == "Deny":
                assert statement["Principal"] == "*"
                assert statement["Condition"] == {"Bool": {"aws:SecureTransport": "false"}}
                denied |= references(statement["Resource"])
    kinds = ("AWS::S3::Bucket", "AWS::SQS::Queue", "AWS::SNS::Topic")
    assert denied == {name for kind in kinds for name in resources(kind)}


def test_only_this_accounts_inbox_may_send_to_the_queue():
    (statement,) = (
        statement
        for _, statement in statements("AWS::SQS::QueuePolicy")
        if statement["Effect"] == "Allow"
    )
    bucket = resources("AWS::S3::Bucket")["InboxBucket"]["BucketName"]["Fn::Sub"]
    assert statement["Principal"] == {"Service": "s3.amazonaws.com"}
    assert statement["Condition"]["ArnEquals"]["aws:SourceArn"]["Fn::Sub"].endswith(f":::{bucket}")
    assert statement["Condition"]["StringEquals"]["aws:SourceAccount"] == {"Ref": "AWS::AccountId"}


def test_the_scheduler_may_start_the_announcer_and_nothing_else():
    """Without it no embargo ends; without the conditions anybody's schedule could end one."""
    role = resources("AWS::IAM::Role")["ScheduleRole"]
    (trust,) = role["AssumeRolePolicyDocument"]["Statement"]
    assert trust["Principal"] == {"Service": "scheduler.amazonaws.com"}
    assert trust["Condition"]["StringEquals"] == {
        "aws:SourceAccount": {"Ref": "AWS::AccountId"},
        "aws:SourceArn": {"Fn::GetAtt": ["ScheduleGroup", "Arn"]},
    }
    may = {
        action: statement["Resource"]
        for name, statement in role_statements()
        for action in as_list(statement["Action"])
        if name == "ScheduleRole" and not action.startswith("kms:")
    }
    function = resources("AWS::Lambda::Function")["AnnounceFunction"]
    assert may.keys() == {"lambda:InvokeFunction", "sqs:SendMessage"}
    assert may["lambda:InvokeFunction"]["Fn::Sub"].endswith(
        f":function:{function['FunctionName']['Fn::Sub']}"
    )
    assert (
        may["lambda:InvokeFunction"] == function["Environment"]["Variables"]["SCHEDULE_TARGET_ARN"]
    )
    assert named(may["sqs:SendMessage"]) == "AnnounceFailuresQueue"


def test_a_role_is_handed_to_the_scheduler_alone():
    """A function that may pass a role to any service may do with it whatever that service does."""
    (passing,) = (one for _, one in role_statements() if "iam:PassRole" in as_list(one["Action"]))
    assert named(passing["Resource"]) == "ScheduleRole"
    assert passing["Condition"] == {
        "StringEquals": {"iam:PassedToService": "scheduler.amazonaws.com"}
    }


def test_alarms_of_this_account_reach_the_operations_topic():
    """CloudWatch has no right to SNS's own key, and says nothing when a topic refuses an alarm."""
    (statement,) = (
        statement
        for _, statement in statements("AWS::SNS::TopicPolicy")
        if statement["Effect"] == "Allow"
    )
    assert statement["Principal"] == {"Service": "cloudwatch.amazonaws.com"}
    assert statement["Action"] == "sns:Publish"
    assert statement["Resource"] == {"Ref": "OperationsTopic"}
    assert statement["Condition"] == {
        "StringEquals": {"aws:SourceAccount": {"Ref": "AWS::AccountId"}}
    }
    topic = resources("AWS::SNS::Topic")["OperationsTopic"]
    assert topic["KmsMasterKeyId"] == if_key(KEY, {"Ref": "AWS::NoValue"})


@pytest.mark.parametrize("bucket", resources("AWS::S3::Bucket").values())
def test_buckets_are_private_versioned_encrypted_and_tidied(bucket):
    assert set(bucket["PublicAccessBlockConfiguration"].values()) == {True}
    assert bucket["OwnershipControls"]["Rules"] == [{"ObjectOwnership": "BucketOwnerEnforced"}]
    assert bucket["VersioningConfiguration"] == {"Status": "Enabled"}
    assert bucket["BucketEncryption"]["ServerSideEncryptionConfiguration"]
    rules = json.dumps(bucket["LifecycleConfiguration"])
    assert "NoncurrentVersionExpiration" in rules
    assert "AbortIncompleteMultipartUpload" in rules


@pytest.mark.parametrize("queue", resources("AWS::SQS::Queue").values())
def test_queues_are_encrypted_by_sqs_or_by_the_key(queue):
    assert queue["SqsManagedSseEnabled"] == if_key({"Ref": "AWS::NoValue"}, otherwise=True)
    assert queue["KmsMasterKeyId"] == if_key(KEY, {"Ref": "AWS::NoValue"})


@pytest.mark.parametrize("bucket", resources("AWS::S3::Bucket").values())
def test_buckets_are_encrypted_by_s3_or_by_the_key(bucket):
    (rule,) = bucket["BucketEncryption"]["ServerSideEncryptionConfiguration"]
    by_default = rule["ServerSideEncryptionByDefault"]
    assert by_default["SSEAlgorithm"] == if_key("aws:kms", "AES256")
    assert by_default["KMSMasterKeyID"] == if_key(KEY, {"Ref": "AWS::NoValue"})


@pytest.mark.parametrize("topic", resources("AWS::SNS::Topic").values())
def test_topics_are_encrypted_by_the_key(topic):
    assert topic["KmsMasterKeyId"]["Fn::If"][:2] == ["HasKmsKey", KEY]


@pytest.mark.parametrize("role", resources("AWS::IAM::Role"))
def test_every_role_may_use_the_key_if_there_is_one(role):
    (statement,) = (
        statement
        for name, statement in role_statements()
        if (name, statement["Sid"]) == (role, "UseTheKey")
    )
    assert statement["Action"] == ["kms:Decrypt", "kms:GenerateDataKey"]
    assert statement["Resource"] == KEY


# -- Data -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["InboxBucket", "ArchiveBucket", "ReleasesTable", "MentionsTable", "TwinsTable"]
)
def test_what_cannot_be_made_again_outlives_the_stack(name):
    resource = template()["Resources"][name]
    assert resource["DeletionPolicy"] == "RetainExceptOnCreate"
    assert resource["UpdateReplacePolicy"] == "Retain"


def test_the_tables_stream_is_an_outbox_with_both_images():
    table = resources("AWS::DynamoDB::Table")["ReleasesTable"]
    assert table["StreamSpecification"] == {"StreamViewType": "NEW_AND_OLD_IMAGES"}
    assert table["PointInTimeRecoverySpecification"] == {"PointInTimeRecoveryEnabled": True}
    assert table["BillingMode"] == "PAY_PER_REQUEST"


def test_what_was_announced_is_forgotten_in_time():
    table = resources("AWS::DynamoDB::Table")["IdempotencyTable"]
    assert table["TimeToLiveSpecification"] == {"AttributeName": "expiration", "Enabled": True}


# -- People -----------------------------------------------------------------------------------


def test_nothing_has_to_be_filled_in_before_deploying():
    for name, parameter in template()["Parameters"].items():
        assert "Default" in parameter, name
        assert parameter["Description"], name


@pytest.mark.parametrize("name", ["NotifySubscription", "OperationsSubscription"])
def test_an_address_is_subscribed_only_if_there_is_one(name):
    resource = template()["Resources"][name]
    assert resource["Properties"]["Protocol"] == "email"
    assert resource["Condition"] in template()["Conditions"]


def test_outputs_say_what_to_do_next():
    outputs = template()["Outputs"]
    assert outputs["DropAFile"]["Value"]["Fn::Sub"].startswith("aws s3 cp ")
    assert outputs["SubscribeAnAddress"]["Value"]["Fn::Sub"].startswith("aws sns subscribe ")
    for output in outputs.values():
        assert output["Description"]


def test_every_queue_is_an_output_so_that_the_command_sees_it():
    values = [output["Value"] for output in template()["Outputs"].values()]
    for queue in resources("AWS::SQS::Queue"):
        assert {"Ref": queue} in values
