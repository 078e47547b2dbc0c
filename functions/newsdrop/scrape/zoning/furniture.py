"""The page's furniture: menus, share bars, teasers and the like, by name and by build."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.page import Zone
from newsdrop.patterns import regex
from newsdrop.scrape.tree import HEADINGS
from newsdrop.scrape.walking.pictures import FILE
from newsdrop.scrape.zoning.figures import is_credit
from newsdrop.scrape.zoning.measures import Sums
from newsdrop.scrape.zoning.names import is_signature

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.scrape.tree import Box, Run, Tree
    from newsdrop.scrape.zoning.survey import Survey

SMALL = 0.25  # of the release's prose: a box named for its margin that holds more is the release
LARGE = 0.6  # the same for boxes that are named or built as prose beside the story
LONG_FACTS = 160  # characters of who wrote a post, when, and on what
_FACTS = tuple(frozenset(entry.split()) for entry in words("zones", "facts"))
_FIELDS = frozenset(("fieldset", "legend"))
LISTS = frozenset(("ul", "ol"))
LEADING = 25  # characters of a line that leads into a list of links, more than a label has
LONG_LINE = 80  # characters of a line that is not said twice
CAPTION = 300  # characters of one
_SHORTEST_CAPTION = 20
_PHOTO = words("pictures", "frames")
_ADDRESSES = ("www.", "http://", "https://")
_COLONS = (":", "：")
_ANSWERS = folded("zones", "answers")
_AROUND = " :|.…»>"  # a label
_COUNTED = regex(r"\d{1,3} (\D+)|(\D+?) ?\(\d{1,3}\)")  # "3 Comments", "Comments (3)"
_VERBS = words("closing", "is")  # which make a sentence of a line: "The winners are:"
_SENTENCE = 5  # words; a shorter line that leads into a list ends with its verb
_ABOVE_TEXT = 12  # runs between a form and the text
_FORM_HEADING = 30  # characters of "Find a boat"
_DEEPEST = 4  # lists in lists
_CELL = 8  # runs of a box that holds a photo and what tells of it
_SUMMARY = 300  # letters below the title of another story
_PULLED = words("zones", "pulled")
_SAID = 25  # letters at either end of a quote by which it is known again
_TEASERS = words("zones", "teasers")
_LABELS = folded("zones", "label")
_LABELS_OVER_LITTLE = folded("zones", "label over little")
_KEEPS = HEADINGS | {"p", "li", "blockquote", "pre", "dl", "dd", "dt", "th", "tr", "figure"}


def mark(survey: Survey, holder: int, zones: list[Zone]) -> None:
    """Mark, in place, the furniture inside the release's own box and around it.

    Parameters
    ----------
    survey
        The page.
    holder
        Index of the box that holds the release.
    zones
        The zones of the runs so far.
    """
    judge = _Judge(survey, holder)
    boxes = survey.tree.boxes
    end = boxes[holder].end
    at = 0
    while at < len(boxes):
        box = boxes[at]
        zone = None
        if box.first < box.last and not at <= holder < box.end and not survey.holds_headline(box):
            zone = judge.inside(at) if holder < at < end else judge.outside(at)
        if zone is not None:
            zones[box.first : box.last] = [zone] * (box.last - box.first)
        at = box.end if zone is Zone.CHROME else at + 1


class _Judge:
    """Tells boxes that are furniture."""

    def __init__(self, survey: Survey, holder: int) -> None:
        self._tree = survey.tree
        self._uses = survey.uses
        self._measures = survey.measures
        self._holder = self._tree.boxes[holder]
        self._whole = self._measures.prose.of(self._holder)
        self._repeated = _repeated(self._tree, self._holder)
        self._told: Sequence[str] | None = None

    def outside(self, index: int) -> Zone | None:
        """Tell what zone a box around the release's makes; None where it makes none."""
        used = self._uses[index].zone()
        return used or (None if self._tells_of_post(index) else self._by_build(index))

    def inside(self, index: int) -> Zone | None:
        """Tell what zone a box inside the release's makes; None where it is of the release."""
        box = self._tree.boxes[index]
        use = self._uses[index]
        prose = self._measures.prose.of(box)
        share = prose / self._whole if self._whole else 0
        if share > LARGE:
            return None
        talk = use.talk and not self._is_own_photo(box)
        if talk or (use.machinery and prose == 0) or self._asks(index, share):
            return Zone.CHROME
        if use.margin and share <= SMALL and not use.story:
            return None if self._is_said_here_alone(box) else Zone.MARGIN
        return self._by_build(index)

    def _is_own_photo(self, box: Box) -> bool:
        """Tell a photo with its caption, called "related media", from stories, which are led to."""
        measures = self._measures
        if measures.pictures.of(box) != 1 or measures.linked.of(box):
            return False
        if not any(word.startswith("related") for word in box.words):
            return False
        shown = [run for run in self._tree.runs[box.first : box.last] if run.picture]
        own = not any(run.picture and run.picture.link for run in shown)
        frames = [self._tree.boxes[run.box] for run in shown]
        own = own and any(one.tag == "figure" or not _PHOTO.isdisjoint(one.words) for one in frames)
        return own and _SHORTEST_CAPTION <= measures.length.of(box) <= CAPTION

    def _is_said_here_alone(self, box: Box) -> bool:
        """Tell a quote that is set off where it is said from one pulled out of the text."""
        if _PULLED.isdisjoint(box.words):
            return False
        holder, runs = self._holder, self._tree.runs
        said = [text for run in runs[box.first : box.last] if len(text := _letters(run)) > _SAID]
        if self._told is None:
            self._told = [_letters(run) for run in runs[holder.first : holder.last]]
        before, behind = box.first - holder.first, box.last - holder.first
        told = (*self._told[:before], *self._told[behind:])
        parts = {part for text in said for part in (text[:_SAID], text[-_SAID:])}
        return bool(said) and not any(part in text for text in told for part in parts)

    def _by_build(self, index: int) -> Zone | None:
        box = self._tree.boxes[index]
        if box.tag in HEADINGS and self._heads_form(box):
            return Zone.CHROME
        if box.tag in _KEEPS or is_signature(self._tree.boxes, box):
            return None
        measures = self._measures
        size = measures.length.of(box)
        if size == 0:
            return None
        if (
            (
                size <= measures.linked.of(box) / 0.6
                and not (self._is_led_into(box) or self._is_below_photo(box))
                and not is_credit(self._tree, index)
            )
            or (1.5 * self._repeated.of(box) > size and not self._are_captions(box))
            or self._are_teasers(box)
            or self._is_teaser(box)
            or self._is_labelled(box)
        ):
            return Zone.CHROME
        return None

    def _tells_of_post(self, index: int) -> bool:
        """Tell the line of who wrote a post and when, all links, from a menu: "by jroe20"."""
        box = self._tree.boxes[index]
        named = any(entry <= box.words for entry in _FACTS)
        return named and 0 < self._measures.length.of(box) <= LONG_FACTS

    def _is_led_into(self, box: Box) -> bool:
        """Say whether a list of links belongs to the text: prose in it, or a colon before it.

        A menu does not spell addresses out either.
        """
        if self._measures.prose.of(box) > 0:
            return True
        texts = [run.text for run in self._tree.runs[box.first : box.last] if run.text]
        if box.tag in LISTS and all(text.startswith(_ADDRESSES) for text in texts):
            return True
        if box.tag not in LISTS:
            return False
        box = self._whole_list(box)
        before = self._tree.runs[box.first - 1].text if box.first > self._holder.first else ""
        said = before[:-1].split()
        told = said[-1:] if len(said) < _SENTENCE else said  # of "What is new:" nothing
        leads = len(before) >= LEADING or not _VERBS.isdisjoint(told)
        return before.endswith(_COLONS) and leads

    def _whole_list(self, box: Box) -> Box:
        """Go up from a list in the item of another."""
        boxes = self._tree.boxes
        for _ in range(_DEEPEST):
            item = boxes[box.parent]
            if item.tag != "li" or boxes[item.parent].tag not in LISTS:
                break
            box = boxes[item.parent]
        return box

    def _asks(self, index: int, share: float) -> bool:
        """Tell a form with groups of fields, and the thanks below them: "Was this helpful?"."""
        box = self._tree.boxes[index]
        if box.tag != "form" or share > SMALL:
            return False
        return any(one.tag in _FIELDS for one in self._tree.boxes[index + 1 : box.end])

    def _heads_form(self, heading: Box) -> bool:
        """Tell "Find a boat" right above the fields that ask for it."""
        boxes = self._tree.boxes
        form = boxes[heading.end] if heading.end < len(boxes) else heading
        if form.tag != "form" or form.first != heading.last or self._measures.prose.of(form):
            return False
        runs = self._tree.runs
        asked = sum(run.text.endswith(_COLONS) for run in runs[form.first : form.last])
        # A box that searches the site asks for one thing, and may stand below the headline.
        short = self._measures.length.of(heading) <= _FORM_HEADING
        return asked > (not short) and self._is_title_below(form.last)

    def _is_title_below(self, first: int) -> bool:
        """Say whether another line than the heading is set apart above the text."""
        for at, run in enumerate(self._tree.runs[first : first + _ABOVE_TEXT], first):
            if run.strong or (run.text and self._tree.boxes[run.box].tag in HEADINGS):
                return True
            if self._measures.paragraphs.between(at, at + 1):
                break
        return False

    def _is_below_photo(self, box: Box) -> bool:
        """Tell the credit of a photo, in the link to its large one, from a teaser's title."""
        if not self._measures.pictures.of(box):
            return False
        runs = self._tree.runs[box.first : box.last]
        pictures = [run.picture for run in runs if run.picture]
        large = {address for one in pictures for address in (one.link, one.src) if address}
        linked = {anchor.href for run in runs for anchor in run.anchors}
        return linked <= large and all(map(FILE.search, linked))

    def _are_captions(self, box: Box) -> bool:
        """Tell the one caption of several photos, in cells with them, from a copy of the text."""
        box = self._cell(box)
        pictures = self._measures.pictures.of(box)
        if not pictures or self._measures.length.of(box) > CAPTION * pictures:
            return False
        texts = [run.text for run in self._tree.runs[box.first : box.last] if run.text]
        return len(texts) <= pictures and max(map(len, texts), default=0) <= CAPTION

    def _cell(self, box: Box) -> Box:
        """Go up from a text to the small box that holds its photo too."""
        around = box
        for _ in range(_DEEPEST):
            if self._measures.pictures.of(around) or around is self._holder or around.parent < 0:
                break
            around = self._tree.boxes[around.parent]
        return around if around.last - around.first <= _CELL else box

    def _are_teasers(self, box: Box) -> bool:
        """Tell teasers from a text that ends with some: one paragraph may stand before them."""
        measures = self._measures
        if not measures.teases(box):
            return False
        first = next(
            at for at in range(box.first, box.last) if measures.teasers.between(at, at + 1)
        )
        return measures.paragraphs.between(box.first, first) <= 1

    def _is_teaser(self, box: Box) -> bool:
        """Tell one that is named so: a title that leads elsewhere, and a summary."""
        measures = self._measures
        named = not _TEASERS.isdisjoint(box.words) and measures.teasers.of(box) == 1
        return named and measures.paragraphs.of(box) <= 1 and measures.prose.of(box) <= _SUMMARY

    def _is_labelled(self, box: Box) -> bool:
        for run in self._tree.runs[box.first : min(box.last, box.first + 2)]:
            if run.text:
                line = run.text.casefold().strip(_AROUND) if len(run.text) < 40 else ""
                return _is_label(line) or (line in _LABELS_OVER_LITTLE and self._is_little(box))
        return False

    def _is_little(self, box: Box) -> bool:
        """Tell a box without paragraphs, or of cards that have a picture each."""
        paragraphs, pictures = self._measures.paragraphs.of(box), self._measures.pictures.of(box)
        return not paragraphs or paragraphs <= pictures > 1


def _letters(run: Run) -> str:
    return "".join(filter(str.isalnum, run.text)).casefold()


def _is_label(line: str) -> bool:
    counted = _COUNTED.fullmatch(line)
    return line in _LABELS or (counted is not None and (counted[1] or counted[2]) in _ANSWERS)


def _repeated(tree: Tree, holder: Box) -> Sums:
    """Sum the text that stood in the holder before: the copy for another screen."""
    seen: set[str] = set()
    sizes = [0] * len(tree.runs)
    for index in range(holder.first, holder.last):
        text = tree.runs[index].text
        if len(text) >= LONG_LINE:
            sizes[index] = len(text) if text in seen else 0
            seen.add(text)
    return Sums(sizes)
