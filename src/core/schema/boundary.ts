import { z } from "zod";

const position = z.tuple([z.number(), z.number()]).rest(z.number());
const geometry = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: z.array(z.array(position)) }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(z.array(position))) }),
]);

/** A boundary file: one area a feature, joined to units by region code. */
export const BoundaryFile = z
  .looseObject({
    type: z.literal("FeatureCollection"),
    source: z.string().default(""),
    features: z.array(
      z.looseObject({
        type: z.literal("Feature"),
        properties: z.looseObject({ code: z.string(), name: z.string() }),
        geometry,
      }),
    ),
  })
  .transform((file) => ({
    source: file.source,
    areas: file.features.map((feature) => ({
      code: feature.properties.code,
      name: feature.properties.name,
      geometry: feature.geometry,
    })),
  }));

/** `level` is the file's name without its ending: `kelurahan`, `kecamatan`. */
export type Boundary = z.output<typeof BoundaryFile> & { level: string };
