import type { JsonObject } from '../document/json';
import type { Federation } from '../model/federation';
import type { PeopleFound, PeopleOutcome } from '../review/people';
import { say, words } from '../review/sentence';
import { comparePeople } from '../sign-ins/people';
import type { SignInResult } from '../sign-ins/simulate';
import { signInLines, usersLines } from '../sign-ins/starter';

/** What sign-ins under an old spec and a new one show, as a review tells it. */
export async function peopleFound(old: Federation, now: Federation): Promise<PeopleFound> {
  const { tried, witnesses, undecided } = await comparePeople(old, now);
  return {
    tried,
    witnesses: witnesses.map(({ change, kinds, through, client, users, signIn, before, after }) => ({
      change,
      kinds,
      through,
      client,
      users: users as JsonObject,
      signIn: signIn as unknown as JsonObject,
      before: outcomeOf(before),
      after: outcomeOf(after),
      lines: [...(Object.keys(users).length === 0 ? [] : usersLines(users)), 'signIns:', ...signInLines(signIn)],
    })),
    undecided: undecided.map(({ provider, why }) =>
      provider === undefined ? words(why) : say`${provider} ${words(why)}`,
    ),
  };
}

function outcomeOf({ outcome, user, code, says, idToken }: SignInResult): PeopleOutcome {
  return {
    outcome,
    ...(user?.label !== undefined && { user: user.label }),
    ...(outcome === 'refused' && code !== undefined && { code }),
    ...(outcome === 'error' && says !== undefined && { says }),
    attributes: user?.attributes ?? {},
    idToken,
  };
}
