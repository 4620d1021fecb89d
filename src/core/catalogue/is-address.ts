/** Whether a source is one web address and nothing else. */
export function isAddress(source: string): boolean {
  return /^https?:\/\/[^\s;,]+$/.test(source);
}
