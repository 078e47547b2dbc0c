"""What a name looks like: rows of capital words, and the words that come between them."""
