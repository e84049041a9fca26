"""Can a clinician trust it? What is read, proved and signed before patients see a content file.

Lives here: the fingerprint of the content, the seal, the keys that sign it, and what a clinician reads before
signing. Must not: import Qt, look at the clock, or decide what is shown; the shell and the commands do that.
"""
