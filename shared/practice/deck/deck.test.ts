import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../catalog/index.ts';
import { sources } from '../../catalog/sources.ts';
import traps from '../../formats/label-traps.json' with { type: 'json' };
import { drillCards } from '../drills/cards.ts';
import { deckColumns, deckCsv } from './deck-csv.ts';
import { readDeck } from './deck-read.ts';
import { cardOfOwn, merged, type OwnCard, ownId, ownLine, readOwnCards } from './own-card.ts';

const cards = drillCards(catalog, sources);
const known = new Set(cards.map(({ id }) => id));

function own(question: string, answer: string, rest: Partial<OwnCard> = {}): OwnCard {
  return { id: ownId(question), question, answer, because: '', topic: 'own', source: '', ...rest };
}

function back(text: string): readonly OwnCard[] {
  const read = readDeck(text, known);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.cards;
}

function issues(text: string): readonly string[] {
  const read = readDeck(text, known);
  return read.ok ? [] : read.error.map(({ line, message }) => `${line}: ${message}`);
}

/** As Anki reads a file: header lines, then RFC 4180; a line that begins with "#" is a remark. */
function ankiRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let [row, cell, isQuoted]: [string[], string, boolean] = [[], '', false];
  const body = text.replace(/^(#[^\n]*\n)+/, '');
  for (let i = 0; i < body.length; i += 1) {
    const character = body[i] ?? '';
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (body[i + 1] === '"') cell += body[++i];
      else isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === ',' || character === '\n') {
      row.push(cell);
      cell = '';
      if (character === '\n') {
        rows.push(row);
        row = [];
      }
    } else cell += character;
  }
  return rows;
}

describe('the exported deck', () => {
  const text = deckCsv(cards, sources);

  it('begins with the lines that Anki looks for', () => {
    const [first = ''] = text.split('\n').filter((line) => line.includes('sum-billion-a-day'));
    expect([...text.split('\n').slice(0, 4), first]).toEqual([
      '#separator:comma',
      '#html:false',
      '#columns:Question,Answer,Why,Source,Topic,Id,Tags',
      '#tags column:7',
      'A billion events a day: how many a second on average?,"11,574.07 events/s","A day has 86,400 seconds: a million a day is about 12 a second.",Sum: 1e9 events/day → events/s,estimates,sum-billion-a-day,edgewise::estimates',
    ]);
  });

  it('is read by Anki as it was meant, cell by cell, and no cell is a formula', () => {
    const rows = ankiRows(text);
    expect(rows.length).toBe(cards.length);
    rows.forEach((row, i) => {
      expect(row.length).toBe(deckColumns.length);
      expect([row[0], row[4], row[5]]).toEqual([cards[i]?.question, cards[i]?.topic, cards[i]?.id]);
      expect(row[1]?.startsWith(cards[i]?.answer ?? '?')).toBe(true);
      expect(row[3]).not.toBe('');
      expect(row[6]).toMatch(/^\S+( \S+)*$/);
      for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    });
  });

  it('read in again brings nothing that is here already', () => {
    expect(readDeck(text, known)).toEqual({ ok: true, value: { cards: [], leftOut: cards.length } });
  });
});

describe('own cards', () => {
  it.each(traps)('with %j in every text go out and come back', (trap) => {
    const label = trap
      .replace(/\p{Surrogate}/gu, '')
      .replace(/\r\n?/g, '\n')
      .replace(/[^\P{Cc}\n]/gu, ' ')
      .trim();
    if (label === '') return;
    const card = own(label, label, { because: label, source: 'a book' });
    const text = deckCsv([cardOfOwn(card)], sources);
    expect(back(text)).toEqual([card]);
    for (const cell of ankiRows(text).flat()) expect(cell).not.toMatch(/^[=+\-@]/);
  });

  it('of any text go out and come back', () => {
    const plain = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .map((text) => text.replace(/[^\P{Cc}\n]|\p{Surrogate}/gu, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(plain, plain, plain, (question, answer, topic) => {
        const card = own(question, answer, { topic: topic.slice(0, 40).trim() });
        expect(back(deckCsv([cardOfOwn(card)], sources))).toEqual([card]);
      }),
      { numRuns: 100 },
    );
  });

  it('are kept as lines, and merged by their question', () => {
    const first = [own('a?', '1'), own('b?', '2')];
    expect(readOwnCards([...first.map(ownLine), '{', '{"id":"fact-x"}', '[]'])).toEqual(first);
    const later = own('a?', 'later');
    expect(readOwnCards([...first, later].map(ownLine))).toEqual([later, first[1]]);
    expect(merged(first, [own('b?', 'new'), own('c?', '3')])).toEqual([
      own('a?', '1'),
      own('b?', 'new'),
      own('c?', '3'),
    ]);
    expect(ownId(' A? ')).toBe(ownId('a?'));
    expect(ownId('a?')).not.toBe(ownId('b?'));
  });
});

describe('decks of others', () => {
  it.each([
    ['question,answer\nWhat?,That\n'],
    ['\ufeffQuestion;Answer;Topic\r\nWhat?;That;own\r\n'],
    ['Front\tBack\nWhat?\tThat'],
    ['#separator:tab\n#html:false\nWhat?\tThat\n'],
    ['#separator:Comma\n#html:false\n#tags column:3\nWhat?,That,other tags\n'],
    ['#separator:;\n#columns:Answer;Question\n# a remark\nThat;What?\n'],
  ])('%j is read', (text) => {
    expect(back(text)).toEqual([own('What?', 'That')]);
  });

  it.each([
    ['', ['1: No columns “Question” and “Answer”: name them in the first line.']],
    ['question,answer\n', ['1: There is no card in it.']],
    ['a,b\nc,d\n', ['1: No columns “Question” and “Answer”: name them in the first line.']],
    [
      'question,answer\n,x\n"two\nlines?",y\nz?,\nTwo\nTWO?,1\n',
      ['2: There is no question.', '5: There is no answer.', '6: There is no answer.'],
    ],
    ['question,answer\na?,1\nA?,2\n', ['3: The same question stands on line 2.']],
    ['question,answer\na?,one, two\n', ['2: There are 3 cells, and the head names fewer: is a comma not in quotes?']],
    ['question,answer\na?,"one\n', ['2: Here a quotation mark is opened and never closed.']],
    ['#separator:dash\na-b\n', ['1: The separator is “dash”: comma, semicolon, tab or pipe are read.']],
    ['#html:true\na\tb\n', ['1: The cells hold HTML: export from Anki without “Include HTML and media references”.']],
  ])('%j is refused, with every line', (text, expected) => {
    expect(issues(text)).toEqual(expected);
  });
});
