"""What is called like a person and is none: streets, ships, houses, authors, credits."""
