"""Who issues a release: whom the letterhead, the text, a signature and the site name."""
