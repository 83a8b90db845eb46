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

  default_tags {
    tags = {
      team = "identity"
    }
  }
}

provider "aws" {
  alias  = "us_east_1"
  region = "us-east-1"

  default_tags {
    tags = {
      team = "identity"
    }
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

resource "aws_acm_certificate" "custom" {
  provider = aws.us_east_1

  domain_name       = "auth.acme.com"
  validation_method = "DNS"

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_acm_certificate_validation" "custom" {
  provider = aws.us_east_1

  certificate_arn         = aws_acm_certificate.custom.arn
  validation_record_fqdns = [aws_route53_record.custom_certificate.fqdn]
}

resource "aws_cognito_identity_provider" "partner" {
  attribute_mapping = {
    email = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress"
  }
  provider_details = {
    IDPSignout  = "false"
    MetadataURL = "https://partner.example.com/metadata"
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
    oidc_issuer                   = "https://sso.acme.com"
  }
  provider_name = "Staff"
  provider_type = "OIDC"
  user_pool_id  = aws_cognito_user_pool.pool.id
}

resource "aws_cognito_user_pool" "pool" {
  auto_verified_attributes = ["email"]
  deletion_protection      = "ACTIVE"
  mfa_configuration        = "OFF"
  name                     = "custom-domain"
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
  allowed_oauth_scopes                 = ["openid", "email", "profile"]
  auth_session_validity                = 3
  callback_urls                        = ["https://app.acme.com/callback", "https://app.acme.com/oauth2/idpresponse"]
  enable_token_revocation              = true
  explicit_auth_flows                  = ["ALLOW_REFRESH_TOKEN_AUTH"]
  generate_secret                      = true
  id_token_validity                    = 60
  logout_urls                          = ["https://app.acme.com/"]
  name                                 = "web"
  prevent_user_existence_errors        = "ENABLED"
  refresh_token_validity               = 30
  supported_identity_providers = [
    aws_cognito_identity_provider.partner.provider_name,
    aws_cognito_identity_provider.staff.provider_name,
    "COGNITO",
  ]
  user_pool_id     = aws_cognito_user_pool.pool.id
  write_attributes = ["email"]

  token_validity_units {
    access_token  = "minutes"
    id_token      = "minutes"
    refresh_token = "days"
  }
}

resource "aws_cognito_user_pool_domain" "custom" {
  certificate_arn = aws_acm_certificate_validation.custom.certificate_arn
  domain          = "auth.acme.com"
  user_pool_id    = aws_cognito_user_pool.pool.id

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_cognito_user_pool_domain" "prefix" {
  domain       = "custom-domain-test"
  user_pool_id = aws_cognito_user_pool.pool.id

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_route53_record" "custom_a" {
  name    = aws_cognito_user_pool_domain.custom.domain
  type    = "A"
  zone_id = "Z0123456789ABCDEFGHIJ"

  alias {
    evaluate_target_health = false
    name                   = aws_cognito_user_pool_domain.custom.cloudfront_distribution
    zone_id                = aws_cognito_user_pool_domain.custom.cloudfront_distribution_zone_id
  }
}

resource "aws_route53_record" "custom_aaaa" {
  name    = aws_cognito_user_pool_domain.custom.domain
  type    = "AAAA"
  zone_id = "Z0123456789ABCDEFGHIJ"

  alias {
    evaluate_target_health = false
    name                   = aws_cognito_user_pool_domain.custom.cloudfront_distribution
    zone_id                = aws_cognito_user_pool_domain.custom.cloudfront_distribution_zone_id
  }
}

resource "aws_route53_record" "custom_certificate" {
  allow_overwrite = true
  name            = one(aws_acm_certificate.custom.domain_validation_options).resource_record_name
  records = [
    one(aws_acm_certificate.custom.domain_validation_options).resource_record_value,
  ]
  ttl     = 300
  type    = one(aws_acm_certificate.custom.domain_validation_options).resource_record_type
  zone_id = "Z0123456789ABCDEFGHIJ"
}

resource "aws_ssm_parameter" "client_id_web" {
  description    = "Client id of the app client web"
  insecure_value = aws_cognito_user_pool_client.web.id
  name           = "/custom-domain/clients/web/client_id"
  type           = "String"
}

resource "aws_ssm_parameter" "domain" {
  description    = "Host of the sign-in pages"
  insecure_value = aws_cognito_user_pool_domain.custom.domain
  name           = "/custom-domain/domain"
  type           = "String"
}

resource "aws_ssm_parameter" "issuer" {
  description    = "Issuer of the tokens that the user pool signs"
  insecure_value = "https://${aws_cognito_user_pool.pool.endpoint}"
  name           = "/custom-domain/issuer"
  type           = "String"
}

resource "aws_ssm_parameter" "user_pool_arn" {
  description    = "ARN of the user pool"
  insecure_value = aws_cognito_user_pool.pool.arn
  name           = "/custom-domain/user_pool_arn"
  type           = "String"
}

resource "aws_ssm_parameter" "user_pool_id" {
  description    = "Id of the user pool"
  insecure_value = aws_cognito_user_pool.pool.id
  name           = "/custom-domain/user_pool_id"
  type           = "String"
}

output "alb_urls" {
  description = "For each app client, where a sign-in through its load balancers starts; the load balancer itself sends people to Cognito"
  value = {
    web = ["https://app.acme.com/"]
  }
}

output "authorize_urls" {
  description = "For each app client and identity provider, where a sign-in starts; the app adds state and PKCE"
  value = {
    web = {
      Partner = "https://${aws_cognito_user_pool_domain.custom.domain}/oauth2/authorize?identity_provider=Partner&client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=https%3A%2F%2Fapp.acme.com%2Fcallback"
      Staff   = "https://${aws_cognito_user_pool_domain.custom.domain}/oauth2/authorize?identity_provider=Staff&client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=https%3A%2F%2Fapp.acme.com%2Fcallback"
    }
  }
}

output "client_ids" {
  description = "Client id of each app client"
  value = {
    web = aws_cognito_user_pool_client.web.id
  }
}

output "client_secrets" {
  description = "Client secret of each app client that has one"
  sensitive   = true
  value = {
    web = aws_cognito_user_pool_client.web.client_secret
  }
}

output "consumers" {
  description = "For each app client, the values that an ALB rule, a JWT authorizer and an identity pool need"
  value = {
    web = {
      alb = {
        user_pool_arn       = aws_cognito_user_pool.pool.arn
        user_pool_client_id = aws_cognito_user_pool_client.web.id
        user_pool_domain    = aws_cognito_user_pool_domain.custom.domain
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
  value       = aws_cognito_user_pool_domain.custom.domain
}

output "domain_cloudfront_target" {
  description = "What the alias records of the domain lead to"
  value       = aws_cognito_user_pool_domain.custom.cloudfront_distribution
}

output "domain_cloudfront_zone_id" {
  description = "The hosted zone of domain_cloudfront_target"
  value       = aws_cognito_user_pool_domain.custom.cloudfront_distribution_zone_id
}

output "idp_redirect_uri" {
  description = "Redirect URI to enter at every OpenID Connect provider"
  value       = "https://${aws_cognito_user_pool_domain.custom.domain}/oauth2/idpresponse"
}

output "issuer" {
  description = "Issuer of the tokens that the user pool signs"
  value       = "https://${aws_cognito_user_pool.pool.endpoint}"
}

output "login_urls" {
  description = "For each app client, the page that offers every way to sign in; the app adds state and PKCE"
  value = {
    web = "https://${aws_cognito_user_pool_domain.custom.domain}/login?client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=https%3A%2F%2Fapp.acme.com%2Fcallback"
  }
}

output "logout_urls" {
  description = "For each app client, where a sign-out starts; it ends the session at Cognito, not at the identity provider"
  value = {
    web = "https://${aws_cognito_user_pool_domain.custom.domain}/logout?client_id=${aws_cognito_user_pool_client.web.id}&logout_uri=https%3A%2F%2Fapp.acme.com%2F"
  }
}

output "prefix_idp_redirect_uri" {
  description = "Redirect URI of the prefix domain, to enter at every OpenID Connect provider as well"
  value       = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.us-west-2.amazoncognito.com/oauth2/idpresponse"
}

output "prefix_saml_acs_url" {
  description = "Assertion consumer service URL of the prefix domain, to enter at every SAML provider as well"
  value       = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.us-west-2.amazoncognito.com/saml2/idpresponse"
}

output "saml_acs_url" {
  description = "Assertion consumer service URL to enter at every SAML provider"
  value       = "https://${aws_cognito_user_pool_domain.custom.domain}/saml2/idpresponse"
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
