/** `npm run evaluate -- FILE.jsonl`: how often the suggestions agree with the labels of a file. */
import { type AreaId, asId } from '../../src/domain/shared/ids.ts';
import { readSuggestionWords } from '../../src/text/suggestions/read-words.ts';
import { makeSuggest } from '../../src/text/suggestions/suggest.ts';
import { isRefusal, refusal } from '../dev/refusal.ts';
import { confusionLines } from './confusion.ts';
import { figuresOf } from './figures.ts';
import { judge } from './judge.ts';
import { labelLines } from './labels.ts';
import { otherTexts } from './other-texts.ts';
import { readCases } from './read-cases.ts';

const USAGE =
  'npm run evaluate takes a file with one JSON object a line, as in npm run evaluate -- texts.jsonl.';
/** Some lines could not be used; the figures are of the others. */
const PARTLY = 2;

/** Resolves to the exit code. */
async function evaluate(args: readonly string[]): Promise<number> {
  const [file, ...more] = args;
  if (file === undefined || more.length > 0 || file.startsWith('-')) throw refusal(USAGE);
  const { cases, faults } = await readCases(file);
  const words = readSuggestionWords();
  if (!words.ok) throw refusal(words.problem.join('\n'));
  const areas = Object.keys(words.value.areas).map((key) => ({
    id: asId<AreaId>(key),
    name: { da: key, en: key },
  }));
  const suggest = makeSuggest(() => words.value);
  const judged = await judge(cases, { suggest, areas });
  const withEarlier = await judge(cases, { suggest, areas, earlier: otherTexts(cases) });
  const earlier = figuresOf(withEarlier).map((line) => ({
    ...line,
    figure: `${line.figure}.earlier`,
  }));
  for (const line of [...figuresOf(judged), ...earlier]) console.log(JSON.stringify(line));
  const tables = [confusionLines(judged, 'area'), confusionLines(judged, 'need'), labelLines()];
  for (const line of tables.flatMap((lines) => ['', ...lines])) console.log(line);
  for (const fault of faults) console.error(fault);
  return faults.length > 0 ? PARTLY : 0;
}

try {
  process.exitCode = await evaluate(process.argv.slice(2));
} catch (error) {
  console.error(isRefusal(error) ? error.message : error);
  process.exitCode = 1;
}
