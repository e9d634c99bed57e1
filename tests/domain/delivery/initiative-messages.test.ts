import { describe, expect, it } from 'vitest';
import {
  benefitAsked,
  lateNews,
  statusAsked,
} from '../../../src/domain/delivery/initiative-messages.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { anInitiative } from '../../support/an-initiative.ts';

const OLE = { name: 'Ole Bang' };
const { horizon: _, ...TIMELESS } = anInitiative('a', { followers: [asId<PersonId>('karen')] });

describe('what is said of an initiative', () => {
  it('asks its lead whether its time holds, when it has one', () => {
    expect(statusAsked(anInitiative('a'), OLE)).toEqual([
      {
        audience: { kind: 'lead', of: 'a', who: OLE },
        content: {
          kind: 'status-asked',
          initiative: 'a',
          title: 'Tiltag a',
          until: '2027-06-30',
        },
      },
    ]);
    expect(statusAsked(TIMELESS, OLE)).toEqual([]);
  });

  it('asks its lead what came of it', () => {
    expect(benefitAsked(anInitiative('a'), OLE, 12)).toEqual({
      audience: { kind: 'lead', of: 'a', who: OLE },
      content: { kind: 'benefit-asked', initiative: 'a', title: 'Tiltag a', after: 12 },
    });
  });

  it('tells those who follow it that it is late, when there are any and it had a time', () => {
    expect(lateNews(anInitiative('a', { followers: TIMELESS.followers }))).toMatchObject([
      {
        audience: { kind: 'people', people: ['karen'] },
        content: { kind: 'initiative-news', late: true, horizon: { until: '2027-06-30' } },
      },
    ]);
    expect(lateNews(anInitiative('a'))).toEqual([]);
    expect(lateNews(TIMELESS)).toEqual([]);
  });
});
