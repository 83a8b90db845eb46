// Written by `npm run generate` from the files of src/presets. Do not edit it.
import { adfs } from './adfs';
import { amazon } from './amazon';
import { apple } from './apple';
import { auth0 } from './auth0';
import { cognito } from './cognito';
import { descope } from './descope';
import { entra } from './entra';
import { entraExternalId } from './entra-external-id';
import { facebook } from './facebook';
import { gitlab } from './gitlab';
import { google } from './google';
import { idura } from './idura';
import { keycloak } from './keycloak';
import { linkedin } from './linkedin';
import { loginGov } from './login-gov';
import { plainOidc } from './oidc';
import { okta } from './okta';
import { oneLogin } from './one-login';
import { pingOne } from './ping-one';
import { plainSaml } from './saml';
import { entraSaml } from './saml-sides/entra';
import { keycloakSaml } from './saml-sides/keycloak';
import { oktaSaml } from './saml-sides/okta';
import { oneLoginSaml } from './saml-sides/one-login';
import { pingOneSaml } from './saml-sides/ping-one';
import type { Preset, SamlPreset } from '../model/preset';

/** Every preset, sorted by name. */
export const PRESETS: readonly Preset[] = [
  adfs,
  amazon,
  apple,
  auth0,
  cognito,
  descope,
  entra,
  entraExternalId,
  facebook,
  gitlab,
  google,
  idura,
  keycloak,
  linkedin,
  loginGov,
  plainOidc,
  okta,
  oneLogin,
  pingOne,
  plainSaml,
];

/** What the presets of the same names are with `type: saml`, sorted by name. */
export const SAML_SIDES: readonly SamlPreset[] = [entraSaml, keycloakSaml, oktaSaml, oneLoginSaml, pingOneSaml];
