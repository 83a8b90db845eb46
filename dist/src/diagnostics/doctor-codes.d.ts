/** What `doctor` finds at an identity provider and in the pool, and what it could not look at. */
export declare const DOCTOR_CODES: {
    readonly 'authorization-refused': {
        readonly severity: "error";
        readonly title: "The provider refuses the request that Cognito would send";
        readonly why: "The provider sent the request for a sign-in back with an error, as it will every sign-in of a person. The request was the one of Cognito: client id, redirect URI and scopes of the spec, and no PKCE.";
        readonly source: "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1";
    };
    readonly 'beyond-terraform': {
        readonly severity: "warning";
        readonly title: "The pool has a setting that no Terraform provider knows";
        readonly why: "A plan shows neither the setting nor what becomes of it. An update of the pool, a provider, a client or a domain sends what Terraform knows, and Cognito resets what is not sent to its default.";
        readonly source: "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPool.html";
    };
    readonly 'certificate-expires-soon': {
        readonly severity: "warning";
        readonly title: "The last signing certificate expires within 30 days";
        readonly why: "When a provider replaces its certificate, signatures of the new one are refused by everybody who still has the old metadata. A metadata URL is read again by AWS; a file is not.";
        readonly source: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-saml-idp.html";
    };
    readonly 'claim-not-announced': {
        readonly severity: "info";
        readonly title: "The provider does not announce a claim that is mapped";
        readonly why: "The list claims_supported of the discovery document lacks the claim. Providers may leave out what they send, so only a sign-in tells.";
        readonly source: "https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata";
    };
    readonly 'client-authentication-unsaid': {
        readonly severity: "warning";
        readonly title: "The provider does not say that it accepts client_secret_post";
        readonly why: "Cognito sends the client secret in the body of the token request and in no other way. A discovery document without token_endpoint_auth_methods_supported means that only client_secret_basic is accepted.";
        readonly source: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html";
    };
    readonly 'client-registration-open': {
        readonly severity: "error";
        readonly title: "Strangers can register app clients";
        readonly why: "In a pool that trusts identity providers, a client that a stranger made gets authorization codes of people who sign in through them.";
        readonly source: "https://www.rfc-editor.org/rfc/rfc7591#section-5";
    };
    readonly 'client-secret-post-not-offered': {
        readonly severity: "error";
        readonly title: "The provider does not accept client_secret_post";
        readonly why: "Cognito sends the client secret in the body of the token request and in no other way. It never looks at what the provider offers: each sign-in ends at the token request.";
        readonly source: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html";
    };
    readonly 'code-flow-not-offered': {
        readonly severity: "error";
        readonly title: "The provider does not offer the authorization code flow";
        readonly why: "Cognito signs people in with response_type=code and with nothing else.";
        readonly source: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html";
    };
    readonly 'discovery-endpoint-missing': {
        readonly severity: "error";
        readonly title: "The discovery document lacks an endpoint that Cognito calls";
        readonly why: "Cognito needs the authorization, token and userinfo endpoints and the key set. A sign-in that cannot ask for userinfo fails, also where the ID token has every claim.";
        readonly source: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html";
    };
    readonly 'discovery-endpoint-unfit': {
        readonly severity: "error";
        readonly title: "Cognito cannot call an endpoint of the discovery document";
        readonly why: "Cognito calls the endpoints of a provider over https, on ports 443 and 80, from the public internet.";
        readonly source: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html";
    };
    readonly 'discovery-issuer-differs': {
        readonly severity: "error";
        readonly title: "The discovery document names another issuer";
        readonly why: "The issuer of the spec and the claim iss of each ID token have to be equal, character by character; a slash at the end counts. Otherwise each sign-in ends with \"Bad id_token issuer\".";
        readonly source: "https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderConfigurationValidation";
    };
    readonly 'domain-certificate-ends': {
        readonly severity: "warning";
        readonly title: "The certificate of the sign-in pages ends within 30 days";
        readonly why: "A browser stops before sign-in pages whose certificate has ended, and nobody signs in.";
        readonly source: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html";
    };
    readonly 'domain-unreachable': {
        readonly severity: "error";
        readonly title: "The sign-in pages do not answer at the domain";
        readonly why: "Every sign-in through a browser starts at the domain of the pool.";
        readonly source: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html";
    };
    readonly 'id-token-signature-unfit': {
        readonly severity: "error";
        readonly title: "The provider signs ID tokens with no key that can be published";
        readonly why: "A signature by RSA or ECDSA is checked with the public key set. With HS256 the client secret is the key, and everyone who can read it can sign in as anyone; with EdDSA or none Cognito refuses the token.";
        readonly source: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html";
    };
    readonly 'issuer-form-differs': {
        readonly severity: "error";
        readonly title: "The issuer of the pool has another form than the spec says";
        readonly why: "A pool signs its tokens under one of two issuers. What checks tokens compares the issuer character by character.";
        readonly source: "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolType.html";
    };
    readonly 'key-set-without-signing-key': {
        readonly severity: "error";
        readonly title: "The key set has no key to check ID tokens with";
        readonly why: "Cognito checks each ID token with an RSA or EC key of the provider's key set.";
        readonly source: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html";
    };
    readonly 'metadata-expired': {
        readonly severity: "error";
        readonly title: "The SAML metadata is past its validUntil";
        readonly why: "The provider says until when its metadata may be used. After that its certificate and its addresses may be old.";
        readonly source: "https://docs.oasis-open.org/security/saml/v2.0/saml-metadata-2.0-os.pdf";
    };
    readonly 'metadata-without-valid-certificate': {
        readonly severity: "error";
        readonly title: "Every signing certificate of the live metadata has expired";
        readonly why: "The provider publishes no certificate that is still valid, so a signature made with a new one is refused at each sign-in.";
        readonly source: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-saml-idp.html";
    };
    readonly 'not-in-spec': {
        readonly severity: "warning";
        readonly title: "The pool has something that no spec knows";
        readonly why: "What was made beside the specs is in no review: an app client or a provider of somebody else's lets people in.";
        readonly source: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-client-apps.html";
    };
    readonly 'not-looked-at': {
        readonly severity: "info";
        readonly title: "Something could not be looked at";
        readonly why: "What stands only in the state, in a variable or at a vendor without a public document cannot be read from here. It is named because silence would look like health.";
    };
    readonly 'pkce-demanded': {
        readonly severity: "error";
        readonly title: "The provider demands PKCE";
        readonly why: "Cognito sends no code_challenge to identity providers. Where the application at the provider requires one, no one gets in.";
        readonly source: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html";
    };
    readonly 'provider-address-private': {
        readonly severity: "error";
        readonly title: "A host of the provider leads to an address that is not public";
        readonly why: "Cognito calls the provider from the internet. It reaches no private, loopback or link-local address.";
        readonly source: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html";
    };
    readonly 'provider-answer-unfit': {
        readonly severity: "error";
        readonly title: "The provider answers with something else than its document";
        readonly why: "Cognito reads the provider's document at each sign-in or, for SAML, a few times a day. An error page, a text of another kind or an answer without end lets no one in.";
        readonly source: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html";
    };
    readonly 'provider-not-in-client': {
        readonly severity: "error";
        readonly title: "An app client of the pool lacks a provider that the spec gives it";
        readonly why: "Cognito drops the name of a provider that it does not know from a client, and answers as if all were well.";
        readonly source: "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPoolClient.html";
    };
    readonly 'provider-redirect-unfit': {
        readonly severity: "error";
        readonly title: "The provider redirects to where Cognito does not go";
        readonly why: "A redirect is followed only over https, on the ports that Cognito calls, and at most 20 times. Over http anyone on the way could answer for the provider.";
        readonly source: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-identity-federation.html";
    };
    readonly 'provider-unreachable': {
        readonly severity: "error";
        readonly title: "The provider does not answer";
        readonly why: "The document could not be fetched from here: no address, no connection, no certificate of a known authority, or no answer in time. Cognito would not get it either, unless it is allowed where this computer is not.";
        readonly source: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html";
    };
    readonly 'pushed-requests-demanded': {
        readonly severity: "error";
        readonly title: "The provider demands requests that Cognito cannot make";
        readonly why: "Cognito sends the request for a sign-in as a plain URL. It pushes none to the provider beforehand (RFC 9126) and signs none (RFC 9101).";
        readonly source: "https://www.rfc-editor.org/rfc/rfc9126#section-5";
    };
    readonly 'saml-metadata-unfit': {
        readonly severity: "error";
        readonly title: "What the metadata URL gives is not the metadata of an identity provider";
        readonly why: "AWS reads the metadata from this URL again and again. From then on, no one gets in through the provider.";
        readonly source: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-saml-idp.html";
    };
    readonly 'scope-not-announced': {
        readonly severity: "warning";
        readonly title: "The provider does not announce a scope that is asked for";
        readonly why: "The list scopes_supported of the discovery document lacks the scope. Some providers refuse a request with a scope that they do not know; others leave its claims out.";
        readonly source: "https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata";
    };
    readonly 'signing-key-without-kid': {
        readonly severity: "error";
        readonly title: "A key of the key set has no kid";
        readonly why: "Cognito finds the key of an ID token by kid. It refuses tokens of a key that has none.";
        readonly source: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html";
    };
    readonly 'trigger-differs': {
        readonly severity: "error";
        readonly title: "The pool calls another function than the spec says";
        readonly why: "Cognito calls one function at each trigger. One that was put there by hand takes the place of that of the spec, linking included.";
        readonly source: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html";
    };
};
