"""Where on its page a release, its dateline and its text begin."""
