/** Something that takes the inspector's place for a while: it works beside the board, never over it. */
import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { MenuCommand } from '../../shared/host/menu.ts';
import type { AsideId } from '../store/state.ts';

export interface Aside {
  readonly id: AsideId;
  /** The command that opens and closes it; its words are the menu's. */
  readonly command: MenuCommand;
  readonly icon: LucideIcon;
  /** It loads when it is first opened. */
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}
