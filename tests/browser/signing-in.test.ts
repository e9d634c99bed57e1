/** Somebody signs in for a file, in a real browser, at a stand-in for Entra on another site. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { offerFile } from '../../src/usecases/files/offer-file.ts';
import type { Person } from '../../tools/client/person.ts';
import { launchBrowser, PHONE, type TestBrowser } from '../support/browser.ts';
import { type Conversation, startConversation } from '../support/conversation.ts';
import { API_APP, type FakeEntra, startEntra } from '../support/entra.ts';

let entra: FakeEntra;
let talk: Conversation;
let browser: TestBrowser;
let mette: Person;
let page: Page;

beforeAll(async () => {
  entra = await startEntra();
  talk = await startConversation({
    settings: { FORENKL_API_APP_ID: API_APP },
    login: entra.login,
  });
  mette = talk.person('Mette Friis');
  await mette.say('hjælp');
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.setViewportSize(PHONE);
});

afterAll(async () => {
  await browser?.close();
  await talk?.stop();
  await entra?.close();
});

async function offered(): Promise<string> {
  const stored = await talk.stores.people.byEntra(talk.tenant, mette.chat.entra);
  if (stored === undefined) throw new Error('Mette is not known');
  const fresh = () => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64url');
  const { files } = talk.stores;
  const clock = { now: () => new Date() };
  const given = {
    tenant: talk.tenant,
    person: stored.value.id,
    name: 'Løn',
    type: 'xlsx',
  } as const;
  const made = await offerFile(
    { files, clock, ids: { fresh }, log: { info: () => {} }, publicUrl: () => talk.url },
    { ...given, bytes: new TextEncoder().encode('tal') },
  );
  if (!made.ok) throw new Error('the file was not taken');
  return made.value.link;
}

test('the file is fetched by itself once its owner signed in, and again with the button', async () => {
  entra.signsIn(mette.chat.entra);
  const first = page.waitForEvent('download');
  await page.goto(await offered(), { waitUntil: 'commit' });
  const download = await first;

  expect(download.suggestedFilename()).toBe('Løn.xlsx');
  expect(await readFile(await download.path(), 'utf8')).toBe('tal');
  expect(await page.textContent('h1')).toBe('Din fil er klar');
  const second = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent filen' }).click();
  expect((await second).suggestedFilename()).toBe('Løn.xlsx');
});

test('somebody else sees that it was made for another', async () => {
  entra.signsIn('aaaaaaaa-0000-4000-8000-999999999999');
  await page.goto(await offered(), { waitUntil: 'commit' });

  await page.getByText('Filen er lavet til en anden').waitFor();
  expect(await page.title()).toBe('Filen er lavet til en anden');
});
