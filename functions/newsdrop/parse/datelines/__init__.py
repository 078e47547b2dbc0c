"""What a dateline looks like: its place, and the forms in which place and day are set."""
