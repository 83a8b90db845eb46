resource "aws_cognito_user_pool" "other" {
  name = "mine"
}

data "aws_cognito_user_pool" "pool" {
  user_pool_id = "us-west-2_Ab12Cd34E"
}

provider "aws" {
  alias  = "us"
  region = "us-east-1"
}
