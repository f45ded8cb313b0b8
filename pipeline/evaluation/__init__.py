"""Evaluation: a run against annotated documents, layer by layer and field by field."""

from pipeline.evaluation.gold import GoldDocument, GoldMention
from pipeline.evaluation.match import Outcome, compare
from pipeline.evaluation.reading import read_gold
from pipeline.evaluation.score import Evaluation, evaluate

__all__ = ["Evaluation", "GoldDocument", "GoldMention", "Outcome", "compare", "evaluate", "read_gold"]
