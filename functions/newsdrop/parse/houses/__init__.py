"""Houses: what their names look like, and how they write of themselves."""
