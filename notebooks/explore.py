# ---
# jupyter:
#   jupytext:
#     formats: ipynb,py:percent
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Exploring a run
#
# Who claims what number, about what, where and when: a first look at the tables of a run.
#
# `make run` makes the run of the articles in seeds/ that is shown by default. For your own, change `RUN`, or set the
# environment variable `RELEVE_RUN`. Figures are saved as PNG where `RELEVE_FIGURES` says, if it is set.

# %%
import os
from pathlib import Path

import matplotlib.pyplot as plt
import pandas as pd

from pipeline import diff_runs, load_run

ROOT = Path.cwd().parent if Path.cwd().name == "notebooks" else Path.cwd()
RUN = os.environ.get("RELEVE_RUN", ROOT / "outputs" / "seeds")
BEFORE = os.environ.get("RELEVE_BEFORE")  # another run, to compare with
FIGURES = os.environ.get("RELEVE_FIGURES")

run = load_run(RUN)
run

# %% [markdown]
# ## The tables
#
# Every table is a DataFrame with real dtypes: dates, categories, nullable numbers.

# %%
claims = run.claims.merge(run.documents[["doc_id", "date", "title"]].rename(columns={"date": "published"}), on="doc_id")
claims[["sentence_text", "value", "low", "high", "mod", "unit", "object", "event", "factuality", "source"]].head(8)

# %% [markdown]
# ## One article, with what was found in it
#
# Marks tell their fields when the pointer rests on them; grey ground is reported speech.

# %%
busiest = claims["doc_id"].value_counts()
if len(busiest):
    run.document(busiest.index[0]).show()

# %%
COLOURS = {
    "asserted": "#1f4e79",
    "unconfirmed": "#e0a030",
    "future": "#7fb28a",
    "hypothetical": "#b9c0c8",
    "denied": "#b5413b",
}
GREY = "#57606a"
plt.rcParams.update(
    {
        "figure.dpi": 110,
        "font.size": 10,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.titlelocation": "left",
        "axes.titleweight": "bold",
        "axes.titlesize": 12,
        "axes.edgecolor": "#c8ced6",
        "axes.labelcolor": GREY,
        "xtick.color": GREY,
        "ytick.color": "#1b1f24",
        "legend.frameon": False,
    }
)


def finish(figure, name, note):
    """Say below what is counted, and keep the figure where it is asked for."""
    axes = figure.axes[0]
    below = (0, -30) if axes.get_xticks().size else (0, -8)
    axes.annotate(note, (0, 0), below, "axes fraction", "offset points", color=GREY, fontsize=8.5, va="top")
    if FIGURES:
        Path(FIGURES).mkdir(parents=True, exist_ok=True)
        figure.savefig(Path(FIGURES) / f"{name}.png", bbox_inches="tight", dpi=150)


def stacked(table, axes):
    """Horizontal bars by factuality, the largest on top, the total at their end."""
    order = [name for name in COLOURS if name in table.columns and table[name].sum()]
    left = pd.Series(0, index=table.index)
    for name in order:
        axes.barh(table.index, table[name], left=left, color=COLOURS[name], label=name, height=0.72)
        left = left + table[name]
    for place, total in enumerate(left):
        axes.text(total, place, f" {total:.0f}", va="center", color=GREY, fontsize=9)
    axes.set_ylim(len(table) - 0.4, -0.6)
    axes.tick_params(left=False)
    axes.spines["bottom"].set_visible(False)
    axes.set_xticks([])
    if order:
        axes.legend(loc="lower right", fontsize=9)


def by_factuality(column, most=15):
    """The most frequent values of a column, with the factuality of their claims."""
    table = pd.crosstab(claims[column].astype("string"), claims["factuality"].astype("string"))
    return table.loc[table.sum(axis=1).sort_values(ascending=False, kind="stable").index[:most]]


# %% [markdown]
# ## Claims over time
#
# By the month (or the day, where the run spans less than four months) in which the article was published.

# %%
dated = claims.dropna(subset=["published"])
if len(dated):
    span = dated["published"].max() - dated["published"].min()
    unit, width, word = ("D", 0.9, "day") if span.days < 120 else ("M", 26, "month")
    periods = dated["published"].dt.to_period(unit)
    table = pd.crosstab(periods, dated["factuality"].astype("string"))
    figure, axes = plt.subplots(figsize=(9, 3.4))
    base = pd.Series(0, index=table.index)
    for name in [name for name in COLOURS if name in table.columns]:
        axes.bar(table.index.to_timestamp(), table[name], bottom=base, width=width, color=COLOURS[name], label=name)
        base = base + table[name]
    axes.set_title(f"{len(dated)} claims in {dated['doc_id'].nunique()} dated articles, by {word}")
    axes.set_ylabel("claims")
    axes.set_ylim(top=base.max() * 1.08)
    axes.legend(fontsize=9)
    finish(figure, "claims_over_time", "By date of publication. Colours: how surely the figure is stated.")
    plt.show()
else:
    print("No article of this run has a date.")

# %% [markdown]
# ## Claims by event

# %%
table = by_factuality("event", most=18)
if len(table):
    figure, axes = plt.subplots(figsize=(9, 0.6 + 0.3 * len(table)))
    stacked(table, axes)
    axes.set_title("What the figures are about")
    rest = claims["event"].isna().sum()
    finish(figure, "claims_by_event", f"{rest} of {len(claims)} claims count something else (prices, rates, sizes …).")
    plt.show()

# %% [markdown]
# ## Claims by source
#
# `run.sources()` has one row per source, over all documents: the same actor under its various names is one source.

# %%
sources = run.sources()
sources.head(12)

# %%
named = sources.set_index("source_key")["source"].astype("string")
table = by_factuality("source_key", most=15)
if len(table):
    names = named.reindex(table.index)
    twice = names.duplicated(keep=False)
    table.index = [f"{name} ({key[1:4]})" if both else name for (key, name), both in zip(names.items(), twice)]
    figure, axes = plt.subplots(figsize=(9, 0.6 + 0.3 * len(table)))
    stacked(table, axes)
    axes.set_title("Who states figures")
    told = claims["source_key"].notna().mean()
    finish(
        figure, "claims_by_source", f"{told:.0%} of the claims have a source; the others the articles state themselves."
    )
    plt.show()

# %% [markdown]
# ## Conflicting tolls
#
# Figures for one event, in one place, on days at most three days apart, that do not say the same although they should:
# other articles or other sources. A line goes from the lowest to the highest figure; each dot is a figure, hollow where
# it is not confirmed. Parts of a whole ("dont 3 enfants") are left out.

# %%
EVENTS = (
    "killed",
    "injured",
    "missing",
    "detained",
    "displaced",
    "evacuated",
    "infected",
    "attended",
    "affected",
    "destroyed",
)


def figures_by_incident():
    """Counted figures with the incident they belong to: event, place, and days that follow one another closely."""
    table = claims[claims["event"].isin(EVENTS) & (claims["kind"] == "count") & claims["part_of_id"].isna()].copy()
    table["figure"] = table["value"].fillna(table["low"]).fillna(table["high"]).astype("Float64")
    table["day"] = table["date_start"].fillna(table["published"])
    table = table[table["figure"].notna() & (table["figure"] > 0) & table["location"].notna()]
    table = table[table["factuality"].isin(["asserted", "unconfirmed"]) & (table["change"] != "from")]
    table = table.sort_values(["event", "location", "day"], kind="stable")
    gap = table.groupby(["event", "location"], observed=True)["day"].diff().dt.days
    table["incident"] = (gap.isna() | (gap > 3)).cumsum()
    return table


def conflicting(table, most=12):
    """The incidents of which several voices (article and source) differ: the most documents first, then the widest."""
    table = table.assign(voice=table["doc_id"] + " " + table["source_key"].fillna(""))
    groups = table.groupby("incident").agg(
        figures=("figure", "nunique"),
        voices=("voice", "nunique"),
        documents=("doc_id", "nunique"),
        low=("figure", "min"),
        high=("figure", "max"),
    )
    groups = groups[(groups["figures"] > 1) & (groups["voices"] > 1)].assign(ratio=lambda g: g["high"] / g["low"])
    return groups.sort_values(["documents", "ratio"], ascending=False, kind="stable").head(most)


# %%
incidents = figures_by_incident()
worst = conflicting(incidents)
if len(worst):
    figure, axes = plt.subplots(figsize=(9, 0.9 + 0.42 * len(worst)))
    for place, (incident, row) in enumerate(worst.iterrows()):
        dots = incidents[incidents["incident"] == incident]
        axes.plot([row["low"], row["high"]], [place, place], color="#c8ced6", linewidth=3, zorder=1)
        sure = dots["factuality"] == "asserted"
        for part, fill in ((dots[sure], COLOURS["asserted"]), (dots[~sure], "white")):
            axes.scatter(part["figure"], [place] * len(part), s=42, zorder=2, color=fill, edgecolor=COLOURS["asserted"])
        ends = dots.sort_values("figure").iloc[[0, -1]]
        for (_, end), side in zip(ends.iterrows(), ("right", "left")):
            who = f" {end['source']}" if pd.notna(end["source"]) else ""
            text = f"{end['figure']:,.0f}{who}".replace(",", " ")
            offset = (-8, 0) if side == "right" else (8, 0)
            axes.annotate(
                text, (end["figure"], place), offset, textcoords="offset points", ha=side, va="center", fontsize=8.5
            )
    first = incidents.drop_duplicates("incident").set_index("incident").loc[worst.index]
    days = first["day"].dt.strftime("%d %b %Y").fillna("undated")
    axes.set_yticks(range(len(worst)), [f"{e} · {w} · {d}" for e, w, d in zip(first["event"], first["location"], days)])
    axes.set_xscale("log")
    low, high = worst["low"].min(), worst["high"].max()
    axes.set_xlim(float(low) / 8, float(high) * 12)
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:,.0f}".replace(",", " ") if value >= 1 else "")
    axes.set_ylim(len(worst) - 0.4, -0.6)
    axes.tick_params(left=False)
    axes.set_title("One event, several figures")
    finish(
        figure,
        "conflicting_tolls",
        "Logarithmic scale. Hollow: not confirmed. Names: who states the figure, where somebody does.",
    )
    plt.show()
else:
    print("No two figures of this run contradict one another.")

# %% [markdown]
# ## What changed since another run
#
# Set `RELEVE_BEFORE` (or `BEFORE`) to a run folder: the cause comes first, then the counts, then the changes with their
# sentences.

# %%
diff_runs(BEFORE, RUN) if BEFORE else "no other run to compare with"
