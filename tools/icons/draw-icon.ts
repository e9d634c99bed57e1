// Draws a picture in vectors as a picture of dots.
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';

/** The PNG, as large as the drawing says it is; nothing where nothing is drawn. */
export async function drawIcon(browser: Browser, file: string): Promise<Uint8Array> {
  const drawing = await readFile(file, 'utf8');
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  const picture = await page.locator('svg').screenshot({ omitBackground: true });
  await page.close();
  return picture;
}
