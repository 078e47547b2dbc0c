"""Where a release begins on its page, and where its text begins."""
