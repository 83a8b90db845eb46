resource "aws_cognito_user_pool" "pool" {
  lambda_config {
    custom_message = "arn:aws:lambda:us-west-2:123456789012:function:mails"
  }

  dynamic "schema" {
    for_each = []
    content {}
  }

  lifecycle { prevent_destroy = false }
}
