import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Wall } from '../../src/domain/round/wall.ts';
import { LANGUAGES, type Language } from '../../src/domain/shared/language.ts';
import { fileReadyPage, fileTroublePage } from '../../src/pages/file-page.ts';
import { nothingPage } from '../../src/pages/nothing-page.ts';
import { wallPage } from '../../src/pages/wall-page.ts';
import { aStation, aWall, aWorkshopWall } from '../support/a-wall.ts';
import { brokenRules } from '../support/axe.ts';
import { launchBrowser, PHONE, type TestBrowser } from '../support/browser.ts';

const APP = '11111111-2222-3333-4444-555555555555';
const notes = ['Vi venter på svar', 'Skemaet er langt'].map((text, at) => ({ id: `n${at}`, text }));
const workshop = (differs: Parameters<typeof aWorkshopWall>[0]): Wall =>
  aWall({
    round: { kind: 'workshop', title: 'Lettere hverdag for ledere', code: '4821' },
    workshop: aWorkshopWall({ people: 31, stations: [aStation({ latest: notes })], ...differs }),
  });

const WALLS: Readonly<Record<string, Wall>> = {
  open: aWall(),
  'with a time limit': aWall({ endsAt: new Date(Date.now() + 90_000).toISOString() }),
  paused: aWall({ state: 'paused' }),
  closed: aWall({ state: 'closed' }),
  'before a workshop': workshop({ phase: 'join' }),
  'notes of a workshop': workshop({ phase: 'notes' }),
  'between rounds': workshop({ phase: 'between' }),
  'votes of a workshop': workshop({ phase: 'vote' }),
  'answers of a workshop': workshop({ phase: 'answer' }),
  'the end of a workshop': workshop({ phase: 'done' }),
};

interface Shown {
  readonly body: string;
}

/** As it stands when the browser keeps back what fetches the file by itself. */
function readyPage(language: Language): Shown {
  const ready = { name: 'Løn.xlsx', to: '/file/x', fields: { code: 'x' } };
  const { body } = fileReadyPage(ready, language);
  return { body: body.replace('document.forms[0].submit();', '') };
}

const PAGES: Readonly<Record<string, (language: Language) => Shown | Promise<Shown>>> = {
  ...Object.fromEntries(
    Object.entries(WALLS).map(([name, wall]) => [
      `a wall, ${name}`,
      (language: Language) => wallPage(wall, { language, appId: APP }),
    ]),
  ),
  nothing: (language) => nothingPage(language),
  'a file that is ready': readyPage,
  ...Object.fromEntries(
    (['notYours', 'gone', 'notSignedIn', 'later'] as const).map((why) => [
      `no file: ${why}`,
      (language: Language) => fileTroublePage(why, language),
    ]),
  ),
};

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

beforeEach(async () => {
  page = await browser.newPage();
});

/** The page as it is sent; what it asks for and sends afterwards changes nothing. */
async function open(body: string | undefined): Promise<void> {
  await page.route('http://127.0.0.1:9/**', (route) =>
    route.request().isNavigationRequest() && route.request().method() === 'GET'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: body ?? '' })
      : route.fulfill({ status: 204 }),
  );
  await page.goto('http://127.0.0.1:9/page', { waitUntil: 'domcontentloaded' });
}

test.each(Object.keys(PAGES))('%s keeps the rules, wide and narrow', async (name) => {
  for (const language of LANGUAGES) {
    await open((await PAGES[name]?.(language))?.body);
    expect(await brokenRules(page)).toEqual([]);
    expect(await page.getAttribute('html', 'lang')).toBe(language);
    expect(await page.title()).not.toBe('');
    await page.setViewportSize(PHONE);
    expect(await brokenRules(page)).toEqual([]);
  }
});

test('leads the keyboard to the one thing that can be pressed', async () => {
  await open(readyPage('da').body);

  await page.keyboard.press('Tab');

  expect(await page.evaluate('document.activeElement.innerText')).toBe('Hent filen');
});

test('finds a field without a label, a picture without words and a text too pale', async () => {
  await open(
    '<!doctype html><html lang="da"><title>x</title><body style="background:#fff"><main>' +
      '<input><img src="x"><p style="color:#ccc">bleg</p></main></body></html>',
  );

  const rules = (await brokenRules(page)).map(({ rule }) => rule);
  expect(rules.sort()).toEqual(['color-contrast', 'image-alt', 'label']);
});
