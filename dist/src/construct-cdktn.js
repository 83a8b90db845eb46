var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/construct.ts
var construct_exports = {};
__export(construct_exports, {
  CognitoFederation: () => CognitoFederation
});
module.exports = __toCommonJS(construct_exports);

// src/terraform/cognito-federation.ts
var import_constructs2 = require("constructs");

// src/model/duration.ts
var SECONDS = { s: 1, m: 60, h: 3600, d: 86400 };
function secondsOf(duration) {
  return duration.count * SECONDS[duration.unit];
}

// src/model/names.ts
var import_node_crypto = require("node:crypto");
function slug(name) {
  return name.toLowerCase().replace(/[.-]/g, "_");
}
var MAX_FUNCTION_NAME = 64;
var FUNCTION_SUFFIX = "-pre-sign-up";
function preSignUpFunctionName(stackName) {
  const whole = stackName + FUNCTION_SUFFIX;
  if (whole.length <= MAX_FUNCTION_NAME) return whole;
  const digest = (0, import_node_crypto.createHash)("sha256").update(stackName).digest("hex").slice(0, 8);
  return `${stackName.slice(0, MAX_FUNCTION_NAME - FUNCTION_SUFFIX.length - digest.length - 1)}-${digest}${FUNCTION_SUFFIX}`;
}
function prefixDomainHost(prefix, region) {
  return `${prefix}.auth.${region}.amazoncognito.com`;
}
function userPoolEndpoint(poolId, region) {
  return `cognito-idp.${region}.amazonaws.com${region.startsWith("cn-") ? ".cn" : ""}/${poolId}`;
}

// src/diagnostics/diagnostic.ts
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/model/upstream.ts
function isUpstream(provider) {
  return provider.type === "oidc" && provider.upstream !== void 0;
}
function upstreamsOf({ identityProviders: identityProviders2 }) {
  const found = identityProviders2.filter(isUpstream).flatMap(({ upstream }) => upstream.found.kind === "found" ? [upstream.found] : []);
  return [...new Map(found.map((one) => [one.stackName, one])).values()].sort(
    (a, b) => compareText(a.stackName, b.stackName)
  );
}

// src/model/references.ts
function referencesOf({ userPool: userPool2, identityProviders: identityProviders2, appClients: appClients2 }) {
  return [...usesOfPool(userPool2), ...identityProviders2.flatMap(usesOfProvider), ...appClients2.flatMap(usesOfClient)];
}
function isReferenced(text) {
  return typeof text === "object";
}
function textKey(text) {
  if (typeof text === "string") return JSON.stringify(text);
  const { prefix, suffix, reference: reference2 } = text;
  return JSON.stringify([
    prefix,
    suffix,
    reference2.kind,
    ...reference2.kind === "secretsManager" ? [reference2.id, reference2.jsonKey] : [reference2.name]
  ]);
}
function usesOfPool({ origin, at }) {
  if (origin.kind !== "referenced" || !("idFrom" in origin.pool)) return [];
  return [{ at: at.to("reference"), owner: "userPool", what: "id", secret: false, reference: origin.pool.idFrom }];
}
function usesOfProvider(provider) {
  const { name: owner, at } = provider;
  const use = (key, what, value, secret2 = false) => {
    const reference2 = referenceIn(value);
    return reference2 === void 0 ? [] : [{ at: at.to(key), owner, what, secret: secret2, reference: reference2 }];
  };
  if (isUpstream(provider)) return [];
  if (provider.type === "saml")
    return provider.metadata.kind === "url" ? use("metadataUrl", "metadata URL", provider.metadata.url) : [];
  const clientId = use("clientId", "client id", provider.clientId);
  if (provider.type !== "apple")
    return [...clientId, ...use("clientSecret", "client secret", provider.clientSecret, true)];
  return [
    ...clientId,
    ...use("teamId", "team id", provider.teamId),
    ...use("keyId", "key id", provider.keyId),
    ...use("privateKey", "private key", provider.privateKey, true)
  ];
}
function usesOfClient({
  key: owner,
  callbackUrls,
  albHosts,
  logoutUrls,
  defaultRedirectUri,
  at
}) {
  const use = (written, what, url) => isReferenced(url) ? [{ at: written, owner, what, secret: false, reference: url.reference }] : [];
  return [
    ...callbackUrls.flatMap((url, index) => use(at.to("callbackUrls").to(index), "callback URL", url)),
    ...albHosts.flatMap((host, index) => use(at.to("albHosts").to(index), "ALB host", host)),
    ...defaultRedirectUri === void 0 ? [] : use(at.to("defaultRedirectUri"), "default redirect URI", defaultRedirectUri),
    ...logoutUrls.flatMap((url, index) => use(at.to("logoutUrls").to(index), "logout URL", url))
  ];
}
function referenceIn(value) {
  if (value === void 0 || typeof value === "string") return void 0;
  return "reference" in value ? value.reference : value;
}

// src/model/sign-in-urls.ts
function idpRedirectUri(host) {
  return `https://${host}/oauth2/idpresponse`;
}
function samlAcsUrl(host) {
  return `https://${host}/saml2/idpresponse`;
}
function samlEntityId(poolId) {
  return `urn:amazon:cognito:sp:${poolId}`;
}
function allCallbackUrls({ callbackUrls, albHosts, downstreamPools }) {
  return [
    ...callbackUrls,
    ...albHosts.map(albCallbackUrl),
    ...downstreamPools.flatMap(({ redirectUris }) => redirectUris)
  ];
}
function albCallbackUrl(host) {
  return around("https://", host, "/oauth2/idpresponse");
}
function albStartUrl(host) {
  return around("https://", host, "/");
}
function around(prefix, text, suffix) {
  return typeof text === "string" ? prefix + text + suffix : { ...text, prefix: prefix + text.prefix, suffix: text.suffix + suffix };
}
function hostedClients(federation) {
  return federation.appClients.filter(
    (client) => (redirectUri(client) !== void 0 || client.albHosts.length > 0) && responseType(client) !== void 0
  );
}
function startingClients(federation) {
  return hostedClients(federation).filter((client) => redirectUri(client) !== void 0);
}
function federatedProviders({ identityProviders: identityProviders2 }) {
  return identityProviders2.filter((name) => name !== "COGNITO");
}
function loginUrl(host, client, clientId, encode) {
  return `https://${host}/login?${query(client, clientId, encode)}`;
}
function authorizeUrl(host, provider, client, clientId, encode) {
  return `https://${host}/oauth2/authorize?${relayState(provider, client, clientId, encode)}`;
}
function relayState(provider, client, clientId, encode) {
  return `identity_provider=${encodeURIComponent(provider)}&${query(client, clientId, encode)}`;
}
function logoutUrl(host, clientId, returnTo, encode) {
  return `https://${host}/logout?client_id=${clientId}&logout_uri=${encode(returnTo)}`;
}
function redirectUri({ defaultRedirectUri, callbackUrls, albHosts }) {
  if (defaultRedirectUri === void 0) return callbackUrls[0];
  const ofAlb = albHosts.some((host) => textKey(albCallbackUrl(host)) === textKey(defaultRedirectUri));
  return ofAlb ? callbackUrls[0] : defaultRedirectUri;
}
function responseType({ flows }) {
  if (flows.includes("code")) return "code";
  return flows.includes("implicit") ? "token" : void 0;
}
function query(client, clientId, encode) {
  return [
    `client_id=${clientId}`,
    `response_type=${responseType(client) ?? "code"}`,
    `scope=${encodeURIComponent(client.scopes.join(" "))}`,
    `redirect_uri=${encode(redirectUri(client) ?? "")}`
  ].join("&");
}

// src/terraform/cdktf.ts
var import_cdktf = require("cdktn");
var import_package = require("cdktn/package.json");
var import_constructs = require("constructs");
var import_cloudwatch_log_group = require("@cdktn/provider-aws/lib/cloudwatch-log-group");
var import_cloudwatch_log_metric_filter = require("@cdktn/provider-aws/lib/cloudwatch-log-metric-filter");
var import_cloudwatch_metric_alarm = require("@cdktn/provider-aws/lib/cloudwatch-metric-alarm");
var import_cognito_identity_provider = require("@cdktn/provider-aws/lib/cognito-identity-provider");
var import_cognito_user_pool = require("@cdktn/provider-aws/lib/cognito-user-pool");
var import_cognito_user_pool_client = require("@cdktn/provider-aws/lib/cognito-user-pool-client");
var import_cognito_user_pool_domain = require("@cdktn/provider-aws/lib/cognito-user-pool-domain");
var import_data_aws_cognito_user_pool = require("@cdktn/provider-aws/lib/data-aws-cognito-user-pool");
var import_data_aws_cognito_user_pools = require("@cdktn/provider-aws/lib/data-aws-cognito-user-pools");
var import_data_aws_secretsmanager_secret_version = require("@cdktn/provider-aws/lib/data-aws-secretsmanager-secret-version");
var import_data_aws_ssm_parameter = require("@cdktn/provider-aws/lib/data-aws-ssm-parameter");
var import_iam_openid_connect_provider = require("@cdktn/provider-aws/lib/iam-openid-connect-provider");
var import_iam_role = require("@cdktn/provider-aws/lib/iam-role");
var import_iam_role_policy = require("@cdktn/provider-aws/lib/iam-role-policy");
var import_lambda_function = require("@cdktn/provider-aws/lib/lambda-function");
var import_lambda_permission = require("@cdktn/provider-aws/lib/lambda-permission");
var import_provider = require("@cdktn/provider-aws/lib/provider");

// src/terraform/template.ts
function literal(text) {
  return text.replace(/[$%](?=\{)/g, "$&$&");
}
function templateMap(map) {
  const templates = /* @__PURE__ */ Object.create(null);
  for (const [key, value] of Object.entries(map)) templates[literal(key)] = value;
  return templates;
}
function literalMap(map) {
  return templateMap(Object.fromEntries(Object.entries(map).map(([key, value]) => [key, literal(value)])));
}
function template(words, ...values2) {
  return words.reduce((whole, word, index) => joined(joined(whole, values2[index - 1] ?? ""), word));
}
function joined(first, second) {
  const [, text = "", signs = ""] = /^(.*?)([$%]*)$/s.exec(first) ?? [];
  return signs !== "" && /^[$%]?\{/.test(second) ? `${text}\${"${signs}"}${second}` : first + second;
}
function expression(code, ...values2) {
  return code.reduce((whole, part, index) => `${whole}${values2[index - 1]}${part}`);
}
function interpolated(value) {
  return `\${${value}}`;
}
function reference(path) {
  if (!/^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*|\[\d+\])*$/.test(path))
    throw new Error(`${JSON.stringify(path)} is no reference in Terraform.`);
  return path;
}
function quoted(text) {
  return literal(JSON.stringify(text));
}
function quotedTemplate(value) {
  const parts = templateParts(value).map(
    ({ kind, source }) => kind === "text" ? JSON.stringify(source).slice(1, -1) : source
  );
  return `"${parts.join("")}"`;
}
function jsonTemplate(document) {
  return JSON.stringify(document);
}
function templateParts(template2) {
  const parts = [];
  let textStart = 0;
  let at = 0;
  const endText = () => {
    if (at > textStart) parts.push({ kind: "text", source: template2.slice(textStart, at) });
  };
  while (at < template2.length) {
    if (isEscape(template2, at)) {
      at += 3;
    } else if (isOpening(template2, at)) {
      endText();
      const end = endOfExpression(template2, at);
      parts.push({ kind: template2[at] === "$" ? "interpolation" : "directive", source: template2.slice(at, end) });
      at = textStart = end;
    } else {
      at += 1;
    }
  }
  endText();
  return parts;
}
var isEscape = (template2, at) => template2.startsWith("$${", at) || template2.startsWith("%%{", at);
var isOpening = (template2, at) => template2.startsWith("${", at) || template2.startsWith("%{", at);
function endOfExpression(template2, start) {
  let depth = 0;
  let at = start + 1;
  while (at < template2.length) {
    const character = template2[at];
    if (character === '"') {
      at = endOfString(template2, at);
      continue;
    }
    if (character === "{") depth += 1;
    if (character === "}") depth -= 1;
    at += 1;
    if (depth === 0) return at;
  }
  throw new Error(`An expression of the template ${JSON.stringify(template2)} is not closed.`);
}
function endOfString(template2, start) {
  let at = start + 1;
  while (at < template2.length) {
    if (template2[at] === '"') return at + 1;
    if (template2[at] === "\\") at += 2;
    else if (isEscape(template2, at)) at += 3;
    else if (isOpening(template2, at)) at = endOfExpression(template2, at);
    else at += 1;
  }
  throw new Error(`A string within the template ${JSON.stringify(template2)} is not closed.`);
}

// src/terraform/elements.ts
var BINDINGS = {
  aws_cloudwatch_log_group: import_cloudwatch_log_group.CloudwatchLogGroup,
  aws_cloudwatch_log_metric_filter: import_cloudwatch_log_metric_filter.CloudwatchLogMetricFilter,
  aws_cloudwatch_metric_alarm: import_cloudwatch_metric_alarm.CloudwatchMetricAlarm,
  aws_cognito_identity_provider: import_cognito_identity_provider.CognitoIdentityProvider,
  aws_cognito_user_pool: import_cognito_user_pool.CognitoUserPool,
  aws_cognito_user_pool_client: import_cognito_user_pool_client.CognitoUserPoolClient,
  aws_cognito_user_pool_domain: import_cognito_user_pool_domain.CognitoUserPoolDomain,
  aws_iam_openid_connect_provider: import_iam_openid_connect_provider.IamOpenidConnectProvider,
  aws_iam_role: import_iam_role.IamRole,
  aws_iam_role_policy: import_iam_role_policy.IamRolePolicy,
  aws_lambda_function: import_lambda_function.LambdaFunction,
  aws_lambda_permission: import_lambda_permission.LambdaPermission,
  terraform_data: import_cdktf.DataResource
};
var DATA_BINDINGS = {
  aws_cognito_user_pool: import_data_aws_cognito_user_pool.DataAwsCognitoUserPool,
  aws_cognito_user_pools: import_data_aws_cognito_user_pools.DataAwsCognitoUserPools,
  aws_secretsmanager_secret_version: import_data_aws_secretsmanager_secret_version.DataAwsSecretsmanagerSecretVersion,
  aws_ssm_parameter: import_data_aws_ssm_parameter.DataAwsSsmParameter
};
function resource(scope, type, name, args) {
  return declared(BINDINGS[type], scope, `${type}.`, name, args);
}
function dataSource(scope, type, name, args) {
  return declared(DATA_BINDINGS[type], scope, `data.${type}.`, name, args);
}
function declared(binding, scope, kind, name, { dependsOn = [], ...config }) {
  const element = named(new binding(scope, kind + name, config), scope, name);
  if (dependsOn.length > 0) element.dependsOn = [...dependsOn];
  return elementAt(kind + element.friendlyUniqueId);
}
function remoteState(scope, name, backend, config, postcondition) {
  const type = "terraform_remote_state";
  const kind = `data.${type}.`;
  const state = named(new import_cdktf.TerraformDataSource(scope, kind + name, { terraformResourceType: type }), scope, name);
  state.addOverride("backend", backend);
  state.addOverride("config", config);
  state.lifecycle = { postcondition: [...postcondition] };
  return elementAt(kind + state.friendlyUniqueId);
}
function variable(scope, name, {
  describe,
  sensitive,
  validation
}) {
  const declaredName = scope.addressPrefix + name;
  const value = reference(`var.${declaredName}`);
  const element = new import_cdktf.TerraformVariable(scope, `var.${name}`, {
    description: describe(declaredName),
    type: "string",
    ...sensitive && { sensitive },
    nullable: false,
    validation: [validation(value)]
  });
  named(element, scope, name);
  return value;
}
function output(scope, name, args) {
  named(new import_cdktf.TerraformOutput(scope, `output.${name}`, args), scope, name);
}
function named(element, { addressPrefix }, name) {
  element.overrideLogicalId(addressPrefix + name);
  return element;
}
function elementAt(address) {
  return {
    address: reference(address),
    attribute: (name) => interpolated(reference(`${address}.${name}`))
  };
}

// src/terraform/app-client.ts
var AUTH_FLOWS = {
  userSrp: "ALLOW_USER_SRP_AUTH",
  userPassword: "ALLOW_USER_PASSWORD_AUTH",
  adminUserPassword: "ALLOW_ADMIN_USER_PASSWORD_AUTH",
  custom: "ALLOW_CUSTOM_AUTH",
  user: "ALLOW_USER_AUTH"
};
var UNITS = { s: "seconds", m: "minutes", h: "hours", d: "days" };
function appClients(scope, federation, poolId, providers, values2) {
  return new Map(
    federation.appClients.map((client) => [
      client.key,
      resource(scope, "aws_cognito_user_pool_client", slug(client.key), {
        name: literal(client.name),
        userPoolId: poolId,
        ...secret(client),
        supportedIdentityProviders: client.identityProviders.map((name) => supportedProvider(name, providers)),
        ...hostedSignIn(client, values2),
        ...refreshing(client),
        // The API's default tells whether a user exists.
        preventUserExistenceErrors: literal("ENABLED"),
        enableTokenRevocation: true,
        ...client.readAttributes !== void 0 && { readAttributes: client.readAttributes.map(literal) },
        ...client.writeAttributes !== void 0 && { writeAttributes: client.writeAttributes.map(literal) },
        ...tokenValidity(client)
      })
    ])
  );
}
function secret({ adoptedId, secret: secret2 }) {
  if (adoptedId === void 0) return { generateSecret: secret2 };
  return {
    lifecycle: {
      postcondition: [
        {
          condition: interpolated(expression`(try(length(self.client_secret), 0) > 0) == ${secret2}`),
          errorMessage: literal(
            secret2 ? "The client has no secret, and cannot be given one. Write secret: false, or make another client." : "The client has a secret, which it keeps. Write secret: true, or make another client."
          )
        }
      ]
    }
  };
}
function supportedProvider(name, providers) {
  if (name === "COGNITO") return literal(name);
  const provider = providers.get(name);
  if (provider === void 0) throw new Error(`no identity provider is called ${name}`);
  return provider.attribute("provider_name");
}
function hostedSignIn(client, values2) {
  if (client.flows.length === 0) return { allowedOauthFlowsUserPoolClient: false };
  const callbackUrls = allCallbackUrls(client);
  return {
    allowedOauthFlowsUserPoolClient: true,
    allowedOauthFlows: client.flows.map(literal),
    allowedOauthScopes: client.scopes.map(literal),
    ...callbackUrls.length > 0 && { callbackUrls: callbackUrls.map((url) => values2.shown(url)) },
    ...client.defaultRedirectUri !== void 0 && { defaultRedirectUri: values2.shown(client.defaultRedirectUri) },
    ...client.logoutUrls.length > 0 && { logoutUrls: client.logoutUrls.map((url) => values2.shown(url)) }
  };
}
function refreshing({ authFlows, refreshTokenRotation }) {
  const flows = authFlows.map((flow) => literal(AUTH_FLOWS[flow]));
  const rotation = (feature, retryGracePeriodSeconds) => ({
    refreshTokenRotation: [{ feature: literal(feature), retryGracePeriodSeconds }]
  });
  if (refreshTokenRotation === void 0 || refreshTokenRotation === "off") {
    return {
      explicitAuthFlows: [literal("ALLOW_REFRESH_TOKEN_AUTH"), ...flows],
      ...refreshTokenRotation === "off" && rotation("DISABLED", 0)
    };
  }
  return { explicitAuthFlows: flows, ...rotation("ENABLED", secondsOf(refreshTokenRotation.gracePeriod)) };
}
function tokenValidity({ tokenValidity: { access, id, refresh, authSession } }) {
  const unit = (duration) => literal(UNITS[duration.unit]);
  return {
    accessTokenValidity: access.count,
    idTokenValidity: id.count,
    refreshTokenValidity: refresh.count,
    // Written out, because the API's own units differ: hours, hours, days.
    tokenValidityUnits: [{ accessToken: unit(access), idToken: unit(id), refreshToken: unit(refresh) }],
    authSessionValidity: secondsOf(authSession) / 60
  };
}

// src/model/attributes.ts
var STANDARD_ATTRIBUTES = {
  address: { type: "String", minLength: 0, maxLength: 2048 },
  birthdate: { type: "String", minLength: 10, maxLength: 10 },
  email: { type: "String", minLength: 0, maxLength: 2048 },
  family_name: { type: "String", minLength: 0, maxLength: 2048 },
  gender: { type: "String", minLength: 0, maxLength: 2048 },
  given_name: { type: "String", minLength: 0, maxLength: 2048 },
  locale: { type: "String", minLength: 0, maxLength: 2048 },
  middle_name: { type: "String", minLength: 0, maxLength: 2048 },
  name: { type: "String", minLength: 0, maxLength: 2048 },
  nickname: { type: "String", minLength: 0, maxLength: 2048 },
  phone_number: { type: "String", minLength: 0, maxLength: 2048 },
  picture: { type: "String", minLength: 0, maxLength: 2048 },
  preferred_username: { type: "String", minLength: 0, maxLength: 2048 },
  profile: { type: "String", minLength: 0, maxLength: 2048 },
  updated_at: { type: "Number" },
  website: { type: "String", minLength: 0, maxLength: 2048 },
  zoneinfo: { type: "String", minLength: 0, maxLength: 2048 }
};
var RESERVED_ATTRIBUTES = [
  ...Object.keys(STANDARD_ATTRIBUTES),
  "email_verified",
  "identities",
  "phone_number_verified",
  "sub",
  "username"
];
var CUSTOM_PREFIX = "custom:";

// src/terraform/existing-pool.ts
var SETTINGS = [
  "account_recovery_setting",
  "admin_create_user_config",
  "alias_attributes",
  "auto_verified_attributes",
  "deletion_protection",
  "device_configuration",
  "email_configuration",
  "email_mfa_configuration",
  "email_verification_message",
  "email_verification_subject",
  "mfa_configuration",
  "name",
  "password_policy",
  "schema",
  "sign_in_policy",
  "sms_authentication_message",
  "sms_configuration",
  "sms_verification_message",
  "software_token_mfa_configuration",
  "tags",
  "tags_all",
  "user_attribute_update_settings",
  "user_pool_add_ons",
  "user_pool_tier",
  "username_attributes",
  "username_configuration",
  "verification_message_template",
  "web_authn_configuration"
];
var OTHER_TRIGGERS = [
  "create_auth_challenge",
  "custom_email_sender",
  "custom_message",
  "custom_sms_sender",
  "define_auth_challenge",
  "kms_key_id",
  "post_authentication",
  "post_confirmation",
  "pre_authentication",
  "pre_token_generation",
  "pre_token_generation_config",
  "user_migration",
  "verify_auth_challenge_response"
].map((trigger) => `lambda_config[0].${trigger}`);
function existingPool(scope, federation, origin, values2) {
  const ownDomain = federation.userPool.domain === void 0 && federation.appClients.some(({ flows }) => flows.length > 0);
  const postcondition = [...mappedAttributes(federation), ...ownDomain ? [HAS_DOMAIN] : []];
  const found = dataSource(scope, "aws_cognito_user_pool", "pool", {
    userPoolId: idOf(scope, federation, origin, values2),
    ...postcondition.length > 0 && { lifecycle: { postcondition } }
  });
  const id = found.attribute("user_pool_id");
  const region = literal(federation.region);
  return {
    attributes: { id, arn: found.attribute("arn"), endpoint: userPoolEndpoint(id, region) },
    name: found.attribute("name"),
    domain: ownDomain ? domainOf(found.address, region) : void 0
  };
}
function idOf(scope, { region }, origin, values2) {
  if (origin.kind === "adopted") return literal(origin.id);
  if ("id" in origin.pool) return literal(origin.pool.id);
  if ("idFrom" in origin.pool) return values2.shown({ reference: origin.pool.idFrom, prefix: "", suffix: "" });
  const { name } = origin.pool;
  const pools = dataSource(scope, "aws_cognito_user_pools", "pool", {
    name: literal(name),
    lifecycle: {
      postcondition: [
        {
          condition: interpolated(expression`length(self.ids) == 1`),
          errorMessage: template`There are ${interpolated(expression`length(self.ids)`)} user pools called ${literal(name)} in ${literal(region)}. Exactly one is needed: write its id as userPool.reference.`
        }
      ]
    }
  });
  return interpolated(expression`one(${pools.address}.ids)`);
}
function mappedAttributes({
  userPool: { origin },
  identityProviders: identityProviders2,
  accountLinking
}) {
  const mapped = identityProviders2.flatMap(({ attributeMapping }) => Object.keys(attributeMapping));
  const names = [...new Set(mapped)].filter((attribute) => attribute.startsWith(CUSTOM_PREFIX)).sort();
  return names.map((attribute) => {
    const subject = accountLinking?.providers.some(({ subjectAttribute }) => subjectAttribute === attribute) ?? false;
    const fits = subject ? expression`attribute.mutable && attribute.attribute_data_type == "String"` : expression`attribute.mutable`;
    const name = attribute.slice(CUSTOM_PREFIX.length);
    return {
      condition: interpolated(
        expression`anytrue([for attribute in self.schema_attributes : attribute.name == ${quoted(attribute)} && ${fits}])`
      ),
      errorMessage: literal(
        `The pool has no mutable ${subject ? "string " : ""}attribute ${attribute}, which a provider's mapping fills. Add it once, for it can never be removed${command(name, origin)}.`
      )
    };
  });
}
function command(name, origin) {
  if (!/^[\w.-]+$/.test(name)) return "";
  const attribute = `Name=${name},AttributeDataType=String,Mutable=true,StringAttributeConstraints={MinLength=0,MaxLength=2048}`;
  return `: aws cognito-idp add-custom-attributes --user-pool-id ${origin.kind === "adopted" ? origin.id : "<id>"} --custom-attributes '${attribute}'`;
}
var HAS_DOMAIN = {
  condition: interpolated(expression`length(compact([self.domain, self.custom_domain])) > 0`),
  errorMessage: literal("The pool has no domain to sign in at. Add one as userPool.domain.")
};
function domainOf(pool, region) {
  const custom = expression`try(length(${pool}.custom_domain), 0) > 0`;
  const prefix = expression`${pool}.domain`;
  const prefixHost = quotedTemplate(prefixDomainHost(interpolated(prefix), region));
  return {
    name: interpolated(expression`${custom} ? ${pool}.custom_domain : ${prefix}`),
    host: interpolated(expression`${custom} ? ${pool}.custom_domain : ${prefixHost}`)
  };
}
function adoptedPool(scope, federation, name, preSignUpArn, attached) {
  return resource(scope, "aws_cognito_user_pool", "pool", {
    name,
    ...preSignUpArn !== void 0 && { lambdaConfig: { preSignUp: preSignUpArn } },
    lifecycle: {
      preventDestroy: true,
      ignoreChanges: [...SETTINGS, ...preSignUpArn === void 0 ? ["lambda_config"] : OTHER_TRIGGERS].map(reference),
      postcondition: [preSignUpArn === void 0 ? triggerGone(federation) : sameCase(federation)]
    },
    dependsOn: attached
  });
}
function sameCase({ userPool: { caseSensitiveUsernames } }) {
  return {
    condition: interpolated(
      expression`try(self.username_configuration[0].case_sensitive, true) == ${caseSensitiveUsernames}`
    ),
    errorMessage: literal(
      `The user names of the pool ${caseSensitiveUsernames ? "do not differ" : "differ"} by case. Write caseSensitiveUsernames: ${!caseSensitiveUsernames} beside adopt, so that linking compares them alike.`
    )
  };
}
function triggerGone({ stackName }) {
  return {
    condition: interpolated(
      expression`!endswith(coalesce(try(self.lambda_config[0].pre_sign_up, null), "none"), ${quoted(`:function:${preSignUpFunctionName(stackName)}`)})`
    ),
    errorMessage: literal(
      "The pool's pre sign-up trigger is still the linking function, which this change would delete: every sign-up would fail. Take the trigger off the pool first, in the console under Extensions, Lambda triggers."
    )
  };
}

// src/model/iam-oidc-provider.ts
function trustedByIam({ identityProviders: identityProviders2 }) {
  return identityProviders2.filter(isTrustedByIam);
}
function isTrustedByIam(provider) {
  return provider.type === "oidc" && provider.upstream === void 0 && provider.iamOidcProviderUrl !== void 0;
}

// src/terraform/iam-oidc-provider.ts
function iamOidcProviders(scope, federation, values2) {
  return new Map(
    trustedByIam(federation).map(({ name, iamOidcProviderUrl, clientId }) => [
      name,
      resource(scope, "aws_iam_openid_connect_provider", slug(name), {
        url: literal(iamOidcProviderUrl),
        clientIdList: [values2.text(clientId)]
      })
    ])
  );
}

// src/presets/preset.ts
function oidc(entry) {
  return {
    type: "oidc",
    scopes: ["openid", "email", "profile"],
    postNote: void 0,
    // OpenID Connect makes subjects case-sensitive; an entry that knows better says so.
    subject: { claim: "sub", mixedCase: true, note: "It must never change or pass to somebody else." },
    emailVerification: {
      kind: "claim",
      claim: "email_verified",
      always: false,
      attest: "`email_verified` is `true` only where the person has proven to own the address."
    },
    attributeMapping: {
      username: "sub",
      email: "email",
      email_verified: "email_verified",
      name: "name",
      given_name: "given_name",
      family_name: "family_name"
    },
    claimNotes: {},
    nationalIdClaims: [],
    emailRequired: "may",
    issuer: void 0,
    slashAfterIssuer: false,
    openidBringsAll: false,
    retiredScopes: {},
    endSession: void 0,
    ...entry
  };
}
function saml(entry) {
  return {
    type: "saml",
    subject: {
      claim: "NameID",
      mixedCase: true,
      note: "Persistent, and never an email address: a NameID that changes locks the person out."
    },
    emailVerification: { kind: "none", why: "SAML has no word for whether an email is verified." },
    attributeMapping: { email: "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress" },
    claimNotes: {},
    nationalIdClaims: [],
    emailRequired: "may",
    subjectCopy: void 0,
    metadataUrl: void 0,
    requestSigningAlgorithm: void 0,
    encryptionNote: void 0,
    notByOidc: void 0,
    endSession: void 0,
    ...entry
  };
}
function social(entry) {
  return { scopeSeparator: " ", nationalIdClaims: [], emailRequired: "may", ...entry };
}

// src/presets/amazon.ts
var amazon = social({
  name: "amazon",
  title: "Login with Amazon",
  type: "amazon",
  providerName: "LoginWithAmazon",
  scopes: ["profile"],
  subject: { claim: "user_id", mixedCase: true, note: "`amzn1.account.<letters and digits>`." },
  emailVerification: {
    kind: "none",
    why: "Amazon has no claim for whether an email is verified, and anybody may have an account there."
  },
  attributeMapping: { username: "user_id", email: "email", name: "name" },
  claimNotes: { postal_code: "It wants the scope `postal_code`." },
  endSession: void 0,
  handoff: {
    place: "Amazon Developer › Login with Amazon › Security profiles › Web Settings",
    steps: [
      "Make a security profile.",
      "Allowed Origins: `https://` and the domain of the user pool.",
      "Allowed Return URLs: enter the redirect URI from above."
    ],
    switchOff: [],
    sendBack: [
      { key: "clientId", words: "Client ID" },
      { key: "clientSecret", words: "Client Secret" }
    ],
    attest: []
  },
  sources: [
    "https://docs.aws.amazon.com/cognito/latest/developerguide/amazon.html",
    "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html"
  ]
});

// src/presets/apple.ts
var apple = social({
  name: "apple",
  title: "Apple",
  type: "apple",
  providerName: "SignInWithApple",
  scopes: ["email", "name"],
  subject: { claim: "sub", mixedCase: false, note: "`000000.<hex>.0000`, in lower case, others for each team." },
  emailVerification: { kind: "claim", claim: "email_verified", always: true, attest: void 0 },
  attributeMapping: {
    username: "sub",
    email: "email",
    email_verified: "email_verified",
    given_name: "firstName",
    family_name: "lastName"
  },
  claimNotes: {
    email: "May be an address at `privaterelay.appleid.com`, which no existing user has.",
    firstName: "Sent at the first consent alone.",
    lastName: "Sent at the first consent alone."
  },
  endSession: void 0,
  handoff: {
    place: "Apple Developer › Certificates, Identifiers & Profiles",
    steps: [
      "Identifiers: make an App ID with the capability Sign in with Apple, if there is none.",
      "Identifiers: make a Services ID and configure Sign in with Apple for it.",
      "Domains and Subdomains: the host of the redirect URI, without `https://`. Return URLs: the redirect URI from above.",
      "Keys: make a key for Sign in with Apple. Its file can be downloaded once.",
      "Services › Sign in with Apple for Email Communication: register the domains that the app sends mail from, or mail to relay addresses bounces."
    ],
    switchOff: [],
    sendBack: [
      { key: "clientId", words: "the identifier of the Services ID" },
      { key: "teamId", words: "Team ID" },
      { key: "keyId", words: "Key ID" },
      { key: "privateKey", words: "the content of the `.p8` file" }
    ],
    attest: []
  },
  sources: [
    "https://docs.aws.amazon.com/cognito/latest/developerguide/apple.html",
    "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html"
  ]
});

// src/presets/auth0.ts
var auth0 = oidc({
  name: "auth0",
  title: "Auth0",
  scopes: ["openid", "profile", "email"],
  postNote: "Auth0 documents GET /userinfo alone, and AWS asks for GET in its own article on Auth0.",
  subject: {
    claim: "sub",
    mixedCase: true,
    note: "`<connection>|<id>`, such as `auth0|…` or `google-oauth2|…`: another connection makes another user."
  },
  emailVerification: {
    kind: "claim",
    claim: "email_verified",
    always: true,
    attest: "Every connection that is enabled for the application sets `email_verified` honestly. One to Entra ID or ADFS can be set to say always `true`."
  },
  claimNotes: {
    given_name: "Database connections have none of their own.",
    family_name: "Database connections have none of their own."
  },
  issuer: {
    pattern: /^https:\/\/[^/]+$/,
    words: "https://<tenant>.<region>.auth0.com",
    customDomain: "https://<your custom domain>",
    refused: []
  },
  slashAfterIssuer: true,
  endSession: {
    url: "https://<domain>/oidc/logout?client_id=<client id>&post_logout_redirect_uri=<URL>",
    note: "The URL must be one of Allowed Logout URLs, in the encoded form in which it is sent. Without `id_token_hint` Auth0 asks the person to confirm."
  },
  handoff: {
    place: "Applications › Applications › Create Application › Regular Web Applications",
    steps: [
      "Make a Regular Web Application. A Single Page Application is a public client, which Cognito cannot be.",
      "Settings › Allowed Callback URLs: enter the redirect URI from above.",
      'Settings › Application Login URI, where it is wanted: enter a URL from "Where a sign-in starts" below.',
      "Settings › Allowed Logout URLs: enter the URL to which the app sends people after it has ended the session at Auth0.",
      "Leave Allowed Web Origins and CORS empty: Cognito calls Auth0 from server to server.",
      "Credentials › Authentication Method: Client Secret (Post).",
      "Advanced Settings › OAuth › JSON Web Token Signature Algorithm: RS256.",
      "Connections: enable those through which people may sign in."
    ],
    switchOff: ["Require Pushed Authorization Requests of the application", "JSON Web Encryption of tokens"],
    sendBack: [
      {
        key: "issuer",
        words: "Domain, under Settings, with `https://` before it and no slash at the end; the custom domain where sign-ins go through one"
      },
      { key: "clientId", words: "Client ID, under Settings" },
      { key: "clientSecret", words: "Client Secret, under Settings" }
    ],
    attest: ["The enabled connections are those that may reach this user pool."]
  },
  sources: [
    "https://auth0.com/docs/api/authentication/user-profile/get-user-info",
    "https://auth0.com/docs/get-started/applications/application-settings",
    "https://auth0.com/docs/authenticate/login/logout/log-users-out-of-auth0",
    "https://repost.aws/knowledge-center/auth0-oidc-cognito"
  ]
});

// src/presets/cognito.ts
var cognito = oidc({
  name: "cognito",
  title: "Amazon Cognito",
  scopes: ["openid", "email", "profile"],
  // Every attribute that the client may read.
  openidBringsAll: true,
  postNote: "The userInfo endpoint of Cognito answers GET alone.",
  subject: {
    claim: "sub",
    mixedCase: false,
    note: "A UUID in lower case; a user who is deleted and made anew has another one."
  },
  emailVerification: {
    kind: "claim",
    claim: "email_verified",
    always: false,
    attest: "In the other pool nobody but Cognito itself sets `email_verified`: no app client may write it, and no job sets it for users whose address is not proven."
  },
  issuer: {
    // The Region stands in the host and again before the underscore of the pool's id.
    pattern: /^https:\/\/cognito-idp\.([a-z]{2}(?:-[a-z]+)+-\d)\.amazonaws\.com(?:\.cn)?\/\1_[A-Za-z0-9]+$/,
    words: "https://cognito-idp.<region>.amazonaws.com/<pool id>",
    customDomain: void 0,
    refused: [
      {
        pattern: /^https:\/\/[^/]+\.auth(?:-fips)?\.[a-z0-9-]+\.amazoncognito\.com(?:\/|$)/,
        why: "The domain of a user pool's sign-in pages is not its issuer, whatever the path.",
        wayOut: "Write https://cognito-idp.<region>.amazonaws.com/<pool id>, of the pool that people sign in to there."
      }
    ]
  },
  endSession: {
    url: "https://<domain of the other pool>/logout?client_id=<client id there>&logout_uri=<URL>",
    note: "The URL must be one of the client's sign-out URLs there, byte for byte."
  },
  handoff: {
    place: "User pools › (the pool) › App clients",
    steps: [
      "Make an app client with a client secret (Traditional web application).",
      "Login pages › Allowed callback URLs: enter the redirect URI from above. It is the domain of the pool that receives people, not of this one.",
      "Identity providers: choose only those through which people may come.",
      "OAuth grant types: Authorization code grant alone.",
      "OpenID Connect scopes: those from above.",
      'Allowed sign-out URLs: the URL from "Signing out" below, where the app ends both sessions.'
    ],
    switchOff: [],
    sendBack: [
      { key: "issuer", words: "`https://cognito-idp.<region>.amazonaws.com/<User pool ID>`" },
      { key: "clientId", words: "Client ID of the app client" },
      { key: "clientSecret", words: "Client secret of the app client" }
    ],
    attest: [
      "The other pool has a domain: sign-in goes through its pages.",
      "The app client may read the attributes that the claims above name."
    ]
  },
  sources: [
    "https://docs.aws.amazon.com/cognito/latest/developerguide/federation-endpoints.html",
    "https://docs.aws.amazon.com/cognito/latest/developerguide/userinfo-endpoint.html",
    "https://docs.aws.amazon.com/cognito/latest/developerguide/logout-endpoint.html"
  ]
});

// src/presets/descope.ts
var descope = oidc({
  name: "descope",
  title: "Descope",
  scopes: ["openid", "profile", "email", "descope.claims", "descope.custom_claims"],
  subject: { claim: "sub", mixedCase: true, note: "The user id, such as `U2abcDEF`." },
  emailVerification: {
    kind: "claim",
    claim: "email_verified",
    always: false,
    attest: "The flow that signs people in verifies the email, by one-time password or magic link, also for people who use a passkey or a social login."
  },
  claimNotes: {
    roles: "It wants the scope `descope.claims`.",
    permissions: "It wants the scope `descope.claims`.",
    tenants: "It wants the scope `descope.claims`."
  },
  emailRequired: "must",
  issuer: {
    // The last segment is an application of the project; a custom domain takes the place of api.descope.com.
    pattern: /^https:\/\/[^/]+\/P[A-Za-z0-9]+(?:\/[A-Za-z0-9_-]+)?$/,
    words: "https://api.descope.com/<Project ID>",
    customDomain: "https://<host>/<Project ID>",
    refused: []
  },
  retiredScopes: { "descope:claims": "descope.claims", "descope:custom_claims": "descope.custom_claims" },
  endSession: {
    url: "https://api.descope.com/oauth2/v1/logout",
    note: "With a custom domain its host takes the place of `api.descope.com`."
  },
  handoff: {
    place: "Applications",
    steps: [
      "Open the OIDC application, or add one.",
      "Set Flow Hosting URL to the page that runs the sign-in flow, for example `https://auth.descope.io/<Project ID>?flow=sign-up-or-in`.",
      "Add the redirect URI from above to the approved redirect URLs.",
      "Allow the scopes from above; `descope.claims` brings roles, permissions and tenants, `descope.custom_claims` custom claims.",
      "Make an Access Key for the project, or make the application a confidential client with a secret of its own."
    ],
    switchOff: ["Force PKCE of the application"],
    sendBack: [
      {
        key: "issuer",
        words: "Issuer, on the page of the application; with a custom domain it begins with that domain"
      },
      { key: "clientId", words: "the Project ID, or the Client ID of a confidential application" },
      { key: "clientSecret", words: "the Access Key, or the Client Secret of a confidential application" }
    ],
    attest: ["The audience (`aud`) of ID tokens holds the client id."]
  },
  sources: [
    "https://docs.descope.com/identity-federation/applications/oidc-apps",
    "https://docs.descope.com/identity-federation/applications/oidc-endpoints"
  ]
});

// src/presets/microsoft.ts
function microsoft({ firstSteps, issuerWords, attest, ...entry }) {
  return oidc({
    ...entry,
    scopes: ["openid", "profile", "email"],
    subject: {
      claim: "sub",
      mixedCase: true,
      note: "43 characters, others for each application: registering the application anew makes every user anew."
    },
    emailVerification: {
      kind: "none",
      why: "Microsoft never sends email_verified for such tenants, and their admins set emails without proof."
    },
    attributeMapping: {
      username: "sub",
      email: "email",
      name: "name",
      given_name: "given_name",
      family_name: "family_name"
    },
    claimNotes: {
      email: "An optional claim. It is missing where the user's mail attribute is empty.",
      xms_edov: 'An optional claim, sent together with `email`, as `true` or as `"1"`.',
      groups: "An optional claim. Limit it to groups that are assigned to the application: Cognito keeps about 50 ids.",
      roles: "App roles; they stand in the ID token alone."
    },
    handoff: {
      place: "Microsoft Entra admin center › App registrations › New registration",
      steps: [
        ...firstSteps,
        "Redirect URI: platform Web, and the redirect URI from above.",
        "Token configuration › Add optional claim › ID: `email`, and `xms_edov` where the claims above name it.",
        "Certificates & secrets › New client secret: copy the Value, not the Secret ID, and note when it expires."
      ],
      switchOff: [],
      sendBack: [
        { key: "issuer", words: issuerWords },
        { key: "clientId", words: "Application (client) ID" },
        { key: "clientSecret", words: "the Value of the client secret, with the day on which it expires" }
      ],
      attest
    }
  });
}

// src/presets/entra.ts
var entra = microsoft({
  name: "entra",
  title: "Microsoft Entra ID",
  issuer: {
    pattern: /^https:\/\/login\.(?:microsoftonline\.(?:com|us)|partner\.microsoftonline\.cn)\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\/v2\.0$/,
    words: "https://login.microsoftonline.com/<tenant id>/v2.0, with the id of the tenant in lower case and not a domain name",
    customDomain: void 0,
    refused: [
      {
        pattern: /^https:\/\/login\.microsoftonline\.(?:com|us)\/(?:common|organizations)(?:\/|$)/i,
        why: "Its ID tokens carry the tenant of the person who signs in, so that iss never equals the issuer.",
        wayOut: "Write https://login.microsoftonline.com/<tenant id>/v2.0, and declare one provider for each tenant."
      },
      {
        pattern: /^https:\/\/login\.microsoftonline\.com\/consumers(?:\/|$)/i,
        why: "Its ID tokens carry the id of the tenant that holds personal accounts, so that iss never equals the issuer.",
        wayOut: "Write https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0, which is that tenant."
      }
    ]
  },
  endSession: {
    url: "https://login.microsoftonline.com/<tenant id>/oauth2/v2.0/logout?post_logout_redirect_uri=<URL>",
    note: "The URL must be one of the redirect URIs of the application."
  },
  firstSteps: ["Supported account types: accounts in this organizational directory only (single tenant)."],
  issuerWords: "`https://login.microsoftonline.com/<Directory (tenant) ID>/v2.0`",
  attest: [
    "Every user who may sign in has a mail attribute.",
    "Whether guests may sign in: their emails belong to other organisations.",
    "Which email domains belong to this tenant alone. Only those may be vouched for when accounts are linked."
  ],
  sources: [
    "https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference",
    "https://learn.microsoft.com/entra/identity-platform/optional-claims-reference",
    "https://learn.microsoft.com/entra/identity-platform/userinfo",
    "https://learn.microsoft.com/entra/identity-platform/migrate-off-email-claim-authorization"
  ]
});

// src/presets/entra-external-id.ts
var entraExternalId = microsoft({
  name: "entra-external-id",
  title: "Microsoft Entra External ID",
  issuer: {
    // The tenant's id stands in the host too, although the console shows the host with the tenant's name.
    pattern: /^https:\/\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.ciamlogin\.com\/\1\/v2\.0$/,
    words: "https://<tenant id>.ciamlogin.com/<tenant id>/v2.0, with the id of the tenant in both places and not its name",
    customDomain: void 0,
    refused: []
  },
  endSession: {
    url: "https://<tenant name>.ciamlogin.com/<tenant id>/oauth2/v2.0/logout?post_logout_redirect_uri=<URL>",
    note: void 0
  },
  firstSteps: [
    "Switch to the external tenant.",
    "Supported account types: accounts in this organizational directory only."
  ],
  issuerWords: "the value of `issuer` in the discovery document, with the id of the tenant in the host and in the path",
  attest: [
    "The application is added to the user flow through which customers sign in.",
    "The user flow collects an email and has it verified."
  ],
  sources: [
    "https://learn.microsoft.com/entra/external-id/customers/how-to-register-ciam-app",
    "https://learn.microsoft.com/entra/identity-platform/optional-claims-reference",
    "https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/8592"
  ]
});

// src/presets/facebook.ts
var facebook = social({
  name: "facebook",
  title: "Facebook",
  type: "facebook",
  providerName: "Facebook",
  scopes: ["public_profile", "email"],
  scopeSeparator: ",",
  subject: {
    claim: "id",
    mixedCase: false,
    note: "Digits, others for each app. Mapped a second time it makes Facebook leave out the email."
  },
  emailVerification: {
    kind: "none",
    why: "Facebook has no claim for whether an email is verified, and anybody may have an account there."
  },
  attributeMapping: {
    username: "id",
    email: "email",
    name: "name",
    given_name: "first_name",
    family_name: "last_name"
  },
  claimNotes: { email: "Missing where people signed up by phone or did not allow it." },
  endSession: void 0,
  handoff: {
    place: "Meta for Developers › My Apps › Facebook Login › Settings",
    steps: [
      "Valid OAuth Redirect URIs: enter the redirect URI from above.",
      "App settings › Basic: URLs of the privacy policy and of the data deletion instructions.",
      "Switch the app to Live. Meta may ask for business verification."
    ],
    switchOff: [],
    sendBack: [
      { key: "clientId", words: "App ID" },
      { key: "clientSecret", words: "App secret" },
      { key: "apiVersion", words: "the version of the Graph API that the app uses" }
    ],
    attest: []
  },
  sources: [
    "https://docs.aws.amazon.com/cognito/latest/developerguide/facebook.html",
    "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html"
  ]
});

// src/presets/gitlab.ts
var gitlab = oidc({
  name: "gitlab",
  title: "GitLab",
  subject: { claim: "sub", mixedCase: false, note: "The number of the user." },
  emailVerification: { kind: "claim", claim: "email_verified", always: true, attest: void 0 },
  attributeMapping: { username: "sub", email: "email", email_verified: "email_verified", name: "name" },
  claimNotes: {
    email: "The primary address with the scope `email`; without it the public one, if there is any.",
    groups: "All groups of the user, which can be more than the 2,048 characters that Cognito keeps.",
    groups_direct: "The groups that the user is a direct member of, in the ID token."
  },
  issuer: {
    // An instance may live under one path segment; /oauth is where its endpoints begin.
    pattern: /^https:\/\/(?:gitlab\.com|(?!gitlab\.com\/)[^/]+(?:\/(?!oauth$)[^/]+)?)$/,
    words: "https://gitlab.com, or the URL of the instance",
    customDomain: void 0,
    refused: []
  },
  handoff: {
    place: "Admin area, group or user settings › Applications › Add new application",
    steps: [
      "Redirect URI: enter the redirect URI from above.",
      "Confidential: ticked.",
      "Scopes: tick those from above, `openid` among them."
    ],
    switchOff: [],
    sendBack: [
      { key: "issuer", words: "the URL of the instance, without a slash at the end" },
      { key: "clientId", words: "Application ID" },
      { key: "clientSecret", words: "Secret, which is shown once" }
    ],
    attest: ["Who may have an account on this instance. On `gitlab.com` that is everybody."]
  },
  sources: [
    "https://docs.gitlab.com/integration/openid_connect_provider",
    "https://docs.gitlab.com/integration/oauth_provider/"
  ]
});

// src/presets/google.ts
var google = social({
  name: "google",
  title: "Google",
  type: "google",
  providerName: "Google",
  scopes: ["openid", "email", "profile"],
  subject: { claim: "sub", mixedCase: false, note: "21 digits." },
  emailVerification: {
    kind: "claim",
    claim: "email_verified",
    always: true,
    // Google speaks for gmail.com and for the domains of a Workspace; an outside address was verified once.
    attest: void 0
  },
  attributeMapping: {
    username: "sub",
    email: "email",
    email_verified: "email_verified",
    name: "name",
    given_name: "given_name",
    family_name: "family_name"
  },
  claimNotes: {},
  endSession: void 0,
  handoff: {
    place: "Google Cloud console › APIs & Services › Credentials",
    steps: [
      "OAuth consent screen: choose Internal for a Workspace alone, else External, and publish it (In production).",
      "Authorized domains: the domain of the redirect URI; `amazoncognito.com` for a prefix domain.",
      "Create credentials › OAuth client ID › Web application.",
      "Authorized redirect URIs: enter the redirect URI from above."
    ],
    switchOff: [],
    sendBack: [
      { key: "clientId", words: "Client ID" },
      { key: "clientSecret", words: "Client secret" }
    ],
    attest: ["Whether anybody with a Google account may sign in, or people of the Workspace alone."]
  },
  sources: [
    "https://docs.aws.amazon.com/cognito/latest/developerguide/google.html",
    "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html"
  ]
});

// src/presets/idura.ts
var idura = oidc({
  name: "idura",
  title: "Idura Verify",
  // Enough with the static scope strategy; with the dynamic one ssn, address and phone bring more.
  scopes: ["openid"],
  subject: {
    claim: "sub",
    mixedCase: false,
    note: "A GUID in lower case and in braces, such as `{0f9960a0-d28d-4353-a3e2-ea07f8ffa185}`."
  },
  emailVerification: { kind: "none", why: "Electronic identities carry no email." },
  attributeMapping: { username: "sub", name: "name", given_name: "given_name", family_name: "family_name" },
  claimNotes: {
    name: "Which names are there depends on the electronic identity.",
    given_name: "Which names are there depends on the electronic identity.",
    family_name: "Which names are there depends on the electronic identity."
  },
  nationalIdClaims: ["cprNumberIdentifier", "ssn", "socialno", "hetu"],
  emailRequired: "must-not",
  issuer: {
    // A path would be that of one electronic identity, /BASE64(acr_values), which belongs into endpoints.authorize.
    pattern: /^https:\/\/[^/]+$/,
    words: "https://<name>.idura.broker (older tenants: https://<name>.criipto.id)",
    customDomain: "https://<your domain>",
    refused: []
  },
  endSession: {
    url: "https://<domain>/oauth2/logout?post_logout_redirect_uri=<a registered callback URL>",
    note: "Needed only where single sign-on is enabled for the domain."
  },
  handoff: {
    place: "Dashboard › Applications › Add application › OpenID Connect",
    steps: [
      "Choose a Client ID that no other application has, test and production apart, for example `urn:acme:production:cognito`.",
      "Callback URLs: enter the redirect URI from above.",
      "Choose the electronic identities that people may use. Cognito sends no `acr_values`, so Idura offers all of them.",
      "Save, then open the application again: OpenID Connect › OAuth2 Code Flow: enable it. The secret is shown once.",
      "Scope strategy: static, with which `openid` brings every claim; with dynamic, tell us which of `ssn`, `address` and `phone` to ask for.",
      'User info response strategy: `plainJson`. Cognito refuses every other with "invalid token_type in idp oauth response".',
      "For production, use a domain of your own: people see it when they sign in."
    ],
    switchOff: ["`signedJwt`, `signedAndEncryptedJwt` and `fromTokenEndpoint` as the user info response strategy"],
    sendBack: [
      { key: "issuer", words: "Domain, with `https://` before it" },
      { key: "clientId", words: "Client ID / Realm, which may be a URN" },
      { key: "clientSecret", words: "the secret, which is shown once and kept as a hash" }
    ],
    attest: [
      "No electronic identity of the Finnish Trust Network is enabled: it demands signed requests, which Cognito does not send."
    ]
  },
  sources: [
    "https://docs.idura.app/verify/integrations/aws-cognito",
    "https://docs.idura.app/verify/getting-started/oidc-intro",
    "https://docs.idura.app/verify/reference/token-contents"
  ]
});

// src/presets/keycloak.ts
var keycloak = oidc({
  name: "keycloak",
  title: "Keycloak",
  subject: {
    claim: "sub",
    mixedCase: true,
    note: "A UUID in lower case; `f:<component>:<name>` for users of a federated store."
  },
  emailVerification: {
    kind: "claim",
    claim: "email_verified",
    always: false,
    attest: "Email verified is on only for users whose address is proven: the realm asks for Verify email, and no admin, import or identity provider with Trust Email sets it otherwise."
  },
  claimNotes: {
    roles: "It wants a mapper with Add to ID token or Add to userinfo.",
    groups: "It wants a mapper with Add to ID token or Add to userinfo."
  },
  issuer: {
    pattern: /^https:\/\/[^/]+(?:\/[^/]+)*\/realms\/[^/]+$/,
    words: "https://<host>/realms/<realm>, or https://<host>/auth/realms/<realm> on older servers",
    customDomain: void 0,
    refused: []
  },
  endSession: {
    url: "<issuer>/protocol/openid-connect/logout?client_id=<client id>&post_logout_redirect_uri=<URL>",
    note: "The URL must be one of Valid post logout redirect URIs. Without `id_token_hint` Keycloak asks the person to confirm."
  },
  handoff: {
    place: "(the realm) › Clients › Create client › OpenID Connect",
    steps: [
      "Client authentication: on. Authentication flow: Standard flow alone.",
      "Valid redirect URIs: enter the redirect URI from above.",
      "Valid post logout redirect URIs: the page of the app that people see after signing out of Keycloak.",
      "Credentials › Client Authenticator: Client Id and Secret.",
      "Client scopes: `email` and `profile` among the default ones."
    ],
    switchOff: ["Require PKCE (Proof Key for Code Exchange Code Challenge Method: empty)", "Require DPoP bound tokens"],
    sendBack: [
      { key: "issuer", words: "the value of `issuer` under Realm settings › OpenID Endpoint Configuration" },
      { key: "clientId", words: "Client ID" },
      { key: "clientSecret", words: "Client Secret, under Credentials" }
    ],
    attest: ["The server answers under its public name on port 443, with a certificate of a public authority."]
  },
  sources: [
    "https://www.keycloak.org/docs/latest/server_admin/index.html#_oidc_clients",
    "https://www.keycloak.org/server/hostname",
    "https://github.com/keycloak/keycloak/pull/44365"
  ]
});

// src/presets/linkedin.ts
var linkedin = oidc({
  name: "linkedin",
  title: "LinkedIn",
  scopes: ["openid", "profile", "email"],
  subject: { claim: "sub", mixedCase: true, note: "10 characters such as `MDRHj2Asx8`, others for each application." },
  // A boolean in the userinfo answer, the text "true" in the ID token: an attribute of Cognito holds the text either way.
  emailVerification: { kind: "claim", claim: "email_verified", always: false, attest: void 0 },
  claimNotes: {
    email: "The primary address of the member.",
    locale: "An object with country and language, which no attribute of Cognito can hold: leave it unmapped."
  },
  issuer: {
    pattern: /^https:\/\/www\.linkedin\.com\/oauth$/,
    words: "https://www.linkedin.com/oauth",
    customDomain: void 0,
    refused: [
      {
        pattern: /^https:\/\/(?:www\.)?linkedin\.com$/,
        why: "LinkedIn keeps no discovery document there, and its ID tokens carry another issuer.",
        wayOut: "Write https://www.linkedin.com/oauth."
      }
    ]
  },
  handoff: {
    place: "`developer.linkedin.com` › My apps › Create app",
    steps: [
      "Create the app for the company's LinkedIn page, and have an admin of the page verify it.",
      'Products: request access to "Sign In with LinkedIn using OpenID Connect".',
      "Auth › Authorized redirect URLs for your app: enter the redirect URI from above."
    ],
    switchOff: [],
    sendBack: [
      { key: "issuer", words: "`https://www.linkedin.com/oauth`, the same for everybody" },
      { key: "clientId", words: "Client ID, under Auth" },
      { key: "clientSecret", words: "Primary Client Secret, under Auth" }
    ],
    attest: []
  },
  sources: [
    "https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/sign-in-with-linkedin-v2",
    "https://www.linkedin.com/oauth/.well-known/openid-configuration"
  ]
});

// src/presets/login-gov.ts
var loginGov = saml({
  name: "login-gov",
  title: "Login.gov",
  subject: { claim: "NameID", mixedCase: false, note: "A UUID in lower case, others for each agency." },
  subjectCopy: "uuid",
  emailVerification: {
    kind: "unsaid",
    why: "Login.gov gives out confirmed addresses alone, but no attribute says so."
  },
  attributeMapping: { email: "email", given_name: "first_name", family_name: "last_name" },
  claimNotes: {
    aal: "How strongly the person has signed in, always sent.",
    all_emails: "Every confirmed address of the person, as a list.",
    dob: "Only with identity verification, as `YYYY-MM-DD`.",
    email: "The address that the person signed in with last, so that it may change.",
    first_name: "Only with identity verification.",
    last_name: "Only with identity verification.",
    phone: "Only with identity verification, such as `+18881112222`; may be empty.",
    ssn: "Only with identity verification.",
    uuid: "The same value as the NameID, always sent.",
    verified_at: "When the identity was verified, in ISO 8601; empty where it never was."
  },
  nationalIdClaims: ["ssn"],
  metadataUrl: {
    pattern: /^https:\/\/(?:secure\.login\.gov|idp\.int\.identitysandbox\.gov)\/api\/saml\/metadata20[0-9]{2}$/,
    words: "https://secure.login.gov/api/saml/metadata<year>, of the sandbox https://idp.int.identitysandbox.gov/api/saml/metadata<year>"
  },
  requestSigningAlgorithm: "rsa-sha256",
  encryptionNote: "Login.gov encrypts with the certificate that fits the signature of the request. Cognito signs with one key and decrypts with another, so that it could not read the answer.",
  notByOidc: {
    pattern: /^https:\/\/(?:secure\.login\.gov|idp\.int\.identitysandbox\.gov)(?:\/|$)/,
    why: "With OpenID Connect, Login.gov takes no client secret and expects a nonce and acr_values, none of which Cognito sends.",
    wayOut: "Trust it by SAML: preset: login-gov with metadataUrl in place of the keys of OpenID Connect."
  },
  handoff: {
    place: "Login.gov Partner Portal › Apps › Create a new app",
    steps: [
      "Identity protocol: SAML.",
      "Issuer: the entity id from above.",
      "Assertion Consumer Service URL: the ACS URL from above; one application for each domain.",
      "Assertion Consumer Service Logout URL: the single logout URL from above, if there is one. Login.gov wants the signature within the request and Cognito puts it into the address: try it in the sandbox first.",
      "Level of Service and Default Authentication Assurance Level: what the app needs. Cognito's requests name neither, so that these settings decide for every sign-in.",
      "Attribute bundle: the attributes from above. Cognito's requests name none. Names, phone, date of birth and the like need the level of service with identity verification.",
      "Public certificate: the signing certificate of the user pool, which we send once the pool exists. AWS makes a new one each year; add it beside the old.",
      "Return to App URL: the page of the app where a sign-in starts.",
      "For production, ask Login.gov to take the application over from the sandbox; its metadata has another address.",
      "Every spring: tell us the metadata URL with the new year. Until April 1 both work; then nobody can sign in by the old one."
    ],
    switchOff: ["SAML Assertion Encryption: choose that nothing is encrypted"],
    sendBack: [
      { key: "metadataUrl", words: "the metadata URL with the current year, of the sandbox or of production" }
    ],
    attest: [
      "Level of service, assurance level and attribute bundle of the application are those that the app relies on."
    ]
  },
  sources: [
    "https://developers.login.gov/saml/getting-started/",
    "https://developers.login.gov/saml/authentication/",
    "https://developers.login.gov/attributes/",
    "https://developers.login.gov/oidc/authorization/",
    "https://github.com/18F/identity-idp",
    "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-SAML-signing-encryption.html"
  ]
});

// src/presets/oidc.ts
var plainOidc = oidc({
  name: "oidc",
  // What sentences call a provider whose vendor is not known.
  title: "the identity provider",
  attributeMapping: { username: "sub", email: "email", email_verified: "email_verified" },
  handoff: {
    place: "where applications (clients) are registered",
    steps: [
      "Register a confidential web application for the authorization code grant.",
      "Enter the redirect URI from above, one line for each.",
      "Choose `client_secret_post` as the way in which the application authenticates at the token endpoint.",
      "Allow the scopes from above.",
      "Have ID tokens signed with RS256."
    ],
    switchOff: [],
    sendBack: [
      { key: "issuer", words: "the value of `issuer` in the discovery document" },
      { key: "clientId", words: "the client id" },
      { key: "clientSecret", words: "the client secret, with the day on which it expires" }
    ],
    attest: []
  },
  sources: ["https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html"]
});

// src/presets/okta.ts
var okta = oidc({
  name: "okta",
  title: "Okta",
  scopes: ["openid", "profile", "email"],
  subject: { claim: "sub", mixedCase: true, note: "The user id, 20 characters such as `00uAbc…`." },
  emailVerification: {
    kind: "none",
    why: "Okta sends email_verified but tells integrators not to rely on it: its admins set emails without proof."
  },
  attributeMapping: {
    username: "sub",
    email: "email",
    name: "name",
    given_name: "given_name",
    family_name: "family_name"
  },
  claimNotes: {
    groups: "It wants the scope `groups` and a groups claim filter that lets only a few through: Cognito keeps 2,048 characters."
  },
  issuer: {
    // The org server, or a custom authorization server; a custom domain takes the place of the host.
    pattern: /^https:\/\/[^/]+(?:\/oauth2\/[A-Za-z0-9_-]+)?$/,
    words: "https://<org>.okta.com, or https://<org>.okta.com/oauth2/<id> for a custom authorization server",
    customDomain: "https://<your domain>, where the application's issuer mode says so",
    refused: []
  },
  endSession: {
    url: "<issuer>/oauth2/v1/logout?id_token_hint=<ID token of Okta>&post_logout_redirect_uri=<URL>",
    note: "Of a custom authorization server `<issuer>/v1/logout`. The app never sees the ID token of Okta, so people may have to sign out there themselves."
  },
  handoff: {
    place: "Applications › Create App Integration › OIDC - OpenID Connect › Web Application",
    steps: [
      "Grant type: Authorization Code alone.",
      "Sign-in redirect URIs: enter the redirect URI from above.",
      "Sign-out redirect URIs: the page of the app that people see after signing out of Okta.",
      "Client authentication: Client secret, sent by `client_secret_post`.",
      "Assignments: the people or groups who may sign in.",
      "Sign On › OpenID Connect ID Token: note which issuer the application uses, the org's or the custom domain.",
      "The org authorization server is enough. A custom one refuses every request until an access policy lets this application in."
    ],
    switchOff: ["Require PKCE as additional verification"],
    sendBack: [
      {
        key: "issuer",
        words: "the Okta domain with `https://` before it, or the Issuer URI of the custom authorization server"
      },
      { key: "clientId", words: "Client ID" },
      { key: "clientSecret", words: "the client secret" }
    ],
    attest: [
      "Which email domains belong to this organisation alone. Only those may be vouched for when accounts are linked."
    ]
  },
  sources: [
    "https://developer.okta.com/docs/concepts/auth-servers/",
    "https://developer.okta.com/docs/guides/customize-tokens-groups-claim/main/",
    "https://developer.okta.com/docs/guides/submit-app/openidconnect/main/"
  ]
});

// src/presets/one-login.ts
var oneLogin = oidc({
  name: "one-login",
  title: "OneLogin",
  subject: { claim: "sub", mixedCase: false, note: "The number of the user." },
  emailVerification: {
    kind: "none",
    why: "OneLogin does not document email_verified, and its admins set emails without proof."
  },
  attributeMapping: {
    username: "sub",
    email: "email",
    name: "name",
    given_name: "given_name",
    family_name: "family_name"
  },
  claimNotes: {
    groups: "It wants the scope `groups` and the parameter Groups set to User Roles, semicolon delimited: the values are names of roles."
  },
  issuer: {
    pattern: /^https:\/\/[a-z0-9-]+\.onelogin\.com\/oidc\/2$/,
    words: "https://<subdomain>.onelogin.com/oidc/2",
    customDomain: void 0,
    refused: []
  },
  endSession: {
    url: "https://<subdomain>.onelogin.com/oidc/2/logout",
    note: "It returns to the app only with `id_token_hint`, an ID token of OneLogin, which the app never sees; without it people end on OneLogin's own page."
  },
  handoff: {
    place: "Applications › Applications › Add App › OpenId Connect (OIDC)",
    steps: [
      "Configuration › Redirect URI's: enter the redirect URI from above.",
      'Configuration › Login Url: a URL from "Where a sign-in starts" below, where people start at the OneLogin portal.',
      "SSO › Application Type: Web. Token Endpoint › Authentication Method: POST. Basic, which is the default, fails at the first sign-in.",
      "Users or Roles: those who may sign in."
    ],
    switchOff: ["None (PKCE) as the Authentication Method of the Token Endpoint"],
    sendBack: [
      { key: "issuer", words: "Issuer URL, under SSO; it ends in `/oidc/2`" },
      { key: "clientId", words: "Client ID, under SSO" },
      { key: "clientSecret", words: "Client Secret, under SSO" }
    ],
    attest: [
      "Which email domains belong to this organisation alone. Only those may be vouched for when accounts are linked."
    ]
  },
  sources: [
    "https://developers.onelogin.com/openid-connect/connect-to-onelogin",
    "https://developers.onelogin.com/openid-connect/api/logout"
  ]
});

// src/presets/ping-one.ts
var pingOne = oidc({
  name: "ping-one",
  title: "PingOne",
  subject: {
    claim: "sub",
    mixedCase: true,
    note: "A UUID by default; the application's attribute mapping can fill it from something else."
  },
  emailVerification: {
    kind: "none",
    why: "PingOne does not document email_verified; a team that has seen it in a token can map it and vouch for the domains."
  },
  attributeMapping: {
    username: "sub",
    email: "email",
    name: "name",
    given_name: "given_name",
    family_name: "family_name"
  },
  issuer: {
    pattern: /^https:\/\/(?:auth\.pingone\.(?:com|eu|ca|asia|com\.au)\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?!auth\.pingone\.)[^/]+)\/as$/,
    words: "https://auth.pingone.<com, eu, ca, asia or com.au>/<environment id>/as",
    customDomain: "https://<your domain>/as",
    refused: []
  },
  endSession: {
    url: "<issuer>/signoff?client_id=<client id>&post_logout_redirect_uri=<URL>",
    note: "The URL must be one of the application's Signoff URLs."
  },
  handoff: {
    place: "Applications › Applications › + › OIDC Web App",
    steps: [
      "Configuration › Response Type: Code. Grant Type: Authorization Code.",
      "Redirect URIs: enter the redirect URI from above.",
      "Signoff URLs: the page of the app that people see after signing out of PingOne.",
      "Token Endpoint Authentication Method: Client Secret Post. The samples of PingOne use Basic, with which sign-in fails.",
      "Resource Access: grant the scopes from above.",
      "Attribute Mappings: a line for each of the claims above."
    ],
    switchOff: ["PKCE Enforcement (OPTIONAL, neither REQUIRED nor S256_REQUIRED)", "Require Signed Request Object"],
    sendBack: [
      {
        key: "issuer",
        words: "Issuer ID, under Configuration; it ends in `/as` and holds the domain of the environment's region"
      },
      { key: "clientId", words: "Client ID" },
      { key: "clientSecret", words: "Client Secret" }
    ],
    attest: ["The application is enabled, and the people who may sign in are in its groups."]
  },
  sources: [
    "https://docs.pingidentity.com/pingone/applications/p1_token_endpoint_authentication_methods.html",
    "https://developer.pingidentity.com/pingone-api/auth/openid-connect-oauth-2.html"
  ]
});

// src/presets/saml.ts
var plainSaml = saml({
  name: "saml",
  title: "SAML 2.0",
  handoff: {
    place: "where applications (service providers) are registered",
    steps: [
      "Register a service provider for the binding HTTP-POST.",
      "Enter the ACS URL and the entity id from above, one application for each domain.",
      "Send a persistent NameID that never changes, not an email address.",
      "Send the attributes from above under exactly these names.",
      "Sign the response or the assertion with SHA-256."
    ],
    switchOff: [],
    sendBack: [{ key: "metadataUrl", words: "the URL of the metadata, or the metadata as a file" }],
    attest: ["The NameID of a person never passes to somebody else."]
  },
  sources: ["https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-saml-idp.html"]
});

// src/presets/all.ts
var PRESETS = [
  amazon,
  apple,
  auth0,
  cognito,
  descope,
  entra,
  entraExternalId,
  facebook,
  gitlab,
  google,
  idura,
  keycloak,
  linkedin,
  loginGov,
  plainOidc,
  okta,
  oneLogin,
  pingOne,
  plainSaml
];

// src/presets/index.ts
function presetNamed(name) {
  const preset = PRESETS.find((entry) => entry.name === name);
  if (preset === void 0) throw new Error(`no preset is called ${name}`);
  return preset;
}
var NATIONAL_ID_CLAIMS = [
  ...new Set(PRESETS.flatMap(({ nationalIdClaims }) => nationalIdClaims))
].sort();

// src/terraform/backend.ts
var NOT_FOR_READING = [
  "dynamodbTable",
  "encrypt",
  "kmsEncryptionKey",
  "kmsKeyId",
  "lockAddress",
  "lockMethod",
  "unlockAddress",
  "unlockMethod",
  "updateMethod",
  "useLockfile",
  "workspaceKeyPrefix"
];
function stateReader(backend, stackName) {
  const reading = Object.fromEntries(settingsOf(backend.settings).filter(([key]) => !NOT_FOR_READING.includes(key)));
  switch (backend.type) {
    case "local":
      return { backend: "local", config: literals({ path: besideThis(stackName, backend.settings.path) }) };
    case "cloud":
    case "remote": {
      const { name } = backend.settings.workspaces;
      return { backend: "remote", config: literals({ ...reading, workspaces: name === void 0 ? {} : { name } }) };
    }
    default:
      return { backend: backend.type, config: literals(reading) };
  }
}
function besideThis(stackName, path) {
  return path.startsWith("/") ? path : `../${stackName}/${path}`;
}
function settingsOf(settings) {
  return Object.entries(settings);
}
function literals(settings) {
  return Object.fromEntries(settingsOf(settings).map(([key, value]) => [snakeCase(key), literalValue(value)]));
}
function literalValue(value) {
  if (typeof value === "string") return literal(value);
  if (typeof value !== "object") return value;
  return isList(value) ? value.map(literal) : literals(value);
}
function isList(value) {
  return Array.isArray(value);
}
function snakeCase(key) {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

// src/terraform/upstream-state.ts
function upstreamStates(scope, federation) {
  return new Map(
    upstreamsOf(federation).map(({ stackName, backend }) => {
      const ofStack = federation.identityProviders.filter(isUpstream).filter(({ upstream }) => foundOf(upstream).stackName === stackName);
      const clients = new Set(ofStack.map(({ upstream }) => upstream.client));
      const { backend: type, config } = stateReader(backend, stackName);
      const postcondition = [...clients].sort().map((client) => ({
        condition: interpolated(expression`try(length(self.outputs.client_secrets[${quoted(client)}]), 0) > 0`),
        errorMessage: literal(
          `The state of ${stackName} has no app client ${client} with a secret yet. Apply ${stackName} first.`
        )
      }));
      return [stackName, remoteState(scope, slug(stackName), type, config, postcondition).address];
    })
  );
}
function upstreamOutputs(upstream, states) {
  const state = states.get(foundOf(upstream).stackName);
  if (state === void 0) throw new Error(`the state of ${foundOf(upstream).stackName} is not read`);
  const client = quoted(upstream.client);
  return {
    issuer: interpolated(expression`${state}.outputs.issuer`),
    clientId: interpolated(expression`${state}.outputs.client_ids[${client}]`),
    // Terraform forgets that an output of another state is sensitive.
    clientSecret: interpolated(expression`sensitive(${state}.outputs.client_secrets[${client}])`)
  };
}
function foundOf({ spec, found }) {
  if (found.kind !== "found") throw new Error(`the upstream ${spec} was not found`);
  return found;
}

// src/terraform/identity-provider.ts
function identityProviders(scope, federation, poolId, read, after) {
  return new Map(
    federation.identityProviders.map((provider) => {
      const details = providerDetails(provider, read);
      const unread = notAsWritten(provider);
      const made = resource(scope, "aws_cognito_identity_provider", slug(provider.name), {
        userPoolId: poolId,
        providerName: literal(provider.name),
        providerType: literal(providerType(provider)),
        providerDetails: templateMap({
          ...details,
          ...provider.type === "apple" && applesKey(scope, provider, details, read.values)
        }),
        attributeMapping: literalMap(provider.attributeMapping),
        ...provider.identifiers.length > 0 && {
          idpIdentifiers: [...provider.identifiers].sort(compareText).map(literal)
        },
        ...unread.length > 0 && {
          lifecycle: { ignoreChanges: unread.map((key) => expression`provider_details[${quoted(key)}]`) }
        },
        dependsOn: after
      });
      return [provider.name, made];
    })
  );
}
function providerType({ preset }) {
  const vendor = presetNamed(preset);
  if (vendor.type === "oidc") return "OIDC";
  return vendor.type === "saml" ? "SAML" : vendor.providerName;
}
function providerDetails(provider, { values: values2, upstreams }) {
  if (provider.type === "saml") return samlDetails(provider, values2);
  const vendor = presetNamed(provider.preset);
  const scopeSeparator = vendor.type === "oidc" || vendor.type === "saml" ? " " : vendor.scopeSeparator;
  const scopes = { authorize_scopes: literal(provider.scopes.join(scopeSeparator)) };
  if (isUpstream(provider)) return { ...scopes, ...upstreamDetails(provider, upstreams) };
  const client = { client_id: values2.text(provider.clientId), ...scopes };
  switch (provider.type) {
    case "oidc":
      return { ...client, ...oidcDetails(provider, values2) };
    case "google":
      return { ...client, client_secret: values2.of(provider.clientSecret), ...literals2(GOOGLE_DEFAULTS) };
    case "facebook":
      return {
        ...client,
        client_secret: values2.of(provider.clientSecret),
        ...provider.apiVersion !== void 0 && literals2(facebookVersion(provider.apiVersion))
      };
    case "apple":
      return { ...client, team_id: values2.text(provider.teamId), key_id: values2.text(provider.keyId) };
    case "amazon":
      return { ...client, client_secret: values2.of(provider.clientSecret) };
  }
}
var NO_ADDED_ATTRIBUTES = { attributes_url_add_attributes: literal("false") };
function oidcDetails({ issuer, clientSecret, attributesRequestMethod, endpoints }, values2) {
  return {
    // A provider that takes no secret gets none: a made-up one would be sent to it, and would stand in the state as if it were one.
    ...clientSecret !== void 0 && { client_secret: values2.of(clientSecret) },
    attributes_request_method: literal(attributesRequestMethod),
    oidc_issuer: literal(issuer),
    ...NO_ADDED_ATTRIBUTES,
    ...endpoints !== void 0 && {
      authorize_url: literal(endpoints.authorize),
      token_url: literal(endpoints.token),
      attributes_url: literal(endpoints.userInfo),
      jwks_uri: literal(endpoints.jwks)
    }
  };
}
function upstreamDetails({ upstream, attributesRequestMethod }, states) {
  const { issuer, clientId, clientSecret } = upstreamOutputs(upstream, states);
  return {
    client_id: clientId,
    client_secret: clientSecret,
    oidc_issuer: issuer,
    attributes_request_method: literal(attributesRequestMethod),
    ...NO_ADDED_ATTRIBUTES
  };
}
function literals2(details) {
  return Object.fromEntries(Object.entries(details).map(([key, value]) => [key, literal(value)]));
}
function samlDetails({ metadata, idpSignout, idpInit, encryptedResponses, requestSigningAlgorithm }, values2) {
  return {
    ...metadata.kind === "url" ? { MetadataURL: values2.text(metadata.url) } : { MetadataFile: literal("text" in metadata.content ? metadata.content.text : "") },
    IDPSignout: literal(String(idpSignout)),
    ...idpInit && { IDPInit: literal("true") },
    ...encryptedResponses && { EncryptedResponses: literal("true") },
    ...requestSigningAlgorithm !== void 0 && { RequestSigningAlgorithm: literal(requestSigningAlgorithm) }
  };
}
var GOOGLE_DEFAULTS = {
  attributes_url: "https://people.googleapis.com/v1/people/me?personFields=",
  attributes_url_add_attributes: "true",
  authorize_url: "https://accounts.google.com/o/oauth2/v2/auth",
  oidc_issuer: "https://accounts.google.com",
  token_request_method: "POST",
  token_url: "https://www.googleapis.com/oauth2/v4/token"
};
function facebookVersion(version2) {
  return {
    api_version: version2,
    attributes_url: `https://graph.facebook.com/${version2}/me?fields=`,
    attributes_url_add_attributes: "true",
    authorize_url: `https://www.facebook.com/${version2}/dialog/oauth`,
    token_request_method: "GET",
    token_url: `https://graph.facebook.com/${version2}/oauth/access_token`
  };
}
var FILLED_IN_FOR_OAUTH = [
  "attributes_url",
  "attributes_url_add_attributes",
  "authorize_url",
  "token_request_method",
  "token_url"
];
var NOT_AS_WRITTEN = {
  oidc: [],
  saml: ["ActiveEncryptionCertificate", "SLORedirectBindingURI", "SSORedirectBindingURI"],
  google: [],
  facebook: [...FILLED_IN_FOR_OAUTH, "api_version"].sort(),
  apple: ["attributes_url_add_attributes", "authorize_url", "oidc_issuer", "token_request_method", "token_url"],
  amazon: FILLED_IN_FOR_OAUTH
};
function notAsWritten(provider) {
  return provider.type === "facebook" && provider.apiVersion !== void 0 ? [] : NOT_AS_WRITTEN[provider.type];
}
function applesKey(scope, { name, privateKey }, details, values2) {
  const sent = resource(scope, "terraform_data", `${slug(name)}_key`, {
    triggersReplace: templateMap(details),
    input: templateMap({ planned: interpolated(expression`plantimestamp()`) }),
    lifecycle: { ignoreChanges: [expression`input`] }
  });
  return {
    private_key: interpolated(
      expression`${sent.address}.output.planned == plantimestamp() ? ${values2.expression(privateKey)} : null`
    )
  };
}

// src/model/pool.ts
function writtenPoolId({ origin }) {
  if (origin.kind === "adopted") return origin.id;
  return origin.kind === "referenced" && "id" in origin.pool ? origin.pool.id : void 0;
}

// src/model/refusals.ts
var REFUSALS = {
  /** How `afterLink: retry` succeeds. */
  ACCOUNT_LINKED: "nobody",
  ACCOUNT_DISABLED: "person",
  EMAIL_DOMAIN_NOT_ALLOWED: "person",
  EMAIL_IN_USE: "person",
  EMAIL_NOT_USABLE: "person",
  /** Cognito refuses the link or the new user, and will refuse it again: something about the pool or the user is wrong. */
  LINK_REFUSED: "setup",
  NOT_INVITED: "person",
  PROFILE_EXISTS: "person",
  /** The provider does not send an attribute that the pool requires. */
  PROFILE_INCOMPLETE: "setup",
  SIGN_IN_IN_PROGRESS: "person",
  SIGN_IN_MISCONFIGURED: "setup",
  SIGN_IN_REFUSED: "person",
  SIGN_IN_UNAVAILABLE: "service",
  TOO_MANY_IDENTITIES: "person"
};
var REFUSAL_CODES = Object.keys(REFUSALS).filter((code) => REFUSALS[code] !== "nobody");

// src/model/resources.ts
var NONE = { read: [], create: [], update: [], delete: [] };
var RESOURCES = {
  aws_cloudwatch_log_group: {
    heldBy: (federation) => linkingResources(federation, "pre_sign_up", (name) => `/aws/lambda/${name}`),
    blocks: {},
    actions: {
      read: ["logs:DescribeLogGroups", "logs:ListTagsForResource"],
      create: ["logs:CreateLogGroup"],
      update: ["logs:PutRetentionPolicy", "logs:TagResource", "logs:UntagResource"],
      delete: ["logs:DeleteLogGroup"]
    }
  },
  aws_cloudwatch_log_metric_filter: {
    heldBy: (federation) => hasAlarms(federation) ? linkingResources(federation, "pre_sign_up_refusals", (name) => `${name}-refusals`) : [],
    blocks: { metric_transformation: {} },
    actions: {
      read: ["logs:DescribeMetricFilters"],
      create: ["logs:PutMetricFilter"],
      update: ["logs:PutMetricFilter"],
      delete: ["logs:DeleteMetricFilter"]
    }
  },
  aws_cloudwatch_metric_alarm: {
    heldBy: (federation) => hasAlarms(federation) ? ["errors", "throttles", ...REFUSAL_CODES.map((code) => `refusal_${code.toLowerCase()}`)].flatMap(
      (alarm) => linkingResources(federation, `pre_sign_up_${alarm}`, (name) => `${name}-${alarm.replaceAll("_", "-")}`)
    ) : [],
    blocks: { metric_query: { metric: {} } },
    actions: {
      read: ["cloudwatch:DescribeAlarms", "cloudwatch:ListTagsForResource"],
      create: ["cloudwatch:PutMetricAlarm"],
      update: ["cloudwatch:PutMetricAlarm", "cloudwatch:TagResource", "cloudwatch:UntagResource"],
      delete: ["cloudwatch:DeleteAlarms"]
    }
  },
  aws_cognito_identity_provider: {
    heldBy: (federation) => federation.identityProviders.map(({ name, adoptedName, at }) => ({
      name: slug(name),
      awsName: name,
      importId: adoptedName === void 0 ? void 0 : inPool(federation, `:${name}`),
      written: { name, place: at.key() }
    })),
    blocks: {},
    actions: {
      read: ["cognito-idp:DescribeIdentityProvider"],
      create: ["cognito-idp:CreateIdentityProvider"],
      update: ["cognito-idp:UpdateIdentityProvider"],
      delete: ["cognito-idp:DeleteIdentityProvider"]
    }
  },
  aws_cognito_user_pool: {
    heldBy: (federation) => federation.userPool.origin.kind === "referenced" ? [] : [
      {
        name: "pool",
        awsName: void 0,
        importId: federation.userPool.origin.kind === "adopted" ? inPool(federation, "") : void 0
      }
    ],
    blocks: {
      account_recovery_setting: { recovery_mechanism: {} },
      admin_create_user_config: { invite_message_template: {} },
      device_configuration: {},
      email_configuration: {},
      email_mfa_configuration: {},
      lambda_config: { custom_email_sender: {}, custom_sms_sender: {}, pre_token_generation_config: {} },
      password_policy: {},
      schema: { number_attribute_constraints: {}, string_attribute_constraints: {} },
      sign_in_policy: {},
      sms_configuration: {},
      software_token_mfa_configuration: {},
      user_attribute_update_settings: {},
      user_pool_add_ons: { advanced_security_additional_flows: {} },
      username_configuration: {},
      verification_message_template: {},
      web_authn_configuration: {}
    },
    actions: {
      read: ["cognito-idp:DescribeUserPool", "cognito-idp:GetUserPoolMfaConfig"],
      create: ["cognito-idp:CreateUserPool"],
      update: [
        "cognito-idp:AddCustomAttributes",
        "cognito-idp:SetUserPoolMfaConfig",
        "cognito-idp:TagResource",
        "cognito-idp:UntagResource",
        "cognito-idp:UpdateUserPool"
      ],
      delete: ["cognito-idp:DeleteUserPool"]
    }
  },
  aws_cognito_user_pool_client: {
    heldBy: (federation) => federation.appClients.map(({ key, adoptedId, at }) => ({
      name: slug(key),
      awsName: void 0,
      importId: adoptedId === void 0 ? void 0 : inPool(federation, `/${adoptedId}`),
      written: { name: key, place: at.key() }
    })),
    blocks: { analytics_configuration: {}, refresh_token_rotation: {}, token_validity_units: {} },
    actions: {
      read: ["cognito-idp:DescribeUserPoolClient"],
      create: ["cognito-idp:CreateUserPoolClient"],
      update: ["cognito-idp:UpdateUserPoolClient"],
      delete: ["cognito-idp:DeleteUserPoolClient"]
    }
  },
  aws_cognito_user_pool_domain: {
    heldBy: (federation) => {
      const { domain } = federation.userPool;
      if (domain === void 0) return [];
      const { prefix, adoptedName } = domain;
      const adopted = adoptedName !== void 0 && writtenPoolId(federation.userPool) !== void 0;
      return [{ name: "prefix", awsName: prefix, importId: adopted ? prefix : void 0 }];
    },
    blocks: {},
    actions: {
      read: ["cognito-idp:DescribeUserPoolDomain"],
      create: ["cognito-idp:CreateUserPoolDomain"],
      update: [],
      delete: ["cognito-idp:DeleteUserPoolDomain"]
    }
  },
  aws_iam_openid_connect_provider: {
    heldBy: (federation) => trustedByIam(federation).map(({ name, iamOidcProviderUrl }) => ({
      name: slug(name),
      // Each is called after its issuer, without `https://`.
      awsName: iamOidcProviderUrl.replace(/^https:\/\//, "")
    })),
    blocks: {},
    actions: {
      read: ["iam:GetOpenIDConnectProvider"],
      create: ["iam:CreateOpenIDConnectProvider"],
      update: [
        "iam:AddClientIDToOpenIDConnectProvider",
        "iam:RemoveClientIDFromOpenIDConnectProvider",
        "iam:TagOpenIDConnectProvider",
        "iam:UntagOpenIDConnectProvider"
      ],
      delete: ["iam:DeleteOpenIDConnectProvider"]
    }
  },
  aws_iam_role: {
    heldBy: (federation) => linkingResources(federation, "pre_sign_up", (name) => name),
    blocks: { inline_policy: {} },
    actions: {
      read: ["iam:GetRole", "iam:ListAttachedRolePolicies", "iam:ListRolePolicies"],
      create: ["iam:CreateRole"],
      update: [
        "iam:PutRolePermissionsBoundary",
        "iam:TagRole",
        "iam:UntagRole",
        "iam:UpdateAssumeRolePolicy",
        "iam:UpdateRole",
        "iam:UpdateRoleDescription"
      ],
      delete: ["iam:DeleteRole", "iam:ListInstanceProfilesForRole"]
    }
  },
  aws_iam_role_policy: {
    heldBy: (federation) => [
      ...linkingResources(federation, "pre_sign_up_logs", () => "write-own-logs"),
      ...federation.userPool.origin.kind === "referenced" ? [] : [
        ...linkingResources(federation, "pre_sign_up_pool", () => "link-users-in-own-pool"),
        ...federation.accountLinking?.function.kmsKeyArn === void 0 ? [] : linkingResources(federation, "pre_sign_up_environment", () => "read-own-environment")
      ]
    ],
    blocks: {},
    actions: {
      read: ["iam:GetRolePolicy"],
      create: ["iam:PutRolePolicy"],
      update: ["iam:PutRolePolicy"],
      delete: ["iam:DeleteRolePolicy"]
    }
  },
  aws_lambda_function: {
    heldBy: (federation) => linkingResources(federation, "pre_sign_up", (name) => name),
    blocks: {
      dead_letter_config: {},
      environment: {},
      ephemeral_storage: {},
      file_system_config: {},
      image_config: {},
      logging_config: {},
      snap_start: {},
      timeouts: {},
      tracing_config: {},
      vpc_config: {}
    },
    actions: {
      read: ["lambda:GetFunction", "lambda:GetFunctionCodeSigningConfig", "lambda:ListVersionsByFunction"],
      create: ["iam:PassRole", "lambda:CreateFunction"],
      update: [
        "lambda:DeleteFunctionConcurrency",
        "lambda:PutFunctionCodeSigningConfig",
        "lambda:PutFunctionConcurrency",
        "lambda:TagResource",
        "lambda:UntagResource",
        "lambda:UpdateFunctionCode",
        "lambda:UpdateFunctionConfiguration"
      ],
      delete: ["lambda:DeleteFunction"]
    }
  },
  aws_lambda_permission: {
    heldBy: (federation) => federation.userPool.origin.kind === "referenced" ? [] : linkingResources(federation, "cognito_pre_sign_up", () => "AllowCognitoPreSignUp"),
    blocks: {},
    actions: {
      read: ["lambda:GetPolicy"],
      create: ["lambda:AddPermission"],
      update: [],
      delete: ["lambda:RemovePermission"]
    }
  },
  terraform_data: {
    // The note of when Apple's key was sent.
    heldBy: ({ identityProviders: identityProviders2 }) => identityProviders2.filter(({ type }) => type === "apple").map(({ name }) => ({ name: `${slug(name)}_key`, awsName: void 0 })),
    blocks: {},
    actions: NONE
  }
};
var RESOURCE_TYPES = Object.keys(RESOURCES);
function resourcesOf(federation, type) {
  return RESOURCES[type].heldBy(federation);
}
function hasAlarms({ accountLinking }) {
  return accountLinking?.function.alarmTopicArn !== void 0;
}
function linkingResources({ accountLinking, stackName }, name, awsName) {
  return accountLinking === void 0 ? [] : [{ name, awsName: awsName(preSignUpFunctionName(stackName)) }];
}
function inPool(federation, suffix) {
  const id = writtenPoolId(federation.userPool);
  return id === void 0 ? void 0 : id + suffix;
}

// src/terraform/imports.ts
function importsOf(federation, addressPrefix) {
  return IN_ORDER.flatMap(
    (type) => resourcesOf(federation, type).flatMap(
      ({ name, importId }) => importId === void 0 ? [] : [{ to: reference(`${type}.${addressPrefix}${name}`), id: literal(importId) }]
    )
  );
}
var IN_ORDER = [
  "aws_cognito_user_pool",
  "aws_cognito_user_pool_domain",
  ...RESOURCE_TYPES.filter((type) => type !== "aws_cognito_user_pool" && type !== "aws_cognito_user_pool_domain")
];

// src/model/linking-policy.ts
function linkingPolicyOf(federation, linking) {
  return {
    providers: federation.identityProviders.map(({ name, attributeMapping }) => {
      const link = linking.providers.find((linked) => linked.name === name);
      if (link === void 0) return { name };
      return {
        name,
        link: {
          trustEmail: link.trustEmail,
          emailVerifiedMapped: Object.hasOwn(attributeMapping, "email_verified"),
          ...link.emailVerifiedAlways && { emailVerifiedAlways: true },
          emailDomains: link.emailDomains,
          subjectAttribute: link.subjectAttribute
        }
      };
    }),
    caseSensitiveUsernames: federation.userPool.caseSensitiveUsernames,
    whenUnsafe: linking.whenUnsafe,
    whenNoMatch: linking.whenNoMatch,
    linkInvitedUsers: linking.linkInvitedUsers,
    afterLink: linking.afterLink
  };
}

// src/terraform/linking-alarms.ts
var PERIOD_SECONDS = 300;
function linkingAlarms(scope, functionName, logGroup, topicArn) {
  const alarm = (id, suffix, description, metric) => {
    resource(scope, "aws_cloudwatch_metric_alarm", id, {
      alarmName: literal(`${functionName}-${suffix}`),
      alarmDescription: literal(`${description} (${functionName}). ${RUNBOOK}${suffix.replace(/^refusal-/, "")}`),
      ...metric,
      statistic: literal("Sum"),
      period: PERIOD_SECONDS,
      evaluationPeriods: 1,
      threshold: 0,
      comparisonOperator: literal("GreaterThanThreshold"),
      treatMissingData: literal("notBreaching"),
      alarmActions: [literal(topicArn)]
    });
  };
  const refusals = {
    namespace: literal(`CognitoFederation/${functionName}`),
    metricName: literal("RefusedSignIns")
  };
  const ofLambda = (metricName) => ({
    namespace: literal("AWS/Lambda"),
    metricName: literal(metricName),
    dimensions: literalMap({ FunctionName: functionName })
  });
  alarm("pre_sign_up_errors", "errors", "First federated sign-ins were refused or failed", ofLambda("Errors"));
  alarm(
    "pre_sign_up_throttles",
    "throttles",
    "First federated sign-ins failed: the pre sign-up function was throttled",
    ofLambda("Throttles")
  );
  resource(scope, "aws_cloudwatch_log_metric_filter", "pre_sign_up_refusals", {
    name: literal(`${functionName}-refusals`),
    logGroupName: logGroup.attribute("name"),
    pattern: literal('{ $.message.outcome = "refused" }'),
    metricTransformation: {
      namespace: refusals.namespace,
      name: refusals.metricName,
      value: literal("1"),
      dimensions: literalMap({ Refusal: "$.message.refusal" })
    }
  });
  for (const code of REFUSAL_CODES) {
    alarm(
      `pre_sign_up_refusal_${code.toLowerCase()}`,
      `refusal-${code.toLowerCase().replace(/_/g, "-")}`,
      `First sign-ins were refused with ${code}: ${meaningOf(code)}`,
      {
        ...refusals,
        dimensions: literalMap({ Refusal: code })
      }
    );
  }
}
var RUNBOOK = "What to do: docs/linking.md of cognito-federation, heading ";
function meaningOf(code) {
  switch (REFUSALS[code]) {
    case "setup":
      return "a fault of the set-up, which stays until somebody changes it";
    case "service":
      return "Cognito did not answer, or not in time";
    default:
      return "each is about one person";
  }
}

// src/terraform/linking-function.ts
var LINKING_ACTIONS = ["cognito-idp:AdminGetUser", "cognito-idp:AdminLinkProviderForUser", "cognito-idp:ListUsers"];
var ALLOW = literal("Allow");
var TRIGGER_TIMEOUT_SECONDS = 5;
function linkingFunction(scope, federation, linking, archive) {
  const name = preSignUpFunctionName(federation.stackName);
  const settings = linking.function;
  const logGroup = resource(scope, "aws_cloudwatch_log_group", "pre_sign_up", {
    name: literal(`/aws/lambda/${name}`),
    retentionInDays: settings.logRetentionDays
  });
  const role = resource(scope, "aws_iam_role", "pre_sign_up", {
    name: literal(name),
    description: literal(`Runs the pre sign-up function of ${federation.stackName}`),
    ...settings.rolePath !== "/" && { path: literal(settings.rolePath) },
    ...settings.permissionsBoundaryArn !== void 0 && {
      permissionsBoundary: literal(settings.permissionsBoundaryArn)
    },
    assumeRolePolicy: policyDocument([
      {
        Sid: literal("LambdaAssume"),
        Effect: ALLOW,
        Principal: { Service: literal("lambda.amazonaws.com") },
        Action: literal("sts:AssumeRole")
      }
    ])
  });
  const logs = resource(scope, "aws_iam_role_policy", "pre_sign_up_logs", {
    name: literal("write-own-logs"),
    role: role.attribute("name"),
    policy: policyDocument([
      {
        Sid: literal("WriteOwnLogs"),
        Effect: ALLOW,
        Action: ["logs:CreateLogStream", "logs:PutLogEvents"].map(literal),
        Resource: template`${logGroup.attribute("arn")}:*`
      }
    ])
  });
  const file = template`${interpolated(expression`path.module`)}/${literal(archive.path)}`;
  const lambda = resource(scope, "aws_lambda_function", "pre_sign_up", {
    functionName: literal(name),
    description: literal(`Links first federated sign-ins of ${federation.stackName} to existing users`),
    role: role.attribute("arn"),
    runtime: literal(settings.runtime),
    architectures: [literal(settings.architecture)],
    handler: literal("index.handler"),
    filename: file,
    sourceCodeHash: literal(archive.sha256Base64),
    timeout: TRIGGER_TIMEOUT_SECONDS,
    memorySize: settings.memoryMb,
    environment: { variables: literalMap({ LINKING_POLICY: JSON.stringify(linkingPolicyOf(federation, linking)) }) },
    // INFO is also the level of Lambda's own report of an invocation, which tells of cold starts.
    loggingConfig: {
      logFormat: literal("JSON"),
      logGroup: logGroup.attribute("name"),
      applicationLogLevel: literal("INFO"),
      systemLogLevel: literal("INFO")
    },
    ...settings.reservedConcurrency !== void 0 && { reservedConcurrentExecutions: settings.reservedConcurrency },
    ...settings.kmsKeyArn !== void 0 && { kmsKeyArn: literal(settings.kmsKeyArn) },
    ...settings.codeSigningConfigArn !== void 0 && {
      codeSigningConfigArn: literal(settings.codeSigningConfigArn)
    },
    lifecycle: {
      precondition: [
        {
          // The hash above is only a trigger for Terraform: this is what ties it to the file.
          condition: interpolated(
            expression`filebase64sha256(${quotedTemplate(file)}) == ${quoted(archive.sha256Base64)}`
          ),
          errorMessage: literal(`${archive.path} is not the archive that was generated with this configuration.`)
        }
      ]
    },
    // The policy first, and so the log group: Lambda must never make a group of its own.
    dependsOn: [logs.address]
  });
  if (settings.alarmTopicArn !== void 0) linkingAlarms(scope, name, logGroup, settings.alarmTopicArn);
  return { lambda, role, kmsKeyArn: settings.kmsKeyArn };
}
function attachLinkingFunction(scope, { lambda, role, kmsKeyArn }, poolArn) {
  const policy = resource(scope, "aws_iam_role_policy", "pre_sign_up_pool", {
    name: literal("link-users-in-own-pool"),
    role: role.attribute("name"),
    policy: policyDocument([
      { Sid: literal("LinkUsersInOwnPool"), Effect: ALLOW, Action: LINKING_ACTIONS.map(literal), Resource: poolArn }
    ])
  });
  const permission = resource(scope, "aws_lambda_permission", "cognito_pre_sign_up", {
    statementId: literal("AllowCognitoPreSignUp"),
    action: literal("lambda:InvokeFunction"),
    functionName: lambda.attribute("function_name"),
    principal: literal("cognito-idp.amazonaws.com"),
    sourceArn: poolArn
  });
  const environment = kmsKeyArn === void 0 ? [] : [
    resource(scope, "aws_iam_role_policy", "pre_sign_up_environment", {
      name: literal("read-own-environment"),
      role: role.attribute("name"),
      policy: policyDocument([readOwnEnvironment(kmsKeyArn, lambda)])
    })
  ];
  return [policy, permission, ...environment].map(({ address }) => address);
}
function readOwnEnvironment(kmsKeyArn, lambda) {
  return {
    Sid: literal("ReadOwnEnvironment"),
    Effect: ALLOW,
    Action: literal("kms:Decrypt"),
    Resource: literal(kmsKeyArn),
    Condition: {
      StringEquals: { "kms:EncryptionContext:aws:lambda:FunctionArn": lambda.attribute("arn") }
    }
  };
}
function policyDocument(statements) {
  return jsonTemplate({ Version: literal("2012-10-17"), Statement: statements });
}

// src/terraform/outputs.ts
function outputs(scope, federation, { pool, domain, clients, ofIam, lambda, values: values2 }) {
  const output2 = (name, description, value, sensitive = false) => {
    output(scope, name, { description, value, ...sensitive && { sensitive } });
  };
  const idOf2 = (client) => resourceOf(client, clients).attribute("id");
  const issuer = template`https://${pool.endpoint}`;
  const withSecret = federation.appClients.filter(({ secret: secret2 }) => secret2);
  output2("user_pool_id", "Id of the user pool", pool.id);
  output2("user_pool_arn", "ARN of the user pool", pool.arn);
  output2("issuer", "Issuer of the tokens that the user pool signs", issuer);
  output2("client_ids", "Client id of each app client", byClient(federation.appClients, idOf2));
  if (withSecret.length > 0) {
    output2(
      "client_secrets",
      "Client secret of each app client that has one",
      byClient(withSecret, (client) => resourceOf(client, clients).attribute("client_secret")),
      true
    );
  }
  output2(
    "consumers",
    "Per app client, what an ALB rule, a JWT authorizer and an identity pool take",
    byClient(
      federation.appClients,
      (client) => templateMap({
        ...domain && {
          alb: templateMap({
            user_pool_arn: pool.arn,
            user_pool_client_id: idOf2(client),
            user_pool_domain: domain.name
          })
        },
        jwt_authorizer: templateMap({ issuer, audience: [idOf2(client)] }),
        identity_pool_provider: templateMap({ client_id: idOf2(client), provider_name: pool.endpoint })
      })
    )
  );
  if (lambda !== void 0)
    output2("linking_function_arn", "ARN of the function that links accounts", lambda.attribute("arn"));
  if (ofIam.size > 0) {
    output2(
      "iam_oidc_provider_arns",
      "Per identity provider, its OIDC provider of IAM, for identity pools and the trust policies of roles",
      templateMap(Object.fromEntries([...ofIam].map(([name, provider]) => [name, provider.attribute("arn")])))
    );
  }
  if (domain === void 0) return;
  const { host } = domain;
  const hosted = hostedClients(federation);
  const starting = startingClients(federation);
  const balanced = hosted.filter(({ albHosts }) => albHosts.length > 0);
  const encode = (text) => typeof text === "string" ? literal(encodeURIComponent(text)) : interpolated(expression`urlencode(${values2.shownExpression(text)})`);
  output2("domain", "Host of the sign-in pages", host);
  output2("idp_redirect_uri", "Redirect URI to enter at every OpenID Connect provider", idpRedirectUri(host));
  if (federation.identityProviders.some(({ type }) => type === "saml")) {
    output2("saml_acs_url", "Assertion consumer service URL to enter at every SAML provider", samlAcsUrl(host));
    output2("saml_entity_id", "Entity id (audience) to enter at every SAML provider", samlEntityId(pool.id));
  }
  output2(
    "login_urls",
    "Per app client, the page that offers every way to sign in; the app adds state and PKCE",
    byClient(starting, (client) => loginUrl(host, client, idOf2(client), encode))
  );
  output2(
    "authorize_urls",
    "Per app client and identity provider, where a sign-in starts; the app adds state and PKCE",
    byClient(
      starting,
      (client) => templateMap(
        Object.fromEntries(
          federatedProviders(client).map((name) => [name, authorizeUrl(host, name, client, idOf2(client), encode)])
        )
      )
    )
  );
  if (balanced.length > 0) {
    output2(
      "alb_urls",
      "Per app client, where sign-ins through its load balancers start: they ask for one themselves",
      byClient(balanced, ({ albHosts }) => albHosts.map((host2) => values2.shown(albStartUrl(host2))))
    );
  }
  output2(
    "logout_urls",
    "Per app client, where a sign-out starts; it ends the session at Cognito, not at the identity provider",
    byClient(
      hosted.filter(({ logoutUrls }) => logoutUrls.length > 0),
      (client) => logoutUrl(host, idOf2(client), client.logoutUrls[0] ?? "", encode)
    )
  );
}
function byClient(clients, value) {
  return templateMap(Object.fromEntries(clients.map((client) => [client.key, value(client)])));
}
function resourceOf(client, resources) {
  const resource2 = resources.get(client.key);
  if (resource2 === void 0) throw new Error(`the app client ${client.key} was not made`);
  return resource2;
}

// src/terraform/user-pool.ts
var RECOVERY = { email: "verified_email", phone_number: "verified_phone_number" };
var MFA = { off: "OFF", optional: "OPTIONAL", required: "ON" };
var SECONDS_A_DAY = 86400;
function attributesOf(pool) {
  return { id: pool.attribute("id"), arn: pool.attribute("arn"), endpoint: pool.attribute("endpoint") };
}
function userPool(scope, federation, preSignUpArn) {
  const pool = federation.userPool;
  const password = pool.passwordPolicy;
  return resource(scope, "aws_cognito_user_pool", "pool", {
    name: literal(pool.name),
    ...pool.signInWith.length > 0 && { usernameAttributes: pool.signInWith.map(literal) },
    ...pool.aliases.length > 0 && { aliasAttributes: pool.aliases.map(literal) },
    usernameConfiguration: { caseSensitive: pool.caseSensitiveUsernames },
    ...pool.autoVerify.length > 0 && { autoVerifiedAttributes: pool.autoVerify.map(literal) },
    schema: schema(pool),
    adminCreateUserConfig: { allowAdminCreateUserOnly: !pool.selfSignUp },
    accountRecoverySetting: { recoveryMechanism: recovery(pool) },
    passwordPolicy: {
      minimumLength: password.minimumLength,
      requireLowercase: password.requireLowercase,
      requireUppercase: password.requireUppercase,
      requireNumbers: password.requireNumbers,
      requireSymbols: password.requireSymbols,
      temporaryPasswordValidityDays: secondsOf(password.temporaryPasswordValidity) / SECONDS_A_DAY,
      ...password.historySize > 0 && { passwordHistorySize: password.historySize }
    },
    mfaConfiguration: literal(MFA[pool.mfa.mode]),
    ...pool.mfa.mode !== "off" && pool.mfa.methods.includes("totp") && { softwareTokenMfaConfiguration: { enabled: true } },
    ...pool.tier !== void 0 && { userPoolTier: literal(pool.tier.toUpperCase()) },
    ...pool.threatProtection !== void 0 && {
      userPoolAddOns: { advancedSecurityMode: literal(pool.threatProtection.toUpperCase()) }
    },
    ...preSignUpArn !== void 0 && { lambdaConfig: { preSignUp: preSignUpArn } },
    deletionProtection: literal(pool.deletionProtection ? "ACTIVE" : "INACTIVE"),
    ...pool.deletionProtection && { lifecycle: { preventDestroy: true } }
  });
}
function prefixDomain(scope, federation, poolId) {
  const { domain: written, deletionProtection } = federation.userPool;
  if (written === void 0) return void 0;
  const domain = resource(scope, "aws_cognito_user_pool_domain", "prefix", {
    domain: literal(written.prefix),
    userPoolId: poolId,
    ...deletionProtection && { lifecycle: { preventDestroy: true } }
  });
  const name = domain.attribute("domain");
  return { name, host: prefixDomainHost(name, literal(federation.region)) };
}
function recovery({ accountRecovery }) {
  if (accountRecovery === "admin_only") return [{ name: literal("admin_only"), priority: 1 }];
  return accountRecovery.map((attribute, index) => ({ name: literal(RECOVERY[attribute]), priority: index + 1 }));
}
function schema(pool) {
  return [...pool.requiredAttributes].sort().map(standardAttribute).concat(pool.customAttributes.map(customAttribute));
}
function standardAttribute(name) {
  const shape = STANDARD_ATTRIBUTES[name];
  if (shape === void 0) throw new Error(`no standard attribute is called ${name}`);
  const common = {
    name: literal(name),
    mutable: true,
    required: true,
    developerOnlyAttribute: false,
    attributeDataType: literal(shape.type)
  };
  return shape.type === "String" ? {
    ...common,
    stringAttributeConstraints: { minLength: digits(shape.minLength), maxLength: digits(shape.maxLength) }
  } : { ...common, numberAttributeConstraints: { minValue: literal("0") } };
}
function customAttribute(attribute) {
  const common = {
    name: literal(attribute.name),
    mutable: attribute.mutable,
    required: false,
    developerOnlyAttribute: false
  };
  switch (attribute.type) {
    case "string":
      return {
        ...common,
        attributeDataType: literal("String"),
        stringAttributeConstraints: { minLength: digits(attribute.minLength), maxLength: digits(attribute.maxLength) }
      };
    case "number":
      return {
        ...common,
        attributeDataType: literal("Number"),
        numberAttributeConstraints: { minValue: digits(attribute.min), maxValue: digits(attribute.max) }
      };
    case "dateTime":
      return { ...common, attributeDataType: literal("DateTime") };
    case "boolean":
      return { ...common, attributeDataType: literal("Boolean") };
  }
}
function digits(bound) {
  return literal(String(bound));
}

// src/terraform/values.ts
function values(scope, federation) {
  const uses = referencesOf(federation);
  const given = variables(scope, uses);
  const reads = dataSources(scope, uses);
  const valueOf = (reference2) => {
    if (reference2.kind === "variable") return declared2(given, reference2.name);
    const read = declared2(reads, sourceKey(reference2));
    if (reference2.kind === "ssmParameter") return expression`${read}.value`;
    return reference2.jsonKey === void 0 ? expression`${read}.secret_string` : expression`jsondecode(${read}.secret_string)[${quoted(reference2.jsonKey)}]`;
  };
  const open = (reference2) => reference2.kind === "variable" ? valueOf(reference2) : expression`nonsensitive(${valueOf(reference2)})`;
  const written = (text, read) => typeof text === "string" ? literal(text) : template`${literal(text.prefix)}${interpolated(read(text.reference))}${literal(text.suffix)}`;
  return {
    of: (reference2) => interpolated(valueOf(reference2)),
    expression: valueOf,
    text: (text) => written(text, valueOf),
    shown: (text) => written(text, open),
    shownExpression: (text) => typeof text !== "string" && text.prefix === "" && text.suffix === "" ? open(text.reference) : quotedTemplate(written(text, open))
  };
}
function declared2(expressions, key) {
  const found = expressions.get(key);
  if (found === void 0) throw new Error(`${key} is used but not declared`);
  return found;
}
function variables(scope, uses) {
  const usesOf = /* @__PURE__ */ new Map();
  for (const use of uses) {
    if (use.reference.kind !== "variable") continue;
    usesOf.set(use.reference.name, [...usesOf.get(use.reference.name) ?? [], use]);
  }
  return new Map(
    [...usesOf].sort(([a], [b]) => compareText(a, b)).map(([name, ofName]) => {
      const words = purposes(ofName);
      const value = variable(scope, name, {
        describe: (declaredName) => `${words.charAt(0).toUpperCase()}${words.slice(1)}. Give it through TF_VAR_${declaredName}.`,
        sensitive: ofName.some(({ secret: secret2 }) => secret2),
        validation: (value2) => ({
          condition: interpolated(expression`length(trimspace(${value2})) > 0`),
          errorMessage: literal(`The ${words} must not be empty.`)
        })
      });
      return [name, value];
    })
  );
}
function purposes(uses) {
  const owners = /* @__PURE__ */ new Map();
  for (const { what, owner } of uses) owners.set(what, (owners.get(what) ?? /* @__PURE__ */ new Set()).add(owner));
  return [...owners].map(([what, names]) => `${what} of ${[...names].join(", ")}`).join("; ");
}
function dataSources(scope, uses) {
  const reads = /* @__PURE__ */ new Map();
  const names = /* @__PURE__ */ new Set();
  for (const { owner, what, reference: reference2 } of uses) {
    if (reference2.kind === "variable" || reads.has(sourceKey(reference2))) continue;
    const plain = `${slug(owner)}_${what.toLowerCase().replaceAll(" ", "_")}`;
    let name = plain;
    for (let count = 2; names.has(name); count += 1) name = `${plain}_${count}`;
    names.add(name);
    const source = reference2.kind === "ssmParameter" ? dataSource(scope, "aws_ssm_parameter", name, { name: literal(reference2.name), withDecryption: true }) : dataSource(scope, "aws_secretsmanager_secret_version", name, { secretId: literal(reference2.id) });
    reads.set(sourceKey(reference2), source.address);
  }
  return reads;
}
function sourceKey(reference2) {
  return `${reference2.kind} ${reference2.kind === "secretsManager" ? reference2.id : reference2.name}`;
}

// src/terraform/cognito-federation.ts
var CognitoFederation = class extends import_constructs2.Construct {
  addressPrefix;
  /** Reference to the pool's id, for constructs beside. */
  userPoolId;
  /** Reference to the pool's ARN. */
  userPoolArn;
  /** References to the client ids, by the key of the app client. */
  clientIds;
  constructor(scope, id, props) {
    super(scope, id);
    const { federation } = props;
    const { accountLinking } = federation;
    this.addressPrefix = props.addressPrefix ?? `${id.replace(/[^\w-]/g, "_")}_`;
    const read = values(this, federation);
    const upstreams = upstreamStates(this, federation);
    const linking = accountLinking && linkingFunction(this, federation, accountLinking, this.#placed(props.archive));
    const { pool, attached, domain: foundDomain } = this.#pool(federation, linking, read);
    const domain = prefixDomain(this, federation, pool.id) ?? foundDomain;
    const providers = identityProviders(this, federation, pool.id, { values: read, upstreams }, attached);
    const clients = appClients(this, federation, pool.id, providers, read);
    const ofIam = iamOidcProviders(this, federation, read);
    outputs(this, federation, { pool, domain, clients, ofIam, lambda: linking?.lambda, values: read });
    const imports = importsOf(federation, this.addressPrefix);
    if (imports.length > 0) new Imports(this, "import", imports);
    this.userPoolId = pool.id;
    this.userPoolArn = pool.arn;
    this.clientIds = new Map([...clients].map(([key, client]) => [key, client.attribute("id")]));
  }
  /** The archive beside the configuration: CDKTF copies it there when it writes the stack. */
  #placed(archive) {
    if ("path" in archive) return archive;
    const { file, sha256Base64 } = archive;
    const assetHash = Buffer.from(sha256Base64, "base64").toString("hex");
    const asset = new import_cdktf.TerraformAsset(this, "archive", { path: file, type: import_cdktf.AssetType.FILE, assetHash });
    return { path: asset.path, sha256Base64 };
  }
  /** The pool, with what must be there before anybody signs in through a provider, and with the domain that it has already. */
  #pool(federation, linking, read) {
    const preSignUpArn = linking?.lambda.attribute("arn");
    const { origin } = federation.userPool;
    const attach = (poolArn) => linking ? attachLinkingFunction(this, linking, poolArn) : [];
    if (origin.kind === "created") {
      const pool2 = attributesOf(userPool(this, federation, preSignUpArn));
      return { pool: pool2, attached: attach(pool2.arn) };
    }
    const { attributes, name, domain } = existingPool(this, federation, origin, read);
    if (origin.kind === "referenced") return { pool: attributes, attached: [], domain };
    const attached = attach(attributes.arn);
    const pool = adoptedPool(this, federation, name, preSignUpArn, attached);
    return { pool: attributesOf(pool), attached, domain };
  }
};
var Imports = class extends import_cdktf.TerraformElement {
  constructor(scope, id, imports) {
    super(scope, id);
    this.imports = imports;
  }
  toTerraform() {
    return { import: this.imports };
  }
  toHclTerraform() {
    return this.toTerraform();
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  CognitoFederation
});
