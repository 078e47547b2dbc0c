"""Titles: the words of an office, where a title begins and ends, ranks and degrees."""
