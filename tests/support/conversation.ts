/** Whole conversations: the composed program on a free port, a stand-in for Teams, and its people. */

import { advance, type Step } from '../../src/domain/proposal/advance.ts';
import type { Proposal } from '../../src/domain/proposal/proposal.ts';
import { asId, type TenantId } from '../../src/domain/shared/ids.ts';
import { dayOf, yearOf } from '../../src/domain/shared/time.ts';
import type { Log } from '../../src/ports/log.ts';
import { type Backend, createBackend, createStores, type Stores } from '../../src/storage/index.ts';
import {
  aPerson,
  type Inputs,
  type Person,
  type Press,
  type Seen,
  seenIn,
} from '../../tools/client/person.ts';
import { readCard } from '../../tools/client/read-card.ts';
import { aClient } from './client.ts';
import { type ComposedOptions, startComposedBot } from './composed-bot.ts';
import { type FakeConnector, type Sent, startConnector } from './connector.ts';

export interface Conversation {
  readonly url: string;
  readonly tenant: TenantId;
  readonly connector: FakeConnector;
  /** What the program stores, to look into. */
  readonly stores: Stores;
  /** Everything the program logged as an error. */
  readonly errors: readonly unknown[];
  /** What start-up printed. */
  readonly printed: string;
  /** Somebody whose mail the register knows when it is a leader's; everybody is new here. */
  readonly person: (name: string, who?: { mail?: string; locale?: string }) => Person;
  /** Everything handed in so far, in number order. */
  readonly proposals: () => Promise<readonly Proposal[]>;
  readonly storage: Backend;
  /** Stops the program and leaves Teams as it is. */
  readonly halt: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface ChannelClient {
  /** Resolves with what was posted because of it, in order. */
  readonly say: (text: string) => Promise<readonly Seen[]>;
  readonly tap: (on: Seen | undefined, title: string, inputs?: Inputs) => Promise<Seen>;
  readonly craft: (verb: string, data: Readonly<Record<string, unknown>>) => Promise<Seen>;
}

let made = 0;

/** Starts the program with storage in memory; `after` goes on where one that was stopped left off. */
export async function startConversation(
  options: ComposedOptions = {},
  after?: Pick<Conversation, 'connector' | 'storage'>,
): Promise<Conversation> {
  const connector = after?.connector ?? (await startConnector());
  const storage = after?.storage ?? (await createBackend({ kind: 'memory' }));
  const errors: unknown[] = [];
  const lines: string[] = [];
  const log: Log = {
    debug: () => {},
    info: () => {},
    warn: () => {},
    error: (event, data, cause) => errors.push({ event, data, cause }),
  };
  const bot = await startComposedBot(storage, {
    log,
    print: (line) => lines.push(line),
    ...options,
  });
  const tenant = asId<TenantId>(bot.tenant);
  const ids = { fresh: () => crypto.randomUUID() };
  const stores = createStores(storage, { clock: { now: () => new Date() }, ids });
  return {
    url: bot.url,
    tenant,
    connector,
    stores,
    errors,
    get printed() {
      return lines.join('\n');
    },
    person: (name, { mail, locale } = {}) => {
      made += 1;
      const entra = `aaaaaaaa-0000-4000-8000-${String(made).padStart(12, '0')}`;
      const known = mail ?? `${name.toLowerCase().replaceAll(' ', '.')}@bakkekoebing.example`;
      const who = { tenant: bot.tenant, entra, name, mail: known };
      return aPerson({ url: bot.url, connector }, locale === undefined ? who : { ...who, locale });
    },
    proposals: async () => {
      const year = yearOf(dayOf(new Date()));
      const all = await stores.proposals.all({ tenant, year });
      return all.toSorted((one, other) => one.no.localeCompare(other.no));
    },
    storage,
    halt: bot.stop,
    stop: async () => {
      await bot.stop();
      await connector.close();
    },
  };
}

/** What somebody can do in a channel, with the bot mentioned in all they say. */
export function inChannel(
  { url, connector, tenant }: Pick<Conversation, 'url' | 'connector' | 'tenant'>,
  { chat }: Person,
  conversation: string,
): ChannelClient {
  const by = { entra: chat.entra, name: chat.name };
  const client = aClient(url, connector, { kind: 'channel', conversation, tenant, by });
  const craft = async (verb: string, data: Readonly<Record<string, unknown>>) => {
    const before = connector.sent.length;
    const { value } = await client.press(verb, data);
    if (value !== '') return { card: readCard(value), line: '', message: undefined, ms: 0 };
    // The card stays as it is: what there is to see follows as a message.
    const isLater = (sent: Sent) => sent.kind === 'post' && connector.sent.indexOf(sent) >= before;
    return seenIn(await connector.waitFor(isLater));
  };
  return {
    say: async (text) => {
      const sent = await client.say(text);
      // Edits, new threads and what is posted elsewhere are of something else that goes on meanwhile.
      return sent
        .filter((one) => one.kind === 'post' && one.conversation.startsWith(conversation))
        .map((one) => seenIn(one));
    },
    tap: (on, title, inputs = {}) => {
      const button = on?.card?.buttons.find((one) => one.title === title);
      if (button === undefined)
        throw new Error(`no “${title}” on: ${on && textOf(on)} ${on && titlesOf(on)}`);
      const shown = (on?.card?.inputs ?? []).map(({ id, value }) => [id, value]);
      return craft(button.verb, { ...button.data, ...Object.fromEntries(shown), ...inputs });
    },
    craft,
  };
}

/** Members of a channel as Teams tells of them. */
export function membersOf(
  tenant: string,
  people: readonly Person[],
  guests: readonly Person[] = [],
): readonly object[] {
  const member = ({ chat }: Person) => ({
    id: `29:${chat.entra}`,
    aadObjectId: chat.entra,
    name: chat.name,
    tenantId: tenant,
    userRole: 'user',
  });
  return [...people.map(member), ...guests.map((one) => ({ ...member(one), userRole: 'guest' }))];
}

/** Somebody who handles proposals takes a step with the first one there is. */
export async function step({ proposals, stores, tenant }: Conversation, what: Step): Promise<void> {
  const [proposal] = await proposals();
  const before = proposal && (await stores.proposals.proposal(tenant, proposal.no));
  if (before === undefined) throw new Error('nothing is handed in');
  const now = new Date().toISOString();
  const changed = advance(before.value, what, { person: 'system', now });
  if (!changed.ok) throw new Error(`no such step: ${changed.problem.kind}`);
  await stores.proposals.change(`step-${what.kind}`, { ...changed.value, before, says: [] });
}

/** Presses the button with this title. */
export function tap(person: Person, on: Seen, title: string, how?: Press): Promise<Seen> {
  const button = on.card?.buttons.find((one) => one.title === title);
  if (button === undefined) {
    throw new Error(`no “${title}” among ${titlesOf(on).join(', ')} on: ${textOf(on)}`);
  }
  return person.press(on, button, how);
}

/** A press as only somebody who makes up card data can send it. */
export function crafted(
  person: Person,
  verb: string,
  data: Readonly<Record<string, unknown>>,
): Promise<Seen> {
  const nothing = { card: undefined, line: '', message: 'card-made-up', ms: 0 };
  const button = { title: '', verb, data: { verb, ...data }, place: 'below', takesInputs: false };
  return person.press(nothing, { ...button, place: 'below' });
}

/** All that is written on a card, or the line said instead. */
export function textOf({ card, line }: Seen): string {
  return card === undefined ? line : card.texts.join('\n');
}

export function titlesOf({ card }: Seen): readonly string[] {
  return (card?.buttons ?? []).map(({ title }) => title);
}

/** What stands in the inputs of a card, without the `a.` before a question's name. */
export function valuesOf({ card }: Seen): Readonly<Record<string, string>> {
  const inputs = card?.inputs ?? [];
  return Object.fromEntries(inputs.map(({ id, value }) => [id.replace(/^a\./, ''), value]));
}
