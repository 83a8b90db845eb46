/** A value as JSON of several lines, in which what cannot be seen is escaped. */
export function jsonText(value: object): string {
  // What a terminal would not show or would act upon, which JSON allows as it is.
  const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
  const text = JSON.stringify(value, null, 2).replace(unseen, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
  return `${text}\n`;
}
