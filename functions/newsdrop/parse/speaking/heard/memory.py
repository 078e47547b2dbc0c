"""Who has been heard so far, and whom "he" or "the secretary" means by that."""

from __future__ import annotations

import re
from collections import deque
from itertools import chain
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.words.titlewords import is_plural
from newsdrop.parse.persons.scripts import arabic
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.speaking.heard import genders, held_offices, own_texts
from newsdrop.parse.speaking.heard.epithets import PARTISANS, Epithets
from newsdrop.parse.speaking.words.tongues import (
    ADVERBS,
    DEFINITE,
    HUMANS,
    INDEFINITE,
    NO_SUBJECT,
    PREPOSITIONS,
    PRONOUNS,
    WORD,
)
from newsdrop.parse.speaking.words.voice import Voice
from newsdrop.parse.vocabulary.inflected import OFFICES
from newsdrop.parse.vocabulary.wordkinds import is_compound_office
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsdrop.record import Person

REMEMBERED = 6
"""Voices that a pronoun or an office can mean."""

_LONGEST_ROLE = 10
_NOBODY = NO_SUBJECT | ADVERBS
_ARTICLES = DEFINITE | INDEFINITE
_ROLE_ENDS = PREPOSITIONS | {"who", "which", "that"}
_ARABIC_THAT = regex(r" [أإ]نّ?(?:ه|ها)? | (?:على|إلى|عن|في|من|بأن|أن|إن)\Z")
_ELIDED = regex(r"(?<!\w)[Ll]['’](?=\w)")
"""The article of "l’assessore", "l’élue"."""
_GERMAN = {"die": True, "der": False}
_ROMANCE = {"a": True, "o": False, "la": True, "el": False, "il": False, "le": False}
_ROMANCE |= held_offices.THIS
"""Articles: whether it is no man whom they stand before, whatever the noun."""
_PORTUGUESE = ("a", "nte", "parlamentar")
"""Of offices behind "a", which is "the" there: "a reitora", "a presidente"."""
_EITHER = words("speech", "either")
_HE, _SHE = words("speech", "he"), words("speech", "she")
_SCHOLARS = tuple(words("speech", "scholars"))
"""What somebody is who has been named by another title: "the geologist"."""
_ACADEMICS = tuple(words("speech", "academics"))
_FROM = regex(rf",? (?:{any_of(words('speech', 'belongs'))}) (?P<house>[^,.;:()“”]{{2,100}})")
_BESIDES = regex(rf",[ ](?:{any_of(words('speech', 'besides'))})(?:[ ]|['’])")
"""Behind an office, before somebody else: "said the mayor, who came with Jane Roe"."""


class Memory:
    """The voices heard and the people named so far, the latest last.

    Parameters
    ----------
    people
        The people of the story, for their titles.
    story
        Its paragraphs, for the forms of address that tell men from women, and for epithets.
    language
        Its primary subtag: "il" is "he" in French, and an article in Italian.
    """

    def __init__(self, people: Sequence[Person], story: Iterable[str], language: str) -> None:
        self._people = people
        self._story = story
        self._pronouns = PRONOUNS - _ARTICLES if language == "it" else PRONOUNS
        self._called = Epithets(people, story)
        self._addressed: dict[str, bool] | None = None
        self._heard: deque[Voice] = deque(maxlen=REMEMBERED)
        self._seen: deque[str] = deque(maxlen=REMEMBERED)
        self._from: dict[str, list[set[str]]] = {}  # words of houses, by who is from them
        self._full: dict[str, str] = {}  # names of those heard, by their last words

    @property
    def last(self) -> Voice | None:
        """The voice heard last."""
        return self._heard[-1] if self._heard else None

    @property
    def talk(self) -> bool:
        """Whether two people speak by turns."""
        names = [voice.speaker for voice in self._heard if voice.speaker]
        return len(names) > len(set(names)) > 1

    def hear(self, voice: Voice) -> None:
        """Note who speaks."""
        self._heard.append(voice)
        if voice.speaker:
            self._full[voice.speaker.rpartition(" ")[2]] = voice.speaker

    def other(self, person: Person) -> bool:
        """Tell whether somebody else of the same last name was heard."""
        last = person.name.rpartition(" ")[2]
        heard = {voice.speaker for voice in self._heard if voice.speaker} - {person.name}
        return any(last in name.split() for name in heard)

    def see(self, names: Iterable[str]) -> set[str]:
        """Note who is spoken of."""
        row = list(names)
        self._seen.extend(row)
        return set(row)

    def pronoun(self, printed: str, subject: Voice | None = None) -> Voice:
        """Find whom a pronoun means: the subject of its sentence, else the latest that fits."""
        word = printed.casefold()
        if word in _EITHER:
            last = next((voice for voice in reversed(self._heard) if voice.human), None)
            return Voice(last.speaker if last else None, printed)
        if word not in _HE and word not in _SHE:
            return Voice(None, printed, human=False)
        heard = chain((subject,), reversed(self._heard))
        for voice in heard:
            if voice and voice.human and self.is_man(voice.speaker) is not (word in _SHE):
                return voice._replace(words=printed)
        fit = (name for name in reversed(self._seen) if self.is_man(name) is (word in _HE))
        return Voice(next(fit, None), printed)

    def role(self, phrase: str) -> Voice | None:
        """Find whom words without a known name mean.

        Parameters
        ----------
        phrase
            "the secretary", "a senior Pentagon official", "officials", "Lee", "they all".

        Returns
        -------
        Voice or None
            ``None`` where the words are no source.
        """
        if arabic.is_arabic(phrase):
            return self._arabic(phrase)
        row = WORD.findall(_ELIDED.sub("l ", phrase))
        if _NOBODY.issuperset(map(str.casefold, row)):
            return None
        named = self.part(row[-1]) if len(row) < 3 and row[-1][0].isupper() else None
        if named:
            return Voice(named, phrase)
        head = row[1] if len(row) > 1 and row[0].casefold() in ADVERBS else row[0]
        first = re.split("['’]", head)[0]
        office = len(row) > 1 and row[1].casefold() in HUMANS  # "il sindaco", no "he"
        if first.casefold() in self._pronouns and not office and first != "i":  # "i due rettori"
            return self.pronoun(first)
        if owner := own_texts.pronoun(row):
            house = owner in _EITHER and self.last and not self.last.human  # "su mensaje" is its
            return Voice(None, phrase) if house else self.pronoun(owner)._replace(words=phrase)
        return self._office(phrase, row)

    def beside(self, told: str) -> Voice | None:
        """Find whom an office means that a clause on its company follows.

        "the mayor, who came with Jane Roe", "le maire, accompagné de Jane Roe"
        """
        aside = _BESIDES.search(told)
        phrase = told[: aside.start()].strip() if aside else ""
        voice = self.role(phrase) if phrase.islower() and WORD.match(phrase) else None
        return voice if voice and voice.human else None

    def _arabic(self, phrase: str) -> Voice | None:
        """Read "معاليه", who spoke last, and "الوزير", the only one."""
        phrase = _ARABIC_THAT.split(phrase, maxsplit=1)[0]
        if arabic.is_again(phrase):
            return self.last
        first = phrase.split(maxsplit=1)[0]
        if first in PRONOUNS:
            return self.pronoun(first)
        return Voice(arabic.meant(phrase, self._people), phrase)

    def _office(self, phrase: str, row: Sequence[str]) -> Voice | None:
        folded = [word.casefold() for word in row]
        articles = [at for at, word in enumerate(folded) if word in _ARTICLES]
        leads = articles[:1] == [0]
        if len(row) > _LONGEST_ROLE and not leads:
            return None
        begin = 0 if leads or not articles else articles[-1]
        ends = (at for at in range(begin + 1, len(row)) if folded[at] in _ROLE_ENDS)
        stop = next(ends, len(row))
        while stop > begin + 1 and folded[stop - 1] in ADVERBS:
            stop -= 1  # "so die Ministerin weiter"
        head = held_offices.noun(folded, begin, stop)
        words = " ".join(row[:stop]) if len(row) > _LONGEST_ROLE else phrase
        aged = held_offices.is_aged(head)
        party = bool(articles) and head in PARTISANS  # not "recent Republican claims"
        known = aged or party or head in HUMANS
        human = known or is_compound_office(head)  # "die Verkehrsministerin"
        voice = Voice(None, words, human=human)
        pointed = held_offices.points(folded[0], head, human=human)
        pointed = pointed and not self._called.is_new(head)
        definite = pointed or (bool(articles) and folded[begin] in DEFINITE)
        woman = row[begin] == "a" and head.endswith(_PORTUGUESE)
        definite = definite or woman
        # Slavic offices have no article, Romanian ones end in it.
        alone = len(row) == 1 or (begin == 0 and head == folded[0])
        definite = definite or (alone and (head in OFFICES or head.endswith(held_offices.ENDED)))
        kind = held_offices.kind(row, head, stop)
        holder = self._holder(words, head, kind) if voice.human and definite else None
        bare = all(word.islower() or word.casefold() == head for word in row[begin:stop])
        aged = aged and (definite or alone)  # "a 34-year-old" is somebody else
        last = self.last if (definite or aged) and holder is None and bare else None
        called = (_GERMAN if aged else _ROMANCE).get(folded[begin])
        if called is not None and last and self.is_man(last.speaker) is called:
            return voice  # "so die 34-Jährige", "diz a parlamentar", behind a man's words
        man = self.is_man(last.speaker) if last else None
        if last and last.speaker and (pointed or held_offices.may_be(head, man=man)):
            return last._replace(words=words)
        if party and definite and holder is None:
            return Voice(self._called.partisan(head, self._latest()), words)
        only = self._only() if aged and bare and last is None else None
        if only:
            return Voice(only, words)
        return voice if holder is None or (woman and self.is_man(holder.speaker)) else holder

    def _holder(self, words: str, head: str, kind: str | None) -> Voice | None:
        """Find who bears an office: the one of that house, the latest heard, the only one."""
        if head.endswith("s") and is_plural(head):
            return None  # "the senators"
        titled = {p.name: set(WORD.findall(p.title)) for p in self._people if p.title}
        holders = held_offices.holders(self._people, head, kind)
        house = {word for word in WORD.findall(words)[1:] if word[0].isupper()}
        house = {word.removesuffix("’s").removesuffix("'s") for word in house}
        house = {word for word in house if word.casefold() not in HUMANS}  # "the Minister"
        if house or not held_offices.BELOW.isdisjoint(map(str.casefold, WORD.findall(words))):
            holders = [
                name for name in holders if not held_offices.is_other(words, house, titled[name])
            ]
        of_house = [name for name in holders if house and house <= titled[name]]
        if len(of_house) == 1:
            return Voice(of_house[0], words)
        for heard in reversed(self._heard):
            known = heard.speaker in titled
            if heard.speaker in holders or (not known and head in heard.words.casefold().split()):
                return heard._replace(words=words)
        if not holders and house and head.endswith((*_SCHOLARS, *_ACADEMICS)):
            theirs = [name for name in self._recent() if self._belongs(name, house)]
            if len(theirs) == 1:
                return Voice(theirs[0], words)
        if not holders and head.endswith(_SCHOLARS):
            return Voice(only, words) if (only := self._only()) else None
        if len(holders) > 1 and not house:  # whose office has no house is of the story's own
            bare = {p.name for p in self._people if (p.title or "").casefold() == head}
            holders = [name for name in holders if name in bare]
        return Voice(holders[0], words) if len(holders) == 1 else None

    def _only(self) -> str | None:
        """Find the only one who has been named so far."""
        named = list(self._recent())
        return named[0] if len(named) == 1 else None

    def _recent(self) -> Iterable[str]:
        """Give everyone who has been heard or seen, each once."""
        heard = (voice.speaker for voice in self._heard if voice.speaker)
        return dict.fromkeys(chain(self._seen, heard))

    def _belongs(self, name: str, house: set[str]) -> bool:
        """Tell whether the story says that somebody is from a house: "Ann Roe from ETH Zurich"."""
        if name not in self._from:
            places = ((text, text.find(name)) for text in self._story)
            told = (_FROM.match(text, at + len(name)) for text, at in places if at >= 0)
            self._from[name] = [set(WORD.findall(one["house"])) for one in told if one]
        return any(house <= words for words in self._from[name])

    def part(self, word: str) -> str | None:
        """Find who of those heard or seen has a name with this part, a family name in front too."""
        if word in self._full:
            return self._full[word]
        return next((name for name in self._latest() if name and word in name.split()), None)

    def _latest(self) -> Iterable[str | None]:
        return chain(reversed(self._seen), (voice.speaker for voice in reversed(self._heard)))

    def is_man(self, name: str | None) -> bool | None:
        """Tell men from women by forms of address in the story, else by given names.

        Parameters
        ----------
        name
            In full.
        """
        if name is None:
            return None
        if self._addressed is None:
            self._addressed = genders.addressed(self._story)
        return genders.is_man(name, self._addressed)
