"""The words beside speech that say whose it is: verbs, their subjects, the lines of a source."""
