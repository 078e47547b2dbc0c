"""Titles behind a name, to where they end."""
