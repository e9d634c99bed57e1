// What becomes of rows that name somebody among other things, once that somebody is erased.
import type { Audience } from '../../domain/delivery/message.ts';
import type { EmptiedKind } from '../../domain/people/kept.ts';
import type { PersonId } from '../../domain/shared/ids.ts';
import type { Named } from '../../domain/shared/register.ts';
import { isSame } from '../../domain/shared/register-lookup.ts';
import { HIDDEN } from '../../domain/triage/hidden-words.ts';
import { canonical } from '../canonical.ts';
import type { Codec } from '../codec.ts';
import { askedPartCodec } from '../codecs/asked.ts';
import { initiativeCodec } from '../codecs/initiative.ts';
import { ledgerEntryCodec } from '../codecs/ledger.ts';
import { letterCodec } from '../codecs/letter.ts';
import { waitingCodec } from '../codecs/message.ts';
import { keptFileCodec } from '../codecs/offered-file.ts';
import { channelCodec } from '../codecs/person.ts';
import { quarterLetterCodec } from '../codecs/quarter-letter.ts';
import { responseCodec } from '../codecs/response.ts';
import { themeCodec } from '../codecs/theme.ts';
import { noteCodec, participantCodec } from '../codecs/workshop.ts';
import { withoutAddressOf } from './message-address.ts';
import { type Cells, mapTexts, type RowAt } from './row-texts.ts';

/** Somebody to be erased; without a name where no row of theirs tells it any more. */
export interface Erased {
  readonly person: PersonId;
  /** ISO instant. */
  readonly at: string;
  readonly name?: string;
  readonly mail?: string;
}

/** `busy` while a sender has it in hand, who alone may write it. */
export type Rule = (row: RowAt, who: Erased) => Cells | 'gone' | 'busy';

/** What is said to them alone goes; what they say to others loses their name. */
const waiting = by(waitingCodec, (message, who) =>
  isTo(message.audience, who) ? 'gone' : { ...message, content: withoutName(message.content, who) },
);

/** A case stays as it was written; where it was begun would tell who they are. */
const proposal: Rule = (row, { person }) => withoutAddressOf(row, person);

export const ERASE_RULES: Readonly<Record<EmptiedKind, Rule>> = {
  channel: by(channelCodec, (channel, { person }) => ({
    ...channel,
    knownMembers: channel.knownMembers.filter((one) => one !== person),
  })),
  proposal,
  'earlier-version': proposal,
  'proposal-outbox': waiting,
  'round-outbox': waiting,
  'register-outbox': waiting,
  'people-outbox': waiting,
  'job-outbox': waiting,
  'initiative-outbox': waiting,
  letter: by(letterCodec, withoutName),
  'quarter-letter': by(quarterLetterCodec, withoutName),
  message: by(ledgerEntryCodec, (entry, who) => {
    const isTheirs = entry.person === who.person || isIdOf(entry.to, who);
    const content = withoutName(entry.content, who);
    if (!isTheirs && canonical(content) === canonical(entry.content)) return entry;
    if (entry.state === 'sending') return 'busy';
    return isTheirs ? 'gone' : { ...entry, content };
  }),
  initiative: by(initiativeCodec, ({ lead, ...initiative }, who) => ({
    ...initiative,
    ...(lead !== undefined && !isLead(lead, who) && { lead }),
    followers: initiative.followers.filter((one) => one !== who.person),
  })),
  theme: by(themeCodec, ({ lead, ...theme }, who) => ({
    ...theme,
    ...(lead !== undefined && !isLead(lead, who) && { lead }),
  })),
  // The hourly removal takes it with all its bytes.
  file: by(keptFileCodec, (file, { person, at }) =>
    file.person === person && file.until > at ? { ...file, until: at } : file,
  ),
  response: by(responseCodec, (response, { person }) =>
    response.person === person && response.given === undefined ? 'gone' : response,
  ),
  asked: by(askedPartCodec, ({ asked }, who) => ({
    asked: asked.map((one) => {
      const { mail: _, ...rest } = one;
      if (one.person !== who.person && !isIdOf(one.id, who)) return one;
      return { ...rest, id: who.person, name: HIDDEN };
    }),
  })),
  participant: by(participantCodec, (one, { person }) =>
    one.person === person ? { ...one, name: HIDDEN } : one,
  ),
  note: by(noteCodec, (one, { person }) =>
    one.person === person ? { ...one, name: HIDDEN } : one,
  ),
};

function by<T extends object>(
  codec: Codec<T>,
  next: (value: T, who: Erased) => T | 'gone' | 'busy',
): Rule {
  return (row, who) => {
    const at = { table: row.table, partition: row.partition };
    const { value } = codec.read(at, { row: row.row, cells: row.cells, etag: '' });
    const after = next(value, who);
    if (typeof after === 'string') return after;
    return canonical(after) === canonical(value) ? row.cells : codec.write(after);
  };
}

/** Where a name stands alone, and no id beside it. */
function withoutName<T>(value: T, { name, person }: Erased): T {
  return mapTexts(value, (text) => (text === name || text === person ? HIDDEN : text));
}

function isTo(audience: Audience, who: Erased): boolean {
  switch (audience.kind) {
    case 'person':
      return audience.person === who.person;
    case 'lead':
    case 'named':
      return isLead(audience.who, who);
    default:
      return false;
  }
}

/** Who was asked before we met them goes by their mail. */
export function isIdOf(id: string, { person, mail }: Erased): boolean {
  return id === person || (mail !== undefined && id.toLowerCase() === mail.toLowerCase());
}

function isLead(lead: Named, { name, mail }: Erased): boolean {
  return name !== undefined && isSame(lead, { name, ...(mail !== undefined && { mail }) });
}
