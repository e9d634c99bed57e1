/** Draws the newest card alone, at rest: no button pressed, no mouse over it, nothing blinking. */
import type { TeamsPage } from '../../tests/support/teams-page.ts';

// The frame around the card, and what Teams itself says below it in the language of the client.
const AT_REST = `
  .ac-adaptiveCard { border-radius: 8px; }
  :focus, :focus-visible { outline: none !important; }
`;

const ROOM_FOR_ANY_CARD = 3_000;
const MARGIN = 16;

/** Draws from the last line that says `from`, if only the end of the card matters. */
export async function drawCard(teams: TeamsPage, path: string, from?: string): Promise<void> {
  const { page } = teams;
  const before = page.viewportSize();
  // A card that is scrolled would have the bar of the chat drawn over it.
  if (before) await page.setViewportSize({ width: before.width, height: ROOM_FOR_ANY_CARD });
  await page.mouse.move(0, 0);
  const card = await teams.lastCard().boundingBox();
  if (card === null) throw new Error('There is no card to draw');
  const start =
    from === undefined
      ? null
      : await teams.lastCard().getByText(from, { exact: true }).last().boundingBox();
  const y = start === null ? card.y : start.y - MARGIN;
  await page.screenshot({
    path,
    clip: { ...card, y, height: card.y + card.height - y },
    animations: 'disabled',
    caret: 'hide',
    style: AT_REST,
  });
  if (before) await page.setViewportSize(before);
}
