"""Whose a quote is: by the words before the verb, behind it, by a signature, by the topic."""
