import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/domain/proposal/assessment.ts';
import { type AreaId, asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import type { ForumKind, Register } from '../../../src/domain/shared/register.ts';
import { seenIn } from '../../../src/domain/triage/assess.ts';
import {
  FORUM_MAX,
  saidOf,
  sendOn,
  type TypedWay,
  type Way,
  wayOf,
} from '../../../src/domain/triage/send-on.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { value } from '../../support/leader-world.ts';

const OLE = { name: 'Ole Bang' };
const REGISTER: Register = {
  units: [],
  forums: [],
  guidance: [],
  areas: [
    { id: asId<AreaId>('it'), name: { da: 'It', en: 'IT' }, owner: OLE },
    { id: asId<AreaId>('loen'), name: { da: 'Løn', en: 'Pay' } },
  ],
};
const BY = { person: asId<PersonId>('karen'), now: '2026-11-23T09:00:00.000Z' };
const judged = (more: Partial<Assessment> = {}) =>
  aProposal('2026-1', { status: 'assessing', assessments: [anAssessment(more)] });

describe('wayOf', () => {
  it('leads to the owner of the area, by the register', () => {
    const owner = { kind: 'owner', area: 'it', owner: OLE };

    expect(value(wayOf(judged(), REGISTER))).toEqual(owner);
    expect(value(wayOf(judged({ authority: 'administrative' }), REGISTER))).toEqual(owner);
  });

  it.each([
    [{ authority: 'unknown' }, 'no-authority'],
    [{ area: 'loen' }, 'no-owner'],
    [{ area: 'gone' }, 'no-owner'],
  ] as const)('leads nowhere yet with %j', (more, kind) => {
    expect(wayOf(judged(more), REGISTER)).toMatchObject({ ok: false, problem: { kind } });
  });

  it('leads to no owner without an area', () => {
    const { area: _, ...rest } = anAssessment();

    const way = wayOf(aProposal('2026-1', { assessments: [rest] }), REGISTER);

    expect(way).toMatchObject({ ok: false, problem: { kind: 'no-area' } });
  });

  it('needs neither area nor owner to reach a forum or an answer', () => {
    expect(value(wayOf(judged({ authority: 'political', area: 'gone' }), REGISTER))).toEqual({
      kind: 'forum',
      forums: [],
    });
    expect(value(wayOf(judged({ authority: 'national', area: 'gone' }), REGISTER))).toEqual({
      kind: 'answer',
      outcome: 'passed-on',
    });
  });
});

describe('the way to a forum', () => {
  const forum = (id: string, kind: ForumKind, ...areas: string[]) => ({
    id,
    name: id.toUpperCase(),
    kind,
    areas: areas.map((area) => asId<AreaId>(area)),
  });
  const to = (...forums: ReturnType<typeof forum>[]) =>
    value(wayOf(judged({ authority: 'political' }), { ...REGISTER, forums }));

  it('has the committee of the area chosen, and first', () => {
    const way = to(
      forum('board', 'executive', 'it'),
      forum('ku', 'committee'),
      forum('tu', 'committee', 'it'),
    );

    expect(way).toMatchObject({ chosen: 'tu' });
    expect(way.kind === 'forum' && way.forums.map(({ id }) => id)).toEqual(['tu', 'board', 'ku']);
  });

  it.each([
    ['none takes the area', [forum('ku', 'committee')]],
    ['several do', [forum('ku', 'committee', 'it'), forum('tu', 'committee', 'it')]],
  ])('has none chosen when %s', (_, forums) => {
    expect(to(...forums)).not.toHaveProperty('chosen');
  });
});

describe('saidOf', () => {
  const BOARD = { id: 'tu', name: 'Teknikudvalget' };
  const kinds = (way: Way, typed: Partial<TypedWay>) => {
    const sent = sendOn(
      judged(),
      {
        way,
        typed: { forum: '', dueOn: '2026-12-07', answer: '', ...typed },
        seen: seenIn(judged()),
        today: '2026-11-23',
      },
      BY,
    );
    return saidOf(value(sent).proposal).map(({ audience, content }) => [
      audience.kind,
      content.kind,
    ]);
  };

  it('is a task to whoever gets it, and news to those who wait', () => {
    expect(kinds({ kind: 'owner', area: 'it', owner: OLE }, {})).toEqual([
      ['owner', 'task'],
      ['proposer', 'moved'],
    ]);
    expect(kinds({ kind: 'forum', forums: [BOARD] }, { forum: 'tu' })).toEqual([
      ['forum', 'task'],
      ['proposer', 'moved'],
    ]);
  });

  it('is the answer itself where it is answered at once', () => {
    expect(kinds({ kind: 'answer', outcome: 'decided-locally' }, { answer: 'Ja' })).toEqual([
      ['proposer', 'answer'],
    ]);
  });
});

describe('sendOn', () => {
  const OWNER: Way = { kind: 'owner', area: 'it', owner: OLE };
  const FORUM: Way = { kind: 'forum', forums: [] };
  const LOCALLY: Way = { kind: 'answer', outcome: 'decided-locally' };
  const TYPED = { forum: '', dueOn: '2026-12-07', answer: '' };
  const send = (way: Way, typed: Partial<TypedWay> = {}, on = judged(), seen = seenIn(on)) =>
    sendOn(on, { way, typed: { ...TYPED, ...typed }, seen, today: '2026-11-23' }, BY);

  it('forwards to the owner, with the day of the answer', () => {
    const { proposal, events } = value(send(OWNER));

    expect(proposal).toMatchObject({
      status: 'forwarded',
      holder: { kind: 'owner', area: 'it' },
      dueOn: '2026-12-07',
    });
    expect(events).toMatchObject([{ kind: 'forwarded', from: 'assessing', to: 'forwarded' }]);
  });

  it('closes with an answer what the workplace decides itself', () => {
    const { proposal } = value(send(LOCALLY, { answer: ' Det kan I selv. ' }));

    expect(proposal).toMatchObject({
      status: 'closed',
      outcome: 'decided-locally',
      answer: 'Det kan I selv.',
      holder: { kind: 'nobody' },
    });
  });

  it.each(['Børne- og Ungeudvalget', 'Økonomiudvalget', "Byrådet (Rådet), 'åbent'"])(
    'takes %j for the name of a forum',
    (forum) => {
      expect(value(send(FORUM, { forum: ` ${forum} ` })).proposal.holder).toEqual({
        kind: 'forum',
        forum,
      });
    },
  );

  it.each(['', '  ', '010190-1234', 'Udvalg 3', 'x'.repeat(FORUM_MAX + 1), '<at>Karen</at>', '-'])(
    'does not take %j for one',
    (forum) => {
      expect(send(FORUM, { forum })).toMatchObject({ problem: { kind: 'bad-forum' } });
    },
  );

  it('publishes an answer at once as a decision', () => {
    expect(value(send(LOCALLY, { answer: 'Ja' })).proposal.decision).toEqual({
      version: 1,
      state: 'published',
      outcome: 'decided-locally',
      reason: 'Ja',
      by: 'karen',
      as: 'administrator',
      at: BY.now,
      publishedBy: 'karen',
      publishedAt: BY.now,
    });
  });

  it('takes a forum of the register by its id, and nothing else', () => {
    const way: Way = { kind: 'forum', forums: [{ id: 'tu', name: 'Teknikudvalget' }] };

    expect(value(send(way, { forum: 'tu' })).proposal.holder).toEqual({
      kind: 'forum',
      forum: 'tu',
    });
    for (const forum of ['', 'Teknikudvalget', 'ku']) {
      expect(send(way, { forum })).toMatchObject({ problem: { kind: 'bad-forum' } });
    }
  });

  it.each(['', '2026-11-23', '2026-11-22', '2027-11-24', '7. december', '2026-02-30'])(
    'refuses the day %j',
    (dueOn) => {
      expect(send(OWNER, { dueOn })).toMatchObject({ problem: { kind: 'bad-day' } });
    },
  );

  it('refuses an empty answer', () => {
    expect(send(LOCALLY, { answer: '  ' })).toMatchObject({ problem: { kind: 'answer-required' } });
  });

  it('refuses what was assessed anew or rewritten since it was shown', () => {
    const [before] = [seenIn(judged())];
    const twice = aProposal('2026-1', { assessments: [anAssessment(), anAssessment()] });
    const edited = { ...judged(), version: 2 };

    for (const on of [twice, edited]) {
      expect(send(OWNER, {}, on, before)).toMatchObject({ problem: { kind: 'changed-since' } });
    }
  });

  it('has nothing to do where it was sent just so, and refuses where it went elsewhere', () => {
    const [owned, answered] = [
      value(send(OWNER)).proposal,
      value(send(LOCALLY, { answer: 'Ja' })).proposal,
    ];
    const forum = value(send(FORUM, { forum: 'Byrådet' })).proposal;

    expect(value(send(OWNER, {}, owned)).events).toEqual([]);
    expect(value(send(FORUM, { forum: 'Byrådet' }, forum)).events).toEqual([]);
    expect(value(send(LOCALLY, { answer: 'Ja' }, answered)).events).toEqual([]);
    for (const way of [FORUM, LOCALLY]) {
      expect(send(way, { forum: 'Byrådet', answer: 'Nej' }, owned)).toMatchObject({
        problem: { kind: 'handled' },
      });
    }
    expect(send(FORUM, { forum: 'Økonomiudvalget' }, forum)).toMatchObject({
      problem: { kind: 'handled' },
    });
  });
});
