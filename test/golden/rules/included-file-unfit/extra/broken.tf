resource "aws_ssm_parameter" "a" {
  name = "a
}
