import { descope } from './descope';
import { plainOidc } from './oidc';
import type { Preset } from './preset';

export type { Preset } from './preset';

/** Every preset, sorted by name. A test holds this against the folder and the schema. */
export const PRESETS: readonly Preset[] = [descope, plainOidc];

/** The preset of that name. The schema admits no other names, so a miss is our bug and throws. */
export function presetNamed(name: string): Preset {
  const preset = PRESETS.find((entry) => entry.name === name);
  if (preset === undefined) throw new Error(`no preset is called ${name}`);
  return preset;
}
