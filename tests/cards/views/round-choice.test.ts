import { expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { roundChoice } from '../../../src/cards/views/round-choice.ts';
import { asId } from '../../../src/domain/shared/ids.ts';
import { aRound } from '../../support/a-round.ts';
import { calledBy, nodesIn, textIn } from '../walk.ts';

/** What pressing each row says. */
function rowsIn(card: unknown): readonly unknown[] {
  return nodesIn(card, 'Action.Execute').map(calledBy);
}

it('has a row for each, the latest eight', () => {
  const rounds = Array.from({ length: 10 }, (_, at) =>
    aRound({ id: asId(`round-${at}`), title: `Nummer ${at}` }),
  );
  const card = expand(roundChoice({ rounds }, 'da'));
  expect(textIn(card)).toContain('Hvad skal startes her?');
  expect(rowsIn(card)).toEqual(Array.from({ length: 8 }, (_, at) => `Start Nummer ${at}`));
});
