"""Lines that let the press print a text, in the words of each language."""

import pytest

from newsdrop.parse.ending import reuse


@pytest.mark.parametrize(
    "line",
    [
        "Abdruck honorarfrei, ein Belegexemplar wird erbeten.",
        "Der Nachdruck ist kostenlos – bitte mit Quellenangabe",
        "Vrij over te nemen. Graag een bewijsexemplaar aan ons adres.",
        "Overname toegestaan, mits met bronvermelding.",
        "Riproduzione gratuita (si prega di inviare una copia).",
        "Libre reproduction",
        "Reproduction autorisée sous réserve de citer la source.",
        "Se permite la reproducción citando la fuente.",
        "Reprodução livre, desde que citada a fonte.",
        "Przedruk dozwolony z podaniem źródła.",
        "Reproduction is authorised provided the source is acknowledged.",
    ],
)
def test_a_text_may_be_printed(line):
    assert reuse.is_notice(line)


@pytest.mark.parametrize(
    "line",
    [
        "Free to publish what they like, the students printed a newspaper of their own.",
        "Reproduction permitted the herd to grow to forty animals in two years.",
        "La reproduction est libre chez les oiseaux du lac.",
        "Veröffentlichung der Ergebnisse in der Quelle des Monats",
        "Die Nutzung ist kostenfrei.",
        "Free to publish and free to read, the journal will be open source from June.",
        "Publicación gratuita: cada visitante recibe un ejemplar de la guía.",
        "Przedruk dozwolony był tylko za króla." * 8,
    ],
)
def test_what_only_begins_so_is_of_the_story(line):
    assert not reuse.is_notice(line)
