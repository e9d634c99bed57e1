// Offers the administration channel the letter of the quarter that is over, once.
import { newQuarterLetter, offered } from '../../domain/delivery/quarter-letter.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import { isQuarterOpening, quarterBefore } from '../../domain/shared/quarter.ts';
import { localParts } from '../../domain/shared/time.ts';
import type { Calendar } from '../../ports/clock.ts';
import type { LetterStore } from '../../ports/letter-store.ts';
import type { PeopleStore } from '../../ports/people-store.ts';
import { isChannelGone } from '../delivery/channel-recipients.ts';
import { type QuarterNewsDeps, quarterNewsNow } from './quarter-news-now.ts';

/** In Denmark, on working days. */
const FROM = '08:00';
const UNTIL = '16:00';

export interface OfferQuarterDeps extends QuarterNewsDeps {
  readonly letters: Pick<LetterStore, 'quarter' | 'saveQuarter'>;
  readonly people: Pick<PeopleStore, 'channel'>;
  readonly calendar: Calendar;
}

/**
 * On the first working day of a quarter, or within two weeks of it when it was missed or there was
 * no channel to hear it; true when it was offered now. A quarter that brought nobody anything is not offered.
 */
export async function offerQuarter(deps: OfferQuarterDeps, tenant: TenantId): Promise<boolean> {
  const { day, time } = localParts(deps.clock.now());
  const { calendar, letters } = deps;
  if (calendar.isOff(day) || time < FROM || time >= UNTIL) return false;
  if (!isQuarterOpening(day, calendar)) return false;
  const quarter = quarterBefore(day);
  if ((await letters.quarter(tenant, quarter)) !== undefined) return false;
  if (await isChannelGone(deps, tenant)) return false;
  if ((await quarterNewsNow(deps, tenant, quarter)).length === 0) return false;
  const { letter, says } = offered(newQuarterLetter(tenant, quarter));
  return (await letters.saveQuarter(letter, undefined, says)) !== 'changed';
}
