// What is given to whoever asks for their own data, or has it erased.
import type { Language } from '../../domain/shared/language.ts';
import type { ErasureStore, OwnRow } from '../../ports/erasure-store.ts';
import type { OwnOrderStore } from '../../ports/own-order-store.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import type { OfferDeps } from '../files/offer-file.ts';

/** Everything that was found, for the one it is about. */
export interface OwnData {
  readonly rows: readonly OwnRow[];
  readonly name: string;
  /** ISO instant. */
  readonly madeAt: string;
}

export interface OwnDeps extends ChannelDeps, Pick<OfferDeps, 'files' | 'publicUrl'> {
  readonly erasures: ErasureStore;
  /** A zip file: the same once for programs and once for people. */
  readonly writeOwnData: (data: OwnData, language: Language) => Promise<Uint8Array>;
  readonly ownOrders: OwnOrderStore;
  /** What the work comes to, or undefined when a turn cannot wait for it. */
  readonly withinTime: <T>(work: () => Promise<T>) => Promise<T | undefined>;
  /** Has the job gather at once what a turn could not wait for. */
  readonly gatherNow: () => void;
  /** Has the erasing go on at once. */
  readonly eraseNow: () => void;
}
