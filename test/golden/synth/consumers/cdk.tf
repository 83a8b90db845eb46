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
}

resource "aws_cognito_user_pool" "pool" {
  auto_verified_attributes = ["email"]
  deletion_protection      = "ACTIVE"
  mfa_configuration        = "OFF"
  name                     = "consumers"
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

resource "aws_cognito_user_pool_client" "backend" {
  access_token_validity                = 60
  allowed_oauth_flows_user_pool_client = false
  auth_session_validity                = 3
  enable_token_revocation              = true
  explicit_auth_flows                  = ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_ADMIN_USER_PASSWORD_AUTH"]
  generate_secret                      = true
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

resource "aws_cognito_user_pool_client" "balanced_app" {
  access_token_validity                = 60
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_scopes                 = ["openid", "email", "profile"]
  auth_session_validity                = 3
  callback_urls                        = ["https://alb.example.com/oauth2/idpresponse"]
  enable_token_revocation              = true
  explicit_auth_flows                  = ["ALLOW_REFRESH_TOKEN_AUTH"]
  generate_secret                      = true
  id_token_validity                    = 60
  name                                 = "balanced-app"
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

resource "aws_cognito_user_pool_client" "web" {
  access_token_validity                = 60
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_scopes                 = ["openid", "email"]
  auth_session_validity                = 3
  callback_urls                        = ["https://app.example.com/callback?from=cognito"]
  enable_token_revocation              = true
  explicit_auth_flows                  = ["ALLOW_REFRESH_TOKEN_AUTH"]
  generate_secret                      = false
  id_token_validity                    = 60
  logout_urls                          = ["https://app.example.com/?bye"]
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
  domain       = "consumers-test"
  user_pool_id = aws_cognito_user_pool.pool.id

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_secretsmanager_secret" "backend" {
  description = "Client id and secret of the app client backend"
  kms_key_id  = "arn:aws:kms:eu-west-1:123456789012:key/11111111-2222-3333-4444-555555555555"
  name        = "consumers/auth/backend"
}

resource "aws_secretsmanager_secret" "balanced_app" {
  description = "Client id and secret of the app client balanced-app"
  kms_key_id  = "arn:aws:kms:eu-west-1:123456789012:key/11111111-2222-3333-4444-555555555555"
  name        = "consumers/auth/balanced-app"
}

resource "aws_secretsmanager_secret_version" "backend" {
  secret_id     = aws_secretsmanager_secret.backend.id
  secret_string = jsonencode({ client_id = aws_cognito_user_pool_client.backend.id, client_secret = aws_cognito_user_pool_client.backend.client_secret })
}

resource "aws_secretsmanager_secret_version" "balanced_app" {
  secret_id     = aws_secretsmanager_secret.balanced_app.id
  secret_string = jsonencode({ client_id = aws_cognito_user_pool_client.balanced_app.id, client_secret = aws_cognito_user_pool_client.balanced_app.client_secret })
}

resource "aws_ssm_parameter" "client_id_backend" {
  description    = "Client id of the app client backend"
  insecure_value = aws_cognito_user_pool_client.backend.id
  name           = "/consumers/auth/clients/backend/client_id"
  type           = "String"
}

resource "aws_ssm_parameter" "client_id_balanced_app" {
  description    = "Client id of the app client balanced-app"
  insecure_value = aws_cognito_user_pool_client.balanced_app.id
  name           = "/consumers/auth/clients/balanced-app/client_id"
  type           = "String"
}

resource "aws_ssm_parameter" "client_id_web" {
  description    = "Client id of the app client web"
  insecure_value = aws_cognito_user_pool_client.web.id
  name           = "/consumers/auth/clients/web/client_id"
  type           = "String"
}

resource "aws_ssm_parameter" "domain" {
  description    = "Host of the sign-in pages"
  insecure_value = "${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com"
  name           = "/consumers/auth/domain"
  type           = "String"
}

resource "aws_ssm_parameter" "issuer" {
  description    = "Issuer of the tokens that the user pool signs"
  insecure_value = "https://${aws_cognito_user_pool.pool.endpoint}"
  name           = "/consumers/auth/issuer"
  type           = "String"
}

resource "aws_ssm_parameter" "user_pool_arn" {
  description    = "ARN of the user pool"
  insecure_value = aws_cognito_user_pool.pool.arn
  name           = "/consumers/auth/user_pool_arn"
  type           = "String"
}

resource "aws_ssm_parameter" "user_pool_id" {
  description    = "Id of the user pool"
  insecure_value = aws_cognito_user_pool.pool.id
  name           = "/consumers/auth/user_pool_id"
  type           = "String"
}

output "alb_urls" {
  description = "For each app client, where a sign-in through its load balancers starts; the load balancer itself sends people to Cognito"
  value = {
    "balanced-app" = ["https://alb.example.com/"]
  }
}

output "authorize_urls" {
  description = "For each app client and identity provider, where a sign-in starts; the app adds state and PKCE"
  value = {
    web = {
      Staff = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/oauth2/authorize?identity_provider=Staff&client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20email&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback%3Ffrom%3Dcognito"
    }
  }
}

output "client_ids" {
  description = "Client id of each app client"
  value = {
    backend        = aws_cognito_user_pool_client.backend.id
    "balanced-app" = aws_cognito_user_pool_client.balanced_app.id
    web            = aws_cognito_user_pool_client.web.id
  }
}

output "client_secrets" {
  description = "Client secret of each app client that has one"
  sensitive   = true
  value = {
    backend        = aws_cognito_user_pool_client.backend.client_secret
    "balanced-app" = aws_cognito_user_pool_client.balanced_app.client_secret
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
    "balanced-app" = {
      alb = {
        user_pool_arn       = aws_cognito_user_pool.pool.arn
        user_pool_client_id = aws_cognito_user_pool_client.balanced_app.id
        user_pool_domain    = aws_cognito_user_pool_domain.prefix.domain
      }
      identity_pool_provider = {
        client_id     = aws_cognito_user_pool_client.balanced_app.id
        provider_name = aws_cognito_user_pool.pool.endpoint
      }
      jwt_authorizer = {
        audience = [aws_cognito_user_pool_client.balanced_app.id]
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

output "idp_redirect_uri" {
  description = "Redirect URI to enter at every OpenID Connect provider"
  value       = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/oauth2/idpresponse"
}

output "issuer" {
  description = "Issuer of the tokens that the user pool signs"
  value       = "https://${aws_cognito_user_pool.pool.endpoint}"
}

output "login_urls" {
  description = "For each app client, the page that offers every way to sign in; the app adds state and PKCE"
  value = {
    web = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/login?client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20email&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback%3Ffrom%3Dcognito"
  }
}

output "logout_urls" {
  description = "For each app client, where a sign-out starts; it ends the session at Cognito, not at the identity provider"
  value = {
    web = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/logout?client_id=${aws_cognito_user_pool_client.web.id}&logout_uri=https%3A%2F%2Fapp.example.com%2F%3Fbye"
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
