"""Names of people: how they are printed, and who is who."""
