"""Where on a page its release stands, and where its furniture."""
