/** A vendor whose OpenID Connect, if it has any, Cognito cannot use. */
export interface UnusableVendor {
  /** The name that people would write as the preset; the schema refuses it with the same words. */
  readonly name: string;
  readonly title: string;
  /** Issuers that can never work, whatever the settings; undefined where it depends on what the vendor's application forces. */
  readonly pattern: RegExp | undefined;
  readonly why: string;
  readonly wayOut: string;
  /** The page that this rests on. */
  readonly source: string;
}

/** Every vendor that is refused, sorted by name. */
export const UNUSABLE: readonly UnusableVendor[] = [
  {
    name: 'franceconnect',
    title: 'FranceConnect',
    pattern: /^https:\/\/(?:[^/]+[.-])?franceconnect\.(?:gouv\.)?fr(?:\/|$)/,
    why: 'FranceConnect needs parameters in the authorize request that Cognito never sends, and answers userinfo requests with a signed JWT, which Cognito cannot read.',
    wayOut:
      'Run a proxy that adds the one and unpacks the other, and use preset: oidc with the issuer and endpoints of the proxy.',
    source: 'https://docs.partenaires.franceconnect.gouv.fr/',
  },
  {
    name: 'github',
    title: 'GitHub',
    pattern: /^https:\/\/(?:www\.)?github\.com(?:\/|$)/,
    why: 'GitHub signs people in by plain OAuth 2.0: it has no ID token and no discovery document, which Cognito needs.',
    wayOut: 'Run a wrapper that makes OpenID Connect of it, and use preset: oidc with the issuer of the wrapper.',
    source: 'https://github.com/TimothyJones/github-cognito-openid-wrapper',
  },
  {
    name: 'helseid',
    title: 'HelseID',
    pattern: /^https:\/\/helseid-sts(?:\.[a-z0-9-]+)*\.nhn\.no(?:\/|$)/,
    why: 'HelseID accepts no client secret, and Cognito authenticates with nothing else.',
    wayOut:
      'Run a proxy that signs client assertions in front of the token endpoint, and use preset: oidc with the endpoints of the proxy.',
    source: 'https://github.com/aws-samples/cognito-external-idp-proxy',
  },
  {
    name: 'salesforce',
    title: 'Salesforce',
    pattern: undefined,
    why: 'Salesforce forces PKCE on applications that partners ship, and its admins can force it on others; Cognito sends none to an identity provider.',
    wayOut:
      'Trust it by SAML, with preset: saml. Or use preset: oidc with an External Client App of your own, where "Require PKCE" is off.',
    source:
      'https://developer.salesforce.com/docs/atlas.en-us.packagingGuide.meta/packagingGuide/secure_code_ac_eca.htm',
  },
];
