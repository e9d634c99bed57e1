/** Draws the newest card alone, at rest: no button pressed, no mouse over it, nothing blinking. */
import type { TeamsPage } from '../../tests/support/teams-page.ts';

// The frame around the card, and what Teams itself says below it in the language of the client.
const AT_REST = `
  .ac-adaptiveCard { border-radius: 8px; }
  :focus, :focus-visible { outline: none !important; }
`;

const ROOM_FOR_ANY_CARD = 2_400;

export async function drawCard(teams: TeamsPage, path: string): Promise<void> {
  const { page } = teams;
  const before = page.viewportSize();
  // A card that is scrolled would have the bar of the chat drawn over it.
  if (before) await page.setViewportSize({ width: before.width, height: ROOM_FOR_ANY_CARD });
  await page.mouse.move(0, 0);
  await teams.lastCard().screenshot({
    path,
    animations: 'disabled',
    caret: 'hide',
    style: AT_REST,
  });
  if (before) await page.setViewportSize(before);
}
