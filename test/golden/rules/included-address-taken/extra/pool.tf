# The pool, once more.
resource "aws_cognito_user_pool" "pool" {
  name = "mine"
}

provider "aws" {
  region = "us-east-1"
}

terraform {
  backend "s3" {}
}
