/** Whether the browser lets the page at a file that a person chose, now or in an earlier run. */

export type Mode = 'read' | 'readwrite';

/** Only browsers with file pickers have these; where they are missing nothing needs to be allowed. */
interface Permitted {
  queryPermission?(wanted: { readonly mode: Mode }): Promise<PermissionState>;
  requestPermission?(wanted: { readonly mode: Mode }): Promise<PermissionState>;
}

/** Whether it is allowed already. */
export async function isAllowed(handle: FileSystemHandle, mode: Mode): Promise<boolean> {
  const { queryPermission } = handle as FileSystemHandle & Permitted;
  return queryPermission === undefined || (await queryPermission.call(handle, { mode })) === 'granted';
}

/** Asks the person where it is not allowed yet; a browser asks only in answer to a click or a key. */
export async function askFor(handle: FileSystemHandle, mode: Mode): Promise<boolean> {
  if (await isAllowed(handle, mode)) return true;
  const { requestPermission } = handle as FileSystemHandle & Permitted;
  try {
    return requestPermission === undefined || (await requestPermission.call(handle, { mode })) === 'granted';
  } catch {
    return false;
  }
}
