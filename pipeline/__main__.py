"""`python -m pipeline` is `releve`."""

from pipeline.cli import main

main()
