"""Ranks, degrees and forms of address between an office and a name, or behind the name."""

from __future__ import annotations

import pytest

from newsdrop.parse.offices.words import ranks
from newsdrop.parse.persons import sightings, texts


def titled(line: str) -> dict[str, str | None]:
    return {one.name: one.title for one in sightings.find([texts.read(line)])}


@pytest.mark.parametrize(
    ("line", "name", "title"),
    [
        ("Streets Director Lt. Col. Ann Q. Roe came.", "Ann Q. Roe", "Streets Director"),
        ("A Fleet spokesman Lt. Cmdr. Tom Roe spoke.", "Tom Roe", "Fleet spokesman"),
        ("Then Deputy Sgt. Tom Roe came.", "Tom Roe", "Deputy Sgt."),
        ("Chief of Staff of the Army Gen. Ann Roe spoke.", "Ann Roe", "Chief of Staff of the Army"),
        (
            "Vice Chairman of the Joint Chiefs of Staff Marine Gen. Tom Roe spoke.",
            "Tom Roe",
            "Vice Chairman of the Joint Chiefs of Staff",
        ),
        (
            "Superintendent of the Roe Naval Academy Vice Adm. Ann Roe spoke.",
            "Ann Roe",
            "Superintendent of the Roe Naval Academy",
        ),
        (
            "Assistant Secretary for Health Adm. Ann Roe spoke.",
            "Ann Roe",
            "Assistant Secretary for Health",
        ),
        (
            "Commander of the Army National Guard Gen. Ann Roe spoke.",
            "Ann Roe",
            "Commander of the Army National Guard",
        ),
        (
            "Commander of U.S. Marine Corps Lt. Gen. Ann Roe spoke.",
            "Ann Roe",
            "Commander of U.S. Marine Corps",
        ),
        (
            "Chief of Staff of the Israeli Air Force Maj. Gen. Tom Roe spoke.",
            "Tom Roe",
            "Chief of Staff of the Israeli Air Force",
        ),
        ("Attorney for Fort Hood Sgt. Ann Roe spoke.", "Ann Roe", "Fort Hood Sgt."),
        ("Spokesman for Roe Police Sgt. Ann Roe spoke.", "Ann Roe", "Spokesman for Roe Police"),
        ("It was the aide of the late Army Gen. Tom Roe.", "Tom Roe", "Army Gen."),
        ("It was Sgt. Maj. of the Army Tom Q. Roe.", "Tom Q. Roe", "Sgt. Maj. of the Army"),
        ("Then Chief Warrant Officer 3 Ann Roe came.", "Ann Roe", "Chief Warrant Officer 3"),
        ("Then President 2024 Ann Roe came.", "Ann Roe", None),
        ("Then Fire Capt. Tom Roe came.", "Tom Roe", "Fire Capt."),
        ("It was community beat officer PC Tom Roe.", "Tom Roe", "community beat officer"),
        ("It was wildlife officer PCSO Tom Roe.", "Tom Roe", "wildlife officer"),
        ("It was local patrol sergeant Sgt Tom Roe.", "Tom Roe", "local patrol sergeant"),
        ("Then PC Tom Roe came.", "Tom Roe", "PC"),
        ("Then Police Officer PC Tom Roe came.", "Tom Roe", "Police Officer PC"),
        ("Those who beat officer Tom Roe fled.", "Tom Roe", "officer"),
        ("Es sprach Pfarrer i. R. Jan Roth.", "Jan Roth", "Pfarrer"),
        ("Es sprach Oberst a.D. Jan Roth.", "Jan Roth", "Oberst"),
        ("betont Chefärztin PD Dr. med. Anna Roth.", "Anna Roth", "Chefärztin"),
        ("sagt Rektor Prof. Dr.-Ing. habil. Jan Roth.", "Jan Roth", "Rektor"),
        ("sagt Direktor Prof. Dr. Dr. h.c. mult. Jan Roth.", "Jan Roth", "Direktor"),
        ("Statsministern med Anna Roth kom.", "Anna Roth", None),
        ("said Ann Roe, MD, MSc, FRCP, head of trials.", "Ann Roe", "head of trials"),
        ("said Ann Roe ’71, chair of the board.", "Ann Roe", "chair of the board"),
        ("Le capitaine Jean Roux, chef du poste, parle.", "Jean Roux", "chef du poste"),
        ("Il capitano Anna Rossi, sindaca di Delfo, parla.", "Anna Rossi", "sindaca di Delfo"),
        ("El profesor Juan Rojo, director del centro, habló.", "Juan Rojo", "director del centro"),
        ("ordained by John Cardinal Qwabe in May.", "John Cardinal Qwabe", "Cardinal"),
        ("The Arizona Cardinal Tom Roe played.", "Tom Roe", "Arizona Cardinal"),
        (
            "The Vice Chairman of the Plum Planning Board Professor Ann Roe spoke.",
            "Ann Roe",
            "Vice Chairman of the Plum Planning Board",
        ),
        (
            "Die Dekanin der Fakultät für Recht Professorin Anna Roth spricht.",
            "Anna Roth",
            "Dekanin der Fakultät für Recht",
        ),
        ("Delft Law School Professor Ann Roe spoke.", "Ann Roe", "Delft Law School Professor"),
        (
            "Students of the Delft School Professor Ann Roe spoke.",
            "Ann Roe",
            "Delft School Professor",
        ),
        ("Ann Roe, a mechanic at Acme for 22 years.", "Ann Roe", "mechanic at Acme"),
        ("Ann Roe, curator at Acme for some more years.", "Ann Roe", "curator at Acme"),
        ("Ann Roe, head of care for 40 towns, came.", "Ann Roe", "head of care for 40 towns"),
        ("Ann Roe, owner, Red Hill Orchards", "Ann Roe", "owner, Red Hill Orchards"),
        ("Ann Roe, owner, Tom Poe, clerk, and Al Lee came.", "Ann Roe", None),
        ("said Ann Roe, Senior Vice President.", "Ann Roe", "Senior Vice President"),
        (
            "Anna Roux, directrice générale à compter du 1er mai.",
            "Anna Roux",
            "directrice générale",
        ),
        (
            "El secretario general de la Federación del Mar, Luis Rojo, firmó.",
            "Luis Rojo",
            "secretario general de la Federación del Mar",
        ),
    ],
)
def test_the_title_is_the_office(line: str, name: str, title: str | None) -> None:
    found = titled(line)
    assert name in found
    assert found[name] == title


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Toen Piet de Roe van de Universiteit Delft kwam.", {"Piet de Roe"}),
        ("Anna Smit Qwabe van Stichting Delft kwam.", {"Anna Smit Qwabe"}),
        ("Anna Smit van Vakverbond Zuid kwam.", {"Anna Smit"}),
        ("I rettori Carlo Qwabe e Marina Roe hanno firmato.", {"Carlo Qwabe", "Marina Roe"}),
        ("Juan Pérez y Rosa Gómez vinieron.", {"Juan Pérez", "Rosa Gómez"}),
        ("Anna Costa e Silva Pereira disse.", {"Anna Costa e Silva Pereira"}),
        ("Kim Lee van Dam came.", {"Kim Lee van Dam"}),
        ("Ana del Río dijo que sí.", {"Ana del Río"}),
        ("Juan Pablo del Río, alcalde de Lorca, habló.", {"Juan Pablo del Río"}),
        ("Senior Vice President, General Counsel", set()),
        ("Tom Poe, 34, of Pine Qwabe, was booked.", {"Tom Poe"}),
        ("The driver is Imran Sheikh, who came.", {"Imran Sheikh"}),
        ("The John Cardinal Qwabe Center opened.", set()),
    ],
)
def test_a_name_ends_where_it_ends(line: str, names: set[str]) -> None:
    assert set(titled(line)) == names


@pytest.mark.parametrize(
    ("title", "short"),
    [
        ("Works Director Lt. Col.", "Works Director"),
        ("Lt. Col.", "Lt. Col."),
        ("Deputy Sgt.", "Deputy Sgt."),
        ("Task Force Commander", "Task Force Commander"),
        ("Army Chief of Staff Gen.", "Army Chief of Staff"),
        ("Director for Bridges Maj. Gen.", "Director for Bridges"),
        ("Air Force Surgeon General Lt. Gen.", "Air Force Surgeon General"),
        ("Brigadier General Lt.", "Brigadier General Lt."),
        ("City of Roe Sgt.", "City of Roe Sgt."),
        ("Joint Chiefs of Staff Gen.", "Joint Chiefs of Staff Gen."),
    ],
)
def test_a_short_rank_behind_an_office_is_left_out(title: str, short: str) -> None:
    assert ranks.without_rank(title) == short


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (
            "Sgt. 1st Class Jane Roe from Roe City and Sgt. 1st Class Ann Lee came.",
            "Sgt. 1st Class",
        ),
        ("They met fire chief and Sgt. 1st Class Ann Lee.", "fire chief and Sgt. 1st Class"),
    ],
)
def test_a_rank_does_not_go_back_to_where_somebody_else_is_from(line: str, title: str) -> None:
    assert titled(line)["Ann Lee"] == title
