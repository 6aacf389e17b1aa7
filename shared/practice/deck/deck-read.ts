/** Reads a deck of one's own: what this program writes, what Anki writes without HTML, or a table with a head. All that is wrong is said. */
import { failed, type Issue, ok, type Result } from '../../model/result.ts';
import { type CsvRow, csvRows } from './csv-rows.ts';
import { longestText, mostOwnCards, type OwnCard, ownId, ownTopic } from './own-card.ts';

export interface ReadDeck {
  readonly cards: readonly OwnCard[];
  /** Cards of the program itself: they are here already. */
  readonly leftOut: number;
}

type Column = 'question' | 'answer' | 'because' | 'source' | 'topic' | 'id' | 'tags';

const columnNames: Readonly<Record<string, Column>> = {
  question: 'question',
  front: 'question',
  answer: 'answer',
  back: 'answer',
  why: 'because',
  because: 'because',
  source: 'source',
  topic: 'topic',
  id: 'id',
  tags: 'tags',
};

const separators: Readonly<Record<string, string>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  pipe: '|',
  ',': ',',
  ';': ';',
  '\t': '\t',
  '|': '|',
};

const longestFile = 10_000_000;

/** `known` are the ids of the program's own cards. Nothing is read in part: one bad line and all bad lines are named, and no card is taken. */
export function readDeck(text: string, known: ReadonlySet<string>): Result<ReadDeck, readonly Issue[]> {
  if (text.length > longestFile) return bad([issue(1, 'The file is over 10 MB: decks are smaller.')]);
  const plain = text.replace(/^\ufeff/, '');
  const heads = headsOf(plain);
  if (heads.get('html') === 'true')
    return bad([issue(1, 'The cells hold HTML: export from Anki without “Include HTML and media references”.')]);
  const said = heads.get('separator');
  const separator = said === undefined ? guessed(plain) : separators[said.toLowerCase()];
  if (separator === undefined)
    return bad([issue(1, `The separator is “${said}”: comma, semicolon, tab or pipe are read.`)]);
  const { rows, problems } = csvRows(plain, separator);
  const columns = columnsOf(heads, separator, rows);
  const issues = problems.map(({ line, message }) => issue(line, `Here ${message}.`));
  const found = columns.places;
  if (!found.has('question') || !found.has('answer'))
    return bad([
      ...issues,
      issue(rows[0]?.line ?? 1, 'No columns “Question” and “Answer”: name them in the first line.'),
    ]);
  return cardsOf(columns.isHead ? rows.slice(1) : rows, found, known, issues);
}

function cardsOf(
  rows: readonly CsvRow[],
  places: ReadonlyMap<Column, number>,
  known: ReadonlySet<string>,
  before: readonly Issue[],
): Result<ReadDeck, readonly Issue[]> {
  const issues = [...before];
  const cards: OwnCard[] = [];
  const lineOf = new Map<string, number>();
  let leftOut = 0;
  for (const { line, cells } of rows) {
    const cell = (column: Column) => cells[places.get(column) ?? -1] ?? '';
    const [question, answer, id] = [cell('question'), cell('answer'), cell('id')];
    if (known.has(id)) {
      leftOut += 1;
      continue;
    }
    if (question === '') issues.push(issue(line, 'There is no question.'));
    if (answer === '') issues.push(issue(line, 'There is no answer.'));
    const long = [question, answer, cell('because'), cell('source')].some((one) => one.length > longestText);
    if (long) issues.push(issue(line, `A text has over ${longestText} characters.`));
    if (cells.length > places.size && cells.slice(Math.max(...places.values()) + 1).some((one) => one !== ''))
      issues.push(issue(line, `There are ${cells.length} cells, and the head names fewer: is a comma not in quotes?`));
    const own = id.startsWith('own-') ? id : ownId(question);
    const earlier = lineOf.get(own);
    if (earlier !== undefined && question !== '')
      issues.push(issue(line, `The same question stands on line ${earlier}.`));
    lineOf.set(own, line);
    cards.push({
      id: own,
      question,
      answer,
      because: cell('because'),
      topic: topicFrom(cell('topic'), cell('tags')),
      source: cell('source'),
    });
  }
  if (cards.length > mostOwnCards)
    issues.push(issue(1, `There are ${cards.length} cards: at most ${mostOwnCards} are kept.`));
  if (cards.length === 0 && leftOut === 0 && issues.length === 0) issues.push(issue(1, 'There is no card in it.'));
  return issues.length > 0 ? bad(issues) : ok({ cards, leftOut });
}

function topicFrom(topic: string, tags: string): string {
  const tag = tags.split(/\s+/).find((one) => /^edgewise::(?!own$)/.test(one));
  return (topic || tag?.replace(/^edgewise::/, '') || ownTopic).slice(0, 100);
}

/** Anki's header lines: "#separator:comma". */
function headsOf(text: string): ReadonlyMap<string, string> {
  const heads = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    if (!line.startsWith('#')) break;
    const [, name = '', value = ''] = /^#([^:]+):(.*)$/.exec(line) ?? [];
    if (name !== '')
      heads.set(name.toLowerCase(), name.toLowerCase() === 'separator' ? value.trim() || value : value.trim());
  }
  return heads;
}

/** Where nothing says it: what stands most in the first line. */
function guessed(text: string): string {
  const first = text.split(/\r?\n/).find((line) => line !== '' && !line.startsWith('#')) ?? '';
  const count = (mark: string) => first.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',');
}

/** The columns by Anki's head, by the first row where it names them, or question and answer first. */
function columnsOf(
  heads: ReadonlyMap<string, string>,
  separator: string,
  rows: readonly CsvRow[],
): { readonly places: ReadonlyMap<Column, number>; readonly isHead: boolean } {
  const named = (names: readonly string[]) =>
    new Map(
      names.flatMap((name, place): readonly (readonly [Column, number])[] => {
        const column = Object.hasOwn(columnNames, name.trim().toLowerCase())
          ? columnNames[name.trim().toLowerCase()]
          : undefined;
        return column === undefined ? [] : [[column, place]];
      }),
    );
  const said = heads.get('columns');
  if (said !== undefined) return { places: named(said.split(separator)), isHead: false };
  const first = named(rows[0]?.cells ?? []);
  if (first.has('question') || first.has('answer')) return { places: first, isHead: true };
  // Anki names no columns: front and back come first, and it says where tags stand.
  if (heads.size === 0) return { places: new Map(), isHead: false };
  const tags = Number(heads.get('tags column') ?? Number.NaN) - 1;
  const usual: readonly (readonly [Column, number])[] = [
    ['question', 0],
    ['answer', 1],
  ];
  return { places: new Map(Number.isInteger(tags) ? [...usual, ['tags', tags]] : usual), isHead: false };
}

function issue(line: number, message: string): Issue {
  return { path: '', line, message };
}

function bad(issues: readonly Issue[]): Result<ReadDeck, readonly Issue[]> {
  return failed(issues.toSorted((a, b) => a.line - b.line));
}
