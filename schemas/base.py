"""What every record shares: strict frozen models, the closed vocabularies, and numbers that print as plain numbers."""

from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

SCHEMA_VERSION = "1.0"

Sector = Literal[
    "GOV", "MIL", "REB", "COP", "SPY", "JUD", "LEG", "PTY", "OPP", "JRN", "MED", "BUS", "LAB", "NGO", "IGO", "EDU",
    "REL", "CRM", "REF", "CVL", "ELI",
]  # fmt: skip
"""PLOVER sector codes, with IGO and NGO beside them."""

ActorKind = Literal["person", "organization", "state", "group"]
DateType = Literal["DATE", "TIME", "DURATION", "SET"]
DateMod = Literal[
    "APPROX", "START", "MID", "END", "BEFORE", "AFTER", "EQUAL_OR_MORE", "EQUAL_OR_LESS", "LESS_THAN", "MORE_THAN"
]
"""TIMEX3 (ISO 24617-1) modifiers."""

Anchor = Literal["document", "discourse"]
LocationKind = Literal["country", "region", "city", "district", "water", "landform", "facility", "road", "other"]
StatementType = Literal["direct", "indirect", "according_to", "impersonal"]
Stance = Literal["say", "confirm", "deny", "accuse", "estimate", "announce", "demand", "deplore", "promise", "ask"]
QuantityKind = Literal["count", "money", "percentage", "fraction", "multiple", "measure", "age", "penalty", "rate"]
NumericKind = Literal[
    "count", "money", "percentage", "fraction", "multiple", "measure", "age", "penalty", "rate", "ordinal"
]
QuantityMod = Literal["APPROX", "MORE_THAN", "LESS_THAN", "EQUAL_OR_MORE", "EQUAL_OR_LESS"]
QuantityRole = Literal["claim", "date", "ordinal", "identifier", "score", "idiom", "article"]
Event = Literal[
    "killed", "injured", "missing", "detained", "abducted", "displaced", "evacuated", "rescued", "infected",
    "hospitalised", "affected", "attended", "destroyed", "attacked", "hired", "dismissed", "voted", "sentenced",
]  # fmt: skip
Change = Literal["level", "increase", "decrease", "from", "to"]
Factuality = Literal["asserted", "unconfirmed", "future", "hypothetical", "denied"]
DateSource = Literal["option", "metadata", "file", "dateline", "file_name"]
DocumentStatus = Literal["ok", "empty", "not_french", "unreadable", "no_text", "too_large", "crashed", "duplicate_id"]
Table = Literal["documents", "actors", "dates", "locations", "statements", "claims"]


def plain_number(value: int | float) -> int | float:
    """An integral float becomes an int, so that 12.0 is written 12."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return int(value)
    return value


Number = Annotated[int | float, AfterValidator(plain_number)]
Text = Annotated[str, Field(min_length=1)]
Country = Annotated[str, Field(pattern="^[A-Z]{3}$")]
"""ISO 3166-1 alpha-3."""

RecordId = Annotated[str, Field(pattern="^[a-z][0-9a-z]*$")]


class Record(BaseModel):
    """A frozen, strict record: unknown fields and implicit conversions are errors."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", allow_inf_nan=False)
