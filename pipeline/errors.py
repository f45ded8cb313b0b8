"""Errors that a user can mend: each says what is wrong, where, and what to do."""


class ReleveError(Exception):
    """Base of every error that releve raises on purpose."""


class InputError(ReleveError):
    """The input as a whole cannot be used (missing folder, nothing to read, wrong columns)."""


class RunFolderError(ReleveError):
    """The run folder cannot be written or does not fit this run."""


class LexiconError(ReleveError):
    """A word list is malformed; the message names the file and the entry."""


class ConfigError(ReleveError):
    """A configuration value cannot be used; the message names the key."""
