import type { ServiceDefinition } from '../../shared/catalog/service.ts';
import { iconUrl } from './icons.ts';

/** Artwork that is black on clear: it stands on a white tile, as on its card. */
const onTile: ReadonlySet<string> = new Set(['client']);

export function ServiceIcon({ service, size }: { readonly service: ServiceDefinition; readonly size: number }) {
  const name = service.icon ?? service.id;
  return (
    <img
      className={onTile.has(name) ? 'service-icon tile' : 'service-icon'}
      src={iconUrl(name)}
      width={size}
      height={size}
      alt=""
      draggable={false}
    />
  );
}
