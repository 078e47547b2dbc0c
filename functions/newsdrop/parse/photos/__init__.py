"""What belongs to a photo, and which pictures are photos."""
