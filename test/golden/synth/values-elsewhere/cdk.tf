terraform {
  required_version = ">= 1.5"

  backend "local" {
    path = "terraform.tfstate"
  }

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100, < 7.0"
    }
  }
}

provider "aws" {
  region = "eu-west-1"
}

variable "amazon_client_id" {
  description = "Client id of LoginWithAmazon. Give it through TF_VAR_amazon_client_id."
  nullable    = false
  type        = string

  validation {
    condition     = length(trimspace(var.amazon_client_id)) > 0
    error_message = "The client id of LoginWithAmazon must not be empty."
  }
}

variable "apple_team_id" {
  description = "Team id of SignInWithApple. Give it through TF_VAR_apple_team_id."
  nullable    = false
  type        = string

  validation {
    condition     = length(trimspace(var.apple_team_id)) > 0
    error_message = "The team id of SignInWithApple must not be empty."
  }
}

variable "mobile_callback" {
  description = "Callback URL of mobile. Give it through TF_VAR_mobile_callback."
  nullable    = false
  type        = string

  validation {
    condition     = length(trimspace(var.mobile_callback)) > 0
    error_message = "The callback URL of mobile must not be empty."
  }
}

variable "partner_metadata_url" {
  description = "Metadata URL of Partner. Give it through TF_VAR_partner_metadata_url."
  nullable    = false
  type        = string

  validation {
    condition     = length(trimspace(var.partner_metadata_url)) > 0
    error_message = "The metadata URL of Partner must not be empty."
  }
}

variable "shared_secret" {
  description = "Client secret of Facebook, LoginWithAmazon, Oidc. Give it through TF_VAR_shared_secret."
  nullable    = false
  sensitive   = true
  type        = string

  validation {
    condition     = length(trimspace(var.shared_secret)) > 0
    error_message = "The client secret of Facebook, LoginWithAmazon, Oidc must not be empty."
  }
}

variable "web_domain" {
  description = "ALB host of balanced; callback URL of web. Give it through TF_VAR_web_domain."
  nullable    = false
  type        = string

  validation {
    condition     = length(trimspace(var.web_domain)) > 0
    error_message = "The ALB host of balanced; callback URL of web must not be empty."
  }
}

data "aws_secretsmanager_secret_version" "balanced_alb_host_2" {
  secret_id = "elsewhere/urls"
}

data "aws_secretsmanager_secret_version" "facebook_client_id" {
  secret_id = "elsewhere/providers"
}

data "aws_secretsmanager_secret_version" "mobile_logout_url" {
  secret_id = "elsewhere/logout"
}

data "aws_secretsmanager_secret_version" "signinwithapple_private_key" {
  secret_id = "elsewhere/apple"
}

data "aws_ssm_parameter" "balanced_alb_host" {
  name            = "/elsewhere/web/domain"
  with_decryption = true
}

data "aws_ssm_parameter" "google_client_id" {
  name            = "/elsewhere/google/client_id"
  with_decryption = true
}

data "aws_ssm_parameter" "okta_metadata_url" {
  name            = "/elsewhere/okta/metadata_url"
  with_decryption = true
}

data "aws_ssm_parameter" "signinwithapple_client_id" {
  name            = "/elsewhere/apple/services_id"
  with_decryption = true
}

resource "aws_cloudwatch_log_group" "pre_sign_up" {
  name              = "/aws/lambda/values-elsewhere-pre-sign-up"
  retention_in_days = 30
}

resource "aws_cognito_identity_provider" "facebook" {
  attribute_mapping = {
    email       = "email"
    family_name = "last_name"
    given_name  = "first_name"
    name        = "name"
    username    = "id"
  }
  provider_details = {
    authorize_scopes = "public_profile,email"
    client_id        = jsondecode(data.aws_secretsmanager_secret_version.facebook_client_id.secret_string)["facebook_app"]
    client_secret    = var.shared_secret
  }
  provider_name = "Facebook"
  provider_type = "Facebook"
  user_pool_id  = aws_cognito_user_pool.pool.id

  lifecycle {
    ignore_changes = [
      provider_details["api_version"],
      provider_details["attributes_url"],
      provider_details["attributes_url_add_attributes"],
      provider_details["authorize_url"],
      provider_details["token_request_method"],
      provider_details["token_url"],
    ]
  }

  depends_on = [aws_lambda_permission.cognito_pre_sign_up]
}

resource "aws_cognito_identity_provider" "google" {
  attribute_mapping = {
    email          = "email"
    email_verified = "email_verified"
    family_name    = "family_name"
    given_name     = "given_name"
    name           = "name"
    username       = "sub"
  }
  provider_details = {
    attributes_url                = "https://people.googleapis.com/v1/people/me?personFields="
    attributes_url_add_attributes = "true"
    authorize_scopes              = "openid email profile"
    authorize_url                 = "https://accounts.google.com/o/oauth2/v2/auth"
    client_id                     = data.aws_ssm_parameter.google_client_id.value
    client_secret                 = jsondecode(data.aws_secretsmanager_secret_version.facebook_client_id.secret_string)["google \"quoted\" $${key}"]
    oidc_issuer                   = "https://accounts.google.com"
    token_request_method          = "POST"
    token_url                     = "https://www.googleapis.com/oauth2/v4/token"
  }
  provider_name = "Google"
  provider_type = "Google"
  user_pool_id  = aws_cognito_user_pool.pool.id

  depends_on = [aws_lambda_permission.cognito_pre_sign_up]
}

resource "aws_cognito_identity_provider" "loginwithamazon" {
  attribute_mapping = {
    email    = "email"
    name     = "name"
    username = "user_id"
  }
  provider_details = {
    authorize_scopes = "profile"
    client_id        = var.amazon_client_id
    client_secret    = var.shared_secret
  }
  provider_name = "LoginWithAmazon"
  provider_type = "LoginWithAmazon"
  user_pool_id  = aws_cognito_user_pool.pool.id

  lifecycle {
    ignore_changes = [
      provider_details["attributes_url"],
      provider_details["attributes_url_add_attributes"],
      provider_details["authorize_url"],
      provider_details["token_request_method"],
      provider_details["token_url"],
    ]
  }

  depends_on = [aws_lambda_permission.cognito_pre_sign_up]
}

resource "aws_cognito_identity_provider" "oidc" {
  attribute_mapping = {
    email          = "email"
    email_verified = "email_verified"
    username       = "sub"
  }
  provider_details = {
    attributes_request_method     = "GET"
    attributes_url_add_attributes = "false"
    authorize_scopes              = "openid email profile"
    client_id                     = data.aws_ssm_parameter.google_client_id.value
    client_secret                 = var.shared_secret
    oidc_issuer                   = "https://sso.acme.com"
  }
  provider_name = "Oidc"
  provider_type = "OIDC"
  user_pool_id  = aws_cognito_user_pool.pool.id

  depends_on = [aws_lambda_permission.cognito_pre_sign_up]
}

resource "aws_cognito_identity_provider" "okta" {
  attribute_mapping = {
    email = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress"
  }
  provider_details = {
    IDPSignout  = "false"
    MetadataURL = data.aws_ssm_parameter.okta_metadata_url.value
  }
  provider_name = "Okta"
  provider_type = "SAML"
  user_pool_id  = aws_cognito_user_pool.pool.id

  lifecycle {
    ignore_changes = [
      provider_details["ActiveEncryptionCertificate"],
      provider_details["SLORedirectBindingURI"],
      provider_details["SSORedirectBindingURI"],
    ]
  }

  depends_on = [aws_lambda_permission.cognito_pre_sign_up]
}

resource "aws_cognito_identity_provider" "partner" {
  attribute_mapping = {
    email = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress"
  }
  provider_details = {
    IDPSignout  = "false"
    MetadataURL = var.partner_metadata_url
  }
  provider_name = "Partner"
  provider_type = "SAML"
  user_pool_id  = aws_cognito_user_pool.pool.id

  lifecycle {
    ignore_changes = [
      provider_details["ActiveEncryptionCertificate"],
      provider_details["SLORedirectBindingURI"],
      provider_details["SSORedirectBindingURI"],
    ]
  }

  depends_on = [aws_lambda_permission.cognito_pre_sign_up]
}

resource "aws_cognito_identity_provider" "signinwithapple" {
  attribute_mapping = {
    email          = "email"
    email_verified = "email_verified"
    family_name    = "lastName"
    given_name     = "firstName"
    username       = "sub"
  }
  provider_details = {
    authorize_scopes = "email name"
    client_id        = data.aws_ssm_parameter.signinwithapple_client_id.value
    key_id           = jsondecode(data.aws_secretsmanager_secret_version.facebook_client_id.secret_string)["apple_key_id"]
    private_key      = terraform_data.signinwithapple_key.input.planned == plantimestamp() ? data.aws_secretsmanager_secret_version.signinwithapple_private_key.secret_string : null
    team_id          = var.apple_team_id
  }
  provider_name = "SignInWithApple"
  provider_type = "SignInWithApple"
  user_pool_id  = aws_cognito_user_pool.pool.id

  lifecycle {
    ignore_changes = [
      provider_details["attributes_url_add_attributes"],
      provider_details["authorize_url"],
      provider_details["oidc_issuer"],
      provider_details["token_request_method"],
      provider_details["token_url"],
    ]
  }

  depends_on = [aws_lambda_permission.cognito_pre_sign_up]
}

resource "aws_cognito_user_pool" "pool" {
  auto_verified_attributes = ["email"]
  deletion_protection      = "ACTIVE"
  mfa_configuration        = "OFF"
  name                     = "values-elsewhere"
  username_attributes      = ["email"]

  account_recovery_setting {
    recovery_mechanism {
      name     = "verified_email"
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
    name                     = "email"
    required                 = true

    string_attribute_constraints {
      max_length = "2048"
      min_length = "0"
    }
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

resource "aws_cognito_user_pool_client" "balanced" {
  access_token_validity                = 60
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_scopes                 = ["openid", "email", "profile"]
  auth_session_validity                = 3
  callback_urls = [
    "https://${nonsensitive(data.aws_ssm_parameter.balanced_alb_host.value)}/oauth2/idpresponse",
    "https://${var.web_domain}.acme.com/oauth2/idpresponse",
    "https://app.${nonsensitive(jsondecode(data.aws_secretsmanager_secret_version.balanced_alb_host_2.secret_string)["alb"])}/oauth2/idpresponse",
    "https://app.acme.com/oauth2/idpresponse",
  ]
  enable_token_revocation       = true
  explicit_auth_flows           = ["ALLOW_REFRESH_TOKEN_AUTH"]
  generate_secret               = true
  id_token_validity             = 60
  name                          = "balanced"
  prevent_user_existence_errors = "ENABLED"
  refresh_token_validity        = 30
  supported_identity_providers = [
    aws_cognito_identity_provider.facebook.provider_name,
    aws_cognito_identity_provider.google.provider_name,
    aws_cognito_identity_provider.loginwithamazon.provider_name,
    aws_cognito_identity_provider.oidc.provider_name,
    aws_cognito_identity_provider.okta.provider_name,
    aws_cognito_identity_provider.partner.provider_name,
    aws_cognito_identity_provider.signinwithapple.provider_name,
    "COGNITO",
  ]
  user_pool_id     = aws_cognito_user_pool.pool.id
  write_attributes = ["email", "family_name", "given_name", "name"]

  token_validity_units {
    access_token  = "minutes"
    id_token      = "minutes"
    refresh_token = "days"
  }
}

resource "aws_cognito_user_pool_client" "mobile" {
  access_token_validity                = 60
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_scopes                 = ["openid", "email", "profile"]
  auth_session_validity                = 3
  callback_urls                        = [var.mobile_callback]
  enable_token_revocation              = true
  explicit_auth_flows                  = ["ALLOW_REFRESH_TOKEN_AUTH"]
  generate_secret                      = false
  id_token_validity                    = 60
  logout_urls = [
    nonsensitive(data.aws_secretsmanager_secret_version.mobile_logout_url.secret_string),
  ]
  name                          = "mobile"
  prevent_user_existence_errors = "ENABLED"
  refresh_token_validity        = 30
  supported_identity_providers = [
    aws_cognito_identity_provider.facebook.provider_name,
    aws_cognito_identity_provider.google.provider_name,
    aws_cognito_identity_provider.loginwithamazon.provider_name,
    aws_cognito_identity_provider.oidc.provider_name,
    aws_cognito_identity_provider.okta.provider_name,
    aws_cognito_identity_provider.partner.provider_name,
    aws_cognito_identity_provider.signinwithapple.provider_name,
    "COGNITO",
  ]
  user_pool_id     = aws_cognito_user_pool.pool.id
  write_attributes = ["email", "family_name", "given_name", "name"]

  token_validity_units {
    access_token  = "minutes"
    id_token      = "minutes"
    refresh_token = "days"
  }
}

resource "aws_cognito_user_pool_client" "web" {
  access_token_validity                = 60
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_scopes                 = ["openid", "email", "profile"]
  auth_session_validity                = 3
  callback_urls = [
    "https://${nonsensitive(data.aws_ssm_parameter.balanced_alb_host.value)}/callback",
    "https://app.acme.com/?a=\"${"$"}${var.web_domain}{b}&c=%%{d}\\e",
    nonsensitive(jsondecode(data.aws_secretsmanager_secret_version.balanced_alb_host_2.secret_string)["callback"]),
    "https://app.acme.com/callback",
  ]
  default_redirect_uri    = "https://${nonsensitive(data.aws_ssm_parameter.balanced_alb_host.value)}/callback"
  enable_token_revocation = true
  explicit_auth_flows     = ["ALLOW_REFRESH_TOKEN_AUTH"]
  generate_secret         = false
  id_token_validity       = 60
  logout_urls = [
    "https://${nonsensitive(data.aws_ssm_parameter.balanced_alb_host.value)}/?from=cognito&x=%",
  ]
  name                          = "web"
  prevent_user_existence_errors = "ENABLED"
  refresh_token_validity        = 30
  supported_identity_providers = [
    aws_cognito_identity_provider.facebook.provider_name,
    aws_cognito_identity_provider.google.provider_name,
    aws_cognito_identity_provider.loginwithamazon.provider_name,
    aws_cognito_identity_provider.oidc.provider_name,
    aws_cognito_identity_provider.okta.provider_name,
    aws_cognito_identity_provider.partner.provider_name,
    aws_cognito_identity_provider.signinwithapple.provider_name,
    "COGNITO",
  ]
  user_pool_id     = aws_cognito_user_pool.pool.id
  write_attributes = ["email", "family_name", "given_name", "name"]

  token_validity_units {
    access_token  = "minutes"
    id_token      = "minutes"
    refresh_token = "days"
  }
}

resource "aws_cognito_user_pool_domain" "prefix" {
  domain       = "values-elsewhere-test"
  user_pool_id = aws_cognito_user_pool.pool.id

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_iam_openid_connect_provider" "oidc" {
  client_id_list = [data.aws_ssm_parameter.google_client_id.value]
  url            = "https://sso.acme.com"
}

resource "aws_iam_role" "pre_sign_up" {
  assume_role_policy = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"LambdaAssume\",\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"lambda.amazonaws.com\"},\"Action\":\"sts:AssumeRole\"}]}"
  description        = "Runs the pre sign-up function of values-elsewhere"
  name               = "values-elsewhere-pre-sign-up"
}

resource "aws_iam_role_policy" "pre_sign_up_logs" {
  name   = "write-own-logs"
  policy = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"WriteOwnLogs\",\"Effect\":\"Allow\",\"Action\":[\"logs:CreateLogStream\",\"logs:PutLogEvents\"],\"Resource\":\"${aws_cloudwatch_log_group.pre_sign_up.arn}:*\"}]}"
  role   = aws_iam_role.pre_sign_up.name
}

resource "aws_lambda_function" "pre_sign_up" {
  architectures    = ["arm64"]
  description      = "Checks who may sign in to values-elsewhere through a provider for the first time"
  filename         = "${path.module}/lambda/pre-sign-up.zip"
  function_name    = "values-elsewhere-pre-sign-up"
  handler          = "index.handler"
  memory_size      = 512
  role             = aws_iam_role.pre_sign_up.arn
  runtime          = "nodejs22.x"
  source_code_hash = "/rBctbgmJJC10zi+pJ6lobFXMCC8udzG4hpLQbLLOaM="
  timeout          = 5

  environment {
    variables = {
      LINKING_POLICY = "{\"providers\":[{\"name\":\"Facebook\"},{\"name\":\"Google\",\"admission\":{\"emailDomains\":[\"acme.com\"],\"emailVerifiedMapped\":true}},{\"name\":\"LoginWithAmazon\"},{\"name\":\"Oidc\"},{\"name\":\"Okta\"},{\"name\":\"Partner\"},{\"name\":\"SignInWithApple\"}],\"caseSensitiveUsernames\":false,\"whenUnsafe\":\"separateUser\",\"whenNoMatch\":\"createUser\",\"linkInvitedUsers\":false,\"afterLink\":\"continue\"}"
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

resource "terraform_data" "signinwithapple_key" {
  input = {
    planned = plantimestamp()
  }
  triggers_replace = {
    authorize_scopes = "email name"
    client_id        = data.aws_ssm_parameter.signinwithapple_client_id.value
    key_id           = jsondecode(data.aws_secretsmanager_secret_version.facebook_client_id.secret_string)["apple_key_id"]
    team_id          = var.apple_team_id
    user_pool_id     = aws_cognito_user_pool.pool.id
  }

  lifecycle {
    ignore_changes = [input]
  }
}

output "alb_urls" {
  description = "For each app client, where a sign-in through its load balancers starts; the load balancer itself sends people to Cognito"
  value = {
    balanced = [
      "https://${nonsensitive(data.aws_ssm_parameter.balanced_alb_host.value)}/",
      "https://${var.web_domain}.acme.com/",
      "https://app.${nonsensitive(jsondecode(data.aws_secretsmanager_secret_version.balanced_alb_host_2.secret_string)["alb"])}/",
      "https://app.acme.com/",
    ]
  }
}

output "authorize_urls" {
  description = "For each app client and identity provider, where a sign-in starts; the app adds state and PKCE"
  value = {
    mobile = {
      Facebook        = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/oauth2/authorize?identity_provider=Facebook&client_id=${aws_cognito_user_pool_client.mobile.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=${urlencode(var.mobile_callback)}"
      Google          = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/oauth2/authorize?identity_provider=Google&client_id=${aws_cognito_user_pool_client.mobile.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=${urlencode(var.mobile_callback)}"
      LoginWithAmazon = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/oauth2/authorize?identity_provider=LoginWithAmazon&client_id=${aws_cognito_user_pool_client.mobile.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=${urlencode(var.mobile_callback)}"
      Oidc            = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/oauth2/authorize?identity_provider=Oidc&client_id=${aws_cognito_user_pool_client.mobile.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=${urlencode(var.mobile_callback)}"
      Okta            = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/oauth2/authorize?identity_provider=Okta&client_id=${aws_cognito_user_pool_client.mobile.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=${urlencode(var.mobile_callback)}"
      Partner         = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/oauth2/authorize?identity_provider=Partner&client_id=${aws_cognito_user_pool_client.mobile.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=${urlencode(var.mobile_callback)}"
      SignInWithApple = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/oauth2/authorize?identity_provider=SignInWithApple&client_id=${aws_cognito_user_pool_client.mobile.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=${urlencode(var.mobile_callback)}"
    }
    web = {
      Facebook        = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/oauth2/authorize?identity_provider=Facebook&client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=${urlencode("https://${nonsensitive(data.aws_ssm_parameter.balanced_alb_host.value)}/callback")}"
      Google          = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/oauth2/authorize?identity_provider=Google&client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=${urlencode("https://${nonsensitive(data.aws_ssm_parameter.balanced_alb_host.value)}/callback")}"
      LoginWithAmazon = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/oauth2/authorize?identity_provider=LoginWithAmazon&client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=${urlencode("https://${nonsensitive(data.aws_ssm_parameter.balanced_alb_host.value)}/callback")}"
      Oidc            = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/oauth2/authorize?identity_provider=Oidc&client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=${urlencode("https://${nonsensitive(data.aws_ssm_parameter.balanced_alb_host.value)}/callback")}"
      Okta            = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/oauth2/authorize?identity_provider=Okta&client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=${urlencode("https://${nonsensitive(data.aws_ssm_parameter.balanced_alb_host.value)}/callback")}"
      Partner         = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/oauth2/authorize?identity_provider=Partner&client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=${urlencode("https://${nonsensitive(data.aws_ssm_parameter.balanced_alb_host.value)}/callback")}"
      SignInWithApple = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/oauth2/authorize?identity_provider=SignInWithApple&client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=${urlencode("https://${nonsensitive(data.aws_ssm_parameter.balanced_alb_host.value)}/callback")}"
    }
  }
}

output "client_ids" {
  description = "Client id of each app client"
  value = {
    balanced = aws_cognito_user_pool_client.balanced.id
    mobile   = aws_cognito_user_pool_client.mobile.id
    web      = aws_cognito_user_pool_client.web.id
  }
}

output "client_secrets" {
  description = "Client secret of each app client that has one"
  sensitive   = true
  value = {
    balanced = aws_cognito_user_pool_client.balanced.client_secret
  }
}

output "consumers" {
  description = "For each app client, the values that an ALB rule, a JWT authorizer and an identity pool need"
  value = {
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
    mobile = {
      alb = {
        user_pool_arn       = aws_cognito_user_pool.pool.arn
        user_pool_client_id = aws_cognito_user_pool_client.mobile.id
        user_pool_domain    = aws_cognito_user_pool_domain.prefix.domain
      }
      identity_pool_provider = {
        client_id     = aws_cognito_user_pool_client.mobile.id
        provider_name = aws_cognito_user_pool.pool.endpoint
      }
      jwt_authorizer = {
        audience = [aws_cognito_user_pool_client.mobile.id]
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
  value       = "${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com"
}

output "iam_oidc_provider_arns" {
  description = "For each identity provider, its OIDC provider in IAM, for identity pools and the trust policies of roles"
  value = {
    Oidc = aws_iam_openid_connect_provider.oidc.arn
  }
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
  description = "ARN of the function that checks first sign-ins"
  value       = aws_lambda_function.pre_sign_up.arn
}

output "login_urls" {
  description = "For each app client, the page that offers every way to sign in; the app adds state and PKCE"
  value = {
    mobile = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/login?client_id=${aws_cognito_user_pool_client.mobile.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=${urlencode(var.mobile_callback)}"
    web    = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/login?client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=${urlencode("https://${nonsensitive(data.aws_ssm_parameter.balanced_alb_host.value)}/callback")}"
  }
}

output "logout_urls" {
  description = "For each app client, where a sign-out starts; it ends the session at Cognito, not at the identity provider"
  value = {
    mobile = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/logout?client_id=${aws_cognito_user_pool_client.mobile.id}&logout_uri=${urlencode(nonsensitive(data.aws_secretsmanager_secret_version.mobile_logout_url.secret_string))}"
    web    = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/logout?client_id=${aws_cognito_user_pool_client.web.id}&logout_uri=${urlencode("https://${nonsensitive(data.aws_ssm_parameter.balanced_alb_host.value)}/?from=cognito&x=%")}"
  }
}

output "saml_acs_url" {
  description = "Assertion consumer service URL to enter at every SAML provider"
  value       = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/saml2/idpresponse"
}

output "saml_entity_id" {
  description = "Entity id (audience) to enter at every SAML provider"
  value       = "urn:amazon:cognito:sp:${aws_cognito_user_pool.pool.id}"
}

output "user_pool_arn" {
  description = "ARN of the user pool"
  value       = aws_cognito_user_pool.pool.arn
}

output "user_pool_id" {
  description = "Id of the user pool"
  value       = aws_cognito_user_pool.pool.id
}
