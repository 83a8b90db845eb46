import type { Preset } from '../model/preset';
/** Every preset, sorted by name. */
export declare const PRESETS: readonly Preset[];
