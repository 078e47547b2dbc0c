from __future__ import annotations

import pytest

from newsdrop.parse.offices.before import titles
from newsdrop.parse.offices.behind import titles_behind
from newsdrop.parse.offices.words import ranks
from tests.asking.people import find


def before(line):
    """The title before the name that a bar marks in the line."""
    start = line.index("|")
    return titles.before(line.replace("|", ""), start)


def after(line):
    end = line.index("|")
    text = line.replace("|", "")
    return titles_behind.after(text, end, len(text))


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("said ORNL Director |Thom Mason", "ORNL Director"),
        ("Minister for Veterans’ Affairs |Jane Roe", "Minister for Veterans’ Affairs"),
        ("met former Presidents |Jane Roe", "former Presidents"),
        ("It opened on May 5. Mayor |Jane Roe", "Mayor"),
        ("plant manager |Jane Roe", "plant manager"),
        ("The Bridge Officer Commanding, |Jane Roe", "Bridge Officer Commanding"),
        (
            "The Committee on Roads and Minor Bridges chairman Rep. |Jane Roe",
            "Committee on Roads and Minor Bridges chairman",
        ),
        (
            "the House Subcommittee on Food, Ovens, and Plums vice chair |Jane Roe",
            "House Subcommittee on Food, Ovens, and Plums vice chair",
        ),
        ("the Task Force on Ways and Means head |Jane Roe", "Task Force on Ways and Means head"),
        ("the Committee on Plums and Acme Committee chairman |Jane Roe", "Acme Committee chairman"),
        ("the Committee on Plums and ACME chairman |Jane Roe", "ACME chairman"),
        ("the Committee on Plums and House Speaker |Jane Roe", "House Speaker"),
        ("the mayor of Delft and Acme Bank chairman |Jane Roe", "Acme Bank chairman"),
        ("House Majority Leader Rep. |Jane Roe", "House Majority Leader"),
        ("met former Sen. |Jane Roe", "former Sen."),
        ("She can train volunteer coach |Jane Roe", "volunteer coach"),
        ("said potter |Jane Roe", "potter"),
        ("alla Ministra della Pesca, Prof. |Anna Neri", "Ministra della Pesca"),
        ("e al Ministro della Pesca, On. Dott. |Luigi Bianchi", "Ministro della Pesca"),
        ("il Ministro della Pesca On. |Luigi Bianchi", "Ministro della Pesca"),
        ("l’assessora alla cultura, Prof.ssa |Anna Neri", "assessora alla cultura"),
        ("La lettera è stata inviata alla Ministra, Prof. |Anna Neri", "Ministra"),
        ("La nota inviata al Sindaco di Borgo |Luigi Bianchi", "Sindaco di Borgo"),
        ("con il consigliere delegato al bilancio |Luigi Neri", "consigliere delegato al bilancio"),
        ("entregue ao presidente da câmara, |João Silva", "presidente da câmara"),
        ("“Yes,” said Acme, CEO, |Jane Roe", "Acme, CEO"),
        (
            "“Yes,” says Plum and Pear Centre, Executive Director, |Jane Roe",
            "Plum and Pear Centre, Executive Director",
        ),
        (
            "Chair of Plum and Pear Centre’s Board of Directors, |Jane Roe",
            "Chair of Plum and Pear Centre’s Board of Directors",
        ),
        ("the mayor of Delft and Acme Bank’s chair |Jane Roe", "Acme Bank’s chair"),
        ("the mayor of Delft and Acme Bank’s directors |Jane Roe", "Acme Bank’s directors"),
        ("and sanitarian |Jane Roe", "sanitarian"),
        ("met with haulers |Jane Roe", "haulers"),
        ("El maestro organero |Juan Roe", "maestro organero"),
        ("thanks to crane operator |Jane Roe", "crane operator"),
        ("named registered nurse |Jane Roe", "registered nurse"),
        ("led by Watch Manager |Jane Roe", "Watch Manager"),
        ("after PC |Jane Roe", "PC"),
        ("The Honourable Minister for Works, Engr. |Jane Roe", "Minister for Works"),
        ("“Build it,” says Creative Director, |Jane Roe", "Creative Director"),
        ("a saída do secretário de Obras, |Ana Roe", "secretário de Obras"),
        ("del presidente de la Casa (CA), |Ana Roe", "presidente de la Casa (CA)"),
        ("sa klima- og miljøminister |Ane Roe", "klima- og miljøminister"),
        ("uvedla mluvčí Acme |Jana Roe", "mluvčí Acme"),
        ("Pour le délégué régional |Jean Roe", "délégué régional"),
        ("L’assessora alla Protezione civile, |Jane Roe", "assessora alla Protezione civile"),
        (
            "nota la vicesindaca e assessora all’acqua |Jane Roe",
            "vicesindaca e assessora all’acqua",
        ),
        ("dice l’assessore al bilancio |Jane Roe", "assessore al bilancio"),
        (
            "dice l’assessora alle politiche giovanili |Jane Roe",
            "assessora alle politiche giovanili",
        ),
        ("ha affidato alla collega |Jane Roe", None),
        ("thanks to Undersheriff |Jane Roe", "Undersheriff"),
        ("ha detto l’Amministratore Delegato |Jane Roe", "Amministratore Delegato"),
        ("Die Präsidentin der Hochschule, Prof. Dr. |Jane Roe", "Präsidentin der Hochschule"),
        (
            "by Deputy Assistant Secretary for Transportation |R S",
            "Deputy Assistant Secretary for Transportation",
        ),
        ("said Secretary of Homeland Security |A M", "Secretary of Homeland Security"),
        (
            "and U.S. Department of Justice Trial Attorney |M F",
            "U.S. Department of Justice Trial Attorney",
        ),
        ("said Sandia Laboratories researcher |D M", "Sandia Laboratories researcher"),
        ("renowned Internet entrepreneur |M S", "Internet entrepreneur"),
        ("founded by former DC Chancellor |M R", "former DC Chancellor"),
        ("the Pentagon's Press Secretary |G M", "Pentagon's Press Secretary"),
        ("Readout of President |D T", "President"),
        ("a request by Governor |M D", "Governor"),
        ("runs Acme LLC. Agent |J R", "Agent"),
        ("French President |E D", "French President"),
        ("by the Spokesman for UN Secretary-General |E G", "UN Secretary-General"),
        ("with First Lady |M O", "First Lady"),
        ("Pvt. 1st Class |D M", "Pvt. 1st Class"),
        ("the city's mayor, |J R", "mayor"),
        ("that day the interior minister, |J R", "interior minister"),
        ("dijo el administrador de FEMA, |P G", "administrador de FEMA"),
        (
            "dit la ministre de la Transition écologique, |A P",
            "ministre de la Transition écologique",
        ),
        ("il presidente del Consiglio |G M", "presidente del Consiglio"),
        ("und Bundesaußenministerin |A B", "Bundesaußenministerin"),
        ("said Los Angeles County District Attorney |J R", "Los Angeles County District Attorney"),
        ("Armed Forces Minister |J R", "Armed Forces Minister"),
        ("Selected Minister |J R", "Minister"),
        ("DA |J R", "DA"),
        ("said Kenyan filmmaker and finalist |J R", "Kenyan filmmaker and finalist"),
        ("dijo Los Alcaldes |J R", "Alcaldes"),
        ("säger generaldirektör |J R", "generaldirektör"),
        ("fortæller administrerende direktør |J R", "administrerende direktør"),
        ("sanoo toimitusjohtaja |J R", "toimitusjohtaja"),
        ("ordförande för Ängsbolaget |J R", "ordförande för Ängsbolaget"),
        ("säger minister för högre utbildning |J R", "minister för högre utbildning"),
        ("el Presidente del gremio |J R", "Presidente del gremio"),
        ("y la Directora General de la cooperativa |J R", "Directora General de la cooperativa"),
        ("Le représentant légal M. |J R", "représentant légal"),
        ("Working with Acme staff scientist |J R", "Acme staff scientist"),
        ("represented by human rights lawyer |J R", "human rights lawyer"),
        ("and Kenyan spiritual leader |J R", "Kenyan spiritual leader"),
        ("The crew features mission specialists |J R", "mission specialists"),
        ("They want to thank music teacher |J R", "music teacher"),
        ("He met scientist |J R", "scientist"),
        ("a renowned longtime editor |J R", "editor"),
        ("an; graduate students |J R", "graduate students"),
        ("Ranking Member |J R", "Ranking Member"),
        ("former Rivers doctoral candidate |J R", "former Rivers doctoral candidate"),
        ("by cardiology resident |J R", "cardiology resident"),
        ("Geophysics student |J R", "Geophysics student"),
        ("with Acme partner |J R", "Acme partner"),
        ("General Manager, |J R, said", "General Manager"),
        ("Acme’s Parts & Packaging Manager, |J R", "Acme’s Parts & Packaging Manager"),
        ("said project lead |J R", "project lead"),
        ("thanked microbiologists |J R", "microbiologists"),
        ("los diputados provinciales |J R", "diputados provinciales"),
        ("die Landtagsabgeordneten |J R", "Landtagsabgeordneten"),
        ("la abogada ambientalista |J R", "abogada ambientalista"),
        ("la exministra |J R", "exministra"),
        ("Le metteur en scène |J R", "metteur en scène"),
        ("Mayor Pro Tem |J R", "Mayor Pro Tem"),
        ("HB 2212 (Rep. |J R", "Rep."),
        ("SB 12 [Sens. |J R", "Sens."),
        ("echoed by Misamis Oriental Rep. |J R", "Misamis Oriental Rep."),
        ("Senator the Hon |J R", "Senator"),
        ("said Minister for Trade the Hon |J R", "Minister for Trade"),
        ("según su rector el Dr. |J R", "rector"),
        ("Chairman Tan Sri |J R", "Chairman"),
        ("sagte die ver.di-Verhandlungsführerin |J R", "ver.di-Verhandlungsführerin"),
        ("Today,U.S. Senator |J R", "U.S. Senator"),
        ("Hier,la ministre |J R", "ministre"),
        ("A court found that tax return preparer |J R", "tax return preparer"),
        ("A jury convicted pharmacist, |J R", "pharmacist"),
        ("sentenced former bank manager, |J R", "former bank manager"),
        ("STATEMENT BY PRESIDING BISHOP |J R", "PRESIDING BISHOP"),
        ("REMARKS BY THE PRESIDENT |J R", "PRESIDENT"),
        ("READOUT OF SECRETARY OF DEFENSE |J R", "SECRETARY OF DEFENSE"),
        ("MEETING WITH MAYOR |J R", "MAYOR"),
        ("DÉCLARATION DU PRÉSIDENT |J R", "PRÉSIDENT"),
        (
            "BY U.S. DEPARTMENT OF ENERGY SPOKESMAN |J R",
            "U.S. DEPARTMENT OF ENERGY SPOKESMAN",
        ),
        ("Laut Geschäftsführer:in |J R", "Geschäftsführer:in"),
        ("die Projektleiter*innen |J R", "Projektleiter*innen"),
        ("Acme Corp. spokeswoman |J R", "Acme Corp. spokeswoman"),
        ("opened by Acme, Inc. president |J R", "Acme, Inc. president"),
        ("It was sold to Acme Corp. President |J R", "President"),
        ("Acme Corp. President |J R", "Acme Corp. President"),
        ("In May, Acme Corp. President |J R", "Acme Corp. President"),
        ("It was sold by Roe to Acme Corp. President |J R", "President"),
    ],
)
def test_a_title_before_the_name(line, title):
    assert before(line) == title


@pytest.mark.parametrize(
    "line",
    [
        "said Dr. |Jane Roe",
        "serão enviados à Agência, |Jane Roe",
        "serão enviados à Acme |Jane Roe",
        "hun er direktør i dag |Anne Roe",
        "(seguridad del presidente), |Jane Roe",
        "the spokesman Acme |Jane Roe",
        "the student |Jane Roe",
        "2 count |Jane Roe",
        "O prêmio da |Jane Roe",
        "At a press conference in Brussels, |Jane Roe",
        "in a statement, ZHDA president, |Jane Roe",
        "Governor Ann Poe and |Jane Roe",
        "the president of Acme and finalist |Jane Roe",
        "a friend of Washington |Jane Roe",
        "general counsel of the Becket Fund for |Jane Roe",
        "leaders for the new |Jane Roe",
        "le maire de la ville rencontre |Jeanne Roe",
        "general counsel of the fund for |Jane Roe",
        "a resident |Jane Roe",
        "In the lead |Jane Roe",
        "the work of lawyers for artists like |Jane Roe",
        "Tom Poe, Mayor, |Jane Roe",
        "JJC Contratistas Generales |Jane Roe",
        "It grew. The work, |Jane Roe",
        "They came to the chairman, the city manager. To Chairman Tom Poe, Mayor, |Jane Roe",
        "Authors with Poe and Qwabe include |Jane Roe",
        "The director of Acme thanks |Jane Roe",
        "Members of Acme joining |Jane Roe",
    ],
)
def test_no_title_before_the_name(line):
    assert before(line) is None


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("– CEO of Roe Bridge Works (RBW LP) |Jane Roe", "CEO of Roe Bridge Works (RBW LP)"),
        ("— Deputy Tana du Kwan of the Roe First Nation |Jane Roe",
         "Deputy Tana du Kwan of the Roe First Nation"),
        ("CEO of Roe Bridge Works (RBW LP) |Jane Roe", None),
        ("– CEO of Roe Bridge Works (RBW LP) |Jane Roe came", None),
        ("– CEO of Roe Bridge Works (RBW LP), |Jane Roe", None),
        ("– Roe Bridge Works (RBW LP) |Jane Roe", None),
        ("– Director Poe thanks the works (RBW) |Jane Roe", None),
    ],
)  # fmt: skip
def test_all_before_a_name_that_ends_a_dashed_line_is_its_title(line, title):
    assert before(line) == title


def test_a_title_does_not_reach_back_over_another_name():
    line = "Director Ann Poe Jane Roe"
    assert titles.before(line, len("Director Ann Poe "), len("Director Ann Poe")) is None


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("mówi Jan Roe|, dyrektor ds. badań i rozwoju Acme.", "dyrektor ds. badań i rozwoju Acme"),
        (
            "Ann Roe|, director of Higher Education at Acme, said",
            "director of Higher Education at Acme",
        ),
        (
            "Ann Roe|, Founder and CEO, O'Poe & Partners, Inc. \"More",
            "Founder and CEO, O'Poe & Partners, Inc.",
        ),
        ("Ann Roe|, a graduate student at Acme, said", "graduate student at Acme"),
        ("Ann Roe|, ranking member of the House, said", "ranking member of the House"),
        ("Ann Roe|, member of the House, said", None),
        ("Ann Roe|, owner of Acme, said", "owner of Acme"),
        ("Ann Roe|, the owner of the 4-star Hotel Acme.", "owner of the 4-star Hotel Acme"),
        ("Ann Roe|, an expert at the Acme Institute, said", "expert at the Acme Institute"),
        ("Ann Roe|, the owner of the red hotel, said", None),
        ("Ann Roe|, partner at Poe & Poe: “We", "partner at Poe & Poe"),
        ("Ann Roe|, proponent of the act. “We", "proponent of the act"),
        ("Ann Roe|, who was appointed president of Acme in May,", "president of Acme"),
        (
            "Ann Roe|, a code maintainer for the Galeon project. “We",
            "code maintainer for the Galeon project",
        ),
        (
            'Ann Roe|, liaison for the Spread community explained, "Our',
            "liaison for the Spread community",
        ),
        (
            'Ann Roe|, a U.S. citizen who served as a director of Acme Pte, Ltd. ("A")',
            "director of Acme Pte, Ltd.",
        ),
        (
            "Ann Roe| of Ohio to be an Assistant Secretary of War, Manpower and Reserves. Ms.",
            "Assistant Secretary of War, Manpower and Reserves",
        ),
        (
            "Ann Roe|, 45, of Fresno, was appointed Deputy Director at the Department of Water.",
            "Deputy Director at the Department of Water",
        ),
        (
            "Ann Roe|, director of the Advanced Office (AMO). We",
            "director of the Advanced Office (AMO)",
        ),
        ("Ann Roe|, CEO/CTO of Acme, said", "CEO/CTO of Acme"),
        ("Ann Roe|, 37, president of Acme, will pay", "president of Acme"),
        ("Ann Roe|, 37, former head of rope services, will pay", "former head of rope services"),
        ("Ann Roe|, C.E.O. of Acme, said", "C.E.O. of Acme"),
        ("Ann Roe|, Acme's C.F.O., said", "Acme's C.F.O."),
        ("Ann Roe|, V.P. of sales at Acme, said", "V.P. of sales at Acme"),
        (
            "Ann Roe|, President of Acme College, AcmeX gives an answer to all.",
            "President of Acme College",
        ),
        ("Ann Roe| directrice de l’agence du lac déclare", "directrice de l’agence du lac"),
        (
            "Ann Roe|, miljöpolitisk talesperson för Ängspartiet.",
            "miljöpolitisk talesperson för Ängspartiet",
        ),
        ("Ann Roe|, Ph.D., professor of physics at MIT", "professor of physics at MIT"),
        ("Ann Roe| MP, Secretary of State for Energy, said", "Secretary of State for Energy"),
        (
            "Ann Roe|, Secretary of the Department of Health in May 2009.",
            "Secretary of the Department of Health",
        ),
        (
            "Ann Roe|, chairman, president and chief executive of Acme, said",
            "chairman, president and chief executive of Acme",
        ),
        ("Ann Roe| (Director, X Lab) said", "Director, X Lab"),
        (
            "Ann Roe|, directrice générale de la Banque, a déclaré",
            "directrice générale de la Banque",
        ),
        ("Ann Roe|, Präsidentin der Beispiel AG.", "Präsidentin der Beispiel AG"),
        ("|, deputy Africa director at Rights Watch.", "deputy Africa director at Rights Watch"),
        ("|, 45, a former bank manager, pleaded guilty.", "former bank manager"),
        ("| (Director, Acme).", "Director, Acme"),
        ("|, commander, Carrier Strike Group 9.", "commander, Carrier Strike Group 9"),
        ("|, director of roads - 12/03/2024", "director of roads"),
        ("| will serve as interim president.", "interim president"),
        ("| joins Acme Robotics as chief technology officer.", "chief technology officer"),
        ("Acme appointed | as its treasurer.", "treasurer"),
        (
            "|, Chief Executive Officer, and Director of Acme.",
            "Chief Executive Officer, and Director of Acme",
        ),
        ("|, the mayor, and Salem is proud.", "mayor"),
        ("|, member of the board and CTO of Acme.", "member of the board and CTO of Acme"),
        (
            "|, membre de l'équipe et ingénieur logiciel chez Acme.",
            "membre de l'équipe et ingénieur logiciel chez Acme",
        ),
        ("|, promoter for Roe Racing + Show.", "promoter for Roe Racing + Show"),
        ("|, direttore di Acme.", "direttore di Acme"),
        ("|, Acme.org Web Project Lead.", "Acme.org Web Project Lead"),
        ("|, Design Lead for Acme, said", "Design Lead for Acme"),
        ("|, a senior at Acme Technical University.", "senior at Acme Technical University"),
        ("|, P.Geo., Vice President of Acme, a", "Vice President of Acme"),
        ("|, Yippee! co-founder.", "Yippee! co-founder"),
        ("|, Chief Fellow, Sun Roe Systems, Inc. said", "Chief Fellow, Sun Roe Systems, Inc."),
        (
            "|, professor of law, history and civil rights at Acme.",
            "professor of law, history and civil rights at Acme",
        ),
        ("|, director of law, wrote letters and gave talks at Acme.", "director of law"),
        (
            "|, speaker and world-renowned coach of Acme.",
            "speaker and world-renowned coach of Acme",
        ),
        (
            "|, a parent of three and president of the Acme Board of Trustees, says",
            "president of the Acme Board of Trustees",
        ),
        (
            "|, scientist, inventor, and founder of Acme.",
            "scientist, inventor, and founder of Acme",
        ),
        ("|, président de « Oui, le pont ! » :", "président de « Oui, le pont ! »"),
        ("| (Dutch, 1969) has been promoted as the new Head of Sales.", "Head of Sales"),
        (
            "|, Save the River’s Country Director in Chad, said",
            "Save the River’s Country Director in Chad",
        ),
        ("|, Bread for the Coast’s president, said", "Bread for the Coast’s president"),
        ("|, mother of the team’s captain, said", None),
        ("|, havsspecialist på Acme.", "havsspecialist på Acme"),
        ("|, British Resident to New Zealand in 1832 following", "British Resident to New Zealand"),
        ("|, volunteer coordinator at Acme, said", "volunteer coordinator at Acme"),
        ("|, a member services manager.", "member services manager"),
        ("|, student mental health nurse, wept", "student mental health nurse"),
        (
            "|, a Salem-based designer and a volunteer leader at Acme.",
            "Salem-based designer and a volunteer leader at Acme",
        ),
        (
            "|, una ingeniera y una profesora de Acme, dijo",
            "ingeniera y una profesora de Acme",
        ),
        (
            "|, coordinadora a cargo de las obras en la zona.",
            "coordinadora a cargo de las obras en la zona",
        ),
        ("|, a nurse and a mother, said", "nurse"),
        ("|, the mayor and a group of doctors met", "mayor"),
        ("|, chief of Acme and a spokesman said", "chief of Acme"),
        ("|, Pressesprecher_in der Stadt.", "Pressesprecher_in der Stadt"),
        ("|, Referent/-in bei Acme.", "Referent/-in bei Acme"),
        ("|,Director of Higher Education, said", "Director of Higher Education"),
        ("|,senior engineer at Acme. It", "senior engineer at Acme"),
        ("|,Tom Poe and others", None),
        ("| of Ohio will serve as a Judge of the Tax Court.", "Judge of the Tax Court"),
        ("|, of Ohio, would serve as Chief Engineer of Acme.", "Chief Engineer of Acme"),
        ("| has been nominated to serve as Deputy Secretary.", "Deputy Secretary"),
        ("| was sworn in as Mayor of Salem.", "Mayor of Salem"),
        ("| was hired as a consultant.", "consultant"),
        ("| was selected Employee of the Year.", None),
        (
            "|, director of the Bridge Office of ROE concurred: “Yes.”",
            "director of the Bridge Office of ROE",
        ),
        ("| was chosen to be a member of the team.", None),
        ("| of Ohio would serve as a buffer.", None),
    ],
)
def test_a_title_behind_the_name(line, title):
    assert after(line) == title


@pytest.mark.parametrize(
    "line",
    [
        "Ann Roe|, the newest member of the team, came",
        "Ann Roe|, a parent of two and resident of Salem, says",
        "Ann Roe|, 28, of San Francisco, was",
        "Ann Roe|, 28, Springfield, was",
        "Ann Roe| of Acme said the director",
        "Ann Roe|, a member of the team and of the band, came",
        "Ann Roe| (Poe and Associates)",
        "Ann Roe| membre de l’équipe du lac",
        "Ann Roe| director said",
        "Ann Roe|, y representantes de Acme",
        "Ann Roe|, Lead Poisoning Week, came",
        "Ann Roe|, whose husband is president, said",
        "Ann Roe| said",
        "Ann Roe|",
        "Ann Roe|, a resident near the plant manager",
        "Ann Roe|, a student of the director",
        "Ann Roe|, a farmer, driver unknown",
    ],
)
def test_no_title_behind_the_name(line):
    assert after(line) is None


def test_a_title_ends_before_the_next_name():
    line = "Ann Roe, mayor of Salem, Tom Poe and"
    assert titles_behind.after(line, len("Ann Roe"), line.index("Tom")) == "mayor of Salem"


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Ann Roe, mayor of Salem, and Senator |Tom Poe", "mayor of Salem"),
        ("Ann Roe, Rep. |Tom Poe", None),
        ("Ann Roe, the Rev. |Tom Poe", None),
        ("Ann Roe, the mayor |Tom Poe", None),
        ("Ann Roe, Coastal Officer Colonel |Tom Poe", None),
        ("Ann Roe, a lawyer with |Tom Poe", "lawyer"),
        ("Ann Roe, mayor of Salem. |Tom Poe", "mayor of Salem"),
    ],
)
def test_a_title_that_touches_the_next_name_is_that_ones(line, title):
    text, limit = line.replace("|", ""), line.index("|")
    assert titles_behind.after(text, len("Ann Roe"), limit) == title


@pytest.mark.parametrize(
    ("title", "rank"), [("Lt. Col.", True), ("Army Gen.", True), ("General Counsel", False)]
)
def test_a_rank_is_nothing_but_a_rank(title, rank):
    assert ranks.is_rank(title) is rank


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Director of Public Works |Ann Roe", "Director of Public Works"),
        ("The MP for Acme North and Poe Newtown, |Ann Roe", "MP for Acme North and Poe Newtown"),
        ("The head of the New |Ann Roe", None),
        (
            "Minister of Energy, Water and Tourism |Ann Roe",
            "Minister of Energy, Water and Tourism",
        ),
        (
            "Le ministre de l’Économie, des Finances et de l’Industrie |Ann Roe",
            "ministre de l’Économie, des Finances et de l’Industrie",
        ),
        (
            "Der Minister für Umwelt, Klima und Energie |Ann Roe",
            "Minister für Umwelt, Klima und Energie",
        ),
        ("La consejera de Agua, Pesca y Montes, |Ana Roe", "consejera de Agua, Pesca y Montes"),
        ("a ministra da Pesca, Montes e Energia, |Ana Roe", "ministra da Pesca, Montes e Energia"),
        (
            "L’assessore all’Ambiente, Difesa del suolo e Protezione civile, |Ana Roe",
            "assessore all’Ambiente, Difesa del suolo e Protezione civile",
        ),
        (
            "La ministre de la Mer écologique, de l’Énergie et du Climat, |Anne Roe",
            "ministre de la Mer écologique, de l’Énergie et du Climat",
        ),
        (
            "De minister van Landbouw, Zee en Natuur, |Anne Roe",
            "minister van Landbouw, Zee en Natuur",
        ),
        ("el delegado territorial, |Ana Roe", "delegado territorial"),
        ("El ministro de Agua visitó Jaén, Martos y Huelva |Ana Roe", None),
        ("a coordenadora do Grupo de Pesca em |Ana Roe", None),
        ("The Minister of Energy, Mayor Tom Poe and |Ann Roe", None),
        ("the Royal Mounted Police and Special Agent |Ann Roe", "Special Agent"),
        ("the Texas Rangers and Detective Sergeant |Ann Roe", "Detective Sergeant"),
        ("Health and Human Services Secretary |Ann Roe", "Health and Human Services Secretary"),
        ("In 1979 a county farm advisor named |Ann Roe", "county farm advisor"),
        ("The governor named |Ann Roe", None),
        ("Der bayerische Umweltminister |Jan Roe", "bayerische Umweltminister"),
        ("Sie wünschen Umweltminister |Jan Roe", "Umweltminister"),
        (
            "Avajaisissa 5.12. puhuvat hallituksen puheenjohtaja |Liisa Roe",
            "hallituksen puheenjohtaja",
        ),
        ("Cục trưởng Cục Thuế Việt Nam |Trần Văn Nam", "Cục trưởng Cục Thuế Việt Nam"),
        ("Direktur Angkutan Jalan |Budi Roe", "Direktur Angkutan Jalan"),
        ("Menteri Kesehatan |Budi Roe", "Menteri Kesehatan"),
        ("representada por su rectora la Dra. |Ana Roe", "rectora"),
        ("rappresentata dal suo presidente il dott. |Ana Roe", "presidente"),
        ("por el secretario de Salud, el Dr. |Juan Roe", "secretario de Salud"),
        ("represented by its president, the Hon. |Ann Roe", "president"),
        ("El director habló con la Dra. |Ana Roe", None),
        ("El presidente del club, licenciado |Juan Roe", "presidente del club"),
        ("De burgemeester van Acme, |Ann Roe", "burgemeester van Acme"),
        ("mit dem Direktor des Instituts, |Ann Roe", "Direktor des Instituts"),
        ("Liiton hallituksen jäsen |Liisa Roe", "Liiton hallituksen jäsen"),
        ("Liiton mukaan puheenjohtaja |Liisa Roe", "puheenjohtaja"),
        ("kertoi Ylelle liiton puheenjohtaja |Liisa Roe", "liiton puheenjohtaja"),
        ("tuli tapaamaan pääministeri |Liisa Roe", "pääministeri"),
        ("Prezes zarządu |Jan Roe", "Prezes zarządu"),
        (
            "Acme partner and former Poe equities trader |Ann Roe",
            "Acme partner and former Poe equities trader",
        ),
        (
            "Board chair and long-time lock keeper |Ann Roe",
            "Board chair and long-time lock keeper",
        ),
        ("owner and longtime trustee |Ann Roe", "owner and longtime trustee"),
        ("said longtime trustee |Ann Roe", "trustee"),
        ("said Tom and longtime trustee |Ann Roe", "trustee"),
        ("said local TD |Ann Roe", "local TD"),
        ("Delft clerk and elected Acme INED |Ann Roe", "Delft clerk and elected Acme INED"),
        ("said Acme DG |Ann Roe", "Acme DG"),
        ("The head of Acme admissions |Ann Roe", "head of Acme admissions"),
        (
            "said U.S. Attorney for the Southern District of New York |Ann Roe",
            "U.S. Attorney for the Southern District of New York",
        ),
        (
            "Assistant Secretary of State for East Asian and Pacific Affairs |Ann Roe",
            "Assistant Secretary of State for East Asian and Pacific Affairs",
        ),
        ("The director of the new |Ann Roe", None),
        (
            "Centers for Disease Control and Prevention Director |Ann Roe",
            "Centers for Disease Control and Prevention Director",
        ),
        ("said Spokesman for Mayor |Ann Roe", "Mayor"),
        ("Committee for Attorney General |Ann Roe", "Attorney General"),
        ("said Border Control and Vice President |Ann Roe", "Vice President"),
        ("said Ethics and Compliance Chief |Ann Roe", "Ethics and Compliance Chief"),
        ("The Council for Mayor |Ann Roe", "Mayor"),
        (
            "Food and Drug Administration Commissioner |Ann Roe",
            "Food and Drug Administration Commissioner",
        ),
        (
            "Assistant to the President for Bridge Security |Ann Roe",
            "Assistant to the President for Bridge Security",
        ),
        ("said the adviser to the mayor |Ann Roe", "mayor"),
        (
            "Director of the RBC's Division of Bridges |Ann Roe",
            "Director of the RBC's Division of Bridges",
        ),
        (
            "Director of the SEC's Division of Bridges |Ann Roe",
            "Director of the SEC's Division of Bridges",
        ),
    ],
)
def test_a_title_before_a_name_goes_back_over_what_the_office_is_held_of(line, title):
    assert before(line) == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (
            "Ann Roe|, who is vice president of sales at Acme, spoke",
            "vice president of sales at Acme",
        ),
        ("Ann Roe|, who is the mayor of Salem and lives there, spoke", "mayor of Salem"),
        ("Ann Roe|, who is challenging the mayor of Salem, spoke", None),
        ("Ann Roe|, qui est directrice de l’agence, parle", "directrice de l’agence"),
        ("Ana Roe|, que es la presidenta de la Cámara, viaja", "presidenta de la Cámara"),
        ("Ana Roe|, che è direttrice del museo, parla", "direttrice del museo"),
        ("Ane Roe|, der er direktør i Acme, talte", "direktør i Acme"),
        ("Ann Roe| (D-Ohio), chair of the panel, spoke", "chair of the panel"),
        ("Ann Roe| (editor), a friend, spoke", "editor"),
        ("Ann Roe| President of Acme spoke", "President of Acme"),
        ("Ann Roe| Chief Technology Officer at Acme spoke", "Chief Technology Officer at Acme"),
        ("Ann Roe| Geschäftsführerin der Acme GmbH", "Geschäftsführerin der Acme GmbH"),
        ("Ann Roe| Professor of Physics", None),
        ("Ann Roe| Teacher of the Year", None),
        ("Ann Roe| becomes chief operating officer.", "chief operating officer"),
        ("Ann Roe| became the youngest mayor of Salem.", None),
        ("Ann Roe| wurde zur Direktorin ernannt.", "Direktorin"),
        ("Ann Roe| a été nommée directrice générale.", "directrice générale"),
        ("Ana Roe| fue nombrada directora de Acme.", "directora de Acme"),
        ("Ane Roe| blir ny vd för Acme.", "ny vd för Acme"),
        (
            "Ann Roe| was appointed to the position of Chief Operating Officer.",
            "Chief Operating Officer",
        ),
        ("Ann Roe|, MP for Acme East, spoke", "MP for Acme East"),
        ("Ann Roe|, currently head of the Acme office, spoke", "head of the Acme office"),
        ("Anna Roe|, dyrektor Muzeum Sztuki.", "dyrektor Muzeum Sztuki"),
        ("Ann Roe| (Partner, Poe & Co).", "Partner, Poe & Co"),
        (
            "Ann Roe|, Sprecher im Verband sowie Vorsitzender des Acme e.V.",
            "Sprecher im Verband sowie Vorsitzender des Acme e.V.",
        ),
        ("Ann Roe| has been selected by the Acme Board to be its new treasurer.", "treasurer"),
        ("Ann Roe| was elected by Acme’s members to be the next chair of Acme.", "chair of Acme"),
        ("Ann Roe| was chosen by Acme as a good example.", None),
        ("Ann Roe|, who ran Poe’s, Qwabe’s and Acme, has been named treasurer.", "treasurer"),
        ("Ann Roe|, who came when the yard was named chair of Delft, spoke.", None),
        (
            "Ann Roe|, President, New York Harbour Trust. It grew.",
            "President, New York Harbour Trust",
        ),
        ("Ann Roe|, director, Big Lake Society, spoke.", "director, Big Lake Society"),
        ("Ann Roe|, director, New York, spoke.", "director"),
    ],
)
def test_a_title_behind_a_name_is_read_in_a_clause_of_its_own(line, title):
    assert after(line) == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("The board named |Ann Roe| chief executive officer.", "chief executive officer"),
        ("The board elected |Ann Roe| in 2010.", None),
        ("The board appointed |Ann Roe| to the committee of directors.", None),
        (
            "Acme told of the appointment of |Ann Roe| to the role of Head of Sales.",
            "Head of Sales",
        ),
        (
            "Acme announced the promotion of |Ann Roe| to Chief Operating Officer.",
            "Chief Operating Officer",
        ),
        ("Acme promoted |Ann Roe| to Head of Sales.", "Head of Sales"),
        ("Acme Hires |Ann Roe| to Head Sales", None),
        ("Voters elected |Ann Roe| to State Senate.", None),
        ("Acme names |Ann Roe| to Executive Team.", None),
        ("Acme announced the appointment of |Ann Roe| to its Board of Directors.", None),
        ("They linked |Ann Roe| to the role of women in the firm.", None),
        ("Der Rat ernannte |Ann Roe| zur Direktorin der Acme AG.", "Direktorin der Acme AG"),
        ("Das sagte |Ann Roe| zum Bürgermeister der Stadt.", None),
        ("Rådet gjorde |Ane Roe| til direktør.", "direktør"),
        ("Et brev fra |Ane Roe| til direktør for Acme.", None),
        ("Styrelsen utsåg |Ane Roe| till vd för Acme.", "vd för Acme"),
        ("Le conseil a nommé |Ann Roe| directrice générale.", "directrice générale"),
        ("El consejo nombró a |Ana Roe| directora general.", "directora general"),
        ("It works, said |Ann Roe| a soil scientist at Acme.", "soil scientist at Acme"),
        ("It works, said |Ann Roe| director of research at Acme.", "director of research at Acme"),
        ("explique |Ann Roe| une chercheuse du CNRS.", "chercheuse du CNRS"),
        ("afferma |Anna Roe| una ricercatrice dell’Acme.", "ricercatrice dell’Acme"),
        ("sagte |Ann Roe| eine Sprecherin von Acme.", "Sprecherin von Acme"),
        ("It works, said |Ann Roe| a few days later.", None),
        ("said |Ann Roe| a week before doctors at Acme spoke.", None),
        ("He told |Ann Roe| a doctor would come.", None),
        ("They met |Ann Roe| a doctor at Acme.", None),
    ],
)
def test_a_verb_before_a_name_gives_it_the_office_behind(line, title):
    ahead, name, behind = line.split("|")
    text = ahead + name + behind
    start = len(ahead)
    assert titles_behind.after(text, start + len(name), len(text), start) == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("a martelé la sergente-détective |Anne Roe", "sergente-détective"),
        ("abonde le ministre-président wallon |Jean Roe", "ministre-président wallon"),
        ("explica la neurocientífica |Ana Roe", "neurocientífica"),
        ("vincou o major-general |Rui Roe", "major-general"),
        ("a detta del maresciallo |Luca Roe", "maresciallo"),
        ("potrivit comisarului-șef |Ion Roe", "comisarului-șef"),
        ("segons la tinenta d'alcalde |Núria Roe", "tinenta d'alcalde"),
    ],
)
def test_offices_of_romance_languages(line, title):
    assert before(line) == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("the slate has Ann Doe[, a nurse, |Tom Poe, a cook", None),
        ("the board is Ann Doe[, an attorney, |Tom Poe, an accountant, and", None),
        ("gewählt sind Anna Doe[, eine Ärztin, |Tom Poe, ein Anwalt", None),
        ("elected are Ann Doe[, the chair, |Tom Poe, the secretary", None),
        ("elected are Ann Doe[, the chair, |Tom Poe, an engineer", None),
        ("with Ann Doe[, the mayor, |Tom Poe, opened it", "mayor"),
        ("he thanked Ann Doe[. A nurse, |Tom Poe, said", "nurse"),
        ("thanks to Ann Doe[ a nurse, |Tom Poe, can walk", "nurse"),
    ],
)
def test_a_title_behind_a_name_in_a_list_is_not_the_next_ones(line, title):
    floor = line.index("[")
    start = line.index("|") - 1
    assert titles.before(line.replace("[", "").replace("|", ""), start, floor) == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("— Jane Roe|, actor, The River, Two Bridges", "actor"),
        ("— Jane Roe|, author, River Songs", "author"),
        ("— Jane Roe|, Schriftstellerin, Der lange Fluss", "Schriftstellerin"),
        ("— Jane Roe|, eine Schriftstellerin", "Schriftstellerin"),
        ("— Jane Roe|, author, Community Organizer and Activist", None),
        ("— Jane Roe|, producer, Acme Films", None),
        ("— Jane Roe|, actor, Acme Pictures Inc.", None),
    ],
)
def test_works_behind_an_artist_are_no_house(line, title):
    assert after(line) == (title or line.partition("|, ")[2])


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Acme anställer |Anna Roe| som marknadschef.", "marknadschef"),
        ("Acme utser |Anna Roe| till ny vd.", "vd"),
        ("Acme hires |Jane Roe| as marketing director.", "marketing director"),
        ("Acme engagiert |Anna Roe| als neue Geschäftsführerin.", "Geschäftsführerin"),
        ("Acme contrata a |Ana Roe| como directora de marketing.", "directora de marketing"),
        ("Acme recrute |Anne Roe| comme directrice marketing.", "directrice marketing"),
        ("Acme zatrudnia |Anna Roe| jako dyrektora sprzedaży.", "dyrektora sprzedaży"),
        ("Acme anställer |Anna Roe| som i dag bor i Lund.", None),
        ("Acme hires |Jane Roe| as of Monday.", None),
        ("— |Anna Roe| VD och medgrundare", "VD och medgrundare"),
        ("– |Jane Roe| CEO", "CEO"),
        ("— |Jane Roe| mends the bridge as director", None),
    ],
)
def test_a_title_behind_a_verb_that_gives_it_or_in_a_signature(line, title):
    start, end = line.index("|"), line.rindex("|") - 1
    text = line.replace("|", "")
    assert titles_behind.after(text, end, len(text), start) == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("contou o bispo diocesano, Dom Frei |João Roe", "bispo diocesano"),
        ("disse a coordenadora Irmã |Ana Roe", "coordenadora"),
        ("la secretaria general del Mar, |Ana Roe, ha", "secretaria general del Mar"),
        ("o diretor do Mar, |Ana Roe, disse", "diretor do Mar"),
        ("said Sri Lanka Red Cross volunteer |Ann Roe", "Sri Lanka Red Cross volunteer"),
        ("said Acme volunteer |Ann Roe", "Acme volunteer"),
        ("ACLU cooperating attorney |Ann Roe", "ACLU cooperating attorney"),
        ("said volunteer |Ann Roe", None),
        ("la noche del Mar, |Ana Roe, ha", None),
    ],
)
def test_forms_of_the_church_and_what_an_office_is_held_of(line, title):
    assert before(line) == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Jane Roe|, Professor am Institut für Physik.", "Professor am Institut für Physik"),
        ("Jane Roe|, Chefärztin am Klinikum Waldau, sagte", "Chefärztin am Klinikum Waldau"),
        ("Jane Roe|, Direktorin am Montag", "Direktorin"),
        ("Jane Roe|, Direktorin am 3. Juni", "Direktorin"),
        ("Jane Roe|, Direktorin am Abend", "Direktorin"),
    ],
)  # fmt: skip
def test_a_german_office_may_be_held_at_an_institute(line, title):
    assert after(line) == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Friends such as “Bell Ringers 6” Star Jane Roe came.", "“Bell Ringers 6” Star"),
        ('We met "The Anvil" director Jane Roe.', '"The Anvil" director'),
        ("“We are glad,” director Jane Roe said.", "director"),
        ("“we ring the bells” singer Jane Roe said.", "singer"),
    ],
)
def test_the_work_in_marks_before_who_made_it(line, title):
    people = find(line)
    assert [(one.name, one.title) for one in people] == [("Jane Roe", title)]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (
            "and the then-security adviser of the governor, |Jane Roe",
            "then-security adviser of the governor",
        ),
        ("and the aide to the mayor, |Jane Roe", "aide to the mayor"),
        ("with a spokesman of the mayor, |Jane Roe", "mayor"),
        ("on the bridge of the mayor, |Jane Roe", "mayor"),
        ("said Plum Valley expert |Jane Roe", "Plum Valley expert"),
    ],
)
def test_an_office_that_serves_another_is_read_whole(line, title):
    assert before(line) == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (
            "Ann Roe|, a river safety expert at Delft University, and",
            "river safety expert at Delft University",
        ),
        ("Ann Roe|, a river safety expert.", None),
        (
            "Ann Roe|, who was chief clerk for the panel at the time it met.",
            "chief clerk for the panel",
        ),
        ("Ann Roe|, who was chief clerk for the panel.", None),
        ("Ann Roe|, who was very ill at the time.", None),
    ],
)
def test_an_expert_and_an_office_of_the_time(line, title):
    assert after(line) == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("said Ann Roe, head of press for Mayor Tom Wells.", "head of press for Mayor Tom Wells"),
        (
            "said Ann Roe, aide to Finance Minister Tom Wells, today.",
            "aide to Finance Minister Tom Wells",
        ),
        ("said Ann Roe, head of press, and Mayor Tom Wells.", "head of press"),
        ("said Ann Roe, lawyer for Mayor Tom Wells who came.", None),
        ("said Ann Roe, director for Europe, President Tom Wells, and", "director for Europe"),
    ],
)
def test_whom_somebody_serves_is_part_of_the_title(line, title):
    one, other = find(line)
    assert (one.title, other.name) == (title, "Tom Wells")


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("el rector del IPR y arquitecto |Ana Roe habló", "rector del IPR y arquitecto"),
        (
            "Habló el director del Museo de Roeville y poeta |Ana Roe",
            "director del Museo de Roeville y poeta",
        ),
        (
            "la presidente dell’Istituto ed economista |Ana Roe",
            "presidente dell’Istituto ed economista",
        ),
        ("o diretor do Banco e engenheiro |Ana Roe", "diretor do Banco e engenheiro"),
        ("le maire de Roeville et poète |Ana Roe", "maire de Roeville et poète"),
        ("de burgemeester van Roe en econoom |Ana Roe", "econoom"),
        ("der Leiter der Bank und Ökonom |Jan Roe", "Ökonom"),
        ("el rector del IPR y el arquitecto |Ana Roe", "arquitecto"),
        ("rector del IPR y arquitecto |Ana Roe", "arquitecto"),
        ("los rectores del IPR y arquitecto |Ana Roe", "arquitecto"),
        ("the dean of Roe College and architect |Ana Roe", "architect"),
        ("hablaron el rector, de Roeville y arquitecto |Ana Roe", "arquitecto"),
        ("ordföranden i Banken och ekonomen |Ana Roe", "ekonomen"),
    ],
)
def test_one_person_may_hold_an_office_of_a_house_and_another(line, title):
    assert before(line) == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Jane Roe|, direttrice di produzione, ha parlato", "direttrice di produzione"),
        ("Jane Roe|, docente di storia antica, ha parlato", "docente di storia antica"),
        ("Jane Roe|, direktur di sini, berkata", "direktur"),
    ],
)
def test_an_italian_office_is_of_a_field(line, title):
    assert after(line) == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (
            "Jane Roe|, trustee, member of the club, senior curator of maps at Acme.",
            "trustee, member of the club, senior curator of maps at Acme",
        ),
        (
            "Jane Roe|, board member, head of open tools at Acme, said",
            "board member, head of open tools at Acme",
        ),
        (
            "Jane Roe|, treasurer of the board, senior director of ropes at Acme;",
            "treasurer of the board, senior director of ropes at Acme",
        ),
        ("said Jane Roe|, Founder, CEO, Acme Ropes.", "Founder, CEO, Acme Ropes"),
        ("said Jane Roe|, Founder, CEO and Chair, Acme.", "Founder, CEO and Chair, Acme"),
        ("Jane Roe|, the mayor, senior managers and pupils came", "mayor"),
        ("Jane Roe|, the mayor, pupils and guests came", "mayor"),
        ("Jane Roe|, the mayor, former pupils of the school came", "mayor"),
        ("Jane Roe|, director of Acme, former head of Roe Ropes, said", "director of Acme"),
        ("Jane Roe|, a resident, president of the club, said", "resident, president of the club"),
        ("Jane Roe|, a resident, teacher, said", None),
        ("Jane Roe|, a board member, said", None),
    ],
)
def test_several_offices_of_one_behind_commas(line, title):
    assert after(line) == title


@pytest.mark.parametrize("told", ["a student, Professor", "a resident, president of the club"])
def test_what_somebody_is_before_the_office_of_the_next(told):
    line = f"Jane Roe, {told} Tom Poe came."
    assert titles_behind.after(line, len("Jane Roe"), line.index("Tom")) is None


def test_a_member_of_a_council_holds_an_office():
    assert after("Jane Roe|, San Roe City Council member.") == "San Roe City Council member"
    assert before("said city council member |Jane Roe") == "city council member"
    assert after("Jane Roe|, a book club member.") is None
    assert after("Jane Roe|, a member of the City Council.") is None


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("S-a semnat în prezența viceprimarului |Ana Roe", "viceprimarului"),
        ("la inițiativa primarului |Ion Roe", "primarului"),
        (
            "o presidente da União das Vilas do Rio Grande do Sul (Famurs), |Luís Roe",
            "presidente da União das Vilas do Rio Grande do Sul (Famurs)",
        ),
        ("met the human rights lawyer |Ann Roe", "human rights lawyer"),
        ("met University of Bergen (Norway) professor |Ann Roe", "professor"),
    ],
)
def test_what_stands_before_a_romanian_genitive_and_a_long_house(text, title):
    start = text.index("|")
    assert titles.before(text.replace("|", ""), start) == title


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Vinieron los mayordomos Ana Pérez y Luis Gómez.",
            {"Ana Pérez": "mayordomos", "Luis Gómez": "mayordomos"},
        ),
        ("Parla Paolo Rossi, socio della Acme.", {"Paolo Rossi": "socio della Acme"}),
    ],
)
def test_stewards_and_partners(line, expected):
    assert {one.name: one.title for one in find(line)} == expected


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("a frequent defender of President |Jane Roe", "President"),
        ("the wife and adviser of Vice President |Jane Roe", "Vice President"),
        ("Deputy Secretary of State |Jane Roe", "Deputy Secretary of State"),
        ("the director of communications |Jane Roe", "director of communications"),
        ("In a statement, ZHDA president, |Jane Roe said doctors were tired.", "ZHDA president"),
        ("Acme president, |Jane Roe said it was open.", "Acme president"),
        ("It chose ZHDA president, |Jane Roe said on Monday.", None),
        ("In a statement, ZHDA president, |Jane Roe of Salem and all doctors went.", None),
        ("In a statement, president, |Jane Roe said.", None),
    ],
)
def test_whose_office_stands_before_a_name(line, title):
    assert before(line) == title


def test_a_bracket_that_opens_before_the_name_is_none_of_the_title():
    assert after("[Tom is Tom Roe|, head of the yard]. It is red.") == "head of the yard"


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Ann Roe|, a fellow at the Center for a New Salem, said", "Center for a New Salem"),
        ("Ann Roe|, director of Citizens for a Clean River, said", "Citizens for a Clean River"),
        ("Ann Roe|, a soldier and bridge director for Acme, said", "bridge director for Acme"),
        (
            "Ann Roe|, a fellow at Roe and president of Acme, said",
            "fellow at Roe and president of Acme",
        ),
        ("Ann Roe|, mayor of Salem for a decade, said", "mayor of Salem"),
    ],
)
def test_what_a_house_is_for(line, title):
    assert (after(line) or "").endswith(title)


@pytest.mark.parametrize("opener", ["As", "But", "The"])
def test_the_word_that_opens_a_sentence_is_not_of_the_office(opener):
    line = f"{opener} former head of the department |Jane Roe warned them"
    assert before(line) == "former head of the department"


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Après le discours de |Jane Roe|, le maire a fait une promesse.", None),
        ("Tras el discurso de |Jane Roe|, el alcalde ha hecho una promesa.", None),
        ("After the speech of |Jane Roe|, the mayor of Salem has left.", None),
        ("They met with |Jane Roe|, the mayor of Salem, who has left.", "mayor of Salem"),
        ("Tras hablar con |Jane Roe|, la directora a cargo del plan, salió.", "directora a cargo"),
        ("|Jane Roe|, the mayor of Salem has left.", "mayor of Salem"),
        ("On Monday |Jane Roe|, the mayor of Salem will come.", "mayor of Salem"),
        ("Lundi |Jane Roe|, la maire de Salem a ouvert le pont.", "maire de Salem"),
    ],
)
def test_an_office_with_a_verb_is_no_apposition(line, title):
    start, end = line.index("|"), line.rindex("|") - 1
    text = line.replace("|", "")
    found = titles_behind.after(text, end, len(text), start)
    assert (found or "").startswith(title) if title else found is None


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (
            "Juana Roe|, la jefa del club de Salem y otro miembro de la banda.",
            "jefa del club de Salem",
        ),
        ("Jane Roe|, head of the club and another member of the band.", "head of the club"),
        ("Jane Roe|, chair and director of Acme, said", "chair and director of Acme"),
    ],
)
def test_another_is_no_part_of_an_office(line, title):
    assert after(line) == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("съобщи във Варна премиерът |Ян Роев", "премиерът"),
        ("съобщи в София кметът |Ян Роев", "кметът"),
        ("said in Salem, Ohio Governor |Jane Roe", "Ohio Governor"),
        ("Певица Роева и ее супруг |Ян Роев", None),
        ("Sängerin Helene und ihr Bruder |Jan Roe", None),
        ("Singer Roe and her manager |Jane Doe", "manager"),
        ("министр культуры и спорта |Ян Роев", "министр культуры и спорта"),
    ],
)
def test_a_title_goes_back_over_no_place_and_no_other_person(line, title):
    assert before(line) == title


@pytest.mark.parametrize(
    ("behind", "title"),
    [
        ("LLC.", "president of Acme Bridges, LLC"),
        ("LLC. Acme builds bridges.", "president of Acme Bridges, LLC"),
        ("LLP. Smiths work there.", "president of Acme Bridges, LLP"),
        ("Inc.", "president of Acme Bridges, Inc."),
    ],
)
def test_no_stop_belongs_to_a_form_of_whole_initials(behind, title):
    text = f"“We build,” said Karl Poe, president of Acme Bridges, {behind}"
    assert [(one.name, one.title) for one in find(text)] == [("Karl Poe", title)]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Jane Roe|, CEO of Acme via LinkedIn", "CEO of Acme"),
        ("Jane Roe|, Acme CEO on LinkedIn", "Acme CEO"),
        ("Jane Roe|, Acme CEO on the company’s website", "Acme CEO"),
        ("Jane Roe|, special envoy on water", "special envoy on water"),
        ("Jane Roe|, professor on blog culture", "professor on blog culture"),
        ("Jane Roe|, head of LinkedIn", "head of LinkedIn"),
        ("Jane Roe|, Xola Qwabe and other fellow citizens", None),
        ("Jane Roe|, professor of law and others came", "professor of law"),
        ("Jane Roe| (WINNER)", None),
        ("Jane Roe| (CEO)", "CEO"),
        ("JANE ROE|, GRADUATE STUDENT", "GRADUATE STUDENT"),
    ],
)
def test_what_stands_behind_an_office_is_none_of_it(line, title):
    assert after(line) == title
