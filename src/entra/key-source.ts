// Fetches the public keys tokens are verified with, and keeps them for a day.
import { errors, type JWK } from 'jose';

export interface KeySource {
  /**
   * The key of that id, if it may vouch for the channel (any, when none is named); throws a JOSEError
   * when there is none.
   */
  find(id: string | undefined, channel?: string): Promise<JWK>;
}

interface Key {
  readonly id: unknown;
  /** The same object each time: the library keeps what it made of it. */
  readonly jwk: JWK;
  /** Channels it vouches for; none named means all. */
  readonly endorsements: readonly unknown[];
}

interface KeySet {
  readonly keys: readonly Key[];
  readonly fetchedAt: number;
}

const TIMEOUT_MS = 5_000;
const KEEP_MS = 24 * 60 * 60_000;
// A token that names an unknown key may not make us fetch as often as it is sent.
const ASK_AGAIN_MS = 5 * 60_000;

/** Keys named by an OpenID metadata document. Nothing is fetched before the first token. */
export function makeKeySource(metadataUrl: string): KeySource {
  let current: KeySet | undefined;
  let fetching: Promise<KeySet> | undefined;

  async function refreshed(): Promise<KeySet> {
    fetching ??= fetchKeys(metadataUrl).finally(() => {
      fetching = undefined;
    });
    try {
      return await fetching;
    } catch (error) {
      // Old keys serve on while new ones cannot be had.
      if (current === undefined) throw error;
      return { ...current, fetchedAt: Date.now() };
    }
  }

  return {
    async find(id, channel) {
      if (current === undefined || isStale(current, id)) current = await refreshed();
      const key = current.keys.find((one) => one.id !== undefined && one.id === id);
      if (key === undefined || !vouches(key, channel)) throw new errors.JWKSNoMatchingKey();
      return key.jwk;
    },
  };
}

function vouches({ endorsements }: Key, channel: string | undefined): boolean {
  return channel === undefined || endorsements.length === 0 || endorsements.includes(channel);
}

function isStale({ keys, fetchedAt }: KeySet, id: string | undefined): boolean {
  const age = Date.now() - fetchedAt;
  return age > KEEP_MS || (age > ASK_AGAIN_MS && !keys.some((key) => key.id === id));
}

async function fetchKeys(metadataUrl: string): Promise<KeySet> {
  const { jwks_uri: address } = await fetchJson(metadataUrl);
  const { keys } = await fetchJson(String(address));
  const list = Array.isArray(keys) ? keys : [];
  return { keys: list.flatMap(keyFrom), fetchedAt: Date.now() };
}

async function fetchJson(address: string): Promise<Readonly<Record<string, unknown>>> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!answer.ok) throw new Error(`The keys could not be fetched: status ${answer.status}`);
  return partOf(await answer.json());
}

function keyFrom(value: unknown): readonly Key[] {
  const { kid: id, kty, n, e, endorsements } = partOf(value);
  if (kty !== 'RSA' || typeof n !== 'string' || typeof e !== 'string') return [];
  const channels: readonly unknown[] = Array.isArray(endorsements) ? endorsements : [];
  return [{ id, jwk: { kty, n, e }, endorsements: channels }];
}

/** The value as a record; an empty one when it is none. */
function partOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
