"""Deploys the template into the embedded AWS.

moto's CloudFormation creates what it knows. What it does not know (functions and their mappings)
is handed back with every reference resolved, for others to serve.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from local.aws import references
from local.aws.complete import complete
from local.aws.deployment import Deployment
from local.project import UserError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from local.aws.session import Clients

_DEPLOYED = frozenset(
    {
        "AWS::DynamoDB::Table",
        "AWS::IAM::Role",
        "AWS::Logs::LogGroup",
        "AWS::S3::Bucket",
        "AWS::SNS::Topic",
        "AWS::SQS::Queue",
    }
)
_SERVED = frozenset(
    {
        "AWS::Lambda::EventInvokeConfig",
        "AWS::Lambda::EventSourceMapping",
        "AWS::Lambda::Function",
        "AWS::Scheduler::ScheduleGroup",
    }
)
# Nobody's rights are checked here, nothing is measured and no mail leaves the machine.
_LEFT_OUT = frozenset(
    {
        "AWS::CloudWatch::Alarm",
        "AWS::CloudWatch::Dashboard",
        "AWS::Lambda::Permission",
        "AWS::S3::BucketPolicy",
        "AWS::SNS::Subscription",
        "AWS::SNS::TopicPolicy",
        "AWS::SQS::QueuePolicy",
    }
)
# By which of its properties CloudFormation refers to a resource that is served.
_REFERRED_BY = ("FunctionName", "Name")


def deploy(template: Mapping[str, Any], stack: str, clients: Clients) -> Deployment:
    """Create a stack.

    Parameters
    ----------
    template
        Translated from SAM.
    stack
        The name it gets.
    clients
        Of the embedded AWS.

    Returns
    -------
    Deployment
        What was created, and what is left to be served.

    Raises
    ------
    UserError
        If the template holds a type of resource that is neither created nor served here.
    """
    resources = _known(template["Resources"])
    names = _names(resources)
    resources = references.replace(resources, names)
    own_outputs = references.replace(template.get("Outputs", {}), names)
    wanted = {references.key(node): node for node in references.find(resources)}
    probes = {f"Probe{number}": name for number, name in enumerate(wanted)}
    body = {
        "AWSTemplateFormatVersion": template["AWSTemplateFormatVersion"],
        "Parameters": template.get("Parameters", {}),
        "Conditions": template.get("Conditions", {}),
        "Resources": {
            name: {"Type": resource["Type"], "Properties": resource["Properties"]}
            for name, resource in resources.items()
            if resource["Type"] in _DEPLOYED
        },
        # moto resolves every reference for us, where it stands as the value of an output.
        "Outputs": {
            **own_outputs,
            **{probe: {"Value": wanted[name]} for probe, name in probes.items()},
        },
    }
    outputs = _create(body, stack, clients)
    # What an unmet condition leaves out (AWS::NoValue) has no value, and nobody here asks for it.
    values = {name: outputs[probe] for probe, name in probes.items() if probe in outputs}
    deployment = Deployment(
        stack=stack,
        resources={
            name: (resource["Type"], references.replace(resource["Properties"], values))
            for name, resource in resources.items()
        },
        outputs={name: value for name, value in outputs.items() if name in own_outputs},
    )
    complete(deployment, clients)
    return deployment


def _known(resources: Mapping[str, Any]) -> dict[str, Any]:
    kept = {
        name: {"Properties": {}, **resource}
        for name, resource in resources.items()
        if resource["Type"] not in _LEFT_OUT
    }
    unknown = {resource["Type"] for resource in kept.values()} - _DEPLOYED - _SERVED
    if unknown:
        raise UserError(
            f"The embedded AWS does not know {', '.join(sorted(unknown))}. Say in "
            "local/aws/deploy.py whether it is to be deployed, served or left out."
        )
    for resource in kept.values():
        if resource["Type"] == "AWS::IAM::Role":
            resource["Properties"] = {"AssumeRolePolicyDocument": {}}
    return kept


def _names(resources: Mapping[str, Any]) -> dict[str, Any]:
    """Give what references to the resources that are served stand for."""
    return {
        references.key({"Ref": name}): resource["Properties"][by]
        for name, resource in resources.items()
        if resource["Type"] in _SERVED
        for by in _REFERRED_BY
        if by in resource["Properties"]
    }


def _create(body: Mapping[str, Any], stack: str, clients: Clients) -> dict[str, str]:
    cloudformation = clients("cloudformation")
    cloudformation.create_stack(StackName=stack, TemplateBody=json.dumps(body))
    description = cloudformation.describe_stacks(StackName=stack)["Stacks"][0]
    return {item["OutputKey"]: item["OutputValue"] for item in description["Outputs"]}
