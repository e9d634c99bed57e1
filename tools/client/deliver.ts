/** Delivers an activity to the bot, as Teams does. */

export interface Delivered {
  /** What was answered; undefined when it was nothing. */
  readonly body: unknown;
  /** From the request to the end of its answer. */
  readonly ms: number;
}

const TIMEOUT_MS = 30_000;

/** Posts to the bot that listens at `url`; throws when it answers anything but 200. */
export async function deliverTo(url: string, activity: object): Promise<Delivered> {
  const started = performance.now();
  const answer = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(activity),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const text = await answer.text();
  const ms = performance.now() - started;
  if (answer.status !== 200) throw new Error(`The bot answered with status ${answer.status}`);
  return { body: text === '' ? undefined : JSON.parse(text), ms };
}
