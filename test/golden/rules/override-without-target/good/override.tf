resource "aws_cognito_user_pool_client" "web" {
  enable_token_revocation = true
}

resource "aws_kms_key" "mails" {}
