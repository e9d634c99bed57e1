/** A message extension as somebody's client drives it: its dialog, and its search. */
import type { Person } from '../../tools/client/person.ts';
import { type ReadCard, readCard } from '../../tools/client/read-card.ts';
import { anActivity, type Spot } from './activities.ts';
import { post } from './client.ts';
import type { Conversation } from './conversation.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What stands in the dialog; without a card it is over, with a line or without. */
export interface Dialog {
  readonly card: ReadCard | undefined;
  /** As it came over the wire. */
  readonly raw: unknown;
  readonly line: string;
}

export interface FoundThere {
  readonly title: string;
  readonly text: string;
  readonly card: ReadCard;
  readonly raw: unknown;
}

export interface ExtensionClient {
  /** Opens the dialog on a message, or on none. */
  open(message?: Fields): Promise<Dialog>;
  tap(on: Dialog, title: string, inputs?: Readonly<Record<string, string>>): Promise<Dialog>;
  /** Sends whatever somebody makes up. */
  submit(data: unknown): Promise<Dialog>;
  /** The results, or the line said instead. */
  search(words: string, options?: Fields): Promise<readonly FoundThere[] | string>;
  /** Any invoke; resolves with its status and body. */
  invoke(
    name: string,
    value: unknown,
  ): Promise<{ readonly status: number; readonly body: unknown }>;
}

export const PROPOSE = 'createProposal';
export const FIND = 'findProposal';
const CHAT = '19:0123456789abcdef@thread.v2';

/** A message of somebody else, as Teams hands it over. */
export function aChatMessage(html: string, over: Fields = {}): Fields {
  const id = '1794563212345';
  return {
    id,
    replyToId: null,
    createdDateTime: '2026-11-20T09:00:12.345Z',
    lastModifiedDateTime: null,
    deleted: false,
    importance: 'normal',
    locale: 'da-dk',
    linkToMessage: `https://teams.microsoft.com/l/message/${CHAT}/${id}?context=%7B%22contextType%22:%22chat%22%7D`,
    from: {
      user: {
        userIdentityType: 'aadUser',
        id: 'cccccccc-0000-4000-8000-00000000000c',
        displayName: 'Dorte Damgaard',
      },
    },
    body: { contentType: 'html', content: html },
    attachments: [],
    mentions: [],
    reactions: [],
    ...over,
  };
}

/** Somebody's client in a chat the bot is no member of. */
export function extensionOf(
  { url, connector, tenant }: Pick<Conversation, 'url' | 'connector' | 'tenant'>,
  { chat }: Person,
  spot: Partial<Spot> = {},
): ExtensionClient {
  const by = { entra: chat.entra, name: chat.name };
  const at: Spot = {
    ...{ kind: 'group', conversation: CHAT, tenant, by, serviceUrl: connector.url },
    ...(chat.locale !== undefined && { locale: chat.locale }),
    ...spot,
  };
  const invoke = async (name: string, value: unknown) => {
    const answer = await post(url, anActivity(at, { type: 'invoke', name, value }));
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  const dialog = async (name: string, value: unknown) => seen((await invoke(name, value)).body);
  const submit = (data: unknown) =>
    dialog('composeExtension/submitAction', {
      commandId: PROPOSE,
      commandContext: 'message',
      data,
    });
  return {
    invoke,
    submit,
    open: (messagePayload) =>
      dialog('composeExtension/fetchTask', {
        commandId: PROPOSE,
        commandContext: messagePayload === undefined ? 'compose' : 'message',
        ...(messagePayload !== undefined && { messagePayload }),
      }),
    tap: ({ card }, title, inputs = {}) => {
      const button = card?.buttons.find((one) => one.title === title);
      if (button === undefined) throw new Error(`no “${title}” on: ${card?.texts.join('\n')}`);
      const shown = (card?.inputs ?? []).map(({ id, value }) => [id, value]);
      const typed = button.takesInputs ? { ...Object.fromEntries(shown), ...inputs } : {};
      return submit({ ...button.data, ...typed });
    },
    async search(words, options = {}) {
      const typed =
        words === '' ? { name: 'initialRun', value: 'true' } : { name: 'query', value: words };
      const { body } = await invoke('composeExtension/query', {
        commandId: FIND,
        parameters: [typed],
        queryOptions: { skip: 0, count: 25, ...options },
      });
      return results(body);
    },
  };
}

/** All that is written in the dialog. */
export function textIn({ card, line }: Dialog): string {
  return card === undefined ? line : card.texts.join('\n');
}

// biome-ignore lint/suspicious/noExplicitAny: what came over the wire is looked at as it is.
function seen(body: any): Dialog {
  const value = body?.task?.value;
  if (body?.task?.type === 'continue') {
    return { card: readCard(value.card.content), raw: body, line: '' };
  }
  return { card: undefined, raw: body, line: typeof value === 'string' ? value : '' };
}

// biome-ignore lint/suspicious/noExplicitAny: the same.
function results(body: any): readonly FoundThere[] | string {
  const { type, text, attachments } = body.composeExtension;
  if (type === 'message') return text;
  // biome-ignore lint/suspicious/noExplicitAny: the same.
  return attachments.map(({ preview, content }: any) => ({
    ...preview.content,
    card: readCard(content),
    raw: content,
  }));
}
