import { describe, expect, it } from 'vitest';
import { batchNews, batchReceived, saidFrom } from '../../../src/domain/delivery/batch-messages.ts';
import { KAREN } from '../../support/builders.ts';

const BATCH = { id: 'teknik', from: 'Teknik og Miljø' };
const NOW = '2026-11-23T09:01:00.000Z';
const LATER = '2026-11-23T09:15:00.000Z';

describe('what the contact of a batch is told', () => {
  it('is how many came in, whoever leads the workplaces they are about', () => {
    expect(batchReceived(BATCH, KAREN, { received: 84, total: 90 })).toEqual({
      audience: { kind: 'person', person: KAREN },
      content: {
        kind: 'batch-receipt',
        batch: 'teknik',
        from: 'Teknik og Miljø',
        received: 84,
        total: 90,
      },
    });
  });

  it('is news once their quarter of an hour is over', () => {
    const { content } = batchNews(BATCH, KAREN, NOW);

    expect(saidFrom(content, NOW)).toBe(LATER);
    expect(saidFrom(content, '2026-11-23T10:00:00.000Z')).toBe('2026-11-23T10:00:00.000Z');
  });

  it('is a receipt at once', () => {
    const { content } = batchReceived(BATCH, KAREN, { received: 1, total: 1 });

    expect(saidFrom(content, NOW)).toBe(NOW);
  });
});
