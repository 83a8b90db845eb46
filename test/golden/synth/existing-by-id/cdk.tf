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

import {
  id = "us-west-2_Ab12Cd34E:Descope"
  to = aws_cognito_identity_provider.descope
}

import {
  id = "us-west-2_Ab12Cd34E|https://api.acme.com"
  to = aws_cognito_resource_server.https___api_acme_com
}

import {
  id = "us-west-2_Ab12Cd34E/Grown-Over-Years"
  to = aws_cognito_user_group.grown_over_years
}

data "aws_cognito_user_pool" "pool" {
  user_pool_id = "us-west-2_Ab12Cd34E"

  lifecycle {
    postcondition {
      condition     = anytrue([for attribute in self.schema_attributes : attribute.name == "custom:$${x}" && attribute.mutable])
      error_message = "The pool has no mutable attribute custom:$${x}, which a provider's mapping fills. Add it once; it can never be removed."
    }

    postcondition {
      condition     = anytrue([for attribute in self.schema_attributes : attribute.name == "custom:roles" && attribute.mutable])
      error_message = "The pool has no mutable attribute custom:roles, which a provider's mapping fills. Add it once; it can never be removed: aws cognito-idp add-custom-attributes --user-pool-id <id> --custom-attributes 'Name=roles,AttributeDataType=String,Mutable=true,StringAttributeConstraints={MinLength=0,MaxLength=2048}'."
    }
  }
}

resource "aws_cognito_identity_provider" "descope" {
  attribute_mapping = {
    "custom:$${x}" = "%%{ if \"x\" }"
    "custom:roles" = "roles"
  }
  provider_details = {
    client_id     = "P2abcDEF"
    client_secret = var.descope_client_secret
    oidc_issuer   = "https://api.descope.com/P2abcDEF"
  }
  provider_name = "Descope"
  provider_type = "OIDC"
  user_pool_id  = data.aws_cognito_user_pool.pool.user_pool_id

  lifecycle {
    ignore_changes = [
      idp_identifiers,
      provider_details["attributes_request_method"],
      provider_details["attributes_url"],
      provider_details["attributes_url_add_attributes"],
      provider_details["authorize_scopes"],
      provider_details["authorize_url"],
      provider_details["jwks_uri"],
      provider_details["token_url"],
    ]
    prevent_destroy = true
  }
}

resource "aws_cognito_resource_server" "https___api_acme_com" {
  identifier   = "https://api.acme.com"
  name         = "Acme API"
  user_pool_id = data.aws_cognito_user_pool.pool.user_pool_id

  scope {
    scope_description = "Read the catalogue"
    scope_name        = "read"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_cognito_user_group" "curators" {
  name         = "curators"
  user_pool_id = data.aws_cognito_user_pool.pool.user_pool_id
}

resource "aws_cognito_user_group" "grown_over_years" {
  name         = "Grown-Over-Years"
  user_pool_id = data.aws_cognito_user_pool.pool.user_pool_id

  lifecycle {
    ignore_changes  = [description, precedence, role_arn]
    prevent_destroy = true
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
  explicit_auth_flows                  = ["ALLOW_REFRESH_TOKEN_AUTH"]
  generate_secret                      = false
  id_token_validity                    = 60
  logout_urls                          = ["https://app.example.com/"]
  name                                 = "web"
  prevent_user_existence_errors        = "ENABLED"
  refresh_token_validity               = 30
  supported_identity_providers         = [aws_cognito_identity_provider.descope.provider_name, "COGNITO"]
  user_pool_id                         = data.aws_cognito_user_pool.pool.user_pool_id
  write_attributes                     = ["custom:$${x}", "custom:roles"]

  token_validity_units {
    access_token  = "minutes"
    id_token      = "minutes"
    refresh_token = "days"
  }
}

resource "aws_cognito_user_pool_domain" "prefix" {
  domain       = "existing-by-id"
  user_pool_id = data.aws_cognito_user_pool.pool.user_pool_id

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_iam_openid_connect_provider" "descope" {
  client_id_list = ["P2abcDEF"]
  url            = "https://api.descope.com/P2abcDEF"
}

output "authorize_urls" {
  description = "For each app client and identity provider, where a sign-in starts; the app adds state and PKCE"
  value = {
    web = {
      Descope = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.us-west-2.amazoncognito.com/oauth2/authorize?identity_provider=Descope&client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb"
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
        user_pool_arn       = data.aws_cognito_user_pool.pool.arn
        user_pool_client_id = aws_cognito_user_pool_client.web.id
        user_pool_domain    = aws_cognito_user_pool_domain.prefix.domain
      }
      identity_pool_provider = {
        client_id     = aws_cognito_user_pool_client.web.id
        provider_name = "cognito-idp.us-west-2.amazonaws.com/${data.aws_cognito_user_pool.pool.user_pool_id}"
      }
      jwt_authorizer = {
        audience = [aws_cognito_user_pool_client.web.id]
        issuer   = "https://cognito-idp.us-west-2.amazonaws.com/${data.aws_cognito_user_pool.pool.user_pool_id}"
      }
    }
  }
}

output "domain" {
  description = "Host of the sign-in pages"
  value       = "${aws_cognito_user_pool_domain.prefix.domain}.auth.us-west-2.amazoncognito.com"
}

output "iam_oidc_provider_arns" {
  description = "For each identity provider, its OIDC provider in IAM, for identity pools and the trust policies of roles"
  value = {
    Descope = aws_iam_openid_connect_provider.descope.arn
  }
}

output "idp_redirect_uri" {
  description = "Redirect URI to enter at every OpenID Connect provider"
  value       = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.us-west-2.amazoncognito.com/oauth2/idpresponse"
}

output "issuer" {
  description = "Issuer of the tokens that the user pool signs"
  value       = "https://cognito-idp.us-west-2.amazonaws.com/${data.aws_cognito_user_pool.pool.user_pool_id}"
}

output "login_urls" {
  description = "For each app client, the page that offers every way to sign in; the app adds state and PKCE"
  value = {
    web = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.us-west-2.amazoncognito.com/login?client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb"
  }
}

output "logout_urls" {
  description = "For each app client, where a sign-out starts; it ends the session at Cognito, not at the identity provider"
  value = {
    web = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.us-west-2.amazoncognito.com/logout?client_id=${aws_cognito_user_pool_client.web.id}&logout_uri=https%3A%2F%2Fapp.example.com%2F"
  }
}

output "user_pool_arn" {
  description = "ARN of the user pool"
  value       = data.aws_cognito_user_pool.pool.arn
}

output "user_pool_id" {
  description = "Id of the user pool"
  value       = data.aws_cognito_user_pool.pool.user_pool_id
}
