import type { At } from '../document/at';
import type { Text } from '../model/federation';
import { TRIGGER_SLOTS, type Trigger, type TriggerSlot } from '../model/triggers';
import { DEFAULTS } from '../spec/defaults';
import type * as spec from '../spec/spec';

/** The triggers that a spec names, each in its long form. Of an adopted pool no default takes the place of what it has. */
export function triggers(
  written: spec.Triggers,
  adopted: boolean,
  at: At<spec.Triggers>,
  textOf: (value: string | spec.SecretReference) => Text,
): readonly Trigger[] {
  return (Object.keys(TRIGGER_SLOTS) as TriggerSlot[]).flatMap((slot): readonly Trigger[] => {
    const value = written[slot];
    if (value === undefined) return [];
    const isLong = typeof value === 'object' && 'functionArn' in value;
    const long: spec.TokenTriggerFunction = isLong ? value : { functionArn: value };
    const tokens = slot === 'preTokenGeneration';
    const unwritten = adopted ? undefined : DEFAULTS.tokenTriggerFunction.version;
    return [
      {
        slot,
        functionArn: textOf(long.functionArn),
        version: tokens ? (long.version ?? unwritten) : undefined,
        permission: long.permission ?? (tokens ? DEFAULTS.tokenTriggerFunction : DEFAULTS.triggerFunction).permission,
        arnAt: isLong ? at.to(slot).to('functionArn') : at.to(slot),
        at: at.to(slot),
      },
    ];
  });
}
