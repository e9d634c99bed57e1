/**
 * Loaded into a measured process with `--import`: counts the HTTP requests it makes while it
 * answers messages. Those of its jobs are told apart by the request they are made in. It costs
 * time at each turn, so it is loaded only where calls are counted.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import { IncomingMessage } from 'node:http';

export interface CallReading {
  readonly turns: number;
  /** Round trips to storage; Teams is called through `fetch`, which is not counted. */
  readonly storageCalls: number;
}

interface Turn {
  open: boolean;
}

const running = new AsyncLocalStorage<Turn>();
const byRequest = new WeakMap<object, Turn>();
let turns = 0;
let storageCalls = 0;

subscribe('http.server.request.start', (told) => {
  const request = requestIn(told);
  if (request?.url?.startsWith('/api/messages') !== true) return;
  const turn = { open: true };
  turns += 1;
  byRequest.set(request, turn);
  running.enterWith(turn);
  // A body that is read by events is read in callbacks that know nothing of their request.
  const emit = request.emit.bind(request);
  const within = (...event: Parameters<typeof emit>) => running.run(turn, () => emit(...event));
  Object.assign(request, { emit: within });
});

subscribe('http.server.response.finish', (told) => {
  const request = requestIn(told);
  const turn = request && byRequest.get(request);
  if (turn !== undefined) turn.open = false;
});

subscribe('http.client.request.start', () => {
  if (running.getStore()?.open === true) storageCalls += 1;
});

process.on('message', (asked) => {
  if (asked !== 'calls') return;
  const reading: CallReading = { turns, storageCalls };
  process.send?.(reading);
});

function requestIn(told: unknown): IncomingMessage | undefined {
  if (typeof told !== 'object' || told === null || !('request' in told)) return undefined;
  return told.request instanceof IncomingMessage ? told.request : undefined;
}
