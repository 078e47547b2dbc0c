"""Sentences and phrases."""
