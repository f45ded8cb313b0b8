"""Figures whose noun is understood: comparison, lists, "dont", "en", pronouns."""

from collections.abc import Sequence

from pipeline.stages.claims.case import Case
from pipeline.stages.claims.phrases import OF, Counted, Phrase, counted, phrase_before
from pipeline.stages.claims.vocabulary import event_adjectives, nouns, words

_INTERCHANGEABLE = frozenset({"fraction", "multiple", "count", "percentage"})


def understood(held: Counted) -> Counted:
    """The object of another figure, taken over."""
    return Counted(held.start, held.end, held.head, "elided")


def elided(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """The noun of an earlier figure that this one can lean on, in the sentence, else in the sentence before.

    "soit" restates the figure just given; a subject leans on a subject ("6 banques …, 10 autres …").
    """
    reach = case.sentence - (case.clauses.previous is not None)  # no noun is understood from another paragraph
    near = [c for c in reversed(earlier) if c.sentence >= reach and c.counted is not None]
    matched = _respective(case, near)
    if matched is not None:
        return understood(matched)
    if case.before() == "soit":
        near = [c for c in near if c.sentence == case.sentence and c.whole is None] or near
    else:
        near = [c for c in near if _may_lend(case, c)]
        if case.before() in words("previous"):  # 43 morts, dont trois enfants, contre 31: a whole beside a whole
            near.sort(key=lambda c: c.sentence == case.sentence and c.whole is not None)
    if case.governance.role == "subject":
        near.sort(key=lambda c: c.sentence != case.sentence or _is_degree(c))
        if case.after() in {"autres", "autre"}:  # douze ouvriers tués et neuf blessés. Onze autres …
            near.sort(key=lambda c: c.counted is not None and c.counted.head in event_adjectives())
    return understood(near[0].counted) if near and near[0].counted else None


def _is_degree(other: Case) -> bool:
    """Six banques ont été dégradées de quatre crans, dix autres …: by how much lends no noun to a subject."""
    return other.governance.role == "adjunct" or other.before() in {"de", "d'"}


def _respective(case: Case, near: Sequence[Case]) -> Counted | None:
    """Ils anticipaient respectivement 171 millions et 1,9 milliard: the figures answer those before, one by one."""
    at = next((u.index for u in case.units if u.low == "respectivement"), None)
    if at is None or at > case.at + 6:
        return None
    rank = sum(1 for u in case.units[at : case.at] if u.quantity is not None) if at < case.at else 0
    before: list[Counted] = []
    for other in reversed(near):
        held = other.counted
        if other.sentence < case.sentence and held is not None and other.quantity.kind == case.quantity.kind:
            before += [held] if all(held.start != h.start for h in before) else []
    return before[rank] if rank < len(before) else None


def elided_here(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """The same within the sentence; one sentence further only when "autres" or a pronoun says so."""
    leaning = {u.low for u in case.units[max(0, case.at - 2) : case.at + 3]} & {
        "autres",
        "autre",
        "ils",
        "elles",
        "-ils",
    }
    opening = case.governance.role == "subject" and case.governance.is_local
    if leaning or opening:
        return elided(case, earlier)
    return elided(case, [c for c in earlier if c.sentence == case.sentence])


def _may_lend(case: Case, other: Case) -> bool:
    """A figure lends its noun to one of its kind; zero counts lend none."""
    kinds = {other.quantity.kind, case.quantity.kind}
    same = len(kinds) == 1 or kinds <= _INTERCHANGEABLE
    if case.quantity.kind == "measure" and other.quantity.unit != case.quantity.unit:
        return False
    loose = case.quantity.kind in {"percentage", "fraction", "multiple"} and other.sentence == case.sentence
    return (same or loose) and other.quantity.value != 0


def compared(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Contre 68 % en 2014, soit 12 % de plus: a figure set beside another says it so."""
    opener = case.before() if case.before() not in {"à", "de", "«", "“", '"'} else case.before(2)
    if case.after() in OF and case.after(2) not in {"plus", "moins", "après"}:
        return None
    if opener in words("previous") or opener in {"dont", "et", "ou", "mais"} or _out_of(case, opener):
        return elided(case, earlier)
    segment = case.clauses.segment(case.at)
    again = case.before(2) == "," and opener in {
        "par",
        "avec",
        "pour",
        "chez",
    }  # suivi par 35 %, par 60 % selon les syndicats
    listed = (opener == "," or again) and not segment.predicates and case.at - segment.first <= 2
    return elided(case, earlier) if listed and any(c.sentence == case.sentence for c in earlier) else None


def _out_of(case: Case, opener: str) -> bool:
    """Deux lignes sur quatre: the second figure is the whole of the first."""
    return opener == "sur" and any(u.kind == "quantity" for u in case.units[max(0, case.at - 7) : case.at - 1])


def gapped_share(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Les ventes ont bondi de 12 %, les achats de 5 %: a subject of its own under the verb before."""
    phrase = _gapped_subject(case)
    if phrase is None:
        return None
    said = [c for c in earlier if c.sentence == case.sentence and c.counted is not None]
    last = said[-1] if said else None
    if last is None or last.counted is None or not {last.quantity.kind, case.quantity.kind} <= _kin(case):
        return None
    if last.counted.rule == "complement" and case.before() not in OF:
        return understood(last.counted)  # la banane représente 60 % des recettes, la vanille 15 %
    return counted(phrase, "gapped_subject") if last.counted.rule in _OF_SUBJECT else None


def _kin(case: Case) -> set[str]:
    """Les effectifs ont fondu d'un tiers, le budget de 12 %: shares are told in either way."""
    kind = case.quantity.kind or "count"
    return {"percentage", "fraction"} if kind in {"percentage", "fraction"} else {kind}


_OF_SUBJECT = frozenset({"subject", "gapped_subject", "pronoun"})


def gapped_count(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Le oui obtient 1 204 voix, le non 987: who has them is said anew, what they are is understood."""
    phrase = _gapped_subject(case)
    if phrase is None and not _by_rank(case):
        return None
    return elided(case, [c for c in earlier if c.sentence == case.sentence])


def _by_rank(case: Case) -> bool:
    """Le premier portait 60 migrants, le second 75."""
    lead = (case.before(3), case.before(2), case.before())
    return lead[0] in {",", ";", "et", "mais"} and lead[1] in _DEFINITE and lead[2] in _RANKS


_RANKS = frozenset(
    "premier première second seconde deuxième troisième quatrième dernier dernière autre autres premiers seconds "
    "premières secondes".split()
)


def _gapped_subject(case: Case) -> Phrase | None:
    """The definite noun phrase alone between a comma or "et" and the figure, when no verb stands there."""
    at = case.at - (case.before() in _LINKS)
    phrase = phrase_before(case.clauses, at) if at == case.at or case.before() in OF | {"à"} else None
    if phrase is None or phrase.first < 2 or case.units[phrase.first - 1].low not in _DEFINITE:
        return None
    start = phrase.first - 2
    if case.units[start].low not in {",", ";", "et", "mais"}:
        return None
    verbless = not any(start < p.first < case.at and p.form != "participle" for p in case.clauses.predicates)
    return phrase if verbless and any(u.kind == "quantity" for u in case.units[:start]) else None


_LINKS = frozenset({"de", "d'", "à"})
_DEFINITE = frozenset(
    {"le", "la", "les", "l'", "celui", "celle", "ceux", "celles", "son", "sa", "ses", "leur", "leurs"}
)


def in_list(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """65 000 personnes selon la préfecture, quatre fois plus d'après les syndicats: a figure without a verb."""
    segment = case.clauses.segment(case.at)
    verbless = not segment.predicates and segment.index > 0
    return elided(case, earlier) if verbless and any(c.sentence == case.sentence for c in earlier) else None


def restated(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Un chiffre d'affaires de 4,8 milliards, en recul de 3 %; onze marchés, pour 4 millions."""
    trend = case.before() in {"de", "d'"} and case.before(2) in nouns("change_nouns") and case.before(3) == "en"
    if not trend and case.before() != "pour":
        return None
    before = [c for c in earlier if c.sentence == case.sentence and c.counted is not None and c.whole is None]
    return understood(before[-1].counted) if before and before[-1].counted else None


def partitive_pronoun(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """L'institut en a compté 72 800."""
    predicate = case.governance.predicate
    if predicate is None or predicate.first > case.at or not predicate.first:
        return None
    if not any(case.units[i].low == "en" for i in range(max(0, predicate.first - 2), predicate.first)):
        return None
    return elided(case, earlier)
