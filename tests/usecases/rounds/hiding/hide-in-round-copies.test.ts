import { expect, it } from 'vitest';
import type { Content } from '../../../../src/domain/delivery/message.ts';
import { asId, type InitiativeId } from '../../../../src/domain/shared/ids.ts';
import { hideIn } from '../../../../src/domain/triage/hidden-words.ts';
import {
  countRoundCopies,
  hideInRoundCopies,
} from '../../../../src/usecases/rounds/hiding/hide-in-round-copies.ts';
import { aRound } from '../../../support/a-round.ts';
import { anInitiative } from '../../../support/an-initiative.ts';
import { TENANT } from '../../../support/builders.ts';
import { AT, aHidingWorld, NAME } from '../../../support/hiding-world.ts';

const HIDE = hideIn([NAME]);

it('reaches initiatives made from its results and what is said of them, once', async () => {
  const { hiding, stores } = await aHidingWorld();
  const id = asId<InitiativeId>('i-1');
  const origin = { round: AT.round, title: NAME, quotes: [`${NAME} hjælper`] };
  const content: Content = {
    kind: 'status-asked',
    initiative: id,
    title: NAME,
    until: '2027-01-01',
  };
  const says = [{ audience: { kind: 'administrators' }, content }] as const;
  const made = anInitiative(id, { tenant: TENANT, title: `Mere til ${NAME}`, origin });
  await stores.initiatives.save(made, undefined, says);
  const round = aRound();

  expect(await countRoundCopies(hiding, round, HIDE)).toBe(2);
  expect(await hideInRoundCopies(hiding, round, HIDE)).toEqual({ busy: 0 });

  const stored = await stores.initiatives.initiative(TENANT, id);
  expect(stored?.value.origin?.quotes).toEqual(['▇▇▇ hjælper']);
  const kept = JSON.stringify([stored, await stores.outbox.waiting(TENANT, 9)]);
  expect(kept).not.toContain(NAME);
  expect(await countRoundCopies(hiding, round, HIDE)).toBe(0);
});
