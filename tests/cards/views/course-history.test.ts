import { describe, expect, it } from 'vitest';
import type { CourseView } from '../../../src/cards/news-models.ts';
import { courseHistory } from '../../../src/cards/views/course-history.ts';
import { EVENT_KINDS } from '../../../src/domain/proposal/event-kinds.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { namesIn } from '../samples/data.ts';
import { courseIn } from '../samples/news.ts';
import { USUAL } from '../samples/typed.ts';
import { textIn } from '../walk.ts';

const KAREN = asId<PersonId>('karen');
const JENS = asId<PersonId>('jens');
const AT = '2026-11-23T09:44:00.000Z';
type Event = CourseView['history'][number];

function said(history: readonly Event[], own = true): string {
  const view = courseIn(USUAL, namesIn(USUAL, 'da'));
  return textIn(courseHistory({ ...view, own, reader: own ? KAREN : JENS, history }, 'da'));
}

describe('courseHistory', () => {
  it('speaks to the one who raised it, and of them to one who follows it', () => {
    const history: readonly Event[] = [{ at: AT, kind: 'received', by: KAREN }];

    expect(said(history)).toBe('23. november  \nDu sendte forslaget');
    expect(said(history, false)).toBe('23. november  \nForslaget blev sendt');
  });

  it('puts the latest first, with the year where it is another', () => {
    const history: readonly Event[] = [
      { at: AT, kind: 'forwarded', holder: { kind: 'owner', area: 'it' } },
      { at: '2027-01-20T09:00:00.000Z', kind: 'decided', outcome: 'planned' },
    ];

    expect(said(history, false)).toBe(
      '20. januar 2027  \nBesluttet: Det bliver gjort\n23. november  \nSendt videre til It og Digitalisering',
    );
  });

  it.each(['edited', 'supplemented', 'asked', 'replied', 'redacted'] as const)(
    'keeps from one who follows it that it was %s',
    (kind) => {
      expect(said([{ at: AT, kind, by: KAREN }], false)).toBe('');
      expect(said([{ at: AT, kind, by: KAREN }])).not.toBe('');
    },
  );

  it('keeps from the proposer what somebody else asked', () => {
    expect(said([{ at: AT, kind: 'supplemented', by: JENS }])).toBe('');
  });

  it.each([
    'drafted',
    'flagged',
    'assigned',
    'noted',
    'reminded',
    'escalated',
    'endorsed',
  ] as const)('tells nobody that it was %s', (kind) => {
    for (const own of [true, false]) expect(said([{ at: AT, kind }], own)).toBe('');
  });

  it('tells once that it was read, however often it was judged anew', () => {
    const assessed = (from: Event['from']): Event => ({
      at: AT,
      kind: 'assessed',
      ...(from && { from }),
    });

    expect(said([assessed('received'), assessed('assessing')])).toBe(
      '23. november  \nVi har læst det',
    );
  });

  it('says whose word it was that it is solved', () => {
    expect(said([{ at: AT, kind: 'judged-solved', by: JENS }])).toContain('En leder fortalte');
    expect(said([{ at: AT, kind: 'judged-solved', by: KAREN }])).toContain('Du fortalte');
  });

  it('has words for everything, and names how much it leaves out', () => {
    const history = EVENT_KINDS.map(
      (kind): Event => ({ at: AT, kind, by: KAREN, from: 'received' }),
    );

    expect(said(history)).toMatch(/tidligere hændelser er ikke vist her\.$/);
  });
});
