"""Lines that say who wrote: what several parts ask of them."""
