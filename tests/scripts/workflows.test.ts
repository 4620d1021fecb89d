import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const github = readFileSync(".github/workflows/data.yml", "utf8");
const gitlab = readFileSync(".gitlab-ci.yml", "utf8");
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

/** The jobs of the workflow by name; each begins two blanks in. */
const jobs = new Map(
  (github.split(/^jobs:$/m)[1] ?? "")
    .split(/^ {2}(?=[a-z]+:$)/m)
    .slice(1)
    .map((text): [string, string] => [text.split(":")[0] ?? "", text]),
);

test.each([
  ["GitHub", github],
  ["GitLab", gitlab],
])("every npm script that the workflow of %s runs exists", (_, text) => {
  const named = Array.from(text.matchAll(/npm run (?:-s )?([a-z-]+)/g), ([, name = ""]) => name);
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

describe("the workflow of GitHub", () => {
  test("has the jobs that check, comment, build and publish", () => {
    expect([...jobs.keys()]).toEqual(["check", "comment", "build", "publish"]);
  });

  test("pins every action to a full commit, with its version behind", () => {
    const used = github.match(/uses:.*/g) ?? [];
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter((line) => !/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test("allows nothing by default, and each job only what it needs", () => {
    expect(github).toMatch(/^permissions: \{\}$/m);
    const permissions = [...jobs].map(([name, text]) => [name, text.match(/[a-z-]+: (?:read|write)\b/g)]);
    expect(permissions).toEqual([
      ["check", ["contents: read"]],
      ["comment", ["pull-requests: write"]],
      ["build", ["contents: read"]],
      ["publish", ["pages: write", "id-token: write"]],
    ]);
  });

  test("never runs what was proposed where something may be written, and leaves no token beside it", () => {
    expect(github).not.toMatch(/pull_request_target|workflow_run|secrets\./);
    for (const [, text] of jobs) {
      if (/: write\b/.test(text)) expect(text).not.toMatch(/actions\/checkout|npm /);
      const checkouts = text.match(/actions\/checkout@/g) ?? [];
      expect(text.match(/persist-credentials: false/g) ?? []).toHaveLength(checkouts.length);
    }
  });

  test("puts nothing that a stranger may have written into a command", () => {
    const commands = github.split(/^ +(?:- )?run: /m).slice(1);
    const inCommand = commands.map((text) => text.split(/\n {6}- /)[0] ?? "");
    expect(inCommand.filter((text) => text.includes("${{"))).toEqual([]);
  });

  test("comments only on branches of this repository", () => {
    expect(jobs.get("comment")).toContain("if: github.event.pull_request.head.repo.full_name == github.repository");
  });
});
