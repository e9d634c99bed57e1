import { expect, it } from 'vitest';
import { pipelineLines } from '../../../src/cards/views/pipeline-lines.ts';
import { NO, namesIn } from '../samples/data.ts';
import { USUAL } from '../samples/typed.ts';

it('says no more than the topic of one whose proposer keeps the name', () => {
  const item = { areas: ['it'], status: 'received', holder: { kind: 'team' } } as const;
  const [what] = pipelineLines(item, { names: namesIn(USUAL, 'da'), language: 'da' });
  expect(what?.map(({ text }) => text)).toEqual(['Et forslag om It og adgange']);
});

it('says what it is, where it is and when there is news', () => {
  const item = {
    no: NO,
    title: 'Nøgler',
    areas: ['it'],
    status: 'forwarded',
    holder: { kind: 'owner', area: 'it' },
    dueOn: '2026-12-07',
  } as const;
  const lines = pipelineLines(item, { names: namesIn(USUAL, 'da'), language: 'da' });
  const text = lines.map((runs) => runs.map((one) => one.text).join('')).join('\n');

  expect(text).toContain(`${NO}  Nøgler`);
  expect(text).toContain('Sendt videre');
  expect(text).toContain('svar senest 7. december');
});
