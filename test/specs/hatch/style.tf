# The look of the classic sign-in pages. It needs the domain.
resource "aws_cognito_user_pool_ui_customization" "pages" {
  user_pool_id = aws_cognito_user_pool_domain.prefix.user_pool_id
  css          = file("${path.module}/pages.css")
}
