import { beforeEach, describe, expect, it } from 'vitest';
import { aProposal } from '../../../support/a-proposal.ts';
import { only } from '../../../support/channel-kit.ts';
import { aQueueWorld, CHOSEN, carriedBy, type QueueWorld } from '../../../support/queue-kit.ts';

let world: QueueWorld;

beforeEach(async () => {
  world = await aQueueWorld();
});

const chosen = (over: Record<string, string>) => ({ inputs: { ...CHOSEN, ...over } });

describe('saving', () => {
  it('keeps the assessment and shows the next one, saying what was kept', async () => {
    const next = only(await world.press('queue.save'));

    expect(next.kind).toBe('forMe');
    expect(next.text).toContain('✓ Gemt: 2026-0001 · ● Lille · høj værdi → Hurtig gevinst');
    expect(next.text).toContain('Forslag 2026-0002');
    expect((await world.now('2026-1')).assessments).toMatchObject([CHOSEN]);
  });

  it('goes on to the same one when it is pressed twice', async () => {
    const clicks = [await world.press('queue.save'), await world.press('queue.save')];

    for (const click of clicks) expect(only(click).text).toContain('Forslag 2026-0002');
    expect((await world.now('2026-1')).assessments).toHaveLength(1);
  });

  it('keeps what was typed when something is missing, and says what', async () => {
    const again = only(await world.press('queue.save', {}, chosen({ extent: '' })));

    expect(again.text).toContain('⚠ Vælg et omfang.');
    expect(again.text).toContain('Ring først');
    expect((await world.now('2026-1')).status).toBe('received');
  });

  it('shows the second of two what the first did, with what the second typed', async () => {
    await world.press('queue.save', {}, { who: world.ole });
    const late = await world.press('queue.save', {}, chosen({ extent: 'large', note: 'Mit ord' }));

    expect(only(late).text).toContain('Ole har vurderet det imens (23. november kl. 10.00)');
    expect(only(late).text).toContain('Mit ord');
    expect((await world.now('2026-1')).assessments).toHaveLength(1);

    const data = carriedBy(late, 'queue.save');
    await world.press('queue.save', data, chosen({ extent: 'large', note: 'Mit ord' }));
    expect((await world.now('2026-1')).assessments?.map(({ extent }) => extent)).toEqual([
      'small',
      'large',
    ]);
  });

  it('asks to read again when the words were changed meanwhile', async () => {
    await world.stored(aProposal('2026-4', { version: 2 }));

    const again = only(await world.press('queue.save', { no: '2026-0004' }));

    expect(again.text).toContain('Forslagsstilleren har rettet teksten imens.');
    expect(again.text).toContain('Forslag 2026-0004');
  });

  it('goes on when somebody handled it meanwhile, and says where it is', async () => {
    await world.stored(
      aProposal('2026-4', {
        status: 'forwarded',
        holder: { kind: 'owner', area: 'it' },
        receivedAt: '2026-11-15T09:00:00.000Z',
      }),
    );

    const next = only(await world.press('queue.save', { no: '2026-0004' }));

    expect(next.text).toContain('2026-0004 er taget af en anden imens: It og Digitalisering');
    expect(next.text).toContain('Forslag 2026-0001');
  });

  it('is refused to whoever is no administrator, and for what is not there', async () => {
    expect(only(await world.press('queue.save', {}, { who: world.nanna })).text).toContain(
      'Det har du ikke adgang til',
    );
    expect(only(await world.press('queue.save', { no: '2026-0099' })).text).toContain('ikke finde');
    expect((await world.now('2026-1')).assessments).toBeUndefined();
  });
});

describe('asking where it goes', () => {
  it('keeps the assessment first, and sends nothing', async () => {
    const way = only(await world.press('queue.way'));

    expect(way.text).toContain('Ole Bang, It og Digitalisering');
    expect(await world.now('2026-1')).toMatchObject({
      status: 'assessing',
      assessments: [CHOSEN],
    });
  });

  it.each([
    [{ authority: 'unknown' }, '⚠ Vælg, hvem der kan ændre det'],
    [{ area: '' }, '⚠ Vælg et område'],
    [{ area: 'loen' }, '⚠ Området har ingen ansvarlig'],
    [{ value: '' }, '⚠ Vælg en værdi.'],
  ])('asks for what is not known with %j', async (over, words) => {
    const again = only(await world.press('queue.way', {}, chosen(over)));

    expect(again.text).toContain(words);
    expect(again.text).toContain('Ring først');
  });
});
