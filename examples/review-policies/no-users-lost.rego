# No plan loses users, identities or app clients, or could not be judged at all.
package cognito_federation.no_users_lost

import rego.v1

deny contains message if {
	some stack in input.stacks
	some finding in stack.findings
	finding.danger == "destructive"
	message := sprintf("%s: %s [%s]", [stack.stack, finding.message, finding.code])
}
