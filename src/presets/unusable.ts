import type { RefusedIssuer } from './preset';

/** A vendor whose OpenID Connect, if it has any, Cognito cannot use, whatever the settings. */
export interface UnusableVendor extends RefusedIssuer {
  /** The name that people would write as the preset; the schema refuses it with the same words. */
  readonly name: string;
  readonly title: string;
  /** The page that this rests on. */
  readonly source: string;
}

/** Every vendor that is refused, sorted by name. */
export const UNUSABLE: readonly UnusableVendor[] = [
  {
    name: 'franceconnect',
    title: 'FranceConnect',
    pattern: /^https:\/\/(?:[^/]+[.-])?franceconnect\.(?:gouv\.)?fr(?:\/|$)/,
    why: 'FranceConnect wants parameters in the authorize request that Cognito never sends, and answers userinfo requests with a signed JWT, which Cognito cannot read.',
    wayOut: 'Run a proxy that adds the one and unpacks the other, and use preset: oidc with the issuer and endpoints of the proxy.',
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
    why: 'HelseID takes no client secret, and Cognito authenticates with nothing else.',
    wayOut: 'Run a proxy that signs client assertions in front of the token endpoint, and use preset: oidc with the endpoints of the proxy.',
    source: 'https://github.com/aws-samples/cognito-external-idp-proxy',
  },
];
