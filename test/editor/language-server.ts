import { spawn, type ChildProcess } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { programOf } from '../terraform/harness/tools';

/** A place in a text, counted from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface CompletionItem {
  readonly label: string;
  readonly insertText?: string;
  readonly documentation?: string | { readonly value: string };
}

export interface EditorDiagnostic {
  readonly message: string;
  readonly range: { readonly start: Position };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

/** The YAML language server of the editors, spoken to over its protocol as an editor does. */
export class LanguageServer {
  readonly #server: ChildProcess;
  readonly #waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  readonly #diagnostics = new Map<string, (found: readonly EditorDiagnostic[]) => void>();
  #received = Buffer.alloc(0);
  #calls = 0;
  #documents = 0;

  readonly #modeline: string;

  private constructor(modeline: string) {
    this.#modeline = modeline;
    this.#server = spawn(process.execPath, [programOf('yaml-language-server'), '--stdio'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    this.#server.stdout?.on('data', (chunk: Buffer) => {
      this.#received = Buffer.concat([this.#received, chunk]);
      this.#readMessages();
    });
  }

  /** Starts a server. Each text that it sees gets the line of a spec that names the schema before it. */
  static async start(schemaFile: string): Promise<LanguageServer> {
    const server = new LanguageServer(`# yaml-language-server: $schema=${pathToFileURL(schemaFile).href}\n`);
    await server.#call('initialize', { processId: process.pid, rootUri: null, capabilities: CAPABILITIES });
    server.#notify('initialized', {});
    return server;
  }

  /** What the editor underlines in a text. */
  async diagnostics(text: string): Promise<readonly EditorDiagnostic[]> {
    const uri = this.#open(text);
    return new Promise((resolve) => this.#diagnostics.set(uri, resolve));
  }

  /** What the editor offers at `|` in a text. */
  async completions(marked: string): Promise<readonly CompletionItem[]> {
    const { uri, position } = this.#openAt(marked);
    const answer = (await this.#call('textDocument/completion', { textDocument: { uri }, position })) as
      { readonly items: readonly CompletionItem[] } | readonly CompletionItem[];
    return 'items' in answer ? answer.items : answer;
  }

  /** What the editor shows for what is at `|` in a text. */
  async hover(marked: string): Promise<string> {
    const { uri, position } = this.#openAt(marked);
    const answer = (await this.#call('textDocument/hover', { textDocument: { uri }, position })) as {
      readonly contents: string | { readonly value: string };
    } | null;
    return answer === null ? '' : typeof answer.contents === 'string' ? answer.contents : answer.contents.value;
  }

  stop(): void {
    this.#server.kill();
  }

  #openAt(marked: string): { readonly uri: string; readonly position: Position } {
    const before = marked.slice(0, marked.indexOf('|')).split('\n');
    const position = { line: before.length, character: before.at(-1)?.length ?? 0 };
    return { uri: this.#open(marked.replace('|', '')), position };
  }

  #open(text: string): string {
    this.#documents += 1;
    const uri = `file:///project/spec${this.#documents}.yaml`;
    this.#notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: 1, text: this.#modeline + text },
    });
    return uri;
  }

  #call(method: string, params: unknown): Promise<unknown> {
    this.#calls += 1;
    const id = this.#calls;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#send({ id, method, params });
    });
  }

  #notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#server.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #readMessages(): void {
    for (;;) {
      const [header, length] =
        /^Content-Length: (\d+)\r\n(?:[^\r\n]+\r\n)*\r\n/.exec(this.#received.toString('latin1')) ?? [];
      if (header === undefined || this.#received.length < header.length + Number(length)) return;
      const body = this.#received.subarray(header.length, header.length + Number(length));
      this.#received = this.#received.subarray(header.length + Number(length));
      this.#receive(JSON.parse(body.toString('utf8')) as Message);
    }
  }

  #receive({ id, method, params, result, error }: Message): void {
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as {
        readonly uri: string;
        readonly diagnostics: readonly EditorDiagnostic[];
      };
      this.#diagnostics.get(uri)?.(diagnostics);
    } else if (method !== undefined && id !== undefined) {
      // The server asks for its settings, or to be told of changes.
      const { items = [] } = (params ?? {}) as { readonly items?: readonly unknown[] };
      this.#send({ id, result: method === 'workspace/configuration' ? items.map(() => null) : null });
    } else if (id !== undefined) {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error === undefined) waiting?.resolve(result);
      else waiting?.reject(new Error(JSON.stringify(error)));
    }
  }
}

/** What an editor tells of itself. */
const CAPABILITIES = {
  textDocument: {
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    hover: { contentFormat: ['markdown'] },
    publishDiagnostics: {},
  },
};
