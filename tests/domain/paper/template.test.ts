import { expect, it } from 'vitest';
import { templatesFor } from '../../../src/domain/paper/template.ts';
import { aCase } from '../../support/a-case.ts';

it('puts papers in Word into the template for papers', () => {
  expect(templatesFor({ kind: 'catalogue', scope: {} })).toEqual(['paper']);
  expect(templatesFor({ kind: 'journal', scope: {} })).toEqual(['paper']);
  expect(templatesFor(aCase().wanted)).toEqual(['paper']);
});

it('puts a case in its own order into the template for cases, where there is one', () => {
  expect(templatesFor(aCase({ skeleton: 'own' }).wanted)).toEqual(['case', 'paper']);
});

it('needs none for what is no Word file, or hangs on a wall', () => {
  expect(templatesFor({ kind: 'counts', scope: {} })).toEqual([]);
  expect(templatesFor({ kind: 'poster', scope: {} })).toEqual([]);
});
