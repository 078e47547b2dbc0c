"""Words that ask to get in touch: headings over contacts, sentences, notes to editors."""
