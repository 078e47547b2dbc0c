"""What a site says to its readers among the paragraphs of a text."""

import pytest

import newsdrop
from newsdrop.parse.ending.foot import reader_calls
from newsdrop.record import Release

LEAD = (
    "ROEVILLE, June 3, 2021 – The town of Roeville opened its new bridge today, ten years after"
    " the flood that had taken the old one."
)
LAST = "Walkers came from both sides, and the two choirs of the town sang on it until the evening."


def body(between: str) -> list[str]:
    text = f"<h1>Roeville opens its bridge</h1><p>{LEAD}</p>{between}<p>{LAST}</p>"
    release = newsdrop.read(f"<html><body><div>{text}</div></body></html>".encode())
    assert isinstance(release, Release), release
    return [part.text for part in release.body]


@pytest.mark.parametrize(
    "between",
    [
        "<p>Editor’s Note: A version of this article originally appeared in the Salem Bell.</p>",
        (
            "<p>Never miss a bell. Sign up for our newsletter with all that rings in the county,"
            " from the columns of our ringers to the best of the towers.</p><p>Sign up now</p>"
        ),
        (
            "<h3>Be the first to know</h3><p>Get the news of rivers delivered to your inbox!</p>"
            "<p>* I understand that the privacy policy is for me.</p><h2>The river</h2>"
        ),
        (
            "<p>Next time we write about Roeville, we’ll email you. You may edit what you asked for"
            " or unsubscribe at any time.</p><p>DONATE</p>"
        ),
        "<p>This story has been updated with additional details.</p>",
        "<p>Thanks for reading Roeville News! Subscribe for free to receive new posts.</p>",
        "<p>Recibe cada mañana lo mejor de la comarca en tu correo. Suscríbete a la carta.</p>",
        (
            "<p>Abonnieren Sie unseren Newsletter mit allem, was an der Elbe läutet, und verpassen"
            " Sie keine Glocke mehr, die in einer der alten Städte am Ufer gegossen wird.</p>"
        ),
        "<p>If you like to read us, help to pay for our journalism with as much as you can.</p>",
        "<p>Follow the Roe Bell on Google News</p>",
        "<p>Contact reporter Jane Roe at jroe@roeville.example or on Twitter @jroe.</p>",
        "<p>To contact the reporter on this story: Jane Roe in Salem at jroe@roeville.example</p>",
        "<p>We’d love to get your feedback at show@roeville.example</p>",
        (
            "<h2>Do you have questions on the bridge?</h2><p>Ask away, and the ringers will dig for"
            " answers. If you cannot see the form, ask your question here.</p>"
        ),
        (
            "<h2>How has the flood changed your days?</h2><p>We want to hear from you. If you're"
            " using a telephone and can't see the form on this page, click here.</p>"
        ),
        (
            "<p>If we have helped you, help us: for as little as £5 you can support the Bell – and"
            " it only takes a minute.</p>"
        ),
        "<p>Síguenos en Google Noticias para leer más</p>",
        "<p>Twoja przeglądarka nie ma włączonej obsługi JavaScript</p>",
        "<p>To read all of the Bell, please enable JavaScript and load the page again.</p>",
        "<p>Our bells are chosen by ringers. We may earn a commission when you buy one here.</p>",
        "<p>A version of this article appears in print on page 3, with the headline: Over it.</p>",
        "<p>Spotted an error in this article? Write to the bell ringers.</p>",
        "<p>If you notice any errors on this page, please let us know.</p>",
        "<p>En caso de errores u omisiones, rogamos avisar a torre@roeville.example</p>",
        "<p>En cas d’erreur ou d’omission, merci d’écrire à tour@roeville.example.</p>",
        "<p>Haben Sie einen Fehler im Text gefunden? Schreiben Sie den Glöcknern.</p>",
        "<p>Fout gezien in dit artikel? Mail ons</p>",
        "<p>Zauważyłeś błąd w artykule? Napisz do nas.</p>",
        "<p>Если вы нашли ошибку, выделите её мышью и нажмите Ctrl+Enter.</p>",
    ],
)
def test_what_a_site_asks_of_its_readers_is_none_of_the_text(between: str) -> None:
    assert [said for said in body(between) if said not in {LEAD, LAST}] in ([], ["The river"])


@pytest.mark.parametrize(
    "text",
    [
        (
            "Sign up for the walk over the bridge, bring friends along to the tower, and receive"
            " our newsletter with all that is new there from June 12 on."
        ),
        "Acme today launched a letter on bells that is delivered to your inbox every morning.",
        "“Get it delivered to your inbox,” said Jane Roe, who edits the letter of the bridge.",
        "For as little as £5 you can support a ringer, and help us to keep the tower open.",
        "Please note that our reporting currency is the crown, as it has been in other years.",
        "Subscribe to Acme Alerts and know of each high water before it comes to your town.",
        "Users should not enable JavaScript in documents that they do not know, Acme warned.",
        "Support the ringers: write to the council, and come to the tower when they vote.",
        "Get the most out of your inbox. The new filter of Acme Mail sorts letters by their ring.",
        "Creators may earn a commission of five percent on each bell, the company said today.",
        "The new terms of service and the privacy policy apply to all users of the bridge.",
        "If you close our newsroom, you close our journalism, and Roeville will read no more.",
        "By registering, customers took terms of use on them that nobody had read, Acme was told.",
        "Mit Klick auf den Knopf nahmen die Kunden Nutzungsbedingungen hin, so das Amt in Roe.",
        "The essay on towers appeared in the print edition of the Roe Review and won a prize.",
        "As agents of the growers we earn a commission on each basket of pears that is sold.",
        "Join the walk of the towers and have a task in your inbox every morning of the month.",
        "If you find an error on your bill for the bridge, please write to toll@roeville.example.",
        "En caso de error u omisión en su declaración, escriba a peaje@roeville.example.",
        "In case of errors or omissions the offer for the bells is void, the council decided.",
        "Report errors in the roll of ringers, which hangs in the tower, before the end of May.",
        "Found a mistake in the text of the song, the choirs learned it all over again.",
        "Google News has listed the Roe Bell since May, which doubled the number of its readers.",
    ],
)
def test_what_a_release_announces_or_asks_for_stays(text: str) -> None:
    assert not reader_calls.is_call(text)
    assert text in body(f"<p>{text}</p>")


@pytest.mark.parametrize(
    "told",
    [
        "The town also starts a newsletter on its towers, which the ringers will write in turn.",
        "All who live on the river will be told by email when the water rises, the mayor said.",
    ],
)
def test_the_calls_of_a_story_that_tells_of_mail_stay(told: str) -> None:
    call = "Receive the tides straight to your inbox. Sign up on the town's page."
    assert call not in body(f"<p>{call}</p>")
    assert call in body(f"<p>{told}</p><p>{call}</p>")


def test_a_heading_over_more_than_a_call_stays() -> None:
    call = "<p>Get all of it delivered to your inbox!</p>"
    assert "How to come" in body(f"<h3>How to come</h3>{call}")


@pytest.mark.parametrize(
    "between",
    [
        (
            "<p>JavaScript is not available in this browser or may be turned off.</p>"
            "<div><p><b>Parts of this page will not load.</b><br>JavaScript is not available on"
            " this device or may be turned off.</p></div>"
        ),
        "<p><b>Please note:</b><br>JavaScript seems to be disabled in your browser.</p>",
        "<p>⚠ Your web browser does not run scripts.</p>",
        "<p>JavaScript ist nicht verfügbar oder in Ihrem Browser ausgeschaltet.</p>",
        "<p>Certaines parties de cette page ne s’affichent pas : activez JavaScript.</p>",
        "<p>Algunas partes de esta página no se muestran.</p><p>JavaScript no está activado.</p>",
        "<p>Alcune parti di questa pagina non sono visibili. Abilita JavaScript.</p>",
        "<p>В вашем браузере отключён JavaScript.</p>",
        "<p>このページではJavaScriptを使用しています。</p>",
        "<p>Этот сайт использует файлы cookie. Продолжая, вы соглашаетесь с этим.</p>",
        "<p>This website uses cookies to remember which bell you liked best.</p>",
        (
            "<p>This e-mail address is being protected from spambots. You need JavaScript enabled"
            " to view it.</p>"
        ),
    ],
)
def test_what_a_page_says_of_scripts_and_cookies_is_none_of_the_text(between: str) -> None:
    assert body(between) == [LEAD, LAST]


@pytest.mark.parametrize(
    "text",
    [
        "JavaScript is not the only language that Roeville’s pupils will learn from June on.",
        "Parts of this site may not be entered before the river has been cleaned, it said.",
        "Some features of this bridge will not be seen by those who cross it in a car.",
        "Browsers of Acme do not support cookies of strangers from this autumn on, it said.",
        "<b>Roe Tools</b><br>With the new release JavaScript is turned off by default.",
    ],
)
def test_what_a_release_says_of_scripts_and_sites_stays(text: str) -> None:
    assert len(body(f"<p>{text}</p>")) > len((LEAD, LAST))


@pytest.mark.parametrize(
    "text",
    [
        "Your web browser is the window to the town, and Roe Browser 9 opens it twice as fast.",
        "Your browser must be as safe as your front door, and the new one is, the office said.",
        "Please note that JavaScript is one of twelve languages that the school teaches from June.",
        "Without JavaScript, some nine in ten of all sites would stand still, the town found.",
        "Activate JavaScript, and the new editor checks each line while you type it.",
        "Some parts of this site may not be entered before spring, as the diggers are still there.",
        "Please update your browser as soon as you can, the county’s office for safety advises.",
        "Ihr Browser kann nun auch ohne Netz lesen, was Sie gespeichert haben.",
        "Ohne JavaScript kommt das neue Portal der Stadt aus, das sie heute vorstellte.",
        "JavaScript ist derzeit die Sprache, die an der Schule am meisten gelehrt wird.",
        "Votre navigateur web devient plus rapide grâce à la nouvelle version, dit la ville.",
        "Su navegador web es ahora dos veces más rápido, según la ciudad.",
        "Uw browser is voortaan twee keer zo snel, zegt de stad.",
        "Din browser er nu dobbelt så hurtig, siger byen.",
        "Selaimesi on nyt kaksi kertaa nopeampi.",
        "В вашем браузере теперь можно читать письма города без сети.",
        "JavaScriptを使用した新しい講座が六月に始まると町は発表した。",
    ],
)
def test_what_a_release_tells_of_browsers_and_languages_stays(text: str) -> None:
    assert body(f"<p>{text}</p>") == [LEAD, text, LAST]


def test_what_a_player_of_films_says_goes_and_what_a_house_says_of_its_features_stays():
    player = "<p>This feature is not available right now. Please try again later.</p>"
    house = "This feature is not available right now in Ohio, but Acme will open it there in May."
    assert body(player) == [LEAD, LAST]
    assert body(f"<p>{house}</p>") == [LEAD, house, LAST]


def test_a_form_ends_the_page_with_its_lines() -> None:
    form = (
        "<p>To receive news updates daily, enter your email address</p>"
        "<p>Enter your email address:</p><p>- INSTANT NEWS -</p><h3>The bell in your mailbox</h3>"
    )
    text = f"<h1>Roeville opens its bridge</h1><p>{LEAD}</p><p>{LAST}</p>{form}"
    release = newsdrop.read(f"<html><body><div>{text}</div></body></html>".encode())
    assert isinstance(release, Release), release
    assert [part.text for part in release.body] == [LEAD, LAST]


@pytest.mark.parametrize(
    "text",
    [
        "Contact reporters were needed for the alarm at the bridge, said the mayor of Roeville.",
        "We want to hear from you: write to bridge@roeville.example by June 30, said the mayor.",
        "Contact the author of the plan at plan@roeville.example for the drawings.",
        "We'd love to hear your feedback on the plan at plan@roeville.example, said the mayor.",
        "It only takes a minute to cross the bridge.",
        "Residents can fill out the form on this page.",
    ],
)
def test_what_a_town_asks_of_its_people_stays(text: str) -> None:
    assert text in body(f"<p>{text}</p>")


def test_a_question_over_more_than_a_call_stays() -> None:
    call = "<p>Sign up for our newsletter and never miss a bell.</p>"
    assert "Is the bridge open?" in body(f"<h2>Is the bridge open?</h2>{call}")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("(puedes comentar esta información más abajo)", True),
        ("Comment on this story below.", True),
        ("La alcaldesa no quiso comentar esta noticia.", False),
        ("The company declined to comment on this story.", False),
    ],
)
def test_who_is_asked_to_comment_is_the_reader(text, told):
    assert reader_calls.is_call(text) is told


@pytest.mark.parametrize(
    ("text", "call"),
    [
        ("Kļūda rakstā?", True),
        ("Iezīmējiet tekstu un spiediet Ctrl+Enter, lai nosūtītu to redaktoram!", True),
        ("Pastebėjote klaidą? Pažymėkite ją ir spauskite Ctrl+Enter", True),
        ("Kļūda rēķinā ir labota, un pilsēta atdos naudu līdz maijam.", False),
    ],
)
def test_baltic_sites_ask_for_errors(text, call):
    assert reader_calls.is_call(text) is call


@pytest.mark.parametrize(
    ("line", "call"),
    [
        ("Questions? Comments? Email us at bells@roe.example", True),
        ("Questions or comments? E-mail us", True),
        ("Questions from the floor and comments were sent to us by mail.", False),
    ],
)
def test_a_page_asks_its_readers_to_write(line, call):
    assert reader_calls.is_call(line) == call


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("The comments below do not reflect the opinion of the Roe Bell.", False),
        ("الآراء الواردة أدناه لا تعبر عن رأي الموقع.", False),
        ("The comments of the council do not reflect what the town thinks.", True),
        ("الآراء الواردة في التقرير مهمة للمدينة.", True),
        ("At most papers comments are moderated before publication, the study found.", True),
        ("Las opiniones expresadas en los comentarios se leerán en el pleno de junio.", True),
    ],
)
def test_whose_the_readers_comments_are(line: str, stays: bool) -> None:  # noqa: FBT001
    assert (line in body(f"<p>{line}</p>")) is stays
