/** Thrown by a file that is read piece by piece once it can't be read any more: it was moved, locked or cut short. */
export class UnreadableFile extends Error {
  /** Its path inside the data folder. */
  readonly file: string;
  /** The system's own word for it, such as `ENOENT`. */
  readonly reason: string;

  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`);
    this.file = file;
    this.reason = reason;
  }
}
