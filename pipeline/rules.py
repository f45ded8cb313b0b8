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
    "collective": "a body or set of people named by a common noun (« syndicats », « chaînes de télévision »)",
    "generic": "somebody named by a general noun who acts or suffers as a party (« personnes », « victime »)",
    "metonymy": "a place that acts or speaks (« Bruxelles », « la France »)",
    "demonym": "people by their nationality or city (« les Américains »)",
    "model_organization": "the model alone takes it for an organisation",
}
_DATES = {
    "absolute": "day, month and year, or month and year, are written out",
    "partial": "a day or month without a year: the year follows from the document date and the tense, else it stays X",
    "year": "a year by itself",
    "weekday": "a weekday, found from the document date and the tense",
    "relative": "counted from the document date (« hier », « samedi dernier », « cette année »)",
    "anaphoric": "counted from the date the text stands at (« la veille », « ce jour-là »)",
    "lapse": "a distance in time (« il y a trois jours », « dans deux mois »)",
    "window": "the last or next units (« ces dernières années »)",
    "duration": "how long something lasts",
    "repeated": "how often (« chaque lundi », « 24 heures sur 24 »)",
    "range": "two ends of which the first cannot stand alone (« 26 et 27 octobre »)",
    "shared": "a day whose month or year the next one gives",
    "edge": "start, middle or end of a period (« mi-octobre », « fin 2015 »)",
    "hedged": "a date with before, after or about (« vers le 10 »)",
    "part_of_day": "morning, evening, night of a day",
    "clock": "a clock time",
    "period": "a month, season, decade or century by its name",
    "named_day": "a feast or day by its name (« Noël », « le 14-Juillet »)",
}
_LOCATIONS = {
    "gazetteer": "a name of the gazetteer, settled by what surrounds it",
    "generic_name": "a kind of place and its name (« camp de Handarate », « place Tahrir »)",
    "sky": "a planet, the Moon or the Earth where the text speaks of the sky",
    "road": "a road by its number or name (« A3 », « autoroute A20 »)",
}
_STATEMENTS = {
    "according_to": "« selon », « d'après », « pour » and the clause they govern",
    "verb_and_clause": "a verb of saying and « que »",
    "verb_and_infinitive": "a verb of saying and an infinitive (« affirme avoir »)",
    "verb_and_noun": "a verb of saying and what is announced, demanded or deplored, as a noun",
    "verb_and_quotation": "a verb of saying before a quotation",
    "verb_and_colon": "a verb of saying and a colon",
    "noun_and_colon": "a noun of saying and a colon (« Bilan : »)",
    "colon_and_quotation": "a colon before a quotation",
    "quotation_before_incise": "a quotation before its incise (« …, a dit X »)",
    "quotation_goes_on": "a quotation that goes on after its cue, or continues the last speaker's",
    "quotation_and_participle": "a quotation beside a participle of saying (« ajoutant que »)",
    "partial_quotation": "words in quotation marks that complete a verb",
    "clause_before_incise": "a sentence before or around its incise (« …, a indiqué X »)",
    "clause_before_impersonal": "a sentence before « dit-on », « indique-t-on de source … »",
    "gapped_clause": "the verb of saying of the clause before is understood",
    "passive_accusation": "« accusé de », « soupçonné de » and what is held against somebody",
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
    "gapped_subject": "the subject of a clause whose verb is understood (« les achats de 5 % »)",
    "antecedent": "the noun that the relative clause resumes",
    "age_complement": "the person before « de … ans » or « âgé de »",
    "age_apposition": "the person before the comma",
    "age_bracket": "the person before the bracket",
    "penalty_noun": "prison, fine or ban beside the figure",
    "pronoun": "the person or thing that the pronoun takes up (« Il avait 54 ans »)",
    "late_subject": "the subject that what opens the sentence is said of (« Âgée de 19 ans, la nageuse … »)",
    "changed_object": "the object of a verb of change (« ramener le chômage sous 9 % »)",
    "reference": "what a multiple is reckoned from (« trois fois la taille de »)",
    "amount": "the noun before « d'un montant de », « à hauteur de »",
    "attribute": "what the subject is said to be (« sept sont des femmes »)",
    "priced": "what has a price (« la tonne a perdu 12 euros »)",
    "question": "what was asked (« Combien de bateaux ? »)",
    "penalty_later": "prison, fine or ban named after the figure",
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
    "bodies": "bodies that are found are of the dead",
    "attribute": "said of the subject by être (« ont été victimes d'une intoxication »)",
    "apposed_participle": "a participle apposed to the counted noun",
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
    "date_to_come": "its date lies after the document, and no verb tells it in the past",
    "restated": "as in the figure that it says again",
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
    "nominal": "the actor in the complement of a noun of action (« l'attaque des insurgés »)",
    "laid_to": "who is accused of it, or made answerable for it",
    "act": "whose strike, operation or survey it was",
    "promise": "who promises or gives",
    "of_whole": "that of the whole",
    "court": "the court that imposes the penalty",
    "voted_for": "who or what the votes are cast for",
    "claimed": "who claims the votes",
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
    "opened_before": "at the head of a sentence before, for what is quoted",
    "period_before": "the period or land of the account before (« Au troisième trimestre, … »)",
    "jurisdiction": "the town or land of the authority that speaks of its own",
    "respectively": "one for each figure (« respectivement »)",
    "found_back": "the time one has to go back to (« il faut remonter à »)",
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

RULES: Mapping[str, Mapping[str, str]] = {
    "actors": _ACTORS,
    "dates": _DATES,
    "locations": _LOCATIONS,
    "statements": _STATEMENTS,
    "claims": _OBJECTS,
}
"""Table → rule → its meaning."""


def meaning(table: str, rule: str) -> str:
    """What a rule means; its own words where no meaning is written down."""
    return RULES.get(table, {}).get(rule) or rule.replace("_", " ")


def measured(table: str, rule: str) -> tuple[float, int] | None:
    """The rule's precision on the annotated articles and how many records it was measured on."""
    found = load("confidence").get(table, {}).get(rule)
    return (float(found[0]), int(found[1])) if found else None
