// Rewrites what people wrote in a round, row by row, in the round's own partition.
import type { ResultText } from '../domain/results/report.ts';
import type { RoundRewrite, RoundTextStore } from '../ports/round-text-store.ts';
import { rewriteBlocks } from './anonymous-rewrite.ts';
import { headCodec, itemCodec, type StoredHead, textsCodec } from './codecs/report.ts';
import { responseCodec } from './codecs/response.ts';
import { noteCodec, pickCodec } from './codecs/workshop.ts';
import { key, rowsUnder } from './keys.ts';
import { openPartition } from './partition.ts';
import { through } from './rewrite-through.ts';
import type { Backend, Range } from './table.ts';

const HEAD = key('z', 'head');
const RANGES = {
  notes: rowsUnder('n'),
  picks: rowsUnder('w'),
  responses: rowsUnder('a'),
  texts: rowsUnder('z', 'x'),
  items: rowsUnder('z', 'i'),
  head: { from: HEAD, before: `${HEAD}!` },
} satisfies Record<string, Range>;

/** Makes the store. */
export function makeRoundTextStore(backend: Backend): RoundTextStore {
  return {
    async rewrite({ tenant, round }, by, only) {
      const rows = openPartition(backend, 'responses', key(tenant, round));
      const write = only !== 'count';
      const { notes, picks, responses, items } = RANGES;
      const { note, pick, response, item } = by;
      const seen = [
        await through(rows, { range: notes, codec: noteCodec, next: note }, write),
        await through(rows, { range: picks, codec: pickCodec, next: pick }, write),
        await through(rows, { range: responses, codec: responseCodec, next: response }, write),
        await rewriteBlocks(rows, by.unsigned, write),
        await through(rows, textsBy(by), write),
        await through(rows, { range: items, codec: itemCodec, next: item }, write),
        await through(rows, headBy(by), write),
      ];
      return seen.reduce((sum, { changed }) => sum + changed, 0);
    },
  };
}

interface Texts {
  readonly texts: readonly ResultText[];
}

function textsBy({ text }: RoundRewrite) {
  const next = ({ texts }: Texts): Texts => ({ texts: texts.map(text) });
  return { range: RANGES.texts, codec: textsCodec, next };
}

function headBy({ name }: RoundRewrite) {
  const next = ({ report, ...head }: StoredHead): StoredHead => ({
    ...head,
    report: {
      ...report,
      title: name(report.title),
      ...(report.label !== undefined && { label: name(report.label) }),
    },
  });
  return { range: RANGES.head, codec: headCodec, next };
}
