"""The project's template, translated from SAM to what CloudFormation deploys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import boto3
import yaml
from samtranslator.parser.parser import Parser
from samtranslator.translator.translator import Translator
from samtranslator.yaml_helper import yaml_parse

from local.aws.session import REGION
from local.project import UserError

if TYPE_CHECKING:
    from pathlib import Path

# SAM translates only what was uploaded; nothing is ever read from here.
_UPLOADED = "s3://embedded/functions"


def translate(path: Path) -> dict[str, Any]:
    """Read a SAM template as CloudFormation.

    Parameters
    ----------
    path
        The template.

    Returns
    -------
    dict
        With ``Parameters``, ``Conditions``, ``Resources`` and ``Outputs``.

    Raises
    ------
    UserError
        If there is no such file, or it is no template.
    """
    try:
        template = yaml_parse(path.read_text(encoding="utf-8"))
        template["Globals"]["Function"]["CodeUri"] = _UPLOADED
    except OSError as error:
        raise UserError(f"Cannot read {path}: {error.strerror}.") from error
    except (yaml.YAMLError, KeyError, TypeError) as error:
        raise UserError(f"{path} is no SAM template: {error}") from error
    session = boto3.Session(region_name=REGION)
    translated: dict[str, Any] = Translator({}, Parser(), boto_session=session).translate(
        template, {}
    )
    return translated
