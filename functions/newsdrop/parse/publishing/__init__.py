"""The day that a page gives for its release: in its head, its letterhead, where it was posted."""
