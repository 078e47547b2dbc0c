"""What stands around a name and tells that it is a person's: ages, offices, lists, verbs."""
