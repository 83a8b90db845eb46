/**
 * Whether a number is exactly what its digits say. Not exact are integers that doubles cannot hold, fractions with
 * more digits than doubles keep, infinity and NaN, and leading zeros (an account id, say), which a number drops.
 */
export function isExactNumber(source: string, value: number): boolean {
  if (!Number.isFinite(value)) return false;
  if (/^[-+]?0[xob]/i.test(source)) return Number.isSafeInteger(value);
  return !/^[-+]?0[0-9]/.test(source) && decimal(source) === decimal(String(value));
}

/** One text for every way to write the same decimal number. */
function decimal(source: string): string | undefined {
  const match = /^([-+]?)([0-9]*)\.?([0-9]*)(?:e([-+]?[0-9]+))?$/i.exec(source);
  if (match === null) return undefined;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  return `${sign === '-' ? '-' : ''}${significant}e${Number(exponent) - fraction.length + digits.length - significant.length}`;
}
