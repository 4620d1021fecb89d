// `con.txt` is as impossible on Windows as `con`.
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;
const ownAddresses = new Set(["index", "404", "halaman", "en", "api", "assets"]);

/** Whether an identifier, which becomes an address and a file, is one that the site or Windows keeps for itself. */
export function isReservedId(id: string): boolean {
  return ownAddresses.has(id) || deviceName.test(id);
}
