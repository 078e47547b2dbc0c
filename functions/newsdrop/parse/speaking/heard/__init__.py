"""Who is in the story, who was heard so far, and who speaks that nobody else names."""
