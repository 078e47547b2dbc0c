"""The forms of datelines: place and date in some order, and what sets them off from the text."""

from __future__ import annotations

import re

from newsdrop.lexicon import words
from newsdrop.parse.datelines.form import FILL, FULL, YEARLESS, Beginning, Form
from newsdrop.parse.datelines.place import Place
from newsdrop.parse.prose.choices import any_of

# Dates are masked before the forms are matched, sign for sign: a full one, one without a year.
_DATE = rf"(?P<date> [{FULL}{YEARLESS}] {FILL}* )"
# "PARIS, LE 3 JUIN", but "TORONTO, ON" is in Ontario.
_BEFORE_DAY = rf"""
    (?: (?: (?i: {any_of(words("datelines", "before a day"))} ) | on ) [ ] )
"""
_INTRO = rf"{_BEFORE_DAY}?"
DASH = r"(?: [ ]? (?: -{2,4} | [–—―‒─－﹣\ufffd]{1,3} ) [ ]? -? | [ ]-[ ]? | -[ ] )"
_TOWN = rf"""
    [^\W\d_]
    (?: [^()\[\]{{}}/:!?"“”«»…–—―\d{FULL}{YEARLESS}{FILL}-] | (?<=\w) [/-] (?=\w)
      | (?<=\w[ ]) / (?=[ ][A-ZÀ-Þ]) ){{1,75}}?
"""
_PLACE = rf"(?P<place> {_TOWN} )"
_ONE_WORD = r"(?P<place> [^\W\d_]+ (?: -[^\W\d_]+ )* )"  # two may be an author
_WITH_STATE = rf"(?= [^,{FULL}{YEARLESS}]+ ,[ ] )"  # "Local - June 3, 2021" is a column's
_SHOUTED = rf"(?= [^a-zß-ÿ{FULL}{YEARLESS}]{{3,80}} (?: $ | [{FULL}{YEARLESS}] ) )"
_AGENCIES = "|".join(map(re.escape, sorted(words("datelines", "wires"))))
# "SANTIAGO (Chile)", "Alghero (SS)", but not "SAN DIEGO (NNS)", "LIMA (AP)".
_IN_REGION = rf"""
    (?P<place> {_TOWN} [ ]
        \( (?! (?i: {_AGENCIES} ) \b | [^()]{{0,24}} \b (?: News | Press | Newswire | Wire ) \b )
        (?: [^\W\d_] [^()\d]{{2,28}} [^\W\dA-Z_] | (?! AP | EP ) [A-Z]{{2}} ) \)
    )
"""
_WIRE = r"(?: [ ]? (?: \( [^()]{2,60} \) | / [^/]{2,60} / ) )"
_SEMITIC = "[\u0621-\u06d3][\u0621-\u06d3 .]{1,30}"
_KNOWN_WIRE = rf"(?: \( (?i: {_AGENCIES} ) (?: [/-] [^()\d]{{2,30}} )? \) )"
# "-- via AcmeWire --", behind the wire that carried it first
_VIA = rf"(?: [Vv]ia [ ] [A-Z][\w.]{{2,30}} (?: [ ][A-Z]\w{{2,20}} )? {DASH} )"
_END = (
    rf"(?: (?: ,? (?:{DASH})? {_WIRE} \.? )? {DASH} {_VIA}?"
    r" | [ ]? \( [A-Z]{2,6} \) : )"  # "(JIS):"
)
_COMMA = r"[ ]?[,、，،][ ]?"
OPEN, _CLOSE = r"[(\[【（［]", r"[)\]】）］]"
_AGENCY = r"(?: \w{2,3} [社网網] | 本[报報网網站刊] )"
_REPORTERS = r"(?: [ ]? [(（] [记記]者 [^()（）]{2,30} [)）] )"
BEGIN = r"[ *•]{0,3}"
_HOUSE = r"(?: [A-ZÀ-Þ] [\w.,&’'() -]{2,60}? )"
_CAPITAL = r"(?=[A-ZÀ-ÞА-ЯΑ-Ω„“«¿¡\"])"
_SAID = r"(?=[^\W\da-z_]|[\"“„«»¿¡])"  # a capital, or a letter of a script that has none
_ALONE = rf"(?: $ | [ ] {_CAPITAL} )"
_AFTER = rf"(?: [.,] | [ ] (?: {any_of(words('datelines', 'behind a year'))} ) )?"


def _form(pattern: str, least: Place = Place.PERHAPS) -> Form:
    return Form(pattern.strip(), least)


_FORMS = (
    # WASHINGTON, Sept. 15, 2010 /PRNewswire/ —
    _form(rf"{_PLACE} {_COMMA} {_INTRO} {_DATE} {_AFTER} {_END}"),
    _form(rf"{_PLACE} [ ] {_INTRO} {_DATE} {_AFTER} {_END}", Place.CAPITALS),
    # Nairobi, 3 June 2021…, Nairobi, Thursday, June 3, 2021...
    _form(rf"{_PLACE} {_COMMA} {_INTRO} (?P<date> {FULL} {FILL}* ) [ ]? (?: …+ | \.{{3,5}} ) [ ]?"),
    # Rimouski (Québec) – 3 juin 2021 –; Frankfurt (Oder) –, a town whose name holds the brackets
    _form(rf"{_IN_REGION} {DASH} {_INTRO} {_DATE} {_END}", Place.KNOWN),
    _form(rf"{_IN_REGION} {DASH}", Place.KNOWN),
    # SANTIAGO (Chile), 15/10/2018 –
    _form(rf"{_IN_REGION} {_COMMA} {_INTRO} {_DATE} {_AFTER} {_END}"),
    # Albi (Tarn), 3 juin 2021; Albi, le 3 juin 2021
    _form(rf"{_IN_REGION} {_COMMA} {_INTRO} (?P<date> {FULL} {FILL}* ) {_AFTER} $"),
    _form(rf"{_PLACE} {_COMMA} {_BEFORE_DAY} (?P<date> {FULL} {FILL}* ) {_AFTER} $"),
    # Soest (ots), with the text in the next line
    _form(rf"(?! (?P<twice> \w{{3,}} ) (?P=twice) ) {_PLACE} ,? [ ] {_KNOWN_WIRE} $"),
    # Lima, 3 de junio de 2021 (@acme). El ...
    _form(
        rf"{_PLACE} {_COMMA} {_INTRO} (?P<date> {FULL} {FILL}* ) [ ]"
        rf" \( [@A-ZÀ-Þ] [^()\d]{{1,30}} \) \. [ ] {_CAPITAL}"
    ),
    # BOSTON, MA (PRWEB) June 11, 2009 --
    _form(rf"{_PLACE} ,? {_WIRE} ,? [ ] {_DATE} [.,]? {_END}"),
    # The same, alone or without its dash; BOSTON (PRNewswire - June 11, 2009) The ...
    _form(rf"{_PLACE} ,? {_WIRE} ,? [ ] {_INTRO} {_DATE} [.,]? {_ALONE}", Place.KNOWN),
    _form(rf"{_PLACE} [ ] \( (?: [^()\d]{{2,30}} ,?[ ] )? {_DATE} \) \.? {_ALONE}", Place.KNOWN),
    # New Delhi, June 3 (PTI) The ...
    _form(rf"{_PLACE} {_COMMA} {_DATE} [ ] {_KNOWN_WIRE} [ ] {_CAPITAL}", Place.KNOWN),
    # Berlin (ots). Die ...
    _form(rf"{_PLACE} [ ] {_KNOWN_WIRE} \. [ ] {_CAPITAL}", Place.KNOWN),
    # ПЕТРОПАВЛОВСК. КАЗИНФОРМ – ...
    _form(rf"{_PLACE} [.,] [ ] (?i: {_AGENCIES} ) {DASH}", Place.CAPITALS),
    # Delft CNN Business —, where the page sets its own name apart without brackets
    _form(
        rf"{_PLACE} [ ] (?=[A-Z]{{2}}) (?i: {_AGENCIES} ) (?: [ ] [A-Z][a-z]{{2,12}} )? {DASH}",
        Place.KNOWN,
    ),
    # DELFT – (June 3, 2021) The ...
    _form(rf"{_PLACE} {DASH} \( {_DATE} \) {_ALONE}", Place.CAPITALS),
    # MOUNTAIN VIEW, Calif. - June 5, 2002 -; Lima, Perú — 3 de junio de 2021. El ...
    _form(
        rf"{_PLACE} {_END} {_INTRO} {_DATE}"
        rf" (?: {_END} | :[ ]? | [ ] (?=[A-Z]) | \.[ ] {_CAPITAL} )"
    ),
    # PENANG, MALAYSIA - Acme Newswire - 3 June 2021 -
    _form(
        rf"{_PLACE} {DASH} [A-ZÀ-Þ] [\w.&’' ]{{2,30}}? {DASH} (?P<date> {FULL} {FILL}* ) {_END}",
        Place.CAPITALS,
    ),
    # Waldau | 3. Juni 2021 | Die ..., Waldau, 3. Juni 2021 | Die; Waldau · 3. Juni 2021. Die ...
    _form(
        rf"{_ONE_WORD} (?: [ ][·•|] | , ) [ ] {_INTRO} (?P<date> {FULL} {FILL}* )"
        rf" (?: [ ][·•|] | [.:] ) [ ] {_CAPITAL}"
    ),
    # Puerto de Roe · 3 de junio de 2021. El ...
    _form(
        rf"{_PLACE} [ ][·•|] [ ] {_INTRO} (?P<date> {FULL} {FILL}* ) \. [ ] {_CAPITAL}",
        Place.LIKELY,
    ),
    # NEW YORK, NY / ACCESSWIRE / June 3, 2021 /
    _form(rf"{_PLACE} [ ]? / [^/]{{2,30}} / [ ]? {_DATE} [ ]? /"),
    # Lima · 3 de junio de 2021. El ..., Wien | 3. Juni 2021 | Die ...
    _form(
        rf"{_PLACE} [ ] (?: [·•|/] | :: | // ) [ ] {_INTRO} {_DATE}"
        rf" (?: [ ][·•|/] | [.:][ ] {_CAPITAL} | $ )",
        Place.KNOWN,
    ),
    # SACRAMENTO, Calif. / June 3, 2021 –, London, UK; 3 June 2021:
    _form(rf"{_PLACE} [ ]? [/;|] [ ]? {_DATE} (?: {_END} | : )"),
    # SAN DIEGO (NNS) --, WASHINGTON (Army News Service, May 4) --, NEW YORK--(BUSINESS WIRE)--
    _form(rf"{_PLACE} ,? (?:{DASH})? {_WIRE} \.? {DASH}"),
    # VENICE, Italy (AP) " The ..., a dash that was lost in another encoding
    _form(rf"{_PLACE} [ ] {_KNOWN_WIRE} [ ] [\"?¿¬Ð\ufffd] [ ] {_CAPITAL}", Place.KNOWN),
    # العين في 3 يونيو / وام /, عمان 3 يونيو (بترا)-
    _form(
        rf"{_PLACE} (?: {_COMMA} | [ ] ) {_INTRO} {_DATE} [ ]? م? [ ]?"
        rf" (?: /[ ]?{_SEMITIC}/ (?: [ ]?-{{1,2}} | : )? | \( {_SEMITIC}\) (?: [ ]?-{{1,2}} | : ) )"
        r" (?=[ ]?[^\W\da-z_]|$)",
        Place.KNOWN,
    ),
    # الرياض 3 جمادى الأولى 1445 هـ الموافق 17 نوفمبر 2023 م واس
    _form(
        rf"{_PLACE} ,?[ ] \d\d? [ ] [^\d]{{3,20}} [ ] 1[34]\d\d [ ]? هـ ,? [ ] الموافق [ ]"
        rf" {_DATE} [ ]? م? [ ]? (?: واس )? (?: {_END} | $ | (?=[ ]) )",
        Place.KNOWN,
    ),
    # जयपुर, 3 जून।, کراچی (اے پی پی) 3 جون 2021:, بغداد / واع:
    _form(rf"{_PLACE} ,? [ ] {_DATE} [।۔] (?=[ ])", Place.KNOWN),
    _form(rf"{_PLACE} ,? [ ] \( {_SEMITIC}\) [ ] {_DATE} [ ]? [:۔-]", Place.KNOWN),
    _form(rf"{_PLACE} [ ]?/[ ]? {_SEMITIC}: (?=[ ])", Place.KNOWN),
    # الكويت - 3 - 6 (كونا) --
    _form(rf"{_PLACE} [ ]?-[ ]? \d\d? [ ]?-[ ]? \d\d? [ ]? \( {_SEMITIC}\) [ ]? -{{1,2}}"),
    # 3. Juni 2021 (ABC/DEF) Berlin
    _form(
        rf"{_DATE} [ ] \( [A-ZÀ-Þ]{{2,6}} (?: / [A-ZÀ-Þ]{{2,6}} )? \) [ ] {_PLACE}"
        rf" (?: $ | [.:][ ] {_CAPITAL} | {_END} )",
        Place.KNOWN,
    ),
    # October 19, 2005, (Mountain View, CA).
    _form(rf"{_DATE} [,、]? [ ]? {OPEN} {_PLACE} {_CLOSE} [.:]? (?:{DASH})?"),
    # (Washington, D.C., May 4) and (Washington, D.C. - May 4); (lifePR) (Berlin, 11.05.20)
    _form(
        rf"(?: \( [^()\d]{{3,20}} \) [ ]? )? {OPEN} [ ]?"
        rf"{_PLACE} (?: [,、，]?[ ]? | [ ]?[/|·•][ ]? | {DASH} ) {_INTRO} {_DATE} [ ]? {_CLOSE}"
        rf" (?:{DASH})?"
    ),
    # 【6月3日 AFP】, where no place stands
    _form(rf"{OPEN} {_DATE} [ ] (?P<wire> (?i: {_AGENCIES} ) ) {_CLOSE}"),
    _form(rf"{OPEN} {_DATE} (?: [,、]?[ ]? | {DASH} ) {_PLACE} {_CLOSE} (?:{DASH})?"),
    # JUN 3 -- (St. Roe, MO) --
    _form(rf"{_DATE} {DASH} {OPEN} {_PLACE} {_CLOSE} {DASH}"),
    # (DELFT) June 3, 2021 –
    _form(rf"{OPEN} {_PLACE} {_CLOSE} ,? [ ] {_INTRO} {_DATE} {_END}", Place.KNOWN),
    # (서울=연합뉴스) and (서울=뉴스와이어) 2021년 6월 3일 --
    _form(rf"{OPEN} {_PLACE} = [^()\[\]]{{2,30}} {_CLOSE} (?: [ ]? {_DATE} {DASH} )?"),
    # 新华社北京6月3日电, 本报北京6月3日讯
    _form(rf"{_AGENCY}? {_PLACE} [ ]? {_DATE} [ ]? [电電讯訊] {_REPORTERS}?", Place.KNOWN),
    # 本网讯（兰州）
    _form(
        rf"(?: {_AGENCY} | \w{{2,6}} [报報网網] ) [讯訊] [ ]? {OPEN} {_PLACE} {_CLOSE}", Place.KNOWN
    ),
    # （中央社記者林大文台北3日電）
    _form(
        rf"{OPEN} {_AGENCY}? (?: [记記]者 \w{{3}} )? "
        rf"{_PLACE} (?: \d{{1,2}}日 | {_DATE} ) [电電讯訊] {_CLOSE}",
        Place.KNOWN,
    ),
    # 【东京讯】, （台中訊）, 【ワシントン時事】, but 【本报讯】; 【北京】
    _form(
        rf"{OPEN} (?! [本综綜快] ) {_PLACE}"
        rf" (?: {any_of(words('datelines', 'wires in brackets'))} ) {_CLOSE}"
    ),
    _form(rf"[【［] {_PLACE} [】］]", Place.KNOWN),
    # 上海2021年6月3日 /美通社/ --
    _form(rf"{_PLACE} {_DATE} {_END}", Place.KNOWN),
    # 2021年6月3日東京発 -
    _form(rf"{_DATE} [ ]? [、,]? [ ]? {_PLACE} 発 (?: {DASH} | [ :-] )"),
    # June 3, 2021 - GENEVA -, 3 June 2021 | GENEVA --
    _form(rf"{_DATE} (?: {DASH} | [ ]?[|][ ]? | [,，、]?[ ]? ) {_PLACE} {_END}", Place.CAPITALS),
    # 03 June 2021 | GENEVA:, 3. Juni 2021, Berlin:
    _form(rf"{_DATE} (?: [ ]? [|] | , ) [ ]? {_PLACE} [ ]?:", Place.KNOWN),
    # 3 June 2021, Berlin
    _form(rf"(?P<date> {FULL} {FILL}* ) ,[ ] {_PLACE} $", Place.KNOWN),
    # June 3, 2021 | Ottawa, ON | Bridge Office; Le 3 juin 2021 | Ottawa, Ontario
    *(
        _form(rf"{day} [ ] [|·•] [ ] {_WITH_STATE} {_PLACE} (?: $ | [ ] [|·•] [ ] )", Place.KNOWN)
        for day in (_DATE, rf"{_BEFORE_DAY} {_DATE}")
    ),
    # Le 3 juin 2021 – Rimouski (Québec) – Agence des ponts
    _form(rf"{_DATE} {DASH} {_IN_REGION} {DASH}"),
    _form(rf"{_BEFORE_DAY} {_DATE} {DASH} {_IN_REGION} (?: $ | {DASH} )"),
    _form(rf"{_BEFORE_DAY} {_DATE} {DASH} {_PLACE} {DASH}", Place.KNOWN),
    # Dubai, United Arab Emirates: 3 June 2021:, Oslo/Bergen (3 June 2021):
    _form(rf"{_PLACE} (?: :[ ] | [ ]{OPEN} ) {_DATE} {_CLOSE}? (?: {_END} | : | $ )", Place.KNOWN),
    # Brussels, 3 June 2021; Brussels, 3 June 2021 · Town Hall
    _form(rf"{_PLACE} (?: {_COMMA} | [ ] ) {_INTRO} {_DATE} (?: [.:]? $ | [ ][·•|] )", Place.KNOWN),
    # Springfield, Illinois — June 3, 2021; DELFT — June 3, 2021; June 3, 2021 | DELFT
    *(
        _form(rf"{whose} {_PLACE} {DASH} {_INTRO} {_DATE} [.:]? $", Place.KNOWN)
        for whose in (_WITH_STATE, _SHOUTED)
    ),
    _form(rf"{_DATE} [ ] [|·•] [ ] {_SHOUTED} {_PLACE} $", Place.KNOWN),
    # Lauenstein, 17. Oktober 2022. Das Bad ...
    _form(rf"{_PLACE} ,[ ] {_INTRO} (?P<date> {FULL} {FILL}* ) \.[ ] (?=[A-ZÀ-Þ„“«])"),
    # Albi, le 3 juin 2021 : Le ..., العين، 3 يونيو 2021: ...
    _form(rf"{_PLACE} {_COMMA} {_INTRO} (?P<date> {FULL} {FILL}* ) {_AFTER} [ ]?:[ ] {_SAID}"),
    # Berlin/Wien March 3. The ...
    _form(rf"{_PLACE} [ ] {_INTRO} {_DATE} \.[ ] (?=[A-ZÀ-Þ„“«])", Place.KNOWN),
    # Paris, June 3, 2021: The ...
    _form(rf"{_PLACE} ,[ ] {_INTRO} {_DATE} (?: [ ]?[.:][ ]? | [ ] (?=[A-ZÀ-Þ“]) )", Place.KNOWN),
    # New Delhi: The ..., لاہور: ..., नई दिल्ली। ..., नई दिल्ली, पीटीआई। ...
    _form(rf"{_PLACE} : [ ] (?=[A-ZÀ-Þ“\u0621-\u06d3\u0905-\u0939])", Place.KNOWN),
    _form(rf"{_PLACE} (?: ,[ ] [^\s,]{{2,12}} )? [ ]? । [ ] (?=[\u0905-\u0939])", Place.KNOWN),
    # (New York) -
    _form(rf"{OPEN} {_PLACE} {_CLOSE} {DASH}", Place.CAPITALS),
    _form(rf"{OPEN} {_PLACE} {_CLOSE} [ ]? (?=[A-Z“])", Place.KNOWN),
    # <2021-06-03> 한빛로봇은, [3.6.2021] Die
    _form(rf"[<＜〈(\[（［] [ ]? (?P<date> {FULL} {FILL}* ) [ ]? [>＞〉)\]）］] (?=[ ]?[^\W\d_])"),
    # June 3, 2021; Bridge Office: The ...
    _form(rf"(?P<date> {FULL} {FILL}* ) [ ]? [;|] [ ] {_HOUSE} [ ]?:[ ] {_CAPITAL}"),
    # November 22, 2004 (worldwide).
    _form(rf"{_DATE} [,、]? [ ]? {OPEN} [^()\[\]]{{2,40}} {_CLOSE} (?: [.:][ ] | {DASH} )"),
    # 3 de junio de 2021. El ..., 3 June 2021: The ...
    _form(rf"(?P<date> {FULL} {FILL}* ) [.:][ ] {_CAPITAL}"),
    # November 22, 2004 -
    _form(rf"{_DATE} [.,]? {DASH}"),
    # Roque del Río, Tam.- en ...: behind a stop and a dash a small letter may follow
    _form(rf"(?P<place> {_TOWN} \. ) (?: -{{1,2}} | [–—] ) [ ]", Place.KNOWN),
    # BROOKLYN, N.Y. -
    _form(rf"{_PLACE} {DASH} (?![ ]?[a-z])", Place.CAPITALS),
)
BY_BEGINNING = {
    beginning: tuple(form for form in _FORMS if beginning.allows(form.beginning))
    for beginning in Beginning
}
"""The forms by what they begin with, the surest first."""
