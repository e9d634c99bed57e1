import { expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { roundWall } from '../../../src/cards/views/round-wall.ts';
import { asId, type RoundId } from '../../../src/domain/shared/ids.ts';
import { textIn } from '../walk.ts';

const link = 'https://forenkl.example/wall/round-1.Sv58H3JIkKyFHcApwfrZLw';

it('opens the page, shows its address to copy, and says who may see it', () => {
  const view = { round: asId<RoundId>('round-1'), title: 'Lederdag', link };
  const card = expand(roundWall(view, 'da'));

  expect(textIn(card)).toMatch(/Lederdag\nSkærmvisning/);
  expect(textIn(card)).toContain(link);
  expect(textIn(card)).toContain('Alle med linket kan se siden');
  expect(JSON.stringify(card)).toContain(
    JSON.stringify({ type: 'Action.OpenUrl', title: 'Åbn skærmvisning', url: link }),
  );
});
