// Written by `npm run generate` from the folders of src/rules. Do not edit it.
import { accountRecoveryWithoutSender } from './pool/account-recovery-without-sender';
import { adoptWithoutExistingPool } from './pool/adopt-without-existing-pool';
import { adoptedNameDiffers } from './pool/adopted-name-differs';
import { albHostMalformed } from './clients/alb-host-malformed';
import { albHostsUnusable } from './clients/alb-hosts-unusable';
import { allowedEmailDomainUnprovable } from './linking/allowed-email-domain-unprovable';
import { arnInAnotherRegion } from './terraform/arn-in-another-region';
import { attestedDomainOfPublicMail } from './linking/attested-domain-of-public-mail';
import { attestedUnverifiesEmail } from './linking/attested-unverifies-email';
import { attestedWithoutEmailDomains } from './linking/attested-without-email-domains';
import { attributesRequestedByPost } from './providers/attributes-requested-by-post';
import { caseSensitiveUsernames } from './pool/case-sensitive-usernames';
import { certificateInAnotherRegion } from './pool/certificate-in-another-region';
import { claimDiffersInCase } from './providers/claim-differs-in-case';
import { clientAdoptedTwice } from './clients/client-adopted-twice';
import { clientCredentialsUnusable } from './clients/client-credentials-unusable';
import { clientWithoutCallbackUrl } from './clients/client-without-callback-url';
import { constraintOfAnotherType } from './pool/constraint-of-another-type';
import { constraintRangeEmpty } from './pool/constraint-range-empty';
import { credentialsInUrl } from './providers/credentials-in-url';
import { customAttributeNameReserved } from './pool/custom-attribute-name-reserved';
import { customAttributeNameTooLong } from './pool/custom-attribute-name-too-long';
import { customDomainShared } from './app/custom-domain-shared';
import { customDomainUnfit } from './pool/custom-domain-unfit';
import { defaultRedirectUriNotACallback } from './clients/default-redirect-uri-not-a-callback';
import { domainPrefixReserved } from './pool/domain-prefix-reserved';
import { domainPrefixShared } from './app/domain-prefix-shared';
import { emailDomainsWithoutAttestation } from './linking/email-domains-without-attestation';
import { emailIdentityInAnotherRegion } from './pool/email-identity-in-another-region';
import { emailScopeMissing } from './providers/email-scope-missing';
import { emailSenderUnfit } from './pool/email-sender-unfit';
import { encryptedResponsesUnreadable } from './providers/encrypted-responses-unreadable';
import { endpointMalformed } from './providers/endpoint-malformed';
import { endpointsMissingWithoutSecret } from './providers/endpoints-missing-without-secret';
import { featureNotInTier } from './pool/feature-not-in-tier';
import { federationWithoutDomain } from './pool/federation-without-domain';
import { firstFactorsNotOffered } from './pool/first-factors-not-offered';
import { firstFactorsUnusable } from './pool/first-factors-unusable';
import { formerKeyUnusable } from './clients/former-key-unusable';
import { functionRuntimeNeedsNewerProvider } from './linking/function-runtime-needs-newer-provider';
import { functionWaitsForItself } from './linking/function-waits-for-itself';
import { gracePeriodOutOfRange } from './clients/grace-period-out-of-range';
import { hostOfAnotherEnvironment } from './app/host-of-another-environment';
import { hostedSettingsWithoutFlow } from './clients/hosted-settings-without-flow';
import { iamOidcProviderRepeated } from './providers/iam-oidc-provider-repeated';
import { iamOidcProviderUnfit } from './providers/iam-oidc-provider-unfit';
import { identifierTaken } from './providers/identifier-taken';
import { implicitFlowExposesTokens } from './clients/implicit-flow-exposes-tokens';
import { includedAddressTaken } from './terraform/included-address-taken';
import { includedFileUnfit } from './terraform/included-file-unfit';
import { includedNameTaken } from './terraform/included-name-taken';
import { issuerCannotWork } from './providers/issuer-cannot-work';
import { issuerMalformed } from './providers/issuer-malformed';
import { issuerOfNewPool } from './pool/issuer-of-new-pool';
import { issuerUnlikeVendor } from './providers/issuer-unlike-vendor';
import { linkedEmailNotMapped } from './linking/linked-email-not-mapped';
import { linkedProviderUnverifiable } from './linking/linked-provider-unverifiable';
import { linkedSubjectNotMapped } from './linking/linked-subject-not-mapped';
import { linkingNeedsAdoption } from './linking/linking-needs-adoption';
import { linkingPolicyTooLong } from './linking/linking-policy-too-long';
import { linkingWithoutProviders } from './linking/linking-without-providers';
import { localStateAtAbsolutePath } from './terraform/local-state-at-absolute-path';
import { localStatePathTaken } from './terraform/local-state-path-taken';
import { managedLoginNeedsNewerProvider } from './pool/managed-login-needs-newer-provider';
import { mappedAttributeImmutable } from './providers/mapped-attribute-immutable';
import { mappedClaimScopeMissing } from './providers/mapped-claim-scope-missing';
import { messageSenderMissing } from './pool/message-sender-missing';
import { metadataCertificateExpired } from './providers/metadata-certificate-expired';
import { metadataFileUnfit } from './providers/metadata-file-unfit';
import { metadataUrlMalformed } from './providers/metadata-url-malformed';
import { metadataUrlUnlikeVendor } from './providers/metadata-url-unlike-vendor';
import { mfaModeAndMethodsDisagree } from './pool/mfa-mode-and-methods-disagree';
import { nationalIdWithoutConsent } from './providers/national-id-without-consent';
import { nativeEmailsNeverVerified } from './pool/native-emails-never-verified';
import { nativeUsersInExistingPool } from './linking/native-users-in-existing-pool';
import { nativeUsersNeedEmailOrName } from './linking/native-users-need-email-or-name';
import { nativeUsersRestOnAttestation } from './linking/native-users-rest-on-attestation';
import { noClientSecretToPublish } from './publish/no-client-secret-to-publish';
import { openidScopeMissing } from './providers/openid-scope-missing';
import { overrideOutsideTheSpec } from './terraform/override-outside-the-spec';
import { overrideWithoutTarget } from './terraform/override-without-target';
import { passkeysAndFirstFactorsDisagree } from './pool/passkeys-and-first-factors-disagree';
import { placeholderLeft } from './terraform/placeholder-left';
import { poolAdoptedTwice } from './app/pool-adopted-twice';
import { poolDoesNotRequireTheEmail } from './linking/pool-does-not-require-the-email';
import { poolInAnotherRegion } from './pool/pool-in-another-region';
import { poolReferencedAndAdopted } from './pool/pool-referenced-and-adopted';
import { preSignUpTriggerTaken } from './pool/pre-sign-up-trigger-taken';
import { productionPoolUnprotected } from './pool/production-pool-unprotected';
import { providerAttributeOpenToUsers } from './clients/provider-attribute-open-to-users';
import { providerBilledAsEnterprise } from './providers/provider-billed-as-enterprise';
import { providerInNoClient } from './providers/provider-in-no-client';
import { providerNamesDifferOnlyInCase } from './providers/provider-names-differ-only-in-case';
import { providerPending } from './providers/provider-pending';
import { providerVersionUnsupported } from './terraform/provider-version-unsupported';
import { providerVersionUntested } from './terraform/provider-version-untested';
import { providerWithoutSecret } from './providers/provider-without-secret';
import { publishedNameShared } from './publish/published-name-shared';
import { recoveryBySecondFactor } from './pool/recovery-by-second-factor';
import { redirectUrlMalformed } from './clients/redirect-url-malformed';
import { redirectUrlRepeated } from './clients/redirect-url-repeated';
import { regionNeedsNewerProvider } from './terraform/region-needs-newer-provider';
import { regionUnknown } from './terraform/region-unknown';
import { replacesWithoutAdoptedPool } from './linking/replaces-without-adopted-pool';
import { requiredAttributeNotMapped } from './providers/required-attribute-not-mapped';
import { requiredClaimNotAlwaysSent } from './providers/required-claim-not-always-sent';
import { requiredClaimScopeMissing } from './providers/required-claim-scope-missing';
import { requiredEmailNeverSent } from './providers/required-email-never-sent';
import { reservedProviderName } from './providers/reserved-provider-name';
import { reservedTagKey } from './terraform/reserved-tag-key';
import { reservedVariableName } from './terraform/reserved-variable-name';
import { retiredScope } from './providers/retired-scope';
import { rotationWithoutAuthFlow } from './clients/rotation-without-auth-flow';
import { samlClaimMisspelt } from './providers/saml-claim-misspelt';
import { scopeAttributeUnreadable } from './clients/scope-attribute-unreadable';
import { scopeNeedsOpenid } from './providers/scope-needs-openid';
import { selfSignUpInInviteOnlyPool } from './linking/self-sign-up-in-invite-only-pool';
import { settingOfExistingPool } from './pool/setting-of-existing-pool';
import { signInStartedBesideOthers } from './providers/sign-in-started-beside-others';
import { signInStartedByProvider } from './providers/sign-in-started-by-provider';
import { signInWithAndAliases } from './pool/sign-in-with-and-aliases';
import { socialProviderMisnamed } from './providers/social-provider-misnamed';
import { stackNameTaken } from './app/stack-name-taken';
import { stateKeptLocally } from './terraform/state-kept-locally';
import { stateNotEncrypted } from './terraform/state-not-encrypted';
import { stateShared } from './app/state-shared';
import { subjectAttributeMustExist } from './linking/subject-attribute-must-exist';
import { subjectAttributeUndeclared } from './linking/subject-attribute-undeclared';
import { subjectAttributeUnfit } from './linking/subject-attribute-unfit';
import { tagKeysDifferOnlyInCase } from './terraform/tag-keys-differ-only-in-case';
import { tagRefusedByIam } from './terraform/tag-refused-by-iam';
import { templateInBackend } from './terraform/template-in-backend';
import { temporaryPasswordValidityOutOfRange } from './pool/temporary-password-validity-out-of-range';
import { terraformAddressTaken } from './terraform/terraform-address-taken';
import { textNotInNormalForm } from './terraform/text-not-in-normal-form';
import { textTakenForCdktfToken } from './terraform/text-taken-for-cdktf-token';
import { tokenValidityOutOfRange } from './clients/token-validity-out-of-range';
import { tooManyCallbackUrls } from './clients/too-many-callback-urls';
import { tooManyCustomAttributes } from './pool/too-many-custom-attributes';
import { triggerNamesVersion } from './pool/trigger-names-version';
import { triggerNotRunForFederatedUsers } from './pool/trigger-not-run-for-federated-users';
import { unknownAttributeInClient } from './clients/unknown-attribute-in-client';
import { unknownAttributeInMapping } from './providers/unknown-attribute-in-mapping';
import { unknownProviderInClient } from './clients/unknown-provider-in-client';
import { unknownProviderInLinking } from './linking/unknown-provider-in-linking';
import { unknownScope } from './clients/unknown-scope';
import { updatedIssuerBehindLoadBalancer } from './pool/updated-issuer-behind-load-balancer';
import { upstreamBesideOwnClient } from './providers/upstream-beside-own-client';
import { upstreamClientUnfit } from './providers/upstream-client-unfit';
import { upstreamInACircle } from './providers/upstream-in-a-circle';
import { upstreamNeedsDomain } from './providers/upstream-needs-domain';
import { upstreamNotFound } from './providers/upstream-not-found';
import { upstreamStateUnnamed } from './providers/upstream-state-unnamed';
import { usernameNotTheSubject } from './providers/username-not-the-subject';
import { valueNotChecked } from './terraform/value-not-checked';
import { valueSecretAndShown } from './terraform/value-secret-and-shown';
import { vendorsDisagreeOnEmail } from './linking/vendors-disagree-on-email';
import { verifiedClaimUnreliable } from './linking/verified-claim-unreliable';
import { verifiedProviderNotLinked } from './linking/verified-provider-not-linked';
import { workspacesOfAnotherBackend } from './terraform/workspaces-of-another-backend';
import { writeAttributeForgesTrust } from './clients/write-attribute-forges-trust';
import { writeAttributesIncomplete } from './clients/write-attributes-incomplete';
import type { Rule } from './rule';

/** Every rule, sorted by code. */
export const RULES: readonly Rule[] = [
  accountRecoveryWithoutSender,
  adoptWithoutExistingPool,
  adoptedNameDiffers,
  albHostMalformed,
  albHostsUnusable,
  allowedEmailDomainUnprovable,
  arnInAnotherRegion,
  attestedDomainOfPublicMail,
  attestedUnverifiesEmail,
  attestedWithoutEmailDomains,
  attributesRequestedByPost,
  caseSensitiveUsernames,
  certificateInAnotherRegion,
  claimDiffersInCase,
  clientAdoptedTwice,
  clientCredentialsUnusable,
  clientWithoutCallbackUrl,
  constraintOfAnotherType,
  constraintRangeEmpty,
  credentialsInUrl,
  customAttributeNameReserved,
  customAttributeNameTooLong,
  customDomainShared,
  customDomainUnfit,
  defaultRedirectUriNotACallback,
  domainPrefixReserved,
  domainPrefixShared,
  emailDomainsWithoutAttestation,
  emailIdentityInAnotherRegion,
  emailScopeMissing,
  emailSenderUnfit,
  encryptedResponsesUnreadable,
  endpointMalformed,
  endpointsMissingWithoutSecret,
  featureNotInTier,
  federationWithoutDomain,
  firstFactorsNotOffered,
  firstFactorsUnusable,
  formerKeyUnusable,
  functionRuntimeNeedsNewerProvider,
  functionWaitsForItself,
  gracePeriodOutOfRange,
  hostOfAnotherEnvironment,
  hostedSettingsWithoutFlow,
  iamOidcProviderRepeated,
  iamOidcProviderUnfit,
  identifierTaken,
  implicitFlowExposesTokens,
  includedAddressTaken,
  includedFileUnfit,
  includedNameTaken,
  issuerCannotWork,
  issuerMalformed,
  issuerOfNewPool,
  issuerUnlikeVendor,
  linkedEmailNotMapped,
  linkedProviderUnverifiable,
  linkedSubjectNotMapped,
  linkingNeedsAdoption,
  linkingPolicyTooLong,
  linkingWithoutProviders,
  localStateAtAbsolutePath,
  localStatePathTaken,
  managedLoginNeedsNewerProvider,
  mappedAttributeImmutable,
  mappedClaimScopeMissing,
  messageSenderMissing,
  metadataCertificateExpired,
  metadataFileUnfit,
  metadataUrlMalformed,
  metadataUrlUnlikeVendor,
  mfaModeAndMethodsDisagree,
  nationalIdWithoutConsent,
  nativeEmailsNeverVerified,
  nativeUsersInExistingPool,
  nativeUsersNeedEmailOrName,
  nativeUsersRestOnAttestation,
  noClientSecretToPublish,
  openidScopeMissing,
  overrideOutsideTheSpec,
  overrideWithoutTarget,
  passkeysAndFirstFactorsDisagree,
  placeholderLeft,
  poolAdoptedTwice,
  poolDoesNotRequireTheEmail,
  poolInAnotherRegion,
  poolReferencedAndAdopted,
  preSignUpTriggerTaken,
  productionPoolUnprotected,
  providerAttributeOpenToUsers,
  providerBilledAsEnterprise,
  providerInNoClient,
  providerNamesDifferOnlyInCase,
  providerPending,
  providerVersionUnsupported,
  providerVersionUntested,
  providerWithoutSecret,
  publishedNameShared,
  recoveryBySecondFactor,
  redirectUrlMalformed,
  redirectUrlRepeated,
  regionNeedsNewerProvider,
  regionUnknown,
  replacesWithoutAdoptedPool,
  requiredAttributeNotMapped,
  requiredClaimNotAlwaysSent,
  requiredClaimScopeMissing,
  requiredEmailNeverSent,
  reservedProviderName,
  reservedTagKey,
  reservedVariableName,
  retiredScope,
  rotationWithoutAuthFlow,
  samlClaimMisspelt,
  scopeAttributeUnreadable,
  scopeNeedsOpenid,
  selfSignUpInInviteOnlyPool,
  settingOfExistingPool,
  signInStartedBesideOthers,
  signInStartedByProvider,
  signInWithAndAliases,
  socialProviderMisnamed,
  stackNameTaken,
  stateKeptLocally,
  stateNotEncrypted,
  stateShared,
  subjectAttributeMustExist,
  subjectAttributeUndeclared,
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
  triggerNamesVersion,
  triggerNotRunForFederatedUsers,
  unknownAttributeInClient,
  unknownAttributeInMapping,
  unknownProviderInClient,
  unknownProviderInLinking,
  unknownScope,
  updatedIssuerBehindLoadBalancer,
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
  verifiedProviderNotLinked,
  workspacesOfAnotherBackend,
  writeAttributeForgesTrust,
  writeAttributesIncomplete,
];
