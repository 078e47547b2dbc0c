"""Names of people: where a story names somebody, and who is who."""
