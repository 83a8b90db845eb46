/** A command line to paste into a POSIX shell: words that it would take apart are quoted. */
export function shellCommand(words: readonly string[]): string {
  return words.map((word) => (/^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
}
