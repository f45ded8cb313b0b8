"""Does a noun group stand as a party: does it act, speak or suffer, or is it counted, predicated, part of a name?"""

from pipeline.stages.actors.groups import Group
from pipeline.stages.actors.things import follows_thing, is_competition
from pipeline.stages.actors.view import View
from pipeline.stages.actors.vocabulary import word_set

_PARTY = frozenset({"nsubj", "nsubj:pass", "obl:agent", "obj", "iobj", "appos", "ROOT", "csubj", "dislocated"})
_SUBJECT = frozenset({"nsubj", "nsubj:pass", "obl:agent", "obj", "iobj"})
_DEFINITE = frozenset({"la", "l'", "du", "le", "sa", "son"})
_HAVE = frozenset({"a", "ai", "aura", "avaient", "avait", "ayant", "ont", "n'a"})
_FIRST = frozenset({"premier", "première", "second", "seconde"})
_RECIPIENTS = frozenset({"COP", "CVL", "JUD", "LEG", "MIL"})
_APPOSITIVE = frozenset({",", "(", "–", "—", "-"})


def is_party(view: View, group: Group) -> bool:
    """The conditions, from the cheapest to the finest."""
    if view.pos[group.head] in {"VERB", "AUX", "ADV"} and word_before(view, group.start) not in word_set("determiners"):
        return False
    if _is_epithet(view, group):
        return False
    if any(i in view.counted for i in range(group.start, group.head_end)) or _in_name(view, group):
        return False
    if _is_partitive(view, group) or _names_thing(view, group) or _is_address(view, group) or _is_action(view, group):
        return False
    if group.name or group.proper:
        if _is_edition(view, group):
            return False
        if (view.low[group.head] == "site" and group.name is None) or word_before(view, group.start) == "en":
            return False  # « Site historique maritime », « met en vedette William Clark »
        return group.noun.cls != "lead" or _is_led(view, group)
    before = word_before(view, group.start)
    if group.noun.cls == "lead" or before in word_set("unspecific") or is_predicate(view, group):
        return False
    if (decided := _by_head(view, group, before)) is not None:
        return decided
    if _speaks_by_position(view, group, before) or _is_counted_part(view, group, before):
        return True
    if before not in word_set("determiners"):
        return _stands_bare(view, group, before)
    return _acts(view, group)


def _by_head(view: View, group: Group, before: str) -> bool | None:
    """What the head noun alone decides: « son conseil » is a lawyer, « le pouvoir » acts or is aimed at."""
    low = view.low[group.head]
    if low in word_set("possessed_roles") and group.noun.cls == "role":
        return before in word_set("possessives") and group.end == group.head + 1
    if low in word_set("abstract_bodies") and group.end == group.head + 1 and not _aims_or_is_aimed(view, group):
        return False
    return True if _is_source(view, group) else None


def _is_led(view: View, group: Group) -> bool:
    """« centre Myria », « Centre national »; a « force » or a « canton » is one by its name alone."""
    if group.name is not None or view.low[group.head] in word_set("name_only"):
        return group.name is not None
    return group.end > group.head_end


def _aims_or_is_aimed(view: View, group: Group) -> bool:
    """« le pouvoir a réagi », « accuse le pouvoir de … »; who takes or loses « le pouvoir » meets no party."""
    dep, governor = view.dep[group.head], view.head[group.head]
    if dep == "obj":
        return view.low[governor] in word_set("aimed_verbs")
    return dep in {"nsubj", "obl:agent"} and view.pos[governor] == "VERB"


def word_before(view: View, index: int) -> str:
    """The word before a token, spaces skipped; empty at the start of a sentence.

    "d'autres policiers" is the plural of "un autre policier": its "d'" counts as "des".
    """
    if index < view.size and view.begins[index]:
        return ""
    plural = view.low_at(index) == "autres"
    index -= 1
    while index >= 0 and view.blank[index]:
        index -= 1
    found = view.low_at(index)
    return "des" if plural and found == "d'" else found


def _in_name(view: View, group: Group) -> bool:
    """The head stands inside a place's name or a hyphenated word."""
    before = group.head - 1 - (view.low_at(group.head - 1) == "l'")  # « Sanssac-l'Église »
    hyphens = view.low_at(before) == "-" or (view.low_at(group.head_end) == "-" and not view.spaced[group.head_end - 1])
    if hyphens or (group.noun.cls == "lead" and group.name and group.name[0] in view.place_at):
        return not group.proper or hyphens  # « région Sava »; but « Météo Madagascar »
    if group.head not in view.place_at or group.noun.cls == "state":
        return False
    return view.dep[group.head] not in {
        "nsubj",
        "obl:agent",
    }  # « l'hôpital Sainte-Anne » is a place unless it acts


def _is_partitive(view: View, group: Group) -> bool:
    """« un groupe de militaires », « une foule de manifestants »: the inner noun is the actor."""
    if view.low[group.head] not in word_set("partitives"):
        return False
    at = group.head_end
    while view.is_adjective(at):
        at += 1
    inner = view.nouns.get(at + 1)
    return view.low_at(at) in {"de", "d'"} and bool(inner and inner[1] and inner[1][0].plural)


def _names_thing(view: View, group: Group) -> bool:
    """« la Coupe de la Ligue », « place de la République », « Ligue des champions »: the body names a thing."""
    if is_competition(view, group.head) or is_competition(view, group.head - 2):
        return True
    behind = view.low_at(group.head_end)
    if len(behind.rstrip(".")) == 1 and view.is_capital(group.head_end):
        return True  # « le match du groupe | B »
    if view.low[group.head] == "centrale" and not word_set("plants").isdisjoint(view.low):
        return True  # « la centrale (nucléaire) »: a power station
    return (group.proper or group.noun.cls == "institution") and follows_thing(view, group.start)


def _is_counted_part(view: View, group: Group, before: str) -> bool:
    """« un groupe de | militaires », « une foule de | manifestants »: the inner noun is the actor."""
    at = group.start - 2
    while view.is_adjective(at):
        at -= 1
    return before in {"de", "d'"} and group.noun.plural and view.low_at(at) in word_set("partitives")


def _is_address(view: View, group: Group) -> bool:
    """« Monsieur le Président, », « Madame la Commissaire »: who is addressed is no party."""
    title = view.low_at(group.start - 2)
    return view.low_at(group.start - 1) in {"le", "la", "les"} and title in word_set("addresses")


def _is_action(view: View, group: Group) -> bool:
    """« la formation d'une commission », « l'organisation du sommet »: what is done, not who does it."""
    at = group.head_end
    if view.low[group.head] not in word_set("action_nouns") or view.is_capital(group.head):
        return False
    if view.low_at(at) in {"de", "d'"} and view.pos[min(at + 1, view.size - 1)] == "NOUN" and at + 1 not in view.nouns:
        return view.low[group.head] in {"création", "formation", "organisation"}  # « l'organisation de concerts »
    return view.low_at(at) in {"du", "des"} or (
        view.low_at(at) in {"de", "d'"} and view.low_at(at + 1) in {"la", "l'", "un", "une", "ce", "cette", "son", "sa"}
    )


def is_predicate(view: View, group: Group) -> bool:
    """« il est le président du club », « nommé ministre », « comme un héros » characterise, they do not act."""
    if group.head in view.attributes:
        return True
    at = group.start - 1
    while at >= 0 and (view.low[at] in word_set("determiners") or view.pos[at] in {"ADV", "SPACE"}):
        at -= 1
    if view.low_at(at) in word_set("naming_verbs") and view.low_at(at - 1) in _HAVE and at < group.start - 1:
        return False  # « a nommé un administrateur »: who is named, not what he was named
    copula = view.low_at(at) in word_set("copula_forms") and view.pos[at] != "NOUN"  # « mis en demeure l'employeur »
    return copula and at >= 0 and not view.begins[at + 1]


def _is_source(view: View, group: Group) -> bool:
    """« de source policière », « cette source », « des sources proches du dossier »; « la source du Nil » is none."""
    return view.low[group.head] in {"source", "sources"}


def _speaks_by_position(view: View, group: Group, before: str) -> bool:
    """« selon des rescapés », « par les rebelles », « les analystes, qui tablaient »: the place shows the party."""
    if before not in word_set("determiners"):
        return False
    at = group.start - 1
    lead = before if before in {"du", "des", "au", "aux"} else word_before(view, at)
    if group.noun.cls == "institution" and group.seat and _is_affiliation(view, at):
        return True  # « Anne Roy, de l'université de Bordeaux »
    if lead == "contre" and group.noun.cls == "institution" and _is_charged(view, at):
        return True  # « ont porté plainte contre la clinique »
    if lead == "chez" and group.noun.sector != "CVL":
        return True  # « chez les promoteurs », not « chez les jeunes »
    if lead in {"selon", "d'après", "auprès", "entre"} or (word_before(view, at) in {"selon", "d'après", "entre"}):
        return True
    after = view.low_at(group.end + (view.low_at(group.end) == ","))
    return after == "qui" and group.noun.cls != "generic"


def _is_edition(view: View, group: Group) -> bool:
    """« le premier Forum mondial de l'eau », « la 12e Conférence sur le climat »: a meeting held again and again."""
    if view.low[group.head] not in word_set("meetings"):
        return False
    before = view.low[max(0, group.start - 1) : group.head]
    return any(low in _FIRST or low[0].isdigit() or low.endswith("ième") for low in before)


def _is_charged(view: View, at: int) -> bool:
    return not word_set("charges").isdisjoint(view.low[max(0, at - 5) : at])


def _stands_bare(view: View, group: Group, before: str) -> bool:
    """Without determiner only an apposition, a title line, a coordination or « selon », « entre » make an actor."""
    noun = group.noun
    if noun.cls == "generic" or before in {"de", "d'", "en", "à", "sans"}:
        return False
    if before == "" or before in _APPOSITIVE or before in {":", "«", '"', "“"}:
        block = view.parsed.blocks[view.parsed.block_at(view.starts[group.head])]
        heading = block.kind in {"title", "heading"} and (noun.plural or noun.cls == "institution")
        return is_apposition(view, group) or (heading and view.dep[group.head] in _PARTY)
    if before in {"et", "ou"} and noun.plural:  # « policiers et gendarmes ont … »
        return view.dep[group.head] == "conj" and view.head[group.head] in view.nouns
    return noun.cls != "institution" and before in {"selon", "entre", "contre"} and noun.plural


def is_apposition(view: View, group: Group) -> bool:
    """« Jean Dupont, maire de Lyon, »: right behind a name and a comma."""
    if word_before(view, group.start) not in _APPOSITIVE or group.noun.cls not in {"function", "role"}:
        return False
    at = group.start - 2
    while at >= 0 and view.blank[at]:
        at -= 1
    if at >= 1 and view.low[at] in {"ans", "an", ")"}:  # « Bernard Laval, 52 ans, délégué CGT »
        while at > 0 and view.low[at] not in {",", "("}:
            at -= 1
        at -= 1
    while at >= 2 and view.low[at - 1] == "-" and not view.is_capital(at):
        at -= 2  # « Min-jae Song-hee, secrétaire général »
    return at >= 0 and view.is_capital(at) and not group.noun.plural and at not in view.place_at


def _acts(view: View, group: Group) -> bool:
    dep, noun = view.dep[group.head], group.noun
    if dep == "nsubj" and view.low[view.head[group.head]] in word_set("bearing_verbs"):
        return False  # « les chômeurs représentent 8 % de la population »
    if noun.cls == "generic":
        return _generic_acts(view, group)
    if noun.cls == "state":
        return dep not in {"nmod", "obl:mod"} and word_before(view, group.start) in {"l'", "cet"}
    strict = view.low[group.head] in word_set("strict_bodies")
    if strict and _is_joined_party(view, group):
        return True
    if (group.demonym or group.seat) and (not strict or noun.sector == "MIL"):
        return True
    if strict and noun.sector in _RECIPIENTS and dep == "obl:arg":
        return True  # « promis deux millions à la famille », « confié l'enquête à la brigade des mineurs »
    if strict and noun.sector == "CVL" and dep == "nmod" and word_before(view, group.start) in _DEFINITE:
        return _is_client(view, group)
    if strict or (noun.cls in {"role", "collective"} and noun.plural and noun.sector in {"CVL", "BUS", "EDU"}):
        if not strict and _is_recipient(view, group, word_before(view, group.start - 1)):
            return True  # « a promis des fonds aux planteurs »
        return dep in _PARTY or (dep in {"obl:arg", "conj"} and not strict)
    return True


def _is_epithet(view: View, group: Group) -> bool:
    """« les | principaux points », « autorités militaires et | civiles »: an adjective that is a noun elsewhere."""
    if view.pos[group.head] != "ADJ" or group.name is not None or group.head_end != group.head + 1:
        return False
    if word_before(view, group.start) in {"et", "ou"}:
        return True
    after = group.head + 1
    return after < view.size and view.pos[after] == "NOUN" and not view.is_adjective(after) and after not in view.dated


def _is_joined_party(view: View, group: Group) -> bool:
    """« Le notaire et | la banque ont été condamnés »: what is joined to a party is one."""
    governor = view.head[group.head]
    return view.dep[group.head] == "conj" and governor in view.nouns and view.dep[governor] in _SUBJECT


def _is_client(view: View, group: Group) -> bool:
    """« l'avocat de | la famille »: whom a person of the law or of the press speaks for."""
    held = view.nouns.get(view.head[group.head], (0, []))[1]
    return bool(held) and held[0].cls in {"role", "function"} and held[0].sector == "JUD"


def _generic_acts(view: View, group: Group) -> bool:
    """« Mon frère avait 16 ans », « Le père, lui, est indemne », « Un décès : une femme de 32 ans »."""
    dep, governor = view.dep[group.head], view.head[group.head]
    before = word_before(view, group.start - 1)
    if before == "parmi":
        return False
    if before in {"", ":"} and not group.noun.plural:
        return True
    if group.former and not group.noun.plural:
        return True  # « l'immeuble de son ex-compagne »: one person
    if dep == "nmod" and not group.noun.plural and word_before(view, group.start) in _DEFINITE:
        return governor in view.nouns  # « l'avocat de la victime »
    if _is_recipient(view, group, before):
        return True
    return dep in _SUBJECT | {"obl:arg"} and view.pos[governor] in {"VERB", "AUX"}


def _is_recipient(view: View, group: Group, before: str) -> bool:
    """« À sa veuve, la cour a accordé 60 000 euros », « promis de l'argent au jeune homme »."""
    direct = view.low_at(group.start - 1) in {"au", "aux"}
    if not direct and before != "à":
        return False
    around = view.low[max(0, group.start - 8) : group.end + 8]
    return not word_set("dative_verbs").isdisjoint(around)


def _is_affiliation(view: View, at: int) -> bool:
    """Behind a name and a comma: « Anne Roy, | de l'université »."""
    comma = at - 1 if view.low_at(at - 1) == "," else at - 2 if view.low_at(at - 1) in {"de", "d'"} else -1
    return comma > 0 and view.low[comma] == "," and view.is_capital(comma - 1)
