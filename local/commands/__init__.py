"""What each command of `newsdrop` does; `local.cli` says how it is called."""
