/** Markup that is ready for a page: made by `html` only, so that text from a CSV can never become markup. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

type Part = Html | readonly Html[] | string | number | null;

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/**
 * Markup with its holes filled: text and numbers are escaped, `Html` stands as it is, null is nothing. Attribute values must
 * stand in double quotes.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((text, index) => text + fill(parts[index] ?? null)).join(""));
}

function fill(part: Part): string {
  if (part === null) return "";
  if (part instanceof Html) return part.markup;
  if (typeof part === "object") return part.map(({ markup }) => markup).join("");
  return String(part).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
