import { expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { workshopTaskOver } from '../../../src/cards/views/workshop-task-over.ts';
import { asId } from '../../../src/domain/shared/ids.ts';
import { sentBy, textIn } from '../walk.ts';

it('says that nothing is left to do, and leads to what was answered', () => {
  const card = expand(
    workshopTaskOver(
      { kind: 'workshop-task-over', round: asId('round-1'), title: 'Lettere hverdag' },
      'da',
    ),
  );
  expect(textIn(card)).toContain('Du behøver ikke gøre mere ved workshoppen “Lettere hverdag”.');
  expect(sentBy(card, 'Se svarene')).toMatchObject({ verb: 'workshop.answers', at: 0 });
  expect(sentBy(card, 'Mine opgaver')).toMatchObject({ verb: 'task.list' });
});
