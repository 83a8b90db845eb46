/** Everything that is known about one vendor, as data. */
export interface Preset {
  /** Key in the spec; equal to the file's name. */
  readonly name: string;
  /** The vendor's own name. */
  readonly title: string;
  readonly type: 'oidc';
  /** Scopes asked for where the spec names none. */
  readonly scopes: readonly string[];
  readonly attributesRequestMethod: 'GET' | 'POST';
  /** User pool attribute to claim. `username` carries the subject and is always there. */
  readonly attributeMapping: Readonly<Record<string, string>>;
  /** Whether a pool that trusts this vendor must, must not or may require an email. */
  readonly emailRequired: 'must' | 'must-not' | 'may';
  readonly issuer: IssuerForm | undefined;
  /** Scopes that the vendor no longer takes, each with what replaces it. */
  readonly retiredScopes: Readonly<Record<string, string>>;
  /** Pages that this entry rests on. */
  readonly sources: readonly string[];
}

/** The form of a vendor's issuer. */
export interface IssuerForm {
  readonly pattern: RegExp;
  /** The form in words a user can copy. */
  readonly words: string;
}

/** A vendor that speaks OpenID Connect: what is not said is what the protocol's usual defaults give. */
export function oidc(entry: Pick<Preset, 'name' | 'title' | 'sources'> & Partial<Preset>): Preset {
  return {
    type: 'oidc',
    scopes: ['openid', 'email', 'profile'],
    attributesRequestMethod: 'GET',
    attributeMapping: { username: 'sub', email: 'email', email_verified: 'email_verified', name: 'name' },
    emailRequired: 'may',
    issuer: undefined,
    retiredScopes: {},
    ...entry,
  };
}
