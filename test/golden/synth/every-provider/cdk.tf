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

variable "apple_private_key" {
  description = "Private key of SignInWithApple. Give it through TF_VAR_apple_private_key."
  nullable    = false
  sensitive   = true
  type        = string

  validation {
    condition     = length(trimspace(var.apple_private_key)) > 0
    error_message = "The private key of SignInWithApple must not be empty."
  }
}

variable "facebook_client_secret" {
  description = "Client secret of Facebook. Give it through TF_VAR_facebook_client_secret."
  nullable    = false
  sensitive   = true
  type        = string

  validation {
    condition     = length(trimspace(var.facebook_client_secret)) > 0
    error_message = "The client secret of Facebook must not be empty."
  }
}

variable "google_client_secret" {
  description = "Client secret of Google. Give it through TF_VAR_google_client_secret."
  nullable    = false
  sensitive   = true
  type        = string

  validation {
    condition     = length(trimspace(var.google_client_secret)) > 0
    error_message = "The client secret of Google must not be empty."
  }
}

data "aws_secretsmanager_secret_version" "oidc_client_secret" {
  secret_id = "every-provider"
}

data "aws_ssm_parameter" "loginwithamazon_client_secret" {
  name            = "/every-provider/amazon"
  with_decryption = true
}

resource "aws_cloudwatch_log_group" "pre_sign_up" {
  name              = "/aws/lambda/every-provider-pre-sign-up"
  retention_in_days = 30
}

resource "aws_cognito_identity_provider" "facebook" {
  attribute_mapping = {
    email       = "email"
    family_name = "last_name"
    given_name  = "first_name"
    name        = "name"
    picture     = "picture"
    username    = "id"
  }
  provider_details = {
    api_version                   = "v21.0"
    attributes_url                = "https://graph.facebook.com/v21.0/me?fields="
    attributes_url_add_attributes = "true"
    authorize_scopes              = "public_profile,email"
    authorize_url                 = "https://www.facebook.com/v21.0/dialog/oauth"
    client_id                     = "1234567890"
    client_secret                 = var.facebook_client_secret
    token_request_method          = "GET"
    token_url                     = "https://graph.facebook.com/v21.0/oauth/access_token"
  }
  provider_name = "Facebook"
  provider_type = "Facebook"
  user_pool_id  = aws_cognito_user_pool.pool.id

  depends_on = [
    aws_iam_role_policy.pre_sign_up_pool,
    aws_lambda_permission.cognito_pre_sign_up,
  ]
}

resource "aws_cognito_identity_provider" "google" {
  attribute_mapping = {
    "custom:idp_sub" = "sub"
    email            = "email"
    email_verified   = "email_verified"
    family_name      = "family_name"
    given_name       = "given_name"
    name             = "name"
    username         = "sub"
  }
  provider_details = {
    attributes_url                = "https://people.googleapis.com/v1/people/me?personFields="
    attributes_url_add_attributes = "true"
    authorize_scopes              = "openid email profile https://www.googleapis.com/auth/user.birthday.read"
    authorize_url                 = "https://accounts.google.com/o/oauth2/v2/auth"
    client_id                     = "acme.apps.googleusercontent.com"
    client_secret                 = var.google_client_secret
    oidc_issuer                   = "https://accounts.google.com"
    token_request_method          = "POST"
    token_url                     = "https://www.googleapis.com/oauth2/v4/token"
  }
  provider_name = "Google"
  provider_type = "Google"
  user_pool_id  = aws_cognito_user_pool.pool.id

  depends_on = [
    aws_iam_role_policy.pre_sign_up_pool,
    aws_lambda_permission.cognito_pre_sign_up,
  ]
}

resource "aws_cognito_identity_provider" "logingov" {
  attribute_mapping = {
    birthdate        = "dob"
    "custom:idp_sub" = "uuid"
    email            = "email"
    family_name      = "last_name"
    given_name       = "first_name"
  }
  provider_details = {
    IDPSignout              = "true"
    MetadataURL             = "https://idp.int.identitysandbox.gov/api/saml/metadata2026"
    RequestSigningAlgorithm = "rsa-sha256"
  }
  provider_name = "LoginGov"
  provider_type = "SAML"
  user_pool_id  = aws_cognito_user_pool.pool.id

  lifecycle {
    ignore_changes = [
      provider_details["ActiveEncryptionCertificate"],
      provider_details["SLORedirectBindingURI"],
      provider_details["SSORedirectBindingURI"],
    ]
  }

  depends_on = [
    aws_iam_role_policy.pre_sign_up_pool,
    aws_lambda_permission.cognito_pre_sign_up,
  ]
}

resource "aws_cognito_identity_provider" "loginwithamazon" {
  attribute_mapping = {
    email    = "email"
    name     = "name"
    username = "user_id"
  }
  provider_details = {
    authorize_scopes = "profile postal_code"
    client_id        = "amzn1.application-oa2-client.abc"
    client_secret    = data.aws_ssm_parameter.loginwithamazon_client_secret.value
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

  depends_on = [
    aws_iam_role_policy.pre_sign_up_pool,
    aws_lambda_permission.cognito_pre_sign_up,
  ]
}

resource "aws_cognito_identity_provider" "no_secret" {
  attribute_mapping = {
    email          = "email"
    email_verified = "email_verified"
    username       = "sub"
  }
  provider_details = {
    attributes_request_method     = "GET"
    attributes_url                = "https://sso.partner.example/userinfo"
    attributes_url_add_attributes = "false"
    authorize_scopes              = "openid email profile"
    authorize_url                 = "https://sso.partner.example/authorize"
    client_id                     = "partner"
    jwks_uri                      = "https://sso.partner.example/jwks.json"
    oidc_issuer                   = "https://sso.partner.example"
    token_url                     = "https://proxy.acme.example/token"
  }
  provider_name = "No.Secret"
  provider_type = "OIDC"
  user_pool_id  = aws_cognito_user_pool.pool.id

  depends_on = [
    aws_iam_role_policy.pre_sign_up_pool,
    aws_lambda_permission.cognito_pre_sign_up,
  ]
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
    client_id                     = "acme"
    client_secret                 = jsondecode(data.aws_secretsmanager_secret_version.oidc_client_secret.secret_string)["oidc"]
    oidc_issuer                   = "https://sso.example.com"
  }
  provider_name = "Oidc"
  provider_type = "OIDC"
  user_pool_id  = aws_cognito_user_pool.pool.id

  depends_on = [
    aws_iam_role_policy.pre_sign_up_pool,
    aws_lambda_permission.cognito_pre_sign_up,
  ]
}

resource "aws_cognito_identity_provider" "saml_file" {
  attribute_mapping = {
    "custom:department" = "department"
    "custom:idp_sub"    = "nameIdCopy"
    email               = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress"
  }
  idp_identifiers = ["acme.com"]
  provider_details = {
    EncryptedResponses      = "true"
    IDPInit                 = "true"
    IDPSignout              = "true"
    MetadataFile            = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- Metadata as an identity provider publishes it. Nobody has the key of this certificate. -->\n<md:EntityDescriptor xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\" entityID=\"https://sso.example.com/saml/$${entity}\">\n  <md:IDPSSODescriptor WantAuthnRequestsSigned=\"false\" protocolSupportEnumeration=\"urn:oasis:names:tc:SAML:2.0:protocol\">\n    <md:KeyDescriptor use=\"signing\">\n      <ds:KeyInfo xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\">\n        <ds:X509Data>\n          <ds:X509Certificate>MIIDFTCCAf2gAwIBAgIUUA0+FB0ciVbRQRIfedtKOfPiEBQwDQYJKoZIhvcNAQELBQAwGjEYMBYGA1UEAwwPc3NvLmV4YW1wbGUuY29tMB4XDTI2MTEyMTA0MjIxNVoXDTM2MTExODA0MjIxNVowGjEYMBYGA1UEAwwPc3NvLmV4YW1wbGUuY29tMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA6ApHtj5Lt+X0717BuvBVj/VSmy8RJQYLw1JCfcOOBgnK/WC2Poe7RAG6p7VvpTghKmBrYJ6KfqWo77NpE632L/ZoPUD8qFR2U0TEosCLV6QbZRRHNxWxwavVt3agmEGeFWBF3ZfwVnbomw0rt+mecyoIeVhNdJAfTcmiqNaF1NcRBL0GGetOk085Pp4MMM9BZGCVn72dXnUg6dnwI0lHCOBVbNHs1FjUxSF7Lxn5vXHIk1Saetaf0imRKg4/SBO0u91G6xLjMa6eZdfS1Jx3z8wGvBj1DMRpBmdl7G2x142VmPPXMfCy6Jdq+M0P2nMPI3+1PYkbIHPXlf+KjDq/AQIDAQABo1MwUTAdBgNVHQ4EFgQUKLKLrSdNTqnzacRQNZELUeI2ZVIwHwYDVR0jBBgwFoAUKLKLrSdNTqnzacRQNZELUeI2ZVIwDwYDVR0TAQH/BAUwAwEB/zANBgkqhkiG9w0BAQsFAAOCAQEAHsce228RZjX8D6BA7khpCOeTJ7ZBEQnZX3I5SxrVlz35rM4cu54o8b4+WRZ6waXjdA8YrXKDqi/41IsZTDYnRNVBkQqbQ0RANs3M9LhJK0dzl5VkXkf/IKWynHEjvo+YFTvqWVT3cz+FHapgbai1CZon4Tk30OftPYEgx/MF1a47yASypSv1Z8GjOGPJYvQODf47/VJlFzcPVzsgtQwmc/8BLOYbAGC4WXStKm42Jp/RN6sznQnvapPEAQKnFy0eFscGIUz5dgeAiLepqOREl3KrMC/d2yQM9G7GIA4K2XmOngdWchvEKBlaKjpJgEPGkpkSXxPbqr8KBgpke7MWrA==</ds:X509Certificate>\n        </ds:X509Data>\n      </ds:KeyInfo>\n    </md:KeyDescriptor>\n    <md:NameIDFormat>urn:oasis:names:tc:SAML:2.0:nameid-format:persistent</md:NameIDFormat>\n    <md:SingleSignOnService Binding=\"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST\" Location=\"https://sso.example.com/saml/post?a=1&amp;b=%%{2}\"/>\n    <md:SingleSignOnService Binding=\"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect\" Location=\"https://sso.example.com/saml/redirect\"/>\n  </md:IDPSSODescriptor>\n</md:EntityDescriptor>\n"
    RequestSigningAlgorithm = "rsa-sha256"
  }
  provider_name = "Saml.File"
  provider_type = "SAML"
  user_pool_id  = aws_cognito_user_pool.pool.id

  lifecycle {
    ignore_changes = [
      provider_details["ActiveEncryptionCertificate"],
      provider_details["SLORedirectBindingURI"],
      provider_details["SSORedirectBindingURI"],
    ]
  }

  depends_on = [
    aws_iam_role_policy.pre_sign_up_pool,
    aws_lambda_permission.cognito_pre_sign_up,
  ]
}

resource "aws_cognito_identity_provider" "saml_url" {
  attribute_mapping = {
    email      = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress"
    given_name = "firstName"
  }
  provider_details = {
    IDPSignout  = "false"
    MetadataURL = "https://acme.okta.com/app/exk1/sso/saml/metadata"
  }
  provider_name = "Saml.Url"
  provider_type = "SAML"
  user_pool_id  = aws_cognito_user_pool.pool.id

  lifecycle {
    ignore_changes = [
      provider_details["ActiveEncryptionCertificate"],
      provider_details["SLORedirectBindingURI"],
      provider_details["SSORedirectBindingURI"],
    ]
  }

  depends_on = [
    aws_iam_role_policy.pre_sign_up_pool,
    aws_lambda_permission.cognito_pre_sign_up,
  ]
}

resource "aws_cognito_identity_provider" "signinwithapple" {
  attribute_mapping = {
    "custom:idp_sub" = "sub"
    email            = "email"
    email_verified   = "email_verified"
    family_name      = "lastName"
    given_name       = "firstName"
    username         = "sub"
  }
  provider_details = {
    authorize_scopes = "email name"
    client_id        = "com.acme.web"
    key_id           = "F6G7H8I9J0"
    private_key      = terraform_data.signinwithapple_key.input.planned == plantimestamp() ? var.apple_private_key : null
    team_id          = "A1B2C3D4E5"
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

  depends_on = [
    aws_iam_role_policy.pre_sign_up_pool,
    aws_lambda_permission.cognito_pre_sign_up,
  ]
}

resource "aws_cognito_user_pool" "pool" {
  auto_verified_attributes = ["email"]
  deletion_protection      = "ACTIVE"
  mfa_configuration        = "OFF"
  name                     = "every-provider"
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

  schema {
    attribute_data_type      = "String"
    developer_only_attribute = false
    mutable                  = true
    name                     = "department"
    required                 = false

    string_attribute_constraints {
      max_length = "256"
      min_length = "0"
    }
  }

  schema {
    attribute_data_type      = "String"
    developer_only_attribute = false
    mutable                  = true
    name                     = "idp_sub"
    required                 = false

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

resource "aws_cognito_user_pool_client" "partners" {
  access_token_validity                = 60
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_scopes                 = ["openid", "email", "profile"]
  auth_session_validity                = 3
  callback_urls                        = ["https://partners.acme.com/callback"]
  enable_token_revocation              = true
  explicit_auth_flows                  = ["ALLOW_REFRESH_TOKEN_AUTH"]
  generate_secret                      = false
  id_token_validity                    = 60
  name                                 = "partners"
  prevent_user_existence_errors        = "ENABLED"
  refresh_token_validity               = 30
  supported_identity_providers = [
    aws_cognito_identity_provider.saml_url.provider_name,
    aws_cognito_identity_provider.no_secret.provider_name,
  ]
  user_pool_id     = aws_cognito_user_pool.pool.id
  write_attributes = ["email", "given_name"]

  token_validity_units {
    access_token  = "minutes"
    id_token      = "minutes"
    refresh_token = "days"
  }
}

resource "aws_cognito_user_pool_client" "portal" {
  access_token_validity                = 60
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_scopes                 = ["openid", "email", "profile"]
  auth_session_validity                = 3
  callback_urls                        = ["https://portal.acme.com/callback"]
  enable_token_revocation              = true
  explicit_auth_flows                  = ["ALLOW_REFRESH_TOKEN_AUTH"]
  generate_secret                      = false
  id_token_validity                    = 60
  name                                 = "portal"
  prevent_user_existence_errors        = "ENABLED"
  refresh_token_validity               = 30
  supported_identity_providers = [
    aws_cognito_identity_provider.saml_file.provider_name,
    aws_cognito_identity_provider.saml_url.provider_name,
  ]
  user_pool_id     = aws_cognito_user_pool.pool.id
  write_attributes = ["custom:department", "custom:idp_sub", "email", "given_name"]

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
  callback_urls                        = ["https://app.acme.com/callback"]
  enable_token_revocation              = true
  explicit_auth_flows                  = ["ALLOW_REFRESH_TOKEN_AUTH"]
  generate_secret                      = false
  id_token_validity                    = 60
  logout_urls                          = ["https://app.acme.com/"]
  name                                 = "web"
  prevent_user_existence_errors        = "ENABLED"
  refresh_token_validity               = 30
  supported_identity_providers = [
    aws_cognito_identity_provider.facebook.provider_name,
    aws_cognito_identity_provider.google.provider_name,
    aws_cognito_identity_provider.logingov.provider_name,
    aws_cognito_identity_provider.loginwithamazon.provider_name,
    aws_cognito_identity_provider.no_secret.provider_name,
    aws_cognito_identity_provider.oidc.provider_name,
    aws_cognito_identity_provider.saml_url.provider_name,
    aws_cognito_identity_provider.signinwithapple.provider_name,
    "COGNITO",
  ]
  user_pool_id = aws_cognito_user_pool.pool.id
  write_attributes = [
    "birthdate",
    "custom:idp_sub",
    "email",
    "family_name",
    "given_name",
    "name",
    "picture",
  ]

  token_validity_units {
    access_token  = "minutes"
    id_token      = "minutes"
    refresh_token = "days"
  }
}

resource "aws_cognito_user_pool_domain" "prefix" {
  domain       = "every-provider-test"
  user_pool_id = aws_cognito_user_pool.pool.id

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_iam_role" "pre_sign_up" {
  assume_role_policy = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"LambdaAssume\",\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"lambda.amazonaws.com\"},\"Action\":\"sts:AssumeRole\"}]}"
  description        = "Runs the pre sign-up function of every-provider"
  name               = "every-provider-pre-sign-up"
}

resource "aws_iam_role_policy" "pre_sign_up_logs" {
  name   = "write-own-logs"
  policy = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"WriteOwnLogs\",\"Effect\":\"Allow\",\"Action\":[\"logs:CreateLogStream\",\"logs:PutLogEvents\"],\"Resource\":\"${aws_cloudwatch_log_group.pre_sign_up.arn}:*\"}]}"
  role   = aws_iam_role.pre_sign_up.name
}

resource "aws_iam_role_policy" "pre_sign_up_pool" {
  name   = "link-users-in-own-pool"
  policy = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"LinkUsersInOwnPool\",\"Effect\":\"Allow\",\"Action\":[\"cognito-idp:AdminGetUser\",\"cognito-idp:AdminLinkProviderForUser\",\"cognito-idp:ListUsers\"],\"Resource\":\"${aws_cognito_user_pool.pool.arn}\"}]}"
  role   = aws_iam_role.pre_sign_up.name

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_lambda_function" "pre_sign_up" {
  architectures    = ["arm64"]
  description      = "Links first federated sign-ins of every-provider to existing users"
  filename         = "${path.module}/lambda/pre-sign-up.zip"
  function_name    = "every-provider-pre-sign-up"
  handler          = "index.handler"
  memory_size      = 512
  role             = aws_iam_role.pre_sign_up.arn
  runtime          = "nodejs22.x"
  source_code_hash = "/rBctbgmJJC10zi+pJ6lobFXMCC8udzG4hpLQbLLOaM="
  timeout          = 5

  environment {
    variables = {
      LINKING_POLICY = "{\"providers\":[{\"name\":\"Facebook\"},{\"name\":\"Google\",\"link\":{\"trustEmail\":\"verifiedClaim\",\"emailVerifiedMapped\":true,\"emailVerifiedAlways\":true,\"emailDomains\":[],\"subjectAttribute\":\"custom:idp_sub\"}},{\"name\":\"LoginGov\",\"link\":{\"trustEmail\":\"attested\",\"emailVerifiedMapped\":false,\"emailDomains\":[\"acme.com\",\"gmail.com\"],\"subjectAttribute\":\"custom:idp_sub\"}},{\"name\":\"LoginWithAmazon\"},{\"name\":\"No.Secret\"},{\"name\":\"Oidc\"},{\"name\":\"Saml.File\",\"link\":{\"trustEmail\":\"attested\",\"emailVerifiedMapped\":false,\"emailDomains\":[\"acme.com\"],\"subjectAttribute\":\"custom:idp_sub\"}},{\"name\":\"Saml.Url\"},{\"name\":\"SignInWithApple\",\"link\":{\"trustEmail\":\"verifiedClaim\",\"emailVerifiedMapped\":true,\"emailVerifiedAlways\":true,\"emailDomains\":[],\"subjectAttribute\":\"custom:idp_sub\"}}],\"caseSensitiveUsernames\":false,\"whenUnsafe\":\"separateUser\",\"whenNoMatch\":\"createUser\",\"linkInvitedUsers\":false,\"afterLink\":\"continue\"}"
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
    client_id        = "com.acme.web"
    key_id           = "F6G7H8I9J0"
    team_id          = "A1B2C3D4E5"
    user_pool_id     = aws_cognito_user_pool.pool.id
  }

  lifecycle {
    ignore_changes = [input]
  }
}

output "authorize_urls" {
  description = "For each app client and identity provider, where a sign-in starts; the app adds state and PKCE"
  value = {
    partners = {
      "No.Secret" = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/oauth2/authorize?identity_provider=No.Secret&client_id=${aws_cognito_user_pool_client.partners.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=https%3A%2F%2Fpartners.acme.com%2Fcallback"
      "Saml.Url"  = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/oauth2/authorize?identity_provider=Saml.Url&client_id=${aws_cognito_user_pool_client.partners.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=https%3A%2F%2Fpartners.acme.com%2Fcallback"
    }
    portal = {
      "Saml.File" = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/oauth2/authorize?identity_provider=Saml.File&client_id=${aws_cognito_user_pool_client.portal.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=https%3A%2F%2Fportal.acme.com%2Fcallback"
      "Saml.Url"  = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/oauth2/authorize?identity_provider=Saml.Url&client_id=${aws_cognito_user_pool_client.portal.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=https%3A%2F%2Fportal.acme.com%2Fcallback"
    }
    web = {
      Facebook        = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/oauth2/authorize?identity_provider=Facebook&client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=https%3A%2F%2Fapp.acme.com%2Fcallback"
      Google          = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/oauth2/authorize?identity_provider=Google&client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=https%3A%2F%2Fapp.acme.com%2Fcallback"
      LoginGov        = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/oauth2/authorize?identity_provider=LoginGov&client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=https%3A%2F%2Fapp.acme.com%2Fcallback"
      LoginWithAmazon = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/oauth2/authorize?identity_provider=LoginWithAmazon&client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=https%3A%2F%2Fapp.acme.com%2Fcallback"
      "No.Secret"     = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/oauth2/authorize?identity_provider=No.Secret&client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=https%3A%2F%2Fapp.acme.com%2Fcallback"
      Oidc            = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/oauth2/authorize?identity_provider=Oidc&client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=https%3A%2F%2Fapp.acme.com%2Fcallback"
      "Saml.Url"      = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/oauth2/authorize?identity_provider=Saml.Url&client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=https%3A%2F%2Fapp.acme.com%2Fcallback"
      SignInWithApple = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/oauth2/authorize?identity_provider=SignInWithApple&client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=https%3A%2F%2Fapp.acme.com%2Fcallback"
    }
  }
}

output "client_ids" {
  description = "Client id of each app client"
  value = {
    partners = aws_cognito_user_pool_client.partners.id
    portal   = aws_cognito_user_pool_client.portal.id
    web      = aws_cognito_user_pool_client.web.id
  }
}

output "consumers" {
  description = "For each app client, the values that an ALB rule, a JWT authorizer and an identity pool need"
  value = {
    partners = {
      alb = {
        user_pool_arn       = aws_cognito_user_pool.pool.arn
        user_pool_client_id = aws_cognito_user_pool_client.partners.id
        user_pool_domain    = aws_cognito_user_pool_domain.prefix.domain
      }
      identity_pool_provider = {
        client_id     = aws_cognito_user_pool_client.partners.id
        provider_name = aws_cognito_user_pool.pool.endpoint
      }
      jwt_authorizer = {
        audience = [aws_cognito_user_pool_client.partners.id]
        issuer   = "https://${aws_cognito_user_pool.pool.endpoint}"
      }
    }
    portal = {
      alb = {
        user_pool_arn       = aws_cognito_user_pool.pool.arn
        user_pool_client_id = aws_cognito_user_pool_client.portal.id
        user_pool_domain    = aws_cognito_user_pool_domain.prefix.domain
      }
      identity_pool_provider = {
        client_id     = aws_cognito_user_pool_client.portal.id
        provider_name = aws_cognito_user_pool.pool.endpoint
      }
      jwt_authorizer = {
        audience = [aws_cognito_user_pool_client.portal.id]
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

output "linking_function_arn" {
  description = "ARN of the function that links accounts"
  value       = aws_lambda_function.pre_sign_up.arn
}

output "login_urls" {
  description = "For each app client, the page that offers every way to sign in; the app adds state and PKCE"
  value = {
    partners = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/login?client_id=${aws_cognito_user_pool_client.partners.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=https%3A%2F%2Fpartners.acme.com%2Fcallback"
    portal   = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/login?client_id=${aws_cognito_user_pool_client.portal.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=https%3A%2F%2Fportal.acme.com%2Fcallback"
    web      = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/login?client_id=${aws_cognito_user_pool_client.web.id}&response_type=code&scope=openid%20email%20profile&redirect_uri=https%3A%2F%2Fapp.acme.com%2Fcallback"
  }
}

output "logout_urls" {
  description = "For each app client, where a sign-out starts; it ends the session at Cognito, not at the identity provider"
  value = {
    web = "https://${aws_cognito_user_pool_domain.prefix.domain}.auth.eu-west-1.amazoncognito.com/logout?client_id=${aws_cognito_user_pool_client.web.id}&logout_uri=https%3A%2F%2Fapp.acme.com%2F"
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
