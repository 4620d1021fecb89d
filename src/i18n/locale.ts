/** The languages of the site; Indonesian is the source and stands at the root. */
export const locales = ["id", "en"] as const;
export type Locale = (typeof locales)[number];

const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** Names of the languages in themselves, for the switch. */
export const localeNames: Record<Locale, string> = { id: "Bahasa Indonesia", en: "English" };

/** Address of a page in a language: `pagePath("en", "/unit/x/")` is `/en/unit/x/`, under the site's base path. */
export function pagePath(locale: Locale, path: string): string {
  return filePath(locale === "id" ? path : `/en${path}`);
}

/** Address of a file that is the same in both languages, under the site's base path. */
export function filePath(path: string): string {
  return `${base}${path}`;
}

/** Route parameters and locale of a page that has no other parameter. */
export function localeRoutes(): { params: { locale: string | undefined }; props: { locale: Locale } }[] {
  return locales.map((locale) => ({ params: { locale: routeLocale(locale) }, props: { locale } }));
}

/** Routes of a page kind with one parameter, in both languages: `localeRoutesOf("unitId", ids)`. */
export function localeRoutesOf<const Name extends string>(
  name: Name,
  keys: readonly string[],
): {
  params: { locale: string | undefined } & Record<Name, string>;
  props: { locale: Locale } & Record<Name, string>;
}[] {
  return locales.flatMap((locale) =>
    keys.map((key) => {
      const named = { [name]: key } as Record<Name, string>;
      return { params: { locale: routeLocale(locale), ...named }, props: { locale, ...named } };
    }),
  );
}

function routeLocale(locale: Locale): string | undefined {
  return locale === "id" ? undefined : locale;
}
