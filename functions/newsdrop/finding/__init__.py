"""Which releases name a person, a place or an issuer."""
