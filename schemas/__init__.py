"""The records that releve emits, as frozen pydantic models."""

from schemas.base import SCHEMA_VERSION, Record
from schemas.claim import Claim
from schemas.document import DocumentRecord
from schemas.mention import ActorMention, DateMention, LocationMention, Mention, QuantityMention, Statement
from schemas.run import Manifest, Rejection

TABLES: dict[str, type[Record]] = {
    "documents": DocumentRecord,
    "actors": ActorMention,
    "dates": DateMention,
    "locations": LocationMention,
    "statements": Statement,
    "claims": Claim,
    "rejections": Rejection,
}
"""Table name → record type, in the order of the run folder."""

__all__ = [
    "SCHEMA_VERSION",
    "TABLES",
    "ActorMention",
    "Claim",
    "DateMention",
    "DocumentRecord",
    "LocationMention",
    "Manifest",
    "Mention",
    "QuantityMention",
    "Record",
    "Rejection",
    "Statement",
]
