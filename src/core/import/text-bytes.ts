/** A text with the way back to bytes in the encoding it came in; `encode` is null for a text with letters it lacks. */
export type DecodedText = { text: string; encode: (text: string) => Uint8Array | null };

/** Decodes a CSV that the reader has accepted, without changing a letter or line end: encoding the text again gives its bytes. */
export function decodeExactly(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes, "utf-16le", true);
  if (first === 0xfe && second === 0xff) return utf16(bytes, "utf-16be", false);
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encode: (changed) => new TextEncoder().encode(changed) };
  } catch {
    return windows1252(bytes);
  }
}

function utf16(bytes: Uint8Array, encoding: string, littleEndian: boolean): DecodedText {
  const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  const encode = (changed: string): Uint8Array => {
    const view = new DataView(new ArrayBuffer(changed.length * 2));
    for (let at = 0; at < changed.length; at++) view.setUint16(at * 2, changed.charCodeAt(at), littleEndian);
    return new Uint8Array(view.buffer);
  };
  return { text, encode };
}

function windows1252(bytes: Uint8Array): DecodedText {
  const decoder = new TextDecoder("windows-1252");
  const letters = decoder.decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const byteOf = new Map(Array.from(letters, (letter, byte) => [letter, byte]));
  const encode = (changed: string): Uint8Array | null => {
    const encoded = Array.from(changed, (letter) => byteOf.get(letter) ?? null);
    return encoded.some((byte) => byte === null) ? null : Uint8Array.from(encoded.map(Number));
  };
  return { text: decoder.decode(bytes), encode };
}
