import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** What `npm audit` tells of one package; `via` holds advisories, or names of packages that have one. */
type Vulnerability = { via: readonly (string | { url: string; title: string; severity: string })[] };
type Audit = { vulnerabilities?: Readonly<Record<string, Vulnerability>> };
/** An advisory that was looked at and does not touch the portal: why not, and the day on which to look again. */
type Allowed = { url: string; reason: string; until: string };
type Locked = {
  integrity?: string;
  resolved?: string;
  version?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
};

const grave = ["high", "critical"];
const allowed = JSON.parse(readFileSync("tests/audit-allowed.json", "utf8")) as readonly Allowed[];
const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Locked> };
const packages = Object.entries(lock.packages).filter(([folder]) => folder !== "");

/** The grave advisories that nobody has looked at, or not lately; `today` as `YYYY-MM-DD`. */
function unexplained({ vulnerabilities = {} }: Audit, known: readonly Allowed[], today: string): string[] {
  const excused = new Set(known.filter(({ until }) => until >= today).map(({ url }) => url));
  const found = Object.entries(vulnerabilities).flatMap(([name, { via }]) =>
    via.flatMap((one) =>
      typeof one === "string" || !grave.includes(one.severity) || excused.has(one.url)
        ? []
        : [`${name}: ${one.title} (${one.severity}) ${one.url}`],
    ),
  );
  return [...new Set(found)].toSorted();
}

/** `npm audit` ends with 1 where it finds something; null where the registry gives no answer. */
function askRegistry(): Audit | null {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const words = ["audit", "--omit=dev", "--json", "--fetch-retries=0", "--fetch-timeout=20000"];
  const asked = spawnSync(npm, words, { encoding: "utf8", timeout: 60_000, shell: process.platform === "win32" });
  try {
    const answer = JSON.parse(asked.stdout) as Audit;
    return answer.vulnerabilities === undefined ? null : answer;
  } catch {
    return null;
  }
}

describe("packages that others wrote", () => {
  // Only this test asks the network. A build never does, so that no advisory can keep staff from publishing.
  test("have no grave advisory that nobody has looked at (tests/audit-allowed.json)", ({ skip }) => {
    const audit = askRegistry();
    if (audit === null) {
      const note = "the registry gives no answer to npm audit: advisories were NOT looked at";
      console.warn(note);
      skip(note);
      return;
    }
    expect(unexplained(audit, allowed, new Date().toISOString().slice(0, 10))).toEqual([]);
  });

  test("each have an exact version, and a hash; only parts for other machines are known by version alone", () => {
    expect(packages.length).toBeGreaterThan(300);
    expect(packages.filter(([, { version = "" }]) => !/^\d+\.\d+\.\d+/.test(version))).toEqual([]);
    const bare = packages.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ""));
    expect(bare.filter(([, { optional, os, cpu }]) => !(optional && (os ?? cpu)))).toEqual([]);
  });

  test("come from whatever registry a machine uses: the lock file names no address", () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  test("every advisory that is let pass says why, and until when", () => {
    const bad = allowed.filter(
      ({ url, reason, until }) =>
        !url.startsWith("https://") || reason.length < 20 || !/^\d{4}-\d{2}-\d{2}$/.test(until),
    );
    expect(bad).toEqual([]);
  });
});

describe("the reading of an audit", () => {
  const url = "https://example.test/a";
  const audit = (severity: string): Audit => ({
    vulnerabilities: { x: { via: [{ url, title: "T", severity }, "y"] } },
  });

  test.each([
    ["a grave one counts", audit("high"), [], ["x: T (high) https://example.test/a"]],
    ["a lesser one does not", audit("moderate"), [], []],
    ["one that was looked at does not", audit("critical"), [{ url, reason: "", until: "2026-01-02" }], []],
    [
      "unless it must be looked at again",
      audit("high"),
      [{ url, reason: "", until: "2026-01-01" }],
      ["x: T (high) https://example.test/a"],
    ],
    ["nothing found is nothing", { vulnerabilities: {} }, [], []],
  ])("%s", (_, answer, known, expected) => {
    expect(unexplained(answer, known, "2026-01-02")).toEqual(expected);
  });
});
