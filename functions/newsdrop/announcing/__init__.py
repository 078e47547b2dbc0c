"""What subscribers are told, when, and only once."""
