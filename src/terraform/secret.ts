import { compareText } from '../diagnostics/diagnostic';
import type { Federation, SecretReference } from '../model/federation';
import { slug } from '../model/names';
import { DataAwsSecretsmanagerSecretVersion, DataAwsSsmParameter, TerraformVariable, type TerraformStack } from './cdktf';
import { addressOf, attributeOf } from './reference';
import { literal, quoted } from './template';

/**
 * Declares where each provider's secret comes from and gives, by provider name, the expression that reads it.
 * A variable that several providers share is declared once.
 */
export function clientSecrets(stack: TerraformStack, federation: Federation): ReadonlyMap<string, string> {
  const providersOf = new Map<string, string[]>();
  for (const { name, clientSecret } of federation.identityProviders) {
    if (clientSecret.kind !== 'variable') continue;
    providersOf.set(clientSecret.name, [...(providersOf.get(clientSecret.name) ?? []), name]);
  }
  for (const [variable, providers] of [...providersOf].sort(([a], [b]) => compareText(a, b))) {
    secretVariable(stack, variable, providers);
  }
  return new Map(federation.identityProviders.map(({ name, clientSecret }) => [name, expression(stack, name, clientSecret)]));
}

function secretVariable(stack: TerraformStack, name: string, providers: readonly string[]): void {
  new TerraformVariable(stack, `var.${name}`, {
    description: `Client secret of ${providers.join(', ')}. Give it through TF_VAR_${name}.`,
    type: 'string',
    sensitive: true,
    nullable: false,
    validation: [
      {
        condition: `\${length(trimspace(var.${name})) > 0}`,
        errorMessage: `The client secret of ${providers.join(', ')} must not be empty.`,
      },
    ],
  });
}

function expression(stack: TerraformStack, provider: string, secret: SecretReference): string {
  switch (secret.kind) {
    case 'variable':
      return `\${var.${secret.name}}`;
    case 'ssmParameter':
      return attributeOf(
        new DataAwsSsmParameter(stack, `data.aws_ssm_parameter.${slug(provider)}_client_secret`, {
          name: literal(secret.name),
          withDecryption: true,
        }),
        'value',
      );
    case 'secretsManager': {
      const version = new DataAwsSecretsmanagerSecretVersion(
        stack,
        `data.aws_secretsmanager_secret_version.${slug(provider)}_client_secret`,
        { secretId: literal(secret.id) },
      );
      if (secret.jsonKey === undefined) return attributeOf(version, 'secret_string');
      return `\${jsondecode(${addressOf(version)}.secret_string)[${quoted(secret.jsonKey)}]}`;
    }
  }
}
