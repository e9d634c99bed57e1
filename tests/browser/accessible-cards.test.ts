import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Card } from '../../src/cards/template.ts';
import { json, type LoopbackServer, serve } from '../../tools/client/http.ts';
import { samplesOfEveryBuild } from '../cards/every-build.ts';
import { drawn } from '../cards/samples/samples.ts';
import { TYPED } from '../cards/samples/typed.ts';
import { type Broken, brokenRules } from '../support/axe.ts';
import { launchBrowser, type TestBrowser } from '../support/browser.ts';
import { startPlayground, type TestPlayground } from '../support/playground.ts';
import { openTeams, type TeamsPage } from '../support/teams-page.ts';

const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';
const CARD = '.ac-adaptiveCard';
/** Teams chooses the colours of a card, in each of its themes. */
const OF_TEAMS = ['color-contrast'];
/** The Playground takes messages of 100 kB at most. */
const ROOM = 90_000;

/** What the renderer makes by itself, and the rows of docs/accessibility.md: a rule, and what it is found on. */
const KNOWN: readonly (readonly [rule: string, part: string])[] = [
  // Where the library of Teams catches the focus around a list that can be filtered.
  ['aria-hidden-focus', 'data-tabster-dummy'],
  // Bars of a chart, each with its name and figure, and its legend.
  ['nested-interactive', 'role="img"'],
  ['aria-required-children', 'aria-label="Legend"'],
];

const isOurs = ({ rule, html }: Broken): boolean =>
  !KNOWN.some(([known, part]) => rule === known && html.includes(part));

const batches = inMessages(samplesOfEveryBuild());

/** As many in a message as there is room for. */
function inMessages(names: readonly string[]): readonly (readonly string[])[] {
  const messages: string[][] = [];
  let left = 0;
  for (const name of names) {
    const bytes = Buffer.byteLength(JSON.stringify(named(name)));
    if (bytes > left) {
      messages.push([]);
      left = ROOM;
    }
    messages.at(-1)?.push(name);
    left -= bytes;
  }
  return messages;
}

/** What brings a card nobody could use who does not see it. */
const SILENT = 'tavs';
const SILENT_CARD: Card = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'Input.Text', id: 'a' },
    { type: 'Image', url: 'data:image/png;base64,iVBORw0KGgo=' },
  ],
};

let bot: LoopbackServer;
let playground: TestPlayground;
let browser: TestBrowser;
let teams: TeamsPage;

/** Answers the number of a batch with its cards. */
beforeAll(async () => {
  bot = await serve(async ({ body }, response) => {
    json(response, {});
    const { type, text, serviceUrl, conversation } = heard(body);
    if (type !== 'message') return;
    const url = `${serviceUrl}/v3/conversations/${encodeURIComponent(conversation)}/activities`;
    const cards = text === SILENT ? [SILENT_CARD] : batches[Number(text)]?.map(named);
    if (cards !== undefined) await post(url, cards);
  });
  playground = await startPlayground(Number(new URL(bot.url).port));
  browser = await launchBrowser();
  teams = await openTeams(await browser.newPage(), playground.url);
});

afterAll(async () => {
  await browser?.close();
  await playground?.stop();
  await bot?.close();
});

function heard(body: unknown) {
  const sent = { type: '', text: '', serviceUrl: '', conversation: {}, ...Object(body) };
  return { ...sent, conversation: String(Object(sent.conversation).id) };
}

/** With its name as its last line, to know what was found on it; what is not drawn is left out. */
function named(name: string): Card {
  const card = drawn(name, TYPED.usual, 'da');
  const line = { type: 'TextBlock', text: name, wrap: true };
  const whole = { ...card, body: [...Object(card['body']), line] };
  return JSON.parse(JSON.stringify(whole, (key, value) => (key === 'fallback' ? 'drop' : value)));
}

async function post(url: string, cards: readonly Card[]): Promise<void> {
  const attachments = cards.map((content) => ({ contentType: CARD_TYPE, content }));
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ type: 'message', attachments });
  const answer = await fetch(url, { method: 'POST', headers, body });
  if (!answer.ok) throw new Error(`the Playground answered ${answer.status}`);
}

test.each(batches.map((batch, at) => [batch[0] ?? '', at]))(
  'cards from %s on can be used by everybody',
  async (_, at) => {
    const { page } = teams;
    await teams.reload();
    await teams.say(String(at));
    const wanted = batches[at]?.length ?? 0;
    await expect.poll(() => page.locator(CARD).count(), { timeout: 60_000 }).toBe(wanted);

    const broken: readonly Broken[] = await brokenRules(page, { within: CARD, without: OF_TEAMS });

    expect(broken.filter(isOurs)).toEqual([]);
  },
);

test('finds a field without a label', async () => {
  await teams.reload();
  await teams.say(SILENT);
  await expect.poll(() => teams.page.locator(CARD).count(), { timeout: 60_000 }).toBe(1);

  const broken = await brokenRules(teams.page, { within: CARD, without: OF_TEAMS });
  expect(broken.filter(isOurs).map(({ rule }) => rule)).toContain('label');
});
