"""Measures the function of the Descope documentation in a process of its own, as linking-function.cjs does ours.

    python3 linking-function.py <variant> <event file> <warm invocations>

The function below is written anew from what that documentation describes: look for users with the email, then link the
provider's identity to each native one. The variant `documented` makes those two calls; `same-calls` also reads the user
in between, so that it makes the three calls that ours makes.
"""
import json
import sys
import time

variant, event_file, warm = sys.argv[1:]
with open(event_file, encoding="utf-8") as file:
    event = json.load(file)

start = time.perf_counter()

import boto3  # noqa: E402 (loading it is a part of the cold start)

client = boto3.client("cognito-idp")


def handler(event, _context):
    if event["triggerSource"] != "PreSignUp_ExternalProvider":
        return event
    attributes = event["request"]["userAttributes"]
    found = client.list_users(UserPoolId=event["userPoolId"], Filter='email = "{}"'.format(attributes["email"].lower()))
    for user in found["Users"]:
        if user["UserStatus"] == "EXTERNAL_PROVIDER":
            continue
        if variant == "same-calls":
            client.admin_get_user(UserPoolId=event["userPoolId"], Username=user["Username"])
        client.admin_link_provider_for_user(
            UserPoolId=event["userPoolId"],
            DestinationUser={"ProviderName": "Cognito", "ProviderAttributeValue": user["Username"]},
            SourceUser={
                "ProviderName": "Descope",
                "ProviderAttributeName": "Cognito_Subject",
                "ProviderAttributeValue": attributes["custom:idp_sub"],
            },
        )
    return event


handler(event, None)
cold = (time.perf_counter() - start) * 1000
invocations = []
for _ in range(int(warm)):
    begun = time.perf_counter()
    handler(event, None)
    invocations.append((time.perf_counter() - begun) * 1000)
print(json.dumps({"cold": cold, "warm": invocations}))
