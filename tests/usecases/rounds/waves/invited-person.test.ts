import { describe, expect, it } from 'vitest';
import {
  askedAs,
  closeAnswered,
  remindMe,
} from '../../../../src/usecases/rounds/waves/invited-person.ts';
import { value } from '../../../support/leader-world.ts';
import { sentWave, WAVE } from '../../../support/wave-world.ts';

const AT = '2026-11-25T09:00:00.000Z';

describe('somebody a wave was sent to', () => {
  it('is found among those asked, and nobody else is', async () => {
    const { waves, karen, nanna, round } = await sentWave();
    const who = ({ tenant, id: person }: typeof karen) => ({ tenant, person });
    expect((await askedAs(waves, who(karen), await round()))?.id).toBe(karen.id);
    expect(await askedAs(waves, who(nanna), await round())).toBeUndefined();
    const other = await remindMe(waves, who(nanna), { round: WAVE, wanted: false });
    expect(other).toMatchObject({ problem: { kind: 'not-found' } });
  });

  it('says no to reminders and takes it back, told when the next one is', async () => {
    const { waves, karen } = await sentWave();
    const who = { tenant: karen.tenant, person: karen.id };
    const at = { tenant: karen.tenant, round: WAVE };
    const no = value(await remindMe(waves, who, { round: WAVE, wanted: false }));
    expect(no).toMatchObject({ reminded: false, next: '2026-12-01' });
    await remindMe(waves, who, { round: WAVE, wanted: false });
    expect(await waves.responses.unreminded(at)).toEqual(new Set([karen.id]));
    await remindMe(waves, who, { round: WAVE, wanted: true });
    expect(await waves.responses.unreminded(at)).toEqual(new Set());
  });

  it('gets no reminder that waits already once they said no, but the invitation', async () => {
    const { waves, stores, karen } = await sentWave();
    const who = { tenant: karen.tenant, person: karen.id };
    const invited = await stores.ledger.queuedTo(karen.tenant, karen.id);
    const [entry] = invited.filter(({ value }) => value.content.kind === 'round-invitation');
    if (entry?.value.content.kind !== 'round-invitation') throw new Error('not invited');
    const content = { ...entry.value.content, reminder: 1 };
    const reminder = { ...entry.value, message: `wave~${WAVE}~1`, content };
    await stores.ledger.queue(karen.tenant, [{ entry: reminder }]);
    const waits = async () =>
      (await stores.ledger.queuedTo(karen.tenant, karen.id)).map(({ value }) => value.message);

    await remindMe(waves, who, { round: WAVE, wanted: true });
    expect(await waits()).toEqual([`wave~${WAVE}~0`, `wave~${WAVE}~1`]);
    await remindMe(waves, who, { round: WAVE, wanted: false });
    expect(await waits()).toEqual([`wave~${WAVE}~0`]);
  });

  it('has what they got closed in place, but not in an anonymous round', async () => {
    const world = await sentWave();
    const { waves, karen, ole } = world;
    const entryOf = async (to: string) =>
      (await world.stores.ledger.entry(karen.tenant, { message: `wave~${WAVE}~0`, to }))?.value;
    const round = await world.round();
    const who = { tenant: karen.tenant, person: karen.id };
    await closeAnswered(waves, who, { round: { ...round, privacy: 'anonymous' }, at: AT });
    await world.told();
    expect(await entryOf(karen.id)).toMatchObject({ revision: 1 });
    await closeAnswered(waves, who, { round, at: AT });
    await world.told();
    expect(await entryOf(karen.id)).toMatchObject({ revision: 2, state: 'blocked' });
    expect(await entryOf(ole.id)).toMatchObject({ revision: 1, state: 'queued' });
  });
});
