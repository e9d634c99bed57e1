// Collects rows into parts of an export; a partition that did not stand still is taken back.
import type { BackupStore } from '../../ports/backup-store.ts';
import type { Part } from '../codecs/backup.ts';
import { type PlacedRow, packLines, sha256Of } from './lines.ts';

/** Most rows of a part, and about as many characters: what is held in memory. */
const MOST_ROWS = 1_000;
const MOST_CHARACTERS = 4_000_000;

export interface PartWriter {
  add(row: PlacedRow): Promise<void>;
  /** A place to go back to. */
  mark(): Mark;
  /** Forgets what was added since; a part written since is written over, or named by nobody. */
  backTo(mark: Mark): void;
  /** Writes what is left; all parts there are. */
  end(): Promise<readonly Part[]>;
}

export interface Mark {
  readonly parts: readonly Part[];
  readonly held: readonly PlacedRow[];
}

/** Writes parts called `<table>-0001.jsonl.gz` and so on into a folder. */
export function makePartWriter(
  store: BackupStore,
  { folder, table }: { readonly folder: string; readonly table: string },
): PartWriter {
  let parts: readonly Part[] = [];
  let held: PlacedRow[] = [];
  let characters = 0;

  async function flush(): Promise<void> {
    if (held.length === 0) return;
    const name = `${table}-${String(parts.length + 1).padStart(4, '0')}.jsonl.gz`;
    const bytes = await packLines(held);
    await store.write(`${folder}/${name}`, bytes);
    const part = { name, rows: held.length, bytes: bytes.length, sha256: sha256Of(bytes) };
    parts = [...parts, part];
    held = [];
    characters = 0;
  }

  return {
    async add(row) {
      held.push(row);
      characters += sizeOf(row);
      if (held.length >= MOST_ROWS || characters >= MOST_CHARACTERS) await flush();
    },
    mark: () => ({ parts, held: [...held] }),
    backTo(mark) {
      parts = mark.parts;
      held = [...mark.held];
      characters = held.reduce((sum, row) => sum + sizeOf(row), 0);
    },
    async end() {
      await flush();
      return parts;
    },
  };
}

function sizeOf({ cells }: PlacedRow): number {
  return Object.values(cells).reduce<number>((sum, cell) => sum + String(cell).length, 0);
}
