"""What is kept: an upload is fetched, and its record committed as an item."""
