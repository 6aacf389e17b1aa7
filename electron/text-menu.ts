import {
  type BrowserWindow,
  type ContextMenuParams,
  Menu,
  type MenuItemConstructorOptions,
  type WebContents,
} from 'electron';
import type { Settings } from './settings.ts';
import type { Spelling } from './spelling.ts';

/** A menu on text: what a misspelt word may mean, and what is done with text everywhere. The page has its own for the board. */
export function offerTextMenu(window: BrowserWindow, spelling: Spelling, settings: Settings): void {
  const { webContents } = window;
  webContents.on('context-menu', (_event, params) => {
    const word = settings.get().spelling ? params.misspelledWord : '';
    // On macOS the system's own checker has found them already.
    const found = params.dictionarySuggestions.length > 0 ? params.dictionarySuggestions : spelling.suggestions(word);
    const items = textMenu(params, word, found, {
      replace: (text) => webContents.replaceMisspelling(text),
      learn: () => learn(webContents, spelling, word),
    });
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
}

function learn(contents: WebContents, spelling: Spelling, word: string): void {
  spelling.learn(word);
  if (process.platform === 'darwin') contents.session.addWordToSpellCheckerDictionary(word);
  // Put in again as it is, the word is looked up again and loses its line.
  contents.replaceMisspelling(word);
}

/** What the menu has, from the top; nothing where there is no text. */
export function textMenu(
  { isEditable, selectionText, editFlags }: Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>,
  misspelt: string,
  suggestions: readonly string[],
  act: { replace(text: string): void; learn(): void },
): MenuItemConstructorOptions[] {
  if (!isEditable) return selectionText.trim() === '' ? [] : [{ role: 'copy' }];
  const words: MenuItemConstructorOptions[] =
    misspelt === ''
      ? []
      : [
          ...(suggestions.length === 0
            ? [{ label: 'No Suggestions', enabled: false }]
            : suggestions.map((text): MenuItemConstructorOptions => ({ label: text, click: () => act.replace(text) }))),
          { type: 'separator' },
          { label: 'Add to Dictionary', click: act.learn },
          { type: 'separator' },
        ];
  return [
    ...words,
    { role: 'cut', enabled: editFlags.canCut },
    { role: 'copy', enabled: editFlags.canCopy },
    { role: 'paste', enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', enabled: editFlags.canSelectAll },
  ];
}
