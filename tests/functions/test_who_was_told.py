"""Who was told decides what there is to tell: what is new, what revised, and what withdrawn."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from types import SimpleNamespace

import pytest
from botocore.exceptions import ClientError

from newsdrop.record import Reason, Rejection
from newsdrop.storing.item import Withdrawal, release_id
from newsdrop.uploads import Upload
from tests.functions.announcing import CONTEXT, events, tell
from tests.making import INBOX, RELEASE, SOURCE, make_item

FIRST = make_item()
COPY = make_item(replace(RELEASE, url="https://news.example.com/copy"), key="copy.html")
REJECTION = Rejection(Reason.NOT_HTML, "A PDF.")
END = "2024-05-06T09:00:00-04:00"
EMBARGOED = replace(RELEASE, embargoed_until=END)
DURING = datetime(2024, 5, 5, tzinfo=UTC)
AFTER = datetime(2024, 5, 7, tzinfo=UTC)
OTHER = replace(RELEASE, headline="Harbor Bridge Opens Two Years Early")
LATER = replace(OTHER, embargoed_until="2024-06-01T00:00:00Z")


class Desk:
    """Puts files under one key, again and again, and deletes them; each change is told at once."""

    def __init__(self, app, stack, store, monkeypatch):
        self.app, self.stack, self.store = app, stack, store
        self.name = release_id(INBOX, SOURCE.key)
        self.now = DURING
        self.sequencers = map("{:04}".format, count(10))
        self.published = []
        monkeypatch.setattr(app, "datetime", SimpleNamespace(now=lambda _: self.now))
        monkeypatch.setattr(app.topic, "_sns", self)

    def publish(self, **message):
        self.published.append(message)

    def put(self, answer, **source):
        moment = {"sequencer": next(self.sequencers), "uploaded_at": self.now.isoformat()}
        self._commit(lambda: self.store.save(replace(SOURCE, **moment, **source), answer))

    def last(self):
        return json.loads(self.forms()[-1]["default"])

    def delete(self):
        moment = next(self.sequencers), self.now.isoformat()
        self._commit(lambda: self.store.withdraw(Upload(INBOX, SOURCE.key, None, *moment)))

    def lose(self):
        """Lose what the table of releases says."""
        self.stack.dynamodb.delete_item(
            TableName="newsdrop-releases", Key={"release_id": {"S": self.name}}
        )

    def _commit(self, commit):
        old = self.store.load(self.name)
        commit()
        assert tell(self.app, (self.store.load(self.name), old)) == []

    def end_embargo(self):
        self.now = AFTER
        self.app.handler({"embargo_ended": self.name}, CONTEXT)

    def forms(self):
        """Give what was published, by the form for each kind of subscriber."""
        return [json.loads(message["Message"]) for message in self.published]

    def events(self):
        ids = [json.loads(forms["default"])["id"] for forms in self.forms()]
        return [event.removeprefix(self.name) for event in ids]


@pytest.fixture
def desk(cold_start, stack, store, monkeypatch):
    return Desk(cold_start("announce"), stack, store, monkeypatch)


def test_a_revision_that_overtakes_the_schedule_of_an_ended_embargo_is_new(desk):
    desk.put(EMBARGOED)
    desk.now = AFTER
    desk.put(replace(OTHER, embargoed_until=END))
    desk.end_embargo()
    assert desk.events() == ["#2#new"]


def test_a_row_of_before_revisions_were_noted_says_that_something_was_told(desk, stack):
    row = {"id": {"S": f"told#{desk.name}"}, "by": {"S": desk.name}}
    desk.put(RELEASE)
    stack.dynamodb.put_item(TableName="newsdrop-twins", Item=row)
    desk.put(OTHER)
    desk.delete()
    assert desk.events() == ["#1#new", "#2#revised", "#2#withdrawn"]


def test_what_came_quietly_stays_untold_when_it_comes_again(desk):
    desk.put(RELEASE, quiet=True)
    desk.put(RELEASE)
    desk.delete()
    assert desk.events() == []


def test_what_came_quietly_and_then_again_is_new_when_it_says_something_else(desk):
    desk.put(RELEASE, quiet=True)
    desk.put(RELEASE)
    desk.put(OTHER)
    assert desk.events() == ["#2#new"]


def test_the_deletion_of_what_was_told_is_told_though_it_came_again_quietly(desk):
    desk.put(RELEASE)
    desk.put(RELEASE, quiet=True)
    desk.delete()
    assert desk.events() == ["#1#new", "#1#withdrawn"]


def test_what_waits_for_an_embargo_is_told_though_it_came_again_quietly(desk):
    desk.put(EMBARGOED)
    desk.put(EMBARGOED, quiet=True)
    desk.end_embargo()
    assert desk.events() == ["#1#embargo_lifted"]


@pytest.mark.parametrize(
    ("last", "source"),
    [
        pytest.param(LATER, {}, id="under embargo"),
        pytest.param(REJECTION, {}, id="no release"),
        pytest.param(OTHER, {"quiet": True}, id="quiet"),
    ],
)
def test_the_deletion_of_what_was_told_is_told_and_nothing_of_what_was_not(desk, last, source):
    desk.put(RELEASE)
    desk.put(last, **source)
    desk.delete()
    message = desk.published[-1]
    assert OTHER.headline not in str(message)
    assert message["Subject"] == f"File deleted: {RELEASE.headline}"
    assert message["MessageAttributes"]["issuer"]["StringValue"] == RELEASE.issuer.name
    assert desk.last()["id"] == f"{desk.name}#2#withdrawn"
    assert desk.last()["data"]["key"] == SOURCE.key


def test_where_it_is_not_sure_what_was_told_a_deletion_names_the_file_and_no_day(desk, stack):
    stack.dynamodb.put_item(
        TableName="newsdrop-twins",
        Item={"id": {"S": f"told#{desk.name}"}, "by": {"S": desk.name}, "since": {"N": "1"}},
    )
    desk.put(REJECTION)
    desk.delete()
    assert desk.published[-1]["Subject"] == "File deleted: Press release, bridge.html"


def test_a_file_that_was_none_over_what_is_gone_is_not_told_when_it_is_deleted(desk):
    desk.put(RELEASE)
    desk.delete()
    desk.put(REJECTION)
    desk.delete()
    desk.put(OTHER)
    assert desk.events() == ["#1#new", "#1#withdrawn", "#3#new"]


UNTOLD = [
    pytest.param(REJECTION, {}, id="no release"),
    pytest.param(replace(OTHER, byline="Staff"), {"quiet": True}, id="quiet"),
]


@pytest.mark.parametrize(("between", "source"), UNTOLD)
def test_what_was_told_and_comes_again_after_what_was_not_is_nothing_new(desk, between, source):
    desk.put(RELEASE)
    desk.put(between, **source)
    desk.put(replace(RELEASE, encoding="cp1252"))
    assert desk.events() == ["#1#new"]
    desk.put(REJECTION)
    desk.put(OTHER)
    assert desk.last()["data"]["changed"] == ["headline"]
    desk.delete()
    assert desk.events() == ["#1#new", "#5#revised", "#5#withdrawn"]
    assert desk.last()["data"]["headline"] == OTHER.headline


@pytest.mark.parametrize(("between", "source"), UNTOLD)
def test_a_revision_after_what_was_not_told_says_what_changed_since_what_was(desk, between, source):
    desk.put(RELEASE)
    desk.put(between, **source)
    desk.put(between, etag="0c0b", **source)
    desk.put(OTHER)
    assert desk.events()[-1].endswith("#revised")
    assert desk.last()["data"]["changed"] == ["headline"]
    assert f"was: {RELEASE.headline}" in desk.forms()[-1]["email"]


# -- Told, and then under embargo --------------------------------------------------------------


def test_that_what_was_told_comes_under_embargo_is_told_at_once_by_what_is_known(desk, stack):
    desk.put(RELEASE)
    desk.put(LATER)
    assert desk.events() == ["#1#new", "#2#embargoed"]
    message = desk.published[-1]
    assert OTHER.headline not in str(message)
    assert message["Subject"] == f"Under embargo: {RELEASE.headline}"
    assert message["MessageAttributes"]["embargo"]["StringValue"] == "timed"
    assert desk.last()["data"]["embargoed_until"] == LATER.embargoed_until
    assert list(stack.schedules()) == [desk.name]


def test_an_embargo_over_what_was_told_is_told_once_and_again_where_it_moves(desk):
    desk.put(RELEASE)
    desk.put(LATER)
    desk.put(replace(LATER, headline="Harbor Bridge Closes"))
    desk.put(REJECTION)
    desk.put(LATER)
    desk.put(replace(LATER, embargoed_until="2024-07-01T00:00:00Z"))
    assert desk.events() == ["#1#new", "#2#embargoed", "#6#embargoed"]
    assert desk.last()["data"]["headline"] == RELEASE.headline


def test_after_its_end_an_embargo_may_come_again(desk):
    desk.put(RELEASE)
    desk.put(EMBARGOED)
    desk.end_embargo()
    desk.put(LATER)
    desk.put(OTHER)
    desk.put(LATER)
    lifted = ["#2#embargo_lifted", "#3#embargoed", "#4#embargo_lifted", "#5#embargoed"]
    assert desk.events() == ["#1#new", "#2#embargoed", *lifted]
    assert desk.last()["data"]["headline"] == OTHER.headline


@pytest.mark.parametrize(
    ("first", "source"),
    [(REJECTION, {}), (EMBARGOED, {}), (RELEASE, {"quiet": True})],
    ids=["no release", "under embargo", "quiet"],
)
def test_an_embargo_over_what_nobody_was_told_is_told_to_nobody(desk, first, source):
    desk.put(first, **source)
    desk.put(LATER)
    assert desk.events() == []


def test_an_embargo_over_what_is_gone_is_told_to_nobody(desk):
    desk.put(RELEASE)
    desk.delete()
    desk.put(LATER)
    assert desk.events() == ["#1#new", "#1#withdrawn"]


def test_an_embargo_names_nothing_that_could_not_be_published(desk, monkeypatch):
    def fail(**_):
        raise ClientError({"Error": {"Code": "Throttled"}}, "Publish")

    with monkeypatch.context() as down:
        down.setattr(desk, "publish", fail)
        desk.store.save(SOURCE, RELEASE)
        assert tell(desk.app, (FIRST, None))
    desk.put(LATER)
    tell(desk.app, (FIRST, None))  # It was given up, and brought back.
    assert desk.events() == ["#2#embargoed"]
    assert desk.last()["data"]["headline"] is None


def test_when_the_stream_is_followed_again_nothing_is_told_again(desk):
    changes = []
    commit = desk._commit

    def remember(do):
        old = desk.store.load(desk.name)
        commit(do)
        changes.append((desk.store.load(desk.name), old))

    desk._commit = remember
    for answer in (RELEASE, LATER, REJECTION, RELEASE, REJECTION, OTHER):
        desk.put(answer)
    desk.delete()
    events = desk.events()
    for change in changes:
        tell(desk.app, change)
    assert desk.events() == events
    assert events[-2:] == ["#6#revised", "#6#withdrawn"]


@pytest.mark.parametrize("first", [REJECTION, EMBARGOED])
def test_the_deletion_of_what_was_never_told_is_not_told(desk, first):
    desk.put(first)
    desk.now = AFTER
    desk.delete()
    desk.end_embargo()
    assert desk.events() == []


def test_what_was_deleted_and_comes_again_is_new_and_may_be_deleted_again(desk):
    desk.put(RELEASE)
    desk.delete()
    desk.put(RELEASE)
    desk.delete()
    assert desk.events() == ["#1#new", "#1#withdrawn", "#2#new", "#2#withdrawn"]


def test_what_is_gone_before_it_could_be_told_is_not_told(desk):
    desk.store.save(SOURCE, RELEASE)
    desk.delete()
    tell(desk.app, (FIRST, None))  # It was given up, and brought back.
    assert desk.events() == []


def test_what_waited_is_not_told_after_a_later_revision(desk):
    desk.store.save(SOURCE, RELEASE)
    desk.put(OTHER)
    tell(desk.app, (FIRST, None))
    assert desk.events() == ["#2#new"]


def test_in_a_table_filled_anew_what_is_revised_or_deleted_is_told(desk):
    desk.put(RELEASE, quiet=True)
    desk.put(REJECTION)
    desk.put(RELEASE)
    desk.lose()
    desk.put(RELEASE, quiet=True)
    desk.put(OTHER)
    desk.delete()
    assert desk.events() == ["#3#new", "#2#new", "#2#withdrawn"]


def test_a_deletion_that_waited_is_not_told_after_what_was_told_since(desk):
    desk.store.save(SOURCE, RELEASE)
    deletion = Upload(INBOX, SOURCE.key, None, "0011", DURING.isoformat())
    _, gone = desk.store.withdraw(deletion)
    next(desk.sequencers), next(desk.sequencers)
    desk.put(OTHER)
    tell(desk.app, (gone, FIRST))
    assert desk.events() == ["#2#new"]


def test_a_release_deleted_in_the_moment_in_which_its_embargo_ends_is_not_told(desk, monkeypatch):
    desk.put(EMBARGOED)
    twins = desk.app.announcer._twins
    claim = twins.claim

    def claim_late(item):
        desk.delete()
        return claim(item)

    monkeypatch.setattr(twins, "claim", claim_late)
    desk.end_embargo()
    assert desk.events() == []


def test_an_embargo_set_while_an_earlier_one_ends_is_waited_for(desk, stack, monkeypatch):
    desk.put(EMBARGOED)

    def publish(**_):
        desk.put(LATER)

    monkeypatch.setattr(desk, "publish", publish)
    desk.end_embargo()
    (schedule,) = stack.schedules().values()
    assert schedule["ScheduleExpression"] == "at(2024-06-01T00:00:00)"


GONE = Withdrawal("2024-05-05T10:00:00+00:00", "0099")
REVISED = make_item(OTHER, key="copy.html", revision=2)
OF_THE_COPY = [f"{COPY.release_id}#{what}" for what in ("1#new", "2#revised", "2#withdrawn")]


def test_of_duplicates_that_are_all_told_each_is_known_as_told(
    stack, store, cold_start, monkeypatch
):
    monkeypatch.setenv("ANNOUNCE_DUPLICATES", "true")
    store.save(FIRST.source, FIRST.answer)
    app = cold_start("announce")
    tell(app, (FIRST, None), (COPY, None), (REVISED, COPY))
    tell(app, (replace(REVISED, withdrawn=GONE), REVISED))
    assert sorted(events(stack)) == sorted([f"{FIRST.release_id}#1#new", *OF_THE_COPY])


def test_a_copy_that_was_told_in_place_of_a_quiet_first_one_is_known_as_told(
    stack, store, cold_start
):
    quiet = make_item(quiet=True)
    store.save(quiet.source, quiet.answer)
    app = cold_start("announce")
    tell(app, (quiet, None), (COPY, None), (REVISED, COPY))
    tell(app, (replace(REVISED, withdrawn=GONE), REVISED))
    assert sorted(events(stack)) == OF_THE_COPY


# -- Given up, and brought back --------------------------------------------------------------------


def test_a_deletion_that_waited_is_not_told_of_what_came_back_and_was_told(desk):
    desk.put(RELEASE)
    old = desk.store.load(desk.name)
    deletion = Upload(INBOX, SOURCE.key, None, next(desk.sequencers), DURING.isoformat())
    _, gone = desk.store.withdraw(deletion)
    desk.put(OTHER)
    tell(desk.app, (gone, old))
    assert desk.events() == ["#1#new", "#2#new"]
    desk.delete()
    assert desk.events() == ["#1#new", "#2#new", "#2#withdrawn"]


def test_a_revision_that_waited_is_not_told_after_a_later_one(desk):
    desk.put(RELEASE)
    old = desk.store.load(desk.name)
    source = replace(SOURCE, sequencer=next(desk.sequencers), uploaded_at=DURING.isoformat())
    _, waiting = desk.store.save(source, replace(OTHER, byline="Staff"))
    desk.put(OTHER)
    tell(desk.app, (waiting, old))
    assert desk.events() == ["#1#new", "#3#revised"]


def test_an_embargo_that_moves_back_is_told_as_it_moves(desk):
    desk.put(RELEASE)
    for until in (LATER.embargoed_until, "2024-07-01T00:00:00Z", LATER.embargoed_until):
        desk.put(replace(LATER, embargoed_until=until))
    assert desk.events() == ["#1#new", "#2#embargoed", "#3#embargoed", "#4#embargoed"]
    assert desk.last()["data"]["embargoed_until"] == LATER.embargoed_until


@pytest.mark.parametrize(("between", "source"), UNTOLD)
def test_that_an_embargo_is_gone_is_told_though_what_was_told_stands_again(desk, between, source):
    desk.put(RELEASE)
    desk.put(LATER)
    desk.put(between, **source)
    desk.put(RELEASE)
    assert desk.events() == ["#1#new", "#2#embargoed", "#4#revised"]
    assert "embargo" in desk.last()["data"]["changed"]


def test_the_deletion_of_what_is_known_to_be_under_embargo_is_told_at_once(desk):
    desk.put(RELEASE)
    desk.put(LATER)
    desk.delete()
    assert desk.events() == ["#1#new", "#2#embargoed", "#2#withdrawn"]
    assert desk.last()["data"]["headline"] == RELEASE.headline


# -- Told by the version before, which noted no revision -----------------------------------------


def told_before(desk, **since):
    """Take from a claim what the version before did not write."""
    row = {"id": {"S": f"told#{desk.name}"}, "by": {"S": desk.name}, **since}
    desk.stack.dynamodb.put_item(TableName="newsdrop-twins", Item=row)


@pytest.mark.parametrize("since", [{}, {"since": {"N": "1"}}])
def test_what_was_told_before_revisions_were_noted_is_known(desk, since):
    desk.put(RELEASE)
    told_before(desk, **since)
    desk.put(OTHER)
    assert desk.last()["data"]["changed"] == ["headline"]


@pytest.mark.parametrize(
    ("last", "source"),
    [(None, {}), (REJECTION, {}), (LATER, {}), (OTHER, {"quiet": True})],
    ids=["itself", "no release", "under embargo", "quiet"],
)
def test_the_deletion_of_what_was_told_before_names_it(desk, last, source):
    desk.put(RELEASE)
    told_before(desk)
    if last:
        desk.put(last, **source)
    desk.delete()
    assert desk.published[-1]["Subject"] == f"File deleted: {RELEASE.headline}"


@pytest.mark.parametrize(
    ("last", "source"), [(LATER, {}), (OTHER, {"quiet": True})], ids=["under embargo", "quiet"]
)
def test_of_what_stood_untold_before_nothing_is_named(desk, last, source):
    desk.put(RELEASE)
    desk.put(last, **source)
    told_before(desk)
    desk.delete()
    assert OTHER.headline not in str(desk.published[-1])


def test_a_copy_of_what_was_deleted_before_is_new(desk):
    desk.put(RELEASE)
    desk.delete()
    told_before(desk)
    desk.store.save(COPY.source, COPY.answer)
    tell(desk.app, (COPY, None))
    assert desk.last()["id"] == f"{COPY.release_id}#1#new"


def test_that_a_story_is_taken_back_is_told_though_it_comes_under_another_key(desk):
    killed = replace(RELEASE, correction="MANDATORY KILL NOTICE")
    desk.put(RELEASE)
    desk.store.save(replace(SOURCE, key="kill.html"), killed)
    tell(desk.app, (make_item(killed, key="kill.html"), None))
    assert desk.published[-1]["Subject"] == f"Mandatory kill notice: {RELEASE.headline}"


def test_what_was_taken_back_is_not_repeated_as_what_was_changed(desk):
    desk.put(RELEASE)
    desk.put(replace(RELEASE, correction="MANDATORY KILL NOTICE"))
    desk.put(replace(RELEASE, body=RELEASE.body[:2]))
    assert desk.events() == ["#1#new", "#2#revised", "#3#revised"]
    killed, mended = (forms["email"] for forms in desk.forms()[1:])
    assert "opened today" not in killed
    assert "five lanes" not in killed + mended
    assert "opened today" in mended


def test_in_a_table_filled_anew_what_was_told_is_known_and_what_is_changed_is_told(desk):
    texts = [replace(RELEASE, headline=f"Harbor Bridge Opens {n} Years Early") for n in range(6)]
    for text in texts[:3]:
        desk.put(text)
    desk.lose()
    for text in texts[2:5]:
        desk.put(text)
    desk.delete()
    assert desk.events()[3:] == ["#2#revised", "#3#revised", "#3#withdrawn"]
    changed, again, gone = (forms["email"] for forms in desk.forms()[3:])
    assert "was: Harbor Bridge Opens 2 Years Early" in changed
    assert "was: Harbor Bridge Opens 3 Years Early" in again
    assert texts[4].headline in gone
    desk.lose()
    desk.put(texts[5])
    assert desk.events()[6:] == ["#1#new"]


def test_what_came_while_a_table_was_lost_is_told_under_a_number_that_was_told(desk):
    desk.put(RELEASE)
    desk.lose()
    desk.put(OTHER)
    desk.put(replace(OTHER, byline="Staff"))
    assert desk.events() == ["#1#new", "#1#new", "#2#revised"]
    assert "Author\n  new: Staff" in desk.forms()[-1]["email"]
