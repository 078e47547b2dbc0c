"""The words of titles: what names an office, a rank, a degree, and what an office is held of."""
