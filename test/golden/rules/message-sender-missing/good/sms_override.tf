resource "aws_cognito_user_pool" "pool" {
  sms_configuration {
    external_id    = "acme"
    sns_caller_arn = "arn:aws:iam::123456789012:role/sms"
  }
}
