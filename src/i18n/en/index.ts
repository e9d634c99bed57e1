// Everything the program says in English.
import type { Catalogue } from '../da/index.ts';
import { alike } from './alike.ts';
import { asking } from './asking.ts';
import { auditing } from './auditing.ts';
import { batches } from './batches.ts';
import { buttons } from './buttons.ts';
import { calendar } from './calendar.ts';
import { channel } from './channel.ts';
import { chat } from './chat.ts';
import { course } from './course.ts';
import { deciding } from './deciding.ts';
import { digest } from './digest.ts';
import { extension } from './extension.ts';
import { files } from './files.ts';
import { finished } from './finished.ts';
import { following } from './following.ts';
import { initiatives } from './initiatives.ts';
import { journalling } from './journalling.ts';
import { letters } from './letters.ts';
import { lists } from './lists.ts';
import { merging } from './merging.ts';
import { messages } from './messages.ts';
import { newLeader } from './new-leader.ts';
import { news } from './news.ts';
import { operations } from './operations.ts';
import { own } from './own.ts';
import { owner } from './owner.ts';
import { pages } from './pages.ts';
import { papers } from './papers.ts';
import { posts } from './posts.ts';
import { problems } from './problems.ts';
import { proposal } from './proposal.ts';
import { quarter } from './quarter.ts';
import { refusals } from './refusals.ts';
import { releasing } from './releasing.ts';
import { roles } from './roles.ts';
import { rollout } from './rollout.ts';
import { rounds } from './rounds.ts';
import { ruling } from './ruling.ts';
import { sets } from './sets.ts';
import { several } from './several.ts';
import { sheet } from './sheet.ts';
import { sorting } from './sorting.ts';
import { themes } from './themes.ts';
import { triage } from './triage.ts';
import { verdict } from './verdict.ts';
import { wall } from './wall.ts';
import { waves } from './waves.ts';
import { workshop } from './workshop.ts';

export const en = {
  alike,
  asking,
  auditing,
  batches,
  buttons,
  calendar,
  channel,
  chat,
  course,
  deciding,
  digest,
  extension,
  files,
  finished,
  following,
  initiatives,
  journalling,
  letters,
  newLeader,
  quarter,
  lists,
  merging,
  messages,
  news,
  operations,
  own,
  owner,
  pages,
  papers,
  posts,
  problems,
  proposal,
  refusals,
  releasing,
  roles,
  rollout,
  rounds,
  ruling,
  sets,
  several,
  sheet,
  sorting,
  themes,
  triage,
  verdict,
  wall,
  waves,
  workshop,
} satisfies Catalogue;
