/** Whether a chosen file can be written again without asking. */
export function hasPickers(): boolean {
  return 'showSaveFilePicker' in window;
}
