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
  region = "eu-north-1"

  default_tags {
    tags = {
      team = "identity"
    }
  }
}

variable "idura_client_secret" {
  description = "Client secret of Idura. Give it through TF_VAR_idura_client_secret."
  nullable    = false
  sensitive   = true
  type        = string

  validation {
    condition     = length(trimspace(var.idura_client_secret)) > 0
    error_message = "The client secret of Idura must not be empty."
  }
}

resource "aws_cognito_identity_provider" "idura" {
  attribute_mapping = {
    family_name = "family_name"
    given_name  = "given_name"
    name        = "name"
    username    = "sub"
  }
  provider_details = {
    attributes_request_method     = "GET"
    attributes_url_add_attributes = "false"
    authorize_scopes              = "openid"
    client_id                     = "urn:acme:production:cognito"
    client_secret                 = var.idura_client_secret
    oidc_issuer                   = "https://acme-corp.idura.broker"
  }
  provider_name = "Idura"
  provider_type = "OIDC"
  user_pool_id  = aws_cognito_user_pool.pool.id
}

resource "aws_cognito_user_pool" "pool" {
  deletion_protection = "ACTIVE"
  mfa_configuration   = "OFF"
  name                = "idura-app"

  account_recovery_setting {
    recovery_mechanism {
      name     = "admin_only"
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

  username_configuration {
    case_sensitive = false
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_cognito_user_pool_client" "web" {
  access_token_validity                = 60
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_scopes                 = ["openid", "profile"]
  auth_session_validity                = 3
  callback_urls                        = ["https://app.example.com/callback"]
  enable_token_revocation              = true
  explicit_auth_flows                  = ["ALLOW_REFRESH_TOKEN_AUTH"]
  generate_secret                      = false
  id_token_validity                    = 60
  logout_urls                          = ["https://app.example.com/"]
  name                                 = "web"
  prevent_user_existence_errors        = "ENABLED"
  refresh_token_validity               = 30
  supported_identity_providers         = [aws_cognito_identity_provider.idura.provider_name]
  user_pool_id                         = aws_cognito_user_pool.pool.id
  write_attributes                     = ["family_name", "given_name", "name"]

  token_validity_units {
    access_token  = "minutes"
    id_token      = "minutes"
    refresh_token = "days"
  }
}

resource "aws_cognito_user_pool_domain" "prefix" {
  domain       = "idura-app-prod"
  user_pool_id = aws_cognito_user_pool.pool.id

  lifecycle {
    prevent_destroy = true
  }
}

output "authorize_urls" {
  description = "For each app client and identity provider, where a sign-in starts; the app adds state and PKCE"
  value = {
    web = {
      Idura = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-north-1.amazoncognito.com/oauth2/authorize?identity_provider=Idura&client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20profile&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback"
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
  value       = "${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-north-1.amazoncognito.com"
}

output "idp_redirect_uri" {
  description = "Redirect URI to enter at every OpenID Connect provider"
  value       = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-north-1.amazoncognito.com/oauth2/idpresponse"
}

output "issuer" {
  description = "Issuer of the tokens that the user pool signs"
  value       = "https://${aws_cognito_user_pool.pool.endpoint}"
}

output "login_urls" {
  description = "For each app client, the page that offers every way to sign in; the app adds state and PKCE"
  value = {
    web = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-north-1.amazoncognito.com/login?client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20profile&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback"
  }
}

output "logout_urls" {
  description = "For each app client, where a sign-out starts; it ends the session at Cognito, not at the identity provider"
  value = {
    web = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-north-1.amazoncognito.com/logout?client_id=${aws_cognito_user_pool_client.web.id}&logout_uri=https%3A%2F%2Fapp.example.com%2F"
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
