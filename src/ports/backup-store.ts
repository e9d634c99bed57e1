// Where exports of the tables lie: files in folders, outside the tables.

export interface BackupStore {
  /** Writes a file, over one of the same name. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** The bytes of a file; undefined when there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Paths of all files whose path opens with these signs, in order. */
  list(opening: string): Promise<readonly string[]>;
}
