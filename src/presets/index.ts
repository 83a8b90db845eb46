import { PRESETS, SAML_SIDES } from './all';
import type { Preset, RefusedIssuer } from '../model/preset';
import { UNUSABLE } from './unusable';

export { PRESETS, SAML_SIDES } from './all';

/**
 * The preset of that name; its SAML side where the provider is of type saml and the vendor has one. The schema admits no
 * other names, so a miss is our bug and throws.
 */
export function presetNamed(name: string, type?: string): Preset {
  const side = type === 'saml' ? SAML_SIDES.find((entry) => entry.name === name) : undefined;
  const preset = side ?? PRESETS.find((entry) => entry.name === name);
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
