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
  id = "us-west-2_Ab12Cd34E"
  to = aws_cognito_user_pool.pool
}

import {
  id = "existing-test"
  to = aws_cognito_user_pool_domain.prefix
}

import {
  id = "us-west-2_Ab12Cd34E:Descope"
  to = aws_cognito_identity_provider.descope
}

import {
  id = "us-west-2_Ab12Cd34E/1h57kf5cpq17m0eml12EXAMPLE"
  to = aws_cognito_user_pool_client.web
}

data "aws_cognito_user_pool" "pool" {
  user_pool_id = "us-west-2_Ab12Cd34E"

  lifecycle {
    postcondition {
      condition     = anytrue([for attribute in self.schema_attributes : attribute.name == "custom:$${x}" && attribute.mutable])
      error_message = "The pool has no mutable attribute custom:$${x}, which a provider's mapping fills. Add it once; it can never be removed."
    }

    postcondition {
      condition     = anytrue([for attribute in self.schema_attributes : attribute.name == "custom:idp_sub" && attribute.mutable && attribute.attribute_data_type == "String"])
      error_message = "The pool has no mutable string attribute custom:idp_sub, which a provider's mapping fills. Add it once; it can never be removed: aws cognito-idp add-custom-attributes --user-pool-id us-west-2_Ab12Cd34E --custom-attributes 'Name=idp_sub,AttributeDataType=String,Mutable=true,StringAttributeConstraints={MinLength=0,MaxLength=2048}'."
    }

    postcondition {
      condition     = anytrue([for attribute in self.schema_attributes : attribute.name == "custom:roles" && attribute.mutable])
      error_message = "The pool has no mutable attribute custom:roles, which a provider's mapping fills. Add it once; it can never be removed: aws cognito-idp add-custom-attributes --user-pool-id us-west-2_Ab12Cd34E --custom-attributes 'Name=roles,AttributeDataType=String,Mutable=true,StringAttributeConstraints={MinLength=0,MaxLength=2048}'."
    }

    postcondition {
      condition     = coalesce(try(self.lambda_config[0].pre_sign_up, null), "none") == "none" || endswith(coalesce(try(self.lambda_config[0].pre_sign_up, null), "none"), ":function:existing-adopted-pre-sign-up") || false
      error_message = "The pool calls ${coalesce(try(self.lambda_config[0].pre_sign_up, null), "none")} at pre sign-up, and the linking function would take its place. Where nothing of it is needed any more, write under accountLinking: replaces: ${coalesce(try(self.lambda_config[0].pre_sign_up, null), "none")}"
    }
  }
}

resource "aws_cloudwatch_log_group" "pre_sign_up" {
  name              = "/aws/lambda/existing-adopted-pre-sign-up"
  retention_in_days = 30
}

resource "aws_cognito_identity_provider" "descope" {
  attribute_mapping = {
    "custom:$${x}"   = "%%{ if \"x\" }"
    "custom:idp_sub" = "sub"
    "custom:roles"   = "roles"
    email            = "email"
    email_verified   = "email_verified"
    username         = "sub"
  }
  provider_details = {
    client_id     = "P2abcDEF"
    client_secret = var.descope_client_secret
    oidc_issuer   = "https://api.descope.com/P2abcDEF"
  }
  provider_name = "Descope"
  provider_type = "OIDC"
  user_pool_id  = aws_cognito_user_pool.pool.id

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

  depends_on = [
    aws_iam_role_policy.pre_sign_up_pool,
    aws_lambda_permission.cognito_pre_sign_up,
  ]
}

resource "aws_cognito_user_pool" "pool" {
  name = data.aws_cognito_user_pool.pool.name

  lambda_config {
    pre_sign_up = aws_lambda_function.pre_sign_up.arn
  }

  lifecycle {
    ignore_changes = [
      account_recovery_setting,
      admin_create_user_config,
      alias_attributes,
      auto_verified_attributes,
      deletion_protection,
      device_configuration,
      email_configuration,
      email_mfa_configuration,
      email_verification_message,
      email_verification_subject,
      mfa_configuration,
      name,
      password_policy,
      schema,
      sign_in_policy,
      sms_authentication_message,
      sms_configuration,
      sms_verification_message,
      software_token_mfa_configuration,
      tags,
      tags_all,
      user_attribute_update_settings,
      user_pool_add_ons,
      user_pool_tier,
      username_attributes,
      username_configuration,
      verification_message_template,
      web_authn_configuration,
      lambda_config[0].create_auth_challenge,
      lambda_config[0].custom_email_sender,
      lambda_config[0].custom_message,
      lambda_config[0].custom_sms_sender,
      lambda_config[0].define_auth_challenge,
      lambda_config[0].kms_key_id,
      lambda_config[0].post_authentication,
      lambda_config[0].post_confirmation,
      lambda_config[0].pre_authentication,
      lambda_config[0].pre_token_generation,
      lambda_config[0].pre_token_generation_config,
      lambda_config[0].user_migration,
      lambda_config[0].verify_auth_challenge_response,
    ]
    prevent_destroy = true

    postcondition {
      condition     = try(self.username_configuration[0].case_sensitive, true) == true
      error_message = "The user names of the pool do not differ by case. Write caseSensitiveUsernames: false next to adopt, so linking compares them in the same way."
    }
  }

  depends_on = [
    aws_iam_role_policy.pre_sign_up_pool,
    aws_lambda_permission.cognito_pre_sign_up,
  ]
}

resource "aws_cognito_user_pool_client" "web" {
  callback_urls       = ["https://app.example.com/cb", "https://alb.example.com/oauth2/idpresponse"]
  explicit_auth_flows = ["ALLOW_USER_SRP_AUTH"]
  logout_urls         = ["https://app.example.com/"]
  name                = "web"
  user_pool_id        = aws_cognito_user_pool.pool.id
  write_attributes    = ["email", "custom:idp_sub", "custom:roles", "custom:$${x}"]

  refresh_token_rotation {
    feature                    = "ENABLED"
    retry_grace_period_seconds = 30
  }

  lifecycle {
    ignore_changes = [
      access_token_validity,
      allowed_oauth_flows,
      allowed_oauth_flows_user_pool_client,
      allowed_oauth_scopes,
      analytics_configuration,
      auth_session_validity,
      default_redirect_uri,
      enable_propagate_additional_user_context_data,
      enable_token_revocation,
      id_token_validity,
      name,
      prevent_user_existence_errors,
      read_attributes,
      refresh_token_validity,
      supported_identity_providers,
      token_validity_units,
    ]
    prevent_destroy = true

    postcondition {
      condition     = (try(length(self.client_secret), 0) > 0) == true
      error_message = "The client has no secret, and cannot be given one. Write secret: false, or make another client."
    }
  }
}

resource "aws_cognito_user_pool_domain" "prefix" {
  domain       = "existing-test"
  user_pool_id = aws_cognito_user_pool.pool.id

  lifecycle {
    ignore_changes  = [managed_login_version]
    prevent_destroy = true
  }
}

resource "aws_iam_openid_connect_provider" "descope" {
  client_id_list = ["P2abcDEF"]
  url            = "https://api.descope.com/P2abcDEF"
}

resource "aws_iam_role" "pre_sign_up" {
  assume_role_policy = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"LambdaAssume\",\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"lambda.amazonaws.com\"},\"Action\":\"sts:AssumeRole\"}]}"
  description        = "Runs the pre sign-up function of existing-adopted"
  name               = "existing-adopted-pre-sign-up"
}

resource "aws_iam_role_policy" "pre_sign_up_logs" {
  name   = "write-own-logs"
  policy = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"WriteOwnLogs\",\"Effect\":\"Allow\",\"Action\":[\"logs:CreateLogStream\",\"logs:PutLogEvents\"],\"Resource\":\"${aws_cloudwatch_log_group.pre_sign_up.arn}:*\"}]}"
  role   = aws_iam_role.pre_sign_up.name
}

resource "aws_iam_role_policy" "pre_sign_up_pool" {
  name   = "link-users-in-own-pool"
  policy = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"LinkUsersInOwnPool\",\"Effect\":\"Allow\",\"Action\":[\"cognito-idp:AdminGetUser\",\"cognito-idp:AdminLinkProviderForUser\",\"cognito-idp:ListUsers\"],\"Resource\":\"${data.aws_cognito_user_pool.pool.arn}\"}]}"
  role   = aws_iam_role.pre_sign_up.name

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_lambda_function" "pre_sign_up" {
  architectures    = ["arm64"]
  description      = "Links first federated sign-ins of existing-adopted to existing users"
  filename         = "${path.module}/lambda/pre-sign-up.zip"
  function_name    = "existing-adopted-pre-sign-up"
  handler          = "index.handler"
  memory_size      = 512
  role             = aws_iam_role.pre_sign_up.arn
  runtime          = "nodejs22.x"
  source_code_hash = "/rBctbgmJJC10zi+pJ6lobFXMCC8udzG4hpLQbLLOaM="
  timeout          = 5

  environment {
    variables = {
      LINKING_POLICY = "{\"providers\":[{\"name\":\"Descope\",\"link\":{\"trustEmail\":\"verifiedClaim\",\"emailVerifiedMapped\":true,\"emailDomains\":[],\"subjectAttribute\":\"custom:idp_sub\"}}],\"caseSensitiveUsernames\":true,\"whenUnsafe\":\"separateUser\",\"whenNoMatch\":\"createUser\",\"linkInvitedUsers\":false,\"afterLink\":\"continue\"}"
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
  source_arn    = data.aws_cognito_user_pool.pool.arn
  statement_id  = "AllowCognitoPreSignUp-${data.aws_cognito_user_pool.pool.user_pool_id}"

  lifecycle {
    create_before_destroy = true
  }
}

output "alb_urls" {
  description = "For each app client, where a sign-in through its load balancers starts; the load balancer itself sends people to Cognito"
  value = {
    web = ["https://alb.example.com/"]
  }
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
  value       = "https://${aws_cognito_user_pool.pool.endpoint}"
}

output "linking_function_arn" {
  description = "ARN of the function that links accounts"
  value       = aws_lambda_function.pre_sign_up.arn
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
  value       = aws_cognito_user_pool.pool.arn
}

output "user_pool_id" {
  description = "Id of the user pool"
  value       = aws_cognito_user_pool.pool.id
}
