# Temporary AWS credentials for people who have signed in.
resource "aws_cognito_identity_pool" "customers" {
  identity_pool_name               = "consumers"
  allow_unauthenticated_identities = false

  cognito_identity_providers {
    client_id               = aws_cognito_user_pool_client.web.id
    provider_name           = aws_cognito_user_pool.pool.endpoint
    server_side_token_check = true
  }
}

output "identity_pool_id" {
  description = "Id of the identity pool"
  value       = aws_cognito_identity_pool.customers.id
}
