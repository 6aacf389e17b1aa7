/** Questions by the key of the figure that answers them, by its owner in the catalog. */
export type Asked = Readonly<Record<string, Readonly<Record<string, string>>>>;
