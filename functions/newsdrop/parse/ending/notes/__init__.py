"""Notes that a release ends with: small print, sources, rights, another language."""
