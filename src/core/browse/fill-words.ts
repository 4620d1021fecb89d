/**
 * Puts values into the `{name}` places of a sentence. `{name|inovasi|inovasi}` picks by number: the first word for one, the
 * second for any other. A place without a value is a fault of ours.
 */
export function fillWords(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (_, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in "${template}"`);
    if (one === undefined || many === undefined) return String(value);
    return String(value) === "1" ? one : many;
  });
}
