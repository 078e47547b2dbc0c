"""Lines between a headline and the text that say what the text is about."""
