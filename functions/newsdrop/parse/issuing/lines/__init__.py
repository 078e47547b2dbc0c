"""Which house the lines around the text name: above it, below it, beside it."""
