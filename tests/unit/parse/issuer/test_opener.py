"""Which house is the subject of the first sentence, in many languages."""

import pytest

from newsdrop.parse.issuing.text import opener
from tests.asking.issuer import read


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("The Ministry of Bridges regrets the delay.", "Ministry of Bridges"),
        ("ROEVILLE, 3 May 2024 – The City of Roeville invites residents.", "City of Roeville"),
        ("Das Ministerium für Brücken teilt mit, dass sie offen ist.", "Ministerium für Brücken"),
        ("Roedorf, 3. Mai 2024. Die Stadt Roedorf lädt zum Rundgang ein.", "Stadt Roedorf"),
        ("Am Montag eröffnet die Universität Roedorf ein Zentrum.", "Universität Roedorf"),
        ("Das Brückenbundesamt informiert über Stege.", "Brückenbundesamt"),
        ("Le ministère des Ponts annonce un guichet.", "Ministère des Ponts"),
        ("L’association Ponts Ouverts, fondée par des passeurs, a annoncé un guichet.",
         "Association Ponts Ouverts"),
        ("L’association Ponts Ouverts condamne la fermeture.", "Association Ponts Ouverts"),
        ("Depuis lundi, la Fédération des passeurs propose des cours.", "Fédération des passeurs"),
        ("El Ministerio de Puentes informa que abre.", "Ministerio de Puentes"),
        ("La Secretaría de Puentes, por medio de su oficina, informa que abre.",
         "Secretaría de Puentes"),
        ("Il Comune di Roevalle invita i cittadini.", "Comune di Roevalle"),
        ("A Prefeitura de Roevila informa que é falso.", "Prefeitura de Roevila"),
        ("O Ministério das Pontes vai ampliar a rede e informa que abre.", "Ministério das Pontes"),
        ("De gemeente Roebeek nodigt inwoners uit.", "Gemeente Roebeek"),
        ("Brodepartementet bjuder in till pressträff.", "Brodepartementet"),
        ("Roeby kommun inbjuder invånarna.", "Roeby kommun"),
        ("Broministeriet indkalder til pressemøde.", "Broministeriet"),
        ("Siltaministeriö kutsuu väen.", "Siltaministeriö"),
        ("Ministerstwo Mostów informuje, że wypłaty ruszą.", "Ministerstwo Mostów"),
        ("Klub roevských vodáků otevřel přístaviště.", "Klub roevských vodáků"),
        ("Министерство мостов сообщает, что выплаты начнутся.", "Министерство мостов"),
        ("Köprüler Bakanlığı, ödemeleri duyurdu.", "Köprüler Bakanlığı"),
        ("Bộ Cầu đường hôm nay thông báo chi trả.", "Bộ Cầu đường"),
        ("Trung tâm Roe trao tặng một cây cầu.", "Trung tâm Roe"),
        ("Kementerian Jembatan hari ini membuka jembatan baru.", "Kementerian Jembatan"),
        ("Dinas Jalan Kota Roe mengumumkan jadwal.", "Dinas Jalan Kota Roe"),
        ("Warga Kota Roe membuka pasar.", None),
        ("Το Υπουργείο Γεφυρών άνοιξε σήμερα μια γέφυρα.", "Υπουργείο Γεφυρών"),
        ("Az Acme Zrt. új gyárat nyitott.", "Acme Zrt."),
        ("Acme A.Ş. yeni fabrikasını açtı.", "Acme A.Ş."),
        ("Ngày 3/5, Sở Cầu đường Roe cho biết sẽ mở tuyến.", "Sở Cầu đường Roe"),
        ("Le Conseil des ponts a adopté son budget.", "Conseil des ponts"),
        ("Le Comité des ponts vous invite au bal.", "Comité des ponts"),
        ("El Gobierno de Roevilla hoy abre una línea.", "Gobierno de Roevilla"),
        ("Broens Museum åbner en udstilling.", "Broens Museum"),
        ("Suomen Siltaliitto ry järjestää retken.", "Suomen Siltaliitto ry"),
        ("Ο Δήμος Ακμής ανακοινώνει το έργο.", "Δήμος Ακμής"),
        ("Ủy ban nhân dân thành phố Roe mời người dân.", "Ủy ban nhân dân thành phố Roe"),
    ],
)  # fmt: skip
def test_a_house_opens_the_text(lead, name):
    assert opener.find(lead) == name


@pytest.mark.parametrize(
    "lead",
    [
        "Die Polizei warnt vor Dieben.",
        "Der Vorsitzende des Vereins Roedorf begrüßt die Entscheidung.",
        "Der Mai bringt neue Fahrpläne.",
        "Am Samstag findet in der Stadt Roedorf das Fest statt.",
        "Le président du Parti des ponts salue la décision.",
        "Un collectif d’artistes ouvre une galerie.",
        "El grupo musical presenta su disco.",
        "El partido, que duró dos horas, fue bueno.",
        "La Ley de Puentes establece ayudas.",
        "Il sindaco Marco Roe invita i cittadini.",
        "Onderzoekers ontdekten een mossoort.",
        "Ministeriet inviterer borgerne.",
        "I Roeby kommun har antalet broar ökat.",
        "Transportminister Anna Roe inviterer til møde.",
        "A Polícia Militar achou dois homens que pintaram a ponte e informa.",
        "La Policía Local de Roevilla halló ayer a dos hombres y informa.",
        "Bridge Foundation and Acme Inc. announced a plan.",
        "Trường hợp này cảnh báo người lái xe.",
        "University of Roe researchers have found a moss.",
        "County Road 5 will be closed this week, Acme Paving announced.",
        "Police Officers will be honored on Monday.",
        "University Students protested against the bill.",
        "Scientists have found a moss.",
        "Am Montag wird gefeiert.",
        "Heute kommt niemand.",
        "The Society " + "of Bridges " * 20 + "invites.",
        "Ministerstvo venkovských cest starých mostů malých lávek informuje, že otevře.",
        "Stadt Bürgermeisterin Anna Roe lädt ein.",
        "Stadt",
        "",
    ],
)
def test_persons_groups_events_and_common_nouns_open_for_nobody(lead):
    assert opener.find(lead) is None


def test_the_house_that_opens_the_text_issues_in_many_languages():
    assert read("Broministeriet indkalder til pressemøde om broen.") == "Broministeriet"


@pytest.mark.parametrize("verb", ["a ouvert", "a fait", "a atteint", "a offert", "a remis"])
def test_a_french_verb_of_the_past_follows_who_opens(verb):
    assert (
        read(f"Le ministère des Ponts {verb} lundi le pont de Roeville.") == "Ministère des Ponts"
    )


@pytest.mark.parametrize(
    "lead",
    [
        "Die Stadt repariert in diesem Jahr vierzig Brücken. Das hat der Rat beschlossen.",
        "La Ville rénove quarante passerelles. Elle a voté les crédits.",
    ],
)
def test_no_name_goes_over_the_end_of_a_sentence(lead):
    assert opener.find(lead) is None
