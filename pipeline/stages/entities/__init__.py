"""Entities: which mentions are the same actor, and whom a pronoun means."""

from collections import Counter
from collections.abc import Mapping, Sequence

from pipeline.parse import Parsed
from pipeline.spans import stable_hash
from pipeline.stages.entities.anaphora import find_antecedent, is_meant
from pipeline.stages.entities.belonging import home_of, is_at_home
from pipeline.stages.entities.linking import link
from pipeline.stages.entities.owners import Owner, owners
from pipeline.stages.entities.profile import Profile, canonical_key, profile_of
from pipeline.stages.entities.traits import traits_of
from schemas import ActorMention, LocationMention
from schemas.base import Sector


def link_entities(
    parsed: Parsed, actors: Sequence[ActorMention], locations: Sequence[LocationMention] = ()
) -> list[ActorMention]:
    """The same mentions with one `entity_id`, `name` and `key` per actor, sector and country shared among them."""
    home = home_of(locations, actors)
    traits = [traits_of(parsed, actor) for actor in actors]
    actors = _with_owners(actors, owners(parsed, actors, traits))
    linked = list(actors)
    ranks: Counter[tuple[str, str]] = Counter()
    for indexes in link(parsed, actors, traits):
        mentions = [actors[i] for i in indexes]
        profile = profile_of(mentions)
        country = profile.country or (home if home and is_at_home(mentions, profile.sector) else None)
        rank = ranks[profile.name, profile.kind]  # « une femme … une (autre) femme »
        ranks[profile.name, profile.kind] += 1
        identity = stable_hash("e", parsed.doc_id, profile.name, profile.kind, *([str(rank)] if rank else []))
        key = canonical_key(profile.name, country)
        for i in indexes:
            linked[i] = actors[i].model_copy(
                update={
                    "name": profile.name,
                    "entity_id": identity,
                    "key": key,
                    "sector": _sector(actors[i], profile),
                    "country": actors[i].country or country,
                }
            )
    return linked


def _with_owners(actors: Sequence[ActorMention], owned: Mapping[int, Owner]) -> list[ActorMention]:
    """The mentions again, those that hold an office with the sector and the country of the body it belongs to."""
    found = list(actors)
    for i, owner in owned.items():
        body = found[owner.index]
        update = {"country": body.country, "sector": body.sector if owner.decides else actors[i].sector}
        found[i] = actors[i].model_copy(update=update)
    return found


def _sector(actor: ActorMention, profile: Profile) -> Sector | None:
    """An office decides for the person, a name for the noun that takes it up (« l'organisation »)."""
    if actor.sector is None or profile.overrides or (profile.named and not actor.named and profile.sector):
        return profile.sector
    return actor.sector


def antecedent(parsed: Parsed, start: int, end: int, actors: Sequence[ActorMention]) -> ActorMention | None:
    """The actor mention that the anaphor at these characters means ("il", "elle", "ce dernier", "celui-ci", "qui")."""
    return find_antecedent(parsed, start, end, actors)


def agrees(parsed: Parsed, start: int, end: int, actor: ActorMention) -> bool:
    """Can the anaphor at these characters mean this actor, by gender and number?"""
    return is_meant(parsed, start, end, actor)
