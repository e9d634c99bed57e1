import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Card } from '../../src/cards/template.ts';
import { json, type LoopbackServer, serve } from '../../tools/client/http.ts';
import { samplesOfEveryShape } from '../cards/element-shapes.ts';
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
const AT_ONCE = 12;

/** What the renderer makes by itself, and the rows of docs/accessibility.md: a rule, and what it is found on. */
const KNOWN: readonly (readonly [rule: string, part: string])[] = [
  // A row that can be pressed is called by its title and what the press does, not by all on it.
  ['label-content-name-mismatch', 'ac-selectable'],
  // Where the library of Teams catches the focus around a list that can be filtered.
  ['aria-hidden-focus', 'data-tabster-dummy'],
  // Bars of a chart, each with its name and figure, and its legend.
  ['nested-interactive', 'role="img"'],
  ['aria-required-children', 'aria-label="Legend"'],
];

const isOurs = ({ rule, html }: Broken): boolean =>
  !KNOWN.some(([known, part]) => rule === known && html.includes(part));

const names = samplesOfEveryShape();
const batches = Array.from({ length: Math.ceil(names.length / AT_ONCE) }, (_, at) =>
  names.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
);

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
    if (text === SILENT) await post(url, SILENT_CARD);
    for (const name of batches[Number(text)] ?? []) await post(url, named(name));
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

/** With its name as its last line, to know what was found on it. */
function named(name: string): Card {
  const card = drawn(name, TYPED.usual, 'da');
  const line = { type: 'TextBlock', text: name, wrap: true };
  return { ...card, body: [...Object(card['body']), line] };
}

async function post(url: string, card: Card): Promise<void> {
  const attachments = [{ contentType: CARD_TYPE, content: card }];
  const headers = { 'content-type': 'application/json' };
  await fetch(url, {
    method: 'POST',
    headers,
    body: JSON.stringify({ type: 'message', attachments }),
  });
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
