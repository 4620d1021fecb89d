import { defineMessages } from "../messages.ts";

/** What may be said of many trends at once, and the range of ranks. */
export const unitsTrendMessages = defineMessages(
  {
    title: "Naik atau turun? Berapa yang benar-benar konsisten",
    short:
      "Belum ada unit yang boleh disebut naik atau turun konsisten: tahun yang sebanding paling banyak {longest} ({years}), sedangkan pernyataan tren perlu sedikitnya empat.",
    finding: "{rising} dari {tested} unit naik konsisten dan {falling} turun konsisten, {years}.",
    "finding.constant":
      "Bila semua tahun dihitung ulang dengan {method}, {rising} dari {tested} unit naik konsisten dan {falling} turun konsisten, {years}. Hitungan ini bukan angka resmi.",
    none: "tidak satu pun",
    unclear: "Selebihnya tidak menunjukkan tren yang jelas; itu tidak sama dengan stabil.",
    tooFew: "{count} unit lain belum punya cukup tahun yang sebanding.",
    chance: "Kebetulan saja akan membuat sekitar {chance} label pada deret sebanyak itu.",
    surviving: "Bila label yang kebetulan dibatasi paling banyak {rate}, yang bertahan {surviving} dari {labels}.",
    "surviving.none": "Bila label yang kebetulan dibatasi paling banyak {rate}, tidak satu pun yang bertahan.",
    link: "Kapan kami menyebut tren",
    how: "Pembatasnya menurut Benjamini dan Hochberg (1995), pada semua deret dengan sedikitnya empat tahun sebanding.",
    span: "Rentang",
    "span.label": "rentang",
    "span.text":
      "Rentang ialah peringkat bila bobot diubah acak sampai ±{noise}: sembilan dari sepuluh percobaan jatuh di dalamnya. Rentang yang lebar berarti urutannya tidak terlalu pasti.",
    "span.link": "Cara menghitungnya",
  },
  {
    title: "Rising or falling? How many really are, consistently",
    short:
      "No unit may be called rising or falling consistently yet: comparable years are {longest} at most ({years}), and a statement on trend takes four at least.",
    finding: "{rising} of {tested} units rise consistently and {falling} fall consistently, {years}.",
    "finding.constant":
      "With all years computed anew by the {method}, {rising} of {tested} units rise consistently and {falling} fall consistently, {years}. This is no official figure.",
    none: "none",
    unclear: "The others show no clear trend, which is not the same as stable.",
    tooFew: "Units without enough comparable years: {count}.",
    chance: "Chance alone would make about {chance} labels among so many series.",
    surviving: "With chance labels held to {rate} at most, {surviving} of {labels} survive.",
    "surviving.none": "With chance labels held to {rate} at most, none survives.",
    link: "When we speak of a trend",
    how: "The limit is that of Benjamini and Hochberg (1995), over all series with at least four comparable years.",
    span: "Range",
    "span.label": "range",
    "span.text":
      "The range is a unit’s rank with weights moved at random by up to ±{noise}: nine of ten tries fall within it. A wide range means that the order is not very sure.",
    "span.link": "How it is computed",
  },
);
