"""Who belongs to the country a text is set in, when nothing says where an actor is from.

The press names the country of what is foreign (« un fabricant italien ») and leaves that of what is at home unsaid.
International bodies, migrants and private persons without a name are at home nowhere; a world-wide association is
known by its name.
"""

from collections import Counter
from collections.abc import Sequence

from pipeline.stages.actors.home import home_country
from pipeline.stages.actors.vocabulary import word_set
from schemas import ActorMention, LocationMention
from schemas.base import Sector

_HOMELESS: frozenset[Sector | None] = frozenset({"IGO", "REF"})
_HOME_ROLES = frozenset(
    {"BUS", "COP", "EDU", "ELI", "GOV", "JRN", "JUD", "LAB", "LEG", "MED", "NGO", "OPP", "PTY", "REB", "REL"}
)
_HOME_BODIES = _HOME_ROLES - {"NGO"}
_DOMESTIC = frozenset({"COP", "GOV", "JUD", "LAB", "LEG", "MED", "PTY"})
_SHARE = 0.6
"""The part of the places that must lie at home: a text on two countries leaves open whose its people are."""
_ABROAD = ("ONG ", "organisation non gouvernementale ")
"""The press calls « ONG » those that work in many countries, « association » those of the place."""


def home_of(locations: Sequence[LocationMention], actors: Sequence[ActorMention]) -> str | None:
    """The country of most places and of the known bodies that work at home only."""
    bodies = [a.country for a in actors if a.rule == "known_name" and a.sector in _DOMESTIC]
    home = home_country(locations, bodies)
    named = {m.name: m.country for m in locations if m.country}
    return home if home and Counter(named.values())[home] >= _SHARE * len(named) else None


def is_at_home(mentions: Sequence[ActorMention], sector: Sector | None) -> bool:
    """May an actor of these mentions, of no stated country, be taken for one of the document's own?"""
    best = next((m for m in mentions if m.named), mentions[0])
    if not best.named and best.text.casefold().split()[0] in word_set("from_abroad"):
        return False  # « Paris a convoqué l'ambassadeur »
    if any(m.sector in _HOMELESS or m.text.startswith(_ABROAD) for m in mentions) or sector in _HOMELESS:
        return False
    if best.kind == "person":
        return best.named or (sector in _HOME_ROLES)
    if best.kind == "organization":
        if best.named:
            return all(m.rule != "known_name" for m in mentions) and sector not in {"CRM", "MIL"}
        return sector in _HOME_BODIES
    return False
