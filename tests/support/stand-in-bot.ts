/** A tiny bot without any SDK: what the tests of `npm run dev` and of the browser harness run. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import {
  chartsCard,
  echoCard,
  fieldsCard,
  macroCard,
  nextCard,
  partsCard,
} from './stand-in-cards.ts';

interface Activity {
  readonly type: string;
  readonly name?: string;
  readonly text?: string;
  readonly value?: { action?: { verb?: string; data?: unknown } };
  readonly serviceUrl: string;
  readonly conversation: { id: string };
}

const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';
const CARDS = new Map<string, object>([
  ['felter', fieldsCard],
  ['dele', partsCard],
  ['makroer', macroCard],
  ['diagrammer', chartsCard],
]);
const PAGES = new Map<string, object>([
  ['next', nextCard],
  ['back', partsCard],
  ['fields', fieldsCard],
]);

const THREAD_DRAWN_MS = 250;

const seen: Activity[] = [];
const starts = await countStart();
const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    response.writeHead(500);
    response.end(String(error));
  });
});
server.listen(Number(process.env['PORT'] ?? 3978), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const json = (body: unknown) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(body));
  };
  if (request.url === '/readyz') return json({ ready: true });
  if (request.url === '/starts') return json({ starts });
  if (request.url === '/seen') return json(seen);
  if (request.url === '/die') process.exit(3);
  const activity: Activity = JSON.parse(await readText(request));
  seen.push(activity);
  if (activity.type === 'invoke') return json(invoked(activity));
  json({});
  if (activity.type !== 'message') return;
  // The Playground loses an answer in a thread that its own page has not drawn yet.
  if (activity.conversation.id.includes(';messageid=')) await setTimeout(THREAD_DRAWN_MS);
  await say(activity, replyTo(activity));
}

function invoked(activity: Activity) {
  const { verb = '', data } = activity.value?.action ?? {};
  return { statusCode: 200, type: CARD_TYPE, value: PAGES.get(verb) ?? echoCard(data) };
}

function replyTo(activity: Activity): object {
  const words = (activity.text ?? '').replace(/<at>.*<\/at>/, '').trim();
  const card = CARDS.get(words);
  if (card) return { type: 'message', attachments: [{ contentType: CARD_TYPE, content: card }] };
  return { type: 'message', text: `Du skrev: ${activity.text ?? JSON.stringify(activity.value)}` };
}

async function say(activity: Activity, message: object): Promise<void> {
  const place = encodeURIComponent(activity.conversation.id);
  await fetch(`${activity.serviceUrl}/v3/conversations/${place}/activities`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(message),
  });
}

/** Leaves a row in the storage at each start, so that a test sees whether data were kept. */
async function countStart(): Promise<number> {
  const connection = process.env['FORENKL_TABLES_CONNECTION'];
  if (!connection) return 0;
  const { TableClient } = await import('@azure/data-tables');
  const options = { allowInsecureConnection: true };
  const table = TableClient.fromConnectionString(connection, 'starts', options);
  await table.createTable();
  await table.createEntity({ partitionKey: 'starts', rowKey: `${Date.now()}` });
  let count = 0;
  for await (const _row of table.listEntities()) count += 1;
  return count;
}
