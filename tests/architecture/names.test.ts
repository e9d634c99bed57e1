import { globSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nodesOf, parseFiles, placeOf } from './source-files.ts';

/** Names under which anything can be put, so that nothing can be found. */
const CATCH_ALL = /(^|[-/])(utils?|helpers?|common|managers?|services?|misc)([-./]|$)/;

const NOT_RUN = new Set(['skip', 'only', 'todo', 'fails', 'skipIf', 'runIf', 'xit', 'xdescribe']);

const calls = parseFiles('tests/**/*.test.ts').flatMap((file) =>
  [...nodesOf(file)].filter(ts.isCallExpression),
);
const testCalls = calls.filter(({ expression }) =>
  /^(it|test|describe)\b/.test(expression.getText()),
);

describe('tests', () => {
  it('are found', () => {
    expect(testCalls.length).toBeGreaterThan(0);
  });

  it('state facts, not wishes', () => {
    const wishes = testCalls.filter(({ arguments: [name] }) => {
      return name !== undefined && ts.isStringLiteralLike(name) && /\bshould\b/i.test(name.text);
    });

    expect(wishes.map(placeOf)).toEqual([]);
  });

  it('all run', () => {
    const parts = (call: ts.CallExpression) => call.expression.getText().split(/[.(]/);
    const notRun = testCalls.filter((call) => parts(call).some((part) => NOT_RUN.has(part)));

    expect(notRun.map(placeOf)).toEqual([]);
  });
});

describe('files', () => {
  it('open with a sentence saying what they are for', () => {
    const silent = parseFiles('{src,tools}/**/*.ts').filter(({ text }) => !/^\/[/*]/.test(text));

    expect(silent.map(({ fileName }) => fileName)).toEqual([]);
  });

  it('are named after what they hold', () => {
    const names = globSync('{src,tests,tools}/**/*');

    expect(names.filter((name) => CATCH_ALL.test(name))).toEqual([]);
  });
});
