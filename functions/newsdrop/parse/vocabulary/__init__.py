"""What words are known as: names, offices, things, places; the runs that capitals form."""
