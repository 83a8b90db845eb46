import type { Federation, IdentityProvider } from '../model/federation';
/** The first line of every sheet, by which a later run knows its own. */
export declare const SHEET_MARKER = "<!-- Written by `cognito-federation handoff` from the spec. Change the spec, not this file. -->";
/**
 * What the admin of an identity provider has to know and to do, as Markdown: everything of one provider of one stack.
 * Holds no secret. The same federation gives the same text.
 */
export declare function sheet(federation: Federation, provider: IdentityProvider): string;
