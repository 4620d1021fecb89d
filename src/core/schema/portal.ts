import { z } from "zod";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** Nothing, or an address without query; a path says below which folder of another site the portal stands. */
const siteAddress = z.string().regex(/^(?:https?:\/\/[a-z0-9.-]+(?::\d+)?(?:\/(?!\.+(?:\/|$))[a-z0-9._~-]+)*\/?)?$/i);
const bilingual = z.union([
  z.string().transform((text) => ({ id: text, en: text })),
  z.object({ id: z.string(), en: z.string() }),
]);

/** `portal.json`: what the portal is and when this edition was made. Only `edisi` has no sensible default. */
export const Portal = z
  .object({
    judul: bilingual.default({ id: "Portal Inovasi Daerah", en: "Regional Innovation Portal" }),
    wilayah: z.string().default(""),
    bahasa: z.array(z.enum(["id", "en"])).default(["id", "en"]),
    alamat: siteAddress.default(""),
    lisensi: z.string().default("CC BY 4.0"),
    kontak: z.object({ nama: z.string().default(""), surel: z.string().default("") }).default({ nama: "", surel: "" }),
    edisi: day,
    data_per: day.optional(),
    sampel: z.boolean().default(false),
  })
  .transform((row) => ({
    title: row.judul,
    regionId: row.wilayah === "" ? null : row.wilayah,
    address: row.alamat.replace(/\/$/, ""),
    licence: row.lisensi,
    contact: { name: row.kontak.nama, mail: row.kontak.surel },
    edition: row.edisi,
    dataAsOf: row.data_per ?? row.edisi,
    sample: row.sampel,
  }));

export type Portal = z.output<typeof Portal>;
