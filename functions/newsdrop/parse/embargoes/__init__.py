"""Words that hold a release back until a moment, and words that only look like them."""
