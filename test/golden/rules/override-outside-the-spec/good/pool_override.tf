resource "aws_cognito_user_pool" "pool" {
  email_verification_subject = "lifecycle"
}

resource "aws_kms_key" "mails" {
  lifecycle { prevent_destroy = false }
}
