"""What only a person runs: the embedded AWS, the folder watcher, the `newsdrop` command."""
