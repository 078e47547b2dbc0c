"""What an upload is written in: bytes become source, whatever they were wrapped in."""
