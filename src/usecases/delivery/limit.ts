// Counts every call to the connector, and tells how long the next one must wait to keep within Teams' windows.

/** At most so many calls in any stretch of so many milliseconds. */
export interface Window {
  readonly calls: number;
  readonly ms: number;
}

/** Teams' own are in "Rate limiting for bots", Microsoft Teams documentation. */
export interface Limits {
  /** All calls of a tenant. */
  readonly tenant: Window;
  /** Calls about one conversation; all of them hold. */
  readonly conversation: readonly Window[];
}

export interface Limiter {
  /** Milliseconds until a call to the conversation fits every window and no pause holds; 0 when it fits now. */
  waitMs(conversation: string): number;
  /** Counts a call that begins now; undefined when it is about no conversation. */
  count(conversation: string | undefined): void;
  /** Nobody is sent to for so many milliseconds; a shorter pause does not cut off a longer one. */
  pause(ms: number): void;
  /** Milliseconds the pause still lasts; 0 when there is none. */
  pausedMs(): number;
}

/** Times of calls, oldest first; no more of them than the largest window needs. */
type Calls = number[];

/** A limiter of one tenant; `monotonic` is in milliseconds. What the longest window is past is forgotten. */
export function makeLimiter(limits: Limits, monotonic: () => number): Limiter {
  const longestMs = Math.max(0, ...limits.conversation.map(({ ms }) => ms));
  const most = Math.max(0, ...limits.conversation.map(({ calls }) => calls));
  const all: Calls = [];
  /** The one called longest ago comes first. */
  const byConversation = new Map<string, Calls>();
  let pausedUntil = Number.NEGATIVE_INFINITY;

  const pausedMs = () => Math.max(0, pausedUntil - monotonic());

  function forget(now: number): void {
    for (const [conversation, calls] of byConversation) {
      if (now - (calls.at(-1) ?? now) < longestMs) return;
      byConversation.delete(conversation);
    }
  }

  return {
    pausedMs,
    waitMs: (conversation) => {
      const now = monotonic();
      const calls = byConversation.get(conversation) ?? [];
      const waits = limits.conversation.map((window) => untilFits(calls, window, now));
      return Math.max(pausedMs(), untilFits(all, limits.tenant, now), ...waits);
    },
    count: (conversation) => {
      const now = monotonic();
      note(all, now, limits.tenant.calls);
      forget(now);
      if (conversation === undefined) return;
      const calls = byConversation.get(conversation) ?? [];
      note(calls, now, most);
      byConversation.delete(conversation);
      byConversation.set(conversation, calls);
    },
    pause: (ms) => {
      pausedUntil = Math.max(pausedUntil, monotonic() + ms);
    },
  };
}

/** A call fits once the last but so many of the calls before it lies a whole window back. */
function untilFits(calls: Calls, window: Window, now: number): number {
  const blocking = calls.at(-window.calls);
  return blocking === undefined ? 0 : Math.max(0, blocking + window.ms - now);
}

function note(calls: Calls, now: number, most: number): void {
  calls.push(now);
  if (calls.length > most) calls.shift();
}
