"""What tests of people share: who is found in lines of a story."""

from newsdrop.parse import people
from newsdrop.parse.found import Found
from newsdrop.record import Evidence, Image, Paragraph


def found(value):
    return None if value is None else Found(value, Evidence.TEXT)


def find(*lines, headline=None, captions=(), language="en"):
    photos = tuple(Image(src=None, caption=caption) for caption in captions)
    body = [Paragraph(line) for line in lines]
    return people.find(found(headline), None, body, found(photos), found(language))


def names(*lines, **more):
    return [person.name for person in find(*lines, **more)]
