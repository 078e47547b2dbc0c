"""Lines that let the press print a text, in the words of each language."""

import pytest

import newsdrop
from newsdrop.page import Block, BlockKind
from newsdrop.parse.ending.notes import reuse, small_print


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
        (
            "Se permite la reproducción de este texto en clases y en talleres, siempre que se "
            "mencione con claridad esta página y el nombre de quien lo escribió. No hay copias."
        ),
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
        "Se permite la reproducción de las aves del lago con fines comerciales.",
        (
            "La reproduction est autorisée dans la réserve des trois lacs, a dit le directeur, car "
            "la source est protégée et les visites se font avec un guide, au printemps seulement."
        ),
        "Free for publication, the plans that the source of the river has. " * 3,
    ],
)
def test_what_only_begins_so_is_of_the_story(line):
    assert not reuse.is_notice(line)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Attribution-NonCommercial CC BY-NC", True),
        ("Fotos: CC BY-SA 4.0", True),
        ("CC0 1.0 Universal", True),
        ("Ehdot luettavissa creativecommons.org", True),
        ("Acme puts all of its photos under CC BY 4.0.", False),
        ("What does CC BY mean for those who write?", False),
        ("The plans are free (CC BY 4.0), with these limits:", False),
        ("Acme opens a bridge", False),
    ],
)
def test_a_line_names_the_licence(line, expected):
    assert reuse.is_licence(Block(line)) is expected
    assert not reuse.is_licence(Block(line, BlockKind.LIST_ITEM))
    assert not reuse.is_licence(Block(line, strong=True))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Designed with Mobirise page software", True),
        ("Made with Squarespace", True),
        ("Diese Website wurde erstellt mit Jimdo", True),
        ("Créé avec Wix.com", True),
        ("This website was made with Wix. Make yours in an hour, or in two", True),
        ("Built on WordPress, the new portal serves forty clubs", False),
        ("Created with Google Sites, the page won a prize.", False),
        ("Made with Bootstrap: a lecture on Monday at six", False),
        ("Made in Wixom by hand", False),
        ("Made with love by Roe Bakers", False),
        ("Built with WordPress, " + "the shop sold forty bells in its first week " * 2, False),
    ],
)
def test_the_mark_of_what_a_page_was_made_with(line, expected):
    assert reuse.is_made_with(Block(line)) is expected
    assert not reuse.is_made_with(Block(line, BlockKind.LIST_ITEM))


def test_a_bridge_in_swedish_is_no_source_to_be_named():
    assert not reuse.is_notice("Fri användning av bron är målet, sade borgmästaren.")


def test_none_of_them_is_in_the_body():
    text = "On Monday the county opened a bridge today, and many people came to see it in the rain."
    marks = ["Photos: CC BY 4.0", "Kuvat ovat vapaasti käytettävissä.", "Made with Mobirise"]
    lines = [
        text,
        "Council members said that the bridge would be lit at night, and that it is for all.",
        *marks,
    ]
    page = "".join(f"<p>{line}</p>" for line in lines)
    read = newsdrop.read(f"<html><body><h1>County opens a bridge</h1>{page}</body></html>".encode())
    assert [paragraph.text for paragraph in read.body] == lines[:2]


@pytest.mark.parametrize(
    "line",
    [
        "Todos los derechos reservados. Prohibida su reproducción.",
        "Tous droits réservés, ville de Roe.",
        "Riproduzione riservata",
        "Queda prohibida la reproducción total o parcial de esta nota.",
        "無断転載を禁じます。",
        "저작권자 © 로시, 무단전재 및 재배포 금지",
        "جميع الحقوق محفوظة لبلدية رو",
    ],
)
def test_rights_that_are_kept_are_small_print(line):
    assert small_print.is_legal(line)


@pytest.mark.parametrize(
    "line",
    [
        "Queda prohibida la reproducción de las aves fuera del parque, dice la ley.",
        "Prohibida desde hoy la pesca en el lago.",
        "저작권자의 권리를 지키는 법이 나왔다.",
        "版权所有者可以在网上登记。",
        "Toute la ville a ses droits, dit la maire.",
    ],
)
def test_a_story_of_rights_is_no_small_print(line):
    assert not small_print.is_legal(line)
