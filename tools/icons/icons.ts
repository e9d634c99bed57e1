// `npm run icons`: draws the icons of the app from their drawings.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../../tests/support/chromium.ts';
import { pathOf } from '../package/app-package.ts';
import { drawIcon } from './draw-icon.ts';

const browser = await chromium.launch(await findChromium());
for (const name of ['color', 'outline']) {
  const drawing = fileURLToPath(new URL(`${name}.svg`, import.meta.url));
  await writeFile(pathOf(`${name}.png`), await drawIcon(browser, drawing));
}
await browser.close();
