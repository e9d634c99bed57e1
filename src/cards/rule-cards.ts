// The cards on which a municipality changes its rules, people and question sets, as the door hands them out.
import { drawn } from './drawn.ts';
import { postForm } from './views/post-form.ts';
import { postList } from './views/post-list.ts';
import { role } from './views/role.ts';
import { roleForm } from './views/role-form.ts';
import { roleList } from './views/role-list.ts';
import { ruleForm } from './views/rule-form.ts';
import { ruleWords } from './views/rule-words.ts';
import { rules } from './views/rules.ts';
import { setList } from './views/set-list.ts';
import { setPage } from './views/set-page.ts';

export type * from './post-models.ts';
export type * from './role-models.ts';
export type * from './rules-models.ts';
export type * from './set-models.ts';
export { ROLE_INPUTS } from './views/role-form.ts';

export const postFormCard = drawn(postForm);
export const postListCard = drawn(postList);
export const roleCard = drawn(role);
export const roleFormCard = drawn(roleForm);
export const roleListCard = drawn(roleList);
export const ruleFormCard = drawn(ruleForm);
export const ruleWordsCard = drawn(ruleWords);
export const rulesCard = drawn(rules);
export const setListCard = drawn(setList);
export const setPageCard = drawn(setPage);
