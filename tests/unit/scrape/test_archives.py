import pytest

import newsdrop
from newsdrop.record import Release
from newsdrop.scrape.about import archives

TEXT = """<h1>Roeville opens its bridge</h1>
<p>ROEVILLE, June 3, 2021 – The town of Roeville opened its new bridge today, ten years after the
flood that had taken the old one. It carries two lanes and a path.</p>
<p>“It’s open to everybody from today,” said Jane Roe, mayor of Roeville, at the ceremony.</p>"""
ADDRESS = "https://www.roeville.example/news/bridge"
PHOTO = "data:image/jpeg;base64," + "QUJD" * 2000
SINGLE_FILE = f"""<!DOCTYPE html> <html lang=en><!--
 Page saved with SingleFile
 url: {ADDRESS}
 saved date: Fri Jun 04 2021 10:00:00 GMT+0200 (Central European Summer Time)
-->"""


def release_of(page: str) -> Release:
    release = newsdrop.read(page.encode())
    assert isinstance(release, Release), release
    return release


@pytest.mark.parametrize(
    "comment",
    [
        f"<!-- saved from url=(0040){ADDRESS} -->",
        f"<!--\n Page saved with SingleFile \n url: {ADDRESS} \n saved date: now\n-->",
        f"<!--\n Archive processed by SingleFile \n url: {ADDRESS} \n saved date: now\n-->",
    ],
)
def test_the_address_is_read_that_whoever_saved_the_page_noted(comment: str) -> None:
    assert archives.saved_from(f"<!DOCTYPE html> <html>{comment}") == ADDRESS


def test_a_comment_of_the_page_s_own_is_no_address() -> None:
    assert archives.saved_from(f"<html><!-- see url: {ADDRESS} -->") is None


def test_a_page_saved_as_one_file_keeps_its_address_and_its_photo() -> None:
    figure = (
        f"<figure><img src={PHOTO}><figcaption>The bridge. Photo by Ann Poe</figcaption></figure>"
    )
    release = release_of(f"{SINGLE_FILE}<body><main>{TEXT}{figure}</main>")
    assert release.url == ADDRESS
    (image,) = release.images
    assert (image.src, image.caption, image.credit) == (None, "The bridge.", "Photo by Ann Poe")


def test_two_photos_that_the_page_holds_itself_are_two() -> None:
    other = PHOTO.replace("QUJD", "REVG")
    photos = "".join(f'<p><img alt="The bridge" src="{src}"></p>' for src in (PHOTO, other, PHOTO))
    assert len(release_of(f"{SINGLE_FILE}<body><main>{TEXT}{photos}</main>").images) == 2


@pytest.mark.parametrize(
    "src",
    [
        "data:image/gif;base64,R0lGODlhAQABAAAAACw=",
        "data:image/svg+xml;base64," + "QUJD" * 2000,
        "data:image/jpeg;base64," + "QUJD" * 100,
    ],
)
def test_stand_ins_are_no_photos(src: str) -> None:
    page = f'{SINGLE_FILE}<body><main>{TEXT}<p><img alt="The bridge" src="{src}"></p></main>'
    assert release_of(page).images == ()


def test_the_address_in_save_page_we_s_own_meta_is_read() -> None:
    meta = f'<meta name="savepage-url" content="{ADDRESS}">'
    assert release_of(f"<html><head>{meta}</head><body><main>{TEXT}</main>").url == ADDRESS


def test_the_sizes_of_a_photo_have_their_original_addresses_again() -> None:
    replay = "https://web.archive.org/web/20220724231339im_/"
    files = "https://www.roeville.example/files"
    sizes = f"{replay}{files}/s.jpg 320w, /web/20220724231339im_/{files}/l.jpg 1280w"
    figure = f"<figure><img src='{replay}{files}/s.jpg' srcset='{sizes}'></figure>"
    release = release_of(f"<html><body><main>{TEXT}{figure}</main>")
    assert [image.src for image in release.images] == [f"{files}/l.jpg"]
