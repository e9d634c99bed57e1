// Late news: what really became of entries that another holder had to list as unknown.
import type { LedgerEntry } from '../../domain/delivery/ledger.ts';
import type { Settled } from '../../ports/ledger.ts';
import type { Desk } from './desk.ts';
import { tellWritten } from './pay.ts';

/**
 * Tells the news in hand. Only an entry that was listed as unknown because its sender was gone, and
 * that nobody touched since, becomes what it really was; news of anything else is dropped.
 */
export async function tellNews(desk: Desk): Promise<void> {
  const { ledger, tenant, hand } = desk;
  for (const news of hand.news) {
    const stored = await ledger.entry(tenant, news.entry.value);
    // Not looked over yet by whoever holds the lease now: it is told next time.
    if (stored?.value.state === 'sending' && stored.tag === news.entry.tag) continue;
    if (stored !== undefined && isListedFor(stored.value, news)) {
      // Words may have been hidden in it since: what was claimed is not to bring them back.
      const next = { ...news.next, content: stored.value.content };
      const moved = await ledger.move(tenant, { entry: stored, next });
      if (!moved) continue;
      tellWritten(desk, [news]);
    }
    hand.news = hand.news.filter((other) => other !== news);
  }
}

function isListedFor(stored: LedgerEntry, { entry, next }: Settled): boolean {
  return (
    stored.state === 'unknown' &&
    stored.lastCode === 'sender-gone' &&
    stored.attempts === entry.value.attempts + 1 &&
    stored.revision === entry.value.revision &&
    next.state !== 'unknown'
  );
}
