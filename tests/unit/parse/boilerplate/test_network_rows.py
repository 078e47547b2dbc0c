"""Rows of networks below a text, and what only looks like them."""

import pytest

import newsdrop

TEXT = (
    "SALEM, Ore., May 4, 2020 – Acme Inc. said today that it will open a bridge across the river, "
    "which will carry ten thousand people every day."
)
MORE = "The bridge was built in two years by four hundred workers, of whom many live in Salem."


def body(*lines):
    told = "".join(f"<p>{line}</p>" for line in (TEXT, MORE, *lines))
    record = newsdrop.read(f"<main><h1>Acme opens a bridge</h1>{told}</main>".encode())
    return [part.text for part in record.body][2:]


@pytest.mark.parametrize(
    "lines",
    [
        ("Visit us on social media:", "Facebook", "X"),
        ("Visit us on social media:", "X"),
        ("Follow us on:", "LinkedIn", "TikTok", "X", "Other"),
        ("Acme on social media:", "Facebook", "X"),
        ("LinkedIn", "X", "YouTube"),
        ("Print Email Facebook WhatsApp",),
        ("طباعة Email فيسبوك تويتر لينكدين Pin Interest Whats App",),
        ("Фейсбук ВКонтакте Одноклассники",),
        ("फेसबुक ट्विटर व्हाट्सएप",),
    ],
)
def test_networks_below_a_text_are_the_pages(lines):
    assert body(*lines) == []


def test_a_call_may_stand_above_other_small_print():
    notice = "Legal note: Acme gives this text as it is and answers for none of what it says."
    assert body("Visit us on social media:", "Facebook", "X", notice) in ([], [notice])


@pytest.mark.parametrize(
    "lines",
    [
        ("The letters stand for:", "X", "Other"),
        ("Facebook, Twitter, YouTube",),
        ("Facebook Twitter Acme",),
        ("Facebook pages",),
        ("Facebook Messenger",),
        ("The prize is given for what is shown on:", "Facebook Instagram YouTube", MORE),
        ("The houses that were fined:", "Acme", "Facebook", MORE.replace("bridge", "fine")),
    ],
)
def test_such_names_within_a_text_stay(lines):
    assert body(*lines)[0] == lines[0]


def test_networks_in_an_item_of_the_texts_list_stay():
    items = "".join(f"<li>{item}</li>" for item in ("Facebook Twitter", "Chats by mail"))
    told = body(f"The chat works with</p><ul>{items}</ul><p>{MORE[:-1]}, too.")
    assert told[1] == "Facebook Twitter"
