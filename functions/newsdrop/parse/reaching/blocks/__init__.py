"""Contacts of several lines: how far they go, what stands side by side, what stands twice."""
