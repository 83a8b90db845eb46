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
  region = "us-west-2"
}

variable "check_function_arn" {
  description = "Function ARN of preSignUp. Give it through TF_VAR_check_function_arn."
  nullable    = false
  type        = string

  validation {
    condition     = length(trimspace(var.check_function_arn)) > 0
    error_message = "The function ARN of preSignUp must not be empty."
  }
}

variable "staff_client_secret" {
  description = "Client secret of Staff. Give it through TF_VAR_staff_client_secret."
  nullable    = false
  sensitive   = true
  type        = string

  validation {
    condition     = length(trimspace(var.staff_client_secret)) > 0
    error_message = "The client secret of Staff must not be empty."
  }
}

data "aws_ssm_parameter" "pretokengeneration_function_arn" {
  name            = "/triggers/claims"
  with_decryption = true
}

resource "aws_cognito_identity_provider" "staff" {
  attribute_mapping = {
    email          = "email"
    email_verified = "email_verified"
    username       = "sub"
  }
  provider_details = {
    attributes_request_method     = "GET"
    attributes_url_add_attributes = "false"
    authorize_scopes              = "openid email profile"
    client_id                     = "cognito"
    client_secret                 = var.staff_client_secret
    oidc_issuer                   = "https://staff.example.com"
  }
  provider_name = "Staff"
  provider_type = "OIDC"
  user_pool_id  = aws_cognito_user_pool.pool.id

  depends_on = [
    aws_lambda_permission.cognito_pre_sign_up,
    aws_lambda_permission.cognito_pre_authentication,
    aws_lambda_permission.cognito_post_authentication,
    aws_lambda_permission.cognito_post_confirmation,
    aws_lambda_permission.cognito_pre_token_generation,
    aws_lambda_permission.cognito_user_migration,
    aws_lambda_permission.cognito_define_auth_challenge,
    aws_lambda_permission.cognito_create_auth_challenge,
    aws_lambda_permission.cognito_verify_auth_challenge_response,
  ]
}

resource "aws_cognito_user_pool" "pool" {
  auto_verified_attributes = ["email"]
  deletion_protection      = "ACTIVE"
  mfa_configuration        = "OFF"
  name                     = "triggers-and-domain"
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
    create_auth_challenge          = "arn:aws:lambda:us-west-2:123456789012:function:challenge:live"
    custom_message                 = "arn:aws:lambda:us-west-2:123456789012:function:mail"
    define_auth_challenge          = "arn:aws:lambda:us-west-2:123456789012:function:challenge:live"
    post_authentication            = "arn:aws:lambda:us-west-2:123456789012:function:guard"
    post_confirmation              = "arn:aws:lambda:us-west-2:123456789012:function:welcome:live"
    pre_authentication             = "arn:aws:lambda:us-west-2:123456789012:function:guard"
    pre_sign_up                    = var.check_function_arn
    pre_token_generation           = nonsensitive(data.aws_ssm_parameter.pretokengeneration_function_arn.value)
    user_migration                 = "arn:aws:lambda:us-west-2:123456789012:function:migrate"
    verify_auth_challenge_response = "arn:aws:lambda:us-west-2:123456789012:function:challenge:live"

    pre_token_generation_config {
      lambda_arn     = nonsensitive(data.aws_ssm_parameter.pretokengeneration_function_arn.value)
      lambda_version = "V2_0"
    }
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

    precondition {
      condition     = can(regex("^arn:[a-z-]+:lambda:[a-z0-9-]+:[0-9]+:function:[A-Za-z0-9_-]+(:[A-Za-z0-9_-]*[A-Za-z_-][A-Za-z0-9_-]*)?$", var.check_function_arn))
      error_message = "The value for userPool.triggers.preSignUp must be the ARN of a function or of an alias; Cognito takes no version number."
    }

    precondition {
      condition     = can(regex("^arn:[a-z-]+:lambda:[a-z0-9-]+:[0-9]+:function:[A-Za-z0-9_-]+(:[A-Za-z0-9_-]*[A-Za-z_-][A-Za-z0-9_-]*)?$", nonsensitive(data.aws_ssm_parameter.pretokengeneration_function_arn.value)))
      error_message = "The value for userPool.triggers.preTokenGeneration must be the ARN of a function or of an alias; Cognito takes no version number."
    }
  }
}

resource "aws_cognito_user_pool_client" "web" {
  access_token_validity                = 60
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_scopes                 = ["openid", "email", "profile"]
  auth_session_validity                = 3
  callback_urls                        = ["https://app.example.com/callback"]
  enable_token_revocation              = true
  explicit_auth_flows                  = ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_CUSTOM_AUTH"]
  generate_secret                      = false
  id_token_validity                    = 60
  name                                 = "web"
  prevent_user_existence_errors        = "ENABLED"
  refresh_token_validity               = 30
  supported_identity_providers         = [aws_cognito_identity_provider.staff.provider_name, "COGNITO"]
  user_pool_id                         = aws_cognito_user_pool.pool.id
  write_attributes                     = ["email"]

  token_validity_units {
    access_token  = "minutes"
    id_token      = "minutes"
    refresh_token = "days"
  }
}

resource "aws_cognito_user_pool_domain" "prefix" {
  domain       = "triggers-test"
  user_pool_id = aws_cognito_user_pool.pool.id

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_lambda_permission" "cognito_create_auth_challenge" {
  action        = "lambda:InvokeFunction"
  function_name = "arn:aws:lambda:us-west-2:123456789012:function:challenge"
  principal     = "cognito-idp.amazonaws.com"
  qualifier     = "live"
  source_arn    = aws_cognito_user_pool.pool.arn
  statement_id  = "AllowCognitoCreateAuthChallenge-${aws_cognito_user_pool.pool.id}"

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_lambda_permission" "cognito_define_auth_challenge" {
  action        = "lambda:InvokeFunction"
  function_name = "arn:aws:lambda:us-west-2:123456789012:function:challenge"
  principal     = "cognito-idp.amazonaws.com"
  qualifier     = "live"
  source_arn    = aws_cognito_user_pool.pool.arn
  statement_id  = "AllowCognitoDefineAuthChallenge-${aws_cognito_user_pool.pool.id}"

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_lambda_permission" "cognito_post_authentication" {
  action        = "lambda:InvokeFunction"
  function_name = "arn:aws:lambda:us-west-2:123456789012:function:guard"
  principal     = "cognito-idp.amazonaws.com"
  source_arn    = aws_cognito_user_pool.pool.arn
  statement_id  = "AllowCognitoPostAuthentication-${aws_cognito_user_pool.pool.id}"

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_lambda_permission" "cognito_post_confirmation" {
  action        = "lambda:InvokeFunction"
  function_name = "arn:aws:lambda:us-west-2:123456789012:function:welcome"
  principal     = "cognito-idp.amazonaws.com"
  qualifier     = "live"
  source_arn    = aws_cognito_user_pool.pool.arn
  statement_id  = "AllowCognitoPostConfirmation-${aws_cognito_user_pool.pool.id}"

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_lambda_permission" "cognito_pre_authentication" {
  action        = "lambda:InvokeFunction"
  function_name = "arn:aws:lambda:us-west-2:123456789012:function:guard"
  principal     = "cognito-idp.amazonaws.com"
  source_arn    = aws_cognito_user_pool.pool.arn
  statement_id  = "AllowCognitoPreAuthentication-${aws_cognito_user_pool.pool.id}"

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_lambda_permission" "cognito_pre_sign_up" {
  action        = "lambda:InvokeFunction"
  function_name = join(":", slice(split(":", var.check_function_arn), 0, 7))
  principal     = "cognito-idp.amazonaws.com"
  qualifier     = try(split(":", var.check_function_arn)[7], null)
  source_arn    = aws_cognito_user_pool.pool.arn
  statement_id  = "AllowCognitoPreSignUp-${aws_cognito_user_pool.pool.id}"

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_lambda_permission" "cognito_pre_token_generation" {
  action        = "lambda:InvokeFunction"
  function_name = join(":", slice(split(":", nonsensitive(data.aws_ssm_parameter.pretokengeneration_function_arn.value)), 0, 7))
  principal     = "cognito-idp.amazonaws.com"
  qualifier     = try(split(":", nonsensitive(data.aws_ssm_parameter.pretokengeneration_function_arn.value))[7], null)
  source_arn    = aws_cognito_user_pool.pool.arn
  statement_id  = "AllowCognitoPreTokenGeneration-${aws_cognito_user_pool.pool.id}"

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_lambda_permission" "cognito_user_migration" {
  action        = "lambda:InvokeFunction"
  function_name = "arn:aws:lambda:us-west-2:123456789012:function:migrate"
  principal     = "cognito-idp.amazonaws.com"
  source_arn    = aws_cognito_user_pool.pool.arn
  statement_id  = "AllowCognitoUserMigration-${aws_cognito_user_pool.pool.id}"

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_lambda_permission" "cognito_verify_auth_challenge_response" {
  action        = "lambda:InvokeFunction"
  function_name = "arn:aws:lambda:us-west-2:123456789012:function:challenge"
  principal     = "cognito-idp.amazonaws.com"
  qualifier     = "live"
  source_arn    = aws_cognito_user_pool.pool.arn
  statement_id  = "AllowCognitoVerifyAuthChallengeResponse-${aws_cognito_user_pool.pool.id}"

  lifecycle {
    create_before_destroy = true
  }
}

output "authorize_urls" {
  description = "For each app client and identity provider, where a sign-in starts; the app adds state and PKCE"
  value = {
    web = {
      Staff = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.us-west-2.amazoncognito.com/oauth2/authorize?identity_provider=Staff&client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback"
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
  value       = "${aws_cognito_user_pool_domain.prefix.domain}.auth.us-west-2.amazoncognito.com"
}

output "idp_redirect_uri" {
  description = "Redirect URI to enter at every OpenID Connect provider"
  value       = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.us-west-2.amazoncognito.com/oauth2/idpresponse"
}

output "issuer" {
  description = "Issuer of the tokens that the user pool signs"
  value       = "https://${aws_cognito_user_pool.pool.endpoint}"
}

output "login_urls" {
  description = "For each app client, the page that offers every way to sign in; the app adds state and PKCE"
  value = {
    web = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.us-west-2.amazoncognito.com/login?client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback"
  }
}

output "logout_urls" {
  description = "For each app client, where a sign-out starts; it ends the session at Cognito, not at the identity provider"
  value       = {}
}

output "user_pool_arn" {
  description = "ARN of the user pool"
  value       = aws_cognito_user_pool.pool.arn
}

output "user_pool_id" {
  description = "Id of the user pool"
  value       = aws_cognito_user_pool.pool.id
}
