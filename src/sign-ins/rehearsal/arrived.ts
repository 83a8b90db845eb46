import { yamlText } from '../../document/yaml-text';
import type { JsonObject, JsonValue } from '../../document/json';
import type { Federation, IdentityProvider } from '../../model/federation';
import type { SignInCase, SignInUser } from '../file';
import { poolOf } from '../run';
import { sampleClaims, samplePerson, subjectClaims } from '../sample';
import { isToRetry, simulate, type SignInResult } from '../simulate';
import { inline, signInLines } from '../starter';

/** What a provider has sent, as a case for a file of sign-ins. */
export type Sent = Pick<SignInCase, 'claims' | 'assertion'>;

/** What the pool makes of a sign-in that was rehearsed: the first one and the next. */
export interface RehearsedSignIn {
  readonly signIn: SignInCase;
  readonly first: SignInResult;
  readonly second: SignInResult;
}

/** Signs the person in on the pool of a file's users. */
export async function signInArrived(
  federation: Federation,
  users: Readonly<Record<string, SignInUser>>,
  signIn: SignInCase,
): Promise<RehearsedSignIn> {
  const first = await simulate(federation, poolOf(federation, users), signIn);
  const second = await simulate(federation, first.pool, signIn);
  return { signIn, first, second };
}

/**
 * The same sign-in of somebody who does not exist: every claim that the provider sent, with a neutral value of the same kind. What
 * the linking function and the mapping decide by stays as it was: whether an email was sent, whether it is proven, how long a text is.
 */
export function neutralSignIn(
  federation: Federation,
  provider: IdentityProvider,
  users: Readonly<Record<string, SignInUser>>,
  signIn: SignInCase,
): SignInCase {
  const person = samplePerson(neutralEmail(federation, provider, users, signIn), 'Person01', true);
  const sample = sampleClaims(provider, person, subjectClaims(federation, provider));
  const { claims, assertion } = signIn;
  const known = { ...sample.claims, ...sample.assertion?.attributes };
  return {
    ...signIn,
    name: `${provider.name}: somebody who signed in in a rehearsal`,
    fresh: true,
    ...(claims !== undefined && {
      claims: Object.fromEntries(
        mappedOnly(provider, claims).map(([claim, value]) => [claim, neutralValue(value, known[claim])]),
      ),
    }),
    ...(assertion !== undefined && {
      assertion: {
        nameId: assertion.nameId === '' ? '' : person.subject,
        attributes: Object.fromEntries(
          mappedOnly(provider, assertion.attributes ?? {}).map(([name, value]) => [
            name,
            neutralValue(value, known[name]) as string | readonly string[],
          ]),
        ),
      },
    }),
  };
}

/** An email that decides as the one that was sent: one that the file has already, or a made-up one of a domain that the spec names. */
function neutralEmail(
  { accountLinking }: Federation,
  { name, attributeMapping, allowedEmailDomains = [] }: IdentityProvider,
  users: Readonly<Record<string, SignInUser>>,
  { claims, assertion }: SignInCase,
): string {
  const sent = { ...claims, ...assertion?.attributes }[attributeMapping['email'] ?? ''];
  const email = typeof sent === 'string' ? sent.toLowerCase() : '';
  const known = Object.values(users).find((user) => user.email?.toLowerCase() === email);
  const linked = accountLinking?.providers.find((one) => one.name === name)?.emailDomains ?? [];
  const domain = [...allowedEmailDomains, ...linked].find((one) => email.endsWith(`@${one.toLowerCase()}`));
  return known?.email ?? `person@${domain ?? 'example.com'}`;
}

/** Of what nobody maps nothing is written down. */
function mappedOnly<Value>(
  { attributeMapping, preset }: IdentityProvider,
  sent: Readonly<Record<string, Value>>,
): readonly (readonly [string, Value])[] {
  const used = new Set([preset.subject.claim, ...Object.values(attributeMapping)]);
  return Object.entries(sent).filter(([claim]) => used.has(claim));
}

/** The longest text that is kept as it is wherever it is not personal; what counts of a longer one is its length. */
function neutralValue(value: unknown, sample: JsonValue | undefined): JsonValue {
  if (typeof value === 'boolean' || value === 'true' || value === 'false' || value === null) return value;
  if (Array.isArray(value)) return value.map((_, index) => `value-${index + 1}`);
  if (typeof value === 'number') return 1;
  if (typeof value !== 'string') return {};
  const text = typeof sample === 'string' ? sample : 'example';
  return value.length > text.length + 200 ? text.padEnd(value.length, '.') : text;
}

/** The lines of a case for a file of sign-ins, which expects what the spec makes of it today. */
export async function caseLines(
  federation: Federation,
  users: Readonly<Record<string, SignInUser>>,
  signIn: SignInCase,
): Promise<readonly string[]> {
  const { first } = await signInArrived(federation, users, signIn);
  const expect: JsonObject = {
    outcome: first.outcome,
    ...(first.user?.label !== undefined && { user: first.user.label }),
    ...(first.code !== undefined && { code: first.code }),
  };
  return [
    ...signInLines(signIn),
    '    fresh: true',
    // Where the second sign-in fails by itself, the case says so, and the page has said why.
    ...(endsAlike(await signInArrived(federation, users, signIn)) ? [] : ['    times: 1']),
    `    expect: ${inline(expect)}`,
  ];
}

/** Whether the next sign-in ends as the same user, or fails as the first one did. */
export function endsAlike({ first, second }: RehearsedSignIn): boolean {
  if (first.user === undefined && !isToRetry(first)) return second.outcome === first.outcome;
  return second.outcome === 'signedIn' && (first.user === undefined || first.user.sub === second.user?.sub);
}

/** A new file of sign-ins with one case. */
export function newFileLines(
  spec: string,
  environment: string | undefined,
  schema: string,
  lines: readonly string[],
): string {
  return [
    `# yaml-language-server: $schema=${schema}`,
    'version: 1',
    `spec: ${yamlText(spec)}`,
    ...(environment === undefined ? [] : [`environment: ${yamlText(environment)}`]),
    'signIns:',
    ...lines,
    '',
  ].join('\n');
}
