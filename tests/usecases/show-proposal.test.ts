import { describe, expect, it } from 'vitest';
import { readQuestionSets } from '../../src/cards/question-sets.ts';
import { VISIBILITIES } from '../../src/domain/proposal/proposal.ts';
import { showProposal } from '../../src/usecases/show-proposal.ts';
import { aProposal, no } from '../support/a-proposal.ts';
import { aBoundWorld } from '../support/bound-channel.ts';
import { TENANT } from '../support/builders.ts';
import { CHANNEL } from '../support/channel-world.ts';
import { value } from '../support/leader-world.ts';

async function aTown() {
  const world = await aBoundWorld();
  const sets = readQuestionSets();
  for (const set of sets.ok ? sets.value : []) await world.stores.sets.put(TENANT, set);
  return world;
}

describe('showProposal', () => {
  it('shows texts, history and whether it is late', async () => {
    const world = await aTown();
    const late = aProposal('2026-1', { proposer: world.nanna.id, dueOn: '2026-11-20' });
    await world.stored(late);

    const shown = value(await showProposal(world.deps, world.administrator, no('2026-1')));

    expect(shown).toMatchObject({
      proposal: { answers: { challenge: 'Udfordring 2026-1' } },
      set: { id: 'forslag' },
      history: [{ kind: 'received' }],
      overdue: true,
    });
  });

  it.each(VISIBILITIES)(
    'shows the team the name of a proposer who chose %s',
    async (visibility) => {
      const world = await aTown();
      const answers = { challenge: 'x', visibility };
      await world.stored(aProposal('2026-1', { proposer: world.nanna.id, answers }));

      const shown = value(await showProposal(world.deps, world.administrator, no('2026-1')));

      expect(shown.proposerName).toBe('Nanna');
    },
  );

  it.each([
    ['a number nobody has', no('2026-9')],
    ['something that is no number', undefined],
  ])('finds nothing under %s', async (_, number) => {
    const { deps, administrator } = await aTown();

    expect(await showProposal(deps, administrator, number)).toEqual({
      ok: false,
      problem: { kind: 'not-found' },
    });
  });

  it('tells somebody else nothing, not even that there is none', async () => {
    const { deps, caller, nanna } = await aTown();

    expect(await showProposal(deps, caller(nanna, CHANNEL), no('2026-9'))).toEqual({
      ok: false,
      problem: { kind: 'not-administrator' },
    });
  });
});
