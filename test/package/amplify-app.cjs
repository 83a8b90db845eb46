// An app with aws-amplify: configured by what standard input holds, it starts a sign-in on the pages, and prints where
// the browser goes. It runs in a folder that has aws-amplify installed, in as much of a browser as the library looks at.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');

const left = [];
const kept = new Map();
const storage = {
  getItem: (key) => kept.get(key) ?? null,
  setItem: (key, value) => kept.set(key, value),
  removeItem: (key) => kept.delete(key),
};
const nothing = () => undefined;
const location = {
  origin: 'https://app.example.com',
  hostname: 'app.example.com',
  pathname: '/callback',
  get href() {
    return 'https://app.example.com/callback';
  },
  set href(url) {
    left.push(url);
  },
};
const document = { addEventListener: nothing, removeEventListener: nothing };
const window = {
  location,
  document,
  localStorage: storage,
  sessionStorage: storage,
  crypto: globalThis.crypto,
  addEventListener: nothing,
  removeEventListener: nothing,
};
Object.assign(window, { self: window, top: window });
Object.assign(globalThis, { window, self: window, document, location, localStorage: storage });

const required = createRequire(path.join(process.cwd(), 'app.cjs'));
const { Amplify } = required('aws-amplify');
const { signInWithRedirect } = required('aws-amplify/auth');
Amplify.configure(JSON.parse(readFileSync(0, 'utf8')));
signInWithRedirect().then(
  () => {
    process.stdout.write(JSON.stringify(left));
    process.exit(0);
  },
  (error) => {
    process.stderr.write(String(error));
    process.exit(1);
  },
);
