import type { MethodHeader } from "#core/schema/method.ts";
import type { Portal } from "#core/schema/portal.ts";
import type { Draft } from "./draft.ts";

/** A public text of a JSON file: what was read from the file, and the path of the text in it. */
export type JsonText = { file: string; origin: object; path: readonly PropertyKey[]; text: string };

/** Every text of the JSON files that becomes public, the portal's contact aside. Empty ones are left out. */
export function* jsonTexts({ portal, methods, boundaries }: Draft): Generator<JsonText> {
  if (portal) yield* named("portal.json", portal, portalTexts(portal));
  for (const { header, headerFile } of methods) if (header) yield* named(headerFile, header, methodTexts(header));
  for (const boundary of boundaries) {
    const names = boundary.areas.map(({ name }, index) => [["features", index, "properties", "name"], name] as const);
    yield* named(boundary.file, boundary, [[["source"], boundary.source], ...names]);
  }
}

type PathAndText = readonly [path: readonly PropertyKey[], text: string | null];

function portalTexts({ title, address, licence }: Portal): PathAndText[] {
  return [
    [["judul", "id"], title.id],
    [["judul", "en"], title.en],
    [["alamat"], address],
    [["lisensi"], licence],
  ];
}

function methodTexts({ name, note, source, predicates }: MethodHeader): PathAndText[] {
  const names = predicates.flatMap((predicate): PathAndText[] => [
    [["predikat"], predicate.name.id],
    [["predikat"], predicate.name.en],
  ]);
  return [
    [["nama"], name.id],
    [["nama_en"], name.en],
    [["sumber"], source],
    [["catatan"], note.id],
    [["catatan_en"], note.en],
    ...names,
  ];
}

function* named(file: string, origin: object, texts: readonly PathAndText[]): Generator<JsonText> {
  for (const [path, text] of texts) if (text) yield { file, origin, path, text };
}
