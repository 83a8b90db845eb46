import { amazon } from './amazon';
import { apple } from './apple';
import { auth0 } from './auth0';
import { cognito } from './cognito';
import { descope } from './descope';
import { entra } from './entra';
import { entraExternalId } from './entra-external-id';
import { facebook } from './facebook';
import { gitlab } from './gitlab';
import { google } from './google';
import { idura } from './idura';
import { keycloak } from './keycloak';
import { linkedin } from './linkedin';
import { loginGov } from './login-gov';
import { plainOidc } from './oidc';
import { okta } from './okta';
import { oneLogin } from './one-login';
import { pingOne } from './ping-one';
import type { Preset, RefusedIssuer } from './preset';
import { plainSaml } from './saml';
import { UNUSABLE } from './unusable';

export type { EmailVerification, OidcPreset, Preset, RefusedIssuer, SentBack } from './preset';

/** Every preset, sorted by name. A test holds this against the folder and the schema. */
export const PRESETS: readonly Preset[] = [
  amazon,
  apple,
  auth0,
  cognito,
  descope,
  entra,
  entraExternalId,
  facebook,
  gitlab,
  google,
  idura,
  keycloak,
  linkedin,
  loginGov,
  plainOidc,
  okta,
  oneLogin,
  pingOne,
  plainSaml,
];

/** The preset of that name. The schema admits no other names, so a miss is our bug and throws. */
export function presetNamed(name: string): Preset {
  const preset = PRESETS.find((entry) => entry.name === name);
  if (preset === undefined) throw new Error(`no preset is called ${name}`);
  return preset;
}

/** Why Cognito can never trust this issuer, whatever the preset; undefined where nothing is known against it. */
export function refusalOf(issuer: string): Pick<RefusedIssuer, 'why' | 'wayOut'> | undefined {
  return [...PRESETS.flatMap(refusedIssuers), ...UNUSABLE].find(({ pattern }) => pattern?.test(issuer));
}

function refusedIssuers(preset: Preset): readonly RefusedIssuer[] {
  if (preset.type === 'oidc') return preset.issuer?.refused ?? [];
  return preset.type === 'saml' && preset.notByOidc !== undefined ? [preset.notByOidc] : [];
}

/** Claims that carry a national identity number, of whatever vendor. */
export const NATIONAL_ID_CLAIMS: readonly string[] = [
  ...new Set(PRESETS.flatMap(({ nationalIdClaims }) => nationalIdClaims)),
].sort();
