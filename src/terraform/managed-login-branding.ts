import { TerraformResource, type Construct } from './cdktf';

interface ManagedLoginBrandingConfig {
  readonly userPoolId: string;
  readonly clientId: string;
  readonly useCognitoProvidedValues: boolean;
}

/** A style of managed login for one app client. AWS provider 6 has it; the bindings are those of the fifth. */
export class CognitoManagedLoginBranding extends TerraformResource {
  readonly #config: ManagedLoginBrandingConfig;

  constructor(scope: Construct, id: string, config: ManagedLoginBrandingConfig) {
    super(scope, id, { terraformResourceType: 'aws_cognito_managed_login_branding' });
    this.#config = config;
  }

  protected override synthesizeAttributes(): Record<string, unknown> {
    const { clientId, useCognitoProvidedValues, userPoolId } = this.#config;
    return { client_id: clientId, use_cognito_provided_values: useCognitoProvidedValues, user_pool_id: userPoolId };
  }
}
