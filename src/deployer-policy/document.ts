import { compareText } from '../diagnostics/diagnostic';
import type { Access, Condition, Grant } from './grant';

/** An IAM policy. */
export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly Statement[];
}

export interface Statement {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Resource: readonly string[];
  readonly Condition?: Condition;
}

/**
 * How many characters a managed policy may have; IAM does not count white space.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export const MAX_POLICY_LENGTH = 6144;

/**
 * The policies that grants come to, sorted: one, or as many as it takes for each to be short enough for IAM. A single
 * statement on a single resource is not split, so a text of a thousand wildcards can still make one too long.
 */
export function documentsOf(grants: readonly Grant[], access: Access): readonly PolicyDocument[] {
  const packed: Statement[][] = [];
  for (const statement of statementsOf(grants, access).flatMap(split)) {
    const last = packed.at(-1);
    if (last !== undefined && fits([...last, statement])) last.push(statement);
    else packed.push([statement]);
  }
  return packed.map(documentOf);
}

/** A policy's length as IAM counts it, or a little more. */
export function policyLength(document: PolicyDocument): number {
  return asciiJson(document, 0).length;
}

/**
 * A policy as JSON text. IAM takes no characters beyond Latin-1 as they are, and a reader should see each one, so all
 * but printable ASCII is escaped.
 */
export function policyText(document: PolicyDocument): string {
  return `${asciiJson(document, 2)}\n`;
}

function asciiJson(value: object, indent: number): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** One statement for all grants that allow the same under the same condition, sorted. */
function statementsOf(grants: readonly Grant[], access: Access): readonly Statement[] {
  const merged = new Map<string, Statement>();
  for (const { sid, read, write, resources, condition } of grants) {
    const actions = sorted(access === 'plan' ? read : [...read, ...write]);
    if (actions.length === 0) continue;
    const key = JSON.stringify([sid, actions, condition]);
    merged.set(key, {
      Sid: sid,
      Effect: 'Allow',
      Action: actions,
      Resource: sorted([...(merged.get(key)?.Resource ?? []), ...resources]),
      ...(condition !== undefined && { Condition: condition }),
    });
  }
  return [...merged].sort(([a], [b]) => compareText(a, b)).map(([, statement]) => statement);
}

/** A statement in as few parts as fit into policies of their own. */
function split(statement: Statement): readonly Statement[] {
  const { Resource } = statement;
  if (fits([statement]) || Resource.length === 1) return [statement];
  const middle = Math.ceil(Resource.length / 2);
  return [Resource.slice(0, middle), Resource.slice(middle)].flatMap((part) => split({ ...statement, Resource: part }));
}

function fits(statements: readonly Statement[]): boolean {
  return policyLength(documentOf(statements)) <= MAX_POLICY_LENGTH;
}

/** Numbers statements that share an id: within a policy it must be unique. */
function documentOf(statements: readonly Statement[]): PolicyDocument {
  const seen = new Map<string, number>();
  return {
    Version: '2012-10-17',
    Statement: statements.map((statement) => {
      const count = (seen.get(statement.Sid) ?? 0) + 1;
      seen.set(statement.Sid, count);
      return { ...statement, Sid: count === 1 ? statement.Sid : `${statement.Sid}${count}` };
    }),
  };
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort(compareText);
}
