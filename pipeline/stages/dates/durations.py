"""TIMEX3 values of durations."""

from pipeline.stages.dates.meanings import Length

_LETTERS = {
    "year": "Y", "month": "M", "week": "W", "day": "D", "quarter": "Q", "half": "S", "decade": "DE", "century": "CE",
    "hour": "H", "minute": "M", "second": "S", "weekend": "WE",
}  # fmt: skip


def length_value(length: Length) -> str:
    """TIMEX3 value of a duration: P10D, PT72H, P1Y6M, PXM; a range is "P2D/P3D"."""
    value = _parts_value(length.parts)
    return f"{value}/{_parts_value(length.high)}" if length.high else value


def _parts_value(parts: tuple[tuple[float | None, str], ...]) -> str:
    scaled = [_scaled(amount, unit) for amount, unit in parts]
    days = "".join(f"{amount}{unit}" for amount, unit, clock in scaled if not clock)
    clock = "".join(f"{amount}{unit}" for amount, unit, clock in scaled if clock)
    return f"P{days}" + (f"T{clock}" if clock else "")


def _scaled(amount: float | None, unit: str) -> tuple[str, str, bool]:
    """Quarters and semesters are told in months, decades and centuries in years."""
    factor, letter = {
        "quarter": (3, "M"), "half": (6, "M"), "decade": (10, "Y"), "century": (100, "Y"), "weekend": (1, "WE"),
    }.get(unit, (1, _LETTERS.get(unit, "D")))  # fmt: skip
    if amount is None:
        return "X", letter, unit in {"hour", "minute", "second"}
    return (
        f"{amount * factor:g}" if amount < 1e6 else f"{amount * factor:.0f}",
        letter,
        unit in {"hour", "minute", "second"},
    )
