import { expect, test } from "vitest";
import type { OfficialRow } from "./official-codes.ts";
import { officialCodes } from "./official-codes.ts";

test.each<[string, OfficialRow[], string[]]>([
  [
    "a pair that adds up",
    [
      ["inovasi-dikirim", "180"],
      ["inovasi-dikirim.digital", "74"],
      ["inovasi-dikirim.nondigital", "106"],
    ],
    [],
  ],
  [
    "a pair that does not is told at the total",
    [
      ["inovasi-dikirim.digital", "74"],
      ["inovasi-dikirim", "180"],
      ["inovasi-dikirim.nondigital", "105"],
    ],
    ["E521 D3"],
  ],
  [
    "technology may be counted beside digital and not digital",
    [
      ["inovasi-dikirim", "507"],
      ["inovasi-dikirim.digital", "207"],
      ["inovasi-dikirim.nondigital", "282"],
      ["inovasi-dikirim.teknologi", "18"],
    ],
    [],
  ],
  [
    "or inside the second",
    [
      ["inovasi-dikirim", "238"],
      ["inovasi-dikirim.digital", "77"],
      ["inovasi-dikirim.nondigital", "161"],
      ["inovasi-dikirim.teknologi", "3"],
    ],
    [],
  ],
  [
    "above and below a bound",
    [
      ["inovasi-dikirim", "507"],
      ["inovasi-dikirim.kematangan-di-atas-80", "408"],
      ["inovasi-dikirim.kematangan-di-bawah-80", "98"],
    ],
    ["E521 D2"],
  ],
  [
    "parts that nobody says are complete need not add up",
    [
      ["inovasi-dikirim", "507"],
      ["inovasi-dikirim.kesehatan", "260"],
      ["inovasi-dikirim.sekolah", "20"],
    ],
    [],
  ],
  [
    "averages of complementary parts do not add up",
    [
      ["iid", "60"],
      ["iid.digital", "62"],
      ["iid.nondigital", "58"],
    ],
    [],
  ],
  [
    "declared parts add up, decimals too",
    [
      ["anggaran", "0,3"],
      ["anggaran.a", "0,1", { rincian: "sumber-dana" }],
      ["anggaran.b", "0,2", { rincian: "sumber-dana" }],
    ],
    [],
  ],
  [
    "a declared part that is missing",
    [
      ["anggaran", "10"],
      ["anggaran.a", "4", { rincian: "sumber-dana" }],
      ["anggaran.b", "5", { rincian: "sumber-dana" }],
    ],
    ["E521 D2"],
  ],
  [
    "what is declared goes before what words suggest",
    [
      ["inovasi-dikirim", "10"],
      ["inovasi-dikirim.digital", "4", { rincian: "jenis" }],
      ["inovasi-dikirim.nondigital", "5", { rincian: "jenis" }],
      ["inovasi-dikirim.belum-jelas", "1", { rincian: "jenis" }],
    ],
    [],
  ],
  [
    "two sources differ on the total: agreeing with one is enough",
    [
      ["inovasi-dikirim", "180"],
      ["inovasi-dikirim", "181", { sumber: "b" }],
      ["inovasi-dikirim.digital", "74"],
      ["inovasi-dikirim.nondigital", "106"],
    ],
    [],
  ],
  [
    "two sources differ on the parts: each is added up alone",
    [
      ["inovasi-dikirim", "180"],
      ["inovasi-dikirim.digital", "74"],
      ["inovasi-dikirim.digital", "70", { sumber: "b" }],
      ["inovasi-dikirim.nondigital", "106"],
      ["inovasi-dikirim.nondigital", "110", { sumber: "b" }],
    ],
    [],
  ],
  [
    "a number that could mean two things asks, and is not added",
    [
      ["inovasi-dikirim", "1.234"],
      ["inovasi-dikirim.digital", "74"],
      ["inovasi-dikirim.nondigital", "106"],
    ],
    ["E311 D2"],
  ],
  [
    "another year's parts are another matter",
    [
      ["inovasi-dikirim", "180", { tahun: 2024 }],
      ["inovasi-dikirim.digital", "74"],
      ["inovasi-dikirim.nondigital", "100"],
    ],
    [],
  ],
  [
    "a part of a count above the whole",
    [
      ["jumlah-opd", "31"],
      ["jumlah-opd.aktif", "32"],
    ],
    ["E523 D3"],
  ],
  [
    "a part of an average may be above it",
    [
      ["iid", "60"],
      ["iid.kematangan", "71"],
    ],
    [],
  ],
  [
    "stages in order",
    [
      ["inovasi-ditetapkan", "549"],
      ["inovasi-diinput", "305"],
      ["inovasi-dikirim", "305"],
    ],
    [],
  ],
  [
    "a stage left out does not hide the order",
    [
      ["inovasi-ditetapkan", "200"],
      ["inovasi-dikirim", "305"],
    ],
    ["E522 D3"],
  ],
  [
    "numbers of different dates need no order",
    [
      ["inovasi-diinput", "200", { tanggal: "2025-08-01" }],
      ["inovasi-dikirim", "305", { tanggal: "2025-09-15" }],
    ],
    [],
  ],
  [
    "sources that differ: one order that holds is enough",
    [
      ["inovasi-diinput", "200"],
      ["inovasi-diinput", "310", { sumber: "b" }],
      ["inovasi-dikirim", "305"],
    ],
    [],
  ],
])("official numbers: %s", (_, rows, expected) => expect(officialCodes(rows)).toEqual(expected));
