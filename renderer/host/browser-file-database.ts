import { database } from './browser-database.ts';

/** The files that were chosen, what was saved to each before, and the bytes of that. */
export const fileDatabase = database('edgewise-files', (db) => {
  db.createObjectStore('files', { keyPath: 'id' });
  db.createObjectStore('versions', { keyPath: 'seq', autoIncrement: true }).createIndex('file', 'file');
  db.createObjectStore('contents');
});
