// Reads an activity: who speaks, from where, and what they did.
import { type Activity, ActivityTypes } from 'botbuilder';
import type { Place } from '../domain/delivery/place.ts';
import { asId, type TenantId } from '../domain/shared/ids.ts';
import { LANGUAGES, type Language } from '../domain/shared/language.ts';
import { originOf, partOf } from './activity.ts';
import { extensionAction, extensionInvoke } from './extension.ts';
import type { Action, Caller } from './turn.ts';
import { typedText } from './typed-text.ts';

export const CARD_ACTION = 'adaptiveCard/action';

/** Who speaks; only what the signed activity says of its sender counts. Throws when it says too little. */
export function callerOf(activity: Activity): Caller {
  const { tenants: [tenant] = [], entra } = originOf(activity) ?? {};
  if (tenant === undefined || entra === undefined) throw new Error('An activity without a sender');
  return {
    tenant: asId<TenantId>(tenant),
    entra,
    member: activity.from.id,
    name: activity.from.name ?? '',
    place: extensionInvoke(activity.name) ? elsewhere(placeOf(activity)) : placeOf(activity),
    clientLanguage: languageOf(activity.locale),
    activity: activity.id ?? '',
  };
}

/** What they did. Data of a card is the client's word and is parsed where it is used. */
export function actionOf(activity: Activity): Action {
  switch (activity.type) {
    case ActivityTypes.InstallationUpdate:
      return installation(activity);
    case ActivityTypes.ConversationUpdate:
      return membership(activity);
    case ActivityTypes.Invoke:
      return invoked(activity);
    case ActivityTypes.Message:
      return message(activity);
    default:
      return { kind: 'other' };
  }
}

function invoked(activity: Activity): Action {
  const extension = extensionInvoke(activity.name);
  if (extension !== undefined) return extensionAction(extension, activity);
  return activity.name === CARD_ACTION ? executed(activity) : { kind: 'other' };
}

/** The language a client speaks: `da-DK` is Danish; undefined when it is none of ours. */
export function languageOf(locale: string | undefined): Language | undefined {
  const parts = (locale ?? '').toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === parts[0]);
}

function placeOf(activity: Activity): Place {
  const { conversation, serviceUrl } = activity;
  const { team, channel, eventType, teamsTeamId } = partOf(activity.channelData);
  const [teamId, channelId] = [partOf(team)['id'] ?? teamsTeamId, partOf(channel)['id']];
  const kind = kindOf(activity, typeof teamId === 'string');
  // Teams names no General channel: it goes by the name of its team.
  const name = partOf(channel)['name'] ?? conversation.name ?? partOf(team)['name'];
  // Teams tells of a deleted channel in another one.
  const about =
    eventType === 'channelDeleted' && typeof channelId === 'string' ? channelId : undefined;
  return {
    serviceUrl,
    conversation: about ?? conversation.id.replace(/;messageid=.*$/, ''),
    kind,
    ...(kind === 'channel' && typeof teamId === 'string' ? { team: teamId } : {}),
    ...(typeof name === 'string' && name !== '' ? { name } : {}),
  };
}

/** A message extension is opened in any chat: of two people's it must not be thought that it is ours. */
function elsewhere(place: Place): Place {
  return place.kind === 'personal' ? { ...place, kind: 'group' } : place;
}

function kindOf({ conversation }: Activity, inTeam: boolean): Place['kind'] {
  if (conversation.conversationType === 'personal') return 'personal';
  if (conversation.conversationType === 'channel' || inTeam) return 'channel';
  return conversation.conversationType === 'groupChat' || conversation.isGroup
    ? 'group'
    : 'personal';
}

function installation({ action }: Activity): Action {
  return { kind: action?.startsWith('remove') ? 'removed' : 'installed' };
}

const GONE = ['channelDeleted', 'teamDeleted', 'teamHardDeleted'];

function membership(activity: Activity): Action {
  const isUs = ({ id }: { readonly id: string }) => id === activity.recipient.id;
  const { eventType } = partOf(activity.channelData);
  if (activity.membersAdded?.some(isUs)) return { kind: 'installed' };
  const gone = typeof eventType === 'string' && GONE.includes(eventType);
  return { kind: gone || activity.membersRemoved?.some(isUs) ? 'removed' : 'other' };
}

function message(activity: Activity): Action {
  const text = typedText(activity);
  if (text === '' && activity.value !== undefined && activity.value !== null) {
    const press = pressed(activity, partOf(activity.value));
    return { ...press, submitted: true };
  }
  return { kind: 'text', text, attachments: (activity.attachments ?? []).some(isFile) };
}

function executed(activity: Activity): Action {
  const action = partOf(partOf(activity.value)['action']);
  return pressed(activity, partOf(action['data']), action['verb']);
}

function pressed(
  { replyToId }: Activity,
  data: Readonly<Record<string, unknown>>,
  verb = data['verb'],
): Extract<Action, { kind: 'press' }> {
  const where = replyToId === undefined ? {} : { message: replyToId };
  return { kind: 'press', verb: typeof verb === 'string' ? verb : '', data, ...where };
}

// Teams adds the text itself as HTML, and cards and quoted messages come along as attachments too.
function isFile({ contentType = '' }: { readonly contentType?: string }): boolean {
  return !/^(text\/html|messageReference|application\/vnd\.microsoft\.card\..*)$/.test(contentType);
}
