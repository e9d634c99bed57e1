/** Draws a whole conversation, however much of it is scrolled out of sight. */
import type { Locator } from 'playwright-core';
import { DESKTOP } from './browser.ts';

/** What is asked of a browser's element: the types of the browser are not among ours. */
interface Box {
  readonly clientHeight: number;
  readonly scrollHeight: number;
  scrollTop: number;
}

// Runs in the browser: the pixels that are scrolled out of sight, if it is a thing that scrolls.
const hiddenHeight = (boxes: Box[]): number =>
  Math.max(
    0,
    ...boxes.map((box) => {
      const hidden = box.scrollHeight - box.clientHeight;
      if (hidden <= 0) return 0;
      const before = box.scrollTop;
      box.scrollTop = before === 0 ? 1 : 0;
      const scrolls = box.scrollTop !== before;
      box.scrollTop = before;
      return scrolls ? hidden : 0;
    }),
  );
const LOWEST = 420;

export async function drawConversation(conversation: Locator, path: string): Promise<void> {
  const page = conversation.page();
  const before = page.viewportSize();
  const width = before?.width ?? DESKTOP.width;
  await page.setViewportSize({ width, height: LOWEST });
  const hidden = await conversation.locator('div').evaluateAll(hiddenHeight);
  await page.setViewportSize({ width, height: LOWEST + hidden });
  await conversation.screenshot({ path, animations: 'disabled' });
  if (before) await page.setViewportSize(before);
}
