import type { Duration } from './federation';

const SECONDS = { s: 1, m: 60, h: 3600, d: 86400 } as const;

/** Reads `<n>s|m|h|d`. The schema has checked the form, so another text is our bug and throws. */
export function durationOf(text: string): Duration {
  const match = /^(\d+)([smhd])$/.exec(text);
  const unit = match?.[2];
  if (unit !== 's' && unit !== 'm' && unit !== 'h' && unit !== 'd') throw new Error(`not a duration: ${text}`);
  return { count: Number(match?.[1]), unit };
}

/** Length of a duration in seconds. */
export function secondsOf(duration: Duration): number {
  return duration.count * SECONDS[duration.unit];
}
