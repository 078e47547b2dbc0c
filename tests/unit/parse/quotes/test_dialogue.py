"""Speech that dashes set off, and lists that only begin with one."""

import pytest

from newsdrop.parse.speaking.spans import dialogue
from newsdrop.parse.speaking.words.tongues import tongue


def said(text, language):
    return [text[one.start : one.end] for one in dialogue.spans(text, tongue(language))]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("– Jutro ruszamy – powiedziała Anna Roe.", "pl", ["Jutro ruszamy"]),
        ("—Es tarde —dijo Roe.", "es", ["Es tarde"]),
        ("– É cedo – disse Roe. – Vamos esperar.", "pt", ["É cedo", "Vamos esperar."]),
        ("– Jutro – powiedziała Anna Roe – na moście.", "pl", ["Jutro"]),
        ("– Trzy domy – dwa mosty", "pl", []),
        ("- 12 Uhr - Beginn", "de", []),
        ("Warszawa – powiedział Roe", "pl", []),
        ("– Jutro – powiedział Roe", "xx", []),
        ("– Vi är glada, säger Jane Roe.", "sv", ["Vi är glada"]),
        ("– Bron är öppen. Kom hit! säger direktör Jane Roe.", "sv", ["Bron är öppen. Kom hit!"]),
        (
            "– Vi har ventet, sier Jane Roe i Acme. Nå er broen åpen.",
            "no",
            ["Vi har ventet", "Nå er broen åpen."],
        ),
        ("– Det tog elva år, enligt kommunen.", "sv", []),
        ("— Nous partons, déclare Jeanne Roe.", "fr", ["Nous partons"]),
        ("– C’est un grand jour, a souligné Jeanne Roe.", "fr", ["C’est un grand jour"]),
        ("– É um grande dia, destacou Ana Roe.", "pt", ["É um grande dia"]),
        ("– Des ateliers, a priori gratuits", "fr", []),
        ("– We are glad, says Jane Roe.", "en", []),
        ("– Vi så, ropte hun: «Ja!» forteller Jane Roe.", "no", ["Vi så, ropte hun: «Ja!»"]),
        ("– Båten heter «Roe», sier Jane Roe.", "no", ["Båten heter «Roe»"]),
        (
            "Roe leder bygget. – Bron är klar, säger Roe. Den kostar mycket. – Bra, säger Poe.",
            "sv",
            ["Bron är klar", "Bra"],
        ),
        ("Roe leder byggeriet. - Vi er klar, siger hun.", "da", ["Vi er klar"]),
        ("Budowa trwa. – Jutro ruszamy – powiedziała Anna Roe.", "pl", ["Jutro ruszamy"]),
        ("La obra sigue. —Es tarde —dijo Roe.", "es", ["Es tarde"]),
        ("Bygget har mål. – Mindre buller. – Fler bussar, enligt kommunen.", "sv", []),
        ("Bron är klar. – Vi bygger, och vägen stängs.", "sv", []),
        ("Roe leads. – The bridge – reported closed – opens, said Roe.", "en", []),
        ("Roe leads. – We are glad, says Roe.", "en", []),
        ("RALEIGH, N.C. – Roe, says Poe, is here – said to be glad.", "en", []),
    ],
)
def test_dashes(text, language, expected):
    assert said(text, language) == expected
