import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Wall } from '../../src/domain/round/wall.ts';
import { nothingPage } from '../../src/pages/nothing-page.ts';
import { wallNow, wallPage } from '../../src/pages/wall-page.ts';
import { createServer, type WebServer } from '../../src/server/server.ts';
import { aStation, aWall, aWorkshopWall } from '../support/a-wall.ts';
import { launchBrowser, PHONE, type TestBrowser } from '../support/browser.ts';

const PROJECTOR = { width: 1920, height: 1080 };
const shown = { language: 'da', appId: '11111111-2222-3333-4444-555555555555' } as const;

/** Run in the page: whether it scrolls, and the height of its smallest letters in pixels. */
const SIZES = `({
  scrolls: document.documentElement.scrollHeight > innerHeight,
  wide: document.documentElement.scrollWidth > innerWidth,
  smallest: Math.min(...[...document.querySelectorAll('main p, main h1, main h2')].map(
    (one) => parseFloat(getComputedStyle(one).fontSize),
  )),
})`;

/** Run in the page: the contrast of each text to what is behind it (WCAG 2.2, relative luminance). */
const CONTRASTS = `(() => {
  const light = (color) => {
    const [r, g, b] = color.match(/[\\d.]+/g).map((part) => {
      const value = part / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (one) => {
    const color = getComputedStyle(one).backgroundColor;
    return color === 'rgba(0, 0, 0, 0)' ? ground(one.parentElement) : color;
  };
  return [...document.querySelectorAll('main p, main h1, main h2, main span')].map((one) => {
    const both = [light(getComputedStyle(one).color), light(ground(one))];
    return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
  });
})()`;

let server: WebServer;
let browser: TestBrowser;
let page: Page;
let url: string;
let wall: Wall | undefined;
let asked = 0;
let complaints: string[] = [];

beforeAll(async () => {
  server = createServer({
    messages: async () => ({ status: 200 }),
    ready: async () => true,
    jobs: () => ({}),
    failed: (error) => complaints.push(String(error)),
    pages: {
      wall: async () => wall && wallPage(wall, shown),
      wallNow: async () => wall && wallNow(wall, shown),
      file: async () => undefined,
      nothing: () => nothingPage('da'),
    },
  });
  url = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}/wall/secret`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close(1_000);
});

beforeEach(async () => {
  asked = 0;
  complaints = [];
  page = await browser.newPage();
  await page.setViewportSize(PROJECTOR);
  page.on('request', () => {
    asked += 1;
  });
  page.on('console', (said) => complaints.push(said.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
});

const notes = (texts: readonly string[]) => texts.map((text, at) => ({ id: `n${at}`, text }));

const workshop = (texts: readonly string[]): Wall =>
  aWall({
    round: { kind: 'workshop', title: 'Lettere hverdag for ledere', code: '4821' },
    endsAt: new Date(Date.now() + 90_000).toISOString(),
    workshop: aWorkshopWall({
      people: 31,
      stations: ['Nye medarbejdere', 'Indkøb', 'Bygninger', 'Dokumentation'].map((title, at) =>
        aStation({ id: `s${at}`, title, notes: texts.length, latest: notes(texts) }),
      ),
    }),
  });

test('keeps up by itself, counts down, and leaves what is the same alone', async () => {
  wall = workshop(['Den første note']);
  await page.goto(url);
  await page.getByText('Den første note').first().waitFor();
  const title = await page.locator('h1').elementHandle();
  const before = await page.locator('[data-until]').innerText();
  expect(before).toMatch(/^1:[23]\d$/);

  wall = workshop(['<b>Den anden</b> & note', 'Den første note']);

  await page.getByText('<b>Den anden</b> & note').first().waitFor();
  expect(await page.locator('b').count()).toBe(0);
  expect(await title?.evaluate((one) => one.isConnected)).toBe(true);
  expect(await page.locator('[data-until]').innerText()).not.toBe(before);
  await page.waitForResponse((answer) => answer.status() === 304);
  expect(complaints).toEqual([]);
});

test('ends with its round, and asks no more', async () => {
  await page.clock.install();
  wall = aWall();
  await page.goto(url);
  await page.getByText('7 har svaret').waitFor();

  wall = undefined;
  await page.clock.runFor(5_000);

  await page.getByText('Skærmvisningen er slut').waitFor();
  expect(await page.locator('main').innerText()).toBe('');
  const before = asked;
  await page.clock.runFor(60_000);
  expect(asked).toBe(before);
});

test('says that there is no connection, and goes on when there is', async () => {
  wall = aWall();
  await page.goto(url);
  await page.getByText('7 har svaret').waitFor();
  await page.context().setOffline(true);
  await page.getByText('Ingen forbindelse').waitFor({ timeout: 20_000 });

  wall = aWall({ handedIn: 8 });
  await page.context().setOffline(false);

  await page.getByText('8 har svaret').waitFor({ timeout: 30_000 });
  expect(await page.getByText('Ingen forbindelse').isVisible()).toBe(false);
}, 60_000);

test('fits a projector without scrolling, in letters read from afar', async () => {
  wall = workshop(
    Array.from({ length: 4 }, (_, at) => `Note ${at} ${'om noget langt '.repeat(9)}`),
  );
  await page.goto(url);
  await page.getByText('Note 0').first().waitFor();

  const sizes = await page.evaluate(SIZES);
  expect(sizes).toEqual({ scrolls: false, wide: false, smallest: 24 });
  await page.setViewportSize(PHONE);
  expect(await page.evaluate(SIZES)).toMatchObject({ wide: false });
});

test('can be told apart by everybody: every text has contrast enough', async () => {
  wall = workshop(['En note']);
  await page.goto(url);
  await page.getByText('En note').first().waitFor();

  const contrasts: number[] = await page.evaluate(CONTRASTS);
  expect(contrasts.length).toBeGreaterThan(10);
  expect(Math.min(...contrasts)).toBeGreaterThan(7);
});

test('works where scripts are off', async () => {
  wall = aWall({ endsAt: '2026-11-24T08:10:00.000Z' });
  const plain = await page.context().browser()?.newContext({ javaScriptEnabled: false });
  const quiet = await plain?.newPage();
  if (plain === undefined || quiet === undefined) throw new Error('no browser');
  await quiet.goto(url);
  await quiet.getByText('7 har svaret').waitFor();
  expect(await quiet.getByText('tilbage').isVisible()).toBe(false);

  wall = aWall({ handedIn: 8 });

  await quiet.getByText('8 har svaret').waitFor({ timeout: 10_000 });
  await plain.close();
});
