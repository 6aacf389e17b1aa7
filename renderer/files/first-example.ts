/** The example that opens at the very first start: the only one that comes with the first picture. */
import { catalog } from '../../shared/catalog/index.ts';
import { checker } from '../../shared/formats/board-check.ts';
import { readParsedBoard } from '../../shared/formats/board-parsed.ts';
import type { Document } from '../../shared/model/document.ts';

export interface Example {
  readonly id: string;
  readonly board: Document;
}

export const firstExample = 'one-billion-events';

/** The boards of those files of the program's own, by path, that read without an issue. */
export function readExamples(files: Readonly<Record<string, string>>): readonly Example[] {
  return Object.entries(files).flatMap(([path, source]): readonly Example[] => {
    const check = checker();
    const board = readParsedBoard(JSON.parse(source), catalog, check);
    const id = /([^/]+)\.edgewise$/.exec(path)?.[1] ?? path;
    return board === null || check.issues.length > 0 ? [] : [{ id, board }];
  });
}

/** Its board; `null` where it does not read, which a test rules out. */
export function firstBoard(): Document | null {
  const files = import.meta.glob<string>('../../assets/examples/one-billion-events.edgewise', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  return readExamples(files)[0]?.board ?? null;
}
