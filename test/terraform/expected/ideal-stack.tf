terraform {
  required_version = ">= 1.5"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100, < 7.0"
    }
  }

  backend "local" {
    path = "terraform.tfstate"
  }
}

provider "aws" {
  region              = "eu-central-1"
  allowed_account_ids = ["123456789012"]

  default_tags {
    tags = {
      Stack         = "acme-customers"
      "cost centre" = "Zürich 42"
    }
  }
}

variable "descope_client_secret" {
  description = "Client secret of Descope. It is read as $${plain text} here."
  type        = string
  sensitive   = true
  nullable    = false

  validation {
    condition     = length(trimspace(var.descope_client_secret)) > 0
    error_message = "The client secret of Descope must not be empty."
  }
}

resource "aws_cloudwatch_log_group" "pre_sign_up" {
  name              = "/aws/lambda/acme-customers-pre-sign-up"
  retention_in_days = 30
}

resource "aws_cloudwatch_log_metric_filter" "pre_sign_up_refused" {
  name           = "acme-customers-refused"
  pattern        = "{ $.verdict = \"refused\" }"
  log_group_name = aws_cloudwatch_log_group.pre_sign_up.name

  metric_transformation {
    name          = "Refused"
    namespace     = "acme-customers"
    value         = "1"
    default_value = "0"
  }
}

resource "aws_cloudwatch_metric_alarm" "pre_sign_up_errors" {
  alarm_name        = "acme-customers-pre-sign-up-errors"
  alarm_description = "First federated sign-ins failed"
  namespace         = "AWS/Lambda"
  metric_name       = "Errors"
  dimensions = {
    FunctionName = "acme-customers-pre-sign-up"
  }
  statistic           = "Sum"
  period              = 300
  evaluation_periods  = 1
  threshold           = 0
  comparison_operator = "GreaterThanThreshold"
  treat_missing_data  = "notBreaching"
  alarm_actions       = ["arn:aws:sns:eu-central-1:123456789012:identity"]
}

resource "aws_cognito_identity_provider" "descope" {
  user_pool_id  = aws_cognito_user_pool.pool.id
  provider_name = "Descope"
  provider_type = "OIDC"
  provider_details = {
    attributes_request_method     = "GET"
    attributes_url_add_attributes = "false"
    authorize_scopes              = "openid profile email descope.claims"
    client_id                     = "P2abcDEF"
    client_secret                 = var.descope_client_secret
    oidc_issuer                   = "https://api.descope.com/P2abcDEF"
  }
  attribute_mapping = {
    "custom:idp_sub" = "sub"
    email            = "email"
    email_verified   = "email_verified"
    name             = "$${file(\"/etc/hostname\")} \"quoted\" \\ %%{ if true }"
    username         = "sub"
  }

  depends_on = [
    aws_iam_role_policy.pre_sign_up_pool,
    aws_lambda_permission.cognito_pre_sign_up,
  ]
}

resource "aws_cognito_user_pool" "pool" {
  name                     = "acme-customers"
  username_attributes      = ["email"]
  auto_verified_attributes = ["email"]
  mfa_configuration        = "OPTIONAL"
  user_pool_tier           = "PLUS"
  deletion_protection      = "ACTIVE"

  username_configuration {
    case_sensitive = false
  }

  admin_create_user_config {
    allow_admin_create_user_only = true
  }

  account_recovery_setting {
    recovery_mechanism {
      name     = "verified_email"
      priority = 1
    }
  }

  software_token_mfa_configuration {
    enabled = true
  }

  user_pool_add_ons {
    advanced_security_mode = "AUDIT"
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
    name                     = "email"
    attribute_data_type      = "String"
    developer_only_attribute = false
    mutable                  = true
    required                 = true

    string_attribute_constraints {
      min_length = "0"
      max_length = "2048"
    }
  }

  schema {
    name                     = "idp_sub"
    attribute_data_type      = "String"
    developer_only_attribute = false
    mutable                  = true
    required                 = false

    string_attribute_constraints {
      min_length = "0"
      max_length = "2048"
    }
  }

  lambda_config {
    pre_sign_up = aws_lambda_function.pre_sign_up.arn
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_cognito_user_pool_client" "web" {
  name                                 = "web"
  user_pool_id                         = aws_cognito_user_pool.pool.id
  generate_secret                      = false
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_scopes                 = ["email", "openid", "profile"]
  callback_urls = [
    "https://app.example.com/callback",
    "http://localhost:3000/a/rather/long/path/to/come/back/to",
  ]
  supported_identity_providers  = [aws_cognito_identity_provider.descope.provider_name]
  explicit_auth_flows           = ["ALLOW_REFRESH_TOKEN_AUTH"]
  write_attributes              = ["custom:idp_sub", "email", "name"]
  prevent_user_existence_errors = "ENABLED"
  enable_token_revocation       = true
  access_token_validity         = 60
  id_token_validity             = 60
  refresh_token_validity        = 30

  token_validity_units {
    access_token  = "minutes"
    id_token      = "minutes"
    refresh_token = "days"
  }
}

resource "aws_cognito_user_pool_domain" "prefix" {
  domain       = "acme-customers-123456789012"
  user_pool_id = aws_cognito_user_pool.pool.id

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_iam_role" "pre_sign_up" {
  name               = "acme-customers-pre-sign-up"
  assume_role_policy = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"lambda.amazonaws.com\"},\"Action\":\"sts:AssumeRole\"}]}"
}

resource "aws_iam_role_policy" "pre_sign_up_logs" {
  name   = "write-own-logs"
  role   = aws_iam_role.pre_sign_up.name
  policy = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":[\"logs:CreateLogStream\",\"logs:PutLogEvents\"],\"Resource\":\"${aws_cloudwatch_log_group.pre_sign_up.arn}:*\"}]}"
}

resource "aws_iam_role_policy" "pre_sign_up_pool" {
  name   = "link-users-in-own-pool"
  role   = aws_iam_role.pre_sign_up.name
  policy = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":[\"cognito-idp:AdminLinkProviderForUser\",\"cognito-idp:ListUsers\"],\"Resource\":\"${aws_cognito_user_pool.pool.arn}\"}]}"
}

resource "aws_lambda_function" "pre_sign_up" {
  function_name    = "acme-customers-pre-sign-up"
  role             = aws_iam_role.pre_sign_up.arn
  runtime          = "nodejs22.x"
  architectures    = ["arm64"]
  handler          = "index.handler"
  filename         = "${path.module}/lambda/pre-sign-up.zip"
  source_code_hash = "bm90IGEgaGFzaA=="
  timeout          = 5
  memory_size      = 512

  environment {
    variables = {
      LINKING_POLICY = "{\"providers\":[{\"name\":\"$${Descope}\"}]}"
    }
  }

  logging_config {
    log_format = "JSON"
    log_group  = aws_cloudwatch_log_group.pre_sign_up.name
  }

  lifecycle {
    precondition {
      condition     = filebase64sha256("${path.module}/lambda/pre-sign-up.zip") == "bm90IGEgaGFzaA=="
      error_message = "lambda/pre-sign-up.zip is not the archive that was generated with this configuration. Run synth again and keep the files together."
    }
  }

  depends_on = [aws_iam_role_policy.pre_sign_up_logs]
}

resource "aws_lambda_permission" "cognito_pre_sign_up" {
  statement_id  = "AllowCognitoPreSignUp"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.pre_sign_up.function_name
  principal     = "cognito-idp.amazonaws.com"
  source_arn    = aws_cognito_user_pool.pool.arn
}

output "user_pool_id" {
  description = "Id of the user pool"
  value       = aws_cognito_user_pool.pool.id
}

output "issuer" {
  value = "https://${aws_cognito_user_pool.pool.endpoint}"
}

output "client_ids" {
  value = {
    web = aws_cognito_user_pool_client.web.id
  }
}
