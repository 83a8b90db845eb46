/**
 * Writes a file that is not there yet, whole or not at all: the text goes to a name of its own first, and gets the file's name by a
 * link, which never replaces anything.
 *
 * @returns why it could not be written; undefined where it is
 */
export declare function writeNewFile(file: string, text: string): string | undefined;
