"""Where the project's files are."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TEMPLATE = ROOT / "template.yaml"
SAMPLES = ROOT / "samples"
BUILD = ROOT / ".aws-sam" / "build"
ENVIRONMENTS = ROOT / "events" / "env.json"


class UserError(Exception):
    """What is wrong can be put right by the person at the keyboard; its text says how."""


DEFAULT_PORT = 4566
