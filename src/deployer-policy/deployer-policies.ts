import { compareText } from '../diagnostics/diagnostic';
import { accountOf, accountOfRole } from '../model/account';
import type { Federation } from '../model/federation';
import { upstreamsOf } from '../model/upstream';
import { ACCOUNT_PLACEHOLDER, iamLiteral, type Location } from './arn';
import { customDomainGrants } from './custom-domain';
import { documentsOf, type PolicyDocument } from './document';
import type { Access, Grant } from './grant';
import { iamOidcProviderGrants } from './iam-oidc-providers';
import { linkingFunctionGrants } from './linking-function';
import { publishedGrants } from './published';
import { poolSettingsGrants } from './pool-settings';
import { secretGrants } from './secrets';
import { stateNeeds, upstreamStateNeeds } from './state';
import { triggerGrants } from './triggers';
import { userPoolGrants } from './user-pool';

/** What one role needs. */
export interface RolePolicies {
  /** ARN of a role that a spec has Terraform assume; undefined for the role that Terraform is started as. */
  readonly role: string | undefined;
  /** Account of the role: twelve digits, or the placeholder. */
  readonly account: string;
  /** Names of the stacks that it is needed for, sorted. */
  readonly stacks: readonly string[];
  readonly documents: readonly PolicyDocument[];
}

/**
 * The least that each role needs to plan, or to plan and apply, exactly these stacks. First come the roles that
 * Terraform is started as, one for each account, then those that it assumes.
 */
export function deployerPolicies(federations: readonly Federation[], access: Access): readonly RolePolicies[] {
  const roles = new Map<
    string,
    {
      readonly role: string | undefined;
      readonly account: string;
      readonly stacks: Set<string>;
      readonly grants: Grant[];
    }
  >();
  for (const federation of federations) {
    for (const { role, account, grants } of needsOf(federation)) {
      const key = role ?? account;
      const known = roles.get(key) ?? { role, account, stacks: new Set(), grants: [] };
      known.stacks.add(federation.stackName);
      known.grants.push(...grants);
      roles.set(key, known);
    }
  }
  // `arn:…` comes after digits and after the placeholder's dollar sign.
  return [...roles]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { role, account, stacks, grants }]) => ({
      role,
      account,
      stacks: [...stacks].sort(compareText),
      documents: documentsOf(grants, access),
    }));
}

interface Need {
  readonly role: string | undefined;
  readonly account: string;
  readonly grants: readonly Grant[];
}

function needsOf(federation: Federation): readonly Need[] {
  const { preSignUpFunction, stackName, region, terraform } = federation;
  const deployer = terraform.assumeRole?.roleArn;
  const location: Location = { region, account: accountOf(federation) ?? ACCOUNT_PLACEHOLDER };
  // A role that assumes another one may be of another account.
  const startAccount = deployer === undefined ? location.account : ACCOUNT_PLACEHOLDER;
  const states = [
    stateNeeds(terraform.backend),
    ...upstreamsOf(federation).map(({ backend }) => upstreamStateNeeds(backend)),
  ].filter((needs) => needs !== undefined);
  return [
    {
      role: deployer,
      account: location.account,
      grants: [
        ...userPoolGrants(federation, location),
        ...customDomainGrants(federation, location),
        ...poolSettingsGrants(federation, location),
        ...iamOidcProviderGrants(federation, location),
        ...(preSignUpFunction === undefined ? [] : linkingFunctionGrants(stackName, preSignUpFunction, location)),
        ...triggerGrants(federation, location),
        ...secretGrants(federation, location),
        ...publishedGrants(federation, location),
      ],
    },
    ...states.map(({ role, grants }) => {
      const account = role === undefined ? startAccount : (accountOfRole(role) ?? ACCOUNT_PLACEHOLDER);
      return { role, account, grants: grants(account) };
    }),
    ...[deployer, ...states.map(({ role }) => role)]
      .filter((role) => role !== undefined)
      .map((role) => ({ role: undefined, account: startAccount, grants: [mayAssume(role)] })),
  ];
}

function mayAssume(role: string): Grant {
  return { sid: 'AssumeRoles', read: ['sts:AssumeRole'], write: [], resources: [iamLiteral(role)] };
}
