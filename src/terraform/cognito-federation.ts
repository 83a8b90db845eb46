import { Construct } from 'constructs';
import type { Federation } from '../model/federation';
import { triggersOf } from '../model/triggers';
import { appClients } from './app-client';
import type { FunctionArchive, PlacedArchive } from './archive';
import { AssetType, TerraformAsset, TerraformElement } from './cdktf';
import { managedLoginStyles, signInDomains, type SignInDomain } from './domains';
import type { Element } from './elements';
import { adoptedPool, existingPool } from './existing-pool';
import { iamOidcProviders } from './iam-oidc-provider';
import { identityProviders } from './identity-provider';
import { importsOf } from './imports';
import { attachLinkingFunction, linkingFunction, type LinkingResources } from './linking-function';
import { movedOf } from './moved';
import { outputs } from './outputs';
import { published } from './published';
import { groups, resourceServers } from './pool-parts';
import type { Expression } from './template';
import { invokePermissions } from './triggers';
import { upstreamStates } from './upstream-state';
import { attributesOf, userPool, webAcl, type PoolAttributes } from './user-pool';
import { values, type Values } from './values';

/** What a federation is made from. */
export interface CognitoFederationProps {
  /** As `load` read it. Its diagnostics are the caller's to look at: a federation with errors has no defined result. */
  readonly federation: Federation;
  /** The linking function's code. */
  readonly archive: FunctionArchive | PlacedArchive;
  /**
   * What the names of resources, variables and outputs begin with; by default the construct's id and `_`. Two federations
   * of one stack need two of them. With `''` the addresses are those of `cognito-federation synth`, so that its state fits.
   */
  readonly addressPrefix?: string;
}

/**
 * One federation as CDKTF constructs: the pool with its providers, clients, domain and linking function, in a stack that
 * has the AWS provider, of the federation's Region, and a backend. It only maps: every default and every check has been
 * before.
 *
 * The order that avoids cycles: log group, role, log policy, function, pool, then the pool's policy, the permission
 * and the domain, then the providers, groups and resource servers, then the clients. People sign in to a pool that exists already: there policy and
 * permission come before the pool, so that its trigger is never one that fails.
 */
export class CognitoFederation extends Construct {
  readonly addressPrefix: string;
  /** Reference to the pool's id, for constructs beside. */
  readonly userPoolId: string;
  /** Reference to the pool's ARN. */
  readonly userPoolArn: string;
  /** References to the client ids, by the key of the app client. */
  readonly clientIds: ReadonlyMap<string, string>;

  constructor(scope: Construct, id: string, props: CognitoFederationProps) {
    super(scope, id);
    const { federation } = props;
    const { preSignUpFunction } = federation;
    this.addressPrefix = props.addressPrefix ?? `${id.replace(/[^\w-]/g, '_')}_`;
    const read = values(this, federation);
    const upstreams = upstreamStates(this, federation);
    const linking =
      preSignUpFunction && linkingFunction(this, federation, preSignUpFunction, this.#placed(props.archive));
    const { pool, attached, domain: foundDomain } = this.#pool(federation, linking, read);
    const made = signInDomains(this, federation, pool.id, read);
    const domains = made.length === 0 && foundDomain !== undefined ? [foundDomain] : made;
    const providers = identityProviders(this, federation, pool.id, { values: read, upstreams }, attached);
    groups(this, federation, pool.id);
    const servers = resourceServers(this, federation, pool.id);
    const clients = appClients(this, federation, pool.id, { providers, servers }, read);
    const ofIam = iamOidcProviders(this, federation, read);
    managedLoginStyles(this, federation, pool.id, clients);
    outputs(this, federation, { pool, domains, clients, ofIam, lambda: linking?.lambda, values: read });
    published(this, federation, { pool, domain: domains[0], clients });
    const imports = importsOf(federation, this.addressPrefix);
    if (imports.length > 0) new StateBlocks(this, 'import', imports);
    const moved = movedOf(federation, this.addressPrefix);
    if (moved.length > 0) new StateBlocks(this, 'moved', moved);
    this.userPoolId = pool.id;
    this.userPoolArn = pool.arn;
    this.clientIds = new Map([...clients].map(([key, client]) => [key, client.attribute('id')]));
  }

  /** The archive beside the configuration: CDKTF copies it there when it writes the stack. */
  #placed(archive: FunctionArchive | PlacedArchive): PlacedArchive {
    if ('path' in archive) return archive;
    const { file, sha256Base64 } = archive;
    const assetHash = Buffer.from(sha256Base64, 'base64').toString('hex');
    const asset = new TerraformAsset(this, 'archive', { path: file, type: AssetType.FILE, assetHash });
    return { path: asset.path, sha256Base64 };
  }

  /** The pool, with what must be there before anybody signs in through a provider, and with the domain that it has already. */
  #pool(
    federation: Federation,
    linking: LinkingResources | undefined,
    read: Values,
  ): {
    readonly pool: PoolAttributes;
    readonly attached: readonly Expression[];
    readonly domain?: SignInDomain | undefined;
  } {
    const preSignUpArn = linking?.lambda.attribute('arn');
    const existing = federation.userPool;
    const attach = (pool: PoolAttributes): readonly Expression[] => [
      ...(linking ? attachLinkingFunction(this, linking, pool) : []),
      ...invokePermissions(this, triggersOf(existing), pool, read),
    ];
    if (existing.kind === 'created') {
      const pool = attributesOf(userPool(this, existing, preSignUpArn, read));
      webAcl(this, existing, pool.arn, read);
      return { pool, attached: attach(pool) };
    }
    const { attributes, name, domain } = existingPool(this, federation, existing, read);
    if (existing.kind === 'referenced') return { pool: attributes, attached: [], domain };
    const attached = attach(attributes);
    webAcl(this, existing, attributes.arn, read);
    const pool: Element = adoptedPool(this, { federation, pool: existing, values: read }, name, preSignUpArn, attached);
    return { pool: attributesOf(pool), attached, domain };
  }
}

/** The `import` or `moved` blocks. CDKTF's own `importFrom` and `moveTo` run Terraform when it writes a stack. */
class StateBlocks extends TerraformElement {
  constructor(
    scope: Construct,
    readonly type: 'import' | 'moved',
    readonly blocks: readonly object[],
  ) {
    super(scope, type);
  }

  override toTerraform(): object {
    return { [this.type]: this.blocks };
  }

  override toHclTerraform(): object {
    return this.toTerraform();
  }
}
