"""What a release says of the house that issues it, under a heading, without one, within a line."""
