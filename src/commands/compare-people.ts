import { visible } from '../diagnostics/text';
import type { Federation } from '../model/federation';
import { comparePeople, type PeopleChange, type PeopleComparison } from '../sign-ins/people';
import { signInLines, usersLines } from '../sign-ins/starter';
import { projectState, specState, type ProjectState } from './affected-stacks';

/** What happens to a stack, and to its people where both specs give it. */
export interface StackPeople {
  readonly stack: string;
  readonly change: 'added' | 'deleted' | 'kept';
  readonly people: PeopleComparison | undefined;
}

type Compared = { readonly stacks: readonly StackPeople[] } | Pick<ProjectState, 'diagnostics' | 'sources'>;

/** Compares two spec files: stacks of the same environment are the same. */
export async function peopleOfFiles(old: string, now: string, cwd: string): Promise<Compared> {
  const [before, after] = [specState(old, cwd), specState(now, cwd)];
  const byEnvironment = ({ environment }: Federation): string => environment ?? '';
  return before.isBroken ? before : after.isBroken ? after : compare(before, after, byEnvironment);
}

/** Compares the specs of an app in two folders: stacks of the same name are the same. */
export async function peopleOfProject(before: string | undefined, now: string): Promise<Compared> {
  const current = projectState(now);
  if (current.isBroken) return current;
  const old = projectState(before);
  return old.isBroken ? old : compare(old, current, ({ stackName }) => stackName);
}

async function compare(
  before: ProjectState,
  after: ProjectState,
  keyOf: (federation: Federation) => string,
): Promise<Compared> {
  const old = new Map(before.federations.map((one) => [keyOf(one), one]));
  const now = new Map(after.federations.map((one) => [keyOf(one), one]));
  const stacks: StackPeople[] = [];
  for (const [key, federation] of now) {
    const earlier = old.get(key);
    stacks.push(
      earlier === undefined
        ? { stack: federation.stackName, change: 'added', people: undefined }
        : { stack: federation.stackName, change: 'kept', people: await comparePeople(earlier, federation) },
    );
  }
  for (const [key, { stackName }] of old)
    if (!now.has(key)) stacks.push({ stack: stackName, change: 'deleted', people: undefined });
  return { stacks };
}

const CHANGES: Readonly<Record<PeopleChange, string>> = {
  letIn: 'People get in who did not before',
  otherUser: 'People end as another user',
  shutOut: 'People no longer get in',
  attributesLost: 'Profiles lose or change an attribute',
  attributesGained: 'Profiles get another attribute',
};

/** For people. No change is called safe: what was tried is told. */
export function peopleText(stacks: readonly StackPeople[]): string {
  const lines = stacks.flatMap(({ stack, change, people }) => [
    ...(people === undefined
      ? [
          change === 'added'
            ? `${stack}: new. Nobody signs in to it yet.`
            : `${stack}: no spec gives it any more. Everybody in it is lost where the stack is destroyed.`,
        ]
      : peopleLines(stack, people)),
  ]);
  return `${[...lines.map((line) => line.split('\n').map(visible).join('\n')), NOT_TRIED].join('\n')}\n`;
}

const NOT_TRIED =
  'Not tried: real users and groups, sessions, what providers will send, and what Terraform does on the way (see review).';

function peopleLines(stack: string, { tried, changed, undecided }: PeopleComparison): readonly string[] {
  return [
    changed.length === 0
      ? `${stack}: nothing changes for people, in ${tried} kinds of sign-ins.`
      : `${stack}: changed for people, in ${tried} kinds of sign-ins.`,
    ...changed.flatMap(({ change, kinds, witness }) => [
      `  ${CHANGES[change]}: ${kinds} kinds, such as (before: ${witness.before}; now: ${witness.now})`,
      ...(Object.keys(witness.users).length === 0 ? [] : usersLines(witness.users).map((line) => `    ${line}`)),
      '    signIns:',
      ...signInLines(witness.signIn).map((line) => `    ${line}`),
    ]),
    ...undecided.map((why) => `  Not decided: ${why}`),
  ];
}

/** For programs. */
export function peopleJson(stacks: readonly StackPeople[]): string {
  const content = stacks.map(({ stack, change, people }) => ({
    stack,
    change,
    ...(people !== undefined && {
      people: people.changed.length > 0 ? 'changed' : people.undecided.length > 0 ? 'undecided' : 'same',
      tried: people.tried,
      changed: people.changed,
      undecided: people.undecided,
    }),
  }));
  return `${JSON.stringify({ version: 1, stacks: content }, null, 2)}\n`;
}
