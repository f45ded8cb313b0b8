"""Values of what cannot be fixed: X where neither the text nor the document date says more."""

from pipeline.stages.dates.meanings import Slot

_UNKNOWN = {
    "day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX", "quarter": "XXXX-QX",
    "half": "XXXX-HX", "season": "XXXX-XX", "year": "XXXX", "decade": "XXX", "century": "XX",
    "hour": "XXXX-XX-XXTXX:XX", "minute": "XXXX-XX-XXTXX:XX", "second": "XXXX-XX-XXTXX:XX",
}  # fmt: skip


def unknown(unit: str) -> str:
    """The value of an unknown day, week, month …"""
    return _UNKNOWN[unit]


def partial_value(slot: Slot) -> str:
    """22 septembre → XXXX-09-22, vendredi → XXXX-WXX-5, octobre → XXXX-10."""
    if slot.feast:
        return f"XXXX-{slot.feast}" if slot.feast[0].isdigit() else "XXXX-XX-XX"
    if slot.month:
        return f"XXXX-{slot.month:02}" + (f"-{slot.day:02}" if slot.day else "")
    if slot.day:
        return f"XXXX-XX-{slot.day:02}"
    if slot.weekday:
        return f"XXXX-WXX-{slot.weekday}"
    if slot.quarter:
        return f"XXXX-Q{slot.quarter}"
    if slot.half:
        return f"XXXX-H{slot.half}"
    if slot.week:
        return f"XXXX-W{slot.week:02}"
    return f"XXXX-{slot.season}" if slot.season else "XXXX"
