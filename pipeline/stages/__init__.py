"""The stages, one package each, in the order of the recipe (pipeline/recipe.py)."""
