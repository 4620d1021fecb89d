import { filePolicy, unframedPolicy } from "./content-policy.ts";

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** Powers of a browser that no page of the portal uses. */
const unusedPowers = [
  "accelerometer",
  "autoplay",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
];

/** Sent with every file. */
export const everyFile: Headers = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": unusedPowers.map((power) => `${power}=()`).join(", "),
};

/** Sent with what no other site may show in a frame: everything but the embeds. */
export const unframed: Headers = { "Content-Security-Policy": unframedPolicy, "X-Frame-Options": "DENY" };

/** Sent with the embeds, which are made to stand in other sites. */
export const framed: Headers = { "Content-Security-Policy": filePolicy };

/** Sent with files whose name changes with their content. */
export const neverChanging: Headers = { "Cache-Control": "public, max-age=31536000, immutable" };

/** Where those files are. */
export const hashedFolder = "/_astro/";

/** Where embeds are, in both languages. */
export const embedFolders = ["/sematan/", "/en/sematan/"] as const;
