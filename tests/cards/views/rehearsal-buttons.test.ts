import { expect, it } from 'vitest';
import { rehearsalButtons } from '../../../src/cards/views/rehearsal-buttons.ts';
import { asId, type RoundId } from '../../../src/domain/shared/ids.ts';

it('leads on as the real button is called, and out of the rehearsal', () => {
  const round = asId<RoundId>('round-1');
  const [on, out] = rehearsalButtons('Stem', { round, page: 'answer', station: 's1' }, 'da');
  expect(on).toMatchObject({
    title: 'Stem',
    press: { verb: 'workshop.rehearse', data: { round, page: 'answer', station: 's1' } },
  });
  expect(out).toMatchObject({ title: 'Stop øvelsen', press: { verb: 'workshop.control' } });
});
