"""Which of several houses issues the release, and what signs have to agree on one."""
