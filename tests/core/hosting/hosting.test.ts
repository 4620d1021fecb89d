import { expect, test } from "vitest";
import { filePolicy, pagePolicy, unframedPolicy } from "#core/hosting/content-policy.ts";
import { formatHeadersFile } from "#core/hosting/format-headers-file.ts";
import { formatSecurityText } from "#core/hosting/format-security-text.ts";

const paths = [
  "/",
  "/en/",
  "/unit/",
  "/unit/dinas/",
  "/en/unit/dinas/",
  "/unit-lain/",
  "/sematan/a/",
  "/en/sematan/a/",
];

/** Headers of an address by name, as often as a host would send them: all rules that fit. */
function headersOf(file: string, address: string): [string, string][] {
  return file.split("\n\n").flatMap((rule) => {
    const [pattern = "", ...lines] = rule.trim().split("\n");
    const fits = pattern.endsWith("*") ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
    const pairs = lines.map(
      (line) =>
        line
          .trim()
          .split(/: (.*)/)
          .slice(0, 2) as [string, string],
    );
    return fits ? pairs : [];
  });
}

test("a page allows nothing but files of its own site, and no markup made by scripts", () => {
  expect(pagePolicy).toContain("default-src 'none'");
  expect(pagePolicy).not.toMatch(/unsafe|\*|https?:|data:/);
  expect(pagePolicy).toMatch(/base-uri 'none'.*form-action 'self'.*require-trusted-types-for 'script'/);
  expect(filePolicy).not.toContain("frame-ancestors");
  expect(unframedPolicy).toBe(`${filePolicy}; frame-ancestors 'none'`);
});

test.each([
  ["the home page", "/", "DENY", unframedPolicy],
  ["the English home page", "/en/", "DENY", unframedPolicy],
  ["a profile", "/unit/dinas/", "DENY", unframedPolicy],
  ["an English profile", "/en/unit/dinas/", "DENY", unframedPolicy],
  ["the page of a wrong address", "/404.html", "DENY", unframedPolicy],
  ["an embed", "/sematan/a/", undefined, filePolicy],
  ["an English embed", "/en/sematan/a/", undefined, filePolicy],
])("_headers: %s gets each header once, and only embeds may be framed", (_, address, frame, policy) => {
  const headers = headersOf(formatHeadersFile(paths, "/"), address);
  expect(new Set(headers.map(([name]) => name)).size).toBe(headers.length);
  const byName = Object.fromEntries(headers);
  expect(byName["X-Frame-Options"]).toBe(frame);
  expect(byName["Content-Security-Policy"]).toBe(policy);
  expect(byName["X-Content-Type-Options"]).toBe("nosniff");
});

test("_headers: only files whose name changes with their content are kept for good", () => {
  const file = formatHeadersFile(paths, "/");
  expect(Object.fromEntries(headersOf(file, "/_astro/a.js"))["Cache-Control"]).toMatch(/immutable/);
  expect(file.match(/Cache-Control/g)).toHaveLength(1);
});

test("_headers: each rule stands under the folder that the site is served in", () => {
  const rules = formatHeadersFile(paths, "/inovasi/").match(/^\S.*$/gm) ?? [];
  expect(rules.filter((rule) => !rule.startsWith("/inovasi/"))).toEqual([]);
  expect(rules).toContain("/inovasi/unit/*");
});

test.each([
  ["2026-11-24", "2027-11-24T00:00:00Z"],
  ["2028-02-29", "2029-02-28T00:00:00Z"],
])("security.txt of the edition %s lapses on %s", (edition, lapse) => {
  const text = formatSecurityText({ mail: "lapor@contoh.go.id", address: "https://inovasi.contoh.go.id", edition });
  expect(text).toBe(
    `Contact: mailto:lapor@contoh.go.id\nExpires: ${lapse}\nPreferred-Languages: id, en\nCanonical: https://inovasi.contoh.go.id/.well-known/security.txt\n`,
  );
});
