"""The function that keeps mentions and earlier revisions."""
