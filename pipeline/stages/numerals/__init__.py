"""Numerals: every number a French text writes in digits or words, as a pure function on text.

A numeral is only a number with its form; what it counts, whether it dates or names, is for the stages that call.
"""

from pipeline.stages.numerals.find import find_numerals
from pipeline.stages.numerals.numeral import Form, Numeral

__all__ = ["Form", "Numeral", "find_numerals"]
