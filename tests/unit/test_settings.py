from __future__ import annotations

import pytest

from newsdrop.settings import IndexSettings, SettingsError, StoreSettings, load


def test_settings_are_read_by_their_names():
    environ = {"RELEASES_TABLE": "r", "ARCHIVE_BUCKET": "a", "OTHER": "o"}
    assert load(StoreSettings, environ) == StoreSettings("r", "a")


def test_all_that_is_missing_is_named_at_once():
    with pytest.raises(SettingsError, match=r"ARCHIVE_BUCKET, MENTIONS_TABLE \(see template.yaml"):
        load(IndexSettings, {"RELEASES_TABLE": "r", "ARCHIVE_BUCKET": ""})
