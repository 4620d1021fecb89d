/** The system's own word for why a file could not be read, such as `ENOENT`; an error that is none of the system's goes on. */
export function systemReason(error: unknown): string {
  if (error instanceof Error && "code" in error) return String(error.code);
  throw error;
}
