import { Menu as MenuIcon } from 'lucide-react';
import { CommandMenu } from './CommandMenu.tsx';

const sections = [
  ['file.new', 'file.open', 'file.open-example'],
  ['file.save', 'file.save-as'],
  ['view.outline', 'view.present', 'view.zen', 'view.wheel', 'view.theme'],
  ['help.tour', 'help.shortcuts', 'help.about'],
] as const;

/** The menu of a window that has no native one: the browser's. */
export function FileMenu() {
  return (
    <CommandMenu label="Menu" className="icon-button" sections={sections}>
      <MenuIcon size={16} />
    </CommandMenu>
  );
}
