// Holds sends back so that Teams' windows are never exceeded.

export interface Limits {
  /** Sends a second in all. */
  readonly perSecond: number;
  /** Sends a second to one conversation. */
  readonly perConversation: number;
}

/** Leaves more than half of what Teams allows a tenant to people who talk to the bot. */
export const USUAL_LIMITS: Limits = { perSecond: 20, perConversation: 7 };

const WINDOW_MS = 1_000;

/** Waits until a send to the conversation fits into every window, and counts it. */
export type Limiter = (conversation: string) => Promise<void>;

export function makeLimiter(
  limits: Limits,
  time: { readonly monotonic: () => number; readonly sleep: (ms: number) => Promise<void> },
): Limiter {
  /** The sends of the last second, oldest first. */
  let recent: { readonly at: number; readonly conversation: string }[] = [];

  function waitMs(conversation: string): number {
    const now = time.monotonic();
    recent = recent.filter(({ at }) => now - at < WINDOW_MS);
    const same = recent.filter((send) => send.conversation === conversation);
    const until = (sends: typeof recent, most: number) => {
      const blocking = sends.at(-most);
      return blocking === undefined ? 0 : blocking.at + WINDOW_MS - now;
    };
    return Math.max(until(recent, limits.perSecond), until(same, limits.perConversation));
  }

  return async (conversation) => {
    for (let wait = waitMs(conversation); wait > 0; wait = waitMs(conversation)) {
      await time.sleep(wait);
    }
    recent.push({ at: time.monotonic(), conversation });
  };
}
