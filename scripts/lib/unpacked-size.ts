const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;

/**
 * How many bytes a ZIP archive says it holds once unpacked, from its table of contents; null where that table
 * can't be followed, as in a damaged archive. Asked before unpacking, so that a small file can't fill the memory.
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfContents(view);
  if (end === null) return null;
  let size = 0;
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < view.getUint16(end + 10, true); entry++) {
    if (at + entryLength > view.byteLength || view.getUint32(at, true) !== entryMark) return null;
    size += view.getUint32(at + 24, true);
    const variable = view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    at += entryLength + variable;
  }
  return size;
}

function endOfContents(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at--) if (view.getUint32(at, true) === endMark) return at;
  return null;
}
