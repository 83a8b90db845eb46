# An Application Load Balancer asks people to sign in before it lets them through.
resource "aws_lb" "staff" {
  name     = "staff"
  internal = true
  subnets  = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.staff.arn
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = "arn:aws:acm:eu-west-1:123456789012:certificate/11111111-2222-3333-4444-555555555555"

  default_action {
    type = "fixed-response"

    fixed_response {
      content_type = "text/plain"
      status_code  = "404"
    }
  }
}

resource "aws_lb_listener_rule" "signed_in" {
  listener_arn = aws_lb_listener.https.arn
  priority     = 10

  action {
    type = "authenticate-cognito"

    authenticate_cognito {
      user_pool_arn       = aws_cognito_user_pool.pool.arn
      user_pool_client_id = aws_cognito_user_pool_client.balanced_app.id
      user_pool_domain    = aws_cognito_user_pool_domain.prefix.domain
    }
  }

  action {
    type = "fixed-response"

    fixed_response {
      content_type = "text/plain"
      message_body = "signed in"
      status_code  = "200"
    }
  }

  condition {
    host_header { values = ["alb.example.com"] }
  }
}
