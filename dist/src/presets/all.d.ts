import type { Preset, SamlPreset } from '../model/preset';
/** Every preset, sorted by name. */
export declare const PRESETS: readonly Preset[];
/** What the presets of the same names are with `type: saml`, sorted by name. */
export declare const SAML_SIDES: readonly SamlPreset[];
