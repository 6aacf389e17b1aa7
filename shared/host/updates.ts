/** Whether this build can look for new versions of itself, should the person want that. */
export type UpdatesState =
  | 'ready'
  /** Nothing was said at packaging about where new versions are. */
  | 'no-address'
  /** A store, a package manager or nobody brings new versions: it does not update itself. */
  | 'kept-otherwise'
  /** Whoever runs this machine has switched it off. */
  | 'forbidden';
