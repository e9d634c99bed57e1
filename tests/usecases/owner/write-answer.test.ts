import { beforeEach, describe, expect, it } from 'vitest';
import type { TypedAnswer } from '../../../src/domain/proposal/decision.ts';
import {
  keepWritten,
  openAnswer,
  previewAnswer,
} from '../../../src/usecases/owner/write-answer.ts';
import { anEvent, no } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { TENANT } from '../../support/builders.ts';
import { value } from '../../support/leader-world.ts';
import { anOwnerWorld, type OwnerWorld, SENT_ON, WRITTEN } from '../../support/owner-world.ts';

let world: OwnerWorld;
beforeEach(async () => {
  world = await anOwnerWorld();
  await world.given('2026-1');
});
const written = (more: Partial<TypedAnswer> = {}, sentOn = SENT_ON) => ({
  no: no('2026-1'),
  typed: { ...WRITTEN, ...more },
  seen: { version: 1, draft: 0, sentOn },
  notCpr: [],
});
const keep = (more?: Partial<TypedAnswer>, caller = world.owner) =>
  keepWritten(world.deps, caller, written(more));
const preview = (more?: Partial<TypedAnswer>, caller = world.owner) =>
  previewAnswer(world.deps, caller, written(more));

describe('openAnswer', () => {
  it('is for the owner alone', async () => {
    expect((await openAnswer(world.deps, world.owner, no('2026-1'))).ok).toBe(true);
    expect(await openAnswer(world.deps, world.outsider, no('2026-1'))).toMatchObject({
      problem: { kind: 'not-found' },
    });
  });
});

describe('keepWritten', () => {
  it('keeps a draft once, however often it is pressed at once', async () => {
    await Promise.all([keep({ reason: '' }), keep({ reason: '' })]);

    expect((await world.now('2026-1')).answerDraft).toMatchObject({
      version: 1,
      typed: { reason: '' },
    });
    const history = await world.stores.proposals.history(TENANT, no('2026-1'));
    expect(history.filter(({ kind }) => kind === 'drafted')).toHaveLength(1);
  });

  it('lets neither of two owners write over the other unseen', async () => {
    const both = await Promise.all([
      keep({ reason: 'Ja' }),
      keep({ reason: 'Nej' }, world.substitute),
    ]);

    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = both.find(({ ok }) => !ok);
    expect(refused).toMatchObject({
      problem: { kind: 'kept-meanwhile', draft: { version: 1 } },
    });
  });

  it('keeps an answer begun anew after it was handed back and came again', async () => {
    value(await keep());
    const sentOnAt = '2026-11-23T09:30:00.000Z';
    const { answerDraft: _, ...again } = await world.now('2026-1');
    const before = await world.stores.proposals.proposal(TENANT, no('2026-1'));
    await world.stores.proposals.change('again', {
      proposal: { ...again, sentOnAt },
      ...(before && { before }),
      events: [anEvent('2026-1', { kind: 'forwarded', to: 'forwarded' })],
      says: [],
    });

    const anew = { reason: 'Nu er det vores.' };
    expect(await keep(anew)).toMatchObject({ problem: { kind: 'sent-anew' } });
    value(await keepWritten(world.deps, world.owner, written(anew, sentOnAt)));

    expect((await world.now('2026-1')).answerDraft).toMatchObject({
      version: 1,
      typed: { reason: 'Nu er det vores.' },
    });
  });

  it('names whoever was first', async () => {
    value(await keep());

    expect(await keep({ reason: 'Nej' }, world.substitute)).toMatchObject({
      problem: { kind: 'kept-meanwhile', by: 'Ole' },
    });
  });

  it('stores no CPR number', async () => {
    expect(await keep({ reason: 'Ring 010190-1234' })).toMatchObject({
      problem: { kind: 'bad-answer', faults: [{ field: 'reason', kind: 'cpr' }] },
    });
    expect(await world.now('2026-1')).not.toHaveProperty('answerDraft');
  });

  it('is refused to whoever is no owner', async () => {
    expect(await keep({}, world.outsider)).toMatchObject({ problem: { kind: 'not-found' } });
    expect(await world.now('2026-1')).not.toHaveProperty('answerDraft');
  });
});

describe('previewAnswer', () => {
  it('keeps the answer and reads it', async () => {
    const ready = value(await preview());

    expect(ready).toMatchObject({
      answer: { outcome: 'planned', parts: { horizon: { until: '2027-06-30' } } },
      proposal: { answerDraft: { version: 1, typed: WRITTEN } },
    });
    expect(ready).not.toHaveProperty('board');
  });

  it('keeps what is not complete, and says what is missing', async () => {
    expect(await preview({ horizon: 'snart', initiative: '' })).toMatchObject({
      problem: {
        kind: 'bad-answer',
        faults: [
          { field: 'initiative', kind: 'required' },
          { field: 'horizon', kind: 'not-a-horizon' },
        ],
        proposal: { answerDraft: { version: 1 } },
      },
    });
  });

  it('says that the board decides a no to what the management may change', async () => {
    await world.given('2026-2', { assessments: [anAssessment({ authority: 'administrative' })] });
    const no2 = { ...written({ outcome: 'not-carried-out' }), no: no('2026-2') };

    expect(value(await previewAnswer(world.deps, world.owner, no2))).toMatchObject({
      board: { id: 'board' },
    });
  });
});
