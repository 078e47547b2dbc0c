"""Which house the first sentences are about: who opens them, who announces, who is founded."""
