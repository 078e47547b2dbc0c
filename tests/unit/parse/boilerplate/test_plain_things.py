"""Sections on what nobody issues anything as, and what a release says of an offer or a vote."""

import pytest

from newsdrop.page import Block
from newsdrop.parse.ending import closing
from newsdrop.parse.ending.house import plain_things
from newsdrop.parse.ending.notes import small_print

STORY = tuple(Block(f"In week {week} the town opened a long bridge." * 5) for week in range(6))
ABOUT = ("*About Acme", "Acme Inc. is a maker of medicines with offices in Salem and in Roeville.")


def gone(*lines):
    run = [*STORY, *(Block(line.lstrip("*"), strong=line.startswith("*")) for line in lines)]
    out = closing.find(list(enumerate(run)))
    return [block.text for at, block in enumerate(run) if at in out]


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        (
            "*About ROEWATER (NCT05550101)",
            "ROEWATER is a global, randomized, double-blind Phase 3 trial of 327 adults.",
        ),
        ("*About Psoriasis", "Psoriasis is a chronic, immune-mediated disease of the skin."),
        ("*About NRL-1", "NRL-1 is an investigational, oral, selective agonist of a receptor."),
        ("*About Hepatitis Roe", "Hepatitis Roe, also called HVR, is a severe viral infection."),
        ("*About The Bridge Game", "The Bridge Game is a role-playing game for four players."),
        ("*Über Asthma", "Asthma ist eine chronische Erkrankung der Atemwege."),
        ("*À propos de l’asthme", "L’asthme est une maladie chronique des bronches."),
        ("*Sobre el asma", "El asma es una enfermedad crónica de los pulmones."),
    ],
)
def test_a_section_on_a_thing_is_of_the_story(heading, text):
    assert plain_things.are_told(text)
    about = [line.lstrip("*") for line in ABOUT]
    assert gone(heading, text, *ABOUT) == about
    assert gone(*ABOUT, heading, text) == about


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("*About Acmelio® (roebrotide)", "In May the agency granted Acmelio a licence for use."),
        ("*About Acmelio (roemycin sodium)", "The council has not yet bought any of it."),
        ("*About AAD", "Acute anvil disease (AAD) comes early in smiths who work at night."),
        (
            "*About AAD",
            "Acute anvil disease (AAD) is a rare disease of smiths, which a thousand people have.",
        ),
    ],
)
def test_a_heading_that_says_what_it_is_made_of_or_short_for_is_of_the_story(heading, text):
    assert gone(heading, text, *ABOUT) == [line.lstrip("*") for line in ABOUT]


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("*About Roe Forge (formerly known as smithy)", "Roe Forge has made anvils since 1901."),
        ("*About Roe Forge (the company)", "Roe Forge has made anvils since 1901 in Salem."),
        ("*About Roe Forge (nonprofit)", "Roe Forge has made anvils since 1901 in Salem."),
        ("*About SSF", "Smiths sans frontières (SSF) has sent smiths abroad since 1901."),
        ("*About RFA", "The Roe Forge Association (RFA) has spoken for smiths since 1901."),
    ],
)
def test_a_heading_over_another_house_is_not(heading, text):
    assert gone(heading, text, *ABOUT) == [line.lstrip("*") for line in (heading, text, *ABOUT)]


@pytest.mark.parametrize(
    "text",
    [
        "Acme is a leading maker of medicines for chronic disease.",
        "Acme is a cancer research charity that funds scientists in Salem.",
        "Acme is a treatment center for children.",
        "Poe Games is a game developer in Salem.",
        "Acme ist ein Hersteller von Arzneimitteln.",
        "Acme es una empresa de medicamentos.",
        "Roux et Associés est une étude d’avocats fondée en 1988 à Genève.",
        "The most that is known of it is a disease.",
        "Asthma affects 25 million people.",
    ],
)
def test_houses_that_make_such_things_are_none(text):
    assert not plain_things.are_told(text)


NOTICE = (
    "In connection with the proposed transaction, Acme will file with the Securities and Exchange "
    "Commission a registration statement on Form S-4, and each of them will mail a joint proxy "
    "statement to those who hold its shares."
)


@pytest.mark.parametrize(
    "heading",
    [
        "*Additional Information and Where to Find It",
        "*Important Additional Information",
        "*Participants in the Solicitation",
        "*No Offer or Solicitation",
        "*Important Information for Investors and Shareholders",
    ],
)
def test_what_is_said_of_a_vote_or_an_offer_is_of_the_release(heading):
    assert gone(*ABOUT, heading, NOTICE) == [line.lstrip("*") for line in ABOUT]
    assert small_print.is_caution(heading[1:])
    assert small_print.is_caution(NOTICE)


@pytest.mark.parametrize(
    "line", ["Important Safety Information", "Additional resources", "Trademarks", "Legal Notice"]
)
def test_other_small_print_is_not(line):
    assert not small_print.is_caution(line)


@pytest.mark.parametrize(
    "line",
    [
        "<저작권자ⓒ북성일보. 무단전재-재배포 금지>",
        "[ⓒ 북성일보 & acme.example, 무단전재 및 재배포 금지]",
        "[저작권자 © Acme]",
        "【北城日报作品的相关权益归北城日报所有。未经授权，不得转载、摘编等。】",
    ],
)
def test_rights_may_stand_in_brackets(line):
    assert small_print.is_legal(line)


def test_other_words_in_brackets_are_no_rights():
    assert not small_print.is_legal("<북성의 다리가 열렸다>")


@pytest.mark.parametrize(
    ("line", "legal"),
    [
        ("Редакция не несет ответственности за публикации других изданий.", True),
        ("A cikkhez fűzött hozzászólások nem a lap nézeteit tükrözik.", True),
        ("Comments do not reflect the views of the paper.", True),
        ("Компания не несет ответственности за мост, сказала Роева.", False),
        ("По словам юриста, редакция не несет ответственности за слова мэра.", False),
        ("Das Gericht fand, die Redaktion übernimmt keine Haftung für Briefe zur Brücke.", False),
        ("The court held that the comments do not reflect the views of the town.", False),
        ("재단은 기사 무단 전재 및 복제를 막기 위한 방안도 이날 발표했다.", False),
        ("协会今天公布了新办法，作品不得随意转载，违者将被追究责任。", False),
        ("The mayor said that her comments reflect the views of the city.", False),
    ],
)
def test_whose_views_a_page_does_not_answer_for(line, legal):
    assert small_print.is_legal(line) == legal
