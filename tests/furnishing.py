"""What sites set around and between a release: labels, share bars, offers, other stories, comments.

Each in markup that no class gives away, at the place where it stands: below the headline, between
two paragraphs, below the last one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree, html

if TYPE_CHECKING:
    from newsdrop.record import Release

HEADLINE, PARAGRAPH, END = "below the headline", "between paragraphs", "below the text"
FURNITURE = {
    HEADLINE: {
        "a reading time": "<div><span>3 min read</span></div>",
        "a reading time in words": "<p>Reading time: 3 minutes</p>",
        "when it was changed": "<div>Updated 3 hours ago</div>",
        "a player of no list": "<div><a href='/l'>Hear it</a> <span>(4 minutes)</span></div>",
        "a note on scripts": "<p>JavaScript is disabled in your browser. Some features may not "
        "work.</p>",
        "a way back": "<p><a href='/news'>Zurück zur Übersicht</a></p>",
        "figures": "<div><span>1,234 views</span> <span>0 comments</span></div>",
        "a trail": "<div><a href='/'>Home</a> &gt; <a href='/n'>News</a> &gt; <a href='/p'>Press"
        "</a></div>",
        "a share bar": "<div><a href='#'>Share</a> <a href='#'>Print</a> <a href='#'>Email</a>"
        "</div>",
        "a player": "<button>Listen to this article</button>",
        "languages": "<div><a href='/es'>Español</a> | <a href='/fr'>Français</a></div>",
        "sizes of letters": "<div>Text size: <a href='#'>A-</a> <a href='#'>A</a></div>",
        "the day of a change": "<p>Last updated: June 9, 2031</p>",
    },
    PARAGRAPH: {
        "another story": "<p><strong>Read also:</strong> <a href='/x'>Council approves plan for "
        "the new harbour</a></p>",
        "another story in a box": "<div><span>Related</span><a href='/x'>Council approves plan for "
        "the new harbour</a></div>",
        "another story in italics": "<p><em>See also: <a href='/x'>Council approves plan</a></em>"
        "</p>",
        "another story in German": "<p><strong>Lesen Sie auch:</strong> <a href='/x'>Rat "
        "beschließt Plan für den neuen Hafen</a></p>",
        "another story in French": "<p>A lire aussi : <a href='/x'>Le conseil adopte le plan du "
        "port</a></p>",
        "another story in Spanish": "<p><strong><a href='/x'>Lea también: El consejo aprueba el "
        "plan</a></strong></p>",
        "another story in Polish": "<p>Czytaj także: <a href='/x'>Rada przyjmuje plan "
        "portu</a></p>",
        "another story in Russian": "<p>Читайте также: <a href='/x'>Совет принял план</a></p>",
        "an advertisement": "<p>Advertisement</p>",
        "an advertisement in capitals": "<div>ADVERTISEMENT - CONTINUE READING BELOW</div>",
        "a newsletter": "<div><h3>Sign up for our newsletter</h3><p>Get the latest news in your "
        "inbox every week.</p><form><input type=email><button>Subscribe</button></form></div>",
        "a newsletter in German": "<div><strong>Newsletter abonnieren</strong><p>Alle Neuigkeiten "
        "direkt in Ihr Postfach.</p><a href='/nl'>Jetzt anmelden</a></div>",
        "a newsletter in Italian": "<div><h4>Iscriviti alla newsletter</h4><p>Ricevi le notizie "
        "ogni settimana.</p></div>",
        "a poll": "<div><h4>Poll</h4><p>Do you agree?</p><label><input "
        "type=radio>Yes</label></div>",
        "words to pass on": "<p><a href='https://twitter.com/intent/tweet?text=x'>Click to "
        "tweet</a></p>",
        "a frame that cannot be shown": "<p>Your browser does not support iframes.</p>",
        "a list of networks": "<ul><li><a href='https://www.facebook.com/sharer?u=x'>Share on "
        "Facebook</a></li><li><a href='https://twitter.com/intent/tweet?u=x'>Tweet</a></li></ul>",
        "a film": "<figure><iframe src='https://films.example/1' title='Film'></iframe></figure>",
        "a player": "<div><button>Listen</button><span>0:00</span> / <span>3:45</span></div>",
    },
    END: {
        "comments": "<div><h3>3 Comments</h3><div><b>Bob</b> <span>June 4, 2031 at 10:02 am</span>"
        "<p>This is a very good thing for our town, and I hope that they keep it up.</p></div>"
        "<div><b>Alice Roe</b> <p>I do not agree. The money should have gone to the schools, said "
        "my neighbor.</p></div></div>",
        "a form for comments": "<div><h3>Leave a Reply</h3><p>Your email address will not be "
        "published.</p><form><label>Comment</label><textarea></textarea></form></div>",
        "other stories": "<div><h3>Related News</h3><div><a href='/a'><h4>Minister opens new road "
        "in the north</h4></a><span>June 2, 2031</span><p>The minister opened a new road today "
        "that connects two towns in the north.</p></div></div>",
        "other stories as links": "<div><div>More stories</div><div><a href='/a'>Minister opens "
        "new road in the north</a></div><div><a href='/b'>Agency names a director</a></div></div>",
        "other stories beside the text": "<h2>More posts</h2><article><h3><a href='/a'>Minister "
        "opens new road</a></h3><p>The minister opened a new road today that connects two towns "
        "in the</p><a href='/a'>Read more</a></article><article><h3><a href='/b'>Agency names a "
        "director</a></h3><p>She comes from the north.</p><a href='/b'>Read more</a></article>",
        "comments that are closed": "<p>Comments are closed.</p>",
        "a notice on cookies": "<div><p>We use cookies to improve your experience on our website."
        "</p><button>Accept</button></div>",
        "a notice on cookies in German": "<div><p>Diese Website verwendet Cookies. Durch die "
        "Nutzung stimmen Sie der Verwendung zu.</p><a href='/ok'>OK</a></div>",
        "an appeal for the site": "<div><h3>Support our work</h3><p>Donate today and help us keep "
        "telling these stories.</p><a href='/d'>Donate</a></div>",
        "whose site it is": "<div><p>An official website of the United States government</p><p>"
        "Here's how you know</p></div>",
        "what made the site": "<p>Powered by WordPress | Theme by Example</p>",
        "how often it was read": "<p>Views: 1,204</p>",
        "a request for news": "<p>Have a tip? Email us at tips@herald.example.</p>",
        "a question": "<div><p>Was this page helpful?</p><button>Yes</button></div>",
        "topics": "<div><span>Tags:</span> <a href='/a'>roads</a> <a href='/b'>energy</a></div>",
        "a way back": "<p><a href='/n'>&larr; Alle aktuellen Beitr&auml;ge</a></p>",
        "where it is filed": "<p>Posted in <a href='/c'>Press Releases</a> | Tagged <a href='/t'>"
        "energy</a></p>",
        "the next post": "<p><a href='/p'>&larr; Older post</a> <a href='/n'>Newer post &rarr;</a>"
        "</p>",
        "the next story": "<div><a href='/p'>&laquo; Previous: Minister opens new road</a> <a "
        "href='/n'>Next: Agency names new director &raquo;</a></div>",
        "networks": "<div><p>Follow us on <a href='https://twitter.com/x'>Twitter</a> and <a "
        "href='https://facebook.com/x'>Facebook</a></p></div>",
        "an offer": "<div><div>Sponsored content</div><a href='https://ads.example/1'>10 tricks to "
        "save on your power bill</a></div>",
        "what is read most": "<ol><li><a href='/1'>Minister opens road</a></li><li><a href='/2'>"
        "Agency names new director</a></li><li><a href='/3'>Budget passes</a></li></ol>",
        "the foot of a site": "<div><p>123 Main Street, Springfield</p><p>Phone: (555) 555-0100</p>"
        "<p>&copy; 2031 Example. All rights reserved.</p></div>",
    },
}


class Furnished:
    """A page to which furniture can be added.

    Parameters
    ----------
    page
        HTML.
    release
        What is read of it: its headline and two of its paragraphs say where furniture may stand.
    """

    def __init__(self, page: str, release: Release) -> None:
        self._tree = html.document_fromstring(page.encode(), html.HTMLParser(encoding="utf-8"))
        self._elements = {
            " ".join("".join(element.itertext()).split()): element
            for element in self._tree.iter("p", "h1", "h2", "h3")
        }
        self._texts = {
            HEADLINE: release.headline or "",
            PARAGRAPH: release.body[len(release.body) > 1].text,
            END: release.body[-1].text,
        }

    def plain(self) -> str:
        """Give the page as it is, written as the others are."""
        return "<!DOCTYPE html>" + etree.tostring(self._tree, method="html", encoding="unicode")

    def with_furniture(self, place: str, furniture: str) -> str | None:
        """Give the page with furniture at a place; None where the page has no such place."""
        above = self._elements.get(self._texts[place])
        if above is None:
            return None
        added = html.fragments_fromstring(furniture)
        added[-1].tail, above.tail = above.tail, None
        for element in reversed(added):
            above.addnext(element)
        page = self.plain()
        above.tail = added[-1].tail
        for element in added:
            element.tail = None
            element.getparent().remove(element)
        return page
