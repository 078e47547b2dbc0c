"""Contacts that no heading and no sentence announces: stacks of lines, one line, an address."""
