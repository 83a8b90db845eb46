import type { IdentityProvider } from '../model/federation';
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

/** What a provider would send of a person: a value for each claim that is mapped, of the form that the attribute takes. */
export function sampleClaims(
  provider: IdentityProvider,
  person: SamplePerson,
): Pick<SignInCase, 'claims' | 'assertion'> {
  const { attributeMapping, preset, type } = provider;
  const subject = attributeMapping['username'] ?? preset.subject.claim;
  const mapped = Object.entries(attributeMapping)
    .filter(([attribute]) => attribute !== 'username')
    .map(([attribute, claim]) => [claim, claim === subject ? person.subject : valueOf(attribute, person)] as const);
  if (type !== 'saml') return { claims: Object.fromEntries([[subject, person.subject] as const, ...mapped]) };
  const attributes = Object.fromEntries(mapped.map(([claim, value]) => [claim, String(value)]));
  return { assertion: { nameId: person.subject, attributes } };
}

function valueOf(attribute: string, { email, verified }: SamplePerson): string | boolean {
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
      return 'example';
  }
}
