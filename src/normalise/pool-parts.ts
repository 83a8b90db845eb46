import { compareText } from '../diagnostics/diagnostic';
import type { At } from '../document/at';
import type { EmailSender, Group, ResourceServer, SignIn } from '../model/pool-parts';
import { DEFAULTS } from '../spec/defaults';
import type * as spec from '../spec/spec';

/** The groups of a pool, sorted by name. */
export function groups(pool: spec.UserPool, at: At<spec.UserPool>): readonly Group[] {
  return sorted(pool.groups ?? {}).map(([name, { description, precedence, roleArn, adopt }]) => ({
    name,
    description,
    precedence,
    roleArn,
    adopted: adopt,
    at: at.to('groups').to(name),
  }));
}

/** The resource servers of a pool, sorted by identifier. */
export function resourceServers(pool: spec.UserPool, at: At<spec.UserPool>): readonly ResourceServer[] {
  return sorted(pool.resourceServers ?? {}).map(([identifier, { name, scopes, adopt }]) => ({
    identifier,
    name,
    scopes: sorted(scopes ?? {}).map(([scope, description]) => ({ name: scope, description })),
    adopted: adopt,
    at: at.to('resourceServers').to(identifier),
  }));
}

/** What sends the pool's messages, but for where the ARN of its identity lives. */
export function emailSender({
  from,
  replyTo,
  configurationSet,
}: spec.EmailSender): Omit<EmailSender, 'sesIdentityArn'> {
  return { from, replyTo, configurationSet };
}

/** What a native sign-in may begin with. */
export function signIn({ firstFactors, passkeys }: spec.SignIn): SignIn {
  return {
    firstFactors,
    passkeys: passkeys && {
      relyingPartyId: passkeys.relyingPartyId,
      userVerification: passkeys.userVerification ?? DEFAULTS.passkeys.userVerification,
    },
  };
}

function sorted<Value>(map: Readonly<Record<string, Value>>): readonly (readonly [string, Value])[] {
  return Object.entries(map).sort(([a], [b]) => compareText(a, b));
}
