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

variable "ses_identity_arn" {
  description = "SES identity ARN of userPool. Give it through TF_VAR_ses_identity_arn."
  nullable    = false
  type        = string

  validation {
    condition     = length(trimspace(var.ses_identity_arn)) > 0
    error_message = "The SES identity ARN of userPool must not be empty."
  }
}

data "aws_ssm_parameter" "userpool_web_acl_arn" {
  name            = "/pool-settings/web-acl-arn"
  with_decryption = true
}

resource "aws_cognito_resource_server" "events" {
  identifier   = "events"
  name         = "Events"
  user_pool_id = aws_cognito_user_pool.pool.id
}

resource "aws_cognito_resource_server" "https___api_acme_com_v2" {
  identifier   = "https://api.acme.com/v2"
  name         = "Acme API"
  user_pool_id = aws_cognito_user_pool.pool.id

  scope {
    scope_description = "Read the catalogue"
    scope_name        = "read"
  }

  scope {
    scope_description = "Change $${all}"
    scope_name        = "write:%%{all}"
  }
}

resource "aws_cognito_user_group" "____c6be1213" {
  name         = "管理者"
  precedence   = 0
  user_pool_id = aws_cognito_user_pool.pool.id
}

resource "aws_cognito_user_group" "curators" {
  description  = "Curators: $${all} of them"
  name         = "curators"
  precedence   = 10
  role_arn     = "arn:aws:iam::123456789012:role/curators"
  user_pool_id = aws_cognito_user_pool.pool.id
}

resource "aws_cognito_user_group" "us_west_2_editors" {
  name         = "us-west-2:editors"
  user_pool_id = aws_cognito_user_pool.pool.id
}

resource "aws_cognito_user_pool" "pool" {
  auto_verified_attributes = ["email"]
  deletion_protection      = "ACTIVE"
  mfa_configuration        = "OPTIONAL"
  name                     = "pool-settings"
  user_pool_tier           = "PLUS"
  username_attributes      = ["email"]

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
    allow_admin_create_user_only = true
  }

  email_configuration {
    configuration_set      = "acme"
    email_sending_account  = "DEVELOPER"
    from_email_address     = "\"Acme: $${all}, and %%{so} on\" <no-reply+$${x}@acme.com>"
    reply_to_email_address = "help@acme.com"
    source_arn             = var.ses_identity_arn
  }

  email_mfa_configuration {
    message = "Your verification code is {####}."
    subject = "Your verification code"
  }

  password_policy {
    minimum_length                   = 16
    password_history_size            = 24
    require_lowercase                = true
    require_numbers                  = true
    require_symbols                  = true
    require_uppercase                = true
    temporary_password_validity_days = 365
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
    name                     = "code"
    required                 = false

    string_attribute_constraints {
      max_length = "12"
      min_length = "3"
    }
  }

  schema {
    attribute_data_type      = "Number"
    developer_only_attribute = false
    mutable                  = true
    name                     = "credit"
    required                 = false

    number_attribute_constraints {
      max_value = "1000"
      min_value = "0"
    }
  }

  schema {
    attribute_data_type      = "Number"
    developer_only_attribute = false
    mutable                  = true
    name                     = "level"
    required                 = false

    number_attribute_constraints {
      max_value = "9"
      min_value = "1"
    }
  }

  schema {
    attribute_data_type      = "Number"
    developer_only_attribute = false
    mutable                  = true
    name                     = "seats"
    required                 = false

    number_attribute_constraints {
      max_value = "9007199254740991"
      min_value = "0"
    }
  }

  sign_in_policy {
    allowed_first_auth_factors = ["PASSWORD", "EMAIL_OTP", "WEB_AUTHN"]
  }

  software_token_mfa_configuration {
    enabled = true
  }

  user_pool_add_ons {
    advanced_security_mode = "ENFORCED"
  }

  username_configuration {
    case_sensitive = false
  }

  web_authn_configuration {
    relying_party_id  = "auth.acme.com"
    user_verification = "required"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_cognito_user_pool_client" "machine" {
  access_token_validity                = 60
  allowed_oauth_flows                  = ["client_credentials"]
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_scopes = [
    "${aws_cognito_resource_server.https___api_acme_com_v2.identifier}/write:%%{all}",
    "${aws_cognito_resource_server.https___api_acme_com_v2.identifier}/read",
  ]
  auth_session_validity         = 3
  enable_token_revocation       = true
  explicit_auth_flows           = ["ALLOW_REFRESH_TOKEN_AUTH"]
  generate_secret               = true
  id_token_validity             = 60
  name                          = "machine"
  prevent_user_existence_errors = "ENABLED"
  refresh_token_validity        = 30
  supported_identity_providers  = ["COGNITO"]
  user_pool_id                  = aws_cognito_user_pool.pool.id

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
  allowed_oauth_scopes = [
    "openid",
    "email",
    "${aws_cognito_resource_server.https___api_acme_com_v2.identifier}/read",
  ]
  auth_session_validity         = 3
  callback_urls                 = ["https://app.example.com/callback"]
  enable_token_revocation       = true
  explicit_auth_flows           = ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_AUTH", "ALLOW_USER_SRP_AUTH"]
  generate_secret               = false
  id_token_validity             = 60
  name                          = "web"
  prevent_user_existence_errors = "ENABLED"
  refresh_token_validity        = 30
  supported_identity_providers  = ["COGNITO"]
  user_pool_id                  = aws_cognito_user_pool.pool.id

  token_validity_units {
    access_token  = "minutes"
    id_token      = "minutes"
    refresh_token = "days"
  }
}

resource "aws_cognito_user_pool_domain" "prefix" {
  domain       = "pool-settings-test"
  user_pool_id = aws_cognito_user_pool.pool.id

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_wafv2_web_acl_association" "pool" {
  resource_arn = aws_cognito_user_pool.pool.arn
  web_acl_arn  = nonsensitive(data.aws_ssm_parameter.userpool_web_acl_arn.value)
}

output "authorize_urls" {
  description = "For each app client and identity provider, where a sign-in starts; the app adds state and PKCE"
  value = {
    web = {}
  }
}

output "client_ids" {
  description = "Client id of each app client"
  value = {
    machine = aws_cognito_user_pool_client.machine.id
    web     = aws_cognito_user_pool_client.web.id
  }
}

output "client_secrets" {
  description = "Client secret of each app client that has one"
  sensitive   = true
  value = {
    machine = aws_cognito_user_pool_client.machine.client_secret
  }
}

output "consumers" {
  description = "For each app client, the values that an ALB rule, a JWT authorizer and an identity pool need"
  value = {
    machine = {
      alb = {
        user_pool_arn       = aws_cognito_user_pool.pool.arn
        user_pool_client_id = aws_cognito_user_pool_client.machine.id
        user_pool_domain    = aws_cognito_user_pool_domain.prefix.domain
      }
      identity_pool_provider = {
        client_id     = aws_cognito_user_pool_client.machine.id
        provider_name = aws_cognito_user_pool.pool.endpoint
      }
      jwt_authorizer = {
        audience = [aws_cognito_user_pool_client.machine.id]
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
    web = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.us-west-2.amazoncognito.com/login?client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20email%20https%3A%2F%2Fapi.acme.com%2Fv2%2Fread&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback"
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
