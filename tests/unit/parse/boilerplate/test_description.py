"""What a house says of itself is told in many languages, and news of others is not."""

import pytest

from newsdrop.page import Block
from newsdrop.parse.ending.house import unmarked
from newsdrop.parse.ending.house.description import is_description


@pytest.mark.parametrize(
    "text",
    [
        "Acme & Roe (www.acme.example) ist Marktführer für Ambosse im deutschen Sprachraum.",
        "Acme Medien (www.acme.example) sind ein Teil der Verlagsgruppe Roe mit Sitz in Neustadt.",
        (
            "Der Verein Musterhilfe setzt sich seit 1990 für die Rechte von Schmieden ein und hat "
            "bundesweit 3.000 Mitglieder in fast hundert Ortsgruppen."
        ),
        (
            "„Freies Netz Musterstadt“ ist eine Bürgerinitiative mit dem Ziel, ein offenes Netz in "
            "Musterstadt aufzubauen."
        ),
        "Das Muster-Institut wurde 1972 gegründet und erforscht Metalle für den Bau von Brücken.",
        (
            "Die Musterstiftung fördert seit 1985 junge Schmiede und vergibt "
            "jährlich Stipendien in "
            "Höhe von zwei Millionen Euro an Lehrlinge."
        ),
        "Founded in 1998, The Salem Anvil Project (SAP) fights for anvils that last for ever.",
        "Founded in 1975, Acme (Nasdaq “ACME”) is the worldwide leader in anvils and in bellows.",
        "Acme Border Smiths (ABS) is Ohio’s frontline: the state's largest society of blacksmiths.",
        "Acme Incorporated (NASDAQ: ACME) is a world leader in anvils and tongs for smiths.",
        "Das Ambossamt untersteht dem Ministerium für Schmieden und prüft alle Hämmer im Land.",
        "The Bureau works for the consumer to prevent unfair trade in anvils, large and small.",
        "The mission of the U.S. Anvil Survey is working with others to protect old forges.",
        "Under the Safe Forges Act of 1970, smiths must wear gloves. OSA’s role is to see to it.",
        "As a research agency, the Anvil Bureau provides tests of ropes and whatever smiths bring.",
        "The 7th Anvil Wing is the Air Force’s only wing of smiths and keeps its forges ready.",
        "Muster ist die größte Gewerkschaft der Schmiede und vertritt 20.000 Beschäftigte.",
        (
            "Le service public Réseau Exemple a pour mission d’informer le grand public afin de "
            "faciliter les raccordements aux réseaux de la région."
        ),
        "Fondée en 1985, la société Exemple conçoit et fabrique des enclumes pour les forgerons.",
        "Créée en 2001, l’association Exemple a pour but de promouvoir le métier de forgeron.",
        "Fundada en 1985, Ejemplo diseña y fabrica yunques para herreros de toda Europa.",
        (
            "La Fundación Ejemplo tiene como misión promover el oficio de herrero y apoyar a los "
            "jóvenes artesanos de todas las provincias del país."
        ),
        "Fondata nel 1985, Esempio progetta e produce incudini per i fabbri di tutta Europa.",
        (
            "L’associazione Esempio riunisce dal 1990 oltre 300 fabbri e promuove "
            "la tutela del loro "
            "mestiere in tutte le regioni del Paese."
        ),
        (
            "L'Associazione Esempio, Rete Italiana dei Fabbri, raggruppa i fabbri italiani che "
            "sviluppano e promuovono la produzione libera di incudini."
        ),
        "Fundada em 1985, a Exemplo desenvolve e fabrica bigornas para ferreiros do Brasil.",
        (
            "Stichting Voorbeeld zet zich sinds 1990 in voor de rechten van smeden in Nederland en "
            "telt op dit moment ruim driehonderd leden."
        ),
        "Exempel AB är ett ledande företag inom städ med huvudkontor i Malmö.",
        "Exempel grundades 1985 och utvecklar, tillverkar och säljer städ i hela Europa.",
        "Eksempel A/S er en førende producent af ambolte med hovedkontor i Odense.",
        "Eksempel ble etablert i 1985 og utvikler, produserer og selger ambolter til smeder.",
        "Przykład S.A. jest wiodącym producentem kowadeł z siedzibą w Krakowie.",
        "Firma Przykład została założona w 1985 roku i produkuje kowadła dla całej Europy.",
        "見本株式会社は、金床の製造・販売を手がける企業です。本社は大阪市にあります。",
        "Muster Bahn ist ein eigenständig geführtes Familienunternehmen von Schmieden aus Hagen.",
        "La Exemple SA est une société d’ingénierie de 300 personnes, qui bâtit des forges.",
        "Ejemplo es una pequeña empresa familiar de Sevilla con treinta herreros y dos talleres.",
        "Esempio è una multinazionale dell’acciaio e uno dei fornitori di fabbri più antichi.",
        "Esempio è un’azienda a conduzione familiare, nata in una fucina di Brescia nel 1950.",
        "A Exemplo é uma cooperativa de crédito e também uma organização de 300 ferreiros.",
        "Voorbeeld is een onafhankelijke vereniging van smeden met achthonderd leden in het land.",
        "Exempel är norra Sveriges största smedja med verksamhet på sju orter och 900 anställda.",
        "Eksempel Nord er en frivillig organisasjon med 23 000 medlemmer og elleve smier i nord.",
        "Esimerkki on suomalainen yritys, joka takoo alasimia kolmessa kaupungissa vuodesta 1950.",
        "示例公司致力于为铁匠提供高品质的铁砧，产品销往全球20多个国家和地区。",
        "예시 주식회사는 모루를 개발하고 생산하는 글로벌 기업이다. 20개국에 지사를 두고 있다.",
        "Since 1975, the Roe Trust has cast 300 bells. For more information, see www.roe.example.",
        (
            "Since 1985 the Roe Land Trust, alone or with others, has kept more than a thousand "
            "old forges in nine counties. At all forges that the Trust owns, we do not let anybody "
            "cast iron, and we help their owners to keep them as they are for those who come "
            "after us. Join our friends at roeland.org."
        ),
        "Desde 1975, el Fondo de Campanas ha fundido mil de ellas. Visite www.roe.example.",
        "Seit 1975 gießt die Muster-Stiftung Glocken in aller Welt. Mehr unter www.roe.example.",
        "Depuis 1975, la Fondation Roe soutient les fondeurs. En savoir plus : www.roe.example.",
        (
            "Acme’s Bell Division, within the agency’s Office of Metals, uses the tools of old "
            "foundries to learn how bells were made, and keeps them for all."
        ),
        (
            "The Roe Metal Laboratory, part of the State Foundry Office, studies how bells age "
            "and helps towns across the country to keep them."
        ),
        (
            "Acme Bells provides towers with all that rings. Acme Bells is a family-owned company "
            "that sells ropes and wheels, too."
        ),
    ],
)
def test_what_a_house_says_of_itself(text):
    assert is_description(Block(text))


@pytest.mark.parametrize(
    "text",
    [
        "Since 2001, the Roe Division has obtained more than 40 orders to stop the sale of anvils.",
        "Founded in 1920, the Roe County Anvil Fair returns to Main Street for the first time.",
        "Founded in 1998, the old forge of the town burned down for the second time in a year.",
        "Jane Roe is a leader in her town and knows whoever has ever bought an anvil of the house.",
        "Acme is a maker of anvils. “We are glad to open it,” said Roe of the firm on Monday.",
        "As a member of the crew, Jane Roe saw the anvil fall and called the smiths at once.",
        "As a leading firm in town, Acme announced today that it will open a forge in May.",
        "Acme Bells provides the towers of Roeville with ropes that ring in all kinds of weather.",
        "Acme Bells provides it with ropes. Acme Bells is glad to see the tower full of ringers.",
        "Das Projekt ist Teil der Strategie, mit der die Stadt bis 2030 klimaneutral werden will.",
        "Die Brücke ist ein Teil der neuen Strecke, sagte Roe am Montag vor dem Rat der Stadt.",
        "Das Ziel ist eine Verbesserung der Lage der Schmiede in Deutschland bis zum Jahr 2030.",
        (
            "Das Land fördert den Umbau der Halle mit zwei Millionen Euro, der Bund mit einer, "
            "und die Stadt gibt den Rest des Geldes dazu."
        ),
        "„Das ist eine gute Lösung für die Schmiede in unserer Stadt“, sagte Erika Muster.",
        (
            "Cette campagne a pour but de réduire les accidents dans les forges de "
            "la région d’ici à "
            "la fin de l’année, et d’abord dans les petites villes."
        ),
        (
            "El programa tiene como objetivo reducir los accidentes en las herrerías del país "
            "antes de 2030, sobre todo en los talleres pequeños."
        ),
        (
            "La mostra riunisce oltre 300 opere ed è aperta al pubblico fino a "
            "maggio, con ingresso "
            "libero per tutti i visitatori della città."
        ),
        (
            "A feira reúne mais de 300 ferreiros de todo o país nos dias 3 e 5 de maio em "
            "Curitiba, com entrada livre para todos os visitantes."
        ),
        (
            "Het project heeft als doel het aantal ongelukken in smederijen in de "
            "regio te beperken "
            "en loopt nog tot het einde van het jaar."
        ),
        "Det är ett viktigt steg för smederna i landet, och arbetet fortsätter under hösten.",
        "Det er en stor dag for smedene i Odense, og arbejdet fortsætter i løbet af efteråret.",
        (
            "Projekt wspiera kowali w regionie i ma na celu zmniejszenie liczby wypadków do 2030, "
            "zwłaszcza w małych kuźniach na wsi."
        ),
        "Veranstalter ist ein Verein aus Hagen, der die Halle seit dem Frühjahr gemietet hat.",
        "Der Umbau ist ein Gewinn für die Gesellschaft der Schmiede und für die ganze Altstadt.",
        "La forge est un lieu où une association reçoit chaque été des enfants de la vallée.",
        "La visita è un momento che la società attende da anni, e il museo apre alle dieci.",
        "Smien er en del av konsernet fra 1. mai, og alle ansatte får beholde sine stillinger.",
        "Acme Forge on the river has rooms where an institution for smiths from abroad can meet.",
        "本サービスは、5月3日から全国の店舗で提供を開始します。",
        "市政府将致力于在明年五月前完成新桥的建设，欢迎市民参观。",
        "새 공장은 내년 5월 가동을 시작할 예정이며, 300여 명을 고용할 계획이다.",
        "The new forge is Ohio’s largest hall for smiths, and it will open in the autumn.",
        "Jane Roe is Ohio’s oldest smith, and she will open the new hall of the works on Friday.",
        "Since 2019, the county has lost 40 bells to fire. For more information, see the map.",
        "Since 2019, the Roe Trust has cast 300 bells, more than in the ten years before that.",
        (
            "The Roe Metal Laboratory, part of the State Office of Foundries, plans to open a hall "
            "for bells next year and will show all of them there."
        ),
        (
            "The Roe Institute, within the State University, found that bells age much faster in "
            "salty air than all those who cast them had thought."
        ),
        (
            "Since 1999, the Roe Foundation has cast bells of many kinds. The opening of its hall "
            "in Salem allows it to show them to many more of those who love to hear them ring in "
            "the town and all around it. For more information, visit www.roe.example."
        ),
    ],
)
def test_what_is_said_of_a_matter(text):
    assert not is_description(Block(text))


@pytest.mark.parametrize(
    ("text", "house", "described"),
    [
        ("Acme means anvils: The Acme Trust is a charity that lends them to farriers.", "", True),
        ("Acme means anvils: The Acme Trust is a friend that lends them to farriers.", "", False),
        ("Acme Robotics offers anvils to the farriers of three counties.", "Acme", True),
        ("Acme Two Ton Anvil offers farriers a horn of steel and a face.", "Acme", False),
    ],
)
def test_a_slogan_and_the_house_that_announces(text, house, described):
    assert is_description(Block(text), house=lambda: house) is described


@pytest.mark.parametrize(
    ("who", "described"),
    [
        ("The Bolt Center, a charity based in Salem, Ore.,", True),
        ("Roe House, a museum in Salem, New Mexico,", True),
        ("Jane Roe, a nurse in Salem, Ore.,", False),
        ("The Lea Bridge, a landmark in Salem, Ore.,", False),
        ("The Bolt Center, a charity based in Salem, Ore., said it", False),
    ],
)
def test_what_a_house_is_may_end_with_its_state(who, described):
    assert is_description(Block(f"{who} serves smiths of all ages.")) is described


MUSEUM = "Roe Museum of Art"
SELF = f"The {MUSEUM} is one of the largest museums of modern art in the state."


@pytest.mark.parametrize(
    "address",
    [
        (),
        ("151 Third Street", "Salem, MA 01970"),
        ("151 Third Street, Salem, MA 01970",),
        ("Musterplatz 8, 1010 Neustadt",),
        ("1 rue de la Paix", "75001 Roeville"),
    ],
)
def test_an_address_may_stand_between_a_house_and_what_it_is(address):
    below = [Block(line) for line in (*address, SELF)]
    assert unmarked.names_whom(MUSEUM, below)


@pytest.mark.parametrize(
    "below",
    [
        ("Monday, May 5", "Salem, MA 01970", SELF),
        ("151 Third Street", "Salem, MA 01970", "The show opens at noon on Monday, and is free."),
        ("151 Third Street", f"“The {MUSEUM} is our home,” said Jane Roe, who paints there."),
        ("Salem, MA 01970", "151 Third Street", "Salem, MA 01970", "Floor 4", SELF),
        ("40000 people came", SELF),
        ("151 Third Street", SELF, "Poe Hall", "153 Third Street", "Poe Hall is a hall."),
        ("12 pianos stand on Main Street.", SELF),
    ],
)
def test_other_lines_below_a_house_part_it_from_its_description(below):
    assert not unmarked.names_whom(MUSEUM, [Block(line) for line in below])
