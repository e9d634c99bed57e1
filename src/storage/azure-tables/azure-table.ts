// One table of Azure Table Storage.
import { odata, type TableClient, type TransactionAction } from '@azure/data-tables';
import type { Cell, EntityTable, Outcome, Range, Row, Span, Write } from '../table.ts';
import { asTrouble, conflictOf, isAbsent } from './answers.ts';

type Entity = Readonly<Record<string, unknown>>;

const MOST_ROWS_A_PAGE = 1000;
const NOT_OURS = new Set(['partitionKey', 'rowKey', 'etag', 'timestamp', 'odata.metadata']);

export interface AzureTable extends EntityTable {
  readonly nextPartition: (within: Span) => Promise<string | undefined>;
}

/** Makes a table over its client; a call is given up after `timeoutMs`. */
export function makeAzureTable(client: TableClient, timeoutMs: number): AzureTable {
  const inTime = () => ({ abortSignal: AbortSignal.timeout(timeoutMs) });

  /** One round trip: a fresh iterator for each page, so that each has its own time. */
  async function page(filter: string, size: number, continuationToken: string | undefined) {
    const settings = { maxPageSize: size, ...(continuationToken && { continuationToken }) };
    const pages = client.listEntities({ queryOptions: { filter }, ...inTime() }).byPage(settings);
    for await (const found of pages) return found;
    return undefined;
  }

  async function range(partition: string, { from, before, limit }: Range): Promise<Row[]> {
    const most = limit ?? Number.POSITIVE_INFINITY;
    const filter = odata`PartitionKey eq ${partition} and RowKey ge ${from} and RowKey lt ${before}`;
    const rows: Row[] = [];
    let token: string | undefined;
    do {
      const size = Math.min(MOST_ROWS_A_PAGE, most - rows.length);
      const found = await page(filter, size, token);
      rows.push(...(found ?? []).map(toRow));
      // A page may be short, even empty, and still not be the last.
      token = found?.continuationToken;
    } while (token !== undefined && rows.length < most);
    return rows;
  }

  async function nextPartition({ from, before }: Span): Promise<string | undefined> {
    const filter = odata`PartitionKey ge ${from} and PartitionKey lt ${before}`;
    let token: string | undefined;
    do {
      const found = await page(filter, 1, token);
      const [first] = found ?? [];
      if (first !== undefined) return first.partitionKey;
      token = found?.continuationToken;
    } while (token !== undefined);
    return undefined;
  }

  async function single(partition: string, write: Write): Promise<Outcome> {
    if (write.kind === 'delete') {
      const etag = write.etag ?? '*';
      await client.deleteEntity(partition, write.row, { etag, ...inTime() });
      return { ok: true, etags: [''] };
    }
    const entity = toEntity(partition, write);
    const { etag = '' } =
      write.kind === 'insert'
        ? await client.createEntity(entity, inTime())
        : await client.updateEntity(entity, 'Replace', { etag: write.etag, ...inTime() });
    return { ok: true, etags: [etag] };
  }

  async function several(partition: string, writes: readonly Write[]): Promise<Outcome> {
    const actions = writes.map((write) => toAction(partition, write));
    const { subResponses } = await client.submitTransaction(actions, inTime());
    return { ok: true, etags: subResponses.map(({ etag = '' }) => etag) };
  }

  return {
    get: (partition, row) =>
      client.getEntity(partition, row, inTime()).then(toRow, (error: unknown) => {
        if (isAbsent(error)) return undefined;
        throw asTrouble(error);
      }),
    range: (partition, wanted) => range(partition, wanted).catch(rethrown),
    nextPartition: (within) => nextPartition(within).catch(rethrown),
    transact(partition, writes) {
      const [write] = writes;
      const written =
        write !== undefined && writes.length === 1
          ? single(partition, write)
          : several(partition, writes);
      return written.catch(conflictOf);
    },
  };
}

function rethrown(error: unknown): never {
  throw asTrouble(error);
}

function toEntity(partitionKey: string, write: Exclude<Write, { kind: 'delete' }>) {
  return { partitionKey, rowKey: write.row, ...write.cells };
}

function toAction(partitionKey: string, write: Write): TransactionAction {
  if (write.kind === 'delete') return ['delete', { partitionKey, rowKey: write.row }];
  const entity = toEntity(partitionKey, write);
  if (write.kind === 'insert') return ['create', entity];
  return ['update', entity, 'Replace', { etag: write.etag }];
}

function toRow(entity: Entity): Row {
  const cells: Record<string, Cell> = {};
  for (const [name, value] of Object.entries(entity)) {
    if (!NOT_OURS.has(name) && isCell(value)) cells[name] = value;
  }
  return { row: String(entity['rowKey']), etag: String(entity['etag']), cells };
}

function isCell(value: unknown): value is Cell {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
