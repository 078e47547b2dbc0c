"""Signs that a page holds no release: shelves of many, and pages that tell nothing."""
