// Owners, substitutes, forums and guidance: a list of each, and changing one.
import { type Data, type PostFormView, postFormCard, postListCard } from '../../../cards/index.ts';
import { type TypedRow, typedRow } from '../../../domain/shared/register-row.ts';
import {
  changeRow,
  type RowNow,
  showRegister,
  showRow,
  type WantedRow,
} from '../../../usecases/rules/change-row.ts';
import type { Reply } from '../../turn.ts';
import { answer, type ChannelKit, callerOf, refusal, type Way } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';

type PostVerbs = 'posts.list' | 'posts.edit' | 'posts.save';

/** Handlers of the buttons about the register. */
export function makePostHandlers(kit: ChannelKit): Pick<Handlers, PostVerbs> {
  return {
    'posts.list': async (context, list) => posts(kit, context, { ...list, way: 'forMe' }),
    'posts.edit': async (context, wanted) => edit(kit, context, wantedOf(wanted)),
    'posts.save': async (context, sent) => save(kit, context, sent),
  };
}

/** All of one kind. */
export async function posts(
  kit: ChannelKit,
  context: Context,
  {
    kind,
    page = 0,
    way,
    saved,
  }: {
    readonly kind: WantedRow['kind'];
    readonly page?: number;
    readonly way: Way;
    readonly saved?: string;
  },
): Promise<readonly Reply[]> {
  const register = await showRegister(kit, callerOf(context));
  if (!register.ok) return refusal(register.problem, context, way);
  const view = { kind, page, register: register.value, ...(saved !== undefined && { saved }) };
  return answer(postListCard(view, context.language), way);
}

async function edit(
  kit: ChannelKit,
  context: Context,
  wanted: WantedRow,
): Promise<readonly Reply[]> {
  const now = await showRow(kit, callerOf(context), wanted);
  if (!now.ok) return refusal(now.problem, context, 'forMe');
  return formReply(context, { wanted, now: now.value, typed: typedRow(now.value.row) });
}

async function save(
  kit: ChannelKit,
  context: Context,
  sent: Data<'posts.save'>,
): Promise<readonly Reply[]> {
  const wanted = wantedOf(sent);
  const typed = textsIn(context);
  const { tag } = sent;
  const changed = await changeRow(kit, callerOf(context), { ...wanted, typed, tag });
  if (changed.ok) {
    const { kind, row } = changed.value;
    const saved =
      kind === 'areas' ? row.name[context.language] : kind === 'forums' ? row.name : row.title;
    return posts(kit, context, { kind, way: 'forMe', saved });
  }
  const { problem } = changed;
  switch (problem.kind) {
    case 'row-not-filled':
      return formReply(context, { wanted, typed, tag, ...problem });
    case 'changed-meanwhile':
      return formReply(context, { wanted, typed, now: problem.now, changed: true });
    default:
      return refusal(problem, context, 'forMe');
  }
}

/** The form; with faults the tag stays what it was, so that nothing unseen is written over. */
function formReply(
  { language }: Context,
  given: {
    readonly wanted: WantedRow;
    readonly now: RowNow;
    readonly typed: TypedRow;
    readonly tag?: string;
    readonly faults?: PostFormView['faults'];
    readonly changed?: true;
  },
): readonly Reply[] {
  const { wanted, now, typed, tag = now.tag, faults = [], changed } = given;
  const { register, row } = now;
  const view = {
    kind: wanted.kind,
    register,
    typed,
    tag,
    faults,
    ...(row && { row }),
    ...(changed && { changed }),
  };
  return answer(postFormCard(view, language), 'forMe');
}

function wantedOf({ kind, id }: Data<'posts.edit'>): WantedRow {
  return { kind, ...(id !== undefined && { id }) };
}

function textsIn({ inputs }: Context): TypedRow {
  const texts = Object.entries(inputs).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(texts);
}
