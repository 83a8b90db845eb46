/**
 * Lower case for A to Z alone. `toLowerCase` also maps look-alikes such as the Kelvin sign to plain letters and can
 * change a text's length; neither may happen to what decides about an account.
 */
export function asciiLowerCase(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
