"""Who issues a release: whom the letterhead, the text and the site name."""
