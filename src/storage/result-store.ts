// Results of rounds, beside the answers they were worked out from, in the round's own partition.
import type { Report, ResultText } from '../domain/results/report.ts';
import type { RoundAt } from '../ports/response-store.ts';
import type { ResultStore } from '../ports/result-store.ts';
import { headCodec, itemCodec, releaseCodec, sectionCodec, textsCodec } from './codecs/report.ts';
import { key, rowsUnder } from './keys.ts';
import { insert, openPartition, type Partition } from './partition.ts';
import type { StoreDeps } from './store-deps.ts';
import type { Backend, Write } from './table.ts';

const ROWS = {
  head: key('z', 'head'),
  item: (attempt: string, at: number) => key('z', 'i', attempt, at),
  section: (attempt: string, at: number) => key('z', 's', attempt, at),
  texts: (attempt: string, item: string, at: number) => key('z', 'x', attempt, item, at),
  release: (item: string, text: string) => key('z', 'q', item, text),
};
/** Far below the 4 MiB of a transaction, whatever the texts are. */
const ROWS_AT_ONCE = 10;
/** Characters of free texts in one row. */
const TEXT_ROOM = 40_000;

/** Makes the store. The head of a report is written last: without it the rest does not count. */
export function makeResultStore(backend: Backend, { ids }: Pick<StoreDeps, 'ids'>): ResultStore {
  const partition = ({ tenant, round }: RoundAt): Partition =>
    openPartition(backend, 'responses', key(tenant, round));

  async function report(at: RoundAt): Promise<Report | undefined> {
    const rows = partition(at);
    const head = await rows.read(headCodec, ROWS.head);
    if (head === undefined) return undefined;
    const { attempt, report: stored } = head.value;
    const [items, sections] = await Promise.all([
      rows.list(itemCodec, rowsUnder('z', 'i', attempt)),
      rows.list(sectionCodec, rowsUnder('z', 's', attempt)),
    ]);
    return {
      ...stored,
      sections: sections.map(({ value }) => value),
      items: items.map(({ value }) => value),
    };
  }

  return {
    report,
    async saveReport(made, texts) {
      const before = await report(made);
      if (before !== undefined) return before;
      const attempt = ids.fresh();
      const { items, sections, ...head } = made;
      const writes = [
        ...items.map((item, at) => insert(itemCodec, ROWS.item(attempt, at), item)),
        ...sections.map((section, at) => insert(sectionCodec, ROWS.section(attempt, at), section)),
        ...Object.entries(texts).flatMap(([item, all]) => textRows(attempt, item, all)),
      ];
      for (let at = 0; at < writes.length; at += ROWS_AT_ONCE) {
        const written = await partition(made).transact(writes.slice(at, at + ROWS_AT_ONCE));
        if (!written.ok) throw new Error('rows of a fresh report are there already');
      }
      const headRow = insert(headCodec, ROWS.head, { attempt, report: head });
      if ((await partition(made).transact([headRow])).ok) return made;
      const other = await report(made);
      if (other === undefined) throw new Error('a report is neither there nor could be stored');
      return other;
    },
    async texts(at, item) {
      const head = await partition(at).read(headCodec, ROWS.head);
      if (head === undefined) return [];
      const range = rowsUnder('z', 'x', head.value.attempt, item);
      const found = await partition(at).list(textsCodec, range);
      return found.flatMap(({ value }) => value.texts);
    },
    async releases(at) {
      const found = await partition(at).list(releaseCodec, rowsUnder('z', 'q'));
      return found.map(({ value }) => value);
    },
    async saveRelease(at, release) {
      const row = ROWS.release(release.item, release.text);
      await partition(at).transact([insert(releaseCodec, row, release)]);
    },
  };
}

function textRows(attempt: string, item: string, texts: readonly ResultText[]): readonly Write[] {
  const rows: ResultText[][] = [[]];
  let room = TEXT_ROOM;
  for (const one of texts) {
    if (one.text.length > room && rows.at(-1)?.length !== 0) {
      rows.push([]);
      room = TEXT_ROOM;
    }
    rows.at(-1)?.push(one);
    room -= one.text.length;
  }
  return rows.map((own, at) => insert(textsCodec, ROWS.texts(attempt, item, at), { texts: own }));
}
