"""Lines with a menu between them make no contact."""

from tests.asking.pages import TITLE, read, story

ADDRESS = (
    "<p>Roe House, 12 High Street, Springfield</p>"
    "<p>Tel: 555-0199 | Fax: 555-0198 | info@house.example</p>"
)
MENU = "<ul>" + "".join(f'<li><a href="/{n}">Topic {n}</a></li>' for n in range(5)) + "</ul>"
TEXT = f"{TITLE}<p>June 3, 2021</p>{story()}"


def test_a_label_above_a_menu_is_not_called_at_the_site_s_address_below_it():
    release = read(TEXT, foot=f"<div><p>Document Actions</p>{MENU}<div>{ADDRESS}</div></div>")
    assert release.contacts == ()


def test_who_stands_above_an_address_is():
    contact = "<p>Jane Roe, press officer</p><p>Tel: 555-0199</p><p>jane@house.example</p>"
    assert [one.name for one in read(TEXT + contact).contacts] == ["Jane Roe"]
