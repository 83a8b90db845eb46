# Who newly gets in, or into another account, comes through a provider that the security team has listed.
package cognito_federation.nobody_let_in_unseen

import rego.v1

# Data of your own, such as {"review": {"listed_providers": ["Okta"]}}; without it nobody is let in.
default listed := []

listed := data.review.listed_providers

deny contains message if {
	some stack in input.stacks
	some witness in stack.witnesses
	witness.change in {"gained", "otherUser"}
	not witness.through in listed
	message := sprintf(
		"%s: people come through %s and %s as %s who did not before",
		[stack.stack, witness.through, witness.client, witness.after.outcome],
	)
}
