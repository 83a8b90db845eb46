import type { Federation, IdentityProvider } from '../model/federation';
import type { SignInCase } from './file';

/** A person, as far as an identity provider tells of one. */
export interface SamplePerson {
  readonly email: string;
  readonly subject: string;
  /** Whether the provider says that the email is proven. */
  readonly verified: boolean;
}

export function samplePerson(email: string, subject: string, verified: boolean): SamplePerson {
  return { email, subject, verified };
}

/** The claims in which a provider of a federation sends a person's subject: that of the user name, and that of the linking function. */
export function subjectClaims({ accountLinking }: Federation, provider: IdentityProvider): readonly string[] {
  const { name, attributeMapping, preset } = provider;
  const linked = accountLinking?.providers.find((one) => one.name === name);
  const carried = linked === undefined ? undefined : attributeMapping[linked.subjectAttribute];
  return [attributeMapping['username'] ?? preset.subject.claim, ...(carried === undefined ? [] : [carried])];
}

/**
 * What a provider would send of a person: a value for each claim that is mapped, of the form that the attribute has.
 *
 * @param subjects the claims that hold the subject, the one of the user name first
 */
export function sampleClaims(
  { attributeMapping, type }: IdentityProvider,
  person: SamplePerson,
  subjects: readonly string[],
): Pick<SignInCase, 'claims' | 'assertion'> {
  const [subject = 'sub'] = subjects;
  const mapped = Object.entries(attributeMapping)
    .filter(([attribute]) => attribute !== 'username')
    .map(([attribute, claim]) => {
      return [claim, subjects.includes(claim) ? person.subject : valueOf(attribute, claim, person)] as const;
    });
  if (type !== 'saml') return { claims: Object.fromEntries([[subject, person.subject] as const, ...mapped]) };
  const attributes = Object.fromEntries(mapped.map(([claim, value]) => [claim, String(value)]));
  return { assertion: { nameId: person.subject, attributes } };
}

/** Each claim has a value of its own, which shows from which one an attribute was filled. */
function valueOf(attribute: string, claim: string, { email, verified }: SamplePerson): string | boolean {
  switch (attribute) {
    case 'email':
      return email;
    case 'email_verified':
      return verified;
    case 'phone_number':
      return '+12065550100';
    case 'phone_number_verified':
      return true;
    case 'birthdate':
      return '1990-01-31';
    default:
      return `example of ${claim}`;
  }
}
