/** A browser for a test file, without a window, a sandbox or the internet. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from './chromium.ts';

const FLAGS = [
  // A build machine often runs everything as root, where the sandbox refuses to start.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  // Otherwise it calls home at every start.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The same picture on every machine.
  '--font-render-hinting=none',
];

export const DESKTOP = { width: 1280, height: 1000 } as const;
export const PHONE = { width: 390, height: 844 } as const;

export interface TestBrowser {
  /** A page of a user who speaks Danish, is in Denmark, and reaches nothing but this machine. */
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

/** `sharpness` is how many pixels of a picture make one of the page. */
export async function launchBrowser(sharpness = 1): Promise<TestBrowser> {
  const found = await findChromium();
  const browser = await chromium.launch({ ...found, args: FLAGS });
  return { newPage: () => newPage(browser, sharpness), close: () => browser.close() };
}

async function newPage(browser: Browser, sharpness: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: DESKTOP,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    deviceScaleFactor: sharpness,
  });
  // The Playground asks a font server for its fonts: refused at once, it does not wait for them.
  await context.route(
    ({ hostname }) => !['localhost', '127.0.0.1'].includes(hostname),
    (route) => route.abort(),
  );
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return page;
}
