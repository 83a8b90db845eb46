terraform {
  required_version = ">= 1.5"

  backend "local" {
    path = "state/full.tfstate"
  }

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100, < 7.0"
    }
  }
}

provider "aws" {
  allowed_account_ids = ["123456789012"]
  region              = "eu-central-1"

  default_tags {
    tags = {
      "cost-center" = "4711"
      team          = "identity"
    }
  }
}

variable "descope_client_secret" {
  description = "Client secret of Descope. Give it through TF_VAR_descope_client_secret."
  nullable    = false
  sensitive   = true
  type        = string

  validation {
    condition     = length(trimspace(var.descope_client_secret)) > 0
    error_message = "The client secret of Descope must not be empty."
  }
}

data "aws_secretsmanager_secret_version" "auth0_client_secret" {
  secret_id = "full/vault"
}

data "aws_secretsmanager_secret_version" "staff_client_secret" {
  secret_id = "full/staff"
}

data "aws_ssm_parameter" "partner_one_client_secret" {
  name            = "/full/partner/secret"
  with_decryption = true
}

resource "aws_cloudwatch_dashboard" "pre_sign_up" {
  dashboard_body = "{\"widgets\":[{\"type\":\"metric\",\"properties\":{\"title\":\"Invocations, errors, throttles\",\"region\":\"eu-central-1\",\"view\":\"timeSeries\",\"period\":300,\"metrics\":[[\"AWS/Lambda\",\"Invocations\",\"FunctionName\",\"full-feature-pre-sign-up\",{\"stat\":\"Sum\"}],[\"AWS/Lambda\",\"Errors\",\"FunctionName\",\"full-feature-pre-sign-up\",{\"stat\":\"Sum\"}],[\"AWS/Lambda\",\"Throttles\",\"FunctionName\",\"full-feature-pre-sign-up\",{\"stat\":\"Sum\"}]]},\"x\":0,\"y\":0,\"width\":12,\"height\":6},{\"type\":\"metric\",\"properties\":{\"title\":\"Duration in ms; Cognito waits 5000\",\"region\":\"eu-central-1\",\"view\":\"timeSeries\",\"period\":300,\"metrics\":[[\"AWS/Lambda\",\"Duration\",\"FunctionName\",\"full-feature-pre-sign-up\",{\"stat\":\"p50\"}],[\"AWS/Lambda\",\"Duration\",\"FunctionName\",\"full-feature-pre-sign-up\",{\"stat\":\"p99\"}],[\"AWS/Lambda\",\"Duration\",\"FunctionName\",\"full-feature-pre-sign-up\",{\"stat\":\"Maximum\"}]]},\"x\":12,\"y\":0,\"width\":12,\"height\":6},{\"type\":\"metric\",\"properties\":{\"title\":\"Refused sign-ins, by code\",\"region\":\"eu-central-1\",\"view\":\"timeSeries\",\"period\":300,\"metrics\":[[\"CognitoFederation/full-feature-pre-sign-up\",\"RefusedSignIns\",\"Refusal\",\"ACCOUNT_DISABLED\",{\"stat\":\"Sum\"}],[\"CognitoFederation/full-feature-pre-sign-up\",\"RefusedSignIns\",\"Refusal\",\"EMAIL_DOMAIN_NOT_ALLOWED\",{\"stat\":\"Sum\"}],[\"CognitoFederation/full-feature-pre-sign-up\",\"RefusedSignIns\",\"Refusal\",\"EMAIL_IN_USE\",{\"stat\":\"Sum\"}],[\"CognitoFederation/full-feature-pre-sign-up\",\"RefusedSignIns\",\"Refusal\",\"EMAIL_NOT_USABLE\",{\"stat\":\"Sum\"}],[\"CognitoFederation/full-feature-pre-sign-up\",\"RefusedSignIns\",\"Refusal\",\"LINK_REFUSED\",{\"stat\":\"Sum\"}],[\"CognitoFederation/full-feature-pre-sign-up\",\"RefusedSignIns\",\"Refusal\",\"NOT_INVITED\",{\"stat\":\"Sum\"}],[\"CognitoFederation/full-feature-pre-sign-up\",\"RefusedSignIns\",\"Refusal\",\"PROFILE_EXISTS\",{\"stat\":\"Sum\"}],[\"CognitoFederation/full-feature-pre-sign-up\",\"RefusedSignIns\",\"Refusal\",\"PROFILE_INCOMPLETE\",{\"stat\":\"Sum\"}],[\"CognitoFederation/full-feature-pre-sign-up\",\"RefusedSignIns\",\"Refusal\",\"SIGN_IN_IN_PROGRESS\",{\"stat\":\"Sum\"}],[\"CognitoFederation/full-feature-pre-sign-up\",\"RefusedSignIns\",\"Refusal\",\"SIGN_IN_MISCONFIGURED\",{\"stat\":\"Sum\"}],[\"CognitoFederation/full-feature-pre-sign-up\",\"RefusedSignIns\",\"Refusal\",\"SIGN_IN_REFUSED\",{\"stat\":\"Sum\"}],[\"CognitoFederation/full-feature-pre-sign-up\",\"RefusedSignIns\",\"Refusal\",\"SIGN_IN_UNAVAILABLE\",{\"stat\":\"Sum\"}],[\"CognitoFederation/full-feature-pre-sign-up\",\"RefusedSignIns\",\"Refusal\",\"TOO_MANY_IDENTITIES\",{\"stat\":\"Sum\"}]]},\"x\":0,\"y\":6,\"width\":12,\"height\":6},{\"type\":\"log\",\"properties\":{\"title\":\"How sign-ups end\",\"region\":\"eu-central-1\",\"view\":\"table\",\"query\":\"SOURCE '/aws/lambda/full-feature-pre-sign-up' | filter ispresent(message.verdict) | stats count(*) as sign_ups by message.outcome, message.verdict, message.provider | sort sign_ups desc\"},\"x\":12,\"y\":6,\"width\":12,\"height\":6},{\"type\":\"log\",\"properties\":{\"title\":\"The last refusals\",\"region\":\"eu-central-1\",\"view\":\"table\",\"query\":\"SOURCE '/aws/lambda/full-feature-pre-sign-up' | filter message.outcome = \\\"refused\\\" and message.refusal != \\\"ACCOUNT_LINKED\\\" | fields @timestamp, message.refusal, message.verdict, message.provider, message.sub | sort @timestamp desc | limit 100\"},\"x\":0,\"y\":12,\"width\":12,\"height\":6}]}"
  dashboard_name = "full-feature-pre-sign-up"
}

resource "aws_cloudwatch_log_group" "pre_sign_up" {
  name              = "/aws/lambda/full-feature-pre-sign-up"
  retention_in_days = 90
}

resource "aws_cloudwatch_log_metric_filter" "pre_sign_up_refusals" {
  log_group_name = aws_cloudwatch_log_group.pre_sign_up.name
  name           = "full-feature-pre-sign-up-refusals"
  pattern        = "{ $.message.outcome = \"refused\" }"

  metric_transformation {
    dimensions = {
      Refusal = "$.message.refusal"
    }
    name      = "RefusedSignIns"
    namespace = "CognitoFederation/full-feature-pre-sign-up"
    value     = "1"
  }
}

resource "aws_cloudwatch_metric_alarm" "pre_sign_up_errors" {
  alarm_actions       = ["arn:aws:sns:eu-central-1:123456789012:sign-in-alarms"]
  alarm_description   = "First federated sign-ins were refused or failed (full-feature-pre-sign-up). What to do: https://github.com/cognito-federation/cognito-federation/blob/main/docs/linking.md#errors"
  alarm_name          = "full-feature-pre-sign-up-errors"
  comparison_operator = "GreaterThanThreshold"
  dimensions = {
    FunctionName = "full-feature-pre-sign-up"
  }
  evaluation_periods = 1
  metric_name        = "Errors"
  namespace          = "AWS/Lambda"
  period             = 300
  statistic          = "Sum"
  threshold          = 0
  treat_missing_data = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "pre_sign_up_refusal_account_disabled" {
  alarm_actions       = ["arn:aws:sns:eu-central-1:123456789012:sign-in-alarms"]
  alarm_description   = "First sign-ins were refused with ACCOUNT_DISABLED: each concerns one person (full-feature-pre-sign-up). What to do: https://github.com/cognito-federation/cognito-federation/blob/main/docs/linking.md#account-disabled"
  alarm_name          = "full-feature-pre-sign-up-refusal-account-disabled"
  comparison_operator = "GreaterThanThreshold"
  dimensions = {
    Refusal = "ACCOUNT_DISABLED"
  }
  evaluation_periods = 1
  metric_name        = "RefusedSignIns"
  namespace          = "CognitoFederation/full-feature-pre-sign-up"
  period             = 300
  statistic          = "Sum"
  threshold          = 0
  treat_missing_data = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "pre_sign_up_refusal_email_domain_not_allowed" {
  alarm_actions       = ["arn:aws:sns:eu-central-1:123456789012:sign-in-alarms"]
  alarm_description   = "First sign-ins were refused with EMAIL_DOMAIN_NOT_ALLOWED: each concerns one person (full-feature-pre-sign-up). What to do: https://github.com/cognito-federation/cognito-federation/blob/main/docs/linking.md#email-domain-not-allowed"
  alarm_name          = "full-feature-pre-sign-up-refusal-email-domain-not-allowed"
  comparison_operator = "GreaterThanThreshold"
  dimensions = {
    Refusal = "EMAIL_DOMAIN_NOT_ALLOWED"
  }
  evaluation_periods = 1
  metric_name        = "RefusedSignIns"
  namespace          = "CognitoFederation/full-feature-pre-sign-up"
  period             = 300
  statistic          = "Sum"
  threshold          = 0
  treat_missing_data = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "pre_sign_up_refusal_email_in_use" {
  alarm_actions       = ["arn:aws:sns:eu-central-1:123456789012:sign-in-alarms"]
  alarm_description   = "First sign-ins were refused with EMAIL_IN_USE: each concerns one person (full-feature-pre-sign-up). What to do: https://github.com/cognito-federation/cognito-federation/blob/main/docs/linking.md#email-in-use"
  alarm_name          = "full-feature-pre-sign-up-refusal-email-in-use"
  comparison_operator = "GreaterThanThreshold"
  dimensions = {
    Refusal = "EMAIL_IN_USE"
  }
  evaluation_periods = 1
  metric_name        = "RefusedSignIns"
  namespace          = "CognitoFederation/full-feature-pre-sign-up"
  period             = 300
  statistic          = "Sum"
  threshold          = 0
  treat_missing_data = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "pre_sign_up_refusal_email_not_usable" {
  alarm_actions       = ["arn:aws:sns:eu-central-1:123456789012:sign-in-alarms"]
  alarm_description   = "First sign-ins were refused with EMAIL_NOT_USABLE: each concerns one person (full-feature-pre-sign-up). What to do: https://github.com/cognito-federation/cognito-federation/blob/main/docs/linking.md#email-not-usable"
  alarm_name          = "full-feature-pre-sign-up-refusal-email-not-usable"
  comparison_operator = "GreaterThanThreshold"
  dimensions = {
    Refusal = "EMAIL_NOT_USABLE"
  }
  evaluation_periods = 1
  metric_name        = "RefusedSignIns"
  namespace          = "CognitoFederation/full-feature-pre-sign-up"
  period             = 300
  statistic          = "Sum"
  threshold          = 0
  treat_missing_data = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "pre_sign_up_refusal_link_refused" {
  alarm_actions       = ["arn:aws:sns:eu-central-1:123456789012:sign-in-alarms"]
  alarm_description   = "First sign-ins were refused with LINK_REFUSED: the setup is wrong, and this continues until someone fixes it (full-feature-pre-sign-up). What to do: https://github.com/cognito-federation/cognito-federation/blob/main/docs/linking.md#link-refused"
  alarm_name          = "full-feature-pre-sign-up-refusal-link-refused"
  comparison_operator = "GreaterThanThreshold"
  dimensions = {
    Refusal = "LINK_REFUSED"
  }
  evaluation_periods = 1
  metric_name        = "RefusedSignIns"
  namespace          = "CognitoFederation/full-feature-pre-sign-up"
  period             = 300
  statistic          = "Sum"
  threshold          = 0
  treat_missing_data = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "pre_sign_up_refusal_not_invited" {
  alarm_actions       = ["arn:aws:sns:eu-central-1:123456789012:sign-in-alarms"]
  alarm_description   = "First sign-ins were refused with NOT_INVITED: each concerns one person (full-feature-pre-sign-up). What to do: https://github.com/cognito-federation/cognito-federation/blob/main/docs/linking.md#not-invited"
  alarm_name          = "full-feature-pre-sign-up-refusal-not-invited"
  comparison_operator = "GreaterThanThreshold"
  dimensions = {
    Refusal = "NOT_INVITED"
  }
  evaluation_periods = 1
  metric_name        = "RefusedSignIns"
  namespace          = "CognitoFederation/full-feature-pre-sign-up"
  period             = 300
  statistic          = "Sum"
  threshold          = 0
  treat_missing_data = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "pre_sign_up_refusal_profile_exists" {
  alarm_actions       = ["arn:aws:sns:eu-central-1:123456789012:sign-in-alarms"]
  alarm_description   = "First sign-ins were refused with PROFILE_EXISTS: each concerns one person (full-feature-pre-sign-up). What to do: https://github.com/cognito-federation/cognito-federation/blob/main/docs/linking.md#profile-exists"
  alarm_name          = "full-feature-pre-sign-up-refusal-profile-exists"
  comparison_operator = "GreaterThanThreshold"
  dimensions = {
    Refusal = "PROFILE_EXISTS"
  }
  evaluation_periods = 1
  metric_name        = "RefusedSignIns"
  namespace          = "CognitoFederation/full-feature-pre-sign-up"
  period             = 300
  statistic          = "Sum"
  threshold          = 0
  treat_missing_data = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "pre_sign_up_refusal_profile_incomplete" {
  alarm_actions       = ["arn:aws:sns:eu-central-1:123456789012:sign-in-alarms"]
  alarm_description   = "First sign-ins were refused with PROFILE_INCOMPLETE: the setup is wrong, and this continues until someone fixes it (full-feature-pre-sign-up). What to do: https://github.com/cognito-federation/cognito-federation/blob/main/docs/linking.md#profile-incomplete"
  alarm_name          = "full-feature-pre-sign-up-refusal-profile-incomplete"
  comparison_operator = "GreaterThanThreshold"
  dimensions = {
    Refusal = "PROFILE_INCOMPLETE"
  }
  evaluation_periods = 1
  metric_name        = "RefusedSignIns"
  namespace          = "CognitoFederation/full-feature-pre-sign-up"
  period             = 300
  statistic          = "Sum"
  threshold          = 0
  treat_missing_data = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "pre_sign_up_refusal_sign_in_in_progress" {
  alarm_actions       = ["arn:aws:sns:eu-central-1:123456789012:sign-in-alarms"]
  alarm_description   = "First sign-ins were refused with SIGN_IN_IN_PROGRESS: each concerns one person (full-feature-pre-sign-up). What to do: https://github.com/cognito-federation/cognito-federation/blob/main/docs/linking.md#sign-in-in-progress"
  alarm_name          = "full-feature-pre-sign-up-refusal-sign-in-in-progress"
  comparison_operator = "GreaterThanThreshold"
  dimensions = {
    Refusal = "SIGN_IN_IN_PROGRESS"
  }
  evaluation_periods = 1
  metric_name        = "RefusedSignIns"
  namespace          = "CognitoFederation/full-feature-pre-sign-up"
  period             = 300
  statistic          = "Sum"
  threshold          = 0
  treat_missing_data = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "pre_sign_up_refusal_sign_in_misconfigured" {
  alarm_actions       = ["arn:aws:sns:eu-central-1:123456789012:sign-in-alarms"]
  alarm_description   = "First sign-ins were refused with SIGN_IN_MISCONFIGURED: the setup is wrong, and this continues until someone fixes it (full-feature-pre-sign-up). What to do: https://github.com/cognito-federation/cognito-federation/blob/main/docs/linking.md#sign-in-misconfigured"
  alarm_name          = "full-feature-pre-sign-up-refusal-sign-in-misconfigured"
  comparison_operator = "GreaterThanThreshold"
  dimensions = {
    Refusal = "SIGN_IN_MISCONFIGURED"
  }
  evaluation_periods = 1
  metric_name        = "RefusedSignIns"
  namespace          = "CognitoFederation/full-feature-pre-sign-up"
  period             = 300
  statistic          = "Sum"
  threshold          = 0
  treat_missing_data = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "pre_sign_up_refusal_sign_in_refused" {
  alarm_actions       = ["arn:aws:sns:eu-central-1:123456789012:sign-in-alarms"]
  alarm_description   = "First sign-ins were refused with SIGN_IN_REFUSED: each concerns one person (full-feature-pre-sign-up). What to do: https://github.com/cognito-federation/cognito-federation/blob/main/docs/linking.md#sign-in-refused"
  alarm_name          = "full-feature-pre-sign-up-refusal-sign-in-refused"
  comparison_operator = "GreaterThanThreshold"
  dimensions = {
    Refusal = "SIGN_IN_REFUSED"
  }
  evaluation_periods = 1
  metric_name        = "RefusedSignIns"
  namespace          = "CognitoFederation/full-feature-pre-sign-up"
  period             = 300
  statistic          = "Sum"
  threshold          = 0
  treat_missing_data = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "pre_sign_up_refusal_sign_in_unavailable" {
  alarm_actions       = ["arn:aws:sns:eu-central-1:123456789012:sign-in-alarms"]
  alarm_description   = "First sign-ins were refused with SIGN_IN_UNAVAILABLE: Cognito did not answer, or answered too late (full-feature-pre-sign-up). What to do: https://github.com/cognito-federation/cognito-federation/blob/main/docs/linking.md#sign-in-unavailable"
  alarm_name          = "full-feature-pre-sign-up-refusal-sign-in-unavailable"
  comparison_operator = "GreaterThanThreshold"
  dimensions = {
    Refusal = "SIGN_IN_UNAVAILABLE"
  }
  evaluation_periods = 1
  metric_name        = "RefusedSignIns"
  namespace          = "CognitoFederation/full-feature-pre-sign-up"
  period             = 300
  statistic          = "Sum"
  threshold          = 0
  treat_missing_data = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "pre_sign_up_refusal_too_many_identities" {
  alarm_actions       = ["arn:aws:sns:eu-central-1:123456789012:sign-in-alarms"]
  alarm_description   = "First sign-ins were refused with TOO_MANY_IDENTITIES: each concerns one person (full-feature-pre-sign-up). What to do: https://github.com/cognito-federation/cognito-federation/blob/main/docs/linking.md#too-many-identities"
  alarm_name          = "full-feature-pre-sign-up-refusal-too-many-identities"
  comparison_operator = "GreaterThanThreshold"
  dimensions = {
    Refusal = "TOO_MANY_IDENTITIES"
  }
  evaluation_periods = 1
  metric_name        = "RefusedSignIns"
  namespace          = "CognitoFederation/full-feature-pre-sign-up"
  period             = 300
  statistic          = "Sum"
  threshold          = 0
  treat_missing_data = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "pre_sign_up_throttles" {
  alarm_actions       = ["arn:aws:sns:eu-central-1:123456789012:sign-in-alarms"]
  alarm_description   = "First federated sign-ins failed: the pre sign-up function was throttled (full-feature-pre-sign-up). What to do: https://github.com/cognito-federation/cognito-federation/blob/main/docs/linking.md#throttles"
  alarm_name          = "full-feature-pre-sign-up-throttles"
  comparison_operator = "GreaterThanThreshold"
  dimensions = {
    FunctionName = "full-feature-pre-sign-up"
  }
  evaluation_periods = 1
  metric_name        = "Throttles"
  namespace          = "AWS/Lambda"
  period             = 300
  statistic          = "Sum"
  threshold          = 0
  treat_missing_data = "notBreaching"
}

resource "aws_cognito_identity_provider" "auth0" {
  attribute_mapping = {
    email          = "email"
    email_verified = "email_verified"
    family_name    = "family_name"
    given_name     = "given_name"
    name           = "name"
    username       = "sub"
  }
  provider_details = {
    attributes_request_method     = "GET"
    attributes_url_add_attributes = "false"
    authorize_scopes              = "openid profile email"
    client_id                     = "auth0_client"
    client_secret                 = data.aws_secretsmanager_secret_version.auth0_client_secret.secret_string
    oidc_issuer                   = "https://acme.eu.auth0.com"
  }
  provider_name = "Auth0"
  provider_type = "OIDC"
  user_pool_id  = aws_cognito_user_pool.pool.id

  depends_on = [
    aws_iam_role_policy.pre_sign_up_pool,
    aws_lambda_permission.cognito_pre_sign_up,
    aws_iam_role_policy.pre_sign_up_environment,
  ]
}

resource "aws_cognito_identity_provider" "descope" {
  attribute_mapping = {
    "custom:idp_sub" = "sub"
    "custom:roles"   = "roles"
    email            = "email"
    email_verified   = "email_verified"
    given_name       = "given_name"
    name             = "name"
    username         = "sub"
  }
  idp_identifiers = ["descope", "example.com"]
  provider_details = {
    attributes_request_method     = "GET"
    attributes_url_add_attributes = "false"
    authorize_scopes              = "openid profile email descope.claims descope.custom_claims"
    client_id                     = "P2abcDEF"
    client_secret                 = var.descope_client_secret
    oidc_issuer                   = "https://login.example.com/P2abcDEF"
  }
  provider_name = "Descope"
  provider_type = "OIDC"
  user_pool_id  = aws_cognito_user_pool.pool.id

  depends_on = [
    aws_iam_role_policy.pre_sign_up_pool,
    aws_lambda_permission.cognito_pre_sign_up,
    aws_iam_role_policy.pre_sign_up_environment,
  ]
}

resource "aws_cognito_identity_provider" "partner_one" {
  attribute_mapping = {
    "custom:oidc_subject" = "sub"
    email                 = "email"
    email_verified        = "email_verified"
    given_name            = "first_name"
    username              = "sub"
  }
  provider_details = {
    attributes_request_method     = "GET"
    attributes_url                = "https://sso.partner.example/userinfo"
    attributes_url_add_attributes = "false"
    authorize_scopes              = "openid email"
    authorize_url                 = "https://sso.partner.example/authorize"
    client_id                     = "urn:partner:cognito"
    client_secret                 = data.aws_ssm_parameter.partner_one_client_secret.value
    jwks_uri                      = "https://sso.partner.example/jwks.json"
    oidc_issuer                   = "https://sso.partner.example"
    token_url                     = "https://sso.partner.example/token"
  }
  provider_name = "Partner.One"
  provider_type = "OIDC"
  user_pool_id  = aws_cognito_user_pool.pool.id

  depends_on = [
    aws_iam_role_policy.pre_sign_up_pool,
    aws_lambda_permission.cognito_pre_sign_up,
    aws_iam_role_policy.pre_sign_up_environment,
  ]
}

resource "aws_cognito_identity_provider" "staff" {
  attribute_mapping = {
    "custom:idp_sub" = "sub"
    email            = "email"
    given_name       = "given_name"
    username         = "sub"
  }
  provider_details = {
    attributes_request_method     = "GET"
    attributes_url_add_attributes = "false"
    authorize_scopes              = "openid email profile"
    client_id                     = "cognito"
    client_secret                 = jsondecode(data.aws_secretsmanager_secret_version.staff_client_secret.secret_string)["client_secret"]
    oidc_issuer                   = "https://staff.example.com"
  }
  provider_name = "Staff"
  provider_type = "OIDC"
  user_pool_id  = aws_cognito_user_pool.pool.id

  depends_on = [
    aws_iam_role_policy.pre_sign_up_pool,
    aws_lambda_permission.cognito_pre_sign_up,
    aws_iam_role_policy.pre_sign_up_environment,
  ]
}

resource "aws_cognito_identity_provider" "vault" {
  attribute_mapping = {
    email          = "email"
    email_verified = "email_verified"
    given_name     = "given_name"
    username       = "sub"
  }
  provider_details = {
    attributes_request_method     = "GET"
    attributes_url_add_attributes = "false"
    authorize_scopes              = "openid email profile"
    client_id                     = "cognito"
    client_secret                 = data.aws_secretsmanager_secret_version.auth0_client_secret.secret_string
    oidc_issuer                   = "https://vault.example.com"
  }
  provider_name = "Vault"
  provider_type = "OIDC"
  user_pool_id  = aws_cognito_user_pool.pool.id

  depends_on = [
    aws_iam_role_policy.pre_sign_up_pool,
    aws_lambda_permission.cognito_pre_sign_up,
    aws_iam_role_policy.pre_sign_up_environment,
  ]
}

resource "aws_cognito_user_pool" "pool" {
  auto_verified_attributes = ["email"]
  deletion_protection      = "ACTIVE"
  mfa_configuration        = "OPTIONAL"
  name                     = "Everything In One Pool"
  user_pool_tier           = "PLUS"
  username_attributes      = ["email", "phone_number"]

  account_recovery_setting {
    recovery_mechanism {
      name     = "verified_email"
      priority = 1
    }

    recovery_mechanism {
      name     = "verified_phone_number"
      priority = 2
    }
  }

  admin_create_user_config {
    allow_admin_create_user_only = false
  }

  lambda_config {
    pre_sign_up = aws_lambda_function.pre_sign_up.arn
  }

  password_policy {
    minimum_length                   = 14
    password_history_size            = 5
    require_lowercase                = true
    require_numbers                  = true
    require_symbols                  = true
    require_uppercase                = true
    temporary_password_validity_days = 3
  }

  schema {
    attribute_data_type      = "String"
    developer_only_attribute = false
    mutable                  = true
    name                     = "email"
    required                 = true

    string_attribute_constraints {
      max_length = "2048"
      min_length = "0"
    }
  }

  schema {
    attribute_data_type      = "String"
    developer_only_attribute = false
    mutable                  = true
    name                     = "given_name"
    required                 = true

    string_attribute_constraints {
      max_length = "2048"
      min_length = "0"
    }
  }

  schema {
    attribute_data_type      = "DateTime"
    developer_only_attribute = false
    mutable                  = true
    name                     = "contract_end"
    required                 = false
  }

  schema {
    attribute_data_type      = "String"
    developer_only_attribute = false
    mutable                  = true
    name                     = "idp_sub"
    required                 = false

    string_attribute_constraints {
      max_length = "2048"
      min_length = "0"
    }
  }

  schema {
    attribute_data_type      = "String"
    developer_only_attribute = false
    mutable                  = true
    name                     = "oidc_subject"
    required                 = false

    string_attribute_constraints {
      max_length = "512"
      min_length = "0"
    }
  }

  schema {
    attribute_data_type      = "String"
    developer_only_attribute = false
    mutable                  = true
    name                     = "roles"
    required                 = false

    string_attribute_constraints {
      max_length = "2048"
      min_length = "0"
    }
  }

  schema {
    attribute_data_type      = "Number"
    developer_only_attribute = false
    mutable                  = true
    name                     = "score"
    required                 = false

    number_attribute_constraints {
      max_value = "9007199254740991"
      min_value = "0"
    }
  }

  schema {
    attribute_data_type      = "Number"
    developer_only_attribute = false
    mutable                  = true
    name                     = "seats"
    required                 = false

    number_attribute_constraints {
      max_value = "1000"
      min_value = "0"
    }
  }

  schema {
    attribute_data_type      = "String"
    developer_only_attribute = false
    mutable                  = false
    name                     = "tenant"
    required                 = false

    string_attribute_constraints {
      max_length = "64"
      min_length = "1"
    }
  }

  schema {
    attribute_data_type      = "Boolean"
    developer_only_attribute = false
    mutable                  = true
    name                     = "vip"
    required                 = false
  }

  software_token_mfa_configuration {
    enabled = true
  }

  user_pool_add_ons {
    advanced_security_mode = "AUDIT"
  }

  username_configuration {
    case_sensitive = false
  }

  lifecycle {
    prevent_destroy = true

    postcondition {
      condition     = coalesce(try(self.lambda_config[0].pre_token_generation, null), "none") == "none"
      error_message = "The pool still has a function at pre token generation, which the AWS provider cannot take off as long as there are others, and which this change would take the right to be invoked from: no one would get a token. Remove the trigger from the pool first, in the console under Extensions, Lambda triggers."
    }
  }
}

resource "aws_cognito_user_pool_client" "backend" {
  access_token_validity                = 60
  allowed_oauth_flows_user_pool_client = false
  auth_session_validity                = 3
  enable_token_revocation              = true
  explicit_auth_flows                  = ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_ADMIN_USER_PASSWORD_AUTH"]
  generate_secret                      = false
  id_token_validity                    = 60
  name                                 = "backend"
  prevent_user_existence_errors        = "ENABLED"
  refresh_token_validity               = 30
  supported_identity_providers         = ["COGNITO"]
  user_pool_id                         = aws_cognito_user_pool.pool.id

  token_validity_units {
    access_token  = "minutes"
    id_token      = "minutes"
    refresh_token = "days"
  }
}

resource "aws_cognito_user_pool_client" "balanced" {
  access_token_validity                = 60
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_scopes                 = ["openid", "email", "profile"]
  auth_session_validity                = 3
  callback_urls                        = ["https://staff.example.com/oauth2/idpresponse"]
  enable_token_revocation              = true
  explicit_auth_flows                  = ["ALLOW_REFRESH_TOKEN_AUTH"]
  generate_secret                      = true
  id_token_validity                    = 60
  logout_urls                          = ["https://staff.example.com/"]
  name                                 = "balanced"
  prevent_user_existence_errors        = "ENABLED"
  refresh_token_validity               = 30
  supported_identity_providers = [
    aws_cognito_identity_provider.auth0.provider_name,
    aws_cognito_identity_provider.descope.provider_name,
    aws_cognito_identity_provider.partner_one.provider_name,
    aws_cognito_identity_provider.staff.provider_name,
    aws_cognito_identity_provider.vault.provider_name,
    "COGNITO",
  ]
  user_pool_id = aws_cognito_user_pool.pool.id
  write_attributes = [
    "custom:idp_sub",
    "custom:oidc_subject",
    "custom:roles",
    "email",
    "family_name",
    "given_name",
    "name",
  ]

  token_validity_units {
    access_token  = "minutes"
    id_token      = "minutes"
    refresh_token = "days"
  }
}

resource "aws_cognito_user_pool_client" "mobile_app" {
  access_token_validity                = 60
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_scopes                 = ["openid"]
  auth_session_validity                = 3
  callback_urls                        = ["com.example.app://cb"]
  enable_token_revocation              = true
  explicit_auth_flows                  = ["ALLOW_REFRESH_TOKEN_AUTH"]
  generate_secret                      = false
  id_token_validity                    = 60
  name                                 = "mobile-app"
  prevent_user_existence_errors        = "ENABLED"
  refresh_token_validity               = 30
  supported_identity_providers = [
    aws_cognito_identity_provider.auth0.provider_name,
    aws_cognito_identity_provider.descope.provider_name,
    aws_cognito_identity_provider.partner_one.provider_name,
    aws_cognito_identity_provider.staff.provider_name,
    aws_cognito_identity_provider.vault.provider_name,
    "COGNITO",
  ]
  user_pool_id = aws_cognito_user_pool.pool.id
  write_attributes = [
    "custom:idp_sub",
    "custom:oidc_subject",
    "custom:roles",
    "email",
    "family_name",
    "given_name",
    "name",
  ]

  token_validity_units {
    access_token  = "minutes"
    id_token      = "minutes"
    refresh_token = "days"
  }
}

resource "aws_cognito_user_pool_client" "web" {
  access_token_validity                = 30
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_scopes                 = ["openid", "email", "profile", "aws.cognito.signin.user.admin"]
  auth_session_validity                = 5
  callback_urls = [
    "https://app.example.com/cb",
    "http://localhost:3000/cb",
    "https://alb.example.com/oauth2/idpresponse",
    "https://internal-web-1234567890.eu-central-1.elb.amazonaws.com/oauth2/idpresponse",
  ]
  default_redirect_uri    = "https://app.example.com/cb"
  enable_token_revocation = true
  explicit_auth_flows = [
    "ALLOW_REFRESH_TOKEN_AUTH",
    "ALLOW_USER_SRP_AUTH",
    "ALLOW_USER_PASSWORD_AUTH",
    "ALLOW_ADMIN_USER_PASSWORD_AUTH",
    "ALLOW_CUSTOM_AUTH",
    "ALLOW_USER_AUTH",
  ]
  generate_secret               = true
  id_token_validity             = 1
  logout_urls                   = ["https://app.example.com/"]
  name                          = "Web, production"
  prevent_user_existence_errors = "ENABLED"
  read_attributes               = ["email", "given_name", "custom:roles"]
  refresh_token_validity        = 7
  supported_identity_providers = [
    aws_cognito_identity_provider.descope.provider_name,
    aws_cognito_identity_provider.partner_one.provider_name,
    "COGNITO",
  ]
  user_pool_id = aws_cognito_user_pool.pool.id
  write_attributes = [
    "custom:idp_sub",
    "custom:oidc_subject",
    "custom:roles",
    "email",
    "given_name",
    "name",
  ]

  token_validity_units {
    access_token  = "minutes"
    id_token      = "hours"
    refresh_token = "days"
  }
}

resource "aws_cognito_user_pool_domain" "prefix" {
  domain       = "full-feature-test"
  user_pool_id = aws_cognito_user_pool.pool.id

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_iam_openid_connect_provider" "auth0" {
  client_id_list = ["auth0_client"]
  url            = "https://acme.eu.auth0.com/"
}

resource "aws_iam_openid_connect_provider" "descope" {
  client_id_list = ["P2abcDEF"]
  url            = "https://login.example.com/P2abcDEF"
}

resource "aws_iam_role" "pre_sign_up" {
  assume_role_policy   = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"LambdaAssume\",\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"lambda.amazonaws.com\"},\"Action\":\"sts:AssumeRole\"}]}"
  description          = "Runs the pre sign-up function of full-feature"
  name                 = "full-feature-4e0739de-pre-sign-up"
  path                 = "/delegated/"
  permissions_boundary = "arn:aws:iam::123456789012:policy/boundary"
}

resource "aws_iam_role_policy" "pre_sign_up_environment" {
  name   = "read-own-environment"
  policy = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"ReadOwnEnvironment\",\"Effect\":\"Allow\",\"Action\":\"kms:Decrypt\",\"Resource\":\"arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555\",\"Condition\":{\"StringEquals\":{\"kms:EncryptionContext:aws:lambda:FunctionArn\":\"${aws_lambda_function.pre_sign_up.arn}\"}}}]}"
  role   = aws_iam_role.pre_sign_up.name

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_iam_role_policy" "pre_sign_up_logs" {
  name   = "write-own-logs"
  policy = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"WriteOwnLogs\",\"Effect\":\"Allow\",\"Action\":[\"logs:CreateLogStream\",\"logs:PutLogEvents\"],\"Resource\":\"${aws_cloudwatch_log_group.pre_sign_up.arn}:*\"}]}"
  role   = aws_iam_role.pre_sign_up.name
}

resource "aws_iam_role_policy" "pre_sign_up_pool" {
  name   = "link-users-in-own-pool"
  policy = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"LinkUsersInOwnPool\",\"Effect\":\"Allow\",\"Action\":[\"cognito-idp:AdminGetUser\",\"cognito-idp:AdminLinkProviderForUser\",\"cognito-idp:ListUsers\"],\"Resource\":\"${aws_cognito_user_pool.pool.arn}\"}]}"
  role   = aws_iam_role.pre_sign_up.name

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_lambda_function" "pre_sign_up" {
  architectures                  = ["x86_64"]
  description                    = "Links first federated sign-ins of full-feature to existing users"
  filename                       = "${path.module}/lambda/pre-sign-up.zip"
  function_name                  = "full-feature-pre-sign-up"
  handler                        = "index.handler"
  kms_key_arn                    = "arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555"
  memory_size                    = 1024
  reserved_concurrent_executions = 5
  role                           = aws_iam_role.pre_sign_up.arn
  runtime                        = "nodejs22.x"
  source_code_hash               = "/rBctbgmJJC10zi+pJ6lobFXMCC8udzG4hpLQbLLOaM="
  timeout                        = 5

  environment {
    variables = {
      LINKING_POLICY = "{\"providers\":[{\"name\":\"Auth0\"},{\"name\":\"Descope\",\"link\":{\"trustEmail\":\"verifiedClaim\",\"emailVerifiedMapped\":true,\"emailDomains\":[],\"subjectAttribute\":\"custom:idp_sub\"}},{\"name\":\"Partner.One\",\"link\":{\"trustEmail\":\"verifiedClaim\",\"emailVerifiedMapped\":true,\"emailDomains\":[],\"subjectAttribute\":\"custom:oidc_subject\"}},{\"name\":\"Staff\",\"link\":{\"trustEmail\":\"attested\",\"emailVerifiedMapped\":false,\"emailDomains\":[\"example.com\",\"example.org\"],\"subjectAttribute\":\"custom:idp_sub\"}},{\"name\":\"Vault\"}],\"caseSensitiveUsernames\":false,\"whenUnsafe\":\"reject\",\"whenNoMatch\":\"createUser\",\"linkInvitedUsers\":true,\"afterLink\":\"retry\"}"
    }
  }

  logging_config {
    application_log_level = "INFO"
    log_format            = "JSON"
    log_group             = aws_cloudwatch_log_group.pre_sign_up.name
    system_log_level      = "INFO"
  }

  lifecycle {
    create_before_destroy = true

    precondition {
      condition     = filebase64sha256("${path.module}/lambda/pre-sign-up.zip") == "/rBctbgmJJC10zi+pJ6lobFXMCC8udzG4hpLQbLLOaM="
      error_message = "lambda/pre-sign-up.zip is not the archive that was generated with this configuration. Run synth again and keep the files together."
    }
  }

  depends_on = [aws_iam_role_policy.pre_sign_up_logs]
}

resource "aws_lambda_permission" "cognito_pre_sign_up" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.pre_sign_up.function_name
  principal     = "cognito-idp.amazonaws.com"
  source_arn    = aws_cognito_user_pool.pool.arn
  statement_id  = "AllowCognitoPreSignUp-${aws_cognito_user_pool.pool.id}"

  lifecycle {
    create_before_destroy = true
  }
}

output "alb_urls" {
  description = "For each app client, where a sign-in through its load balancers starts; the load balancer itself sends people to Cognito"
  value = {
    balanced = ["https://staff.example.com/"]
    web = [
      "https://alb.example.com/",
      "https://internal-web-1234567890.eu-central-1.elb.amazonaws.com/",
    ]
  }
}

output "authorize_urls" {
  description = "For each app client and identity provider, where a sign-in starts; the app adds state and PKCE"
  value = {
    "mobile-app" = {
      Auth0         = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-central-1.amazoncognito.com/oauth2/authorize?identity_provider=Auth0&client_id=${aws_cognito_user_pool_client.mobile_app.id}&response_type=code&scope=openid&redirect_uri=com.example.app%3A%2F%2Fcb"
      Descope       = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-central-1.amazoncognito.com/oauth2/authorize?identity_provider=Descope&client_id=${aws_cognito_user_pool_client.mobile_app.id}&response_type=code&scope=openid&redirect_uri=com.example.app%3A%2F%2Fcb"
      "Partner.One" = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-central-1.amazoncognito.com/oauth2/authorize?identity_provider=Partner.One&client_id=${aws_cognito_user_pool_client.mobile_app.id}&response_type=code&scope=openid&redirect_uri=com.example.app%3A%2F%2Fcb"
      Staff         = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-central-1.amazoncognito.com/oauth2/authorize?identity_provider=Staff&client_id=${aws_cognito_user_pool_client.mobile_app.id}&response_type=code&scope=openid&redirect_uri=com.example.app%3A%2F%2Fcb"
      Vault         = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-central-1.amazoncognito.com/oauth2/authorize?identity_provider=Vault&client_id=${aws_cognito_user_pool_client.mobile_app.id}&response_type=code&scope=openid&redirect_uri=com.example.app%3A%2F%2Fcb"
    }
    web = {
      Descope       = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-central-1.amazoncognito.com/oauth2/authorize?identity_provider=Descope&client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20email%20profile%20aws.cognito.signin.user.admin&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb"
      "Partner.One" = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-central-1.amazoncognito.com/oauth2/authorize?identity_provider=Partner.One&client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20email%20profile%20aws.cognito.signin.user.admin&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb"
    }
  }
}

output "client_ids" {
  description = "Client id of each app client"
  value = {
    backend      = aws_cognito_user_pool_client.backend.id
    balanced     = aws_cognito_user_pool_client.balanced.id
    "mobile-app" = aws_cognito_user_pool_client.mobile_app.id
    web          = aws_cognito_user_pool_client.web.id
  }
}

output "client_secrets" {
  description = "Client secret of each app client that has one"
  sensitive   = true
  value = {
    balanced = aws_cognito_user_pool_client.balanced.client_secret
    web      = aws_cognito_user_pool_client.web.client_secret
  }
}

output "consumers" {
  description = "For each app client, the values that an ALB rule, a JWT authorizer and an identity pool need"
  value = {
    backend = {
      alb = {
        user_pool_arn       = aws_cognito_user_pool.pool.arn
        user_pool_client_id = aws_cognito_user_pool_client.backend.id
        user_pool_domain    = aws_cognito_user_pool_domain.prefix.domain
      }
      identity_pool_provider = {
        client_id     = aws_cognito_user_pool_client.backend.id
        provider_name = aws_cognito_user_pool.pool.endpoint
      }
      jwt_authorizer = {
        audience = [aws_cognito_user_pool_client.backend.id]
        issuer   = "https://${aws_cognito_user_pool.pool.endpoint}"
      }
    }
    balanced = {
      alb = {
        user_pool_arn       = aws_cognito_user_pool.pool.arn
        user_pool_client_id = aws_cognito_user_pool_client.balanced.id
        user_pool_domain    = aws_cognito_user_pool_domain.prefix.domain
      }
      identity_pool_provider = {
        client_id     = aws_cognito_user_pool_client.balanced.id
        provider_name = aws_cognito_user_pool.pool.endpoint
      }
      jwt_authorizer = {
        audience = [aws_cognito_user_pool_client.balanced.id]
        issuer   = "https://${aws_cognito_user_pool.pool.endpoint}"
      }
    }
    "mobile-app" = {
      alb = {
        user_pool_arn       = aws_cognito_user_pool.pool.arn
        user_pool_client_id = aws_cognito_user_pool_client.mobile_app.id
        user_pool_domain    = aws_cognito_user_pool_domain.prefix.domain
      }
      identity_pool_provider = {
        client_id     = aws_cognito_user_pool_client.mobile_app.id
        provider_name = aws_cognito_user_pool.pool.endpoint
      }
      jwt_authorizer = {
        audience = [aws_cognito_user_pool_client.mobile_app.id]
        issuer   = "https://${aws_cognito_user_pool.pool.endpoint}"
      }
    }
    web = {
      alb = {
        user_pool_arn       = aws_cognito_user_pool.pool.arn
        user_pool_client_id = aws_cognito_user_pool_client.web.id
        user_pool_domain    = aws_cognito_user_pool_domain.prefix.domain
      }
      identity_pool_provider = {
        client_id     = aws_cognito_user_pool_client.web.id
        provider_name = aws_cognito_user_pool.pool.endpoint
      }
      jwt_authorizer = {
        audience = [aws_cognito_user_pool_client.web.id]
        issuer   = "https://${aws_cognito_user_pool.pool.endpoint}"
      }
    }
  }
}

output "domain" {
  description = "Host of the sign-in pages"
  value       = "${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-central-1.amazoncognito.com"
}

output "iam_oidc_provider_arns" {
  description = "For each identity provider, its OIDC provider in IAM, for identity pools and the trust policies of roles"
  value = {
    Auth0   = aws_iam_openid_connect_provider.auth0.arn
    Descope = aws_iam_openid_connect_provider.descope.arn
  }
}

output "idp_redirect_uri" {
  description = "Redirect URI to enter at every OpenID Connect provider"
  value       = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-central-1.amazoncognito.com/oauth2/idpresponse"
}

output "issuer" {
  description = "Issuer of the tokens that the user pool signs"
  value       = "https://${aws_cognito_user_pool.pool.endpoint}"
}

output "linking_function_arn" {
  description = "ARN of the function that links accounts"
  value       = aws_lambda_function.pre_sign_up.arn
}

output "login_urls" {
  description = "For each app client, the page that offers every way to sign in; the app adds state and PKCE"
  value = {
    "mobile-app" = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-central-1.amazoncognito.com/login?client_id=${aws_cognito_user_pool_client.mobile_app.id}&response_type=code&scope=openid&redirect_uri=com.example.app%3A%2F%2Fcb"
    web          = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-central-1.amazoncognito.com/login?client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20email%20profile%20aws.cognito.signin.user.admin&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb"
  }
}

output "logout_urls" {
  description = "For each app client, where a sign-out starts; it ends the session at Cognito, not at the identity provider"
  value = {
    balanced = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-central-1.amazoncognito.com/logout?client_id=${aws_cognito_user_pool_client.balanced.id}&logout_uri=https%3A%2F%2Fstaff.example.com%2F"
    web      = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-central-1.amazoncognito.com/logout?client_id=${aws_cognito_user_pool_client.web.id}&logout_uri=https%3A%2F%2Fapp.example.com%2F"
  }
}

output "user_pool_arn" {
  description = "ARN of the user pool"
  value       = aws_cognito_user_pool.pool.arn
}

output "user_pool_id" {
  description = "Id of the user pool"
  value       = aws_cognito_user_pool.pool.id
}
