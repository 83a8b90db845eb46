resource "aws_cognito_user_pool" "pool" {
  sms_authentication_message = "Your code is {####}"
}
