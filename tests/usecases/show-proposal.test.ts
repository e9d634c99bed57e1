import { describe, expect, it } from 'vitest';
import { readQuestionSets } from '../../src/cards/question-sets.ts';
import { VISIBILITIES } from '../../src/domain/proposal/proposal.ts';
import { asId, type DraftId, type PersonId } from '../../src/domain/shared/ids.ts';
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

  it('tells how those experience it who do too, with their texts and without their names', async () => {
    const world = await aTown();
    const { proposals } = world.stores;
    const endorsed = { people: 1, units: [] };
    await world.stored(aProposal('2026-1', { proposer: world.nanna.id }));
    const stored = await proposals.proposal(TENANT, no('2026-1'));
    const at = '2026-11-20T09:00:00.000Z';
    const person = asId<PersonId>('jens');
    const example = { draft: asId<DraftId>('2026-x'), at, text: 'Også hos os' };
    await proposals.change('endorse', {
      proposal: { ...aProposal('2026-1', { proposer: world.nanna.id }), endorsed },
      ...(stored && { before: stored }),
      events: [],
      endorsement: {
        next: { no: no('2026-1'), person, hassle: 5, at, following: true, examples: [example] },
      },
      says: [],
    });

    const shown = value(await showProposal(world.deps, world.administrator, no('2026-1')));

    expect(shown.also).toEqual({
      people: 2,
      workplaces: 1,
      hassles: [5],
      examples: [{ no: no('2026-1'), at, text: 'Også hos os' }],
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
