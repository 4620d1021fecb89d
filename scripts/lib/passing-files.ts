// LibreOffice's locks are hidden; Excel's begin with ~$; both save through a file of another name first; Windows leaves
// the last two in a folder that was looked at.
const hidden = /^\./;
const passingFile = /^~\$|\.tmp$|^[0-9A-F]{8}$|^(?:thumbs\.db|desktop\.ini)$/i;

/** Whether something in a folder is no one's data, but left there by a program that has the folder open. */
export function isPassing({ name, isDirectory }: { name: string; isDirectory: boolean }): boolean {
  return hidden.test(name) || (!isDirectory && passingFile.test(name));
}
