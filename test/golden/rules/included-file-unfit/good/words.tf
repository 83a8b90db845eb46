# Everything that HCL allows around brackets and quotes: { [ ( "
/* resource "aws_cognito_user_pool" "pool" { */
locals {
  quoted  = "a \" } ${join("}", ["{", "\"${var.a}\""])} $${ %%{ %{if true}}%{endif}"
  heredoc = <<-EOT
    resource "aws_cognito_user_pool" "pool" { "
    ${jsonencode({ a = "}" })}
  EOT
  map     = { resource = { aws_cognito_user_pool = "pool" } } // {
  compared = 1 == 1 ? "a" : "b"
}
resource "aws_ssm_parameter" "banner" { name = "/acme/banner" }
