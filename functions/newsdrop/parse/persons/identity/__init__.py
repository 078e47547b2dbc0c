"""Who is who: whom a name means, and which names are one person's."""
