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
  region = "eu-central-1"
}

resource "aws_cognito_user_pool" "pool" {
  auto_verified_attributes = ["email"]
  deletion_protection      = "ACTIVE"
  mfa_configuration        = "OFF"
  name                     = "partner-pool"
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
  }
}

resource "aws_cognito_user_pool_client" "hub" {
  access_token_validity                = 60
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_scopes                 = ["openid", "email", "profile"]
  auth_session_validity                = 3
  callback_urls                        = ["https://hub-prod.auth.eu-central-1.amazoncognito.com/oauth2/idpresponse"]
  enable_token_revocation              = true
  explicit_auth_flows                  = ["ALLOW_REFRESH_TOKEN_AUTH"]
  generate_secret                      = true
  id_token_validity                    = 60
  logout_urls                          = ["https://app.example.com/signed-out"]
  name                                 = "hub"
  prevent_user_existence_errors        = "ENABLED"
  read_attributes                      = ["email", "email_verified", "name", "given_name", "family_name"]
  refresh_token_validity               = 30
  supported_identity_providers         = ["COGNITO"]
  user_pool_id                         = aws_cognito_user_pool.pool.id

  token_validity_units {
    access_token  = "minutes"
    id_token      = "minutes"
    refresh_token = "days"
  }
}

resource "aws_cognito_user_pool_domain" "prefix" {
  domain       = "partner-pool-prod"
  user_pool_id = aws_cognito_user_pool.pool.id

  lifecycle {
    prevent_destroy = true
  }
}

output "authorize_urls" {
  description = "For each app client and identity provider, where a sign-in starts; the app adds state and PKCE"
  value       = {}
}

output "client_ids" {
  description = "Client id of each app client"
  value = {
    hub = aws_cognito_user_pool_client.hub.id
  }
}

output "client_secrets" {
  description = "Client secret of each app client that has one"
  sensitive   = true
  value = {
    hub = aws_cognito_user_pool_client.hub.client_secret
  }
}

output "consumers" {
  description = "For each app client, the values that an ALB rule, a JWT authorizer and an identity pool need"
  value = {
    hub = {
      alb = {
        user_pool_arn       = aws_cognito_user_pool.pool.arn
        user_pool_client_id = aws_cognito_user_pool_client.hub.id
        user_pool_domain    = aws_cognito_user_pool_domain.prefix.domain
      }
      identity_pool_provider = {
        client_id     = aws_cognito_user_pool_client.hub.id
        provider_name = aws_cognito_user_pool.pool.endpoint
      }
      jwt_authorizer = {
        audience = [aws_cognito_user_pool_client.hub.id]
        issuer   = "https://${aws_cognito_user_pool.pool.endpoint}"
      }
    }
  }
}

output "domain" {
  description = "Host of the sign-in pages"
  value       = "${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-central-1.amazoncognito.com"
}

output "idp_redirect_uri" {
  description = "Redirect URI to enter at every OpenID Connect provider"
  value       = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-central-1.amazoncognito.com/oauth2/idpresponse"
}

output "issuer" {
  description = "Issuer of the tokens that the user pool signs"
  value       = "https://${aws_cognito_user_pool.pool.endpoint}"
}

output "login_urls" {
  description = "For each app client, the page that offers every way to sign in; the app adds state and PKCE"
  value       = {}
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
