"""What the names of rules mean, for people who read a record: the path of docs/linking.md in one line."""

from collections.abc import Mapping

from pipeline.lexicons import load

_ACTORS = {
    "known_name": "an organisation of the word lists, or its acronym",
    "state_name": "a country or its capital that acts or speaks",
    "state_noun": "a noun for a state that acts (« le royaume »)",
    "title_and_name": "a title or function directly before a proper name (« président Vladimir Poutine »)",
    "kind_and_name": "a kind of body directly before its name (« ONG SOS Horizon », « ministère de la Santé »)",
    "person_name": "a proper name with a given name, or the surname of somebody named before",
    "demonym_and_name": "a nationality before a proper name (« la Française Claire Martin »)",
    "dateline_credit": "the agency credited in the dateline (« PARIS (AFP) »)",
    "acronym": "an acronym in brackets after the name it stands for",
    "capital_body": "an institution written with a capital (« le Parlement »)",
    "body": "an institution by its common name (« le gouvernement »)",
    "function": "a function that one person holds, with its institution (« maire de Lyon »)",
    "role": "somebody named by a role (« le conducteur »)",
    "group": "people named together who do or say something (« les rebelles »)",
    "model_organization": "the model alone takes it for an organisation",
}
_OBJECTS = {
    "counted_noun": "the noun that follows the figure",
    "heading": "the heading before the colon (« Blessés : 34 »)",
    "before_bracket": "the noun before the bracket that holds the figure",
    "subject": "the subject of the clause",
    "elided": "understood from a figure before (« dont deux graves », « contre 17 en 2018 »)",
    "noun_in_fraction": "the noun inside the fraction (« un TGV sur dix »)",
    "governing_noun": "the noun that the figure complements (« un taux de 7 % »)",
    "complement": "the complement of the figure (« 38 % des dossiers »)",
    "recipient": "who or what gets the sum (« par maison »)",
    "postposed": "the noun right after the sum",
    "apposition": "the noun to which the figure is apposed",
    "antecedent": "the noun that the relative clause resumes",
    "age_complement": "the person before « de … ans » or « âgé de »",
    "age_apposition": "the person before the comma",
    "age_bracket": "the person before the bracket",
    "penalty_noun": "prison, fine or ban beside the figure",
    "no_object": "no noun can be what is counted",
}
_EVENTS = {
    "penalty": "a penalty is always `sentenced`",
    "governing_verb": "the verb that governs the figure, which is its patient",
    "verb_phrase": "a verbal phrase in the clause (« perdre la vie »)",
    "participle": "a participle on the counted noun (« cases détruites »)",
    "governing_noun": "the noun of action before the figure (« la suppression de 420 postes »)",
    "counted_noun": "the counted noun itself (« 43 morts »)",
    "phrase": "a phrase in the clause (« en garde à vue »)",
    "inherited": "that of the whole, or of the figure whose noun is understood",
    "no_event": "neither verb nor noun names one of the events",
}
_CHANGES = {
    "level": "nothing says that the value rose or fell",
    "sign": "the sign before the number",
    "comparison": "« de plus », « de moins », « supérieur à »",
    "noun_of_change": "a noun of change (« en hausse de »)",
    "verb_of_change": "a verb of change, with « de » or « à »",
}
_FACTUALITY = {
    "asserted": "nothing hedges it",
    "denied": "a negation or a verb of denying holds the figure in its scope",
    "condition": "under « si » or « en cas de »",
    "goal": "something wanted, feared, demanded",
    "future": "tense or verb places it in the future",
    "conditional": "the conditional by which the press says that it is not established",
    "doubt": "a word of doubt (« présumé », « probablement »)",
    "of_whole": "that of the whole it is part of",
}
_SOURCES = {
    "statement_direct": "speaker of the quotation that holds the figure",
    "statement_indirect": "speaker of the reported clause that holds the figure",
    "statement_according_to": "« selon », « d'après » over the clause",
    "statement_impersonal": "the source of « dit-on », « indique-t-on de source … »",
    "gapped_clause": "an actor alone before the figure: the verb of counting is understood",
    "intention": "subject of a verb of intending, fearing or demanding",
    "speaker_unnamed": "the figure is reported, but nobody is named",
    "unattributed": "no statement holds the figure: the article itself states it",
}
_AGENTS = {
    "passive": "« par » after a passive",
    "subject": "subject of the verb that governs the figure",
    "promise": "who promises or gives",
    "of_whole": "that of the whole",
    "court": "the court that imposes the penalty",
    "candidate_before": "who gets the votes, named before the figure",
    "candidate_before_bracket": "who gets the votes, named before the bracket",
    "no_agent": "no actor does it in the sentence",
}
_PLACES = {
    "in_clause_after": "after the figure, in its clause",
    "in_clause_before": "before the figure, in its clause",
    "chained_after": "in a segment chained after the figure",
    "fronted": "at the head of the sentence",
    "anaphor": "« la ville », « ce port »: the last place of that kind in the paragraph",
    "same_event_in_paragraph": "that of a figure of the same event just before",
    "sentence_before": "that of the figures of the sentence before",
    "scene_before": "the scene told in the sentence before",
    "no_date": "no date governs the figure",
    "no_location": "no place governs the figure",
    "undated_kind": "an age has no date",
    "unplaced_kind": "an age has no place",
    "relative_place": "the place that « où » resumes, or the name beside the figure",
    "seat_of_court": "the seat in the name of the court",
}
CHOICES: Mapping[str, Mapping[str, str]] = {
    "object": _OBJECTS,
    "event": _EVENTS,
    "change": _CHANGES,
    "factuality": _FACTUALITY,
    "source": _SOURCES,
    "agent": _AGENTS,
    "date": _PLACES,
    "location": _PLACES,
}
"""Field of a claim → path → its meaning."""

RULES: Mapping[str, Mapping[str, str]] = {"actors": _ACTORS, "claims": _OBJECTS}
"""Table → rule → its meaning."""


def meaning(table: str, rule: str) -> str:
    """What a rule means; its own words where no meaning is written down."""
    return RULES.get(table, {}).get(rule) or rule.replace("_", " ")


def measured(table: str, rule: str) -> tuple[float, int] | None:
    """The rule's precision on the annotated articles and how many records it was measured on."""
    found = load("confidence").get(table, {}).get(rule)
    return (float(found[0]), int(found[1])) if found else None
