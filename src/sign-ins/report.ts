import { visible } from '../diagnostics/text';
import type { Difference, RanSignIn } from './run';
import type { SignInResult, Step } from './simulate';

/** A file of sign-ins, and what its sign-ins came to. */
export interface RanFile {
  readonly file: string;
  readonly spec: string;
  readonly environment: string | undefined;
  readonly signIns: readonly (RanSignIn & { readonly line: number })[];
}

/** The forms of the report. */
export type SignInsFormat = 'text' | 'json' | 'junit' | 'github';

/** How many sign-ins were as expected, and how many not. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export function tallyOf(files: readonly RanFile[]): Tally {
  const judged = files.flatMap(({ signIns }) => signIns).flatMap(({ differences }) => differences?.length ?? []);
  const failed = judged.filter((differences) => differences > 0).length;
  return { passed: judged.length - failed, failed };
}

/** What no simulation can know, once a report. */
const UNKNOWN =
  'Not known here: quotas, time, and what Cognito answers where AWS and reports differ (docs/sign-ins.md).';

/** The report for people. Without `trace` only a sign-in that fails, or of which nothing is expected, shows its way. */
export function signInsText(files: readonly RanFile[], trace: boolean): string {
  const { passed, failed } = tallyOf(files);
  const parts = files.flatMap((file) => [
    `${visible(file.file)}${file.environment === undefined ? '' : ` (${visible(file.environment)})`}`,
    ...file.signIns.flatMap((ran) => lines(file, ran, trace)),
    '',
  ]);
  return [...parts, `${passed} passed, ${failed} failed`, UNKNOWN, ''].join('\n');
}

function lines({ file }: RanFile, ran: RanFile['signIns'][number], trace: boolean): readonly string[] {
  const { signIn, first, second, differences, line } = ran;
  const isFailed = differences !== undefined && differences.length > 0;
  const mark = differences === undefined ? '·' : isFailed ? '✗' : '✓';
  const isShown = trace || isFailed || differences === undefined;
  return [
    `  ${mark} ${visible(signIn.name)}${isFailed ? ` (${visible(file)}:${line})` : ''}`,
    ...(differences ?? []).map(
      ({ key, expected, actual }) => `      ${visible(key)}: expected ${visible(expected)}, was ${visible(actual)}`,
    ),
    ...(isShown ? [...way('first', first), ...(second === undefined ? [] : way('second', second))] : []),
  ];
}

function way(which: string, result: SignInResult): readonly string[] {
  const { outcome, user, says, change, steps } = result;
  return [
    `      ${which} sign-in: ${outcome}${user === undefined ? '' : ` as ${visible(user.label ?? user.username)}`}`,
    ...steps.map(({ step, row }) => `        - ${visible(step)}${row === undefined ? '' : ` [row ${row}]`}`),
    ...(says === undefined ? [] : [`        says: ${visible(says)}`]),
    ...(change === undefined ? [] : [`        change: ${visible(change)}`]),
  ];
}

/** The report for programs; docs/sign-ins.md has its form. */
export function signInsJson(files: readonly RanFile[]): string {
  const { passed, failed } = tallyOf(files);
  const content = {
    version: 1,
    files: files.map(({ file, spec, environment, signIns }) => ({
      file,
      spec,
      ...(environment !== undefined && { environment }),
      signIns: signIns.map(signInJson),
    })),
    passed,
    failed,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function signInJson({ signIn, line, first, differences }: RanFile['signIns'][number]): object {
  const { outcome, user, code, says, steps, idToken } = first;
  return {
    name: signIn.name,
    line,
    outcome,
    ...(user?.label !== undefined && { user: user.label }),
    ...(outcome === 'refused' && code !== undefined && { code }),
    attributes: user?.attributes ?? {},
    idToken,
    ...(outcome === 'error' && says !== undefined && { says }),
    ...(differences !== undefined && { passed: differences.length === 0 }),
    ...(differences !== undefined && differences.length > 0 && { differences }),
    steps: steps.map(({ step, row, verdict, fact }: Step) => ({ step, row, verdict, fact })),
  };
}

/** The report for build servers that read the format of JUnit. */
export function signInsJunit(files: readonly RanFile[]): string {
  const suites = files.map(({ file, signIns }) => {
    const cases = signIns.map((ran) => {
      const open = `    <testcase classname="${xml(file)}" name="${xml(ran.signIn.name)}"`;
      if (ran.differences === undefined) return `${open}><skipped/></testcase>`;
      if (ran.differences.length === 0) return `${open}/>`;
      const words = [...ran.differences.map(differenceWords), ...way('first', ran.first)].join('\n');
      return `${open}><failure message="${xml(differenceWords(ran.differences[0]))}">${xml(words)}</failure></testcase>`;
    });
    const { passed, failed } = tallyOf([{ file, spec: '', environment: undefined, signIns }]);
    const skipped = signIns.length - passed - failed;
    return [
      `  <testsuite name="${xml(file)}" tests="${signIns.length}" failures="${failed}" skipped="${skipped}">`,
      ...cases,
      '  </testsuite>',
    ].join('\n');
  });
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites>', ...suites, '</testsuites>', ''].join('\n');
}

function differenceWords(difference: Difference | undefined): string {
  return difference === undefined ? '' : `${difference.key}: expected ${difference.expected}, was ${difference.actual}`;
}

/** Text in XML; what XML cannot hold is shown as its escape. */
function xml(text: string): string {
  const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text
    .split('\n')
    .map(visible)
    .join('\n')
    .replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/** More annotations of a kind GitHub does not show. */
const MOST_ANNOTATIONS = 10;

/** Annotations of GitHub Actions, of what fails. */
export function signInsGithub(files: readonly RanFile[]): string {
  const { passed, failed } = tallyOf(files);
  const failures = files.flatMap(({ file, signIns }) =>
    signIns
      .filter(({ differences }) => differences !== undefined && differences.length > 0)
      .map((ran) => {
        const words = [...(ran.differences ?? []).map(differenceWords), ran.first.change ?? '']
          .filter(Boolean)
          .join('\n');
        return `::error file=${property(file)},line=${ran.line},title=${property(ran.signIn.name)}::${data(words)}`;
      }),
  );
  const more = failures.length - MOST_ANNOTATIONS;
  return [
    ...failures.slice(0, MOST_ANNOTATIONS),
    ...(more > 0 ? [`::notice::${more} more sign-ins are not as expected`] : []),
    `${passed} passed, ${failed} failed`,
    '',
  ].join('\n');
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
