import { expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { batchNews } from '../../../src/cards/views/batch-news.ts';
import { sentBy, textIn } from '../walk.ts';

it('says that there is news of a batch, and leads to what changed last', () => {
  const notBefore = '2026-11-23T09:15:00.000Z';
  const news = { kind: 'batch-news', batch: 'teknik', from: 'Teknik og Miljø', notBefore } as const;
  const card = expand(batchNews(news, 'da'));

  expect(textIn(card)).toContain('Fra Teknik og Miljø');
  expect(sentBy(card, 'Se, hvad der er nyt')).toEqual({ verb: 'mine.list', batch: 'teknik' });
});
