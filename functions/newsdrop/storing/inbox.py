"""The inbox: reading what was uploaded."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from botocore.exceptions import ClientError

from newsdrop import aws
from newsdrop.page import LARGEST_UPLOAD
from newsdrop.storing.item import Source

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_s3.type_defs import GetObjectOutputTypeDef

    from newsdrop.uploads import Upload

# An archive is loaded under this prefix, or with the metadata ``quiet: true``, and floods nobody.
_QUIET_PREFIX = "quiet/"

# 405 is S3's answer for a version that is a delete marker.
_GONE = frozenset({"NoSuchKey", "NoSuchVersion", "NoSuchBucket", "MethodNotAllowed", "404", "405"})


class GoneError(LookupError):
    """The object, or this version of it, is no longer there."""


@dataclass(frozen=True, slots=True)
class Download:
    """One upload, read.

    Parameters
    ----------
    source
        What is known of it.
    data
        Its bytes; ``None`` where they are more than :data:`~newsdrop.page.LARGEST_UPLOAD`.
    url
        The page's address, where the uploader gave it as the metadata ``url``.
    """

    source: Source
    data: bytes | None
    url: str | None


class Inbox:
    """The bucket that people drop releases into.

    Parameters
    ----------
    s3
        A client.
    """

    def __init__(self, s3: S3Client) -> None:
        self._s3 = s3

    @classmethod
    def connect(cls) -> Inbox:
        """Open the inbox; events name the bucket."""
        return cls(aws.client("s3"))

    def fetch(self, upload: Upload) -> Download:
        """Read one upload: the version that its event names, and no later one.

        A deletion names none: it may have taken an old version, the newest one so that an older
        one stands again, or a delete marker. What stands is read then.

        Parameters
        ----------
        upload
            As the event names it.

        Returns
        -------
        Download
            The size is looked at before the body is read.

        Raises
        ------
        GoneError
            If it was deleted, or nothing stands; no later attempt will find it.
        botocore.exceptions.ClientError
            If S3 fails.
        """
        version = {"VersionId": upload.version_id} if upload.version_id else {}
        try:
            response = self._s3.get_object(Bucket=upload.bucket, Key=upload.key, **version)  # type: ignore[arg-type]
        except ClientError as error:
            if aws.error_code(error) in _GONE:
                raise GoneError(upload.key) from error
            raise
        with response["Body"] as body:
            data = body.read() if response["ContentLength"] <= LARGEST_UPLOAD else None
        url = response["Metadata"].get("url", "")
        return Download(
            source=_source(upload, response, data),
            data=data,
            url=url if url.startswith(("https://", "http://")) else None,
        )


def _source(upload: Upload, response: GetObjectOutputTypeDef, data: bytes | None) -> Source:
    return Source(
        bucket=upload.bucket,
        key=upload.key,
        version_id=upload.version_id or response.get("VersionId"),
        etag=response["ETag"].strip('"'),
        sha256=None if data is None else hashlib.sha256(data).hexdigest(),
        size=response["ContentLength"],
        sequencer=upload.sequencer,
        content_type=response.get("ContentType"),
        uploaded_at=response["LastModified"].isoformat(),
        quiet=upload.key.startswith(_QUIET_PREFIX)
        or response["Metadata"].get("quiet", "").strip().lower() == "true",
    )
