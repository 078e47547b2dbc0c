"""The function that reads uploads."""
