"""Direct speech: the marks around it, the words that name its source."""
