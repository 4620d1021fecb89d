import { defineMessages } from "../messages.ts";

/** Words of the picture of ranks of one year to the next. */
export const rankMovesMessages = defineMessages(
  {
    title: "Naik dan turun peringkat",
    chart: "{kind}: peringkat {previous} ke {year}",
    key: "Garis penuh naik, garis putus-putus turun, garis tipis tetap. Lingkaran kosong: tanpa peringkat pada tahun yang lain.",
    text: "Hanya unit sejenis yang dibandingkan. Yang paling jauh berpindah dicetak tebal.",
    definition:
      "Peringkat menurut indeks yang diterbitkan, di antara unit yang diperingkat bersama; perubahan di atas 0 berarti naik. Sel kosong: tanpa peringkat pada tahun itu.",
    finding: "Di antara {both} unit yang berperingkat pada kedua tahun, {up} naik, {down} turun, dan {still} tetap.",
    highest: "Naik paling jauh: {name}, dari {from} ke {to}.",
    lowest: "Turun paling jauh: {name}, dari {from} ke {to}.",
    drawn: "Digambar {count} unit yang naik dan turun paling jauh.",
    few: "Unit dengan sedikit inovasi mudah berpindah; rentang peringkat di halaman unit menunjukkan seberapa pasti urutannya.",
    broken: "Peringkat {previous} dan {year} tidak disandingkan, sebab metodenya berganti.",
    caption: "{kind}: peringkat {previous} dan {year}",
    unit: "Unit",
    rank: "Peringkat {year}",
    change: "Perubahan",
    up: "naik {count}",
    down: "turun {count}",
    still: "tetap",
    all: "Semua unit",
  },
  {
    title: "Ranks up and down",
    chart: "{kind}: ranks, {previous} to {year}",
    key: "A solid line rises, a dashed one falls, a thin one stays. An open circle: not ranked in the other year.",
    text: "Only units of one kind are compared. Those that moved farthest are set bold.",
    definition:
      "Rank by the published index among the units that are ranked together; a change above 0 is a rise. An empty cell: not ranked that year.",
    finding: "Of {both} units ranked in both years, {up} rose, {down} fell and {still} stayed.",
    highest: "Farthest up: {name}, from {from} to {to}.",
    lowest: "Farthest down: {name}, from {from} to {to}.",
    drawn: "Drawn are the {count} units that rose and fell farthest.",
    few: "Units with few innovations move easily; the range of ranks on the page of units shows how sure the order is.",
    broken: "Ranks of {previous} and {year} are not set side by side, since the method changed.",
    caption: "{kind}: ranks of {previous} and {year}",
    unit: "Unit",
    rank: "Rank {year}",
    change: "Change",
    up: "up {count}",
    down: "down {count}",
    still: "same",
    all: "All units",
  },
);
