// Cards of the municipality's rules and register, and of who did what.
import type * as cards from '../../../src/cards/index.ts';
import { audit as fillAudit } from '../../../src/cards/views/audit.ts';
import { auditFile as fillAuditFile } from '../../../src/cards/views/audit-file.ts';
import { postForm as fillPostForm } from '../../../src/cards/views/post-form.ts';
import { postList as fillPostList } from '../../../src/cards/views/post-list.ts';
import { ruleForm as fillRuleForm } from '../../../src/cards/views/rule-form.ts';
import { ruleWords as fillRuleWords } from '../../../src/cards/views/rule-words.ts';
import { rules as fillRules } from '../../../src/cards/views/rules.ts';
import { AUDITED } from '../../../src/domain/people/audited.ts';
import { type AreaId, asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import type { Register } from '../../../src/domain/shared/register.ts';
import {
  LIST_MAX,
  NAME_MAX,
  ROW_KINDS,
  type RowKind,
  rowIn,
  typedRow,
} from '../../../src/domain/shared/register-row.ts';
import { MEANS_MAX, WORD_MAX, WORDS_MAX } from '../../../src/domain/triage/rule-settings.ts';
import { DEFAULT_RULES, type TriageRules } from '../../../src/domain/triage/rules.ts';
import { RULE_PARTS, typedOf } from '../../../src/domain/triage/typed-rules.ts';
import { AT, type Fill, namesIn } from './data.ts';
import type { Typed } from './typed.ts';

/** Everything as long as it may be. */
function rulesIn(typed: Typed): TriageRules {
  const means = { da: typed.long(MEANS_MAX), en: typed.long(MEANS_MAX) };
  const name = { da: typed.long(WORD_MAX), en: typed.long(WORD_MAX) };
  return {
    ...DEFAULT_RULES,
    extentMeans: { small: means, medium: means, large: means },
    valueMeans: { low: means, medium: means, high: means },
    words: Array.from({ length: WORDS_MAX }, (_, at) => ({ id: `word-${at}`, name })),
  };
}

function registerIn(typed: Typed, rows: number): Register {
  const named = { name: typed.long(NAME_MAX), mail: 'mette.friis@bakkekoebing.example' };
  const many = Array.from({ length: rows }, (_, at) => at);
  const text = typed.long(NAME_MAX);
  return {
    units: [],
    areas: many.map((at) => ({
      id: asId<AreaId>(`area-${at}`),
      name: { da: text, en: text },
      owner: named,
      substitute: named,
    })),
    forums: many.map((at) => ({
      id: `forum-${at}`,
      name: text,
      kind: 'committee',
      areas: [asId<AreaId>('area-0')],
      decider: named,
      secretary: named,
      meetings: ['2027-01-19', '2027-02-02'],
    })),
    guidance: many.map((at) => ({
      id: `guidance-${at}`,
      title: text,
      link: 'https://intranet.bakkekoebing.example/adgang',
      words: [typed.long(LIST_MAX)],
    })),
  };
}

function ruleForms(): Record<string, Fill> {
  const form =
    (
      more: (typed: Typed) => Partial<cards.RuleFormView> & Pick<cards.RuleFormView, 'part'>,
    ): Fill =>
    (typed, language) =>
      fillRuleForm({ typed: {}, tag: '', faults: [], ...more(typed) }, language);
  const parts = RULE_PARTS.map((part) => [
    `rule form, ${part}`,
    form((typed) => ({ part, tag: 'W/"x"', typed: typedOf({ part }, rulesIn(typed)) })),
  ]);
  return {
    ...Object.fromEntries(parts),
    'rule form, a word to rename': form((typed) => ({
      part: 'word',
      word: 'word-0',
      typed: typedOf({ part: 'word', word: 'word-0' }, rulesIn(typed)),
      changed: true,
    })),
    'rule form, wrong': form((typed) => ({
      part: 'extent',
      typed: { 'small.da': typed.long(MEANS_MAX + 50) },
      faults: [
        { field: 'small.da', kind: 'too-long' },
        { field: 'medium.da', kind: 'required' },
        { field: 'large.en', kind: 'cpr' },
      ],
    })),
    'rule form, no days': form((typed) => ({
      part: 'deadlines',
      typed: { answer: typed.long(20) },
      faults: [{ field: 'answer', kind: 'not-days' }],
    })),
  };
}

function posts(): Record<string, Fill> {
  const list = (kind: RowKind, rows: number): Fill => {
    const about = { kind, page: rows > 15 ? 1 : 0 };
    return (typed, language) =>
      fillPostList({ ...about, register: registerIn(typed, rows), saved: typed.name }, language);
  };
  const form = (kind: RowKind, more: Partial<cards.PostFormView> = {}): Fill => {
    return (typed, language) => {
      const register = registerIn(typed, 9);
      const row = rowIn(register, kind, `${kind === 'guidance' ? kind : kind.slice(0, -1)}-0`);
      const view = { kind, register, tag: 'W/"x"', typed: typedRow(row), faults: [], ...more };
      return fillPostForm(row === undefined ? view : { ...view, row }, language);
    };
  };
  return {
    ...Object.fromEntries(ROW_KINDS.map((kind) => [`posts, ${kind}`, list(kind, 9)])),
    ...Object.fromEntries(ROW_KINDS.map((kind) => [`post form, ${kind}`, form(kind)])),
    'posts, none': list('forums', 0),
    'posts, pages': list('areas', 40),
    'post form, new': (typed, language) =>
      fillPostForm(
        { kind: 'forums', register: registerIn(typed, 9), tag: '', typed: {}, faults: [] },
        language,
      ),
    'post form, wrong': form('forums', {
      changed: true,
      faults: [
        { field: 'name', kind: 'required' },
        { field: 'deciderMail', kind: 'not-a-mail' },
        { field: 'meetings', kind: 'not-a-day' },
        { field: 'type', kind: 'not-a-choice' },
        { field: 'secretary', kind: 'cpr' },
        { field: 'secretary', kind: 'too-long' },
      ],
    }),
    'post form, no link': form('guidance', { faults: [{ field: 'link', kind: 'not-https' }] }),
  };
}

function audited(): Record<string, Fill> {
  const by = asId<PersonId>('karen');
  const entries = (typed: Typed): cards.AuditView['entries'] => [
    ...AUDITED.map((what) => ({
      what,
      at: AT,
      by,
      operation: what,
      about: what === 'rules-changed' ? 'matrix' : '2026-0042',
      more: 'triager',
      byName: typed.name,
      aboutName: typed.name,
    })),
    { what: 'exported', at: AT, by: 'system', operation: 'x' },
  ];
  const shown =
    (more: (typed: Typed) => Partial<cards.AuditView>): Fill =>
    (typed, language) =>
      fillAudit(
        {
          month: '2026-11',
          entries: [],
          total: 0,
          page: 0,
          pages: 1,
          before: '2026-10',
          names: namesIn(typed, language),
          ...more(typed),
        },
        language,
      );
  return {
    'audit, nothing': shown(() => ({})),
    audit: shown((typed) => ({
      entries: entries(typed),
      total: 31,
      page: 1,
      pages: 3,
      after: '2026-12',
    })),
    'audit, of one': shown((typed) => ({
      entries: entries(typed).slice(0, 15),
      total: 31,
      page: 1,
      pages: 3,
      words: typed.long(80),
      ofOne: true,
    })),
    'audit file': (_, language) =>
      fillAuditFile({ link: 'https://forenkl.example.dk/file/x', minutes: 30 }, language),
    'audit file, none': (_, language) => fillAuditFile({ minutes: 30 }, language),
  };
}

export function rules(): Record<string, Fill> {
  return {
    rules: (_, language) => fillRules({ rules: DEFAULT_RULES }, language),
    'rules, changed': (typed, language) =>
      fillRules({ rules: rulesIn(typed), saved: 'matrix' }, language),
    'rule words': (typed, language) => fillRuleWords({ rules: rulesIn(typed) }, language),
    ...ruleForms(),
    ...posts(),
    ...audited(),
  };
}
