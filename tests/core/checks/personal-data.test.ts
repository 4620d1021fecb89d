import { expect, test } from "vitest";
import { personalData } from "#core/checks/personal-data.ts";

test.each([
  ["a NIK", "NIK 3272011203850001 milik warga", "E801"],
  ["a NIK at the very end", "3272011203850001", "E801"],
  ["a NIK in groups", "3272 0112 0385 0001", "E801"],
  ["seventeen digits are none", "32720112038500012", null],
  ["four years in a row are none", "2020 2021 2022 2023", null],
  ["two dates are none", "2024-03-22 2024-03-23", null],
  ["a mobile number", "WA 081234567890", "E802"],
  ["a mobile number with hyphens", "0812-3456-7890", "E802"],
  ["a mobile number with country code", "+62 812 3456 7890", "E802"],
  ["an office number", "(0266) 221234", "E802"],
  ["an office number with a hyphen", "0266-221234", "E802"],
  ["a decree's number is none", "SK Wali Kota 188.45/0812-Bappeda/2024", null],
  ["an amount is none", "Rp 1.250.000.000 pada 2024", null],
  ["a region code is none", "32.72.01.1001", null],
  ["an e-mail address", "surel budi.s@contoh.go.id.", "E803"],
  ["a handle is none", "Instagram @bappeda", null],
  ["digits in a web address are public already", "https://berita.id/read/1234567890123456/08123456789", null],
  ["nothing", "", null],
])("personalData: %s", (_, text, code) => expect(personalData(text)).toBe(code));
