terraform {
  required_version = "~> 1.11"

  cloud {
    organization = "acme"

    workspaces {
      name    = "plan-only-eu"
      project = "identity"
    }
  }

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

provider "aws" {
  region = "eu-west-1"

  assume_role {
    external_id = "acme-identity"
    role_arn    = "arn:aws:iam::123456789012:role/deploy"
  }
}

variable "shared_secret" {
  description = "Client secret of Descope. Give it through TF_VAR_shared_secret."
  nullable    = false
  sensitive   = true
  type        = string

  validation {
    condition     = length(trimspace(var.shared_secret)) > 0
    error_message = "The client secret of Descope must not be empty."
  }
}

resource "aws_cloudwatch_dashboard" "pre_sign_up" {
  dashboard_body = "{\"widgets\":[{\"type\":\"metric\",\"properties\":{\"title\":\"Invocations, errors, throttles\",\"region\":\"eu-west-1\",\"view\":\"timeSeries\",\"period\":300,\"metrics\":[[\"AWS/Lambda\",\"Invocations\",\"FunctionName\",\"plan-only-eu-pre-sign-up\",{\"stat\":\"Sum\"}],[\"AWS/Lambda\",\"Errors\",\"FunctionName\",\"plan-only-eu-pre-sign-up\",{\"stat\":\"Sum\"}],[\"AWS/Lambda\",\"Throttles\",\"FunctionName\",\"plan-only-eu-pre-sign-up\",{\"stat\":\"Sum\"}]]},\"x\":0,\"y\":0,\"width\":12,\"height\":6},{\"type\":\"metric\",\"properties\":{\"title\":\"Duration in ms; Cognito waits 5000\",\"region\":\"eu-west-1\",\"view\":\"timeSeries\",\"period\":300,\"metrics\":[[\"AWS/Lambda\",\"Duration\",\"FunctionName\",\"plan-only-eu-pre-sign-up\",{\"stat\":\"p50\"}],[\"AWS/Lambda\",\"Duration\",\"FunctionName\",\"plan-only-eu-pre-sign-up\",{\"stat\":\"p99\"}],[\"AWS/Lambda\",\"Duration\",\"FunctionName\",\"plan-only-eu-pre-sign-up\",{\"stat\":\"Maximum\"}]]},\"x\":12,\"y\":0,\"width\":12,\"height\":6},{\"type\":\"metric\",\"properties\":{\"title\":\"Refused sign-ins, by code\",\"region\":\"eu-west-1\",\"view\":\"timeSeries\",\"period\":300,\"metrics\":[[\"CognitoFederation/plan-only-eu-pre-sign-up\",\"RefusedSignIns\",\"Refusal\",\"ACCOUNT_DISABLED\",{\"stat\":\"Sum\"}],[\"CognitoFederation/plan-only-eu-pre-sign-up\",\"RefusedSignIns\",\"Refusal\",\"EMAIL_DOMAIN_NOT_ALLOWED\",{\"stat\":\"Sum\"}],[\"CognitoFederation/plan-only-eu-pre-sign-up\",\"RefusedSignIns\",\"Refusal\",\"EMAIL_IN_USE\",{\"stat\":\"Sum\"}],[\"CognitoFederation/plan-only-eu-pre-sign-up\",\"RefusedSignIns\",\"Refusal\",\"EMAIL_NOT_USABLE\",{\"stat\":\"Sum\"}],[\"CognitoFederation/plan-only-eu-pre-sign-up\",\"RefusedSignIns\",\"Refusal\",\"LINK_REFUSED\",{\"stat\":\"Sum\"}],[\"CognitoFederation/plan-only-eu-pre-sign-up\",\"RefusedSignIns\",\"Refusal\",\"NOT_INVITED\",{\"stat\":\"Sum\"}],[\"CognitoFederation/plan-only-eu-pre-sign-up\",\"RefusedSignIns\",\"Refusal\",\"PROFILE_EXISTS\",{\"stat\":\"Sum\"}],[\"CognitoFederation/plan-only-eu-pre-sign-up\",\"RefusedSignIns\",\"Refusal\",\"PROFILE_INCOMPLETE\",{\"stat\":\"Sum\"}],[\"CognitoFederation/plan-only-eu-pre-sign-up\",\"RefusedSignIns\",\"Refusal\",\"SIGN_IN_IN_PROGRESS\",{\"stat\":\"Sum\"}],[\"CognitoFederation/plan-only-eu-pre-sign-up\",\"RefusedSignIns\",\"Refusal\",\"SIGN_IN_MISCONFIGURED\",{\"stat\":\"Sum\"}],[\"CognitoFederation/plan-only-eu-pre-sign-up\",\"RefusedSignIns\",\"Refusal\",\"SIGN_IN_REFUSED\",{\"stat\":\"Sum\"}],[\"CognitoFederation/plan-only-eu-pre-sign-up\",\"RefusedSignIns\",\"Refusal\",\"SIGN_IN_UNAVAILABLE\",{\"stat\":\"Sum\"}],[\"CognitoFederation/plan-only-eu-pre-sign-up\",\"RefusedSignIns\",\"Refusal\",\"TOO_MANY_IDENTITIES\",{\"stat\":\"Sum\"}]]},\"x\":0,\"y\":6,\"width\":12,\"height\":6},{\"type\":\"log\",\"properties\":{\"title\":\"How sign-ups end\",\"region\":\"eu-west-1\",\"view\":\"table\",\"query\":\"SOURCE '/aws/lambda/plan-only-eu-pre-sign-up' | filter ispresent(message.verdict) | stats count(*) as sign_ups by message.outcome, message.verdict, message.provider | sort sign_ups desc\"},\"x\":12,\"y\":6,\"width\":12,\"height\":6},{\"type\":\"log\",\"properties\":{\"title\":\"The last refusals\",\"region\":\"eu-west-1\",\"view\":\"table\",\"query\":\"SOURCE '/aws/lambda/plan-only-eu-pre-sign-up' | filter message.outcome = \\\"refused\\\" and message.refusal != \\\"ACCOUNT_LINKED\\\" | fields @timestamp, message.refusal, message.verdict, message.provider, message.sub | sort @timestamp desc | limit 100\"},\"x\":0,\"y\":12,\"width\":12,\"height\":6}]}"
  dashboard_name = "plan-only-eu-pre-sign-up"
}

resource "aws_cloudwatch_log_group" "pre_sign_up" {
  name              = "/aws/lambda/plan-only-eu-pre-sign-up"
  retention_in_days = 30
}

resource "aws_cloudwatch_log_metric_filter" "pre_sign_up_refusals" {
  log_group_name = aws_cloudwatch_log_group.pre_sign_up.name
  name           = "plan-only-eu-pre-sign-up-refusals"
  pattern        = "{ $.message.outcome = \"refused\" }"

  metric_transformation {
    dimensions = {
      Refusal = "$.message.refusal"
    }
    name      = "RefusedSignIns"
    namespace = "CognitoFederation/plan-only-eu-pre-sign-up"
    value     = "1"
  }
}

resource "aws_cloudwatch_metric_alarm" "pre_sign_up_errors" {
  alarm_actions       = ["arn:aws:sns:eu-west-1:123456789012:sign-in-alarms"]
  alarm_description   = "First federated sign-ins were refused or failed (plan-only-eu-pre-sign-up). What to do: https://github.com/cognito-federation/cognito-federation/blob/main/docs/linking.md#errors"
  alarm_name          = "plan-only-eu-pre-sign-up-errors"
  comparison_operator = "GreaterThanThreshold"
  dimensions = {
    FunctionName = "plan-only-eu-pre-sign-up"
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
  alarm_actions       = ["arn:aws:sns:eu-west-1:123456789012:sign-in-alarms"]
  alarm_description   = "First sign-ins were refused with ACCOUNT_DISABLED: each concerns one person (plan-only-eu-pre-sign-up). What to do: https://github.com/cognito-federation/cognito-federation/blob/main/docs/linking.md#account-disabled"
  alarm_name          = "plan-only-eu-pre-sign-up-refusal-account-disabled"
  comparison_operator = "GreaterThanThreshold"
  dimensions = {
    Refusal = "ACCOUNT_DISABLED"
  }
  evaluation_periods = 1
  metric_name        = "RefusedSignIns"
  namespace          = "CognitoFederation/plan-only-eu-pre-sign-up"
  period             = 300
  statistic          = "Sum"
  threshold          = 0
  treat_missing_data = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "pre_sign_up_refusal_email_domain_not_allowed" {
  alarm_actions       = ["arn:aws:sns:eu-west-1:123456789012:sign-in-alarms"]
  alarm_description   = "First sign-ins were refused with EMAIL_DOMAIN_NOT_ALLOWED: each concerns one person (plan-only-eu-pre-sign-up). What to do: https://github.com/cognito-federation/cognito-federation/blob/main/docs/linking.md#email-domain-not-allowed"
  alarm_name          = "plan-only-eu-pre-sign-up-refusal-email-domain-not-allowed"
  comparison_operator = "GreaterThanThreshold"
  dimensions = {
    Refusal = "EMAIL_DOMAIN_NOT_ALLOWED"
  }
  evaluation_periods = 1
  metric_name        = "RefusedSignIns"
  namespace          = "CognitoFederation/plan-only-eu-pre-sign-up"
  period             = 300
  statistic          = "Sum"
  threshold          = 0
  treat_missing_data = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "pre_sign_up_refusal_email_in_use" {
  alarm_actions       = ["arn:aws:sns:eu-west-1:123456789012:sign-in-alarms"]
  alarm_description   = "First sign-ins were refused with EMAIL_IN_USE: each concerns one person (plan-only-eu-pre-sign-up). What to do: https://github.com/cognito-federation/cognito-federation/blob/main/docs/linking.md#email-in-use"
  alarm_name          = "plan-only-eu-pre-sign-up-refusal-email-in-use"
  comparison_operator = "GreaterThanThreshold"
  dimensions = {
    Refusal = "EMAIL_IN_USE"
  }
  evaluation_periods = 1
  metric_name        = "RefusedSignIns"
  namespace          = "CognitoFederation/plan-only-eu-pre-sign-up"
  period             = 300
  statistic          = "Sum"
  threshold          = 0
  treat_missing_data = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "pre_sign_up_refusal_email_not_usable" {
  alarm_actions       = ["arn:aws:sns:eu-west-1:123456789012:sign-in-alarms"]
  alarm_description   = "First sign-ins were refused with EMAIL_NOT_USABLE: each concerns one person (plan-only-eu-pre-sign-up). What to do: https://github.com/cognito-federation/cognito-federation/blob/main/docs/linking.md#email-not-usable"
  alarm_name          = "plan-only-eu-pre-sign-up-refusal-email-not-usable"
  comparison_operator = "GreaterThanThreshold"
  dimensions = {
    Refusal = "EMAIL_NOT_USABLE"
  }
  evaluation_periods = 1
  metric_name        = "RefusedSignIns"
  namespace          = "CognitoFederation/plan-only-eu-pre-sign-up"
  period             = 300
  statistic          = "Sum"
  threshold          = 0
  treat_missing_data = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "pre_sign_up_refusal_link_refused" {
  alarm_actions       = ["arn:aws:sns:eu-west-1:123456789012:sign-in-alarms"]
  alarm_description   = "First sign-ins were refused with LINK_REFUSED: the setup is wrong, and this continues until someone fixes it (plan-only-eu-pre-sign-up). What to do: https://github.com/cognito-federation/cognito-federation/blob/main/docs/linking.md#link-refused"
  alarm_name          = "plan-only-eu-pre-sign-up-refusal-link-refused"
  comparison_operator = "GreaterThanThreshold"
  dimensions = {
    Refusal = "LINK_REFUSED"
  }
  evaluation_periods = 1
  metric_name        = "RefusedSignIns"
  namespace          = "CognitoFederation/plan-only-eu-pre-sign-up"
  period             = 300
  statistic          = "Sum"
  threshold          = 0
  treat_missing_data = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "pre_sign_up_refusal_not_invited" {
  alarm_actions       = ["arn:aws:sns:eu-west-1:123456789012:sign-in-alarms"]
  alarm_description   = "First sign-ins were refused with NOT_INVITED: each concerns one person (plan-only-eu-pre-sign-up). What to do: https://github.com/cognito-federation/cognito-federation/blob/main/docs/linking.md#not-invited"
  alarm_name          = "plan-only-eu-pre-sign-up-refusal-not-invited"
  comparison_operator = "GreaterThanThreshold"
  dimensions = {
    Refusal = "NOT_INVITED"
  }
  evaluation_periods = 1
  metric_name        = "RefusedSignIns"
  namespace          = "CognitoFederation/plan-only-eu-pre-sign-up"
  period             = 300
  statistic          = "Sum"
  threshold          = 0
  treat_missing_data = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "pre_sign_up_refusal_profile_exists" {
  alarm_actions       = ["arn:aws:sns:eu-west-1:123456789012:sign-in-alarms"]
  alarm_description   = "First sign-ins were refused with PROFILE_EXISTS: each concerns one person (plan-only-eu-pre-sign-up). What to do: https://github.com/cognito-federation/cognito-federation/blob/main/docs/linking.md#profile-exists"
  alarm_name          = "plan-only-eu-pre-sign-up-refusal-profile-exists"
  comparison_operator = "GreaterThanThreshold"
  dimensions = {
    Refusal = "PROFILE_EXISTS"
  }
  evaluation_periods = 1
  metric_name        = "RefusedSignIns"
  namespace          = "CognitoFederation/plan-only-eu-pre-sign-up"
  period             = 300
  statistic          = "Sum"
  threshold          = 0
  treat_missing_data = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "pre_sign_up_refusal_profile_incomplete" {
  alarm_actions       = ["arn:aws:sns:eu-west-1:123456789012:sign-in-alarms"]
  alarm_description   = "First sign-ins were refused with PROFILE_INCOMPLETE: the setup is wrong, and this continues until someone fixes it (plan-only-eu-pre-sign-up). What to do: https://github.com/cognito-federation/cognito-federation/blob/main/docs/linking.md#profile-incomplete"
  alarm_name          = "plan-only-eu-pre-sign-up-refusal-profile-incomplete"
  comparison_operator = "GreaterThanThreshold"
  dimensions = {
    Refusal = "PROFILE_INCOMPLETE"
  }
  evaluation_periods = 1
  metric_name        = "RefusedSignIns"
  namespace          = "CognitoFederation/plan-only-eu-pre-sign-up"
  period             = 300
  statistic          = "Sum"
  threshold          = 0
  treat_missing_data = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "pre_sign_up_refusal_sign_in_in_progress" {
  alarm_actions       = ["arn:aws:sns:eu-west-1:123456789012:sign-in-alarms"]
  alarm_description   = "First sign-ins were refused with SIGN_IN_IN_PROGRESS: each concerns one person (plan-only-eu-pre-sign-up). What to do: https://github.com/cognito-federation/cognito-federation/blob/main/docs/linking.md#sign-in-in-progress"
  alarm_name          = "plan-only-eu-pre-sign-up-refusal-sign-in-in-progress"
  comparison_operator = "GreaterThanThreshold"
  dimensions = {
    Refusal = "SIGN_IN_IN_PROGRESS"
  }
  evaluation_periods = 1
  metric_name        = "RefusedSignIns"
  namespace          = "CognitoFederation/plan-only-eu-pre-sign-up"
  period             = 300
  statistic          = "Sum"
  threshold          = 0
  treat_missing_data = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "pre_sign_up_refusal_sign_in_misconfigured" {
  alarm_actions       = ["arn:aws:sns:eu-west-1:123456789012:sign-in-alarms"]
  alarm_description   = "First sign-ins were refused with SIGN_IN_MISCONFIGURED: the setup is wrong, and this continues until someone fixes it (plan-only-eu-pre-sign-up). What to do: https://github.com/cognito-federation/cognito-federation/blob/main/docs/linking.md#sign-in-misconfigured"
  alarm_name          = "plan-only-eu-pre-sign-up-refusal-sign-in-misconfigured"
  comparison_operator = "GreaterThanThreshold"
  dimensions = {
    Refusal = "SIGN_IN_MISCONFIGURED"
  }
  evaluation_periods = 1
  metric_name        = "RefusedSignIns"
  namespace          = "CognitoFederation/plan-only-eu-pre-sign-up"
  period             = 300
  statistic          = "Sum"
  threshold          = 0
  treat_missing_data = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "pre_sign_up_refusal_sign_in_refused" {
  alarm_actions       = ["arn:aws:sns:eu-west-1:123456789012:sign-in-alarms"]
  alarm_description   = "First sign-ins were refused with SIGN_IN_REFUSED: each concerns one person (plan-only-eu-pre-sign-up). What to do: https://github.com/cognito-federation/cognito-federation/blob/main/docs/linking.md#sign-in-refused"
  alarm_name          = "plan-only-eu-pre-sign-up-refusal-sign-in-refused"
  comparison_operator = "GreaterThanThreshold"
  dimensions = {
    Refusal = "SIGN_IN_REFUSED"
  }
  evaluation_periods = 1
  metric_name        = "RefusedSignIns"
  namespace          = "CognitoFederation/plan-only-eu-pre-sign-up"
  period             = 300
  statistic          = "Sum"
  threshold          = 0
  treat_missing_data = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "pre_sign_up_refusal_sign_in_unavailable" {
  alarm_actions       = ["arn:aws:sns:eu-west-1:123456789012:sign-in-alarms"]
  alarm_description   = "First sign-ins were refused with SIGN_IN_UNAVAILABLE: Cognito did not answer, or answered too late (plan-only-eu-pre-sign-up). What to do: https://github.com/cognito-federation/cognito-federation/blob/main/docs/linking.md#sign-in-unavailable"
  alarm_name          = "plan-only-eu-pre-sign-up-refusal-sign-in-unavailable"
  comparison_operator = "GreaterThanThreshold"
  dimensions = {
    Refusal = "SIGN_IN_UNAVAILABLE"
  }
  evaluation_periods = 1
  metric_name        = "RefusedSignIns"
  namespace          = "CognitoFederation/plan-only-eu-pre-sign-up"
  period             = 300
  statistic          = "Sum"
  threshold          = 0
  treat_missing_data = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "pre_sign_up_refusal_too_many_identities" {
  alarm_actions       = ["arn:aws:sns:eu-west-1:123456789012:sign-in-alarms"]
  alarm_description   = "First sign-ins were refused with TOO_MANY_IDENTITIES: each concerns one person (plan-only-eu-pre-sign-up). What to do: https://github.com/cognito-federation/cognito-federation/blob/main/docs/linking.md#too-many-identities"
  alarm_name          = "plan-only-eu-pre-sign-up-refusal-too-many-identities"
  comparison_operator = "GreaterThanThreshold"
  dimensions = {
    Refusal = "TOO_MANY_IDENTITIES"
  }
  evaluation_periods = 1
  metric_name        = "RefusedSignIns"
  namespace          = "CognitoFederation/plan-only-eu-pre-sign-up"
  period             = 300
  statistic          = "Sum"
  threshold          = 0
  treat_missing_data = "notBreaching"
}

resource "aws_cloudwatch_metric_alarm" "pre_sign_up_throttles" {
  alarm_actions       = ["arn:aws:sns:eu-west-1:123456789012:sign-in-alarms"]
  alarm_description   = "First federated sign-ins failed: the pre sign-up function was throttled (plan-only-eu-pre-sign-up). What to do: https://github.com/cognito-federation/cognito-federation/blob/main/docs/linking.md#throttles"
  alarm_name          = "plan-only-eu-pre-sign-up-throttles"
  comparison_operator = "GreaterThanThreshold"
  dimensions = {
    FunctionName = "plan-only-eu-pre-sign-up"
  }
  evaluation_periods = 1
  metric_name        = "Throttles"
  namespace          = "AWS/Lambda"
  period             = 300
  statistic          = "Sum"
  threshold          = 0
  treat_missing_data = "notBreaching"
}

resource "aws_cognito_identity_provider" "descope" {
  attribute_mapping = {
    "custom:idp_sub" = "sub"
    email            = "email"
    email_verified   = "email_verified"
    family_name      = "family_name"
    given_name       = "given_name"
    name             = "name"
    username         = "sub"
  }
  provider_details = {
    attributes_request_method     = "GET"
    attributes_url_add_attributes = "false"
    authorize_scopes              = "openid profile email descope.claims descope.custom_claims"
    client_id                     = "P2abcDEF"
    client_secret                 = var.shared_secret
    oidc_issuer                   = "https://api.descope.com/P2abcDEF/appOne"
  }
  provider_name = "Descope"
  provider_type = "OIDC"
  user_pool_id  = aws_cognito_user_pool.pool.id

  depends_on = [
    aws_iam_role_policy.pre_sign_up_pool,
    aws_lambda_permission.cognito_pre_sign_up,
  ]
}

resource "aws_cognito_managed_login_branding" "web" {
  client_id                   = aws_cognito_user_pool_client.web.id
  use_cognito_provided_values = true
  user_pool_id                = aws_cognito_user_pool.pool.id
}

resource "aws_cognito_user_pool" "pool" {
  alias_attributes    = ["preferred_username", "email"]
  deletion_protection = "ACTIVE"
  mfa_configuration   = "ON"
  name                = "plan-only-eu"
  user_pool_tier      = "ESSENTIALS"

  account_recovery_setting {
    recovery_mechanism {
      name     = "admin_only"
      priority = 1
    }
  }

  admin_create_user_config {
    allow_admin_create_user_only = true
  }

  lambda_config {
    pre_sign_up = aws_lambda_function.pre_sign_up.arn
  }

  password_policy {
    minimum_length                   = 12
    require_lowercase                = true
    require_numbers                  = true
    require_symbols                  = false
    require_uppercase                = true
    temporary_password_validity_days = 7
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

  software_token_mfa_configuration {
    enabled = true
  }

  username_configuration {
    case_sensitive = true
  }

  lifecycle {
    prevent_destroy = true

    postcondition {
      condition     = coalesce(try(self.lambda_config[0].pre_token_generation, null), "none") == "none"
      error_message = "The pool still has a function at pre token generation, which the AWS provider cannot take off as long as there are others, and which this change would take the right to be invoked from: no one would get a token. Remove the trigger from the pool first, in the console under Extensions, Lambda triggers."
    }
  }
}

resource "aws_cognito_user_pool_client" "web" {
  access_token_validity                = 60
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_scopes                 = ["openid", "email", "profile"]
  auth_session_validity                = 3
  callback_urls                        = ["https://app.example.com/cb"]
  enable_token_revocation              = true
  explicit_auth_flows                  = ["ALLOW_USER_AUTH"]
  generate_secret                      = false
  id_token_validity                    = 60
  logout_urls                          = ["https://app.example.com/"]
  name                                 = "web"
  prevent_user_existence_errors        = "ENABLED"
  refresh_token_validity               = 30
  supported_identity_providers         = [aws_cognito_identity_provider.descope.provider_name, "COGNITO"]
  user_pool_id                         = aws_cognito_user_pool.pool.id
  write_attributes                     = ["custom:idp_sub", "email", "family_name", "given_name", "name"]

  refresh_token_rotation {
    feature                    = "ENABLED"
    retry_grace_period_seconds = 10
  }

  token_validity_units {
    access_token  = "minutes"
    id_token      = "minutes"
    refresh_token = "days"
  }
}

resource "aws_cognito_user_pool_domain" "prefix" {
  domain                = "plan-only-test"
  managed_login_version = 2
  user_pool_id          = aws_cognito_user_pool.pool.id

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_iam_role" "pre_sign_up" {
  assume_role_policy = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"LambdaAssume\",\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"lambda.amazonaws.com\"},\"Action\":\"sts:AssumeRole\"}]}"
  description        = "Runs the pre sign-up function of plan-only-eu"
  name               = "plan-only-eu-pre-sign-up"
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
  architectures           = ["arm64"]
  code_signing_config_arn = "arn:aws:lambda:eu-west-1:123456789012:code-signing-config:csc-0123456789abcdef0"
  description             = "Links first federated sign-ins of plan-only-eu to existing users"
  filename                = "${path.module}/lambda/pre-sign-up.zip"
  function_name           = "plan-only-eu-pre-sign-up"
  handler                 = "index.handler"
  memory_size             = 512
  role                    = aws_iam_role.pre_sign_up.arn
  runtime                 = "nodejs24.x"
  source_code_hash        = "/rBctbgmJJC10zi+pJ6lobFXMCC8udzG4hpLQbLLOaM="
  timeout                 = 5

  environment {
    variables = {
      LINKING_POLICY = "{\"providers\":[{\"name\":\"Descope\",\"link\":{\"trustEmail\":\"verifiedClaim\",\"emailVerifiedMapped\":true,\"emailDomains\":[],\"subjectAttribute\":\"custom:idp_sub\"}}],\"caseSensitiveUsernames\":true,\"whenUnsafe\":\"separateUser\",\"whenNoMatch\":\"reject\",\"linkInvitedUsers\":false,\"afterLink\":\"continue\"}"
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

output "authorize_urls" {
  description = "For each app client and identity provider, where a sign-in starts; the app adds state and PKCE"
  value = {
    web = {
      Descope = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/oauth2/authorize?identity_provider=Descope&client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb"
    }
  }
}

output "client_ids" {
  description = "Client id of each app client"
  value = {
    web = aws_cognito_user_pool_client.web.id
  }
}

output "consumers" {
  description = "For each app client, the values that an ALB rule, a JWT authorizer and an identity pool need"
  value = {
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
  value       = "${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com"
}

output "idp_redirect_uri" {
  description = "Redirect URI to enter at every OpenID Connect provider"
  value       = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/oauth2/idpresponse"
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
    web = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/login?client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb"
  }
}

output "logout_urls" {
  description = "For each app client, where a sign-out starts; it ends the session at Cognito, not at the identity provider"
  value = {
    web = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/logout?client_id=${aws_cognito_user_pool_client.web.id}&logout_uri=https%3A%2F%2Fapp.example.com%2F"
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
