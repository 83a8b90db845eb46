# In production nobody is locked out, and what changes for people is decided, by sign-ins under the old spec and the new one.
package cognito_federation.decided_for_production

import rego.v1

is_production(stack) if endswith(stack.stack, "-prod")

deny contains message if {
	some stack in input.stacks
	is_production(stack)
	stack.people == "undecided"
	message := sprintf("%s: not decided what changes for people: %s", [stack.stack, concat(" ", stack.reasons)])
}

deny contains message if {
	some stack in input.stacks
	is_production(stack)
	some witness in stack.witnesses
	witness.change == "lost"
	message := sprintf("%s: people of %s no longer get in through %s", [stack.stack, witness.through, witness.client])
}
