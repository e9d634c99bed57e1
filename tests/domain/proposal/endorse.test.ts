import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Endorsement,
  endorse,
  mayEndorse,
  peopleOf,
  unfollow,
  workplacesOf,
} from '../../../src/domain/proposal/endorse.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { MOST_EXAMPLES } from '../../../src/domain/proposal/room.ts';
import { STATUSES, type Status } from '../../../src/domain/proposal/status.ts';
import { asId, type DraftId, type PersonId, type UnitId } from '../../../src/domain/shared/ids.ts';
import { aProposal, KAREN } from '../../support/builders.ts';

const AT = '2026-11-24T09:00:00.000Z';
const JENS = asId<PersonId>('jens');
const SCHOOL = asId<UnitId>('school');

function given(person: PersonId = JENS, draft = 'd1', unit: UnitId | undefined = SCHOOL) {
  const example = { draft: asId<DraftId>(draft), at: AT, text: `Sådan er det (${draft})` };
  return { person, hassle: 4, example, ...(unit !== undefined && { unit }) };
}

function endorsed(proposal: Proposal, former?: Endorsement, by = given()) {
  const result = endorse(proposal, former, by);
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

describe('endorsing', () => {
  it('takes no more texts of one person than are kept, and drops none for another', () => {
    let former: Endorsement | undefined;
    for (let at = 0; at < MOST_EXAMPLES; at += 1) {
      former = endorsed(aProposal(), former, given(JENS, `d${at}`)).endorsement;
    }

    expect(former?.examples).toHaveLength(MOST_EXAMPLES);
    expect(endorse(aProposal(), former, given(JENS, 'one-more'))).toMatchObject({
      problem: { kind: 'full' },
    });
    expect(endorsed(aProposal(), former, given(JENS, 'd0')).endorsement).toEqual(former);
  });

  it('counts the person and the workplace, and keeps the text as an example', () => {
    const own = asId<UnitId>('day-care');
    const { proposal, endorsement, events } = endorsed(aProposal({ unit: own }));

    expect(proposal.endorsed).toEqual({ people: 1, units: [SCHOOL] });
    expect([peopleOf(proposal), workplacesOf(proposal)]).toEqual([2, 2]);
    expect(endorsement).toMatchObject({ person: JENS, hassle: 4, following: true, at: AT });
    expect(endorsement.examples.map(({ text }) => text)).toEqual(['Sådan er det (d1)']);
    expect(events).toMatchObject([
      { kind: 'endorsed', by: JENS, from: 'received', to: 'received' },
    ]);
  });

  it('moves no clock and makes no version', () => {
    const before = aProposal();
    const { endorsed: _, ...rest } = endorsed(before).proposal;

    expect(rest).toEqual(before);
  });

  it('counts a person once, and another text is one more example', () => {
    const first = endorsed(aProposal());
    const again = endorsed(first.proposal, first.endorsement, given(JENS, 'd2'));
    const repeated = endorsed(again.proposal, again.endorsement, given(JENS, 'd2'));

    expect(repeated.proposal.endorsed?.people).toBe(1);
    expect(repeated.endorsement.examples.map(({ draft }) => draft)).toEqual(['d1', 'd2']);
    expect([...again.events, ...repeated.events]).toEqual([]);
  });

  it('follows again after it was stopped, and says so', () => {
    const first = endorsed(aProposal());
    const stopped = unfollow(first.proposal, first.endorsement, AT);
    const again = endorsed(stopped.proposal, stopped.endorsement, given(JENS, 'd2'));

    expect(stopped).toMatchObject({
      proposal: { endorsed: { people: 1 } },
      endorsement: { following: false },
      events: [{ kind: 'unfollowed', by: JENS }],
    });
    expect(again).toMatchObject({
      proposal: { endorsed: { people: 1 } },
      endorsement: { following: true },
      events: [{ kind: 'followed' }],
    });
  });

  it('is not for one’s own', () => {
    expect(endorse(aProposal(), undefined, given(KAREN))).toEqual({
      ok: false,
      problem: { kind: 'own' },
    });
    expect(mayEndorse(aProposal(), KAREN)).toBe(false);
  });

  it.each(Object.keys(STATUSES) as Status[])('is possible until it has ended: %s', (status) => {
    const { ok } = endorse(aProposal({ status }), undefined, given());

    expect(ok).toBe(!STATUSES[status].final);
    expect(mayEndorse({ status, proposer: KAREN }, JENS)).toBe(ok);
  });

  it('counts each person once in whatever order, with each workplace once', () => {
    const person = fc.constantFrom('jens', 'nanna', 'ole').map((name) => asId<PersonId>(name));
    const unit = fc.constantFrom('a', 'b').map((name) => asId<UnitId>(name));
    const press = fc.record({ person, unit, draft: fc.constantFrom('1', '2'), stop: fc.boolean() });

    fc.assert(
      fc.property(fc.array(press, { maxLength: 20 }), (presses) => {
        const known = new Map<PersonId, Endorsement>();
        let proposal = aProposal();
        for (const { person: by, unit: from, draft, stop } of presses) {
          const former = known.get(by);
          const next =
            stop && former
              ? unfollow(proposal, former, AT)
              : endorsed(proposal, former, given(by, `${by}-${draft}`, from));
          proposal = next.proposal;
          known.set(by, next.endorsement);
        }
        const units = new Set([...known.values()].map((one) => one.unit));
        expect(peopleOf(proposal)).toBe(1 + known.size);
        expect(new Set(proposal.endorsed?.units ?? [])).toEqual(units);
      }),
    );
  });
});
