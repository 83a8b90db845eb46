import type { AppSettings } from './app-settings';
/** Settings as a file of an app, or why they cannot be written so. */
export type Written = {
    readonly text: string;
} | {
    readonly problem: string;
};
/** Every form, by name. */
export declare const SETTINGS_FORMATS: {
    readonly env: {
        readonly summary: "lines NAME=value, as dotenv and shells read them";
        readonly write: typeof envText;
    };
    readonly json: {
        readonly summary: "a JSON object";
        readonly write: (settings: AppSettings) => Written;
    };
    readonly amplify: {
        readonly summary: "what Amplify.configure of aws-amplify 6 accepts";
        readonly write: typeof amplify;
    };
    readonly 'oidc-client-ts': {
        readonly summary: "what UserManager of oidc-client-ts accepts";
        readonly write: typeof oidcClient;
    };
};
/** Each setting as `COGNITO_USER_POOL_ID=…`. */
declare function envText(settings: AppSettings, prefix: string): Written;
/** Source: https://docs.amplify.aws/javascript/build-a-backend/auth/use-existing-cognito-resources/ */
declare function amplify(settings: AppSettings): Written;
/**
 * Cognito has its own parameters for a sign-out, `client_id` and `logout_uri`: they are in the address already.
 * Source: https://authts.github.io/oidc-client-ts/interfaces/UserManagerSettings.html
 */
declare function oidcClient(settings: AppSettings): Written;
export {};
