import { expect, test } from "vitest";
import { html } from "#core/reports/html.ts";

test.each([
  [
    "text from a CSV is escaped in content and in attributes",
    html`<a title="${`"'>`}">${"<b>&"}</a>`,
    '<a title="&quot;&#39;&gt;">&lt;b&gt;&amp;</a>',
  ],
  [
    "markup made by html stands as it is, alone and in a list",
    html`<ul>${[html`<li>${1}</li>`, html`<li>${2}</li>`]}</ul>`,
    "<ul><li>1</li><li>2</li></ul>",
  ],
  ["null is nothing, zero is a number", html`${null}${0}`, "0"],
])("html: %s", (_, made, markup) => expect(made.markup).toBe(markup));
