import { beforeEach, describe, expect, it } from 'vitest';
import { asId } from '../../../../src/domain/shared/ids.ts';
import {
  hideInWholeRound,
  lookAtHiding,
  openHiding,
} from '../../../../src/usecases/rounds/hiding/hide-in-round.ts';
import { releaseText } from '../../../../src/usecases/rounds/results/read-texts.ts';
import { aProposal, no } from '../../../support/a-proposal.ts';
import { aNote, aWorkshop } from '../../../support/a-workshop.ts';
import { TENANT } from '../../../support/builders.ts';
import { personalPlace } from '../../../support/channel-world.ts';
import { AT, aHidingWorld, type HidingWorld, NAME } from '../../../support/hiding-world.ts';
import { value } from '../../../support/leader-world.ts';

let world: HidingWorld;
beforeEach(async () => {
  world = await aHidingWorld();
});

const look = (words?: string) =>
  lookAtHiding(world.hiding, world.administrator, world.given(words));
const hide = (words?: string) =>
  hideInWholeRound(world.hiding, world.administrator, world.given(words));

/** A workshop that has landed: its note is a proposal, and what was said of it is kept. */
async function aLandedWorkshop(): Promise<void> {
  const { stores } = world;
  const stations = [{ id: 's1', title: `${NAME}s hjørne`, proposals: [] }];
  await stores.rounds.save(aWorkshop({ stations, phase: 'done' }), undefined, []);
  await world.stored(
    aProposal('2026-1', {
      set: { id: 'forslag', version: 1 },
      answers: { challenge: `${NAME} venter på svar` },
    }),
  );
  const landed = { no: no('2026-1'), as: 'proposal' } as const;
  await stores.workshops.saveNote(aNote({ text: `${NAME} venter på svar`, idea: NAME, landed }));
  const answer = { said: `Vi hjælper ${NAME}`, agreed: 'do' } as const;
  const by = asId<typeof world.ole.id>('ole');
  await stores.workshops.savePick({ ...AT, group: 'note-1', revision: 1, by, at: '', answer });
}

describe('lookAtHiding', () => {
  it('shows each text where it stands, as it will look', async () => {
    await aLandedWorkshop();

    const { found, copies, unseen } = value(await look());

    expect(found).toEqual([
      { where: 'name', text: '▇▇▇ hjørne' },
      { where: 'note', text: '▇▇▇ venter på svar' },
      { where: 'note', text: '▇▇▇' },
      { where: 'shortlist', text: 'Vi hjælper ▇▇▇' },
    ]);
    expect([copies, unseen]).toEqual([1, false]);
  });

  it('says nothing of answers nobody may look at', async () => {
    await world.counted();

    const before = value(await look('Nogen'));
    const stored = await world.stores.responses.response(AT, asId('p1'));
    if (stored === undefined) throw new Error('no answer');
    const answers = { text: 'Nogen er syg' };
    const given = { answers, at: '2026-11-24T10:00:00.000Z' };
    await world.stores.responses.saveResponse({ ...stored.value, given, answers }, stored.tag);

    expect(before).toMatchObject({ found: [], unseen: true });
    expect(value(await look('Nogen'))).toEqual(before);
  });

  it.each([
    ['', 'required'],
    ['x'.repeat(301), 'too-long'],
    ['Mogens', 'nothing-found'],
  ])('refuses %j as %s', async (words, kind) => {
    await world.counted({ privacy: 'named' });

    expect(await look(words)).toMatchObject({ ok: false, problem: { kind } });
  });

  it('writes nothing', async () => {
    await aLandedWorkshop();
    const before = await world.everything();
    await look();

    expect(await world.everything()).toBe(before);
  });
});

describe('hideInWholeRound', () => {
  it('leaves the word in nothing of a workshop, nor in what it became', async () => {
    await aLandedWorkshop();
    expect((await world.everything()).split(NAME).length).toBeGreaterThan(5);

    value(await hide());

    expect(await world.everything()).not.toContain(NAME);
  });

  it.each(['named', 'confidential'] as const)(
    'leaves it in no answer, result or message of a %s survey',
    async (privacy) => {
      await world.counted({ privacy, title: `Hvad mener ${NAME}?` });
      expect((await world.everything()).split(NAME).length).toBeGreaterThan(4);

      value(await hide());

      expect(await world.everything()).not.toContain(NAME);
      expect(await world.everything()).toContain('▇▇▇ hjælper');
    },
  );

  it('has the posted card said anew where a quote on it is hidden', async () => {
    await world.counted();
    const own = { ...world.administrator, place: personalPlace('Karen') };
    const deps = { ...world.stores, ...world.hiding, publicUrl: () => undefined };
    value(await releaseText(deps, own, { round: AT.round, item: 'text', text: 't1' }));
    const texts = await world.stores.results.texts(AT, 'text');
    const first = texts.find(({ id }) => id === 't1')?.text ?? '';

    value(await hide(first));

    const said = (await world.stores.outbox.waiting(TENANT, 99)).map(({ message }) => message);
    expect(JSON.stringify(said)).not.toContain(first);
    expect(JSON.stringify(said.at(-1)?.content)).toContain('▇▇▇');
  });

  it('changes nothing the second time, and is noted each time', async () => {
    await aLandedWorkshop();
    value(await hide());
    const once = await world.everything();
    value(await hide());

    expect(await world.everything()).toBe(once);
    const noted = await world.stores.audit.month(TENANT, '2026-11');
    expect(
      noted.filter(({ what, about }) => what === 'redacted' && about === AT.round),
    ).toHaveLength(2);
  });

  it('is finished by pressing again after it broke off', async () => {
    await aLandedWorkshop();
    const broken = {
      ...world.hiding,
      roundTexts: { rewrite: () => Promise.reject(new Error('storage is gone')) },
    };
    await expect(hideInWholeRound(broken, world.administrator, world.given())).rejects.toThrow(
      'storage',
    );

    value(await hide());

    expect(await world.everything()).not.toContain(NAME);
  });
});

describe('openHiding', () => {
  it('refuses who is no administrator, and a round that is not there', async () => {
    await world.counted();
    const nanna = world.caller(world.nanna, personalPlace('Nanna'));

    expect(await openHiding(world.hiding, nanna, AT.round)).toMatchObject({
      ok: false,
      problem: { kind: 'not-administrator' },
    });
    expect(await openHiding(world.hiding, world.administrator, asId('round-9'))).toMatchObject({
      ok: false,
      problem: { kind: 'not-found' },
    });
  });
});
