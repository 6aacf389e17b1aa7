/** Addresses of the artwork in `assets/icons`; files, not data in the script, so that only what is on screen loads. */
const urls = import.meta.glob<string>('../../assets/icons/*.svg', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

/** The address of a service's icon, the generic one where there is no artwork. */
export function iconUrl(name: string): string {
  return urls[`../../assets/icons/${name}.svg`] ?? urls['../../assets/icons/generic.svg'] ?? '';
}
