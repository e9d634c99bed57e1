// The list that makes an export one: what it holds, how much of it, and how to see that it is whole.
import { z } from 'zod/v4';
import { TABLES } from '../table.ts';

const count = z.number().int().nonnegative();

const part = z.object({
  /** Name of the file, beside the manifest. */
  name: z.string(),
  rows: count,
  bytes: count,
  /** Of the file as it lies there, in hex. */
  sha256: z.string().length(64),
});

export const manifestSchema = z.object({
  format: z.literal(1),
  /** Version of the program that wrote it. */
  program: z.string(),
  tenant: z.string(),
  /** ISO instants: what was stored before `begunAt` is in it, what was stored after `endedAt` is not. */
  begunAt: z.string(),
  endedAt: z.string(),
  tables: z.array(z.object({ table: z.enum(TABLES), rows: count, parts: z.array(part) })),
  /** Anonymous rounds that were open: their answers are not in it. */
  openAnonymous: z.array(z.string()),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type Part = z.infer<typeof part>;

const NAME = 'manifest.json';

/** The folder of an export, called after the second it was begun in. */
export function folderOf(tenant: string, begunAt: string): string {
  return `${tenant}/${begunAt.slice(0, 19).replaceAll(':', '')}Z`;
}

/** Where the manifest of a folder lies. */
export function manifestPath(folder: string): string {
  return `${folder}/${NAME}`;
}

/** The folders among these paths that are whole exports. */
export function foldersIn(paths: readonly string[]): readonly string[] {
  const end = `/${NAME}`;
  return paths.filter((path) => path.endsWith(end)).map((path) => path.slice(0, -end.length));
}
