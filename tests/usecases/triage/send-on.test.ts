import { beforeEach, describe, expect, it } from 'vitest';
import { compile } from '../../../src/domain/digest/compile.ts';
import type { Assessment } from '../../../src/domain/proposal/assessment.ts';
import { sendProposalOn, showWay } from '../../../src/usecases/triage/send-on.ts';
import { anEvent, aProposal, no } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { REGISTER, value } from '../../support/leader-world.ts';

const SEEN = { version: 1, assessments: 1 };
const TYPED = { forum: 'Byrådet', dueOn: '2026-12-04', answer: 'Det kan I selv.' };
const AFTER = '2026-11-23T10:00:00.000Z';
let world: BoundWorld;

beforeEach(async () => {
  world = await aBoundWorld();
  await world.stores.registry.put(TENANT, REGISTER);
  await judged('2026-1');
});

const judged = (number: string, more: Partial<Assessment> = {}) =>
  world.stored(
    aProposal(number, {
      status: 'assessing',
      proposer: world.nanna.id,
      assessments: [anAssessment(more)],
    }),
  );
const send = (number = '2026-1', typed: Partial<typeof TYPED> = {}, caller = world.administrator) =>
  sendProposalOn(world.deps, caller, {
    no: no(number),
    seen: SEEN,
    typed: { ...TYPED, ...typed },
    notCpr: false,
  });

describe('showWay', () => {
  it('says who is at the end of it, and offers a day ten working days ahead', async () => {
    expect(value(await showWay(world.deps, world.administrator, no('2026-1')))).toMatchObject({
      way: { kind: 'owner', owner: { name: 'Ole Bang' } },
      reach: { owner: [{ name: 'Ole Bang', hasApp: false }] },
      dueOn: '2026-12-07',
    });
  });

  it('offers the next meeting of the only committee that takes the area', async () => {
    const meetings = ['2026-11-26', '2026-12-16', '2027-01-20'];
    const forum = { id: 'teknik', name: 'Teknikudvalget', kind: 'committee' } as const;
    await world.stores.registry.put(TENANT, {
      forums: [{ ...forum, areas: REGISTER.areas.map(({ id }) => id), meetings }],
    });
    await judged('2026-2', { authority: 'political' });

    const shown = value(await showWay(world.deps, world.administrator, no('2026-2')));

    expect(shown).toMatchObject({ way: { chosen: 'teknik' }, dueOn: '2026-12-16', days: 17 });
  });

  it.each([
    ['unknown', 'no-authority'],
    ['administrative', 'no-owner'],
  ] as const)('leads nowhere yet from %s', async (authority, kind) => {
    await judged('2026-2', { authority, area: 'loen' });

    expect(await showWay(world.deps, world.administrator, no('2026-2'))).toMatchObject({
      problem: { kind },
    });
  });

  it('is of no use once it has been sent', async () => {
    await send();

    expect(await showWay(world.deps, world.administrator, no('2026-1'))).toMatchObject({
      problem: { kind: 'handled', proposal: { status: 'forwarded' } },
    });
  });
});

describe('sendProposalOn', () => {
  it('forwards once, however often it is pressed', async () => {
    const clicks = await Promise.all([send(), send()]);

    expect(clicks.map((one) => value(one).status)).toEqual(['forwarded', 'forwarded']);
    expect(await world.stores.proposals.history(TENANT, no('2026-1'))).toHaveLength(2);
  });

  it('sends on again what came back without being assessed anew', async () => {
    const { dueOn: _, ...sent } = value(await send());
    const before = await world.stores.proposals.proposal(TENANT, no('2026-1'));
    await world.stores.proposals.change('back', {
      proposal: { ...sent, status: 'assessing', holder: { kind: 'team' }, changedAt: AFTER },
      ...(before && { before }),
      events: [anEvent('2026-1', { kind: 'assessing', to: 'assessing' })],
      says: [],
    });

    expect(value(await send('2026-1', { dueOn: '2026-12-09' }))).toMatchObject({
      status: 'forwarded',
      dueOn: '2026-12-09',
    });
  });

  it('tells the owner and the proposer, once', async () => {
    await Promise.all([send(), send()]);

    const waiting = await world.stores.outbox.waiting(TENANT, 100, []);
    const said = waiting.map(({ message }) => message.content.kind).toSorted();
    expect(said).toEqual(['channel-bound', 'moved', 'task']);
  });

  it('is counted by the overview as forwarded, or as answered', async () => {
    await judged('2026-2', { authority: 'own-unit' });
    await judged('2026-3', { authority: 'national' });
    await judged('2026-4', { authority: 'political' });
    for (const number of ['2026-1', '2026-2', '2026-3', '2026-4']) value(await send(number));

    const proposals = await world.stores.proposals.all({ tenant: TENANT, year: 2026 });
    const events = await world.stores.proposals.feed({ tenant: TENANT, year: 2026 }, 0, 100);
    const digest = compile({
      name: { kind: 'week', year: 2026, week: 47 },
      from: '2026-11-15T23:00:00.000Z',
      until: '2026-11-24T23:00:00.000Z',
      preliminary: false,
      events,
      proposals,
      now: '2026-11-23T09:00:00.000Z',
    });
    expect(digest).toMatchObject({ answered: 2, toAssess: { total: 0 }, toSendOn: { total: 0 } });
    expect(digest.withOwners.withWhom).toEqual([
      { key: 'Byrådet', count: 1 },
      { key: 'it', count: 1 },
    ]);
    expect(proposals.map(({ outcome }) => outcome)).toEqual([
      undefined,
      'decided-locally',
      'passed-on',
      undefined,
    ]);
  });

  it('tells what is wrong with what was typed, and sends nothing', async () => {
    await judged('2026-2', { authority: 'own-unit' });

    expect(await send('2026-1', { dueOn: '2026-11-23' })).toMatchObject({
      problem: { kind: 'bad-way', fault: { kind: 'bad-day' } },
    });
    expect(await send('2026-2', { answer: ' ' })).toMatchObject({
      problem: { kind: 'bad-way', fault: { kind: 'answer-required' } },
    });
    expect(await send('2026-2', { answer: 'Ring 010190-1234' })).toMatchObject({
      problem: { kind: 'bad-way', fault: { kind: 'cpr' } },
    });
    expect((await world.stores.proposals.proposal(TENANT, no('2026-2')))?.value.status).toBe(
      'assessing',
    );
  });

  it('leaves alone what waits for the proposer', async () => {
    await world.stored(
      aProposal('2026-2', {
        status: 'waiting',
        holder: { kind: 'proposer' },
        assessments: [anAssessment()],
      }),
    );

    expect(await send('2026-2')).toMatchObject({ problem: { kind: 'handled' } });
  });

  it('is refused to whoever is no administrator', async () => {
    const nanna = world.caller(world.nanna, personalPlace('Nanna'));

    expect(await send('2026-1', {}, nanna)).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
  });
});
