"""The run folder: what is written, how, and how it is read back."""
