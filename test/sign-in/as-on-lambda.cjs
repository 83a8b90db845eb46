// Loaded into the function's process ahead of the function, to close the gaps between the emulator and AWS. The event
// becomes what Cognito sends, and the log what Lambda's JSON format writes; the function itself is the shipped one.
const { realpathSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { setTimeout: pause } = require('node:timers/promises');

/** Attributes that a mapping of the tested stack can fill. Cognito drops every other claim, the emulator passes it on. */
const MAPPED =
  /^(?:email|email_verified|phone_number|phone_number_verified|name|given_name|family_name|nickname|birthdate|preferred_username|custom:.+)$/;

/** The names of a case-insensitive pool are lower case, provider's name and all. The emulator keeps the claim's case. */
function asCognitoSends(event) {
  if (event.triggerSource !== 'PreSignUp_ExternalProvider') return event;
  const given = event.request.userAttributes;
  const userAttributes = { 'cognito:email_alias': '', 'cognito:phone_number_alias': '' };
  for (const [name, value] of Object.entries(given)) {
    // The emulator writes booleans as Python does: True, False.
    // Of an email that no one sent, SAML has an empty one.
    if (MAPPED.test(name) && value !== '')
      userAttributes[name] = /^(?:True|False)$/.test(value) ? value.toLowerCase() : value;
  }
  // `sub` is mapped twice, to `username` and to the subject attribute. Of two, the emulator fills one at random.
  const userName = event.userName.toLowerCase();
  const { providers } = JSON.parse(process.env.LINKING_POLICY);
  const { link } = providers.find(({ name }) => userName.startsWith(`${name.toLowerCase()}_`)) ?? {};
  const subject = link && (given[link.subjectAttribute] ?? given.username);
  if (subject !== undefined) userAttributes[link.subjectAttribute] = subject;
  return { ...event, userName, request: { ...event.request, userAttributes } };
}

let requestId;
console.log = (message) => {
  process.stdout.write(
    `${JSON.stringify({ timestamp: new Date().toISOString(), level: 'INFO', requestId, message })}\n`,
  );
};

const load = Module._load;
Module._load = function (request, ...others) {
  const loaded = load.call(this, request, ...others);
  if (path.basename(request) !== 'index.js' || path.dirname(request) !== realpathSync(process.env.LAMBDA_TASK_ROOT))
    return loaded;
  return {
    handler: async (event, context) => {
      requestId = context.awsRequestId;
      try {
        return await loaded.handler(asCognitoSends(event), context);
      } finally {
        // The emulator gathers the log for a moment after the answer. What it has not read by then, it takes for the log
        // of the next invocation.
        await pause(100);
      }
    },
  };
};
