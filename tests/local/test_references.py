from __future__ import annotations

from local.aws import references

NAME = {"Fn::Sub": "${AWS::StackName}-inbox"}
TREE = {
    "Bucket": NAME,
    "Queues": [{"Fn::GetAtt": ["Queue", "Arn"]}, {"Ref": "Topic"}],
    "Ref": "Logical",
    "Plain": 1,
}


def test_outermost_references_are_found():
    nested = {"Value": {"Fn::Join": ["-", [{"Ref": "A"}]]}}

    assert list(references.find(TREE)) == [
        NAME,
        {"Fn::GetAtt": ["Queue", "Arn"]},
        {"Ref": "Topic"},
    ]
    assert list(references.find(nested)) == [nested["Value"]]


def test_values_take_their_places_and_the_rest_stays():
    values = {references.key(NAME): "inbox", references.key({"Ref": "Topic"}): "arn:topic"}

    assert references.replace(TREE, values) == {
        "Bucket": "inbox",
        "Queues": [{"Fn::GetAtt": ["Queue", "Arn"]}, "arn:topic"],
        "Ref": "Logical",
        "Plain": 1,
    }
