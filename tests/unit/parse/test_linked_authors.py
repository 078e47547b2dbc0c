"""A name that leads to an author's page is the author's; beside the day a heading may have it."""

import pytest

import newsdrop
from newsdrop.record import Release

TEXT = (
    "The Orchard Police Office has told the council how many cases it had in the year 2021, which "
    "another office had counted, and which may change a little.\n\nThe office counts the cases of "
    "five years, and sees which of them rise, so that it can send its officers to where they are "
    "needed most, day and night.\n"
)


def read(line: str) -> Release:
    head = "---\nurl: https://www.example.org/news/cases\ntitle: Cases of the year\n---\n"
    title = "# [Cases of the year](https://www.example.org/news/cases)"
    release = newsdrop.read(f"{head}\n{title}\n\n{line}\n\n{TEXT}".encode())
    assert isinstance(release, Release), release
    return release


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("## February 28, 2022 [Jane Parker](https://example.org/news?author=5c6)", "Jane Parker"),
        ("## [Jane Parker](https://www.example.org/news?author=5c6)", "Jane Parker"),
        ("February 28, 2022 [Xola Qwabe](https://www.example.org/author/xola)", "Xola Qwabe"),
        ("28. Februar 2022 | [Xola Qwabe](/autoren/qwabe)", "Xola Qwabe"),
        ("## 28 février 2022 [Xola Qwabe](/auteurs/qwabe)", "Xola Qwabe"),
        ("[February 28, 2022](/2022/02) [Xola Qwabe](/contributors/12)", "Xola Qwabe"),
        ("## February 28, 2022 Jane Parker", "Jane Parker"),
        ("### Jane Parker\n\n### February 28, 2022", "Jane Parker"),
        # Sections, places, houses, and names that lead elsewhere.
        ("## February 28, 2022 [Press Releases](/news)", None),
        ("## February 28, 2022 [Forest Park](/parks/forest)", None),
        ("## February 28, 2022 [Qwabe Energy Company](/news?author=5c6)", None),
        ("## February 28, 2022 [Xola Qwabe](/tag/qwabe)", None),
        ("February 28, 2022 [The Orchard Post](/author/post)", None),
    ],
)  # fmt: skip
def test_a_linked_name_is_the_authors(line, author):
    release = read(line)
    assert release.byline == author
    assert release.people == ()
    assert release.body[0].text.startswith("The Orchard")


def test_a_link_to_a_thing_by_an_author_names_nobody():
    assert read("## See [Jane Parker, a life](/author/parker) of May 4, 2021").byline is None


CARD = """<title>Cases of the year</title><article><h1>Cases of the year</h1>
<div class="card"><div><a href="{link}"><img src="/files/face.jpg" alt="Jane Parker"></a></div>
<div><a href="/who/parker">Jane Parker</a></div><div>February 28, 2022</div></div>
<p>{text}</p><p>“It may change,” said Jane Parker of the office.</p></article>"""


@pytest.mark.parametrize(
    ("link", "author"),
    [
        ("/blog/author/jane-parker.html", "Jane Parker"),
        ("/users/12", "Jane Parker"),
        ("/autoren/parker", "Jane Parker"),
        ("/staff/parker", None),
        ("/users/files/face-large.jpg", None),
    ],
)
def test_a_portrait_that_leads_to_an_author_is_no_photo(link, author):
    release = newsdrop.read(CARD.format(link=link, text=TEXT).encode())
    assert release.byline == author
    assert [image.alt for image in release.images] == ([] if author else ["Jane Parker"])


def test_a_photo_with_a_caption_that_leads_to_whose_it_is_stays():
    photo = (
        '<figure><a href="https://photos.example/users/roe/12"><img src="/bridge.jpg" width="900"'
        ' height="600"></a><figcaption>The bridge in May. Photo: Jane Roe</figcaption></figure>'
    )
    page = f"<article><h1>Cases of the year</h1><p>{TEXT}</p>{photo}<p>{TEXT}</p></article>"
    assert [image.src for image in newsdrop.read(page.encode()).images] == ["/bridge.jpg"]
