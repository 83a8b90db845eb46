/** One form in which diagnostics are printed. */
interface Format {
  /** For whom it is, in a few words. */
  readonly summary: string;
  /** Whether a program reads it, so that nothing else may be next to it. */
  readonly forMachines: boolean;
}

/** Every form, by what a user calls it. */
export const FORMATS = {
  text: { summary: 'for people, with the lines that are meant', forMachines: false },
  json: { summary: 'for programs, as schemas/report.schema.json describes it', forMachines: true },
  github: { summary: 'annotations of GitHub Actions', forMachines: true },
  sarif: { summary: 'SARIF 2.1.0, for code scanning', forMachines: true },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;

/** The names, in the order in which help lists them. */
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];
