import type { JsonValue } from '../../document/json';
import type { IdentityProvider } from '../../model/federation';
import type { SignInCase } from '../file';
import { mapped, sentBy } from '../mapping';
import type { SignInResult } from '../simulate';
import { endsAlike, type RehearsedSignIn } from './arrived';
import { faultEntry, type Fault } from './faults';
import { markup, type Html } from './page';

/** A provider on the first page. */
export interface ShownProvider {
  readonly name: string;
  /** What it speaks, in words. */
  readonly speaks: string;
  /** Keys of the app clients that offer it. */
  readonly clients: readonly string[];
  /** What has to be entered at it: what it is called there, and the value. */
  readonly enter: readonly (readonly [string, string])[];
  /** Why it cannot be rehearsed; undefined where it can. */
  readonly refusal: string | undefined;
}

/** The first page: every provider, what to enter at it, and where a sign-in begins. */
export function firstPage(spec: string, stack: string, providers: readonly ShownProvider[]): Html {
  return markup`<p>
      Sign-ins through the providers of <code>${spec}</code> (${stack}), with what Cognito would make of them. Nothing
      is stored.
    </p>
    ${providers.map(
      ({ name, speaks, clients, enter, refusal }) =>
        markup`<section aria-label="${name}">
          <h2>${name}</h2>
          <p>${speaks}</p>
          ${
            refusal === undefined
              ? markup`<table>
                    <caption>
                      Enter this at ${name}, in an application for development
                    </caption>
                    ${enter.map(
                      ([what, value]) =>
                        markup`<tr>
                          <th scope="row">${what}</th>
                          <td><code>${value}</code></td>
                        </tr>`,
                    )}
                  </table>
                  <p>
                    ${clients.map((client) => markup`<a class="button" href="/start?${new URLSearchParams({ provider: name, client }).toString()}">Sign in through ${name} to ${client}</a> `)}
                  </p>`
              : markup`<p>Not rehearsed: ${refusal}</p>`
          }
        </section> `,
    )}`;
}

/** The page of a sign-in that ended before the mapping. */
export function faultPage(provider: string, { code, seen }: Fault, place: string | undefined): Html {
  const { title, fix, see } = faultEntry(code);
  return markup`<section class="fault" aria-label="What is wrong">
      <h2>${title}</h2>
      <p>${seen}</p>
      <p><strong>Fix:</strong> ${fix}</p>
      ${place === undefined ? markup`` : markup`<p>In the spec: <code>${place}</code></p>`}
      <p>Source: <a href="${see}" rel="noreferrer">${see}</a> [${code}]</p>
    </section>
    <p>
      <a href="/">All providers</a> &middot;
      <a href="/start?${new URLSearchParams({ provider }).toString()}">Try ${provider} again</a>
    </p>`;
}

/** What a rehearsed sign-in shows. */
export interface ShownSignIn extends RehearsedSignIn {
  readonly provider: IdentityProvider;
  /** Where the mapping of the provider is written. */
  readonly mappingPlace: string;
  /** Of OpenID Connect: claims by where they came from. */
  readonly from: Readonly<Record<string, string>>;
  /** What writes the case, and proves that this page asked for it. */
  readonly form: { readonly id: string; readonly token: string; readonly file: string };
}

/** The page of a sign-in that arrived: claims, attributes, verdict, profile, the next sign-in, and the case. */
export function signInPage(shown: ShownSignIn): Html {
  const { signIn, first, second, provider, mappingPlace, form } = shown;
  const isGood = first.user !== undefined && endsAlike(shown);
  return markup`<section class="${isGood ? 'good' : 'fault'}" aria-label="What it comes to">
      <h2>${outcomeTitle(first)}</h2>
      ${first.says === undefined ? markup`` : markup`<p>${first.code === undefined ? 'Cognito' : 'The linking function'} says: <code>${first.says}</code></p>`}
      ${
        first.change === undefined
          ? markup``
          : markup`<p><strong>Fix:</strong> ${first.change}</p>
              <p>In the spec: <code>${mappingPlace}</code></p>`
      }
    </section>
    ${claimsTable(shown)} ${missing(provider, signIn, mappingPlace)}
    <section aria-label="The way">
      <h2>The way</h2>
      <ol>
        ${first.steps.map(({ step, row }) => markup`<li>${step}${row === undefined ? '' : ` (row ${row} of docs/linking.md)`}</li>`)}
      </ol>
    </section>
    ${profile(first)}
    <section aria-label="The next sign-in">
      <h2>The next sign-in</h2>
      <p>
        ${outcomeTitle(second)}${endsAlike(shown) ? '' : markup`. <strong>It does not end as the first one did.</strong>`}
      </p>
      ${second.says === undefined ? markup`` : markup`<p>${second.code === undefined ? 'Cognito' : 'The linking function'} says: <code>${second.says}</code></p>`}
      ${
        second.change === undefined || second.change === first.change
          ? markup``
          : markup`<p><strong>Fix:</strong> ${second.change}</p>
              <p>In the spec: <code>${mappingPlace}</code></p>`
      }
    </section>
    <section aria-label="As a test">
      <h2>As a test</h2>
      <p>The sign-in becomes a case of <code>${form.file}</code>, with neutral values in place of personal ones.</p>
      <form method="post" action="/write">
        <input type="hidden" name="id" value="${form.id}" /><input type="hidden" name="token" value="${form.token}" />
        <button type="submit">Write the case</button>
      </form>
    </section>
    <p><a href="/">All providers</a></p>`;
}

/** The page after a case was written, or why it was not. */
export function writtenPage(file: string, lines: readonly string[], problem: string | undefined): Html {
  return problem === undefined
    ? markup`<section class="good" aria-label="Written">
          <h2>The case is in ${file}</h2>
          <pre>${lines.join('\n')}</pre>
          <p>Run it: <code>cognito-federation test ${file}</code></p>
        </section>
        <p><a href="/">All providers</a></p>`
    : markup`<section class="fault" aria-label="Not written">
          <h2>The case was not written</h2>
          <p>${problem}</p>
        </section>
        <p><a href="/">All providers</a></p>`;
}

function outcomeTitle({ outcome, user, code }: SignInResult): string {
  const who = user === undefined ? '' : ` as ${user.label ?? 'a user of its own'}`;
  switch (outcome) {
    case 'signedUp':
      return `A new user is made${who === '' ? '' : `, and is signed in${who}`}`;
    case 'signedIn':
      return `Signed in${who}`;
    case 'linked':
      return `Linked, and signed in${who}`;
    case 'separateUser':
      return `Not linked: signed in${who}`;
    case 'refused':
      return `Refused by the linking function: ${code ?? ''}`;
    case 'error':
      return 'Cognito ends the sign-in';
  }
}

function claimsTable({ signIn, provider, from }: ShownSignIn): Html {
  const sent = sentBy(provider, signIn);
  const { attributes } = mapped(provider, sent);
  const byClaim = Object.entries(provider.attributeMapping);
  return markup`<table>
    <caption>
      What the provider sent, and what it becomes
    </caption>
    <tr>
      <th scope="col">Claim</th>
      <th scope="col">Value</th>
      <th scope="col">From</th>
      <th scope="col">Attributes</th>
    </tr>
    ${Object.entries(sent).map(([claim, value]) => {
      const filled = byClaim
        .filter(([, name]) => name === claim)
        .map(([attribute]) =>
          attributes[attribute] === undefined ? attribute : `${attribute} = ${attributes[attribute]}`,
        );
      return markup`<tr>
        <th scope="row">${claim}</th>
        <td>${textOf(value)}</td>
        <td>${from[claim] ?? 'assertion'}</td>
        <td>${filled.join(', ')}</td>
      </tr>`;
    })}
  </table>`;
}

/** Mapped claims that did not come: by scope, or not sent. */
function missing(provider: IdentityProvider, signIn: SignInCase, place: string): Html {
  const { absent, notAsked } = mapped(provider, sentBy(provider, signIn));
  if (absent.length + notAsked.length === 0) return markup``;
  return markup`<section aria-label="What is missing">
    <h2>What is missing</h2>
    <ul>
      ${absent.map(({ attribute, claim }) => markup`<li><code>${claim}</code> was not sent, so ${attribute} is not filled. Have the provider send it to this application, or take it out of attributeMapping (<code>${place}</code>).</li>`)}
      ${notAsked.map(({ attribute, claim, scope }) => markup`<li><code>${claim}</code> comes with the scope <code>${scope}</code>, which the spec does not ask for, so ${attribute} is not filled in Cognito.</li>`)}
    </ul>
  </section>`;
}

function profile({ user, idToken }: SignInResult): Html {
  if (user === undefined) return markup``;
  return markup`<table>
    <caption>
      The profile afterwards
    </caption>
    <tr>
      <th scope="col">Attribute</th>
      <th scope="col">Value</th>
      <th scope="col">In the ID token of the app</th>
    </tr>
    ${Object.entries(user.attributes).map(
      ([attribute, value]) =>
        markup`<tr>
          <th scope="row">${attribute}</th>
          <td>${value}</td>
          <td>${idToken[attribute] === undefined ? 'no' : 'yes'}</td>
        </tr>`,
    )}
  </table>`;
}

function textOf(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
