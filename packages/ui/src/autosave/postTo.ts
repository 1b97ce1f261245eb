import type { Send } from './types.ts';

/** What a refusal says at most, in characters. */
const mostWords = 500;
/** The session is over, it took too long, or there was too much: later it may go through. */
const later = [401, 408, 425, 429];

/** What {@link postTo} takes besides the address. */
export interface PostOptions {
  /** Sent along; a function is asked each time, for a token that changes. */
  readonly headers?: Readonly<Record<string, string>> | (() => Readonly<Record<string, string>>);
  /** What a refusal says where the server gave no words; default "The server did not take it." */
  readonly why?: string | undefined;
}

/**
 * Posts an entry as JSON, with the page's cookies where the address is the page's own. What the answer means:
 *
 * - 2xx: saved. Save by the entry's id: the same entry may come twice.
 * - 400 to 499: refused. Say why in plain words as JSON `{ "why": "…" }` (or `{ "refused": "…" }`), 500 characters at most.
 * - 401, 408, 425, 429, 500 to 599, no answer: it is tried again later; so is a 403 without words, which is
 *   what a firewall or a token that is too old gives.
 * - a redirect: tried again later. It mostly leads to the page to sign in, whose 200 would look like "saved".
 *
 * @example
 * createAutosave({ send: postTo('/entries', { headers: { 'X-CSRF-Token': token } }) })
 */
export function postTo(address: string | URL, { headers, why }: PostOptions = {}): Send {
  return async (entry) => {
    const body = JSON.stringify(entry);
    const answer = await fetch(address, {
      method: 'POST',
      headers: {
        Accept: 'application/json',
        ...(typeof headers === 'function' ? headers() : headers),
        'Content-Type': 'application/json',
      },
      body,
      redirect: 'error',
      keepalive: body.length < 20_000, // goes on when the page closes; browsers allow 64 kB
    });
    if (answer.ok) return undefined;
    const { status } = answer;
    if (status < 400 || status >= 500 || later.includes(status)) throw notNow(status);
    const words = await wordsOf(answer);
    if (status === 403 && !words) throw notNow(status);
    return { refused: words || (why ?? 'The server did not take it.') };
  };
}

const notNow = (status: number) =>
  new Error(
    `The server answered ${status} to an entry, so it is not saved yet. It is sent again later.`,
  );

async function wordsOf(answer: Response): Promise<string> {
  const body = (await answer.json().catch(() => null)) as {
    why?: unknown;
    refused?: unknown;
  } | null;
  const words = body?.why ?? body?.refused;
  return typeof words === 'string' ? words.trim().slice(0, mostWords) : '';
}
