// A file that was written, before it is kept.
import type { FileType } from '../../domain/shared/offered-file.ts';

export interface WrittenFile {
  /** Without its ending. */
  readonly name: string;
  readonly type: FileType;
  readonly bytes: Uint8Array;
}
