import type { Finding } from '../diagnostics/finding';
import { acceptFindings } from './accept';
import { accountRecoveryWithoutSender } from './account-recovery-without-sender';
import { adoptWithoutExistingPool } from './adopt-without-existing-pool';
import { adoptedNameDiffers } from './adopted-name-differs';
import { albHostMalformed } from './alb-host-malformed';
import { albHostsUnusable } from './alb-hosts-unusable';
import { arnInAnotherRegion } from './arn-in-another-region';
import { attestedDomainOfPublicMail } from './attested-domain-of-public-mail';
import { attestedWithoutEmailDomains } from './attested-without-email-domains';
import { attributesRequestedByPost } from './attributes-requested-by-post';
import { clientAdoptedTwice } from './client-adopted-twice';
import { clientCredentialsUnusable } from './client-credentials-unusable';
import { clientWithoutCallbackUrl } from './client-without-callback-url';
import { constraintOfAnotherType } from './constraint-of-another-type';
import { constraintRangeEmpty } from './constraint-range-empty';
import { credentialsInUrl } from './credentials-in-url';
import { defaultRedirectUriNotACallback } from './default-redirect-uri-not-a-callback';
import { domainPrefixReserved } from './domain-prefix-reserved';
import { domainPrefixShared } from './domain-prefix-shared';
import { emailDomainsWithoutAttestation } from './email-domains-without-attestation';
import { emailScopeMissing } from './email-scope-missing';
import { encryptedResponsesUnreadable } from './encrypted-responses-unreadable';
import { endpointMalformed } from './endpoint-malformed';
import { endpointsMissingWithoutSecret } from './endpoints-missing-without-secret';
import { featureNotInTier } from './feature-not-in-tier';
import { federationWithoutDomain } from './federation-without-domain';
import { functionRuntimeNeedsNewerProvider } from './function-runtime-needs-newer-provider';
import { gracePeriodOutOfRange } from './grace-period-out-of-range';
import { hostedSettingsWithoutFlow } from './hosted-settings-without-flow';
import { iamOidcProviderRepeated } from './iam-oidc-provider-repeated';
import { iamOidcProviderUnfit } from './iam-oidc-provider-unfit';
import { identifierTaken } from './identifier-taken';
import { implicitFlowExposesTokens } from './implicit-flow-exposes-tokens';
import { issuerCannotWork } from './issuer-cannot-work';
import { issuerMalformed } from './issuer-malformed';
import { issuerUnlikeVendor } from './issuer-unlike-vendor';
import { linkedEmailNotMapped } from './linked-email-not-mapped';
import { linkedProviderUnverifiable } from './linked-provider-unverifiable';
import { linkedSubjectNotMapped } from './linked-subject-not-mapped';
import { linkingNeedsAdoption } from './linking-needs-adoption';
import { linkingPolicyTooLong } from './linking-policy-too-long';
import { linkingWithoutProviders } from './linking-without-providers';
import { localStateAtAbsolutePath } from './local-state-at-absolute-path';
import { mappedAttributeImmutable } from './mapped-attribute-immutable';
import { messageSenderMissing } from './message-sender-missing';
import { metadataFileUnfit } from './metadata-file-unfit';
import { metadataUrlMalformed } from './metadata-url-malformed';
import { metadataUrlUnlikeVendor } from './metadata-url-unlike-vendor';
import { mfaModeAndMethodsDisagree } from './mfa-mode-and-methods-disagree';
import { nationalIdWithoutConsent } from './national-id-without-consent';
import { nativeEmailsNeverVerified } from './native-emails-never-verified';
import { openidScopeMissing } from './openid-scope-missing';
import { poolAdoptedTwice } from './pool-adopted-twice';
import { poolDoesNotRequireTheEmail } from './pool-does-not-require-the-email';
import { poolInAnotherRegion } from './pool-in-another-region';
import { poolReferencedAndAdopted } from './pool-referenced-and-adopted';
import { providerBilledAsEnterprise } from './provider-billed-as-enterprise';
import { providerInNoClient } from './provider-in-no-client';
import { providerNamesDifferOnlyInCase } from './provider-names-differ-only-in-case';
import { providerVersionUnsupported } from './provider-version-unsupported';
import { providerVersionUntested } from './provider-version-untested';
import { providerWithoutSecret } from './provider-without-secret';
import { redirectUrlMalformed } from './redirect-url-malformed';
import { redirectUrlRepeated } from './redirect-url-repeated';
import { requiredAttributeNotMapped } from './required-attribute-not-mapped';
import { requiredEmailNeverSent } from './required-email-never-sent';
import { reservedProviderName } from './reserved-provider-name';
import { reservedTagKey } from './reserved-tag-key';
import { reservedVariableName } from './reserved-variable-name';
import { retiredScope } from './retired-scope';
import { rotationWithoutAuthFlow } from './rotation-without-auth-flow';
import { scopeAttributeUnreadable } from './scope-attribute-unreadable';
import { scopeNeedsOpenid } from './scope-needs-openid';
import { selfSignUpInInviteOnlyPool } from './self-sign-up-in-invite-only-pool';
import { settingOfExistingPool } from './setting-of-existing-pool';
import { signInStartedBesideOthers } from './sign-in-started-beside-others';
import { signInStartedByProvider } from './sign-in-started-by-provider';
import { signInWithAndAliases } from './sign-in-with-and-aliases';
import { socialProviderMisnamed } from './social-provider-misnamed';
import { stateKeptLocally } from './state-kept-locally';
import { stateNotEncrypted } from './state-not-encrypted';
import { stateShared } from './state-shared';
import { subjectAttributeMustExist } from './subject-attribute-must-exist';
import { subjectAttributeUnfit } from './subject-attribute-unfit';
import { tagKeysDifferOnlyInCase } from './tag-keys-differ-only-in-case';
import { tagRefusedByIam } from './tag-refused-by-iam';
import { templateInBackend } from './template-in-backend';
import { temporaryPasswordValidityOutOfRange } from './temporary-password-validity-out-of-range';
import { terraformAddressTaken } from './terraform-address-taken';
import { textNotInNormalForm } from './text-not-in-normal-form';
import { textTakenForCdktfToken } from './text-taken-for-cdktf-token';
import { tokenValidityOutOfRange } from './token-validity-out-of-range';
import { tooManyCallbackUrls } from './too-many-callback-urls';
import { tooManyCustomAttributes } from './too-many-custom-attributes';
import { unknownAttributeInClient } from './unknown-attribute-in-client';
import { unknownAttributeInMapping } from './unknown-attribute-in-mapping';
import { unknownProviderInClient } from './unknown-provider-in-client';
import { unknownProviderInLinking } from './unknown-provider-in-linking';
import { unknownScope } from './unknown-scope';
import { upstreamBesideOwnClient } from './upstream-beside-own-client';
import { upstreamClientUnfit } from './upstream-client-unfit';
import { upstreamInACircle } from './upstream-in-a-circle';
import { upstreamNeedsDomain } from './upstream-needs-domain';
import { upstreamNotFound } from './upstream-not-found';
import { upstreamStateUnnamed } from './upstream-state-unnamed';
import { usernameNotTheSubject } from './username-not-the-subject';
import { valueNotChecked } from './value-not-checked';
import { valueSecretAndShown } from './value-secret-and-shown';
import { vendorsDisagreeOnEmail } from './vendors-disagree-on-email';
import { verifiedClaimUnreliable } from './verified-claim-unreliable';
import { workspacesOfAnotherBackend } from './workspaces-of-another-backend';
import { writeAttributeForgesTrust } from './write-attribute-forges-trust';
import { writeAttributesIncomplete } from './write-attributes-incomplete';
import { findingsOf, type Rule, type RuleContext } from './rule';

export { ACCEPT_MATCHES_NOTHING } from './accept';
export type { Rule, RuleContext, RuleFinding } from './rule';

/** Every rule, sorted by code. A test holds this against the folder, the fixtures and the documentation. */
export const RULES: readonly Rule[] = [
  accountRecoveryWithoutSender,
  adoptWithoutExistingPool,
  adoptedNameDiffers,
  albHostMalformed,
  albHostsUnusable,
  arnInAnotherRegion,
  attestedDomainOfPublicMail,
  attestedWithoutEmailDomains,
  attributesRequestedByPost,
  clientAdoptedTwice,
  clientCredentialsUnusable,
  clientWithoutCallbackUrl,
  constraintOfAnotherType,
  constraintRangeEmpty,
  credentialsInUrl,
  defaultRedirectUriNotACallback,
  domainPrefixReserved,
  domainPrefixShared,
  emailDomainsWithoutAttestation,
  emailScopeMissing,
  encryptedResponsesUnreadable,
  endpointMalformed,
  endpointsMissingWithoutSecret,
  featureNotInTier,
  federationWithoutDomain,
  functionRuntimeNeedsNewerProvider,
  gracePeriodOutOfRange,
  hostedSettingsWithoutFlow,
  iamOidcProviderRepeated,
  iamOidcProviderUnfit,
  identifierTaken,
  implicitFlowExposesTokens,
  issuerCannotWork,
  issuerMalformed,
  issuerUnlikeVendor,
  linkedEmailNotMapped,
  linkedProviderUnverifiable,
  linkedSubjectNotMapped,
  linkingNeedsAdoption,
  linkingPolicyTooLong,
  linkingWithoutProviders,
  localStateAtAbsolutePath,
  mappedAttributeImmutable,
  messageSenderMissing,
  metadataFileUnfit,
  metadataUrlMalformed,
  metadataUrlUnlikeVendor,
  mfaModeAndMethodsDisagree,
  nationalIdWithoutConsent,
  nativeEmailsNeverVerified,
  openidScopeMissing,
  poolAdoptedTwice,
  poolDoesNotRequireTheEmail,
  poolInAnotherRegion,
  poolReferencedAndAdopted,
  providerBilledAsEnterprise,
  providerInNoClient,
  providerNamesDifferOnlyInCase,
  providerVersionUnsupported,
  providerVersionUntested,
  providerWithoutSecret,
  redirectUrlMalformed,
  redirectUrlRepeated,
  requiredAttributeNotMapped,
  requiredEmailNeverSent,
  reservedProviderName,
  reservedTagKey,
  reservedVariableName,
  retiredScope,
  rotationWithoutAuthFlow,
  scopeAttributeUnreadable,
  scopeNeedsOpenid,
  selfSignUpInInviteOnlyPool,
  settingOfExistingPool,
  signInStartedBesideOthers,
  signInStartedByProvider,
  signInWithAndAliases,
  socialProviderMisnamed,
  stateKeptLocally,
  stateNotEncrypted,
  stateShared,
  subjectAttributeMustExist,
  subjectAttributeUnfit,
  tagKeysDifferOnlyInCase,
  tagRefusedByIam,
  templateInBackend,
  temporaryPasswordValidityOutOfRange,
  terraformAddressTaken,
  textNotInNormalForm,
  textTakenForCdktfToken,
  tokenValidityOutOfRange,
  tooManyCallbackUrls,
  tooManyCustomAttributes,
  unknownAttributeInClient,
  unknownAttributeInMapping,
  unknownProviderInClient,
  unknownProviderInLinking,
  unknownScope,
  upstreamBesideOwnClient,
  upstreamClientUnfit,
  upstreamInACircle,
  upstreamNeedsDomain,
  upstreamNotFound,
  upstreamStateUnnamed,
  usernameNotTheSubject,
  valueNotChecked,
  valueSecretAndShown,
  vendorsDisagreeOnEmail,
  verifiedClaimUnreliable,
  workspacesOfAnotherBackend,
  writeAttributeForgesTrust,
  writeAttributesIncomplete,
];

/** All that the rules say of a spec, less the warnings that the spec accepts. */
export function runRules(context: RuleContext): readonly Finding[] {
  return acceptFindings(
    RULES.flatMap((rule) => findingsOf(rule, context)),
    context.federation.accept,
    RULES.map(({ code }) => code),
  );
}
