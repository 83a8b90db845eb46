/** Why the operating system refused, in its own words and without a stack. */
export function reasonOf(error: unknown): string {
  const message =
    typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
  return message.replace(/, \w+ '.*'$/s, '');
}
