import type { UserPool } from '../../lambda/user-pool';

/** A sign-up of several calls, each of which waits for its turn; the last turn is Cognito's, after the answer. */
export type SteppedSignUp = (takeTurn: () => Promise<void>) => Promise<void>;

/**
 * Runs sign-ups at the same time in every order in which their turns can follow each other.
 *
 * @param start sets up a fresh world and gives its sign-ups, and what must hold once all have ended.
 * @returns how many orders there are.
 */
export async function inEveryOrder(
  start: () => { readonly signUps: readonly SteppedSignUp[]; readonly check: (order: readonly number[]) => void },
): Promise<number> {
  let orders = 0;
  // Depth first: each run follows a path of choices to its end, and the last choice that has another option is next.
  let path: number[] = [];
  for (;;) {
    const { signUps, check } = start();
    const { choices, order } = await run(signUps, path);
    check(order);
    orders += 1;
    const last = choices.findLastIndex(({ chosen, options }) => chosen < options - 1);
    if (last === -1) return orders;
    path = [...choices.slice(0, last).map(({ chosen }) => chosen), choices[last]!.chosen + 1];
  }
}

interface Choice {
  readonly chosen: number;
  readonly options: number;
}

async function run(
  signUps: readonly SteppedSignUp[],
  path: readonly number[],
): Promise<{ readonly choices: readonly Choice[]; readonly order: readonly number[] }> {
  const waiting = new Map<number, () => void>();
  const ended = new Set<number>();
  let changed: () => void = () => undefined;
  const all = signUps.map(async (signUp, index) => {
    await signUp(
      () =>
        new Promise((resolve) => {
          waiting.set(index, resolve);
          changed();
        }),
    );
    ended.add(index);
    changed();
  });
  const failed = Promise.all(all);
  const choices: Choice[] = [];
  const order: number[] = [];
  for (;;) {
    while (waiting.size + ended.size < signUps.length) {
      await Promise.race([new Promise<void>((resolve) => (changed = resolve)), failed]);
    }
    const ready = [...waiting.keys()].sort((a, b) => a - b);
    if (ready.length === 0) break;
    const chosen = path[choices.length] ?? 0;
    choices.push({ chosen, options: ready.length });
    const next = ready[chosen]!;
    order.push(next);
    const go = waiting.get(next)!;
    waiting.delete(next);
    go();
  }
  await failed;
  return { choices, order };
}

/** The pool, each of whose calls waits for its turn. */
export function steppedPool(pool: UserPool, takeTurn: () => Promise<void>): UserPool {
  const stepped =
    <Arguments extends readonly unknown[], Result>(call: (...values: Arguments) => Promise<Result>) =>
    async (...values: Arguments): Promise<Result> => {
      await takeTurn();
      return call(...values);
    };
  return {
    requests: pool.requests,
    findByEmail: stepped(pool.findByEmail),
    readUser: stepped(pool.readUser),
    readUserByAlias: stepped(pool.readUserByAlias),
    createUser: stepped(pool.createUser),
    link: stepped(pool.link),
  };
}
