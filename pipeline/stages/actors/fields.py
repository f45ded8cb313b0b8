"""Kind, sector, country and `named` of a noun group."""

from pipeline.gazetteer import country_of_adjective
from pipeline.stages.actors.complements import ARTICLES, OF, adjectives
from pipeline.stages.actors.groups import Group
from pipeline.stages.actors.party import is_apposition
from pipeline.stages.actors.view import View
from pipeline.stages.actors.vocabulary import casefolded, name_words, sector_adjectives, word_set
from schemas.base import ActorKind, Sector

_DOMESTIC = frozenset(
    {"GOV", "COP", "JUD", "LEG", "PTY", "OPP", "MIL", "LAB", "SPY", "EDU", "MED", "BUS", "JRN", "ELI"}
)
_DOMESTIC_ROLES = frozenset({"GOV", "COP", "JUD", "LEG", "PTY"})
_HOME_VOICES = frozenset({"BUS", "EDU", "ELI", "LAB", "MED", "NGO"})
_OF_STATE = frozenset({"COP", "GOV", "JUD", "LEG", "MIL", "REL", "SPY"})
"""A country has one army and one parliament, but many firms, papers and clubs (« une multinationale américaine »)."""
_MEMBERS = frozenset({"BUS", "EDU", "JRN", "JUD", "LAB", "MED", "REF", "REL"})
"""Sectors that members give to their association; one of victims or of inhabitants stays an NGO."""
_PERSONS = frozenset({"role", "generic", "function"})
_PORTFOLIOS = (
    "ministre",
    "vice-ministre",
    "secrétaire d'état",
    "garde des sceaux",
    "premier ministre",
    "première ministre",
)


def kind_of(group: Group) -> ActorKind:
    """Person, group, organization or state, by class and number."""
    noun = group.noun
    if noun.cls == "state":
        return "state"
    if noun.cls in _PERSONS:
        return "group" if noun.plural and not group.name else "person"
    if noun.cls in {"institution", "lead"}:
        return "group" if noun.plural else "organization"
    if noun.plural:
        return "group"
    if noun.cls == "collective" and noun.sector == "CVL":
        return "group"  # « la famille Morandini »
    return "organization" if group.proper or group.name else "group"


def is_named(view: View, group: Group, kind: ActorKind) -> bool:
    """A proper name, or a unique institution: « armée russe », « parquet de Niort », « maire de Lyon »."""
    if group.name or group.proper or group.noun.cls == "state":
        return True
    low = view.low[group.head : group.end]
    if " ".join(view.low[group.head : group.head_end]) in word_set("unique_bodies"):
        return True
    if kind == "organization":
        of_state = group.noun.sector in _OF_STATE and view.low[group.head] not in word_set("common_bodies")
        unique = group.demonym is not None or any(w in word_set("unique_adjectives") for w in low)
        return group.seat or (unique and of_state)
    if kind == "group" and not group.noun.plural and group.noun.cls == "collective":
        return group.seat
    if kind == "person" and group.noun.cls == "function" and group.complement:
        places = any(i in view.place_at for i in range(*group.complement))
        return group.seat and (places or not " ".join(low).startswith(_PORTFOLIOS))
    return False


def sector_of(view: View, group: Group) -> Sector | None:
    """That of the office or body; of the adjective in « source militaire », the institution in « porte-parole de »."""
    noun, low = group.noun, view.low[group.head]
    if _serves_rebels(view, group):
        return "REB"
    if (told := _told_by_name(view, group) or _told_around(view, group)) is not None:
        return told
    if noun.sector == "IGO" and view.low[group.head] == "union" and (group.demonym or group.complement):
        return "NGO"  # « Union des locataires »: a union of members within a country
    if group.former and noun.cls in {"function", "role"} and noun.sector in {"GOV", "LEG"}:
        return "ELI"
    if view.on_sport and noun.cls in {"collective", "role"} and low in word_set("sport_roles"):
        return "ELI"  # « la gardienne Elsa Carrière »
    said = _said_by_adjective(view, group, noun.sector)
    if said and (noun.sector is None or noun.cls in {"role", "function"}):
        return said
    if noun.sector in {None, "EDU", "GOV"} and noun.cls in {"role", "collective"} and _serves_union(view, group.end):
        return "IGO"
    if group.complement and noun.cls == "function":
        if behind := _known_behind(view, group.end):
            return behind
        if noun.sector == "GOV" and low in word_set("presidents") and _is_of_unknown_body(view, group.complement):
            return "BUS" if view.on_business else "NGO"
        of_field: Sector | None = (
            "GOV" if view.low[group.complement[0]] in {"à", "au", "aux"} else None
        )  # « adjointe à la culture »
        return _institution_sector(view, group) or noun.sector or of_field
    return noun.sector


def _is_of_unknown_body(view: View, complement: tuple[int, int]) -> bool:
    """« président | de Route sobre »: a name that is no place, no country and no field."""
    first = complement[0] + 1
    while view.low_at(first) in ARTICLES:
        first += 1
    if view.low[complement[0]] not in {"de", "d'"} or first != complement[0] + 1 or not view.is_capital(first):
        return False
    return first not in view.place_at and first not in view.nouns and view.low[first] not in casefolded("domains")


def _known_behind(view: View, end: int) -> Sector | None:
    """« chef du bureau d'Asie | de la Fédération des dockers »: the body behind the unit that is led."""
    at = end + 1 + (view.low_at(end + 1) in ARTICLES)
    return view.known[at][1][0].sector if view.low_at(end) in OF and at in view.known else None


def _serves_rebels(view: View, group: Group) -> bool:
    """« la police | de l'État islamique »: what an armed group calls its police or its court is part of it."""
    at = group.end + 1 + (view.low_at(group.end + 1) in ARTICLES)
    of_rebels = at in view.known and view.known[at][1][0].sector == "REB" and view.low_at(group.end) in OF
    return of_rebels and group.noun.sector in _OF_STATE


def _told_by_name(view: View, group: Group) -> Sector | None:
    """What the words of its name tell of a body: « agence Moody's », « Institut national de recherches »."""
    noun = group.noun
    if group.name and group.name[0] in view.known and noun.cls in {"institution", "lead"} and noun.sector != "REB":
        return view.known[group.name[0]][1][0].sector
    if noun.sector == "MIL" and "libération" in view.low[group.head : group.end]:
        return "REB"  # « Forces nationales de libération »: no State's army calls itself so, but China's, known by name
    if group.proper and view.low[group.head] in word_set("learned_bodies") | {"centre"}:
        if any(word.startswith("recherche") for word in view.low[group.head : group.end]):
            return "EDU"
        if view.low[group.head] == "centre":
            return None
        national = any(view.low_at(i).startswith("national") for i in (group.head + 1, group.head_end))
        return "GOV" if national else "EDU"
    if (noun.cls == "lead" or group.proper) and (union := _union_behind(view, group)):
        return union
    if noun.sector is None and group.name:  # « fonds américain Norwood | Partners »
        return name_words().get(view.texts[group.name[1] - 1])
    return None


def _told_around(view: View, group: Group) -> Sector | None:
    """What stands beside the head: its members, « national », « son »; the hearing in which it presides."""
    low = view.low[group.head]
    if members := _members_behind(view, group):
        return members
    if view.is_trial and group.end == group.head_end and low in word_set("presiding"):
        return "JUD"  # « la présidente » at the hearing
    if low == "conseil" and view.low_at(group.head + 1) == "national" and group.complement:
        return "GOV" if group.noun.sector == "LEG" else None  # « Conseil national | de secours »
    if view.on_exile and not view.is_trial and low in word_set("survivors"):
        return "REF"  # « les rescapés » of a boat of migrants
    if low in {"conservateur", "conservatrice"} and not view.on_vote:
        return "EDU"  # of a museum, where there is no ballot
    if low in word_set("opponents"):
        return "ELI" if view.on_sport else "BUS" if view.on_business and not view.on_vote else None
    if low == "groupe" and (_is_of_artist(view, group.start) or (group.name and view.on_stage)):
        return "ELI"  # « le guitariste du groupe Vent d'Est », « un concert du groupe Vent d'Est »
    if low == "cabinet" and view.low_at(group.start - 1) in word_set("possessives"):
        return "GOV"  # « a glissé son cabinet »: a minister's
    return None


def _is_of_artist(view: View, start: int) -> bool:
    at = start - 2
    while view.is_adjective(at):
        at -= 1
    held = view.nouns.get(at, (0, []))[1]
    return view.low_at(start - 1) == "du" and bool(held) and held[0].sector == "ELI"


def _union_behind(view: View, group: Group) -> Sector | None:
    """« Bureau de coordination humanitaire | de l'ONU »: a body of an intergovernmental organization is one."""
    for i in range(group.head_end, group.end):
        if i in view.known and view.known[i][1][0].sector == "IGO" and view.low_at(i - 1) in OF | ARTICLES:
            return "IGO"
    return None


def _members_behind(view: View, group: Group) -> Sector | None:
    """« Union | des agriculteurs », « Conseil | du patronat », « fédération | de rugby »: what its members are."""
    behind = adjectives(view, group.head_end)  # « Fédération | française d'équitation »
    if view.low[group.head] not in word_set("member_bodies") or view.low_at(behind) not in OF:
        return None
    at = behind + 1 + (view.low_at(behind + 1) in ARTICLES)
    while view.low_at(at) in word_set("left_adjectives"):
        at += 1
    if view.low_at(at) in word_set("sports"):
        return "ELI"
    if view.low_at(at) in word_set("trades"):
        return "BUS"  # « Union française des industries pétrolières »
    noun = next((n for n in view.nouns.get(at, (0, []))[1] if n.plural or n.sector == "BUS"), None)
    if noun is None or noun.sector is None or (view.low_at(behind) in {"d'", "de"} and not noun.plural):
        return None
    if view.low[group.head] == "syndicat" and noun.sector != "BUS":
        return "LAB"  # « syndicat des enseignants »; farmers and carriers keep theirs
    return noun.sector if noun.sector in _MEMBERS else None


def _serves_union(view: View, end: int) -> bool:
    """« experts | de l'OMS », « responsable | de l'ONU »."""
    if view.low_at(end) not in OF:
        return False
    at = end + 2 if view.low_at(end + 1) in ARTICLES else end + 1
    return at in view.known and view.known[at][1][0].sector == "IGO"


def _said_by_adjective(view: View, group: Group, own: Sector | None) -> Sector | None:
    """« source militaire », « responsable syndical »; a general of any arm keeps his own sector."""
    if own is not None and own not in {"GOV", "CVL", "EDU"}:
        return None
    end = group.complement[1] if group.complement else group.end
    refused = {"PTY", "IGO", "REB"} if own == "GOV" else set()
    for i in range(group.head_end, end):
        for phrase in (view.low[i], f"{view.low_at(i)} {view.low_at(i + 1)}"):
            if phrase in sector_adjectives() and sector_adjectives()[phrase] not in refused:
                return sector_adjectives()[phrase]
    return None


def _institution_sector(view: View, group: Group) -> Sector | None:
    """The sector of the body a function belongs to: « porte-parole | de la marine libyenne », « PDG | de Sogeval »."""
    assert group.complement is not None  # noqa: S101 — callers check it
    if view.low[group.head] in {"ministre", "ministres", "préfet", "préfète"}:
        return None
    first = group.complement[0] + 1
    while view.low_at(first) in ARTICLES:
        first += 1
    if view.texts[first] in word_set("domains") and view.low[group.head] in word_set("portfolio_directors"):
        return "GOV"  # « directeur des Pêches »
    for i in range(*group.complement):
        if i in view.known:
            return view.known[i][1][0].sector
        if view.low[i] == "site" and view.low_at(i + 1) in OF and not view.is_capital(i):
            return None  # « directeur du site de Béthune »: a plant
        if i in view.nouns and view.nouns[i][1] and view.nouns[i][1][0].cls in {"institution", "collective", "lead"}:
            return view.nouns[i][1][0].sector
    return None


def country_of(view: View, group: Group) -> str | None:
    """By adjective, known organization, place in the complement; at home when the body can only be domestic."""
    if group.demonym:
        return group.demonym
    for i in range(group.start, group.end):
        if i in view.known and view.known[i][1][0].country and not _goes_on(view, group, i):
            return view.known[i][1][0].country
        if i in view.place_at and (country := view.country_at(i)):
            return country
        if group.complement and i in range(*group.complement) and (country := country_of_adjective(view.low[i])):
            return country
    return _country_behind(view, group) or (view.home if _is_domestic(view, group) else None)


def _goes_on(view: View, group: Group, at: int) -> bool:
    """« L'Écho | du Sud »: another paper than « L'Écho »."""
    end = view.known[at][0]
    return group.name is not None and group.name[0] == at and view.low_at(end) in OF


def _country_behind(view: View, group: Group) -> str | None:
    """« ministère des affaires étrangères | du Burundi », « soldats | de la Corée du Nord »."""
    end = group.end
    seated = view.low_at(end) == "à" and not _is_from_abroad(view, group)  # « l'ambassadeur à Rabat » is no Moroccan
    if view.low_at(end) not in OF and not seated:  # « ministère de l'Intérieur | à Rabat »
        return None
    at = end + 2 if view.low_at(end + 1) in ARTICLES else end + 1
    return view.country_at(at) if at in view.place_at and view.place_at[at][0] == at else None


def _is_from_abroad(view: View, group: Group) -> bool:
    """« l'ambassadeur », « son homologue »: by their office people of another country."""
    return view.low[group.head] in word_set("from_abroad") and group.noun.cls in _PERSONS and group.name is None


def _is_domestic(view: View, group: Group) -> bool:
    """« le gouvernement », « la préfecture », « les habitants » are the document's own where it has one country."""
    noun, low = group.noun, view.low[group.head]
    if _is_from_abroad(view, group):
        return False
    if low in {"source", "sources", "coalition"} or any(
        w in sector_adjectives() and sector_adjectives()[w] == "IGO" for w in view.low[group.start : group.end]
    ):
        return False
    if noun.sector in {"GOV", "MIL"} and group.end == group.head_end and view.has_rivals(low, group.head):
        return False  # two armies at war: « l'armée » is the one last named in the paragraph
    if low in word_set("local_people") or noun.cls == "state":
        return True
    if noun.cls == "role" and noun.sector in _HOME_VOICES and (group.name or is_apposition(view, group)):
        return True  # « l'économiste Paul Morel »: a voice of the country the text is set in, unless it says otherwise
    if (
        noun.sector is None
        and not noun.plural
        and not word_set("unique_adjectives").isdisjoint(view.low[group.head : group.end])
    ):
        return True  # « Office fédéral de la cybersécurité »
    if noun.sector == "NGO" and not noun.plural and low in word_set("local_bodies"):
        return True  # « le collectif des riverains »
    if noun.cls in {"role", "generic"}:
        return noun.sector in _DOMESTIC_ROLES
    return noun.sector in _DOMESTIC
