// What we need kept of a round's results: worked out once, read ever after.
import type { Release, Report, ResultText } from '../domain/results/report.ts';
import type { RoundAt } from './response-store.ts';

export interface ResultStore {
  /** Undefined until all of it is stored. */
  report(at: RoundAt): Promise<Report | undefined>;
  /**
   * Stores the report with its free texts by item, and resolves with the one that counts: of two at
   * once, or after one that broke off, the first that was stored whole. It is never changed.
   */
  saveReport(
    report: Report,
    texts: Readonly<Record<string, readonly ResultText[]>>,
  ): Promise<Report>;
  /** Free texts of one item, in their order. */
  texts(at: RoundAt, item: string): Promise<readonly ResultText[]>;
  /** Texts that may be quoted outside the team. */
  releases(at: RoundAt): Promise<readonly Release[]>;
  /** Keeps the first of a text; its repetition changes nothing. */
  saveRelease(at: RoundAt, release: Release): Promise<void>;
}
