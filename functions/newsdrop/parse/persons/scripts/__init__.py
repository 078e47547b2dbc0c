"""Names in scripts that have no capitals, and in languages whose sentences inflect them."""
