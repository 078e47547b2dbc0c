"""Titles before a name, from where they start."""
