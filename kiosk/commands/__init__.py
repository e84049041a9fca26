"""What the command line can do, one file a command; each has `run(args)`, which returns the exit code."""
