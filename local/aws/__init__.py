"""The embedded AWS: moto in this process, deployed from the project's own template."""
