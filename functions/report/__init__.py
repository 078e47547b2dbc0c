"""The function that tells operations of rejected files."""
