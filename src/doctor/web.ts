/** What came of asking for a document. */
export type WebAnswer =
  | {
      readonly kind: 'answer';
      /** The HTTP status, of the last of several answers. */
      readonly status: number;
      /** The body as UTF-8. */
      readonly text: string;
      /** Where a redirect leads that was not followed. */
      readonly location: string | undefined;
    }
  | WebFailure;

/** Why there is no answer. */
export interface WebFailure {
  readonly kind: 'unreachable' | 'private' | 'redirect' | 'tooLarge';
  /** What went wrong, as words that follow the quoted URL. */
  readonly words: string;
}

/** The internet as Cognito sees it: https on ports 443 and 80, public addresses, and nothing secret is sent. */
export interface Web {
  /** Fetches a document; redirects are followed where Cognito would follow them, or not at all. */
  get(url: string, redirects: 'follow' | 'leave'): Promise<WebAnswer>;
  /** Why Cognito could not reach a host by its addresses; undefined where nothing is against it. */
  hostProblem(host: string): Promise<WebFailure | undefined>;
  /** When the certificate ends with which a host answers on port 443. */
  certificateOf(host: string): Promise<{ readonly validTo: Date } | WebFailure>;
}
